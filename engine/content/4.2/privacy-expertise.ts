/** Of the privacy settings, those of a whole service at once, by rules. */
import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pickOne, say, tell } from '../drawing.ts';
import { heading, menu, page, practice, toggle, type Wanted } from '../settings/practice.ts';
import { allOf, asList, asPlaces, pickWishes, type Wish } from '../settings/wishes.ts';

const CLUBS = [
	say('un club de judo', 'a judo club'),
	say('une chorale d’enfants', 'a children’s choir'),
	say('une école de cirque', 'a circus school'),
	say('une troupe de théâtre', 'a theater company'),
	say('un accueil de loisirs', 'a day camp')
];
const KEEP = [
	say('Sans limite', 'Without limit'),
	say('3 ans', '3 years'),
	say('1 an', '1 year'),
	say('1 mois', '1 month')
];

const CHARTER: Wish[] = [
	{
		says: say(
			'Une photo publiée n’indique pas où elle a été prise.',
			'A published photo does not tell where it was taken.'
		),
		where: say('lieu retiré des photos', 'place removed from photos'),
		set: { stripPlace: true }
	},
	{
		says: say(
			'Les visiteurs ne peuvent pas emporter les photos en un geste.',
			'Visitors cannot take photos away in one gesture.'
		),
		where: say('téléchargement désactivé', 'downloading off'),
		set: { savePhotos: false }
	},
	{
		says: say(
			'Aucun nom n’est attaché à un visage, ni par nous, ni par les visiteurs.',
			'No name is attached to a face, neither by us nor by visitors.'
		),
		where: say(
			'identification par personne, et reconnaissance des visages désactivée',
			'tagging by nobody, and face recognition off'
		),
		set: { tagging: 'Personne', faces: false }
	},
	{
		says: say(
			'Un commentaire n’est visible qu’une fois lu par un responsable.',
			'A comment is visible only once a manager has read it.'
		),
		where: say('commentaires relus avant parution', 'comments reviewed before they appear'),
		set: { commentReview: 'Avant parution' }
	},
	{
		says: say(
			'Les messages privés sont effacés au bout d’un an au plus, et pas avant.',
			'Private messages are deleted after one year at most, and not before.'
		),
		where: say('messages gardés 1 an', 'messages kept 1 year'),
		set: { messagesKept: '1 an' }
	},
	{
		says: say(
			'Nous comptons les visites, sans reconnaître les visiteurs d’une fois sur l’autre.',
			'We count visits, without recognizing visitors from one time to the next.'
		),
		where: say('statistiques anonymes', 'anonymous statistics'),
		set: { statistics: 'Sans suivre les visiteurs' }
	},
	{
		says: say(
			'Rien de ce que fait un visiteur n’est transmis à une régie publicitaire.',
			'Nothing that a visitor does is passed on to an advertising company.'
		),
		where: say('partage avec la publicité désactivé', 'sharing with advertising off'),
		set: { adSharing: false }
	}
];

