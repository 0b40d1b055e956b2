import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import { clock, listed, lowerFirst, quoted } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { dayOf, daysAfter, hourOf, isoDate, longDay, shortDay, spanOf, weekday } from '../days.ts';
import { BUSY, FREE, capital, ended, typedTimes } from './teams.ts';

export const sharedCalendar: Tube = {
	id: 'sharedCalendar',
	competence: '2.3',
	title: { fr: 'Utiliser un agenda partagé', en: 'Using a shared calendar' },
	tutorial: {
		title: { fr: 'Trouver un moment commun', en: 'Finding a time that suits everyone' },
		minutes: 2,
		body: {
			fr: 'Un agenda partagé montre quand chacun est libre, ce qui évite dix messages pour fixer un rendez-vous.\n\nPour trouver un moment, lisez l’agenda créneau par créneau et ne gardez que ceux où tous sont libres, **la salle et le matériel aussi**. Une invitation sans réponse n’est pas un oui.\n\nQuand un évènement se répète, choisissez ce que touche un changement : **celui-ci seulement**, **celui-ci et les suivants** ou **toute la série**. Partager « libre ou occupé » montre vos créneaux sans en dire la raison.\n\nSi les personnes vivent loin, passez par l’heure universelle, **UTC** :\n\n- retirez le décalage de votre ville, en été ou en hiver, pour obtenir l’heure UTC ;\n- ajoutez celui de l’autre ville.\n\nExemple : 12 h à UTC+3 font 9 h UTC, donc 7 h à UTC−2. Au-delà de minuit, le jour change aussi. Le piège est l’heure d’été : tous les pays n’en changent pas le même jour, et certains n’en changent jamais.\n\nUn fichier d’agenda décrit une série par une règle : tous les combien (`INTERVAL`), quels jours (`BYDAY`, où `2TU` veut dire le deuxième mardi), combien de fois (`COUNT`) ou jusqu’à quand (`UNTIL`). `EXDATE` retire une date sans la remplacer ; `RECURRENCE-ID` dit laquelle est déplacée. Écrivez toute la liste des dates, puis corrigez-la.',
			en: 'A shared calendar shows when everyone is free, which saves ten messages to set up a meeting.\n\nTo find a time, read the calendar slot by slot and keep only those when everyone is free, **the room and the equipment too**. An invitation without a reply is not a yes.\n\nWhen an event repeats, choose what a change applies to: **this one only**, **this one and the following ones** or **the whole series**. Sharing “free or busy” shows your slots without saying why.\n\nIf people live far apart, go through universal time, **UTC**:\n\n- subtract your city’s offset, in summer or in winter, to get the UTC time;\n- add the offset of the other city.\n\nExample: 12:00 at UTC+3 is 9:00 UTC, so 7:00 at UTC−2. Past midnight, the day changes too. The trap is daylight saving time: countries do not all change on the same day, and some never change.\n\nA calendar file describes a series with a rule: how often (`INTERVAL`), on which days (`BYDAY`, where `2TU` means the second Tuesday), how many times (`COUNT`) or until when (`UNTIL`). `EXDATE` removes a date without replacing it; `RECURRENCE-ID` says which one is moved. Write the whole list of dates, then correct it.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Trouver dans un agenda partagé un moment qui convient à tous.',
				'Find a time that suits everyone in a shared calendar.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Inès, Tomás et Rokia veulent répéter ensemble leur oral, dans la salle 12. Quel jour sont-ils tous libres, la salle aussi ?',
						en: 'Inès, Tomás and Rokia want to rehearse their oral presentation together, in room 12. On which day are they all free, along with the room?'
					},
					why: {
						fr: 'Lisez chaque ligne et cherchez celle qui ne contient que « libre » : c’est jeudi. Le lundi, les trois élèves sont libres, mais la salle 12 est occupée ; les autres jours, il manque Tomás, Inès ou Rokia.',
						en: 'Read each row and look for the one that only says “free”: it is Thursday. On Monday, all three students are free but room 12 is busy; on the other days, Tomás, Inès or Rokia is missing.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Agenda partagé, de 13 h à 14 h',
							en: 'Shared calendar, from 1 p.m. to 2 p.m.'
						},
						columns: [
							{ fr: 'Jour', en: 'Day' },
							'Inès',
							'Tomás',
							'Rokia',
							{ fr: 'Salle 12', en: 'Room 12' }
						],
						rows: [
							[
								{ fr: 'lundi', en: 'Monday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupée', en: 'busy' }
							],
							[
								{ fr: 'mardi', en: 'Tuesday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupé', en: 'busy' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'mercredi', en: 'Wednesday' },
								{ fr: 'occupée', en: 'busy' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'jeudi', en: 'Thursday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'vendredi', en: 'Friday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupée', en: 'busy' },
								{ fr: 'libre', en: 'free' }
							]
						]
					},
					field: {
						label: { fr: 'Jour', en: 'Day' },
						type: 'text',
						solutions: [{ fr: 'jeudi', en: 'Thursday' }, 'le jeudi']
					}
				},
				firstCommonSlot,
				fittingInvitation,
				calendarForEvent
			]
		},
		{
			level: 4,
			proves: say(
				'Régler qui voit un évènement, qui y vient et ce que touche un changement.',
				'Set who sees an event, who comes to it and what a change applies to.'
			),
			challenges: [scopeOfChange, readersOfEvent, sureOfComing, offeredSlots]
		},
		{
			level: 5,
			proves: say(
				'Fixer une heure entre des équipes de fuseaux différents.',
				'Set a time between teams in different time zones.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Une visioconférence est fixée au **18 mars 2027 à 15 h, heure de Lyon**. À quelle heure locale chaque équipe se connecte-t-elle ?\n\nÉcrivez l’heure sur 24 heures, sans les minutes.',
						en: 'A video call is set for **March 18, 2027 at 15:00, Lyon time**. At what local time does each team connect?\n\nWrite the hour on a 24-hour clock, without the minutes.'
					},
					why: {
						fr: 'Le 18 mars, Lyon est encore à l’heure d’hiver (UTC+1) : 15 h y font 14 h UTC. Montréal est déjà à l’heure d’été depuis le 14 mars : 14 − 4 = 10 h. Saint-Denis reste à UTC+4 : 14 + 4 = 18 h.',
						en: 'On March 18, Lyon is still on standard time (UTC+1), so 15:00 there is 14:00 UTC. Montréal has been on daylight saving time since March 14: 14 − 4 = 10. Saint-Denis stays at UTC+4: 14 + 4 = 18.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Fuseaux horaires des équipes', en: 'Time zones of the teams' },
						columns: [
							{ fr: 'Équipe', en: 'Team' },
							{ fr: 'Heure d’hiver', en: 'Standard time' },
							{ fr: 'Heure d’été', en: 'Daylight saving time' },
							{ fr: 'Début de l’heure d’été en 2027', en: 'Start of daylight saving time in 2027' }
						],
						rows: [
							['Lyon', 'UTC+1', 'UTC+2', { fr: '28 mars', en: 'March 28' }],
							['Montréal', 'UTC−5', 'UTC−4', { fr: '14 mars', en: 'March 14' }],
							['Saint-Denis (La Réunion)', 'UTC+4', '—', { fr: 'jamais', en: 'never' }]
						]
					},
					fields: [
						{
							label: { fr: 'Heure à Montréal', en: 'Hour in Montréal' },
							type: 'number',
							solutions: ['10'],
							unit: 'h'
						},
						{
							label: { fr: 'Heure à Saint-Denis', en: 'Hour in Saint-Denis' },
							type: 'number',
							solutions: ['18'],
							unit: 'h'
						}
					]
				},
				hourElsewhere,
				sharedWorkingHours,
				instantsInOrder
			]
		},
		{
			level: 7,
			proves: say(
				'Lire et écrire la règle d’une série d’évènements au format iCalendar.',
				'Read and write the rule of a series of events in iCalendar format.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Voici l’évènement reçu par les musiciens d’une fanfare, au format iCalendar. Le 2 septembre 2027 est un jeudi.',
						en: 'Here is the event sent to the musicians of a brass band, in iCalendar format. September 2, 2027 is a Thursday.'
					},
					why: {
						fr: '`INTERVAL=2` donne un jeudi sur deux et `COUNT=5` cinq dates : 2, 16 et 30 septembre, 14 et 28 octobre. `EXDATE` retire celle du 14 octobre, sans en ajouter une autre à la fin : il en reste quatre, la dernière le 28 octobre.',
						en: '`INTERVAL=2` gives every other Thursday and `COUNT=5` five dates: September 2, 16 and 30, October 14 and 28. `EXDATE` removes October 14 without adding another one at the end: four remain, the last on October 28.'
					},
					stimulus: {
						type: 'code',
						language: 'ics',
						text: {
							fr: 'BEGIN:VEVENT\nUID:rep-2027@fanfare.example\nSUMMARY:Répétition\nDTSTART;TZID=Europe/Paris:20270902T190000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=TH\nEXDATE;TZID=Europe/Paris:20271014T190000\nEND:VEVENT',
							en: 'BEGIN:VEVENT\nUID:rep-2027@fanfare.example\nSUMMARY:Rehearsal\nDTSTART;TZID=Europe/Paris:20270902T190000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=TH\nEXDATE;TZID=Europe/Paris:20271014T190000\nEND:VEVENT'
						}
					},
					fields: [
						{
							label: {
								fr: 'Nombre de répétitions affichées dans l’agenda',
								en: 'Number of rehearsals shown in the calendar'
							},
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'Date de la dernière répétition (jj/mm/aaaa)',
								en: 'Date of the last rehearsal (dd/mm/yyyy, day first)'
							},
							type: 'date',
							solutions: ['28/10/2027']
						}
					]
				},
				monthlyRule,
				movedOccurrence,
				ruleToWrite
			]
		}
	]
};

