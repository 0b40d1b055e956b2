/** Replacements that are set, changes that are sorted or proposed: level 4. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	changed,
	changesFrom,
	NAMES,
	REPORTS,
	text,
	todo,
	writtenIn,
	type Act,
	type Piece
} from './documents.ts';

interface Namesake {
	name: Localized;
	sentences: Localized[];
	/** What must stay: the word that is no name, and a longer name. */
	traps: [Localized, Localized];
}
const NAMESAKES: Namesake[] = [
	{
		name: say('Rose', 'Rose'),
		sentences: [
			say('Rose tient la caisse.', 'Rose runs the till.'),
			say('Adressez-vous à Rose pour les badges.', 'Ask Rose for the badges.'),
			say('Le soir, Rose ferme la grille.', 'In the evening, Rose locks the gate.')
		],
		traps: [
			say('Chaque visiteur reçoit une rose.', 'Each visitor gets a rose.'),
			say('Le marché de la Roseraie ouvre à 8 h.', 'The Rosewood market opens at 8 a.m.')
		]
	},
	{
		name: say('Pierre', 'Mark'),
		sentences: [
			say('Pierre relit les devis.', 'Mark checks the quotes.'),
			say('Écrivez à Pierre avant midi.', 'Write to Mark before noon.'),
			say('Sur place, Pierre vous guidera.', 'On site, Mark will guide you.')
		],
		traps: [
			say('Le mur du fond est en pierre.', 'The back wall bears a red mark.'),
			say('Le chantier de Pierrefitte finit en mai.', 'The Markham site ends in May.')
		]
	},
	{
		name: say('Olive', 'Olive'),
		sentences: [
			say('Olive anime l’atelier.', 'Olive runs the workshop.'),
			say('Prévenez Olive en cas de retard.', 'Tell Olive if you are late.'),
			say('Les recettes sont chez Olive.', 'Olive has the recipes.')
		],
		traps: [
			say('Une olive verte décore chaque plat.', 'A green olive decorates each dish.'),
			say('Le car vient d’Olivet.', 'The bus comes from Oliveton.')
		]
	}
];

/** A first name that is a word too, and the beginning of another name. */
export function nameInWords(random: Random): ChallengeBody {
	const { name, sentences, traps } = pickOne(random, NAMESAKES);
	const after = pickOne(random, ['Nadia', 'Yann', 'Lina', 'Marek']);
	const kept = pick(random, [...sentences, ...traps], 5);
	const doc = writtenIn(say('Consignes', 'Instructions'), [
		text('Consignes', 'Instructions', { style: 'heading1' }),
		...kept.map((one): Piece => ({ text: one }))
	]);
	const all = { do: 'replace', find: name, by: after, at: null } as const;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `**${after}** remplace **${name.fr}** à ce poste.\n\nMettez le texte à jour, partout où il s’agit de cette personne, et nulle part ailleurs.`
				: `**${after}** replaces **${name.en}** in this job.\n\nUpdate the text wherever it is about this person, and nowhere else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${traps[0].fr} » parle d’autre chose : « Respecter la casse » l’écarte. « ${traps[1].fr} » contient un nom plus long : « Mots entiers » l’écarte. Avec les deux, la liste ne montre plus que les ${sentences.length} bons endroits, et l’on peut tout remplacer.`
				: `“${traps[0].en}” is about something else: “Match case” leaves it out. “${traps[1].en}” contains a longer name: “Whole words” leaves it out. With both, the list only shows the ${sentences.length} right places, and you can replace all.`
		),
		doc,
		solutions: [[{ ...all, isWhole: true, isCase: true }]],
		wrong: [
			[{ ...all, isWhole: true, isCase: false }],
			[{ ...all, isWhole: false, isCase: true }],
			[{ ...all, isWhole: false, isCase: false }]
		]
	});
}

const OFFERS: {
	name: Localized;
	price: (p: string) => Localized;
	rest: Localized[];
	last: Localized[];
}[] = [
	{
		name: say('Lettre aux adhérents', 'Letter to the members'),
		price: (p) =>
			say(`La cotisation passe à ${p} euros.`, `The membership fee becomes ${p} euros.`),
		rest: [
			say('Le club fête ses vingt ans.', 'The club is twenty years old.'),
			say('Un nouveau bateau arrive en mars.', 'A new boat is coming in March.')
		],
		last: [
			say('Le bar restera ouvert très tard.', 'The bar will stay open very late.'),
			say('Les absents auront tort.', 'Those who stay away will be wrong.')
		]
	},
	{
		name: say('Annonce de location', 'Rental ad'),
		price: (p) => say(`Le loyer est de ${p} euros par mois.`, `The rent is ${p} euros a month.`),
		rest: [
			say('L’appartement donne sur la cour.', 'The apartment overlooks the yard.'),
			say('La chaudière date de 2023.', 'The boiler dates from 2023.')
		],
		last: [
			say('Étudiants bruyants s’abstenir.', 'No noisy students.'),
			say('Le quartier devient trop cher.', 'The area is getting too expensive.')
		]
	},
	{
		name: say('Page du cinéma associatif', 'Page of the community cinema'),
		price: (p) => say(`La séance coûte ${p} euros.`, `A showing costs ${p} euros.`),
		rest: [
			say('Trois films passent chaque semaine.', 'Three films are shown each week.'),
			say('La salle a quatre-vingts places.', 'The theater has eighty seats.')
		],
		last: [
			say('Les fauteuils grincent un peu.', 'The seats creak a little.'),
			say('On s’y endort parfois.', 'People sometimes fall asleep.')
		]
	}
];

