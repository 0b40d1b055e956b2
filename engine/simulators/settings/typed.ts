/** What is typed into settings: what they take, and what is the same. */
import { areAlike, wordings, type Text } from '../../content/challenge.ts';
import { isMailAddress } from '../../mail-address.ts';
import { plainTypography } from '../../spelling.ts';
import type { TextFormat } from './setup.ts';

/** Of WPA2 and WPA3 (IEEE 802.11): a passphrase has 8 to 63 characters of ASCII that are printed. */
const KEY = /^[\x20-\x7E]{8,63}$/;
/** In France, or from abroad. */
const PHONE = /^(0|\+33)[1-9]\d{8}$/;

export type TypedRefusal = 'text-missing' | 'not-mail' | 'not-phone' | 'not-key';

const digitsOf = (phone: string) => phone.replace(/[\s.\-()]/g, '');

/** Why settings do not take a text, null when they do. */
export function whyNotTyped(format: TextFormat, text: Text): TypedRefusal | null {
	const all = wordings(text).map((one) => one.trim());
	if (all.some((one) => !one)) return 'text-missing';
	if (format === 'mail' && !all.every(isMailAddress)) return 'not-mail';
	if (format === 'phone' && !all.every((one) => PHONE.test(digitsOf(one)))) return 'not-phone';
	return format === 'key' && !all.every((one) => KEY.test(one)) ? 'not-key' : null;
}

/**
 * Whether two texts are the same, in either language.
 *
 * Rule: the name of a network and its key to the letter, as devices compare them; a phone number by its digits, from
 * abroad or not; a name and an address whatever the capitals, the kind of apostrophe and the spaces around.
 */
export function isSameTyped(format: TextFormat, a: Text, b: Text): boolean {
	return areAlike(a, b, (text) => read(format, text));
}

function read(format: TextFormat, text: string): string {
	if (format === 'network' || format === 'key') return text.normalize('NFC').trim();
	if (format === 'phone') return digitsOf(text).replace(/^\+33/, '0');
	return plainTypography(text).trim().toLowerCase();
}
