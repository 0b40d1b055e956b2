/** What a certification test gives, from its answers and the version of the bank that it was sat on. */
import { eq } from 'drizzle-orm';
import { personFit } from '#engine/ability/person-fit';
import { certificationOutcome, type CertificationOutcome } from '#engine/scoring/outcome';
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
}

/** Null while the test is running, and for one older than the versions of the bank. */
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
	if (!bankVersionId || state === 'started') return null;
	const { bank } = await openBank(bankVersionId, connection);
	const served = await listServed(connection, assessmentId);
	const answers = served
		.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong')
		.map(({ id, outcome }) => {
			const item = bank.challenges[bank.indexOf.get(id)!]!;
			const competence = COMPETENCES.find((code) => code === item.competence)!;
			return { item, competence, right: outcome === 'right' };
		});
	const test = {
		state,
		isCancelledByJury: cancelledAt !== null,
		isRejectedForFraud: rejectedForFraudAt !== null,
		abortReason
	};
	const { tables, length } = await readConfiguration(found.testVersionId, connection);
	const outcome = certificationOutcome(test, answers, { tables, length });
	const { reading } = outcome.figures;
	return { outcome, personFit: reading && personFit(answers, reading.ability).lzStar };
}
