import type { Random } from '../../random.ts';
import { amount } from '../1.2/quantities.ts';
import { PEOPLE, chosen, counted, enumerate, quoted } from '../2.2/words.ts';
import type { ChallengeBody, Field, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { decimal } from './figures.ts';

export const deviceFootprint: Tube = {
	id: 'deviceFootprint',
	competence: '4.3',
	title: { fr: 'Évaluer l’empreinte d’un appareil', en: 'Assessing the footprint of a device' },
	tutorial: {
		title: { fr: 'Comparer l’impact de deux appareils', en: 'Comparing the impact of two devices' },
		minutes: 3,
		body: {
			fr: 'L’empreinte d’un appareil additionne toute sa vie : fabrication, transport, usage, fin de vie. Pour un petit appareil, la fabrication pèse souvent le plus lourd : le protéger, le réparer et le garder est le premier geste.\n\n**1. À l’usage, multipliez** la puissance par la durée : 10 W toute la journée consomment plus que 100 W pendant 2 heures. La vidéo pèse plus que le son, le son plus que le texte.\n\n**2. Ramenez tout à une année.** L’usage augmente avec le temps ; la fabrication, payée une fois, se partage entre les années.\n\n**3. Pour décider d’un remplacement**, divisez l’empreinte de fabrication du neuf par l’économie d’une année. Un appareil neuf coûte 90 kg et économise 100 kWh par an, à 0,3 kg par kWh, soit 30 kg : il faut 3 ans. Avec une électricité dix fois plus propre, il en faudrait 30.\n\n**4. Vérifiez que l’on compare la même chose** : étapes, durée, usage. « Non compté » ne veut pas dire zéro, et deux valeurs dont les marges se recouvrent ne se départagent pas. Une allégation se vérifie si elle dit quoi, combien et par rapport à quoi.\n\n**Le piège.** L’effet rebond : un appareil plus sobre, utilisé plus longtemps, peut consommer davantage.',
			en: 'The footprint of a device adds up its whole life: manufacturing, transport, use, end of life. For a small device, manufacturing often weighs the most: protecting it, repairing it and keeping it come first.\n\n**1. For use, multiply** power by time: 10 W all day use more than 100 W for 2 hours. Video weighs more than sound, and sound more than text.\n\n**2. Bring everything down to one year.** Use grows with time; manufacturing, paid once, is shared among the years.\n\n**3. To decide on a replacement**, divide the manufacturing footprint of the new device by the savings of one year. A new device costs 90 kg and saves 100 kWh a year, at 0.3 kg per kWh, that is 30 kg: it takes 3 years. With electricity ten times cleaner, it would take 30.\n\n**4. Check that the same things are compared**: stages, time span, use. “Not counted” does not mean zero, and two values whose margins overlap cannot be told apart. A claim can be verified if it says what, how much and compared with what.\n\n**The trap.** The rebound effect: a device that uses less power, used for longer, may consume more.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Reconnaître ce qui consomme le plus et ce qui fait durer un appareil.',
				'Recognize what uses the most energy and what makes a device last.'
			),
			challenges: [hungriestDevice, longerLife, lighterWays, builtToLast]
		},
		{
			level: 4,
			proves: say(
				'Ramener l’empreinte d’un appareil à une année et voir sur quelle étape agir.',
				'Bring the footprint of a device down to one year and see which stage to act on.'
			),
			challenges: [footprintPerYear, fewerPurchases, heaviestStage, lowestPerYear]
		},
		{
			level: 6,
			proves: say(
				'Décider d’un remplacement en comparant ce qu’il économise à ce que coûte la fabrication.',
				'Decide on a replacement by comparing what it saves with the cost of manufacturing.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une mairie se demande s’il faut remplacer un ordinateur qui fonctionne encore par un modèle neuf plus sobre. Combien d’**années** d’usage faudrait-il pour que les économies d’électricité compensent la fabrication du modèle neuf ?',
						en: 'A town hall wonders whether to replace a computer that still works with a new model that uses less power. How many **years** of use would it take for the electricity savings to make up for manufacturing the new model?'
					},
					why: {
						fr: 'Le modèle neuf économise 110 − 30 = 80 kWh par an, soit 80 × 0,05 = 4 kg CO₂e. Il faut rembourser les 240 kg de sa fabrication : 240 ÷ 4 = 60 ans, bien plus que sa durée de vie. Garder l’ancien vaut mieux.',
						en: 'The new model saves 110 − 30 = 80 kWh per year, that is 80 × 0.05 = 4 kg CO₂e. The 240 kg of its manufacturing must be made up for: 240 ÷ 4 = 60 years, far more than its lifetime. Keeping the old one is better.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Donnée', en: 'Figure' },
							{ fr: 'Valeur', en: 'Value' }
						],
						rows: [
							[
								{ fr: 'Fabrication du modèle neuf', en: 'Manufacturing of the new model' },
								'240 kg CO₂e'
							],
							[
								{ fr: 'Consommation du modèle actuel', en: 'Consumption of the current model' },
								{ fr: '110 kWh par an', en: '110 kWh per year' }
							],
							[
								{ fr: 'Consommation du modèle neuf', en: 'Consumption of the new model' },
								{ fr: '30 kWh par an', en: '30 kWh per year' }
							],
							[
								{ fr: 'Électricité du réseau', en: 'Electricity from the grid' },
								{ fr: '0,05 kg CO₂e par kWh', en: '0.05 kg CO₂e per kWh' }
							]
						]
					},
					field: {
						label: { fr: 'Durée', en: 'Length of time' },
						type: 'number',
						solutions: ['60'],
						unit: { fr: 'ans', en: 'years' }
					}
				},
				worthReplacing,
				twoGrids,
				reboundOfUse
			]
		},
		{
			level: 7,
			proves: say(
				'Dire ce que des bilans d’impact permettent, ou non, de conclure.',
				'Tell what impact assessments do or do not allow one to conclude.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Un lycée choisit des tablettes. Quelles affirmations peut-on tirer de ces fiches, où l’empreinte est donnée en kg CO₂e ? Plusieurs réponses sont attendues.',
						en: 'A high school is choosing tablets. Which statements can be drawn from these data sheets, where the footprint is given in kg CO₂e? Several answers are expected.'
					},
					why: {
						fr: 'Orme compte 2 ans sans transport ni fin de vie, Saule 4 ans avec tout. Pourtant l’usage vaut 3 kg par an chez les deux. Sur 6 ans, Saule fait 76 ÷ 6, moins que 70 ÷ 4 par an. La fabrication domine : 46 contre 6, 52 contre 18.',
						en: 'Orme counts 2 years with no transport or end of life, Saule 4 years with everything. Yet use is 3 kg per year for both. Over 6 years, Saule makes 76 ÷ 6, less than 70 ÷ 4 per year. Manufacturing dominates: 46 against 6, 52 against 18.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Poste', en: 'Item' },
							{ fr: 'Tablette Orme', en: 'Orme tablet' },
							{ fr: 'Tablette Saule', en: 'Saule tablet' }
						],
						rows: [
							[{ fr: 'Fabrication', en: 'Manufacturing' }, '46', '52'],
							[{ fr: 'Transport', en: 'Transport' }, { fr: 'non compté', en: 'not counted' }, '4'],
							[
								{ fr: 'Usage', en: 'Use' },
								{ fr: '6 (sur 2 ans)', en: '6 (over 2 years)' },
								{ fr: '12 (sur 4 ans)', en: '12 (over 4 years)' }
							],
							[
								{ fr: 'Fin de vie', en: 'End of life' },
								{ fr: 'non comptée', en: 'not counted' },
								'2'
							],
							[{ fr: 'Total affiché', en: 'Total shown' }, '52', '70']
						]
					},
					options: [
						{
							fr: 'Les totaux 52 et 70 ne couvrent ni la même durée ni les mêmes étapes.',
							en: 'The totals 52 and 70 cover neither the same time span nor the same stages.'
						},
						{
							fr: 'Gardées 4 ans toutes les deux, la tablette Orme aurait l’empreinte la plus forte.',
							en: 'If both were kept for 4 years, the Orme tablet would have the larger footprint.'
						},
						{
							fr: 'Gardée 6 ans, la tablette Saule aurait une empreinte par an plus faible que sur 4 ans.',
							en: 'Kept for 6 years, the Saule tablet would have a smaller yearly footprint than over 4.'
						},
						{
							fr: 'À usage égal, la tablette Orme consomme deux fois moins d’électricité par an.',
							en: 'For the same use, the Orme tablet draws half as much electricity per year.'
						},
						{
							fr: 'Dans les deux fiches, la fabrication dépasse tous les autres postes comptés réunis.',
							en: 'In both sheets, manufacturing exceeds all the other counted items put together.'
						}
					],
					solutions: [0, 2, 4]
				},
				energyPerUser,
				verifiableClaims,
				beyondUncertainty
			]
		}
	]
};

