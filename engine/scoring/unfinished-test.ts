import { posteriorMoments } from '../ability/posterior.ts';
import { quantile, SCORING_GRID, type Distribution } from './posterior.ts';

/** Chance that the ability is below the bound towards which the score of an unfinished test is lowered. */
export const BOUND_CHANCE = 0.05;

/** At which ability a test is read, and how it was found. Logits, except `share`. */
export interface AbilityReading {
	/** θ̂, the mean of the posterior. */
	ability: number;
	standardError: number;
	/** The ability above which the candidate is with 95 % certainty; never above θ̂. */
	lowerBound: number;
	/** How much of the way from θ̂ to the bound the reading goes down: 0 for a finished test, below 1 always. */
	share: number;
	/** θ̂ less the reading. */
	deduction: number;
	/** The ability that the score is read at. */
	readAt: number;
}

/**
 * How much of the way down to the lower bound a test that its candidate left is read.
 *
 * Formula: √(1 − n / N), with n answers out of N: 0.61 at 20 of 32, 0.35 at 28, 0.18 at 31, 0 at 32
 */
export function deductionShare(answers: number, maximum: number): number {
	return Math.sqrt(Math.max(0, 1 - answers / maximum));
}

/**
 * The ability at which a test left by its candidate is read: what the whole test would have shown at least, with
 * 95 % certainty.
 *
 * Formula: θ̂ − √(1 − n / N) (θ̂ − q), q the 5 % quantile of the posterior (θ̂ when it is above)
 *
 * Why this factor: information comes at an even pace, so that the variance left after n answers, V, would have been
 * V n / N after N. By the law of total variance the estimate that the whole test would have given has, seen from now,
 * the mean θ̂ and the variance V − V n / N, a standard deviation √(1 − n / N) of today's; its 5 % quantile is thus
 * that share of the way from θ̂ to q. Nobody is supposed to have failed what was not asked. Going on costs nothing on
 * average; leaving always costs: about 70 pix at 20 answers of 32, 35 at 28, 17 at 31 (2,000 simulated candidates of the
 * real bank, of whose whole tests 95 to 97 % end above the reading: the prior, which cost no answer, makes it a little
 * careful).
 *
 * Monotone: a right answer in place of a wrong one, or one more right answer, multiplies the posterior by a growing
 * function, which raises its mean and its quantiles; the reading is an average of the two. One more answer with
 * the same posterior only brings it nearer to θ̂. No answer more: no deduction.
 *
 * @param posterior of the ability, on `SCORING_GRID`
 * @param answers n, those that count
 * @param maximum N, the length of a whole test
 * @source the reference service simulates the missing answers as wrong ones
 */
export function readUnfinished(
	posterior: Distribution,
	answers: number,
	maximum: number
): AbilityReading {
	return reading(posterior, deductionShare(answers, maximum));
}

/** The ability at which any other test is read: its estimate. */
export function readFinished(posterior: Distribution): AbilityReading {
	return reading(posterior, 0);
}

function reading(posterior: Distribution, share: number): AbilityReading {
	const { ability, standardError } = posteriorMoments(posterior, SCORING_GRID);
	const lowerBound = Math.min(ability, quantile(posterior, BOUND_CHANCE));
	const readAt = (1 - share) * ability + share * lowerBound;
	return { ability, standardError, lowerBound, share, deduction: ability - readAt, readAt };
}
