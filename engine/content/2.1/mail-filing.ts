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
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	file,
	idOf,
	inMail,
	moment,
	move,
	ordinary,
	remove,
	report,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { faultyRule, latestOnly, toFollowUp, wantedOrNot } from './mail-filing-judged.ts';
import { narrowedRule, orderedRules, pastKeeping, wholeDomain } from './mail-filing-expert.ts';
import { senderRule, sortedByUse, tagRule, wholeThread } from './mail-filing-combined.ts';
import { PEOPLE } from './people-and-days.ts';

export const mailFiling: Tube = {
	id: 'mailFiling',
	competence: '2.1',
	title: say('Ranger et retrouver ses courriels', 'Filing and finding your emails'),
	tutorial: {
		title: say('Une boîte où tout a sa place', 'A mailbox where everything has its place'),
		minutes: 2,
		body: say(
			'Ranger, c’est décider une fois où va chaque message, pour ne plus le relire pour rien.\n\n- **Archiver** garde un message fini hors de la boîte de réception.\n- **Supprimer** le met dans la corbeille : il y reste un temps, et supprimé de là, il n’existe plus.\n- Un **dossier** réunit ce qui va ensemble ; la **recherche** fouille tous les dossiers, jusqu’au texte.\n- **Suivre** ou **marquer non lu** met un repère pour y revenir.\n\nUne **conversation** a souvent des messages dans plusieurs dossiers : le message ouvert montre les autres en dessous.\n\nUne **règle** range à votre place ce qui arrivera. Choisissez ce qui ne change pas : l’adresse si c’est toujours le même expéditeur, l’objet si c’est un mot convenu, comme `[Chorale]`. Avant de l’enregistrer, demandez-vous ce qu’elle attrapera **en trop**, et ce qu’elle laissera passer. La première règle qui convient décide.\n\nLe piège : oublier le dossier des indésirables. Le filtre se trompe parfois ; remettez alors le message dans la boîte de réception.',
			'Filing means deciding once where each message goes, so as not to reread it for nothing.\n\n- **Archive** keeps a finished message out of the inbox.\n- **Delete** puts it in the trash: it stays there for a while, and once deleted from there, it no longer exists.\n- A **folder** gathers what goes together; **search** looks through all folders, down to the text.\n- **Star** or **mark as unread** sets a reminder to come back to it.\n\nA **conversation** often has messages in several folders: the message you open shows the others below.\n\nA **rule** files what will arrive for you. Choose what does not change: the address if it is always the same sender, the subject if it is an agreed word, such as `[Choir]`. Before saving it, ask what it will catch **by mistake**, and what it will let through. The first rule that fits decides.\n\nThe trap: forgetting the spam folder. The filter is sometimes wrong; then put the message back in the inbox.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Mettre un message dans un dossier, l’archiver, le supprimer, le sortir de la corbeille.',
				'Put a message into a folder, archive it, delete it, take it out of the trash.'
			),
			challenges: [intoFolder, finishedAway, adAway, outOfTrash]
		},
		{
			level: 2,
			proves: say(
				'Réunir des messages dans un nouveau dossier, en retrouver un, lui mettre un repère.',
				'Gather messages in a new folder, find one, set a reminder on it.'
			),
			challenges: [newFolderOfSender, outOfSpam, reminders, foundByText]
		},
		{
			level: 4,
			proves: say(
				'Ranger une conversation entière, trier par usage, créer une règle simple.',
				'File a whole conversation, sort by use, make a simple rule.'
			),
			challenges: [wholeThread, senderRule, tagRule, sortedByUse]
		},
		{
			level: 5,
			proves: say(
				'Décider ce qui se garde, ce qui attend une réponse, et réparer un tri automatique.',
				'Decide what is kept, what awaits a reply, and repair automatic sorting.'
			),
			challenges: [latestOnly, faultyRule, wantedOrNot, toFollowUp]
		},
		{
			level: 7,
			proves: say(
				'Écrire des règles exactes, dans le bon ordre, et appliquer une durée de conservation.',
				'Write exact rules, in the right order, and apply a retention period.'
			),
			challenges: [orderedRules, wholeDomain, narrowedRule, pastKeeping]
		}
	]
};

