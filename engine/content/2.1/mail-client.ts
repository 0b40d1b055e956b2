import type { Random } from '../../random.ts';
import { DRAFTS, SENT, type MailPerson, type MailSetup } from '../../simulators/mail/model.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	draft,
	file,
	fileOf,
	forward,
	idOf,
	inMail,
	moment,
	ordinary,
	reply,
	save,
	send,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { answerElsewhere, byLink, rolesOfThree, withoutOne } from './mail-client-judged.ts';
import { correctedMail, handedOver, rightProof, twoLetters } from './mail-client-expert.ts';
import { dayAndMonth, PEOPLE } from './people-and-days.ts';

export const mailClient: Tube = {
	id: 'mailClient',
	competence: '2.1',
	title: say('Écrire, répondre et transférer', 'Writing, replying and forwarding'),
	tutorial: {
		title: say('Le bon bouton, le bon champ, la bonne pièce', 'The right button, field and file'),
		minutes: 2,
		body: say(
			'Avant d’écrire, demandez-vous d’où vous partez.\n\n- **Répondre** garde le fil de la conversation et n’écrit qu’à la personne qui vous a écrit.\n- **Répondre à tous** écrit aussi aux autres destinataires visibles : seulement si tous en ont besoin.\n- **Transférer** envoie le message à quelqu’un d’autre, avec ses pièces jointes. Enlevez celles qui ne le regardent pas.\n- **Nouveau message** ouvre un sujet nouveau.\n\nPlacez ensuite chacun dans son champ : en « À », qui doit agir ; en « Cc », qui doit savoir ; en « Cci », qui ne doit pas être vu des autres.\n\nUne pièce jointe est une **copie**, et un courriel trop lourd est refusé, souvent autour de 20 Mo. Pour un gros fichier, ou un document qui change encore, mettez un **lien**.\n\nPas encore prêt ? **Enregistrez** : le message attend dans les brouillons. Reprenez-le là plutôt que d’en écrire un autre.\n\nLe piège : envoyer d’abord et relire ensuite. Regardez les destinataires, puis les pièces jointes, puis le texte.',
			'Before writing, ask where you are starting from.\n\n- **Reply** keeps the thread of the conversation and writes only to the person who wrote to you.\n- **Reply all** also writes to the other visible recipients: only if all of them need it.\n- **Forward** sends the message to someone else, with its attachments. Remove those that are none of their business.\n- **New message** opens a new subject.\n\nThen put each person in the right field: in “To,” whoever must act; in “Cc,” whoever must know; in “Bcc,” whoever must not be seen by the others.\n\nAn attachment is a **copy**, and an email that is too large is refused, often around 20 MB. For a large file, or a document that is still changing, put a **link**.\n\nNot ready yet? **Save**: the message waits among the drafts. Continue it there rather than writing another.\n\nThe trap: sending first and rereading afterward. Look at the recipients, then at the attachments, then at the text.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Répondre à un courriel, en écrire un, en transférer un, joindre un fichier.',
				'Reply to an email, write one, forward one, attach a file.'
			),
			challenges: [simpleReply, simpleMail, simpleForward, simpleAttachment]
		},
		{
			level: 2,
			proves: say(
				'Choisir entre répondre et répondre à tous, mettre en copie, terminer un brouillon.',
				'Choose between reply and reply all, copy someone, finish a draft.'
			),
			challenges: [forEverybody, forOneOnly, inCopy, finishedDraft]
		},
		{
			level: 3,
			proves: say(
				'Choisir les destinataires et les pièces jointes d’après ce qui est demandé.',
				'Choose recipients and attachments from what is asked.'
			),
			challenges: [hiddenFromOthers, oneAttachmentOfTwo, colleagueInCopy, waitingDraft]
		},
		{
			level: 5,
			proves: say(
				'Décider qui doit recevoir, qui doit voir, et sous quelle forme partager un fichier.',
				'Decide who must receive, who must see, and in what form to share a file.'
			),
			challenges: [byLink, rolesOfThree, answerElsewhere, withoutOne]
		},
		{
			level: 6,
			proves: say(
				'Réparer un envoi, protéger des personnes et passer la main par courriel.',
				'Repair a mailing, protect people and hand over by email.'
			),
			challenges: [correctedMail, twoLetters, rightProof, handedOver]
		}
	]
};

