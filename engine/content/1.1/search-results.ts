import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';

export const searchResults: Tube = {
	id: 'searchResults',
	competence: '1.1',
	title: { fr: 'Lire une page de résultats', en: 'Reading a results page' },
	tutorial: {
		title: {
			fr: 'Choisir le bon résultat avant de cliquer',
			en: 'Choosing the right result before you click'
		},
		minutes: 2,
		body: {
			fr: 'Une page de résultats mélange des réponses et des **publicités** : prenez le temps de lire chaque résultat avant de l’ouvrir.\n\nPour chacun, regardez trois choses :\n\n- la mention « Sponsorisé » ou « Annonce » : quelqu’un a payé pour cette place ;\n- l’**adresse**, qui dit chez qui vous arrivez, alors que le titre est écrit pour attirer ;\n- le petit résumé, où se cachent un prix, le mot « indépendant » ou le nom du service.\n\nDemandez-vous ensuite qui a le pouvoir de faire ce que vous voulez. Un permis, un acte ou une carte se demandent à une administration : cherchez la mairie, la préfecture ou le site officiel du service, plutôt qu’une entreprise qui transmet votre demande contre de l’argent.\n\nPar exemple, pour inscrire un enfant à la piscine, le résultat signé par la ville vaut mieux que « Inscription rapide dès 15 € », même si celui-ci est placé au-dessus.\n\nLe piège habituel : faire confiance au premier résultat, ou à un titre qui contient « officiel » ou « citoyen ». Ces mots sont libres : n’importe qui peut les écrire.',
			en: 'A results page mixes answers and **advertisements**: take the time to read each result before you open it.\n\nFor each one, look at three things:\n\n- the words “Sponsored” or “Ad”: someone paid for this place;\n- the **address**, which tells whose site you will reach, while the title is written to attract you;\n- the short summary, which may hide a price, the word “independent” or the name of the service.\n\nThen ask who has the power to do what you want. A license, a certificate or an identity card comes from a public authority: look for the city hall, the government office or the official site of the service, rather than a company that passes on your request for money.\n\nFor example, to sign a child up for the swimming pool, the result signed by the city is better than “Quick sign-up from €15,” even if that one is placed above.\n\nThe usual trap: trusting the first result, or a title that contains “official” or “citizen.” These words are free: anyone can write them.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Reconnaître les publicités dans une liste de résultats.',
				'Recognize the advertisements in a list of results.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Inès veut emprunter un livre à la médiathèque de Saint-Malo. Quelle adresse est celle d’une **publicité** ?',
						en: 'Inès wants to borrow a book from the Saint-Malo library. Which address belongs to an **advertisement**?'
					},
					why: {
						fr: 'Une publicité est signalée par une mention près du résultat : ici, seul `www.livres-express.example` la porte. Son titre parle de « votre médiathèque », mais c’est une livraison vendue par un commerce ; être placé en premier ne veut pas dire être le plus utile.',
						en: 'An advertisement is marked by a label near the result: here, only `www.livres-express.example` has it. Its title says “your library,” but it is a delivery sold by a business; coming first does not mean being the most useful.'
					},
					stimulus: {
						type: 'results',
						query: { fr: 'médiathèque saint-malo', en: 'saint-malo library' },
						results: [
							{
								title: {
									fr: 'Votre médiathèque chez vous — livraison 24 h',
									en: 'Your library at home — 24 h delivery'
								},
								url: 'www.livres-express.example',
								excerpt: {
									fr: 'Romans, BD, mangas : tous vos livres sans vous déplacer.',
									en: 'Novels, comics, manga: all your books without leaving home.'
								},
								sponsored: true
							},
							{
								title: {
									fr: 'Les médiathèques de Saint-Malo',
									en: 'The libraries of Saint-Malo'
								},
								url: 'mediatheques.saint-malo.example',
								excerpt: {
									fr: 'Horaires, catalogue, réservations.',
									en: 'Opening hours, catalog, reservations.'
								}
							},
							{
								title: {
									fr: 'Saint-Malo : où sortir, que visiter ?',
									en: 'Saint-Malo: where to go, what to see?'
								},
								url: 'www.sortir-en-bretagne.example/saint-malo',
								excerpt: {
									fr: 'Plages, remparts, musées, médiathèque, marchés…',
									en: 'Beaches, ramparts, museums, library, markets…'
								}
							},
							{
								title: { fr: 'Saint-Malo — encyclopédie', en: 'Saint-Malo — encyclopedia' },
								url: 'encyclopedie.example/saint-malo',
								excerpt: {
									fr: 'Saint-Malo est une commune française.',
									en: 'Saint-Malo is a French town.'
								}
							}
						]
					},
					options: [
						'mediatheques.saint-malo.example',
						'encyclopedie.example/saint-malo',
						'www.livres-express.example',
						'www.sortir-en-bretagne.example/saint-malo'
					],
					solution: 2
				},
				countAdvertisements,
				firstUnpaidResult,
				paidPlaces
			]
		},
		{
			level: 3,
			proves: say(
				'Choisir le résultat de l’organisme compétent plutôt que celui d’un intermédiaire.',
				'Choose the result of the competent body rather than that of a middleman.'
			),
			challenges: [
				{
					kind: 'qroc',
					seconds: 90,
					instruction: {
						fr: 'Malo, né à Lorient, a besoin d’un acte de naissance.\n\nÉcrivez l’adresse du résultat où il peut faire sa demande **directement auprès de l’administration**, sans intermédiaire.',
						en: 'Malo, who was born in Lorient, needs a birth certificate.\n\nWrite the address of the result where he can apply **directly to the authorities**, with no middleman.'
					},
					why: {
						fr: 'L’état civil dépend de la mairie : le résultat signé « Ville de Lorient » propose le formulaire en ligne. Les deux sites qui se disent « officiel » ou « portail citoyen » sont des intermédiaires : l’un fait payer 29,90 €, l’autre s’écrit lui-même « indépendant des services publics ».',
						en: 'Civil records are kept by the city hall: the result signed “City of Lorient” offers the online form. The two sites that call themselves “official” or “citizens’ portal” are middlemen: one charges €29.90, the other describes itself as “independent of public services.”'
					},
					stimulus: {
						type: 'results',
						query: { fr: 'acte de naissance lorient', en: 'birth certificate lorient' },
						results: [
							{
								title: {
									fr: 'Acte de naissance officiel — demande en 3 minutes',
									en: 'Official birth certificate — apply in 3 minutes'
								},
								url: 'www.actes-officiels.example/lorient',
								excerpt: {
									fr: 'Remplissez le formulaire, nous transmettons votre demande à la mairie. À partir de 29,90 €.',
									en: 'Fill in the form and we send your request to the town hall. From €29.90.'
								},
								sponsored: true
							},
							{
								title: {
									fr: 'Portail citoyen de l’état civil — Lorient et sa région',
									en: 'Citizens’ civil registry portal — Lorient and its region'
								},
								url: 'www.portail-etat-civil.example/56',
								excerpt: {
									fr: 'Site d’aide aux démarches, indépendant des services publics. Suivi de votre dossier par SMS.',
									en: 'Assistance with formalities, independent of public services. Text updates on your request.'
								}
							},
							{
								title: {
									fr: 'Naissance, mariage, décès : obtenir un acte — Ville de Lorient',
									en: 'Birth, marriage, death: getting a certificate — City of Lorient'
								},
								url: 'www.lorient.example/etat-civil',
								excerpt: {
									fr: 'Formulaire en ligne, pièces à fournir, horaires du guichet de l’hôtel de ville.',
									en: 'Online form, documents to provide, opening hours of the city hall desk.'
								}
							},
							{
								title: {
									fr: 'Acte de naissance à Lorient, combien de temps ?',
									en: 'Birth certificate in Lorient, how long does it take?'
								},
								url: 'forum.nos-demarches.example/sujet/4417',
								excerpt: {
									fr: 'J’ai écrit à la mairie de Lorient et j’ai tout reçu en quatre jours…',
									en: 'I wrote to the Lorient town hall and received everything within four days…'
								}
							}
						]
					},
					field: {
						label: { fr: 'Adresse du résultat', en: 'Address of the result' },
						type: 'url',
						solutions: [
							'www.lorient.example/etat-civil',
							'lorient.example/etat-civil',
							'www.lorient.example',
							'lorient.example'
						]
					}
				},
				whoseAdvice,
				middlemenAmongResults,
				resultForEachNeed
			]
		}
	]
};

