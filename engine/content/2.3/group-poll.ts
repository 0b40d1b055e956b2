import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import { clock, listed, percent, quoted } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';
import { dayOf, daysAfter, shortDay } from '../days.ts';

export const groupPoll: Tube = {
	id: 'groupPoll',
	competence: '2.3',
	title: { fr: 'Recueillir les réponses d’un groupe', en: 'Collecting answers from a group' },
	tutorial: {
		title: {
			fr: 'Interroger un groupe et lire ses réponses',
			en: 'Asking a group and reading its answers'
		},
		minutes: 2,
		body: {
			fr: 'Un sondage ou un formulaire réunit les réponses de tous au même endroit, à condition de savoir à l’avance comment vous déciderez.\n\nPour choisir une date, écartez d’abord celles où manque une personne **indispensable**, puis comptez les présents de chaque colonne qui reste. Décidez avant ce que vaut « si besoin ». Quand quelqu’un change d’avis, seule sa dernière réponse compte.\n\nChoisissez un type de question qui donne des réponses faciles à compter : choix unique, cases à cocher, nombre ou date ; gardez le texte libre pour l’inattendu. Des tranches ne doivent ni se chevaucher ni laisser de trou : ni « 10 à 14, 14 à 18 », ni « 10 à 14, 16 à 18 ».\n\nUn formulaire peut **sauter des questions** : jouez le rôle de chaque personne, de la question 1 à la fin.\n\nUne bonne question porte sur une seule chose et ne souffle pas sa réponse : « Êtes-vous d’accord que notre superbe projet… » ne mesure rien.\n\nAvant de conclure, ôtez les doublons et demandez-vous **qui a répondu** : si une moitié du groupe s’est tue, les réponses de l’autre ne la représentent pas. Enfin, la façon de voter peut changer le gagnant : annoncez-la avant.',
			en: 'A poll or a form gathers everyone’s answers in one place, as long as you know beforehand how you will decide.\n\nTo choose a date, first rule out those when an **essential** person is missing, then count the attendees in each remaining column. Decide beforehand what “if needed” is worth. When someone changes their mind, only their last answer counts.\n\nChoose a type of question that gives answers that are easy to count: single choice, check boxes, number or date; keep free text for the unexpected. Ranges must neither overlap nor leave a gap: neither “10 to 14, 14 to 18” nor “10 to 14, 16 to 18.”\n\nA form can **skip questions**: play the part of each person, from question 1 to the end.\n\nA good question is about one thing only and does not hint at its answer: “Do you agree that our superb project…” measures nothing.\n\nBefore concluding, remove duplicates and ask yourself **who answered**: if half the group kept silent, the answers of the other half do not represent it. Finally, the way of voting can change the winner: announce it beforehand.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Compter les réponses d’un groupe et voir qui n’a pas répondu.',
				'Count a group’s answers and see who has not replied.'
			),
			challenges: [votesInTalk, toolForQuestion, whoIsMissing, resultOfVote]
		},
		{
			level: 2,
			proves: say(
				'Choisir une date ou attribuer des places d’après les réponses d’un groupe.',
				'Choose a date or allocate spots based on a group’s answers.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Un club d’échecs choisit la date de son repas. L’entraîneuse, **Violette**, doit être présente ; il faut ensuite le plus de monde possible, « si besoin » comptant comme une présence.\n\nQuelle date retenir ?',
						en: 'A chess club is choosing the date of its dinner. The coach, **Violette**, must be there; then there should be as many people as possible, “if needed” counting as attending.\n\nWhich date should be chosen?'
					},
					why: {
						fr: 'Violette a répondu « non » pour le 13 juin : cette date tombe, malgré ses quatre présents. Comptez ensuite les « oui » et les « si besoin » de chaque colonne : quatre le 20 juin, trois seulement le 6 et le 27.',
						en: 'Violette answered “no” for June 13, so that date is out despite its four attendees. Then count the “yes” and “if needed” answers in each column: four on June 20, only three on June 6 and June 27.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Sondage de dates', en: 'Date poll' },
						columns: [
							'Participant',
							{ fr: '6 juin', en: 'June 6' },
							{ fr: '13 juin', en: 'June 13' },
							{ fr: '20 juin', en: 'June 20' },
							{ fr: '27 juin', en: 'June 27' }
						],
						rows: [
							[
								'Violette',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Amine',
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Gisèle',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Kim',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Ulysse',
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' }
							]
						]
					},
					options: [
						{ fr: '6 juin', en: 'June 6' },
						{ fr: '13 juin', en: 'June 13' },
						{ fr: '20 juin', en: 'June 20' },
						{ fr: '27 juin', en: 'June 27' }
					],
					solution: 2,
					keepOrder: true
				},
				possibleDates,
				settingsOfPoll,
				freedSpot
			]
		},
		{
			level: 3,
			proves: say(
				'Construire un formulaire dont les questions se comptent et s’enchaînent bien.',
				'Build a form whose questions can be counted and follow on well.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Pour le repas de quartier, les habitants répondent à un formulaire en ligne. Selon les réponses, certaines questions ne s’affichent pas.\n\nCombien de questions chacun verra-t-il ?',
						en: 'For the neighborhood dinner, the residents fill in an online form. Depending on the answers, some questions are not shown.\n\nHow many questions will each person see?'
					},
					why: {
						fr: 'Suivez la colonne « Ensuite ». Lamine voit les questions 1, 2, 3, 5 et 6 : son « non » à la question 3 saute la 4. Zoé répond « non » à la question 1 et passe aussitôt à la 6 : deux questions en tout.',
						en: 'Follow the “Next” column. Lamine sees questions 1, 2, 3, 5 and 6: his “no” to question 3 skips question 4. Zoé answers “no” to question 1 and goes straight to 6: two questions in all.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages du formulaire', en: 'Form settings' },
						columns: [{ fr: 'Numéro', en: 'Number' }, 'Question', { fr: 'Ensuite', en: 'Next' }],
						rows: [
							[
								'1',
								{ fr: 'Viendrez-vous au repas ?', en: 'Will you come to the dinner?' },
								{ fr: 'oui : question 2 ; non : question 6', en: 'yes: question 2; no: question 6' }
							],
							[
								'2',
								{ fr: 'Combien d’adultes serez-vous ?', en: 'How many adults will you be?' },
								'question 3'
							],
							[
								'3',
								{ fr: 'Viendrez-vous avec des enfants ?', en: 'Will you bring children?' },
								{ fr: 'oui : question 4 ; non : question 5', en: 'yes: question 4; no: question 5' }
							],
							['4', { fr: 'Combien d’enfants ?', en: 'How many children?' }, 'question 5'],
							[
								'5',
								{ fr: 'Quel plat apporterez-vous ?', en: 'What dish will you bring?' },
								'question 6'
							],
							[
								'6',
								{ fr: 'Un mot pour l’équipe ?', en: 'Anything to tell the team?' },
								{ fr: 'fin', en: 'end' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Lamine, qui viendra sans enfants',
								en: 'Lamine, who will come without children'
							},
							type: 'number',
							solutions: ['5'],
							unit: 'questions'
						},
						{
							label: { fr: 'Zoé, qui ne viendra pas', en: 'Zoé, who will not come' },
							type: 'number',
							solutions: ['2'],
							unit: 'questions'
						}
					]
				},
				typeOfQuestion,
				rangesOfAnswers,
				questionNobodySees
			]
		},
		{
			level: 5,
			proves: say(
				'Juger ce que valent les réponses recueillies et la façon de les compter.',
				'Judge what the answers collected and the way of counting them are worth.'
			),
			challenges: [answersKept, sharesOfGroups, waysOfVoting, questionsToRewrite]
		}
	]
};

