import type { Random } from '../../random.ts';
import { amount, day } from '../1.2/quantities.ts';
import { PEOPLE, capitalized, chosen, counted, enumerate, quoted } from '../2.2/words.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { decimal, euros } from './figures.ts';

const OUTLETS = [
	{ fr: 'Bac des emballages et papiers', en: 'Packaging and paper bin' },
	{ fr: 'Collecteur de piles', en: 'Battery collection box' },
	{ fr: 'Don à une association', en: 'Donation to a charity' },
	{ fr: 'Ordures ménagères', en: 'Household trash' },
	{
		fr: 'Point de collecte des appareils électriques',
		en: 'Collection point for electrical appliances'
	}
];

export const deviceSecondLife: Tube = {
	id: 'deviceSecondLife',
	competence: '4.3',
	title: { fr: 'Donner une seconde vie aux appareils', en: 'Giving devices a second life' },
	tutorial: {
		title: {
			fr: 'Se séparer d’un appareil sans gaspiller ni se trahir',
			en: 'Parting with a device without waste or leaks'
		},
		minutes: 3,
		body: {
			fr: 'Un appareil dont on ne veut plus peut encore servir, se réparer ou livrer ses matériaux ; avant de partir, il doit oublier tout de vous.\n\n**1. Choisissez la meilleure voie, dans cet ordre** : le garder, le réparer, le donner ou le vendre s’il marche, et seulement ensuite le recycler : une partie de la matière s’y perd toujours.\n\n**2. Triez par nature** : ce qui contient une prise ou une batterie, même un jouet, va à la collecte des appareils électriques ; les piles, à leur collecteur. Rien de tout cela ne va aux ordures ménagères.\n\n**3. Faites valoir vos droits.** Un appareil neuf ou d’occasion vendu par un professionnel est garanti deux ans. Le magasin qui vous livre reprend l’ancien ; un réparateur labellisé déduit le bonus.\n\n**4. Avant un don**, sauvegardez, comparez la sauvegarde au téléphone, fermez vos comptes, retirez les cartes, effacez, puis vérifiez qu’il démarre comme neuf.\n\n**5. Effacez selon le support** : réécriture d’un disque magnétique, effacement intégré d’un SSD, configuration d’usine d’un appareil chiffré, destruction d’un support en panne.\n\n**Le piège.** Effacer un appareil encore lié à un compte : l’antivol le rend inutilisable.',
			en: 'A device you no longer want can still be of use, be repaired or give up its materials; before it goes, it must forget everything about you.\n\n**1. Choose the best way, in this order**: keep it, repair it, give it away or sell it if it works, and only then recycle it: some of the matter is always lost.\n\n**2. Sort by kind**: anything with a plug or a battery inside, even a toy, goes to the collection of electrical appliances; loose batteries, to their own box. None of this goes in the household trash.\n\n**3. Use your rights.** In France, a new or second-hand device sold by a professional is covered for two years. The store that delivers takes back the old one; a certified repairer deducts the repair bonus.\n\n**4. Before giving it away**, back up, compare the backup with the phone, sign out of your accounts, remove the cards, erase, then check that it starts as if new.\n\n**5. Erase according to the medium**: overwriting for a magnetic disk, built-in erasure for an SSD, factory reset for an encrypted device, destruction for a broken medium.\n\n**The trap.** Erasing a device still linked to an account: the theft lock makes it useless.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Orienter un objet dont on ne veut plus vers le don ou la bonne collecte.',
				'Direct an unwanted object to reuse or to the right collection.'
			),
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Mamadou vide un placard. Choisissez où va chaque objet, en préférant le réemploi au recyclage quand c’est possible.',
						en: 'Mamadou is emptying a closet. Choose where each item goes, preferring reuse over recycling whenever possible.'
					},
					why: {
						fr: 'Le téléphone marche encore : le donner passe avant le recyclage. L’imprimante, impossible à réparer, va à la collecte des appareils électriques, et les piles à leur collecteur, car elles sont polluantes. Le carton rejoint les emballages et papiers ; rien ne va aux ordures ménagères.',
						en: 'The phone still works: giving it away comes before recycling. The printer, which cannot be repaired, goes to the collection of electrical appliances, and the batteries to their own box, because they pollute. The cardboard joins packaging and paper; nothing goes in the household trash.'
					},
					fields: [
						{
							label: {
								fr: 'Une imprimante hors d’usage, impossible à réparer',
								en: 'A broken printer that cannot be repaired'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [
								{
									fr: 'Point de collecte des appareils électriques',
									en: 'Collection point for electrical appliances'
								}
							]
						},
						{
							label: {
								fr: 'Six piles usagées d’une souris sans fil',
								en: 'Six used batteries from a wireless mouse'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Collecteur de piles', en: 'Battery collection box' }]
						},
						{
							label: {
								fr: 'Un téléphone récent, en état de marche, qui ne sert plus',
								en: 'A recent phone in working order that is no longer used'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Don à une association', en: 'Donation to a charity' }]
						},
						{
							label: {
								fr: 'Le carton d’emballage d’un écran',
								en: 'The cardboard box of a monitor'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Bac des emballages et papiers', en: 'Packaging and paper bin' }]
						}
					]
				},
				counterOfCenter,
				adThatFits,
				hiddenBatteries
			]
		},
		{
			level: 3,
			proves: say(
				'Faire réparer, reprendre ou prendre en charge un appareil au moindre coût.',
				'Have a device repaired, taken back or covered at the lowest cost.'
			),
			challenges: [freeTakeBack, cheapestRepair, stillCovered, partToChange]
		},
		{
			level: 4,
			proves: say(
				'Préparer un appareil pour la personne suivante sans rien perdre ni rien laisser.',
				'Prepare a device for its next user without losing or leaving anything.'
			),
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Josiane donne son téléphone à une recyclerie. Remettez les étapes dans l’ordre pour ne perdre aucun souvenir et ne laisser aucune donnée ni aucun verrouillage. Tant que la copie n’est pas sûre, rien ne doit changer dans le téléphone.',
						en: 'Josiane is giving her phone to a reuse center. Put the steps in order so that she loses no memories and leaves no data and no lock behind. Until the copy is known to be good, nothing should change on the phone.'
					},
					why: {
						fr: 'Rien ne doit changer dans le téléphone avant que la copie soit faite, puis vérifiée. On se déconnecte du compte avant d’effacer : rétablir la configuration d’usine d’abord laisserait l’antivol actif. L’écran de première mise en service prouve enfin que tout est parti.',
						en: 'Nothing must change on the phone before the copy is made, then checked. Sign out of the account before erasing: resetting to factory settings first would leave the theft lock on. The first-time setup screen finally proves that everything is gone.'
					},
					items: [
						{
							fr: 'Copier les photos et les contacts sur un autre support',
							en: 'Copy the photos and contacts to another device'
						},
						{
							fr: 'Ouvrir quelques fichiers copiés pour vérifier qu’ils se lisent',
							en: 'Open a few of the copied files to check that they can be read'
						},
						{
							fr: 'Se déconnecter de son compte, depuis les réglages du téléphone, pour lever l’antivol',
							en: 'Sign out of her account in the phone’s settings to remove the theft lock'
						},
						{
							fr: 'Rétablir la configuration d’usine',
							en: 'Reset the phone to factory settings'
						},
						{
							fr: 'Vérifier que l’écran de première mise en service s’affiche, puis éteindre',
							en: 'Check that the first-time setup screen appears, then turn the phone off'
						}
					]
				},
				leftToDo,
				whyUnusable,
				missingInBackup
			]
		},
		{
			level: 5,
			proves: say(
				'Choisir, pour plusieurs appareils, comment les effacer, les prolonger ou les remplacer.',
				'Choose, for several devices, how to erase, prolong or replace them.'
			),
			challenges: [waysToErase, costPerYear, fleetToSort, matterRecovered]
		}
	]
};

