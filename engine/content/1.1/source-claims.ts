/** Figures that sites repeat, and the bodies that would have established them: none of them exists. */
import type { Random } from '../../random.ts';
import type { Localized } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import { site, slug } from './webs.ts';

export interface Claim {
	subject: Localized;
	path: string;
	/** After « 40 % ». */
	part: Localized;
}

export const CLAIMS: Claim[] = [
	{
		subject: say('Le sommeil des lycéens', 'The sleep of high school students'),
		path: 'sommeil',
		part: say(
			'des lycéens dorment moins de sept heures',
			'of high school students sleep less than seven hours'
		)
	},
	{
		subject: say('Les trajets vers le travail', 'Commuting to work'),
		path: 'trajets',
		part: say(
			'des trajets vers le travail font moins de cinq kilomètres',
			'of commutes are shorter than five kilometers'
		)
	},
	{
		subject: say('Le pain à la cantine', 'Bread in canteens'),
		path: 'pain',
		part: say(
			'des plateaux de cantine reviennent avec du pain intact',
			'of canteen trays come back with untouched bread'
		)
	},
	{
		subject: say('La lecture des adolescents', 'Reading among teenagers'),
		path: 'lecture',
		part: say(
			'des adolescents lisent chaque jour par plaisir',
			'of teenagers read every day for pleasure'
		)
	},
	{
		subject: say('Les téléphones jetés', 'Discarded phones'),
		path: 'telephones',
		part: say('des téléphones jetés fonctionnent encore', 'of discarded phones still work')
	},
	{
		subject: say('Les haies arrachées', 'Hedges torn out'),
		path: 'haies',
		part: say('des haies arrachées ne sont pas replantées', 'of hedges torn out are not replanted')
	}
];

/** About people, who can be asked. */
export const ASKED_CLAIMS: Claim[] = [
	...CLAIMS.filter(({ path }) => ['sommeil', 'trajets', 'lecture'].includes(path)),
	{
		subject: say('La marche des retraités', 'Walking among retirees'),
		path: 'marche',
		part: say('des retraités marchent chaque jour', 'of retirees walk every day')
	},
	{
		subject: say('Les courriels en vacances', 'Email on vacation'),
		path: 'courriels',
		part: say(
			'des salariés lisent leurs courriels en vacances',
			'of employees read their work email on vacation'
		)
	},
	{
		subject: say('La cuisine des étudiants', 'Cooking among students'),
		path: 'cuisine',
		part: say('des étudiants cuisinent chaque soir', 'of students cook every evening')
	}
];

const BODIES = ['Valmer', 'Cadrelle', 'Ostrel', 'Miravel', 'Tansey'];
const PAPERS: { name: Localized; domain: string; look: 'news' | 'blog' }[] = [
	{ name: say('Le Fil info', 'The Info Thread'), domain: 'le-fil-info.example', look: 'news' },
	{ name: say('Buzz du jour', 'Buzz of the Day'), domain: 'buzz-du-jour.example', look: 'blog' },
	{ name: say('Le Mag en ligne', 'The Online Mag'), domain: 'mag-en-ligne.example', look: 'news' },
	{ name: say('Idées vertes', 'Green Ideas'), domain: 'idees-vertes.example', look: 'blog' },
	{
		name: say('Le Courrier régional', 'The Regional Mail'),
		domain: 'courrier-regional.example',
		look: 'news'
	}
];

export interface Medium {
	name: Localized;
	domain: string;
	link: (path: string) => Localized;
}

/** A claim, sites that repeat it, and bodies that may have established it. */
export function storyOf(random: Random, claims = CLAIMS) {
	const claim = pickOne(random, claims);
	const papers = pick(random, PAPERS, 4);
	const bodies = pick(random, BODIES, 3).map((name) => ({
		name: say(`Institut ${name}`, `${name} Institute`),
		domain: `institut-${slug(name)}.example`
	}));
	const medium = ({ name, domain }: { name: Localized; domain: string }): Medium => ({
		...{ name, domain },
		link: (path) => tell((l) => `[${name[l]}](https://${domain}/${path})`)
	});
	return {
		claim,
		papers: papers.map(medium) as [Medium, Medium, Medium, Medium],
		bodies: bodies.map(medium) as [Medium, Medium, Medium],
		sites: [
			...papers.map(({ name, domain, look }) => site(domain, name, look)),
			...bodies.map(({ name, domain }) => site(domain, name, 'plain'))
		]
	};
}

/** « 40 % des lycéens… » */
export const saysOf = ({ part }: Claim, percent: number): Localized =>
	say(`${percent} % ${part.fr}`, `${percent}% ${part.en}`);
