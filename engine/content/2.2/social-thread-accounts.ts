/** Who is behind an account: requests, messages and groups, by what profiles say. */
import type { Random } from '../../random.ts';
import type { ThreadPerson } from '../../simulators/thread/model.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	answer,
	build,
	daily,
	inThread,
	limit,
	mark,
	member,
	monthOf,
	presence,
	report,
	shuffled,
	when,
	type Draft,
	type Talk
} from '../threads.ts';
import { PEOPLE, enumerate } from './words.ts';

const FEED = say('Fil', 'Feed');

const nameOf = ({ name }: ThreadPerson) => name as string;

function fullNames(random: Random, count: number): string[] {
	return pick(random, PEOPLE, count).map((name) => `${name} ${pickOne(random, SURNAMES)}`);
}

const common = (n: number) => ({
	name: say('Amis communs', 'Friends in common'),
	value: String(n)
});

const CIRCLES: { who: Localized; about: Localized; near: Localized; group: Localized }[] = [
	{
		who: say('votre club d’escalade', 'your climbing club'),
		group: say('le club d’escalade', 'the climbing club'),
		about: say('Grimpe au mur des Forges le mardi', 'Climbs at the Forges wall on Tuesdays'),
		near: say('Grimpe partout, surtout en rêve', 'Climbs everywhere, mostly in dreams')
	},
	{
		who: say('votre école de soins infirmiers', 'your nursing school'),
		group: say('l’école', 'the school'),
		about: say('Institut de Lorme, promotion 2028', 'Lorme Institute, class of 2028'),
		near: say('Bientôt à l’école, j’espère', 'Soon at the school, I hope')
	},
	{
		who: say('votre fanfare', 'your brass band'),
		group: say('la fanfare', 'the band'),
		about: say('Trombone à la fanfare des Quais', 'Trombone in the Quays band'),
		near: say('Fan de fanfares', 'Fan of brass bands')
	},
	{
		who: say('votre lycée', 'your high school'),
		group: say('le lycée', 'the school'),
		about: say('Lycée des Ormes, terminale 4', 'Ormes High School, senior class 4'),
		near: say('Au lycée, quelque part', 'A student somewhere')
	}
];

/** Two to accept, one stranger, and one who takes the name of a friend. */
export function sortRequests(random: Random): ChallengeBody {
	const [meName, ...names] = fullNames(random, 6) as [string, ...string[]];
	const me = member(random, meName);
	const circle = pickOne(random, CIRCLES);
	const known = names
		.slice(0, 2)
		.map((name) =>
			member(random, name, { about: circle.about, facts: [common(pickNumber(random, 9, 34))] })
		);
	const friend = member(random, names[2]!, {
		about: circle.about,
		facts: [
			common(pickNumber(random, 20, 40)),
			{ name: say('Lien', 'Connection'), value: say('Dans vos amis', 'Your friend') }
		]
	});
	const copy = member(random, names[2]!, {
		handle: `${friend.handle}.${pickNumber(random, 2, 9)}`,
		about: circle.about,
		since: monthOf(11, 2026),
		followers: pickNumber(random, 2, 9),
		facts: [common(pickNumber(random, 0, 2))]
	});
	const stranger = member(random, names[3]!, {
		about: circle.near,
		followers: pickNumber(random, 900, 4000),
		facts: [common(0)]
	});
	const { setup, of } = build({
		owner: me,
		name: FEED,
		posts: [
			{
				author: friend,
				date: when(25),
				text: say('Encore une belle soirée !', 'Another lovely evening!')
			},
			...daily(random, known)
		],
		requests: shuffled(random, [...known, copy, stranger])
	});
	const sorted = [
		...known.map((one) => answer(of(one), true)),
		answer(of(copy), false),
		answer(of(stranger), false)
	];
	const told = report('person', of(copy), 'impersonation');
	return inThread({
		instruction: say(
			`Vous êtes ${meName}. Vous ne laissez vous suivre que des personnes de ${circle.who.fr}, telles que leur profil le montre.\n\nRépondez à chaque **demande**. Si un compte se fait passer pour quelqu’un d’autre, **signalez-le** aussi pour cette raison.`,
			`You are ${meName}. You only let people from ${circle.who.en} follow you, as their profiles show.\n\nAnswer each **request**. If an account pretends to be somebody else, **report it** too, for that reason.`
		),
		why: say(
			`${nameOf(friend)} est déjà dans vos amis, avec un autre nom de compte (${friend.handle}) : ${copy.handle}, créé ce mois-ci et presque sans abonnés, est une copie. On refuse et l’on signale ce **profil** pour usurpation d’identité. ${nameOf(stranger)} n’a aucun ami commun avec vous et rien ne montre ${circle.group.fr} : un refus suffit. Restent ${enumerate(known.map(nameOf)).fr}.`,
			`${nameOf(friend)} is already your friend, under another account name (${friend.handle}): ${copy.handle}, made this month and with almost no followers, is a copy. Decline and report this **profile** for impersonation. ${nameOf(stranger)} has no friend in common with you and nothing shows ${circle.group.en}: declining is enough. That leaves ${enumerate(known.map(nameOf)).en}.`
		),
		setup,
		solutions: [[...sorted, told]],
		wrong: [
			sorted,
			[
				...known.map((one) => answer(of(one), true)),
				answer(of(copy), true),
				answer(of(stranger), false)
			],
			[...sorted, report('person', of(friend), 'impersonation')],
			[...sorted, report('person', of(copy), 'harassment')],
			[...sorted, told, report('person', of(stranger), 'scam')]
		]
	});
}