interface Appliance {
	name: Localized;
	watts: [number, number];
	hours: number;
}

const HUNGRY: Appliance[] = [
	{ name: say('Ordinateur fixe', 'Desktop computer'), watts: [75, 95], hours: 7 },
	{ name: say('Décodeur TV', 'TV box'), watts: [19, 23], hours: 24 },
	{ name: say('Grand écran', 'Large screen'), watts: [110, 140], hours: 5 },
	{ name: say('Serveur de fichiers', 'File server'), watts: [22, 28], hours: 24 }
];

const FRUGAL: Appliance[] = [
	{ name: say('Box Internet', 'Internet router'), watts: [9, 12], hours: 24 },
	{ name: say('Portable', 'Laptop'), watts: [30, 40], hours: 6 },
	{ name: say('Chargeur de téléphone', 'Phone charger'), watts: [6, 9], hours: 2 },
	{ name: say('Enceinte connectée', 'Smart speaker'), watts: [3, 5], hours: 24 }
];

const CONSOLE: Appliance = {
	name: say('Console de jeux', 'Game console'),
	watts: [150, 190],
	hours: 2
};

const HOMES = [
	say('à la maison', 'at home'),
	say('dans sa colocation', 'in a shared apartment'),
	say('au local du club', 'at the clubhouse'),
	say('dans son studio', 'in a studio apartment')
];

/** Power alone does not tell: what stays on for long may use the most. */
function hungriestDevice(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const home = pickOne(random, HOMES);
	const hungry = pickOne(random, HUNGRY);
	const rows = pick(random, [hungry, CONSOLE, ...pick(random, FRUGAL, 2)], 4).map((one) => ({
		...one,
		power: pickNumber(random, one.watts[0], one.watts[1])
	}));
	const most = rows.find(({ name }) => name === hungry.name)!;
	const strongest = rows.find(({ name }) => name === CONSOLE.name)!;
	const used = ({ power, hours }: (typeof rows)[number]) =>
		`${power} × ${hours} = ${power * hours}`;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} a relevé ces appareils ${home.fr}. Lequel consomme **le plus d’électricité en une journée** ?`,
			`${who} has measured these devices ${home.en}. Which one uses **the most electricity in a day**?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Appareil', 'Device'),
				say('Puissance en marche', 'Power when on'),
				say('Durée par jour', 'Time per day')
			],
			rows: rows.map(({ name, power, hours }) => [name, `${power} W`, `${hours} h`])
		},
		field: { label: say('Appareil', 'Device'), type: 'text', solutions: [most.name] },
		why: say(
			`Multipliez la puissance par la durée. ${quoted(most.name).fr} : ${used(most)} Wh. ${quoted(strongest.name).fr} est l’appareil le plus puissant, mais ne tourne que 2 heures : ${used(strongest)} Wh.`,
			`Multiply power by time. ${quoted(most.name).en}: ${used(most)} Wh. ${quoted(strongest.name).en} is the most powerful device, but runs for only 2 hours: ${used(strongest)} Wh.`
		)
	};
}

