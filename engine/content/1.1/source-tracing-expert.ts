/** Information distorted on its way, and what it was. */
import type { Random } from '../../random.ts';
import type { ChallengeBody } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { ASKED_CLAIMS, saysOf, storyOf } from './source-claims.ts';
import { capital, counted, daysAgo, inBrowser, longDay, NAMES, note, page } from './webs.ts';

/** A press release sums up a table, and forgets a part of it. */
export function figureFromData(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random, ASKED_CLAIMS);
	const [paper] = papers;
	const [source] = bodies;
	const quarters = [1, 2, 3, 4];
	// Rounds of a hundred people each: the share of the year is their mean.
	const base = pickNumber(random, 30, 50);
	const parts = [
		base + pickNumber(random, 9, 14),
		base + pickNumber(random, 6, 8),
		base - pickNumber(random, 3, 6),
		0
	];
	const mean = base + pickNumber(random, 0, 2);
	parts[3] = 4 * mean - parts[0]! - parts[1]! - parts[2]!;
	const said = parts[0]!;
	const data = `${source.domain}/${claim.path}.csv`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un article annonce « en 2025, ${saysOf(claim, said).fr} », d’après un communiqué. ${who} soupçonne que ce n’est le résultat que **d’une partie de l’année**.\n\nRemontez jusqu’aux **données**, et notez la part sur **toute l’année 2025**.`
				: `An article announces “in 2025, ${saysOf(claim, said).en}”, based on a press release. ${who} suspects that it is the result for **part of the year** only.\n\nGo back to the **data**, and write the share over **the whole of 2025**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’article renvoie au communiqué, et celui-ci au fichier CSV : quatre vagues de 100 réponses, ${parts.join(', ')}. Sur l’année, ${parts.join(' + ')} = ${4 * mean} sur 400, soit ${mean} %. Le communiqué n’a cité que la vague la plus haute.`
				: `The article refers to the press release, and this to the CSV file: four rounds of 100 answers, ${parts.join(', ')}. Over the year, ${parts.join(' + ')} = ${4 * mean} out of 400, that is ${mean}%. The press release only quoted the highest round.`
		),
		setup: {
			sites,
			pages: [
				page(
					`${paper.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `En 2025, ${saysOf(claim, said).fr}, annonce un [communiqué](https://${source.domain}/communique-${claim.path}).`
							: `In 2025, ${saysOf(claim, said).en}, says a [press release](https://${source.domain}/communique-${claim.path}).`
					)
				),
				page(
					`${source.domain}/communique-${claim.path}`,
					say('Communiqué', 'Press release'),
					tell((l) =>
						l === 'fr'
							? `Jusqu’à **${said} %** ! Ce résultat de l’hiver 2025 confirme nos craintes.\n\nLes [données des quatre vagues](https://${data}) sont publiques.`
							: `Up to **${said}%**! This result of winter 2025 confirms our fears.\n\nThe [data of the four rounds](https://${data}) are public.`
					)
				),
				page(
					data,
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : données' : ': data'}`),
					tell((l) =>
						[
							l === 'fr' ? '| vague | reponses | oui |' : '| round | answers | yes |',
							...quarters.map((n) => `| 2025-T${n} | 100 | ${parts[n - 1]} |`),
							`| 2024-T4 | 100 | ${mean - 4} |`
						].join('\n')
					),
					{ isUnlisted: true }
				)
			],
			start: `https://${paper.domain}/${claim.path}`,
			notes: [
				{ id: 'share', name: say('Part en 2025', 'Share in 2025'), type: 'number', unit: '%' }
			],
			judged: ['notes']
		},
		solutions: [[note('share', String(mean))]],
		wrong: [
			[note('share', String(said))],
			[note('share', String(4 * mean))],
			[note('share', String(mean - 4))]
		]
	});
}

const ACCOUNTS = ['Loriot42', 'Passant-du-soir', 'Mme Virgule', 'Trois-Ponts', 'Gribouille'];

