/** What some pupils of the demonstration did by themselves over the last weeks: their profiles are not empty. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { drawAuthored } from '#engine/content/authored-bank.server';
import { targetOf } from '#engine/content/framework.server';
import { presentChallenge, restoreOrder } from '#engine/content/presentation.server';
import { correct, type AnswerValue } from '#engine/correction/correct';
import { LOGITS_PER_LEVEL, MIDDLE_LEVEL } from '#engine/framework/levels';
import { seededRandom, type Random } from '#engine/random';
import { DAY, type Knowledge } from '#engine/training/knowledge';
import { nextSkill, withResult, type TrainingState } from '#engine/training/next-skill';
import type { AnswerResult, CompetenceCode } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { problems, trainingAnswers, trainingChallenges, trainings } from '../schema/trainings.ts';
import { recordDay, writeTube } from '../training/knowledge.ts';
import { markTutorial, listTutorials } from '../training/tutorials.ts';
import { respond } from './respondent.ts';
import { STAFF } from './school.ts';

const MINUTE = 60_000;

interface PastTraining {
	competence: CompetenceCode;
	daysAgo: number;
	/** The level at which its pupil stands there. */
	level: number;
	/** How many answers before he stopped; without it he went to the end. */
	stoppedAfter?: number;
}

/** By username: each meets the service at another point. The oldest first. */
const PASTS: Record<string, readonly PastTraining[]> = {
	// May certify, one competence under way and one to wait for.
	'zoe.morel2209': [
		{ competence: '1.1', daysAgo: 34, level: 4 },
		{ competence: '2.1', daysAgo: 31, level: 3 },
		{ competence: '3.1', daysAgo: 26, level: 2 },
		{ competence: '4.2', daysAgo: 19, level: 3 },
		{ competence: '2.2', daysAgo: 12, level: 4 },
		{ competence: '5.2', daysAgo: 6, level: 2 },
		{ competence: '1.2', daysAgo: 2, level: 3 },
		{ competence: '3.3', daysAgo: 1, level: 3, stoppedAfter: 7 }
	],
	// Two competences short of it.
	'yasmine.cohen3105': [
		{ competence: '1.1', daysAgo: 16, level: 2 },
		{ competence: '2.1', daysAgo: 9, level: 3 },
		{ competence: '4.1', daysAgo: 3, level: 2 }
	],
	// Stopped in his first one.
	'tom.ravaonirina1607': [{ competence: '1.3', daysAgo: 5, level: 1, stoppedAfter: 6 }],
	'nour.cherif2803': [
		{ competence: '5.1', daysAgo: 20, level: 6 },
		{ competence: '3.4', daysAgo: 13, level: 6 },
		{ competence: '1.2', daysAgo: 8, level: 5 }
	]
};

/** Writes them once. */
export async function seedTrainings(): Promise<void> {
	const pupils = await db
		.select({ id: users.id, username: users.username })
		.from(users)
		.where(isAmong(users.username, Object.keys(PASTS)));
	const [known] = await db
		.select({ id: trainings.id })
		.from(trainings)
		.where(
			isAmong(
				trainings.userId,
				pupils.map(({ id }) => id)
			)
		)
		.limit(1);
	if (known) return;
	await db.transaction(async (tx) => {
		for (const { id, username } of pupils) await train(tx, id, PASTS[username!]!);
		const zoe = pupils.find(({ username }) => username === 'zoe.morel2209')!;
		await reportProblem(tx, zoe.id);
	});
	for (const { id } of pupils) await markTutorials(id);
}

