import { editDistance } from './edit-distance.ts';

/** Typing errors forgiven in words of at least so many characters. */
const TYPING_ERRORS = [
	{ from: 9, errors: 2 },
	{ from: 5, errors: 1 }
] as const;

/**
 * The text without quotes, brackets, commas and the marks that end a sentence. A comma between digits and a dot or a
 * colon inside a word carry meaning (« 3,5 », « 11:05 », « ville.example ») and are left.
 */
export function withoutPunctuation(text: string): string {
	return text
		.replace(/["!?()…]|(?<!\d)[,;]|[,;](?!\d)/g, ' ')
		.replace(/(?<!\S)[.:]+|[.:]+(?!\S)/g, ' ')
		.replace(/ +/g, ' ');
}

/** The text without the article, then the « n° », that it begins with, as long as something follows. */
export function withoutArticle(text: string): string {
	return text
		.replace(/^(?:l'(?=\p{L})|(?:les?|la|the) (?=\S)|(?:une?|des|an?) (?=\p{L}{2}))/iu, '')
		.replace(/^(?:n[°º]|no\.|(?:no|num[ée]ro|number) ) ?(?=\d)/i, '');
}

/**
 * The text without what joins words: spaces, hyphens and apostrophes. A hyphen before a digit may be a sign, and a
 * space between digits separates two numbers, unless it groups them by three: these are left.
 */
export function joined(text: string): string {
	return text
		.replace(/'/g, '')
		.replace(/(?<=\p{L})-|-(?! ?\d)/gu, '')
		.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
		.replace(/(?<!\d) | (?!\d)/g, '');
}

/**
 * How many typing errors make one text of the other, `Infinity` when they are too many to be forgiven.
 *
 * Rule: no error under 5 characters, one under 9, then two, counting the longer of the two; errors in letters only.
 * Symmetric.
 */
export function typingErrors(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	const forgiven = TYPING_ERRORS.find(({ from }) => length >= from)?.errors ?? 0;
	return nonLetters(a) === nonLetters(b) ? editDistance(a, b, forgiven) : Infinity;
}

function nonLetters(text: string): string {
	return text.replace(/\p{L}/gu, '');
}
