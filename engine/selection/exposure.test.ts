import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom } from '../random.ts';
import { compileBank, type SelectableChallenge } from './compiled-bank.ts';
import { controlExposure, EXPOSURE_POLICIES, recordTest, recordUse } from './exposure.ts';

/** As many challenges in each of 8 competences, parameters drawn from the populations of the field. */
function drawBank(perCompetence: number) {
	const random = seededRandom(42);
	const challenges: SelectableChallenge[] = [];
	for (let i = 0; i < 8 * perCompetence; i++) {
		challenges.push({
			id: `i${i}`,
			skill: `i${i}`,
			tube: `i${i}`,
			competence: `C${i % 8}`,
			discrimination: Math.exp(0.3 * normalDraw(random)),
			difficulty: 1.5 * normalDraw(random),
			guessing: 0,
			ceiling: 1
		});
	}
	return compileBank('drawn', challenges);
}

const bank = drawBank(60);
const { secure } = EXPOSURE_POLICIES;

describe('the price of a challenge', () => {
	it('is nothing on a bank that nobody saw', () => {
		expect(controlExposure(bank, secure, 2).prices.every((price) => price === 0)).toBe(true);
	});

	it('rises with each use, and falls back with each test that does without', () => {
		const control = controlExposure(bank, secure, 2);
		recordTest(control);
		recordUse(control, 7);
		const once = control.prices[7]!;
		recordUse(control, 7);
		expect(control.prices[7]!).toBeGreaterThan(once);
		expect(control.prices[8]).toBe(0);
		for (let n = 0; n < 200; n++) recordTest(control);
		expect(control.prices[7]!).toBeLessThan(once);
		expect(control.prices[7]!).toBeGreaterThan(0);
	});

	it('lets the challenges of a thin competence be shown twice as often as they must', () => {
		const thin = controlExposure(drawBank(10), secure, 2);
		expect(thin.caps[0]).toBeCloseTo(0.4, 12);
		expect(controlExposure(bank, secure, 2).caps[0]).toBe(0.1);
	});
});