const SCAMS: { first: Localized; ask: Localized }[] = [
	{
		first: say('Salut, tu es là ? J’ai un souci.', 'Hi, are you there? I have a problem.'),
		ask: say(
			'Ma carte est bloquée. Achète-moi deux cartes cadeaux de 50 € et envoie-moi les codes, je te rembourse ce soir.',
			'My card is blocked. Buy me two €50 gift cards and send me the codes, I will pay you back tonight.'
		)
	},
	{
		first: say('C’est bien toi dans cette vidéo ??', 'Is that really you in this video??'),
		ask: say(
			'Regarde vite : video-toi.example/k7. Il te demandera ton mot de passe du réseau, c’est normal.',
			'Look, quick: video-you.example/k7. It will ask for your network password, that is normal.'
		)
	},
	{
		first: say('J’ai gagné 900 € en trois jours !', 'I made €900 in three days!'),
		ask: say(
			'Verse 100 € à mon conseiller, il te rend le triple dimanche. Places limitées.',
			'Pay €100 to my adviser, he gives back triple on Sunday. Limited places.'
		)
	},
	{
		first: say('Tu peux me rendre un service ?', 'Can you do me a favor?'),
		ask: say(
			'J’ai mis ton numéro par erreur : tu vas recevoir un code par SMS, recopie-le-moi.',
			'I used your number by mistake: you will get a code by text message, copy it to me.'
		)
	}
];

const FAVORS: [Localized, Localized][] = [
	[
		say('Salut, tu es là ?', 'Hi, are you there?'),
		say(
			'Tu peux m’avancer 4 € pour le cadeau de Rémi ? Je te les rends demain en cours.',
			'Can you lend me €4 for Rémi’s present? I will pay you back tomorrow in class.'
		)
	],
	[
		say('Vite, réponds !', 'Quick, answer!'),
		say(
			'Le rendez-vous est avancé à 14 h, la salle ne change pas.',
			'The meeting is moved up to 2 p.m., same room.'
		)
	],
	[
		say('Tu as deux minutes ?', 'Do you have two minutes?'),
		say(
			'Il me faut ta taille de maillot, pour la commande.',
			'I need your jersey size, for the order.'
		)
	]
];

