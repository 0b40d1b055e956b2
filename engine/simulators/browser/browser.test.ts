import { describe, expect, it } from 'vitest';
import type { Text } from '../../content/challenge.ts';
import { isDoneIn, run } from '../simulator.ts';
import { browser } from './browser.ts';
import { shownIn, type BrowserAct } from './machine.ts';
import { readQuery } from './query.ts';
import { NO_FILTERS, searchIn, type Filters } from './search.ts';
import {
	fileTypeOf,
	isAddress,
	normalizeAddress,
	plainBody,
	readBody,
	type BrowserSetup,
	type WebPage
} from './web.ts';

const page = (address: string, title: Text, body: Text, more: Partial<WebPage> = {}): WebPage => ({
	address: `https://${address}`,
	title,
	body,
	...more
});

const setup: BrowserSetup = {
	today: '2026-11-30',
	sites: [
		{
			domain: 'ville.example',
			name: 'Ville',
			menu: ['[Accueil](/)', '[Piscine](/piscine)'],
			footer: ['[Mentions légales](/mentions)']
		}
	],
	pages: [
		page('ville.example', 'Ville de Brézac', 'Voyez [le club](https://club.example/nage).'),
		page('ville.example/piscine', 'Piscine', 'Horaires de la piscine : 9 h à 18 h.', {
			date: '2026-11-25'
		}),
		page('ville.example/mentions', 'Mentions légales', 'Éditeur : mairie.', { isUnlisted: true }),
		page('ville.example/plan.pdf', 'Plan', 'Le plan de la piscine et du stade.', {
			date: '2025-11-30'
		}),
		page(
			'club.example/nage',
			{ fr: 'Club de nage', en: 'Swim club' },
			'Des bassins, une piscine.',
			{
				date: '2026-11-01',
				kind: 'news'
			}
		),
		page('photo.example/bassin', 'Bassin', 'Photo de la piscine.', {
			kind: 'image',
			license: 'commercial'
		}),
		page('spa.example', 'Spa', 'Piscine privée.', { isSponsored: true })
	],
	folders: ['Sport'],
	bookmarks: [{ address: 'https://club.example/nage', folder: 0 }],
	notes: [
		{ id: 'hour', name: 'Heure', type: 'text' },
		{ id: 'price', name: 'Prix', type: 'number', unit: '€' },
		{ id: 'day', name: 'Jour', type: 'date' },
		{ id: 'where', name: 'Adresse', type: 'address' }
	],
	judged: ['page']
};
const found = (query: string, filters: Partial<Filters> = {}, web = setup) =>
	searchIn(web, { query, filters: { ...NO_FILTERS, ...filters } }, 'fr');
const results = (query: string, filters: Partial<Filters> = {}) =>
	found(query, filters).results.map(({ address }) => address.replace('https://', ''));
const after = (...acts: BrowserAct<Text>[]) => run(browser, setup, acts);
const PISCINE = 'https://ville.example/piscine';
const CLUB = 'https://club.example/nage';

describe('an address', () => {
	it('is the same whatever the capitals, the protocol, www. and the end', () => {
		for (const one of [
			'Ville.Example/Piscine/',
			' http://www.ville.example/piscine#prix ',
			PISCINE
		])
			expect(normalizeAddress(one)).toBe('ville.example/piscine');
	});

	it('is told from words to search', () => {
		const typed = [
			'ville.example',
			'https://a.b.example/x y',
			'club nage',
			'site:ville.example',
			'"a.b"'
		];
		expect(typed.map(isAddress)).toEqual([true, false, false, false, false]);
	});

	it('says the type of a file, not that of a site', () => {
		expect(
			['https://a.example', 'https://a.example/x/plan.PDF', 'https://a.example/v1.2/x'].map(
				fileTypeOf
			)
		).toEqual(['', 'pdf', '']);
	});
});

