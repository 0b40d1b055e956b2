import { describe, expect, it } from 'vitest';
import { Evaluation } from './evaluation.ts';
import { readFormula } from './formulas.ts';
import { readReference } from './references.ts';
import { afterDeletion, afterInsertion, copiedBy } from './tokens.ts';
import { dayNumber, readTyped, showValue, type Value } from './values.ts';

const END = { column: 9, row: 29 };

/** What a formula shows in E1, beside these cells. */
function shown(
	formula: string,
	language: 'fr' | 'en' = 'fr',
	cells: Record<string, number | string> = {}
): string {
	const all: Record<string, number | string> = { ...CELLS, ...cells, E1: formula };
	const values = new Evaluation((name) => all[name], { language, end: END });
	return showValue(values.valueOf(readReference('E1')!), language);
}
const CELLS = { A1: 10, A2: 20, A3: 30, B1: 'Lyon', B2: 'Nice', B3: 'lyon', C1: "'5", C2: '' };

describe('a formula', () => {
	it.each([
		['=2+3*4', '14'],
		['=(2+3)*4', '20'],
		['=-2^2', '4'],
		['=2^3^2', '64'],
		['=10-4-3', '3'],
		['=20%*A3', '6'],
		['=A1/4', '2,5'],
		['=0,1+0,2', '0,3'],
		['=B1&" "&A1/4', 'Lyon 2,5'],
		['=A1&B1="10lyon"', 'VRAI'],
		['=A1<>A2', 'VRAI'],
		['=A3>=30', 'VRAI'],
		['=B1<B2', 'VRAI'],
		['=A1<B1', 'VRAI'],
		['=C1+1', '6'],
		['=C2', '0'],
		['=C2=""', 'VRAI'],
		['=C2=0', 'VRAI'],
		['="dit ""oui"""', 'dit "oui"'],
		['= SOMME ( a1 : $A$3 )', '60'],
		['=somme(A3:A1;5)', '65'],
		['=SOMME(A1:C3)', '60'],
		['=MOYENNE(A1:A3)', '20'],
		['=MAX(A1:A3)-MIN(A1:A3)', '20'],
		['=MAX(B1:B3)', '0'],
		['=MEDIANE(A1:A3;100)', '25'],
		['=MÉDIANE(A1:A3)', '20'],
		['=NB(A1:C3)', '3'],
		['=NBVAL(A1:C3)', '7'],
		['=NB.SI(B1:B3;"LYON")', '2'],
		['=NB.SI(B1:B3;"<>lyon")', '1'],
		['=NB.SI(B1:B3;"l*")', '2'],
		['=NB.SI(B1:B3;"?ice")', '1'],
		['=NB.SI(A1:C3;">=20")', '2'],
		['=NB.SI(A1:A3;">"&A1*1,5)', '2'],
		['=NB.SI(A1:A3;A2)', '1'],
		['=SOMME.SI(B1:B3;"lyon";A1:A3)', '40'],
		['=NB.SI.ENS(B1:B3;"lyon";A1:A3;">10")', '1'],
		['=SOMME.SI.ENS(A1:A3;B1:B3;"lyon";A1:A3;"<30")', '10'],
		['=SOMME.SI(A1:A3;"<25")', '30'],
		['=MOYENNE.SI(B1:B3;B1;A1:A3)', '20'],
		['=ARRONDI(2,345;2)', '2,35'],
		['=ARRONDI(1,005;2)', '1,01'],
		['=ARRONDI(-2,5;0)', '-3'],
		['=ARRONDI(1250;-2)', '1300'],
		['=SI(A1>5;"oui";"non")', 'oui'],
		['=SI(A1>50;"oui";SI(A1=10;"dix";"non"))', 'dix'],
		['=SI(A1>50;1)', 'FAUX'],
		['=SI(A2=0;"";A1/A2)', '0,5'],
		['=SI(FAUX;1/0;2)', '2'],
		['=SIERREUR(1/0;"rien")', 'rien'],
		['=ET(A1=10;A2=20)', 'VRAI'],
		['=OU(A1=1;A2=1)', 'FAUX'],
		['=NON(A1=1)', 'VRAI'],
		['=GAUCHE(B1;2)&DROITE(B2)', 'Lye'],
		['=NBCAR(B1)', '4'],
		['=CONCAT(B1:B2;"-";A1)', 'LyonNice-10'],
		['=RECHERCHEV(20;A1:B3;2;FAUX)', 'Nice'],
		['=RECHERCHEV("nice";B1:C3;1;0)', 'Nice'],
		['=RECHERCHEV(25;A1:B3;2)', 'Nice'],
		['=RECHERCHEV(25;A1:B3;2;VRAI)', 'Nice'],
		['=J30+Z99', '0']
	])('%s shows %s', (formula, result) => {
		expect(shown(formula)).toBe(result);
	});

	it.each([
		['=1/0', '#DIV/0!', '#DIV/0!'],
		['=MOYENNE(B1:B3)', '#DIV/0!', '#DIV/0!'],
		['=SOME(A1:A3)', '#NOM?', '#NAME?'],
		['=Lyon', '#NOM?', '#NAME?'],
		['=B1+1', '#VALEUR!', '#VALUE!'],
		['=A1:A3', '#VALEUR!', '#VALUE!'],
		['=SI(A1)', '#VALEUR!', '#VALUE!'],
		['=NB.SI.ENS(A1:A3;1;B1:B2;1)', '#VALEUR!', '#VALUE!'],
		['=NB.SI.ENS(A1:A3;1;B1:B3)', '#VALEUR!', '#VALUE!'],
		['=GAUCHE(B1;-1)', '#VALEUR!', '#VALUE!'],
		['=ARRONDI(A1)', '#VALEUR!', '#VALUE!'],
		['=#REF!+1', '#REF!', '#REF!'],
		['=SOMME(#REF!)', '#REF!', '#REF!'],
		['=RECHERCHEV(99;A1:B3;2;FAUX)', '#N/A', '#N/A'],
		['=RECHERCHEV(10;A1:B3;3;FAUX)', '#REF!', '#REF!'],
		['=10^400', '#NOMBRE!', '#NUM!'],
		['=E1+1', '#REF!', '#REF!'],
		['=SOMME(D1:F1)', '#REF!', '#REF!'],
		['=SOMME(A1:A3;1/0)', '#DIV/0!', '#DIV/0!'],
		['=SI(1/0;1;2)', '#DIV/0!', '#DIV/0!'],
		['=1/0=1', '#DIV/0!', '#DIV/0!']
	])('%s shows %s, or %s in English', (formula, french, english) => {
		expect(shown(formula, 'fr')).toBe(french);
		expect(shown(formula, 'en')).toBe(english);
	});

	it.each([
		'=',
		'=2+',
		'=(2',
		'=2)',
		'=SOMME(A1',
		'=A1 A2',
		'="a',
		'=A1:',
		'=;',
		'=é~',
		'=A1:3',
		'=>2'
	])('is none that can be read: %s', (formula) => {
		expect([readFormula(formula, 'fr'), readFormula(formula, 'en')]).toEqual([null, null]);
	});

	it('separates with a comma in an English function, and writes decimals with either sign elsewhere', () => {
		expect(shown('=SUM(1,5)', 'en')).toBe('6');
		expect(shown('=SUM(1,5)', 'fr')).toBe('1,5');
		expect(shown('=SUM(1,5;1)', 'en')).toBe('2.5');
		expect(shown('=(A1*1,5)', 'en')).toBe('15');
		expect(shown('=ROUND(A1/3,2)', 'fr')).toBe('#VALEUR!');
		expect(shown('=ROUND(10/3,1)', 'en')).toBe('3.3');
		expect(shown('=IF(A1>5,"oui","non")', 'fr')).toBe('oui');
		expect(shown('=SOMME(A1;1.5)', 'fr')).toBe('11,5');
	});

	it('is worth nothing in a circle, nor is what depends on it', () => {
		const cells = { D1: '=D2', D2: '=D3+1', D3: '=D1' };
		expect(shown('=D2', 'fr', cells)).toBe('#REF!');
		expect(shown('=SIERREUR(D2;"boucle")', 'fr', cells)).toBe('boucle');
	});

	it('ends, however much is asked', () => {
		const doubled = Object.fromEntries(
			Array.from({ length: 29 }, (_, i) => [`F${i + 2}`, `=F${i + 1}&F${i + 1}`])
		);
		expect(shown('=F30', 'fr', { ...doubled, F1: 'abcdef' })).toBe('#VALEUR!');
		const joined = `CONCAT(${'F1;'.repeat(20)}F1)`;
		expect(shown(`=${joined}`, 'fr', { F1: 'a'.repeat(100) })).toBe('#VALEUR!');
		expect(shown(`=${'-'.repeat(5000)}1`)).toBe('#NOMBRE!');
		const wide = Object.fromEntries(
			Array.from({ length: 29 }, (_, i) => [`F${i + 1}`, `=SOMME(${'G1:J30;'.repeat(20)}1)`])
		);
		expect(shown('=SOMME(F1:F29)', 'fr', wide)).toBe('#NOMBRE!');
	});
});

