import type { Tube } from '../challenge.ts';

export const newsMonitoring: Tube = {
	id: 'newsMonitoring',
	competence: '1.1',
	title: { fr: 'Mettre en place une veille', en: 'Setting up news monitoring' },
	tutorial: {
		title: {
			fr: 'Recevoir les nouveautés sans les chercher',
			en: 'Getting the latest news without looking for it'
		},
		minutes: 2,
		body: {
			fr: 'Faire une veille, c’est laisser un outil vous apporter les nouveautés d’un sujet, au lieu de revisiter les mêmes sites chaque jour.\n\nBeaucoup de sites publient un **flux** : une adresse, lue par un programme, qui donne la liste de leurs derniers articles. Pour vous y abonner :\n\n- cherchez sur la page le mot « flux » ou « RSS », sinon regardez son code source : la bonne ligne contient `application/rss+xml` ou `application/atom+xml` ;\n- lisez son `title`, car un site peut avoir plusieurs flux ;\n- copiez l’adresse de son `href` dans votre lecteur de flux.\n\nSi l’adresse commence par `/`, elle part de la racine du site : sur `https://club.example/infos/avril/`, `/rss.xml` désigne `https://club.example/rss.xml`.\n\nQuand il arrive trop de nouveautés, un **filtre** ne garde que les titres utiles. Une expression régulière y sert : `\\bvélos?\\b` trouve « vélo » ou « vélos » comme mot entier, `\\d{5}` cinq chiffres, `.*` n’importe quoi entre deux morceaux, et `(?!…)` interdit ce qu’il contient.\n\nLe piège habituel : oublier que l’ordre compte. `chat.*chien` ne trouve pas « chien et chat ».',
			en: 'Monitoring a subject means letting a tool bring you what is new, instead of visiting the same sites again every day.\n\nMany sites publish a **feed**: an address, read by a program, that gives the list of their latest articles. To subscribe to one:\n\n- look on the page for the word “feed” or “RSS,” or else look at its source code: the right line contains `application/rss+xml` or `application/atom+xml`;\n- read its `title`, because a site can have several feeds;\n- copy the address in its `href` into your feed reader.\n\nIf the address begins with `/`, it starts from the root of the site: on `https://club.example/news/april/`, `/rss.xml` means `https://club.example/rss.xml`.\n\nWhen too much comes in, a **filter** keeps only the useful titles. A regular expression helps: `\\bbikes?\\b` finds “bike” or “bikes” as a whole word, `\\d{5}` five digits, `.*` anything between two pieces, and `(?!…)` forbids what it contains.\n\nThe usual trap: forgetting that order matters. `cat.*dog` does not find “dog and cat.”'
		}
	},
	skills: [
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Solène veut suivre **l’agenda** d’une médiathèque dans son lecteur de flux. Voici le début du code source de la page `https://www.mediatheque-crozon.example/agenda/mars/`.\n\nÉcrivez l’adresse complète à donner au lecteur de flux.',
						en: 'Solène wants to follow a library’s **calendar of events** (“agenda”) in her feed reader. Here is the beginning of the source code of the page `https://www.mediatheque-crozon.example/agenda/mars/`.\n\nWrite the full address to give to the feed reader.'
					},
					why: {
						fr: 'Un flux s’annonce par `type="application/rss+xml"` : il y en a deux, et le titre « Agenda » désigne `/flux/sorties.xml`, pas celui des avis. Comme cette adresse commence par `/`, on la place juste après le nom du site, sans `/agenda/mars/`.',
						en: 'A feed is announced by `type="application/rss+xml"`: there are two, and the title “Agenda” points to `/flux/sorties.xml`, not to the one about reviews (“Avis”). Since this address begins with `/`, it goes right after the site name, without `/agenda/mars/`.'
					},
					stimulus: {
						type: 'code',
						language: 'html',
						text: '<head>\n  <title>Agenda de mars</title>\n  <link rel="canonical" href="https://www.mediatheque-crozon.example/agenda/">\n  <link rel="alternate" hreflang="br" href="/br/agenda/">\n  <link rel="alternate" type="application/rss+xml" title="Avis" href="/flux/avis.xml">\n  <link rel="alternate" type="application/rss+xml" title="Agenda" href="/flux/sorties.xml">\n  <link rel="stylesheet" href="/style/agenda.css">\n</head>'
					},
					field: {
						label: { fr: 'Adresse du flux', en: 'Address of the feed' },
						type: 'url',
						solutions: ['https://www.mediatheque-crozon.example/flux/sorties.xml']
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Le lecteur de flux de Kelyan ne garde que les annonces dont le titre correspond à cette expression régulière (sans tenir compte des majuscules).\n\nQuels titres garde-t-il ? **Plusieurs réponses** sont attendues.',
						en: 'Kelyan’s feed reader keeps only the ads whose title matches this regular expression (ignoring case).\n\nWhich titles does it keep? **Several answers** are expected.'
					},
					why: {
						fr: 'Le titre doit contenir le mot « stage » ou « alternance », puis plus loin un nombre de cinq chiffres commençant par 35, sans le mot « complet ». C’est pourquoi « 35200 Rennes : stage » échoue (mauvais ordre), comme « Stagiaire » (autre mot) et « 3500 € » (quatre chiffres).',
						en: 'The title must contain the word “internship” or “apprenticeship,” then further on a five-digit number starting with 35, without the word “full.” That is why “35200 Rennes: internship” fails (wrong order), like “Intern” (another word) and “3500 €” (four digits).'
					},
					stimulus: {
						type: 'code',
						language: 'regex',
						text: {
							fr: '^(?!.*\\bcomplet\\b).*\\b(stage|alternance)s?\\b.*\\b35\\d{3}\\b',
							en: '^(?!.*\\bfull\\b).*\\b(internship|apprenticeship)s?\\b.*\\b35\\d{3}\\b'
						}
					},
					options: [
						{
							fr: '35200 Rennes : stage en animalerie',
							en: '35200 Rennes: internship in a pet store'
						},
						{
							fr: 'Deux stages dans un garage – 35600 Redon',
							en: 'Two internships in a garage – 35600 Redon'
						},
						{
							fr: 'Stagiaire à l’accueil – 35500 Vitré',
							en: 'Intern at the front desk – 35500 Vitré'
						},
						{
							fr: 'Stage en crèche (complet) – 35700 Rennes',
							en: 'Internship in a daycare (full) – 35700 Rennes'
						},
						{
							fr: 'Alternance en boulangerie à Saint-Malo (35400)',
							en: 'Apprenticeship in a bakery in Saint-Malo (35400)'
						},
						{
							fr: 'Alternance en vente, prime de 3500 € – 22100 Dinan',
							en: 'Apprenticeship in sales, 3500 € bonus – 22100 Dinan'
						},
						{
							fr: 'Mairie de Vitré : stages d’été à pourvoir, 35500',
							en: 'Vitré town hall: summer internships available, 35500'
						}
					],
					solutions: [1, 4, 6]
				}
			]
		}
	]
};
