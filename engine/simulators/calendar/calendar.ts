/**
 * Calendars of people and rooms as a pure machine: events and series, invitations, and who sees or changes what. Which calendars
 * are shown is an act too, so that undoing gives it back, but nothing is judged by it.
 */
import type { Simulator } from '../simulator.ts';
import { actOnCalendar } from './acts.ts';
import { isCalendarReached } from './compare.ts';
import { calendarLines } from './lines.ts';
import {
	startCalendar,
	type AuthoredCalendarAct,
	type CalendarRefusal,
	type CalendarSetup,
	type CalendarState
} from './model.ts';

export const calendar: Simulator<
	CalendarSetup,
	AuthoredCalendarAct,
	CalendarState,
	CalendarRefusal
> = {
	start: startCalendar,
	act: actOnCalendar,
	isReached: isCalendarReached,
	lines: calendarLines,
	asDone(act) {
		if (act.do !== 'create' && act.do !== 'change') return act;
		return {
			...act,
			title: act.title ?? '…',
			place: act.place ?? '',
			hasVideo: act.hasVideo ?? false,
			reminder: act.reminder ?? 'none',
			visibility: act.visibility ?? 'details'
		};
	}
};
