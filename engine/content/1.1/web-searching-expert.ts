/** Documentary searches, with all that an engine can be asked. */
import type { Random } from '../../random.ts';
import type { ChallengeBody } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { searched, sitesOfTown } from './web-searching-basics.ts';
import { TOPICS } from './search-topics.ts';
import { capital, daysAgo, filter, search } from './webs.ts';

const STATE = ['ecologie.gouv.example', 'territoires.gouv.example'];

/** Data that a spreadsheet opens, from whoever publishes them. */
export function dataFiles(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, club, paper } = sites;
	const { phrase } = topic;
	const [one, other] = pick(random, ['ods', 'csv', 'xlsx'], 2) as [string, string];
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: STATE, says: 'exactly', type: `.${one}`, count: pickNumber(random, 1, 3) },
			{ on: STATE, says: 'exactly', type: `.${other}`, count: pickNumber(random, 1, 3) },
			{ on: STATE, says: 'exactly', type: '.pdf', count: pickNumber(random, 1, 2) },
			{
				on: STATE,
				says: 'exactly',
				also: say(`Données : ${one}, ${other}.`, `Data: ${one}, ${other}.`)
			},
			{
				on: [hall, club, paper],
				says: 'exactly',
				type: `.${one}`,
				count: pickNumber(random, 1, 2)
			},
			{ on: STATE, says: 'apart', type: `.${other}` }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `${who} compare des chiffres sur « ${phrase.fr} », expression exacte. Il lui faut des fichiers qu’un tableur ouvre, **${one.toUpperCase()} ou ${other.toUpperCase()}**, publiés par les **sites de l’État** (en \`.gouv.example\`).\n\nAffichez **en une recherche** tous ces fichiers, et rien d’autre.`
					: `${who} is comparing figures about “${phrase.en}”, as an exact phrase: only files that a spreadsheet opens, **${one.toUpperCase()} or ${other.toUpperCase()}**, published by **sites of the state** (in \`.gouv.example\`).\n\nShow all these files **in one search**, and nothing else.`
			),
		why: tell((l) => {
			const query = `"${phrase[l]}" site:gouv.example filetype:${one} OR filetype:${other}`;
			return l === 'fr'
				? `\`${query}\` : OR unit les deux types, un fichier n’en ayant qu’un ; les autres conditions s’ajoutent. Sans guillemets vient un fichier qui a ces mots dispersés.`
				: `\`${query}\`: OR joins both types, as a file has only one; the other conditions add up. Without quotes, a file that has these words here and there comes too.`;
		}),
		solutions: [
			[search(tell((l) => `"${phrase[l]}" site:gouv.example filetype:${one} OR filetype:${other}`))]
		],
		wrong: [
			[search(tell((l) => `"${phrase[l]}" site:gouv.example filetype:${one} filetype:${other}`))],
			[search(tell((l) => `"${phrase[l]}" site:gouv.example filetype:${one}`))],
			[search(tell((l) => `"${phrase[l]}" filetype:${one} OR filetype:${other}`))],
			[search(tell((l) => `${phrase[l]} site:gouv.example filetype:${one} OR filetype:${other}`))]
		]
	});
}

const REPORTS = [
	{
		word: say('bilan', 'review'),
		also: say('Le bilan viendra plus tard.', 'The review will come later.')
	},
	{
		word: say('budget', 'budget'),
		also: say('Le budget viendra plus tard.', 'The budget will come later.')
	},
	{
		word: say('enquête', 'survey'),
		also: say('Une enquête viendra plus tard.', 'A survey will come later.')
	}
];

