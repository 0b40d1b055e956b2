import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import { clock, codeLines, listed, quoted, typedHours } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { dayOf, daysAfter, isoDate, longDay, shortDay } from '../days.ts';
import { capital } from './teams.ts';

export const versionHistory: Tube = {
	id: 'versionHistory',
	competence: '2.3',
	title: { fr: 'Retrouver et réunir des versions', en: 'Recovering and merging versions' },
	tutorial: {
		title: {
			fr: 'Revenir en arrière sans perdre de travail',
			en: 'Going back without losing work'
		},
		minutes: 2,
		body: {
			fr: 'Un historique garde les états successifs d’un document : vous pouvez en retrouver un, ou réunir ce que deux personnes ont écrit chacune de leur côté.\n\nUne erreur à l’instant s’**annule** ; un passage perdu se retrouve dans l’**historique** ; un fichier supprimé attend dans la **corbeille**, pour un temps seulement.\n\nPour choisir une version, lisez l’historique du plus ancien au plus récent et notez ce que le document **contient** après chaque ligne. Restaurer une version fait perdre ce qui suit : pour ne reprendre qu’un passage, copiez-le depuis l’ancienne version. Ne vous fiez pas aux mots « final » ou « dernier » d’un nom de fichier.\n\nUne « copie en conflit » naît quand un fichier change à deux endroits entre deux synchronisations. Comparez les deux à **l’original** : ce qu’un seul a changé se reprend tel quel, ce que les deux ont changé autrement se décide.\n\nUn logiciel de gestion de versions fait de même. Entre `<<<<<<<` et `>>>>>>>`, gardez le côté qui a changé et enlevez tous les repères. `git revert` ajoute une version qui défait un changement ; `git reset --hard` efface les suivantes. Pour trouver la version fautive, testez celle du milieu, puis recommencez dans la bonne moitié : huit candidates demandent trois tests.',
			en: 'A history keeps the successive states of a document: you can recover one of them, or bring together what two people wrote separately.\n\nA mistake made just now is **undone**; a lost passage is found in the **history**; a deleted file waits in the **trash**, for a limited time.\n\nTo choose a version, read the history from oldest to newest and note what the document **contains** after each line. Restoring a version loses what comes after it: to take back a single passage, copy it from the old version. Do not trust the words “final” or “last” in a file name.\n\nA “conflicted copy” appears when a file changes in two places between two synchronizations. Compare both with **the original**: what only one side changed is taken as is; what both changed differently has to be decided.\n\nVersion control software does the same. Between `<<<<<<<` and `>>>>>>>`, keep the side that changed and remove all the markers. `git revert` adds a version that undoes a change; `git reset --hard` erases the ones that follow. To find the faulty version, test the one in the middle, then start again in the right half: eight candidates take three tests.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Lire un historique ou une corbeille et choisir le bon moyen de revenir en arrière.',
				'Read a history or a trash folder and choose the right way to go back.'
			),
			challenges: [lastChangeOfPart, wayBack, latestFile, dayOfErasure]
		},
		{
			level: 3,
			proves: say(
				'Retrouver dans un historique la version utile sans perdre le travail fait depuis.',
				'Find the useful version in a history without losing the work done since.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le barème a disparu par erreur du règlement d’un tournoi. Sami veut restaurer la version **la plus complète** : celle qui contient à la fois le barème et le plan d’accès.\n\nÉcrivez l’heure de cette version.',
						en: 'The scoring table has been removed from the rules of a tournament by mistake. Sami wants to restore the **most complete** version: the one with both the scoring table and the map.\n\nWrite the time of this version.'
					},
					why: {
						fr: 'Lisez l’historique de bas en haut : le barème arrive à 10:40, le plan à 11:05, puis le barème est supprimé à 11:32. La version de 11:05 contient donc les deux ; celle de 11:50, plus récente, n’a plus le barème.',
						en: 'Read the history from bottom to top: the scoring table arrives at 10:40, the map at 11:05, then the table is removed at 11:32. So the 11:05 version has both; the 11:50 one, though more recent, has lost the table.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Historique de « Règlement du tournoi »',
							en: 'History of “Tournament rules”'
						},
						columns: [
							{ fr: 'Heure', en: 'Time' },
							{ fr: 'Auteur', en: 'Author' },
							{ fr: 'Modification', en: 'Change' }
						],
						rows: [
							[
								'11:50',
								'Sami',
								{ fr: 'Correction de fautes d’orthographe', en: 'Spelling mistakes fixed' }
							],
							['11:32', 'Jade', { fr: 'Suppression du barème', en: 'Scoring table removed' }],
							['11:05', 'Sami', { fr: 'Ajout du plan d’accès', en: 'Map added' }],
							['10:40', 'Jade', { fr: 'Ajout du barème', en: 'Scoring table added' }],
							['09:12', 'Sami', { fr: 'Création du document', en: 'Document created' }]
						]
					},
					field: {
						label: { fr: 'Heure de la version', en: 'Time of the version' },
						type: 'code',
						solutions: ['11:05', '11h05', '11 h 05', '11.05', '11:05 am', '11:05 a.m.', '1105']
					}
				},
				contentAtVersion,
				dropOfWords,
				recoveryOfPassage
			]
		},
		{
			level: 5,
			proves: say(
				'Reconnaître un conflit entre deux copies et les réunir sans rien perdre.',
				'Recognize a conflict between two copies and combine them without losing anything.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Dans un dossier synchronisé, Malik et Odile ont modifié le même budget sans connexion. Chacun a saisi des dépenses différentes ; à la reconnexion, un second fichier est apparu.\n\nQue faire pour ne perdre aucune saisie ?',
						en: 'In a synchronized folder, Malik and Odile both edited the same budget while offline. Each of them entered different expenses; when they reconnected, a second file appeared.\n\nWhat should be done so that no entry is lost?'
					},
					why: {
						fr: 'Chaque fichier contient des dépenses que l’autre n’a pas : en supprimer un, même plus ancien ou plus léger, perd des saisies. Il faut donc comparer et tout réunir dans `Budget.ods`. Synchroniser de nouveau ne fusionne pas deux fichiers de noms différents.',
						en: 'Each file holds expenses that the other lacks, so deleting either one, even if older or smaller, loses entries. They must be compared and brought together in `Budget.ods`. Synchronizing again does not merge two files with different names.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Association/Trésorerie', en: 'Association/Treasury' },
						entries: [
							{
								name: 'Budget.ods',
								size: { fr: '42 Ko', en: '42 KB' },
								modified: { fr: '4 mars, 18:20', en: 'March 4, 6:20 p.m.' }
							},
							{
								name: {
									fr: 'Budget (copie en conflit de Malik, 4 mars).ods',
									en: 'Budget (Malik’s conflicted copy, March 4).ods'
								},
								size: { fr: '43 Ko', en: '43 KB' },
								modified: { fr: '4 mars, 18:22', en: 'March 4, 6:22 p.m.' }
							},
							{
								name: { fr: 'Factures', en: 'Invoices' },
								folder: true,
								modified: { fr: '27 février, 9:15', en: 'February 27, 9:15 a.m.' }
							}
						]
					},
					options: [
						{
							fr: 'Garder le fichier le plus récent et supprimer l’autre, qui est une ancienne version du même budget',
							en: 'Keep the most recent file and delete the other one, which is an older version of the same budget'
						},
						{
							fr: 'Supprimer `Budget.ods`, puis donner son nom à la copie, qui est plus lourde et donc plus complète',
							en: 'Delete `Budget.ods`, then give its name to the copy, which is larger and therefore more complete'
						},
						{
							fr: 'Relancer la synchronisation, qui réunira les deux fichiers dès que les ordinateurs seront connectés',
							en: 'Run the synchronization again, which will merge the two files once both computers are connected'
						},
						{
							fr: 'Comparer les deux fichiers, reporter dans `Budget.ods` ce qui n’est que dans la copie, puis la supprimer',
							en: 'Compare the two files, add to `Budget.ods` what is only in the copy, then delete the copy'
						}
					],
					solution: 3
				},
				mergedExpenses,
				filesInConflict,
				linesToDecide
			]
		},
		{
			level: 7,
			proves: say(
				'Prévoir l’état d’un fichier suivi par un logiciel de gestion de versions.',
				'Predict the state of a file tracked by version control software.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Avec un logiciel de gestion de versions, Rim fusionne la branche `alban` dans la sienne et obtient ce fichier. Le bloc du milieu est l’ancêtre commun.\n\nElle veut garder **la modification faite par chacun**. Que contient le fichier une fois le conflit résolu ?',
						en: 'With version control software, Rim merges the branch `alban` into her own and gets this file. The middle block is the common ancestor.\n\nShe wants to keep **the change made by each of them**. What does the file contain once the conflict is resolved?'
					},
					why: {
						fr: 'Comparez chaque version à l’ancêtre : Rim a changé le lieu (gymnase en salle Mandela) et les lots (coupes en médailles), Alban le tarif (5 en 6). Restent ces trois lignes, plus titre, ouverture et contact : six, sans aucun repère de conflit.',
						en: 'Compare each version with the ancestor: Rim changed the place (gym to Mandela hall) and the prizes (cups to medals), Alban the price (5 to 6). These three lines remain, plus title, opening and contact: six, with no conflict markers.'
					},
					stimulus: {
						type: 'code',
						language: 'diff',
						text: {
							fr: 'Tournoi de badminton\nOuverture : 9 h 30\n<<<<<<< HEAD\nLieu : salle Mandela\nTarif : 5 euros\nLots : medailles\n||||||| 4be1f20\nLieu : gymnase\nTarif : 5 euros\nLots : coupes\n=======\nLieu : gymnase\nTarif : 6 euros\nLots : coupes\n>>>>>>> alban\nContact : Rim',
							en: 'Badminton tournament\nOpening: 9:30\n<<<<<<< HEAD\nPlace: Mandela hall\nPrice: 5 euros\nPrizes: medals\n||||||| 4be1f20\nPlace: gym\nPrice: 5 euros\nPrizes: cups\n=======\nPlace: gym\nPrice: 6 euros\nPrizes: cups\n>>>>>>> alban\nContact: Rim'
						}
					},
					fields: [
						{
							label: { fr: 'Lieu', en: 'Place' },
							type: 'text',
							solutions: [
								{ fr: 'salle Mandela', en: 'Mandela hall' },
								{ fr: 'la salle Mandela', en: 'the Mandela hall' },
								{ fr: 'Lieu : salle Mandela', en: 'Place: Mandela hall' },
								'Mandela'
							]
						},
						{
							label: { fr: 'Tarif', en: 'Price' },
							type: 'number',
							solutions: ['6'],
							unit: 'euros'
						},
						{
							label: { fr: 'Lots', en: 'Prizes' },
							type: 'text',
							solutions: [
								{ fr: 'médailles', en: 'medals' },
								{ fr: 'des médailles', en: 'the medals' },
								{ fr: 'Lots : medailles', en: 'Prizes: medals' }
							]
						},
						{
							label: {
								fr: 'Nombre total de lignes du fichier résolu',
								en: 'Total number of lines of the resolved file'
							},
							type: 'number',
							solutions: ['6']
						}
					]
				},
				stateAfterCommands,
				patchedFile,
				searchByHalves
			]
		}
	]
};