const TOPICS: {
	folder: Localized;
	from: Localized;
	host: string;
	subject: Localized;
	body: Localized;
}[] = [
	{
		folder: say('Logement', 'Housing'),
		from: say('Agence des Halles', 'Halles Agency'),
		host: 'agence-halles.example',
		subject: say('Quittance de novembre', 'November rent receipt'),
		body: say(
			'Bonjour,\n\nVotre loyer de novembre est bien payé.',
			'Hello,\n\nYour November rent has been paid.'
		)
	},
	{
		folder: say('Santé', 'Health'),
		from: say('Laboratoire Sélène', 'Selene Laboratory'),
		host: 'labo-selene.example',
		subject: say('Vos résultats sont disponibles', 'Your results are available'),
		body: say(
			'Bonjour,\n\nVos résultats vous attendent au laboratoire.',
			'Hello,\n\nYour results are waiting at the laboratory.'
		)
	},
	{
		folder: say('Emploi', 'Jobs'),
		from: say('Mission Avenir', 'Future Mission'),
		host: 'mission-avenir.example',
		subject: say('Offre : apprenti cuisinier', 'Job: apprentice cook'),
		body: say(
			'Bonjour,\n\nCette offre correspond à votre projet.',
			'Hello,\n\nThis job matches your plans.'
		)
	},
	{
		folder: say('Associations', 'Clubs'),
		from: say('Les Amis du Canal', 'Friends of the Canal'),
		host: 'amis-canal.example',
		subject: say('Votre carte d’adhérent', 'Your membership card'),
		body: say(
			'Bonjour,\n\nVotre carte 2027 est prête à l’accueil.',
			'Hello,\n\nYour 2027 card is ready at the front desk.'
		)
	}
];

const mailOf = ({ from, host, subject, body }: (typeof TOPICS)[number]): Mail => ({
	...{ from: service(from, `contact@${host}`), subject, body }
});

