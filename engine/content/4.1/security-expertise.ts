/** Of the security settings, those of an organization, by its needs and current recommendations. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	action,
	heading,
	info,
	menu,
	page,
	practice,
	slider,
	toggle,
	type Wanted
} from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';

const ORGANIZATIONS = [
	say('un lycée', 'a high school'),
	say('une clinique', 'a clinic'),
	say('une coopérative agricole', 'a farming cooperative'),
	say('un office de tourisme', 'a tourist office'),
	say('une fédération sportive', 'a sports federation')
];

/** Demands of who is responsible for security; each of its settings. */
const POLICY: Wish[] = [
	{
		says: say(
			'Les administrateurs n’entrent qu’avec un moyen qu’un faux site ne peut pas relayer.',
			'Administrators only get in by a means that a fake site cannot relay.'
		),
		where: say(
			'clé de sécurité pour les administrateurs : SMS et codes se relaient',
			'security key for administrators: text messages and codes get relayed'
		),
		set: { adminStep: 'Clé de sécurité' }
	},
	{
		says: say(
			'Un mot de passe ne se change plus à date fixe, seulement quand il a pu fuiter.',
			'A password is no longer changed on fixed dates, only when it may have leaked.'
		),
		where: say('expiration « En cas de fuite »', 'expiry “In case of a leak”'),
		set: { expiry: 'En cas de fuite' }
	},
	{
		says: say(
			'Un mot de passe a douze caractères au moins, sans imposer de signes particuliers ; ceux des listes de fuites sont refusés.',
			'A password has at least twelve characters, with no particular signs imposed; those in lists of leaks are refused.'
		),
		where: say(
			'12 caractères, composition libre, mots de passe connus refusés',
			'12 characters, free composition, known passwords refused'
		),
		set: { length: '12', signs: false, leaked: true }
	},
	{
		says: say(
			'Plus aucun logiciel n’entre avec le seul mot de passe.',
			'No software gets in with the password alone any more.'
		),
		where: say('anciens protocoles désactivés', 'old protocols off'),
		set: { legacy: false }
	},
	{
		says: say(
			'Un compte piraté ne peut pas envoyer en douce une copie de son courrier au dehors.',
			'A hacked account cannot quietly send a copy of its mail outside.'
		),
		where: say(
			'transfert automatique vers l’extérieur interdit',
			'automatic forwarding to the outside forbidden'
		),
		set: { forwarding: 'Interdit' }
	},
	{
		says: say(
			'Deviner un mot de passe en ligne est freiné, sans qu’un inconnu puisse bloquer un compte pour de bon.',
			'Guessing a password online is slowed down, without a stranger being able to block an account for good.'
		),
		where: say(
			'tentatives ralenties plutôt que compte bloqué',
			'attempts slowed down rather than account blocked'
		),
		set: { attempts: 'Ralentir après 5 échecs' }
	},
	{
		says: say(
			'Chaque membre a un second élément ; choisir lequel reste libre.',
			'Every member has a second item; which one stays free.'
		),
		where: say('second élément exigé de tous', 'second item required of all'),
		set: { required: 'Tous les membres' }
	}
];

