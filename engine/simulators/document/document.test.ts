import { describe, expect, it } from 'vitest';
import type { Text } from '../../content/challenge.ts';
import { isDoneIn, run } from '../simulator.ts';
import { document } from './document.ts';
import { placesIn } from './find.ts';
import {
	LONGEST_PARAGRAPH,
	MOST_PARAGRAPHS,
	type Doc,
	type DocumentAct,
	type DocumentSetup
} from './model.ts';
import { formerText, textOf, wordsBetween } from './runs.ts';
import { contentsOf, labelsOf, lookOf, pagesOf } from './structure.ts';

type Act = DocumentAct<Text>;

const setup: DocumentSetup = {
	name: { fr: 'Rapport', en: 'Report' },
	paragraphs: [
		{ style: 'title', text: { fr: 'Rapport de stage', en: 'Placement report' } },
		{ style: 'heading1', text: { fr: 'L’entreprise', en: 'The company' } },
		{
			text: {
				fr: 'Une entreprise de bois : scierie, menuiserie.',
				en: 'A wood company: sawmill, joinery.'
			},
			comment: { author: 'Léa', text: 'Date ?' }
		},
		{ text: { fr: 'Mes missions', en: 'My tasks' }, size: 18 },
		{ style: 'heading2', text: { fr: 'L’atelier', en: 'The workshop' } },
		{ style: 'bullet', text: { fr: 'scier', en: 'sawing' } },
		{
			runs: [
				{ text: { fr: 'Du ', en: 'From ' } },
				{ text: '2', change: { kind: 'delete', author: 'Léa' } },
				{ text: '3', change: { kind: 'insert', author: 'Léa' } },
				{ text: { fr: ' mars', en: ' March' }, bold: true }
			]
		}
	]
};
const [title, company, about, tasks, workshop, item, date] = [1, 2, 3, 4, 5, 6, 7] as const;
const made = 8;
const start = document.start(setup);
const after = (...acts: Act[]) => run(document, setup, acts)!;
const french = (...acts: Act[]): Doc => after(...acts).fr!;
const one = (doc: Doc, id: number) => doc.paragraphs.find((paragraph) => paragraph.id === id)!;
const textIn = (doc: Doc, id: number) => textOf(one(doc, id).runs);
const order = (doc: Doc) => doc.paragraphs.map(({ id }) => id);
const isSame = (left: Act[], right: Act[]) => document.isReached(after(...left), after(...right));

const BOLD = { do: 'mark', mark: 'bold', isOn: true } as const;
const FIND = { do: 'replace', isWhole: true, isCase: true, at: null } as const;

