/** Invigilators watch a session and decide its alerts; what they order to candidates is in `room-orders.ts`. */
import { z } from 'zod';
import { acceptLiveAlert, dismissLiveAlert } from '#db/alerts';
import { unauthorizeStart } from '#db/authorizations';
import { mayWatch, readSessionBoard } from '#db/boards';
import type { CandidateNow } from '#db/candidates';
import type { Actor } from '#db/journal';
import { rateLimit } from '#db/rate-limits';
import { LIVE_ALERT_REASON_KEYS } from '#engine/vocabulary';
import { metrics } from './metrics.ts';
import { accept, id, onCandidate, onOrder, refuse, replyWith, type LiveSocket } from './orders.ts';
import { rooms } from './rooms.ts';

/** Payloads, made once: as many of them for each socket would cost more than the socket. */
const watched = z.strictObject({ sessionId: id, because: z.enum(['opened', 'digest', 'unread']) });
const accepted = z.strictObject({ alertId: id, reason: z.enum(LIVE_ALERT_REASON_KEYS) });
const dismissed = z.strictObject({ alertId: id });

const orders = rateLimit(120, 10);

export function handleInvigilationOrders(socket: LiveSocket): void {
	const actor: Actor = { role: 'invigilator', userId: socket.data.user.id };
	const row = (now: CandidateNow) => now.row;

	onOrder(socket, 'session:watch', watched, orders, async ({ sessionId, because }) => {
		if (!(await mayWatch({ sessionId, userId: actor.userId! }))) return refuse('forbidden');
		if (because === 'digest') metrics.digestMismatches.inc();
		// In the room before the reading: what changes in between arrives as a newer row.
		await socket.join(rooms.session(sessionId));
		return accept(await readSessionBoard(sessionId));
	});

	onOrder(socket, 'start:unauthorize', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await unauthorizeStart(actor, candidateId), row)
	);
	onOrder(socket, 'alert:accept', accepted, orders, async ({ alertId, reason }) =>
		replyWith(await acceptLiveAlert(actor, alertId, reason), row)
	);
	onOrder(socket, 'alert:dismiss', dismissed, orders, async ({ alertId }) =>
		replyWith(await dismissLiveAlert(actor, alertId), row)
	);
}
