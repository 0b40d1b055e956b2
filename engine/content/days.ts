/** Days and hours as sentences say them, in both languages. */
import type { Localized } from './challenge.ts';
import { say, tell } from './drawing.ts';

const DAY_LENGTH = 86_400_000;

/** Made once: they cost more than what they write. */
const DAYS = formatters({ day: 'numeric', month: 'long' });
const WEEKDAYS = formatters({ weekday: 'long' });
const LONG_DAYS = formatters({ weekday: 'long', day: 'numeric', month: 'long' });

function formatters(parts: Intl.DateTimeFormatOptions) {
	const inUtc = { ...parts, timeZone: 'UTC' };
	return {
		fr: new Intl.DateTimeFormat('fr', inUtc),
		en: new Intl.DateTimeFormat('en-US', inUtc)
	};
}

const written = (formats: ReturnType<typeof formatters>, date: Date): Localized =>
	tell((language) => formats[language].format(date).replace(/(?<!\d)1 (?=\p{Ll})/u, '1er '));

export const dayOf = (year: number, month: number, date: number): Date =>
	new Date(Date.UTC(year, month - 1, date));

export const daysAfter = (date: Date, count: number): Date =>
	new Date(date.getTime() + count * DAY_LENGTH);

/** « 6 juin », “June 6”. */
export const shortDay = (date: Date): Localized => written(DAYS, date);

/** « mardi », “Tuesday”. */
export const weekday = (date: Date): Localized => written(WEEKDAYS, date);

/** « mardi 9 mars », “Tuesday, March 9”. */
export const longDay = (date: Date): Localized => written(LONG_DAYS, date);

/** `2027-03-09`. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** « 14 h 30 », “2:30 p.m.”; counted from midnight. */
export function hourOf(minutes: number): Localized {
	const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
	const digits = String(rest).padStart(2, '0');
	if (hours === 12 && rest === 0) return say('12 h', 'noon');
	const twelve = hours % 12 || 12;
	return say(
		`${hours} h${rest ? ` ${digits}` : ''}`,
		`${twelve}${rest ? `:${digits}` : ''} ${hours < 12 ? 'a.m.' : 'p.m.'}`
	);
}

/** « de 14 h à 15 h 30 », “from 2 p.m. to 3:30 p.m.”. */
export const spanOf = (from: number, to: number): Localized =>
	say(`de ${hourOf(from).fr} à ${hourOf(to).fr}`, `from ${hourOf(from).en} to ${hourOf(to).en}`);