const PARTED_DOCUMENTS = [
	{
		title: say('Règlement de la salle', 'Rules of the hall'),
		parts: [say('Horaires', 'Opening hours'), say('Tarifs', 'Prices'), say('Sécurité', 'Safety')]
	},
	{
		title: say('Rapport de stage', 'Internship report'),
		parts: [say('Entreprise', 'Company'), say('Missions', 'Assignments'), say('Bilan', 'Review')]
	},
	{
		title: say('Livret de recettes', 'Recipe booklet'),
		parts: [say('Entrées', 'Starters'), say('Plats', 'Main courses'), say('Desserts', 'Desserts')]
	},
	{
		title: say('Guide du tri', 'Recycling guide'),
		parts: [say('Verre', 'Glass'), say('Papier', 'Paper'), say('Compost', 'Compost')]
	}
];

const EDITS = [
	say('relecture', 'proofreading'),
	say('ajout d’un paragraphe', 'paragraph added'),
	say('chiffres mis à jour', 'figures updated'),
	say('titre reformulé', 'heading reworded'),
	say('image remplacée', 'image replaced'),
	say('liste complétée', 'list completed'),
	say('phrase supprimée', 'sentence deleted')
];

/** The top line is the newest, but of another part. */
function lastChangeOfPart(random: Random): ChallengeBody {
	const { title, parts } = pickOne(random, PARTED_DOCUMENTS);
	const [asked, other, third] = pick(random, parts, 3) as [Localized, Localized, Localized];
	const names = pick(random, PEOPLE, 4) as [string, string, string, string];
	const edits = pick(random, EDITS, 7);
	const lead = pickNumber(random, 1, 3);
	const order = [
		...pick(random, [other, other, third], lead),
		asked,
		...pick(random, [asked, other, third, asked], 4)
	].slice(0, 7);
	const start = pickNumber(random, 15, 17) * 60;
	const rows = order.map((part, i) => ({
		part,
		at: clock(start - i * 41 - pickNumber(random, 0, 30)),
		who: i === lead ? names[0] : names[1 + (i % 3)]!,
		edit: edits[i]!
	}));
	const right = rows[lead]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici l’historique d’un document commun. Qui a modifié en dernier la partie **${quoted(asked).fr}**, et à quelle heure ?`,
			`Here is the history of a shared document. Who last changed the **${quoted(asked).en}** part, and at what time?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Historique de ${quoted(title).fr}`, `History of ${quoted(title).en}`),
			columns: [
				say('Heure', 'Time'),
				say('Auteur', 'Author'),
				say('Partie', 'Part'),
				say('Modification', 'Change')
			],
			rows: rows.map(({ part, at, who, edit }) => [at, who, part, edit])
		},
		fields: [
			{
				label: say('Prénom', 'First name'),
				type: 'text',
				choices: [...names].sort(),
				solutions: [right.who]
			},
			{ label: say('Heure', 'Time'), type: 'text', solutions: typedHours(right.at) }
		],
		why: say(
			`L’historique commence par le plus récent. Descendez jusqu’à la première ligne où la partie est ${quoted(asked).fr} : ${right.at}, par ${right.who}. Les lignes au-dessus sont plus récentes, mais touchent une autre partie ; celles d’en dessous sont plus anciennes.`,
			`The history starts with the most recent. Go down to the first row whose part is ${quoted(asked).en}: ${right.at}, by ${right.who}. The rows above are more recent but concern another part; those below are older.`
		)
	};
}

const WAYS_BACK = {
	undo: say('annuler la dernière action', 'undo the last action'),
	history: say('ouvrir l’historique des versions', 'open the version history'),
	trash: say('chercher dans la corbeille', 'look in the trash')
};
type WayBack = keyof typeof WAYS_BACK;

const LOSSES: { way: WayBack; what: Localized }[] = [
	{
		way: 'undo',
		what: say(
			'Vous venez d’effacer un titre, document ouvert, et rien d’autre depuis',
			'You have just erased a heading, the document is open, and nothing was done since'
		)
	},
	{
		way: 'undo',
		what: say(
			'Vous avez collé à l’instant un texte au mauvais endroit',
			'A moment ago, you pasted a text in the wrong place'
		)
	},
	{
		way: 'undo',
		what: say(
			'Vous avez déplacé un tableau par mégarde, il y a une seconde',
			'You moved a table by accident, one second ago'
		)
	},
	{
		way: 'history',
		what: say(
			'Le document est là, mais une page en a disparu il y a trois jours',
			'The document is there, but one of its pages disappeared three days ago'
		)
	},
	{
		way: 'history',
		what: say(
			'Un collègue a remplacé hier tout le texte du fichier par un brouillon',
			'Yesterday a colleague replaced all the text of the file with a draft'
		)
	},
	{
		way: 'history',
		what: say(
			'Vous voulez relire le texte tel qu’il était avant les corrections de lundi',
			'You want to read the text as it was before Monday’s corrections'
		)
	},
	{
		way: 'trash',
		what: say(
			'Le fichier entier a été supprimé mardi du dossier commun',
			'The whole file was deleted from the shared folder on Tuesday'
		)
	},
	{
		way: 'trash',
		what: say(
			'Le dossier des photos n’est plus dans l’espace : quelqu’un l’a supprimé hier',
			'The photo folder is no longer in the space: someone deleted it yesterday'
		)
	},
	{
		way: 'trash',
		what: say(
			'En faisant du tri la semaine dernière, vous avez supprimé un formulaire utile',
			'While tidying up last week, you deleted a form that was needed'
		)
	}
];

/** Just now, inside a file, or a whole file: three ways back. */
function wayBack(random: Random): ChallengeBody {
	const asked = pick(random, LOSSES, 3);
	const choices = Object.values(WAYS_BACK);
	const reasons: Record<WayBack, Localized> = {
		undo: say(
			'ce qui vient d’arriver s’annule aussitôt',
			'what has just happened is undone at once'
		),
		history: say(
			'un contenu ancien d’un fichier qui existe encore est dans son historique',
			'old content of a file that still exists is in its history'
		),
		trash: say(
			'un fichier ou un dossier supprimé en entier est dans la corbeille',
			'a file or folder deleted as a whole is in the trash'
		)
	};
	const given = [...new Set(asked.map(({ way }) => way))].map((way) => reasons[way]);
	return {
		kind: 'qrocm',
		instruction: say(
			'Votre équipe travaille dans un espace de documents en ligne. Quel moyen essayer **en premier** dans chaque cas ?',
			'Your team works in an online document space. Which way should be tried **first** in each case?'
		),
		fields: asked.map(({ way, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [WAYS_BACK[way]]
		})),
		why: say(
			`Demandez-vous depuis quand et si le fichier existe encore : ${given.map(({ fr }) => fr).join(' ; ')}. Annuler ne remonte pas au-delà de votre séance, et la corbeille ne contient pas de morceaux de texte.`,
			`Ask yourself since when, and whether the file still exists: ${given.map(({ en }) => en).join('; ')}. Undoing does not go back beyond your session, and the trash does not contain pieces of text.`
		)
	};
}

const FILE_SETS = [
	['affiche.odg', 'affiche_final.odg', 'affiche_final2.odg', 'affiche_ok.odg', 'affiche_v3.odg'],
	['expose.odp', 'expose_dernier.odp', 'expose_fini.odp', 'expose_relu.odp', 'expose_v2.odp'],
	['budget.ods', 'budget_bon.ods', 'budget_definitif.ods', 'budget_final.ods', 'budget_v4.ods'],
	['dossier.odt', 'dossier_corrige.odt', 'dossier_fin.odt', 'dossier_final.odt', 'dossier_vrai.odt']
];

/** Names promise, dates tell. */
function latestFile(random: Random): ChallengeBody {
	const names = pickOne(random, FILE_SETS);
	const who = pickOne(random, PEOPLE);
	const last = daysAfter(dayOf(2026, 9, 7), pickNumber(random, 0, 50));
	const dates = [0, -1, -1, -6, -12].map((shift) => daysAfter(last, shift));
	const hours = [
		pickNumber(random, 8, 10),
		pickNumber(random, 17, 19),
		pickNumber(random, 11, 15),
		pickNumber(random, 20, 22),
		9
	];
	const minutes = hours.map((hour) => hour * 60 + pickNumber(random, 1, 58));
	const shuffled = pick(random, names, 5);
	const entries = shuffled.map((name, i) => ({ name, date: dates[i]!, at: clock(minutes[i]!) }));
	const [right, evening] = entries as [Entry, Entry, ...Entry[]];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} rejoint un groupe et ouvre son dossier. Chaque fichier y est une copie du précédent, reprise par un membre. Écrivez le nom de celui qui contient **le travail le plus récent**.`,
			`${who} joins a group and opens its folder. Each file in it is a copy of the previous one, continued by a member. Write the name of the one that holds **the most recent work**.`
		),
		stimulus: {
			type: 'files',
			path: say('Groupe/Travail', 'Group/Work'),
			entries: [...entries]
				.sort((a, b) => (a.name < b.name ? -1 : 1))
				.map(({ name, date, at }) => ({
					name,
					modified: tell((l) => `${shortDay(date)[l]}, ${at}`)
				}))
		},
		field: {
			label: say('Nom du fichier', 'Name of the file'),
			type: 'code',
			solutions: [right.name]
		},
		why: say(
			`Seule la date de modification renseigne : comparez d’abord les jours, puis les heures. \`${right.name}\` date du ${shortDay(right.date).fr} à ${right.at}, après \`${evening.name}\`, modifié la veille à ${evening.at}. Les mots « final » ou « v3 » d’un nom promettent sans rien prouver, et l’ordre affiché est alphabétique.`,
			`Only the modification date informs: first compare the days, then the times. \`${right.name}\` dates from ${shortDay(right.date).en} at ${right.at}, after \`${evening.name}\`, modified the day before at ${evening.at}. Words such as “final” or “v3” in a name promise but prove nothing, and the order shown is alphabetical.`
		)
	};
}

