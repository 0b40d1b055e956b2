/** What the CPF, the account of each worker's training, is told of a certificate; and what it says of it. */
import type { CpfLack, CpfLineState, CpfReceiptFault, Sex } from '../vocabulary.ts';
import { withoutAccents } from '../spelling.ts';
import { FRANCE } from './birth-place.ts';

/** What is known of the holder of a certificate. */
export interface CpfHolder {
	sex: Sex | null;
	birthCountryCode: string | null;
	birthCity: string | null;
	birthInseeCode: string | null;
	birthPostalCode: string | null;
}

/**
 * What a certificate lacks to be sent; nothing when it may be.
 *
 * Rule: a sex, a country and a town of birth; in France, the code or the postcode of the town too.
 *
 * @source the reference service (Pix)
 */
export function listCpfLacks(holder: CpfHolder): CpfLack[] {
	const isWithoutCode = !holder.birthInseeCode && !holder.birthPostalCode;
	return [
		...(holder.sex ? [] : (['sex'] as const)),
		...(holder.birthCountryCode ? [] : (['birthCountry'] as const)),
		...(holder.birthCity ? [] : (['birthCity'] as const)),
		...(holder.birthCountryCode === FRANCE && isWithoutCode ? (['birthCode'] as const) : [])
	];
}

/** What the CPF says of one certificate. */
export interface CpfReceipt {
	/** The technical id that it was sent under. */
	id: number;
	state: Exclude<CpfLineState, 'sent'>;
	/** Of a refusal, in the words of the CPF. */
	reason: string | null;
	/** Of the file. */
	line: number;
}

export interface CpfReceiptError {
	/** Of the file. */
	line: number;
	fault: CpfReceiptFault;
}

/** The columns of a file of receipts. */
export const CPF_RECEIPT_COLUMNS = ['idTechnique', 'statut', 'motif'] as const;

/** The words of its second column. */
export const CPF_RECEIPT_STATES: Readonly<Record<string, CpfReceipt['state']>> = {
	ACCEPTE: 'accepted',
	REFUSE: 'refused'
};

/** A file of receipts: it is taken when nothing is wrong with it. */
export interface CpfReceiptFile {
	receipts: CpfReceipt[];
	errors: CpfReceiptError[];
}

/**
 * The receipts of a file, and everything that is wrong with it.
 *
 * Rule: a line that names the columns, in any order, then one line for each technical id, once; the state in any case,
 * with or without its accent; a reason is kept of a refusal. Empty lines do not count.
 *
 * @param rows the cells of each line of the file
 */
export function readCpfReceipts(rows: readonly (readonly string[])[]): CpfReceiptFile {
	const [header = [], ...lines] = rows.map((row) => row.map((cell) => cell.trim()));
	const [id, state, reason] = CPF_RECEIPT_COLUMNS.map((name) => header.indexOf(name)) as [
		number,
		number,
		number
	];
	if (id < 0 || state < 0) {
		return { receipts: [], errors: [{ line: 1, fault: 'column-missing' }] };
	}
	const receipts = new Map<number, CpfReceipt>();
	const errors: CpfReceiptError[] = [];
	for (const [i, row] of lines.entries()) {
		if (row.every((cell) => cell === '')) continue;
		const line = i + 2;
		const read = readLine(row[id] ?? '', row[state] ?? '', row[reason] ?? '', line);
		if ('fault' in read) errors.push(read);
		else if (receipts.has(read.id)) errors.push({ line, fault: 'id-twice' });
		else receipts.set(read.id, read);
	}
	return { receipts: [...receipts.values()], errors };
}

function readLine(
	id: string,
	state: string,
	reason: string,
	line: number
): CpfReceipt | CpfReceiptError {
	const word = withoutAccents(state).toUpperCase();
	if (!/^[1-9]\d{0,8}$/.test(id)) return { line, fault: 'id-unknown' };
	if (!Object.hasOwn(CPF_RECEIPT_STATES, word)) return { line, fault: 'state-unknown' };
	const read = CPF_RECEIPT_STATES[word]!;
	return { id: Number(id), state: read, reason: read === 'refused' ? reason || null : null, line };
}