const QUESTIONS: {
	subject: Localized;
	body: Localized;
	answers: { told: Localized; words: Text }[];
}[] = [
	{
		subject: say('Chaussures pour la sortie', 'Boots for the outing'),
		body: say(
			'Bonjour,\n\nQuelle est votre pointure ? Je réserve les chaussures demain.',
			'Hello,\n\nWhat is your shoe size? I am booking the boots tomorrow.'
		),
		answers: [38, 41, 43].map((size) => ({
			told: say(`la pointure est **${size}**`, `the shoe size is **${size}**`),
			words: String(size)
		}))
	},
	{
		subject: say('Réunion de lundi', 'Monday’s meeting'),
		body: say(
			'Bonjour,\n\nDans quelle salle se tient la réunion de lundi ?',
			'Hello,\n\nWhich room is Monday’s meeting in?'
		),
		answers: [104, 212, 307].map((room) => ({
			told: say(`la réunion est en salle **${room}**`, `the meeting is in room **${room}**`),
			words: String(room)
		}))
	},
	{
		subject: say('Repas du club', 'Club dinner'),
		body: say(
			'Bonjour,\n\nQuel plat souhaitez-vous : poisson, omelette ou risotto ?',
			'Hello,\n\nWhich dish would you like: fish, omelet or risotto?'
		),
		answers: [say('poisson', 'fish'), say('omelette', 'omelet'), say('risotto', 'risotto')].map(
			(dish) => ({
				told: say(`le plat choisi est : **${dish.fr}**`, `the dish chosen is: **${dish.en}**`),
				words: dish
			})
		)
	},
	{
		subject: say('Livraison du vélo', 'Bike delivery'),
		body: say(
			'Bonjour,\n\nQuel jour pouvons-nous livrer : mardi, jeudi ou samedi ?',
			'Hello,\n\nWhich day can we deliver: Tuesday, Thursday or Saturday?'
		),
		answers: [say('mardi', 'Tuesday'), say('jeudi', 'Thursday'), say('samedi', 'Saturday')].map(
			(day) => ({
				told: say(`le jour choisi est **${day.fr}**`, `the day chosen is **${day.en}**`),
				words: day
			})
		)
	}
];

/** The answer is given: it has to go back to who asked. */
function simpleReply(random: Random): ChallengeBody {
	const [who, asker] = pick(random, PEOPLE, 2) as [string, string];
	const { subject, body, answers } = pickOne(random, QUESTIONS);
	const { told, words } = pickOne(random, answers);
	const from = someone(asker, 'club-lorme.example');
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled(random, [{ from, subject, body }, ...ordinary(random, 3)]))
	};
	const about = idOf(setup, subject);
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}. ${asker} a posé une question.\n\n**Répondez** à son message en écrivant que ${told.fr}.`,
			`You are in ${who}’s mailbox. ${asker} asked a question.\n\n**Reply** to that message, writing that ${told.en}.`
		),
		why: say(
			`On ouvre « ${subject.fr} », on clique sur « Répondre » : l’adresse de ${asker} est déjà là et la conversation se suit. Il reste à écrire l’information et à envoyer : un brouillon ne part pas.`,
			`Open “${subject.en}” and click “Reply”: ${asker}’s address is already there and the conversation stays together. All that is left is to write the information and send: a draft does not leave.`
		),
		setup,
		solutions: [[reply(about, { to: [from], body: [words] })]],
		wrong: [
			[reply(about, { to: [from] })],
			[save({ how: 'reply', about, to: [from], body: [words] })],
			[send({ to: [from], body: [words] })]
		]
	});
}

const TOPICS: Localized[] = [
	say('Clé du local', 'Key to the clubhouse'),
	say('Inscription au tournoi', 'Tournament registration'),
	say('Rendez-vous de stage', 'Internship meeting'),
	say('Absence vendredi', 'Absence on Friday'),
	say('Prêt du vidéoprojecteur', 'Projector loan')
];

/** Two people of the address book have the same first name. */
function simpleMail(random: Random): ChallengeBody {
	const [who, first, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const [surname, twin] = pick(random, ['Diallo', 'Martel', 'Roche', 'Costa'], 2) as [
		string,
		string
	];
	const subject = pickOne(random, TOPICS);
	const to = someone(`${first} ${surname}`);
	const namesake = someone(`${first} ${twin}`);
	const setup: MailSetup = {
		owner: someone(who),
		contacts: shuffled(random, [to, namesake, someone(`${other} ${surname}`)]),
		messages: dated(ordinary(random, 3))
	};
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\nÉcrivez à **${first} ${surname}**, du carnet d’adresses, un nouveau message dont l’objet est **${subject.fr}**. Le texte est libre. **Envoyez-le.**`,
			`You are in ${who}’s mailbox.\n\nWrite a new message to **${first} ${surname}**, from the address book, with the subject **${subject.en}**. The text is up to you. **Send it.**`
		),
		why: say(
			`« Écrire » ouvre un message vide. Le carnet a deux contacts prénommés ${first} : c’est le nom, ${surname}, qui décide. L’objet va dans son champ, pas dans le texte.`,
			`“Write” opens an empty message. The address book has two contacts named ${first}: the last name, ${surname}, decides. The subject goes in its own field, not in the text.`
		),
		setup,
		solutions: [[send({ to: [to], subject })]],
		wrong: [
			[send({ to: [namesake], subject })],
			[send({ to: [to], body: subject })],
			[save({ to: [to], subject })]
		]
	});
}

