import { describe, expect, it } from 'vitest';
import { CANDIDATE_FIELDS } from '../vocabulary.ts';
import { indexPlaces } from './birth-place.ts';
import type { FormRules, TypedCandidate } from './candidate-form.ts';
import { readIdentity } from './identity.ts';

const rules: FormRules = {
	type: 'PRO',
	frameworks: ['CORE'],
	today: '2026-11-27',
	places: indexPlaces({
		communes: [{ code: '93048', name: 'Montreuil', postcodes: ['93100'] }],
		countries: [{ code: '99100', name: 'France' }]
	})
};
const nothing = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, ''])) as TypedCandidate;
const names = { ...nothing, lastName: 'Le Goff', firstName: ' Éloïse ', birthDate: '14/03/2010' };
const unknown = { sex: null, birthCountryCode: null };
const known = { sex: 'F' as const, birthCountryCode: '99100' };

describe('an identity that the jury corrects', () => {
	it('is read whole, whatever is missing of the rest of the form', () => {
		const typed = { ...names, sex: 'f', birthCountry: 'France', birthInseeCode: '93048' };
		expect(readIdentity(typed, rules, known)).toEqual({
			identity: {
				lastName: 'Le Goff',
				firstName: 'Éloïse',
				birthDate: '2010-03-14',
				sex: 'F',
				birthCountryCode: '99100',
				birthInseeCode: '93048',
				birthPostalCode: null,
				birthCity: 'Montreuil'
			}
		});
	});

	it('may leave out what was never known, and nothing else', () => {
		expect(readIdentity(names, rules, unknown)).toMatchObject({
			identity: { sex: null, birthCountryCode: null, birthCity: null }
		});
		const told = readIdentity(names, rules, known) as { faults: { field: string }[] };
		expect(told.faults.map(({ field }) => field)).toEqual(
			expect.arrayContaining(['sex', 'birthCountry'])
		);
		const half = readIdentity({ ...names, birthCity: 'Montreuil' }, rules, unknown);
		expect(half).toHaveProperty('faults');
	});

	it('has the faults of the form of a candidate', () => {
		const typed = { ...names, lastName: ' ', birthDate: '31/02/2010', firstName: 'a\0' };
		expect(readIdentity(typed, rules, unknown)).toEqual({
			faults: [{ field: 'firstName', code: 'CANDIDATE_TEXT_NOT_VALID' }]
		});
		expect(readIdentity({ ...typed, firstName: 'Ada' }, rules, unknown)).toEqual({
			faults: [
				{ field: 'lastName', code: 'CANDIDATE_LAST_NAME_REQUIRED' },
				{ field: 'birthDate', code: 'CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID' }
			]
		});
	});
});
