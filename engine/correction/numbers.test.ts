import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';
import { readNumber } from './numbers.ts';
import { withoutUnit } from './units.ts';

describe('reading a number', () => {
	it.each([
		['1750', ['1750']],
		['1,750', ['1.75', '1750']],
		['-1.750', ['-1.75', '-1750']],
		['12.345.678', ['12345678']],
		['1 234', ['1234']],
		["1'234.50", ['1234.5']],
		['30 18', ['3018']],
		['06 12 34 56 78', ['612345678']],
		['+ 05,00', ['5']],
		['-0,0', ['0']],
		['0,750', ['0.75']],
		['1.234,', ['1234']],
		['100.000', ['100', '100000']],
		['x12', []],
		['12x', []],
		['x1,234', []],
		['1,234x', []],
		['x30 18', []],
		['30 18x', []],
		['1234 567', []],
		['1,234.567.890', []],
		['', []],
		[',', []],
		['12\n', []]
	])('reads %j as %j', (text, readings) => {
		expect(readNumber(text)).toEqual(readings);
	});
});

describe('the unit of a number', () => {
	it.each([
		['12 Mo', ['Mo', 'MB'], '12'],
		['12 mb', ['Mo', 'MB'], '12'],
		['12 mébioctets', ['Mo'], '12 mébioctets'],
		['€ 12', ['€'], '12'],
		['12', ['€'], '12'],
		['12 Parts', ['parts'], '12'],
		['12 kb/s', ['kb/s'], '12'],
		['12 KB', ['kb/s'], '12 KB'],
		['12 o', [], '12 o']
	])('is taken off %j, where %j is shown, to leave %j', (text, units, number) => {
		expect(withoutUnit(text, units).trim()).toBe(number);
	});
});

describe('reading a date', () => {
	it.each([
		['3/4/2026', '2026-04-03'],
		['2026-04-03', '2026-04-03'],
		[' 03 . 04 . 2026 ', '2026-04-03'],
		['29/02/2028', '2028-02-29'],
		['29/02/2026', null],
		['31/02/2026', null],
		['00/01/2026', null],
		['01/13/2026', null],
		['2026', null],
		['03/04/26', null],
		['2026/04/2026', null],
		['123/04/2026', null],
		['x03/04/2026', null],
		['03/04/2026x', null],
		['03,04,2026', null]
	])('reads %j as %j', (text, date) => {
		expect(parseDate(text)).toBe(date);
	});
});
