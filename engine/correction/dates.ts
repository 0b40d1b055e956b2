import { plainTypography } from '../spelling.ts';

/** `YYYY-MM-DD` of a date written day first or year first, with any separator; null if no such day exists. */
export function parseDate(text: string): string | null {
	const parts = plainTypography(text)
		.trim()
		.match(/^(\d{1,4})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )(\d{1,4})$/);
	if (!parts) return null;
	const [, first, month, last] = parts as unknown as [string, string, string, string];
	const [year, day] = first.length === 4 ? [first, last] : [last, first];
	if (year.length !== 4 || day.length > 2) return null;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
