import type { Random } from '../../random.ts';
import { addDays } from '../../simulators/calendar/days.ts';
import type { AuthoredCalendarAct, CalendarSetup, Right } from '../../simulators/calendar/model.ts';
import { RIGHT_WORDS } from '../../simulators/calendar/lines.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { quoted } from '../5.1/readings.ts';
import {
	changed,
	deleted,
	drawMonday,
	drawPeople,
	event,
	MINE,
	nameOf,
	planned,
	shared,
	YOU
} from './calendars.ts';

type Access = Right | 'none';

const rightIn = (right: Access): Localized =>
	right === 'none' ? say('aucun accès', 'no access') : RIGHT_WORDS[right];

const SHARED_CALENDARS: { name: Localized; needs: Record<Right, Localized> }[] = [
	{
		name: say('Travail', 'Work'),
		needs: {
			busy: say(
				'vous propose des heures de rendez-vous et a besoin de savoir quand vous n’êtes pas disponible, sans que vos affaires le regardent',
				'suggests appointment times and needs to know when you are not available, without your business being any concern of theirs'
			),
			details: say(
				'vous remplace en cas d’absence et doit savoir où vous allez et pourquoi, mais ne décide de rien à votre place',
				'stands in for you when you are away and must know where you go and why, but decides nothing in your place'
			),
			edit: say(
				'prend et déplace des rendez-vous pour vous',
				'makes and moves appointments for you'
			)
		}
	},
	{
		name: say('Famille', 'Family'),
		needs: {
			busy: say(
				'garde parfois les enfants et veut voir quels soirs ne conviennent pas ; vos rendez-vous ne concernent que la famille',
				'sometimes looks after the children and wants to see which evenings do not suit; your appointments are only the family’s concern'
			),
			details: say(
				'accompagne parfois un enfant et doit lire l’adresse et l’heure de chaque activité, que les parents fixent seuls',
				'sometimes takes a child along and must read the address and time of each activity, which only the parents set'
			),
			edit: say(
				'organise tout avec vous et inscrit aussi les activités',
				'organizes everything with you and enters activities too'
			)
		}
	},
	{
		name: say('Local associatif', 'Association premises'),
		needs: {
			busy: say(
				'veut louer le local et regarde quand il est pris ; par qui et pour quoi ne le regarde pas',
				'wants to rent the premises and looks at when they are taken; by whom and for what is not their concern'
			),
			details: say(
				'prépare la salle selon ce qui s’y passe, sans jamais fixer les dates',
				'sets up the room for what takes place there, without ever setting the dates'
			),
			edit: say(
				'tient le planning avec vous, annulations comprises',
				'keeps the schedule with you, cancellations included'
			)
		}
	}
];

/** To each the right that is needed, and no more. */
export function rightToEach(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const { name, needs } = pickOne(random, SHARED_CALENDARS);
	const people = drawPeople(random, 4);
	const rights = pick<Access>(random, ['busy', 'details', 'edit', 'none'], 4);
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...people],
		calendars: [{ name: MINE }, { name }],
		events: [
			event(say('Rendez-vous', 'Appointment'), addDays(monday, 1), 600, 60, { calendar: 1 }),
			event(say('Dentiste', 'Dentist'), addDays(monday, 2), 900, 30)
		]
	};
	const to = (right: (one: Access) => Access): AuthoredCalendarAct[] =>
		rights.flatMap((one, i) => (right(one) === 'none' ? [] : [shared(1, i + 1, right(one))]));
	const described = (l: 'fr' | 'en') =>
		rights
			.map((right, i) => {
				const need =
					right === 'none'
						? say('ne fait plus partie du groupe', 'is no longer part of the group')
						: needs[right];
				return `- **${nameOf(people[i]!)[l]}** ${need[l]}${l === 'fr' ? ' ;' : ';'}`;
			})
			.join('\n')
			.replace(/\s?;$/, '.');
	return planned({
		instruction: tell((l) =>
			l === 'fr'
				? `Partagez l’agenda **${name.fr}** avec qui en a besoin, en donnant à chacun **juste ce qu’il lui faut** :\n\n${described('fr')}`
				: `Share the **${name.en}** calendar with whoever needs it, giving each person **just what is needed**:\n\n${described('en')}`
		),
		why: say(
			`Le plus petit droit qui suffit : ${rights.map((right, i) => `${nameOf(people[i]!).fr}, « ${rightIn(right).fr} »`).join(' ; ')}. Trop de droits expose ce qui ne regarde pas l’autre, ou laisse effacer par erreur ; trop peu empêche de faire ce qui est demandé. « Mon agenda » n’a pas à être partagé.`,
			`The smallest right that is enough: ${rights
				.map((right, i) => `${nameOf(people[i]!).en}, “${rightIn(right).en}”`)
				.join('; ')
				.replace(
					/”$/,
					'.”'
				)} Too many rights expose what is not the other person’s concern, or let things be deleted by mistake; too few prevent what is asked. “My calendar” does not have to be shared.`
		),
		setup,
		solutions: [to((one) => one)],
		wrong: [
			to((one) => (one === 'busy' ? 'details' : one)),
			to((one) => (one === 'details' ? 'edit' : one)),
			to((one) => (one === 'none' ? 'busy' : one)),
			to((one) => one).map((act) => ({ ...act, calendar: 0 }) as AuthoredCalendarAct)
		]
	});
}

