/** Teachers watch a class at work, and order things to its pupils. */
import { z } from 'zod';
import { findClassEnd } from '#db/classes/class-ends';
import { sendClassOrder } from '#db/classes/orders';
import { tellPages } from '#db/classes/pages';
import {
	listAbsent,
	listClassRows,
	listWhetherMayWatchClass,
	readClassDigests
} from '#db/classes/rows';
import { rateLimit } from '#db/rate-limits';
import { LONGEST_MESSAGE } from '#engine/invigilation/orders';
import { log } from './log.ts';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(120, 10);
const watched = z.strictObject({ campaignId: id });
const MOST_PUPILS = 20_000;
const sent = watched.extend({
	key: z.uuid(),
	participationIds: z.union([z.array(id).min(1).max(MOST_PUPILS), z.literal('all')]),
	order: z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('message'), text: z.string().max(2 * LONGEST_MESSAGE) }),
		z.strictObject({ kind: z.literal('moreTime'), minutes: z.number() }),
		z.strictObject({ kind: z.literal('setEnd'), at: z.int() }),
		z.strictObject({ kind: z.literal('extendEnd'), minutes: z.number() }),
		z.strictObject({ kind: z.enum(['removeEnd', 'nudge', 'pause', 'resume', 'close']) })
	])
});

async function mayWatch(campaignId: number, userId: string): Promise<boolean> {
	const [may] = await listWhetherMayWatchClass([{ campaignId, userId }]);
	return may!;
}

export const classOrders = {
	'class:watch': handler(watched, limit, async ({ campaignId }, socket) => {
		if (!(await mayWatch(campaignId, socket.data.user.id))) return refuse('forbidden');
		await socket.join(rooms.class(campaignId));
		const at = Date.now();
		// Read afterwards: what changes in between reaches the page as news.
		const [rows, absent, endsAt] = await Promise.all([
			listClassRows(campaignId),
			listAbsent(campaignId),
			findClassEnd(campaignId, at)
		]);
		return accept({ campaignId, at, rows, absent, endsAt });
	}),

	'class:follow': handler(watched, limit, async ({ campaignId }, socket) => {
		if (!(await mayWatch(campaignId, socket.data.user.id))) return refuse('forbidden');
		await socket.join(rooms.class(campaignId));
		const [digest] = await readClassDigests([campaignId]);
		return accept(digest!);
	}),

	'class:order': handler(sent, limit, async ({ campaignId, ...order }, socket) => {
		const userId = socket.data.user.id;
		if (!(await mayWatch(campaignId, userId))) return refuse('forbidden');
		const reply = await sendClassOrder(userId, campaignId, order);
		if ('because' in reply) return refuse(reply.because);
		// The teacher does not wait for the pages of his pupils; one that is missed hears it when it asks.
		tellPages(reply.done).catch((error: unknown) =>
			log.error({ error, campaignId }, 'pupils not told of an order')
		);
		return accept(reply);
	})
} satisfies Partial<OrderHandlers>;
