/** The figures of the engine on simulated people, so that no change of a rule worsens them unseen. */
import { describe, expect, it } from 'vitest';
import { STANDARD_PRIOR } from '#engine/ability/posterior';
import { readBankFile } from '../scripts/bank-file.ts';
import { simulateCertification } from '../scripts/simulation/certification.ts';
import { simulateTraining } from '../scripts/simulation/training.ts';

describe('simulated certification tests', () => {
	const options = {
		...readBankFile('tests/oracles/bank-2N.csv'),
		prior: STANDARD_PRIOR,
		candidates: 400,
		seed: 1
	};

	it('measure as well as the bank allows when nothing but the blueprint binds', () => {
		const { rb, blueprintExact } = simulateCertification({
			...options,
			candidates: 100,
			profile: 'blueprint'
		});
		expect(rb).toBeLessThan(0.207);
		expect(blueprintExact).toBe(true);
	});

	it('keep their secrets under the policy of the certification, at a small cost', () => {
		const figures = simulateCertification({ ...options, profile: 'secure' });
		expect(figures.rb).toBeLessThan(0.25);
		expect(figures.maxExposure).toBeLessThan(0.12);
		expect(figures.overlap).toBeLessThan(0.065);
		expect(figures.conditionalMaxExposure).toBeLessThan(0.4);
		expect(figures.blueprintExact).toBe(true);
	});

	it('keep their intervals honest when the parameters are noisy and say how much', () => {
		const { coverage95 } = simulateCertification({ ...options, profile: 'secure', noise: 0.3 });
		expect(coverage95).toBeGreaterThan(0.93);
		expect(coverage95).toBeLessThan(0.97);
	});
});

describe('simulated pupils', () => {
	it('reach their level within one, in less than 60 % of the challenges of their competence', () => {
		const { clean, accidents, uneven } = simulateTraining({ seed: 1, pupils: 60 });
		for (const { askedShare, withinOne, pupilsWithinOne } of [clean, accidents, uneven]) {
			expect(askedShare).toBeLessThan(0.6);
			expect(withinOne).toBeGreaterThan(0.95);
			expect(pupilsWithinOne).toBe(1);
		}
		expect(clean.withinOne).toBe(1);
	});
});
