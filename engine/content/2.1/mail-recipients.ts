import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	dayAndMonth,
	drawDay,
	inAddress,
	listed,
	MEN,
	PEOPLE,
	SURNAMES,
	WOMEN
} from './people-and-days.ts';

export const mailRecipients: Tube = {
	id: 'mailRecipients',
	competence: '2.1',
	title: {
		fr: 'Choisir les destinataires d’un courriel',
		en: 'Choosing the recipients of an email'
	},
	tutorial: {
		title: {
			fr: 'Écrire aux bonnes personnes, et à elles seules',
			en: 'Writing to the right people, and only to them'
		},
		minutes: 2,
		body: {
			fr: 'Avant d’envoyer, demandez-vous qui doit **agir**, qui doit **savoir**, et qui ne doit pas **voir** les autres.\n\n- « À » : les personnes à qui vous parlez, dont vous attendez quelque chose.\n- « Cc » : les personnes informées, que tout le monde voit.\n- « Cci » : les personnes qui reçoivent le message sans que les autres voient leur adresse.\n\nPour répondre, « Répondre » n’écrit qu’à l’expéditeur ; « Répondre à tous » écrit aussi aux personnes visibles en « À » et en « Cc » ; « Transférer » envoie le message à quelqu’un de nouveau, parfois avec ses pièces jointes.\n\nPar exemple, pour inviter soixante voisins qui ne se connaissent pas, mettez votre propre adresse en « À » et les leurs en « Cci » : vous ne distribuez pas leurs coordonnées.\n\nCertains messages portent un champ `Reply-To` : la réponse part alors vers cette adresse, à la place de celle de l’expéditeur. Vérifiez toujours les adresses avant d’envoyer.\n\nLe piège habituel : « Répondre à tous » par habitude. Une réponse personnelle, sur la santé ou l’argent, ne doit partir qu’à la personne concernée.',
			en: 'Before sending, ask who must **act**, who must **know**, and who must not **see** the others.\n\n- “To”: the people you are talking to, from whom you expect something.\n- “Cc”: the people kept informed, whom everyone sees.\n- “Bcc”: the people who get the message without the others seeing their address.\n\nTo answer, “Reply” writes only to the sender; “Reply all” also writes to the people visible in “To” and “Cc”; “Forward” sends the message to someone new, sometimes with its attachments.\n\nFor example, to invite sixty neighbors who do not know one another, put your own address in “To” and theirs in “Bcc”: you do not hand out their contact details.\n\nSome messages have a `Reply-To` field: the reply then goes to this address instead of the sender’s. Always check the addresses before sending.\n\nThe usual trap: “Reply all” out of habit. A personal answer, about health or money, must go only to the person concerned.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Choisir entre répondre à une seule personne, répondre à tous et transférer un courriel.',
				'Choose between replying to one person, replying to all and forwarding an email.'
			),
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Hakim veut répondre à ce courriel **sans que les autres parents lisent sa réponse**. Sur quel bouton doit-il cliquer ?',
						en: 'Hakim wants to answer this email **without the other parents reading his answer**. Which button should he click?'
					},
					why: {
						fr: '« Répondre » n’écrit qu’à l’expéditrice, Mme Perrot, ce qui convient pour la santé d’un enfant. « Répondre à tous » enverrait aussi la réponse aux 28 parents du champ des destinataires, et « Transférer » demanderait de choisir une nouvelle personne.',
						en: '“Reply” writes only to the sender, Ms. Perrot, which suits a message about a child’s health. “Reply all” would also send the answer to the 28 parents in the recipients field, and “Forward” would ask for a new person.'
					},
					stimulus: {
						type: 'mail',
						from: 'Mme Perrot <c.perrot@ecole-du-parc.example>',
						to: { fr: 'Les 28 parents de la classe', en: 'The 28 parents of the class' },
						subject: {
							fr: 'Classe de neige : santé des enfants',
							en: 'Ski trip: children’s health'
						},
						date: { fr: 'lundi 13 janvier 2025', en: 'Monday, January 13, 2025' },
						body: {
							fr: 'Bonjour,\n\nVotre enfant suit-il un traitement médical ? Merci de m’écrire avant vendredi.\n\nCécile Perrot',
							en: 'Hello,\n\nIs your child on any medication? Please write to me before Friday.\n\nCécile Perrot'
						}
					},
					options: [
						{ fr: 'Répondre à tous', en: 'Reply all' },
						{ fr: 'Répondre', en: 'Reply' },
						{ fr: 'Marquer comme non lu', en: 'Mark as unread' },
						{ fr: 'Transférer', en: 'Forward' }
					],
					solution: 1
				},
				buttonOfEach,
				whereReplyGoes,
				buttonThatWasClicked
			]
		},
		{
			level: 3,
			proves: say(
				'Placer chaque adresse en « À », en « Cc » ou en « Cci », selon qui doit agir, savoir ou rester caché.',
				'Put each address in “To,” “Cc” or “Bcc,” according to who must act, know or stay hidden.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Coralie, secrétaire du club, réserve la salle par courriel, conformément à cette note. Dans quel champ met-elle chaque adresse ?',
						en: 'Coralie, the club’s secretary, books the hall by email, following this note. In which field does she put each address?'
					},
					why: {
						fr: '« À » désigne qui doit agir : la mairie, dont on attend la réponse. « Cc » met Farid pour information, à la vue de tous. « Cci » envoie aux 40 familles sans montrer leurs adresses : en « Cc », chaque famille recevrait celles des autres.',
						en: '“To” is for whoever must act: the town hall, which is expected to answer. “Cc” includes Farid for information, in plain sight. “Bcc” sends to the 40 families without showing their addresses: with “Cc,” each family would get those of the others.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Note du président', en: 'Note from the president' },
						body: {
							fr: 'Demande à la mairie de nous réserver la salle, c’est elle qui doit te répondre.\n\nMets Farid, notre trésorier, pour information : la mairie doit voir qu’il est au courant.\n\nPréviens aussi les 40 familles par le même courriel, mais leurs adresses ne doivent être visibles de personne.',
							en: 'Ask the town hall to book the hall for us: they are the ones who must answer you.\n\nInclude Farid, our treasurer, for information: the town hall must see that he knows about it.\n\nAlso notify the 40 families with the same email, but nobody must be able to see their addresses.'
						}
					},
					fields: [
						{
							label: { fr: 'La mairie', en: 'The town hall' },
							type: 'text',
							choices: [
								{ fr: 'À', en: 'To' },
								{ fr: 'Cc', en: 'Cc' },
								{ fr: 'Cci', en: 'Bcc' }
							],
							solutions: [{ fr: 'À', en: 'To' }]
						},
						{
							label: { fr: 'Farid, le trésorier', en: 'Farid, the treasurer' },
							type: 'text',
							choices: [
								{ fr: 'À', en: 'To' },
								{ fr: 'Cc', en: 'Cc' },
								{ fr: 'Cci', en: 'Bcc' }
							],
							solutions: [{ fr: 'Cc', en: 'Cc' }]
						},
						{
							label: { fr: 'Les 40 familles', en: 'The 40 families' },
							type: 'text',
							choices: [
								{ fr: 'À', en: 'To' },
								{ fr: 'Cc', en: 'Cc' },
								{ fr: 'Cci', en: 'Bcc' }
							],
							solutions: [{ fr: 'Cci', en: 'Bcc' }]
						}
					]
				},
				addressesSeen,
				hiddenNextTime,
				countedAddresses
			]
		},
		{
			level: 6,
			proves: say(
				'Prévoir, d’après les en-têtes d’un courriel, à quelles adresses partira une réponse.',
				'Predict from the headers of an email to which addresses a reply will go.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Voici les en-têtes d’un courriel tel que Jade l’a envoyé. **Paul** le reçoit et clique sur « Répondre à tous », sans rien changer.\n\nÀ quelles adresses sa réponse est-elle envoyée ? **Plusieurs réponses** sont attendues.',
						en: 'Here are the headers of an email as Jade sent it. **Paul** receives it and clicks “Reply all” without changing anything.\n\nTo which addresses is his reply sent? **Several answers** are expected.'
					},
					why: {
						fr: 'La réponse part vers l’adresse de `Reply-To`, `inscriptions@club-rando.example`, qui remplace celle de Jade, et vers les autres destinataires visibles, Sofia et Henri. La mairie est en `Bcc` : Paul ne voit pas son adresse, donc son logiciel ne peut pas lui répondre.',
						en: 'The reply goes to the address in `Reply-To`, `inscriptions@club-rando.example`, which replaces Jade’s, and to the other visible recipients, Sofia and Henri. The town hall is in `Bcc`: Paul cannot see its address, so his software cannot reply to it.'
					},
					stimulus: {
						type: 'code',
						language: 'text',
						text: 'From: Jade Le Goff <jade@club-rando.example>\nReply-To: inscriptions@club-rando.example\nTo: Paul Adam <paul.adam@courrier.example>,\n  Sofia Reis <sofia.reis@courrier.example>\nCc: Henri Blanc <henri@gite-du-lac.example>\nBcc: sports@mairie-annecy.example\nSubject: Sortie du 17 mai'
					},
					options: [
						'henri@gite-du-lac.example',
						'inscriptions@club-rando.example',
						'jade@club-rando.example',
						'sofia.reis@courrier.example',
						'sports@mairie-annecy.example'
					],
					solutions: [0, 1, 3]
				},
				replyToAddress,
				answerReadByAll,
				countedReplies
			]
		}
	]
};

