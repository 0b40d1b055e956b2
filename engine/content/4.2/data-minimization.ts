import type { Tube } from '../challenge.ts';

const LEGAL_BASES = [
	{ fr: 'Le consentement', en: 'Consent' },
	{ fr: 'Le contrat', en: 'Contract' },
	{ fr: 'L’intérêt légitime', en: 'Legitimate interest' },
	{ fr: 'L’obligation légale', en: 'Legal obligation' },
	{ fr: 'La sauvegarde des intérêts vitaux', en: 'Vital interests' }
];

export const dataMinimization: Tube = {
	id: 'dataMinimization',
	competence: '4.2',
	title: { fr: 'Ne collecter que le nécessaire', en: 'Collecting only what is needed' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Moussa veut recevoir la lettre du club en donnant le moins d’informations possible.\n\nQuelles lignes du formulaire doit-il remplir ou cocher ? Plusieurs réponses sont attendues.',
						en: 'Moussa wants to receive the club’s newsletter while giving as little information as possible.\n\nWhich lines of the form must he fill in or check? Several answers are expected.'
					},
					stimulus: {
						type: 'page',
						url: 'www.club-cerfs-volants.example/lettre',
						title: {
							fr: 'Recevoir la lettre du club de cerfs-volants',
							en: 'Get the kite club newsletter'
						},
						body: {
							fr: 'Prénom : …\n\nAdresse électronique * : …\n\nTéléphone : …\n\n☐ J’accepte de recevoir la lettre mensuelle *\n\n☐ J’accepte que mon adresse soit transmise aux partenaires du club\n\n* Champ obligatoire',
							en: 'First name: …\n\nEmail address *: …\n\nPhone: …\n\n☐ I agree to receive the monthly newsletter *\n\n☐ I agree that my address may be passed on to the club’s partners\n\n* Required field'
						}
					},
					options: [
						{ fr: 'Le prénom', en: 'The first name' },
						{ fr: 'L’adresse électronique', en: 'The email address' },
						{ fr: 'Le téléphone', en: 'The phone number' },
						{
							fr: 'L’accord pour la lettre mensuelle',
							en: 'The agreement for the monthly newsletter'
						},
						{
							fr: 'L’accord pour la transmission aux partenaires',
							en: 'The agreement for passing it on to partners'
						}
					],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une organisation ne doit demander que les données utiles à ce qu’elle annonce.\n\nQuelle donnée ce club d’escalade demande-t-il **sans raison** ?',
						en: 'An organization must ask only for the data it needs for its stated purposes.\n\nWhich piece of data does this climbing club ask for **without a reason**?'
					},
					stimulus: {
						type: 'page',
						url: 'inscription.escalade-vercors.example',
						title: {
							fr: 'Inscription au club d’escalade',
							en: 'Climbing club registration'
						},
						body: {
							fr: 'Vos informations : nom et prénom — date de naissance — adresse postale — adresse électronique — pointure — profession — nom et téléphone d’un proche.\n\nPourquoi ces questions ? Votre identité et votre âge figurent sur la licence, que nous vous envoyons par la poste. Les changements d’horaire sont annoncés par courriel. Nous préparons des chaussons à votre taille avant la première séance. En cas d’accident, nous prévenons la personne que vous avez désignée.',
							en: 'Your information: last and first name — date of birth — mailing address — email address — shoe size — occupation — name and phone number of a relative.\n\nWhy these questions? Your identity and your age appear on your membership card, which we send you by mail. Schedule changes are announced by email. We set out climbing shoes that fit you before the first session. In case of an accident, we notify the person you have named.'
						}
					},
					field: {
						label: { fr: 'Donnée demandée sans raison', en: 'Data asked for without a reason' },
						type: 'text',
						solutions: [
							{ fr: 'profession', en: 'occupation' },
							{ fr: 'la profession', en: 'the occupation' },
							{ fr: 'sa profession', en: 'profession' },
							{ fr: 'votre profession', en: 'your occupation' },
							{ fr: 'métier', en: 'job' },
							{ fr: 'le métier', en: 'the job' }
						]
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Maud tient le registre des traitements d’une petite entreprise qui vend des vélos en ligne. Choisissez la base légale (RGPD, article 6) de chaque traitement.',
						en: 'Maud keeps the record of processing activities of a small company that sells bikes online. Choose the legal basis (GDPR, Article 6) of each processing activity.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Registre des traitements', en: 'Record of processing activities' },
						columns: [
							{ fr: 'Traitement', en: 'Processing' },
							{ fr: 'Personnes concernées', en: 'People concerned' },
							{ fr: 'But', en: 'Purpose' }
						],
						rows: [
							[
								{ fr: 'Vidéosurveillance', en: 'Video surveillance' },
								{ fr: 'Visiteurs de l’entrepôt', en: 'Warehouse visitors' },
								{ fr: 'Prévenir les vols', en: 'Prevent theft' }
							],
							[
								{ fr: 'Déclarations sociales', en: 'Payroll reporting' },
								{ fr: 'Salariés', en: 'Employees' },
								{
									fr: 'Transmettre les salaires aux caisses, comme l’impose le code de la sécurité sociale',
									en: 'Send wages to the social security funds, as the social security code requires'
								}
							],
							[
								{ fr: 'Lettre publicitaire', en: 'Advertising email' },
								{
									fr: 'Particuliers qui n’ont jamais rien acheté',
									en: 'Individuals who have never bought anything'
								},
								{ fr: 'Annoncer les promotions par courriel', en: 'Announce sales by email' }
							],
							[
								{ fr: 'Livraison', en: 'Delivery' },
								{ fr: 'Clients', en: 'Customers' },
								{ fr: 'Remettre le vélo commandé', en: 'Hand over the bike ordered' }
							]
						]
					},
					fields: [
						{
							label: { fr: 'Vidéosurveillance', en: 'Video surveillance' },
							type: 'text',
							choices: LEGAL_BASES,
							solutions: [{ fr: 'L’intérêt légitime', en: 'Legitimate interest' }]
						},
						{
							label: { fr: 'Déclarations sociales', en: 'Payroll reporting' },
							type: 'text',
							choices: LEGAL_BASES,
							solutions: [{ fr: 'L’obligation légale', en: 'Legal obligation' }]
						},
						{
							label: { fr: 'Lettre publicitaire', en: 'Advertising email' },
							type: 'text',
							choices: LEGAL_BASES,
							solutions: [{ fr: 'Le consentement', en: 'Consent' }]
						},
						{
							label: { fr: 'Livraison', en: 'Delivery' },
							type: 'text',
							choices: LEGAL_BASES,
							solutions: [{ fr: 'Le contrat', en: 'Contract' }]
						}
					]
				}
			]
		}
	]
};
