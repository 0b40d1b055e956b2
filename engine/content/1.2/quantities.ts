/** Sizes, days and first names, as the challenges of this competence write them. */
import type { Localized } from '../challenge.ts';
import { say, tell } from '../drawing.ts';

/** None begins with a vowel, so that « de » stays whole before them. */
export const PEOPLE = [
	'Nadia',
	'Thibault',
	'Yanis',
	'Solène',
	'Fatou',
	'Mehdi',
	'Camille',
	'Rayan',
	'Manon',
	'Bilal',
	'Sofia',
	'Karim',
	'Pauline',
	'Diego',
	'Mei',
	'Tiago',
	'Louise',
	'Moussa'
];

/** Made once: they cost more than what they write. */
const NUMBERS = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') };
const LONG_DAY = { dateStyle: 'long', timeZone: 'UTC' } as const;
const DAYS = {
	fr: new Intl.DateTimeFormat('fr', LONG_DAY),
	en: new Intl.DateTimeFormat('en', LONG_DAY)
};

export type SizeUnit = 'K' | 'M' | 'G' | 'T';

/** « 1 250 » in French, “1,250” in English. */
export function amount(value: number): Localized {
	return tell((language) => NUMBERS[language].format(value).replace(/[\u00A0\u202F]/g, ' '));
}

/** « 1,4 Go » in French, “1.4 GB” in English. */
export function size(value: number, unit: SizeUnit): Localized {
	const { fr, en } = amount(value);
	return say(`${fr} ${unit}o`, `${en} ${unit}B`);
}

/** « 1er mars 2025 » in French, “March 1, 2025” in English. */
export function day(year: number, month: number, date: number): Localized {
	return tell((language) =>
		DAYS[language].format(Date.UTC(year, month - 1, date)).replace(/^1 /, '1er ')
	);
}

/** `2025-03-07`. */
export function isoDay(year: number, month: number, date: number): string {
	return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}