/** An encyclopedia quotes a newspaper that had read it there. */
export function circularQuote(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, sites } = storyOf(random);
	const [paper] = papers;
	const domain = 'encyclo-libre.example';
	const [author, quoting, tidy, first] = pick(random, ACCOUNTS, 4) as [
		string,
		string,
		string,
		string
	];
	const percent = pickNumber(random, 31, 67);
	const gap = pickNumber(random, 10, 25);
	const press = pickNumber(random, 90, 150);
	const [born, added, printed, cited, tidied] = [
		press + 400,
		press + gap,
		press,
		press - 5,
		press - 40
	].map(daysAgo) as [string, string, string, string, string];
	const history = `${domain}/${claim.path}/historique`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Une encyclopédie affirme que ${saysOf(claim, percent).fr}, et cite un journal. Mais le journal dit l’avoir lu… dans l’encyclopédie.\n\nTrouvez pour ${who} **quel compte** a écrit cette phrase **le premier**, et **quel jour**.`
				: `An encyclopedia claims that ${saysOf(claim, percent).en}, and quotes a newspaper. But the newspaper says that it read it… in the encyclopedia.\n\nFind for ${who} **which account** wrote this sentence **first**, and **on what day**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’historique de la page le dit : ${author} a ajouté la phrase, sans source, le ${longDay(added).fr}. Le journal l’a reprise le ${longDay(printed).fr}, puis ${quoting} a cité le journal comme preuve, le ${longDay(cited).fr}. Les deux se citent : aucune enquête n’est derrière.`
				: `The history of the page tells it: ${author} added the sentence, with no source, on ${longDay(added).en}. The newspaper repeated it on ${longDay(printed).en}, then ${quoting} quoted the newspaper as proof, on ${longDay(cited).en}. Each quotes the other: no survey is behind.`
		),
		setup: {
			sites: [
				...sites,
				{
					domain,
					name: say('Encyclo libre', 'Free Encyclo'),
					look: 'plain',
					menu: [
						`[Article](/${claim.path})`,
						tell((l) => `[${l === 'fr' ? 'Historique' : 'History'}](/${claim.path}/historique)`)
					]
				}
			],
			pages: [
				page(
					`${domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, percent).fr} [1].\n\n## Références\n\n- 1. ${paper.link(claim.path).fr}`
							: `${saysOf(claim, percent).en} [1].\n\n## References\n\n- 1. ${paper.link(claim.path).en}`
					)
				),
				page(
					history,
					say('Historique', 'History'),
					tell((l) => {
						const rows = [
							[tidied, tidy, say('mise en page', 'layout')],
							[cited, quoting, say(`+ [1] : ${paper.name.fr}`, `+ [1]: ${paper.name.en}`)],
							[
								added,
								author,
								say(`+ « ${saysOf(claim, percent).fr} »`, `+ “${saysOf(claim, percent).en}”`)
							],
							[born, first, say('création de l’article', 'article created')]
						] as const;
						return [
							l === 'fr' ? '| Jour | Compte | Changement |' : '| Day | Account | Change |',
							...rows.map(
								([day, account, what]) => `| ${longDay(day)[l]} | ${account} | ${what[l]} |`
							)
						].join('\n');
					}),
					{ isUnlisted: true }
				),
				page(
					`${paper.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, percent).fr}, lit-on dans [l’encyclopédie](https://${domain}/${claim.path}).`
							: `${saysOf(claim, percent).en}, says [the encyclopedia](https://${domain}/${claim.path}).`
					),
					{ date: printed }
				)
			],
			start: `https://${domain}/${claim.path}`,
			notes: [
				{ id: 'account', name: say('Compte', 'Account'), type: 'text' },
				{ id: 'day', name: say('Jour', 'Day'), type: 'date' }
			],
			judged: ['notes']
		},
		solutions: [[note('account', author), note('day', longDay(added))]],
		wrong: [
			[note('account', quoting), note('day', longDay(cited))],
			[note('account', author), note('day', longDay(printed))],
			[note('account', first), note('day', longDay(born))]
		]
	});
}

