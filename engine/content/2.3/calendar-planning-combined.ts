import type { Random } from '../../random.ts';
import { addDays, daysBetween, mondayOf } from '../../simulators/calendar/days.ts';
import type { CalendarPerson, CalendarSetup, FoundEvent } from '../../simulators/calendar/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { hourOf } from '../days.ts';
import { lowerFirst } from '../5.1/readings.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	cellsOf,
	changed,
	created,
	drawMonday,
	drawPeople,
	drawTermStart,
	event,
	hoursOf,
	inShort,
	inWords,
	MINE,
	nameOf,
	planned,
	takenBut,
	TAKEN,
	weekdayOf,
	weekly,
	weeksAfter,
	when,
	YOU,
	type Cell
} from './calendars.ts';

const ROOM_NAMES: Localized[] = [
	say('Salle Ardoise', 'Slate room'),
	say('Salle Boréal', 'Boreal room'),
	say('Salle Cèdre', 'Cedar room'),
	say('Salle Dune', 'Dune room')
];

const room = (name: Localized, note?: Localized): CalendarPerson => ({
	...{ name, kind: 'room' },
	...(note ? { note } : {})
});

/** Calendars of people that one sees the busy hours of, numbered after the pupil's own. */
const seen = (people: readonly CalendarPerson[]) =>
	people.map(({ name }, i) => ({ name, owner: i + 1, right: 'busy' as const }));

const blocks = (taken: readonly (readonly Cell[])[], own: Localized): FoundEvent[] =>
	taken.flatMap((cells, calendar) =>
		cells.map(({ day, start, duration }) =>
			event(calendar === 0 ? own : TAKEN, day, start, duration, { calendar })
		)
	);

/** The first of some cells in which one calendar alone is taken. */
function onlyTaken(
	taken: readonly (readonly Cell[])[],
	calendar: number,
	cells: readonly Cell[]
): Cell | undefined {
	return cells.find((cell) =>
		taken.every((all, i) => {
			const isTaken = all.some(
				({ day, start, duration }) =>
					day === cell.day && start <= cell.start && cell.start < start + duration
			);
			return isTaken === (i === calendar);
		})
	);
}

const TOPICS: Localized[] = [
	say('Point projet', 'Project update'),
	say('Oral de groupe', 'Group presentation'),
	say('Préparation du forum', 'Forum preparation'),
	say('Revue du budget', 'Budget review'),
	say('Entretien', 'Interview')
];

/** The only hour of a week at which three people and a room are free. */
export function onlyCommonSlot(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const people = drawPeople(random, 2);
	const place = pickOne(random, ROOM_NAMES);
	const guests = [...people, room(place)];
	const cells = cellsOf(
		monday,
		[9, 10, 11, 14, 15, 16].map((hour) => hour * 60),
		60
	);
	const free = pickOne(random, cells);
	const taken = takenBut(random, cells, [free], 4);
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...guests],
		calendars: [{ name: MINE }, ...seen(guests)],
		events: blocks(taken, say('Travail', 'Work'))
	};
	const title = pickOne(random, TOPICS);
	const wanted = { title, ...free, guests: [1, 2, 3] };
	const [a, b] = people.map(nameOf) as [Localized, Localized];
	const almost = (calendar: number) => onlyTaken(taken, calendar, cells)!;
	return planned({
		instruction: say(
			`Vous devez réunir **${a.fr}**, **${b.fr}** et vous-même pendant une heure, cette semaine, dans la **${lowerFirst(place).fr}**, de 9 h à 12 h ou de 14 h à 17 h.\n\nCréez « ${title.fr} » dans votre agenda au seul moment possible, et invitez les deux personnes **et la salle**.`,
			`You have to bring **${a.en}**, **${b.en}**, and yourself together for one hour, this week, in the **${place.en}**, between 9 a.m. and noon or between 2 p.m. and 5 p.m.\n\nCreate “${title.en}” in your calendar at the only possible time, and invite both people **and the room**.`
		),
		why: say(
			`Les quatre agendas affichés ensemble ne laissent qu’un moment vide dans ces heures : ${when(free).fr}. Le ${when(almost(3)).fr}, les trois personnes sont libres, mais la salle est prise. Inviter la salle la réserve : sans cela, quelqu’un d’autre peut la prendre.`,
			`The four calendars shown together leave only one time empty within those hours: ${when(free).en}. On ${when(almost(3)).en}, the three people are free, but the room is taken. Inviting the room books it: without that, somebody else can take it.`
		),
		setup,
		solutions: [[created(wanted)]],
		wrong: [
			[created({ ...wanted, ...almost(3) })],
			[created({ ...wanted, ...almost(0) })],
			[created({ ...wanted, guests: [1, 2] })],
			[created({ ...wanted, guests: [1, 3] })]
		]
	});
}

