/** Words to search, and the page to open or the fact to note. */
import type { Random } from '../../random.ts';
import type { WebPage } from '../../simulators/browser/web.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	amount,
	capital,
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

interface Service {
	name: Localized;
	path: string;
	word: Localized;
	body: (hour: number) => Localized;
}

const SERVICES: Service[] = [
	{
		name: say('Piscine', 'Swimming pool'),
		path: 'piscine',
		word: say('de la piscine', 'of the swimming pool'),
		body: (h) =>
			say(
				`Horaires : du mardi au dimanche, de ${h} h à ${h + 9} h. Bonnet obligatoire.`,
				`Hours: Tuesday to Sunday, from ${h} a.m. to ${h - 3} p.m. Swim cap required.`
			)
	},
	{
		name: say('Médiathèque', 'Library'),
		path: 'mediatheque',
		word: say('de la médiathèque', 'of the library'),
		body: (h) =>
			say(
				`Horaires : mercredi et samedi, de ${h} h à ${h + 8} h. Prêt de livres, de films et de jeux.`,
				`Hours: Wednesday and Saturday, from ${h} a.m. to ${h - 4} p.m. Books, movies and games to borrow.`
			)
	},
	{
		name: say('Déchèterie', 'Recycling center'),
		path: 'decheterie',
		word: say('de la déchèterie', 'of the recycling center'),
		body: (h) =>
			say(
				`Horaires : du lundi au samedi, de ${h} h à ${h + 9} h. Accès sur présentation d’un justificatif de domicile.`,
				`Hours: Monday to Saturday, from ${h} a.m. to ${h - 3} p.m. Bring a proof of address.`
			)
	},
	{
		name: say('Mission locale', 'Youth job center'),
		path: 'mission-locale',
		word: say('de la mission locale', 'of the youth job center'),
		body: (h) =>
			say(
				`Horaires : du lundi au jeudi, de ${h} h à ${h + 8} h. Conseils pour un emploi ou une formation.`,
				`Hours: Monday to Thursday, from ${h} a.m. to ${h - 4} p.m. Advice about jobs and training.`
			)
	}
];

/** A service that several towns have. */
export function townService(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [town, ...others] = pick(random, TOWNS, 3) as [string, string, string];
	const [service, other] = pick(random, SERVICES, 2) as [Service, Service];
	const at = (one: string, { path }: Service) => `${slug(one)}.example/${path}`;
	const pages: WebPage[] = pick(random, [town, ...others], 3).flatMap((one) =>
		[service, other].map((each) =>
			page(
				at(one, each),
				tell((l) => `${each.name[l]} ${l === 'fr' ? 'de' : 'of'} ${one}`),
				each.body(pickNumber(random, 8, 10))
			)
		)
	);
	const ad = page(
		'sorties-promo.example',
		say('Toutes vos sorties à prix réduit', 'All your outings at a discount'),
		tell((l) => `${SERVICES.map(({ name }) => name[l]).join(', ')}, ${[...TOWNS].join(', ')}.`),
		{ isSponsored: true }
	);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut connaître les horaires **${service.word.fr}** de **${town}**.\n\nCherchez cette page sur le Web et **ouvrez-la**.`
				: `${who} wants to know the hours **${service.word.en}** in **${town}**.\n\nSearch the Web for this page and **open it**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux mots suffisent, le service et la ville : \`${service.name.fr.toLowerCase()} ${town}\`. Avec le service seul viennent les pages d’autres villes. La page à ouvrir est celle du site de la ville, \`${at(town, service)}\` ; la ligne « Sponsorisé » est une publicité.`
				: `Two words are enough, the service and the town: \`${service.name.en.toLowerCase()} ${town}\`. With the service alone, pages of other towns come. The page to open is that of the town’s site, \`${at(town, service)}\`; the “Sponsored” line is an advertisement.`
		),
		setup: {
			sites: [town, ...others].map((one) =>
				site(
					`${slug(one)}.example`,
					tell((l) => (l === 'fr' ? `Ville de ${one}` : `Town of ${one}`)),
					'public'
				)
			),
			pages: [ad, ...pages],
			judged: ['page']
		},
		solutions: [[visit(at(town, service))]],
		wrong: [[visit(at(others[0]!, service))], [visit(at(town, other))], [visit(ad.address)]]
	});
}

