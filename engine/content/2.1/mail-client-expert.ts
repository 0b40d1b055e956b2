/** Repairing a mailing, protecting people, handing over. */
import type { Random } from '../../random.ts';
import { ARCHIVE, SENT, type MailPerson, type MailSetup } from '../../simulators/mail/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	file,
	fileOf,
	forward,
	idOf,
	inMail,
	moment,
	ordinary,
	reply,
	send,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';
import { PEOPLE } from './people-and-days.ts';

const MAILINGS: { subject: Localized; sent: Localized; right: Localized; other: Localized }[] = [
	{
		subject: say('Tarifs 2027', 'Prices 2027'),
		sent: say('tarifs-2025.pdf', 'prices-2025.pdf'),
		right: say('tarifs-2027.pdf', 'prices-2027.pdf'),
		other: say('tarifs-2027-brouillon.pdf', 'prices-2027-draft.pdf')
	},
	{
		subject: say('Règlement de janvier', 'January rules'),
		sent: say('reglement-ancien.pdf', 'rules-old.pdf'),
		right: say('reglement-janvier.pdf', 'rules-january.pdf'),
		other: say('reglement-annote.pdf', 'rules-annotated.pdf')
	},
	{
		subject: say('Programme du 12 décembre', 'Schedule for December 12'),
		sent: say('programme-5-decembre.pdf', 'schedule-december-5.pdf'),
		right: say('programme-12-decembre.pdf', 'schedule-december-12.pdf'),
		other: say('programme-12-novembre.pdf', 'schedule-november-12.pdf')
	}
];

/** The right file, to the same people, who still must not see each other. */
export function correctedMail(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const people = names.map((name) => someone(name));
	const readers = people.slice(0, 3);
	const { subject, sent, right, other } = pickOne(random, MAILINGS);
	const owner = someone(who, 'club-lorme.example');
	const setup: MailSetup = {
		owner,
		contacts: shuffled(random, people),
		files: shuffled(random, [file(right, 410), file(other, 398)]),
		messages: dated([
			...ordinary(random, 2),
			{
				from: owner,
				folder: SENT,
				to: [owner],
				bcc: readers,
				subject,
				body: say(
					`Bonjour,\n\nVoici le document annoncé : « ${subject.fr} ».\n\n${who}`,
					`Hello,\n\nHere is the document announced: “${subject.en}.”\n\n${who}`
				),
				attachments: [file(sent, 402)]
			},
			{
				from: people[0]!,
				subject: say(`Re : ${subject.fr}`, `Re: ${subject.en}`),
				body: say(
					`Bonjour,\n\nJe crois que ce n’est pas le bon fichier : j’ai reçu ${sent.fr}.\n\n${names[0]}`,
					`Hello,\n\nI think that this is not the right file: I got ${sent.en}.\n\n${names[0]}`
				)
			}
		])
	};
	const about = idOf(setup, subject);
	const attachments = [fileOf(setup, right)];
	const ways = [
		{ to: [owner], bcc: readers, attachments },
		{ bcc: readers, attachments }
	];
	const wrongFile = { to: [owner], bcc: readers, attachments: [fileOf(setup, other)] };
	return inMail({
		instruction: say(
			`${who} a joint le mauvais fichier à « ${subject.fr} », comme le signale ${names[0]}.\n\nEnvoyez le bon document, seul, **à toutes les personnes qui ont reçu le mauvais**, sans leur montrer qui d’autre le reçoit.`,
			`${who} attached the wrong file to “${subject.en},” as ${names[0]} points out.\n\nSend the right document, alone, **to everyone who got the wrong one**, without showing them who else gets it.`
		),
		why: say(
			`Dans « Envoyés », le message montre ses destinataires en « Cci » : ${names.slice(0, 3).join(', ')}. On leur renvoie \`${right.fr}\`, encore en « Cci ». Répondre à ${names[0]} ne réparerait l’erreur que pour une personne.`,
			`In “Sent,” the message shows its “Bcc” recipients: ${names.slice(0, 3).join(', ')}. Send them \`${right.en}\`, again in “Bcc.” Replying to ${names[0]} would repair the mistake for one person only.`
		),
		setup,
		solutions: [
			...ways.map((way) => [send(way)]),
			...ways.map((way) => [reply(about, way)]),
			...ways.map((way) => [forward(about, way)])
		],
		wrong: [
			[
				reply(idOf(setup, say(`Re : ${subject.fr}`, `Re: ${subject.en}`)), {
					to: [people[0]!],
					attachments
				})
			],
			[send({ to: readers, attachments })],
			[send(wrongFile)],
			[send({ bcc: readers.slice(0, 2), attachments })],
			[send({ bcc: people, attachments })]
		]
	});
}

