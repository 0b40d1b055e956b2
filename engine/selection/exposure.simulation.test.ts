import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom } from '../random.ts';
import { createCertification } from './certification.ts';
import { compileBank, type SelectableChallenge } from './compiled-bank.ts';
import { EXPOSURE_POLICIES, recordTest, recordUse } from './exposure.ts';
import { sitTest, warmUpExposure } from './simulation.ts';

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

describe('exposure after the warm-up', () => {
	it.each(['balanced', 'secure'] as const)('stays near its cap under the policy %s', (name) => {
		const options = { policy: name, length: 16 };
		const control = warmUpExposure(bank, options, 1, 2_000);
		const test = createCertification(bank, options);
		const random = seededRandom(9);
		const candidates = 1_000;
		const seen = new Float64Array(bank.challenges.length);
		for (let n = 0; n < candidates; n++) {
			recordTest(control);
			sitTest(test, n, normalDraw(random), random, {
				prices: control.prices,
				onUse: (id) => {
					const index = bank.indexOf.get(id)!;
					seen[index]!++;
					recordUse(control, index);
				}
			});
		}
		const highest = Math.max(...seen) / candidates;
		expect(highest).toBeLessThan(EXPOSURE_POLICIES[name].exposureCap + 0.02);
		// …and prices are what holds it there.
		const free = new Float64Array(bank.challenges.length);
		for (let n = 0; n < 300; n++) {
			sitTest(test, n, normalDraw(random), random, {
				onUse: (id) => void free[bank.indexOf.get(id)!]!++
			});
		}
		expect(Math.max(...free) / 300).toBeGreaterThan(2 * highest);
	});
});
