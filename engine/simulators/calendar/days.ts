/** Days of a calendar, written `2026-09-14`, whatever the clock of the computer. */
import { dayOf, daysAfter, isoDate } from '../../content/days.ts';

const DAY_LENGTH = 86_400_000;
const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];

/** Midnight, UTC. */
export function dateOf(day: string): Date {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return dayOf(year, month, date);
}

/** Whether there is such a day: no February 30. */
export function isDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const year = Number(day.slice(0, 4));
	return year >= FIRST_YEAR && year <= LAST_YEAR && isoDate(dateOf(day)) === day;
}

export const addDays = (day: string, count: number): string =>
	isoDate(daysAfter(dateOf(day), count));

/** How many days after the first the second is. */
export const daysBetween = (from: string, to: string): number =>
	(dateOf(to).getTime() - dateOf(from).getTime()) / DAY_LENGTH;

/** Of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