interface Entry {
	name: string;
	date: Date;
	at: string;
}

const ERASED = [
	say('Le planning des permanences', 'The duty schedule'),
	say('Le dossier des photos de classe', 'The folder of class photos'),
	say('Le fichier des adhérents', 'The membership file'),
	say('La maquette du journal', 'The newspaper layout'),
	say('Le devis des travaux', 'The quote for the works')
];

/** The trash keeps things for a number of days, over the end of a month. */
function dayOfErasure(random: Random): ChallengeBody {
	const what = pickOne(random, ERASED);
	const kept = pickOne(random, [14, 21, 25, 30]);
	const month = pickOne(random, [1, 3, 4, 5, 6]);
	const deleted = dayOf(2027, month, pickNumber(random, 19, 27));
	const erased = daysAfter(deleted, kept);
	const lastDay = dayOf(2027, month + 1, 0).getUTCDate();
	const left = lastDay - deleted.getUTCDate();
	return {
		kind: 'qroc',
		instruction: say(
			`${what.fr} est dans la corbeille de l’espace commun depuis le **${longDay(deleted).fr} 2027**. L’outil affiche ce message.\n\nÀ quelle date l’élément sera-t-il effacé pour de bon ? Écrivez-la comme \`${isoDate(
				dayOf(2027, 12, 31)
			)
				.split('-')
				.reverse()
				.join('/')}\`.`,
			`${what.en} has been in the trash of the shared space since **${longDay(deleted).en}, 2027**. The tool shows this message.\n\nOn what date will the item be erased for good? Write it day first, such as \`31/12/2027\`.`
		),
		stimulus: {
			type: 'dialog',
			title: say('Corbeille', 'Trash'),
			body: say(
				`Chaque élément est effacé définitivement ${kept} jours après le jour de sa suppression.`,
				`Each item is permanently erased ${kept} days after the day it was deleted.`
			),
			buttons: [say('Restaurer', 'Restore'), say('Vider la corbeille', 'Empty the trash')]
		},
		field: {
			label: say('Date (jj/mm/aaaa)', 'Date (dd/mm/yyyy, day first)'),
			type: 'date',
			solutions: [isoDate(erased).split('-').reverse().join('/')]
		},
		why: say(
			`Comptez ${kept} jours à partir du ${shortDay(deleted).fr}. Ce mois a ${lastDay} jours : il en reste ${left} après cette date, donc ${kept} − ${left} = ${kept - left} dans le mois suivant, d’où le ${shortDay(erased).fr}. Passé ce jour, ni vous ni les autres ne pourrez le restaurer.`,
			`Count ${kept} days from ${shortDay(deleted).en}. This month has ${lastDay} days: ${left} remain after that date, so ${kept} − ${left} = ${kept - left} in the next month, hence ${shortDay(erased).en}. After that day, neither you nor the others can restore it.`
		)
	};
}

