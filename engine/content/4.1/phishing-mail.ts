import type { Random } from '../../random.ts';
import { INBOX, SPAM, type MailSetup } from '../../simulators/mail/model.ts';
import { PEOPLE } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	file,
	follow,
	idOf,
	inMail,
	move,
	ordinary,
	remove,
	reply,
	report,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { askedReset, linkThatMisleads, otherChannel, warnedTeam } from './phishing-mail-checked.ts';
import {
	afterTheClick,
	byThePolicy,
	hijackedThread,
	rightAfterAll
} from './phishing-mail-judged.ts';
import {
	alignedOrNot,
	failedChecks,
	hiddenReplyTo,
	strangeLetters
} from './phishing-mail-expert.ts';

export const phishingMail: Tube = {
	id: 'phishingMail',
	competence: '4.1',
	title: say('Traiter un courriel piégé', 'Dealing with a phishing email'),
	tutorial: {
		title: say('Reconnaître, signaler, vérifier ailleurs', 'Recognize, report, check elsewhere'),
		minutes: 2,
		body: say(
			'L’hameçonnage imite quelqu’un de connu pour obtenir un mot de passe, un code ou de l’argent.\n\n**Regardez l’adresse, pas le nom.** Le nom affiché se choisit librement. Le domaine est ce qui suit `@`, et ses derniers mots comptent : `@banque.example.gain.example` est chez `gain.example`.\n\n**Regardez où mènent les liens** sans les ouvrir : l’adresse est écrite à côté du texte.\n\n**Ne répondez pas, n’ouvrez rien.** « Signaler comme hameçonnage » écarte le message et aide à protéger les autres. Une publicité non demandée est un **indésirable**, pas un hameçonnage.\n\n**Un doute ?** Vérifiez par un autre chemin : l’adresse de votre carnet, le téléphone, le site tapé à la main. Jamais avec les coordonnées du message.\n\n**Vous avez cliqué ?** Prévenez vite le service informatique, par son adresse habituelle, et changez votre mot de passe.\n\nLe piège : croire qu’un contrôle réussi prouve tout. `DMARC: pass` dit seulement que le message vient bien du domaine affiché ; l’escroc a aussi un domaine à lui.',
			'Phishing imitates someone you know to get a password, a code or money.\n\n**Look at the address, not at the name.** Anyone can choose the displayed name. The domain is what follows `@`, and its last words count: `@bank.example.gain.example` belongs to `gain.example`.\n\n**Look at where links lead** without opening them: the address is written next to the text.\n\n**Do not reply, do not open anything.** “Report as phishing” sets the message aside and helps protect others. An ad that nobody asked for is **spam**, not phishing.\n\n**In doubt?** Check another way: the address in your address book, the phone, the website typed by hand. Never with the contact details in the message.\n\n**You clicked?** Tell the IT department quickly, at its usual address, and change your password.\n\nThe trap: believing that a check that passes proves everything. `DMARC: pass` only says that the message does come from the displayed domain; the scammer has a domain too.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Signaler un message piégé ou une publicité non demandée, et laisser les vrais messages.',
				'Report a scam message or an ad that nobody asked for, and leave genuine messages alone.'
			),
			challenges: [plainTrap, plainSpam, trueInSpam, falsePrize]
		},
		{
			level: 2,
			proves: say(
				'Reconnaître un faux message à l’adresse, au lien, à la pièce jointe ou à la demande.',
				'Recognize a fake message by its address, its link, its attachment or its request.'
			),
			challenges: [sameNameTwice, otherDomainInLink, doubleEnding, askedSecret]
		},
		{
			level: 4,
			proves: say(
				'Vérifier par un autre chemin, prévenir les autres, lire où mène un lien.',
				'Check another way, warn others, read where a link leads.'
			),
			challenges: [otherChannel, warnedTeam, askedReset, linkThatMisleads]
		},
		{
			level: 5,
			proves: say(
				'Agir selon les règles de son organisation, y compris après une erreur ou une fausse alerte.',
				'Act by the rules of an organization, including after a mistake or a false alarm.'
			),
			challenges: [hijackedThread, byThePolicy, afterTheClick, rightAfterAll]
		},
		{
			level: 7,
			proves: say(
				'Interpréter les contrôles du serveur, l’adresse de réponse et les domaines trompeurs.',
				'Interpret server checks, the reply address and misleading domains.'
			),
			challenges: [failedChecks, hiddenReplyTo, strangeLetters, alignedOrNot]
		}
	]
};

