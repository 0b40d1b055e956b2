import { describe, expect, it } from 'vitest';
import { isDoneIn, run } from '../simulator.ts';
import { readReference } from './references.ts';
import { evaluate, hiddenRows, shownAt, type Sheet } from './sheet.ts';
import {
	MOST_ROWS,
	spreadsheet,
	type SpreadsheetAct,
	type SpreadsheetSetup,
	type SpreadsheetState
} from './spreadsheet.ts';

const setup: SpreadsheetSetup = {
	name: { fr: 'Achats', en: 'Purchases' },
	rows: [
		[
			{ fr: 'Article', en: 'Item' },
			{ fr: 'Prix', en: 'Price' },
			{ fr: 'Nombre', en: 'Count' }
		],
		[{ fr: 'Stylo', en: 'Pen' }, 2.5, 10],
		[{ fr: 'Cahier', en: 'Notebook' }, 4, 3],
		[{ fr: 'Gomme', en: 'Eraser' }, 1, 20],
		['Total', null, { fr: '=SOMME(C2:C4)', en: '=SUM(C2:C4)' }]
	],
	formats: { 'B2:B4': 'amount' }
};
const start = spreadsheet.start(setup);
const after = (...acts: SpreadsheetAct[]) => run(spreadsheet, setup, acts)!;
const shown = (sheet: Sheet, ...names: string[]) => {
	const values = evaluate(sheet);
	return names.map((name) =>
		shownAt(sheet, values, readReference(name)!).replace(/[\u00A0\u202F]/g, ' ')
	);
};
const column = (sheet: Sheet, letter: string, from = 1, to = 5) =>
	shown(sheet, ...Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`));
const write = (at: string, text: string): SpreadsheetAct => ({ do: 'write', at, text });
const fillDown = (area: string): SpreadsheetAct => ({ do: 'fill', area, way: 'down' });
const sort = (area: string, column: string, isDescending = false): SpreadsheetAct => ({
	...{ do: 'sort', area },
	by: [{ column, isDescending }]
});
const filter = (
	column: string,
	test: Extract<SpreadsheetAct, { do: 'filter' }>['test'],
	value: string
): SpreadsheetAct => ({ do: 'filter', area: 'A1:C4', column, test, value });

describe('a spreadsheet', () => {
	it('shows what is found, in each language', () => {
		expect(shown(start.fr, 'A2', 'B2', 'C5')).toEqual(['Stylo', '2,50 €', '33']);
		expect(shown(start.en, 'A2', 'B2', 'C5')).toEqual(['Pen', '€2.50', '33']);
		expect(start.fr).toMatchObject({ columns: 5, rows: 9 });
	});

	it('computes what is written, and again when a cell changes', () => {
		const state = after(write('D2', ' =B2*C2 '), write('B2', '3,5'), write('A2', 'Bic'));
		expect(shown(state.fr, 'A2', 'B2', 'D2')).toEqual(['Bic', '3,50 €', '35']);
		expect(shown(state.en, 'D2')).toEqual(['#VALUE!']);
		expect(shown(start.fr, 'B2')).toEqual(['2,50 €']);
		expect(shown(after(write('D2', '12 %')).fr, 'D2')).toEqual(['12 %']);
	});

	it('fills down and to the right, references moving unless they are fixed', () => {
		const down = after(write('D2', '=B2*C2/$C$5'), fillDown('D2:D4'));
		expect(down.fr.cells.get('D4')!.content).toBe('=B4*C4/$C$5');
		expect(after(fillDown('B2:B4')).fr.cells.get('B2')!.origin).toBe('B2');
		const right = after(write('B6', '=MAX(B2:B4)'), { do: 'fill', area: 'B6:C6', way: 'right' });
		expect(shown(right.fr, 'B6', 'C6')).toEqual(['4', '20']);
		expect(column(after(fillDown('B2:B4')).fr, 'B', 2, 4)).toEqual(['2,50 €', '2,50 €', '2,50 €']);
	});

	it('copies an area elsewhere, over the whole of a larger one', () => {
		const copy = (area: string, to: string): SpreadsheetAct => ({ do: 'copy', area, to });
		const state = after(write('D2', '=B2*C$2'), copy('D2', 'D3:D4'), copy('A2:A3', 'E5')).fr;
		expect(column(state, 'D', 2, 4)).toEqual(['25', '40', '10']);
		expect(shown(state, 'E5', 'E6', 'A2')).toEqual(['Stylo', 'Cahier', 'Stylo']);
		expect(column(after(copy('C2:C4', 'C3')).fr, 'C', 2, 5)).toEqual(['10', '10', '3', '20']);
		expect(spreadsheet.act(start, copy('A1:B2', 'E1'))).toBe('outside');
		expect(spreadsheet.act(start, copy('Z1', 'A1'))).toBe('outside');
	});

	it('empties cells and formats them', () => {
		const state = after({ do: 'clear', area: 'C2:C3' }, { do: 'format', area: 'C5', as: 'amount' });
		expect(shown(state.fr, 'C2', 'C5')).toEqual(['', '20,00 €']);
	});

	it('sorts rows by one column or more, as each language reads them', () => {
		const byName = after(sort('A2:C4', 'A'));
		expect(column(byName.fr, 'A', 2, 4)).toEqual(['Cahier', 'Gomme', 'Stylo']);
		expect(column(byName.en, 'A', 2, 4)).toEqual(['Eraser', 'Notebook', 'Pen']);
		expect(column(byName.fr, 'C')).toEqual(['Nombre', '3', '20', '10', '33']);
		expect(column(after(sort('C2:C4', 'C', true)).fr, 'C', 2, 4)).toEqual(['20', '10', '3']);
		expect(column(after(sort('C2:C4', 'C', true)).fr, 'A', 2, 4)).toEqual(
			column(start.fr, 'A', 2, 4)
		);
	});

	it('sorts numbers before texts and empty cells last either way, and keeps the order of equals', () => {
		const mixed: SpreadsheetSetup = {
			name: 'x',
			rows: [
				['b', 2],
				[10, 1],
				[null, 3],
				["'9", 4],
				['a', 5],
				[9, 6],
				['=1/0', 7],
				['A', 8]
			]
		};
		const sorted = (isDescending: boolean) =>
			column(run(spreadsheet, mixed, [sort('A1:B8', 'A', isDescending)])!.fr, 'B', 1, 8).join('');
		expect(sorted(false)).toBe('61458273');
		expect(sorted(true)).toBe('72584163');
	});

	it('decides by the next key where the first does not, and moves formulas with their rows', () => {
		const teams: SpreadsheetSetup = {
			name: 'x',
			rows: [
				['b', 2, '=B1*2'],
				['a', 1, '=B2*2'],
				['b', 1, '=B3*2'],
				['a', 3, '=B4*2']
			]
		};
		const by = [
			{ column: 'A', isDescending: false },
			{ column: 'B', isDescending: true }
		];
		const sorted = run(spreadsheet, teams, [{ do: 'sort', area: 'A1:C4', by }])!.fr;
		expect(column(sorted, 'B', 1, 4)).toEqual(['3', '1', '2', '1']);
		expect(column(sorted, 'C', 1, 4)).toEqual(['6', '2', '4', '2']);
	});

	it.each<[SpreadsheetAct[], number[]]>([
		[[filter('C', '>', '5')], [2]],
		[[filter('C', '>=', '10')], [2]],
		[[filter('C', '<', '10')], [1, 3]],
		[[filter('A', '=', 'stylo')], [2, 3]],
		[[filter('A', '<>', 'Stylo')], [1]],
		[[filter('A', 'contains', 'O')], [2]],
		[[filter('B', '<=', '2,5')], [2]],
		[[filter('A', '<', '5')], [1, 2, 3]],
		[[filter('A', '>', '5')], [1, 2, 3]],
		[
			[filter('C', '>', '5'), filter('B', '<', '2')],
			[1, 2]
		],
		[
			[filter('C', '>', '5'), filter('C', '<', '5')],
			[1, 3]
		],
		[[filter('C', '>', '5'), { do: 'unfilter' }], []]
	])('hides the rows that a filter does not ask for: %j', (acts, rows) => {
		expect([...hiddenRows(after(...acts).fr)]).toEqual(rows);
	});

	it('inserts and deletes rows, formulas and filters following', () => {
		const inserted = after(filter('C', '>', '5'), { do: 'insert', row: 3 }, write('C3', '7')).fr;
		expect(column(inserted, 'C', 1, 6)).toEqual(['Nombre', '10', '7', '3', '20', '40']);
		expect([...hiddenRows(inserted)]).toEqual([3]);
		const below = after(filter('C', '<', '15'), { do: 'insert', row: 3 }, write('C3', '7')).fr;
		expect([...hiddenRows(below)]).toEqual([4]);
		const deleted = after(filter('C', '>', '5'), { do: 'delete', row: 2 }).fr;
		expect(column(deleted, 'C', 1, 4)).toEqual(['Nombre', '3', '20', '23']);
		expect(deleted.rows).toBe(8);
		expect([...hiddenRows(deleted)]).toEqual([1]);
	});

	it.each<[string, SpreadsheetAct, string]>([
		['a cell that is not there', write('Z1', '1'), 'outside'],
		['no cell', write('ici', '1'), 'outside'],
		['a row beyond', { do: 'clear', area: 'A1:A99' }, 'outside'],
		['an area of three ends', { do: 'clear', area: 'A1:A2:A3' }, 'outside'],
		['a format of nowhere', { do: 'format', area: '', as: 'date' }, 'outside'],
		['a formula that cannot be read', write('D2', '=B2*'), 'malformed'],
		['more than a cell holds', write('D2', 'a'.repeat(201)), 'too-long'],
		['a copy of one row on itself', fillDown('D2:E2'), 'too-small'],
		['a copy of one column on itself', { do: 'fill', area: 'D2:D4', way: 'right' }, 'too-small'],
		['a sort by a column beside', sort('A2:B4', 'C'), 'outside'],
		['a sort by no column', sort('A2:B4', '?'), 'outside'],
		['a sort by nothing', { do: 'sort', area: 'A2:B4', by: [] }, 'outside'],
		['a filter of a column beside', filter('D', '=', '1'), 'outside'],
		[
			'a filter of titles alone',
			{ do: 'filter', area: 'A1:C1', column: 'A', test: '=', value: '1' },
			'too-small'
		],
		['a row 0', { do: 'delete', row: 0 }, 'outside'],
		['a row that is not there', { do: 'insert', row: 10 }, 'outside']
	])('refuses %s', (_, act, refusal) => {
		expect(spreadsheet.act(start, act)).toBe(refusal);
	});

	it('has so many rows at most, and keeps one', () => {
		const insert: SpreadsheetAct = { do: 'insert', row: 1 };
		const full = after(...Array<SpreadsheetAct>(MOST_ROWS - start.fr.rows).fill(insert));
		expect(spreadsheet.act(full, insert)).toBe('full');
		const remove: SpreadsheetAct = { do: 'delete', row: 1 };
		const last = after(...Array<SpreadsheetAct>(start.fr.rows - 1).fill(remove));
		expect(spreadsheet.act(last, remove)).toBe('full');
	});

	it('copies no formula that grows too long', () => {
		const long = `=${'B9+'.repeat(65)}B9`;
		const rows = [...Array<SpreadsheetAct>(3).fill({ do: 'insert', row: 1 }), write('D5', long)];
		expect(spreadsheet.act(after(...rows), fillDown('D5:D12'))).toBe('too-long');
	});
});

describe('what was to be done in a sheet', () => {
	const reached = (expected: SpreadsheetState, given: SpreadsheetState) =>
		spreadsheet.isReached(expected, given);
	const wanted = after(write('D2', '=B2*C2'), fillDown('D2:D4'));

	it('is the same whatever the way, the language, and what is written besides', () => {
		const other = [write('D2', '=C2*B2'), write('D3', '=c3*$B3'), write('D4', '=SUM(B4)*C4')];
		expect(reached(wanted, after(...other, write('E9', '1')))).toBe(true);
		const rounded = after(write('E2', '=ARRONDI(B2*1,155;1)'));
		expect(reached(rounded, after(write('E2', '=B2*1,155')))).toBe(false);
		for (const text of ['=ROUND(B2*1.155,1)', '=round(B2*1,155;1)', '=ARRONDI(1,155*B2;1)']) {
			expect(reached(rounded, after(write('E2', text))), text).toBe(true);
		}
	});

	it.each<[string, SpreadsheetAct[]]>([
		['nothing is done', []],
		['some of it is', [write('D2', '=B2*C2'), fillDown('D2:D3')]],
		['results are typed', [write('D2', '25'), write('D3', '12'), write('D4', '20')]],
		['what was found is changed', [write('D2', '=B2*C2'), fillDown('D2:D4'), write('A2', 'x')]],
		['what was found is emptied', [write('D2', '=B2*C2'), fillDown('D2:D4'), write('A5', '')]],
		['a fault is left', [write('D2', '=B2*C2'), fillDown('D2:D4'), write('D3', '=A3*C3')]],
		['rows are hidden', [write('D2', '=B2*C2'), fillDown('D2:D4'), filter('A', '=', 'x')]],
		[
			'a found formula becomes its value',
			[write('D2', '=B2*C2'), fillDown('D2:D4'), write('C5', '33')]
		]
	])('is not reached when %s', (_, acts) => {
		expect(reached(wanted, after(...acts))).toBe(false);
	});

	it('has nothing left of what was to go, and is as it was to be shown', () => {
		const without = after({ do: 'delete', row: 4 });
		expect(reached(without, after({ do: 'delete', row: 4 }))).toBe(true);
		expect(reached(without, after({ do: 'clear', area: 'A4:C4' }))).toBe(false);
		const cleared = after({ do: 'clear', area: 'A3:C3' });
		expect(reached(cleared, after())).toBe(false);
		expect(reached(after({ do: 'clear', area: 'A3' }), after())).toBe(false);
		const percent = after({ do: 'format', area: 'C2', as: 'percent' });
		expect(reached(percent, after())).toBe(false);
		expect(reached(percent, after({ do: 'format', area: 'B2:C3', as: 'percent' }))).toBe(true);
	});

	it('is read in the language that it was typed in', () => {
		const typed = run(spreadsheet, setup, [
			{ do: 'write', at: 'D2', text: { fr: '12,5', en: '12.5' } }
		])!;
		for (const text of ['12,5', '12.5', '12,50 €']) {
			expect(reached(typed, after(write('D2', text))), text).toBe(true);
		}
		expect(reached(typed, after(write('D2', '125')))).toBe(false);
	});

	it('is not reached under other data by a formula that only fits what is shown', () => {
		const others = {
			...setup,
			rows: setup.rows.map((row) => row.with(1, row[1] === 4 ? 9 : row[1]!))
		};
		const task = {
			...{ setup, otherSetups: [others], wrong: [] },
			solutions: [[write('D2', '=MAX(B2:B4)')]]
		};
		expect(isDoneIn(spreadsheet, task, [write('D2', '=MAX(B2:B9)')])).toBe(true);
		expect(isDoneIn(spreadsheet, task, [write('D2', '=4')])).toBe(false);
	});

	it('is said line by line: what was written, which rows moved, which rows are shown', () => {
		const said = (state: SpreadsheetState, other: SpreadsheetState | null) =>
			spreadsheet
				.lines(state, other)
				.map(({ text, isRight }) => [
					(text as { fr: string }).fr.replace(/[\u00A0\u202F]/g, ' '),
					isRight
				]);
		const given = after(write('D2', '=B2*C2'), write('D3', '12'));
		expect(said(given, wanted)).toEqual([
			['Achats', false],
			['D2 : =B2*C2 → 25', true],
			['D3 : 12', false]
		]);
		expect(said(wanted, wanted).every(([, isRight]) => isRight)).toBe(true);
		expect(said(wanted, null).some(([, isRight]) => isRight)).toBe(false);
		const sorted = after(sort('A2:C4', 'A'), filter('C', '>', '5'));
		// « 1,5 » is a number in French, two arguments in English.
		const typed = { fr: '=MAX(1,5)*B2', en: '=MAX(1.5)*B2' };
		const asked = run(spreadsheet, setup, [{ do: 'write', at: 'D2', text: typed }])!;
		for (const text of Object.values(typed)) {
			expect(said(after(write('D2', text)), asked).every(([, isRight]) => isRight)).toBe(true);
		}
		// A row that stays between others that moved is said too.
		const turned = run(spreadsheet, { name: 'x', rows: [['c'], ['b'], ['a']] }, [
			sort('A1:A3', 'A')
		]);
		expect(said(turned!, null).map(([text]) => text)).toEqual(['x', '1 : a', '2 : b', '3 : c']);
		expect(said(sorted, after(sort('A2:C4', 'A')))).toEqual([
			['Achats', false],
			['2 : Cahier · 4,00 € · 3', true],
			['3 : Gomme · 1,00 € · 20', true],
			['4 : Stylo · 2,50 € · 10', true],
			['Lignes affichées : 3, 4', false]
		]);
	});
});
