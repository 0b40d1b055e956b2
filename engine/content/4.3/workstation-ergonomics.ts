import type { Random } from '../../random.ts';
import { PEOPLE, WOMEN, capitalized, chosen, enumerate, lowered, quoted } from '../2.2/words.ts';
import { clock, typedHours } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { euros, lasting } from './figures.ts';

const REMEDIES = [
	{
		fr: 'Placer le bureau pour que la fenêtre soit sur le côté',
		en: 'Turn the desk so that the window is on the side'
	},
	{
		fr: 'Regarder au loin quelques instants, plusieurs fois par heure',
		en: 'Look into the distance for a moment, several times an hour'
	},
	{
		fr: 'Rehausser l’écran et brancher un clavier séparé',
		en: 'Raise the screen and plug in a separate keyboard'
	},
	{
		fr: 'Remplacer le clavier par un modèle sans pavé numérique',
		en: 'Replace the keyboard with a model that has no number pad'
	},
	{
		fr: 'Pousser au maximum la luminosité de l’écran',
		en: 'Turn the screen brightness up to the maximum'
	}
];

export const workstationErgonomics: Tube = {
	id: 'workstationErgonomics',
	competence: '4.3',
	title: { fr: 'Aménager son poste de travail', en: 'Setting up a workstation' },
	tutorial: {
		title: {
			fr: 'Régler son poste pour travailler sans douleur',
			en: 'Adjusting your workstation to work without pain'
		},
		minutes: 3,
		body: {
			fr: 'Un bon poste s’adapte au corps, et non l’inverse : le dos est soutenu, les yeux regardent droit devant, rien ne force.\n\n**Réglez dans cet ordre :**\n\n- le siège : pieds à plat au sol ou sur un repose-pieds, dos contre le dossier ;\n- le bureau : avant-bras posés, épaules relâchées, souris tout près ;\n- l’écran : à une longueur de bras, le haut au niveau des yeux ;\n- la lumière : fenêtre sur le côté, ni devant ni derrière.\n\n**Puis bougez** : changer d’écran n’est pas une pause. Levez-vous, regardez loin. Pour les oreilles, plus le son est fort, plus la durée sans risque est courte : 3 dB de plus la divisent par deux.\n\n**Pour traiter une gêne**, cherchez sa cause. Notez les jours où elle vient : la cause est présente chaque fois, et absente les autres jours. Changez cela, et rien d’autre.\n\n**Pour un groupe**, ne visez pas la moyenne : un réglage doit aller de la personne la plus petite à la plus grande. Supprimez d’abord la cause, puis réduisez-la, puis protégez tout le monde, et chacun en dernier. Enfin, comparez avec un groupe où rien n’a changé.\n\n**Le piège.** L’ordinateur portable : écran à la bonne hauteur, clavier trop haut, et inversement. Pour un long travail, séparez les deux.',
			en: 'A good workstation adapts to the body, not the other way around: the back is supported, the eyes look straight ahead, nothing strains.\n\n**Adjust in this order:**\n\n- the chair: feet flat on the floor or on a footrest, back against the backrest;\n- the desk: forearms resting, shoulders relaxed, mouse close by;\n- the screen: at arm’s length, its top level with the eyes;\n- the light: window on the side, neither in front nor behind.\n\n**Then move**: switching to another screen is not a break. Get up, look far away. For your ears, the louder the sound, the shorter the safe time: 3 dB more halves it.\n\n**To deal with a discomfort**, look for its cause. Write down the days when it comes: the cause is there each time, and absent on the other days. Change that, and nothing else.\n\n**For a group**, do not aim for the average: a setting must reach from the shortest person to the tallest. First remove the cause, then reduce it, then protect everyone at once, and each person last. Finally, compare with a group where nothing changed.\n\n**The trap.** The laptop: with the screen at the right height, the keyboard is too high, and vice versa. For long work, separate the two.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Repérer ce qui est mal réglé dans un poste de travail et dire comment le corriger.',
				'Spot what is badly adjusted in a workstation and say how to correct it.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Jules fait ses devoirs sur l’ordinateur de bureau. Que doit-il corriger ? Plusieurs réponses sont attendues.',
						en: 'Jules does his homework on the desktop computer. What should he correct? Several answers are expected.'
					},
					why: {
						fr: 'Ses pieds pendent : il lui faut un repose-pieds ou un siège plus bas. Ses yeux sont à 20 cm de l’écran, alors qu’il faut environ une longueur de bras. Le dos appuyé, les avant-bras posés et le haut de l’écran à hauteur des yeux sont corrects.',
						en: 'His feet hang: he needs a footrest or a lower chair. His eyes are 20 cm (8 inches) from the screen, when it should be about an arm’s length. The supported back, the resting forearms and the top of the screen at eye level are right.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Jules à son bureau', en: 'Jules at his desk' },
						body: {
							fr: 'Son dos est appuyé contre le dossier du siège. Ses pieds pendent sans toucher le sol. Ses avant-bras reposent sur le bureau. Ses yeux sont à 20 cm de l’écran. Le haut de l’écran est à la hauteur de ses yeux.',
							en: 'His back rests against the back of the chair. His feet hang without touching the floor. His forearms rest on the desk. His eyes are 20 cm (8 inches) from the screen. The top of the screen is level with his eyes.'
						}
					},
					options: [
						{ fr: 'L’appui de son dos', en: 'The support of his back' },
						{ fr: 'La position de ses pieds', en: 'The position of his feet' },
						{ fr: 'L’appui de ses avant-bras', en: 'The support of his forearms' },
						{
							fr: 'La distance entre ses yeux et l’écran',
							en: 'The distance from his eyes to the screen'
						},
						{ fr: 'La hauteur de l’écran', en: 'The height of the screen' }
					],
					solutions: [1, 3]
				},
				complaintsAtDesk,
				placeToSit,
				goodPosition
			]
		},
		{
			level: 2,
			proves: say(
				'Ménager ses yeux, son dos et ses oreilles pendant une séance d’écran ou d’écoute.',
				'Spare one’s eyes, back and ears during a session of screen work or listening.'
			),
			challenges: [longestSitting, restingBreaks, safeListening, timedBreaks]
		},
		{
			level: 4,
			proves: say(
				'Trouver la cause d’une gêne et choisir le remède qui la traite.',
				'Find the cause of a discomfort and choose the remedy that deals with it.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Sonia télétravaille trois jours par semaine sur un ordinateur portable posé sur la table. Elle écrit à l’infirmière du travail. Choisissez le conseil qui traite la **cause** de chaque gêne.',
						en: 'Sonia works from home three days a week on a laptop set on the table. She writes to the occupational nurse. Choose the advice that deals with the **cause** of each discomfort.'
					},
					why: {
						fr: 'Sonia donne chaque cause : elle baisse la tête, donc on rehausse l’écran, avec un clavier séparé ; la baie vitrée est derrière elle, donc on tourne le bureau ; elle ne quitte pas l’écran du regard, donc elle regarde au loin. Pousser la luminosité fatiguerait plus encore.',
						en: 'Sonia gives each cause: she keeps her head down, so raise the screen, with a separate keyboard; the window is behind her, so turn the desk; she never looks away from the screen, so she should look into the distance. Turning up the brightness would tire her eyes even more.'
					},
					stimulus: {
						type: 'mail',
						from: 'sonia.petit@atelier-nacre.example',
						to: 'infirmerie@atelier-nacre.example',
						subject: { fr: 'Mon poste à la maison', en: 'My workstation at home' },
						body: {
							fr: 'Bonjour,\n\nTrois choses me gênent. J’ai mal à la nuque, car je baisse la tête toute la journée. Je plisse les yeux à cause des reflets de la baie vitrée, qui est derrière moi. Le soir, mes yeux piquent : je reste des heures sans quitter l’écran du regard.\n\nSonia',
							en: 'Hello,\n\nThree things bother me. My neck hurts, because I keep my head down all day. I squint because of reflections from the large window behind me. In the evening, my eyes sting: I spend hours without looking away from the screen.\n\nSonia'
						}
					},
					fields: [
						{
							label: { fr: 'La nuque douloureuse', en: 'The sore neck' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Rehausser l’écran et brancher un clavier séparé',
									en: 'Raise the screen and plug in a separate keyboard'
								}
							]
						},
						{
							label: { fr: 'Les reflets', en: 'The reflections' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Placer le bureau pour que la fenêtre soit sur le côté',
									en: 'Turn the desk so that the window is on the side'
								}
							]
						},
						{
							label: { fr: 'Les yeux qui piquent', en: 'The stinging eyes' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Regarder au loin quelques instants, plusieurs fois par heure',
									en: 'Look into the distance for a moment, several times an hour'
								}
							]
						}
					]
				},
				causeInDiary,
				usefulPurchases,
				adviceThatErrs
			]
		},
		{
			level: 6,
			proves: say(
				'Choisir, pour plusieurs personnes, l’aménagement ou la mesure de prévention qui convient le mieux.',
				'Choose the equipment or preventive measure that suits several people best.'
			),
			challenges: [deskForAll, effectOfChairs, preventionOrder, bestSpending]
		}
	]
};

