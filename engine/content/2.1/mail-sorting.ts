import type { Tube } from '../challenge.ts';

export const mailSorting: Tube = {
	id: 'mailSorting',
	competence: '2.1',
	title: { fr: 'Organiser sa messagerie', en: 'Organizing a mailbox' },
	tutorial: {
		title: {
			fr: 'Garder une messagerie où l’on retrouve tout',
			en: 'Keeping a mailbox where you can find everything'
		},
		minutes: 2,
		body: {
			fr: 'Une messagerie range les courriels dans des **dossiers**, à la main ou grâce à des **règles** que vous écrivez une fois.\n\nChaque dossier a son rôle : la boîte de réception reçoit, les brouillons gardent ce que vous n’avez pas encore envoyé, les messages envoyés ce qui est parti, les archives ce que vous conservez, la corbeille ce que vous supprimez. Les **indésirables** contiennent ce que le filtre juge suspect : il se trompe parfois, dans les deux sens.\n\nUne règle dit : si telle condition est remplie, faire telle action. Pour prévoir où ira un message :\n\n- prenez les règles dans l’ordre, une par une ;\n- vérifiez **toute** la condition : « et » en demande deux, « ou » une seule, « sauf » en retire ;\n- regardez la suite : « arrêter » ferme la liste, « continuer » laisse une règle suivante changer la destination.\n\nPar exemple, si la règle 1 range dans « Sport » et continue, et que la règle 2, qui convient aussi, range dans « Urgent », le message finit dans « Urgent ».\n\nLe piège habituel : regarder au mauvais endroit. Un mot dans le nom de l’expéditeur n’est pas dans l’objet, et un sous-domaine n’est pas exactement le domaine.',
			en: 'A mailbox files emails in **folders**, by hand or thanks to **rules** that you write once.\n\nEach folder has its role: the inbox receives, drafts keep what you have not sent yet, sent mail what has gone, the archive what you keep, the trash what you delete. **Spam** holds what the filter finds suspicious: it is sometimes wrong, in both directions.\n\nA rule says: if this condition is met, do this action. To predict where a message will go:\n\n- take the rules in order, one by one;\n- check the **whole** condition: “and” asks for two, “or” for just one, “unless” takes some away;\n- look at what comes next: “stop” closes the list, “continue” lets a later rule change the destination.\n\nFor example, if rule 1 files in “Sports” and continues, and rule 2, which also matches, files in “Urgent,” the message ends up in “Urgent.”\n\nThe usual trap: looking in the wrong place. A word in the sender’s name is not in the subject, and a subdomain is not exactly the domain.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Nolwenn vient de créer un compte sur un site d’emploi. Le courriel de confirmation que le site lui a envoyé n’est pas dans la boîte de réception.\n\nQuel dossier doit-elle ouvrir en premier pour le retrouver ?',
						en: 'Nolwenn has just created an account on a job site. The confirmation email that the site sent her is not in the inbox.\n\nWhich folder should she open first to find it?'
					},
					why: {
						fr: 'Un filtre prend parfois un courriel automatique pour de la publicité et le met dans « Indésirables » : le dernier message y est arrivé il y a 3 minutes, juste après l’inscription. « Brouillons » et « Messages envoyés » contiennent ce que Nolwenn écrit, pas ce qu’elle reçoit.',
						en: 'A filter sometimes takes an automatic email for advertising and puts it in “Spam”: the last message arrived there 3 minutes ago, right after the sign-up. “Drafts” and “Sent” hold what Nolwenn writes, not what she receives.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Dossiers de la messagerie', en: 'Mailbox folders' },
						columns: [
							{ fr: 'Dossier', en: 'Folder' },
							{ fr: 'Messages', en: 'Messages' },
							{ fr: 'Dernier message', en: 'Last message' }
						],
						rows: [
							[{ fr: 'Boîte de réception', en: 'Inbox' }, '214', { fr: 'hier', en: 'yesterday' }],
							[{ fr: 'Brouillons', en: 'Drafts' }, '2', { fr: 'il y a 1 heure', en: '1 hour ago' }],
							[
								{ fr: 'Messages envoyés', en: 'Sent' },
								'97',
								{ fr: 'il y a 20 minutes', en: '20 minutes ago' }
							],
							[
								{ fr: 'Indésirables', en: 'Spam' },
								'6',
								{ fr: 'il y a 3 minutes', en: '3 minutes ago' }
							],
							[{ fr: 'Archives', en: 'Archive' }, '530', { fr: 'en mai', en: 'in May' }]
						]
					},
					options: [
						{ fr: 'Archives', en: 'Archive' },
						{ fr: 'Brouillons', en: 'Drafts' },
						{ fr: 'Indésirables', en: 'Spam' },
						{ fr: 'Messages envoyés', en: 'Sent' }
					],
					solution: 2
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					seconds: 120,
					instruction: {
						fr: 'Une messagerie applique ces règles dans l’ordre ; un déplacement remplace le précédent. Tiphaine reçoit, avec une pièce jointe, un courriel de `secretariat@lycee-zola.example` intitulé « Sortie à vélo : facture ».\n\nDans quel dossier le retrouve-t-elle ?',
						en: 'A mailbox applies these rules in order; each move replaces the previous one. Tiphaine receives, with an attachment, an email from `secretariat@lycee-zola.example` titled “Bike trip: invoice.”\n\nIn which folder does she find it?'
					},
					why: {
						fr: 'La règle 1 le met dans « École », mais dit de continuer. La règle 2 ne s’applique pas, à cause de son exception pour le lycée. La règle 3 trouve « vélo » et une pièce jointe : elle déplace vers « Randonnées », puis arrête, donc la règle 4 n’est jamais lue.',
						en: 'Rule 1 puts it in “School” but says to continue. Rule 2 does not apply, because of its exception for the high school. Rule 3 finds “bike” and an attachment: it moves the email to “Outings,” then stops, so rule 4 is never read.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Règles de tri', en: 'Sorting rules' },
						columns: [
							{ fr: 'N°', en: 'No.' },
							{ fr: 'Si…', en: 'If…' },
							{ fr: 'Déplacer vers', en: 'Move to' },
							{ fr: 'Ensuite', en: 'Then' }
						],
						rows: [
							[
								'1',
								{
									fr: 'l’adresse finit par @lycee-zola.example',
									en: 'address ends with @lycee-zola.example'
								},
								{ fr: 'École', en: 'School' },
								{ fr: 'continuer', en: 'continue' }
							],
							[
								'2',
								{
									fr: 'l’objet contient « facture », sauf si l’adresse finit par @lycee-zola.example',
									en: 'subject contains “invoice,” unless the address ends with @lycee-zola.example'
								},
								{ fr: 'Comptes', en: 'Accounts' },
								{ fr: 'arrêter', en: 'stop' }
							],
							[
								'3',
								{
									fr: 'l’objet contient « vélo » et le courriel a une pièce jointe',
									en: 'subject contains “bike” and the email has an attachment'
								},
								{ fr: 'Randonnées', en: 'Outings' },
								{ fr: 'arrêter', en: 'stop' }
							],
							[
								'4',
								{
									fr: 'le courriel a une pièce jointe',
									en: 'the email has an attachment'
								},
								{ fr: 'À classer', en: 'To file' },
								{ fr: 'arrêter', en: 'stop' }
							]
						]
					},
					field: {
						label: { fr: 'Nom du dossier', en: 'Folder name' },
						type: 'text',
						solutions: [{ fr: 'Randonnées', en: 'Outings' }]
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le serveur de messagerie de Swann applique ce script Sieve aux messages reçus. Dans quel dossier ce message est-il rangé ?',
						en: 'Swann’s mail server applies this Sieve script to incoming messages. In which folder is this message filed?'
					},
					why: {
						fr: 'Suivez les tests dans l’ordre : l’objet contient « commande », mais `List-Id` existe ; « Devis » est dans `From`, pas dans l’objet ; `:is` exige exactement `atelier-bois.example`, or le domaine est `pro.atelier-bois.example`. Reste `List-Unsubscribe`, qui existe : une seule condition suffit à `anyof`.',
						en: 'Follow the tests in order: the subject contains “order,” but `List-Id` exists; “Quotes” is in `From`, not in the subject; `:is` requires exactly `atelier-bois.example`, but the domain is `pro.atelier-bois.example`. That leaves `List-Unsubscribe`, which exists: one condition is enough for `anyof`.'
					},
					stimulus: {
						type: 'code',
						language: 'sieve',
						text: {
							fr: 'From: "Devis express" <contact@pro.atelier-bois.example>\nTo: swann@menuiserie-petit.example\nSubject: Votre commande 4471\nList-Id: <clients.atelier-bois.example>\nList-Unsubscribe: <https://atelier-bois.example/stop>\n\n------------------------------------------------\n\nrequire ["fileinto"];\n\nif allof (header :contains "subject" "commande",\n          not exists "list-id") {\n    fileinto "Commandes";\n} elsif header :contains "subject" "devis" {\n    fileinto "Devis";\n} elsif address :domain :is "from" "atelier-bois.example" {\n    fileinto "Fournisseurs";\n} elsif anyof (exists "list-unsubscribe", size :over 2M) {\n    fileinto "Lettres";\n} else {\n    fileinto "Divers";\n}',
							en: 'From: "Quotes Express" <contact@pro.atelier-bois.example>\nTo: swann@menuiserie-petit.example\nSubject: Your order 4471\nList-Id: <clients.atelier-bois.example>\nList-Unsubscribe: <https://atelier-bois.example/stop>\n\n------------------------------------------------\n\nrequire ["fileinto"];\n\nif allof (header :contains "subject" "order",\n          not exists "list-id") {\n    fileinto "Orders";\n} elsif header :contains "subject" "quote" {\n    fileinto "Quotes";\n} elsif address :domain :is "from" "atelier-bois.example" {\n    fileinto "Suppliers";\n} elsif anyof (exists "list-unsubscribe", size :over 2M) {\n    fileinto "Letters";\n} else {\n    fileinto "Misc";\n}'
						}
					},
					field: {
						label: { fr: 'Nom du dossier', en: 'Folder name' },
						type: 'text',
						solutions: [{ fr: 'Lettres', en: 'Letters' }]
					}
				}
			]
		}
	]
};
