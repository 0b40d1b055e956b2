/** Operators and filters together. */
import type { Random } from '../../random.ts';
import type { ChallengeBody } from '../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../drawing.ts';
import { ALL_AND_NO_OTHER, searched, sitesOfTown } from './web-searching-basics.ts';
import { TOPICS } from './search-topics.ts';
import { daysAgo, filter, search } from './webs.ts';

/** A type of file on one site. */
export function pdfOfSite(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { town, hall, club, school, paper } = sites;
	const { phrase } = topic;
	const wanted = pickOne(random, [
		{ domain: hall, name: say('de la mairie', 'the town hall') },
		{ domain: club, name: say('des associations', 'the clubs') },
		{ domain: school, name: say('du lycée', 'the high school') }
	]);
	const others = [hall, club, school, paper].filter((one) => one !== wanted.domain);
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: wanted.domain, says: 'exactly', type: '.pdf', count: pickNumber(random, 2, 3) },
			{ on: wanted.domain, says: 'exactly', count: pickNumber(random, 1, 3) },
			{ on: wanted.domain, says: 'otherwise', type: '.pdf' },
			{ on: others, says: 'exactly', type: '.pdf', count: pickNumber(random, 1, 3) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} veut imprimer les documents PDF du site **${wanted.name.fr}** de ${town} (\`${wanted.domain}\`) sur **${topic.plural.fr}**.\n\nÉcrivez une recherche qui les affiche **tous**, et **rien d’autre**.`
					: `${who} wants to print the PDF documents about **${topic.plural.en}** published by **${wanted.name.en}** of ${town} (\`${wanted.domain}\`).\n\nWrite a search that shows **all** of them, and **nothing else**.`
			),
		why: tell((l) =>
			l === 'fr'
				? `Deux conditions, deux opérateurs : \`${phrase.fr} site:${wanted.domain} filetype:pdf\`. Sans le premier viennent les PDF d’autres sites, sans le second de simples pages, et sans les mots des PDF sur autre chose.`
				: `Two conditions, two operators: \`${phrase.en} site:${wanted.domain} filetype:pdf\`. Without the first, PDFs of other sites come; without the second, plain pages; and without the words, PDFs about something else.`
		),
		solutions: [[search(tell((l) => `${phrase[l]} site:${wanted.domain} filetype:pdf`))]],
		wrong: [
			[search(tell((l) => `${phrase[l]} filetype:pdf`))],
			[search(tell((l) => `${phrase[l]} site:${wanted.domain}`))],
			[search(`site:${wanted.domain} filetype:pdf`)]
		]
	});
}

/** An exact phrase, without a word that comes with it. */
export function phraseWithout(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase, noise } = topic;
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: [hall, club, school], says: 'exactly', count: pickNumber(random, 2, 4) },
			{ on: [paper, club], says: 'exactly', isNoisy: true, count: pickNumber(random, 1, 3) },
			{ on: [hall, paper], says: 'apart', count: pickNumber(random, 1, 3) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} cherche des pages où se lit « ${phrase.fr} » tel quel. Beaucoup de résultats ont ces mots dispersés, d’autres ont le mot **${noise.fr}** : ni les uns ni les autres ne sont utiles.\n\n${ALL_AND_NO_OTHER.fr}`
					: `${who} is looking for pages that have “${phrase.en}” as it is. Many results have these words here and there, others have the word **${noise.en}**: neither is useful.\n\n${ALL_AND_NO_OTHER.en}`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`"${phrase.fr}" -${noise.fr}\` : les guillemets écartent les mots dispersés, le tiret celles qui ont « ${noise.fr} ». Un seul des deux laisse passer l’autre moitié.`
				: `\`"${phrase.en}" -${noise.en}\`: quotes leave out the words here and there, the dash those that have “${noise.en}”. Either of them alone lets the other half through.`
		),
		solutions: [[search(tell((l) => `"${phrase[l]}" -${noise[l]}`))]],
		wrong: [
			[search(tell((l) => `"${phrase[l]}"`))],
			[search(tell((l) => `${phrase[l]} -${noise[l]}`))],
			[search(tell((l) => `"${phrase[l]} -${noise[l]}"`))]
		]
	});
}

const SPANS = [
	{
		period: 'week',
		name: say('la semaine qui s’achève', 'the past week'),
		within: [1, 5],
		before: [12, 25]
	},
	{
		period: 'month',
		name: say('le mois qui s’achève', 'the past month'),
		within: [3, 27],
		before: [50, 300]
	},
	{
		period: 'year',
		name: say('l’année qui s’achève', 'the past year'),
		within: [40, 350],
		before: [400, 900]
	}
] as const;

