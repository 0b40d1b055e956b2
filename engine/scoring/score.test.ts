import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal.ts';
import {
	abilityOfScore,
	competenceLevel,
	findInterval,
	levelProbabilities,
	MAXIMUM_SCORE,
	readScore,
	readScoreWithCertainty,
	scoreInterval,
	scoresOfLevel
} from './score.ts';
import { DEFAULT_SCORING_TABLES, intervalsBetween } from './tables.ts';

const { meshes } = DEFAULT_SCORING_TABLES;
/** The tables of the reference service's simulators and unit tests. */
const SIMULATOR = intervalsBetween([-8, -2, -0.5, 0.6, 1.5, 2.25, 3.1, 4, 8]);
const UNIT_TESTS = intervalsBetween([
	-5.12345, -2.6789, -0.23456, 0.78901, 1.34567, 2.89012, 2.45678, 4.90123, 6.56789
]);

const ability = fc.double({ min: -10, max: 10, noNaN: true });

describe('the normal distribution', () => {
	it.each([
		[0, 0.5],
		[1, 0.8413447460685429],
		[1.96, 0.9750021048517795],
		[-3, 0.00134989803163009],
		[-6, 9.865876450376981e-10]
	])('has Φ(%s) = %s', (x, expected) => {
		expect(normalCdf(x)).toBeCloseTo(expected, 14);
	});

	it('ends at 0 and 1', () => {
		expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
	});
});

describe('the score of an ability', () => {
	it.each([
		[-8, 0],
		[-2.50390625, 58],
		[-2, 64],
		[0.10781249999999987, 198],
		[1.964453125, 463],
		[2.99453125, 624],
		[4, 768],
		[10, 895]
	])('is that of the reference simulator: %s logits give %s pix', (theta, score) => {
		expect(readScore(theta, SIMULATOR).score).toBe(score);
	});

	it('is that of the reference unit tests', () => {
		expect(readScore(2, UNIT_TESTS)).toEqual({ score: 438, level: 4 });
		expect(readScore(-8, UNIT_TESTS)).toEqual({ score: 0, level: null });
	});

	it('reads Vigie’s own scale as a straight line, 128 pix for 0.9 logit', () => {
		expect(readScore(0, meshes)).toEqual({ score: 448, level: 4 });
		expect(readScore(0.9, meshes)).toEqual({ score: 576, level: 5 });
		expect(readScore(-2.7 + 1e-6, meshes)).toEqual({ score: 64, level: 1 });
		expect(readScore(-3.2, meshes)).toEqual({ score: 0, level: null });
		expect(readScore(5, meshes)).toEqual({ score: 895, level: 7 });
	});

	it('never falls when the ability rises, and stays between 0 and 895', () => {
		fc.assert(
			fc.property(ability, ability, (one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				for (const table of [meshes, SIMULATOR]) {
					const [below, above] = [readScore(low, table), readScore(high, table)];
					expect(below.score).toBeLessThanOrEqual(above.score);
					expect(below.level ?? -1).toBeLessThanOrEqual(above.level ?? -1);
					expect(below.score).toBeGreaterThanOrEqual(0);
					expect(above.score).toBeLessThanOrEqual(MAXIMUM_SCORE);
				}
			})
		);
	});

	it('comes back from each score to itself', () => {
		for (let score = 0; score <= MAXIMUM_SCORE; score++) {
			for (const table of [meshes, SIMULATOR]) {
				expect(readScore(abilityOfScore(score, table), table).score).toBe(score);
			}
		}
	});

	it('has the level whose range holds the score', () => {
		const starts = [0, 64, 128, 256, 384, 512, 640, 768];
		for (const [level, score] of starts.entries()) {
			const start = abilityOfScore(score, meshes);
			expect(readScore(start + 1e-9, meshes)).toEqual({ score, level });
			if (level > 0) expect(readScore(start - 1e-9, meshes).level).toBe(level - 1);
			if (level > 0) expect(readScore(start - 1e-13, meshes).score).toBeLessThanOrEqual(score);
		}
	});

	it('gives nothing to what is no number, and refuses a negative score', () => {
		expect(readScore(NaN, meshes)).toEqual({ score: 0, level: null });
		expect(() => abilityOfScore(-1, meshes)).toThrow(
			new RangeError('A score is at least 0, not -1')
		);
		expect(() => abilityOfScore(NaN, meshes)).toThrow(RangeError);
	});

	it.each([
		[122, -0.640625],
		[127, -0.5234375],
		[223, 0.3164062500000001],
		[751, 3.88046875],
		[895, 7.96875],
		[896, 8]
	])('is inverted as the reference does: %s pix are %s logits', (score, theta) => {
		expect(abilityOfScore(score, SIMULATOR)).toBeCloseTo(theta, 12);
	});
});

