/** Dates, legal notices, references from one page to another. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	of,
	capital,
	bookmark,
	daysAgo,
	inBrowser,
	longDay,
	NAMES,
	note,
	page,
	PEOPLE,
	site,
	slug,
	TOWNS,
	visit,
	type Act
} from './webs.ts';

const WORKS: { what: Localized; path: string }[] = [
	{ what: say('les travaux du pont', 'the works on the bridge'), path: 'pont' },
	{ what: say('la fermeture de la patinoire', 'the closing of the ice rink'), path: 'patinoire' },
	{ what: say('la ligne de tramway', 'the streetcar line'), path: 'tramway' },
	{ what: say('la cantine du lycée', 'the high school canteen'), path: 'cantine' }
];

/** The list does not follow the dates. */
export function latestArticle(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `gazette-${slug(town)}.example`;
	const [work, other] = pick(random, WORKS, 2) as [(typeof WORKS)[0], (typeof WORKS)[0]];
	const days = pick(random, [...Array(60).keys()], 3)
		.map((n) => 5 * n + 8)
		.sort((a, b) => a - b);
	const heads: Localized[] = [
		say('Le point sur', 'An update on'),
		say('Ce qui change pour', 'What changes about'),
		say('Questions sur', 'Questions about')
	];
	const title = (head: Localized, what: Localized) => tell((l) => `${head[l]} ${what[l]}`);
	const articles = pick(random, heads, 3).map((head, i) => ({
		address: `${domain}/${work.path}-${i + 1}`,
		title: title(head, work.what),
		day: daysAgo(days[i]!)
	}));
	const beside = {
		address: `${domain}/${other.path}`,
		title: title(heads[0]!, other.what),
		day: daysAgo(2)
	};
	const [latest, ...older] = articles as [(typeof articles)[0], ...typeof articles];
	// The most recent one is never at the top.
	const listed = [older[0]!, ...pick(random, [latest, older[1]!, beside], 3)];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} lit le journal de ${town}, et veut l’article **le plus récent** sur **${work.what.fr}**.\n\nOuvrez-le. Les articles à la une ne sont pas rangés par date.`
				: `${who} reads the newspaper of ${town}, and wants the **most recent** article about **${work.what.en}**.\n\nOpen it. Articles on the front page are not sorted by date.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La date est sous chaque titre, une fois la page ouverte. Des trois articles sur le sujet, « ${latest.title.fr} » est du ${longDay(latest.day).fr}, les autres sont plus anciens ; celui du ${longDay(beside.day).fr} parle d’autre chose.`
				: `The date is under each title, once the page is open. Of the three articles on the subject, “${latest.title.en}” is dated ${longDay(latest.day).en}, the others are older; the one of ${longDay(beside.day).en} is about something else.`
		),
		setup: {
			sites: [
				site(domain, say(`La Gazette de ${town}`, `The ${town} Gazette`), 'news', {
					menu: [say('[À la une](/)', '[Front page](/)')]
				})
			],
			pages: [
				page(
					domain,
					say('À la une', 'Front page'),
					tell((l) =>
						listed.map(({ title, address }) => `- [${title[l]}](https://${address})`).join('\n')
					)
				),
				...listed.map(({ title, address, day }) =>
					page(
						address,
						title,
						say(
							'La mairie répond aux questions de la rédaction.',
							'The town hall answers the questions of the newspaper.'
						),
						{ date: day }
					)
				)
			],
			start: `https://${domain}`,
			judged: ['page']
		},
		solutions: [[visit(latest.address)]],
		wrong: [[visit(older[0]!.address)], [visit(older[1]!.address)], [visit(beside.address)]]
	});
}

