/** What the challenges in a spreadsheet are written with. */
import { run } from '../../simulators/simulator.ts';
import { ENGLISH_NAMES } from '../../simulators/spreadsheet/functions.ts';
import { readReference } from '../../simulators/spreadsheet/references.ts';
import { evaluate, shownAt } from '../../simulators/spreadsheet/sheet.ts';
import {
	spreadsheet,
	type SpreadsheetAct,
	type SpreadsheetSetup
} from '../../simulators/spreadsheet/spreadsheet.ts';
import { tokensOf } from '../../simulators/spreadsheet/tokens.ts';
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { say, tell } from '../drawing.ts';

export type Act = SpreadsheetAct<Text>;
export type Row = SpreadsheetSetup['rows'][number];

const FRENCH_NAMES = new Map([...ENGLISH_NAMES].map(([fr, en]) => [en, fr]));
FRENCH_NAMES.set('TRUE', 'VRAI').set('FALSE', 'FAUX');

/** A formula in both languages, from the English one: its names, its separators and its decimals. */
export function formula(english: string): Localized {
	const words = tokensOf(english.slice(1), 'en')!.map(({ is, text }) => {
		if (is === 'name') return FRENCH_NAMES.get(text) ?? text;
		if (is === 'number') return text.replace('.', ',');
		return text === ',' ? ';' : text;
	});
	return say(`=${words.join('')}`, english);
}

/** The same with texts of each language in it. */
export function formulaOf(english: (language: 'fr' | 'en') => string): Localized {
	return say(formula(english('fr')).fr, english('en'));
}

export const write = (at: string, text: Text): Act => ({ do: 'write', at, text });
export const fillDown = (area: string): Act => ({ do: 'fill', area, way: 'down' });
export const fillRight = (area: string): Act => ({ do: 'fill', area, way: 'right' });
export const up = (column: string) => ({ column, isDescending: false });
export const down = (column: string) => ({ column, isDescending: true });
export const sort = (area: string, ...by: ReturnType<typeof up>[]): Act => ({
	do: 'sort',
	area,
	by
});
export const filter = (
	area: string,
	column: string,
	test: Extract<Act, { do: 'filter' }>['test'],
	value: Text
): Act => ({ do: 'filter', area, column, test, value });

interface Asked {
	/** Drawn again for each place that no page is shown: what it draws is what a formula must not depend on. */
	sheet: (random: Random) => SpreadsheetSetup;
	instruction: Localized;
	solutions: Act[][];
	wrong: Act[][];
	/** Cells whose results somebody may type instead of computing them. */
	typed?: string[];
	/** @param result what a cell shows once it is done */
	why: (result: (at: string) => Localized) => Localized;
}

/** Something to do in a sheet. */
export function inSheet(
	random: Random,
	{ sheet, instruction, solutions, wrong, typed = [], why }: Asked
): ChallengeBody {
	const [setup, ...otherSetups] = [sheet(random), sheet(random), sheet(random)] as const;
	const done = run(spreadsheet, setup, solutions[0]!);
	if (!done) throw new Error(`impossible: ${JSON.stringify(solutions[0])}`);
	const values = { fr: evaluate(done.fr), en: evaluate(done.en) };
	const result = (at: string) =>
		tell((l) => shownAt(done[l], values[l], readReference(at)!).replace(/[\u00A0\u202F]/g, ' '));
	const byHand = typed.map((at) => write(at, result(at)));
	return {
		kind: 'practical',
		instruction,
		why: why(result),
		task: {
			simulator: 'spreadsheet',
			...{ setup, otherSetups, solutions },
			wrong: byHand.length > 0 ? [...wrong, byHand] : wrong
		}
	};
}

/** Lists of things that somebody pays for. */
export const PURCHASES: { name: Localized; items: Localized[] }[] = [
	{
		name: say('Buvette du club', 'Club snack bar'),
		items: [
			say('Jus de pomme', 'Apple juice'),
			say('Eau', 'Water'),
			say('Café', 'Coffee'),
			say('Sandwichs', 'Sandwiches'),
			say('Gaufres', 'Waffles'),
			say('Fruits', 'Fruit')
		]
	},
	{
		name: say('Jardin partagé', 'Community garden'),
		items: [
			say('Terreau', 'Potting soil'),
			say('Graines', 'Seeds'),
			say('Arrosoirs', 'Watering cans'),
			say('Gants', 'Gloves'),
			say('Paillage', 'Mulch'),
			say('Tuteurs', 'Stakes')
		]
	},
	{
		name: say('Travaux du salon', 'Living-room renovation'),
		items: [
			say('Peinture', 'Paint'),
			say('Enduit', 'Filler'),
			say('Rouleaux', 'Rollers'),
			say('Bâches', 'Drop cloths'),
			say('Plinthes', 'Baseboards'),
			say('Vis', 'Screws')
		]
	},
	{
		name: say('Fournitures du bureau', 'Office supplies'),
		items: [
			say('Papier', 'Paper'),
			say('Cartouches', 'Cartridges'),
			say('Classeurs', 'Binders'),
			say('Stylos', 'Pens'),
			say('Enveloppes', 'Envelopes'),
			say('Piles', 'Batteries')
		]
	},
	{
		name: say('Fête du quartier', 'Neighborhood party'),
		items: [
			say('Tables', 'Tables'),
			say('Nappes', 'Tablecloths'),
			say('Gobelets', 'Cups'),
			say('Guirlandes', 'Garlands'),
			say('Boissons', 'Drinks'),
			say('Salades', 'Salads')
		]
	},
	{
		name: say('Atelier de couture', 'Sewing workshop'),
		items: [
			say('Tissu', 'Fabric'),
			say('Fil', 'Thread'),
			say('Boutons', 'Buttons'),
			say('Ciseaux', 'Scissors'),
			say('Aiguilles', 'Needles'),
			say('Rubans', 'Ribbons')
		]
	}
];

export const FIRST_NAMES = [
	'Amina',
	'Bastien',
	'Camille',
	'Djibril',
	'Élise',
	'Farid',
	'Gaëlle',
	'Hugo',
	'Inès',
	'Jonas',
	'Karim',
	'Léa',
	'Maëlle',
	'Nadia',
	'Omar',
	'Pauline',
	'Rayan',
	'Solène',
	'Tiago',
	'Yanis'
];

export const MONTHS: Localized[] = [
	say('Janvier', 'January'),
	say('Février', 'February'),
	say('Mars', 'March'),
	say('Avril', 'April'),
	say('Mai', 'May'),
	say('Juin', 'June'),
	say('Juillet', 'July'),
	say('Août', 'August'),
	say('Septembre', 'September'),
	say('Octobre', 'October'),
	say('Novembre', 'November'),
	say('Décembre', 'December')
];
