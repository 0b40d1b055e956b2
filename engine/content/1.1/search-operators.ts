import type { Tube } from '../challenge.ts';

export const searchOperators: Tube = {
	id: 'searchOperators',
	competence: '1.1',
	title: { fr: 'Préciser une requête', en: 'Refining a query' },
	tutorial: {
		title: { fr: 'Obtenir des résultats plus justes', en: 'Getting more accurate results' },
		minutes: 2,
		body: {
			fr: 'Un **opérateur** est un signe ou un mot qui dit au moteur comment lire votre recherche, pour obtenir moins de résultats mais de meilleurs.\n\nLes plus utiles :\n\n- les guillemets, `"pomme de terre"`, demandent les mots côte à côte, dans cet ordre ;\n- le signe moins, `-recette`, écarte les pages qui contiennent ce mot ;\n- `site:ferme.example` ne cherche que sur ce site ;\n- dans un catalogue, l’astérisque remplace la fin d’un mot : `jardin*` trouve « jardin », « jardinier » et « jardinage ».\n\nOn peut les réunir : `"pomme de terre" -recette site:ferme.example` donne les pages de la ferme qui parlent de pommes de terre sans parler de recette.\n\nUn catalogue relie aussi les conditions : `ET` les exige toutes, `OU` se contente d’une. Quand les deux sont mêlés, `ET` passe en général avant `OU`, comme la multiplication passe avant l’addition ; des parenthèses évitent le doute.\n\nLe piège habituel : l’espace de trop. `- recette` ou `site: ferme.example` ne sont pas compris : l’opérateur se colle à ce qui le suit. Et commencez large : une recherche trop précise ne trouve plus rien.',
			en: 'An **operator** is a sign or a word that tells the search engine how to read your query, to get fewer results but better ones.\n\nThe most useful ones:\n\n- quotes, `"sweet potato"`, ask for the words side by side, in this order;\n- the minus sign, `-recipe`, leaves out the pages that contain this word;\n- `site:farm.example` searches this site only;\n- in a catalog, the asterisk stands for the end of a word: `garden*` finds “garden,” “gardener” and “gardening.”\n\nThey can be combined: `"sweet potato" -recipe site:farm.example` gives the pages of the farm that talk about sweet potatoes without mentioning a recipe.\n\nA catalog also links conditions: `AND` requires all of them, `OR` is content with one. When both are mixed, `AND` usually goes before `OR`, as multiplication goes before addition; parentheses remove any doubt.\n\nThe usual trap: one space too many. `- recipe` or `site: farm.example` is not understood: the operator is attached to what follows it. And start broad: a search that is too precise finds nothing.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Mathis cherche de quel poème vient un vers, mais le moteur lui propose des pages où les mots sont dispersés.\n\nÉcrivez la requête qui ne donne que les pages où **ces cinq mots se suivent exactement**.',
						en: 'Mathis wants to know which French poem a line comes from, but the search engine returns pages where the words are scattered.\n\nWrite the query that returns only pages where **these five words follow each other exactly**.'
					},
					why: {
						fr: 'Des guillemets autour du vers demandent les cinq mots collés, dans cet ordre : `"les sanglots longs des violons"`. Sans eux, le moteur accepte une page où « longs » parle de manteaux et « violons » d’instruments, comme ses deux premiers résultats.',
						en: 'Quotes around the line ask for the five words together, in this order: `"les sanglots longs des violons"`. Without them, the search engine accepts a page where “longs” is about coats and “violons” about instruments, like its first two results.'
					},
					stimulus: {
						type: 'results',
						query: 'les sanglots longs des violons',
						results: [
							{
								title: {
									fr: 'Violons d’occasion pour débutants',
									en: 'Used violins for beginners'
								},
								url: 'www.cordes-et-archets.example',
								excerpt: {
									fr: 'Des violons d’étude, des archets plus ou moins longs…',
									en: 'Student violins (violons), bows more or less longs…'
								}
							},
							{
								title: { fr: 'Robes longues, manteaux longs', en: 'Long dresses, long coats' },
								url: 'www.mode-hiver.example',
								excerpt: {
									fr: 'Les manteaux longs de la saison, des soldes à pleurer de joie.',
									en: 'Les manteaux longs, des soldes: the coats of the season.'
								}
							}
						]
					},
					field: {
						label: { fr: 'Requête complète', en: 'Full query' },
						type: 'code',
						solutions: ['"les sanglots longs des violons"', '" les sanglots longs des violons "']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Pour un exposé sur l’animal, Lina veut limiter sa recherche `jaguar` aux pages du site `museum.example` **et** écarter celles qui contiennent le mot `voiture`.\n\nÉcrivez ce qu’elle doit ajouter à sa recherche, avec les opérateurs habituels des moteurs de recherche.',
						en: 'For a talk about the animal, Lina wants to limit her search `jaguar` to pages of the site `museum.example` **and** leave out those that contain the word `car`.\n\nWrite what she must add to her search, with the usual search engine operators.'
					},
					why: {
						fr: '`site:museum.example` ne garde que les pages de ce site, et le signe moins collé au mot, `-voiture`, écarte les pages qui le contiennent. Une espace après `site:` ou après `-` changerait le sens : le moteur chercherait ces mots au lieu d’obéir.',
						en: '`site:museum.example` keeps only the pages of this site, and a minus sign attached to the word, `-car`, leaves out the pages that contain it. A space after `site:` or after `-` would change the meaning: the engine would search for these words instead of obeying.'
					},
					fields: [
						{
							label: {
								fr: 'Pour rester sur le site du musée',
								en: 'To stay on the museum’s site'
							},
							type: 'code',
							solutions: ['site:museum.example', 'site:www.museum.example']
						},
						{
							label: {
								fr: 'Pour écarter le mot « voiture »',
								en: 'To leave out the word “car”'
							},
							type: 'code',
							solutions: [
								{ fr: '-voiture', en: '-car' },
								{ fr: '-"voiture"', en: '-"car"' },
								{ fr: 'NOT voiture', en: 'NOT car' }
							]
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Dans ce catalogue de bibliothèque, `ET` est traité avant `OU`, et l’astérisque remplace la fin d’un mot.\n\nQuels documents répondent à cette requête ? **Plusieurs réponses** sont attendues.\n\n`titre:cycl* OU sujet:vélo ET année:2020-2025`',
						en: 'In this library catalog, `AND` is processed before `OR`, and the asterisk stands for the end of a word.\n\nWhich documents match this query? **Several answers** are expected.\n\n`title:cycl* OR subject:bike AND year:2020-2025`'
					},
					why: {
						fr: '`ET` passe d’abord : il faut un titre avec un mot qui **commence** par « cycl », ou bien le sujet « vélo » avec une année de 2020 à 2025. « Recyclage » et « Bicyclette » ont « cycl » au milieu, « Le tour des Alpes » date de 2016, et « Réparer son vélo » a pour sujet la mécanique.',
						en: '`AND` goes first: the title must have a word that **begins** with “cycl,” or else the subject must be “bike” with a year from 2020 to 2025. “Recycling” and “bicycle” have “cycl” in the middle, “Around the Alps” is from 2016, and the subject of “Fixing your bike” is mechanics.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Notices du catalogue', en: 'Catalog records' },
						columns: [
							{ fr: 'Titre', en: 'Title' },
							{ fr: 'Sujet', en: 'Subject' },
							{ fr: 'Année', en: 'Year' }
						],
						rows: [
							[
								{ fr: 'Le tour des Alpes', en: 'Around the Alps' },
								{ fr: 'vélo', en: 'bike' },
								'2016'
							],
							[
								{ fr: 'Cyclistes et piétons', en: 'Cyclists and pedestrians' },
								{ fr: 'sécurité routière', en: 'road safety' },
								'2012'
							],
							[
								{ fr: 'Recyclage, mode d’emploi', en: 'Recycling: a user’s guide' },
								{ fr: 'déchets', en: 'waste' },
								'2021'
							],
							[
								{ fr: 'Pédaler en ville', en: 'Pedaling in town' },
								{ fr: 'vélo', en: 'bike' },
								'2022'
							],
							[
								{ fr: 'Réparer son vélo', en: 'Fixing your bike' },
								{ fr: 'mécanique', en: 'mechanics' },
								'2023'
							],
							[
								{ fr: 'Le cyclotourisme en famille', en: 'Family cycling vacations' },
								{ fr: 'randonnée', en: 'hiking' },
								'2009'
							],
							[
								{ fr: 'Bicyclette, mon amie', en: 'My friend the bicycle' },
								{ fr: 'loisirs', en: 'leisure' },
								'2024'
							]
						]
					},
					options: [
						{ fr: 'Le tour des Alpes', en: 'Around the Alps' },
						{ fr: 'Cyclistes et piétons', en: 'Cyclists and pedestrians' },
						{ fr: 'Recyclage, mode d’emploi', en: 'Recycling: a user’s guide' },
						{ fr: 'Pédaler en ville', en: 'Pedaling in town' },
						{ fr: 'Réparer son vélo', en: 'Fixing your bike' },
						{ fr: 'Le cyclotourisme en famille', en: 'Family cycling vacations' },
						{ fr: 'Bicyclette, mon amie', en: 'My friend the bicycle' }
					],
					solutions: [1, 3, 5]
				}
			]
		}
	]
};