const BUTTONS = {
	reply: say('Répondre', 'Reply'),
	replyAll: say('Répondre à tous', 'Reply all'),
	forward: say('Transférer', 'Forward'),
	compose: say('Nouveau message', 'New message')
};

const GROUPS = [
	{
		of: say('aux bénévoles du festival', 'to the festival volunteers'),
		host: 'festival-des-rives.example',
		about: say('Répartition des équipes de samedi', 'Teams for Saturday'),
		news: say(
			'Voici les équipes de samedi. Dites-moi si quelque chose ne va pas.',
			'Here are the teams for Saturday. Tell me if anything is wrong.'
		)
	},
	{
		of: say('aux joueurs de l’équipe de handball', 'to the players of the handball team'),
		host: 'handball-du-lac.example',
		about: say('Déplacement de dimanche', 'Away match on Sunday'),
		news: say(
			'Voici l’organisation du match de dimanche. Dites-moi si quelque chose ne va pas.',
			'Here are the arrangements for Sunday’s match. Tell me if anything is wrong.'
		)
	},
	{
		of: say('aux élèves de l’atelier théâtre', 'to the students of the drama workshop'),
		host: 'lycee-mistral.example',
		about: say('Calendrier des répétitions', 'Rehearsal calendar'),
		news: say(
			'Voici le calendrier des répétitions. Dites-moi si quelque chose ne va pas.',
			'Here is the rehearsal calendar. Tell me if anything is wrong.'
		)
	},
	{
		of: say('aux membres du jardin partagé', 'to the members of the community garden'),
		host: 'jardin-des-tilleuls.example',
		about: say('Planning d’arrosage', 'Watering schedule'),
		news: say(
			'Voici le planning d’arrosage. Dites-moi si quelque chose ne va pas.',
			'Here is the watering schedule. Tell me if anything is wrong.'
		)
	}
];

