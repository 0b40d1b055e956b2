import { checkNumber } from './target.ts';

/** The levels that a prediction can take: 0.5 to 7.5 by 0.5. */
export const PREDICTED_LEVELS = Array.from({ length: 15 }, (_, i) => 0.5 + i / 2);

/** The prior, as two answers never given: level 0 right, level 7 wrong. */
const PSEUDO_ANSWERS = [
	{ level: 0, right: true },
	{ level: 7, right: false }
];

/** Chance of a slip: being wrong on a skill that one masters. */
export const SLIP = 0.05;

/**
 * Chance that a pupil succeeds on a skill, guessing and slips apart.
 *
 * Formula: p = 1 / (1 + exp(−(level − difficulty))), both in levels
 *
 * @source Rasch (1960); the reference service (Pix)
 */
export function levelChance(level: number, difficulty: number): number {
	return 1 / (1 + Math.exp(difficulty - level));
}

/**
 * Chance that a pupil answers a challenge rightly, by mastery, or by a guess.
 *
 * Formula: p (1 − s) + (1 − p) g, where p is `levelChance`, s = 0.05 the chance of a slip, g the guessing floor
 *
 * @source Corbett & Anderson (1995), guess and slip
 */
export function expectedSuccess(
	level: number,
	challenge: { level: number; guessing: number }
): number {
	const mastered = levelChance(level, challenge.level);
	return mastered * (1 - SLIP) + (1 - mastered) * challenge.guessing;
}

/**
 * Level predicted from the answers given: the one of the grid at which as many were right as expected.
 *
 * Formula: over ℓ in 0.5, 1 … 7.5, minimize |Σ (y − 1/(1 + exp(−(ℓ − d))))| over the answers and two pseudo-answers
 * (level 0 right, level 7 wrong); of equals, the lowest. Without answer, 3.5.
 *
 * @param answers those really given, never inferred ones; the order does not matter
 * @throws TrainingRefusal `not-finite`
 * @source Rasch maximum likelihood on a grid; the reference service (Pix) (predicted level)
 */
export function predictedLevel(answers: readonly { level: number; right: boolean }[]): number {
	answers.forEach(({ level }, i) => checkNumber(`answers[${i}].level`, level));
	const all = [...answers, ...PSEUDO_ANSWERS];
	const gap = (candidate: number) =>
		Math.abs(
			all.reduce((sum, { level, right }) => sum + Number(right) - levelChance(candidate, level), 0)
		);
	return PREDICTED_LEVELS.reduce((best, candidate) =>
		// Rounding must not decide between two levels that are equally near.
		gap(candidate) < gap(best) - 1e-12 ? candidate : best
	);
}

/**
 * Chance that an answer says the contrary of the truth: a lucky guess when it is right, a slip when it is wrong.
 *
 * Formula: right, g (1 − p) / (g (1 − p) + (1 − s) p); wrong, s p / (s p + (1 − g)(1 − p)); p from the predicted
 * level, g the guessing floor of the challenge, s = 0.05
 *
 * @param level predicted level of the pupil
 * @source Bayes' rule on the guess and slip of Corbett & Anderson (1995)
 */
export function accidentChance(
	answer: { level: number; right: boolean; guessing: number },
	level: number
): number {
	const p = levelChance(level, answer.level);
	const { guessing: g } = answer;
	return answer.right
		? (g * (1 - p)) / (g * (1 - p) + (1 - SLIP) * p)
		: (SLIP * p) / (SLIP * p + (1 - g) * (1 - p));
}
