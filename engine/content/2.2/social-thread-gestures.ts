/** What everybody does on a network: answer, pass on, publish for the right people, take back. */
import type { Random } from '../../random.ts';
import type { ThreadPerson } from '../../simulators/thread/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	build,
	daily,
	inThread,
	mark,
	member,
	post,
	quote,
	reply,
	showTo,
	shuffled,
	when,
	type Draft
} from '../threads.ts';
import { PEOPLE, enumerate } from './words.ts';

const FEED = say('Fil', 'Feed');

/** The owner of the account, and others. */
function people(random: Random, count: number): [ThreadPerson, ...ThreadPerson[]] {
	return pick(random, PEOPLE, count + 1).map((name) => member(random, name)) as [
		ThreadPerson,
		...ThreadPerson[]
	];
}

const nameOf = ({ name }: ThreadPerson) => name as string;

const QUESTIONS: { asked: Localized; known: (n: number) => Localized; from: number; to: number }[] =
	[
		{
			asked: say(
				'À quel quai part le car, samedi ?',
				'Which bay does the bus leave from on Saturday?'
			),
			known: (n) => say(`le car part du quai ${n}`, `the bus leaves from bay ${n}`),
			from: 3,
			to: 19
		},
		{
			asked: say('Dans quelle salle est la répétition ?', 'Which room is the rehearsal in?'),
			known: (n) => say(`la répétition est salle ${n}`, `the rehearsal is in room ${n}`),
			from: 104,
			to: 219
		},
		{
			asked: say('Combien coûte l’entrée du musée ?', 'How much is the museum entrance?'),
			known: (n) => say(`l’entrée du musée coûte ${n} €`, `the museum entrance costs €${n}`),
			from: 4,
			to: 17
		},
		{
			asked: say(
				'Il reste combien de places au stage ?',
				'How many places are left in the workshop?'
			),
			known: (n) => say(`il reste ${n} places au stage`, `${n} places are left in the workshop`),
			from: 2,
			to: 15
		},
		{
			asked: say('Jusqu’à quel jour peut-on s’inscrire ?', 'Until which day can we sign up?'),
			known: (n) =>
				say(`on s’inscrit jusqu’au ${n} décembre`, `you can sign up until December ${n}`),
			from: 4,
			to: 19
		},
		{
			asked: say('À quelle page est l’exercice ?', 'Which page is the exercise on?'),
			known: (n) => say(`l’exercice est page ${n}`, `the exercise is on page ${n}`),
			from: 24,
			to: 187
		}
	];

