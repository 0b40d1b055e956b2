import type { Tube } from '../challenge.ts';

export const teamStorage: Tube = {
	id: 'teamStorage',
	competence: '2.3',
	title: { fr: 'Tenir un espace de fichiers commun', en: 'Keeping a shared file space' },
	tutorial: {
		title: {
			fr: 'Ranger les fichiers d’une équipe sans rien perdre',
			en: 'Storing a team’s files without losing anything'
		},
		minutes: 1,
		body: {
			fr: 'Un espace commun reste utile si chacun nomme les fichiers de la même façon et les range là où l’équipe, et non une personne, les possède.\n\nUne bonne règle de nom dit la date, le sujet, puis la version : `2030-05-12_affiche_v2.odt`. La date écrite année-mois-jour range les fichiers dans l’ordre. Pour numéroter une nouvelle version, repérez les fichiers de même date **et** de même sujet, prenez le plus grand numéro et ajoutez 1.\n\nDemandez-vous aussi où se trouve l’**original** :\n\n- dans un espace personnel, il dépend du compte de son propriétaire, même s’il est partagé ;\n- dans un espace d’équipe, il reste quand une personne s’en va ;\n- un raccourci n’est qu’une flèche : sans l’original, il ne mène à rien.\n\nExemple : avant de quitter un club, déplacez vos fichiers dans l’espace du club, puis vérifiez qu’une autre personne peut les ouvrir.\n\nLe piège est de croire que « partagé » veut dire « à l’abri ».',
			en: 'A shared space stays useful if everyone names files the same way and stores them where the team, not one person, owns them.\n\nA good naming rule gives the date, the subject, then the version: `2030-05-12_poster_v2.odt`. A date written year-month-day puts files in order. To number a new version, spot the files with the same date **and** the same subject, take the highest number and add 1.\n\nAlso ask yourself where the **original** is:\n\n- in a personal space, it depends on its owner’s account, even if it is shared;\n- in a team space, it stays when a person leaves;\n- a shortcut is only an arrow: without the original, it leads nowhere.\n\nExample: before leaving a club, move your files to the club’s space, then check that someone else can open them.\n\nThe trap is to believe that “shared” means “safe.”'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans ce dossier d’équipe, chaque fichier est nommé ainsi : date de la réunion, sujet, numéro de version. Une version corrigée garde la date et le sujet ; on augmente son numéro de 1.\n\nNoura corrige la dernière version du compte rendu du **3 février**. Écrivez le nom complet du nouveau fichier, avec son extension.',
						en: 'In this team folder, each file is named as follows: date of the meeting, subject, version number. A corrected version keeps the date and the subject; its number goes up by 1.\n\nNoura corrects the latest version of the minutes (`compte-rendu`) of **February 3**. Write the full name of the new file, with its extension.'
					},
					why: {
						fr: 'La dernière version du compte rendu du 3 février est `2025-02-03_compte-rendu_v2.odt` : la suivante est la v3. Le `v3` déjà présent est celui de l’ordre du jour, et le `v4` celui de la réunion du 13 janvier.',
						en: 'The latest version of the February 3 minutes is `2025-02-03_compte-rendu_v2.odt`, so the next one is v3. The existing `v3` belongs to the agenda (`ordre-du-jour`), and the `v4` to the January 13 meeting.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Équipe/Réunions', en: 'Team/Meetings' },
						entries: [
							{ name: '2025-01-13_compte-rendu_v1.odt', size: { fr: '18 Ko', en: '18 KB' } },
							{ name: '2025-01-13_compte-rendu_v4.odt', size: { fr: '21 Ko', en: '21 KB' } },
							{ name: '2025-02-03_compte-rendu_v1.odt', size: { fr: '16 Ko', en: '16 KB' } },
							{ name: '2025-02-03_compte-rendu_v2.odt', size: { fr: '17 Ko', en: '17 KB' } },
							{ name: '2025-02-03_ordre-du-jour_v3.odt', size: { fr: '12 Ko', en: '12 KB' } }
						]
					},
					field: {
						label: { fr: 'Nom du nouveau fichier', en: 'Name of the new file' },
						type: 'code',
						solutions: ['2025-02-03_compte-rendu_v3.odt']
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Loïc quitte l’association et son compte sera supprimé sans autre préparation. Dans l’outil utilisé :\n\nla suppression d’un compte efface ce qui est rangé dans son **espace personnel**, partagé ou non ; un fichier rangé dans l’**espace d’équipe** appartient à l’équipe, quel que soit son auteur ; un **raccourci** n’est qu’un renvoi vers l’original.\n\nQue va perdre l’équipe ? Plusieurs réponses sont attendues.',
						en: 'Loïc is leaving the association and his account will be deleted with no other preparation. In the tool they use:\n\ndeleting an account erases whatever is stored in its **personal space**, shared or not; a file stored in the **team space** belongs to the team, whoever wrote it; a **shortcut** only points to the original.\n\nWhat will the team lose? Several answers are expected.'
					},
					why: {
						fr: 'Cherchez où est rangé l’original. Contacts, Planning et Inscriptions sont dans l’espace personnel de Loïc : ni le partage, ni le raccourci, ni la place du formulaire ne les protègent. Budget et Statuts sont dans l’espace d’équipe, et Affiche chez Karine.',
						en: 'Look for where the original is stored. Contacts, Planning and Inscriptions are in Loïc’s personal space: neither sharing, nor the shortcut, nor the place of the form protects them. Budget and Statuts are in the team space, and Affiche is in Karine’s.'
					},
					stimulus: {
						type: 'table',
						columns: [{ fr: 'Élément', en: 'Item' }, 'Situation'],
						rows: [
							[
								'Budget.ods',
								{
									fr: 'créé par Loïc directement dans l’espace d’équipe',
									en: 'created by Loïc directly in the team space'
								}
							],
							[
								'Contacts.ods',
								{
									fr: 'dans l’espace personnel de Loïc, partagé avec toute l’équipe en modification',
									en: 'in Loïc’s personal space, shared with the whole team for editing'
								}
							],
							[
								'Planning.ods',
								{
									fr: 'dans l’espace personnel de Loïc ; raccourci dans l’espace d’équipe',
									en: 'in Loïc’s personal space; shortcut in the team space'
								}
							],
							[
								'Statuts.pdf',
								{
									fr: 'créé dans l’espace personnel de Loïc, puis déplacé dans l’espace d’équipe',
									en: 'created in Loïc’s personal space, then moved to the team space'
								}
							],
							[
								'Affiche.odg',
								{
									fr: 'dans l’espace personnel de Karine, partagé avec Loïc en modification',
									en: 'in Karine’s personal space, shared with Loïc for editing'
								}
							],
							[
								'Inscriptions.ods',
								{
									fr: 'réponses d’un formulaire, enregistrées dans l’espace personnel de Loïc ; le formulaire est dans l’espace d’équipe',
									en: 'answers to a form, saved in Loïc’s personal space; the form is in the team space'
								}
							]
						]
					},
					options: [
						'Budget.ods',
						'Contacts.ods',
						'Planning.ods',
						'Statuts.pdf',
						'Affiche.odg',
						'Inscriptions.ods'
					],
					solutions: [1, 2, 5]
				}
			]
		}
	]
};
