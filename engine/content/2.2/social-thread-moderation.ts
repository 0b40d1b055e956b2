/** A group whose moderator applies its written rules: no more, no less, and the same to everybody. */
import type { Random } from '../../random.ts';
import type { ThreadFact, ThreadPerson } from '../../simulators/thread/model.ts';
import { SURNAMES } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	answer,
	build,
	inThread,
	keep,
	mark,
	member,
	monthOf,
	report,
	sanction,
	shuffled,
	when,
	type Draft
} from '../threads.ts';
import { PEOPLE, enumerate } from './words.ts';

const nameOf = ({ name }: ThreadPerson) => name as string;

function crowd(random: Random, count: number): ThreadPerson[] {
	return pick(random, PEOPLE, count).map((name) =>
		member(random, `${name} ${pickOne(random, SURNAMES)}`)
	);
}

const GROUPS: Localized[] = [
	say('Voisins du canal', 'Canal Neighbors'),
	say('Jardins partagés', 'Shared Gardens'),
	say('Entraide étudiante', 'Student Help'),
	say('Parents du quartier', 'Local Parents')
];

const PAST = say('Dans ce groupe', 'In this group');
const fact = (value: Localized): ThreadFact => ({ name: PAST, value });
const CLEAN = fact(say('aucun avertissement', 'no warning'));

const ATTACKS: Localized[] = [
	say('Tu es vraiment un imbécile, tais-toi donc.', 'You really are a fool, so shut up.'),
	say(
		'Il faut être bête comme toi pour proposer ça.',
		'Only someone as stupid as you would suggest that.'
	),
	say('Pauvre minable, retourne dormir.', 'You pathetic loser, go back to sleep.'),
	say('Avec ta tête de nul, ça ne m’étonne pas.', 'From an idiot like you, I am not surprised.')
];

const HARSH: Localized[] = [
	say(
		'Cette décision du bureau est mauvaise, et j’explique pourquoi depuis un an.',
		'This decision of the board is bad, and I have been saying why for a year.'
	),
	say(
		'La fête était ratée : pas d’eau, pas de chaises, personne pour accueillir.',
		'The party was a failure: no water, no chairs, nobody to greet people.'
	),
	say(
		'Le modérateur répond trop tard, ce n’est pas sérieux.',
		'The moderator answers too late, this is not serious.'
	),
	say(
		'Je voterai contre ce projet, il coûte trop cher.',
		'I will vote against this project, it costs too much.'
	)
];

const GOSSIP: ((name: string, n: number) => Localized)[] = [
	(name, n) =>
		say(
			`${name} habite au ${n}, porte gauche, allez lui demander.`,
			`${name} lives at number ${n}, left door, go and ask.`
		),
	(name, n) =>
		say(
			`Le numéro de ${name} est le 06 39 98 ${10 + (n % 80)} 41, appelez.`,
			`${name}’s number is 06 39 98 ${10 + (n % 80)} 41, call.`
		),
	(name, n) =>
		say(
			`${name} doit ${n * 10} € à sa banque, je l’ai vu sur une lettre.`,
			`${name} owes the bank €${n * 10}, I saw it in a letter.`
		)
];