const OUTINGS = [
	{
		title: say('Sortie de fin d’année', 'End-of-year outing'),
		options: [
			say('le bowling', 'bowling'),
			say('le cinéma', 'the movies'),
			say('le lac', 'the lake'),
			say('le musée', 'the museum')
		]
	},
	{
		title: say('Repas de l’équipe', 'Team lunch'),
		options: [
			say('la pizzeria', 'the pizzeria'),
			say('la crêperie', 'the creperie'),
			say('le pique-nique', 'the picnic'),
			say('la cantine', 'the cafeteria')
		]
	},
	{
		title: say('Thème de l’exposition', 'Theme of the exhibition'),
		options: [
			say('les volcans', 'volcanoes'),
			say('les océans', 'oceans'),
			say('les planètes', 'planets'),
			say('les forêts', 'forests')
		]
	},
	{
		title: say('Nom du journal', 'Name of the newspaper'),
		options: [
			say('L’Écho', 'The Echo'),
			say('La Plume', 'The Quill'),
			say('Le Fil', 'The Thread'),
			say('Déclic', 'Click')
		]
	}
];

/** A vote in a chat: whoever changes their mind counts once, for the last choice. */
function votesInTalk(random: Random): ChallengeBody {
	const { title, options } = pickOne(random, OUTINGS);
	const [winner, second, third] = pick(random, options, 3) as [Localized, Localized, Localized];
	const names = pick(random, PEOPLE, 6);
	const count = pickNumber(random, 3, 4);
	const first = pick(
		random,
		[winner, winner, second, second, second, count === 4 ? winner : third],
		6
	);
	const changing = first.findIndex((one) => one === second);
	const votes = first.map((one, i) => ({
		who: names[i]!,
		text: say(`Pour moi, ${one.fr}.`, `For me, ${one.en}.`)
	}));
	const last = {
		who: names[changing]!,
		text: say(
			`Finalement, je change : ${winner.fr}.`,
			`On second thought, I’m changing: ${winner.en}.`
		)
	};
	return {
		kind: 'qrocm',
		instruction: say(
			`Six personnes votent dans une messagerie ; chacune a une voix. Qu’est-ce qui l’emporte **à la fin**, et avec combien de voix ?`,
			`Six people are voting in a chat; each has one vote. What wins **in the end**, and with how many votes?`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: [...votes, last].map(({ who, text }) => ({ author: who, text }))
		},
		fields: [
			{
				label: say('Choix gagnant', 'Winning choice'),
				type: 'text',
				choices: [winner, second, third],
				solutions: [winner]
			},
			{
				label: say('Nombre de voix', 'Number of votes'),
				type: 'number',
				solutions: [String(count)]
			}
		],
		why: say(
			`${last.who} a changé d’avis : seule sa dernière réponse compte, une voix en moins pour ${second.fr}, une en plus pour ${winner.fr}. Cela fait ${count} voix contre 2. Compter les deux messages donnerait sept voix pour six personnes.`,
			`${last.who} changed their mind: only the last answer counts, one vote less for ${second.en} and one more for ${winner.en}. That makes ${count} votes against 2. Counting both messages would give seven votes for six people.`
		)
	};
}

const POLL_TOOLS = {
	dates: say('un sondage de dates', 'a date poll'),
	vote: say('un vote à choix unique', 'a single-choice vote'),
	form: say('un formulaire d’inscription', 'a registration form'),
	open: say('une question ouverte', 'an open question')
};
type PollTool = keyof typeof POLL_TOOLS;

const QUESTIONS_TO_ASK: { tool: PollTool; what: Localized }[] = [
	{
		tool: 'dates',
		what: say(
			'Trouver un soir où tout le groupe peut venir',
			'Find an evening when the whole group can come'
		)
	},
	{
		tool: 'dates',
		what: say(
			'Fixer le jour de la réunion selon les disponibilités de chacun',
			'Set the day of the meeting according to everyone’s availability'
		)
	},
	{
		tool: 'vote',
		what: say(
			'Départager deux logos déjà dessinés',
			'Decide between two logos that are already drawn'
		)
	},
	{
		tool: 'vote',
		what: say(
			'Élire la personne qui parlera au nom de la classe',
			'Elect the person who will speak for the class'
		)
	},
	{
		tool: 'form',
		what: say(
			'Recueillir le nom, l’âge et la taille de maillot des participants du stage',
			'Collect the name, age and jersey size of the people attending the course'
		)
	},
	{
		tool: 'form',
		what: say(
			'Noter qui vient au repas, avec quel régime et combien d’invités',
			'Record who is coming to the meal, with what diet and how many guests'
		)
	},
	{
		tool: 'open',
		what: say(
			'Récolter des idées de nom, sans en proposer aucune',
			'Collect ideas for a name, without offering any'
		)
	},
	{
		tool: 'open',
		what: say(
			'Savoir, avec leurs propres mots, ce que les visiteurs ont préféré',
			'Learn, in their own words, what visitors liked best'
		)
	}
];

