import { describe, expect, it } from 'vitest';
import { CANDIDATE_FAULTS, CANDIDATE_FIELDS, type CandidateField } from '../vocabulary.ts';
import { indexPlaces } from './birth-place.ts';
import {
	isUnusualPrepayment,
	isYes,
	readAdjustments,
	readCandidate,
	typedCandidate,
	type FormRules,
	type TypedCandidate
} from './candidate-form.ts';

const places = indexPlaces({
	communes: [
		{ code: '93048', name: 'Montreuil', postcodes: ['93100'] },
		{ code: '42218', name: 'Saint-Étienne', postcodes: ['42000', '42100'] },
		{ code: '75015', name: 'Bry-sur-Marne', postcodes: ['94360'] }
	],
	countries: [
		{ code: '99100', name: 'France' },
		{ code: '99352', name: 'Algérie' }
	]
});
const school: FormRules = { type: 'SCO', frameworks: ['CORE'], today: '2026-11-27', places };
const company: FormRules = {
	...school,
	type: 'PRO',
	frameworks: ['CORE', 'CLEA', 'DROIT']
};

const nothing = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, ''])) as TypedCandidate;
const pupil: TypedCandidate = {
	...nothing,
	lastName: 'Le Goff',
	firstName: 'Éloïse',
	birthDate: '14/03/2010',
	sex: 'f',
	birthCountry: 'france',
	birthInseeCode: '93048'
};
const adult: TypedCandidate = { ...pupil, billingMode: 'free' };

function faultsOf(typed: TypedCandidate, rules = school) {
	const read = readCandidate(typed, rules);
	return 'faults' in read ? read.faults.map(({ field, code }) => `${field} ${code}`) : [];
}

