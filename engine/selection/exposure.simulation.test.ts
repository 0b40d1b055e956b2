import { describe, expect, it } from 'vitest';
import { drawCompiledBank } from '../../tests/support/challenges.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { createCertification } from './certification.ts';
import { EXPOSURE_POLICIES, recordTest, recordUse } from './exposure.ts';
import { sitTest, warmUpExposure } from './simulation.ts';

const bank = drawCompiledBank(60);

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
