/** Calendars as a correction says them: what is no longer as it was found, and nothing else. */
import { wordings, type Localized, type Text } from '../../content/challenge.ts';
import { longDay, shortDay, spanOf, weekday } from '../../content/days.ts';
import { say, tell } from '../../content/drawing.ts';
import type { DoneLine } from '../simulator.ts';
import {
	isSameEvent,
	isSamePart,
	isSameShare,
	match,
	occurrencesOf,
	PARTS,
	type Occurrence,
	type Part
} from './compare.ts';
import { dateOf } from './days.ts';
import {
	daysOf,
	type Answer,
	type CalendarEvent,
	type CalendarState,
	type Reminder,
	type Right,
	type Share,
	type Visibility
} from './model.ts';

export function calendarLines(state: CalendarState, other: CalendarState | null): DoneLine[] {
	const lines = [
		...eventLines(state, other),
		...goneLines(state, other),
		...shareLines(state, other)
	];
	return lines.length > 0
		? lines
		: [{ depth: 0, text: say('Rien n’a changé', 'Nothing has changed'), isRight: false }];
}

const areSameBothWays = (a: CalendarEvent, b: CalendarEvent): boolean =>
	isSameEvent(a, b) && isSameEvent(b, a);
const areSamePart = (part: Part, a: CalendarEvent, b: CalendarEvent): boolean =>
	isSamePart(part, a, b) || isSamePart(part, b, a);

/** What is new here, and what was found and is no longer here. */
const changesIn = ({ events, found }: CalendarState) => {
	const { different, left } = match(
		occurrencesOf(events.values()),
		occurrencesOf(found.values()),
		areSameBothWays
	);
	return { fresh: byEvent(different), gone: byEvent(left) };
};

function byEvent(all: readonly Occurrence[]): Map<CalendarEvent, string[]> {
	const events = new Map<CalendarEvent, string[]>();
	for (const { event, day } of all) events.set(event, [...(events.get(event) ?? []), day]);
	return events;
}

function eventLines(state: CalendarState, other: CalendarState | null): DoneLine[] {
	const others = other ? occurrencesOf(other.events.values()) : [];
	const isThere = (event: CalendarEvent, day: string) =>
		others.some(
			(one) =>
				one.day === day &&
				one.event.start === event.start &&
				one.event.duration === event.duration &&
				areSamePart('title', one.event, event)
		);
	return [...changesIn(state).fresh].flatMap(([event, days]) => {
		const near = nearest(event, days, other);
		return [
			{
				depth: 0,
				text: tell((l) => `${inOne(titleOf(event), l)}${COLON[l]}${whenOf(event, days)[l]}`),
				isRight: days.every((day) => isThere(event, day)) && isAsLong(event, near)
			},
			...partLines(state, event, near)
		];
	});
}

/** Whether a series has no fewer days than the one that it should be. */
function isAsLong(event: CalendarEvent, near: CalendarEvent | null) {
	return !near?.repeats || !event.repeats || daysOf(near).length <= daysOf(event).length;
}

/** The event of the other state that this one stands for: at the same time, or else the same one, or one of that title. */
function nearest(
	event: CalendarEvent,
	days: readonly string[],
	other: CalendarState | null
): CalendarEvent | null {
	const all = [...(other?.events.values() ?? [])];
	const isNamed = (one: CalendarEvent) => areSamePart('title', one, event);
	const isAtTime = (one: CalendarEvent) =>
		one.start === event.start && daysOf(one).includes(days[0]!);
	return (
		all.find((one) => isNamed(one) && isAtTime(one)) ??
		all.find((one) => event.origin !== null && one.id === event.origin) ??
		all.find((one) => one.origin === null && isNamed(one)) ??
		null
	);
}

const COLON = { fr: '\u00A0: ', en: ': ' };

const inOne = (text: Text, language: 'fr' | 'en'): string =>
	typeof text === 'string' ? text : text[language];

const titleOf = ({ title }: CalendarEvent): Text =>
	title ?? say('Évènement (titre au choix)', 'Event (any title)');

