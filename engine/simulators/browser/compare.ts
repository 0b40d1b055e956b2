/** Whether somebody is where he was to be, in what is asked of a browser. */
import { wordings, type Text } from '../../content/challenge.ts';
import { matchesTyped } from '../../correction/typed-answer.ts';
import { LOCALES, type Locale } from '../../vocabulary.ts';
import { shownIn, type Bookmark, type BrowserState } from './machine.ts';
import { dayInFigures } from './days.ts';
import { searchIn, type Search } from './search.ts';
import { areSameAddresses, normalizeAddress, type Judged, type WebNote } from './web.ts';

/** Nothing else of where somebody went counts. */
export function isBrowserReached(expected: BrowserState, given: BrowserState): boolean {
	return given.setup.judged.every((one) => COMPARISONS[one](expected, given));
}

const COMPARISONS: Record<Judged, (expected: BrowserState, given: BrowserState) => boolean> = {
	page: (expected, given) => pageShown(expected) === pageShown(given),
	results: areSameResults,
	bookmarks: ({ bookmarks }, given) =>
		bookmarks.length === given.bookmarks.length &&
		bookmarks.every((one) => isBookmarkOf(given, one)),
	notes: (expected, given) =>
		(given.setup.notes ?? []).every((note) => isNoteAlike(note, expected, given))
};

/** Where a window is, null when it is at no page. */
export function pageShown(state: BrowserState): string | null {
	const shown = shownIn(state);
	return shown.type === 'page' ? normalizeAddress(shown.address) : null;
}

export const isBookmarkOf = ({ bookmarks }: BrowserState, { address, folder }: Bookmark): boolean =>
	bookmarks.some((one) => one.folder === folder && areSameAddresses(one.address, address));

/** Typed as its kind of value is read anywhere else; nothing typed is like nothing typed. */
export function isNoteAlike(note: WebNote, expected: BrowserState, given: BrowserState): boolean {
	const [wanted = '', typed = ''] = [expected.notes.get(note.id), given.notes.get(note.id)];
	return wordings(wanted).some((one) => wordings(typed).some((other) => isSame(note, one, other)));
}

function isSame({ type, unit }: WebNote, wanted: string, typed: string): boolean {
	if (wanted.trim() === '' || typed.trim() === '') return wanted.trim() === typed.trim();
	if (type === 'address') return areSameAddresses(wanted, typed);
	const read = type === 'date' ? dayInFigures : (text: string) => text;
	return matchesTyped(type, read(typed), read(wanted), unit);
}

/** The last search at the place where a window is: a result may have been opened from it. */
export function searchOf({ history, at }: BrowserState): Search | null {
	return history.slice(0, at + 1).findLast((shown) => shown.type === 'results') ?? null;
}

const resultsIn = (state: BrowserState, search: Search, locale: Locale): Set<string> =>
	new Set(searchIn(state.setup, search, locale).results.map(({ address }) => address));

/** What is found is compared, not how it is asked, in the language of whoever asks. */
function areSameResults(expected: BrowserState, given: BrowserState): boolean {
	const [wanted, asked] = [searchOf(expected), searchOf(given)];
	if (!wanted || !asked) return wanted === asked;
	return LOCALES.some((locale) => {
		const there = resultsIn(expected, wanted, locale);
		const here = resultsIn(given, asked, locale);
		return there.size === here.size && [...there].every((address) => here.has(address));
	});
}

/** The addresses that a state found, in either language; none when it searched nothing. */
export function foundIn(state: BrowserState): Set<string> {
	const search = searchOf(state);
	if (!search) return new Set();
	return new Set(LOCALES.flatMap((one) => [...resultsIn(state, search, one)]));
}

/** The results to tell of a state: in the language in which it found any. */
export function toldResults(state: BrowserState): { address: string; title: Text }[] {
	const search = searchOf(state);
	if (!search) return [];
	const french = searchIn(state.setup, search, 'fr').results;
	return french.length > 0 ? french : searchIn(state.setup, search, 'en').results;
}
