/** What there is in calendars: what an author puts into them, what their owner does, and how they stand. */
import type { Text } from '../../content/challenge.ts';
import { addDays, daysBetween } from './days.ts';

/** Somebody, or something, who can be invited, or whom a calendar can be shared with. */
export interface CalendarPerson {
	name: Text;
	/** « public »: whoever has the link; it can be shared with, not invited. */
	kind?: 'person' | 'room' | 'group' | 'public';
	/** What there is to know: « 20 places ». */
	note?: Text;
}

export const RIGHTS = ['busy', 'details', 'edit'] as const;
/** That it is taken; what it is; to change it. */
export type Right = (typeof RIGHTS)[number];

export const VISIBILITIES = ['details', 'busy', 'private'] as const;
/** Of one event, for whoever sees its calendar: as the calendar is shared; that it is taken; nothing. */
export type Visibility = (typeof VISIBILITIES)[number];

/** Minutes before. */
export const REMINDERS = ['none', 10, 30, 60, 120, 1440, 2880, 10080] as const;
export type Reminder = (typeof REMINDERS)[number];

export const ANSWERS = ['yes', 'maybe', 'no'] as const;
/** To an invitation; `none` until it is answered. */
export type Answer = (typeof ANSWERS)[number] | 'none';

export const SCOPES = ['one', 'following', 'all'] as const;
/** Of a series: what an act is about. */
export type Scope = (typeof SCOPES)[number];

/** Every so many weeks, the last day included. */
export interface Repetition {
	every: number;
	until: string;
}
export const MOST_WEEKS_APART = 4;
/** Of a series, from its first day to its last, in days. */
const LONGEST_SERIES = 366;

export interface Share {
	calendar: number;
	person: number;
	right: Right;
}

/** What the form of an event holds; an author says null of what does not matter. */
export interface EventDetails<Title, Free = never> {
	title: Title | Free;
	calendar: number;
	day: string;
	/** Minutes from midnight. */
	start: number;
	/** Minutes. */
	duration: number;
	place: Title | Free;
	hasVideo: boolean | Free;
	guests: number[];
	reminder: Reminder | Free;
	visibility: Visibility | Free;
	repeats: Repetition | null;
}

/** Which event, and when it is a series, which day of it; the day says nothing of another event, nor of the whole series. */
interface Which {
	id: number;
	of: string;
	scope: Scope;
}

/** What a pupil does, or an author expects: then texts are in two languages, and what does not matter is null. */
export type CalendarAct<Title = string, Free = never> =
	| ({ do: 'create' } & EventDetails<Title, Free>)
	| ({ do: 'change' } & Which & EventDetails<Title, Free>)
	| ({ do: 'delete' } & Which)
	| ({ do: 'answer'; answer: (typeof ANSWERS)[number] } & Which)
	| { do: 'share'; calendar: number; person: number; right: Right | 'none' }
	| { do: 'show'; calendar: number; isShown: boolean };

export type AuthoredCalendarAct = CalendarAct<Text, null>;
export type AuthoredDetails = EventDetails<Text, null>;

export interface CalendarEvent extends AuthoredDetails {
	id: number;
	/** The number of the one found that it was, or is a day of; null when the pupil made it. */
	origin: number | null;
	/** Days that the series leaves out. */
	except: string[];
	/** The number of a person: whoever may change it. */
	organizer: number;
	/** Null of what is no invitation. */
	answer: Answer | null;
}

/** An event that is there from the start. */
export interface FoundEvent {
	title: Text;
	calendar: number;
	day: string;
	start: number;
	duration: number;
	place?: Text;
	hasVideo?: boolean;
	guests?: number[];
	reminder?: Reminder;
	visibility?: Visibility;
	repeats?: Repetition;
	except?: string[];
	/** Of an invitation: whoever sent it; of all others, the owner of the calendar. */
	organizer?: number;
	answer?: Answer;
}

export interface FoundCalendar {
	name: Text;
	/** The number of a person; the pupil's own when it is not said. */
	owner?: number;
	/** Of the pupil, on what is not his own. */
	right?: Right;
	isHidden?: boolean;
}

/** What the pupil finds. People, calendars and events are numbered from 0; the first person is the pupil. */
export interface CalendarSetup {
	/** A day of the week that is shown first. */
	opensOn: string;
	people: CalendarPerson[];
	calendars: FoundCalendar[];
	shares?: Share[];
	events: FoundEvent[];
	/** What lasts days and is only read: holidays. */
	spans?: { name: Text; from: string; to: string }[];
}

export interface CalendarState {
	people: CalendarPerson[];
	calendars: FoundCalendar[];
	events: ReadonlyMap<number, CalendarEvent>;
	/** As they were found. */
	found: ReadonlyMap<number, CalendarEvent>;
	shares: readonly Share[];
	foundShares: readonly Share[];
	hidden: ReadonlySet<number>;
	/** The number of the next event. */
	next: number;
}

/** Why an act is impossible, as a calendar would say it. */
export const CALENDAR_REFUSALS = [
	'gone',
	'title-missing',
	'day-wrong',
	'time-wrong',
	'until-wrong',
	'not-yours',
	'not-organizer',
	'not-invited'
] as const;
export type CalendarRefusal = (typeof CALENDAR_REFUSALS)[number];

/** The person who works in the calendars. */
export const OWNER = 0;

export function startCalendar({
	people,
	calendars,
	shares = [],
	events
}: CalendarSetup): CalendarState {
	const found = new Map(
		events.map((event, id): [number, CalendarEvent] => {
			const { owner = OWNER } = calendars[event.calendar]!;
			const { organizer = owner } = event;
			const isInvitation = organizer !== owner;
			return [
				id,
				{
					...{ place: '', hasVideo: false, guests: [], reminder: 'none', visibility: 'details' },
					...{ except: [], ...event, id, origin: id, organizer, repeats: event.repeats ?? null },
					answer: isInvitation ? (event.answer ?? 'none') : null
				}
			];
		})
	);
	return {
		...{ people, calendars, events: found, found, shares, foundShares: shares },
		hidden: new Set(calendars.flatMap(({ isHidden }, id) => (isHidden ? [id] : []))),
		next: events.length
	};
}

export const ownerOf = ({ calendars }: CalendarState, calendar: number): number =>
	calendars[calendar]?.owner ?? OWNER;

/** What the pupil may do with a calendar: whatever he likes with his own. */
export function rightOn(state: CalendarState, calendar: number): Right {
	return ownerOf(state, calendar) === OWNER ? 'edit' : (state.calendars[calendar]!.right ?? 'busy');
}

/** The days of an event, in order: one, or those of its series but for the ones left out. */
export function daysOf({
	day,
	repeats,
	except
}: Pick<CalendarEvent, 'day' | 'repeats' | 'except'>): string[] {
	if (!repeats) return [day];
	const count = Math.floor(daysBetween(day, repeats.until) / (7 * repeats.every)) + 1;
	const all = Array.from({ length: count }, (_, i) => addDays(day, i * 7 * repeats.every));
	return all.filter((one) => !except.includes(one));
}

/** Whether a series ends neither before it begins nor much later than a year after. */
export function isSeries(day: string, { every, until }: Repetition): boolean {
	const length = daysBetween(day, until);
	return every >= 1 && every <= MOST_WEEKS_APART && length >= 0 && length <= LONGEST_SERIES;
}
