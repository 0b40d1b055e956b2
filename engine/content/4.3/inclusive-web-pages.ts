import type { Random } from '../../random.ts';
import { amount } from '../1.2/quantities.ts';
import {
	PEOPLE,
	capitalized,
	chosen,
	counted,
	enumerate,
	paragraphs,
	quoted
} from '../2.2/words.ts';
import { codeLines } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { decimal } from './figures.ts';

export const inclusiveWebPages: Tube = {
	id: 'inclusiveWebPages',
	competence: '4.3',
	title: {
		fr: 'Rendre une page utilisable par tous',
		en: 'Making a page that everyone can use'
	},
	tutorial: {
		title: {
			fr: 'Vérifier qu’une page convient à tout le monde',
			en: 'Checking that a page works for everyone'
		},
		minutes: 3,
		body: {
			fr: 'Une page est accessible quand chacun peut la lire et s’en servir, à l’œil, à l’oreille ou au clavier.\n\n**1. Doublez chaque sens.** Une couleur ne dit jamais tout : ajoutez un mot. Une vidéo parlée veut des sous-titres, un son une transcription, une vidéo muette une audiodescription. Un lien dit seul où il mène.\n\n**2. Décrivez les images par leur rôle.** `alt` dit ce qu’elles apportent ; pour un lien, où il mène ; pour un décor, il reste vide. Les titres descendent sans sauter de niveau : après `h2`, `h3`.\n\n**3. Mesurez.** Au niveau AA, le contraste est d’au moins 4,5:1, ou 3:1 pour un grand texte (24 px, ou environ 19 px en gras), et un bouton mesure au moins 24 px sur 24.\n\n**4. Nommez chaque commande.** Première source présente, dans cet ordre : `aria-labelledby`, `aria-label`, l’étiquette ou le contenu, `title`, puis le texte indicatif d’un champ.\n\n**5. Essayez au clavier.** Tabulation va d’abord aux `tabindex` positifs, puis suit le code. Un `div` cliquable ou un lien sans `href` n’est jamais atteint.\n\n**Le piège.** Juger à l’œil nu : un gris élégant, lisible sur votre écran, ne l’est plus au soleil. Mesurez.',
			en: 'A page is accessible when everyone can read it and use it, by eye, by ear or with a keyboard.\n\n**1. Say everything twice.** A color never says it all: add a word. A video with speech needs captions, a sound recording a transcript, a silent video an audio description. A link says by itself where it leads.\n\n**2. Describe images by their role.** `alt` says what they bring; for a link, where it leads; for decoration, it stays empty. Headings go down without skipping a level: after `h2`, `h3`.\n\n**3. Measure.** At level AA, contrast is at least 4.5:1, or 3:1 for large text (24 px, or about 19 px in bold), and a button measures at least 24 px by 24.\n\n**4. Name every control.** First source present, in this order: `aria-labelledby`, `aria-label`, the label or the content, `title`, then the placeholder of a field.\n\n**5. Try the keyboard.** Tab goes to positive `tabindex` values first, then follows the code. A clickable `div` or a link without `href` is never reached.\n\n**The trap.** Judging with the naked eye: an elegant gray, readable on your screen, no longer is in the sun. Measure.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Repérer ce qui, dans une page, empêche une personne de la lire ou de s’en servir.',
				'Spot what, in a page, keeps a person from reading or using it.'
			),
			challenges: [whoIsBlocked, colorAlone, vagueLinks, substitutes]
		},
		{
			level: 4,
			proves: say(
				'Écrire les textes de remplacement et les titres qui guident qui ne voit pas la page.',
				'Write the alternative texts and headings that guide those who do not see the page.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Ce logo, en haut de chaque page du site de la piscine, est un lien vers l’accueil. Quel texte mettre dans `alt` pour une personne qui écoute la page avec un lecteur d’écran ?',
						en: 'This logo, at the top of every page of the swimming pool’s site, is a link to the home page. Which text should go in `alt` for a person who listens to the page with a screen reader?'
					},
					why: {
						fr: 'L’image est dans un lien vers l’accueil : le texte doit dire de quel site il s’agit et où mène le lien, comme « Piscine des Dauphins, accueil ». Décrire la vague bleue n’aide pas à naviguer, et « Image cliquable » ou le nom du fichier ne disent rien.',
						en: 'The image is inside a link to the home page: the text must say which site it is and where the link leads, like “Dolphin Pool, home.” Describing the blue wave does not help anyone navigate, and “Clickable image” or the file name say nothing.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: '<a href="/">\n  <img src="vague-bleue.png" alt="…">\n</a>'
					},
					options: [
						{ fr: 'Vague bleue sur fond blanc', en: 'Blue wave on a white background' },
						{ fr: 'Image cliquable', en: 'Clickable image' },
						{ fr: 'Piscine des Dauphins, accueil', en: 'Dolphin Pool, home' },
						'vague-bleue.png'
					],
					solution: 2
				},
				altForRole,
				badAlt,
				skippedHeading
			]
		},
		{
			level: 5,
			proves: say(
				'Vérifier les contrastes et la taille des boutons d’une page au niveau AA.',
				'Check the contrasts and the size of the buttons of a page at level AA.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Amadou vérifie l’affichage du site de l’école au niveau AA des règles d’accessibilité (WCAG, RGAA). Quel élément n’a **pas** un contraste suffisant ?',
						en: 'Amadou checks the school’s site against level AA of the accessibility guidelines (WCAG). Which element does **not** have enough contrast?'
					},
					why: {
						fr: 'Au niveau AA, il faut 4,5:1 pour un texte courant : la légende, en 14 px normal, n’a que 4,2:1. Le titre (32 px) et l’intertitre (20 px en gras) sont de grands textes : 3:1 leur suffit, et ils ont 3,4:1 et 3,9:1.',
						en: 'At level AA, ordinary text needs 4.5:1: the caption, in 14 px normal, has only 4.2:1. The title (32 px) and the heading (20 px bold) are large text: 3:1 is enough for them, and they have 3.4:1 and 3.9:1.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Élément', en: 'Element' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Graisse', en: 'Weight' },
							{ fr: 'Contraste mesuré', en: 'Measured contrast' }
						],
						rows: [
							[
								{ fr: 'Titre', en: 'Title' },
								'32 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '3,4:1', en: '3.4:1' }
							],
							[
								{ fr: 'Menu', en: 'Menu' },
								'16 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '4,6:1', en: '4.6:1' }
							],
							[
								{ fr: 'Intertitre', en: 'Heading' },
								'20 px',
								{ fr: 'grasse', en: 'bold' },
								{ fr: '3,9:1', en: '3.9:1' }
							],
							[
								{ fr: 'Légende', en: 'Caption' },
								'14 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '4,2:1', en: '4.2:1' }
							],
							[
								{ fr: 'Paragraphe', en: 'Paragraph' },
								'16 px',
								{ fr: 'normale', en: 'normal' },
								{ fr: '5,1:1', en: '5.1:1' }
							]
						]
					},
					field: {
						label: { fr: 'Élément', en: 'Element' },
						type: 'text',
						solutions: [
							{ fr: 'Légende', en: 'Caption' },
							{ fr: 'La légende', en: 'The caption' },
							{ fr: 'Légendes', en: 'Captions' }
						]
					}
				},
				lightestGrays,
				tooSmall,
				contrastToCompute
			]
		},
		{
			level: 7,
			proves: say(
				'Prévoir ce que le code d’une page donne à un lecteur d’écran et au clavier.',
				'Predict what the code of a page gives to a screen reader and to the keyboard.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Quel est le **nom accessible** de ce bouton, c’est-à-dire le texte qu’un lecteur d’écran énonce avant de dire « bouton » ?',
						en: 'What is the **accessible name** of this button, that is, the text a screen reader speaks before it says “button”?'
					},
					why: {
						fr: '`aria-labelledby` l’emporte sur tout le reste et suit son ordre : `action`, puis `zone`. `action` est le bouton lui-même, nommé par son `aria-label`, « Vider » ; `zone` est le titre « Panier ». Le texte « Fermer » de l’image et le `title` ne sont pas lus.',
						en: '`aria-labelledby` wins over everything else and follows its order: `action`, then `zone`. `action` is the button itself, named by its `aria-label`, “Empty”; `zone` is the heading “Cart.” The image’s text “Close” and the `title` are not read.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: {
							fr: '<h2 id="zone">Panier</h2>\n\n<button id="action"\n        aria-label="Vider"\n        aria-labelledby="action zone"\n        title="Supprimer les articles">\n  <img src="croix.svg" alt="Fermer">\n</button>',
							en: '<h2 id="zone">Cart</h2>\n\n<button id="action"\n        aria-label="Empty"\n        aria-labelledby="action zone"\n        title="Remove the items">\n  <img src="cross.svg" alt="Close">\n</button>'
						}
					},
					field: {
						label: { fr: 'Nom accessible', en: 'Accessible name' },
						type: 'text',
						solutions: [{ fr: 'Vider Panier', en: 'Empty Cart' }]
					}
				},
				nameOfField,
				unreachable,
				orderOfTabs
			]
		}
	]
};

