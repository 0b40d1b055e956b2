import type { Tube } from '../challenge.ts';

export const mailMerge: Tube = {
	id: 'mailMerge',
	competence: '3.1',
	title: { fr: 'Faire un publipostage', en: 'Doing a mail merge' },
	tutorial: {
		title: {
			fr: 'Écrire une lettre pour cent personnes',
			en: 'Writing one letter for a hundred people'
		},
		minutes: 2,
		body: {
			fr: 'Le publipostage réunit une lettre type et un tableau : le logiciel produit une lettre par ligne, en remplaçant chaque **champ** par la case de la colonne qui porte ce nom.\n\n- Préparez un tableau propre : un titre par colonne, une personne par ligne.\n- Écrivez la lettre et insérez les champs, par exemple `«Prénom»`.\n- Filtrez les lignes à garder, **puis** triez-les : l’ordre des lettres est celui du résultat.\n- Regardez l’aperçu de plusieurs lettres avant d’imprimer.\n\nUne condition écrit un texte ou un autre : `{SI «Places» > 3 ; "groupe" ; "individuel"}` donne « groupe » pour 4 places et « individuel » pour 3. Pour chaque ligne, posez la question, répondez oui ou non, puis lisez le premier texte ou le second.\n\nEssayez toujours les valeurs **limites** (ici 3) et les cases vides : une case vide n’est égale à rien, elle mène donc au second texte.\n\nLe piège est de ne vérifier que la première lettre : les cas particuliers se cachent plus loin.',
			en: 'A mail merge brings together a form letter and a table: the program produces one letter per row, replacing each **field** with the cell of the column that bears that name.\n\n- Prepare a clean table: one title per column, one person per row.\n- Write the letter and insert the fields, for example `«First name»`.\n- Filter the rows to keep, **then** sort them: the order of the letters is that of the result.\n- Look at the preview of several letters before printing.\n\nA condition writes one text or another: `{IF «Seats» > 3 ; "group" ; "individual"}` gives “group” for 4 seats and “individual” for 3. For each row, ask the question, answer yes or no, then read the first text or the second.\n\nAlways try the **boundary** values (here 3) and empty cells: an empty cell does not equal any word, so it leads to the second text.\n\nThe trap is to check only the first letter: special cases hide further on.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un centre social prépare des lettres par publipostage à partir de ce tableau. Seules les lignes où la ville est **Brest** sont retenues, **triées par nom** de A à Z. La lettre contient :\n\n`Votre place à l’atelier «Atelier» est réservée.`\n\nQuel atelier est nommé dans la **troisième** lettre ?',
						en: 'A community center is preparing letters by mail merge from this table. Only the rows where the city is **Brest** are kept, **sorted by last name** from A to Z. The letter contains:\n\n`Your place in the «Workshop» workshop is booked.`\n\nWhich workshop is named in the **third** letter?'
					},
					why: {
						fr: 'Gardez d’abord les quatre lignes de Brest, puis rangez les noms : Adam, Blot, Faure, Le Gall. La troisième lettre est donc pour Lina Faure, à l’atelier Jardinage. Sans trier, on compterait Irène Blot en troisième, avec Reliure.',
						en: 'First keep the four Brest rows, then sort the last names: Adam, Blot, Faure, Le Gall. So the third letter is for Lina Faure, in the Gardening workshop. Without sorting, Irène Blot would come third, with Bookbinding.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Prénom', en: 'First name' },
							{ fr: 'Nom', en: 'Last name' },
							{ fr: 'Ville', en: 'City' },
							{ fr: 'Atelier', en: 'Workshop' }
						],
						rows: [
							['Marc', 'Le Gall', 'Brest', { fr: 'Couture', en: 'Sewing' }],
							['Aya', 'Coste', 'Quimper', { fr: 'Poterie', en: 'Pottery' }],
							['Lina', 'Faure', 'Brest', { fr: 'Jardinage', en: 'Gardening' }],
							['Omar', 'Sadi', 'Lorient', { fr: 'Couture', en: 'Sewing' }],
							['Irène', 'Blot', 'Brest', { fr: 'Reliure', en: 'Bookbinding' }],
							['Tom', 'Adam', 'Brest', { fr: 'Poterie', en: 'Pottery' }]
						]
					},
					field: {
						label: { fr: 'Atelier', en: 'Workshop' },
						type: 'text',
						solutions: [
							{ fr: 'Jardinage', en: 'Gardening' },
							{ fr: 'Atelier Jardinage', en: 'Gardening workshop' }
						]
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un club d’aviron envoie à chaque inscrit une lettre issue de ce modèle :\n\n`Cotisation : {SI «Âge» < 18 ; "60 €" ; "85 €"}`\n\n`{SI «Licence» = "oui" ; "" ; "À ajouter : 20 € de licence."}`\n\nDans le tableau, « (vide) » signale une case où rien n’est écrit.',
						en: 'A rowing club sends each member a letter made from this template:\n\n`Fee: {IF «Age» < 18 ; "€60" ; "€85"}`\n\n`{IF «License» = "yes" ; "" ; "To be added: €20 for the license."}`\n\nIn the table, “(empty)” marks a cell in which nothing is written.'
					},
					why: {
						fr: 'Kenza a 18 ans, ce qui n’est pas inférieur à 18 : 85 €, plus 20 € de licence, soit 105 €. Sont à 85 € Kenza, Ève, Sacha et Lison. Les 20 € vont à qui n’a pas « oui » : Kenza, Malik et Ève, dont la case est vide.',
						en: 'Kenza is 18, which is not less than 18: €85, plus €20 for the license, makes €105. Kenza, Ève, Sacha and Lison pay €85. The €20 goes to anyone without “yes”: Kenza, Malik and Ève, whose cell is empty.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Prénom', en: 'First name' },
							{ fr: 'Âge', en: 'Age' },
							{ fr: 'Licence', en: 'License' }
						],
						rows: [
							['Kenza', '18', { fr: 'non', en: 'no' }],
							['Robin', '17', { fr: 'oui', en: 'yes' }],
							['Ève', '42', { fr: '(vide)', en: '(empty)' }],
							['Malik', '9', { fr: 'non', en: 'no' }],
							['Sacha', '18', { fr: 'oui', en: 'yes' }],
							['Lison', '30', { fr: 'oui', en: 'yes' }]
						]
					},
					fields: [
						{
							label: {
								fr: 'Somme totale que la lettre demande à Kenza',
								en: 'Total amount that the letter asks Kenza for'
							},
							type: 'number',
							solutions: ['105'],
							unit: '€'
						},
						{
							label: {
								fr: 'Nombre de lettres où la cotisation est de 85 €',
								en: 'Number of letters in which the fee is €85'
							},
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'Nombre de lettres qui demandent d’ajouter 20 €',
								en: 'Number of letters that ask for €20 to be added'
							},
							type: 'number',
							solutions: ['3']
						}
					]
				}
			]
		}
	]
};
