import { plainTypography, withoutAccents } from '../spelling.ts';

/** Units that are said in several ways, both languages together. */
const SAME_UNIT: readonly (readonly string[])[] = [
	['€', 'euros', 'euro', 'eur'],
	['%', 'pour cent', 'pourcent', 'percent', 'per cent'],
	['o', 'octets', 'octet', 'b', 'bytes', 'byte'],
	['ko', 'kilooctets', 'kilooctet', 'kb', 'kilobytes', 'kilobyte'],
	['mo', 'megaoctets', 'megaoctet', 'mb', 'megabytes', 'megabyte'],
	['go', 'gigaoctets', 'gigaoctet', 'gb', 'gigabytes', 'gigabyte'],
	['to', 'teraoctets', 'teraoctet', 'tb', 'terabytes', 'terabyte'],
	['kb/s', 'kbit/s', 'kbps'],
	['px', 'pixels', 'pixel'],
	['pt', 'points', 'point'],
	['db', 'decibels', 'decibel'],
	['mm', 'millimetres', 'millimetre', 'millimeters', 'millimeter'],
	['cm', 'centimetres', 'centimetre', 'centimeters', 'centimeter'],
	['m', 'metres', 'metre', 'meters', 'meter'],
	['km', 'kilometres', 'kilometre', 'kilometers', 'kilometer'],
	['s', 'secondes', 'seconde', 'sec', 'seconds', 'second'],
	['min', 'minutes', 'minute', 'mn'],
	['h', 'heures', 'heure', 'hours', 'hour', 'h00', ':00'],
	['jours', 'jour', 'j', 'days', 'day'],
	['mois', 'months', 'month'],
	['ans', 'an', 'annees', 'annee', 'years', 'year'],
	['fois', 'times', 'x']
];

/**
 * The text of a number without the unit shown after its field, typed again before or after, in any of its usual words,
 * case and accents apart. Another unit is left, for it says another quantity.
 *
 * @param units every wording of the shown unit; none when the field shows none
 */
export function withoutUnit(text: string, units: readonly string[]): string {
	const typed = plainWording(text);
	const shown = units.map(plainWording);
	const unit = [
		...shown,
		...SAME_UNIT.filter((words) => shown.some((one) => words.includes(one))).flat()
	]
		.sort((a, b) => b.length - a.length)
		.find((word) => typed.startsWith(word) || typed.endsWith(word));
	if (!unit) return text;
	return typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed.slice(unit.length);
}

function plainWording(text: string): string {
	return withoutAccents(plainTypography(text).toLowerCase());
}
