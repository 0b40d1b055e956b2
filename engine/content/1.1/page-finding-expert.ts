/** What no page gives, and several together do. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	counted,
	of,
	capital,
	inBrowser,
	longDay,
	NAMES,
	note,
	page,
	site,
	slug,
	TOWNS
} from './webs.ts';

const COUNTED: { what: Localized; path: string }[] = [
	{ what: say('associations', 'clubs'), path: 'associations' },
	{ what: say('places en crèche', 'daycare places'), path: 'creches' },
	{ what: say('bornes de recharge', 'charging points'), path: 'bornes' },
	{ what: say('logements vacants', 'vacant homes'), path: 'logements' }
];

/** A rate, of the same year, of two towns. */
export function ratesOfTowns(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [small, large] = pick(random, TOWNS, 2) as [string, string];
	const { what, path } = pickOne(random, COUNTED);
	const year = pickNumber(random, 2023, 2025);
	const domain = 'chiffres-publics.gouv.example';
	// Whole rates, so that rounding is no matter; the smaller town has the higher rate and the lower count.
	const [high, low] = [pickNumber(random, 9, 14), pickNumber(random, 4, 7)];
	const [few, many] = [pickNumber(random, 4, 9), pickNumber(random, 21, 40)];
	const rows = [
		{ town: small, people: few * 1000, count: few * high },
		{ town: large, people: many * 1000, count: many * low }
	];
	const years = [year - 1, year, year + 1];
	const peopleOf = ({ people }: (typeof rows)[0], one: number) => people + (one - year) * 250;
	const countOf = ({ count }: (typeof rows)[0], one: number) => count + (one - year) * 7;
	const table = (title: Localized, row: (typeof rows)[0], valueOf: typeof peopleOf) =>
		tell((l) =>
			[
				`| ${l === 'fr' ? 'Année' : 'Year'} | ${title[l]} |`,
				...years.map((one) => `| ${one} | ${counted(valueOf(row, one))[l]} |`)
			].join('\n')
		);
	const people = say('Habitants', 'Inhabitants');
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} compare **${small}** et **${large}** : laquelle avait en **${year}** le plus ${of(what.fr).replace(what.fr, '')}**${what.fr} pour 1 000 habitants** ?\n\nAvec les données du site \`${domain}\`, notez le nom de cette ville et son taux.`
				: `${who} is comparing **${small}** and **${large}**: which of them had the most **${what.en} per 1,000 inhabitants** in **${year}**?\n\nWith the data of the site \`${domain}\`, write the name of this town and its rate.`
		),
		why: tell((l) =>
			l === 'fr'
				? `En ${year}, ${small} a ${counted(rows[0]!.count).fr} pour ${counted(rows[0]!.people).fr} habitants : ${counted(rows[0]!.count).fr} ÷ ${counted(rows[0]!.people).fr} × 1 000 = ${high}. ${large} en a ${counted(rows[1]!.count).fr} pour ${counted(rows[1]!.people).fr}, soit ${low} : plus en nombre, moins en proportion. Les deux chiffres d’un taux sont de la même année.`
				: `In ${year}, ${small} has ${counted(rows[0]!.count).en} for ${counted(rows[0]!.people).en} inhabitants: ${counted(rows[0]!.count).en} ÷ ${counted(rows[0]!.people).en} × 1,000 = ${high}. ${large} has ${counted(rows[1]!.count).en} for ${counted(rows[1]!.people).en}, that is ${low}: more in number, fewer in proportion. Both figures of a rate are of the same year.`
		),
		setup: {
			sites: [
				site(domain, say('Chiffres publics', 'Public figures'), 'public', {
					menu: [
						say('[Population](/population)', '[Population](/population)'),
						tell((l) => `[${capital(what[l])}](/${path})`)
					]
				})
			],
			pages: [
				page(
					domain,
					say('Chiffres publics', 'Public figures'),
					say('Données des communes, année par année.', 'Data about towns, year by year.')
				),
				...(['population', path] as const).map((section) =>
					page(
						`${domain}/${section}`,
						section === 'population'
							? say('Population', 'Population')
							: tell((l) => capital(what[l])),
						rows.map(({ town }) => `- [${town}](/${section}/${slug(town)})`).join('\n')
					)
				),
				...rows.flatMap((row) => [
					page(
						`${domain}/population/${slug(row.town)}`,
						tell((l) => `${row.town}${l === 'fr' ? ' : population' : ': population'}`),
						table(people, row, peopleOf)
					),
					page(
						`${domain}/${path}/${slug(row.town)}`,
						tell((l) => `${row.town}${l === 'fr' ? ' : ' : ': '}${what[l]}`),
						table(what, row, countOf)
					)
				])
			],
			notes: [
				{ id: 'town', name: say('Ville', 'Town'), type: 'text' },
				{
					id: 'rate',
					name: say('Taux (pour 1 000 habitants)', 'Rate (per 1,000 inhabitants)'),
					type: 'number'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('town', small), note('rate', String(high))]],
		wrong: [
			[note('town', large), note('rate', String(low))],
			[note('town', small), note('rate', String(rows[0]!.count))],
			[note('town', large), note('rate', String(high))]
		]
	});
}