/** The answer stands below the post that asks. */
export function answerQuestion(random: Random): ChallengeBody {
	const [me, ...others] = people(random, 4);
	const [meant, ...rest] = pick(random, QUESTIONS, 4) as [
		(typeof QUESTIONS)[0],
		...(typeof QUESTIONS)[0][]
	];
	const n = pickNumber(random, meant.from, meant.to);
	const posts = [meant, ...rest].map(({ asked }, i): Draft => ({
		author: others[i]!,
		date: when(23 + i),
		text: asked,
		likes: i
	}));
	const order = shuffled(random, posts);
	const { setup, at } = build({ owner: me, name: FEED, posts: order });
	const known = meant.known(n);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous le savez : **${known.fr}**. Quelqu’un le demande.\n\n**Répondez** sous sa publication, en donnant ce nombre.`,
			`You are ${nameOf(me)}. You know that **${known.en}**, and somebody is asking.\n\n**Reply** below their post, giving this number.`
		),
		why: say(
			`La question est celle de ${nameOf(others[0]!)}. On appuie sur « Répondre » sous cette publication, on écrit ${n} et l’on publie la réponse. Une nouvelle publication, loin de la question, risque de n’être pas lue par qui la pose.`,
			`The question is ${nameOf(others[0]!)}’s. Press “Reply” below this post, write ${n} and post the reply. A new post, far from the question, may not be read by whoever asks.`
		),
		setup,
		solutions: [[reply(at(posts[0]!), [String(n)])]],
		wrong: [
			[post([String(n)])],
			[reply(at(posts[1]!), [String(n)])],
			[quote(at(posts[0]!), [String(n)])]
		]
	});
}

const OCCASIONS: { event: Localized; thanks: Localized }[] = [
	{
		event: say('la collecte de jouets', 'the toy drive'),
		thanks: say('la soupe du carnaval', 'the carnival soup')
	},
	{
		event: say('le tournoi d’échecs', 'the chess tournament'),
		thanks: say('le ménage du foyer', 'the cleaning of the common room')
	},
	{
		event: say('la bourse aux vélos', 'the bike sale'),
		thanks: say('la peinture du préau', 'the painting of the playground shelter')
	},
	{
		event: say('le concert de la chorale', 'the choir concert'),
		thanks: say('le prêt de la sono', 'the loan of the sound system')
	},
	{
		event: say('la course du canal', 'the canal race'),
		thanks: say('les gâteaux de dimanche', 'Sunday’s cakes')
	}
];

/** One post to pass on, another to like. */
export function shareAndLike(random: Random): ChallengeBody {
	const [me, ...others] = people(random, 4);
	const [first, second] = pick(random, OCCASIONS, 2) as [
		(typeof OCCASIONS)[0],
		(typeof OCCASIONS)[0]
	];
	const invite = ({ event }: typeof first, author: ThreadPerson, day: number): Draft => ({
		author,
		date: when(day),
		text: say(
			`Venez nombreux pour ${event.fr}, samedi à ${9 + (day % 3)} h !`,
			`Do come to ${event.en}, Saturday at ${9 + (day % 3)} a.m.!`
		),
		picture: say(`Affiche annonçant ${event.fr}.`, `Poster announcing ${event.en}.`),
		shares: day % 7
	});
	const thank = ({ thanks }: typeof first, author: ThreadPerson, day: number): Draft => ({
		author,
		date: when(day),
		text: say(`Un grand merci pour ${thanks.fr} !`, `Many thanks for ${thanks.en}!`),
		likes: day % 9
	});
	const posts = [
		invite(first, others[0]!, pickNumber(random, 20, 27)),
		thank(second, others[1]!, pickNumber(random, 20, 27)),
		invite(second, others[2]!, pickNumber(random, 20, 27)),
		thank(first, others[3]!, pickNumber(random, 20, 27))
	];
	const { setup, at } = build({ owner: me, name: FEED, posts: shuffled(random, posts) });
	const [share, like] = [mark('share', at(posts[0]!)), mark('like', at(posts[1]!))];
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}.\n\n**Partagez** la publication qui annonce ${first.event.fr}, et indiquez que vous **aimez** celle qui remercie pour ${second.thanks.fr}.`,
			`You are ${nameOf(me)}.\n\n**Share** the post that announces ${first.event.en}, and **like** the one that gives thanks for ${second.thanks.en}.`
		),
		why: say(
			`Partager montre la publication à ceux qui vous suivent ; aimer dit seulement à son auteur qu’on l’apprécie. L’annonce est celle de ${nameOf(others[0]!)}, le remerciement celui de ${nameOf(others[1]!)}.`,
			`Sharing shows the post to those who follow you; liking only tells its author that you enjoy it. The announcement is ${nameOf(others[0]!)}’s, the thanks are ${nameOf(others[1]!)}’s.`
		),
		setup,
		solutions: [[share, like]],
		wrong: [
			[share],
			[mark('like', at(posts[0]!)), mark('share', at(posts[1]!))],
			[mark('share', at(posts[2]!)), like]
		]
	});
}

const THINGS = [
	say('un vélo de ville', 'a city bike'),
	say('une guitare d’étude', 'a student guitar'),
	say('une table basse', 'a coffee table'),
	say('des patins à glace', 'ice skates'),
	say('une lampe de bureau', 'a desk lamp'),
	say('un manteau de pluie', 'a raincoat')
];

