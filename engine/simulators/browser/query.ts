/** A query as the search engine reads it. */
import { withoutAccents, withoutLigatures } from '../../spelling.ts';

/** One thing to find in a page: a word, or words in this order when it is exact. */
export interface Term {
	words: string[];
	isExact: boolean;
	where: 'text' | 'title' | 'site' | 'type';
}

export interface Query {
	/** Each of them must be met by one of its terms. */
	all: Term[][];
	none: Term[];
}

const QUOTES = /[“”«»„]/g;
const PART = /-?(?:(?:site|filetype|ext|intitle):)?(?:"[^"]*"|[^\s"]+)/gi;
/** Too common to tell a page from another; within quotes they count. */
const COMMON = new Set(
	(
		'le la les un une des du de au aux et ou en dans sur pour par avec est ce cette ces qui que quel quelle quels quelles mon ma mes ' +
		'the an of to in on at for by with and or is are this that my what which where when how'
	).split(' ')
);

/** Without accents, capitals, ligatures and apostrophes. */
export function wordsOf(text: string): string[] {
	const plain = withoutAccents(withoutLigatures(text.toLowerCase()));
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Singular and plural are one. */
export const singular = (word: string): string =>
	word.length > 3 ? word.replace(/(?<=x)es$|[sx]$/, '') : word;

const isCommon = (word: string): boolean => COMMON.has(word) || /^[a-z]$/.test(word);

/**
 * Rule: every word is required, but those that are too common; `OR` (or `|`) between two terms asks for one of them;
 * quotes ask for these words in this order; `-` excludes what follows it; `site:` asks for a domain or one under it,
 * `filetype:` for the end of an address, `intitle:` for a word of the title. Capitals, accents, parentheses and the plural
 * count for nothing, except that words between quotes are taken as they are.
 *
 * @returns null when nothing is sought
 */
export function readQuery(typed: string): Query | null {
	const plain = typed.replace(QUOTES, '"').replace(/(^|\s)[–—−](?=\S)/g, '$1-');
	const parts = plain.replace(/\(|\)/g, ' ').match(PART) ?? [];
	const query: Query = { all: [], none: [] };
	let isAlternative = false;
	for (const part of parts) {
		if (part === 'OR' || part === '|') {
			isAlternative = query.all.length > 0;
			continue;
		}
		const terms = readPart(part.replace(/^-/, ''));
		if (part.startsWith('-') && part.length > 1) query.none.push(...terms);
		else if (isAlternative && terms.length > 0) query.all.at(-1)!.push(...terms);
		else query.all.push(...terms.map((term) => [term]));
		isAlternative = false;
	}
	return query.all.length > 0 ? query : null;
}

function readPart(part: string): Term[] {
	const [, operator = '', rest = ''] = /^(?:(site|filetype|ext|intitle):)?(.*)$/i.exec(part) ?? [];
	const where = operator.toLowerCase();
	if (where === 'site' || where === 'filetype' || where === 'ext') {
		const value = rest
			.replace(/"/g, '')
			.toLowerCase()
			.replace(/^https?:\/\/|^\.|\/+$/g, '');
		if (!value) return [];
		const word = where === 'site' ? value.replace(/^www\./, '') : value;
		return [{ words: [word], isExact: true, where: where === 'site' ? 'site' : 'type' }];
	}
	const isExact = rest.startsWith('"');
	const words = wordsOf(rest).filter((word) => isExact || !isCommon(word));
	const place = where === 'intitle' ? 'title' : 'text';
	if (words.length === 0) return [];
	if (isExact) return [{ words, isExact, where: place }];
	// « rendez-vous » and « l’école » are one thing to find.
	return [{ words: words.map(singular), isExact: false, where: place }];
}