const MEETINGS = [
	{
		goal: say('répéter leur exposé', 'rehearse their presentation'),
		place: say('Salle 12', 'Room 12')
	},
	{ goal: say('tourner leur vidéo', 'shoot their video'), place: say('Studio', 'Studio') },
	{ goal: say('préparer le budget', 'prepare the budget'), place: say('Bureau B', 'Office B') },
	{
		goal: say('enregistrer leur émission', 'record their show'),
		place: say('Régie', 'Control room')
	},
	{ goal: say('essayer leur robot', 'test their robot'), place: say('Atelier', 'Workshop') }
];

/** Two hours in a row: an earlier hour suits everyone, and stands alone. */
function firstCommonSlot(random: Random): ChallengeBody {
	const { goal, place } = pickOne(random, MEETINGS);
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const opening = pickNumber(random, 8, 10) * 60;
	const start = pickNumber(random, 3, 5);
	const lone = start - pickNumber(random, 2, start - 1);
	const rows = Array.from({ length: 8 }, (_, i) => {
		const isFree = [lone, start, start + 1].includes(i);
		const taken = isFree ? -1 : pickNumber(random, 0, 2);
		return [0, 1, 2].map((column) =>
			column === taken || (!isFree && random() < 0.3) ? BUSY : FREE
		);
	});
	const at = (row: number) => opening + row * 60;
	return {
		kind: 'qroc',
		instruction: say(
			`${one} et ${other} veulent ${goal.fr} pendant **deux heures de suite**. La colonne « ${place.fr} » est celle du lieu à réserver.\n\nÀ quelle heure commencer, au plus tôt ?`,
			`${one} and ${other} want to ${goal.en} for **two hours in a row**. The “${place.en}” column is that of the place to book.\n\nWhat is the earliest time to start?`
		),
		stimulus: {
			type: 'table',
			caption: say('Créneaux de l’agenda partagé', 'Slots of the shared calendar'),
			columns: [say('Créneau', 'Slot'), one, other, place],
			rows: rows.map((cells, i) => [spanOf(at(i), at(i + 1)), ...cells])
		},
		field: {
			label: say('Heure de début', 'Start time'),
			type: 'text',
			solutions: typedTimes(at(start))
		},
		why: say(
			`Cherchez deux lignes qui se suivent et où tout est libre, le lieu aussi : ${spanOf(at(start), at(start + 2)).fr}. Le créneau ${spanOf(at(lone), at(lone + 1)).fr} est libre pour tous, mais la ligne suivante ne l’est pas : il ne dure qu’une heure.`,
			`Look for two rows in a row in which everything is free, the place too: ${ended(spanOf(at(start), at(start + 2)).en)} The slot ${spanOf(at(lone), at(lone + 1)).en} is free for everyone, but the next row is not: it lasts only one hour.`
		)
	};
}

const OWN_EVENTS = [
	[
		say('Cours d’anglais', 'English class'),
		say('Travaux pratiques', 'Lab work'),
		say('Entretien de stage', 'Internship interview'),
		say('Escalade', 'Climbing')
	],
	[
		say('Point d’équipe', 'Team meeting'),
		say('Visite d’un client', 'Customer visit'),
		say('Formation', 'Training'),
		say('Sortie d’école', 'School pickup')
	],
	[
		say('Permanence', 'Help desk'),
		say('Rendez-vous à la mairie', 'Appointment at town hall'),
		say('Livraison', 'Delivery'),
		say('Chorale', 'Choir')
	]
];

const INVITATIONS = [
	say('Essai du micro', 'Microphone test'),
	say('Choix de l’affiche', 'Choice of the poster'),
	say('Appel avec la bibliothèque', 'Call with the library'),
	say('Relecture du dossier', 'Review of the file'),
	say('Présentation du stage', 'Internship presentation'),
	say('Point sur les inscriptions', 'Registration update')
];

