/** Of the privacy settings, those that ask to judge each access by its use. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import { account } from '../settings/account.ts';
import { asList } from '../settings/wishes.ts';
import { phone, type App } from '../settings/phone.ts';
import { heading, menu, page, practice, toggle, type Wanted } from '../settings/practice.ts';

type Sensor = 'camera' | 'microphone' | 'contacts';
const SENSORS: Sensor[] = ['camera', 'microphone', 'contacts'];
const SENSOR_NAMES: Record<Sensor, Localized> = {
	camera: say('appareil photo', 'camera'),
	microphone: say('micro', 'microphone'),
	contacts: say('contacts', 'contacts')
};

/** What an application does, and the only permissions that it takes. */
const USES: { id: string; name: Localized; note: Localized; needs: Sensor[] }[] = [
	{
		id: 'codes',
		name: say('Lecteur de codes', 'Code reader'),
		note: say('Lit un code imprimé et ouvre la page', 'Reads a printed code and opens the page'),
		needs: ['camera']
	},
	{
		id: 'dictation',
		name: say('Notes dictées', 'Dictated notes'),
		note: say('Enregistre votre voix', 'Records your voice'),
		needs: ['microphone']
	},
	{
		id: 'calls',
		name: say('Visio', 'Video calls'),
		note: say(
			'Appels en image avec ceux de votre carnet',
			'Calls with picture with those in your address book'
		),
		needs: ['camera', 'microphone', 'contacts']
	},
	{
		id: 'tuner',
		name: say('Accordeur', 'Tuner'),
		note: say(
			'Écoute une corde et dit si elle est juste',
			'Listens to a string and says whether it is in tune'
		),
		needs: ['microphone']
	},
	{
		id: 'plants',
		name: say('Herbier', 'Plant finder'),
		note: say('Reconnaît une plante que l’on vise', 'Recognizes a plant that you aim at'),
		needs: ['camera']
	},
	{
		id: 'drawing',
		name: say('Ardoise', 'Slate'),
		note: say('On y dessine au doigt', 'You draw on it with a finger'),
		needs: []
	},
	{
		id: 'birthdays',
		name: say('Anniversaires', 'Birthdays'),
		note: say('Rappelle ceux de votre carnet', 'Reminds you of those in your address book'),
		needs: ['contacts']
	},
	{
		id: 'converter',
		name: say('Convertisseur', 'Converter'),
		note: say('Change des euros en dollars', 'Changes euros into dollars'),
		needs: []
	}
];

const permission = (id: string, sensor: Sensor) => id + sensor[0]!.toUpperCase() + sensor.slice(1);

/** Every permission that does not serve what the application does, and no other. */
export function appAudit(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const useful = pickOne(
		random,
		USES.filter(({ needs }) => needs.length > 0)
	);
	const uses = pick(
		random,
		[
			useful,
			...pick(
				random,
				USES.filter((one) => one !== useful),
				3
			)
		],
		4
	);
	// Two at least have one too many, one of them a permission that another one needs.
	const extra = (needs: Sensor[]) =>
		pick(
			random,
			SENSORS.filter((one) => !needs.includes(one)),
			1 + Math.floor(random() * 2)
		);
	const tooMany = uses.flatMap(({ id, needs }) => extra(needs).map((sensor) => ({ id, sensor })));
	const apps: App[] = uses.map(({ id, name, note, needs }) => ({
		...{ id, name, note },
		...Object.fromEntries(
			SENSORS.map((sensor) => [
				sensor,
				needs.includes(sensor) || tooMany.some((one) => one.id === id && one.sensor === sensor)
			])
		)
	}));
	const right: Wanted = Object.fromEntries(
		tooMany.map(({ id, sensor }) => [permission(id, sensor), false])
	);
	const needed = useful.needs[0]!;
	return practice(phone({ apps }), {
		instruction: say(
			`${who} fait le tri des autorisations : appareil photo, micro, contacts. Sous chaque application est écrit ce qu’elle fait.\n\nRetirez **toute autorisation qui n’y sert pas**, sans rien retirer de ce qui lui est nécessaire.`,
			`${who} sorts out the permissions: camera, microphone, contacts. Below each app is written what it does.\n\nTake away **every permission that does not serve it**, without taking away anything that it needs.`
		),
		why: tell((l) => {
			const needs = uses.map((use) => {
				const names = use.needs.map((sensor) => SENSOR_NAMES[sensor][l]).join(', ');
				if (l === 'fr') return `« ${use.name.fr} » : ${names || 'rien'}`;
				return `“${use.name.en}”: ${names || 'nothing'}`;
			});
			return l === 'fr'
				? `On compare ce que l’application fait à ce qu’elle demande. Ce qui sert : ${needs.join(' ; ')}. Tout le reste se retire, page par page. Trop retirer casse l’application, et on finit par tout rendre.`
				: `Compare what the app does with what it asks for. What is of use: ${needs.join('; ')}. All the rest is taken away, page by page. Taking away too much breaks the app, and you end up giving everything back.`;
		}),
		right,
		wrong: [
			Object.fromEntries(Object.entries(right).slice(1)),
			{ ...right, [permission(useful.id, needed)]: false }
		]
	});
}

