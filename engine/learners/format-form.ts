/** A format as the staff types it, column by column, and as it is shown to be typed again. */
import { LEARNER_PROPERTIES, type LearnerProperty } from '../vocabulary.ts';
import type { DateFormat, LearnerColumn, OwnFormat } from './format.ts';

export const COLUMN_KINDS = ['text', 'DD/MM/YYYY', 'YYYY-MM-DD', 'email', 'insee'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Texts as they are in the fields. */
export interface TypedColumn {
	label: string;
	/** Empty for a column of the organization's own. */
	property: string;
	kind: string;
	/** Allowed ones, separated by commas; empty for any. */
	values: string;
	minLength: string;
	maxLength: string;
	isRequired: boolean;
	/** With the others of which this is said, it makes a learner one. */
	isUnique: boolean;
	isShown: boolean;
	isFilter: boolean;
}

/** Of a column that is left out. */
export const EMPTY_COLUMN: TypedColumn = {
	...{ label: '', property: '', kind: 'text', values: '', minLength: '', maxLength: '' },
	...{ isRequired: false, isUnique: false, isShown: false, isFilter: false }
};

/** Columns of a format, at most. */
export const MOST_COLUMNS = 50;

/**
 * The format that was typed; what is wrong with it, `checkFormat` says.
 *
 * Rule: a column without anything in its fields is left out. Names are required, as they are of everybody. A length that
 * is no whole number is one that is wrong. A sex is written M or F unless its values are said.
 */
export function readFormat(typed: readonly TypedColumn[]): OwnFormat {
	const columns = typed.filter((one) => !isEmpty(one)).slice(0, MOST_COLUMNS);
	return {
		columns: columns.map(readColumn),
		unicity: columns.filter(({ isUnique }) => isUnique).map(({ label }) => label.trim())
	};
}

function isEmpty(column: TypedColumn): boolean {
	const { label, property, values, minLength, maxLength } = column;
	const hasText = [label, property, values, minLength, maxLength].some((one) => one.trim() !== '');
	const { isRequired, isUnique, isShown, isFilter } = column;
	return !hasText && !isRequired && !isUnique && !isShown && !isFilter;
}

function readColumn(typed: TypedColumn): LearnerColumn {
	const property = LEARNER_PROPERTIES.find((one) => one === typed.property) ?? null;
	const kind = COLUMN_KINDS.find((one) => one === typed.kind) ?? 'text';
	const values = readValues(property, typed.values);
	const minLength = readLength(typed.minLength);
	const maxLength = readLength(typed.maxLength);
	const isName = property === 'firstName' || property === 'lastName';
	return {
		label: typed.label.trim(),
		property,
		...(typed.isRequired || isName ? { isRequired: true } : {}),
		...(kind === 'text' ? {} : { kind: kind satisfies DateFormat | 'email' | 'insee' }),
		...(values ? { values } : {}),
		...(minLength === null ? {} : { minLength }),
		// What a name is cut at elsewhere, a file is told.
		...(maxLength === null ? (isName ? { maxLength: 255 } : {}) : { maxLength }),
		...(typed.isShown ? { isShown: true } : {}),
		...(typed.isFilter ? { isFilter: true } : {})
	};
}

function readValues(property: LearnerProperty | null, typed: string) {
	const written = typed
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
	if (written.length === 0) return property === 'sex' ? { M: 'M', F: 'F' } : null;
	// Kept as pairs: a value that is there twice is seen by its two spellings only.
	return Object.fromEntries(written.map((one) => [one, one]));
}

function readLength(typed: string): number | null {
	const text = typed.trim();
	if (text === '') return null;
	return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

/** The fields of a format that is set already. */
export function typedFormat({ columns, unicity }: OwnFormat): TypedColumn[] {
	return columns.map((column) => ({
		label: column.label,
		property: column.property ?? '',
		kind: column.kind ?? 'text',
		values: Object.keys(column.values ?? {}).join(', '),
		minLength: String(column.length ?? column.minLength ?? ''),
		maxLength: String(column.length ?? column.maxLength ?? ''),
		isRequired: column.isRequired === true,
		isUnique: unicity.includes(column.label),
		isShown: column.isShown === true,
		isFilter: column.isFilter === true
	}));
}