const NAMES = [
	'Amadou',
	'Chloé',
	'Farida',
	'Gabriel',
	'Lucie',
	'Mehdi',
	'Nolwenn',
	'Rémi',
	'Thanh'
];

interface Result {
	title: Localized;
	url: string;
	excerpt: Localized;
	sponsored?: true;
}

const PURCHASES: { query: Localized; paid: Result[]; free: Result[] }[] = [
	{
		query: say('vélo d’occasion', 'used bike'),
		paid: [
			{
				title: say('Vélos reconditionnés dès 149 €', 'Refurbished bikes from €149'),
				url: 'www.roue-libre.example',
				excerpt: say('Garantie d’un an, retour gratuit.', 'One-year warranty, free returns.'),
				sponsored: true
			},
			{
				title: say('Guide d’achat du vélo', 'Bike buying guide'),
				url: 'www.pignon-malin.example/guide',
				excerpt: say(
					'Nos conseils et nos modèles en stock.',
					'Our advice and our models in stock.'
				),
				sponsored: true
			},
			{
				title: say('Vélo de ville ou VTT ?', 'City bike or mountain bike?'),
				url: 'www.deux-roues.example',
				excerpt: say('Répondez à trois questions.', 'Answer three questions.'),
				sponsored: true
			},
			{
				title: say('Assurance vélo en deux minutes', 'Bike insurance in two minutes'),
				url: 'www.assur-guidon.example',
				excerpt: say('Vol et casse couverts.', 'Theft and damage covered.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('Petites annonces : vélos', 'Classified ads: bikes'),
				url: 'www.annonces-du-coin.example/velos',
				excerpt: say('312 annonces de particuliers.', '312 ads from private sellers.')
			},
			{
				title: say('Bourse aux vélos de printemps', 'Spring bike fair'),
				url: 'www.atelier-solidaire.example/bourse',
				excerpt: say(
					'Prix fixés par les bénévoles, dès 20 €.',
					'Prices set by volunteers, from €20.'
				)
			},
			{
				title: say('Vélo d’occasion : que vérifier ?', 'Used bike: what to check?'),
				url: 'www.consommer-mieux.example/velo',
				excerpt: say('Cadre, freins, numéro gravé…', 'Frame, brakes, engraved number…')
			}
		]
	},
	{
		query: say('cours de guitare', 'guitar lessons'),
		paid: [
			{
				title: say('La guitare en 30 jours', 'Guitar in 30 days'),
				url: 'www.six-cordes.example',
				excerpt: say('Première leçon offerte.', 'First lesson free.'),
				sponsored: true
			},
			{
				title: say('Professeurs près de chez vous', 'Teachers near you'),
				url: 'www.prof-partout.example/guitare',
				excerpt: say('Comparez 40 profils.', 'Compare 40 profiles.'),
				sponsored: true
			},
			{
				title: say('Guitares d’étude', 'Student guitars'),
				url: 'www.luth-et-bois.example',
				excerpt: say('Livraison en 48 heures.', '48-hour delivery.'),
				sponsored: true
			},
			{
				title: say('Stage d’été de guitare', 'Summer guitar camp'),
				url: 'www.vacances-musique.example',
				excerpt: say('Places limitées.', 'Limited places.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('École de musique municipale', 'Municipal music school'),
				url: 'www.ville-de-brezac.example/musique',
				excerpt: say('Inscriptions, tarifs de 60 à 210 €.', 'Sign-up, fees from €60 to €210.')
			},
			{
				title: say('Forum : apprendre seul ou avec un prof ?', 'Forum: alone or with a teacher?'),
				url: 'forum.guitaristes.example/debuter',
				excerpt: say('« J’ai commencé à 40 ans… »', '“I started at 40…”')
			},
			{
				title: say('Petites annonces musique', 'Music classifieds'),
				url: 'www.annonces-du-coin.example/musique',
				excerpt: say('Cours, instruments, groupes.', 'Lessons, instruments, bands.')
			}
		]
	},
	{
		query: say('auto-école pas chère', 'cheap driving school'),
		paid: [
			{
				title: say('Le permis à votre rythme', 'Your license at your own pace'),
				url: 'www.volant-facile.example',
				excerpt: say('Forfait de 20 heures.', '20-hour package.'),
				sponsored: true
			},
			{
				title: say('Code : 40 questions gratuites', 'Theory test: 40 free questions'),
				url: 'www.code-express.example',
				excerpt: say('Entraînement en ligne.', 'Online practice.'),
				sponsored: true
			},
			{
				title: say('Permis accéléré en 15 jours', 'Fast license in 15 days'),
				url: 'www.permis-flash.example',
				excerpt: say('Hébergement compris.', 'Accommodation included.'),
				sponsored: true
			},
			{
				title: say('Comparez les auto-écoles', 'Compare driving schools'),
				url: 'www.choix-conduite.example',
				excerpt: say('Notes et prix.', 'Ratings and prices.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('Aides pour passer le permis', 'Help to pay for a license'),
				url: 'www.info-jeunes.example/permis',
				excerpt: say('À qui s’adresser, quelles conditions.', 'Who to ask, which conditions.')
			},
			{
				title: say('Auto-école associative du Val', 'Val community driving school'),
				url: 'www.conduire-ensemble.example',
				excerpt: say(
					'Tarif selon les revenus, dès 25 € l’heure.',
					'Fees based on income, from €25 an hour.'
				)
			},
			{
				title: say('Enquête : le vrai prix du permis', 'Report: the real price of a license'),
				url: 'www.consommer-mieux.example/permis',
				excerpt: say('Annonces trop belles : nos conseils.', 'Ads too good to be true: our advice.')
			}
		]
	}
];

function countAdvertisements(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { query, paid, free } = pickOne(random, PURCHASES);
	const shownPaid = pick(random, paid, pickNumber(random, 2, 4));
	const results = pick(random, [...shownPaid, ...free], shownPaid.length + free.length);
	const count = shownPaid.length;
	const [first] = results.filter(({ sponsored }) => sponsored);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} lance cette recherche. Combien de ces résultats sont des **publicités** ?`,
			`${who} runs this search. How many of these results are **advertisements**?`
		),
		why: say(
			`Comptez les résultats qui portent la mention d’une place payée, comme « ${first!.title.fr} » : il y en a ${count}, sur ${results.length} résultats. Un prix ou le mot « annonces » dans un résumé ne suffit pas : un site de petites annonces peut apparaître sans avoir payé sa place.`,
			`Count the results that carry the label of a paid place, such as “${first!.title.en}”: there are ${count}, out of ${results.length} results. A price or the word “ads” in a summary is not enough: a site of classified ads can appear without paying for its place.`
		),
		stimulus: { type: 'results', query, results },
		field: {
			label: say('Nombre de publicités', 'Number of advertisements'),
			type: 'number',
			solutions: [String(count)]
		}
	};
}

const OUTINGS: { query: Localized; goal: Localized; paid: Result[]; free: Result[] }[] = [
	{
		query: say('cinéma ce soir Brézac', 'movies tonight Brézac'),
		goal: say('les séances du soir', 'tonight’s movie times'),
		paid: [
			{
				title: say('Places de cinéma à −30 %', 'Movie tickets at 30% off'),
				url: 'www.billets-futes.example',
				excerpt: say('Valables dans 200 salles.', 'Valid in 200 theaters.'),
				sponsored: true
			},
			{
				title: say('Tous les films chez vous', 'All the movies at home'),
				url: 'www.canape-rouge.example',
				excerpt: say('Un mois d’essai.', 'One-month trial.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('Cinéma Le Phare : le programme', 'Le Phare movie theater: schedule'),
				url: 'www.cinema-le-phare.example',
				excerpt: say('Séances du jour, tarifs, accès.', 'Today’s times, prices, directions.')
			},
			{
				title: say('Sortir à Brézac : l’agenda', 'Going out in Brézac: what’s on'),
				url: 'www.agenda-brezac.example',
				excerpt: say('Concerts, films, marchés.', 'Concerts, movies, markets.')
			}
		]
	},
	{
		query: say('horaires bus aéroport', 'airport bus times'),
		goal: say('l’horaire du bus', 'the bus time'),
		paid: [
			{
				title: say('Navette aéroport à prix doux', 'Low-cost airport shuttle'),
				url: 'www.navette-zen.example',
				excerpt: say('Réservez en ligne.', 'Book online.'),
				sponsored: true
			},
			{
				title: say('Parking aéroport couvert', 'Covered airport parking'),
				url: 'www.gare-ta-voiture.example',
				excerpt: say('À cinq minutes à pied.', 'A five-minute walk away.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('Ligne A : centre – aéroport', 'Line A: city center – airport'),
				url: 'www.bus-du-val.example/ligne-a',
				excerpt: say('Horaires en semaine et le dimanche.', 'Weekday and Sunday times.')
			},
			{
				title: say('Venir à l’aéroport', 'Getting to the airport'),
				url: 'www.aeroport-du-val.example/acces',
				excerpt: say('Bus, train, voiture, taxi.', 'Bus, train, car, taxi.')
			}
		]
	},
	{
		query: say('mur d’escalade débutant', 'climbing wall for beginners'),
		goal: say('un mur où débuter', 'a wall to begin on'),
		paid: [
			{
				title: say('Chaussons d’escalade en solde', 'Climbing shoes on sale'),
				url: 'www.prises-et-cordes.example',
				excerpt: say('Toutes les pointures.', 'All sizes.'),
				sponsored: true
			},
			{
				title: say('Escalade : séance découverte', 'Climbing: trial session'),
				url: 'www.bloc-center.example',
				excerpt: say('Matériel prêté.', 'Equipment provided.'),
				sponsored: true
			}
		],
		free: [
			{
				title: say('Club d’escalade de Brézac', 'Brézac climbing club'),
				url: 'www.grimpeurs-brezac.example',
				excerpt: say('Deux essais gratuits en septembre.', 'Two free trials in September.')
			},
			{
				title: say('Débuter l’escalade sans risque', 'Start climbing safely'),
				url: 'www.sport-sante.example/escalade',
				excerpt: say('Les nœuds, l’assurage, la chute.', 'Knots, belaying, falling.')
			}
		]
	}
];

function firstUnpaidResult(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { query, goal, paid, free } = pickOne(random, OUTINGS);
	const [ad, otherAd] = pick(random, paid, 2);
	const [found, next] = pick(random, free, 2);
	const results = pickOne(random, [
		[ad!, otherAd!, found!, next!],
		[ad!, found!, otherAd!, next!]
	]);
	const place = results.indexOf(found!) + 1;
	return choice({
		instruction: say(
			`${who} cherche ${goal.fr} et ne veut pas de publicité.\n\nQuel est le **premier** résultat, en partant du haut, dont personne n’a payé la place ?`,
			`${who} is looking for ${goal.en} and wants no advertising.\n\nWhich is the **first** result, starting from the top, whose place nobody paid for?`
		),
		stimulus: { type: 'results', query, results },
		right: [found!.title],
		wrong: [ad!.title, otherAd!.title, next!.title],
		why: say(
			`« ${found!.title.fr} » est à la place ${place}, et c’est le premier sans mention de publicité. « ${ad!.title.fr} » est tout en haut parce qu’un annonceur a payé. Le haut de la page n’est donc pas toujours le meilleur endroit où cliquer : cherchez la mention avant de choisir.`,
			`“${found!.title.en}” is in place ${place}, and it is the first with no advertising label. “${ad!.title.en}” is at the very top because an advertiser paid. So the top of the page is not always the best place to click: look for the label before choosing.`
		)
	});
}

const PAID_LABELS = [
	say('Sponsorisé', 'Sponsored'),
	say('Annonce', 'Ad'),
	say('Publicité', 'Advertisement'),
	say('Lien promu', 'Promoted link')
];
const OTHER_LABELS = [
	say('Nouveau', 'New'),
	say('Très téléchargé', 'Many downloads'),
	say('Mis à jour hier', 'Updated yesterday'),
	say('4,8 sur 5', '4.8 out of 5'),
	say('Gratuit', 'Free'),
	say('Choisi par la rédaction', 'Editors’ choice')
];
const APP_SEARCHES: { query: Localized; apps: string[] }[] = [
	{
		query: say('méditation', 'meditation'),
		apps: ['Souffle', 'Lac calme', 'Zénitude', 'Respira', 'Dix minutes', 'Brume']
	},
	{
		query: say('randonnée', 'hiking'),
		apps: ['Sentiers', 'Altimètre', 'Cairn', 'Grand Air', 'Boussole', 'Crêtes']
	},
	{
		query: say('réviser les langues', 'language practice'),
		apps: ['Polyglotte', 'Babille', 'Trois mots', 'Accent', 'Lexique', 'Passerelle']
	}
];

function paidPlaces(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { query, apps } = pickOne(random, APP_SEARCHES);
	const [first, second, ...others] = pick(random, apps, 5);
	const paid = pick(random, PAID_LABELS, 2);
	const labels = [...paid, ...pick(random, OTHER_LABELS, 3)];
	const rows = [first!, second!, ...others].map((app, i) => [app, labels[i]!]);
	return choice({
		instruction: say(
			`${who} cherche « ${query.fr} » dans un magasin d’applications.\n\nQuelles applications ont **payé** pour apparaître dans cette liste ? **Plusieurs réponses** sont attendues.`,
			`${who} searches for “${query.en}” in an app store.\n\nWhich apps **paid** to appear in this list? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Résultats affichés', 'Results displayed'),
			columns: [say('Application', 'App'), say('Mention sous le nom', 'Label under the name')],
			rows: pick(random, rows, rows.length)
		},
		right: [first!, second!],
		wrong: others,
		why: say(
			`${first} porte la mention « ${paid[0]!.fr} » et ${second} la mention « ${paid[1]!.fr} » : les mots changent d’un service à l’autre, mais tous deux signalent une place achetée. « ${labels[2]!.fr} » ou « ${labels[3]!.fr} » renseignent sur l’application, et ne disent pas que quelqu’un a payé pour la montrer.`,
			`${first} carries the label “${paid[0]!.en}” and ${second} the label “${paid[1]!.en}”: the words change from one service to another, but both mean that the place was bought. “${labels[2]!.en}” or “${labels[3]!.en}” tell you about the app, and do not say that someone paid to show it.`
		)
	});
}

