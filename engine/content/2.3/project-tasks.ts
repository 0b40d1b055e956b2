import type { Tube } from '../challenge.ts';

export const projectTasks: Tube = {
	id: 'projectTasks',
	competence: '2.3',
	title: { fr: 'Suivre un projet à plusieurs', en: 'Tracking a project as a team' },
	tutorial: {
		title: {
			fr: 'Savoir qui fait quoi, et dans quel ordre',
			en: 'Knowing who does what, and in what order'
		},
		minutes: 2,
		body: {
			fr: 'Un tableau de suivi dit pour chaque tâche qui s’en charge, où elle en est et ce qu’elle attend.\n\nPour le lire, regardez une colonne à la fois. Le **responsable** permet de retrouver vos tâches ; l’**état** dit celles qui restent. « En cours » n’est pas « terminée ».\n\nPour trouver l’ordre :\n\n- cherchez la tâche qui n’attend rien : c’est la première ;\n- cherchez celle que son résultat débloque, et ainsi de suite.\n\nPour trouver la durée quand plusieurs tâches avancent ensemble, notez le jour de fin de chacune. Une tâche commence quand **la plus tardive** de celles qu’elle attend est finie.\n\nExemple : peindre attend les planches (2 jours) et la peinture (5 jours). On peint donc à partir du jour 5 : les planches ont 3 jours de **marge**.\n\nLe piège est d’additionner toutes les durées : ce qui se fait en même temps ne s’ajoute pas. Seul compte le chemin le plus long, du début à la fin.',
			en: 'A tracking table says, for each task, who is in charge of it, how far along it is and what it waits for.\n\nTo read it, look at one column at a time. The **person in charge** lets you find your tasks; the **status** shows which ones remain. “In progress” is not “done.”\n\nTo find the order:\n\n- look for the task that waits for nothing: it comes first;\n- look for the one its result unlocks, and so on.\n\nTo find the duration when several tasks move forward together, note the day each one ends. A task starts when **the latest** of those it waits for is finished.\n\nExample: painting waits for the boards (2 days) and the paint (5 days). So painting starts from day 5: the boards have 3 days of **slack**.\n\nThe trap is to add up all the durations: what is done at the same time does not add up. Only the longest path counts, from start to end.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une classe organise une vente de gâteaux. D’après le tableau de suivi, combien de tâches de Mariam ne sont pas encore terminées ?',
						en: 'A class is organizing a bake sale. According to the tracking table, how many of Mariam’s tasks are not finished yet?'
					},
					why: {
						fr: 'Mariam est responsable de trois tâches. « Demander l’accord du lycée » est terminée ; « Lister les recettes » est en cours et « Préparer la monnaie » est à faire : il en reste deux. Une tâche en cours n’est pas encore terminée.',
						en: 'Mariam is in charge of three tasks. “Get permission from the school” is done; “List the recipes” is in progress and “Get change for the cash box” is to do, so two remain. A task in progress is not finished yet.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Vente de gâteaux', en: 'Bake sale' },
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Responsable', en: 'Person in charge' },
							{ fr: 'État', en: 'Status' }
						],
						rows: [
							[
								{ fr: 'Demander l’accord du lycée', en: 'Get permission from the school' },
								'Mariam',
								{ fr: 'Terminée', en: 'Done' }
							],
							[
								{ fr: 'Faire l’affiche', en: 'Make the poster' },
								'Esteban',
								{ fr: 'En cours', en: 'In progress' }
							],
							[
								{ fr: 'Lister les recettes', en: 'List the recipes' },
								'Mariam',
								{ fr: 'En cours', en: 'In progress' }
							],
							[
								{ fr: 'Réserver les tables', en: 'Book the tables' },
								'Anouk',
								{ fr: 'À faire', en: 'To do' }
							],
							[
								{ fr: 'Préparer la monnaie', en: 'Get change for the cash box' },
								'Mariam',
								{ fr: 'À faire', en: 'To do' }
							],
							[
								{ fr: 'Installer le stand', en: 'Set up the stand' },
								'Esteban',
								{ fr: 'À faire', en: 'To do' }
							]
						]
					},
					field: {
						label: { fr: 'Nombre de tâches', en: 'Number of tasks' },
						type: 'number',
						solutions: ['2']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					seconds: 120,
					instruction: {
						fr: 'Une médiathèque prépare la venue d’une autrice. Dans le tableau de suivi, les tâches sont en vrac, avec ce que chacune attend pour commencer. Dans quel ordre seront-elles faites ?',
						en: 'A library is preparing a visit by an author. In the tracking table, the tasks are in no particular order, each with what it waits for before it can start. In what order will they be done?'
					},
					why: {
						fr: 'Partez de la tâche qui n’attend rien, « Écrire à l’autrice », puis cherchez chaque fois celle que le résultat débloque : la date permet de réserver la salle, date et salle permettent le texte, puis viennent l’accord de la mairie, l’affiche et les inscriptions.',
						en: 'Start with the task that waits for nothing, “Write to the author,” then look each time for the one its result unlocks: the date allows booking the hall, date and hall allow the text, then come the town hall’s approval, the poster and registration.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Attend', en: 'Waits for' }
						],
						rows: [
							[
								{ fr: 'Imprimer l’affiche', en: 'Print the poster' },
								{
									fr: 'l’accord de la mairie sur le texte',
									en: 'the town hall’s approval of the text'
								}
							],
							[
								{ fr: 'Ouvrir les inscriptions', en: 'Open registration' },
								{ fr: 'les affiches, livrées', en: 'the posters, delivered' }
							],
							[
								{ fr: 'Réserver la salle', en: 'Book the hall' },
								{ fr: 'la date choisie par l’autrice', en: 'the date chosen by the author' }
							],
							[
								{ fr: 'Soumettre le texte à la mairie', en: 'Submit the text to the town hall' },
								{ fr: 'un texte complet', en: 'a complete text' }
							],
							[
								{ fr: 'Écrire à l’autrice', en: 'Write to the author' },
								{ fr: 'rien', en: 'nothing' }
							],
							[
								{ fr: 'Rédiger le texte de l’affiche', en: 'Write the text of the poster' },
								{ fr: 'la date et la salle', en: 'the date and the hall' }
							]
						]
					},
					items: [
						{ fr: 'Écrire à l’autrice', en: 'Write to the author' },
						{ fr: 'Réserver la salle', en: 'Book the hall' },
						{ fr: 'Rédiger le texte de l’affiche', en: 'Write the text of the poster' },
						{ fr: 'Soumettre le texte à la mairie', en: 'Submit the text to the town hall' },
						{ fr: 'Imprimer l’affiche', en: 'Print the poster' },
						{ fr: 'Ouvrir les inscriptions', en: 'Open registration' }
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Une équipe réalise un livret. Elle est assez nombreuse pour mener plusieurs tâches en même temps ; chacune commence dès que celles qu’elle attend sont finies.',
						en: 'A team is making a booklet. It has enough people to carry out several tasks at once; each task starts as soon as those it waits for are finished.'
					},
					why: {
						fr: 'Le chemin le plus long est Textes, Maquette, Impression : 6 + 4 + 3 = 13 jours. La Relecture finit au jour 8 et l’Impression attend la Maquette jusqu’au jour 10 : 2 jours de marge. Avec 6 jours de Photos, la Retouche finit au jour 8, d’où 8 + 4 + 3 = 15.',
						en: 'The longest path is Texts, Layout, Printing: 6 + 4 + 3 = 13 days. Proofreading ends on day 8 while Printing waits for Layout until day 10: 2 days of slack. With 6 days of Photos, Retouching ends on day 8, hence 8 + 4 + 3 = 15.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Durée (jours)', en: 'Duration (days)' },
							{ fr: 'Attend', en: 'Waits for' }
						],
						rows: [
							['Photos', '3', '—'],
							[{ fr: 'Textes', en: 'Texts' }, '6', '—'],
							[{ fr: 'Retouche', en: 'Retouching' }, '2', 'Photos'],
							[
								{ fr: 'Maquette', en: 'Layout' },
								'4',
								{ fr: 'Textes, Retouche', en: 'Texts, Retouching' }
							],
							[{ fr: 'Relecture', en: 'Proofreading' }, '2', { fr: 'Textes', en: 'Texts' }],
							[
								{ fr: 'Impression', en: 'Printing' },
								'3',
								{ fr: 'Maquette, Relecture', en: 'Layout, Proofreading' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Durée minimale du projet',
								en: 'Shortest possible duration of the project'
							},
							type: 'number',
							solutions: ['13'],
							unit: { fr: 'jours', en: 'days' }
						},
						{
							label: {
								fr: 'Retard que la Relecture seule peut prendre sans retarder la fin du projet',
								en: 'Delay that Proofreading alone can have without delaying the end of the project'
							},
							type: 'number',
							solutions: ['2'],
							unit: { fr: 'jours', en: 'days' }
						},
						{
							label: {
								fr: 'Durée minimale du projet si les Photos prennent 3 jours de plus',
								en: 'Shortest possible duration of the project if Photos take 3 more days'
							},
							type: 'number',
							solutions: ['15'],
							unit: { fr: 'jours', en: 'days' }
						}
					]
				}
			]
		}
	]
};
