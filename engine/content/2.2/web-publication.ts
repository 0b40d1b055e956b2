import type { Random } from '../../random.ts';
import { day } from '../1.2/quantities.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';
import { PEOPLE, chosen, counted, enumerate, lowered, paragraphs, quoted } from './words.ts';

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
			fr: 'Publier une page, c’est la rendre visible à tous : cela se prépare, se vérifie, et **engage** la personne qui publie.\n\nSuivez ces étapes :\n\n- connectez-vous, écrivez, enregistrez un brouillon ;\n- regardez l’**aperçu**, et pointez chaque valeur ;\n- publiez, ou programmez, puis vérifiez la page dans une **fenêtre privée** avant d’en donner l’adresse.\n\nUne adresse donnée doit durer : si la page déménage, posez une **redirection**. Majuscules et extensions comptent.\n\nUn site doit aussi dire qui en est responsable : ce sont les **mentions légales**. En France, une organisation y nomme l’éditeur, avec de quoi le joindre, la personne qui dirige la publication, à qui s’adresse le droit de réponse, et l’hébergeur avec ses coordonnées. Un particulier peut garder l’anonymat, à condition d’avoir donné son identité à l’hébergeur.\n\nLe code de la page contient enfin des lignes que l’on ne voit pas : `<title>` donne le titre de l’onglet, `og:title` et `og:image` l’aperçu sur les réseaux, `robots` parle aux moteurs. Un mot qui commence par `no` y interdit quelque chose : `nofollow`, par exemple, demande de ne pas suivre les liens. Dans `robots.txt`, la règle la plus longue l’emporte.\n\nLe piège habituel : confondre cacher et fermer. Une page absente des moteurs s’ouvre toujours à qui en a l’adresse.',
			en: 'Publishing a page means making it visible to everyone: it takes preparation and checking, and the person who publishes is **responsible** for it.\n\nFollow these steps:\n\n- sign in, write, save a draft;\n- look at the **preview**, and check each value;\n- publish, or schedule, then check the page in a **private window** before giving out its address.\n\nAn address given out must last: if the page moves, set up a **redirect**. Capital letters and extensions count.\n\nA website must also say who answers for it: this is the **legal notice**. In France, an organization names the publisher, with a way to reach them, the person who directs the publication, to whom the right of reply is addressed, and the hosting provider with its contact details. A private individual may remain anonymous, provided that the hosting provider knows their identity.\n\nFinally, the code of the page contains lines that are not seen: `<title>` gives the title of the tab, `og:title` and `og:image` the preview on networks, `robots` speaks to search engines. There, a word that begins with `no` forbids something: `nofollow`, for example, asks them not to follow links. In `robots.txt`, the longest rule wins.\n\nThe usual trap: mistaking hiding for closing. A page that search engines do not show still opens for whoever has its address.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Préparer un article, le relire, le mettre en ligne et en donner la bonne adresse.',
				'Prepare an article, review it, put it online and give out the right address.'
			),
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
				},
				articlesOnline,
				mistakeInPreview,
				addressToSend
			]
		},
		{
			level: 4,
			proves: say(
				'Garder des adresses qui marchent et comprendre pourquoi une page ne s’affiche pas.',
				'Keep addresses that work and understand why a page does not show.'
			),
			challenges: [landingPage, brokenLinks, whyNotSeen, addressOfPage]
		},
		{
			level: 5,
			proves: say(
				'Dire ce que la loi demande à qui publie, et à qui s’adresser.',
				'Tell what the law asks of those who publish, and whom to write to.'
			),
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
				},
				missingMentions,
				whoToWriteTo,
				rightOfReply
			]
		},
		{
			level: 6,
			proves: say(
				'Lire et régler ce que le code d’un site dit aux réseaux, aux robots et aux lecteurs de fils.',
				'Read and set what the code of a site tells networks, robots and feed readers.'
			),
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
				},
				pagesForRobots,
				meansForNeeds,
				newItemsOfFeed
			]
		}
	]
};

const ARTICLES = [
	say('Résultats du tournoi', 'Tournament results'),
	say('Horaires d’été', 'Summer hours'),
	say('Appel aux bénévoles', 'Call for volunteers'),
	say('Retour sur le concert', 'Looking back on the concert'),
	say('Recette du mois', 'Recipe of the month'),
	say('Inscriptions à l’atelier', 'Workshop registration'),
	say('Portrait d’une éleveuse', 'Portrait of a breeder'),
	say('Travaux de la rue Haute', 'Roadwork on Haute Street')
];

/** « 14 h 05 », “2:05 p.m.”. */
const clock = (hour: number, minute: number): Localized => {
	const minutes = String(minute).padStart(2, '0');
	return say(
		`${hour} h ${minutes}`,
		`${hour > 12 ? hour - 12 : hour}:${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`
	);
};

