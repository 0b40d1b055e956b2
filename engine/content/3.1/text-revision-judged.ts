/** Remarks to judge, rules of typography to apply: level 6. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	changed,
	chaptersOf,
	NAMES,
	REPORTS,
	text,
	titled,
	todo,
	writtenIn,
	type Act,
	type Piece
} from './documents.ts';

const PRAISE: Localized[] = [
	say('Très clair, bravo.', 'Very clear, well done.'),
	say('Rien à changer ici.', 'Nothing to change here.'),
	say('Bon exemple.', 'Good example.')
];

/** What each remark asks for, and of whom. */
export function remarksOfReader(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const [author, owner, other] = pick(random, NAMES, 3) as [string, string, string];
	const [first, second] = chaptersOf(random, report, 2);
	const texts = [
		...first!.parts.map((one) => one.text),
		...second!.parts.map((one) => one.text),
		second!.text
	];
	const [removed, early, praised, waiting] = pick(random, texts, 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const remark = (text: Localized) => ({ author, text });
	const pieces: Piece[] = [
		{
			...{ text: removed, role: 'removed' },
			comment: remark(
				say(`@${owner} À supprimer : hors sujet.`, `@${owner} To be deleted: off topic.`)
			)
		},
		{
			...{ text: early, role: 'early' },
			comment: remark(
				say(
					`@${owner} À mettre en premier, juste sous le titre.`,
					`@${owner} Put this first, right below the title.`
				)
			)
		},
		{ text: praised, role: 'praised', comment: remark(pickOne(random, PRAISE)) },
		{
			...{ text: waiting, role: 'waiting' },
			comment: remark(
				say(`@${other} Peux-tu vérifier ce point ?`, `@${other} Can you check this point?`)
			)
		}
	];
	const order = pick(random, pieces, 4);
	// The first one is no place to put first.
	const rest = order[0]!.role === 'early' ? [...order.slice(1), order[0]!] : order;
	const doc = writtenIn(report.title, [titled(report), { text: first!.text }, ...rest]);
	const numberOf = (role: string) => rest.findIndex((one) => one.role === role) + 1;
	const resolve = (role: string): Act => ({ do: 'resolve', comment: numberOf(role) });
	const remove: Act = { do: 'delete', ids: [doc.id('removed')] };
	const move: Act = { do: 'move', ids: [doc.id('early')], after: doc.id('title') };
	const all = [remove, move, ...['removed', 'early', 'praised'].map(resolve)];
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Vous êtes **${owner}**. ${author} a commenté votre texte.\n\nFaites ce qui vous est demandé, puis **marquez comme résolus** les commentaires qui n’appellent plus rien de personne, et eux seuls.`
				: `You are **${owner}**. ${author} commented on your text.\n\nDo what you are asked to do, then **mark as resolved** the comments that no longer call for anything from anybody, and only those.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux commentaires vous demandent quelque chose : supprimer « ${removed.fr} » et mettre « ${early.fr} » sous le titre. Une fois faits, ils sont résolus ; le compliment n’appelle rien, il l’est aussi. Celui adressé à ${other} attend sa réponse : le marquer résolu le ferait oublier.`
				: `Two comments ask you for something: delete “${removed.en}” and put “${early.en}” below the title. Once done, they are resolved; the praise calls for nothing, so it is too. The one addressed to ${other} is waiting for an answer: marking it as resolved would make everybody forget it.`
		),
		doc,
		solutions: [all],
		wrong: [
			[...all, resolve('waiting')],
			[remove, move],
			[...['removed', 'early', 'praised'].map(resolve)],
			[remove, ...['removed', 'early', 'praised'].map(resolve)]
		]
	});
}

const ROUTES: { name: Localized; sentences: ((n: number) => Localized)[]; unit: string }[] = [
	{
		name: say('Distances', 'Distances'),
		unit: 'km',
		sentences: [
			(n) => say(`La boucle fait ${n} km en tout.`, `The loop is ${n} km in all.`),
			(n) =>
				say(
					`Le refuge est à ${n + 3} km du parking.`,
					`The hut is ${n + 3} km from the parking lot.`
				)
		]
	},
	{
		name: say('Durées', 'Times'),
		unit: 'min',
		sentences: [
			(n) => say(`Comptez ${n} min au minimum.`, `Allow ${n} min as a minimum.`),
			(n) => say(`La pause dure ${n + 5} min le midi.`, `The break lasts ${n + 5} min at noon.`)
		]
	},
	{
		name: say('Masses', 'Weights'),
		unit: 'g',
		sentences: [
			(n) =>
				say(`Chaque gourde pèse ${n * 10} g vide.`, `Each bottle weighs ${n * 10} g when empty.`),
			(n) => say(`Prévoyez ${n * 5} g de graines grillées.`, `Bring ${n * 5} g of grilled seeds.`)
		]
	},
	{
		name: say('Hauteurs', 'Heights'),
		unit: 'm',
		sentences: [
			(n) =>
				say(
					`Le col est à ${n * 25} m, mais abrité.`,
					`The pass is at ${n * 25} m, mostly sheltered.`
				),
			(n) => say(`On monte de ${n * 8} m le matin.`, `The climb is ${n * 8} m in the morning.`)
		]
	}
];
const NO_BREAK = '\u00A0';

/** A number and its unit stay together, and other words come apart as they like. */
export function unitsKept(random: Random): ChallengeBody {
	const routes = pick(random, ROUTES, 2);
	const drawn = routes.flatMap(({ unit, sentences }) =>
		sentences.map((write) => ({ unit, text: write(pickNumber(random, 12, 28)) }))
	);
	const kept = (text: Localized, unit: string) =>
		tell((l) => text[l].replace(new RegExp(` ${unit}\\b`), `${NO_BREAK}${unit}`));
	const done = pickNumber(random, 0, 3);
	const doc = writtenIn(
		say('La randonnée', 'The hike'),
		[
			text('La randonnée', 'The hike', { style: 'title' }),
			...pick(
				random,
				drawn.map(({ text, unit }, i): Piece => ({ text: i === done ? kept(text, unit) : text })),
				4
			)
		],
		{ isTypographic: true }
	);
	const replace = (unit: string, isWhole = true): Act => ({
		...{ do: 'replace', find: ` ${unit}`, by: `${NO_BREAK}${unit}` },
		...{ isWhole, isCase: true, at: null }
	});
	const units = routes.map(({ unit }) => unit) as [string, string];
	return todo({
		instruction: say(
			'À l’impression, une fin de ligne sépare parfois un nombre de son unité.\n\nFaites que cela ne puisse **jamais** arriver, à aucun nombre de ce texte. Les autres espaces restent ordinaires.',
			'In print, the end of a line sometimes separates a number from its unit.\n\nMake sure that this can **never** happen, to any number of this text. The other spaces stay ordinary.'
		),
		why: say(
			`Il faut une **espace insécable** avant \`${units[0]}\` et \`${units[1]}\` ; le signe ° la montre, et un nombre l’avait déjà. On cherche une espace suivie de l’unité, en **mots entiers** pour laisser les mots qui commencent de même, et l’on remplace par l’espace insécable et l’unité ; ou l’on corrige chaque phrase. Coller l’unité au nombre serait une faute.`,
			`A **no-break space** is needed before \`${units[0]}\` and \`${units[1]}\`; the ° sign shows it, and one number had it already. Look for a space followed by the unit, as **whole words** to leave words that begin likewise alone, and replace with the no-break space and the unit; or correct each sentence. Sticking the unit to the number would be a mistake.`
		),
		doc,
		solutions: [units.map((unit) => replace(unit))],
		wrong: [
			[replace(units[0])],
			units.map((unit): Act => ({ ...replace(unit), by: unit }) as Act),
			[replace(units[1])]
		]
	});
}