const BAITS: { name: Localized; address: string; subject: Localized; body: Localized }[] = [
	{
		name: say('Support messagerie', 'Mail Support'),
		address: 'support@boite-pleine-24h.example',
		subject: say('Votre boîte sera fermée ce soir', 'Your mailbox will be closed tonight'),
		body: say(
			'Cher utilisateur,\n\nPour garder votre boîte, répondez avec votre mot de passe avant 20 h.',
			'Dear user,\n\nTo keep your mailbox, reply with your password before 8 p.m.'
		)
	},
	{
		name: say('Service des amendes', 'Fines Department'),
		address: 'amende@paiement-express77.example',
		subject: say('Dernier avis avant poursuites', 'Final notice before prosecution'),
		body: say(
			'Vous devez 35 €. [Payer par carte maintenant](https://paiement-express77.example/carte), sinon 375 € demain.',
			'You owe €35. [Pay by card now](https://paiement-express77.example/carte), or it will be €375 tomorrow.'
		)
	},
	{
		name: say('Livraison colis', 'Parcel Delivery'),
		address: 'avis@colis-attente-99.example',
		subject: say('Votre colis est bloqué', 'Your parcel is on hold'),
		body: say(
			'Réglez 1,95 € avec votre carte et son code : [Débloquer mon colis](https://colis-attente-99.example/code).',
			'Pay €1.95 with your card and its code: [Release my parcel](https://colis-attente-99.example/code).'
		)
	},
	{
		name: say('Votre banque', 'Your bank'),
		address: 'alerte@verif-compte-rapide.example',
		subject: say('Compte suspendu', 'Account suspended'),
		body: say(
			'Un accès étrange a été vu. [Confirmez vos codes](https://verif-compte-rapide.example/codes) dans l’heure.',
			'A strange access was seen. [Confirm your codes](https://verif-compte-rapide.example/codes) within the hour.'
		)
	}
];

const baitOf = ({ name, address, subject, body }: (typeof BAITS)[number]): Mail => ({
	...{ from: service(name, address), subject, body }
});

/** One of four asks for a secret in a hurry. */
function plainTrap(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const bait = pickOne(random, BAITS);
	const others = ordinary(random, 3);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [baitOf(bait), ...others]))
	};
	const id = idOf(setup, bait.subject);
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}. Un seul des quatre messages cherche à voler un mot de passe, un code ou de l’argent.\n\n**Signalez-le comme hameçonnage** et laissez les autres.`,
			`You are in ${who}’s mailbox. Only one of the four messages tries to steal a password, a code or money.\n\n**Report it as phishing** and leave the others alone.`
		),
		why: say(
			`« ${bait.subject.fr} » menace, presse et réclame un secret ou un paiement, depuis \`${bait.address}\`. On l’ouvre sans rien suivre, puis « Plus », « Hameçonnage ». Les autres informent sans rien demander.`,
			`“${bait.subject.en}” threatens, hurries and asks for a secret or a payment, from \`${bait.address}\`. Open it without following anything, then “More,” “Phishing.” The others inform without asking for anything.`
		),
		setup,
		solutions: [[report('phishing', id)], [report('phishing', id), remove(id)]],
		wrong: [
			[report('phishing', idOf(setup, others[0]!.subject))],
			[reply(id, { to: [service('', bait.address)] }), report('phishing', id)],
			[remove(id)]
		]
	});
}

