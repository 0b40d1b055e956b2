/** Of the security settings, those that ask to tell what threatens from what serves. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { account, type Session } from '../settings/account.ts';
import { box } from '../settings/network.ts';
import { found, menu, page, practice, toggle, type Wanted } from '../settings/practice.ts';

const HOME_CITIES = ['Rennes', 'Dijon', 'Limoges', 'Tours', 'Nancy'];
const TRIPS = ['Bordeaux', 'Marseille', 'Annecy', 'Calais'];
const ELSEWHERE: Text[] = [
	say('Varsovie', 'Warsaw'),
	say('Lisbonne', 'Lisbon'),
	'Oslo',
	say('Le Caire', 'Cairo')
];
const KINDS = [
	say('Téléphone', 'Phone'),
	say('Ordinateur', 'Computer'),
	say('Tablette', 'Tablet'),
	say('Navigateur', 'Browser'),
	say('Liseuse', 'E-reader')
];

/** Where somebody was each day, and where his account was opened. */
export function strangeSessions(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const home = pickOne(random, HOME_CITIES);
	const trip = pickOne(random, TRIPS);
	const [far, further] = pick(random, ELSEWHERE, 2) as [Text, Text];
	const [from, to] = pickOne(random, [
		[9, 11],
		[16, 18],
		[12, 14]
	] as const);
	const day = (n: number, hour: number) =>
		say(
			`${n} novembre, ${hour} h`,
			`November ${n}, ${hour > 12 ? `${hour - 12} p.m.` : `${hour} a.m.`}`
		);
	const kinds = pick(random, KINDS, 5);
	const is = (id: string, kind: number, place: Text, last: Localized): Session => ({
		id,
		name: kinds[kind]!,
		place,
		last
	});
	const sessions = pick(
		random,
		[
			is('session1', 0, home, day(to + 3, 19)),
			is('session2', 1, trip, day(from + 1, 9)),
			// The very place of the trip, once it was over.
			is('session3', 2, trip, day(to + 4, 8)),
			is('session4', 3, far, day(pickNumber(random, 2, 6), 11)),
			// At home, while nobody was there.
			is('session5', 4, home, day(from + 1, 21)),
			is('session6', 0, further, day(to + 6, 7))
		],
		6
	);
	const right: Wanted = {
		session3: null,
		session4: null,
		session5: null,
		session6: null,
		twoSteps: true,
		signInAlerts: true
	};
	return practice(account({ sessions }), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} vit sans colocataire à **${home}** et n’a pas quitté cette ville en novembre 2026, sauf du **${from} au ${to}** : un voyage à **${trip}**, tous ses appareils avec soi.\n\nDéconnectez chaque session qui **ne peut pas** être la sienne, et elle seule. Faites aussi qu’un mot de passe volé ne suffise plus, et que toute connexion soit signalée.`
				: `${who} lives alone in **${home}** and did not leave it in November 2026, except from the **${from}th to the ${to}th**: a trip to **${trip}**, with all devices along.\n\nSign out each session that **cannot** be this person’s own, and only those. Also make sure that a stolen password is no longer enough, and that every sign-in is reported.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Il faut lire le lieu **et** la date. ${trip} est normal du ${from} au ${to}, pas le ${to + 4} ; ${home} est normal, sauf le ${from + 1}, où l’appartement était vide ; les deux villes étrangères ne le sont jamais. Puis Connexion : validation en deux étapes et alerte. Reste à changer le mot de passe.`
				: `Read the place **and** the date. ${trip} is normal from the ${from}th to the ${to}th, not on the ${to + 4}th; ${home} is normal, except on the ${from + 1}th, when the flat was empty; the two foreign cities never are. Then Signing in: two-step verification and alerts. The password is still to be changed.`
		),
		right,
		// Any second step answers, and so do backup codes that were not asked.
		or: ['Code par SMS', 'Application de codes', 'Clé de sécurité'].flatMap((secondStep) => [
			{ ...right, secondStep },
			{ ...right, secondStep, backupCodes: true }
		]),
		wrong: [
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'session5')),
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'session3')),
			{ ...right, session2: null },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'twoSteps'))
		]
	});
}

const WORKS = [
	{ who: say('une photographe', 'a photographer'), what: say('ses reportages', 'the reports') },
	{
		who: say('un cabinet vétérinaire', 'a veterinary practice'),
		what: say('les dossiers des animaux', 'the animals’ files')
	},
	{
		who: say('un club de rugby', 'a rugby club'),
		what: say('les licences et la comptabilité', 'the licenses and the accounts')
	},
	{ who: say('une étudiante en thèse', 'a doctoral student'), what: say('sa thèse', 'the thesis') },
	{
		who: say('une mairie de village', 'a village town hall'),
		what: say('l’état civil', 'the civil records')
	}
];
const EVERY = [
	say('Chaque mois', 'Every month'),
	say('Chaque semaine', 'Every week'),
	say('Chaque jour', 'Every day'),
	say('Chaque heure', 'Every hour')
];
const LOSSES = [
	{
		most: say('une heure de travail', 'one hour of work'),
		every: 'Chaque heure',
		tempting: 'Chaque jour'
	},
	{
		most: say('une journée de travail', 'one day of work'),
		every: 'Chaque jour',
		tempting: 'Chaque semaine'
	},
	{
		most: say('une semaine de travail', 'one week of work'),
		every: 'Chaque semaine',
		tempting: 'Chaque mois'
	}
];
const VERSIONS = [
	say('La dernière seulement', 'The last one only'),
	say('30 jours', '30 days'),
	say('90 jours', '90 days')
];
const NOTICED = [
	{ within: say('trois semaines', 'three weeks'), versions: '30 jours' },
	{ within: say('deux mois', 'two months'), versions: '90 jours' }
];

/** Copies that survive a theft, a fire and a virus, at the pace that a loss bears. */
export function backupPlan(random: Random): ChallengeBody {
	const { who, what } = pickOne(random, WORKS);
	const { most, every, tempting } = pickOne(random, LOSSES);
	const { within, versions } = pickOne(random, NOTICED);
	const setup = {
		name: say('Logiciel de sauvegarde', 'Backup software'),
		pages: [
			page('places', say('Destinations', 'Destinations'), 'storage', [
				toggle('samedisk', say('Dossier du même ordinateur', 'Folder on the same computer'), true, {
					note: say('Rapide', 'Fast')
				}),
				toggle(
					'plugged',
					say('Disque externe toujours branché', 'External disk always plugged in'),
					true,
					{ note: say('Au bureau', 'At the office') }
				),
				toggle(
					'unplugged',
					say('Disque externe débranché après la copie', 'External disk unplugged after copying'),
					false,
					{ note: say('Au bureau', 'At the office') }
				),
				toggle('remote', say('Serveur distant', 'Remote server'), false, {
					note: say('À 400 km', '400 km away')
				})
			]),
			page('pace', say('Rythme et versions', 'Pace and versions'), 'time', [
				menu('every', say('Copier', 'Copy'), EVERY, tempting),
				menu('versions', say('Garder les anciennes versions', 'Keep old versions'), VERSIONS)
			]),
			page('protection', 'Protection', 'lock', [
				toggle('encrypted', say('Chiffrer les copies', 'Encrypt the copies'), false),
				toggle(
					'check',
					say('Vérifier qu’une copie se restaure', 'Check that a copy can be restored'),
					false
				),
				toggle('report', say('M’avertir d’un échec', 'Tell me about failures'), false)
			])
		]
	};
	const right: Wanted = {
		samedisk: false,
		plugged: false,
		unplugged: true,
		remote: true,
		every,
		versions,
		encrypted: true,
		check: true,
		report: true
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Pour ${who.fr}, réglez la sauvegarde (${what.fr}) :\n\n- **deux copies**, qu’un virus entré dans l’ordinateur ne peut pas atteindre toutes deux, dont **une** qui survit à l’incendie du bureau ; aucune copie ne doit rester à la portée permanente du virus sur place ;\n- au pire, **${most.fr}** perdue, sans copier plus souvent qu’il ne faut ;\n- un fichier abîmé se découvre parfois **${within.fr}** après : on doit pouvoir revenir avant, sans garder plus ;\n- volée, une copie ne dit rien ; et l’on sait si elle a échoué, ou ne se restaure pas.`
				: `For ${who.en}, set the backup (${what.en}):\n\n- **two copies**, which a virus inside the computer cannot both reach, **one** of which survives a fire at the office; no copy may stay within permanent reach of the virus on site;\n- at worst, **${most.en}** lost, without copying more often than needed;\n- a damaged file is sometimes noticed **${within.en}** later: it must be possible to go back before, without keeping more;\n- if stolen, a copy tells nothing; and failures are known, as are copies that cannot be restored.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Ce qui est branché, un rançongiciel le chiffre avec le reste : le disque se débranche. L’autre copie est loin, donc hors du feu. On copie au rythme de la perte acceptée (${EVERY.find(({ fr }) => fr === every)!.fr.toLowerCase()}) et l’on garde ${versions} de versions, plus que ${within.fr}. Chiffrer, vérifier, être averti : une sauvegarde jamais restaurée n’est qu’un espoir.`
				: `What is plugged in, ransomware encrypts with the rest: the disk is unplugged. The other copy is far away, so out of the fire. Copy at the pace of the accepted loss (${EVERY.find(({ fr }) => fr === every)!.en.toLowerCase()}) and keep ${VERSIONS.find(({ fr }) => fr === versions)!.en} of versions, more than ${within.en}. Encrypt, check, be told: a backup never restored is only a hope.`
		),
		right,
		wrong: [
			{ ...right, plugged: true, unplugged: false },
			{ ...right, remote: false },
			{ ...right, every: tempting },
			{ ...right, versions: versions === '30 jours' ? '90 jours' : '30 jours' }
		]
	});
}

