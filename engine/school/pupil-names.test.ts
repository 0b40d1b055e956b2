import { expect, it } from 'vitest';
import { namesOf } from './pupil-names.ts';

function name(...pupils: [firstName: string, lastName: string, middleName?: string][]) {
	const named = pupils.map(([firstName, lastName, middleName = null], id) => ({
		...{ id, firstName, lastName, middleName }
	}));
	const names = namesOf(named);
	return named.map(({ id }) => names.get(id));
}

it('names pupils by their first name and an initial', () => {
	expect(name(['Zoé', 'Morel'], ['Élodie', 'École'])).toEqual(['Zoé M.', 'Élodie É.']);
});

it('writes the whole last name of those whom an initial would not tell apart, and of them alone', () => {
	expect(name(['Zoé', 'Morel'], ['ZOE', 'Martin'], ['Léa', 'Morel'])).toEqual([
		...['Zoé Morel', 'ZOE Martin'],
		'Léa M.'
	]);
});

it('tells homonyms apart by their second first name, then by a number, the same whatever the order', () => {
	expect(name(['Zoé', 'Morel', 'Anne'], ['Zoé', 'Morel'])).toEqual(['Zoé Anne Morel', 'Zoé Morel']);
	const same = [{ id: 9 }, { id: 4 }].map((one) => ({
		...{ ...one, firstName: 'Léo', lastName: 'Petit', middleName: null }
	}));
	for (const pupils of [same, same.toReversed()]) {
		expect([...namesOf(pupils)].sort()).toEqual([
			[4, 'Léo Petit (1)'],
			[9, 'Léo Petit (2)']
		]);
	}
});

it('gives no two pupils one name', () => {
	const all = name(
		...Array.from({ length: 60 }, (_, i): [string, string, string?] => [
			['Zoé', 'Léo', 'zoe'][i % 3]!,
			['Morel', 'Martin', 'Petit'][i % 5] ?? 'Morel',
			i % 7 === 0 ? 'Anne' : undefined
		])
	);
	expect(new Set(all).size).toBe(60);
});
