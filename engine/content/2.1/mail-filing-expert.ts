/** Exact rules, their order, and how long mail is kept. */
import type { Random } from '../../random.ts';
import {
	ARCHIVE,
	FIRST_OWN_FOLDER,
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
	moment,
	move,
	ordinary,
	remove,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { comes, rule } from './mail-filing-combined.ts';
import { PEOPLE } from './people-and-days.ts';

const ORDERS: {
	words: Localized;
	general: Localized;
	own: Localized;
	name: Localized;
	address: string;
	subjects: Localized[];
}[] = [
	{
		words: say('facture', 'invoice'),
		general: say('Factures', 'Invoices'),
		own: say('Association', 'Nonprofit'),
		name: say('Trésorerie', 'Treasurer'),
		address: 'tresorerie@asso-lorme.example',
		subjects: [say('Facture du traiteur', 'Caterer’s invoice'), say('Budget 2027', '2027 budget')]
	},
	{
		words: say('réunion', 'meeting'),
		general: say('Réunions', 'Meetings'),
		own: say('Syndicat', 'Union'),
		name: say('Section syndicale', 'Union Branch'),
		address: 'section@syndicat-lorme.example',
		subjects: [
			say('Réunion du bureau', 'Board meeting'),
			say('Tract de décembre', 'December leaflet')
		]
	},
	{
		words: say('livraison', 'delivery'),
		general: say('Colis', 'Parcels'),
		own: say('Atelier', 'Workshop'),
		name: say('Bois du Morvan', 'Morvan Timber'),
		address: 'depot@bois-morvan.example',
		subjects: [
			say('Livraison de chêne', 'Delivery of oak'),
			say('Tarif des planches', 'Price of boards')
		]
	}
];

/** The first rule that takes a message decides: the particular one goes before the general one. */
export function orderedRules(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { words, general, own, name, address, subjects } = pickOne(random, ORDERS);
	const from = service(name, address);
	const shop = service(
		say('Quincaillerie', 'Hardware Store'),
		'service@quincaillerie-lorme.example'
	);
	const common = say(`Votre ${words.fr} de décembre`, `Your December ${words.en}`);
	const folders = shuffled(random, [general, own]);
	const [toGeneral, toOwn] = [general, own].map(
		(one) => FIRST_OWN_FOLDER + folders.indexOf(one)
	) as [number, number];
	const setup: MailSetup = {
		owner: someone(who),
		folders,
		rules: [{ when: 'subject', contains: words, to: toGeneral }],
		messages: dated(ordinary(random, 4)),
		arrivals: [...subjects.map((subject) => comes(from, subject)), comes(shop, common)]
	};
	const old = rule('subject', words, toGeneral);
	const particular = rule('from', address, toOwn);
	const drop: AuthoredMailAct = { do: 'unrule', rule: 0 };
	return inMail({
		instruction: say(
			`Dans cette messagerie, les règles sont lues de haut en bas et **la première qui convient décide** ; une nouvelle règle se place à la fin. Une règle range déjà les objets qui contiennent « ${words.fr} » dans « ${general.fr} ».\n\nFaites que **tout** ce qu’enverra \`${address}\` aille dans **${own.fr}**, et que le reste soit trié comme avant.`,
			`In this mailbox, rules are read from top to bottom and **the first that fits decides**; a new rule goes to the end. A rule already files subjects that contain “${words.en}” in “${general.en}.”\n\nMake **everything** that \`${address}\` will send go to **${own.en}**, and keep the rest sorted as before.`
		),
		why: say(
			`Ajoutée à la fin, la règle sur \`${address}\` laisserait « ${subjects[0]!.fr} » à la première. On supprime donc l’ancienne règle, on crée celle de l’expéditeur, puis on recrée l’ancienne : le cas particulier passe avant le cas général.`,
			`Added at the end, the rule on \`${address}\` would leave “${subjects[0]!.en}” to the first one. So delete the old rule, make the one on the sender, then make the old one again: the particular case goes before the general one.`
		),
		setup,
		solutions: [[drop, particular, old]],
		wrong: [
			[particular],
			[drop, particular],
			[drop, old, particular],
			[drop, rule('subject', words, toOwn)]
		]
	});
}

const DOMAINS: {
	host: string;
	lookalike: string;
	folder: Localized;
	who: Localized;
	locals: string[];
}[] = [
	{
		host: 'mairie-vezelin.example',
		lookalike: 'alerte-mairie-vezelin.example',
		folder: say('Mairie', 'Town hall'),
		who: say(
			'tous les services de la mairie de Vézelin',
			'every department of the Vézelin town hall'
		),
		locals: ['urbanisme', 'ecoles', 'etat-civil', 'sports']
	},
	{
		host: 'lycee-carnot.example',
		lookalike: 'anciens-lycee-carnot.example',
		folder: say('Lycée', 'High school'),
		who: say('toutes les personnes du lycée Carnot', 'everyone at Carnot High School'),
		locals: ['proviseur', 'cpe', 'infirmerie', 'cdi']
	},
	{
		host: 'clinique-aubert.example',
		lookalike: 'avis-clinique-aubert.example',
		folder: say('Clinique', 'Clinic'),
		who: say('tous les services de la clinique Aubert', 'every department of the Aubert Clinic'),
		locals: ['accueil', 'radiologie', 'facturation', 'pharmacie']
	}
];

/** One @ keeps out the domain that only ends alike. */
export function wholeDomain(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { host, lookalike, folder, who: senders, locals } = pickOne(random, DOMAINS);
	const [first, second, third] = shuffled(random, locals) as [string, string, string];
	const at = (local: string) => service(local.toUpperCase(), `${local}@${host}`);
	const other = service(say('Avis et photos', 'Reviews and photos'), `contact@${lookalike}`);
	const press = service(say(`Revue ${host}`, `${host} Review`), 'presse@revue-locale.example');
	const topic = (n: number) => say(`Information ${n}`, `Notice ${n}`);
	const number = pickNumber(random, 20, 70);
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		messages: dated(
			shuffled<Mail>(random, [
				{ from: at(first), subject: topic(number), body: topic(number) },
				{ from: other, subject: topic(number + 1), body: topic(number + 1) },
				{ from: press, subject: topic(number + 2), body: topic(number + 2) },
				...ordinary(random, 2)
			])
		),
		arrivals: [at(second), at(third), other].map((from, i) => comes(from, topic(number + 3 + i)))
	};
	const right = `@${host}`;
	return inMail({
		instruction: say(
			`${who} veut que les messages **à venir** de ${senders.fr}, dont les adresses finissent toutes par \`@${host}\`, aillent dans **${folder.fr}**. Rien d’autre ne doit y aller, et les messages déjà reçus restent où ils sont.\n\nMettez cela en place **en une seule règle**.`,
			`${who} wants **future** messages from ${senders.en}, whose addresses all end in \`@${host}\`, to go to **${folder.en}**. Nothing else may go there, and messages already received stay where they are.\n\nSet this up **in a single rule**.`
		),
		why: say(
			`La règle regarde l’expéditeur et contient \`${right}\`, avec le \`@\`. Sans lui, elle prendrait aussi \`contact@${lookalike}\`, un autre domaine qui finit pareil, et un expéditeur qui met \`${host}\` dans son **nom**. Une seule adresse, elle, laisserait passer les autres services.`,
			`The rule looks at the sender and contains \`${right}\`, with the \`@\`. Without it, it would also catch \`contact@${lookalike}\`, another domain that ends alike, and a sender who puts \`${host}\` in the **name**. A single address would let the other departments through.`
		),
		setup,
		solutions: [[rule('from', right, FIRST_OWN_FOLDER)]],
		wrong: [
			[rule('from', host, FIRST_OWN_FOLDER)],
			[rule('from', `${first}@${host}`, FIRST_OWN_FOLDER)],
			[rule('from', right, FIRST_OWN_FOLDER, true)],
			[rule('subject', right, FIRST_OWN_FOLDER)]
		]
	});
}

