/** Which of several pieces of information holds. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	amount,
	bookmark,
	capital,
	counted,
	daysAgo,
	euros,
	inBrowser,
	longDay,
	NAMES,
	note,
	of,
	page,
	site,
	slug,
	TOWNS
} from './webs.ts';

const AIDS: { name: Localized; path: string; what: Localized }[] = [
	{
		name: say('Chèque sport', 'Sports voucher'),
		path: 'cheque-sport',
		what: say('une licence sportive', 'a sports license')
	},
	{
		name: say('Aide au permis', 'Driving aid'),
		path: 'aide-permis',
		what: say('le permis de conduire', 'a driving license')
	},
	{
		name: say('Aide au BAFA', 'Camp counselor aid'),
		path: 'aide-bafa',
		what: say('une formation d’animateur', 'camp counselor training')
	},
	{
		name: say('Aide aux transports', 'Transit aid'),
		path: 'aide-transports',
		what: say('un abonnement de bus', 'a bus pass')
	}
];

/** A table, and a page of particular cases that overrides it. */
export function aidWithException(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const { name, path, what } = pickOne(random, AIDS);
	const domain = `jeunes-${slug(town)}.example`;
	const limits = [pickNumber(random, 6, 7) * 100, pickNumber(random, 10, 12) * 100] as const;
	const sums = [
		pickNumber(random, 16, 20) * 10,
		pickNumber(random, 10, 13) * 10,
		pickNumber(random, 4, 6) * 10
	];
	const bonus = pickNumber(random, 2, 5) * 10;
	const least = pickNumber(random, 16, 18);
	const row = pickNumber(random, 0, 2);
	const quotient = [
		limits[0] - pickNumber(random, 20, 150),
		limits[0] + pickNumber(random, 20, 250),
		limits[1] + pickNumber(random, 20, 300)
	][row]!;
	const kind = pickOne(random, [
		{
			who: say('boursier', 'on a scholarship'),
			case: say('Élèves boursiers', 'Students on a scholarship')
		},
		{ who: say('en apprentissage', 'an apprentice'), case: say('Apprentis', 'Apprentices') },
		{
			who: say('volontaire en service civique', 'a civic service volunteer'),
			case: say('Volontaires en service civique', 'Civic service volunteers')
		}
	]);
	const total = sums[row]! + bonus;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `La ville de ${town} aide ses jeunes à payer ${what.fr}. ${who} a ${least + 1} ans, un quotient familial de **${quotient}**, et le statut suivant : **${kind.who.fr}**.\n\nNotez la somme que la ville lui versera.`
				: `The town of ${town} helps its young people to pay for ${what.en}. ${who} is ${least + 1}, has a family quotient of **${quotient}**, and is **${kind.who.en}**.\n\nWrite the sum that the town will pay.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le barème donne ${sums[row]} € pour un quotient de ${quotient}. La page « Cas particuliers », à laquelle il renvoie, ajoute ${bonus} € à ce statut : ${total} €. Une règle générale se lit avec ses exceptions.`
				: `The scale gives €${sums[row]} for a quotient of ${quotient}. The page “Particular cases”, to which it refers, adds €${bonus} for this status: €${total}. A general rule is read with its exceptions.`
		),
		setup: {
			sites: [
				site(domain, say(`${town} Jeunes`, `${town} Youth`), 'public', {
					menu: [say('[Accueil](/)', '[Home](/)'), tell((l) => `[${name[l]}](/${path})`)]
				})
			],
			pages: [
				page(
					domain,
					say('Aides aux jeunes', 'Help for young people'),
					tell((l) =>
						l === 'fr' ? `Voir : [${name.fr}](/${path}).` : `See: [${name.en}](/${path}).`
					)
				),
				page(
					`${domain}/${path}`,
					name,
					tell((l) =>
						l === 'fr'
							? `À partir de ${least} ans, pour ${what.fr}.\n\n| Quotient familial | Aide |\n| jusqu’à ${limits[0]} | ${sums[0]} € |\n| de ${limits[0] + 1} à ${limits[1]} | ${sums[1]} € |\n| plus de ${limits[1]} | ${sums[2]} € |\n\nCes montants valent sauf [cas particuliers](/cas-particuliers).`
							: `From age ${least}, for ${what.en}.\n\n| Family quotient | Aid |\n| up to ${limits[0]} | €${sums[0]} |\n| ${limits[0] + 1} to ${limits[1]} | €${sums[1]} |\n| above ${limits[1]} | €${sums[2]} |\n\nThese sums hold except in [particular cases](/cas-particuliers).`
					)
				),
				page(
					`${domain}/cas-particuliers`,
					say('Cas particuliers', 'Particular cases'),
					tell((l) =>
						l === 'fr'
							? `Règles communes à toutes les aides.\n\n- Nouveaux habitants (moins de six mois) : aide réduite de moitié.\n- ${kind.case.fr} : ${bonus} € s’ajoutent à l’aide du barème.\n- Deuxième demande dans l’année : refusée.`
							: `Rules common to all aids.\n\n- New residents (under six months): half the aid.\n- ${kind.case.en}: €${bonus} are added to the aid of the scale.\n- Second request in the year: refused.`
					)
				)
			],
			start: `https://${domain}`,
			notes: [{ id: 'sum', name: say('Somme versée', 'Sum paid'), type: 'number', unit: '€' }],
			judged: ['notes']
		},
		solutions: [[note('sum', String(total))]],
		wrong: [
			[note('sum', String(sums[row]))],
			[note('sum', String(sums[(row + 1) % 3]! + bonus))],
			[note('sum', String(bonus))]
		]
	});
}