/** A scale of sanctions, applied by what each member had already done. */
export function scaleOfSanctions(random: Random): ChallengeBody {
	const [me, first, again, leak, critic, other] = crowd(random, 6) as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const month = pickNumber(random, 6, 10);
	const old = pickNumber(random, 2023, 2024);
	first.facts = [
		pickOne(random, [
			CLEAN,
			fact(say(`un avertissement en mai ${old}`, `one warning in May ${old}`))
		])
	];
	again.facts = [
		fact(
			say(
				`un avertissement en ${monthOf(month, 2026).fr}`,
				`one warning in ${monthOf(month, 2026).en}`
			)
		)
	];
	leak.facts = [CLEAN];
	critic.facts = [
		fact(
			say(
				`un avertissement en ${monthOf(month, 2026).fr}`,
				`one warning in ${monthOf(month, 2026).en}`
			)
		)
	];
	const [insult, second] = pick(random, ATTACKS, 2) as [Localized, Localized];
	const topic: Draft = {
		author: other,
		date: when(24),
		text: say(
			'Et si l’on plantait une haie devant l’entrée ?',
			'What if we planted a hedge in front of the entrance?'
		)
	};
	const below = (author: ThreadPerson, text: Localized): Draft => ({
		...{ author, text, replyTo: topic },
		date: when(pickNumber(random, 25, 28))
	});
	const bad = below(first, insult);
	const worse = below(again, second);
	const told = below(leak, pickOne(random, GOSSIP)(nameOf(other), pickNumber(random, 3, 88)));
	const fair = below(critic, pickOne(random, HARSH));
	const rules = [
		say(
			'On critique les idées et les décisions, jamais les personnes.',
			'Criticize ideas and decisions, never people.'
		),
		say(
			'Rien de la vie privée d’un autre : adresse, téléphone, argent, santé.',
			'Nothing of someone else’s private life: address, phone, money, health.'
		),
		say(
			'Ce qui enfreint les règles 1 ou 2 est retiré ; rien d’autre ne l’est.',
			'What breaks rule 1 or 2 is removed; nothing else is.'
		),
		say(
			'Règle 1 : avertissement ; suspension d’une semaine si l’on a été averti dans les douze derniers mois.',
			'Rule 1: a warning; a one-week suspension if one was warned in the last twelve months.'
		),
		say(
			'Règle 2 : suspension d’une semaine, dès la première fois.',
			'Rule 2: a one-week suspension, from the first time.'
		)
	];
	const { setup, of, at } = build({
		owner: me,
		name: pickOne(random, GROUPS),
		isModerator: true,
		rules,
		posts: [topic, ...shuffled(random, [bad, worse, told, fair])]
	});
	const away = [bad, worse, told].map((one) => mark('remove', at(one)));
	const punished = [
		sanction(of(first), 'warned'),
		sanction(of(again), 'suspended'),
		sanction(of(leak), 'suspended')
	];
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)} et vous modérez ce groupe, le 30 novembre 2026.\n\n**Appliquez ses règles** à la discussion sur la haie : ce qui est à retirer, et la sanction de chacun, d’après son passé dans le groupe. Ne signalez rien au réseau.`,
			`You are ${nameOf(me)} and you moderate this group, on November 30, 2026.\n\n**Apply its rules** to the discussion about the hedge: what is to be removed, and each person’s sanction, by their past in the group. Report nothing to the network.`
		),
		why: say(
			`${nameOf(first)} et ${nameOf(again)} attaquent une personne (règle 1) : leurs réponses sont retirées. Le premier n’a pas d’avertissement dans les douze mois : **avertissement** ; ${nameOf(again)} en a un de ${monthOf(month, 2026).fr} : **suspension**. ${nameOf(leak)} livre la vie privée d’un autre (règle 2) : retrait et **suspension**, même sans passé. ${nameOf(critic)} déplaît mais critique une décision : son passé n’y change rien, on laisse.`.replace(
				'Le premier n’a pas',
				`${nameOf(first)} n’a pas`
			),
			`${nameOf(first)} and ${nameOf(again)} attack a person (rule 1): their replies are removed. ${nameOf(first)} has no warning within twelve months: **warning**; ${nameOf(again)} has one from ${monthOf(month, 2026).en}: **suspension**. ${nameOf(leak)} gives away someone’s private life (rule 2): removal and **suspension**, even with a clean past. ${nameOf(critic)} displeases but criticizes a decision: the past changes nothing, leave it.`
		),
		setup,
		solutions: [[...away, ...punished]],
		wrong: [
			away,
			punished,
			[...away, mark('remove', at(fair)), ...punished],
			[...away, sanction(of(first), 'suspended'), ...punished.slice(1)],
			[
				...away,
				sanction(of(first), 'warned'),
				sanction(of(again), 'warned'),
				sanction(of(leak), 'warned')
			],
			[...away, ...punished, sanction(of(critic), 'warned')]
		]
	});
}

const PLACES = [
	say('rue des Forges', 'rue des Forges'),
	say('quai du Lavoir', 'quai du Lavoir'),
	say('place des Ormes', 'place des Ormes'),
	say('impasse du Four', 'impasse du Four')
];

/** Who may come in, by three written conditions. */
export function admissions(random: Random): ChallengeBody {
	const [meName, ...names] = pick(random, PEOPLE, 7).map(
		(name) => `${name} ${pickOne(random, SURNAMES)}`
	) as [string, ...string[]];
	const me = member(random, meName);
	const months = pickNumber(random, 3, 6);
	const street = pickOne(random, PLACES);
	const reply = (value: Localized): ThreadFact => ({
		name: say('Réponse à la question', 'Answer to the question'),
		value
	});
	const lives = (n: number) => say(`J’habite au ${n} ${street.fr}`, `I live at ${n} ${street.en}`);
	/** Just on one side of the condition, or the other. */
	const sinceMonthsAgo = (ago: number) => {
		const month = 11 - ago;
		return month > 0 ? monthOf(month, 2026) : monthOf(month + 12, 2025);
	};
	const ask = (i: number, extra: Partial<ThreadPerson>) => member(random, names[i]!, extra);
	const accepted = [
		ask(0, {
			about: say('Peu de publications', 'Few posts'),
			followers: 6,
			since: sinceMonthsAgo(months + 1),
			facts: [reply(lives(pickNumber(random, 2, 60)))]
		}),
		ask(1, {
			about: say('Toujours à râler', 'Always grumbling'),
			facts: [
				reply(say(`Je travaille ${street.fr}, au café`, `I work on ${street.en}, at the café`))
			]
		})
	];
	const refused = [
		ask(2, {
			about: say(
				'En ville depuis peu, bonjour à tous !',
				'In town since recently, hello everyone!'
			),
			isVerified: true,
			followers: 2100,
			since: sinceMonthsAgo(months - 1),
			facts: [reply(lives(pickNumber(random, 2, 60)))]
		}),
		ask(3, {
			about: say('De bonne compagnie', 'Good company'),
			facts: [
				reply(say('Laissez-moi entrer, on va bien s’entendre !', 'Let me in, we will get on well!'))
			]
		}),
		ask(4, {
			name: say('Bonnes Affaires Lorme', 'Lorme Bargains'),
			handle: '@bonnesaffaires',
			about: say('Boutique en ligne', 'Online shop'),
			followers: 4000,
			facts: [reply(say(`Nous livrons ${street.fr}`, `We deliver to ${street.en}`))]
		})
	];
	const rules = [
		say(
			`Le compte existe depuis ${months} mois au moins.`,
			`The account has existed for at least ${months} months.`
		),
		say(
			`La réponse montre qu’on habite ou travaille ${street.fr}.`,
			`The answer shows that one lives or works on ${street.en}.`
		),
		say(
			'Le compte est celui d’une personne, non d’une entreprise.',
			'The account is a person’s, not a company’s.'
		),
		say(
			'Rien d’autre ne compte : ni l’âge, ni l’humeur, ni le nombre d’abonnés.',
			'Nothing else counts: neither age, nor mood, nor the number of followers.'
		)
	];
	const { setup, of } = build({
		owner: me,
		name: pickOne(random, GROUPS),
		isModerator: true,
		rules,
		posts: [
			{
				author: me,
				date: when(20),
				text: say(
					'Bienvenue ! Lisez les règles avant de demander à entrer.',
					'Welcome! Read the rules before you ask to come in.'
				)
			}
		],
		requests: shuffled(random, [...accepted, ...refused])
	});
	const sorted = [
		...accepted.map((one) => answer(of(one), true)),
		...refused.map((one) => answer(of(one), false))
	];
	return inThread({
		instruction: say(
			`Vous êtes ${meName} et vous modérez ce groupe, le 30 novembre 2026. Cinq personnes demandent à y entrer.\n\n**Répondez à chaque demande** d’après les règles du groupe, et elles seules.`,
			`You are ${meName} and you moderate this group, on November 30, 2026. Five people ask to come in.\n\n**Answer each request** by the rules of the group, and by them only.`
		),
		why: say(
			`Trois conditions, à vérifier sur chaque profil : l’âge du compte, la réponse, une personne. ${enumerate(accepted.map(nameOf)).fr} les remplissent, quoi qu’on pense de leur profil. ${nameOf(refused[0]!)} habite là, mais le compte a moins de ${months} mois : être vérifié n’y change rien. ${nameOf(refused[1]!)} ne répond pas à la question, et « Bonnes Affaires Lorme » est une entreprise.`,
			`Three conditions to check on each profile: the age of the account, the answer, a person. ${enumerate(accepted.map(nameOf)).en} meet them, whatever one thinks of their profiles. ${nameOf(refused[0]!)} lives there, but the account is less than ${months} months old: being verified changes nothing. ${nameOf(refused[1]!)} does not answer the question, and “Lorme Bargains” is a company.`
		),
		setup,
		solutions: [sorted],
		wrong: [
			sorted.slice(0, 4),
			[...sorted.slice(0, 2), answer(of(refused[0]!), true), ...sorted.slice(3)],
			[sorted[0]!, answer(of(accepted[1]!), false), ...sorted.slice(2)],
			[...sorted.slice(0, 3), answer(of(refused[1]!), true), sorted[4]!],
			[...sorted, report('person', of(refused[2]!), 'scam')]
		]
	});
}

const HATE: Localized[] = [
	say(
		'Les gens de leur religion n’ont rien à faire dans notre rue, chassons-les.',
		'People of their religion have no place on our street, drive them out.'
	),
	say(
		'On devrait interdire la rue aux handicapés, ils gênent tout le monde.',
		'Disabled people should be banned from the street, they are in everyone’s way.'
	),
	say(
		'Avec leur couleur de peau, ils devraient rentrer d’où ils viennent.',
		'With their skin color, they should go back where they came from.'
	)
];

const QUARRELS: [Localized, Localized, Localized][] = [
	[
		say('Barbecue dimanche : qui apporte quoi ?', 'Barbecue on Sunday: who brings what?'),
		say(
			'Parlons plutôt des élections, votre candidat ment.',
			'Let us talk about the elections instead, your candidate is lying.'
		),
		say(
			'C’est le vôtre qui ment, lisez son programme !',
			'Yours is the one lying, read the platform!'
		)
	],
	[
		say('Chat perdu, gris, collier bleu.', 'Lost cat, gray, blue collar.'),
		say(
			'Et si l’on reparlait du parking ? Vous aviez tort.',
			'Shall we talk about the parking lot again? You were wrong.'
		),
		say(
			'Non, c’est vous qui aviez tort, relisez le compte rendu !',
			'No, you were wrong, reread the minutes!'
		)
	],
	[
		say('Je donne des pots de fleurs.', 'I am giving away flower pots.'),
		say(
			'La chasse devrait être interdite, un point c’est tout.',
			'Hunting should be banned, full stop.'
		),
		say('Elle est utile, informez-vous !', 'It is useful, get informed!')
	]
];

/** Hate is kept, reported and excluded; a quarrel that strays is only closed. */
export function hateAndQuarrel(random: Random): ChallengeBody {
	const [me, hater, owner, one, two, calm] = crowd(random, 6) as [
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson,
		ThreadPerson
	];
	const [topic, stray, back] = pickOne(random, QUARRELS);
	const hate: Draft = { author: hater, date: when(27), text: pickOne(random, HATE), likes: 2 };
	const start: Draft = { author: owner, date: when(24), text: topic };
	const replies: Draft[] = [
		{ author: one, date: when(25), text: stray, replyTo: start },
		{ author: two, date: when(26), text: back, replyTo: start }
	];
	const fine: Draft = { author: calm, date: when(28), text: pickOne(random, HARSH) };
	const fineReply: Draft = {
		author: owner,
		date: when(28),
		text: say(
			'Je ne suis pas d’accord, mais cela se discute.',
			'I disagree, but it is worth discussing.'
		),
		replyTo: fine
	};
	const isStrict = pickOne(random, [true, false]);
	const rules = [
		say(
			'On peut critiquer, s’opposer, déplaire : ce n’est pas un motif de retrait.',
			'One may criticize, oppose, displease: that is no reason for removal.'
		),
		say(
			'Une discussion qui quitte son sujet : on en ferme les réponses, sans rien retirer ni sanctionner.',
			'A discussion that leaves its topic: close its replies, without removing or sanctioning anything.'
		),
		say(
			`Un propos contre un groupe de personnes (origine, religion, handicap…) : garder une preuve, signaler la publication au réseau, la retirer, et ${isStrict ? 'exclure' : 'suspendre une semaine'} son auteur.`,
			`A statement against a group of people (origin, religion, disability…): keep a proof, report the post to the network, remove it, and ${isStrict ? 'remove its author from the group' : 'suspend its author for a week'}.`
		)
	];
	const group = build({
		owner: me,
		name: pickOne(random, GROUPS),
		isModerator: true,
		rules,
		posts: [...pick(random, [[hate], [start, ...replies], [fine, fineReply]], 3).flat()]
	});
	const { setup, of, at } = group;
	const lock = mark('lock', at(start));
	const whole = (as: 'excluded' | 'suspended') => [
		keep('post', at(hate)),
		report('post', at(hate), 'hate'),
		mark('remove', at(hate)),
		sanction(of(hater), as)
	];
	const [right, wrong] = isStrict
		? (['excluded', 'suspended'] as const)
		: (['suspended', 'excluded'] as const);
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)} et vous modérez ce groupe.\n\n**Appliquez ses règles** à tout ce qui s’y trouve. L’ordre peut compter.`,
			`You are ${nameOf(me)} and you moderate this group.\n\n**Apply its rules** to everything in it. The order may matter.`
		),
		why: say(
			`${nameOf(hater)} vise un groupe de personnes : c’est un **propos haineux**, que la loi punit. On garde la preuve **avant** de signaler et de retirer, car ensuite elle ne s’affiche plus ; puis vient la sanction de la règle 3. La dispute sous l’annonce de ${nameOf(owner)} a quitté son sujet : on **ferme les réponses**, rien de plus. La critique de ${nameOf(calm)} reste.`,
			`${nameOf(hater)} targets a group of people: that is **hate speech**, which the law punishes. Keep the proof **before** reporting and removing, since it is no longer shown afterwards; then comes the sanction of rule 3. The quarrel below ${nameOf(owner)}’s post has left its topic: **close the replies**, nothing more. ${nameOf(calm)}’s criticism stays.`
		),
		setup,
		solutions: [[...whole(right), lock]],
		wrong: [
			whole(right),
			[...whole(right).slice(1), lock],
			[...whole(wrong), lock],
			[...whole(right), lock, ...replies.map((reply) => mark('remove', at(reply)))],
			[...whole(right), lock, mark('lock', at(fine))],
			[keep('post', at(hate)), mark('remove', at(hate)), sanction(of(hater), right), lock]
		]
	});
}

