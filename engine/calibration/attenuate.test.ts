import { describe, expect, it } from 'vitest';
import { drawBank } from '../../tests/support/adaptive-tests.ts';
import { seededRandom } from '../random.ts';
import { attenuate } from './attenuate.ts';

const item = { discrimination: 1.3, difficulty: -0.7, guessing: 0.1, ceiling: 1 };

describe('the attenuation of uncertain parameters', () => {
	it('leaves parameters without errors exactly as they are', () => {
		// exp ln 0.3 is not quite 0.3.
		const bank = [...drawBank(12, seededRandom(1), 0.2), { ...item, discrimination: 0.3 }];
		expect(attenuate(bank)).toEqual(bank);
		const sure = bank.map((one) => ({ ...one, errors: { discrimination: 0, difficulty: 0 } }));
		expect(attenuate(sure)).toEqual(bank);
		expect(attenuate([])).toEqual([]);
	});

	it('shrinks ln a and b by the share of noise in them, then flattens a', () => {
		const prior = {
			logDiscrimination: { mean: 0, standardDeviation: 0.3 },
			difficulty: { mean: 0.5, standardDeviation: 1 }
		};
		const errors = { discrimination: 1.3 * 0.3, difficulty: 0.5 };
		const [one] = attenuate([{ ...item, errors }], { prior });
		// k is ½ for ln a, 0.8 for b, whose variance is then 0.2.
		const a = Math.sqrt(1.3);
		expect(one!.difficulty).toBeCloseTo(0.5 + 0.8 * -1.2, 12);
		expect(one!.discrimination).toBeCloseTo(a / Math.sqrt(1 + (Math.PI / 8) * a * a * 0.2), 12);
		expect(one!.guessing).toBe(0.1);
	});

	it('flattens posterior modes without shrinking them again', () => {
		const errors = { discrimination: 0.4, difficulty: 0.5 };
		const modes = drawBank(12, seededRandom(2)).map((one) => ({ ...one, errors }));
		attenuate(modes, { estimates: 'posterior' }).forEach((one, i) => {
			const { discrimination: a, difficulty } = modes[i]!;
			expect(one.difficulty).toBe(difficulty);
			expect(one.discrimination).toBeCloseTo(a / Math.sqrt(1 + (Math.PI / 8) * a ** 2 * 0.25), 12);
		});
	});

	it('finds the spread of the true values behind errors that differ', () => {
		// Four with s² = 1 and six with s² = 3, such that Σ (b − m)² / (τ² + s²) = 9 at m = 0.3 and τ² = 1.
		const sure = [1, 1, -1, -1].map((sign) => 0.75 + sign * Math.sqrt(1.5));
		const unsure = [1, 1, 1, -1, -1, -1].map((sign) => -1 + sign * 1.5);
		const away = [...sure, ...unsure];
		const bank = away.map((distance, i) => ({
			...item,
			difficulty: 0.3 + distance,
			errors: { discrimination: 0, difficulty: Math.sqrt(i < 4 ? 1 : 3) }
		}));
		attenuate(bank).forEach((one, i) => {
			// Shares of the truth: 1 / (1 + 1) and 1 / (1 + 3); what is left is k s².
			expect(one.difficulty).toBeCloseTo(0.3 + away[i]! / (i < 4 ? 2 : 4), 9);
			const left = i < 4 ? 1 / 2 : 3 / 4;
			expect(one.discrimination).toBeCloseTo(1.3 / Math.sqrt(1 + (Math.PI / 8) * 1.69 * left), 9);
		});
		// The same of ln a, whose errors are those of a over a.
		const steep = bank.map(({ difficulty, errors }) => ({
			...item,
			discrimination: Math.exp(difficulty),
			errors: { discrimination: errors.difficulty * Math.exp(difficulty), difficulty: 0 }
		}));
		attenuate(steep).forEach((one, i) => {
			expect(Math.log(one.discrimination)).toBeCloseTo(0.3 + away[i]! / (i < 4 ? 2 : 4), 9);
			expect(one.difficulty).toBe(-0.7);
		});
	});

	it('brings a bank that is nothing but noise to its mean', () => {
		const noise = Array.from({ length: 10 }, (_, i) => ({
			...item,
			difficulty: 1 + (i % 2 ? 0.1 : -0.1),
			errors: { discrimination: 0, difficulty: 0.5 }
		}));
		for (const { difficulty } of attenuate(noise)) expect(difficulty).toBeCloseTo(1, 9);
	});

	it.each([
		['a negative error', { discrimination: 0.1, difficulty: -1 }, 'item 0: difficulty'],
		[
			'an error that is no number',
			{ discrimination: NaN, difficulty: 0 },
			'item 0: discrimination'
		],
		['an endless error', { discrimination: Infinity, difficulty: 0 }, 'item 0: discrimination']
	])('refuses %s', (_, errors, field) => {
		expect(() => attenuate([{ ...item, errors }])).toThrow(
			expect.objectContaining({ because: 'malformed-error', field }) as Error
		);
	});

	it('estimates the spread of the bank from ten items on, and takes fewer as they are', () => {
		const errors = { discrimination: 0.1, difficulty: 0.5 };
		const bank = (count: number) =>
			Array.from({ length: count }, (_, i) => ({ ...item, difficulty: i - 4.5, errors }));
		const nine = attenuate(bank(9));
		expect(nine.map(({ difficulty }) => difficulty)).toEqual(bank(9).map((one) => one.difficulty));
		expect(nine[0]!.discrimination).toBeCloseTo(
			1.3 / Math.sqrt(1 + (Math.PI / 8) * 1.69 * 0.25),
			12
		);
		// Equal errors: Σ (b − m)² = 82.5 = 9 (τ² + 0.25).
		const k = 1 - 0.25 / (82.5 / 9);
		attenuate(bank(10)).forEach(({ difficulty }, i) => {
			expect(difficulty).toBeCloseTo(k * (i - 4.5), 9);
		});
		// All have the same a: nothing but their mean is left of it, and the rest is flattened.
		expect(attenuate(bank(10))[3]!.discrimination).toBeCloseTo(
			1.3 / Math.sqrt(1 + (Math.PI / 8) * 1.69 * 0.25 * k),
			9
		);
	});

	it.each([
		['without a mean', { mean: NaN, standardDeviation: 1 }],
		['of a negative spread', { mean: 0, standardDeviation: -1 }],
		['without a spread', { mean: 0, standardDeviation: NaN }]
	])('refuses a prior %s', (_, wrong) => {
		const good = { mean: 0, standardDeviation: 0 };
		for (const prior of [
			{ logDiscrimination: wrong, difficulty: good },
			{ logDiscrimination: good, difficulty: wrong }
		]) {
			expect(() => attenuate([item], { prior })).toThrow(
				expect.objectContaining({ because: 'malformed-prior', field: 'prior' }) as Error
			);
		}
		const none = { logDiscrimination: good, difficulty: good };
		expect(attenuate([item], { prior: none })).toEqual([item]);
	});

	it('refuses parameters that no item can have', () => {
		expect(() => attenuate([{ ...item, discrimination: 0 }])).toThrow(
			expect.objectContaining({ name: 'InvalidItemError', field: 'discrimination' }) as Error
		);
	});
});
