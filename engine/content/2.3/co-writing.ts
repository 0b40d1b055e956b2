import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import { clock, listed, quoted, typedHours } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { dayOf, daysAfter, hourOf, longDay, shortDay } from '../days.ts';
import { capital, ended } from './teams.ts';

export const coWriting: Tube = {
	id: 'coWriting',
	competence: '2.3',
	title: { fr: 'Écrire un document à plusieurs', en: 'Writing a document together' },
	tutorial: {
		title: {
			fr: 'Corriger un texte commun sans gêner les autres',
			en: 'Editing a shared text without getting in anyone’s way'
		},
		minutes: 2,
		body: {
			fr: 'Dans un document commun, chacun peut écrire, proposer ou commenter : choisissez le geste qui laisse aux autres la place de décider.\n\n- **Modifier** change le texte tout de suite, pour tout le monde.\n- **Suggérer** garde l’ancien et le nouveau texte, jusqu’à ce que quelqu’un accepte ou refuse.\n- **Commenter** pose une question à côté du texte, sans y toucher.\n\nUn bon commentaire dit où, quoi et ce que vous attendez ; mentionnez la personne qui doit agir, elle sera prévenue. Quand la question est réglée, **résolvez** le commentaire au lieu de le supprimer : vous pourrez le rouvrir.\n\nPour traiter des suggestions, prenez-les une par une : qui propose, quel mot exact change ? Vérifiez-les sur une source, puis relisez la phrase entière, car deux corrections justes peuvent se contredire. Une partie peut aussi contredire une autre : recalculez ce qui dépend d’un même nombre.\n\nÀ plusieurs, fixez d’abord **la façon d’écrire** : en direct pour des notes, par suggestions pour un texte validé, à tour de rôle pour un fichier qui ne se fusionne pas. Sur une page ouverte à tous, discutez au lieu d’annuler sans fin le travail de l’autre.\n\nAvant de diffuser, vérifiez qu’aucun commentaire ni aucune suggestion ne reste : l’export peut les montrer.',
			en: 'In a shared document, everyone can write, suggest or comment: choose the action that leaves others room to decide.\n\n- **Editing** changes the text right away, for everyone.\n- **Suggesting** keeps both the old and the new text until someone accepts or rejects.\n- **Commenting** asks a question beside the text, without touching it.\n\nA good comment says where, what, and what you expect; mention the person who must act, and they will be notified. When the question is settled, **resolve** the comment instead of deleting it: you can reopen it.\n\nTo handle suggestions, take them one at a time: who is suggesting, and which exact word changes? Check them against a source, then reread the whole sentence, since two good corrections may contradict each other. One part may also contradict another: recompute whatever depends on the same number.\n\nAs a group, first settle **how you will write**: live for notes, by suggestions for an approved text, in turns for a file that cannot be merged. On a page open to all, discuss instead of endlessly undoing each other’s work.\n\nBefore sharing the result, check that no comment or suggestion remains: the export may show them.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Modifier, suggérer ou commenter un texte commun au bon moment.',
				'Edit, suggest or comment on a shared text at the right time.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Lila est d’accord avec la correction de Hugo. Elle veut que cette discussion ne gêne plus la lecture, tout en pouvant la retrouver plus tard.\n\nQuel bouton choisit-elle ?',
						en: 'Lila agrees with Hugo’s correction. She wants this discussion out of the way, but still wants to be able to find it later.\n\nWhich button does she choose?'
					},
					why: {
						fr: 'Hugo a corrigé son nombre : la question de Lila est réglée. « Marquer comme résolu » retire la discussion de la marge mais la garde dans l’historique des commentaires. « Supprimer la discussion » la ferait disparaître pour de bon.',
						en: 'Hugo has fixed his number, so Lila’s question is settled. “Mark as resolved” takes the discussion out of the margin but keeps it in the comment history. “Delete the discussion” would remove it for good.'
					},
					stimulus: {
						type: 'conversation',
						title: {
							fr: 'Commentaires du document « Exposé sur les abeilles »',
							en: 'Comments on the document “Presentation on bees”'
						},
						messages: [
							{
								author: 'Lila',
								text: {
									fr: 'Tu peux vérifier ce nombre ? Il me paraît énorme.',
									en: 'Can you check this number? It looks huge to me.'
								},
								time: '10:04'
							},
							{
								author: 'Hugo',
								text: {
									fr: 'Bien vu, j’avais mis un zéro de trop. C’est corrigé.',
									en: 'Good catch, I had typed one zero too many. It’s fixed.'
								},
								time: '10:31'
							}
						]
					},
					options: [
						{ fr: 'Répondre', en: 'Reply' },
						{ fr: 'Marquer comme résolu', en: 'Mark as resolved' },
						{ fr: 'Supprimer la discussion', en: 'Delete the discussion' },
						{ fr: 'Copier le lien', en: 'Copy the link' }
					],
					solution: 1
				},
				gestureForNeed,
				nextToAct,
				listAfterEdits
			]
		},
		{
			level: 2,
			proves: say(
				'Se répartir un document et signaler clairement ce qui reste à faire.',
				'Divide up a document and point out clearly what is left to do.'
			),
			challenges: [sectionsTaken, usefulComment, noticesToHandle, missingParts]
		},
		{
			level: 4,
			proves: say(
				'Traiter des suggestions et accorder entre elles les parties d’un texte.',
				'Handle suggestions and make the parts of a text agree.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le texte d’origine est : « La sortie au musée est fixée au 3 juin à 9 heures. »\n\nQuatre suggestions ont été faites. Vous **acceptez celles de Nour** et **refusez celles d’Axel**. Écrivez la phrase obtenue.',
						en: 'The original text is: “The trip to the museum is set for June 3 at 9 in the morning.”\n\nFour suggestions were made. You **accept Nour’s** and **reject Axel’s**. Write the resulting sentence.'
					},
					why: {
						fr: 'Regardez la colonne « Auteur » : seules les deux suggestions de Nour s’appliquent, « visite » à la place de « sortie » et « 5 » à la place de « 3 ». Celles d’Axel étant refusées, ni « de Rennes » ni « 10 » n’entrent dans la phrase.',
						en: 'Look at the “Author” column: only Nour’s two suggestions apply, “visit” instead of “trip” and “5” instead of “3.” Axel’s are rejected, so neither “in Rennes” nor “10” enters the sentence.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Suggestions en attente', en: 'Pending suggestions' },
						columns: [{ fr: 'Auteur', en: 'Author' }, 'Suggestion'],
						rows: [
							[
								'Nour',
								{ fr: 'Remplacer « sortie » par « visite »', en: 'Replace “trip” with “visit”' }
							],
							[
								'Axel',
								{
									fr: 'Ajouter « de Rennes » après « musée »',
									en: 'Add “in Rennes” after “museum”'
								}
							],
							['Axel', { fr: 'Remplacer « 9 » par « 10 »', en: 'Replace “9” with “10”' }],
							['Nour', { fr: 'Remplacer « 3 » par « 5 »', en: 'Replace “3” with “5”' }]
						]
					},
					field: {
						label: { fr: 'Phrase obtenue', en: 'Resulting sentence' },
						type: 'text',
						solutions: [
							{
								fr: 'La visite au musée est fixée au 5 juin à 9 heures.',
								en: 'The visit to the museum is set for June 5 at 9 in the morning.'
							},
							{
								fr: 'La visite au musée est fixée au 5 juin à 9 h.',
								en: 'The visit to the museum is set for June 5 at 9 a.m.'
							}
						]
					}
				},
				twoTextsOfMarks,
				suggestionsThatHold,
				discordantPart
			]
		},
		{
			level: 6,
			proves: say(
				'Choisir une façon d’écrire à plusieurs, en suivre les règles et contrôler ce qui sera diffusé.',
				'Choose a way of writing together, follow its rules and check what will be released.'
			),
			challenges: [wayOfWriting, revertsOfPage, sharesOfText, leaksOfExport]
		}
	]
};

const GESTURES = {
	edit: say('modifier le texte', 'edit the text'),
	suggest: say('suggérer une modification', 'suggest a change'),
	comment: say('ajouter un commentaire', 'add a comment')
};
type Gesture = keyof typeof GESTURES;

