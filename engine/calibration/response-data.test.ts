import { describe, expect, it } from 'vitest';
import { prepareItems } from './prepared-items.ts';
import { countAnswers, gatherResponses, gatherRows } from './response-data.ts';

const refusal = (because: string, field: string) =>
	expect.objectContaining({
		name: 'CalibrationRefusedError',
		because,
		field,
		message: `${because}: ${field}`
	}) as Error;

describe('gathered answers', () => {
	it('are those of each respondent, in the order given, whatever lies between', () => {
		const data = gatherResponses(
			['x', 'y', 'z'],
			[
				['ann', 'y', true],
				['bob', 'x', false],
				['ann', 'x', false],
				['bob', 'z', true]
			]
		);
		expect(data).toMatchObject({ items: ['x', 'y', 'z'], respondentCount: 2, silentCount: 0 });
		expect([...data.starts]).toEqual([0, 2, 4]);
		expect([...data.itemOf]).toEqual([1, 0, 0, 2]);
		expect([...data.right]).toEqual([1, 0, 0, 1]);
		expect([...data.weights]).toEqual([1, 1]);
	});

	it('are the same from rows, each as often as it was given', () => {
		const data = gatherRows(['x', 'y', 'z'], [[0, 1, null], [null, null, null], [1, null, 0]], [2, 4, 3]); // prettier-ignore
		expect(data).toMatchObject({ respondentCount: 2, silentCount: 4 });
		expect([...data.starts]).toEqual([0, 2, 4]);
		expect([...data.itemOf]).toEqual([0, 1, 0, 2]);
		expect([...data.right]).toEqual([0, 1, 1, 0]);
		expect([...data.weights]).toEqual([2, 3]);
		const { right, wrong } = countAnswers(data);
		expect([...right]).toEqual([3, 2, 0]);
		expect([...wrong]).toEqual([2, 0, 3]);
	});

	it.each([0, -1, Infinity])('refuse a row given %d times', (count) => {
		expect(() => gatherRows(['x'], [[1], [0]], [1, count])).toThrow(
			refusal('malformed-weight', 'row 1')
		);
	});

	it('refuse what no row holds, and rows that nobody filled', () => {
		expect(() => gatherRows(['x'], [[2 as 1]])).toThrow(refusal('malformed-row', 'row 0'));
		expect(() => gatherRows(['x', 'y'], [[1, 0], [1, 0, 1]])).toThrow(refusal('malformed-row', 'row 1')); // prettier-ignore
		expect(() => gatherRows(['x'], [[null]])).toThrow(refusal('no-response', 'responses'));
	});
});

describe('an item before the first cycle', () => {
	const data = gatherRows(['x', 'y', 'z', 'none'], [[1, 1, 0, null], [0, 1, 0, null], [1, 1, 0, null]]); // prettier-ignore
	const prior = {
		logDiscrimination: { mean: 0.2, standardDeviation: 0.5 },
		difficulty: { mean: 0.7, standardDeviation: 2 }
	};

	it('starts from its share of right answers, and says why it takes no part', () => {
		const [x, y, z, none] = prepareItems(data, { x: { guessing: 0.25, ceiling: 0.9 } });
		const share = (2.5 / 4 - 0.25) / 0.65;
		expect(x).toMatchObject({
			id: 'x',
			guessing: 0.25,
			ceiling: 0.9,
			prior: null,
			answers: 3,
			isUsed: true,
			because: null,
			slope: 1
		});
		expect(x!.intercept).toBeCloseTo(Math.log(share / (1 - share)), 12);
		expect(y).toMatchObject({ because: 'all-right', isUsed: false, guessing: 0, ceiling: 1 });
		expect(z).toMatchObject({ because: 'all-wrong', isUsed: false });
		expect(none).toMatchObject({ because: 'no-answer', isUsed: false, answers: 0 });
	});

	it('starts from its prior when it has one, whatever was answered, if anything was', () => {
		const [, y, , none] = prepareItems(data, { y: { prior }, none: { prior } });
		expect(y).toMatchObject({ because: null, isUsed: true, prior, slope: Math.exp(0.2) });
		expect(y!.intercept).toBeCloseTo(-Math.exp(0.2) * 0.7, 12);
		expect(none).toMatchObject({ because: 'no-answer', isUsed: false });
	});

	it('starts no farther than 98 and 2 in a hundred', () => {
		const [lucky] = prepareItems(gatherRows(['x'], [[1], [0]], [999, 1]), {});
		expect(lucky!.intercept).toBeCloseTo(Math.log(0.98 / 0.02), 12);
		const [guessed] = prepareItems(gatherRows(['x'], [[1], [0]]), { x: { guessing: 0.6 } });
		expect(guessed!.intercept).toBeCloseTo(Math.log(0.02 / 0.98), 12);
	});

	it.each([
		[{ guessing: -0.1 }, 'malformed-asymptote'],
		[{ guessing: 0.9, ceiling: 0.9 }, 'malformed-asymptote'],
		[{ ceiling: 1.1 }, 'malformed-asymptote'],
		[{ prior: { ...prior, difficulty: { mean: NaN, standardDeviation: 1 } } }, 'malformed-prior'],
		[{ prior: { ...prior, difficulty: { mean: 0, standardDeviation: 0 } } }, 'malformed-prior'],
		[
			{ prior: { ...prior, logDiscrimination: { mean: 0, standardDeviation: Infinity } } },
			'malformed-prior'
		]
	])('refuses %o', (assumptions, because) => {
		expect(() => prepareItems(data, { y: assumptions })).toThrow(refusal(because, 'y'));
	});

	it('is known to the data', () => {
		expect(() => prepareItems(data, { other: {} })).toThrow(refusal('unknown-item', 'other'));
	});
});