const CARE = [
	say('Protéger le téléphone par une coque', 'Protect the phone with a case'),
	say('Faire remplacer la batterie usée', 'Have the worn battery replaced'),
	say('Installer les mises à jour du système', 'Install the system updates'),
	say('Dépoussiérer les aérations de l’ordinateur', 'Dust the vents of the computer'),
	say('Faire de la place dans la mémoire', 'Free up some storage')
];

const WEAR = [
	say('Recharger le téléphone sous son oreiller', 'Charge the phone under a pillow'),
	say('Vider la batterie jusqu’à 0 % chaque jour', 'Run the battery down to 0% every day'),
	say('Poser la tablette au soleil près de la vitre', 'Leave the tablet in the sun by the window'),
	say('Garder l’écran au maximum de luminosité', 'Keep the screen at full brightness'),
	say('Poser l’ordinateur allumé sur la couette', 'Put the running computer on the comforter')
];

/** What keeps a device usable is a kind of care, not a purchase. */
function longerLife(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, CARE, count);
	const years = pickNumber(random, 5, 8);
	return choice({
		instruction: say(
			`${who} voudrait garder les appareils de la famille ${years} ans. Quelles habitudes y aident ? Plusieurs réponses sont attendues.`,
			`${who} would like to keep the family’s devices for ${years} years. Which habits help? Several answers are expected.`
		),
		right,
		wrong: pick(random, WEAR, 6 - count),
		why: say(
			`Un appareil vieillit par les chocs, la chaleur, l’usure de sa batterie et l’abandon de son logiciel. ${enumerate(right.map(quoted)).fr} luttent contre cela. La chaleur (soleil, oreiller, couette) et les décharges complètes usent la batterie ; un écran toujours au maximum la vide plus vite.`,
			`A device ages through shocks, heat, the wear of its battery and software that is no longer kept up. ${enumerate(right.map(quoted)).en} fight this. Heat (sun, pillow, comforter) and full discharges wear the battery out; a screen always at full brightness empties it faster.`
		)
	});
}

/** From the lightest to the heaviest, for the same length. */
const MEDIA = [
	say('Lire le résumé écrit', 'Read the written summary'),
	say('Écouter l’enregistrement audio', 'Listen to the audio recording'),
	say('Voir la vidéo en 240p', 'Watch the video in 240p'),
	say('Voir la vidéo en 480p', 'Watch the video in 480p'),
	say('Voir la vidéo en 1080p', 'Watch the video in 1080p'),
	say('Voir la vidéo en 4K', 'Watch the video in 4K')
];

const PROGRAMS = [
	say('une conférence d’une heure', 'a one-hour talk'),
	say('un cours de trente minutes', 'a thirty-minute class'),
	say('le conseil municipal', 'the city council meeting'),
	say('un débat entre candidats', 'a debate between candidates'),
	say('un concert d’une heure', 'a one-hour concert')
];

/** The number before the p is that of lines: the more, the heavier; sound is lighter than any of them. */
function lighterWays(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const program = pickOne(random, PROGRAMS);
	const kept = pick(random, [0, 1, 2, 3, 4, 5], 4).sort();
	return {
		kind: 'order',
		instruction: say(
			`${who} veut suivre ${program.fr} par la connexion mobile. Rangez ces façons de faire de celle qui transmet **le moins** de données à celle qui en transmet **le plus**.`,
			`${who} wants to follow ${program.en} over a mobile connection. Put these ways in order, from the one that transfers **the least** data to the one that transfers **the most**.`
		),
		items: kept.map((i) => MEDIA[i]!),
		why: say(
			'Le texte est le plus léger, puis vient le son seul ; une vidéo transporte le son et des dizaines d’images par seconde. Parmi les vidéos, le nombre dit la finesse : 240p, 480p, 1080p, puis 4K, qui a quatre fois plus de points que 1080p.',
			'Text is the lightest, then comes sound alone; a video carries the sound and dozens of pictures per second. Among videos, the number tells the fineness: 240p, 480p, 1080p, then 4K, which has four times as many dots as 1080p.'
		)
	};
}

const PHONE_MODELS = ['Nacre', 'Galet', 'Onyx', 'Prisme', 'Rubis', 'Silex'];
const PHONE_BUYERS = [
	say('pour le garder le plus longtemps possible', 'and to keep it as long as possible'),
	say(
		'et ne veut pas en racheter un avant six ans',
		'and does not want to buy another for six years'
	)
];

/** What makes a phone last is not what makes it fast. */
function builtToLast(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const buyer = pickOne(random, PHONE_BUYERS);
	const names = pick(random, PHONE_MODELS, 4);
	const base = pickNumber(random, 29, 36) * 10;
	const lasting = {
		repair: 'A',
		cycles: pickNumber(random, 12, 14) * 100,
		years: pickNumber(random, 7, 8),
		storage: 128,
		price: base
	};
	const rows = pick(
		random,
		[
			lasting,
			{ repair: 'D', cycles: 800, years: 3, storage: 512, price: base + 210 },
			{ repair: 'C', cycles: 900, years: 5, storage: 256, price: base - 30 },
			{ repair: 'E', cycles: 1000, years: 4, storage: 256, price: base - 110 }
		],
		4
	);
	const right = names[rows.indexOf(lasting)]!;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} cherche un téléphone ${buyer.fr}. D’après ces fiches, lequel a le plus de chances de durer ?`,
			`${who} is looking for a phone ${buyer.en}. According to these data sheets, which one is the most likely to last?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Modèle', 'Model'),
				say('Réparabilité (de A à E)', 'Repairability (A to E)'),
				say('Cycles de charge de la batterie', 'Battery charge cycles'),
				say('Mises à jour', 'Updates'),
				say('Stockage', 'Storage'),
				say('Prix', 'Price')
			],
			rows: rows.map(({ repair, cycles, years, storage, price }, i) => [
				names[i]!,
				repair,
				amount(cycles),
				say(`${years} ans`, `${years} years`),
				say(`${storage} Go`, `${storage} GB`),
				say(`${price} €`, `€${price}`)
			])
		},
		field: { label: say('Modèle', 'Model'), type: 'text', solutions: [right] },
		why: say(
			`Trois colonnes parlent de durée : ${right} se répare facilement (A), sa batterie supporte le plus de charges (${amount(lasting.cycles).fr}) et son système sera suivi ${lasting.years} ans. Le stockage et le prix ne disent rien de la longévité : un modèle plus cher peut être moins réparable et abandonné plus tôt.`,
			`Three columns speak of lifetime: ${right} is easy to repair (A), its battery bears the most charges (${amount(lasting.cycles).en}) and its system will be updated for ${lasting.years} years. Storage and price say nothing of longevity: a more expensive model may be harder to repair and dropped sooner.`
		)
	};
}