describe('a word processor', () => {
	it('gives a style, which takes away what was set by hand on the whole paragraph', () => {
		const bold: Act = { ...BOLD, ids: [tasks], words: null };
		const doc = french(bold, { do: 'style', ids: [tasks], style: 'heading1' });
		expect(one(doc, tasks)).toMatchObject({ style: 'heading1', size: null });
		expect(one(doc, tasks).runs.map(({ marks }) => marks)).toEqual([{}]);
		const word: Act = {
			...BOLD,
			ids: [about],
			words: { text: { fr: 'bois', en: 'wood' }, nth: 0 }
		};
		const quote = french(word, { do: 'style', ids: [about], style: 'quote' });
		expect(one(quote, about).runs.map(({ text, marks }) => [text, marks.bold])).toEqual([
			['Une entreprise de ', undefined],
			['bois', true],
			[' : scierie, menuiserie.', undefined]
		]);
		expect(one(start.fr!, tasks)).toMatchObject({ style: 'body', size: 18 });
	});

	it('takes what a style does not say from the one that it is based on', () => {
		const { styles } = french(
			{ do: 'define', style: 'heading1', set: { color: 'blue', isBold: false } },
			{ do: 'define', style: 'heading2', set: { isBold: true, size: null } }
		);
		expect(lookOf(styles, 'heading2')).toMatchObject({ color: 'blue', isBold: true, size: 18 });
		expect(lookOf(styles, 'heading3')).toMatchObject({ color: 'blue', isBold: true, size: 12 });
	});

	it('numbers headings and lists, each level anew within the one above', () => {
		const doc = french(
			{ do: 'define', style: 'heading1', set: { isNumbered: true } },
			{ do: 'style', ids: [tasks], style: 'heading1' },
			{ do: 'insert', after: item, text: 'poncer' },
			{ do: 'insert', after: made, text: 'vernir' },
			{ do: 'style', ids: [item, made, made + 1], style: 'number' },
			{ do: 'indent', ids: [made], by: 1 }
		);
		expect([...labelsOf(doc)]).toEqual([
			[company, '1'],
			[tasks, '2'],
			[workshop, '2.1'],
			[item, '1.'],
			[made, 'a.'],
			[made + 1, '2.']
		]);
		const apart = french({ do: 'define', style: 'heading2', set: { isNumbered: true } });
		expect(labelsOf(apart).get(workshop)).toBe('1');
	});

	it('makes a table of contents of headings, not of what looks like them, anew when it is asked', () => {
		const contents: Act = { do: 'contents', after: title, depth: 2 };
		const entries = (doc: Doc) => one(doc, made).contents!.entries;
		const first = french(contents);
		expect(entries(first).map(({ text, page }) => [text, page])).toEqual([
			['L’entreprise', 1],
			['L’atelier', 1]
		]);
		const acts: Act[] = [
			contents,
			{ do: 'style', ids: [tasks], style: 'heading1' },
			{ do: 'break', id: tasks, isOn: true }
		];
		expect(entries(french(...acts))).toEqual(entries(first));
		expect(
			entries(french(...acts, { do: 'refresh' })).map(({ text, page }) => [text, page])
		).toEqual([
			['L’entreprise', 1],
			['Mes missions', 2],
			['L’atelier', 2]
		]);
		// Another one made does not refresh the first.
		const second = french(...acts, { do: 'contents', after: 0, depth: 1 });
		expect(entries(second)).toHaveLength(2);
		expect(one(second, made + 1).contents!.entries).toHaveLength(2);
		expect(entries(french(...acts, { do: 'refresh' }))).toHaveLength(3);
		const shallow = french(...acts, { do: 'depth', id: made, depth: 1 });
		expect(entries(shallow)).toHaveLength(2);
		expect(contentsOf(shallow, 3)).toHaveLength(3);
	});

	it('begins pages by hand, or by a style', () => {
		const doc = french({ do: 'define', style: 'heading1', set: { breaksBefore: true } });
		// The one that is based on it begins pages too.
		expect([...pagesOf(doc).values()]).toEqual([1, 2, 2, 2, 3, 3, 3]);
		const apart = french(
			{ do: 'define', style: 'heading1', set: { breaksBefore: true } },
			{ do: 'define', style: 'heading2', set: { breaksBefore: false } }
		);
		expect(pagesOf(apart).get(workshop)).toBe(2);
	});

	it('moves, inserts, cuts, joins and deletes paragraphs', () => {
		expect(order(french({ do: 'move', ids: [workshop, item], after: title }))).toEqual([
			...[title, workshop, item, company, about, tasks, date]
		]);
		expect(order(french({ do: 'move', ids: [date], after: 0 }))[0]).toBe(date);
		const cut = french({
			do: 'split',
			id: about,
			words: { text: { fr: 'scierie', en: 'sawmill' }, nth: 0 }
		});
		expect([textIn(cut, about), textIn(cut, made)]).toEqual([
			'Une entreprise de bois :',
			'scierie, menuiserie.'
		]);
		const joined = french({ do: 'join', id: tasks });
		expect(textIn(joined, about)).toMatch(/menuiserie\. Mes missions$/);
		expect(order(french({ do: 'delete', ids: [about, item] }))).toEqual([
			...[title, company, tasks, workshop, date]
		]);
		expect(one(french({ do: 'insert', after: item, text: 'poncer' }), made).style).toBe('bullet');
		expect(one(french({ do: 'insert', after: workshop, text: 'Vaste.' }), made).style).toBe('body');
	});

	it('keeps how words look where only others are written', () => {
		const doc = french({ do: 'write', id: date, text: 'Depuis le 3 mars' });
		expect(
			one(doc, date)
				.runs.filter(({ marks }) => marks.bold)
				.map(({ text }) => text)
		).toEqual([' mars']);
	});

	it('finds whole words, in their case, and kinds of spaces where they are judged', () => {
		const query = { find: 'an', isWhole: false, isCase: false };
		expect(placesIn('An, maman, an', query, false)).toHaveLength(3);
		expect(placesIn('An, maman, an', { ...query, isWhole: true }, false)).toHaveLength(2);
		expect(placesIn('An, maman, an', { ...query, isWhole: true, isCase: true }, false)).toEqual([
			[11, 13]
		]);
		const unit = { find: ' min', isWhole: true, isCase: true };
		expect(placesIn('30 min au minimum', unit, true)).toEqual([[2, 6]]);
		const stop = { ...query, find: ' :' };
		expect(placesIn('Ici\u00A0: là', stop, false)).toHaveLength(1);
		expect(placesIn('Ici\u00A0: là', stop, true)).toHaveLength(0);
		expect(placesIn('aaa', { ...query, find: 'aa' }, false)).toHaveLength(1);
		expect(placesIn('aaa', { ...query, find: '' }, false)).toHaveLength(0);
	});

	it('replaces everywhere, or one of those found', () => {
		const all: Act = { ...FIND, find: 'e', by: 'ÉÉ', isWhole: false };
		expect(textIn(french(all), about)).toBe(
			'UnÉÉ ÉÉntrÉÉprisÉÉ dÉÉ bois : sciÉÉriÉÉ, mÉÉnuisÉÉriÉÉ.'
		);
		expect(textIn(french({ ...all, at: { id: about, nth: 1 } }), about)).toMatch(
			/^Une ÉÉntreprise/
		);
		expect(document.act(start, { ...all, at: { id: about, nth: 99 } })).toBe('not-found');
	});

	it('settles changes, and tracks those of the pupil when it is asked to', () => {
		expect(textIn(start.fr!, date)).toBe('Du 3 mars');
		const rejected = french({ do: 'settle', changes: [1, 2], isAccepted: false });
		expect(textIn(rejected, date)).toBe('Du 2 mars');
		expect(one(rejected, date).runs.some(({ change }) => change)).toBe(false);
		const tracked = french(
			{ do: 'track', isOn: true },
			{ do: 'write', id: about, text: 'Une entreprise de pierre : scierie, menuiserie.' },
			{ do: 'delete', ids: [item] }
		);
		expect(textIn(tracked, about)).toContain('pierre');
		expect(formerText(one(tracked, about).runs)).toBe(textIn(start.fr!, about));
		expect([textIn(tracked, item), formerText(one(tracked, item).runs)]).toEqual(['', 'scier']);
		const gone = french(
			{ do: 'track', isOn: true },
			{ do: 'delete', ids: [item] },
			{ do: 'settle', changes: [3], isAccepted: true }
		);
		expect(order(gone)).not.toContain(item);
	});

	it('names words by those that stand there, which of them it is', () => {
		const { runs } = one(french({ do: 'write', id: item, text: 'le bois, le bois' }), item);
		expect(wordsBetween(runs, 12, 16)).toEqual({ text: 'bois', nth: 1 });
		expect(wordsBetween(runs, 3, 7)).toEqual({ text: 'bois', nth: 0 });
	});

	it.each<[string, Act, string]>([
		['what is not there', { do: 'style', ids: [99], style: 'body' }, 'gone'],
		['a place that is not there', { do: 'move', ids: [item], after: 99 }, 'gone'],
		['a paragraph after itself', { do: 'move', ids: [item], after: item }, 'gone'],
		[
			'words that are not there',
			{ ...BOLD, ids: [about], words: { text: 'verre', nth: 0 } },
			'not-found'
		],
		[
			'words of two paragraphs',
			{ ...BOLD, ids: [about, tasks], words: { text: 'M', nth: 0 } },
			'gone'
		],
		['no words', { ...BOLD, ids: [about], words: { text: '', nth: 0 } }, 'not-found'],
		['to indent what is no list', { do: 'indent', ids: [about], by: 1 }, 'not-list'],
		['to bring a list before its margin', { do: 'indent', ids: [item], by: -1 }, 'not-list'],
		['to refresh what is not there', { do: 'refresh' }, 'no-contents'],
		['to deepen what is no table', { do: 'depth', id: about, depth: 2 }, 'gone'],
		['to join the first', { do: 'join', id: title }, 'not-joined'],
		[
			'to cut before the first word',
			{ do: 'split', id: tasks, words: { text: 'M', nth: 0 } },
			'not-found'
		],
		['what is found nowhere', { ...FIND, find: 'verre', by: 'bois' }, 'not-found'],
		['a change that is not there', { do: 'settle', changes: [9], isAccepted: true }, 'gone'],
		['a comment that is not there', { do: 'resolve', comment: 2 }, 'gone'],
		[
			'a paragraph too long',
			{ do: 'write', id: item, text: 'a'.repeat(2 * LONGEST_PARAGRAPH + 1) },
			'too-long'
		]
	])('refuses %s', (_, act, refusal) => {
		expect(document.act(start, act)).toBe(refusal);
		expect(run(document, setup, [act])).toBeNull();
	});

	it('refuses a style for a table of contents, and more paragraphs than it bears', () => {
		const contents = after({ do: 'contents', after: 0, depth: 1 });
		expect(document.act(contents, { do: 'style', ids: [made], style: 'body' })).toBe('not-text');
		expect(document.act(contents, { do: 'join', id: title })).toBe('not-joined');
		const many = Array.from({ length: MOST_PARAGRAPHS - 7 }, (): Act => ({
			do: 'insert',
			after: 0,
			text: 'a'
		}));
		expect(document.act(after(...many), { do: 'insert', after: 0, text: 'a' })).toBe('too-long');
	});

	it('goes on in the language in which an act is possible', () => {
		const state = after({ ...FIND, find: 'scierie', by: 'scie' });
		expect(state.en).toBeNull();
		expect(textIn(state.fr!, about)).toBe('Une entreprise de bois : scie, menuiserie.');
	});
});

