import type { Tube } from '../challenge.ts';

export const mailDelivery: Tube = {
	id: 'mailDelivery',
	competence: '2.1',
	title: { fr: 'Comprendre l’acheminement d’un courriel', en: 'Understanding email delivery' },
	tutorial: {
		title: {
			fr: 'Comprendre pourquoi un courriel n’arrive pas',
			en: 'Understanding why an email does not arrive'
		},
		minutes: 2,
		body: {
			fr: 'Un courriel passe de serveur en serveur : l’envoi suit le protocole **SMTP**, et vos appareils le relèvent par **IMAP** ou **POP3**.\n\n- IMAP laisse les messages sur le serveur : tous vos appareils voient la même boîte.\n- POP3 les télécharge sur un appareil, et souvent les efface ensuite du serveur.\n\nQuand un message revient, lisez le code de l’erreur :\n\n- un code qui commence par `4` est **temporaire** (boîte pleine, serveur occupé) : le serveur réessaie ;\n- un code qui commence par `5` est **définitif** : adresse inexistante ou message refusé, à vous de corriger.\n\nPour reconnaître les faux expéditeurs, un domaine publie des règles. **SPF** vérifie le serveur qui envoie, **DKIM** une signature, et **DMARC** exige que l’un des deux réussisse pour le domaine affiché dans `From` ; sinon, sa politique s’applique : `none` (rien), `quarantine` (indésirables) ou `reject` (refus). En mode souple (`r`), un sous-domaine convient ; en mode strict (`s`), il faut le domaine exact.\n\nPar exemple, une signature de `info.ecole.example` convient à `ecole.example` en mode souple seulement.\n\nLe piège habituel : lire « pass » et s’arrêter là, sans regarder **quel** domaine a été vérifié.',
			en: 'An email goes from server to server: sending follows the **SMTP** protocol, and your devices collect it by **IMAP** or **POP3**.\n\n- IMAP leaves the messages on the server: all your devices see the same mailbox.\n- POP3 downloads them to one device, and often erases them from the server afterward.\n\nWhen a message comes back, read the error code:\n\n- a code that begins with `4` is **temporary** (full mailbox, busy server): the server tries again;\n- a code that begins with `5` is **final**: the address does not exist or the message is refused, and it is up to you to correct it.\n\nTo recognize false senders, a domain publishes rules. **SPF** checks the sending server, **DKIM** a signature, and **DMARC** requires one of the two to succeed for the domain shown in `From`; otherwise, its policy applies: `none` (nothing), `quarantine` (spam) or `reject` (refusal). In relaxed mode (`r`), a subdomain will do; in strict mode (`s`), it takes the exact domain.\n\nFor example, a signature by `info.school.example` suits `school.example` in relaxed mode only.\n\nThe usual trap: reading “pass” and stopping there, without looking at **which** domain was verified.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Après l’envoi d’une invitation à trois personnes, Arnaud reçoit ce courriel automatique.\n\nÉcrivez l’adresse qu’il doit **corriger**, car elle n’existe pas.',
						en: 'After sending an invitation to three people, Arnaud gets this automatic email.\n\nWrite the address that he must **correct** because it does not exist.'
					},
					why: {
						fr: 'Le code `550` avec « user unknown » dit que l’adresse `galerie@art-et-toil.example` n’existe pas : c’est elle qu’il faut corriger. Pour j.maret, `452` et « mailbox full » annoncent une boîte pleine, donc un problème passager : le serveur réessaiera pendant 48 heures.',
						en: 'The code `550` with “user unknown” says that the address `galerie@art-et-toil.example` does not exist: that is the one to correct. For j.maret, `452` and “mailbox full” mean a full mailbox, so a temporary problem: the server will try again for 48 hours.'
					},
					stimulus: {
						type: 'mail',
						from: 'mailer-daemon@courrier.example',
						to: 'Arnaud Pinto <a.pinto@courrier.example>',
						subject: { fr: 'Message non distribué', en: 'Undelivered mail' },
						date: { fr: 'mardi 6 mai 2025, 10:14', en: 'Tuesday, May 6, 2025, 10:14 a.m.' },
						body: {
							fr: 'Votre message « Vernissage du 23 mai » a été remis à c.okafor@ville-metz.example.\n\nIl n’a pas pu être remis à :\n\nj.maret@lycee-pasteur.example — 452 4.2.2 mailbox full, will retry for 48 hours\n\ngalerie@art-et-toil.example — 550 5.1.1 recipient address rejected: user unknown',
							en: 'Your message “Opening on May 23” was delivered to c.okafor@ville-metz.example.\n\nIt could not be delivered to:\n\nj.maret@lycee-pasteur.example — 452 4.2.2 mailbox full, will retry for 48 hours\n\ngalerie@art-et-toil.example — 550 5.1.1 recipient address rejected: user unknown'
						}
					},
					field: {
						label: { fr: 'Adresse à corriger', en: 'Address to correct' },
						type: 'email',
						solutions: ['galerie@art-et-toil.example']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Depuis lundi, les courriels reçus par Bérénice disparaissent de son téléphone dès qu’elle ouvre sa messagerie sur l’ordinateur. Elle veut les garder sur ses **deux** appareils.\n\nQuel changement résout le problème ?',
						en: 'Since Monday, the emails Bérénice receives have been vanishing from her phone as soon as she opens her mail on the computer. She wants to keep them on **both** devices.\n\nWhich change solves the problem?'
					},
					why: {
						fr: 'Comparez les deux colonnes : l’ordinateur relève en POP3, avec une copie « supprimée après réception », donc il vide le serveur où le téléphone lit les courriels. En IMAP, les deux appareils consultent la même boîte, qui reste sur le serveur. Passer le téléphone en POP3 étendrait le problème.',
						en: 'Compare the two columns: the computer receives by POP3, with the copy “deleted after download,” so it empties the server where the phone reads the emails. With IMAP, both devices look at the same mailbox, which stays on the server. Switching the phone to POP3 would spread the problem.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Réglages du compte berenice@courrier.example',
							en: 'Settings of the account berenice@courrier.example'
						},
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'Ordinateur', en: 'Computer' },
							{ fr: 'Téléphone', en: 'Phone' }
						],
						rows: [
							[{ fr: 'Réception', en: 'Incoming' }, 'POP3, port 995', 'IMAP, port 993'],
							[{ fr: 'Envoi', en: 'Outgoing' }, 'SMTP, port 465', 'SMTP, port 587'],
							[
								{ fr: 'Relève', en: 'Check for mail' },
								{ fr: 'toutes les 10 min', en: 'every 10 min' },
								{ fr: 'toutes les 30 min', en: 'every 30 min' }
							],
							[
								{ fr: 'Copie sur le serveur', en: 'Copy on the server' },
								{ fr: 'supprimée après réception', en: 'deleted after download' },
								{ fr: 'conservée', en: 'kept' }
							]
						]
					},
					options: [
						{
							fr: 'Relever le courrier du téléphone toutes les 5 minutes',
							en: 'Check for mail on the phone every 5 minutes'
						},
						{
							fr: 'Passer la réception de l’ordinateur en IMAP',
							en: 'Switch incoming mail on the computer to IMAP'
						},
						{
							fr: 'Passer la réception du téléphone en POP3',
							en: 'Switch incoming mail on the phone to POP3'
						},
						{
							fr: 'Utiliser le port 587 pour l’envoi sur l’ordinateur',
							en: 'Use port 587 for outgoing mail on the computer'
						}
					],
					solution: 1
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un club de voile confie l’envoi de sa lettre à un prestataire. Voici la politique DMARC publiée par le club et ce qu’a constaté le serveur d’un adhérent à l’arrivée de la lettre.\n\nQue doit conclure ce serveur ?',
						en: 'A sailing club has a service provider send its newsletter. Here are the DMARC policy published by the club and what a member’s server found when the newsletter arrived.\n\nWhat should this server conclude?'
					},
					why: {
						fr: 'DMARC compare chaque domaine vérifié à celui de `From`, `voile-arcachon.example`. SPF a vérifié le domaine du prestataire, qui n’a rien de commun ; DKIM a vérifié le sous-domaine `lettres`, or `adkim=s` exige le domaine exact. Aucun n’étant aligné, on applique `p=quarantine` : le dossier des indésirables.',
						en: 'DMARC compares each verified domain with that of `From`, `voile-arcachon.example`. SPF verified the provider’s domain, which has nothing in common; DKIM verified the `lettres` subdomain, but `adkim=s` requires the exact domain. As neither is aligned, `p=quarantine` applies: the spam folder.'
					},
					stimulus: {
						type: 'code',
						language: 'text',
						text: '_dmarc.voile-arcachon.example.  TXT\n  "v=DMARC1; p=quarantine; aspf=r; adkim=s"\n\nFrom: Voile Arcachon <lettre@voile-arcachon.example>\nReturn-Path: <retour-881@envoi.routage-mail.example>\n\nAuthentication-Results: mx.courrier.example;\n  spf=pass  smtp.mailfrom=envoi.routage-mail.example;\n  dkim=pass header.d=lettres.voile-arcachon.example'
					},
					fields: [
						{
							label: { fr: 'SPF, au sens de DMARC', en: 'SPF, as DMARC sees it' },
							type: 'text',
							choices: [
								{ fr: 'réussi et aligné', en: 'passed and aligned' },
								{ fr: 'réussi mais non aligné', en: 'passed but not aligned' },
								{ fr: 'échoué', en: 'failed' }
							],
							solutions: [{ fr: 'réussi mais non aligné', en: 'passed but not aligned' }]
						},
						{
							label: { fr: 'DKIM, au sens de DMARC', en: 'DKIM, as DMARC sees it' },
							type: 'text',
							choices: [
								{ fr: 'réussi et aligné', en: 'passed and aligned' },
								{ fr: 'réussi mais non aligné', en: 'passed but not aligned' },
								{ fr: 'échoué', en: 'failed' }
							],
							solutions: [{ fr: 'réussi mais non aligné', en: 'passed but not aligned' }]
						},
						{
							label: {
								fr: 'Traitement demandé pour ce message',
								en: 'Handling requested for this message'
							},
							type: 'text',
							choices: [
								{ fr: 'boîte de réception', en: 'inbox' },
								{ fr: 'dossier des indésirables', en: 'spam folder' },
								{ fr: 'refus à l’arrivée', en: 'rejection on arrival' }
							],
							solutions: [{ fr: 'dossier des indésirables', en: 'spam folder' }]
						}
					]
				}
			]
		}
	]
};
