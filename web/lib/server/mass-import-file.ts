/** A file of sessions and candidates: its template, and what a completed one says. */
import type { TypedSession } from '#engine/center/imported-session';
import { isOfSession } from '#engine/center/import-remarks';
import type { ImportField, ImportFile } from '#engine/center/mass-import';
import { isPlainText } from '#engine/spelling';
import {
	FRAMEWORKS,
	SESSION_FIELDS,
	SEXES,
	type CandidateField,
	type ImportFileFault,
	type SessionField
} from '#engine/vocabulary';
import { sessionFieldText } from '$lib/center-words';
import { m } from '$lib/paraglide/messages';
import {
	candidateColumns,
	fieldColumn,
	frameworkColumn,
	typedOf,
	type CandidateColumn,
	type ListShape
} from './candidate-columns';
import { lettersOf } from './candidate-file';
import { findColumns, type Column, type FoundColumn } from './sheets/columns';
import { SheetError, type SheetLimits, type SheetRow } from './sheets/limits';
import { addressesOf } from './enrolment';
import { findUnknownAddresses } from './mail/domains';
import { readSheet, writeSheet, type SheetFormat } from './sheets/sheet';

export const IMPORT_LIMITS: SheetLimits = { bytes: 8_000_000, rows: 10_000 };

interface SessionColumn extends Column {
	field: SessionField;
}

/** In the order of the reference service; what is told of accessible challenges comes last. */
const FIELDS: CandidateField[] = [
	'lastName',
	'firstName',
	'birthDate',
	'sex',
	'birthInseeCode',
	'birthPostalCode',
	'birthCity',
	'birthCountry',
	'resultRecipientEmail',
	'email',
	'externalId',
	'extraTime',
	'billingMode',
	'prepaymentCode',
	'framework'
];
const OPTIONAL_FIELD = 'accessibility';
const REQUIRED: readonly ImportField[] = [
	...(['address', 'room', 'date', 'time', 'examiner'] as const),
	...(['lastName', 'firstName', 'birthDate', 'sex', 'birthCountry', 'billingMode'] as const)
];

type ImportColumn = SessionColumn | CandidateColumn;

const sessionColumns = SESSION_FIELDS.map((field): SessionColumn => {
	return { field, labelIn: (locale) => sessionFieldText(field, locale) };
});

function templateColumns(shape: ListShape): ImportColumn[] {
	const optional = { ...fieldColumn(OPTIONAL_FIELD), isOptional: true };
	return [...sessionColumns, ...candidateColumns(shape, FIELDS), optional];
}

/** The same, and those that no file of this center needs: whatever they say is looked at too. */
function readableColumns(shape: ListShape): ImportColumn[] {
	const columns = templateColumns(shape);
	const others = [
		...FRAMEWORKS.filter((one) => one !== 'CORE' && !shape.frameworks.includes(one)).map(
			frameworkColumn
		),
		...(shape.type === 'SCO' ? [fieldColumn('billingMode'), fieldColumn('prepaymentCode')] : [])
	];
	return [...columns, ...others.map((column) => ({ ...column, isOptional: true }))];
}

/** A file of labels: a star for what is required, and how it is written. */
export function writeTemplate(
	format: SheetFormat,
	shape: ListShape
): Promise<Uint8Array<ArrayBuffer>> {
	const labels = templateColumns(shape).map((column) => {
		const star = REQUIRED.includes(column.field) ? '*' : '';
		const hint = hintOf(column);
		return column.labelIn() + star + (hint && ` (${hint})`);
	});
	return writeSheet(format, m.sessions_title(), [labels]);
}

function hintOf({ field }: ImportColumn): string {
	switch (field) {
		case 'date':
		case 'birthDate':
			return m.enrol_date_hint();
		case 'time':
			return m.import_time_hint();
		case 'sex':
			return SEXES.join('/');
		case 'framework':
		case 'accessibility':
			return m.enrol_yes();
		default:
			return '';
	}
}

/**
 * What a file says, row by row, by the labels of its columns.
 * @returns or what is wrong with it as a whole
 * @throws SheetError
 */
export async function readImport(
	bytes: Uint8Array,
	name: string,
	shape: ListShape
): Promise<ImportFile | { fault: ImportFileFault; missing: string[] }> {
	const sheet = await readSheet(bytes, IMPORT_LIMITS);
	// The database could not keep it.
	if (!sheet.every(({ cells }) => cells.every(isPlainText)))
		throw new SheetError('file-unreadable');
	const read = findColumns(sheet, readableColumns(shape));
	if ('missing' in read) {
		const missing = read.missing.map(({ labelIn }) => labelIn());
		return { fault: 'CSV_HEADERS_NOT_VALID', missing };
	}
	if (read.rows.length === 0) return { fault: 'CSV_DATA_REQUIRED', missing: [] };
	const columns = lettersOf<ImportField>(read.found);
	const rows = read.rows.map((row) => readRow(row, read.found));
	return {
		name: isPlainText(name) ? name : '',
		rows,
		columns,
		untold: OPTIONAL_FIELD in columns ? [] : [OPTIONAL_FIELD],
		unknownAddresses: [...(await findUnknownAddresses(addressesOf(rows.map(({ typed }) => typed))))]
	};
}

function readRow(row: SheetRow, found: FoundColumn<ImportColumn>[]): ImportFile['rows'][number] {
	const session = Object.fromEntries(SESSION_FIELDS.map((field) => [field, ''])) as TypedSession;
	const ofCandidate: [CandidateColumn, string][] = [];
	for (const { column, cellIn } of found) {
		const cell = cellIn(row);
		if (isSessionColumn(column)) session[column.field] = cell;
		else ofCandidate.push([column, cell]);
	}
	const typed = typedOf(ofCandidate);
	const changed = ofCandidate.filter(
		([{ field, framework }, cell]) => !framework && typed[field] !== cell
	);
	const written = Object.fromEntries(changed.map(([{ field }, cell]) => [field, cell]));
	return { row: row.number, session, typed, written };
}

function isSessionColumn(column: ImportColumn): column is SessionColumn {
	return isOfSession(column.field);
}
