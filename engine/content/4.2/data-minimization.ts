import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

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
			proves: say(
				'Remplir un formulaire en ne donnant que ce qu’il exige.',
				'Fill in a form while giving only what it requires.'
			),
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
				},
				countRequiredLines,
				blockedForm,
				boxesToUncheck
			]
		},
		{
			level: 3,
			proves: say(
				'Repérer, dans un formulaire ou un fichier, la donnée qui ne sert pas au but annoncé.',
				'Spot, in a form or a file, the data that does not serve the stated purpose.'
			),
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
				},
				uselessProposal,
				uselessColumn,
				narrowestData
			]
		},
		{
			level: 6,
			proves: say(
				'Choisir la base légale sur laquelle repose un traitement de données.',
				'Choose the legal basis on which a processing of data rests.'
			),
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
				},
				wrongBasis,
				consentNeeded,
				articleSix
			]
		}
	]
};

const PEOPLE = [
	{ name: 'Romane', il: 'elle', he: 'she', his: 'her' },
	{ name: 'Sofiane', il: 'il', he: 'he', his: 'his' },
	{ name: 'Mei', il: 'elle', he: 'she', his: 'her' },
	{ name: 'Bastien', il: 'il', he: 'he', his: 'his' },
	{ name: 'Fatima', il: 'elle', he: 'she', his: 'her' },
	{ name: 'Théo', il: 'il', he: 'he', his: 'his' },
	{ name: 'Priya', il: 'elle', he: 'she', his: 'her' },
	{ name: 'Koffi', il: 'il', he: 'he', his: 'his' }
];

const NAMES = PEOPLE.map(({ name }) => name);

const enumerate = (parts: readonly Localized[]): Localized =>
	tell((language) =>
		new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB').format(
			parts.map((part) => part[language])
		)
	);

const quoted = (text: Localized): Localized => say(`« ${text.fr} »`, `“${text.en}”`);

const FORMS = [
	{
		url: 'reservation.piscine-des-sources.example',
		title: say('Réserver un couloir de nage', 'Book a swimming lane'),
		goal: say('réserver un couloir à la piscine', 'book a lane at the swimming pool')
	},
	{
		url: 'atelier.repair-cafe-nord.example',
		title: say('Inscription à l’atelier de réparation', 'Sign up for the repair workshop'),
		goal: say('s’inscrire à l’atelier de réparation', 'sign up for the repair workshop')
	},
	{
		url: 'salon.metiers-lycees.example',
		title: say('Entrée gratuite au salon des métiers', 'Free entry to the careers fair'),
		goal: say('obtenir une entrée au salon des métiers', 'get a ticket to the careers fair')
	},
	{
		url: 'www.benevoles-du-parc.example',
		title: say('Devenir bénévole au parc', 'Become a volunteer at the park'),
		goal: say('proposer son aide comme bénévole', 'offer to help as a volunteer')
	}
];

const FORM_LINES = [
	{ label: say('Nom', 'Last name'), value: 'Delmas' },
	{ label: say('Prénom', 'First name'), value: 'Camille' },
	{ label: say('Adresse électronique', 'Email address'), value: 'camille@courriel.example' },
	{ label: say('Téléphone', 'Phone'), value: '06 39 98 04 17' },
	{ label: say('Année de naissance', 'Year of birth'), value: '2005' },
	{ label: say('Commune', 'Town'), value: 'Saint-Aubrac' },
	{ label: say('Profession', 'Occupation'), value: say('Libraire', 'Bookseller') },
	{ label: say('Code postal', 'Postal code'), value: '48999' }
];

const OPTIONAL_BOXES = [
	say('Je souhaite recevoir les offres par courriel', 'I would like to receive offers by email'),
	say('J’accepte de répondre à des enquêtes', 'I agree to answer surveys'),
	say('J’accepte que mon nom figure sur le site', 'I agree to have my name shown on the site')
];

