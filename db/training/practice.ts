/** Practice of the certification: a test of the same shape, outside any session, of which nothing is on record but for its pupil. */
import { randomInt } from 'node:crypto';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { isTimeOver, testDeadline } from '#engine/invigilation/time';
import type { CertificationOutcome, TestLength } from '#engine/scoring/outcome';
import type { TestConfiguration } from '#engine/scoring/test-configuration';
import type { Locale } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { openBankInForce } from '../exposure.ts';
import { practiceTests, trainings } from '../schema/trainings.ts';
import { findActiveVersionId, readConfiguration } from '../test-versions.ts';
import type { Training } from './history.ts';
import { readPracticeSubject, type PracticeSubject } from './subjects.ts';
import { begin, endTraining, lockPupil } from './trainings.ts';
import { announceTraining, listAnswered, readTraining, type AnsweredChallenge } from './views.ts';

const MOST_LISTED = 20;

/** The rules of a test that starts now. */
export async function readPracticeRules(
	connection: Database | Transaction = db
): Promise<TestConfiguration & { testVersionId: number | null }> {
	const testVersionId = await findActiveVersionId(connection);
	return { ...(await readConfiguration(testVersionId, connection)), testVersionId };
}

/** Starts one, or goes on with the one that is started. */
export async function startPractice(
	userId: string,
	locale: Locale
): Promise<{ trainingId: number }> {
	await endOverduePractice(userId);
	return db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const started = await findStarted(tx, userId);
		if (started) return { trainingId: started.id };
		const at = Date.now();
		const { testVersionId, durationMinutes } = await readPracticeRules(tx);
		const [training] = await tx
			.insert(trainings)
			.values({
				userId,
				locale,
				isPractice: true,
				isExam: true,
				state: 'started',
				seed: randomInt(MAX_SEED),
				startedAt: at
			})
			.returning();
		const { id } = training!;
		await tx.insert(practiceTests).values({
			trainingId: id,
			bankVersionId: (await openBankInForce(tx)).id,
			testVersionId,
			deadlineAt: testDeadline(at, durationMinutes, 0)
		});
		await begin(tx, training!, await readPracticeSubject(tx, id));
		return { trainingId: id };
	});
}

async function findStarted(
	connection: Pick<Transaction, 'select'>,
	userId: string
): Promise<Training | null> {
	const [training] = await connection
		.select()
		.from(trainings)
		.where(and(eq(trainings.userId, userId), trainings.isPractice, eq(trainings.state, 'started')));
	return training ?? null;
}

/** The one that is under way, null when none is, or when its time is over: then it has ended. */
export async function findStartedPractice(userId: string): Promise<Training | null> {
	await endOverduePractice(userId);
	return findStarted(db, userId);
}

/** Ends this one, if it is still under way, as the end of its time does. */
export async function stopPractice(userId: string, trainingId: number): Promise<void> {
	await endStarted(userId, ({ id }) => id === trainingId);
}

/** The one whose time is over ends, whether a page is open on it or not. */
export async function endOverduePractice(userId: string): Promise<void> {
	await endStarted(userId, (_, { deadlineAt }, at) =>
		isTimeOver({ deadlineAt, pausedAt: null }, at)
	);
}

async function endStarted(
	userId: string,
	isOver: (training: Training, subject: PracticeSubject, at: number) => boolean
): Promise<void> {
	if (!(await findStarted(db, userId))) return;
	const endedId = await db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const training = await findStarted(tx, userId);
		if (!training) return null;
		const subject = await readPracticeSubject(tx, training.id);
		const at = Date.now();
		if (!isOver(training, subject, at)) return null;
		await endTraining(tx, training, subject, at, 'endedDueToDurationExceeded');
		return training.id;
	});
	if (endedId !== null) announceTraining((await readTraining(endedId, userId))!);
}

/** One that is over, for its pupil. */
export interface PracticeResult {
	trainingId: number;
	startedAt: number;
	endedAt: number;
	answered: number;
	/** How many answers make a whole test, and how many a score. */
	length: TestLength;
	outcome: CertificationOutcome;
}

/** Those that are over, the newest first. */
export async function listPractices(userId: string): Promise<PracticeResult[]> {
	return selectResults(eq(trainings.userId, userId), MOST_LISTED);
}

/** One that is over, with all of its corrections in the language of who reads them; null for anybody else, and while it is under way. */
export async function readPractice(
	userId: string,
	trainingId: number,
	locale: Locale
): Promise<(PracticeResult & { corrections: AnsweredChallenge[] }) | null> {
	const mine = and(eq(trainings.id, trainingId), eq(trainings.userId, userId));
	const [found] = await selectResults(mine, 1);
	if (!found) return null;
	const corrections = await listAnswered(trainingId, userId, found.length.maximum, locale);
	return { ...found, corrections };
}

async function selectResults(
	condition: ReturnType<typeof and>,
	most: number
): Promise<PracticeResult[]> {
	const rows = await db
		.select()
		.from(practiceTests)
		.innerJoin(trainings, eq(trainings.id, practiceTests.trainingId))
		.where(and(condition, eq(trainings.state, 'completed'), isNotNull(practiceTests.outcome)))
		.orderBy(desc(trainings.id))
		.limit(most);
	return rows.map(({ trainings: { id, startedAt, endedAt, answered }, practice_tests }) => ({
		trainingId: id,
		startedAt,
		endedAt: endedAt!,
		answered,
		length: practice_tests.outcome!.figures.length,
		outcome: practice_tests.outcome!
	}));
}
