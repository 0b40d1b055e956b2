/** The remarks on a long file, together where they say the same: two hundred of them remain readable. */
import { SESSION_FIELDS, type SessionField } from '../vocabulary.ts';
import type { ImportField, ImportFile, ImportRemark } from './mass-import.ts';

/** Rows that follow each other, where the same is written. */
export interface RemarkedRows {
	from: number;
	to: number;
	/** As in the file. */
	written: string;
}

/** Everything of which the same is to be said. */
export interface RemarkGroup {
	field: ImportField;
	code: ImportRemark['code'];
	/** Of cells. */
	count: number;
	placeCount: number;
	/** The first of them. */
	places: RemarkedRows[];
}

/** Whoever has more of them to correct does not read them one by one. */
export const MOST_PLACES = 100;

/** Remarks by field and code, those of most cells first. */
export function groupRemarks(
	remarks: readonly ImportRemark[],
	{ rows }: Pick<ImportFile, 'rows'>
): RemarkGroup[] {
	const byNumber = new Map(rows.map((one) => [one.row, one]));
	const groups = new Map<string, RemarkGroup>();
	const lasts = new Map<string, RemarkedRows>();
	for (const { row, field, code } of [...remarks].sort((a, b) => a.row - b.row)) {
		const key = `${field} ${code}`;
		const group = groups.get(key) ?? { field, code, count: 0, placeCount: 0, places: [] };
		groups.set(key, group);
		group.count++;
		const written = cellOf(byNumber.get(row)!, field);
		const last = lasts.get(key);
		if (last?.to === row - 1 && last.written === written) last.to = row;
		else {
			const place = { from: row, to: row, written };
			lasts.set(key, place);
			if (group.placeCount++ < MOST_PLACES) group.places.push(place);
		}
	}
	return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** What the file says there. */
function cellOf(
	{ session, typed, written }: ImportFile['rows'][number],
	field: ImportField
): string {
	return written[field] ?? (isOfSession(field) ? session[field] : typed[field]);
}

export function isOfSession(field: ImportField): field is SessionField {
	return SESSION_FIELDS.some((one) => one === field);
}
