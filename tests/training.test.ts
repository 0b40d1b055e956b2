/** Training of a competence: its challenges, what their answers teach, its end, and the way back. */
import { and, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { getChallenge } from '#engine/content/bank.server';
import { framework, targetOf } from '#engine/content/framework.server';
import { knowledgeOf, NOTHING_KNOWN, withAnswer } from '#engine/training/knowledge';
import { nextSkill, withResult, type TrainingState } from '#engine/training/next-skill';
import type { AnswerValue } from '#engine/correction/correct';
import { setDisplay } from '#db/accounts/display-settings';
import { countStatements, db } from '#db/connection.server';
import { profileDays, trainingAnswers, trainingChallenges, trainings } from '#db/schema/trainings';
import {
	answerTraining,
	replaceWithdrawnTrainingChallenges,
	type AnswerOutcome
} from '#db/training/answers';
import {
	findBankChallenge,
	listServed,
	readSubjectKnowledge,
	trainingState,
	type Training
} from '#db/training/history';
import { findLiveTraining, readLiveTraining, viewLiveTraining } from '#db/training/live-trainings';
import { readSubject } from '#db/training/subjects';
import { readKnowledge, writeTube } from '#db/training/knowledge';
import { readProfile } from '#db/training/profiles';
import { lockPupil, resetCompetence, startTraining } from '#db/training/trainings';
import { listAnswered } from '#db/training/views';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub, type Person } from './support/room.ts';
import { age, answerNext, finish, rightAnswer, viewOf } from './support/training.ts';

const server = useHub();
let pupil: Person;
let trainingId: number;

async function stateOf(training: Training): Promise<TrainingState> {
	const subject = await readSubject(db, training);
	const knowledge = await readSubjectKnowledge(db, training, subject);
	return trainingState(training, subject, knowledge, await listServed(db, [training.id]));
}

async function start(competence: '1.1' | '2.1' = '1.1', userId = pupil.userId): Promise<number> {
	const started = await startTraining(userId, competence, 'fr');
	if ('because' in started) throw new Error(started.because);
	return started.trainingId;
}

beforeEach(async () => {
	pupil = await createUser('Lina');
	trainingId = await start();
});

const view = () => viewOf(trainingId, pupil.userId);
const asked = async () => (await view()).challenge!;
const send = async (change: object = {}, userId = pupil.userId) =>
	answerTraining(userId, {
		trainingId,
		servedId: (await view()).challenge?.servedId ?? 1,
		key: crypto.randomUUID(),
		value: { kind: 'skip' },
		...change
	});
const card = async () =>
	(await readProfile(pupil.userId)).competences.find(({ code }) => code === '1.1')!;
const training = async () =>
	(await db.select().from(trainings).where(eq(trainings.id, trainingId)))[0]!;

/** What was answered in it, the oldest first. */
async function listAnswers() {
	const answers = await db
		.select({
			challenge: trainingChallenges.challengeId,
			result: trainingAnswers.result,
			at: trainingAnswers.answeredAt
		})
		.from(trainingAnswers)
		.innerJoin(trainingChallenges, eq(trainingChallenges.id, trainingAnswers.servedId))
		.where(eq(trainingAnswers.trainingId, trainingId))
		.orderBy(trainingAnswers.servedId);
	return answers.map((answer) => {
		const { skill, guessing } = findBankChallenge(answer.challenge)!;
		return { ...answer, skill, guessing };
	});
}

