/** What the calibration reads of the answers. */
import { eq, ne } from 'drizzle-orm';
import type { CalibrationResponse } from '#engine/calibration/response-data';
import type { Database, Transaction } from './connection.server.ts';
import { answers, servedChallenges } from './schema/assessments.ts';

/**
 * Every answer as [assessment, challenge, whether it was right], in the order given within each assessment. Challenges
 * excluded by an accepted alert are left out; skipped, timed out and lost ones are wrong, as they are in the score.
 */
export async function listCalibrationResponses(
	connection: Database | Transaction
): Promise<CalibrationResponse[]> {
	const rows = await connection
		.select({
			assessmentId: answers.assessmentId,
			challengeId: servedChallenges.challengeId,
			result: answers.result
		})
		.from(answers)
		.innerJoin(servedChallenges, eq(servedChallenges.id, answers.servedId))
		.where(ne(servedChallenges.state, 'excluded'))
		.orderBy(answers.servedId);
	return rows.map(({ assessmentId, challengeId, result }) => [
		assessmentId,
		challengeId,
		result === 'ok'
	]);
}