/** An advertisement that is over. */
export function removeOwn(random: Random): ChallengeBody {
	const [me, other, third] = people(random, 2) as [ThreadPerson, ThreadPerson, ThreadPerson];
	const [sold, kept, last] = pick(random, THINGS, 3) as [Localized, Localized, Localized];
	const price = pickNumber(random, 8, 90);
	const offer = (author: ThreadPerson, what: Localized, day: number): Draft => ({
		author,
		date: when(day),
		text: say(
			`À vendre : ${what.fr}, ${price + (day % 5)} €. Écrivez-moi.`,
			`For sale: ${what.en}, €${price + (day % 5)}. Write to me.`
		)
	});
	const mine = offer(me, sold, 21);
	const wanted: Draft = {
		author: third,
		date: when(26),
		text: say(`Je cherche ${sold.fr}.`, `I am looking for ${sold.en}.`)
	};
	const posts = [mine, offer(me, kept, 22), offer(other, sold, 23), offer(me, last, 24), wanted];
	const { setup, at } = build({ owner: me, name: FEED, posts: shuffled(random, posts) });
	const remove = mark('remove', at(mine));
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous aviez mis en vente ${sold.fr} : vous avez trouvé preneur.\n\n**Retirez** votre annonce, elle seule.`,
			`You are ${nameOf(me)}. You had put ${sold.en} up for sale: you have found a buyer.\n\n**Remove** your advertisement, that one only.`
		),
		why: say(
			`Parmi vos publications, marquées « vous », on cherche celle qui vend ${sold.fr}. Ses **Détails** permettent de la retirer. Celle de ${nameOf(other)} n’est pas à vous : on ne peut pas la retirer.`,
			`Among your posts, marked “you,” look for the one that sells ${sold.en}. Its **Details** let you remove it. ${nameOf(other)}’s is not yours: you cannot remove it.`
		),
		setup,
		solutions: [[remove]],
		wrong: [
			[mark('remove', at(posts[1]!))],
			[remove, mark('remove', at(posts[3]!))],
			[reply(at(mine), [say('vendu', 'sold')])]
		]
	});
}

const CALLS: { text: Localized; tag: string; what: Localized }[] = [
	{
		what: say('des bénévoles', 'volunteers'),
		text: say('bénévoles', 'volunteers'),
		tag: '#fetedulac'
	},
	{ what: say('des danseurs', 'dancers'), text: say('danseurs', 'dancers'), tag: '#bal2026' },
	{
		what: say('des correcteurs', 'proofreaders'),
		text: say('correcteurs', 'proofreaders'),
		tag: '#journallycee'
	},
	{ what: say('des joueurs', 'players'), text: say('joueurs', 'players'), tag: '#tournoidhiver' },
	{ what: say('des lecteurs', 'readers'), text: say('lecteurs', 'readers'), tag: '#nuitdeslivres' }
];

/** A post for everyone, with a number and a hashtag: what another post asks for. */
export function publishCall(random: Random): ChallengeBody {
	const [me, leader, ...others] = people(random, 3) as [
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const [{ what, text, tag }, near] = pick(random, CALLS, 2) as [
		(typeof CALLS)[0],
		(typeof CALLS)[0]
	];
	const n = pickNumber(random, 3, 29);
	const asked: Draft = {
		author: leader,
		date: when(27),
		text: say(
			`Publiez tous le mot-dièse ${tag} ! Celui de l’an dernier, ${near.tag}, ne sert plus.`,
			`Everybody, post the hashtag ${tag}! Last year’s, ${near.tag}, is no longer used.`
		)
	};
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [asked, ...daily(random, others)])
	});
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Vous cherchez encore **${n}** ${text.fr}.\n\n**Publiez-le** pour tout le monde, avec ce nombre et le mot-dièse que demande ${nameOf(leader)}.`,
			`You are ${nameOf(me)}. You still need **${n}** ${text.en}.\n\n**Post it** for everyone, with this number and the hashtag that ${nameOf(leader)} asks for.`
		),
		why: say(
			`Le mot-dièse en cours est ${tag}, écrit tel quel : c’est lui qui rassemble les publications. On appuie sur « Publier », on écrit par exemple « Il nous faut ${n} ${text.fr} ${tag} », et l’on garde le public « Tout le monde ».`,
			`The current hashtag is ${tag}, written exactly so: it is what gathers the posts. Press “Post,” write for instance “We need ${n} ${text.en} ${tag},” and keep the audience “Everyone.”`
		),
		setup,
		solutions: [[post([String(n), tag])]],
		wrong: [
			[post([String(n), near.tag])],
			[post([String(n), tag], 'friends')],
			[reply(at(asked), [String(n), tag])],
			[post([what])]
		]
	});
}

