import { describe, expect, it } from 'vitest';
import { run } from '../simulator.ts';
import { calendar } from './calendar.ts';
import { addDays, daysBetween, isDay, mondayOf } from './days.ts';
import { durationWords, reminderWords } from './lines.ts';
import {
	daysOf,
	type AuthoredCalendarAct,
	type AuthoredDetails,
	type CalendarSetup
} from './model.ts';

const [WEEKLY, MEETING, INVITATION, ROOMED, ELSEWHERE] = [0, 1, 2, 3, 4];
const [MINE, FAMILY, ROOM, COLLEAGUE] = [0, 1, 2, 3];
const [LEA, HALL, PUBLIC] = [1, 2, 3];

const setup: CalendarSetup = {
	opensOn: '2026-11-16',
	people: [
		{ name: { fr: 'Vous', en: 'You' } },
		{ name: 'Léa' },
		{ name: 'Salle 1', kind: 'room' },
		{ name: { fr: 'Lien public', en: 'Public link' }, kind: 'public' }
	],
	calendars: [
		{ name: { fr: 'Mon agenda', en: 'My calendar' } },
		{ name: { fr: 'Famille', en: 'Family' } },
		{ name: 'Salle 1', owner: HALL, right: 'edit' },
		{ name: 'Léa', owner: LEA, right: 'details', isHidden: true }
	],
	shares: [{ calendar: FAMILY, person: LEA, right: 'edit' }],
	events: [
		{
			title: { fr: 'Chorale', en: 'Choir' },
			calendar: MINE,
			day: '2026-11-17',
			start: 1080,
			duration: 90,
			repeats: { every: 1, until: '2026-12-15' },
			except: ['2026-12-01']
		},
		{ title: 'Réunion', calendar: MINE, day: '2026-11-18', start: 600, duration: 60 },
		{ title: 'Fête', calendar: MINE, day: '2026-11-19', start: 900, duration: 60, organizer: LEA },
		{ title: 'Judo', calendar: ROOM, day: '2026-11-20', start: 600, duration: 60 },
		{ title: 'Cours', calendar: COLLEAGUE, day: '2026-11-20', start: 600, duration: 60 }
	]
};

const details: AuthoredDetails = {
	...{ title: 'Dentiste', calendar: MINE, day: '2026-11-19', start: 540, duration: 30 },
	...{ place: '', hasVideo: false, guests: [], reminder: 'none', visibility: 'details' },
	repeats: null
};
const create = (changes: Partial<AuthoredDetails> = {}): AuthoredCalendarAct => ({
	...{ do: 'create', ...details, ...changes }
});
const series = (until: string, every = 1) => create({ repeats: { every, until } });
const change = (
	id: number,
	changes: Partial<AuthoredDetails>,
	of = '2026-11-17',
	scope: 'one' | 'following' | 'all' = 'one'
): AuthoredCalendarAct => ({ do: 'change', id, of, scope, ...details, ...changes });
const remove = (
	id: number,
	of = '2026-11-17',
	scope: 'one' | 'following' | 'all' = 'one'
): AuthoredCalendarAct => ({ do: 'delete', id, of, scope });
const answer = (id: number, given: 'yes' | 'no' | 'maybe'): AuthoredCalendarAct => ({
	...{ do: 'answer', id, of: '2026-11-19', scope: 'all', answer: given }
});
const share = (
	calendar: number,
	person: number,
	right: 'busy' | 'details' | 'edit' | 'none'
): AuthoredCalendarAct => ({ do: 'share', calendar, person, right });

const after = (...acts: AuthoredCalendarAct[]) => run(calendar, setup, acts)!;
const start = after();
const daysIn = (id: number, ...acts: AuthoredCalendarAct[]) => {
	const event = after(...acts).events.get(id);
	return event ? daysOf(event).map((day) => day.slice(5)) : null;
};
const isReached = (expected: AuthoredCalendarAct[], given: AuthoredCalendarAct[]) =>
	calendar.isReached(after(...expected), after(...given));

