/** Checking another way, warning others, reading where a link leads. */
import type { Random } from '../../random.ts';
import type { AuthoredMailAct, MailSetup } from '../../simulators/mail/model.ts';
import { PEOPLE } from '../2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../drawing.ts';
import {
	dated,
	follow,
	forward,
	idOf,
	inMail,
	moment,
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

const DEMANDS: { subject: Localized; body: Localized; about: Localized }[] = [
	{
		subject: say('Changement de RIB', 'New bank details'),
		body: say(
			'Bonjour,\n\nMerci de payer désormais les loyers sur notre nouveau compte, ci-dessous. Ne téléphonez pas, je suis en réunion.',
			'Hello,\n\nPlease pay the rent into our new account below from now on. Do not call, I am in a meeting.'
		),
		about: say('RIB', 'bank details')
	},
	{
		subject: say('Virement urgent', 'Urgent transfer'),
		body: say(
			'Bonjour,\n\nIl faut virer 2 400 € aujourd’hui à un fournisseur. Je suis injoignable, fais-le et réponds-moi ici.',
			'Hello,\n\nWe need to transfer €2,400 to a supplier today. I cannot be reached; do it and reply to me here.'
		),
		about: say('virement', 'transfer')
	},
	{
		subject: say('Cartes cadeaux', 'Gift cards'),
		body: say(
			'Bonjour,\n\nPeux-tu acheter cinq cartes cadeaux et m’envoyer les codes ? C’est une surprise, n’en parle à personne.',
			'Hello,\n\nCan you buy five gift cards and send me the codes? It is a surprise, do not tell anyone.'
		),
		about: say('cartes', 'cards')
	}
];

/** Ways to deal with a trap once the rest is done: nobody has to report what he only doubts. */
const orReported = (id: number, acts: AuthoredMailAct[]): AuthoredMailAct[][] => [
	acts,
	[...acts, report('phishing', id)],
	[...acts, report('phishing', id), remove(id)],
	[...acts, remove(id)],
	[...acts, report('spam', id)]
];

/** To the address that was known before. */
export function otherChannel(random: Random): ChallengeBody {
	const [who, boss, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const { subject, body, about } = pickOne(random, DEMANDS);
	const surname = pickOne(random, ['Martel', 'Roche', 'Diallo', 'Kaya']);
	const known = someone(`${boss} ${surname}`, 'asso-lorme.example');
	const fraud = {
		...known,
		address: `${boss.toLowerCase()}.${pickNumber(random, 10, 99)}@boite-perso.example`
	};
	const setup: MailSetup = {
		owner: someone(who, 'asso-lorme.example'),
		contacts: shuffled(random, [known, someone(`${other} ${surname}`, 'asso-lorme.example')]),
		messages: dated(
			shuffled<Mail>(random, [{ from: fraud, subject, body }, ...ordinary(random, 3)])
		)
	};
	const id = idOf(setup, subject);
	const asked = { to: [known], body: [about] };
	const inSubject = { to: [known], subject: [about] };
	return inMail({
		instruction: say(
			`${who} a reçu « ${subject.fr} », signé ${boss} ${surname}, qui préside l’association, et a un doute.\n\n**Demandez confirmation** par courriel à cette personne (le mot « ${about.fr} » doit y être), **par un chemin sûr**.`,
			`${who} got “${subject.en},” signed by ${boss} ${surname}, who chairs the nonprofit, and has a doubt.\n\n**Ask that person for confirmation** by email (the word “${about.en}” must be in it), **by a safe path**.`
		),
		why: say(
			`Le message vient de \`${fraud.address}\`, qui n’est pas l’adresse du carnet. Répondre, c’est demander à l’escroc s’il en est un : on écrit un **nouveau** message à \`${known.address}\`. Urgence, secret et argent sont les signes d’une fraude au faux dirigeant.`,
			`The message comes from \`${fraud.address}\`, which is not the address in the address book. Replying means asking the scammer whether they are one: write a **new** message to \`${known.address}\`. Urgency, secrecy and money are the signs of fraud by impersonation.`
		),
		setup,
		solutions: [...orReported(id, [send(asked)]), ...orReported(id, [send(inSubject)])],
		wrong: [
			[reply(id, { to: [fraud], body: [about] })],
			[report('phishing', id)],
			[send({ ...asked, to: [fraud] })],
			[reply(id, { to: [fraud], cc: [known], body: [about] })]
		]
	});
}

const CAMPAIGNS: { subject: Localized; name: Localized; address: string; word: Localized }[] = [
	{
		subject: say('Votre bulletin de paie', 'Your payslip'),
		name: say('Ressources humaines', 'Human Resources'),
		address: 'paie@rh-documents.example',
		word: say('paie', 'payslip')
	},
	{
		subject: say('Nouveau planning partagé', 'New shared schedule'),
		name: say('Direction', 'Management'),
		address: 'planning@partage-equipe.example',
		word: say('planning', 'schedule')
	},
	{
		subject: say('Colis à l’accueil', 'Parcel at the front desk'),
		name: say('Accueil', 'Front Desk'),
		address: 'accueil@retrait-colis.example',
		word: say('colis', 'parcel')
	}
];

/** Words warn; a forward spreads the trap. */
export function warnedTeam(random: Random): ChallengeBody {
	const [who, ...names] = pick(random, PEOPLE, 5) as [string, ...string[]];
	const { subject, name, address, word } = pickOne(random, CAMPAIGNS);
	const host = 'equipe-lorme.example';
	const team = names.slice(0, 3).map((one) => someone(one, host));
	const friend = someone(names[3]!);
	const setup: MailSetup = {
		owner: someone(who, host),
		contacts: shuffled(random, [...team, friend]),
		messages: dated(
			shuffled<Mail>(random, [
				{
					from: service(name, address),
					to: [someone(who, host), ...team],
					subject,
					body: say(
						`Bonjour à tous,\n\nIdentifiez-vous : [Ouvrir](https://${address.split('@')[1]}/session)`,
						`Hello all,\n\nSign in: [Open](https://${address.split('@')[1]}/session)`
					)
				},
				...ordinary(random, 2)
			])
		)
	};
	const id = idOf(setup, subject);
	const told = [word];
	const warn = (sent: Parameters<typeof send>[0]) => send({ body: told, ...sent });
	const reported = report('phishing', id);
	return inMail({
		instruction: say(
			`« ${subject.fr} » est un piège, adressé à ${who} et à trois collègues en \`@${host}\`.\n\n**Signalez-le**, et **prévenez par un message les trois collègues**, et eux seuls, sans leur remettre le piège sous les yeux. Le mot « ${word.fr} » doit être dans votre texte.`,
			`“${subject.en}” is a trap, sent to ${who} and to three coworkers at \`@${host}\`.\n\n**Report it**, and **warn the three coworkers with a message**, and only them, without putting the trap in front of them again. The word “${word.en}” must be in your text.`
		),
		why: say(
			`On signale le message comme hameçonnage, puis on écrit un **nouveau** message aux trois collègues. Le transférer ou « répondre à tous » recopierait le lien, et répondre préviendrait aussi l’escroc que l’adresse est active.`,
			`Report the message as phishing, then write a **new** message to the three coworkers. Forwarding it or “reply all” would copy the link, and replying would also tell the scammer that the address is active.`
		),
		setup,
		solutions: [
			[warn({ to: team }), reported],
			[warn({ bcc: team }), reported],
			[warn({ to: [setup.owner], bcc: team }), reported],
			[warn({ to: team }), reported, remove(id)]
		],
		wrong: [
			[forward(id, { to: team, body: told }), reported],
			[reported],
			[warn({ to: team })],
			[reply(id, { to: [service(name, address), ...team], body: told }), reported],
			[warn({ to: [...team, friend] }), reported]
		]
	});
}

/** One of two was asked for, at a known minute. */
export function askedReset(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host, fake } = pickOne(random, [
		{
			name: say('Campus numérique', 'Digital Campus'),
			host: 'campus-numerique.example',
			fake: 'campus-numerique.compte-acces.example'
		},
		{
			name: say('Emploi Demain', 'Jobs Tomorrow'),
			host: 'emploi-demain.example',
			fake: 'emploidemain-acces.example'
		},
		{
			name: say('Médiathèque de Lorme', 'Lorme Library'),
			host: 'mediatheque-lorme.example',
			fake: 'mediatheque-lorme.espace-lecteur.example'
		}
	]);
	const day = pickNumber(random, 27, 28);
	const [hour, minute] = [pickNumber(random, 9, 18), pickNumber(random, 12, 48)];
	const at = (shift: number) => `${hour}:${String(minute + shift).padStart(2, '0')}`;
	const isFakeLate = random() < 0.5;
	const subject = (n: number) =>
		n === 0
			? say('Réinitialiser votre mot de passe', 'Reset your password')
			: say('Votre mot de passe : action demandée', 'Your password: action required');
	const mail = (domain: string, n: number, shift: number): Mail => ({
		from: service(name, `ne-pas-repondre@${domain}`),
		date: moment(11, day, at(shift)),
		subject: subject(n),
		body: say(
			`Bonjour,\n\nPour choisir un nouveau mot de passe : [Continuer](https://${domain}/mot-de-passe). Lien valable 30 minutes.`,
			`Hello,\n\nTo choose a new password: [Continue](https://${domain}/mot-de-passe). Link valid for 30 minutes.`
		)
	});
	const real = random() < 0.5 ? 0 : 1;
	const pair = [mail(host, real, 1), mail(fake, 1 - real, isFakeLate ? 3 : -4)];
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated([...ordinary(random, 3), ...(isFakeLate ? pair : pair.reverse())])
	};
	const [kept, trap] = [idOf(setup, subject(real)), idOf(setup, subject(1 - real))];
	const time = say(at(0).replace(':', ' h '), at(0));
	return inMail({
		instruction: say(
			`Le ${day} novembre à ${time.fr}, ${who} a demandé un nouveau mot de passe sur \`${host}\`. Deux messages en parlent.\n\n**Signalez comme hameçonnage** celui qui profite de l’occasion ; laissez l’autre, sans ouvrir de lien.`,
			`On November ${day} at ${time.en}, ${who} asked for a new password on \`${host}\`. Two messages are about it.\n\n**Report as phishing** the one that takes advantage; leave the other one, without opening any link.`
		),
		why: say(
			`Une demande a bien été faite : un vrai message existe, celui dont l’adresse et le lien sont chez \`${host}\`, à ${at(1).replace(':', ' h ')}. L’autre mène à \`${fake}\`${isFakeLate ? '' : ', et il est arrivé avant la demande'} : un domaine différent, même s’il contient le bon nom.`,
			`A request was made indeed: a genuine message exists, the one whose address and link are at \`${host}\`, at ${at(1)}. The other one leads to \`${fake}\`${isFakeLate ? '' : ', and it came before the request'}: a different domain, even if it contains the right name.`
		),
		setup,
		solutions: [[report('phishing', trap)], [report('phishing', trap), remove(trap)]],
		wrong: [
			[report('phishing', kept)],
			[report('phishing', kept, trap)],
			[follow(trap), report('phishing', trap)]
		]
	});
}