interface Complaint {
	said: Localized;
	remedy: Localized;
}

const COMPLAINTS: Complaint[] = [
	{
		said: say(
			'Le siège est à la hauteur du bureau, mais mes pieds pendent.',
			'The chair is right for the desk, but my feet are hanging.'
		),
		remedy: say('Ajouter un repose-pieds', 'Add a footrest')
	},
	{
		said: say(
			'Je suis assise tout au bord du siège, le dos dans le vide.',
			'I sit on the very edge of the chair, with nothing behind my back.'
		),
		remedy: say('S’asseoir au fond du siège', 'Sit right back in the chair')
	},
	{
		said: say(
			'L’écran est si bas que je baisse la tête sans arrêt.',
			'The screen is so low that I keep my head down all the time.'
		),
		remedy: say('Rehausser l’écran', 'Raise the screen')
	},
	{
		said: say(
			'Mon visage est à vingt centimètres de l’écran.',
			'My face is twenty centimeters (8 inches) from the screen.'
		),
		remedy: say('Reculer l’écran', 'Move the screen back')
	},
	{
		said: say(
			'Je dois tendre le bras pour attraper la souris.',
			'I have to stretch my arm to reach the mouse.'
		),
		remedy: say('Rapprocher la souris du clavier', 'Bring the mouse closer to the keyboard')
	},
	{
		said: say(
			'La fenêtre est dans mon dos et se reflète dans l’écran.',
			'The window is behind me and shows in the screen.'
		),
		remedy: say('Tourner le bureau d’un quart de tour', 'Turn the desk a quarter turn')
	},
	{
		said: say(
			'Mon siège est si bas que mes épaules remontent quand j’écris.',
			'My chair is so low that my shoulders rise when I type.'
		),
		remedy: say('Monter le siège', 'Raise the chair')
	}
];

const DESK_CHATS = [
	say('Groupe de la classe', 'Class group chat'),
	say('Groupe du club d’échecs', 'Chess club group chat'),
	say('Collègues du service', 'Colleagues of the department'),
	say('Cousins', 'Cousins')
];

/** Each says what is wrong: the remedy is what the sentence calls for. */
function complaintsAtDesk(random: Random): ChallengeBody {
	const names = pick(random, WOMEN, 3);
	const complaints = pick(random, COMPLAINTS, 3);
	const choices = COMPLAINTS.map(({ remedy }) => remedy);
	const answers = enumerate(
		complaints.map(({ remedy }, i) =>
			say(`${lowered(remedy).fr} pour ${names[i]}`, `${lowered(remedy).en} for ${names[i]}`)
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			'Choisissez, pour chacune, le changement qui règle son problème.',
			'For each of them, choose the change that solves her problem.'
		),
		stimulus: {
			type: 'conversation',
			title: pickOne(random, DESK_CHATS),
			messages: complaints.map(({ said }, i) => ({ author: names[i]!, text: said }))
		},
		fields: names.map((name, i) => chosen(name, choices, complaints[i]!.remedy)),
		why: say(
			`Repérez dans chaque phrase ce qui force : le corps doit être soutenu, l’écran en face et à distance, la lumière sur le côté. Il faut donc ${answers.fr}. Un autre changement serait peut-être bon, mais laisserait le problème entier.`,
			`Find in each sentence what strains: the body must be supported, the screen straight ahead and far enough, the light on the side. So the answers are: ${answers.en}. Another change may be a good one, but it would leave the problem as it is.`
		)
	};
}

const GOOD_PLACE = {
	window: say('à gauche', 'on the left'),
	seat: say('dossier, hauteur réglable', 'backrest, adjustable height'),
	screen: say('à hauteur des yeux', 'at eye level')
};

const BAD_PLACES = [
	{ ...GOOD_PLACE, window: say('derrière', 'behind') },
	{ ...GOOD_PLACE, window: say('en face', 'in front') },
	{ ...GOOD_PLACE, seat: say('tabouret fixe', 'fixed stool') },
	{ ...GOOD_PLACE, seat: say('banc sans dossier', 'bench without a back') },
	{ ...GOOD_PLACE, screen: say('posé sur le côté', 'off to the side') },
	{ ...GOOD_PLACE, screen: say('accroché au-dessus de la tête', 'hung above the head') }
];

const ROOMS = [
	say('la médiathèque', 'the media library'),
	say('l’espace de travail partagé', 'the shared workspace'),
	say('la salle informatique', 'the computer room'),
	say('la bibliothèque universitaire', 'the university library'),
	say('la mairie annexe', 'the local town hall')
];

