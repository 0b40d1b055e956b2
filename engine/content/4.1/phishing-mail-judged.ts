/** What an organization wants done, after a doubt, a mistake or a false alarm. */
import type { Random } from '../../random.ts';
import {
	ARCHIVE,
	INBOX,
	SENT,
	SPAM,
	type MailFile,
	type MailPerson,
	type MailSetup
} from '../../simulators/mail/model.ts';
import { PEOPLE } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	file,
	forward,
	idOf,
	inMail,
	moment,
	move,
	ordinary,
	remove,
	reply,
	report,
	send,
	service,
	shuffled,
	someone,
	type Mail
} from '../mailboxes.ts';

const EXCHANGES: {
	host: string;
	fake: string;
	subject: Localized;
	what: Localized;
	word: Localized;
}[] = [
	{
		host: 'cabinet-durand.example',
		fake: 'cabinet-durnad.example',
		subject: say('Solde des travaux', 'Balance of the works'),
		what: say('le solde des travaux', 'the balance of the works'),
		word: say('virement', 'transfer')
	},
	{
		host: 'agence-halles.example',
		fake: 'agence-hailes.example',
		subject: say('Dépôt de garantie', 'Security deposit'),
		what: say('le dépôt de garantie', 'the security deposit'),
		word: say('dépôt', 'deposit')
	},
	{
		host: 'menuiserie-brun.example',
		fake: 'menuiserie-bruns.example',
		subject: say('Acompte pour l’escalier', 'Down payment for the stairs'),
		what: say('l’acompte', 'the down payment'),
		word: say('acompte', 'down payment')
	}
];

/** A stranger slips into a real conversation, from a domain that looks alike. */
export function hijackedThread(random: Random): ChallengeBody {
	const [who, name] = pick(random, PEOPLE, 2) as [string, string];
	const { host, fake, subject, what, word } = pickOne(random, EXCHANGES);
	const [real, fraud] = [someone(name, host), someone(name, fake)];
	const owner = someone(who);
	const amount = pickNumber(random, 420, 980);
	const again = say(`Re : ${subject.fr}`, `Re: ${subject.en}`);
	const third = say(`Re : Re : ${subject.fr}`, `Re: Re: ${subject.en}`);
	const setup: MailSetup = {
		owner,
		messages: dated([
			{
				from: real,
				subject,
				body: say(
					`Bonjour,\n\nPour ${what.fr}, ${amount} € sont à payer sur le compte de notre premier courrier.\n\n${name}`,
					`Hello,\n\nFor ${what.en}, €${amount} is to be paid into the account of our first letter.\n\n${name}`
				)
			},
			{
				from: owner,
				to: [real],
				folder: SENT,
				subject: again,
				body: say(
					`Bonjour,\n\nBien reçu, je m’en occupe.\n\n${who}`,
					`Hello,\n\nReceived, I will see to it.\n\n${who}`
				)
			},
			...ordinary(random, 2),
			{
				from: fraud,
				subject: third,
				body: say(
					`Bonjour,\n\nNotre compte a changé : utilisez celui-ci pour les ${amount} €, et confirmez ici.\n\n${name}`,
					`Hello,\n\nOur account has changed: use this one for the €${amount}, and confirm here.\n\n${name}`
				)
			}
		])
	};
	const [first, trap] = [idOf(setup, subject), idOf(setup, third)];
	const body = [word];
	const sent = idOf(setup, again);
	return inMail({
		instruction: say(
			`Dans la conversation « ${subject.fr} », le dernier message ne vient pas de la même personne que le premier.\n\n**Signalez-le comme hameçonnage**, et **demandez à la vraie personne**, dans la conversation, si le compte a changé. Le mot « ${word.fr} » doit être dans votre texte.`,
			`In the conversation “${subject.en},” the last message does not come from the same person as the first.\n\n**Report it as phishing**, and **ask the real person**, in the conversation, whether the account has changed. The words “${word.en}” must be in your text.`
		),
		why: say(
			`Même nom, même conversation, mais \`${fraud.address}\` n’est pas \`${real.address}\` : l’orthographe diffère. On signale ce message et l’on répond au **premier**, dont l’adresse est la vraie. Un changement de compte se vérifie toujours, de préférence par téléphone.`,
			`Same name, same conversation, but \`${fraud.address}\` is not \`${real.address}\`: the spelling differs. Report this message and reply to the **first** one, whose address is the real one. A change of account is always checked, preferably by phone.`
		),
		setup,
		solutions: [first, sent].flatMap((about) => [
			[reply(about, { to: [real], body }), report('phishing', trap)],
			[reply(about, { to: [real], body }), report('phishing', trap), remove(trap)]
		]),
		wrong: [
			[reply(trap, { to: [fraud], body }), report('phishing', trap)],
			[report('phishing', trap)],
			[reply(first, { to: [real], body })],
			[reply(first, { to: [real, fraud], body }), report('phishing', trap)]
		]
	});
}

