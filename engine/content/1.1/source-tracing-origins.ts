/** From a copy to what it copies. */
import type { Random } from '../../random.ts';
import type { ChallengeBody } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { saysOf, storyOf } from './source-claims.ts';
import {
	of,
	counted,
	capital,
	daysAgo,
	inBrowser,
	longDay,
	NAMES,
	note,
	page,
	PEOPLE,
	TOWNS,
	visit
} from './webs.ts';

/** Each refers to the one before, and one of them beside the point. */
export function throughRepeats(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [last, middle, first, aside] = papers;
	const [source, other] = bodies;
	const percent = pickNumber(random, 21, 67);
	const at = ({ domain }: { domain: string }) => `${domain}/${claim.path}`;
	const copies = [last, middle, first];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} lit que ${saysOf(claim, percent).fr}, sur un site qui reprend un autre site.\n\nRemontez jusqu’à la page **qui a établi ce chiffre**, et laissez-la affichée.`
				: `${who} reads that ${saysOf(claim, percent).en}, on a site that copies another site.\n\nGo back to the page **that established this figure**, and leave it shown.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${copies.map(({ name }) => name.fr).join(' → ')} → ${source.name.fr} : on suit « selon » à chaque pas, jusqu’à une page qui décrit son enquête et ne renvoie à aucune autre. L’${other.name.fr} et ${aside.name.fr} ne font que commenter.`
				: `${copies.map(({ name }) => name.en).join(' → ')} → ${source.name.en}: follow “according to” at each step, up to a page that describes its survey and refers to no other. The ${other.name.en} and ${aside.name.en} only comment on it.`
		),
		setup: {
			sites,
			pages: [
				...copies.map((one, i) => {
					const next = [middle, first, source][i]!;
					const comment = [aside, other, aside][i]!;
					return page(
						at(one),
						claim.subject,
						tell((l) =>
							l === 'fr'
								? `${saysOf(claim, percent).fr}, selon ${next.link(claim.path).fr}.\n\nUne réaction : ${comment.link(`${claim.path}-avis`).fr}.`
								: `${saysOf(claim, percent).en}, according to ${next.link(claim.path).en}.\n\nA reaction: ${comment.link(`${claim.path}-avis`).en}.`
						),
						{ date: daysAgo(5 + 9 * i) }
					);
				}),
				...[aside, other].map((one) =>
					page(
						`${one.domain}/${claim.path}-avis`,
						tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : notre avis' : ': our view'}`),
						tell((l) =>
							l === 'fr'
								? `On lit partout que ${saysOf(claim, percent).fr}. Cela nous étonne.`
								: `One reads everywhere that ${saysOf(claim, percent).en}. We are surprised.`
						)
					)
				),
				page(
					at(source),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : résultats' : ': results'}`),
					tell((l) =>
						l === 'fr'
							? `Nous avons étudié ${counted(1000 + 10 * percent).fr} cas en 2026. ${saysOf(claim, percent).fr}.`
							: `We studied ${counted(1000 + 10 * percent).en} cases in 2026. ${saysOf(claim, percent).en}.`
					),
					{ date: daysAgo(60) }
				)
			],
			start: `https://${at(last)}`,
			judged: ['page']
		},
		solutions: [[visit(at(source))]],
		wrong: [[visit(at(first))], [visit(at(middle))], [visit(`${other.domain}/${claim.path}-avis`)]]
	});
}