/** Which articles a visitor reads now, by their state and the time they are scheduled for. */
function articlesOnline(random: Random): ChallengeBody {
	const titles = pick(random, ARTICLES, 5);
	const date = pickNumber(random, 8, 20);
	const month = pickNumber(random, 1, 12);
	const hour = pickNumber(random, 9, 19);
	const today = (d: number) => day(2026, month, d);
	const scheduled = (d: number, h: number) =>
		say(
			`Programmé : ${today(d).fr}, ${clock(h, 0).fr}`,
			`Scheduled: ${today(d).en}, ${clock(h, 0).en}`
		);
	const online = [
		say(`Publié : ${today(date - 3).fr}`, `Published: ${today(date - 3).en}`),
		scheduled(date, hour - 1),
		scheduled(date - 1, hour + 2)
	];
	const offline = [
		scheduled(date + 1, hour - 1),
		scheduled(date, hour + 2),
		say('Brouillon', 'Draft'),
		say('En attente de relecture', 'Pending review'),
		say('Corbeille', 'Trash')
	];
	const count = pickNumber(random, 2, 3);
	const states = [...pick(random, online, count), ...pick(random, offline, 5 - count)];
	const rows = titles.map((title, i) => [title, states[i]!]);
	const right = titles.slice(0, count);
	return choice({
		instruction: say(
			`Nous sommes le **${today(date).fr}, à ${clock(hour, 30).fr}**. Quels articles un visiteur du site peut-il lire ? Plusieurs réponses sont attendues.`,
			`It is **${today(date).en}, ${clock(hour, 30).en}** now. Which articles can a visitor to the site read? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Espace d’administration', 'Administration area'),
			columns: [say('Article', 'Article'), say('État', 'State')],
			rows: pick(random, rows, 5)
		},
		right,
		wrong: titles.slice(count),
		why: say(
			`Un article est en ligne s’il est publié, ou programmé pour une heure **déjà passée** : c’est le cas de ${enumerate(right.map(quoted)).fr}. Un brouillon, un texte à relire ou une heure à venir ne se voient que de l’intérieur. Comparez d’abord la date, puis l’heure.`,
			`An article is online if it is published or scheduled for a time that has **already passed**: ${enumerate(right.map(quoted)).en} are. A draft, a text pending review or a time to come can be seen only from the inside. Compare the date first, then the time.`
		)
	});
}

const EVENT_PAGES = [
	{
		title: say('Vide-grenier de printemps', 'Spring yard sale'),
		places: ['place Carnot', 'quai Nord', 'halle aux grains']
	},
	{
		title: say('Course des Crêtes', 'Crest Run'),
		places: ['stade Mimoun', 'parc Borély', 'lac Vert']
	},
	{ title: say('Portes ouvertes', 'Open house'), places: ['hall B', 'amphi Curie', 'atelier 4'] },
	{
		title: say('Stage de théâtre', 'Drama workshop'),
		places: ['salle Molière', 'foyer Camus', 'studio 2']
	}
];

/** The one value of a preview that differs from what was asked to be published. */
function mistakeInPreview(random: Random): ChallengeBody {
	const { title, places } = pickOne(random, EVENT_PAGES);
	const [author, asker] = pick(random, PEOPLE, 2) as [string, string];
	const place = pickOne(random, places);
	const [date, hour, price] = [
		pickNumber(random, 4, 26),
		pickNumber(random, 8, 11),
		pickNumber(random, 3, 9)
	];
	const seats = pickNumber(random, 4, 19) * 10;
	const facts = [
		{
			label: say('Jour', 'Day'),
			right: String(date),
			wrong: String(date + pickOne(random, [-2, 2, 4]))
		},
		{ label: say('Heure de début', 'Starting hour'), right: String(hour), wrong: String(hour - 2) },
		{ label: say('Prix', 'Price'), right: String(price), wrong: String(price + 3) },
		{
			label: say('Places', 'Seats'),
			right: String(seats),
			wrong: String(seats + 10),
			unit: say('places', 'seats'),
			type: 'number' as const
		}
	];
	const mistake = pickOne(random, facts);
	const shown = (fact: (typeof facts)[number]) => (fact === mistake ? fact.wrong : fact.right);
	const [d, h, p, s] = facts.map(shown) as [string, string, string, string];
	const month = pickOne(random, [
		say('mars', 'March'),
		say('avril', 'April'),
		say('mai', 'May'),
		say('octobre', 'October')
	]);
	const labels = facts.map(({ label }) => label);
	const labelOf = labels[facts.indexOf(mistake)]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`${author} a préparé cette page d’après le message de ${asker} : « Ce sera le ${date} ${month.fr} à ${hour} h, ${place}. Il y a ${seats} places, à ${price} € chacune. »\n\nVoici l’aperçu avant publication. Une valeur est fausse.`,
			`${author} has prepared this page from the message sent by ${asker}: “It will be on ${month.en} ${date} at ${hour} a.m., ${place}. There are ${seats} seats, at €${price} each.”\n\nHere is the preview before publication. One value is wrong.`
		),
		stimulus: {
			type: 'page',
			url: 'https://www.quartier-vivant.example/apercu',
			title,
			body: paragraphs([
				say(`**Lieu** : ${place}`, `**Place**: ${place}`),
				say(`**Tarif** : ${p} €`, `**Price**: €${p}`),
				say(`**Date** : ${d} ${month.fr}, ${h} h`, `**Date**: ${month.en} ${d}, ${h} a.m.`),
				say(`Réservez vite, il n’y a que ${s} places.`, `Book soon, there are only ${s} seats.`)
			])
		},
		fields: [
			chosen(say('Ce qui est faux', 'What is wrong'), labels, labelOf),
			counted(say('Nombre à écrire à la place', 'Number to write instead'), Number(mistake.right))
		],
		why: say(
			`Relisez l’aperçu en pointant le message, valeur par valeur. Tout concorde sauf « ${labelOf.fr.toLowerCase()} » : l’aperçu dit ${mistake.wrong}, le message ${mistake.right}. C’est à cela que sert l’aperçu : rien n’est encore visible de l’extérieur.`,
			`Reread the preview against the message, value by value. Everything agrees except “${labelOf.en.toLowerCase()}”: the preview says ${mistake.wrong}, the message ${mistake.right}. That is what the preview is for: nothing can be seen from the outside yet.`
		)
	};
}

const HOSTS = [
	'club-escapade.example',
	'asso-lumiere.example',
	'lycee-rostand.example',
	'fanfare-du-port.example',
	'jardins-unis.example'
];
const SLUGS = [
	'tournoi-de-mai',
	'sortie-vtt',
	'gala-annuel',
	'bourse-aux-livres',
	'atelier-photo',
	'repas-partage'
];

/** Among the tabs of who wrote an article, the address that readers need. */
function addressToSend(random: Random): ChallengeBody {
	const host = pickOne(random, HOSTS);
	const [slug, other] = pick(random, SLUGS, 2) as [string, string];
	const number = pickNumber(random, 112, 987);
	const who = pickOne(random, PEOPLE);
	const name = (text: string) => {
		const words = text.replaceAll('-', ' ');
		return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
	};
	const right = `https://${host}/actualites/${slug}`;
	const tabs = [
		[
			say(`Modifier l’article « ${name(slug)} »`, `Edit the article “${name(slug)}”`),
			`https://${host}/admin/articles/${number}/modifier`
		],
		[
			say(`Aperçu : ${name(slug)}`, `Preview: ${name(slug)}`),
			`https://${host}/admin/apercu/${number}`
		],
		[say(name(slug), name(slug)), right],
		[say(name(other), name(other)), `https://${host}/actualites/${other}`],
		[say('Accueil', 'Home'), `https://${host}/`]
	] as [Localized, string][];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} vient de publier l’article « ${name(slug)} » et a encore ces onglets ouverts. Écrivez l’adresse à envoyer aux adhérents pour qu’ils arrivent **directement** sur l’article.`,
			`${who} has just published the article “${name(slug)}” and still has these tabs open. Type the address to send to members so that they get **straight** to the article.`
		),
		stimulus: {
			type: 'table',
			caption: say('Onglets ouverts', 'Open tabs'),
			columns: [say('Onglet', 'Tab'), say('Adresse', 'Address')],
			rows: pick(random, tabs, 5)
		},
		field: { label: say('Adresse à envoyer', 'Address to send'), type: 'url', solutions: [right] },
		why: say(
			`Les adhérents n’ont pas accès à l’administration : les adresses en \`/admin/\` leur demanderaient un mot de passe. L’accueil les obligerait à chercher. La page publique de l’article est \`${right}\` ; pour en être sûr, ouvrez-la dans une fenêtre privée.`,
			`Members have no access to the administration: addresses in \`/admin/\` would ask them for a password. The home page would make them search. The public page of the article is \`${right}\`; to make sure, open it in a private window.`
		)
	};
}

