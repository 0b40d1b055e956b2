/** Before one shares: where a post comes from, since when, and whether it says what it shows. */
import type { Random } from '../../random.ts';
import type { ThreadFact, ThreadPerson } from '../../simulators/thread/model.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	build,
	daily,
	inThread,
	mark,
	member,
	monthOf,
	post,
	quote,
	reply,
	report,
	shuffled,
	when,
	type Draft
} from '../threads.ts';
import { PEOPLE } from './words.ts';

const FEED = say('Fil', 'Feed');

const nameOf = ({ name }: ThreadPerson) => name as string;

function crowd(random: Random, count: number): ThreadPerson[] {
	return pick(random, PEOPLE, count).map((name) =>
		member(random, `${name} ${pickOne(random, SURNAMES)}`)
	);
}

const fact = (name: Localized, value: Localized | string): ThreadFact => ({ name, value });
const FIRST = say('Première publication', 'First published');
const SOURCE = say('Publié d’abord par', 'First posted by');
const CHANGED = say('Modifications', 'Changes');
const PLACE = say('Lieu de la photo', 'Place of the photo');

const dayOf = (day: number): Localized => say(`${day} novembre 2026`, `November ${day}, 2026`);

const NOTICES: {
	who: Localized;
	handle: string;
	text: (n: number) => Localized;
	from: number;
	to: number;
}[] = [
	{
		who: say('Réseau des transports', 'Transit Network'),
		handle: '@reseautransports',
		text: (n) =>
			say(
				`Travaux : la ligne 4 s’arrête à ${n} h du 7 au 11 décembre.`,
				`Works: line 4 stops at ${n}:00 from December 7 to 11.`
			),
		from: 19,
		to: 22
	},
	{
		who: say('Bibliothèque de Lorme', 'Lorme Library'),
		handle: '@bibliolorme',
		text: (n) =>
			say(
				`Vente de livres d’occasion : ${n} centimes pièce, le 12 décembre.`,
				`Second-hand book sale: ${n} cents each, on December 12.`
			),
		from: 20,
		to: 90
	},
	{
		who: say('Banque alimentaire', 'Food Bank'),
		handle: '@banquealimentaire',
		text: (n) =>
			say(
				`Il nous manque ${n} bénévoles pour le tri du 5 décembre.`,
				`We need ${n} more volunteers for the sorting on December 5.`
			),
		from: 12,
		to: 60
	},
	{
		who: say('Piscine des Ormes', 'Ormes Pool'),
		handle: '@piscinedesormes',
		text: (n) =>
			say(
				`Bassin fermé pour vidange jusqu’au ${n} décembre.`,
				`Pool closed for draining until December ${n}.`
			),
		from: 6,
		to: 18
	}
];