/** Written in somebody else’s text, so that he decides. */
export function proposal(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { name, price, rest, last } = pickOne(random, OFFERS);
	const [old, now] = pick(random, ['35', '48', '52', '64', '76'], 2) as [string, string];
	const unwanted = pickOne(random, last);
	const pieces: Piece[] = [
		{ text: price(old), role: 'price' },
		{ text: unwanted, role: 'unwanted' },
		...rest.map((one): Piece => ({ text: one }))
	];
	const doc = writtenIn(name, [{ text: name, style: 'title' }, ...pick(random, pieces, 4)]);
	const track: Act = { do: 'track', isOn: true };
	const write: Act = { do: 'write', id: doc.id('price'), text: price(now) };
	const remove: Act = { do: 'delete', ids: [doc.id('unwanted')] };
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Ce texte est de ${who}, qui vous demande votre avis et **veut voir chaque changement** avant de l’accepter.\n\nProposez ${now} euros au lieu de ${old}, et la suppression de la phrase « ${unwanted.fr} »`
				: `This text is by ${who}, who asks for your opinion and **wants to see each change** before accepting it.\n\nSuggest ${now} euros instead of ${old}, and the removal of the sentence “${unwanted.en}”`
		),
		why: say(
			`On active d’abord « Suivi des modifications », dans « Révision » : ensuite, ce qu’on écrit apparaît souligné, ce qu’on supprime reste lisible, barré. ${who} peut alors accepter ou refuser. Sans le suivi, l’ancien prix et la phrase disparaissent sans trace.`,
			`First turn on “Track changes,” in “Review”: from then on, what you write is underlined, and what you delete stays readable, crossed out. ${who} can then accept or reject. Without it, the old price and the sentence vanish without a trace.`
		),
		doc,
		solutions: [[track, write, remove]],
		wrong: [
			[write, remove],
			[write, remove, track],
			[track, write, remove, { do: 'settle', changes: [1, 2, 3], isAccepted: true }],
			[track, write]
		]
	});
}

interface Fact {
	/** What the sentence says with each of two values. */
	before: Localized;
	after: Localized;
	values: [Localized, Localized];
	told: (value: Localized) => Localized;
}
const FACTS: Fact[] = [
	{
		before: say('Le départ a lieu à ', 'We leave at '),
		after: say(' devant la gare.', ' from the station.'),
		values: [say('7 h', '7 a.m.'), say('9 h', '9 a.m.')],
		told: (v) => tell((l) => (l === 'fr' ? `départ à ${v.fr}` : `departure at ${v.en}`))
	},
	{
		before: say('Le billet coûte ', 'The ticket costs '),
		after: say(' euros.', ' euros.'),
		values: [say('14', '14'), say('18', '18')],
		told: (v) => tell((l) => (l === 'fr' ? `billet à ${v.fr} euros` : `ticket at ${v.en} euros`))
	},
	{
		before: say('La visite dure ', 'The visit lasts '),
		after: say('.', '.'),
		values: [say('une heure', 'one hour'), say('deux heures', 'two hours')],
		told: (v) => tell((l) => (l === 'fr' ? `visite de ${v.fr}` : `visit of ${v.en}`))
	},
	{
		before: say('Le repas est pris ', 'Lunch is eaten '),
		after: say('.', '.'),
		values: [say('au jardin', 'in the garden'), say('à la cantine', 'in the cafeteria')],
		told: (v) => tell((l) => (l === 'fr' ? `repas ${v.fr}` : `lunch ${v.en}`))
	},
	{
		before: say('Le groupe compte ', 'The group has '),
		after: say(' personnes.', ' people.'),
		values: [say('22', '22'), say('26', '26')],
		told: (v) => tell((l) => (l === 'fr' ? `${v.fr} personnes` : `${v.en} people`))
	}
];

/** Changes, some right and some wrong. */
export function factsOfChanges(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const facts = pick(random, FACTS, 4);
	const accepted = pickOne(random, [
		[true, false, true, false],
		[false, true, true, false],
		[true, true, false, true],
		[false, false, true, false],
		[true, false, false, true]
	]);
	const drawn = facts.map(({ values, ...one }, i) => {
		const [old, now] = pick(random, values, 2) as [Localized, Localized];
		return { ...one, old, now, right: accepted[i] ? now : old };
	});
	const doc = writtenIn(say('Programme de la sortie', 'Program of the outing'), [
		text('Programme de la sortie', 'Program of the outing', { style: 'title' }),
		...drawn.map(({ before, old, now, after }): Piece => ({
			runs: [{ text: before }, ...changed(who, old, now), { text: after }]
		}))
	]);
	const settle = (isAccepted: boolean): Act => ({
		...{ do: 'settle', isAccepted },
		changes: changesFrom(accepted.map((one) => one === isAccepted))
	});
	const told = pick(random, drawn, 4);
	const known = (l: 'fr' | 'en') =>
		told.map((one) => one.told(one.right)[l]).join(l === 'fr' ? ' ; ' : '; ');
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a modifié le programme de mémoire. Voici ce que dit la réservation : ${known('fr')}.\n\nPour que le texte soit **conforme à la réservation**, acceptez ou refusez **chaque** modification.`
				: `${who} changed the program from memory. Here is what the booking says: ${known('en')}.\n\nAccept or reject **each** change, so that the text **agrees with the booking**.`
		),
		why: tell((l) => {
			const good = drawn
				.filter((_, i) => accepted[i])
				.map(({ old, now }) => `${old[l]} → ${now[l]}`);
			const bad = drawn
				.filter((_, i) => !accepted[i])
				.map(({ old, now }) => `${old[l]} → ${now[l]}`);
			return l === 'fr'
				? `Conforme, à accepter : ${good.join(', ')}. Contraire, à refuser : ${bad.join(', ')}. Chaque changement se fait de deux modifications, ce qui est supprimé et ce qui est ajouté : elles vont ensemble.`
				: `In agreement, to accept: ${good.join(', ')}. Against it, to reject: ${bad.join(', ')}. Each is made of two changes, what is deleted and what is inserted: they go together.`;
		}),
		doc,
		solutions: [[settle(true), settle(false)]],
		wrong: [
			[{ do: 'settle', changes: changesFrom([true, true, true, true]), isAccepted: true }],
			[{ do: 'settle', changes: changesFrom([true, true, true, true]), isAccepted: false }],
			[settle(true)]
		]
	});
}