/** What two sites say of it, in their titles. */
export function reportsOfTwoSites(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { town, hall, club, school, paper } = sites;
	const { phrase, noise } = topic;
	const { word, also } = pickOne(random, REPORTS);
	const [one, other, third] = pick(random, [hall, club, school, paper], 3) as [
		string,
		string,
		string
	];
	const titled = tell((l) => capital(word[l]));
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: one, says: 'exactly', titled, count: pickNumber(random, 1, 2) },
			{ on: other, says: 'exactly', titled, count: pickNumber(random, 1, 2) },
			{ on: [one, other], says: 'exactly', titled, isNoisy: true, count: pickNumber(random, 1, 2) },
			{ on: [one, other], says: 'exactly', also, count: 2 },
			{ on: [one, other], says: 'otherwise', titled },
			{ on: third, says: 'exactly', titled, count: pickNumber(random, 1, 2) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `À ${town}, ${who} veut toutes les pages **intitulées** « ${word.fr} » de deux sites, \`${one}\` et \`${other}\`, qui parlent de **${topic.plural.fr.replace('les ', '')}** ; sauf celles qui ont le mot **${noise.fr}**.\n\nAffichez-les en une recherche, et rien d’autre.`
					: `In ${town}, ${who} wants all the pages **entitled** “${word.en}” of two sites, \`${one}\` and \`${other}\`, that speak of **${topic.plural.en}**; except those that have the word **${noise.en}**.\n\nShow them in one search, and nothing else.`
			),
		why: tell((l) => {
			const query = `intitle:${word[l]} ${phrase[l]} -${noise[l]} site:${one} OR site:${other}`;
			return l === 'fr'
				? `\`${query}\` : \`intitle:\` demande le mot dans le titre, où le corps d’autres pages ne suffit pas, et OR accepte l’un des deux sites ; une page ne peut être sur les deux.`
				: `\`${query}\`: \`intitle:\` asks for the word in the title, where the body of other pages is not enough, and OR takes either site; no page can be on both.`;
		}),
		solutions: [
			[
				search(
					tell((l) => `intitle:${word[l]} ${phrase[l]} -${noise[l]} site:${one} OR site:${other}`)
				)
			]
		],
		wrong: [
			[search(tell((l) => `${word[l]} ${phrase[l]} -${noise[l]} site:${one} OR site:${other}`))],
			[
				search(
					tell((l) => `intitle:${word[l]} ${phrase[l]} -${noise[l]} site:${one} site:${other}`)
				)
			],
			[search(tell((l) => `intitle:${word[l]} ${phrase[l]} site:${one} OR site:${other}`))],
			[search(tell((l) => `intitle:${word[l]} ${phrase[l]} -${noise[l]}`))]
		]
	});
}

/** Two names, neither a site nor a type, lately. */
export function titledOfTwoNames(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, club, school, paper, town } = sites;
	const { phrase, synonym } = topic;
	const out = pickOne(random, [
		{ domain: paper, name: say('du journal', 'the newspaper') },
		{ domain: hall, name: say('de la mairie', 'the town hall') },
		{ domain: school, name: say('du lycée', 'the high school') }
	]);
	const kept = [hall, club, school, paper].filter((one) => one !== out.domain);
	const type = pickOne(random, ['pdf', 'odt']);
	const days = (from: number, to: number) =>
		Array.from({ length: 4 }, () => daysAgo(pickNumber(random, from, to)));
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{ on: kept, says: 'exactly', dates: days(10, 350), count: pickNumber(random, 1, 3) },
			{ on: kept, says: 'otherwise', dates: days(10, 350), count: pickNumber(random, 1, 3) },
			{ on: kept, says: 'exactly', dates: days(10, 350), type: `.${type}` },
			{ on: kept, says: 'otherwise', dates: days(380, 900), count: pickNumber(random, 1, 2) },
			{ on: out.domain, says: 'exactly', dates: days(10, 350) },
			{ on: out.domain, says: 'otherwise', dates: days(10, 350) },
			{ on: kept, says: 'apart', dates: days(10, 350) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `À ${town}, ${who} étudie ce qui s’écrit depuis **moins d’un an** sur « ${phrase.fr} », aussi nommé « ${synonym.fr} ». Le site ${out.name.fr} (\`${out.domain}\`) est **déjà dépouillé**, et les fichiers **${type.toUpperCase()}** le seront à part.\n\nAffichez en une recherche toutes les pages qui restent, et aucune où ces mots sont seulement dispersés.`
					: `In ${town}, ${who} is studying what has been written for **less than a year** about “${phrase.en}”, also called “${synonym.en}”. The site of ${out.name.en} (\`${out.domain}\`) is **done already**, and **${type.toUpperCase()}** files are for later.\n\nShow in one search all the pages that are left, and none that has these words apart.`
			),
		why: tell((l) => {
			const query = `"${phrase[l]}" OR "${synonym[l]}" -site:${out.domain} -filetype:${type}`;
			return l === 'fr'
				? `\`${query}\`, puis « Moins d’un an » : deux noms réunis par OR, deux exclusions, et un filtre que les mots ne peuvent pas remplacer.`
				: `\`${query}\`, then “Past year”: two names joined by OR, two exclusions, and a filter that words cannot replace.`;
		}),
		solutions: [
			[
				search(
					tell((l) => `"${phrase[l]}" OR "${synonym[l]}" -site:${out.domain} -filetype:${type}`)
				),
				filter('period', 'year')
			]
		],
		wrong: [
			[
				search(
					tell((l) => `"${phrase[l]}" OR "${synonym[l]}" -site:${out.domain} -filetype:${type}`)
				)
			],
			[
				search(tell((l) => `"${phrase[l]}" OR "${synonym[l]}" -site:${out.domain}`)),
				filter('period', 'year')
			],
			[
				search(tell((l) => `"${phrase[l]}" -site:${out.domain} -filetype:${type}`)),
				filter('period', 'year')
			],
			[
				search(tell((l) => `${phrase[l]} -site:${out.domain} -filetype:${type}`)),
				filter('period', 'year')
			]
		]
	});
}

