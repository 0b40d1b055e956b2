/** A test made again from its seed and its answers, to show that each challenge was the one that had to come. */
import { eq } from 'drizzle-orm';
import { chosenOf, type Explanation } from '#engine/selection/explanation';
import type { CertificationTest } from '#engine/selection/certification';
import type { CompiledBank } from '#engine/selection/compiled-bank';
import { InvalidSessionError, type ServedChallenge } from '#engine/selection/session';
import { listServed } from './assessments.ts';
import { db } from './connection.server.ts';
import { openBank } from './exposure.ts';
import { assessments, servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';
import { readConfiguration } from './test-versions.ts';

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

/** @throws ReplayError for an unknown assessment, one older than the versions of the bank, or one that cannot be */
export async function replayAssessment(id: number): Promise<ReplayedStep[]> {
	const [found] = await db
		.select({ assessment: assessments, testVersionId: candidates.testVersionId })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(eq(assessments.id, id));
	const assessment = found?.assessment;
	if (!assessment) throw new ReplayError(`There is no assessment ${id}.`);
	if (!assessment.bankVersionId) {
		throw new ReplayError(`Assessment ${id} was sat before the bank had versions.`);
	}
	// In this order: while the test runs, contenders are never fewer than what was served.
	const served = await listServed(db, id);
	const contenders = await listContenders(id);
	try {
		const { bank, certificationOf } = await openBank(assessment.bankVersionId);
		const version = await readConfiguration(found.testVersionId);
		const certification = certificationOf(version);
		return replaySteps(assessment, { served, contenders }, bank, certification);
	} catch (error) {
		if (!(error instanceof InvalidSessionError)) throw error;
		throw new ReplayError(`No test can have come to what the database holds: ${error.message}.`);
	}
}

/** Prices of what could be chosen, by challenge. */
type Contenders = Record<string, number>;

/** At each step. */
async function listContenders(assessmentId: number): Promise<Contenders[]> {
	const steps = await db
		.select({ contenders: servedChallenges.contenders })
		.from(servedChallenges)
		.where(eq(servedChallenges.assessmentId, assessmentId))
		.orderBy(servedChallenges.id);
	return steps.map(({ contenders }) => contenders ?? {});
}

function replaySteps(
	assessment: { seed: number; isAccessibleOnly: boolean },
	{ served, contenders }: { served: ServedChallenge[]; contenders: Contenders[] },
	bank: CompiledBank,
	certification: CertificationTest
): ReplayedStep[] {
	return served.map(({ id: servedId, outcome }, step) => {
		const session = certification.restore(assessment.seed, served.slice(0, step), assessment);
		const why = certification.explain(session, pricesOf(bank, contenders[step]!));
		return { served: servedId, chosen: why && chosenOf(why), outcome, why };
	});
}

/** Whoever could not be chosen whatever its price has an infinite one. */
function pricesOf(bank: CompiledBank, contenders: Contenders): Float64Array {
	return Float64Array.from(bank.challenges, ({ id }) => contenders[id] ?? Infinity);
}