const FIRMS = [
	'Atelier Corvane',
	'Éditions Lumeray',
	'Studio Malvert',
	'Coopérative Sorèze-Nord',
	'Agence Tilbury'
];
const CITIES = ['Tours', 'Lille', 'Nantes', 'Dijon', 'Pau'];
const GUIDES: { name: Localized; domain: string }[] = [
	{ name: say('Le Guide du bricolage', 'The DIY Guide'), domain: 'guide-bricolage.example' },
	{ name: say('Toutes les randonnées', 'All the Hikes'), domain: 'toutes-les-randos.example' },
	{ name: say('Cuisine de saison', 'Seasonal Cooking'), domain: 'cuisine-de-saison.example' }
];

/** Who publishes, hosts and writes. */
export function publisherOfSite(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { name, domain } = pickOne(random, GUIDES);
	const [publisher, host] = pick(random, FIRMS, 2) as [string, string];
	const [director, author] = pick(random, PEOPLE, 2) as [string, string];
	const [city, far] = pick(random, CITIES, 2) as [string, string];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut écrire à l’éditeur du site « ${name.fr} ».\n\nTrouvez sur ce site **qui le publie** et **qui dirige la publication**, et notez leurs noms en entier.`
				: `${who} wants to write to the publisher of the site “${name.en}”.\n\nFind on this site **who publishes it** and **who the publication director is**, and write their full names.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Au pied de chaque page, « Mentions légales » le dit : l’éditeur est ${publisher}, et ${director} dirige la publication. ${host} n’est que l’hébergeur, dont les machines portent le site ; ${author} signe un article.`
				: `At the foot of each page, “Legal notice” tells it: the publisher is ${publisher}, and ${director} directs the publication. ${host} is only the host, whose machines hold the site; ${author} signs an article.`
		),
		setup: {
			sites: [
				site(domain, name, 'blog', {
					menu: [
						say('[Accueil](/)', '[Home](/)'),
						say('[Nos partenaires](/partenaires)', '[Our partners](/partenaires)')
					],
					footer: [
						say('[Mentions légales](/mentions-legales)', '[Legal notice](/mentions-legales)'),
						say('[Contact](/contact)', '[Contact](/contact)')
					]
				})
			],
			pages: [
				page(
					domain,
					name,
					tell((l) =>
						l === 'fr'
							? `> Par ${author}\n\nDix conseils pour bien commencer, et trois erreurs à éviter.`
							: `> By ${author}\n\nTen tips for a good start, and three mistakes to avoid.`
					)
				),
				page(
					`${domain}/partenaires`,
					say('Nos partenaires', 'Our partners'),
					tell((l) =>
						l === 'fr'
							? `${host} nous accompagne depuis 2021.`
							: `${host} has been with us since 2021.`
					)
				),
				page(
					`${domain}/contact`,
					say('Contact', 'Contact'),
					say(
						'Utilisez le formulaire : nous répondons en une semaine.',
						'Use the form: we answer within a week.'
					)
				),
				page(
					`${domain}/mentions-legales`,
					say('Mentions légales', 'Legal notice'),
					tell((l) =>
						l === 'fr'
							? `**Hébergeur :** ${host}, ${far}.\n\n**Éditeur :** ${publisher}, ${city}.\n\n**Direction de la publication :** ${director}.\n\n**Crédits photographiques :** ${author}.`
							: `**Host:** ${host}, ${far}.\n\n**Publisher:** ${publisher}, ${city}.\n\n**Publication director:** ${director}.\n\n**Photo credits:** ${author}.`
					)
				)
			],
			start: `https://${domain}`,
			notes: [
				{ id: 'publisher', name: say('Éditeur', 'Publisher'), type: 'text' },
				{
					id: 'director',
					name: say('Direction de la publication', 'Publication director'),
					type: 'text'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('publisher', publisher), note('director', director)]],
		wrong: [
			[note('publisher', host), note('director', director)],
			[note('publisher', publisher), note('director', author)],
			[note('publisher', publisher)]
		]
	});
}