/** A policy of access, in sentences. */
export function organizationAccess(random: Random): ChallengeBody {
	const organization = pickOne(random, ORGANIZATIONS);
	const rules = pickWishes(random, POLICY, 5);
	const right = allOf(rules);
	const steps = [
		say('Au choix', 'Any'),
		say('Code par SMS', 'Code by text message'),
		say('Application de codes', 'Code app'),
		say('Clé de sécurité', 'Security key')
	];
	const setup = {
		name: tell((l) =>
			l === 'fr' ? `Administration : ${organization.fr}` : `Administration: ${organization.en}`
		),
		pages: [
			page('steps', say('Second élément', 'Second item'), 'security', [
				menu(
					'required',
					say('Exigé de', 'Required of'),
					[
						say('Personne', 'Nobody'),
						say('Les administrateurs', 'Administrators'),
						say('Tous les membres', 'All members')
					],
					'Les administrateurs'
				),
				menu(
					'adminStep',
					say('Pour les administrateurs', 'For administrators'),
					steps,
					'Application de codes',
					{ needs: { id: 'required', is: [1, 2] } }
				),
				menu('memberStep', say('Pour les membres', 'For members'), steps, undefined, {
					needs: { id: 'required', is: [2] }
				})
			]),
			page('passwords', say('Mots de passe', 'Passwords'), 'lock', [
				slider(
					'length',
					say('Longueur minimale', 'Minimum length'),
					['6', '8', '10', '12', '14', '16'],
					'8'
				),
				toggle(
					'signs',
					say('Exiger majuscule, chiffre et signe', 'Require a capital, a digit and a sign'),
					true
				),
				toggle('leaked', say('Refuser les mots de passe connus', 'Refuse known passwords'), false),
				menu(
					'expiry',
					say('Expiration', 'Expiry'),
					[
						say('Tous les 30 jours', 'Every 30 days'),
						say('Tous les 90 jours', 'Every 90 days'),
						say('En cas de fuite', 'In case of a leak'),
						say('Jamais', 'Never')
					],
					'Tous les 90 jours'
				),
				menu('attempts', say('Après plusieurs échecs', 'After several failures'), [
					say('Rien', 'Nothing'),
					say('Ralentir après 5 échecs', 'Slow down after 5 failures'),
					say('Bloquer le compte après 3 échecs', 'Block the account after 3 failures')
				])
			]),
			page('flows', say('Accès et flux', 'Access and flows'), 'link', [
				toggle('legacy', say('Anciens protocoles de messagerie', 'Old mail protocols'), true, {
					note: say('Sans second élément', 'Without a second item')
				}),
				menu(
					'forwarding',
					say('Transfert automatique vers l’extérieur', 'Automatic forwarding to the outside'),
					[say('Permis', 'Allowed'), say('Signalé', 'Reported'), say('Interdit', 'Forbidden')]
				),
				toggle('mobile', say('Accès depuis les téléphones', 'Access from phones'), true)
			])
		]
	};
	const isAbout = (id: string) => id in right;
	return {
		...practice(setup, {
			instruction: tell((l) =>
				l === 'fr'
					? `Vous administrez les comptes de cet organisme : ${organization.fr}. Appliquez la politique affichée, **toute la politique et rien de plus** : ce qu’elle ne dit pas reste permis.`
					: `You administer the accounts of this organization: ${organization.en}. Apply the policy shown, **all of it and nothing more**: what it does not say stays allowed.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Règle par règle : ${asPlaces(rules).fr}. L’ANSSI et le NIST ne recommandent plus l’expiration périodique, qui pousse à des variantes faciles ; la longueur et le refus des mots de passe connus protègent mieux que des signes imposés.`
					: `Rule by rule: ${asPlaces(rules).en}. ANSSI and NIST no longer recommend periodic expiry, which leads to easy variants; length and refusing known passwords protect better than imposed signs.`
			),
			right,
			wrong: [
				allOf(rules.slice(1)),
				{ ...right, ...(isAbout('expiry') ? { expiry: 'Jamais' } : { mobile: false }) },
				{
					...right,
					...(isAbout('attempts')
						? { attempts: 'Bloquer le compte après 3 échecs' }
						: { length: '16' })
				}
			]
		}),
		stimulus: {
			type: 'text',
			title: say('Politique d’accès', 'Access policy'),
			body: asList(rules)
		}
	};
}

