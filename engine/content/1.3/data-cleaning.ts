import type { Tube } from '../challenge.ts';

export const dataCleaning: Tube = {
	id: 'dataCleaning',
	competence: '1.3',
	title: { fr: 'Nettoyer et croiser des données', en: 'Cleaning and merging data' },
	tutorial: {
		title: {
			fr: 'Repérer et corriger des données fausses',
			en: 'Spotting and correcting wrong data'
		},
		minutes: 2,
		body: {
			fr: 'Nettoyer des données, c’est vérifier que chaque colonne contient bien ce qu’elle annonce, **avant** de compter ou de croiser.\n\nAvancez colonne par colonne, avec une règle pour chacune :\n\n- une date : jour de 1 à 31, mois de 1 à 12, et une année plausible ;\n- un code postal français : cinq chiffres, le premier pouvant être zéro ;\n- une adresse électronique : un nom, un `@`, un domaine ;\n- une quantité : un nombre, dans la même unité partout.\n\nCroiser deux tableaux demande une colonne commune, un identifiant. Une **jointure externe gauche** garde toutes les lignes du premier tableau, complétées par le second. Une ligne sans correspondance garde des cases vides ; une ligne qui en trouve trois est écrite trois fois.\n\nPar exemple, si l’élève 7 a rendu deux devoirs, il occupe deux lignes du tableau croisé : compter les lignes ne compte plus les élèves.\n\nLe piège habituel : deux identifiants qui se ressemblent. Comparés comme du texte, `07` et `7` sont différents, comme `Ana` suivi d’une espace et `Ana`. Uniformisez l’écriture et retirez les doublons avant de croiser.',
			en: 'Cleaning data means checking that each column really contains what it announces, **before** you count or merge.\n\nGo column by column, with a rule for each one:\n\n- a date: day from 1 to 31, month from 1 to 12, and a plausible year;\n- a French postal code: five digits, the first of which can be zero;\n- an email address: a name, an `@`, a domain;\n- a quantity: a number, in the same unit everywhere.\n\nMerging two tables takes a column in common, an identifier. A **left outer join** keeps all the rows of the first table, completed by the second. A row with no match keeps empty cells; a row that finds three is written three times.\n\nFor example, if student 7 handed in two assignments, they take up two rows of the merged table: counting rows no longer counts students.\n\nThe usual trap: two identifiers that look alike. Compared as text, `07` and `7` are different, and so are `Ana` followed by a space and `Ana`. Make the spelling uniform and remove duplicates before merging.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Avant d’envoyer les licences, Fabrice relit le fichier des inscriptions.\n\nQuelles personnes ont une information **impossible** dans leur ligne ? **Plusieurs réponses** sont attendues.',
						en: 'Before sending out the membership cards, Fabrice checks the sign-up file.\n\nWhich people have an **impossible** piece of information in their row? **Several answers** are expected.'
					},
					why: {
						fr: 'Vérifiez chaque colonne avec sa règle : l’adresse de Gisèle n’a pas de `@`, le code postal de Lucas n’a que quatre chiffres, et Nour serait née au mois 13. Le `01000` de Ming est juste : un code postal peut commencer par un zéro.',
						en: 'Check each column with its rule: Gisèle’s address has no `@`, Lucas’s postal code has only four digits, and Nour would have been born in month 13. Ming’s `01000` is fine: a postal code can start with a zero.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Inscriptions (dates : jour/mois/année ; codes postaux français)',
							en: 'Sign-ups (dates: day/month/year; French five-digit postal codes)'
						},
						columns: [
							{ fr: 'Prénom', en: 'First name' },
							{ fr: 'Naissance', en: 'Birth' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Adresse électronique', en: 'Email address' }
						],
						rows: [
							['Amina', '12/05/1990', '29000', 'amina.b@courrier.example'],
							['Gisèle', '30/11/1958', '75011', 'gisele-dupre.courrier.example'],
							['Lucas', '31/08/2009', '1300', 'lucas-2009@courrier.example'],
							['Ming', '14/10/1988', '01000', 'ming@courrier.example'],
							['Nour', '08/13/2004', '69003', 'nour.h@courrier.example']
						]
					},
					options: ['Amina', 'Gisèle', 'Lucas', 'Ming', 'Nour'],
					solutions: [1, 2, 4]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Maryam fusionne ces deux fichiers sur la colonne `id` par une **jointure externe gauche** : toutes les lignes de `inscrits.csv` sont gardées. Les identifiants sont comparés **comme du texte**.\n\nAnalysez le tableau obtenu avant tout nettoyage.',
						en: 'Maryam merges these two files on the `id` column with a **left outer join**: all rows of `inscrits.csv` are kept. Identifiers are compared **as text**.\n\nAnalyze the resulting table before any cleaning.'
					},
					why: {
						fr: 'Chaque inscrit donne une ligne par paiement trouvé, ou une ligne vide : 101 en donne deux, 102 une, chacune des deux lignes 103 une, 104 une, soit 6. Comme texte, `0104` n’est pas `104` : ses 20 manquent, alors que 15 compte deux fois : 20 + 25 + 15 + 15 = 75.',
						en: 'Each member gives one row per payment found, or one empty row: 101 gives two, 102 one, each of the two 103 rows one, 104 one, which makes 6. As text, `0104` is not `104`: its 20 is missing, while 15 counts twice: 20 + 25 + 15 + 15 = 75.'
					},
					stimulus: {
						type: 'code',
						language: 'csv',
						text: '# inscrits.csv\nid;nom\n101;Amel\n102;Boris\n103;Carla\n103;Carla\n104;Dylan\n\n# paiements.csv\nid;montant\n101;20\n101;25\n103;15\n0104;20\n105;30'
					},
					fields: [
						{
							label: {
								fr: 'Nombre de lignes obtenues (sans l’en-tête)',
								en: 'Number of resulting rows (without the header)'
							},
							type: 'number',
							solutions: ['6']
						},
						{
							label: {
								fr: 'Somme de la colonne montant du tableau obtenu',
								en: 'Sum of the “montant” (amount) column in the resulting table'
							},
							type: 'number',
							solutions: ['75']
						}
					]
				}
			]
		}
	]
};
