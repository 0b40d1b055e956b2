import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	clock,
	codeLines,
	lines,
	listed,
	lowerFirst,
	percent,
	quoted,
	settings,
	trials
} from './readings.ts';

export const connectionTrouble: Tube = {
	id: 'connectionTrouble',
	competence: '5.1',
	title: { fr: 'Retrouver une connexion', en: 'Getting back online' },
	tutorial: {
		title: { fr: 'Trouver ce qui coupe la connexion', en: 'Finding what cuts the connection' },
		minutes: 2,
		body: {
			fr: 'Entre vous et un site, il y a une chaîne : l’appareil, la liaison (Wi-Fi ou câble), la box, la ligne, le site. Une panne, c’est un maillon rompu ; il faut trouver lequel.\n\n**1. Regardez d’abord le plus simple** : câble débranché, Wi-Fi coupé, mode avion, clé mal recopiée, conditions à accepter, voyants de la box.\n\n**2. Faites des essais qui ne changent qu’une chose** : un autre site, un autre appareil, une autre liaison. Un bon essai est celui dont le résultat départagera deux suspects.\n\n**3. Concluez à chaque essai.** S’il réussit, tout ce qu’il a utilisé fonctionne. S’il échoue, la panne est dans ce qu’il partage avec les essais ratés.\n\n**4. Connexion lente ? Mesurez**, par câble puis en Wi-Fi, près puis loin de la box. Attention aux unités : 1 Mo = 8 Mbit, 1 s = 1 000 ms.\n\n**Exemple.** La télévision ne se connecte plus en Wi-Fi, mais le téléphone, au même endroit, oui : la box et la ligne sont innocentes ; cherchez dans les réglages de la télévision.\n\n**Le piège.** Changer plusieurs choses à la fois : si cela remarche, vous ne saurez pas pourquoi.',
			en: 'Between you and a website there is a chain: the device, the link (Wi-Fi or cable), the router, the line, the website. A failure is one broken link in it; you have to find which one.\n\n**1. Look at the simplest things first**: unplugged cable, Wi-Fi turned off, airplane mode, key copied wrong, terms to accept, lights on the router.\n\n**2. Run tests that change only one thing**: another website, another device, another kind of link. A good test is one whose result will decide between two suspects.\n\n**3. Draw a conclusion from each test.** If it succeeds, everything it used works. If it fails, the fault lies in what it shares with the failed tests.\n\n**4. A slow connection? Measure it**, by cable then over Wi-Fi, near the router then far from it. Watch the units: 1 MB = 8 Mbit, 1 s = 1,000 ms.\n\n**Example.** The TV no longer connects over Wi-Fi, but the phone, in the same place, does: the router and the line are not to blame; look in the TV’s settings.\n\n**The trap.** Changing several things at once: if it works again, you will not know why.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Se relier au bon réseau et savoir ce qui a besoin d’une connexion.',
				'Join the right network and know what needs a connection.'
			),
			challenges: [networkToJoin, worksOffline, wrongKeyGroup, boxLights]
		},
		{
			level: 2,
			proves: say(
				'Trouver le réglage ou le branchement qui coupe la connexion.',
				'Find the setting or the plug that cuts the connection.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Depuis son retour de voyage, la tablette d’Hervé n’est plus connectée à rien, et les réglages « Wi-Fi » et « Bluetooth » sont grisés. Quel réglage doit-il modifier ?',
						en: 'Since he came back from a trip, Hervé’s tablet is no longer connected to anything, and the “Wi-Fi” and “Bluetooth” settings are grayed out. Which setting should he change?'
					},
					why: {
						fr: 'Le mode avion est activé : il coupe le Wi-Fi et le Bluetooth à la fois et bloque leurs réglages, qui apparaissent donc grisés. C’est un souvenir du voyage. L’économie d’énergie et la rotation automatique ne grisent pas ces deux réglages.',
						en: 'Airplane mode is on: it turns off Wi-Fi and Bluetooth together and blocks their settings, which is why they are grayed out. It was left on after the trip. Battery saver and auto-rotate do not gray out these two settings.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages de la tablette', en: 'Tablet settings' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'État', en: 'State' }
						],
						rows: [
							[
								{ fr: 'Rotation automatique', en: 'Auto-rotate' },
								{ fr: 'Activée', en: 'On' }
							],
							['Wi-Fi', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							['Bluetooth', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							[
								{ fr: 'Économie d’énergie', en: 'Battery saver' },
								{ fr: 'Activée', en: 'On' }
							],
							[
								{ fr: 'Mode avion', en: 'Airplane mode' },
								{ fr: 'Activé', en: 'On' }
							]
						]
					},
					field: {
						label: { fr: 'Réglage', en: 'Setting' },
						type: 'text',
						solutions: [
							{ fr: 'Mode avion', en: 'Airplane mode' },
							{ fr: 'Le mode avion', en: 'The airplane mode' },
							{ fr: 'Avion', en: 'Airplane' },
							{ fr: 'Désactiver le mode avion', en: 'Turn off airplane mode' },
							'Flight mode'
						]
					}
				},
				messagesOfDevices,
				wallSocket,
				oneGesture
			]
		},
		{
			level: 4,
			proves: say(
				'Conclure d’une série d’essais quel maillon est rompu, ou quel essai manque encore.',
				'Conclude from a series of tests which link is broken, or which test is still missing.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'L’ordinateur portable de Manon n’affiche plus aucun site. Elle fait cinq essais. Quels éléments ces essais mettent-ils **hors de cause** ? Plusieurs réponses sont attendues.',
						en: 'Manon’s laptop no longer shows any website. She runs five tests. Which items do these tests **rule out** as the cause? Several answers are expected.'
					},
					why: {
						fr: 'Le téléphone affiche les sites par la box : son Wi-Fi et l’abonnement marchent. Par câble, l’ordinateur les affiche aussi, et un autre navigateur n’y change rien en Wi-Fi : le navigateur est innocent. L’ordinateur n’échoue qu’en Wi-Fi, même avec le téléphone : voilà le suspect.',
						en: 'The phone loads websites through the router: its Wi-Fi and the subscription work. With a cable, the laptop loads them too, and another browser changes nothing over Wi-Fi: the browser is innocent. The laptop fails only over Wi-Fi, even with the phone: that is the suspect.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Essai', en: 'Test' },
							{ fr: 'Résultat', en: 'Result' }
						],
						rows: [
							[
								{
									fr: 'Son téléphone, par le Wi-Fi de la box',
									en: 'Her phone, on the router’s Wi-Fi'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Son ordinateur, par le Wi-Fi de la box',
									en: 'Her laptop, on the router’s Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par le partage de connexion du téléphone, en Wi-Fi',
									en: 'Her laptop, on the phone’s hotspot, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par un câble branché à la box',
									en: 'Her laptop, with a cable to the router'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Un autre navigateur sur son ordinateur, par le Wi-Fi',
									en: 'Another browser on her laptop, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							]
						]
					},
					options: [
						{ fr: 'L’abonnement à Internet', en: 'The internet subscription' },
						{ fr: 'Le Wi-Fi de la box', en: 'The router’s Wi-Fi' },
						{ fr: 'Le Wi-Fi de l’ordinateur', en: 'The laptop’s Wi-Fi' },
						{ fr: 'Le navigateur habituel', en: 'The usual browser' }
					],
					solutions: [0, 1, 3]
				},
				brokenLink,
				nextTest,
				guiltyNovelty
			]
		},
		{
			level: 5,
			proves: say(
				'Expliquer une connexion lente ou irrégulière par des mesures et choisir le bon remède.',
				'Explain a slow or unsteady connection with measurements and choose the right remedy.'
			),
			challenges: [speedTests, disturbingDevice, commonElement, meetingNeeds]
		}
	]
};

