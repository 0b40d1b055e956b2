/**
 * Invigilators watch a session and decide its alerts; what they order to candidates is in `room-orders.ts`. Members of its
 * center watch it, and decide nothing.
 */
import { z } from 'zod';
import { acceptLiveAlert, dismissLiveAlert } from '#db/alerts';
import { unauthorizeStart } from '#db/authorizations';
import { watchSession } from '#db/boards';
import type { CandidateNow } from '#db/candidates';
import { rateLimit } from '#db/rate-limits';
import { LIVE_ALERT_REASON_KEYS } from '#engine/vocabulary';
import { metrics } from './metrics.ts';
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
import { rooms } from './rooms.ts';

const watched = z.strictObject({ sessionId: id, because: z.enum(['opened', 'digest', 'unread']) });
const accepted = z.strictObject({ alertId: id, reason: z.enum(LIVE_ALERT_REASON_KEYS) });
const dismissed = z.strictObject({ alertId: id });

const orders = rateLimit(120, 10);

const row = (now: CandidateNow) => now.row;

export const invigilationOrders = {
	'session:watch': handler(watched, orders, async ({ sessionId, because }, socket) => {
		const board = await watchSession({
			sessionId,
			userId: socket.data.user.id,
			enter: () => socket.join(rooms.session(sessionId))
		});
		if (!board) return refuse('forbidden');
		if (because === 'digest') metrics.digestMismatches.inc();
		return accept(board);
	}),

	'start:unauthorize': handler(onCandidate, orders, async ({ candidateId }, socket) =>
		replyWith(await unauthorizeStart(invigilator(socket), candidateId), row)
	),

	'alert:accept': handler(accepted, orders, async ({ alertId, reason }, socket) =>
		replyWith(await acceptLiveAlert(invigilator(socket), alertId, reason), row)
	),

	'alert:dismiss': handler(dismissed, orders, async ({ alertId }, socket) =>
		replyWith(await dismissLiveAlert(invigilator(socket), alertId), row)
	)
} satisfies Partial<OrderHandlers>;