/** Only one place has all that is needed; every other one fails on one point. */
function placeToSit(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const room = pickOne(random, ROOMS);
	const first = pickNumber(random, 3, 40);
	const places = pick(random, [GOOD_PLACE, ...pick(random, BAD_PLACES, 4)], 5);
	const right = String(first + places.indexOf(GOOD_PLACE));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} va passer l’après-midi à rédiger sur un ordinateur fixe de ${room.fr}. Rien ne peut être déplacé. Quelle place lui évitera **à la fois** les reflets, le mal de dos et le mal de nuque ?`,
			`${who} is going to spend the afternoon writing on a desktop computer at ${room.en}. Nothing can be moved. Which place will avoid glare, back pain **and** neck pain?`
		),
		stimulus: {
			type: 'table',
			caption: say('Places libres', 'Free places'),
			columns: [
				say('Place', 'Place'),
				say('Fenêtre', 'Window'),
				say('Siège', 'Seat'),
				say('Écran', 'Screen')
			],
			rows: places.map(({ window, seat, screen }, i) => [String(first + i), window, seat, screen])
		},
		field: {
			label: say('Numéro de la place', 'Number of the place'),
			type: 'number',
			solutions: [right]
		},
		why: say(
			`Vérifiez les trois colonnes : seule la place ${right} a la fenêtre sur le côté, un dossier et un écran droit devant, à hauteur des yeux. Les autres ont chacune un défaut : une fenêtre derrière se reflète, une fenêtre en face éblouit, un siège sans dossier ne soutient pas le dos, un écran décalé ou trop haut tord le cou.`,
			`Check the three columns: only place ${right} has the window on the side, a backrest and a screen straight ahead at eye level. Each of the others has one flaw: a window behind shows in the screen, a window in front dazzles, a seat with no back does not support you, a screen off to the side or too high twists the neck.`
		)
	};
}

const POSITIONS = [
	{
		part: say('Le haut de l’écran', 'The top of the screen'),
		right: say('au niveau des yeux', 'level with the eyes'),
		others: [
			say('un peu au-dessus de la tête', 'slightly above the head'),
			say('au niveau du menton', 'level with the chin')
		]
	},
	{
		part: say('La distance entre les yeux et l’écran', 'The distance from the eyes to the screen'),
		right: say('une longueur de bras', 'an arm’s length'),
		others: [say('une largeur de main', 'a hand’s width'), say('deux grands pas', 'two long steps')]
	},
	{
		part: say('Les pieds', 'The feet'),
		right: say('à plat, au sol ou sur un appui', 'flat, on the floor or on a rest'),
		others: [
			say('croisés sous le siège', 'crossed under the seat'),
			say('sur la pointe, sans forcer', 'on tiptoe, without effort')
		]
	},
	{
		part: say('Les épaules', 'The shoulders'),
		right: say('relâchées, bras près du corps', 'relaxed, arms close to the body'),
		others: [
			say('relevées, bras tendus devant', 'raised, arms stretched out in front'),
			say('tirées en arrière, bras écartés', 'pulled back, arms apart')
		]
	},
	{
		part: say('Les poignets, pendant la frappe', 'The wrists, while typing'),
		right: say('dans l’axe des avant-bras', 'in line with the forearms'),
		others: [
			say('pliés vers le haut', 'bent upward'),
			say('plus bas que le bord du bureau', 'lower than the edge of the desk')
		]
	},
	{
		part: say('La fenêtre', 'The window'),
		right: say('sur le côté', 'on the side'),
		others: [say('derrière soi', 'behind you'), say('derrière l’écran', 'behind the screen')]
	},
	{
		part: say('Le dos', 'The back'),
		right: say('appuyé contre le dossier', 'resting against the backrest'),
		others: [
			say('bien droit, loin du dossier', 'quite straight, away from the backrest'),
			say('penché vers l’écran', 'leaning toward the screen')
		]
	}
];

const LONG_TASKS = [
	say('rédiger un long exposé', 'write a long report'),
	say('suivre trois heures de cours en ligne', 'follow three hours of online classes'),
	say('saisir les fiches de l’association', 'enter the records of the association'),
	say('monter un film de vacances', 'edit a vacation video')
];

/** The comfortable place of four parts of the body or of the desk. */
function goodPosition(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const task = pickOne(random, LONG_TASKS);
	const positions = pick(random, POSITIONS, 4);
	const answers = tell((language) =>
		positions
			.map(({ part, right }) => `${lowered(part)[language]}, ${right[language]}`)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who} s’installe à son bureau pour ${task.fr}. Choisissez la position qui fatigue le moins.`,
			`${who} is settling at a desk to ${task.en}. Choose the position that is the least tiring.`
		),
		fields: positions.map(({ part, right, others }) =>
			chosen(part, pick(random, [right, ...others], 3), right)
		),
		why: say(
			`Une bonne position ne demande aucun effort : rien n’est plié, tendu ni tourné, et la lumière n’arrive ni dans les yeux ni sur l’écran. On retient donc : ${answers.fr}.`,
			`A good position takes no effort: nothing is bent, stretched or twisted, and light reaches neither the eyes nor the screen. So choose: ${answers.en}.`
		)
	};
}

const SCREEN_WORK = [
	say('Exercices en ligne', 'Online exercises'),
	say('Réponses aux courriels', 'Answering emails'),
	say('Visioconférence', 'Video meeting'),
	say('Diaporama à finir', 'Slideshow to finish'),
	say('Tableau des comptes', 'Accounts spreadsheet'),
	say('Recherches sur le Web', 'Web research'),
	say('Montage de la vidéo', 'Video editing')
];

const SCREEN_PAUSES = [
	say('« Pause » : vidéos sur le téléphone', '“Break”: videos on the phone'),
	say('« Pause » : partie sur la tablette', '“Break”: a game on the tablet'),
	say('« Pause » : messages sur le téléphone', '“Break”: messages on the phone')
];

const TRUE_PAUSES = [
	say('Goûter sur le balcon', 'Snack on the balcony'),
	say('Sortie du chien', 'Walking the dog'),
	say('Vaisselle', 'Washing the dishes'),
	say('Courses au coin de la rue', 'Shopping around the corner')
];

/** A break spent on another screen is not one: what comes before and after goes together. */
function longestSitting(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const works = pick(random, SCREEN_WORK, 5);
	const five = (from: number, to: number) => pickNumber(random, from, to) * 5;
	const stretches = [
		[{ what: works[0]!, minutes: five(8, 11) }],
		[
			{ what: works[1]!, minutes: five(5, 8) },
			{ what: pickOne(random, SCREEN_PAUSES), minutes: 10 },
			{ what: works[2]!, minutes: five(5, 8) }
		],
		[
			{ what: works[3]!, minutes: five(3, 4) },
			{ what: works[4]!, minutes: five(4, 5) }
		]
	];
	const pauses = pick(random, TRUE_PAUSES, 2).map((what) => [{ what, minutes: five(3, 5) }]);
	const [first, second, third] = pick(random, stretches, 3);
	const blocks = [first!, pauses[0]!, second!, pauses[1]!, third!].flat();
	let time = (13 * 4 + pickNumber(random, 0, 4)) * 15;
	const rows = blocks.map(({ what, minutes }) => {
		const start = time;
		time += minutes;
		return [`${clock(start)} – ${clock(time)}`, what];
	});
	const longest = stretches[1]!;
	const total = longest.reduce((sum, { minutes }) => sum + minutes, 0);
	const sum = longest.map(({ minutes }) => minutes).join(' + ');
	return {
		kind: 'qroc',
		instruction: say(
			`${who} a noté son après-midi. Combien de minutes sa plus longue période passée devant des écrans, **sans aucune coupure**, a-t-elle duré ?`,
			`${who} wrote down an afternoon. How many minutes did the longest period in front of screens, **without any interruption**, last?`
		),
		stimulus: {
			type: 'table',
			caption: say('Mon après-midi', 'My afternoon'),
			columns: [say('Horaire', 'Time'), say('Activité', 'Activity')],
			rows
		},
		field: {
			label: say('Durée', 'Length'),
			type: 'number',
			solutions: [String(total)],
			unit: 'min'
		},
		why: say(
			`La « pause » au milieu se passe encore devant un écran : elle ne repose ni les yeux ni le dos et ne coupe donc rien. La période va de ${quoted(longest[0]!.what).fr} à ${quoted(longest[2]!.what).fr}, soit ${sum} = ${total} minutes. Les vraies coupures sont ${enumerate(pauses.flat().map(({ what }) => quoted(what))).fr}.`,
			`The “break” in the middle is still spent in front of a screen: it rests neither the eyes nor the back, so it interrupts nothing. The period goes from ${quoted(longest[0]!.what).en} to “${longest[2]!.what.en},” that is ${sum} = ${total} minutes. Only ${enumerate(pauses.flat().map(({ what }) => quoted(what))).en} are real interruptions.`
		)
	};
}

