/** Orders of who trains. */
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import { answerTraining, beginTrainingChallenge } from '#db/training/answers';
import { endOverduePractice } from '#db/training/practice';
import { readLiveTraining, viewLiveTraining } from '#db/training/live-trainings';
import { findOwnTraining } from '#db/training/trainings';
import { listAnswered, readTraining } from '#db/training/views';
import { acknowledgeClassOrders } from '#db/classes/pages';
import { RECEIPT_STEPS } from '#engine/vocabulary';
import { CHECKPOINT } from '#engine/training/checkpoint';
import type { Attendance } from './attendance.ts';
import { ago, answerValue } from './answer-shapes.ts';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(60, 10);
const onTraining = z.strictObject({ trainingId: id });
const onServed = onTraining.extend({ servedId: id });
const acknowledged = onTraining.extend({
	orderIds: z.array(id).min(1).max(100),
	step: z.enum(RECEIPT_STEPS)
});
const answered = onServed.extend({
	key: z.uuid(),
	value: answerValue,
	agoMs: ago.optional(),
	isFocusLost: z.boolean().optional()
});

export const trainingOrders = (attendance: Attendance) =>
	({
		'training:watch': handler(onTraining, limit, async ({ trainingId }, socket) => {
			const userId = socket.data.user.id;
			const own = await findOwnTraining(trainingId, userId);
			if (!own) return refuse('forbidden');
			const { participationId, isPractice, state } = own;
			if (isPractice) await endOverduePractice(userId);
			await socket.join(rooms.training(trainingId));
			if (participationId !== null && state === 'started' && socket.connected) {
				socket.data.participations.add(participationId);
				await attendance.enter(participationId, socket.id);
			}
			// Read now, so that no change is missed in between; and kept, for the answer that comes.
			const live = await readLiveTraining(trainingId);
			return accept(live ? viewLiveTraining(live) : (await readTraining(trainingId, userId))!);
		}),

		'training:answer': handler(answered, limit, async (answer, socket) => {
			const outcome = await answerTraining(socket.data.user.id, answer, socket.id);
			return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
		}),

		'training:begin': handler(onServed, limit, async (begun, socket) => {
			const view = await beginTrainingChallenge(socket.data.user.id, begun);
			return 'because' in view ? refuse(view.because) : accept(view);
		}),

		'training:acknowledge': handler(
			acknowledged,
			limit,
			async ({ trainingId, ...orders }, socket) => {
				const userId = socket.data.user.id;
				const { because } = await acknowledgeClassOrders(userId, trainingId, orders);
				return because ? refuse(because) : accept((await readTraining(trainingId, userId))!);
			}
		),

		'training:recall': handler(onTraining, limit, async ({ trainingId }, socket) =>
			accept(await listAnswered(trainingId, socket.data.user.id, CHECKPOINT))
		)
	}) satisfies Partial<OrderHandlers>;