describe('a query', () => {
	it('asks for every word, without accents, capitals, plurals and small words', () => {
		expect(results('HORAIRE de la piscine')).toEqual(['ville.example/piscine']);
		expect(results('bassin')).toEqual(['photo.example/bassin', 'club.example/nage']);
		expect(results('piscine patinoire')).toEqual([]);
	});

	it('puts first what has the words in its title', () => {
		expect(results('piscine')[0]).toBe('ville.example/piscine');
	});

	it('asks for exact words in their order between any quotes', () => {
		expect(results('"la piscine et du stade"')).toEqual(['ville.example/plan.pdf']);
		expect(results('« plan de la piscine »')).toEqual(['ville.example/plan.pdf']);
		expect(results('“piscine de la plan”')).toEqual([]);
		expect(results('"piscines"')).toEqual([]);
		// The end of a title and the beginning of a body are no phrase.
		expect(results('"plan le plan"')).toEqual([]);
	});

	it('excludes words, phrases and sites', () => {
		expect(results('piscine -horaires -photo -nage')).toEqual(['ville.example/plan.pdf']);
		expect(results('piscine –horaires -"plan de" -photo')).toEqual(['club.example/nage']);
		expect(results('piscine -site:ville.example -photo')).toEqual(['club.example/nage']);
	});

	it('takes one or the other, with capitals only', () => {
		expect(results('stade OR horaires')).toHaveLength(2);
		expect(results('(stade | horaires) plan')).toEqual(['ville.example/plan.pdf']);
		expect(results('stade or horaires')).toEqual([]);
		expect(readQuery('OR stade')).toEqual(readQuery('stade OR'));
	});

	it('keeps to a domain, a type, a title', () => {
		expect(results('piscine site:ville.example')).toHaveLength(2);
		expect(results('site:https://www.ville.example/')).toHaveLength(3);
		expect(results('piscine site:example')).toHaveLength(4);
		expect(results('piscine site:ville.example/plan.pdf')).toEqual(['ville.example/plan.pdf']);
		expect(results('piscine site:lle.example')).toEqual([]);
		expect(results('filetype:PDF')).toEqual(['ville.example/plan.pdf']);
		expect(results('intitle:piscine')).toEqual(['ville.example/piscine']);
		expect(results('site: ville.example')).toEqual([]);
	});

	it('seeks nothing when it has nothing to find', () => {
		for (const one of ['', ' - ', '""', '-piscine', 'de la', 'site:', 'OR'])
			expect(readQuery(one), one).toBeNull();
	});

	it('shows what is paid for apart, to whoever types one of its words, and never what is unlisted', () => {
		expect(found('piscine olympique').sponsored.map(({ title }) => title)).toEqual(['Spa']);
		expect(found('piscine site:ville.example').sponsored).toEqual([]);
		expect(found('nage').sponsored).toEqual([]);
		expect(results('privée')).toEqual([]);
		expect(results('éditeur')).toEqual([]);
	});

	it('is filtered by date from the day of the setup, by kind and by license', () => {
		expect(results('piscine', { period: 'week' })).toEqual(['ville.example/piscine']);
		expect(results('piscine', { period: 'month' })).toHaveLength(2);
		expect(results('piscine', { period: 'year' })).toHaveLength(3);
		expect(results('piscine', { kind: 'news' })).toEqual(['club.example/nage']);
		expect(results('piscine', { license: 'reuse' })).toEqual(['photo.example/bassin']);
		expect(results('piscine', { license: 'commercial', kind: 'news' })).toEqual([]);
	});
});

