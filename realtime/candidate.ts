/** Orders of candidates. */
import { z } from 'zod';
import { acknowledgeInstructions } from '#db/authorizations';
import { submitAnswer } from '#db/answers';
import { startOrResume } from '#db/assessments';
import { raiseLiveAlert } from '#db/alerts';
import { beginChallenge } from '#db/challenge-clock';
import { findCandidateNow, type CandidateNow } from '#db/candidates';
import { keepDraft } from '#db/drafts';
import { lowerHand, raiseHand } from '#db/hands';
import type { Actor } from '#db/journal';
import { acknowledgeOrders } from '#db/orders';
import { reportFocus } from '#db/focus';
import { rateLimit } from '#db/rate-limits';
import { LOCALES, RECEIPT_STEPS } from '#engine/vocabulary';
import { ago, answerValue, draftValue } from './answer-shapes.ts';
import {
	accept,
	handler,
	id,
	onCandidate,
	refuse,
	replyWith,
	type LiveSocket,
	type OrderHandlers
} from './orders.ts';
import type { CandidateView } from './contract.ts';
import type { Presence } from './presence.ts';
import { rooms } from './rooms.ts';
import { viewOf } from './views.ts';

const seat = z.uuid();
/** An instant in milliseconds, as a `Date` can hold. */
const instant = z.int().min(0).max(8.64e15);

const onPage = z.strictObject({ candidateId: id, seat: seat.nullable() });
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
	value: answerValue,
	agoMs: ago.optional()
});
const onServed = z.strictObject({ candidateId: id, seat, servedId: id });
const focused = z.strictObject({
	candidateId: id,
	seat,
	isLost: z.boolean(),
	agoMs: ago.optional(),
	isFromStop: z.boolean().optional()
});
const drafted = z.strictObject({
	candidateId: id,
	seat,
	servedId: id,
	value: draftValue,
	writtenAt: instant
});
const received = onPage.extend({
	orderIds: z.array(id).min(1).max(100),
	step: z.enum(RECEIPT_STEPS)
});

const acts = rateLimit(60, 10);
/** An access code is 22 bits: 10 tries in 5 minutes leave a guess no chance. */
const codes = rateLimit(10, 300);

function candidate(socket: LiveSocket): Actor {
	return { role: 'candidate', userId: socket.data.user.id };
}

/** For a page that shows this seat, which its socket may not have told yet after a cut. */
function viewFor(seat: string | null, now: CandidateNow): CandidateView {
	return viewOf(now, seat !== null && seat === now.assessment?.seat);
}

/** @param isAlone whether no other server writes to the database */
export function candidateOrders(presence: Presence, isAlone: boolean) {
	const sit = async (
		socket: LiveSocket,
		{ id: candidateId, sessionId }: CandidateNow,
		seat: string | null,
		found: CandidateNow | null = null
	) => {
		// It left while its order was being done: nothing will say so again.
		if (!socket.connected) return null;
		const before = socket.data.candidates.get(candidateId);
		if (before?.seat) await socket.leave(rooms.seat(before.seat));
		socket.data.candidates.set(candidateId, { sessionId, seat });
		await socket.join([rooms.candidate(candidateId), ...(seat ? [rooms.seat(seat)] : [])]);
		if (!socket.connected) return null;
		const page = { seat, heard: socket.data.heard };
		return presence.enter(candidateId, socket.id, page, isAlone ? found : null);
	};

	return {
		'candidate:watch': handler(onPage, acts, async ({ candidateId, seat }, socket) => {
			const found = await findCandidateNow(candidateId);
			if (!found || found.userId !== socket.data.user.id) return refuse('forbidden');
			if (found.session.deletedAt !== null) return refuse('session-not-found');
			const kept = seat === found.assessment?.seat ? seat : null;
			const sat = await sit(socket, found, kept, found);
			const now = sat ?? (await findCandidateNow(candidateId))!;
			return accept(viewFor(kept, now));
		}),

		'instructions:acknowledge': handler(onCandidate, acts, async ({ candidateId }, socket) =>
			replyWith(await acknowledgeInstructions(candidate(socket), candidateId), (now) =>
				viewFor(null, now)
			)
		),

		'test:start': handler(entered, codes, async ({ candidateId, ...entry }, socket) => {
			const outcome = await startOrResume(candidate(socket), candidateId, entry);
			if ('because' in outcome) return refuse(outcome.because);
			await sit(socket, outcome.now, entry.seat);
			return accept(viewOf(outcome.now, true));
		}),

		'answer:submit': handler(submitted, acts, async ({ candidateId, ...answer }, socket) =>
			replyWith(await submitAnswer(candidate(socket), candidateId, answer), (now) =>
				viewFor(answer.seat, now)
			)
		),

		'challenge:begin': handler(onServed, acts, async ({ candidateId, ...page }, socket) =>
			replyWith(await beginChallenge(candidate(socket), candidateId, page), (now) =>
				viewFor(page.seat, now)
			)
		),

		'draft:keep': handler(drafted, acts, async ({ candidateId, ...draft }, socket) => {
			const verdict = await keepDraft(candidate(socket), candidateId, draft);
			return verdict.allowed ? accept(null) : refuse(verdict.because);
		}),

		'alert:raise': handler(onServed, acts, async ({ candidateId, ...page }, socket) =>
			replyWith(await raiseLiveAlert(candidate(socket), candidateId, page), (now) =>
				viewOf(now, true)
			)
		),

		'focus:report': handler(focused, acts, async ({ candidateId, ...focus }, socket) =>
			replyWith(await reportFocus(candidate(socket), candidateId, focus), () => null)
		),

		'order:acknowledge': handler(
			received,
			acts,
			async ({ candidateId, seat, ...receipt }, socket) =>
				replyWith(await acknowledgeOrders(candidate(socket), candidateId, receipt), (now) =>
					viewFor(seat, now)
				)
		),

		'hand:raise': handler(onPage, acts, async ({ candidateId, seat }, socket) =>
			replyWith(await raiseHand(candidate(socket), candidateId), (now) => viewFor(seat, now))
		),

		'hand:lower': handler(onPage, acts, async ({ candidateId, seat }, socket) =>
			replyWith(await lowerHand(candidate(socket), candidateId), (now) => viewFor(seat, now))
		)
	} satisfies Partial<OrderHandlers>;
}
