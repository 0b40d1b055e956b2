/** What is told of a candidate, from the texts of a form or of a row to what is kept of him. */
import { parseDate } from '../correction/dates.ts';
import { fold, isPlainText } from '../spelling.ts';
import {
	BILLING_MODES,
	CANDIDATE_FIELDS,
	FRAMEWORKS,
	SEXES,
	type BillingMode,
	type CandidateFault,
	type CandidateField,
	type Framework,
	type Sex,
	type StructureType
} from '../vocabulary.ts';
import { FRANCE, readBirthPlace, type BirthPlace, type Places } from './birth-place.ts';
import { isMailAddress } from '../mail-address.ts';

/** As typed; what nobody asked for is empty. A framework other than `CORE` is named, several are told apart by spaces. */
export type TypedCandidate = Record<CandidateField, string>;

/** What is kept; the names of the fields are those of the table of candidates. */
export interface CandidateForm extends BirthPlace {
	firstName: string;
	lastName: string;
	/** `YYYY-MM-DD`. */
	birthDate: string;
	sex: Sex;
	email: string | null;
	resultRecipientEmail: string | null;
	externalId: string | null;
	/** 0 for none. */
	extraTimePercent: number;
	billingMode: BillingMode | null;
	prepaymentCode: string | null;
	framework: Framework;
	needsAccessibility: boolean;
}

export interface FieldFault {
	field: CandidateField;
	code: CandidateFault;
}

export interface FormRules {
	/** Of the center: schools bill nobody. */
	type: StructureType;
	/** What the center may certify. */
	frameworks: readonly Framework[];
	/** `YYYY-MM-DD`, where the center is. */
	today: string;
	places: Places;
	/** As typed: those whose domain does not exist, as far as somebody asked. */
	unknownAddresses?: ReadonlySet<string>;
}

/** What may still change once the candidate has joined, until his test starts. */
export const ADJUSTMENTS = [
	'externalId',
	'extraTime',
	'email',
	'resultRecipientEmail',
	'accessibility'
] as const satisfies readonly CandidateField[];
export type Adjustments = Pick<
	CandidateForm,
	'externalId' | 'extraTimePercent' | 'email' | 'resultRecipientEmail' | 'needsAccessibility'
>;

const LONGEST_TEXT = 255;
const MAX_EXTRA_TIME = 999;
const YES = ['yes', 'oui', 'x', '1', 'true', 'vrai', 'on'];
const NO = ['', 'no', 'non', '0', 'false', 'faux'];

type Reading<T> = { value: T } | { code: CandidateFault };
type Reader<T> = (text: string, rules: FormRules) => Reading<T>;

/** One field, one reader: its value, or what is wrong with it. Birth place and billing have several fields each. */
const READERS = {
	lastName: required('CANDIDATE_LAST_NAME_REQUIRED'),
	firstName: required('CANDIDATE_FIRST_NAME_REQUIRED'),
	sex: readSex,
	birthDate: readBirthDate,
	email: readEmail('CANDIDATE_EMAIL_NOT_VALID'),
	resultRecipientEmail: readEmail('CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID'),
	externalId: (text: string): Reading<string | null> => ({ value: text || null }),
	extraTime: readExtraTime,
	accessibility: readYes,
	framework: readFramework
} satisfies Partial<Record<CandidateField, Reader<unknown>>>;

/**
 * A candidate from what was typed, or everything that is wrong with it, in the order of the fields.
 *
 * Rule: names, sex, birth date (after 1900-01-01, before today) and birth place are required, addresses and external id are
 * not; extra time is a whole percentage from 1 to 999, or nothing; outside schools somebody is billed, by a prepayment code
 * when it was prepaid and only then; the framework is `CORE` or one the center may certify.
 *
 * Source: the reference service (Pix).
 */
export function readCandidate(
	typed: TypedCandidate,
	rules: FormRules
): { candidate: CandidateForm } | { faults: FieldFault[] } {
	const faults = findBadTexts(typed);
	if (faults.length > 0) return { faults };
	const read = readerOf(typed, rules, faults);
	const own = {
		lastName: read('lastName'),
		firstName: read('firstName'),
		externalId: read('externalId'),
		extraTimePercent: read('extraTime'),
		birthDate: read('birthDate'),
		email: read('email'),
		resultRecipientEmail: read('resultRecipientEmail'),
		sex: read('sex'),
		needsAccessibility: read('accessibility'),
		framework: read('framework')
	};
	const born = readBirth(typed, rules);
	if ('faults' in born) faults.push(...born.faults);
	const billed = readBilling(typed.billingMode.trim(), typed.prepaymentCode.trim(), rules);
	if ('faults' in billed) faults.push(...billed.faults);
	if (faults.length > 0 || 'faults' in born || 'faults' in billed) return { faults };
	return { candidate: { ...own, ...born.place, ...billed.billing } };
}

