import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import {
	foreignForm,
	foreignLink,
	hiddenText,
	oldForm,
	overNotice,
	wrongButton,
	wrongDay,
	wrongDialing
} from './page-inspection-elements.ts';
import {
	beforeConsent,
	blockedHost,
	longestCookie,
	afterRefusal,
	brokenImage,
	failedScript,
	mixedContent,
	wrongDomain
} from './page-inspection-network.ts';
import {
	leftClass,
	headingRank,
	inheritedLook,
	labelOfField,
	lastRuleWins,
	missingAlt,
	ornament,
	strongRule
} from './page-inspection-quality.ts';

export const pageInspection: Tube = {
	id: 'pageInspection',
	competence: '3.4',
	title: say('Inspecter et corriger une page web', 'Inspecting and mending a web page'),
	tutorial: {
		title: say(
			'Lire une page avec les outils du navigateur',
			'Reading a page with the tools of the browser'
		),
		minutes: 3,
		body: say(
			'Tout navigateur d’ordinateur a des outils de développement : clic droit › Inspecter, ou F12. Ils montrent ce dont la page est faite. Ce que l’on y change ne change que sa propre copie, jusqu’au prochain chargement : on peut tout essayer.\n\n**Éléments.** La page est un arbre. « Choisir un élément » mène de ce que l’on voit à sa ligne. Les attributs disent le reste : `href` où mène un lien, `action` à qui un formulaire envoie, `src` d’où vient une image, `alt` ce qu’elle dit à qui ne la voit pas, `for` de quel champ un `label` est le nom.\n\n**Styles.** Plusieurs règles peuvent viser le même élément. Un sélecteur avec un `#id` l’emporte sur ceux avec une `.classe`, qui l’emportent sur ceux qui ne nomment qu’une balise ; à égalité, la dernière écrite gagne. La perdante est barrée. Couleur et taille de texte s’héritent de ce qui contient l’élément.\n\n**Réseau.** Chaque ligne est une requête : à quel hôte, quand, avec quel résultat.\n\n- **404** : rien à cette adresse. **403** : accès refusé. **500** : le serveur a échoué.\n- Une page en `https` n’accepte pas ce qui vient en `http`.\n- Un nom d’hôte se lit par la fin : `www.valcourt.example` est de `valcourt.example`, `valcourt.pub.example` est de `pub.example`.\n\n**Cookies.** Ceux d’un tiers permettent de suivre quelqu’un de site en site. Pour la publicité ou le suivi, il faut un accord **avant** le dépôt.',
			'Every browser on a computer has developer tools: right click › Inspect, or F12. They show what the page is made of. What is changed there only changes one’s own copy, until the page is loaded again: everything can be tried.\n\n**Elements.** The page is a tree. “Pick an element” leads from what is seen to its line. Attributes say the rest: `href` where a link leads, `action` to whom a form sends, `src` where a picture comes from, `alt` what it says to whoever does not see it, `for` of which field a `label` is the name.\n\n**Styles.** Several rules may be about the same element. A selector with an `#id` beats those with a `.class`, which beat those that only name a tag; when they are equal, the last one written wins. The loser is struck out. Color and text size are inherited from what holds the element.\n\n**Network.** Each line is a request: to which host, when, with what result.\n\n- **404**: nothing at this address. **403**: access refused. **500**: the server failed.\n- A page in `https` does not accept what comes in `http`.\n- A host name is read from its end: `www.valcourt.example` is of `valcourt.example`, `valcourt.ads.example` is of `ads.example`.\n\n**Cookies.** Those of a third party make it possible to follow somebody from site to site. For advertising or tracking, consent is needed **before** they are set.'
		)
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Trouver dans une page l’élément qui porte un texte, et le corriger.',
				'Find in a page the element that holds a text, and correct it.'
			),
			challenges: [wrongDay, wrongButton, overNotice, hiddenText]
		},
		{
			level: 3,
			proves: say(
				'Lire où mènent vraiment les liens et les formulaires d’une page.',
				'Read where the links and forms of a page really lead.'
			),
			challenges: [foreignLink, oldForm, wrongDialing, foreignForm]
		},
		{
			level: 4,
			proves: say(
				'Réparer ce qui rend une page inutilisable avec un lecteur d’écran.',
				'Mend what makes a page unusable with a screen reader.'
			),
			challenges: [missingAlt, headingRank, labelOfField, ornament]
		},
		{
			level: 5,
			proves: say(
				'Trouver quelle règle de style donne son apparence à un élément, et la corriger.',
				'Find which style rule gives an element its look, and correct it.'
			),
			challenges: [strongRule, leftClass, lastRuleWins, inheritedLook]
		},
		{
			level: 6,
			proves: say(
				'Établir à quels tiers une page transmet des données, et si c’est avec l’accord donné.',
				'Establish to which third parties a page gives data, and whether consent was given.'
			),
			challenges: [beforeConsent, longestCookie, afterRefusal, blockedHost]
		},
		{
			level: 7,
			proves: say(
				'Trouver par le réseau pourquoi une page échoue, et réparer l’adresse en cause.',
				'Find through the network why a page fails, and mend the address at fault.'
			),
			challenges: [brokenImage, failedScript, mixedContent, wrongDomain]
		}
	]
};