const VENUES = [
	{
		title: say('Le Wi-Fi de la médiathèque', 'Wi-Fi at the library'),
		url: 'www.mediatheque-olmet.example/wifi',
		prefix: 'Mediatheque',
		audiences: [
			{
				who: say('les lecteurs inscrits', 'registered readers'),
				one: say(
					'lit à la médiathèque, où sa carte est à jour',
					'is reading at the library, with a valid card'
				),
				suffix: 'Lecteurs'
			},
			{
				who: say('le personnel', 'the staff'),
				one: say('travaille à la médiathèque', 'works at the library'),
				suffix: 'Pro'
			},
			{
				who: say('les intervenants extérieurs', 'outside speakers'),
				one: say('vient y donner une conférence', 'has come to give a talk there'),
				suffix: 'Culture'
			}
		]
	},
	{
		title: say('Se connecter au lycée', 'Getting online at the high school'),
		url: 'www.lycee-des-tilleuls.example/wifi',
		prefix: 'Tilleuls',
		audiences: [
			{
				who: say('les élèves', 'students'),
				one: say('est en classe de première dans ce lycée', 'is in eleventh grade at this school'),
				suffix: 'Eleves'
			},
			{
				who: say('les professeurs', 'teachers'),
				one: say('enseigne la chimie dans ce lycée', 'teaches chemistry at this school'),
				suffix: 'Profs'
			},
			{
				who: say('les parents et les visiteurs', 'parents and visitors'),
				one: say(
					'vient rencontrer un professeur de son fils',
					'has come to meet a teacher of their son'
				),
				suffix: 'Visite'
			}
		]
	},
	{
		title: say('Internet à l’hôpital', 'Internet at the hospital'),
		url: 'www.hopital-saint-roch.example/wifi',
		prefix: 'StRoch',
		audiences: [
			{
				who: say('les patients et leurs proches', 'patients and their families'),
				one: say('rend visite à sa mère hospitalisée', 'is visiting their mother in the hospital'),
				suffix: 'Public'
			},
			{
				who: say('les soignants', 'caregivers'),
				one: say('y soigne les patients la nuit', 'looks after patients there at night'),
				suffix: 'Soins'
			},
			{
				who: say('les étudiants en stage', 'student interns'),
				one: say('y commence son stage d’école', 'is starting a school internship there'),
				suffix: 'Stage'
			}
		]
	},
	{
		title: say('Le réseau du camping', 'The campground network'),
		url: 'www.camping-des-dunes.example/wifi',
		prefix: 'Dunes',
		audiences: [
			{
				who: say('les vacanciers', 'vacationers'),
				one: say('y passe la semaine sous la tente', 'is spending the week there in a tent'),
				suffix: 'Plage'
			},
			{
				who: say('l’équipe', 'the team'),
				one: say('y tient l’accueil tout l’été', 'works at the front desk all summer'),
				suffix: 'Bureau'
			},
			{
				who: say('les fournisseurs', 'suppliers'),
				one: say('y livre le pain chaque matin', 'delivers bread there every morning'),
				suffix: 'Livraison'
			}
		]
	}
];

/** The network of one’s own case, among the names that a page gives. */
function networkToJoin(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { title, url, prefix, audiences } = pickOne(random, VENUES);
	const number = pickNumber(random, 2, 9);
	const shown = pick(random, audiences, 3).map((one) => ({
		...one,
		name: `${prefix}-${one.suffix}-${number}`
	}));
	const asked = pickOne(random, shown);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} ${asked.one.fr}. Son téléphone détecte aussi un réseau inconnu, \`${prefix}-Gratuit\`, ouvert à tous. À quel réseau doit-on se relier ici, dans son cas ? Écrivez son nom.`,
			`${who} ${asked.one.en}. The phone also detects an unknown network, \`${prefix}-Gratuit\`, open to all. Which network should someone in this situation join? Type its name.`
		),
		stimulus: {
			type: 'page',
			url,
			title,
			body: lines([
				say(
					'Nos bornes diffusent trois réseaux, et trois seulement :',
					'Our access points offer three networks, and only three:'
				),
				...shown.map((one) =>
					say(`${one.name} : pour ${one.who.fr} ;`, `${one.name}: for ${one.who.en};`)
				),
				say('Demandez la clé à l’accueil.', 'Ask for the key at the front desk.')
			])
		},
		field: {
			label: say('Nom du réseau', 'Name of the network'),
			type: 'code',
			solutions: [asked.name]
		},
		why: say(
			`La page réserve \`${asked.name}\` à ce cas : ${asked.who.fr}. Un réseau ouvert qu’elle ne cite pas, même avec un nom ressemblant, n’appartient pas au lieu : il peut servir à espionner ceux qui s’y relient.`,
			`The page keeps \`${asked.name}\` for this case: ${asked.who.en}. An open network that it does not mention, even with a similar name, does not belong to the place: it may be used to spy on those who join it.`
		)
	};
}

const OFFLINE = [
	say('Écouter un album déjà téléchargé', 'Listen to an album already downloaded'),
	say('Relire un livre numérique enregistré', 'Reread a saved e-book'),
	say('Prendre des photos du paysage', 'Take photos of the scenery'),
	say('Rédiger une note sur le téléphone', 'Write a note on the phone'),
	say('Calculer une dépense partagée', 'Work out a shared expense'),
	say('Régler une alarme pour l’arrivée', 'Set an alarm for the arrival')
];