const addressAt = (name: string, host: string) => `${inAddress(name)}@${host}`;

const ALONE = [
	say(
		'doit expliquer, à l’expéditrice seule, un souci de santé',
		'must explain a health problem to the sender alone'
	),
	say(
		'veut parler d’un souci d’argent, uniquement à l’expéditrice',
		'wants to mention a money problem, only to the sender'
	),
	say(
		'veut s’excuser en privé auprès de l’expéditrice',
		'wants to apologize to the sender in private'
	)
];

const TOGETHER = [
	say(
		'veut prévenir toutes les personnes du groupe que l’adresse indiquée est fausse',
		'wants to warn everyone in the group that the address given is wrong'
	),
	say(
		'veut proposer une autre heure à tout le groupe à la fois',
		'wants to suggest another time to the whole group at once'
	),
	say(
		'veut que chaque membre du groupe lise sa correction',
		'wants every member of the group to read a correction'
	)
];

const ELSEWHERE = [
	say(
		'veut faire lire ce courriel à sa sœur, qui n’est pas dans le groupe',
		'wants a sister, who is not in the group, to read this email'
	),
	say(
		'veut envoyer ce courriel à son père, qui ne l’a pas reçu',
		'wants to send this email to a father who did not get it'
	),
	say(
		'veut faire suivre ce courriel à un voisin qui ne l’a pas reçu',
		'wants to pass this email on to a neighbor who did not get it'
	)
];

/** Three people got the same mail, and each wants something else. */
function buttonOfEach(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const sender = pickOne(random, WOMEN);
	const people = pick(random, MEN, 3);
	const wishes = pick(
		random,
		[
			{ wish: pickOne(random, ALONE), button: BUTTONS.reply },
			{ wish: pickOne(random, TOGETHER), button: BUTTONS.replyAll },
			{ wish: pickOne(random, ELSEWHERE), button: BUTTONS.forward }
		],
		3
	);
	const count = pickNumber(random, 15, 40);
	const who = (button: Localized) => people[wishes.findIndex((one) => one.button === button)]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`${listed(people).fr} ont reçu ce même courriel. Sur quel bouton chacun doit-il cliquer ?`,
			`${listed(people).en} all received this email. Which button should each of them click?`
		),
		stimulus: {
			type: 'mail',
			from: `${sender} <${addressAt(sender, group.host)}>`,
			to: say(`${count} personnes`, `${count} people`),
			subject: group.about,
			body: tell((l) => `${l === 'fr' ? 'Bonjour' : 'Hello'},\n\n${group.news[l]}\n\n${sender}`)
		},
		why: say(
			`« Répondre » n’écrit qu’à l’expéditrice, ${sender} : c’est le bouton de ${who(BUTTONS.reply)}. « Répondre à tous » écrit aussi aux autres destinataires, comme le veut ${who(BUTTONS.replyAll)}. « Transférer » envoie le courriel à quelqu’un de nouveau : c’est ce que cherche ${who(BUTTONS.forward)}.`,
			`“Reply” writes only to the sender, ${sender}: that is the button for ${who(BUTTONS.reply)}. “Reply all” also writes to the other recipients, as ${who(BUTTONS.replyAll)} wants. “Forward” sends the email to someone new: that is what ${who(BUTTONS.forward)} is looking for.`
		),
		fields: wishes.map(({ wish, button }, i) => ({
			label: tell((l) => `${people[i]} ${wish[l]}`),
			type: 'text',
			choices: [BUTTONS.reply, BUTTONS.replyAll, BUTTONS.forward],
			solutions: [button]
		}))
	};
}