const COUNTERS = [
	{
		counter: say('Réemploi', 'Reuse'),
		takes: say('Ce qui marche encore', 'Whatever still works'),
		objects: [
			say('une tablette en état de marche', 'a tablet in working order'),
			say('un clavier qui fonctionne', 'a keyboard that works')
		]
	},
	{
		counter: say('Électrique', 'Electrical'),
		takes: say(
			'Appareils hors d’usage, à prise ou à batterie',
			'Broken devices with a plug or a battery'
		),
		objects: [
			say('une box cassée, impossible à réparer', 'a broken router that cannot be repaired'),
			say('un casque sans fil hors d’usage', 'a dead wireless headset')
		]
	},
	{
		counter: say('Piles', 'Batteries'),
		takes: say('Piles et batteries seules', 'Loose batteries'),
		objects: [
			say('les piles usées d’une télécommande', 'the used batteries of a remote control'),
			say('la vieille batterie d’un portable', 'the old battery of a laptop')
		]
	},
	{
		counter: say('Encre', 'Ink'),
		takes: say('Cartouches et toners vides', 'Empty cartridges and toners'),
		objects: [
			say('deux cartouches d’encre vides', 'two empty ink cartridges'),
			say('le toner fini de l’imprimante', 'the used-up toner of the printer')
		]
	}
];

const WEEK = [
	say('lundi', 'Monday'),
	say('mardi', 'Tuesday'),
	say('mercredi', 'Wednesday'),
	say('jeudi', 'Thursday'),
	say('vendredi', 'Friday'),
	say('samedi', 'Saturday')
];