const DISCREET: Localized[] = [
	say('Rendez-vous médical', 'Doctor’s appointment'),
	say('Entretien d’embauche ailleurs', 'Job interview elsewhere'),
	say('Rendez-vous chez l’avocate', 'Appointment with the lawyer'),
	say('Rendez-vous à la banque', 'Appointment at the bank')
];
const OPEN: Localized[] = [
	say('Visite d’un client', 'Visit of a customer'),
	say('Livraison du matériel', 'Delivery of the equipment'),
	say('Réunion de service', 'Department meeting'),
	say('Formation incendie', 'Fire safety training')
];
const SURPRISES: ((name: string) => Localized)[] = [
	(name) => say(`Commander le cadeau pour ${name}`, `Order the gift for ${name}`),
	(name) =>
		say(`Écrire le discours surprise pour ${name}`, `Write the surprise speech for ${name}`),
	(name) =>
		say(
			`Appeler le traiteur, pot surprise de ${name}`,
			`Call the caterer, ${name}’s surprise party`
		)
];

/** What others see of one event: that it is taken, nothing, or all. */
export function discreetEvents(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const people = drawPeople(random, 2);
	const [discreet, open] = [pickOne(random, DISCREET), pickOne(random, OPEN)];
	const who = nameOf(people[0]!).fr;
	const surprise = pickOne(random, SURPRISES)(who);
	const days = pick(random, [0, 1, 2, 3, 4], 3).map((i) => addDays(monday, i));
	const found = [
		event(discreet, days[0]!, 60 * pickNumber(random, 9, 11), 60),
		event(surprise, days[1]!, 60 * pickNumber(random, 12, 13), 30),
		event(open, days[2]!, 60 * pickNumber(random, 14, 15), 90)
	];
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...people],
		calendars: [{ name: MINE }],
		shares: [
			{ calendar: 0, person: 1, right: 'details' },
			{ calendar: 0, person: 2, right: 'details' }
		],
		events: pick(random, found, 3)
	};
	const [busy, hidden, plain] = [discreet, surprise, open].map((title) =>
		setup.events.findIndex((one) => one.title === title)
	) as [number, number, number];
	const see = (id: number, visibility: 'busy' | 'private') => changed(setup, id, { visibility });
	const [a, b] = people.map(nameOf) as [Localized, Localized];
	return planned({
		instruction: say(
			`**${a.fr}** et **${b.fr}** voient les détails de votre agenda, et cela doit continuer.\n\n- ${quoted(discreet).fr} : personne ne doit savoir ce que c’est, mais personne ne doit non plus vous donner de rendez-vous à ce moment-là.\n- ${quoted(surprise).fr} : rien ne doit éveiller les soupçons, et cela ne vous empêche pas d’être là.\n- ${quoted(open).fr} : tout le monde doit pouvoir le lire.\n\nRéglez ces évènements.`,
			`**${a.en}** and **${b.en}** see the details of your calendar, and this must go on.\n\n- ${quoted(discreet).en}: nobody must know what it is, but nobody must give you an appointment at that time either.\n- ${quoted(surprise).en}: nothing must arouse suspicion, and it does not keep you from being there.\n- ${quoted(open).en}: everybody must be able to read it.\n\nSet up these events.`
		),
		why: say(
			`La visibilité se règle évènement par évènement. ${quoted(discreet).fr} est « occupé seulement » : les autres voient un moment pris, sans la raison. ${quoted(surprise).fr} est « privée » : ils ne voient rien. ${quoted(open).fr} reste comme l’agenda. Réduire le partage de tout l’agenda cacherait aussi ce que tous doivent lire.`,
			`Visibility is set event by event. ${quoted(discreet).en} is “busy only”: others see a time that is taken, without the reason. ${quoted(surprise).en} is “private”: they see nothing. ${quoted(open).en} stays as the calendar is. Reducing the sharing of the whole calendar would also hide what everybody must read.`
		),
		setup,
		solutions: [[see(busy, 'busy'), see(hidden, 'private')]],
		wrong: [
			[see(busy, 'busy'), see(hidden, 'busy')],
			[see(busy, 'private'), see(hidden, 'private')],
			[see(busy, 'private'), see(hidden, 'busy')],
			[see(busy, 'busy'), see(hidden, 'private'), see(plain, 'busy')],
			[shared(0, 1, 'busy'), shared(0, 2, 'busy')],
			[see(busy, 'busy'), deleted(hidden, setup.events[hidden]!.day)]
		]
	});
}

