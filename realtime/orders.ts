/** What every order goes through: sign-in, rate, shape of the payload; and every order is answered. */
import type { Socket } from 'socket.io';
import { z } from 'zod';
import type { SignedInUser } from '#db/auth.server';
import type { Outcome } from '#db/candidate-acts';
import type { CandidateNow } from '#db/candidates';
import type { RateLimit } from '#db/rate-limits';
import type { Refusal } from '#engine/vocabulary';
import type { BetweenServers, ClientToServer, Reply, ServerToClient } from './contract.ts';
import { log } from './log.ts';
import type { Heard } from './presence.ts';

export interface SocketData {
	user: SignedInUser;
	/** When something last came from it. */
	heard: Heard;
	/** The candidates whose pages this socket is, each with the seat that the page holds. */
	candidates: Map<number, { seat: string | null }>;
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

/** The reply to an order on a candidate: why not, or what `read` tells of him now. */
export function replyWith<T>(outcome: Outcome, read: (now: CandidateNow) => T): Reply<T> {
	return 'because' in outcome ? refuse(outcome.because) : accept(read(outcome.now));
}

/** Handles one order. A payload of another shape is refused, a fault is logged and answered `server-error`. */
export function onOrder<E extends Event>(
	socket: LiveSocket,
	event: E,
	schema: z.ZodType<Payload<E>>,
	limit: RateLimit,
	handle: (payload: Payload<E>) => Promise<Reply<Answer<E>>>
): void {
	const listener = async (payload: unknown, acknowledge: unknown) => {
		// Without a function to answer with, nobody waits for the order to be done.
		if (typeof acknowledge !== 'function') return;
		const reply = await answer(payload);
		(acknowledge as (reply: Reply<Answer<E>>) => void)(reply);
	};
	const answer = async (payload: unknown): Promise<Reply<Answer<E>>> => {
		try {
			if (!(await limit.take(`${socket.data.user.id} ${event}`)))
				return refuse('too-many-attempts');
			const parsed = schema.safeParse(payload);
			return parsed.success ? await handle(parsed.data) : refuse('malformed');
		} catch (error) {
			log.error({ error, event, userId: socket.data.user.id }, 'order failed');
			return refuse('server-error');
		}
	};
	// The library cannot relate a generic event to its own listener.
	(socket as { on(event: string, listener: unknown): void }).on(event, listener);
}