/** Each object has its counter, and each counter its day. */
function counterOfCenter(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const days = pick(random, WEEK, COUNTERS.length);
	const asked = pick(random, [0, 1, 2, 3], 3);
	const objects = asked.map((i) => pickOne(random, COUNTERS[i]!.objects));
	const answers = enumerate(
		asked.map((i, place) =>
			say(`${objects[place]!.fr} (${days[i]!.fr})`, `${objects[place]!.en} (${days[i]!.en})`)
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} veut apporter trois choses au centre de tri. Quel jour apporter chacune ?`,
			`${who} wants to bring three things to the sorting center. On which day should each be brought?`
		),
		stimulus: {
			type: 'table',
			caption: say('Guichets du centre', 'Counters of the center'),
			columns: [say('Guichet', 'Counter'), say('Reçoit', 'Takes'), say('Ouvert le', 'Open on')],
			rows: COUNTERS.map(({ counter, takes }, i) => [counter, takes, days[i]!])
		},
		fields: asked.map((i, place) => chosen(capitalized(objects[place]!), WEEK, days[i]!)),
		why: say(
			`Demandez-vous d’abord si l’objet marche encore : le réemploi passe avant tout. Sinon, regardez ce qu’il est : un appareil, une pile ou batterie seule, de l’encre. Il faut donc apporter ${answers.fr}.`,
			`First ask whether the object still works: reuse comes before anything. If not, look at what it is: a device, a loose battery, ink. So bring ${answers.en}.`
		)
	};
}

const SCREENS = [
	{
		object: say('Écran', 'Monitor'),
		need: say(
			'un écran pour un ordinateur qui n’a qu’une sortie HDMI',
			'a monitor for a computer that has only an HDMI output'
		),
		good: 'HDMI',
		bad: ['VGA', 'DisplayPort']
	},
	{
		object: say('Clavier', 'Keyboard'),
		need: say('un clavier à brancher sur un port USB-A', 'a keyboard to plug into a USB-A port'),
		good: 'USB-A',
		bad: ['PS/2', 'USB-C']
	},
	{
		object: say('Disque externe', 'External drive'),
		need: say(
			'un disque externe pour un portable qui n’a que des ports USB-C',
			'an external drive for a laptop that has only USB-C ports'
		),
		good: 'USB-C',
		bad: ['FireWire', 'eSATA']
	},
	{
		object: say('Casque audio', 'Headphones'),
		need: say('un casque à fil pour une prise jack', 'wired headphones for a jack socket'),
		good: 'jack',
		bad: ['USB-C', 'Bluetooth']
	}
];

const WORKS = say('fonctionne', 'works');
const BROKEN = say('pour pièces', 'for parts');

/** The offer must work, plug in and be near enough. */
function adThatFits(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { object, need, good, bad } = pickOne(random, SCREENS);
	const limit = pickNumber(random, 8, 15);
	const offers = [
		{ plug: good, state: WORKS, distance: limit - pickNumber(random, 1, 4) },
		{ plug: good, state: BROKEN, distance: pickNumber(random, 1, 3) },
		{ plug: good, state: WORKS, distance: limit + pickNumber(random, 3, 20) },
		{ plug: bad[0]!, state: WORKS, distance: pickNumber(random, 2, 5) },
		{ plug: bad[1]!, state: WORKS, distance: pickNumber(random, 3, 6) }
	];
	const first = pickNumber(random, 110, 880);
	const shown = pick(random, offers, 5);
	const right = String(first + shown.indexOf(offers[0]!) * 7);
	return {
		kind: 'qroc',
		instruction: say(
			`Plutôt que d’acheter, ${who} cherche parmi les dons ${need.fr}, en état de marche, à ${limit} km au plus. Quelle annonce convient ?`,
			`Rather than buying, ${who} looks among giveaways for ${need.en}, in working order, at most ${limit} km away. Which ad fits?`
		),
		stimulus: {
			type: 'table',
			caption: object,
			columns: [
				say('Annonce', 'Ad'),
				say('Branchement', 'Connection'),
				say('État', 'Condition'),
				'Distance'
			],
			rows: shown.map(({ plug, state, distance }, i) => [
				String(first + i * 7),
				plug,
				state,
				`${distance} km`
			])
		},
		field: {
			label: say('Numéro de l’annonce', 'Number of the ad'),
			type: 'number',
			solutions: [right]
		},
		why: say(
			`Vérifiez les trois conditions ensemble : le branchement (${good}), l’état et la distance. Seule l’annonce ${right} les remplit. La plus proche n’aide pas si l’objet est en panne ou ne se branche pas.`,
			`Check the three conditions together: the connection (${good}), the condition and the distance. Only ad ${right} meets them. The nearest is no help if the object is broken or does not plug in.`
		)
	};
}

const WITH_BATTERY = [
	say('une carte d’anniversaire qui chante', 'a birthday card that sings'),
	say('des baskets dont les semelles clignotent', 'sneakers with flashing soles'),
	say('une cigarette électronique jetable', 'a disposable e-cigarette'),
	say('un étui d’écouteurs sans fil', 'a wireless earbuds case'),
	say('une brosse à dents électrique', 'an electric toothbrush'),
	say('un casque de vélo lumineux', 'a bike helmet with lights')
];

const WITHOUT_BATTERY = [
	say('une carte postale dorée', 'a golden postcard'),
	say('des bottes en caoutchouc', 'rubber boots'),
	say('un étui de lunettes', 'a glasses case'),
	say('une brosse à dents en bambou', 'a bamboo toothbrush'),
	say('un jeu de cartes plastifiées', 'a deck of plastic cards'),
	say('une règle en aluminium', 'an aluminum ruler')
];

const CLEARED = [
	say('une chambre', 'a bedroom'),
	say('le grenier', 'the attic'),
	say('un vestiaire', 'a locker room'),
	say('les objets trouvés du lycée', 'the high school lost and found'),
	say('un placard', 'a closet')
];

/** What shines, sings or charges hides a battery. */
function hiddenBatteries(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, CLEARED);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, WITH_BATTERY, count);
	return choice({
		instruction: say(
			`En vidant ${place.fr}, ${who} trouve ces objets hors d’usage. Lesquels vont à la **collecte des appareils électriques**, et non aux ordures ? Plusieurs réponses sont attendues.`,
			`While clearing ${place.en}, ${who} finds these worn-out objects. Which ones go to the **collection of electrical appliances**, and not in the trash? Several answers are expected.`
		),
		right: right.map(capitalized),
		wrong: pick(random, WITHOUT_BATTERY, 6 - count).map(capitalized),
		why: say(
			`Cherchez ce qui brille, chante, vibre ou se recharge : une pile ou une batterie s’y cache, polluante et capable de prendre feu dans un camion-benne. C’est le cas ici : ${enumerate(right).fr}. Les autres objets n’ont rien d’électrique.`,
			`Look for what shines, sings, vibrates or charges: a battery is hidden inside, which pollutes and can catch fire in a garbage truck. That is the case of ${enumerate(right).en}. The other objects have nothing electrical.`
		)
	});
}

const SMALL_THINGS = [
	say('un téléphone', 'a phone'),
	say('une souris', 'a mouse'),
	say('un réveil électrique', 'an electric alarm clock'),
	say('un rasoir électrique', 'an electric razor')
];
const LARGE_THINGS = [
	{ what: say('un grand écran', 'a large monitor'), size: 60 },
	{ what: say('une imprimante', 'a printer'), size: 45 },
	{ what: say('un ordinateur fixe', 'a desktop computer'), size: 42 }
];

/** A new purchase opens a take-back of the same kind; small devices need none, in large stores. */
function freeTakeBack(random: Random): ChallengeBody {
	const [small, other, third] = pick(random, SMALL_THINGS, 3) as [Localized, Localized, Localized];
	const [bought, unbought] = pick(random, LARGE_THINGS, 2) as [
		(typeof LARGE_THINGS)[0],
		(typeof LARGE_THINGS)[0]
	];
	const names = pick(random, PEOPLE, 5);
	const area = pickNumber(random, 9, 17) * 50;
	const width = () => pickNumber(random, 11, 16);
	const all = [
		{
			isFree: true,
			line: (name: string) =>
				say(
					`${name} rapporte ${bought.what.fr} de ${bought.size} cm et en achète un modèle neuf.`,
					`${name} brings ${bought.what.en} of ${bought.size} cm and buys a new one.`
				)
		},
		{ isFree: true, line: withSize(small, width(), area) },
		{
			isFree: false,
			line: (name: string) =>
				say(
					`${name} rapporte ${unbought.what.fr} de ${unbought.size} cm sans rien acheter, dans un magasin de ${area} m².`,
					`${name} brings ${unbought.what.en} of ${unbought.size} cm without buying anything, to a store of ${area} m².`
				)
		},
		{ isFree: false, line: withSize(other, width(), pickNumber(random, 3, 7) * 50) },
		{ isFree: random() < 0.5, line: null }
	];
	const lines = all.map(({ isFree, line }, i) =>
		(line ?? withSize(third, width(), isFree ? area + 100 : 180))(names[i]!)
	);
	return choice({
		instruction: say(
			'D’après ces règles, à qui le magasin doit-il reprendre gratuitement son ancien appareil ? Plusieurs réponses sont attendues.',
			'Under these rules, whose old device must the store take back free of charge? Several answers are expected.'
		),
		stimulus: {
			type: 'page',
			url: 'www.reprise-appareils.example/regles',
			title: say('Reprise gratuite en magasin, en France', 'Free take-back in stores, in France'),
			body: say(
				'Un pour un : à l’achat d’un appareil neuf, le magasin reprend l’ancien appareil du même type.\n\nUn pour zéro : sans achat, un magasin qui consacre au moins 400 m² à ces produits reprend les appareils dont aucune dimension ne dépasse 25 cm.',
				'One for one: when a new device is bought, the store takes back the old device of the same type.\n\nOne for zero: without any purchase, a store that devotes at least 400 m² to these products takes back devices that measure no more than 25 cm in any direction.'
			)
		},
		right: lines.filter((_, i) => all[i]!.isFree),
		wrong: lines.filter((_, i) => !all[i]!.isFree),
		why: say(
			'Regardez d’abord s’il y a un achat du même type : la taille ne compte plus. Sans achat, il faut **à la fois** un petit appareil (25 cm au plus) et un grand magasin (400 m² au moins). Un petit appareil dans un petit magasin, ou un grand appareil sans achat, peut être refusé ; la déchèterie le prend.',
			'First see whether a device of the same type is bought: then size no longer counts. Without a purchase, **both** a small device (25 cm at most) and a large store (400 m² at least) are needed. A small device in a small store, or a large device without a purchase, may be refused; the waste center takes it.'
		)
	});
}

const withSize = (what: Localized, width: number, area: number) => (name: string) =>
	say(
		`${name} rapporte ${what.fr} de ${width} cm sans rien acheter, dans un magasin de ${area} m².`,
		`${name} brings ${what.en} of ${width} cm without buying anything, to a store of ${area} m².`
	);

const REPAIRS = [
	{ what: say('l’écran d’un téléphone', 'the screen of a phone'), bonus: 25, price: [110, 140] },
	{
		what: say('la charnière d’un portable', 'the hinge of a laptop'),
		bonus: 50,
		price: [150, 190]
	},
	{
		what: say('le lecteur d’une console', 'the drive of a game console'),
		bonus: 25,
		price: [90, 120]
	},
	{ what: say('la prise d’une tablette', 'the socket of a tablet'), bonus: 25, price: [85, 115] }
] as const;

const WORKSHOPS = ['Atelier Volta', 'Répar’Ici', 'Clinique du Mobile', 'Second Souffle'];

/** The lowest quote is not the lowest bill once the bonus is deducted. */
function cheapestRepair(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { what, bonus, price } = pickOne(random, REPAIRS);
	const base = pickNumber(random, price[0], price[1]);
	const names = pick(random, WORKSHOPS, 4);
	const rows = pick(
		random,
		[
			{ quote: base, hasLabel: true },
			{ quote: base - pickNumber(random, 6, bonus - 8), hasLabel: false },
			{ quote: base + pickNumber(random, 8, 20), hasLabel: true },
			{ quote: base + pickNumber(random, 3, 15), hasLabel: false }
		],
		4
	);
	const best = rows.findIndex(({ quote }) => quote === base);
	const cheapest = rows.reduce((a, b) => (b.quote < a.quote ? b : a));
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} fait réparer ${what.fr}. Un bonus de ${bonus} € est déduit de la facture, seulement chez un réparateur labellisé. Chez qui la réparation coûtera-t-elle **le moins**, et combien restera-t-il à payer ?`,
			`${who} is having ${what.en} repaired. A bonus of €${bonus} is deducted from the bill, only by a certified repairer. Where will the repair cost **the least**, and how much will be left to pay?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Réparateur', 'Repairer'),
				say('Devis', 'Quote'),
				say('Labellisé', 'Certified')
			],
			rows: rows.map(({ quote, hasLabel }, i) => [
				names[i]!,
				euros(quote),
				hasLabel ? say('oui', 'yes') : say('non', 'no')
			])
		},
		fields: [
			chosen(say('Réparateur', 'Repairer'), names, names[best]!),
			{ ...counted(say('Reste à payer', 'Left to pay'), base - bonus), unit: '€' }
		],
		why: say(
			`Retirez ${bonus} € des seuls devis labellisés, puis comparez : ${names[best]} revient à ${base} − ${bonus} = ${euros(base - bonus).fr}. Le devis le plus bas, ${euros(cheapest.quote).fr}, ne donne pas droit au bonus et finit par coûter plus cher.`,
			`Take €${bonus} off the certified quotes only, then compare: ${names[best]} comes to ${base} − ${bonus} = ${euros(base - bonus).en}. The lowest quote, ${euros(cheapest.quote).en}, gives no right to the bonus and ends up costing more.`
		)
	};
}

const BOUGHT = [
	say('Montre connectée', 'Smartwatch'),
	say('Casque audio', 'Headphones'),
	say('Tablette', 'Tablet'),
	say('Imprimante', 'Printer'),
	say('Console', 'Game console'),
	say('Vidéoprojecteur', 'Projector')
];

/** Two years from the delivery, new or used, if the seller is a professional. */
function stillCovered(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const covered = pickNumber(random, 2, 3);
	const inYear = (year: number) => day(year, pickNumber(random, 1, 10), pickNumber(random, 1, 28));
	const used = say('professionnel, reconditionné', 'professional, refurbished');
	const fresh = say('professionnel, neuf', 'professional, new');
	const someone = say('particulier, occasion', 'private person, used');
	const drafts = [
		{ seller: used, when: inYear(2026), isCovered: true },
		{ seller: fresh, when: inYear(2025), isCovered: true },
		{ seller: covered === 3 ? used : someone, when: inYear(2026), isCovered: covered === 3 },
		{ seller: someone, when: inYear(2026), isCovered: false },
		{ seller: fresh, when: inYear(2024), isCovered: false }
	];
	const names = pick(random, BOUGHT, 5);
	const rows = pick(random, drafts, 5).map((draft, i) => ({ ...draft, name: names[i]! }));
	const right = rows.filter(({ isCovered }) => isCovered).map(({ name }) => name);
	return choice({
		instruction: say(
			`Le 30 novembre 2026, ces appareils de ${who}, livrés aux dates indiquées, cessent de marcher sans avoir été abîmés. Lesquels la **garantie légale de conformité** française couvre-t-elle encore ? Plusieurs réponses sont attendues.`,
			`On November 30, 2026, these devices of ${who}, delivered on the dates shown, stop working without having been damaged. Which ones are still covered by the French **legal guarantee of conformity**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Appareil', 'Device'),
				say('Vendeur', 'Seller'),
				say('Livré le', 'Delivered on')
			],
			rows: rows.map(({ name, seller, when }) => [name, seller, when])
		},
		right,
		wrong: rows.filter(({ isCovered }) => !isCovered).map(({ name }) => name),
		why: say(
			`Cette garantie dure deux ans à partir de la livraison, pour le neuf comme pour le reconditionné, mais elle n’engage qu’un vendeur professionnel. Restent donc : ${enumerate(right.map(quoted)).fr}. Un achat de 2024 remonte ici à plus de deux ans, et un particulier ne la doit pas.`,
			`This guarantee lasts two years from delivery, for new and refurbished items alike, but it binds only a professional seller. So ${enumerate(right.map(quoted)).en} are left. A purchase of 2024 is more than two years old here, and a private person does not owe it.`
		)
	});
}

