/** Where a candidate was born, as the certificate and the account of his training (CPF) need it. */
import { fold } from '../spelling.ts';
import type { CandidateFault, CandidateField } from '../vocabulary.ts';

export interface Commune {
	/** INSEE code, of 5 characters. */
	code: string;
	name: string;
	postcodes: readonly string[];
}

export interface Country {
	/** INSEE code: 99100 is France. */
	code: string;
	name: string;
}

export const FRANCE = '99100';
/** What may be written in place of a commune for somebody born abroad. */
const ABROAD = '99';

/**
 * The codes of departments that were divided, and the day from which nobody has been born under them. They look like the
 * postcodes that are there now: 75015 was Bry-sur-Marne.
 */
const FORMER_DEPARTMENTS: readonly [codes: RegExp, until: string][] = [
	// The Seine, but for Paris and its arrondissements.
	[/^75(?!056|1)/, '1968-01-01'],
	// Corsica.
	[/^20/, '1976-01-01']
];

/** Communes and countries, ready to be looked up. */
export interface Places {
	/** By INSEE code; the first of a code is the one of today. */
	byCode: ReadonlyMap<string, Commune>;
	byPostcode: ReadonlyMap<string, readonly Commune[]>;
	/** By name, its letters sorted. */
	countries: ReadonlyMap<string, Country>;
	countryByCode: ReadonlyMap<string, Country>;
}

/** What is kept of a birth place; a commune is told by its code, or by its postcode and name. */
export interface BirthPlace {
	birthCountryCode: string;
	birthInseeCode: string | null;
	birthPostalCode: string | null;
	birthCity: string;
}

/** As somebody typed it, blanks around apart. */
export interface TypedBirthPlace {
	country: string;
	inseeCode: string;
	postalCode: string;
	city: string;
	/** `YYYY-MM-DD`; empty when it is not known. */
	bornOn: string;
}

export interface BirthPlaceFault {
	field: CandidateField;
	code: CandidateFault;
}

export function indexPlaces(lists: {
	communes: readonly Commune[];
	countries: readonly Country[];
}): Places {
	const byCode = new Map<string, Commune>();
	const byPostcode = new Map<string, Commune[]>();
	for (const commune of lists.communes) {
		if (!byCode.has(commune.code)) byCode.set(commune.code, commune);
		for (const postcode of commune.postcodes) {
			const there = byPostcode.get(postcode);
			if (there) there.push(commune);
			else byPostcode.set(postcode, [commune]);
		}
	}
	return {
		byCode,
		byPostcode,
		countries: new Map(lists.countries.map((one) => [sortedLetters(one.name), one])),
		countryByCode: new Map(lists.countries.map((one) => [one.code, one]))
	};
}

/**
 * The birth place that was typed, by its official names, or what is wrong with it, field by field.
 *
 * Rule: a country first, whatever the order of its words. Abroad: a town, no postcode, and as INSEE code nothing or 99; the
 * code kept is the country's. In France: an INSEE code alone, of the time of the birth, or a postcode and one of its communes,
 * case, accents, hyphens and « St » apart.
 *
 * Source: the reference service (Pix).
 */
export function readBirthPlace(
	{ country, inseeCode, postalCode, city, bornOn }: TypedBirthPlace,
	places: Places
): { place: BirthPlace } | { faults: BirthPlaceFault[] } {
	if (!country && !inseeCode && !postalCode && !city) {
		return fault('birthCountry', 'CANDIDATE_BIRTH_INFORMATION_REQUIRED');
	}
	if (!country) return fault('birthCountry', 'CANDIDATE_BIRTH_COUNTRY_REQUIRED');
	const found = places.countries.get(sortedLetters(country));
	if (!found) return fault('birthCountry', 'CANDIDATE_BIRTH_COUNTRY_NOT_FOUND');
	if (found.code === FRANCE)
		return readFrenchPlace({ inseeCode, postalCode, city, bornOn }, places);

	const faults = [
		...(city ? [] : [faultOf('birthCity', 'CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED')]),
		...(postalCode
			? [faultOf('birthPostalCode', 'CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY')]
			: []),
		...(inseeCode && inseeCode !== ABROAD
			? [faultOf('birthInseeCode', 'CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID')]
			: [])
	];
	if (faults.length > 0) return { faults };
	return {
		place: {
			birthCountryCode: found.code,
			birthInseeCode: found.code,
			birthPostalCode: null,
			birthCity: city
		}
	};
}

