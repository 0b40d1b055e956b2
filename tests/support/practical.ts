/** Something to do in a simulator, in a test or in a training, and in a window. */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawChallenge, getChallenge } from '#engine/content/bank.server';
import { wordings, type Text } from '#engine/content/challenge';
import type { SimulatorName, TaskIn } from '#engine/simulators/simulators';
import { db } from '#db/connection.server';
import { answers, servedChallenges } from '#db/schema/assessments';
import { trainingAnswers } from '#db/schema/trainings';
import { startTraining } from '#db/training/trainings';
import type { usePupils } from './pupils.ts';
import { createUser } from './room.ts';
import { changeAsked, viewOf } from './training.ts';
import { DESKTOP, type useWindows } from './windows.ts';

export const french = (text: Text) => wordings(text)[0]!;
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const choose = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: `Choisir « ${name} »` });

/** Of a word processor, and not of its lists of styles. */
export const paragraphsOn = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Nothing is beside the screen. */
export async function expectToFit(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

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

/** A pupil whose test begins with this challenge, in his window; and how his answer was judged, once he is asked the next. */
export async function askInTest<Name extends SimulatorName>(
	pupils: ReturnType<typeof usePupils>,
	simulator: Name,
	challengeId: string
) {
	const pupil = await pupils.arrive({ first: { id: challengeId } });
	await pupil.open();
	await pupil.enter();
	const { servedId } = (await pupil.facts()).asked!;
	const isServed = eq(servedChallenges.id, servedId);
	const [served] = await db.select().from(servedChallenges).where(isServed);
	return {
		pupil,
		task: taskIn(simulator, served!),
		result: async () => {
			await pupil.challenge(2).waitFor();
			const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
			return given!.result;
		}
	};
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