const PHOTOS = [
	say('Le gâteau décoré, seul sur la table.', 'The decorated cake, alone on the table.'),
	say('Le lac gelé au lever du jour.', 'The frozen lake at daybreak.'),
	say('Une maquette de pont en allumettes.', 'A bridge model made of matches.'),
	say('Un bouquet de feuilles rouges.', 'A bunch of red leaves.'),
	say('Une pile de livres anciens.', 'A pile of old books.'),
	say('Un établi couvert de copeaux.', 'A workbench covered with shavings.')
];

/** A photo among others, for friends and not for everyone. */
export function photoForFriends(random: Random): ChallengeBody {
	const [me, ...others] = people(random, 3);
	const photos = pick(random, PHOTOS, 4);
	const i = pickNumber(random, 0, 3);
	const isForMe = pickOne(random, [true, false]);
	const audience = isForMe ? ('me' as const) : ('friends' as const);
	const { setup } = build({ owner: me, name: FEED, photos, posts: daily(random, others) });
	const seen = tell((l) => photos[i]![l].replace(/\.$/, ''));
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Parmi vos photos, vous choisissez celle-ci : « ${seen.fr} ».\n\n**Publiez-la**, avec ou sans texte, de façon qu’elle soit visible ${isForMe ? 'de vous, et de personne d’autre pour l’instant' : 'de vos amis, et de personne d’autre'}.`,
			`You are ${nameOf(me)}. Among your photos, you choose this one: “${seen.en}.”\n\n**Post it**, with or without text, so that ${isForMe ? 'only you see it for now' : 'your friends see it, and nobody else'}.`
		),
		why: say(
			`On appuie sur « Publier », on choisit la photo, puis, sous « Qui peut voir », **${isForMe ? 'Moi seulement' : 'Amis'}**. Le réseau propose d’abord « Tout le monde » : sans changer ce choix, n’importe qui verrait la photo.`,
			`Press “Post,” choose the photo, then, under “Who can see it,” **${isForMe ? 'Only me' : 'Friends'}**. The network first offers “Everyone”: unless you change it, anyone would see the photo.`
		),
		setup,
		solutions: [[post(null, audience, i)]],
		wrong: [
			[post(null, 'everyone', i)],
			[post(null, isForMe ? 'friends' : 'me', i)],
			[post(null, audience, (i + 1) % 4)]
		]
	});
}

const OUTINGS = [
	say('la randonnée de samedi', 'Saturday’s hike'),
	say('le cinéma de vendredi', 'Friday’s movie night'),
	say('la visite de l’atelier', 'the workshop visit'),
	say('le repas de l’équipe', 'the team dinner'),
	say('la sortie en kayak', 'the kayak outing')
];

/** The thread says who comes; one list holds them all and nobody else. */
export function listOfThoseWhoCome(random: Random): ChallengeBody {
	const [me, ...others] = people(random, 6);
	const outing = pickOne(random, OUTINGS);
	const hour = pickNumber(random, 7, 19);
	const coming = others.slice(0, 3);
	const [hesitant, absent, stranger] = others.slice(3) as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const asked: Draft = {
		author: me,
		date: when(24),
		text: say(`Qui vient pour ${outing.fr} ?`, `Who is coming to ${outing.en}?`)
	};
	const YES = [
		say('J’en suis !', 'I am in!'),
		say('Comptez sur moi.', 'Count on me.'),
		say('Oui, avec plaisir.', 'Yes, with pleasure.')
	];
	const replies: Draft[] = [
		...coming.map((author, i) => ({ author, date: when(25), text: YES[i]! })),
		{
			author: hesitant,
			date: when(25),
			text: say(
				'Finalement non, je travaille. Amusez-vous bien !',
				'No after all, I am working. Have fun!'
			)
		},
		{
			author: absent,
			date: when(26),
			text: say('Dommage, pas cette fois.', 'Pity, not this time.')
		}
	].map((one) => ({ ...one, replyTo: asked }));
	const lists = shuffled(random, [
		{ name: say('Bleue', 'Blue'), people: coming },
		{ name: say('Verte', 'Green'), people: [...coming.slice(0, 2), hesitant] },
		{ name: say('Jaune', 'Yellow'), people: [...coming, absent] },
		{ name: say('Rouge', 'Red'), people: [...coming.slice(1), stranger] }
	]);
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: [asked, ...shuffled(random, replies)],
		lists
	});
	const list = (name: string) => lists.findIndex((one) => one.name.fr === name);
	const text = [String(hour)];
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Le départ pour ${outing.fr} est à **${hour} h**.\n\n**Publiez** cette heure, à l’aide d’une de vos listes, pour tous ceux qui viennent et pour eux seulement.`,
			`You are ${nameOf(me)}. You leave for ${outing.en} at **${hour}:00**.\n\n**Post** this time, with one of your lists, for all those who are coming and for them only.`
		),
		why: say(
			`Sous votre question, ${enumerate(coming.map(nameOf)).fr} viennent ; ${nameOf(hesitant)} et ${nameOf(absent)} non. La liste « Bleue » contient ces trois personnes, et personne d’autre. Répondre sous la question montrerait l’heure à tout le monde.`,
			`Below your question, ${enumerate(coming.map(nameOf)).en} are coming; ${nameOf(hesitant)} and ${nameOf(absent)} are not. The list “Blue” holds all three and nobody else. Replying below the question would show the time to everyone.`
		),
		setup,
		solutions: [[post(text, list('Bleue'))]],
		wrong: [
			[post(text, list('Jaune'))],
			[post(text, list('Verte'))],
			[post(text)],
			[post(text, 'friends')],
			[reply(at(asked), text)]
		]
	});
}