/** What one wants to know chooses the tool. */
function toolForQuestion(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, QUESTIONS_TO_ASK, 3);
	const choices = Object.values(POLL_TOOLS);
	const reasons: Record<PollTool, Localized> = {
		dates: say(
			'des disponibilités se croisent dans un sondage de dates',
			'availability is compared in a date poll'
		),
		vote: say(
			'des possibilités connues, dont une seule sera retenue, se départagent par un vote à choix unique',
			'known possibilities, only one of which will be kept, are decided by a single-choice vote'
		),
		form: say(
			'plusieurs renseignements par personne demandent un formulaire',
			'several pieces of information per person call for a form'
		),
		open: say(
			'des idées que l’on ne connaît pas d’avance demandent une question ouverte',
			'ideas that are not known beforehand call for an open question'
		)
	};
	const given = [...new Set(asked.map(({ tool }) => tool))].map((tool) => reasons[tool]);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} doit interroger un groupe en ligne. Quel outil convient à chaque besoin ?`,
			`${who} has to ask a group questions online. Which tool suits each need?`
		),
		fields: asked.map(({ tool, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [POLL_TOOLS[tool]]
		})),
		why: say(
			`Demandez-vous ce que vous ferez des réponses : ${given.map(({ fr }) => fr).join(' ; ')}.`,
			`Ask yourself what you will do with the answers: ${given.map(({ en }) => en).join('; ')}.`
		)
	};
}

const GROUPS = [
	say('La chorale', 'The choir'),
	say('Le club de lecture', 'The book club'),
	say('L’équipe de volley', 'The volleyball team'),
	say('Le groupe d’exposé', 'The presentation group'),
	say('Le conseil syndical', 'The building council')
];

const YES = say('oui', 'yes');
const NO = say('non', 'no');

/** The list of members against the answers: a “no” is an answer. */
function whoIsMissing(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const names = pick(random, PEOPLE, 8);
	const missing = names.slice(0, 2);
	const answered = names.slice(2);
	const field = (label: Localized, name: string) => ({
		label,
		type: 'text' as const,
		solutions: [name]
	});
	return {
		kind: 'qrocm',
		anyOrder: true,
		instruction: say(
			`${group.fr} compte huit membres : ${listed([...names].sort()).fr}. Voici les réponses au sondage sur la prochaine rencontre.\n\nQuelles sont les deux personnes à relancer, parce qu’elles **n’ont pas répondu** ?`,
			`${group.en} has eight members: ${listed([...names].sort()).en}. Here are the answers to the poll about the next meeting.\n\nWhich two people should be reminded, because they **have not answered**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Serez-vous là ?', 'Will you be there?'),
			columns: [say('Prénom', 'First name'), say('Réponse', 'Answer')],
			rows: pick(random, answered, 6).map((name, i) => [
				name,
				i < 2 ? NO : pickOne(random, [YES, YES, NO])
			])
		},
		fields: [
			field(say('Une personne', 'One person'), missing[0]!),
			field(say('L’autre personne', 'The other person'), missing[1]!)
		],
		why: say(
			`Cochez dans la liste des membres chaque prénom du tableau : il reste ${missing[0]} et ${missing[1]}. Les personnes qui ont dit « non » ont répondu : inutile de les relancer.`,
			`Check off each name of the table in the list of members: ${missing[0]} and ${missing[1]} are left. The people who said “no” did answer: there is no need to remind them.`
		)
	};
}

/** Who did not vote is not in the table: members minus votes. */
function resultOfVote(random: Random): ChallengeBody {
	const { title, options } = pickOne(random, OUTINGS);
	const shown = pick(random, options, 4);
	const base = pickNumber(random, 3, 6);
	const votes = pick(random, [base, base + 2, base + 3, base + pickNumber(random, 4, 7)], 4);
	const total = votes.reduce((sum, one) => sum + one, 0);
	const absent = pickNumber(random, 3, 9);
	const best = Math.max(...votes);
	const winner = shown[votes.indexOf(best)]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`Un groupe de **${total + absent} personnes** a voté en ligne ; chacune pouvait choisir une seule réponse. Quel choix l’emporte, et combien de personnes **n’ont pas voté** ?`,
			`A group of **${total + absent} people** voted online; each could choose only one answer. Which choice wins, and how many people **did not vote**?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Choix', 'Choice'), say('Voix', 'Votes')],
			rows: shown.map((one, i) => [one, String(votes[i])])
		},
		fields: [
			{
				label: say('Choix gagnant', 'Winning choice'),
				type: 'text',
				choices: shown,
				solutions: [winner]
			},
			{
				label: say('Personnes qui n’ont pas voté', 'People who did not vote'),
				type: 'number',
				solutions: [String(absent)]
			}
		],
		why: say(
			`Le plus grand nombre de voix est ${best}, pour ${winner.fr}. Les voix font ${votes.join(' + ')} = ${total} ; le groupe compte ${total + absent} personnes, donc ${absent} n’ont pas voté.`,
			`The largest number of votes is ${best}, for ${winner.en}. The votes add up to ${votes.join(' + ')} = ${total}; the group has ${total + absent} people, so ${absent} did not vote.`
		)
	};
}

const RIDES = [
	{
		event: say('Sortie en mer', 'Trip at sea'),
		role: say('pilote', 'pilot'),
		need: say('au moins une personne qui pilote', 'at least one pilot')
	},
	{
		event: say('Covoiturage au tournoi', 'Carpool to the tournament'),
		role: say('permis', 'driver'),
		need: say('au moins une personne qui a le permis', 'at least one driver')
	},
	{
		event: say('Séance d’escalade', 'Climbing session'),
		role: say('brevet', 'certified'),
		need: say('au moins une personne brevetée', 'at least one certified person')
	},
	{
		event: say('Soirée de secourisme', 'First aid evening'),
		role: say('diplôme', 'certificate'),
		need: say('au moins une personne diplômée', 'at least one person with a certificate')
	}
];

/** Enough people, and one of two who are qualified. */
function possibleDates(random: Random): ChallengeBody {
	const { event, role, need } = pickOne(random, RIDES);
	const names = pick(random, PEOPLE, 6);
	const minimum = 4;
	const start = daysAfter(dayOf(2027, 5, 1), pickNumber(random, 0, 20));
	const dates = [0, 7, 14, 21, 28].map((shift) => shortDay(daysAfter(start, shift)));
	const count = pickNumber(random, 2, 3);
	const kinds = pick(
		random,
		[
			...Array.from({ length: count }, () => 'good' as const),
			'unqualified' as const,
			...Array.from({ length: 4 - count }, () => 'few' as const)
		],
		5
	);
	const answers = kinds.map((kind) => {
		const others = pick(
			random,
			[2, 3, 4, 5],
			kind === 'good' ? pickNumber(random, 3, 4) : kind === 'few' ? pickNumber(random, 1, 2) : 4
		);
		const qualified = kind === 'unqualified' ? [] : pick(random, [0, 1], 1);
		return new Set([...others, ...qualified]);
	});
	const right = dates.filter((_, i) => kinds[i] === 'good');
	const unqualified = dates[kinds.indexOf('unqualified')]!;
	return choice({
		instruction: say(
			`Pour l’évènement ${quoted(event).fr}, il faut **${minimum} personnes ou plus**, dont ${need.fr}. Quelles dates sont possibles ? Plusieurs réponses sont attendues.`,
			`For the event ${quoted(event, ',').en} there must be **${minimum} people or more**, including ${need.en}. Which dates are possible? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: event,
			columns: [say('Prénom', 'First name'), ...dates],
			rows: names.map((name, row): Text[] => [
				row < 2 ? say(`${name} (${role.fr})`, `${name} (${role.en})`) : name,
				...answers.map((who) => (who.has(row) ? YES : NO))
			])
		},
		right,
		wrong: dates.filter((one) => !right.includes(one)),
		why: say(
			`Vérifiez les deux conditions dans chaque colonne : ${listed(right.map((one) => `le ${one.fr}`)).fr} conviennent. Le ${unqualified.fr} réunit assez de monde, mais ni ${names[0]} ni ${names[1]} ; les autres dates n’atteignent pas ${minimum} personnes.`,
			`Check both conditions in each column: ${listed(right).en} work. ${unqualified.en} has enough people, but neither ${names[0]} nor ${names[1]}; the other dates do not reach ${minimum} people.`
		)
	});
}