const OFFICES = [
	{
		host: 'auto-ecole-du-port.example',
		about: say('Votre heure de conduite', 'Your driving lesson'),
		other: 'comptabilite',
		aside: say(
			'Pour une question de facture, écrivez à',
			'For a question about an invoice, write to'
		)
	},
	{
		host: 'mediatheque-vercors.example',
		about: say('Le livre réservé est arrivé', 'The book you reserved is here'),
		other: 'animations',
		aside: say('Pour connaître nos animations, écrivez à', 'To hear about our events, write to')
	},
	{
		host: 'club-escalade.example',
		about: say('Votre certificat médical', 'Your medical certificate'),
		other: 'boutique',
		aside: say('Pour acheter un maillot, écrivez à', 'To buy a jersey, write to')
	},
	{
		host: 'agence-des-quais.example',
		about: say('Visite de l’appartement', 'Visit of the apartment'),
		other: 'travaux',
		aside: say('Pour signaler une panne, écrivez à', 'To report a breakdown, write to')
	}
];

/** The address of the sender, among others that the mail shows. */
function whereReplyGoes(random: Random): ChallengeBody {
	const office = pickOne(random, OFFICES);
	const [sender, who] = pick(random, PEOPLE, 2) as [string, string];
	const surname = pickOne(random, SURNAMES);
	const from = `${inAddress(sender)}.${inAddress(surname)}@${office.host}`;
	const other = `${office.other}@${office.host}`;
	const day = dayAndMonth(drawDay(random, 4));
	const own = `${inAddress(who)}${pickNumber(random, 11, 98)}@courrier.example`;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} lit ce courriel, clique sur « Répondre », écrit sa réponse et l’envoie.\n\nÀ quelle adresse part cette réponse ?`,
			`${who} reads this email, clicks “Reply,” writes an answer and sends it.\n\nTo which address does this answer go?`
		),
		stimulus: {
			type: 'mail',
			from: `${sender} ${surname} <${from}>`,
			to: `${who} <${own}>`,
			subject: office.about,
			body: say(
				`Bonjour,\n\nMerci de me confirmer que vous viendrez ${day.fr}.\n\n${office.aside.fr} ${other}.\n\n${sender} ${surname}`,
				`Hello,\n\nPlease confirm that you will come on ${day.en}.\n\n${office.aside.en} ${other}.\n\n${sender} ${surname}`
			)
		},
		why: say(
			`« Répondre » écrit à la personne qui a envoyé le courriel : son adresse suit son nom, en haut, \`${from}\`. L’adresse \`${other}\` n’est citée que dans le texte : il faudrait la recopier soi-même. \`${own}\` est celle de ${who}.`,
			`“Reply” writes to the person who sent the email: the address follows the name, at the top, \`${from}\`. The address \`${other}\` is only mentioned in the text: you would have to copy it yourself. \`${own}\` is the address of ${who}.`
		),
		field: { label: say('Adresse', 'Address'), type: 'email', solutions: [from] }
	};
}

