/** What a certification test gives, from its answers and the version of the bank that it was sat on. */
import { eq } from 'drizzle-orm';
import { personFit } from '#engine/ability/person-fit';
import { certificationOutcome, type CertificationOutcome } from '#engine/scoring/outcome';
import { DEFAULT_SCORING_TABLES } from '#engine/scoring/tables';
import { COMPETENCES } from '#engine/vocabulary';
import { listServed } from './assessments.ts';
import { db, type Database, type Transaction } from './connection.server.ts';
import { openBank } from './exposure.ts';
import { assessments } from './schema/assessments.ts';

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
	const [assessment] = await connection
		.select()
		.from(assessments)
		.where(eq(assessments.id, assessmentId));
	if (!assessment?.bankVersionId || assessment.state === 'started') return null;
	const { bank } = await openBank(assessment.bankVersionId, connection);
	const served = await listServed(connection, assessmentId);
	const answers = served
		.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong')
		.map(({ id, outcome }) => {
			const item = bank.challenges[bank.indexOf.get(id)!]!;
			const competence = COMPETENCES.find((code) => code === item.competence)!;
			return { item, competence, right: outcome === 'right' };
		});
	const { state, abortReason, cancelledAt, rejectedForFraudAt } = assessment;
	const test = {
		state,
		isCancelledByJury: cancelledAt !== null,
		isRejectedForFraud: rejectedForFraudAt !== null,
		abortReason
	};
	const outcome = certificationOutcome(test, answers, { tables: DEFAULT_SCORING_TABLES });
	const { reading } = outcome.figures;
	return { outcome, personFit: reading && personFit(answers, reading.ability).lzStar };
}