/** How many lines have a star, in a form where some have none. */
function countRequiredLines(random: Random): ChallengeBody {
	const { url, title, goal } = pickOne(random, FORMS);
	const { name } = pickOne(random, PEOPLE);
	const lines = pick(random, FORM_LINES, 7);
	const required = pick(random, lines, pickNumber(random, 2, 5));
	const box = pickOne(random, OPTIONAL_BOXES);
	const count = required.length + 1;
	const names = enumerate(lines.filter((one) => required.includes(one)).map((one) => one.label));
	return {
		kind: 'qroc',
		instruction: say(
			`${name} veut ${goal.fr} en donnant le moins d’informations possible.\n\nCombien de lignes du formulaire faut-il remplir ou cocher, au minimum ?`,
			`${name} wants to ${goal.en} while giving as little information as possible.\n\nWhat is the smallest number of lines to fill in or check on the form?`
		),
		why: say(
			`Comptez les étoiles qui suivent un champ ou une case : ${names.fr}, plus la case du règlement, soit ${count} lignes. L’étoile du bas n’est que la légende. Les lignes sans étoile peuvent rester vides, même quand la place pour répondre est là.`,
			`Count the stars that follow a field or a box: ${names.en}, plus the box about the rules, which makes ${count} lines. The star at the bottom is only the key. Lines without a star may stay empty, even though there is room to answer.`
		),
		stimulus: {
			type: 'page',
			url,
			title,
			body: tell((language) =>
				[
					...lines.map(
						(one) =>
							`${one.label[language]}${required.includes(one) ? ' *' : ''}${say(' : …', ': …')[language]}`
					),
					`☐ ${say('J’accepte le règlement', 'I accept the rules')[language]} *`,
					`☐ ${box[language]}`,
					say('* À compléter obligatoirement', '* Required')[language]
				].join('\n\n')
			)
		},
		field: {
			label: say('Nombre de lignes', 'Number of lines'),
			type: 'number',
			solutions: [String(count)]
		}
	};
}

/** The only required line left empty keeps a form from being sent. */
function blockedForm(random: Random): ChallengeBody {
	const { title, goal } = pickOne(random, FORMS);
	const { name } = pickOne(random, PEOPLE);
	const lines = pick(random, FORM_LINES, 6);
	const [missing, filled, ...rest] = lines as [
		(typeof lines)[number],
		(typeof lines)[number],
		...typeof lines
	];
	const optional = rest.slice(0, 2);
	const isEmpty = (one: (typeof lines)[number]) => one === missing || optional.includes(one);
	const [first, second] = optional.map((one) => one.label) as [Localized, Localized];
	return choice({
		instruction: say(
			`Pour ${goal.fr}, ${name} n’a pas tout rempli : le bouton « Envoyer » reste gris.\n\nQuelle ligne suffit-il de compléter pour pouvoir envoyer le formulaire ?`,
			`To ${goal.en}, ${name} has not filled in everything: the “Send” button stays gray.\n\nWhich line is enough to complete for the form to be sent?`
		),
		stimulus: {
			type: 'table',
			caption: tell(
				(language) => `${title[language]} (* = ${say('obligatoire', 'required')[language]})`
			),
			columns: [say('Ligne', 'Line'), say('Réponse', 'Answer')],
			rows: pick(random, lines, 6).map((one) => [
				tell((language) => `${one.label[language]}${optional.includes(one) ? '' : ' *'}`),
				isEmpty(one) ? '—' : one.value
			])
		},
		right: [missing.label],
		wrong: [first, second, filled.label],
		why: say(
			`Cherchez une ligne à la fois marquée d’une étoile et vide : seule ${quoted(missing.label).fr} l’est. ${quoted(first).fr} et ${quoted(second).fr} sont vides aussi, mais sans étoile : les remplir donnerait des informations que personne n’exige.`,
			`Look for a line that is both marked with a star and empty: only ${quoted(missing.label).en} is. ${quoted(first).en} and ${quoted(second).en} are empty too, but have no star: filling them in would give information that nobody requires.`
		)
	});
}

const ORDERS = [
	say('une paire de baskets', 'a pair of sneakers'),
	say('un manuel d’occasion', 'a second-hand textbook'),
	say('une coque de téléphone', 'a phone case'),
	say('deux places de concert', 'two concert tickets'),
	say('un cadeau pour sa tante', 'a gift for an aunt')
];

const ORDER_BOXES = [
	say('J’accepte les conditions de vente.', 'I accept the terms of sale.'),
	say('Prévenez-moi du jour de livraison.', 'Tell me the day of the delivery.'),
	say('Envoyez-moi la facture par courriel.', 'Send me the invoice by email.'),
	say('Prévenez-moi si l’article manque.', 'Tell me if the item is out of stock.')
];

