/** Whoever asked for a job follows it. */
import { z } from 'zod';
import { findJob } from '#db/jobs';
import { rateLimit } from '#db/rate-limits';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(30, 10);

export const jobOrders = {
	'job:watch': handler(z.strictObject({ jobId: id }), limit, async ({ jobId }, socket) => {
		const isOwn = (await findJob(jobId, socket.data.user.id)) !== null;
		if (!isOwn) return refuse('forbidden');
		await socket.join(rooms.job(jobId));
		// Read again, so that no change is missed in between.
		return accept((await findJob(jobId, socket.data.user.id))!);
	})
} satisfies Partial<OrderHandlers>;
