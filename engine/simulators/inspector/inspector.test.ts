import { describe, expect, it } from 'vitest';
import { run } from '../simulator.ts';
import { isSelected, parseSelector, rulesOf, specificityOf, styleOf } from './cascade.ts';
import { inspector } from './inspector.ts';
import { idOf, type InspectorAct, type InspectorSetup, type Typed } from './model.ts';
import { hostOf, isAlive, isThirdParty, requestsOf, resolved } from './network.ts';

type Act = InspectorAct<Typed>;

/** 0 body, 1 main, 2 h1, 3 p, 4 a, 5 img, 6 label, 7 input. */
const setup: InspectorSetup = {
	title: { fr: 'Club', en: 'Club' },
	address: 'https://www.club.example/infos/page',
	body: {
		tag: 'body',
		children: [
			{
				tag: 'main',
				attributes: { id: 'corps' },
				children: [
					{ tag: 'h1', text: 'Club' },
					{
						tag: 'p',
						attributes: { class: 'note vue' },
						text: { fr: 'Le mardi', en: 'On Tuesday' },
						children: [{ tag: 'a', attributes: { href: '/contact' }, text: 'Contact' }]
					},
					{ tag: 'img', attributes: { src: '/a.png' } }
				]
			},
			{ tag: 'label', attributes: { for: 'nom' }, text: 'Nom' },
			{ tag: 'input', attributes: { id: 'noms' } }
		]
	},
	rules: [
		{ selector: '#corps', source: 's.css:1', declarations: [{ property: 'color', value: 'navy' }] },
		{
			selector: '.note',
			source: 's.css:2',
			declarations: [
				{ property: 'font-size', value: '12px' },
				{ property: 'padding', value: '8px' },
				{ property: 'padding', value: '16px' }
			]
		},
		{
			selector: 'main p',
			source: 's.css:3',
			declarations: [{ property: 'font-size', value: '20px' }]
		},
		{
			selector: '.vue',
			source: 's.css:4',
			declarations: [{ property: 'font-size', value: '16px' }]
		}
	],
	requests: [
		{
			...{ address: 'https://www.club.example/', type: 'document', status: 200, kilobytes: 9 },
			...{ start: 0, duration: 50, initiator: 'nav' }
		},
		{
			...{ address: 'https://www.club.example/b.png', type: 'image', status: 404, kilobytes: 1 },
			...{ start: 60, duration: 50, initiator: '<img>' }
		},
		{
			...{ address: 'https://t.pub.example/x', type: 'fetch', status: 200, kilobytes: 1 },
			...{ start: 90, duration: 50, initiator: 'pub.js:1' }
		}
	],
	stored: [
		{ name: 'id', kind: 'cookie', host: 't.pub.example', days: 90, value: 'x' },
		{ name: 'lang', kind: 'local', host: 'www.club.example', days: null, value: 'fr' }
	],
	marks: ['element', 'cookie'],
	alive: ['/a.png']
};

const start = inspector.start(setup);
const after = (...acts: Act[]) => run(inspector, setup, acts)!;
const refusal = (act: unknown, ...before: Act[]) => inspector.act(after(...before), act as Act);
/** Whether what a pupil did is what an author expects. */
const isRight = (expected: Act[], given: Act[]) =>
	inspector.isReached(after(...expected), after(...given));

