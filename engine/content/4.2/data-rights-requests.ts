import type { Tube } from '../challenge.ts';

export const dataRightsRequests: Tube = {
	id: 'dataRightsRequests',
	competence: '4.2',
	title: { fr: 'Faire respecter le RGPD', en: 'Applying the GDPR' },
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
					instruction: {
						fr: 'Clément gère les données d’un magasin de musique. Un ancien client, qui écrit depuis une adresse inconnue, demande l’effacement de ses données. Remettez les étapes dans l’ordre.',
						en: 'Clément manages the data of a music store. A former customer, writing from an unknown address, asks for his data to be erased. Put the steps in order.'
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
