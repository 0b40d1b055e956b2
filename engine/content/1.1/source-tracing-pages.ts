/** What a page says of itself. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { saysOf, storyOf } from './source-claims.ts';
import { of, daysAgo, inBrowser, longDay, NAMES, note, page, PEOPLE, slug, visit } from './webs.ts';

const DAY = { id: 'day', name: say('Date', 'Date'), type: 'date' } as const;
const AUTHOR = { id: 'author', name: say('Auteur', 'Author'), type: 'text' } as const;

/** Under the title, not under the picture. */
export function authorAndDay(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, sites } = storyOf(random);
	const [author, photographer, reader] = pick(random, PEOPLE, 3) as [string, string, string];
	const [day, comment] = [daysAgo(pickNumber(random, 20, 90)), daysAgo(pickNumber(random, 2, 15))];
	const at = `${papers[0].domain}/${claim.path}`;
	const percent = pickNumber(random, 21, 67);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} cite cet article dans un exposé.\n\nNotez le nom de son **auteur** et sa **date** de publication.`
				: `${who} is quoting this article in a talk.\n\nWrite the name of its **author** and its **date** of publication.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La ligne sous le titre le dit : ${author}, le ${longDay(day).fr}. ${photographer} a pris la photo, et ${reader} a laissé un commentaire le ${longDay(comment).fr}.`
				: `The line under the title says it: ${author}, on ${longDay(day).en}. ${photographer} took the picture, and ${reader} left a comment on ${longDay(comment).en}.`
		),
		setup: {
			sites,
			pages: [
				page(
					at,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `> Par ${author}\n\n${saysOf(claim, percent).fr}, d’après une enquête récente.\n\n> Photo : ${photographer}\n\n## Commentaires\n\n**${reader}**, le ${longDay(comment).fr} : « Très juste ! »`
							: `> By ${author}\n\n${saysOf(claim, percent).en}, according to a recent survey.\n\n> Photo: ${photographer}\n\n## Comments\n\n**${reader}**, on ${longDay(comment).en}: “So true!”`
					),
					{ date: day }
				)
			],
			start: `https://${at}`,
			notes: [AUTHOR, DAY],
			judged: ['notes']
		},
		solutions: [[note('author', author), note('day', longDay(day))]],
		wrong: [
			[note('author', photographer), note('day', longDay(day))],
			[note('author', author), note('day', longDay(comment))],
			[note('author', reader), note('day', longDay(comment))]
		]
	});
}

/** The same title on several sites. */
export function siteOfResult(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const all = [papers[0], papers[1], bodies[0], bodies[1]];
	const wanted = pickOne(random, all);
	const at = ({ domain }: (typeof all)[0]) => `${domain}/${claim.path}`;
	const others = all.filter((one) => one !== wanted);
	const percents = pick(random, [...Array(50).keys()], 4).map((n) => n + 20);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} cherche une page intitulée « ${claim.subject.fr} ». Plusieurs sites en ont une ; celle qu’il lui faut est de ce site : **${wanted.name.fr}**.\n\nCherchez-la et ouvrez-la.`
				: `${who} is looking for a page entitled “${claim.subject.en}”. Several sites have one; the one needed is on this site: **${wanted.name.en}**.\n\nSearch for it and open it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Au-dessus de chaque titre, le moteur écrit le nom du site et son adresse : on ouvre le résultat de \`${wanted.domain}\`. Le rang d’un résultat ne dit rien de qui le publie.`
				: `Above each title, the engine writes the name of the site and its address: open the result of \`${wanted.domain}\`. The rank of a result tells nothing of who publishes it.`
		),
		setup: {
			sites,
			pages: pick(random, all, 4).map((one, i) => {
				const said = saysOf(claim, percents[i]!);
				return page(at(one), claim.subject, say(`${said.fr}.`, `${said.en}.`));
			}),
			judged: ['page']
		},
		solutions: [[visit(at(wanted))]],
		wrong: others.map((one) => [visit(at(one))])
	});
}

