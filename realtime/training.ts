/** Orders of who trains. */
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import { answerTraining } from '#db/training/answers';
import { listAnswered, readTraining } from '#db/training/views';
import { CHECKPOINT } from '#engine/training/checkpoint';
import { answerValue } from './answer-shapes.ts';
import { accept, handler, id, refuse, type OrderHandlers } from './orders.ts';
import { rooms } from './rooms.ts';

const limit = rateLimit(60, 10);
const onTraining = z.strictObject({ trainingId: id });
const answered = z.strictObject({
	trainingId: id,
	servedId: id,
	key: z.uuid(),
	value: answerValue
});

export const trainingOrders = {
	'training:watch': handler(onTraining, limit, async ({ trainingId }, socket) => {
		const userId = socket.data.user.id;
		if (!(await readTraining(trainingId, userId))) return refuse('forbidden');
		await socket.join(rooms.training(trainingId));
		// Read again, so that no change is missed in between.
		return accept((await readTraining(trainingId, userId))!);
	}),

	'training:answer': handler(answered, limit, async (answer, socket) => {
		const outcome = await answerTraining(socket.data.user.id, answer);
		return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
	}),

	'training:recall': handler(onTraining, limit, async ({ trainingId }, socket) =>
		accept(await listAnswered(trainingId, socket.data.user.id, CHECKPOINT))
	)
} satisfies Partial<OrderHandlers>;