const GOODS = [
	say('poussette', 'stroller'),
	say('perceuse', 'drill'),
	say('trottinette', 'scooter'),
	say('canapé', 'sofa'),
	say('tente', 'tent'),
	say('aquarium', 'aquarium')
];

/** Advertisements, by their day, their price and their author. */
export function advertisements(random: Random): ChallengeBody {
	const [me, ...sellers] = crowd(random, 6) as [ThreadPerson, ...ThreadPerson[]];
	const goods = pick(random, GOODS, 5);
	const limit = pickOne(random, [100, 150, 200]);
	const first = pickOne(random, [1, 7, 14]);
	const [from, to] = [first, first + pickNumber(random, 3, 5)];
	const price = (isLow: boolean) =>
		isLow ? limit - pickNumber(random, 0, 60) : limit + pickNumber(random, 5, 60);
	const shop = member(random, '', {
		...{
			name: say('Dépôt-vente du Pont', 'Bridge Thrift Store'),
			handle: '@depotventedupont',
			followers: 2300
		},
		about: say('Magasin, ouvert du mardi au samedi', 'Store, open Tuesday to Saturday')
	});
	const inTime = () => pickNumber(random, from, to);
	const late = to + pickNumber(random, 1, 6);
	const ad = (
		author: ThreadPerson,
		i: number,
		day: number,
		text: (what: Localized) => Localized
	): Draft => ({
		author,
		date: when(day),
		text: text(goods[i]!)
	});
	const sold = (n: number) => (what: Localized) =>
		say(`[Annonce] ${what.fr}, ${n} €.`, `[Ad] ${what.en}, €${n}.`);
	const good = [
		ad(sellers[0]!, 0, to, sold(price(true))),
		ad(sellers[1]!, 1, inTime(), (what) =>
			say(
				`[Annonce] ${what.fr}, ${limit} €. Curieux s’abstenir.`,
				`[Ad] ${what.en}, €${limit}. No time-wasters, thank you.`
			)
		)
	];
	const bad = [
		ad(sellers[2]!, 2, late, sold(price(true))),
		ad(sellers[3]!, 3, inTime(), sold(price(false))),
		ad(shop, 4, inTime(), sold(price(true)))
	];
	const talk: Draft = {
		author: sellers[4]!,
		date: when(late),
		text: say(
			`Qui sait réparer une ${goods[0]!.fr === 'canapé' || goods[0]!.fr === 'aquarium' ? 'serrure' : goods[0]!.fr} ?`,
			`Who can repair a ${goods[0]!.fr === 'canapé' || goods[0]!.fr === 'aquarium' ? 'lock' : goods[0]!.en}?`
		)
	};
	const rules = [
		say(
			`Les annonces paraissent du ${from} au ${to} novembre, ces deux jours compris.`,
			`Ads appear from November ${from} to ${to}, both days included.`
		),
		say(`Aucune annonce au-dessus de ${limit} €.`, `No ad above €${limit}.`),
		say(
			'Les annonces sont entre particuliers : ni magasin, ni entreprise.',
			'Ads are between private individuals: no store, no company.'
		),
		say(
			'Une annonce qui ne suit pas ces règles est retirée, et son auteur averti.',
			'An ad that does not follow these rules is removed, and its author warned.'
		)
	];
	const { setup, of, at } = build({
		owner: me,
		name: pickOne(random, GROUPS),
		isModerator: true,
		rules,
		posts: shuffled(random, [...good, ...bad, talk])
	});
	const away = bad.map((one) => mark('remove', at(one)));
	const warned = bad.map(({ author }) => sanction(of(author), 'warned'));
	return inThread({
		instruction: say(
			`Vous êtes ${nameOf(me)} et vous modérez ce groupe.\n\n**Appliquez ses règles** à toutes les annonces, et à leurs auteurs.`,
			`You are ${nameOf(me)} and you moderate this group.\n\n**Apply its rules** to all ads, and to their authors.`
		),
		why: say(
			`Trois annonces enfreignent une règle chacune : celle de ${nameOf(sellers[2]!)} paraît le ${late} novembre, celle de ${nameOf(sellers[3]!)} dépasse ${limit} €, et le profil du « Dépôt-vente du Pont » dit que c’est un magasin. On les retire et l’on avertit leurs auteurs. ${limit} € tout juste, ou le ${to} même, restent permis ; une question n’est pas une annonce.`,
			`Three ads break one rule each: ${nameOf(sellers[2]!)}’s appears on November ${late}, ${nameOf(sellers[3]!)}’s is above €${limit}, and the profile of “Bridge Thrift Store” says that it is a store. Remove them and warn their authors. Exactly €${limit}, or the last day itself, is allowed; a question is not an ad.`
		),
		setup,
		solutions: [[...away, ...warned]],
		wrong: [
			away,
			[...away.slice(0, 2), ...warned.slice(0, 2)],
			[...away, ...warned, mark('remove', at(good[1]!)), sanction(of(sellers[1]!), 'warned')],
			[...away, ...warned, mark('remove', at(talk))],
			[...away, ...bad.map(({ author }) => sanction(of(author), 'excluded'))]
		]
	});
}