const REQUESTS = [
	{
		goal: say('une carte d’identité', 'an identity card'),
		office: say('la mairie', 'the town hall'),
		right: say(
			'Ouvre www.brezac.example/mairie : c’est la mairie qui reçoit ces demandes.',
			'Open www.brezac.example/mairie: the town hall is where you apply for it.'
		),
		sites: ['www.identite-officielle.example', 'www.ma-carte-rapide.example']
	},
	{
		goal: say('un acte de mariage', 'a marriage certificate'),
		office: say('la mairie', 'the town hall'),
		right: say(
			'Ouvre www.ville-de-tarn.example/etat-civil : la mairie du mariage garde les actes.',
			'Open www.ville-de-tarn.example/etat-civil: the town hall of the wedding keeps the records.'
		),
		sites: ['www.actes-officiels.example', 'www.etat-civil-direct.example']
	},
	{
		goal: say('une carte de bus scolaire', 'a school bus pass'),
		office: say('la région', 'the region'),
		right: say(
			'Ouvre www.region-des-lacs.example/transports : c’est la région qui délivre la carte.',
			'Open www.region-des-lacs.example/transports: the region issues the pass.'
		),
		sites: ['www.bus-scolaire-officiel.example', 'www.carte-en-ligne.example']
	}
];

function whoseAdvice(random: Random): ChallengeBody {
	const { goal, office, right, sites } = pickOne(random, REQUESTS);
	const [asker, ...friends] = pick(random, NAMES, 5);
	const [wise, titled, top, locked] = friends;
	const price = pickNumber(random, 15, 39);
	const advice = [
		{ author: wise!, text: right },
		{
			author: titled!,
			text: say(
				`Va sur ${sites[0]} : le mot « officiel » est écrit dans son titre.`,
				`Go to ${sites[0]}: the word “official” is written in its title.`
			)
		},
		{
			author: top!,
			text: say(
				`Clique sur le premier résultat, ${sites[1]} : ${price} € et c’est fait.`,
				`Click on the first result, ${sites[1]}: €${price} and it’s done.`
			)
		},
		{
			author: locked!,
			text: say(
				'Prends n’importe quel site avec un cadenas : le cadenas prouve que c’est l’État.',
				'Take any site with a padlock: the padlock proves that it’s the government.'
			)
		}
	];
	return choice({
		instruction: say(
			`${asker} a besoin de ce document : ${goal.fr}. Qui donne le conseil à suivre pour s’adresser **directement** à qui le délivre ?`,
			`${asker} needs this document: ${goal.en}. Who gives the advice to follow to deal **directly** with whoever issues it?`
		),
		stimulus: {
			type: 'conversation',
			messages: [
				{
					author: asker!,
					text: say(
						`Je cherche où demander ${goal.fr}. Il y a dix résultats, lequel choisir ?`,
						`I’m looking for where to get ${goal.en}. There are ten results, which one should I choose?`
					)
				},
				...pick(random, advice, 4)
			]
		},
		right: [wise!],
		wrong: [titled!, top!, locked!],
		why: say(
			`${wise} part de la bonne question : qui délivre ce document ? C’est ${office.fr}, et l’adresse est la sienne. N’importe qui peut écrire « officiel » dans un titre ou payer la première place, et le cadenas dit seulement que la connexion est chiffrée, pas à qui est le site.`,
			`${wise} starts from the right question: who issues this document? It is ${office.en}, and the address is theirs. Anyone can write “official” in a title or pay for the first place, and the padlock only says that the connection is encrypted, not whose site it is.`
		)
	});
}