describe('a candidate read from texts', () => {
	it('is kept by his official birth place, his date in one spelling, and nothing that was not asked for', () => {
		expect(readCandidate({ ...pupil, extraTime: ' 33 % ' }, school)).toEqual({
			candidate: {
				lastName: 'Le Goff',
				firstName: 'Éloïse',
				birthDate: '2010-03-14',
				sex: 'F',
				birthCountryCode: '99100',
				birthInseeCode: '93048',
				birthPostalCode: null,
				birthCity: 'Montreuil',
				email: null,
				resultRecipientEmail: null,
				externalId: null,
				extraTimePercent: 33,
				billingMode: null,
				prepaymentCode: null,
				framework: 'CORE',
				needsAccessibility: false
			}
		});
	});

	it('has the codes of his birth place read without the blanks that people put into them', () => {
		expect(readCandidate({ ...pupil, birthInseeCode: '93 048' }, school)).toMatchObject({
			candidate: { birthInseeCode: '93048' }
		});
		const typed = {
			...pupil,
			birthInseeCode: '',
			birthPostalCode: '93\u00a0100',
			birthCity: 'Montreuil'
		};
		expect(readCandidate(typed, school)).toMatchObject({ candidate: { birthPostalCode: '93100' } });
	});

	it('is born under no code of a department that was divided before his birth', () => {
		const paris = { ...pupil, birthInseeCode: '75015' };
		expect(readCandidate(paris, school)).toEqual({
			faults: [{ field: 'birthInseeCode', code: 'CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID' }]
		});
		expect(readCandidate({ ...paris, birthDate: '14/03/1960' }, school)).toMatchObject({
			candidate: { birthCity: 'Bry-sur-Marne' }
		});
	});

	it('has no address of a domain that does not exist, when somebody asked', () => {
		const typed = { ...pupil, email: ' Lea@gmial.fr ', resultRecipientEmail: 'prof@mail.fr' };
		const unknownAddresses = new Set(['Lea@gmial.fr']);
		expect(faultsOf(typed)).toEqual([]);
		expect(faultsOf(typed, { ...school, unknownAddresses })).toEqual([
			'email CANDIDATE_EMAIL_NOT_VALID'
		]);
	});

	const cases: [Partial<TypedCandidate>, `${CandidateField} ${string}`, FormRules?][] = [
		[{ lastName: ' ' }, 'lastName CANDIDATE_LAST_NAME_REQUIRED'],
		[{ lastName: '-' }, 'lastName CANDIDATE_LAST_NAME_REQUIRED'],
		[{ firstName: '' }, 'firstName CANDIDATE_FIRST_NAME_REQUIRED'],
		[{ firstName: 'a\0b' }, 'firstName CANDIDATE_TEXT_NOT_VALID'],
		[{ externalId: 'x'.repeat(256) }, 'externalId CANDIDATE_TEXT_NOT_VALID'],
		[{ sex: '' }, 'sex CANDIDATE_SEX_REQUIRED'],
		[{ sex: 'H' }, 'sex CANDIDATE_SEX_NOT_VALID'],
		[{ birthDate: '' }, 'birthDate CANDIDATE_BIRTHDATE_REQUIRED'],
		[{ birthDate: '30/02/2010' }, 'birthDate CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID'],
		[{ birthDate: '14/03/10' }, 'birthDate CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID'],
		[{ birthDate: '1900-01-01' }, 'birthDate CANDIDATE_BIRTHDATE_MUST_BE_GREATER'],
		[{ birthDate: '2026-11-27' }, 'birthDate CANDIDATE_BIRTHDATE_MUST_BE_PAST'],
		[{ extraTime: '33,5' }, 'extraTime CANDIDATE_EXTRA_TIME_INTEGER'],
		[{ extraTime: 'tiers' }, 'extraTime CANDIDATE_EXTRA_TIME_INTEGER'],
		[{ extraTime: '0' }, 'extraTime CANDIDATE_EXTRA_TIME_BELOW_ONE'],
		[{ extraTime: '-5' }, 'extraTime CANDIDATE_EXTRA_TIME_BELOW_ONE'],
		[{ extraTime: '1000' }, 'extraTime CANDIDATE_EXTRA_TIME_OUT_OF_RANGE'],
		[{ email: 'eloise@' }, 'email CANDIDATE_EMAIL_NOT_VALID'],
		[{ email: 'eloise@ecole' }, 'email CANDIDATE_EMAIL_NOT_VALID'],
		[{ email: 'a b@ecole.fr' }, 'email CANDIDATE_EMAIL_NOT_VALID'],
		[
			{ resultRecipientEmail: '.a@ecole.fr' },
			'resultRecipientEmail CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID'
		],
		[{ accessibility: 'parfois' }, 'accessibility CANDIDATE_ACCESSIBILITY_NOT_VALID'],
		[{ framework: 'PIANO' }, 'framework CANDIDATE_FRAMEWORK_NOT_VALID'],
		[{ framework: 'CLEA' }, 'framework CANDIDATE_FRAMEWORK_NOT_ALLOWED'],
		[{ framework: 'EDU_CPE' }, 'framework CANDIDATE_FRAMEWORK_NOT_ALLOWED', company],
		[
			{ framework: 'CLEA DROIT' },
			'framework CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION',
			company
		],
		[{ billingMode: 'free' }, 'billingMode CANDIDATE_BILLING_MODE_MUST_BE_EMPTY'],
		[{ billingMode: '' }, 'billingMode CANDIDATE_BILLING_MODE_REQUIRED', company],
		[{ billingMode: 'offered' }, 'billingMode CANDIDATE_BILLING_MODE_NOT_VALID', company],
		[{ billingMode: 'prepaid' }, 'prepaymentCode CANDIDATE_PREPAYMENT_CODE_REQUIRED', company],
		[
			{ billingMode: 'paid', prepaymentCode: 'A1' },
			'prepaymentCode CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY',
			company
		],
		[{ prepaymentCode: 'A1' }, 'prepaymentCode CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY'],
		[{ birthCountry: '' }, 'birthCountry CANDIDATE_BIRTH_COUNTRY_REQUIRED']
	];

	it.each(cases)('with %j is refused: %s', (change, fault, rules = school) => {
		const base = rules === school ? pupil : adult;
		expect(faultsOf({ ...base, ...change }, rules)).toEqual([fault]);
	});

	it('is told everything that is wrong at once', () => {
		expect(faultsOf(nothing, company).map((one) => one.split(' ')[0])).toEqual([
			'lastName',
			'firstName',
			'birthDate',
			'sex',
			'birthCountry',
			'billingMode'
		]);
	});

	it.each([
		['1900-01-02', '1900-01-02'],
		['2026-11-26', '2026-11-26'],
		['3.4.2010', '2010-04-03']
	])('may be born on %s', (birthDate, kept) => {
		expect(readCandidate({ ...pupil, birthDate }, school)).toMatchObject({
			candidate: { birthDate: kept }
		});
	});

	it('pays by a prepayment code when it was prepaid', () => {
		const typed = { ...adult, billingMode: 'PREPAID', prepaymentCode: '12345678901234/F-1' };
		expect(readCandidate({ ...typed, framework: 'clea' }, company)).toMatchObject({
			candidate: {
				billingMode: 'prepaid',
				prepaymentCode: '12345678901234/F-1',
				framework: 'CLEA'
			}
		});
		expect(isUnusualPrepayment({ prepaymentCode: '12345678901234/F-1' })).toBe(false);
		expect(isUnusualPrepayment({ prepaymentCode: 'convenu avec Pix' })).toBe(true);
		expect(isUnusualPrepayment({ prepaymentCode: null })).toBe(false);
	});

	it.each([
		{ ...pupil, email: 'eloise@ecole.fr', accessibility: 'Oui', extraTime: '999' },
		{ ...pupil, birthInseeCode: '', birthPostalCode: '42100', birthCity: 'St Etienne' },
		{ ...pupil, birthInseeCode: '', birthCountry: 'Algérie', birthCity: 'Oran' }
	])('gives texts back that are read as the same candidate', (typed) => {
		const read = readCandidate(typed, school);
		if ('faults' in read) throw new Error(JSON.stringify(read.faults));
		const again = typedCandidate(read.candidate, places);
		expect(readCandidate(again, school)).toEqual(read);
	});

	it('has his adjustments read alone once his identity is fixed', () => {
		expect(readAdjustments({ ...nothing, extraTime: '50', accessibility: 'yes' }, school)).toEqual({
			adjustments: {
				externalId: null,
				extraTimePercent: 50,
				email: null,
				resultRecipientEmail: null,
				needsAccessibility: true
			}
		});
		expect(readAdjustments({ ...nothing, email: '?' }, school)).toEqual({
			faults: [{ field: 'email', code: 'CANDIDATE_EMAIL_NOT_VALID' }]
		});
	});

	it('tells yes from no and from anything else', () => {
		expect(['oui', 'Yes', 'x', '', 'NON', 'peut-être'].map(isYes)).toEqual([
			true,
			true,
			true,
			false,
			false,
			null
		]);
	});

	it('has a case for every fault that is not of a birth place or a list', () => {
		const tried = cases.map(([, fault]) => fault.split(' ')[1]);
		const others = /BIRTH_(?!DATE)|FOREIGN|DUPLICATE/;
		const own = CANDIDATE_FAULTS.filter((code) => !others.test(code));
		expect(own.filter((code) => !tried.includes(code))).toEqual([]);
	});
});