interface Decision {
	before: Localized;
	after: Localized;
	old: Localized;
	now: Localized;
	/** In the minutes, when the change is right, and when it is not. */
	minutes: [Localized, Localized];
}
const DECISIONS: Decision[] = [
	{
		before: say('La cotisation annuelle est de ', 'The yearly fee is '),
		after: say(' euros.', ' euros.'),
		old: say('30', '30'),
		now: say('35', '35'),
		minutes: [
			say('cotisation augmentée de 5 euros', 'fee raised by 5 euros'),
			say('cotisation inchangée', 'fee unchanged')
		]
	},
	{
		before: say('Le local ouvre ', 'The premises open '),
		after: say('.', '.'),
		old: say('le samedi', 'on Saturdays'),
		now: say('le samedi et le mercredi', 'on Saturdays and Wednesdays'),
		minutes: [
			say('un second jour d’ouverture', 'a second opening day'),
			say('ouverture un seul jour par semaine', 'open one day a week only')
		]
	},
	{
		before: say('Une caution est demandée pour ', 'A deposit is required for '),
		after: say('.', '.'),
		old: say('tout matériel', 'all equipment'),
		now: say('les machines', 'machines'),
		minutes: [
			say('plus de caution pour l’outillage à main', 'no more deposit for hand tools'),
			say('caution maintenue sans exception', 'deposit kept without exception')
		]
	},
	{
		before: say('Un prêt dure ', 'A loan lasts '),
		after: say('.', '.'),
		old: say('deux semaines', 'two weeks'),
		now: say('un mois', 'one month'),
		minutes: [
			say('durée des prêts à peu près doublée', 'loans about twice as long'),
			say('refus d’allonger les prêts', 'longer loans refused')
		]
	}
];
const MASKS = [
	[true, false, true, false],
	[false, true, true, false],
	[true, true, false, false],
	[false, false, true, true],
	[false, true, false, true]
];

