import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../vocabulary.ts';
import { LONGEST_ANSWER, matchesTyped } from './typed-answer.ts';

/** Answer, solution, whether it is taken, and the unit shown after the field. */
type Case = [answer: string, solution: string, isTaken: boolean, unit?: string];

function itTakes(type: AnswerType, cases: Case[]): void {
	it.each(cases)(`takes %j for %j as ${type}: %s`, (answer, solution, isTaken, unit) => {
		expect(matchesTyped(type, answer, solution, unit)).toBe(isTaken);
	});
}

describe('words', () => {
	describe('forgive the way of typing them', () => {
		itTakes('text', [
			['  École ', 'ecole', true],
			['L’été', "l'ete", true],
			['L’été', 'lete', true],
			['Œuvre', 'oeuvre', true],
			['ex æquo', 'EX AEQUO', true],
			['Straße', 'strasse', true],
			['ﬁchier', 'fichier', true],
			['mot-de-passe', 'mot de passe', true],
			['mot — de — passe', 'mot de passe', true],
			['pare feu.', 'pare-feu', true],
			['« pare-feu »', 'pare-feu', true],
			['Verr. Maj', 'verr maj', true],
			['beurre, sucre ; lait', 'beurre sucre lait', true],
			['Porto (Portugal)', 'porto portugal', true],
			['par\u00ADtage\u200B', 'partage', true],
			['ｐａｒｔａｇｅ', 'partage', true],
			['mot\u00A0de\u202Fpasse', 'mot de passe', true],
			['1 000 euros', '1000 euros', true]
		]);
	});

	describe('forgive a leading article', () => {
		itTakes('text', [
			['le jeudi', 'jeudi', true],
			['jeudi', 'le jeudi', true],
			['The “Outings”', 'outings', true],
			['L’eczéma', 'eczéma', true],
			['lemans', 'Le Mans', true],
			['an owl', 'owl', true],
			['a lake', 'lake', true],
			['le', 'la', false],
			['A 4', '4', false],
			['A 4', 'A4', true]
		]);
	});

	describe('forgive few typing errors, in letters only', () => {
		itTakes('text', [
			['bonjoru', 'bonjour', true],
			['bonjuor', 'bonjour', true],
			['bnojoru', 'bonjour', false],
			['verrouilage majscule', 'verrouillage majuscule', true],
			['verouilage majscule', 'verrouillage majuscule', false],
			['chat', 'chut', false],
			['rue', 'rues', false],
			['chats', 'chat', true],
			['chat', 'chats', true],
			['wifi 5', 'wifi 6', false],
			['windows 10', 'windows 11', false],
			['abcdefgi', 'abcdefgh', true],
			['abcdefij', 'abcdefgh', false],
			['abcdefgij', 'abcdefghk', true]
		]);
	});

	describe('never forgive what carries meaning', () => {
		itTakes('text', [
			['-5 degrés', '5 degrés', false],
			['température -5', 'température 5', false],
			['35 degrés', '3,5 degrés', false],
			['1 1 novembre', '11 novembre', false],
			['2024-2025', '20242025', false],
			['usermail', 'user@mail', false],
			['C', 'C++', false],
			['11 05', '11:05', false],
			['', 'ecole', false],
			['?', '!', false],
			['…', 'ecole', false]
		]);
	});
});

