import type { ScorecardStatus } from '../vocabulary.ts';
import { DAY, DAYS_BEFORE_IMPROVING } from './knowledge.ts';
import { MAX_LEVEL } from './scale.ts';
import { checkNumber } from './target.ts';

/** Days before a competence can be reset to zero. */
export const DAYS_BEFORE_RESET = 7;

/** What the facts of a competence allow. */
export interface Scorecard {
	status: ScorecardStatus;
	/** Whole days to wait, 0 when it may be done now; null when there is nothing to reset or improve. */
	daysBeforeReset: number | null;
	daysBeforeImproving: number | null;
	isImprovable: boolean;
}

/**
 * Whole days to wait before something may be done again.
 *
 * Formula: max(0, ceil(delay − elapsed days)); a clock gone back counts as no time elapsed
 *
 * @param since the last thing learned, epoch milliseconds
 * @param now epoch milliseconds
 * @param delay days
 * @throws TrainingRefusal `not-finite`, naming the argument
 * @source the reference service (Pix) (waits)
 */
export function daysToWait(since: number, now: number, delay: number): number {
	checkNumber('since', since);
	checkNumber('now', now);
	checkNumber('delay', delay, { from: 0 });
	return Math.max(0, Math.ceil(delay - Math.max(0, now - since) / DAY));
}

/**
 * Scorecard of a competence: its status, and what may be done when.
 *
 * Rule: completed once its assessment is; otherwise started as soon as something is known or under way; after a
 * reset, started only if something is known since. Reset: 7 days after the last thing learned; improving: 4 days
 * after, for a completed competence below the highest level.
 *
 * @param lastLearnedAt when something was last learned there, epoch milliseconds; null when nothing is known
 * @param assessment of the competence, the latest
 * @param now epoch milliseconds
 * @source the reference service (Pix) (scorecard)
 */
export function scorecardOf(
	{
		lastLearnedAt,
		assessment,
		level
	}: {
		lastLearnedAt: number | null;
		assessment: 'none' | 'started' | 'completed' | 'reset';
		level: number;
	},
	now: number,
	maxLevel = MAX_LEVEL
): Scorecard {
	checkNumber('level', level, { from: 0 });
	const status = statusOf(lastLearnedAt !== null, assessment);
	if (lastLearnedAt === null) {
		return { status, daysBeforeReset: null, daysBeforeImproving: null, isImprovable: false };
	}
	const daysBeforeImproving = daysToWait(lastLearnedAt, now, DAYS_BEFORE_IMPROVING);
	return {
		status,
		daysBeforeReset: daysToWait(lastLearnedAt, now, DAYS_BEFORE_RESET),
		daysBeforeImproving,
		isImprovable: status === 'completed' && level < maxLevel && daysBeforeImproving === 0
	};
}

function statusOf(
	isKnown: boolean,
	assessment: 'none' | 'started' | 'completed' | 'reset'
): ScorecardStatus {
	if (assessment === 'completed') return 'completed';
	if (assessment === 'started') return 'started';
	return isKnown ? 'started' : 'notStarted';
}
