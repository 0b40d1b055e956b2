import { describe, expect, it } from 'vitest';
import { drawCompiledBank } from '../../tests/support/challenges.ts';
import { controlExposure, EXPOSURE_POLICIES, policyOf, recordTest, recordUse } from './exposure.ts';

const bank = drawCompiledBank(60);
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
		const thin = controlExposure(drawCompiledBank(10), secure, 2);
		expect(thin.caps[0]).toBeCloseTo(0.4, 12);
		expect(controlExposure(bank, secure, 2).caps[0]).toBe(0.1);
	});

	it('is the queue of its uses above its share, and the cost of the overlap', () => {
		const control = controlExposure(bank, secure, 2);
		for (let n = 0; n < 4; n++) recordTest(control);
		recordUse(control, 7);
		recordUse(control, 7);
		// Two uses at a cap of 0.1 pay until test 24, 20 tests away: a queue of 2. Rate: 2 of 4.
		expect(control.usage.paidUntil[7]).toBe(24);
		expect(control.prices[7]).toBeCloseTo(0.05 * 2 + 2 * 0.5, 12);
		for (let n = 0; n < 30; n++) recordTest(control);
		expect(control.prices[7]).toBeCloseTo((2 * 2) / 34, 12);
		recordUse(control, 7);
		expect(control.usage.paidUntil[7]).toBe(44);
	});

	it('has no queue where nothing caps it, and no rate before the first test', () => {
		const free = controlExposure(bank, { overlapCost: 3, exposureCap: 1, drawnAmong: 1 }, 2);
		recordUse(free, 7);
		expect(free.prices[7]).toBe(0);
		recordTest(free);
		expect(free.prices[7]).toBe(3);
	});

	it('follows from the usage alone, and never caps above every test', () => {
		const usage = controlExposure(bank, secure, 2).usage;
		usage.tests = 10;
		usage.uses[3] = 5;
		const control = controlExposure(bank, secure, 2, { usage: usage });
		expect(control.prices[3]).toBeCloseTo(2 * 0.5, 12);
		expect(controlExposure(drawCompiledBank(2), secure, 2).caps[0]).toBe(1);
	});
});

describe('the policy', () => {
	it('is `secure` unless another is named or given', () => {
		expect(policyOf()).toBe(EXPOSURE_POLICIES.secure);
		expect(policyOf('precision')).toBe(EXPOSURE_POLICIES.precision);
		const own = { overlapCost: 0, exposureCap: 0.5, drawnAmong: 2 };
		expect(policyOf(own)).toBe(own);
	});
});
