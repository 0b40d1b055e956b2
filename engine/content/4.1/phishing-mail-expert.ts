/** Server checks, reply addresses, and domains that pass for others. */
import type { Random } from '../../random.ts';
import type { AuthoredMailAct, MailSetup } from '../../simulators/mail/model.ts';
import { PEOPLE } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	follow,
	idOf,
	inMail,
	ordinary,
	remove,
	reply,
	report,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';

/** Results of the three checks, each with the domain that it is about. */
const checks = (
	spf: readonly ['pass' | 'fail', string],
	dkim: readonly ['pass' | 'fail' | 'none', string?],
	dmarc: readonly ['pass' | 'fail', string]
): Text =>
	`SPF: ${spf[0]} (${spf[1]}) · DKIM: ${dkim[0]}${dkim[1] ? ` (${dkim[1]})` : ''} · DMARC: ${dmarc[0]} (${dmarc[1]})`;

const OFFICES: { name: Localized; host: string; local: string }[] = [
	{
		name: say('Comptabilité', 'Accounting'),
		host: 'ateliers-boreal.example',
		local: 'comptabilite'
	},
	{ name: say('Intendance', 'School Finance'), host: 'lycee-fabry.example', local: 'intendance' },
	{ name: say('Trésorerie', 'Treasurer'), host: 'coop-granit.example', local: 'tresorerie' },
	{
		name: say('Service des bourses', 'Scholarships Office'),
		host: 'campus-lorme.example',
		local: 'bourses'
	}
];

const ABOUT: Localized[] = [
	say('Facture de novembre', 'November invoice'),
	say('Pièces pour le dossier', 'Papers for the file'),
	say('Calendrier des paiements', 'Payment schedule'),
	say('Attestation à garder', 'Certificate to keep')
];

const oneOrGone = (...ids: number[]): AuthoredMailAct[][] => [
	[report('phishing', ...ids)],
	[report('phishing', ...ids), remove(...ids)]
];

/** Exactly the same sender: only one was not sent by its servers. */
export function failedChecks(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, local } = pickOne(random, OFFICES);
	const [trap, first, second] = pick(random, ABOUT, 3) as [Localized, Localized, Localized];
	const relay = `envoi-${pickNumber(random, 10, 99)}.example`;
	const from = service(name, `${local}@${host}`);
	const body = say(
		'Bonjour,\n\nVous trouverez les informations dans votre espace habituel.\n\nCordialement',
		'Hello,\n\nYou will find the information in your usual account.\n\nSincerely'
	);
	const mails: (Mail & { subject: Localized })[] = [
		{ from, subject: trap, body, checks: checks(['pass', relay], ['none'], ['fail', host]) },
		{ from, subject: first, body, checks: checks(['pass', host], ['pass', host], ['pass', host]) },
		// Forwarded by a mailing list: the signature still holds.
		{ from, subject: second, body, checks: checks(['fail', host], ['pass', host], ['pass', host]) }
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const [id, sound, relayed] = mails.map(({ subject }) => idOf(setup, subject)) as [
		number,
		number,
		number
	];
	return inMail({
		instruction: say(
			`Trois messages de ${who} affichent exactement le même expéditeur, \`${from.address}\`. L’un d’eux **n’est pas authentifié** pour ce domaine.\n\nTrouvez-le dans les détails des messages et **signalez-le comme hameçonnage**, lui seul.`,
			`Three of ${who}’s messages display exactly the same sender, \`${from.address}\`. One of them **is not authenticated** for this domain.\n\nFind it in the details of the messages and **report it as phishing**, this one only.`
		),
		why: say(
			`Dans « ${trap.fr} », SPF réussit, mais pour \`${relay}\`, et rien n’est signé : DMARC échoue pour \`${host}\`. Dans « ${second.fr} », SPF échoue, ce qui arrive lors d’un transfert, mais la signature DKIM vaut pour \`${host}\` : DMARC réussit. C’est DMARC, pour le domaine affiché, qui tranche.`,
			`In “${trap.en},” SPF passes, but for \`${relay}\`, and nothing is signed: DMARC fails for \`${host}\`. In “${second.en},” SPF fails, which happens when mail is forwarded, but the DKIM signature holds for \`${host}\`: DMARC passes. DMARC, for the displayed domain, decides.`
		),
		setup,
		solutions: oneOrGone(id),
		wrong: [
			[report('phishing', relayed)],
			[report('phishing', id, relayed)],
			[report('phishing', sound)],
			[report('spam', id)]
		]
	});
}

