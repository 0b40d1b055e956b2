/** What to do when somebody is hurt online: the proof first, then the report, the block, and whoever can help. */
import type { Random } from '../../random.ts';
import type { AuthoredThreadAct, ThreadPerson } from '../../simulators/thread/model.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	build,
	daily,
	inThread,
	keep,
	limit,
	member,
	monthOf,
	reply,
	report,
	shuffled,
	when,
	write,
	type Draft,
	type Talk
} from '../threads.ts';
import { PEOPLE } from './words.ts';

const FEED = say('Fil', 'Feed');

const nameOf = ({ name }: ThreadPerson) => name as string;

const ADULTS: Localized[] = [
	say('Conseillère principale d’éducation', 'Head of student welfare'),
	say('Infirmier du lycée', 'School nurse'),
	say('Professeure principale', 'Homeroom teacher'),
	say('Responsable de l’internat', 'Head of the boarding house')
];

/** The owner, an adult to trust, and others of the same age. */
function school(random: Random) {
	const names = pick(random, PEOPLE, 8).map((name) => `${name} ${pickOne(random, SURNAMES)}`);
	const adult = member(random, names[1]!, { about: pickOne(random, ADULTS) });
	return {
		me: member(random, names[0]!),
		adult,
		others: names.slice(2).map((name) => member(random, name)) as [ThreadPerson, ...ThreadPerson[]]
	};
}

/** A name of an account, or what it is displayed as. */
const named = (person: ThreadPerson): Text[] => [person.handle, nameOf(person).split(' ')[0]!];

const INSULTS: Localized[] = [
	say('Personne ne veut de toi ici, dégage.', 'Nobody wants you here, get lost.'),
	say('Trop moche, cache-toi.', 'So ugly, go hide.'),
	say(
		'On va tous rire de toi lundi, prépare-toi.',
		'We will all laugh at you on Monday, get ready.'
	),
	say('Encore toi ? Tu fais pitié, comme hier.', 'You again? Pathetic, like yesterday.'),
	say('Toute la classe te déteste, tu le sais ?', 'The whole class hates you, you know that?')
];

const CRITICISMS: Localized[] = [
	say(
		'Je ne suis pas d’accord : ton exposé oubliait la moitié du sujet.',
		'I disagree: your talk left out half of the subject.'
	),
	say('Franchement, le morceau était mal répété.', 'Frankly, the piece was badly rehearsed.'),
	say('La photo est floue, dommage.', 'The photo is blurry, a pity.'),
	say('Je préférais ton dessin d’avant.', 'I preferred your previous drawing.')
];

const KIND: Localized[] = [
	say('Bravo, c’est du beau travail !', 'Well done, nice work!'),
	say('J’ai adoré, continue.', 'I loved it, keep going.'),
	say('Ne les écoute pas.', 'Do not listen to them.')
];

const SHOWN: Localized[] = [
	say('Mon premier dessin à l’encre.', 'My first ink drawing.'),
	say('Notre morceau au concert d’hiver.', 'Our piece at the winter concert.'),
	say('Mon exposé sur les abeilles, terminé !', 'My talk about bees, finished!'),
	say('Ma figure au patinage, enfin réussie.', 'My figure skating move, at last.')
];

const HELP = say(
	'Le **3018** (gratuit, anonyme) conseille et peut faire retirer ce qui blesse.',
	'In France, **3018** (free, anonymous) gives advice and can have harmful content removed.'
);