const MEASURES = [
	{
		path: 'vent',
		what: say('le vent de la tempête', 'wind of the storm'),
		unit: say('km/h', 'km/h'),
		foreign: 'mph',
		rate: 1.6,
		per: say('Un mile vaut 1,6 km.', 'One mile is 1.6 km.'),
		from: 50,
		to: 95,
		step: 5
	},
	{
		path: 'marathon',
		what: say('la longueur du sentier', 'length of the trail'),
		unit: say('km', 'km'),
		foreign: 'miles',
		rate: 1.6,
		per: say('Un mile vaut 1,6 km.', 'One mile is 1.6 km.'),
		from: 15,
		to: 90,
		step: 5
	},
	{
		path: 'colis',
		what: say('le poids de la météorite', 'weight of the meteorite'),
		unit: say('kg', 'kg'),
		foreign: 'pounds',
		rate: 0.45,
		per: say('Une livre vaut 0,45 kg.', 'One pound is 0.45 kg.'),
		from: 200,
		to: 980,
		step: 20
	},
	{
		path: 'barrage',
		what: say('la hauteur de la vague', 'height of the wave'),
		unit: say('m', 'm'),
		foreign: 'feet',
		rate: 0.3,
		per: say('Un pied vaut 0,3 m.', 'One foot is 0.3 m.'),
		from: 20,
		to: 90,
		step: 10
	}
];

/** Translated word for word, unit apart. */
export function convertedUnit(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { papers, bodies, sites } = storyOf(random);
	const [first, second] = papers;
	const [source] = bodies;
	const { path, what, unit, foreign, rate, per, from, to, step } = pickOne(random, MEASURES);
	const value = from + step * pickNumber(random, 0, (to - from) / step);
	const right = Math.round(value * rate * 100) / 100;
	const forecast = value + 2 * step;
	const written = String(right).replace('.', ',');
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un site donne pour **${what.fr}** un nombre qui étonne ${who}. Il vient d’un article, lui-même tiré d’un relevé étranger.\n\nRemontez au relevé, et notez la valeur **juste, en ${unit.fr}**. ${per.fr}`
				: `A site gives a number for the **${what.en}** that surprises ${who}. It comes from an article, itself taken from a foreign reading.\n\nGo back to the reading, and write the **right value, in ${unit.en}**. ${per.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le relevé dit ${value} ${foreign} ; l’article a gardé le nombre et changé l’unité : ${value} ${unit.fr}. La valeur juste est ${value} × ${String(rate).replace('.', ',')} = ${written} ${unit.fr}. ${forecast} ${foreign} n’était que la prévision.`
				: `The reading says ${value} ${foreign}; the article kept the number and changed the unit: ${value} ${unit.en}. The right value is ${value} × ${rate} = ${right} ${unit.en}. ${forecast} ${foreign} was only the forecast.`
		),
		setup: {
			sites,
			pages: [
				page(
					`${first.domain}/${path}`,
					tell((l) => capital(what[l])),
					tell((l) =>
						l === 'fr'
							? `**${value} ${unit.fr}** : c’est ce qu’annonce ${second.link(path).fr}.`
							: `**${value} ${unit.en}**: so says ${second.link(path).en}.`
					)
				),
				page(
					`${second.domain}/${path}`,
					tell((l) => capital(what[l])),
					tell((l) =>
						l === 'fr'
							? `Traduit de l’${source.link(path).fr} : ${value} ${unit.fr}.`
							: `Translated from the ${source.link(path).en}: ${value} ${unit.en}.`
					)
				),
				page(
					`${source.domain}/${path}`,
					tell((l) => (l === 'fr' ? 'Relevé (en anglais)' : 'Reading')),
					`Forecast: ${forecast} ${foreign}.\n\nMeasured on site: **${value} ${foreign}**.`,
					{ date: daysAgo(pickNumber(random, 10, 60)) }
				)
			],
			start: `https://${first.domain}/${path}`,
			notes: [{ id: 'value', name: tell((l) => capital(what[l])), type: 'number', unit }],
			judged: ['notes']
		},
		solutions: [[note('value', written)]],
		wrong: [
			[note('value', String(value))],
			[note('value', String(Math.round(forecast * rate * 100) / 100).replace('.', ','))]
		]
	});
}