const FIGURES: { what: Localized; path: string; unit: Localized }[] = [
	{
		what: say('visiteurs du festival', 'visitors to the festival'),
		path: 'festival',
		unit: say('visiteurs', 'visitors')
	},
	{
		what: say('arbres plantés cette année', 'trees planted this year'),
		path: 'arbres',
		unit: say('arbres', 'trees')
	},
	{
		what: say('logements construits', 'homes built'),
		path: 'logements',
		unit: say('logements', 'homes')
	},
	{
		what: say('abonnés au réseau de bus', 'subscribers to the bus network'),
		path: 'bus',
		unit: say('abonnés', 'subscribers')
	}
];

/** An article, repeated elsewhere, corrected since. */
export function correctedFigure(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const { what, path, unit } = pickOne(random, FIGURES);
	const [paper, blog] = [`gazette-${slug(town)}.example`, `ici-${slug(town)}.example`];
	const right = pickNumber(random, 21, 89) * 10;
	const [wrong, other] = [right * 10, right + 30];
	const [first, second] = [daysAgo(pickNumber(random, 30, 50)), daysAgo(pickNumber(random, 5, 20))];
	const copied = daysAgo(3);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} doit citer le nombre ${of(what.fr).replace(what.fr, `**${what.fr}**`)} à ${town}, sans se tromper. Deux sites en parlent.\n\nNotez le nombre **qui fait foi**, et la **date de la page** qui l’établit.`
				: `${who} has to quote the number of **${what.en}** in ${town}, and get it right. Two sites speak of it.\n\nWrite the number **that holds**, and the **date of the page** that establishes it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le journal annonçait ${counted(wrong).fr}, puis l’a corrigé dans un rectificatif, au pied de l’article : ${right}, le ${longDay(second).fr}. L’autre site, plus récent, recopie l’article sans la correction : le plus récent n’est pas le plus sûr.`
				: `The newspaper announced ${counted(wrong).en}, then corrected it, at the foot of the article: ${right}, on ${longDay(second).en}. The other site, more recent, copies the article without the correction: the most recent is not the most reliable.`
		),
		setup: {
			sites: [
				site(paper, say(`La Gazette de ${town}`, `The ${town} Gazette`), 'news', {
					menu: [say('[Une](/)', '[Front page](/)')],
					footer: [say('[Rectificatifs](/rectificatifs)', '[Corrections](/rectificatifs)')]
				}),
				site(blog, say(`Ici ${town}`, `Here in ${town}`), 'blog')
			],
			pages: [
				page(
					`${blog}/${path}`,
					tell(
						(l) =>
							`${capital(what[l])}${l === 'fr' ? ` : ${town} bat son record` : `: ${town} breaks its record`}`
					),
					tell((l) =>
						l === 'fr'
							? `**${counted(wrong).fr}** ${unit.fr} ! C’est le chiffre que donne [la Gazette](https://${paper}/${path}).`
							: `**${counted(wrong).en}** ${unit.en}! That is the figure given by [the Gazette](https://${paper}/${path}).`
					),
					{ date: copied }
				),
				page(
					paper,
					say('À la une', 'Front page'),
					tell(
						(l) => `- [${capital(what[l])}${l === 'fr' ? ' : le bilan' : ': the review'}](/${path})`
					)
				),
				page(
					`${paper}/${path}`,
					tell((l) => `${capital(what[l])}${l === 'fr' ? ' : le bilan' : ': the review'}`),
					tell((l) =>
						l === 'fr'
							? `> Par la rédaction\n\nSelon la mairie, ${town} compte **${counted(wrong).fr}** ${unit.fr}, contre ${counted(other).fr} l’an dernier.\n\nCet article a fait l’objet d’un [rectificatif](/rectificatifs).`
							: `> By our staff\n\nAccording to the town hall, ${town} has **${counted(wrong).en}** ${unit.en}, against ${counted(other).en} last year.\n\nThis article was [corrected](/rectificatifs).`
					),
					{ date: first }
				),
				page(
					`${paper}/rectificatifs`,
					say('Rectificatifs', 'Corrections'),
					tell((l) =>
						l === 'fr'
							? `Un zéro de trop s’est glissé dans notre article du ${longDay(first).fr} : la mairie compte **${counted(right).fr}** ${unit.fr}, et non ${counted(wrong).fr}.`
							: `One zero too many slipped into our article of ${longDay(first).en}: the town hall counts **${counted(right).en}** ${unit.en}, not ${counted(wrong).en}.`
					),
					{ date: second }
				)
			],
			notes: [
				{
					id: 'number',
					name: say('Nombre', 'Number'),
					type: 'number',
					unit
				},
				{ id: 'day', name: say('Date de la page', 'Date of the page'), type: 'date' }
			],
			judged: ['notes']
		},
		solutions: [[note('number', String(right)), note('day', longDay(second))]],
		wrong: [
			[note('number', String(wrong)), note('day', longDay(copied))],
			[note('number', String(wrong)), note('day', longDay(first))],
			[note('number', String(right)), note('day', longDay(first))],
			[note('number', String(other)), note('day', longDay(second))]
		]
	});
}