/** The source among its copies, one of which was changed and one of which came to be by a friend. */
export function shareTheOriginal(random: Random): ChallengeBody {
	const [me, friend, copier, liar] = crowd(random, 4) as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const { who, handle, text, from, to } = pickOne(random, NOTICES);
	const n = pickNumber(random, from, to);
	const day = pickNumber(random, 17, 23);
	const source = member(random, '', {
		...{ name: who, handle, followers: pickNumber(random, 900, 5200) },
		since: monthOf(3, pickNumber(random, 2013, 2018))
	});
	const notice = (
		author: ThreadPerson,
		at: number,
		words: Localized,
		details: ThreadFact[],
		shares: number
	): Draft => ({
		...{ author, text: words, details, shares },
		date: when(at)
	});
	const original = notice(
		source,
		day,
		text(n),
		[fact(FIRST, dayOf(day)), fact(CHANGED, say('aucune', 'none'))],
		pickNumber(random, 5, 20)
	);
	const copies = [
		notice(
			copier,
			day + 1,
			text(n),
			[fact(FIRST, dayOf(day)), fact(SOURCE, handle)],
			pickNumber(random, 200, 900)
		),
		notice(
			liar,
			day + 3,
			text(n === from ? to : from),
			[
				fact(FIRST, dayOf(day)),
				fact(SOURCE, handle),
				fact(CHANGED, say('image retouchée le lendemain', 'image edited the day after'))
			],
			pickNumber(random, 900, 3000)
		),
		notice(friend, day + 2, text(n), [fact(FIRST, dayOf(day)), fact(SOURCE, copier.handle)], 2)
	];
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: [...shuffled(random, [original, ...copies]), ...daily(random, [friend, copier])]
	});
	const share = mark('share', at(original));
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. La même annonce circule quatre fois, et pas toujours avec les mêmes chiffres. Vous voulez la faire connaître **de façon qu’on puisse en vérifier l’origine**.\n\nFaites-le, sans rien écrire.`,
			`You are ${nameOf(me)}. The same announcement goes around four times, not always with the same figures. You want to make it known **so that its origin can be checked**.\n\nDo so, without writing anything.`
		),
		why: say(
			`Les **Détails** disent d’où vient chaque publication : toutes remontent à ${handle}, le ${day} novembre. C’est **l’original** que l’on partage : on y voit l’auteur, la date, et les corrections s’il y en a. La plus partagée est retouchée : le nombre de partages ne prouve rien.`,
			`The **Details** say where each post comes from: all go back to ${handle}, on November ${day}. Share **the original**: it shows the author, the date, and corrections if there are any. The most shared one was edited: the number of shares proves nothing.`
		),
		setup,
		solutions: [[share]],
		wrong: [
			...copies.map((one) => [mark('share', at(one))]),
			[share, mark('share', at(copies[0]!))],
			[quote(at(copies[2]!), [String(n)])]
		]
	});
}

const ALERTS: { text: Localized; picture: Localized; where: Localized }[] = [
	{
		text: say(
			'La rivière déborde en ce moment même, à Lorme !',
			'The river is overflowing right now, in Lorme!'
		),
		picture: say(
			'Une rue inondée, des voitures à demi sous l’eau.',
			'A flooded street, cars half under water.'
		),
		where: say('Valence, Espagne', 'Valencia, Spain')
	},
	{
		text: say(
			'Les rayons de Lorme sont vides ce matin !',
			'The shelves are empty in Lorme this morning!'
		),
		picture: say('Un supermarché aux rayons vides.', 'A supermarket with empty shelves.'),
		where: say('Leeds, Royaume-Uni', 'Leeds, United Kingdom')
	},
	{
		text: say(
			'Un loup en plein centre de Lorme hier soir !',
			'A wolf in the middle of Lorme last night!'
		),
		picture: say(
			'Un canidé gris traverse une place la nuit.',
			'A gray canine crosses a square at night.'
		),
		where: say('Trente, Italie', 'Trento, Italy')
	},
	{
		text: say(
			'La neige bloque tout à Lorme aujourd’hui !',
			'Snow is blocking everything in Lorme today!'
		),
		picture: say('Des camions arrêtés sur une route enneigée.', 'Trucks stopped on a snowy road.'),
		where: say('Graz, Autriche', 'Graz, Austria')
	}
];

/** An old image told as of today: the year goes below it, where its readers are. */
export function answerOldImage(random: Random): ChallengeBody {
	const [me, friend, ...others] = crowd(random, 4) as [
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const [lie, truth] = pick(random, ALERTS, 2) as [(typeof ALERTS)[0], (typeof ALERTS)[0]];
	const year = pickNumber(random, 2015, 2023);
	const claim = (
		author: ThreadPerson,
		{ text, picture }: typeof lie,
		details: ThreadFact[]
	): Draft => ({
		...{ author, text, picture, details },
		date: when(28),
		shares: pickNumber(random, 12, 600)
	});
	const bad = claim(friend, lie, [
		fact(
			say('Image : première publication', 'Image: first published'),
			say(`12 mars ${year}`, `March 12, ${year}`)
		),
		fact(PLACE, lie.where)
	]);
	const good = claim(others[0]!, truth, [
		fact(say('Image : première publication', 'Image: first published'), dayOf(28)),
		fact(PLACE, 'Lorme')
	]);
	const old: Draft = {
		author: others[1]!,
		date: when(26),
		text: say(
			`Souvenir de ${year - 3} : ce jour-là, vu de ma fenêtre.`,
			`A memory from ${year - 3}: that day, seen from my window.`
		),
		picture: truth.picture,
		details: [fact(say('Image : première publication', 'Image: first published'), String(year - 3))]
	};
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [bad, good, old, ...daily(random, [others[0]!])])
	});
	const right = reply(at(bad), [String(year)]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Parmi les images d’alerte du fil, une n’est **ni d’ici ni d’aujourd’hui**, alors qu’on la présente ainsi de bonne foi.\n\nDites-le à ceux qui la lisent, à l’endroit où ils la lisent et sans la relayer, en donnant l’**année** où l’image a paru. Ne signalez rien.`,
			`You are ${nameOf(me)}. Among the alert pictures in the feed, one is **neither from here nor from today**, although it is presented so in good faith.\n\nTell those who read it, where they read it and without passing it on, giving the **year** when the picture first appeared. Report nothing.`
		),
		why: say(
			`Les **Détails** datent l’image de ${nameOf(friend)} de ${year}, à ${lie.where.fr}. On **répond** sous la publication : ses lecteurs verront la date. La **citer** ou la partager la montrerait à ceux qui vous suivent. Une image ancienne présentée comme un souvenir ne trompe personne.`,
			`The **Details** date ${nameOf(friend)}’s picture from ${year}, in ${lie.where.en}. **Reply** below the post: its readers will see the date. **Quoting** or sharing it would show it to those who follow you. An old picture presented as a memory misleads nobody.`
		),
		setup,
		solutions: [[right]],
		wrong: [
			[reply(at(good), [String(year)])],
			[quote(at(bad), [String(year)])],
			[post([String(year)])],
			[reply(at(bad), ['2026'])],
			[right, mark('share', at(bad))]
		]
	});
}