const FILES = [
	{
		name: say('Allergies et traitements du séjour', 'Allergies and treatments for the trip'),
		why: say('des données de santé', 'health data'),
		group: say('le séjour', 'the trip')
	},
	{
		name: say('Aides sociales demandées', 'Social benefits requested'),
		why: say('la situation sociale de familles', 'the social situation of families'),
		group: say('la commission', 'the board')
	},
	{
		name: say('Salaires et primes', 'Salaries and bonuses'),
		why: say('la paie de chacun', 'everyone’s pay'),
		group: say('le service', 'the department')
	},
	{
		name: say('Bulletins et appréciations', 'Grades and comments'),
		why: say('les résultats de chaque élève', 'the results of each student'),
		group: say('la classe', 'the class')
	}
];
const ROLES = [say('Lecture', 'View'), say('Commentaire', 'Comment'), say('Modification', 'Edit')];
const HELPERS = [
	'Claire Aubry',
	'Samir Belkacem',
	'Inès Costa',
	'Amadou Diallo',
	'Léa Evrard',
	'Paul Fournier'
];
/** What somebody does with a file, and the least role that it takes. */
const TASKS = [
	{ does: say('le tient à jour', 'keeps it up to date'), role: 'Modification' },
	{
		does: say(
			'le relit et note ses remarques en marge',
			'proofreads it and writes remarks in the margin'
		),
		role: 'Commentaire'
	},
	{ does: say('doit seulement le consulter', 'only has to consult it'), role: 'Lecture' }
];

/** A file with sensitive data: who opens it, and what each may do. */
export function sharedFile(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, why, group } = pickOne(random, FILES);
	const [gone, ...helpers] = pick(random, HELPERS, 4) as [string, string, string, string];
	const tasks = pick(random, TASKS, 3);
	const people = helpers.map((helper, i) => ({ helper, id: `person${i + 1}`, ...tasks[i]! }));
	const found = (role: string) => (role === 'Modification' ? 'Lecture' : 'Modification');
	const shown = pick(
		random,
		[
			...people.map(({ id, helper, role }) => ({ id, helper, role: found(role) })),
			{ id: 'person4', helper: gone, role: 'Modification' }
		],
		4
	);
	const setup = {
		name: tell((l) => (l === 'fr' ? `Partage : ${name.fr}` : `Sharing: ${name.en}`)),
		pages: [
			page('general', say('Accès général', 'General access'), 'link', [
				menu(
					'access',
					say('Qui ouvre le fichier', 'Who opens the file'),
					[
						say('Personnes invitées', 'Invited people'),
						say('Toute l’organisation', 'Everyone in the organization'),
						say('Toute personne qui a le lien', 'Anyone with the link')
					],
					'Toute personne qui a le lien',
					{ isOpen: true }
				),
				menu(
					'linkRole',
					say('Ce que permet le lien', 'What the link allows'),
					ROLES,
					'Commentaire',
					{ needs: { id: 'access', is: [1, 2] } }
				)
			]),
			page('people', say('Personnes invitées', 'Invited people'), 'people', [
				heading(say('Le fichier leur est partagé', 'The file is shared with them')),
				...shown.map(({ id, helper, role }) =>
					page(
						id,
						helper,
						'account',
						[menu(`${id}Role`, say('Rôle', 'Role'), ROLES, role, { isOpen: true })],
						{ shows: `${id}Role`, removal: say('Retirer l’accès', 'Remove access') }
					)
				)
			]),
			page('limits', say('Limites', 'Limits'), 'lock', [
				toggle('invite', say('Ceux qui modifient peuvent inviter', 'Editors may invite'), true),
				toggle(
					'download',
					say('Ceux qui lisent peuvent télécharger et imprimer', 'Viewers may download and print'),
					true
				),
				toggle('notify', say('M’avertir des changements', 'Tell me about changes'), true)
			])
		]
	};
	const right: Wanted = {
		...{ access: 'Personnes invitées', person4: null, invite: false, download: false },
		...Object.fromEntries(people.map(({ id, role }) => [`${id}Role`, role]))
	};
	const list = asList([
		...people.map(({ helper, does }) => ({ says: tell((l) => `${helper} ${does[l]}`) })),
		{ says: say(`${gone} n’y travaille plus`, `${gone} no longer works there`) }
	]);
	const editor = people.find(({ role }) => role === 'Modification')!;
	return practice(setup, {
		instruction: tell((l) => {
			return l === 'fr'
				? `Le fichier de ${who} contient ${why.fr}. Pour ${group.fr} :\n\n${list.fr}\n\nDonnez à chaque personne le **droit juste suffisant**. **Personne d’autre** ne doit ouvrir ce fichier, ni être invité par un autre que ${who} ; qui ne fait que lire ne doit pas en emporter de copie.`
				: `The file of ${who} contains ${why.en}. For ${group.en}:\n\n${list.en}\n\nGive each person **just enough rights**. **Nobody else** may open this file, or be invited by anyone but ${who}; whoever only reads may not take a copy away.`;
		}),
		why: tell((l) => {
			const roles = people
				.map(
					({ helper, role }) =>
						`${helper}, ${ROLES.find(({ fr }) => fr === role)![l].toLowerCase()}`
				)
				.join(l === 'fr' ? ' ; ' : '; ');
			return l === 'fr'
				? `Un lien ouvert se transmet sans qu’on le sache : l’accès revient aux personnes invitées. Puis chacun selon ce qu’il fait : ${roles}. ${gone} est à retirer, pas seulement à passer en lecture. « Ceux qui modifient peuvent inviter » rouvrirait la porte, et le téléchargement ferait sortir ${why.fr}.`
				: `An open link is passed on without your knowing: access goes back to invited people. Then each by what they do: ${roles}. ${gone} is to be removed, not only set to viewing. “Editors may invite” would open the door again, and downloading would let ${why.en} out.`;
		}),
		right,
		wrong: [
			{ ...right, access: 'Toute l’organisation' },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'person4')),
			{ ...right, [`${editor.id}Role`]: 'Commentaire' },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'invite'))
		]
	});
}