const BROAD: {
	word: Localized;
	folder: Localized;
	meant: Localized[];
	caught: Localized[];
}[] = [
	{
		word: say('port', 'port'),
		folder: say('Le port', 'The port'),
		meant: [
			say('[port] Marées de décembre', '[port] December tides'),
			say('[port] Grue en panne', '[port] Crane out of order')
		],
		caught: [say('Rapport annuel', 'Annual report'), say('Transport scolaire', 'School transport')]
	},
	{
		word: say('art', 'art'),
		folder: say('Atelier d’art', 'Art workshop'),
		meant: [
			say('[art] Modèle vivant', '[art] Life drawing'),
			say('[art] Vernissage', '[art] Opening night')
		],
		caught: [say('Départ à 8 h', 'Departure at 8'), say('Carte de membre', 'Party on Friday')]
	},
	{
		word: say('cours', 'class'),
		folder: say('Cours du soir', 'Evening classes'),
		meant: [
			say('[cours] Salle 3', '[class] Room 3'),
			say('[cours] Pas de séance', '[class] No session')
		],
		caught: [
			say('Concours de photos', 'Classical music on Sunday'),
			say('Secours : formation', 'First-class tickets')
		]
	}
];

/** A short word is inside many others. */
export function narrowedRule(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const { word, folder, meant, caught } = pickOne(random, BROAD);
	const tag = say(`[${word.fr}]`, `[${word.en}]`);
	const people = names.map((name) => someone(name)) as [
		Mail['from'],
		Mail['from'],
		Mail['from'],
		Mail['from']
	];
	const setup: MailSetup = {
		owner: someone(who),
		folders: [folder],
		rules: [{ when: 'subject', contains: word, to: FIRST_OWN_FOLDER }],
		messages: dated(
			shuffled<Mail>(random, [
				{ from: people[0], folder: FIRST_OWN_FOLDER, subject: meant[0]!, body: meant[0]! },
				{ from: people[1], folder: FIRST_OWN_FOLDER, subject: caught[0]!, body: caught[0]! },
				...ordinary(random, 3)
			])
		),
		arrivals: [
			comes(people[2], meant[1]!),
			comes(people[3], meant[0]!),
			comes(people[1], caught[1]!)
		]
	};
	const lost = idOf(setup, caught[0]!);
	const back = move([lost], 0);
	const drop: AuthoredMailAct = { do: 'unrule', rule: 0 };
	const exact = rule('subject', tag, FIRST_OWN_FOLDER);
	return inMail({
		instruction: say(
			`Une règle de ${who} met dans « ${folder.fr} » les objets qui contiennent « ${word.fr} » ; elle y met aussi ce qui n’a rien à y faire. Les bons messages, de plusieurs personnes, portent tous \`${tag.fr}\` dans l’objet.\n\nRemettez dans la boîte de réception ce qui a été rangé à tort, et **corrigez le tri** pour la suite.`,
			`One of ${who}’s rules puts subjects that contain “${word.en}” into “${folder.en}”; it also puts there what does not belong. The right messages, from several people, all have \`${tag.en}\` in the subject.\n\nPut what was filed by mistake back in the inbox, and **correct the sorting** from now on.`
		),
		why: say(
			`« ${word.fr} » est à l’intérieur d’autres mots : « ${caught[0]!.fr} », « ${caught[1]!.fr} ». On supprime la règle et on la refait avec \`${tag.fr}\`, crochets compris, qui n’est dans aucun mot. Ajouter une règle sans supprimer l’ancienne ne changerait rien.`,
			`“${word.en}” is inside other words: “${caught[0]!.en},” “${caught[1]!.en}.” Delete the rule and make it again with \`${tag.en}\`, brackets included, which is inside no word. Adding a rule without deleting the old one would change nothing.`
		),
		setup,
		solutions: [[back, drop, exact]],
		wrong: [
			[back],
			[back, drop],
			[back, exact],
			[drop, exact],
			[back, drop, rule('from', people[0].address, FIRST_OWN_FOLDER)]
		]
	});
}