const CLICKED = [
	{
		button: BUTTONS.reply,
		mark: say('Re : ', 'Re: '),
		reason: say(
			'« Re » annonce une réponse, et elle n’est adressée qu’à la personne qui avait écrit',
			'“Re” announces a reply, and it is addressed only to the person who had written'
		),
		trap: say(
			'« Répondre à tous » aurait gardé aussi les autres destinataires',
			'“Reply all” would have kept the other recipients too'
		)
	},
	{
		button: BUTTONS.replyAll,
		mark: say('Re : ', 'Re: '),
		reason: say(
			'« Re » annonce une réponse, et elle est adressée aussi aux autres destinataires du courriel reçu',
			'“Re” announces a reply, and it is also addressed to the other recipients of the email received'
		),
		trap: say(
			'« Répondre » n’aurait gardé que la personne qui avait écrit',
			'“Reply” would have kept only the person who had written'
		)
	},
	{
		button: BUTTONS.forward,
		mark: say('Tr : ', 'Fwd: '),
		reason: say(
			'« Tr » annonce un transfert, et le destinataire n’était pas dans le premier courriel',
			'“Fwd” announces a forwarded email, and its recipient was not in the first one'
		),
		trap: say(
			'« Répondre » aurait écrit à la personne qui avait envoyé le courriel',
			'“Reply” would have written to the person who had sent the email'
		)
	}
];

/** The received and the sent mail side by side. */
function buttonThatWasClicked(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const [who, sender, second, third, outsider] = pick(random, PEOPLE, 5) as [
		string,
		string,
		string,
		string,
		string
	];
	const { button, mark, reason, trap } = pickOne(random, CLICKED);
	const at = (name: string) => addressAt(name, group.host);
	const sentTo =
		button === BUTTONS.reply
			? [at(sender)]
			: button === BUTTONS.replyAll
				? [at(sender), at(second), at(third)]
				: [addressAt(outsider, 'courrier.example')];
	return choice({
		instruction: say(
			`Voici un courriel reçu par ${who}, puis celui que ${who} a envoyé aussitôt, sans rien changer aux adresses ni à l’objet proposés, sauf pour ajouter une adresse s’il en manquait une.\n\nQuel bouton a été utilisé ?`,
			`Here is an email that ${who} received, then the one ${who} sent right away, without changing the suggested addresses or subject, except to add an address if there was none.\n\nWhich button was used?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Champ', 'Field'),
				say('Courriel reçu', 'Email received'),
				say('Courriel envoyé', 'Email sent')
			],
			rows: [
				[say('De', 'From'), at(sender), at(who)],
				[say('À', 'To'), [who, second, third].map(at).join(', '), sentTo.join(', ')],
				[say('Objet', 'Subject'), group.about, tell((l) => mark[l] + group.about[l])]
			]
		},
		right: [button],
		wrong: Object.values(BUTTONS).filter((one) => one !== button),
		why: say(
			`Comparez les champs « Objet » et « À » : ${reason.fr}. ${trap.fr}, et « Nouveau message » aurait laissé l’objet vide.`,
			`Compare the “Subject” and “To” fields: ${reason.en}. ${trap.en}, and “New message” would have left the subject empty.`
		)
	});
}

/** What a recipient in Cc sees of the others. */
function addressesSeen(random: Random): ChallengeBody {
	const { host, about } = pickOne(random, [...GROUPS, ...OFFICES]);
	const [sender, first, second, reader, third, hidden, secret] = pick(random, PEOPLE, 7) as [
		string,
		string,
		string,
		string,
		string,
		string,
		string
	];
	const written = (names: string[]) => names.map((name) => addressAt(name, host)).join(', ');
	return choice({
		instruction: say(
			`Voici les champs qu’a remplis ${sender} avant d’envoyer un courriel. ${reader} le reçoit et l’ouvre.\n\nDe qui l’adresse y est-elle visible pour ${reader} ? **Plusieurs réponses** sont attendues.`,
			`Here are the fields ${sender} filled in before sending an email. ${reader} receives it and opens it.\n\nWhose addresses can ${reader} read? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Champ', 'Field'), say('Contenu', 'Content')],
			rows: [
				[say('À', 'To'), written([first, second])],
				[say('Cc', 'Cc'), written([reader, third])],
				[say('Cci', 'Bcc'), written([hidden, secret])],
				[say('Objet', 'Subject'), about]
			]
		},
		right: [first, second, third],
		wrong: [hidden, secret],
		why: say(
			`Les adresses en « À » et en « Cc » sont montrées à tous ceux qui reçoivent le courriel : ${reader} lit donc celles de ${listed([first, second, third]).fr}. Le « i » de « Cci » veut dire « invisible » : ${hidden} et ${secret} reçoivent aussi le courriel, mais personne d’autre que ${sender} ne le voit.`,
			`The addresses in “To” and “Cc” are shown to everyone who receives the email: so ${reader} reads those of ${listed([first, second, third]).en}. The “b” of “Bcc” means “blind”: ${hidden} and ${secret} also receive the email, but nobody except ${sender} can see that.`
		)
	});
}

