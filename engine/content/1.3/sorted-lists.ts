import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';

export const sortedLists: Tube = {
	id: 'sortedLists',
	competence: '1.3',
	title: { fr: 'Trier et filtrer un tableau', en: 'Sorting and filtering a table' },
	tutorial: {
		title: {
			fr: 'Mettre un tableau dans l’ordre voulu',
			en: 'Putting a table in the order you want'
		},
		minutes: 2,
		body: {
			fr: '**Trier**, c’est changer l’ordre des lignes ; **filtrer**, c’est ne montrer que certaines d’entre elles, sans supprimer les autres.\n\nPour trier :\n\n- cliquez dans le tableau, et assurez-vous que toute la ligne suivra, pas une colonne seule ;\n- choisissez la colonne qui décide, et le sens : croissant, du plus petit au plus grand ou de A à Z, ou décroissant ;\n- ajoutez au besoin une **seconde colonne** : elle ne sert qu’à départager les lignes égales dans la première.\n\nPar exemple, des livres triés par auteur puis par année : Colette vient avant Hugo, et parmi les livres de Colette, le plus ancien vient d’abord. Un Hugo plus ancien reste après, car l’auteur passe en premier.\n\nPour filtrer, choisissez une condition, comme « prix inférieur à 20 », et pensez à retirer le filtre ensuite.\n\nLe piège habituel : des nombres enregistrés comme du texte. Le tableur les compare alors caractère par caractère et range 110 avant 35. Des nombres collés à gauche de leur case en sont souvent le signe ; convertissez-les avant de trier.',
			en: '**Sorting** means changing the order of the rows; **filtering** means showing only some of them, without deleting the others.\n\nTo sort:\n\n- click in the table, and make sure that the whole row will follow, not a single column;\n- choose the column that decides, and the direction: ascending, from lowest to highest or A to Z, or descending;\n- if need be, add a **second column**: it only decides between rows that are equal in the first.\n\nFor example, take books sorted by author and then by year: Colette comes before Hugo, and among Colette’s books, the oldest comes first. An older Hugo still comes after, because the author goes first.\n\nTo filter, choose a condition, such as “price below 20,” and remember to remove the filter afterward.\n\nThe usual trap: numbers stored as text. The spreadsheet then compares them character by character and puts 110 before 35. Numbers stuck to the left of their cell are often the sign; convert them before sorting.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Prévoir l’ordre des lignes d’un tableau trié sur une colonne.',
				'Predict the order of the rows of a table sorted by one column.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Paola trie ce tableau par **prix**, du plus petit au plus grand. Quelle ville sera sur la **première** ligne ?',
						en: 'Paola sorts this table by **price**, from lowest to highest. Which city will be on the **first** row?'
					},
					why: {
						fr: 'Seule la colonne du prix décide : le plus petit est 19 €, c’est celui de Tours. Amiens n’est en haut que parce que le tableau est rangé par ordre alphabétique, et l’heure de départ ne joue aucun rôle dans ce tri.',
						en: 'Only the price column decides: the lowest is €19, for Tours. Amiens is at the top only because the table is in alphabetical order, and the departure time plays no part in this sort.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Billets de train', en: 'Train tickets' },
						columns: [
							{ fr: 'Ville', en: 'City' },
							{ fr: 'Départ', en: 'Departure' },
							{ fr: 'Prix', en: 'Price' }
						],
						rows: [
							['Amiens', { fr: '9 h 12', en: '9:12 a.m.' }, { fr: '24 €', en: '€24' }],
							['Dijon', { fr: '7 h 40', en: '7:40 a.m.' }, { fr: '39 €', en: '€39' }],
							['Limoges', { fr: '8 h 05', en: '8:05 a.m.' }, { fr: '105 €', en: '€105' }],
							['Tours', { fr: '10 h 31', en: '10:31 a.m.' }, { fr: '19 €', en: '€19' }]
						]
					},
					field: {
						label: { fr: 'Ville', en: 'City' },
						type: 'text',
						solutions: ['Tours']
					}
				},
				endsOfSort,
				orderOfOffers,
				sortThatWasMade
			]
		},
		{
			level: 4,
			proves: say(
				'Trier un tableau sur deux colonnes et prévoir la place de chaque ligne.',
				'Sort a table by two columns and predict the place of each row.'
			),
			challenges: [
				{
					kind: 'order',
					seconds: 120,
					instruction: {
						fr: 'Après une course, Steeve trie les résultats **par équipe** (de A à Z) puis, dans chaque équipe, **par temps** (du plus court au plus long).\n\nMettez les noms dans l’ordre obtenu.',
						en: 'After a race, Steeve sorts the results **by team** (A to Z) and then, within each team, **by time** (shortest to longest).\n\nPut the names in the resulting order.'
					},
					why: {
						fr: 'D’abord l’équipe : Loutres, Milans, Pinsons. Le temps ne départage ensuite que les membres d’une même équipe : 13:20 avant 14:05, puis 12:05 avant 12:48. Nadège a le meilleur temps, 11:30, mais elle est dernière car son équipe vient à la fin.',
						en: 'First the team: Eagles, Hawks, Robins. The time then only decides between members of the same team: 13:20 before 14:05, then 12:05 before 12:48. Nadège has the best time, 11:30, but she is last because her team comes at the end.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Résultats de la course', en: 'Race results' },
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Équipe', en: 'Team' },
							{ fr: 'Temps (min:s)', en: 'Time (min:s)' }
						],
						rows: [
							['Bruno', { fr: 'Loutres', en: 'Eagles' }, '14:05'],
							['Ilona', { fr: 'Milans', en: 'Hawks' }, '12:48'],
							['Nadège', { fr: 'Pinsons', en: 'Robins' }, '11:30'],
							['Théo', { fr: 'Milans', en: 'Hawks' }, '12:05'],
							['Yasmine', { fr: 'Loutres', en: 'Eagles' }, '13:20']
						]
					},
					items: ['Yasmine', 'Bruno', 'Théo', 'Ilona', 'Nadège']
				},
				settingsOfSort,
				placeOfNewRow,
				rowsAbove
			]
		}
	]
};

