import { describe, expect, it } from 'vitest';
import { fold } from '../spelling.ts';
import { CANDIDATE_FIELDS, type Refusal } from '../vocabulary.ts';
import { indexPlaces } from './birth-place.ts';
import {
	readCandidate,
	typedCandidate,
	type FormRules,
	type TypedCandidate
} from './candidate-form.ts';
import { planList, type Enrolled } from './candidate-list.ts';

const rules: FormRules = {
	type: 'SCO',
	frameworks: ['CORE'],
	today: '2026-11-27',
	places: indexPlaces({
		communes: [{ code: '93048', name: 'Montreuil', postcodes: ['93100'] }],
		countries: [{ code: '99100', name: 'France' }]
	})
};
const nothing = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, ''])) as TypedCandidate;
const typed = (lastName: string, change: Partial<TypedCandidate> = {}): TypedCandidate => ({
	...nothing,
	lastName,
	firstName: 'Inès',
	birthDate: '2010-03-14',
	sex: 'F',
	birthCountry: 'France',
	birthInseeCode: '93048',
	...change
});

function enrolled(id: number, lastName: string, whyKept: Refusal | null = null): Enrolled {
	const read = readCandidate(typed(lastName), rules);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return { id, whyKept, form: read.candidate };
}

/** Enrolled from the register of a school, which knows nothing else. */
const pupil: Enrolled = {
	id: 7,
	whyKept: null,
	form: { lastName: 'Sow', firstName: 'Ali', birthDate: '2010-01-01' }
};

function plan(rows: TypedCandidate[], list: Enrolled[]) {
	return planList(
		rows.map((one, i) => ({ row: i + 2, typed: one })),
		list,
		rules,
		({ firstName, lastName, birthDate }) => `${fold(firstName)} ${fold(lastName)} ${birthDate}`
	);
}

describe('the plan of a list', () => {
	it('keeps, changes, adds and refuses row by row, and tells who is in none', () => {
		const list = [
			enrolled(1, 'Faure'),
			enrolled(2, 'Diallo'),
			enrolled(3, 'Robin', 'candidate-linked')
		];
		const { rows, missing } = plan(
			[
				typed('FAURE', { extraTime: '33' }),
				typed('Diallo', { birthDate: '14/03/2010', sex: 'f' }),
				typed('Morel'),
				typed('Petit', { sex: '' })
			],
			list
		);
		expect(rows).toMatchObject([
			{ row: 2, does: 'change', id: 1, fields: ['lastName', 'extraTime'] },
			{ row: 3, does: 'keep', id: 2 },
			{ row: 4, does: 'add', candidate: { lastName: 'Morel' } },
			{ row: 5, does: 'refuse', faults: [{ field: 'sex', code: 'CANDIDATE_SEX_REQUIRED' }] }
		]);
		expect(missing.map(({ id }) => id)).toEqual([3]);
	});

	it('refuses the second row of one person', () => {
		const { rows } = plan([typed('Faure'), typed('faure')], [enrolled(1, 'Faure')]);
		expect(rows).toMatchObject([
			{ does: 'keep', id: 1 },
			{ does: 'refuse', faults: [{ code: 'DUPLICATE_CANDIDATE_IN_SESSION' }] }
		]);
		expect(plan([typed('Faure'), typed('Faure')], [enrolled(1, 'Faure')]).rows[1]).toMatchObject({
			does: 'refuse'
		});
	});

	it('keeps a pupil of the register as he is, though a list would ask for more', () => {
		const row = typedCandidate(pupil.form, rules.places);
		expect(plan([row], [pupil]).rows).toMatchObject([{ does: 'keep', id: 7 }]);
		expect(plan([{ ...row, extraTime: '33' }], [pupil]).rows).toMatchObject([{ does: 'refuse' }]);
	});

	it('of the list as it is changes nothing', () => {
		const list = [enrolled(1, 'Faure'), enrolled(2, 'Diallo'), pupil];
		const same = list.map(({ form }) => typedCandidate(form, rules.places));
		const { rows, missing } = plan(same, list);
		expect(rows.map(({ does }) => does)).toEqual(['keep', 'keep', 'keep']);
		expect(missing).toEqual([]);
	});
});