const ONLINE = [
	say('Regarder une vidéo en direct', 'Watch a live video'),
	say('Recevoir les nouveaux courriels', 'Receive new emails'),
	say('Chercher un restaurant sur le Web', 'Look for a restaurant on the web'),
	say('Vérifier l’horaire d’un bus en temps réel', 'Check a bus time in real time'),
	say('Envoyer une photo à un ami lointain', 'Send a photo to a faraway friend'),
	say('Poser une question à une IA en ligne', 'Ask an online AI a question')
];

const OFFLINE_PLACES = [
	say('dans un avion, en mode avion', 'on a plane, in airplane mode'),
	say('dans un refuge de montagne sans réseau', 'in a mountain hut with no network'),
	say(
		'dans un train qui traverse une zone sans réseau',
		'on a train crossing an area with no network'
	),
	say('à l’étranger, sans Wi-Fi ni données mobiles', 'abroad, with neither Wi-Fi nor mobile data')
];

/** What needs no connection. */
function worksOffline(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, OFFLINE_PLACES);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, OFFLINE, count);
	const wrong = pick(random, ONLINE, 6 - count);
	return choice({
		instruction: say(
			`${who} est ${place.fr}. Que peut-on faire **quand même** avec son téléphone ? Plusieurs réponses sont attendues.`,
			`${who} is ${place.en}. What can **still** be done with the phone? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Demandez-vous si ce qu’il faut est déjà dans le téléphone. Oui pour : ${listed(right.map(lowerFirst)).fr}. Le reste vient d’ailleurs ou part ailleurs, et passe donc par une connexion.`,
			`Ask yourself whether what you need is already in the phone. Yes for: ${listed(right.map(lowerFirst)).en}. The rest comes from elsewhere or goes elsewhere, and so needs a connection.`
		)
	});
}

const KEY_LETTERS = [...'ABCDEFGHJKMNPRTUVWXYZ'];
const LOOKALIKES = [
	['0', 'O'],
	['1', 'l'],
	['5', 'S'],
	['8', 'B'],
	['2', 'Z']
] as const;

/** A key copied with one character that looks like another. */
function wrongKeyGroup(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const digits = pick(random, ['3', '4', '6', '7', '9'], 5);
	const groups = digits.map((digit) => [...pick(random, KEY_LETTERS, 3), digit]);
	const wrong = pickNumber(random, 0, 4);
	const place = pickNumber(random, 0, 3);
	const [expected, typed] = pickOne(random, LOOKALIKES);
	const written = (character: string) =>
		groups
			.map((group, i) =>
				group.map((one, j) => (i === wrong && j === place ? character : one)).join('')
			)
			.join('-');
	return {
		kind: 'qroc',
		instruction: say(
			`« Mot de passe incorrect » : ${who} a recopié la clé du Wi-Fi avec une faute. Quel groupe de quatre caractères est à retaper ? Écrivez son **rang**, de 1 à 5.`,
			`“Wrong password”: ${who} copied the Wi-Fi key with a mistake. Which group of four characters has to be typed again? Give its **position**, from 1 to 5.`
		),
		stimulus: codeLines('text', [
			say(
				`Étiquette de la box : ${written(expected)}`,
				`Label on the router:  ${written(expected)}`
			),
			say(`Clé saisie :          ${written(typed)}`, `Key typed:            ${written(typed)}`)
		]),
		field: {
			label: say('Rang du groupe', 'Position of the group'),
			type: 'number',
			solutions: [String(wrong + 1)]
		},
		why: say(
			`Comparez groupe par groupe : dans le groupe ${wrong + 1}, l’étiquette porte \`${expected}\`, la saisie \`${typed}\`. Ces deux caractères se ressemblent, mais une clé n’en pardonne aucun. Affichez le mot de passe pendant la saisie pour le vérifier.`,
			`Compare group by group: in group ${wrong + 1}, the label has \`${expected}\`, what was typed has \`${typed}\`. These two characters look alike, but a key forgives none. Show the password while typing to check it.`
		)
	};
}

const LIGHTS = [
	{
		light: say('Alimentation', 'Power'),
		normal: say('vert', 'green'),
		faulty: say('éteint', 'off'),
		remedy: say('Rebrancher la box au courant', 'Plug the router back into power')
	},
	{
		light: say('Fibre', 'Fiber'),
		normal: say('vert', 'green'),
		faulty: say('rouge fixe', 'steady red'),
		remedy: say('Vérifier le câble de la prise fibre', 'Check the cable to the fiber outlet')
	},
	{
		light: say('Internet', 'Internet'),
		normal: say('vert', 'green'),
		faulty: say('orange fixe', 'steady orange'),
		remedy: say('Appeler le fournisseur d’accès', 'Call the internet provider')
	},
	{
		light: say('Wi-Fi', 'Wi-Fi'),
		normal: say('vert', 'green'),
		faulty: say('éteint', 'off'),
		remedy: say('Appuyer sur le bouton Wi-Fi de la box', 'Press the Wi-Fi button on the router')
	},
	{
		light: say('Mise à jour', 'Update'),
		normal: say('éteint', 'off'),
		faulty: say('blanc clignotant', 'blinking white'),
		remedy: say('Attendre dix minutes sans débrancher', 'Wait ten minutes without unplugging')
	}
];

/** The one light that is not as it should be, read against a manual; one that is off may be normal. */
function boxLights(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const shown = pick(random, LIGHTS.slice(1), 4);
	const found = pickOne(random, shown);
	const states = pick(random, [LIGHTS[0]!, ...shown], 5);
	const seen = tell((language) =>
		states
			.map((one) => {
				const state = one === found ? one.faulty : one.normal;
				return `${one.light[language]}${language === 'fr' ? ' ' : ''}: ${state[language]}`;
			})
			.join(', ')
	);
	return choice({
		instruction: say(
			`Chez ${who}, plus aucun appareil n’a Internet. Voyants de la box — ${seen.fr}. D’après la notice, que faire ?`,
			`At ${who}’s home, no device is online anymore. Lights on the router — ${seen.en}. According to the manual, what should be done?`
		),
		stimulus: {
			type: 'table',
			caption: say('Notice de la box', 'Router manual'),
			columns: [
				say('Voyant', 'Light'),
				say('Normal', 'Normal'),
				say('Anomalie', 'Problem'),
				say('Que faire', 'What to do')
			],
			rows: LIGHTS.map((one) => [one.light, one.normal, one.faulty, one.remedy])
		},
		right: [found.remedy],
		wrong: states.filter((one) => one !== found).map(({ remedy }) => remedy),
		why: say(
			`Comparez chaque voyant à sa colonne « Normal ». Un seul en diffère : ${quoted(found.light).fr}, ${found.faulty.fr} au lieu de ${found.normal.fr}. Sa ligne donne le geste. La couleur ne dit rien à elle seule : ${quoted(say('Mise à jour', 'Update')).fr} est éteint quand tout va bien.`,
			`Compare each light with its “Normal” column. Only one differs: ${quoted(found.light, ',').en} ${found.faulty.en} instead of ${found.normal.en}. Its row gives the action. A color says nothing by itself: ${quoted(say('Mise à jour', 'Update')).en} is off when all is well.`
		)
	});
}

