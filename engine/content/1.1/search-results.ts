import type { Tube } from '../challenge.ts';

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
				}
			]
		},
		{
			level: 3,
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
				}
			]
		}
	]
};