const NEEDS: { gesture: Gesture; what: Localized }[] = [
	{
		gesture: 'edit',
		what: say(
			'Remplir sa propre ligne dans le tableau des présents',
			'Fill in one’s own row in the attendance table'
		)
	},
	{
		gesture: 'edit',
		what: say(
			'Continuer à écrire la partie que le groupe lui a confiée',
			'Keep writing the part that the group assigned'
		)
	},
	{
		gesture: 'edit',
		what: say(
			'Corriger une faute dans un paragraphe dont le groupe lui laisse la charge',
			'Fix a mistake in a paragraph that the group left in this person’s care'
		)
	},
	{
		gesture: 'suggest',
		what: say(
			'Proposer une autre phrase, que l’autrice gardera ou refusera d’un clic',
			'Offer another sentence, which its author will keep or reject in one click'
		)
	},
	{
		gesture: 'suggest',
		what: say(
			'Montrer, dans le texte d’un collègue, les mots précis à remplacer, en lui laissant le dernier mot',
			'Show the exact words to replace in a colleague’s text, leaving that colleague the final say'
		)
	},
	{
		gesture: 'suggest',
		what: say(
			'Raccourcir le texte d’une autre, qui veut voir ce qui part avant de l’accepter',
			'Shorten someone else’s text, whose author wants to see what goes before agreeing'
		)
	},
	{
		gesture: 'comment',
		what: say(
			'Demander d’où vient un chiffre, sans rien changer au texte',
			'Ask where a figure comes from, without changing the text'
		)
	},
	{
		gesture: 'comment',
		what: say(
			'Dire qu’un passage est confus, sans savoir encore comment l’écrire',
			'Say that a passage is confusing, with no idea yet of how to write it'
		)
	},
	{
		gesture: 'comment',
		what: say(
			'Rappeler à une personne qu’une photo doit être fournie avant lundi',
			'Remind someone that a photo is due before Monday'
		)
	}
];

const DOCUMENTS = [
	say('le rapport de stage', 'the internship report'),
	say('le journal du lycée', 'the school newspaper'),
	say('le dossier de subvention', 'the grant application'),
	say('le guide d’accueil', 'the welcome guide'),
	say('le règlement du club', 'the club rules')
];

/** Who decides, and whether the words are known, choose the gesture. */
function gestureForNeed(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const document = pickOne(random, DOCUMENTS);
	const choices = Object.values(GESTURES);
	const asked = pick(random, NEEDS, 3);
	const reasons: Record<Gesture, Localized> = {
		edit: say(
			'ce qui revient à soi se modifie directement',
			'what is one’s own is edited directly'
		),
		suggest: say(
			'des mots précis dans le texte d’un autre se suggèrent, pour qu’il choisisse',
			'exact words in someone else’s text are suggested, so that its author can choose'
		),
		comment: say(
			'une question, un doute ou un rappel se met en commentaire, à côté du texte',
			'a question, a doubt or a reminder goes in a comment, beside the text'
		)
	};
	const given = [...new Set(asked.map(({ gesture }) => gesture))].map((one) => reasons[one]);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} travaille avec d’autres sur ${document.fr}, un document en ligne. Quel geste convient à chaque besoin ?`,
			`${who} is working with others on ${document.en}, an online document. Which action suits each need?`
		),
		fields: asked.map(({ gesture, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [GESTURES[gesture]]
		})),
		why: say(
			`Demandez-vous à qui est le texte et si vous savez quels mots écrire : ${given.map(({ fr }) => fr).join(' ; ')}. Modifier sans prévenir le texte d’un autre lui cache ce qui a changé.`,
			`Ask yourself whose text it is and whether you know which words to write: ${given.map(({ en }) => en).join('; ')}. Editing someone else’s text without warning hides from them what changed.`
		)
	};
}

const REQUESTS = [
	{
		document: say('Affiche du loto', 'Bingo poster'),
		first: say('peux-tu vérifier l’heure d’ouverture ?', 'can you check the opening time?'),
		done: say('Vérifiée, c’est bien 14 h.', 'Checked, it is 2 p.m.'),
		second: say(
			'il manque le nom de la salle, tu l’as ?',
			'the name of the hall is missing, do you have it?'
		)
	},
	{
		document: say('Exposé sur les volcans', 'Presentation on volcanoes'),
		first: say(
			'tu peux trouver une image libre pour le titre ?',
			'can you find a free image for the title?'
		),
		done: say('Image ajoutée, avec sa licence.', 'Image added, with its license.'),
		second: say(
			'la légende reste à écrire, tu t’en charges ?',
			'the caption still has to be written, will you do it?'
		)
	},
	{
		document: say('Compte rendu du conseil', 'Minutes of the council'),
		first: say('le vote du point 3 est à relire.', 'the vote on item 3 needs a second look.'),
		done: say('Relu, les voix sont justes.', 'Done, the votes are right.'),
		second: say(
			'il faudrait ajouter la liste des absents.',
			'the list of absentees should be added.'
		)
	},
	{
		document: say('Plan de communication', 'Communication plan'),
		first: say('quel est le budget des tracts ?', 'what is the budget for the flyers?'),
		done: say('C’est noté, 180 €.', 'It is written down, €180.'),
		second: say('tu peux demander un devis au graphiste ?', 'can you ask the designer for a quote?')
	}
];

/** The last mention says who acts, not the last to speak nor the one who began. */
function nextToAct(random: Random): ChallengeBody {
	const { document, first, done, second } = pickOne(random, REQUESTS);
	const [one, other, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const minute = pickNumber(random, 5, 30);
	const hour = pickNumber(random, 9, 17);
	const at = (more: number) => clock(hour * 60 + minute + more);
	return {
		kind: 'qroc',
		instruction: say(
			`Voici un fil de commentaires du document ${quoted(document).fr}. Quelle personne doit agir maintenant ?`,
			`Here is a comment thread of the document ${quoted(document, '.').en} Which person must act now?`
		),
		stimulus: {
			type: 'conversation',
			title: say('Commentaires', 'Comments'),
			messages: [
				{ author: one, text: tell((l) => `@${other} ${first[l]}`), time: at(0) },
				{ author: other, text: tell((l) => `${done[l]} @${third} ${second[l]}`), time: at(7) },
				{ author: one, text: say('Merci à vous deux !', 'Thanks to you both!'), time: at(12) }
			]
		},
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [third] },
		why: say(
			`Suivez les mentions, qui commencent par @. ${other} a répondu à la première demande : elle est réglée. La dernière mention s’adresse à **${third}** et personne n’y a répondu. Le merci de ${one} ne demande rien.`,
			`Follow the mentions, which begin with @. ${other} answered the first request, so it is settled. The last mention is addressed to **${third}** and nobody has answered it. ${one}’s thanks ask for nothing.`
		)
	};
}

const LISTS = [
	{
		title: say('Pique-nique', 'Picnic'),
		items: [
			say('eau', 'water'),
			say('verres', 'cups'),
			say('salade', 'salad'),
			say('fromage', 'cheese'),
			say('ballon', 'ball'),
			say('couverture', 'blanket'),
			say('jus de pomme', 'apple juice')
		]
	},
	{
		title: say('Matériel du tournage', 'Shooting equipment'),
		items: [
			say('micro', 'microphone'),
			say('trépied', 'tripod'),
			say('batterie', 'battery'),
			say('lampe', 'lamp'),
			say('casque', 'headphones'),
			say('rallonge', 'extension cord'),
			say('carte mémoire', 'memory card')
		]
	},
	{
		title: say('Atelier de jardinage', 'Gardening workshop'),
		items: [
			say('gants', 'gloves'),
			say('terreau', 'potting soil'),
			say('arrosoir', 'watering can'),
			say('graines', 'seeds'),
			say('bêche', 'spade'),
			say('étiquettes', 'labels'),
			say('brouette', 'wheelbarrow')
		]
	},
	{
		title: say('Trousse de secours', 'First aid kit'),
		items: [
			say('compresses', 'gauze pads'),
			say('ciseaux', 'scissors'),
			say('bandage', 'bandage'),
			say('pansements', 'adhesive bandages'),
			say('désinfectant', 'disinfectant'),
			say('pince', 'tweezers'),
			say('sifflet', 'whistle')
		]
	}
];

/** Everybody writes in one list: what is in it after each edit. */
function listAfterEdits(random: Random): ChallengeBody {
	const { title, items } = pickOne(random, LISTS);
	const [one, other, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const [kept, alsoKept, removed, replaced, added, replacing, restored] = pick(
		random,
		items,
		7
	) as [Localized, Localized, Localized, Localized, Localized, Localized, Localized];
	const start = listed(pick(random, [kept, alsoKept, removed, replaced, restored], 5));
	const hour = pickNumber(random, 8, 20) * 60;
	const isUndone = random() < 0.5;
	const steps: (readonly [string, Localized])[] = [
		[one, say(`ajoute ${quoted(added).fr}`, `adds ${quoted(added).en}`)],
		[other, say(`supprime ${quoted(restored).fr}`, `deletes ${quoted(restored).en}`)],
		[
			third,
			say(
				`remplace ${quoted(replaced).fr} par ${quoted(replacing).fr}`,
				`replaces ${quoted(replaced).en} with ${quoted(replacing).en}`
			)
		],
		[one, say(`supprime ${quoted(removed).fr}`, `deletes ${quoted(removed).en}`)],
		[
			other,
			isUndone
				? say(
						`remet ${quoted(restored).fr} dans la liste`,
						`puts ${quoted(restored).en} back in the list`
					)
				: say(
						`remet ${quoted(removed).fr} dans la liste`,
						`puts ${quoted(removed).en} back in the list`
					)
		]
	];
	const [back, gone] = isUndone ? [restored, removed] : [removed, restored];
	return choice({
		instruction: say(
			`La liste partagée ${quoted(title).fr} contient d’abord : ${start.fr}. Trois personnes la modifient ensuite en ligne.\n\nQue contient la liste **à la fin** ? Plusieurs réponses sont attendues.`,
			`The shared list ${quoted(title).en} first contains: ${start.en}. Three people then edit it online.\n\nWhat does the list contain **at the end**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Modifications', 'Edits'),
			columns: [say('Heure', 'Time'), say('Personne', 'Person'), 'Action'],
			rows: steps.map(([who, what], i) => [clock(hour + 3 + i * 4), who, what])
		},
		right: [kept, alsoKept, added, replacing, back],
		wrong: [replaced, gone],
		why: say(
			`Suivez les lignes dans l’ordre, car chaque modification s’applique tout de suite pour tous. L’élément ${quoted(replaced).fr} laisse sa place à ${quoted(replacing).fr}, et ${quoted(gone).fr} est supprimé sans être remis ; ${quoted(back).fr}, au contraire, revient. Ce qui n’est cité nulle part reste.`,
			`Follow the rows in order, since each edit applies right away for everyone. The item ${quoted(replaced).en} gives way to ${quoted(replacing, ',').en} and ${quoted(gone).en} is deleted without being put back; ${quoted(back, ',').en} on the contrary, returns. What is mentioned nowhere stays.`
		)
	});
}

