import { describe, expect, it } from 'vitest';
import { CANDIDATE_FAULTS } from '../vocabulary.ts';
import {
	birthPlaceName,
	indexPlaces,
	readBirthPlace,
	type TypedBirthPlace
} from './birth-place.ts';

const places = indexPlaces({
	communes: [
		{ code: '93048', name: 'Montreuil', postcodes: ['93100'] },
		{ code: '42218', name: 'Saint-Étienne', postcodes: ['42000', '42100'] },
		{ code: '75056', name: 'Paris', postcodes: ['75011', '75012'] },
		{ code: '75111', name: 'Paris 11e Arrondissement', postcodes: ['75011'] },
		{ code: '75015', name: 'Bry-sur-Marne', postcodes: ['94360'] },
		{ code: '2A004', name: 'Ajaccio', postcodes: ['20000'] },
		{ code: '20004', name: 'Ajaccio', postcodes: ['20000'] },
		{ code: '01015', name: 'Arboys en Bugey', postcodes: ['01300'] },
		{ code: '01015', name: 'Arbignieu', postcodes: ['01300'] }
	],
	countries: [
		{ code: '99100', name: 'France' },
		{ code: '99312', name: 'République démocratique du Congo' },
		{ code: '99404', name: 'États-Unis' }
	]
});
const nothing: TypedBirthPlace = {
	country: '',
	inseeCode: '',
	postalCode: '',
	city: '',
	bornOn: '2010-03-14'
};
const read = (typed: Partial<TypedBirthPlace>) => readBirthPlace({ ...nothing, ...typed }, places);

describe('a birth place', () => {
	const france = { country: 'FRANCE' };
	const abroad = { country: 'Etats unis', city: 'Boston' };

	it.each([
		[{ ...france, inseeCode: '93048' }, ['99100', '93048', null, 'Montreuil']],
		[{ ...france, inseeCode: '2a004' }, ['99100', '2A004', null, 'Ajaccio']],
		[{ ...france, inseeCode: '01015' }, ['99100', '01015', null, 'Arboys en Bugey']],
		[{ ...france, postalCode: '01300', city: 'ARBIGNIEU' }, ['99100', null, '01300', 'Arbignieu']],
		[
			{ ...france, postalCode: '42100', city: 'st etienne' },
			['99100', null, '42100', 'Saint-Étienne']
		],
		[{ ...france, postalCode: '75011', city: 'paris' }, ['99100', null, '75011', 'Paris']],
		[{ ...france, inseeCode: '75111' }, ['99100', '75111', null, 'Paris 11e Arrondissement']],
		[{ ...france, inseeCode: '75056' }, ['99100', '75056', null, 'Paris']],
		[
			{ ...france, inseeCode: '75015', bornOn: '1967-12-31' },
			['99100', '75015', null, 'Bry-sur-Marne']
		],
		[{ ...france, inseeCode: '20004', bornOn: '1975-12-31' }, ['99100', '20004', null, 'Ajaccio']],
		[abroad, ['99404', '99404', null, 'Boston']],
		[{ ...abroad, inseeCode: '99' }, ['99404', '99404', null, 'Boston']],
		[
			{ country: 'Congo (République démocratique du)', city: 'Goma' },
			['99312', '99312', null, 'Goma']
		]
	])('%j is kept by its official names', (typed, [country, insee, postcode, city]) => {
		expect(read(typed)).toEqual({
			place: {
				birthCountryCode: country,
				birthInseeCode: insee,
				birthPostalCode: postcode,
				birthCity: city
			}
		});
	});

	const wrong: [Partial<TypedBirthPlace>, ...string[]][] = [
		[{}, 'birthCountry CANDIDATE_BIRTH_INFORMATION_REQUIRED'],
		[{ city: 'Montreuil' }, 'birthCountry CANDIDATE_BIRTH_COUNTRY_REQUIRED'],
		[{ country: 'Frace', city: 'x' }, 'birthCountry CANDIDATE_BIRTH_COUNTRY_NOT_FOUND'],
		[france, 'birthInseeCode CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_REQUIRED'],
		[{ ...france, inseeCode: '93999' }, 'birthInseeCode CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID'],
		[
			{ ...france, inseeCode: '75015', bornOn: '1968-01-01' },
			'birthInseeCode CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID'
		],
		[
			{ ...france, inseeCode: '20004', bornOn: '1976-01-01' },
			'birthInseeCode CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID'
		],
		[{ ...france, inseeCode: '99' }, 'birthInseeCode CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID'],
		[
			{ ...france, inseeCode: '93048', postalCode: '93100', city: 'Montreuil' },
			'birthPostalCode CANDIDATE_BIRTH_POSTAL_CODE_MUST_BE_EMPTY',
			'birthCity CANDIDATE_BIRTH_CITY_MUST_BE_EMPTY'
		],
		[{ ...france, city: 'Montreuil' }, 'birthPostalCode CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED'],
		[{ ...france, postalCode: '93100' }, 'birthCity CANDIDATE_BIRTH_CITY_REQUIRED'],
		[
			{ ...france, postalCode: '00000', city: 'Montreuil' },
			'birthPostalCode CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND'
		],
		[
			{ ...france, postalCode: '93100', city: 'Ajaccio' },
			'birthCity CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID'
		],
		[
			{ country: 'États-Unis', postalCode: '02101', inseeCode: '93048' },
			'birthCity CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED',
			'birthPostalCode CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY',
			'birthInseeCode CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID'
		]
	];

	it.each(wrong)('%j is refused: %s', (typed, ...faults) => {
		expect(read(typed)).toEqual({
			faults: faults.map((one) => {
				const [field, code] = one.split(' ');
				return { field, code };
			})
		});
	});

	it('has a case for every fault of a birth place', () => {
		const tried = wrong.flatMap(([, ...faults]) => faults).map((one) => one.split(' ')[1]);
		const own = CANDIDATE_FAULTS.filter((code) => /BIRTH_|FOREIGN/.test(code));
		expect(own.filter((code) => !tried.includes(code))).toEqual([]);
	});
});

describe('the name of a birth place', () => {
	const unknown = { birthCity: null, birthInseeCode: null, birthCountryCode: null };

	it.each([
		[{ birthCity: 'Montreuil', birthCountryCode: '99100' }, 'Montreuil'],
		[{ birthInseeCode: '42218', birthCountryCode: '99100' }, 'Saint-Étienne'],
		[{ birthCity: 'Lyon', birthInseeCode: '42218' }, 'Lyon'],
		[{ birthCity: 'Boston', birthCountryCode: '99404' }, 'Boston (États-Unis)'],
		[{ birthCountryCode: '99404' }, 'États-Unis'],
		[{ birthCity: 'Ailleurs', birthCountryCode: '99999' }, 'Ailleurs'],
		[{ birthInseeCode: '00000' }, null],
		[{ birthCity: '' }, null],
		[{}, null]
	])('of %j is %j', (place, name) => {
		expect(birthPlaceName({ ...unknown, ...place }, places)).toBe(name);
	});
});