const kilos = (label: Localized, value: number): Field => ({
	...counted(label, value),
	unit: 'kg CO₂e'
});

const DEVICES = [
	say('Ordinateur portable', 'Laptop'),
	say('Grand écran', 'Large screen'),
	say('Routeur', 'Router'),
	say('Scanner', 'Scanner'),
	say('Vidéoprojecteur', 'Projector')
];

const OWNERS = [
	say('d’une école', 'of a school'),
	say('d’une mairie', 'of a town hall'),
	say('d’un cabinet d’architectes', 'of an architecture firm'),
	say('d’une association', 'of an association'),
	say('d’une famille', 'of a family')
];

/** What is paid once is shared; what is paid each year is not. */
function footprintPerYear(random: Random): ChallengeBody {
	const device = pickOne(random, DEVICES);
	const owner = pickOne(random, OWNERS);
	const years = pickNumber(random, 4, 8);
	const [making, rest, use] = [
		pickNumber(random, 14, 30),
		pickNumber(random, 1, 3),
		pickNumber(random, 4, 9)
	];
	const total = making + rest + use;
	return {
		kind: 'qroc',
		instruction: say(
			`Cet appareil ${owner.fr} est gardé ${years} ans. Quelle est son empreinte **par an** ?`,
			`This device ${owner.en} is kept for ${years} years. What is its footprint **per year**?`
		),
		stimulus: {
			type: 'table',
			caption: device,
			columns: [say('Étape', 'Stage'), say('Empreinte', 'Footprint')],
			rows: [
				[say('Fabrication', 'Manufacturing'), `${making * years} kg CO₂e`],
				[say('Transport et fin de vie', 'Transport and end of life'), `${rest * years} kg CO₂e`],
				[say('Usage', 'Use'), say(`${use} kg CO₂e par an`, `${use} kg CO₂e per year`)]
			]
		},
		field: kilos(say('Par an', 'Per year'), total),
		why: say(
			`Fabrication, transport et fin de vie se paient une seule fois et se partagent entre les années : (${making * years} + ${rest * years}) ÷ ${years} = ${making + rest}. L’usage est déjà par an : ${making + rest} + ${use} = ${total} kg. Diviser aussi l’usage par ${years} serait l’erreur à ne pas faire.`,
			`Manufacturing, transport and end of life are paid once and shared among the years: (${making * years} + ${rest * years}) ÷ ${years} = ${making + rest}. Use is already per year: ${making + rest} + ${use} = ${total} kg. Dividing use by ${years} as well would be the mistake to avoid.`
		)
	};
}

const RENEWED = [
	{ what: say('téléphones', 'phones'), one: say('d’un téléphone', 'of a phone'), kilos: [50, 75] },
	{
		what: say('tablettes', 'tablets'),
		one: say('d’une tablette', 'of a tablet'),
		kilos: [70, 110]
	},
	{
		what: say('ordinateurs portables', 'laptops'),
		one: say('d’un ordinateur portable', 'of a laptop'),
		kilos: [160, 230]
	},
	{
		what: say('consoles', 'game consoles'),
		one: say('d’une console', 'of a game console'),
		kilos: [60, 90]
	}
] as const;

/** Twelve years hold a whole number of lives, the first of which begins today. */
function fewerPurchases(random: Random): ChallengeBody {
	const [hasty, patient] = pick(random, PEOPLE, 2) as [string, string];
	const { what, one, kilos: range } = pickOne(random, RENEWED);
	const short = pickOne(random, [2, 3]);
	const long = pickOne(random, [4, 6]);
	const making = pickNumber(random, range[0], range[1]);
	const [many, few] = [12 / short, 12 / long];
	const saved = (many - few) * making;
	return {
		kind: 'qroc',
		instruction: say(
			`${hasty} et ${patient} achètent aujourd’hui le même modèle. ${hasty} en changera tous les ${short} ans, ${patient} tous les ${long} ans. Sur les **12 prochaines années**, combien de kg de fabrication le rythme de ${patient} évite-t-il par rapport à l’autre ? La fabrication ${one.fr} représente ${making} kg CO₂e.`,
			`${hasty} and ${patient} buy the same model today. ${hasty} will change it every ${short} years, ${patient} every ${long} years. Over the **next 12 years**, how many kg of manufacturing does ${patient} avoid compared with ${hasty}? Manufacturing ${one.en} amounts to ${making} kg CO₂e.`
		),
		field: kilos(say('Fabrication évitée', 'Manufacturing avoided'), saved),
		why: say(
			`En 12 ans, ${hasty} achète ${many} ${what.fr} (12 ÷ ${short}), ${patient} seulement ${few} (12 ÷ ${long}), le premier achat compris. La différence, ${many - few}, évite ${many - few} × ${making} = ${amount(saved).fr} kg.`,
			`In 12 years, ${hasty} buys ${many} ${what.en} (12 ÷ ${short}), ${patient} only ${few} (12 ÷ ${long}), including the first purchase. The difference, ${many - few}, avoids ${many - few} × ${making} = ${amount(saved).en} kg.`
		)
	};
}

const STAGES = [
	say('Fabrication', 'Manufacturing'),
	say('Transport', 'Transport'),
	say('Usage', 'Use'),
	say('Fin de vie', 'End of life')
];

const ACTIONS = [
	say('garder l’appareil plus longtemps', 'keep the device longer'),
	say('le faire venir de moins loin', 'have it come from nearer'),
	say('réduire sa consommation électrique', 'reduce its electricity use'),
	say('mieux le recycler', 'recycle it better')
];

