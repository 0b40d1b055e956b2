/** What a source really establishes. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { ASKED_CLAIMS, saysOf, storyOf } from './source-claims.ts';
import { of, bookmark, counted, daysAgo, inBrowser, NAMES, note, page, visit } from './webs.ts';

/** Two studies; one of them gives the figure of the article. */
export function studyBehindFigure(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random, ASKED_CLAIMS);
	const [paper] = papers;
	const percents = pick(random, [...Array(20).keys()], 3).map((n) => 2 * n + 24);
	const at = pickNumber(random, 0, 2);
	const percent = percents[at]!;
	const source = bodies[at]!;
	// The others have the figure of the article too, for something else.
	const aside = say(
		`À titre de comparaison, ${percent} % des réponses sont venues par Internet.`,
		`For comparison, ${percent}% of the answers came over the Internet.`
	);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un article affirme, sans lien : « ${saysOf(claim, percent).fr}, selon une étude. » Trois instituts ont étudié la question.\n\nAidez ${who} à trouver l’étude **qui dit bien cela**, et ouvrez-la.`
				: `An article claims, with no link: “${saysOf(claim, percent).en}, according to a study.” Three institutes have studied the matter.\n\nHelp ${who} find the study **that really says so**, and open it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les trois pages contiennent « ${percent} % » : il faut lire de quoi. Seule l’étude de l’${source.name.fr} le dit de la question posée ; ailleurs, c’est la part des réponses venues par Internet.`
				: `All three pages have “${percent}%”: read what it is about. Only the study of the ${source.name.en} says it of the question asked; elsewhere, it is the share of answers over the Internet.`
		),
		setup: {
			sites,
			pages: [
				page(
					`${paper.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, percent).fr}, selon une étude.`
							: `${saysOf(claim, percent).en}, according to a study.`
					)
				),
				...pick(random, [0, 1, 2], 3).map((i) =>
					page(
						`${bodies[i]!.domain}/${claim.path}`,
						tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
						i === at
							? say(
									`Enquête menée pendant un an. ${saysOf(claim, percent).fr}.`,
									`A survey over one year. ${saysOf(claim, percent).en}.`
								)
							: say(
									`Enquête menée pendant un an. ${aside.fr}\n\n${saysOf(claim, percents[i]!).fr}.`,
									`A survey over one year. ${aside.en}\n\n${saysOf(claim, percents[i]!).en}.`
								)
					)
				)
			],
			judged: ['page']
		},
		solutions: [[visit(`${source.domain}/${claim.path}`)]],
		wrong: [
			[visit(`${bodies[(at + 1) % 3]!.domain}/${claim.path}`)],
			[visit(`${bodies[(at + 2) % 3]!.domain}/${claim.path}`)],
			[visit(`${paper.domain}/${claim.path}`)]
		]
	});
}

const INTERESTS: Record<string, Localized> = {
	sommeil: say('la Fédération des fabricants de literie', 'the Bedding Makers’ Federation'),
	trajets: say('l’Union des vendeurs de cycles', 'the Cycle Sellers’ Union'),
	pain: say('le Groupement des boulangeries industrielles', 'the Industrial Bakeries Group'),
	lecture: say('la Fédération des fabricants de liseuses', 'the E-reader Makers’ Federation'),
	telephones: say('le Syndicat des reconditionneurs', 'the Refurbishers’ Association'),
	haies: say('l’Union des pépiniéristes', 'the Nurseries’ Union'),
	marche: say('la Fédération des fabricants de chaussures', 'the Shoemakers’ Federation'),
	courriels: say('le Syndicat des éditeurs de messageries', 'the Email Publishers’ Association'),
	cuisine: say('le Groupement des vendeurs de plats préparés', 'the Ready Meals Group')
};

/** Who paid for a study is at its end. */
export function unpaidStudy(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, bodies, sites } = storyOf(random);
	const interest = INTERESTS[claim.path]!;
	const free = pickOne(random, bodies);
	const percents = pick(random, [...Array(30).keys()], 3).map((n) => n + 30);
	const paid = bodies.filter((one) => one !== free);
	const funding = (one: (typeof bodies)[0]): Localized => {
		if (one === free)
			return say(
				'Financement : dotation de l’université, sans apport extérieur.',
				'Funding: university grant, with no outside contribution.'
			);
		return one === paid[0]
			? say(`Financement : ${interest.fr}.`, `Funding: ${interest.en}.`)
			: say(
					`Les auteurs déclarent être conseillers rémunérés pour ${interest.fr}.`,
					`The authors declare that they are paid advisers to ${interest.en}.`
				);
	};
	const at = ({ domain }: (typeof bodies)[0]) => `${domain}/${claim.path}`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} ne citera sur ce sujet, « ${claim.subject.fr} », qu’une étude dont **personne n’a intérêt au résultat**. Le moteur en trouve trois.\n\nMettez **celle-là seule** dans les favoris.`
				: `On this subject, “${claim.subject.en}”, ${who} will only quote a study in whose result **nobody has an interest**. The engine finds three.\n\nBookmark **that one only**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La fin de chaque étude dit qui la paie : l’une est financée par ${interest.fr}, les auteurs d’une autre en sont conseillers. Reste celle de l’${free.name.fr}. Une étude intéressée n’est pas fausse pour autant, mais elle ne suffit pas.`
				: `The end of each study tells who pays: one is funded by ${interest.en}, the authors of another are its advisers. The one of the ${free.name.en} is left. A study with an interest is not wrong for that, but it is not enough.`
		),
		setup: {
			sites,
			pages: pick(random, bodies, 3).map((one, i) =>
				page(
					at(one),
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
					tell(
						(l) =>
							`${saysOf(claim, percents[i]!)[l]}.\n\n## ${l === 'fr' ? 'Méthode' : 'Method'}\n\n${l === 'fr' ? 'Observation de douze mois, dans quatre villes, par une équipe de neuf personnes.' : 'Observation for twelve months, in four towns, by a team of nine.'}\n\n> ${funding(one)[l]}`
					)
				)
			),
			judged: ['bookmarks']
		},
		solutions: [bookmark(at(free))],
		wrong: [
			bookmark(at(paid[0]!)),
			bookmark(at(paid[1]!)),
			[...bookmark(at(free)), ...bookmark(at(paid[1]!))]
		]
	});
}