const ROLES: Record<Access, Localized[]> = {
	edit: [
		say('tient le planning avec vous', 'keeps the schedule with you'),
		say(
			'annule et reporte les séances quand il le faut',
			'cancels and postpones sessions when needed'
		),
		say('inscrit les réservations reçues par téléphone', 'enters the bookings made by phone')
	],
	details: [
		say(
			'prépare le matériel selon la séance, sans rien planifier',
			'gets the equipment ready for each session, without planning anything'
		),
		say('lit le programme pour en faire l’affiche', 'reads the program to make the poster of it'),
		say(
			'accueille le public et doit savoir qui vient',
			'welcomes the public and must know who comes'
		)
	],
	busy: [
		say(
			'cherche un soir libre pour un autre groupe, dont le nôtre ne partage pas le programme',
			'looks for a free evening for another group, with which ours does not share its program'
		),
		say(
			'doit voir quand le local est occupé, pour le ménage, et rien d’autre',
			'must see when the premises are in use, for the cleaning, and nothing else'
		)
	],
	none: [
		say('a quitté le groupe cet été', 'left the group this summer'),
		say(
			'a changé d’établissement et n’intervient plus',
			'moved to another school and no longer takes part'
		),
		say('a rendu ses clés et ne travaille plus ici', 'gave the keys back and no longer works here')
	]
};
const PLANNINGS: Localized[] = [
	say('Planning du club', 'Club schedule'),
	say('Salle des fêtes', 'Village hall'),
	say('Ateliers', 'Workshops'),
	say('Studio de répétition', 'Rehearsal studio')
];