const VISITORS = [
	{
		who: say('n’entend pas', 'cannot hear'),
		flaws: [
			say('La vidéo de bienvenue n’a pas de sous-titres.', 'The welcome video has no captions.'),
			say(
				'Le message du directeur n’existe qu’en audio.',
				'The principal’s message exists only as audio.'
			)
		]
	},
	{
		who: say('risque une crise devant des éclairs', 'may have a seizure in front of flashes'),
		flaws: [
			say('Une bannière clignote cinq fois par seconde.', 'A banner flashes five times a second.'),
			say(
				'L’animation d’accueil enchaîne de vifs éclairs rouges.',
				'The opening animation is a series of bright red flashes.'
			)
		]
	},
	{
		who: say('tient la souris d’une main qui tremble', 'holds the mouse with a shaky hand'),
		flaws: [
			say(
				'Les boutons sont minuscules et collés les uns aux autres.',
				'The buttons are tiny and packed together.'
			),
			say(
				'Il faut suivre du pointeur un sous-menu très étroit.',
				'A very narrow submenu has to be followed with the pointer.'
			)
		]
	},
	{
		who: say('écoute les pages avec un lecteur d’écran', 'listens to pages with a screen reader'),
		flaws: [
			say(
				'Les horaires sont une image sans description.',
				'The opening hours are an image without a description.'
			),
			say(
				'Le bouton de recherche est un dessin qui n’a pas de nom.',
				'The search button is a drawing that has no name.'
			)
		]
	},
	{
		who: say('voit mal et grossit tout à 200 %', 'has low vision and enlarges everything to 200%'),
		flaws: [
			say(
				'Quand on agrandit la page, les textes se chevauchent.',
				'When the page is enlarged, texts overlap.'
			),
			say(
				'Le texte est gris clair sur fond blanc.',
				'The text is light gray on a white background.'
			)
		]
	}
];

const SITES = [
	say('de la piscine', 'of the swimming pool'),
	say('du lycée', 'of the high school'),
	say('de la mairie', 'of the town hall'),
	say('du cinéma', 'of the movie theater'),
	say('de la médiathèque', 'of the media library'),
	say('du club de judo', 'of the judo club')
];

/** Which of five visitors each flaw blocks. */
function whoIsBlocked(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, VISITORS.length);
	const people = VISITORS.map(({ who }, i) =>
		say(`${names[i]} ${who.fr}`, `${names[i]} ${who.en}`)
	);
	const shown = pick(random, [0, 1, 2, 3, 4], 3);
	const site = pickOne(random, SITES);
	return {
		kind: 'qrocm',
		instruction: say(
			`Ces cinq personnes visitent le site ${site.fr}. Qui est bloqué **en premier lieu** par chaque défaut ?`,
			`These five people visit the website ${site.en}. Who is blocked **first and foremost** by each flaw?`
		),
		stimulus: {
			type: 'text',
			title: say('Les visiteurs', 'The visitors'),
			body: paragraphs(pick(random, people, 5).map(({ fr, en }) => say(`${fr}.`, `${en}.`)))
		},
		fields: shown.map((i) => chosen(pickOne(random, VISITORS[i]!.flaws), names, names[i]!)),
		why: say(
			`Imaginez ce dont chacun dispose : la vue, l’ouïe, un geste sûr, un corps que rien ne trouble. Ici, dans l’ordre : ${enumerate(shown.map((i) => people[i]!)).fr}. Un site peut bien marcher pour vous et rester fermé à d’autres.`,
			`Imagine what each person has: sight, hearing, a steady hand, a body that nothing upsets. Here, in order: ${enumerate(shown.map((i) => people[i]!)).en}. A site may work well for you and stay closed to others.`
		)
	};
}