describe('the developer tools of a browser', () => {
	it('number elements each before what it holds', () => {
		expect([...start.elements.values()].map(({ tag }) => tag).join(' ')).toBe(
			'body main h1 p a img label input'
		);
		expect(start.elements.get(4)!.parent).toBe(3);
		expect(idOf(setup, setup.body.children![1]!)).toBe(6);
		expect(() => idOf(setup, { tag: 'p' })).toThrow();
	});

	it('change and delete elements, and leave the state before as it was', () => {
		const state = after(
			{ do: 'text', id: 3, text: 'Le jeudi' },
			{ do: 'attribute', id: 5, name: 'alt', value: '' },
			{ do: 'tag', id: 2, tag: 'h2' },
			{ do: 'strip', id: 4, name: 'href' }
		);
		expect(state.elements.get(3)!.text).toBe('Le jeudi');
		expect(state.elements.get(5)!.attributes.get('alt')).toBe('');
		expect(state.elements.get(2)!.tag).toBe('h2');
		expect(state.elements.get(4)!.attributes.size).toBe(0);
		expect(start.elements.get(4)!.attributes.size).toBe(1);
		expect(start.elements.get(5)!.attributes.has('alt')).toBe(false);
	});

	it('delete an element with what it holds, and with the marks of both', () => {
		const marked: Act = { do: 'mark', what: 'element', id: 4, isOn: true };
		const state = after(marked, { do: 'delete', id: 3 });
		expect([...state.elements.keys()]).toEqual([0, 1, 2, 5, 6, 7]);
		expect(state.marks.size).toBe(0);
		expect(after(marked, { ...marked, isOn: false } as Act).marks.size).toBe(0);
	});

	it.each([
		['gone', { do: 'text', id: 99, text: 'a' }],
		['gone', { do: 'delete', id: -1 }],
		['body', { do: 'delete', id: 0 }],
		['body', { do: 'tag', id: 0, tag: 'p' }],
		['not-known', { do: 'tag', id: 2, tag: 'blink' }],
		['not-known', { do: 'tag', id: 2, tag: 'body' }],
		['not-known', { do: 'attribute', id: 2, name: 'onclick', value: 'x' }],
		['not-known', { do: 'strip', id: 2, name: 'onclick' }],
		['gone', { do: 'strip', id: 2, name: 'alt' }],
		['gone', { do: 'text', id: 1, text: 'a' }],
		['text-missing', { do: 'text', id: 2, text: '  ' }],
		['gone', { do: 'toggle', rule: 9, declaration: 0, isOn: false }],
		['gone', { do: 'toggle', rule: 0, declaration: 5, isOn: false }],
		['gone', { do: 'set', rule: -1, declaration: 0, value: 'navy' }],
		['not-known', { do: 'set', rule: 0, declaration: 0, value: '8px' }],
		['not-known', { do: 'set', rule: 0, declaration: 0, value: 'url(x)' }],
		['gone', { do: 'forget', id: 7 }],
		['gone', { do: 'block', host: 'nowhere.example', isOn: true }],
		['gone', { do: 'mark', what: 'cookie', id: 5, isOn: true }],
		['gone', { do: 'mark', what: 'element', id: 50, isOn: true }],
		['not-marked', { do: 'mark', what: 'request', id: 0, isOn: true }]
	])('refuse, as %s, %j', (reason, act) => {
		expect(refusal(act)).toBe(reason);
	});

	it('refuse what is about something that is no longer there', () => {
		expect(refusal({ do: 'text', id: 4, text: 'x' }, { do: 'delete', id: 3 })).toBe('gone');
		const forget: Act = { do: 'forget', id: 0 };
		expect(refusal(forget, forget)).toBe('gone');
		expect(refusal({ do: 'mark', what: 'cookie', id: 0, isOn: true }, forget)).toBe('gone');
		expect(
			inspector.act(inspector.start({ ...setup, stored: undefined, requests: undefined }), forget)
		).toBe('gone');
	});
});

describe('the cascade', () => {
	it('reads selectors of one or two parts, and no others', () => {
		expect(parseSelector('main p.a.b#c')).toEqual([
			{ tag: 'main', ids: [], classes: [] },
			{ tag: 'p', ids: ['c'], classes: ['a', 'b'] }
		]);
		expect(specificityOf('#a .b')).toEqual([1, 1, 0]);
		expect(specificityOf('main p.note')).toEqual([0, 1, 2]);
		expect(() => parseSelector('a b c')).toThrow();
		expect(() => parseSelector('a:hover')).toThrow();
	});

	it('finds what a selector is about, wherever the first part holds the second', () => {
		expect(isSelected(start, 4, 'main a')).toBe(true);
		expect(isSelected(start, 4, '.vue a')).toBe(true);
		expect(isSelected(start, 6, 'main label')).toBe(false);
		expect(isSelected(start, 3, 'p.note.vue')).toBe(true);
		expect(isSelected(start, 3, 'p.note.other')).toBe(false);
		// The first part is never the element itself.
		expect(isSelected(start, 3, 'p p')).toBe(false);
	});

	it('puts the strongest first, strikes out what loses, and lets the last one win among equals', () => {
		const rules = rulesOf(start, 3);
		expect(rules.map(({ selector, from }) => `${selector} ${from}`)).toEqual([
			'.vue 3',
			'.note 3',
			'main p 3',
			'#corps 1'
		]);
		const struck = rules.map(({ declarations }) => declarations.map(({ isStruck }) => isStruck));
		expect(struck).toEqual([[false], [true, true, false], [true], [false]]);
		expect(Object.fromEntries(styleOf(start, 3))).toEqual({ 'font-size': '16px', padding: '16px' });
	});

	it('gives the next one its turn when the winner is off, or the class that it needs is gone', () => {
		const off = after({ do: 'toggle', rule: 3, declaration: 0, isOn: false });
		expect(styleOf(off, 3).get('font-size')).toBe('12px');
		const bare = after({ do: 'attribute', id: 3, name: 'class', value: '' });
		expect(styleOf(bare, 3).get('font-size')).toBe('20px');
		const changed = after({ do: 'set', rule: 3, declaration: 0, value: '8px' });
		expect(styleOf(changed, 3).get('font-size')).toBe('8px');
	});

	it('hands on what is inherited, and nothing else', () => {
		const inherited = rulesOf(start, 4).map(({ selector, declarations }) => [
			selector,
			declarations.map(({ property, index }) => `${property} ${index}`)
		]);
		expect(inherited).toEqual([
			['.vue', ['font-size 0']],
			['.note', ['font-size 0']],
			['main p', ['font-size 0']],
			['#corps', ['color 0']]
		]);
		expect(styleOf(start, 4).size).toBe(0);
	});
});

