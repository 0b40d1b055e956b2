/** Needs, which a search has to say. */
import type { Random } from '../../random.ts';
import type { ChallengeBody } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { ALL_AND_NO_OTHER, searched, sitesOfTown } from './web-searching-basics.ts';
import { TOPICS } from './search-topics.ts';
import { daysAgo, filter, search, TOWNS } from './webs.ts';

/** A thing of two names. */
export function twoNames(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase, synonym } = topic;
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: [hall, club, school], says: 'exactly', count: pickNumber(random, 2, 3) },
			{ on: [paper, club, hall], says: 'otherwise', count: pickNumber(random, 2, 3) },
			{ on: [paper, school], says: 'apart', count: pickNumber(random, 1, 3) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `Selon les pages, une même chose s’appelle « ${phrase.fr} » ou « ${synonym.fr} ». ${who} ne veut rien manquer, ni lire de pages où ces mots se trouvent par hasard.\n\nÉcrivez **une seule recherche** qui affiche toutes les pages utiles et aucune autre.`
					: `Depending on the page, the same thing is called “${phrase.en}” or “${synonym.en}”. ${who} wants to miss nothing, and to read no page that has these words by chance.\n\nWrite **a single search** that shows all the useful pages and no other.`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`"${phrase.fr}" OR "${synonym.fr}"\` : OR, en capitales, accepte l’un ou l’autre nom, et les guillemets tiennent ensemble les mots de chacun. Sans OR, une page devrait avoir les deux.`
				: `\`"${phrase.en}" OR "${synonym.en}"\`: OR, in capitals, takes either name, and quotes hold the words of each together. Without OR, a page would need both.`
		),
		solutions: [[search(tell((l) => `"${phrase[l]}" OR "${synonym[l]}"`))]],
		wrong: [
			[search(tell((l) => `"${phrase[l]}"`))],
			[search(tell((l) => `"${phrase[l]}" "${synonym[l]}"`))],
			[search(phrase)]
		]
	});
}

/** Whoever is in charge of it, lately. */
export function publicAndRecent(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { paper, club, town } = sites;
	const { phrase } = topic;
	const state = ['ecologie.gouv.example', 'territoires.gouv.example'];
	const span = pickOne(random, [
		{
			period: 'year',
			since: say('moins d’un an', 'less than a year old'),
			fresh: [20, 350],
			stale: [400, 900]
		},
		{
			period: 'month',
			since: say('moins d’un mois', 'less than a month old'),
			fresh: [2, 28],
			stale: [60, 340]
		}
	] as const);
	const days = ([from, to]: readonly [number, number]) =>
		Array.from({ length: 4 }, () => daysAgo(pickNumber(random, from, to)));
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: state, says: 'exactly', dates: days(span.fresh), count: pickNumber(random, 2, 4) },
			{ on: state, says: 'exactly', dates: days(span.stale), count: pickNumber(random, 2, 3) },
			{
				on: [paper, club, 'conseil-gouv.example'],
				says: 'exactly',
				dates: days(span.fresh),
				count: 3,
				also: say('D’après un site en gouv.', 'According to a gouv site.')
			},
			{ on: state, says: 'otherwise', dates: days(span.fresh) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} rédige pour la mairie de ${town} une note sur **${topic.plural.fr}**, et ne peut citer que des **sites de l’État** (leurs adresses finissent par \`.gouv.example\`), dans des pages de **${span.since.fr}**.\n\nAffichez toutes les pages qu’il lui est permis de citer, et aucune autre.`
					: `${who} is writing a note about **${topic.plural.en}** for the town hall of ${town}, and may only quote **sites of the state** (their addresses end with \`.gouv.example\`), from pages **${span.since.en}**.\n\nShow all the pages that may be quoted, and no other.`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`${phrase.fr} site:gouv.example\`, puis le filtre de date : \`site:\` prend tous les sites dont l’adresse finit par \`.gouv.example\`. \`conseil-gouv.example\`, avec un tiret, n’en est pas un ; et le mot « gouv » se lit partout.`
				: `\`${phrase.en} site:gouv.example\`, then the filter of date: \`site:\` takes all the sites whose address ends with \`.gouv.example\`. \`conseil-gouv.example\`, with a hyphen, is not one of them; and the word “gouv” can be read anywhere.`
		),
		solutions: [
			[search(tell((l) => `${phrase[l]} site:gouv.example`)), filter('period', span.period)]
		],
		wrong: [
			[search(tell((l) => `${phrase[l]} site:gouv.example`))],
			[search(tell((l) => `${phrase[l]} gouv`)), filter('period', span.period)],
			[search(phrase), filter('period', span.period)],
			[search('site:gouv.example'), filter('period', span.period)]
		]
	});
}