const COLOR_ONLY = [
	say('« Les cours en orange sont annulés. »', '“Classes in orange are canceled.”'),
	say('« Remplissez les champs encadrés de rouge. »', '“Fill in the fields framed in red.”'),
	say('« Cliquez sur le bouton vert pour payer. »', '“Click the green button to pay.”'),
	say('« Les noms en bleu sont admis. »', '“The names in blue have passed.”'),
	say('« Sur le plan, suivez la ligne violette. »', '“On the map, follow the purple line.”')
];

const COLOR_AND_WORD = [
	say(
		'« Les cours marqués ANNULÉ, en orange, sont reportés. »',
		'“Classes marked CANCELED, in orange, are postponed.”'
	),
	say(
		'« Remplissez les champs suivis d’une étoile rouge. »',
		'“Fill in the fields followed by a red star.”'
	),
	say('« Cliquez sur le bouton vert “Payer”. »', '“Click the green ‘Pay’ button.”'),
	say('« Les noms en gras et en bleu sont admis. »', '“The names in bold and blue have passed.”'),
	say('« Sur le plan, suivez la ligne B, violette. »', '“On the map, follow line B, in purple.”')
];

/** A color may help; it may not be the only sign. */
function colorAlone(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const count = pickNumber(random, 2, 3);
	const themes = pick(random, [0, 1, 2, 3, 4], 5);
	const right = themes.slice(0, count).map((i) => COLOR_ONLY[i]!);
	const wrong = themes.slice(count).map((i) => COLOR_AND_WORD[i]!);
	return choice({
		instruction: say(
			`${who} relit le site ${site.fr}. Quelles consignes sont impossibles à suivre pour qui ne distingue **pas les couleurs** ? Plusieurs réponses sont attendues.`,
			`${who} is reviewing the website ${site.en}. Which instructions are impossible to follow for those who **cannot tell colors apart**? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			'Cachez la couleur et relisez : s’il ne reste aucun autre signe, la consigne ne sert plus. Un mot, une étoile, du gras ou une lettre suffisent à la sauver, et la couleur peut alors rester pour qui la voit.',
			'Hide the color and read again: if no other sign is left, the instruction is useless. A word, a star, bold type or a letter is enough to save it, and the color may then stay for those who see it.'
		)
	});
}

const VAGUE_LINKS = [
	say('Cliquez ici', 'Click here'),
	say('En savoir plus', 'Learn more'),
	say('Lire la suite', 'Read on'),
	say('Voir la page', 'See the page'),
	say('Accéder au document', 'Open the document'),
	say('Suivre ce lien', 'Follow this link')
];

const CLEAR_LINKS = [
	say('Horaires de vacances', 'Vacation opening hours'),
	say('S’inscrire au tournoi', 'Sign up for the tournament'),
	say('Plan d’accès (PDF)', 'Access map (PDF)'),
	say('Contacter le secrétariat', 'Contact the office'),
	say('Tarifs 2027', 'Rates for 2027'),
	say('Menu de la cantine', 'Cafeteria menu')
];

/** Read out of its paragraph, a link must still say where it leads. */
function vagueLinks(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, VAGUE_LINKS, count);
	const wrong = pick(random, CLEAR_LINKS, 6 - count);
	return choice({
		instruction: say(
			`Avec son lecteur d’écran, ${who} fait lire la liste des liens du site ${site.fr}, sans le texte qui les entoure. Lesquels faut-il réécrire ? Plusieurs réponses sont attendues.`,
			`With a screen reader, ${who} has the list of links of the website ${site.en} read out, without the text around them. Which ones must be rewritten? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Un lien doit se comprendre seul : où mène-t-il ? ${enumerate(right.map(quoted)).fr} pourraient mener n’importe où. Écrivez plutôt la page ou l’action, comme ${quoted(wrong[0]!).fr}.`,
			`A link must make sense by itself: where does it lead? ${enumerate(right.map(quoted)).en} could lead anywhere. Write the page or the action instead, as in ${quoted(wrong[0]!).en}.`.replace(
				/”\.$/,
				'.”'
			)
		)
	});
}

const SUBSTITUTES = [
	{
		what: say(
			'La vidéo d’un discours, pour une personne sourde',
			'The video of a speech, for a deaf person'
		),
		right: say('des sous-titres', 'captions')
	},
	{
		what: say('Une émission de radio, pour une personne sourde', 'A radio show, for a deaf person'),
		right: say('une transcription', 'a transcript')
	},
	{
		what: say(
			'Un film presque sans paroles, pour une personne aveugle',
			'A film with hardly any words, for a blind person'
		),
		right: say('une audiodescription', 'an audio description')
	},
	{
		what: say(
			'Une photo dans une page, pour une personne aveugle',
			'A photo in a page, for a blind person'
		),
		right: say('un texte de remplacement', 'an alternative text')
	},
	{
		what: say(
			'Un texte de loi, pour une personne qui lit avec peine',
			'A legal text, for a person who reads with difficulty'
		),
		right: say('une version facile à lire', 'an easy-to-read version')
	}
];

/** What replaces a content for whoever cannot see, hear or read it. */
function substitutes(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const shown = pick(random, SUBSTITUTES, 4);
	const choices = SUBSTITUTES.map(({ right }) => right);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who} prépare des contenus pour le site ${site.fr}. Que faut-il ajouter à chacun d’abord ?`,
			`${who} is preparing content for the website ${site.en}. What must be added first to each item?`
		),
		fields: shown.map(({ what, right }) => chosen(what, choices, right)),
		why: say(
			`Cherchez le sens qui manque et celui qui reste. Qui n’entend pas lit : sous-titres quand il y a des images à suivre, transcription quand il n’y a que du son. Qui ne voit pas écoute : audiodescription pour un film, texte de remplacement pour une image. Ici, dans l’ordre : ${enumerate(shown.map(({ right }) => right)).fr}.`,
			`Look for the sense that is missing and the one that is left. Those who do not hear read: captions when there are pictures to follow, a transcript when there is only sound. Those who do not see listen: an audio description for a film, an alternative text for a picture. Here, in order: ${enumerate(shown.map(({ right }) => right)).en}.`
		)
	};
}

const EMPTY = say('(vide)', '(empty)');

interface RoleOfImage {
	where: Localized;
	right: Localized;
	others: Text[];
	reason: Localized;
}

const DECORATION = say('décor', 'decoration');
const COMMAND = say('commande', 'control');
const INFORMATION = say('information', 'information');

const IMAGES: RoleOfImage[] = [
	{
		where: say(
			'Un ballon flou, en fond du titre « Nos horaires »',
			'A blurred ball, behind the heading “Our hours”'
		),
		right: EMPTY,
		others: [say('Ballon flou', 'Blurred ball'), 'ballon-3.jpg'],
		reason: DECORATION
	},
	{
		where: say('Un trait doré entre deux paragraphes', 'A golden line between two paragraphs'),
		right: EMPTY,
		others: [say('Trait doré', 'Golden line'), say('Séparation', 'Separator')],
		reason: DECORATION
	},
	{
		where: say(
			'Une loupe, sur laquelle on clique pour chercher',
			'A magnifying glass, clicked to search'
		),
		right: say('Rechercher', 'Search'),
		others: [say('Loupe grise', 'Gray magnifying glass'), EMPTY],
		reason: COMMAND
	},
	{
		where: say(
			'Une enveloppe, sur laquelle on clique pour écrire au club',
			'An envelope, clicked to write to the club'
		),
		right: say('Écrire au club', 'Write to the club'),
		others: [say('Enveloppe fermée', 'Closed envelope'), EMPTY],
		reason: COMMAND
	},
	{
		where: say(
			'Un drapeau, lien vers la version anglaise du site',
			'A flag, link to the Spanish version of the site'
		),
		right: say('Version anglaise', 'Spanish version'),
		others: [say('Drapeau britannique', 'Flag of Spain'), EMPTY],
		reason: COMMAND
	},
	{
		where: say('Un plan, seule explication du trajet', 'A map, the only explanation of the way in'),
		right: say(
			'Entrée par la cour, première porte à gauche',
			'Way in through the yard, first door on the left'
		),
		others: [say('Plan d’accès à l’échelle 1/500', 'Access map, scale 1:500'), EMPTY],
		reason: INFORMATION
	},
	{
		where: say(
			'Un graphique des inscriptions, que le texte ne reprend pas',
			'A chart of enrollments, not repeated in the text'
		),
		right: say('Inscriptions : 120 en 2024, 180 en 2026', 'Enrollments: 120 in 2024, 180 in 2026'),
		others: [say('Graphique à barres bleues', 'Chart with blue bars'), EMPTY],
		reason: INFORMATION
	}
];

/** The same drawing asks for a description, an action or nothing, by its role. */
function altForRole(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const site = pickOne(random, SITES);
	const images = pick(random, IMAGES, 4);
	const reasons = tell((language) =>
		images
			.map(({ right, reason }) => `${quoted(right)[language]} (${reason[language]})`)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} complète les textes de remplacement (\`alt\`) du site ${site.fr}. Choisissez celui qui convient à chaque image.`,
			`${who} is filling in the alternative texts (\`alt\`) of the website ${site.en}. Choose the one that suits each image.`
		),
		fields: images.map(({ where, right, others }) =>
			chosen(where, pick(random, [right, ...others], 3), right)
		),
		why: say(
			`Imaginez la page lue au téléphone à quelqu’un : que faut-il dire à cet endroit ? Rien pour un décor, ce qu’elle fait pour une commande, ce qu’elle apprend pour une information. Dans l’ordre : ${reasons.fr}. Décrire l’apparence d’un décor ou d’un bouton ne fait que ralentir l’écoute.`,
			`Imagine the page being read to someone over the phone: what must be said at this point? Nothing for a decoration, what it does for a control, what it tells for information. In order: ${reasons.en}. Describing the look of a decoration or of a button only slows the listener down.`
		)
	};
}

