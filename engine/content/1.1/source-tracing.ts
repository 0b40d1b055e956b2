import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import {
	authorAndDay,
	citedSource,
	numberedReference,
	paidContent,
	professionOfAuthor,
	satireSite,
	siteOfResult,
	updatedPage
} from './source-tracing-pages.ts';
import {
	firstToSay,
	originOfPhoto,
	roundedFigure,
	throughRepeats
} from './source-tracing-origins.ts';
import {
	howManyOrigins,
	sampleOfStudy,
	studyBehindFigure,
	unpaidStudy
} from './source-tracing-judged.ts';
import {
	circularQuote,
	convertedUnit,
	figureFromData,
	withdrawnStudy
} from './source-tracing-expert.ts';

export const sourceTracing: Tube = {
	id: 'sourceTracing',
	competence: '1.1',
	title: say('Remonter à la source d’une information', 'Tracing information back to its source'),
	tutorial: {
		title: say('D’une reprise à l’original', 'From a copy to the original'),
		minutes: 3,
		body: say(
			'Une information circule de site en site, et change en route. Avant de la citer, remontez d’où elle vient.\n\n- **Qui parle ?** L’auteur est sous le titre ; sa page dit son métier. L’éditeur est dans les mentions légales. « Contenu proposé par… » veut dire que quelqu’un a payé.\n- **De quand ?** La date de publication, et celle de la mise à jour s’il y en a une.\n- **D’après quoi ?** Suivez le lien de « selon… » ou le numéro de la note, jusqu’à une page qui ne renvoie plus à aucune autre : l’enquête, le rapport, les données. C’est la **source primaire**.\n\nPuis comparez : le chiffre est-il le même, parle-t-il des mêmes personnes, de la même unité ? L’étude a-t-elle été corrigée, ou retirée ? Qui l’a payée ?\n\nDix articles qui recopient la même dépêche font **une** source, pas dix. Et si deux pages se citent l’une l’autre, aucune ne prouve rien : l’historique d’une encyclopédie dit laquelle a parlé la première.',
			'Information travels from site to site, and changes on the way. Before you quote it, go back to where it comes from.\n\n- **Who speaks?** The author is under the title; their page tells their profession. The publisher is in the legal notice. “Content offered by…” means that somebody paid.\n- **From when?** The date of publication, and that of the update if there is one.\n- **Based on what?** Follow the link of “according to…” or the number of the note, up to a page that refers to no other: the survey, the report, the data. That is the **primary source**.\n\nThen compare: is the figure the same, about the same people, in the same unit? Was the study corrected, or withdrawn? Who paid for it?\n\nTen articles that copy the same wire make **one** source, not ten. And if two pages quote each other, neither proves anything: the history of an encyclopedia tells which one spoke first.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Relever l’auteur, la date, le site et la source d’un article.',
				'Find the author, date, site and source of an article.'
			),
			challenges: [authorAndDay, siteOfResult, citedSource, paidContent]
		},
		{
			level: 2,
			proves: say(
				'Lire ce qui entoure une page : métier de l’auteur, mise à jour, notes, nature du site.',
				'Read what surrounds a page: profession of the author, update, notes, nature of the site.'
			),
			challenges: [professionOfAuthor, updatedPage, numberedReference, satireSite]
		},
		{
			level: 3,
			proves: say(
				'Remonter de reprise en reprise jusqu’à l’original.',
				'Go back from copy to copy up to the original.'
			),
			challenges: [throughRepeats, roundedFigure, firstToSay, originOfPhoto]
		},
		{
			level: 5,
			proves: say(
				'Juger ce qu’une source établit vraiment : chiffre, population, financement, indépendance.',
				'Judge what a source really establishes: figure, population, funding, independence.'
			),
			challenges: [studyBehindFigure, unpaidStudy, sampleOfStudy, howManyOrigins]
		},
		{
			level: 7,
			proves: say(
				'Rétablir une information déformée en remontant aux données, à l’historique ou à la version valable.',
				'Restore distorted information by going back to the data, the history or the valid version.'
			),
			challenges: [figureFromData, circularQuote, convertedUnit, withdrawnStudy]
		}
	]
};
