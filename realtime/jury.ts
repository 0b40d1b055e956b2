/** The staff looks at sessions that a colleague, a center or the scoring changes. */
import { z } from 'zod';
import { readJuryStamp } from '#db/jury/watching';
import { rateLimit } from '#db/rate-limits';
import { findStaffRole } from '#db/staff';
import { JURY_READERS } from '#engine/center/staff-rights';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(30, 10);
const watched = z.strictObject({ sessionId: id.nullable() });

export const juryOrders = {
	'jury:watch': handler(watched, limit, async ({ sessionId }, socket) => {
		const role = await findStaffRole(socket.data.user.id);
		if (role === null || !JURY_READERS.includes(role)) return refuse('forbidden');
		await socket.join(rooms.jury);
		// Read afterwards, so that no change is missed in between.
		return accept(await readJuryStamp(sessionId));
	})
} satisfies Partial<OrderHandlers>;