describe('numbers', () => {
	describe('forgive the way of writing them', () => {
		itTakes('number', [
			['3,5', '3.5', true],
			['5,0', '5', true],
			['5.', '5', true],
			['.5', '0.5', true],
			[',5', '0,50', true],
			['+5', '5', true],
			['007', '7', true],
			['−5', '-5', true],
			['– 5', '-5', true],
			['-0', '0', true],
			['1 234,50', '1234.5', true],
			['1\u202F234,50', '1234.5', true],
			['1,234.5', '1234.5', true],
			['1.234,5', '1234.5', true],
			["1'234", '1234', true],
			['1’234’567', '1234567', true],
			['1,234,567', '1234567', true],
			['30 18', '3018', true],
			['٣٫٥', '3.5', true],
			['１２', '12', true],
			['12345678901234567890', '12345678901234567890', true]
		]);
	});

	describe('of one to three digits, a mark and three digits are read both ways', () => {
		itTakes('number', [
			['1,750', '1750', true],
			['1.750', '1750', true],
			['1,750', '1.75', true],
			['3,125', '3.125', true],
			['3.125', '3,125', true],
			['-1.750', '-1750', true],
			['0,125', '125', false],
			['012,345', '12345', false],
			['1,75', '175', false],
			['1,7500', '17500', false],
			['1234,567', '1234567', false],
			['1750', '1.750', false]
		]);
	});

	describe('never forgive a sign, a decimal mark or anything beside the number', () => {
		itTakes('number', [
			['3,5', '35', false],
			['-5', '5', false],
			['(5)', '5', false],
			['5-', '5', false],
			['--5', '5', false],
			['douze', '12', false],
			['1.2.3', '1.23', false],
			['1.2.3', '123', false],
			['12', '13', false],
			['5 6', '56', false],
			['5 ou 6', '5', false],
			['5 6 7', '567', false],
			['1 2345', '12345', false],
			['1,234.567,8', '1234567.8', false],
			['3, 5', '3.5', false],
			['1e3', '1000', false],
			['1/2', '0.5', false],
			['5²', '52', false],
			['½', '0.5', false],
			['0.30000000000000004', '0.3', false],
			['12345678901234567891', '12345678901234567890', false],
			['', '0', false],
			['-', '0', false],
			['.', '0', false]
		]);
	});

	describe('forgive the unit shown after the field, before or after, in its usual words', () => {
		itTakes('number', [
			['12 Mo', '12', true, 'Mo'],
			['12MB', '12', true, 'Mo'],
			['12 mégaoctets', '12', true, 'Mo'],
			['12 Go', '12', false, 'Mo'],
			['12 Mo', '12', false],
			['12 ko', '12', true, 'kB'],
			['6 gigaoctets', '6', true, 'Go'],
			['105 €', '105', true, '€'],
			['€105', '105', true, '€'],
			['€\u00A0105', '105', true, '€'],
			['105\u202F€.', '105', true, '€'],
			['105 Euros', '105', true, '€'],
			['105 €', '105', true, 'euros'],
			['105 $', '105', false, '€'],
			['- 5 €', '-5', true, '€'],
			['1 750 euros', '1750', true, '€'],
			['50 %', '50', true, '%'],
			['50 pour cent', '50', true, '%'],
			['50 %', '50', false],
			['50 ‰', '50', false, '%'],
			['9h', '9', true, 'h'],
			['9 heures', '9', true, 'h'],
			['09:00', '9', true, 'h'],
			['9h00', '9', true, 'h'],
			['9h30', '9', false, 'h'],
			['12 cm', '12', true, 'cm'],
			['12 mm', '12', false, 'cm'],
			['3 min', '3', true, 'minutes'],
			['3 secondes', '3', true, 's'],
			['3 s', '3', false, 'min'],
			['5 question', '5', false, 'pages'],
			['5 questions', '5', true, 'questions'],
			['€', '0', false, '€']
		]);
	});

	describe('forgive an article before them and a mark after them', () => {
		itTakes('number', [
			['le 3018', '3018', true],
			['Le 3018.', '3018', true],
			['la 5', '5', true],
			['the 5', '5', true],
			['n° 5', '5', true],
			['N°5', '5', true],
			['no. 5', '5', true],
			['le n° 5 !', '5', true],
			['5 ?!…', '5', false],
			['5 ?!', '5', true],
			['numéro 5', '5', true],
			['le', '0', false]
		]);
	});
});

describe('dates', () => {
	itTakes('date', [
		['4/9/2024', '04/09/2024', true],
		['2024-09-04', '04/09/2024', true],
		['04 09 2024', '04/09/2024', true],
		['04 / 09 / 2024.', '04/09/2024', true],
		['le 04.09.2024', '04/09/2024', true],
		['4–9–2024', '04/09/2024', true],
		['09/04/2024', '04/09/2024', false],
		['04/09/24', '04/09/2024', false],
		['04092024', '04/09/2024', false],
		['31/02/2026', '28/02/2026', false],
		['31/02/2026', '03/03/2026', false],
		['', '04/09/2024', false]
	]);
});

