import type { Random } from '../../random.ts';
import { addDays } from '../../simulators/calendar/days.ts';
import type { CalendarSetup } from '../../simulators/calendar/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { hourOf } from '../days.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { listed } from '../5.1/readings.ts';
import {
	changed,
	created,
	deleted,
	drawPeople,
	drawTermStart,
	event,
	hoursOf,
	inShort,
	inWords,
	MINE,
	oneOf,
	planned,
	TAKEN,
	weekdayOf,
	weekly,
	weeksAfter,
	YOU
} from './calendars.ts';

const CLUBS: Localized[] = [
	say('Cours de danse', 'Dance class'),
	say('Atelier robotique', 'Robotics workshop'),
	say('Gymnastique seniors', 'Seniors’ gymnastics'),
	say('Permanence juridique', 'Legal advice session'),
	say('Répétition de l’orchestre', 'Orchestra rehearsal')
];
const CLOSINGS: Localized[] = [
	say('Fermé : travaux', 'Closed: works'),
	say('Fermé : inventaire', 'Closed: inventory'),
	say('Fermé : élections', 'Closed: elections'),
	say('Fermé : congés', 'Closed: vacation')
];

/** A series with the days left out that a place is closed on. */
export function seriesBetweenClosings(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, CLUBS);
	const index = pickNumber(random, 1, 3);
	const day = addDays(monday, index);
	const start = 60 * pickNumber(random, 10, 18);
	const duration = pickOne(random, [60, 90]);
	const until = weeksAfter(day, 8);
	const [long, short, beside] = pick(random, [1, 2, 3, 4, 5, 6, 7], 3).map((i) =>
		weeksAfter(monday, i)
	) as [string, string, string];
	const names = pick(random, CLOSINGS, 3);
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU],
		calendars: [{ name: MINE }],
		spans: [
			{ name: names[0]!, from: long, to: addDays(long, 4) },
			{ name: names[1]!, from: addDays(short, index), to: addDays(short, index) },
			{ name: names[2]!, from: addDays(beside, index + 1), to: addDays(beside, 4) }
		],
		events: [event(say('Réunion', 'Meeting'), addDays(monday, 4), 600, 60)]
	};
	const series = created({ title, day, start, duration, repeats: weekly(until) });
	const without = (week: string) => deleted(1, addDays(week, index));
	const out = [long, short].map((week) => addDays(week, index)).sort();
	return planned({
		instruction: say(
			`« ${title.fr} » aura lieu chaque ${weekdayOf(day).fr} ${hoursOf({ start, duration }).fr}, du ${inShort(day).fr} au ${inShort(until).fr}, **sauf les jours où le lieu est fermé** : l’agenda les signale en haut des journées.\n\nInscrivez toutes les séances, et elles seules, sous ce titre.`,
			`“${title.en}” will take place every ${weekdayOf(day).en} ${hoursOf({ start, duration }).en}, from ${inShort(day).en} to ${inShort(until).en}, **except on the days when the place is closed**: the calendar shows them at the top of the days.\n\nEnter all the sessions, and only these, with this title.`
		),
		why: say(
			`Une série hebdomadaire jusqu’au ${inWords(until).fr}, puis on retire deux dates, « cette date seulement » : ${listed(out.map(inWords)).fr}. La fermeture de la semaine du ${inShort(beside).fr} ne touche pas le ${weekdayOf(day).fr} : cette séance reste. Supprimer une date n’en ajoute pas une autre à la fin.`,
			`A weekly series until ${inWords(until).en}, then two dates are taken out, “this date only”: ${listed(out.map(inWords)).en}. The closing in the week of ${inShort(beside).en} does not touch ${weekdayOf(day).en}: that session stays. Deleting a date does not add another one at the end.`
		),
		setup,
		solutions: [[series, without(long), without(short)]],
		wrong: [
			[series],
			[series, without(long)],
			[series, without(long), without(short), without(beside)],
			[series, deleted(1, out[0]!, 'following')],
			[
				created({ title, day, start, duration, repeats: weekly(weeksAfter(until, 2)) }),
				without(long),
				without(short)
			]
		]
	});
}

