/** What a test may give beside the certificate of the core: « CléA numérique », or that of another framework. */
import type { CertificationOutcome } from '../scoring/outcome.ts';
import type { AssessmentResultStatus, Framework } from '../vocabulary.ts';

/** In pix. Chosen: the reference service takes it from data that it does not tell. */
export const CLEA_THRESHOLD = 70;

/**
 * Whether CléA is obtained.
 *
 * Rule: enrolled for it, a validated test of the core, and a score of at least 70 pix.
 *
 * @source the reference service, double certification (Pix)
 */
export function obtainsClea(
	framework: Framework,
	{ status, score }: Pick<CertificationOutcome, 'status' | 'score'>
): boolean {
	return framework === 'CLEA' && status === 'validated' && (score?.score ?? 0) >= CLEA_THRESHOLD;
}

/**
 * What became of another framework than the core, for somebody enrolled for it.
 *
 * Rule: as of the test; CléA is rejected by a validated test that is not good enough for it.
 */
export function complementStatus(
	framework: Exclude<Framework, 'CORE'>,
	outcome: Pick<CertificationOutcome, 'status' | 'score'>
): AssessmentResultStatus {
	const isShort = framework === 'CLEA' && outcome.status === 'validated';
	return isShort && !obtainsClea(framework, outcome) ? 'rejected' : outcome.status;
}