const EXTRA_BOXES = [
	say('Transmettez mon adresse à vos partenaires.', 'Pass my address on to your partners.'),
	say('Envoyez-moi les offres des marques amies.', 'Send me offers from friendly brands.'),
	say('Affichez cet achat sur ma page publique.', 'Show this purchase on my public page.'),
	say('Choisissez mes publicités d’après cet achat.', 'Choose my ads based on this purchase.'),
	say('Donnez mon numéro aux enseignes du groupe.', 'Give my number to the group’s stores.')
];

/** Boxes checked in advance at the end of an order. */
function boxesToUncheck(random: Random): ChallengeBody {
	const { name, il, his } = pickOne(random, PEOPLE);
	const order = pickOne(random, ORDERS);
	const needed = pick(random, ORDER_BOXES, 2);
	const extra = pick(random, EXTRA_BOXES, 3);
	const boxes = pick(random, [...needed, ...extra], 5);
	const kept = enumerate(
		needed.map((one) => quoted(say(one.fr.slice(0, -1), one.en.slice(0, -1))))
	);
	return choice({
		instruction: say(
			`${name} commande ${order.fr} et veut que ses données ne servent **qu’à cette commande**. Au moment de payer, toutes les cases sont déjà cochées.\n\nLesquelles doit-${il} décocher ? Plusieurs réponses sont attendues.`,
			`${name} is ordering ${order.en} and wants ${his} data to be used **only for this order**. When it is time to pay, all the boxes are already checked.\n\nWhich ones should be unchecked? Several answers are expected.`
		),
		stimulus: {
			type: 'dialog',
			title: say('Finaliser la commande', 'Complete the order'),
			body: tell((language) => boxes.map((one) => `☑ ${one[language]}`).join('\n\n')),
			buttons: [say('Revenir au panier', 'Back to cart'), say('Payer', 'Pay')]
		},
		right: extra,
		wrong: needed,
		why: say(
			`Demandez-vous, pour chaque case, si elle sert à recevoir l’achat. ${kept.fr} : oui. Les trois autres servent à faire de la publicité ou à montrer l’achat à d’autres. Une case cochée d’avance n’est pas un choix : c’est à vous de la décocher.`,
			`Ask yourself, for each box, whether it helps you receive your purchase. ${kept.en}: yes. The other three are for advertising or for showing the purchase to other people. A box checked in advance is not a choice: it is up to you to uncheck it.`
		)
	});
}

const ACTIVITIES = [
	say('le stage de théâtre', 'the theater workshop'),
	say('la course du quartier', 'the neighborhood race'),
	say('le tournoi de handball', 'the handball tournament'),
	say('la semaine de voile', 'the sailing week')
];

const USEFUL_PROPOSALS = [
	say(
		'L’adresse électronique, pour annoncer les changements d’horaire.',
		'The email address, to announce schedule changes.'
	),
	say(
		'Le téléphone d’un proche, pour le prévenir en cas d’accident.',
		'The phone number of a relative, to call in case of an accident.'
	),
	say(
		'La taille de vêtement, pour commander le tee-shirt de chacun.',
		'The clothing size, to order a T-shirt for each person.'
	),
	say(
		'L’année de naissance, pour former des groupes par âge.',
		'The year of birth, to make groups by age.'
	),
	say(
		'Les allergies alimentaires, pour préparer le repas de midi.',
		'Food allergies, to prepare the lunch we serve.'
	)
];

const USELESS_PROPOSALS = [
	{
		text: say(
			'La profession des parents, cela peut toujours servir un jour.',
			'The parents’ occupation, it may come in handy one day.'
		),
		data: say('la profession des parents', 'the parents’ occupation')
	},
	{
		text: say(
			'La situation de famille, les autres associations la demandent.',
			'The marital status, other associations ask for it.'
		),
		data: say('la situation de famille', 'the marital status')
	},
	{
		text: say(
			'Le numéro de sécurité sociale, le dossier sera plus complet.',
			'The social security number, the file will be more complete.'
		),
		data: say('le numéro de sécurité sociale', 'the social security number')
	},
	{
		text: say(
			'Le lieu de naissance, la case est déjà dans notre ancien modèle.',
			'The place of birth, the line is already in our old template.'
		),
		data: say('le lieu de naissance', 'the place of birth')
	}
];