const SYNTHETIC: { text: Localized; picture: Localized }[] = [
	{
		text: say(
			'Le maire de Lorme arrêté ce matin, la preuve en image.',
			'The mayor of Lorme arrested this morning, the proof in a picture.'
		),
		picture: say(
			'Le maire de Lorme emmené par deux policiers, menottes aux mains.',
			'The mayor of Lorme led away by two police officers, in handcuffs.'
		)
	},
	{
		text: say(
			'Voilà ce que l’on jette derrière l’hôpital de Lorme, la preuve en image.',
			'This is what they throw away behind Lorme hospital, the proof in a picture.'
		),
		picture: say('Des montagnes de médicaments dans une cour.', 'Mountains of medicine in a yard.')
	},
	{
		text: say(
			'La directrice insulte ses élèves, la preuve en image.',
			'The headmistress insults her pupils, the proof in a picture.'
		),
		picture: say(
			'La directrice du lycée de Lorme, le doigt levé, visage en colère.',
			'The headmistress of Lorme High School, finger raised, angry face.'
		)
	},
	{
		text: say(
			'Les urnes de Lorme bourrées de faux bulletins, la preuve en image.',
			'Lorme ballot boxes stuffed with fake ballots, the proof in a picture.'
		),
		picture: say(
			'Un homme verse un sac de bulletins dans une urne.',
			'A man pours a bag of ballots into a ballot box.'
		)
	}
];

const HONEST: { text: Localized; label: Localized; details: ThreadFact[] }[] = [
	{
		text: say('Lorme sous les palmiers, en 2150.', 'Lorme under palm trees, in 2150.'),
		label: say('Image créée par une IA', 'Image made by AI'),
		details: [
			fact(
				say('Origine de l’image', 'Origin of the image'),
				say('générateur d’images', 'image generator')
			)
		]
	},
	{
		text: say(
			'Exclusif : le chat de la mairie se présente aux élections.',
			'Exclusive: the town hall cat is running for office.'
		),
		label: say('Satire', 'Satire'),
		details: [
			fact(say('Origine de l’image', 'Origin of the image'), say('montage', 'photomontage'))
		]
	}
];