const EVERY: ((day: Localized) => Localized)[] = [
	(day) => say(`chaque ${day.fr}`, `every ${day.en}`),
	(day) => say(`un ${day.fr} sur deux`, `every other ${day.en}`),
	(day) => say(`un ${day.fr} sur trois`, `every third ${day.en}`),
	(day) => say(`un ${day.fr} sur quatre`, `every fourth ${day.en}`)
];

const listed = (all: readonly Localized[]): Localized =>
	tell((l) => all.map((one) => one[l]).join(', '));

/** When a day of an event is, or all its series. */
export function whenOf(event: CalendarEvent, days: readonly string[] = daysOf(event)): Localized {
	const { start, duration, repeats, except } = event;
	const hours = spanOf(start, start + duration);
	const said = (day: string) => longDay(dateOf(day));
	if (!repeats || days.length < daysOf(event).length) {
		return tell((l) => `${listed(days.map(said))[l]}, ${hours[l]}`);
	}
	const each = EVERY[repeats.every - 1]!(weekday(dateOf(event.day)));
	const [first, last] = [shortDay(dateOf(days[0]!)), shortDay(dateOf(days.at(-1)!))];
	const left = except
		.filter((day) => day > days[0]! && day < days.at(-1)!)
		.sort()
		.map((day) => shortDay(dateOf(day)));
	return tell((l) => {
		const but = left.length > 0 ? ` (${l === 'fr' ? 'sauf' : 'except'} ${listed(left)[l]})` : '';
		const span = l === 'fr' ? `du ${first.fr} au ${last.fr}` : `from ${first.en} to ${last.en}`;
		return `${each[l]}, ${span}${but}, ${hours[l]}`;
	});
}

const NAMES: Record<Exclude<Part, 'title'>, Localized> = {
	calendar: say('Agenda', 'Calendar'),
	place: say('Lieu', 'Place'),
	hasVideo: say('Visioconférence', 'Video call'),
	guests: say('Invités', 'Guests'),
	reminder: say('Rappel', 'Reminder'),
	visibility: say('Visibilité', 'Visibility'),
	answer: say('Réponse', 'Answer')
};

const ANSWER_WORDS: Record<Answer, Localized> = {
	yes: say('oui', 'yes'),
	no: say('non', 'no'),
	maybe: say('peut-être', 'maybe'),
	none: say('aucune', 'none')
};
export const VISIBILITY_WORDS: Record<Visibility, Localized> = {
	details: say('comme l’agenda', 'as the calendar'),
	busy: say('occupé seulement', 'busy only'),
	private: say('privée', 'private')
};
export const RIGHT_WORDS: Record<Right, Localized> = {
	busy: say('voir libre ou occupé', 'see free or busy'),
	details: say('voir les détails', 'see the details'),
	edit: say('modifier', 'edit')
};

export function reminderWords(reminder: Reminder): Localized {
	if (reminder === 'none') return say('aucun', 'none');
	const units: [number, Localized][] = [
		[10080, say('semaine', 'week')],
		[1440, say('jour', 'day')],
		[60, say('heure', 'hour')],
		[1, say('minute', 'minute')]
	];
	const [length, unit] = units.find(([minutes]) => reminder % minutes === 0)!;
	const count = reminder / length;
	return tell((l) => {
		const time = `${count} ${unit[l]}${count > 1 ? 's' : ''}`;
		return l === 'fr' ? `${time} avant` : `${time} before`;
	});
}

/** « 45 min », « 1 h 30 », “1 h 30 min”. */
export function durationWords(minutes: number): Localized {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return say(`${rest} min`, `${rest} min`);
	if (rest === 0) return say(`${hours} h`, `${hours} h`);
	return say(`${hours} h ${String(rest).padStart(2, '0')}`, `${hours} h ${rest} min`);
}

/** Of a part that says something; empty when there is nothing to say. */
function valueOf(state: CalendarState, event: CalendarEvent, part: keyof typeof NAMES): Text {
	switch (part) {
		case 'calendar':
			return state.calendars[event.calendar]!.name;
		case 'place':
			return event.place ?? '';
		case 'hasVideo':
			return event.hasVideo ? say('oui', 'yes') : '';
		case 'guests': {
			const names = event.guests.map((one) => state.people[one]!.name);
			return tell((l) => names.map((name) => inOne(name, l)).join(', '));
		}
		case 'reminder':
			return event.reminder === null || event.reminder === 'none'
				? ''
				: reminderWords(event.reminder);
		case 'visibility':
			return event.visibility === null || event.visibility === 'details'
				? ''
				: VISIBILITY_WORDS[event.visibility];
		case 'answer':
			return event.answer === null ? '' : ANSWER_WORDS[event.answer];
	}
}