/** A study withdrawn, and the one that replaces it. */
export function withdrawnStudy(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [paper] = papers;
	const [source, other] = bodies;
	const [wrong, middle, right] = pick(random, [...Array(45).keys()], 3).map((n) => n + 25) as [
		number,
		number,
		number
	];
	const [out, middleOut, now] = [
		daysAgo(pickNumber(random, 400, 600)),
		daysAgo(pickNumber(random, 200, 380)),
		daysAgo(pickNumber(random, 60, 190))
	];
	const at = (version: number) => `${source.domain}/${claim.path}-v${version}`;
	const people = pickNumber(random, 110, 290) * 10;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un article cite une étude : ${saysOf(claim, wrong).fr}. ${who} veut savoir si elle **vaut encore**.\n\nTrouvez la **version valable** de cette étude, et notez son chiffre et sa date.`
				: `An article quotes a study: ${saysOf(claim, wrong).en}. ${who} wants to know whether it **still holds**.\n\nFind the **valid version** of this study, and write its figure and its date.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La version citée, ${wrong} %, a été retirée pour une erreur de calcul ; son avis renvoie à une deuxième, ${middle} %, remplacée à son tour. La troisième, du ${longDay(now).fr}, ne porte aucun avis : ${right} % de ${counted(people).fr} cas. On lit l’avis en tête d’une étude avant son résultat.`
				: `The version quoted, ${wrong}%, was withdrawn because of a calculation error; its notice refers to a second one, ${middle}%, replaced in turn. The third, of ${longDay(now).en}, bears no notice: ${right}% of ${counted(people).en} cases. Read the notice at the top of a study before its result.`
		),
		setup: {
			sites,
			pages: [
				page(
					`${paper.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, wrong).fr}, d’après [une étude](https://${at(1)}) que l’${other.name.fr} a commentée.`
							: `${saysOf(claim, wrong).en}, according to [a study](https://${at(1)}) that the ${other.name.en} commented on.`
					)
				),
				page(
					at(1),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
					tell((l) =>
						l === 'fr'
							? `> Étude retirée le ${longDay(middleOut).fr} : erreur de calcul. Voir la [nouvelle version](https://${at(2)}).\n\n${saysOf(claim, wrong).fr}.`
							: `> Study withdrawn on ${longDay(middleOut).en}: calculation error. See the [new version](https://${at(2)}).\n\n${saysOf(claim, wrong).en}.`
					),
					{ date: out }
				),
				page(
					at(2),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
					tell((l) =>
						l === 'fr'
							? `> Version remplacée le ${longDay(now).fr} : cas comptés deux fois. Voir la [version suivante](https://${at(3)}).\n\n${saysOf(claim, middle).fr}.`
							: `> Version replaced on ${longDay(now).en}: cases counted twice. See the [next version](https://${at(3)}).\n\n${saysOf(claim, middle).en}.`
					),
					{ date: middleOut }
				),
				page(
					at(3),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
					tell((l) =>
						l === 'fr'
							? `Étude portant sur ${counted(people).fr} cas. ${saysOf(claim, right).fr}.`
							: `Study of ${counted(people).en} cases. ${saysOf(claim, right).en}.`
					),
					{ date: now, isUnlisted: true }
				)
			],
			start: `https://${paper.domain}/${claim.path}`,
			notes: [
				{ id: 'percent', name: say('Chiffre valable', 'Valid figure'), type: 'number', unit: '%' },
				{ id: 'day', name: say('Date de cette version', 'Date of this version'), type: 'date' }
			],
			judged: ['notes']
		},
		solutions: [[note('percent', String(right)), note('day', longDay(now))]],
		wrong: [
			[note('percent', String(wrong)), note('day', longDay(out))],
			[note('percent', String(middle)), note('day', longDay(middleOut))],
			[note('percent', String(right)), note('day', longDay(middleOut))]
		]
	});
}
