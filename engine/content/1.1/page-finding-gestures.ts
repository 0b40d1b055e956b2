/** To go to a page, and to keep it. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	capital,
	amount,
	bookmark,
	euros,
	inBrowser,
	NAMES,
	note,
	page,
	site,
	slug,
	TOWNS,
	visit
} from './webs.ts';

const SPORTS: { path: string; club: Localized }[] = [
	{ path: 'escalade', club: say('club d’escalade', 'climbing club') },
	{ path: 'aviron', club: say('club d’aviron', 'rowing club') },
	{ path: 'judo', club: say('club de judo', 'judo club') },
	{ path: 'echecs', club: say('club d’échecs', 'chess club') }
];
const SHEETS: { path: string; name: Localized }[] = [
	{ path: 'inscription', name: say('Inscription', 'Registration') },
	{ path: 'stage-hiver', name: say('Stage d’hiver', 'Winter camp') },
	{ path: 'tournoi-2027', name: say('Tournoi 2027', 'Tournament 2027') }
];

/** An address on a poster, letter by letter. */
export function typedAddress(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [town, far] = pick(random, TOWNS, 2) as [string, string];
	const { path, club } = pickOne(random, SPORTS);
	const [sheet, other] = pick(random, SHEETS, 2) as [(typeof SHEETS)[0], (typeof SHEETS)[0]];
	const endings = pick(random, ['', '-asso', '-club'], 2) as [string, string];
	const [own, near] = endings.map((end) => `${path}-${slug(town)}${end}.example`) as [
		string,
		string
	];
	const elsewhere = `${path}-${slug(far)}${endings[0]}.example`;
	const domains = [own, near, elsewhere];
	const named = (domain: string) =>
		tell((l) => `${capital(club[l])} – ${domain === elsewhere ? far : town}`);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} lit sur l’affiche du ${club.fr} : « ${sheet.name.fr} : \`${own}/${sheet.path}\` ».\n\nAllez à cette adresse. Le moteur de recherche ne connaît pas ce site.`
				: `${who} reads on the poster of the ${club.en}: “${sheet.name.en}: \`${own}/${sheet.path}\`”.\n\nGo to this address. The search engine does not know this site.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’adresse se tape en entier dans la barre d’adresse, en haut, puis « Entrée » : le site, \`${own}\`, une barre, et la page, \`${sheet.path}\`. Le site seul mène à son accueil, et \`${near}\` est un autre site.`
				: `The whole address is typed in the address bar, at the top, then “Enter”: the site, \`${own}\`, a slash, and the page, \`${sheet.path}\`. The site alone leads to its home page, and \`${near}\` is another site.`
		),
		setup: {
			sites: domains.map((domain) => site(domain, named(domain), 'blog')),
			pages: domains.flatMap((domain) => [
				page(domain, named(domain), say('Bienvenue au club.', 'Welcome to the club.'), {
					isUnlisted: true
				}),
				...[sheet, other].map(({ path, name }) =>
					page(
						`${domain}/${path}`,
						name,
						say(
							`Écrivez à contact@${domain} pour réserver une place.`,
							`Write to contact@${domain} to book a place.`
						),
						{ isUnlisted: true }
					)
				)
			]),
			judged: ['page']
		},
		solutions: [[visit(`${own}/${sheet.path}`)]],
		wrong: [[visit(own)], [visit(`${near}/${sheet.path}`)], [visit(`${own}/${other.path}`)]]
	});
}

