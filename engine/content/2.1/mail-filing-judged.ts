/** What is kept, what is waited for, and automatic sorting that went wrong. */
import type { Random } from '../../random.ts';
import {
	ARCHIVE,
	FIRST_OWN_FOLDER,
	INBOX,
	SPAM,
	TRASH,
	type AuthoredMailAct,
	type MailSetup
} from '../../simulators/mail/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	idOf,
	inMail,
	move,
	ordinary,
	remove,
	report,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { comes } from './mail-filing-combined.ts';
import { PEOPLE } from './people-and-days.ts';

const PLANS: {
	folder: Localized;
	name: Localized;
	host: string;
	what: Localized;
	days: Localized[];
}[] = [
	{
		folder: say('Examens', 'Exams'),
		name: say('Scolarité', 'Student Services'),
		host: 'campus-lorme.example',
		what: say('Convocation', 'Exam notice'),
		days: [
			say('mardi 8 décembre, 9 h', 'Tuesday, December 8, 9 a.m.'),
			say('jeudi 10 décembre, 14 h', 'Thursday, December 10, 2 p.m.'),
			say('lundi 14 décembre, 8 h', 'Monday, December 14, 8 a.m.')
		]
	},
	{
		folder: say('Rendez-vous', 'Appointments'),
		name: say('Centre médical', 'Medical Center'),
		host: 'centre-medical-lorme.example',
		what: say('Rendez-vous', 'Appointment'),
		days: [
			say('vendredi 4 décembre, 11 h', 'Friday, December 4, 11 a.m.'),
			say('lundi 7 décembre, 16 h', 'Monday, December 7, 4 p.m.'),
			say('mercredi 9 décembre, 10 h', 'Wednesday, December 9, 10 a.m.')
		]
	},
	{
		folder: say('Matchs', 'Games'),
		name: say('Ligue de handball', 'Handball League'),
		host: 'handball-lorme.example',
		what: say('Match contre Vézelin', 'Game against Vézelin'),
		days: [
			say('samedi 5 décembre, 18 h', 'Saturday, December 5, 6 p.m.'),
			say('dimanche 6 décembre, 15 h', 'Sunday, December 6, 3 p.m.'),
			say('samedi 12 décembre, 20 h', 'Saturday, December 12, 8 p.m.')
		]
	}
];

/** The one that replaces the others is not the one that came last. */
export function latestOnly(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { folder, name, host, what, days } = pickOne(random, PLANS);
	const from = service(name, `planning@${host}`);
	const [first, valid, third] = shuffled(random, days) as [Localized, Localized, Localized];
	const a = pickNumber(random, 11, 29);
	const b = a + pickNumber(random, 2, 8);
	const c = b + pickNumber(random, 2, 8);
	const mail = (number: number, body: Localized): Mail & { subject: Localized } => ({
		...{ from, body },
		subject: say(`${what.fr} : avis n° ${number}`, `${what.en}: notice no. ${number}`)
	});
	const notices = [
		mail(a, say(`${what.fr} : ${first.fr}.`, `${what.en}: ${first.en}.`)),
		mail(
			b,
			say(
				`${what.fr} : ${valid.fr}. Cet avis annule et remplace le n° ${a}.`,
				`${what.en}: ${valid.en}. This notice cancels and replaces no. ${a}.`
			)
		),
		mail(c, say(`${what.fr} : ${third.fr}.`, `${what.en}: ${third.en}.`)),
		mail(
			c + 3,
			say(
				`L’avis n° ${c} a été envoyé par erreur : n’en tenez pas compte. L’avis n° ${b} reste valable.`,
				`Notice no. ${c} was sent by mistake: disregard it. Notice no. ${b} remains valid.`
			)
		)
	];
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated([...notices, ...ordinary(random, 2)])
	};
	const ids = notices.map(({ subject }) => idOf(setup, subject)) as [
		number,
		number,
		number,
		number
	];
	const gone = [ids[0], ids[2], ids[3]];
	return inMail({
		instruction: say(
			`${who} a reçu quatre avis de « ${name.fr} ».\n\nMettez dans **${folder.fr}** celui qui dit la date **valable**, et supprimez les trois autres, pour qu’il ne reste aucun doute.`,
			`${who} got four notices from “${name.en}.”\n\nPut the one that gives the **valid** date into **${folder.en}**, and delete the other three, so that no doubt remains.`
		),
		why: say(
			`L’avis n° ${b} annule le n° ${a} ; le n° ${c}, plus récent, était une erreur, dit le dernier : la date valable est celle du n° ${b} (${valid.fr}). Le plus récent n’est pas toujours le bon : il faut tout lire avant de supprimer.`,
			`Notice no. ${b} cancels no. ${a}; no. ${c}, more recent, was a mistake, says the last one: the valid date is that of no. ${b} (${valid.en}). The most recent is not always the right one: read everything before deleting.`
		),
		setup,
		solutions: [
			[move([ids[1]], FIRST_OWN_FOLDER), remove(...gone)],
			[move([ids[1]], FIRST_OWN_FOLDER), remove(...gone), remove(...gone)]
		],
		wrong: [
			[move([ids[2]], FIRST_OWN_FOLDER), remove(ids[0], ids[1], ids[3])],
			[move([ids[3]], FIRST_OWN_FOLDER), remove(ids[0], ids[1], ids[2])],
			[move([ids[1]], FIRST_OWN_FOLDER)]
		]
	});
}