describe('what is refused', () => {
	it('is an answer of somebody else, of another training and to what is not asked, and nothing is written', async () => {
		const stranger = await createUser('Noé');
		expect(await send({}, stranger.userId)).toEqual({ because: 'forbidden' });
		const elsewhere = await viewOf(await start('2.1'), pupil.userId);
		expect(await send({ servedId: elsewhere.challenge!.servedId })).toEqual({
			because: 'challenge-not-asked'
		});
		expect(await send({ servedId: 2_000_000_000 })).toEqual({ because: 'challenge-not-asked' });
		const { servedId } = await asked();
		await send();
		expect(await send({ servedId })).toEqual({ because: 'already-answered' });
		expect((await view()).answered).toBe(1);
	});

	it.each([
		['an option that is not shown', { kind: 'qcu', choice: 99 }],
		['another kind of answer', { kind: 'order', order: [0, 0, 0] }],
		['nothing', { kind: 'qcm', choices: [] }]
	] as [string, AnswerValue][])('is %s as a right answer: it is wrong', async (_, value) => {
		expect(await send({ value })).toMatchObject({ answered: { correction: { result: 'ko' } } });
	});

	it('is a payload of another shape, by its socket, and the training of somebody else', async () => {
		const socket = openSocket(server.base, pupil.cookie);
		const { servedId } = await asked();
		const key = crypto.randomUUID();
		const answer = {
			trainingId,
			servedId,
			key,
			value: { kind: 'skip' as const }
		};
		for (const wrong of [{ value: 'x' }, { key: 'x' }, { trainingId: -1 }, { more: 1 }]) {
			const sent = { ...answer, ...wrong } as typeof answer;
			expect(await order(socket, 'training:answer', sent)).toEqual({
				ok: false,
				because: 'malformed'
			});
		}
		const text = { kind: 'qroc' as const, text: 'a\0b' };
		expect(await order(socket, 'training:answer', { ...answer, value: text })).toMatchObject({
			ok: false
		});
		socket.close();
		const stranger = openSocket(server.base, (await createUser('Noé')).cookie);
		expect(await order(stranger, 'training:watch', { trainingId })).toEqual({
			ok: false,
			because: 'forbidden'
		});
		expect(await order(stranger, 'training:recall', { trainingId })).toEqual({
			ok: true,
			data: []
		});
		stranger.close();
	});
});