const GOOD_TAGS = [
	{
		file: 'equipe-u13.jpg',
		tag: (alt: string) => `<img src="equipe-u13.jpg" alt="${alt}">`,
		alt: say('L’équipe des moins de 13 ans brandit la coupe', 'The under-13 team holds up the cup')
	},
	{
		file: 'logo.svg',
		tag: (alt: string) => `<a href="/"><img src="logo.svg" alt="${alt}"></a>`,
		alt: say('Club des Mouettes, accueil', 'Seagulls Club, home')
	},
	{
		file: 'croix.svg',
		tag: (alt: string) => `<button><img src="croix.svg" alt="${alt}"></button>`,
		alt: say('Fermer', 'Close')
	},
	{
		file: 'panier.svg',
		tag: (alt: string) => `<a href="/panier"><img src="panier.svg" alt="${alt}"></a>`,
		alt: say('Panier, 2 articles', 'Cart, 2 items')
	},
	{
		file: 'vagues.svg',
		tag: () => '<p class="decor"><img src="vagues.svg" alt=""></p>',
		alt: say('', '')
	}
];

const BAD_TAGS = [
	{
		file: 'fleche.svg',
		tag: () => '<button><img src="fleche.svg" alt=""></button>',
		alt: say('', ''),
		reason: say(
			'ce bouton n’a aucun autre texte : avec un `alt` vide, il n’a plus de nom',
			'this button has no other text: with an empty `alt`, it has no name left'
		)
	},
	{
		file: 'courrier.svg',
		tag: () => '<a href="/contact"><img src="courrier.svg" alt="courrier.svg"></a>',
		alt: say('', ''),
		reason: say(
			'le nom du fichier ne dit pas où mène le lien',
			'the name of the file does not say where the link leads'
		)
	},
	{
		file: 'plan.png',
		tag: () => '<a href="/acces"><img src="plan.png"></a>',
		alt: say('', ''),
		reason: say(
			'sans `alt`, un lien fait d’une seule image n’a pas de nom',
			'without `alt`, a link made of a single image has no name'
		)
	},
	{
		file: 'resultats.png',
		tag: (alt: string) => `<figure><img src="resultats.png" alt="${alt}"></figure>`,
		alt: say('Image', 'Image'),
		reason: say(
			'« Image » n’apprend rien de ce que montre le tableau des résultats',
			'“Image” says nothing of what the table of results shows'
		)
	}
];