/** Shares in percents, by stage, of devices that weigh by their making or by their use. */
const LIVES = [
	{ device: say('d’un téléphone', 'of a phone'), shares: [80, 5, 10, 5] },
	{ device: say('d’une montre connectée', 'of a smartwatch'), shares: [75, 10, 10, 5] },
	{ device: say('d’une tablette', 'of a tablet'), shares: [70, 5, 20, 5] },
	{
		device: say('d’un serveur toujours allumé', 'of a server that is always on'),
		shares: [25, 5, 65, 5]
	},
	{
		device: say('d’une caméra qui filme jour et nuit', 'of a camera that films day and night'),
		shares: [30, 5, 60, 5]
	},
	{ device: say('d’un panneau lumineux', 'of an illuminated sign'), shares: [15, 5, 75, 5] }
];

/** The heaviest stage tells which action counts. */
function heaviestStage(random: Random): ChallengeBody {
	const { device, shares } = pickOne(random, LIVES);
	const total = pickOne(random, [40, 60, 80, 120, 160, 240, 320]);
	const heaviest = shares.indexOf(Math.max(...shares));
	const stage = STAGES[heaviest]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici, pour toute sa vie, l’empreinte ${device.fr}. Quelle part vient de l’étape la plus lourde, et que faire en priorité pour la réduire ?`,
			`Here is the lifetime footprint ${device.en}. What share comes from the heaviest stage, and what should be done first to reduce it?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Étape', 'Stage'), 'kg CO₂e'],
			rows: STAGES.map((one, i) => [one, decimal((total * shares[i]!) / 100)])
		},
		fields: [
			{
				...counted(say('Part de cette étape', 'Share of this stage'), shares[heaviest]!),
				unit: '%'
			},
			chosen(say('Action prioritaire', 'First action'), ACTIONS, ACTIONS[heaviest]!)
		],
		why: say(
			`L’étape la plus lourde est ${quoted(stage).fr} : ${decimal((total * shares[heaviest]!) / 100).fr} kg sur ${total}, soit ${shares[heaviest]} %. ${heaviest === 0 ? 'Garder l’appareil plus longtemps partage cette fabrication entre plus d’années' : 'Consommer moins réduit cette part à chaque heure d’usage'}. Transport et fin de vie, dont on parle beaucoup, pèsent peu ici.`,
			`The heaviest stage is ${quoted(stage).en}: ${decimal((total * shares[heaviest]!) / 100).en} kg out of ${total}, that is ${shares[heaviest]}%. ${heaviest === 0 ? 'Keeping the device longer shares this manufacturing among more years' : 'Using less power reduces this share with every hour of use'}. Transport and end of life, which people talk about a lot, weigh little here.`
		)
	};
}

const LAPTOPS = ['Bruyère', 'Genêt', 'Lavande', 'Mélisse', 'Pervenche', 'Sauge'];

/** Totals over different lifetimes must first be brought to a year. */
function lowestPerYear(random: Random): ChallengeBody {
	const owner = pickOne(random, OWNERS);
	const names = pick(random, LAPTOPS, 4);
	const least = pickNumber(random, 34, 40);
	const rows = pick(
		random,
		[
			{ yearly: least, years: pickNumber(random, 7, 8) },
			{ yearly: least + pickNumber(random, 4, 8), years: 6 },
			{ yearly: least + pickNumber(random, 10, 16), years: 5 },
			{ yearly: least + pickNumber(random, 18, 26), years: 3 }
		],
		4
	);
	const place = rows.findIndex(({ yearly }) => yearly === least);
	const right = names[place]!;
	const lowest = rows.reduce((a, b) => (b.yearly * b.years < a.yearly * a.years ? b : a));
	return {
		kind: 'qroc',
		instruction: say(
			`Pour les besoins ${owner.fr}, on compare quatre portables, chacun gardé aussi longtemps que son fabricant le suit. Lequel a l’empreinte **par an** la plus faible ?`,
			`Four laptops are compared for the needs ${owner.en}, each kept for as long as its manufacturer supports it. Which one has the smallest footprint **per year**?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Modèle', 'Model'),
				say('Empreinte totale, usage compris', 'Total footprint, use included'),
				say('Durée', 'Time span')
			],
			rows: rows.map(({ yearly, years }, i) => [
				names[i]!,
				`${yearly * years} kg CO₂e`,
				say(`${years} ans`, `${years} years`)
			])
		},
		field: { label: say('Modèle', 'Model'), type: 'text', solutions: [right] },
		why: say(
			`Divisez chaque total par sa durée : ${rows.map(({ yearly, years }, i) => `${names[i]}, ${yearly * years} ÷ ${years} = ${yearly}`).join(' ; ')}. ${right} l’emporte. Le plus petit total, ${lowest.yearly * lowest.years} kg, ne sert que ${lowest.years} ans : il faudrait vite un autre appareil.`,
			`Divide each total by its time span: ${rows.map(({ yearly, years }, i) => `${names[i]}, ${yearly * years} ÷ ${years} = ${yearly}`).join('; ')}. ${right} wins. The smallest total, ${lowest.yearly * lowest.years} kg, serves for only ${lowest.years} years: another device would soon be needed.`
		)
	};
}

const REPLACED = [
	say('une vieille baie de stockage', 'an old storage array'),
	say('l’ancien serveur', 'the old server'),
	say('un écran d’affichage allumé jour et nuit', 'a display screen that is on day and night'),
	say('une vieille station de calcul', 'an old computing workstation')
];

/** A replacement pays back only if it does so before the new device is worn out. */
function worthReplacing(random: Random): ChallengeBody {
	const device = pickOne(random, REPLACED);
	const grid = pickOne(random, [0.2, 0.25, 0.4, 0.5]);
	const current = pickNumber(random, 90, 110) * 10;
	const names = pick(random, LAPTOPS, 4);
	const step = 1 / grid;
	/** Years to pay back, years of life and kg saved each year. */
	const drafts = [
		{
			back: pickNumber(random, 4, 5),
			life: pickNumber(random, 8, 9),
			saved: pickNumber(random, 60, 78)
		},
		{
			back: pickNumber(random, 9, 10),
			life: pickNumber(random, 7, 8),
			saved: pickNumber(random, 80, 95)
		},
		{
			back: pickNumber(random, 7, 8),
			life: pickNumber(random, 4, 6),
			saved: pickNumber(random, 40, 55)
		},
		{
			back: pickNumber(random, 12, 14),
			life: pickNumber(random, 10, 11),
			saved: pickNumber(random, 20, 30)
		}
	];
	const rows = pick(random, drafts, 4);
	const place = rows.indexOf(drafts[0]!);
	const right = names[place]!;
	const { back, life, saved } = drafts[0]!;
	const making = (row: (typeof rows)[number]) => row.back * row.saved;
	const kilowatts = (row: (typeof rows)[number]) => current - row.saved * step;
	return {
		kind: 'qroc',
		instruction: say(
			`Faut-il remplacer ${device.fr}, qui consomme ${amount(current).fr} kWh par an ? L’électricité émet ${decimal(grid).fr} kg CO₂e par kWh. Un seul de ces modèles neufs **rembourse** sa fabrication avant sa propre fin de vie. Lequel ?`,
			`Should ${device.en}, which uses ${amount(current).en} kWh a year, be replaced? Electricity emits ${decimal(grid).en} kg CO₂e per kWh. Only one of these new models **pays back** its manufacturing before the end of its own life. Which one?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Modèle', 'Model'),
				say('Fabrication', 'Manufacturing'),
				say('Consommation par an', 'Use per year'),
				say('Durée de vie', 'Lifetime')
			],
			rows: rows.map((row, i) => [
				names[i]!,
				tell((language) => `${amount(making(row))[language]} kg CO₂e`),
				tell((language) => `${decimal(kilowatts(row))[language]} kWh`),
				say(`${row.life} ans`, `${row.life} years`)
			])
		},
		field: { label: say('Modèle', 'Model'), type: 'text', solutions: [right] },
		why: say(
			`Pour ${right}, l’économie est de ${amount(current).fr} − ${decimal(kilowatts(drafts[0]!)).fr} = ${decimal(saved * step).fr} kWh par an, soit ${saved} kg. Sa fabrication est remboursée en ${making(drafts[0]!)} ÷ ${saved} = ${back} ans, avant ses ${life} ans de vie. Les autres ont besoin de plus d’années qu’ils n’en vivent, même celui qui consomme le moins.`,
			`For ${right}, the saving is ${amount(current).en} − ${decimal(kilowatts(drafts[0]!)).en} = ${decimal(saved * step).en} kWh a year, that is ${saved} kg. Its manufacturing is paid back in ${making(drafts[0]!)} ÷ ${saved} = ${back} years, before its ${life} years of life. The others need more years than they live, even the one that uses the least.`
		)
	};
}

