/** One operator at a time: all the pages wanted, and no other. */
import type { Random } from '../../random.ts';
import type { WebPage } from '../../simulators/browser/web.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../drawing.ts';
import { pagesAbout, TOPICS, type Sort, type Topic } from './search-topics.ts';
import { inBrowser, NAMES, search, site, slug, TOWNS, type Act } from './webs.ts';

/** The sites where one reads about something in a town. */
export interface TownSites {
	town: string;
	hall: string;
	paper: string;
	club: string;
	school: string;
}
export function sitesOfTown(random: Random): TownSites {
	const town = pickOne(random, TOWNS);
	const name = slug(town);
	return {
		town,
		hall: `${name}.example`,
		paper: `gazette-${name}.example`,
		club: `asso-${name}.example`,
		school: `lycee-${name}.example`
	};
}

export const namesOfSites = ({ town, hall, paper, club, school }: TownSites) => [
	site(hall, say(`Ville de ${town}`, `Town of ${town}`), 'public'),
	site(paper, say(`La Gazette de ${town}`, `The ${town} Gazette`), 'news'),
	site(club, say(`Les associations de ${town}`, `Clubs of ${town}`), 'blog'),
	site(school, say(`Lycée de ${town}`, `${town} High School`), 'plain'),
	site('gouv.example', say('Services de l’État', 'State services'), 'public'),
	site('ecologie.gouv.example', say('Ministère de l’Écologie', 'Department of Ecology'), 'public'),
	site(
		'territoires.gouv.example',
		say('Agence des territoires', 'Agency of territories'),
		'public'
	),
	site('boutique-du-coin.example', say('La Boutique du coin', 'The Corner Shop'), 'shop')
];

interface Wanted {
	random: Random;
	topic: Topic;
	sites: TownSites;
	/** Drawn anew for each web. */
	sorts: () => Sort[];
	instruction: (who: string) => Localized;
	why: Localized;
	solutions: Act[][];
	wrong: Act[][];
}

/** All the pages wanted, and no other, here and in another web. */
export function searched({
	random,
	topic,
	sites,
	sorts,
	instruction,
	...rest
}: Wanted): ChallengeBody {
	const web = (): WebPage[] => pagesAbout(random, topic, sorts());
	return inBrowser({
		...rest,
		instruction: instruction(pickOne(random, NAMES)),
		setup: { sites: namesOfSites(sites), pages: web(), judged: ['results'] },
		otherPages: web()
	});
}

export const ALL_AND_NO_OTHER = say(
	'Écrivez une recherche qui affiche **toutes** ces pages et **aucune autre**.',
	'Write a search that shows **all** these pages and **no other**.'
);

/** Quotes keep words together. */
export function exactWords(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase } = topic;
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: [hall, club, paper], says: 'exactly', count: pickNumber(random, 2, 4) },
			{ on: [school, hall, paper], says: 'apart', count: pickNumber(random, 2, 4) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} relève les pages où se lit l’**expression exacte** « ${phrase.fr} », et non ses mots dispersés.\n\n${ALL_AND_NO_OTHER.fr}`
					: `${who} is listing the pages with the **exact phrase** “${phrase.en}”, not its words here and there.\n\n${ALL_AND_NO_OTHER.en}`
			),
		why: tell((l) =>
			l === 'fr'
				? `Les guillemets demandent ces mots, dans cet ordre : \`"${phrase.fr}"\`. Sans eux, viennent aussi les pages qui ont ces mots à des endroits différents.`
				: `Quotes ask for these words, in this order: \`"${phrase.en}"\`. Without them, the pages that have these words in different places come too.`
		),
		solutions: [[search(tell((l) => `"${phrase[l]}"`))]],
		wrong: [[search(phrase)], [search(topic.synonym)]]
	});
}