describe('addresses', () => {
	describe('forgive case, spaces and what surrounds a mail address', () => {
		itTakes('email', [
			['User@Mail.fr ', 'user@mail.fr', true],
			['<user@mail.fr>', 'user@mail.fr', true],
			['mailto:user@mail.fr', 'user@mail.fr', true],
			['user @ mail.fr.', 'user@mail.fr', true],
			['user＠mail.fr', 'user@mail.fr', true],
			['"<user@mail.fr>".', 'user@mail.fr', true],
			['us<er@mail.fr', 'user@mail.fr', false],
			['usmailto:er@mail.fr', 'user@mail.fr', false],
			['user@mail.fr', 'usermailfr', false],
			['user@mailfr', 'user@mail.fr', false],
			['us-er@mail.fr', 'user@mail.fr', false],
			['usér@mail.fr', 'user@mail.fr', false]
		]);
	});

	describe('forgive the protocol and the final slash of a web address, nothing else', () => {
		itTakes('url', [
			['https://www.ville.example/', 'www.ville.example', true],
			['HTTP://www.ville.example.', 'www.ville.example', true],
			['www.ville.example', 'https://www.ville.example/', true],
			['www.ville.example/a', 'www.ville.example', false],
			['ville.example', 'www.ville.example', false],
			['ville.example/ab', 'ville.example/a/b', false],
			['ville.example/https://a', 'ville.example/a', false],
			['www.villeexample', 'www.ville.example', false],
			['ftp://www.ville.example', 'www.ville.example', false]
		]);
	});
});

describe('code', () => {
	describe('forgives spaces around any operator of a formula, but not inside its texts', () => {
		itTakes('code', [
			['= somme( B2 : B5 )', '=SOMME(B2:B5)', true],
			['=$A5 *D$2*(1- $E$1)', '=$A5*D$2*(1-$E$1)', true],
			['=$A5*D$2*(1-$E$1)', '=$A5 * D$2 * (1 - $E$1)', true],
			['=A1 / B1 & C1 ^ 2', '=A1/B1&C1^2', true],
			['=B2-B3', '=B2+B3', false],
			['=SI(B2="oui" ; 1 ; 0)', '=SI(B2="oui";1;0)', true],
			['=SI(B2=« oui »;1;0)', '=SI(B2="oui";1;0)', true],
			['=SI(B2="o ui";1;0)', '=SI(B2="oui";1;0)', false],
			['=SI(B2="a - b";1;0)', '=SI(B2="a-b";1;0)', false],
			['=A 1', '=A1', false],
			['=SI(B2="";1;0)', '=SI(B2="Stop";1;0)', false],
			['=A1:B2 B1:C3', '=A1:B2B1:C3', false]
		]);
	});

	describe('keeps the spaces of a command, where they carry meaning', () => {
		itTakes('code', [
			['ls-l', 'ls -l', false],
			['ls - l', 'ls -l', false],
			['LS  -l', 'ls -l', true],
			['rm - r', 'rm -r', false],
			['- voiture', '-voiture', false],
			['site: musee.example', 'site:musee.example', false],
			['4-6 ; 9', '4-6;9', true],
			['4-6; 9', '4-6;9', true],
			['4-6 ;9', '4-6;9', true],
			['4-6,9', '4-6;9', false],
			['4 / 20', '4/20', false],
			['chmod 640', 'chmod 641', false],
			['velo.jpg.', 'velo.jpg', false],
			['vélo.jpg', 'velo.jpg', false]
		]);
	});
});

describe('a long answer', () => {
	it('is read up to the longest, and refused unread beyond', () => {
		const longest = 'a'.repeat(LONGEST_ANSWER);
		expect(matchesTyped('text', longest, longest)).toBe(true);
		expect(matchesTyped('text', `${longest}a`, `${longest}a`)).toBe(false);
	});
});
