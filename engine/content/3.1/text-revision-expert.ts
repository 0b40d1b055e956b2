/** Replacements that get in each other’s way, and the work of others: level 7. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { changed, NAMES, text, todo, writtenIn, type Act, type Piece } from './documents.ts';

const replace = (find: Text, by: Text, { isWhole = true, isCase = true } = {}): Act => ({
	...{ do: 'replace', find, by, isWhole, isCase, at: null }
});
/** Nowhere in a text. */
const ASIDE = 'zzz';

interface Contract {
	name: Localized;
	roles: [Localized, Localized];
	/** Right when each role is what it is called. */
	sentences: ((one: string, other: string) => Localized)[];
}
const CONTRACTS: Contract[] = [
	{
		name: say('Contrat de location', 'Lease'),
		roles: [say('bailleur', 'landlord'), say('locataire', 'tenant')],
		sentences: [
			(a, b) => say(`Le ${a} remet les clés au ${b}.`, `The ${a} hands the keys over to the ${b}.`),
			(_, b) => say(`Le ${b} paie le loyer avant le 5.`, `The ${b} pays the rent before the 5th.`),
			(a) => say(`Le ${a} répare la toiture.`, `The ${a} repairs the roof.`),
			(a, b) => say(`Le ${b} prévient le ${a} des fuites.`, `The ${b} tells the ${a} about leaks.`),
			(_, b) => say(`Au départ, le ${b} rend les clés.`, `On leaving, the ${b} returns the keys.`)
		]
	},
	{
		name: say('Conditions de vente', 'Terms of sale'),
		roles: [say('vendeur', 'seller'), say('client', 'buyer')],
		sentences: [
			(a, b) =>
				say(
					`Le ${a} livre le ${b} en dix jours.`,
					`The ${a} delivers to the ${b} within ten days.`
				),
			(_, b) => say(`Le ${b} vérifie le colis.`, `The ${b} checks the parcel.`),
			(a, b) =>
				say(`Le ${a} rembourse le ${b} sous un mois.`, `The ${a} refunds the ${b} within a month.`),
			(_, b) => say(`Le ${b} garde la facture.`, `The ${b} keeps the invoice.`),
			(a) =>
				say(
					`Le ${a} garantit l’appareil deux ans.`,
					`The ${a} guarantees the device for two years.`
				)
		]
	},
	{
		name: say('Convention de stage', 'Placement agreement'),
		roles: [say('tuteur', 'mentor'), say('stagiaire', 'trainee')],
		sentences: [
			(a, b) =>
				say(
					`Le ${a} accueille le ${b} le premier jour.`,
					`The ${a} welcomes the ${b} on the first day.`
				),
			(_, b) => say(`Le ${b} rédige un rapport.`, `The ${b} writes a report.`),
			(a, b) => say(`Le ${a} note le rapport du ${b}.`, `The ${a} grades the report of the ${b}.`),
			(_, b) => say(`Le ${b} respecte les horaires.`, `The ${b} keeps to the schedule.`),
			(a) =>
				say(
					`Le ${a} connaît l’entreprise depuis des années.`,
					`The ${a} has known the company for years.`
				)
		]
	}
];

/** Each of two words in the place of the other. */
export function swappedTerms(random: Random): ChallengeBody {
	const { name, roles, sentences } = pickOne(random, CONTRACTS);
	const [one, other] = roles;
	const kept = pick(random, sentences, 4);
	const wrongly = kept.map((write) => tell((l) => write(other[l], one[l])[l]));
	const doc = writtenIn(name, [
		{ text: name, style: 'title' },
		...wrongly.map((text): Piece => ({ text }))
	]);
	const swap = [replace(one, ASIDE), replace(other, one), replace(ASIDE, other)];
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Dans ce document, « ${one.fr} » et « ${other.fr} » ont été **intervertis partout** : relisez la première phrase.\n\nRendez à chacun sa place, sans rien changer d’autre.`
				: `In this document, “${one.en}” and “${other.en}” were **swapped everywhere**: read the first sentence again.\n\nGive each its place back, changing nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Remplacer « ${one.fr} » par « ${other.fr} » puis l’inverse ne laisserait qu’un seul des deux mots. On passe par un mot qui n’est nulle part : « ${one.fr} » devient \`${ASIDE}\`, « ${other.fr} » devient « ${one.fr} », et \`${ASIDE}\` devient « ${other.fr} ». Corriger chaque phrase à la main donne le même texte.`
				: `Replacing “${one.en}” with “${other.en}” and then the reverse would leave only one of the two words. Go through a word that is nowhere: “${one.en}” becomes \`${ASIDE}\`, “${other.en}” becomes “${one.en},” and \`${ASIDE}\` becomes “${other.en}.” Correcting each sentence by hand gives the same text.`
		),
		doc,
		solutions: [swap],
		wrong: [[replace(one, other), replace(other, one)], [replace(one, other)], swap.slice(0, 2)]
	});
}