const ADS: { name: Localized; address: string; subject: Localized }[] = [
	{
		name: say('Literie Confort', 'Comfort Bedding'),
		address: 'promo@literie-confort.example',
		subject: say('Matelas à moitié prix', 'Half-price mattresses')
	},
	{
		name: say('Volets Service', 'Shutter Service'),
		address: 'devis@volets-service.example',
		subject: say('Un devis en une minute', 'A quote in one minute')
	},
	{
		name: say('Croisières du Sud', 'Southern Cruises'),
		address: 'evasion@croisieres-sud.example',
		subject: say('Partez en janvier', 'Leave in January')
	},
	{
		name: say('Casino Royal', 'Royal Casino'),
		address: 'vip@casino-royal.example',
		subject: say('Vos tours gratuits', 'Your free spins')
	}
];

/** Nobody asked for it, but it steals nothing. */
function plainSpam(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, address, subject } = pickOne(random, ADS);
	const others = ordinary(random, 3);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from: service(name, address),
					subject,
					body: say(
						'Bonjour,\n\nProfitez de nos offres d’hiver, valables jusqu’à dimanche.',
						'Hello,\n\nEnjoy our winter offers, valid until Sunday.'
					)
				},
				...others
			])
		)
	};
	const id = idOf(setup, subject);
	return inMail({
		instruction: say(
			`${who} reçoit une publicité d’une entreprise inconnue, jamais demandée. Elle ne réclame ni code ni argent.\n\n**Signalez-la comme indésirable** : le filtre écartera les suivantes.`,
			`${who} gets an ad from an unknown company, which nobody asked for. It asks for neither codes nor money.\n\n**Report it as spam**: the filter will set the next ones aside.`
		),
		why: say(
			`« ${subject.fr} » est une publicité : « Plus », « Indésirable » la met dans les indésirables et apprend au filtre. « Hameçonnage » est pour les messages qui imitent quelqu’un afin de voler quelque chose.`,
			`“${subject.en}” is an ad: “More,” “Spam” puts it into spam and teaches the filter. “Phishing” is for messages that imitate someone in order to steal something.`
		),
		setup,
		solutions: [[report('spam', id)], [report('spam', id), remove(id)]],
		wrong: [
			[remove(id)],
			[report('phishing', id)],
			[report('spam', idOf(setup, others[0]!.subject))]
		]
	});
}

const AWAITED: { name: Localized; host: string; subject: Localized; body: Localized }[] = [
	{
		name: say('Préfecture du Morvan', 'Morvan Prefecture'),
		host: 'prefecture-morvan.example',
		subject: say('Votre titre est disponible', 'Your document is available'),
		body: say(
			'Bonjour,\n\nVotre titre vous attend au guichet 3, sur rendez-vous.',
			'Hello,\n\nYour document is waiting at counter 3, by appointment.'
		)
	},
	{
		name: say('Colis Vallée', 'Colis Vallée'),
		host: 'colis-vallee.example',
		subject: say('Votre colis arrive lundi', 'Your parcel arrives on Monday'),
		body: say(
			'Bonjour,\n\nVotre colis sera livré lundi entre 9 h et 12 h. Rien à payer.',
			'Hello,\n\nYour parcel will be delivered on Monday between 9 and noon. Nothing to pay.'
		)
	},
	{
		name: say('Mutuelle 3 Vallées', 'Mutuelle 3 Vallées'),
		host: 'mutuelle-3-vallees.example',
		subject: say('Votre carte 2027', 'Your 2027 card'),
		body: say(
			'Bonjour,\n\nVotre carte est dans votre espace, sur notre site habituel.',
			'Hello,\n\nYour card is in your account, on our usual website.'
		)
	}
];