const ACTIVE_BREAKS = [
	say('aller chercher le courrier dans le hall', 'go and get the mail from the lobby'),
	say('arroser les plantes du balcon', 'water the plants on the balcony'),
	say('faire le tour du pâté de maisons', 'walk around the block'),
	say('étendre le linge dehors', 'hang the laundry outside'),
	say('remplir la gourde à la fontaine du parc', 'fill the water bottle at the park fountain')
];

const IDLE_BREAKS = [
	say('regarder un épisode sur le canapé', 'watch an episode on the sofa'),
	say('parcourir les réseaux sociaux debout', 'scroll through social networks standing up'),
	say('faire défiler les photos du week-end', 'go through the weekend’s photos'),
	say('finir un niveau sur la console', 'finish a level on the game console'),
	say('répondre aux messages en marchant', 'answer messages while walking'),
	say('lire les nouvelles sur la tablette', 'read the news on the tablet')
];

const SCREEN_HOURS = [
	say('trois heures de saisie', 'three hours of data entry'),
	say('une matinée de visioconférences', 'a morning of video meetings'),
	say('deux heures de révisions en ligne', 'two hours of online study'),
	say('une longue séance de retouche de photos', 'a long session of photo editing')
];

/** What rests both eyes and body leaves every screen. */
function restingBreaks(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const hours = pickOne(random, SCREEN_HOURS);
	const count = pickNumber(random, 2, 3);
	const right = pick(random, ACTIVE_BREAKS, count).map(capitalized);
	const wrong = pick(random, IDLE_BREAKS, 5 - count).map(capitalized);
	return choice({
		instruction: say(
			`Pendant ${hours.fr}, ${who} a dix minutes de pause. Quelles activités reposent **à la fois** les yeux et le corps ? Plusieurs réponses sont attendues.`,
			`During ${hours.en}, ${who} has a ten-minute break. Which activities rest **both** the eyes and the body? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Posez deux questions : les yeux quittent-ils tout écran pour regarder plus loin, et le corps change-t-il de position ? Seules ces activités le permettent : ${enumerate(right.map(quoted)).fr}. Changer d’écran ou se lever en gardant les yeux sur le téléphone laisse le regard aussi proche qu’avant.`,
			`Ask two questions: do the eyes leave every screen to look farther away, and does the body change position? Here, ${enumerate(right.map(quoted)).en} do both. Switching screens, or standing up with your eyes on the phone, keeps your sight as close as before.`
		)
	});
}

/** Hours a week that ears stand, by level: each 3 dB more halve them. */
const LISTENING = [
	{ level: 80, minutes: 2400 },
	{ level: 83, minutes: 1200 },
	{ level: 86, minutes: 600 },
	{ level: 89, minutes: 300 },
	{ level: 92, minutes: 150 }
];

/** Minutes a day and days a week, none at a limit. */
const HABITS: [number, number][] = [
	[20, 6],
	[25, 5],
	[40, 5],
	[45, 6],
	[40, 6],
	[90, 5],
	[75, 7],
	[90, 6],
	[90, 7],
	[120, 6],
	[150, 7],
	[180, 6],
	[240, 6],
	[210, 6],
	[240, 7]
];

const LISTENING_TIMES = [
	say('dans les transports', 'on public transportation'),
	say('pendant ses révisions', 'while studying'),
	say('à l’atelier', 'in the workshop'),
	say('en faisant du sport', 'while exercising'),
	say('en jouant en ligne', 'while playing online')
];

/** The time of a day must first become that of a week. */
function safeListening(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const where = pickOne(random, LISTENING_TIMES);
	const [daily, days] = pickOne(random, HABITS);
	const total = daily * days;
	const right = LISTENING.filter(({ minutes }) => minutes >= total).at(-1)!;
	const next = LISTENING.find(({ minutes }) => minutes < total);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} écoute de la musique au casque ${where.fr} : ${lasting(daily)} par jour, ${days} jours par semaine. D’après ce tableau, quel est le niveau le plus fort auquel cette habitude reste sans risque pour ses oreilles ?`,
			`${who} listens to music with headphones ${where.en}: ${lasting(daily)} a day, ${days} days a week. According to this table, what is the loudest level at which this habit remains safe for the ears?`
		),
		stimulus: {
			type: 'table',
			caption: say('Écoute sans risque pour un adulte', 'Safe listening for an adult'),
			columns: [
				say('Niveau sonore', 'Sound level'),
				say('Durée maximale par semaine', 'Longest time per week')
			],
			rows: LISTENING.map(({ level, minutes }) => [`${level} dB`, lasting(minutes)])
		},
		field: {
			label: say('Niveau', 'Level'),
			type: 'number',
			solutions: [String(right.level)],
			unit: 'dB'
		},
		why: say(
			`Le tableau compte par semaine : ${lasting(daily)} × ${days} = ${lasting(total)}. À ${right.level} dB, la limite est de ${lasting(right.minutes)}, cela convient${next ? ` ; à ${next.level} dB, elle tombe à ${lasting(next.minutes)}, c’est trop peu` : ', et c’est le niveau le plus fort du tableau'}. Chaque hausse de 3 dB divise par deux la durée sans risque.`,
			`The table counts by week: ${lasting(daily)} × ${days} = ${lasting(total)}. At ${right.level} dB, the limit is ${lasting(right.minutes)}, which is enough${next ? `; at ${next.level} dB, it falls to ${lasting(next.minutes)}, which is not` : ', and it is the loudest level of the table'}. Every 3 dB more halves the safe time.`
		)
	};
}

/** Work and break, in minutes. */
const RHYTHMS: [number, number][] = [
	[25, 5],
	[30, 5],
	[40, 10],
	[45, 5],
	[50, 10],
	[55, 5]
];

const TIMED_TASKS = [
	say('réviser', 'study'),
	say('corriger des copies', 'grade papers'),
	say('traduire un dossier', 'translate a file'),
	say('coder son site', 'code a website'),
	say('saisir des factures', 'enter invoices')
];

/** Before the third break there are three periods of work, and only two breaks. */
function timedBreaks(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const task = pickOne(random, TIMED_TASKS);
	const [work, rest] = pickOne(random, RHYTHMS);
	const start = (13 * 4 + pickNumber(random, 0, 6)) * 15;
	const shown = clock(start + 3 * work + 2 * rest);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} règle un minuteur pour ne pas oublier de se lever. À quelle heure sa **troisième** pause commencera-t-elle ?`,
			`${who} sets a timer so as not to forget to get up. At what time will the **third** break begin?`
		),
		stimulus: {
			type: 'dialog',
			title: say('Minuteur', 'Timer'),
			body: say(
				`Activité : ${task.fr}\n\nDébut : ${clock(start)}\n\nTravail : ${work} min, puis pause : ${rest} min, en boucle`,
				`Activity: ${task.en}\n\nStart: ${clock(start)}\n\nWork: ${work} min, then break: ${rest} min, in a loop`
			),
			buttons: [say('Démarrer', 'Start')]
		},
		field: {
			label: say('Heure (comme 09:30)', 'Time (like 09:30)'),
			type: 'text',
			solutions: typedHours(shown)
		},
		why: say(
			`Avant la troisième pause, il y a trois périodes de travail mais seulement deux pauses : 3 × ${work} + 2 × ${rest} = ${3 * work + 2 * rest} minutes après ${clock(start)}, donc ${shown}. Compter aussi la troisième pause donnerait l’heure de sa fin.`,
			`Before the third break there are three periods of work but only two breaks: 3 × ${work} + 2 × ${rest} = ${3 * work + 2 * rest} minutes after ${clock(start)}, so ${shown}. Counting the third break as well would give the time when it ends.`
		)
	};
}