/** The member of an association who justifies a question by nothing that the activity needs. */
function uselessProposal(random: Random): ChallengeBody {
	const activity = pickOne(random, ACTIVITIES);
	const useless = pickOne(random, USELESS_PROPOSALS);
	const texts = [useless.text, ...pick(random, USEFUL_PROPOSALS, 3)];
	const authors = pick(random, NAMES, 4);
	const messages = texts.map((text, i) => ({ author: authors[i]!, text }));
	return choice({
		instruction: say(
			`Une association prépare le formulaire d’inscription pour ${activity.fr}. Chacun propose une information à demander.\n\nQuelle proposition ne respecte pas la règle : « ne demander que ce qui sert » ?`,
			`An association is preparing the registration form for ${activity.en}. Each person suggests something to ask for.\n\nWhose suggestion breaks the rule “ask only for what is needed”?`
		),
		stimulus: {
			type: 'conversation',
			title: say('Préparation du formulaire', 'Preparing the form'),
			messages: pick(random, messages, 4)
		},
		right: [authors[0]!],
		wrong: authors.slice(1),
		why: say(
			`Chaque donnée doit répondre à un besoin précis de l’activité. Les trois autres proposent un usage réel ; ${authors[0]} ne dit pas à quoi servirait ${useless.data.fr} pendant l’activité. Avoir un dossier complet, suivre l’habitude ou prévoir un « un jour » n’est pas un but.`,
			`Each piece of data must meet a precise need of the activity. The three others suggest a real use; ${authors[0]} does not say what ${useless.data.en} would be used for in the activity. A complete file, a habit or a “one day” is not a purpose.`
		)
	});
}

const USEFUL_COLUMNS = [
	{
		header: say('Courriel', 'Email'),
		values: ['ana@courriel.example', 'jules@courriel.example', 'ines@courriel.example'],
		use: say('envoyer le programme par messagerie', 'email the program')
	},
	{
		header: say('Téléphone', 'Phone'),
		values: ['06 39 98 11 20', '06 39 98 45 07', '06 39 98 76 31'],
		use: say('appeler si la sortie est annulée', 'call if the outing is canceled')
	},
	{
		header: say('Pointure', 'Shoe size'),
		values: ['38', '42', '40'],
		use: say('préparer les chaussures prêtées', 'set out the shoes lent')
	},
	{
		header: say('Menu', 'Menu'),
		values: [
			say('végétarien', 'vegetarian'),
			say('ordinaire', 'standard'),
			say('végétarien', 'vegetarian')
		],
		use: say('commander les repas', 'order the meals')
	},
	{
		header: say('Commune', 'Town'),
		values: ['Orlac', 'Vieuxmont', 'Orlac'],
		use: say('regrouper les trajets en voiture', 'arrange car sharing')
	},
	{
		header: say('Niveau', 'Level'),
		values: [say('débutant', 'beginner'), say('confirmé', 'advanced'), say('débutant', 'beginner')],
		use: say('former des groupes de même niveau', 'make groups of the same level')
	}
];

const USELESS_COLUMNS = [
	{
		header: say('Métier', 'Job'),
		values: [say('vendeuse', 'sales clerk'), say('étudiant', 'student'), say('infirmière', 'nurse')]
	},
	{
		header: say('Situation', 'Status'),
		values: [say('mariée', 'married'), say('célibataire', 'single'), say('divorcée', 'divorced')]
	},
	{
		header: say('Religion', 'Religion'),
		values: [say('aucune', 'none'), say('catholique', 'Catholic'), say('musulmane', 'Muslim')]
	},
	{ header: say('Né(e) à', 'Born in'), values: ['Tunis', 'Lille', 'Lisbonne'] }
];