const OLD_PATHS = [
	'/tarifs-2024',
	'/prix',
	'/adhesion',
	'/inscription',
	'/cours',
	'/planning',
	'/contact-club',
	'/equipe'
];

/** Where a visitor lands after one or two redirections, and which old address leads nowhere. */
function landingPage(random: Random): ChallengeBody {
	const host = pickOne(random, HOSTS);
	const [a, b, c, d, e, f] = pick(random, OLD_PATHS, 6) as [
		string,
		string,
		string,
		string,
		string,
		string
	];
	const rules = pick(
		random,
		[
			[a, b],
			[b, c],
			[d, e]
		],
		3
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`Le site \`${host}\` a été réorganisé. Les pages en ligne sont \`${[c, e].sort().join('` et `')}\`. Le serveur applique ces redirections, autant de fois qu’il le faut ; toute autre adresse affiche « page introuvable ».\n\nSur quelle page arrive-t-on avec chaque ancien lien ?`,
			`The site \`${host}\` has been reorganized. The pages online are \`${[c, e].sort().join('` and `')}\`. The server applies these redirects, as many times as needed; any other address shows “page not found.”\n\nWhich page does each old link lead to?`
		),
		stimulus: {
			type: 'table',
			caption: say('Redirections', 'Redirects'),
			columns: [
				say('Adresse demandée', 'Address requested'),
				say('Redirigée vers', 'Redirected to')
			],
			rows: rules.map(([from, to]) => [from!, to!])
		},
		fields: pick(
			random,
			[
				chosen(a, [a, b, c, d, e, say('page introuvable', 'page not found')], c),
				chosen(d, [a, b, c, d, e, say('page introuvable', 'page not found')], e),
				chosen(
					f,
					[a, b, c, d, e, say('page introuvable', 'page not found')],
					say('page introuvable', 'page not found')
				)
			],
			3
		),
		why: say(
			`Suivez les lignes jusqu’à une page en ligne : \`${a}\` → \`${b}\` → \`${c}\`, et \`${d}\` → \`${e}\`. Aucune ligne ne parle de \`${f}\`, qui n’est pas en ligne : page introuvable. Déplacer une page sans redirection casse tous les liens déjà donnés.`,
			`Follow the rows to a page that is online: \`${a}\` → \`${b}\` → \`${c}\`, and \`${d}\` → \`${e}\`. No row mentions \`${f}\`, which is not online: page not found. Moving a page without a redirect breaks all the links already given out.`
		)
	};
}

const FILE_NAMES = [
	'Statuts',
	'Plan',
	'Bulletin',
	'Tarifs',
	'Reglement',
	'Affiche',
	'Programme',
	'Calendrier'
];