describe('a body', () => {
	it('has headings, bylines, lists, tables, paragraphs and links, whole or within the site', () => {
		const body =
			'## Tarifs\n\n> Par Inès\n\n- un\n- **deux**\n\n| A | B |\n| 1 | [2](/x) |\n\nFin.';
		const blocks = readBody(body, PISCINE);
		expect(blocks.map(({ type }) => type)).toEqual([
			'heading',
			'byline',
			'list',
			'table',
			'paragraph'
		]);
		expect(blocks[3]).toMatchObject({
			rows: [
				[[{ text: 'A' }], [{ text: 'B' }]],
				[[{ text: '1' }], [{ text: '2', to: 'https://ville.example/x' }]]
			]
		});
		expect(plainBody(body)).not.toMatch(/[*|[\]#>]|\/x/);
	});
});

describe('a browser', () => {
	it('goes where it is told, back, and forward until it goes elsewhere', () => {
		const acts: BrowserAct[] = [
			{ do: 'visit', address: 'VILLE.example/' },
			{ do: 'follow', address: CLUB },
			{ do: 'back' }
		];
		expect(shownIn(after(...acts)!)).toMatchObject({ address: 'https://ville.example' });
		expect(shownIn(after(...acts, { do: 'forward' })!)).toMatchObject({ address: CLUB });
		const elsewhere: BrowserAct[] = [...acts, { do: 'follow', address: PISCINE }];
		expect(after(...elsewhere, { do: 'forward' })).toBeNull();
		expect(after(...elsewhere, { do: 'back' })).not.toBeNull();
		expect(shownIn(browser.start({ ...setup, start: CLUB }))).toMatchObject({ address: CLUB });
	});

	it('keeps its filters from one query to the next, until it goes home', () => {
		const filtered: BrowserAct[] = [
			{ do: 'search', query: 'plan' },
			{ do: 'filter', by: 'kind', value: 'image' },
			{ do: 'search', query: 'piscine' }
		];
		expect(shownIn(after(...filtered)!)).toMatchObject({ filters: { kind: 'image' } });
		const anew = after(...filtered, { do: 'home' }, { do: 'search', query: 'plan' })!;
		expect(shownIn(anew)).toMatchObject({ filters: NO_FILTERS });
	});

	it('follows what is sponsored too, and what is found in either language', () => {
		expect(
			after({ do: 'search', query: 'piscine' }, { do: 'follow', address: 'https://spa.example' })
		).not.toBeNull();
		expect(after({ do: 'search', query: 'swim' }, { do: 'follow', address: CLUB })).not.toBeNull();
	});

	it.each<[string, BrowserAct[], string]>([
		['an unknown site', [{ do: 'visit', address: 'vile.example' }], 'no-site'],
		['an unknown page', [{ do: 'visit', address: 'ville.example/patinoire' }], 'no-page'],
		['nothing', [{ do: 'visit', address: '' }], 'no-site'],
		['a link from no page', [{ do: 'follow', address: PISCINE }], 'no-link'],
		[
			'a link that is not on the page',
			[
				{ do: 'visit', address: CLUB },
				{ do: 'follow', address: PISCINE }
			],
			'no-link'
		],
		[
			'a result that is not there',
			[
				{ do: 'search', query: 'nage' },
				{ do: 'follow', address: PISCINE }
			],
			'no-link'
		],
		['back from the first', [{ do: 'back' }], 'nowhere'],
		['forward from the last', [{ do: 'forward' }], 'nowhere'],
		['an empty query', [{ do: 'search', query: ' -piscine' }], 'query-missing'],
		['a filter of no results', [{ do: 'filter', by: 'kind', value: 'image' }], 'not-results'],
		[
			'an unknown filter',
			[
				{ do: 'search', query: 'nage' },
				{ do: 'filter', by: 'kind', value: 'week' }
			],
			'gone'
		],
		[
			'a filter by nothing known',
			[
				{ do: 'search', query: 'nage' },
				{ do: 'filter', by: 'toString' as 'kind', value: 'all' }
			],
			'gone'
		],
		['a bookmark of no page', [{ do: 'bookmark', folder: 0 }], 'not-page'],
		[
			'a bookmark in no folder',
			[
				{ do: 'visit', address: PISCINE },
				{ do: 'bookmark', folder: 2 }
			],
			'gone'
		],
		['what is no bookmark', [{ do: 'unbookmark', address: PISCINE }], 'gone'],
		['an unknown note', [{ do: 'note', id: 'toString', text: 'x' }], 'gone']
	])('refuses %s', (_, acts, refusal) => {
		const before = run(browser, setup, acts.slice(0, -1))!;
		expect(browser.act(before, acts.at(-1)!)).toBe(refusal);
	});
});

describe('where a browser was to be', () => {
	const isRight = (
		judged: BrowserSetup['judged'],
		wanted: BrowserAct<Text>[],
		given: BrowserAct[]
	) => isDoneIn(browser, { setup: { ...setup, judged }, solutions: [wanted], wrong: [] }, given);

	it('is its page, whatever the way there', () => {
		const wanted: BrowserAct[] = [{ do: 'visit', address: PISCINE }];
		const long: BrowserAct[] = [
			{ do: 'search', query: 'horaires' },
			{ do: 'follow', address: PISCINE }
		];
		expect(isRight(['page'], wanted, long)).toBe(true);
		expect(isRight(['page'], wanted, [...long, { do: 'back' }])).toBe(false);
		expect(isRight(['page'], wanted, [])).toBe(false);
	});

	it('is what was found last, not how it is asked, in one language', () => {
		const wanted: BrowserAct<Text>[] = [
			{ do: 'search', query: { fr: 'plan stade', en: 'swim club' } }
		];
		for (const query of ['stade', 'filetype:pdf', 'Swim', 'plan -horaires'])
			expect(isRight(['results'], wanted, [{ do: 'search', query }]), query).toBe(true);
		for (const query of ['piscine', 'patinoire', 'horaires'])
			expect(isRight(['results'], wanted, [{ do: 'search', query }]), query).toBe(false);
		const opened: BrowserAct[] = [
			{ do: 'search', query: 'stade' },
			{ do: 'follow', address: 'https://ville.example/plan.pdf' }
		];
		expect(isRight(['results'], wanted, opened)).toBe(true);
		expect(isRight(['results'], wanted, [])).toBe(false);
		expect(isRight(['results'], wanted, [...opened, { do: 'search', query: 'nage -nage' }])).toBe(
			false
		);
	});

	it('is right in another web too, where what was opened may be missing', () => {
		const other: BrowserSetup = {
			...setup,
			isToSearchOnly: true,
			pages: [
				page('autre.example/plan.pdf', 'Plan', 'Du stade.'),
				page('autre.example', 'Stade', 'Des gradins.')
			]
		};
		const task = {
			setup: { ...setup, judged: ['results' as const] },
			otherSetups: [{ ...other, judged: ['results' as const] }],
			solutions: [[{ do: 'search' as const, query: 'plan stade' }]],
			wrong: []
		};
		const opened = (query: string): BrowserAct[] => [
			{ do: 'search', query },
			{ do: 'follow', address: 'https://ville.example/plan.pdf' },
			{ do: 'back' }
		];
		expect(isDoneIn(browser, task, opened('plan stade'))).toBe(true);
		expect(isDoneIn(browser, task, opened('stade'))).toBe(false);
	});

	it('is its bookmarks, each in its folder, and no other', () => {
		const add = (folder: number): BrowserAct[] => [
			{ do: 'visit', address: PISCINE },
			{ do: 'bookmark', folder }
		];
		expect(isRight(['bookmarks'], add(1), [...add(0), { do: 'bookmark', folder: 1 }])).toBe(true);
		expect(isRight(['bookmarks'], add(1), add(0))).toBe(false);
		expect(isRight(['bookmarks'], add(1), [...add(1), { do: 'unbookmark', address: CLUB }])).toBe(
			false
		);
		expect(isRight(['bookmarks'], [], add(1))).toBe(false);
	});

	it('is its notes, read as what they are', () => {
		const wanted: BrowserAct<Text>[] = [
			{ do: 'note', id: 'hour', text: { fr: '9 h', en: '9 a.m.' } },
			{ do: 'note', id: 'price', text: '4,50' },
			{ do: 'note', id: 'day', text: '2026-11-25' },
			{ do: 'note', id: 'where', text: PISCINE }
		];
		const given = (hour: string, price: string, day: string, where: string): BrowserAct[] => [
			{ do: 'note', id: 'hour', text: hour },
			{ do: 'note', id: 'price', text: price },
			{ do: 'note', id: 'day', text: day },
			{ do: 'note', id: 'where', text: where }
		];
		expect(
			isRight(['notes'], wanted, given('9 H', '4.5', '25/11/2026', 'ville.example/piscine/'))
		).toBe(true);
		for (const day of ['25 novembre 2026', 'Mercredi 25 NOVEMBRE 2026', 'November 25th, 2026'])
			expect(isRight(['notes'], wanted, given('9 a.m.', '4,50 €', day, PISCINE)), day).toBe(true);
		for (const day of ['25 novembre', '25 mai 2026', '25 26 novembre 2026'])
			expect(isRight(['notes'], wanted, given('9 h', '4.5', day, PISCINE)), day).toBe(false);
		expect(isRight(['notes'], wanted, given('18 h', '4.5', '25/11/2026', PISCINE))).toBe(false);
		expect(isRight(['notes'], wanted, given('9 h', '4.6', '25/11/2026', PISCINE))).toBe(false);
		expect(isRight(['notes'], wanted, given('9 h', '4.5', '26/11/2026', PISCINE))).toBe(false);
		expect(isRight(['notes'], wanted, given('9 h', '4.5', '25/11/2026', CLUB))).toBe(false);
		expect(isRight(['notes'], wanted, given('', '4.5', '25/11/2026', PISCINE))).toBe(false);
		expect(isRight(['notes'], wanted, wanted.slice(1) as BrowserAct[])).toBe(false);
	});
});

describe('a correction', () => {
	const told = (judged: BrowserSetup['judged'], acts: BrowserAct[], other: BrowserAct[] | null) => {
		const web = { ...setup, judged };
		const lines = browser.lines(run(browser, web, acts)!, other && run(browser, web, other));
		return lines.map(({ text, isRight }) => [typeof text === 'string' ? text : text.fr, isRight]);
	};

	it('says what was found, and which of it was to be', () => {
		const given = told(
			['results'],
			[
				{ do: 'search', query: 'nage OR stade' },
				{ do: 'filter', by: 'period', value: 'year' }
			],
			[{ do: 'search', query: 'stade OR nage' }]
		);
		expect(given).toEqual([
			['Recherche : nage OR stade', undefined],
			['Filtre : moins d’un an', undefined],
			[`Club de nage — ${CLUB}`, true],
			['Plan — https://ville.example/plan.pdf', true]
		]);
		expect(told(['results'], [], [{ do: 'search', query: 'nage' }])).toEqual([
			['Rien de cherché', false]
		]);
		expect(
			told(['results'], [{ do: 'search', query: 'zzz' }], [{ do: 'search', query: 'nage' }])
		).toEqual([
			['Recherche : zzz', undefined],
			['Aucun résultat', false]
		]);
		expect(
			told(['results'], [{ do: 'search', query: 'nage' }], [{ do: 'search', query: 'stade' }])[1]
		).toEqual([`Club de nage — ${CLUB}`, false]);
	});

	it('says the page, the bookmarks and the notes', () => {
		const acts: BrowserAct[] = [
			{ do: 'visit', address: PISCINE },
			{ do: 'bookmark', folder: 1 },
			{ do: 'note', id: 'price', text: '4' }
		];
		expect(told(['page', 'bookmarks', 'notes'], acts, acts.slice(0, 1))).toEqual([
			[`Page affichée : Piscine — ${PISCINE}`, true],
			['Favoris', undefined],
			[`Barre › Club de nage — ${CLUB}`, true],
			[`Sport › Piscine — ${PISCINE}`, false],
			['Heure : —', true],
			['Prix (€) : 4', false],
			['Jour : —', true],
			['Adresse : —', true]
		]);
		expect(told(['page'], [], null)).toEqual([['Page affichée : Moteur de recherche', false]]);
		expect(told(['bookmarks'], [{ do: 'unbookmark', address: CLUB }], null)[1]).toEqual([
			'Aucun',
			false
		]);
	});
});