/** A dash leaves out what is not wanted. */
export function withoutWord(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase, noise } = topic;
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: [hall, club, paper], says: 'exactly', count: pickNumber(random, 2, 4) },
			{ on: [paper, school], says: 'exactly', isNoisy: true, count: pickNumber(random, 2, 3) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} cherche ce qui se dit sur **${topic.plural.fr}**, mais pas les pages où il y a le mot **${noise.fr}**.\n\n${ALL_AND_NO_OTHER.fr}`
					: `${who} is looking for what is said of **${topic.plural.en}**, but not the pages that have the word **${noise.en}**.\n\n${ALL_AND_NO_OTHER.en}`
			),
		why: tell((l) =>
			l === 'fr'
				? `Le tiret exclut le mot qu’il touche : \`${phrase.fr} -${noise.fr}\`. Avec un espace après le tiret, ou « sans ${noise.fr} », le moteur chercherait ce mot au lieu de l’exclure.`
				: `The dash excludes the word that it touches: \`${phrase.en} -${noise.en}\`. With a space after the dash, or “without ${noise.en}”, the engine would look for this word instead of excluding it.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} -${noise[l]}`))]],
		wrong: [[search(phrase)], [search(tell((l) => `${phrase[l]} ${noise[l]}`))]]
	});
}

/** One site among those that speak of it. */
export function oneSite(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { town, hall, paper, club, school } = sites;
	const { phrase } = topic;
	const wanted = pickOne(random, [
		{ domain: paper, name: say('du journal', 'of the newspaper') },
		{ domain: club, name: say('des associations', 'of the clubs') },
		{ domain: school, name: say('du lycée', 'of the high school') }
	]);
	const others = [hall, paper, club, school].filter((one) => one !== wanted.domain);
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: wanted.domain, says: 'exactly', count: pickNumber(random, 2, 3) },
			{ on: wanted.domain, says: 'otherwise', count: pickNumber(random, 1, 2) },
			{
				on: others,
				says: 'exactly',
				count: 3,
				also: say(
					`À lire aussi sur le site ${wanted.name.fr} de ${town}, ${wanted.domain}.`,
					`See also the site ${wanted.name.en} of ${town}, ${wanted.domain}.`
				)
			}
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} a lu un article sur **${topic.plural.fr}** sur le site ${wanted.name.fr}, \`${wanted.domain}\`, sans noter lequel.\n\nÉcrivez une recherche qui affiche toutes les pages **de ce site** qui en parlent, et aucune autre.`
					: `${who} read about **${topic.plural.en}** on the site ${wanted.name.en}, \`${wanted.domain}\`, without keeping the page.\n\nWrite a search that shows all the pages **of this site** that speak of it, and no other.`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`${phrase.fr} site:${wanted.domain}\` ne garde que ce site, et de lui que les pages où sont ces mots. L’adresse écrite comme un mot trouve les pages qui la citent.`
				: `\`${phrase.en} site:${wanted.domain}\` keeps this site only, and of it only the pages with these words. The address written as a word finds the pages that mention it.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} site:${wanted.domain}`))]],
		wrong: [
			[search(`site:${wanted.domain}`)],
			[search(tell((l) => `${phrase[l]} ${wanted.domain}`))],
			[search(phrase)]
		]
	});
}

/** A file rather than a page that speaks of one. */
export function fileOfType(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase } = topic;
	const [type, other] = pickOne(random, [
		['pdf', 'odt'],
		['odt', 'pdf'],
		['odp', 'pdf']
	] as const);
	const upper = type.toUpperCase();
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{
				on: [hall, school, club],
				says: 'exactly',
				type: `.${type}`,
				count: pickNumber(random, 2, 4)
			},
			{ on: [club, hall], says: 'exactly', type: `.${other}`, count: pickNumber(random, 1, 2) },
			{
				on: [paper, hall],
				says: 'exactly',
				count: pickNumber(random, 1, 3),
				also: say(
					`Le guide au format ${upper} sera bientôt en ligne.`,
					`The guide in ${upper} format will soon be online.`
				)
			}
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} veut des documents **au format ${upper}** sur **${topic.plural.fr}**.\n\nÉcrivez une recherche qui affiche tous ces fichiers et aucune autre page.`
					: `${who} wants documents **in ${upper} format** about **${topic.plural.en}**.\n\nWrite a search that shows all these files and no other page.`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`${phrase.fr} filetype:${type}\` ne garde que les adresses qui finissent par \`.${type}\`. Le mot « ${upper} » écrit seul trouve les pages qui en parlent.`
				: `\`${phrase.en} filetype:${type}\` keeps only the addresses that end with \`.${type}\`. The word “${upper}” alone finds the pages that mention it.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} filetype:${type}`))]],
		wrong: [
			[search(tell((l) => `${phrase[l]} ${type}`))],
			[search(phrase)],
			[search(tell((l) => `${phrase[l]} filetype:${other}`))]
		]
	});
}