/** Two folders to choose from. */
function intoFolder(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const topics = pick(random, TOPICS, 3);
	const topic = topics[0]!;
	const folders = shuffled(
		random,
		topics.map(({ folder }) => folder)
	);
	const setup: MailSetup = {
		owner: someone(who),
		folders,
		messages: dated(
			shuffled<Mail>(random, [mailOf(topic), mailOf(topics[1]!), ...ordinary(random, 2)])
		)
	};
	const id = idOf(setup, topic.subject);
	const place = (one: (typeof TOPICS)[0]) => FIRST_OWN_FOLDER + folders.indexOf(one.folder);
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\n**Déplacez** le message « ${topic.subject.fr} » dans le dossier **${topic.folder.fr}**, lui seul.`,
			`You are in ${who}’s mailbox.\n\n**Move** the message “${topic.subject.en}” to the folder **${topic.folder.en}**, this one only.`
		),
		why: say(
			`On ouvre ou coche le message, puis « Déplacer » montre les dossiers : on choisit « ${topic.folder.fr} ». Il quitte la boîte de réception ; les autres n’ont pas à bouger.`,
			`Open or tick the message, then “Move” shows the folders: choose “${topic.folder.en}.” It leaves the inbox; the others need not move.`
		),
		setup,
		solutions: [[move([id], place(topic))]],
		wrong: [
			[move([id], place(topics[1]!))],
			[move([id], ARCHIVE)],
			[move([id, idOf(setup, topics[1]!.subject)], place(topic))]
		]
	});
}

/** Out of the inbox, but kept. */
function finishedAway(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [done, beside] = pick(random, TOPICS, 2) as [(typeof TOPICS)[0], (typeof TOPICS)[0]];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [mailOf(done), mailOf(beside), ...ordinary(random, 3)]))
	};
	const id = idOf(setup, done.subject);
	return inMail({
		instruction: say(
			`${who} a fini de s’occuper du message de « ${done.from.fr} » et veut le garder, mais plus dans la boîte de réception.\n\n**Archivez-le**, lui seul.`,
			`${who} has finished with the message from “${done.from.en}” and wants to keep it, but no longer in the inbox.\n\n**Archive it**, this one only.`
		),
		why: say(
			`« Archiver » met « ${done.subject.fr} » dans « Archives » : il reste trouvable par la recherche. « Supprimer » l’aurait mis dans la corbeille, que l’on vide.`,
			`“Archive” puts “${done.subject.en}” in “Archive”: search still finds it. “Delete” would have put it in the trash, which gets emptied.`
		),
		setup,
		solutions: [[move([id], ARCHIVE)]],
		wrong: [[remove(id)], [move([idOf(setup, beside.subject)], ARCHIVE)], [report('spam', id)]]
	});
}

const SHOPS: { name: Localized; host: string; ad: Localized; order: Localized }[] = [
	{
		name: say('Sport Altitude', 'Altitude Sports'),
		host: 'sport-altitude.example',
		ad: say('−30 % sur les vestes', '30% off jackets'),
		order: say('Votre commande 4471 est partie', 'Your order 4471 has shipped')
	},
	{
		name: say('Librairie Plume', 'Plume Bookstore'),
		host: 'librairie-plume.example',
		ad: say('Nos idées de cadeaux', 'Our gift ideas'),
		order: say('Votre livre est arrivé', 'Your book has arrived')
	},
	{
		name: say('Jardinerie Verdure', 'Verdure Garden Center'),
		host: 'jardinerie-verdure.example',
		ad: say('Les sapins sont en promotion', 'Fir trees on sale'),
		order: say('Facture de votre achat', 'Receipt of your purchase')
	},
	{
		name: say('Cycles Moreau', 'Moreau Cycles'),
		host: 'cycles-moreau.example',
		ad: say('Trois jours de soldes', 'Three days of sales'),
		order: say('Votre vélo est réparé', 'Your bike is repaired')
	}
];

/** The same shop sent something that matters. */
function adAway(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, ad, order } = pickOne(random, SHOPS);
	const from = service(name, `bonjour@${host}`);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					subject: ad,
					body: say('Venez vite, l’offre finit dimanche !', 'Hurry, the offer ends on Sunday!')
				},
				{
					from,
					subject: order,
					body: say(
						'Bonjour,\n\nGardez ce message : il sert de preuve.',
						'Hello,\n\nKeep this message: it serves as proof.'
					)
				},
				...ordinary(random, 3)
			])
		)
	};
	const [id, kept] = [idOf(setup, ad), idOf(setup, order)];
	return inMail({
		instruction: say(
			`${who} a reçu deux messages de « ${name.fr} » : une publicité, et un message à garder.\n\n**Supprimez** la publicité, rien d’autre.`,
			`${who} got two messages from “${name.en}”: an ad, and a message to keep.\n\n**Delete** the ad, nothing else.`
		),
		why: say(
			`« ${ad.fr} » est la publicité : on la coche et l’on choisit « Supprimer », elle va dans la corbeille. « ${order.fr} », du même expéditeur, sert de preuve : il reste.`,
			`“${ad.en}” is the ad: tick it and choose “Delete,” it goes to the trash. “${order.en},” from the same sender, serves as proof: it stays.`
		),
		setup,
		solutions: [[remove(id)], [remove(id), remove(id)]],
		wrong: [[remove(kept)], [remove(id, kept)], [move([id], ARCHIVE)]]
	});
}

/** What was deleted is still there for a while. */
function outOfTrash(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [lost, other] = pick(random, TOPICS, 2) as [(typeof TOPICS)[0], (typeof TOPICS)[0]];
	const { ad, name, host } = pickOne(random, SHOPS);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				{ ...mailOf(lost), folder: TRASH },
				{ ...mailOf(other), folder: TRASH },
				{ from: service(name, `bonjour@${host}`), subject: ad, body: ad, folder: TRASH },
				...ordinary(random, 2)
			])
		)
	};
	const id = idOf(setup, lost.subject);
	const all = [id, idOf(setup, other.subject)];
	return inMail({
		instruction: say(
			`${who} a supprimé par erreur le message de « ${lost.from.fr} ».\n\nRetrouvez-le et **remettez-le dans la boîte de réception**, lui seul.`,
			`${who} deleted the message from “${lost.from.en}” by mistake.\n\nFind it and **put it back in the inbox**, this one only.`
		),
		why: say(
			`Un message supprimé va dans « Corbeille » : on l’ouvre, on coche « ${lost.subject.fr} » et on le déplace vers « Boîte de réception ». Le supprimer encore, de là, l’effacerait pour de bon.`,
			`A deleted message goes to “Trash”: open it, tick “${lost.subject.en}” and move it to “Inbox.” Deleting it again, from there, would erase it for good.`
		),
		setup,
		solutions: [[move([id], INBOX)]],
		wrong: [[move(all, INBOX)], [move([id], ARCHIVE)], [remove(id)]]
	});
}

const SERIES: { name: Localized; host: string; folder: Localized; subjects: Localized[] }[] = [
	{
		name: say('Club de voile', 'Sailing Club'),
		host: 'voile-lorme.example',
		folder: say('Voile', 'Sailing'),
		subjects: [
			say('Sortie de dimanche', 'Sunday outing'),
			say('Gilets à rapporter', 'Life jackets to return'),
			say('Assemblée générale', 'Annual meeting')
		]
	},
	{
		name: say('Auto-école du Pont', 'Bridge Driving School'),
		host: 'autoecole-pont.example',
		folder: say('Permis', 'Driver’s license'),
		subjects: [
			say('Votre leçon de mardi', 'Your Tuesday lesson'),
			say('Date de l’examen', 'Test date'),
			say('Pièces à fournir', 'Papers to bring')
		]
	},
	{
		name: say('Troupe du Lavoir', 'Lavoir Theater Group'),
		host: 'troupe-lavoir.example',
		folder: say('Théâtre', 'Theater'),
		subjects: [
			say('Texte de l’acte 2', 'Text of act 2'),
			say('Essayage des costumes', 'Costume fitting'),
			say('Répétition déplacée', 'Rehearsal moved')
		]
	}
];

/** A folder to make, and everything from one sender. */
function newFolderOfSender(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [meant, other] = pick(random, SERIES, 2) as [(typeof SERIES)[0], (typeof SERIES)[0]];
	const count = pickNumber(random, 2, 3);
	const mails = ({ name, host, subjects }: (typeof SERIES)[0], many: number): Mail[] =>
		pick(random, subjects, many).map((subject) => ({
			...{ from: service(name, `bureau@${host}`), subject },
			body: say(
				'Bonjour,\n\nToutes les précisions sont au tableau.',
				'Hello,\n\nAll the details are on the board.'
			)
		}));
	const [asked, beside] = [mails(meant, count), mails(other, 1)];
	const setup: MailSetup = {
		owner: someone(who),
		folders: [other.folder],
		messages: dated(shuffled<Mail>(random, [...asked, ...beside, ...ordinary(random, 2)]))
	};
	const ids = asked.map(({ subject }) => idOf(setup, subject));
	const make: AuthoredMailAct = { do: 'folder', name: meant.folder };
	const made = FIRST_OWN_FOLDER + 1;
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\nCréez un dossier nommé **${meant.folder.fr}** et mettez-y **tous** les messages de « ${meant.name.fr} ».`,
			`You are in ${who}’s mailbox.\n\nMake a folder named **${meant.folder.en}** and put **all** the messages from “${meant.name.en}” into it.`
		),
		why: say(
			`« Plus », « Nouveau dossier », puis on coche les ${count} messages de « ${meant.name.fr} », quel que soit leur objet, et on les déplace ensemble dans « ${meant.folder.fr} ».`,
			`“More,” “New folder,” then tick the ${count} messages from “${meant.name.en},” whatever their subject, and move them together to “${meant.folder.en}.”`
		),
		setup,
		solutions: [[make, move(ids, made)]],
		wrong: [
			[make, move(ids.slice(1), made)],
			[move(ids, FIRST_OWN_FOLDER)],
			[make, move([...ids, idOf(setup, beside[0]!.subject)], made)]
		]
	});
}

