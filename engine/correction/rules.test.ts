import { describe, expect, it } from 'vitest';
import { bank, drawChallenge } from '../content/bank.server.ts';
import { fieldsOf, type Field } from '../content/challenge.ts';
import { ANSWER_TYPES, TOLERANCES, type Tolerance } from '../vocabulary.ts';
import { RULES, tolerancesOf } from './rules.ts';
import { judgeTyped } from './typed-answer.ts';
import { joined, typingErrors, withoutArticle, withoutPunctuation } from './words.ts';

const field = (type: Field['type'], solution: string, more: Partial<Field> = {}): Field => ({
	label: '',
	type,
	solutions: [solution],
	...more
});

describe('the table of rules', () => {
	it('has a use for every tolerance, and a rule for every type', () => {
		const used = Object.values(RULES).flatMap(({ treatments }) => Object.keys(treatments));
		expect(new Set([...used, 'typingError'])).toEqual(new Set(TOLERANCES));
		for (const type of ANSWER_TYPES) expect(RULES[type]).toBeDefined();
	});

	it('says what a field forgives', () => {
		expect(tolerancesOf(field('text', 'a', { choices: ['a'] }))).toEqual([]);
		expect(tolerancesOf(field('number', '1'))).toEqual([
			'typography',
			'punctuation',
			'article',
			'notation'
		]);
		expect(tolerancesOf(field('number', '1', { unit: '€' }))).toContain('unit');
		expect(tolerancesOf(field('text', 'a'))).toContain('typingError');
		expect(tolerancesOf(field('code', 'a'))).toEqual(['typography', 'case', 'spaces']);
		for (const { id } of bank) {
			const { body } = drawChallenge({ challengeId: id, seed: 0 });
			for (const one of fieldsOf(body)) {
				expect(tolerancesOf(one).includes('typingError')).toBe(one.type === 'text' && !one.choices);
			}
		}
	});
});

describe('what was forgiven', () => {
	const cases: [Field, string, Tolerance[]][] = [
		[field('text', 'école'), ' école\u00A0', []],
		[field('text', 'école'), 'École', ['case']],
		[field('text', 'école'), 'ecole', ['accents']],
		[field('text', 'école'), 'L’École !', ['typography', 'case', 'punctuation', 'article']],
		[field('text', 'Le Mans'), 'lemans', ['case', 'spaces']],
		[field('text', 'Le Mans'), 'Mans', ['article']],
		[field('text', 'œuvre'), 'oeuvre', ['ligatures']],
		[field('text', 'pare-feu'), 'pare feu', ['spaces']],
		[field('text', 'bonjour'), 'bonjuor', ['typingError']],
		[field('text', 'verrouillage'), 'Verouilage', ['case', 'typingError']],
		[field('number', '5'), '+5', ['notation']],
		[field('number', '5'), '5.', ['notation']],
		[field('number', '5'), '5 !', ['punctuation']],
		[field('number', '5'), 'n° 5', ['article']],
		[field('number', '-5'), '−5', ['typography']],
		[field('number', '5', { unit: '€' }), '5 Euros', ['unit']],
		[field('date', '04/09/2024'), '2024-9-4', ['notation']],
		[field('email', 'a@b.fr'), 'mailto:A@b.fr', ['case', 'protocol']],
		[field('url', 'b.fr'), 'https://b.fr/', ['protocol']],
		[field('code', '=A1*2'), '=a1 * 2', ['case', 'spaces']]
	];
	it.each(cases)('in $solutions, typed %j, is %j', (one, answer, forgiven) => {
		expect(judgeTyped(one, answer)).toMatchObject({ isRight: true, forgiven });
	});

	it('is the least among the accepted answers', () => {
		const both: Field = { label: '', type: 'text', solutions: ['Ecole', 'école', 'ecole.'] };
		expect(judgeTyped(both, 'ecole')).toEqual({
			isRight: true,
			matched: 'Ecole',
			forgiven: ['case']
		});
		expect(judgeTyped(both, ' école').matched).toBe('école');
		expect(judgeTyped(both, 'École').matched).toBe('Ecole');
	});
});

describe('treatments of words', () => {
	it.each([
		['"non" (oui) … fin?!', 'non oui fin'],
		['a, b;c, d', 'a b c d'],
		['3,5 4;6 7, 8', '3,5 4;6 7 8'],
		['fin. Verr. maj: x', 'fin Verr maj x'],
		['...a.b 11:05 :', 'a.b 11:05'],
		['C++ user@x.fr', 'C++ user@x.fr']
	])('punctuation of %j leaves %j', (text, left) => {
		expect(withoutPunctuation(text).trim()).toBe(left);
	});

	it.each([
		['le jeudi', 'jeudi'],
		['Les jeudis', 'jeudis'],
		['la 5', '5'],
		["l'été", 'été'],
		["l'5", "l'5"],
		['un mot', 'mot'],
		['une idée', 'idée'],
		['des mots', 'mots'],
		['an owl', 'owl'],
		['a b', 'a b'],
		['un 5', 'un 5'],
		['le', 'le'],
		['jeudi le 5', 'jeudi le 5'],
		['lejeudi', 'lejeudi'],
		['n°5', '5'],
		['nº 5', '5'],
		['no 5', '5'],
		['No. 5', '5'],
		['numero 5', '5'],
		['Number 5', '5'],
		['le n° 5', '5'],
		['no5', 'no5'],
		['no way', 'no way'],
		['un n° 5', 'un n° 5']
	])('article of %j leaves %j', (text, left) => {
		expect(withoutArticle(text)).toBe(left);
	});

	it.each([
		["mot-de passe d'ici", 'motdepassedici'],
		['mot - de - passe', 'motdepasse'],
		['x -5', 'x-5'],
		['x - 5', 'x-5'],
		['covid-19', 'covid19'],
		['2024-2025', '2024-2025'],
		['1 000 000', '1000000'],
		['1 000 a', '1000a'],
		['1 0000', '1 0000'],
		['5 6', '5 6'],
		['a 6 b', 'a6b']
	])('spaces of %j leave %j', (text, left) => {
		expect(joined(text)).toBe(left);
	});

	it.each([
		['abcd', 'abce', Infinity],
		['abcde', 'abcdf', 1],
		['abcd', 'abcde', 1],
		['abcdefgh', 'abcdefij', Infinity],
		['abcdefghi', 'abcdefgjk', 2],
		['abcdefgh', 'abcdefghij', 2],
		['abcdefghi', 'abcdefxyz', Infinity],
		['abcde5', 'abcde6', Infinity],
		['abcde5', 'abcde', Infinity]
	])('from %j to %j there are %d errors', (a, b, errors) => {
		expect(typingErrors(a, b)).toBe(errors);
		expect(typingErrors(b, a)).toBe(errors);
	});
});
