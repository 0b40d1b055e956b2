import type { Tube } from '../challenge.ts';

export const storageSizing: Tube = {
	id: 'storageSizing',
	competence: '5.2',
	title: { fr: 'Dimensionner son stockage', en: 'Choosing the right amount of storage' },
	tutorial: {
		title: { fr: 'Calculer la place dont on a besoin', en: 'Working out how much space you need' },
		minutes: 2,
		body: {
			fr: 'Dimensionner un stockage, c’est additionner ce que l’on y met, ajouter ce qui viendra, puis prendre la taille juste au-dessus.\n\n**1. Mettez tout dans la même unité.** 1 000 ko font 1 Mo, 1 000 Mo font 1 Go, 1 000 Go font 1 To.\n\n**2. Additionnez**, en commençant par les plus gros fichiers : un document de quelques ko ne change presque rien.\n\n**3. Pour prévoir**, calculez l’ajout d’un mois, puis divisez la place **restante** par cet ajout.\n\n**4. Pour survivre à une panne de disque**, les grappes RAID sacrifient de la place : RAID 5 celle d’un disque (une panne supportée), RAID 6 celle de deux (deux pannes), RAID 10 la moitié (un disque par paire), RAID 1 tout sauf un.\n\n**Exemple.** Une carte de 64 Go, 16 déjà pris, 6 Go par mois : 48 ÷ 6 = 8 mois.\n\n**Le piège.** Oublier ce qui est déjà occupé, ou prendre le RAID pour une sauvegarde : un fichier effacé l’est sur tous les disques.',
			en: 'Sizing storage means adding up what you put in it, adding what is to come, then taking the size just above.\n\n**1. Put everything in the same unit.** 1,000 KB make 1 MB, 1,000 MB make 1 GB, 1,000 GB make 1 TB.\n\n**2. Add up**, starting with the largest files: a document of a few KB changes almost nothing.\n\n**3. To plan ahead**, work out what one month adds, then divide the space **left** by that amount.\n\n**4. To survive a disk failure**, RAID arrays give up space: RAID 5 that of one disk (one failure survived), RAID 6 that of two (two failures), RAID 10 half (one disk per pair), RAID 1 all but one.\n\n**Example.** A 64 GB card, 16 already taken, 6 GB per month: 48 ÷ 6 = 8 months.\n\n**The trap.** Forgetting what is already taken, or mistaking RAID for a backup: a deleted file is deleted on all the disks.'
		}
	},
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
					why: {
						fr: 'Mettez tout en Go : 3,2 + 0,95 + 0,064, plus un document de 48 ko qui ne pèse presque rien, font environ 4,2 Go. La clé de 4 Go est un peu trop petite : la suivante, 8 Go, suffit. Le film seul tiendrait sur 4 Go, pas le dossier entier.',
						en: 'Put everything in GB: 3.2 + 0.95 + 0.064, plus a 48 KB document that weighs almost nothing, makes about 4.2 GB. The 4 GB drive is slightly too small: the next one, 8 GB, is enough. The movie alone would fit on 4 GB, but not the whole folder.'
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
					why: {
						fr: 'Chaque mois : 1 200 × 8 = 9 600 Mo de photos, plus 45 × 120 = 5 400 Mo de vidéo, soit 15 Go. Il reste 200 − 50 = 150 Go : 150 ÷ 15 = 10 mois. Oublier les archives donnerait plus de 13 mois.',
						en: 'Each month: 1,200 × 8 = 9,600 MB of photos, plus 45 × 120 = 5,400 MB of video, that is 15 GB. 200 − 50 = 150 GB are left: 150 ÷ 15 = 10 months. Forgetting the archives would give more than 13 months.'
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
					isFocused: true,
					instruction: {
						fr: 'Un studio équipe un serveur de **six disques de 4 To**. Les données doivent survivre à la panne simultanée de **deux disques, quels qu’ils soient**, avec le plus grand espace utile possible. Les six disques forment une seule grappe.',
						en: 'A studio fits a server with **six 4 TB disks**. The data must survive the simultaneous failure of **any two disks**, with as much usable space as possible. The six disks form a single array.'
					},
					why: {
						fr: 'RAID 6 supporte la perte de deux disques quelconques et n’en consacre que deux à la sécurité : (6 − 2) × 4 = 16 To. RAID 5 n’en supporte qu’une ; RAID 10 peut perdre les deux disques d’une même paire ; RAID 1 ne laisserait que 4 To.',
						en: 'RAID 6 survives the loss of any two disks and devotes only two to safety: (6 − 2) × 4 = 16 TB. RAID 5 survives only one loss; RAID 10 may lose both disks of the same pair; RAID 1 would leave only 4 TB.'
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