const POLL_SETTINGS = {
	limit: say('limiter le nombre de places par choix', 'limit the number of spots per choice'),
	single: say('n’autoriser qu’une réponse par personne', 'allow only one answer per person'),
	hidden: say('cacher les réponses des autres', 'hide other people’s answers'),
	deadline: say('fermer le sondage à une date donnée', 'close the poll on a given date')
};
type PollSetting = keyof typeof POLL_SETTINGS;

const POLL_NEEDS: { setting: PollSetting; what: Localized }[] = [
	{
		setting: 'limit',
		what: say(
			'Chaque atelier n’accueille que douze participants',
			'Each workshop can only host twelve participants'
		)
	},
	{
		setting: 'limit',
		what: say(
			'Deux bénévoles au plus doivent tenir chaque créneau',
			'Each time slot must be covered by two volunteers at most'
		)
	},
	{
		setting: 'single',
		what: say(
			'Le même compte ne doit pas pouvoir voter deux fois pour son dessin préféré',
			'The same account must not be able to vote twice for its favorite drawing'
		)
	},
	{
		setting: 'single',
		what: say(
			'À l’élection précédente, certains avaient rempli le bulletin plusieurs fois',
			'In the previous election, some had filled in the ballot several times'
		)
	},
	{
		setting: 'hidden',
		what: say(
			'On craint que chacun ne suive l’avis des premiers',
			'People may simply follow the opinion of the first ones'
		)
	},
	{
		setting: 'hidden',
		what: say(
			'Les participants ne doivent pas voir qui a choisi quoi',
			'Participants must not see who chose what'
		)
	},
	{
		setting: 'deadline',
		what: say(
			'Le traiteur veut le nombre de repas vendredi, et rien ne doit changer ensuite',
			'The caterer wants the number of meals on Friday, and nothing may change afterward'
		)
	},
	{
		setting: 'deadline',
		what: say(
			'Les réponses arrivées après l’assemblée ne doivent plus compter',
			'Answers that arrive after the assembly must no longer count'
		)
	}
];

const SETTING_REASONS: Record<PollSetting, Localized> = {
	limit: say(
		'une capacité se règle par un nombre de places',
		'a capacity is set by a number of spots'
	),
	single: say(
		'des votes répétés s’évitent en n’autorisant qu’une réponse',
		'repeated votes are avoided by allowing a single answer'
	),
	hidden: say(
		'l’influence et les regards s’évitent en cachant les réponses',
		'influence and prying eyes are avoided by hiding answers'
	),
	deadline: say(
		'ce qui ne doit plus bouger après un jour demande une fermeture',
		'what must not change after a given day calls for a closing date'
	)
};

/** Each difficulty has one setting that removes it. */
function settingsOfPoll(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, POLL_NEEDS, 3);
	const choices = Object.values(POLL_SETTINGS);
	const given = [...new Set(asked.map(({ setting }) => setting))].map(
		(one) => SETTING_REASONS[one]
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} prépare plusieurs sondages en ligne. Quel réglage répond à chaque difficulté ?`,
			`${who} is preparing several online polls. Which setting solves each difficulty?`
		),
		fields: asked.map(({ setting, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [POLL_SETTINGS[setting]]
		})),
		why: say(
			`Cherchez ce qui pourrait mal se passer : ${given.map(({ fr }) => fr).join(' ; ')}. Un réglage choisi après les premières réponses ne corrige plus celles-ci.`,
			`Look for what could go wrong: ${given.map(({ en }) => en).join('; ')}. A setting chosen after the first answers no longer corrects them.`
		)
	};
}

const WORKSHOPS = [
	say('Atelier photo', 'Photo workshop'),
	say('Initiation au canoë', 'Canoe introduction'),
	say('Visite des coulisses', 'Backstage visit'),
	say('Cours de cuisine', 'Cooking class'),
	say('Stage de robotique', 'Robotics course')
];

/** Spots by order of sign-up, then a withdrawal that moves the queue. */
function freedSpot(random: Random): ChallengeBody {
	const workshop = pickOne(random, WORKSHOPS);
	const names = pick(random, PEOPLE, 8);
	const places = pickNumber(random, 4, 5);
	const start = pickNumber(random, 8, 18) * 60;
	const times = names.map((_, i) => clock(start + i * 6 + pickNumber(random, 0, 5)));
	const withdrawn = names[pickNumber(random, 0, places - 1)]!;
	const waiter = pickNumber(random, 0, 1);
	const alsoWithdrawn = names[places + waiter]!;
	const right = names[places + (waiter === 0 ? 1 : 0)]!;
	const last = names[places + 2]!;
	const rows = pick(
		random,
		names.map((name, i) => ({ name, at: times[i]! })),
		8
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’activité ${quoted(workshop).fr} a **${places} places**, données dans l’ordre des inscriptions ; les suivants sont en liste d’attente. Ensuite, **${withdrawn}** et **${alsoWithdrawn}** annulent leur inscription.\n\nQui obtient la place libérée, et combien de personnes restent en liste d’attente ?`,
			`The activity ${quoted(workshop).en} has **${places} spots**, given in order of sign-up; those who follow are on a waiting list. Then **${withdrawn}** and **${alsoWithdrawn}** cancel their sign-up.\n\nWho gets the freed spot, and how many people remain on the waiting list?`
		),
		stimulus: {
			type: 'table',
			caption: say('Inscriptions, par ordre alphabétique', 'Sign-ups, in alphabetical order'),
			columns: [say('Prénom', 'First name'), say('Heure', 'Time')],
			rows: rows.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, at }) => [name, at])
		},
		fields: [
			{
				label: say('Personne qui obtient la place', 'Person who gets the spot'),
				type: 'text',
				solutions: [right]
			},
			{
				label: say('Personnes encore en attente', 'People still waiting'),
				type: 'number',
				solutions: [String(8 - places - 2)]
			}
		],
		why: say(
			`Rangez d’abord les inscriptions par heure : les ${places} premières ont une place. ${withdrawn} en libère une ; ${alsoWithdrawn}, en attente, n’en avait pas et sort de la file. La place revient donc à ${right}, la première personne qui attend encore${8 - places - 2 > 1 ? `, avant ${last}` : ''}.`,
			`First put the sign-ups in order of time: the first ${places} have a spot. ${withdrawn} frees one; ${alsoWithdrawn}, who was waiting, had none and leaves the queue. So the spot goes to ${right}, the first person still waiting${8 - places - 2 > 1 ? `, before ${last}` : ''}.`
		)
	};
}