/** A half that is not one. */
export function roundedFigure(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [first, second] = papers;
	const [source] = bodies;
	const { words, from, to, said } = pickOne(random, [
		{ words: say('Près de la moitié', 'Nearly half'), from: 43, to: 48, said: 50 },
		{ words: say('Un tiers', 'A third'), from: 29, to: 32, said: 33 },
		{ words: say('Trois quarts', 'Three quarters'), from: 69, to: 74, said: 75 },
		{ words: say('Un quart', 'A quarter'), from: 20, to: 24, said: 25 }
	]);
	const [percent, people] = [pickNumber(random, from, to), pickNumber(random, 80, 240) * 10];
	const old = percent - 9;
	const at = ({ domain }: { domain: string }) => `${domain}/${claim.path}`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un article annonce : « **${words.fr}** ${claim.part.fr} ». Avant de le répéter, ${who} veut le **pourcentage exact** de l’enquête d’où cela vient, et le **nombre de cas** étudiés.\n\nNotez les deux.`
				: `An article announces: “**${words.en}** ${claim.part.en}”. Before repeating it, ${who} wants the **exact percentage** of the survey that it comes from, and the **number of cases** studied.\n\nWrite both.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’article renvoie à un autre, qui renvoie à l’enquête de l’${source.name.fr} : ${percent} % de ${counted(people).fr} cas. « ${words.fr} » (${said} %) arrondit ; ${old} % est le chiffre de l’enquête précédente.`
				: `The article refers to another, which refers to the survey of the ${source.name.en}: ${percent}% of ${counted(people).en} cases. “${words.en}” (${said}%) is rounded; ${old}% is the figure of the survey before.`
		),
		setup: {
			sites,
			pages: [
				page(
					at(first),
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `**${words.fr}** ${claim.part.fr} ! C’est ce qu’on lit dans ${second.link(claim.path).fr}.`
							: `**${words.en}** ${claim.part.en}! So says ${second.link(claim.path).en}.`
					)
				),
				page(
					at(second),
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${words.fr}, ou presque : c’est le résultat de l’enquête de l’${source.link(claim.path).fr}.`
							: `${words.en}, or almost: such is the result of the survey of the ${source.link(claim.path).en}.`
					)
				),
				page(
					at(source),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : enquête' : ': a survey'}`),
					tell((l) =>
						l === 'fr'
							? `Enquête menée en 2026 sur **${counted(people).fr}** cas.\n\n| Année | Part |\n| 2024 | ${old} % |\n| 2026 | ${percent} % |\n\nCas recensés au départ : ${counted(people * 4).fr}, dont un sur quatre a pu être étudié.`
							: `Survey of **${counted(people).en}** cases in 2026.\n\n| Year | Share |\n| 2024 | ${old}% |\n| 2026 | ${percent}% |\n\nCases listed at first: ${counted(people * 4).en}, of which one in four could be studied.`
					)
				)
			],
			start: `https://${at(first)}`,
			notes: [
				{
					id: 'percent',
					name: say('Pourcentage exact', 'Exact percentage'),
					type: 'number',
					unit: '%'
				},
				{ id: 'people', name: say('Cas étudiés', 'Cases studied'), type: 'number' }
			],
			judged: ['notes']
		},
		solutions: [[note('percent', String(percent)), note('people', String(people))]],
		wrong: [
			[note('percent', String(said)), note('people', String(people))],
			[note('percent', String(old)), note('people', String(people))],
			[note('percent', String(percent)), note('people', String(people * 4))]
		]
	});
}

/** Without links: dates tell who spoke first. */
export function firstToSay(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [source] = bodies;
	const percent = pickNumber(random, 21, 67);
	const days = pick(random, [...Array(50).keys()], 5)
		.map((n) => n * 9 + 10)
		.sort((a, b) => b - a);
	const tellers = pick(random, [...papers, source], 5);
	const pages = tellers.map((one, i) => ({
		one,
		at: `${one.domain}/${claim.path}`,
		day: daysAgo(days[i]!)
	}));
	const [first] = pages as [(typeof pages)[0]];
	// Older, but with another figure.
	const before = { at: `${tellers[2]!.domain}/${claim.path}-2020`, day: '2020-05-04' };
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `« ${saysOf(claim, percent).fr} » : cinq sites l’écrivent, sans dire d’où ils le tiennent.\n\nAidez ${who} à retrouver la page qui l’a écrit **la première**, et ouvrez-la.`
				: `“${saysOf(claim, percent).en}”: five sites write it, without telling where they have it from.\n\nHelp ${who} find the page that wrote it **first**, and open it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On cherche les mots du chiffre, \`"${percent} %" …\`, puis on compare les dates : la plus ancienne des cinq est du ${longDay(first.day).fr}, sur \`${first.one.domain}\`. La page de 2020 parle du même sujet, mais donne un autre chiffre.`
				: `Search for the words of the figure, \`"${percent}%" …\`, then compare the dates: the oldest of the five is of ${longDay(first.day).en}, on \`${first.one.domain}\`. The page of 2020 is about the same subject, but gives another figure.`
		),
		setup: {
			sites,
			pages: pick(
				random,
				[
					...pages.map(({ at, day }) =>
						page(
							at,
							claim.subject,
							tell((l) => `${saysOf(claim, percent)[l]}.`),
							{ date: day }
						)
					),
					page(
						before.at,
						claim.subject,
						tell((l) => `${saysOf(claim, percent - 11)[l]}.`),
						{ date: before.day }
					)
				],
				6
			),
			judged: ['page']
		},
		solutions: [[visit(first.at)]],
		wrong: [[visit(before.at)], [visit(pages[1]!.at)], [visit(pages[4]!.at)]]
	});
}