const RESORTS: { name: Localized; domain: string }[] = [
	{ name: say('Camping des Roseaux', 'Reed Bank Campground'), domain: 'camping-roseaux.example' },
	{ name: say('Auberge du Col', 'Mountain Pass Hostel'), domain: 'auberge-du-col.example' },
	{ name: say('Gîte du Vieux Four', 'Old Oven Lodge'), domain: 'gite-vieux-four.example' }
];
interface Entry {
	path: string;
	menu: Localized;
	body: Localized;
	sought: Localized;
}
const ENTRIES: Entry[] = [
	{
		path: 'tarifs',
		menu: say('Tarifs', 'Prices'),
		body: say(
			'La nuit coûte 14 € par personne, petit déjeuner compris.',
			'A night costs €14 per person, breakfast included.'
		),
		sought: say('ce que coûte une nuit', 'what a night costs')
	},
	{
		path: 'acces',
		menu: say('Venir', 'Getting here'),
		body: say(
			'Depuis la gare, prenez la navette jusqu’au pont.',
			'From the station, take the shuttle to the bridge.'
		),
		sought: say('comment arriver sans voiture', 'how to arrive without a car')
	},
	{
		path: 'reglement',
		menu: say('Vie sur place', 'House rules'),
		body: say(
			'Les animaux tenus en laisse sont acceptés. Silence après 22 h.',
			'Pets on a leash are welcome. Quiet after 10 p.m.'
		),
		sought: say('si l’on peut venir avec un chien', 'whether a dog may come')
	},
	{
		path: 'alentours',
		menu: say('Aux alentours', 'Around'),
		body: say(
			'Trois sentiers balisés et un plan d’eau surveillé.',
			'Three marked trails and a lake with lifeguards.'
		),
		sought: say('où l’on peut se baigner', 'where one can swim')
	},
	{
		path: 'groupes',
		menu: say('Groupes et écoles', 'Groups and schools'),
		body: say(
			'Une salle de classe est prêtée à partir de vingt personnes.',
			'A classroom is lent from twenty people on.'
		),
		sought: say('ce qui est prévu pour une classe', 'what is planned for a class')
	}
];

/** The site of a place to stay, and its menu. */
function resort(random: Random, entries: readonly Entry[]) {
	const { name, domain } = pickOne(random, RESORTS);
	return {
		...{ name, domain },
		site: site(domain, name, 'shop', {
			menu: [
				say('[Accueil](/)', '[Home](/)'),
				...entries.map(({ menu, path }) => tell((l) => `[${menu[l]}](/${path})`))
			]
		}),
		pages: [
			page(
				domain,
				name,
				say(
					'Ouvert toute l’année, au bord de la forêt. Les réponses à vos questions sont dans le menu.',
					'Open all year, at the edge of the forest. The answers to your questions are in the menu.'
				)
			),
			...entries.map(({ path, menu, body }) => page(`${domain}/${path}`, menu, body))
		]
	};
}

/** Which entry of a menu has the answer. */
export function throughMenu(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const entries = pick(random, ENTRIES, 4);
	const [wanted, other] = pick(random, entries, 2) as [Entry, Entry];
	const { name, domain, site, pages } = resort(random, entries);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} est sur le site « ${name.fr} » et se demande **${wanted.sought.fr}**.\n\nOuvrez la page du site qui le dit.`
				: `${who} is on the site “${name.en}” and wonders **${wanted.sought.en}**.\n\nOpen the page of the site that tells it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans le menu, « ${wanted.menu.fr} » est l’entrée la plus proche de la question, et sa page y répond : « ${wanted.body.fr} » Si une page ne répond pas, la flèche « Page précédente » ramène d’où l’on vient.`
				: `In the menu, “${wanted.menu.en}” is the nearest entry to the question, and its page answers: “${wanted.body.en}” If a page does not answer, the “Previous page” arrow goes back.`
		),
		setup: { sites: [site], pages, start: `https://${domain}`, judged: ['page'] },
		solutions: [[visit(`${domain}/${wanted.path}`)]],
		wrong: [[visit(`${domain}/${other.path}`)], [visit(domain)]]
	});
}

/** A page kept for later, beside another. */
export function keptPage(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const entries = pick(random, ENTRIES, 4);
	const [wanted, other] = pick(random, entries, 2) as [Entry, Entry];
	const { name, domain, site, pages } = resort(random, entries);
	const old = { address: 'https://meteo-locale.example', folder: 0 };
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} relira plus tard la page « **${wanted.menu.fr}** » du site « ${name.fr} ».\n\nAjoutez **cette page** aux favoris, sans toucher au favori qui s’y trouve déjà.`
				: `${who} will read the page “**${wanted.menu.en}**” of the site “${name.en}” later.\n\nAdd **this page** to the bookmarks, without touching the bookmark that is there already.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un favori garde la page que l’on voit : on ouvre d’abord « ${wanted.menu.fr} » par le menu, puis on clique sur l’étoile de la barre d’adresse. Depuis l’accueil, l’étoile garderait l’accueil.`
				: `A bookmark keeps the page that you see: first open “${wanted.menu.en}” from the menu, then click the star of the address bar. From the home page, the star would keep the home page.`
		),
		setup: {
			sites: [site],
			pages: [
				...pages,
				page(
					'meteo-locale.example',
					say('Météo locale', 'Local weather'),
					say('Éclaircies demain.', 'Sunny spells tomorrow.')
				)
			],
			start: `https://${domain}`,
			bookmarks: [old],
			judged: ['bookmarks']
		},
		solutions: [bookmark(`${domain}/${wanted.path}`)],
		wrong: [
			bookmark(domain),
			bookmark(`${domain}/${other.path}`),
			[{ do: 'unbookmark', address: old.address }, ...bookmark(`${domain}/${wanted.path}`)]
		]
	});
}