interface Meaning {
	what: Localized;
	words: Localized;
	facts: { about: Localized; title: Localized; text: Localized }[];
}
const MEANINGS: { word: Localized; path: string; senses: [Meaning, Meaning] }[] = [
	{
		word: say('grue', 'crane'),
		path: 'grue',
		senses: [
			{
				what: say('l’oiseau', 'the bird'),
				words: say('oiseau', 'bird'),
				facts: [
					{
						about: say('le nid de la grue', 'the nest of the crane'),
						title: say('La grue au nid', 'The crane on its nest'),
						text: say(
							'Cet oiseau pose son nid au sol, dans les marais.',
							'This bird builds its nest on the ground, in marshes.'
						)
					},
					{
						about: say('la migration de la grue', 'the migration of the crane'),
						title: say('La grue en voyage', 'The crane on the move'),
						text: say(
							'La migration de l’oiseau commence en octobre, en grands vols.',
							'The migration of the bird begins in October, in large flocks.'
						)
					}
				]
			},
			{
				what: say('l’engin de chantier', 'the machine'),
				words: say('chantier', 'machine'),
				facts: [
					{
						about: say('le permis pour conduire une grue', 'the license to operate a crane'),
						title: say('Conduire une grue', 'Operating a crane'),
						text: say(
							'Sur un chantier, un permis et une formation sont exigés du grutier.',
							'A license and training are required to run the machine on a site.'
						)
					},
					{
						about: say('le montage d’une grue', 'the assembly of a crane'),
						title: say('Monter une grue à tour', 'Putting up a tower crane'),
						text: say(
							'Le montage sur le chantier dure deux jours.',
							'The assembly of the machine on site takes two days.'
						)
					}
				]
			}
		]
	},
	{
		word: say('souris', 'mouse'),
		path: 'souris',
		senses: [
			{
				what: say('l’animal', 'the animal'),
				words: say('animal', 'animal'),
				facts: [
					{
						about: say('l’alimentation de la souris', 'the diet of the mouse'),
						title: say('Le repas de la souris', 'The meals of the mouse'),
						text: say(
							'Alimentation : cet animal mange des graines et des insectes.',
							'Diet: this animal eats seeds and insects.'
						)
					},
					{
						about: say('la durée de vie de la souris', 'the lifespan of the mouse'),
						title: say('La souris et ses petits', 'The mouse and its young'),
						text: say(
							'Durée de vie de l’animal dans la nature : environ un an.',
							'Lifespan of the animal in the wild: about a year.'
						)
					}
				]
			},
			{
				what: say('l’appareil d’ordinateur', 'the computer device'),
				words: say('ordinateur', 'computer'),
				facts: [
					{
						about: say('le nettoyage d’une souris', 'cleaning a mouse'),
						title: say('Nettoyer sa souris', 'Cleaning your mouse'),
						text: say(
							'Nettoyage : débranchez-la de l’ordinateur, puis passez un chiffon sur le capteur.',
							'Unplug it from the computer, then wipe the sensor with a cloth.'
						)
					},
					{
						about: say('le réglage de la vitesse de la souris', 'setting the speed of the mouse'),
						title: say('Une souris trop rapide ?', 'Is the mouse too fast?'),
						text: say(
							'La vitesse se règle dans les paramètres de l’ordinateur.',
							'The speed is set in the settings of the computer.'
						)
					}
				]
			}
		]
	},
	{
		word: say('Mercure', 'Mercury'),
		path: 'mercure',
		senses: [
			{
				what: say('la planète', 'the planet'),
				words: say('planète', 'planet'),
				facts: [
					{
						about: say('la durée d’une année sur Mercure', 'the length of a year on Mercury'),
						title: say('Une année sur Mercure', 'A year on Mercury'),
						text: say(
							'La planète tourne autour du Soleil en 88 jours.',
							'The planet goes around the Sun in 88 days.'
						)
					},
					{
						about: say('la température sur Mercure', 'the temperature on Mercury'),
						title: say('Mercure, du feu à la glace', 'Mercury, from fire to ice'),
						text: say(
							'La température de la planète passe de 430 °C le jour à −180 °C la nuit.',
							'The temperature of the planet goes from 430 °C by day to −180 °C at night.'
						)
					}
				]
			},
			{
				what: say('le métal', 'the metal'),
				words: say('métal', 'metal'),
				facts: [
					{
						about: say('les thermomètres au mercure cassés', 'broken mercury thermometers'),
						title: say('Thermomètre au mercure cassé', 'Broken mercury thermometer'),
						text: say(
							'Aérez, ne touchez pas le métal, et portez le thermomètre à la déchèterie.',
							'Air the room, do not touch the metal, and take the thermometer to a recycling center.'
						)
					},
					{
						about: say('l’état liquide du mercure', 'the liquid state of mercury'),
						title: say('Le mercure, un liquide à part', 'Mercury, a liquid apart'),
						text: say(
							'État à 20 °C : liquide. C’est le seul métal dans ce cas.',
							'State at 20 °C: liquid. It is the only metal to be so.'
						)
					}
				]
			}
		]
	}
];

