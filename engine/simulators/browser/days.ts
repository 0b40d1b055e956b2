/** Days as pages write them, in words. */
import { wordsOf } from './query.ts';

const MONTHS = {
	fr: [
		...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
		...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
	],
	en: [
		...['January', 'February', 'March', 'April', 'May', 'June'],
		...['July', 'August', 'September', 'October', 'November', 'December']
	]
} as const;

const NUMBERS = new Map(
	[MONTHS.fr, MONTHS.en].flatMap((names) => names.map((name, i) => [wordsOf(name)[0]!, i + 1]))
);

/**
 * « 2027-03-01 » of « lundi 1er mars 2027 » or “March 1st, 2027”; what is not such a day stays as it is.
 *
 * Rule: one month by its name, one day of one or two digits, one year of four.
 */
export function dayInFigures(text: string): string {
	const words = wordsOf(text).map((word) => word.replace(/^(\d{1,2})(?:er|st|nd|rd|th)$/, '$1'));
	const months = words.flatMap((word) => NUMBERS.get(word) ?? []);
	const days = words.filter((word) => /^\d{1,2}$/.test(word));
	const years = words.filter((word) => /^\d{4}$/.test(word));
	if (months.length !== 1 || days.length !== 1 || years.length !== 1) return text;
	const two = (n: number | string) => String(n).padStart(2, '0');
	return `${years[0]}-${two(months[0]!)}-${two(days[0]!)}`;
}
