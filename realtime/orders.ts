/** What every order goes through: sign-in, rate, shape of the payload; and every order is answered. */
import type { Socket } from 'socket.io';
import { z } from 'zod';
import type { SignedInUser } from '#db/auth.server';
import type { Outcome } from '#db/candidate-acts';
import type { CandidateNow } from '#db/candidates';
import type { Actor } from '#db/journal';
import type { RateLimit } from '#db/rate-limits';
import type { Visit } from '#db/school/visits';
import type { Refusal } from '#engine/vocabulary';
import type { BetweenServers, ClientToServer, Reply, ServerToClient } from './contract.ts';
import { log } from './log.ts';
import type { Heard } from './presence.ts';

export interface SocketData {
	user: SignedInUser;
	authSessionId: string;
	/** Of a pupil at the entrance of a primary school; its sockets hear the orders of `entrance.ts` alone. */
	visit: Visit | null;
	/** Of a socket at the entrance: by its visit, or by the code that it showed. */
	schoolId: number | null;
	/** When something last came from it. */
	heard: Heard;
	/** The candidates whose pages this socket is, each with his session and the seat that the page holds. */
	candidates: Map<number, { sessionId: number; seat: string | null }>;
	/** The participations in campaigns whose pages this socket is. */
	participations: Set<number>;
}

export type LiveSocket = Socket<ClientToServer, ServerToClient, BetweenServers, SocketData>;

/** An id of the database, in a payload. */
export const id = z.int().positive().max(2_147_483_647);
export const onCandidate = z.strictObject({ candidateId: id });

type Event = keyof ClientToServer;
type Payload<E extends Event> = Parameters<ClientToServer[E]>[0];
type Answer<E extends Event> = Parameters<ClientToServer[E]>[1] extends (
	reply: Reply<infer Data>
) => void
	? Data
	: never;

export function accept<T>(data: T): Reply<T> {
	return { ok: true, data };
}

export function refuse<T>(because: Refusal): Reply<T> {
	return { ok: false, because };
}

export function invigilator(socket: LiveSocket): Actor {
	return { role: 'invigilator', userId: socket.data.user.id };
}

/** The reply to an order on a candidate: why not, or what `read` tells of him now. */
export function replyWith<T>(outcome: Outcome, read: (now: CandidateNow) => T): Reply<T> {
	return 'because' in outcome ? refuse(outcome.because) : accept(read(outcome.now));
}

/** How one kind of order is handled. */
export interface OrderHandler<P, A> {
	schema: z.ZodType<P>;
	limit: RateLimit;
	handle(payload: P, socket: LiveSocket): Promise<Reply<A>>;
}

/** Handlers by event. */
export type OrderHandlers = { [E in Event]: OrderHandler<Payload<E>, Answer<E>> };

export function handler<P, A>(
	schema: z.ZodType<P>,
	limit: RateLimit,
	handle: (payload: P, socket: LiveSocket) => Promise<Reply<A>>
): OrderHandler<P, A> {
	return { schema, limit, handle };
}

/**
 * Answers every order of a socket. A payload of another shape is refused, a fault is logged and answered
 * `server-error`. One listener for all events: one for each would cost a socket more than all the rest of it.
 */
export function hearOrders(socket: LiveSocket, handlers: Partial<OrderHandlers>): void {
	socket.onAny(async (event: string, payload: unknown, acknowledge: unknown) => {
		// Without a function to answer with, nobody waits for the order to be done.
		if (!Object.hasOwn(handlers, event) || typeof acknowledge !== 'function') return;
		const answering = answer(socket, event, handlers[event as Event]!, payload).then(
			acknowledge as (reply: Reply<unknown>) => void
		);
		ongoing.add(answering);
		await answering.finally(() => ongoing.delete(answering));
	});
}

const ongoing = new Set<Promise<unknown>>();

/** Waits for the orders that were heard and are not answered yet. */
export async function ordersDone(): Promise<void> {
	await Promise.allSettled(ongoing);
}

async function answer(
	socket: LiveSocket,
	event: string,
	{ schema, limit, handle }: OrderHandlers[Event],
	payload: unknown
): Promise<Reply<unknown>> {
	const userId = socket.data.user.id;
	try {
		if (!(await limit.take(`${userId} ${event}`))) return refuse('too-many-attempts');
		const parsed = schema.safeParse(payload);
		// The schema and the handler are of one event, which the type of a union cannot tell.
		return parsed.success ? await handle(parsed.data as never, socket) : refuse('malformed');
	} catch (error) {
		log.error({ error, event, userId }, 'order failed');
		return refuse('server-error');
	}
}
