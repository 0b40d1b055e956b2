import { describe, expect, it } from 'vitest';
import type { ChallengeBody } from '../content/challenge.ts';
import { correct } from './correct.ts';
import { editDistance, matchesTyped, parseDate, parseNumber } from './typed-answer.ts';

describe('typed answers', () => {
	it.each([
		['  École ', 'ecole', true],
		['L’été', "l'ete", true],
		['Œuvre', 'oeuvre', true],
		['mot-de-passe', 'mot de passe', true],
		['bonjoru', 'bonjour', true],
		['pare feu.', 'pare-feu', true],
		['chat', 'chut', false],
		['rue', 'rues', false],
		['wifi 5', 'wifi 6', false],
		['', 'ecole', false]
	])('takes %j for %j in words: %s', (answer, solution, expected) => {
		expect(matchesTyped('text', answer, solution)).toBe(expected);
	});

	it.each([
		['3,5', '3.5', true],
		['3,5', '35', false],
		['-5', '5', false],
		['−5', '-5', true],
		['1 234,50', '1234.5', true],
		['1,234.5', '1234.5', true],
		['12 Mo', '12', true],
		['12 Go', '12', false],
		['douze', '12', false],
		['1.2.3', '1.23', false],
		['12', '13', false]
	])('takes %j for the number %j: %s', (answer, solution, expected) => {
		expect(matchesTyped('number', answer, solution, 'Mo')).toBe(expected);
	});

	it.each([
		['user@mail.fr', 'usermailfr', false],
		['User@Mail.fr ', 'user@mail.fr', true],
		['user@mailfr', 'user@mail.fr', false]
	])('takes %j for the address %j: %s', (answer, solution, expected) => {
		expect(matchesTyped('email', answer, solution)).toBe(expected);
	});

	it('forgives the protocol and the final slash of a web address, nothing else', () => {
		expect(matchesTyped('url', 'https://www.ville.example/', 'www.ville.example')).toBe(true);
		expect(matchesTyped('url', 'www.ville.example/a', 'www.ville.example')).toBe(false);
		expect(matchesTyped('url', 'www.villeexample', 'www.ville.example')).toBe(false);
	});

	it('forgives spaces around the punctuation of a formula and keeps those of a command', () => {
		expect(matchesTyped('code', '= somme( B2 : B5 )', '=SOMME(B2:B5)')).toBe(true);
		expect(matchesTyped('code', 'ls-l', 'ls -l')).toBe(false);
		expect(matchesTyped('code', '=B2-B3', '=B2+B3')).toBe(false);
	});

	it('reads dates written day first or year first and refuses days that do not exist', () => {
		expect(parseDate('3/4/2026')).toBe('2026-04-03');
		expect(parseDate('2026-04-03')).toBe('2026-04-03');
		expect(parseDate('31/02/2026')).toBeNull();
		expect(parseDate('2026')).toBeNull();
	});

	it('counts a swap of neighbors as one error', () => {
		expect(editDistance('bonjoru', 'bonjour')).toBe(1);
		expect(editDistance('', 'abc')).toBe(3);
	});

	it('does not read a number in a text that holds more than a number', () => {
		expect(parseNumber('5 ou 6')).toBeNull();
		expect(parseNumber('.5')).toBe(0.5);
		expect(parseNumber('')).toBeNull();
	});
});

describe('correct', () => {
	const qcm: ChallengeBody = {
		kind: 'qcm',
		instruction: '',
		options: ['a', 'b', 'c'],
		solutions: [0, 2]
	};
	const order: ChallengeBody = { kind: 'order', instruction: '', items: ['x', 'y', 'x'] };

	it('asks for exactly the right set of options, in any order', () => {
		expect(correct(qcm, { kind: 'qcm', choices: [2, 0] })).toBe('ok');
		expect(correct(qcm, { kind: 'qcm', choices: [0] })).toBe('ko');
		expect(correct(qcm, { kind: 'qcm', choices: [0, 1, 2] })).toBe('ko');
		expect(correct(qcm, { kind: 'qcm', choices: [0, 0, 2] })).toBe('ok');
	});

	it('lets equal items exchange their places, and refuses one item used twice', () => {
		expect(correct(order, { kind: 'order', order: [2, 1, 0] })).toBe('ok');
		expect(correct(order, { kind: 'order', order: [0, 1, 0] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [1, 0, 2] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [0, 1] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [0, 1, 9] })).toBe('ko');
	});

	it('asks for every field to be right, and takes a choice word for word', () => {
		const fields: ChallengeBody = {
			kind: 'qrocm',
			instruction: '',
			fields: [
				{ label: 'n', type: 'number', solutions: ['12'], unit: { fr: 'Mo', en: 'MB' } },
				{ label: 'c', type: 'text', solutions: ['Cc'], choices: ['Cc', 'Cci'] }
			]
		};
		expect(correct(fields, { kind: 'qrocm', texts: ['12 MB', 'Cc'] })).toBe('ok');
		expect(correct(fields, { kind: 'qrocm', texts: ['12', 'cc'] })).toBe('ko');
		expect(correct(fields, { kind: 'qrocm', texts: ['12'] })).toBe('ko');
	});

	it('takes an answer of another kind as wrong and a skip as skipped', () => {
		expect(correct(qcm, { kind: 'qcu', choice: 0 })).toBe('ko');
		expect(correct(qcm, { kind: 'skip' })).toBe('skipped');
	});
});
