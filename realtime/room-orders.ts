/** Orders of invigilators to one, several or all candidates, incidents, and what the journal tells. */
import { z } from 'zod';
import { lowerHand } from '#db/hands';
import { listIncidents, recordIncident, withdrawIncident } from '#db/incidents';
import type { Actor } from '#db/journal';
import { sendOrder, withdrawOrder } from '#db/orders';
import { rateLimit } from '#db/rate-limits';
import { readTimeline } from '#db/timelines';
import type { Incident } from '#engine/invigilation/incidents';
import type { RoomOrder } from '#engine/invigilation/orders';
import { INCIDENT_CODES, type Refusal } from '#engine/vocabulary';
import type { Announcer } from './announce.ts';
import type { Reply } from './contract.ts';
import { accept, id, onCandidate, onOrder, refuse, replyWith, type LiveSocket } from './orders.ts';

/** More candidates than any list of chosen ones; a whole session goes by its name, « all ». */
const LONGEST_CHOICE = 1_000;

/** The engine says what is wrong in a text or a number; here, only that it is one. */
const order: z.ZodType<RoomOrder> = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('pause'), reason: z.string().optional() }),
	z.strictObject({ kind: z.literal('end'), reason: z.string().optional() }),
	z.strictObject({ kind: z.literal('resume') }),
	z.strictObject({ kind: z.literal('authorizeStart') }),
	z.strictObject({ kind: z.literal('authorizeResume') }),
	z.strictObject({ kind: z.literal('extraTime'), minutes: z.number(), reason: z.string() }),
	z.strictObject({ kind: z.literal('message'), text: z.string() })
]);

/** Payloads, made once: as many of them for each socket would cost more than the socket. */
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

export function handleRoomOrders(socket: LiveSocket, announcer: Announcer): void {
	const actor: Actor = { role: 'invigilator', userId: socket.data.user.id };

	onOrder(socket, 'order:send', sent, orders, async ({ sessionId, ...sent }) => {
		return answerWith(await sendOrder(actor, sessionId, sent));
	});
	onOrder(socket, 'order:withdraw', withdrawn, orders, async ({ sessionId, group }) => {
		return answerWith(await withdrawOrder(actor, sessionId, group));
	});
	onOrder(socket, 'hand:dismiss', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await lowerHand(actor, candidateId), ({ row }) => row)
	);

	/** Committed: those who watch the session see it too. */
	const tell = (outcome: Incident | { because: Refusal }): Reply<Incident> => {
		if ('because' in outcome) return refuse(outcome.because);
		announcer.tell(outcome.sessionId, 'incident:changed', outcome);
		return accept(outcome);
	};
	onOrder(socket, 'incident:record', recorded, orders, async ({ sessionId, ...written }) =>
		tell(await recordIncident(actor, sessionId, written))
	);
	onOrder(
		socket,
		'incident:withdraw',
		withdrawnIncident,
		orders,
		async ({ sessionId, incidentId }) => tell(await withdrawIncident(actor, sessionId, incidentId))
	);
	onOrder(socket, 'incident:list', inSession, orders, async ({ sessionId }) =>
		answerWith(await listIncidents(actor, sessionId))
	);
	onOrder(socket, 'candidate:timeline', onCandidate, orders, async ({ candidateId }) =>
		answerWith(await readTimeline(actor, candidateId))
	);
}

function answerWith<T extends object>(outcome: T | { because: Refusal }): Reply<T> {
	return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
}
