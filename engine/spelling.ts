/** One spelling for what keyboards, word processors and languages spell in several ways. */

const CHARACTERS: readonly [RegExp, string | ((written: string) => string)][] = [
	// Invisible: soft hyphens, zero-width spaces, marks of direction.
	[/[\p{Cf}\uFE0E\uFE0F]/gu, ''],
	[/[\uFB00-\uFB06\uFF01-\uFF5E\u3000]/g, (wide) => wide.normalize('NFKC')],
	[/(?![0-9])\p{Nd}/gu, asciiDigit],
	[/\u066B/g, '.'],
	[/[\u2018-\u201B\u02BC\u00B4`\u2032\u066C]/g, "'"],
	[/[\u00AB\u2039]\s*|\s*[\u00BB\u203A]|[\u201C-\u201F]/g, '"'],
	[/[\u2010-\u2015\u2212]/g, '-'],
	[/\s+/g, ' ']
];

/**
 * A text without the accidents of typography.
 *
 * Rule: composed characters (NFC), straight quotes and apostrophes, one dash, single spaces, digits and letters of the
 * ordinary width, digits 0 to 9 whatever their script, ligatures of fonts apart, nothing invisible. Case, accents and
 * superscripts are left: « 5² » is not « 52 ».
 */
export function plainTypography(text: string): string {
	return CHARACTERS.reduce(
		(plain, [written, as]) => plain.replace(written, as as string),
		text.normalize('NFC')
	);
}

/** Unicode keeps the ten digits of a script together, from zero. */
function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	let before = code;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(before - 1))) before--;
	return String((code - before) % 10);
}

/** The letters of a text without their accents. */
export function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

/** The ligatures of a text in lower case, in two letters. */
export function withoutLigatures(text: string): string {
	return text.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
}

/** The letters and digits of a name without case, accents, ligatures, apostrophes, hyphens or spaces, for comparing names. */
export function fold(text: string): string {
	return withoutAccents(withoutLigatures(plainTypography(text).toLowerCase())).replace(
		/[\s'"-]/g,
		''
	);
}

/** Whether somebody may have typed it: no NUL and no half of a character, which databases refuse. */
export function isPlainText(text: string): boolean {
	return !/[\0\p{Cs}]/u.test(text);
}

const french = new Intl.Collator('fr');

/** Compares by last name, then first name, as a French list of names is sorted. */
export function compareFullNames(
	a: { firstName: string; lastName: string },
	b: { firstName: string; lastName: string }
): number {
	return french.compare(a.lastName, b.lastName) || french.compare(a.firstName, b.firstName);
}
