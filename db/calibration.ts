/** What the calibration reads of the answers, and the versions of the bank that it writes. */
import { desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { BankItem } from '#engine/calibration/bank-calibration';
import type { CalibrationResponse } from '#engine/calibration/response-data';
import type { Database, Transaction } from './connection.server.ts';
import { answers, servedChallenges } from './schema/assessments.ts';
import { bankParameters, bankVersions } from './schema/banks.ts';

/** Rows of one insert: PostgreSQL takes 65 535 values at most. */
const ROWS_PER_INSERT = 5000;

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

/** The version in force; null as long as none was published and the authors' parameters hold. */
export async function findPublishedBank(
	connection: Database | Transaction
): Promise<{ id: number; items: BankItem[] } | null> {
	const [version] = await connection
		.select({ id: bankVersions.id })
		.from(bankVersions)
		.where(isNotNull(bankVersions.publishedAt))
		.orderBy(desc(bankVersions.publishedAt), desc(bankVersions.id))
		.limit(1);
	if (!version) return null;
	const rows = await connection
		.select()
		.from(bankParameters)
		.where(eq(bankParameters.bankVersionId, version.id));
	return {
		id: version.id,
		items: rows.map((row) => ({
			id: row.challengeId,
			discrimination: row.discrimination,
			difficulty: row.difficulty,
			guessing: row.guessing,
			ceiling: row.ceiling,
			errors: { discrimination: row.discriminationError, difficulty: row.difficultyError },
			responses: row.responses
		}))
	};
}

/** Writes a version that nobody uses before somebody publishes it. Returns its id. */
export function writeBankDraft(
	connection: Database | Transaction,
	draft: { comment: string; items: readonly BankItem[] },
	at: number
): Promise<number> {
	return connection.transaction(async (tx) => {
		const [version] = await tx
			.insert(bankVersions)
			.values({ createdAt: at, comment: draft.comment })
			.returning({ id: bankVersions.id });
		const rows = draft.items.map(({ id, errors, ...item }) => ({
			bankVersionId: version!.id,
			challengeId: id,
			discrimination: item.discrimination,
			difficulty: item.difficulty,
			guessing: item.guessing,
			ceiling: item.ceiling,
			discriminationError: errors.discrimination,
			difficultyError: errors.difficulty,
			responses: item.responses
		}));
		for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
			await tx.insert(bankParameters).values(rows.slice(from, from + ROWS_PER_INSERT));
		}
		return version!.id;
	});
}
