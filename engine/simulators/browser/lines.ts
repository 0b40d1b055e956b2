/** Where a browser was left, as a correction says it: only what is asked of it. */
import { wordings, type Localized, type Text } from '../../content/challenge.ts';
import { say } from '../../content/drawing.ts';
import type { DoneLine } from '../simulator.ts';
import { shownIn, type BrowserState } from './machine.ts';
import { foundIn, isBookmarkOf, isNoteAlike, pageShown, searchOf, toldResults } from './compare.ts';
import { NO_FILTERS, type Filters } from './search.ts';
import { findPage, type Judged } from './web.ts';

/** Texts one after the other, in each language. */
function joined(...parts: Text[]): Localized {
	const inOne = (i: number) =>
		parts.map((part) => wordings(part).at(i) ?? wordings(part)[0]).join('');
	return say(inOne(0), inOne(1));
}

export function browserLines(state: BrowserState, other: BrowserState | null): DoneLine[] {
	return state.setup.judged.flatMap((one) => LINES[one](state, other));
}

type Lines = (state: BrowserState, other: BrowserState | null) => DoneLine[];

const titled = (state: BrowserState, address: string): Text =>
	joined(findPage(state.setup, address)?.title ?? address, ' — ', address);

const LINES: Record<Judged, Lines> = {
	page: (state, other) => {
		const shown = shownIn(state);
		const where: Text = {
			home: say('Moteur de recherche', 'Search engine'),
			results: say('Résultats d’une recherche', 'Results of a search'),
			page: shown.type === 'page' ? titled(state, shown.address) : ''
		}[shown.type];
		const isRight = other !== null && pageShown(state) === pageShown(other);
		return [{ depth: 0, text: joined(say('Page affichée : ', 'Page shown: '), where), isRight }];
	},
	results: resultLines,
	bookmarks: (state, other) => [
		{ depth: 0, text: say('Favoris', 'Bookmarks') },
		...(state.bookmarks.length === 0
			? [{ depth: 1, text: say('Aucun', 'None'), isRight: other?.bookmarks.length === 0 }]
			: []),
		...state.bookmarks.map((one) => ({
			depth: 1,
			text: joined(
				state.setup.folders?.[one.folder - 1] ?? say('Barre', 'Bar'),
				' › ',
				titled(state, one.address)
			),
			isRight: other !== null && isBookmarkOf(other, one)
		}))
	],
	notes: (state, other) =>
		(state.setup.notes ?? []).map((note) => ({
			depth: 0,
			text: joined(
				note.name,
				note.unit ? joined(' (', note.unit, ')') : '',
				say(' : ', ': '),
				state.notes.get(note.id) ?? '—'
			),
			isRight: other !== null && isNoteAlike(note, other, state)
		}))
};

/** A query is right by what it finds: it is not marked itself. */
function resultLines(state: BrowserState, other: BrowserState | null): DoneLine[] {
	const search = searchOf(state);
	if (!search)
		return [{ depth: 0, text: say('Rien de cherché', 'Nothing searched'), isRight: false }];
	const there = other ? foundIn(other) : new Set();
	const results = toldResults(state);
	return [
		{ depth: 0, text: joined(say('Recherche : ', 'Search: '), search.query) },
		...filterLines(search.filters),
		...(results.length === 0
			? [{ depth: 1, text: say('Aucun résultat', 'No result'), isRight: there.size === 0 }]
			: []),
		...results.map(({ address }) => ({
			depth: 1,
			text: titled(state, address),
			isRight: there.has(address)
		}))
	];
}

const NAMES: { [By in keyof Filters]: Partial<Record<Filters[By], Localized>> } = {
	period: {
		week: say('moins d’une semaine', 'past week'),
		month: say('moins d’un mois', 'past month'),
		year: say('moins d’un an', 'past year')
	},
	kind: {
		image: say('images', 'images'),
		news: say('actualités', 'news'),
		video: say('vidéos', 'videos')
	},
	license: {
		reuse: say('réutilisation autorisée', 'reuse allowed'),
		commercial: say('réutilisation commerciale autorisée', 'commercial reuse allowed')
	}
};

function filterLines(filters: Filters): DoneLine[] {
	return (Object.keys(NO_FILTERS) as (keyof Filters)[]).flatMap((by) => {
		const name = (NAMES[by] as Record<string, Localized>)[filters[by]];
		return name ? [{ depth: 0, text: joined(say('Filtre : ', 'Filter: '), name) }] : [];
	});
}