const LEVELS = [
	say('Débutants', 'Beginners'),
	say('Confirmés', 'Advanced'),
	say('Compétition', 'Competition')
];
const AGES = [
	say('moins de 12 ans', 'under 12'),
	say('12 à 17 ans', '12 to 17'),
	say('adultes', 'adults')
];

/** A row and a column of the prices of a club. */
export function rowAndColumn(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const { path, club } = pickOne(random, SPORTS);
	const domain = `${path}-${slug(town)}.example`;
	const prices = LEVELS.map((_, i) =>
		AGES.map((_, j) => (90 + 35 * i + 27 * j + pickNumber(random, 0, 8)) * 100)
	);
	const [row, column] = [pickNumber(random, 0, 2), pickNumber(random, 0, 2)];
	const price = prices[row]![column]!;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} s’inscrit au ${club.fr} : groupe **${LEVELS[row]!.fr}**, tarif **${AGES[column]!.fr}**.\n\nTrouvez sur le site ce que coûte l’année, et notez-le dans le bloc-notes.`
				: `${who} is joining the ${club.en}: group **${LEVELS[row]!.en}**, price **${AGES[column]!.en}**.\n\nFind on the site what the year costs, and write it in the notepad.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La page « Cotisations » du menu a un tableau : à la ligne « ${LEVELS[row]!.fr} », dans la colonne « ${AGES[column]!.fr} », on lit ${euros(price).fr}.`
				: `The page “Fees” of the menu has a table: in the row “${LEVELS[row]!.en}”, under “${AGES[column]!.en}”, it says ${euros(price).en}.`
		),
		setup: {
			sites: [
				site(
					domain,
					tell((l) => `${capital(club[l])} – ${town}`),
					'blog',
					{
						menu: [
							say('[Accueil](/)', '[Home](/)'),
							say('[Cotisations](/cotisations)', '[Fees](/cotisations)'),
							say('[Matériel](/materiel)', '[Equipment](/materiel)')
						]
					}
				)
			],
			pages: [
				page(
					domain,
					say('Bienvenue', 'Welcome'),
					say(
						'La saison a repris : il reste des places dans tous les groupes.',
						'The season has begun: there is room in every group.'
					)
				),
				page(
					`${domain}/cotisations`,
					say('Cotisations 2026-2027', 'Fees 2026–2027'),
					tell((l) => {
						const head = `| ${l === 'fr' ? 'Groupe' : 'Group'} | ${AGES.map((age) => age[l]).join(' | ')} |`;
						const rows = LEVELS.map(
							(level, i) =>
								`| ${level[l]} | ${prices[i]!.map((one) => euros(one)[l]).join(' | ')} |`
						);
						return [head, ...rows].join('\n');
					})
				),
				page(
					`${domain}/materiel`,
					say('Matériel', 'Equipment'),
					tell((l) =>
						l === 'fr'
							? `Le prêt du matériel coûte ${euros(2500).fr} pour l’année.`
							: `Borrowing equipment costs ${euros(2500).en} for the year.`
					)
				)
			],
			start: `https://${domain}`,
			notes: [{ id: 'fee', name: say('Cotisation', 'Fee'), type: 'number', unit: '€' }],
			judged: ['notes']
		},
		solutions: [[note('fee', amount(price))]],
		wrong: [
			[note('fee', amount(prices[row]![(column + 1) % 3]!))],
			[note('fee', amount(prices[(row + 1) % 3]![column]!))],
			[note('fee', amount(2500))]
		]
	});
}
