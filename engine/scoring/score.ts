import type { AbilityEstimate } from '../ability/posterior.ts';
import { HIGHEST_OPEN_LEVEL } from '../framework/levels.ts';
import { COMPETENCES } from '../vocabulary.ts';
import { normalCdf, TWO_SIDED_95 } from './normal.ts';
import type { LevelInterval } from './tables.ts';

/** Pix of one level of one competence. */
export const PIX_PER_LEVEL = 8;

/** The highest score of a certification: 7 levels × 16 competences × 8 pix − 1 = 895. */
export const MAXIMUM_SCORE = HIGHEST_OPEN_LEVEL * COMPETENCES.length * PIX_PER_LEVEL - 1;

/** A score must not fall by one pix because 197.99999999999997 was meant to be 198. */
const ROUNDING = 1e-9;

/** What a certificate says of an ability. */
export interface ScoreReading {
	/** In pix, 0 to 895. */
	score: number;
	/** The mesh reached; null below the first. */
	level: number | null;
}

/** A score and how sure it is. */
export interface ScoreWithCertainty extends ScoreReading {
	/** 95 % interval of the score, in pix, ends included. */
	interval: { low: number; high: number };
	/** Chance that the true ability is in each mesh; the first line, `level` null, is below them all. The sum is 1. */
	levels: { level: number | null; probability: number }[];
}

/**
 * The interval that holds an ability: the first that ends above it, the last when none does, null below the first.
 * In checked tables this is the one with min ≤ ability < max.
 */
export function findInterval<I extends { min: number; max: number }>(
	intervals: readonly I[],
	ability: number
): I | null {
	// Not `ability < min`: NaN has no interval either.
	if (!(ability >= intervals[0]!.min)) return null;
	return intervals.find(({ max }) => ability < max) ?? intervals.at(-1)!;
}

/** Width of a mesh in pix, w, and how many of that width are below it, k: mesh i holds the scores w k to w (k + 1) − 1. */
function meshWidth(level: number): { weight: number; coefficient: number } {
	return level < 2 ? { weight: 64, coefficient: level } : { weight: 128, coefficient: level - 1 };
}

/** The scores of a mesh, in pix, ends included: 64 to 127 for level 1, 768 to 895 for level 7. */
export function scoresOfLevel(level: number): { low: number; high: number } {
	const { weight, coefficient } = meshWidth(level);
	return { low: weight * coefficient, high: weight * (coefficient + 1) - 1 };
}

/**
 * The score of an ability.
 *
 * Formula: floor(w (k + progress)), progress = 1 − (max − θ) / (max − min) in the mesh reached; w = 64 in meshes 0
 * and 1, 128 in the others; at most 895, and 0 below the first mesh. It never falls when θ rises.
 *
 * @param ability θ, in logits
 * @returns pix, and the mesh reached
 * @source the reference service (Pix)
 */
export function readScore(ability: number, meshes: readonly LevelInterval[]): ScoreReading {
	const mesh = findInterval(meshes, ability);
	if (mesh === null) return { score: 0, level: null };
	const { weight, coefficient } = meshWidth(mesh.level);
	const progress = 1 - (mesh.max - ability) / (mesh.max - mesh.min);
	const score = Math.floor(weight * (coefficient + progress) + ROUNDING);
	const highest = Math.min(scoresOfLevel(mesh.level).high, MAXIMUM_SCORE);
	return { score: Math.min(score, highest), level: mesh.level };
}

/**
 * The lowest ability with this score; the inverse of `readScore`.
 *
 * Formula: θ = (s / w − k) (max − min) + min, in the mesh that holds s, the last one above them all
 *
 * @param score in pix
 * @returns logits
 * @throws {RangeError} on a negative score
 * @source the reference service, capacity simulator
 */
export function abilityOfScore(score: number, meshes: readonly LevelInterval[]): number {
	if (!(score >= 0)) throw new RangeError(`A score is at least 0, not ${score}`);
	const level = score < 64 ? 0 : Math.floor(score / 128) + 1;
	const mesh = meshes[Math.min(level, meshes.length - 1)]!;
	const { weight, coefficient } = meshWidth(mesh.level);
	return (score / weight - coefficient) * (mesh.max - mesh.min) + mesh.min;
}

/**
 * The level of a competence: the interval that holds the ability, the first one stretched down without end and the
 * last one up.
 */
export function competenceLevel(ability: number, intervals: readonly LevelInterval[]): number {
	return (findInterval(intervals, ability) ?? intervals[0]!).level;
}

/**
 * The 95 % interval of the score: the scores of θ̂ − z s and θ̂ + z s. The table is monotone, so that the true score
 * is inside as often as the true ability is.
 *
 * @param z standard deviations on each side, 1.96 for 95 %
 */
export function scoreInterval(
	{ ability, standardError }: AbilityEstimate,
	meshes: readonly LevelInterval[],
	z = TWO_SIDED_95
): { low: number; high: number } {
	const scoreAt = (distance: number) => readScore(ability + distance * standardError, meshes).score;
	return { low: scoreAt(-z), high: scoreAt(z) };
}

/**
 * Chance of each mesh when the ability is N(θ̂, s²).
 *
 * Formula: Φ((max − θ̂) / s) − Φ((min − θ̂) / s), nothing above the last mesh
 */
export function levelProbabilities(
	{ ability, standardError }: AbilityEstimate,
	meshes: readonly LevelInterval[]
): { level: number | null; probability: number }[] {
	const below = (bound: number) => {
		if (standardError === 0) return ability < bound ? 1 : 0;
		return normalCdf((bound - ability) / standardError);
	};
	return [
		{ level: null, probability: below(meshes[0]!.min) },
		...meshes.map(({ level, min, max }) => {
			const end = level === meshes.at(-1)!.level ? 1 : below(max);
			return { level, probability: end - below(min) };
		})
	];
}

/** The score of an estimate, with the certainty that it allows. */
export function readScoreWithCertainty(
	estimate: AbilityEstimate,
	meshes: readonly LevelInterval[]
): ScoreWithCertainty {
	return {
		...readScore(estimate.ability, meshes),
		interval: scoreInterval(estimate, meshes),
		levels: levelProbabilities(estimate, meshes)
	};
}
