import type { Tube } from '../challenge.ts';

export const fileTransfer: Tube = {
	id: 'fileTransfer',
	competence: '2.2',
	title: { fr: 'Envoyer des fichiers volumineux', en: 'Sending large files' },
	tutorial: {
		title: {
			fr: 'Transmettre un gros fichier en toute sécurité',
			en: 'Passing on a large file safely'
		},
		minutes: 2,
		body: {
			fr: 'Un fichier trop lourd pour un courriel se dépose sur un service, et l’on n’envoie que le **lien** qui permet de le télécharger.\n\nPour envoyer :\n\n- déposez le fichier, choisissez sa **durée** de conservation et, si c’est possible, un mot de passe ;\n- envoyez le lien, et le mot de passe par un autre moyen ;\n- prévenez de la date limite.\n\nPour recevoir, téléchargez sans attendre. Si le fichier est gardé sept jours, comptez à partir de la date de l’envoi, en pensant que les mois n’ont pas tous le même nombre de jours : du 28 avril, sept jours mènent au 5 mai.\n\nUn lien se lit par morceaux. Dans `https://envoi.example/d/abc?lang=fr#xyz`, `envoi.example` est le site, `/d/abc` le chemin, `?lang=fr` les **paramètres**, et `xyz`, après le `#`, le **fragment**. Le navigateur envoie le chemin et les paramètres au serveur ; il garde le fragment pour lui. Un service peut ainsi conserver des fichiers chiffrés qu’il ne sait pas lire.\n\nLe piège habituel : croire qu’un lien est privé. Quiconque l’obtient en entier peut ouvrir le fichier : ne le publiez pas.',
			en: 'A file too heavy for an email is uploaded to a service, and you send only the **link** that lets people download it.\n\nTo send:\n\n- upload the file, choose how **long** it will be kept and, if possible, a password;\n- send the link, and the password by another means;\n- tell people about the deadline.\n\nTo receive, download without waiting. If the file is kept for seven days, count from the date of sending, remembering that months do not all have the same number of days: from April 28, seven days lead to May 5.\n\nA link is read in pieces. In `https://send.example/d/abc?lang=en#xyz`, `send.example` is the site, `/d/abc` the path, `?lang=en` the **parameters**, and `xyz`, after the `#`, the **fragment**. The browser sends the path and the parameters to the server; it keeps the fragment to itself. In this way, a service can keep encrypted files that it cannot read.\n\nThe usual trap: believing that a link is private. Anyone who gets the whole of it can open the file: do not publish it.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Wendy a reçu ce message. À quelle date les fichiers seront-ils supprimés ? Répondez sous la forme jj/mm/aaaa.',
						en: 'Wendy got this message. On which date will the files be deleted? Answer as dd/mm/yyyy (day first).'
					},
					why: {
						fr: 'Les sept jours partent de la date de l’envoi, le 26 février 2025. Ce mois de février a 28 jours : deux jours mènent au 28, il en reste cinq en mars, donc le 5 mars. Compter 29 ou 30 jours en février fausserait le résultat.',
						en: 'The seven days start from the date of the message, February 26, 2025. That February has 28 days: two days lead to the 28th and five remain in March, so March 5. Counting 29 or 30 days in February would give a wrong date.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Envoi de fichiers <envoi@transfert.example>',
							en: 'File transfer <envoi@transfert.example>'
						},
						to: 'Wendy Jolivet',
						subject: {
							fr: 'Paul vous a envoyé 3 fichiers',
							en: 'Paul has sent you 3 files'
						},
						date: {
							fr: 'mercredi 26 février 2025, 14:02',
							en: 'Wednesday, February 26, 2025, 2:02 p.m.'
						},
						body: {
							fr: 'Paul Ferrand vous envoie 3 vidéos du spectacle (1,2 Go au total).\n\nTéléchargez-les vite : elles seront supprimées 7 jours après la date de cet envoi.',
							en: 'Paul Ferrand is sending you 3 videos of the show (1.2 GB in total).\n\nDownload them soon: they will be deleted 7 days after the date of this message.'
						}
					},
					field: {
						label: { fr: 'Date de suppression', en: 'Date of deletion' },
						type: 'date',
						solutions: ['05/03/2025']
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
						fr: 'Ce service chiffre le dossier dans le navigateur de l’expéditeur. La clé de déchiffrement figure dans le lien, et pourtant elle n’est **jamais transmise au serveur**, même quand Salim ouvre le lien.\n\nÉcrivez la partie du lien qui peut être cette clé.',
						en: 'This service encrypts the folder in the sender’s browser. The decryption key is in the link, and yet it is **never sent to the server**, even when Salim opens the link.\n\nWrite the part of the link that can be this key.'
					},
					why: {
						fr: 'Ce qui suit le `#` s’appelle le fragment : le navigateur le garde pour lui et ne l’envoie jamais au serveur. La clé ne peut donc être que `mA7sKe5p`. `9Qx2Lr` et `Tb83Wn` ressemblent à des clés, mais le chemin et les paramètres après `?` sont transmis.',
						en: 'What follows the `#` is called the fragment: the browser keeps it to itself and never sends it to the server. So the key can only be `mA7sKe5p`. `9Qx2Lr` and `Tb83Wn` look like keys, but the path and the parameters after `?` are sent.'
					},
					stimulus: {
						type: 'mail',
						from: 'Léonie Arnaud <leonie@cabinet-arnaud.example>',
						to: 'Salim Haddad',
						subject: { fr: 'Dossier à signer', en: 'File to sign' },
						body: {
							fr: 'Bonjour Salim,\n\nVoici le dossier, disponible jusqu’à vendredi :\n\n`https://d4.depot.example/f/9Qx2Lr?v=Tb83Wn&lang=fr#mA7sKe5p`\n\nBien à vous,\n\nLéonie',
							en: 'Hello Salim,\n\nHere is the folder, available until Friday:\n\n`https://d4.depot.example/f/9Qx2Lr?v=Tb83Wn&lang=fr#mA7sKe5p`\n\nBest regards,\n\nLéonie'
						}
					},
					field: {
						label: { fr: 'Partie du lien', en: 'Part of the link' },
						type: 'code',
						solutions: ['mA7sKe5p', '#mA7sKe5p']
					}
				}
			]
		}
	]
};