const PORTS = [
	{
		id: 'heating',
		name: say('Chauffage', 'Heating'),
		port: '8443',
		note: say(
			'Réglage à distance, chiffré, avec mot de passe',
			'Remote control, encrypted, with a password'
		),
		need: say('le chauffage se règle depuis le travail', 'the heating is set from work')
	},
	{
		id: 'photosServer',
		name: say('Serveur de photos', 'Photo server'),
		port: '443',
		note: say(
			'Album de famille, chiffré, avec mot de passe',
			'Family album, encrypted, with a password'
		),
		need: say(
			'les grands-parents ouvrent l’album de chez eux',
			'the grandparents open the album from their home'
		)
	},
	{
		id: 'game',
		name: say('Partie en ligne', 'Online game'),
		port: '25565',
		note: say('Monde partagé entre amis', 'World shared with friends'),
		need: say('des amis rejoignent la partie le soir', 'friends join the game in the evening')
	},
	{
		id: 'camera',
		name: say('Caméra de l’entrée', 'Entrance camera'),
		port: '8080',
		note: say('Image sans chiffrement ni mot de passe', 'Image without encryption or password'),
		need: null
	},
	{
		id: 'desktop',
		name: say('Bureau à distance', 'Remote desktop'),
		port: '3389',
		note: say('Ouvert par un dépanneur en 2024', 'Opened by a repairer in 2024'),
		need: null
	},
	{
		id: 'telnet',
		name: say('Ancien routeur', 'Old router'),
		port: '23',
		note: say('Commandes en clair', 'Unencrypted commands'),
		need: null
	},
	{
		id: 'sharing',
		name: say('Partage de fichiers', 'File sharing'),
		port: '445',
		note: say('Dossiers de l’ordinateur du salon', 'Folders of the living-room computer'),
		need: null
	}
];

