/** What the search engine of a web finds. */
import { inOneLanguage, type Text } from '../../content/challenge.ts';
import type { Locale } from '../../vocabulary.ts';
import { readQuery, singular, wordsOf, type Term } from './query.ts';
import {
	domainOf,
	fileTypeOf,
	normalizeAddress,
	plainBody,
	type BrowserSetup,
	type License,
	type PageKind,
	type WebPage
} from './web.ts';

export const PERIODS = ['any', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];
export const KINDS_SOUGHT = ['all', 'image', 'news', 'video'] as const;
export const LICENSES_SOUGHT = ['any', 'reuse', 'commercial'] as const;

export interface Filters {
	period: Period;
	kind: (typeof KINDS_SOUGHT)[number];
	license: (typeof LICENSES_SOUGHT)[number];
}
export const NO_FILTERS: Filters = { period: 'any', kind: 'all', license: 'any' };
/** What may be chosen of each. */
export const FILTERS = { period: PERIODS, kind: KINDS_SOUGHT, license: LICENSES_SOUGHT } as const;

export interface Search {
	query: Text;
	filters: Filters;
}

export interface Found {
	/** Paid for, whatever is asked besides. */
	sponsored: WebPage[];
	results: WebPage[];
}

const DAYS: Record<Period, number> = { any: Infinity, week: 7, month: 31, year: 365 };

/**
 * Rule: the pages where all that the query asks for is met, and nothing that it excludes, then what the filters keep; those
 * whose title has the most of the words come first. A page paid for is no result: it comes before them.
 */
export function searchIn(setup: BrowserSetup, { query, filters }: Search, locale: Locale): Found {
	const said = (text: Text) => inOneLanguage(text, locale) as string;
	const read = readQuery(said(query));
	if (!read) return { sponsored: [], results: [] };
	const { all, none } = read;
	const listed = setup.pages
		.filter(({ isUnlisted }) => !isUnlisted)
		.map((page) => {
			const [title, body] = [said(page.title), plainBody(said(page.body))];
			return { page, title: wordsOf(title), text: [...wordsOf(title), '', ...wordsOf(body)] };
		});
	const isMet = ({ page, title, text }: (typeof listed)[number], term: Term) =>
		isMetBy(term, page, title, text);
	const sought = all.flat().filter(({ where }) => where === 'text');
	const inTitle = ({ title }: (typeof listed)[number]) =>
		sought.filter((term) => holds(title, term)).length;
	const found = listed
		.filter(({ page }) => !page.isSponsored && isKept(setup, page, filters))
		.filter((one) => all.every((terms) => terms.some((term) => isMet(one, term))))
		.filter((one) => !none.some((term) => isMet(one, term)));
	const paid = listed.filter(
		(one) => one.page.isSponsored && sought.some((term) => holds(one.text, term))
	);
	const isAnywhere = all.flat().every(({ where }) => where === 'text');
	return {
		sponsored: isAnywhere && filters.kind === 'all' ? paid.map(({ page }) => page) : [],
		results: found.sort((a, b) => inTitle(b) - inTitle(a)).map(({ page }) => page)
	};
}

function isMetBy(term: Term, { address }: WebPage, title: string[], text: string[]): boolean {
	const [value] = term.words;
	switch (term.where) {
		case 'site': {
			// A domain of one part, « example », holds all that ends with it; a path narrows to a part of a site.
			const at = normalizeAddress(address);
			return value!.includes('/')
				? at === value || at.startsWith(`${value}/`)
				: `.${domainOf(address)}`.endsWith(`.${value}`);
		}
		case 'type':
			return fileTypeOf(address) === value;
		case 'title':
			return holds(title, term);
		case 'text':
			return holds(text, term);
	}
}

/** Whether these words have those of the term, one after the other. */
function holds(words: readonly string[], { words: sought, isExact }: Term): boolean {
	const at = (i: number) => (isExact ? words[i] : words[i] && singular(words[i]));
	return words.some((_, i) => sought.every((word, j) => at(i + j) === word));
}

function isKept(
	{ today }: BrowserSetup,
	page: WebPage,
	{ period, kind, license }: Filters
): boolean {
	const { kind: its = 'page' } = page;
	if (kind !== 'all' && kind !== (its satisfies PageKind)) return false;
	if (!allows(page.license ?? 'none', license)) return false;
	if (period === 'any') return true;
	return page.date !== undefined && daysBetween(page.date, today) <= DAYS[period];
}

/** What is free for commercial reuse is free for any. */
function allows(given: License, sought: Filters['license']): boolean {
	return sought === 'any' || given === sought || (sought === 'reuse' && given === 'commercial');
}

const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;