const RULES: { name: Localized; what: Localized }[] = [
	{
		name: say('Terrasses de café', 'Café terraces'),
		what: say('la redevance au mètre carré', 'the fee per square meter')
	},
	{
		name: say('Étals du marché', 'Market stalls'),
		what: say('le droit de place au mètre', 'the stall fee per meter')
	},
	{
		name: say('Affichage publicitaire', 'Billboards'),
		what: say('la taxe par panneau', 'the tax per billboard')
	},
	{
		name: say('Tournages de films', 'Film shoots'),
		what: say('le tarif d’une journée de tournage', 'the price of a day of filming')
	}
];

/** A text, what replaced a part of it, what was cancelled. */
export function ruleInForce(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `actes.${slug(town)}.example`;
	const { name, what } = pickOne(random, RULES);
	const first = pickNumber(random, 20, 40);
	const [second, third] = [first + pickNumber(random, 4, 9), first + pickNumber(random, 12, 18)];
	const starts = [
		`2022-0${pickNumber(random, 2, 5)}-01`,
		`2024-0${pickNumber(random, 3, 6)}-01`
	] as const;
	const cancelled = `2025-0${pickNumber(random, 2, 6)}-15`;
	const cases = [
		{ when: `2023-0${pickNumber(random, 2, 9)}-12`, value: second },
		{ when: `2024-${pickNumber(random, 10, 12)}-08`, value: third },
		{ when: `2026-0${pickNumber(random, 2, 9)}-20`, value: second }
	];
	const { when, value } = pickOne(random, cases);
	const number = pickNumber(random, 12, 80);
	const deed = (year: number, n: number) => `${domain}/${year}-${n}`;
	const acts = [
		{
			at: deed(2019, number),
			day: '2019-06-03',
			title: say(`Délibération ${number} de 2019`, `Resolution ${number} of 2019`)
		},
		{
			at: deed(2021, number + 5),
			day: '2021-12-09',
			title: say(`Délibération ${number + 5} de 2021`, `Resolution ${number + 5} of 2021`)
		},
		{
			at: deed(2023, number + 2),
			day: '2023-12-14',
			title: say(`Délibération ${number + 2} de 2023`, `Resolution ${number + 2} of 2023`)
		},
		{
			at: deed(2025, number + 9),
			day: cancelled,
			title: say(`Délibération ${number + 9} de 2025`, `Resolution ${number + 9} of 2025`)
		}
	];
	const shuffled = pick(random, acts, 4);
	const bodies = [
		say(
			`Article 3. ${capital(what.fr)} est de ${first} €.`,
			`Article 3. ${capital(what.en)} is €${first}.`
		),
		say(
			`À l’article 3 de la [délibération ${number} de 2019](https://${acts[0]!.at}), à compter du ${longDay(starts[0]).fr}, « ${first} € » est remplacé par « ${second} € ».`,
			`In article 3 of [resolution ${number} of 2019](https://${acts[0]!.at}), as of ${longDay(starts[0]).en}, “€${first}” is replaced by “€${second}”.`
		),
		say(
			`À l’article 3 de la [délibération ${number} de 2019](https://${acts[0]!.at}), à compter du ${longDay(starts[1]).fr}, le montant est porté à ${third} €.`,
			`In article 3 of [resolution ${number} of 2019](https://${acts[0]!.at}), as of ${longDay(starts[1]).en}, the sum is raised to €${third}.`
		),
		say(
			`La [délibération ${number + 2} de 2023](https://${acts[2]!.at}) est abrogée à compter du ${longDay(cancelled).fr}. Le montant antérieur s’applique de nouveau.`,
			`[Resolution ${number + 2} of 2023](https://${acts[2]!.at}) is repealed as of ${longDay(cancelled).en}. The previous sum applies again.`
		)
	];
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Un litige porte sur **${what.fr}** à ${town} (« ${name.fr} ») à la date du **${longDay(when).fr}**. ${who} doit établir le montant qui s’appliquait **ce jour-là**.\n\nLisez les délibérations publiées sur \`${domain}\`, et notez-le.`
				: `A dispute is about **${what.en}** in ${town} (“${name.en}”) on **${longDay(when).en}**. ${who} has to establish the sum that applied **on that day**.\n\nRead the resolutions published on \`${domain}\`, and write it down.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un texte de 2019 fixe ${first} € ; il devient ${second} € le ${longDay(starts[0]).fr}, puis ${third} € le ${longDay(starts[1]).fr}, et revient à ${second} € quand cette hausse est abrogée, le ${longDay(cancelled).fr}. Le ${longDay(when).fr}, c’est donc ${value} €. La date d’effet compte, non celle de la publication.`
				: `A text of 2019 sets €${first}; it becomes €${second} on ${longDay(starts[0]).en}, then €${third} on ${longDay(starts[1]).en}, and goes back to €${second} when this increase is repealed, on ${longDay(cancelled).en}. On ${longDay(when).en}, it is therefore €${value}. The date of effect counts, not that of publication.`
		),
		setup: {
			sites: [
				site(
					domain,
					say(`Actes de la ville de ${town}`, `Deeds of the town of ${town}`),
					'public',
					{ menu: [say('[Registre](/)', '[Register](/)')] }
				)
			],
			pages: [
				page(
					domain,
					tell((l) => `${l === 'fr' ? 'Registre : ' : 'Register: '}${name[l].toLowerCase()}`),
					tell((l) => shuffled.map(({ at, title }) => `- [${title[l]}](https://${at})`).join('\n'))
				),
				...acts.map(({ at, title, day }, i) => page(at, title, bodies[i]!, { date: day }))
			],
			start: `https://${domain}`,
			notes: [
				{
					id: 'sum',
					name: say('Montant applicable', 'Sum that applied'),
					type: 'number',
					unit: '€'
				}
			],
			judged: ['notes']
		},
		solutions: [[note('sum', String(value))]],
		wrong: [first, second, third]
			.filter((one) => one !== value)
			.map((one) => [note('sum', String(one))])
	});
}

