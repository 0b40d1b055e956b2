/** What a practice test asks next, and what it gives once it is over. */
import { asc, eq } from 'drizzle-orm';
import {
	certificationOutcome,
	outcomeWithoutEstimate,
	type CertificationOutcome,
	type EndedTest
} from '#engine/scoring/outcome';
import type { ServedChallenge } from '#engine/selection/session';
import type { Transaction } from '../connection.server.ts';
import { openBank } from '../exposure.ts';
import { itemOf } from '../outcomes.ts';
import { practiceTests, trainingAnswers, trainingChallenges } from '../schema/trainings.ts';
import { readConfiguration } from '../test-versions.ts';
import type { Training } from './history.ts';
import type { PracticeSubject } from './subjects.ts';

/** By the rules of the certification; what is asked here costs no exposure. Null where the test ends. */
export async function choosePracticeChallenge(
	tx: Transaction,
	training: Training,
	{ bankVersionId, testVersionId }: PracticeSubject
): Promise<string | null> {
	const [bank, configuration] = await Promise.all([
		openBank(bankVersionId, tx),
		readConfiguration(testVersionId, tx)
	]);
	const certification = bank.certificationOf(configuration);
	const served = await listServed(tx, training.id);
	const next = certification.next(
		certification.restore(training.seed, served),
		bank.exposure.prices
	);
	return 'challenge' in next ? next.challenge.id : null;
}

/** In the transaction that ends it. */
export async function keepPracticeOutcome(
	tx: Transaction,
	{ id }: Training,
	subject: PracticeSubject,
	state: EndedTest['state']
): Promise<void> {
	const outcome = await findPracticeOutcome(tx, id, subject, state);
	await tx.update(practiceTests).set({ outcome }).where(eq(practiceTests.trainingId, id));
}

async function findPracticeOutcome(
	tx: Transaction,
	trainingId: number,
	{ bankVersionId, testVersionId }: PracticeSubject,
	state: EndedTest['state']
): Promise<CertificationOutcome> {
	const { bank } = await openBank(bankVersionId, tx);
	const { tables, length } = await readConfiguration(testVersionId, tx);
	const ended = { state, isCancelledByJury: false, isRejectedForFraud: false, abortReason: null };
	const counted = (await listServed(tx, trainingId))
		.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong')
		.map(({ id, outcome }) => ({ ...itemOf(bank, id), right: outcome === 'right' }));
	try {
		return certificationOutcome(ended, counted, { tables, length });
	} catch {
		// As in a certification, the outcome says so; here nobody has to look at it.
		return outcomeWithoutEstimate(ended, counted, length);
	}
}

async function listServed(tx: Transaction, trainingId: number): Promise<ServedChallenge[]> {
	const rows = await tx
		.select({
			id: trainingChallenges.challengeId,
			state: trainingChallenges.state,
			result: trainingAnswers.result
		})
		.from(trainingChallenges)
		.leftJoin(trainingAnswers, eq(trainingAnswers.servedId, trainingChallenges.id))
		.where(eq(trainingChallenges.trainingId, trainingId))
		.orderBy(asc(trainingChallenges.id));
	return rows.map(({ id, state, result }) => ({
		id,
		outcome: state === 'answered' ? (result === 'ok' ? 'right' : 'wrong') : state
	}));
}