interface City {
	name: Localized;
	/** From UTC, in hours: in winter, and in summer when it differs. */
	winter: number;
	summer: number;
}
const CITIES: City[] = [
	{ name: say('Montréal', 'Montréal'), winter: -5, summer: -4 },
	{ name: say('New York', 'New York'), winter: -5, summer: -4 },
	{ name: say('Chicago', 'Chicago'), winter: -6, summer: -5 },
	{ name: say('Halifax', 'Halifax'), winter: -4, summer: -3 },
	{ name: say('Saint-Denis (La Réunion)', 'Saint-Denis (Réunion)'), winter: 4, summer: 4 },
	{ name: say('Dakar', 'Dakar'), winter: 0, summer: 0 },
	{ name: say('Hanoï', 'Hanoi'), winter: 7, summer: 7 }
];
/** When clocks change: at night, on these Sundays. */
const SEASONS = [
	{ from: '2026-10-12', paris: '2026-10-25', america: '2026-11-01', isToSummer: false },
	{ from: '2027-03-08', paris: '2027-03-28', america: '2027-03-14', isToSummer: true }
];

/** A call that keeps the hour of another place, whose clocks change on another day, or never. */
export function callAbroad(random: Random): ChallengeBody {
	const { from, paris, america, isToSummer } = pickOne(random, SEASONS);
	const city = pickOne(random, CITIES);
	const changes = city.winter !== city.summer;
	const first = addDays(from, pickNumber(random, 0, 4));
	const days = [0, 1, 2, 3, 4].map((i) => weeksAfter(first, i));
	const isSummer = (day: string, change: string) => day >= change === isToSummer;
	const parisAt = (day: string) => (isSummer(day, paris) ? 2 : 1);
	const cityAt = (day: string) => (isSummer(day, america) ? city.summer : city.winter);
	const startAt = (day: string, local: number) => (local - cityAt(day) + parisAt(day)) * 60;
	const local = city.winter < 0 ? pickNumber(random, 8, 11) : pickNumber(random, 15, 17);
	const base = startAt(first, local);
	const moved = days.filter((day) => startAt(day, local) !== base);
	const title = tell((l) =>
		l === 'fr' ? `Visio avec ${city.name.fr}` : `Video call with ${city.name.en}`
	);
	const setup: CalendarSetup = {
		...{ opensOn: first, people: [YOU], calendars: [{ name: MINE }] },
		events: [event(title, first, base, 60, { hasVideo: true, repeats: weekly(days.at(-1)!) })]
	};
	const shift = (day: string, start: number) => changed(setup, 0, { start }, { of: day });
	const acts = moved.map((day) => shift(day, startAt(day, local)));
	const utc = (hours: number) => `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`;
	const [before, after] = isToSummer ? [1, 2] : [2, 1];
	const there = changes
		? say(
				`${city.name.fr} passe de ${utc(isToSummer ? city.winter : city.summer)} à ${utc(isToSummer ? city.summer : city.winter)} le dimanche ${inShort(america).fr}`,
				`${city.name.en} goes from ${utc(isToSummer ? city.winter : city.summer)} to ${utc(isToSummer ? city.summer : city.winter)} on Sunday, ${inShort(america).en}`
			)
		: say(
				`${city.name.fr} est à ${utc(city.winter)} toute l’année`,
				`${city.name.en} is at ${utc(city.winter)} all year round`
			);
	const rest = days.filter((day) => !moved.includes(day));
	const start = startAt(moved[0]!, local);
	return planned({
		instruction: say(
			`Chaque ${weekdayOf(first).fr}, du ${inShort(first).fr} au ${inShort(days.at(-1)!).fr}, une visioconférence commence à **${hourOf(local * 60).fr}, heure de ${city.name.fr}**, et y commence toujours à cette heure-là. Votre agenda, à l’heure de Paris, est juste pour la première séance.\n\n- Paris passe de ${utc(before)} à ${utc(after)} le dimanche ${inShort(paris).fr} ;\n- ${there.fr}.\n\nCorrigez votre agenda pour n’être jamais en avance ni en retard.`,
			`Every ${weekdayOf(first).en}, from ${inShort(first).en} to ${inShort(days.at(-1)!).en}, a video call starts at **${hourOf(local * 60).en}, ${city.name.en} time**, and always starts at that time there. Your calendar, in Paris time, is right for the first session.\n\n- Paris goes from ${utc(before)} to ${utc(after)} on Sunday, ${inShort(paris).en};\n- ${there.en}.\n\nCorrect your calendar so that you are never early or late.`
		),
		why: say(
			`Le ${inShort(first).fr}, ${hourOf(local * 60).fr} à ${city.name.fr} font ${hourOf(base).fr} à Paris. ${moved.length > 1 ? 'Les séances des' : 'La séance du'} ${listed(moved.map(inShort)).fr} ${moved.length > 1 ? 'tombent' : 'tombe'} quand l’écart entre les deux villes n’est plus le même : ${moved.length > 1 ? 'elles commencent' : 'elle commence'} à ${hourOf(start).fr} à Paris. ${changes ? 'Avant et après, l’écart est celui du début : les autres séances ne bougent pas.' : 'L’autre ville ne change jamais d’heure : l’écart nouveau dure, et « cette date et les suivantes » suffit.'}`,
			`On ${inShort(first).en}, ${hourOf(local * 60).en} in ${city.name.en} is ${hourOf(base).en} in Paris. The session${moved.length > 1 ? 's' : ''} on ${listed(moved.map(inShort)).en} fall${moved.length > 1 ? '' : 's'} when the difference between the two cities is no longer the same: ${moved.length > 1 ? 'they start' : 'it starts'} at ${hourOf(start).en} in Paris. ${changes ? 'Before and after, the difference is that of the beginning: the other sessions do not move.' : 'The other city never changes its clocks: the new difference lasts, and “this date and the following ones” is enough.'}`
		),
		setup,
		solutions: [acts],
		wrong: [
			moved.map((day) => shift(day, 2 * base - startAt(day, local))),
			[changed(setup, 0, { start }, { of: first, scope: 'all' })],
			[...acts, shift(rest.at(-1)!, start)],
			...(moved.length > 1 ? [acts.slice(1)] : [])
		]
	});
}