const MEDIA: { name: Localized; domain: string; topic: Localized }[] = [
	{
		name: say('Santé Claire', 'Clear Health'),
		domain: 'sante-claire.example',
		topic: say('les compléments alimentaires', 'food supplements')
	},
	{
		name: say('Mon Épargne Facile', 'My Easy Savings'),
		domain: 'mon-epargne-facile.example',
		topic: say('les placements', 'investments')
	},
	{
		name: say('Maison Durable', 'Lasting Home'),
		domain: 'maison-durable.example',
		topic: say('les pompes à chaleur', 'heat pumps')
	},
	{
		name: say('Parents Sereins', 'Calm Parents'),
		domain: 'parents-sereins.example',
		topic: say('le lait en poudre', 'powdered milk')
	}
];
/** « du lait » of « le lait ». */
const some = (french: string): string => french.replace(/^les /, 'des ').replace(/^le /, 'du ');
const COMPANIES = ['Norvella', 'Brantis', 'Oméliane', 'Castrel', 'Delmora', 'Fulvance'];

/** From a site to its publisher, to whoever owns that, and to whoever owns them in turn. */
export function ownersOfSite(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { name, domain, topic } = pickOne(random, MEDIA);
	const [publisher, holding, owner, partner, client] = pick(random, COMPANIES, 5) as [
		string,
		string,
		string,
		string,
		string
	];
	const at = (company: string) => `${slug(company)}.example`;
	const link = (company: string) => `[${company}](https://${at(company)})`;
	const [share, last] = pick(random, [56, 58, 61, 64, 67, 72, 75, 78, 83, 86], 2) as [
		number,
		number
	];
	const company = (one: string) =>
		site(at(one), one, 'plain', {
			menu: [say('[Accueil](/)', '[Home](/)'), say('[Le groupe](/groupe)', '[The group](/groupe)')]
		});
	const home = (one: string, fr: string, en: string) => page(at(one), one, say(fr, en));
	const group = (one: string, body: Localized) =>
		page(
			`${at(one)}/groupe`,
			tell((l) => `${one}${l === 'fr' ? ' : le groupe' : ': the group'}`),
			body,
			{
				isUnlisted: true
			}
		);
	const held = (by: string, percent: number) =>
		say(
			`| Actionnaire | Part |\n| ${link(partner)} | ${100 - percent} % |\n| ${link(by)} | ${percent} % |`,
			`| Shareholder | Share |\n| ${link(partner)} | ${100 - percent}% |\n| ${link(by)} | ${percent}% |`
		);
	const alone = (one: string) =>
		say(`${one} n’appartient à aucune autre société.`, `${one} belongs to no other company.`);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Le site « ${name.fr} » conseille ses lecteurs sur ${topic.fr}, et se dit indépendant. ${who} veut savoir qui est derrière.\n\nRemontez de l’éditeur à la société qui le détient en majorité, puis à celle qui détient celle-ci, **jusqu’au sommet**. Notez la société du sommet et **la part** qu’elle a dans la société juste en dessous d’elle.`
				: `The site “${name.en}” advises its readers about ${topic.en}, and calls itself independent. ${who} wants to know who is behind it.\n\nGo back from the publisher to the company that owns most of it, then to the one that owns most of that, **up to the top**. Write the company at the top and **the share** that it has in the company just below it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les mentions légales nomment l’éditeur, ${publisher}. Sa page « Le groupe » dit que ${holding} en détient ${share} % ; celle de ${holding}, que ${owner} la détient à ${last} %. ${owner} n’appartient à personne, et vend ${some(topic.fr)} : le site n’est pas indépendant. ${partner} est minoritaire, ${client} un simple annonceur.`
				: `The legal notice names the publisher, ${publisher}. Its page “The group” says that ${holding} owns ${share}% of it; that of ${holding}, that ${owner} owns ${last}%. ${owner} belongs to nobody, and sells ${topic.en}: the site is not independent. ${partner} is a minority shareholder, ${client} just an advertiser.`
		),
		setup: {
			sites: [
				site(domain, name, 'news', {
					menu: [
						say('[Accueil](/)', '[Home](/)'),
						say('[Qui sommes-nous ?](/qui-sommes-nous)', '[About us](/qui-sommes-nous)')
					],
					footer: [
						say('[Mentions légales](/mentions-legales)', '[Legal notice](/mentions-legales)')
					]
				}),
				...[publisher, holding, owner, partner, client].map(company)
			],
			pages: [
				page(
					domain,
					name,
					say(
						`Nos conseils sur ${topic.fr}, en toute indépendance.\n\n> Publicité : ${client}`,
						`Our advice about ${topic.en}, fully independent.\n\n> Advertisement: ${client}`
					)
				),
				page(
					`${domain}/qui-sommes-nous`,
					say('Qui sommes-nous ?', 'About us'),
					say(
						`Une équipe de passionnés, sans lien avec aucune marque. Merci à notre partenaire ${link(client)}.`,
						`A team of enthusiasts, with no link to any brand. Thanks to our partner ${link(client)}.`
					)
				),
				page(
					`${domain}/mentions-legales`,
					say('Mentions légales', 'Legal notice'),
					say(`Éditeur : ${link(publisher)}.`, `Publisher: ${link(publisher)}.`),
					{ isUnlisted: true }
				),
				home(
					publisher,
					'Nous éditons douze sites d’information pratique.',
					'We publish twelve sites of practical information.'
				),
				group(publisher, held(holding, share)),
				home(
					holding,
					'Nous gérons des participations dans les médias.',
					'We manage stakes in media.'
				),
				group(holding, held(owner, last)),
				home(
					owner,
					`Nous vendons ${some(topic.fr)} dans neuf pays.`,
					`We sell ${topic.en} in nine countries.`
				),
				group(owner, alone(owner)),
				home(partner, 'Nous vendons de la papeterie.', 'We sell stationery.'),
				group(partner, alone(partner)),
				home(client, 'Nous vendons des voyages.', 'We sell trips.'),
				group(client, alone(client))
			],
			start: `https://${domain}`,
			notes: [
				{ id: 'owner', name: say('Société du sommet', 'Company at the top'), type: 'text' },
				{ id: 'share', name: say('Sa part', 'Its share'), type: 'number', unit: '%' }
			],
			judged: ['notes']
		},
		solutions: [[note('owner', owner), note('share', String(last))]],
		wrong: [
			[note('owner', holding), note('share', String(share))],
			[note('owner', owner), note('share', String(share))],
			[note('owner', partner), note('share', String(100 - last))],
			[note('owner', client), note('share', String(last))]
		]
	});
}

