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
	tutorial: {
		title: {
			fr: 'Reconnaître les données vraiment utiles',
			en: 'Recognizing the data that is really needed'
		},
		minutes: 2,
		body: {
			fr: 'Moins une donnée circule, moins elle peut être volée ou détournée : on ne demande, et on ne donne, que ce qui sert au but annoncé.\n\n**Quand vous remplissez un formulaire**, ne complétez que les champs obligatoires, souvent marqués d’une étoile. Laissez décochées les cases qui profitent à d’autres que vous.\n\n**Quand vous en lisez ou en rédigez un**, reliez chaque donnée à une raison. Exemple : pour livrer un gâteau, l’adresse sert, le téléphone aussi ; la date de naissance ne sert à rien, on l’enlève.\n\n**En Europe, chaque usage doit aussi reposer sur une base légale :**\n\n- une loi l’impose : obligation légale ;\n- c’est nécessaire à ce que la personne a commandé : contrat ;\n- elle a dit oui librement : consentement ;\n- l’organisme a un besoin raisonnable, sans nuire aux personnes : intérêt légitime ;\n- une vie est en danger : intérêts vitaux.\n\n**Le piège.** Le consentement n’est pas toujours la réponse : si la loi ou le contrat suffit, on ne demande pas un « oui » que la personne ne pourrait pas refuser.',
			en: 'The less a piece of data travels, the less it can be stolen or misused: ask for, and give, only what serves the stated purpose.\n\n**When you fill in a form**, complete only the required fields, often marked with a star. Leave unchecked the boxes that benefit others rather than you.\n\n**When you read or write one**, link each piece of data to a reason. Example: to deliver a cake, the address is useful, and so is the phone number; the date of birth is not, so remove it.\n\n**In Europe, each use must also rest on a legal basis:**\n\n- a law requires it: legal obligation;\n- it is needed for what the person ordered: contract;\n- they freely said yes: consent;\n- the organization has a reasonable need, without harming people: legitimate interest;\n- a life is in danger: vital interests.\n\n**The trap.** Consent is not always the answer: if the law or the contract is enough, do not ask for a “yes” that the person could not refuse.'
		}
	},
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
					why: {
						fr: 'L’étoile marque les champs obligatoires : l’adresse électronique et l’accord pour la lettre mensuelle. Le prénom et le téléphone n’en ont pas, Moussa peut les laisser vides ; la case des partenaires ne sert pas à recevoir la lettre.',
						en: 'The star marks the required fields: the email address and the agreement for the monthly newsletter. The first name and the phone number have none, so Moussa can leave them empty; the partners’ box is not needed to receive the newsletter.'
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
					why: {
						fr: 'Reliez chaque donnée à une phrase de « Pourquoi ces questions ? » : identité et âge pour la licence, adresse pour l’envoi, courriel pour les horaires, pointure pour les chaussons, proche en cas d’accident. Rien n’explique la profession.',
						en: 'Link each piece of data to a sentence of “Why these questions?”: identity and age for the card, address for the mailing, email for schedules, shoe size for the shoes, relative in case of an accident. Nothing explains the occupation.'
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
					isFocused: true,
					instruction: {
						fr: 'Maud tient le registre des traitements d’une petite entreprise qui vend des vélos en ligne. Choisissez la base légale (RGPD, article 6) de chaque traitement.',
						en: 'Maud keeps the record of processing activities of a small company that sells bikes online. Choose the legal basis (GDPR, Article 6) of each processing activity.'
					},
					why: {
						fr: 'Regardez la colonne « But ». Prévenir les vols est un besoin de l’entreprise : intérêt légitime. Le code de la sécurité sociale impose les déclarations : obligation légale. Des particuliers qui n’ont rien acheté doivent dire oui à la publicité : consentement. Livrer le vélo commandé, c’est exécuter le contrat.',
						en: 'Look at the “Purpose” column. Preventing theft is a need of the company: legitimate interest. The social security code requires the reporting: legal obligation. Individuals who have bought nothing must say yes to advertising: consent. Handing over the bike ordered is performing the contract.'
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
