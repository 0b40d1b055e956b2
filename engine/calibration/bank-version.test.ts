import { describe, expect, it } from 'vitest';
import type { SelectableChallenge } from '../selection/compiled-bank.ts';
import { AUTHOR_ERRORS, type AuthoredItem, type BankItem } from './bank-calibration.ts';
import { mergeVersion, withParameters } from './bank-version.ts';

const authored = (id: string, difficulty: number): AuthoredItem => ({
	id,
	discrimination: 1.2,
	difficulty,
	guessing: 0,
	ceiling: 1
});

const estimated = (id: string, responses: number): BankItem => ({
	...authored(id, 0.7),
	discrimination: 1.5,
	errors: { discrimination: 0.2, difficulty: 0.1 },
	responses
});

const challenge = (id: string): SelectableChallenge => ({
	...authored(id, 0),
	skill: id,
	tube: id,
	competence: '1.1',
	isTimed: true
});

describe('the parameters of the bank of today', () => {
	it('are those that answers estimated, and the authors’ for the others and the new ones', () => {
		const version = [estimated('a', 60), estimated('b', 0), estimated('gone', 80)];
		const items = mergeVersion([authored('new', 2), authored('b', -1), authored('a', 1)], version);
		expect(items.map(({ id }) => id)).toEqual(['new', 'b', 'a']);
		expect(items[2]).toEqual(version[0]);
		expect(items[1]).toEqual({
			...authored('b', -1),
			errors: {
				discrimination: 1.2 * AUTHOR_ERRORS.logDiscrimination,
				difficulty: AUTHOR_ERRORS.difficulty
			},
			responses: 0
		});
		expect(items[0]).toMatchObject({ difficulty: 2, responses: 0 });
	});
});

describe('the bank that the selection sees', () => {
	it('has discriminations that are lower as difficulties are less sure, and the difficulties as they are', () => {
		const items = mergeVersion([authored('a', 1), authored('b', -1)], [estimated('a', 60)]);
		const [a, b] = withParameters([challenge('a'), challenge('b')], items);
		// a / √(1 + π/8 a² s²)
		expect(a!.discrimination).toBeCloseTo(1.5 / Math.sqrt(1 + (Math.PI / 8) * 2.25 * 0.01), 12);
		expect(b!.discrimination).toBeCloseTo(1.2 / Math.sqrt(1 + (Math.PI / 8) * 1.44 * 0.81), 12);
		expect([a!.difficulty, b!.difficulty]).toEqual([0.7, -1]);
		expect(a).toMatchObject({ id: 'a', skill: 'a', isTimed: true });
	});

	it('has the difficulties as they are in a bank large enough to be shrunk', () => {
		const content = Array.from({ length: 12 }, (_, i) => authored(`c${i}`, i / 4));
		const seen = withParameters(content.map(({ id }) => challenge(id)), mergeVersion(content, [])); // prettier-ignore
		expect(seen.map(({ difficulty }) => difficulty)).toEqual(content.map((one) => one.difficulty));
	});

	it('leaves out what the version does not hold, in whatever order it holds it', () => {
		const items = mergeVersion([authored('c', 2), authored('a', 1)], []);
		const seen = withParameters([challenge('a'), challenge('b'), challenge('c')], items);
		expect(seen.map(({ id, difficulty }) => [id, difficulty])).toEqual([
			['a', 1],
			['c', 2]
		]);
	});
});