/** The sender is well imitated; what is written back goes elsewhere. */
export function hiddenReplyTo(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, local } = pickOne(random, OFFICES);
	const [trap, first, second] = pick(random, ABOUT, 3) as [Localized, Localized, Localized];
	const number = pickNumber(random, 10, 99);
	const from = service(name, `${local}@${host}`);
	const elsewhere = service(name, `${local}.${host.split('.')[0]}${number}@boite-perso.example`);
	const talk = say(
		'Bonjour,\n\nMerci de répondre à ce message en disant quel jour vous passerez.',
		'Hello,\n\nPlease reply to this message saying which day you will stop by.'
	);
	const mails: (Mail & { subject: Localized })[] = [
		{ from, replyTo: elsewhere, subject: trap, body: talk },
		{ from, subject: first, body: talk },
		{ from, replyTo: service(name, `dossiers@${host}`), subject: second, body: talk }
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const [id, plain, other] = mails.map(({ subject }) => idOf(setup, subject)) as [
		number,
		number,
		number
	];
	return inMail({
		instruction: say(
			`Trois messages de \`${from.address}\` demandent une réponse à ${who}. L’adresse affichée a été **falsifiée** dans l’un d’eux : la réponse partirait hors de l’organisme.\n\n**Signalez celui-là comme hameçonnage**, sans répondre à aucun.`,
			`Three messages from \`${from.address}\` ask ${who} for a reply. The displayed address was **forged** in one of them: the reply would leave the organization.\n\n**Report that one as phishing**, without replying to any.`
		),
		why: say(
			`« Détails » montre où partent les réponses. Pour « ${trap.fr} », c’est \`${elsewhere.address}\`, chez un autre fournisseur : l’escroc recevrait la réponse. \`dossiers@${host}\`, dans « ${second.fr} », diffère de l’expéditeur mais reste dans le même domaine : c’est courant.`,
			`“Details” shows where replies go. For “${trap.en},” it is \`${elsewhere.address}\`, at another provider: the scammer would get the reply. \`dossiers@${host}\`, in “${second.en},” differs from the sender but stays in the same domain: this is common.`
		),
		setup,
		solutions: oneOrGone(id),
		wrong: [
			[report('phishing', other)],
			[report('phishing', id, other)],
			[reply(id, { to: [elsewhere] }), report('phishing', id)],
			[report('phishing', plain)]
		]
	});
}

/** What browsers write of domains with letters of other scripts, see RFC 3492. */
const LOOKALIKES: {
	name: Localized;
	host: string;
	shown: string;
	real: string;
	letter: Localized;
}[] = [
	{
		name: say('Banque Alpina', 'Alpina Bank'),
		host: 'alpina.example',
		// « а » of the Cyrillic alphabet, at the beginning.
		shown: 'аlpina.example',
		real: 'xn--lpina-3ve.example',
		letter: say('le premier « a » est une lettre cyrillique', 'the first “a” is a Cyrillic letter')
	},
	{
		name: say('Mutuelle Solea', 'Solea Mutual'),
		host: 'solea.example',
		// « о » of the Cyrillic alphabet.
		shown: 'sоlea.example',
		real: 'xn--slea-55d.example',
		letter: say('le « o » est une lettre cyrillique', 'the “o” is a Cyrillic letter')
	},
	{
		name: say('Énergie Opale', 'Opal Energy'),
		host: 'opale.example',
		// « е » of the Cyrillic alphabet, at the end.
		shown: 'opalе.example',
		real: 'xn--opal-y4d.example',
		letter: say('le « e » final est une lettre cyrillique', 'the last “e” is a Cyrillic letter')
	}
];

