/** How long challenges take, and how long a pupil at his own pace may stay on one before it is strange. Milliseconds. */
import type { ObservedAnswer } from '../training/surprise.ts';
import type { ChallengeKind } from '../vocabulary.ts';

/** Times of a challenge as its pupils took them, by their logarithm. */
export interface ObservedTimes {
	count: number;
	/** Mean and standard deviation of ln(milliseconds). */
	mean: number;
	sd: number;
}

/** What a challenge usually takes, see `ObservedAnswer`. */
export type TypicalTime = Omit<NonNullable<ObservedAnswer['time']>, 'milliseconds'>;

/** Before anybody answered: to read and click, to compare, to look for something elsewhere and type it, to do it. */
const USUAL: Readonly<Record<ChallengeKind, number>> = {
	qcu: 40_000,
	qcm: 50_000,
	order: 60_000,
	qroc: 75_000,
	qrocm: 100_000,
	practical: 150_000
};
const USUAL_LOG_SD = 0.7;
/** So many pupils weigh as much as what is usual for its kind. */
const KNOWN_AFTER = 8;

/** Spread of the pupils' rhythms around the typical times, in log units; the same as in `surpriseOf`. */
const RHYTHM_SD = 0.3;

/** Under this he did not read, over this he was elsewhere: such times say nothing of a challenge nor of a rhythm. */
export const SHORTEST_TIME = 500;
export const LONGEST_TIME = 20 * 60_000;

/** A silence that would happen by chance once in a thousand challenges: the normal quantile of 0.999. */
const STRANGE = 3.09;
/** Nobody is disturbed before. */
const SHORTEST_PATIENCE = 120_000;

/**
 * What a challenge usually takes.
 *
 * Formula: ln typical = (8 ln usual + n m) / (8 + n), logSd² = (8 · 0.7² + n s²) / (8 + n), from n observed times of mean
 * m and deviation s (of their logarithms), and what is usual for its kind: 40 s for one choice to 100 s for a form
 *
 * @param observed null before anybody answered
 * @source normal approximation of a conjugate prior worth 8 observations
 */
export function typicalTime(kind: ChallengeKind, observed: ObservedTimes | null): TypicalTime {
	const { count, mean, sd } = observed ?? { count: 0, mean: 0, sd: 0 };
	const shared = (prior: number, seen: number) =>
		(KNOWN_AFTER * prior + count * seen) / (KNOWN_AFTER + count);
	return {
		typical: Math.exp(shared(Math.log(USUAL[kind]), mean)),
		logSd: Math.sqrt(shared(USUAL_LOG_SD ** 2, sd ** 2))
	};
}

/** A time that says something, null for one that was hardly looked at or during which its pupil was elsewhere. */
export function reliableTime(milliseconds: number): number | null {
	return milliseconds >= SHORTEST_TIME && milliseconds <= LONGEST_TIME ? milliseconds : null;
}

/**
 * How long a pupil may stay on a challenge before somebody should look.
 *
 * Formula: typical · exp(r + 3.09 √(logSd² + v)), at least 2 minutes; r and v are the mean and the variance of his rhythm
 * after the times of his answers, with the prior N(0, 0.3²)
 *
 * @param answers his, those without a reliable time left out
 * @source van der Linden (2006), log-normal model; the quantile 0.999
 */
export function patienceFor(asked: TypicalTime, answers: readonly ObservedAnswer[]): number {
	let precision = 1 / RHYTHM_SD ** 2;
	let weighted = 0;
	for (const { time } of answers) {
		if (!time) continue;
		precision += 1 / time.logSd ** 2;
		weighted += Math.log(time.milliseconds / time.typical) / time.logSd ** 2;
	}
	const spread = Math.sqrt(asked.logSd ** 2 + 1 / precision);
	return Math.max(
		SHORTEST_PATIENCE,
		Math.round(asked.typical * Math.exp(weighted / precision + STRANGE * spread))
	);
}