const CIVIL_REQUESTS = [
	{
		query: say('carte grise changement d’adresse', 'car registration change of address'),
		what: say(
			'son changement d’adresse sur la carte grise',
			'a change of address on a car registration'
		),
		word: 'carte-grise'
	},
	{
		query: say('demande de passeport', 'passport application'),
		what: say('une demande de passeport', 'a passport application'),
		word: 'passeport'
	},
	{
		query: say('extrait de casier judiciaire', 'criminal record certificate'),
		what: say(
			'une demande d’extrait de casier judiciaire',
			'a request for a criminal record certificate'
		),
		word: 'casier'
	}
];
const MIDDLEMEN = [
	{
		title: say('Votre démarche en 5 minutes', 'Your paperwork in 5 minutes'),
		host: 'www.demarche-simple.example',
		excerpt: say(
			'Nous envoyons votre dossier à l’administration. Frais de service : 24,90 €',
			'We send your file to the authorities. Service fee: €24.90'
		)
	},
	{
		title: say('Service officiel des citoyens', 'Official citizens’ service'),
		host: 'www.portail-des-citoyens.example',
		excerpt: say(
			'Société privée agréée pour transmettre vos demandes. Suivi par SMS',
			'Private company approved to pass on your requests. Updates by text'
		)
	},
	{
		title: say('Dossier vérifié par un expert', 'File checked by an expert'),
		host: 'www.papiers-express.example',
		excerpt: say(
			'Confiez-nous vos pièces : site sans lien avec l’État, paiement en trois fois',
			'Entrust us with your documents: site unrelated to the State, pay in three parts'
		)
	}
];
const OTHERS = [
	{
		title: say(
			'Demander ou modifier un titre — l’administration',
			'Apply or make changes — the authorities'
		),
		host: 'www.administration.example',
		excerpt: say(
			'Téléservice de l’État : remplissez votre demande, montant à payer s’il y en a un.',
			'State online service: fill in your request, amount to pay if there is one.'
		)
	},
	{
		title: say('Combien de temps ça prend ?', 'How long does it take?'),
		host: 'forum.vie-pratique.example',
		excerpt: say(
			'« J’ai tout fait moi-même, réponse en douze jours… »',
			'“I did everything myself, answer in twelve days…”'
		)
	},
	{
		title: say('Arnaques aux papiers : notre enquête', 'Paperwork scams: our report'),
		host: 'www.gazette-du-val.example',
		excerpt: say(
			'Des sites font payer 30 € ce qui est gratuit. Témoignages.',
			'Some sites charge €30 for what is free. Testimonies.'
		)
	}
];