const POLICIES: { box: string; old: string; host: string; name: Localized }[] = [
	{
		box: 'signalement',
		old: 'abus',
		host: 'hopital-lorme.example',
		name: say('Sécurité informatique', 'IT Security')
	},
	{
		box: 'alerte-mail',
		old: 'securite',
		host: 'rectorat-lorme.example',
		name: say('Cellule sécurité', 'Security Team')
	},
	{
		box: 'phishing',
		old: 'support',
		host: 'transports-morvan.example',
		name: say('Équipe réseau', 'Network Team')
	}
];

/** The rules are in the mailbox, and so is an older version of them. */
export function byThePolicy(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { box, old, host, name } = pickOne(random, POLICIES);
	const isDeleted = random() < 0.5;
	const after = isDeleted
		? say('supprimez-le', 'delete it')
		: say(
				'signalez-le comme hameçonnage dans la messagerie',
				'report it as phishing in the mail client'
			);
	const [right, former] = [service(name, `${box}@${host}`), service(name, `${old}@${host}`)];
	const rules = (year: number, to: MailPerson, then: Localized): Mail => ({
		from: service(name, `information@${host}`),
		folder: ARCHIVE,
		date: moment(year === 2024 ? 3 : 9, 12, '09:00', year),
		subject: say(
			`Courriels suspects : consignes ${year}`,
			`Suspicious emails: ${year} instructions`
		),
		body: say(
			`Bonjour,\n\nUn courriel suspect ? Transférez-le à ${to.address}, sans y répondre, puis ${then.fr}. Ces consignes remplacent les précédentes.`,
			`Hello,\n\nA suspicious email? Forward it to ${to.address}, without replying to it, then ${then.en}. These instructions replace the previous ones.`
		)
	});
	const bait = say('Quota dépassé', 'Quota exceeded');
	const scam = service(
		say('Service informatique', 'IT Department'),
		'quota@boites-pleines.example'
	);
	const setup: MailSetup = {
		owner: someone(who, host),
		messages: dated([
			rules(2024, former, say('archivez-le', 'archive it')),
			rules(2026, right, after),
			...shuffled<Mail>(random, [
				{
					from: scam,
					subject: bait,
					body: say(
						'Votre boîte est pleine. [Augmenter mon quota](https://boites-pleines.example/session) ou elle sera vidée. Pour toute question : aide@boites-pleines.example',
						'Your mailbox is full. [Raise my quota](https://boites-pleines.example/session) or it will be emptied. If you have questions: aide@boites-pleines.example'
					)
				},
				...ordinary(random, 2)
			])
		])
	};
	const id = idOf(setup, bait);
	const sent = forward(id, { to: [right] });
	const away = isDeleted ? [remove(id)] : [report('phishing', id)];
	return inMail({
		instruction: say(
			`${who} a reçu « ${bait.fr} », manifestement un piège. Son employeur a envoyé des **consignes** pour ce cas, gardées dans cette messagerie.\n\nRetrouvez celles qui sont **en vigueur** et appliquez-les.`,
			`${who} got “${bait.en},” obviously a trap. The employer has sent **instructions** for this case, kept in this mailbox.\n\nFind the ones **in force** and follow them.`
		),
		why: say(
			`Les consignes de 2026, dans « Archives », remplacent celles de 2024 : transférer à \`${right.address}\`, puis ${isDeleted ? 'supprimer' : 'signaler comme hameçonnage'}. \`${former.address}\` n’est plus valable, et \`aide@boites-pleines.example\` appartient à l’escroc.`,
			`The 2026 instructions, in “Archive,” replace those of 2024: forward to \`${right.address}\`, then ${isDeleted ? 'delete' : 'report as phishing'}. \`${former.address}\` is no longer valid, and \`aide@boites-pleines.example\` belongs to the scammer.`
		),
		setup,
		solutions: isDeleted
			? [
					[sent, ...away],
					[sent, ...away, ...away]
				]
			: [[sent, ...away]],
		wrong: [
			[forward(id, { to: [former] }), ...away],
			away,
			[sent],
			[reply(id, { to: [scam] }), ...away],
			[forward(id, { to: [former] }), move([id], ARCHIVE)]
		]
	});
}