/** Two insults of one account below a post, among fair replies. */
export function insultsBelowPost(random: Random): ChallengeBody {
	const { me, adult, others } = school(random);
	const [bully, critic, friend] = others as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const [first, second] = pick(random, INSULTS, 2) as [Localized, Localized];
	const mine: Draft = { author: me, date: when(26), text: pickOne(random, SHOWN), likes: 12 };
	const below = (author: ThreadPerson, text: Localized, day: number): Draft => ({
		...{ author, text, replyTo: mine },
		date: when(day)
	});
	const bad = [below(bully, first, 26), below(bully, second, 27)];
	const fair = below(critic, pickOne(random, CRITICISMS), 27);
	const replies = shuffled(random, [...bad, fair, below(friend, pickOne(random, KIND), 28)]);
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: [mine, ...replies, ...daily(random, [others[3]!])],
		contacts: shuffled(random, [adult, friend, critic])
	});
	const proofs = bad.map((one) => keep('post', at(one)));
	const reports = bad.map((one) => report('post', at(one), 'harassment'));
	const block = limit(of(bully));
	const tell = write(of(adult), [named(bully)], [0, 1]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Sous votre publication, un même compte s’acharne sur vous.\n\nGardez une preuve de **chacun** de ses messages, signalez-les, coupez-lui l’accès à vous, et prévenez l’**adulte** parmi vos contacts : dites-lui qui écrit, et joignez-lui les preuves. Une critique, même dure, n’est pas visée.`,
			`You are ${nameOf(me)}. Below your post, one account keeps going after you.\n\nKeep a proof of **each** of its messages, report them, cut it off from you, and tell the **adult** among your contacts: say who is writing, and attach the proofs. A criticism, even a harsh one, is not concerned.`
		),
		why: say(
			`${nameOf(bully)} répète des attaques contre vous, et non contre ce que vous avez fait : c’est du **harcèlement**. ${nameOf(critic)} critique votre travail : c’est permis. L’ordre compte : la **preuve** d’abord, car ce qui est signalé ou bloqué ne s’affiche plus ; puis le **signalement**, le **blocage**, et le message à ${nameOf(adult)} avec les deux preuves. ${HELP.fr}`,
			`${nameOf(bully)} repeats attacks on you, not on what you made: that is **harassment**. ${nameOf(critic)} criticizes your work: that is allowed. The order matters: the **proof** first, since what is reported or blocked is no longer shown; then the **report**, the **block**, and the message to ${nameOf(adult)} with both proofs. ${HELP.en}`
		),
		setup,
		solutions: [[...proofs, ...reports, block, tell]],
		wrong: [
			[...reports, block],
			[...proofs, ...reports, block, write(of(friend), [named(bully)], [0, 1])],
			[...proofs, ...reports, report('post', at(fair), 'harassment'), block, tell],
			[...proofs, ...reports, block, tell, reply(at(bad[0]!), [say('Tais-toi', 'Shut up')])],
			[...proofs, reports[0]!, block, tell]
		]
	});
}

const THREATS: Localized[] = [
	say(
		'Si tu parles de moi, ta photo fait le tour du lycée.',
		'If you talk about me, your photo goes around the school.'
	),
	say(
		'Je sais où tu attends le bus. Fais attention.',
		'I know where you wait for the bus. Watch out.'
	),
	say(
		'Donne-moi 50 € ou j’envoie tout à tes parents.',
		'Give me €50 or I send everything to your parents.'
	),
	say('Efface ton compte, sinon tu vas le regretter.', 'Delete your account or you will regret it.')
];

/** Threats in a private conversation, from an account without a past. */
export function privateThreats(random: Random): ChallengeBody {
	const { me, adult, others } = school(random);
	const [friend, angry, , name] = others as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const bully = member(random, nameOf(name), {
		name: pickOne(random, ['anonyme_0', 'ombre.x', 'la_verite_2026', 'personne.00']),
		handle: `@ombre.${pickNumber(random, 100, 999)}`,
		since: monthOf(11, 2026),
		followers: pickNumber(random, 0, 4)
	});
	const threats = pick(random, THREATS, 2);
	const line = (author: ThreadPerson, text: Localized, day: number) => ({
		author,
		text,
		date: when(day)
	});
	const bad: Talk = { people: [bully], lines: threats.map((text, i) => line(bully, text, 27 + i)) };
	const talks = [
		bad,
		{
			people: [angry],
			lines: [
				line(
					angry,
					say(
						'Tu m’as laissé tout le rangement, je suis en colère contre toi.',
						'You left me all the tidying up, I am mad at you.'
					),
					26
				)
			]
		},
		{
			people: [friend],
			lines: [line(friend, say('Tu viens demain ?', 'Are you coming tomorrow?'), 28)]
		}
	];
	const { setup, of, talk } = build({
		owner: me,
		name: FEED,
		posts: daily(random, [friend, angry]),
		talks: shuffled(random, talks),
		contacts: [adult]
	});
	const proof = keep('conversation', talk(bad));
	const told = report('conversation', talk(bad), 'harassment');
	const block = limit(of(bully));
	const tell = write(of(adult), [[bully.handle, nameOf(bully)]], [0]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Parmi vos **messages**, quelqu’un vous menace.\n\nFaites ce qu’il faut pour que cela cesse et puisse être prouvé : la preuve, le signalement de la **conversation**, le compte qui ne peut plus vous écrire, et un mot à l’adulte parmi vos contacts, avec la preuve et le **nom du compte**. Ne répondez pas aux menaces.`,
			`You are ${nameOf(me)}. Among your **messages**, somebody is threatening you.\n\nDo what is needed for it to stop and to be provable: the proof, the report of the **conversation**, the account that can no longer write to you, and a word to the adult among your contacts, with the proof and the **name of the account**. Do not reply to the threats.`
		),
		why: say(
			`La colère de ${nameOf(angry)} porte sur un fait et ne menace pas ; ${bully.handle} menace. On **garde la preuve** avant de signaler la conversation pour **harcèlement**, on **bloque**, puis on la joint à un message pour ${nameOf(adult)}. Ni réponse, ni argent : céder encourage. Une menace est un délit, qui se signale aussi à la police. ${HELP.fr}`,
			`${nameOf(angry)}’s anger is about a fact and threatens nothing; ${bully.handle} threatens. **Keep the proof** before you report the conversation for **harassment**, **block**, then attach it to a message to ${nameOf(adult)}. No reply, no money: giving in encourages. A threat is an offense, which can be reported to the police too. ${HELP.en}`
		),
		setup,
		solutions: [[proof, told, block, tell]],
		wrong: [
			[told, block],
			[proof, told, block, write(of(adult), [bully.handle])],
			[proof, told, block, tell, write(of(friend), [bully.handle], [0])],
			[proof, told, tell],
			[
				keep('conversation', talk(talks[1]!)),
				report('conversation', talk(talks[1]!), 'harassment'),
				limit(of(angry)),
				write(of(adult), [named(angry)], [0])
			]
		]
	});
}

