import type { Tube } from '../challenge.ts';

export const encyclopediaPages: Tube = {
	id: 'encyclopediaPages',
	competence: '1.1',
	title: {
		fr: 'Utiliser une encyclopédie collaborative',
		en: 'Using a collaborative encyclopedia'
	},
	tutorial: {
		title: {
			fr: 'Savoir ce que vaut un article collaboratif',
			en: 'Judging what a collaborative article is worth'
		},
		minutes: 2,
		body: {
			fr: 'Dans une encyclopédie collaborative, chacun peut écrire : un article vaut ce que valent ses **sources** et les personnes qui le surveillent.\n\nAvant de reprendre une phrase, faites trois gestes :\n\n- cherchez le petit numéro qui la suit : sans numéro, ou avec la mention « référence nécessaire », rien ne la prouve ;\n- suivez ce numéro jusqu’à la note, et demandez-vous qui parle : un service public, un journal, ou la personne dont on parle ;\n- ouvrez l’**historique**, qui garde toutes les versions avec leur date, leur auteur et leur taille.\n\nPar exemple, un article annonce qu’une plage est « la plus belle du pays ». La note mène au site de l’hôtel voisin : c’est une publicité, pas une preuve. Dans l’historique, un article qui perd presque toute sa taille d’un coup a sans doute été vandalisé ; quand il la retrouve, quelqu’un l’a réparé.\n\nLe piège habituel : croire qu’un numéro suffit. Une phrase bien notée peut reposer sur une source qui se vante elle-même. Et ne croyez pas le commentaire d’une modification sur parole : regardez ce qui a vraiment changé.',
			en: 'In a collaborative encyclopedia, anyone can write: an article is worth what its **sources** and the people watching over it are worth.\n\nBefore you reuse a sentence, do three things:\n\n- look for the small number that follows it: with no number, or with the words “citation needed,” nothing proves it;\n- follow this number to the note and ask who is speaking: a public service, a newspaper, or the very person the article is about;\n- open the **history**, which keeps all the versions with their date, author and size.\n\nFor example, an article says that a beach is “the most beautiful in the country.” The note leads to the website of the hotel next to it: this is advertising, not evidence. In the history, an article that suddenly loses nearly all of its size has probably been vandalized; when it gets it back, someone has repaired it.\n\nThe usual trap: believing that a number is enough. A sentence with a note may rest on a source that praises itself. And do not take the comment of an edit at its word: look at what really changed.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Voici l’historique d’un article d’encyclopédie collaborative, du plus récent au plus ancien. Quelqu’un a effacé presque tout l’article.\n\nÉcrivez le nom du contributeur ou de la contributrice qui a **rétabli** le texte effacé.',
						en: 'Here is the history of an article in a collaborative encyclopedia, newest first. Someone deleted almost the whole article.\n\nWrite the name of the contributor who **restored** the deleted text.'
					},
					why: {
						fr: 'Regardez la colonne des tailles : Moulin fait tomber l’article de 18 455 à 214 octets, puis Capucine le ramène exactement à 18 455. Ragondin a écrit « rétabli une photo », mais quatre jours avant l’effacement : les chiffres comptent plus que les commentaires.',
						en: 'Look at the size column: Moulin brings the article down from 18,455 to 214 bytes, then Capucine brings it back to exactly 18,455. Ragondin wrote “restored a photo,” but four days before the deletion: the figures matter more than the comments.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Historique de l’article « Marais poitevin »',
							en: 'History of the article “Marais poitevin”'
						},
						columns: [
							{ fr: 'Date et heure', en: 'Date and time' },
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Taille après modification (octets)', en: 'Size after the edit (bytes)' },
							{ fr: 'Commentaire', en: 'Comment' }
						],
						rows: [
							[
								{ fr: '3 mai, 18 h 20', en: 'May 3, 6:20 p.m.' },
								'Sorbier',
								{ fr: '18 462', en: '18,462' },
								{ fr: 'orthographe', en: 'spelling' }
							],
							[
								{ fr: '3 mai, 12 h 07', en: 'May 3, 12:07 p.m.' },
								'Capucine',
								{ fr: '18 455', en: '18,455' },
								{ fr: '(sans commentaire)', en: '(no comment)' }
							],
							[
								{ fr: '3 mai, 11 h 58', en: 'May 3, 11:58 a.m.' },
								'Moulin',
								{ fr: '214', en: '214' },
								{ fr: 'correction d’une erreur', en: 'fixed an error' }
							],
							[
								{ fr: '29 avril, 9 h 31', en: 'April 29, 9:31 a.m.' },
								'Ragondin',
								{ fr: '18 455', en: '18,455' },
								{ fr: 'rétabli une photo', en: 'restored a photo' }
							],
							[
								{ fr: '27 avril, 21 h 02', en: 'April 27, 9:02 p.m.' },
								'Sorbier',
								{ fr: '18 396', en: '18,396' },
								{ fr: 'ajout d’une source', en: 'added a source' }
							]
						]
					},
					field: {
						label: { fr: 'Nom', en: 'Name' },
						type: 'text',
						solutions: ['Capucine']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Yanis prépare un dossier sur une entreprise à partir d’un article d’encyclopédie.\n\nQuelles affirmations s’appuient sur une source citée et **indépendante de l’entreprise** ? **Plusieurs réponses** sont attendues.',
						en: 'Yanis is preparing a report about a company from an encyclopedia article.\n\nWhich statements rely on a cited source that is **independent of the company**? **Several answers** are expected.'
					},
					why: {
						fr: 'Suivez chaque numéro jusqu’aux notes : [1] mène aux archives départementales (1931 à Crozon) et [2] à un répertoire public (84 personnes). Les notes [3] et [4] viennent de la biscuiterie elle-même, bien qu’un blog ait repris la seconde ; les deux autres phrases n’ont aucune source.',
						en: 'Follow each number to the notes: [1] leads to the departmental archives (1931 in Crozon) and [2] to a public register (84 people). Notes [3] and [4] come from the company itself, although a blog reprinted the second; the other two statements have no source.'
					},
					stimulus: {
						type: 'page',
						url: 'encyclopedie.example/wiki/Biscuiterie_Kerloc',
						title: {
							fr: 'Biscuiterie Kerloc — encyclopédie',
							en: 'Kerloc Biscuits — encyclopedia'
						},
						body: {
							fr: 'La biscuiterie Kerloc est fondée en 1931 à Crozon [1]. Elle est la plus ancienne de Bretagne [réf. nécessaire]. Elle emploie 84 personnes [2] et 92 % de sa clientèle se dit très satisfaite [3]. Ses galettes sont réputées dans toute l’Europe. Son usine a été agrandie en 2018 [4].\n\n**Notes et références**\n\n[1] Archives départementales, registre du commerce de 1931, consulté en ligne.\n\n[2] Répertoire public des entreprises, mise à jour de janvier 2025.\n\n[3] « Qui sommes-nous ? », site de la biscuiterie Kerloc.\n\n[4] « Kerloc voit plus grand », communiqué de presse de la biscuiterie repris sur un blog culinaire.',
							en: 'Kerloc Biscuits was founded in 1931 in Crozon [1]. It is the oldest biscuit factory in Brittany [citation needed]. It employs 84 people [2] and 92% of its customers say they are very satisfied [3]. Its cookies are famous all over Europe. Its factory was extended in 2018 [4].\n\n**Notes and references**\n\n[1] Departmental archives, trade register of 1931, viewed online.\n\n[2] Public register of companies, January 2025 update.\n\n[3] “About us,” website of Kerloc Biscuits.\n\n[4] “Kerloc is thinking bigger,” press release by the biscuit company, reprinted on a food blog.'
						}
					},
					options: [
						{
							fr: 'C’est la plus ancienne biscuiterie de Bretagne.',
							en: 'It is the oldest biscuit factory in Brittany.'
						},
						{ fr: 'Elle emploie 84 personnes.', en: 'It employs 84 people.' },
						{
							fr: 'Sa clientèle est très satisfaite à 92 %.',
							en: 'Its customers are 92% very satisfied.'
						},
						{ fr: 'Elle est fondée en 1931 à Crozon.', en: 'It was founded in 1931 in Crozon.' },
						{ fr: 'Son usine a été agrandie en 2018.', en: 'Its factory was extended in 2018.' },
						{
							fr: 'Ses galettes sont réputées dans toute l’Europe.',
							en: 'Its cookies are famous all over Europe.'
						}
					],
					solutions: [1, 3]
				}
			]
		}
	]
};
