import { describe, expect, it } from 'vitest';
import { fold, isPlainText, plainTypography } from './spelling.ts';

describe('plain typography', () => {
	it.each([
		['E\u0301cole', 'École'],
		['« oui » “non” „ja‟', '"oui" "non" "ja"'],
		['l’été l‘été lʼété l´été l`été', "l'été l'été l'été l'été l'été"],
		['a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
		['a\u00A0\u202F\u2009 b\n\tc', 'a b c'],
		['\uFEFFa\u200Bb\u00ADc\u2066d', 'abcd'],
		['ＡＢ＋１２', 'AB+12'],
		['٠١٢٣٤٥٦٧٨٩ ०९ 𝟘𝟡', '0123456789 09 09'],
		['٣٫٥', '3.5'],
		['ﬁn ﬀ', 'fin ff'],
		['5² ½ Œuvre', '5² ½ Œuvre']
	])('writes %j as %j', (text, plain) => {
		expect(plainTypography(text)).toBe(plain);
	});
});

describe('folding', () => {
	it.each([
		['Jean-Loup D’Œuvrecœur', 'jeanloupdoeuvrecoeur'],
		['Æsa  Strauß', 'aesastrauss'],
		['N’Diaye "Zoé"', 'ndiayezoe'],
		['İnci', 'inci']
	])('folds %j to %j', (name, folded) => {
		expect(fold(name)).toBe(folded);
	});
});

describe('plain text', () => {
	it('holds no NUL and no half of a character', () => {
		expect(isPlainText('𝟘 œuvre')).toBe(true);
		expect(isPlainText('a\0b')).toBe(false);
		expect(isPlainText('a\uD835')).toBe(false);
	});
});
