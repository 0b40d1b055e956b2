import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bandLimits,
	bandOf,
	evolutionOf,
	fillCounts,
	fillDays,
	levelBand,
	MASTERY_BANDS,
	meanPosition,
	relevanceOf,
	relevancePoints,
	tubePositions
} from './aggregates.ts';

describe('bands of mastery', () => {
	it('hold every percent once, and 100 % with 90 %', () => {
		for (let mastery = 0; mastery <= 100; mastery++) {
			const { from, to } = bandLimits(bandOf(mastery));
			expect(mastery).toBeGreaterThanOrEqual(from);
			expect(mastery).toBeLessThanOrEqual(to);
		}
		expect([9, 10, 89, 90, 100].map(bandOf)).toEqual([0, 1, 8, 9, 9]);
	});

	it('are counted, those of nobody too', () => {
		const counts = [
			{ place: 9, count: 2 },
			{ place: 0, count: 1 },
			{ place: 12, count: 5 }
		];
		expect(fillCounts(MASTERY_BANDS, counts)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
	});
});

describe('an evolution', () => {
	it('is from the sending before to the last one, and none of the first', () => {
		expect(evolutionOf([20, 50, 45])).toBe(-5);
		expect(evolutionOf([45])).toBeNull();
		expect(evolutionOf([null, 45])).toBeNull();
		expect(evolutionOf([])).toBeNull();
	});
});

describe('days', () => {
	it('are all there from the first to the last, over the end of a month', () => {
		const filled = fillDays([
			{ day: '2026-10-31', started: 3, sent: 0 },
			{ day: '2026-11-02', started: 1, sent: 2 }
		]);
		expect(filled).toEqual([
			{ day: '2026-10-31', started: 3, sent: 0 },
			{ day: '2026-11-01', started: 0, sent: 0 },
			{ day: '2026-11-02', started: 1, sent: 2 }
		]);
		expect(fillDays([])).toEqual([]);
		expect(fillDays(filled, 2).map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02']);
	});
});

describe('positions', () => {
	const tubes = [
		{ tube: 'search', target: 5 },
		{ tube: 'mail', target: 2 }
	];

	it('are the means of reached levels, which nobody has above the target', () => {
		const positions = tubePositions(tubes, [
			[3, 4],
			[0, 1]
		]);
		expect(positions).toEqual([
			{ tube: 'search', target: 5, mean: 1.5 },
			{ tube: 'mail', target: 2, mean: 1.5 }
		]);
		expect(meanPosition(positions)).toEqual({ mean: 1.5, target: 3.5 });
	});

	it('are unknown of nobody, which is not 0', () => {
		expect(tubePositions(tubes, []).map(({ mean }) => mean)).toEqual([null, null]);
		expect(meanPosition(tubePositions(tubes, [])).mean).toBeNull();
		expect(meanPosition([])).toEqual({ mean: null, target: null });
	});

	it('read as novice up to 2, independent from 3, advanced from 5, expert from 7', () => {
		expect([0, 1, 2.9, 3, 4.9, 5, 6.9, 7, 8].map(levelBand)).toEqual([
			...['novice', 'novice', 'novice', 'independent', 'independent'],
			...['advanced', 'advanced', 'expert', 'expert']
		]);
	});
});

describe('the relevance of a topic', () => {
	it('is its formula, by hand', () => {
		// 40 · 2/5 + 30 · 5/8 + 20 · 2/4 + 10 · 2/3
		expect(relevancePoints([1, 2, 3, 5], 2, 8)).toBeCloseTo(16 + 18.75 + 10 + 20 / 3);
		expect(relevancePoints([2, 4], 0, 4)).toBeCloseTo(30);
	});

	it('is none once all of it is mastered', () => {
		expect(relevancePoints([1, 2], 2, 8)).toBeNull();
		expect(relevancePoints([], 0, 8)).toBeNull();
	});

	it('is within 100 points, in four bands of 25', () => {
		const levels = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 });
		fc.assert(
			fc.property(levels, fc.integer({ min: 0, max: 8 }), (all, floor) => {
				const points = relevancePoints([...all].sort(), floor, 8);
				expect(points ?? 0).toBeGreaterThanOrEqual(0);
				expect(points ?? 0).toBeLessThan(100);
			})
		);
		expect([0, 24.9, 25, 50, 75, 100].map(relevanceOf)).toEqual([
			...['fair', 'fair', 'recommended', 'strong', 'veryStrong', 'veryStrong']
		]);
	});
});
