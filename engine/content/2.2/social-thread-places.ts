/** For each piece of information its place: in public, for a list, or in a message to one person. */
import type { Random } from '../../random.ts';
import type { ThreadPerson } from '../../simulators/thread/model.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	build,
	daily,
	inThread,
	member,
	post,
	reply,
	shuffled,
	when,
	without,
	write,
	type Draft,
	type Talk
} from '../threads.ts';
import { PEOPLE, enumerate } from './words.ts';

const FEED = say('Fil', 'Feed');

const nameOf = ({ name }: ThreadPerson) => name as string;

function crowd(random: Random, count: number): ThreadPerson[] {
	return pick(random, PEOPLE, count).map((name) =>
		member(random, `${name} ${pickOne(random, SURNAMES)}`)
	);
}

const SECRETS: {
	asked: Localized;
	open: (n: number) => Localized;
	closed: (n: number) => Localized;
}[] = [
	{
		asked: say(
			'À quelle heure ouvre le local, et quel est le code de la porte ?',
			'What time does the clubroom open, and what is the door code?'
		),
		open: (n) => say(`le local ouvre à ${n} h`, `the clubroom opens at ${n}:00`),
		closed: (n) => say(`le code de la porte est ${n}`, `the door code is ${n}`)
	},
	{
		asked: say(
			'Quel jour a lieu la visio, et quel est son mot de passe ?',
			'What day is the video call, and what is its password?'
		),
		open: (n) => say(`la visio est le ${n} décembre`, `the video call is on December ${n}`),
		closed: (n) => say(`son mot de passe est ${n}`, `its password is ${n}`)
	},
	{
		asked: say(
			'Combien coûte le stage, et à quel numéro joindre le formateur ?',
			'How much is the workshop, and at what number can the trainer be reached?'
		),
		open: (n) => say(`le stage coûte ${n} €`, `the workshop costs €${n}`),
		closed: (n) => say(`le poste du formateur est le ${n}`, `the trainer’s extension is ${n}`)
	},
	{
		asked: say(
			'Quel bus mène chez vous, et à quel numéro de la rue ?',
			'Which bus leads to your home, and what is the street number?'
		),
		open: (n) => say(`c’est le bus ${n}`, `it is bus ${n}`),
		closed: (n) => say(`vous habitez au ${n}`, `you live at number ${n}`)
	}
];