/** For good, and counted from the last exchange. */
export function pastKeeping(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const folder = say('Candidatures', 'Applications');
	const years = pickOne(random, [
		{ years: 2, since: 2024 },
		{ years: 1, since: 2025 }
	]);
	const [old, kept, renewed, older] = names as [string, string, string, string];
	const mail = (
		name: string,
		year: number,
		month: number,
		isAgain = false
	): Mail & { subject: Localized } => ({
		from: someone(name),
		folder: FIRST_OWN_FOLDER,
		date: moment(month, pickNumber(random, 3, 20), '09:40', year),
		subject: isAgain
			? say(`Re : Candidature de ${name}`, `Re: Application from ${name}`)
			: say(`Candidature de ${name}`, `Application from ${name}`),
		body: isAgain
			? say(
					'Bonjour,\n\nUn poste chez vous m’intéresse toujours.',
					'Hello,\n\nI am still interested in a position with you.'
				)
			: say('Bonjour,\n\nVoici ma candidature.', 'Hello,\n\nHere is my application.')
	});
	const { since } = years;
	const mails = {
		older: mail(older, since - 2, 5),
		renewed: mail(renewed, since - 1, 9),
		old: mail(old, since, 6),
		kept: mail(kept, since, 12),
		again: mail(renewed, since + 1, 3, true)
	};
	const setup: MailSetup = {
		owner: someone(who, 'atelier-lorme.example'),
		folders: [folder],
		messages: dated([...Object.values(mails), ...ordinary(random, 2)])
	};
	const id = ({ subject }: { subject: Localized }) => idOf(setup, subject);
	const gone = [id(mails.older), id(mails.old)];
	const term = say(
		years.years === 1 ? 'd’un an' : 'de deux ans',
		years.years === 1 ? 'one year' : 'two years'
	);
	return inMail({
		instruction: say(
			`Nous sommes le 29 novembre 2026. L’entreprise de ${who} ne garde pas une candidature plus **${term.fr} après le dernier message** de la personne.\n\nDans **${folder.fr}**, faites disparaître ce qui doit l’être, **de sorte qu’il n’en reste rien**, pas même dans la corbeille.`,
			`Today is November 29, 2026. ${who}’s company does not keep an application for more than **${term.en} after the person’s last message**.\n\nIn **${folder.en}**, make what must go disappear, **so that nothing of it remains**, not even in the trash.`
		),
		why: say(
			`Sont trop anciennes celles de ${older} et de ${old}. Celle de ${kept} a moins ${term.fr}, et ${renewed} a récrit en mars ${since + 1} : on compte depuis ce message, donc toute sa conversation reste. Supprimer met à la corbeille ; supprimé une seconde fois, de là, le message n’existe plus.`,
			`Those from ${older} and ${old} are too old. The one from ${kept} is less than ${term.en} old, and ${renewed} wrote again in March ${since + 1}: the count starts from that message, so the whole conversation stays. Deleting puts in the trash; deleted a second time, from there, the message no longer exists.`
		),
		setup,
		solutions: [[remove(...gone), remove(...gone)]],
		wrong: [
			[remove(...gone)],
			[remove(...gone, id(mails.renewed)), remove(...gone, id(mails.renewed))],
			[remove(gone[0]!), remove(gone[0]!)],
			[move(gone, ARCHIVE)],
			[move(gone, TRASH)]
		]
	});
}