const LINKED: { id: string; name: Localized; fair: Localized; unfair: Localized }[] = [
	{
		id: 'planner',
		name: say('Agenda du club', 'Club calendar'),
		fair: say('Lire vos rendez-vous', 'Read your appointments'),
		unfair: say('Lire vos courriels', 'Read your emails')
	},
	{
		id: 'prints',
		name: say('Tirages photo', 'Photo prints'),
		fair: say('Voir les photos choisies', 'See selected photos'),
		unfair: say('Voir vos contacts', 'See your contacts')
	},
	{
		id: 'watch',
		name: say('Montre de sport', 'Sports watch'),
		fair: say('Voir votre nom', 'See your name'),
		unfair: say('Lire vos documents', 'Read your documents')
	},
	{
		id: 'quiz',
		name: say('Quiz du jour', 'Daily quiz'),
		fair: say('Voir votre nom', 'See your name'),
		unfair: say('Envoyer des courriels en votre nom', 'Send emails in your name')
	},
	{
		id: 'signing',
		name: say('Signature de documents', 'Document signing'),
		fair: say('Lire et déposer des documents', 'Read and add documents'),
		unfair: say('Suivre votre position', 'Follow your location')
	},
	{
		id: 'music',
		name: say('Paroles de chansons', 'Song lyrics'),
		fair: say('Voir votre nom', 'See your name'),
		unfair: say('Lire et supprimer vos documents', 'Read and delete your documents')
	},
	{
		id: 'carpool',
		name: say('Covoiturage', 'Carpooling'),
		fair: say('Voir votre nom et votre photo', 'See your name and photo'),
		unfair: say('Voir vos photos et vos courriels', 'See your photos and emails')
	}
];
const RECENT = [
	say('22 novembre 2026', 'November 22, 2026'),
	say('30 septembre 2026', 'September 30, 2026'),
	say('14 juillet 2026', 'July 14, 2026')
];
const OLD = [
	say('3 mai 2026', 'May 3, 2026'),
	say('12 décembre 2025', 'December 12, 2025'),
	say('8 mars 2025', 'March 8, 2025')
];

