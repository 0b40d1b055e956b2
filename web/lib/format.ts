/** Times and days, in the words of the reader. */
import { getLocale } from '$lib/paraglide/runtime';

/** Day and time in a place, whatever the machine's own time zone. */
export function dayAndTime(instant: number, timeZone: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		dateStyle: 'full',
		timeStyle: 'short',
		timeZone
	}).format(instant);
}

/** `ven. 27 nov. 2026` in a place, whatever the machine's own time zone. */
export function shortDay(instant: number, timeZone: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone
	}).format(instant);
}

/** `14:03` in a place, whatever the machine's own time zone. */
export function hourOfDay(instant: number, timeZone: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		timeStyle: 'short',
		hourCycle: 'h23',
		timeZone
	}).format(instant);
}

/** `14:03:27` in a place, whatever the machine's own time zone. */
export function timeOfDay(instant: number, timeZone: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		timeStyle: 'medium',
		hourCycle: 'h23',
		timeZone
	}).format(instant);
}

/** A birth date, `YYYY-MM-DD` in the database; the month in letters, since 3/4 is two days on two shores. */
export function plainDate(date: string): string {
	return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`)
	);
}

/** `27 nov.`, of `YYYY-MM-DD`: a day under a chart. */
export function shortDate(date: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		day: 'numeric',
		month: 'short',
		timeZone: 'UTC'
	}).format(new Date(`${date}T00:00:00Z`));
}

/** The day in Paris, `YYYY-MM-DD`: profiles are kept by it. */
export function dayInParis(instant: number): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant);
}

/** `il y a 3 jours`: how long ago something happened, roughly. */
export function ago(milliseconds: number): string {
	const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
	const relative = new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' });
	if (minutes === 0) return relative.format(0, 'second');
	if (minutes < 60) return relative.format(-minutes, 'minute');
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? relative.format(-hours, 'hour')
		: relative.format(-Math.floor(hours / 24), 'day');
}

/** `1,5`: a mean with one decimal at most. */
export function oneDecimal(number: number): string {
	return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(number);
}