/** The filter was wrong once. */
function outOfSpam(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, subject, awaited } = pickOne(random, [
		{
			name: say('Emploi Demain', 'Jobs Tomorrow'),
			host: 'emploi-demain.example',
			subject: say('Confirmez votre inscription', 'Confirm your registration'),
			awaited: say(
				'vient de s’inscrire sur « Emploi Demain »',
				'has just signed up on “Jobs Tomorrow”'
			)
		},
		{
			name: say('Billetterie du Dôme', 'Dome Ticket Office'),
			host: 'billets-dome.example',
			subject: say('Vos billets du 12 décembre', 'Your tickets for December 12'),
			awaited: say(
				'a acheté des billets à la « Billetterie du Dôme »',
				'bought tickets from the “Dome Ticket Office”'
			)
		},
		{
			name: say('Maison des langues', 'Language House'),
			host: 'maison-langues.example',
			subject: say('Résultat du test de niveau', 'Placement test result'),
			awaited: say(
				'attend un résultat de la « Maison des langues »',
				'is expecting a result from the “Language House”'
			)
		},
		{
			name: say('Covoit’Lorme', 'Lorme Carpool'),
			host: 'covoit-lorme.example',
			subject: say('Votre trajet est accepté', 'Your ride is accepted'),
			awaited: say('a réservé un trajet sur « Covoit’Lorme »', 'booked a ride on “Lorme Carpool”')
		}
	]);
	const junk = pick<Mail>(
		random,
		[
			{
				from: service(say('Gain Rapide', 'Fast Gain'), 'argent@gain-rapide.example'),
				subject: say('Doublez vos revenus', 'Double your income'),
				body: say(
					'Cent euros par jour sans rien faire.',
					'A hundred euros a day for doing nothing.'
				)
			},
			{
				from: service(say('Minceur Plus', 'Slim Plus'), 'promo@minceur-plus.example'),
				subject: say('Perdez 10 kilos en 3 jours', 'Lose 20 pounds in 3 days'),
				body: say('Offre réservée aux cent premiers.', 'Offer for the first hundred only.')
			},
			{
				from: service(say('Confirmation', 'Confirmation'), 'ok@prix-surprise.example'),
				subject: say('Confirmez votre cadeau', 'Confirm your gift'),
				body: say(
					'Un téléphone vous attend, payez l’envoi.',
					'A phone is waiting for you, pay for shipping.'
				)
			}
		],
		3
	);
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [
				...junk.map((one) => ({ ...one, folder: SPAM })),
				{
					from: service(name, `service@${host}`),
					folder: SPAM,
					subject,
					body: say(
						'Bonjour,\n\nVoici le message que vous attendiez.',
						'Hello,\n\nHere is the message that you were expecting.'
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const id = idOf(setup, subject);
	return inMail({
		instruction: say(
			`${who} ${awaited.fr} et ne trouve pas le message attendu dans la boîte de réception.\n\n**Retrouvez-le et remettez-le** dans la boîte de réception, lui seul.`,
			`${who} ${awaited.en} and cannot find the expected message in the inbox.\n\n**Find it and put it back** in the inbox, this one only.`
		),
		why: say(
			`Le filtre l’avait mis dans « Indésirables ». On le reconnaît à son expéditeur, \`service@${host}\`, et on le déplace vers la boîte de réception : il n’est plus tenu pour indésirable. Les trois autres y restent.`,
			`The filter had put it in “Spam.” Its sender, \`service@${host}\`, tells which one it is; move it to the inbox: it no longer counts as spam. The other three stay there.`
		),
		setup,
		solutions: [[move([id], INBOX)]],
		wrong: [
			[move([idOf(setup, junk[0]!.subject)], INBOX)],
			[move([id, idOf(setup, junk[0]!.subject)], INBOX)],
			[move([id], ARCHIVE)]
		]
	});
}

/** A star on what has to be done, « unread » on what has to be read. */
function reminders(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [pay, later, beside] = pick(random, TOPICS, 3) as [
		(typeof TOPICS)[0],
		(typeof TOPICS)[0],
		(typeof TOPICS)[0]
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(
			shuffled<Mail>(random, [mailOf(pay), mailOf(later), mailOf(beside), ...ordinary(random, 2)])
		)
	};
	const [starred, unread] = [idOf(setup, pay.subject), idOf(setup, later.subject)];
	const mark = (id: number, as: 'starred' | 'unread'): AuthoredMailAct => ({
		...{ do: 'mark', ids: [id], as }
	});
	return inMail({
		instruction: say(
			`${who} veut revenir sur deux messages.\n\nMettez « ${pay.subject.fr} » parmi les messages **suivis**, et faites que « ${later.subject.fr} » apparaisse comme **non lu**.`,
			`${who} wants to come back to two messages.\n\nMake “${pay.subject.en}” a **starred** message, and make “${later.subject.en}” appear as **unread**.`
		),
		why: say(
			`« Plus » contient les repères : « Suivre » ajoute une étoile à « ${pay.subject.fr} », « Marquer non lu » remet « ${later.subject.fr} » en gras, comme s’il venait d’arriver. Les deux restent où ils sont.`,
			`“More” holds the reminders: “Star” adds a star to “${pay.subject.en},” “Mark as unread” makes “${later.subject.en}” bold again, as if it had just come. Both stay where they are.`
		),
		setup,
		solutions: [[mark(starred, 'starred'), mark(unread, 'unread')]],
		wrong: [
			[mark(starred, 'starred')],
			[mark(unread, 'starred'), mark(starred, 'unread')],
			[mark(starred, 'starred'), mark(unread, 'starred')]
		]
	});
}

const GOODS: { thing: Localized; shop: Localized; host: string }[] = [
	{
		thing: say('bouilloire', 'kettle'),
		shop: say('Maison Claire', 'Claire Home'),
		host: 'maison-claire.example'
	},
	{
		thing: say('perceuse', 'drill'),
		shop: say('Brico Lorme', 'Lorme Hardware'),
		host: 'brico-lorme.example'
	},
	{
		thing: say('imprimante', 'printer'),
		shop: say('Info Services', 'Info Services'),
		host: 'info-services.example'
	},
	{
		thing: say('casque', 'headphones'),
		shop: say('Son et Image', 'Sound and Vision'),
		host: 'son-image.example'
	}
];

/** Only the text tells the messages apart. */
function foundByText(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const goods = shuffled(random, GOODS);
	const [meant, other] = goods as [(typeof GOODS)[0], (typeof GOODS)[0]];
	const subject = (i: number) =>
		say(`Votre commande ${3100 + 7 * i}`, `Your order ${3100 + 7 * i}`);
	const numbers = pick(random, [...Array(60).keys()], goods.length);
	const folder = say('Garanties', 'Warranties');
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated([
			...goods.map(({ thing, shop, host }, i): Mail => ({
				from: service(shop, `commandes@${host}`),
				folder: ARCHIVE,
				date: moment(2 + 2 * i, 4 + 3 * i, '10:15'),
				subject: subject(numbers[i]!),
				body: say(
					`Bonjour,\n\nMerci pour votre achat. Article : ${thing.fr}. Garantie : deux ans, sur présentation de ce message.`,
					`Hello,\n\nThank you for your purchase. Item: ${thing.en}. Warranty: two years, on presentation of this message.`
				),
				attachments: [file(say('facture.pdf', 'invoice.pdf'), 88)]
			})),
			...ordinary(random, 3)
		])
	};
	const [id, wrong] = [idOf(setup, subject(numbers[0]!)), idOf(setup, subject(numbers[1]!))];
	return inMail({
		instruction: say(
			`${who} ne sait plus où est le message de garantie de l’article « ${meant.thing.fr} ».\n\n**Retrouvez-le** et déplacez-le dans le dossier **${folder.fr}**, lui seul.`,
			`${who} no longer knows where the warranty message for the item “${meant.thing.en}” is.\n\n**Find it** and move it to the folder **${folder.en}**, this one only.`
		),
		why: say(
			`L’objet ne dit pas l’article : la recherche, qui lit aussi le texte, trouve « ${meant.thing.fr} » dans un seul message, archivé. Le message de « ${other.shop.fr} » lui ressemble, mais concerne autre chose.`,
			`The subject does not name the item: search, which also reads the text, finds “${meant.thing.en}” in a single, archived message. The message from “${other.shop.en}” looks like it but is about something else.`
		),
		setup,
		solutions: [[move([id], FIRST_OWN_FOLDER)]],
		wrong: [
			[move([wrong], FIRST_OWN_FOLDER)],
			[move([id, wrong], FIRST_OWN_FOLDER)],
			[move([id], INBOX)]
		]
	});
}