/** The same for the adjustments alone, of somebody whose identity does not change any more. */
export function readAdjustments(
	typed: TypedCandidate,
	rules: FormRules
): { adjustments: Adjustments } | { faults: FieldFault[] } {
	const faults = findBadTexts(typed);
	if (faults.length > 0) return { faults };
	const read = readerOf(typed, rules, faults);
	const adjustments = {
		externalId: read('externalId'),
		extraTimePercent: read('extraTime'),
		email: read('email'),
		resultRecipientEmail: read('resultRecipientEmail'),
		needsAccessibility: read('accessibility')
	};
	return faults.length > 0 ? { faults } : { adjustments };
}

export const BIRTH_FIELDS = [
	'birthCountry',
	'birthInseeCode',
	'birthPostalCode',
	'birthCity'
] as const;

export function readBirth(typed: TypedCandidate, { places }: FormRules) {
	const codeIn = (field: CandidateField) => typed[field].replace(/\s/g, '');
	return readBirthPlace(
		{
			country: typed.birthCountry.trim(),
			inseeCode: codeIn('birthInseeCode'),
			postalCode: codeIn('birthPostalCode'),
			city: typed.birthCity.trim(),
			bornOn: parseDate(typed.birthDate) ?? ''
		},
		places
	);
}

/** Reads a field; what is wrong with it joins the faults, with which nothing read is used. */
export function readerOf(typed: TypedCandidate, rules: FormRules, faults: FieldFault[]) {
	return <F extends keyof typeof READERS>(field: F): ValueOf<F> => {
		const reading = (READERS[field] as Reader<ValueOf<F>>)(typed[field].trim(), rules);
		if ('value' in reading) return reading.value;
		faults.push({ field, code: reading.code });
		return null as ValueOf<F>;
	};
}

export function findBadTexts(typed: TypedCandidate): FieldFault[] {
	return CANDIDATE_FIELDS.filter(
		(field) => !isPlainText(typed[field]) || typed[field].trim().length > LONGEST_TEXT
	).map((field) => ({ field, code: 'CANDIDATE_TEXT_NOT_VALID' }));
}

type ValueOf<F extends keyof typeof READERS> = Extract<
	ReturnType<(typeof READERS)[F]>,
	{ value: unknown }
>['value'];

/** The texts that give this candidate back, as a form or a list shows him. */
export function typedCandidate(
	candidate: Partial<{ [K in keyof CandidateForm]: CandidateForm[K] | null }>,
	{ countryByCode }: Pick<Places, 'countryByCode'>
): TypedCandidate {
	const isFrench = candidate.birthCountryCode === FRANCE;
	// A commune of France is told by its code, or by its postcode and name: never by both.
	const inseeCode = (isFrench && candidate.birthInseeCode) || '';
	return {
		lastName: candidate.lastName ?? '',
		firstName: candidate.firstName ?? '',
		externalId: candidate.externalId ?? '',
		extraTime: candidate.extraTimePercent ? String(candidate.extraTimePercent) : '',
		birthDate: candidate.birthDate ?? '',
		birthCity: inseeCode ? '' : (candidate.birthCity ?? ''),
		birthPostalCode: inseeCode ? '' : (candidate.birthPostalCode ?? ''),
		birthInseeCode: inseeCode,
		birthCountry: countryByCode.get(candidate.birthCountryCode ?? '')?.name ?? '',
		email: candidate.email ?? '',
		resultRecipientEmail: candidate.resultRecipientEmail ?? '',
		sex: candidate.sex ?? '',
		accessibility: candidate.needsAccessibility ? 'yes' : '',
		framework: candidate.framework && candidate.framework !== 'CORE' ? candidate.framework : '',
		billingMode: candidate.billingMode ?? '',
		prepaymentCode: candidate.prepaymentCode ?? ''
	};
}