/** Spaces in double, and one in triple. */
export function doubledSpaces(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const all = report.chapters.flatMap((one) => [one.text, ...one.parts.map((part) => part.text)]);
	const kept = pick(random, all, 5);
	// How many spaces there are in a place of each; one of them is right.
	const counts = pick(random, [1, 2, 2, 3, 2], 5);
	const place = pickNumber(random, 1, 2);
	const spread = (one: Localized, count: number) =>
		tell((l) => {
			const words = one[l].split(' ');
			return `${words.slice(0, place).join(' ')}${' '.repeat(count)}${words.slice(place).join(' ')}`;
		});
	const doc = writtenIn(
		say('Texte collé', 'Pasted text'),
		kept.map((one, i): Piece => ({ text: spread(one, counts[i]!) })),
		{ isTypographic: true }
	);
	const write = (i: number, count: number): Act => ({
		...{ do: 'write', id: i + 1 },
		text: spread(kept[i]!, count)
	});
	const ids = counts.flatMap((count, i) => (count > 1 ? [i] : []));
	return todo({
		instruction: say(
			'Ce texte collé a des espaces **en trop** entre certains mots.\n\nFaites qu’il n’y ait **jamais deux espaces de suite**, sans coller les mots entre eux.',
			'This pasted text has **too many** spaces between some words.\n\nMake sure that there are **never two spaces in a row**, without sticking words together.'
		),
		why: say(
			'On remplace partout deux espaces par un seul. Un groupe de trois espaces en laisse encore deux : on recommence, jusqu’à ce qu’il n’y ait plus rien de trouvé. Remplacer deux espaces par rien collerait les mots.',
			'Replace two spaces with one everywhere. A group of three spaces still leaves two: do it again, until nothing is found. Replacing two spaces with nothing would stick the words together.'
		),
		doc,
		solutions: [ids.map((i) => write(i, 1))],
		wrong: [
			ids.map((i) => write(i, counts[i]! - 1)),
			ids.slice(1).map((i) => write(i, 1)),
			ids.map((i) => write(i, counts[i] === 2 ? 0 : 1))
		]
	});
}