describe('an answer', () => {
	it('sent twice, and twice at once, counts once and has the same correction', async () => {
		const { servedId } = await asked();
		const key = crypto.randomUUID();
		const value = await rightAnswer(servedId);
		const [first, second] = await Promise.all([
			send({ servedId, key, value }),
			send({ servedId, key, value })
		]);
		expect(first).toEqual(second);
		expect(await send({ servedId, key, value })).toEqual(first);
		expect(
			await db.select().from(trainingAnswers).where(eq(trainingAnswers.trainingId, trainingId))
		).toHaveLength(1);
	});

	it('of two pages at once is that of the first, and the other is told', async () => {
		const { servedId } = await asked();
		const both = await Promise.all([send({ servedId }), send({ servedId })]);
		expect(both.filter((one) => 'because' in one)).toEqual([{ because: 'already-answered' }]);
		expect(both.filter((one) => 'view' in one)).toHaveLength(1);
	});

	it('teaches its tube, moves the pix, and the day keeps them', async () => {
		const before = await card();
		for (let number = 1; number <= 5; number++)
			await answerNext(pupil.userId, trainingId, number !== 4);
		const after = await card();
		expect(after.pix).toBeGreaterThan(before.pix);
		expect(after.status).toBe('started');
		const { knowledge } = await readKnowledge(db, pupil.userId);
		// What is kept row by row is what the whole history gives.
		const rebuilt = knowledgeOf(targetOf('1.1'), await listAnswers());
		for (const [tube, known] of knowledge) expect([tube, known]).toEqual([tube, rebuilt.get(tube)]);
		const days = await db.select().from(profileDays).where(eq(profileDays.userId, pupil.userId));
		expect(days).toMatchObject([{ pix: after.pix }]);
	});

	it('is corrected in the order and the words that its pupil saw', async () => {
		const { servedId, ...one } = await asked();
		const presented = one.presented!;
		const answered = (await answerNext(pupil.userId, trainingId, true)).answered!;
		expect(answered.correction.result).toBe('ok');
		expect(answered.instruction).toBe(presented.instruction);
		if ('options' in presented) {
			expect(answered.correction.options.map(({ text }) => text)).toEqual(presented.options);
			expect(answered.correction.options.every((one) => one.isChosen === one.isRight)).toBe(true);
		}
		expect(answered.correction.why).toMatch(/\S/);
		expect(answered.correction.tutorial).toMatchObject({ title: expect.any(String) as string });
		expect(JSON.stringify(await view())).not.toMatch(/solution|isRight|correction/);
		expect((await asked()).servedId).not.toBe(servedId);
	});

	it('is recalled at a checkpoint, the last five', async () => {
		for (let number = 1; number <= 6; number++)
			await answerNext(pupil.userId, trainingId, number % 2 === 0);
		const recalled = await listAnswered(trainingId, pupil.userId, 5);
		expect(recalled.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
		expect(recalled.map(({ correction }) => correction.result)).toEqual([
			'ok',
			'skipped',
			'ok',
			'skipped',
			'ok'
		]);
	});

	it('is told with the next challenge to the other pages of its owner, and moves his profile there', async () => {
		const socket: ClientSocket = openSocket(server.base, pupil.cookie);
		const seen: number[] = [];
		const pix: number[] = [];
		socket.on('training:changed', ({ answered }) => seen.push(answered));
		socket.on('profile:changed', (profile) => pix.push(profile.pix));
		await order(socket, 'training:watch', { trainingId });
		await order(socket, 'profile:watch', null);
		await answerNext(pupil.userId, trainingId, true);
		await eventually(() => expect(seen).toEqual([1]));
		await eventually(() => expect(pix).toEqual([expect.any(Number)]));
		socket.close();
	});
});

describe('answers that come together', () => {
	/** Pupils who all begin the same competence, each with what he is about to send. */
	async function beginAll(count: number) {
		const people = await Promise.all(Array.from({ length: count }, () => createUser('Léo')));
		return Promise.all(
			people.map(async ({ userId }, i) => {
				const trainingId = await start('2.1', userId);
				// As its page does when it opens.
				const { servedId } = viewLiveTraining((await readLiveTraining(trainingId))!).challenge!;
				const value: AnswerValue = i % 2 === 0 ? await rightAnswer(servedId) : { kind: 'skip' };
				return { userId, answer: { trainingId, servedId, key: crypto.randomUUID(), value } };
			})
		);
	}

	it('are each what they are alone, in one statement for all of them', async () => {
		const sent = await beginAll(12);
		const before = countStatements();
		const taken = await Promise.all(
			sent.map(({ userId, answer }) => answerTraining(userId, answer))
		);
		// Alone, each costs more than twenty; the hub of these tests looks now and then at what is due.
		expect(countStatements() - before).toBeLessThan(sent.length);
		for (const [i, { userId, answer }] of sent.entries()) {
			const { view, answered } = taken[i] as AnswerOutcome;
			expect(view).toEqual(await viewOf(answer.trainingId, userId));
			expect([answered]).toEqual(await listAnswered(answer.trainingId, userId, 5));
			expect(view.challenge).toMatchObject({ number: 2 });
			const { knowledge } = await readKnowledge(db, userId);
			expect([...knowledge.values()].flatMap(({ latest }) => latest)).toMatchObject([
				{ right: i % 2 === 0 }
			]);
			const days = await db.select().from(profileDays).where(eq(profileDays.userId, userId));
			expect(days).toMatchObject([{ pix: (await readProfile(userId)).pix }]);
		}
	});

	it('are taken though the database refuses one of them, and though the training of another is busy', async () => {
		const sent = await beginAll(4);
		const [refused, busy, ...others] = sent;
		refused!.answer.value = { kind: 'qroc', text: 'a\0b' };
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		let holding: Promise<void> | null = null;
		await new Promise<void>((held) => {
			holding = db.transaction(async (tx) => {
				await lockPupil(tx, busy!.userId);
				held();
				await released;
			});
		});
		const answers = sent.map(({ userId, answer }) => answerTraining(userId, answer));
		await expect(answers[0]).rejects.toThrow();
		for (const taken of await Promise.all(answers.slice(2))) {
			expect(taken).toMatchObject({ view: { answered: 1 } });
		}
		expect(others).toHaveLength(2);
		expect((await viewOf(busy!.answer.trainingId, busy!.userId)).answered).toBe(0);
		release();
		await holding;
		expect(await answers[1]).toMatchObject({ view: { answered: 1 } });
		expect((await viewOf(refused!.answer.trainingId, refused!.userId)).answered).toBe(0);
	});
});

describe('an answer decided from memory', () => {
	it('is decided anew where another server moved its training, or taught its pupil something', async () => {
		await answerNext(pupil.userId, trainingId, true);
		const before = await readProfile(pupil.userId);
		// The other server: nothing here hears of it.
		const tube = [...targetOf('2.1').tubes.keys()][0]!;
		const at = Date.now();
		const known = withAnswer(NOTHING_KNOWN, { level: 1, right: true, at, guessing: 0 });
		await db.transaction((tx) => writeTube(tx, pupil.userId, tube, known, at));
		await answerNext(pupil.userId, trainingId, false);
		const after = await readProfile(pupil.userId);
		expect(after.pix).toBeGreaterThan(before.pix);
		const days = await db.select().from(profileDays).where(eq(profileDays.userId, pupil.userId));
		expect(days).toMatchObject([{ pix: after.pix }]);

		expect(await readLiveTraining(trainingId)).not.toBeNull();
		await db
			.update(trainings)
			.set({ locale: 'en', version: sql`${trainings.version} + 1` })
			.where(eq(trainings.id, trainingId));
		const done = (await send()) as AnswerOutcome;
		expect(done.view).toEqual(await view());
		expect(done.view.version).toBe((await training()).version);
		expect((await training()).answered).toBe(3);
	});

	it('waits for the one that its pupil gave in another training at the same time', async () => {
		const other = await start('2.1');
		for (const id of [trainingId, other]) await readLiveTraining(id);
		const { servedId } = (await viewOf(other, pupil.userId)).challenge!;
		const elsewhere = { trainingId: other, servedId, value: await rightAnswer(servedId) };
		const value = await rightAnswer((await asked()).servedId);
		const both = await Promise.all([send({ value }), send(elsewhere)]);
		expect(both).toMatchObject([{ view: { answered: 1 } }, { view: { answered: 1 } }]);
		const { pix } = await readProfile(pupil.userId);
		const days = await db.select().from(profileDays).where(eq(profileDays.userId, pupil.userId));
		expect(days).toMatchObject([{ pix }]);
		expect((await readKnowledge(db, pupil.userId)).knowledge.size).toBe(2);
	});

	it('goes by how its pupil wants challenges shown now', async () => {
		const { pupilVersion } = (await readLiveTraining(trainingId))!;
		await setDisplay(pupil.userId, { isUnhurried: false });
		await send();
		const live = (await findLiveTraining(trainingId))!;
		expect(live.display).toEqual({ isUnhurried: false });
		expect(live.pupilVersion).toBe(pupilVersion + 2);
	});

	it('is told to the other pages of its owner, and to the one that sent it by its acknowledgement alone', async () => {
		const [sender, other] = [0, 1].map(() => openSocket(server.base, pupil.cookie));
		const heard: string[] = [];
		for (const [name, socket] of Object.entries({ sender: sender!, other: other! })) {
			await order(socket, 'training:watch', { trainingId });
			socket.on('training:changed', () => heard.push(name));
		}
		for (let number = 1; number <= 2; number++) {
			const { servedId } = await asked();
			const value = { kind: 'skip' as const };
			const answer = { trainingId, servedId, key: crypto.randomUUID(), value };
			const reply = await order(sender!, 'training:answer', answer);
			expect(reply).toMatchObject({ ok: true, data: { view: { answered: number } } });
		}
		await eventually(() => expect(heard.filter((name) => name === 'other')).toHaveLength(2));
		expect(heard).not.toContain('sender');
		sender!.close();
		other!.close();
	});
});

describe('the challenges', () => {
	it('are chosen again the same from the seed and the answers', async () => {
		for (let number = 1; number <= 6; number++)
			await answerNext(pupil.userId, trainingId, number !== 3);
		const { seed } = await training();
		let state: TrainingState = { seed, knowledge: new Map(), asked: [] };
		const choose = () => {
			const decision = nextSkill(targetOf('1.1'), state);
			return decision.stop ? null : decision.challenge.id;
		};
		for (const answer of await listAnswers()) {
			expect(choose()).toBe(answer.challenge);
			state = withResult(targetOf('1.1'), state, answer);
		}
		expect(state.asked).toHaveLength(6);
		const [now] = await db
			.select()
			.from(trainingChallenges)
			.where(
				and(eq(trainingChallenges.trainingId, trainingId), eq(trainingChallenges.state, 'asked'))
			);
		expect(choose()).toBe(now!.challengeId);
		const { knowledge, ...kept } = await stateOf(await training());
		expect({ ...kept, knowledge: new Map([...knowledge].sort()) }).toEqual({
			...state,
			knowledge: new Map([...state.knowledge].sort())
		});
	});

	it('come by another when the bank does not hold one any more', async () => {
		const { servedId } = await asked();
		const leave = { challengeId: 'nowhere9a' };
		await db.update(trainingChallenges).set(leave).where(eq(trainingChallenges.id, servedId));
		await replaceWithdrawnTrainingChallenges((error) => expect.unreachable(String(error)));
		expect((await asked()).servedId).not.toBe(servedId);
	});
});

describe('a competence', () => {
	it('goes on where it was, in the language of now, and is started once by two pages', async () => {
		await answerNext(pupil.userId, trainingId, true);
		const again = await startTraining(pupil.userId, '1.1', 'en');
		expect(again).toEqual({ trainingId });
		expect((await training()).locale).toBe('en');
		const other = await createUser('Noé');
		const both = await Promise.all([start('1.1', other.userId), start('1.1', other.userId)]);
		expect(both[0]).toBe(both[1]);
	});

	it('ends, then waits four days before it is tried again and seven before it starts from zero', async () => {
		await finish(pupil.userId, trainingId, (number) => number < 4);
		expect(await card()).toMatchObject({
			status: 'completed',
			daysBeforeImproving: 4,
			daysBeforeReset: 7
		});
		expect(await send()).toEqual({ because: 'training-ended' });
		expect(await startTraining(pupil.userId, '1.1', 'fr')).toEqual({
			because: 'training-not-improvable'
		});
		expect(await resetCompetence(pupil.userId, '1.1')).toEqual({
			because: 'training-not-resettable'
		});
	});

	it('tried again asks what was failed, and keeps what was gained', async () => {
		await finish(pupil.userId, trainingId, (number) => number < 4);
		const { pix } = await card();
		const failed = await db
			.select({ challengeId: trainingChallenges.challengeId })
			.from(trainingChallenges)
			.innerJoin(trainingAnswers, eq(trainingAnswers.servedId, trainingChallenges.id))
			.where(
				sql`${trainingChallenges.trainingId} = ${trainingId} and ${trainingAnswers.result} <> 'ok'`
			);
		await age(trainingId, 5);
		const improving = await start();
		expect(improving).not.toBe(trainingId);
		expect((await card()).pix).toBe(pix);
		await finish(pupil.userId, improving, () => true);
		const again = await db
			.select()
			.from(trainingChallenges)
			.where(eq(trainingChallenges.trainingId, improving));
		// A skill can be asked in several ways.
		const skillOf = ({ challengeId }: { challengeId: string }) => getChallenge(challengeId).skill;
		const skills = failed.map(skillOf);
		expect(again.some((one) => skills.includes(skillOf(one)))).toBe(true);
		expect((await card()).pix).toBeGreaterThan(pix);
	});

	it('set back to zero forgets all of it and nothing else, and asks anew', async () => {
		const other = await start('2.1');
		await answerNext(pupil.userId, other, true);
		await answerNext(pupil.userId, trainingId, true);
		await age(trainingId, 8);
		const { pix } = await card();
		expect(await resetCompetence(pupil.userId, '1.1')).toEqual({ pix });
		expect(await card()).toMatchObject({ pix: 0, status: 'notStarted', daysBeforeReset: null });
		const { knowledge } = await readKnowledge(db, pupil.userId);
		const competences = [...knowledge.keys()].map(
			(tube) => framework.tubes.get(tube)![0]!.competence
		);
		expect(new Set(competences)).toEqual(new Set(['2.1']));
		const anew = await start();
		expect(
			await stateOf((await db.select().from(trainings).where(eq(trainings.id, anew)))[0]!)
		).toMatchObject({ knowledge: new Map(), asked: [] });
		expect(
			await answerTraining(pupil.userId, {
				trainingId,
				servedId: 1,
				key: crypto.randomUUID(),
				value: { kind: 'skip' }
			})
		).toEqual({ because: 'training-ended' });
	});
});
