/** Orders of candidates. */
import { z } from 'zod';
import { acknowledgeInstructions } from '#db/authorizations';
import { submitAnswer } from '#db/answers';
import { startOrResume } from '#db/assessments';
import { raiseLiveAlert } from '#db/alerts';
import { findCandidateNow, type CandidateNow } from '#db/candidates';
import { lowerHand, raiseHand } from '#db/hands';
import type { Actor } from '#db/journal';
import { acknowledgeOrders } from '#db/orders';
import { reportFocus } from '#db/presence';
import { rateLimit } from '#db/rate-limits';
import type { AnswerValue } from '#engine/correction/correct';
import { LONGEST_ANSWER } from '#engine/correction/typed-answer';
import { isPlainText } from '#engine/spelling';
import { LOCALES, RECEIPT_STEPS } from '#engine/vocabulary';
import { accept, id, onCandidate, onOrder, refuse, replyWith, type LiveSocket } from './orders.ts';
import type { Presence } from './presence.ts';
import { rooms } from './rooms.ts';
import { viewOf } from './views.ts';

const seat = z.uuid();
const index = z.int().min(0).max(99);
/** A typed answer longer than this is not an answer, nor is one that no keyboard types and no database keeps. */
const typed = z.string().max(LONGEST_ANSWER).refine(isPlainText);

const answerValue: z.ZodType<AnswerValue> = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('qcu'), choice: index }),
	z.strictObject({ kind: z.literal('qcm'), choices: z.array(index).max(20) }),
	z.strictObject({ kind: z.literal('qroc'), text: typed }),
	z.strictObject({ kind: z.literal('qrocm'), texts: z.array(typed).max(20) }),
	z.strictObject({ kind: z.literal('order'), order: z.array(index).max(20) }),
	z.strictObject({ kind: z.literal('skip') })
]);

const acts = rateLimit(60, 10);
/** An access code is 22 bits: 10 tries in 5 minutes leave a guess no chance. */
const codes = rateLimit(10, 300);

export function handleCandidateOrders(socket: LiveSocket, presence: Presence): void {
	const actor: Actor = { role: 'candidate', userId: socket.data.user.id };

	const sit = async (candidateId: number, seat: string | null) => {
		// It left while its order was being done: nothing will say so again.
		if (!socket.connected) return null;
		const before = socket.data.candidates.get(candidateId);
		if (before?.seat) await socket.leave(rooms.seat(before.seat));
		socket.data.candidates.set(candidateId, { seat });
		await socket.join([rooms.candidate(candidateId), ...(seat ? [rooms.seat(seat)] : [])]);
		if (!socket.connected) return null;
		return presence.enter(candidateId, socket.id, { seat, heard: socket.data.heard });
	};

	const isSeated = (candidateId: number, currentSeat: string | null | undefined) =>
		Boolean(currentSeat) && socket.data.candidates.get(candidateId)?.seat === currentSeat;

	onOrder(
		socket,
		'candidate:watch',
		z.strictObject({ candidateId: id, seat: seat.nullable() }),
		acts,
		async ({ candidateId, seat }) => {
			const found = await findCandidateNow(candidateId);
			if (!found || found.userId !== actor.userId) return refuse('forbidden');
			const keepsSeat = seat !== null && seat === found.assessment?.seat;
			const sat = await sit(candidateId, keepsSeat ? seat : null);
			const now = sat ?? (await findCandidateNow(candidateId))!;
			return accept(viewOf(now, keepsSeat && seat === now.assessment?.seat));
		}
	);

	onOrder(socket, 'instructions:acknowledge', onCandidate, acts, async ({ candidateId }) => {
		const outcome = await acknowledgeInstructions(actor, candidateId);
		return replyWith(outcome, (now) => viewOf(now, isSeated(candidateId, now.assessment?.seat)));
	});

	onOrder(
		socket,
		'test:start',
		z.strictObject({
			candidateId: id,
			seat,
			accessCode: z.string().max(20),
			locale: z.enum(LOCALES)
		}),
		codes,
		async ({ candidateId, ...entry }) => {
			const outcome = await startOrResume(actor, candidateId, entry);
			if ('because' in outcome) return refuse(outcome.because);
			await sit(candidateId, entry.seat);
			return accept(viewOf(outcome.now, true));
		}
	);

	onOrder(
		socket,
		'answer:submit',
		z.strictObject({ candidateId: id, seat, servedId: id, key: z.uuid(), value: answerValue }),
		acts,
		async ({ candidateId, ...answer }) =>
			replyWith(await submitAnswer(actor, candidateId, answer), (now) =>
				viewOf(now, now.assessment?.seat === answer.seat)
			)
	);

	onOrder(
		socket,
		'alert:raise',
		z.strictObject({ candidateId: id, seat, servedId: id }),
		acts,
		async ({ candidateId, ...page }) =>
			replyWith(await raiseLiveAlert(actor, candidateId, page), (now) => viewOf(now, true))
	);

	onOrder(
		socket,
		'focus:report',
		z.strictObject({ candidateId: id, seat, isLost: z.boolean() }),
		acts,
		async ({ candidateId, ...focus }) =>
			replyWith(await reportFocus(actor, candidateId, focus), () => null)
	);

	const ownView = (now: CandidateNow) => viewOf(now, isSeated(now.id, now.assessment?.seat));
	onOrder(
		socket,
		'order:acknowledge',
		z.strictObject({
			candidateId: id,
			orderIds: z.array(id).min(1).max(100),
			step: z.enum(RECEIPT_STEPS)
		}),
		acts,
		async ({ candidateId, ...receipt }) =>
			replyWith(await acknowledgeOrders(actor, candidateId, receipt), ownView)
	);
	onOrder(socket, 'hand:raise', onCandidate, acts, async ({ candidateId }) =>
		replyWith(await raiseHand(actor, candidateId), ownView)
	);
	onOrder(socket, 'hand:lower', onCandidate, acts, async ({ candidateId }) =>
		replyWith(await lowerHand(actor, candidateId), ownView)
	);
}