const SYMPTOMS = [
	{
		said: say(
			'Il s’éteint d’un coup alors qu’il affiche encore 40 %.',
			'It suddenly turns off while still showing 40%.'
		),
		part: say('la batterie', 'the battery')
	},
	{
		said: say(
			'Il met cinq minutes à démarrer, et son disque à plateaux gratte sans arrêt.',
			'It takes five minutes to start, and its spinning disk keeps grinding.'
		),
		part: say('le disque, par un SSD', 'the disk, with an SSD')
	},
	{
		said: say(
			'Il se fige dès que j’ouvre dix onglets : « 98 % de la mémoire vive utilisée ».',
			'It freezes as soon as I open ten tabs: “98% of memory in use.”'
		),
		part: say('les barrettes de mémoire', 'the memory modules')
	},
	{
		said: say(
			'Il chauffe, souffle très fort, puis le bruit s’arrête et il se coupe.',
			'It gets hot, blows very hard, then the noise stops and it shuts down.'
		),
		part: say('le ventilateur', 'the fan')
	},
	{
		said: say(
			'Il charge seulement si je tiens le câble de travers, même avec un câble neuf.',
			'It charges only if I hold the cable at an angle, even with a new cable.'
		),
		part: say('la prise de charge', 'the charging port')
	}
];