/** The figure is right, but not of those that it is said of. */
export function sampleOfStudy(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random, ASKED_CLAIMS);
	const [paper] = papers;
	const [source] = bodies;
	const [whole, apart] = pick(random, [...Array(30).keys()], 2)
		.map((n) => n + 21)
		.sort((a, b) => a - b) as [number, number];
	const group = pickOne(random, [
		say('les personnes qui ont répondu depuis leur travail', 'those who answered from work'),
		say('les seuls habitants des grandes villes', 'inhabitants of large cities only'),
		say('les volontaires recrutés sur un forum', 'volunteers recruited on a forum'),
		say('les abonnés de l’institut', 'subscribers to the institute')
	]);
	const [all, some] = [pickNumber(random, 180, 320) * 10, pickNumber(random, 8, 30) * 10];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un article affirme que ${saysOf(claim, apart).fr}, « d’après ${counted(all).fr} réponses ».\n\nVérifiez dans l’étude pour ${who} : combien de réponses sont **derrière ce chiffre-là**, et quel est le chiffre pour **l’ensemble** des réponses ? Notez les deux.`
				: `An article claims that ${saysOf(claim, apart).en}, “based on ${counted(all).en} answers”.\n\nCheck in the study for ${who}: how many answers are **behind that figure**, and what is the figure for **all** the answers? Write both.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${apart} % ne vaut que pour un groupe, ${group.fr} : ${some} réponses. Sur l’ensemble, ${counted(all).fr} réponses, c’est ${whole} %. L’article a mêlé le chiffre de l’un et l’effectif de l’autre.`
				: `${apart}% only holds for one group, ${group.en}: ${some} answers. Over all, ${counted(all).en} answers, it is ${whole}%. The article mixed the figure of one with the number of the other.`
		),
		setup: {
			sites,
			pages: [
				page(
					`${paper.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `D’après ${counted(all).fr} réponses recueillies par l’${source.link(claim.path).fr}, ${saysOf(claim, apart).fr}.`
							: `Based on ${counted(all).en} answers collected by the ${source.link(claim.path).en}, ${saysOf(claim, apart).en}.`
					)
				),
				page(
					`${source.domain}/${claim.path}`,
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : étude' : ': a study'}`),
					tell((l) =>
						l === 'fr'
							? `Part mesurée (« … % ${claim.part.fr} ») :\n\n| Qui | Réponses | Part |\n| Ensemble | ${counted(all).fr} | ${whole} % |\n| Groupe B | ${some} | ${apart} % |\n\nGroupe B : ${group.fr}.`
							: `Share measured (“…% ${claim.part.en}”):\n\n| Who | Answers | Share |\n| All | ${counted(all).en} | ${whole}% |\n| Group B | ${some} | ${apart}% |\n\nGroup B: ${group.en}.`
					)
				)
			],
			start: `https://${paper.domain}/${claim.path}`,
			notes: [
				{
					id: 'some',
					name: say('Réponses derrière le chiffre cité', 'Answers behind the figure quoted'),
					type: 'number'
				},
				{
					id: 'whole',
					name: say('Chiffre pour l’ensemble', 'Figure for all'),
					type: 'number',
					unit: '%'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('some', String(some)), note('whole', String(whole))]],
		wrong: [
			[note('some', String(all)), note('whole', String(whole))],
			[note('some', String(some)), note('whole', String(apart))],
			[note('some', String(all)), note('whole', String(apart))]
		]
	});
}