describe('the network of a page', () => {
	it('tells the site from others by the end of their hosts', () => {
		expect(hostOf('https://a.b.example/c?d')).toBe('a.b.example');
		expect(hostOf('nothing')).toBe('');
		expect(isThirdParty(setup, 'club.example')).toBe(false);
		expect(isThirdParty(setup, 'stats.club.example')).toBe(false);
		expect(isThirdParty(setup, 'club.pub.example')).toBe(true);
		expect(isThirdParty(setup, 'my-club.example')).toBe(true);
	});

	it('finds what answers, and where an address leads from the page', () => {
		expect(resolved('../a.png', setup)).toBe('https://www.club.example/a.png');
		expect(resolved('tel:+33 1 99', setup)).toBe('tel:+33199');
		expect(resolved('http://[', setup)).toBe('http://[');
		expect(isAlive(setup, 'https://www.club.example/a.png')).toBe(true);
		expect(isAlive(setup, '/b.png')).toBe(false);
	});

	it('asks again for what an element has been given since, and shows what is blocked', () => {
		const state = after(
			{ do: 'attribute', id: 5, name: 'src', value: '/b.png' },
			{ do: 'block', host: 't.pub.example', isOn: true }
		);
		const shown = requestsOf(state, start).map(({ address, status, isBlocked }) => [
			address,
			status,
			isBlocked
		]);
		expect(shown.slice(2)).toEqual([
			['https://t.pub.example/x', 200, true],
			['https://www.club.example/b.png', 404, false]
		]);
		expect(requestsOf(start, start)).toHaveLength(3);
	});
});