/** A question of two parts: one that anybody may read, one that is for one person. */
export function publicAndPrivate(random: Random): ChallengeBody {
	const [me, asker, ...others] = crowd(random, 5) as [
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const [meant, near] = pick(random, SECRETS, 2) as [(typeof SECRETS)[0], (typeof SECRETS)[0]];
	const [open, closed] = [pickNumber(random, 9, 19), pickNumber(random, 120, 989)];
	const asked: Draft = { author: asker, date: when(27), text: meant.asked };
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [
			asked,
			{ author: others[0]!, date: when(26), text: near.asked },
			...daily(random, others.slice(1))
		]),
		contacts: shuffled(random, [asker, others[0]!, others[1]!])
	});
	const [shown, kept] = [meant.open(open), meant.closed(closed)];
	const right = without(reply(at(asked), [String(open)]), String(closed));
	const secret = write(of(asker), [String(closed)]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous savez que ${shown.fr} et que ${kept.fr}. Quelqu’un de confiance demande les deux, devant tout le monde.\n\nDonnez-lui **les deux réponses**, chacune là où elle a sa place : ce qui peut servir à tous sous sa question, le reste à cette seule personne.`,
			`You are ${nameOf(me)}. You know that ${shown.en} and that ${kept.en}. Somebody you trust asks for both, in front of everyone.\n\nGive **both answers**, each where it belongs: what may serve everyone below the question, the rest to this person only.`
		),
		why: say(
			`La question de ${nameOf(asker)} est publique : une réponse en dessous l’est aussi. On y dit que ${shown.fr}, qui servira à d’autres ; le nombre ${closed} part dans un **message** à ${nameOf(asker)}, que personne d’autre ne lit.`,
			`${nameOf(asker)}’s question is public: a reply below it is too. Say there that ${shown.en}, which will serve others; the number ${closed} goes in a **message** to ${nameOf(asker)}, which nobody else reads.`
		),
		setup,
		solutions: [[right, secret]],
		wrong: [
			[reply(at(asked), [String(open), String(closed)])],
			[reply(at(asked), [String(open), String(closed)]), secret],
			[write(of(asker), [String(open), String(closed)])],
			[reply(at(asked), [String(closed)]), write(of(asker), [String(open)])],
			[right, write(of(others[0]!), [String(closed)])],
			[right, post([String(closed)], 'friends')]
		]
	});
}

const EVENTS: { name: Localized; team: Localized }[] = [
	{ name: say('le loto du club', 'the club bingo'), team: say('Équipe du loto', 'Bingo team') },
	{
		name: say('la brocante', 'the flea market'),
		team: say('Équipe de la brocante', 'Flea market team')
	},
	{ name: say('le spectacle', 'the show'), team: say('Équipe du spectacle', 'Show team') },
	{
		name: say('le goûter des anciens', 'the alumni tea party'),
		team: say('Équipe du goûter', 'Tea party team')
	}
];

/** The hour is for all, the box of the keys for the team, whose list changed. */
export function twoAudiences(random: Random): ChallengeBody {
	const [me, ...others] = crowd(random, 6) as [ThreadPerson, ...ThreadPerson[]];
	const { name, team } = pickOne(random, EVENTS);
	const [hour, code] = [pickNumber(random, 13, 20), pickNumber(random, 2104, 9876)];
	const [gone, ...staff] = others.slice(0, 4) as [ThreadPerson, ...ThreadPerson[]];
	const leaving: Draft = {
		author: gone,
		date: when(26),
		text: say(
			`Je quitte l’équipe pour ${name.fr} ; ${nameOf(others[4]!)} me remplace.`,
			`I am leaving the team for ${name.en}; ${nameOf(others[4]!)} replaces me.`
		)
	};
	const lists = shuffled(random, [
		{ name: say('Ancienne équipe', 'Former team'), people: [gone, ...staff] },
		{ name: team, people: [...staff, others[4]!] },
		{ name: say('Tous les membres', 'All members'), people: others }
	]);
	const list = (fr: string) => lists.findIndex((one) => one.name.fr === fr);
	const [toAll, toTeam] = [
		without(post([String(hour)]), String(code)),
		post([String(code)], list(team.fr))
	];
	const { setup } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [leaving, ...daily(random, staff.slice(0, 2))]),
		lists
	});
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}, responsable pour ${name.fr}. Le public est attendu à **${hour} h** ; la boîte à clés s’ouvre avec le code **${code}**, que seuls doivent lire ceux de l’équipe **d’aujourd’hui**.\n\n**Publiez** l’heure pour qu’elle soit lue de tous, et le code pour ceux-là seulement.`,
			`You are ${nameOf(me)}, in charge of ${name.en}. The public is expected at **${hour}:00**; the key box opens with the code **${code}**, to be read only by those in **today’s** team.\n\n**Post** the time so that everyone reads it, and the code for those only.`
		),
		why: say(
			`Deux informations, deux publications. L’heure va à **tout le monde**. ${nameOf(gone)} a quitté l’équipe et ${nameOf(others[4]!)} y entre : la liste « ${team.fr} » est à jour, « Ancienne équipe » ne l’est plus. Une seule publication dirait trop aux uns, ou trop peu aux autres.`,
			`Two pieces of information, two posts. The time goes to **everyone**. ${nameOf(gone)} has left the team and ${nameOf(others[4]!)} joins it: the list “${team.en}” is up to date, “Former team” no longer is. A single post would tell some too much, or others too little.`
		),
		setup,
		solutions: [[toAll, toTeam]],
		wrong: [
			[post([String(hour), String(code)])],
			[post([String(hour), String(code)]), toTeam],
			[toAll, post([String(code)], list('Ancienne équipe'))],
			[toAll, post([String(code)], list('Tous les membres'))],
			[toAll, post([String(code)], 'friends')],
			[post([String(hour)], list(team.fr)), toTeam]
		]
	});
}

