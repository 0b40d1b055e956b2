import type { Tube } from '../challenge.ts';

export const dataRightsRequests: Tube = {
	id: 'dataRightsRequests',
	competence: '4.2',
	title: { fr: 'Faire respecter le RGPD', en: 'Applying the GDPR' },
	tutorial: {
		title: {
			fr: 'Faire valoir ses droits, ou y répondre à temps',
			en: 'Using your data rights, or answering on time'
		},
		minutes: 2,
		body: {
			fr: 'En Europe, toute personne garde la main sur ses données : elle peut les consulter, les corriger, les faire effacer ; l’organisme doit répondre dans un délai fixé.\n\n**Pour demander**, écrivez au contact indiqué par l’organisme. Dites ce que vous voulez, prouvez qui vous êtes si un doute existe, gardez une copie datée. L’organisme a **un mois** à partir de la réception, davantage si l’affaire est complexe.\n\n**Pour répondre**, suivez l’ordre : dater la demande, s’assurer de l’identité, chercher partout, trier ce que la loi oblige à garder, agir, puis rendre compte.\n\n**Après une fuite de données**, le responsable, celui qui décide pourquoi et comment les données servent, prévient l’autorité de contrôle sous **72 heures** après l’avoir apprise. Si le risque est élevé, il avertit aussi les personnes, sans attendre.\n\n**Exemple.** Une demande reçue le 3 juin attend une réponse au plus tard le 3 juillet.\n\n**Le piège.** Effacer avant de vérifier l’identité : un inconnu pourrait faire disparaître vos données.',
			en: 'In Europe, everyone keeps control of their data: they can see it, correct it, have it erased; the organization must answer within a set time.\n\n**To make a request**, write to the contact given by the organization. Say what you want, prove who you are if there is any doubt, keep a dated copy. The organization has **one month** from receipt, more if the matter is complex.\n\n**To answer one**, follow the order: date the request, make sure of the identity, search everywhere, sort out what the law requires to be kept, act, then report back.\n\n**After a data breach**, the controller, the one who decides why and how the data is used, tells the supervisory authority within **72 hours** of learning of it. If the risk is high, it also warns the people concerned, without waiting.\n\n**Example.** A request received on June 3 needs an answer by July 3 at the latest.\n\n**The trap.** Erasing before checking the identity: a stranger could make your data disappear.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'L’entreprise a reçu ce message le jour même. La demande est simple et l’identité de Fatou ne fait aucun doute.\n\nQuel est le dernier jour du délai que le RGPD laisse à l’entreprise pour répondre ? Écrivez la date sous la forme jj/mm/aaaa.',
						en: 'The company received this message the same day. The request is simple and there is no doubt about Fatou’s identity.\n\nWhat is the last day the GDPR gives the company to reply? Type the date as dd/mm/yyyy (day first).'
					},
					why: {
						fr: 'Le RGPD laisse un mois à partir de la réception. Le message est arrivé le 10 mars 2026, la demande est simple et l’identité certaine : le délai n’est pas prolongé et s’achève le 10 avril 2026. Compter 30 jours donnerait le 9, un jour trop tôt.',
						en: 'The GDPR gives one month from receipt. The message arrived on March 10, 2026, the request is simple and the identity certain: the time limit is not extended and ends on April 10, 2026. Counting 30 days would give the 9th, one day too early.'
					},
					stimulus: {
						type: 'mail',
						from: 'fatou.ndiaye@courriel.example',
						to: 'donnees@meubles-lumo.example',
						subject: {
							fr: 'Demande d’accès à mes données personnelles',
							en: 'Request for access to my personal data'
						},
						date: { fr: 'mardi 10 mars 2026', en: 'Tuesday, March 10, 2026' },
						body: {
							fr: 'Bonjour,\n\nJ’ai un compte client chez vous depuis 2023. Merci de m’envoyer une copie des données que vous détenez sur moi.\n\nFatou Ndiaye',
							en: 'Hello,\n\nI have had a customer account with you since 2023. Please send me a copy of the data you hold about me.\n\nFatou Ndiaye'
						}
					},
					field: {
						label: { fr: 'Date (jj/mm/aaaa)', en: 'Date (dd/mm/yyyy)' },
						type: 'date',
						solutions: ['10/04/2026']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Clément gère les données d’un magasin de musique. Un ancien client, qui écrit depuis une adresse inconnue, demande l’effacement de ses données. Remettez les étapes dans l’ordre.',
						en: 'Clément manages the data of a music store. A former customer, writing from an unknown address, asks for his data to be erased. Put the steps in order.'
					},
					why: {
						fr: 'La date de réception fait courir le délai : on la note d’abord. L’adresse est inconnue : on vérifie l’identité avant de toucher aux données. On cherche ensuite partout, on met de côté les factures avant d’effacer, et le client est informé à la fin, quand tout est fait.',
						en: 'The date of receipt starts the clock, so write it down first. The address is unknown: check the identity before touching the data. Then search everywhere, set the invoices aside before erasing, and inform the customer at the end, when everything is done.'
					},
					items: [
						{
							fr: 'Noter la date de réception de la demande',
							en: 'Write down the date the request came in'
						},
						{
							fr: 'S’assurer que l’auteur de la demande est bien ce client',
							en: 'Make sure that the person asking really is that customer'
						},
						{
							fr: 'Rechercher ses données dans tous les fichiers, chez les prestataires aussi',
							en: 'Look for his data in all files, including at service providers'
						},
						{
							fr: 'Mettre de côté, parmi les données trouvées, celles que la loi oblige à garder, comme les factures',
							en: 'Among the data found, set aside what the law requires to be kept, such as invoices'
						},
						{
							fr: 'Effacer le reste et demander aux prestataires d’en faire autant',
							en: 'Erase the rest and ask the service providers to do the same'
						},
						{
							fr: 'Écrire au client ce qui a été effacé et ce qui est conservé',
							en: 'Write to the customer about what was erased and what is kept'
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'La mairie de Sainte-Brune est responsable du traitement ; elle apprend la violation de données par ce courriel, lu dès sa réception. Le risque pour les familles est jugé élevé.',
						en: 'The town hall of Sainte-Brune is the data controller; it learns of the data breach from this email, read as soon as it arrives. The risk to the families is considered high.'
					},
					why: {
						fr: 'La mairie est responsable du traitement ; l’hébergeur, sous-traitant, ne fait que la prévenir. Les 72 heures courent du moment où elle l’apprend, lundi 9 mars à 11 h 05, et non de l’intrusion : jusqu’au jeudi 12. Le risque étant élevé, les familles sont averties dans les meilleurs délais, sans accord préalable.',
						en: 'The town hall is the controller; the hosting company, a processor, only informs it. The 72 hours run from the moment it learns of the breach, Monday, March 9, at 11:05, not from the intrusion: until Thursday the 12th. As the risk is high, families are told without undue delay, with no approval needed.'
					},
					stimulus: {
						type: 'mail',
						from: 'securite@hebergeur-rivage.example',
						to: 'mairie@sainte-brune.example',
						subject: {
							fr: 'Incident sur le service « Cantine »',
							en: 'Incident on the “School meals” service'
						},
						date: {
							fr: 'lundi 9 mars 2026, 11 h 05',
							en: 'Monday, March 9, 2026, 11:05 a.m.'
						},
						body: {
							fr: 'Madame, Monsieur,\n\nEn tant que sous-traitant, nous vous informons d’une intrusion détectée par nos équipes le vendredi 6 mars à 18 h 40. Les dossiers d’inscription de 312 familles (noms, RIB, copies de pièces d’identité, non chiffrés) ont été téléchargés par un inconnu.\n\nL’accès a été fermé ce matin.\n\nL’équipe sécurité',
							en: 'Dear Sir or Madam,\n\nAs your processor, we inform you of an intrusion detected by our teams on Friday, March 6, at 6:40 p.m. The registration files of 312 families (names, bank details, copies of identity documents, not encrypted) were downloaded by an unknown person.\n\nThe access was closed this morning.\n\nThe security team'
						}
					},
					fields: [
						{
							label: {
								fr: 'Qui doit notifier la violation à la CNIL ?',
								en: 'Who must notify the CNIL of the breach?'
							},
							type: 'text',
							choices: [
								{ fr: 'L’hébergeur', en: 'The hosting company' },
								{ fr: 'Les familles', en: 'The families' },
								{ fr: 'La mairie', en: 'The town hall' }
							],
							solutions: [{ fr: 'La mairie', en: 'The town hall' }]
						},
						{
							label: {
								fr: 'Dernier jour du délai de cette notification (jj/mm/aaaa)',
								en: 'Last day of the time limit for this notification (dd/mm/yyyy)'
							},
							type: 'date',
							solutions: ['12/03/2026']
						},
						{
							label: { fr: 'Faut-il avertir les familles ?', en: 'Must the families be told?' },
							type: 'text',
							choices: [
								{
									fr: 'Non, la notification à la CNIL suffit',
									en: 'No, notifying the CNIL is enough'
								},
								{
									fr: 'Oui, une fois l’accord de la CNIL reçu',
									en: 'Yes, once the CNIL has given its approval'
								},
								{
									fr: 'Oui, dans les meilleurs délais',
									en: 'Yes, without undue delay'
								},
								{
									fr: 'Oui, si elles portent plainte',
									en: 'Yes, if they file a complaint'
								}
							],
							solutions: [{ fr: 'Oui, dans les meilleurs délais', en: 'Yes, without undue delay' }]
						}
					]
				}
			]
		}
	]
};
