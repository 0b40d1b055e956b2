/** Who must receive, who must see, and in what form. */
import type { Random } from '../../random.ts';
import type { MailPerson, MailSetup } from '../../simulators/mail/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	file,
	fileOf,
	forward,
	idOf,
	inMail,
	ordinary,
	reply,
	send,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { PEOPLE } from './people-and-days.ts';

const LARGE: { large: Localized; small: Localized; subject: Localized }[] = [
	{
		large: say('film-atelier.mp4', 'workshop-video.mp4'),
		small: say('affiche-atelier.pdf', 'workshop-poster.pdf'),
		subject: say('Le film de l’atelier', 'The workshop video')
	},
	{
		large: say('photos-voyage.zip', 'trip-photos.zip'),
		small: say('programme-voyage.pdf', 'trip-schedule.pdf'),
		subject: say('Les photos du voyage', 'The trip photos')
	},
	{
		large: say('captation-concert.mp4', 'concert-recording.mp4'),
		small: say('paroles.pdf', 'lyrics.pdf'),
		subject: say('L’enregistrement du concert', 'The concert recording')
	},
	{
		large: say('plans-maison.zip', 'house-plans.zip'),
		small: say('devis-maison.pdf', 'house-quote.pdf'),
		subject: say('Les plans de la maison', 'The house plans')
	}
];

/** What no mail server takes goes by link. */
export function byLink(random: Random): ChallengeBody {
	const [who, first, second, other] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const [meant, near] = pick(random, LARGE, 2) as [(typeof LARGE)[0], (typeof LARGE)[0]];
	const { large, small, subject } = meant;
	const shared = (name: Localized, path: string, size: number) => ({
		...file(name, size),
		link: `https://partage-lorme.example/${path}`
	});
	const size = pickNumber(random, 48, 640);
	const to = [someone(first), someone(second)];
	const setup: MailSetup = {
		owner: someone(who),
		contacts: shuffled(random, [...to, someone(other)]),
		files: shuffled(random, [
			shared(large, 'k4-t9', size * 1000),
			shared(near.large, 'b7-m2', pickNumber(random, 48, 640) * 1000),
			file(small, pickNumber(random, 300, 900))
		]),
		messages: dated(ordinary(random, 3))
	};
	const [link, copy] = [fileOf(setup, large), fileOf(setup, small)];
	return inMail({
		instruction: say(
			`${who} doit faire parvenir à ${first} et à ${second}, dans **un même message**, \`${large.fr}\` et \`${small.fr}\`. Les deux fichiers doivent arriver, ou pouvoir être téléchargés. Objet : « ${subject.fr} ».\n\nEnvoyez ce message.`,
			`${who} has to get \`${large.en}\` and \`${small.en}\` to ${first} and ${second}, in **one message**. Both files must arrive, or be downloadable. Subject: “${subject.en}.”\n\nSend this message.`
		),
		why: say(
			`Un courriel ne prend ici que 20 Mo : \`${large.fr}\`, ${size} Mo, n’y entre pas. On met son **lien**, que chacun ouvre quand il veut, et l’on joint une copie du petit \`${small.fr}\`.`,
			`An email takes only 20 MB here: \`${large.en}\`, ${size} MB, does not fit. Put its **link**, which each person opens whenever they like, and attach a copy of the small \`${small.en}\`.`
		),
		setup,
		solutions: [[send({ to, subject, attachments: [copy], links: [link] })]],
		wrong: [
			[send({ to, subject, attachments: [copy] })],
			[send({ to, subject, links: [link] })],
			[send({ to, subject, attachments: [copy], links: [fileOf(setup, near.large)] })],
			[send({ to, subject, attachments: [copy, link] })]
		]
	});
}

const ROLES: { subject: Localized; acts: Localized; knows: Localized; hidden: Localized }[] = [
	{
		subject: say('Chauffage de la salle 14', 'Heating in room 14'),
		acts: say('répare le chauffage et doit intervenir', 'repairs the heating and must come'),
		knows: say(
			'fait cours dans la salle et suit l’affaire au vu de tous',
			'teaches in the room and follows the matter in plain sight'
		),
		hidden: say(
			'garde une trace des pannes, mais son adresse ne doit pas circuler',
			'keeps a record of failures, but this address must not circulate'
		)
	},
	{
		subject: say('Commande de maillots', 'Jersey order'),
		acts: say('vend les maillots et doit les préparer', 'sells the jerseys and must prepare them'),
		knows: say(
			'entraîne l’équipe et suit la commande au vu de tous',
			'coaches the team and follows the order in plain sight'
		),
		hidden: say(
			'paie la commande et refuse que le vendeur ait son adresse',
			'pays for the order and does not want the seller to have this address'
		)
	},
	{
		subject: say('Visite de l’appartement', 'Apartment visit'),
		acts: say(
			'fait visiter et doit proposer une heure',
			'shows the apartment and must offer a time'
		),
		knows: say(
			'partagera l’appartement et suit l’échange au vu de tous',
			'will share the apartment and follows the exchange in plain sight'
		),
		hidden: say(
			'se porte garant, veut suivre, mais sans montrer son adresse',
			'is the guarantor and wants to follow, but without showing this address'
		)
	}
];

