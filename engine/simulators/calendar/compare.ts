/** When calendars are as they were expected: day by day, whether a series or single events make it so. */
import { wordings, type Text } from '../../content/challenge.ts';
import { holds } from '../mail/text.ts';
import { daysOf, type CalendarEvent, type CalendarState, type Share } from './model.ts';

/** One day of an event. */
export interface Occurrence {
	day: string;
	event: CalendarEvent;
}

export const PARTS = [
	'title',
	'calendar',
	'place',
	'hasVideo',
	'guests',
	'reminder',
	'visibility',
	'answer'
] as const;
export type Part = (typeof PARTS)[number];

/** What an author says null of does not matter, whatever the other has. */
export function isSamePart(part: Part, expected: CalendarEvent, given: CalendarEvent): boolean {
	const [wanted, got] = [expected[part], given[part]];
	if (wanted === null && part !== 'answer') return true;
	switch (part) {
		case 'title':
		case 'place':
			return isSaid(wanted as Text, (got ?? '') as Text);
		case 'guests':
			return areSame(wanted as number[], got as number[]);
		default:
			return wanted === got;
	}
}

/**
 * Whether what was written says what was wanted.
 *
 * Rule: its words, in any order, in one of its languages; nothing where nothing is wanted.
 */
function isSaid(wanted: Text, given: Text): boolean {
	const texts = wordings(given);
	return wordings(wanted).some((one) => {
		const words = one.split(/\s+/).filter(Boolean);
		if (words.length === 0) return texts.every((text) => !text.trim());
		return texts.some((text) => words.every((word) => holds(text, word)));
	});
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
	const [left, right] = [new Set(a), new Set(b)];
	return left.size === right.size && [...left].every((one) => right.has(one));
}

export function occurrencesOf(events: Iterable<CalendarEvent>): Occurrence[] {
	return [...events].flatMap((event) => daysOf(event).map((day) => ({ day, event })));
}

const timeOf = ({ day, event }: Occurrence): string => `${day} ${event.start} ${event.duration}`;

export const isSameEvent = (expected: CalendarEvent, given: CalendarEvent): boolean =>
	expected === given || PARTS.every((part) => isSamePart(part, expected, given));

/** The days of events that no other is the same as, and the others that are left; each is the same as one at most. */
export function match(
	all: readonly Occurrence[],
	others: readonly Occurrence[],
	isSame: (one: CalendarEvent, other: CalendarEvent) => boolean
): { different: Occurrence[]; left: Occurrence[] } {
	const left = new Map<string, Occurrence[]>();
	for (const other of others) {
		const time = timeOf(other);
		left.set(time, [...(left.get(time) ?? []), other]);
	}
	const different: Occurrence[] = [];
	for (const one of all) {
		const near = left.get(timeOf(one)) ?? [];
		const i = near.findIndex(({ event }) => isSame(one.event, event));
		if (i === -1) different.push(one);
		else near.splice(i, 1);
	}
	return { different, left: [...left.values()].flat() };
}

export const isSameShare = (a: Share, b: Share): boolean =>
	a.calendar === b.calendar && a.person === b.person && a.right === b.right;

export function isCalendarReached(expected: CalendarState, given: CalendarState): boolean {
	const { different, left } = match(
		occurrencesOf(expected.events.values()),
		occurrencesOf(given.events.values()),
		isSameEvent
	);
	return (
		different.length + left.length === 0 &&
		expected.shares.length === given.shares.length &&
		expected.shares.every((one) => given.shares.some((other) => isSameShare(one, other)))
	);
}
