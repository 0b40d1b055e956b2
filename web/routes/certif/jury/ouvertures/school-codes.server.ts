/** The file of schools that no opening day keeps waiting: one code a line, alone or in a column of a CSV. */
import Papa from 'papaparse';
import { isSchoolCode } from '#engine/center/external-id';
import type { Refusal } from '#engine/vocabulary';
import { decodeText } from '$lib/server/sheets/csv';

export interface ReadCodes {
	/** Each once, in the order of the file. */
	codes: string[];
	/** Lines without any code. */
	wrong: { line: number; text: string }[];
}

const UPLOAD_LIMIT = 20_000_000;
const SHOWN_CHARACTERS = 40;

export async function readSchoolCodesFile(file: File): Promise<ReadCodes | { because: Refusal }> {
	if (file.size > UPLOAD_LIMIT) return { because: 'file-too-large' };
	return readSchoolCodes(decodeText(new Uint8Array(await file.arrayBuffer())));
}

export function readSchoolCodes(text: string): ReadCodes {
	const { data: rows } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
	const codes = new Set<string>();
	const wrong: ReadCodes['wrong'] = [];
	for (const [i, row] of rows.entries()) {
		const cells = row.map((cell) => cell.trim().toUpperCase());
		const found = cells.filter(isSchoolCode);
		const line = cells.join(' ').trim();
		// The first line may name the columns: a name has no digit.
		const isHeader = i === 0 && !/\d/.test(line);
		if (found.length === 0 && line !== '' && !isHeader) {
			wrong.push({ line: i + 1, text: line.slice(0, SHOWN_CHARACTERS) });
		}
		for (const code of found) codes.add(code);
	}
	return { codes: [...codes], wrong };
}

/** Of the first line: the library's own guess gives up at an empty line. */
function delimiterOf(text: string): string {
	const [first] = text.trimStart().split('\n', 1);
	return [';', '\t'].find((one) => first!.includes(one)) ?? ',';
}