const NEWS: { subject: Localized; body: Localized }[] = [
	{
		subject: say('Salle changée pour l’examen', 'New room for the exam'),
		body: say(
			'Bonjour,\n\nL’examen blanc de jeudi aura lieu au gymnase et non en salle 12.',
			'Hello,\n\nThursday’s mock exam will be held in the gym and not in room 12.'
		)
	},
	{
		subject: say('Covoiturage de samedi', 'Saturday’s carpool'),
		body: say(
			'Bonjour,\n\nDépart samedi à 7 h 30 devant la gare. Il reste une place.',
			'Hello,\n\nWe leave on Saturday at 7:30 a.m. from the train station. There is one seat left.'
		)
	},
	{
		subject: say('Code du portail', 'Gate code'),
		body: say(
			'Bonjour,\n\nÀ partir du 1er décembre, le portail du jardin s’ouvre avec 4071.',
			'Hello,\n\nStarting December 1, the garden gate opens with 4071.'
		)
	},
	{
		subject: say('Liste des fournitures', 'Supply list'),
		body: say(
			'Bonjour,\n\nPour l’atelier : un tablier, deux pinceaux et un vieux chiffon.',
			'Hello,\n\nFor the workshop: an apron, two brushes and an old cloth.'
		)
	}
];

/** The message itself goes to somebody who did not get it. */
function simpleForward(random: Random): ChallengeBody {
	const [who, from, to, other] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const [news, beside] = pick(random, NEWS, 2) as [(typeof NEWS)[0], (typeof NEWS)[0]];
	const sender = someone(from, 'asso-lorme.example');
	const friend = someone(to);
	const setup: MailSetup = {
		owner: someone(who),
		contacts: shuffled(random, [friend, someone(other), sender]),
		messages: dated(
			shuffled<Mail>(random, [
				{ from: sender, ...news },
				{ from: sender, ...beside },
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, news.subject);
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\n**Transférez** à ${to}, du carnet d’adresses, le message « ${news.subject.fr} » de ${from}.`,
			`You are in ${who}’s mailbox.\n\n**Forward** to ${to}, from the address book, the message “${news.subject.en}” from ${from}.`
		),
		why: say(
			`« Transférer » envoie le message reçu, tel qu’il est, à quelqu’un d’autre : on l’ouvre, on choisit « Transférer », on met ${to} en « À » et on envoie. « Répondre » serait reparti vers ${from}.`,
			`“Forward” sends the message received, as it is, to someone else: open it, choose “Forward,” put ${to} in “To” and send. “Reply” would have gone back to ${from}.`
		),
		setup,
		solutions: [[forward(about, { to: [friend] })]],
		wrong: [
			[reply(about, { to: [sender] })],
			[forward(idOf(setup, beside.subject), { to: [friend] })],
			[send({ to: [friend], subject: news.subject })]
		]
	});
}

const PAPERS: { asked: Localized; name: Localized; near: Localized }[] = [
	{
		asked: say('son attestation d’assurance', 'the insurance certificate'),
		name: say('attestation-assurance.pdf', 'insurance-certificate.pdf'),
		near: say('facture-assurance.pdf', 'insurance-invoice.pdf')
	},
	{
		asked: say('son curriculum vitæ', 'the résumé'),
		name: say('cv-2026.pdf', 'resume-2026.pdf'),
		near: say('cv-2023.pdf', 'resume-2023.pdf')
	},
	{
		asked: say('le plan de la salle', 'the floor plan'),
		name: say('plan-salle.pdf', 'floor-plan.pdf'),
		near: say('plan-acces.pdf', 'directions.pdf')
	},
	{
		asked: say('l’affiche du concert', 'the concert poster'),
		name: say('affiche-concert.png', 'concert-poster.png'),
		near: say('affiche-brocante.png', 'flea-market-poster.png')
	}
];

/** Without the file, the mail is empty. */
function simpleAttachment(random: Random): ChallengeBody {
	const [who, first, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const { asked, name, near } = pickOne(random, PAPERS);
	const to = someone(first);
	const setup: MailSetup = {
		owner: someone(who),
		contacts: shuffled(random, [to, someone(other)]),
		files: shuffled(random, [
			file(name, pickNumber(random, 180, 900)),
			file(near, pickNumber(random, 180, 900)),
			file(say('vacances.jpg', 'vacation.jpg'), 2400)
		]),
		messages: dated(ordinary(random, 3))
	};
	const right = { to: [to], attachments: [fileOf(setup, name)] };
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\nEnvoyez à **${first}**, du carnet d’adresses, un message avec ${asked.fr} (\`${name.fr}\`) **en pièce jointe**, et aucun autre fichier. Le reste est libre.`,
			`You are in ${who}’s mailbox.\n\nSend **${first}**, from the address book, a message with ${asked.en} (\`${name.en}\`) **attached**, and no other file. The rest is up to you.`
		),
		why: say(
			`Dans le message, « Joindre » montre les fichiers : on prend \`${name.fr}\`, pas \`${near.fr}\`, et l’on vérifie que son nom apparaît sous le texte avant d’envoyer.`,
			`In the message, “Attach” shows the files: take \`${name.en}\`, not \`${near.en}\`, and check that its name appears under the text before sending.`
		),
		setup,
		solutions: [[send(right)]],
		wrong: [
			[send({ to: [to] })],
			[send({ to: [to], attachments: [fileOf(setup, near)] })],
			[save(right)]
		]
	});
}