/** The letter of the column that serves no purpose of the file. */
function uselessColumn(random: Random): ChallengeBody {
	const group = pickOne(random, [
		say('un club de randonnée', 'a hiking club'),
		say('une association d’escalade', 'a climbing association'),
		say('un club de patinage', 'a skating club'),
		say('une association de danse', 'a dance association')
	]);
	const useless = pickOne(random, USELESS_COLUMNS);
	const useful = pick(random, USEFUL_COLUMNS, 4);
	const columns = pick(random, [useless, ...useful], 5);
	const letter = 'BCDEF'[columns.indexOf(useless)]!;
	const uses = enumerate(useful.map(({ use }) => use));
	return {
		kind: 'qroc',
		instruction: say(
			`La responsable d’${group.fr} annonce aux membres à quoi sert ce fichier : ${uses.fr}.\n\nLe prénom mis à part, une colonne ne sert à aucun de ces buts. Laquelle faut-il supprimer ? Écrivez sa lettre.`,
			`The head of ${group.en} tells the members what this file is for: to ${uses.en}.\n\nApart from the first name, one column serves none of these purposes. Which one must be deleted? Type its letter.`
		),
		why: say(
			`Reliez chaque colonne à un but annoncé. ${quoted(useless.header).fr}, colonne ${letter}, ne sert à aucun ; les quatre autres servent chacune à un. Qu’une donnée soit déjà là n’est pas une raison de la garder : si elle fuit, elle nuit aux personnes sans avoir servi.`,
			`Link each column to a stated purpose. ${quoted(useless.header).en}, column ${letter}, serves none; each of the four others serves one. The fact that data is already there is no reason to keep it: if it leaks, it harms people without having been of use.`
		),
		stimulus: {
			type: 'table',
			spreadsheet: true,
			columns: [say('Prénom', 'First name'), ...columns.map(({ header }) => header)],
			rows: ['Ana', 'Jules', 'Inès'].map((first, i) => [
				first,
				...columns.map(({ values }) => values[i]!)
			])
		},
		field: {
			label: say('Lettre de la colonne', 'Letter of the column'),
			type: 'code',
			solutions: [letter]
		}
	};
}

const NEEDS = [
	{
		need: say('Réserver la soirée aux adultes', 'Keep the party for adults'),
		enough: say('« 18 ans ou plus » : oui ou non', '“18 or over”: yes or no'),
		others: [
			say('La date de naissance complète', 'The full date of birth'),
			say('Une copie de la carte d’identité', 'A copy of the identity card'),
			say('Le prénom et la commune', 'The first name and the town')
		]
	},
	{
		need: say('Commander des repas avec ou sans viande', 'Order meals with or without meat'),
		enough: say('Le menu choisi', 'The menu chosen'),
		others: [
			say('La religion', 'The religion'),
			say('L’état de santé', 'The state of health'),
			say('Le mode de paiement', 'The means of payment')
		]
	},
	{
		need: say(
			'Savoir de quelles communes vient le public',
			'Know which towns the audience comes from'
		),
		enough: say('La commune', 'The town'),
		others: [
			say('L’adresse complète', 'The full address'),
			say('La position du téléphone', 'The location of the phone'),
			say('Le pays', 'The country')
		]
	},
	{
		need: say('Former des équipes par année d’âge', 'Make teams by year of age'),
		enough: say('L’année de naissance', 'The year of birth'),
		others: [
			say('La date et le lieu de naissance', 'The date and place of birth'),
			say('Une copie du livret de famille', 'A copy of the family record book'),
			say('Le nom de l’établissement scolaire', 'The name of the school')
		]
	},
	{
		need: say('Appliquer le tarif des boursiers', 'Apply the scholarship rate'),
		enough: say('L’attestation de bourse', 'The scholarship certificate'),
		others: [
			say('L’avis d’impôt des parents', 'The parents’ tax notice'),
			say('Les fiches de paie des parents', 'The parents’ pay slips'),
			say('La profession des parents', 'The parents’ occupation')
		]
	},
	{
		need: say(
			'Rappeler un rendez-vous par message texte',
			'Remind people of an appointment by text'
		),
		enough: say('Le numéro de téléphone', 'The phone number'),
		others: [
			say('Le numéro et l’adresse postale', 'The number and the mailing address'),
			say('Le carnet d’adresses', 'The address book'),
			say('La date de naissance', 'The date of birth')
		]
	}
];