interface Factor {
	column: Localized;
	/** What it is on the days when it might harm, then on the others. */
	values: readonly [Localized, Localized];
	cause: Localized;
}

const FACTORS: Factor[] = [
	{
		column: say('Lieu', 'Place'),
		values: [say('canapé', 'sofa'), say('bureau', 'desk')],
		cause: say('Le travail sur le canapé', 'Working on the sofa')
	},
	{
		column: say('Pointage', 'Pointing'),
		values: [say('pavé tactile', 'touchpad'), say('souris', 'mouse')],
		cause: say('L’usage du pavé tactile', 'Using the touchpad')
	},
	{
		column: say('Pauses', 'Breaks'),
		values: [say('aucune', 'none'), say('chaque heure', 'every hour')],
		cause: say('L’absence de pauses', 'The lack of breaks')
	},
	{
		column: say('Lumière', 'Light'),
		values: [say('lampe seule', 'lamp only'), say('plein jour', 'daylight')],
		cause: say('L’éclairage par la lampe seule', 'The light of the lamp alone')
	},
	{
		column: say('Écran', 'Screen'),
		values: [say('téléphone', 'phone'), say('ordinateur', 'computer')],
		cause: say('Le travail sur le téléphone', 'Working on the phone')
	},
	{
		column: say('Casque', 'Headset'),
		values: [say('toute la journée', 'all day'), say('non', 'no')],
		cause: say('Le port du casque', 'Wearing the headset')
	}
];

/** Whether each factor is there, day by day; the first goes with the pain, each other misses it on two days. */
const DIARY = [
	[1, 0, 1, 1, 0, 0],
	[1, 1, 0, 1, 0, 0],
	[0, 0, 1, 1, 1, 0],
	[1, 0, 1, 0, 0, 1]
];

const PAINS = [
	say('Maux de tête', 'Headache'),
	say('Nuque raide', 'Stiff neck'),
	say('Mal au poignet', 'Sore wrist'),
	say('Dos douloureux', 'Sore back')
];

const WEEKDAYS = [
	say('Lundi', 'Monday'),
	say('Mardi', 'Tuesday'),
	say('Mercredi', 'Wednesday'),
	say('Jeudi', 'Thursday'),
	say('Vendredi', 'Friday'),
	say('Samedi', 'Saturday')
];