const SHARED: { subject: Localized; ask: Localized; things: Localized[] }[] = [
	{
		subject: say('Goûter de fin d’année', 'End-of-year party'),
		ask: say(
			'Que chacun dise à tout le groupe ce qu’il apporte, pour éviter les doubles.',
			'Please tell the whole group what you are bringing, so that nothing comes twice.'
		),
		things: [say('jus', 'juice'), say('crêpes', 'crepes'), say('gobelets', 'cups')]
	},
	{
		subject: say('Randonnée : le matériel', 'Hike: the equipment'),
		ask: say(
			'Merci d’annoncer à tous ce que vous prenez dans votre sac.',
			'Please tell everyone what you are carrying in your bag.'
		),
		things: [say('carte', 'map'), say('corde', 'rope'), say('trousse de secours', 'first aid kit')]
	},
	{
		subject: say('Exposé : qui fait quoi', 'Presentation: who does what'),
		ask: say(
			'Répondez à tout le monde en disant la partie que vous prenez.',
			'Reply to everyone with the part that you are taking.'
		),
		things: [
			say('introduction', 'introduction'),
			say('sources', 'sources'),
			say('schémas', 'diagrams')
		]
	}
];

/** What everyone has to know goes to everyone. */
function forEverybody(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const [from, ...others] = names.map((name) => someone(name)) as [MailPerson, ...MailPerson[]];
	const { subject, ask, things } = pickOne(random, SHARED);
	const thing = pickOne(random, things);
	const owner = someone(who);
	const setup: MailSetup = {
		owner,
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					to: shuffled(random, [owner, ...others.slice(0, 2)]),
					cc: others.slice(2),
					subject,
					body: say(
						`Bonjour à tous,\n\n${ask.fr}\n\n${names[0]}`,
						`Hello all,\n\n${ask.en}\n\n${names[0]}`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const [two, copied] = [[from, ...others.slice(0, 2)], others.slice(2)];
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}. Lisez ce que demande ${names[0]} dans « ${subject.fr} ».\n\nRépondez **comme il est demandé**, en annonçant : **${thing.fr}**.`,
			`You are in ${who}’s mailbox. Read what ${names[0]} asks in “${subject.en}.”\n\nReply **as requested**, announcing: **${thing.en}**.`
		),
		why: say(
			`Le message demande que tout le groupe sache : « Répondre à tous » reprend l’expéditeur et les ${others.length} autres destinataires, ceux en « À » et celui en « Cc ». « Répondre » n’aurait prévenu que ${names[0]}.`,
			`The message asks that the whole group know: “Reply all” takes up the sender and the ${others.length} other recipients, those in “To” and the one in “Cc.” “Reply” would have told only ${names[0]}.`
		),
		setup,
		solutions: [
			[reply(about, { to: two, cc: copied, body: [thing] })],
			[reply(about, { to: [...two, ...copied], body: [thing] })]
		],
		wrong: [
			[reply(about, { to: [from], body: [thing] })],
			[reply(about, { to: two, body: [thing] })],
			[reply(about, { to: two, cc: copied })]
		]
	});
}

const PRIVATE: { subject: Localized; ask: Localized; told: Localized; words: Localized }[] = [
	{
		subject: say('Séjour à la neige', 'Snow trip'),
		ask: say(
			'Votre enfant a-t-il une allergie ? Merci de me l’écrire avant vendredi.',
			'Does your child have an allergy? Please write to me before Friday.'
		),
		told: say('une allergie aux **noix**', 'an allergy to **walnuts**'),
		words: say('noix', 'walnut')
	},
	{
		subject: say('Remboursement du stage', 'Internship refund'),
		ask: say(
			'Combien avez-vous payé de transport ? Je prépare les remboursements.',
			'How much did you pay for transportation? I am preparing the refunds.'
		),
		told: say('**46** euros de transport', '**46** euros of transportation'),
		words: say('46', '46')
	},
	{
		subject: say('Entretiens de janvier', 'January interviews'),
		ask: say(
			'Avez-vous une contrainte de santé à signaler pour les horaires ?',
			'Is there a health constraint to mention for the schedule?'
		),
		told: say('une séance de **kiné** le mardi', 'a **physiotherapy** session on Tuesdays'),
		words: say('kiné', 'physio')
	}
];

/** A personal answer is nobody else’s business. */
function forOneOnly(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const [from, ...others] = names.map((name) => someone(name, 'centre-lorme.example')) as [
		MailPerson,
		...MailPerson[]
	];
	const { subject, ask, told, words } = pickOne(random, PRIVATE);
	const owner = someone(who);
	const setup: MailSetup = {
		owner,
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					to: shuffled(random, [owner, ...others]),
					subject,
					body: say(
						`Bonjour à tous,\n\n${ask.fr}\n\n${names[0]}`,
						`Hello all,\n\n${ask.en}\n\n${names[0]}`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}, qui a reçu « ${subject.fr} » comme plusieurs autres personnes.\n\nDonnez la réponse de ${who} (${told.fr}) sans la montrer à qui n’a pas à la connaître.`,
			`You are in the mailbox of ${who}, who got “${subject.en}” as several other people did.\n\nGive ${who}’s answer (${told.en}) without showing it to anyone who need not know it.`
		),
		why: say(
			`La question est posée à tous, mais la réponse est personnelle et seule la personne qui écrit, ${names[0]}, en a besoin : « Répondre ». « Répondre à tous » l’aurait donnée à ${others.length} autres personnes.`,
			`The question is asked of all, but the answer is personal and only the writer, ${names[0]}, needs it: “Reply.” “Reply all” would have given it to ${others.length} other people.`
		),
		setup,
		solutions: [[reply(about, { to: [from], body: [words] })]],
		wrong: [
			[reply(about, { to: [from, ...others], body: [words] })],
			[reply(about, { to: [from], cc: others, body: [words] })],
			[reply(about, { to: [from] })]
		]
	});
}

