import type { Tube } from '../challenge.ts';

export const automatedDecisions: Tube = {
	id: 'automatedDecisions',
	competence: '2.4',
	title: {
		fr: 'Comprendre ce que décide un algorithme',
		en: 'Understanding what an algorithm decides'
	},
	tutorial: {
		title: { fr: 'Refaire le calcul d’un algorithme', en: 'Redoing an algorithm’s calculation' },
		minutes: 2,
		body: {
			fr: 'Un algorithme applique une règle choisie par des humains : si vous connaissez la règle, vous pouvez refaire le calcul et voir ce qu’elle favorise.\n\nPour un **classement**, calculez le score de chaque ligne, puis comparez. Regardez le poids de chaque terme : ce qui est multiplié par 5 compte cinq fois plus.\n\nPour un **détecteur**, ne vous arrêtez pas au pourcentage annoncé :\n\n- partez d’un nombre réel de cas, par exemple 200 ;\n- séparez ceux qui sont concernés et ceux qui ne le sont pas ;\n- appliquez à chaque groupe son propre pourcentage ;\n- comparez les vraies alertes et les fausses.\n\nExemple : 10 malades sur 200, tous détectés ; 190 bien portants, dont 10 % signalés à tort, soit 19. Sur 29 alertes, 10 sont vraies : à peine une sur trois.\n\nLe piège est de croire qu’un détecteur « fiable à 90 % » a raison neuf fois sur dix : si le cas cherché est rare, les fausses alertes peuvent être les plus nombreuses.',
			en: 'An algorithm applies a rule chosen by humans: if you know the rule, you can redo the calculation and see what it favors.\n\nFor a **ranking**, compute the score of each row, then compare. Look at the weight of each term: what is multiplied by 5 counts five times as much.\n\nFor a **detector**, do not stop at the advertised percentage:\n\n- start from a real number of cases, say 200;\n- separate those concerned from those who are not;\n- apply to each group its own percentage;\n- compare true alerts and false ones.\n\nExample: 10 sick people out of 200, all detected; 190 healthy people, 10% of them wrongly flagged, that is 19. Out of 29 alerts, 10 are true: barely one in three.\n\nThe trap is to believe that a detector “90% reliable” is right nine times out of ten: if the case sought is rare, false alerts may be the more numerous.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un réseau social classe les publications par score décroissant :\n\n`score = mentions « j’aime » + 3 × commentaires + 5 × partages`\n\nLa publication de qui apparaît en premier ? Écrivez le prénom.',
						en: 'A social network ranks posts from the highest score to the lowest:\n\n`score = likes + 3 × comments + 5 × shares`\n\nWhose post appears first? Write the first name.'
					},
					why: {
						fr: 'Appliquez la formule à chaque ligne : Youssef obtient 10 + 3 × 18 + 5 × 2 = 74, Lou 68, Gwen 67 et Paola 51. Lou a bien plus de mentions « j’aime », mais elles ne comptent qu’une fois : les commentaires font gagner Youssef.',
						en: 'Apply the formula to each row: Youssef gets 10 + 3 × 18 + 5 × 2 = 74, Lou 68, Gwen 67 and Paola 51. Lou has far more likes, but each counts only once: the comments make Youssef win.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Auteur', en: 'Author' },
							{ fr: 'Publication', en: 'Post' },
							{ fr: 'J’aime', en: 'Likes' },
							{ fr: 'Commentaires', en: 'Comments' },
							{ fr: 'Partages', en: 'Shares' }
						],
						rows: [
							['Paola', { fr: 'Recette de soupe', en: 'Soup recipe' }, '40', '2', '1'],
							['Lou', { fr: 'Coucher de soleil', en: 'Sunset' }, '60', '1', '1'],
							[
								'Youssef',
								{ fr: 'Débat sur le stationnement', en: 'Debate about parking' },
								'10',
								'18',
								'2'
							],
							['Gwen', { fr: 'Vidéo de chat', en: 'Cat video' }, '5', '4', '10']
						]
					},
					field: {
						label: { fr: 'Prénom', en: 'First name' },
						type: 'text',
						solutions: ['Youssef']
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
						fr: 'Un lycée envisage d’acheter ce logiciel. Parmi les 1 000 devoirs qu’il lui soumettra, il estime que 50 ont été écrits par une intelligence artificielle. Si la publicité dit vrai :',
						en: 'A high school is thinking of buying this software. Of the 1,000 assignments it will submit to it, it estimates that 50 were written by an artificial intelligence. If the advertisement is true:'
					},
					why: {
						fr: 'Il y a 950 devoirs humains : 8 % font 76 élèves signalés à tort. Sur les 50 autres, 90 %, soit 45, sont signalés. Parmi les 121 signalés, 45 ÷ 121 ≈ 37 % sont vraiment artificiels : les 90 % de la publicité disent autre chose.',
						en: 'There are 950 human assignments: 8% makes 76 students wrongly flagged. Of the other 50, 90%, that is 45, are flagged. Among the 121 flagged, 45 ÷ 121 ≈ 37% are really artificial: the 90% of the advertisement says something else.'
					},
					stimulus: {
						type: 'page',
						url: 'https://plumevraie.example',
						title: {
							fr: 'Plumevraie, le détecteur fiable',
							en: 'Plumevraie, the reliable detector'
						},
						body: {
							fr: 'Plumevraie signale **90 %** des textes écrits par une intelligence artificielle.\n\nEt il ne signale à tort que **8 %** des textes écrits par un humain.',
							en: 'Plumevraie flags **90%** of the texts written by an artificial intelligence.\n\nAnd it wrongly flags only **8%** of the texts written by a human.'
						}
					},
					fields: [
						{
							label: {
								fr: 'Nombre d’élèves signalés à tort (un devoir par élève)',
								en: 'Number of students wrongly flagged (one assignment each)'
							},
							type: 'number',
							solutions: ['76']
						},
						{
							label: {
								fr: 'Parmi les devoirs signalés, part de ceux réellement écrits par une intelligence artificielle, arrondie à l’unité',
								en: 'Among the assignments flagged, share of those really written by an artificial intelligence, rounded to the nearest whole number'
							},
							type: 'number',
							solutions: ['37'],
							unit: '%'
						}
					]
				}
			]
		}
	]
};