/** The genuine one has the address that is known. */
function trueInSpam(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, subject, body } = pickOne(random, AWAITED);
	const extra = pickNumber(random, 11, 98);
	const fakes: (Mail & { subject: Localized })[] = [
		{
			from: service(name, `avis@suivi-dossier-${extra}.example`),
			subject: say(`${subject.fr} !`, `${subject.en}!`),
			body: say(
				'Confirmez par votre numéro de carte, en réponse.',
				'Confirm with your card number, in reply.'
			)
		},
		{
			from: service(name, `service-${extra}@courriel-gratuit.example`),
			subject: say('Action requise', 'Action required'),
			body: say(
				'Envoyez-nous une copie de votre carte bancaire.',
				'Send us a copy of your bank card.'
			)
		}
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				{ from: service(name, `information@${host}`), folder: SPAM, subject, body },
				...fakes.map((one) => ({ ...one, folder: SPAM })),
				...ordinary(random, 2)
			])
		)
	};
	const id = idOf(setup, subject);
	return inMail({
		instruction: say(
			`Trois messages signés « ${name.fr} » sont dans les indésirables de ${who}. L’organisme écrit toujours depuis \`@${host}\`.\n\n**Remettez le vrai** dans la boîte de réception ; laissez les faux où ils sont.`,
			`Three messages signed “${name.en}” are in ${who}’s spam. The organization always writes from \`@${host}\`.\n\n**Put the genuine one back** in the inbox; leave the fake ones where they are.`
		),
		why: say(
			`Les trois affichent le même nom, mais une seule adresse finit par \`@${host}\`. Le nom se choisit librement ; le domaine, après \`@\`, dit d’où vient le message. Les deux autres demandent d’ailleurs des données bancaires.`,
			`All three display the same name, but only one address ends in \`@${host}\`. Anyone can choose the name; the domain, after \`@\`, tells where the message comes from. The other two also ask for bank details.`
		),
		setup,
		solutions: [[move([id], INBOX)]],
		wrong: fakes.map(({ subject }) => [move([idOf(setup, subject)], INBOX)])
	});
}