const OFFERS = [
	{
		caption: say('Vélos d’occasion', 'Second-hand bikes'),
		column: say('Vélo', 'Bike'),
		names: [
			say('Vélo de ville', 'City bike'),
			say('Vélo tout-terrain', 'Mountain bike'),
			say('Vélo pliant', 'Folding bike'),
			say('Vélo de course', 'Road bike'),
			say('Vélo cargo', 'Cargo bike')
		]
	},
	{
		caption: say('Instruments d’occasion', 'Second-hand instruments'),
		column: say('Instrument', 'Instrument'),
		names: [
			say('Clarinette', 'Clarinet'),
			say('Guitare', 'Guitar'),
			say('Saxophone', 'Saxophone'),
			say('Synthétiseur', 'Synthesizer'),
			say('Violon', 'Violin')
		]
	},
	{
		caption: say('Meubles d’occasion', 'Second-hand furniture'),
		column: say('Meuble', 'Piece of furniture'),
		names: [
			say('Armoire', 'Wardrobe'),
			say('Bureau', 'Desk'),
			say('Canapé', 'Sofa'),
			say('Étagère', 'Bookcase'),
			say('Table basse', 'Coffee table')
		]
	},
	{
		caption: say('Appareils reconditionnés', 'Refurbished devices'),
		column: say('Appareil', 'Device'),
		names: [
			say('Console de jeux', 'Game console'),
			say('Ordinateur portable', 'Laptop'),
			say('Tablette', 'Tablet'),
			say('Téléphone', 'Phone'),
			say('Vidéoprojecteur', 'Video projector')
		]
	}
];

/** Five offers with prices of two to four digits, each at another distance. */
function drawOffers(random: Random) {
	const { caption, column, names } = pickOne(random, OFFERS);
	const prices = [
		pickNumber(random, 5, 9) * 10,
		pickNumber(random, 11, 18) * 10,
		pickNumber(random, 20, 39) * 10,
		pickNumber(random, 41, 79) * 10,
		pickNumber(random, 101, 125) * 10
	];
	const distances = [
		pickNumber(random, 3, 9),
		pickNumber(random, 10, 19),
		pickNumber(random, 20, 39),
		pickNumber(random, 40, 90),
		pickNumber(random, 100, 160)
	];
	const shuffled = pick(random, distances, 5);
	const offers = pick(random, names, 5).map((name, i) => ({
		name,
		price: prices[i]!,
		distance: shuffled[i]!
	}));
	return { caption, column, offers };
}

type Offers = ReturnType<typeof drawOffers>;