/** The link of « selon ». */
export function citedSource(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [paper, other] = papers;
	const [source, beside] = bodies;
	const percent = pickNumber(random, 21, 67);
	const at = `${paper.domain}/${claim.path}`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} lit cet article et veut voir **d’où vient le chiffre** qu’il donne.\n\nOuvrez la page sur laquelle l’article s’appuie.`
				: `${who} reads this article and wants to see **where its figure comes from**.\n\nOpen the page on which the article relies.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Selon » annonce la source : le lien mène à l’enquête de l’${source.name.fr}. « À lire aussi » mène à d’autres articles, et le dernier lien à un organisme cité pour autre chose.`
				: `“According to” announces the source: the link leads to the survey of the ${source.name.en}. “Read also” leads to other articles, and the last link to a body mentioned for something else.`
		),
		setup: {
			sites,
			pages: [
				page(
					at,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `À lire aussi : ${other.link(claim.path).fr}\n\nSelon ${source.link(claim.path).fr}, ${saysOf(claim, percent).fr}.\n\nL’article a été relu par ${beside.link('relecture').fr}.`
							: `Read also: ${other.link(claim.path).en}\n\nAccording to ${source.link(claim.path).en}, ${saysOf(claim, percent).en}.\n\nThe article was proofread by ${beside.link('relecture').en}.`
					)
				),
				page(
					`${other.domain}/${claim.path}`,
					claim.subject,
					say('Nos lecteurs racontent.', 'Our readers tell.')
				),
				page(
					`${source.domain}/${claim.path}`,
					tell((l) => `${claim.subject[l]}${l === 'fr' ? ' : enquête' : ': a survey'}`),
					tell((l) => `${saysOf(claim, percent)[l]}.`)
				),
				page(
					`${beside.domain}/relecture`,
					say('Nous relisons vos textes', 'We proofread your texts'),
					say('Un service aux rédactions.', 'A service for newsrooms.')
				)
			],
			start: `https://${at}`,
			judged: ['page']
		},
		solutions: [[visit(`${source.domain}/${claim.path}`)]],
		wrong: [[visit(`${other.domain}/${claim.path}`)], [visit(`${beside.domain}/relecture`)]]
	});
}

const BRANDS = ['Litéa', 'Cyclom', 'Panivert', 'Rivaplume', 'Telmoz'];

/** Who paid for what looks like an article. */
export function paidContent(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [brand, advertiser] = pick(random, BRANDS, 2) as [string, string];
	const author = pickOne(random, PEOPLE);
	const at = `${papers[0].domain}/${claim.path}`;
	const percent = pickNumber(random, 31, 77);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Cette page a l’air d’un article, mais quelqu’un **a payé** pour qu’elle paraisse.\n\nAidez ${who} à savoir **qui**, et notez-le.`
				: `This page looks like an article, but somebody **paid** for it to appear.\n\nHelp ${who} find out **who**, and write it down.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Contenu proposé par ${brand} », en petit, dit qui a payé. ${author} l’a écrit, l’${bodies[0].name.fr} y est cité, et ${advertiser} a seulement une annonce sur la page.`
				: `“Content offered by ${brand}”, in small print, tells who paid. ${author} wrote it, the ${bodies[0].name.en} is quoted in it, and ${advertiser} only has an advertisement on the page.`
		),
		setup: {
			sites,
			pages: [
				page(
					at,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `> Par ${author}\n\nL’${bodies[0].name.fr} le rappelle : ${saysOf(claim, percent).fr}. Heureusement, des solutions existent.\n\n> Annonce : ${advertiser}, le choix malin.\n\n## Que faire ?\n\nCommencer par s’informer, puis bien s’équiper.\n\n> Contenu proposé par ${brand}. La rédaction n’y a pas pris part.`
							: `> By ${author}\n\nThe ${bodies[0].name.en} reminds us: ${saysOf(claim, percent).en}. Fortunately, there are solutions.\n\n> Advertisement: ${advertiser}, the smart choice.\n\n## What can be done?\n\nStart by reading about it, then get the right equipment.\n\n> Content offered by ${brand}. The newsroom took no part in it.`
					),
					{ date: daysAgo(pickNumber(random, 3, 40)) }
				)
			],
			start: `https://${at}`,
			notes: [{ id: 'payer', name: say('Qui a payé', 'Who paid'), type: 'text' }],
			judged: ['notes']
		},
		solutions: [[note('payer', brand)]],
		wrong: [[note('payer', advertiser)], [note('payer', author)], [note('payer', bodies[0].name)]]
	});
}

const JOBS = [
	say('architecte', 'architect'),
	say('bibliothécaire', 'librarian'),
	say('botaniste', 'botanist'),
	say('fleuriste', 'florist'),
	say('garagiste', 'garage owner'),
	say('kinésithérapeute', 'physiotherapist'),
	say('photographe', 'photographer')
];

