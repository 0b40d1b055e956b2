/** A file of learners: what it says, whatever program wrote it, and the template of those that are filled by hand. */
import { labelKey, type LearnerColumn, type LearnerFormat } from '#engine/learners/format';
import { columnLabels } from '#engine/learners/formats';
import type { RawRow } from '#engine/learners/read-rows';
import { encodingOf } from '../sheets/csv';
import { LEARNER_LIMITS, SheetError, type SheetRow } from '../sheets/limits';
import { readSheet, writeSheet, type SheetFormat } from '../sheets/sheet';
import { isZip } from '../sheets/zip';
import { LearnerFileError, readSiecle, type ReadFile } from './siecle';

/**
 * @param uai of the organization
 * @throws LearnerFileError when it is not the file that was expected
 * @throws SheetError when it cannot be read, or is too large
 */
export async function readLearnerFile(
	bytes: Uint8Array,
	format: LearnerFormat,
	uai: string | null
): Promise<ReadFile> {
	if (bytes.length > LEARNER_LIMITS.bytes) throw new SheetError('file-too-large');
	if (bytes.length === 0) throw new LearnerFileError('EMPTY');
	const read =
		format.kind === 'siecle' ? await readSiecle(bytes, uai) : await readTable(bytes, format);
	if (read.rows.length === 0) throw new LearnerFileError('EMPTY');
	return read;
}

async function readTable(bytes: Uint8Array, format: LearnerFormat): Promise<ReadFile> {
	const encoding = isZip(bytes) ? null : encodingOf(bytes);
	if (encoding !== null) {
		const start = new TextDecoder(encoding).decode(bytes.subarray(0, 2_000)).trimStart();
		// XML, a PDF, an image: read as a table, they would be told to lack columns.
		if (/^(?:<\?xml|<!|<\w|%PDF|\u0089PNG)/.test(start) || start.includes('\0')) {
			throw new LearnerFileError('FILE_KIND_NOT_EXPECTED', 'CSV, XLSX, ODS');
		}
	}
	const [labels, ...rows] = await readSheet(bytes, LEARNER_LIMITS);
	const columns = placesOf(labels!, format);
	return {
		encoding,
		rows: rows.map(({ number, cells }): RawRow => {
			const named = columns.map(({ label, place }) => [label, cells[place] ?? '']);
			return { number, cells: Object.fromEntries(named) as Record<string, string> };
		})
	};
}

/** Where each column of the format is; those that it must have are there, each once. */
function placesOf({ cells }: SheetRow, format: LearnerFormat): { label: string; place: number }[] {
	const written = cells.map(labelKey);
	const known = format.columns.map((column) => ({ column, name: labelKey(column.label) }));
	const missing = known.filter(
		({ column, name }) => isHeaderNeeded(column) && !written.includes(name)
	);
	if (missing.length > 0) {
		throw new LearnerFileError(
			'HEADER_REQUIRED',
			list(columnLabels(missing.map((one) => one.column)))
		);
	}
	const names = known.map(({ name }) => name);
	const twice = cells.filter(
		(_, i) => names.includes(written[i]!) && written.indexOf(written[i]!) !== i
	);
	if (twice.length > 0) throw new LearnerFileError('HEADER_TWICE', list(twice));
	const others = cells.filter((label, i) => label !== '' && !names.includes(written[i]!));
	if (others.length > 0 && !format.hasOtherColumns) {
		throw new LearnerFileError('HEADER_UNKNOWN', list(others));
	}
	return known.flatMap(({ column, name }) => {
		const place = written.indexOf(name);
		return place < 0 ? [] : { label: column.label, place };
	});
}

const MOST_LISTED = 20;
const list = (labels: string[]) =>
	labels
		.slice(0, MOST_LISTED)
		.map((label) => label.slice(0, 100))
		.join(', ');

const isHeaderNeeded = ({ isRequired, requiredWhen }: LearnerColumn) =>
	isRequired === true || requiredWhen !== undefined;

/** A file of labels alone, with a star for what is required; null for a register that its own program writes. */
export async function writeLearnerTemplate(
	format: SheetFormat,
	{ kind, columns }: LearnerFormat,
	title: string
): Promise<Uint8Array<ArrayBuffer> | null> {
	if (kind === 'siecle') return null;
	const labels = columns.map(({ label, isRequired }) => (isRequired ? `${label}*` : label));
	return writeSheet(format, title, [labels]);
}
