/** Whole conversations, filing by use, and simple rules. */
import type { Random } from '../../random.ts';
import {
	ARCHIVE,
	FIRST_OWN_FOLDER,
	TRASH,
	type AuthoredMailAct,
	type FoundMail,
	type MailRule,
	type MailSetup
} from '../../simulators/mail/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	idOf,
	inMail,
	moment,
	move,
	ordinary,
	remove,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { PEOPLE } from './people-and-days.ts';

export const rule = (
	when: MailRule['when'],
	contains: Localized | string,
	to: number,
	applies = false
): AuthoredMailAct => ({ do: 'rule', when, contains, to, applies });

const THREADS: { topic: Localized; near: Localized; folder: Localized }[] = [
	{
		topic: say('Devis de la chaudière', 'Boiler quote'),
		near: say('Entretien de la chaudière', 'Boiler maintenance'),
		folder: say('Travaux', 'Works')
	},
	{
		topic: say('Voyage à Gand', 'Trip to Ghent'),
		near: say('Voyage à Turin', 'Trip to Turin'),
		folder: say('Gand', 'Ghent')
	},
	{
		topic: say('Stage de mars', 'March internship'),
		near: say('Stage de voile', 'Sailing course'),
		folder: say('Mon stage', 'My internship')
	}
];

/** In the inbox and among the archived ones. */
export function wholeThread(random: Random): ChallengeBody {
	const [who, first, second, third] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const { topic, near, folder } = pickOne(random, THREADS);
	const re = ({ fr, en }: Localized) => say(`Re : ${fr}`, `Re: ${en}`);
	const again = say(`Tr : Re : ${topic.fr}`, `Fwd: Re: ${topic.en}`);
	const body = say('Bonjour,\n\nVoici où nous en sommes.', 'Hello,\n\nHere is where we stand.');
	const old = (day: number): Partial<Mail> => ({
		folder: ARCHIVE,
		date: moment(10, day, '11:20')
	});
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated([
			{ from: someone(first), subject: topic, body, ...old(5) },
			{ from: someone(second), subject: near, body, ...old(9) },
			...shuffled<Mail>(random, [
				{ from: someone(second), subject: re(topic), body },
				{ from: someone(third), subject: re(near), body },
				{ from: someone(third), subject: again, body },
				...ordinary(random, 2)
			])
		])
	};
	const ids = [topic, re(topic), again].map((subject) => idOf(setup, subject));
	const others = [near, re(near)].map((subject) => idOf(setup, subject));
	return inMail({
		instruction: say(
			`${who} veut avoir **toute la conversation** « ${topic.fr} » dans le dossier **${folder.fr}**, et rien d’autre.\n\nFaites-le.`,
			`${who} wants **the whole conversation** “${topic.en}” in the folder **${folder.en}**, and nothing else.\n\nDo it.`
		),
		why: say(
			`Trois messages en font partie : la réponse et le transfert, dans la boîte de réception, et le premier, de ${first}, déjà archivé. « Dans la même conversation » les montre sous chacun. « ${near.fr} » est un autre sujet.`,
			`Three messages belong to it: the reply and the forward, in the inbox, and the first one, from ${first}, already archived. “In the same conversation” shows them below each. “${near.en}” is another subject.`
		),
		setup,
		solutions: [[move(ids, FIRST_OWN_FOLDER)]],
		wrong: [
			[move(ids.slice(1), FIRST_OWN_FOLDER)],
			[move([...ids, ...others], FIRST_OWN_FOLDER)],
			[move(ids.slice(0, 2), FIRST_OWN_FOLDER)]
		]
	});
}

/** Messages that come later, of no interest but to a rule. */
export const comes = (from: Mail['from'], subject: Localized): FoundMail => ({
	...{ from, subject, date: moment(12, 8, '10:00') },
	body: subject
});