/** One worn part explains each symptom: the rest of the device may go on. */
function partToChange(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const symptoms = pick(random, SYMPTOMS, 3);
	const choices = SYMPTOMS.map(({ part }) => part);
	return {
		kind: 'qrocm',
		instruction: say(
			'À l’atelier de réparation, trois personnes parlent de leur ordinateur portable. Quelle pièce faut-il remplacer à chacun pour le prolonger ?',
			'At the repair workshop, three people talk about their laptops. Which part must be replaced in each to keep it going?'
		),
		stimulus: {
			type: 'conversation',
			title: say('Accueil de l’atelier', 'Workshop front desk'),
			messages: symptoms.map(({ said }, i) => ({ author: names[i]!, text: said }))
		},
		fields: symptoms.map(({ part }, i) =>
			chosen(say(`Portable de ${names[i]}`, `${names[i]}’s laptop`), choices, part)
		),
		why: say(
			`Cherchez ce qui déclenche la panne : une charge qui s’effondre (batterie), un disque à plateaux saturé (disque), trop d’onglets (mémoire), la chaleur (ventilateur), un faux contact que le câble n’explique pas (prise). Ici, dans l’ordre : ${enumerate(symptoms.map(({ part }) => part)).fr}. Racheter un ordinateur pour une seule pièce usée serait du gaspillage.`,
			`Look for what triggers the failure: a charge that collapses (battery), a spinning disk at its limit (disk), too many tabs (memory), heat (fan), a loose contact that the cable does not explain (port). Here, in order: ${enumerate(symptoms.map(({ part }) => part)).en}. Buying a computer for one worn part would be a waste.`
		)
	};
}

const TO_DO = [
	{
		point: say('Compte dissocié de l’appareil', 'Account unlinked from the device'),
		action: say('Dissocier le compte', 'Unlink the account')
	},
	{
		point: say('Configuration d’usine rétablie', 'Reset to factory settings'),
		action: say('Rétablir la configuration d’usine', 'Reset to factory settings')
	},
	{
		point: say('Carte SIM retirée', 'SIM card removed'),
		action: say('Retirer la carte SIM', 'Remove the SIM card')
	},
	{
		point: say('Carte mémoire retirée', 'Memory card removed'),
		action: say('Retirer la carte mémoire', 'Remove the memory card')
	}
];

const TRIFLES = [
	{
		point: say('Batterie chargée à fond', 'Battery fully charged'),
		action: say('Charger la batterie à fond', 'Charge the battery fully')
	},
	{
		point: say('Boîte d’origine fournie', 'Original box supplied'),
		action: say('Retrouver la boîte d’origine', 'Find the original box')
	},
	{
		point: say('Fond d’écran remis à neuf', 'Wallpaper set back'),
		action: say('Remettre le fond d’écran', 'Set the wallpaper back')
	}
];

const RECEIVERS = [
	say('une recyclerie', 'a reuse center'),
	say('un inconnu, après une vente en ligne', 'a stranger, after an online sale'),
	say('une camarade', 'a classmate'),
	say('une association', 'a charity')
];