const DEVICE_MESSAGES = [
	{
		message: say('Échec de l’authentification', 'Authentication failed'),
		remedy: say('Ressaisir la clé du Wi-Fi', 'Type the Wi-Fi key again'),
		reason: say('le réseau a refusé la clé donnée', 'the network refused the key given')
	},
	{
		message: say(
			'Signal : 1 barre sur 4, connexion interrompue',
			'Signal: 1 bar out of 4, connection lost'
		),
		remedy: say('Se rapprocher de la borne', 'Move closer to the access point'),
		reason: say('les ondes arrivent trop faibles', 'the signal arrives too weak')
	},
	{
		message: say(
			'Relié au réseau, connexion au portail requise',
			'Joined the network, portal sign-in required'
		),
		remedy: say(
			'Valider la page d’accueil dans le navigateur',
			'Accept the welcome page in the browser'
		),
		reason: say(
			'l’appareil est relié, mais le lieu attend un accord avant d’ouvrir Internet',
			'the device is connected, but the place wants an agreement before opening the internet'
		)
	},
	{
		message: say('Données mobiles : 20 Go utilisés sur 20 Go', 'Mobile data: 20 GB used of 20 GB'),
		remedy: say('Passer par le Wi-Fi', 'Use Wi-Fi instead'),
		reason: say('le forfait du mois est épuisé', 'the monthly data allowance is used up')
	},
	{
		message: say('Aucun réseau : carte SIM absente', 'No network: no SIM card'),
		remedy: say('Remettre la carte SIM en place', 'Put the SIM card back in place'),
		reason: say(
			'sans elle, le téléphone ne joint aucun opérateur',
			'without it, the phone reaches no operator'
		)
	}
];

const CONNECTION_PLACES = [
	say('À la gare', 'At the station'),
	say('Au gîte', 'At the guesthouse'),
	say('Au festival', 'At the festival'),
	say('À l’auberge de jeunesse', 'At the youth hostel'),
	say('À l’espace de travail partagé', 'At the coworking space')
];

/** What each device says of itself, and the gesture that answers it. */
function messagesOfDevices(random: Random): ChallengeBody {
	const place = pickOne(random, CONNECTION_PLACES);
	const names = pick(random, PEOPLE, 3);
	const cases = pick(random, DEVICE_MESSAGES, 3).map((one, i) => ({ ...one, name: names[i]! }));
	const explained = tell((language) =>
		cases
			.map(
				({ name, reason }) =>
					say(`chez ${name}, ${reason.fr}`, `for ${name}, ${reason.en}`)[language]
			)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${place.fr}, trois téléphones n’ont plus Internet. Choisissez, pour chacun, le geste qui répond à ce qu’il affiche.`,
			`${place.en}, three phones are no longer online. For each of them, choose the action that answers what it shows.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Téléphone de', 'Phone of'), say('Ce qu’il affiche', 'What it shows')],
			rows: cases.map(({ name, message }) => [name, message])
		},
		fields: cases.map(({ name, remedy }) => ({
			label: say(`Téléphone de ${name}`, `${name}’s phone`),
			type: 'text' as const,
			choices: DEVICE_MESSAGES.map((one) => one.remedy),
			solutions: [remedy]
		})),
		why: say(
			`Chaque message nomme ce qui manque : ${explained.fr}. Le geste vise cela, et rien d’autre.`,
			`Each message names what is missing: ${explained.en}. The action targets that, and nothing else.`
		)
	};
}

const OFFICES = [
	say('dans la salle des professeurs', 'in the teachers’ lounge'),
	say('dans le bureau de l’association', 'in the nonprofit’s office'),
	say('à l’accueil de la mairie', 'at the front desk of the town hall'),
	say('dans l’atelier', 'in the workshop')
];

