import type { Tube } from '../challenge.ts';

export const storageSizing: Tube = {
	id: 'storageSizing',
	competence: '5.2',
	title: { fr: 'Dimensionner son stockage', en: 'Choosing the right amount of storage' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Adèle veut copier tout ce dossier sur une clé USB vide. Le magasin propose des clés de 2, 4, 8, 16 et 32 Go. Quelle est la **plus petite** capacité qui suffit ?',
						en: 'Adèle wants to copy this whole folder to an empty USB drive. The store sells drives of 2, 4, 8, 16 and 32 GB. What is the **smallest** capacity that is enough?'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Ordinateur / Voyage en Slovénie', en: 'Computer / Trip to Slovenia' },
						entries: [
							{
								name: { fr: 'film-du-voyage.mp4', en: 'trip-movie.mp4' },
								size: { fr: '3,2 Go', en: '3.2 GB' }
							},
							{ name: 'photos.zip', size: { fr: '950 Mo', en: '950 MB' } },
							{
								name: { fr: 'carnet.pdf', en: 'journal.pdf' },
								size: { fr: '64 Mo', en: '64 MB' }
							},
							{
								name: { fr: 'depenses.ods', en: 'expenses.ods' },
								size: { fr: '48 ko', en: '48 KB' }
							}
						]
					},
					field: {
						label: { fr: 'Capacité de la clé', en: 'Capacity of the drive' },
						type: 'number',
						solutions: ['8'],
						unit: { fr: 'Go', en: 'GB' }
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le club photo s’abonne à un espace en ligne. Dans combien de **mois** sera-t-il plein ? (1 Go = 1 000 Mo)',
						en: 'The photo club subscribes to online storage. In how many **months** will it be full? (1 GB = 1,000 MB)'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Note du secrétaire', en: 'Note from the secretary' },
						body: {
							fr: 'Espace souscrit : 200 Go, dont 50 Go déjà occupés par nos archives.\n\nChaque mois, nous ajouterons 1 200 photos de 8 Mo et 45 minutes de vidéo, à raison de 120 Mo par minute. Rien ne sera supprimé.',
							en: 'Storage plan: 200 GB, of which 50 GB are already taken by our archives.\n\nEach month, we will add 1,200 photos of 8 MB and 45 minutes of video, at 120 MB per minute. Nothing will be deleted.'
						}
					},
					field: {
						label: { fr: 'Durée', en: 'Length of time' },
						type: 'number',
						solutions: ['10'],
						unit: { fr: 'mois', en: 'months' }
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un studio équipe un serveur de **six disques de 4 To**. Les données doivent survivre à la panne simultanée de **deux disques, quels qu’ils soient**, avec le plus grand espace utile possible. Les six disques forment une seule grappe.',
						en: 'A studio fits a server with **six 4 TB disks**. The data must survive the simultaneous failure of **any two disks**, with as much usable space as possible. The six disks form a single array.'
					},
					fields: [
						{
							label: { fr: 'Niveau à choisir', en: 'Level to choose' },
							type: 'text',
							choices: ['RAID 0', 'RAID 1', 'RAID 5', 'RAID 6', 'RAID 10'],
							solutions: ['RAID 6']
						},
						{
							label: { fr: 'Espace utile obtenu', en: 'Usable space obtained' },
							type: 'number',
							solutions: ['16'],
							unit: { fr: 'To', en: 'TB' }
						}
					]
				}
			]
		}
	]
};
