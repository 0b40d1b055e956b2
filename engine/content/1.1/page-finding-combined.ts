/** Two pages, or two sites, which say it together. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	amount,
	capital,
	euros,
	inBrowser,
	longDay,
	NAMES,
	note,
	page,
	site,
	slug,
	TOWNS
} from './webs.ts';

const COURSES: { name: Localized; path: string; gear: [Localized, Localized, Localized] }[] = [
	{
		name: say('Escrime', 'Fencing'),
		path: 'escrime',
		gear: [say('masque', 'mask'), say('veste', 'jacket'), say('gant', 'glove')]
	},
	{
		name: say('Plongée', 'Diving'),
		path: 'plongee',
		gear: [say('combinaison', 'wetsuit'), say('palmes', 'fins'), say('bouteille', 'tank')]
	},
	{
		name: say('Ski de fond', 'Cross-country skiing'),
		path: 'ski-de-fond',
		gear: [say('skis', 'skis'), say('bâtons', 'poles'), say('chaussures', 'boots')]
	},
	{
		name: say('Patinage', 'Skating'),
		path: 'patinage',
		gear: [say('patins', 'skates'), say('casque', 'helmet'), say('genouillères', 'knee pads')]
	}
];
const STATUSES = [
	say('moins de 18 ans', 'under 18'),
	say('étudiants', 'students'),
	say('adultes', 'adults')
];

/** A fee on one page, what is rented on another. */
export function totalOfPages(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { name, path, gear } = pickOne(random, COURSES);
	const domain = `club-${path}.example`;
	const base = pickNumber(random, 60, 90);
	const fees = [base, base + 15, base + 45].map((one) => one * 100);
	const rents = pick(random, [8, 12, 15, 18, 22, 25], 3).map((one) => one * 100);
	const at = pickNumber(random, 0, 2);
	const rented = pick(random, [0, 1, 2], 2).sort();
	const left = [0, 1, 2].find((i) => !rented.includes(i))!;
	const total = fees[at]! + rented.reduce((sum, i) => sum + rents[i]!, 0);
	const [one, other] = rented.map((i) => gear[i]!) as [Localized, Localized];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} s’inscrit pour l’année à ce club, au tarif **${STATUSES[at]!.fr}**, et y louera pour la saison deux choses : **${one.fr}** et **${other.fr}**. Le reste, ${who} l’a déjà.\n\nNotez ce qu’il faudra payer **en tout**.`
				: `${who} is joining this club for the year, at the **${STATUSES[at]!.en}** price, and will rent two things there for the season: **${one.en}** and **${other.en}**. ${who} has the rest already.\n\nWrite what there will be to pay **in all**.`
		),
		why: tell((l) => {
			const sum = [fees[at]!, ...rented.map((i) => rents[i]!)]
				.map((one) => euros(one)[l])
				.join(' + ');
			return l === 'fr'
				? `La page « Adhésion » donne la cotisation, « Location » le prix de chaque pièce : ${sum} = ${euros(total).fr}.`
				: `The page “Membership” gives the fee, “Rental” the price of each item: ${sum} = ${euros(total).en}.`;
		}),
		setup: {
			sites: [
				site(domain, name, 'blog', {
					menu: [
						say('[Accueil](/)', '[Home](/)'),
						say('[Adhésion](/adhesion)', '[Membership](/adhesion)'),
						say('[Location](/location)', '[Rental](/location)')
					]
				})
			],
			pages: [
				page(
					domain,
					name,
					say(
						'Trois séances d’essai sont offertes en septembre.',
						'Three trial sessions are free in September.'
					)
				),
				page(
					`${domain}/adhesion`,
					say('Adhésion', 'Membership'),
					tell((l) =>
						[
							l === 'fr' ? '| Tarif | Année |' : '| Price | Year |',
							...STATUSES.map((status, i) => `| ${status[l]} | ${euros(fees[i]!)[l]} |`)
						].join('\n')
					)
				),
				page(
					`${domain}/location`,
					say('Location à la saison', 'Rental for the season'),
					tell((l) =>
						gear
							.map(
								(item, i) =>
									`- ${capital(item[l])}${l === 'fr' ? ' : ' : ': '}${euros(rents[i]!)[l]}`
							)
							.join('\n')
					)
				)
			],
			start: `https://${domain}`,
			notes: [{ id: 'total', name: say('Total', 'Total'), type: 'number', unit: '€' }],
			judged: ['notes']
		},
		solutions: [[note('total', amount(total))]],
		wrong: [
			[note('total', amount(fees[at]!))],
			[note('total', amount(total + rents[left]!))],
			[note('total', amount(total - fees[at]! + fees[(at + 1) % 3]!))]
		]
	});
}

