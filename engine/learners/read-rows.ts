/** What each row of a file of learners says, and what is wrong in it. */
import { fold, isPlainText } from '../spelling.ts';
import type { LearnerFault, LearnerProperty, LearnerSkip } from '../vocabulary.ts';
import { isFrance } from './formats.ts';
import type { DateFormat, LearnerColumn, LearnerFormat, SkipRule } from './format.ts';

/** A row as a parser gives it. */
export interface RawRow {
	/** In the file, from 1. */
	number: number;
	/** By the labels of the columns that the file has. */
	cells: Readonly<Record<string, string>>;
}

/** What the file tells; a property that it has no column for is not there, one that is empty is null. */
export interface LearnerValues {
	properties: Partial<Record<LearnerProperty, string | null>>;
	attributes: Record<string, string>;
}

/** Something wrong in a cell. */
export interface CellFault {
	code: LearnerFault;
	row: number;
	label: string;
	written: string;
	/** What was expected: values, a length, a date as `JJ/MM/AAAA`; the number of the other row, of what is there twice. */
	expected: string;
}

export interface ReadRow {
	number: number;
	values: LearnerValues;
	/** Why it is left out. */
	skip: LearnerSkip | null;
	faults: CellFault[];
	/** Labels of the cells that held a value of no list, and are kept as « Non reconnu ». */
	unknown: string[];
	/** The same names and birth date as another row, and somebody else. */
	isHomonym: boolean;
}

/**
 * Reads the rows of a file.
 *
 * Rule: a row that is left out is not looked at further. Of the others, each cell is held against its column, and rows that
 * the columns of unicity say to be the same learner are wrong from the second on. Texts are trimmed, INE are upper case.
 *
 * Source: the reference service (Pix).
 */
export function readRows(format: LearnerFormat, rows: readonly RawRow[]): ReadRow[] {
	const read = rows.map((row) => readRow(format, row));
	const firstOf = new Map<string, number>();
	const alike = new Map<string, ReadRow[]>();
	for (const row of read.filter(({ skip }) => skip === null)) {
		const key = keyOf(format, row.values);
		const first = key === null ? undefined : firstOf.get(key);
		if (first !== undefined) row.faults.push(sameAs(format, row, first));
		else {
			if (key !== null) firstOf.set(key, row.number);
			const name = identityOf(row.values.properties);
			if (name !== null) {
				const group = alike.get(name);
				if (group) group.push(row);
				else alike.set(name, [row]);
			}
		}
	}
	for (const group of alike.values()) {
		if (group.length > 1) for (const row of group) row.isHomonym = true;
	}
	return read;
}

function readRow(format: LearnerFormat, { number, cells }: RawRow): ReadRow {
	const values: LearnerValues = { properties: {}, attributes: {} };
	const row: ReadRow = { number, values, skip: null, faults: [], unknown: [], isHomonym: false };
	row.skip = format.skips.find((rule) => isSkipped(rule, cells))?.because ?? null;
	const country = format.columns.find(({ property }) => property === 'birthCountryCode');
	const bornIn = country ? (cells[country.label] ?? '').trim() : '';
	for (const column of format.columns) {
		if (cells[column.label] === undefined && !column.isRequired && !column.requiredWhen) continue;
		const written = (cells[column.label] ?? '').trim();
		const { code, expected, value, isUnknown } = readCell(column, written, bornIn);
		if (code !== null && row.skip === null) {
			// No database keeps half a character.
			const shown = written.replace(/[\0\p{Cs}]/gu, '\uFFFD');
			row.faults.push({ code, row: number, label: column.label, written: shown, expected });
		}
		if (isUnknown) row.unknown.push(column.label);
		if (cells[column.label] === undefined || !isPlainText(value)) continue;
		if (column.property === null) values.attributes[column.label] = value;
		else values.properties[column.property] = tidy(column.property, value);
	}
	return row;
}

const tidy = (property: LearnerProperty, value: string) =>
	value === '' ? null : property === 'ine' ? value.toUpperCase() : value;

const bare = (text: string) => text.trim().toUpperCase().replace(/\s+/g, ' ');

function isSkipped({ label, when }: SkipRule, cells: RawRow['cells']): boolean {
	const written = (cells[label] ?? '').trim();
	if (when === 'empty') return written === '';
	if (when === 'filled') return written !== '';
	return written !== '' && !when.notIn.includes(bare(written));
}