const CONTENTS = [
	{
		title: say('Programme du festival', 'Festival program'),
		parts: [
			say('le plan d’accès', 'the map'),
			say('la liste des artistes', 'the list of artists'),
			say('les tarifs', 'the prices'),
			say('les horaires', 'the schedule'),
			say('le mot du maire', 'the mayor’s message'),
			say('les partenaires', 'the partners')
		]
	},
	{
		title: say('Dossier de candidature', 'Application file'),
		parts: [
			say('la lettre', 'the letter'),
			say('le CV', 'the résumé'),
			say('le budget', 'the budget'),
			say('les photos', 'the photos'),
			say('le calendrier', 'the timeline'),
			say('les références', 'the references')
		]
	},
	{
		title: say('Cours sur le climat', 'Lesson on climate'),
		parts: [
			say('la carte', 'the map'),
			say('le graphique', 'the chart'),
			say('le lexique', 'the glossary'),
			say('les exercices', 'the exercises'),
			say('la vidéo', 'the video'),
			say('le résumé', 'the summary')
		]
	},
	{
		title: say('Guide de randonnée', 'Hiking guide'),
		parts: [
			say('l’itinéraire', 'the route'),
			say('le profil du parcours', 'the elevation profile'),
			say('la météo', 'the weather'),
			say('les refuges', 'the mountain huts'),
			say('le matériel', 'the equipment'),
			say('les secours', 'the rescue numbers')
		]
	}
];