/** The only invitation that fits; the others run over the end or the start of something. */
function fittingInvitation(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const shift = pickNumber(random, 0, 3) * 15;
	const names = pickOne(random, OWN_EVENTS);
	const events = [
		[540, 600],
		[675, 735],
		[840, 930],
		[1005, 1065]
	].map(([from, to], i) => ({ name: names[i]!, from: from! + shift, to: to! + shift }));
	const gaps = [0, 1, 2].map((i) => ({ from: events[i]!.to, to: events[i + 1]!.from }));
	const [own, second, third] = pick(random, gaps, 3) as [Gap, Gap, Gap];
	const slots = [
		{ from: own.from + 15, to: own.from + 45 },
		{ from: own.to - 15, to: own.to + 30 },
		{ from: second.from - 15, to: second.from + 30 },
		{ from: third.to - 30, to: third.to + 15 }
	];
	const titles = pick(random, INVITATIONS, 4);
	const [right, ...wrong] = slots.map(({ from, to }, i) =>
		tell((language) => `${titles[i]![language]}, ${spanOf(from, to)[language]}`)
	) as [Localized, ...Localized[]];
	const hitBy = ({ from, to }: Gap) => events.find((one) => one.from < to && from < one.to)!;
	const hit = new Set(slots.slice(1).map((slot) => hitBy(slot).name));
	const clashes = listed([...hit].map((name) => quoted(lowerFirst(name))));
	return choice({
		instruction: say(
			`Voici la journée de ${who} dans son agenda. Quatre invitations arrivent pour ce même jour. Laquelle peut être acceptée **sans chevaucher** un autre évènement ?`,
			`Here is ${who}’s day in the calendar. Four invitations arrive for that same day. Which one can be accepted **without overlapping** another event?`
		),
		stimulus: {
			type: 'table',
			caption: say('Agenda du jour', 'Calendar of the day'),
			columns: [say('Évènement', 'Event'), say('Horaire', 'Time')],
			rows: events.map(({ name, from, to }) => [name, capital(spanOf(from, to))])
		},
		right: [right],
		wrong,
		why: say(
			`Comparez le début **et** la fin de chaque invitation avec l’agenda. ${quoted(titles[0]!).fr} tient entièrement entre deux évènements. Les trois autres commencent ou finissent pendant un évènement (${clashes.fr}), même si elles ne le chevauchent que d’un quart d’heure.`,
			`Compare the start **and** the end of each invitation with the calendar. ${quoted(titles[0]!).en} fits entirely between two events. The three others start or end during an event (${clashes.en}), even if for only fifteen minutes or so.`
		)
	});
}

interface Gap {
	from: number;
	to: number;
}

/** Each set: its calendars with who sees them, and for each calendar what belongs there. */
const CALENDAR_SETS = [
	{
		owner: say('de la famille Roussel', 'the Roussel family'),
		calendars: [
			{
				name: say('Famille', 'Family'),
				seenBy: say('les parents et les enfants', 'the parents and the children'),
				events: [
					say(
						'Repas chez les grands-parents, tous ensemble',
						'Lunch at the grandparents’, all together'
					),
					say('Départ en vacances de toute la maison', 'The whole household leaves on vacation')
				]
			},
			{
				name: say('Parents', 'Parents'),
				seenBy: say('les deux parents seulement', 'the two parents only'),
				events: [
					say('Achat du cadeau surprise des enfants', 'Buying the children’s surprise gift'),
					say('Rendez-vous à la banque pour le prêt', 'Appointment at the bank for the loan')
				]
			},
			{
				name: say('Garde', 'Babysitting'),
				seenBy: say('les parents et la nounou', 'the parents and the babysitter'),
				events: [
					say(
						'Heure de sortie de l’école à prévoir pour la nounou',
						'School pickup time for the babysitter to plan'
					),
					say(
						'Soir où la nounou doit rester jusqu’à 22 h',
						'Evening when the babysitter must stay until 10 p.m.'
					)
				]
			}
		]
	},
	{
		owner: say('d’un club de handball', 'a handball club'),
		calendars: [
			{
				name: say('Public', 'Public'),
				seenBy: say('les visiteurs du site', 'the visitors of the website'),
				events: [
					say(
						'Portes ouvertes, pour attirer de nouveaux membres',
						'Open day, to attract new members'
					),
					say('Match de gala ouvert aux habitants', 'Gala match open to the residents')
				]
			},
			{
				name: say('Équipes', 'Teams'),
				seenBy: say('les joueurs et les entraîneurs', 'the players and the coaches'),
				events: [
					say('Entraînement déplacé, pour tous les joueurs', 'Training moved, for all the players'),
					say(
						'Heure de rendez-vous des joueurs pour le car',
						'Time for the players to meet at the bus'
					)
				]
			},
			{
				name: say('Bureau', 'Board'),
				seenBy: say('les élus du club', 'the elected board'),
				events: [
					say(
						'Réunion sur le dossier disciplinaire d’un membre',
						'Meeting about a member’s disciplinary case'
					),
					say('Discussion confidentielle avec un sponsor', 'Confidential talk with a sponsor')
				]
			}
		]
	},
	{
		owner: say('d’un cabinet d’architectes', 'a firm of architects'),
		calendars: [
			{
				name: say('Agence', 'Office'),
				seenBy: say('tous les salariés', 'all the employees'),
				events: [
					say('Fermeture des bureaux pour tout le personnel', 'Offices closed for the whole staff'),
					say('Exercice d’évacuation de tout l’immeuble', 'Fire drill for the whole building')
				]
			},
			{
				name: say('Chantier école', 'School site'),
				seenBy: say('le client et l’équipe du chantier', 'the customer and the site team'),
				events: [
					say(
						'Visite du chantier de l’école avec le client',
						'Visit of the school site with the customer'
					),
					say('Livraison des fenêtres de l’école', 'Delivery of the school’s windows')
				]
			},
			{
				name: say('Associés', 'Partners'),
				seenBy: say('les trois associés', 'the three partners'),
				events: [
					say('Entretien sur l’augmentation d’un salarié', 'Interview about an employee’s raise'),
					say('Vote des associés sur l’achat des locaux', 'Partners’ vote on buying the premises')
				]
			}
		]
	}
];

/** Who must see an event, and who must not, decides in which calendar it is written. */
function calendarForEvent(random: Random): ChallengeBody {
	const { owner, calendars } = pickOne(random, CALENDAR_SETS);
	const choices = calendars.map(({ name }) => name);
	const asked = pick(
		random,
		calendars.flatMap(({ name, seenBy, events }) =>
			events.map((event) => ({ name, seenBy, event }))
		),
		3
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’agenda ${owner.fr} superpose plusieurs calendriers, que tout le monde ne voit pas. Dans quel calendrier écrire chaque évènement, pour que **toutes les personnes concernées le voient, et elles seules** ?`,
			`The calendar tool of ${owner.en} overlays several calendars, which not everyone sees. In which calendar should each event be written, so that **everyone concerned sees it, and nobody else**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Calendriers', 'Calendars'),
			columns: [say('Calendrier', 'Calendar'), say('Vu par', 'Seen by')],
			rows: calendars.map(({ name, seenBy }) => [name, seenBy])
		},
		fields: asked.map(({ name, event }) => ({
			label: event,
			type: 'text',
			choices,
			solutions: [name]
		})),
		why: say(
			`Demandez-vous qui doit voir l’évènement, puis lisez la colonne « Vu par ». ${asked.map(({ name, seenBy, event }) => `${quoted(event).fr} regarde ${seenBy.fr} : calendrier ${quoted(name).fr}.`).join(' ')} Un calendrier plus large en dirait trop, un plus étroit laisserait quelqu’un sans l’information.`,
			`Ask yourself who must see the event, then read the “Seen by” column. ${asked.map(({ name, seenBy, event }) => `${quoted(event).en} is for ${seenBy.en}: the ${quoted(name).en} calendar.`).join(' ')} A wider calendar would say too much, and a narrower one would leave someone without the information.`
		)
	};
}

const SCOPES = {
	one: say('cet évènement seulement', 'this event only'),
	next: say('celui-ci et les suivants', 'this one and the following ones'),
	all: say('toute la série', 'the whole series')
};
type Scope = keyof typeof SCOPES;