const HELPED: { what: Localized; word: Localized; bait: Localized; attached?: MailFile }[] = [
	{
		what: say('a tapé son **mot de passe**', 'typed the **password**'),
		word: say('mot de passe', 'password'),
		bait: say('Votre session expire', 'Your session expires')
	},
	{
		what: say('a donné son **code** de connexion', 'gave the sign-in **code**'),
		word: say('code', 'code'),
		bait: say('Validez votre appareil', 'Approve your device')
	},
	{
		what: say('a ouvert la **pièce jointe**', 'opened the **attachment**'),
		word: say('pièce jointe', 'attachment'),
		bait: say('Facture impayée', 'Unpaid invoice'),
		attached: file(say('facture.pdf.js', 'invoice.pdf.js'), 96)
	}
];

/** To say it, to the right people, fast. */
export function afterTheClick(random: Random): ChallengeBody {
	const [who, friend] = pick(random, PEOPLE, 2) as [string, string];
	const { what, word, bait, attached } = pickOne(random, HELPED);
	const host = pickOne(random, [
		'lycee-lorme.example',
		'mairie-lorme.example',
		'atelier-lorme.example'
	]);
	const help = service(say('Assistance informatique', 'IT Help Desk'), `assistance@${host}`);
	const scam = service(
		say('Assistance informatique', 'IT Help Desk'),
		`assistance@${host.replace('.', '-aide.')}`
	);
	const setup: MailSetup = {
		owner: someone(who, host),
		contacts: shuffled(random, [help, someone(friend, host)]),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from: scam,
					subject: bait,
					body: say(
						`Bonjour,\n\nPour continuer : [Ouvrir](https://${scam.address.split('@')[1]}/suite). Un problème ? Répondez à ce message.`,
						`Hello,\n\nTo continue: [Open](https://${scam.address.split('@')[1]}/suite). A problem? Reply to this message.`
					),
					attachments: attached ? [attached] : []
				},
				...ordinary(random, 3)
			])
		)
	};
	const id = idOf(setup, bait);
	const told = send({ to: [help], body: [word] });
	const inSubject = send({ to: [help], subject: [word] });
	return inMail({
		instruction: say(
			`Hier, ${who} ${what.fr} en suivant « ${bait.fr} », et comprend aujourd’hui que c’était un piège.\n\n**Signalez** ce message comme hameçonnage et **prévenez qui peut agir**, en disant ce qui s’est passé (les mots en gras doivent y être).`,
			`Yesterday, ${who} ${what.en} after following “${bait.en},” and understands today that it was a trap.\n\n**Report** this message as phishing and **tell whoever can act**, saying what happened (the words in bold must be there).`
		),
		why: say(
			`L’assistance peut bloquer l’accès et chercher ce qui a été touché, si elle le sait vite : on lui écrit à \`${help.address}\`, du carnet d’adresses. Le piège porte le même nom, mais vient de \`${scam.address}\` : répondre préviendrait l’escroc. Se taire ou supprimer laisse le danger.`,
			`The help desk can block access and look for what was affected, if it knows quickly: write to it at \`${help.address}\`, from the address book. The trap bears the same name but comes from \`${scam.address}\`: replying would alert the scammer. Keeping quiet or deleting leaves the danger.`
		),
		setup,
		solutions: [
			[told, report('phishing', id)],
			[inSubject, report('phishing', id)],
			[told, report('phishing', id), remove(id)],
			[forward(id, { to: [help], body: [word] }), report('phishing', id)],
			// Some help desks ask for the attachment, to look at it.
			[
				forward(id, { to: [help], body: [word], attachments: attached ? [0] : [] }),
				report('phishing', id)
			]
		],
		wrong: [
			[report('phishing', id)],
			[reply(id, { to: [scam], body: [word] }), report('phishing', id)],
			[send({ to: [scam], body: [word] }), report('phishing', id)],
			[told, remove(id)],
			[send({ to: [someone(friend, host)], body: [word] }), report('phishing', id)]
		]
	});
}

