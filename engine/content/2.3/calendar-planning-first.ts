import type { Random } from '../../random.ts';
import { addDays } from '../../simulators/calendar/days.ts';
import type { CalendarSetup } from '../../simulators/calendar/model.ts';
import { durationWords } from '../../simulators/calendar/lines.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { hourOf } from '../days.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	answered,
	changed,
	created,
	deleted,
	drawMonday,
	drawPeople,
	event,
	hoursOf,
	inWords,
	MINE,
	nameOf,
	planned,
	weekdayOf,
	YOU
} from './calendars.ts';

const LESSONS: Localized[] = [
	say('Cours de français', 'French class'),
	say('Réunion d’équipe', 'Team meeting'),
	say('Cours de natation', 'Swimming lesson'),
	say('Formation sécurité', 'Safety training'),
	say('Permanence au local', 'Duty at the office'),
	say('Atelier vélo', 'Bike workshop')
];

/** Some of what fills a week, in the mornings. */
function usual(random: Random, monday: string) {
	return pick(random, LESSONS, 3).map((title, i) =>
		event(title, addDays(monday, i + pickNumber(random, 0, 2)), 60 * (8 + i), 60)
	);
}

const APPOINTMENTS: Localized[] = [
	say('Dentiste', 'Dentist'),
	say('Banque', 'Bank'),
	say('Mairie', 'Town hall'),
	say('Coiffeur', 'Hairdresser'),
	say('Ophtalmologue', 'Eye doctor'),
	say('Vétérinaire', 'Vet')
];

/** One appointment, as it was confirmed. */
export function newAppointment(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const title = pickOne(random, APPOINTMENTS);
	const day = addDays(monday, pickNumber(random, 1, 3));
	const start = 60 * pickNumber(random, 13, 17) + pickOne(random, [15, 30, 45]);
	const duration = pickOne(random, [30, 45, 90]);
	const wanted = { title, day, start, duration };
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU], calendars: [{ name: MINE }] },
		events: usual(random, monday)
	};
	const length = durationWords(duration);
	return planned({
		instruction: say(
			`Vous venez de prendre un rendez-vous : il aura lieu **${inWords(day).fr} à ${hourOf(start).fr}** et durera **${length.fr}**.\n\nAjoutez-le à votre agenda, avec le titre **${title.fr}**.`,
			`You have just made an appointment: it is **on ${inWords(day).en} at ${hourOf(start).en}** and will last **${length.en}**.\n\nAdd it to your calendar, with the title **${title.en}**.`
		),
		why: say(
			`« Nouvel évènement » ouvre le formulaire : titre « ${title.fr} », jour, début à ${hourOf(start).fr}, durée de ${length.fr}. L’évènement va alors ${hoursOf(wanted).fr}. La durée est proposée à 1 h : il faut la changer, sans quoi l’agenda se trompe sur l’heure à laquelle vous êtes de nouveau libre.`,
			`“New event” opens the form: the title “${title.en},” the day, the start at ${hourOf(start).en}, the duration of ${length.en}. The event then goes ${hoursOf(wanted).en}. The duration offered is 1 h: change it, or the calendar is wrong about when you are free again.`
		),
		setup,
		solutions: [[created(wanted)]],
		wrong: [
			[created({ ...wanted, duration: 60 })],
			[created({ ...wanted, day: addDays(day, 1) })],
			[created({ ...wanted, start: start - 720 })],
			[created({ ...wanted, title: say('Rendez-vous', 'Appointment') })]
		]
	});
}

const HOBBIES: Localized[] = [
	say('Cours de guitare', 'Guitar lesson'),
	say('Séance de kiné', 'Physiotherapy session'),
	say('Soutien en maths', 'Math tutoring'),
	say('Répétition de théâtre', 'Drama rehearsal'),
	say('Entraînement de judo', 'Judo practice')
];

/** Two of the same name: one of them changes its hour. */
export function movedAppointment(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const title = pickOne(random, HOBBIES);
	const [day, other] = pick(random, [0, 2, 3, 4], 2).map((i) => addDays(monday, i)) as [
		string,
		string
	];
	const start = 60 * pickNumber(random, 14, 16);
	const to = start + pickOne(random, [30, 90, 120]);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU], calendars: [{ name: MINE }] },
		events: [event(title, day, start, 60), event(title, other, start, 60), ...usual(random, monday)]
	};
	return planned({
		instruction: say(
			`Dans votre agenda, « ${title.fr} » est noté deux fois cette semaine.\n\nCelui du **${inWords(day).fr}** commencera à **${hourOf(to).fr}** au lieu de ${hourOf(start).fr} ; sa durée ne change pas. Modifiez-le.`,
			`In your calendar, “${title.en}” is there twice this week.\n\nThe one on **${inWords(day).en}** will start at **${hourOf(to).en}** instead of ${hourOf(start).en}; its duration stays the same. Change it.`
		),
		why: say(
			`On ouvre l’évènement du ${inWords(day).fr}, puis « Modifier », et seul le début change. En créer un nouveau laisserait l’ancien : à ${hourOf(start).fr}, l’agenda vous dirait pris à tort.`,
			`Open the event on ${inWords(day).en}, then “Change,” and only the start changes. Making a new one would leave the old one: at ${hourOf(start).en}, the calendar would wrongly say that you are busy.`
		),
		setup,
		solutions: [[changed(setup, 0, { start: to })]],
		wrong: [
			[changed(setup, 1, { start: to })],
			[created({ title, day, start: to, duration: 60 })],
			[changed(setup, 0, { start: to }), changed(setup, 1, { start: to })]
		]
	});
}

