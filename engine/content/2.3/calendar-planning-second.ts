import type { Random } from '../../random.ts';
import { addDays } from '../../simulators/calendar/days.ts';
import { reminderWords } from '../../simulators/calendar/lines.ts';
import type { CalendarSetup, Reminder } from '../../simulators/calendar/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { hourOf } from '../days.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import { listed } from '../5.1/readings.ts';
import {
	answered,
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
	weekdayOf,
	weekly,
	weeksAfter,
	YOU
} from './calendars.ts';

const ACTIVITIES: Localized[] = [
	say('Chorale', 'Choir'),
	say('Aide aux devoirs', 'Homework help'),
	say('Cours d’anglais', 'English class'),
	say('Atelier couture', 'Sewing workshop'),
	say('Entraînement', 'Training'),
	say('Distribution de paniers', 'Basket handout')
];

/** A series, until a day. */
export function weeklyActivity(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, ACTIVITIES);
	const day = addDays(monday, pickNumber(random, 0, 4));
	const start = 60 * pickNumber(random, 16, 18) + pickOne(random, [0, 30]);
	const duration = pickOne(random, [60, 90, 120]);
	const until = weeksAfter(day, pickNumber(random, 5, 9));
	const wanted = { title, day, start, duration };
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU], calendars: [{ name: MINE }] },
		events: [
			event(say('Médecin', 'Doctor'), addDays(monday, 1), 600, 30),
			event(say('Courses', 'Shopping'), addDays(monday, 3), 1020, 60)
		]
	};
	const each = weekdayOf(day);
	return planned({
		instruction: say(
			`Vous vous inscrivez à une activité : chaque ${each.fr} **${hoursOf(wanted).fr}**, la première fois le **${inShort(day).fr}**, la dernière le **${inShort(until).fr}**.\n\nNotez-la dans votre agenda sous le titre **${title.fr}**.`,
			`You sign up for an activity: every ${each.en} **${hoursOf(wanted).en}**, for the first time on **${inShort(day).en}** and for the last time on **${inShort(until).en}**.\n\nPut it into your calendar with the title **${title.en}**.`
		),
		why: say(
			`Un seul évènement suffit : il commence le ${inWords(day).fr} et **se répète chaque semaine** jusqu’au ${inWords(until).fr}, dernier jour compris. Sans répétition, il n’y serait qu’une fois ; avec une fin trop tôt, la dernière séance manquerait.`,
			`One event is enough: it starts on ${inWords(day).en} and **repeats every week** until ${inWords(until).en}, last day included. Without repeating, it would be there only once; with too early an end, the last session would be missing.`
		),
		setup,
		solutions: [[created({ ...wanted, repeats: weekly(until) })]],
		wrong: [
			[created(wanted)],
			[created({ ...wanted, repeats: weekly(addDays(until, -1)) })],
			[created({ ...wanted, repeats: weekly(until, 2) })],
			[created({ ...wanted, repeats: weekly(weeksAfter(until, 1)) })]
		]
	});
}

const MEETINGS: Localized[] = [
	say('Bilan du trimestre', 'Quarterly review'),
	say('Préparation de la fête', 'Party planning'),
	say('Choix du matériel', 'Choice of equipment'),
	say('Réunion des parents', 'Parents’ meeting'),
	say('Point budget', 'Budget update'),
	say('Visite du stand', 'Visit of the stand')
];
const OWN: Localized[] = [
	say('Examen du permis', 'Driving test'),
	say('Rendez-vous médical', 'Doctor’s appointment'),
	say('Entretien de stage', 'Placement interview'),
	say('Oral blanc', 'Mock oral exam')
];

/** One of three invitations falls at the time of what cannot move: half an hour of overlap is enough. */
export function clashingInvitation(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const hosts = drawPeople(random, 3);
	const titles = pick(random, MEETINGS, 3);
	const [clash, near, far] = pick(random, [0, 1, 2, 3, 4], 3).map((i) => addDays(monday, i)) as [
		string,
		string,
		string
	];
	const own = pickOne(random, OWN);
	const start = 60 * pickNumber(random, 10, 15);
	const overlap = pickOne(random, [-30, 30, 60]);
	const invitations = [
		event(titles[0]!, clash, start + overlap, 90, { organizer: 1 }),
		// It ends when something begins: no clash.
		event(titles[1]!, near, start - 60, 60, { organizer: 2 }),
		event(titles[2]!, far, start, 60, { organizer: 3 })
	];
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU, ...hosts], calendars: [{ name: MINE }] },
		events: [
			event(own, clash, start, 90),
			event(say('Cours', 'Class'), near, start, 120),
			event(say('Cours', 'Class'), far, start + 90, 60),
			...pick(random, invitations, 3)
		]
	};
	const idOf = (title: Localized) => setup.events.findIndex((one) => one.title === title);
	const [no, yes1, yes2] = titles.map(idOf) as [number, number, number];
	const accept = [answered(setup, yes1, 'yes'), answered(setup, yes2, 'yes')];
	return planned({
		instruction: say(
			'Trois invitations attendent votre réponse. Ce qui est déjà dans votre agenda ne peut pas bouger.\n\nAcceptez celles où vous pouvez être du début à la fin, et refusez toute invitation où vous ne le pouvez pas.',
			'Three invitations are waiting for your answer. What is already in your calendar cannot move.\n\nAccept those that you can attend from start to end, and decline any that you cannot.'
		),
		why: say(
			`« ${titles[0]!.fr} » (${hoursOf(invitations[0]!).fr}) empiète sur « ${own.fr} » (${hoursOf({ start, duration: 90 }).fr}) : on la refuse. « ${titles[1]!.fr} » se termine à ${hourOf(start).fr}, juste quand le cours commence : les deux se suivent sans se chevaucher. « ${titles[2]!.fr} » est libre. Se toucher n’est pas se chevaucher.`,
			`“${titles[0]!.en}” (${hoursOf(invitations[0]!).en}) overlaps “${own.en}” (${hoursOf({ start, duration: 90 }).en}): decline it. “${titles[1]!.en}” ends at ${hourOf(start).en} just when the class starts: they follow each other without overlapping. “${titles[2]!.en}” is free. Touching is not overlapping.`
		),
		setup,
		solutions: [[...accept, answered(setup, no, 'no')]],
		wrong: [
			accept,
			[...accept, answered(setup, no, 'yes')],
			[accept[1]!, answered(setup, yes1, 'no'), answered(setup, no, 'no')],
			[...accept, answered(setup, no, 'maybe')]
		]
	});
}

