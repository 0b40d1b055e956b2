/** The certificate « CléA numérique », which a test of the core may give beside its own. */
import type { CertificationOutcome } from '../scoring/outcome.ts';
import type { Framework } from '../vocabulary.ts';

/** In pix. Chosen: the reference service takes it from data that it does not tell. */
export const CLEA_THRESHOLD = 70;

/**
 * Whether CléA is obtained.
 *
 * Rule: enrolled for it, a validated test of the core, and a score of at least 70 pix.
 *
 * @source the reference service, double certification (`pix-algorithms.md`)
 */
export function obtainsClea(
	framework: Framework,
	{ status, score }: Pick<CertificationOutcome, 'status' | 'score'>
): boolean {
	return framework === 'CLEA' && status === 'validated' && (score?.score ?? 0) >= CLEA_THRESHOLD;
}