const CHOICES_OF_YEARS = [say('remplacer', 'replace'), say('garder', 'keep')] as const;

/** The same replacement is right where electricity is dirty and wrong where it is clean. */
function twoGrids(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const saved = pickOne(random, [100, 150, 200, 250, 300]);
	const fast = pickNumber(random, 2, 4);
	const life = pickNumber(random, 6, 8);
	const making = fast * saved * 0.4;
	const slow = fast * 8;
	const current = saved + pickNumber(random, 5, 12) * 10;
	const first = random() < 0.5;
	const sites = [
		{ name: say('Site A', 'Site A'), grid: first ? 0.05 : 0.4, years: first ? slow : fast },
		{ name: say('Site B', 'Site B'), grid: first ? 0.4 : 0.05, years: first ? fast : slow }
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} équipe deux sites du même groupe, dans deux pays. Sur chacun, un appareil qui consomme ${current} kWh par an pourrait céder la place à un modèle neuf qui en consomme ${current - saved} et tient ${life} ans. Sa fabrication émet ${decimal(making).fr} kg CO₂e. Au bout de combien d’années est-elle compensée, et que décider pour le climat ?`,
			`${who} equips two sites of the same group, in two countries. At each, a device that uses ${current} kWh a year could give way to a new model that uses ${current - saved} and lasts ${life} years. Its manufacturing emits ${decimal(making).en} kg CO₂e. After how many years is it made up for, and what should be decided for the climate?`
		),
		stimulus: {
			type: 'table',
			columns: ['Site', say('Électricité (kg CO₂e par kWh)', 'Electricity (kg CO₂e per kWh)')],
			rows: sites.map(({ name, grid }) => [name, decimal(grid)])
		},
		fields: sites.flatMap(({ name, years }) => [
			{
				...counted(say(`${name.fr} : durée`, `${name.en}: time`), years),
				unit: say('ans', 'years')
			},
			chosen(
				say(`${name.fr} : décision`, `${name.en}: decision`),
				CHOICES_OF_YEARS,
				CHOICES_OF_YEARS[years < life ? 0 : 1]!
			)
		]),
		why: say(
			`L’économie est partout de ${saved} kWh par an, mais elle vaut ${decimal(saved * 0.4).fr} kg à 0,4 kg par kWh et ${decimal(saved * 0.05).fr} kg à 0,05. Il faut donc ${decimal(making).fr} ÷ ${decimal(saved * 0.4).fr} = ${fast} ans d’un côté, ${slow} de l’autre. L’appareil neuf ne tient que ${life} ans : on remplace là où l’électricité est carbonée, on garde là où elle l’est peu.`,
			`The saving is ${saved} kWh a year everywhere, but it is worth ${decimal(saved * 0.4).en} kg at 0.4 kg per kWh and ${decimal(saved * 0.05).en} kg at 0.05. So it takes ${decimal(making).en} ÷ ${decimal(saved * 0.4).en} = ${fast} years on one side, ${slow} on the other. The new device lasts only ${life} years: replace where electricity is carbon-heavy, keep where it is not.`
		)
	};
}

const REBOUNDS = [
	say('Le gain est plus qu’annulé', 'The gain is more than canceled'),
	say('Le gain est réduit', 'The gain is reduced'),
	say('Le gain est entier', 'The gain is whole')
] as const;

const UPGRADES = [
	say('de vidéoprojecteur', 'the projector'),
	say('de console', 'the game console'),
	say('d’écran d’accueil', 'the lobby screen'),
	say('de station de montage', 'the editing station'),
	say('d’imprimante 3D', 'the 3D printer')
];

/** A device that uses less may be used more: only the product tells. */
function reboundOfUse(random: Random): ChallengeBody {
	const upgrade = pickOne(random, UPGRADES);
	const result = pickNumber(random, 0, 2);
	const watts = pickNumber(random, 15, 20) * 20;
	const sober = (watts * pickOne(random, [40, 50, 60])) / 100;
	const hours = pickNumber(random, 3, 6) * 100;
	const factor = [pickOne(random, [3, 4]), 1.5, 1][result]!;
	const later = hours * factor;
	const [before, after] = [(watts * hours) / 1000, (sober * later) / 1000];
	return {
		kind: 'qrocm',
		instruction: say(
			`Une maison de quartier a changé ${upgrade.fr} pour un modèle plus sobre. Combien de kWh par an l’appareil consommait-il, combien en consomme-t-il, et qu’est devenu le gain attendu ?`,
			`A community center has replaced ${upgrade.en} with a model that uses less power. How many kWh a year did it use, how many does it use now, and what has become of the expected gain?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Période', 'Period'),
				say('Puissance', 'Power'),
				say('Usage par an', 'Use per year')
			],
			rows: [
				[
					say('Avant', 'Before'),
					`${watts} W`,
					say(`${amount(hours).fr} h`, `${amount(hours).en} h`)
				],
				[
					say('Maintenant', 'Now'),
					`${sober} W`,
					say(`${amount(later).fr} h`, `${amount(later).en} h`)
				]
			]
		},
		fields: [
			{ ...counted(say('Avant, par an', 'Before, per year'), before), unit: 'kWh' },
			{ ...counted(say('Maintenant, par an', 'Now, per year'), after), unit: 'kWh' },
			chosen(say('Gain attendu', 'Expected gain'), REBOUNDS, REBOUNDS[result]!)
		],
		why: say(
			`Avant : ${watts} W × ${hours} h = ${decimal(before).fr} kWh. Maintenant : ${sober} × ${later} = ${decimal(after).fr} kWh. ${result === 2 ? 'L’usage n’a pas changé, tout le gain est donc là.' : `L’usage est passé de ${amount(hours).fr} à ${amount(later).fr} heures : cet « effet rebond » ${result === 0 ? 'dépasse le gain, et l’on consomme plus qu’avant' : 'mange une partie du gain, sans l’annuler'}.`}`,
			`Before: ${watts} W × ${hours} h = ${decimal(before).en} kWh. Now: ${sober} × ${later} = ${decimal(after).en} kWh. ${result === 2 ? 'Use has not changed, so the whole gain is there.' : `Use went from ${amount(hours).en} to ${amount(later).en} hours: this “rebound effect” ${result === 0 ? 'exceeds the gain, and more is used than before' : 'eats up part of the gain, without canceling it'}.`}`
		)
	};
}