describe('days', () => {
	it('are those that exist', () => {
		expect(['2026-11-17', '2028-02-29', '2099-12-31'].map(isDay)).toEqual([true, true, true]);
		const wrong = ['', '2026-02-30', '2027-02-29', '2026-13-01', '0001-01-01', '2026-1-1', 'x'];
		for (const one of wrong) expect([one, isDay(one)]).toEqual([one, false]);
	});

	it('are counted over the ends of months and the change of the clocks', () => {
		expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
		expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
		expect(mondayOf('2026-11-22')).toBe('2026-11-16');
		expect(mondayOf('2026-11-16')).toBe('2026-11-16');
	});
});

describe('a calendar', () => {
	it('is found with its series, which leave out what they leave out, and its invitations', () => {
		expect(daysIn(WEEKLY)).toEqual(['11-17', '11-24', '12-08', '12-15']);
		expect(start.events.get(INVITATION)).toMatchObject({ answer: 'none', organizer: LEA });
		expect(start.events.get(MEETING)).toMatchObject({ answer: null, place: '', organizer: 0 });
		expect([...start.hidden]).toEqual([COLLEAGUE]);
	});

	it('gets events and series, and leaves the state before as it was', () => {
		const state = after(create({ guests: [LEA, HALL] }), series('2026-12-10', 2));
		expect(state.events.get(5)).toMatchObject({ title: 'Dentiste', guests: [LEA, HALL] });
		expect(daysOf(state.events.get(6)!)).toEqual(['2026-11-19', '2026-12-03']);
		expect(start.events.size).toBe(5);
		expect(after(create({ calendar: ROOM })).events.get(5)!.organizer).toBe(HALL);
	});

	it('takes one day out of a series, all that follow, or the whole', () => {
		expect(daysIn(WEEKLY, remove(WEEKLY, '2026-11-24'))).toEqual(['11-17', '12-08', '12-15']);
		expect(daysIn(WEEKLY, remove(WEEKLY, '2026-12-08', 'following'))).toEqual(['11-17', '11-24']);
		expect(daysIn(WEEKLY, remove(WEEKLY, '2026-11-17', 'following'))).toBeNull();
		expect(daysIn(WEEKLY, remove(WEEKLY, 'whatever', 'all'))).toBeNull();
		const each = ['2026-11-17', '2026-11-24', '2026-12-08', '2026-12-15'];
		expect(daysIn(WEEKLY, ...each.map((day) => remove(WEEKLY, day)))).toBeNull();
	});

	it('changes one day of a series, those that follow, or the whole with what it leaves out', () => {
		const one = change(WEEKLY, { day: '2026-11-25' }, '2026-11-24');
		expect(daysIn(WEEKLY, one)).toEqual(['11-17', '12-08', '12-15']);
		expect(daysIn(5, one)).toEqual(['11-25']);
		const later = change(
			WEEKLY,
			{ day: '2026-11-26', repeats: { every: 1, until: '2026-12-17' } },
			'2026-11-24',
			'following'
		);
		expect(daysIn(WEEKLY, later)).toEqual(['11-17']);
		expect(daysIn(5, later)).toEqual(['11-26', '12-10', '12-17']);
		const first = change(
			WEEKLY,
			{ day: '2026-11-17', repeats: { every: 2, until: '2026-12-15' } },
			'2026-11-17',
			'following'
		);
		expect(daysIn(WEEKLY, first)).toEqual(['11-17', '12-15']);
		expect(after(first).next).toBe(start.next);
		const all = change(
			WEEKLY,
			{ day: '2026-11-16', repeats: { every: 1, until: '2026-12-14' } },
			'',
			'all'
		);
		expect(daysIn(WEEKLY, all)).toEqual(['11-16', '11-23', '12-07', '12-14']);
		expect(daysIn(WEEKLY, change(WEEKLY, {}, '', 'all'))).toEqual(['11-19']);
	});

	it('answers invitations, and shares and shows calendars', () => {
		expect(after(answer(INVITATION, 'no')).events.get(INVITATION)!.answer).toBe('no');
		expect(after(share(FAMILY, LEA, 'busy')).shares).toEqual([
			{ calendar: FAMILY, person: LEA, right: 'busy' }
		]);
		expect(after(share(FAMILY, LEA, 'none')).shares).toEqual([]);
		expect(after(share(MINE, PUBLIC, 'busy')).shares).toHaveLength(2);
		const shown = after(
			{ do: 'show', calendar: COLLEAGUE, isShown: true },
			{ do: 'show', calendar: MINE, isShown: false }
		);
		expect([...shown.hidden]).toEqual([MINE]);
	});

	it.each<[string, AuthoredCalendarAct[], string]>([
		['an event without a title', [create({ title: '  ' })], 'title-missing'],
		['a day that is none', [create({ day: '2026-02-30' })], 'day-wrong'],
		['an event over midnight', [create({ start: 1430, duration: 30 })], 'time-wrong'],
		['an event that lasts nothing', [create({ duration: 0 })], 'time-wrong'],
		['an event before midnight', [create({ start: -30 })], 'time-wrong'],
		['a series that ends before it begins', [series('2026-11-18')], 'until-wrong'],
		['a series that ends on no day', [series('2026-11-31')], 'until-wrong'],
		['a series of more than a year', [series('2027-11-21')], 'until-wrong'],
		['a series every no week', [series('2026-12-31', 0)], 'until-wrong'],
		['a series every five weeks', [series('2026-12-31', 5)], 'until-wrong'],
		['a calendar that is not there', [create({ calendar: 9 })], 'gone'],
		['a calendar before the first', [create({ calendar: -1 })], 'gone'],
		['a calendar between two', [create({ calendar: 0.5 })], 'gone'],
		['a guest who is not there', [create({ guests: [9] })], 'gone'],
		['to invite oneself', [create({ guests: [0] })], 'gone'],
		['to invite a public link', [create({ guests: [PUBLIC] })], 'gone'],
		['to write in a calendar that one only reads', [create({ calendar: COLLEAGUE })], 'not-yours'],
		['to put an event into it', [change(MEETING, { calendar: COLLEAGUE })], 'not-yours'],
		['to change what one only reads', [change(ELSEWHERE, {})], 'not-yours'],
		['to delete what one only reads', [remove(ELSEWHERE)], 'not-yours'],
		['to change an invitation', [change(INVITATION, {})], 'not-organizer'],
		['to delete an invitation', [remove(INVITATION)], 'not-organizer'],
		['to answer one’s own event', [answer(MEETING, 'yes')], 'not-invited'],
		['to answer what is not there', [answer(9, 'yes')], 'gone'],
		['to change what is not there', [change(9, {})], 'gone'],
		['to delete twice', [remove(MEETING), remove(MEETING)], 'gone'],
		['a day that the series leaves out', [remove(WEEKLY, '2026-12-01')], 'gone'],
		['a day that is not of the series', [change(WEEKLY, {}, 'x', 'following')], 'gone'],
		['to share with nobody', [share(MINE, 9, 'busy')], 'gone'],
		['to share with oneself', [share(MINE, 0, 'busy')], 'gone'],
		['to share with a room', [share(MINE, HALL, 'busy')], 'gone'],
		['to share no calendar', [share(9, LEA, 'busy')], 'gone'],
		['to share what is somebody else’s', [share(ROOM, LEA, 'busy')], 'not-yours'],
		['to hide what is not there', [{ do: 'show', calendar: 9, isShown: false }], 'gone']
	])('refuses %s', (_, acts, refusal) => {
		const before = after(...acts.slice(0, -1));
		expect(calendar.act(before, acts.at(-1)!)).toBe(refusal);
	});

	it('lets whoever may edit a calendar of somebody else change what is in it', () => {
		expect(daysIn(ROOMED, change(ROOMED, { calendar: ROOM }))).toEqual(['11-19']);
	});
});