const PLANS = [
	{
		title: say('Dossier de sortie scolaire', 'School trip file'),
		parts: [
			say('Budget', 'Budget'),
			say('Transport', 'Transportation'),
			say('Programme', 'Schedule'),
			say('Consignes', 'Instructions')
		]
	},
	{
		title: say('Guide du nouveau salarié', 'New employee guide'),
		parts: [
			say('Horaires', 'Working hours'),
			say('Matériel', 'Equipment'),
			say('Sécurité', 'Safety'),
			say('Congés', 'Time off')
		]
	},
	{
		title: say('Projet de jardin partagé', 'Community garden project'),
		parts: [
			say('Terrain', 'Land'),
			say('Arrosage', 'Watering'),
			say('Financement', 'Funding'),
			say('Règles', 'Rules')
		]
	},
	{
		title: say('Exposé sur les abeilles', 'Presentation on bees'),
		parts: [
			say('Anatomie', 'Anatomy'),
			say('Ruche', 'Hive'),
			say('Menaces', 'Threats'),
			say('Sources', 'Sources')
		]
	}
];

/** A swap and a withdrawal in a conversation: who writes what in the end, and what nobody does. */
function sectionsTaken(random: Random): ChallengeBody {
	const { title, parts } = pickOne(random, PLANS);
	const [a, b, c, d] = pick(random, parts, 4) as [Localized, Localized, Localized, Localized];
	const names = pick(random, PEOPLE, 3) as [string, string, string];
	const [one, other, third] = names;
	const choices = parts;
	return {
		kind: 'qrocm',
		instruction: say(
			`Trois personnes se répartissent les quatre parties du document ${quoted(title).fr}. Où en sont-elles à la fin de la conversation ?`,
			`Three people are dividing up the four parts of the document ${quoted(title, '.').en} Where do they stand at the end of the conversation?`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: [
				{
					author: one,
					text: say(
						`Je prends ${quoted(a).fr} et ${quoted(d).fr}.`,
						`I’ll take ${quoted(a).en} and ${quoted(d, '.').en}`
					)
				},
				{ author: other, text: say(`Moi ${quoted(b).fr}.`, `I’ll take ${quoted(b, '.').en}`) },
				{
					author: third,
					text: say(`Il me reste donc ${quoted(c).fr}.`, `So ${quoted(c).en} is left for me.`)
				},
				{
					author: other,
					text: say(
						`${third}, on échange ? Je connais mieux ton sujet.`,
						`${third}, shall we swap? I know your subject better.`
					)
				},
				{ author: third, text: say('Avec plaisir, échangeons.', 'Gladly, let’s swap.') },
				{
					author: one,
					text: say(
						`Finalement deux parties, c’est trop : je garde la première que j’ai citée et je laisse l’autre.`,
						`In the end two parts are too many: I’ll keep the first one I mentioned and give up the other.`
					)
				}
			]
		},
		fields: [
			{
				label: say(`Partie de ${other}`, `${other}’s part`),
				type: 'text',
				choices,
				solutions: [c]
			},
			{
				label: say(`Partie de ${third}`, `${third}’s part`),
				type: 'text',
				choices,
				solutions: [b]
			},
			{
				label: say('Partie que personne n’écrit', 'Part that nobody writes'),
				type: 'text',
				choices,
				solutions: [d]
			}
		],
		why: say(
			`Notez chaque partie, puis corrigez à mesure. Après l’échange, ${other} écrit ${quoted(c).fr} et ${third} écrit ${quoted(b).fr}. ${one} ne garde que ${quoted(a).fr}, la première partie citée : ${quoted(d).fr} n’a plus personne. Un tableau des parties dans le document éviterait de relire tout le fil.`,
			`Write down each part, then correct as you go. After the swap, ${other} writes ${quoted(c).en} and ${third} writes ${quoted(b, '.').en} ${one} only keeps ${quoted(a, ',').en} the first one mentioned: ${quoted(d).en} has nobody left. A table of the parts in the document would save rereading the whole thread.`
		)
	};
}

interface CommentCase {
	document: Localized;
	problem: Localized;
	right: Localized;
	wrong: Localized[];
}

