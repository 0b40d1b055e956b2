/** The receipts of the CPF, as a CSV file. */
import { keepCpfReceipts, type Received } from '#db/cpf-receipts';
import { readCpfReceipts } from '#engine/center/cpf';
import { readCsv } from '../sheets/csv';
import { SheetError } from '../sheets/limits';
import { findExport } from './exports';

/** Bytes: a hundred thousand lines with their reasons. */
export const RECEIPTS_LIMIT = 10_000_000;

/** Keeps the receipts of a file, all of them or none. */
export async function receiveCpfFile(exportId: string, bytes: Uint8Array): Promise<Received> {
	if (!(await findExport(exportId))) return { because: 'export-not-found' };
	if (bytes.length > RECEIPTS_LIMIT) return { because: 'file-too-large' };
	try {
		const rows = readCsv(bytes).map(({ cells }) => cells);
		return await keepCpfReceipts(exportId, readCpfReceipts(rows));
	} catch (error) {
		if (error instanceof SheetError) return { because: error.because };
		throw error;
	}
}