/** A word of two senses. */
export function twoMeanings(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { word, path, senses } = pickOne(random, MEANINGS);
	const [wanted, other] = pick(random, senses, 2) as [Meaning, Meaning];
	const [fact, beside] = pick(random, wanted.facts, 2) as [
		Meaning['facts'][0],
		Meaning['facts'][0]
	];
	const number = pickNumber(random, 10, 99);
	const all = pick(
		random,
		[...wanted.facts, ...other.facts].map((one, i) => ({ one, i })),
		4
	);
	const address = ({ title }: Meaning['facts'][0]) => {
		const i = [...wanted.facts, ...other.facts].findIndex((one) => one.title === title);
		return `savoirs.example/${path}/${number + i}`;
	};
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} prépare un exposé sur « ${word.fr} », ${wanted.what.fr}, et cherche une page sur **${fact.about.fr}**.\n\nTrouvez-la avec le moteur de recherche et **ouvrez-la**.`
				: `${who} is preparing a talk about “${word.en}”, ${wanted.what.en}, and is looking for a page about **${fact.about.en}**.\n\nFind it with the search engine and **open it**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${word.fr} » a deux sens : un second mot dit lequel, \`${word.fr} ${wanted.words.fr}\`. Parmi ces résultats, l’extrait désigne la page « ${fact.title.fr} » ; « ${beside.title.fr} » parle d’autre chose.`
				: `“${word.en}” has two meanings: a second word tells which, \`${word.en} ${wanted.words.en}\`. Among these results, the excerpt points to the page “${fact.title.en}”; “${beside.title.en}” is about something else.`
		),
		setup: {
			sites: [site('savoirs.example', say('Savoirs en ligne', 'Knowledge online'), 'blog')],
			pages: all.map(({ one }) => page(address(one), one.title, one.text)),
			judged: ['page']
		},
		solutions: [[visit(address(fact))]],
		wrong: [[visit(address(beside))], [visit(address(other.facts[0]!))]]
	});
}