/** The comment that says where, what and what is expected. */
const COMMENT_CASES: ((page: number, table: number, low: number, high: number) => CommentCase)[] = [
	(page, table, low, high) => ({
		document: say('un rapport de quarante pages', 'a forty-page report'),
		problem: say(
			`le total du tableau ${table}, page ${page}, ne correspond pas à la somme de ses lignes`,
			`the total of table ${table}, page ${page}, does not match the sum of its rows`
		),
		right: say(
			`Tableau ${table} : le total dit ${high}, les lignes font ${low}. Lequel garder ?`,
			`Table ${table}: the total says ${high}, the rows add up to ${low}. Which one do we keep?`
		),
		wrong: [
			say(
				`Tableau ${table}, page ${page} : ce total de ${high} m’étonne. Qu’en penses-tu ?`,
				`Table ${table}, page ${page}: this total of ${high} surprises me. What do you think?`
			),
			say(
				`Page ${page} : deux nombres ne vont pas ensemble. À revoir avant lundi ?`,
				`Page ${page}: two numbers do not go together. To be reviewed before Monday?`
			),
			say(
				`Les tableaux ne sont pas tous justes : ${low} ou ${high}, il faut choisir.`,
				`Not all the tables are right: ${low} or ${high}, we have to choose.`
			)
		]
	}),
	(page, table, low, high) => ({
		document: say('un guide de visite', 'a visitor guide'),
		problem: say(
			`la page ${page} annonce ${low} salles, alors que le plan de la page ${page + table} en montre ${high}`,
			`page ${page} announces ${low} rooms, while the map on page ${page + table} shows ${high}`
		),
		right: say(
			`${low} salles ici, ${high} sur le plan de la page ${page + table} : quel nombre est juste ?`,
			`${low} rooms here, ${high} on the map on page ${page + table}: which number is right?`
		),
		wrong: [
			say(
				`Le texte dit ${low} salles : ce nombre est-il vraiment le bon ?`,
				`The text says ${low} rooms: is this number really the right one?`
			),
			say(
				'Ce nombre contredit une autre page du guide : lequel garder ?',
				'This number contradicts another page of the guide: which one do we keep?'
			),
			say(
				`Page ${page} : le nombre de salles est à revoir avant lundi, merci !`,
				`Page ${page}: the number of rooms is to be reviewed before Monday, thanks!`
			)
		]
	}),
	(page, table, low, high) => ({
		document: say('un dossier de presse', 'a press kit'),
		problem: say(
			`le ${table}e paragraphe de la page ${page} donne ${low} visiteurs, mais la source citée dit ${high}`,
			`paragraph ${table} of page ${page} gives ${low} visitors, but the source it cites says ${high}`
		),
		right: say(
			`${low} visiteurs ? La source citée dit ${high} : peux-tu vérifier ce nombre ?`,
			`${low} visitors? The source cited says ${high}: can you check this number?`
		),
		wrong: [
			say(
				`${low} visiteurs ? Ce nombre me paraît faible : peux-tu vérifier cela ?`,
				`${low} visitors? This number seems low to me: can you check that?`
			),
			say(
				'Un nombre de ce paragraphe est faux : peux-tu le corriger ici ?',
				'A number in this paragraph is wrong: can you correct it here?'
			),
			say(
				`Page ${page} : cette source est-elle fiable ? Merci de le vérifier.`,
				`Page ${page}: is this source reliable? Please check it.`
			)
		]
	})
];

function usefulComment(random: Random): ChallengeBody {
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const low = pickNumber(random, 41, 69);
	const { document, problem, right, wrong } = pickOne(random, COMMENT_CASES)(
		pickNumber(random, 7, 19),
		pickNumber(random, 2, 5),
		low,
		low + pickNumber(random, 3, 20)
	);
	return choice({
		instruction: say(
			`En relisant ${document.fr} écrit par ${other}, ${one} remarque que ${problem.fr}. Quel commentaire, placé à cet endroit, permet à ${other} de régler le problème **sans devoir demander de précision** ?`,
			`While rereading ${document.en} written by ${other}, ${one} notices that ${problem.en}. Which comment, placed there, lets ${other} solve the problem **without having to ask for details**?`
		),
		right: [right],
		wrong,
		why: say(
			'Un bon commentaire dit ce qui ne va pas, avec les deux valeurs à comparer, et finit par ce qui est attendu. Les autres donnent un lieu ou un nombre, mais jamais la contradiction entière : il faudrait tout chercher de nouveau, ou demander.',
			'A good comment says what is wrong, with the two values to compare, and ends with what is expected. The others give a place or a number, but never the whole contradiction: one would have to search all over again, or ask.'
		)
	});
}

interface Notice {
	isMine: boolean;
	text: Localized;
}

/** Notices in which something is expected of the reader, or not. */
const NOTICES = (me: string, one: string, other: string): Notice[] => [
	{
		isMine: true,
		text: say(
			`${one} : « @${me}, quelle source pour ce chiffre ? »`,
			`${one}: “@${me}, what is the source for this figure?”`
		)
	},
	{
		isMine: true,
		text: say(
			`${other} vous a attribué un commentaire à traiter`,
			`${other} assigned you a comment to handle`
		)
	},
	{
		isMine: true,
		text: say(
			`${one}, en réponse à ${me} : « Tu préfères mardi ou jeudi ? »`,
			`${one}, in reply to ${me}: “Do you prefer Tuesday or Thursday?”`
		)
	},
	{
		isMine: true,
		text: say(
			`${other} demande à ${me} le droit de modifier`,
			`${other} is asking ${me} for the right to edit`
		)
	},
	{
		isMine: false,
		text: say(`${one} a résolu le commentaire de ${me}`, `${one} resolved ${me}’s comment`)
	},
	{
		isMine: false,
		text: say(
			`${other} : « @${one}, tu peux relire la fin ? »`,
			`${other}: “@${one}, can you reread the end?”`
		)
	},
	{
		isMine: false,
		text: say(`${one} a accepté la suggestion de ${me}`, `${one} accepted ${me}’s suggestion`)
	},
	{
		isMine: false,
		text: say(`${other} a ajouté une image page 4`, `${other} added an image on page 4`)
	},
	{
		isMine: false,
		text: say(
			`${one} a partagé le document avec ${other}`,
			`${one} shared the document with ${other}`
		)
	}
];