const REQUESTS: { subject: Localized; to: Localized; cc: Localized }[] = [
	{
		subject: say('Commande de peinture', 'Paint order'),
		to: say('doit passer la commande', 'must place the order'),
		cc: say(
			'tient le budget et doit seulement être au courant',
			'keeps the budget and must only be informed'
		)
	},
	{
		subject: say('Clé de la salle de sport', 'Key to the gym'),
		to: say('doit prêter la clé', 'must lend the key'),
		cc: say(
			'entraîne l’équipe et veut seulement être au courant',
			'coaches the team and only wants to be informed'
		)
	},
	{
		subject: say('Convention de stage', 'Internship agreement'),
		to: say('doit signer la convention', 'must sign the agreement'),
		cc: say(
			'suit le stage et doit seulement être au courant',
			'supervises the internship and must only be informed'
		)
	},
	{
		subject: say('Panne de l’imprimante', 'Printer failure'),
		to: say('doit réparer l’imprimante', 'must repair the printer'),
		cc: say(
			'dirige le service et veut seulement être au courant',
			'runs the department and only wants to be informed'
		)
	}
];

/** To whoever acts, in copy whoever knows. */
function inCopy(random: Random): ChallengeBody {
	const [who, acts, knows, other] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const { subject, to, cc } = pickOne(random, REQUESTS);
	const [actor, informed] = [someone(acts, 'lorme.example'), someone(knows, 'lorme.example')];
	const setup: MailSetup = {
		owner: someone(who, 'lorme.example'),
		contacts: shuffled(random, [actor, informed, someone(other, 'lorme.example')]),
		messages: dated(ordinary(random, 3))
	};
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}.\n\nEnvoyez un message dont l’objet est **${subject.fr}**. ${acts} ${to.fr} ; ${knows} ${cc.fr}. Mettez chaque personne dans le champ qui le dit.`,
			`You are in ${who}’s mailbox.\n\nSend a message with the subject **${subject.en}**. ${acts} ${to.en}; ${knows} ${cc.en}. Put each person in the field that says so.`
		),
		why: say(
			`« À » désigne qui doit agir : ${acts}. « Cc » met en copie, au vu de tous, qui doit savoir sans rien avoir à faire : ${knows}. En « Cci », ${acts} ne verrait pas que ${knows} est au courant.`,
			`“To” names whoever must act: ${acts}. “Cc” copies, in plain sight, whoever must know without having anything to do: ${knows}. In “Bcc,” ${acts} would not see that ${knows} is informed.`
		),
		setup,
		solutions: [[send({ to: [actor], cc: [informed], subject })]],
		wrong: [
			[send({ to: [actor, informed], subject })],
			[send({ to: [informed], cc: [actor], subject })],
			[send({ to: [actor], bcc: [informed], subject })]
		]
	});
}

/** What is waiting among the drafts lacks its file. */
function finishedDraft(random: Random): ChallengeBody {
	const [who, first, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const { name, near } = pickOne(random, PAPERS);
	const owner = someone(who);
	const to = someone(first);
	const subject = say(`Document pour ${first}`, `Document for ${first}`);
	const setup: MailSetup = {
		owner,
		contacts: [to, someone(other)],
		files: shuffled(random, [
			file(name, pickNumber(random, 180, 900)),
			file(near, pickNumber(random, 180, 900))
		]),
		messages: dated(
			shuffled(random, [
				draft({
					from: owner,
					to: [to],
					subject,
					body: say(
						`Bonjour ${first},\n\nVoici ${name.fr} en pièce jointe, comme promis.\n\n${who}`,
						`Hello ${first},\n\nHere is ${name.en} attached, as promised.\n\n${who}`
					)
				}),
				...ordinary(random, 2)
			])
		)
	};
	const right = { draft: idOf(setup, subject), to: [to], attachments: [fileOf(setup, name)] };
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}, qui a laissé un **brouillon** pour ${first}.\n\nReprenez ce brouillon, ajoutez ce qui lui manque d’après son texte, et envoyez-le.`,
			`You are in the mailbox of ${who}, who left a **draft** for ${first}.\n\nContinue this draft, add what it lacks according to its text, and send it.`
		),
		why: say(
			`Le brouillon annonce \`${name.fr}\`, mais rien n’est joint. Dans « Brouillons », on l’ouvre, « Reprendre ce brouillon », puis « Joindre » et « Envoyer » : il quitte les brouillons. En écrire un autre laisserait l’ancien en attente.`,
			`The draft announces \`${name.en}\`, but nothing is attached. In “Drafts,” open it, “Continue this draft,” then “Attach” and “Send”: it leaves the drafts. Writing another would leave the old one waiting.`
		),
		setup,
		solutions: [[send(right)]],
		wrong: [
			[send({ ...right, attachments: [] })],
			[send({ ...right, draft: null })],
			[send({ ...right, attachments: [fileOf(setup, near)] })],
			[save(right)]
		]
	});
}