const QUESTION_TYPES = {
	single: say('choix unique', 'single choice'),
	boxes: say('cases à cocher', 'check boxes'),
	date: 'date',
	number: say('nombre', 'number'),
	text: say('texte libre', 'free text')
};
type QuestionType = keyof typeof QUESTION_TYPES;

const FORM_QUESTIONS: { type: QuestionType; what: Localized }[] = [
	{
		type: 'single',
		what: say(
			'Quelle est votre taille de tee-shirt, parmi S, M, L et XL ?',
			'What is your T-shirt size, out of S, M, L and XL?'
		)
	},
	{
		type: 'single',
		what: say(
			'À quelle séance viendrez-vous, celle de 14 h ou celle de 18 h ?',
			'Which session will you attend, the one at 2 p.m. or the one at 6 p.m.?'
		)
	},
	{
		type: 'boxes',
		what: say(
			'Lesquels de ces trois ateliers vous intéressent ? Un, deux ou les trois.',
			'Which of these three workshops interest you? One, two or all three.'
		)
	},
	{
		type: 'boxes',
		what: say(
			'Quels jours de la semaine pouvez-vous aider ?',
			'On which days of the week can you help?'
		)
	},
	{
		type: 'date',
		what: say('Quel jour arriverez-vous au camp ?', 'On what day will you arrive at the camp?')
	},
	{
		type: 'date',
		what: say(
			'Quand avez-vous passé votre dernière visite médicale ?',
			'When did you have your last medical checkup?'
		)
	},
	{
		type: 'number',
		what: say(
			'Combien de repas faut-il vous réserver ?',
			'How many meals should be booked for you?'
		)
	},
	{
		type: 'number',
		what: say('Combien de chaises pouvez-vous prêter ?', 'How many chairs can you lend?')
	},
	{
		type: 'text',
		what: say(
			'Qu’est-ce qui vous ferait revenir l’an prochain ?',
			'What would make you come back next year?'
		)
	},
	{
		type: 'text',
		what: say(
			'Racontez en deux phrases un souvenir de la fête.',
			'Tell us a memory of the party in two sentences.'
		)
	}
];

const TYPE_REASONS: Record<QuestionType, Localized> = {
	single: say(
		'une seule réponse parmi quelques-unes connues : choix unique',
		'one answer among a few known ones: single choice'
	),
	boxes: say(
		'plusieurs réponses possibles à la fois : cases à cocher',
		'several answers possible at once: check boxes'
	),
	date: say(
		'un jour : date, que tous écriront ainsi de la même façon',
		'a day: date, so that everyone writes it alike'
	),
	number: say('une quantité à additionner : nombre', 'a quantity to add up: number'),
	text: say(
		'une réponse que l’on ne peut pas prévoir : texte libre',
		'an answer that cannot be foreseen: free text'
	)
};

/** The type that makes answers easy to count. */
function typeOfQuestion(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const asked = pick(random, FORM_QUESTIONS, 4);
	const choices = Object.values(QUESTION_TYPES);
	const given = [...new Set(asked.map(({ type }) => type))].map((type) => TYPE_REASONS[type]);
	return {
		kind: 'qrocm',
		instruction: say(
			`${group.fr} prépare un formulaire en ligne et veut des réponses faciles à compter. Quel type de réponse donner à chaque question ?`,
			`${group.en} is preparing an online form and wants answers that are easy to count. Which type of answer should each question have?`
		),
		fields: asked.map(({ type, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [QUESTION_TYPES[type]]
		})),
		why: say(
			`Imaginez les réponses possibles : ${given.map(({ fr }) => fr).join(' ; ')}. En texte libre, « trois », « 3 » et « 2 ou 3 » ne se comptent pas ensemble.`,
			`Imagine the possible answers: ${given.map(({ en }) => en).join('; ')}. In free text, “three,” “3” and “2 or 3” cannot be counted together.`
		)
	};
}

const RANGE_QUESTIONS = [
	{
		what: say('Quel âge avez-vous ?', 'How old are you?'),
		unit: say('ans', 'years old'),
		under: 'younger',
		over: 'older',
		from: [9, 12],
		step: [4, 6]
	},
	{
		what: say(
			'Combien de livres avez-vous lus cette année ?',
			'How many books have you read this year?'
		),
		unit: say('livres', 'books'),
		under: 'fewer',
		over: 'more',
		from: [3, 5],
		step: [3, 5]
	},
	{
		what: say(
			'Combien de kilomètres faites-vous pour venir ?',
			'How many kilometers do you travel to come?'
		),
		unit: say('km', 'km'),
		under: 'less',
		over: 'more',
		from: [5, 8],
		step: [6, 10]
	},
	{
		what: say(
			'Combien de messages recevez-vous par jour ?',
			'How many messages do you receive per day?'
		),
		unit: say('messages', 'messages'),
		under: 'fewer',
		over: 'more',
		from: [10, 15],
		step: [8, 14]
	}
] as const;

/** Ranges with one value in two of them, and one value in none. */
function rangesOfAnswers(random: Random): ChallengeBody {
	const { what, unit, under, over, from, step } = pickOne(random, RANGE_QUESTIONS);
	const steps = [0, 1, 2].map(() => pickNumber(random, step[0], step[1]));
	const first = pickNumber(random, from[0], from[1]);
	const bounds = [
		first,
		first + steps[0]!,
		first + steps[0]! + steps[1]!,
		first + steps[0]! + steps[1]! + steps[2]!
	] as const;
	const overlapAt = pickNumber(random, 0, 1);
	const gapAt = overlapAt === 0 ? pickNumber(random, 1, 2) : pickOne(random, [0, 2]);
	/** Each range begins after the end of the one before, on it, or two after. */
	const startOf = (i: number) => bounds[i]! + (i === overlapAt ? 0 : i === gapAt ? 2 : 1);
	const options = [
		say(`${bounds[0]} ${unit.fr} ou moins`, `${bounds[0]} ${unit.en} or ${under}`),
		say(
			`de ${startOf(0)} à ${bounds[1]} ${unit.fr}`,
			`from ${startOf(0)} to ${bounds[1]} ${unit.en}`
		),
		say(
			`de ${startOf(1)} à ${bounds[2]} ${unit.fr}`,
			`from ${startOf(1)} to ${bounds[2]} ${unit.en}`
		),
		say(`${startOf(2)} ${unit.fr} ou plus`, `${startOf(2)} ${unit.en} or ${over}`)
	];
	const twice = bounds[overlapAt]!;
	const never = bounds[gapAt]! + 1;
	return {
		kind: 'qrocm',
		instruction: say(
			'En essayant ce formulaire avant de l’envoyer, on voit que deux nombres entiers posent problème. Lesquels ?',
			'When trying out this form before sending it, it appears that two whole numbers cause trouble. Which ones?'
		),
		stimulus: {
			type: 'dialog',
			title: say('Question 3 (un seul choix)', 'Question 3 (one choice only)'),
			body: what,
			buttons: options
		},
		fields: [
			{
				label: say('Nombre qui entre dans deux réponses', 'Number that fits two answers'),
				type: 'number',
				solutions: [String(twice)]
			},
			{
				label: say('Nombre qui n’entre dans aucune réponse', 'Number that fits no answer'),
				type: 'number',
				solutions: [String(never)]
			}
		],
		why: say(
			`Comparez la fin de chaque tranche au début de la suivante : elle doit être juste un de plus. ${twice} finit une tranche et commence la suivante, on hésite donc entre deux ; ${never} est après la fin d’une tranche et avant le début de la suivante, on ne peut pas répondre.`,
			`Compare the end of each range with the start of the next: it must be exactly one more. ${twice} ends one range and starts the next, so one hesitates between the two; ${never} comes after the end of one range and before the start of the next, so one cannot answer.`
		)
	};
}