const MANY = [
	{
		who: say('aux familles du centre de loisirs', 'to the families of the leisure center'),
		topic: say('les inscriptions de l’été', 'summer registrations')
	},
	{
		who: say('aux clients du magasin de vélos', 'to the customers of the bike store'),
		topic: say('les nouveaux horaires', 'the new opening hours')
	},
	{
		who: say('aux candidats d’un casting', 'to the people who auditioned'),
		topic: say('la suite de la sélection', 'the next steps of the selection')
	},
	{
		who: say('aux locataires de la résidence', 'to the tenants of the building'),
		topic: say('la coupure d’eau', 'the water shutoff')
	},
	{
		who: say('aux donneurs de l’association', 'to the donors of the nonprofit'),
		topic: say('le bilan de l’année', 'the annual report')
	}
];

/** Somebody complains of having got everybody’s address. */
function hiddenNextTime(random: Random): ChallengeBody {
	const { who, topic } = pickOne(random, MANY);
	const [sender, first, second] = pick(random, PEOPLE, 3) as [string, string, string];
	const count = pickNumber(random, 45, 190);
	return choice({
		instruction: say(
			`${sender} a envoyé un courriel ${who.fr}, qui ne se connaissent pas, en plaçant toutes les adresses en « À ». Les réponses arrivent.\n\nComment faudra-t-il remplir les champs la prochaine fois ?`,
			`${sender} sent an email ${who.en}, who do not know one another, with all the addresses in “To.” The answers come in.\n\nHow should the fields be filled in next time?`
		),
		stimulus: {
			type: 'conversation',
			messages: [
				{
					author: first,
					text: say(
						`Merci de l’information sur ${topic.fr}. Mais pourquoi ai-je reçu les adresses de ${count} inconnus ?`,
						`Thanks for the news about ${topic.en}. But why did I get the addresses of ${count} strangers?`
					)
				},
				{
					author: second,
					text: say(
						'J’ai déjà reçu de la publicité de l’un d’eux. Mon adresse ne doit pas être donnée à tout le monde.',
						'I have already received an ad from one of them. My address should not be given to everyone.'
					)
				}
			]
		},
		right: [
			say(
				'Les adresses des autres en « Cci », la sienne en « À »',
				'The other people’s addresses in “Bcc,” the sender’s in “To”'
			)
		],
		wrong: [
			say(
				'Les adresses des autres en « Cc », la sienne en « À »',
				'The other people’s addresses in “Cc,” the sender’s in “To”'
			),
			say(
				'Les adresses des autres en « Cc », la sienne en « Cci »',
				'The other people’s addresses in “Cc,” the sender’s in “Bcc”'
			),
			say(
				'Les adresses des autres en « À », la sienne en « Cci »',
				'The other people’s addresses in “To,” the sender’s in “Bcc”'
			)
		],
		why: say(
			`Seul « Cci » cache les adresses : chacune des ${count + 1} personnes reçoit le courriel sans voir celles des autres, et l’on se met soi-même en « À » pour ne pas laisser ce champ vide. « Cc » montre tout, comme « À » : il ne fait que dire à qui l’on ne demande rien.`,
			`Only “Bcc” hides addresses: each of the ${count + 1} people gets the email without seeing those of the others, and you put your own address in “To” so as not to leave that field empty. “Cc” shows everything, as “To” does: it only tells who is not being asked for anything.`
		)
	});
}