/** A bookmark whose site has another address now. */
export function movedSite(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const place = pickOne(random, [
		{ name: say('médiathèque', 'library'), path: 'mediatheque' },
		{ name: say('maison des jeunes', 'youth center'), path: 'maison-des-jeunes' },
		{ name: say('régie de transport', 'transit office'), path: 'bus' },
		{ name: say('école de musique', 'music school'), path: 'ecole-de-musique' }
	]);
	const [old, now] = [`${place.path}-${slug(town)}.example`, `${slug(town)}.example/${place.path}`];
	const ad = `${place.path}-infos.example`;
	const kept = { address: 'https://meteo-locale.example', folder: 0 };
	const folder = pickNumber(random, 1, 2);
	const folders = [say('Loisirs', 'Leisure'), say('Démarches', 'Procedures')];
	const name = folders[folder - 1]!;
	const title = tell((l) => `${capital(place.name[l])} ${l === 'fr' ? 'de' : 'of'} ${town}`);
	const remove: Act = { do: 'unbookmark', address: `https://${old}` };
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Le favori ${of(who)} vers « ${title.fr} » mène à un site qui a **changé d’adresse**.\n\nRemplacez-le par un favori vers la **nouvelle page**, dans le dossier **${name.fr}**. Ne touchez pas à l’autre favori.`
				: `${who}’s bookmark for “${title.en}” leads to a site that has **changed its address**.\n\nReplace it by a bookmark for the **new page**, in the folder **${name.en}**. Leave the other bookmark alone.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’ancien site renvoie à \`${now}\` : on suit ce lien, puis l’étoile y ajoute un favori dans « ${name.fr} ». Il reste à retirer l’ancien de la liste des favoris. \`${ad}\` est une publicité.`
				: `The old site refers to \`${now}\`: follow this link, then the star adds a bookmark there, in “${name.en}”. The old one is left to remove from the list of bookmarks. \`${ad}\` is an advertisement.`
		),
		setup: {
			sites: [
				site(old, title, 'plain', {
					footer: [tell((l) => `[${l === 'fr' ? 'Partenaire' : 'Partner'}](https://${ad})`)]
				}),
				site(`${slug(town)}.example`, say(`Ville de ${town}`, `Town of ${town}`), 'public')
			],
			pages: [
				page(
					old,
					title,
					tell((l) =>
						l === 'fr'
							? `Ce site n’est plus mis à jour depuis septembre. Retrouvez-nous sur [le site de la ville](https://${now}).`
							: `This site has not been updated since September. Find us on [the site of the town](https://${now}).`
					)
				),
				page(
					now,
					title,
					say('Actualités, horaires et inscriptions.', 'News, hours and registration.')
				),
				page(
					`${slug(town)}.example`,
					say(`Ville de ${town}`, `Town of ${town}`),
					tell((l) => `[${title[l]}](/${place.path})`)
				),
				page(
					ad,
					say('Offres et bons plans', 'Offers and deals'),
					say('Des remises toute l’année.', 'Discounts all year.')
				),
				page(
					'meteo-locale.example',
					say('Météo locale', 'Local weather'),
					say('Éclaircies demain.', 'Sunny spells tomorrow.')
				)
			],
			folders,
			bookmarks: [{ address: `https://${old}`, folder: 0 }, kept],
			judged: ['bookmarks']
		},
		solutions: [[...bookmark(now, folder), remove]],
		wrong: [
			bookmark(now, folder),
			[...bookmark(now, 0), remove],
			[...bookmark(`${slug(town)}.example`, folder), remove],
			[remove]
		]
	});
}

const CLAUSES: { what: Localized; unit: Localized }[] = [
	{
		what: say('rendre un appareil photo emprunté', 'give back a borrowed camera'),
		unit: say('appareil photo', 'camera')
	},
	{ what: say('rendre un jeu emprunté', 'give back a borrowed game'), unit: say('jeu', 'game') },
	{
		what: say('rendre un instrument emprunté', 'give back a borrowed instrument'),
		unit: say('instrument', 'instrument')
	},
	{
		what: say('rendre une liseuse empruntée', 'give back a borrowed e-reader'),
		unit: say('liseuse', 'e-reader')
	}
];

