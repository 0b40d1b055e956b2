import type { Tube } from '../challenge.ts';

export const folderTree: Tube = {
	id: 'folderTree',
	competence: '1.2',
	title: { fr: 'Ranger dans une arborescence', en: 'Organizing a folder tree' },
	tutorial: {
		title: { fr: 'Se repérer dans ses dossiers', en: 'Finding your way around your folders' },
		minutes: 2,
		body: {
			fr: 'Des dossiers rangés l’un dans l’autre forment un **arbre** : chaque fichier y a une place, et un chemin qui y mène.\n\nPour ranger, choisissez des dossiers par thème, ni trop nombreux ni trop profonds, et demandez-vous de quoi parle chaque document : une ordonnance va avec la santé, un contrat d’électricité avec le logement.\n\nUn **chemin** énumère les dossiers traversés, séparés par `/`. Un chemin relatif part de l’endroit où l’on est :\n\n- écrire le nom d’un dossier y fait entrer ;\n- `..` remonte d’un dossier ;\n- on descend ensuite jusqu’au fichier.\n\nPar exemple, dans `cours/maths/note.html`, l’image `cours/images/plan.png` s’appelle `../images/plan.png` : on sort de `maths`, puis on entre dans `images`.\n\nDans quel ordre les noms s’affichent-ils ? Certains systèmes comparent **caractère par caractère** : `Photo 10` passe alors avant `Photo 3`, parce que `1` vient avant `3`. Des zéros devant, `Photo 03`, remettent tout en ordre.\n\nLe piège habituel : compter les `..` à partir du fichier au lieu de son dossier. Comptez les dossiers à quitter, pas le fichier lui-même.',
			en: 'Folders placed inside one another form a **tree**: each file has its place in it, and a path that leads there.\n\nTo organize your files, choose folders by topic, neither too many nor too deep, and ask what each document is about: a prescription goes with health, an electricity contract with housing.\n\nA **path** lists the folders you go through, separated by `/`. A relative path starts from where you are:\n\n- writing the name of a folder goes into it;\n- `..` goes up one folder;\n- then you go down to the file.\n\nFor example, in `school/math/note.html`, the picture `school/images/map.png` is called `../images/map.png`: you leave `math`, then enter `images`.\n\nIn which order are names displayed? Some systems compare them **character by character**: `Photo 10` then comes before `Photo 3`, because `1` comes before `3`. Leading zeros, `Photo 03`, put everything back in order.\n\nThe usual trap: counting the `..` from the file instead of from its folder. Count the folders to leave, not the file itself.'
		}
	},
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
					why: {
						fr: 'Lisez les mots du nom : une « quittance » de « loyer » prouve qu’on a payé pour habiter quelque part, donc le thème est le logement. C’est le sujet du document qui choisit le dossier : cette somme n’est ni un impôt, ni une dépense de santé ou de véhicule.',
						en: 'Read the words of the name: a “rent receipt” proves that someone paid to live somewhere, so the topic is housing. The subject of the document chooses the folder: this sum is neither a tax nor a health or vehicle expense.'
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
					why: {
						fr: 'Seul compte le premier caractère qui diffère après « Chantier » : `0`, puis `1`, puis `2`, puis `9`. Ainsi 12 passe avant 2, car le caractère `1` vient avant `2`, et 1 passe avant 12, car il s’arrête plus tôt. Écrire `01`, `02` rendrait l’ordre habituel.',
						en: 'Only the first differing character after “Site” counts: `0`, then `1`, then `2`, then `9`. So 12 comes before 2, because the character `1` comes before `2`, and 1 comes before 12, because it stops sooner. Writing `01`, `02` would restore the usual order.'
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
					why: {
						fr: 'La page `mars.html` est dans `tournois`, lui-même dans `pages` : chaque `..` remonte d’un dossier, il en faut donc deux pour arriver à `site-du-club`. De là, on descend dans `images` jusqu’à `logo.png`. Avec un seul `..`, on chercherait un dossier `images` dans `pages`.',
						en: 'The page `mars.html` is in `tournois`, which is itself in `pages`: each `..` goes up one folder, so it takes two to reach `site-du-club`. From there, go down into `images` to `logo.png`. With a single `..`, it would look for an `images` folder inside `pages`.'
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
