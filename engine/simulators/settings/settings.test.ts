import { describe, expect, it } from 'vitest';
import { run } from '../simulator.ts';
import { findSettings } from './search.ts';
import { settings, type SettingsAct } from './settings.ts';
import { placesIn, type SettingsSetup } from './setup.ts';

const setup: SettingsSetup = {
	name: 'Téléphone',
	pages: [
		{
			kind: 'page',
			id: 'location',
			name: { fr: 'Position', en: 'Location' },
			rows: [
				{ kind: 'switch', id: 'locating', name: { fr: 'Me situer', en: 'Locate me' }, isOn: true },
				{ kind: 'heading', name: 'Applications' },
				{
					kind: 'page',
					id: 'maps',
					name: { fr: 'Plans', en: 'Maps' },
					needs: { id: 'locating' },
					removal: { fr: 'Désinstaller', en: 'Uninstall' },
					rows: [
						{
							kind: 'choice',
							id: 'mapsAccess',
							name: { fr: 'Accès', en: 'Access' },
							choices: [{ fr: 'Jamais', en: 'Never' }, { fr: 'Toujours', en: 'Always' }, '24/7'],
							chosen: 0
						},
						{
							kind: 'switch',
							id: 'precise',
							name: 'Précise',
							needs: { id: 'mapsAccess', is: [1, 2] },
							isOn: false
						}
					]
				}
			]
		},
		{
			kind: 'page',
			id: 'network',
			name: { fr: 'Réseau', en: 'Network' },
			rows: [
				{ kind: 'info', name: 'Adresse', value: '192.168.1.20' },
				{ kind: 'text', id: 'wifi', name: 'Nom', text: 'Maison', format: 'network' },
				{ kind: 'text', id: 'key', name: 'Clé', text: 'azertyuiop', format: 'key' },
				{ kind: 'text', id: 'mail', name: 'Adresse', text: 'a@b.fr', format: 'mail' },
				{ kind: 'text', id: 'phone', name: 'Numéro', text: '0612345678', format: 'phone' },
				{ kind: 'text', id: 'label', name: 'Libellé', text: 'Moi', format: 'name' },
				{ kind: 'slider', id: 'volume', name: 'Volume', choices: ['0', '50', '100'], chosen: 1 },
				{ kind: 'button', id: 'update', name: 'Mise à jour', done: { fr: 'À jour', en: 'Done' } },
				{ kind: 'switch', id: 'dark', name: 'Sombre', isOn: false, isFree: true }
			]
		}
	]
};
const start = settings.start(setup);
const after = (...acts: SettingsAct[]) => run(settings, setup, acts)!;
const said = (...both: [SettingsAct[], SettingsAct[] | null]) =>
	settings
		.lines(after(...both[0]), both[1] && after(...both[1]))
		.map(({ depth, text, isRight }) => [
			depth,
			typeof text === 'string' ? text : text.fr.replace('\u00A0', ' '),
			isRight
		]);