/** An empty text suits a decoration and takes its name from a button. */
function badAlt(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const bad = pickOne(random, BAD_TAGS);
	const good = pick(random, GOOD_TAGS, 4);
	const tags = pick(random, [bad, ...good], 5);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} relit le code d’une page. **Une seule** image a un texte de remplacement qui ne convient pas. Écrivez le nom de son fichier.`,
			`${who} is reviewing the code of a page. **Only one** image has an alternative text that does not suit it. Type the name of its file.`
		),
		stimulus: codeLines(
			'html',
			tags.map(({ tag, alt }) => tell((language) => tag(alt[language])))
		),
		field: { label: say('Fichier', 'File'), type: 'code', solutions: [bad.file] },
		why: say(
			`C’est \`${bad.file}\`. ${capitalized(bad.reason).fr}. Un \`alt\` vide ne convient qu’à une image qui décore ; dans un lien ou un bouton, il doit dire ce que l’on obtient.`,
			`It is \`${bad.file}\`. ${capitalized(bad.reason).en}. An empty \`alt\` suits only an image that decorates; in a link or a button, it must say what people get.`
		)
	};
}

const OUTLINES = [
	{
		site: say('Piscine des Dauphins', 'Dolphin Pool'),
		parts: [
			{
				name: say('Horaires', 'Opening hours'),
				inner: [
					say('Vacances scolaires', 'School vacation'),
					say('Jours fériés', 'Public holidays')
				]
			},
			{
				name: say('Tarifs', 'Rates'),
				inner: [say('Abonnements', 'Passes'), say('Groupes', 'Groups')]
			},
			{
				name: say('Leçons', 'Lessons'),
				inner: [say('Débutants', 'Beginners'), say('Aquagym', 'Water aerobics')]
			}
		]
	},
	{
		site: say('Médiathèque du Port', 'Harbor Library'),
		parts: [
			{
				name: say('Emprunter', 'Borrowing'),
				inner: [say('Livres', 'Books'), say('Jeux', 'Games')]
			},
			{
				name: say('Agenda', 'Events'),
				inner: [say('Ateliers', 'Workshops'), say('Expositions', 'Exhibitions')]
			},
			{
				name: say('Venir', 'Visiting'),
				inner: [say('Bus', 'Bus'), say('Stationnement', 'Parking')]
			}
		]
	},
	{
		site: say('Lycée des Tilleuls', 'Linden High School'),
		parts: [
			{
				name: say('Formations', 'Courses'),
				inner: [
					say('Voie générale', 'General track'),
					say('Voie technologique', 'Technology track')
				]
			},
			{
				name: say('Vie scolaire', 'School life'),
				inner: [say('Internat', 'Boarding'), say('Clubs', 'Clubs')]
			},
			{
				name: say('Inscriptions', 'Enrollment'),
				inner: [say('Calendrier', 'Calendar'), say('Pièces à fournir', 'Documents needed')]
			}
		]
	}
];

/** Headings go down one level at a time: who jumps through them finds his way. */
function skippedHeading(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { site, parts } = pickOne(random, OUTLINES);
	const shown = pick(random, parts, 3);
	const isPart = random() < 0.4;
	const faulty = isPart ? 0 : pickNumber(random, 0, 2);
	const inner = shown.map((part, i) => pick(random, part.inner, i === faulty && !isPart ? 1 : 2));
	const title = isPart ? shown[0]!.name : inner[faulty]![0]!;
	const right = isPart ? 'h2' : 'h3';
	const wrong = pickOne(random, isPart ? ['h3', 'h4'] : ['h4', 'h5', 'h6']);
	const heading = (tag: string, text: Localized): Localized => {
		const shownTag = text === title ? wrong : tag;
		return tell((language) => `<${shownTag}>${text[language]}</${shownTag}>`);
	};
	const lines = [
		heading('h1', site),
		...shown.flatMap(({ name }, i) => [
			heading('h2', name),
			...inner[i]!.map((one) => heading('h3', one))
		])
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} vérifie les titres de cette page, que les lecteurs d’écran utilisent comme sommaire. L’un d’eux n’a pas le bon niveau. Lequel, et quelle balise lui donner ?`,
			`${who} is checking the headings of this page, which screen readers use as a table of contents. One of them does not have the right level. Which one, and which tag should it have?`
		),
		stimulus: codeLines('html', lines),
		fields: [
			{ label: say('Texte du titre', 'Text of the heading'), type: 'text', solutions: [title] },
			{
				label: say('Balise à lui donner (comme h1)', 'Tag to give it (like h1)'),
				type: 'code',
				solutions: [right, `<${right}>`]
			}
		],
		why: say(
			`Les niveaux descendent un à un : \`h1\` pour la page, \`h2\` pour ses parties, \`h3\` pour leurs sous-parties. ${quoted(title).fr} est en \`${wrong}\` alors que ${isPart ? 'les autres parties sont' : 'les autres sous-parties sont'} en \`${right}\`, ce qui laisse croire à un niveau manquant. La taille du texte se règle avec le style, pas avec le niveau.`,
			`Levels go down one at a time: \`h1\` for the page, \`h2\` for its parts, \`h3\` for their sub-parts. ${quoted(title).en} is an \`${wrong}\` while the other ${isPart ? 'parts' : 'sub-parts'} are \`${right}\`, which suggests that a level is missing. The size of the text is set with the style, not with the level.`
		)
	};
}