/** News, of a period. */
export function recentNews(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club } = sites;
	const { phrase } = topic;
	const { period, name, within, before } = pickOne(random, SPANS);
	const days = ([from, to]: readonly [number, number]) =>
		Array.from({ length: 4 }, () => daysAgo(pickNumber(random, from, to)));
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{
				on: paper,
				says: 'exactly',
				kind: 'news',
				dates: days(within),
				count: pickNumber(random, 2, 3)
			},
			{
				on: paper,
				says: 'exactly',
				kind: 'news',
				dates: days(before),
				count: pickNumber(random, 2, 3)
			},
			{ on: [hall, club], says: 'exactly', dates: days(within), count: pickNumber(random, 1, 2) },
			{ on: paper, says: 'otherwise', kind: 'news', dates: days(within) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `Le 30 novembre 2026, ${who} prépare une revue de presse sur **${topic.plural.fr}** : seulement les **actualités** publiées dans **${name.fr}**.\n\nAffichez-les toutes, et rien d’autre.`
					: `On November 30, 2026, ${who} is preparing a press review about **${topic.plural.en}**: only the **news** published in **${name.en}**.\n\nShow all of it, and nothing else.`
			),
		why: tell((l) =>
			l === 'fr'
				? `On cherche \`${phrase.fr}\`, puis on règle deux filtres : le type « Actualités » et la date qui convient. La date seule laisse des pages qui ne sont pas de la presse ; le type seul, de vieux articles.`
				: `Search for \`${phrase.en}\`, then set two filters: the kind “News” and the date that fits. The date alone leaves pages that are not press; the kind alone, old articles.`
		),
		solutions: [[search(phrase), filter('kind', 'news'), filter('period', period)]],
		wrong: [
			[search(phrase), filter('kind', 'news')],
			[search(phrase), filter('period', period)],
			[search(tell((l) => `${phrase[l]} ${l === 'fr' ? 'actualités' : 'news'}`))]
		]
	});
}

/** Images that may be used as one means to. */
export function freeImages(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, paper, club, school } = sites;
	const { phrase } = topic;
	const isSold = random() < 0.5;
	const use = isSold
		? pickOne(random, [
				say('un calendrier que l’association **vendra**', 'a calendar that the club will **sell**'),
				say('l’emballage d’un produit mis **en vente**', 'the wrapping of a product **for sale**'),
				say('une carte postale **vendue** au marché', 'a postcard **sold** at the market')
			])
		: pickOne(random, [
				say(
					'un exposé publié sur le site du lycée, **sans rien vendre**',
					'a talk put on the school’s site, **with nothing sold**'
				),
				say(
					'une affiche **gratuite**, sans but commercial',
					'a **free** poster, with no commercial aim'
				),
				say(
					'le journal **gratuit** du quartier, sans publicité',
					'the **free** neighborhood paper, without advertising'
				)
			]);
	const license = isSold ? 'commercial' : 'reuse';
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{
				on: [club, hall],
				says: 'exactly',
				kind: 'image',
				license: 'commercial',
				count: pickNumber(random, 2, 3)
			},
			{
				on: [school, club],
				says: 'exactly',
				kind: 'image',
				license: 'reuse',
				count: pickNumber(random, 1, 3)
			},
			{ on: [paper, hall], says: 'exactly', kind: 'image', count: pickNumber(random, 2, 3) },
			{ on: club, says: 'exactly', license: 'commercial' }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} cherche une **image** qui illustre « ${phrase.fr} », pour ${use.fr}.\n\nAffichez toutes les images que leurs auteurs permettent d’utiliser ainsi, et aucun autre résultat.`
					: `${who} is looking for an **image** that illustrates “${phrase.en}”, for ${use.en}.\n\nShow all the images that their authors allow to be used so, and no other result.`
			),
		why: tell((l) => {
			const kept = isSold
				? say(
						'« Réutilisation commerciale autorisée », puisque le résultat est vendu',
						'“Commercial reuse allowed”, since the result is sold'
					)
				: say(
						'« Réutilisation autorisée », qui comprend aussi ce qui est libre pour un usage commercial',
						'“Reuse allowed”, which also includes what is free for commercial use'
					);
			return l === 'fr'
				? `On cherche \`${phrase.fr}\`, on garde les images, et parmi les droits d’usage ${kept.fr}. Qu’une image s’affiche dans un moteur ne donne aucun droit sur elle.`
				: `Search for \`${phrase.en}\`, keep images, and among usage rights ${kept.en}. That an engine shows an image gives no right to it.`;
		}),
		solutions: [[search(phrase), filter('kind', 'image'), filter('license', license)]],
		wrong: [
			[search(phrase), filter('kind', 'image')],
			[search(phrase), filter('kind', 'image'), filter('license', isSold ? 'reuse' : 'commercial')],
			[search(phrase), filter('license', license)]
		]
	});
}