const SERIES = [
	{ name: say('Cours de théâtre', 'Drama class'), host: say('l’animatrice', 'the instructor') },
	{
		name: say('Réunion du projet', 'Project meeting'),
		host: say('la cheffe de projet', 'the project manager')
	},
	{ name: say('Aide aux devoirs', 'Homework help'), host: say('la bénévole', 'the volunteer') },
	{
		name: say('Répétition de l’orchestre', 'Orchestra rehearsal'),
		host: say('la cheffe d’orchestre', 'the conductor')
	}
];

const SERIES_CHANGES: { scope: Scope; what: (day: Localized) => Localized }[] = [
	{
		scope: 'one',
		what: ({ fr, en }) =>
			say(
				`La séance du ${fr} aura lieu, par exception, dans une autre salle`,
				`The session on ${en} will exceptionally take place in another room`
			)
	},
	{
		scope: 'one',
		what: ({ fr, en }) =>
			say(
				`La séance du ${fr} est annulée, ce jour étant férié`,
				`The session on ${en} is canceled because of a public holiday`
			)
	},
	{
		scope: 'next',
		what: ({ fr, en }) =>
			say(
				`Dès le ${fr}, l’heure change ; l’agenda doit garder l’heure des séances passées`,
				`As of ${en}, the time changes; the calendar must keep the time of past sessions`
			)
	},
	{
		scope: 'next',
		what: ({ fr, en }) =>
			say(
				`À partir du ${fr}, une personne quitte le groupe ; elle reste inscrite aux séances passées`,
				`Starting on ${en}, someone leaves the group; they remain listed for past sessions`
			)
	},
	{
		scope: 'all',
		what: () =>
			say(
				'Le titre contient une faute depuis la création de la série',
				'The title has had a spelling mistake since the series was created'
			)
	},
	{
		scope: 'all',
		what: () =>
			say(
				'L’adresse, la même depuis la première séance, est mal écrite partout',
				'The address, the same since the first session, is misspelled everywhere'
			)
	}
];

/** One date, the future or all: what is past must stay true. */
function scopeOfChange(random: Random): ChallengeBody {
	const { name, host } = pickOne(random, SERIES);
	const first = daysAfter(dayOf(2027, 1, 4), pickNumber(random, 0, 4));
	const sessions = pick(random, [5, 6, 7, 8, 9], 3).map((week) => daysAfter(first, week * 7));
	const choices = Object.values(SCOPES);
	const asked = pick(random, SERIES_CHANGES, 3);
	const reasons: Record<Scope, Localized> = {
		one: say(
			`une date prise à part relève de ${quoted(SCOPES.one).fr}`,
			`${quoted(SCOPES.one).en} is for a date taken separately`
		),
		next: say(
			`ce qui change pour l’avenir sans réécrire le passé relève de ${quoted(SCOPES.next).fr}`,
			`${quoted(SCOPES.next).en} is for what changes in the future without rewriting the past`
		),
		all: say(
			`une erreur présente depuis le début relève de ${quoted(SCOPES.all).fr}`,
			`${quoted(SCOPES.all).en} is for a mistake present from the start`
		)
	};
	const given = [...new Set(asked.map(({ scope }) => scope))].map((scope) => reasons[scope]);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’évènement ${quoted(name).fr} se répète chaque ${weekday(first).fr} depuis le ${shortDay(first).fr} ; nous sommes fin janvier. Pour chaque changement, ${host.fr} ouvre dans l’agenda **la première séance concernée**, la corrige, puis l’outil demande sur quoi l’appliquer. Que répondre ?`,
			`The event ${quoted(name).en} repeats every ${weekday(first).en} since ${shortDay(first).en}; it is now late January. For each change, ${host.en} opens **the first session concerned** in the calendar and corrects it; the tool then asks what to apply the change to. What is the right answer?`
		),
		fields: asked.map(({ scope, what }, i) => ({
			label: what(shortDay(sessions[i]!)),
			type: 'text',
			choices,
			solutions: [SCOPES[scope]]
		})),
		why: say(
			`Demandez-vous quelles séances doivent changer, passées comprises : ${given.map(({ fr }) => fr).join(' ; ')}. Modifier toute la série pour un seul jour déplacerait aussi les autres, et fausserait l’historique.`,
			`Ask yourself which sessions must change, past ones included: ${given.map(({ en }) => en).join('; ')}. Changing the whole series for a single day would move the others too, and falsify the history.`
		)
	};
}

const RIGHTS = {
	busy: say('voir s’il est libre ou occupé', 'see free or busy only'),
	read: say('voir tous les détails', 'see all details'),
	write: say('voir et modifier', 'see and edit')
};

const ORDINARY_EVENTS = [
	say('Visite du fournisseur', 'Supplier visit'),
	say('Point budget', 'Budget update'),
	say('Entretien avec la presse', 'Press interview'),
	say('Préparation du salon', 'Trade show preparation')
];

const PRIVATE_EVENTS = [
	say('Kiné', 'Physiotherapist'),
	say('Rendez-vous à la banque', 'Bank appointment'),
	say('Dentiste', 'Dentist'),
	say('Visite d’appartement', 'Apartment viewing')
];

/** What each sharing right shows of an ordinary event and of a private one. */
function readersOfEvent(random: Random): ChallengeBody {
	const [owner, ...others] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const isPrivate = random() < 0.5;
	const event = quoted(pickOne(random, isPrivate ? PRIVATE_EVENTS : ORDINARY_EVENTS));
	const rights = [
		...pick(random, ['write', 'read'] as const, 1),
		...(['write', 'write', 'read', 'busy'] as const)
	];
	const people = pick(random, rights, 5).map((right, i) => ({ name: others[i]!, right }));
	const canRead = (right: keyof typeof RIGHTS) =>
		right === 'write' || (!isPrivate && right === 'read');
	const readers = people.filter(({ right }) => canRead(right)).map(({ name }) => name);
	return choice({
		instruction: say(
			`${owner} partage son agenda professionnel avec cinq collègues et y note ${event.fr}, un évènement ${isPrivate ? 'marqué **privé**' : 'ordinaire, **non marqué** comme privé'}.\n\nQui peut en lire le titre ?`,
			`${owner} shares a work calendar with five colleagues and writes ${event.en} in it, ${isPrivate ? 'an event marked **private**' : 'an ordinary event, **not marked** private'}.\n\nWho can read its title?`
		),
		stimulus: {
			type: 'table',
			caption: say(
				'Partage de l’agenda. Un évènement privé apparaît comme « occupé », sauf à qui peut modifier.',
				'Calendar sharing. A private event shows as “busy,” except to those who can edit.'
			),
			columns: [say('Personne', 'Person'), say('Droit', 'Right')],
			rows: people.map(({ name, right }) => [name, RIGHTS[right]])
		},
		right: readers,
		wrong: people.filter(({ right }) => !canRead(right)).map(({ name }) => name),
		why: isPrivate
			? say(
					`L’évènement est privé : la légende du tableau dit que seules les personnes qui ont le droit de modifier en lisent le titre, ici ${listed(readers).fr}. Pour les autres, même celles qui voient tous les détails d’ordinaire, le créneau est seulement « occupé ».`,
					`The event is private: the caption of the table says that only those with the right to edit can read its title, here ${listed(readers).en}. For the others, even those who usually see all details, the slot is only “busy.”`
				)
			: say(
					`L’évènement est ordinaire : toute personne qui voit les détails en lit le titre, qu’elle puisse modifier ou non, soit ${listed(readers).fr}. Le droit « libre ou occupé » ne montre que le créneau pris, sans son titre.`,
					`The event is ordinary: everyone who sees details can read its title, whether or not they can edit, that is ${listed(readers).en}. The “free or busy” right only shows that the slot is taken, without its title.`
				)
	});
}

const REPLIES = {
	yes: say('accepté', 'accepted'),
	no: say('refusé', 'declined'),
	maybe: say('peut-être', 'maybe'),
	none: say('sans réponse', 'no reply')
};

const REQUIRED = say('obligatoire', 'required');
const OPTIONAL = say('facultative', 'optional');

const GATHERINGS = [
	say('Conseil de classe', 'Class council'),
	say('Réunion de chantier', 'Site meeting'),
	say('Assemblée du club', 'Club assembly'),
	say('Jury du concours', 'Contest jury'),
	say('Comité de lecture', 'Reading committee')
];

/** Sure only when accepted; to be reminded when required and undecided. */
function sureOfComing(random: Random): ChallengeBody {
	const event = pickOne(random, GATHERINGS);
	const names = pick(random, PEOPLE, 8);
	const sure = pickNumber(random, 2, 4);
	const undecided = pickNumber(random, 2, 3);
	const answers = [
		...Array.from({ length: sure }, () => ({
			reply: REPLIES.yes,
			presence: pickOne(random, [REQUIRED, OPTIONAL])
		})),
		...Array.from({ length: undecided }, (_, i) => ({
			reply: i === 0 ? REPLIES.none : pickOne(random, [REPLIES.none, REPLIES.maybe]),
			presence: REQUIRED
		})),
		{ reply: REPLIES.none, presence: OPTIONAL },
		{ reply: REPLIES.maybe, presence: OPTIONAL },
		{ reply: REPLIES.no, presence: OPTIONAL },
		{ reply: REPLIES.no, presence: REQUIRED }
	].slice(0, 8);
	const rows = pick(random, answers, 8).map((one, i) => ({ ...one, name: names[i]! }));
	const reminded = rows.filter(
		({ presence, reply }) => presence === REQUIRED && [REPLIES.none, REPLIES.maybe].includes(reply)
	);
	const coming = rows.filter(({ reply }) => reply === REPLIES.yes);
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici les réponses à une invitation de l’agenda, ${quoted(event).fr}. Combien de personnes viendront **à coup sûr** ? Combien de personnes **obligatoires** faut-il relancer, faute de réponse ferme, oui ou non ?`,
			`Here are the replies to a calendar invitation, ${quoted(event, '.').en} How many people will **definitely** come? How many **required** people must be reminded, since they have given no firm answer, yes or no?`
		),
		stimulus: {
			type: 'table',
			caption: event,
			columns: [say('Personne', 'Person'), say('Présence', 'Attendance'), say('Réponse', 'Reply')],
			rows: rows.map(({ name, presence, reply }) => [name, presence, reply])
		},
		fields: [
			{
				label: say('Personnes qui viendront à coup sûr', 'People who will definitely come'),
				type: 'number',
				solutions: [String(coming.length)]
			},
			{
				label: say('Personnes obligatoires à relancer', 'Required people to remind'),
				type: 'number',
				solutions: [String(reminded.length)]
			}
		],
		why: say(
			`Ne sont sûres que les personnes qui ont accepté, obligatoires ou non : ${listed(coming.map(({ name }) => name)).fr}. « Peut-être » et « sans réponse » ne disent ni oui ni non ; parmi les présences obligatoires, c’est le cas de ${listed(reminded.map(({ name }) => name)).fr}. Un refus est une réponse ferme : inutile de relancer.`,
			`Only those who accepted are sure to come, required or not: ${listed(coming.map(({ name }) => name)).en}. “Maybe” and “no reply” say neither yes nor no; among required people, this is the case of ${listed(reminded.map(({ name }) => name)).en}. A declined invitation is a firm answer: no need for a reminder.`
		)
	};
}