const SERIES: { name: Localized; path: string; what: Localized; unit: Localized }[] = [
	{
		name: say('Relevé de l’étang', 'Pond reading'),
		path: 'releves',
		what: say('le niveau de l’eau', 'the water level'),
		unit: say('cm', 'cm')
	},
	{
		name: say('Bulletin de la ruche', 'Beehive bulletin'),
		path: 'ruche',
		what: say('le poids de la ruche', 'the weight of the hive'),
		unit: say('kg', 'kg')
	},
	{
		name: say('Comptage des oiseaux', 'Bird count'),
		path: 'oiseaux',
		what: say('le nombre de hérons', 'the number of herons'),
		unit: say('hérons', 'herons')
	},
	{
		name: say('Bulletin de l’air', 'Air bulletin'),
		path: 'air',
		what: say('l’indice moyen', 'the average index'),
		unit: say('points', 'points')
	}
];

/** No link leads to it any more, but its address follows from the others. */
export function pageByItsAddress(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const town = pickOne(random, TOWNS);
	const domain = `nature-${slug(town)}.example`;
	const { name, path, what, unit } = pickOne(random, SERIES);
	const months = Array.from({ length: 23 }, (_, i) => ({
		year: i < 12 ? 2025 : 2026,
		month: (i % 12) + 1
	}));
	const two = (n: number) => String(n).padStart(2, '0');
	const addressOf = pickOne(random, [
		({ year, month }: (typeof months)[0]) => `${domain}/${path}/${year}-${two(month)}.pdf`,
		({ year, month }: (typeof months)[0]) => `${domain}/${path}/${year}/${two(month)}.pdf`,
		({ year, month }: (typeof months)[0]) =>
			`${domain}/${path}/${two(month)}${String(year).slice(2)}.pdf`
	]);
	const base = pickNumber(random, 40, 60);
	// Each month has its own value.
	const values = pick(random, [...Array(months.length).keys()], months.length).map(
		(n) => base + 2 * n
	);
	const at = pickNumber(random, 1, 10);
	const wanted = months[at]!;
	const label = ({ year, month }: (typeof months)[0]) => longDay(`${year}-${two(month)}-02`);
	const monthOf = (one: (typeof months)[0]) =>
		say(label(one).fr.replace(/^2 /, ''), label(one).en.replace(' 2, ', ' '));
	const linked = months.slice(-3);
	return inBrowser({
		instruction: tell((l) =>
			l === 'fr'
				? `Une association de ${town} publie chaque mois « ${name.fr} ». ${who} a besoin de celui de **${monthOf(wanted).fr}** ; la page n’en montre que les trois derniers, et le moteur ne connaît pas les autres, mais ils sont **toujours en ligne**.\n\nRetrouvez-le, et notez **${what.fr}**.`
				: `A club of ${town} publishes “${name.en}” every month. ${who} needs the one of **${monthOf(wanted).en}**; the page only shows the last three, and the engine does not know the others, but they are **still online**.\n\nFind it, and write **${what.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les adresses des bulletins affichés suivent une règle : \`${addressOf(linked[2]!)}\` pour ${monthOf(linked[2]!).fr}. Celui de ${monthOf(wanted).fr} est donc à \`${addressOf(wanted)}\`, que l’on tape dans la barre d’adresse : ${values[at]} ${unit.fr}.`
				: `The addresses of the bulletins shown follow a rule: \`${addressOf(linked[2]!)}\` for ${monthOf(linked[2]!).en}. The one of ${monthOf(wanted).en} is therefore at \`${addressOf(wanted)}\`, to type in the address bar: ${values[at]} ${unit.en}.`
		),
		setup: {
			sites: [
				site(domain, say(`Nature à ${town}`, `Nature in ${town}`), 'blog', {
					menu: [say('[Bulletins](/)', '[Bulletins](/)')]
				})
			],
			pages: [
				page(
					domain,
					name,
					tell((l) =>
						linked
							.map((one) => `- [${name[l]}, ${monthOf(one)[l]}](https://${addressOf(one)})`)
							.join('\n')
					)
				),
				...months.map((one, i) =>
					page(
						addressOf(one),
						tell((l) => `${name[l]}${l === 'fr' ? ' : ' : ': '}${monthOf(one)[l]}`),
						tell(
							(l) => `${capital(what[l])}${l === 'fr' ? ' : ' : ': '}**${values[i]}** ${unit[l]}.`
						),
						{ isUnlisted: true }
					)
				)
			],
			start: `https://${domain}`,
			notes: [{ id: 'value', name: tell((l) => capital(what[l])), type: 'number', unit }],
			judged: ['notes']
		},
		solutions: [[note('value', String(values[at]))]],
		wrong: [
			[note('value', String(values.at(-1)))],
			[note('value', String(values[at + 12]))],
			[note('value', String(values[at - 1]))]
		]
	});
}
