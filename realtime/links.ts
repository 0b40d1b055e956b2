/** Somebody whom no list knows waits to be recognized; teachers of the organization see him at once. */
import { z } from 'zod';
import { countLinkSteps } from '#db/campaigns/link-requests';
import { isTeacherOf } from '#db/organizations/organizations';
import { rateLimit } from '#db/rate-limits';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(30, 10);
const watched = z.strictObject({ organizationId: id, isTeacher: z.boolean() });

export const linkOrders = {
	'links:watch': handler(watched, limit, async ({ organizationId, isTeacher }, socket) => {
		const userId = socket.data.user.id;
		if (isTeacher && !(await isTeacherOf(organizationId, userId))) return refuse('forbidden');
		const scope = { organizationId, userId: isTeacher ? null : userId };
		await socket.join(rooms.links(organizationId, scope.userId));
		// Counted afterwards, so that no step is missed in between.
		return accept(await countLinkSteps(scope));
	})
} satisfies Partial<OrderHandlers>;