/** Of a gray against white, as WCAG computes it, rounded down. */
function contrastOnWhite(gray: number): number {
	const luminance = ((gray / 255 + 0.055) / 1.055) ** 2.4;
	return Math.floor((1.05 / (luminance + 0.05)) * 100) / 100;
}

const hexOf = (gray: number) => `#${gray.toString(16).padStart(2, '0').repeat(3).toUpperCase()}`;
const ratio = (value: number): Localized => tell((language) => `${amount(value)[language]}:1`);

const TEXT_SIZES = [
	{ body: 14, title: 26 },
	{ body: 15, title: 28 },
	{ body: 16, title: 30 },
	{ body: 17, title: 32 },
	{ body: 18, title: 36 }
];

/** The lightest gray that is still allowed depends on the size of the text. */
function lightestGrays(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { body, title } = pickOne(random, TEXT_SIZES);
	const small = pickNumber(random, 110, 118);
	const large = pickNumber(random, 141, 148);
	const grays = [
		pickNumber(random, 70, 95),
		small,
		pickNumber(random, 121, 133),
		large,
		pickNumber(random, 151, 160)
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} veut, sur fond blanc, le gris **le plus clair** que permet le niveau AA (WCAG, RGAA) : un pour les paragraphes (${body} px, graisse normale), un pour les titres (${title} px). Écrivez leurs codes.`,
			`${who} wants, on a white background, the **lightest** gray that level AA (WCAG) allows: one for paragraphs (${body} px, normal weight), one for headings (${title} px). Type their codes.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Couleur', 'Color'), say('Contraste sur blanc', 'Contrast on white')],
			rows: pick(random, grays, 5).map((gray) => [hexOf(gray), ratio(contrastOnWhite(gray))])
		},
		fields: [
			{
				label: say('Pour les paragraphes', 'For paragraphs'),
				type: 'code',
				solutions: [hexOf(small), hexOf(small).slice(1)]
			},
			{
				label: say('Pour les titres', 'For headings'),
				type: 'code',
				solutions: [hexOf(large), hexOf(large).slice(1)]
			}
		],
		why: say(
			`Plus un gris est clair, moins il contraste avec le blanc. Un texte courant demande 4,5:1 : \`${hexOf(small)}\` (${ratio(contrastOnWhite(small)).fr}) est le dernier à y arriver. À partir de 24 px, 3:1 suffit : \`${hexOf(large)}\` (${ratio(contrastOnWhite(large)).fr}) convient encore, le suivant non.`,
			`The lighter a gray, the less it contrasts with white. Ordinary text needs 4.5:1: \`${hexOf(small)}\` (${ratio(contrastOnWhite(small)).en}) is the last to reach it. From 24 px up, 3:1 is enough: \`${hexOf(large)}\` (${ratio(contrastOnWhite(large)).en}) still works, the next one does not.`
		)
	};
}

const BUTTONS = [
	say('Fermer', 'Close'),
	say('Partager', 'Share'),
	say('Son', 'Sound'),
	say('Précédent', 'Previous'),
	say('Suivant', 'Next'),
	say('Favori', 'Favorite'),
	say('Réglages', 'Settings')
];

const LARGE_SIZES: [number, number][] = [
	[44, 44],
	[24, 24],
	[48, 26],
	[25, 60],
	[32, 24]
];
const SMALL_SIZES: [number, number][] = [
	[40, 20],
	[22, 22],
	[18, 60],
	[96, 23],
	[16, 16]
];