function middlemenAmongResults(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { query, what, word } = pickOne(random, CIVIL_REQUESTS);
	const address = ({ host }: { host: string }) => `${host}/${word}`;
	const middlemen = pick(random, MIDDLEMEN, 2);
	const results = pick(random, [...middlemen, ...OTHERS], 5);
	const clues = middlemen.map(({ excerpt }) => excerpt);
	return choice({
		instruction: say(
			`${who} prépare ${what.fr}.\n\nQuels sites sont des **intermédiaires**, qui proposent de faire passer la demande par eux ? **Plusieurs réponses** sont attendues.`,
			`${who} is preparing ${what.en}.\n\nWhich sites are **middlemen**, offering to have the request go through them? **Several answers** are expected.`
		),
		stimulus: {
			type: 'results',
			query,
			results: results.map((one) => ({
				title: one.title,
				url: address(one),
				excerpt: one.excerpt
			}))
		},
		right: middlemen.map(address),
		wrong: OTHERS.map(address),
		why: say(
			`Lisez les résumés, pas les titres : « ${clues[0]!.fr} » et « ${clues[1]!.fr} » viennent d’entreprises qui se placent entre vous et l’administration. Le téléservice de l’État traite lui-même la demande, même s’il parle d’un prix ; le forum et le journal en discutent sans rien transmettre.`,
			`Read the summaries, not the titles: “${clues[0]!.en}” and “${clues[1]!.en}” come from companies that stand between you and the authorities. The State’s online service handles the request itself, even if it mentions a price; the forum and the newspaper discuss it without passing anything on.`
		)
	});
}