const SITES = [
	say('une boulangerie', 'a bakery'),
	say('un cabinet dentaire', 'a dental practice'),
	say('un gîte', 'a guest house'),
	say('une auto-école', 'a driving school'),
	say('un fablab', 'a fab lab')
];
const REACH = [
	say('Rien', 'Nothing'),
	say('Internet seulement', 'Internet only'),
	say('Bureau seulement', 'Office only'),
	say('Internet et bureau', 'Internet and office')
];
const NETWORKS: { id: string; name: Localized; story: Localized; reach: string; found: string }[] =
	[
		{
			id: 'visitors',
			name: say('Visiteurs', 'Visitors'),
			story: say('les visiteurs vont sur internet', 'visitors go on the internet'),
			reach: 'Internet seulement',
			found: 'Internet et bureau'
		},
		{
			id: 'terminal',
			name: say('Paiement', 'Payment'),
			story: say(
				'le terminal de paiement joint sa banque, et rien dans la maison',
				'the payment terminal reaches its bank, and nothing in the house'
			),
			reach: 'Internet seulement',
			found: 'Internet et bureau'
		},
		{
			id: 'cameras',
			name: say('Caméras', 'Cameras'),
			story: say(
				'les caméras envoient leurs images à l’enregistreur du bureau ; le fabricant n’a rien à y voir',
				'the cameras send their images to the recorder in the office; the manufacturer has no business there'
			),
			reach: 'Bureau seulement',
			found: 'Internet et bureau'
		},
		{
			id: 'machines',
			name: say('Machines', 'Machines'),
			story: say(
				'les vieilles machines ne reçoivent plus de mises à jour : elles se pilotent à la main, sans réseau à joindre',
				'the old machines get no more updates: they are driven by hand, with no network to reach'
			),
			reach: 'Rien',
			found: 'Internet et bureau'
		},
		{
			id: 'screens',
			name: say('Affichage', 'Displays'),
			story: say(
				'les écrans d’affichage lisent les fichiers du bureau et la météo en ligne',
				'the displays read the files of the office and the weather online'
			),
			reach: 'Internet et bureau',
			found: 'Internet seulement'
		},
		{
			id: 'printers',
			name: say('Impression', 'Printing'),
			story: say(
				'les imprimantes n’échangent qu’avec le bureau ; on les met à jour par un fichier',
				'the printers only talk with the office; they are updated by a file'
			),
			reach: 'Bureau seulement',
			found: 'Internet seulement'
		}
	];