const BRANCHED_FORMS = [
	{
		title: say('Inscription à la randonnée', 'Hike registration'),
		questions: [
			say('Venez-vous à la randonnée ?', 'Are you coming on the hike?'),
			say('Avez-vous une voiture ?', 'Do you have a car?'),
			say('Combien de places offrez-vous ?', 'How many seats do you offer?'),
			say('Où faut-il passer vous prendre ?', 'Where should you be picked up?'),
			say('Quel repas souhaitez-vous ?', 'Which meal would you like?'),
			say('Un message pour l’équipe ?', 'A message for the team?')
		]
	},
	{
		title: say('Enquête de la médiathèque', 'Library survey'),
		questions: [
			say('Êtes-vous déjà venu chez nous ?', 'Have you been here before?'),
			say('Empruntez-vous des livres ?', 'Do you borrow books?'),
			say('Combien par mois ?', 'How many per month?'),
			say('Pourquoi pas ?', 'Why not?'),
			say('Quelle note nous donnez-vous ?', 'What grade do you give us?'),
			say('Que changer en premier ?', 'What should change first?')
		]
	},
	{
		title: say('Bilan du stage', 'Internship review'),
		questions: [
			say('Avez-vous fait un stage ?', 'Have you done an internship?'),
			say('Était-il loin de chez vous ?', 'Was it far from your home?'),
			say('Combien de temps de trajet ?', 'How long was the trip?'),
			say('Y alliez-vous à pied ?', 'Did you walk there?'),
			say('Qu’y avez-vous appris ?', 'What did you learn there?'),
			say('Autre chose à dire ?', 'Anything else to say?')
		]
	}
];

/** One wrong link leaves a question that nobody sees; another path is counted. */
function questionNobodySees(random: Random): ChallengeBody {
	const { title, questions } = pickOne(random, BRANCHED_FORMS);
	const who = pickOne(random, PEOPLE);
	const lost = pickNumber(random, 0, 2);
	/** Next of each question, for yes and for no, or for any answer. */
	const links: { yes: number; no: number }[] = [
		{ yes: 1, no: 5 },
		lost === 0 ? { yes: 3, no: 3 } : lost === 1 ? { yes: 2, no: 4 } : { yes: 2, no: 3 },
		lost === 2 ? { yes: 5, no: 5 } : { yes: 4, no: 4 },
		lost === 2 ? { yes: 5, no: 5 } : { yes: 4, no: 4 },
		{ yes: 5, no: 5 },
		{ yes: 6, no: 6 }
	];
	const nobody = { 0: 2, 1: 3, 2: 4 }[lost]!;
	const takesYes = random() < 0.5;
	const path: number[] = [];
	for (let at = 0; at < 6; at = at === 1 && !takesYes ? links[at]!.no : links[at]!.yes)
		path.push(at);
	const next = (at: number): Localized =>
		at === 6 ? say('fin', 'end') : say(`question ${at + 1}`, `question ${at + 1}`);
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans ce formulaire, un renvoi est mal réglé : une question n’est **jamais montrée à personne**. Trouvez-la. Combien de questions verra par ailleurs ${who}, qui répond « oui » à la première et « ${takesYes ? 'oui' : 'non'} » à la deuxième ?`,
			`In this form, one link is set wrong: one question is **never shown to anyone**. Find it. Besides, how many questions will ${who} see, who answers “yes” to the first one and “${takesYes ? 'yes' : 'no'}” to the second?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('N°', 'No.'), say('Question', 'Question'), say('Ensuite', 'Next')],
			rows: questions.map((question, i): Text[] => {
				const { yes, no } = links[i]!;
				return [
					String(i + 1),
					question,
					i < 2
						? say(
								`oui : ${next(yes).fr} ; non : ${next(no).fr}`,
								`yes: ${next(yes).en}; no: ${next(no).en}`
							)
						: next(yes)
				];
			})
		},
		fields: [
			{
				label: say(
					'Numéro de la question que personne ne voit',
					'Number of the question that nobody sees'
				),
				type: 'number',
				solutions: [String(nobody + 1)]
			},
			{
				label: say(
					`Nombre de questions que verra ${who}`,
					`Number of questions that ${who} will see`
				),
				type: 'number',
				solutions: [String(path.length)]
			}
		],
		why: say(
			`Cherchez chaque numéro dans la colonne « Ensuite » : ${nobody + 1} n’y figure nulle part, donc aucun chemin n’y mène. Suivez ensuite les renvois pour ${who} : ${path.map((at) => at + 1).join(', ')}, puis la fin, soit ${path.length} questions.`,
			`Look for each number in the “Next” column: ${nobody + 1} appears nowhere, so no path leads to it. Then follow the links for ${who}: ${path.map((at) => at + 1).join(', ')}, then the end, that is ${path.length} questions.`
		)
	};
}

const CONSULTATIONS = [
	say('Fermer la rue aux voitures le dimanche', 'Close the street to cars on Sundays'),
	say('Ouvrir la piscine plus tôt', 'Open the pool earlier'),
	say('Changer l’heure du cours', 'Change the time of the class'),
	say('Acheter un second four', 'Buy a second oven')
];