const PRIVATE_POSTS: ((n: number) => Localized)[] = [
	(n) =>
		say(
			`Nouveau numéro : 06 39 98 ${10 + (n % 80)} ${10 + ((n * 7) % 80)}, appelez-moi !`,
			`New number: 06 39 98 ${10 + (n % 80)} ${10 + ((n * 7) % 80)}, call me!`
		),
	(n) =>
		say(
			`Nous voilà installés au ${n} rue des Tilleuls, code ${1000 + n}.`,
			`We have moved to ${n} rue des Tilleuls, door code ${1000 + n}.`
		),
	(n) =>
		say(
			`Absents du 20 au ${22 + (n % 7)} décembre : la maison sera vide.`,
			`Away from December 20 to ${22 + (n % 7)}: the house will be empty.`
		),
	(n) =>
		say(
			`Ma fille va chaque mardi à ${15 + (n % 4)} h, seule, à la piscine.`,
			`My daughter goes alone to the pool every Tuesday at ${3 + (n % 4)} p.m.`
		)
];

const PUBLIC_POSTS = [
	say('Ma recette de pain d’épices, enfin réussie.', 'My gingerbread recipe, a success at last.'),
	say('Notre équipe a gagné 3 à 1 !', 'Our team won 3 to 1!'),
	say('J’ai aimé l’exposition sur les phares.', 'I enjoyed the exhibition about lighthouses.'),
	say('Quel roman lire cet hiver ?', 'Which novel to read this winter?'),
	say('Le nouveau pont est ouvert aux vélos.', 'The new bridge is open to bikes.')
];