/** For each need, the data that is enough for it and tells the least. */
function narrowestData(random: Random): ChallengeBody {
	const { name } = pickOne(random, PEOPLE);
	const place = pickOne(random, [
		say('d’une maison des jeunes', 'of a youth center'),
		say('d’une salle de spectacle', 'of a concert hall'),
		say('d’un centre culturel', 'of a cultural center'),
		say('d’un club sportif', 'of a sports club')
	]);
	const needs = pick(random, NEEDS, 3);
	const answers = enumerate(
		needs.map(({ need, enough }) =>
			say(
				`pour « ${need.fr} », ${enough.fr.charAt(0).toLowerCase()}${enough.fr.slice(1)}`,
				`for “${need.en},” ${enough.en.charAt(0).toLowerCase()}${enough.en.slice(1)}`
			)
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${name} relit les formulaires ${place.fr}. Pour chaque besoin, choisissez la donnée qui **suffit** en disant **le moins possible** de la personne.`,
			`${name} is reviewing the forms ${place.en}. For each need, choose the data that is **enough** while saying **as little as possible** about the person.`
		),
		why: say(
			`Posez deux questions : la donnée répond-elle au besoin, et une plus discrète suffirait-elle ? On retient donc ${answers.fr}. Une donnée plus précise marcherait parfois, mais dirait plus que nécessaire ; une autre ne répondrait pas au besoin.`,
			`Ask two questions: does the data meet the need, and would something less revealing be enough? So choose ${answers.en}. More precise data would sometimes work, but would say more than needed; other data would not meet the need.`
		),
		fields: needs.map(({ need, enough, others }) => ({
			label: need,
			type: 'text' as const,
			choices: pick(random, [enough, ...others], 4),
			solutions: [enough]
		}))
	};
}

type Basis = 'consent' | 'contract' | 'interest' | 'law';

const BASIS_NAMES: Record<Basis, Localized> = {
	consent: say('consentement', 'consent'),
	contract: say('contrat', 'contract'),
	interest: say('intérêt légitime', 'legitimate interest'),
	law: say('obligation légale', 'legal obligation')
};

interface Processing {
	what: Localized;
	basis: Basis;
	reason: Localized;
}

const CONSENTS: Processing[] = [
	{
		what: say(
			'Envoyer des publicités par courriel à des inconnus',
			'Email advertisements to strangers'
		),
		basis: 'consent',
		reason: say(
			'un particulier qui n’est pas client doit avoir dit oui à la publicité par courriel',
			'an individual who is not a customer must have said yes to advertising by email'
		)
	},
	{
		what: say(
			'Publier le portrait d’un client sur le site',
			'Post a portrait of a customer on the website'
		),
		basis: 'consent',
		reason: say(
			'rien n’oblige le client à figurer sur le site, il faut donc son accord',
			'nothing obliges the customer to appear on the website, so they must agree'
		)
	},
	{
		what: say(
			'Céder des adresses électroniques à des annonceurs',
			'Pass email addresses on to advertisers'
		),
		basis: 'consent',
		reason: say(
			'les annonceurs n’ont aucun lien avec les personnes, qui doivent avoir accepté',
			'the advertisers have no tie with the people, who must have agreed'
		)
	},
	{
		what: say(
			'Suivre les visiteurs par des cookies publicitaires',
			'Track visitors with advertising cookies'
		),
		basis: 'consent',
		reason: say(
			'les traceurs publicitaires ne peuvent être déposés qu’après l’accord du visiteur',
			'advertising trackers may be stored only once the visitor has agreed'
		)
	}
];

const CONTRACTS: Processing[] = [
	{
		what: say('Livrer à domicile le meuble commandé', 'Deliver the piece of furniture ordered'),
		basis: 'contract',
		reason: say(
			'sans l’adresse, la commande ne peut pas être exécutée',
			'without the address, the order cannot be carried out'
		)
	},
	{
		what: say('Ouvrir l’accès au cours en ligne payé', 'Give access to the online course paid for'),
		basis: 'contract',
		reason: say(
			'le compte est nécessaire pour fournir le cours acheté',
			'the account is needed to provide the course bought'
		)
	},
	{
		what: say('Verser son salaire à un employé', 'Pay an employee’s wages'),
		basis: 'contract',
		reason: say(
			'payer le salaire, c’est exécuter le contrat de travail',
			'paying the wages is performing the employment contract'
		)
	}
];

const LAWS: Processing[] = [
	{
		what: say(
			'Garder dix ans les factures, comme l’exige la loi',
			'Keep invoices for ten years, as the law requires'
		),
		basis: 'law',
		reason: say(
			'une loi impose de garder les factures, que le client le veuille ou non',
			'a law requires invoices to be kept, whether the customer likes it or not'
		)
	},
	{
		what: say(
			'Tenir le registre du personnel exigé par la loi',
			'Keep the staff register required by law'
		),
		basis: 'law',
		reason: say(
			'le code du travail impose ce registre à l’employeur',
			'the labor code requires the employer to keep this register'
		)
	},
	{
		what: say(
			'Déclarer les salaires aux caisses, comme la loi l’impose',
			'Report wages to the social funds, as the law requires'
		),
		basis: 'law',
		reason: say(
			'la loi impose ces déclarations, l’employeur n’a pas le choix',
			'the law requires these reports, the employer has no choice'
		)
	}
];

const INTERESTS: Processing[] = [
	{
		what: say('Filmer l’entrepôt pour éviter les vols', 'Film the warehouse to prevent theft'),
		basis: 'interest',
		reason: say(
			'protéger ses biens est un besoin raisonnable, qu’aucune loi n’impose',
			'protecting one’s goods is a reasonable need, which no law requires'
		)
	},
	{
		what: say(
			'Consigner les connexions pour déjouer les attaques',
			'Log connections to stop attacks'
		),
		basis: 'interest',
		reason: say(
			'la sécurité du réseau est un besoin raisonnable de l’entreprise',
			'network security is a reasonable need of the company'
		)
	},
	{
		what: say('Repérer les paiements frauduleux', 'Detect fraudulent payments'),
		basis: 'interest',
		reason: say(
			'prévenir la fraude est un intérêt de l’entreprise reconnu par le RGPD',
			'preventing fraud is an interest of the company recognized by the GDPR'
		)
	}
];

const COMPANIES = [
	say('d’un groupe de magasins', 'of a group of stores'),
	say('d’une enseigne de bricolage', 'of a home improvement chain'),
	say(
		'd’un vendeur de meubles et de cours de dessin',
		'of a seller of furniture and drawing lessons'
	),
	say('d’une entreprise de vente en ligne', 'of an online retailer'),
	say('d’une jeune entreprise', 'of a young company')
];

/** The line of a register whose legal basis is not the right one. */
function wrongBasis(random: Random): ChallengeBody {
	const { name } = pickOne(random, PEOPLE);
	const company = pickOne(random, COMPANIES);
	const all = [CONSENTS, CONTRACTS, LAWS, INTERESTS].map((some) => pickOne(random, some));
	const rows = pick(random, all, 4);
	const wrong = rows[0]!;
	const written = wrong.basis === 'consent' ? 'interest' : 'consent';
	return choice({
		instruction: say(
			`${name} vérifie le registre des traitements ${company.fr}. **Une seule** ligne indique une base légale qui ne convient pas.\n\nLaquelle ?`,
			`${name} is checking the record of processing activities ${company.en}. **Only one** line gives a legal basis that does not fit.\n\nWhich one?`
		),
		stimulus: {
			type: 'table',
			caption: say(
				'Registre des traitements (extrait)',
				'Record of processing activities (excerpt)'
			),
			columns: [say('Traitement', 'Processing'), say('Base légale', 'Legal basis')],
			rows: pick(random, rows, 4).map((one) => [
				one.what,
				tell((language) => {
					const basis = BASIS_NAMES[one === wrong ? written : one.basis][language];
					return `${basis.charAt(0).toUpperCase()}${basis.slice(1)}`;
				})
			])
		},
		right: [wrong.what],
		wrong: rows.slice(1).map(({ what }) => what),
		why: say(
			`${quoted(wrong.what).fr} relève de la base « ${BASIS_NAMES[wrong.basis].fr} » : ${wrong.reason.fr}. ${wrong.basis === 'consent' ? 'L’intérêt de l’entreprise ne suffit pas à se passer de cet accord.' : 'Demander un consentement laisserait croire que la personne peut refuser ou revenir en arrière, ce qui arrêterait le traitement.'}`,
			`${quoted(wrong.what).en} rests on “${BASIS_NAMES[wrong.basis].en}”: ${wrong.reason.en}. ${wrong.basis === 'consent' ? 'The company’s interest is not enough to do without this agreement.' : 'Asking for consent would suggest that the person may refuse or change their mind, which would stop the processing.'}`
		)
	});
}

/** Among processings, those for which one must ask first. */
function consentNeeded(random: Random): ChallengeBody {
	const { name } = pickOne(random, PEOPLE);
	const company = pickOne(random, COMPANIES);
	const right = pick(random, CONSENTS, 2);
	const wrong = pick(
		random,
		[CONTRACTS, LAWS, INTERESTS].map((some) => pickOne(random, some)),
		3
	);
	const others = enumerate(
		wrong.map(({ what, basis }) =>
			say(
				`${quoted(what).fr} (${BASIS_NAMES[basis].fr})`,
				`${quoted(what).en} (${BASIS_NAMES[basis].en})`
			)
		)
	);
	return choice({
		instruction: say(
			`La direction ${company.fr} veut « demander leur consentement aux gens pour tout, par prudence ». ${name} répond que deux projets seulement en ont besoin, selon le RGPD et les règles sur les traceurs et la prospection.\n\nLesquels ?`,
			`The management ${company.en} wants “to ask people for their consent to everything, to be safe.” ${name} replies that only two projects need it, under the GDPR and the rules on trackers and direct marketing.\n\nWhich ones?`
		),
		right: right.map(({ what }) => what),
		wrong: wrong.map(({ what }) => what),
		why: say(
			`Le consentement sert quand la personne peut vraiment dire non. Ici, ${right.map(({ reason }) => reason.fr).join(' ; ')}. Les autres ont déjà une base : ${others.fr}. Y demander un accord serait trompeur, car un refus n’arrêterait pas le traitement ou empêcherait le service.`,
			`Consent is for when the person can really say no. Here, ${right.map(({ reason }) => reason.en).join('; ')}. The others already have a basis: ${others.en}. Asking for agreement there would be misleading, since a refusal would not stop the processing or would prevent the service.`
		)
	});
}

const PRIVATE_CASES = [...CONTRACTS, ...LAWS, ...CONSENTS.slice(0, 3)];

const PUBLIC_CASES = [
	say('gérer les prêts de la bibliothèque municipale', 'manage loans at the city library'),
	say('organiser les examens dans une université publique', 'run exams at a public university'),
	say('attribuer les places en crèche municipale', 'allocate places in the city day-care center')
];

const VITAL_CASES = [
	say(
		'donner aux secours l’allergie d’un visiteur évanoui',
		'tell the emergency services about the allergy of an unconscious visitor'
	),
	say(
		'transmettre à l’hôpital le traitement d’un blessé inconscient',
		'send the hospital the medication of an unconscious injured person'
	),
	say(
		'indiquer aux sauveteurs la position d’un randonneur en danger',
		'give rescuers the location of a hiker in danger'
	)
];

const ARTICLE_LETTERS: Record<Basis, string> = {
	consent: 'a',
	contract: 'b',
	law: 'c',
	interest: 'f'
};

/** The letters of article 6 for three cases: a public body’s, an emergency and a company’s. */
function articleSix(random: Random): ChallengeBody {
	const { name } = pickOne(random, PEOPLE);
	const company = pickOne(random, PRIVATE_CASES);
	const publicCase = pickOne(random, PUBLIC_CASES);
	const vital = pickOne(random, VITAL_CASES);
	const letter = ARTICLE_LETTERS[company.basis];
	const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	const capital = (text: Localized) => say(upper(text.fr), upper(text.en));
	const field = (label: Localized, solution: string) => ({
		label,
		type: 'code' as const,
		solutions: [solution, `${solution})`]
	});
	const fields = [
		field(capital(company.what), letter),
		field(capital(publicCase), 'e'),
		field(capital(vital), 'd')
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${name} conseille des organismes sur le RGPD. Pour chaque cas, écrivez la **lettre** de l’article 6 qui rend le traitement licite.`,
			`${name} advises organizations on the GDPR. For each case, type the **letter** of Article 6 that makes the processing lawful.`
		),
		why: say(
			`Regardez qui agit et pourquoi. Pour l’entreprise : ${company.reason.fr}, donc ${letter}. Un service public accomplit sa mission : e. Une vie est en danger : d, car on ne peut pas attendre son consentement.`,
			`Look at who acts and why. For the company: ${company.reason.en}, hence ${letter}. A public service is carrying out its task: e. A life is in danger: d, since their consent cannot be waited for.`
		),
		stimulus: {
			type: 'text',
			title: say('RGPD, article 6 (résumé)', 'GDPR, Article 6 (summary)'),
			body: say(
				'Le traitement n’est licite que dans l’un de ces cas :\n\na) la personne a consenti ;\n\nb) il est nécessaire à un contrat avec la personne ;\n\nc) il est nécessaire au respect d’une obligation légale ;\n\nd) il est nécessaire à la sauvegarde d’une vie ;\n\ne) il est nécessaire à une mission d’intérêt public ;\n\nf) il est nécessaire à un intérêt légitime de l’organisme, sauf si les droits de la personne l’emportent.',
				'Processing is lawful only in one of these cases:\n\na) the person has given consent;\n\nb) it is necessary for a contract with the person;\n\nc) it is necessary to comply with a legal obligation;\n\nd) it is necessary to protect someone’s life;\n\ne) it is necessary for a task in the public interest;\n\nf) it is necessary for a legitimate interest of the organization, unless the person’s rights prevail.'
			)
		},
		fields: pick(random, fields, 3)
	};
}
