/** Who a candidate is, as the jury corrects it: the checks of the form of a candidate, for its identity alone. */
import type { CandidateField, Sex } from '../vocabulary.ts';
import type { BirthPlace } from './birth-place.ts';
import {
	BIRTH_FIELDS,
	findBadTexts,
	readBirth,
	readerOf,
	type CandidateForm,
	type FieldFault,
	type FormRules,
	type TypedCandidate
} from './candidate-form.ts';

/** The names of the fields are those of the table of candidates. */
export type Identity = Pick<CandidateForm, 'firstName' | 'lastName' | 'birthDate'> & {
	sex: Sex | null;
} & { [K in keyof BirthPlace]: string | null };

/** In the order of a form. */
export const IDENTITY_FIELDS = [
	'lastName',
	'firstName',
	'birthDate',
	'sex',
	...BIRTH_FIELDS
] as const satisfies readonly CandidateField[];

const NOWHERE = {
	birthCountryCode: null,
	birthInseeCode: null,
	birthPostalCode: null,
	birthCity: null
};

/**
 * An identity from what was typed, or everything that is wrong with it.
 *
 * Rule: as for `readCandidate`; a sex or a birth place that was not known before may still be left out.
 *
 * @param known of the candidate so far
 */
export function readIdentity(
	typed: TypedCandidate,
	rules: FormRules,
	known: Pick<Identity, 'sex' | 'birthCountryCode'>
): { identity: Identity } | { faults: FieldFault[] } {
	const faults = findBadTexts(typed);
	if (faults.length > 0) return { faults };
	const read = readerOf(typed, rules, faults);
	const own = {
		lastName: read('lastName'),
		firstName: read('firstName'),
		birthDate: read('birthDate'),
		sex: known.sex === null && isEmpty(typed.sex) ? null : read('sex')
	};
	const isUnknown =
		known.birthCountryCode === null && BIRTH_FIELDS.every((field) => isEmpty(typed[field]));
	const born = isUnknown ? { place: NOWHERE } : readBirth(typed, rules);
	if ('faults' in born) faults.push(...born.faults);
	if (faults.length > 0 || 'faults' in born) return { faults };
	return { identity: { ...own, ...born.place } };
}

function isEmpty(text: string): boolean {
	return text.trim() === '';
}