/** What the document holds after each line, up to the restored version. */
function contentAtVersion(random: Random): ChallengeBody {
	const { title, parts } = pickOne(random, CONTENTS);
	const [a, b, c, d, e, f] = pick(random, parts, 6) as [
		Localized,
		Localized,
		Localized,
		Localized,
		Localized,
		Localized
	];
	const names = pick(random, PEOPLE, 3);
	const add = (part: Localized) => ({ part, isAdded: true });
	const remove = (part: Localized) => ({ part, isAdded: false });
	const steps = pickOne(random, [
		[add(a), add(b), remove(a), add(c), add(d), remove(b), add(e), add(f), remove(c)],
		[add(a), add(b), add(c), remove(b), add(d), add(e), remove(c), add(b), add(f)],
		[add(a), add(b), add(c), remove(a), add(d), remove(d), add(e), add(a), add(f)]
	]);
	const restored = pickNumber(random, 5, 6);
	const content = new Set<Localized>();
	for (const { part, isAdded } of steps.slice(0, restored + 1)) {
		if (isAdded) content.add(part);
		else content.delete(part);
	}
	const start = pickNumber(random, 8, 9) * 60;
	const times = steps.map((_, i) => clock(start + i * 37 + pickNumber(random, 0, 20)));
	const gone = steps
		.slice(0, restored + 1)
		.filter(({ part, isAdded }) => !isAdded && !content.has(part));
	const right = [...content];
	return choice({
		instruction: say(
			`On restaure la version de **${times[restored]}** du document ${quoted(title).fr}. Que contient-il alors ? Plusieurs réponses sont attendues.`,
			`The **${times[restored]}** version of the document ${quoted(title).en} is restored. What does it contain then? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say(
				`Historique de ${quoted(title).fr}, vide au départ`,
				`History of ${quoted(title, ',').en} empty at first`
			),
			columns: [say('Heure', 'Time'), say('Auteur', 'Author'), say('Modification', 'Change')],
			rows: steps
				.map(({ part, isAdded }, i): Text[] => [
					times[i]!,
					names[i % 3]!,
					isAdded
						? say(`Ajout : ${part.fr}`, `Added: ${part.en}`)
						: say(`Suppression : ${part.fr}`, `Removed: ${part.en}`)
				])
				.reverse()
		},
		right: right.map(capital),
		wrong: parts.filter((part) => !content.has(part)).map(capital),
		why: say(
			`Lisez de bas en haut, jusqu’à la ligne de ${times[restored]} comprise, en notant ce qui entre et ce qui sort. Restent ${listed(right).fr}. Pour ${listed(gone.map(({ part }) => part)).fr}, une suppression a suivi l’ajout avant cette heure. Ce qui vient après ne compte pas : la restauration le défait.`,
			`Read from bottom to top, up to and including the ${times[restored]} row, noting what comes in and what goes out. What remains is ${listed(right).en}. For ${listed(gone.map(({ part }) => part)).en}, a removal followed the addition before that time. What comes after does not count: restoring undoes it.`
		)
	});
}

const LONG_TEXTS = [
	say('Mémoire de fin d’études', 'Final thesis'),
	say('Compte rendu annuel', 'Annual report'),
	say('Roman de la classe', 'Class novel'),
	say('Manuel du bénévole', 'Volunteer handbook')
];

/** Small cuts are work; one big drop is the loss, which later additions hide. */
function dropOfWords(random: Random): ChallengeBody {
	const title = pickOne(random, LONG_TEXTS);
	const names = pick(random, PEOPLE, 4);
	const drop = pickNumber(random, 3, 5);
	const steps = Array.from({ length: 7 }, (_, i) => {
		if (i === drop) return -pickNumber(random, 1800, 2600);
		if (i === drop - 2) return -pickNumber(random, 20, 90);
		return pickNumber(random, 240, 520);
	});
	const base = pickNumber(random, 3100, 4200);
	const counts = steps.map(
		(_, i) => base + steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)
	);
	const date = daysAfter(dayOf(2027, 2, 1), pickNumber(random, 0, 20));
	const days = counts.map((_, i) => daysAfter(date, Math.floor(i / 2)));
	const times = counts.map((_, i) => clock((i % 2 ? 15 : 9) * 60 + pickNumber(random, 0, 100)));
	const authors = counts.map((_, i) => names[i % 4]!);
	return {
		kind: 'qrocm',
		instruction: say(
			`Une grande partie du document ${quoted(title).fr} a disparu par accident. Personne ne sait quand, car d’autres ont continué à écrire. D’après l’historique, quelle version contient le texte **le plus complet avant l’accident**, et qui a enregistré la version fautive ?`,
			`A large part of the document ${quoted(title).en} disappeared by accident. Nobody knows when, because others kept writing. According to the history, which version holds the **most complete text before the accident**, and who saved the faulty version?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Historique de ${quoted(title).fr}`, `History of ${quoted(title).en}`),
			columns: [
				say('Jour', 'Day'),
				say('Heure', 'Time'),
				say('Auteur', 'Author'),
				say('Mots', 'Words')
			],
			rows: counts
				.map((count, i): Text[] => [shortDay(days[i]!), times[i]!, authors[i]!, amount(count)])
				.reverse()
		},
		fields: [
			{
				label: say('Heure de la version à retrouver', 'Time of the version to recover'),
				type: 'text',
				solutions: typedHours(times[drop - 1]!)
			},
			{
				label: say('Auteur de la version fautive', 'Author of the faulty version'),
				type: 'text',
				choices: [...names].sort(),
				solutions: [authors[drop]!]
			}
		],
		why: say(
			`Comparez chaque nombre de mots à celui de la ligne **du dessous**, plus ancienne. Il passe de ${amount(counts[drop - 1]!).fr} à ${amount(counts[drop]!).fr} avec la version de ${authors[drop]}, le ${shortDay(days[drop]!).fr} à ${times[drop]} : la version juste avant, à ${times[drop - 1]}, est complète. La petite baisse d’avant n’est qu’une reformulation, et les versions récentes ont déjà perdu le passage.`,
			`Compare each number of words with that of the row **below**, which is older. It goes from ${amount(counts[drop - 1]!).en} to ${amount(counts[drop]!).en} with ${authors[drop]}’s version, on ${shortDay(days[drop]!).en} at ${times[drop]}: the version just before, at ${times[drop - 1]}, is complete. The earlier small drop is mere rewording, and recent versions have already lost the passage.`
		)
	};
}

const PASSAGES = [
	{
		part: say('le tableau des tarifs', 'the price table'),
		lost: 'a été supprimé',
		document: say('la brochure partagée', 'the shared brochure')
	},
	{
		part: say('la liste des sources', 'the list of sources'),
		lost: 'a été supprimée',
		document: say('l’exposé commun', 'the shared presentation')
	},
	{
		part: say('le paragraphe sur la sécurité', 'the paragraph on safety'),
		lost: 'a été supprimé',
		document: say('le guide commun', 'the shared guide')
	},
	{
		part: say('l’introduction', 'the introduction'),
		lost: 'a été supprimée',
		document: say('le rapport d’équipe', 'the team report')
	},
	{
		part: say('la conclusion', 'the conclusion'),
		lost: 'a été supprimée',
		document: say('le mémoire de groupe', 'the group thesis')
	},
	{
		part: say('la recette du cake', 'the cake recipe'),
		lost: 'a été supprimée',
		document: say('le livret de la classe', 'the class booklet')
	}
];

/** To take back one passage and keep what was written since: copy, do not restore. */
function recoveryOfPassage(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { part, lost, document } = pickOne(random, PASSAGES);
	return {
		kind: 'order',
		instruction: say(
			`Dans ${document.fr}, en ligne, ${part.fr} ${lost} il y a deux jours. Depuis, l’équipe a beaucoup écrit. ${who} veut reprendre ce passage **sans rien perdre d’autre**.\n\nMettez les gestes dans l’ordre.`,
			`In ${document.en}, which is online, ${part.en} was deleted two days ago. The team has written a lot since then. ${who} wants to take this passage back **without losing anything else**.\n\nPut the steps in order.`
		),
		items: [
			say('Ouvrir l’historique des versions', 'Open the version history'),
			say(
				`Afficher une version où figure encore ${part.fr}`,
				`Show a version that still has ${part.en}`
			),
			say(
				'Y copier le passage, sans rien restaurer',
				'Copy the passage from it, restoring nothing'
			),
			say(
				'Quitter l’historique pour la version actuelle',
				'Leave the history for the current version'
			),
			say('Coller le passage à sa place', 'Paste the passage where it belongs'),
			say('Relire la page à la recherche de doublons', 'Reread the page looking for duplicates')
		],
		why: say(
			'Restaurer toute la version d’il y a deux jours effacerait le travail fait depuis. On ne prend donc que le passage : trouver une version qui le contient, le copier, revenir au texte actuel, le coller, puis relire la page obtenue.',
			'Restoring the whole version of two days ago would erase the work done since. So only the passage is taken: find a version that contains it, copy it, go back to the current text, paste it, then reread the resulting page.'
		)
	};
}

const EXPENSES = [
	say('Affiches', 'Posters'),
	say('Boissons', 'Drinks'),
	say('Location', 'Rental'),
	say('Timbres', 'Stamps'),
	say('Transport', 'Transportation'),
	say('Peinture', 'Paint'),
	say('Costumes', 'Costumes'),
	say('Assurance', 'Insurance')
];

/** Each copy has new lines and one changed amount: the merged file has all of them. */
function mergedExpenses(random: Random): ChallengeBody {
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const names = pick(random, EXPENSES, 7);
	const old = names.map(() => pickNumber(random, 4, 24) * 5);
	const raised = [0, 1].map((i) => old[i]! + pickNumber(random, 1, 5) * 5);
	const lines: { name: Localized; was?: number; one?: number; other?: number; now: number }[] = [
		{ name: names[0]!, was: old[0]!, one: raised[0]!, other: old[0]!, now: raised[0]! },
		{ name: names[1]!, was: old[1]!, one: old[1]!, other: raised[1]!, now: raised[1]! },
		{ name: names[2]!, was: old[2]!, one: old[2]!, other: old[2]!, now: old[2]! },
		{ name: names[3]!, was: old[3]!, other: old[3]!, now: 0 },
		{ name: names[4]!, one: old[4]!, now: old[4]! },
		{ name: names[5]!, other: old[5]!, now: old[5]! },
		{ name: names[6]!, one: old[6]!, now: old[6]! }
	].slice(0, pickNumber(random, 6, 7));
	const kept = lines.filter(({ now }) => now > 0);
	const total = kept.reduce((sum, { now }) => sum + now, 0);
	const cell = (value: number | undefined) => (value === undefined ? '—' : String(value));
	return {
		kind: 'qrocm',
		instruction: say(
			`Hors connexion, ${one} d’un côté, ${other} de l’autre ont modifié la même liste de dépenses. Il faut réunir les deux copies en gardant **toutes les modifications de chacune**, suppressions comprises. Que contiendra le fichier réuni ?`,
			`While offline, ${one} and ${other} each edited the same list of expenses. The two copies must be combined while keeping **all the changes made in either**, deletions included. What will the combined file contain?`
		),
		stimulus: {
			type: 'table',
			caption: say('Dépenses, en euros (— : ligne absente)', 'Expenses, in euros (—: no such row)'),
			columns: [
				say('Dépense', 'Expense'),
				say('Original commun', 'Common original'),
				say(`Copie de ${one}`, `${one}’s copy`),
				say(`Copie de ${other}`, `${other}’s copy`)
			],
			rows: pick(random, lines, lines.length).map((line) => [
				line.name,
				cell(line.was),
				cell(line.one),
				cell(line.other)
			])
		},
		fields: [
			{
				label: say('Nombre de dépenses', 'Number of expenses'),
				type: 'number',
				solutions: [String(kept.length)]
			},
			{ label: say('Total', 'Total'), type: 'number', unit: '€', solutions: [String(total)] }
		],
		why: say(
			`Comparez chaque copie à l’original. ${names[0]!.fr} et ${names[1]!.fr} ont changé d’un seul côté : on garde le nouveau montant. La ligne ${quoted(names[3]!).fr} n’est plus chez ${one} alors que l’autre copie ne l’a pas touché : la suppression l’emporte. Les lignes absentes de l’original sont des ajouts. Total : ${kept.map(({ now }) => now).join(' + ')} = ${total} €.`,
			`Compare each copy with the original. ${names[0]!.en} and ${names[1]!.en} changed on one side only: the new amount is kept. The ${quoted(names[3]!).en} row is gone from ${one}’s copy while the other copy left it untouched: the deletion wins. The rows that the original lacks are additions. Total: ${kept.map(({ now }) => now).join(' + ')} = €${total}.`
		)
	};
}

const SYNCED = [
	'contacts.ods',
	'planning.ods',
	'statuts.odt',
	'affiche.odg',
	'budget.ods',
	'bilan.odt',
	'lettre.odt',
	'plan.odg'
];

/** Only what changed on both sides since the last common state is in conflict. */
function filesInConflict(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const sync = pickNumber(random, 8, 10) * 60 + pickNumber(random, 1, 40);
	const back = sync + 480 + pickNumber(random, 0, 59);
	const before = () => clock(sync - pickNumber(random, 12, 150));
	const after = () => clock(sync + pickNumber(random, 20, 430));
	const none = say('non modifié', 'not changed');
	const count = pickNumber(random, 2, 3);
	const states: { isConflict: boolean; here: Text; there: Text }[] = [
		...Array.from({ length: count }, () => ({ isConflict: true, here: after(), there: after() })),
		...pick(
			random,
			[
				{ isConflict: false, here: before(), there: after() },
				{ isConflict: false, here: after(), there: before() },
				{ isConflict: false, here: after(), there: none },
				{ isConflict: false, here: none, there: after() },
				{ isConflict: false, here: before(), there: before() }
			],
			6 - count
		)
	];
	const files = pick(random, SYNCED, 6);
	const rows = pick(random, states, 6).map((state, i) => ({ ...state, name: files[i]! }));
	const right = rows.filter(({ isConflict }) => isConflict).map(({ name }) => name);
	return choice({
		instruction: say(
			`Un dossier commun est synchronisé sur le portable de ${who} et sur l’ordinateur du bureau. À **${clock(sync)}**, tout était synchronisé ; puis le portable est resté **hors connexion jusqu’à ${clock(back)}**. À ce moment, de quels fichiers une « copie en conflit » apparaît-elle ? Plusieurs réponses sont attendues.`,
			`A shared folder is synchronized on ${who}’s laptop and on the office computer. At **${clock(sync)}**, everything was synchronized; the laptop then stayed **offline until ${clock(back)}**. At that moment, for which files does a “conflicted copy” appear? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Dernière modification, ce jour-là', 'Last change, on that day'),
			columns: [
				say('Fichier', 'File'),
				say('Sur le portable', 'On the laptop'),
				say('Au bureau', 'At the office')
			],
			rows: rows.map(({ name, here, there }) => [name, here, there])
		},
		right,
		wrong: files.filter((name) => !right.includes(name)),
		why: say(
			`Un conflit suppose **deux** modifications faites depuis le dernier état commun, ${clock(sync)} ; ici, dans ${listed(right).fr}. Une modification plus ancienne était déjà synchronisée ; et quand un seul côté a changé, l’outil n’a qu’à copier sa version de l’autre.`,
			`A conflict requires **two** changes made since the last common state, ${clock(sync)}; here, in ${listed(right).en}. An older change was already synchronized; and when only one side changed, the tool just copies its version to the other.`
		)
	});
}

