/** Something to do in a simulator, in a training and in a window. */
import { eq } from 'drizzle-orm';
import { drawChallenge, getChallenge } from '#engine/content/bank.server';
import type { SimulatorName, TaskIn } from '#engine/simulators/simulators';
import { db } from '#db/connection.server';
import { trainingAnswers } from '#db/schema/trainings';
import { startTraining } from '#db/training/trainings';
import { createUser } from './room.ts';
import { changeAsked, viewOf } from './training.ts';
import { DESKTOP, type useWindows } from './windows.ts';

/** @throws when the challenge is nothing to do in this simulator */
export function taskIn<Name extends SimulatorName>(
	simulator: Name,
	asked: { challengeId: string; seed: number }
): TaskIn<Name> {
	const { body } = drawChallenge(asked);
	if (body.kind !== 'practical' || body.task.simulator !== simulator) {
		throw new Error(`nothing to do in ${simulator}`);
	}
	return body.task as TaskIn<Name>;
}

/** A challenge asked in a training, in a window of its own; and what the server kept of the answer. */
export async function askInTraining<Name extends SimulatorName>(
	windows: ReturnType<typeof useWindows>,
	simulator: Name,
	asked: { challengeId: string; seed: number },
	viewport = DESKTOP
) {
	const { competence } = getChallenge(asked.challengeId);
	const { userId, cookie } = await createUser('Lina');
	const started = await startTraining(userId, competence, 'fr');
	if ('because' in started) throw new Error(started.because);
	await changeAsked(started.trainingId, asked);
	const { servedId } = (await viewOf(started.trainingId, userId)).challenge!;
	const path = `/app/competences/${competence}/evaluer`;
	return {
		task: taskIn(simulator, asked),
		page: await windows.open(path, { cookie, viewport }),
		servedId,
		answer: async () => {
			const isServed = eq(trainingAnswers.servedId, servedId);
			return (await db.select().from(trainingAnswers).where(isServed))[0];
		}
	};
}