function clubPage(club: Localized) {
	return {
		name: tell((l) => (l === 'fr' ? `Page publique : ${club.fr}` : `Public page: ${club.en}`)),
		pages: [
			page('photos', say('Photos', 'Photos'), 'photos', [
				toggle('stripPlace', say('Retirer le lieu des photos', 'Remove the place from photos')),
				toggle(
					'savePhotos',
					say('Les visiteurs peuvent télécharger', 'Visitors may download'),
					true
				),
				menu(
					'tagging',
					say('Identifier quelqu’un sur une photo', 'Tag somebody in a photo'),
					[
						say('Personne', 'Nobody'),
						say('Les responsables', 'Managers'),
						say('Tout le monde', 'Everyone')
					],
					'Tout le monde'
				),
				toggle('faces', say('Reconnaître les visages', 'Recognize faces'), true)
			]),
			page('speech', say('Commentaires et messages', 'Comments and messages'), 'messages', [
				toggle('comments', say('Commentaires ouverts', 'Comments open'), true),
				menu(
					'commentReview',
					say('Relecture', 'Review'),
					[
						say('Aucune', 'None'),
						say('Après parution', 'After they appear'),
						say('Avant parution', 'Before they appear')
					],
					undefined,
					{ needs: { id: 'comments' } }
				),
				toggle('messages', say('Messages privés ouverts', 'Private messages open'), true),
				menu('messagesKept', say('Garder les messages', 'Keep messages'), KEEP, undefined, {
					needs: { id: 'messages' }
				})
			]),
			page('measure', say('Mesure et publicité', 'Measurement and ads'), 'ads', [
				menu(
					'statistics',
					say('Statistiques', 'Statistics'),
					[
						say('Désactivées', 'Off'),
						say('Sans suivre les visiteurs', 'Without following visitors'),
						say('Détaillées par visiteur', 'Detailed by visitor')
					],
					'Détaillées par visiteur'
				),
				toggle(
					'adSharing',
					say('Partager l’activité avec une régie', 'Share activity with an ad company'),
					true
				)
			])
		]
	};
}

/** Articles of a charter, in no word of the settings. */
export function clubCharter(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const club = pickOne(random, CLUBS);
	const rules = pickWishes(random, CHARTER, 5);
	const right = allOf(rules);
	const isAbout = (id: string) => id in right;
	return {
		...practice(clubPage(club), {
			instruction: say(
				`${who} tient la page publique de l’association. Mettez-la en accord avec **chaque article** de la charte, **sans rien fermer ni restreindre que la charte ne demande** : les visiteurs doivent garder tout le reste.`,
				`${who} runs the public page of the association. Bring it into line with **each article** of the charter, **without closing or restricting anything that the charter does not ask for**: visitors must keep all the rest.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Un article, un réglage ou deux : ${asPlaces(rules).fr}. Fermer les commentaires, les messages ou les statistiques respecterait la lettre, mais ôterait ce que la charte laisse.`
					: `One article, one setting or two: ${asPlaces(rules).en}. Closing comments, messages or statistics would keep to the letter, but would take away what the charter leaves.`
			),
			right,
			wrong: [
				allOf(rules.slice(1)),
				{
					...right,
					...(isAbout('statistics') ? { statistics: 'Désactivées' } : { comments: false })
				},
				{
					...right,
					...(isAbout('tagging') ? { tagging: 'Les responsables' } : { messages: false })
				}
			]
		}),
		stimulus: {
			type: 'text',
			title: tell((l) =>
				l === 'fr'
					? `Charte des images et des données : ${club.fr}`
					: `Charter on images and data: ${club.en}`
			),
			body: asList(rules)
		}
	};
}