/** Among notices, those that wait for something from one person. */
function noticesToHandle(random: Random): ChallengeBody {
	const [me, one, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const document = pickOne(random, DOCUMENTS);
	const all = NOTICES(me, one, other);
	const count = pickNumber(random, 2, 3);
	const right = pick(
		random,
		all.filter(({ isMine }) => isMine),
		count
	);
	const wrong = pick(
		random,
		all.filter(({ isMine }) => !isMine),
		6 - count
	);
	return choice({
		instruction: say(
			`${me} rentre de congé et trouve six notifications sur ${document.fr}. Lesquelles **attendent une action** de sa part ? Plusieurs réponses sont attendues.`,
			`${me} is back from vacation and finds six notifications about ${document.en}. Which ones **are waiting for an action** from ${me}? Several answers are expected.`
		),
		right: right.map(({ text }) => text),
		wrong: wrong.map(({ text }) => text),
		why: say(
			`Cherchez ce qui s’adresse à ${me} et reste ouvert : une question, une tâche attribuée ou une demande de droit. Une suggestion acceptée, un commentaire résolu ou un ajout sont de simples informations, même quand le nom de ${me} y figure ; les questions posées à d’autres ne lui demandent rien.`,
			`Look for what is addressed to ${me} and still open: a question, an assigned task or a request for access. An accepted suggestion, a resolved comment or an addition is mere information, even when ${me}’s name is in it; questions put to others ask nothing of ${me}.`
		)
	});
}

interface Assignment {
	from: Localized;
	what: Localized;
	/** What must be in it, and the heading under which it is written. */
	parts: { asked: Localized; heading: Localized }[];
}

const ASSIGNMENTS: Assignment[] = [
	{
		from: say('Service jeunesse de la ville', 'City youth service'),
		what: say('votre demande de subvention', 'your grant application'),
		parts: [
			{
				asked: say('les objectifs', 'the goals'),
				heading: say('Ce que nous voulons faire', 'What we want to do')
			},
			{
				asked: say('le calendrier', 'the timeline'),
				heading: say('Les étapes, mois par mois', 'The steps, month by month')
			},
			{
				asked: say('le budget', 'the budget'),
				heading: say('Dépenses et recettes', 'Expenses and income')
			},
			{
				asked: say('la liste des partenaires', 'the list of partners'),
				heading: say('Qui nous aide', 'Who helps us')
			},
			{
				asked: say('le public visé', 'the target audience'),
				heading: say('Pour qui ?', 'For whom?')
			},
			{
				asked: say('vos coordonnées', 'your contact details'),
				heading: say('Nous joindre', 'Reaching us')
			}
		]
	},
	{
		from: say('Professeure d’histoire', 'History teacher'),
		what: say('votre dossier', 'your file'),
		parts: [
			{
				asked: say('une chronologie', 'a timeline'),
				heading: say('Les dates importantes', 'Important dates')
			},
			{
				asked: say('une biographie', 'a biography'),
				heading: say('Une vie : Olympe de Gouges', 'A life: Olympe de Gouges')
			},
			{
				asked: say('une carte légendée', 'a map with its key'),
				heading: say('Où cela se passe', 'Where it takes place')
			},
			{
				asked: say('les sources', 'the sources'),
				heading: say('Livres et sites consultés', 'Books and sites used')
			},
			{
				asked: say('un document d’époque', 'a period document'),
				heading: say('Une lettre de 1791', 'A letter from 1791')
			},
			{
				asked: say('votre avis argumenté', 'your reasoned opinion'),
				heading: say('Ce que nous en pensons, et pourquoi', 'What we think of it, and why')
			}
		]
	},
	{
		from: say('Ressources humaines', 'Human resources'),
		what: say('votre guide d’accueil', 'your welcome guide'),
		parts: [
			{
				asked: say('le plan des locaux', 'the floor plan'),
				heading: say('Où trouver quoi', 'Where to find what')
			},
			{
				asked: say('les numéros d’urgence', 'the emergency numbers'),
				heading: say('Qui appeler en cas d’accident', 'Whom to call after an accident')
			},
			{
				asked: say('les horaires', 'the opening hours'),
				heading: say('Quand sommes-nous ouverts ?', 'When are we open?')
			},
			{
				asked: say('la demande de congés', 'the time-off request'),
				heading: say('Prendre des vacances', 'Taking vacation')
			},
			{
				asked: say('le mot de passe à créer', 'the password to create'),
				heading: say('Première connexion', 'First login')
			},
			{
				asked: say('la présentation de l’équipe', 'the introduction of the team'),
				heading: say('Qui fait quoi', 'Who does what')
			}
		]
	}
];

const WRITTEN = say('rédigé', 'written');
const EMPTY = say('titre seul', 'heading only');

/** What is asked and what is written, under other words; a heading alone is not a part. */
function missingParts(random: Random): ChallengeBody {
	const { from, what, parts } = pickOne(random, ASSIGNMENTS);
	const shuffled = pick(random, parts, 6);
	const absent = shuffled.slice(0, pickNumber(random, 1, 2));
	const empty = shuffled[2]!;
	const due = daysAfter(dayOf(2027, 1, 11), pickNumber(random, 0, 60));
	const missing = [...absent, empty];
	const outline = pick(
		random,
		parts.filter((one) => !absent.includes(one)),
		6 - absent.length
	);
	return choice({
		instruction: say(
			'Un groupe a reçu ce message et rempli son document commun, dont voici le plan :\n\n' +
				outline
					.map((one) => `**${one.heading.fr}** (${one === empty ? EMPTY.fr : WRITTEN.fr})`)
					.join(' — ') +
				'\n\nQu’est-ce qui **manque encore** au contenu ? Plusieurs réponses sont attendues.',
			'A group received this message and filled in its shared document, whose outline is:\n\n' +
				outline
					.map((one) => `**${one.heading.en}** (${one === empty ? EMPTY.en : WRITTEN.en})`)
					.join(' — ') +
				'\n\nWhat is **still missing** from the content? Several answers are expected.'
		),
		stimulus: {
			type: 'mail',
			from,
			subject: capital(what),
			body: say(
				`Bonjour,\n\nMerci de nous remettre ${what.fr} avant le ${longDay(due).fr}. Il doit contenir : ${listed(parts.map(({ asked }) => asked)).fr}. L’ordre et les titres sont libres.`,
				`Hello,\n\nPlease send us ${what.en} before ${longDay(due).en}. It must contain: ${listed(parts.map(({ asked }) => asked)).en}. The order and the headings are up to you.`
			)
		},
		right: missing.map(({ asked }) => capital(asked)),
		wrong: parts.filter((one) => !missing.includes(one)).map(({ asked }) => capital(asked)),
		why: say(
			`Rapprochez chaque élément demandé d’un titre, même écrit avec d’autres mots. Rien ne correspond à ${quoted(listed(absent.map(({ asked }) => asked))).fr}, et ${quoted(empty.heading).fr}, qui devait contenir ${empty.asked.fr}, n’a que son titre. Tout le reste est rédigé.`,
			`Match each item asked for with a heading, even in other words. Nothing corresponds to ${quoted(listed(absent.map(({ asked }) => asked)), ',').en} and ${quoted(empty.heading, ',').en} which was to contain ${empty.asked.en}, only has its heading. Everything else is written.`
		)
	});
}

interface Slot {
	before: Localized;
	after: Localized;
}

/** What stands between the slots, and for each slot the old words and the new ones. */
const MARKED: { between: Localized[]; slots: Slot[][] }[] = [
	{
		between: [
			say('Atelier cuisine', 'Cooking class on'),
			say('en salle', 'in room'),
			say('avec', 'with')
		],
		slots: [
			[
				{ before: say('samedi', 'Saturday'), after: say('dimanche', 'Sunday') },
				{ before: say('mardi', 'Tuesday'), after: say('vendredi', 'Friday') },
				{ before: say('jeudi', 'Thursday'), after: say('lundi', 'Monday') }
			],
			[
				{ before: say('2', '2'), after: say('5', '5') },
				{ before: say('14', '14'), after: say('8', '8') },
				{ before: say('3', '3'), after: say('7', '7') }
			],
			[
				{ before: say('un tablier', 'an apron'), after: say('des gants', 'gloves') },
				{ before: say('un couteau', 'a knife'), after: say('une boîte', 'a box') },
				{ before: say('votre recette', 'your recipe'), after: say('un torchon', 'a dish towel') }
			]
		]
	},
	{
		between: [
			say('Départ du car à', 'The bus leaves at'),
			say('h devant', 'o’clock in front of'),
			say('avec', 'with')
		],
		slots: [
			[
				{ before: say('7', '7'), after: say('8', '8') },
				{ before: say('9', '9'), after: say('6', '6') },
				{ before: say('10', '10'), after: say('11', '11') }
			],
			[
				{ before: say('la gare', 'the station'), after: say('le stade', 'the stadium') },
				{ before: say('la mairie', 'the town hall'), after: say('le collège', 'the school') },
				{ before: say('le musée', 'the museum'), after: say('la piscine', 'the pool') }
			],
			[
				{
					before: say('un repas froid', 'a cold lunch'),
					after: say('une gourde', 'a water bottle')
				},
				{ before: say('un ciré', 'a raincoat'), after: say('des bottes', 'boots') },
				{ before: say('sa carte', 'one’s card'), after: say('une lampe', 'a flashlight') }
			]
		]
	}
];

/** The text before and the text after, read from one marked text. */
function twoTextsOfMarks(random: Random): ChallengeBody {
	const { between, slots } = pickOne(random, MARKED);
	const drawn = slots.map((some) => pickOne(random, some));
	const changed = pick(random, [0, 1, 2], 2);
	const sentence = (write: (slot: Slot, i: number) => Localized) =>
		tell((l) => between.map((words, i) => `${words[l]} ${write(drawn[i]!, i)[l]}`).join(' '));
	const old = sentence(({ before }) => before);
	const fresh = sentence((slot, i) => (changed.includes(i) ? slot.after : slot.before));
	const marked = sentence((slot, i) =>
		changed.includes(i)
			? say(
					`[-${slot.before.fr}-] {+${slot.after.fr}+}`,
					`[-${slot.before.en}-] {+${slot.after.en}+}`
				)
			: slot.before
	);
	return {
		kind: 'qrocm',
		instruction: say(
			'Dans cette annonce commune, ce qui est entre `[-` et `-]` est une suppression suggérée, ce qui est entre `{+` et `+}` un ajout suggéré. Écrivez la phrase entière dans les deux cas.',
			'In this shared notice, what stands between `[-` and `-]` is a suggested deletion, and what stands between `{+` and `+}` a suggested addition. Write the whole sentence in both cases.'
		),
		stimulus: { type: 'text', title: say('Annonce', 'Notice'), body: marked },
		fields: [
			{
				label: say('Si vous refusez toutes les suggestions', 'If you reject all the suggestions'),
				type: 'text',
				solutions: [old]
			},
			{
				label: say('Si vous acceptez toutes les suggestions', 'If you accept all the suggestions'),
				type: 'text',
				solutions: [fresh]
			}
		],
		why: say(
			`Refuser rend le texte d’origine : on garde ce qui était à supprimer, on ôte les ajouts, d’où ${quoted(old).fr}. Accepter fait l’inverse : ${quoted(fresh).fr}. Ce qui n’est pas marqué reste dans les deux cas.`,
			`Rejecting restores the original text: what was to be deleted stays and the additions go, hence ${quoted(old, '.').en} Accepting does the opposite: ${quoted(fresh, '.').en} What is not marked stays in both cases.`
		)
	};
}

const VISITS = [
	{
		what: say('la visite du barrage', 'the visit to the dam'),
		place: say('barrage', 'dam'),
		guide: say('Mme Ferrand', 'Ms. Ferrand'),
		bad: say('M. Ferrand', 'Mr. Ferrand')
	},
	{
		what: say('la rencontre avec l’autrice', 'the meeting with the author'),
		place: say('médiathèque', 'library'),
		guide: say('Mme Oulié', 'Ms. Oulié'),
		bad: say('Mme Oulier', 'Ms. Oulier')
	},
	{
		what: say('la journée sportive', 'the sports day'),
		place: say('stade', 'stadium'),
		guide: say('M. Kessab', 'Mr. Kessab'),
		bad: say('M. Kassab', 'Mr. Kassab')
	},
	{
		what: say('la sortie au théâtre', 'the trip to the theater'),
		place: say('théâtre', 'theater'),
		guide: say('M. Thévenin', 'Mr. Thévenin'),
		bad: say('M. Thévenot', 'Mr. Thévenot')
	}
];

/** Suggestions checked against the message that holds the facts. */
function suggestionsThatHold(random: Random): ChallengeBody {
	const { what, place, guide, bad } = pickOne(random, VISITS);
	const date = daysAfter(dayOf(2027, 3, 2), pickNumber(random, 0, 50));
	const start = pickNumber(random, 16, 20) * 30;
	const people = pickNumber(random, 22, 34);
	const price = pickNumber(random, 4, 9);
	const change = (old: Localized, fresh: Localized) =>
		say(
			`Remplacer ${quoted(old).fr} par ${quoted(fresh).fr}`,
			`Replace ${quoted(old).en} with ${quoted(fresh).en}`
		);
	const heads = (count: number) => say(`${count} participants`, `${count} participants`);
	const euros = (value: number) => say(`${value} €`, `€${value}`);
	const pairs = [
		{
			good: shortDay(date),
			wrong: shortDay(daysAfter(date, 1)),
			other: shortDay(daysAfter(date, 7))
		},
		{ good: hourOf(start), wrong: hourOf(start + 30), other: hourOf(start - 30) },
		{ good: heads(people), wrong: heads(people + 2), other: heads(people - 3) },
		{ good: euros(price), wrong: euros(price + 1), other: euros(price + 3) },
		{ good: guide, wrong: bad, other: say('le guide', 'the guide') }
	];
	const count = pickNumber(random, 2, 3);
	const shuffled = pick(random, pairs, 5);
	const right = shuffled
		.slice(0, count)
		.map(({ good, other, wrong }) => change(random() < 0.5 ? wrong : other, good));
	const wrong = shuffled
		.slice(count)
		.map(({ good, wrong, other }) => change(random() < 0.5 ? good : other, wrong));
	return choice({
		instruction: say(
			`Cinq suggestions attendent dans le programme commun de ${what.fr}. D’après ce message de l’organisatrice, lesquelles faut-il **accepter** ? Plusieurs réponses sont attendues.`,
			`Five suggestions are pending in the shared schedule of ${what.en}. According to this message from the organizer, which ones should be **accepted**? Several answers are expected.`
		),
		stimulus: {
			type: 'mail',
			from: say('Organisatrice', 'Organizer'),
			subject: say(`Confirmation : ${place.fr}`, `Confirmation: ${place.en}`),
			body: say(
				`Bonjour,\n\nTout est confirmé pour le ${shortDay(date).fr}, ${hourOf(start).fr}. Vous serez ${people}, accompagnateurs compris. Comptez ${price} € par personne. C’est ${guide.fr} qui vous accueillera, et non la personne annoncée d’abord.`,
				`Hello,\n\nEverything is confirmed for ${shortDay(date).en}, ${ended(hourOf(start).en)} There will be ${people} of you, chaperones included. Allow €${price} per person. ${guide.en} will welcome you, and not the person first announced.`
			)
		},
		right,
		wrong,
		why: say(
			`Dans chaque suggestion, seul le texte **nouveau** compte : comparez-le au message. À refuser : ${shuffled
				.slice(count)
				.map(({ good, wrong }) => `${quoted(wrong).fr} (le message dit ${quoted(good).fr})`)
				.join(
					', '
				)}. Les autres mettent le bon élément et sont à accepter, quel que soit le texte qu’elles remplacent.`,
			`In each suggestion, only the **new** text matters: compare it with the message. To be rejected: ${shuffled
				.slice(count)
				.map(({ good, wrong }) => `${quoted(wrong).en} (the message says ${quoted(good).en})`)
				.join(
					', '
				)}. The others put in the right item and are to be accepted, whatever text they replace.`
		)
	});
}

const TRIPS = [
	{
		title: say('Séjour à la mer', 'Stay by the sea'),
		adults: say('accompagnateurs', 'chaperones')
	},
	{ title: say('Camp d’astronomie', 'Astronomy camp'), adults: say('animateurs', 'counselors') },
	{ title: say('Stage de voile', 'Sailing course'), adults: say('moniteurs', 'instructors') },
	{ title: say('Classe de neige', 'School ski trip'), adults: say('enseignants', 'teachers') }
];

/** Each author derived a number from the same facts; one of them went wrong. */
function discordantPart(random: Random): ChallengeBody {
	const { title, adults } = pickOne(random, TRIPS);
	const [one, other, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const pupils = pickNumber(random, 9, 16) * 2;
	const escorts = pickNumber(random, 3, 4);
	const price = pickNumber(random, 11, 19) * 10;
	const nights = pickNumber(random, 3, 5);
	const parts = [
		{
			write: (value: number) =>
				say(
					`Chaque enfant paie ${price} € : la recette sera de ${amount(value).fr} €.`,
					`Each child pays €${price}: the income will be €${amount(value).en}.`
				),
			value: pupils * price,
			slip: (pupils + escorts) * price,
			how: say(
				`${pupils} enfants × ${price} € = ${amount(pupils * price).fr} €`,
				`${pupils} children × €${price} = €${amount(pupils * price).en}`
			)
		},
		{
			write: (value: number) =>
				say(
					`Un pique-nique par personne, adultes compris : ${value} pique-niques à commander.`,
					`One packed lunch per person, adults included: ${value} packed lunches to order.`
				),
			value: pupils + escorts,
			slip: pupils,
			how: say(
				`${pupils} enfants + ${escorts} ${adults.fr} = ${pupils + escorts}`,
				`${pupils} children + ${escorts} ${adults.en} = ${pupils + escorts}`
			)
		},
		{
			write: (value: number) =>
				say(
					`Les enfants dorment par deux : ${value} nuitées de chambre double en tout.`,
					`The children sleep two to a room: ${value} double-room nights in all.`
				),
			value: (pupils / 2) * nights,
			slip: pupils * nights,
			how: say(
				`${pupils / 2} chambres × ${nights} nuits = ${(pupils / 2) * nights}`,
				`${pupils / 2} rooms × ${nights} nights = ${(pupils / 2) * nights}`
			)
		}
	];
	const wrongAt = pickNumber(random, 0, 2);
	const authors = [one, other, third];
	const wrong = parts[wrongAt]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`Trois personnes ont écrit chacune une partie du dossier ${quoted(title).fr}, d’après la même fiche. Une seule partie la contredit. Qui doit corriger la sienne, et quel nombre y mettre ?`,
			`Three people each wrote a part of the file ${quoted(title, ',').en} based on the same fact sheet. Only one part contradicts it. Who must correct theirs, and with which number?`
		),
		stimulus: {
			type: 'text',
			title,
			body: tell((l) =>
				[
					say(
						`Fiche : ${pupils} enfants, ${escorts} ${adults.fr}, ${nights} nuits.`,
						`Fact sheet: ${pupils} children, ${escorts} ${adults.en}, ${nights} nights.`
					)[l],
					...parts.map(
						({ write, value, slip }, i) =>
							`${authors[i]}${l === 'fr' ? ' : ' : ': '}${write(i === wrongAt ? slip : value)[l]}`
					)
				].join('\n\n')
			)
		},
		fields: [
			{
				label: say('Personne', 'Person'),
				type: 'text',
				choices: authors,
				solutions: [authors[wrongAt]!]
			},
			{
				label: say('Nombre juste', 'Right number'),
				type: 'number',
				solutions: [String(wrong.value)]
			}
		],
		why: say(
			`Refaites chaque calcul à partir de la fiche : ${parts.map(({ how }) => how.fr).join(' ; ')}. La partie de ${authors[wrongAt]} dit ${amount(wrong.slip).fr} au lieu de ${amount(wrong.value).fr}. Un nombre plausible, relu seul, ne saute pas aux yeux : il faut le rapprocher des autres.`,
			`Redo each calculation from the fact sheet: ${parts.map(({ how }) => how.en).join('; ')}. ${authors[wrongAt]}’s part says ${amount(wrong.slip).en} instead of ${amount(wrong.value).en}. A plausible number, read on its own, does not stand out: it has to be compared with the others.`
		)
	};
}