const FAULTS: {
	words: Localized;
	meant: Localized;
	lost: Localized;
	name: Localized;
	host: string;
}[] = [
	{
		words: say('gratuit', 'free'),
		meant: say('Un téléphone gratuit', 'A free phone'),
		lost: say('Dépistage gratuit jeudi', 'Free screening on Thursday'),
		name: say('Centre de santé', 'Health Center'),
		host: 'sante-lorme.example'
	},
	{
		words: say('offre', 'offer'),
		meant: say('Offre incroyable', 'Incredible offer'),
		lost: say('Offre d’emploi : réponse', 'Job offer: reply'),
		name: say('Restaurant Le Quai', 'Le Quai Restaurant'),
		host: 'restaurant-quai.example'
	},
	{
		words: say('prix', 'prize'),
		meant: say('Vous gagnez un prix', 'You win a prize'),
		lost: say('Remise des prix du lycée', 'School prize ceremony'),
		name: say('Vie scolaire', 'School Office'),
		host: 'lycee-lorme.example'
	}
];

/** Moving back is not enough: the next one would go the same way. */
export function faultyRule(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { words, meant, lost, name, host } = pickOne(random, FAULTS);
	const from = service(name, `contact@${host}`);
	const junk = service(say('Promo Flash', 'Flash Deals'), 'top@promo-flash.example');
	const other = pickOne(random, ['lettres', 'annonces', 'infos']);
	const kept = service(say('Cadeaux Malins', 'Smart Gifts'), `${other}@cadeaux-malins.example`);
	const setup: MailSetup = {
		owner: someone(who),
		rules: shuffled(random, [
			{ when: 'subject' as const, contains: words, to: TRASH },
			{ when: 'from' as const, contains: kept.address, to: TRASH }
		]),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					folder: TRASH,
					subject: lost,
					body: say(
						'Bonjour,\n\nNous attendons votre réponse avant vendredi.',
						'Hello,\n\nWe expect your answer before Friday.'
					)
				},
				{ from: junk, folder: TRASH, subject: meant, body: meant },
				{
					from: kept,
					folder: TRASH,
					subject: say('Nos idées du mois', 'Our ideas of the month'),
					body: say('Nos idées du mois.', 'Our ideas of the month.')
				},
				...ordinary(random, 3)
			])
		),
		arrivals: [comes(from, lost), comes(kept, say('Nos idées', 'Our ideas'))]
	};
	const id = idOf(setup, lost);
	const faulty = setup.rules!.findIndex(({ when }) => when === 'subject');
	const drop = (rule: number): AuthoredMailAct => ({ do: 'unrule', rule });
	return inMail({
		instruction: say(
			`${who} attend un message de « ${name.fr} », qui dit l’avoir déjà envoyé. Il ne se voit pas dans la boîte de réception.\n\nRemettez-le à sa place, et faites que **cela n’arrive plus**, sans rien changer à ce qui fonctionne bien.`,
			`${who} is expecting a message from “${name.en},” who say that they already sent it. It does not show in the inbox.\n\nPut it back in its place, and make sure that **this does not happen again**, without changing anything that works well.`
		),
		why: say(
			`Le message était dans la corbeille : une règle y met tout objet qui contient « ${words.fr} ». On le remet dans la boîte de réception et l’on supprime cette règle, trop large, dans « Plus », « Règles de tri ». L’autre règle vise une seule adresse : elle reste.`,
			`The message was in the trash: a rule puts there any subject that contains “${words.en}.” Put it back in the inbox and delete this rule, too broad, in “More,” “Rules.” The other rule aims at a single address: it stays.`
		),
		setup,
		solutions: [[move([id], INBOX), drop(faulty)]],
		wrong: [
			[move([id], INBOX)],
			[drop(faulty)],
			[move([id], INBOX), drop(0), drop(1)],
			[move([id], INBOX), drop(1 - faulty)],
			[move([id, idOf(setup, meant)], INBOX), drop(faulty)]
		]
	});
}