const STRANGERS: { who: Localized; subject: Localized }[] = [
	{
		who: say('trois candidates et candidats à un stage', 'three applicants for an internship'),
		subject: say('Candidature bien reçue', 'Application received')
	},
	{
		who: say('trois clients d’un atelier de réparation', 'three customers of a repair shop'),
		subject: say('Fermeture en décembre', 'Closed in December')
	},
	{
		who: say('trois donneurs d’une association', 'three donors of a nonprofit'),
		subject: say('Merci pour votre don', 'Thank you for your donation')
	},
	{
		who: say('trois locataires de deux immeubles', 'three tenants of two buildings'),
		subject: say('Relevé des compteurs', 'Meter reading')
	}
];

/** One mail for several people who must not see each other. */
function hiddenFromOthers(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const people = names.map((name) =>
		someone(`${name} ${pickOne(random, ['Kaya', 'Benali', 'Lemoine'])}`)
	);
	const [meant, left] = [people.slice(0, 3), people[3]!];
	const { who: strangers, subject } = pickOne(random, STRANGERS);
	const owner = someone(who, 'accueil-lorme.example');
	const setup: MailSetup = {
		owner,
		contacts: shuffled(random, [...people, owner]),
		messages: dated(ordinary(random, 3))
	};
	const listed = (last: string) => {
		const all = meant.map(({ name }) => name as string);
		return `${all.slice(0, 2).join(', ')} ${last} ${all[2]}`;
	};
	return inMail({
		instruction: say(
			`${who} écrit à ${strangers.fr} : ${listed('et')}. Ces personnes ne se connaissent pas.\n\nEnvoyez **un seul** message d’objet « ${subject.fr} » aux trois, sans qu’aucune puisse lire l’adresse d’une autre.`,
			`${who} writes to ${strangers.en}: ${listed('and')}. These people do not know each other.\n\nSend **a single** message with the subject “${subject.en}” to all three, so that none of them can read another’s address.`
		),
		why: say(
			`Seul « Cci » cache les destinataires les uns aux autres : les trois y vont. « À » reste vide ou reçoit l’adresse de ${who}. « À » et « Cc » montrent tout à tout le monde.`,
			`Only “Bcc” hides recipients from each other: all three go there. “To” stays empty or gets ${who}’s own address. “To” and “Cc” show everything to everyone.`
		),
		setup,
		solutions: [[send({ to: [owner], bcc: meant, subject })], [send({ bcc: meant, subject })]],
		wrong: [
			[send({ to: meant, subject })],
			[send({ to: [owner], cc: meant, subject })],
			[send({ to: [meant[0]!], bcc: meant.slice(1), subject })],
			[send({ bcc: [...meant, left], subject })]
		]
	});
}