const LETTERS: {
	name: Localized;
	local: string;
	host: string;
	folder: Localized;
	had: Localized[];
	next: Localized[];
	fake: Localized;
}[] = [
	{
		name: say('Cantine municipale', 'City Cafeteria'),
		local: 'menus',
		host: 'cantine-lorme.example',
		folder: say('Cantine', 'Cafeteria'),
		had: [say('Menus de novembre', 'November menus'), say('Grève mardi', 'Strike on Tuesday')],
		next: [say('Repas de Noël', 'Holiday meal'), say('Tarifs de janvier', 'January prices')],
		fake: say('Menus du restaurant', 'Restaurant menus')
	},
	{
		name: say('Bulletin du quartier', 'Neighborhood News'),
		local: 'bulletin',
		host: 'quartier-gare.example',
		folder: say('Quartier', 'Neighborhood'),
		had: [
			say('Travaux rue Basse', 'Works on Basse Street'),
			say('Marché de Noël', 'Holiday market')
		],
		next: [
			say('Les vœux du maire', 'The mayor’s wishes'),
			say('Collecte des sapins', 'Tree collection')
		],
		fake: say('Marché : nos prix', 'Market: our prices')
	},
	{
		name: say('Club d’échecs', 'Chess Club'),
		local: 'club',
		host: 'echecs-lorme.example',
		folder: say('Échecs', 'Chess'),
		had: [
			say('Appariements du samedi', 'Saturday pairings'),
			say('Clé de la salle', 'Key to the room')
		],
		next: [say('Tournoi rapide', 'Rapid tournament'), say('Cotisation 2027', '2027 dues')],
		fake: say('Tournoi de tennis', 'Tennis tournament')
	}
];

/** The sender stays the same; the subjects do not. */
export function senderRule(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, local, host, folder, had, next, fake } = pickOne(random, LETTERS);
	const from = service(name, `${local}@${host}`);
	const other = service(say('Publicités', 'Ads'), 'offres@bons-plans.example');
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated(
			shuffled<Mail>(random, [
				...had.map((subject) => ({ from, subject, body: subject })),
				{ from: other, subject: fake, body: fake },
				...ordinary(random, 2)
			])
		),
		arrivals: [...next.map((subject) => comes(from, subject)), comes(other, fake)]
	};
	const ids = had.map((subject) => idOf(setup, subject));
	return inMail({
		instruction: say(
			`${who} veut que tout ce qu’envoie « ${name.fr} » (toujours depuis la même adresse) aille **de soi-même** dans le dossier **${folder.fr}** : ce qui arrivera, et **ce qui est déjà** dans la boîte de réception.\n\nMettez cela en place.`,
			`${who} wants everything that “${name.en}” sends (always from the same address) to go **by itself** to the folder **${folder.en}**: what will arrive, and **what is already** in the inbox.\n\nSet this up.`
		),
		why: say(
			`Ce qui ne change pas est l’adresse, \`${local}@${host}\` : la règle regarde l’expéditeur, contient cette adresse et déplace vers « ${folder.fr} », en cochant « Appliquer aussi ». Les objets changent chaque fois.`,
			`What does not change is the address, \`${local}@${host}\`: the rule looks at the sender, contains this address and moves to “${folder.en},” with “Apply to messages already in the inbox” ticked. The subjects change every time.`
		),
		setup,
		solutions: [[rule('from', from.address, FIRST_OWN_FOLDER, true)]],
		wrong: [
			[rule('from', from.address, FIRST_OWN_FOLDER)],
			[move(ids, FIRST_OWN_FOLDER)],
			[rule('subject', had[0]!, FIRST_OWN_FOLDER, true), move(ids, FIRST_OWN_FOLDER)],
			[rule('from', from.address, ARCHIVE, true)]
		]
	});
}

const TAGS: {
	tag: Localized;
	folder: Localized;
	had: Localized;
	next: Localized[];
	near: Localized;
}[] = [
	{
		tag: say('[Chorale]', '[Choir]'),
		folder: say('Chant', 'Singing'),
		had: say('partitions de décembre', 'December sheet music'),
		next: [
			say('répétition annulée', 'rehearsal canceled'),
			say('tenue du concert', 'concert outfit')
		],
		near: say('Une chorale au cinéma', 'A choir at the movies')
	},
	{
		tag: say('[Projet B]', '[Project B]'),
		folder: say('Projet B', 'Project B'),
		had: say('compte rendu', 'minutes'),
		next: [say('nouvelle échéance', 'new deadline'), say('budget', 'budget')],
		near: say('Notre projet bas carbone', 'Our project before and after')
	},
	{
		tag: say('[Copro]', '[Condo]'),
		folder: say('Immeuble', 'Building'),
		had: say('ascenseur en panne', 'elevator out of order'),
		next: [say('vote des travaux', 'vote on the works'), say('charges', 'fees')],
		near: say('Copropriétaires : assurez-vous', 'Condominiums: get insured')
	}
];