describe('what is planned', () => {
	it('is the same day by day, whatever the way and whatever is shown', () => {
		const two = [create(), create({ day: '2026-11-26' })];
		expect(isReached([series('2026-11-26')], two)).toBe(true);
		expect(isReached([series('2026-11-26')], [series('2026-12-02')])).toBe(true);
		expect(isReached([], [{ do: 'show', calendar: MINE, isShown: false }])).toBe(true);
		expect(isReached([create()], [create(), create(), remove(6)])).toBe(true);
		const found = { title: 'Réunion', day: '2026-11-18', start: 660, duration: 60 };
		expect(isReached([change(MEETING, found)], [remove(MEETING), create(found)])).toBe(true);
	});

	it('says what a title and a place have to say, in either language and whatever is beside', () => {
		const wanted = [create({ title: { fr: 'Réunion parents', en: 'Parents meeting' } })];
		for (const title of ['reunion des PARENTS', 'Meeting of the parents', 'Réunion  parents !']) {
			expect([title, isReached(wanted, [create({ title })])]).toEqual([title, true]);
		}
		expect(isReached(wanted, [create({ title: 'Réunion' })])).toBe(false);
		expect(isReached([create({ place: 'Gymnase' })], [create({ place: 'au gymnase' })])).toBe(true);
		expect(isReached([create({ place: 'Gymnase' })], [create()])).toBe(false);
		expect(isReached([create()], [create({ place: 'Gymnase' })])).toBe(false);
	});

	it('does not count what its author left free', () => {
		const free = [
			create({ title: null, place: null, hasVideo: null, reminder: null, visibility: null })
		];
		const given = create({ hasVideo: true, place: 'Là', reminder: 10, visibility: 'busy' });
		expect(isReached(free, [given])).toBe(true);
		expect(isReached(free, free.map(calendar.asDone!))).toBe(true);
	});

	it.each<[string, AuthoredCalendarAct[], AuthoredCalendarAct[]]>([
		['nothing is done', [create()], []],
		['something more is done', [create()], [create(), create()]],
		['another day', [create()], [create({ day: '2026-11-20' })]],
		['another hour', [create()], [create({ start: 555 })]],
		['another duration', [create()], [create({ duration: 45 })]],
		['another calendar', [create()], [create({ calendar: FAMILY })]],
		['a guest is missing', [create({ guests: [LEA, HALL] })], [create({ guests: [LEA] })]],
		['there is a guest too many', [create({ guests: [LEA] })], [create({ guests: [LEA, HALL] })]],
		['another reminder', [create({ reminder: 10 })], [create({ reminder: 30 })]],
		['another visibility', [create({ visibility: 'busy' })], [create({ visibility: 'private' })]],
		['no video', [create({ hasVideo: true })], [create()]],
		['one day of a series is missing', [series('2026-12-03')], [series('2026-12-02')]],
		['a series is every other week', [series('2026-12-03')], [series('2026-12-03', 2)]],
		['the whole series goes', [remove(WEEKLY)], [remove(WEEKLY, '', 'all')]],
		['another answer', [answer(INVITATION, 'no')], [answer(INVITATION, 'maybe')]],
		['no answer', [answer(INVITATION, 'no')], []],
		['another right', [share(MINE, LEA, 'busy')], [share(MINE, LEA, 'details')]],
		['another calendar is shared', [share(MINE, LEA, 'busy')], [share(FAMILY, LEA, 'busy')]],
		['a share is left', [share(FAMILY, LEA, 'none')], []],
		['a share is too many', [], [share(MINE, PUBLIC, 'busy')]]
	])('is not the same when %s', (_, expected, given) => {
		expect(isReached(expected, given)).toBe(false);
	});
});