/** What is not done and matters, among what is done and what is only pleasant. */
function leftToDo(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const receiver = pickOne(random, RECEIVERS);
	const points = pick(random, TO_DO, 4);
	const count = pickNumber(random, 2, 3);
	const left = points.slice(0, count);
	const done = points.slice(count);
	const trifles = pick(random, TRIFLES, 2);
	const rows = pick(random, [...points, ...trifles], 6);
	return choice({
		instruction: say(
			`${who} s’apprête à remettre son téléphone à ${receiver.fr}. Que doit-on encore faire **pour protéger ses données et laisser un appareil utilisable** ? Plusieurs réponses sont attendues.`,
			`${who} is about to hand over a phone to ${receiver.en}. What is still to be done **to protect the data and leave a usable device**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Point', 'Item'), say('Fait', 'Done')],
			rows: rows.map(({ point }) => [
				point,
				done.some((one) => one.point === point) ? say('oui', 'yes') : say('non', 'no')
			])
		},
		right: left.map(({ action }) => action),
		wrong: [...trifles, done[0]!]
			.map(({ action }) => action)
			.concat(count === 2 ? [done[1]!.action] : []),
		why: say(
			`Retenez les lignes « non » qui touchent aux données ou au verrouillage : ${enumerate(left.map(({ action }) => quoted(action))).fr}. Le chargement, la boîte ou le fond d’écran sont une politesse, et ce qui est déjà fait n’est pas à refaire.`,
			`Keep the “no” rows that concern data or locks. Here, ${enumerate(left.map(({ action }) => quoted(action))).en} are left. Charging, the box or the wallpaper are a courtesy, and what is done already need not be done again.`
		)
	});
}

const LOCKS = [
	{
		said: say(
			'On me demande le mot de passe de l’ancien propriétaire, même après une remise à zéro.',
			'It asks for the previous owner’s password, even after a reset.'
		),
		cause: say('antivol encore lié à un compte', 'theft lock still tied to an account')
	},
	{
		said: say(
			'Avec la carte de mon opérateur, rien ; avec celle d’un autre, il marche.',
			'With my carrier’s card, nothing; with another carrier’s, it works.'
		),
		cause: say('verrouillage par un opérateur', 'lock by a carrier')
	},
	{
		said: say(
			'Le vendeur a disparu, et aucun réseau n’accepte l’appareil, quelle que soit la carte.',
			'The seller is gone, and no network accepts the device, whatever the card.'
		),
		cause: say('appareil déclaré volé', 'device reported stolen')
	},
	{
		said: say(
			'Il marche, mais l’application de la banque refuse ce système, trop ancien.',
			'It works, but the bank app refuses this system, which is too old.'
		),
		cause: say('mises à jour arrêtées', 'updates ended')
	},
	{
		said: say(
			'Il marche branché au secteur, et s’éteint dès que je le débranche.',
			'It works when plugged in, and turns off as soon as I unplug it.'
		),
		cause: say('batterie à remplacer', 'battery to be replaced')
	}
];

/** Why a second-hand phone does not serve: each message points to one cause. */
function whyUnusable(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const locks = pick(random, LOCKS, 3);
	const choices = LOCKS.map(({ cause }) => cause);
	return {
		kind: 'qrocm',
		instruction: say(
			'Ces personnes ont acheté un téléphone d’occasion. Quelle est la cause la plus probable de chaque difficulté ?',
			'These people bought a second-hand phone. What is the most likely cause of each difficulty?'
		),
		stimulus: {
			type: 'conversation',
			title: say('Forum d’entraide', 'Help forum'),
			messages: locks.map(({ said }, i) => ({ author: names[i]!, text: said }))
		},
		fields: locks.map(({ cause }, i) => chosen(names[i]!, choices, cause)),
		why: say(
			`Regardez ce qui change la situation : un compte demandé (antivol), une seule carte refusée (opérateur), toutes les cartes refusées (vol déclaré), une application trop récente pour le système (mises à jour), le branchement (batterie). Ici, dans l’ordre : ${enumerate(locks.map(({ cause }) => cause)).fr}. L’ancien propriétaire lève l’antivol, l’opérateur son verrouillage ; un appareil volé se signale.`,
			`Look at what changes the situation: an account asked for (theft lock), a single card refused (carrier), all cards refused (reported stolen), an app too recent for the system (updates), the plug (battery). Here, in order: ${enumerate(locks.map(({ cause }) => cause)).en}. The previous owner removes the theft lock, the carrier its own lock; a stolen device must be reported.`
		)
	};
}

/** What is on the phone and not in the copy would be lost. */
function missingInBackup(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const draft = (name: Localized, from: number, to: number) => ({
		name,
		onPhone: pickNumber(random, from, to),
		missing: 0
	});
	const rows = [
		draft(say('Photos', 'Photos'), 1200, 2900),
		draft(say('Vidéos', 'Videos'), 60, 180),
		draft(say('Contacts', 'Contacts'), 110, 320),
		draft(say('Notes', 'Notes'), 25, 70),
		draft(say('Messages', 'Messages'), 3200, 7900)
	];
	for (const row of pick(random, rows, 2)) row.missing = pickNumber(random, 3, 19);
	const extra = pickOne(
		random,
		rows.filter(({ missing }) => missing === 0)
	);
	const total = rows.reduce((sum, { missing }) => sum + missing, 0);
	const incomplete = rows.filter(({ missing }) => missing > 0);
	const older = pickNumber(random, 4, 12);
	return {
		kind: 'qroc',
		instruction: say(
			`Avant d’effacer son téléphone, ${who} le compare à sa sauvegarde, qui garde aussi ce qui a été supprimé depuis. Si ${who} effaçait maintenant, combien d’éléments du téléphone seraient perdus ? Ce qui porte le même nom est identique.`,
			`Before erasing a phone, ${who} compares it with its backup, which also keeps what has been deleted since. If ${who} erased the phone now, how many of its items would be lost? Items of the same name are identical.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Éléments', 'Items'),
				say('Sur le téléphone', 'On the phone'),
				say('Dont présents dans la sauvegarde', 'Of which in the backup'),
				say('Total de la sauvegarde', 'Total of the backup')
			],
			rows: rows.map((row) => {
				const { name, onPhone, missing } = row;
				const kept = onPhone - missing;
				return [
					name,
					amount(onPhone),
					amount(kept),
					amount(kept + (missing > 0 ? missing : row === extra ? older : 0))
				];
			})
		},
		field: counted(say('Éléments perdus', 'Items lost'), total),
		why: say(
			`Comparez ce qui est sur le téléphone à ce qui en est présent dans la sauvegarde : ${incomplete.map(({ name, missing }) => `${name.fr.toLowerCase()}, ${missing}`).join(' ; ')}, soit ${total}. Le total de la sauvegarde trompe : d’anciens éléments supprimés y comblent le manque, et les nombres ont l’air égaux.`,
			`Compare what is on the phone with what of it is in the backup: ${incomplete.map(({ name, missing }) => `${name.en.toLowerCase()}, ${missing}`).join('; ')}, that is ${total}. The total of the backup is misleading: old deleted items fill the gap, and the numbers look equal.`
		)
	};
}