/** The subject holds an agreed word, whoever writes. */
export function tagRule(random: Random): ChallengeBody {
	const [who, ...writers] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const { tag, folder, had, next, near } = pickOne(random, TAGS);
	const tagged = (text: Localized) => say(`${tag.fr} ${text.fr}`, `${tag.en} ${text.en}`);
	const [first, second, third] = writers.map((name) => someone(name)) as [
		Mail['from'],
		Mail['from'],
		Mail['from']
	];
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated(
			shuffled<Mail>(random, [
				{ from: first, subject: tagged(had), body: had },
				{
					from: first,
					subject: say('Ça va ?', 'How are you?'),
					body: say('On se voit samedi ?', 'See you Saturday?')
				},
				...ordinary(random, 3)
			])
		),
		arrivals: [
			comes(second, tagged(next[0]!)),
			comes(third, tagged(next[1]!)),
			comes(first, say('Merci', 'Thanks')),
			comes(service(say('Actualités', 'News'), 'lettre@actus-lorme.example'), near)
		]
	};
	return inMail({
		instruction: say(
			`Tout le groupe de ${who} écrit \`${tag.fr}\` au début de l’objet de ses messages communs ; chacun écrit aussi pour d’autres raisons.\n\nFaites que les messages communs **qui arriveront** aillent dans **${folder.fr}**, d’où qu’ils viennent, et eux seuls. Ceux déjà reçus peuvent rester ou y aller.`,
			`Everyone in ${who}’s group writes \`${tag.en}\` at the start of the subject of their common messages; each also writes for other reasons.\n\nMake the common messages **that will arrive** go to **${folder.en}**, whoever sends them, and those only. Those already received may stay or go there.`
		),
		why: say(
			`Les expéditeurs changent, le mot convenu reste : la règle regarde l’**objet** et contient \`${tag.fr}\`, crochets compris. Sans les crochets, « ${near.fr} » serait pris aussi ; avec l’adresse de ${writers[0]}, ses messages personnels.`,
			`Senders change, the agreed word stays: the rule looks at the **subject** and contains \`${tag.en}\`, brackets included. Without the brackets, “${near.en}” would be caught too; with ${writers[0]}’s address, the personal messages.`
		),
		setup,
		solutions: [
			[rule('subject', tag, FIRST_OWN_FOLDER)],
			[rule('subject', tag, FIRST_OWN_FOLDER, true)]
		],
		wrong: [
			[rule('subject', say(tag.fr.slice(1, -1), tag.en.slice(1, -1)), FIRST_OWN_FOLDER)],
			[rule('from', first.address, FIRST_OWN_FOLDER)],
			[move([idOf(setup, tagged(had))], FIRST_OWN_FOLDER)]
		]
	});
}