/** Links that lead nowhere, because of a capital, an extension or a folder. */
function brokenLinks(random: Random): ChallengeBody {
	const names = pick(random, FILE_NAMES, 5);
	const host = pickOne(random, HOSTS);
	const exact = names.map((name, i) => ({
		folder: i % 2 ? 'docs' : 'img',
		file: `${name}.${i % 2 ? 'pdf' : 'jpg'}`
	}));
	const spoil = [
		({ folder, file }: (typeof exact)[number]) => `/${folder}/${file.toLowerCase()}`,
		({ folder, file }: (typeof exact)[number]) =>
			`/${folder}/${file.replace('.jpg', '.png').replace('.pdf', '.odt')}`,
		({ folder, file }: (typeof exact)[number]) => `/${folder === 'docs' ? 'img' : 'docs'}/${file}`
	];
	const count = pickNumber(random, 2, 3);
	const ways = pick(random, spoil, count);
	const links = exact.map((one, i) => (i < count ? ways[i]!(one) : `/${one.folder}/${one.file}`));
	return choice({
		instruction: say(
			`Voici les fichiers déposés sur le serveur \`${host}\`, qui distingue majuscules et minuscules. Quels liens de la page d’accueil **ne marchent pas** ? Plusieurs réponses sont attendues.`,
			`Here are the files stored on the server \`${host}\`, which tells capital letters from small ones. Which links on the home page **do not work**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Fichiers du serveur', 'Files on the server'),
			columns: [say('Dossier', 'Folder'), say('Fichier', 'File')],
			rows: pick(random, exact, 5).map(({ folder, file }) => [folder, file])
		},
		right: links.slice(0, count),
		wrong: links.slice(count),
		why: say(
			`Un lien doit reproduire le dossier, le nom, les majuscules et l’extension. Les liens fautifs visent en fait ${enumerate(exact.slice(0, count).map(({ folder, file }) => `/${folder}/${file}`)).fr}. Vérifiez chaque lien après la mise en ligne : il peut marcher sur votre ordinateur, qui ignore souvent les majuscules, et pas sur le serveur.`,
			`A link must reproduce the folder, the name, the capital letters and the extension. The faulty links were meant for ${enumerate(exact.slice(0, count).map(({ folder, file }) => `/${folder}/${file}`)).en}. Check each link once the page is online: it may work on your computer, which often ignores capital letters, and not on the server.`
		)
	});
}

interface Diagnosis {
	cause: Localized;
	signedIn: Localized;
	window: Localized;
	other: Localized;
	hint: Localized;
}

const OLD = say('ancien texte', 'old text');
const NEW = say('nouveau texte', 'new text');
const LOGIN = say('demande de mot de passe', 'password request');
const NOT_FOUND = say('page introuvable', 'page not found');

const DIAGNOSES: Diagnosis[] = [
	{
		cause: say(
			'La modification est enregistrée, mais n’est pas publiée',
			'The change is saved but has not been published'
		),
		signedIn: NEW,
		window: OLD,
		other: OLD,
		hint: say(
			'seule la personne connectée voit le nouveau texte',
			'only the person who is signed in sees the new text'
		)
	},
	{
		cause: say(
			'Le navigateur montre une copie gardée en mémoire',
			'The browser shows a copy kept in its cache'
		),
		signedIn: OLD,
		window: NEW,
		other: NEW,
		hint: say(
			'le nouveau texte s’affiche partout, sauf dans le navigateur habituel',
			'the new text shows everywhere except in the usual browser'
		)
	},
	{
		cause: say(
			'La page est réservée aux personnes connectées',
			'The page is kept for people who are signed in'
		),
		signedIn: NEW,
		window: LOGIN,
		other: LOGIN,
		hint: say(
			'tout visiteur tombe sur une demande de mot de passe',
			'every visitor gets a password request'
		)
	},
	{
		cause: say(
			'L’adresse de la page a changé avec son titre',
			'The address of the page changed with its title'
		),
		signedIn: NOT_FOUND,
		window: NOT_FOUND,
		other: NOT_FOUND,
		hint: say(
			'le lien ne mène nulle part, pour qui que ce soit',
			'the link leads nowhere, for anyone'
		)
	}
];

/** Why a change is not seen, from three tests. */
function whyNotSeen(random: Random): ChallengeBody {
	const [who, other] = pick(random, PEOPLE, 2) as [string, string];
	const title = pickOne(random, ARTICLES);
	const found = pickOne(random, DIAGNOSES);
	const tests: [Localized, Localized][] = [
		[
			say(`Navigateur habituel de ${who}, avec son compte`, `Usual browser of ${who}, signed in`),
			found.signedIn
		],
		[say('Même ordinateur, fenêtre privée', 'Same computer, private window'), found.window],
		[say(`Téléphone de ${other}, sans compte`, `Phone of ${other}, with no account`), found.other]
	];
	return choice({
		instruction: say(
			`${who} a corrigé la page « ${title.fr} », mais quelque chose cloche. Trois essais sont faits avec le même lien.\n\nQuelle explication s’accorde avec **les trois** ?`,
			`${who} has corrected the page “${title.en},” but something is wrong. Three tests are made with the same link.\n\nWhich explanation agrees with **all three**?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Essai', 'Test'), say('Ce qui s’affiche', 'What is shown')],
			rows: pick(random, tests, 3)
		},
		right: [found.cause],
		wrong: DIAGNOSES.filter((one) => one !== found).map(({ cause }) => cause),
		why: say(
			`Comparez ce que voit le compte et ce que voient les autres : ${found.hint.fr}. Donc : ${lowered(found.cause).fr}. Chaque autre explication contredit au moins un essai. La fenêtre privée est le bon réflexe : elle n’a ni compte ni mémoire.`,
			`Compare what the account sees with what others see: ${found.hint.en}. Hence: ${lowered(found.cause).en}. Every other explanation contradicts at least one test. A private window is the right reflex: it has neither account nor memory.`
		)
	});
}

const SECTIONS = [
	{ title: say('Le club', 'The club'), slug: 'club' },
	{ title: say('Activités', 'Activities'), slug: 'activites' },
	{ title: say('Vie du lycée', 'School life'), slug: 'vie-du-lycee' }
];
const CHAPTERS = [
	{ title: say('Voyages et sorties', 'Trips and outings'), slug: 'voyages' },
	{ title: say('Ateliers du soir', 'Evening workshops'), slug: 'ateliers' },
	{ title: say('Espace presse', 'Press area'), slug: 'presse' }
];
const LEAVES = [
	{ title: say('Séjour à Lisbonne', 'Stay in Lisbon'), slug: 'lisbonne-2026' },
	{ title: say('Poterie pour débutants', 'Pottery for beginners'), slug: 'poterie' },
	{ title: say('Nos photos en haute définition', 'Our high-resolution photos'), slug: 'photos-hd' },
	{ title: say('Comptes rendus', 'Minutes'), slug: 'comptes-rendus' }
];

