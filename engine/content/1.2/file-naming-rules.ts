import type { Tube } from '../challenge.ts';

export const fileNamingRules: Tube = {
	id: 'fileNamingRules',
	competence: '1.2',
	title: { fr: 'Nommer ses fichiers', en: 'Naming files' },
	tutorial: {
		title: {
			fr: 'Donner des noms qui se retrouvent',
			en: 'Giving names that are easy to find again'
		},
		minutes: 2,
		body: {
			fr: 'Un bon nom dit ce que le fichier contient, et suit la **même règle** que les noms voisins.\n\nPour choisir une règle :\n\n- commencez par la date, dans l’ordre année-mois-jour, avec des zéros : `2030-04-09` ; le tri par nom suit alors le calendrier ;\n- ajoutez le type ou le sujet, puis, à plusieurs, les initiales de l’auteur ;\n- séparez les parties par `_` ou `-`, plutôt que par des espaces ;\n- évitez les signes `/ \\ : * ? " < > |`, que certains systèmes refusent ;\n- gardez l’extension, qui dit le format.\n\nPar exemple, `2030-04-09_affiche_KM.pdf` se comprend sans être ouvert, contrairement à `doc final 2 (bon).pdf`.\n\nPour renommer beaucoup de fichiers à la fois, certains logiciels utilisent une expression régulière : chaque paire de parenthèses garde un morceau du nom, que `$1`, `$2` replacent dans le nouveau. Un `(.+)` prend le plus de caractères possible : s’il est suivi d’un `_`, il s’arrête au **dernier** `_`.\n\nLe piège habituel : prendre la date d’enregistrement pour celle du document. Un compte rendu porte la date de la réunion, même écrit trois jours après.',
			en: 'A good name tells what the file contains and follows the **same rule** as its neighbors.\n\nTo choose a rule:\n\n- begin with the date, in the order year-month-day, with zeros: `2030-04-09`; sorting by name then follows the calendar;\n- add the type or the subject, then, in a team, the initials of the author;\n- separate the parts with `_` or `-` rather than spaces;\n- avoid the signs `/ \\ : * ? " < > |`, which some systems refuse;\n- keep the extension, which tells the format.\n\nFor example, `2030-04-09_poster_KM.pdf` is clear without being opened, unlike `doc final 2 (good).pdf`.\n\nTo rename many files at once, some programs use a regular expression: each pair of parentheses keeps a piece of the name, which `$1`, `$2` put back into the new one. A `(.+)` takes as many characters as possible: if a `_` follows it, it stops at the **last** `_`.\n\nThe usual trap: taking the date of saving for that of the document. A report bears the date of the meeting, even when written three days later.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Samira cherche le document sur lequel elle a travaillé en dernier. Écrivez le nom complet du fichier **modifié le plus récemment**, avec son extension.',
						en: 'Samira is looking for the last document she worked on. Write the full name of the **most recently modified** file, with its extension.'
					},
					why: {
						fr: 'Dans la colonne des dates, comparez d’abord l’année, puis le mois : le 3 mars 2025 est la plus récente, c’est celle de `affiche-tournoi.odt`. Le nom « nouveaux-horaires » semble récent, mais ce fichier date du 28 février.',
						en: 'In the date column, compare the year first, then the month: March 3, 2025 is the latest, and it belongs to `tournament-poster.odt`. The name “new-schedule” sounds recent, but that file dates from February 28.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents > Club de handball', en: 'Documents > Handball club' },
						entries: [
							{
								name: { fr: 'affiche-tournoi.odt', en: 'tournament-poster.odt' },
								size: { fr: '340 Ko', en: '340 KB' },
								modified: { fr: '3 mars 2025', en: 'March 3, 2025' }
							},
							{
								name: { fr: 'cotisations.ods', en: 'dues.ods' },
								size: { fr: '28 Ko', en: '28 KB' },
								modified: { fr: '12 janvier 2025', en: 'January 12, 2025' }
							},
							{
								name: { fr: 'equipe-2024.jpg', en: 'team-2024.jpg' },
								size: { fr: '2 100 Ko', en: '2,100 KB' },
								modified: { fr: '15 novembre 2024', en: 'November 15, 2024' }
							},
							{
								name: { fr: 'nouveaux-horaires.odt', en: 'new-schedule.odt' },
								size: { fr: '31 Ko', en: '31 KB' },
								modified: { fr: '28 février 2025', en: 'February 28, 2025' }
							},
							{
								name: { fr: 'reglement.pdf', en: 'rules.pdf' },
								size: { fr: '96 Ko', en: '96 KB' },
								modified: { fr: '30 août 2024', en: 'August 30, 2024' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: [{ fr: 'affiche-tournoi.odt', en: 'tournament-poster.odt' }]
					}
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans ce dossier, tous les fichiers suivent la même règle de nommage. Noa Berthier y ajoute le compte rendu de la réunion du **7 mars 2025**, au format `odt`.\n\nÉcrivez le nom complet du fichier, avec son extension.',
						en: 'In this folder, all files follow the same naming rule. Noa Berthier is adding the report on the meeting of **March 7, 2025**, in `odt` format.\n\nWrite the full name of the file, with its extension.'
					},
					why: {
						fr: 'Les noms suivent tous la règle : date année-mois-jour, type de document, initiales de l’auteur, séparés par `_`. Le 7 mars 2025 s’écrit donc `2025-03-07`, avec des zéros, suivi de `compte-rendu` et de `NB` pour Noa Berthier. La date est celle de la réunion, pas celle de l’enregistrement.',
						en: 'All the names follow the same rule: date as year-month-day, type of document, initials of the author, separated by `_`. March 7, 2025 is therefore written `2025-03-07`, with zeros, followed by `report` and `NB` for Noa Berthier. The date is that of the meeting, not of the last save.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Association > Bureau', en: 'Association > Board' },
						entries: [
							{
								name: { fr: '2024-11-15_compte-rendu_SM.odt', en: '2024-11-15_report_SM.odt' },
								size: { fr: '41 Ko', en: '41 KB' },
								modified: { fr: 'Sarah Millet, 18/11/2024', en: 'Sarah Millet, Nov 18, 2024' }
							},
							{
								name: { fr: '2024-12-02_facture_PL.pdf', en: '2024-12-02_invoice_PL.pdf' },
								size: { fr: '120 Ko', en: '120 KB' },
								modified: { fr: 'Pedro Lopes, 04/12/2024', en: 'Pedro Lopes, Dec 4, 2024' }
							},
							{
								name: { fr: '2025-01-10_compte-rendu_PL.odt', en: '2025-01-10_report_PL.odt' },
								size: { fr: '39 Ko', en: '39 KB' },
								modified: { fr: 'Pedro Lopes, 11/01/2025', en: 'Pedro Lopes, Jan 11, 2025' }
							},
							{
								name: { fr: '2025-02-21_convocation_SM.odt', en: '2025-02-21_notice_SM.odt' },
								size: { fr: '22 Ko', en: '22 KB' },
								modified: { fr: 'Sarah Millet, 21/02/2025', en: 'Sarah Millet, Feb 21, 2025' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: [{ fr: '2025-03-07_compte-rendu_NB.odt', en: '2025-03-07_report_NB.odt' }]
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					isFocused: true,
					instruction: {
						fr: 'Elif renomme d’un coup tous les fichiers d’un dossier avec cette expression régulière.\n\nQuel sera le nouveau nom du fichier `14-07-2024_fete_au_village_v2.pdf` ?',
						en: 'Elif renames all the files of a folder at once with this regular expression.\n\nWhat will be the new name of the file `14-07-2024_fete_au_village_v2.pdf`?'
					},
					why: {
						fr: 'Les trois premiers groupes valent 14, 07 et 2024, remis dans l’ordre `2024-07-14`. Le premier `(.+)` prend le plus possible : il va jusqu’au dernier `_` et vaut `fete_au_village`, ce qui laisse `v2` au cinquième groupe, placé avant lui dans le nouveau nom.',
						en: 'The first three groups are 14, 07 and 2024, put back in the order `2024-07-14`. The first `(.+)` takes as much as it can: it runs up to the last `_` and is `fete_au_village`, which leaves `v2` to the fifth group, placed before it in the new name.'
					},
					stimulus: {
						type: 'code',
						language: 'regex',
						text: {
							fr: 'Rechercher :    ^(\\d{2})-(\\d{2})-(\\d{4})_(.+)_(.+)\\.pdf$\nRemplacer par : $3-$2-$1_$5_$4.pdf',
							en: 'Find:         ^(\\d{2})-(\\d{2})-(\\d{4})_(.+)_(.+)\\.pdf$\nReplace with: $3-$2-$1_$5_$4.pdf'
						}
					},
					field: {
						label: { fr: 'Nouveau nom', en: 'New name' },
						type: 'code',
						solutions: ['2024-07-14_v2_fete_au_village.pdf']
					}
				}
			]
		}
	]
};