/** The wall socket that leads to the router and is still free. */
function wallSocket(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const office = pickOne(random, OFFICES);
	const router = say('la box', 'the router');
	const nothing = say('rien', 'nothing');
	const free = say('libre', 'free');
	const sockets: [Text, Text][] = [
		[nothing, say(`l’ordinateur de ${who}`, `${who}’s computer`)],
		[router, free],
		[router, say('l’imprimante', 'the printer')],
		[say('le standard téléphonique', 'the telephone switchboard'), free],
		[nothing, free]
	];
	const order = pick(random, sockets, 5);
	const numberOf = (one: [Text, Text]) => order.indexOf(one) + 1;
	const [current, answer, taken] = sockets.map(numberOf) as [number, number, number];
	return {
		kind: 'qroc',
		instruction: say(
			`${office.fr.charAt(0).toUpperCase()}${office.fr.slice(1)}, l’ordinateur de ${who}, relié par câble, n’a pas de réseau. Chaque prise du mur aboutit à la prise de même numéro du placard. Dans **quelle prise** faut-il déplacer le câble, sans rien débrancher d’autre ?`,
			`${who}’s computer, connected by cable ${office.en}, has no network. Each wall socket leads to the socket of the same number in the cupboard. To **which socket** must the cable be moved, without unplugging anything else?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Prise', 'Socket'),
				say('Reliée, dans le placard, à', 'Connected in the cupboard to'),
				say('Utilisée, dans la pièce, par', 'Used in the room by')
			],
			rows: order.map(([cupboard, room], i) => [String(i + 1), cupboard, room])
		},
		field: {
			label: say('Numéro de la prise', 'Socket number'),
			type: 'number',
			solutions: [String(answer)]
		},
		why: say(
			`La prise ${current} n’est reliée à rien dans le placard : voilà la panne. Deux prises mènent à la box, la ${answer} et la ${taken}, mais l’imprimante occupe la ${taken}. Il reste la ${answer}. Une prise libre ne suffit pas : il faut aussi qu’elle mène quelque part.`,
			`Socket ${current} is connected to nothing in the cupboard: that is the fault. Two sockets lead to the router, ${answer} and ${taken}, but the printer uses ${taken}. That leaves ${answer}. A free socket is not enough: it must also lead somewhere.`
		)
	};
}

const ON = say('activé', 'on');
const OFF = say('désactivé', 'off');

/** Phones cut off by one setting, each in its own way. */
const CUT_PHONES = [
	{
		gesture: say('Désactiver le Wi-Fi', 'Turn Wi-Fi off'),
		where: say('Dans la rue', 'In the street'),
		airplane: OFF,
		wifi: say(
			'activé, relié à une borne « sans Internet »',
			'on, joined to a “no internet” access point'
		),
		data: say('activées, 12 Go restants', 'on, 12 GB left'),
		reason: say(
			'le téléphone reste accroché à un Wi-Fi qui ne mène nulle part, alors que ses données mobiles suffiraient',
			'the phone clings to a Wi-Fi network that leads nowhere, while its mobile data would be enough'
		)
	},
	{
		gesture: say('Activer le Wi-Fi', 'Turn Wi-Fi on'),
		where: say('À la maison, près de la box', 'At home, near the router'),
		airplane: OFF,
		wifi: OFF,
		data: say('activées, 0 Go restant', 'on, 0 GB left'),
		reason: say(
			'le forfait est épuisé et la box est à portée',
			'the allowance is used up and the router is within reach'
		)
	},
	{
		gesture: say('Activer les données mobiles', 'Turn mobile data on'),
		where: say('Sur un chemin de campagne', 'On a country path'),
		airplane: OFF,
		wifi: say('activé, aucun réseau à portée', 'on, no network within reach'),
		data: say('désactivées, 9 Go restants', 'off, 9 GB left'),
		reason: say(
			'aucun Wi-Fi n’est à portée et le forfait n’attend que d’être utilisé',
			'no Wi-Fi is within reach and the allowance is there to be used'
		)
	},
	{
		gesture: say('Désactiver le mode avion', 'Turn airplane mode off'),
		where: say('À la sortie de l’aéroport', 'On leaving the airport'),
		airplane: ON,
		wifi: say('grisé', 'grayed out'),
		data: say('grisées, 15 Go restants', 'grayed out, 15 GB left'),
		reason: say(
			'le mode avion coupe tout à la fois et grise les autres réglages',
			'airplane mode cuts everything at once and grays out the other settings'
		)
	}
];

const PHONE_GOALS = [
	say('consulter un plan', 'look at a map'),
	say('lire un message', 'read a message'),
	say('montrer un billet en ligne', 'show an online ticket'),
	say('payer une place de parking', 'pay for a parking space'),
	say('réserver une table', 'book a table')
];

/** One gesture brings the connection back: which depends on all the settings together. */
function oneGesture(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const goal = pickOne(random, PHONE_GOALS);
	const found = pickOne(random, CUT_PHONES);
	return choice({
		instruction: say(
			`${found.where.fr}, ${who} veut ${goal.fr}, mais rien ne se charge. Quel geste rend Internet **tout de suite** ?`,
			`${found.where.en}, ${who} wants to ${goal.en}, but nothing loads. Which action brings the internet back **right away**?`
		),
		stimulus: settings(say('Réglages du téléphone', 'Phone settings'), [
			[say('Mode avion', 'Airplane mode'), found.airplane],
			['Wi-Fi', found.wifi],
			[say('Données mobiles', 'Mobile data'), found.data],
			[
				'Bluetooth',
				found.airplane === ON ? say('grisé', 'grayed out') : pickOne(random, [ON, OFF])
			],
			[say('Luminosité', 'Brightness'), percent(pickNumber(random, 4, 9) * 10)]
		]),
		right: [found.gesture],
		wrong: CUT_PHONES.filter((one) => one !== found).map(({ gesture }) => gesture),
		why: say(
			`Lisez les réglages ensemble : ${found.reason.fr}. Les autres gestes ne changeraient rien ici, ou couperaient ce qui marche encore.`,
			`Read the settings together: ${found.reason.en}. The other actions would change nothing here, or would cut what still works.`
		)
	});
}

const SITES = [
	say('le site de la mairie', 'the town hall website'),
	say('le site du collège', 'the middle school website'),
	say('le site du club', 'the club’s website'),
	say('le site de la mutuelle', 'the health insurance website')
];

interface ChainLink {
	name: Localized;
	remedy: Localized;
}

/** The links of the chain, `SITE` first; each test of `TESTS` says in this order whether it works when one is broken. */
const LINKS: ChainLink[] = [
	{
		name: say('Le site', 'The website'),
		remedy: say('Réessayer plus tard ou prévenir le site', 'Try again later or tell the website')
	},
	{
		name: say('L’ordinateur', 'The computer'),
		remedy: say('Revoir les réglages de l’ordinateur', 'Check the computer’s settings')
	},
	{
		name: say('Le Wi-Fi de la box', 'The router’s Wi-Fi'),
		remedy: say('Relancer le Wi-Fi de la box', 'Restart the router’s Wi-Fi')
	},
	{
		name: say('La ligne de la box', 'The router’s line'),
		remedy: say('Appeler le fournisseur d’accès', 'Call the internet provider')
	}
];

const TESTS = [
	{
		test: say(
			'Le même site, de l’ordinateur, en Wi-Fi',
			'Same website, from the computer, over Wi-Fi'
		),
		works: [false, false, false, false]
	},
	{
		test: say(
			'Un autre site, de l’ordinateur, en Wi-Fi',
			'Another website, from the computer, over Wi-Fi'
		),
		works: [true, false, false, false]
	},
	{
		test: say(
			'Un autre site, du téléphone, en Wi-Fi',
			'Another website, from the phone, over Wi-Fi'
		),
		works: [true, true, false, false]
	},
	{
		test: say(
			'Un autre site, de l’ordinateur, par câble',
			'Another website, from the computer, by cable'
		),
		works: [true, false, true, false]
	},
	{
		test: say('Le même site, du téléphone, en 5G', 'Same website, from the phone, over 5G'),
		works: [false, true, true, true]
	},
	{
		test: say('Un autre site, du téléphone, en 5G', 'Another website, from the phone, over 5G'),
		works: [true, true, true, true]
	}
];

const outcome = (works: boolean) => (works ? say('réussi', 'works') : say('échec', 'fails'));

/** Which link is broken, and the remedy that goes with it. */
function brokenLink(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const broken = pickNumber(random, 0, 3);
	const tests = [TESTS[0]!, ...pick(random, TESTS.slice(1, 5), 4)];
	const { name, remedy } = LINKS[broken]!;
	const [works, fails] = [true, false].map((expected) =>
		listed(
			tests
				.filter((one) => one.works[broken] === expected)
				.map(({ test }) => quoted(lowerFirst(test)))
		)
	) as [Localized, Localized];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} n’arrive plus à ouvrir ${site.fr} sur l’ordinateur, relié en Wi-Fi à la box. Voici cinq essais ; le téléphone y est tantôt en Wi-Fi sur la même box, tantôt en 5G. **Un seul** maillon est rompu : lequel, et que faire ?`,
			`${who} can no longer open ${site.en} on the computer, connected over Wi-Fi to the router. Here are five tests; the phone is sometimes on the same router’s Wi-Fi, sometimes on 5G. **Only one** link is broken: which one, and what should be done?`
		),
		stimulus: trials(
			say('Essais', 'Tests'),
			tests.map((one) => [one.test, outcome(one.works[broken]!)])
		),
		fields: [
			{
				label: say('Maillon rompu', 'Broken link'),
				type: 'text',
				choices: LINKS.map((one) => one.name),
				solutions: [name]
			},
			{
				label: say('Que faire', 'What to do'),
				type: 'text',
				choices: LINKS.map((one) => one.remedy),
				solutions: [remedy]
			}
		],
		why: say(
			`Tout ce qu’utilise un essai réussi fonctionne : ${works.fr}. Tous les essais ratés, eux, passent par ${lowerFirst(name).fr} : ${fails.fr}. C’est le seul maillon qui explique tout.`,
			`Everything that a successful test uses is working: ${works.en}. All the failed tests go through ${lowerFirst(name).en}: ${fails.en}. It is the only link that explains everything.`
		)
	};
}