/** A meeting that somebody can no longer attend goes to the first time that suits all. */
export function postponedMeeting(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const people = drawPeople(random, 2);
	const place = pickOne(random, ROOM_NAMES);
	const guests = [...people, room(place)];
	const cells = cellsOf(monday, [540, 630, 840, 930], 90);
	const now = cells[pickNumber(random, 1, 5)]!;
	const after = cells.slice(cells.indexOf(now) + 1);
	const [i, j] = pick(random, [...after.keys()].slice(1), 2).sort((a, b) => a - b) as [
		number,
		number
	];
	const before = cells.slice(0, cells.indexOf(now))[0]!;
	const [first, second] = [after[i]!, after[j]!];
	const taken = takenBut(random, cells, [before, now, first, second], 4);
	const title = pickOne(random, TOPICS);
	const absent = pickNumber(random, 1, 2);
	const meeting = event(title, now.day, now.start, 90, { guests: [1, 2, 3] });
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...guests],
		calendars: [{ name: MINE }, ...seen(guests)],
		events: [
			meeting,
			...blocks(taken, say('Travail', 'Work')),
			event(TAKEN, now.day, now.start, 90, { calendar: absent })
		]
	};
	const who = nameOf(people[absent - 1]!);
	const withoutRoom = onlyTaken(taken, 3, after);
	const to = ({ day, start }: Cell) => changed(setup, 0, { day, start });
	return planned({
		instruction: say(
			`« ${title.fr} » (1 h 30) est prévu le **${when(now).fr}**, mais **${who.fr}** ne peut plus venir à ce moment-là.\n\nReportez la réunion **plus tard dans la semaine**, au **premier** moment où tous les invités, vous et la salle êtes libres. On se réunit de 9 h à 12 h ou de 14 h à 17 h.`,
			`“${title.en}” (1 h 30 min) is planned on **${when(now).en}**, but **${who.en}** can no longer come at that time.\n\nPostpone the meeting to **later in the week**, at the **first** time when all the guests, you, and the room are free. Meetings take place between 9 a.m. and noon or between 2 p.m. and 5 p.m.`
		),
		why: say(
			`Après le moment prévu, le premier créneau vide d’une heure et demie dans les quatre agendas est le ${when(first).fr}. Celui du ${when(second).fr} convient aussi, mais vient plus tard. On modifie l’évènement au lieu d’en créer un autre : les invités et la salle suivent.`,
			`After the planned time, the first slot of an hour and a half that is empty in all four calendars is ${when(first).en}. The one on ${when(second).en} suits too, but comes later. Change the event instead of making another one: the guests and the room follow.`
		),
		setup,
		solutions: [[to(first)]],
		wrong: [
			[to(second)],
			[to(before)],
			...(withoutRoom ? [[to(withoutRoom)]] : []),
			[created({ title, ...first })],
			[changed(setup, 0, { ...first, guests: [] })]
		]
	});
}

const COURSES: Localized[] = [
	say('Formation secourisme', 'First aid training'),
	say('Réunion de rentrée', 'Start-of-year meeting'),
	say('Atelier numérique', 'Digital workshop'),
	say('Assemblée générale', 'General meeting'),
	say('Accueil des stagiaires', 'Welcome of the trainees')
];

/** The only room that is large enough, free, and has what is needed. */
export function fittingRoom(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const title = pickOne(random, COURSES);
	const day = addDays(monday, pickNumber(random, 1, 4));
	const start = 60 * pickNumber(random, 13, 15);
	const people = pickNumber(random, 17, 28);
	const { kit, needed } = pickOne(random, [
		{ kit: say('vidéoprojecteur', 'projector'), needed: say('un vidéoprojecteur', 'a projector') },
		{ kit: say('ordinateurs', 'computers'), needed: say('des ordinateurs', 'computers') },
		{
			kit: say('tableau interactif', 'interactive whiteboard'),
			needed: say('un tableau interactif', 'an interactive whiteboard')
		}
	]);
	const places = (count: number, isEquipped: boolean) =>
		say(
			`${count} places${isEquipped ? `, ${kit.fr}` : ''}`,
			`${count} seats${isEquipped ? `, ${kit.en}` : ''}`
		);
	const kinds = [
		{ note: places(people + pickNumber(random, 1, 4), true), isTaken: false },
		{ note: places(people + pickNumber(random, 5, 12), true), isTaken: true },
		{ note: places(people - pickNumber(random, 1, 3), true), isTaken: false },
		{ note: places(people + pickNumber(random, 2, 9), false), isTaken: false }
	];
	const order = pick(random, kinds, 4);
	const rooms = order.map(({ note }, i) => room(ROOM_NAMES[i]!, note));
	const [fit, busy, small, bare] = kinds.map((kind) => order.indexOf(kind) + 1) as [
		number,
		number,
		number,
		number
	];
	const taken = order.flatMap(({ isTaken }, i) => [
		event(TAKEN, day, isTaken ? start + 60 : start - 120, 120, { calendar: i + 1 }),
		event(TAKEN, addDays(day, i % 2 ? 1 : -1), start, 120, { calendar: i + 1 })
	]);
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...rooms],
		calendars: [{ name: MINE }, ...seen(rooms)],
		events: [event(title, day, start, 120), ...taken]
	};
	const invite = (one: number) => [changed(setup, 0, { guests: [one] })];
	const name = (one: number) => nameOf(rooms[one - 1]!);
	return planned({
		instruction: say(
			`« ${title.fr} » est dans votre agenda, le **${inWords(day).fr}**, mais aucune salle n’est réservée. Il y aura **${people} personnes assises**, et il faut **${needed.fr}**.\n\nRéservez la salle qui convient en l’invitant. L’horaire ne peut pas changer.`,
			`“${title.en}” is in your calendar on **${inWords(day).en}**, but no room is booked. There will be **${people} people seated**, who need **${needed.en}**.\n\nBook the room that fits by inviting it. The time cannot change.`
		),
		why: say(
			`Il faut trois choses à la fois : assez de places, l’équipement, et la salle libre ${hoursOf({ start, duration: 120 }).fr}. Seule la ${lowerFirst(name(fit)).fr} les réunit. La ${lowerFirst(name(busy)).fr} est prise pendant une partie du temps, la ${lowerFirst(name(small)).fr} est trop petite, la ${lowerFirst(name(bare)).fr} n’a pas l’équipement. Le formulaire dit ce qu’offre chaque salle, son agenda dit quand elle est prise.`,
			`Three things are needed at once: enough seats, the equipment, and the room free ${hoursOf({ start, duration: 120 }).en}. Only the ${name(fit).en} has them all. The ${name(busy).en} is taken for part of the time, the ${name(small).en} is too small, the ${name(bare).en} lacks the equipment. The form says what each room offers, its calendar when it is taken.`
		),
		setup,
		solutions: [invite(fit)],
		wrong: [
			invite(busy),
			invite(small),
			invite(bare),
			[changed(setup, 0, { guests: [1, 2, 3, 4] })]
		]
	});
}

