/** Orders of invigilators. */
import { z } from 'zod';
import { acceptLiveAlert, dismissLiveAlert } from '#db/alerts';
import { authorizeResume, authorizeStart, unauthorizeStart } from '#db/authorizations';
import { endByInvigilator } from '#db/assessments';
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

/** Authorizing a room of 40 one by one, twice, fits in. */
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

	onOrder(socket, 'start:authorize', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await authorizeStart(actor, candidateId), row)
	);
	onOrder(socket, 'start:unauthorize', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await unauthorizeStart(actor, candidateId), row)
	);
	onOrder(socket, 'resume:authorize', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await authorizeResume(actor, candidateId), row)
	);
	onOrder(socket, 'test:end', onCandidate, orders, async ({ candidateId }) =>
		replyWith(await endByInvigilator(actor, candidateId), row)
	);
	onOrder(socket, 'alert:accept', accepted, orders, async ({ alertId, reason }) =>
		replyWith(await acceptLiveAlert(actor, alertId, reason), row)
	);
	onOrder(socket, 'alert:dismiss', dismissed, orders, async ({ alertId }) =>
		replyWith(await dismissLiveAlert(actor, alertId), row)
	);
}
