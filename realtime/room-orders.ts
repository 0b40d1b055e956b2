/** Orders of invigilators to one, several or all candidates, incidents, and what the journal tells. */
import { z } from 'zod';
import { lowerHand } from '#db/hands';
import { listIncidents, recordIncident, withdrawIncident } from '#db/incidents';
import { sendOrder, withdrawOrder } from '#db/orders';
import { rateLimit } from '#db/rate-limits';
import { readTimeline } from '#db/timelines';
import type { RoomOrder } from '#engine/invigilation/orders';
import { INCIDENT_CODES, type Refusal } from '#engine/vocabulary';
import type { Reply } from './contract.ts';
import {
	accept,
	handler,
	id,
	invigilator,
	onCandidate,
	refuse,
	replyWith,
	type OrderHandlers
} from './orders.ts';

/** More candidates than any list of chosen ones; a whole session goes by its name, « all ». */
const LONGEST_CHOICE = 1_000;

/** The engine says what is wrong in a text or a number; here, only that it is one. */
const order: z.ZodType<RoomOrder> = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('pause'), reason: z.string().optional() }),
	z.strictObject({ kind: z.literal('end'), reason: z.string().optional() }),
	z.strictObject({ kind: z.literal('resume') }),
	z.strictObject({ kind: z.literal('authorizeStart') }),
	z.strictObject({ kind: z.literal('authorizeResume') }),
	z.strictObject({
		kind: z.literal('extraTime'),
		minutes: z.number(),
		reason: z.string(),
		known: z.record(z.string().max(10), z.number()).optional()
	}),
	z.strictObject({ kind: z.literal('message'), text: z.string() })
]);

const sent = z.strictObject({
	sessionId: id,
	key: z.uuid(),
	candidateIds: z.union([z.array(id).min(1).max(LONGEST_CHOICE), z.literal('all')]),
	order
});
const withdrawn = z.strictObject({ sessionId: id, group: z.uuid() });
const recorded = z.strictObject({
	sessionId: id,
	key: z.uuid(),
	candidateId: id.nullable(),
	code: z.enum(INCIDENT_CODES),
	number: z.number().nullable(),
	text: z.string()
});
const withdrawnIncident = z.strictObject({ sessionId: id, incidentId: id });
const inSession = z.strictObject({ sessionId: id });

/** Authorizing a room of 40 one by one, twice, fits in. */
const orders = rateLimit(120, 10);

export const roomOrders = {
	'order:send': handler(sent, orders, async ({ sessionId, ...sent }, socket) =>
		answerWith(await sendOrder(invigilator(socket), sessionId, sent))
	),

	'order:withdraw': handler(withdrawn, orders, async ({ sessionId, group }, socket) =>
		answerWith(await withdrawOrder(invigilator(socket), sessionId, group))
	),

	'hand:dismiss': handler(onCandidate, orders, async ({ candidateId }, socket) =>
		replyWith(await lowerHand(invigilator(socket), candidateId), ({ row }) => row)
	),

	'incident:record': handler(recorded, orders, async ({ sessionId, ...written }, socket) =>
		answerWith(await recordIncident(invigilator(socket), sessionId, written))
	),

	'incident:withdraw': handler(withdrawnIncident, orders, async (which, socket) =>
		answerWith(await withdrawIncident(invigilator(socket), which.sessionId, which.incidentId))
	),

	'incident:list': handler(inSession, orders, async ({ sessionId }, socket) =>
		answerWith(await listIncidents(invigilator(socket), sessionId))
	),

	'candidate:timeline': handler(onCandidate, orders, async ({ candidateId }, socket) =>
		answerWith(await readTimeline(invigilator(socket), candidateId))
	)
} satisfies Partial<OrderHandlers>;

function answerWith<T extends object>(outcome: T | { because: Refusal }): Reply<T> {
	return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
}