const TRAININGS: Localized[] = [
	say('Entraînement', 'Practice'),
	say('Cours de langue', 'Language class'),
	say('Réunion de service', 'Department meeting'),
	say('Atelier théâtre', 'Drama workshop'),
	say('Aide aux devoirs', 'Homework help')
];

/** From a day on, a series is on another day of the week; what is before stays. */
export function newTimetable(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, TRAININGS);
	const first = addDays(monday, pickNumber(random, 0, 1));
	const start = 60 * pickNumber(random, 16, 18);
	const count = pickNumber(random, 7, 9);
	const until = weeksAfter(first, count);
	const of = weeksAfter(first, pickNumber(random, 2, 4));
	const day = addDays(of, pickNumber(random, 1, 3));
	const to = start + pickOne(random, [-60, 30, 60]);
	const end = weeksAfter(day, Math.round((count * 7 - daysBetween(first, of)) / 7));
	const guests = drawPeople(random, 2);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU, ...guests], calendars: [{ name: MINE }] },
		events: [
			event(title, first, start, 90, { repeats: weekly(until), guests: [1, 2] }),
			event(say('Courses', 'Shopping'), addDays(monday, 4), 660, 60)
		]
	};
	const move = { day, start: to, repeats: weekly(end) };
	return planned({
		instruction: say(
			`« ${title.fr} » a lieu chaque ${weekdayOf(first).fr} à ${hourOf(start).fr}. **À partir de la semaine du ${inShort(mondayOf(of)).fr}**, ce sera chaque **${weekdayOf(day).fr} à ${hourOf(to).fr}**, et la dernière fois le **${inShort(end).fr}**. Durée et invités ne changent pas.\n\nMettez l’agenda à jour sans toucher aux séances d’avant : il sert à compter les présences.`,
			`“${title.en}” takes place every ${weekdayOf(first).en} at ${hourOf(start).en}. **From the week of ${inShort(mondayOf(of)).en} on**, it will be every **${weekdayOf(day).en} at ${hourOf(to).en}**, for the last time on **${inShort(end).en}**. The duration and the guests stay the same.\n\nUpdate the calendar without touching the sessions before: it serves to count who attended.`
		),
		why: say(
			`On ouvre la séance du ${inWords(of).fr}, la première à changer, et on choisit « cette date et les suivantes » : le passé reste à ${hourOf(start).fr}. Dans le formulaire, on met le ${inWords(day).fr} à ${hourOf(to).fr} et la fin au ${inShort(end).fr}. « Toute la série » réécrirait aussi ce qui a déjà eu lieu.`,
			`Open the session on ${inWords(of).en}, the first to change, and choose “this date and the following ones”: the past stays at ${hourOf(start).en}. In the form, put ${inWords(day).en} at ${hourOf(to).en} and the end on ${inShort(end).en}. “The whole series” would rewrite what already took place too.`
		),
		setup,
		solutions: [[changed(setup, 0, move, { of, scope: 'following' })]],
		wrong: [
			[changed(setup, 0, { day, start: to, repeats: null }, { of })],
			[
				changed(
					setup,
					0,
					{ day: addDays(first, daysBetween(of, day)), start: to, repeats: weekly(end) },
					{ of, scope: 'all' }
				)
			],
			[created({ title, day, start: to, duration: 90, guests: [1, 2], repeats: weekly(end) })],
			[
				changed(
					setup,
					0,
					{ ...move, repeats: weekly(addDays(end, -7)) },
					{ of, scope: 'following' }
				)
			]
		]
	});
}
