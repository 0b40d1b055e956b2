import type { Tube } from '../challenge.ts';

export const markupWriting: Tube = {
	id: 'markupWriting',
	competence: '3.1',
	title: { fr: 'Écrire avec des balises', en: 'Writing with markup' },
	tutorial: {
		title: { fr: 'Mettre en forme avec des signes', en: 'Formatting with signs' },
		minutes: 2,
		body: {
			fr: 'Une balise est un signe tapé dans le texte pour dire comment l’afficher ; elle ne se voit pas dans le résultat.\n\nChaque outil a ses signes : lisez son aide, puis placez-les juste autour des mots voulus, au début **et** à la fin.\n\nDans une page web, un lien indique un **chemin** à partir du fichier où vous écrivez :\n\n- `..` remonte d’un dossier ;\n- un nom suivi de `/` y descend ;\n- le chemin finit par le nom du fichier.\n\nExemple : de `a/b/page.html` vers `a/c/photo.html`, écrivez `../c/photo.html`.\n\nLes couleurs viennent de règles CSS. Quand plusieurs règles visent le même texte, la plus **précise** gagne : un identifiant (`#menu`) bat une classe (`.note`), qui bat un nom de balise (`p`). À égalité, comptez le niveau suivant, puis prenez la dernière écrite.\n\nLe piège est d’écrire un chemin qui part de votre disque, comme `C:/…` : le lien marche chez vous et casse en ligne.',
			en: 'A markup tag is a sign typed in the text to say how to display it; it is not seen in the result.\n\nEach tool has its own signs: read its help, then place them right around the words you want, at the start **and** at the end.\n\nIn a web page, a link gives a **path** from the file you are writing in:\n\n- `..` goes up one folder;\n- a name followed by `/` goes down into it;\n- the path ends with the name of the file.\n\nExample: from `a/b/page.html` to `a/c/photo.html`, write `../c/photo.html`.\n\nColors come from CSS rules. When several rules target the same text, the most **specific** wins: an id (`#menu`) beats a class (`.note`), which beats a tag name (`p`). If they are tied, compare the next level, then take the one written last.\n\nThe trap is to write a path that starts from your disk, such as `C:/…`: the link works for you and breaks online.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Sur le forum de sa classe, Hakim veut que ce message s’affiche avec le seul mot « mardi » **en gras** :\n\nRendez-vous mardi\n\nÉcrivez exactement ce qu’il doit taper.',
						en: 'On his class forum, Hakim wants this message to be displayed with only the word “Tuesday” **in bold**:\n\nSee you Tuesday\n\nWrite exactly what he must type.'
					},
					why: {
						fr: 'L’aide indique que le gras s’écrit `*mot*`. Hakim entoure donc d’astérisques le seul mot « mardi », sans espace à l’intérieur, et laisse « Rendez-vous » tel quel. Les signes `/` et `~` donneraient de l’italique ou du texte barré.',
						en: 'The help says that bold is written `*word*`. So Hakim puts asterisks around the word “Tuesday” only, with no space inside, and leaves “See you” as it is. The signs `/` and `~` would give italics or strikethrough.'
					},
					stimulus: {
						type: 'page',
						url: 'https://forum.lycee-coteaux.example/aide',
						title: { fr: 'Aide : mettre en forme un message', en: 'Help: formatting a message' },
						body: {
							fr: 'Italique : taper `/mot/`\n\nBarré : taper `~mot~`\n\nGras : taper `*mot*`\n\nLes signes ne s’affichent pas dans le message publié.',
							en: 'Italics: type `/word/`\n\nStrikethrough: type `~word~`\n\nBold: type `*word*`\n\nThe signs are not shown in the published message.'
						}
					},
					field: {
						label: { fr: 'Message à taper', en: 'Message to type' },
						type: 'code',
						solutions: [
							{ fr: 'Rendez-vous *mardi*', en: 'See you *Tuesday*' },
							{ fr: 'Rendez-vous *mardi*.', en: 'See you *Tuesday*.' }
						]
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans le fichier `sorties.html`, Ombeline ajoute un lien vers `plan.html` :\n\n`<a href="…">Plan d’accès</a>`\n\nÉcrivez le chemin **relatif** à mettre à la place de `…`, pour que le lien marche aussi bien sur son ordinateur qu’en ligne.',
						en: 'In the file `sorties.html`, Ombeline adds a link to `plan.html`:\n\n`<a href="…">Map</a>`\n\nWrite the **relative** path to put in place of `…`, so that the link works both on her computer and online.'
					},
					why: {
						fr: '`sorties.html` est dans `activites/2025` : un premier `..` remonte à `activites`, un second à `site`. De là, on descend dans `contact` : `../../contact/plan.html`. Avec un seul `..`, on chercherait un dossier `contact` dans `activites`.',
						en: '`sorties.html` is in `activites/2025`: a first `..` goes up to `activites`, a second one to `site`. From there, go down into `contact`: `../../contact/plan.html`. With a single `..`, you would look for a `contact` folder inside `activites`.'
					},
					stimulus: {
						type: 'code',
						language: 'text',
						text: 'site/\n├── index.html\n├── contact/\n│   ├── bureau.html\n│   └── plan.html\n└── activites/\n    ├── index.html\n    └── 2025/\n        ├── sorties.html\n        └── stages.html'
					},
					field: {
						label: { fr: 'Chemin relatif', en: 'Relative path' },
						type: 'code',
						solutions: [
							'../../contact/plan.html',
							'./../../contact/plan.html',
							'"../../contact/plan.html"',
							'href="../../contact/plan.html"'
						]
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'De quelle couleur s’affiche chaque phrase de cette page ? Écrivez la couleur en français ou en anglais.',
						en: 'In which color is each sentence of this page displayed? Write the color in English or in French.'
					},
					why: {
						fr: 'La règle la plus précise gagne : un identifiant passe avant une classe, une classe avant un nom de balise. « Entrée libre » suit `p.alerte`, « Concert reporté » `#programme p`. Pour « Salle complète », `p.alerte` et `.note p` sont à égalité : la dernière écrite l’emporte.',
						en: 'The most specific rule wins: an id comes before a class, a class before a tag name. “Free entry” follows `p.alert`, “Concert postponed” `#program p`. For “Sold out,” `p.alert` and `.note p` are tied: the one written last wins.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: {
							fr: '<style>\n  p { color: black; }\n  #programme p { color: blue; }\n  p.alerte { color: red; }\n  .note p { color: green; }\n  aside p { color: purple; }\n</style>\n\n<p class="alerte">Entrée libre</p>\n\n<section id="programme">\n  <p class="alerte">Concert reporté</p>\n</section>\n\n<aside class="note">\n  <p class="alerte">Salle complète</p>\n</aside>',
							en: '<style>\n  p { color: black; }\n  #program p { color: blue; }\n  p.alert { color: red; }\n  .note p { color: green; }\n  aside p { color: purple; }\n</style>\n\n<p class="alert">Free entry</p>\n\n<section id="program">\n  <p class="alert">Concert postponed</p>\n</section>\n\n<aside class="note">\n  <p class="alert">Sold out</p>\n</aside>'
						}
					},
					fields: [
						{
							label: { fr: '« Entrée libre »', en: '“Free entry”' },
							type: 'text',
							solutions: [
								{ fr: 'rouge', en: 'red' },
								{ fr: 'en rouge', en: 'in red' }
							]
						},
						{
							label: { fr: '« Concert reporté »', en: '“Concert postponed”' },
							type: 'text',
							solutions: [
								{ fr: 'bleu', en: 'blue' },
								{ fr: 'en bleu', en: 'in blue' },
								{ fr: 'bleue', en: 'blue' }
							]
						},
						{
							label: { fr: '« Salle complète »', en: '“Sold out”' },
							type: 'text',
							solutions: [
								{ fr: 'vert', en: 'green' },
								{ fr: 'en vert', en: 'in green' },
								{ fr: 'verte', en: 'green' }
							]
						}
					]
				}
			]
		}
	]
};