/** Networks apart, each reaching what it needs. */
export function separateNetworks(random: Random): ChallengeBody {
	const site = pickOne(random, SITES);
	const networks = pick(random, NETWORKS, 4);
	const isSeeing = (id: string) => id === 'visitors';
	const setup = {
		name: tell((l) =>
			l === 'fr' ? `Routeur professionnel : ${site.fr}` : `Business router: ${site.en}`
		),
		pages: [
			page('networks', say('Réseaux', 'Networks'), 'router', [
				heading(say('Ce que chacun peut joindre', 'What each may reach')),
				...networks.map(({ id, name, found }) =>
					page(
						id,
						name,
						'wifi',
						[
							menu(`${id}Reach`, say('Peut joindre', 'May reach'), REACH, found, { isOpen: true }),
							toggle(
								`${id}Apart`,
								say(
									'Ses appareils ne se voient pas entre eux',
									'Its devices do not see each other'
								),
								false
							)
						],
						{ shows: `${id}Reach` }
					)
				)
			]),
			page('inward', say('Depuis internet', 'From the internet'), 'link', [
				toggle('remoteAdmin', say('Administration à distance', 'Remote administration'), true),
				toggle(
					'vpn',
					say('Accès chiffré au bureau (VPN)', 'Encrypted access to the office (VPN)'),
					false
				),
				toggle(
					'vpnStep',
					say('Second élément pour cet accès', 'Second item for this access'),
					false,
					{ needs: { id: 'vpn' } }
				)
			]),
			page('journal', say('Journal', 'Log'), 'time', [
				menu('logs', say('Garder les connexions', 'Keep connections'), [
					say('Rien', 'Nothing'),
					say('6 mois', '6 months'),
					say('1 an', '1 year')
				])
			])
		]
	};
	const kept = pickOne(random, [say('6 mois', '6 months'), say('1 an', '1 year')]);
	const right: Wanted = {
		...Object.fromEntries(networks.map(({ id, reach }) => [`${id}Reach`, reach])),
		...(networks.some(({ id }) => isSeeing(id)) && { visitorsApart: true }),
		...{ remoteAdmin: false, vpn: true, vpnStep: true, logs: kept.fr }
	};
	const first = networks[0]!;
	const stories = asList([
		...networks.map(({ id, story }) => ({
			says: isSeeing(id)
				? tell((l) =>
						l === 'fr'
							? `${story.fr}, sans se voir entre eux`
							: `${story.en}, without seeing each other`
					)
				: story
		})),
		{
			says: say(
				'la gérance travaille aussi de chez elle : par une voie chiffrée, avec mieux qu’un mot de passe',
				'the management also works from home: by an encrypted way, with better than a password'
			)
		},
		{
			says: say(
				'personne ne règle le routeur depuis internet',
				'nobody sets the router from the internet'
			)
		},
		{
			says: tell((l) =>
				l === 'fr'
					? `la trace des connexions se garde ${kept.fr}`
					: `the record of connections is kept for ${kept.en}`
			)
		}
	]);
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Cloisonnez les réseaux, pour ${site.fr}, au **moindre accès** :\n\n${stories.fr}\n\nLaissez le reste.`
				: `Partition the networks, for ${site.en}, at the **least access**:\n\n${stories.en}\n\nLeave the rest.`
		),
		why: tell((l) => {
			const reaches = networks
				.map(
					({ name, reach }) =>
						`${name[l]}, ${REACH.find(({ fr }) => fr === reach)![l].toLowerCase()}`
				)
				.join(l === 'fr' ? ' ; ' : '; ');
			return l === 'fr'
				? `${reaches}. Cloisonné, un appareil piraté n’atteint pas les autres. Le VPN remplace l’administration ouverte, et son second élément reste grisé tant que le VPN ne l’est pas.`
				: `${reaches}. Partitioned, a hacked device does not reach the others. The VPN replaces open administration, and its second item stays grayed until the VPN is on.`;
		}),
		right,
		wrong: [
			{ ...right, [`${first.id}Reach`]: REACH.find(({ fr }) => fr !== first.reach)!.fr },
			{ ...right, remoteAdmin: true },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'vpnStep'))
		]
	});
}

/** What each kind of copy is worth after an intrusion. */
export function cleanRestore(random: Random): ChallengeBody {
	const organization = pickOne(random, ORGANIZATIONS);
	const intrusion = pickNumber(random, 8, 16);
	const attack = intrusion + pickNumber(random, 4, 7);
	const day = (n: number) => say(`${n} novembre`, `November ${n}`);
	// The last one before the intrusion is on the disk; the server's last one before is older, or was reached.
	const [good, older] = [
		intrusion - pickNumber(random, 1, 2),
		intrusion - pickNumber(random, 4, 6)
	];
	const copies = pick(
		random,
		[
			{
				id: 'copyA',
				where: say('Dossier synchronisé', 'Synchronized folder'),
				date: day(attack),
				state: say('Fichiers illisibles', 'Unreadable files')
			},
			{
				id: 'copyB',
				where: say('Serveur distant', 'Remote server'),
				date: day(attack - 1),
				state: say('Restauration essayée : réussie', 'Restoration tried: successful')
			},
			{
				id: 'copyC',
				where: say('Disque débranché', 'Unplugged disk'),
				date: day(good),
				state: say('Restauration essayée : réussie', 'Restoration tried: successful')
			},
			{
				id: 'copyD',
				where: say('Serveur distant', 'Remote server'),
				date: day(older),
				state: say('Restauration essayée : réussie', 'Restoration tried: successful')
			},
			{
				id: 'copyE',
				where: say('Disque débranché', 'Unplugged disk'),
				date: day(intrusion - 1 === good ? good - 1 : intrusion - 1),
				state: say('Restauration essayée : échec', 'Restoration tried: failed')
			}
		],
		5
	);
	const named = ({ where, date }: (typeof copies)[number]) =>
		tell((l) => `${where[l]}, ${date[l]}`);
	const labels = copies.map(named);
	const label = (id: string) => named(copies.find((one) => one.id === id)!).fr;
	const shown: Text[] = [say('Aucune', 'None'), ...labels];
	const setup = {
		name: tell((l) =>
			l === 'fr'
				? `Reprise après attaque : ${organization.fr}`
				: `Recovery after an attack: ${organization.en}`
		),
		pages: [
			page(
				'copies',
				say('Copies disponibles', 'Available copies'),
				'backup',
				copies.map((copy) =>
					page(
						copy.id,
						named(copy),
						'backup',
						[
							info(say('État', 'Status'), copy.state),
							toggle(
								`${copy.id}Kept`,
								say('Protéger de l’effacement', 'Protect from deletion'),
								false
							)
						],
						{ note: copy.state }
					)
				)
			),
			page('restore', say('Restauration', 'Restoration'), 'updates', [
				menu('source', say('Repartir de', 'Start from'), shown),
				toggle('documents', say('Documents', 'Documents'), false),
				toggle('programs', say('Programmes et système', 'Programs and system'), true, {
					note: say('Sinon, ils sont réinstallés à neuf', 'Otherwise, they are installed anew')
				}),
				toggle('isolated', say('Restaurer hors du réseau', 'Restore off the network'), false)
			]),
			page('accounts', say('Comptes', 'Accounts'), 'security', [
				action(
					'closeSessions',
					say('Toutes les sessions', 'All sessions'),
					say('Fermer', 'Close'),
					say('Fermées', 'Closed')
				),
				action(
					'newPasswords',
					say('Tous les mots de passe', 'All passwords'),
					say('Réinitialiser', 'Reset'),
					say('Réinitialisés', 'Reset')
				),
				toggle('remote', say('Accès à distance', 'Remote access'), true)
			])
		]
	};
	const right: Wanted = {
		source: label('copyC'),
		documents: true,
		programs: false,
		isolated: true,
		closeSessions: true,
		newPasswords: true,
		remote: false
	};
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Le **${attack} novembre 2026**, un rançongiciel a chiffré les fichiers (${organization.fr}). L’enquête le montre : l’attaquant était entré le **${intrusion} novembre**, par l’accès à distance, avec un mot de passe volé ; il a pu déposer un programme ce jour-là ou après.\n\nPréparez la reprise depuis **avant l’intrusion** : **le moins de documents perdus**, **aucun programme** venu d’une copie, rien en réseau avant vérification, et l’attaquant **ne peut pas revenir par où il est entré**.`
				: `On **November ${attack}, 2026**, ransomware encrypted the files (${organization.en}). The investigation shows that the attacker had come in on **November ${intrusion}**, by remote access, with a stolen password; a program may have been planted on that day or later.\n\nPrepare the recovery from **before the intrusion**: **as few documents lost as possible**, **no program** from a copy, nothing on the network before checking, and the attacker **cannot come back the same way**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La bonne copie est la plus récente qui soit **antérieure au ${intrusion}** et qui se restaure : « ${label('copyC')} ». Celle du ${attack - 1} date d’après l’intrusion, celle du ${older} perd plus, une autre a échoué à l’essai, et la synchronisation a copié le chiffrement. Système réinstallé à neuf, hors réseau ; sessions fermées, mots de passe réinitialisés, accès à distance coupé : sinon, il revient.`
				: `The right copy is the latest one **before the ${intrusion}th** that can be restored: “${named(copies.find(({ id }) => id === 'copyC')!).en}.” That of the ${attack - 1}th is from after the intrusion, that of the ${older}th loses more, another one failed when tried, and synchronization copied the encryption. System installed anew, off the network; sessions closed, passwords reset, remote access cut: otherwise, the attacker comes back.`
		),
		right,
		wrong: [
			{ ...right, source: label('copyB') },
			{ ...right, source: label('copyD') },
			{ ...right, programs: true },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'closeSessions'))
		]
	});
}