interface Shared {
	name: Localized;
	/** The word to replace, and by what. */
	term: [Localized, Localized];
	sentences: Localized[];
	/** It holds a longer word. */
	trap: Localized;
	proposed: [Localized, Localized, Localized, Localized];
	last: Localized;
}
const SHARED: Shared[] = [
	{
		name: say('Guide du musée', 'Museum guide'),
		term: [say('ticket', 'ticket'), say('billet', 'pass')],
		sentences: [
			say('Le ticket vaut pour la journée.', 'The ticket is valid all day.'),
			say('Présentez votre ticket à la grille.', 'Show your ticket at the gate.')
		],
		trap: say('Les tickets de caisse se gardent à part.', 'The ticketing desk closes at 5 p.m.'),
		proposed: [
			say('La visite dure ', 'The visit lasts '),
			say('une heure', 'one hour'),
			say('deux heures', 'two hours'),
			say('.', '.')
		],
		last: say('Bonne chance à tous.', 'Good luck to everyone.')
	},
	{
		name: say('Charte de la médiathèque', 'Library charter'),
		term: [say('lecteur', 'reader'), say('membre', 'member')],
		sentences: [
			say('Chaque lecteur reçoit une carte.', 'Each reader gets a card.'),
			say('Un lecteur peut emprunter dix livres.', 'A reader may borrow ten books.')
		],
		trap: say(
			'Le lectorat a doublé, les lecteurs de DVD aussi.',
			'The readership has doubled, and so have the e-readers.'
		),
		proposed: [
			say('Le prêt dure ', 'A loan lasts '),
			say('deux semaines', 'two weeks'),
			say('trois semaines', 'three weeks'),
			say('.', '.')
		],
		last: say('Le silence est d’or.', 'Silence is golden.')
	},
	{
		name: say('Règles du tournoi', 'Rules of the tournament'),
		term: [say('maillot', 'jersey'), say('dossard', 'bib')],
		sentences: [
			say('Le maillot se rend le soir.', 'The jersey is returned in the evening.'),
			say('Chacun porte un maillot à son nom.', 'Everyone wears a jersey with their name.')
		],
		trap: say('Les maillots de bain restent au vestiaire.', 'Last year’s jerseys are on sale.'),
		proposed: [
			say('Le premier match débute à ', 'The first match starts at '),
			say('9 h', '9 a.m.'),
			say('8 h 30', '8:30 a.m.'),
			say(' précises.', ' sharp.')
		],
		last: say('Tant pis pour les retardataires.', 'Too bad for latecomers.')
	}
];