/** The cause is there on each painful day, and on no other. */
function causeInDiary(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const pain = pickOne(random, PAINS);
	const factors = pick(random, FACTORS, 4);
	const order = pick(random, [0, 1, 2, 3, 4, 5], 6);
	const shown = pick(random, [0, 1, 2, 3], 4);
	const [cause, tempting] = factors as [Factor, Factor, Factor, Factor];
	const dayWhere = (is: number, isNot: number) => {
		const { fr, en } = WEEKDAYS[order.findIndex((i) => DIARY[is]![i] && !DIARY[isNot]![i])]!;
		return say(fr.toLowerCase(), en);
	};
	const [noPain, noFactor] = [dayWhere(1, 0), dayWhere(0, 1)];
	return choice({
		instruction: say(
			`${who} a tenu ce carnet pendant six jours. D’après ces relevés, quelle est la cause la plus probable de sa gêne ?`,
			`${who} kept this diary for six days. According to these notes, what is the most likely cause of the discomfort?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Jour', 'Day'), ...shown.map((i) => factors[i]!.column), pain],
			rows: WEEKDAYS.map((weekday, i) => [
				weekday,
				...shown.map((one) => factors[one]!.values[DIARY[one]![order[i]!] ? 0 : 1]),
				DIARY[0]![order[i]!] ? say('oui', 'yes') : say('non', 'no')
			])
		},
		right: [cause.cause],
		wrong: factors.slice(1).map((factor) => factor.cause),
		why: say(
			`Cherchez ce qui est présent **chaque** jour de gêne et absent **tous** les autres jours : seule la colonne ${quoted(cause.column).fr} suit la gêne jour après jour. Les autres s’en écartent. Par exemple, pour ${quoted(tempting.column).fr} : ${quoted(tempting.values[0]).fr} ${noPain.fr}, sans aucune gêne, et ${quoted(tempting.values[1]).fr} ${noFactor.fr}, avec la gêne.`,
			`Look for what is there on **each** day of discomfort and absent on **all** the other days: only the ${quoted(cause.column).en} column follows the discomfort day after day. The others depart from it. For example, for ${quoted(tempting.column).en}: ${quoted(tempting.values[0]).en} on ${noPain.en}, with no discomfort, and ${quoted(tempting.values[1]).en} on ${noFactor.en}, with discomfort.`
		)
	});
}

const EQUIPMENT = [
	{
		need: say(
			'le bureau ne se baisse pas et mes pieds pendent',
			'the desk cannot be lowered and my feet hang'
		),
		product: say('Repose-pieds', 'Footrest'),
		prices: [25, 45]
	},
	{
		need: say(
			'je penche la tête sur l’écran de mon portable',
			'I bend my head over the screen of my laptop'
		),
		product: say('Support de portable avec clavier séparé', 'Laptop stand with separate keyboard'),
		prices: [55, 85]
	},
	{
		need: say(
			'je coince le téléphone entre l’oreille et l’épaule pour écrire',
			'I hold the phone between ear and shoulder to write'
		),
		product: say('Micro-casque', 'Headset'),
		prices: [35, 65]
	},
	{
		need: say(
			'je tourne sans cesse la tête vers les papiers posés à plat',
			'I keep turning my head toward papers lying flat'
		),
		product: say(
			'Porte-documents à fixer près de l’écran',
			'Document holder to attach to the screen'
		),
		prices: [20, 40]
	},
	{
		need: say(
			'le soleil de l’après-midi m’éblouit et le bureau ne peut pas bouger',
			'the afternoon sun dazzles me and the desk cannot be moved'
		),
		product: say('Store intérieur', 'Indoor blind'),
		prices: [45, 75]
	},
	{
		need: say(
			'ma souris est trop petite, je la tiens du bout des doigts',
			'my mouse is too small, I hold it with my fingertips'
		),
		product: say('Souris de grande taille', 'Large mouse'),
		prices: [22, 44]
	}
] as const;

/** The bill of what deals with the causes told, and of nothing else. */
function usefulPurchases(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const all = pick(random, EQUIPMENT, 6).map((one) => ({
		...one,
		price: pickNumber(random, one.prices[0], one.prices[1])
	}));
	const useful = all.slice(0, pickNumber(random, 2, 3));
	const total = useful.reduce((sum, { price }) => sum + price, 0);
	const cushion = {
		product: say('Coussin de massage chauffant', 'Heated massage cushion'),
		price: pickNumber(random, 40, 70)
	};
	const catalog = pick(random, [...all, cushion], 7);
	const needs = tell((language) => useful.map(({ need }) => `- ${need[language]}`).join('\n'));
	return {
		kind: 'qroc',
		instruction: say(
			`La responsable des achats veut traiter chaque **cause** signalée par ${who}, sans rien acheter d’inutile :\n\n${needs.fr}\n\nCombien coûtera la commande ?`,
			`The purchasing manager wants to deal with each **cause** reported by ${who}, without buying anything useless:\n\n${needs.en}\n\nHow much will the order cost?`
		),
		stimulus: {
			type: 'table',
			caption: say('Catalogue', 'Catalog'),
			columns: [say('Article', 'Item'), say('Prix', 'Price')],
			rows: catalog.map(({ product, price }) => [product, euros(price)])
		},
		field: {
			label: say('Total', 'Total'),
			type: 'number',
			solutions: [String(total)],
			unit: '€'
		},
		why: say(
			`À chaque cause son article : ${enumerate(useful.map(({ product, price }) => say(`${quoted(product).fr} (${euros(price).fr})`, `${quoted(product).en} (${euros(price).en})`))).fr}, soit ${euros(total).fr}. Les autres articles répondent à des gênes que personne n’a signalées, et le coussin soulage un moment sans rien changer à la cause.`,
			`Each cause has its item: ${enumerate(useful.map(({ product, price }) => say(`${quoted(product).fr} (${euros(price).fr})`, `${quoted(product).en} (${euros(price).en})`))).en}, which makes ${euros(total).en}. The other items answer discomforts that nobody reported, and the cushion brings relief for a while without changing the cause.`
		)
	};
}

const SOUND_ADVICE = [
	say('Asseyez-vous au fond du siège.', 'Sit right back in the chair.'),
	say('Gardez la souris près du clavier.', 'Keep the mouse near the keyboard.'),
	say('Quittez souvent l’écran du regard.', 'Often look away from the screen.'),
	say('Placez l’écran à une longueur de bras.', 'Place the screen at arm’s length.'),
	say('Laissez vos jambes libres sous le bureau.', 'Leave room for your legs under the desk.'),
	say('Levez-vous pour téléphoner.', 'Stand up to make phone calls.'),
	say('Mettez la fenêtre sur votre côté.', 'Have the window on your side.'),
	say('Posez vos avant-bras, épaules relâchées.', 'Rest your forearms, shoulders relaxed.')
];

const BAD_ADVICE = [
	{
		tip: say('Gardez la même position jusqu’au bout.', 'Keep the same position to the end.'),
		reason: say(
			'même bonne, une position gardée longtemps fatigue les muscles et le dos : il faut en changer',
			'even a good position, kept for long, tires muscles and back: it has to be changed'
		)
	},
	{
		tip: say('Penchez-vous pour lire les petits textes.', 'Lean in to read small text.'),
		reason: say(
			'se pencher force le dos et les yeux, alors qu’il suffit d’agrandir le texte',
			'leaning in strains back and eyes, when enlarging the text is enough'
		)
	},
	{
		tip: say('Faites une pause dès que la douleur vient.', 'Take a break as soon as pain comes.'),
		reason: say(
			'quand la douleur vient, le corps a déjà trop forcé : les pauses se prennent avant',
			'when pain comes, the body has already strained too much: breaks are taken before'
		)
	},
	{
		tip: say('Éteignez tout le soir, sauf l’écran.', 'At night, turn off all but the screen.'),
		reason: say(
			'un écran lumineux dans le noir fatigue les yeux : la pièce doit rester éclairée',
			'a bright screen in the dark tires the eyes: the room must stay lit'
		)
	},
	{
		tip: say('Réglez l’écran plus haut que vos yeux.', 'Set the screen higher than your eyes.'),
		reason: say(
			'un écran trop haut fait lever la tête et raidit la nuque : son bord supérieur va à hauteur des yeux',
			'a screen that is too high makes you raise your head and stiffens the neck: its top goes at eye level'
		)
	},
	{
		tip: say('Tapez les poignets pliés vers le haut.', 'Type with your wrists bent upward.'),
		reason: say(
			'plier les poignets les fatigue : ils restent dans l’axe des avant-bras',
			'bending the wrists tires them: they stay in line with the forearms'
		)
	}
];

const ADVISERS = [
	say('Le délégué de la classe', 'The class representative'),
	say('Un collègue bien intentionné', 'A well-meaning colleague'),
	say('La secrétaire du club', 'The secretary of the club'),
	say('Un site de conseils', 'An advice website')
];

/** Five tips, one of which would do harm. */
function adviceThatErrs(random: Random): ChallengeBody {
	const adviser = pickOne(random, ADVISERS);
	const { tip, reason } = pickOne(random, BAD_ADVICE);
	const tips = pick(random, [tip, ...pick(random, SOUND_ADVICE, 5)], 6);
	const place = String(tips.indexOf(tip) + 1);
	return {
		kind: 'qroc',
		instruction: say(
			`${adviser.fr} propose ces six conseils pour bien travailler sur ordinateur. **Un seul** ferait plus de mal que de bien. Lequel ?`,
			`${adviser.en} offers these six tips for working well at a computer. **Only one** would do more harm than good. Which one?`
		),
		stimulus: {
			type: 'text',
			title: say('Six conseils', 'Six tips'),
			body: tell((language) => tips.map((one, i) => `${i + 1}. ${one[language]}`).join('\n\n'))
		},
		field: {
			label: say('Numéro du conseil', 'Number of the tip'),
			type: 'number',
			solutions: [place]
		},
		why: say(
			`C’est le conseil ${place}. ${capitalized(reason).fr}. Les cinq autres soutiennent le corps, reposent les yeux ou font bouger.`,
			`It is tip ${place}. ${capitalized(reason).en}. The five others support the body, rest the eyes or make people move.`
		)
	};
}

const DESK_MODELS = ['Alto', 'Brise', 'Cèdre', 'Delta', 'Érable', 'Fjord'];

const SHARING_TEAMS = [
	say('le centre d’appels', 'the call center'),
	say('la rédaction du journal local', 'the local newsroom'),
	say('le secrétariat du lycée', 'the high school office'),
	say('l’accueil de l’hôpital', 'the hospital front desk'),
	say('le studio d’animation', 'the animation studio')
];

/** A desk fits a team when it reaches the lowest and the highest that anybody needs, under the load it bears. */
function deskForAll(random: Random): ChallengeBody {
	const team = pickOne(random, SHARING_TEAMS);
	const lowest = pickNumber(random, 63, 67);
	const highest = pickNumber(random, 118, 123);
	const load = pickNumber(random, 34, 44);
	const price = pickNumber(random, 62, 70) * 10;
	const sitting = [lowest, lowest + 4, lowest + 7];
	const standing = [highest - 14, highest - 5, highest];
	const best = { from: lowest - 1, to: highest + 2, bears: load + 6, price };
	const desks = pick(
		random,
		[
			best,
			{ ...best, from: lowest + 3, price: price - 130 },
			{ ...best, to: highest - 4, price: price - 160 },
			{ ...best, bears: load - 4, price: price - 90 },
			{ from: lowest - 3, to: highest + 7, bears: load + 40, price: price + 120 }
		],
		5
	);
	const names = pick(random, DESK_MODELS, 5).sort();
	const right = names[desks.indexOf(best)]!;
	return {
		kind: 'qroc',
		instruction: say(
			`Pour ${team.fr}, on cherche le modèle de bureau **le moins cher** qui convienne aux trois personnes qui s’y relaient, assises ou debout. Elles ont mesuré la hauteur qu’il leur faut :\n\n- assises : ${sitting[1]}, ${sitting[0]} et ${sitting[2]} cm ;\n- debout : ${standing[1]}, ${standing[0]} et ${standing[2]} cm.\n\nLes écrans et leur bras pèsent ${load} kg. Quel modèle choisir ?`,
			`For ${team.en}, the **cheapest** desk is wanted that suits the three people who take turns at it, sitting or standing. They measured the height they need:\n\n- sitting: ${sitting[1]}, ${sitting[0]} and ${sitting[2]} cm;\n- standing: ${standing[1]}, ${standing[0]} and ${standing[2]} cm.\n\nThe screens and their arm weigh ${load} kg. Which model should be chosen?`
		),
		stimulus: {
			type: 'table',
			caption: say('Bureaux à hauteur réglable', 'Height-adjustable desks'),
			columns: [
				say('Modèle', 'Model'),
				say('Hauteurs', 'Heights'),
				say('Charge maximale', 'Maximum load'),
				say('Prix', 'Price')
			],
			rows: desks.map(({ from, to, bears, price: asked }, i) => [
				names[i]!,
				say(`de ${from} à ${to} cm`, `${from} to ${to} cm`),
				`${bears} kg`,
				euros(asked)
			])
		},
		field: { label: say('Modèle', 'Model'), type: 'text', solutions: [right] },
		why: say(
			`Un réglage qui vise la moyenne exclut les autres : il faut descendre à ${lowest} cm (la plus petite hauteur, assise) et monter à ${highest} cm (la plus grande, debout), avec au moins ${load} kg. Deux modèles le font ; ${right} est le moins cher, à ${euros(price).fr}. Les moins chers que lui ne descendent pas assez, ne montent pas assez ou portent trop peu.`,
			`Aiming for the average leaves the others out: the desk must go down to ${lowest} cm (the lowest height, sitting) and up to ${highest} cm (the highest, standing), and bear at least ${load} kg. Two models do; ${right} is the cheaper, at ${euros(price).en}. Those that cost less do not go low enough, do not go high enough or bear too little.`
		)
	};
}

const TRIALS = [
	{
		what: say('de nouveaux sièges', 'new chairs'),
		harm: say('ont mal au dos', 'have back pain'),
		noun: say('les nouveaux sièges', 'the new chairs'),
		groups: [say('Étage équipé', 'Equipped floor'), say('Étage non équipé', 'Unequipped floor')]
	},
	{
		what: say('des lampes plus douces', 'softer lamps'),
		harm: say('ont les yeux qui piquent', 'have stinging eyes'),
		noun: say('les nouvelles lampes', 'the new lamps'),
		groups: [
			say('Salles équipées', 'Equipped rooms'),
			say('Salles non équipées', 'Unequipped rooms')
		]
	},
	{
		what: say('des supports d’écran', 'screen stands'),
		harm: say('ont la nuque raide', 'have a stiff neck'),
		noun: say('les supports', 'the stands'),
		groups: [
			say('Service équipé', 'Equipped department'),
			say('Service non équipé', 'Unequipped department')
		]
	},
	{
		what: say('des souris verticales', 'vertical mice'),
		harm: say('ont mal au poignet', 'have a sore wrist'),
		noun: say('les nouvelles souris', 'the new mice'),
		groups: [
			say('Agence équipée', 'Equipped branch'),
			say('Agence non équipée', 'Unequipped branch')
		]
	}
] as const;

/** A fall proves little when the group where nothing changed fell as much. */
function effectOfChairs(random: Random): ChallengeBody {
	const { what, harm, noun, groups } = pickOne(random, TRIALS);
	const works = random() < 0.5;
	const before = pickNumber(random, 48, 60);
	const fall = pickNumber(random, 17, 22);
	const otherBefore = before - pickNumber(random, 1, 3);
	const otherFall = works ? pickNumber(random, 0, 2) : fall + pickNumber(random, -1, 1);
	const rate = (value: number) => say(`${value} %`, `${value}%`);
	const conclusions = [
		say(
			`La baisse vient en grande partie d’autre chose que ${noun.fr}.`,
			`The fall comes largely from something other than ${noun.en}.`
		),
		say(
			`La baisse vient vraisemblablement en grande partie ${noun.fr.replace(/^les/, 'des')}.`,
			`The fall most likely comes largely from ${noun.en}.`
		),
		say(
			'Trois mois de plus auraient rendu la baisse deux fois plus forte.',
			'Three more months would have made the fall twice as large.'
		),
		say(
			'Étendue à tous les locaux, la mesure ferait disparaître la gêne.',
			'Extended to all premises, the measure would make the discomfort disappear.'
		)
	];
	return {
		kind: 'qcu',
		instruction: say(
			`Une entreprise a installé ${what.fr} dans une partie de ses locaux, tirée au sort. Avant et trois mois après, elle a compté la part des salariés qui ${harm.fr}. Les deux groupes comptent 300 personnes chacun et travaillent de la même façon.\n\nQuelle conclusion tirer ?`,
			`A company installed ${what.en} in a part of its premises, drawn at random. Before, and three months later, it counted the share of employees who ${harm.en}. The two groups have 300 people each and work in the same way.\n\nWhich conclusion should be drawn?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Groupe', 'Group'), say('Avant', 'Before'), say('Après', 'After')],
			rows: [
				[groups[0], rate(before), rate(before - fall)],
				[groups[1], rate(otherBefore), rate(otherBefore - otherFall)]
			]
		},
		options: conclusions,
		solution: works ? 1 : 0,
		why: works
			? say(
					`Le groupe non équipé montre ce qui se serait passé sans la mesure : ${otherFall === 0 ? 'rien n’y change' : `il ne baisse que de ${otherFall} point${otherFall > 1 ? 's' : ''}`}, contre ${fall} points chez les personnes équipées. Les groupes étant tirés au sort et semblables, l’écart s’explique surtout par la mesure. Il reste ${before - fall} % de personnes gênées : rien ne dit qu’elles cesseraient de l’être, ni plus tard ni ailleurs.`,
					`The unequipped group shows what would have happened without the measure: ${otherFall === 0 ? 'nothing changes there' : `it falls by only ${otherFall} point${otherFall > 1 ? 's' : ''}`}, against ${fall} points among the people equipped. As the groups were drawn at random and are alike, the gap comes mostly from the measure. ${before - fall}% of people still feel discomfort: nothing says that they would stop, later or elsewhere.`
				)
			: say(
					`La baisse de ${fall} points semble parler pour la mesure, mais le groupe où rien n’a changé baisse presque autant, de ${otherFall} points. Une autre cause (saison, travail plus léger, simple fait d’être interrogé) a donc joué partout. Il faut toujours comparer à ceux qui n’ont rien reçu.`,
					`The fall of ${fall} points seems to speak for the measure, but the group where nothing changed falls nearly as much, by ${otherFall} points. So another cause (the season, lighter work, the mere fact of being asked) acted everywhere. Always compare with those who received nothing.`
				)
	};
}

/** For each nuisance: remove it, lessen it at its source, protect everyone, then each person. */
const PREVENTION = [
	{
		harm: say(
			'le bruit d’un serveur installé dans le bureau',
			'the noise of a server in the office'
		),
		measures: [
			say('Installer le serveur hors du bureau', 'Move the server out of the office'),
			say(
				'Remplacer ses ventilateurs par des modèles silencieux',
				'Replace its fans with quiet ones'
			),
			say(
				'Poser une cloison isolante autour du serveur',
				'Put an insulating partition around the server'
			),
			say(
				'Donner un casque antibruit à chaque salarié',
				'Give each employee noise-blocking earmuffs'
			)
		]
	},
	{
		harm: say(
			'les gestes répétés de la saisie des bons de livraison',
			'the repeated movements of typing delivery notes'
		),
		measures: [
			say('Faire lire les bons par la machine', 'Have the machine read the notes'),
			say('Réduire de moitié les champs à saisir', 'Halve the fields to type'),
			say('Faire tourner tous les postes chaque heure', 'Rotate all jobs every hour'),
			say(
				'Fournir une attelle à qui a mal au poignet',
				'Provide a splint to those with a sore wrist'
			)
		]
	},
	{
		harm: say('les messages de travail reçus la nuit', 'work messages received at night'),
		measures: [
			say('Ne plus envoyer aucun message après 19 heures', 'Stop sending any message after 7 p.m.'),
			say(
				'Limiter les envois du soir aux seules urgences',
				'Limit evening messages to emergencies'
			),
			say('Retenir sur le serveur les messages du soir', 'Hold evening messages on the server'),
			say('Conseiller à chacun de couper ses alertes', 'Advise each person to mute their alerts')
		]
	},
	{
		harm: say(
			'la chaleur d’une imprimante dans une petite pièce',
			'the heat of a printer in a small room'
		),
		measures: [
			say('Sortir l’imprimante de la pièce', 'Take the printer out of the room'),
			say('Choisir une imprimante qui chauffe peu', 'Choose a printer that gives off little heat'),
			say('Installer un extracteur d’air dans la pièce', 'Install an air extractor in the room'),
			say('Distribuer un ventilateur de poche à chacun', 'Hand out a pocket fan to each person')
		]
	}
];

const PREVENTION_PLACES = [
	say('une mairie', 'a town hall'),
	say('une coopérative', 'a cooperative'),
	say('un cabinet comptable', 'an accounting firm'),
	say('une association', 'an association'),
	say('un laboratoire', 'a laboratory')
];

/** From what removes the cause to what leaves each person to cope. */
function preventionOrder(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, PREVENTION_PLACES);
	const { harm, measures } = pickOne(random, PREVENTION);
	return {
		kind: 'order',
		instruction: say(
			`Dans ${place.fr}, ${who} doit agir contre ${harm.fr}. Toutes ces mesures sont possibles et coûtent à peu près autant. Selon les principes de prévention, rangez-les de celle qu’il faut **préférer** à celle de **dernier recours**.`,
			`In ${place.en}, ${who} must act against ${harm.en}. All these measures are possible and cost about the same. Following the principles of prevention, put them in order from the one to **prefer** to the **last resort**.`
		),
		items: measures,
		why: say(
			'On supprime d’abord la cause, sinon on la réduit à sa source, sinon on protège tout le monde à la fois ; la protection laissée à chacun vient en dernier, car elle ne vaut que pour qui la porte ou y pense. Une mesure peu chère et visible, donnée à chacun, est tentante, mais la gêne reste entière.',
			'First remove the cause, or else lessen it at its source, or else protect everyone at once; protection left to each person comes last, because it only works for those who wear it or think of it. A visible measure handed to each person is tempting, but the nuisance stays whole.'
		)
	};
}

