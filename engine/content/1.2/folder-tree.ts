import type { Tube } from '../challenge.ts';

export const folderTree: Tube = {
	id: 'folderTree',
	competence: '1.2',
	title: { fr: 'Ranger dans une arborescence', en: 'Organizing a folder tree' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Rose range chaque document dans le dossier de son thème. Dans quel dossier doit-elle mettre le fichier `quittance-loyer-mars.pdf` ?',
						en: 'Rose puts each document in the folder for its topic. In which folder should she put the file `rent-receipt-march.pdf`?'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents', en: 'Documents' },
						entries: [
							{ name: { fr: 'Impôts', en: 'Taxes' }, folder: true },
							{ name: { fr: 'Logement', en: 'Housing' }, folder: true },
							{ name: { fr: 'Santé', en: 'Health' }, folder: true },
							{ name: { fr: 'Véhicule', en: 'Vehicle' }, folder: true }
						]
					},
					options: [
						{ fr: 'Impôts', en: 'Taxes' },
						{ fr: 'Véhicule', en: 'Vehicle' },
						{ fr: 'Santé', en: 'Health' },
						{ fr: 'Logement', en: 'Housing' }
					],
					solution: 3
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'L’espace de dépôt de l’entreprise de Gaëtan trie les noms **caractère par caractère**, de gauche à droite, sans reconnaître les nombres.\n\nDans quel ordre ces dossiers s’affichent-ils, du premier au dernier ?',
						en: 'The file space of Gaëtan’s company sorts names **character by character**, from left to right, without recognizing numbers.\n\nIn which order are these folders displayed, from first to last?'
					},
					items: [
						{ fr: 'Chantier 08', en: 'Site 08' },
						{ fr: 'Chantier 1', en: 'Site 1' },
						{ fr: 'Chantier 12', en: 'Site 12' },
						{ fr: 'Chantier 2', en: 'Site 2' },
						{ fr: 'Chantier 9', en: 'Site 9' }
					]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans la page `mars.html`, Thibault veut afficher l’image `logo.png`.\n\nÉcrivez le **chemin relatif** de l’image à partir de cette page.',
						en: 'Thibault wants to show the image `logo.png` in the page `mars.html`.\n\nWrite the **relative path** of the image from this page.'
					},
					stimulus: {
						type: 'code',
						language: 'text',
						text: 'site-du-club/\n├── index.html\n├── images/\n│   ├── logo.png\n│   └── salle.jpg\n└── pages/\n    ├── contact.html\n    └── tournois/\n        ├── fevrier.html\n        └── mars.html'
					},
					field: {
						label: { fr: 'Chemin relatif', en: 'Relative path' },
						type: 'code',
						solutions: ['../../images/logo.png', './../../images/logo.png']
					}
				}
			]
		}
	]
};