const SENDERS: { id: string; name: Localized; isUsed: boolean; story: Localized }[] = [
	{
		id: 'office',
		name: say('Messagerie du bureau', 'Office mail'),
		isUsed: true,
		story: say(
			'tout le monde écrit par la messagerie du bureau',
			'everyone writes with the office mail'
		)
	},
	{
		id: 'newsletter',
		name: say('Lettre d’information', 'Newsletter'),
		isUsed: true,
		story: say('la lettre d’information part chaque mois', 'the newsletter goes out every month')
	},
	{
		id: 'invoices',
		name: say('Facturation', 'Invoicing'),
		isUsed: true,
		story: say(
			'les factures partent par un service en ligne',
			'invoices go out through an online service'
		)
	},
	{
		id: 'oldShop',
		name: say('Ancienne boutique', 'Former shop'),
		isUsed: false,
		story: say('la boutique en ligne a fermé en 2024', 'the online shop closed in 2024')
	},
	{
		id: 'survey',
		name: say('Sondages', 'Polls'),
		isUsed: false,
		story: say(
			'l’abonnement aux sondages est résilié',
			'the subscription to the polls was canceled'
		)
	},
	{
		id: 'copier',
		name: say('Photocopieur', 'Copier'),
		isUsed: false,
		story: say('le photocopieur n’envoie plus de courriel', 'the copier no longer sends emails')
	}
];
const DOMAINS = ['club-exemple.fr', 'atelier-exemple.fr', 'mairie-exemple.fr', 'lycee-exemple.fr'];