/** Here or there, not everywhere. */
export function eitherTown(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { paper, club } = sites;
	const { phrase } = topic;
	const [one, other, third, fourth] = pick(random, TOWNS, 4) as [string, string, string, string];
	const at = (town: string) =>
		say(`La personne à joindre travaille à ${town}.`, `The contact person works in ${town}.`);
	const on = [paper, club, 'territoires.gouv.example'];
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on, says: 'exactly', also: at(one), count: pickNumber(random, 1, 3) },
			{ on, says: 'exactly', also: at(other), count: pickNumber(random, 1, 3) },
			{ on, says: 'exactly', also: at(third), count: pickNumber(random, 1, 2) },
			{ on, says: 'exactly', also: at(fourth) },
			{ on, says: 'otherwise', also: at(one) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} cherche un stage en lien avec **${topic.plural.fr}**, à **${one}** ou à **${other}**, seules villes où son bus s’arrête. Sa recherche \`${phrase.fr} ${one} ${other}\` ne donne rien.\n\nÉcrivez celle qui affiche toutes les pages utiles et aucune autre.`
					: `${who} is looking for an internship about **${topic.plural.en}**, in **${one}** or in **${other}**, the only towns on the bus line. The search \`${phrase.en} ${one} ${other}\` gives nothing.\n\nWrite the one that shows all the useful pages and no other.`
			),
		why: tell((l) =>
			l === 'fr'
				? `Aucune page ne parle des deux villes : demander les deux, c’est n’en trouver aucune. \`${phrase.fr} ${one} OR ${other}\` demande l’expression, et l’une des deux villes.`
				: `No page speaks of both towns: asking for both finds none. \`${phrase.en} ${one} OR ${other}\` asks for the expression, and for one of both towns.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} ${one} OR ${other}`))]],
		wrong: [
			[search(tell((l) => `${phrase[l]} ${one} ${other}`))],
			[search(tell((l) => `${phrase[l]} ${one}`))],
			[search(phrase)],
			[search(`${one} OR ${other}`)]
		]
	});
}

const SHOPS = ['boutique-du-coin.example', 'tout-pour-tous.example', 'ma-caisse.example'];

/** Those who sell fill the results. */
export function withoutSellers(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase, noise } = topic;
	const shop = pickOne(random, SHOPS);
	const name = shop.split('.')[0]!.replaceAll('-', ' ');
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: [hall, club], says: 'exactly', count: pickNumber(random, 1, 2) },
			{
				on: [school, club],
				says: 'exactly',
				count: pickNumber(random, 1, 2),
				also: say(`Le matériel vient de ${name}.`, `The equipment comes from ${name}.`)
			},
			{ on: shop, says: 'exactly', count: pickNumber(random, 3, 4) },
			{ on: [paper, hall], says: 'exactly', isNoisy: true, count: pickNumber(random, 1, 3) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} veut lire qui a lancé un projet de **${phrase.fr}**. Un site marchand, \`${shop}\`, encombre les résultats, et ce qui contient le mot **${noise.fr}** est hors sujet. Un projet qui cite le nom du magasin reste intéressant.\n\n${ALL_AND_NO_OTHER.fr}`
					: `${who} wants to read who started a project about **${topic.plural.en}**. A seller’s site, \`${shop}\`, clutters the results, and whatever has the word **${noise.en}** is off the subject. A project that names the shop is still of interest.\n\n${ALL_AND_NO_OTHER.en}`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`${phrase.fr} -site:${shop} -${noise.fr}\` écarte un site entier et un mot. Exclure le **nom** du magasin aurait aussi écarté les projets qui le citent.`
				: `\`${phrase.en} -site:${shop} -${noise.en}\` leaves out a whole site and a word. Excluding the **name** of the shop would also leave out the projects that mention it.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} -site:${shop} -${noise[l]}`))]],
		wrong: [
			[search(tell((l) => `${phrase[l]} -site:${shop}`))],
			[search(tell((l) => `${phrase[l]} -${noise[l]}`))],
			[search(tell((l) => `${phrase[l]} -site:${shop} -"${name}" -${noise[l]}`))]
		]
	});
}