const WAYS = {
	live: say('En direct', 'Live'),
	suggest: say('Par suggestions', 'By suggestions'),
	turns: say('À tour de rôle', 'In turns'),
	collect: say('Par collecte', 'By collection')
};
type Way = keyof typeof WAYS;

const WAYS_SAID: Record<Way, Localized> = {
	live: say(
		'tous écrivent en même temps dans le même document',
		'everyone writes in the same document at the same time'
	),
	suggest: say(
		'le texte ne change qu’une fois la proposition acceptée',
		'the text changes only once a proposal is accepted'
	),
	turns: say(
		'une seule personne à la fois a le fichier en main',
		'one person at a time has the file in hand'
	),
	collect: say(
		'chacun écrit à part, une personne assemble',
		'each one writes separately, one person assembles'
	)
};

const WRITING_CASES: { way: Way; what: Localized }[] = [
	{
		way: 'live',
		what: say(
			'Noter à six une réunion pendant qu’elle a lieu, chacun complétant les autres',
			'Six people take notes of a meeting as it happens, each completing the others'
		)
	},
	{
		way: 'live',
		what: say(
			'Inventer à trois un scénario en visioconférence, en rebondissant aussitôt sur chaque phrase',
			'Three people make up a script on a video call, building right away on each sentence'
		)
	},
	{
		way: 'suggest',
		what: say(
			'Faire évoluer des statuts votés : la secrétaire doit voir et trancher chaque mot proposé',
			'Change bylaws that were voted: the secretary must see and decide on each word proposed'
		)
	},
	{
		way: 'suggest',
		what: say(
			'Relire un contrat, dont la juriste garde l’ancien texte visible jusqu’à son accord',
			'Review a contract, whose old text the lawyer keeps in view until she agrees'
		)
	},
	{
		way: 'turns',
		what: say(
			'Monter à trois une vidéo dans un fichier que le logiciel ne sait ni partager ni fusionner',
			'Three people edit a video in a file that the software can neither share nor merge'
		)
	},
	{
		way: 'turns',
		what: say(
			'Compléter à deux bureaux un plan technique dont on ne peut pas réunir deux versions',
			'Two offices complete a technical drawing of which two versions cannot be combined'
		)
	},
	{
		way: 'collect',
		what: say(
			'Réunir l’avis de douze experts, qui ne doivent pas s’influencer',
			'Gather the opinions of twelve experts, who must not influence one another'
		)
	},
	{
		way: 'collect',
		what: say(
			'Faire un recueil de souvenirs de quatre-vingts élèves, sans qu’ils se lisent avant',
			'Make a book of memories by eighty pupils, who must not read one another beforehand'
		)
	}
];

