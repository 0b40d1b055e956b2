/** A test may be scored again: its last result is the one that counts. */
import { desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from './connection.server.ts';
import { assessments, results } from './schema/assessments.ts';

/** Of the assessment beside it, by an index: for a lateral join. */
export function lastResult(connection: Database | Transaction) {
	return connection
		.select({
			status: results.status,
			score: results.score,
			outcome: results.outcome,
			personFit: results.personFit
		})
		.from(results)
		.where(eq(results.assessmentId, assessments.id))
		.orderBy(desc(results.id))
		.limit(1)
		.as('last');
}
