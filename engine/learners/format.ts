/** What a file of learners holds, whatever program wrote it: its columns, what each must be, and what makes a learner one. */
import { fold, isPlainText } from '../spelling.ts';
import type {
	LearnerFormatFault,
	LearnerFormatKind,
	LearnerProperty,
	LearnerSkip
} from '../vocabulary.ts';

export type DateFormat = 'DD/MM/YYYY' | 'YYYY-MM-DD';

/** Plain data: what an organization set for itself is kept as JSON. */
export interface LearnerColumn {
	/** As the file writes it: the label of a column, the tag of an element. */
	label: string;
	/** Null for what has a meaning in this organization alone: it is kept under its label. */
	property: LearnerProperty | null;
	isRequired?: boolean;
	/** Required of these alone, by the country of birth. */
	requiredWhen?: 'bornInFrance' | 'bornAbroad';
	/** A text, unless said. */
	kind?: DateFormat | 'email' | 'insee';
	/** What is read of each value that is allowed. */
	values?: Readonly<Record<string, string>>;
	/** A value that is not allowed is read so, and stops nothing. */
	otherValue?: string;
	/** In characters. */
	length?: number;
	minLength?: number;
	maxLength?: number;
	/** A regular expression that the whole text matches. */
	pattern?: string;
	/** Of a column of the organization's own: in its list of learners. */
	isShown?: boolean;
	/** Of a column of the organization's own: its list is narrowed by its values. */
	isFilter?: boolean;
}

/** Rows that are left out, without being wrong. */
export interface SkipRule {
	label: string;
	because: LearnerSkip;
	/** `notIn`: another value than these, case and spaces apart. */
	when: 'empty' | 'filled' | { notIn: readonly string[] };
}

export interface LearnerFormat {
	kind: LearnerFormatKind;
	columns: readonly LearnerColumn[];
	/** Labels: two rows with the same values in all of them are one learner. */
	unicity: readonly string[];
	skips: readonly SkipRule[];
	/** Files of other programs have columns of which nothing is read; a label of ours that is mistyped is told. */
	hasOtherColumns: boolean;
}

/** What an organization sets for its own files. */
export type OwnFormat = Pick<LearnerFormat, 'columns' | 'unicity'>;

/**
 * Labels of the columns that have a meaning in one organization alone, which it wants to find again in what it exports.
 *
 * Rule: those of the format that an organization set for itself; what other programs write stays in the list.
 *
 * Source: the reference service (Pix).
 */
export function ownColumnsOf({ kind, columns }: Pick<LearnerFormat, 'kind' | 'columns'>): string[] {
	if (kind !== 'generic') return [];
	return columns.filter(({ property }) => property === null).map(({ label }) => label);
}

export interface FormatFault {
	code: LearnerFormatFault;
	/** The label or the property that it is about. */
	name: string;
}

/**
 * What is wrong with a format that an organization sets for itself; nothing is, when the list is empty.
 *
 * Rule: one column is the first name, one the last name; at least one column makes a learner one, and it is a column of the
 * format; no property is there twice, and no label, stars, parentheses and accents apart. A label has 1 to 100 characters;
 * a length is of 1 to 255 characters, the least at most the most; a birth date is a date, a sex is M or F, each value that
 * is allowed is there once and short enough. What lists show and filter are columns of the organization's own.
 *
 * Source: the reference service (Pix).
 */
export function checkFormat({ columns, unicity }: OwnFormat): FormatFault[] {
	const faults: FormatFault[] = [];
	const properties = columns.flatMap(({ property }) => property ?? []);
	const labels = columns.map(({ label }) => label);
	if (!properties.includes('firstName')) {
		faults.push({ code: 'FIRSTNAME_PROPERTY_REQUIRED', name: 'firstName' });
	}
	if (!properties.includes('lastName')) {
		faults.push({ code: 'LASTNAME_PROPERTY_REQUIRED', name: 'lastName' });
	}
	if (unicity.length === 0) faults.push({ code: 'UNICITY_COLUMNS_REQUIRED', name: '' });
	for (const name of unicity.filter((one) => !labels.includes(one))) {
		faults.push({ code: 'UNICITY_COLUMN_UNKNOWN', name });
	}
	for (const name of twice(properties)) faults.push({ code: 'PROPERTY_TWICE', name });
	const keys = labels.map(labelKey);
	for (const key of twice(keys.filter(Boolean))) {
		faults.push({ code: 'COLUMN_TWICE', name: labels[keys.lastIndexOf(key)]! });
	}
	return [...faults, ...columns.flatMap(checkColumn)];
}

/** In characters: of a label, and of a value. */
export const LONGEST_LABEL = 100;
export const LONGEST_VALUE = 255;

function checkColumn(column: LearnerColumn): FormatFault[] {
	const { label, property, kind, values, isShown, isFilter } = column;
	const codes: LearnerFormatFault[] = [];
	const isReadable = isPlainText(label) && !/\p{Cc}/u.test(label);
	if (labelKey(label) === '' || label.length > LONGEST_LABEL || !isReadable) {
		codes.push('COLUMN_LABEL_INVALID');
	}
	const { minLength = 1, maxLength = LONGEST_VALUE, length = minLength } = column;
	const bounds = [minLength, length, maxLength];
	const areLengths = bounds.every((one) => Number.isInteger(one) && one >= 1);
	if (!areLengths || minLength > maxLength || Math.max(...bounds) > LONGEST_VALUE) {
		codes.push('COLUMN_LENGTH_INVALID');
	}
	const written = Object.keys(values ?? {});
	const isWrong = (one: string) => one.trim() === '' || one.length > LONGEST_VALUE;
	if (written.some(isWrong) || twice(written.map(fold)).length > 0) {
		codes.push('COLUMN_VALUES_INVALID');
	}
	const isDate = kind === 'DD/MM/YYYY' || kind === 'YYYY-MM-DD';
	const read = Object.values(values ?? {});
	const isSex = read.length > 0 && read.every((one) => one === 'M' || one === 'F');
	if ((property === 'birthDate' && !isDate) || (property === 'sex' && !isSex)) {
		codes.push('PROPERTY_KIND_INVALID');
	}
	if (property !== null && (isShown || isFilter)) codes.push('SHOWN_COLUMN_NOT_OWN');
	return codes.map((code) => ({ code, name: label }));
}

/** What a label is known by in a file: without its star, and what it explains. */
export const labelKey = (label: string) => fold(label.replace(/\*|\(.*\)/g, ''));

/** Each value that is there more than once. */
export function twice(values: readonly string[]): string[] {
	return [...new Set(values.filter((one, i) => values.indexOf(one) !== i))];
}