const SHARED = [
	say('Rien', 'Nothing'),
	say('Données agrégées, sans individus', 'Aggregated data, without individuals'),
	say('Données pseudonymisées', 'Pseudonymized data'),
	say('Données avec mon nom', 'Data with my name')
];
/** Who asks for health data, what for, and the least that serves it. */
const RECIPIENTS: {
	id: string;
	name: Localized;
	note: Localized;
	found: string;
	set: string;
	reason: Localized;
}[] = [
	{
		id: 'doctor',
		name: say('Médecin traitant', 'Family doctor'),
		note: say('Suit votre tension à chaque visite', 'Follows your blood pressure at each visit'),
		found: 'Données pseudonymisées',
		set: 'Données avec mon nom',
		reason: say(
			'soigner une personne suppose de savoir qui elle est',
			'treating somebody takes knowing who it is'
		)
	},
	{
		id: 'cohort',
		name: say('Étude de suivi', 'Follow-up study'),
		note: say(
			'Rapproche vos mesures d’une année à l’autre, sans vous connaître',
			'Compares your measures from year to year, without knowing you'
		),
		found: 'Données avec mon nom',
		set: 'Données pseudonymisées',
		reason: say(
			'suivre sur des années demande un code stable, pas un nom',
			'following over the years takes a stable code, not a name'
		)
	},
	{
		id: 'city',
		name: say('Bilan de la ville', 'City report'),
		note: say(
			'Publie la moyenne des pas par quartier',
			'Publishes the average number of steps by district'
		),
		found: 'Données pseudonymisées',
		set: 'Données agrégées, sans individus',
		reason: say(
			'une moyenne se calcule sans individu',
			'an average is computed without individuals'
		)
	},
	{
		id: 'insurer',
		name: say('Assureur', 'Insurer'),
		note: say('Propose des « offres bien-être »', 'Suggests “well-being offers”'),
		found: 'Données avec mon nom',
		set: 'Rien',
		reason: say('une offre commerciale n’est pas un soin', 'a commercial offer is no care')
	},
	{
		id: 'shop',
		name: say('Magasin de sport', 'Sports shop'),
		note: say(
			'Envoie des promotions selon vos efforts',
			'Sends promotions according to your efforts'
		),
		found: 'Données agrégées, sans individus',
		set: 'Rien',
		reason: say('une promotion n’a besoin de rien de tel', 'a promotion needs nothing of the kind')
	},
	{
		id: 'coach',
		name: say('Kinésithérapeute', 'Physical therapist'),
		note: say('Adapte vos exercices de rééducation', 'Adapts your rehabilitation exercises'),
		found: 'Rien',
		set: 'Données avec mon nom',
		reason: say(
			'adapter les exercices de quelqu’un suppose de savoir lesquelles sont ses mesures',
			'adapting somebody’s exercises takes knowing which measures are theirs'
		)
	}
];

/** Named, pseudonymized, aggregated or nothing, by purpose. */
export function healthSharing(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const kinds = ['Données avec mon nom', 'Rien'].map((set) =>
		pickOne(
			random,
			RECIPIENTS.filter((one) => one.set === set)
		)
	);
	const recipients = RECIPIENTS.filter(
		(one) => kinds.includes(one) || one.id === 'cohort' || one.id === 'city'
	);
	const kept = pickOne(random, [say('1 an', '1 year'), say('3 ans', '3 years')]);
	const setup = {
		name: say('Carnet de santé connecté', 'Connected health record'),
		pages: [
			page('recipients', say('Destinataires', 'Recipients'), 'people', [
				heading(say('Ce que chacun reçoit', 'What each one receives')),
				...recipients.map(({ id, name, note, found }) =>
					page(
						id,
						name,
						'health',
						[menu(`${id}Gets`, say('Reçoit', 'Receives'), SHARED, found, { isOpen: true })],
						{ note, shows: `${id}Gets` }
					)
				)
			]),
			page('keeping', say('Conservation', 'Keeping'), 'time', [
				menu('recordsKept', say('Garder mes mesures', 'Keep my measures'), KEEP),
				toggle('autoErase', say('Effacer ensuite', 'Erase afterwards'), false)
			]),
			page('alerts', say('Alertes', 'Alerts'), 'location', [
				toggle(
					'emergency',
					say('Prévenir les secours en cas de malaise', 'Call for help if I faint'),
					true
				),
				menu(
					'emergencyPlace',
					say('Position transmise', 'Location sent'),
					[
						say('Jamais', 'Never'),
						say('Pendant l’alerte', 'During the alert'),
						say('En continu', 'All the time')
					],
					'En continu',
					{ needs: { id: 'emergency' } }
				)
			])
		]
	};
	const right: Wanted = {
		...Object.fromEntries(recipients.map(({ id, set }) => [`${id}Gets`, set])),
		...{ recordsKept: kept.fr, autoErase: true, emergencyPlace: 'Pendant l’alerte' }
	};
	return practice(setup, {
		instruction: say(
			`Les notes disent pourquoi chaque destinataire demande les mesures de ${who}. Appliquez la **minimisation** : à chacun le moins qui suffit à un soin, à une étude ou à un bilan ; à des fins commerciales, rien.\n\nLes mesures doivent disparaître **d’elles-mêmes** après **${kept.fr}**, et les secours savoir où venir sans que la position soit suivie le reste du temps.`,
			`The notes tell why each recipient asks for the measures of ${who}. Apply **minimization**: to each the least that is enough for care, a study or a report; for commercial purposes, nothing.\n\nThe measures must disappear **by themselves** after **${kept.en}**, and the emergency services know where to come without the location being followed the rest of the time.`
		),
		why: tell((l) => {
			const reasons = recipients.map(({ name, set, reason }) => {
				const least = SHARED.find(({ fr }) => fr === set)![l].toLowerCase();
				return l === 'fr'
					? `« ${name.fr} » : ${least}, car ${reason.fr}`
					: `“${name.en}”: ${least}, because ${reason.en}`;
			});
			return l === 'fr'
				? `${reasons.join(' ; ')}. Pseudonymisées, les données restent personnelles : un code peut ramener à quelqu’un. Choisir une durée ne suffit pas, « Effacer ensuite » la rend effective ; la position ne part que pendant l’alerte.`
				: `${reasons.join('; ')}. Pseudonymized data stay personal: a code can lead back to somebody. Choosing a duration is not enough, “Erase afterwards” makes it effective; the location is sent during the alert only.`;
		}),
		right,
		wrong: [
			{ ...right, cohortGets: 'Données agrégées, sans individus' },
			{ ...right, cityGets: 'Rien' },
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'autoErase')),
			{ ...right, emergencyPlace: 'Jamais' }
		]
	});
}