/** Changes to judge by minutes that say them in other words. */
export function vouchedChanges(random: Random): ChallengeBody {
	const decided = pickOne(random, MASKS);
	const decisions = pick(random, DECISIONS, 4);
	const authors = pick(random, NAMES, 2) as [string, string];
	const told = pick(
		random,
		decisions.map(({ minutes }, i) => minutes[decided[i] ? 0 : 1]),
		4
	);
	const minutes = tell((l) =>
		l === 'fr'
			? `Compte rendu du conseil : ${told.map((one) => one.fr).join(' ; ')}.`
			: `Minutes of the council: ${told.map((one) => one.en).join('; ')}.`
	);
	const doc = writtenIn(say('Règlement de l’outilthèque', 'Rules of the tool library'), [
		text('Règlement de l’outilthèque', 'Rules of the tool library', { style: 'title' }),
		{ text: minutes, style: 'note', role: 'minutes' },
		...decisions.map(({ before, after, old, now }, i): Piece => ({
			runs: [{ text: before }, ...changed(authors[i % 2]!, old, now), { text: after }]
		}))
	]);
	const settle = (those: readonly boolean[], isAccepted: boolean): Act => ({
		...{ do: 'settle', isAccepted },
		changes: those.flatMap((isOne, i) => (isOne ? [2 * i + 1, 2 * i + 2] : []))
	});
	const not = decided.map((one) => !one);
	const remove: Act = { do: 'delete', ids: [doc.id('minutes')] };
	const settled = [settle(decided, true), settle(not, false)];
	const byFirst = decisions.map((_, i) => i % 2 === 0);
	return todo({
		instruction: say(
			'Deux personnes ont modifié ce règlement, avec du vrai et du faux. La remarque, en tête, résume ce que le conseil a décidé.\n\nFaites que le règlement dise **ce qui a été décidé**, sans rien laisser en attente, puis supprimez la remarque.',
			'Two people changed these rules, partly right and partly wrong. The note, at the top, sums up what the council decided.\n\nMake the rules say **what was decided**, leaving nothing pending, then delete the note.'
		),
		why: tell((l) => {
			const list = (those: readonly boolean[]) =>
				decisions
					.filter((_, i) => those[i])
					.map(({ old, now }) => `${old[l]} → ${now[l]}`)
					.join(', ');
			return l === 'fr'
				? `${minutes.fr} Il fallait donc accepter ${list(decided)}, et refuser ${list(not)}. L’auteur ne dit rien : c’est le compte rendu qui tranche, modification par modification.`
				: `${minutes.en} So you had to accept ${list(decided)}, and reject ${list(not)}. The author tells nothing: it is the minutes that decide, change by change.`;
		}),
		doc,
		solutions: [[...settled, remove]],
		wrong: [
			[settle([true, true, true, true], true), remove],
			settled,
			[settle(not, true), settle(decided, false), remove],
			...(byFirst.every((one, i) => one === decided[i])
				? []
				: [
						[
							settle(byFirst, true),
							settle(
								byFirst.map((one) => !one),
								false
							),
							remove
						]
					])
		]
	});
}