const DUTIES: Localized[] = [
	say('Permanence', 'Help desk'),
	say('Réunion de suivi', 'Follow-up meeting'),
	say('Collecte alimentaire', 'Food collection'),
	say('Conseil des délégués', 'Class representatives’ council')
];

/** From a day on every other week, and one of those days put off to the next day. */
export function everyOtherWeek(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, DUTIES);
	const first = addDays(monday, pickNumber(random, 0, 3));
	const start = 60 * pickNumber(random, 9, 17);
	const until = weeksAfter(first, 10);
	const after = pickNumber(random, 1, 3);
	const of = weeksAfter(first, after);
	const closed = weeksAfter(of, 2 * pickNumber(random, 1, 3));
	const next = addDays(closed, 1);
	const last = weeksAfter(of, 2 * Math.floor((10 - after) / 2));
	const guests = drawPeople(random, 2);
	const setup: CalendarSetup = {
		...{ opensOn: monday, people: [YOU, ...guests], calendars: [{ name: MINE }] },
		events: [
			event(title, first, start, 60, { guests: [1, 2], repeats: weekly(until) }),
			event(say('Médecin', 'Doctor'), addDays(monday, 4), 600, 30)
		]
	};
	const made = 2;
	const rarer = (from: string) =>
		changed(setup, 0, { repeats: weekly(until, 2) }, { of: from, scope: 'following' });
	const putOff = { ...changed(setup, 0, { day: next }, { of: closed }), id: made };
	return planned({
		instruction: say(
			`« ${title.fr} » a lieu chaque ${weekdayOf(first).fr} jusqu’au ${inShort(until).fr}. **À partir du ${inShort(of).fr}** compris, ce sera **une semaine sur deux**, la dernière fois le ${inShort(last).fr}. Le ${inShort(closed).fr}, le lieu est fermé : la séance aura lieu le **lendemain**, à la même heure.\n\nMettez l’agenda à jour sans réécrire le passé.`,
			`“${title.en}” takes place every ${weekdayOf(first).en} until ${inShort(until).en}. **From ${inShort(of).en}** on, this day included, it will be **every other week**, for the last time on ${inShort(last).en}. On ${inShort(closed).en}, the place is closed: the session will take place on the **next day**, at the same time.\n\nUpdate the calendar without rewriting the past.`
		),
		why: say(
			`Deux changements, dans cet ordre. À la séance du ${inWords(of).fr}, « cette date et les suivantes » : se répète toutes les 2 semaines. Puis, à celle du ${inWords(closed).fr}, « cette date seulement » : jour, ${inWords(next).fr}. Partir d’une autre semaine inverserait l’alternance, et déplacer une date pour toute la suite décalerait les autres.`,
			`Two changes, in this order. At the session on ${inWords(of).en}, “this date and the following ones”: repeats every 2 weeks. Then, at the one on ${inWords(closed).en}, “this date only”: day, ${inWords(next).en}. Starting from another week would reverse the alternation, and moving a date for all that follows would shift the others.`
		),
		setup,
		solutions: [[rarer(of), putOff]],
		wrong: [
			[rarer(of)],
			[rarer(of), { ...putOff, day: closed } as typeof putOff],
			[rarer(of), deleted(made, closed)],
			[rarer(weeksAfter(of, 1))],
			[changed(setup, 0, { day: next }, { of: closed })],
			[changed(setup, 0, { repeats: weekly(until, 2) }, { of: first, scope: 'all' })]
		]
	});
}