/** Both the width and the height must reach 24 px. */
function tooSmall(random: Random): ChallengeBody {
	const site = pickOne(random, SITES);
	const count = pickNumber(random, 2, 4);
	const sizes = pick(
		random,
		[...pick(random, SMALL_SIZES, count), ...pick(random, LARGE_SIZES, 6 - count)],
		6
	);
	const names = pick(random, BUTTONS, 6);
	const small = names.filter((_, i) => Math.min(...sizes[i]!) < 24);
	return {
		kind: 'qroc',
		instruction: say(
			`Sur le site ${site.fr}, ces boutons se touchent. Combien sont **plus petits** que ne le permet le niveau AA des WCAG 2.2 (critère 2.5.8, taille de la cible) ?`,
			`On the website ${site.en}, these buttons touch one another. How many are **smaller** than level AA of WCAG 2.2 allows (criterion 2.5.8, target size)?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Bouton', 'Button'), say('Largeur', 'Width'), say('Hauteur', 'Height')],
			rows: names.map((name, i) => [name, `${sizes[i]![0]} px`, `${sizes[i]![1]} px`])
		},
		field: counted(say('Nombre de boutons', 'Number of buttons'), small.length),
		why: say(
			`Une cible mesure au moins 24 px sur 24 : la largeur **et** la hauteur doivent y arriver. Trop petits : ${enumerate(small.map(quoted)).fr}. Un bouton très large mais trop bas reste difficile à toucher pour une main qui tremble.`,
			`A target measures at least 24 px by 24: both the width **and** the height must reach it. The ones that are too small are ${enumerate(small).en}. A button that is very wide but too low remains hard to hit for a shaky hand.`
		)
	};
}

/** Contrasts that a calculation gives exactly, on each side of both thresholds. */
const CONTRASTS = [2.4, 2.8, 3.2, 3.6, 4.2, 4.4, 4.8, 5.2, 6.4];
const VERDICTS = [
	say('à tout texte', 'for any text'),
	say('à un grand texte seulement', 'for large text only'),
	say('à aucun texte', 'for no text')
] as const;

/** The formula of contrast, then the threshold it meets. */
function contrastToCompute(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const contrast = pickOne(random, CONTRASTS);
	const dark = pickOne(random, [10, 12, 15]);
	const luminances = [Math.round(contrast * dark) - 5, dark - 5].map(
		(hundredths) => hundredths / 100
	) as [number, number];
	const value = (luminances[0] + 0.05) / (luminances[1] + 0.05);
	const shown = Math.round(value * 10) / 10;
	const verdict = VERDICTS[value >= 4.5 ? 0 : value >= 3 ? 1 : 2]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} calcule le contraste de deux couleurs d’une affiche en ligne : (L1 + 0,05) ÷ (L2 + 0,05), L1 étant la luminance la plus forte. Arrondissez au dixième, puis dites à quels textes ces couleurs conviennent au niveau AA.`,
			`${who} is working out the contrast of two colors of an online poster: (L1 + 0.05) ÷ (L2 + 0.05), L1 being the higher luminance. Round to one decimal, then say which texts these colors suit at level AA.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Couleur', 'Color'), say('Luminance', 'Luminance')],
			rows: [
				[say('Texte', 'Text'), decimal(luminances[1])],
				[say('Fond', 'Background'), decimal(luminances[0])]
			]
		},
		fields: [
			{
				label: say('Contraste (… pour 1)', 'Contrast (… to 1)'),
				type: 'number',
				solutions: [String(shown)]
			},
			chosen(say('Ces couleurs conviennent', 'These colors are suitable'), VERDICTS, verdict)
		],
		why: say(
			`Le fond est le plus clair : (${decimal(luminances[0]).fr} + 0,05) ÷ (${decimal(luminances[1]).fr} + 0,05) ≈ ${amount(shown).fr}. Le niveau AA demande 4,5 pour un texte courant et 3 pour un grand texte, d’où la réponse ${quoted(verdict).fr}. Diviser les luminances sans ajouter 0,05 fausserait tout.`,
			`The background is the lighter: (${decimal(luminances[0]).en} + 0.05) ÷ (${decimal(luminances[1]).en} + 0.05) ≈ ${amount(shown).en}. Level AA requires 4.5 for ordinary text and 3 for large text, hence the answer: ${verdict.en}. Dividing the luminances without adding 0.05 would be wrong.`
		)
	};
}

const FIELD_TEXTS = [
	{
		label: say('Ville', 'City'),
		aria: say('Commune de naissance', 'Place of birth'),
		title: say('Sans abréviation', 'No abbreviation'),
		hint: say('Par exemple Lyon', 'For example Lyon'),
		section: say('Naissance', 'Birth')
	},
	{
		label: say('Téléphone', 'Phone'),
		aria: say('Numéro en cas d’urgence', 'Emergency number'),
		title: say('Dix chiffres', 'Ten digits'),
		hint: say('06 39 98 …', '06 39 98 …'),
		section: say('Parents', 'Parents')
	},
	{
		label: say('Date', 'Date'),
		aria: say('Jour de la visite', 'Day of the visit'),
		title: say('Du lundi au samedi', 'Monday to Saturday'),
		hint: say('jj/mm/aaaa', 'mm/dd/yyyy'),
		section: say('Réservation', 'Booking')
	},
	{
		label: say('Quantité', 'Quantity'),
		aria: say('Nombre de billets', 'How many tickets'),
		title: say('Neuf au plus', 'Nine at most'),
		hint: say('De 1 à 9', '1 to 9'),
		section: say('Commande', 'Order')
	}
];

/** Which source names a field, by what is present; two of them in the order that is asked. */
function nameOfField(random: Random): ChallengeBody {
	const texts = pickOne(random, FIELD_TEXTS);
	const source = pickOne(random, ['label', 'aria', 'title', 'both'] as const);
	const { label, aria, title, hint, section } = texts;
	const labelTag = (language: 'fr' | 'en') =>
		`<label for="saisie" id="nom">${label[language]}</label>`;
	const titleFirst = random() < 0.5;
	const hints = (language: 'fr' | 'en') => {
		const both = [`title="${title[language]}"`, `placeholder="${hint[language]}"`];
		return titleFirst ? both : both.reverse();
	};
	const attributes = (language: 'fr' | 'en') => [
		...(source === 'both' ? ['aria-labelledby="nom zone"'] : []),
		...(source === 'aria' || source === 'both' ? [`aria-label="${aria[language]}"`] : []),
		...hints(language)
	];
	const code = tell((language) =>
		[
			`<h2 id="zone">${section[language]}</h2>`,
			source === 'title' ? '' : labelTag(language),
			`<input id="saisie" type="text"\n       ${attributes(language).join('\n       ')}>`
		]
			.filter(Boolean)
			.join('\n\n')
	);
	const name = {
		label,
		aria,
		title,
		both: tell((language) => `${label[language]} ${section[language]}`)
	}[source];
	const reasons = {
		label: say(
			'ni `aria-labelledby` ni `aria-label` ne sont là : l’étiquette liée par `for` donne le nom',
			'neither `aria-labelledby` nor `aria-label` is there: the label tied by `for` gives the name'
		),
		aria: say(
			'`aria-label` l’emporte sur l’étiquette visible, qui n’est alors pas énoncée comme nom',
			'`aria-label` wins over the visible label, which is then not spoken as the name'
		),
		title: say(
			'aucune étiquette n’est liée au champ : `title` donne le nom, avant le texte indicatif (`placeholder`)',
			'no label is tied to the field: `title` gives the name, before the `placeholder`'
		),
		both: say(
			'`aria-labelledby` l’emporte sur tout et se lit dans son ordre : `nom`, puis `zone`',
			'`aria-labelledby` wins over everything and is read in its order: `nom`, then `zone`'
		)
	};
	return {
		kind: 'qroc',
		instruction: say(
			'Quel est le **nom accessible** de ce champ, celui qu’un lecteur d’écran énonce en premier ?',
			'What is the **accessible name** of this field, the one that a screen reader speaks first?'
		),
		stimulus: { type: 'code', language: 'html', text: code },
		field: { label: say('Nom accessible', 'Accessible name'), type: 'text', solutions: [name] },
		why: say(
			`Le nom est ${quoted(name).fr} : ${reasons[source].fr}. L’ordre est toujours \`aria-labelledby\`, \`aria-label\`, l’étiquette, \`title\`, puis \`placeholder\`.`,
			`The name is ${quoted(name).en}: ${reasons[source].en}. The order is always \`aria-labelledby\`, \`aria-label\`, the label, \`title\`, then \`placeholder\`.`
		)
	};
}

