/**
 * The same number in one notation, `-1234.5`: no `+`, no group of digits, a dot before decimals, no useless zero.
 * Exact, whatever the count of digits: no two different numbers read the same.
 *
 * Rule: a comma or a dot is the decimal mark. Spaces, apostrophes, commas or dots may group digits by three, and
 * spaces by two, as in a telephone number. « 1,750 » and « 1.750 » can be read both ways, since languages disagree and
 * people mix them: the reading that equals the solution is kept, for a right answer must not be refused. Neither
 * exponents (« 1e3 ») nor fractions (« 1/2 ») are read.
 *
 * @param text with plain typography
 * @param solution the accepted answer of the bank, where a mark is always a decimal mark
 * @returns the text itself when it is not a number
 */
export function sameNotation(text: string, solution: string): string {
	const readings = readNumber(text);
	const [expected] = readNumber(solution);
	return readings.find((reading) => reading === expected) ?? readings[0] ?? text;
}

/** Every way of reading a number, its mark as a decimal mark first; none when the text is not a number. */
export function readNumber(text: string): string[] {
	const [, sign, digits] = text.match(/^([+-]?) ?(.*)$/s)!;
	const plain = digits!.match(/^(\d*)(?:[.,](\d*))?$/);
	const grouped = digits!.match(
		/^([1-9]\d{0,2}(?:([ '.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/
	);
	const pairs = /^\d\d(?: \d\d)+$/.test(digits!);
	return [
		...(plain && /\d/.test(digits!) ? [canonical(sign!, plain[1]!, plain[2])] : []),
		...(grouped ? [canonical(sign!, grouped[1]!, grouped[3])] : []),
		...(pairs ? [canonical(sign!, digits!)] : [])
	];
}

function canonical(sign: string, whole: string, decimals = ''): string {
	const units = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
	const fraction = decimals.replace(/0+$/, '');
	const magnitude = fraction ? `${units}.${fraction}` : units;
	return sign === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