/** One prize is from the club, the other from nobody. */
function falsePrize(random: Random): ChallengeBody {
	const [who, secretary] = pick(random, PEOPLE, 2) as [string, string];
	const { club, host, gift } = pickOne(random, [
		{
			club: say('Club de judo', 'Judo Club'),
			host: 'judo-lorme.example',
			gift: say('un panier garni', 'a gift basket')
		},
		{
			club: say('Amicale des voisins', 'Neighbors’ Club'),
			host: 'voisins-lorme.example',
			gift: say('un jambon', 'a ham')
		},
		{
			club: say('Comité des fêtes', 'Festival Committee'),
			host: 'fetes-lorme.example',
			gift: say('deux entrées', 'two tickets')
		}
	]);
	const prize = pickOne(random, [
		say('un téléphone', 'a phone'),
		say('une voiture', 'a car'),
		say('20 000 €', '€20,000')
	]);
	const fake = say('Vous avez gagné !', 'You have won!');
	const real = say('Résultat de la tombola', 'Raffle results');
	const setup: MailSetup = {
		owner: someone(who),
		contacts: [service(club, `bureau@${host}`)],
		messages: dated(
			shuffled<Mail>(random, [
				{
					from: service(say('Grand tirage', 'Grand Draw'), 'gagnant@tirage-mondial.example'),
					subject: fake,
					body: say(
						`Vous gagnez ${prize.fr} ! Payez 9 € de frais ici : [Recevoir mon lot](https://tirage-mondial.example/frais).`,
						`You win ${prize.en}! Pay a €9 fee here: [Get my prize](https://tirage-mondial.example/frais).`
					)
				},
				{
					from: service(club, `bureau@${host}`),
					subject: real,
					body: say(
						`Bonjour,\n\nVotre billet 318 gagne ${gift.fr}, à retirer au local samedi.\n\n${secretary}`,
						`Hello,\n\nYour ticket 318 wins ${gift.en}, to be picked up at the clubhouse on Saturday.\n\n${secretary}`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const [trap, kept] = [idOf(setup, fake), idOf(setup, real)];
	return inMail({
		instruction: say(
			`${who} a acheté un billet de tombola de « ${club.fr} », qui est dans le carnet d’adresses. Deux messages annoncent un gain.\n\n**Signalez comme hameçonnage** celui qui est une escroquerie.`,
			`${who} bought a raffle ticket from “${club.en},” which is in the address book. Two messages announce a prize.\n\n**Report as phishing** the one that is a scam.`
		),
		why: say(
			`« ${fake.fr} » promet ${prize.fr} pour un jeu auquel ${who} n’a pas joué, et réclame des frais : c’est une escroquerie. « ${real.fr} » vient de \`bureau@${host}\`, l’adresse du carnet, et ne demande rien.`,
			`“${fake.en}” promises ${prize.en} from a game that ${who} did not play, and asks for a fee: it is a scam. “${real.en}” comes from \`bureau@${host}\`, the address in the address book, and asks for nothing.`
		),
		setup,
		solutions: [[report('phishing', trap)], [report('phishing', trap), remove(trap)]],
		wrong: [
			[report('phishing', kept)],
			[report('phishing', trap, kept)],
			[follow(trap), report('phishing', trap)]
		]
	});
}

const BANKS: { name: Localized; host: string; fake: string }[] = [
	{
		name: say('Banque Citadelle', 'Citadel Bank'),
		host: 'banque-citadelle.example',
		fake: 'banque-citadelle-securite.example'
	},
	{
		name: say('Énergie Bleue', 'Blue Energy'),
		host: 'energie-bleue.example',
		fake: 'energie-bleue.remboursement.example'
	},
	{
		name: say('Assurance Horizon', 'Horizon Insurance'),
		host: 'assurance-horizon.example',
		fake: 'assurance-horlzon.example'
	},
	{
		name: say('Rail Lorrain', 'Rail Lorrain'),
		host: 'rail-lorrain.example',
		fake: 'raillorrain-clients.example'
	}
];

const TWO_SUBJECTS: [Localized, Localized][] = [
	[
		say('Votre relevé est en ligne', 'Your statement is online'),
		say('Mise à jour de vos données', 'Update of your data')
	],
	[
		say('Nouvelles conditions', 'New terms'),
		say('Information sur votre dossier', 'About your file')
	],
	[
		say('Votre avis de novembre', 'Your November notice'),
		say('Votre espace évolue', 'Your account is changing')
	]
];

/** Same name, same tone: the domain alone differs. */
function sameNameTwice(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, fake } = pickOne(random, BANKS);
	const [real, trap] = shuffled(random, pickOne(random, TWO_SUBJECTS)) as [Localized, Localized];
	const body = say(
		'Bonjour,\n\nUn document vous attend dans votre espace client.\n\nCordialement',
		'Hello,\n\nA document is waiting for you in your account.\n\nSincerely'
	);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				{ from: service(name, `clients@${host}`), subject: real, body },
				{ from: service(name, `clients@${fake}`), subject: trap, body },
				...ordinary(random, 2)
			])
		)
	};
	const [id, kept] = [idOf(setup, trap), idOf(setup, real)];
	return inMail({
		instruction: say(
			`${who} a un compte chez « ${name.fr} », dont le site est \`${host}\` et qui n’écrit que depuis ce domaine. Deux messages portent ce nom.\n\n**Signalez comme hameçonnage** celui qui n’en vient pas.`,
			`${who} has an account with “${name.en},” whose website is \`${host}\` and which only writes from that domain. Two messages bear this name.\n\n**Report as phishing** the one that does not come from there.`
		),
		why: say(
			`Les deux se ressemblent ; on ouvre chacun et on lit l’adresse : \`clients@${fake}\` n’est pas \`${host}\`, c’est un autre domaine. Le message « ${real.fr} » vient bien de \`${host}\`.`,
			`The two look alike; open each and read the address: \`clients@${fake}\` is not \`${host}\`, it is another domain. The message “${real.en}” does come from \`${host}\`.`
		),
		setup,
		solutions: [[report('phishing', id)], [report('phishing', id), remove(id)]],
		wrong: [[report('phishing', kept)], [report('phishing', id, kept)], [report('spam', id)]]
	});
}

/** The words of the link say one thing, its address another. */
function otherDomainInLink(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const all = pick(random, BANKS, 3);
	const [fake, ...real] = all as [(typeof BANKS)[0], ...(typeof BANKS)[0][]];
	const number = pickNumber(random, 12, 87);
	const elsewhere = `acces-${number}.espace-clients.example`;
	const mail = ({ name, host }: (typeof BANKS)[0], to: string): Mail & { subject: Localized } => ({
		from: service(name, `info@${host}`),
		subject: say(`${name.fr} : votre espace`, `${name.en}: your account`),
		body: say(
			`Bonjour,\n\nVos documents sont prêts : [https://${host}/espace](https://${to}/espace)`,
			`Hello,\n\nYour documents are ready: [https://${host}/espace](https://${to}/espace)`
		)
	});
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				mail(fake, elsewhere),
				...real.map((one) => mail(one, one.host)),
				...ordinary(random, 1)
			])
		)
	};
	const id = idOf(setup, mail(fake, elsewhere).subject);
	const others = real.map((one) => idOf(setup, mail(one, one.host).subject));
	return inMail({
		instruction: say(
			`Trois messages de ${who} ont un lien vers un espace client. Dans l’un d’eux, le lien **ne mène pas** où il le dit.\n\n**Signalez-le comme hameçonnage**, sans ouvrir aucun lien.`,
			`Three of ${who}’s messages have a link to a customer account. In one of them, the link **does not lead** where it says.\n\n**Report it as phishing**, without opening any link.`
		),
		why: say(
			`Le texte d’un lien ne prouve rien : sous celui de « ${fake.name.fr} », l’adresse est \`https://${elsewhere}/espace\`, chez \`espace-clients.example\`. Dans les autres, texte et adresse disent la même chose. L’adresse de l’expéditeur, elle, peut être usurpée.`,
			`The words of a link prove nothing: under the one from “${fake.name.en},” the address is \`https://${elsewhere}/espace\`, at \`espace-clients.example\`. In the others, words and address say the same. As for the sender’s address, it can be forged.`
		),
		setup,
		solutions: [[report('phishing', id)], [report('phishing', id), remove(id)]],
		wrong: [
			[report('phishing', others[0]!)],
			[report('phishing', id, ...others)],
			[follow(id), report('phishing', id)]
		]
	});
}