const ASKED: { name: Localized; host: string; subject: Localized }[] = [
	{
		name: say('La lettre du vélo', 'The Bike Letter'),
		host: 'lettre-velo.example',
		subject: say('Bien gonfler ses pneus', 'Inflating your tires well')
	},
	{
		name: say('Cuisine de saison', 'Seasonal Cooking'),
		host: 'cuisine-saison.example',
		subject: say('Cinq soupes d’hiver', 'Five winter soups')
	},
	{
		name: say('Le carnet du jardin', 'The Garden Notebook'),
		host: 'carnet-jardin.example',
		subject: say('Tailler en décembre', 'Pruning in December')
	}
];
const UNASKED: { name: Localized; host: string; subject: Localized }[] = [
	{
		name: say('Crédit Éclair', 'Lightning Loans'),
		host: 'credit-eclair.example',
		subject: say('Dix mille euros ce soir', 'Ten thousand euros tonight')
	},
	{
		name: say('Placements Or', 'Gold Investments'),
		host: 'placements-or.example',
		subject: say('Doublez votre épargne', 'Double your savings')
	},
	{
		name: say('Voyance Astrale', 'Astral Readings'),
		host: 'voyance-astrale.example',
		subject: say('Un message pour vous', 'A message for you')
	},
	{
		name: say('Panneaux Soleil', 'Sun Panels'),
		host: 'panneaux-soleil.example',
		subject: say('Vos travaux pour 1 €', 'Your works for €1')
	}
];

/** A newsletter that was asked for is no spam; spam teaches the filter. */
export function wantedOrNot(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, ASKED, 2);
	const unasked = pick(random, UNASKED, 2);
	const folder = say('Lectures', 'Reading');
	const mail = ({ name, host, subject }: (typeof ASKED)[0], body: Localized): Mail => ({
		...{ from: service(name, `lettre@${host}`), subject, body }
	});
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated(
			shuffled<Mail>(random, [
				...asked.map((one) =>
					mail(
						one,
						say(
							'Bonjour,\n\nVous recevez cette lettre car vous vous y êtes abonné sur notre site en 2025.\n\nBonne lecture !',
							'Hello,\n\nYou get this letter because you subscribed to it on our website in 2025.\n\nEnjoy your reading!'
						)
					)
				),
				...unasked.map((one) =>
					mail(
						one,
						say(
							'Bonjour cher client,\n\nVotre adresse nous a été transmise par un partenaire. Offre valable une heure.',
							'Hello dear customer,\n\nYour address was passed on to us by a partner. Offer valid for one hour.'
						)
					)
				),
				...ordinary(random, 1)
			])
		)
	};
	const ids = (all: typeof ASKED) => all.map(({ subject }) => idOf(setup, subject));
	const [read, junk] = [ids(asked), ids(unasked)];
	return inMail({
		instruction: say(
			`${who} reçoit des lettres qui ont été demandées, et des publicités qui ne l’ont jamais été.\n\nRangez les premières dans **${folder.fr}**. Traitez les secondes de façon que **le filtre apprenne** à les écarter.`,
			`${who} gets newsletters that were asked for, and ads that never were.\n\nFile the former in **${folder.en}**. Deal with the latter so that **the filter learns** to set them aside.`
		),
		why: say(
			`« ${asked[0]!.name.fr} » et « ${asked[1]!.name.fr} » rappellent un abonnement : dossier. « ${unasked[0]!.name.fr} » et « ${unasked[1]!.name.fr} » tiennent l’adresse d’un tiers : signalées comme indésirables, elles apprennent au filtre ; simplement supprimées, elles ne lui apprennent rien.`,
			`“${asked[0]!.name.en}” and “${asked[1]!.name.en}” mention a subscription: folder. “${unasked[0]!.name.en}” and “${unasked[1]!.name.en}” got the address from a third party: reported as spam, they teach the filter; merely deleted, they teach it nothing.`
		),
		setup,
		solutions: [[move(read, FIRST_OWN_FOLDER), report('spam', ...junk)]],
		wrong: [
			[move(read, FIRST_OWN_FOLDER), remove(...junk)],
			[move(read, FIRST_OWN_FOLDER), report('spam', junk[0]!)],
			[move([read[0]!, junk[0]!], FIRST_OWN_FOLDER), report('spam', read[1]!, junk[1]!)],
			[move([...read, ...junk], SPAM)]
		]
	});
}