/** Many articles, fewer sources. */
export function howManyOrigins(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const percent = pickNumber(random, 31, 67);
	const origins = pickNumber(random, 1, 3);
	// Each article relies on one of the first bodies, each of them at least once.
	const relied = pick(
		random,
		[0, 1, 2, 3].map((i) => i % origins),
		4
	);
	const used = bodies.slice(0, origins);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `« Quatre journaux le confirment ! » écrit un ami ${of(who)} : ${saysOf(claim, percent).fr}. Le moteur trouve en effet quatre articles.\n\nSur combien d’**enquêtes différentes** reposent-ils en tout ? Notez ce nombre.`
				: `“Four newspapers confirm it!” writes a friend of ${who}: ${saysOf(claim, percent).en}. The engine does find four articles.\n\nOn how many **different surveys** do they rely in all? Write this number.`
		),
		why: tell((l) => {
			const lines = papers
				.map(({ name }, i) => `${name[l]} → ${bodies[relied[i]!]!.name[l]}`)
				.join(' ; ');
			return l === 'fr'
				? `Chaque article dit sur quoi il s’appuie, certains par un autre nom : ${lines}. Cela fait ${origins} en tout : ce sont les sources qui se comptent, non les reprises.`
				: `Each article tells what it relies on, some by another name: ${lines.replaceAll(' ;', ';')}. That makes ${origins} in all: sources count, not copies.`;
		}),
		setup: {
			sites,
			pages: [
				...papers.map((paper, i) => {
					const body = bodies[relied[i]!]!;
					return page(
						`${paper.domain}/${claim.path}`,
						claim.subject,
						i % 2 === 0
							? say(
									`${saysOf(claim, percent).fr}, selon l’${body.link(claim.path).fr}.`,
									`${saysOf(claim, percent).en}, according to the ${body.link(claim.path).en}.`
								)
							: say(
									`${saysOf(claim, percent).fr} : c’est ce que montre [une grande enquête](https://${body.domain}/${claim.path}).`,
									`${saysOf(claim, percent).en}: so says [a large survey](https://${body.domain}/${claim.path}).`
								),
						{ date: daysAgo(4 + 3 * i) }
					);
				}),
				...used.map(({ domain }) =>
					page(
						`${domain}/${claim.path}`,
						tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : enquête' : ': a survey'}`),
						say(
							`Notre enquête le montre : ${saysOf(claim, percent).fr}.`,
							`Our survey shows it: ${saysOf(claim, percent).en}.`
						),
						{ isUnlisted: true }
					)
				)
			],
			notes: [
				{ id: 'origins', name: say('Enquêtes différentes', 'Different surveys'), type: 'number' }
			],
			judged: ['notes']
		},
		solutions: [[note('origins', String(origins))]],
		wrong: [[note('origins', '4')], [note('origins', String((origins % 3) + 1))]]
	});
}
