/**
 * A web browser as a pure machine: an address bar, its history, bookmarks, a search engine, and a notepad beside the page. Its
 * web is the author's, so that nothing of it changes.
 */
import { wordings, type Text } from '../../content/challenge.ts';
import { LOCALES } from '../../vocabulary.ts';
import type { Machine } from '../simulator.ts';
import { readQuery } from './query.ts';
import { FILTERS, NO_FILTERS, searchIn, type Filters, type Search } from './search.ts';
import {
	areSameAddresses,
	domainOf,
	findPage,
	linksFrom,
	normalizeAddress,
	type BrowserSetup
} from './web.ts';

/** What a pupil does, or an author expects: then what is typed may be written in two languages. */
export type BrowserAct<Typed = string> =
	| { do: 'visit' | 'follow'; address: string }
	| { do: 'search'; query: Typed }
	| { do: 'filter'; by: keyof Filters; value: string }
	| { do: 'back' | 'forward' | 'home' }
	| { do: 'bookmark'; folder: number }
	| { do: 'unbookmark'; address: string }
	| { do: 'note'; id: string; text: Typed };

/** What a window shows. */
export type Shown =
	{ type: 'home' } | { type: 'page'; address: string } | ({ type: 'results' } & Search);

export interface Bookmark {
	address: string;
	folder: number;
}

export interface BrowserState {
	setup: BrowserSetup;
	history: readonly Shown[];
	/** Where in it. */
	at: number;
	bookmarks: readonly Bookmark[];
	notes: ReadonlyMap<string, Text>;
}

/** Why an act is impossible, as a browser would say it. */
export const BROWSER_REFUSALS = [
	'no-site',
	'no-page',
	'no-link',
	'nowhere',
	'query-missing',
	'not-results',
	'not-page',
	'gone'
] as const;
export type BrowserRefusal = (typeof BROWSER_REFUSALS)[number];

/** What its page runs too: judging is no business of a page. */
export const browserMachine: Machine<
	BrowserSetup,
	BrowserAct<Text>,
	BrowserState,
	BrowserRefusal
> = { start: startBrowser, act: actOnBrowser };

function startBrowser(setup: BrowserSetup): BrowserState {
	const first: Shown = setup.start ? { type: 'page', address: setup.start } : { type: 'home' };
	return {
		...{ setup, history: [first], at: 0 },
		bookmarks: setup.bookmarks ?? [],
		notes: new Map()
	};
}

export const shownIn = ({ history, at }: BrowserState): Shown => history[at]!;

function actOnBrowser(state: BrowserState, act: BrowserAct<Text>): BrowserState | BrowserRefusal {
	const shown = shownIn(state);
	switch (act.do) {
		case 'visit':
			return visit(state, act.address);
		case 'follow':
			if (state.setup.isToSearchOnly) return visit(state, act.address);
			return isLinked(state, act.address) ? visit(state, act.address) : 'no-link';
		case 'search': {
			if (!wordings(act.query).every((one) => readQuery(one))) return 'query-missing';
			const filters = shown.type === 'results' ? shown.filters : NO_FILTERS;
			return show(state, { type: 'results', query: act.query, filters });
		}
		case 'filter': {
			if (shown.type !== 'results') return 'not-results';
			const known: readonly string[] = Object.hasOwn(FILTERS, act.by) ? FILTERS[act.by] : [];
			if (!known.includes(act.value)) return 'gone';
			return show(state, { ...shown, filters: { ...shown.filters, [act.by]: act.value } });
		}
		case 'back':
			return state.at > 0 ? { ...state, at: state.at - 1 } : 'nowhere';
		case 'forward':
			return state.at + 1 < state.history.length ? { ...state, at: state.at + 1 } : 'nowhere';
		case 'home':
			return show(state, { type: 'home' });
		case 'bookmark':
			return bookmark(state, act.folder);
		case 'unbookmark': {
			const bookmarks = without(state.bookmarks, act.address);
			return bookmarks.length < state.bookmarks.length ? { ...state, bookmarks } : 'gone';
		}
		case 'note':
			if (!state.setup.notes?.some(({ id }) => id === act.id)) return 'gone';
			return { ...state, notes: new Map(state.notes).set(act.id, act.text) };
	}
}

/** What was ahead in the history is forgotten. */
function show(state: BrowserState, shown: Shown): BrowserState {
	const history = [...state.history.slice(0, state.at + 1), shown];
	return { ...state, history, at: state.at + 1 };
}

function visit(state: BrowserState, typed: string): BrowserState | BrowserRefusal {
	const { setup } = state;
	const page = findPage(setup, typed);
	if (page) return show(state, { type: 'page', address: page.address });
	if (setup.isToSearchOnly) return show(state, { type: 'home' });
	const isKnown = setup.pages.some(({ address }) => domainOf(address) === domainOf(typed));
	return isKnown ? 'no-page' : 'no-site';
}

/** Whether the window shows a link to it: in a page, in a site's menu, or among results in one language. */
function isLinked({ setup, ...state }: BrowserState, address: string): boolean {
	const shown = shownIn({ setup, ...state });
	if (shown.type === 'home') return false;
	if (shown.type === 'page') {
		const page = findPage(setup, shown.address);
		return page !== undefined && linksFrom(setup, page).has(normalizeAddress(address));
	}
	return LOCALES.some((locale) => {
		const { sponsored, results } = searchIn(setup, shown, locale);
		return [...sponsored, ...results].some((one) => areSameAddresses(one.address, address));
	});
}

export const isBookmarked = ({ bookmarks }: BrowserState, address: string): boolean =>
	bookmarks.some((one) => areSameAddresses(one.address, address));

const without = (bookmarks: readonly Bookmark[], address: string): Bookmark[] =>
	bookmarks.filter((one) => !areSameAddresses(one.address, address));

/** The page shown; one that is a bookmark already moves to the folder. */
function bookmark(state: BrowserState, folder: number): BrowserState | BrowserRefusal {
	const shown = shownIn(state);
	if (shown.type !== 'page') return 'not-page';
	if (folder !== 0 && !state.setup.folders?.[folder - 1]) return 'gone';
	const { address } = shown;
	return { ...state, bookmarks: [...without(state.bookmarks, address), { address, folder }] };
}
