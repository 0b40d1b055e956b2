/** Somebody follows his own profile, on each of his devices. */
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import { readProfile } from '#db/training/profiles';
import { accept, handler, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(30, 10);

export const profileOrders = {
	'profile:watch': handler(z.null(), limit, async (_, socket) => {
		const userId = socket.data.user.id;
		await socket.join(rooms.profile(userId));
		return accept(await readProfile(userId));
	})
} satisfies Partial<OrderHandlers>;