const SUSPECT_PAIRS = [
	[2, 3],
	[1, 2],
	[1, 3],
	[0, 1]
] as const;

/** The test whose result differs between two suspects; the others would come out alike. */
function nextTest(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const [first, second] = pickOne(random, SUSPECT_PAIRS);
	const differs = ({ works }: (typeof TESTS)[number]) => works[first] !== works[second];
	const right = pickOne(random, TESTS.filter(differs));
	const wrong = pick(
		random,
		TESTS.filter((one) => !differs(one)),
		3
	);
	const suspects = [LINKS[first]!, LINKS[second]!].map(({ name }) => lowerFirst(name));
	const guilty = right.works[first] ? second : first;
	const other = guilty === first ? second : first;
	const blamed = (i: number) => lowerFirst(LINKS[i]!.name);
	return choice({
		instruction: say(
			`${who} n’arrive plus à ouvrir ${site.fr} sur l’ordinateur, relié en Wi-Fi à la box. Il reste deux suspects : **${suspects[0]!.fr}** et **${suspects[1]!.fr}**. Quel essai permettra de trancher entre eux ? Le téléphone peut se relier à la même box en Wi-Fi, ou passer en 5G.`,
			`${who} can no longer open ${site.en} on the computer, connected over Wi-Fi to the router. Two suspects are left: **${suspects[0]!.en}** and **${suspects[1]!.en}**. Which test will decide between them? The phone can use the same router’s Wi-Fi, or switch to 5G.`
		),
		right: [right.test],
		wrong: wrong.map(({ test }) => test),
		why: say(
			`Demandez-vous ce que donnerait chaque essai dans les deux cas. Celui-ci échoue si ${blamed(guilty).fr} est en panne et réussit si c’est ${blamed(other).fr} : il tranche. Les autres donneraient le même résultat quel que soit le coupable.`,
			`Ask yourself what each test would give in both cases. This one fails if ${blamed(guilty).en} is broken and works if ${blamed(other).en} is: it decides. The others would give the same result whoever is to blame.`
		)
	});
}

const NOVELTIES = [
	say('VPN', 'VPN'),
	say('Pare-feu', 'Firewall'),
	say('Bloqueur de publicité', 'Ad blocker'),
	say('Contrôle parental', 'Parental controls'),
	say('Répéteur', 'Repeater'),
	say('Antivirus', 'Antivirus')
];

/** What was added just before the failure, though other things were added and removed after. */
function guiltyNovelty(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [first, second, guilty, last] = pick(random, NOVELTIES, 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const start = pickNumber(random, 8 * 6, 14 * 6) * 10;
	const works = say('oui', 'yes');
	const fails = say('non', 'no');
	const added = (what: Localized) => say(`Ajout : ${what.fr}`, `Added: ${what.en}`);
	const removed = (what: Localized) => say(`Retrait : ${what.fr}`, `Removed: ${what.en}`);
	const steps: [Localized, Localized][] = [
		[added(first), works],
		[added(second), works],
		[added(guilty), fails],
		[removed(first), fails],
		[added(last), fails],
		[removed(last), fails]
	];
	const times = steps.map((_, i) => clock(start + i * 10 + pickNumber(random, 0, 7)));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} installe du nouveau à la maison et vérifie Internet après chaque geste. **Une seule** de ces nouveautés coupe la connexion : laquelle faut-il retirer ?`,
			`${who} is setting up new things at home and checks the internet after each step. **Only one** of these novelties cuts the connection: which one must be removed?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Heure', 'Time'),
				say('Geste', 'Step'),
				say('Internet fonctionne', 'Internet works')
			],
			rows: steps.map(([step, state], i) => [times[i]!, step, state])
		},
		field: {
			label: say('Nouveauté à retirer', 'Novelty to remove'),
			type: 'text',
			solutions: [guilty]
		},
		why: say(
			`Tout marchait avec ${quoted(first).fr} et ${quoted(second).fr} ; la panne commence à ${times[2]}, avec ${quoted(guilty).fr}. Elle continue sans ${quoted(first).fr}, et ${quoted(last).fr} est venu après : ni l’un ni l’autre n’en est la cause.`,
			`Everything worked with ${quoted(first).en} and ${quoted(second).en}; the failure starts at ${times[2]}, with ${quoted(guilty, '.').en} It goes on without ${quoted(first, ',').en} and ${quoted(last).en} came afterward: neither is the cause.`
		)
	};
}