/** Two of the same name: one of them is canceled. */
export function canceledAppointment(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const title = pickOne(random, HOBBIES);
	const [day, other] = pick(random, [0, 1, 2, 3, 4], 2).map((i) => addDays(monday, i)) as [
		string,
		string
	];
	const [start, late] = pick(random, [14, 15, 16, 17], 2).map((hour) => hour * 60) as [
		number,
		number
	];
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU], calendars: [{ name: MINE }] },
		events: [...usual(random, monday), event(title, day, start, 60), event(title, other, late, 60)]
	};
	return planned({
		instruction: say(
			`Vous recevez ce message : « Bonjour, ${title.fr.toLowerCase()} : celui de **${weekdayOf(day).fr}** est annulé, on garde l’autre. »\n\nMettez votre agenda à jour.`,
			`You get this message: “Hello, ${title.en.toLowerCase()}: the one on **${weekdayOf(day).en}** is canceled, we keep the other one.”\n\nUpdate your calendar.`
		),
		why: say(
			`On ouvre l’évènement du ${inWords(day).fr}, puis « Supprimer ». Celui du ${inWords(other).fr} porte le même titre : c’est le jour qui les distingue, pas le nom.`,
			`Open the event on ${inWords(day).en}, then “Delete.” The one on ${inWords(other).en} has the same title: the day tells them apart, not the name.`
		),
		setup,
		solutions: [[deleted(3, day)]],
		wrong: [
			[deleted(4, other)],
			[deleted(3, day), deleted(4, other)],
			[changed(setup, 3, { day: other, start })]
		]
	});
}

const PROPOSALS: Localized[] = [
	say('Pique-nique', 'Picnic'),
	say('Soirée jeux', 'Game night'),
	say('Visite du musée', 'Museum visit'),
	say('Repas d’équipe', 'Team lunch'),
	say('Tournoi de ping-pong', 'Table tennis tournament'),
	say('Sortie cinéma', 'Movie outing')
];

/** Yes to one, no to the other, and nothing to the third. */
export function answeredInvitations(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const hosts = drawPeople(random, 3);
	const titles = pick(random, PROPOSALS, 3);
	const days = pick(random, [0, 1, 2, 3, 4], 3).map((i) => addDays(monday, i));
	const invitations = titles.map((title, i) =>
		event(title, days[i]!, 60 * (12 + 2 * i), 90, { organizer: i + 1 })
	);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU, ...hosts], calendars: [{ name: MINE }] },
		events: pick(random, invitations, 3)
	};
	const idOf = (title: Localized) => setup.events.findIndex((one) => one.title === title);
	const [going, not, unsure] = titles as [Localized, Localized, Localized];
	const yes = answered(setup, idOf(going), 'yes');
	const no = answered(setup, idOf(not), 'no');
	const maybe = answered(setup, idOf(unsure), 'maybe');
	const by = titles.map((_, i) => nameOf(hosts[i]!).fr) as [string, string, string];
	return planned({
		instruction: say(
			`Trois invitations attendent votre réponse. Vous irez à celle de **${by[0]}**. Vous n’irez pas à celle de **${by[1]}**. Vous ne savez pas encore pour celle de **${by[2]}**.\n\nRépondez aux trois.`,
			`Three invitations are waiting for your answer. You are going to the one from **${by[0]}**. You are not going to the one from **${by[1]}**. You do not know yet about the one from **${by[2]}**.\n\nAnswer all three.`
		),
		why: say(
			`L’évènement ouvert dit qui l’organise : ${by[0]} organise « ${going.fr} » (oui), ${by[1]} « ${not.fr} » (non), ${by[2]} « ${unsure.fr} » (peut-être). Une réponse, même négative, permet à l’organisateur de compter les présents.`,
			`The open event says who organizes it: ${by[0]} organizes “${going.en}” (yes), ${by[1]} “${not.en}” (no), ${by[2]} “${unsure.en}” (maybe). An answer, even a no, lets the organizer count who comes.`
		),
		setup,
		solutions: [[yes, no, maybe]],
		wrong: [
			[yes, maybe],
			[answered(setup, idOf(not), 'yes'), answered(setup, idOf(going), 'no'), maybe],
			[yes, no, answered(setup, idOf(unsure), 'no')]
		]
	});
}