describe('the references of a formula', () => {
	it('move with a copy, but for what is fixed', () => {
		const by = { column: 1, row: 2 };
		expect(copiedBy('=A1*$B1+C$1-$D$1', by)).toBe('=B3*$B3+D$1-$D$1');
		expect(copiedBy('=SOMME(A1:a3;"A1")&LOG10(B2)', by)).toBe('=SOMME(B3:B5;"A1")&LOG10(C4)');
		expect(copiedBy('A1', by)).toBe('A1');
		expect(copiedBy('=A1', { column: 0, row: -1 })).toBe('=#REF!');
	});

	it('still name the same cells after a row came or went', () => {
		expect(afterInsertion('=A1+A2+$A$3+SOMME(A1:A4)', 1)).toBe('=A1+A3+$A$4+SOMME(A1:A5)');
		expect(afterDeletion('=A1+A3', 1)).toBe('=A1+A2');
		expect(afterDeletion('=A2+1', 1)).toBe('=#REF!+1');
		expect(afterDeletion('=SOMME(A2:A4)', 1)).toBe('=SOMME(A2:A3)');
		expect(afterDeletion('=SOMME(A2:A4)', 3)).toBe('=SOMME(A2:A3)');
		expect(afterDeletion('=SOMME(A2 : A4)', 2)).toBe('=SOMME(A2 : A3)');
		expect(afterDeletion('=SOMME(A2:B2)', 1)).toBe('=SOMME(#REF!:#REF!)');
	});
});