function readFrenchPlace(
	{ inseeCode, postalCode, city, bornOn }: Omit<TypedBirthPlace, 'country'>,
	places: Places
): ReturnType<typeof readBirthPlace> {
	if (inseeCode) {
		const faults = [
			...(postalCode
				? [faultOf('birthPostalCode', 'CANDIDATE_BIRTH_POSTAL_CODE_MUST_BE_EMPTY')]
				: []),
			...(city ? [faultOf('birthCity', 'CANDIDATE_BIRTH_CITY_MUST_BE_EMPTY')] : [])
		];
		if (faults.length > 0) return { faults };
		const commune = places.byCode.get(inseeCode.toUpperCase());
		const isFormer = FORMER_DEPARTMENTS.some(
			([codes, until]) => codes.test(inseeCode) && bornOn >= until
		);
		if (!commune || isFormer)
			return fault('birthInseeCode', 'CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID');
		return inFrance({ code: commune.code, postcode: null, name: commune.name });
	}
	if (!postalCode && !city) {
		return fault('birthInseeCode', 'CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_REQUIRED');
	}
	if (!postalCode) return fault('birthPostalCode', 'CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED');
	if (!city) return fault('birthCity', 'CANDIDATE_BIRTH_CITY_REQUIRED');
	const there = places.byPostcode.get(postalCode);
	if (!there) return fault('birthPostalCode', 'CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND');
	const commune = there.find(({ name }) => foldTown(name) === foldTown(city));
	if (!commune) return fault('birthCity', 'CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID');
	return inFrance({ code: null, postcode: postalCode, name: commune.name });
}

function inFrance(commune: { code: string | null; postcode: string | null; name: string }) {
	return {
		place: {
			birthCountryCode: FRANCE,
			birthInseeCode: commune.code,
			birthPostalCode: commune.postcode,
			birthCity: commune.name
		}
	};
}

function faultOf(field: CandidateField, code: CandidateFault): BirthPlaceFault {
	return { field, code };
}

function fault(field: CandidateField, code: CandidateFault): { faults: BirthPlaceFault[] } {
	return { faults: [faultOf(field, code)] };
}

/** « Congo (République démocratique du) » is « République démocratique du Congo ». */
function sortedLetters(name: string): string {
	return [...fold(name).replace(/[^a-z]/g, '')].sort().join('');
}

function foldTown(name: string): string {
	const whole = name.replace(/\bst(e?)(?=[\s-])/gi, 'saint$1');
	return fold(whole);
}

/** What is kept of a birth place, where not everything has to be known. */
type KnownPlace = { [Part in keyof BirthPlace]: BirthPlace[Part] | null };

/**
 * A birth place for a reader: `Montreuil`, `Lisbonne (Portugal)`; null when neither is known.
 *
 * Rule: the commune by its name, or by its code; the country when it is not France.
 */
export function birthPlaceName(
	place: Omit<KnownPlace, 'birthPostalCode'>,
	places: Places
): string | null {
	const { birthCity, birthInseeCode, birthCountryCode } = place;
	const city = birthCity || (places.byCode.get(birthInseeCode ?? '')?.name ?? null);
	const isAbroad = birthCountryCode !== null && birthCountryCode !== FRANCE;
	const country = isAbroad ? places.countryByCode.get(birthCountryCode)?.name : undefined;
	return city && country ? `${city} (${country})` : (city ?? country ?? null);
}
