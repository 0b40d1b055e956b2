import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import { keptPage, rowAndColumn, throughMenu, typedAddress } from './page-finding-gestures.ts';
import {
	clauseOfRules,
	latestArticle,
	movedSite,
	publisherOfSite
} from './page-finding-reading.ts';
import { cheaperStay, rightYear, roomForGroup, totalOfPages } from './page-finding-combined.ts';
import { aidWithException, correctedFigure, priceOfDay, trueSite } from './page-finding-judged.ts';
import {
	ownersOfSite,
	pageByItsAddress,
	ratesOfTowns,
	ruleInForce
} from './page-finding-expert.ts';

export const pageFinding: Tube = {
	id: 'pageFinding',
	competence: '1.1',
	title: say('Trouver une information dans un site', 'Finding information in a site'),
	tutorial: {
		title: say('Lire une adresse, parcourir un site', 'Reading an address, going through a site'),
		minutes: 3,
		body: say(
			'Une adresse dit où l’on est. Dans `https://sport.ville.example/tarifs`, le **site** est ce qui précède la première barre seule : sa fin, `ville.example`, dit à qui il appartient. Ce qui suit la barre est la page. Une lettre ou un tiret de plus, et c’est un autre site.\n\nPour trouver une information :\n\n- tapez l’adresse dans la **barre d’adresse** si vous la connaissez, en entier ;\n- sinon, partez de l’accueil et lisez le **menu** avant de descendre dans la page ;\n- cherchez un mot **dans la page** quand elle est longue ;\n- regardez la **date** : une page ancienne reste en ligne, et un avis plus récent peut la contredire ;\n- regardez le **pied de page** : les mentions légales disent qui publie.\n\nUne réponse est souvent en deux endroits : un tarif et son exception, un article et son rectificatif, deux sites à comparer. Notez ce que vous trouvez au fur et à mesure, et **revenez en arrière** plutôt que de tout recommencer.\n\nUne page qui resservira va dans les **favoris**.',
			'An address tells where you are. In `https://sport.town.example/prices`, the **site** is what comes before the first single slash: its end, `town.example`, tells whose it is. What follows the slash is the page. One more letter or hyphen, and it is another site.\n\nTo find information:\n\n- type the address in the **address bar** if you know it, all of it;\n- if not, start from the home page and read the **menu** before you scroll down;\n- look for a word **in the page** when it is long;\n- look at the **date**: an old page stays online, and a more recent notice may contradict it;\n- look at the **foot of the page**: the legal notice tells who publishes.\n\nAn answer is often in two places: a price and its exception, an article and its correction, two sites to compare. Write down what you find as you go, and **go back** rather than start all over.\n\nA page that you will need again goes into the **bookmarks**.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Aller à une adresse, suivre le menu d’un site, lire un tableau, garder une page en favori.',
				'Go to an address, follow the menu of a site, read a table, keep a page as a bookmark.'
			),
			challenges: [typedAddress, throughMenu, keptPage, rowAndColumn]
		},
		{
			level: 2,
			proves: say(
				'Se repérer dans un site par ses dates, ses listes, ses mentions légales et ses renvois.',
				'Find one’s way in a site by its dates, lists, legal notice and references.'
			),
			challenges: [latestArticle, publisherOfSite, movedSite, clauseOfRules]
		},
		{
			level: 3,
			proves: say(
				'Croiser les informations de deux pages ou de deux sites.',
				'Cross the information of two pages or of two sites.'
			),
			challenges: [totalOfPages, cheaperStay, rightYear, roomForGroup]
		},
		{
			level: 5,
			proves: say(
				'Décider laquelle de plusieurs informations vaut : exception, rectificatif, date, éditeur.',
				'Decide which of several pieces of information holds: exception, correction, date, publisher.'
			),
			challenges: [aidWithException, correctedFigure, priceOfDay, trueSite]
		},
		{
			level: 7,
			proves: say(
				'Reconstituer une information que nulle page ne donne : indicateur, règle en vigueur, propriétaire, adresse.',
				'Piece together information that no page gives: indicator, rule in force, owner, address.'
			),
			challenges: [ratesOfTowns, ruleInForce, ownersOfSite, pageByItsAddress]
		}
	]
};