/** Rights that were given over the years, put right. */
export function reviewedRights(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const name = pickOne(random, PLANNINGS);
	const link = say('Lien public du site', 'Public link of the website');
	const wanted = pick<Access>(
		random,
		['edit', 'details', 'none', pickOne(random, ['none', 'edit', 'busy'])],
		4
	);
	const others: Record<Access, Access[]> = {
		edit: ['details', 'busy'],
		details: ['edit'],
		none: ['edit', 'details'],
		busy: ['details']
	};
	// One of them is right as it is.
	const kept = wanted.indexOf('edit');
	const people = pick(random, PEOPLE, 4).map((one) => ({ name: one }));
	const all = [...people, { name: link, kind: 'public' as const }];
	const roles: Localized[] = [];
	for (const access of wanted) {
		const left = ROLES[access].filter((role) => !roles.includes(role));
		roles.push(pickOne(random, left));
	}
	const had = wanted.map((access, i) =>
		i === kept ? access : pickOne(random, others[access])
	) as Right[];
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, ...all],
		calendars: [{ name }, { name: say('Personnel', 'Personal') }],
		shares: [
			...had.map((right, i) => ({ calendar: 0, person: i + 1, right })),
			{ calendar: 0, person: 5, right: 'details' }
		],
		events: [
			event(
				say('Réservation Dupont, 06 12 34 56 78', 'Dupont booking, 06 12 34 56 78'),
				addDays(monday, 1),
				1080,
				120
			),
			event(say('Séance du groupe', 'Group session'), addDays(monday, 3), 1080, 120)
		]
	};
	const acts = wanted.flatMap((access, i) => (access === had[i] ? [] : [shared(0, i + 1, access)]));
	const publicly = shared(0, 5, 'busy');
	const list = (l: 'fr' | 'en') =>
		roles
			.map((role, i) => `- **${people[i]!.name}** ${role[l]}${l === 'fr' ? ' ;' : ';'}`)
			.join('\n');
	return planned({
		instruction: say(
			`Vous reprenez l’agenda **${name.fr}**. Revoyez ses partages, pour que chacun ait ce que son rôle demande, **ni plus ni moins** :\n\n${list('fr')}\n- les visiteurs du site ont un lien public : ils y cherchent quand c’est libre, mais ne doivent lire ni noms ni téléphones.`,
			`You take over the **${name.en}** calendar. Review its sharing, so that everyone has what the role requires, **no more and no less**:\n\n${list('en')}\n- visitors of the website have a public link: they look there for when it is free, but must read neither names nor phone numbers.`
		),
		why: tell((l) => {
			const open = l === 'fr' ? '« ' : '“';
			const close = l === 'fr' ? ' »' : '”';
			const given = wanted
				.map((access, i) => `${people[i]!.name}, ${open}${rightIn(access)[l]}${close}`)
				.join(l === 'fr' ? ' ; ' : '; ');
			return l === 'fr'
				? `D’après les rôles : ${given} ; lien public, « ${RIGHT_WORDS.busy.fr} », car les évènements contiennent des données personnelles. Des droits restent souvent à qui n’en a plus l’usage : on les retire.`
				: `By the roles: ${given}; public link, “${RIGHT_WORDS.busy.en},” because the events hold personal data. Rights often stay with people who no longer need them: take them away.`;
		}),
		setup,
		solutions: [[...acts, publicly]],
		wrong: [
			acts,
			[...acts, shared(0, 5, 'none')],
			[...acts.slice(1), publicly],
			[...acts, publicly, shared(0, kept + 1, 'details')],
			[...acts, publicly, shared(1, 5, 'busy')]
		]
	});
}

const AUDIENCES: {
	all: Localized;
	few: Localized;
	forAll: Localized[];
	forFew: Localized[];
	own: Localized;
}[] = [
	{
		all: say('Tous les joueurs', 'All the players'),
		few: say('Entraîneurs', 'Coaches'),
		forAll: [say('Départ du car', 'Departure of the bus'), say('Photo d’équipe', 'Team photo')],
		forFew: [
			say('Choix du capitaine', 'Choice of the captain'),
			say('Cas de triche à traiter', 'Case of cheating to settle')
		],
		own: say('Kiné', 'Physiotherapist')
	},
	{
		all: say('Tous les salariés', 'All the employees'),
		few: say('Direction', 'Management'),
		forAll: [
			say('Exercice d’évacuation', 'Fire drill'),
			say('Vaccination sur place', 'On-site vaccination')
		],
		forFew: [
			say('Projet de rachat', 'Takeover plan'),
			say('Augmentations de l’année', 'Raises of the year')
		],
		own: say('Rendez-vous à la crèche', 'Appointment at the daycare')
	},
	{
		all: say('Toutes les familles', 'All the families'),
		few: say('Équipe enseignante', 'Teaching staff'),
		forAll: [say('Fête de l’école', 'School party'), say('Sortie au zoo', 'Zoo outing')],
		forFew: [
			say('Situation d’un élève en difficulté', 'Situation of a struggling pupil'),
			say('Préparation des bulletins', 'Preparation of the report cards')
		],
		own: say('Contrôle technique', 'Car inspection')
	}
];
const CALENDAR_NAMES: Localized[] = [
	say('Agenda bleu', 'Blue calendar'),
	say('Agenda vert', 'Green calendar'),
	say('Agenda jaune', 'Yellow calendar')
];