describe('what is reached on a page', () => {
	const text = (text: Typed): Act => ({ do: 'text', id: 3, text });
	const set = (name: 'href' | 'alt' | 'class' | 'for', value: Typed, id = 4): Act => ({
		...{ do: 'attribute', id, name, value }
	});

	it('is the same whatever the way there', () => {
		const there: Act[] = [
			{ do: 'delete', id: 2 },
			{ do: 'block', host: 't.pub.example', isOn: true }
		];
		expect(isRight(there, [...there].reverse())).toBe(true);
		expect(isRight([], [text('x'), text('Le mardi')])).toBe(true);
		expect(isRight(there, there.slice(1))).toBe(false);
		expect(isRight([], [{ do: 'delete', id: 7 }])).toBe(false);
	});

	it('compares texts as a reader does, in either language', () => {
		const bilingual = { fr: 'Le jeudi à 15 h', en: 'Thursday at 3 p.m.' };
		for (const typed of ['le jeudi à 15 h', ' Le jeudi à  15 h. ', 'thursday at 3 p.m.']) {
			expect([typed, isRight([text(bilingual)], [text(typed)])]).toEqual([typed, true]);
		}
		for (const typed of ['Le jeudi', 'Le jeudi à 16 h', 'Le jeudi à 15 h !']) {
			expect([typed, isRight([text(bilingual)], [text(typed)])]).toEqual([typed, false]);
		}
	});

	it('compares addresses by where they lead, classes in any order, the rest as it is written', () => {
		expect(isRight([set('href', '/news')], [set('href', 'https://www.club.example/news')])).toBe(
			true
		);
		expect(isRight([set('href', '/news')], [set('href', '../news')])).toBe(true);
		expect(isRight([set('href', '/news')], [set('href', 'news')])).toBe(false);
		expect(isRight([set('href', '/news')], [set('href', '/News')])).toBe(false);
		expect(isRight([], [set('class', ' vue note', 3)])).toBe(true);
		expect(isRight([], [set('class', 'note', 3)])).toBe(false);
		expect(isRight([set('for', 'noms', 6)], [set('for', 'noms ', 6)])).toBe(true);
		expect(isRight([set('for', 'noms', 6)], [set('for', 'Noms', 6)])).toBe(false);
	});

	it('takes any text that holds the words that are asked, and no other', () => {
		const asked = [set('alt', [{ fr: 'vélo|bicyclette', en: 'bike' }, 'rouge'], 5)];
		for (const value of ['Un vélo rouge', 'Bicyclette ROUGE', 'bike, rouge']) {
			expect([value, isRight(asked, [set('alt', value, 5)])]).toEqual([value, true]);
		}
		for (const value of ['Un vélo', 'rouge', '']) {
			expect([value, isRight(asked, [set('alt', value, 5)])]).toEqual([value, false]);
		}
		expect(asked.map((act) => inspector.asDone!(act))).toEqual([
			set('alt', { fr: 'vélo rouge', en: 'bike rouge' }, 5)
		]);
	});

	it('tells an empty attribute from one that is missing, and from one that is not empty', () => {
		const empty = [set('alt', [], 5)];
		expect(isRight(empty, [set('alt', '', 5)])).toBe(true);
		expect(isRight(empty, [set('alt', 'x', 5)])).toBe(false);
		expect(isRight(empty, [])).toBe(false);
	});

	it('compares declarations by whether they are on, and by their value where they are', () => {
		const off: Act = { do: 'toggle', rule: 0, declaration: 0, isOn: false };
		const teal: Act = { do: 'set', rule: 0, declaration: 0, value: 'teal' };
		expect(isRight([off], [teal, off])).toBe(true);
		expect(isRight([off], [teal])).toBe(false);
		expect(isRight([teal], [])).toBe(false);
		expect(isRight([], [off, { ...off, isOn: true } as Act])).toBe(true);
	});

	it('holds exactly the marks, the cookies and the hosts that are asked', () => {
		const mark = (id: number): Act => ({ do: 'mark', what: 'element', id, isOn: true });
		expect(isRight([mark(3)], [mark(3)])).toBe(true);
		expect(isRight([mark(3)], [mark(3), mark(4)])).toBe(false);
		expect(isRight([mark(3)], [])).toBe(false);
		expect(isRight([{ do: 'forget', id: 0 }], [{ do: 'forget', id: 1 }])).toBe(false);
		expect(isRight([{ do: 'block', host: 't.pub.example', isOn: true }], [])).toBe(false);
		expect(isRight([{ do: 'tag', id: 2, tag: 'h2' }], [])).toBe(false);
	});
});

describe('a page in a correction', () => {
	const said = (acts: Act[], other: Act[] | null) =>
		inspector
			.lines(after(...acts), other && after(...other))
			.map(({ text, isRight }) => [typeof text === 'string' ? text : text.fr, isRight]);

	it('says what differs from what was found, or from the other, and whether it is so there too', () => {
		const acts: Act[] = [
			{ do: 'text', id: 3, text: 'Le jeudi' },
			{ do: 'toggle', rule: 0, declaration: 0, isOn: false },
			{ do: 'mark', what: 'cookie', id: 0, isOn: true }
		];
		expect(said(acts, [acts[0]!, { do: 'forget', id: 1 }])).toEqual([
			['Éléments', true],
			['<p class="note vue"> Le mardi › texte : « Le jeudi »', true],
			['Styles', false],
			['#corps › color : désactivée', false],
			['Cookies et stockage', false],
			['lang (www.club.example) : conservé', false],
			['Marques', false],
			['id (t.pub.example) : marqué', false]
		]);
	});

	it('says what is missing, and of what is deleted only the whole', () => {
		expect(said([], [{ do: 'attribute', id: 5, name: 'alt', value: ['rouge'] }])).toEqual([
			['Éléments', false],
			['<img src="/a.png"> › alt : absent', false]
		]);
		expect(said([{ do: 'delete', id: 3 }], [{ do: 'delete', id: 3 }])).toEqual([
			['Éléments', true],
			['<p class="note vue"> Le mardi : supprimé', true]
		]);
		expect(said([{ do: 'attribute', id: 5, name: 'alt', value: [] }], null)).toEqual([
			['Éléments', false],
			['<img src="/a.png"> › alt : vide', false]
		]);
	});

	it('says that nothing was done', () => {
		expect(said([], [])).toEqual([['Rien n’a changé', false]]);
	});
});