const PROCEDURES: { name: Localized; path: string; what: Localized }[] = [
	{
		name: say('carte grise', 'registration certificate'),
		path: 'carte-grise',
		what: say(
			'changer l’adresse de sa carte grise',
			'to change the address on a registration certificate'
		)
	},
	{
		name: say('acte de naissance', 'birth certificate'),
		path: 'acte-de-naissance',
		what: say('demander un acte de naissance', 'to ask for a birth certificate')
	},
	{
		name: say('permis de pêche', 'fishing license'),
		path: 'permis-de-peche',
		what: say('obtenir un permis de pêche', 'to get a fishing license')
	},
	{
		name: say('casier judiciaire', 'criminal record'),
		path: 'casier-judiciaire',
		what: say(
			'demander un extrait de casier judiciaire',
			'to ask for an extract of a criminal record'
		)
	},
	{
		name: say('vignette de stationnement', 'parking permit'),
		path: 'vignette-stationnement',
		what: say('demander une vignette de stationnement', 'to ask for a parking permit')
	}
];

/** The site of the administration, under what is sold in its place. */
export function notPaidFor(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [procedure, other] = pick(random, PROCEDURES, 2) as [
		(typeof PROCEDURES)[0],
		(typeof PROCEDURES)[0]
	];
	const price = euros(pickNumber(random, 19, 49) * 100 + 90);
	const official = `demarches.gouv.example/${procedure.path}`;
	const [paid, blog] = [`${procedure.path}-gouv.example`, `mes-papiers.example/${procedure.path}`];
	const about = (fr: string, en: string) => say(fr, en);
	const pages = pick(
		random,
		[
			page(
				official,
				tell(
					(l) => `${l === 'fr' ? 'Demande en ligne : ' : 'Online request: '}${procedure.name[l]}`
				),
				about(
					`Service public, gratuit. Pour ${procedure.what.fr}, préparez une pièce d’identité.`,
					`Public service, free of charge. In order ${procedure.what.en}, prepare an identity document.`
				)
			),
			page(
				blog,
				tell((l) =>
					l === 'fr'
						? `Mon avis sur la démarche : ${procedure.name.fr}`
						: `My view of the procedure: ${procedure.name.en}`
				),
				about(
					`Un blog raconte combien de temps il faut pour ${procedure.what.fr}.`,
					`A blog tells how long it takes ${procedure.what.en}.`
				)
			),
			page(
				`demarches.gouv.example/${other.path}`,
				tell((l) => `${l === 'fr' ? 'Demande en ligne : ' : 'Online request: '}${other.name[l]}`),
				about(
					`Service public, gratuit. Pour ${other.what.fr}.`,
					`Public service, free. In order ${other.what.en}.`
				)
			)
		],
		3
	);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut **${procedure.what.fr}**.\n\nTrouvez avec le moteur de recherche la page du **service public** qui le permet, et **ouvrez-la**. Les adresses du service public finissent ici par \`.gouv.example\`.`
				: `${who} wants **${procedure.what.en}**.\n\nWith the search engine, find the page of the **public service** for it, and **open it**. Here, addresses of the public service end with \`.gouv.example\`.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La première ligne est « Sponsorisé » : un intermédiaire qui vend ${price.fr} une démarche gratuite. Son adresse, \`${paid}\`, finit par \`-gouv.example\`, avec un tiret, et non par \`.gouv.example\`. La page du service public est \`${official}\`.`
				: `The first line is “Sponsored”: a middleman who sells for ${price.en} a procedure that is free. Its address, \`${paid}\`, ends with \`-gouv.example\`, with a hyphen, not with \`.gouv.example\`. The page of the public service is \`${official}\`.`
		),
		setup: {
			sites: [
				site('demarches.gouv.example', say('Démarches', 'Procedures'), 'public'),
				site('mes-papiers.example', say('Mes papiers, le blog', 'My papers, the blog'), 'blog'),
				site(paid, say('Vos papiers en un clic', 'Your papers in one click'), 'shop')
			],
			pages: [
				page(
					paid,
					tell((l) =>
						l === 'fr'
							? `${procedure.name.fr} : demande officielle en ligne`
							: `${procedure.name.en}: official request online`
					),
					about(
						`Nous nous occupons de tout pour ${procedure.what.fr} : ${price.fr}, réponse en 24 heures.`,
						`We take care of everything ${procedure.what.en}: ${price.en}, answer within 24 hours.`
					),
					{ isSponsored: true }
				),
				...pages
			],
			judged: ['page']
		},
		solutions: [[visit(official)]],
		wrong: [[visit(paid)], [visit(blog)], [visit(`demarches.gouv.example/${other.path}`)]]
	});
}

