import { describe, expect, it } from 'vitest';
import { drawBank } from '../../tests/support/adaptive-tests.ts';
import { normalDraw, seededRandom } from '../random.ts';
import { listDrift } from './drift.ts';

const ERROR = 0.1;

/** Two calibrations of 100 items, the second on a scale of its own: θ old = 1.25 θ new + 0.4. */
function calibrateTwice() {
	const random = seededRandom(21);
	const truth = drawBank(100, random);
	const read = (slope: number, shift: number) =>
		truth.map((item, i) => {
			const discrimination = item.discrimination * slope * Math.exp(ERROR * normalDraw(random));
			return {
				...item,
				id: `i${i}`,
				discrimination,
				difficulty: (item.difficulty + ERROR * normalDraw(random) - shift) / slope,
				errors: { discrimination: ERROR * discrimination, difficulty: ERROR / slope }
			};
		});
	return { before: read(1, 0), after: read(1.25, 0.4) };
}

describe('the drift of items', () => {
	it('puts both calibrations on one scale and finds nothing where nothing changed', () => {
		const { before, after } = calibrateTwice();
		const { link, drifted, compared, anchors } = listDrift(before, after);
		expect(link.slope).toBeCloseTo(1.25, 1);
		expect(link.shift).toBeCloseTo(0.4, 1);
		expect(compared).toBe(100);
		expect(anchors).toHaveLength(100);
		expect(drifted).toEqual([]);
	});

	it('lists the items that became easier, harder, flatter and steeper, and takes them out of the link', () => {
		const { before, after } = calibrateTwice();
		// Ten leaked items of one hundred would pull the link with them.
		for (let i = 0; i < 10; i++) after[i]!.difficulty -= 1.6;
		after[20]!.difficulty += 1;
		for (const [i, factor] of [
			[21, 1 / 2.2],
			[22, 2.2]
		] as const) {
			after[i]!.discrimination *= factor;
			after[i]!.errors.discrimination *= factor;
		}
		const { drifted, anchors, link } = listDrift(before, after);
		expect(Object.fromEntries(drifted.map(({ id, reasons }) => [id, reasons]))).toEqual({
			...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`i${i}`, ['easier']])),
			i20: ['harder'],
			i21: ['flatter'],
			i22: ['steeper']
		});
		expect(anchors).toHaveLength(87);
		expect(link.shift).toBeCloseTo(0.4, 1);
		expect(drifted[0]!.difficulty.change).toBeLessThan(-1.5);
	});

	it('makes the link without those that drift, wherever they stand', () => {
		for (const leaked of [0, 99]) {
			const { before, after } = calibrateTwice();
			after[leaked]!.difficulty -= 1;
			const rest = (list: typeof after) => list.filter((_, i) => i !== leaked);
			const { link, anchors, drifted } = listDrift(before, after);
			expect(link).toEqual(listDrift(rest(before), rest(after)).link);
			expect(anchors).toEqual(rest(after).map(({ id }) => id));
			expect(drifted.map(({ id }) => id)).toEqual([`i${leaked}`]);
		}
	});

	it('does not mind a change within the errors, however large', () => {
		const { before, after } = calibrateTwice();
		after[0]!.difficulty -= 1.6;
		after[0]!.errors.difficulty = 1;
		expect(listDrift(before, after).drifted).toEqual([]);
	});

	it('does not mind a change too small to matter, however sure', () => {
		const sure = { discrimination: 0, difficulty: 0 };
		const { before } = calibrateTwice();
		const exact = before.map((item) => ({ ...item, errors: sure }));
		const moved = exact.map((item) => ({ ...item, difficulty: item.difficulty + 0.2 }));
		expect(listDrift(exact, moved, { linking: 'none' }).drifted).toEqual([]);
		expect(listDrift(exact, moved, { linking: 'none', smallest: 0.1 }).drifted).toHaveLength(100);
	});

	it('knows how much a calibration on the same answers and more may differ', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const errors = (error: number) => ({ discrimination: error, difficulty: error });
		const wald = (data: 'separate' | 'nested', responses: number, error = 0.2) => {
			const old = { ...item, errors: errors(error), responses };
			const now = { ...item, difficulty: 0.6, errors: errors(0.16), responses: 300 };
			const options = { linking: 'none', data, threshold: 0, smallest: 0 } as const;
			return listDrift([old], [now], options).drifted[0]!.difficulty.wald;
		};
		expect(wald('separate', 200)).toBeCloseTo(0.6 / Math.hypot(0.2, 0.16), 12);
		expect(wald('nested', 200)).toBeCloseTo(0.6 / (0.16 * Math.sqrt(0.5)), 12);
		// From an author's parameters to the first estimate: what was not known, less what is not known yet.
		expect(wald('nested', 0, 0.9)).toBeCloseTo(0.6 / Math.sqrt(0.9 ** 2 - 0.16 ** 2), 12);
		// The same answers again, estimated otherwise.
		expect(wald('nested', 300)).toBeCloseTo(0.6 / Math.sqrt(0.05 * 0.2 ** 2), 12);
	});

	it('has the errors of ln a, which are those of a over a', () => {
		const item = { id: 'x', difficulty: 0, guessing: 0, ceiling: 1 };
		const old = { ...item, discrimination: 2, errors: { discrimination: 0.2, difficulty: 0.1 } };
		const now = { ...item, discrimination: 3, errors: { discrimination: 0.6, difficulty: 0.1 } };
		const [x] = listDrift([old], [now], { linking: 'none', threshold: 0 }).drifted;
		expect(x!.discrimination.wald).toBeCloseTo(Math.log(1.5) / Math.hypot(0.1, 0.2), 12);
	});

	it('has the link of means and standard deviations, and the changes on the old scale', () => {
		const item = (id: string, difficulty: number, discrimination = 1) => ({
			id,
			discrimination,
			difficulty,
			guessing: 0,
			ceiling: 1 // prettier-ignore
		});
		const before = [item('a', -1), item('b', 3), item('c', 0.5, 2)];
		const after = [item('a', 0, 2), item('b', 2, 2), item('c', 1.5, 2)];
		const { link, anchors, drifted } = listDrift(before, after, { anchors: ['a', 'b'] });
		expect(link).toEqual({ slope: 2, shift: -1 });
		expect(anchors).toEqual(['a', 'b']);
		// Exact parameters on both sides: any change is beyond the errors.
		expect(drifted).toEqual([
			{
				id: 'c',
				reasons: ['harder', 'flatter'],
				difficulty: { change: 1.5, wald: Number.MAX_VALUE },
				discrimination: { change: Math.log(0.5), wald: -Number.MAX_VALUE }
			}
		]);
		const all = { anchors: ['a', 'b'], threshold: 0, smallest: 0 };
		const [a] = listDrift(before, after, { ...all, linking: 'none' }).drifted;
		expect(a).toMatchObject({ difficulty: { change: 1 }, discrimination: { change: Math.log(2) } });
	});

	it('compares only what both calibrations hold', () => {
		const { before, after } = calibrateTwice();
		expect(listDrift(before.slice(0, 60), after.slice(40)).compared).toBe(20);
	});

	it.each([
		['an anchor that is not shared', { anchors: ['i0', 'i1', 'nobody'] }, 'unknown-item', 'nobody'],
		['a single anchor', { anchors: ['i0'] }, 'malformed-option', 'anchors'],
		['no anchor', { anchors: [] }, 'malformed-option', 'anchors']
	])('refuses %s', (_, options, because, field) => {
		const { before, after } = calibrateTwice();
		expect(() => listDrift(before, after, options)).toThrow(
			expect.objectContaining({ because, field }) as Error
		);
	});

	it('refuses anchors of one difficulty, before or after', () => {
		const item = (id: string, difficulty: number) => ({ id, discrimination: 1, difficulty, guessing: 0, ceiling: 1 }); // prettier-ignore
		const [alike, apart] = [[item('a', 1), item('b', 1)], [item('a', 0), item('b', 1)]] as const; // prettier-ignore
		const refusal = expect.objectContaining({ because: 'malformed-option', field: 'anchors' }) as Error; // prettier-ignore
		expect(() => listDrift(alike, apart)).toThrow(refusal);
		expect(() => listDrift(apart, alike)).toThrow(refusal);
	});

	it.each([-0.1, Infinity, NaN])('refuses an error of %d', (error) => {
		const { before, after } = calibrateTwice();
		after[2]!.errors.discrimination = error;
		expect(() => listDrift(before, after)).toThrow(
			expect.objectContaining({ because: 'malformed-error', field: 'i2: discrimination' }) as Error
		);
	});

	it('refuses parameters and errors that are no numbers', () => {
		const { before, after } = calibrateTwice();
		after[3]!.difficulty = NaN;
		expect(() => listDrift(before, after)).toThrow(/i3/);
		before[2]!.errors.difficulty = NaN;
		expect(() => listDrift(before, before)).toThrow(
			expect.objectContaining({ because: 'malformed-error', field: 'i2: difficulty' }) as Error
		);
	});
});
