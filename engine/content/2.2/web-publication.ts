import type { Tube } from '../challenge.ts';

export const webPublication: Tube = {
	id: 'webPublication',
	competence: '2.2',
	title: { fr: 'Publier une page sur le web', en: 'Publishing a page on the web' },
	tutorial: {
		title: {
			fr: 'Mettre une page en ligne et la faire trouver',
			en: 'Putting a page online and getting it found'
		},
		minutes: 2,
		body: {
			fr: 'Publier une page, c’est la rendre visible à tous : cela se prépare, se vérifie, et **engage** la personne qui publie.\n\nSuivez ces étapes :\n\n- connectez-vous, écrivez, enregistrez un brouillon ;\n- regardez l’**aperçu**, sur ordinateur et sur téléphone ;\n- publiez, puis vérifiez la page en ligne avant d’en donner l’adresse.\n\nUn site doit aussi dire qui en est responsable : ce sont les **mentions légales**. En France, on y nomme l’éditeur, avec de quoi le joindre, la personne qui dirige la publication, et l’hébergeur avec ses coordonnées. Un particulier peut garder l’anonymat, à condition d’avoir donné son identité à l’hébergeur.\n\nLe code de la page contient enfin des lignes que l’on ne voit pas : `<title>` donne le titre de l’onglet, `og:title`, `og:description` et `og:image` l’aperçu sur les réseaux, et `robots` parle aux moteurs de recherche. Un mot qui commence par `no` y interdit quelque chose : `nofollow`, par exemple, demande de ne pas suivre les liens de la page.\n\nLe piège habituel : laisser en ligne un réglage d’essai. Une page cachée pendant sa préparation le reste tant qu’on ne le retire pas.',
			en: 'Publishing a page means making it visible to everyone: it takes preparation and checking, and the person who publishes is **responsible** for it.\n\nFollow these steps:\n\n- sign in, write, save a draft;\n- look at the **preview**, on a computer and on a phone;\n- publish, then check the page online before giving out its address.\n\nA website must also say who answers for it: this is the **legal notice**. In France, it names the publisher, with a way to reach them, the person who directs the publication, and the hosting provider with its contact details. A private individual may remain anonymous, provided that the hosting provider knows their identity.\n\nFinally, the code of the page contains lines that are not seen: `<title>` gives the title of the tab, `og:title`, `og:description` and `og:image` the preview on networks, and `robots` speaks to search engines. There, a word that begins with `no` forbids something: `nofollow`, for example, asks them not to follow the links of the page.\n\nThe usual trap: leaving a test setting online. A page hidden while it was being prepared stays hidden until the setting is removed.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Rachida publie un article sur le blog de son association, puis l’annonce aux adhérents. Remettez ses gestes dans l’ordre.',
						en: 'Rachida publishes an article on her association’s blog, then tells the members about it. Put her actions in order.'
					},
					why: {
						fr: 'Chaque geste a besoin du précédent : se connecter pour écrire, écrire pour ouvrir l’aperçu, corriger avant de « Publier ». L’article n’a d’adresse à partager qu’une fois en ligne : on la copie donc après la publication, puis on la colle dans le message.',
						en: 'Each action needs the one before: sign in to write, write to open the preview, correct before clicking “Publish.” The article only has an address to share once it is online, so the address is copied after publication, then pasted into the message.'
					},
					items: [
						{
							fr: 'Se connecter à l’espace d’administration du blog',
							en: 'Sign in to the blog’s administration area'
						},
						{
							fr: 'Créer un nouvel article et y écrire le texte',
							en: 'Create a new article and write the text in it'
						},
						{
							fr: 'Ouvrir l’aperçu du texte pour repérer les dernières fautes',
							en: 'Open the preview of the text to spot the last mistakes'
						},
						{
							fr: 'Cliquer sur « Publier »',
							en: 'Click “Publish”'
						},
						{
							fr: 'Copier l’adresse de l’article, désormais en ligne',
							en: 'Copy the address of the article, which is now online'
						},
						{
							fr: 'Coller cette adresse dans un message aux adhérents',
							en: 'Paste this address into a message to the members'
						}
					]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'La chorale met son site en ligne. Quelles informations, obligatoires en France pour le site d’une association, manquent sur cette page ? Plusieurs réponses sont attendues.',
						en: 'The choir is putting its website online. Which pieces of information, mandatory in France for an association’s website, are missing from this page? Several answers are expected.'
					},
					why: {
						fr: 'La page nomme l’association, son siège et son téléphone. Il manque qui répond du contenu, le directeur ou la directrice de la publication, et qui héberge le site, avec ses coordonnées. Le nombre d’adhérents et l’adresse privée des membres du bureau ne sont pas demandés.',
						en: 'The page gives the association, its headquarters and its phone number. What is missing is who answers for the content, the publication director, and who hosts the site, with contact details. The number of members and the board members’ home addresses are not required.'
					},
					stimulus: {
						type: 'page',
						url: 'https://chorale-arpege.example/mentions-legales',
						title: { fr: 'Mentions légales', en: 'Legal notice' },
						body: {
							fr: 'Ce site est édité par l’association **Chorale Arpège**, dont le siège est au 12 rue des Tilleuls, 44000 Nantes.\n\nTéléphone : 02 61 91 04 27\n\nLes textes et les photos sont protégés par le droit d’auteur.',
							en: 'This website is published by the association **Chorale Arpège**, headquartered at 12 rue des Tilleuls, 44000 Nantes.\n\nPhone: 02 61 91 04 27\n\nTexts and photos are protected by copyright.'
						}
					},
					options: [
						{
							fr: 'Le nom de la personne qui a dessiné les pages',
							en: 'The name of the person who designed the pages'
						},
						{
							fr: 'Le nom du directeur ou de la directrice de la publication',
							en: 'The name of the publication director'
						},
						{
							fr: 'Le nombre d’adhérents de l’association',
							en: 'The number of members of the association'
						},
						{
							fr: 'Le nom et les coordonnées de l’hébergeur',
							en: 'The name and contact details of the hosting provider'
						},
						{
							fr: 'L’adresse postale des membres du bureau',
							en: 'The home addresses of the board members'
						}
					],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Quand on partage cette page sur un réseau social, l’aperçu montre le logo au lieu de la photo `atelier.jpg`. De plus, aucun moteur de recherche ne propose la page.',
						en: 'When this page is shared on a social network, the preview shows the logo instead of the photo `atelier.jpg`. Moreover, no search engine offers the page.'
					},
					why: {
						fr: 'Les lignes `og:` décrivent l’aperçu : `og:image` pointe vers `logo.png`, à remplacer par la photo, et `og:title` donne « Venez découvrir nos ateliers ». Dans la ligne `robots`, `noindex` interdit de proposer la page. Le texte de `<title>` s’affiche dans l’onglet, pas dans l’aperçu.',
						en: 'The `og:` lines describe the preview: `og:image` points to `logo.png`, to be replaced with the photo, and `og:title` gives “Venez découvrir nos ateliers.” In the `robots` line, `noindex` forbids offering the page. The text of `<title>` shows in the tab, not in the preview.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: '<head>\n  <meta charset="utf-8">\n  <title>Portes ouvertes | Lycée des Coteaux</title>\n  <meta name="description" content="Visitez le lycée le 15 mars.">\n  <meta name="robots" content="noindex, follow">\n  <meta property="og:title" content="Venez découvrir nos ateliers">\n  <meta property="og:type" content="website">\n  <meta property="og:image" content="https://coteaux.example/img/logo.png">\n  <link rel="icon" href="/img/logo.png">\n  <link rel="canonical" href="https://coteaux.example/portes-ouvertes">\n</head>'
					},
					fields: [
						{
							label: {
								fr: 'Valeur de l’attribut `property` de la ligne à corriger pour que l’aperçu montre la photo',
								en: 'Value of the `property` attribute of the line to fix so that the preview shows the photo'
							},
							type: 'code',
							solutions: ['og:image', '"og:image"', 'property="og:image"']
						},
						{
							label: {
								fr: 'Mot du code à enlever pour que les moteurs puissent proposer la page',
								en: 'Word of the code to remove so that search engines can offer the page'
							},
							type: 'code',
							solutions: ['noindex', '"noindex"', 'noindex,']
						},
						{
							label: {
								fr: 'Titre affiché dans l’aperçu sur le réseau social',
								en: 'Title shown in the preview on the social network'
							},
							type: 'text',
							solutions: ['Venez découvrir nos ateliers']
						}
					]
				}
			]
		}
	]
};