const TEAMS_ADVISED = [
	say('une maison des associations', 'a community center'),
	say('un lycée', 'a high school'),
	say('une petite entreprise', 'a small company'),
	say('une mairie', 'a town hall')
];

/** The constraint of each text decides how it is written. */
function wayOfWriting(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const where = pickOne(random, TEAMS_ADVISED);
	const asked = pick(random, WRITING_CASES, 4);
	const choices = Object.values(WAYS);
	const used = [...new Set(asked.map(({ way }) => way))];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} aide ${where.fr} à écrire à plusieurs. Quelle façon de faire respecte la contrainte de chaque texte ?`,
			`${who} is helping ${where.en} write together. Which way of working respects the constraint of each text?`
		),
		stimulus: {
			type: 'table',
			caption: say('Façons d’écrire à plusieurs', 'Ways of writing together'),
			columns: [say('Façon', 'Way'), say('Principe', 'Principle')],
			rows: (Object.keys(WAYS) as Way[]).map((way) => [WAYS[way], WAYS_SAID[way]])
		},
		fields: asked.map(({ way, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [WAYS[way]]
		})),
		why: say(
			`Cherchez la contrainte de chaque texte : ${used.map((way) => `${quoted(WAYS[way]).fr} pour ${WAY_REASONS[way].fr}`).join(' ; ')}. L’écriture en direct, souvent choisie par habitude, ne laisse ni valider avant, ni travailler sans voir les autres.`,
			`Look for the constraint of each text: ${used.map((way) => `${quoted(WAYS[way]).en} for ${WAY_REASONS[way].en}`).join('; ')}. Live writing, often chosen out of habit, allows neither approval beforehand nor work done without seeing the others.`
		)
	};
}

const WAY_REASONS: Record<Way, Localized> = {
	live: say('réagir aussitôt les uns aux autres', 'reacting to one another right away'),
	suggest: say(
		'faire valider chaque changement par une personne',
		'having one person approve each change'
	),
	turns: say('ne jamais avoir deux versions à réunir', 'never having two versions to combine'),
	collect: say('écrire sans se voir', 'writing without seeing one another')
};

const WIKI_PAGES = [
	say('Festival des lanternes', 'Lantern festival'),
	say('Tramway de la ville', 'City streetcar'),
	say('Lac des Aulnes', 'Alder Lake'),
	say('Club de roller', 'Roller skating club')
];

interface WikiEdit {
	who: string;
	/** Since the midnight before the first day. */
	at: number;
	isRevert: boolean;
}

/** More than three reverts in 24 hours: one edits a lot, another reverts over a longer time. */
function revertsOfPage(random: Random): ChallengeBody {
	const page = pickOne(random, WIKI_PAGES);
	const names = pick(random, PEOPLE, 3) as [string, string, string];
	const [fast, slow, busy] = names;
	const start = pickNumber(random, 7, 10) * 60 + pickNumber(random, 1, 20);
	const edits = (who: string, isRevert: boolean, hours: readonly number[]): WikiEdit[] =>
		hours.map((hour) => ({ who, isRevert, at: start + hour * 60 + pickNumber(random, 0, 25) }));
	const all = [
		...edits(busy, false, [0, 4, 12, 25, 27]),
		...edits(busy, true, [7]),
		...edits(slow, true, [1, 10, 21, 29]),
		...edits(fast, true, [9, 14, 24, 31])
	].sort((a, b) => a.at - b.at);
	const culprit = all.filter(({ who, isRevert }) => who === fast && isRevert);
	const first = daysAfter(dayOf(2027, 1, 5), pickNumber(random, 0, 40));
	const dated = (at: number) => shortDay(daysAfter(first, Math.floor(at / 1440)));
	const broken = clock(culprit[3]!.at);
	const slowOnes = all.filter(({ who }) => who === slow);
	return {
		kind: 'qrocm',
		instruction: say(
			`Sur un wiki, une règle interdit à chacun de **faire plus de trois annulations d’une même page en 24 heures**, d’où qu’on parte. Voici l’historique de ${quoted(page).fr}. Qui l’a enfreinte, et par l’annulation de quelle heure ?`,
			`On a wiki, a rule forbids anyone to **make more than three reverts to the same page within 24 hours**, wherever one starts counting. Here is the history of ${quoted(page, '.').en} Who broke it, and with the revert made at what time?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Historique de ${quoted(page).fr}`, `History of ${quoted(page).en}`),
			columns: [say('Date', 'Date'), say('Heure', 'Time'), say('Auteur', 'Author'), 'Action'],
			rows: all.map(({ who, at, isRevert }) => [
				dated(at),
				clock(at),
				who,
				isRevert ? say('annulation', 'revert') : say('ajout', 'addition')
			])
		},
		fields: [
			{
				label: say('Personne', 'Person'),
				type: 'text',
				choices: [...names].sort(),
				solutions: [fast]
			},
			{
				label: say('Heure de l’annulation de trop', 'Time of the revert that was one too many'),
				type: 'text',
				solutions: typedHours(broken)
			}
		],
		why: say(
			`Ne comptez que les annulations, par personne, et mesurez le temps de la première à la quatrième. ${fast} : de ${clock(culprit[0]!.at)} à ${broken} le lendemain, moins de 24 heures. ${slow} en fait quatre aussi, mais de ${clock(slowOnes[0]!.at)} à ${clock(slowOnes[3]!.at)} le lendemain, plus de 24 heures. ${busy} ajoute beaucoup et n’annule qu’une fois.`,
			`Count only the reverts, for each person, and measure the time from the first to the fourth. ${fast}: from ${clock(culprit[0]!.at)} to ${broken} the next day, less than 24 hours. ${slow} also makes four, but from ${clock(slowOnes[0]!.at)} to ${clock(slowOnes[3]!.at)} the next day, more than 24 hours. ${busy} adds a lot and reverts only once.`
		)
	};
}

const GROUP_WORKS = [
	say('du mémoire de groupe', 'the group thesis'),
	say('de la brochure du musée', 'the museum brochure'),
	say('du rapport d’activité', 'the annual report'),
	say('du scénario du film', 'the film script')
];

/** What was typed is not what remains: whose text was deleted matters. */
function sharesOfText(random: Random): ChallengeBody {
	const work = pickOne(random, GROUP_WORKS);
	const [one, other, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const total = pickNumber(random, 2, 5) * 2000;
	const shares = pickOne(random, [
		[50, 30, 20],
		[45, 35, 20],
		[40, 35, 25],
		[55, 25, 20]
	] as const);
	const kept = shares.map((share) => (total * share) / 100);
	const cut = [
		pickNumber(random, 3, 6) * 100,
		pickNumber(random, 12, 18) * 100,
		pickNumber(random, 2, 5) * 100
	];
	const early = kept.map((count) => Math.round(count / 200) * 100);
	const names = [one, other, third];
	const row = (i: number, added: number, removed?: { by: string; count: number }): Text[] =>
		removed
			? [removed.by, '—', amount(removed.count), names[i]!]
			: [names[i]!, amount(added), '—', '—'];
	const rows = [
		row(1, early[1]! + cut[1]!),
		row(0, early[0]! + cut[0]!),
		row(1, 0, { by: third, count: cut[1]! }),
		row(2, early[2]! + cut[2]!),
		row(0, 0, { by: one, count: cut[0]! }),
		row(1, kept[1]! - early[1]!),
		row(0, kept[0]! - early[0]!),
		row(2, 0, { by: other, count: cut[2]! }),
		row(2, kept[2]! - early[2]!)
	];
	const asked = pickNumber(random, 0, 1);
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici l’historique ${work.fr}, du début à la fin. Chaque ligne ajoute du texte, ou supprime une partie de celui d’une personne. De quoi se compose le **texte final** ?`,
			`Here is the history of ${work.en}, from start to end. Each row adds text, or deletes part of someone’s text. What does the **final text** consist of?`
		),
		stimulus: {
			type: 'table',
			caption: say('Historique, en caractères', 'History, in characters'),
			columns: [
				say('Auteur', 'Author'),
				say('Ajout', 'Added'),
				say('Suppression', 'Deleted'),
				say('Texte de', 'Text by')
			],
			rows
		},
		fields: [
			{
				label: say(
					`Caractères écrits par ${names[asked]}`,
					`Characters written by ${names[asked]}`
				),
				type: 'number',
				solutions: [String(kept[asked]!)]
			},
			{
				label: say(`Part du texte écrite par ${third}`, `Share of the text written by ${third}`),
				type: 'number',
				unit: '%',
				solutions: [String(shares[2])]
			}
		],
		why: say(
			`Pour chaque personne, additionnez ses ajouts et retirez ce qui a été supprimé **de son texte**, quel que soit l’auteur de la suppression. Il reste ${names.map((name, i) => `${amount(kept[i]!).fr} à ${name}`).join(', ')}, soit ${amount(total).fr} en tout, dont ${shares[2]} % de ${third}. Compter les seuls ajouts avantagerait qui a beaucoup écrit pour rien.`,
			`For each person, add up what they added and take away what was deleted **from their text**, whoever deleted it. What remains is ${names.map((name, i) => `${amount(kept[i]!).en} by ${name}`).join(', ')}, that is ${amount(total).en} in all, of which ${shares[2]}% by ${third}. Counting additions only would favor whoever wrote a lot for nothing.`
		)
	};
}

