/** What a certification test gives, from its answers and the version of the bank that it was sat on. */
import { eq } from 'drizzle-orm';
import { personFit } from '#engine/ability/person-fit';
import {
	certificationOutcome,
	outcomeWithoutEstimate,
	type CertificationOutcome
} from '#engine/scoring/outcome';
import type { CompiledBank } from '#engine/selection/compiled-bank';
import { COMPETENCES } from '#engine/vocabulary';
import { listServed } from './assessments.ts';
import { db, type Database, type Transaction } from './connection.server.ts';
import { openBank } from './exposure.ts';
import { assessments } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';
import { readConfiguration } from './test-versions.ts';

/** What a test gave, and how plausible its pattern of answers is: a flag for a person who looks, never a sanction. */
export interface OutcomeWithFit {
	outcome: CertificationOutcome;
	/** l_z*, in standard deviations; null without an estimate. Under −3, one honest test in some hundreds. */
	personFit: number | null;
	/** What kept its answers from being estimated; somebody has to look at it. */
	fault?: unknown;
}

/** Null while the test is running. One whose answers cannot be estimated keeps nobody waiting: its outcome says so. */
export async function findOutcome(
	assessmentId: number,
	connection: Database | Transaction = db
): Promise<OutcomeWithFit | null> {
	const [found] = await connection
		.select({ assessment: assessments, testVersionId: candidates.testVersionId })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(eq(assessments.id, assessmentId));
	if (!found) return null;
	const { bankVersionId, state, abortReason, cancelledAt, rejectedForFraudAt } = found.assessment;
	if (state === 'started') return null;
	const test = {
		state,
		isCancelledByJury: cancelledAt !== null,
		isRejectedForFraud: rejectedForFraudAt !== null,
		abortReason
	};
	const { tables, length } = await readConfiguration(found.testVersionId, connection);
	const counted = (await listServed(connection, assessmentId))
		.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong')
		.map(({ id, outcome }) => ({ id, right: outcome === 'right' }));
	const withoutEstimate = (fault: unknown) => ({
		outcome: outcomeWithoutEstimate(test, counted, length),
		personFit: null,
		fault
	});
	if (!bankVersionId)
		return withoutEstimate(new Error('a test older than the versions of the bank'));
	const { bank } = await openBank(bankVersionId, connection);
	try {
		const answers = counted.map(({ id, right }) => ({ ...itemOf(bank, id), right }));
		const outcome = certificationOutcome(test, answers, { tables, length });
		const { reading } = outcome.figures;
		return { outcome, personFit: reading && personFit(answers, reading.ability).lzStar };
	} catch (fault) {
		return withoutEstimate(fault);
	}
}

/** What the score needs to know of a challenge. */
export function itemOf(bank: CompiledBank, challengeId: string) {
	const item = bank.challenges[bank.indexOf.get(challengeId) ?? -1];
	if (!item) throw new Error(`the version of the bank holds no challenge ${challengeId}`);
	return { item, competence: COMPETENCES.find((code) => code === item.competence)! };
}