/** Which calendar has been shared with whom decides where an event is written. */
export function calendarOfAudience(random: Random): ChallengeBody {
	const monday = drawMonday(random);
	const audience = pickOne(random, AUDIENCES);
	const { all, few, own } = audience;
	const [wide, narrow] = [pickOne(random, audience.forAll), pickOne(random, audience.forFew)];
	const names = pick(random, CALENDAR_NAMES, 3);
	const days = pick(random, [0, 1, 2, 3, 4], 3).map((i) => addDays(monday, i));
	// Everybody reads one, the few read another, and of the third everybody sees only that it is busy.
	const [forAll, forFew, closed] = pick(random, [1, 2, 3], 3) as [number, number, number];
	const setup: CalendarSetup = {
		opensOn: monday,
		people: [YOU, { name: all, kind: 'group' }, { name: few, kind: 'group' }],
		calendars: [{ name: MINE }, ...names.map((name) => ({ name }))],
		shares: [
			{ calendar: forAll, person: 1, right: 'details' },
			{ calendar: forAll, person: 2, right: 'edit' },
			{ calendar: forFew, person: 2, right: 'details' },
			{ calendar: closed, person: 1, right: 'busy' },
			{ calendar: closed, person: 2, right: 'edit' }
		],
		events: [
			event(wide, days[0]!, 60 * pickNumber(random, 9, 16), 60),
			event(narrow, days[1]!, 60 * pickNumber(random, 9, 16), 60),
			event(own, days[2]!, 60 * pickNumber(random, 9, 16), 60)
		]
	};
	const into = (id: number, calendar: number) => changed(setup, id, { calendar });
	const nameIn = (calendar: number, l: 'fr' | 'en') => names[calendar - 1]![l];
	return planned({
		instruction: say(
			`Trois évènements sont dans « Mon agenda », que vous seul voyez. Mettez chacun dans l’agenda qui convient, **sans changer aucun partage** :\n\n- « ${wide.fr} » : le groupe « ${all.fr} » doit pouvoir en lire le titre et le lieu ;\n- « ${narrow.fr} » : à lire par le groupe « ${few.fr} », et **personne d’autre ne doit même voir** qu’il se passe quelque chose ;\n- « ${own.fr} » ne concerne que vous.`,
			`Three events are in “My calendar,” which only you see. Put each into the calendar that fits, **without changing any sharing**:\n\n- “${wide.en}”: the group “${all.en}” must be able to read its title and place;\n- “${narrow.en}”: to be read by the group “${few.en},” and **nobody else must even see** that something takes place;\n- “${own.en}” concerns only you.`
		),
		why: say(
			`« Partager » montre qui voit chaque agenda. « ${nameIn(forAll, 'fr')} » est lu en détail par « ${all.fr} » ; « ${nameIn(forFew, 'fr')} » n’est partagé qu’avec « ${few.fr} » ; « ${nameIn(closed, 'fr')} » ne montre à « ${all.fr} » que libre ou occupé, ce qui est trop peu pour « ${wide.fr} » et déjà trop pour « ${narrow.fr} ». « ${own.fr} » reste dans « Mon agenda ».`,
			`“Share” shows who sees each calendar. The ${nameIn(forAll, 'en')} is read in detail by “${all.en}”; the ${nameIn(forFew, 'en')} is only shared with “${few.en}”; the ${nameIn(closed, 'en')} shows “${all.en}” only free or busy, which is too little for “${wide.en}” and already too much for “${narrow.en}.” “${own.en}” stays in “My calendar.”`
		),
		setup,
		solutions: [[into(0, forAll), into(1, forFew)]],
		wrong: [
			[into(0, forFew), into(1, forAll)],
			[into(0, closed), into(1, forFew)],
			[into(0, forAll), into(1, closed)],
			[into(0, forAll), into(1, forAll)],
			[into(0, forAll), into(1, forFew), into(2, forFew)],
			[shared(0, 1, 'details')]
		]
	});
}