/** Doubles and late answers go: the last answer of each address, before the deadline. */
function answersKept(random: Random): ChallengeBody {
	const what = pickOne(random, CONSULTATIONS);
	const names = pick(random, PEOPLE, 7).map((name) =>
		name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
	);
	const address = (i: number) => `${names[i]}@courriel.example`;
	const deadline = pickNumber(random, 17, 20) * 60;
	const early = (rank: number) => deadline - 300 + rank * 31 + pickNumber(random, 0, 20);
	const entries = [
		{ i: 0, at: early(0), isYes: true },
		{ i: 1, at: early(1), isYes: random() < 0.5 },
		{ i: 2, at: early(2), isYes: true },
		{ i: 3, at: early(3), isYes: random() < 0.5 },
		{ i: 0, at: early(4), isYes: false },
		{ i: 4, at: early(5), isYes: true },
		{ i: 5, at: early(6), isYes: random() < 0.5 },
		{ i: 1, at: early(7), isYes: true },
		{ i: 6, at: deadline + pickNumber(random, 3, 50), isYes: true },
		{ i: 2, at: deadline + pickNumber(random, 51, 90), isYes: false }
	];
	const kept = new Map<number, boolean>();
	for (const { i, at, isYes } of entries) if (at < deadline) kept.set(i, isYes);
	const yes = [...kept.values()].filter(Boolean).length;
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici les réponses à une consultation : « ${what.fr} ? » La règle annoncée : **une réponse par adresse, la dernière reçue avant ${clock(deadline)}**. Que donne le dépouillement ?`,
			`Here are the answers to a consultation: “${what.en}?” The rule that was announced: **one answer per address, the last one received before ${clock(deadline)}**. What does the count give?`
		),
		stimulus: {
			type: 'table',
			caption: say('Réponses, dans l’ordre d’arrivée', 'Answers, in order of arrival'),
			columns: [say('Heure', 'Time'), say('Adresse', 'Address'), say('Réponse', 'Answer')],
			rows: entries.map(({ i, at, isYes }) => [clock(at), address(i), isYes ? YES : NO])
		},
		fields: [
			{
				label: say('Réponses valables', 'Valid answers'),
				type: 'number',
				solutions: [String(kept.size)]
			},
			{ label: say('Dont « oui »', 'Of which “yes”'), type: 'number', solutions: [String(yes)] }
		],
		why: say(
			`Barrez d’abord ce qui arrive à ${clock(deadline)} ou après : deux réponses, dont une d’une adresse qui n’en a pas d’autre. Parmi le reste, \`${address(0)}\` et \`${address(1)}\` ont répondu deux fois : gardez leur dernière réponse. Il reste ${kept.size} réponses, dont ${yes} « oui ». La réponse tardive de \`${address(2)}\` ne remplace pas la première.`,
			`First cross out what arrives at ${clock(deadline)} or later: two answers, one of them from an address that has no other. Among the rest, \`${address(0)}\` and \`${address(1)}\` answered twice: keep their last answer. ${kept.size} answers remain, ${yes} of them “yes.” The late answer of \`${address(2)}\` does not replace the first one.`
		)
	};
}

const DIVIDED_GROUPS = [
	{
		whole: say('un lycée', 'a high school'),
		parts: [say('Internes', 'Boarders'), say('Externes', 'Day students')],
		question: say('ouvrir le foyer le soir', 'opening the lounge in the evening')
	},
	{
		whole: say('une entreprise', 'a company'),
		parts: [say('Bureaux', 'Offices'), say('Ateliers', 'Workshops')],
		question: say('changer les horaires', 'changing the working hours')
	},
	{
		whole: say('un immeuble', 'a building'),
		parts: [say('Propriétaires', 'Owners'), say('Locataires', 'Tenants')],
		question: say('installer un abri à vélos', 'installing a bike shelter')
	},
	{
		whole: say('un club', 'a club'),
		parts: [say('Adultes', 'Adults'), say('Jeunes', 'Youths')],
		question: say('déplacer le tournoi', 'moving the tournament')
	}
];

/** One part answered far more than the other: its opinion must not weigh more. */
function sharesOfGroups(random: Random): ChallengeBody {
	const { whole, parts, question } = pickOne(random, DIVIDED_GROUPS);
	const sizes = pickOne(random, [
		[100, 300],
		[200, 300],
		[100, 400],
		[200, 600]
	] as const);
	const answered = [
		(sizes[0] * pickOne(random, [60, 80])) / 100,
		(sizes[1] * pickOne(random, [10, 20])) / 100
	];
	const shares = [pickOne(random, [70, 75, 80, 90]), pickOne(random, [20, 30, 40])];
	const inFavor = answered.map((count, i) => (count * shares[i]!) / 100);
	const expected = sizes.map((size, i) => (size * shares[i]!) / 100);
	const rate = (i: number) => (answered[i]! * 100) / sizes[i]!;
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const raw = Math.round((sum(inFavor) * 100) / sum(answered));
	const fair = Math.round((sum(expected) * 100) / sum(sizes));
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans ${whole.fr}, on a demandé en ligne s’il fallait ${question.fr}. Les deux groupes n’ont pas répondu autant. Si, dans chacun, ceux qui se sont tus pensent comme ceux qui ont répondu, **combien de personnes en tout** sont pour ?`,
			`In ${whole.en}, people were asked online about ${question.en}. The two groups did not answer at the same rate. If, in each, those who kept silent think like those who answered, **how many people in all** are in favor?`
		),
		stimulus: {
			type: 'table',
			caption: say('Réponses', 'Answers'),
			columns: [
				say('Groupe', 'Group'),
				say('Personnes', 'People'),
				say('Réponses', 'Answers'),
				say('Dont pour', 'Of which in favor')
			],
			rows: parts.map((part, i) => [
				part,
				String(sizes[i]),
				String(answered[i]),
				String(inFavor[i])
			])
		},
		fields: [
			{
				label: say(
					'Groupe qui a le moins répondu, en proportion',
					'Group that answered least, in proportion'
				),
				type: 'text',
				choices: parts,
				solutions: [parts[1]!]
			},
			{
				label: say('Personnes favorables, en tout', 'People in favor, in all'),
				type: 'number',
				solutions: [String(sum(expected))]
			}
		],
		why: say(
			`Taux de réponse : ${percent(rate(0)).fr} et ${percent(rate(1)).fr}. Dans chaque groupe, prenez la part de « pour » et appliquez-la à tout le groupe : ${percent(shares[0]!).fr} de ${sizes[0]} = ${expected[0]}, ${percent(shares[1]!).fr} de ${sizes[1]} = ${expected[1]}, soit ${sum(expected)} personnes, environ ${percent(fair).fr}. Mélanger toutes les réponses donnerait environ ${percent(raw).fr}, car le groupe le plus bavard y pèse trop.`,
			`Response rates: ${percent(rate(0)).en} and ${percent(rate(1)).en}. In each group, take the share in favor and apply it to the whole group: ${percent(shares[0]!).en} of ${sizes[0]} = ${expected[0]}, ${percent(shares[1]!).en} of ${sizes[1]} = ${expected[1]}, that is ${sum(expected)} people, about ${percent(fair).en}. Mixing all the answers would give about ${percent(raw).en}, because the more talkative group weighs too much in them.`
		)
	};
}

/** How many people put three proposals in which order; the way of counting changes the winner. */
const BALLOTS: { order: [number, number, number]; count: number }[][] = [
	[
		{ order: [0, 1, 2], count: 8 },
		{ order: [1, 2, 0], count: 4 },
		{ order: [2, 1, 0], count: 6 }
	],
	[
		{ order: [0, 1, 2], count: 9 },
		{ order: [1, 2, 0], count: 5 },
		{ order: [2, 1, 0], count: 7 }
	],
	[
		{ order: [0, 1, 2], count: 10 },
		{ order: [1, 2, 0], count: 6 },
		{ order: [2, 1, 0], count: 8 }
	],
	[
		{ order: [0, 1, 2], count: 7 },
		{ order: [1, 2, 0], count: 4 },
		{ order: [2, 1, 0], count: 5 }
	],
	[
		{ order: [0, 1, 2], count: 9 },
		{ order: [1, 0, 2], count: 5 },
		{ order: [2, 1, 0], count: 6 }
	]
];

/** The same wishes, three ways of counting. */
function waysOfVoting(random: Random): ChallengeBody {
	const { title, options } = pickOne(random, OUTINGS);
	const drawn = pick(random, options, 3);
	const ballots = pickOne(random, BALLOTS);
	const firsts = [0, 1, 2].map((one) =>
		ballots.reduce((sum, { order, count }) => sum + (order[0] === one ? count : 0), 0)
	);
	const points = [0, 1, 2].map((one) =>
		ballots.reduce((sum, { order, count }) => sum + (2 - order.indexOf(one)) * count, 0)
	);
	const best = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));
	const out = firsts.indexOf(Math.min(...firsts));
	const finals = [0, 1, 2].map((one) =>
		one === out
			? 0
			: ballots.reduce(
					(sum, { order, count }) =>
						sum + (order.find((choice) => choice !== out) === one ? count : 0),
					0
				)
	);
	const shuffled = pick(random, ballots, 3);
	const choices = pick(random, drawn, 3);
	const field = (label: Localized, winner: number) => ({
		label,
		type: 'text' as const,
		choices,
		solutions: [drawn[winner]!]
	});
	const scores = (values: readonly number[], language: 'fr' | 'en') =>
		values.map((value, i) => `${drawn[i]![language]} ${value}`).join(', ');
	return {
		kind: 'qrocm',
		instruction: say(
			`Chacun a classé trois propositions dans un sondage. Selon la façon de compter, laquelle l’emporte ?`,
			`Everyone ranked three proposals in a poll. Depending on the way of counting, which one wins?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [
				say('Votants', 'Voters'),
				say('1er choix', '1st choice'),
				say('2e choix', '2nd choice'),
				say('3e choix', '3rd choice')
			],
			rows: shuffled.map(({ order, count }): Text[] => [
				String(count),
				...order.map((one) => drawn[one]!)
			])
		},
		fields: [
			field(
				say('En ne comptant que les premiers choix', 'Counting first choices only'),
				best(firsts)
			),
			field(
				say(
					'Avec 2 points pour un premier choix et 1 pour un deuxième',
					'With 2 points for a first choice and 1 for a second'
				),
				best(points)
			),
			field(
				say(
					'En ôtant la proposition la moins souvent première, puis en recomptant',
					'Removing the proposal that is least often first, then counting again'
				),
				best(finals)
			)
		],
		why: say(
			`Premiers choix : ${scores(firsts, 'fr')}. Points : ${scores(points, 'fr')}. Sans ${drawn[out]!.fr}, ses votants passent à leur deuxième choix : ${scores(finals, 'fr')}. Les mêmes avis donnent des gagnants différents : il faut annoncer la règle avant le vote.`,
			`First choices: ${scores(firsts, 'en')}. Points: ${scores(points, 'en')}. Without ${drawn[out]!.en}, its voters move to their second choice: ${scores(finals, 'en')}. The same opinions give different winners: the rule must be announced before the vote.`
		)
	};
}

