/** Orders of invigilators to several candidates at once, and what comes back of them. */
import { z } from 'zod';
import { lowerHand } from '#db/hands';
import type { Actor } from '#db/journal';
import { sendOrder, withdrawOrder } from '#db/orders';
import { rateLimit } from '#db/rate-limits';
import type { RoomOrder } from '#engine/invigilation/orders';
import { accept, onOrder, refuse, replyWith, type LiveSocket } from './orders.ts';

const id = z.int().positive().max(2_147_483_647);

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

const orders = rateLimit(60, 10);

export function handleRoomOrders(socket: LiveSocket): void {
	const actor: Actor = { role: 'invigilator', userId: socket.data.user.id };

	onOrder(
		socket,
		'order:send',
		z.strictObject({
			sessionId: id,
			key: z.uuid(),
			candidateIds: z.union([z.array(id).min(1).max(LONGEST_CHOICE), z.literal('all')]),
			order
		}),
		orders,
		async ({ sessionId, ...sent }) => {
			const reply = await sendOrder(actor, sessionId, sent);
			return 'because' in reply ? refuse(reply.because) : accept(reply);
		}
	);
	onOrder(
		socket,
		'order:withdraw',
		z.strictObject({ sessionId: id, group: z.uuid() }),
		orders,
		async ({ sessionId, group }) => {
			const reply = await withdrawOrder(actor, sessionId, group);
			return 'because' in reply ? refuse(reply.because) : accept(reply);
		}
	);
	onOrder(
		socket,
		'hand:dismiss',
		z.strictObject({ candidateId: id }),
		orders,
		async ({ candidateId }) => replyWith(await lowerHand(actor, candidateId), ({ row }) => row)
	);
}