const HOUSEHOLD: Wish[] = [
	{
		says: say('Aucun enregistrement de la voix n’est gardé.', 'No recording of the voice is kept.'),
		where: say('enregistrements « jamais gardés »', 'recordings “never kept”'),
		set: { recordings: 'Jamais' }
	},
	{
		says: say(
			'Aucun employé du fabricant n’écoute ce qui est dit.',
			'No employee of the manufacturer listens to what is said.'
		),
		where: say('relecture humaine désactivée', 'human review off'),
		set: { humanReview: false }
	},
	{
		says: say('Personne n’achète rien à la voix.', 'Nobody buys anything by voice.'),
		where: say('achats désactivés', 'purchases off'),
		set: { purchases: false }
	},
	{
		says: say(
			'Un inconnu qui parle n’entend ni l’agenda ni les messages ; ceux de la maison, si.',
			'A stranger who speaks hears neither the calendar nor the messages; those of the household do.'
		),
		where: say(
			'reconnaître les voix activé, puis résultats personnels pour les voix reconnues',
			'recognizing voices on, then personal results for recognized voices'
		),
		set: { voices: true, personal: 'Pour les voix reconnues' }
	},
	{
		says: say(
			'Il n’écoute qu’après son mot d’éveil, et cesse dès qu’il a répondu.',
			'It listens only after its wake word, and stops as soon as it has answered.'
		),
		where: say('écoute prolongée désactivée', 'continued listening off'),
		set: { followUp: false }
	},
	{
		says: say(
			'Les extensions ne savent pas où est la maison.',
			'Extensions do not know where the house is.'
		),
		where: say('adresse non transmise aux extensions', 'address not passed on to extensions'),
		set: { extensionsPlace: false }
	}
];
const ROOMS = [
	say('la cuisine', 'the kitchen'),
	say('le salon', 'the living room'),
	say('l’atelier', 'the workshop'),
	say('le hall du foyer', 'the hall of the hostel')
];