/** What is open to the outside with a reason, and what is without. */
export function openPorts(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const needed = pick(
		random,
		PORTS.filter(({ need }) => need),
		pickNumber(random, 1, 2)
	);
	const useless = pick(
		random,
		PORTS.filter((one) => !needed.includes(one)),
		3
	);
	const ports = pick(random, [...needed, ...useless], needed.length + 3).map(
		({ id, name, port, note }) => ({ id, name, port, note })
	);
	const setup = found(box({ ports }), {
		upnp: true,
		remoteAdmin: pickOne(random, [true, false]),
		autoFirmware: true
	});
	const isAdmin = setup.pages
		.flatMap(({ rows }) => rows)
		.some((row) => row.kind === 'switch' && row.id === 'remoteAdmin' && row.isOn);
	const right: Wanted = {
		...Object.fromEntries(useless.map(({ id }) => [id, null])),
		upnp: false,
		...(isAdmin && { remoteAdmin: false })
	};
	const needs = tell((l) =>
		needed.map(({ need }) => need![l]).join(l === 'fr' ? ', et ' : ', and ')
	);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Chez ${who}, ${needs.fr}. **Rien d’autre** ne doit pouvoir entrer dans la maison depuis internet, ni s’ouvrir sans qu’on le décide, pas même les réglages de la box.\n\nDans la maison, tout doit marcher comme avant.`
				: `At the home of ${who}, ${needs.en}. **Nothing else** may come into the house from the internet, nor open without a decision, not even the settings of the router.\n\nInside the house, everything must work as before.`
		),
		why: tell((l) => {
			const closed = useless.map(({ name, port }) => `${name[l]} (${port})`).join(', ');
			return l === 'fr'
				? `Un port ouvert se trouve en quelques minutes par balayage. À fermer, faute de besoin : ${closed}. UPnP désactivé, sinon un appareil les rouvre seul${isAdmin ? ' ; et l’administration depuis internet aussi' : ''}. Couper le pare-feu ou le Wi-Fi n’aurait rien à voir.`
				: `An open port is found within minutes by scanning. To close, for lack of need: ${closed}. UPnP off, or a device opens them again by itself${isAdmin ? '; and administration from the internet too' : ''}. Turning off the firewall or the Wi-Fi would be beside the point.`;
		}),
		right,
		wrong: [
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'upnp')),
			{ ...right, [needed[0]!.id]: null },
			Object.fromEntries(Object.entries(right).slice(1))
		]
	});
}

const TIMES = [
	say('Aujourd’hui, 10 h 12', 'Today, 10:12 a.m.'),
	say('Aujourd’hui, 7 h 40', 'Today, 7:40 a.m.'),
	say('Hier, 21 h', 'Yesterday, 9 p.m.')
];
const THEFTS = [
	say('dans le métro', 'in the subway'),
	say('au vestiaire', 'in the locker room'),
	say('à la plage', 'on the beach'),
	say('au festival', 'at the festival'),
	say('en terrasse', 'at a café')
];

/** What a stolen phone still opens: its session, and the codes that its number receives. */
export function stolenPhone(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const where = pickOne(random, THEFTS);
	const [brand, other] = pick(
		random,
		[
			say('Téléphone noir', 'Black phone'),
			say('Téléphone bleu', 'Blue phone'),
			say('Téléphone gris', 'Gray phone')
		],
		2
	) as [Localized, Localized];
	const friend = pickOne(random, [
		say('de sa sœur', 'of a sister'),
		say('de son père', 'of the father'),
		say('d’une amie', 'of a friend')
	]);
	const relay = `06 39 98 ${pickNumber(random, 10, 99)} ${pickNumber(random, 10, 99)}`;
	const step = pickOne(random, [
		{ has: say('sa clé de sécurité', 'a security key'), name: 'Clé de sécurité' },
		{
			has: say(
				'son application de codes, installée sur la tablette',
				'a code app, installed on the tablet'
			),
			name: 'Application de codes'
		}
	]);
	const sessions: Session[] = pick(
		random,
		[
			{ id: 'stolen', name: brand, place: say('En déplacement', 'On the move'), last: TIMES[0]! },
			{ id: 'kid', name: other, place: say('Maison', 'Home'), last: TIMES[1]! },
			{
				id: 'tablet',
				name: say('Tablette', 'Tablet'),
				place: say('Maison', 'Home'),
				last: TIMES[2]!
			}
		],
		3
	);
	const setup = found(account({ sessions }), { twoSteps: true, secondStep: 'Code par SMS' });
	const right: Wanted = {
		stolen: null,
		secondStep: step.name,
		backupCodes: true,
		recoveryPhone: relay
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `On vient de voler ${where.fr} le téléphone de ${who} (« ${brand.fr} ») ; la carte SIM n’avait pas de code. Restent ${step.has.fr}, et l’ordinateur que voici.\n\nFaites que le voleur **ne soit plus** dans le compte et **ne puisse pas y revenir** avec ce qu’il tient, mais que ${who} puisse encore y entrer, même en perdant le reste. Le numéro ${friend.fr} peut servir de secours : \`${relay}\`. Le reste de la famille garde ses accès.`
				: `The phone of ${who} (“${brand.en}”) has just been stolen ${where.en}; its SIM card had no code. What is left is ${step.has.en}, and a computer, this one.\n\nMake sure that the thief **is no longer** in the account and **cannot come back** with what is in hand, but that ${who} can still get in, even after losing the rest. The number ${friend.en} can serve as recovery: \`${relay}\`. The rest of the family keeps its access.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Déconnecter « ${brand.fr} » ferme la session ouverte. Mais la carte reçoit encore les SMS : un second élément par SMS, ou le numéro volé comme secours, rendrait le compte au voleur. D’où « ${step.name} », l’autre numéro, et des codes de secours notés ailleurs. Ôter la validation en deux étapes ne lui laisserait que le mot de passe à trouver.`
				: `Signing “${brand.en}” out closes the open session. But the card still receives text messages: a second item by text message, or the stolen number as recovery, would hand the account to the thief. Hence the other item, the other number, and backup codes written elsewhere. Removing two-step verification would leave only the password to find.`
		),
		right,
		wrong: [
			{ stolen: null },
			{ stolen: null, recoveryPhone: relay, twoSteps: false },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'recoveryPhone')),
			{ ...right, kid: null }
		]
	});
}
