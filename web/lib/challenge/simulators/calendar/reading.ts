/** How a calendar says what the machine holds, in the language of the page. */
import { hourOf, longDay } from '#engine/content/days';
import { dateOf } from '#engine/simulators/calendar/days';
import type { Occurrence } from '#engine/simulators/calendar/compare';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { read } from '../mail/reading.ts';

export { read };

export const hour = (minutes: number): string => read(hourOf(minutes));

/** « lundi 14 septembre » */
export const dayName = (day: string): string => read(longDay(dateOf(day)));

/** « lun. 14 » */
export const shortDayName = (day: string): string =>
	new Intl.DateTimeFormat(getLocale(), {
		...{ weekday: 'short', day: 'numeric', timeZone: 'UTC' }
	}).format(dateOf(day));

/** « du 14 au 20 septembre 2026 », as the language writes it. */
export const spanName = (from: string, to: string): string =>
	new Intl.DateTimeFormat(getLocale(), {
		...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
	}).formatRange(dateOf(from), dateOf(to));

export const titleOf = ({ event }: Occurrence): string => read(event.title ?? '');

export const hoursOf = ({ event: { start, duration } }: Occurrence): string =>
	m.calendar_hours({ from: hour(start), to: hour(start + duration) });