/** New proposals beside those of somebody else, which stay. */
export function besideOthers(random: Random): ChallengeBody {
	const [reviewer, owner] = pick(random, NAMES, 2) as [string, string];
	const { name, term, sentences, trap, proposed, last } = pickOne(random, SHARED);
	const [before, old, now, after] = proposed;
	const pieces: Piece[] = [
		...sentences.map((text): Piece => ({ text })),
		{ text: trap },
		{ runs: [{ text: before }, ...changed(reviewer, old, now), { text: after }] },
		{ text: last, role: 'last' }
	];
	const doc = writtenIn(name, [{ text: name, style: 'title' }, ...pick(random, pieces, 5)]);
	const track: Act = { do: 'track', isOn: true };
	const word = replace(term[0], term[1]);
	const remove: Act = { do: 'delete', ids: [doc.id('last')] };
	const settle = (isAccepted: boolean): Act => ({ do: 'settle', changes: [1, 2], isAccepted });
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${owner} décidera de tout, à la fin. ${reviewer} a déjà fait une proposition.\n\nProposez à votre tour, **de façon que ${owner} puisse refuser**, d’écrire « ${term[1].fr} » au lieu du mot « ${term[0].fr} » (au singulier) et de supprimer « ${last.fr} » Laissez à ${reviewer} sa proposition.`
				: `${owner} will decide on everything, in the end. ${reviewer} has already made a suggestion.\n\nMake yours, **in such a way that ${owner} can reject them**: write “${term[1].en}” instead of the word “${term[0].en}” (in the singular), and remove “${last.en}” Leave ${reviewer}’s suggestion as it is.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On active le suivi avant d’écrire. Puis un seul remplacement suffit, en **mots entiers** : il laisse telle quelle « ${trap.fr} » La phrase supprimée reste lisible, barrée. La proposition de ${reviewer} attend toujours : l’accepter ou la refuser reviendrait à décider à la place de ${owner}.`
				: `Turn tracking on before writing. Then a single replacement is enough, as **whole words**: it leaves “${trap.en}” alone. The deleted sentence stays readable, crossed out. ${reviewer}’s suggestion still waits: accepting or rejecting it would be deciding in place of ${owner}.`
		),
		doc,
		solutions: [[track, word, remove]],
		wrong: [
			[word, remove],
			[track, word, remove, settle(true)],
			[track, replace(term[0], term[1], { isWhole: false }), remove],
			[settle(true), track, word, remove]
		]
	});
}

/** Two words for one thing become one; a longer word and a proposal to be accepted stand in the way. */
export function agreedTerm(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const target = pickOne(random, [
		say('participant', 'participant'),
		say('bénévole', 'volunteer'),
		say('chercheur', 'researcher')
	]);
	const [first, second] = [say('candidat', 'member'), say('stagiaire', 'trainee')] as const;
	const hours = pickNumber(random, 2, 6);
	const pieces: Piece[] = [
		{
			text: tell((l) =>
				l === 'fr' ? `Chaque ${first.fr} reçoit un badge.` : `Each ${first.en} gets a badge.`
			)
		},
		{
			text: tell((l) =>
				l === 'fr'
					? `Les ${second.fr}s signent le registre.`
					: `All ${second.en}s sign the register.`
			)
		},
		{
			text: tell((l) =>
				l === 'fr'
					? `Un ${second.fr} sur trois vient de loin.`
					: `One ${second.en} in three comes from afar.`
			)
		},
		text('Les candidatures closent en mars.', 'Memberships close in March.'),
		{
			runs: [
				{ text: say('L’accueil des ', 'We welcome ') },
				...changed(
					who,
					say('gens', 'people'),
					tell((l) => `${first[l]}s`)
				),
				{ text: say(` dure ${hours} heures.`, ` for ${hours} hours.`) }
			]
		}
	];
	const doc = writtenIn(say('Accueil', 'Welcome'), [
		text('Accueil', 'Welcome', { style: 'title' }),
		...pick(random, pieces, 5)
	]);
	const plural = (one: Localized) => tell((l) => `${one[l]}s`);
	const accept: Act = { do: 'settle', changes: [1, 2], isAccepted: true };
	const both = (one: Localized) => [replace(one, target), replace(plural(one), plural(target))];
	const all = [accept, ...both(first), ...both(second)];
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Ce texte dit « ${first.fr} » et « ${second.fr} » pour la même personne. Le mot retenu est **${target.fr}**, au singulier comme au pluriel.\n\nAcceptez d’abord la modification de ${who}, puis mettez **ce mot partout où il s’agit de cette personne**, sans abîmer d’autres mots.`
				: `This text says “${first.en}” and “${second.en}” for the same person. The word chosen is **${target.en}**, in the singular as in the plural.\n\nFirst accept ${who}’s change, then put **this word wherever it is about this person**, without damaging other words.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La modification acceptée apporte elle-même « ${first.fr}s ». Chercher \`${first.fr}\` sans « Mots entiers » abîmerait « candidatures » ; en mots entiers, le pluriel n’est pas trouvé : on fait donc deux remplacements pour \`${first.fr}\` et \`${first.fr}s\`, et de même pour \`${second.fr}\` (ou l’on remplace un à un dans la liste).`
				: `The accepted change itself brings “${first.en}s.” Looking for \`${first.en}\` without “Whole words” would damage “Memberships”; as whole words, the plural is not found: so make two replacements, for \`${first.en}\` and \`${first.en}s\`, and likewise for \`${second.en}\` (or replace one by one in the list).`
		),
		doc,
		solutions: [all],
		wrong: [
			[
				accept,
				replace(first, target, { isWhole: false, isCase: false }),
				replace(second, target, { isWhole: false })
			],
			[accept, replace(first, target), replace(second, target)],
			[...both(second), replace(first, target)],
			all.slice(1)
		]
	});
}

