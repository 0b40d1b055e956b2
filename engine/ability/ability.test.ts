import { describe, expect, it } from 'vitest';
import { estimateAbility } from './estimate.ts';
import { fisherInformation, successProbability } from './response-model.ts';

const item = { discrimination: 1.2, difficulty: 0.5, guessing: 0.2 };

describe('the response model', () => {
	it('gives the halfway chance at the difficulty and guessing far below', () => {
		expect(successProbability(0.5, item)).toBeCloseTo(0.6, 12);
		expect(successProbability(-40, item)).toBeCloseTo(0.2, 12);
		expect(successProbability(40, item)).toBeCloseTo(1, 12);
	});

	it('has the information a² P Q without guessing, and a finite one far above', () => {
		const open = { ...item, guessing: 0 };
		const p = successProbability(1, open);
		expect(fisherInformation(1, open)).toBeCloseTo(1.44 * p * (1 - p), 12);
		expect(fisherInformation(12, item)).toBeGreaterThan(0);
	});

	it('equals the derivative of the chance squared, over P Q', () => {
		const h = 1e-5;
		const slope = (successProbability(1 + h, item) - successProbability(1 - h, item)) / (2 * h);
		const p = successProbability(1, item);
		expect(fisherInformation(1, item)).toBeCloseTo(slope ** 2 / (p * (1 - p)), 8);
	});
});

describe('the estimation of ability', () => {
	it('is the prior when nothing is known', () => {
		const { ability, standardError } = estimateAbility([]);
		expect(ability).toBeCloseTo(0, 12);
		expect(standardError).toBeCloseTo(1.5, 2);
	});

	it('rises with a success, falls with a failure, and grows surer with each', () => {
		const up = estimateAbility([{ item, right: true }]);
		const down = estimateAbility([{ item, right: false }]);
		expect(up.ability).toBeGreaterThan(0);
		expect(down.ability).toBeLessThan(0);
		expect(up.standardError).toBeLessThan(1.5);
		const many = Array.from({ length: 32 }, (_, i) => ({ item, right: i % 2 === 0 }));
		expect(estimateAbility(many).standardError).toBeLessThan(up.standardError);
	});

	it('stays finite when everything is right or wrong', () => {
		for (const right of [true, false]) {
			const all = estimateAbility(Array.from({ length: 32 }, () => ({ item, right })));
			expect(Math.abs(all.ability)).toBeLessThan(6);
			expect(all.standardError).toBeGreaterThan(0);
		}
	});
});