/** A swindler under a friend’s name, beside that friend. */
export function scamMessage(random: Random): ChallengeBody {
	const [meName, ...names] = fullNames(random, 4) as [string, ...string[]];
	const me = member(random, meName);
	const scam = pickOne(random, SCAMS);
	const friend = member(random, names[0]!, { facts: [common(pickNumber(random, 14, 40))] });
	const copy = member(random, names[0]!, {
		handle: `${friend.handle}${pickNumber(random, 11, 99)}`,
		since: monthOf(11, 2026),
		followers: pickNumber(random, 0, 6),
		facts: [common(0)]
	});
	const others = names
		.slice(1, 3)
		.map((name) => member(random, name, { facts: [common(pickNumber(random, 6, 30))] }));
	const favors = pick(random, FAVORS, 3);
	const talkWith = (person: ThreadPerson, lines: readonly Localized[], day: number): Talk => ({
		people: [person],
		lines: lines.map((text) => ({ author: person, date: when(day), text }))
	});
	const bad = talkWith(copy, [scam.first, scam.ask], 28);
	const talks = shuffled(random, [
		bad,
		talkWith(friend, favors[0]!, 21),
		...others.map((one, i) => talkWith(one, favors[i + 1]!, 26 + i))
	]);
	const { setup, of, talk } = build({
		owner: me,
		name: FEED,
		posts: daily(random, [friend, ...others]),
		talks
	});
	const block = limit(of(copy));
	const [byTalk, byPerson] = [
		report('conversation', talk(bad), 'scam', 'impersonation'),
		report('person', of(copy), 'impersonation', 'scam')
	];
	return inThread({
		instruction: say(
			`Vous êtes ${meName}. Dans vos **messages**, une personne n’est pas celle qu’elle dit et cherche à vous tromper.\n\n**Signalez-la**, elle ou sa conversation, puis **bloquez-la**. Ne répondez à personne.`,
			`You are ${meName}. In your **messages**, one person is not who they say and is trying to trick you.\n\n**Report them**, or the conversation, then **block them**. Reply to nobody.`
		),
		why: say(
			`Le ton pressé ne suffit pas : un ami aussi peut être pressé. Ce sont la **demande** (argent, code, mot de passe) et le **profil** qui décident : ${copy.handle} date de ce mois-ci, sans ami commun, alors que ${nameOf(friend)} écrit d’habitude depuis ${friend.handle}. Signaler pour arnaque, ou pour usurpation d’identité : les deux sont vrais.`,
			`A pressing tone is not enough: a friend may be in a hurry too. The **request** (money, a code, a password) and the **profile** decide: ${copy.handle} dates from this month, with no friend in common, while ${nameOf(friend)} usually writes from ${friend.handle}. Report for scam or for impersonation: both are true.`
		),
		setup,
		solutions: [
			[byTalk, block],
			[byPerson, block],
			[byTalk, byPerson, block]
		],
		wrong: [
			[block],
			[byTalk],
			[report('person', of(friend), 'scam'), limit(of(friend))],
			[byPerson, block, limit(of(others[0]!))],
			[report('conversation', talk(bad), 'hate'), block]
		]
	});
}

const NOISY: { name: Localized; useful: Localized; noise: Localized }[] = [
	{
		name: say('Terminale 4', 'Senior class 4'),
		useful: say('Contrôle de physique reporté au 8.', 'Physics test moved to the 8th.'),
		noise: say('Qui a vu le match ???', 'Who saw the match???')
	},
	{
		name: say('Équipe du soir', 'Evening shift'),
		useful: say(
			'Planning de décembre affiché au local.',
			'December schedule posted in the staff room.'
		),
		noise: say('Regardez mon chat !!', 'Look at my cat!!')
	},
	{
		name: say('Parents du judo', 'Judo parents'),
		useful: say(
			'Pas de cours le 24, la salle est fermée.',
			'No class on the 24th, the hall is closed.'
		),
		noise: say('Moi aussi !! Moi aussi !!', 'Me too!! Me too!!')
	},
	{
		name: say('Immeuble B', 'Building B'),
		useful: say('Coupure d’eau jeudi de 9 h à 11 h.', 'Water cut off Thursday from 9 to 11 a.m.'),
		noise: say('Ha ha ha', 'Ha ha ha')
	}
];

const TRAPS: { name: Localized; text: Localized }[] = [
	{
		name: say('Gains rapides 24/7', 'Fast Money 24/7'),
		text: say(
			'Bienvenue ! Déposez 50 €, récupérez 500 € demain. Retraits garantis.',
			'Welcome! Deposit €50, collect €500 tomorrow. Withdrawals guaranteed.'
		)
	},
	{
		name: say('Colis perdus', 'Lost Parcels'),
		text: say(
			'Payez 2 € et recevez un colis surprise de 300 €. Donnez votre numéro de carte ici.',
			'Pay €2 and get a surprise parcel worth €300. Give your card number here.'
		)
	},
	{
		name: say('Emploi à domicile', 'Work From Home'),
		text: say(
			'300 € par jour pour cliquer. Il suffit de verser 80 € de caution avant de commencer.',
			'€300 a day for clicking. Just pay an €80 deposit before you start.'
		)
	}
];