describe('a correction of a calendar', () => {
	const said = (given: AuthoredCalendarAct[], expected: AuthoredCalendarAct[] | null) =>
		calendar
			.lines(after(...given), expected && after(...expected))
			.map(({ depth, text, isRight }) => [
				depth,
				(typeof text === 'string' ? text : text.fr).replaceAll('\u00A0', ' '),
				isRight
			]);

	it('says what was made, with what it holds', () => {
		const made = create({ guests: [LEA], place: 'Cabinet', reminder: 1440, visibility: 'busy' });
		expect(said([made], [made])).toEqual([
			[0, 'Dentiste : jeudi 19 novembre, de 9 h à 9 h 30', true],
			[1, 'Agenda : Mon agenda', true],
			[1, 'Lieu : Cabinet', true],
			[1, 'Invités : Léa', true],
			[1, 'Rappel : 1 jour avant', true],
			[1, 'Visibilité : occupé seulement', true]
		]);
		expect(said([create({ start: 555 })], [create()])[0]).toEqual([
			...[0, 'Dentiste : jeudi 19 novembre, de 9 h 15 à 9 h 45', false]
		]);
	});

	it('says what is missing of what was made', () => {
		expect(said([create()], [create({ guests: [LEA], reminder: 10 })])).toEqual([
			[0, 'Dentiste : jeudi 19 novembre, de 9 h à 9 h 30', true],
			[1, 'Agenda : Mon agenda', true],
			[1, 'Invités : —', false],
			[1, 'Rappel : —', false]
		]);
	});

	it('says a series at once, what it leaves out, and that it is too short', () => {
		const acts = [series('2026-12-10', 1), remove(5, '2026-11-26')];
		const text =
			'Dentiste : chaque jeudi, du 19 novembre au 10 décembre (sauf 26 novembre), de 9 h à 9 h 30';
		expect(said(acts, acts)[0]).toEqual([0, text, true]);
		expect(said([series('2026-12-03', 2)], [series('2026-12-17', 2)])[0]).toEqual([
			...[0, 'Dentiste : un jeudi sur deux, du 19 novembre au 3 décembre, de 9 h à 9 h 30', false]
		]);
	});

	it('says what only went elsewhere where it went, and the rest as gone', () => {
		const moved = change(MEETING, { title: 'Réunion' });
		expect(said([moved], [moved])).toEqual([
			[0, 'Réunion : jeudi 19 novembre, de 9 h à 9 h 30', true]
		]);
		expect(said([remove(MEETING)], [remove(MEETING)])).toEqual([
			[0, 'N’y est plus : Réunion (mercredi 18 novembre)', true]
		]);
		expect(said([remove(WEEKLY)], [remove(WEEKLY, '2026-11-24')])).toEqual([
			[0, 'N’y est plus : Chorale (mardi 17 novembre)', false]
		]);
		expect(said([remove(WEEKLY, '', 'all')], null)).toEqual([
			[0, 'N’y est plus : Chorale (toute la série)', false]
		]);
	});

	it('says answers and shares, and that nothing changed', () => {
		expect(said([answer(INVITATION, 'no')], [answer(INVITATION, 'yes')])).toEqual([
			[0, 'Fête : jeudi 19 novembre, de 15 h à 16 h', true],
			[1, 'Réponse : non', false]
		]);
		expect(said([share(MINE, LEA, 'busy'), share(FAMILY, LEA, 'none')], [])).toEqual([
			[0, 'Partage : Mon agenda → Léa : voir libre ou occupé', false],
			[0, 'N’est plus partagé : Famille → Léa', false]
		]);
		expect(said([], [share(FAMILY, LEA, 'busy')])).toEqual([
			[0, 'Partage : Famille → Léa : modifier', false]
		]);
		expect(said([], [create()])).toEqual([[0, 'Rien n’a changé', false]]);
	});

	it('names lengths of time in both languages', () => {
		expect([15, 60, 90].map(durationWords)).toEqual([
			{ fr: '15 min', en: '15 min' },
			{ fr: '1 h', en: '1 h' },
			{ fr: '1 h 30', en: '1 h 30 min' }
		]);
		expect([reminderWords(2880), reminderWords(10080)]).toEqual([
			{ fr: '2 jours avant', en: '2 days before' },
			{ fr: '1 semaine avant', en: '1 week before' }
		]);
	});
});