/** Behind a name, a page. */
export function professionOfAuthor(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const [author, other] = pick(random, PEOPLE, 2) as [string, string];
	const [job, past, hers] = pick(random, JOBS, 3) as [Localized, Localized, Localized];
	const [{ domain }] = papers;
	const at = `${domain}/${claim.path}`;
	const person = (name: string) => `${domain}/auteurs/${slug(name)}`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} se demande si l’auteur de cet article connaît son sujet.\n\nNotez le **métier qu’exerce aujourd’hui** cet auteur.`
				: `${who} wonders whether the author of this article knows the subject.\n\nWrite the **present profession** of this author.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le nom sous le titre est un lien vers la page ${of(author)} : aujourd’hui, ${job.fr} ; auparavant, ${past.fr}. ${other}, que l’article interroge, a un autre métier.`
				: `The name under the title is a link to the page of ${author}: today, ${job.en}; before that, ${past.en}. ${other}, whom the article interviews, has another profession.`
		),
		setup: {
			sites,
			pages: [
				page(
					at,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `> Par [${author}](https://${person(author)})\n\nNous avons interrogé [${other}](https://${person(other)}), de l’${bodies[0].name.fr}.\n\n« Le sujet est plus complexe qu’il n’y paraît. »`
							: `> By [${author}](https://${person(author)})\n\nWe interviewed [${other}](https://${person(other)}), of the ${bodies[0].name.en}.\n\n“The subject is more complex than it seems.”`
					)
				),
				page(
					person(author),
					author,
					tell((l) =>
						l === 'fr'
							? `Ancien métier : ${past.fr}.\n\nDepuis 2022 : **${job.fr}**. Écrit dans ces pages le week-end.`
							: `Former profession: ${past.en}.\n\nSince 2022: **${job.en}**. Writes here on weekends.`
					)
				),
				page(
					person(other),
					other,
					tell((l) =>
						l === 'fr' ? `Depuis 2015 : **${hers.fr}**.` : `Since 2015: **${hers.en}**.`
					)
				)
			],
			start: `https://${at}`,
			notes: [{ id: 'job', name: say('Métier', 'Profession'), type: 'text' }],
			judged: ['notes']
		},
		solutions: [[note('job', job)]],
		wrong: [[note('job', past)], [note('job', hers)]]
	});
}

/** Published, then changed. */
export function updatedPage(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, bodies, sites } = storyOf(random);
	const [first, last, review] = [
		daysAgo(pickNumber(random, 700, 1500)),
		daysAgo(pickNumber(random, 30, 200)),
		daysAgo(pickNumber(random, 300, 600))
	];
	const at = `${bodies[0].domain}/${claim.path}`;
	const [old, now] = pick(random, [...Array(40).keys()], 2).map((n) => n + 21) as [number, number];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut citer le **chiffre actuel** de cette page, et la date de la **dernière mise à jour** qui l’a fixé.\n\nNotez les deux.`
				: `${who} wants to quote the **present figure** of this page, and the date of the **last update** that set it.\n\nWrite both.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La page a paru le ${longDay(first).fr}, mais son journal, en bas, dit ce qui a changé : le chiffre est ${now} % depuis le ${longDay(last).fr}. La relecture du ${longDay(review).fr} n’a rien modifié.`
				: `The page appeared on ${longDay(first).en}, but its log, at the bottom, tells what changed: the figure is ${now}% since ${longDay(last).en}. The review of ${longDay(review).en} changed nothing.`
		),
		setup: {
			sites,
			pages: [
				page(
					at,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, now).fr}.\n\n## Journal de la page\n\n- ${longDay(first).fr} : première version (${old} %).\n- ${longDay(review).fr} : relecture, sans changement.\n- ${longDay(last).fr} : nouvelle enquête, chiffre corrigé.`
							: `${saysOf(claim, now).en}.\n\n## Log of the page\n\n- ${longDay(first).en}: first version (${old}%).\n- ${longDay(review).en}: review, no change.\n- ${longDay(last).en}: new survey, figure corrected.`
					),
					{ date: first }
				)
			],
			start: `https://${at}`,
			notes: [
				{ id: 'percent', name: say('Chiffre actuel', 'Present figure'), type: 'number', unit: '%' },
				{ id: 'day', name: say('Dernière mise à jour', 'Last update'), type: 'date' }
			],
			judged: ['notes']
		},
		solutions: [[note('percent', String(now)), note('day', longDay(last))]],
		wrong: [
			[note('percent', String(now)), note('day', longDay(first))],
			[note('percent', String(old)), note('day', longDay(last))],
			[note('percent', String(now)), note('day', longDay(review))]
		]
	});
}

