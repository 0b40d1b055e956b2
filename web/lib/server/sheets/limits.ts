/** What a list may hold, and what is said of a file that is none. */
import type { Refusal } from '#engine/vocabulary';

/** A row, with its number in the file. */
export interface SheetRow {
	number: number;
	cells: string[];
}

export interface SheetLimits {
	bytes: number;
	rows: number;
}

/** Of the candidates of a session. */
export const LIST_LIMITS: SheetLimits = { bytes: 2_000_000, rows: 2_000 };
/** Of the learners of an organization. */
export const LEARNER_LIMITS: SheetLimits = { bytes: 20_000_000, rows: 50_000 };
/** More columns than anybody fills: what is beyond them is left out. */
export const MAX_COLUMNS = 100;

/** The file is none that can be read, or too much of it. */
export class SheetError extends Error {
	constructor(readonly because: Extract<Refusal, 'file-unreadable' | 'file-too-large'>) {
		super(because);
	}
}

/** `A`, `B`… `AA`: how spreadsheets call their columns, from 0. */
export function columnName(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