describe('what is typed in a cell', () => {
	it.each<[string, 'fr' | 'en', Value, string?]>([
		['12,5', 'fr', 12.5],
		['12,5', 'en', '12,5'],
		['12.5', 'en', 12.5],
		['1 250', 'fr', 1250],
		['1,250', 'en', 1250],
		['-3', 'fr', -3],
		['20 %', 'fr', 0.2, 'percent'],
		['12,50 €', 'fr', 12.5, 'amount'],
		['€12.50', 'en', 12.5, 'amount'],
		['05/03/2026', 'fr', dayNumber(2026, 3, 5), 'date'],
		['05/03/2026', 'en', dayNumber(2026, 5, 3), 'date'],
		['2026-03-05', 'fr', dayNumber(2026, 3, 5), 'date'],
		['31/02/2026', 'fr', '31/02/2026'],
		['05/13/2026', 'fr', '05/13/2026'],
		["'35", 'fr', '35'],
		['vrai', 'fr', true],
		['12 rue', 'fr', '12 rue'],
		['06 12 34 56 78', 'fr', '06 12 34 56 78']
	])('%s in %s', (text, language, value, format) => {
		expect(readTyped(text, language)).toEqual(format ? { value, format } : { value });
	});

	it('is shown as its language and its format say', () => {
		const day = dayNumber(2026, 3, 5);
		expect(day).toBe(46_086);
		const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
		expect(plain(showValue(1234.5, 'fr', 'amount'))).toBe('1 234,50 €');
		expect(showValue(1234.5, 'en', 'amount')).toBe('€1,234.50');
		expect(plain(showValue(0.125, 'fr', 'percent'))).toBe('12,5 %');
		expect(showValue(day, 'fr', 'date')).toBe('05/03/2026');
		expect(showValue(day, 'en', 'date')).toBe('03/05/2026');
		expect(showValue(1 / 3, 'fr')).toBe('0,3333333333');
		expect(showValue(1e300, 'fr', 'date')).toBe('####');
	});
});