/** How many get it, and how many addresses it shows. */
function countedAddresses(random: Random): ChallengeBody {
	const { host, about } = pickOne(random, GROUPS);
	const [sender, to, ...copies] = pick(random, PEOPLE, 6) as [string, string, ...string[]];
	const shown = copies.slice(0, pickNumber(random, 2, 4));
	const hidden = pickNumber(random, 12, 48);
	return {
		kind: 'qrocm',
		instruction: say(
			`${sender} envoie un courriel en remplissant les champs comme ci-dessous. Chaque personne n’a qu’une adresse, et aucune n’est dans deux champs.`,
			`${sender} sends an email with the fields filled in as below. Each person has one address, and none is in two fields.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Champ', 'Field'), say('Contenu', 'Content')],
			rows: [
				[say('À', 'To'), addressAt(to, host)],
				[say('Cc', 'Cc'), shown.map((name) => addressAt(name, host)).join(', ')],
				[say('Cci', 'Bcc'), say(`liste de ${hidden} adresses`, `list of ${hidden} addresses`)],
				[say('Objet', 'Subject'), about]
			]
		},
		why: say(
			`Tous les champs reçoivent le courriel : 1 en « À », ${shown.length} en « Cc » et ${hidden} en « Cci », soit ${1 + shown.length + hidden} personnes. Mais ${to} ne voit que les destinataires en « À » et en « Cc », soit ${1 + shown.length} adresses, la sienne comprise : « Cci » envoie sans montrer.`,
			`Every field gets the email: 1 in “To,” ${shown.length} in “Cc” and ${hidden} in “Bcc,” that is ${1 + shown.length + hidden} people. But ${to} sees only the recipients in “To” and “Cc,” that is ${1 + shown.length} addresses, including their own: “Bcc” sends without showing.`
		),
		fields: [
			{
				label: say(
					'Nombre de personnes à qui le courriel est envoyé',
					'Number of people to whom the email is sent'
				),
				type: 'number',
				solutions: [String(1 + shown.length + hidden)]
			},
			{
				label: say(
					`Nombre d’adresses de destinataires que voit ${to} (la sienne comprise)`,
					`Number of recipients’ addresses that ${to} sees (their own included)`
				),
				type: 'number',
				solutions: [String(1 + shown.length)]
			}
		]
	};
}

const SENDERS = [
	{
		name: say('Festival Marées', 'Marées Festival'),
		host: 'festival-marees.example',
		subject: say('Vos deux billets', 'Your two tickets'),
		local: 'billets'
	},
	{
		name: say('Refuge des Cimes', 'Refuge des Cimes'),
		host: 'refuge-des-cimes.example',
		subject: say('Votre réservation', 'Your booking'),
		local: 'reservations'
	},
	{
		name: say('Coopérative Granit', 'Granit Co-op'),
		host: 'coop-granit.example',
		subject: say('Votre candidature', 'Your application'),
		local: 'recrutement'
	},
	{
		name: say('Ateliers Boréal', 'Boréal Workshops'),
		host: 'ateliers-boreal.example',
		subject: say('Votre devis', 'Your quote'),
		local: 'devis'
	}
];

/** One address of four that headers hold. */
function replyToAddress(random: Random): ChallengeBody {
	const { name, host, subject, local } = pickOne(random, SENDERS);
	const who = pickOne(random, PEOPLE);
	const number = pickNumber(random, 120, 980);
	const from = `ne-pas-repondre@${host}`;
	const replyTo = `${local}-${number}@${host}`;
	const bounce = `retours+${pickNumber(random, 1200, 9800)}@envois-groupes.example`;
	const own = `${inAddress(who)}@courrier.example`;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} reçoit le courriel dont voici les en-têtes, clique sur « Répondre » et envoie sa réponse sans rien changer.\n\nÀ quelle adresse part-elle ?`,
			`${who} receives the email whose headers are below, clicks “Reply” and sends an answer without changing anything.\n\nTo which address does it go?`
		),
		stimulus: {
			type: 'code',
			language: 'text',
			text: tell((l) =>
				[
					`Return-Path: <${bounce}>`,
					`From: ${name[l]} <${from}>`,
					'Sender: routage@envois-groupes.example',
					`To: ${who} <${own}>`,
					`Reply-To: ${replyTo}`,
					`Subject: ${subject[l]}`
				].join('\n')
			)
		},
		why: say(
			`Quand \`Reply-To\` est présent, la réponse va à son adresse, \`${replyTo}\`, au lieu de celle de \`From\`. \`Return-Path\` ne sert qu’à recevoir les avis de non-remise, et \`Sender\` ne dit que qui a fait partir le message. L’adresse de \`From\` n’aurait servi que sans \`Reply-To\`.`,
			`When \`Reply-To\` is present, the reply goes to its address, \`${replyTo}\`, instead of the one in \`From\`. \`Return-Path\` only serves to receive delivery failure notices, and \`Sender\` only says who dispatched the message. The address in \`From\` would have served only without \`Reply-To\`.`
		),
		field: { label: say('Adresse', 'Address'), type: 'email', solutions: [replyTo] }
	};
}

const LISTS = [
	{ list: 'parents@liste-college-seguin.example', members: say('parents', 'parents') },
	{ list: 'choristes@liste-cantabile.example', members: say('choristes', 'singers') },
	{ list: 'salaries@liste-menuiserie-brun.example', members: say('salariés', 'employees') },
	{ list: 'promo@liste-bts-compta.example', members: say('étudiants', 'students') },
	{ list: 'voisins@liste-rue-verte.example', members: say('voisins', 'neighbors') }
];

