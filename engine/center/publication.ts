/** When the results of a session may be published, and when only after somebody looked at it. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { AssessmentResultStatus } from '../vocabulary.ts';

/** Instants in epoch milliseconds, null when it did not happen. */
export interface PublicationFacts {
	finalizedAt: number | null;
	/** When every test had its result. */
	scoredAt: number | null;
	publishedAt: number | null;
}

/**
 * May the results of a session be published?
 *
 * Rule: it is finalized, not published yet, and each of its tests has a result other than `error`.
 *
 * @param tests the last result of each test, null when it has none
 * @source the reference service (`certif.md` 8.4)
 */
export function checkPublication(
	session: PublicationFacts,
	tests: readonly { status: AssessmentResultStatus | null }[]
): Verdict {
	if (session.finalizedAt === null) return refused('session-not-finalized');
	if (session.publishedAt !== null) return refused('session-published');
	if (session.scoredAt === null) return refused('session-not-scored');
	if (tests.some(({ status }) => status === null)) return refused('result-missing');
	return tests.some(({ status }) => status === 'error') ? refused('result-in-error') : allowed;
}