async function train(tx: Transaction, userId: string, pasts: readonly PastTraining[]) {
	let knowledge: Knowledge = new Map();
	for (const [i, past] of pasts.entries()) {
		const startedAt = Math.floor(Date.now() / DAY - past.daysAgo) * DAY + 15 * 60 * MINUTE;
		const seed = i + 1;
		const { given, asked, learned } = workThrough(past, startedAt, seed);
		const lastAt = given.at(-1)!.at;
		const [training] = await tx
			.insert(trainings)
			.values({
				userId,
				competence: past.competence,
				state: asked ? 'started' : 'completed',
				seed,
				locale: 'fr',
				startedAt,
				endedAt: asked ? null : lastAt,
				answered: given.length,
				version: given.length + 1
			})
			.returning();
		const trainingId = training!.id;
		const served = await tx
			.insert(trainingChallenges)
			.values([
				...given.map(({ challengeId, at }, n) => ({
					...{ trainingId, number: n + 1, challengeId, seed: n },
					state: 'answered' as const,
					servedAt: at - MINUTE
				})),
				...(asked
					? [
							{
								...{ trainingId, number: given.length + 1, challengeId: asked, seed: given.length },
								state: 'asked' as const,
								servedAt: lastAt
							}
						]
					: [])
			])
			.returning({ id: trainingChallenges.id });
		await tx.insert(trainingAnswers).values(
			given.map(({ value, result, at }, n) => ({
				servedId: served[n]!.id,
				trainingId,
				key: randomUUID(),
				value,
				result,
				answeredAt: at
			}))
		);
		for (const [tube, known] of learned) await writeTube(tx, userId, tube, known, lastAt);
		knowledge = new Map([...knowledge, ...learned]);
		await recordDay(tx, userId, knowledge, lastAt);
	}
}

interface Given {
	challengeId: string;
	value: AnswerValue;
	result: AnswerResult;
	at: number;
}

/** What the engine asked, what was answered and learned; what it asks now, when he stopped before the end. */
function workThrough(
	{ competence, level, stoppedAfter = Infinity }: PastTraining,
	startedAt: number,
	seed: number
): { given: Given[]; asked: string | null; learned: Knowledge } {
	const target = targetOf(competence);
	const ability = LOGITS_PER_LEVEL * (level + 0.5 - MIDDLE_LEVEL);
	const random: Random = seededRandom(seed, level);
	const given: Given[] = [];
	let state: TrainingState = { seed, knowledge: new Map(), asked: [] };
	for (;;) {
		const decision = nextSkill(target, state);
		const learned = state.knowledge;
		if (decision.stop) return { given, asked: null, learned };
		const { id } = decision.challenge;
		if (given.length >= stoppedAfter) return { given, asked: id, learned };
		const n = given.length;
		const challenge = drawAuthored({ challengeId: id, seed: n });
		const value = respond(ability, challenge, presentChallenge(challenge, 'fr', n), random);
		const result = correct(challenge.body, restoreOrder(challenge, value, n));
		const at = startedAt + (n + 1) * MINUTE;
		const skill = decision.skill.id;
		given.push({ challengeId: id, value, result, at });
		state = withResult(target, state, { skill, challenge: id, result, at });
	}
}

/** One that was answered, and not read yet. */
async function reportProblem(tx: Transaction, userId: string): Promise<void> {
	const [[served], [helper]] = await Promise.all([
		tx
			.select({ challengeId: trainingChallenges.challengeId, seed: trainingChallenges.seed })
			.from(trainingChallenges)
			.innerJoin(trainings, eq(trainings.id, trainingChallenges.trainingId))
			.where(eq(trainings.userId, userId))
			.limit(1),
		tx.select({ id: users.id }).from(users).where(eq(users.email, STAFF.superAdmin.email))
	]);
	const now = Date.now();
	await tx.insert(problems).values({
		userId,
		...served!,
		key: randomUUID(),
		kind: 'question',
		text: 'Je ne comprends pas ce qu’il faut regarder dans la liste des résultats.',
		reportedAt: now - 3 * DAY,
		reply: 'Merci, vous avez raison : nous avons réécrit la consigne.',
		repliedBy: helper!.id,
		repliedAt: now - DAY
	});
}

/** Of what is recommended to somebody: the oldest one was done, the one before it is kept for later. */
async function markTutorials(userId: string): Promise<void> {
	const { recommended } = await listTutorials(userId);
	const [done, saved] = recommended.slice(-2).reverse();
	if (!done || !saved || recommended.length < 4) return;
	await markTutorial(userId, done, { isDone: true });
	await markTutorial(userId, saved, { isSaved: true });
}