const DOSSIERS: {
	subject: Localized;
	open: Localized;
	secret: Localized;
	reason: Localized;
	for: Localized;
}[] = [
	{
		subject: say('Dossier du voyage', 'Trip documents'),
		open: say('programme-voyage.pdf', 'trip-schedule.pdf'),
		secret: say('fiches-sante.pdf', 'health-forms.pdf'),
		reason: say('des données de santé', 'health data'),
		for: say(
			'le transporteur, qui n’a besoin que des horaires',
			'the carrier, who only needs the times'
		)
	},
	{
		subject: say('Recrutement de l’animateur', 'Hiring the activity leader'),
		open: say('annonce-emploi.pdf', 'job-posting.pdf'),
		secret: say('candidatures.pdf', 'applications.pdf'),
		reason: say('des candidatures personnelles', 'personal applications'),
		for: say('la mairie, qui affiche les offres d’emploi', 'the town hall, which posts job offers')
	},
	{
		subject: say('Travaux de la cuisine', 'Kitchen work'),
		open: say('plan-cuisine.pdf', 'kitchen-plan.pdf'),
		secret: say('releve-compte.pdf', 'bank-statement.pdf'),
		reason: say('des données bancaires', 'bank data'),
		for: say('l’artisan, qui mesure la pièce', 'the contractor, who measures the room')
	},
	{
		subject: say('Tournoi de printemps', 'Spring tournament'),
		open: say('reglement-tournoi.pdf', 'tournament-rules.pdf'),
		secret: say('adresses-joueurs.pdf', 'players-addresses.pdf'),
		reason: say('les adresses des joueurs', 'the players’ home addresses'),
		for: say(
			'un club invité, qui lit les règles du jeu',
			'a guest club, which reads the rules of the game'
		)
	}
];