/** Connected applications: those that serve no longer, and those that may more than they do. */
export function connectedAudit(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [idle, greedy, fine, ...others] = pick(random, LINKED, 5) as [...typeof LINKED] &
		[(typeof LINKED)[0], (typeof LINKED)[0], (typeof LINKED)[0]];
	const status = [
		{ app: idle, isRecent: false, isFair: true },
		{ app: greedy, isRecent: true, isFair: false },
		{ app: fine, isRecent: true, isFair: true },
		...others.map((app) => ({ app, isRecent: random() < 0.6, isFair: random() < 0.6 }))
	];
	const connected = pick(random, status, status.length).map(({ app, isRecent, isFair }) => ({
		...{ id: app.id, name: app.name },
		access: isFair ? app.fair : app.unfair,
		last: pickOne(random, isRecent ? RECENT : OLD)
	}));
	const removed = status.filter(({ isRecent, isFair }) => !isRecent || !isFair);
	const takeAway = (all: typeof status): Wanted =>
		Object.fromEntries(all.map(({ app }) => [app.id, null]));
	const right = takeAway(removed);
	const list = (l: 'fr' | 'en', all: typeof status) =>
		all.map(({ app }) => (l === 'fr' ? `« ${app.name.fr} »` : `“${app.name.en}”`)).join(', ');
	return practice(account({ connected }), {
		instruction: say(
			`Nous sommes le 29 novembre 2026. ${who} retire l’accès à son compte à toute application reliée, pour **l’une ou l’autre** de ces raisons :\n\n- elle n’a pas servi depuis **six mois** ;\n- elle peut faire une chose **sans rapport** avec ce que dit son nom.\n\nFaites ce tri ; les autres doivent continuer à marcher. Connaître le nom n’est jamais de trop.`,
			`Today is November 29, 2026. ${who} removes access to the account from any connected app, for **either** of these reasons:\n\n- it has not been used for **six months**;\n- it may do something **unrelated** to what its name says.\n\nSort them out; the others must go on working. Knowing the name is never too much.`
		),
		why: tell((l) => {
			const unused = status.filter(({ isRecent }) => !isRecent);
			const broad = status.filter(({ isFair }) => !isFair);
			return l === 'fr'
				? `Six mois avant le 29 novembre, c’est le 29 mai. Inutilisées depuis : ${list('fr', unused)}. Droits sans rapport avec leur usage : ${list('fr', broad)}. La date est sur la page de chaque application ; une application qui sert beaucoup peut quand même en savoir trop.`
				: `Six months before November 29 is May 29. Unused since then: ${list('en', unused)}. Rights unrelated to their use: ${list('en', broad)}. The date is on the page of each app; an app that is used a lot may still know too much.`;
		}),
		right,
		wrong: [
			// The greedy one was used lately, the idle one asks for nothing unfair: neither rule alone is enough.
			takeAway(status.filter(({ isRecent }) => !isRecent)),
			takeAway(status.filter(({ isFair }) => !isFair)),
			{ ...right, [fine.id]: null }
		]
	});
}

const UNTIL = [
	say('Pendant 1 heure', 'For 1 hour'),
	say('Jusqu’à ce soir', 'Until tonight'),
	say('Toujours', 'Always')
];
const DETAIL = [say('Ville seulement', 'City only'), say('Position exacte', 'Exact location')];
/** Who follows somebody on a map, for what, and the least that it takes. */
const FOLLOWERS = [
	{
		name: say('Maman', 'Mom'),
		wants: say(
			'sa mère veut voir avancer la voiture jusqu’à l’arrivée, vers 19 h',
			'Mom wants to see the car move until it arrives, around 7 p.m.'
		),
		until: 'Jusqu’à ce soir',
		detail: 'Position exacte'
	},
	{
		name: say('Club de voile', 'Sailing club'),
		wants: say(
			'le club de voile doit retrouver le bateau pendant les trois quarts d’heure de la sortie qui commence',
			'the sailing club must be able to find the boat during the forty-five minutes of the outing now starting'
		),
		until: 'Pendant 1 heure',
		detail: 'Position exacte'
	},
	{
		name: say('Cousins du Québec', 'Cousins in Quebec'),
		wants: say(
			'les cousins aiment savoir, toute l’année, dans quelle ville passe la famille',
			'the cousins like to know, all year long, in which city the family is'
		),
		until: 'Toujours',
		detail: 'Ville seulement'
	},
	{
		name: say('Gardienne de l’immeuble', 'Building caretaker'),
		wants: say(
			'la gardienne doit savoir, aujourd’hui seulement, si l’on est rentré dans la ville',
			'the caretaker must know, today only, whether everyone is back in the city'
		),
		until: 'Jusqu’à ce soir',
		detail: 'Ville seulement'
	},
	{
		name: say('Aidante', 'Carer'),
		wants: say(
			'l’aidante de nuit doit pouvoir venir à l’adresse exacte, n’importe quand',
			'the night carer must be able to come to the exact address, at any time'
		),
		until: 'Toujours',
		detail: 'Position exacte'
	}
];
const FORMER = [
	{
		name: say('Ancien colocataire', 'Former roommate'),
		wants: say(
			'l’ancien colocataire est parti vivre ailleurs',
			'the former roommate went to live elsewhere'
		)
	},
	{
		name: say('Stage de juin', 'June internship'),
		wants: say('le stage de juin est terminé', 'the June internship is over')
	},
	{
		name: say('Groupe du festival', 'Festival group'),
		wants: say('le festival d’août est passé', 'the August festival is over')
	}
];