const ENDINGS = ['exe', 'js', 'scr', 'vbs'];

/** A program that has itself taken for a document. */
function doubleEnding(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 4) as [string, ...string[]];
	const ending = pickOne(random, ENDINGS);
	const papers = shuffled(random, [
		say('facture-novembre', 'invoice-november'),
		say('planning-decembre', 'schedule-december'),
		say('bon-de-commande', 'order-form')
	]);
	const subject = (i: number) => say(`Document de ${names[i]}`, `Document from ${names[i]}`);
	const attached = (i: number) =>
		say(
			`${papers[i]!.fr}.pdf${i === 0 ? `.${ending}` : ''}`,
			`${papers[i]!.en}.pdf${i === 0 ? `.${ending}` : ''}`
		);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(
				random,
				names.map((name, i) => ({
					from: someone(name),
					subject: subject(i),
					body: say(
						'Bonjour,\n\nVoici le document, merci de l’ouvrir.',
						'Hello,\n\nHere is the document, please open it.'
					),
					attachments: [file(attached(i), pickNumber(random, 90, 800))]
				}))
			)
		)
	};
	const [id, other] = [idOf(setup, subject(0)), idOf(setup, subject(1))];
	return inMail({
		instruction: say(
			`Trois messages de ${who} ont une pièce jointe. L’une d’elles est un **programme** qui se fait passer pour un document.\n\n**Signalez son message comme hameçonnage** et laissez les autres.`,
			`Three of ${who}’s messages have an attachment. One of them is a **program** that passes itself off as a document.\n\n**Report its message as phishing** and leave the others alone.`
		),
		why: say(
			`C’est la **dernière** extension qui compte : \`${attached(0).fr}\` n’est pas un PDF mais un fichier \`.${ending}\`, qui s’exécute. Un expéditeur connu ne suffit pas à rassurer : sa boîte a pu être piratée.`,
			`The **last** extension counts: \`${attached(0).en}\` is not a PDF but a \`.${ending}\` file, which runs. A known sender is no guarantee: the mailbox may have been hacked.`
		),
		setup,
		solutions: [[report('phishing', id)], [report('phishing', id), remove(id)]],
		wrong: [
			[report('phishing', other)],
			[report('phishing', id, other)],
			[reply(id, { to: [someone(names[0]!)] })]
		]
	});
}

