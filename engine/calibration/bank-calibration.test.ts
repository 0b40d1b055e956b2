import { describe, expect, it } from 'vitest';
import { AUTHOR_ERRORS, calibrateBank } from './bank-calibration.ts';

const bank = [-1, 0, 1].map((difficulty, i) => ({
	id: `i${i}`,
	discrimination: 1.2,
	difficulty,
	guessing: 0.1,
	ceiling: 0.95
}));
const authored = bank.map((item) => ({
	...item,
	errors: { discrimination: expect.closeTo(0.48, 12) as number, difficulty: 0.9 },
	responses: 0
}));
const answersOf = (id: string, right: number, wrong: number) =>
	Array.from({ length: right + wrong }, (_, who) => [who, id, who < right] as const);

describe('the calibration of the bank', () => {
	it('is the bank of the authors when nobody answered, or only challenges now gone', () => {
		const none = calibrateBank(bank, [], { minimum: 1 });
		expect(none).toEqual({
			items: authored,
			calibrated: [],
			responses: 0,
			respondents: 0,
			foreign: 0,
			drifted: [],
			misfitting: [],
			population: { mean: 0, standardDeviation: 1 },
			hasConverged: true
		});
		const gone = calibrateBank(bank, [[1, 'removed', true]], { minimum: 1 });
		expect(gone).toEqual({ ...none, foreign: 1 });
	});

	it('keeps the author’s parameters of a challenge below the minimum of answers', () => {
		const answers = [...answersOf('i0', 3, 1), ...answersOf('i1', 1, 2)];
		const found = calibrateBank(bank, [...answers, [99, 'removed', true]], { minimum: 4 });
		expect(found).toMatchObject({
			calibrated: ['i0'],
			responses: 7,
			respondents: 4,
			foreign: 1,
			hasConverged: true
		});
		expect(found.items.slice(1)).toEqual(authored.slice(1));
		expect(found.items[0]).toMatchObject({ id: 'i0', guessing: 0.1, ceiling: 0.95, responses: 4 });
		expect(found.items[0]!.errors.difficulty).toBeLessThan(AUTHOR_ERRORS.difficulty);
		expect(calibrateBank(bank, answers, { minimum: 3 }).calibrated).toEqual(['i0', 'i1']);
	});

	it('names what drifted from the version in force, of what was calibrated only', () => {
		const answers = answersOf('i1', 1, 7);
		const published = authored.map((item) => ({
			...item,
			difficulty: -4,
			errors: { discrimination: 0.1, difficulty: 0.1 },
			responses: 3
		}));
		const drift = (minimum: number, since = published) =>
			calibrateBank(bank, answers, { minimum, published: since }).drifted.map(({ id, reasons }) => [
				id,
				reasons[0]
			]);
		expect(drift(8)).toEqual([['i1', 'harder']]);
		expect(drift(9)).toEqual([]);
		// A version of a single answer may be that far off, when seven more are added to it.
		expect(drift(8, published.map((item) => ({ ...item, responses: 1 })))).toEqual([]); // prettier-ignore
		expect(calibrateBank(bank, answers, { minimum: 8 }).drifted).toEqual([]);
	});

	it('names what does not fit, of what was calibrated only', () => {
		// The able fail i2 and the others pass it, which makes i0 look odd as well; i1 stays between.
		const rows = [
			[1, 1, 0, 9],
			[1, 0, 0, 5],
			[1, 0, 1, 5],
			[0, 1, 1, 3],
			[0, 1, 0, 3],
			[0, 0, 1, 9],
			[1, 1, null, 2] // prettier-ignore
		] as const;
		const answers = rows.flatMap(([...row], r) =>
			Array.from({ length: row.pop()! }, (_, n) =>
				row.flatMap((right, i) =>
					right === null ? [] : [[`${r}:${n}`, `i${i}`, right === 1] as const]
				)
			).flat()
		);
		const misfitting = (minimum: number) =>
			calibrateBank(bank, answers, { minimum }).misfitting.map(({ id }) => id);
		expect(misfitting(34)).toEqual(['i0', 'i2']);
		expect(misfitting(35)).toEqual(['i0']);
	});

	it('stays with the authors, and finite, after one candidate, right or wrong throughout', () => {
		for (const right of [true, false]) {
			const answers = bank.map(({ id }) => [1, id, right] as const);
			const { items, population, hasConverged } = calibrateBank(bank, answers, { minimum: 1 });
			expect(hasConverged).toBe(true);
			expect(population.standardDeviation).toBeGreaterThan(0.1);
			// One candidate moves the population a little: the scale is that of the authors.
			expect(Math.sign(population.mean)).toBe(right ? 1 : -1);
			for (const { difficulty, errors } of items) {
				expect(Math.abs(difficulty)).toBeLessThan(6);
				expect(errors.difficulty).toBeGreaterThan(0.4);
				expect(errors.discrimination).toBeGreaterThan(0.2);
			}
		}
	});
});
