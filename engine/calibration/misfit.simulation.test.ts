import { describe, expect, it } from 'vitest';
import { drawBank, sitAdaptiveTests, toResponses } from '../../tests/support/adaptive-tests.ts';
import type { ItemParameters } from '../ability/response-model.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { fitItems, listMisfit } from './misfit.ts';
import { gatherResponses } from './response-data.ts';

const ids = Array.from({ length: 200 }, (_, i) => `i${i}`);
const named = (bank: ItemParameters[]) => bank.map((item, i) => ({ ...item, id: ids[i]! }));

/** Adaptive tests of 2,500 candidates on 200 items, some of which are not what the test believes. */
function sit(change: (item: ItemParameters, i: number) => ItemParameters) {
	const random = seededRandom(31);
	const believed = drawBank(200, random);
	const abilities = Array.from({ length: 2500 }, () => normalDraw(random));
	const tests = { truth: believed.map(change), believed, length: 32, among: 12, groups: 4 };
	const sittings = sitAdaptiveTests(abilities, tests, random);
	return { believed, data: gatherResponses(ids, toResponses(sittings)) };
}

describe('the fit of items over simulated tests', { timeout: 60_000 }, () => {
	it('is as the model says when the model holds, though the tests adapt', () => {
		const { believed, data } = sit((item) => item);
		const fits = fitItems(data, named(believed)).filter((fit) => fit.groups > 0);
		expect(fits.length).toBeGreaterThan(120);
		expect(fits.filter((fit) => fit.reasons.length > 0)).toEqual([]);
		const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
		expect(Math.abs(mean(fits.map((fit) => fit.infitZ)))).toBeLessThan(0.3);
		expect(mean(fits.map((fit) => fit.infitZ ** 2))).toBeLessThan(1.4);
		expect(Math.abs(mean(fits.map((fit) => fit.groupsZ)))).toBeLessThan(0.4);
		expect(mean(fits.map((fit) => fit.groupsZ ** 2))).toBeLessThan(1.5);
		expect(mean(fits.map((fit) => fit.outfit))).toBeCloseTo(1, 1);
	});

	it('lists items that anybody may fail, and not the others', () => {
		const { believed, data } = sit((item, i) => (i < 20 ? { ...item, ceiling: 0.6 } : item));
		const misfits = listMisfit(data, named(believed));
		const asked = fitItems(data, named(believed)).filter((fit, i) => i < 20 && fit.answers > 400);
		expect(asked.length).toBeGreaterThan(5);
		expect(asked.every((fit) => fit.reasons.includes('off-curve'))).toBe(true);
		expect(misfits.filter(({ id }) => Number(id.slice(1)) >= 20).length).toBeLessThan(5);
	});

	it('tells what answers surprise too much from what they surprise too little', () => {
		const { believed, data } = sit((item, i) =>
			i % 2 ? { ...item, discrimination: item.discrimination * (i % 4 === 1 ? 0.1 : 6) } : item
		);
		const misfits = listMisfit(data, named(believed));
		const under = misfits.filter(({ reasons }) => reasons.includes('underfit'));
		const over = misfits.filter(({ reasons }) => reasons.includes('overfit'));
		expect(under.length).toBeGreaterThan(3);
		expect(over.length).toBeGreaterThan(3);
		expect(under.every(({ infit }) => infit > 1.15)).toBe(true);
		expect(over.every(({ id, infit }) => infit < 0.85 && Number(id.slice(1)) % 4 === 3)).toBe(true);
	});
});