const SIGHTS = [
	say('sur la scène', 'on the stage'),
	say('au bord du lac', 'by the lake'),
	say('devant le gymnase', 'in front of the gym'),
	say('autour du gâteau', 'around the cake'),
	say('dans le jardin', 'in the garden')
];

/** Messages say who agrees to be seen, and by whom. */
export function photoOfTheWilling(random: Random): ChallengeBody {
	const [me, ...others] = crowd(random, 4) as [ThreadPerson, ...ThreadPerson[]];
	const [yes, also, no] = others as [ThreadPerson, ThreadPerson, ThreadPerson];
	const first = (one: ThreadPerson) => nameOf(one).split(' ')[0]!;
	const sight = pickOne(random, SIGHTS);
	const groups = shuffled(random, [
		[yes, also],
		[yes, no],
		[also, no],
		[yes, also, no]
	]);
	const photos = groups.map((group) => {
		const names = enumerate(group.map(first));
		return say(`${names.fr}, ${sight.fr}.`, `${names.en}, ${sight.en}.`);
	});
	const right = groups.findIndex((group) => group.length === 2 && !group.includes(no));
	const isOpen = pickOne(random, [true, false]);
	const talk = (author: ThreadPerson, text: Localized): Talk => ({
		people: [author],
		lines: [{ author, date: when(27), text }]
	});
	const talks = [
		talk(
			yes,
			say(
				'La photo ? Vas-y, même pour le monde entier.',
				'The photo? Go ahead, even for the whole world.'
			)
		),
		talk(
			also,
			isOpen
				? say('Pas de souci, montre-la à qui tu veux.', 'No problem, show it to whoever you like.')
				: say('D’accord si seuls tes amis la voient.', 'Fine if only your friends see it.')
		),
		talk(
			no,
			say(
				'Je préfère ne paraître nulle part, merci de me comprendre.',
				'I would rather not appear anywhere, thanks for understanding.'
			)
		)
	];
	const { setup } = build({
		owner: me,
		name: FEED,
		photos,
		posts: daily(random, others),
		talks: shuffled(random, talks)
	});
	const audience = isOpen ? 'everyone' : 'friends';
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous voulez publier une photo à plusieurs, pour **autant de monde que l’acceptent ceux qu’on y voit**. Tous vous ont répondu par message.\n\n**Publiez** celle qui peut l’être, pour le public le plus large permis.`,
			`You are ${nameOf(me)}. You want to post a photo of several people, for **as many people as those in it accept**. They have all answered you by message.\n\n**Post** the one that may be, for the widest audience allowed.`
		),
		why: say(
			`${nameOf(no)} refuse : restent les photos sans cette personne, ici une seule. ${nameOf(yes)} accepte tout, ${nameOf(also)} accepte ${isOpen ? 'aussi : **tout le monde** peut la voir' : 'pour vos amis : c’est le plus prudent des deux accords qui décide, **Amis**'}.`,
			`${nameOf(no)} refuses: that leaves the photos without this person, here a single one. ${nameOf(yes)} accepts anything, ${nameOf(also)} accepts ${isOpen ? 'too: **everyone** may see it' : 'for your friends: the more careful of the two permissions decides, **Friends**'}.`
		),
		setup,
		solutions: [[post(null, audience, right)]],
		wrong: [
			[post(null, isOpen ? 'friends' : 'everyone', right)],
			[post(null, audience, (right + 1) % 4)],
			[post(null, 'me', right)],
			[post(null, audience, right), post(null, audience, (right + 1) % 4)]
		]
	});
}

const REPAIRS: { claim: Localized; truth: (n: number) => Localized }[] = [
	{
		claim: say(
			'Toujours fermé quand je viens, c’est honteux !',
			'Always closed when I come, it is a disgrace!'
		),
		truth: (n) =>
			say(
				`Horaires d’hiver : ouvert jusqu’à ${n} h le samedi.`,
				`Winter hours: open until ${n}:00 on Saturdays.`
			)
	},
	{
		claim: say(
			'Impossible de trouver le prix, on nous le cache !',
			'No way to find the price, they hide it from us!'
		),
		truth: (n) => say(`L’adhésion est à ${n} € cette année.`, `Membership is €${n} this year.`)
	},
	{
		claim: say(
			'Personne ne dit où l’on se retrouve, comme d’habitude !',
			'Nobody says where we meet, as usual!'
		),
		truth: (n) => say(`Rendez-vous devant la salle ${n}.`, `Meet in front of room ${n}.`)
	}
];

/** An angry comment that a fact answers: calmly, below it; whoever insults nobody is not silenced. */
export function answerTheAngry(random: Random): ChallengeBody {
	const [me, angry, ...others] = crowd(random, 5) as [
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const meant = pickOne(random, REPAIRS);
	const n = pickNumber(random, 12, 19);
	const other = n + pickNumber(random, 1, 5);
	const news: Draft = { author: me, date: when(23), text: meant.truth(n), likes: 6 };
	const old: Draft = {
		author: me,
		date: when(4),
		text: meant.truth(other),
		details: [
			{
				name: say('Note de l’auteur', 'Note of the author'),
				value: say(
					'remplacé par ma publication du 23 novembre',
					'replaced by my post of November 23'
				)
			}
		]
	};
	const wish: Draft = {
		author: me,
		date: when(25),
		text: say('Merci à tous pour cette année !', 'Thank you all for this year!')
	};
	const below = (author: ThreadPerson, text: Localized): Draft => ({
		...{ author, text, replyTo: wish },
		date: when(28)
	});
	const bad = below(angry, meant.claim);
	const replies = shuffled(random, [
		bad,
		below(others[0]!, say('Merci à vous !', 'Thank you!')),
		below(others[1]!, say('À l’an prochain.', 'See you next year.'))
	]);
	const { setup, of, at } = build({
		owner: me,
		name: FEED,
		posts: [wish, ...replies, ...shuffled(random, [news, old]), ...daily(random, [others[2]!])],
		contacts: shuffled(random, [angry, others[0]!])
	});
	const right = reply(at(bad), [String(n)]);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)} et tenez le compte d’une association. Sous vos remerciements, quelqu’un se plaint de ne pas savoir ce que vous aviez pourtant publié.\n\n**Répondez-lui au même endroit**, par le fait qui lui manque (le nombre à jour), et ne faites rien d’autre.`,
			`You are ${nameOf(me)} and run the account of a club. Below your thanks, somebody complains about not knowing what you had in fact posted.\n\n**Reply in the same place**, with the fact that is missing (the current number), and do nothing else.`
		),
		why: say(
			`${nameOf(angry)} s’emporte, mais n’insulte personne : ni blocage, ni signalement. La publication du 23 novembre dit ${n} ; celle du 4, qui dit ${other}, est remplacée, ses Détails le précisent. Répondre **sous la plainte** informe aussi ceux qui l’ont lue, ce qu’un message privé ne fait pas.`,
			`${nameOf(angry)} is angry but insults nobody: no block, no report. The post of November 23 says ${n}; the one of the 4th, which says ${other}, has been replaced, as its Details say. Replying **below the complaint** also informs those who read it, which a private message does not.`
		),
		setup,
		solutions: [[right]],
		wrong: [
			[reply(at(bad), [String(other)])],
			[write(of(angry), [String(n)])],
			[post([String(n)])],
			[right, { do: 'limit', id: of(angry), as: 'blocked' }],
			[reply(at(wish), [String(n)])]
		]
	});
}
