/** Days, people and acts in calendars, as the challenges that are done in one write them. */
import type { Random } from '../../random.ts';
import { addDays, dateOf } from '../../simulators/calendar/days.ts';
import type {
	AuthoredCalendarAct,
	AuthoredDetails,
	CalendarPerson,
	CalendarSetup,
	FoundEvent,
	Repetition,
	Right,
	Scope
} from '../../simulators/calendar/model.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { longDay, shortDay, spanOf, weekday } from '../days.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';

export const YOU: CalendarPerson = { name: say('Vous', 'You') };
export const MINE = say('Mon agenda', 'My calendar');
export const TAKEN = say('Occupé', 'Busy');

/** Of weeks without a public holiday nor a change of the clocks. */
const MONDAYS = [
	...['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2027-01-11', '2027-01-18'],
	...['2027-01-25', '2027-02-01', '2027-02-08', '2027-03-01', '2027-03-08', '2027-03-15']
];
/** Of weeks that ten others follow without a public holiday. */
const TERM_STARTS = ['2027-01-04', '2027-01-11'];
export const drawTermStart = (random: Random): string => pickOne(random, TERM_STARTS);

export const drawMonday = (random: Random): string => pickOne(random, MONDAYS);

export const drawPeople = (random: Random, count: number): CalendarPerson[] =>
	pick(random, PEOPLE, count).map((name) => ({ name }));

export const nameOf = ({ name }: CalendarPerson): Localized =>
	typeof name === 'string' ? say(name, name) : name;

export const inWords = (day: string): Localized => longDay(dateOf(day));
export const inShort = (day: string): Localized => shortDay(dateOf(day));
export const weekdayOf = (day: string): Localized => weekday(dateOf(day));
export const weeksAfter = (day: string, count: number): string => addDays(day, 7 * count);

/** « de 14 h à 15 h » */
export const hoursOf = ({ start, duration }: { start: number; duration: number }): Localized =>
	spanOf(start, start + duration);

export const event = (
	title: Text,
	day: string,
	start: number,
	duration: number,
	more: Partial<FoundEvent> = {}
): FoundEvent => ({ title, calendar: 0, day, start, duration, ...more });

type Wanted = Pick<AuthoredDetails, 'title' | 'day' | 'start' | 'duration'> &
	Partial<AuthoredDetails>;

/** Of the pupil's first calendar; its place, video, and reminder do not matter unless they are said. */
const detailed = (wanted: Wanted): AuthoredDetails => ({
	...{ calendar: 0, place: null, hasVideo: null, guests: [], reminder: null },
	...{ visibility: 'details', repeats: null, ...wanted }
});

export const created = (wanted: Wanted): AuthoredCalendarAct => ({
	do: 'create',
	...detailed(wanted)
});

/** What was found, with some of it otherwise; of a series, one day unless it is said. */
export function changed(
	{ events }: CalendarSetup,
	id: number,
	changes: Partial<AuthoredDetails>,
	{ of, scope = 'one' }: { of?: string; scope?: Scope } = {}
): AuthoredCalendarAct {
	const found = events[id]!;
	const { title, calendar, day, start, duration, place, hasVideo, guests, repeats } = found;
	const isSeries = repeats !== undefined && scope !== 'one';
	return {
		...{ do: 'change', id, of: of ?? day, scope, title, calendar, start, duration },
		...{ place: place ?? null, hasVideo: hasVideo ?? null, guests: guests ?? [] },
		reminder: found.reminder ?? null,
		visibility: found.visibility ?? 'details',
		repeats: isSeries ? repeats : null,
		day: scope === 'all' ? day : (of ?? day),
		...changes
	};
}

/** One day of a series that was made, otherwise. */
export const oneOf = (id: number, of: string, wanted: Wanted): AuthoredCalendarAct => ({
	...{ do: 'change', id, of, scope: 'one' },
	...detailed({ ...wanted, repeats: null })
});

export const deleted = (id: number, of: string, scope: Scope = 'one'): AuthoredCalendarAct => ({
	...{ do: 'delete', id, of, scope }
});

export const answered = (
	{ events }: CalendarSetup,
	id: number,
	answer: 'yes' | 'maybe' | 'no'
): AuthoredCalendarAct => ({ do: 'answer', id, of: events[id]!.day, scope: 'all', answer });

export const shared = (
	calendar: number,
	person: number,
	right: Right | 'none'
): AuthoredCalendarAct => ({ do: 'share', calendar, person, right });

export const weekly = (until: string, every = 1): Repetition => ({ every, until });

interface Planned {
	instruction: Localized;
	why: Localized;
	setup: CalendarSetup;
	solutions: AuthoredCalendarAct[][];
	wrong: AuthoredCalendarAct[][];
}

export const planned = ({ instruction, why, ...task }: Planned): ChallengeBody => ({
	...{ kind: 'practical', instruction: withOneDot(instruction), why: withOneDot(why) },
	task: { simulator: 'calendar', ...task }
});

/** “p.m.” at the end of a sentence has its dot already. */
const withOneDot = ({ fr, en }: Localized): Localized =>
	say(fr, en.replace(/([ap]\.m\.\**)\.(?=\s|$)/g, '$1'));

export interface Cell {
	day: string;
	start: number;
	duration: number;
}

/** Every slot of the five days of a week. */
export const cellsOf = (monday: string, starts: readonly number[], duration: number): Cell[] =>
	[0, 1, 2, 3, 4].flatMap((i) =>
		starts.map((start) => ({ day: addDays(monday, i), start, duration }))
	);

/**
 * Who is taken when, so that all are free in the cells that are free only, and each alone is taken in one at least.
 *
 * @returns for each of so many calendars, its cells, those that touch each other being one
 */
export function takenBut(
	random: Random,
	cells: readonly Cell[],
	free: readonly Cell[],
	calendars: number
): Cell[][] {
	const taken = pick(
		random,
		cells.filter((cell) => !free.includes(cell)),
		cells.length - free.length
	);
	const all = Array.from({ length: calendars }, (_, i) => i);
	const who = new Map(
		taken.map((cell, i): [Cell, number[]] => [
			cell,
			i < calendars ? [i] : pick(random, all, random() < 0.6 ? 1 : 2)
		])
	);
	return all.map((calendar) =>
		joined(cells.filter((cell) => who.get(cell)?.includes(calendar) ?? false))
	);
}

function joined(cells: readonly Cell[]): Cell[] {
	const all: Cell[] = [];
	for (const cell of cells) {
		const last = all.at(-1);
		if (last?.day === cell.day && last.start + last.duration === cell.start) {
			all[all.length - 1] = { ...last, duration: last.duration + cell.duration };
		} else all.push(cell);
	}
	return all;
}

export const when = (cell: Cell): Localized =>
	tell((l) => `${inWords(cell.day)[l]} ${hoursOf(cell)[l]}`);