/** A document that a page refers to, long enough to look for a word in it. */
export function clauseOfRules(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `${slug(town)}.example`;
	const clauses = pick(random, CLAUSES, 4);
	const days = pick(random, [7, 10, 14, 15, 21, 28, 30], 4);
	const [wanted, other] = [clauses[0]!, clauses[1]!];
	const shuffled = pick(
		random,
		clauses.map((clause, i) => ({ clause, days: days[i]! })),
		4
	);
	const oldRules = days.map((one) => one + 2);
	const rules = (year: number, lent: typeof shuffled) =>
		tell((l) =>
			[
				l === 'fr' ? `Règlement adopté en ${year}.` : `Rules adopted in ${year}.`,
				...lent.map(({ clause, days }, i) =>
					l === 'fr'
						? `## Article ${i + 4}\n\n${capital(clause.unit.fr)} : prêt gratuit aux titulaires de la carte, un seul à la fois. Durée : **${days} jours**. Tout retard suspend le prêt suivant.`
						: `## Article ${i + 4}\n\n${capital(clause.unit.en)}: free loan for card holders, one at a time. Time: **${days} days**. Any delay suspends the next loan.`
				)
			].join('\n\n')
		);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `À la médiathèque de ${town}, ${who} se demande sous combien de jours il faut **${wanted.what.fr}**.\n\nTrouvez-le dans le règlement **en vigueur** et notez-le.`
				: `At the ${town} library, ${who} wonders within how many days one must **${wanted.what.en}**.\n\nFind it in the rules **in force** and write it down.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La page de la médiathèque renvoie au règlement de 2026, un PDF. Chercher « ${wanted.unit.fr} » dans la page mène à son article : ${days[0]} jours. Le règlement de 2019 est une archive, et chaque prêt a sa durée.`
				: `The page of the library refers to the rules of 2026, a PDF. Looking for “${wanted.unit.en}” in the page leads to its article: ${days[0]} days. The rules of 2019 are an archive, and each loan has its own time.`
		),
		setup: {
			sites: [
				site(domain, say(`Ville de ${town}`, `Town of ${town}`), 'public', {
					menu: [
						say('[Médiathèque](/mediatheque)', '[Library](/mediatheque)'),
						say('[Archives](/archives)', '[Archives](/archives)')
					]
				})
			],
			pages: [
				page(
					`${domain}/mediatheque`,
					say('Médiathèque', 'Library'),
					say(
						'Prêts, ateliers, lectures.\n\nVoir le [règlement de 2026](/reglement-2026.pdf).',
						'Loans, workshops, readings.\n\nSee the [rules of 2026](/reglement-2026.pdf).'
					)
				),
				page(
					`${domain}/archives`,
					say('Archives', 'Archives'),
					say(
						'- [Règlement de 2019](/reglement-2019.pdf), remplacé',
						'- [Rules of 2019](/reglement-2019.pdf), replaced'
					)
				),
				page(
					`${domain}/reglement-2026.pdf`,
					say('Règlement de la médiathèque', 'Rules of the library'),
					rules(2026, shuffled)
				),
				page(
					`${domain}/reglement-2019.pdf`,
					say('Règlement de la médiathèque', 'Rules of the library'),
					rules(
						2019,
						clauses.map((clause, i) => ({ clause, days: oldRules[i]! }))
					)
				)
			],
			start: `https://${domain}/mediatheque`,
			notes: [
				{ id: 'days', name: say('Durée', 'Time'), type: 'number', unit: say('jours', 'days') }
			],
			judged: ['notes']
		},
		solutions: [[note('days', String(days[0]))]],
		wrong: [
			[note('days', String(oldRules[0]))],
			[note('days', String(days[clauses.indexOf(other)]))]
		]
	});
}