const SCENES = [
	{ path: 'orage', shown: say('un orage violet', 'a purple storm') },
	{ path: 'vague', shown: say('une vague géante', 'a giant wave') },
	{ path: 'neige', shown: say('une rue sous la neige', 'a street in the snow') },
	{ path: 'foule', shown: say('une place noire de monde', 'a square full of people') }
];

/** A picture of elsewhere, and of another year. */
export function originOfPhoto(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { papers, sites } = storyOf(random);
	const { path, shown } = pickOne(random, SCENES);
	const [claimed, real, agencyTown] = pick(random, TOWNS, 3) as [string, string, string];
	const photographer = pickOne(random, PEOPLE);
	const year = pickNumber(random, 2013, 2021);
	const [recent, sold] = [2026, year + 2];
	const [blog, paper] = papers;
	const [bank, own] = ['photos-du-monde.example', 'carnet-de-photos.example'];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un site publie une photo : ${shown.fr}, « hier à ${claimed} ». ${who} en doute.\n\nRemontez de crédit en crédit jusqu’à la page du **photographe**, et notez la **ville** et l’**année** où la photo a vraiment été prise.`
				: `A site publishes a picture: ${shown.en}, “yesterday in ${claimed}”. ${who} has doubts.\n\nGo back from credit to credit to the page of the **photographer**, and write the **town** and the **year** where the picture was really taken.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le crédit mène au site « ${paper.name.fr} », celui-ci à la banque d’images, et elle au carnet ${of(photographer)} : ${real}, ${year}. ${sold} est l’année de mise en vente, et ${agencyTown} le siège de la banque d’images.`
				: `The credit leads to ${paper.name.en}, this one to the picture library, and it to the notebook of ${photographer}: ${real}, ${year}. ${sold} is the year it was put on sale, and ${agencyTown} the seat of the picture library.`
		),
		setup: {
			sites: [
				...sites,
				{ domain: bank, name: say('Photos du monde', 'World Pictures'), look: 'shop' },
				{
					domain: own,
					name: say(`Carnet ${of(photographer)}`, `Notebook of ${photographer}`),
					look: 'blog'
				}
			],
			pages: [
				page(
					`${blog.domain}/${path}`,
					tell(
						(l) =>
							`${claimed}${l === 'fr' ? ' : l’image qui fait le tour du Web' : ': the picture that goes around the Web'}`
					),
					tell((l) =>
						l === 'fr'
							? `Hier à ${claimed} : ${shown.fr} !\n\n> Photo vue dans ${paper.link(path).fr}`
							: `Yesterday in ${claimed}: ${shown.en}!\n\n> Picture seen in ${paper.link(path).en}`
					),
					{ kind: 'image', date: daysAgo(1) }
				),
				page(
					`${paper.domain}/${path}`,
					say('Nos lecteurs aiment', 'Our readers like'),
					tell((l) =>
						l === 'fr'
							? `Une image d’archives : ${shown.fr}.\n\n> Crédit : [Photos du monde](https://${bank}/${path})`
							: `A picture from the archives: ${shown.en}.\n\n> Credit: [World Pictures](https://${bank}/${path})`
					),
					{ kind: 'image', date: `${recent}-03-12` }
				),
				page(
					`${bank}/${path}`,
					tell((l) => capital(shown[l])),
					tell((l) =>
						l === 'fr'
							? `En vente depuis ${sold}. Siège : ${agencyTown}.\n\n> Auteur : [${photographer}](https://${own}/${path})`
							: `On sale since ${sold}. Seat: ${agencyTown}.\n\n> Author: [${photographer}](https://${own}/${path})`
					),
					{ kind: 'image' }
				),
				page(
					`${own}/${path}`,
					tell((l) => capital(shown[l])),
					tell((l) =>
						l === 'fr'
							? `Prise à **${real}** en **${year}**, depuis mon balcon.`
							: `Taken in **${real}** in **${year}**, from my balcony.`
					),
					{ kind: 'image' }
				)
			],
			start: `https://${blog.domain}/${path}`,
			notes: [
				{ id: 'town', name: say('Ville', 'Town'), type: 'text' },
				{ id: 'year', name: say('Année', 'Year'), type: 'number' }
			],
			judged: ['notes']
		},
		solutions: [[note('town', real), note('year', String(year))]],
		wrong: [
			[note('town', claimed), note('year', String(recent))],
			[note('town', real), note('year', String(sold))],
			[note('town', agencyTown), note('year', String(year))]
		]
	});
}