const RESULTS: {
	subject: Localized;
	good: Localized;
	bad: Localized;
	goodWord: Localized;
	badWord: Localized;
}[] = [
	{
		subject: say('Votre candidature', 'Your application'),
		good: say('sa candidature est **retenue**', 'the application is **accepted**'),
		bad: say('sa candidature est **refusée**', 'the application is **declined**'),
		goodWord: say('retenue', 'accepted'),
		badWord: say('refusée', 'declined')
	},
	{
		subject: say('Votre demande de bourse', 'Your scholarship request'),
		good: say('la bourse est **accordée**', 'the scholarship is **granted**'),
		bad: say('le dossier est **incomplet**', 'the file is **incomplete**'),
		goodWord: say('accordée', 'granted'),
		badWord: say('incomplet', 'incomplete')
	},
	{
		subject: say('Votre analyse', 'Your test result'),
		good: say('le contrôle est **normal**', 'the check is **normal**'),
		bad: say('un contrôle **supplémentaire** est nécessaire', 'an **additional** check is needed'),
		goodWord: say('normal', 'normal'),
		badWord: say('supplémentaire', 'additional')
	}
];

/** What is private of two people makes two mails. */
export function twoLetters(random: Random): ChallengeBody {
	const [who, first, second, other] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const { subject, good, bad, goodWord, badWord } = pickOne(random, RESULTS);
	const [a, b] = [someone(first), someone(second)];
	const setup: MailSetup = {
		owner: someone(who, 'service-lorme.example'),
		contacts: shuffled(random, [a, b, someone(other)]),
		messages: dated(ordinary(random, 3))
	};
	return inMail({
		instruction: say(
			`${who} doit annoncer par courriel, objet « ${subject.fr} », deux résultats : pour ${first}, ${good.fr} ; pour ${second}, ${bad.fr}.\n\nCes résultats sont **confidentiels**. Annoncez-les, avec le mot en gras dans le texte.`,
			`${who} has to announce two results by email, subject “${subject.en}”: for ${first}, ${good.en}; for ${second}, ${bad.en}.\n\nThese results are **confidential**. Announce them, with the word in bold in the text.`
		),
		why: say(
			`Chacun ne doit lire que son résultat : il faut **deux messages**, l’un à ${first}, l’autre à ${second}. Même en « Cci », un message commun donnerait à chacun le résultat de l’autre.`,
			`Each must read only their own result: it takes **two messages**, one to ${first}, the other to ${second}. Even in “Bcc,” a common message would give each the other’s result.`
		),
		setup,
		solutions: [
			[send({ to: [a], subject, body: [goodWord] }), send({ to: [b], subject, body: [badWord] })]
		],
		wrong: [
			[send({ to: [a, b], subject, body: [goodWord, badWord] })],
			[send({ bcc: [a, b], subject, body: [goodWord, badWord] })],
			[send({ to: [a], subject, body: [badWord] }), send({ to: [b], subject, body: [goodWord] })],
			[send({ to: [a], subject, body: [goodWord] })]
		]
	});
}

const PROOFS: { from: MailPerson; subject: Localized; months: number }[] = [
	{
		from: service(say('Mairie de Lorme', 'Lorme Town Hall'), 'identite@mairie-lorme.example'),
		subject: say('Votre demande de carte', 'Your card request'),
		months: 3
	},
	{
		from: service(
			say('Résidence étudiante', 'Student Residence'),
			'dossiers@residence-lorme.example'
		),
		subject: say('Votre dossier de logement', 'Your housing file'),
		months: 2
	},
	{
		from: service(say('École de musique', 'Music School'), 'inscriptions@musique-lorme.example'),
		subject: say('Tarif pour les habitants', 'Residents’ price'),
		months: 4
	}
];

const BILLS: Localized[] = [
	say('electricite', 'electricity'),
	say('eau', 'water'),
	say('internet', 'internet')
];