const SECRETS: { harmless: Localized; secret: Localized }[] = [
	{
		harmless: say('Quel jour pouvez-vous venir signer ?', 'Which day can you come to sign?'),
		secret: say(
			'Donnez-nous le code reçu par SMS pour finir votre dossier.',
			'Give us the code received by text message to finish your file.'
		)
	},
	{
		harmless: say(
			'Votre abonnement finit le 31 décembre.',
			'Your subscription ends on December 31.'
		),
		secret: say(
			'Écrivez-nous votre mot de passe actuel, pour le renouveler.',
			'Write us your current password so that we can renew it.'
		)
	},
	{
		harmless: say(
			'Nos bureaux seront fermés le 24 décembre.',
			'Our offices will be closed on December 24.'
		),
		secret: say(
			'Envoyez une photo des deux côtés de votre carte bancaire.',
			'Send a photo of both sides of your bank card.'
		)
	}
];

/** Nobody serious asks for it, whatever the address. */
function askedSecret(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [first, second, third] = pick(random, BANKS, 3) as [
		(typeof BANKS)[0],
		(typeof BANKS)[0],
		(typeof BANKS)[0]
	];
	const [one, two, three] = shuffled(random, SECRETS) as [
		(typeof SECRETS)[0],
		(typeof SECRETS)[0],
		(typeof SECRETS)[0]
	];
	const mail = (
		{ name, host }: (typeof BANKS)[0],
		text: Localized
	): Mail & { subject: Localized } => ({
		from: service(name, `service@${host}`),
		subject: say(`${name.fr} : un message pour vous`, `${name.en}: a message for you`),
		body: say(`Bonjour,\n\n${text.fr}\n\nCordialement`, `Hello,\n\n${text.en}\n\nSincerely`)
	});
	const mails = [mail(first, one.secret), mail(second, two.harmless), mail(third, three.harmless)];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const [id, other] = mails.map(({ subject }) => idOf(setup, subject)) as [number, number];
	return inMail({
		instruction: say(
			`${who} a un compte chez ${first.name.fr}, ${second.name.fr} et ${third.name.fr}. Les trois ont écrit, ou semblent l’avoir fait.\n\nUn de ces messages demande ce qu’**aucun organisme sérieux ne demande**. **Signalez-le comme hameçonnage.**`,
			`${who} has an account with ${first.name.en}, ${second.name.en} and ${third.name.en}. All three have written, or seem to have.\n\nOne of these messages asks for what **no serious organization asks for**. **Report it as phishing.**`
		),
		why: say(
			`Un mot de passe, un code reçu par SMS ou une carte bancaire ne se donnent jamais par courriel : le message de « ${first.name.fr} » est un piège, même si son adresse paraît juste. Les deux autres informent ou proposent un rendez-vous.`,
			`A password, a code received by text message or a bank card is never given by email: the message from “${first.name.en}” is a trap, even if its address looks right. The other two inform or offer an appointment.`
		),
		setup,
		solutions: [[report('phishing', id)], [report('phishing', id), remove(id)]],
		wrong: [
			[report('phishing', other)],
			[reply(id, { to: [service(first.name, `service@${first.host}`)] })],
			[report('phishing', id, other)]
		]
	});
}
