/** Practice of the certification: its rules, its end, and its pages. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { getChallenge } from '#engine/content/bank.server';
import { CERTIFICATION_LENGTH } from '#engine/selection/strategy';
import { db } from '#db/connection.server';
import { bankVersions } from '#db/schema/banks';
import { practiceTests, profileDays, trainingChallenges, trainings } from '#db/schema/trainings';
import { answerTraining } from '#db/training/answers';
import { readKnowledge } from '#db/training/knowledge';
import {
	findStartedPractice,
	listPractices,
	readPractice,
	startPractice,
	stopPractice
} from '#db/training/practice';
import { listAnswered } from '#db/training/views';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { createUser, type Person } from './support/room.ts';
import { answerNext, finish, viewOf } from './support/training.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const PAGE = '/app/certifications/blanc';

let pupil: Person;
let trainingId: number;

beforeEach(async () => {
	pupil = await createUser('Lina');
	({ trainingId } = await startPractice(pupil.userId, 'fr'));
});

const view = () => viewOf(trainingId, pupil.userId);
const answer = (isRight: boolean) => answerNext(pupil.userId, trainingId, isRight);
const timeIsUp = () =>
	db
		.update(practiceTests)
		.set({ deadlineAt: Date.now() - 60_000 })
		.where(eq(practiceTests.trainingId, trainingId));
async function answerMany(count: number): Promise<void> {
	for (let i = 0; i < count; i++) await answer(i % 3 > 0);
}

describe('a practice test', () => {
	it('has the length and the time of the certification, one at a time, whatever is clicked', async () => {
		const { subject } = await view();
		const [training] = await db.select().from(trainings).where(eq(trainings.id, trainingId));
		expect(subject).toEqual({
			kind: 'practice',
			length: CERTIFICATION_LENGTH,
			deadlineAt: training!.startedAt + 105 * 60_000
		});
		const other = await createUser('Noé');
		const both = await Promise.all([
			startPractice(other.userId, 'fr'),
			startPractice(other.userId, 'en')
		]);
		expect(both[0]).toEqual(both[1]);
		expect(await startPractice(pupil.userId, 'fr')).toEqual({ trainingId });
	});

	it('asks each competence in turn, corrects nothing, teaches nothing, and costs no exposure', async () => {
		const [before] = await db.select({ tests: bankVersions.tests }).from(bankVersions);
		for (let i = 0; i < 16; i++) {
			const { answered } = await answer(i % 2 === 0);
			expect(answered).toBeNull();
		}
		const served = await db
			.select()
			.from(trainingChallenges)
			.where(eq(trainingChallenges.trainingId, trainingId));
		const asked = served.map(({ challengeId }) => getChallenge(challengeId).competence);
		expect(new Set(asked.slice(0, 16)).size).toBe(16);
		expect(await listAnswered(trainingId, pupil.userId, 5)).toEqual([]);
		expect((await readKnowledge(db, pupil.userId)).knowledge.size).toBe(0);
		expect(await db.select().from(profileDays).where(eq(profileDays.userId, pupil.userId))).toEqual(
			[]
		);
		expect(await db.select({ tests: bankVersions.tests }).from(bankVersions)).toEqual([before]);
		expect(await readPractice(pupil.userId, trainingId, 'fr')).toBeNull();
	});

	it('ends with its last answer, and gives its pupil alone a score, levels and all corrections', async () => {
		expect(await finish(pupil.userId, trainingId, (number) => number % 4 > 0)).toBe(32);
		const result = (await readPractice(pupil.userId, trainingId, 'fr'))!;
		expect(result.outcome).toMatchObject({ status: 'validated', reasons: ['allAnswersGiven'] });
		expect(result.outcome.score!.score).toBeGreaterThan(100);
		expect(result.outcome.competences).toHaveLength(16);
		expect(result.corrections).toHaveLength(32);
		expect(await readPractice((await createUser('Noé')).userId, trainingId, 'fr')).toBeNull();
		expect(await listPractices(pupil.userId)).toMatchObject([{ trainingId, answered: 32 }]);
		expect(await findStartedPractice(pupil.userId)).toBeNull();
		expect(await startPractice(pupil.userId, 'fr')).not.toEqual({ trainingId });
	});

	it('ends when its time is over: an answer that comes later is refused, and what was given counts', async () => {
		await answerMany(21);
		const { servedId } = (await view()).challenge!;
		await timeIsUp();
		const late = { trainingId, servedId, key: crypto.randomUUID() };
		const value = { kind: 'skip' as const };
		expect(await answerTraining(pupil.userId, { ...late, value })).toEqual({
			because: 'time-over'
		});
		expect(await view()).toMatchObject({ state: 'completed', answered: 21, challenge: null });
		expect((await readPractice(pupil.userId, trainingId, 'fr'))!.outcome).toMatchObject({
			status: 'validated',
			figures: { answers: 21, state: 'endedDueToDurationExceeded' }
		});
	});

	it('whose page waits after its time ends for it, and for all who ask', async () => {
		await timeIsUp();
		const socket = openSocket(windows.base, pupil.cookie);
		expect(await order(socket, 'training:watch', { trainingId })).toMatchObject({
			data: { state: 'completed' }
		});
		socket.close();
	});

	it('that is stopped early gives a score from 20 answers on', async () => {
		await answerMany(3);
		await stopPractice(pupil.userId, trainingId);
		expect((await readPractice(pupil.userId, trainingId, 'fr'))!.outcome).toMatchObject({
			status: 'rejected',
			score: null
		});
		// A page that was left open ends nothing of what came after.
		const next = await startPractice(pupil.userId, 'fr');
		await stopPractice(pupil.userId, trainingId);
		expect((await findStartedPractice(pupil.userId))!.id).toBe(next.trainingId);
		expect(await listPractices(pupil.userId)).toHaveLength(1);
	});
});

it('is started, left, resumed, ended and read on its pages', async () => {
	const { userId, cookie } = await createUser('Zoé');
	const page = await windows.open('/app/certifications', { cookie, viewport: PHONE });
	await page.getByRole('link', { name: 'M’entraîner' }).click();
	await page.getByRole('button', { name: 'Commencer un test blanc' }).click();
	const question = (number: number) =>
		page.getByRole('heading', { name: new RegExp(`^Épreuve ${number} `) });
	await question(1).waitFor();
	await eventually(async () =>
		expect(await page.getByRole('timer').first().textContent()).toContain('1:44:')
	);
	await expectAccessible(page);
	// Nothing is corrected, and nothing says that it was answered elsewhere.
	await page.getByRole('button', { name: 'Je passe' }).click();
	await question(2).waitFor();
	expect(await page.getByText('sur un autre appareil').count()).toBe(0);
	await page.getByRole('link', { name: 'Quitter la page' }).click();
	await page.getByText('1 réponse sur 32').waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Terminer maintenant' }).click();
	await page.getByText('se termine pour de bon').waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Annuler' }).click();
	await page.getByRole('link', { name: 'Reprendre' }).click();
	await question(2).waitFor();
	const started = (await findStartedPractice(userId))!;
	for (let i = 0; i < 30; i++) await answerNext(userId, started.id, i % 3 > 0);
	// By another process: nobody told this page.
	await page.reload();
	await question(32).waitFor();
	await page.getByRole('button', { name: 'Je passe' }).click();
	await page.getByRole('heading', { name: 'Test blanc terminé' }).waitFor();
	await page.getByRole('link', { name: 'Voir le résultat' }).click();
	await page.getByText('Une estimation, pour vous seul').waitFor();
	expect(await page.locator('summary').count()).toBeGreaterThanOrEqual(32);
	await expectAccessible(page);
	const stranger = await createUser('Noé');
	expect((await windows.read(`${PAGE}/${started.id}`, stranger.cookie)).status).toBe(404);
	expect((await windows.read(`${PAGE}/rien`, cookie)).status).toBe(404);
	expect((await windows.read(`${PAGE}/test`, cookie)).status).toBe(303);
	await page.context().close();
});