describe('intervals', () => {
	it('have none below the first and the last above them all', () => {
		const intervals = [
			{ min: 1, max: 3 },
			{ min: 4, max: 7 }
		];
		expect(findInterval(intervals, 0.99999)).toBeNull();
		expect(findInterval(intervals, 10)).toBe(intervals[1]);
		expect(findInterval(intervals, 1)).toBe(intervals[0]);
	});

	it('stretch without end for the level of a competence', () => {
		const levels = intervalsBetween([-5, -1, 1, 5]);
		expect([-6, -4, 0, 1, 9].map((theta) => competenceLevel(theta, levels))).toEqual([
			0, 0, 1, 2, 2
		]);
	});
});

describe('the certainty of a score', () => {
	const estimate = { ability: 0.2, standardError: 0.35 };

	it('is the interval of the ability, read by the table', () => {
		const { low, high } = scoreInterval(estimate, meshes);
		expect(low).toBe(readScore(0.2 - 1.959964 * 0.35, meshes).score);
		expect(high).toBe(readScore(0.2 + 1.959964 * 0.35, meshes).score);
		expect(scoreInterval(estimate, meshes, 0)).toEqual({ low: 476, high: 476 });
	});

	it('shares the whole chance between the meshes', () => {
		fc.assert(
			fc.property(ability, fc.double({ min: 0.05, max: 3, noNaN: true }), (mean, sd) => {
				const shares = levelProbabilities({ ability: mean, standardError: sd }, meshes);
				expect(shares.map(({ level }) => level)).toEqual([null, 0, 1, 2, 3, 4, 5, 6, 7]);
				expect(shares.every(({ probability }) => probability >= 0)).toBe(true);
				expect(shares.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
			})
		);
	});

	it('gives each mesh its normal chance', () => {
		const { levels } = readScoreWithCertainty({ ability: 0.45, standardError: 0.45 }, meshes);
		expect(levels[5]!.probability).toBeCloseTo(0.4772498680518208, 12);
		expect(levels[6]!.probability).toBeCloseTo(0.4772498680518208, 12);
	});

	it('counts what is above the last mesh in it', () => {
		expect(levelProbabilities({ ability: 9, standardError: 0.1 }, meshes)[8]).toEqual({
			level: 7,
			probability: 1
		});
	});
});

describe('the scores of a level', () => {
	it('follow each other from 0 to 1023, and the highest open one ends with the maximum', () => {
		const bounds = Array.from({ length: 9 }, (_, level) => scoresOfLevel(level));
		expect(bounds.map(({ low }) => low)).toEqual([0, 64, 128, 256, 384, 512, 640, 768, 896]);
		expect(bounds.slice(1).map(({ low }) => low - 1)).toEqual(
			bounds.slice(0, -1).map(({ high }) => high)
		);
		expect(scoresOfLevel(7).high).toBe(MAXIMUM_SCORE);
	});

	it('are those that the tables give at that level', () => {
		fc.assert(
			fc.property(ability, (one) => {
				const { score, level } = readScore(one, meshes);
				if (level === null) return;
				const { low, high } = scoresOfLevel(level);
				expect(score).toBeGreaterThanOrEqual(low);
				expect(score).toBeLessThanOrEqual(high);
			})
		);
	});
});
