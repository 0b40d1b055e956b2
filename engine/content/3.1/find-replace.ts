import type { Tube } from '../challenge.ts';

export const findReplace: Tube = {
	id: 'findReplace',
	competence: '3.1',
	title: { fr: 'Rechercher et remplacer dans un texte', en: 'Finding and replacing in a text' },
	tutorial: {
		title: {
			fr: 'Remplacer partout sans abîmer le texte',
			en: 'Replacing everywhere without damaging the text'
		},
		minutes: 1,
		body: {
			fr: '« Rechercher et remplacer » change un mot partout d’un coup ; ce sont ses réglages qui disent ce que « partout » veut dire.\n\nAvant de cliquer sur « Tout remplacer » :\n\n- **Mots entiers** : sans ce réglage, le logiciel trouve aussi le mot à l’intérieur d’un autre ;\n- **Majuscules** : avec ce réglage, « Rue » et « rue » sont deux mots différents ;\n- faites un premier essai, un remplacement à la fois.\n\nExemple : remplacer « an » par « mois » sans les mots entiers change « maman » en « mammois ».\n\nLes **expressions régulières** décrivent une forme au lieu d’un mot. `\\d` est un chiffre, `\\d{3}` en demande exactement trois, `\\d{1,3}` de un à trois. Les parenthèses gardent un morceau, que vous réécrivez ensuite par son numéro : `$1`, `$2`… ou `\\1`, `\\2` selon le logiciel. Ce qui est gardé est recopié tel quel, sans rien ajouter.\n\nLe piège est de ne pas relire : comptez les remplacements annoncés, et annulez si ce nombre vous surprend.',
			en: '“Find and replace” changes a word everywhere at once; its settings say what “everywhere” means.\n\nBefore clicking “Replace all”:\n\n- **Whole words**: without this setting, the program also finds the word inside another one;\n- **Match case**: with this setting, “Street” and “street” are two different words;\n- try it first, one replacement at a time.\n\nExample: replacing “man” with “person” without whole words changes “manager” into “personager.”\n\n**Regular expressions** describe a shape instead of a word. `\\d` is a digit, `\\d{3}` asks for exactly three, `\\d{1,3}` for one to three. Parentheses keep a piece, which you then write again by its number: `$1`, `$2`… or `\\1`, `\\2` depending on the program. What is kept is copied as it is, with nothing added.\n\nThe trap is not to reread: look at the number of replacements announced, and undo if it surprises you.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Thibault remplace « chat » par « chien » dans ce texte :\n\nLe chat de Nour a des chatons. Achat : un panier pour chat, 12 euros. Elle relit « Le Chat botté ».\n\nCombien de remplacements fait le bouton « Tout remplacer » ?',
						en: 'Thibault replaces “cat” with “dog” in this text:\n\nThe cat slept on a catalog. Vacation: find a sitter for the cat, 12 euros. Nour is reading “The Cat in Boots.”\n\nHow many replacements does the “Replace all” button make?'
					},
					why: {
						fr: 'Sans « Mots entiers », le logiciel trouve `chat` même à l’intérieur d’un mot : « chat », « chatons », « Achat », « chat », soit quatre. « Chat » échappe à cause de sa majuscule. Avec les mots entiers, il ne reste que les deux « chat » isolés.',
						en: 'Without “Whole words,” the program finds `cat` even inside a word: “cat,” “catalog,” “Vacation,” “cat,” four in all. “Cat” escapes because of its capital. With whole words, only the two separate “cat” remain.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Rechercher et remplacer', en: 'Find and replace' },
						body: {
							fr: 'Rechercher : `chat`\n\nRemplacer par : `chien`\n\nRespecter les majuscules : oui\n\nMots entiers seulement : non',
							en: 'Find: `cat`\n\nReplace with: `dog`\n\nMatch case: yes\n\nWhole words only: no'
						},
						buttons: [
							{ fr: 'Remplacer', en: 'Replace' },
							{ fr: 'Tout remplacer', en: 'Replace all' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					fields: [
						{
							label: { fr: 'Avec ces réglages', en: 'With these settings' },
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'Si l’on passe en plus « Mots entiers seulement » à oui',
								en: 'If “Whole words only” is also set to yes'
							},
							type: 'number',
							solutions: ['2']
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Dans un document, Eulalie veut écrire les dates autrement : `14/07/2025` doit devenir `2025-07-14`. Elle active les expressions régulières.',
						en: 'In a document, Eulalie wants to write dates differently: `14/07/2025` (day, month, year) must become `2025-07-14`. She turns regular expressions on.'
					},
					why: {
						fr: 'Les parenthèses capturent jour, mois et année, numérotés 1, 2 et 3 : il faut écrire `$3-$2-$1`. Le jour `8` est recopié sans zéro : `2025-03-8`. Dans la phrase, `3/9/2025` n’a qu’un chiffre au mois et `01/11/25` deux à l’année : seule `12/10/2025` change.',
						en: 'The parentheses capture day, month and year, numbered 1, 2 and 3, so write `$3-$2-$1`. The day `8` is copied without a zero: `2025-03-8`. In the sentence, `3/9/2025` has a one-digit month and `01/11/25` a two-digit year: only `12/10/2025` changes.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Rechercher et remplacer', en: 'Find and replace' },
						body: {
							fr: 'Rechercher : `(\\d{1,2})/(\\d{2})/(\\d{4})`\n\nRemplacer par : (à remplir)\n\nExpressions régulières : oui',
							en: 'Find: `(\\d{1,2})/(\\d{2})/(\\d{4})`\n\nReplace with: (to be filled in)\n\nRegular expressions: yes'
						},
						buttons: [
							{ fr: 'Tout remplacer', en: 'Replace all' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					fields: [
						{
							label: {
								fr: 'Ce qu’il faut écrire dans « Remplacer par »',
								en: 'What must be written in “Replace with”'
							},
							type: 'code',
							solutions: ['$3-$2-$1', '\\3-\\2-\\1', '${3}-${2}-${1}', '\\g<3>-\\g<2>-\\g<1>']
						},
						{
							label: {
								fr: 'Ce que devient alors `8/03/2025`',
								en: 'What `8/03/2025` then becomes'
							},
							type: 'code',
							solutions: ['2025-03-8']
						},
						{
							label: {
								fr: 'Nombre de dates modifiées dans la phrase « Du 3/9/2025 au 12/10/2025, sauf le 01/11/25. »',
								en: 'Number of dates changed in the sentence “From 3/9/2025 to 12/10/2025, except 01/11/25.”'
							},
							type: 'number',
							solutions: ['1']
						}
					]
				}
			]
		}
	]
};
