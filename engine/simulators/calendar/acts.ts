/** What an act makes of calendars, or why it is impossible. */
import { wordings } from '../../content/challenge.ts';
import { addDays, daysBetween, isDay } from './days.ts';
import {
	daysOf,
	isSeries,
	OWNER,
	ownerOf,
	rightOn,
	type AuthoredCalendarAct,
	type AuthoredDetails,
	type CalendarEvent,
	type CalendarRefusal,
	type CalendarState
} from './model.ts';

type Act<Do> = Extract<AuthoredCalendarAct, { do: Do }>;
const DAY = 1440;

export function actOnCalendar(
	state: CalendarState,
	act: AuthoredCalendarAct
): CalendarState | CalendarRefusal {
	switch (act.do) {
		case 'create':
			return create(state, act);
		case 'change':
			return change(state, act);
		case 'delete': {
			const apart = whyNotChanged(state, act.id) ?? setApart(state, act);
			return typeof apart === 'string' ? apart : without(apart.state, apart.event);
		}
		case 'answer': {
			const apart = setApart(state, act);
			if (typeof apart === 'string') return apart;
			const { event } = apart;
			return event.answer === null
				? 'not-invited'
				: withEvents(apart.state, [{ ...event, answer: act.answer }]);
		}
		case 'share':
			return share(state, act);
		case 'show': {
			if (!state.calendars[act.calendar]) return 'gone';
			const hidden = new Set(state.hidden);
			if (act.isShown) hidden.delete(act.calendar);
			else hidden.add(act.calendar);
			return { ...state, hidden };
		}
	}
}

function create(state: CalendarState, act: Act<'create'>): CalendarState | CalendarRefusal {
	const { do: _, ...details } = act;
	const refusal = whyNotSo(state, details);
	if (refusal) return refusal;
	const made = { id: state.next, origin: null, except: [], answer: null };
	return withEvents(state, [{ ...details, ...made, organizer: ownerOf(state, details.calendar) }]);
}

function change(state: CalendarState, act: Act<'change'>): CalendarState | CalendarRefusal {
	const { do: _, id, of, scope, ...details } = act;
	const refusal = whyNotChanged(state, id) ?? whyNotSo(state, details);
	if (refusal) return refusal;
	const apart = setApart(state, { id, of, scope });
	if (typeof apart === 'string') return apart;
	const { event } = apart;
	// What was left out of a series stays so when the series goes to another day of the week.
	const moved = daysBetween(event.day, details.day);
	const except = details.repeats ? event.except.map((day) => addDays(day, moved)) : [];
	const organizer = ownerOf(state, details.calendar);
	return withEvents(apart.state, [{ ...event, ...details, except, organizer }]);
}

/**
 * An event on its own, of which something is to become.
 *
 * Rule: « one » takes a day out of a series, « following » ends the series before that day and begins another with it; what
 * is no series is whole whatever was said.
 */
function setApart(
	state: CalendarState,
	{ id, of, scope }: Pick<Act<'delete'>, 'id' | 'of' | 'scope'>
): { state: CalendarState; event: CalendarEvent } | CalendarRefusal {
	const event = state.events.get(id);
	if (!event) return 'gone';
	if (!event.repeats || scope === 'all') return { state, event };
	const days = daysOf(event);
	if (!days.includes(of)) return 'gone';
	if (scope === 'following' && of === days[0]) return { state, event };
	const apart = { ...event, id: state.next, day: of };
	if (scope === 'one') {
		const one = { ...apart, repeats: null, except: [] };
		return { state: withEvents(state, [leavingOut(event, of), one]), event: one };
	}
	const before = { ...event, repeats: { ...event.repeats, until: addDays(of, -1) } };
	return { state: withEvents(state, [before, apart]), event: apart };
}

const leavingOut = (event: CalendarEvent, day: string): CalendarEvent => ({
	...event,
	except: [...event.except, day]
});

function share(
	state: CalendarState,
	{ calendar, person, right }: Act<'share'>
): CalendarState | CalendarRefusal {
	if (!state.calendars[calendar] || !state.people[person] || person === OWNER) return 'gone';
	if (ownerOf(state, calendar) !== OWNER) return 'not-yours';
	if (state.people[person].kind === 'room') return 'gone';
	const others = state.shares.filter((one) => one.calendar !== calendar || one.person !== person);
	return {
		...state,
		shares: right === 'none' ? others : [...others, { calendar, person, right }]
	};
}

function withEvents(state: CalendarState, changed: readonly CalendarEvent[]): CalendarState {
	const events = new Map(state.events);
	for (const event of changed) {
		if (daysOf(event).length > 0) events.set(event.id, event);
		else events.delete(event.id);
	}
	return { ...state, events, next: Math.max(state.next, ...changed.map(({ id }) => id + 1)) };
}

function without(state: CalendarState, { id }: CalendarEvent): CalendarState {
	const events = new Map(state.events);
	events.delete(id);
	return { ...state, events };
}

/** Why an event may not be changed nor deleted: it is not there, or it is somebody else's. */
export function whyNotChanged(state: CalendarState, id: number): CalendarRefusal | null {
	const event = state.events.get(id);
	if (!event) return 'gone';
	if (rightOn(state, event.calendar) !== 'edit') return 'not-yours';
	return event.answer === null ? null : 'not-organizer';
}

function whyNotSo(
	state: CalendarState,
	{ title, calendar, day, start, duration, guests, repeats }: AuthoredDetails
): CalendarRefusal | null {
	if (!state.calendars[calendar] || !guests.every((one) => canBeInvited(state, one))) return 'gone';
	if (rightOn(state, calendar) !== 'edit') return 'not-yours';
	if (title !== null && wordings(title).some((one) => !one.trim())) return 'title-missing';
	if (!isDay(day)) return 'day-wrong';
	if (!isTime(start, duration)) return 'time-wrong';
	if (repeats && !(isDay(repeats.until) && isSeries(day, repeats))) return 'until-wrong';
	return null;
}

/** Within one day. */
const isTime = (start: number, duration: number): boolean =>
	start >= 0 && duration > 0 && start + duration <= DAY;

export const canBeInvited = ({ people }: CalendarState, person: number): boolean =>
	person !== OWNER && people[person] !== undefined && people[person].kind !== 'public';