/** What was not so where it was found, or is not so in the other; of what was made, whatever it holds. */
function partLines(
	state: CalendarState,
	event: CalendarEvent,
	near: CalendarEvent | null
): DoneLine[] {
	const found = event.origin === null ? undefined : state.found.get(event.origin);
	return PARTS.flatMap((part): DoneLine[] => {
		if (part === 'title') return [];
		const value = valueOf(state, event, part);
		const isSaid = wordings(value).some(Boolean);
		const isChanged = found ? !areSamePart(part, found, event) : isSaid;
		const isRight = near !== null && areSamePart(part, near, event);
		if (!isChanged && (near === null || isRight)) return [];
		const name = NAMES[part];
		return [
			{
				depth: 1,
				text: tell((l) => `${name[l]}${COLON[l]}${isSaid ? inOne(value, l) : '—'}`),
				isRight
			}
		];
	});
}

/** Days that were found and are no longer there; what only went elsewhere is said where it went. */
function goneLines(state: CalendarState, other: CalendarState | null): DoneLine[] {
	const { fresh, gone } = changesIn(state);
	const goneThere = other ? changesIn(other).gone : new Map<CalendarEvent, string[]>();
	const daysThere = (id: number) => [...goneThere].find(([event]) => event.id === id)?.[1] ?? [];
	return [...gone].flatMap(([event, days]): DoneLine[] => {
		const now = state.events.get(event.id);
		const isWhole = days.length === daysOf(event).length;
		if (isWhole && now && fresh.has(now)) return [];
		const what = isWhole && event.repeats ? ALL : datesOf(days);
		return [
			{
				depth: 0,
				text: tell((l) => `${GONE[l]}${inOne(titleOf(event), l)} (${what[l]})`),
				isRight: days.every((day) => daysThere(event.id).includes(day))
			}
		];
	});
}

/** Each of them, or how many there are of a long series. */
function datesOf(days: readonly string[]): Localized {
	if (days.length <= MOST_SAID) return listed(days.map((day) => longDay(dateOf(day))));
	const [first, last] = [shortDay(dateOf(days[0]!)), shortDay(dateOf(days.at(-1)!))];
	return say(
		`${days.length} dates, du ${first.fr} au ${last.fr}`,
		`${days.length} dates, from ${first.en} to ${last.en}`
	);
}

const MOST_SAID = 3;
const GONE = say('N’y est plus\u00A0: ', 'No longer there: ');
const ALL = say('toute la série', 'the whole series');

function shareLines(state: CalendarState, other: CalendarState | null): DoneLine[] {
	const { shares, foundShares } = state;
	const isIn = (all: readonly Share[], share: Share) => all.some((one) => isSameShare(one, share));
	const isWith = ({ shares: all }: CalendarState, { calendar, person }: Share) =>
		all.some((one) => one.calendar === calendar && one.person === person);
	const nameOf = ({ calendar, person }: Share) =>
		tell(
			(l) =>
				`${inOne(state.calendars[calendar]!.name, l)} → ${inOne(state.people[person]!.name, l)}`
		);
	const isNew = (share: Share) =>
		!isIn(foundShares, share) ||
		(other !== null && isWith(other, share) && !isIn(other.shares, share));
	return [
		...shares.filter(isNew).map((share) => ({
			depth: 0,
			text: tell((l) => `${SHARED[l]}${nameOf(share)[l]}${COLON[l]}${RIGHT_WORDS[share.right][l]}`),
			isRight: other !== null && isIn(other.shares, share)
		})),
		...foundShares
			.filter((share) => !isWith(state, share))
			.map((share) => ({
				depth: 0,
				text: tell((l) => `${UNSHARED[l]}${nameOf(share)[l]}`),
				isRight: other !== null && !isWith(other, share)
			}))
	];
}

const SHARED = say('Partage\u00A0: ', 'Sharing: ');
const UNSHARED = say('N’est plus partagé\u00A0: ', 'No longer shared: ');