/** Numbers that are shifted, from the largest. */
export function renumbering(random: Random): ChallengeBody {
	const from = pickNumber(random, 2, 3);
	const last = 5;
	const [cited, again] = pick(random, [from, from + 1, last], 2) as [number, number];
	const kept = pickNumber(random, 1, from - 1);
	const code = 10 * from + pickNumber(random, 1, 8);
	const heads = [
		say('Objet', 'Purpose'),
		say('Adhésion', 'Membership'),
		say('Ressources', 'Funds'),
		say('Réunions', 'Meetings'),
		say('Dissolution', 'Winding up')
	];
	const sentences = [
		say(
			`Les membres cités à l’article ${cited} votent.`,
			`The members named in article ${cited} vote.`
		),
		say(`L’article ${code} du Code s’applique.`, `See article ${code} of the Code.`),
		say(`Le bureau applique l’article ${kept}.`, `The board applies article ${kept}.`),
		say(`Un recours suit l’article ${again}.`, `An appeal follows article ${again}.`),
		say('Tout membre peut prendre la parole.', 'Any member may speak.')
	];
	const texts = pick(random, sentences, 5);
	const doc = writtenIn(
		say('Statuts', 'Articles'),
		heads.flatMap((head, i): Piece[] => [
			{ text: tell((l) => `Article ${i + 1}. ${head[l]}`), style: 'heading2' },
			{ text: texts[i]! }
		])
	);
	const shift = (numbers: readonly number[], options?: { isWhole: boolean }) =>
		numbers.flatMap((n) =>
			['Article', 'article'].map((word) => replace(`${word} ${n}`, `${word} ${n + 1}`, options))
		);
	const references = texts.flatMap((one) => one.fr.match(/’article (\d+)/)?.[1] ?? []).map(Number);
	/** Those that are found: a replacement that finds nothing is none. */
	const those = (numbers: readonly number[], options?: { isWhole: boolean }) =>
		shift(numbers, options).filter((act) => {
			if (act.do !== 'replace') return false;
			const [word, n] = (act.find as string).split(' ');
			return word === 'Article' || references.includes(Number(n));
		});
	const falling = Array.from({ length: last - from + 1 }, (_, i) => last - i);
	const rising = [...falling].reverse();
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Un nouvel article sera inséré **avant l’article ${from}** de ces statuts. Préparez sa place : à partir de ${from}, chaque article prend le numéro suivant, dans son titre **et partout où le texte le cite**.\n\nN’insérez pas encore l’article. Le Code, lui, ne change pas.`
				: `A new article will be inserted **before article ${from}** of these articles of association. Prepare its place: from ${from} on, each article takes the next number, in its heading **and wherever the text cites it**.\n\nDo not insert the article yet. The Code does not change.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On part du plus grand : ${falling.map((n) => `${n} → ${n + 1}`).join(', ')}. Dans l’autre sens, l’article ${from} devenu ${from + 1} serait repris au tour suivant. « Mots entiers » laisse l’article ${code} du Code, et « Respecter la casse » garde « Article » au titre et « article » dans les phrases (ou l’on remplace un à un dans la liste). Les renvois à l’article ${kept} restent.`
				: `Begin with the largest: ${falling.map((n) => `${n} → ${n + 1}`).join(', ')}. The other way around, article ${from} turned into ${from + 1} would be taken again at the next step. “Whole words” leaves article ${code} of the Code, and “Match case” keeps “Article” in headings and “article” in sentences (or replace one by one in the list). References to article ${kept} stay.`
		),
		doc,
		solutions: [those(falling)],
		wrong: [
			those(rising),
			those(falling).filter((act) => act.do === 'replace' && (act.find as string).startsWith('A')),
			[
				...those(falling),
				replace(`article ${code}`, `article ${code + 10}`, { isWhole: false, isCase: false })
			]
		]
	});
}