/** The address of a page, from its own name in the address and those of its parents. */
function addressOfPage(random: Random): ChallengeBody {
	const host = pickOne(random, HOSTS);
	const [section, otherSection] = pick(random, SECTIONS, 2) as [
		(typeof SECTIONS)[number],
		(typeof SECTIONS)[number]
	];
	const chapter = pickOne(random, CHAPTERS);
	const [leaf, other] = pick(random, LEAVES, 2) as [
		(typeof LEAVES)[number],
		(typeof LEAVES)[number]
	];
	const right = `https://${host}/${section.slug}/${chapter.slug}/${leaf.slug}`;
	const none = say('(aucune)', '(none)');
	const rows: Text[][] = [
		[section.title, section.slug, none],
		[otherSection.title, otherSection.slug, none],
		[chapter.title, chapter.slug, section.title],
		[leaf.title, leaf.slug, chapter.title],
		[other.title, other.slug, otherSection.title]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`Sur le site \`https://${host}\`, l’adresse d’une page se forme avec le mot réservé à son adresse, précédé de ceux de ses pages parentes, séparés par des barres obliques.\n\nÉcrivez l’adresse complète de la page « ${leaf.title.fr} ».`,
			`On the site \`https://${host}\`, the address of a page is made of its own address word, preceded by those of its parent pages, separated by slashes.\n\nType the full address of the page “${leaf.title.en}.”`
		),
		stimulus: {
			type: 'table',
			caption: say('Réglages des pages', 'Page settings'),
			columns: [
				say('Titre', 'Title'),
				say('Mot dans l’adresse', 'Address word'),
				say('Page parente', 'Parent page')
			],
			rows: pick(random, rows, 5)
		},
		field: { label: say('Adresse', 'Address'), type: 'url', solutions: [right] },
		why: say(
			`Remontez de parent en parent : « ${leaf.title.fr} » est dans « ${chapter.title.fr} », qui est dans « ${section.title.fr} ». L’adresse se lit dans l’autre sens : \`${right}\`. On prend les mots réservés à l’adresse, pas les titres, qui peuvent changer sans casser les liens.`,
			`Go up from parent to parent: “${leaf.title.en}” is in “${chapter.title.en},” which is in “${section.title.en}.” The address is read the other way around: \`${right}\`. Use the address words, not the titles, which can change without breaking links.`
		)
	};
}

const PUBLISHERS = [
	{
		name: say('l’association Vents d’Ouest', 'the association Vents d’Ouest'),
		host: 'vents-ouest.example'
	},
	{
		name: say('l’association Lire ensemble', 'the association Lire ensemble'),
		host: 'lire-ensemble.example'
	},
	{
		name: say('la société Cycles Aubier', 'the company Cycles Aubier'),
		host: 'cycles-aubier.example'
	},
	{
		name: say('la coopérative Le Fournil', 'the cooperative Le Fournil'),
		host: 'le-fournil.example'
	}
];
const STREETS = [
	'3 rue des Lilas, 35000 Rennes',
	'18 quai Ney, 57000 Metz',
	'7 place Dom, 59000 Lille',
	'41 cours Foch, 37000 Tours'
];

/** What a French legal notice lacks, other lines being there or not being asked for. */
function missingMentions(random: Random): ChallengeBody {
	const { name, host } = pickOne(random, PUBLISHERS);
	const director = `${pickOne(random, PEOPLE)} ${pickOne(random, SURNAMES)}`;
	const street = pickOne(random, STREETS);
	const phone = `02 61 91 ${pickNumber(random, 10, 98)} ${pickNumber(random, 10, 98)}`;
	const parts = [
		{
			name: say('L’adresse du siège', 'The address of the headquarters'),
			line: say(`Siège : ${street}`, `Headquarters: ${street}`)
		},
		{
			name: say('Un numéro de téléphone', 'A phone number'),
			line: say(`Téléphone : ${phone}`, `Phone: ${phone}`)
		},
		{
			name: say('Qui dirige la publication', 'Who directs the publication'),
			line: say(
				`Directeur ou directrice de la publication : ${director}`,
				`Publication director: ${director}`
			)
		},
		{
			name: say('Qui héberge le site', 'Who hosts the site'),
			line: say(
				'Hébergement : Toile SAS, 5 rue du Puits, 75020 Paris, 01 99 00 28 14',
				'Hosting: Toile SAS, 5 rue du Puits, 75020 Paris, 01 99 00 28 14'
			)
		}
	];
	const useless = [
		say('Qui a dessiné les pages', 'Who designed the pages'),
		say('Le nombre de visites du site', 'The number of visits to the site'),
		say('La date de création du site', 'The date the site was created')
	];
	const count = pickNumber(random, 2, 3);
	const missing = pick(random, parts, count);
	const present = parts.filter((one) => !missing.includes(one));
	const wrong = [
		...pick(random, present, 4 - count).map((one) => one.name),
		pickOne(random, useless)
	];
	return {
		...choice({
			instruction: say(
				`${name.fr.charAt(0).toUpperCase()}${name.fr.slice(1)} met son site en ligne. Quelles mentions, obligatoires en France, manquent sur cette page ? Plusieurs réponses sont attendues.`,
				`${name.en.charAt(0).toUpperCase()}${name.en.slice(1)} is putting its website online. Which pieces of information, mandatory in France, are missing from this page? Several answers are expected.`
			),
			stimulus: {
				type: 'page',
				url: `https://www.${host}/mentions-legales`,
				title: say('Mentions légales', 'Legal notice'),
				body: paragraphs([
					say(`Ce site est édité par ${name.fr}.`, `This website is published by ${name.en}.`),
					...present.map(({ line }) => line),
					say(
						'Toute reproduction est interdite sans notre accord.',
						'No reproduction without our consent.'
					)
				])
			},
			right: missing.map((one) => one.name),
			wrong,
			why: say(
				`Une organisation qui publie un site doit dire qui elle est, où la joindre (siège et téléphone), qui dirige la publication et qui héberge le site. Cherchez chaque réponse dans la page : il manque ${enumerate(missing.map((one) => lowered(one.name))).fr}. Le reste y figure déjà, ou n’est pas demandé.`,
				`An organization that publishes a website must say who it is, where to reach it (headquarters and phone), who directs the publication and who hosts the site. Look for each answer on the page: what is missing is ${enumerate(missing.map((one) => lowered(one.name))).en}. The rest is already there or is not required.`
			)
		}),
		isFocused: true
	};
}