const OFFICES: { name: Localized; host: string }[] = [
	{ name: say('Impôts du Morvan', 'Morvan Tax Office'), host: 'impots-morvan.example' },
	{ name: say('Caisse de santé', 'Health Fund'), host: 'caisse-sante.example' },
	{ name: say('Mon Emploi', 'My Job Center'), host: 'mon-emploi.example' }
];

/** Where the last words before the first slash lead. */
export function linkThatMisleads(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, host } = pickOne(random, OFFICES);
	const id = pickNumber(random, 100, 999);
	const [real, fake] = [
		[`https://compte.${host}/avis/${id}`, `https://${host}/documents?ref=${id}`],
		[
			`https://${host}.avis-${id}.example/compte`,
			`https://suivi-${id}.example/${host}/avis`,
			`https://${host.replace('.example', '-avis.example')}/compte`
		]
	].map((all) => shuffled(random, all)) as [string[], string[]];
	const fakes = pickNumber(random, 1, 2);
	const topics = shuffled(random, [
		say('Votre avis de novembre', 'Your November notice'),
		say('Un document à lire', 'A document to read'),
		say('Votre situation', 'Your status'),
		say('Rappel', 'Reminder')
	]);
	const links = [...fake.slice(0, fakes), ...real];
	const mails = links.map((link, i): Mail & { subject: Localized } => ({
		from: service(name, `information@${host}`),
		subject: topics[i]!,
		body: say(
			`Bonjour,\n\nConsultez votre espace : [Ouvrir mon espace](${link})`,
			`Hello,\n\nSee your account: [Open my account](${link})`
		)
	}));
	const setup: MailSetup = {
		owner: someone(who),
		messages: dated(shuffled<Mail>(random, [...mails, ...ordinary(random, 1)]))
	};
	const ids = mails.map(({ subject }) => idOf(setup, subject));
	const [traps, genuine] = [ids.slice(0, fakes), ids.slice(fakes)];
	return inMail({
		instruction: say(
			`${who} a reçu ${links.length} messages signés « ${name.fr} », tous depuis la même adresse, qui se falsifie. Seul \`${host}\`, avec ses sous-domaines, appartient à cet organisme.\n\n**Signalez comme hameçonnage** chaque message dont le lien mène ailleurs, et aucun autre. N’ouvrez aucun lien.`,
			`${who} got ${links.length} messages signed “${name.en},” all from the same address, which can be forged. Only \`${host}\`, with its subdomains, belongs to this organization.\n\n**Report as phishing** every message whose link leads elsewhere, and no other. Do not open any link.`
		),
		why: say(
			`On lit de \`https://\` à la première \`/\` suivante, en partant de la droite. Mène${fakes > 1 ? 'nt' : ''} ailleurs : ${fake
				.slice(0, fakes)
				.map((link) => `\`${link}\``)
				.join(
					' et '
				)}. Les autres finissent par \`${host}\` avant la barre ; \`compte.\` n’en est qu’un sous-domaine.`,
			`Read from \`https://\` to the next \`/\`, starting from the right. Leading elsewhere: ${fake
				.slice(0, fakes)
				.map((link) => `\`${link}\``)
				.join(
					' and '
				)}. The others end in \`${host}\` before the slash; \`compte.\` is only a subdomain of it.`
		),
		setup,
		solutions: [[report('phishing', ...traps)], [report('phishing', ...traps), remove(...traps)]],
		wrong: [
			[report('phishing', ...ids)],
			[report('phishing', ...genuine)],
			[report('phishing', ...traps, genuine[0]!)],
			[follow(traps[0]!), report('phishing', ...traps)]
		]
	});
}