/** Speeds in each place, in hundredths of the speed subscribed to, and what they blame. */
const SPEED_CASES = [
	{
		remedy: say('Signaler la ligne au fournisseur', 'Report the line to the provider'),
		shares: [
			[4, 6],
			[4, 6],
			[4, 6],
			[3, 4]
		],
		reason: say(
			'même par câble, au pied de la box, le débit est très loin du contrat : rien, dans le logement, n’y change quoi que ce soit',
			'even by cable, right at the router, the speed is far below the contract: nothing in the home makes any difference'
		)
	},
	{
		remedy: say('Ajouter un répéteur vers la chambre', 'Add a repeater toward the bedroom'),
		shares: [
			[91, 97],
			[55, 68],
			[57, 70],
			[1, 2]
		],
		reason: say(
			'tout va bien par câble et près de la box, pour les deux appareils : seule la distance fait chuter le débit',
			'all is well by cable and near the router, for both devices: only distance makes the speed drop'
		)
	},
	{
		remedy: say('Revoir le Wi-Fi de l’ordinateur', 'Check the computer’s Wi-Fi'),
		shares: [
			[91, 97],
			[2, 3],
			[57, 70],
			[38, 47]
		],
		reason: say(
			'l’ordinateur est rapide par câble, et le téléphone l’est en Wi-Fi, même dans la chambre : seul le Wi-Fi de l’ordinateur est lent',
			'the computer is fast by cable, and the phone is fast over Wi-Fi, even in the bedroom: only the computer’s Wi-Fi is slow'
		)
	},
	{
		remedy: say('Relancer le Wi-Fi de la box', 'Restart the router’s Wi-Fi'),
		shares: [
			[91, 97],
			[2, 3],
			[2, 3],
			[1, 2]
		],
		reason: say(
			'la ligne donne ce qui est promis par câble, mais les deux appareils sont lents en Wi-Fi, même au pied de la box',
			'the line gives what was promised by cable, but both devices are slow over Wi-Fi, even right at the router'
		)
	}
] as const;

const SPEED_PLACES = [
	say('Ordinateur, par câble, au pied de la box', 'Computer, by cable, right at the router'),
	say('Ordinateur, en Wi-Fi, au pied de la box', 'Computer, over Wi-Fi, right at the router'),
	say('Téléphone, en Wi-Fi, au pied de la box', 'Phone, over Wi-Fi, right at the router'),
	say('Téléphone, en Wi-Fi, dans la chambre', 'Phone, over Wi-Fi, in the bedroom')
];