/** To whom each step is addressed, from a legal notice. */
function whoToWriteTo(random: Random): ChallengeBody {
	const { name, host } = pickOne(random, PUBLISHERS);
	const [one, two, three] = pick(random, PEOPLE, 3) as [string, string, string];
	const [s1, s2, s3] = pick(random, SURNAMES, 3) as [string, string, string];
	const director = `${one} ${s1}`;
	const designer = `${two} ${s2}`;
	const privacy = `${three} ${s3}`;
	const choices = [director, designer, privacy, 'Toile SAS'];
	const cases = [
		{
			label: say(
				'Faire publier une réponse à un article qui vous met en cause',
				'Get a reply published to an article that accuses you'
			),
			who: director,
			why: say(
				'le droit de réponse s’adresse à qui dirige la publication',
				'the right of reply is addressed to the publication director'
			)
		},
		{
			label: say(
				'Faire retirer un contenu illicite quand le site ne répond pas',
				'Get illegal content removed when the site does not answer'
			),
			who: 'Toile SAS',
			why: say(
				'l’hébergeur, une fois averti, doit agir contre un contenu illicite',
				'the hosting provider, once notified, must act against illegal content'
			)
		},
		{
			label: say(
				'Faire effacer l’adresse que vous aviez laissée pour la lettre',
				'Get the address you left for the newsletter erased'
			),
			who: privacy,
			why: say(
				'les données personnelles relèvent de la personne désignée pour elles',
				'personal data is the business of the person named for it'
			)
		}
	];
	const asked = pick(random, cases, 3);
	return {
		kind: 'qrocm',
		instruction: say(
			`D’après cette page, à qui adresser **d’abord** chaque demande ?`,
			`According to this page, who should each request be sent to **first**?`
		),
		stimulus: {
			type: 'page',
			url: `https://www.${host}/mentions-legales`,
			title: say('Mentions légales', 'Legal notice'),
			body: paragraphs([
				say(`Ce site est édité par ${name.fr}.`, `This website is published by ${name.en}.`),
				...pick(
					random,
					[
						say(`Direction de la publication : ${director}.`, `Publication director: ${director}.`),
						say(
							'Hébergement : Toile SAS, signalement@toile.example.',
							'Hosting: Toile SAS, signalement@toile.example.'
						),
						say(`Dessin des pages : ${designer}.`, `Page design: ${designer}.`),
						say(`Données personnelles : ${privacy}.`, `Personal data: ${privacy}.`)
					],
					4
				)
			])
		},
		fields: asked.map(({ label, who }) => chosen(label, choices, who)),
		why: say(
			`Chaque rôle répond de quelque chose : ${asked.map(({ why, who }) => `${why.fr} (${who})`).join(' ; ')}. ${designer}, qui a dessiné les pages, ne répond pas de leur contenu.`,
			`Each role answers for something: ${asked.map(({ why, who }) => `${why.en} (${who})`).join('; ')}. ${designer}, who designed the pages, does not answer for their content.`
		)
	};
}

const typedDay = (time: number) =>
	new Date(time).toISOString().slice(0, 10).split('-').reverse().join('/');

/** Two deadlines of the right of reply: to ask, and to publish. */
function rightOfReply(random: Random): ChallengeBody {
	const [who, author] = pick(random, PEOPLE, 2) as [string, string];
	const month = pickNumber(random, 1, 9);
	const date = pickNumber(random, 2, 26);
	const received = pickNumber(random, 2, 24);
	const later = month + pickNumber(random, 1, 2);
	const last = Date.UTC(2026, month + 2, date);
	const insertion = Date.UTC(2026, later - 1, received + 3);
	const title = pickOne(random, ARTICLES);
	return {
		kind: 'qrocm',
		instruction: say(
			`Un article de ${author} met ${who} en cause. En appliquant la règle rappelée ici, sans tenir compte des jours fériés ni des fins de semaine, écrivez les deux dates sous la forme jj/mm/aaaa.`,
			`An article by ${author} accuses ${who}. Applying the rule recalled here, and ignoring holidays and weekends, type the two dates as dd/mm/yyyy (day first).`
		),
		stimulus: {
			type: 'text',
			title: say(
				'Droit de réponse en ligne (loi du 21 juin 2004)',
				'Right of reply online (French law of June 21, 2004)'
			),
			body: paragraphs([
				say(
					'La demande est présentée au plus tard **trois mois** après la mise en ligne du message. La réponse est publiée dans les **trois jours** qui suivent la réception de la demande.',
					'The request is made no later than **three months** after the message was put online. The reply is published within **three days** of the receipt of the request.'
				),
				say(
					`« ${title.fr} », mis en ligne le ${day(2026, month, date).fr}.`,
					`“${title.en},” put online on ${day(2026, month, date).en}.`
				),
				say(
					`Demande de ${who}, écrite le ${day(2026, later, received - 1).fr}, reçue le ${day(2026, later, received).fr}.`,
					`Request by ${who}, written on ${day(2026, later, received - 1).en}, received on ${day(2026, later, received).en}.`
				)
			])
		},
		fields: [
			{
				label: say(
					'Dernier jour où la demande était possible',
					'Last day on which the request was possible'
				),
				type: 'date',
				solutions: [typedDay(last)]
			},
			{
				label: say('Dernier jour pour publier la réponse', 'Last day to publish the reply'),
				type: 'date',
				solutions: [typedDay(insertion)]
			}
		],
		why: say(
			`Les trois mois partent de la mise en ligne : ils finissent le jour de même numéro, trois mois plus loin. Les trois jours partent de la **réception** de la demande, pas du jour où elle a été écrite : ${received} + 3 = ${received + 3}. Passé le premier délai, le site n’est plus tenu de publier.`,
			`The three months start when the article was put online: they end on the day with the same number, three months later. The three days start from the **receipt** of the request, not from the day it was written: ${received} + 3 = ${received + 3}. Once the first period is over, the site no longer has to publish.`
		)
	};
}