/** An image made by a machine and told as true, among some that say what they are. */
export function reportTheSynthetic(random: Random): ChallengeBody {
	const [me, liar, ...others] = crowd(random, 5) as [ThreadPerson, ThreadPerson, ...ThreadPerson[]];
	const [lie, trueOne] = pick(random, SYNTHETIC, 2) as [
		(typeof SYNTHETIC)[0],
		(typeof SYNTHETIC)[0]
	];
	const bad: Draft = {
		...{ author: liar, text: lie.text, picture: lie.picture, date: when(27) },
		shares: pickNumber(random, 300, 3000),
		details: [
			fact(
				say('Origine de l’image', 'Origin of the image'),
				say('marque d’un générateur d’images', 'mark of an image generator')
			),
			fact(FIRST, dayOf(27))
		]
	};
	const press: Draft = {
		...{ author: others[0]!, text: trueOne.text, picture: trueOne.picture, date: when(26) },
		shares: pickNumber(random, 3, 40),
		details: [
			fact(
				say('Origine de l’image', 'Origin of the image'),
				say(
					'appareil photo, signature d’une agence de presse',
					'camera, signature of a news agency'
				)
			),
			fact(say('Confirmé par', 'Confirmed by'), say('trois journaux', 'three newspapers'))
		]
	};
	const honest = HONEST.map((one, i): Draft => ({
		...one,
		author: others[i + 1]!,
		date: when(25 + i),
		shares: pickNumber(random, 9, 90)
	}));
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [bad, press, ...honest])
	});
	const told = report('post', at(bad), 'falsehood');
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Une seule de ces publications fait passer pour vrai ce qui ne l’est pas.\n\n**Signalez-la** pour la bonne raison, sans la faire circuler. **Partagez** celle qui est surprenante et pourtant établie.`,
			`You are ${nameOf(me)}. Only one of these posts passes off as true what is not.\n\n**Report it** for the right reason, without spreading it. **Share** the one that is surprising and yet established.`
		),
		why: say(
			`Surprendre n’est pas mentir. Les **Détails** tranchent : l’image de ${nameOf(liar)} porte la marque d’un générateur et se dit une preuve, c’est une **fausse information** ; celle de ${nameOf(others[0]!)} est signée et confirmée ailleurs. L’étiquette « IA » ou « Satire » prévient le lecteur : rien à signaler.`,
			`To surprise is not to lie. The **Details** decide: ${nameOf(liar)}’s picture carries the mark of a generator and claims to be proof, it is **false information**; ${nameOf(others[0]!)}’s is signed and confirmed elsewhere. The label “AI” or “Satire” warns the reader: nothing to report.`
		),
		setup,
		solutions: [[told, mark('share', at(press))]],
		wrong: [
			[told],
			[report('post', at(press), 'falsehood'), mark('share', at(bad))],
			[told, mark('share', at(press)), report('post', at(honest[0]!), 'falsehood')],
			[report('post', at(bad), 'scam'), mark('share', at(press))],
			[told, mark('share', at(honest[1]!))]
		]
	});
}

const FIGURES: {
	wrong: (n: number) => Localized;
	what: Localized;
	source: string;
	name: Localized;
}[] = [
	{
		wrong: (n) =>
			say(
				`Louer la salle des fêtes coûtera ${n} € de l’heure en janvier !`,
				`Renting the village hall will cost €${n} an hour in January!`
			),
		what: say('prix d’une heure de location', 'price of one hour of rental'),
		source: '@villedelorme',
		name: say('Ville de Lorme', 'Town of Lorme')
	},
	{
		wrong: (n) =>
			say(`Plus que ${n} trains par jour l’an prochain !`, `Only ${n} trains a day next year!`),
		what: say('nombre de trains par jour', 'number of trains a day'),
		source: '@reseautransports',
		name: say('Réseau des transports', 'Transit Network')
	},
	{
		wrong: (n) =>
			say(`${n} élèves par classe à la rentrée !`, `${n} pupils per class next September!`),
		what: say('nombre d’élèves par classe', 'number of pupils per class'),
		source: '@lyceedesormes',
		name: say('Lycée des Ormes', 'Ormes High School')
	},
	{
		wrong: (n) =>
			say(
				`Il faut ${n} jours pour une carte d’identité à Lorme !`,
				`It takes ${n} days to get an identity card in Lorme!`
			),
		what: say('délai en jours', 'time in days'),
		source: '@mairiedelorme',
		name: say('Mairie de Lorme', 'Lorme Town Hall')
	}
];

/** One’s own mistake: taken back, and put right before the same readers. */
export function correctOneself(random: Random): ChallengeBody {
	const [me, friend, ...others] = crowd(random, 5) as [
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const { wrong, what, source, name } = pickOne(random, FIGURES);
	const right = pickNumber(random, 12, 29);
	const error = right + pickNumber(random, 3, 12);
	const other = right - pickNumber(random, 2, 6);
	const lists = shuffled(random, [
		{ name: say('Quartier', 'Neighborhood'), people: others },
		{ name: say('Travail', 'Work'), people: [friend] }
	]);
	const audience = pickOne(random, [
		'friends',
		lists.findIndex((one) => one.name.fr === 'Quartier')
	] as const);
	const mine: Draft = {
		author: me,
		date: when(26),
		text: wrong(error),
		audience,
		shares: 0,
		likes: 14
	};
	const office = member(random, '', {
		name,
		handle: source,
		since: monthOf(2, 2016),
		followers: pickNumber(random, 2000, 9000)
	});
	const official: Draft = {
		author: office,
		date: when(27),
		text: say(
			`Mise au point : ${what.fr}, ${right}, comme voté le 20 novembre.`,
			`For the record: ${what.en}, ${right}, as voted on November 20.`
		),
		shares: 21
	};
	const rumor: Draft = {
		author: others[0]!,
		date: when(28),
		text: say(
			`On m’a dit : ${what.fr}, ${other}. À vérifier.`,
			`I was told: ${what.en}, ${other}. To be checked.`
		)
	};
	const kept: Draft = {
		author: me,
		date: when(22),
		text: say('Qui covoiture lundi ?', 'Who is carpooling on Monday?')
	};
	const { setup, at } = build({
		owner: me,
		name: FEED,
		lists,
		posts: shuffled(random, [mine, official, rumor, kept, ...daily(random, [friend])])
	});
	const away = mark('remove', at(mine));
	const words = [String(right), source];
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous avez publié un chiffre faux : ${what.fr}. Le vrai est au fil, donné par qui en décide.\n\n**Retirez** votre publication, puis **publiez-en une autre, pour ceux à qui la première était destinée** : le bon chiffre et le nom de compte (@…) de la source.`,
			`You are ${nameOf(me)}. You posted a wrong figure: ${what.en}. The right one is in the feed, given by whoever decides on it.\n\n**Remove** your post, then **post another one, for those whom the first was meant for**: the right figure and the account name (@…) of the source.`
		),
		why: say(
			`Votre publication n’était visible que ${audience === 'friends' ? 'de vos amis' : 'de la liste « Quartier »'} : c’est à ces lecteurs-là que l’on doit la correction. ${source} donne ${right} et dit d’où vient le chiffre ; « on m’a dit » (${other}) n’est pas une source. Retirer sans corriger laisserait le faux chiffre dans les têtes.`,
			`Your post was only visible to ${audience === 'friends' ? 'your friends' : 'the list “Neighborhood”'}: those readers are owed the correction. ${source} gives ${right} and says where the figure comes from; “I was told” (${other}) is no source. Removing without correcting would leave the wrong figure in people’s minds.`
		),
		setup,
		solutions: [[away, post(words, audience)]],
		wrong: [
			[away],
			[post(words, audience)],
			[away, post(words)],
			[away, post([String(other), source], audience)],
			[mark('remove', at(kept)), post(words, audience)]
		]
	});
}