const SERVICES = [
	say('une plateforme de cours', 'a course platform'),
	say('une messagerie d’entreprise', 'a company chat service'),
	say('un service de visioconférence', 'a video meeting service'),
	say('un jeu en ligne', 'an online game'),
	say('un outil de traduction', 'a translation tool')
];

/** A PUE and a number of users that it divides. */
const LOADS: [number, number][] = [
	[1.2, 240],
	[1.25, 250],
	[1.25, 100],
	[1.5, 300],
	[1.5, 150],
	[1.6, 160],
	[1.6, 80]
];

/** The building counts too (PUE), and the whole is shared among its users. */
function energyPerUser(random: Random): ChallengeBody {
	const service = pickOne(random, SERVICES);
	const [pue, users] = pickOne(random, LOADS);
	const perUser = pickNumber(random, 6, 18);
	const servers = pickOne(random, [2, 5]);
	const network = pickOne(random, [1, 2, 3]);
	const each = (perUser * Math.round(users / pue)) / servers;
	const total = perUser + network;
	return {
		kind: 'qroc',
		instruction: say(
			`Pour ${service.fr}, combien de kWh par an reviennent à **chaque utilisateur** ? Le PUE est le rapport entre toute l’énergie du centre de données et celle de ses seuls serveurs.`,
			`For ${service.en}, how many kWh a year come down to **each user**? The PUE is the ratio of all the energy of the data center to that of its servers alone.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Donnée', 'Figure'), say('Valeur', 'Value')],
			rows: [
				[say('Serveurs réservés au service', 'Servers dedicated to the service'), String(servers)],
				[
					say('Énergie d’un serveur', 'Energy of one server'),
					tell(
						(language) =>
							`${decimal(each)[language]} kWh${language === 'fr' ? ' par an' : ' per year'}`
					)
				],
				[say('PUE du centre de données', 'PUE of the data center'), decimal(pue)],
				[
					say('Réseau, par utilisateur', 'Network, per user'),
					say(`${network} kWh par an`, `${network} kWh per year`)
				],
				[say('Utilisateurs', 'Users'), String(users)]
			]
		},
		field: {
			...counted(say('Par utilisateur et par an', 'Per user and per year'), total),
			unit: 'kWh'
		},
		why: say(
			`Serveurs : ${servers} × ${decimal(each).fr} = ${decimal(each * servers).fr} kWh. Le bâtiment (froid, onduleurs) s’y ajoute : × ${decimal(pue).fr} = ${amount(perUser * users).fr} kWh, partagés entre ${users} utilisateurs, soit ${perUser}. Le réseau est déjà par utilisateur et hors du centre : ${perUser} + ${network} = ${total} kWh. Lui appliquer le PUE, ou oublier de le compter, fausserait le résultat.`,
			`Servers: ${servers} × ${decimal(each).en} = ${decimal(each * servers).en} kWh. The building (cooling, power backup) adds to it: × ${decimal(pue).en} = ${amount(perUser * users).en} kWh, shared among ${users} users, that is ${perUser}. The network is already per user and outside the center: ${perUser} + ${network} = ${total} kWh. Applying the PUE to it, or leaving it out, would be wrong.`
		)
	};
}

const VERIFIABLE = [
	say(
		'« 75 % de la masse de la coque est en aluminium recyclé (attestation jointe). »',
		'“75% of the mass of the case is recycled aluminum (certificate attached).”'
	),
	say(
		'« 62 kWh par an en usage bureautique, mesurés selon la norme citée. »',
		'“62 kWh a year in office use, measured by the standard quoted.”'
	),
	say(
		'« Pièces détachées vendues pendant 10 ans après la fin des ventes du modèle. »',
		'“Spare parts sold for 10 years after the model is discontinued.”'
	),
	say(
		'« 18 % d’émissions de moins que le modèle de 2024, mêmes étapes et même durée. »',
		'“18% lower emissions than the 2024 model, same stages and same time span.”'
	)
];

const VAGUE = [
	say(
		'« Un ordinateur respectueux de la planète, conçu pour les générations futures. »',
		'“A planet-friendly computer, designed for future generations.”'
	),
	say(
		'« Neutre pour le climat grâce aux arbres plantés par notre fondation. »',
		'“Climate neutral thanks to the trees planted by our foundation.”'
	),
	say(
		'« Jusqu’à 40 % d’énergie économisée par rapport aux autres ordinateurs. »',
		'“Up to 40% of energy saved compared with other computers.”'
	),
	say(
		'« Deux fois plus vert que son prédécesseur, selon nos propres experts. »',
		'“Twice as green as its predecessor, according to our own experts.”'
	),
	say(
		'« Emballage sans plastique : notre empreinte a été réduite à l’essentiel. »',
		'“Plastic-free packaging: our footprint has been cut down to the essentials.”'
	)
];

/** A claim can be checked when it says what, how much, and compared with what. */
function verifiableClaims(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const owner = pickOne(random, OWNERS);
	const count = pickNumber(random, 2, 3);
	return choice({
		instruction: say(
			`${who} prépare un achat pour le compte ${owner.fr} et lit ces arguments de fabricants. Lesquels donnent de quoi être **vérifiés** tels quels ? Plusieurs réponses sont attendues.`,
			`${who} is preparing a purchase on behalf ${owner.en} and reads these manufacturers’ claims. Which ones give enough to be **verified** as they stand? Several answers are expected.`
		),
		right: pick(random, VERIFIABLE, count),
		wrong: pick(random, VAGUE, 6 - count),
		why: say(
			'Une allégation se vérifie si elle dit ce qui est mesuré, combien, et par rapport à quoi ou selon quelle règle. « Respectueux », « plus vert » et « réduite à l’essentiel » ne se mesurent pas ; « jusqu’à », face à des « autres » inconnus, n’engage à rien ; planter des arbres ne supprime pas les émissions du produit. Un ton modeste et un chiffre seul ne suffisent pas non plus.',
			'A claim can be verified if it says what is measured, how much, and compared with what or by which rule. “Friendly,” “greener” and “the essentials” cannot be measured; “up to,” against unknown “others,” commits to nothing; planting trees does not remove the emissions of the product. A modest tone or a figure alone is not enough either.'
		)
	});
}

/** Two estimates differ for certain only when their margins do not overlap. */
function beyondUncertainty(random: Random): ChallengeBody {
	const margin = pickOne(random, [10, 20, 25]);
	const low = (100 - margin) / 100;
	const high = (100 + margin) / 100;
	const devices = pick(random, DEVICES, 4);
	const bases = pick(random, [40, 60, 80, 120, 160], 4);
	const limit = high / low;
	const rows = bases.map((base, i) => ({
		device: devices[i]!,
		first: base,
		second: Math.round(base * (i === 0 ? limit + 0.12 : 1 + (limit - 1) * (0.3 + i * 0.15))),
		isSure: i === 0
	}));
	const shown = pick(random, rows, 4);
	const place = shown.findIndex(({ isSure }) => isSure) + 1;
	const sure = rows[0]!;
	const doubtful = rows[3]!;
	const span = (value: number, language: 'fr' | 'en') =>
		language === 'fr'
			? `de ${decimal(value * low).fr} à ${decimal(value * high).fr}`
			: `${decimal(value * low).en} to ${decimal(value * high).en}`;
	return {
		kind: 'qroc',
		instruction: say(
			`Deux études indépendantes comparent pour quatre appareils une version neuve et une version reconditionnée, en kg CO₂e par an. Chaque valeur est connue à ${margin} % près, en plus ou en moins. Sur quelle **seule** ligne ces marges ne suffisent-elles pas à expliquer l’écart ?`,
			`Two independent studies compare a refurbished and a new version of four devices, in kg CO₂e per year. Each value is known within ${margin}%, more or less. On which **single** row are these margins not enough to explain the gap?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Ligne', 'Row'),
				say('Appareil', 'Device'),
				say('Reconditionné', 'Refurbished'),
				say('Neuf', 'New')
			],
			rows: shown.map(({ device, first, second }, i) => [
				String(i + 1),
				device,
				String(first),
				String(second)
			])
		},
		field: counted(say('Ligne', 'Row'), place),
		why: say(
			`Calculez l’intervalle de chaque valeur. Ligne ${place} : ${span(sure.first, 'fr')} d’un côté, ${span(sure.second, 'fr')} de l’autre, sans recouvrement : l’écart est établi. Ailleurs les intervalles se recouvrent ; par exemple ${doubtful.first} va ${span(doubtful.first, 'fr')} et ${doubtful.second} va ${span(doubtful.second, 'fr')} : on ne peut pas trancher.`,
			`Work out the range of each value. Row ${place}: ${span(sure.first, 'en')} on one side, ${span(sure.second, 'en')} on the other, with no overlap: the gap is established. Elsewhere the ranges overlap; for example ${doubtful.first} goes from ${span(doubtful.first, 'en')} and ${doubtful.second} from ${span(doubtful.second, 'en')}: nothing can be decided.`
		)
	};
}