const AUTHORS = ['Delmontel', 'Ravaux', 'Quintrec', 'Sorbier', 'Maurévin'];

/** Who quotes a report, besides whoever published it. */
export function quotedElsewhere(random: Random): ChallengeBody {
	const topic = pickOne(random, TOPICS);
	const sites = sitesOfTown(random);
	const { hall, club, school, paper } = sites;
	const author = pickOne(random, AUTHORS);
	const publisher = pickOne(random, STATE);
	const report = say(`rapport ${author}`, `${author} report`);
	const cited = say(`Le rapport ${author} le confirme.`, `The ${author} report confirms it.`);
	const named = say(
		`Inès ${author}, adjointe, rendra son rapport en mai.`,
		`Deputy mayor Inès ${author} will hand in a report in May.`
	);
	const all = [hall, club, school, paper];
	const isRecent = random() < 0.5;
	const [period, since, fresh, stale] = isRecent
		? (['month', say('depuis **un mois**', 'in the past **month**'), [2, 28], [50, 340]] as const)
		: (['year', say('depuis **un an**', 'in the past **year**'), [20, 350], [400, 800]] as const);
	const days = ([from, to]: readonly [number, number]) =>
		Array.from({ length: 4 }, () => daysAgo(pickNumber(random, from, to)));
	return searched({
		...{ random, topic, sites },
		sorts: () => [
			{
				on: all,
				says: 'exactly',
				also: cited,
				dates: days(fresh),
				count: pickNumber(random, 2, 4)
			},
			{
				on: all,
				says: 'otherwise',
				also: cited,
				dates: days(fresh),
				count: pickNumber(random, 1, 2)
			},
			{
				on: all,
				says: 'exactly',
				also: cited,
				dates: days(stale),
				count: pickNumber(random, 1, 2)
			},
			{
				on: publisher,
				says: 'exactly',
				also: cited,
				dates: days(fresh),
				count: pickNumber(random, 2, 3)
			},
			{ on: all, says: 'exactly', also: named, dates: days(fresh), count: pickNumber(random, 1, 2) }
		],
		instruction: (who) =>
			tell((l) =>
				l === 'fr'
					? `\`${publisher}\` a publié le « ${report.fr} ». ${who} mesure son écho : qui l’a cité ${since.fr}, **en dehors** de ce site, quel que soit le sujet de la page ? ${author} est aussi le nom d’une élue, qui n’a rien à voir.\n\nAffichez en une recherche toutes ces pages, et aucune autre.`
					: `\`${publisher}\` published the “${report.en}”. ${who} is measuring its impact: who quoted it ${since.en}, **outside** this site, whatever the page is about? ${author} is also the name of an elected official, who has nothing to do with it.\n\nShow all these pages in one search, and no other.`
			),
		why: tell((l) =>
			l === 'fr'
				? `\`"${report.fr}" -site:${publisher}\`, puis le filtre de date : les guillemets distinguent le rapport de l’élue, l’exclusion ôte ce que l’éditeur dit de lui-même. Ajouter un mot du sujet perdrait des pages.`
				: `\`"${report.en}" -site:${publisher}\`, then the filter of date: quotes tell the report from the official, the exclusion leaves out what the publisher says of itself. Adding a word of the subject would lose pages.`
		),
		solutions: [
			[search(tell((l) => `"${report[l]}" -site:${publisher}`)), filter('period', period)]
		],
		wrong: [
			[search(tell((l) => `"${report[l]}"`)), filter('period', period)],
			[search(tell((l) => `${report[l]} -site:${publisher}`)), filter('period', period)],
			[search(tell((l) => `"${report[l]}" -site:${publisher}`))],
			[
				search(tell((l) => `"${report[l]}" ${topic.phrase[l]} -site:${publisher}`)),
				filter('period', period)
			]
		]
	});
}