/** The lowest price of a night is not that of the stay. */
export function cheaperStay(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const nights = pickNumber(random, 3, 6);
	const guests = pickNumber(random, 2, 4);
	const [low, gap] = [pickNumber(random, 11, 15), pickNumber(random, 2, 3)];
	const high = low + gap;
	// The cheaper of both by the night costs more once its cleaning is paid for.
	const cleaning = gap * nights * guests + pickNumber(random, 4, 15);
	const [first, second] = pick(
		random,
		[
			{ name: say('Refuge des Cimes', 'Summit Refuge'), domain: 'refuge-des-cimes.example' },
			{ name: say('Refuge du Torrent', 'Torrent Refuge'), domain: 'refuge-du-torrent.example' },
			{ name: say('Refuge des Mélèzes', 'Larch Refuge'), domain: 'refuge-des-melezes.example' }
		],
		2
	) as [{ name: Localized; domain: string }, { name: Localized; domain: string }];
	const [dear, cheap] = [low * nights * guests + cleaning, high * nights * guests];
	const refuge = ({ name, domain }: typeof first, night: number, extra: number) => ({
		site: site(domain, name, 'shop', {
			menu: [
				say('[Tarifs](/)', '[Prices](/)'),
				say('[Conditions](/conditions)', '[Terms](/conditions)')
			]
		}),
		pages: [
			page(
				domain,
				tell((l) => `${name[l]}${l === 'fr' ? ' : tarifs' : ': prices'}`),
				tell((l) =>
					l === 'fr'
						? `La nuit : **${euros(night * 100).fr} par personne**.\n\nVoir les [conditions](/conditions).`
						: `A night: **${euros(night * 100).en} per person**.\n\nSee the [terms](/conditions).`
				)
			),
			page(
				`${domain}/conditions`,
				tell((l) => `${name[l]}${l === 'fr' ? ' : conditions' : ': terms'}`),
				tell((l) => {
					if (extra === 0)
						return l === 'fr'
							? 'Le ménage est compris dans le prix.'
							: 'Cleaning is included in the price.';
					return l === 'fr'
						? `S’ajoute au prix des nuits un ménage obligatoire de ${euros(extra * 100).fr} pour le séjour, quel que soit le nombre de personnes.`
						: `A compulsory cleaning fee of ${euros(extra * 100).en} for the stay is added to the price of the nights, however many people there are.`;
				})
			)
		]
	});
	const places = [refuge(first, low, cleaning), refuge(second, high, 0)];
	const shown = pick(random, places, 2);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} réserve **${nights} nuits pour ${guests} personnes**, et hésite entre deux sites : « ${first.name.fr} » et « ${second.name.fr} ».\n\nNotez le nom du moins cher pour ce séjour, et **ce qu’il coûte en tout**.`
				: `${who} is booking **${nights} nights for ${guests} people**, and hesitates between two sites: “${first.name.en}” and “${second.name.en}”.\n\nWrite the name of the cheaper one for this stay, and **what it costs in all**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${first.name.fr} : ${nights} × ${guests} × ${low} + ${cleaning} de ménage = ${dear} €. ${second.name.fr} : ${nights} × ${guests} × ${high} = ${cheap} €, ménage compris. La page « Conditions » change le résultat.`
				: `${first.name.en}: ${nights} × ${guests} × ${low} + ${cleaning} of cleaning = €${dear}. ${second.name.en}: ${nights} × ${guests} × ${high} = €${cheap}, cleaning included. The page “Terms” changes the result.`
		),
		setup: {
			sites: shown.map(({ site }) => site),
			pages: shown.flatMap(({ pages }) => pages),
			notes: [
				{ id: 'name', name: say('Le moins cher', 'The cheaper one'), type: 'text' },
				{ id: 'price', name: say('Prix du séjour', 'Price of the stay'), type: 'number', unit: '€' }
			],
			judged: ['notes']
		},
		solutions: [[note('name', second.name), note('price', String(cheap))]],
		wrong: [
			[note('name', first.name), note('price', String(low * nights * guests))],
			[note('name', first.name), note('price', String(dear))],
			[note('name', second.name), note('price', String(high * nights))]
		]
	});
}

const FAIRS: { name: Localized; path: string }[] = [
	{ name: say('Forum des métiers', 'Career Fair'), path: 'forum-des-metiers' },
	{ name: say('Bourse aux vélos', 'Bike Swap'), path: 'bourse-aux-velos' },
	{ name: say('Fête de la science', 'Science Festival'), path: 'fete-de-la-science' },
	{ name: say('Salon du livre', 'Book Fair'), path: 'salon-du-livre' }
];

/** Each year has its page, and the first result is not of the next one. */
export function rightYear(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [town, far] = pick(random, TOWNS, 2) as [string, string];
	const { name, path } = pickOne(random, FAIRS);
	const month = String(pickNumber(random, 1, 6)).padStart(2, '0');
	const dates = pick(random, [...Array(26).keys()], 3).map((n) => String(n + 2).padStart(2, '0'));
	const [day, last, elsewhere] = [
		`2027-${month}-${dates[0]}`,
		`2026-${month}-${dates[1]}`,
		`2027-${month}-${dates[2]}`
	] as const;
	const fee = pick(random, [3, 4, 5, 6, 7], 2) as [number, number];
	const edition = (one: string, year: number, when: string, price: number) =>
		page(
			`${slug(one)}.example/${path}-${year}`,
			tell((l) => `${name[l]} ${l === 'fr' ? 'de' : 'of'} ${one}`),
			tell((l) =>
				l === 'fr'
					? `Il aura lieu le **${longDay(when).fr}**, à la salle des fêtes.\n\nEntrée : ${euros(price * 100).fr}.`.replace(
							'Il aura',
							`Cette édition ${year} aura`
						)
					: `This ${year} edition will take place on **${longDay(when).en}**, at the village hall.\n\nAdmission: ${euros(price * 100).en}.`
			),
			{ date: `${year - 1}-10-${dates[1]}` }
		);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Nous sommes le 30 novembre 2026. ${who} veut aller à la **prochaine** édition de « ${name.fr} » à **${town}**.\n\nNotez sa date et le prix de l’entrée.`
				: `It is November 30, 2026. ${who} wants to go to the **next** edition of “${name.en}” in **${town}**.\n\nWrite its date and the price of admission.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Plusieurs pages ont le même titre : la date de publication et l’adresse les distinguent. Celle de 2026 est passée, celle de ${far} est une autre ville ; la prochaine est le ${longDay(day).fr}, à ${euros(fee[0] * 100).fr}.`
				: `Several pages have the same title: the date of publication and the address tell them apart. The one of 2026 is over, the one of ${far} is another town; the next is on ${longDay(day).en}, for ${euros(fee[0] * 100).en}.`
		),
		setup: {
			sites: [town, far].map((one) =>
				site(`${slug(one)}.example`, say(`Ville de ${one}`, `Town of ${one}`), 'public')
			),
			pages: [
				edition(town, 2026, last, fee[1]),
				...pick(
					random,
					[edition(town, 2027, day, fee[0]), edition(far, 2027, elsewhere, fee[1])],
					2
				)
			],
			notes: [
				{ id: 'day', name: say('Date', 'Date'), type: 'date' },
				{ id: 'price', name: say('Entrée', 'Admission'), type: 'number', unit: '€' }
			],
			judged: ['notes']
		},
		solutions: [[note('day', longDay(day)), note('price', String(fee[0]))]],
		wrong: [
			[note('day', longDay(last)), note('price', String(fee[1]))],
			[note('day', longDay(elsewhere)), note('price', String(fee[1]))],
			[note('day', longDay(day)), note('price', String(fee[1]))]
		]
	});
}

