import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import { boldDate, listOfThings, quotation, titleOfPage } from './document-styles-first.ts';
import {
	chapterHeadings,
	chaptersAndParts,
	likeTheOthers,
	stepsInOrder
} from './document-styles-second.ts';
import {
	fakeHeadings,
	listWithin,
	missingChapter,
	oneChangeForAll
} from './document-styles-combined.ts';
import { freedHeadings, newPages, outline, typedNumbers } from './document-styles-judged.ts';
import {
	importedDocument,
	inheritedBreaks,
	inheritedColor,
	inheritedText
} from './document-styles-expert.ts';

export const documentStyles: Tube = {
	id: 'documentStyles',
	competence: '3.1',
	title: say(
		'Mettre en forme un document par ses styles',
		'Formatting a document through its styles'
	),
	tutorial: {
		title: say(
			'Styles, table des matières et mise en forme directe',
			'Styles, table of contents and direct formatting'
		),
		minutes: 3,
		body: say(
			'Un **style de paragraphe** dit ce qu’est un paragraphe : titre, texte, citation, liste. Choisissez le paragraphe, puis son style dans la liste.\n\n- « Titre 1 » pour un chapitre, « Titre 2 » pour une partie de ce chapitre, sans sauter de niveau.\n- « Liste à puces » quand l’ordre est libre, « Liste numérotée » quand il compte.\n- Le gras, la taille, l’alignement réglés à la main ne changent que l’aspect : un texte gros et gras n’est pas un titre.\n\nLa **table des matières** automatique relève les titres et leurs pages. Elle ne bouge pas seule : après un changement, mettez-la à jour.\n\nPour changer l’aspect de **tous** les titres, modifiez leur style une fois. Deux choses peuvent surprendre :\n\n- ce qui a été réglé à la main sur un paragraphe l’emporte sur son style : effacez la mise en forme directe pour qu’il le suive ;\n- un style **basé sur** un autre hérite de tout ce qu’il ne définit pas lui-même. Changer « Titre 1 » change donc aussi « Titre 2 », sauf ce que « Titre 2 » dit lui-même.\n\nLe piège est de compenser à la main : lignes vides pour changer de page, numéros tapés, table recopiée. Tout se décale à la première retouche ; le style, lui, tient.',
			'A **paragraph style** says what a paragraph is: heading, text, quotation, list. Choose the paragraph, then its style in the list.\n\n- “Heading 1” for a chapter, “Heading 2” for a part of that chapter, with no level skipped.\n- “Bulleted list” when the order is free, “Numbered list” when it matters.\n- Bold, size, and alignment set by hand only change the look: a big bold text is not a heading.\n\nThe automatic **table of contents** collects the headings and their pages. It does not move by itself: after a change, update it.\n\nTo change the look of **all** headings, change their style once. Two things may surprise you:\n\n- what was set by hand on a paragraph wins over its style: clear the direct formatting so that it follows;\n- a style **based on** another one inherits all that it does not define itself. So changing “Heading 1” changes “Heading 2” too, except for what “Heading 2” says itself.\n\nThe trap is to make up for it by hand: blank lines to change pages, typed numbers, a copied table. Everything shifts at the first edit; a style holds.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Donner son style à un paragraphe et mettre des mots en valeur.',
				'Give a paragraph its style and make words stand out.'
			),
			challenges: [titleOfPage, boldDate, listOfThings, quotation]
		},
		{
			level: 2,
			proves: say(
				'Distinguer titres, parties et listes, et rendre à un paragraphe l’aspect de son style.',
				'Tell headings, parts and lists apart, and give a paragraph back the look of its style.'
			),
			challenges: [chapterHeadings, stepsInOrder, chaptersAndParts, likeTheOthers]
		},
		{
			level: 3,
			proves: say(
				'Obtenir d’un document sa table des matières et changer l’aspect d’un style.',
				'Get the table of contents out of a document and change the look of a style.'
			),
			challenges: [fakeHeadings, missingChapter, oneChangeForAll, listWithin]
		},
		{
			level: 5,
			proves: say(
				'Réparer la structure d’un document mis en forme à la main.',
				'Repair the structure of a document that was formatted by hand.'
			),
			challenges: [outline, typedNumbers, newPages, freedHeadings]
		},
		{
			level: 7,
			proves: say(
				'Régler des styles qui héritent les uns des autres, sans effet de bord.',
				'Set styles that inherit from one another, without side effects.'
			),
			challenges: [inheritedColor, inheritedBreaks, inheritedText, importedDocument]
		}
	]
};
