import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import { exactWords, fileOfType, oneSite, withoutWord } from './web-searching-basics.ts';
import { freeImages, pdfOfSite, phraseWithout, recentNews } from './web-searching-combined.ts';
import {
	dataFiles,
	quotedElsewhere,
	reportsOfTwoSites,
	titledOfTwoNames
} from './web-searching-expert.ts';
import { eitherTown, publicAndRecent, twoNames, withoutSellers } from './web-searching-judged.ts';
import { factOfPlace, notPaidFor, townService, twoMeanings } from './web-searching-words.ts';

export const webSearching: Tube = {
	id: 'webSearching',
	competence: '1.1',
	title: say('Chercher avec un moteur', 'Searching with an engine'),
	tutorial: {
		title: say('Écrire une recherche qui trouve juste', 'Writing a search that finds just that'),
		minutes: 3,
		body: say(
			'Un moteur ne comprend pas une question : il compare des **mots** à ceux des pages. Écrivez ceux que la page aura : `piscine Lorgeval horaires`, plutôt que « à quelle heure je peux nager ? ».\n\nPuis lisez les résultats, et corrigez :\n\n- trop de pages hors sujet ? Mettez l’expression **entre guillemets**, `"vélo cargo"`, ou **excluez** le mot qui les trahit, `-location`, sans espace après le tiret ;\n- une chose a deux noms ? `triporteur OR "vélo cargo"` prend l’un ou l’autre, avec OR en capitales ;\n- une source ou un format voulus ? `site:ville.example` garde un seul site, `site:gouv.example` tous ceux dont l’adresse finit ainsi, `filetype:pdf` les fichiers PDF ;\n- une date, des images, des droits d’usage ? Ce sont des **filtres**, sous le champ de recherche.\n\nTout se combine : `"vélo cargo" -location site:ville.example filetype:pdf`.\n\nLes lignes « Sponsorisé » sont payées pour venir en premier : ce ne sont pas des réponses. Et une recherche sans résultat en demande souvent trop : enlevez un mot.',
			'An engine does not understand a question: it compares **words** with those of pages. Write the ones that the page will have: `pool Lorgeval hours`, rather than “when can I swim?”.\n\nThen read the results, and adjust:\n\n- too many pages off the subject? Put the expression **between quotes**, `"cargo bike"`, or **exclude** the word that gives them away, `-rental`, with no space after the dash;\n- a thing has two names? `tricycle OR "cargo bike"` takes one or the other, with OR in capitals;\n- a given source or format? `site:town.example` keeps one site, `site:gouv.example` all those whose address ends so, `filetype:pdf` PDF files;\n- a date, images, usage rights? Those are **filters**, under the search field.\n\nEverything combines: `"cargo bike" -rental site:town.example filetype:pdf`.\n\nThe “Sponsored” lines are paid to come first: they are not answers. And a search without results often asks for too much: remove a word.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Choisir les mots d’une recherche et reconnaître parmi les résultats la page voulue.',
				'Choose the words of a search and recognize the wanted page among the results.'
			),
			challenges: [townService, twoMeanings, notPaidFor, factOfPlace]
		},
		{
			level: 2,
			proves: say(
				'Utiliser un opérateur de recherche : expression exacte, exclusion, site ou type de fichier.',
				'Use a search operator: exact phrase, exclusion, site or file type.'
			),
			challenges: [exactWords, withoutWord, oneSite, fileOfType]
		},
		{
			level: 3,
			proves: say(
				'Combiner opérateurs et filtres pour n’obtenir que les pages voulues.',
				'Combine operators and filters to get the wanted pages only.'
			),
			challenges: [pdfOfSite, phraseWithout, recentNews, freeImages]
		},
		{
			level: 5,
			proves: say(
				'Traduire un besoin en recherche : synonymes, sources dignes de foi, résultats à écarter.',
				'Turn a need into a search: synonyms, trustworthy sources, results to set aside.'
			),
			challenges: [twoNames, publicAndRecent, eitherTown, withoutSellers]
		},
		{
			level: 7,
			proves: say(
				'Construire une recherche documentaire complète, où alternatives, exclusions, sites et formats se combinent.',
				'Build a full documentary search, where alternatives, exclusions, sites and formats combine.'
			),
			challenges: [dataFiles, reportsOfTwoSites, titledOfTwoNames, quotedElsewhere]
		}
	]
};
