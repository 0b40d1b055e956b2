import type { Tube } from '../challenge.ts';

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
				}
			]
		},
		{
			level: 3,
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
				}
			]
		},
		{
			level: 6,
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
				}
			]
		}
	]
};