const CONFIDENCES = [
	say('le budget maximal', 'the maximum budget'),
	say('le nom du rival évincé', 'the name of the losing rival'),
	say('un doute sur les délais', 'a doubt about the deadlines'),
	say('une plainte d’un salarié', 'an employee’s complaint'),
	say('la marge prévue', 'the expected margin'),
	say('la date du rachat', 'the date of the buyout'),
	say('un projet de fermeture', 'a plan to close a site'),
	say('le montant des pertes', 'the amount of the losses')
];

/** Where a text stands in the document, and whether its export shows it. */
const TRACES = [
	{ isShown: true, where: say('commentaire ouvert', 'open comment') },
	{
		isShown: true,
		where: say('suggestion de suppression en attente', 'pending suggested deletion')
	},
	{ isShown: true, where: say('suggestion d’ajout en attente', 'pending suggested addition') },
	{ isShown: true, where: say('note de bas de page', 'footnote') },
	{ isShown: false, where: say('commentaire résolu', 'resolved comment') },
	{ isShown: false, where: say('suggestion d’ajout refusée', 'rejected suggested addition') },
	{ isShown: false, where: say('ancienne version de l’historique', 'old version in the history') },
	{
		isShown: false,
		where: say('suggestion de suppression acceptée', 'accepted suggested deletion')
	}
];

/** What recipients of an export can still read of what the authors said between them. */
function leaksOfExport(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const secrets = pick(random, CONFIDENCES, 6);
	const count = pickNumber(random, 2, 4);
	const traces = [
		...pick(
			random,
			TRACES.filter(({ isShown }) => isShown),
			count
		),
		...pick(
			random,
			TRACES.filter(({ isShown }) => !isShown),
			6 - count
		)
	];
	const items = pick(random, traces, 6).map((trace, i) => ({ ...trace, secret: secrets[i]! }));
	const shown = items.filter(({ isShown }) => isShown);
	return choice({
		instruction: say(
			`${who} exporte en PDF un document écrit à plusieurs, sans le nettoyer, et l’envoie à un client. Dans cet outil, le PDF montre le texte actuel et ses notes, les commentaires non résolus et les suggestions non traitées, textes barrés compris. Rien d’autre n’y entre.\n\nQue pourra lire le client ? Plusieurs réponses sont attendues.`,
			`${who} exports a document written by several people to PDF, without cleaning it up, and sends it to a customer. In this tool, the PDF shows the current text and its notes, unresolved comments and unhandled suggestions, including crossed-out text. Nothing else goes in.\n\nWhat will the customer be able to read? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Où figure chaque information', 'Where each piece of information is'),
			columns: [say('Information', 'Information'), say('Endroit', 'Place')],
			rows: items.map(({ secret, where }) => [capital(secret), capital(where)])
		},
		right: shown.map(({ secret }) => capital(secret)),
		wrong: items.filter(({ isShown }) => !isShown).map(({ secret }) => capital(secret)),
		why: say(
			`Restent visibles : ${listed(shown.map(({ secret, where }) => say(`${secret.fr} (${where.fr})`, `${secret.en} (${where.en})`))).fr}. Une suppression seulement suggérée laisse le texte en place, barré mais lisible. Ce qui est résolu, refusé, supprimé pour de bon ou dans l’historique n’entre pas dans le PDF.`,
			`Still visible: ${listed(shown.map(({ secret, where }) => say(`${secret.fr} (${where.fr})`, `${secret.en} (${where.en})`))).en}. A deletion that is only suggested leaves the text in place, crossed out but readable. What is resolved, rejected, deleted for good or in the history does not go into the PDF.`
		)
	});
}