/** Bills, papers of a school and offers that are over. */
export function sortedByUse(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [bills, school] = [say('Factures', 'Invoices'), say('Formation', 'Training')];
	const billed = pick(random, BILLS, 2);
	const taught = pick(random, LESSONS, 2);
	const over = pick(random, OFFERS, 2);
	const [expired, running] = over as [(typeof OFFERS)[0], (typeof OFFERS)[0]];
	const offer = ({ name, address }: (typeof OFFERS)[0], day: number): Mail => ({
		from: service(name, address),
		subject: say(`${name.fr} : offre du mois`, `${name.en}: offer of the month`),
		body: say(
			`Bonjour,\n\nOffre valable jusqu’au ${day} ${day > 20 ? 'novembre' : 'décembre'} 2026.`,
			`Hello,\n\nOffer valid until ${day > 20 ? 'November' : 'December'} ${day}, 2026.`
		)
	});
	const offers = [offer(expired, pickNumber(random, 21, 27)), offer(running, 18)];
	const setup: MailSetup = {
		owner: someone(who),
		folders: [bills, school],
		messages: dated(shuffled<Mail>(random, [...billed, ...taught, ...offers]))
	};
	const ids = (mails: readonly Mail[]) => mails.map(({ subject }) => idOf(setup, subject));
	const [old, current] = ids(offers) as [number, number];
	const filed = [move(ids(billed), FIRST_OWN_FOLDER), move(ids(taught), FIRST_OWN_FOLDER + 1)];
	return inMail({
		instruction: say(
			`Nous sommes le 29 novembre 2026. ${who} range sa boîte :\n\n- ce qui est à payer ou payé va dans **${bills.fr}** ;\n- ce qui vient des cours va dans **${school.fr}** ;\n- une offre **terminée** va à la corbeille, une offre en cours reste.`,
			`Today is November 29, 2026. ${who} is tidying the inbox:\n\n- what is due or paid goes to **${bills.en}**;\n- what comes from classes goes to **${school.en}**;\n- an offer that is **over** goes to the trash, a current one stays.`
		),
		why: say(
			`C’est le contenu qui décide, pas le seul objet : « ${billed[0]!.subject.fr} » et « ${billed[1]!.subject.fr} » parlent d’argent, les deux messages des cours vont ensemble, et l’offre de « ${expired.name.fr} » a fini en novembre, pas celle de « ${running.name.fr} ».`,
			`The content decides, not the subject alone: “${billed[0]!.subject.en}” and “${billed[1]!.subject.en}” are about money, both messages from classes go together, and the offer from “${expired.name.en}” ended in November, unlike the one from “${running.name.en}.”`
		),
		setup,
		solutions: [
			[...filed, remove(old)],
			[...filed, remove(old), remove(old)]
		],
		wrong: [
			[...filed, remove(old, current)],
			filed,
			[filed[0]!, move([...ids(taught), current], FIRST_OWN_FOLDER + 1), remove(old)],
			[...filed, move([current], TRASH)]
		]
	});
}

const BILLS: (Mail & { subject: Localized })[] = [
	{
		from: service(say('Énergie Bleue', 'Blue Energy'), 'clients@energie-bleue.example'),
		subject: say('Votre échéance du 5 décembre', 'Your December 5 due date'),
		body: say(
			'Bonjour,\n\nLa somme de 48,20 € sera prélevée le 5.',
			'Hello,\n\nThe sum of €48.20 will be charged on the 5th.'
		)
	},
	{
		from: service(say('Garage Pivert', 'Pivert Garage'), 'atelier@garage-pivert.example'),
		subject: say('Suite à votre passage', 'Following your visit'),
		body: say(
			'Bonjour,\n\nMerci : nous avons bien reçu vos 132 €.',
			'Hello,\n\nThank you: we received your €132.'
		)
	},
	{
		from: service(say('Téléphonie Plus', 'Phone Plus'), 'espace@telephonie-plus.example'),
		subject: say('Votre forfait de novembre', 'Your November plan'),
		body: say('Bonjour,\n\nMontant à régler : 12,99 €.', 'Hello,\n\nAmount due: €12.99.')
	}
];

const LESSONS: (Mail & { subject: Localized })[] = [
	{
		from: service(say('Greta de Lorme', 'Lorme Adult School'), 'secretariat@greta-lorme.example'),
		subject: say('Salle de mercredi', 'Wednesday’s room'),
		body: say(
			'Bonjour,\n\nLe cours de comptabilité aura lieu en salle 8.',
			'Hello,\n\nThe accounting class will be in room 8.'
		)
	},
	{
		from: service(say('M. Roche', 'Mr. Roche'), 'roche@greta-lorme.example'),
		subject: say('Exercices 4 à 9', 'Exercises 4 to 9'),
		body: say(
			'Bonjour,\n\nÀ faire avant le prochain cours.',
			'Hello,\n\nTo be done before the next class.'
		)
	},
	{
		from: service(say('Greta de Lorme', 'Lorme Adult School'), 'secretariat@greta-lorme.example'),
		subject: say('Relevé de notes', 'Transcript'),
		body: say(
			'Bonjour,\n\nVos notes du premier trimestre sont arrivées.',
			'Hello,\n\nYour grades for the first term have come.'
		)
	}
];

const OFFERS: { name: Localized; address: string }[] = [
	{ name: say('Pizzeria Napoli', 'Napoli Pizzeria'), address: 'bonjour@pizzeria-napoli.example' },
	{ name: say('Salle Énergym', 'Energym'), address: 'club@energym.example' },
	{ name: say('Coiffure Lila', 'Lila Hair'), address: 'rdv@coiffure-lila.example' }
];