/** One of each field, from what each one does. */
export function rolesOfThree(random: Random): ChallengeBody {
	const [who, acts, knows, hidden, other] = pick(random, PEOPLE, 5) as [
		string,
		string,
		string,
		string,
		string
	];
	const role = pickOne(random, ROLES);
	const [actor, informed, secret] = [someone(acts), someone(knows), someone(hidden)];
	const told = shuffled(random, [
		{ name: acts, role: role.acts },
		{ name: knows, role: role.knows },
		{ name: hidden, role: role.hidden }
	]);
	const list = (l: 'fr' | 'en') => told.map((one) => `- ${one.name} ${one.role[l]}`).join('\n');
	const { subject } = role;
	const setup: MailSetup = {
		owner: someone(who),
		contacts: shuffled(random, [actor, informed, secret, someone(other)]),
		messages: dated(ordinary(random, 3))
	};
	return inMail({
		instruction: say(
			`${who} envoie un seul message, d’objet « ${subject.fr} », à trois personnes :\n\n${list('fr')}\n\nEnvoyez-le de façon que chacune ait sa place.`,
			`${who} sends a single message, with the subject “${subject.en},” to three people:\n\n${list('en')}\n\nSend it so that each has the right place.`
		),
		why: say(
			`${acts} doit agir : « À ». ${knows} suit au vu de tous : « Cc ». ${hidden} reçoit sans que son adresse soit montrée : « Cci ». En « Cc », ${hidden} aurait été visible des deux autres.`,
			`${acts} must act: “To.” ${knows} follows in plain sight: “Cc.” ${hidden} receives without the address being shown: “Bcc.” In “Cc,” ${hidden} would have been visible to the other two.`
		),
		setup,
		solutions: [[send({ to: [actor], cc: [informed], bcc: [secret], subject })]],
		wrong: [
			[send({ to: [actor], cc: [informed, secret], subject })],
			[send({ to: [actor], bcc: [informed, secret], subject })],
			[send({ to: [actor, informed], bcc: [secret], subject })],
			[send({ to: [informed], cc: [actor], bcc: [secret], subject })]
		]
	});
}

const OFFICES: {
	name: Localized;
	host: string;
	subject: Localized;
	ask: Localized;
	box: string;
}[] = [
	{
		name: say('Inscriptions', 'Registrations'),
		host: 'campus-lorme.example',
		subject: say('Confirmez votre place', 'Confirm your place'),
		ask: say('confirmer votre place', 'confirm your place'),
		box: 'scolarite'
	},
	{
		name: say('Camping des Pins', 'Pines Campground'),
		host: 'camping-pins.example',
		subject: say('Heure d’arrivée', 'Arrival time'),
		ask: say('confirmer votre arrivée', 'confirm your arrival'),
		box: 'accueil'
	},
	{
		name: say('Centre de formation', 'Training Center'),
		host: 'formation-lorme.example',
		subject: say('Votre session de janvier', 'Your January session'),
		ask: say('confirmer votre présence', 'confirm that you are coming'),
		box: 'sessions'
	},
	{
		name: say('Service des sports', 'Sports Department'),
		host: 'ville-lorme.example',
		subject: say('Créneau du gymnase', 'Gym time slot'),
		ask: say('confirmer votre créneau', 'confirm your time slot'),
		box: 'gymnases'
	}
];