const GENUINE: { name: Localized; host: string; subject: Localized; body: Localized }[] = [
	{
		name: say('Bourses du campus', 'Campus Scholarships'),
		host: 'campus-lorme.example',
		subject: say('URGENT : votre bourse', 'URGENT: your scholarship'),
		body: say(
			'Bonjour,\n\nVotre dossier sera clos lundi. Passez au bureau 12 avec votre certificat, ou appelez le standard du campus.',
			'Hello,\n\nYour file will be closed on Monday. Come to office 12 with your certificate, or call the campus switchboard.'
		)
	},
	{
		name: say('Mairie de Lorme', 'Lorme Town Hall'),
		host: 'mairie-lorme.example',
		subject: say('Dernier rappel avant radiation', 'Final reminder before removal'),
		body: say(
			'Bonjour,\n\nVotre adresse électorale n’est plus à jour. Présentez-vous à l’accueil avant le 11 décembre.',
			'Hello,\n\nYour voting address is no longer up to date. Come to the front desk before December 11.'
		)
	},
	{
		name: say('Crèche Les Lutins', 'Elves Day Care'),
		host: 'creche-lutins.example',
		subject: say('Votre place sera perdue', 'Your place will be lost'),
		body: say(
			'Bonjour,\n\nSans nouvelles mardi soir, la place ira à une autre famille. Passez nous voir ou téléphonez.',
			'Hello,\n\nIf we have not heard from you by Tuesday evening, the place will go to another family. Stop by or call.'
		)
	}
];

/** A harsh tone proves nothing, a smooth one neither. */
export function rightAfterAll(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, subject, body } = pickOne(random, GENUINE);
	const digit = pickNumber(random, 2, 9);
	const fake = say(
		pickOne(random, [
			'Merci de votre confiance',
			'Bonne nouvelle pour vous',
			'Suite de notre échange'
		]),
		'Thank you for your trust'
	);
	const from = service(name, `contact@${host}`);
	const setup: MailSetup = {
		owner: someone(who),
		contacts: [from],
		messages: dated(
			shuffled<Mail>(random, [
				{ from, folder: SPAM, subject, body },
				{
					from: service(name, `contact@${host.replace('.example', `-${digit}.example`)}`),
					subject: fake,
					body: say(
						`Bonjour,\n\nTout est en ordre, rien ne presse. Quand vous aurez un moment, vérifiez vos coordonnées bancaires : [Mon dossier](https://${host}.dossier-${digit}.example/rib).\n\nBien à vous`,
						`Hello,\n\nEverything is in order, there is no hurry. When you have a moment, check your bank details: [My file](https://${host}.dossier-${digit}.example/rib).\n\nBest wishes`
					)
				},
				{
					from: service(say('Prêt Minute', 'Minute Loan'), 'offre@pret-minute.example'),
					folder: SPAM,
					subject: say('URGENT : votre crédit', 'URGENT: your loan'),
					body: say(
						'Argent versé en une heure, sans justificatif.',
						'Money paid within an hour, no papers.'
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const [real, trap] = [idOf(setup, subject), idOf(setup, fake)];
	return inMail({
		instruction: say(
			`${who} est en relation avec « ${name.fr} », dont l’adresse est dans le carnet. Le filtre s’est trompé **deux fois** : un vrai message est aux indésirables, un faux est dans la boîte de réception.\n\nRemettez le premier à sa place et **signalez le second comme hameçonnage**.`,
			`${who} deals with “${name.en},” whose address is in the address book. The filter was wrong **twice**: a genuine message is in spam, a fake one is in the inbox.\n\nPut the former in its place and **report the latter as phishing**.`
		),
		why: say(
			`Le ton trompe : « ${subject.fr} » presse, mais vient de \`contact@${host}\` et renvoie au guichet ou au téléphone. « ${fake.fr} » est aimable, mais son domaine a \`-${digit}\` en plus et son lien mène à \`dossier-${digit}.example\`, pour des données bancaires.`,
			`Tone misleads: “${subject.en}” hurries you, but comes from \`contact@${host}\` and refers you to the desk or the phone. “${fake.en}” is kind, but its domain has an extra \`-${digit}\` and its link leads to \`dossier-${digit}.example\`, for bank details.`
		),
		setup,
		solutions: [
			[move([real], INBOX), report('phishing', trap)],
			[move([real], INBOX), report('phishing', trap), remove(trap)]
		],
		wrong: [
			[report('phishing', trap)],
			[move([real], INBOX)],
			[report('phishing', real, trap)],
			[
				move([real, idOf(setup, say('URGENT : votre crédit', 'URGENT: your loan'))], INBOX),
				report('phishing', trap)
			]
		]
	});
}