const PLACES: { name: Localized; path: string; what: Localized }[] = [
	{
		name: say('Parking du Port', 'Harbor Parking'),
		path: 'parking-du-port',
		what: say('la journée de stationnement', 'a day of parking')
	},
	{
		name: say('Piscine des Tilleuls', 'Lime Tree Pool'),
		path: 'piscine-tilleuls',
		what: say('l’entrée', 'admission')
	},
	{
		name: say('Bac de l’Île', 'Island Ferry'),
		path: 'bac',
		what: say('la traversée', 'the crossing')
	},
	{
		name: say('Patinoire du Parc', 'Park Ice Rink'),
		path: 'patinoire',
		what: say('l’entrée', 'admission')
	}
];

/** A permanent page, and a notice for some weeks. */
export function priceOfDay(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `${slug(town)}.example`;
	const { name, path, what } = pickOne(random, PLACES);
	const usual = pickNumber(random, 7, 12) * 50;
	const [lowered, raised] = [usual - 150, usual + 100];
	const start = `2026-12-${String(pickNumber(random, 10, 16)).padStart(2, '0')}`;
	const end = `2027-01-${String(pickNumber(random, 10, 20)).padStart(2, '0')}`;
	const [when, price] = pickOne(random, [
		[`2026-12-${pickNumber(random, 18, 29)}`, lowered],
		[`2026-12-0${pickNumber(random, 4, 8)}`, usual],
		[`2027-01-${pickNumber(random, 22, 29)}`, raised]
	] as const);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} ira le **${longDay(when).fr}** à cet endroit de ${town} : « ${name.fr} ».\n\nNotez ce que coûtera ce jour-là **${what.fr}**.`
				: `${who} is going on **${longDay(when).en}** to this place in ${town}: “${name.en}”.\n\nWrite what **${what.en}** will cost on that day.`
		),
		why: tell((l) => {
			const after = price === raised;
			if (l === 'fr')
				return price === lowered
					? `Un avis de novembre 2026 vaut du ${longDay(start).fr} au ${longDay(end).fr} : ce jour-là, ${euros(price).fr}. La page permanente, plus ancienne, ne le sait pas.`
					: after
						? `L’avis de novembre 2026 annonce un tarif réduit jusqu’au ${longDay(end).fr}, puis un nouveau tarif : ce jour-là, ${euros(price).fr}. La page permanente, plus ancienne, ne le sait pas.`
						: `L’avis de novembre 2026 ne commence que le ${longDay(start).fr} : ce jour-là, le tarif permanent vaut encore, ${euros(price).fr}.`;
			return price === lowered
				? `A notice of November 2026 holds from ${longDay(start).en} to ${longDay(end).en}: on that day, ${euros(price).en}. The permanent page, older, does not know.`
				: after
					? `The notice of November 2026 announces a lower price until ${longDay(end).en}, then a new price: on that day, ${euros(price).en}. The permanent page, older, does not know.`
					: `The notice of November 2026 only begins on ${longDay(start).en}: on that day, the permanent price still holds, ${euros(price).en}.`;
		}),
		setup: {
			sites: [
				site(domain, say(`Ville de ${town}`, `Town of ${town}`), 'public', {
					menu: [
						say('[Accueil](/)', '[Home](/)'),
						tell((l) => `[${name[l]}](/${path})`),
						say('[Avis aux usagers](/avis)', '[Public notices](/avis)')
					]
				})
			],
			pages: [
				page(
					domain,
					say(`Ville de ${town}`, `Town of ${town}`),
					say(
						'Bienvenue. Les démarches et les lieux sont dans le menu.',
						'Welcome. Procedures and places are in the menu.'
					)
				),
				page(
					`${domain}/${path}`,
					name,
					tell((l) =>
						l === 'fr'
							? `Tarif : **${euros(usual).fr}** pour ${what.fr}.\n\nConsultez les [avis aux usagers](/avis) avant de venir.`
							: `Price: **${euros(usual).en}** for ${what.en}.\n\nRead the [public notices](/avis) before you come.`
					),
					{ date: '2025-03-04' }
				),
				page(
					`${domain}/avis`,
					say('Avis aux usagers', 'Public notices'),
					tell((l) =>
						l === 'fr'
							? `- ${name.fr} : travaux. Du ${longDay(start).fr} au ${longDay(end).fr}, ${what.fr} coûte ${euros(lowered).fr}. Ensuite, nouveau tarif : ${euros(raised).fr}.\n- Collecte des sapins : le 12 janvier.`
							: `- ${name.en}: works. From ${longDay(start).en} to ${longDay(end).en}, ${what.en} costs ${euros(lowered).en}. After that, new price: ${euros(raised).en}.\n- Christmas tree collection: January 12.`
					),
					{ date: '2026-11-23' }
				)
			],
			start: `https://${domain}`,
			notes: [
				{
					id: 'price',
					name: say('Prix ce jour-là', 'Price on that day'),
					type: 'number',
					unit: '€'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('price', amount(price))]],
		wrong: [usual, lowered, raised]
			.filter((one) => one !== price)
			.map((one) => [note('price', amount(one))])
	});
}