const HALLS: Localized[] = [
	say('Grande salle', 'Main hall'),
	say('Salle du haut', 'Upper room'),
	say('Préau', 'Covered yard')
];

/** A series in a room, and in the next one where it is taken. */
export function seriesInRooms(random: Random): ChallengeBody {
	const monday = drawTermStart(random);
	const title = pickOne(random, CLUBS);
	const day = addDays(monday, pickNumber(random, 0, 3));
	const start = 60 * pickNumber(random, 10, 16);
	const duration = 120;
	const until = weeksAfter(day, 6);
	const [one, two, touching] = pick(random, [1, 2, 3, 4, 5], 3).map((i) => weeksAfter(day, i)) as [
		string,
		string,
		string
	];
	const [upper, yard] = [2, 3];
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...HALLS.map((name) => ({ name, kind: 'room' as const }))],
		calendars: [
			{ name: MINE },
			...HALLS.map((name, i) => ({ name, owner: i + 1, right: 'edit' as const }))
		],
		events: [
			event(TAKEN, one, start + pickOne(random, [-60, 60]), 120, { calendar: 1 }),
			event(TAKEN, two, start + pickOne(random, [-60, 60]), 120, { calendar: 1 }),
			// The one before, or after: no overlap.
			event(TAKEN, touching, pickOne(random, [start - 60, start + duration]), 60, { calendar: 1 }),
			event(TAKEN, two, start + pickOne(random, [-30, 60]), 90, { calendar: upper }),
			event(TAKEN, touching, start, 120, { calendar: upper }),
			event(TAKEN, weeksAfter(day, 6), start, 60, { calendar: yard })
		]
	};
	const made = setup.events.length;
	const wanted = { title, day, start, duration, calendar: 1, repeats: weekly(until) };
	const put = (of: string, calendar: number) => oneOf(made, of, { ...wanted, day: of, calendar });
	const name = (i: number, l: 'fr' | 'en') => HALLS[i]![l];
	return planned({
		instruction: say(
			`Réservez une salle pour « ${title.fr} », chaque ${weekdayOf(day).fr} **${hoursOf(wanted).fr}**, du ${inShort(day).fr} au ${inShort(until).fr}. Une réservation s’inscrit **dans l’agenda de la salle**.\n\nC’est la **${name(0, 'fr')}** ; les jours où elle est prise, même en partie, la **${name(1, 'fr')}** ; si les deux sont prises, le **${name(2, 'fr')}**. Ne touchez pas aux réservations des autres.`,
			`Book a room for “${title.en},” every ${weekdayOf(day).en} **${hoursOf(wanted).en}**, from ${inShort(day).en} to ${inShort(until).en}. A booking is entered **in the calendar of the room**.\n\nIt is the **${name(0, 'en')}**; on days when it is taken, even in part, the **${name(1, 'en')}**; if both are taken, the **${name(2, 'en')}**. Do not touch the bookings of others.`
		),
		why: say(
			`Une série dans « ${name(0, 'fr')} », puis deux dates changées d’agenda, « cette date seulement » : le ${inShort(one).fr} va dans « ${name(1, 'fr')} », le ${inShort(two).fr} dans « ${name(2, 'fr')} », car les deux autres y sont prises en partie. Le ${inShort(touching).fr}, l’autre réservation touche la vôtre sans la chevaucher : rien à changer.`,
			`A series in “${name(0, 'en')},” then two dates moved to another calendar, “this date only”: ${inShort(one).en} goes to “${name(1, 'en')}” and ${inShort(two).en} to “${name(2, 'en')},” because the other two are taken in part. On ${inShort(touching).en}, the other booking touches yours without overlapping: nothing to change.`
		),
		setup,
		solutions: [[created(wanted), put(one, upper), put(two, yard)]],
		wrong: [
			[created(wanted)],
			[created(wanted), put(one, upper), put(two, upper)],
			[created(wanted), put(one, yard), put(two, yard)],
			[created(wanted), put(one, upper), put(two, yard), put(touching, yard)],
			[created(wanted), deleted(made, one), deleted(made, two)],
			[created({ ...wanted, calendar: 0 })]
		]
	});
}