/** Who may write in the name of a domain, and what becomes of the rest (SPF, DKIM, DMARC). */
export function domainMail(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const domain = pickOne(random, DOMAINS);
	const used = pick(
		random,
		SENDERS.filter(({ isUsed }) => isUsed),
		pickNumber(random, 2, 3)
	);
	const unused = pick(
		random,
		SENDERS.filter(({ isUsed }) => !isUsed),
		2
	);
	const senders = pick(random, [...used, ...unused], used.length + 2);
	const isReady = pickOne(random, [true, false]);
	const unsigned = pickOne(random, used);
	const setup = {
		name: tell((l) => (l === 'fr' ? `Domaine : ${domain}` : `Domain: ${domain}`)),
		pages: [
			page('senders', say('Expéditeurs', 'Senders'), 'mail', [
				heading(say('Services autorisés (SPF)', 'Allowed services (SPF)')),
				...senders.map(({ id, name }) =>
					page(
						id,
						name,
						'mail',
						[
							toggle(
								`${id}Signs`,
								say('Signer les messages (DKIM)', 'Sign messages (DKIM)'),
								id !== unsigned.id
							)
						],
						{ removal: say('Ne plus autoriser', 'No longer allow') }
					)
				),
				menu('others', say('Tous les autres', 'All others'), [
					say('Acceptés', 'Accepted'),
					say('Douteux (~all)', 'Doubtful (~all)'),
					say('Refusés (-all)', 'Refused (-all)')
				])
			]),
			page(
				'policy',
				say('Message qui usurpe (DMARC)', 'Message that impersonates (DMARC)'),
				'security',
				[
					menu(
						'dmarc',
						say('Demander de', 'Ask to'),
						[
							say('Ne rien faire', 'Do nothing'),
							say('Mettre en quarantaine', 'Put in quarantine'),
							say('Rejeter', 'Reject')
						],
						undefined,
						{ isOpen: true }
					),
					toggle('reporting', say('Recevoir des rapports', 'Receive reports'), false),
					menu(
						'reportsOf',
						say('Rapports', 'Reports'),
						[say('Chaque jour', 'Every day'), say('Chaque semaine', 'Every week')],
						undefined,
						{ needs: { id: 'reporting' }, isFree: true }
					)
				]
			)
		]
	};
	const right: Wanted = {
		...Object.fromEntries(unused.map(({ id }) => [id, null])),
		...{
			[`${unsigned.id}Signs`]: true,
			others: 'Refusés (-all)',
			dmarc: isReady ? 'Rejeter' : 'Mettre en quarantaine',
			reporting: true
		}
	};
	const stories = asList(senders.map(({ story }) => ({ says: story })));
	return practice(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Des escrocs écrivent au nom de \`${domain}\`. ${who} dresse la liste :\n\n${stories.fr}\n\nFaites que **seul ce qui sert encore** puisse écrire au nom du domaine, que chacun de ces messages soit **signé**, que tout autre expéditeur soit **déclaré refusé**. Un message qui usurpe doit ${isReady ? '**ne pas arriver du tout** : les essais sont terminés' : '**arriver parmi les indésirables**, le temps d’un dernier essai'}, et il faut en être informé.`
				: `Swindlers write in the name of \`${domain}\`. ${who} draws up the list:\n\n${stories.en}\n\nMake sure that **only what is still of use** may write in the name of the domain, that each of these messages is **signed**, that any other sender is **declared refused**. A message that impersonates must ${isReady ? '**not arrive at all**: the trials are over' : '**arrive among the junk**, for one last trial'}, and you must be informed of it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `SPF dit quels services écrivent pour le domaine : on retire ${unused.map(({ name }) => `« ${name.fr} »`).join(' et ')}, et « -all » refuse les autres. DKIM signe : « ${unsigned.name.fr} » ne signait pas, et ses vrais messages auraient échoué. DMARC dit quoi faire de ce qui n’est ni autorisé ni signé : ${isReady ? 'rejeter' : 'mettre en quarantaine'}, avec des rapports.`
				: `SPF says which services write for the domain: ${unused.map(({ name }) => `“${name.en}”`).join(' and ')} are removed, and “-all” refuses the others. DKIM signs: “${unsigned.name.en}” did not sign, and its real messages would have failed. DMARC says what to do with what is neither allowed nor signed: ${isReady ? 'reject' : 'put in quarantine'}, with reports.`
		),
		right,
		wrong: [
			{ ...right, dmarc: isReady ? 'Mettre en quarantaine' : 'Rejeter' },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== `${unsigned.id}Signs`)),
			{ ...right, others: 'Douteux (~all)' },
			Object.fromEntries(Object.entries(right).slice(1))
		]
	});
}