/** One day of a series goes elsewhere; the others stay. */
export function movedOccurrence(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, ACTIVITIES);
	const first = addDays(monday, pickNumber(random, 0, 2));
	const start = 60 * pickNumber(random, 16, 18);
	const until = weeksAfter(first, 7);
	const series = event(title, first, start, 90, { repeats: weekly(until) });
	const of = weeksAfter(first, pickNumber(random, 1, 5));
	const day = addDays(of, pickNumber(random, 1, 2));
	const to = start + pickOne(random, [-60, 30, 60]);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU], calendars: [{ name: MINE }] },
		events: [series, event(say('Courses', 'Shopping'), addDays(monday, 3), 600, 60)]
	};
	const move = { day, start: to };
	return planned({
		instruction: say(
			`La séance « ${title.fr} » du **${inWords(of).fr}** est reportée au **${inWords(day).fr}, ${hoursOf({ start: to, duration: 90 }).fr}**. Les autres séances ne changent pas.\n\nMettez votre agenda à jour.`,
			`The “${title.en}” session on **${inWords(of).en}** is postponed to **${inWords(day).en}, ${hoursOf({ start: to, duration: 90 }).en}**. The other sessions do not change.\n\nUpdate your calendar.`
		),
		why: say(
			`On va à la semaine du ${inShort(of).fr}, on ouvre cette séance et on choisit « cette date seulement » avant « Modifier ». « Toute la série » déplacerait toutes les séances, et un nouvel évènement laisserait celle qui n’a plus lieu.`,
			`Go to the week of ${inShort(of).en}, open this session and choose “this date only” before “Change.” “The whole series” would move all the sessions, and a new event would leave the one that no longer takes place.`
		),
		setup,
		solutions: [[changed(setup, 0, move, { of })]],
		wrong: [
			[changed(setup, 0, { ...move, repeats: weekly(until) }, { of, scope: 'following' })],
			[created({ title, duration: 90, ...move })],
			[changed(setup, 0, { start: to }, { of, scope: 'all' })]
		]
	});
}

const PLACES: Localized[] = [
	say('Foyer du lycée', 'School lounge'),
	say('Maison des associations', 'Community center'),
	say('Gymnase Joliot', 'Joliot gym'),
	say('Bibliothèque du quartier', 'Local library')
];
const GATHERINGS: Localized[] = [
	say('Préparation de l’exposé', 'Talk preparation'),
	say('Réunion du club', 'Club meeting'),
	say('Répétition générale', 'Dress rehearsal'),
	say('Bilan du stage', 'Placement review')
];

/** Guests, a place and a reminder, on an event that is there. */
export function completedEvent(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const people = drawPeople(random, 5);
	const title = pickOne(random, GATHERINGS);
	const place = pickOne(random, PLACES);
	const day = addDays(monday, pickNumber(random, 1, 4));
	const reminder = pickOne<Reminder>(random, [30, 60, 120, 1440, 2880]);
	const guests = pick(random, [1, 2, 3, 4, 5], 3).sort((a, b) => a - b);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU, ...people], calendars: [{ name: MINE }] },
		events: [
			event(say('Cours', 'Class'), monday, 540, 120),
			event(title, day, 60 * pickNumber(random, 13, 16), 60)
		]
	};
	const names = listed(guests.map((one) => nameOf(people[one - 1]!)));
	const ahead = reminderWords(reminder);
	const whole = { guests, place, reminder };
	return planned({
		instruction: say(
			`« ${title.fr} » est déjà dans votre agenda de la semaine.\n\nInvitez-y **${names.fr}**, indiquez le lieu, **${place.fr}**, et faites-vous rappeler l’évènement **${ahead.fr}**.`,
			`“${title.en}” is already in your calendar of the week.\n\nInvite **${names.en}** to it, give the place, **${place.en}**, and have yourself reminded of the event **${ahead.en}**.`
		),
		why: say(
			`On ouvre l’évènement, puis « Modifier » : trois invités cochés, le lieu écrit, le rappel réglé sur « ${ahead.fr} », et « Enregistrer ». Chaque invité reçoit ainsi le jour, l’heure et le lieu d’un coup, et en verra les changements.`,
			`Open the event, then “Change”: three guests ticked, the place written, the reminder set to “${ahead.en},” and “Save.” Each guest thus gets the day, the time and the place at once, and will see any change.`
		),
		setup,
		solutions: [[changed(setup, 1, whole)]],
		wrong: [
			[changed(setup, 1, { ...whole, guests: guests.slice(1) })],
			[changed(setup, 1, { ...whole, guests: [1, 2, 3, 4, 5] })],
			[changed(setup, 1, { ...whole, reminder: 10 })],
			[changed(setup, 1, { guests, reminder })]
		]
	});
}