const REACHED = [
	{
		label: say('Valider', 'Confirm'),
		tag: (text: string) => `<button type="submit">${text}</button>`
	},
	{
		label: say('Assistance', 'Support'),
		tag: (text: string) => `<a href="/assistance">${text}</a>`
	},
	{
		label: say('Sommaire', 'Contents'),
		tag: (text: string) =>
			`<div role="button" tabindex="0" onclick="ouvrir()" onkeydown="touche(event)">${text}</div>`
	},
	{
		label: say('Newsletter', 'Newsletter'),
		tag: (text: string) => `<label><input type="checkbox"> ${text}</label>`
	},
	{
		label: say('Détails', 'Details'),
		tag: (text: string) => `<details><summary>${text}</summary>…</details>`
	}
];

const NOT_REACHED = [
	{
		label: say('Payer', 'Pay'),
		tag: (text: string) => `<div class="bouton" onclick="payer()">${text}</div>`,
		reason: say(
			'un `div` cliquable n’entre pas dans l’ordre de tabulation',
			'a clickable `div` is not in the tab order'
		)
	},
	{
		label: say('Imprimer', 'Print'),
		tag: (text: string) => `<a onclick="imprimer()">${text}</a>`,
		reason: say(
			'un lien sans `href` n’entre pas dans l’ordre de tabulation',
			'a link without `href` is not in the tab order'
		)
	},
	{
		label: say('Continuer', 'Continue'),
		tag: (text: string) => `<button tabindex="-1" onclick="suite()">${text}</button>`,
		reason: say(
			'`tabindex="-1"` retire le bouton de l’ordre de tabulation',
			'`tabindex="-1"` takes the button out of the tab order'
		)
	},
	{
		label: say('Publier', 'Publish'),
		tag: (text: string) => `<span role="button" onclick="publier()">${text}</span>`,
		reason: say(
			'`role` annonce un bouton mais, sans `tabindex`, on ne peut pas y aller',
			'`role` announces a button but, without `tabindex`, it cannot be reached'
		)
	}
];

/** What looks like a button, or is told to be one, is not always reached. */
function unreachable(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const bad = pickOne(random, NOT_REACHED);
	const tags = pick(random, [bad, ...pick(random, REACHED, 4)], 5);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} parcourt ce formulaire avec la touche Tabulation, sans souris. Un élément reste **hors d’atteinte**. Lequel ? Écrivez le texte qu’il affiche.`,
			`${who} goes through this form with the Tab key, without a mouse. One element stays **out of reach**. Which one? Type the text that it shows.`
		),
		stimulus: codeLines(
			'html',
			tags.map(({ label, tag }) => tell((language) => tag(label[language])))
		),
		field: {
			label: say('Texte de l’élément', 'Text of the element'),
			type: 'text',
			solutions: [bad.label]
		},
		why: say(
			`C’est ${quoted(bad.label).fr} : ${bad.reason.fr}. Boutons, liens avec \`href\`, champs et \`summary\` s’atteignent d’eux-mêmes ; \`tabindex="0"\` y ajoute n’importe quel autre élément.`,
			`It is ${quoted(bad.label).en}: ${bad.reason.en}. Buttons, links with \`href\`, fields and \`summary\` are reached by themselves; \`tabindex="0"\` adds any other element.`
		)
	};
}

const LINK_WORDS = [
	say('Accueil', 'Home'),
	say('Agenda', 'Events'),
	say('Photos', 'Photos'),
	say('Équipe', 'Team'),
	say('Tarifs', 'Rates'),
	say('Contact', 'Contact'),
	say('Presse', 'Press'),
	say('Boutique', 'Shop')
];

/** Positive indexes come first, in their order; then the rest, as written; never a negative one. */
function orderOfTabs(random: Random): ChallengeBody {
	const words = pick(random, LINK_WORDS, 6);
	const [low, high] = pick(random, [1, 2, 3, 4, 5], 2).sort((a, b) => a - b) as [number, number];
	const indexes = pick(random, [low, high, undefined, undefined, 0, -1], 6);
	const links = words.map((word, i) => ({ word, index: indexes[i] }));
	const positive = links
		.filter(({ index }) => (index ?? 0) > 0)
		.sort((a, b) => a.index! - b.index!);
	const others = links.filter(({ index }) => (index ?? 0) === 0);
	const skipped = links.find(({ index }) => index === -1)!;
	return {
		kind: 'order',
		instruction: say(
			`Dans quel ordre la touche Tabulation, depuis le haut de la page, passe-t-elle par ces liens ? (Le lien ${quoted(skipped.word).fr} n’est pas à placer.)`,
			`In which order does the Tab key, from the top of the page, go through these links? (The ${quoted(skipped.word).en} link is not to be placed.)`
		),
		stimulus: codeLines(
			'html',
			links.map(({ word, index }) =>
				tell(
					(language) =>
						`<a href="/p"${index === undefined ? '' : ` tabindex="${index}"`}>${word[language]}</a>`
				)
			)
		),
		items: [...positive, ...others].map(({ word }) => word),
		why: say(
			`Les \`tabindex\` positifs passent d’abord, du plus petit (${low}) au plus grand (${high}), où qu’ils soient dans la page. Viennent ensuite, dans l’ordre du code, les liens sans \`tabindex\` et celui à 0. ${quoted(skipped.word).fr}, à −1, est sauté. C’est pourquoi les valeurs positives sont à éviter : elles brisent l’ordre de lecture.`,
			`Positive \`tabindex\` values come first, from the lowest (${low}) to the highest (${high}), wherever they are in the page. Then come, in the order of the code, the links without \`tabindex\` and the one at 0. ${quoted(skipped.word).en}, at −1, is skipped. That is why positive values should be avoided: they break the reading order.`
		)
	};
}
