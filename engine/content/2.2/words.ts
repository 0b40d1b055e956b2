/** What the challenges of this competence share: first names, and sentences made of parts. */
import type { Field, Localized, Text } from '../challenge.ts';
import { say, tell } from '../drawing.ts';

/** First names before which French writes « de » and « que » in full. */
export const WOMEN = [
	'Nadia',
	'Solène',
	'Fatou',
	'Pauline',
	'Louise',
	'Kenza',
	'Romane',
	'Mei',
	'Chiara',
	'Soraya'
];
export const MEN = [
	'Thibault',
	'Yanis',
	'Mehdi',
	'Bilal',
	'Diego',
	'Moussa',
	'Victor',
	'Gaspard',
	'Kofi',
	'Renaud'
];
export const PEOPLE = [...WOMEN, ...MEN];

const inLanguage = (text: Text, language: 'fr' | 'en') =>
	typeof text === 'string' ? text : text[language];

const LISTS = { fr: new Intl.ListFormat('fr'), en: new Intl.ListFormat('en-GB') };

/** « a, b et c », “a, b and c”; American commas go inside the quotation marks. */
export const enumerate = (parts: readonly Text[]): Localized =>
	tell((language) =>
		LISTS[language].format(parts.map((part) => inLanguage(part, language))).replaceAll('”,', ',”')
	);

export const quoted = (text: Text): Localized =>
	say(`« ${inLanguage(text, 'fr')} »`, `“${inLanguage(text, 'en')}”`);

const changeFirst = (text: Localized, change: (letter: string) => string): Localized =>
	tell((language) => change(text[language].charAt(0)) + text[language].slice(1));

export const lowered = (text: Localized) => changeFirst(text, (letter) => letter.toLowerCase());
export const capitalized = (text: Localized) => changeFirst(text, (letter) => letter.toUpperCase());

/** Parts one after another, each a paragraph. */
export const paragraphs = (parts: readonly Text[]): Localized =>
	tell((language) => parts.map((part) => inLanguage(part, language)).join('\n\n'));

/** A field to answer by choosing in a list. */
export const chosen = (label: Text, choices: readonly Text[], solution: Text): Field => ({
	label,
	type: 'text',
	choices: [...choices],
	solutions: [solution]
});

export const counted = (label: Text, value: number): Field => ({
	label,
	type: 'number',
	solutions: [String(value)]
});