/** One paper of three is recent enough, and is what is asked for. */
export function rightProof(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, subject, months } = pickOne(random, PROOFS);
	const short = pickOne(random, BILLS);
	const named = (month: string) =>
		say(`facture-${short.fr}-2026-${month}.pdf`, `bill-${short.en}-2026-${month}.pdf`);
	const right = named(pickOne(random, ['10', '11']));
	const old = named(pickOne(random, ['03', '05', '06']));
	const bank = say('releve-compte-2026-11.pdf', 'bank-statement-2026-11.pdf');
	const setup: MailSetup = {
		owner: someone(who),
		files: shuffled(random, [file(right, 214), file(old, 208), file(bank, 190)]),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from,
					subject,
					body: say(
						`Bonjour,\n\nIl nous manque un justificatif de domicile : une facture de moins de ${months} mois, en réponse à ce message. N’envoyez pas d’autre pièce : nous devrions la détruire.`,
						`Hello,\n\nWe still need proof of address: a bill less than ${months} months old, in reply to this message. Do not send any other paper: we would have to destroy it.`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const about = idOf(setup, subject);
	const of = (...names: Localized[]) => ({
		to: [from],
		attachments: names.map((name) => fileOf(setup, name))
	});
	return inMail({
		instruction: say(
			`Nous sommes le 29 novembre 2026. ${who} a reçu « ${subject.fr} ».\n\nEnvoyez ce qui est demandé, **ni moins ni plus**, de la manière demandée.`,
			`Today is November 29, 2026. ${who} got “${subject.en}.”\n\nSend what is requested, **no less and no more**, in the way requested.`
		),
		why: say(
			`Il faut une facture de moins de ${months} mois : \`${right.fr}\`. L’autre facture est trop ancienne, et un relevé de compte n’est pas une facture et en dit trop. On répond au message, avec cette seule pièce.`,
			`It takes a bill less than ${months} months old: \`${right.en}\`. The other bill is too old, and a bank statement is not a bill and tells too much. Reply to the message, with this one file.`
		),
		setup,
		solutions: [[reply(about, of(right))]],
		wrong: [
			[reply(about, of(old))],
			[reply(about, of(right, bank))],
			[reply(about, of(bank))],
			[forward(about, of(right))],
			[send(of(right))]
		]
	});
}

const DUTIES: { duty: Localized; subject: Localized; ask: Localized }[] = [
	{
		duty: say('les inscriptions', 'registrations'),
		subject: say('Inscription de ma fille', 'Registering my daughter'),
		ask: say(
			'Je voudrais inscrire ma fille au cours du mercredi.',
			'I would like to register my daughter for the Wednesday class.'
		)
	},
	{
		duty: say('les factures', 'invoices'),
		subject: say('Facture reçue deux fois', 'Invoice received twice'),
		ask: say(
			'J’ai reçu deux fois la même facture. Que dois-je payer ?',
			'I received the same invoice twice. What should I pay?'
		)
	},
	{
		duty: say('les stages', 'internships'),
		subject: say('Stage de deux semaines', 'Two-week internship'),
		ask: say('Accueillez-vous des stagiaires en février ?', 'Do you take interns in February?')
	}
];

/** Two mails: to whoever takes care of it now, and to whoever asked. */
export function handedOver(random: Random): ChallengeBody {
	const [who, client, now, before] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const duties = pick(random, DUTIES, 2) as [(typeof DUTIES)[0], (typeof DUTIES)[0]];
	const { duty, subject, ask } = duties[0];
	const host = 'maison-lorme.example';
	const [owner, expert, former] = [someone(who, host), someone(now, host), someone(before, host)];
	const from = someone(client);
	const news = (month: number, day: number, a: string, b: string): Mail => ({
		from: service(say('Direction', 'Management'), `direction@${host}`),
		folder: ARCHIVE,
		date: moment(month, day, '09:00'),
		subject: say(
			`Qui fait quoi au ${day}/${String(month).padStart(2, '0')}`,
			`Who does what as of ${month}/${day}`
		),
		body: say(
			`Bonjour,\n\nDésormais, ${a} suit ${duty.fr} et ${b} suit ${duties[1].duty.fr}.`,
			`Hello,\n\nFrom now on, ${a} handles ${duty.en} and ${b} handles ${duties[1].duty.en}.`
		)
	});
	const setup: MailSetup = {
		owner,
		contacts: shuffled(random, [expert, former]),
		messages: dated([
			news(2, pickNumber(random, 2, 27), before, now),
			news(10, pickNumber(random, 2, 27), now, before),
			...ordinary(random, 2),
			{
				from,
				subject,
				body: say(`Bonjour,\n\n${ask.fr}\n\n${client}`, `Hello,\n\n${ask.en}\n\n${client}`)
			}
		])
	};
	const about = idOf(setup, subject);
	const tell = reply(about, { to: [from], body: [now] });
	return inMail({
		instruction: say(
			`${who} n’est pas la personne qui peut répondre à « ${subject.fr} ».\n\nFaites suivre le message à la personne qui s’en occupe **aujourd’hui**, et dites à ${client}, en répondant, qui s’en charge.`,
			`${who} is not the person who can answer “${subject.en}.”\n\nPass the message on to the person who takes care of it **today**, and reply to ${client} with the name of that person.`
		),
		why: say(
			`Deux messages de la direction, dans « Archives », disent qui suit ${duty.fr} : le plus récent, d’octobre, nomme ${now}, celui de février nommait ${before}. On transfère donc à ${now}, et l’on répond à ${client} pour qu’une demande ne reste pas sans nouvelles.`,
			`Two messages from management, in “Archive,” say who handles ${duty.en}: the most recent, from October, names ${now}; the one from February named ${before}. So forward to ${now}, and reply to ${client} so that the request is not left without news.`
		),
		setup,
		solutions: [
			[forward(about, { to: [expert] }), tell],
			[reply(about, { to: [from], cc: [expert], body: [now] })],
			[forward(about, { to: [expert] }), reply(about, { to: [from], cc: [expert], body: [now] })]
		],
		wrong: [
			[forward(about, { to: [expert] })],
			[tell],
			[forward(about, { to: [former] }), reply(about, { to: [from], body: [before] })],
			[forward(about, { to: [expert] }), reply(about, { to: [from] })]
		]
	});
}