const WORDS: [Localized, Localized][] = [
	[say('nappe', 'mesh'), say('lisière', 'fringe')],
	[say('friche', 'fallow'), say('haie', 'hedge')],
	[say('embâcle', 'logjam'), say('crue', 'flood')],
	[say('moraine', 'moraine'), say('névé', 'snowfield')]
];

/** Quotation marks that open and close, apostrophes that curve. */
export function straightQuotes(random: Random): ChallengeBody {
	const [first, second] = pick(random, pickOne(random, WORDS), 2) as [Localized, Localized];
	const year = pickNumber(random, 1890, 1960);
	const who = pickOne(random, NAMES);
	/** With marks of each kind, as they are typed and as they are printed. */
	const sentences = (open: Localized, close: Localized, apostrophe: string): Localized[] => {
		const quote = (word: Localized, l: 'fr' | 'en') => `${open[l]}${word[l]}${close[l]}`;
		return [
			tell((l) =>
				l === 'fr'
					? `Le mot ${quote(first, l)} n${apostrophe}apparaît qu${apostrophe}en ${year}.`
					: `The word ${quote(first, l)} doesn${apostrophe}t appear until ${year}.`
			),
			tell((l) =>
				l === 'fr'
					? `${who} lui préfère ${quote(second, l)}, d${apostrophe}usage plus ancien.`
					: `It${apostrophe}s older, but ${who} prefers the word ${quote(second, l)} here.`
			),
			tell((l) =>
				l === 'fr' ? `L${apostrophe}enquête continue.` : `The inquiry isn${apostrophe}t over.`
			)
		];
	};
	const same = (one: string) => say(one, one);
	const typed = sentences(same('"'), same('"'), "'");
	const printed = sentences(say(`«${NO_BREAK}`, '“'), say(`${NO_BREAK}»`, '”'), '’');
	const order = pick(random, [0, 1, 2], 3);
	const doc = writtenIn(
		say('Note de vocabulaire', 'Vocabulary note'),
		[
			text('Note de vocabulaire', 'Vocabulary note', { style: 'heading1' }),
			...order.map((i): Piece => ({ text: typed[i]! }))
		],
		{ isTypographic: true }
	);
	const write = (texts: readonly Localized[]): Act[] =>
		order.map((i, at) => ({ do: 'write', id: at + 2, text: texts[i]! }));
	const marks = say('« et », avec leurs espaces insécables,', '“ and ”');
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? 'Ce texte, tapé sur un clavier, part chez l’imprimeur.\n\nRemplacez **tous** les guillemets et toutes les apostrophes droits, `"` et `\'`, par ceux de la **typographie française**, avec les espaces qu’elle demande.'
				: 'This text, typed on a keyboard, goes to the printer.\n\nReplace **all** straight quotation marks and apostrophes, `"` and `\'`, with **typographic** ones.'
		),
		why: tell((l) =>
			l === 'fr'
				? `L’apostrophe se remplace partout d’un coup, par ’. Le guillemet droit, lui, devient deux signes différents : \`"\` ouvre puis ferme. On écrit ${marks.fr} un par un : «°${first.fr}°» et «°${second.fr}°», où ° est l’espace insécable.`
				: `The apostrophe is replaced everywhere at once, with ’. The straight quotation mark becomes two different signs: \`"\` opens, then closes. Write ${marks.en} one by one: “${first.en}” and “${second.en}.”`
		),
		doc,
		solutions: [write(printed)],
		wrong: [
			[{ ...{ do: 'replace', find: "'", by: '’' }, isWhole: false, isCase: false, at: null }],
			write(sentences(say('«', '”'), say('»', '”'), '’')),
			write(sentences(say(`«${NO_BREAK}`, '“'), say(`${NO_BREAK}»`, '”'), "'"))
		]
	});
}
