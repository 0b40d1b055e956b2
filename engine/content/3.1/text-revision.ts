import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import { doublePaste, lineToAdd, misplacedLine, oneWord } from './text-revision-first.ts';
import { brokenSentence, newName, stepsOfTime, twoReviewers } from './text-revision-second.ts';
import { doubledSpaces, factsOfChanges, nameInWords, proposal } from './text-revision-combined.ts';
import {
	remarksOfReader,
	straightQuotes,
	unitsKept,
	vouchedChanges
} from './text-revision-judged.ts';
import { agreedTerm, besideOthers, renumbering, swappedTerms } from './text-revision-expert.ts';

export const textRevision: Tube = {
	id: 'textRevision',
	competence: '3.1',
	title: say('Corriger et faire relire un texte', 'Correcting and reviewing a text'),
	tutorial: {
		title: say(
			'Remplacer, suivre les modifications, soigner la typographie',
			'Replace, track changes, mind the typography'
		),
		minutes: 3,
		body: say(
			'Pour corriger un mot, on modifie son paragraphe ; pour le corriger **partout**, on utilise « Rechercher et remplacer ».\n\n- **Mots entiers** laisse tranquilles les mots plus longs qui le contiennent.\n- **Respecter la casse** distingue « Rose », un prénom, de « rose », une fleur.\n- Regardez la liste de ce qui est trouvé avant de tout remplacer ; au besoin, remplacez un à un.\n\nPour échanger deux mots, passez par un troisième, qui n’est nulle part : sinon le second remplacement reprend ce que le premier vient d’écrire. Pour décaler des numéros, commencez par le plus grand.\n\nLe **suivi des modifications** garde ce que chacun ajoute ou supprime, avec son nom. Tant que rien n’est accepté ni refusé, l’auteur peut choisir. Activez-le **avant** d’écrire dans le texte d’un autre. Accepter une suppression enlève les mots ; la refuser les garde.\n\nTypographie :\n\n- l’**espace insécable** garde ensemble un nombre et son unité, `25 km`, ou en français un mot et `:`, `;`, `!`, `?` ;\n- en français, on écrit « ainsi » et l’apostrophe est courbe : ’ ;\n- jamais deux espaces de suite.\n\nLe piège est d’aller trop vite : « Tout accepter » accepte aussi les erreurs.',
			'To correct a word, edit its paragraph; to correct it **everywhere**, use “Find and replace.”\n\n- **Whole words** leaves alone longer words that contain it.\n- **Match case** tells “Rose,” a first name, from “rose,” a flower.\n- Look at the list of what is found before you replace all; if need be, replace one by one.\n\nTo swap two words, go through a third one that is nowhere else: otherwise the second replacement takes back what the first has just written. To shift numbers, begin with the largest.\n\n**Track changes** keeps what each person inserts or deletes, with their name. As long as nothing is accepted or rejected, the author can choose. Turn it on **before** writing in somebody else’s text. Accepting a deletion removes the words; rejecting it keeps them.\n\nTypography:\n\n- a **no-break space** keeps a number and its unit together, `25 km`;\n- quotation marks are “curly,” and so is the apostrophe: ’;\n- never two spaces in a row.\n\nThe trap is to go too fast: “Accept all” accepts mistakes too.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Corriger un mot, ajouter, déplacer ou supprimer un paragraphe.',
				'Correct a word; add, move or delete a paragraph.'
			),
			challenges: [oneWord, misplacedLine, doublePaste, lineToAdd]
		},
		{
			level: 2,
			proves: say(
				'Remplacer un nom partout, remettre des paragraphes en ordre, suivre l’avis d’un relecteur.',
				'Replace a name everywhere, put paragraphs in order, follow a reviewer’s advice.'
			),
			challenges: [newName, brokenSentence, stepsOfTime, twoReviewers]
		},
		{
			level: 4,
			proves: say(
				'Régler un remplacement pour qu’il n’abîme rien, et trier ou proposer des modifications.',
				'Set a replacement so that it damages nothing, and sort or propose changes.'
			),
			challenges: [nameInWords, proposal, factsOfChanges, doubledSpaces]
		},
		{
			level: 6,
			proves: say(
				'Juger chaque remarque de relecture et appliquer les règles typographiques.',
				'Judge each remark of a review and apply the rules of typography.'
			),
			challenges: [remarksOfReader, unitsKept, vouchedChanges, straightQuotes]
		},
		{
			level: 7,
			proves: say(
				'Enchaîner des remplacements qui se gênent, et réviser un texte sans rien effacer du travail des autres.',
				'Chain replacements that get in each other’s way, and revise a text without erasing the work of others.'
			),
			challenges: [swappedTerms, besideOthers, agreedTerm, renumbering]
		}
	]
};