const ROOTS = ['agenda', 'archives', 'boutique', 'membres', 'photos', 'essais'];

/** Which pages a file of rules for robots lets them visit, the longest rule winning. */
function pagesForRobots(random: Random): ChallengeBody {
	const [a, b, c] = pick(random, ROOTS, 3) as [string, string, string];
	const host = pickOne(random, HOSTS);
	const year = pickNumber(random, 2021, 2025);
	const rules = pick(
		random,
		[`Disallow: /${a}/`, `Allow: /${a}/${year}/`, `Disallow: /${b}/prive/`, `Disallow: /${c}`],
		4
	);
	const open = [
		{
			path: `/${a}/${year}/bilan.html`,
			why: say(
				`\`Allow: /${a}/${year}/\` est plus longue que \`Disallow: /${a}/\``,
				`\`Allow: /${a}/${year}/\` is longer than \`Disallow: /${a}/\``
			)
		},
		{
			path: `/${b}/public.html`,
			why: say(`seul \`/${b}/prive/\` est fermé`, `only \`/${b}/prive/\` is closed`)
		},
		{
			path: `/${b}/prive.html`,
			why: say(
				`\`/${b}/prive.html\` ne commence pas par \`/${b}/prive/\``,
				`\`/${b}/prive.html\` does not begin with \`/${b}/prive/\``
			)
		}
	];
	const closed = [
		{ path: `/${a}/${year - 1}/bilan.html` },
		{ path: `/${b}/prive/liste.html` },
		{ path: `/${c}.html` },
		{ path: `/${c}/index.html` }
	];
	const count = pickNumber(random, 2, 3);
	const right = pick(random, open, count);
	const wrong = pick(random, closed, 5 - count);
	return choice({
		instruction: say(
			`Un robot de moteur de recherche lit ce fichier \`robots.txt\`. Une règle vaut pour toute adresse qui **commence** par elle ; si plusieurs conviennent, **la plus longue** l’emporte.\n\nQuelles pages de \`${host}\` peut-il visiter ? Plusieurs réponses sont attendues.`,
			`A search engine robot reads this \`robots.txt\` file. A rule holds for every address that **begins** with it; if several fit, **the longest** wins.\n\nWhich pages of \`${host}\` may it visit? Several answers are expected.`
		),
		stimulus: { type: 'code', language: 'text', text: ['User-agent: *', ...rules].join('\n') },
		right: right.map(({ path }) => path),
		wrong: wrong.map(({ path }) => path),
		why: say(
			`Pour chaque page, cherchez les règles par lesquelles son adresse commence. Sont permises : ${right.map(({ path, why }) => `\`${path}\`, car ${why.fr}`).join(' ; ')}. Attention à \`/${c}\` sans barre finale : elle ferme aussi \`/${c}.html\`.`,
			`For each page, look for the rules that its address begins with. Allowed are ${right.map(({ path, why }) => `\`${path}\`, because ${why.en}`).join('; ')}. Mind \`/${c}\` without a final slash: it closes \`/${c}.html\` too.`
		)
	});
}

interface Tool {
	name: Text;
	needs: Localized[];
	why: Localized;
}

const TOOLS: Tool[] = [
	{
		name: say('une balise `noindex`', 'a `noindex` tag'),
		needs: [
			say(
				'Une page de remerciement que tous peuvent ouvrir, mais que les moteurs ne doivent pas proposer',
				'A thank-you page that anyone may open but that search engines must not offer'
			),
			say(
				'Une page d’essai accessible par son lien, sans paraître dans les résultats de recherche',
				'A test page that opens from its link, without appearing in search results'
			)
		],
		why: say(
			'`noindex` retire des résultats sans fermer la page',
			'`noindex` removes from results without closing the page'
		)
	},
	{
		name: say('un mot de passe', 'a password'),
		needs: [
			say(
				'Les comptes rendus, que seuls les membres doivent lire même si l’adresse circule',
				'Minutes that only members must read, even if the address gets around'
			),
			say(
				'Les résultats des élèves, fermés à quiconque devinerait l’adresse',
				'Student results, closed to anyone who guesses the address'
			)
		],
		why: say(
			'seul un mot de passe arrête qui connaît l’adresse',
			'only a password stops someone who knows the address'
		)
	},
	{
		name: say('une adresse canonique', 'a canonical address'),
		needs: [
			say(
				'Un même article lisible à deux adresses, dont une seule doit paraître dans les résultats',
				'One article readable at two addresses, only one of which must appear in results'
			),
			say(
				'Une fiche qui existe avec et sans `?tri=prix`, à présenter comme une seule page',
				'A sheet that exists with and without `?tri=prix`, to be presented as a single page'
			)
		],
		why: say(
			'l’adresse canonique dit laquelle de deux pages semblables compte',
			'the canonical address says which of two similar pages counts'
		)
	},
	{
		name: say('une redirection permanente', 'a permanent redirect'),
		needs: [
			say(
				'Une page qui a changé d’adresse pour toujours, et que l’on ouvre encore par d’anciens liens',
				'A page whose address has changed for good and that people still open from old links'
			),
			say(
				'Deux pages fondues en une : l’ancienne doit mener d’elle-même à la nouvelle',
				'Two pages merged into one: the old one must lead to the new one by itself'
			)
		],
		why: say(
			'la redirection emmène d’elle-même vers la nouvelle adresse',
			'the redirect takes people to the new address by itself'
		)
	}
];