/** What says too much goes back to friends; what is for everyone stays so. */
export function oldPostsToFriends(random: Random): ChallengeBody {
	const [me, ...others] = people(random, 2);
	const n = pickNumber(random, 3, 79);
	const secret = pick(random, PRIVATE_POSTS, 2).map((write): Draft => ({
		author: me,
		date: when(pickNumber(random, 3, 28)),
		text: write(n)
	}));
	const open = pick(random, PUBLIC_POSTS, 3).map((text): Draft => ({
		author: me,
		date: when(pickNumber(random, 3, 28)),
		text
	}));
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [...secret, ...open, ...daily(random, others)])
	});
	const narrow = secret.map((one) => showTo(at(one), 'friends'));
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Toutes vos publications sont visibles par tout le monde, et deux apprennent à des inconnus de quoi vous nuire, à vous ou à vos proches.\n\n**Limitez ces deux-là à vos amis.** Les autres restent à tous.`,
			`You are ${nameOf(me)}. All your posts are visible to everyone, and two tell strangers what could be used to harm you or your family.\n\n**Limit these two to your friends.** The others stay open to all.`
		),
		why: say(
			`Il faut lire chaque publication comme un inconnu : un numéro, une adresse, une absence, les habitudes d’un enfant servent à qui veut nuire. On ouvre ses **Détails**, puis « Qui peut voir » : **Amis**. Un roman ou un match n’apprennent rien.`,
			`Read each post as a stranger would: a number, an address, an absence, a child’s habits help whoever means harm. Open its **Details**, then “Who can see it”: **Friends**. A novel or a match teaches nothing.`
		),
		setup,
		solutions: [narrow],
		wrong: [
			narrow.slice(0, 1),
			[...narrow, showTo(at(open[0]!), 'friends')],
			secret.map((one) => mark('remove', at(one)))
		]
	});
}

const SCENES: { good: Localized; bad: Localized }[] = [
	{
		good: say('Votre équipe, la coupe à la main.', 'Your team, holding the cup.'),
		bad: say('Vous, en train de dormir dans le car.', 'You, asleep on the bus.')
	},
	{
		good: say('Le groupe devant le musée.', 'The group in front of the museum.'),
		bad: say('Vous, de la farine plein le visage.', 'You, with flour all over your face.')
	},
	{
		good: say('L’orchestre qui salue.', 'The orchestra taking a bow.'),
		bad: say('Vous, les genoux dans la boue.', 'You, kneeling in the mud.')
	},
	{
		good: say('La classe au sommet.', 'The class at the summit.'),
		bad: say('Vous, en pyjama à la fenêtre.', 'You, in pajamas at the window.')
	}
];

/** One tag to take off, one photo of one’s own to limit. */
export function untagAndLimit(random: Random): ChallengeBody {
	const [me, first, second, ...others] = people(random, 4) as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		...ThreadPerson[]
	];
	const [one, two] = pick(random, SCENES, 2) as [(typeof SCENES)[0], (typeof SCENES)[0]];
	const shot = (author: ThreadPerson, picture: Localized, tags: ThreadPerson[]): Draft => ({
		author,
		date: when(pickNumber(random, 15, 28)),
		text: say('Souvenir !', 'Memories!'),
		picture,
		tags
	});
	const bad = shot(first, one.bad, [me]);
	const good = shot(second, one.good, [me, others[0]!]);
	const mine = shot(me, two.bad, []);
	const own = shot(me, two.good, []);
	const { setup, at } = build({
		owner: me,
		name: FEED,
		posts: shuffled(random, [bad, good, mine, own, ...daily(random, others)])
	});
	const untag = { do: 'untag', id: at(bad) } as const;
	const narrow = showTo(at(mine), 'friends');
	const [seen, shown] = [one.bad, two.bad].map((text) =>
		tell((l) => text[l].replace(/\.$/, '').replace(/^V/, 'v').replace(/^Y/, 'y'))
	) as [Localized, Localized];
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)}. Sur la photo de ${nameOf(first)} (${seen.fr}), vous ne voulez plus que votre nom apparaisse. Sur une de vos propres photos (${shown.fr}), rien à cacher à vos amis, mais elle ne regarde qu’eux.\n\nFaites-le ; le reste ne change pas.`,
			`You are ${nameOf(me)}. On ${nameOf(first)}’s photo (${seen.en}), you no longer want your name to appear. One of your own photos (${shown.en}) hides nothing from your friends, but concerns only them.\n\nSee to it; the rest does not change.`
		),
		why: say(
			`La photo de ${nameOf(first)} n’est pas à vous : on retire son **identification** dans ses Détails, et l’on peut demander à son auteur de l’enlever. La vôtre passe au public **Amis**. L’autre identification, sur une photo de groupe, ne gêne pas.`,
			`${nameOf(first)}’s photo is not yours: remove your **tag** in its Details, and you can ask its author to take it down. Yours goes to the audience **Friends**. The other tag, on a group photo, does no harm.`
		),
		setup,
		solutions: [[untag, narrow]],
		wrong: [
			[untag],
			[{ do: 'untag', id: at(good) }, narrow],
			[untag, mark('remove', at(mine))],
			[untag, showTo(at(own), 'friends')]
		]
	});
}