const SHEETS = [
	{
		title: say('Fiche du vide-grenier', 'Flea market sheet'),
		lines: [
			say('Ouverture (h)', 'Opening (hour)'),
			say('Emplacements', 'Stalls'),
			say('Prix du mètre (€)', 'Price per meter (€)'),
			say('Bénévoles', 'Volunteers'),
			say('Tables', 'Tables'),
			say('Places de parking', 'Parking spaces')
		]
	},
	{
		title: say('Fiche du stage de danse', 'Dance course sheet'),
		lines: [
			say('Séances', 'Sessions'),
			say('Places', 'Spots'),
			say('Âge minimal', 'Minimum age'),
			say('Tarif (€)', 'Price (€)'),
			say('Numéro de salle', 'Room number'),
			say('Durée (min)', 'Duration (min)')
		]
	},
	{
		title: say('Fiche du refuge', 'Mountain hut sheet'),
		lines: [
			say('Lits', 'Beds'),
			say('Couvertures', 'Blankets'),
			say('Nuitée (€)', 'Night (€)'),
			say('Repas (€)', 'Meal (€)'),
			say('Douches', 'Showers'),
			say('Gardiens', 'Wardens')
		]
	}
];

/** Changed on one side or alike on both: no question; changed otherwise on each: a decision. */
function linesToDecide(random: Random): ChallengeBody {
	const { title, lines } = pickOne(random, SHEETS);
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const count = pickNumber(random, 2, 3);
	const gone = say('ligne supprimée', 'row deleted');
	const shuffled = pick(random, lines, 6).map((line, i) => {
		const was = pickNumber(random, 8, 12 + i);
		const [more, less] = [was + pickNumber(random, 1, 4), was - pickNumber(random, 1, 4)];
		const free: Text[][] = [
			[String(more), String(was)],
			[String(was), String(less)],
			[String(more), String(more)],
			[String(was), gone]
		];
		const clash: Text[][] = [
			[String(more), String(less)],
			[gone, String(more)],
			[String(less), String(more)]
		];
		const [left, right] = (i < count ? clash[i % 3]! : free[(i - count) % 4]!) as [Text, Text];
		return { line, was, left, right, isClash: i < count };
	});
	const clashes = shuffled.filter(({ isClash }) => isClash);
	return choice({
		instruction: say(
			`${one} et ${other} ont travaillé à part, sur deux copies du même original. En les réunissant, pour quelles lignes faut-il **demander laquelle des deux versions garder** ? Plusieurs réponses sont attendues.`,
			`${one} and ${other} worked separately, on two copies of the same original. When combining them, for which rows must one **ask which of the two versions to keep**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [
				say('Ligne', 'Row'),
				say('Original', 'Original'),
				say(`Copie de ${one}`, `${one}’s copy`),
				say(`Copie de ${other}`, `${other}’s copy`)
			],
			rows: pick(random, shuffled, 6).map(({ line, was, left, right }) => [
				line,
				String(was),
				left,
				right
			])
		},
		right: clashes.map(({ line }) => line),
		wrong: shuffled.filter(({ isClash }) => !isClash).map(({ line }) => line),
		why: say(
			`Il n’y a de choix à faire que si **les deux** copies diffèrent de l’original, et diffèrent entre elles : ${listed(clashes.map(({ line }) => line)).fr}. Modifier d’un côté et supprimer de l’autre en fait partie. Quand une seule copie a changé, on garde ce changement ; quand les deux disent la même chose, il n’y a rien à trancher.`,
			`There is a choice to make only if **both** copies differ from the original, and from each other: ${listed(clashes.map(({ line }) => line)).en}. Editing on one side and deleting on the other is part of it. When only one copy changed, that change is kept; when both say the same, there is nothing to decide.`
		)
	});
}

/** Seven digits of a hash, that begin with a letter. */
function hash(random: Random): string {
	const digits = '0123456789abcdef';
	return (
		pickOne(random, [...'abcdef']) +
		Array.from({ length: 6 }, () => pickOne(random, [...digits])).join('')
	);
}

/** One change reverted, the following ones erased, or a revert reverted. */
function stateAfterCommands(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const values = [
		pickNumber(random, 4, 9),
		pickNumber(random, 30, 60),
		pickNumber(random, 14, 17)
	] as const;
	const fresh = [
		values[0] + pickNumber(random, 1, 4),
		values[1] + pickNumber(random, 1, 4) * 5,
		values[2] + pickNumber(random, 1, 3)
	] as const;
	const names = [say('tarif', 'price'), say('places', 'seats'), say('heure', 'hour')] as const;
	const order = pick(random, [0, 1, 2], 3);
	const hashes = [hash(random), hash(random), hash(random), hash(random)];
	const way = pickOne(random, ['revert', 'reset', 'twice'] as const);
	const target = way === 'reset' ? pickNumber(random, 1, 2) : pickNumber(random, 1, 3);
	const commands = {
		revert: [`git revert --no-edit ${hashes[target]}`],
		reset: [`git reset --hard ${hashes[target]}`],
		twice: [`git revert --no-edit ${hashes[target]}`, 'git revert --no-edit HEAD']
	}[way];
	const isApplied = (rank: number) => {
		if (way === 'twice') return true;
		return way === 'reset' ? rank <= target : rank !== target;
	};
	const final = [0, 1, 2].map((line) =>
		isApplied(order.indexOf(line) + 1) ? fresh[line]! : values[line]!
	);
	const commits = { revert: 5, reset: target + 1, twice: 6 }[way];
	const reasons = {
		revert: say(
			'`git revert` ajoute une version qui défait ce seul changement ; les autres restent',
			'`git revert` adds a commit that undoes this change alone; the others stay'
		),
		reset: say(
			'`git reset --hard` ramène la branche à cette version : les suivantes n’en font plus partie',
			'`git reset --hard` takes the branch back to this commit: the following ones are no longer part of it'
		),
		twice: say(
			'le second `git revert` défait le premier : le changement est de retour, et chaque annulation a ajouté une version',
			'the second `git revert` undoes the first: the change is back, and each revert added a commit'
		)
	};
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} suit un fichier, dont les trois valeurs sont loin l’une de l’autre, avec un logiciel de gestion de versions, sur une seule branche, puis tape la fin de ce qui suit. Que contient ensuite le fichier, et combien de versions (commits) la branche compte-t-elle ?`,
			`${who} tracks a file, whose three values are far from one another, with version control software, on a single branch, then types the end of what follows. What does the file contain afterward, and how many commits does the branch have?`
		),
		stimulus: codeLines('shell', [
			'$ git log --oneline --reverse',
			tell(
				(l) =>
					`${hashes[0]} ${say('Crée la fiche', 'Create the sheet')[l]}: ${names.map((name, i) => `${name[l]}=${values[i]}`).join(', ')}`
			),
			...order.map((line, i) =>
				tell((l) => `${hashes[i + 1]} ${names[line]![l]}: ${values[line]} -> ${fresh[line]}`)
			),
			...commands.map((command) => `$ ${command}`)
		]),
		fields: [
			...names.slice(0, 3).map((name, i) => ({
				label: capital(name),
				type: 'number' as const,
				solutions: [String(final[i])]
			})),
			{
				label: say('Nombre de versions de la branche', 'Number of commits on the branch'),
				type: 'number',
				solutions: [String(commits)]
			}
		],
		why: say(
			`Ici, ${reasons[way].fr}. Le fichier contient donc ${names.map((name, i) => `${name.fr}=${final[i]}`).join(', ')}, et la branche compte ${commits} versions, en partant de 4.`,
			`Here, ${reasons[way].en}. So the file contains ${names.map((name, i) => `${name.en}=${final[i]}`).join(', ')}, and the branch has ${commits} commits, starting from 4.`
		)
	};
}

const LINES_OF_FILE = [
	{
		name: 'menu.txt',
		kept: [
			say('Soupe', 'Soup'),
			say('Salade', 'Salad'),
			say('Quiche', 'Quiche'),
			say('Riz', 'Rice')
		],
		gone: [say('Frites', 'Fries'), say('Pizza', 'Pizza')],
		added: [
			say('Lentilles', 'Lentils'),
			say('Poire', 'Pear'),
			say('Yaourt', 'Yogurt'),
			say('Galette', 'Flatcake')
		]
	},
	{
		name: 'etapes.txt',
		kept: [
			say('Mesurer', 'Measure'),
			say('Tracer', 'Draw'),
			say('Scier', 'Saw'),
			say('Poncer', 'Sand')
		],
		gone: [say('Clouer', 'Nail'), say('Cirer', 'Wax')],
		added: [
			say('Coller', 'Glue'),
			say('Visser', 'Screw'),
			say('Vernir', 'Varnish'),
			say('Attendre', 'Wait')
		]
	},
	{
		name: 'outils.txt',
		kept: [
			say('Marteau', 'Hammer'),
			say('Niveau', 'Level'),
			say('Pince', 'Pliers'),
			say('Scie', 'Saw')
		],
		gone: [say('Lime', 'File'), say('Rabot', 'Plane')],
		added: [
			say('Perceuse', 'Drill'),
			say('Cutter', 'Box cutter'),
			say('Ruban', 'Tape'),
			say('Casque', 'Helmet')
		]
	}
];

/** The header of a hunk, its signs, and what the file becomes. */
function patchedFile(random: Random): ChallengeBody {
	const { name, kept, gone, added } = pickOne(random, LINES_OF_FILE);
	const more = pickNumber(random, 2, 4);
	const start = pickNumber(random, 11, 60);
	const length = start + pickNumber(random, 20, 90);
	const removed = pick(random, gone, pickNumber(random, 1, 2));
	const fresh = pick(random, added, more);
	const [first, second, third, last] = pick(random, kept, 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const old = 4 + removed.length;
	const now = 4 + more;
	const half = Math.ceil(more / 2);
	const hunk = [
		['  ', first],
		...removed.map((line) => ['- ', line] as const),
		...fresh.slice(0, half).map((line) => ['+ ', line] as const),
		['  ', second],
		['  ', third],
		...fresh.slice(half).map((line) => ['+ ', line] as const),
		['  ', last]
	] as (readonly [string, Localized])[];
	const place =
		start + hunk.filter(([sign]) => sign !== '- ').findIndex(([, line]) => line === third);
	const gained = more - removed.length;
	return {
		kind: 'qrocm',
		instruction: say(
			`Une collègue envoie cette modification d’un fichier qui compte **${length} lignes**. Une fois qu’elle est appliquée, combien de lignes a le fichier, et à quel numéro de ligne se trouve ${quoted(third).fr} ?`,
			`A colleague sends this change to a file that has **${length} lines**. Once it is applied, how many lines does the file have, and on which line number is ${quoted(third).en}?`
		),
		stimulus: codeLines('diff', [
			`--- a/${name}`,
			`+++ b/${name}`,
			`@@ -${start},${old} +${start},${now} @@`,
			...hunk.map(([sign, line]) => tell((l) => `${sign.trimEnd() || ' '}${line[l]}`))
		]),
		fields: [
			{
				label: say('Nombre de lignes du nouveau fichier', 'Number of lines of the new file'),
				type: 'number',
				solutions: [String(length + gained)]
			},
			{
				label: say(
					`Numéro de la ligne ${quoted(third).fr}`,
					`Number of the ${quoted(third).en} line`
				),
				type: 'number',
				solutions: [String(place)]
			}
		],
		why: say(
			`Un « - » retire une ligne, un « + » en ajoute une : ${more} de plus et ${removed.length} de moins, soit ${length + gained}. L’en-tête \`+${start},${now}\` dit que le morceau commence à la ligne ${start} du nouveau fichier : comptez à partir de là, sans les lignes « - », et vous arrivez à ${place}.`,
			`A “-” removes a line and a “+” adds one: ${more} more and ${removed.length} fewer, that is ${length + gained}. The header \`+${start},${now}\` says that the piece starts at line ${start} of the new file: count from there, leaving out the “-” lines, and you get to ${place}.`
		)
	};
}

const FAULTS = [
	say('le total de la facture est faux', 'the total of the invoice is wrong'),
	say('la page d’accueil ne s’affiche plus', 'the home page no longer displays'),
	say('le robot tourne dans le mauvais sens', 'the robot turns the wrong way'),
	say('l’export perd les accents', 'the export loses accents')
];

/** Each test halves what is left: where to test, and how many times. */
function searchByHalves(random: Random): ChallengeBody {
	const fault = pickOne(random, FAULTS);
	const good = pickNumber(random, 101, 260);
	const size = pickOne(random, [32, 64]);
	const tests = pickNumber(random, 2, 4);
	const halves = Array.from({ length: tests + 1 }, (_, i) => 2 ** (tests - i));
	const bad = good + size;
	const results: { at: number; isGood: boolean }[] = [];
	let [low, high] = [good, bad];
	while (high - low > 2 ** tests) {
		const at = (low + high) / 2;
		const isGood = random() < 0.5;
		results.push({ at, isGood });
		if (isGood) low = at;
		else high = at;
	}
	const verdict = (isGood: boolean) =>
		isGood ? say('correcte', 'correct') : say('fautive', 'faulty');
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans un logiciel, ${fault.fr} depuis une version inconnue. La version ${good} est correcte, la version ${bad} ne l’est pas. Une équipe cherche **la première version fautive** en testant toujours celle du milieu de ce qui reste. Où en est-elle ?`,
			`In a program, ${fault.en} since an unknown version. Version ${good} is correct and version ${bad} is not. A team looks for **the first faulty version** by always testing the one in the middle of what is left. Where does it stand?`
		),
		stimulus: {
			type: 'table',
			caption: say('Tests faits', 'Tests done'),
			columns: [say('Version', 'Version'), say('Résultat', 'Result')],
			rows: results.map(({ at, isGood }) => [String(at), verdict(isGood)])
		},
		fields: [
			{
				label: say('Prochaine version à tester', 'Next version to test'),
				type: 'number',
				solutions: [String((low + high) / 2)]
			},
			{
				label: say(
					'Tests qu’il reste à faire, celui-ci compris',
					'Tests left to do, this one included'
				),
				type: 'number',
				solutions: [String(tests)]
			},
			{
				label: say(
					'Première version fautive, si tous ces tests sont corrects',
					'First faulty version, if all these tests come out correct'
				),
				type: 'number',
				solutions: [String(high)]
			}
		],
		why: say(
			`La faute arrive après la dernière version correcte connue, ${low}, et au plus tard à la plus ancienne version fautive connue, ${high} : ${halves[0]} candidates. On teste le milieu, ${(low + high) / 2}. Chaque test en écarte la moitié : ${halves.join(', ')}, soit ${tests} tests. S’ils sont tous corrects, il ne reste que ${high}.`,
			`The fault comes after the last version known to be correct, ${low}, and at the latest with the oldest version known to be faulty, ${high}: ${halves[0]} candidates. Test the middle, ${(low + high) / 2}. Each test rules out half: ${halves.join(', ')}, hence ${tests} tests. If they are all correct, only ${high} is left.`
		)
	};
}