const APPOINTMENTS = [
	say('d’une psychologue scolaire', 'a school psychologist'),
	say('d’un conseiller d’orientation', 'a career counselor'),
	say('d’une tutrice de stage', 'an internship supervisor'),
	say('d’un réparateur de vélos', 'a bike repairer'),
	say('d’une écrivaine publique', 'a public letter writer')
];

/** A booking page offers a slot only when the whole appointment is free. */
function offeredSlots(random: Random): ChallengeBody {
	const who = pickOne(random, APPOINTMENTS);
	const [length, pause] = pickOne(random, [
		[20, 10],
		[25, 5],
		[30, 15],
		[40, 5],
		[20, 20]
	] as const);
	const step = length + pause;
	const opening = pickNumber(random, 13, 14) * 60;
	const count = pickNumber(random, 6, 8);
	const starts = Array.from({ length: count }, (_, i) => opening + i * step);
	const [early, late] = [starts[0]! + 10, starts[pickNumber(random, 3, 4)]! - pause];
	const events = [
		{ from: opening - 45, to: early },
		{ from: late - 10, to: late + pause + 10 }
	];
	const isFree = (start: number) =>
		events.every(({ from, to }) => start + length <= from || to <= start);
	const free = starts.filter(isFree);
	const closing = starts.at(-1)! + length;
	return {
		kind: 'qrocm',
		instruction: say(
			`Sur la page de réservation ${who.fr}, le premier rendez-vous possible commence à ${hourOf(opening).fr}. Chacun dure **${length} minutes**, suivies de **${pause} minutes** de pause, et le dernier se termine à ${hourOf(closing).fr}. La page ne propose un rendez-vous que si ses ${length} minutes sont entièrement libres dans l’agenda.`,
			`On the booking page of ${who.en}, the first possible appointment starts at ${ended(hourOf(opening).en)} Each lasts **${length} minutes**, followed by a **${pause}-minute** break, and the last one ends at ${ended(hourOf(closing).en)} The page offers an appointment only if its ${length} minutes are entirely free in the calendar.`
		),
		stimulus: {
			type: 'table',
			caption: say('Déjà dans l’agenda', 'Already in the calendar'),
			columns: [say('Évènement', 'Event'), say('Début', 'Start'), say('Fin', 'End')],
			rows: events.map(({ from, to }, i) => [
				[say('Repas d’équipe', 'Team lunch'), say('Appel', 'Call')][i]!,
				hourOf(from),
				hourOf(to)
			])
		},
		fields: [
			{
				label: say('Heure du premier rendez-vous proposé', 'Time of the first appointment offered'),
				type: 'text',
				solutions: typedTimes(free[0]!)
			},
			{
				label: say('Nombre de rendez-vous proposés', 'Number of appointments offered'),
				type: 'number',
				solutions: [String(free.length)]
			}
		],
		why: say(
			`Un rendez-vous commence toutes les ${step} minutes : ${starts.map((one) => hourOf(one).fr).join(', ')}. Les évènements de l’agenda en bloquent ${count - free.length} (${listed(starts.filter((one) => !isFree(one)).map(hourOf)).fr}), car il suffit d’un chevauchement de quelques minutes. Il reste ${free.length} rendez-vous, à partir de ${hourOf(free[0]!).fr}.`,
			`An appointment starts every ${step} minutes: ${ended(starts.map((one) => hourOf(one).en).join(', '))} The events of the calendar block ${count - free.length} of them (${listed(starts.filter((one) => !isFree(one)).map(hourOf)).en}), because an overlap of a few minutes is enough. ${free.length} appointments remain, starting at ${ended(hourOf(free[0]!).en)}`
		)
	};
}

