/** A test made again from its seed and its answers, to show that each challenge was the one that had to come. */
import { eq } from 'drizzle-orm';
import type { Explanation } from '#engine/selection/explanation';
import type { CompiledBank } from '#engine/selection/compiled-bank';
import { listServed } from './assessments.ts';
import { db } from './connection.server.ts';
import { openBank } from './exposure.ts';
import { assessments } from './schema/assessments.ts';

export interface ReplayedStep {
	/** Served then, and chosen again now. */
	served: string;
	chosen: string | null;
	outcome: string;
	/** Why, at the prices of then; `considered` holds those that could be chosen. Null where the test ends now. */
	why: Explanation | null;
}

/** Why a test cannot be made again. */
export class ReplayError extends Error {
	override name = 'ReplayError';
}

/** @throws ReplayError for an unknown assessment, or one sat on a bank that the program does not hold any more */
export async function replayAssessment(id: number): Promise<ReplayedStep[]> {
	const [assessment] = await db.select().from(assessments).where(eq(assessments.id, id));
	if (!assessment) throw new ReplayError(`There is no assessment ${id}.`);
	if (!assessment.bankVersionId) {
		throw new ReplayError(`Assessment ${id} was sat before the bank had versions.`);
	}
	const { bank, certification, isUnchanged } = await openBank(assessment.bankVersionId);
	if (!isUnchanged) {
		throw new ReplayError(
			`Assessment ${id} was sat on version ${assessment.bankVersionId} of the bank, whose challenges changed since.`
		);
	}
	const served = await listServed(db, id);
	return served.map(({ id: servedId, outcome, contenders }, step) => {
		const session = certification.restore(assessment.seed, served.slice(0, step));
		const prices = pricesOf(bank, contenders ?? {});
		const why = certification.explain(session, prices);
		const next = certification.next(session, prices);
		return {
			served: servedId,
			chosen: 'challenge' in next ? next.challenge.id : null,
			outcome,
			why: why && { ...why, considered: why.considered.filter(({ price }) => price < Infinity) }
		};
	});
}

/** Whoever could not be chosen whatever its price has an infinite one. */
function pricesOf(bank: CompiledBank, contenders: Record<string, number>): Float64Array {
	return Float64Array.from(bank.challenges, ({ id }) => contenders[id] ?? Infinity);
}