/** Why a private answer reached a whole list. */
function answerReadByAll(random: Random): ChallengeBody {
	const { list, members } = pickOne(random, LISTS);
	const [author, who] = pick(random, PEOPLE, 2) as [string, string];
	const surname = pickOne(random, SURNAMES);
	const count = pickNumber(random, 60, 240);
	const [name, domain] = list.split('@') as [string, string];
	const from = `${inAddress(author)}@courrier.example`;
	return choice({
		instruction: say(
			`${who} reçoit ce courriel et clique sur « Répondre », et non sur « Répondre à tous », pour confier un souci personnel à ${author}. Sa réponse est lue par ${count} ${members.fr}.\n\nQuel en-tête l’explique ?`,
			`${who} receives this email and clicks “Reply,” not “Reply all,” to confide in ${author} about a personal problem. The answer is read by ${count} ${members.en}.\n\nWhich header explains it?`
		),
		stimulus: {
			type: 'code',
			language: 'text',
			text: [
				`Return-Path: <${name}-bounces@${domain}>`,
				`From: ${author} ${surname} <${from}>`,
				`To: ${list}`,
				`Reply-To: ${list}`,
				`List-Id: <${name}.${domain}>`,
				`List-Unsubscribe: <mailto:${name}-stop@${domain}>`
			].join('\n')
		},
		right: [say('`Reply-To`, qui désigne la liste', '`Reply-To`, which names the list')],
		wrong: [
			say('`To`, où figure l’adresse de la liste', '`To`, which holds the list’s address'),
			say('`List-Id`, qui identifie la liste', '`List-Id`, which identifies the list'),
			say('`Return-Path`, qui renvoie à la liste', '`Return-Path`, which points to the list')
		],
		why: say(
			`« Répondre » part vers \`Reply-To\` s’il existe : ici \`${list}\`, qui redistribue tout à ses ${count} membres. « Répondre » n’utilise pas \`To\`, \`List-Id\` ne fait que nommer la liste et \`Return-Path\` reçoit les avis de non-remise. Il fallait remplacer l’adresse par \`${from}\` avant d’envoyer.`,
			`“Reply” goes to \`Reply-To\` if there is one: here \`${list}\`, which passes everything on to its ${count} members. “Reply” does not use \`To\`, \`List-Id\` only names the list, and \`Return-Path\` receives delivery failure notices. The address had to be replaced with \`${from}\` before sending.`
		)
	});
}

/** Three people, three buttons, three numbers. */
function countedReplies(random: Random): ChallengeBody {
	const { host, about } = pickOne(random, GROUPS);
	const people = pick(random, PEOPLE, 11);
	const sender = people[0]!;
	const to = people.slice(1, 1 + pickNumber(random, 2, 3));
	const copies = people.slice(4, 4 + pickNumber(random, 2, 4));
	const hidden = people.slice(8, 8 + pickNumber(random, 2, 3));
	const [first, second, third] = [to[0]!, copies[0]!, hidden[0]!];
	const written = (names: string[]) => names.map((name) => addressAt(name, host)).join(',\n  ');
	const visible = to.length + copies.length;
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici les en-têtes d’un courriel tel que ${sender} l’a envoyé. Trois personnes y répondent sans rien changer, et leur messagerie ne leur renvoie pas leur propre réponse.\n\nÀ combien d’adresses chaque réponse est-elle envoyée ?`,
			`Here are the headers of an email as ${sender} sent it. Three people answer it without changing anything, and their mail program does not send their own answer back to them.\n\nTo how many addresses is each answer sent?`
		),
		stimulus: {
			type: 'code',
			language: 'text',
			text: tell(
				(l) =>
					`From: ${addressAt(sender, host)}\nTo: ${written(to)}\nCc: ${written(copies)}\nBcc: ${written(hidden)}\nSubject: ${about[l]}`
			)
		},
		why: say(
			`« Répondre » n’écrit qu’à ${sender} : 1 adresse. « Répondre à tous » écrit à ${sender} et aux adresses visibles, ${visible} en \`To\` et en \`Cc\` : ${second}, qui en fait partie, s’en retire (${visible}), mais ${third} n’y figure pas (${visible + 1}). Les adresses en \`Bcc\` ne reçoivent aucune réponse ; en revanche, ${third} révèle ainsi à tous avoir reçu le courriel.`,
			`“Reply” writes only to ${sender}: 1 address. “Reply all” writes to ${sender} and to the visible addresses, ${visible} in \`To\` and \`Cc\`: ${second} is one of them and is left out (${visible}), but ${third} is not among them (${visible + 1}). The addresses in \`Bcc\` get no answer; but ${third} thereby reveals to everyone having received the email.`
		),
		fields: [
			{
				label: say(`${first} clique sur « Répondre »`, `${first} clicks “Reply”`),
				type: 'number',
				solutions: ['1']
			},
			{
				label: say(`${second} clique sur « Répondre à tous »`, `${second} clicks “Reply all”`),
				type: 'number',
				solutions: [String(visible)]
			},
			{
				label: say(`${third} clique sur « Répondre à tous »`, `${third} clicks “Reply all”`),
				type: 'number',
				solutions: [String(visible + 1)]
			}
		]
	};
}