const PLACES = [
	{
		query: say('Piscine des Ormes', 'Les Ormes swimming pool'),
		slug: 'piscine-des-ormes',
		owner: say('Ville de Valbec', 'City of Valbec'),
		seller: say('Maillots et lunettes de bain', 'Swimsuits and goggles')
	},
	{
		query: say('Patinoire du Lac', 'Le Lac ice rink'),
		slug: 'patinoire-du-lac',
		owner: say('Communauté de communes du Lac', 'Lake district council'),
		seller: say('Patins et protections', 'Skates and pads')
	},
	{
		query: say('Gymnase Berthe-Morin', 'Berthe Morin sports hall'),
		slug: 'gymnase-berthe-morin',
		owner: say('Ville de Corvigny', 'City of Corvigny'),
		seller: say('Chaussures de salle', 'Indoor shoes')
	}
];

function resultForEachNeed(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { query, slug, owner, seller } = pickOne(random, PLACES);
	const year = pickNumber(random, 1962, 1989);
	const opinions = pickNumber(random, 84, 240);
	const official = `www.equipements-publics.example/${slug}`;
	const reviews = `www.avis-du-quartier.example/${slug}`;
	const history = `www.patrimoine-local.example/${slug}`;
	const shop = `www.sport-pas-cher.example/${slug}`;
	const results = [
		{
			title: say(`${query.fr} : infos et horaires`, `${query.en}: information and hours`),
			url: shop,
			excerpt: say(
				`${seller.fr} : tout pour votre séance, livré demain.`,
				`${seller.en}: everything for your session, delivered tomorrow.`
			)
		},
		{
			title: say(`${query.fr} — ${owner.fr}`, `${query.en} — ${owner.en}`),
			url: official,
			excerpt: say(
				'Fermetures exceptionnelles, tarifs, accueil des personnes handicapées.',
				'Special closures, prices, access for people with disabilities.'
			)
		},
		{
			title: say(`${query.fr} : faut-il y aller ?`, `${query.en}: is it worth it?`),
			url: reviews,
			excerpt: say(
				`${opinions} personnes racontent leur visite et donnent une note.`,
				`${opinions} people describe their visit and give a rating.`
			)
		},
		{
			title: say(`${query.fr}, du projet à aujourd’hui`, `${query.en}, from plans to today`),
			url: history,
			excerpt: say(
				`Plans et photos du chantier de ${year}, par un groupe d’habitants.`,
				`Plans and photos of the ${year} building site, by a group of residents.`
			)
		}
	];
	const choices = [official, reviews, history, shop];
	const needs = pick(
		random,
		[
			{
				label: say(
					'Être sûr des fermetures de la semaine prochaine',
					'Be sure about next week’s closures'
				),
				url: official
			},
			{
				label: say('Savoir ce qu’en pensent les usagers', 'Know what users think of it'),
				url: reviews
			},
			{ label: say('Raconter la construction du bâtiment', 'Tell how it was built'), url: history }
		],
		3
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} a trois choses à chercher pour le journal du lycée. Choisissez, pour chacune, le résultat à ouvrir **en premier**.`,
			`${who} has three things to look for, for the school newspaper. For each one, choose the result to open **first**.`
		),
		why: say(
			`Le titre « infos et horaires » est celui d’une boutique : son résumé ne parle que d’achats. Les fermetures sont annoncées par qui gère le lieu (${owner.fr}), les avis se lisent sur le site qui en réunit ${opinions}, et le chantier de ${year} est chez le groupe d’habitants.`,
			`The title “information and hours” belongs to a shop: its summary is only about buying. Closures are announced by whoever runs the place (${owner.en}), opinions are on the site that gathers ${opinions} of them, and the ${year} building site is with the group of residents.`
		),
		stimulus: { type: 'results', query, results: pick(random, results, 4) },
		fields: needs.map(({ label, url }) => ({ label, type: 'url', solutions: [url], choices }))
	};
}