/** A group to silence, one to leave and report, one that is as it should be. */
export function sortGroups(random: Random): ChallengeBody {
	const [meName, ...names] = fullNames(random, 6) as [string, ...string[]];
	const me = member(random, meName);
	const others = names.map((name) => member(random, name));
	const [noisy, calm] = pick(random, NOISY, 2) as [(typeof NOISY)[0], (typeof NOISY)[0]];
	const trap = pickOne(random, TRAPS);
	const swindler = member(random, names[4]!, { since: monthOf(11, 2026), followers: 3 });
	const line = (author: ThreadPerson, text: Localized, day: number) => ({
		author,
		date: when(day),
		text
	});
	const loud: Talk = {
		name: noisy.name,
		people: others.slice(0, 3),
		lines: [
			line(others[0]!, noisy.noise, 27),
			line(others[1]!, noisy.noise, 27),
			line(others[2]!, noisy.useful, 28),
			line(others[0]!, noisy.noise, 28)
		]
	};
	const quiet: Talk = {
		name: calm.name,
		people: others.slice(1, 4),
		lines: [line(others[3]!, calm.useful, 26)]
	};
	const bad: Talk = {
		name: trap.name,
		people: [swindler, others[3]!],
		lines: [
			line(
				swindler,
				say(
					`${nameOf(swindler)} a ajouté ${meName} au groupe`,
					`${nameOf(swindler)} added ${meName} to the group`
				),
				28
			),
			line(swindler, trap.text, 28)
		]
	};
	const { setup, of, talk } = build({
		owner: me,
		name: FEED,
		posts: daily(random, others.slice(0, 2)),
		talks: shuffled(random, [loud, quiet, bad])
	});
	const mute = presence(talk(loud), 'muted');
	const leave = presence(talk(bad), 'left');
	const told = report('conversation', talk(bad), 'scam');
	return inThread({
		instruction: say(
			`Vous êtes ${meName}. Trois groupes vous écrivent.\n\n- l’un vous dérange sans cesse, mais on y annonce des choses que vous devez savoir : qu’il reste, **sans bruit** ;\n- on vous a mis dans un autre pour vous prendre de l’argent : **signalez-le, puis sortez-en** ;\n- le dernier va bien.`,
			`You are ${meName}. Three groups write to you.\n\n- one keeps disturbing you, but things that you must know are announced there: let it stay, **without noise**;\n- you were put into another one to get money from you: **report it, then get out**;\n- the last one is fine.`
		),
		why: say(
			`« ${noisy.name.fr} » mêle du bavardage et une annonce utile : la **sourdine** tait les notifications sans rien perdre. « ${trap.name.fr} » promet beaucoup contre un versement, dans un groupe que l’on n’a pas choisi : c’est une **arnaque**, que l’on signale avant de **quitter** le groupe.`,
			`“${noisy.name.en}” mixes chatter and a useful announcement: **muting** silences notifications without losing anything. “${trap.name.en}” promises a lot for a payment, in a group one did not choose: it is a **scam**, to be reported before one **leaves** the group.`
		),
		setup,
		solutions: [
			[mute, told, leave],
			[mute, told, leave, report('person', of(swindler), 'scam')]
		],
		wrong: [
			[presence(talk(loud), 'left'), told, leave],
			[mute, leave],
			[mute, told, presence(talk(bad), 'muted')],
			[presence(talk(quiet), 'muted'), told, leave]
		]
	});
}

const OFFICES: { name: Localized; handle: string; about: Localized; what: Localized }[] = [
	{
		name: say('Ville de Lorme', 'Town of Lorme'),
		handle: '@villedelorme',
		about: say('Compte de la mairie. lorme.example', 'Account of the town hall. lorme.example'),
		what: say('la collecte de vêtements chauds', 'the warm clothes drive')
	},
	{
		name: say('Refuge des Pattes', 'Paws Shelter'),
		handle: '@refugedespattes',
		about: say('Refuge animalier. pattes.example', 'Animal shelter. pattes.example'),
		what: say('la journée d’adoption', 'the adoption day')
	},
	{
		name: say('Festival des Rives', 'Riverside Festival'),
		handle: '@festivaldesrives',
		about: say('Musique au bord de l’eau. rives.example', 'Music by the water. rives.example'),
		what: say('l’ouverture de la billetterie', 'the opening of ticket sales')
	},
	{
		name: say('Club nautique', 'Sailing Club'),
		handle: '@clubnautiquelorme',
		about: say('Voile et aviron. nautique.example', 'Sailing and rowing. nautique.example'),
		what: say('les essais gratuits', 'the free trial sessions')
	}
];