const PLACES: { name: Localized; slug: string; kind: Localized }[] = [
	{
		name: say('musée du Sel', 'Salt Museum'),
		slug: 'musee-du-sel',
		kind: say('salines', 'salt pans')
	},
	{
		name: say('musée de l’Horloge', 'Clock Museum'),
		slug: 'musee-horloge',
		kind: say('pendules', 'clocks')
	},
	{
		name: say('musée du Train', 'Train Museum'),
		slug: 'musee-du-train',
		kind: say('locomotives', 'engines')
	},
	{
		name: say('musée du Verre', 'Glass Museum'),
		slug: 'musee-du-verre',
		kind: say('vitraux', 'stained glass')
	}
];

/** A price of one of several museums. */
export function factOfPlace(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [place, ...others] = pick(random, PLACES, 3) as [(typeof PLACES)[0], ...typeof PLACES];
	const bases = pick(random, [600, 700, 800, 900, 1000, 1100], 3);
	const prices = bases.map((full, i) => ({ full, young: full - [250, 300, 350][i]! }));
	const [{ full, young }] = prices as [(typeof prices)[0]];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who}, 16 ans, ira au **${place.name.fr}** avec une amie du même âge.\n\nCherchez le site de ce musée et notez dans le bloc-notes **le prix d’une entrée** pour l’un des deux.`
				: `${who}, 16, is going to the **${place.name.en}** with a friend of the same age.\n\nSearch for the site of this museum and write in the notepad **the price of one ticket** for either of them.`
		),
		why: tell((l) =>
			l === 'fr'
				? `En cherchant \`${place.name.fr}\`, on ouvre le site du musée. À 16 ans, c’est la ligne « 12 à 17 ans » qui compte : ${euros(young).fr} ; ${euros(full).fr} est le prix des adultes.`
				: `Searching for \`${place.name.en}\`, you open the site of the museum. At 16, the line “12 to 17” counts: ${euros(young).en}; ${euros(full).en} is the price for adults.`
		),
		setup: {
			sites: [place, ...others].map(({ name, slug }) =>
				site(
					`${slug}.example`,
					tell((l) => capital(name[l])),
					'plain'
				)
			),
			pages: [place, ...others].map(({ name, slug, kind }, i) =>
				page(
					`${slug}.example`,
					tell(
						(l) => `${capital(name[l])} – ${l === 'fr' ? 'visites et prix' : 'visits and fees'}`
					),
					tell((l) => {
						const one = prices[i]!;
						return l === 'fr'
							? `Deux étages de ${kind.fr} à découvrir.\n\n## Tarifs\n\n| Visiteur | Prix |\n| Adulte | ${euros(one.full).fr} |\n| 12 à 17 ans | ${euros(one.young).fr} |\n| Moins de 12 ans | gratuit |`
							: `Two floors of ${kind.en} to explore.\n\n## Prices\n\n| Visitor | Price |\n| Adult | ${euros(one.full).en} |\n| 12 to 17 | ${euros(one.young).en} |\n| Under 12 | free |`;
					})
				)
			),
			notes: [
				{
					id: 'price',
					name: say('Prix d’une entrée', 'Price of one ticket'),
					type: 'number',
					unit: '€'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('price', amount(young))]],
		wrong: [[note('price', amount(full))], [note('price', amount(2 * young))]]
	});
}