/** Who follows one’s position, until when, and how closely. */
export function positionSharing(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const followers = pick(random, FOLLOWERS, 3).map((one, i) => ({
		...one,
		id: `follower${i + 1}`
	}));
	const former = {
		...pickOne(random, FORMER),
		id: 'follower4',
		until: 'Toujours',
		detail: 'Position exacte'
	};
	const all = pick(random, [...followers, former], 4);
	// What they found: nearly all, for ever.
	const found = ({ until, detail }: { until: string; detail: string }) =>
		until === 'Toujours' && detail === 'Position exacte'
			? (['Pendant 1 heure', 'Ville seulement'] as const)
			: (['Toujours', 'Position exacte'] as const);
	const setup = {
		name: say('Partage de position', 'Location sharing'),
		pages: [
			page('followers', say('Qui me voit sur la carte', 'Who sees me on the map'), 'people', [
				heading(say('Partages en cours', 'Current shares')),
				...all.map((one) => {
					const [until, detail] =
						one === former ? (['Toujours', 'Position exacte'] as const) : found(one);
					return page(
						one.id,
						one.name,
						'location',
						[
							menu(`${one.id}Until`, say('Durée', 'Duration'), UNTIL, until, { isOpen: true }),
							menu(`${one.id}Detail`, say('Ce qui est montré', 'What is shown'), DETAIL, detail, {
								isOpen: true
							})
						],
						{ shows: `${one.id}Until`, removal: say('Ne plus partager', 'Stop sharing') }
					);
				})
			]),
			page('mine', say('Ma position', 'My location'), 'location', [
				toggle('sharing', say('Partager ma position', 'Share my location'), true),
				toggle('battery', say('Montrer le niveau de la batterie', 'Show the battery level'), true)
			])
		]
	};
	const list = asList(all.map(({ wants }) => ({ says: wants })));
	const right: Wanted = { follower4: null };
	for (const { id, until, detail } of followers)
		Object.assign(right, { [`${id}Until`]: until, [`${id}Detail`]: detail });
	return practice(setup, {
		instruction: tell((l) => {
			return l === 'fr'
				? `${who} revoit qui suit sa position :\n\n${list.fr}\n\nLaissez à chacun **juste ce qu’il lui faut**, en durée et en précision, et rien à qui n’en a plus besoin.`
				: `${who} looks again at who follows this phone’s location:\n\n${list.en}\n\nLeave each of them **just what they need**, in duration and in detail, and nothing to whoever no longer needs it.`;
		}),
		why: tell((l) => {
			const given = followers.map(({ name, until, detail }) => {
				const shown = [
					UNTIL.find(({ fr }) => fr === until)![l],
					DETAIL.find(({ fr }) => fr === detail)![l]
				].map((one) => one.toLowerCase());
				return l === 'fr'
					? `« ${name.fr} » : ${shown.join(', ')}`
					: `“${name.en}”: ${shown.join(', ')}`;
			});
			return l === 'fr'
				? `${given.join(' ; ')}. « ${former.name.fr} » n’a plus de raison de voir : on retire le partage. Tout couper d’un coup priverait ceux qui en ont besoin.`
				: `${given.join('; ')}. “${former.name.en}” no longer has a reason to see: the sharing is stopped. Cutting it all off at once would deprive those who need it.`;
		}),
		right,
		wrong: [
			{ sharing: false },
			Object.fromEntries(Object.entries(right).slice(1)),
			{
				...right,
				[`${followers[0]!.id}Detail`]:
					followers[0]!.detail === 'Ville seulement' ? 'Position exacte' : 'Ville seulement'
			}
		]
	});
}