describe('settings', () => {
	it('switch, choose, slide, write, do once and take away, and leave the state before as it was', () => {
		const state = after(
			{ do: 'switch', id: 'locating', isOn: true },
			{ do: 'choose', id: 'mapsAccess', choice: 1 },
			{ do: 'switch', id: 'precise', isOn: true },
			{ do: 'choose', id: 'volume', choice: 2 },
			{ do: 'write', id: 'wifi', text: 'Invités' },
			{ do: 'press', id: 'update' },
			{ do: 'remove', id: 'maps' }
		);
		expect(Object.fromEntries(state.values)).toMatchObject({
			...{ locating: true, mapsAccess: 1, precise: true, volume: 2, wifi: 'Invités', update: true }
		});
		expect([...state.removed]).toEqual(['maps']);
		expect(Object.fromEntries(start.values)).toMatchObject({ mapsAccess: 0, wifi: 'Maison' });
		expect(start.removed.size).toBe(0);
	});

	it.each<[string, SettingsAct[], string]>([
		['what is not there', [{ do: 'press', id: 'nothing' }], 'gone'],
		['a choice out of the list', [{ do: 'choose', id: 'mapsAccess', choice: 3 }], 'gone'],
		['a choice between two', [{ do: 'choose', id: 'volume', choice: 0.5 }], 'gone'],
		['a choice before the first', [{ do: 'choose', id: 'volume', choice: -1 }], 'gone'],
		['to switch a choice', [{ do: 'switch', id: 'volume', isOn: true }], 'gone'],
		['to choose of a switch', [{ do: 'choose', id: 'locating', choice: 0 }], 'gone'],
		['to write on a switch', [{ do: 'write', id: 'locating', text: 'on' }], 'gone'],
		['to press a text', [{ do: 'press', id: 'wifi' }], 'gone'],
		['to take away a page that stays', [{ do: 'remove', id: 'network' }], 'gone'],
		['to take away an option', [{ do: 'remove', id: 'volume' }], 'gone'],
		[
			'to take away twice',
			[
				{ do: 'remove', id: 'maps' },
				{ do: 'remove', id: 'maps' }
			],
			'gone'
		],
		[
			'what was on a page that was taken away',
			[
				{ do: 'remove', id: 'maps' },
				{ do: 'choose', id: 'mapsAccess', choice: 1 }
			],
			'gone'
		],
		['what another option does not allow', [{ do: 'switch', id: 'precise', isOn: true }], 'locked'],
		[
			'what is on a page that another option does not allow',
			[
				{ do: 'switch', id: 'locating', isOn: false },
				{ do: 'choose', id: 'mapsAccess', choice: 1 }
			],
			'locked'
		],
		['nothing written', [{ do: 'write', id: 'wifi', text: '  ' }], 'text-missing'],
		['an address without a domain', [{ do: 'write', id: 'mail', text: 'moi@chez' }], 'not-mail'],
		['an address of two', [{ do: 'write', id: 'mail', text: 'a@b.fr c@d.fr' }], 'not-mail'],
		['a number too short', [{ do: 'write', id: 'phone', text: '06 12 34 56' }], 'not-phone'],
		['a key too short', [{ do: 'write', id: 'key', text: 'sept777' }], 'not-key'],
		['a key with an accent', [{ do: 'write', id: 'key', text: 'motdepassé' }], 'not-key'],
		['a key too long', [{ do: 'write', id: 'key', text: 'a'.repeat(64) }], 'not-key']
	])('refuse %s, and do nothing of it', (_, acts, refusal) => {
		const before = after(...acts.slice(0, -1));
		expect(settings.act(before, acts.at(-1)!)).toBe(refusal);
		expect(run(settings, setup, acts)).toBeNull();
	});

	it('name each row once', () => {
		expect([...placesIn(setup).keys()].slice(0, 4)).toEqual([
			...['location', 'locating', 'maps', 'mapsAccess']
		]);
		const twice = { ...setup, pages: [...setup.pages, setup.pages[1]!] };
		expect(() => settings.start(twice)).toThrow('network');
	});
});

describe('what is set', () => {
	const reached = (expected: SettingsAct[], given: SettingsAct[]) =>
		settings.isReached(after(...expected), after(...given));

	it('is the same whatever the way', () => {
		const way: SettingsAct[] = [
			{ do: 'choose', id: 'volume', choice: 0 },
			{ do: 'switch', id: 'locating', isOn: false },
			{ do: 'choose', id: 'volume', choice: 2 }
		];
		expect(reached([way[1]!, way[2]!], way)).toBe(true);
	});

	it.each<[string, SettingsAct[], SettingsAct[]]>([
		['nothing is done', [{ do: 'press', id: 'update' }], []],
		['a switch is left', [{ do: 'switch', id: 'locating', isOn: false }], []],
		[
			'more is done than was asked',
			[{ do: 'press', id: 'update' }],
			[
				{ do: 'press', id: 'update' },
				{ do: 'choose', id: 'volume', choice: 0 }
			]
		],
		[
			'another choice is made',
			[{ do: 'choose', id: 'mapsAccess', choice: 1 }],
			[{ do: 'choose', id: 'mapsAccess', choice: 2 }]
		],
		[
			'what is asked to be taken away is only forbidden',
			[{ do: 'remove', id: 'maps' }],
			[{ do: 'switch', id: 'locating', isOn: false }]
		],
		['too much is taken away', [], [{ do: 'remove', id: 'maps' }]],
		[
			'the capitals of a network differ',
			[{ do: 'write', id: 'wifi', text: 'Invites' }],
			[{ do: 'write', id: 'wifi', text: 'invites' }]
		],
		[
			'a key differs',
			[{ do: 'write', id: 'key', text: 'Abcdefgh' }],
			[{ do: 'write', id: 'key', text: 'abcdefgh' }]
		],
		[
			'a number differs',
			[{ do: 'write', id: 'phone', text: '0700000000' }],
			[{ do: 'write', id: 'phone', text: '0700000001' }]
		]
	])('is not the same when %s', (_, expected, given) => {
		expect(reached(expected, given)).toBe(false);
	});

	it('does not count what is free, nor what cannot be touched in either', () => {
		expect(reached([], [{ do: 'switch', id: 'dark', isOn: true }])).toBe(true);
		const off: SettingsAct = { do: 'switch', id: 'locating', isOn: false };
		expect(reached([off], [{ do: 'choose', id: 'mapsAccess', choice: 1 }, off])).toBe(true);
		expect(
			reached(
				[{ do: 'remove', id: 'maps' }],
				[
					{ do: 'choose', id: 'mapsAccess', choice: 1 },
					{ do: 'remove', id: 'maps' }
				]
			)
		).toBe(true);
	});

	it.each([
		['phone', '0612345679', '+33 6 12.34-56 79'],
		['mail', 'Moi@Exemple.fr', ' moi@exemple.fr '],
		['label', 'L’atelier', "l'ATELIER"],
		['wifi', 'Invités', ' Invités ']
	])('reads what is typed as a fair reader would: %s', (id, asked, typed) => {
		expect(reached([{ do: 'write', id, text: asked }], [{ do: 'write', id, text: typed }])).toBe(
			true
		);
	});

	it('reads a text of two languages in either', () => {
		const text = { fr: 'Salon', en: 'Lounge' };
		const wanted = run(settings, setup, [{ do: 'write', id: 'label', text }])!;
		for (const one of ['salon', 'lounge']) {
			expect(settings.isReached(wanted, after({ do: 'write', id: 'label', text: one }))).toBe(true);
		}
		expect(settings.isReached(wanted, after({ do: 'write', id: 'label', text: 'x' }))).toBe(false);
	});
});