function assistant(room: Localized) {
	return {
		name: tell((l) =>
			l === 'fr' ? `Assistant vocal : ${room.fr}` : `Voice assistant: ${room.en}`
		),
		pages: [
			page('hearing', say('Écoute', 'Listening'), 'microphone', [
				toggle('listening', say('Micro', 'Microphone'), true),
				toggle(
					'followUp',
					say('Rester à l’écoute après une réponse', 'Keep listening after an answer'),
					true,
					{ needs: { id: 'listening' } }
				),
				toggle(
					'voices',
					say('Reconnaître les voix de la maison', 'Recognize the voices of the household'),
					false,
					{ needs: { id: 'listening' } }
				),
				menu(
					'personal',
					say('Résultats personnels', 'Personal results'),
					[
						say('Pour personne', 'For nobody'),
						say('Pour les voix reconnues', 'For recognized voices'),
						say('Pour tout le monde', 'For everyone')
					],
					'Pour tout le monde',
					{
						note: say('Agenda, messages, contacts', 'Calendar, messages, contacts'),
						needs: { id: 'voices' }
					}
				)
			]),
			page('kept', say('Historique', 'History'), 'time', [
				menu('recordings', say('Garder les enregistrements', 'Keep recordings'), [
					say('Toujours', 'Always'),
					say('3 mois', '3 months'),
					say('Jamais', 'Never')
				]),
				toggle(
					'humanReview',
					say('Aider à améliorer le service', 'Help improve the service'),
					true,
					{ note: say('Des personnes écoutent des extraits', 'People listen to excerpts') }
				)
			]),
			page('services', say('Services', 'Services'), 'apps', [
				toggle('timers', say('Minuteurs et listes', 'Timers and lists'), true),
				toggle('lamps', say('Lampes et volets', 'Lamps and shutters'), true),
				toggle('purchases', say('Achats à la voix', 'Voice purchases'), true),
				toggle('extensions', say('Extensions', 'Extensions'), true),
				toggle('extensionsPlace', say('Leur donner l’adresse', 'Give them the address'), true, {
					needs: { id: 'extensions' }
				})
			])
		]
	};
}

/** An assistant that goes on serving, and keeps and tells nothing more. */
export function voiceAssistant(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const rules = pickWishes(random, HOUSEHOLD, 4);
	const right = allOf(rules);
	return practice(assistant(pickOne(random, ROOMS)), {
		instruction: tell((l) =>
			l === 'fr'
				? `${who} et son entourage se sont mis d’accord :\n\n${asList(rules).fr}\n\nRéglez l’assistant ainsi. Il doit **continuer à répondre**, avec **tous** les services et extensions qu’il a aujourd’hui, hors de ce que ces règles interdisent.`
				: `${who} and the people around have agreed:\n\n${asList(rules).en}\n\nSet the assistant so. It must **go on answering**, with **all** the services and extensions that it has today, apart from what these rules forbid.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Règle par règle : ${asPlaces(rules).fr}. Un réglage grisé dépend d’un autre : il faut parfois en activer un pour en restreindre un second. Couper le micro ou les extensions respecterait les règles, mais plus rien ne marcherait.`
				: `Rule by rule: ${asPlaces(rules).en}. A grayed setting depends on another one: sometimes one has to be turned on to restrict a second one. Turning off the microphone or the extensions would respect the rules, but nothing would work any more.`
		),
		right,
		wrong: [{ listening: false }, allOf(rules.slice(1)), { ...right, timers: false }]
	});
}

const SURVEYS = [
	say('le climat au travail', 'the working atmosphere'),
	say('le harcèlement au lycée', 'bullying at school'),
	say('la qualité des repas de l’internat', 'the quality of the meals at the boarding school'),
	say('la santé des bénévoles', 'the health of the volunteers'),
	say('les relations avec la direction', 'relations with management')
];

