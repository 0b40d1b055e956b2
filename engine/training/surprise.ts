/**
 * How surprising a pupil's recent work is under the model, for the teacher's screen. The scale is that of
 * −log10 of a probability: 1 happens by chance in 10 % of the moments at most, 2 in 1 %, 3 in 0.1 %.
 */
import type { HelpReason } from '../vocabulary.ts';
import { checkNumber } from './target.ts';

/** A surprise from which a pupil probably needs help: at most one false alarm in 1,000 moments. */
export const HELP_THRESHOLD = 3;

/** The runs looked at, in answers: at least 3, so that one accident is no run; at most the last 12. */
export const SHORTEST_RUN = 3;
export const LONGEST_RUN = 12;

/** Spread of the pupils' rhythms around the challenges' typical times, in log units. */
const RHYTHM_SD = 0.3;

/** One answer of the pupil, with what the model expected of it. */
export interface ObservedAnswer {
	right: boolean;
	/** Chance of success in (0, 1), from what was known before this answer. */
	chance: number;
	/** Time taken and what is typical of the challenge; absent when not timed reliably. */
	time?: {
		milliseconds: number;
		/** Median time of the challenge, milliseconds. */
		typical: number;
		/** Standard deviation of the logarithm of its times, around each pupil's own rhythm. */
		logSd: number;
	};
}

/** Surprises of the latest run, each on the scale −log10(probability), 0 or more. */
export interface Surprise {
	/** The larger of failures and slowness. */
	surprise: number;
	/** Failures more numerous than expected. */
	failures: number;
	/** Times longer than the pupil's rhythm and the challenges explain: stuck, or away. */
	slowness: number;
	/** Times shorter: answering without reading. No reason for help by itself, so it never flags. */
	haste: number;
	/** Answers in the most surprising run of failures, or of times; 0 without any. */
	run: { failures: number; times: number };
	/** null below the threshold. */
	needsHelp: HelpReason | null;
}

/**
 * How surprising the latest work of a pupil is.
 *
 * Formula: for each run of the last k answers, 3 ≤ k ≤ 12, the tail probability under the model; the surprise is
 * −log10(min over k · number of runs looked at), at least 0. The factor (Bonferroni) makes the scale honest: at any
 * moment, P(failures ≥ s) ≤ 10^−s, and the same for slowness and haste.
 * Failures: the exact tail of the number of successes of the run (Poisson-binomial), no normal approximation.
 * Times: ln t = ln(typical) + rhythm + ε, ε ~ N(0, logSd²); the rhythm is estimated from the answers before the run,
 * shrunk to 0 by N(0, 0.3²), and its uncertainty is in the variance of the run's mean residual.
 *
 * @param answers the pupil's answers, oldest first
 * @throws TrainingRefusal `not-finite` or `out-of-range` for a chance outside (0, 1), a time or a deviation not > 0
 * @source scan of the tails of the residuals of Snijders (2001) and of CUSUM charts (van Krimpen-Stoop & Meijer 2000),
 * made exact; times, van der Linden (2006), log-normal model
 */
export function surpriseOf(answers: readonly ObservedAnswer[]): Surprise {
	answers.forEach(check);
	const failures = mostSurprising(answers, (run) => failureTail(run));
	const timed = answers.flatMap(({ time }) => (time ? [residual(time)] : []));
	const slow = mostSurprising(timed, (run, before) => normalTail(timeScore(run, before)));
	const fast = mostSurprising(timed, (run, before) => normalTail(-timeScore(run, before)));
	const surprise = Math.max(failures.surprise, slow.surprise);
	const because = failures.surprise >= slow.surprise ? 'failures' : 'slowness';
	return {
		surprise,
		failures: failures.surprise,
		slowness: slow.surprise,
		haste: fast.surprise,
		run: { failures: failures.run, times: slow.run },
		needsHelp: surprise >= HELP_THRESHOLD ? because : null
	};
}

/**
 * Chance of so few successes or fewer, when they are independent.
 *
 * Formula: Σ_{j ≤ right} P(j successes), by the recursion P_n(j) = p P_{n−1}(j − 1) + (1 − p) P_{n−1}(j)
 *
 * @source Poisson-binomial distribution, direct convolution
 */
export function failureTail(run: readonly { right: boolean; chance: number }[]): number {
	let counts = [1];
	for (const { chance } of run) {
		const next = new Array<number>(counts.length + 1).fill(0);
		counts.forEach((probability, j) => {
			next[j]! += probability * (1 - chance);
			next[j + 1]! += probability * chance;
		});
		counts = next;
	}
	const right = run.filter((answer) => answer.right).length;
	return Math.min(
		1,
		counts.slice(0, right + 1).reduce((sum, p) => sum + p, 0)
	);
}

/**
 * Upper tail of the normal law, P(Z ≥ z); the relative error is below 1.2e−7.
 *
 * @source Press et al., Numerical Recipes, `erfcc`
 */
export function normalTail(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + 0.5 * x);
	const coefficients = [
		0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418,
		0.37409196, 1.00002368
	];
	const series = coefficients.reduce((sum, c) => sum * t + c, 0);
	const half = 0.5 * t * Math.exp(-x * x - 1.26551223 + t * series);
	return z >= 0 ? half : 1 - half;
}

interface LogResidual {
	value: number;
	variance: number;
}

/** How many standard deviations the mean log time of a run is above the pupil's rhythm before it. */
function timeScore(run: readonly LogResidual[], before: readonly LogResidual[]): number {
	// Precision-weighted: a challenge whose times vary little tells more of a rhythm.
	const precision = before.reduce((sum, { variance }) => sum + 1 / variance, 1 / RHYTHM_SD ** 2);
	const rhythm = before.reduce((sum, { value, variance }) => sum + value / variance, 0) / precision;
	const mean = run.reduce((sum, { value }) => sum + value, 0) / run.length;
	const noise = run.reduce((sum, { variance }) => sum + variance, 0) / run.length ** 2;
	return (mean - rhythm) / Math.sqrt(noise + 1 / precision);
}

function residual({ milliseconds, typical, logSd }: NonNullable<ObservedAnswer['time']>) {
	return { value: Math.log(milliseconds / typical), variance: logSd ** 2 };
}

function mostSurprising<T>(
	all: readonly T[],
	tail: (run: readonly T[], before: readonly T[]) => number
): { surprise: number; run: number } {
	const looks = Math.min(LONGEST_RUN, all.length) - SHORTEST_RUN + 1;
	if (looks <= 0) return { surprise: 0, run: 0 };
	const runs = Array.from({ length: looks }, (_, i) => {
		const length = SHORTEST_RUN + i;
		return { length, probability: tail(all.slice(-length), all.slice(0, -length)) };
	});
	const least = runs.reduce((a, b) => (b.probability < a.probability ? b : a));
	// 1e-300: a time absurdly long must give a number, not an infinity.
	const surprise = -Math.log10(Math.max(1e-300, least.probability) * looks);
	return surprise > 0 ? { surprise, run: least.length } : { surprise: 0, run: 0 };
}

function check({ chance, time }: ObservedAnswer, i: number): void {
	checkNumber(`answers[${i}].chance`, chance, { above: 0, below: 1 });
	if (!time) return;
	for (const key of ['milliseconds', 'typical', 'logSd'] as const) {
		checkNumber(`answers[${i}].time.${key}`, time[key], { above: 0 });
	}
}
