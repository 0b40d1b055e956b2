/** What the drawn challenges of this competence share: names and days, in both languages. */
import type { Random } from '../../random.ts';
import type { Localized } from '../challenge.ts';
import { pickNumber, say, tell } from '../drawing.ts';

/** First names before which French writes « de » and « que » in full. */
export const WOMEN = ['Maya', 'Fatou', 'Romane', 'Kenza', 'Linh', 'Clara', 'Rania', 'Jeanne'];
export const MEN = ['Bilal', 'Victor', 'Moussa', 'Quentin', 'Noé', 'Samir', 'Thierry', 'Lucas'];
export const PEOPLE = [...WOMEN, ...MEN];

export const SURNAMES = [
	'Diallo',
	'Martel',
	'Nguyen',
	'Roche',
	'Benali',
	'Costa',
	'Lemoine',
	'Kaya'
];

const FIRST_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 24 * 60 * 60 * 1000;

/** A day of the first half of 2026; `weekday` 0 is a Monday. */
export function drawDay(random: Random, weekday: number): Date {
	return new Date(FIRST_MONDAY + (7 * pickNumber(random, 0, 22) + weekday) * DAY);
}

/** « mardi 6 mai », “Tuesday, May 6”. */
export function dayAndMonth(date: Date): Localized {
	const write = (language: string) =>
		new Intl.DateTimeFormat(language, {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(date);
	return say(write('fr').replace(/(^| )1 /, '$11er '), write('en-US'));
}

/** « Maya, Noé et Clara », “Maya, Noé, and Clara”. */
export const listed = (names: readonly string[]): Localized =>
	tell((language) => new Intl.ListFormat(language).format(names));

/** A name as it is written in an address: no accent, no capital. */
export const inAddress = (name: string): string =>
	name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
