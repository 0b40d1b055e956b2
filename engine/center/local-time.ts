/** The time on the wall of a place, and the instant that it is. */
import { plainTypography } from '../spelling.ts';

/** Of the service itself, and of the systems of the State that ask it: what belongs to no center. */
export const SERVICE_TIME_ZONE = 'Europe/Paris';

/** A day and a time as somebody there writes them. */
export interface LocalTime {
	/** `YYYY-MM-DD`. */
	date: string;
	/** `HH:mm`, of 24 hours. */
	time: string;
}

/**
 * The instant of a local time, in epoch milliseconds.
 *
 * Rule: the time is looked up with the offset that the place has there. Of an hour that clocks repeat in autumn, the first
 * one; an hour that they leave out in spring is read as if they had not yet been changed: 2:30 is 3:30.
 *
 * @param timeZone IANA name
 * @throws RangeError for a date, a time or a time zone that does not exist
 */
export function toInstant({ date, time }: LocalTime, timeZone: string): number {
	const asUtc = Date.parse(`${date}T${time}:00Z`);
	const isDate = new Date(asUtc || 0).toISOString().startsWith(`${date}T${time}`);
	if (!Number.isFinite(asUtc) || !isDate) throw new RangeError(`${date} ${time} is no local time`);
	// The offsets a day before and a day after are all that a change of clocks in between can lead from and to.
	const before = asUtc - offsetAt(asUtc - DAY, timeZone);
	const after = asUtc - offsetAt(asUtc + DAY, timeZone);
	const candidates = [before, after].filter((at) => at + offsetAt(at, timeZone) === asUtc);
	return candidates.length > 0 ? Math.min(...candidates) : before;
}

/** The local time of an instant: the minute that has begun. */
export function toLocalTime(instant: number, timeZone: string): LocalTime {
	const [date, time] = new Date(instant + offsetAt(instant, timeZone)).toISOString().split('T');
	return { date: date!, time: time!.slice(0, 5) };
}

/** `HH:mm` of a time written as 9:30, 09h30, 9 h or 09:30:00; null if clocks show no such time. */
export function parseTime(text: string): string | null {
	const parts = /^(\d{1,2}) ?(?:: ?(\d{2})(?::\d{2})?|h ?(\d{2})?)$/i.exec(
		plainTypography(text).trim()
	);
	if (!parts) return null;
	const [, hour = '', minute, minuteAfterH] = parts;
	const time = `${hour.padStart(2, '0')}:${minute ?? minuteAfterH ?? '00'}`;
	return time < '24:00' && time.slice(3) < '60' ? time : null;
}

/**
 * The instants of a day, from the first included to the last excluded, where it does not last 24 hours too.
 *
 * @param date `YYYY-MM-DD`
 * @throws RangeError for a date or a time zone that does not exist
 */
export function dayBounds(date: string, timeZone: string): { from: number; before: number } {
	const midnight = { date, time: '00:00' };
	const from = toInstant(midnight, timeZone);
	const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
	return { from, before: toInstant({ ...midnight, date: next }, timeZone) };
}

/** An instant as systems write it to each other: `2026-07-14T09:30:00+02:00`, with the offset that the place has then. */
export function toTimestamp(instant: number, timeZone: string): string {
	const offset = offsetAt(instant, timeZone);
	const minutes = Math.abs(offset) / MINUTE;
	const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
	const local = new Date(instant + offset).toISOString().slice(0, 19);
	return `${local}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How far the clocks of the place are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	}).formatToParts(instant);
	const read = (type: string) => Number(parts.find((part) => part.type === type)!.value);
	const local = Date.UTC(
		read('year'),
		read('month') - 1,
		read('day'),
		read('hour'),
		read('minute'),
		read('second')
	);
	return local - Math.floor(instant / 1000) * 1000;
}