/** A number in a text, and the note of this number. */
export function numberedReference(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, bodies, sites } = storyOf(random);
	const domain = 'encyclo-libre.example';
	const at = `${domain}/${claim.path}`;
	const percent = pickNumber(random, 21, 67);
	const sources = pick(
		random,
		[papers[0], papers[1], bodies[0], bodies[1]].map((one, i) => ({ one, i })),
		4
	);
	const [before, wanted, after] = pick(random, [1, 2, 3, 4], 3) as [number, number, number];
	const sourceOf = (number: number) => sources[number - 1]!.one;
	const pathOf = (number: number) => `${sourceOf(number).domain}/${claim.path}-${number}`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut vérifier dans cette encyclopédie la phrase « ${saysOf(claim, percent).fr} ».\n\nOuvrez la page que l’encyclopédie donne comme source **de cette phrase**.`
				: `${who} wants to check the sentence “${saysOf(claim, percent).en}” in this encyclopedia.\n\nOpen the page that the encyclopedia gives as the source **of this sentence**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La phrase porte le numéro [${wanted}] : dans les références, la ligne ${wanted} mène à \`${pathOf(wanted)}\`. Les autres numéros sont ceux d’autres phrases.`
				: `The sentence has the number [${wanted}]: among the references, line ${wanted} leads to \`${pathOf(wanted)}\`. The other numbers are those of other sentences.`
		),
		setup: {
			sites: [...sites, { domain, name: say('Encyclo libre', 'Free Encyclo'), look: 'plain' }],
			pages: [
				page(
					at,
					claim.subject,
					tell((l) => {
						const lines = [1, 2, 3, 4].map(
							(number) => `- ${number}. ${sourceOf(number).link(`${claim.path}-${number}`)[l]}`
						);
						return l === 'fr'
							? `Le sujet est étudié depuis les années 1990 [${before}]. ${saysOf(claim, percent).fr} [${wanted}]. Les pays voisins font le même constat [${after}].\n\n## Références\n\n${lines.join('\n')}`
							: `The subject has been studied since the 1990s [${before}]. ${saysOf(claim, percent).en} [${wanted}]. Neighboring countries see the same [${after}].\n\n## References\n\n${lines.join('\n')}`;
					})
				),
				...[1, 2, 3, 4].map((number) =>
					page(
						pathOf(number),
						claim.subject,
						tell((l) => `${saysOf(claim, number === wanted ? percent : percent + 3 * number)[l]}.`)
					)
				)
			],
			start: `https://${at}`,
			judged: ['page']
		},
		solutions: [[visit(pathOf(wanted))]],
		wrong: [[visit(pathOf(before))], [visit(pathOf(after))], [visit(at)]]
	});
}

/** One of them is joking, and says so elsewhere. */
export function satireSite(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { claim, papers, sites } = storyOf(random);
	const three = papers.slice(0, 3);
	const joker = pickOne(random, three);
	const percents = pick(random, [...Array(50).keys()], 3).map((n) => n + 30);
	const about = ({ domain }: (typeof papers)[0]) => `${domain}/a-propos`;
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Le moteur trouve trois articles intitulés « ${claim.subject.fr} ». L’un des sites est **parodique** : il invente, pour faire rire.\n\nAidez ${who} à savoir lequel, et notez son nom.`
				: `The engine finds three articles entitled “${claim.subject.en}”. One of the sites is **satirical**: it makes things up, for fun.\n\nHelp ${who} find out which one, and write its name.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La page « À propos » de « ${joker.name.fr} » le dit : ses articles sont inventés. Le sérieux du ton et de l’aspect ne prouve rien : cette page est à lire avant de partager.`
				: `The page “About” of “${joker.name.en}” says it: its articles are made up. A serious tone or look proves nothing: read this page before you share.`
		),
		setup: {
			sites: sites.map((one) => ({
				...one,
				footer: [say('[À propos](/a-propos)', '[About](/a-propos)')]
			})),
			pages: pick(random, three, 3).flatMap((one, i) => [
				page(
					`${one.domain}/${claim.path}`,
					claim.subject,
					tell((l) =>
						l === 'fr'
							? `${saysOf(claim, percents[i]!).fr}. Les spécialistes s’interrogent.`
							: `${saysOf(claim, percents[i]!).en}. Specialists wonder.`
					)
				),
				page(
					about(one),
					say('À propos', 'About'),
					one === joker
						? say(
								'Nous existons depuis 2014. Toutes nos informations sont imaginées par une équipe d’humoristes : ne les répétez pas au premier degré.',
								'We have existed since 2014. All our news is imagined by a team of comedians: do not repeat it in earnest.'
							)
						: say(
								'Nous existons depuis 2014. Nos articles sont écrits par des journalistes, qui citent leurs sources.',
								'We have existed since 2014. Our articles are written by journalists, who quote their sources.'
							),
					{ isUnlisted: true }
				)
			]),
			notes: [{ id: 'site', name: say('Site parodique', 'Satirical site'), type: 'text' }],
			judged: ['notes']
		},
		solutions: [[note('site', joker.name)], [note('site', joker.domain)]],
		wrong: three.filter((one) => one !== joker).map((one) => [note('site', one.name)])
	});
}