const ROOMS = ['Saphir', 'Topaze', 'Rubis', 'Opale', 'Jade'];
const EQUIPMENT = [
	say('une cuisine', 'a kitchen'),
	say('une scène', 'a stage'),
	say('un vidéoprojecteur', 'a projector')
];

/** Seats on one page, equipment on another, prices on a third. */
export function roomForGroup(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `salles-${slug(town)}.example`;
	const names = pick(random, ROOMS, 4);
	const people = pickNumber(random, 45, 80);
	const [needed, spare] = pick(random, EQUIPMENT, 2) as [Localized, Localized];
	// Only the first has both; one is too small, one lacks it, one has neither.
	const rooms = [
		{ seats: people + pickNumber(random, 2, 12), has: [needed, spare] },
		{ seats: people - pickNumber(random, 3, 12), has: [needed] },
		{ seats: people + pickNumber(random, 15, 40), has: [spare] },
		{ seats: people - pickNumber(random, 15, 25), has: [spare] }
	].map((room, i) => ({
		...room,
		name: names[i]!,
		price: (110 - 18 * i + pickNumber(random, 0, 9)) * 100
	}));
	const shown = pick(random, rooms, 4);
	const [right, small, bare] = rooms as [(typeof rooms)[0], ...typeof rooms];
	const table = (head: Localized, cell: (room: (typeof rooms)[0], l: 'fr' | 'en') => string) =>
		tell((l) =>
			[
				`| ${l === 'fr' ? 'Salle' : 'Room'} | ${head[l]} |`,
				...shown.map((room) => `| ${room.name} | ${cell(room, l)} |`)
			].join('\n')
		);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} cherche à ${town} une salle pour **${people} personnes** assises, avec **${needed.fr}**.\n\nNotez son nom et son prix pour la journée.`
				: `${who} is looking in ${town} for a room for **${people} people** seated, with **${needed.en}**.\n\nWrite its name and its price for the day.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Trois pages à croiser : « ${right.name} » a ${right.seats} places et ${needed.fr}, pour ${euros(right.price).fr}. « ${small!.name} » est trop petite (${small!.seats}), et « ${bare!.name} », assez grande, n’a pas ${needed.fr.replace(/^une? /, 'de ')}.`
				: `Three pages to cross: “${right.name}” has ${right.seats} seats and ${needed.en}, for ${euros(right.price).en}. “${small!.name}” is too small (${small!.seats}), and “${bare!.name}”, large enough, does not have ${needed.en}.`
		),
		setup: {
			sites: [
				site(domain, say(`Salles à louer à ${town}`, `Rooms to rent in ${town}`), 'public', {
					menu: [
						say('[Places](/)', '[Seats](/)'),
						say('[Équipement](/equipement)', '[Equipment](/equipement)'),
						say('[Tarifs](/tarifs)', '[Prices](/tarifs)')
					]
				})
			],
			pages: [
				page(
					domain,
					say('Places assises', 'Seats'),
					table(say('Places', 'Seats'), ({ seats }) => String(seats))
				),
				page(
					`${domain}/equipement`,
					say('Équipement', 'Equipment'),
					table(say('Équipement', 'Equipment'), ({ has }, l) => has.map((one) => one[l]).join(', '))
				),
				page(
					`${domain}/tarifs`,
					say('Tarifs à la journée', 'Prices for the day'),
					table(say('Journée', 'Day'), ({ price }, l) => euros(price)[l])
				)
			],
			start: `https://${domain}`,
			notes: [
				{ id: 'room', name: say('Salle', 'Room'), type: 'text' },
				{ id: 'price', name: say('Prix', 'Price'), type: 'number', unit: '€' }
			],
			judged: ['notes']
		},
		solutions: [[note('room', right.name), note('price', amount(right.price))]],
		wrong: [
			[note('room', small!.name), note('price', amount(small!.price))],
			[note('room', bare!.name), note('price', amount(bare!.price))],
			[note('room', right.name), note('price', amount(small!.price))]
		]
	});
}