const MOCKED: Localized[] = [
	say(
		'Votez pour le plus ridicule de la classe :',
		'Vote for the most ridiculous person in class:'
	),
	say('La tête qu’on ne veut plus voir lundi :', 'The face that nobody wants to see on Monday:'),
	say('Mettez un mot méchant, je commence :', 'Post something mean, I will start:')
];

/** A schoolmate is mocked; who sees it helps and does not spread it. */
export function witness(random: Random): ChallengeBody {
	const { me, adult, others } = school(random);
	const [bully, victim, friend, other] = others as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const victimName = nameOf(victim).split(' ')[0]!;
	const mocked = pickOne(random, MOCKED);
	const bad: Draft = {
		author: bully,
		date: when(27),
		text: say(`${mocked.fr} ${victimName}.`, `${mocked.en} ${victimName}.`),
		picture: say(
			`Photo de ${victimName} prise en cachette au réfectoire.`,
			`Photo of ${victimName} taken on the sly in the canteen.`
		),
		tags: [victim],
		shares: pickNumber(random, 4, 30),
		likes: pickNumber(random, 10, 60)
	};
	const joke: Draft = {
		author: friend,
		date: when(28),
		text: say(
			'Moi, essayant de sourire sur une photo d’identité.',
			'Me, trying to smile for an ID photo.'
		),
		picture: say(
			`${nameOf(friend).split(' ')[0]!} fait une grimace.`,
			`${nameOf(friend).split(' ')[0]!} pulling a face.`
		)
	};
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [bad, joke, ...daily(random, [other])]),
		contacts: shuffled(random, [adult, victim, friend])
	});
	const proof = keep('post', at(bad));
	const told = (...reasons: ('harassment' | 'privacy')[]) => report('post', at(bad), ...reasons);
	const both = told('harassment', 'privacy');
	const tell = write(of(adult), [[victimName, victim.handle]], [0]);
	const support: AuthoredThreadAct = write(of(victim), [
		[say('aide', 'help'), say('soutien', 'support'), say('là', 'here')]
	]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Une publication s’en prend à quelqu’un du lycée.\n\nSans rien faire circuler : gardez-en une preuve et **signalez-la**, **prévenez l’adulte** parmi vos contacts, preuve jointe, en disant **qui est visé**, et écrivez à cette personne un mot où figure **aide** ou **soutien**.`,
			`You are ${nameOf(me)}. A post goes after somebody from your school.\n\nWithout spreading anything: keep a proof of it and **report it**, **tell the adult** among your contacts, proof attached, saying **who is targeted**, and write that person a word that contains **help** or **support**.`
		),
		why: say(
			`Une photo de ${victimName}, prise en cachette, est livrée aux moqueries de tous : c’est du **harcèlement**, et une atteinte à sa **vie privée** (les deux raisons sont justes). La grimace de ${nameOf(friend)} ne vise que son auteur. Un témoin qui aime, commente ou partage amplifie ; celui qui garde la preuve, signale, prévient ${nameOf(adult)} et soutient ${victimName} aide vraiment. ${HELP.fr}`,
			`${victimName} is in a photo taken on the sly, exposed to everyone’s mockery: that is **harassment**, and an invasion of **privacy** (both reasons are right). ${nameOf(friend)}’s face only targets its author. A witness who likes, comments or shares makes it worse; one who keeps the proof, reports, tells ${nameOf(adult)} and supports ${victimName} truly helps. ${HELP.en}`
		),
		setup,
		solutions: [[proof, both, tell, support]],
		wrong: [
			[proof, both, tell],
			[proof, both, tell, support, reply(at(bad), [say('C’est nul', 'This is mean')])],
			[proof, both, write(of(friend), [victimName], [0]), support],
			[proof, report('post', at(bad), 'falsehood'), tell, support],
			[both, support]
		]
	});
}

const LEAKS: ((n: number) => Localized)[] = [
	(n) =>
		say(
			`son numéro, c’est le 06 39 98 ${10 + (n % 80)} ${11 + ((n * 3) % 80)}, appelez tous !`,
			`the number is 06 39 98 ${10 + (n % 80)} ${11 + ((n * 3) % 80)}, call it, everyone!`
		),
	(n) =>
		say(
			`ça habite au ${n} rue du Moulin, passez dire bonjour !`,
			`home is ${n} rue du Moulin, drop by and say hi!`
		),
	(n) =>
		say(
			`voici ses notes du trimestre : ${n % 9} en maths, ${(n + 3) % 8} en anglais…`,
			`here are the grades of the term: ${n % 9} in math, ${(n + 3) % 8} in English…`
		),
	(n) =>
		say(
			`j’ai eu son ordonnance : ${(n % 4) + 1} comprimés par jour, devinez pourquoi.`,
			`I got hold of the prescription: ${(n % 4) + 1} tablets a day, guess why.`
		)
];

/** Somebody’s data in the open: the person concerned decides what comes next, with the proof. */
export function leakedData(random: Random): ChallengeBody {
	const { me, others } = school(random);
	const [bully, victim, friend, other, open] = others as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const victimName = nameOf(victim).split(' ')[0]!;
	const n = pickNumber(random, 5, 97);
	const leak = pickOne(random, LEAKS)(n);
	const bad: Draft = {
		author: bully,
		date: when(28),
		text: say(`À propos de ${victimName} : ${leak.fr}`, `About ${victimName}: ${leak.en}`),
		shares: pickNumber(random, 3, 19)
	};
	const own: Draft = {
		author: open,
		date: when(27),
		text: say(
			`Mon atelier est ouvert au public, ${n + 2} rue du Canal. Téléphone : 01 99 00 ${10 + (n % 80)} 22.`,
			`My workshop is open to the public, ${n + 2} rue du Canal. Phone: 01 99 00 ${10 + (n % 80)} 22.`
		),
		likes: 8
	};
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [bad, own, ...daily(random, [friend, other])]),
		contacts: shuffled(random, [victim, friend, other])
	});
	const proof = keep('post', at(bad));
	const told = report('post', at(bad), 'privacy');
	const warn = write(of(victim), null, [0]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Au fil, un compte révèle ce qui ne regarde qu’une autre personne, sans la menacer ni l’insulter.\n\nSans rien faire circuler en public : gardez une preuve, **signalez la publication** pour la raison la plus exacte, et **envoyez la preuve à la personne concernée**, à elle seule.`,
			`You are ${nameOf(me)}. In the feed, an account reveals what concerns only another person, without threatening or insulting them.\n\nWithout spreading anything in public: keep a proof, **report the post** for the most exact reason, and **send the proof to the person concerned**, to them only.`
		),
		why: say(
			`${nameOf(open)} donne l’adresse de son propre atelier : c’est son choix. ${nameOf(bully)} livre ce qui est à ${victimName} : on signale pour **vie privée de quelqu’un**, après avoir gardé la preuve, que l’on envoie à ${victimName} seulement : c’est à cette personne de décider d’une plainte. Commenter ou citer montrerait ces données à d’autres. ${HELP.fr}`,
			`${nameOf(open)} gives the address of their own workshop: that is their choice. ${nameOf(bully)} gives away what is ${victimName}’s: report for **someone’s privacy**, after keeping the proof, which goes to ${victimName} only: it is up to that person to file a complaint. Commenting or quoting would show these data to others. ${HELP.en}`
		),
		setup,
		solutions: [[proof, told, warn]],
		wrong: [
			[told],
			[proof, report('post', at(bad), 'falsehood'), warn],
			[proof, told, write(of(friend), null, [0])],
			[proof, told, warn, report('post', at(own), 'privacy')],
			[proof, told, warn, reply(at(bad), [victimName])]
		]
	});
}