const WAITING: Localized[] = [
	say(
		'Peux-tu me dire avant jeudi si tu viens ?',
		'Can you tell me before Thursday whether you are coming?'
	),
	say(
		'J’ai besoin de ton accord pour réserver la salle.',
		'I need your approval to book the hall.'
	),
	say('Quel jour te convient pour l’entretien ?', 'Which day suits you for the interview?'),
	say('Merci de me renvoyer le formulaire rempli.', 'Please send me back the completed form.')
];
const TOLD: Localized[] = [
	say(
		'Pour information : la salle est réservée. Rien à faire.',
		'For your information: the hall is booked. Nothing to do.'
	),
	say(
		'Qui vient ? Ah, j’ai retrouvé la liste : c’est réglé.',
		'Who is coming? Oh, I found the list: it is settled.'
	),
	say('Merci pour ta réponse, tout est noté.', 'Thanks for your reply, everything is noted.'),
	say(
		'Urgent !!! Les croissants de vendredi sont offerts.',
		'Urgent!!! Friday’s croissants are on the house.'
	)
];

/** What still awaits an answer is starred; what is over leaves. */
export function toFollowUp(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const subjects = shuffled(random, [
		say('Samedi', 'Saturday'),
		say('La salle', 'The hall'),
		say('Question', 'Question'),
		say('Suite de la réunion', 'After the meeting')
	]);
	const mail = (body: Localized, i: number): Mail & { subject: Localized } => ({
		from: someone(names[i]!),
		subject: subjects[i]!,
		body: say(`Bonjour,\n\n${body.fr}\n\n${names[i]}`, `Hello,\n\n${body.en}\n\n${names[i]}`)
	});
	const waiting = pick(random, WAITING, 2).map(mail);
	const told = pick(random, TOLD, 2).map((body, i) => mail(body, i + 2));
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...waiting, ...told]))
	};
	const ids = (all: typeof waiting) => all.map(({ subject }) => idOf(setup, subject));
	const [asking, over] = [ids(waiting), ids(told)];
	const star = (...ids: number[]): AuthoredMailAct => ({ do: 'mark', ids, as: 'starred' });
	return inMail({
		instruction: say(
			`${who} fait le point sur quatre messages.\n\nMettez en **suivi** ceux qui attendent **encore** quelque chose de ${who}, sans les déplacer, et **archivez** les autres.`,
			`${who} is taking stock of four messages.\n\n**Star** those that **still** expect something from ${who}, without moving them, and **archive** the others.`
		),
		why: say(
			`${names[0]} et ${names[1]} attendent une réponse : leurs messages sont suivis et restent visibles. Ceux de ${names[2]} et de ${names[3]} n’en attendent pas, malgré un point d’interrogation ou le mot « urgent » : ils se gardent aux archives.`,
			`${names[0]} and ${names[1]} are waiting for an answer: their messages are starred and stay visible. Those from ${names[2]} and ${names[3]} are not, despite a question mark or the word “urgent”: they are kept in the archive.`
		),
		setup,
		solutions: [[star(...asking), move(over, ARCHIVE)]],
		wrong: [
			[star(asking[0]!, over[0]!), move([asking[1]!, over[1]!], ARCHIVE)],
			[star(...asking), move([...over, ...asking], ARCHIVE)],
			[star(...asking)],
			[star(...asking), remove(...over)]
		]
	});
}
