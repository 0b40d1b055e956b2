import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom } from '../random.ts';
import { estimateAbility } from './estimate.ts';
import { maximumAPosterioriAbility } from './maximum-a-posteriori.ts';
import { personFit } from './person-fit.ts';
import type { ItemResponse } from './posterior.ts';
import { successProbability, type ItemParameters } from './response-model.ts';
import { weightedLikelihoodAbility } from './weighted-likelihood.ts';

/** 60 challenges of the 3PL spread over the scale. */
const bank: ItemParameters[] = Array.from({ length: 60 }, (_, i) => ({
	discrimination: 0.8 + 0.2 * (i % 6),
	difficulty: -3 + i * 0.1,
	guessing: i % 3 === 0 ? 0.2 : 0,
	ceiling: 1
}));

const answer = (ability: number, random: () => number): ItemResponse[] =>
	bank.map((item) => ({ item, right: random() < successProbability(ability, item) }));

function summary(values: number[]) {
	const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
	const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
	return { mean, sd: Math.sqrt(variance) };
}

/** Fits of 500 candidates θ ~ N(0, 1) who answer as the model says. */
function fitting(estimate: (responses: ItemResponse[], truth: number) => { ability: number }) {
	const random = seededRandom(1984);
	return Array.from({ length: 500 }, () => {
		const truth = normalDraw(random);
		const responses = answer(truth, random);
		return personFit(responses, estimate(responses, truth).ability);
	});
}

// Some hundred tests each: seconds, more on a busy machine.
describe('person fit over simulated tests', { timeout: 60_000 }, () => {
	it.each([
		['EAP', (responses: ItemResponse[]) => estimateAbility(responses)],
		['MAP', (responses: ItemResponse[]) => maximumAPosterioriAbility(responses)],
		['WLE', weightedLikelihoodAbility]
	] as const)(
		'has mean 0 and standard deviation 1 when the model holds: l_z* at the %s',
		(_, estimate) => {
			const { mean, sd } = summary(fitting(estimate).map(({ lzStar }) => lzStar));
			// The correction is of the first order: a mean near 0.1 is left at 60 answers, and falls as 1 / √n.
			expect(Math.abs(mean)).toBeLessThan(0.15);
			expect(Math.abs(sd - 1)).toBeLessThan(0.08);
		}
	);

	it('needs no correction at the true ability, and is too mild without it at an estimate', () => {
		const known = summary(fitting((_, truth) => ({ ability: truth })).map(({ lz }) => lz));
		expect(Math.abs(known.mean)).toBeLessThan(0.1);
		expect(Math.abs(known.sd - 1)).toBeLessThan(0.08);
		const fits = fitting((responses) => estimateAbility(responses));
		const plain = summary(fits.map(({ lz }) => lz));
		const corrected = summary(fits.map(({ lzStar }) => lzStar));
		expect(corrected.mean).toBeLessThan(plain.mean - 0.02);
		expect(corrected.sd).toBeGreaterThan(plain.sd + 0.005);
	});
});
