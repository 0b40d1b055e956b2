import type { Tube } from '../challenge.ts';

export const audienceFit: Tube = {
	id: 'audienceFit',
	competence: '3.3',
	title: { fr: 'Adapter un document à ses lecteurs', en: 'Adapting a document to its readers' },
	tutorial: {
		title: {
			fr: 'Préparer un document pour ceux qui le liront',
			en: 'Preparing a document for those who will read it'
		},
		minutes: 2,
		body: {
			fr: 'Avant de choisir une forme, demandez-vous qui lira, sur quel appareil et pour quoi faire.\n\nListez les besoins un par un, puis rayez les formes qui en manquent un seul :\n\n- grossir le texte sur un petit écran : il faut un texte qui **se remet en lignes** (EPUB redistribuable, page web) ;\n- garder exactement la même page : il faut une mise en page **fixe** (PDF) ;\n- chercher un mot ou écouter : il faut du vrai texte, et non une image de texte.\n\nPensez aussi aux habitudes du pays. `05/06` est le 5 juin en France, et le 6 mai aux États-Unis. Le format international va du plus grand au plus petit, année-mois-jour : `2030-06-05`. Vérifiez de même les monnaies, les unités et les heures.\n\nExemple : une recette pour des lecteurs américains donne aussi les températures en degrés Fahrenheit.\n\nLe piège est de choisir la forme que **vous** avez sous la main : « ça s’ouvre » ne veut pas dire « ça se lit bien ».',
			en: 'Before choosing a form, ask yourself who will read, on what device and for what purpose.\n\nList the needs one by one, then cross out the forms that fail even one of them:\n\n- enlarging text on a small screen: you need text that **rewraps** (reflowable EPUB, web page);\n- keeping exactly the same page: you need a **fixed** layout (PDF);\n- searching for a word or listening: you need real text, not a picture of text.\n\nAlso think of the habits of the country. `05/06` is June 5 in France, and May 6 in the United States. The international format goes from largest to smallest, year-month-day: `2030-06-05`. Check currencies, units and times in the same way.\n\nExample: a recipe for American readers also gives temperatures in degrees Fahrenheit.\n\nThe trap is to choose the form that **you** have at hand: “it opens” does not mean “it reads well.”'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Irène a rédigé le programme en français et y a noté la date selon l’usage français. Quelle date doit-elle écrire pour répondre à ce message ?',
						en: 'Irène wrote the program in French, with the date written the French way. What date should she write to answer this message?'
					},
					why: {
						fr: 'Irène écrit à la française, jour puis mois : 04/03/2026 est le 4 mars. Diane lit « 3 avril » parce qu’aux États-Unis le mois vient d’abord. Le format ISO va de l’année au jour : `2026-03-04`, que chacun lit de la même façon.',
						en: 'Irène writes the French way, day then month: 04/03/2026 is March 4. Diane reads “April 3” because the month comes first in the United States. The ISO format goes from year to day: `2026-03-04`, which everyone reads the same way.'
					},
					stimulus: {
						type: 'mail',
						from: 'Diane Osei <d.osei@northfield-school.example>',
						to: 'Irène Vasseur',
						subject: { fr: 'Programme de l’échange', en: 'Exchange program' },
						body: {
							fr: 'Bonjour Irène,\n\nDans votre programme, l’arrivée de nos élèves est prévue le 04/03/2026. À Chicago, nous lisons « 3 avril », mais un collègue pense que c’est une autre date.\n\nPourriez-vous récrire cette date au format international ISO 8601 (année-mois-jour) ?\n\nMerci,\n\nDiane',
							en: 'Hello Irène,\n\nIn your program, our students are due to arrive on 04/03/2026. Here in Chicago, we read “April 3,” but a colleague thinks it is another date.\n\nCould you rewrite this date in the international ISO 8601 format (year-month-day)?\n\nThank you,\n\nDiane'
						}
					},
					field: {
						label: { fr: 'Date d’arrivée', en: 'Arrival date' },
						type: 'code',
						solutions: ['2026-03-04', '20260304']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Sous quelle forme la médiathèque doit-elle préparer ce guide ?',
						en: 'In what form should the library prepare this guide?'
					},
					why: {
						fr: 'Grossir sans déplacer la page demande un texte qui se remet en lignes selon l’écran : c’est l’EPUB à texte redistribuable, avec son sommaire. Un PDF A4, même balisé, ou un EPUB à mise en page fixe garde ses lignes, trop larges pour 6 pouces.',
						en: 'Enlarging without moving the page calls for text that rewraps to fit the screen: that is the reflowable EPUB, with its table of contents. An A4 PDF, even tagged, or a fixed-layout EPUB keeps its lines, too wide for 6 inches.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Guide de lecture à emporter', en: 'Reading guide to take away' },
						body: {
							fr: 'La médiathèque prête des liseuses à écran de 6 pouces, sans connexion, qui ouvrent les fichiers PDF et EPUB.\n\nLe guide compte 120 pages, presque uniquement du texte. Chacun doit pouvoir grossir les caractères sans avoir à déplacer la page de gauche à droite pour lire une ligne, et passer d’un chapitre à l’autre depuis un sommaire.',
							en: 'The library lends e-readers with a 6-inch screen and no connection, which open PDF and EPUB files.\n\nThe guide has 120 pages, almost entirely text. Everyone must be able to enlarge the letters without moving the page from left to right to read a line, and to jump between chapters from a table of contents.'
						}
					},
					options: [
						{ fr: 'Un PDF balisé, au format A4', en: 'A tagged PDF, A4 size' },
						{ fr: 'Un EPUB à texte redistribuable', en: 'A reflowable EPUB' },
						{ fr: 'Un EPUB à mise en page fixe', en: 'A fixed-layout EPUB' },
						{ fr: 'Un PDF formé d’images de pages', en: 'A PDF made of page images' }
					],
					solution: 1
				}
			]
		}
	]
};