/** Two sites that say that they are the same; the legal notice tells. */
export function trueSite(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const service = pickOne(random, [
		{ name: say('Cartes de bus', 'Bus passes'), path: 'bus' },
		{ name: say('Cantine scolaire', 'School canteen'), path: 'cantine' },
		{ name: say('Stationnement résident', 'Resident parking'), path: 'stationnement' },
		{ name: say('Factures d’eau', 'Water bills'), path: 'eau' }
	]);
	const name = slug(town);
	const own = [
		`${service.path}.${name}.example`,
		`${service.path}-${name}.example`,
		`regie-${service.path}-${name}.example`
	];
	const [right, wrong, third] = pick(random, own, 3) as [string, string, string];
	const union = say(`Syndicat intercommunal de ${town}`, `${town} Joint Authority`);
	const sellers = pick(random, ['Facilipay', 'Zéro Tracas Services', 'Papiers Express'], 2) as [
		string,
		string
	];
	const number = pickNumber(random, 210, 980);
	const publisher = (domain: string): Localized => {
		if (domain === right)
			return tell((l) =>
				l === 'fr'
					? `${union.fr}, n° d’identification ${number} 415`
					: `${union.en}, identification no. ${number} 415`
			);
		const seller = sellers[domain === wrong ? 0 : 1]!;
		return tell((l) =>
			l === 'fr'
				? `${seller}, société privée sans lien avec les communes, n° ${number + 3} 415`
				: `${seller}, a private company with no link to the towns, no. ${number + 3} 415`
		);
	};
	const title = tell((l) => `${service.name[l]} – ${town}`);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a reçu une lettre du ${union.fr}, n° d’identification ${number} 415 : le paiement se fait en ligne, « ${title.fr} ». Le moteur donne trois sites qui se ressemblent.\n\nMettez dans les favoris **l’accueil du site du syndicat**, et lui seul.`
				: `${who} received a letter from the ${union.en}, identification no. ${number} 415: payment is online, “${title.en}”. The engine gives three sites that look alike.\n\nBookmark **the home page of the authority’s site**, and nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Ni le nom ni l’aspect ne prouvent rien. Les mentions légales, au pied de chaque site, disent qui publie : \`${right}\` est celui du syndicat, au numéro de la lettre ; \`${wrong}\` et \`${third}\` sont à des sociétés privées.`
				: `Neither the name nor the look proves anything. The legal notice, at the foot of each site, tells who publishes: \`${right}\` is the authority’s own, with the number of the letter; \`${wrong}\` and \`${third}\` belong to private companies.`
		),
		setup: {
			sites: own.map((domain) =>
				site(domain, title, 'public', {
					footer: [
						say('[Mentions légales](/mentions-legales)', '[Legal notice](/mentions-legales)')
					]
				})
			),
			pages: pick(random, own, 3).flatMap((domain) => [
				page(
					domain,
					title,
					say(
						'Site de paiement en ligne. Munissez-vous de votre numéro de dossier.',
						'Online payment site. Have your file number ready.'
					)
				),
				page(
					`${domain}/mentions-legales`,
					say('Mentions légales', 'Legal notice'),
					tell(
						(l) =>
							`${l === 'fr' ? 'Ce site est publié par : ' : 'This site is published by: '}${publisher(domain)[l]}.`
					),
					{ isUnlisted: true }
				)
			]),
			judged: ['bookmarks']
		},
		solutions: [bookmark(right)],
		wrong: [
			bookmark(wrong),
			bookmark(third),
			bookmark(`${right}/mentions-legales`),
			[...bookmark(right), ...bookmark(wrong)]
		]
	});
}