/** Where the speed is lost, from measures that differ by one thing each. */
function speedTests(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const subscribed = pickOne(random, [300, 400, 500, 600, 800, 1000]);
	const found = pickOne(random, SPEED_CASES);
	const speeds = found.shares.map(([from, to]) =>
		Math.round((subscribed * pickNumber(random, from, to) + pickNumber(random, 0, 90)) / 100)
	);
	return choice({
		instruction: say(
			`Internet est lent chez ${who}, dont le contrat promet ${amount(subscribed).fr} Mbit/s. D’après ces mesures, que faire **en premier** ?`,
			`The internet is slow at ${who}’s home, where the contract promises ${amount(subscribed).en} Mbit/s. Judging by these measurements, what should be done **first**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Débits mesurés', 'Speeds measured'),
			columns: [say('Mesure', 'Measurement'), say('Débit', 'Speed')],
			rows: SPEED_PLACES.map((place, i) => [
				place,
				say(`${amount(speeds[i]!).fr} Mbit/s`, `${amount(speeds[i]!).en} Mbit/s`)
			])
		},
		right: [found.remedy],
		wrong: SPEED_CASES.filter((one) => one !== found).map(({ remedy }) => remedy),
		why: say(
			`Comparez les mesures deux à deux : ${found.reason.fr}. Un débit en Wi-Fi un peu plus bas que par câble est normal ; un débit qui s’effondre ne l’est pas.`,
			`Compare the measurements in pairs: ${found.reason.en}. A Wi-Fi speed somewhat below that of the cable is normal; a speed that collapses is not.`
		)
	});
}

const WIRELESS_DEVICES = [
	say('Babyphone', 'Baby monitor'),
	say('Four à micro-ondes', 'Microwave oven'),
	say('Enceinte sans fil', 'Wireless speaker'),
	say('Manette de jeu', 'Game controller'),
	say('Caméra de surveillance', 'Security camera')
];

/** For each line, whether each device runs; only the first is there at every cut and never else. */
const RUNNING = [
	[true, true, false, true],
	[false, true, true, false],
	[true, false, true, false],
	[false, true, false, true],
	[true, false, false, true],
	[false, false, true, true]
];

/** The device that runs at each cut, and at no other time. */
function disturbingDevice(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const devices = pick(random, WIRELESS_DEVICES, 4);
	const guilty = devices[0]!;
	const start = pickNumber(random, 9 * 4, 13 * 4) * 15;
	const times = RUNNING.map((_, i) => clock(start + i * 60 + pickNumber(random, 0, 40)));
	const order = pick(random, RUNNING, RUNNING.length);
	const shown = pick(random, devices, 4);
	const rows = order.map((running, i) => [
		times[i]!,
		listed(shown.filter((one) => running[devices.indexOf(one)]).map((one) => lowerFirst(one))),
		running[0] ? say('coupé', 'cut') : say('stable', 'steady')
	]);
	return {
		kind: 'qroc',
		instruction: say(
			`Le Wi-Fi de ${who} se coupe par moments. Pendant une journée, ${who} note les appareils en marche. Lequel brouille le Wi-Fi ?`,
			`${who}’s Wi-Fi cuts out at times. For one day, ${who} notes which devices are running. Which one disturbs the Wi-Fi?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Heure', 'Time'), say('Appareils en marche', 'Devices running'), 'Wi-Fi'],
			rows
		},
		field: { label: say('Appareil', 'Device'), type: 'text', solutions: [guilty] },
		why: say(
			`Cherchez l’appareil présent à **chaque** coupure et absent dès que le Wi-Fi est stable : seul ${quoted(guilty).fr} remplit les deux conditions. Les autres ont été là aussi quand tout allait bien. On l’éloignera de la box, ou l’on passera le Wi-Fi sur une autre bande.`,
			`Look for the device that is there at **each** cut and absent whenever the Wi-Fi is steady: only ${quoted(guilty).en} meets both conditions. The others were also there when all was well. Move it away from the router, or switch the Wi-Fi to another band.`
		)
	};
}

const BUILDINGS = [
	{ where: say('le collège', 'the middle school'), rooms: say('Salle', 'Room') },
	{ where: say('la résidence étudiante', 'the student residence'), rooms: say('Chambre', 'Room') },
	{ where: say('la maison des associations', 'the community center'), rooms: say('Salle', 'Room') },
	{ where: say('l’hôtel', 'the hotel'), rooms: say('Chambre', 'Room') }
];

/** The element common to the paths that fail, and on none of those that work. */
function commonElement(random: Random): ChallengeBody {
	const { where, rooms } = pickOne(random, BUILDINGS);
	const hubs = pick(random, ['K1', 'K2', 'K3', 'K4'], 4);
	const points = pick(random, ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'], 6);
	const isHub = random() < 0.5;
	const [first, second, third] = hubs as [string, string, string];
	const path = (point: number, ...all: string[]) => [points[point]!, ...all];
	const paths = [
		path(0, second, first),
		path(1, second, first),
		path(2, third, first),
		path(3, third, first),
		path(4, first),
		path(1, second, first)
	];
	const failing = isHub ? second : points[1]!;
	const numbers = pick(
		random,
		Array.from({ length: 30 }, (_, i) => 101 + i),
		6
	).sort((a, b) => a - b);
	const rows = pick(random, paths, 6).map((one, i) => ({
		room: say(`${rooms.fr} ${numbers[i]}`, `${rooms.en} ${numbers[i]}`),
		path: one,
		fails: one.includes(failing)
	}));
	return {
		kind: 'qroc',
		instruction: say(
			`Dans ${where.fr}, chaque pièce joint Internet par une borne (B), puis par un ou deux commutateurs (K), puis par la box. **Un seul** équipement est en panne : lequel ?`,
			`In ${where.en}, each room reaches the internet through an access point (B), then through one or two switches (K), then through the router. **Only one** device has failed: which one?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Pièce', 'Room'), say('Chemin', 'Path'), 'Internet'],
			rows: rows.map(({ room, path: steps, fails }) => [
				room,
				say([...steps, 'box'].join(' → '), [...steps, 'router'].join(' → ')),
				fails ? say('non', 'no') : say('oui', 'yes')
			])
		},
		field: {
			label: say('Équipement en panne', 'Failed device'),
			type: 'code',
			solutions: [failing]
		},
		why: say(
			`Barrez d’abord tout ce qui figure sur un chemin qui marche : cela fonctionne. ${isHub ? `Parmi ce qui reste, ${failing} est le seul équipement présent sur **tous** les chemins en panne ; une borne n’en expliquerait qu’une partie` : `Le commutateur ${second} sert aussi une pièce qui marche : il est innocent. Reste ${failing}, la borne commune aux pièces en panne`}.`,
			`First cross out everything on a path that works: it is fine. ${isHub ? `Among what is left, ${failing} is the only device on **all** the failing paths; an access point would explain only some of them` : `Switch ${second} also serves a room that works: it is innocent. That leaves ${failing}, the access point that the failing rooms share`}.`
		)
	};
}

const MEETINGS = [
	say('un entretien d’embauche en visioconférence', 'a job interview by video call'),
	say('un conseil de classe à distance', 'a remote class council'),
	say('une téléconsultation médicale', 'an online medical consultation'),
	say('une réunion du bureau de l’association', 'a meeting of the nonprofit’s board'),
	say('un oral d’examen à distance', 'a remote oral exam')
];

const MEASURES = [
	say('Réception', 'Download'),
	say('Envoi', 'Upload'),
	say('Délai', 'Delay'),
	say('Pertes', 'Loss')
];

/** The measure that is not enough hides behind another unit than that of the requirement. */
function meetingNeeds(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const meeting = pickOne(random, MEETINGS);
	const failing = pickNumber(random, 0, 2);
	const needed = [4, 3, 150];
	const megabits = [
		failing === 0 ? pickNumber(random, 2, 3) : pickNumber(random, 6, 11),
		failing === 1 ? pickNumber(random, 1, 2) : pickNumber(random, 5, 9)
	];
	const delay = failing === 2 ? pickNumber(random, 21, 48) * 10 : pickNumber(random, 4, 12) * 10;
	const kilobytes = megabits.map((value) => amount(value * 125));
	const value = [...megabits, delay][failing]!;
	const shown = [
		...kilobytes.map((one) => say(`${one.fr} ko/s`, `${one.en} kB/s`)),
		say(`${amount(delay / 1000).fr} s`, `${amount(delay / 1000).en} s`),
		percent(1)
	];
	const required = [
		say('au moins 4 Mbit/s', 'at least 4 Mbit/s'),
		say('au moins 3 Mbit/s', 'at least 3 Mbit/s'),
		say('au plus 150 ms', 'at most 150 ms'),
		say('au plus 2 %', 'at most 2%')
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`Avant ${meeting.fr}, ${who} compare sa connexion à ce que le service exige. Une seule mesure ne suffit pas. Laquelle, et combien vaut-elle **dans l’unité de l’exigence** ? (1 octet = 8 bits)`,
			`Before ${meeting.en}, ${who} compares the connection with what the service requires. Only one measurement is not good enough. Which one, and what is its value **in the unit of the requirement**? (1 byte = 8 bits)`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Mesure', 'Measurement'),
				say('Relevée', 'Measured'),
				say('Exigée', 'Required')
			],
			rows: MEASURES.map((name, i) => [name, shown[i]!, required[i]!])
		},
		fields: [
			{
				label: say('Mesure insuffisante', 'Measurement that is not good enough'),
				type: 'text',
				choices: MEASURES,
				solutions: [MEASURES[failing]!]
			},
			{
				label: say('Sa valeur convertie', 'Its value, converted'),
				type: 'number',
				solutions: [String(value)]
			}
		],
		why:
			failing === 2
				? say(
						`1 s = 1 000 ms : ${amount(delay / 1000).fr} s font ${delay} ms, plus que les ${needed[2]} permises. On s’entendrait en retard. Les débits suffisent : ${kilobytes[0]!.fr} ko/s × 8 = ${amount(megabits[0]! * 1000).fr} kbit/s, soit ${megabits[0]} Mbit/s, et l’envoi ${megabits[1]} Mbit/s.`,
						`1 s = 1,000 ms: ${amount(delay / 1000).en} s is ${delay} ms, more than the ${needed[2]} allowed. People would hear each other late. The speeds are fine: ${kilobytes[0]!.en} kB/s × 8 = ${amount(megabits[0]! * 1000).en} kbit/s, that is ${megabits[0]} Mbit/s, and the upload ${megabits[1]} Mbit/s.`
					)
				: say(
						`Convertissez : ${kilobytes[failing]!.fr} ko/s × 8 = ${amount(value * 1000).fr} kbit/s, soit ${value} Mbit/s, moins que les ${needed[failing]} exigés. L’autre débit donne ${megabits[1 - failing]} Mbit/s et ${amount(delay / 1000).fr} s font ${delay} ms : cela suffit. Un grand nombre en ko/s peut être petit en Mbit/s.`,
						`Convert: ${kilobytes[failing]!.en} kB/s × 8 = ${amount(value * 1000).en} kbit/s, that is ${value} Mbit/s, less than the ${needed[failing]} required. The other speed is ${megabits[1 - failing]} Mbit/s and ${amount(delay / 1000).en} s is ${delay} ms: that is enough. A large number in kB/s can be small in Mbit/s.`
					)
	};
}