/** Seen alike, written otherwise. */
export function strangeLetters(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, shown, real, letter } = pickOne(random, LOOKALIKES);
	const number = pickNumber(random, 200, 990);
	const [trap, first, second] = pick(random, ABOUT, 3) as [Localized, Localized, Localized];
	const mail = (subject: Localized, text: string, link: string): Mail & { subject: Localized } => ({
		from: service(name, `clients@${host}`),
		subject,
		body: say(
			`Bonjour,\n\nVotre document ${number} est en ligne : [https://${text}](https://${link})`,
			`Hello,\n\nYour document ${number} is online: [https://${text}](https://${link})`
		)
	});
	const mails = [
		mail(trap, `${shown}/espace`, `${real}/espace`),
		mail(first, `${host}/espace`, `${host}/espace`),
		mail(second, `${host}/espace`, `clients.${host}/espace?d=${number}`)
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const [id, plain, sub] = mails.map(({ subject }) => idOf(setup, subject)) as [
		number,
		number,
		number
	];
	return inMail({
		instruction: say(
			`Trois messages signés « ${name.fr} » annoncent le document ${number} à ${who}. Le seul domaine de cette entreprise est \`${host}\`, mais un des liens n’y mène pas, alors que son texte **se lit pareil**.\n\n**Signalez son message comme hameçonnage**, sans ouvrir de lien.`,
			`Three messages signed “${name.en}” announce document ${number} to ${who}. This company’s only domain is \`${host}\`, but one of the links does not lead there, although its text **reads the same**.\n\n**Report its message as phishing**, without opening any link.`
		),
		why: say(
			`Dans « ${trap.fr} », ${letter.fr}. L’œil ne le voit pas, mais l’adresse où mène le lien l’écrit autrement : \`${real}\`. Le début \`xn--\` annonce des lettres hors de l’alphabet de base. \`clients.${host}\`, lui, est un sous-domaine de \`${host}\`.`,
			`In “${trap.en},” ${letter.en}. The eye does not see it, but the address to which the link leads writes it otherwise: \`${real}\`. A beginning in \`xn--\` announces letters outside the basic alphabet. As for \`clients.${host}\`, it is a subdomain of \`${host}\`.`
		),
		setup,
		solutions: oneOrGone(id),
		wrong: [
			[report('phishing', sub)],
			[report('phishing', id, sub)],
			[follow(id), report('phishing', id)],
			[report('phishing', plain)]
		]
	});
}

/** Everything passes, for a domain of the scammer’s own; and a provider that may send for the real one. */
export function alignedOrNot(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, local } = pickOne(random, OFFICES);
	const [trap, first, second] = pick(random, ABOUT, 3) as [Localized, Localized, Localized];
	const stem = host.replace('.example', '');
	const fake = pickOne(random, [
		`${stem}-paiement.example`,
		`${stem}.factures.example`,
		`${stem}s.example`
	]);
	const provider = `routage-${pickNumber(random, 2, 40)}.example`;
	const body = say(
		'Bonjour,\n\nMerci de lire le document de votre espace avant vendredi.\n\nCordialement',
		'Hello,\n\nPlease read the document in your account before Friday.\n\nSincerely'
	);
	const mails: (Mail & { subject: Localized })[] = [
		{
			from: service(name, `${local}@${fake}`),
			subject: trap,
			body,
			checks: checks(['pass', fake], ['pass', fake], ['pass', fake])
		},
		{
			from: service(name, `${local}@${host}`),
			subject: first,
			body,
			checks: checks(['pass', provider], ['pass', host], ['pass', host])
		},
		{
			from: service(name, `${local}@${host}`),
			subject: second,
			body,
			checks: checks(['fail', provider], ['pass', host], ['pass', host])
		}
	];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const [id, sent, forwarded] = mails.map(({ subject }) => idOf(setup, subject)) as [
		number,
		number,
		number
	];
	return inMail({
		instruction: say(
			`L’organisme de ${who} a pour domaine \`${host}\` et confie certains envois à un prestataire. Trois messages sont signés « ${name.fr} ».\n\nLisez les contrôles **et** les adresses, et **signalez comme hameçonnage** ce qui ne vient pas de l’organisme, rien d’autre.`,
			`${who}’s organization has the domain \`${host}\` and has a provider send some of its mail. Three messages are signed “${name.en}.”\n\nRead the checks **and** the addresses, and **report as phishing** what does not come from the organization, nothing else.`
		),
		why: say(
			`« ${trap.fr} » réussit tous les contrôles, mais pour \`${fake}\`, un domaine que l’escroc possède : ils prouvent d’où vient le message, pas qu’il est honnête. Les deux autres, passés par \`${provider}\`, ont une signature DKIM de \`${host}\` : DMARC réussit pour le vrai domaine.`,
			`“${trap.en}” passes every check, but for \`${fake}\`, a domain that the scammer owns: they prove where the message comes from, not that it is honest. The other two, sent through \`${provider}\`, have a DKIM signature of \`${host}\`: DMARC passes for the real domain.`
		),
		setup,
		solutions: oneOrGone(id),
		wrong: [
			[report('phishing', forwarded)],
			[report('phishing', sent, forwarded)],
			[report('phishing', id, forwarded)],
			[report('phishing', id, sent)]
		]
	});
}