const SPENDINGS = [
	say('Repose-pieds pour la saisie', 'Footrests for data entry'),
	say('Supports d’écran à l’accueil', 'Screen stands at the front desk'),
	say('Stores de la salle de réunion', 'Blinds for the meeting room'),
	say('Micro-casques du standard', 'Headsets for the switchboard'),
	say('Lampes de l’atelier', 'Lamps for the workshop'),
	say('Claviers séparés des commerciaux', 'Separate keyboards for sales')
];

/** How much relief a euro buys: people and hours a week, not the number of people alone. */
function bestSpending(random: Random): ChallengeBody {
	const names = pick(random, SPENDINGS, 4);
	const shuffled = pick(random, [0, 1, 2, 3], 4);
	const [cost, people] = [pickNumber(random, 4, 6) * 100, pickNumber(random, 6, 9)];
	const drafts = [
		{ people, hours: 30, cost },
		{ people: people * 4, hours: 2, cost: cost - 100 },
		{ people: people - 2, hours: 35, cost: cost * 2 },
		{ people: people + 4, hours: 12, cost: cost + 100 }
	];
	const rows = shuffled.map((i, place) => ({
		...drafts[i]!,
		name: names[place]!,
		isBest: i === 0
	}));
	const best = rows.find(({ isBest }) => isBest)!;
	const crowd = rows.reduce((most, row) => (row.people > most.people ? row : most));
	return choice({
		instruction: say(
			'Un seul de ces projets sera financé cette année. Chaque salarié concerné est gêné pendant les heures indiquées. Lequel supprime **le plus d’heures de gêne par euro dépensé** ?',
			'Only one of these projects will be funded this year. Each employee concerned feels discomfort for the hours shown. Which one removes **the most hours of discomfort per euro spent**?'
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Projet', 'Project'),
				say('Personnes', 'People'),
				say(
					'Heures de gêne par personne et par semaine',
					'Hours of discomfort per person per week'
				),
				say('Coût', 'Cost')
			],
			rows: rows.map((row) => [row.name, String(row.people), String(row.hours), euros(row.cost)])
		},
		right: [best.name],
		wrong: rows.filter(({ isBest }) => !isBest).map(({ name }) => name),
		why: say(
			`Multipliez les personnes par les heures, puis divisez par le coût. ${quoted(best.name).fr} : ${best.people} × ${best.hours} = ${best.people * best.hours} heures pour ${euros(best.cost).fr}. ${quoted(crowd.name).fr} touche plus de monde, mais ne supprime que ${crowd.people * crowd.hours} heures pour ${euros(crowd.cost).fr}. Ni le nombre de personnes ni le prix ne suffisent seuls.`,
			`Multiply people by hours, then divide by the cost. ${quoted(best.name).en}: ${best.people} × ${best.hours} = ${best.people * best.hours} hours for ${euros(best.cost).en}. ${quoted(crowd.name).en} concerns more people, but removes only ${crowd.people * crowd.hours} hours for ${euros(crowd.cost).en}. Neither the number of people nor the price is enough by itself.`
		)
	});
}