const MEDIUMS = [
	{
		what: say(
			'Un disque à plateaux en bon état, non chiffré',
			'A spinning disk in good order, not encrypted'
		),
		way: say('réécrire tout le support', 'overwrite the whole medium')
	},
	{
		what: say('Un SSD en bon état, non chiffré', 'An SSD in good order, not encrypted'),
		way: say('lancer son effacement intégré', 'run its built-in erasure')
	},
	{
		what: say('Un téléphone récent, chiffré d’origine', 'A recent phone, encrypted from the start'),
		way: say('rétablir la configuration d’usine', 'reset it to factory settings')
	},
	{
		what: say(
			'Un disque en panne, que rien ne lit plus',
			'A broken disk that nothing can read anymore'
		),
		way: say('le faire détruire', 'have it destroyed')
	}
];

/** A medium is erased by the way that reaches all its data. */
function waysToErase(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const receiver = pickOne(random, RECEIVERS);
	const mediums = pick(random, MEDIUMS, 3);
	const choices = [
		...MEDIUMS.map(({ way }) => way),
		say('vider la corbeille', 'empty the recycle bin')
	];
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who} se sépare de matériel qui a contenu des dossiers médicaux, destiné à ${receiver.fr} ou au recyclage. Quel moyen convient à chaque support, sans détruire ce qui peut resservir ?`,
			`${who} is parting with equipment that held medical files, meant for ${receiver.en} or for recycling. Which means suits each medium, without destroying what can be reused?`
		),
		fields: mediums.map(({ what, way }) => chosen(what, choices, way)),
		why: say(
			`Un disque à plateaux garde ce qui n’est pas réécrit. Un SSD déplace ses données : une réécriture en oublie, son effacement intégré non. Sur un appareil chiffré, la configuration d’usine détruit la clé, donc tout le reste. Un support en panne ne s’efface plus, et quelqu’un d’équipé pourrait le lire : il se détruit. Ici, dans l’ordre : ${enumerate(mediums.map(({ way }) => way)).fr}.`,
			`A spinning disk keeps what is not overwritten. An SSD moves its data around: overwriting misses some, its built-in erasure does not. On an encrypted device, a factory reset destroys the key, hence everything else. A broken medium can no longer be erased, and someone with the right tools could read it: it is destroyed. Here, in order: ${enumerate(mediums.map(({ way }) => way)).en}.`
		)
	};
}

const OFFER_NAMES = ['Cobalt', 'Indigo', 'Jade', 'Lotus', 'Safran', 'Topaze'];

/** A price is to be shared among the years of updates that are left, not among all those promised. */
function costPerYear(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const names = pick(random, OFFER_NAMES, 4);
	const least = pickNumber(random, 58, 66);
	const rows = pick(
		random,
		[
			{ yearly: least, left: pickNumber(random, 4, 5), ago: 2 },
			{ yearly: least + pickNumber(random, 8, 14), left: 7, ago: 0 },
			{ yearly: least + pickNumber(random, 16, 30), left: 2, ago: 3 },
			{ yearly: least + pickNumber(random, 5, 7), left: 3, ago: 3 }
		],
		4
	);
	const place = rows.findIndex(({ yearly }) => yearly === least);
	const best = rows[place]!;
	return {
		kind: 'qroc',
		instruction: say(
			`Début 2027, ${who} compare des téléphones neufs et reconditionnés, et gardera le sien jusqu’à la fin de ses mises à jour. Lequel coûte le moins **par année d’usage** ?`,
			`At the beginning of 2027, ${who} compares new and refurbished phones, and will keep the one chosen until its updates end. Which one costs the least **per year of use**?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Téléphone', 'Phone'),
				say('Sortie', 'Released'),
				say('Mises à jour jusqu’à la fin de', 'Updates until the end of'),
				say('Prix', 'Price')
			],
			rows: rows.map(({ yearly, left, ago }, i) => [
				names[i]!,
				String(2027 - ago),
				String(2026 + left),
				euros(yearly * left)
			])
		},
		field: { label: say('Téléphone', 'Phone'), type: 'text', solutions: [names[place]!] },
		why: say(
			`Divisez chaque prix par les années de mises à jour **restantes** : ${rows.map(({ yearly, left }, i) => `${names[i]}, ${yearly * left} ÷ ${left} = ${yearly} €`).join(' ; ')}. ${names[place]} l’emporte, avec ${best.left} ans d’usage. Compter depuis la sortie du modèle flatterait les plus vieux, et le prix le plus bas ne dure guère.`,
			`Divide each price by the years of updates **left**: ${rows.map(({ yearly, left }, i) => `${names[i]}, ${yearly * left} ÷ ${left} = €${yearly}`).join('; ')}. ${names[place]} wins, with ${best.left} years of use. Counting from the release of the model would flatter the oldest ones, and the lowest price does not last.`
		)
	};
}

const FLEETS = [
	say('d’un lycée', 'of a high school'),
	say('d’une mairie', 'of a town hall'),
	say('d’un hôpital', 'of a hospital'),
	say('d’une PME', 'of a small company'),
	say('d’une médiathèque', 'of a media library')
];