/**
 * Whether the prepayment code has another shape than the usual one: a SIRET, a slash, the number of an invoice. Told, not
 * refused: centers may agree upon others.
 */
export function isUnusualPrepayment({
	prepaymentCode: code
}: Pick<CandidateForm, 'prepaymentCode'>) {
	return code !== null && !/^\d{14}\/\S+$/.test(code.replace(/ /g, ''));
}

function required(code: CandidateFault): Reader<string> {
	return (text) => (fold(text) ? { value: text.replace(/\s+/g, ' ') } : { code });
}

function readSex(text: string): Reading<Sex> {
	if (!text) return { code: 'CANDIDATE_SEX_REQUIRED' };
	const sex = SEXES.find((one) => one === text.toUpperCase());
	return sex ? { value: sex } : { code: 'CANDIDATE_SEX_NOT_VALID' };
}

function readBirthDate(text: string, { today }: FormRules): Reading<string> {
	if (!text) return { code: 'CANDIDATE_BIRTHDATE_REQUIRED' };
	const date = parseDate(text);
	if (!date) return { code: 'CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID' };
	if (date <= '1900-01-01') return { code: 'CANDIDATE_BIRTHDATE_MUST_BE_GREATER' };
	return date < today ? { value: date } : { code: 'CANDIDATE_BIRTHDATE_MUST_BE_PAST' };
}

function readEmail(code: CandidateFault): Reader<string | null> {
	return (text, { unknownAddresses }) => {
		if (!text) return { value: null };
		if (unknownAddresses?.has(text)) return { code };
		return isMailAddress(text) ? { value: text.toLowerCase() } : { code };
	};
}

function readExtraTime(text: string): Reading<number> {
	if (!text) return { value: 0 };
	const digits = text.replace(/\s*%$/, '').replace(/[.,]0+$/, '');
	if (!/^[+-]?\d{1,9}$/.test(digits)) return { code: 'CANDIDATE_EXTRA_TIME_INTEGER' };
	const percent = Number(digits);
	if (percent < 1) return { code: 'CANDIDATE_EXTRA_TIME_BELOW_ONE' };
	return percent > MAX_EXTRA_TIME
		? { code: 'CANDIDATE_EXTRA_TIME_OUT_OF_RANGE' }
		: { value: percent };
}

function readYes(text: string): Reading<boolean> {
	const value = isYes(text);
	return value === null ? { code: 'CANDIDATE_ACCESSIBILITY_NOT_VALID' } : { value };
}

/** Yes, no, or null for what is neither; nothing is no. */
export function isYes(text: string): boolean | null {
	if (YES.includes(fold(text))) return true;
	return NO.includes(fold(text)) ? false : null;
}

function readFramework(text: string, { frameworks }: FormRules): Reading<Framework> {
	const [one = 'CORE', another] = text.toUpperCase().split(/\s+/).filter(Boolean);
	if (another) return { code: 'CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION' };
	const framework = FRAMEWORKS.find((known) => known === one);
	if (!framework) return { code: 'CANDIDATE_FRAMEWORK_NOT_VALID' };
	return frameworks.includes(framework)
		? { value: framework }
		: { code: 'CANDIDATE_FRAMEWORK_NOT_ALLOWED' };
}

function readBilling(
	mode: string,
	prepaymentCode: string,
	{ type }: FormRules
): { billing: Pick<CandidateForm, 'billingMode' | 'prepaymentCode'> } | { faults: FieldFault[] } {
	const at = (field: CandidateField, code: CandidateFault) => ({ faults: [{ field, code }] });
	const billingMode = BILLING_MODES.find((one) => one === mode.toLowerCase()) ?? null;
	if (type === 'SCO') {
		if (mode) return at('billingMode', 'CANDIDATE_BILLING_MODE_MUST_BE_EMPTY');
	} else if (!mode) {
		return at('billingMode', 'CANDIDATE_BILLING_MODE_REQUIRED');
	} else if (!billingMode) {
		return at('billingMode', 'CANDIDATE_BILLING_MODE_NOT_VALID');
	}
	if (billingMode === 'prepaid' && !prepaymentCode) {
		return at('prepaymentCode', 'CANDIDATE_PREPAYMENT_CODE_REQUIRED');
	}
	if (billingMode !== 'prepaid' && prepaymentCode) {
		return at('prepaymentCode', 'CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY');
	}
	return { billing: { billingMode, prepaymentCode: prepaymentCode || null } };
}