interface ReadCell {
	code: LearnerFault | null;
	expected: string;
	value: string;
	isUnknown?: boolean;
}

function readCell(column: LearnerColumn, written: string, country: string): ReadCell {
	const wrong = (code: LearnerFault, expected: string | number = ''): ReadCell => {
		return { code, expected: String(expected), value: written };
	};
	const right = (value = written): ReadCell => ({ code: null, expected: '', value });
	if (written === '') return isNeeded(column, country) ? wrong('FIELD_REQUIRED') : right();
	// Neither what databases refuse, nor several lines in one name.
	if (!isPlainText(written) || /\p{Cc}/u.test(written)) return wrong('FIELD_NOT_STRING');
	const { kind, values, otherValue, length, minLength, maxLength, pattern } = column;
	if (kind === 'DD/MM/YYYY' || kind === 'YYYY-MM-DD') {
		const date = readDate(written, kind);
		return date === null
			? wrong('FIELD_DATE_FORMAT', kind === 'DD/MM/YYYY' ? 'JJ/MM/AAAA' : 'AAAA-MM-JJ')
			: right(date);
	}
	if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(written)) {
		return wrong('FIELD_EMAIL_FORMAT');
	}
	if (kind === 'insee' && !/^(?:\d{2}|2[AB])\d{3}$/i.test(written)) {
		return wrong('FIELD_INSEE_FORMAT');
	}
	if (values) {
		const value = Object.entries(values).find(([one]) => fold(one) === fold(written))?.[1];
		if (value !== undefined) return right(value);
		if (otherValue !== undefined) return { ...right(otherValue), isUnknown: true };
		return wrong('FIELD_BAD_VALUES', Object.keys(values).join(', '));
	}
	const count = [...written].length;
	if (length !== undefined && count !== length) return wrong('FIELD_STRING_LENGTH', length);
	if (minLength !== undefined && count < minLength) return wrong('FIELD_STRING_MIN', minLength);
	if (maxLength !== undefined && count > maxLength) return wrong('FIELD_STRING_MAX', maxLength);
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(written)) {
		return wrong('FIELD_STRING_PATTERN', pattern);
	}
	return right();
}

function isNeeded({ isRequired, requiredWhen }: LearnerColumn, country: string): boolean {
	if (isRequired) return true;
	if (requiredWhen === undefined || country === '') return false;
	return isFrance(country) === (requiredWhen === 'bornInFrance');
}

/**
 * A day of the calendar as `YYYY-MM-DD`, null for anything else. Spreadsheets give their dates as `YYYY-MM-DD`, whatever
 * they show: it is read wherever a date is expected.
 */
export function readDate(written: string, format: DateFormat): string | null {
	const french = format === 'DD/MM/YYYY' ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) : null;
	const iso = french ? `${french[3]}-${french[2]}-${french[1]}` : written;
	const [, year, month, day] = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	if (!year) return null;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	const isDay =
		Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
	return isDay ? iso : null;
}

/** What makes a learner one, from the columns of unicity; null when none of them is filled. */
export function keyOf(format: LearnerFormat, values: LearnerValues): string | null {
	const parts = format.unicity.map((label) => {
		const property = format.columns.find((one) => one.label === label)?.property ?? null;
		return fold((property ? values.properties[property] : values.attributes[label]) ?? '');
	});
	return parts.every((part) => part === '') ? null : parts.join('\n');
}

/** Names and birth date, however they are spelled; null when one of them is not known. */
export function identityOf({
	firstName,
	lastName,
	birthDate
}: LearnerValues['properties']): string | null {
	return firstName && lastName && birthDate
		? [fold(lastName), fold(firstName), birthDate].join('\n')
		: null;
}

function sameAs(format: LearnerFormat, row: ReadRow, first: number): CellFault {
	const label = format.unicity.join(' + ');
	const columns = format.columns.filter((one) => format.unicity.includes(one.label));
	const [only] = columns.length === 1 ? columns : [];
	const code =
		only?.property === 'ine'
			? 'INE_NOT_UNIQ'
			: only?.property === 'studentNumber'
				? 'STUDENT_NUMBER_NOT_UNIQ'
				: 'PROPERTY_NOT_UNIQ';
	const written = columns
		.map(({ label: one, property }) =>
			property ? row.values.properties[property] : row.values.attributes[one]
		)
		.join(' ');
	return { code, row: row.number, label, written, expected: String(first) };
}