/** The account that is the real one, and its copy. */
export function officialAccount(random: Random): ChallengeBody {
	const names = fullNames(random, 3);
	const me = member(random, names[0]!);
	const { name, handle, about, what } = pickOne(random, OFFICES);
	const year = pickNumber(random, 2014, 2019);
	const hasBadge = pickOne(random, [true, false]);
	const real = member(random, '', {
		...{ name, handle, about, followers: pickNumber(random, 3100, 9800) },
		since: monthOf(pickNumber(random, 1, 12), year),
		isVerified: hasBadge,
		past: [
			{
				date: say('6 juin 2024', 'June 6, 2024'),
				text: say('Merci à tous les participants !', 'Thank you to everyone who came!')
			},
			{
				date: say('14 janvier 2023', 'January 14, 2023'),
				text: say('Nos horaires changent lundi.', 'Our opening hours change on Monday.')
			}
		]
	});
	const fake = member(random, '', {
		...{ name, about, followers: pickNumber(random, 12, 90) },
		handle: `${handle}${pickOne(random, ['_', '.officiel', '2026', '-infos'])}`,
		since: monthOf(pickOne(random, [10, 11]), 2026)
	});
	const host = about.fr.split(' ').at(-1)!;
	const announce = (author: ThreadPerson, host: string, extra: Localized): Draft => ({
		author,
		date: when(pickNumber(random, 24, 28)),
		text: say(`C’est parti pour ${what.fr} ! ${extra.fr}`, `Here comes ${what.en}! ${extra.en}`),
		link: { title: say('Tout savoir', 'Find out more'), host },
		shares: pickNumber(random, 11, 60)
	});
	const right = announce(real, host, say('C’est ouvert à tous.', 'It is open to all.'));
	const wrong = announce(
		fake,
		`${host.replace('.example', '')}-${pickOne(random, ['dons', 'cadeau', 'inscription'])}.example`,
		say('Dossier complet contre 2 € de frais.', 'Full file for a €2 fee.')
	);
	const others = names.slice(1).map((one) => member(random, one));
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [right, wrong, ...daily(random, others)])
	});
	const share = mark('share', at(right));
	const told = report('person', of(fake), 'impersonation');
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Deux comptes s’appellent « ${name.fr} » et annoncent ${what.fr}.\n\n**Partagez** l’annonce du vrai, et **signalez le profil** de celui qui en prend le nom, pour la bonne raison.`,
			`You are ${nameOf(me)}. Two accounts are called “${name.en}” and announce ${what.en}.\n\n**Share** the real one’s announcement, and **report the profile** of the one that takes its name, for the right reason.`
		),
		why: say(
			`Le nom affiché se copie ; le reste, non. ${handle} existe depuis ${year}, a des milliers d’abonnés et un passé, et son lien mène à ${host}, l’adresse que donne son profil${hasBadge ? ' ; il est aussi vérifié' : ' : il n’a pas besoin d’être vérifié pour être vrai'}. ${fake.handle} a quelques semaines et mène ailleurs : on signale ce profil pour **usurpation d’identité**.`,
			`A displayed name can be copied; the rest cannot. ${handle} has existed since ${year}, has thousands of followers and a past, and its link leads to ${host}, the address that its profile gives${hasBadge ? '; it is verified too' : ': it need not be verified to be real'}. ${fake.handle} is a few weeks old and leads elsewhere: report this profile for **impersonation**.`
		),
		setup,
		solutions: [[share, told]],
		wrong: [
			[share],
			[mark('share', at(wrong)), report('person', of(real), 'impersonation')],
			[share, report('person', of(fake), 'hate')],
			[share, told, mark('like', at(wrong))]
		]
	});
}