describe('a correction of settings', () => {
	const always: SettingsAct = { do: 'choose', id: 'mapsAccess', choice: 1 };
	const loud: SettingsAct = { do: 'choose', id: 'volume', choice: 2 };

	it('says what differs from what was found or from what was asked, below its page, and nothing else', () => {
		expect(said([always, loud, { do: 'press', id: 'update' }], [always])).toEqual([
			[0, 'Position › Plans', true],
			[1, 'Accès : Toujours', true],
			[0, 'Réseau', false],
			[1, 'Volume : 100', false],
			[1, 'Mise à jour : À jour', false]
		]);
		expect(said([always], [loud])).toEqual([
			[0, 'Position › Plans', false],
			[1, 'Accès : Toujours', false],
			[0, 'Réseau', false],
			[1, 'Volume : 50', false]
		]);
		expect(said([], [{ do: 'press', id: 'update' }])).toEqual([
			[0, 'Réseau', false],
			[1, 'Mise à jour : pas fait', false]
		]);
		expect(said([always], null)).toEqual([
			[0, 'Position › Plans', false],
			[1, 'Accès : Toujours', false]
		]);
	});

	it('says what was taken away and not what it held, what is off and not what depends on it', () => {
		const without: SettingsAct = { do: 'remove', id: 'maps' };
		expect(said([always, without], [always])).toEqual([
			[0, 'Position', false],
			[1, 'Plans : n’y est plus', false]
		]);
		expect(said([always], [without])).toContainEqual([1, 'Plans : y est toujours', false]);
		const off: SettingsAct = { do: 'switch', id: 'locating', isOn: false };
		expect(said([always, off], [off])).toEqual([
			[0, 'Position', true],
			[1, 'Me situer : désactivé', true]
		]);
		expect(said([{ do: 'switch', id: 'dark', isOn: true }], [])).toEqual([]);
	});

	it('is in both languages', () => {
		const lines = settings.lines(after(always, { do: 'write', id: 'label', text: 'Elle' }), null);
		expect(lines.map(({ text }) => (typeof text === 'string' ? text : text.en))).toEqual([
			...['Location › Maps', 'Access: Always', 'Network', 'Libellé: Elle']
		]);
	});
});

describe('the search in settings', () => {
	const found = (text: string, ...acts: SettingsAct[]) =>
		findSettings(after(...acts), text).map(({ id, path }) => [id, path.map((one) => one.id)]);

	it('finds names whatever the accents, with the pages to open', () => {
		expect(found('acces')).toEqual([['mapsAccess', ['location', 'maps']]]);
		expect(found('RESEAU')).toEqual([['network', ['network']]]);
		expect(found('me situer')).toEqual([['locating', ['location']]]);
		expect(found('mise jour')).toEqual([['update', ['network']]]);
	});

	it('finds nothing of nothing, nor what was taken away', () => {
		expect(found('  ')).toEqual([]);
		expect(found('accès', { do: 'remove', id: 'maps' })).toEqual([]);
	});
});