describe('a document as it is wanted', () => {
	const heading: Act = { do: 'style', ids: [tasks], style: 'heading1' };

	it('is the same whatever the way there', () => {
		expect(isSame([heading], [{ ...BOLD, ids: [tasks], words: null }, heading])).toBe(true);
		expect(
			isSame(
				[{ do: 'move', ids: [date], after: title }],
				[
					{ do: 'move', ids: [company, about], after: date },
					{ do: 'move', ids: [tasks, workshop, item], after: about }
				]
			)
		).toBe(true);
		// A comment goes with its paragraph.
		const remove: Act = { do: 'delete', ids: [about] };
		expect(isSame([{ do: 'resolve', comment: 1 }, remove], [remove])).toBe(true);
		// Bold by hand over what is bold already.
		expect(isSame([heading], [heading, { ...BOLD, ids: [tasks], words: null }])).toBe(true);
		expect(
			isSame(
				[{ ...BOLD, ids: [about], words: { text: { fr: 'bois', en: 'wood' }, nth: 0 } }],
				[{ ...BOLD, ids: [about], words: { text: ' bois ', nth: 0 } }]
			)
		).toBe(true);
		// A tracked word and its only letter that differs.
		const track: Act = { do: 'track', isOn: true };
		expect(
			isSame(
				[track, { ...FIND, find: { fr: 'bois', en: 'wood' }, by: { fr: 'pois', en: 'food' } }],
				[track, { do: 'write', id: about, text: 'Une entreprise de pois : scierie, menuiserie.' }]
			)
		).toBe(true);
	});

	it('is the same with other spaces and apostrophes, unless they are judged', () => {
		const written = (text: string): Act[] => [{ do: 'write', id: company, text }];
		expect(isSame(written('L’entreprise : ici'), written("L'entreprise\u00A0:  ici "))).toBe(true);
		expect(isSame(written('L’entreprise'), written('L’Entreprise'))).toBe(false);
		const judged = (text: string) =>
			run(document, { ...setup, isTypographic: true }, written(text))!;
		expect(document.isReached(judged('Ici\u00A0: là'), judged('Ici\u202F: là'))).toBe(true);
		expect(document.isReached(judged('Ici\u00A0: là'), judged('Ici : là'))).toBe(false);
		expect(document.isReached(judged('L’un'), judged("L'un"))).toBe(false);
	});

	it.each<[string, Act[], Act[]]>([
		['a title is only made big and bold', [heading], [{ ...BOLD, ids: [tasks], words: null }]],
		['another style is given', [heading], [{ do: 'style', ids: [tasks], style: 'heading2' }]],
		[
			'headings are colored through another style',
			[{ do: 'define', style: 'heading1', set: { color: 'blue' } }],
			[{ do: 'define', style: 'heading2', set: { color: 'blue' } }]
		],
		['a page does not begin', [{ do: 'break', id: tasks, isOn: true }], []],
		[
			'a table of contents is not made anew',
			[{ do: 'contents', after: title, depth: 3 }, heading, { do: 'refresh' }],
			[{ do: 'contents', after: title, depth: 3 }, heading]
		],
		[
			'a change is made without being tracked',
			[
				{ do: 'track', isOn: true },
				{ do: 'write', id: item, text: 'poncer' }
			],
			[{ do: 'write', id: item, text: 'poncer' }]
		],
		[
			'the change of another still waits',
			[{ do: 'settle', changes: [1, 2], isAccepted: true }],
			[{ do: 'settle', changes: [2], isAccepted: true }]
		],
		['a comment is left', [{ do: 'resolve', comment: 1 }], []],
		['a list is not within another', [{ do: 'indent', ids: [item], by: 1 }], []],
		['a paragraph is left over', [], [{ do: 'insert', after: date, text: '' }]],
		[
			'words are not underlined',
			[{ do: 'mark', ids: [item], words: null, mark: 'underline', isOn: true }],
			[]
		]
	])('is not the same when %s', (_, wanted, given) => {
		expect(isSame(wanted, given)).toBe(false);
	});

	it('is right in every other document too, so that a style reaches all headings', () => {
		const [last] = setup.paragraphs.slice(1);
		const longer = { ...setup, paragraphs: [...setup.paragraphs, last!] };
		const task = {
			setup,
			otherSetups: [longer],
			solutions: [[{ do: 'define', style: 'heading1', set: { isBold: false } }]]
		};
		const wrong: Act[] = [{ ...BOLD, ids: [company], words: null, isOn: false }];
		expect(isDoneIn(document, { ...task, wrong: [] } as never, task.solutions[0] as Act[])).toBe(
			true
		);
		expect(isDoneIn(document, { ...task, wrong: [] } as never, wrong)).toBe(false);
	});

	it('says its lines in both languages, and which of them are as they should be', () => {
		const wanted = after(heading, { do: 'define', style: 'quote', set: { color: 'red' } });
		const lines = document.lines(after({ do: 'resolve', comment: 1 }), wanted);
		const line = (start: string) =>
			lines.find(({ text }) => (text as { fr: string }).fr.startsWith(start));
		expect(line('[Titre 1]')).toEqual({
			depth: 0,
			text: { fr: '[Titre 1] L’entreprise', en: '[Heading 1] The company' },
			isRight: true
		});
		expect(line('Mes missions')).toMatchObject({
			text: { fr: 'Mes missions (18 pt)' },
			isRight: false
		});
		expect(line('Style Citation')).toMatchObject({ isRight: false });
		expect(line('Commentaire')).toMatchObject({ isRight: false });
		expect(line('Du 3 mars')?.text).toMatchObject({
			en: 'From 3 March (bold: “March”; deleted, Léa: “2”; inserted, Léa: “3”)'
		});
		expect(document.lines(wanted, null).every(({ isRight }) => !isRight)).toBe(true);
	});
});
