import { describe, expect, it } from 'vitest';
import { drawBank, sitAdaptiveTests, toResponses } from '../../tests/support/adaptive-tests.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { attenuate } from './attenuate.ts';
import { AUTHOR_ERRORS, calibrateBank } from './bank-calibration.ts';

/** 300 challenges whose authors know the level only, sat by 800 candidates. */
function sitAuthored() {
	const random = seededRandom(17);
	const authored = Array.from({ length: 300 }, (_, i) => ({
		id: `i${i}`,
		discrimination: 1.2,
		difficulty: 0.9 * ((i % 7) - 3),
		guessing: 0,
		ceiling: 1
	}));
	const truth = drawBank(300, random).map((item, i) => ({
		...item,
		discrimination: 1.2 * item.discrimination,
		difficulty: authored[i]!.difficulty + 0.9 * normalDraw(random)
	}));
	const draw = (n: number) => Array.from({ length: n }, () => normalDraw(random));
	const tests = { truth, believed: authored, length: 32, among: 8, groups: 16 };
	return { authored, truth, draw, random, sittings: sitAdaptiveTests(draw(800), tests, random) };
}

describe('the calibration of the bank over simulated tests', { timeout: 120_000 }, () => {
	it('estimates challenges with enough answers and keeps the parameters of the others', () => {
		const { authored, sittings } = sitAuthored();
		const { items, calibrated, ...found } = calibrateBank(authored, toResponses(sittings), {
			minimum: 50
		});
		expect(found).toMatchObject({ responses: 25_600, respondents: 800, hasConverged: true });
		expect(items.map(({ id }) => id)).toEqual(authored.map(({ id }) => id));
		expect(calibrated.length).toBeGreaterThan(100);
		expect(calibrated.length).toBeLessThan(300);
		const kept = items.filter(({ id }) => !calibrated.includes(id));
		for (const item of kept) {
			expect(item).toEqual({
				...authored[Number(item.id.slice(1))]!,
				errors: { discrimination: 0.48, difficulty: AUTHOR_ERRORS.difficulty },
				responses: 0
			});
		}
		for (const { id, responses, errors } of items.filter(({ id }) => calibrated.includes(id))) {
			expect([id, responses >= 50]).toEqual([id, true]);
			expect(errors.difficulty).toBeLessThan(AUTHOR_ERRORS.difficulty);
		}
	});

	it('makes intervals honest that the authors alone leave too short', () => {
		const { authored, truth, draw, random, sittings } = sitAuthored();
		const { items } = calibrateBank(authored, toResponses(sittings), { minimum: 50 });
		const coverage = (believed: typeof truth) => {
			const tests = { truth, believed, length: 32, among: 3, groups: 16 };
			const held = sitAdaptiveTests(draw(2000), tests, random).filter(
				({ ability, estimate, standardError }) =>
					Math.abs(estimate - ability) <= 1.96 * standardError
			);
			return held.length / 2000;
		};
		expect(coverage(authored)).toBeLessThan(0.93);
		const honest = coverage(attenuate(items, { estimates: 'posterior' }));
		expect(honest).toBeGreaterThan(0.93);
		expect(honest).toBeLessThan(0.97);
	});

	it('names the challenges that changed since the version in force', () => {
		const { authored, truth, draw, random, sittings } = sitAuthored();
		const first = toResponses(sittings);
		const { items: published, calibrated } = calibrateBank(authored, first, { minimum: 50 });
		// One challenge among those often shown leaks: everybody now knows it.
		const answersOf = (id: string) => published.find((item) => item.id === id)!.responses;
		const leaked = calibrated.reduce((x, y) => (answersOf(y) > answersOf(x) ? y : x));
		const now = truth.map((item, i) =>
			`i${i}` === leaked ? { ...item, difficulty: item.difficulty - 4 } : item
		);
		const tests = { truth: now, believed: authored, length: 32, among: 8, groups: 16 };
		const second = toResponses(sitAdaptiveTests(draw(800), tests, random)).map(
			([who, id, right]) => [`second ${who}`, id, right] as const
		);
		const all = [...first, ...second];
		const { drifted } = calibrateBank(authored, all, { minimum: 50, published });
		expect(drifted.find(({ id }) => id === leaked)?.reasons).toContain('easier');
		expect(drifted.length).toBeLessThan(4);
	});
});