/** Rules applied in their order to lots of computers. */
function fleetToSort(random: Random): ChallengeBody {
	const fleet = pickOne(random, FLEETS);
	const count = () => pickNumber(random, 6, 28);
	const yes = say('oui', 'yes');
	const no = say('non', 'no');
	const lots = [
		{ fate: 0, updated: true, memory: 16, canGrow: false },
		{ fate: 1, updated: true, memory: 4, canGrow: true },
		{ fate: 2, updated: true, memory: 4, canGrow: false },
		{ fate: 2, updated: false, memory: 8, canGrow: false },
		{ fate: 3, updated: false, memory: 4, canGrow: true },
		{ fate: 0, updated: true, memory: 8, canGrow: true }
	].map((lot) => ({ ...lot, count: count() }));
	const rows = pick(random, lots, 6);
	const sum = (fate: number) => lots.filter((lot) => lot.fate === fate);
	const total = (fate: number) => sum(fate).reduce((all, lot) => all + lot.count, 0);
	const detail = (fate: number) =>
		sum(fate)
			.map((lot) => lot.count)
			.join(' + ');
	const labels = [
		say('Gardés tels quels', 'Kept as they are'),
		say('Mémoire ajoutée', 'Memory added'),
		say('Donnés', 'Given away'),
		say('Recyclés', 'Recycled')
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`Triez le parc d’ordinateurs ${fleet.fr}, tous en état de marche, d’après ces règles :\n\n- avec mises à jour et au moins 8 Go de mémoire, on garde ;\n- avec mises à jour et moins de 8 Go, on ajoute de la mémoire si c’est possible, sinon on donne avec un système léger ;\n- sans mises à jour, on donne avec un système léger s’il y a au moins 8 Go, sinon on recycle.`,
			`Sort the computers ${fleet.en}, all in working order, following these rules:\n\n- with updates and at least 8 GB of memory, keep;\n- with updates and less than 8 GB, add memory if possible, otherwise give away with a light system;\n- without updates, give away with a light system if there are at least 8 GB, otherwise recycle.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Nombre', 'Number'),
				say('Mises à jour', 'Updates'),
				say('Mémoire', 'Memory'),
				say('Mémoire extensible', 'Expandable memory')
			],
			rows: rows.map((lot) => [
				String(lot.count),
				lot.updated ? yes : no,
				say(`${lot.memory} Go`, `${lot.memory} GB`),
				lot.canGrow ? yes : no
			])
		},
		fields: labels.map((label, fate) => counted(label, total(fate))),
		why: say(
			`Suivez les règles dans l’ordre : d’abord les mises à jour, puis la mémoire, enfin seulement la possibilité de l’étendre. Gardés : ${detail(0)} = ${total(0)} ; mémoire ajoutée : ${total(1)} ; donnés : ${detail(2)} = ${total(2)} ; recyclés : ${total(3)}. Une mémoire extensible ne sauve pas un ordinateur sans mises à jour.`,
			`Follow the rules in order: first updates, then memory, and only then whether it can be expanded. Kept: ${detail(0)} = ${total(0)}; memory added: ${total(1)}; given away: ${detail(2)} = ${total(2)}; recycled: ${total(3)}. Expandable memory does not save a computer without updates.`
		)
	};
}

const COLLECTIONS = [
	say('Le collège', 'The middle school'),
	say('La caserne', 'The fire station'),
	say('Le club de rugby', 'The rugby club'),
	say('La mairie', 'The town hall'),
	say('L’entreprise', 'The company')
];

/** Recycling gives back much of some metals and nearly nothing of others. */
function matterRecovered(random: Random): ChallengeBody {
	const place = pickOne(random, COLLECTIONS);
	const count = pickNumber(random, 3, 9) * 100;
	const copper = { grams: pickNumber(random, 12, 18), rate: pickOne(random, [80, 90]) };
	const cobalt = { grams: pickNumber(random, 5, 9), rate: pickOne(random, [50, 60]) };
	const rare = { grams: pickOne(random, [0.4, 0.5, 0.6]), rate: 0 };
	const rows = [
		{ name: say('Cuivre', 'Copper'), ...copper },
		{ name: say('Cobalt', 'Cobalt'), ...cobalt },
		{ name: say('Terres rares', 'Rare earths'), ...rare }
	];
	const asked = pickOne(random, rows.slice(0, 2));
	const back = Math.round(asked.grams * count * asked.rate) / 100;
	const lost =
		Math.round(rows.reduce((sum, { grams, rate }) => sum + grams * count * (100 - rate), 0)) / 100;
	return {
		kind: 'qrocm',
		instruction: say(
			`${place.fr} a collecté ${count} téléphones hors d’usage. Combien de **grammes** de ${asked.name.fr.toLowerCase()} le recyclage rendra-t-il, et combien de grammes des trois matières seront perdus au total ?`,
			`${place.en} has collected ${count} dead phones. How many **grams** of ${asked.name.en.toLowerCase()} will recycling give back, and how many grams of the three materials will be lost in all?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Matière', 'Material'),
				say('Par téléphone', 'Per phone'),
				say('Part récupérée', 'Share recovered')
			],
			rows: rows.map(({ name, grams, rate }) => [
				name,
				tell((language) => `${decimal(grams)[language]} g`),
				say(`${rate} %`, `${rate}%`)
			])
		},
		fields: [
			{ ...counted(say('Récupéré', 'Recovered'), back), unit: 'g' },
			{ ...counted(say('Perdu, les trois matières', 'Lost, the three materials'), lost), unit: 'g' }
		],
		why: say(
			`Récupéré : ${count} × ${asked.grams} g × ${asked.rate} % = ${amount(back).fr} g. Perdu : ce qui manque à chaque matière, soit ${rows.map(({ grams, rate }) => `${amount(Math.round(grams * count * (100 - rate)) / 100).fr}`).join(' + ')} = ${amount(lost).fr} g. Le recyclage ne rend pas tout : les terres rares, en si petite quantité, sont perdues. Prolonger un téléphone vaut donc mieux.`,
			`Recovered: ${count} × ${asked.grams} g × ${asked.rate}% = ${amount(back).en} g. Lost: what is missing of each material, that is ${rows.map(({ grams, rate }) => `${amount(Math.round(grams * count * (100 - rate)) / 100).en}`).join(' + ')} = ${amount(lost).en} g. Recycling does not give everything back: rare earths, in such small amounts, are lost. So keeping a phone going is better.`
		)
	};
}