/** One answer per person and anonymity exclude each other, when the form counts persons by their account. */
export function anonymousForm(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const topic = pickOne(random, SURVEYS);
	const kept = pickOne(random, KEEP.slice(1));
	const isShown = pickOne(random, [true, false]);
	const setup = {
		name: tell((l) => (l === 'fr' ? `Formulaire : ${topic.fr}` : `Form: ${topic.en}`)),
		pages: [
			page('respondents', say('Qui répond', 'Who answers'), 'people', [
				toggle('signIn', say('Connexion obligatoire', 'Sign-in required'), true),
				toggle('once', say('Une seule réponse par personne', 'One answer per person'), true, {
					note: say('D’après le compte connecté', 'By the signed-in account'),
					needs: { id: 'signIn' }
				}),
				toggle(
					'edit',
					say('Modifier sa réponse après l’envoi', 'Edit one’s answer after sending'),
					true,
					{
						note: say('D’après le compte connecté', 'By the signed-in account'),
						needs: { id: 'signIn' }
					}
				)
			]),
			page('collected', say('Ce qui est noté', 'What is recorded'), 'data', [
				menu(
					'mail',
					say('Adresse électronique', 'Email address'),
					[
						say('Non demandée', 'Not asked'),
						say('Facultative', 'Optional'),
						say('Obligatoire', 'Required')
					],
					'Facultative'
				),
				menu(
					'time',
					say('Heure de la réponse', 'Time of the answer'),
					[
						say('Non notée', 'Not recorded'),
						say('Jour seulement', 'Day only'),
						say('À la seconde', 'To the second')
					],
					'À la seconde'
				),
				toggle('address', say('Adresse IP', 'IP address'), true),
				toggle(
					'receipt',
					say('Envoyer une copie à qui répond', 'Send a copy to whoever answers'),
					true,
					{ needs: { id: 'mail', is: [1, 2] } }
				)
			]),
			page('results', say('Résultats', 'Results'), 'document', [
				toggle(
					'summary',
					say('Montrer le bilan à ceux qui répondent', 'Show the summary to those who answer'),
					!isShown
				),
				menu('smallGroups', say('Cacher les groupes de moins de', 'Hide groups of fewer than'), [
					say('Aucun', 'None'),
					say('5 réponses', '5 answers'),
					say('10 réponses', '10 answers')
				]),
				menu('kept', say('Garder les réponses', 'Keep answers'), KEEP)
			])
		]
	};
	const right: Wanted = {
		...{ signIn: false, mail: 'Non demandée', time: 'Non notée', address: false },
		...{ smallGroups: '10 réponses', kept: kept.fr, summary: isShown }
	};
	return practice(setup, {
		instruction: say(
			`${who} prépare une enquête sur ${topic.fr}. Elle est annoncée **anonyme** : rien de ce qui est noté ne doit permettre de retrouver qui a répondu, **même à la personne qui gère le formulaire**.\n\nDans le bilan, un groupe paraît à partir de **dix réponses**. ${isShown ? 'Ceux qui répondent doivent voir' : 'Ceux qui répondent ne doivent pas voir'} ce bilan. Les réponses sont gardées **${kept.fr}**.`,
			`${who} prepares a survey on ${topic.en}. It is announced as **anonymous**: nothing that is recorded may allow anyone to find who answered, **not even whoever manages the form**.\n\nIn the summary, a group appears from **ten answers** on. Those who answer ${isShown ? 'must' : 'must not'} see this summary. Answers are kept for **${kept.en}**.`
		),
		why: say(
			`Une connexion obligatoire relie chaque réponse à un compte : elle tombe, et avec elle la limite d’une réponse par personne, qui ne repose que sur ce compte. L’adresse, même facultative, l’heure, même au jour près, et l’adresse IP peuvent trahir quelqu’un : on ne note rien de cela. Un petit groupe se devine aussi : il est caché en dessous de dix. Puis le bilan ${isShown ? 'montré' : 'réservé'} et la durée, ${kept.fr}.`,
			`Requiring sign-in links each answer to an account: it goes, and with it the limit of one answer per person, which only rests on that account. The email address, even optional, the time, even to the day, and the IP address can give somebody away: none of this is recorded. A small group can be guessed too: it is hidden below ten. Then the summary ${isShown ? 'shown' : 'kept back'} and the duration, ${kept.en}.`
		),
		right,
		wrong: [
			Object.fromEntries(Object.entries(right).filter(([id]) => id !== 'signIn')),
			{ ...right, mail: 'Facultative' },
			{ ...right, time: 'Jour seulement' },
			{ ...right, smallGroups: '5 réponses' }
		]
	});
}
