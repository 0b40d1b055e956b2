/** Orders of candidates. */
import { z } from 'zod';
import { acknowledgeInstructions } from '#db/authorizations';
import { submitAnswer } from '#db/answers';
import { startOrResume } from '#db/assessments';
import { raiseLiveAlert } from '#db/alerts';
import { findCandidateNow, type CandidateNow } from '#db/candidates';
import { keepDraft } from '#db/drafts';
import { lowerHand, raiseHand } from '#db/hands';
import type { Actor } from '#db/journal';
import { acknowledgeOrders } from '#db/orders';
import { reportFocus } from '#db/focus';
import { rateLimit } from '#db/rate-limits';
import { LOCALES, RECEIPT_STEPS } from '#engine/vocabulary';
import { answerValue, draftValue } from './answer-shapes.ts';
import { accept, id, onCandidate, onOrder, refuse, replyWith, type LiveSocket } from './orders.ts';
import type { Presence } from './presence.ts';
import { rooms } from './rooms.ts';
import { viewOf } from './views.ts';

const seat = z.uuid();
/** An instant in milliseconds, as a `Date` can hold. */
const instant = z.int().min(0).max(8.64e15);
const DAY = 86_400_000;

/** Payloads, made once: as many of them for each socket would cost more than the socket. */
const watched = z.strictObject({ candidateId: id, seat: seat.nullable() });
const entered = z.strictObject({
	candidateId: id,
	seat,
	accessCode: z.string().max(20),
	locale: z.enum(LOCALES),
	device: z.uuid().optional()
});
const submitted = z.strictObject({
	candidateId: id,
	seat,
	servedId: id,
	key: z.uuid(),
	value: answerValue
});
const onServed = z.strictObject({ candidateId: id, seat, servedId: id });
const focused = z.strictObject({
	candidateId: id,
	seat,
	isLost: z.boolean(),
	agoMs: z.int().min(0).max(DAY).optional()
});
const drafted = z.strictObject({
	candidateId: id,
	seat,
	servedId: id,
	value: draftValue,
	writtenAt: instant
});
const received = z.strictObject({
	candidateId: id,
	orderIds: z.array(id).min(1).max(100),
	step: z.enum(RECEIPT_STEPS)
});

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

	onOrder(socket, 'candidate:watch', watched, acts, async ({ candidateId, seat }) => {
		const found = await findCandidateNow(candidateId);
		if (!found || found.userId !== actor.userId) return refuse('forbidden');
		const keepsSeat = seat !== null && seat === found.assessment?.seat;
		const sat = await sit(candidateId, keepsSeat ? seat : null);
		const now = sat ?? (await findCandidateNow(candidateId))!;
		return accept(viewOf(now, keepsSeat && seat === now.assessment?.seat));
	});

	onOrder(socket, 'instructions:acknowledge', onCandidate, acts, async ({ candidateId }) => {
		const outcome = await acknowledgeInstructions(actor, candidateId);
		return replyWith(outcome, (now) => viewOf(now, isSeated(candidateId, now.assessment?.seat)));
	});

	onOrder(socket, 'test:start', entered, codes, async ({ candidateId, ...entry }) => {
		const outcome = await startOrResume(actor, candidateId, entry);
		if ('because' in outcome) return refuse(outcome.because);
		await sit(candidateId, entry.seat);
		return accept(viewOf(outcome.now, true));
	});

	onOrder(socket, 'answer:submit', submitted, acts, async ({ candidateId, ...answer }) =>
		replyWith(await submitAnswer(actor, candidateId, answer), (now) =>
			viewOf(now, now.assessment?.seat === answer.seat)
		)
	);

	onOrder(socket, 'draft:keep', drafted, acts, async ({ candidateId, ...draft }) => {
		const verdict = await keepDraft(actor, candidateId, draft);
		return verdict.allowed ? accept(null) : refuse(verdict.because);
	});

	onOrder(socket, 'alert:raise', onServed, acts, async ({ candidateId, ...page }) =>
		replyWith(await raiseLiveAlert(actor, candidateId, page), (now) => viewOf(now, true))
	);

	onOrder(socket, 'focus:report', focused, acts, async ({ candidateId, ...focus }) =>
		replyWith(await reportFocus(actor, candidateId, focus), () => null)
	);

	const ownView = (now: CandidateNow) => viewOf(now, isSeated(now.id, now.assessment?.seat));
	onOrder(socket, 'order:acknowledge', received, acts, async ({ candidateId, ...receipt }) =>
		replyWith(await acknowledgeOrders(actor, candidateId, receipt), ownView)
	);
	onOrder(socket, 'hand:raise', onCandidate, acts, async ({ candidateId }) =>
		replyWith(await raiseHand(actor, candidateId), ownView)
	);
	onOrder(socket, 'hand:lower', onCandidate, acts, async ({ candidateId }) =>
		replyWith(await lowerHand(actor, candidateId), ownView)
	);
}