/** The message says itself that nobody reads replies to it. */
export function answerElsewhere(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, subject, ask, box } = pickOne(random, OFFICES);
	const number = pickNumber(random, 2140, 9870);
	const from = service(name, `ne-pas-repondre@${host}`);
	const right = service(name, `${box}-${number % 90}@${host}`);
	const shown = service(name, `contact@${host}`);
	const setup: MailSetup = {
		owner: someone(who),
		contacts: [shown],
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					subject,
					body: say(
						`Bonjour,\n\nPour ${ask.fr}, écrivez avant le 4 décembre à ${right.address}, avec votre numéro de dossier : ${number}. L’adresse contact@${host} ne traite que la facturation.\n\nMessage automatique : les réponses à cet envoi ne sont lues par personne.`,
						`Hello,\n\nTo ${ask.en}, write before December 4 to ${right.address}, with your file number: ${number}. The address contact@${host} only handles billing.\n\nAutomatic message: nobody reads replies to this mailing.`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const body = [String(number)];
	return inMail({
		instruction: say(
			`${who} veut donner suite à « ${subject.fr} ».\n\nEnvoyez ce qui est demandé **là où ce sera lu**.`,
			`${who} wants to act on “${subject.en}.”\n\nSend what is requested **where it will be read**.`
		),
		why: say(
			`Le message dit que personne ne lit les réponses, que \`contact@…\` ne traite que les factures, et donne l’adresse à utiliser : \`${right.address}\`, avec le numéro ${number}. On écrit un nouveau message, ou l’on répond en remplaçant l’adresse.`,
			`The message says that nobody reads replies, that \`contact@…\` only handles billing, and gives the address to use: \`${right.address}\`, with number ${number}. Write a new message, or reply after replacing the address.`
		),
		setup,
		solutions: [
			[send({ to: [right], body })],
			[send({ to: [right], subject: [String(number)] })],
			[reply(about, { to: [right], body })],
			[reply(about, { to: [right], subject: [String(number)] })],
			[forward(about, { to: [right], body })]
		],
		wrong: [
			[reply(about, { to: [from], body })],
			[send({ to: [shown], body })],
			[send({ to: [right] })],
			[reply(about, { to: [from, right], body })]
		]
	});
}

const SURPRISES: {
	subject: Localized;
	plan: Localized;
	told: Localized;
	words: Localized;
	about: Localized;
}[] = [
	{
		subject: say('Cadeau de départ', 'Farewell gift'),
		plan: say('Un livre ou une montre pour son départ ?', 'A book or a watch as a farewell gift?'),
		told: say('**montre**', '**watch**'),
		words: say('montre', 'watch'),
		about: say('du cadeau', 'the gift')
	},
	{
		subject: say('Fête surprise', 'Surprise party'),
		plan: say(
			'Rendez-vous au gymnase ou à la salle des fêtes ?',
			'Shall we meet at the gym or at the village hall?'
		),
		told: say('**gymnase**', '**gym**'),
		words: say('gymnase', 'gym'),
		about: say('de la fête', 'the party')
	},
	{
		subject: say('Élection du capitaine', 'Choosing the captain'),
		plan: say('Qui proposer : Camille ou Sacha ?', 'Whom shall we suggest: Camille or Sacha?'),
		told: say('**Sacha**', '**Sacha**'),
		words: say('Sacha', 'Sacha'),
		about: say('du vote', 'the vote')
	}
];

/** Reply all, but for the one who must not read it. */
export function withoutOne(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const [from, hero, ...others] = names.map((name) => someone(name)) as [
		MailPerson,
		MailPerson,
		...MailPerson[]
	];
	const { subject, plan, told, words, about: topic } = pickOne(random, SURPRISES);
	const owner = someone(who);
	const setup: MailSetup = {
		owner,
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					to: shuffled(random, [owner, ...others.slice(0, 2)]),
					cc: shuffled(random, [others[2]!, hero]),
					subject,
					body: say(
						`Bonjour,\n\n${plan.fr} Dites-le à tous, mais pas un mot à ${names[1]}, qui ne doit rien savoir !\n\n${names[0]}`,
						`Hello,\n\n${plan.en} Tell everyone, but not a word to ${names[1]}, who must know nothing!\n\n${names[0]}`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const [two, copied] = [[from, ...others.slice(0, 2)], [others[2]!]];
	const body = [words];
	return inMail({
		instruction: say(
			`${who} veut répondre à « ${subject.fr} ». Sa préférence : ${told.fr}.\n\nFaites-la connaître **à toutes les personnes qui doivent la lire**, dans la même conversation.`,
			`${who} wants to reply to “${subject.en}.” The preference is: ${told.en}.\n\nMake it known **to everybody who should read it**, in the same conversation.`
		),
		why: say(
			`Le message dit que ${names[1]} ne doit rien savoir ${topic.fr}, et pourtant son adresse est en « Cc », par erreur. On répond à tous, puis on enlève ${names[1]} avant d’envoyer ; prévenir aussi ${names[0]} de l’erreur serait utile.`,
			`The message says that ${names[1]} must know nothing of ${topic.en}, and yet that address is in “Cc,” by mistake. Reply to all, then remove ${names[1]} before sending; telling ${names[0]} of the mistake would be useful too.`
		),
		setup,
		solutions: [
			[reply(about, { to: two, cc: copied, body })],
			[reply(about, { to: [...two, ...copied], body })]
		],
		wrong: [
			[reply(about, { to: two, cc: [...copied, hero], body })],
			[reply(about, { to: [from], body })],
			[reply(about, { to: two, body })],
			[send({ to: two, cc: copied, body })]
		]
	});
}
