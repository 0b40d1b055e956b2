import { describe, expect, it } from 'vitest';
import { challenge } from '../../tests/support/challenges.ts';
import { seededRandom } from '../random.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { NO_EXPOSURE_CONTROL } from './exposure.ts';
import { sitTest, warmUpExposure } from './simulation.ts';

const bank = compileBank(
	'simulated',
	['1.1', '1.2'].flatMap((competence) =>
		[-2, -1, 0, 1, 2].map((difficulty) =>
			challenge({ id: `${competence}/${difficulty}`, competence, difficulty, guessing: 0 })
		)
	)
);
const options = { length: 4 };
const test = createCertification(bank, options);

describe('a simulated candidate', () => {
	it('sits the whole test, and tells of each challenge when it is served', () => {
		const used: string[] = [];
		const session = sitTest(test, 3, 0, seededRandom(1), { onUse: (id) => used.push(id) });
		expect(session.served.map(({ id }) => id)).toEqual(used);
		expect(used).toHaveLength(4);
		expect(session.served.every(({ outcome }) => outcome !== 'asked')).toBe(true);
	});

	it('answers as the parameters of the bank say, or as other ones', () => {
		const outcomes = (ability: number) =>
			sitTest(test, 3, ability, seededRandom(1)).served.map(({ outcome }) => outcome);
		expect(new Set(outcomes(40))).toEqual(new Set(['right']));
		expect(new Set(outcomes(-40))).toEqual(new Set(['wrong']));
		const impossible = sitTest(test, 3, 40, seededRandom(1), {
			truth: (one) => ({ ...one, difficulty: 90 })
		});
		expect(impossible.served.every(({ outcome }) => outcome === 'wrong')).toBe(true);
	});
});

describe('the warm-up', () => {
	it('counts each test and each use, and is the same for the same seed', () => {
		const { usage, prices } = warmUpExposure(bank, options, 5, 50);
		expect(usage.tests).toBe(50);
		expect(usage.uses.reduce((sum, uses) => sum + uses, 0)).toBe(200);
		expect(prices.some((price) => price > 0)).toBe(true);
		expect(warmUpExposure(bank, options, 5, 50).usage).toEqual(usage);
		expect(warmUpExposure(bank, options, 6, 50).usage).not.toEqual(usage);
	});

	it('shows the challenges that suit the population', () => {
		const meanDifficulty = (mean: number) => {
			const prior = { mean, sd: 0.5 };
			const free = { policy: NO_EXPOSURE_CONTROL, length: 2, prior } as const;
			const { uses } = warmUpExposure(bank, free, 5, 60).usage;
			return bank.challenges.reduce((sum, one, i) => sum + (uses[i]! * one.difficulty) / 120, 0);
		};
		expect(meanDifficulty(2)).toBeGreaterThan(meanDifficulty(-2) + 0.5);
	});
});