const offerTable = ({ caption, column, offers }: Offers) => ({
	type: 'table' as const,
	caption,
	columns: [column, say('Prix (€)', 'Price (€)'), 'Distance (km)'],
	rows: [...offers]
		.sort((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'))
		.map(({ name, price, distance }) => [name, amount(price), String(distance)])
});

/** The first and the last rows of a descending sort. */
function endsOfSort(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const drawn = drawOffers(random);
	const [lowest, , , , highest] = drawn.offers as [Offer, Offer, Offer, Offer, Offer];
	const choices = [...drawn.offers]
		.map(({ name }) => name)
		.sort((a, b) => a.fr.localeCompare(b.fr, 'fr'));
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} trie ces annonces par **prix**, **du plus grand au plus petit**. Quelles annonces seront aux deux bouts du tableau ?`,
			`${who} sorts these offers by **price**, **from highest to lowest**. Which offers will be at the two ends of the table?`
		),
		stimulus: offerTable(drawn),
		fields: [
			{
				label: say('Sur la première ligne', 'On the first row'),
				type: 'text',
				choices,
				solutions: [highest.name]
			},
			{
				label: say('Sur la dernière ligne', 'On the last row'),
				type: 'text',
				choices,
				solutions: [lowest.name]
			}
		],
		why: say(
			`Du plus grand au plus petit, le prix le plus élevé vient en premier : ${amount(highest.price).fr} € (${highest.name.fr.toLowerCase()}), et le plus bas en dernier : ${lowest.price} € (${lowest.name.fr.toLowerCase()}). Comparez les nombres entiers, pas leur premier chiffre : ${amount(highest.price).fr} commence par un 1, mais dépasse ${lowest.price}. La distance ne compte pas dans ce tri.`,
			`From highest to lowest, the highest price comes first: €${amount(highest.price).en} (${highest.name.en.toLowerCase()}), and the lowest comes last: €${lowest.price} (${lowest.name.en.toLowerCase()}). Compare whole numbers, not their first digit: ${amount(highest.price).en} begins with a 1 but is more than ${lowest.price}. Distance does not count in this sort.`
		)
	};
}

type Offer = Offers['offers'][number];

/** The order of a sort by distance. */
function orderOfOffers(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const drawn = drawOffers(random);
	const sorted = [...drawn.offers].sort((a, b) => a.distance - b.distance);
	const [nearest, , , , farthest] = sorted as [Offer, Offer, Offer, Offer, Offer];
	return {
		kind: 'order',
		instruction: say(
			`${who} cherche une annonce près de son domicile et trie ce tableau par **distance croissante**. Dans quel ordre les annonces apparaissent-elles, de haut en bas ?`,
			`${who} is looking for an offer close to home and sorts this table by **ascending distance**. In which order do the offers appear, from top to bottom?`
		),
		stimulus: offerTable(drawn),
		items: sorted.map(({ name }) => name),
		why: say(
			`« Croissant » veut dire du plus petit au plus grand : on va de ${nearest.distance} km à ${farthest.distance} km, soit ${sorted.map(({ distance }) => distance).join(', ')}. Toute la ligne suit le nombre qui la fait bouger. Ni l’ordre alphabétique de départ ni le prix ne comptent.`,
			`“Ascending” means from lowest to highest: it goes from ${nearest.distance} km to ${farthest.distance} km, that is ${sorted.map(({ distance }) => distance).join(', ')}. The whole row follows the number that moves it. Neither the alphabetical order at the start nor the price counts.`
		)
	};
}

/** Orders in which nothing grows nor falls from end to end. */
const MIXED_ORDERS = [
	[2, 0, 4, 1, 3],
	[1, 3, 0, 4, 2],
	[3, 1, 4, 0, 2]
];

const RANKINGS = [
	{
		caption: say('Tournoi de badminton', 'Badminton tournament'),
		column: say('points', 'points'),
		title: say('Points', 'Points')
	},
	{
		caption: say('Collecte de livres', 'Book drive'),
		column: say('nombre de livres', 'number of books'),
		title: say('Livres', 'Books')
	},
	{
		caption: say('Défi marche du club', 'Club walking challenge'),
		column: say('nombre de kilomètres', 'number of kilometers'),
		title: say('Kilomètres', 'Kilometers')
	}
];

/** Which sort gave the table that is shown. */
function sortThatWasMade(random: Random): ChallengeBody {
	const { caption, column, title } = pickOne(random, RANKINGS);
	const descends = random() < 0.5;
	const [first, second] = pick(random, MIXED_ORDERS, 2) as [number[], number[]];
	const names = pick(random, PEOPLE, 5).sort();
	const start = pickNumber(random, 11, 30);
	const scores = [0, 7, 12, 21, 34].map((more) => start + more + pickNumber(random, 0, 3));
	const ages = [0, 2, 5, 11, 24].map((more) => 14 + more + pickNumber(random, 0, 1));
	const ordered = descends ? [...scores].reverse() : scores;
	const up = say(`par ${column.fr}, ordre croissant`, `by ${column.en}, ascending`);
	const down = say(`par ${column.fr}, ordre décroissant`, `by ${column.en}, descending`);
	return choice({
		instruction: say(
			'Quelqu’un a trié ce tableau avant de l’envoyer. Quel tri a été fait ?',
			'Someone sorted this table before sending it. Which sort was made?'
		),
		stimulus: {
			type: 'table',
			caption,
			columns: [say('Prénom', 'First name'), say('Âge', 'Age'), title],
			rows: ordered.map((score, i) => [names[first[i]!]!, String(ages[second[i]!]), String(score)])
		},
		right: [descends ? down : up],
		wrong: [
			descends ? up : down,
			say('par âge, ordre croissant', 'by age, ascending'),
			say('par prénom, ordre alphabétique', 'by first name, alphabetical')
		],
		why: say(
			`Cherchez la colonne dont les valeurs se suivent : de haut en bas, la dernière va de ${ordered[0]} à ${ordered[4]} sans jamais ${descends ? 'remonter' : 'redescendre'}. C’est donc un ordre ${descends ? 'décroissant, du plus grand au plus petit' : 'croissant, du plus petit au plus grand'}. Les âges et les prénoms, eux, sont mélangés : ils ont suivi leur ligne.`,
			`Look for the column whose values follow on: from top to bottom, the last one goes from ${ordered[0]} to ${ordered[4]} without ever ${descends ? 'rising' : 'falling'}. So the order is ${descends ? 'descending, from highest to lowest' : 'ascending, from lowest to highest'}. Ages and first names are mixed up: they followed their row.`
		)
	});
}

/** Spelled alike in both languages. */
const CITIES = ['Angers', 'Brest', 'Dijon', 'Lille', 'Metz', 'Nantes', 'Reims', 'Tours'];

const EVENTS = [
	say('Concours de robotique', 'Robotics contest'),
	say('Tournoi d’échecs', 'Chess tournament'),
	say('Rallye mathématique', 'Math rally'),
	say('Concours d’orthographe', 'Spelling contest')
];

interface Entry {
	name: string;
	city: string;
	points: number;
}

/** Three cities, in alphabetical order, each with two entries; no order of the points is that of the cities. */
function drawEntries(random: Random): Entry[] {
	const names = pick(random, PEOPLE, 6);
	const cities = pick(random, CITIES, 3).sort();
	const start = pickNumber(random, 30, 45);
	const points = [0, 6, 13, 21, 28, 37].map((more) => start + more + pickNumber(random, 0, 4));
	const places = pickOne(random, [
		[1, 4, 0, 3, 2, 5],
		[0, 4, 2, 5, 1, 3],
		[2, 5, 0, 4, 1, 3]
	]);
	return names.map((name, i) => ({
		name,
		city: cities[Math.floor(i / 2)]!,
		points: points[places[i]!]!
	}));
}

const byCity = (a: Entry, b: Entry) => a.city.localeCompare(b.city);

const entryTable = (entries: readonly Entry[], caption: ReturnType<typeof say>) => ({
	type: 'table' as const,
	caption,
	columns: [say('Prénom', 'First name'), say('Ville', 'City'), say('Points', 'Points')],
	rows: entries.map(({ name, city, points }) => [name, city, String(points)])
});

/** The two criteria of a sort, read from its result. */
function settingsOfSort(random: Random): ChallengeBody {
	const [cityUp, pointsUp] = [random() < 0.5, random() < 0.5];
	const sorted = drawEntries(random).sort(
		(a, b) => (cityUp ? 1 : -1) * byCity(a, b) || (pointsUp ? 1 : -1) * (a.points - b.points)
	);
	const city = [
		say('Ville, de A à Z', 'City, A to Z'),
		say('Ville, de Z à A', 'City, Z to A')
	] as const;
	const points = [
		say('Points, ordre croissant', 'Points, ascending'),
		say('Points, ordre décroissant', 'Points, descending')
	] as const;
	const choices = [...city, ...points];
	const [one, two] = sorted as [Entry, Entry, ...Entry[]];
	return {
		kind: 'qrocm',
		instruction: say(
			'Ce tableau a été trié avec deux critères, l’un après l’autre. Retrouvez les réglages du tri.',
			'This table was sorted with two criteria, one after the other. Find the settings of the sort.'
		),
		stimulus: entryTable(sorted, pickOne(random, EVENTS)),
		fields: [
			{
				label: say('Trier d’abord par', 'Sort first by'),
				type: 'text',
				choices,
				solutions: [cityUp ? city[0] : city[1]]
			},
			{
				label: say('Puis par', 'Then by'),
				type: 'text',
				choices,
				solutions: [pointsUp ? points[0] : points[1]]
			}
		],
		why: say(
			`Le premier critère est celui qui ordonne tout le tableau : les villes se suivent de ${cityUp ? 'A à Z' : 'Z à A'}. Les points ne sont en ordre qu’à l’intérieur d’une ville : à ${one.city}, ${one.points} puis ${two.points}, donc en ordre ${pointsUp ? 'croissant' : 'décroissant'}. S’ils passaient en premier, ils se suivraient du haut en bas, sans recommencer à chaque ville.`,
			`The first criterion is the one that orders the whole table: the cities follow from ${cityUp ? 'A to Z' : 'Z to A'}. Points are in order only inside a city: in ${one.city}, ${one.points} then ${two.points}, so ${pointsUp ? 'ascending' : 'descending'}. If they came first, they would follow on from top to bottom, without starting again at each city.`
		)
	};
}

/** Where a row goes in a table sorted by two columns. */
function placeOfNewRow(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 7);
	const sorted = drawEntries(random)
		.sort((a, b) => byCity(a, b) || b.points - a.points)
		.map((entry, i) => ({ ...entry, name: names[i]! }));
	const [above, below] = [sorted[2]!, sorted[3]!];
	const points = below.points + pickNumber(random, 2, above.points - below.points - 2);
	const added = names[6]!;
	const byPoints = [...sorted].sort((a, b) => a.points - b.points).find((e) => e.points > points)!;
	const tempting = [byPoints, sorted[0]!, sorted[1]!].find(
		(entry) => ![above, below, sorted[5]!].includes(entry)
	)!;
	const after = ({ name }: Entry) => say(`juste après ${name}`, `right after ${name}`);
	return choice({
		instruction: say(
			`Ce tableau est trié **par ville**, de A à Z, puis **par points**, du plus grand au plus petit. On y ajoute une ligne : ${added}, ${below.city}, ${points} points. Où sera-t-elle une fois le tri refait ?`,
			`This table is sorted **by city**, A to Z, then **by points**, from highest to lowest. A row is added: ${added}, ${below.city}, ${points} points. Where will it be once the sort is done again?`
		),
		stimulus: entryTable(sorted, pickOne(random, EVENTS)),
		right: [after(above)],
		wrong: [after(below), after(sorted[5]!), after(tempting)],
		why: say(
			`La ville décide d’abord : ${added} rejoint le groupe de ${below.city}. Dans ce groupe, les points vont en décroissant : ${above.points}, **${points}**, ${below.points}, d’où la place juste après ${above.name}. Les points des autres villes n’entrent pas en compte.`,
			`The city decides first: ${added} joins the group of ${below.city}. In this group, points go down: ${above.points}, **${points}**, ${below.points}, hence the place right after ${above.name}. The points of the other cities do not matter.`
		)
	});
}

/** How many rows come before one of them. */
function rowsAbove(random: Random): ChallengeBody {
	const entries = drawEntries(random);
	const sorted = [...entries].sort((a, b) => byCity(b, a) || b.points - a.points);
	const place = pickNumber(random, 2, 5);
	const asked = sorted[place]!;
	const cities = [...new Set(sorted.map(({ city }) => city))];
	const before = cities.slice(0, cities.indexOf(asked.city));
	const better = place % 2;
	return {
		kind: 'qroc',
		instruction: say(
			`Ce tableau va être trié **par ville, de Z à A**, puis **par points, du plus grand au plus petit**. Combien de personnes seront au-dessus de ${asked.name} ?`,
			`This table is about to be sorted **by city, Z to A**, then **by points, from highest to lowest**. How many people will be above ${asked.name}?`
		),
		stimulus: entryTable(pick(random, entries, 6), pickOne(random, EVENTS)),
		field: {
			label: say('Nombre de personnes', 'Number of people'),
			type: 'number',
			solutions: [String(place)]
		},
		why: say(
			`De Z à A, les villes viennent dans l’ordre ${cities.join(', ')} : tout le groupe de ${before.join(' et celui de ')} passe avant ${asked.city}, soit ${before.length * 2} personnes. À ${asked.city}, ${better ? `une personne a plus de points que ${asked.name} et passe devant` : `personne n’a plus de points que ${asked.name}`}. Le total est ${place} ; un meilleur score dans une autre ville ne change rien.`,
			`From Z to A, the cities come in the order ${cities.join(', ')}: the whole group of ${before.join(' and that of ')} comes before ${asked.city}, that is ${before.length * 2} people. In ${asked.city}, ${better ? `one person has more points than ${asked.name} and goes ahead` : `nobody has more points than ${asked.name}`}. The total is ${place}; a better score in another city changes nothing.`
		)
	};
}
