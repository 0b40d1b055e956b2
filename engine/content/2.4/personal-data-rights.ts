import type { Localized, Tube } from '../challenge.ts';

const access: Localized = { fr: 'droit d’accès', en: 'right of access' };
const rectification: Localized = {
	fr: 'droit de rectification',
	en: 'right to rectification'
};
const objection: Localized = { fr: 'droit d’opposition', en: 'right to object' };
const portability: Localized = {
	fr: 'droit à la portabilité',
	en: 'right to data portability'
};
const rights = [access, rectification, objection, portability];

const onlyPortability: Localized = { fr: 'la portabilité seulement', en: 'portability only' };
const onlyObjection: Localized = { fr: 'l’opposition seulement', en: 'objection only' };
const neither: Localized = { fr: 'ni l’une ni l’autre', en: 'neither' };
const outcomes = [onlyPortability, onlyObjection, { fr: 'les deux', en: 'both' }, neither];

export const personalDataRights: Tube = {
	id: 'personalDataRights',
	competence: '2.4',
	title: { fr: 'Connaître ses droits sur ses données', en: 'Knowing one’s rights over one’s data' },
	tutorial: {
		title: {
			fr: 'Demander le bon droit sur vos données',
			en: 'Asking for the appropriate right over your data'
		},
		minutes: 2,
		body: {
			fr: 'Une organisation qui garde des données sur vous doit répondre à vos demandes : il suffit de nommer le bon droit.\n\n- **Accès** : recevoir ce qu’elle sait de vous.\n- **Rectification** : corriger une erreur.\n- **Opposition** : refuser un usage, par exemple la publicité.\n- **Portabilité** : récupérer les données que vous avez fournies, pour les utiliser ailleurs.\n\nDites ce que vous voulez en une phrase, et cherchez le verbe : voir, corriger, refuser ou emporter. Il désigne le droit.\n\nTous les droits ne valent pas partout : la **base légale** du fichier décide. La portabilité demande un contrat ou votre accord. L’opposition vise surtout l’intérêt légitime et la mission publique. Face à une obligation légale, aucun des deux ne joue.\n\nExemple : une école garde vos diplômes parce que la loi l’exige ; vous pouvez corriger votre nom, mais pas vous opposer.\n\nLe piège est d’oublier les données **déduites** : le fichier reçu contient aussi ce que l’organisation a deviné, et à qui elle l’a transmis.',
			en: 'An organization that keeps data about you must answer your requests: you just have to name the appropriate right.\n\n- **Access**: receiving what it knows about you.\n- **Rectification**: correcting a mistake.\n- **Objection**: refusing a use, such as advertising.\n- **Portability**: getting back the data you provided, to use it elsewhere.\n\nSay what you want in one sentence and look for the verb: see, correct, refuse or take away. It points to the right.\n\nNot all rights apply everywhere: the **legal basis** of the file decides. Portability requires a contract or your consent. Objection is mainly for legitimate interest and public tasks. Against a legal obligation, neither applies.\n\nExample: a school keeps your diplomas because the law requires it; you can correct your name, but not object.\n\nThe trap is to forget **inferred** data: the file you receive also contains what the organization guessed, and whom it passed it on to.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Trois personnes écrivent à une salle de sport. Quel droit chacune fait-elle valoir ?',
						en: 'Three people write to a gym. Which right is each of them using?'
					},
					why: {
						fr: 'Cherchez ce que chacun réclame. Nadine signale une erreur, 1994 au lieu de 1949 : c’est la rectification. Joris veut voir sa fiche : c’est l’accès. Fatou refuse l’usage publicitaire de son adresse : c’est l’opposition. Personne ne veut emporter ses données ailleurs.',
						en: 'Look for what each person asks. Nadine points out a mistake, 1994 instead of 1949: rectification. Joris wants to see his file: access. Fatou refuses the use of her address for advertising: objection. Nobody wants to take data elsewhere.'
					},
					stimulus: {
						type: 'table',
						columns: [{ fr: 'Personne', en: 'Person' }, 'Message'],
						rows: [
							[
								'Nadine',
								{
									fr: '« Vous avez noté que je suis née en 1994 ; c’est en 1949. »',
									en: '“You have written that I was born in 1994; it was in 1949.”'
								}
							],
							[
								'Joris',
								{
									fr: '« Que savez-vous sur moi ? Envoyez-moi tout ce qui figure dans ma fiche. »',
									en: '“What do you know about me? Send me everything that is in my file.”'
								}
							],
							[
								'Fatou',
								{
									fr: '« Je reste cliente, mais n’utilisez plus mon adresse pour vos publicités. »',
									en: '“I am staying on as a customer, but stop using my address for your advertising.”'
								}
							]
						]
					},
					fields: [
						{ label: 'Nadine', type: 'text', solutions: [rectification], choices: rights },
						{ label: 'Joris', type: 'text', solutions: [access], choices: rights },
						{ label: 'Fatou', type: 'text', solutions: [objection], choices: rights }
					]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Djibril a demandé à un site de petites annonces toutes les données qu’il détient sur lui. Voici un extrait du fichier reçu.',
						en: 'Djibril asked a classified ads website for all the data it holds about him. Here is part of the file he received.'
					},
					why: {
						fr: 'Regardez l’origine de chaque thème : vélo et jardin ont été déclarés, bébé a été déduit par le site. Dans les partages, Regie Pixade reçoit la ville et le thème, donc ses centres d’intérêt ; Banque Orme ne reçoit que son prénom.',
						en: 'Look at the origin of each topic: bicycle and garden were declared, baby was inferred by the site. Under sharing, Regie Pixade receives the city and the topic, so his interests; Banque Orme only receives his first name.'
					},
					stimulus: {
						type: 'code',
						language: 'json',
						text: {
							fr: '{\n  "compte": { "prenom": "Djibril", "ville": "Nancy" },\n  "centres_d_interet": [\n    { "theme": "velo", "origine": "declaration" },\n    { "theme": "bebe", "origine": "deduction" },\n    { "theme": "jardin", "origine": "declaration" }\n  ],\n  "partages": [\n    { "destinataire": "Regie Pixade", "donnees": ["ville", "theme"] },\n    { "destinataire": "Banque Orme", "donnees": ["prenom"] }\n  ],\n  "conservation_mois": 25\n}',
							en: '{\n  "account": { "first_name": "Djibril", "city": "Nancy" },\n  "interests": [\n    { "topic": "bicycle", "origin": "declared" },\n    { "topic": "baby", "origin": "inferred" },\n    { "topic": "garden", "origin": "declared" }\n  ],\n  "sharing": [\n    { "recipient": "Regie Pixade", "data": ["city", "topic"] },\n    { "recipient": "Banque Orme", "data": ["first_name"] }\n  ],\n  "retention_months": 25\n}'
						}
					},
					fields: [
						{
							label: {
								fr: 'Centre d’intérêt que le site lui attribue sans qu’il l’ait indiqué',
								en: 'Interest that the site assigns to him although he never stated it'
							},
							type: 'text',
							solutions: [
								{ fr: 'bébé', en: 'baby' },
								{ fr: 'les bébés', en: 'babies' },
								{ fr: 'le bébé', en: 'the baby' },
								{ fr: 'bébés', en: 'baby' }
							]
						},
						{
							label: {
								fr: 'Entreprise qui connaît ses centres d’intérêt',
								en: 'Company that knows his interests'
							},
							type: 'text',
							solutions: ['Regie Pixade', 'Pixade', 'La régie Pixade']
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
					isFocused: true,
					instruction: {
						fr: 'Un loueur de vélos tient trois fichiers informatisés. Pour chacun, une cliente peut-elle invoquer le droit à la **portabilité** (article 20 du RGPD) ou le droit d’**opposition** (article 21) ?',
						en: 'A bicycle rental company keeps three computerized files. For each of them, can a customer invoke the right to data **portability** (Article 20 of the GDPR) or the right to **object** (Article 21)?'
					},
					why: {
						fr: 'La base légale décide. La portabilité vaut pour les données fournies sur contrat ou consentement : les Locations. L’opposition vaut face à l’intérêt légitime : la lutte contre le vol. Une obligation légale, comme pour les Factures, n’ouvre ni l’une ni l’autre.',
						en: 'The legal basis decides. Portability applies to data provided under a contract or consent: Rentals. Objection applies against a legitimate interest: Theft prevention. A legal obligation, as with Invoices, allows neither of them.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Données', en: 'Data' },
							{ fr: 'Base légale', en: 'Legal basis' }
						],
						rows: [
							[
								{ fr: 'Locations', en: 'Rentals' },
								{ fr: 'saisies par la cliente', en: 'entered by the customer' },
								{ fr: 'exécution du contrat', en: 'performance of the contract' }
							],
							[
								{ fr: 'Factures', en: 'Invoices' },
								{ fr: 'établies pour chaque location', en: 'drawn up for each rental' },
								{
									fr: 'obligation légale (comptabilité)',
									en: 'legal obligation (accounting)'
								}
							],
							[
								{ fr: 'Lutte contre le vol', en: 'Theft prevention' },
								{ fr: 'retards et incidents relevés', en: 'delays and incidents recorded' },
								{ fr: 'intérêt légitime du loueur', en: 'legitimate interest of the company' }
							]
						]
					},
					fields: [
						{
							label: { fr: 'Locations', en: 'Rentals' },
							type: 'text',
							solutions: [onlyPortability],
							choices: outcomes
						},
						{
							label: { fr: 'Factures', en: 'Invoices' },
							type: 'text',
							solutions: [neither],
							choices: outcomes
						},
						{
							label: { fr: 'Lutte contre le vol', en: 'Theft prevention' },
							type: 'text',
							solutions: [onlyObjection],
							choices: outcomes
						}
					]
				}
			]
		}
	]
};