const BIASED_QUESTIONS = [
	{
		what: say('Trouvez-vous les repas bons et variés ?', 'Do you find the meals good and varied?'),
		why: say('elle pose deux questions à la fois', 'it asks two questions at once')
	},
	{
		what: say(
			'L’accueil et les tarifs vous conviennent-ils ?',
			'Are the welcome and the prices right for you?'
		),
		why: say('elle pose deux questions à la fois', 'it asks two questions at once')
	},
	{
		what: say(
			'Aimez-vous notre nouveau site, si pratique ?',
			'Do you like our new, so practical website?'
		),
		why: say('elle souffle la réponse', 'it hints at the answer')
	},
	{
		what: say(
			'Comme la plupart des gens, aimez-vous la forêt ?',
			'Like most people, do you love the forest?'
		),
		why: say('elle souffle la réponse', 'it hints at the answer')
	},
	{
		what: say(
			'Pourquoi venez-vous moins souvent qu’avant ?',
			'Why do you come less often than before?'
		),
		why: say(
			'elle suppose un fait qu’elle n’a pas demandé',
			'it assumes a fact that it did not ask about'
		)
	},
	{
		what: say('Quand arrêterez-vous de venir en voiture ?', 'When will you stop coming by car?'),
		why: say(
			'elle suppose un fait qu’elle n’a pas demandé',
			'it assumes a fact that it did not ask about'
		)
	}
];

const FAIR_QUESTIONS = [
	say('Combien de fois êtes-vous venu ce mois-ci ?', 'How many times have you come this month?'),
	say('Par quel moyen venez-vous le plus souvent ?', 'By what means do you come most often?'),
	say(
		'Quelle note de 0 à 10 donnez-vous au repas ?',
		'What grade from 0 to 10 do you give the meal?'
	),
	say(
		'Le site vous semble-t-il clair, ou confus ?',
		'Does the website seem clear to you, or confusing?'
	),
	say(
		'Êtes-vous pour ou contre la fermeture à 18 h ?',
		'Are you for or against closing at 6 p.m.?'
	),
	say('Avez-vous déjà participé à un atelier ?', 'Have you ever taken part in a workshop?')
];

/** Double, leading or loaded questions among fair ones. */
function questionsToRewrite(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const count = pickNumber(random, 2, 3);
	const biased = pick(random, BIASED_QUESTIONS, count);
	return choice({
		instruction: say(
			`${group.fr} prépare une enquête et veut des réponses que l’on puisse croire. Lesquelles de ces questions faut-il **réécrire** ? Plusieurs réponses sont attendues.`,
			`${group.en} is preparing a survey and wants answers that can be trusted. Which of these questions must be **rewritten**? Several answers are expected.`
		),
		right: biased.map(({ what }) => what),
		wrong: pick(random, FAIR_QUESTIONS, 6 - count),
		why: say(
			`Une question doit porter sur une seule chose, ne rien supposer et laisser toutes les réponses aussi faciles : ${biased.map(({ what, why }) => `${quoted(what).fr}, ${why.fr}`).join(' ; ')}. Les autres peuvent recevoir n’importe quelle réponse sans gêne.`,
			`A question must be about one thing only, assume nothing and leave all answers equally easy: ${biased.map(({ what, why }) => `${quoted(what).en}: ${why.en}`).join('; ')}. The others can take any answer without embarrassment.`
		)
	});
}