/** The technical means that fits each need of publication. */
function meansForNeeds(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const tools = pick(random, TOOLS, 3);
	const names = TOOLS.map(({ name }) => name);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who} administre un site. Pour chaque besoin, choisissez le moyen qui y répond, sans rien faire de plus.`,
			`${who} runs a website. For each need, choose the means that meets it, without doing anything more.`
		),
		fields: tools.map(({ name, needs }) => chosen(pickOne(random, needs), names, name)),
		why: say(
			`Demandez-vous s’il faut cacher, fermer, désigner ou déplacer : ${enumerate(tools.map(({ why }) => why)).fr}. Cacher n’est pas fermer : une page absente des moteurs s’ouvre toujours à qui en a l’adresse.`,
			`Ask whether it is about hiding, closing, pointing out or moving: ${enumerate(tools.map(({ why }) => why)).en}. Hiding is not closing: a page that search engines do not show still opens for whoever has its address.`
		)
	};
}

/** Which items of a feed a reader shows as new: those whose identifier it does not know. */
function newItemsOfFeed(random: Random): ChallengeBody {
	const host = pickOne(random, HOSTS);
	const titles = pick(random, SLUGS, 5);
	const start = pickNumber(random, 40, 80);
	const added = pickNumber(random, 1, 2);
	const keepsIdentifier = random() < 0.5;
	const known = [0, 1, 2, 3, 4].slice(0, 5 - added).map((i) => start + i * 3);
	const renewed = start + 30;
	const ids = titles.map((_, i) => (i === 0 && !keepsIdentifier ? renewed : start + i * 3));
	const unknown = ids.filter((id) => !known.includes(id));
	const fresh = unknown.length;
	const renamed = titles[0]!;
	const items = pick(
		random,
		titles.map((slug, i) => ({ slug, id: ids[i]! })),
		5
	);
	const [same, asNew, twice] = [
		say('Elle n’en dit rien : il est déjà connu', 'Nothing: it is already known'),
		say('Elle le signale comme un nouvel article', 'It shows it as a new article'),
		say('Elle remplace l’ancien titre et prévient', 'It replaces the old title and says so')
	];
	const other = `${renamed}-suite`;
	const text = items
		.map(({ slug, id }) => {
			const name = slug === renamed ? other : slug;
			return `  <item>\n    <title>${name.replaceAll('-', ' ')}</title>\n    <link>https://${host}/${name}</link>\n    <guid isPermaLink="false">art-${id}</guid>\n  </item>`;
		})
		.join('\n');
	const listed = enumerate(unknown.map((id) => `art-${id}`));
	const show = (slug: string) => slug.replaceAll('-', ' ');
	return {
		kind: 'qrocm',
		instruction: say(
			`Une application d’actualités suit ce fil RSS. Elle reconnaît un article à son \`guid\`, et à lui seul. Hier, elle avait vu : \`${pick(
				random,
				known,
				known.length
			)
				.map((id) => `art-${id}`)
				.join('`, `')}\`.\n\nVoici le fil d’aujourd’hui.`,
			`A news app follows this RSS feed. It recognizes an article by its \`guid\`, and by that alone. Yesterday it had seen \`${pick(
				random,
				known,
				known.length
			)
				.map((id) => `art-${id}`)
				.join('`, `')}\`.\n\nHere is today’s feed.`
		),
		stimulus: {
			type: 'code',
			language: 'xml',
			text: `<channel>\n  <title>${host}</title>\n${text}\n</channel>`
		},
		fields: [
			counted(
				say('Nombre d’articles signalés comme nouveaux', 'Number of articles shown as new'),
				fresh
			),
			chosen(
				say(
					`L’article « ${show(other)} » s’appelait hier « ${show(renamed)} » : qu’en fait l’application ?`,
					`The article “${show(other)}” was called “${show(renamed)}” yesterday: what does the app do with it?`
				),
				[same!, asNew!, twice!],
				keepsIdentifier ? same! : asNew!
			)
		],
		why: say(
			`Comparez les \`guid\`, pas les titres : ${listed.fr} ${fresh > 1 ? 'sont inconnus' : 'est inconnu'}, donc ${fresh}. L’article renommé ${keepsIdentifier ? `garde art-${ids[0]} : l’application le connaît déjà` : `a perdu art-${start} pour art-${renewed} : l’application le prend pour un autre`}. Un titre changé ne signale rien ; un identifiant changé signale toujours.`,
			`Compare the \`guid\` values, not the titles: ${listed.en} ${fresh > 1 ? 'are' : 'is'} unknown, hence ${fresh}. The renamed article ${keepsIdentifier ? `keeps art-${ids[0]}: the app already knows it` : `went from art-${start} to art-${renewed}: the app takes it for another one`}. A changed title is never announced; a changed identifier always is.`
		)
	};
}