interface Place {
	name: Localized;
	/** In minutes, the same all year long. */
	offset: number;
}

const same = (name: string): Localized => say(name, name);

/** Places that never change their clocks. */
const STEADY_PLACES: Place[] = [
	{ name: same('Papeete'), offset: -600 },
	{ name: same('Fort-de-France'), offset: -240 },
	{ name: same('Cayenne'), offset: -180 },
	{ name: same('Dakar'), offset: 0 },
	{ name: same('Kinshasa'), offset: 60 },
	{ name: same('Saint-Denis'), offset: 240 },
	{ name: say('Bombay', 'Mumbai'), offset: 330 },
	{ name: say('Hanoï', 'Hanoi'), offset: 420 },
	{ name: same('Tokyo'), offset: 540 },
	{ name: same('Nouméa'), offset: 660 }
];

/** `UTC+5:30`, `UTC−4`. */
function zone(offset: number): string {
	const size = Math.abs(offset);
	const rest = size % 60 ? `:${size % 60}` : '';
	return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

const zoneTable = (places: readonly Place[]) => ({
	type: 'table' as const,
	caption: say('Décalages à cette date', 'Offsets on that date'),
	columns: [say('Ville', 'City'), say('Heure locale', 'Local time')],
	rows: places.map(({ name, offset }) => [name, zone(offset)])
});

const DAY_SHIFTS = {
	before: say('la veille', 'the day before'),
	same: say('le même jour', 'the same day'),
	after: say('le lendemain', 'the day after')
};

const CALLS = [
	say('La réunion des bénévoles', 'The volunteers’ meeting'),
	say('L’entretien d’embauche', 'The job interview'),
	say('Le tournoi en ligne', 'The online tournament'),
	say('Le cours à distance', 'The remote class')
];

/** Over midnight, the day changes with the hour. */
function hourElsewhere(random: Random): ChallengeBody {
	const call = pickOne(random, CALLS);
	const west = pickOne(
		random,
		STEADY_PLACES.filter(({ offset }) => offset < -100)
	);
	const east = pickOne(
		random,
		STEADY_PLACES.filter(({ offset }) => offset > 300)
	);
	const [from, to] = random() < 0.5 ? [west, east] : [east, west];
	const start =
		from === west
			? pickNumber(random, 8, 21) * 60 + pickOne(random, [0, 30])
			: pickNumber(random, 6, 20) * 60 + pickOne(random, [0, 30]);
	const utc = start - from.offset;
	const there = utc + to.offset;
	const date = dayOf(2027, 2, pickNumber(random, 2, 26));
	const wrapped = (there + 2880) % 1440;
	const shift = there < 0 ? 'before' : there >= 1440 ? 'after' : 'same';
	const inUtc = clock((utc + 2880) % 1440);
	return {
		kind: 'qrocm',
		instruction: say(
			`${call.fr} commence le **${longDay(date).fr} à ${hourOf(start).fr}, heure de ${from.name.fr}**. Quand faut-il se connecter depuis ${to.name.fr} ?\n\nÉcrivez l’heure sur 24 heures, comme 07:30.`,
			`${call.en} starts on **${longDay(date).en} at ${hourOf(start).en}, ${from.name.en} time**. When should someone in ${to.name.en} connect?\n\nWrite the time on a 24-hour clock, such as 07:30.`
		),
		stimulus: zoneTable([from, to]),
		fields: [
			{
				label: say(`Heure à ${to.name.fr}`, `Time in ${to.name.en}`),
				type: 'text',
				solutions: typedTimes(wrapped)
			},
			{
				label: say(`Jour à ${to.name.fr}`, `Day in ${to.name.en}`),
				type: 'text',
				choices: Object.values(DAY_SHIFTS),
				solutions: [DAY_SHIFTS[shift]]
			}
		],
		why: say(
			`Passez par l’heure universelle : retirez ${zone(from.offset)} à ${hourOf(start).fr}, ce qui donne ${inUtc} UTC${dayNote(utc).fr}, puis ajoutez ${zone(to.offset)} : ${clock(wrapped)}, ${DAY_SHIFTS[shift].fr}. Chaque passage par minuit change aussi le jour.`,
			`Go through universal time: take ${zone(from.offset)} away from ${hourOf(start).en}, which gives ${inUtc} UTC${dayNote(utc).en}, then add ${zone(to.offset)}: ${clock(wrapped)}, ${DAY_SHIFTS[shift].en}. Each time midnight is crossed, the day changes too.`
		)
	};
}

function dayNote(minutes: number): Localized {
	if (minutes < 0) return say(' la veille', ' the day before');
	return minutes >= 1440 ? say(' le lendemain', ' the day after') : say('', '');
}

const TEAMS = [
	say('Une association d’aide aux réfugiés', 'A refugee aid association'),
	say('Un éditeur de jeux', 'A game publisher'),
	say('Un laboratoire de biologie', 'A biology laboratory'),
	say('Une radio internationale', 'An international radio station')
];

/** The window in which three teams are all at work, in the hours of one of them. */
function sharedWorkingHours(random: Random): ChallengeBody {
	const team = pickOne(random, TEAMS);
	const around = STEADY_PLACES.filter(
		({ offset }) => offset >= -240 && offset <= 330 && offset !== 60
	);
	const [west, , east] = pick(random, around, 3).sort((a, b) => a.offset - b.offset) as [
		Place,
		Place,
		Place
	];
	const middle = { name: same('Paris'), offset: 60 };
	const places = [middle, west, east].map((place) => {
		const opens = pickNumber(random, 7, 8) * 60;
		return { ...place, opens, closes: opens + 660 };
	});
	const opening = Math.max(...places.map(({ opens, offset }) => opens - offset)) + middle.offset;
	const closing = Math.min(...places.map(({ closes, offset }) => closes - offset)) + middle.offset;
	const inParis = places
		.slice(1)
		.map(({ name, opens, closes, offset }) =>
			say(
				`${name.fr} travaille ${spanOf(opens - offset + 60, closes - offset + 60).fr}`,
				`${name.en} works ${spanOf(opens - offset + 60, closes - offset + 60).en}`
			)
		);
	return {
		kind: 'qrocm',
		instruction: say(
			`${team.fr} a trois équipes. Un jour de février, on cherche une heure d’appel pendant laquelle **toutes** peuvent répondre. Entre quelles heures est-ce possible, **à l’heure de Paris** ?`,
			`${team.en} has three teams. One day in February, they are looking for a time to call when **all** of them can answer. Between what hours is it possible, **in Paris time**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Heures de présence, en heure locale', 'Hours of presence, in local time'),
			columns: [say('Équipe', 'Team'), say('Décalage', 'Offset'), say('Présence', 'Presence')],
			rows: places.map(({ name, offset, opens, closes }) => [
				name,
				zone(offset),
				capital(spanOf(opens, closes))
			])
		},
		fields: [
			{
				label: say('Au plus tôt, à Paris', 'At the earliest, in Paris'),
				type: 'text',
				solutions: typedTimes(opening)
			},
			{
				label: say('Au plus tard, à Paris', 'At the latest, in Paris'),
				type: 'text',
				solutions: typedTimes(closing)
			}
		],
		why: say(
			`Ramenez tout à l’heure de Paris, ${zone(60)} : ${inParis.map(({ fr }) => fr).join(' et ')}. Prenez le début le plus tardif et la fin la plus précoce des trois : ${spanOf(opening, closing).fr}. Plus une ville est à l’est, plus sa journée commence et finit tôt vue de Paris.`,
			`Convert everything to Paris time, ${zone(60)}: ${ended(inParis.map(({ en }) => en).join(' and '))} Take the latest start and the earliest end of the three: ${ended(spanOf(opening, closing).en)} The farther east a city is, the earlier its day starts and ends as seen from Paris.`
		)
	};
}

/** Instants written with their offset: the hour that is read is not the order. */
function instantsInOrder(random: Random): ChallengeBody {
	const date = dayOf(2027, pickNumber(random, 1, 2), pickNumber(random, 3, 26));
	const base = pickNumber(random, 12, 13) * 60;
	const offsets = pickOne(random, [
		[240, -300, 0, 540, -180],
		[330, -240, 420, 60, -300],
		[540, 0, -240, 240, -180],
		[420, -180, 330, -300, 60]
	] as const);
	const gaps = pick(random, [20, 35, 45, 55], 4);
	const instants = offsets.map((offset, i) => {
		const utc = base - 60 + gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0);
		const local = utc + offset;
		const size = Math.abs(offset);
		const day = isoDate(daysAfter(date, Math.floor(local / 1440)));
		return {
			utc: clock(utc),
			text: `${day}T${clock(local)}${offset < 0 ? '-' : '+'}${clock(size)}`
		};
	});
	const example = instants[0]!;
	return {
		kind: 'order',
		instruction: say(
			'Des collègues de plusieurs pays exportent leur agenda. Chaque rendez-vous en ligne y est écrit au format ISO 8601 : l’heure locale, puis son décalage avec l’heure universelle.\n\nRangez ces rendez-vous **du premier au dernier**, tels qu’ils auront lieu.',
			'Colleagues in several countries export their calendars. Each online meeting is written in ISO 8601 format: the local time, then its offset from universal time.\n\nPut these meetings **from first to last**, as they will take place.'
		),
		items: instants.map(({ text }) => text),
		why: say(
			`L’heure écrite est locale : retirez-en le décalage pour comparer en heure universelle. Ainsi, \`${example.text}\` a lieu à ${example.utc} UTC ; dans l’ordre, les cinq ont lieu à ${instants.map(({ utc }) => utc).join(', ')} UTC. Un décalage négatif s’ajoute donc, puisqu’on retire un nombre négatif.`,
			`The time that is written is local: take the offset away to compare in universal time. So \`${example.text}\` takes place at ${example.utc} UTC; in order, the five take place at ${instants.map(({ utc }) => utc).join(', ')} UTC. A negative offset is therefore added, since a negative number is taken away.`
		)
	};
}

const ICAL_DAYS = [
	{ code: 'MO', name: say('lundi', 'Monday'), names: say('lundis', 'Mondays') },
	{ code: 'TU', name: say('mardi', 'Tuesday'), names: say('mardis', 'Tuesdays') },
	{ code: 'WE', name: say('mercredi', 'Wednesday'), names: say('mercredis', 'Wednesdays') },
	{ code: 'TH', name: say('jeudi', 'Thursday'), names: say('jeudis', 'Thursdays') },
	{ code: 'FR', name: say('vendredi', 'Friday'), names: say('vendredis', 'Fridays') }
];

const MONTHLY_EVENTS = [
	say('Café des langues', 'Language café'),
	say('Conseil de quartier', 'Neighborhood council'),
	say('Atelier couture', 'Sewing workshop'),
	say('Ciné-club', 'Film club')
];

const RANKS = [
	{ code: 1, name: say('le premier', 'the first') },
	{ code: 2, name: say('le deuxième', 'the second') },
	{ code: 3, name: say('le troisième', 'the third') },
	{ code: -1, name: say('le dernier', 'the last') }
];

/** The day of a month that a code such as `2TU` or `-1FR` means; Monday is 0. */
function rankedDay(
	year: number,
	month: number,
	{ rank, day }: { rank: number; day: number }
): Date {
	const mondayFirst = (date: Date) => (date.getUTCDay() + 6) % 7;
	if (rank > 0) {
		const first = dayOf(year, month, 1);
		return daysAfter(first, ((day - mondayFirst(first) + 7) % 7) + (rank - 1) * 7);
	}
	const last = daysAfter(dayOf(year, month + 1, 1), -1);
	return daysAfter(last, -((mondayFirst(last) - day + 7) % 7));
}

const stamp = (date: Date, hour: number): string =>
	`${isoDate(date).replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`;

const dayFirst = (date: Date): string => isoDate(date).split('-').reverse().join('/');

const DATE_ON = {
	fr: (name: string) => `${name} (jj/mm/aaaa)`,
	en: (name: string) => `${name} (dd/mm/yyyy, day first)`
};

const ical = (summary: Localized, lines: readonly string[]) => ({
	type: 'code' as const,
	language: 'ics',
	text: tell((language) =>
		['BEGIN:VEVENT', `SUMMARY:${summary[language]}`, ...lines, 'END:VEVENT'].join('\n')
	)
});

/** A rank in the month, every so many months: two dates to compute. */
function monthlyRule(random: Random): ChallengeBody {
	const event = pickOne(random, MONTHLY_EVENTS);
	const day = pickNumber(random, 0, 4);
	const { code, name } = ICAL_DAYS[day]!;
	const rank = pickOne(random, RANKS);
	const every = pickNumber(random, 2, 3);
	const month = pickNumber(random, 1, 3);
	const count = pickNumber(random, 3, 4);
	const dates = Array.from({ length: count }, (_, i) =>
		rankedDay(2027, month + i * every, { rank: rank.code, day })
	);
	const [first, second] = dates as [Date, Date];
	const last = dates.at(-1)!;
	const monthStart = (date: Date) => new Date(Date.UTC(2027, date.getUTCMonth(), 1));
	const starts = [second, last].map((date) =>
		tell(
			(language) =>
				`${shortDay(monthStart(date))[language]} ${language === 'fr' ? 'est un' : 'is a'} ${weekday(monthStart(date))[language]}`
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici un évènement au format iCalendar. En 2027, le ${starts[0]!.fr} et le ${starts[1]!.fr}. Écrivez les dates demandées, comme \`05/04/2027\` pour le 5 avril.`,
			`Here is an event in iCalendar format. In 2027, ${starts[0]!.en} and ${starts[1]!.en}. Write the dates asked for, day first, such as \`05/04/2027\` for April 5.`
		),
		stimulus: ical(event, [
			`DTSTART;TZID=Europe/Paris:${stamp(first, 18)}`,
			`DURATION:PT2H`,
			`RRULE:FREQ=MONTHLY;INTERVAL=${every};BYDAY=${rank.code}${code};COUNT=${count}`
		]),
		fields: [
			{
				label: tell((language) =>
					DATE_ON[language](say('Deuxième rendez-vous', 'Second meeting')[language])
				),
				type: 'date',
				solutions: [dayFirst(second)]
			},
			{
				label: tell((language) =>
					DATE_ON[language](say('Dernier rendez-vous', 'Last meeting')[language])
				),
				type: 'date',
				solutions: [dayFirst(last)]
			}
		],
		why: say(
			`\`BYDAY=${rank.code}${code}\` veut dire ${rank.name.fr} ${name.fr} du mois, et \`INTERVAL=${every}\` un mois sur ${every}. Avec \`COUNT=${count}\`, les dates sont ${listed(dates.map((date) => `le ${shortDay(date).fr}`)).fr}. On ne compte donc pas un nombre fixe de jours d’une date à l’autre.`,
			`\`BYDAY=${rank.code}${code}\` means ${rank.name.en} ${name.en} of the month, and \`INTERVAL=${every}\` one month in ${every}. With \`COUNT=${count}\`, the dates are ${listed(dates.map(shortDay)).en}. So there is no fixed number of days from one date to the next.`
		)
	};
}

const WEEKLY_EVENTS = [
	say('Entraînement', 'Training'),
	say('Cours de japonais', 'Japanese class'),
	say('Point de suivi', 'Progress meeting'),
	say('Aide aux démarches', 'Help with paperwork')
];

/** A second block moves one date of a series, which `UNTIL` ends. */
function movedOccurrence(random: Random): ChallengeBody {
	const event = pickOne(random, WEEKLY_EVENTS);
	const rank = pickNumber(random, 0, 4);
	const day = ICAL_DAYS[rank]!;
	const start = daysAfter(dayOf(2027, 1, 4), pickNumber(random, 0, 3) * 7 + rank);
	const count = pickNumber(random, 5, 7);
	const hour = pickNumber(random, 9, 17);
	const movedRank = pickNumber(random, 2, count - 1);
	const moved = daysAfter(start, (movedRank - 1) * 7);
	const shift = pickOne(random, [1, 2, 3]);
	const target = daysAfter(moved, shift);
	const newHour = hour + pickOne(random, [-1, 1, 2]);
	const until = daysAfter(start, (count - 1) * 7 + pickNumber(random, 1, 5));
	return {
		kind: 'qrocm',
		instruction: say(
			`Un fichier d’agenda contient ces deux blocs. Le ${shortDay(start).fr} 2027 est un ${day.name.fr}. Que voit-on dans l’agenda ?`,
			`A calendar file contains these two blocks. ${shortDay(start).en}, 2027 is a ${day.name.en}. What does the calendar show?`
		),
		stimulus: {
			type: 'code',
			language: 'ics',
			text: tell((language) =>
				[
					'BEGIN:VEVENT',
					'UID:serie-27@club.example',
					`SUMMARY:${event[language]}`,
					`DTSTART;TZID=Europe/Paris:${stamp(start, hour)}`,
					'DURATION:PT1H',
					`RRULE:FREQ=WEEKLY;UNTIL=${stamp(until, 22)}Z`,
					'END:VEVENT',
					'BEGIN:VEVENT',
					'UID:serie-27@club.example',
					`RECURRENCE-ID;TZID=Europe/Paris:${stamp(moved, hour)}`,
					`SUMMARY:${event[language]}`,
					`DTSTART;TZID=Europe/Paris:${stamp(target, newHour)}`,
					'DURATION:PT1H',
					'END:VEVENT'
				].join('\n')
			)
		},
		fields: [
			{
				label: say('Nombre total de séances', 'Total number of sessions'),
				type: 'number',
				solutions: [String(count)]
			},
			{
				label: tell((language) =>
					DATE_ON[language](
						say(
							'Date prévue au départ de la séance déplacée',
							'Original date of the session that was moved'
						)[language]
					)
				),
				type: 'date',
				solutions: [dayFirst(moved)]
			},
			{
				label: say('Heure de cette séance une fois déplacée', 'Time of this session once moved'),
				type: 'text',
				solutions: typedTimes(newHour * 60)
			}
		],
		why: say(
			`La série a lieu chaque ${day.name.fr} jusqu’à la date d’\`UNTIL\`, le ${shortDay(until).fr} : ${count} séances, la dernière le ${shortDay(daysAfter(start, (count - 1) * 7)).fr}. Le second bloc a le même \`UID\` : il **remplace** la séance que désigne \`RECURRENCE-ID\`, celle du ${shortDay(moved).fr}, par une autre le ${shortDay(target).fr} à ${hourOf(newHour * 60).fr}. Il n’en ajoute donc aucune.`,
			`The series takes place every ${day.name.en} until the date of \`UNTIL\`, ${shortDay(until).en}: ${count} sessions, the last on ${shortDay(daysAfter(start, (count - 1) * 7)).en}. The second block has the same \`UID\`: it **replaces** the session named by \`RECURRENCE-ID\`, that of ${shortDay(moved).en}, with another on ${shortDay(target).en} at ${ended(hourOf(newHour * 60).en)} So it adds none.`
		)
	};
}

/** `COUNT` counts events, not weeks. */
function ruleToWrite(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const event = pickOne(random, WEEKLY_EVENTS);
	const days = pick(random, [0, 1, 2, 3, 4], 2)
		.sort((a, b) => a - b)
		.map((i) => ICAL_DAYS[i]!);
	const [one, other] = days as [(typeof days)[number], (typeof days)[number]];
	const every = pickNumber(random, 2, 3);
	const active = pickNumber(random, 3, 8);
	const first = daysAfter(dayOf(2027, 3, 1), pickNumber(random, 0, 5) * 7 + ICAL_DAYS.indexOf(one));
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} écrit la règle d’une série dans un fichier d’agenda : l’évènement ${quoted(event).fr} a lieu **les ${one.names.fr} et les ${other.names.fr}, une semaine sur ${every}**. En tout, **${active} semaines** auront chacune leurs deux séances.\n\nQue mettre à la place des lettres A, B et C ?`,
			`${who} is writing the rule of a series in a calendar file: the event ${quoted(event).en} takes place **on ${one.names.en} and ${other.names.en}, one week in ${every}**. In all, **${active} weeks** will each have their two sessions.\n\nWhat replaces the letters A, B and C?`
		),
		stimulus: ical(event, [
			`DTSTART;TZID=Europe/Paris:${stamp(first, 18)}`,
			'DURATION:PT1H30M',
			'RRULE:FREQ=WEEKLY;INTERVAL=A;BYDAY=B;COUNT=C'
		]),
		fields: [
			{ label: 'A', type: 'number', solutions: [String(every)] },
			{
				label: 'B',
				type: 'code',
				solutions: [`${one.code},${other.code}`, `${other.code},${one.code}`]
			},
			{ label: 'C', type: 'number', solutions: [String(active * 2)] }
		],
		why: say(
			`\`INTERVAL=${every}\` prend une semaine sur ${every}. \`BYDAY\` liste les jours par les deux premières lettres de leur nom anglais, séparés par une virgule : \`${one.code},${other.code}\`. \`COUNT\` compte les séances et non les semaines : ${active} semaines de 2 séances font ${active * 2}.`,
			`\`INTERVAL=${every}\` takes one week in ${every}. \`BYDAY\` lists the days by the first two letters of their English names, separated by a comma: \`${one.code},${other.code}\`. \`COUNT\` counts sessions and not weeks: ${active} weeks of 2 sessions make ${active * 2}.`
		)
	};
}
