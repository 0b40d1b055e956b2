import { describe, expect, it } from 'vitest';
import { accidentChance, levelChance, predictedLevel } from './level.ts';

describe('the predicted level', () => {
	it('is 3.5 when nothing was answered', () => {
		expect(predictedLevel([])).toBe(3.5);
	});

	it('is the level of the grid nearest to the root of the Rasch equation', () => {
		const answers = [
			{ level: 2, right: true },
			{ level: 4, right: true },
			{ level: 5, right: false }
		];
		const gap = (level: number) =>
			[...answers, { level: 0, right: true }, { level: 7, right: false }].reduce(
				(sum, a) => sum + Number(a.right) - 1 / (1 + Math.exp(a.level - level)),
				0
			);
		const level = predictedLevel(answers);
		expect(level).toBe(4.5);
		expect(gap(level - 0.5)).toBeGreaterThan(0);
		expect(gap(level + 0.5)).toBeLessThan(0);
	});

	it('stays on the grid after 10,000 equal answers', () => {
		const all = (isRight: boolean) =>
			predictedLevel(Array.from({ length: 10_000 }, () => ({ level: 4, right: isRight })));
		expect([all(true), all(false)]).toEqual([7.5, 0.5]);
	});

	it('refuses a level that is not a number', () => {
		expect(() => predictedLevel([{ level: NaN, right: true }])).toThrow('answers[0].level');
	});
});

describe('the chance of an accident', () => {
	it('follows Bayes’ rule, a guess or a slip against knowing', () => {
		// p = ½ at one's own level.
		const at = { level: 3, guessing: 0.2 };
		expect(accidentChance({ ...at, right: true }, 3)).toBeCloseTo(0.2 / (0.2 + 0.95), 12);
		expect(accidentChance({ ...at, right: false }, 3)).toBeCloseTo(0.05 / (0.05 + 0.8), 12);
		const p = levelChance(5, 3);
		expect(accidentChance({ ...at, right: false }, 5)).toBeCloseTo(
			(0.05 * p) / (0.05 * p + 0.8 * (1 - p)),
			12
		);
	});

	it('is nil for a typed answer and grows with the gap for a closed one', () => {
		expect(accidentChance({ level: 6, right: true, guessing: 0 }, 2)).toBe(0);
		const p = levelChance(3, 5);
		expect(accidentChance({ level: 5, right: true, guessing: 0.25 }, 3)).toBeCloseTo(
			(0.25 * (1 - p)) / (0.25 * (1 - p) + 0.95 * p),
			12
		);
		expect(accidentChance({ level: 5, right: true, guessing: 0.25 }, 3)).toBeGreaterThan(0.5);
		expect(accidentChance({ level: 4, right: true, guessing: 0.25 }, 3)).toBeLessThan(0.5);
	});

	it('takes a failure three levels below for a slip, not a failure two levels below', () => {
		const slip = (level: number) => accidentChance({ level, right: false, guessing: 0 }, 5);
		expect([slip(1) > 0.5, slip(2.5) < 0.5]).toEqual([true, true]);
	});
});