/** A forward takes every attachment along unless one is removed. */
function oneAttachmentOfTwo(random: Random): ChallengeBody {
	const [who, from, to] = pick(random, PEOPLE, 3) as [string, string, string];
	const { subject, open, secret, reason, for: purpose } = pickOne(random, DOSSIERS);
	const friend = someone(to, 'partenaire-lorme.example');
	const setup: MailSetup = {
		owner: someone(who),
		contacts: [friend],
		messages: dated(
			shuffled<Mail>(random, [
				{
					from: someone(from),
					subject,
					body: say(
						`Bonjour,\n\nVoici tout le dossier pour toi.\n\n${from}`,
						`Hello,\n\nHere is the whole file for you.\n\n${from}`
					),
					attachments: shuffled(random, [file(open, 640), file(secret, 910)])
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const [right, kept] = [fileOf(setup, open), fileOf(setup, secret)];
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}. Le message « ${subject.fr} » a deux pièces jointes.\n\nTransférez-le à ${to}, pour ${purpose.fr}, **avec la seule pièce qui lui est utile**.`,
			`You are in ${who}’s mailbox. The message “${subject.en}” has two attachments.\n\nForward it to ${to}, for ${purpose.en}, **with only the attachment that is useful**.`
		),
		why: say(
			`Transférer reprend toutes les pièces jointes. On enlève \`${secret.fr}\`, qui contient ${reason.fr}, et on garde \`${open.fr}\` : on ne donne que ce qui est nécessaire.`,
			`Forwarding takes all attachments along. Remove \`${secret.en}\`, which holds ${reason.en}, and keep \`${open.en}\`: only give what is necessary.`
		),
		setup,
		solutions: [[forward(about, { to: [friend], attachments: [right] })]],
		wrong: [
			[forward(about, { to: [friend], attachments: [right, kept] })],
			[forward(about, { to: [friend] })],
			[forward(about, { to: [friend], attachments: [kept] })]
		]
	});
}

const CASES: { subject: Localized; ask: Localized; role: Localized }[] = [
	{
		subject: say('Devis pour la toiture', 'Quote for the roof'),
		ask: say('Pouvez-vous m’envoyer un devis ?', 'Can you send me a quote?'),
		role: say('prépare les devis', 'prepares the quotes')
	},
	{
		subject: say('Location de la salle', 'Renting the hall'),
		ask: say('La salle est-elle libre le 19 décembre ?', 'Is the hall free on December 19?'),
		role: say('tient le planning des salles', 'keeps the schedule of the halls')
	},
	{
		subject: say('Visite d’une classe', 'A class visit'),
		ask: say('Pouvez-vous recevoir 26 élèves en janvier ?', 'Can you host 26 students in January?'),
		role: say('organise les visites', 'organizes the visits')
	}
];

/** A reply that brings somebody else into the conversation. */
function colleagueInCopy(random: Random): ChallengeBody {
	const [who, client, expert, ...beside] = pick(random, PEOPLE, 5) as [
		string,
		string,
		string,
		...string[]
	];
	const { subject, ask, role } = pickOne(random, CASES);
	const from = someone(client);
	const work = 'ateliers-lorme.example';
	const colleague = someone(expert, work);
	const setup: MailSetup = {
		owner: someone(who, work),
		contacts: shuffled(random, [colleague, ...beside.map((name) => someone(name, work))]),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					subject,
					body: say(`Bonjour,\n\n${ask.fr}\n\n${client}`, `Hello,\n\n${ask.en}\n\n${client}`)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const right = { to: [from], cc: [colleague], body: [expert] };
	return inMail({
		instruction: say(
			`Vous êtes dans la messagerie de ${who}. ${expert} ${role.fr} et prendra la suite de « ${subject.fr} ».\n\nAnnoncez-le à ${client}, dans la même conversation, en nommant ${expert}, qui doit recevoir votre réponse **en copie visible**.`,
			`You are in ${who}’s mailbox. ${expert} ${role.en} and will take over “${subject.en}.”\n\nTell ${client} so, in the same conversation, naming ${expert}, who must get your reply **as a visible copy**.`
		),
		why: say(
			`On répond à ${client} pour rester dans la conversation, et on ajoute ${expert} en « Cc » : chacun voit l’adresse de l’autre et peut continuer sans ${who}. Un transfert n’aurait rien dit à ${client}.`,
			`Reply to ${client} to stay in the conversation, and add ${expert} in “Cc”: each sees the other’s address and can go on without ${who}. Forwarding would have told ${client} nothing.`
		),
		setup,
		solutions: [[reply(about, right)]],
		wrong: [
			[forward(about, { to: [colleague], body: [expert] })],
			[reply(about, { to: [from], body: [expert] })],
			[reply(about, { to: [from], bcc: [colleague], body: [expert] })],
			[send(right)]
		]
	});
}

/** Written now, sent by its owner later. */
function waitingDraft(random: Random): ChallengeBody {
	const [who, first, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const date = new Date(Date.UTC(2026, 11, pickNumber(random, 2, 18)));
	const day = dayAndMonth(date);
	const subject = pickOne(random, TOPICS);
	const to = someone(first, 'lycee-lorme.example');
	const owner = someone(who, 'lycee-lorme.example');
	const previous = say('Compte rendu de la visite', 'Report of the visit');
	const setup: MailSetup = {
		owner,
		contacts: shuffled(random, [to, someone(other, 'lycee-lorme.example')]),
		messages: dated(
			shuffled<Mail>(random, [
				draft({
					from: owner,
					to: [to],
					subject: previous,
					body: say('Bonjour,\n\nVoici le compte rendu.', 'Hello,\n\nHere is the report.')
				}),
				{
					from: to,
					folder: SENT + 1,
					subject: say('Bonne rentrée', 'Welcome back'),
					date: moment(9, 1, '08:30'),
					body: say('Bonjour,\n\nBonne rentrée à tous.', 'Hello,\n\nWelcome back, everyone.')
				},
				...ordinary(random, 2)
			])
		)
	};
	const right = { to: [to], subject };
	return inMail({
		instruction: say(
			`${who} veut relire, avant qu’il parte, un message pour ${first} : objet « ${subject.fr} », avec dans le texte la date du **${day.fr}**.\n\nPréparez-le pour qu’il **attende dans les brouillons**, destinataire compris. L’autre brouillon reste comme il est.`,
			`${who} wants to reread a message for ${first} before it leaves: subject “${subject.en},” with the date **${day.en}** in the text.\n\nPrepare it so that it **waits among the drafts**, recipient included. The other draft stays as it is.`
		),
		why: say(
			'« Enregistrer » garde le message dans « Brouillons » avec ses destinataires, son objet et son texte : rien ne part. Fermer sans enregistrer perdrait tout, et « Envoyer » ne se rattrape pas.',
			'“Save draft” keeps the message in “Drafts” with its recipients, its subject and its text: nothing leaves. Closing without saving would lose everything, and “Send” cannot be taken back.'
		),
		setup,
		solutions: [[save({ ...right, body: dayWords(date) })]],
		wrong: [
			[send({ ...right, body: dayWords(date) })],
			[save({ subject, body: dayWords(date) })],
			[save({ ...right })],
			[save({ ...right, draft: setup.messages.findIndex(({ folder }) => folder === DRAFTS) })]
		]
	});
}

/** The number and the month of a day, in letters or in figures. */
function dayWords(date: Date): (Text | Text[])[] {
	const month = date.getUTCMonth() + 1;
	const named = say(
		new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(date),
		new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(date)
	);
	return [String(date.getUTCDate()), [named, String(month), String(month).padStart(2, '0')]];
}
