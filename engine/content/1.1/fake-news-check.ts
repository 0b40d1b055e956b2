import type { Tube } from '../challenge.ts';

export const fakeNewsCheck: Tube = {
	id: 'fakeNewsCheck',
	competence: '1.1',
	title: { fr: 'Vérifier une information', en: 'Fact-checking' },
	tutorial: {
		title: {
			fr: 'Démêler le vrai du faux avant de partager',
			en: 'Telling true from false before you share'
		},
		minutes: 2,
		body: {
			fr: 'Vérifier une information, c’est remonter à son **origine** : qui la publie, quand, et avec quelles preuves.\n\nPrenez les choses dans cet ordre :\n\n- lisez toute la page, jusqu’aux mentions légales ou à la rubrique « Qui sommes-nous ? », où un site de blagues se présente souvent comme tel ;\n- lisez l’adresse : le vrai nom du site est la fin de ce qui précède le premier `/` ;\n- cherchez la même nouvelle ailleurs, chez quelqu’un qui ne l’a pas recopiée ;\n- pour une photo, lancez une **recherche d’image inversée** et gardez la publication identique la plus ancienne qui donne un lieu et un auteur.\n\nPar exemple, `www.journal-connu.example.infos-du-jour.example` appartient à `infos-du-jour.example`, pas au journal connu. Un registre public des noms de domaine donne sa date de création : un site né il y a quelques jours mérite qu’on se méfie.\n\nLe piège habituel : confondre succès et vérité. Des milliers de partages montrent qu’un message plaît, rien de plus. Une photo authentique peut aussi accompagner une légende fausse : vérifiez l’une et l’autre.',
			en: 'Checking a piece of news means going back to its **origin**: who publishes it, when, and with what evidence.\n\nTake things in this order:\n\n- read the whole page, down to the legal notice or the “About us” section, where a joke site often says what it is;\n- read the address: the real name of the site is the end of what comes before the first `/`;\n- look for the same news elsewhere, from someone who did not copy it;\n- for a photo, run a **reverse image search** and keep the oldest identical match that gives a place and an author.\n\nFor example, `www.known-newspaper.example.news-today.example` belongs to `news-today.example`, not to the known newspaper. A public register of domain names gives its creation date: a site born a few days ago deserves caution.\n\nThe usual trap: mistaking success for truth. Thousands of shares show that people like a message, nothing more. A genuine photo can also come with a false caption: check both.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Aïcha reçoit le lien de cette page. Que peut-elle répondre à la personne qui le lui a envoyé ?',
						en: 'Aïcha gets a link to this page. What can she tell the person who sent it?'
					},
					why: {
						fr: 'Tout en bas, les mentions légales disent que La Buvette du matin publie des articles « inventés de toutes pièces ». Les 18 000 partages et la photo d’agence ne prouvent rien : une blague se partage bien, et une vraie photo peut illustrer un faux texte.',
						en: 'At the very bottom, the legal notice says that La Buvette du matin publishes “entirely made-up” articles. The 18,000 shares and the agency photo prove nothing: a joke spreads easily, and a real photo can illustrate a false story.'
					},
					stimulus: {
						type: 'page',
						url: 'www.la-buvette-du-matin.example/travail/sieste-obligatoire',
						title: {
							fr: 'La sieste devient obligatoire dans toutes les entreprises',
							en: 'Naps become mandatory in all companies'
						},
						body: {
							fr: 'Dès lundi, chaque salarié devra dormir 45 minutes après le déjeuner. « Les ronflements seront comptés comme du travail de nuit », précise une source proche des oreillers.\n\nPartagé 18 000 fois — Photo : agence Plume\n\nMentions légales : La Buvette du matin publie chaque jour des articles inventés de toutes pièces.',
							en: 'Starting Monday, every employee will have to sleep for 45 minutes after lunch. “Snoring will count as night work,” says a source close to the pillows.\n\nShared 18,000 times — Photo: Plume agency\n\nLegal notice: La Buvette du matin publishes entirely made-up articles every day.'
						}
					},
					options: [
						{
							fr: 'L’information est sûre : 18 000 personnes l’ont déjà partagée.',
							en: 'The news is reliable: 18,000 people have already shared it.'
						},
						{
							fr: 'C’est une blague : ce site publie des articles humoristiques.',
							en: 'It’s a joke: this site publishes humorous articles.'
						},
						{
							fr: 'L’information est sûre : la photo vient d’une agence.',
							en: 'The news is reliable: the photo comes from an agency.'
						},
						{
							fr: 'C’est un piège : ce site cherche à voler des mots de passe.',
							en: 'It’s a trap: this site is trying to steal passwords.'
						}
					],
					solution: 1
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Une photo de rue inondée circule avec la légende « Angers, hier soir ». Bastien la soumet à une recherche d’image inversée.\n\nD’après ces résultats, où et en quelle année cette photo a-t-elle été prise ?',
						en: 'A photo of a flooded street is going around with the caption “Angers, last night.” Bastien runs a reverse image search on it.\n\nAccording to these results, where and in which year was this photo taken?'
					},
					why: {
						fr: 'La publication identique la plus ancienne est celle de l’agence de presse, et sa légende donne un lieu, une date et le nom du photographe : Porto, le 20 janvier 2016. La photo de 2014 à Nantes est plus ancienne, mais c’est une autre photo ; la légende sur Venise vient cinq ans après.',
						en: 'The oldest identical match is the news agency’s, and its caption gives a place, a date and the photographer’s name: Porto, January 20, 2016. The 2014 picture of Nantes is older, but it is a different photo; the Venice caption came five years later.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Résultats de la recherche d’image, lancée le 14 octobre 2024',
							en: 'Results of the image search, run on October 14, 2024'
						},
						columns: [
							{ fr: 'Mise en ligne', en: 'Posted' },
							{ fr: 'Correspondance', en: 'Match' },
							{ fr: 'Site', en: 'Site' },
							{ fr: 'Légende', en: 'Caption' }
						],
						rows: [
							[
								{ fr: '13/10/2024', en: 'Oct 13, 2024' },
								{ fr: 'identique', en: 'identical' },
								{ fr: 'réseau social', en: 'social network' },
								{ fr: 'Angers, hier soir !!', en: 'Angers, last night!!' }
							],
							[
								{ fr: '02/06/2021', en: 'Jun 2, 2021' },
								{ fr: 'identique, recadrée', en: 'identical, cropped' },
								{ fr: 'blog de voyage', en: 'travel blog' },
								{ fr: 'Quand Venise prend l’eau', en: 'When Venice floods' }
							],
							[
								{ fr: '09/11/2014', en: 'Nov 9, 2014' },
								{ fr: 'ressemblante, autre photo', en: 'similar, different photo' },
								{ fr: 'quotidien régional', en: 'regional newspaper' },
								{ fr: 'Crue à Nantes, le 8 novembre', en: 'Flood in Nantes, November 8' }
							],
							[
								{ fr: '21/01/2016', en: 'Jan 21, 2016' },
								{ fr: 'identique', en: 'identical' },
								{ fr: 'agence de presse', en: 'news agency' },
								{
									fr: 'Porto (Portugal), 20 janvier 2016. Photo : Rui Tavares',
									en: 'Porto, Portugal, January 20, 2016. Photo: Rui Tavares'
								}
							],
							[
								{ fr: '15/03/2018', en: 'Mar 15, 2018' },
								{ fr: 'identique', en: 'identical' },
								{ fr: 'banque d’images', en: 'stock photo site' },
								{ fr: 'Rue inondée, Europe', en: 'Flooded street, Europe' }
							]
						]
					},
					fields: [
						{
							label: { fr: 'Ville', en: 'City' },
							type: 'text',
							solutions: ['Porto', 'Porto (Portugal)', 'Porto, Portugal', 'Porto au Portugal']
						},
						{ label: { fr: 'Année', en: 'Year' }, type: 'number', solutions: ['2016'] }
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un article daté du **14 mars 2025** annonce la fermeture d’une usine. Son adresse :\n\n`https://www.gazette-lorraine.example.actu-direct.example/eco/usine`\n\nIsmaël consulte le registre public des noms de domaine. Quel domaine publie réellement cette page, et combien de jours après sa création l’article est-il daté ?',
						en: 'An article dated **March 14, 2025** announces that a factory is closing. Its address:\n\n`https://www.gazette-lorraine.example.actu-direct.example/eco/usine`\n\nIsmaël looks up the public register of domain names. Which domain really publishes this page, and how many days after its creation is the article dated?'
					},
					why: {
						fr: 'Un nom de site se lit de droite à gauche jusqu’au premier `/` : il finit par `actu-direct.example`, et `gazette-lorraine` n’est qu’un sous-domaine choisi pour tromper. Sa ligne `Creation Date` indique le 27 février 2025 : un jour jusqu’au 28, puis 14 jours en mars, soit 15.',
						en: 'A site name is read from right to left, up to the first `/`: it ends with `actu-direct.example`, and `gazette-lorraine` is only a subdomain chosen to mislead. Its `Creation Date` line says February 27, 2025: one day to the 28th, then 14 days in March, which makes 15.'
					},
					stimulus: {
						type: 'code',
						language: 'text',
						text: 'Domain Name: gazette-lorraine.example\nCreation Date: 2004-09-17T08:12:40Z\nUpdated Date: 2025-03-10T06:30:02Z\nRegistrant Organization: Gazette Lorraine SAS\n\nDomain Name: usine-eco.example\nCreation Date: 2025-03-06T19:05:33Z\nUpdated Date: 2025-03-06T19:05:33Z\nRegistrant Organization: REDACTED FOR PRIVACY\n\nDomain Name: actu-direct.example\nCreation Date: 2025-02-27T14:41:09Z\nUpdated Date: 2025-03-11T10:20:15Z\nRegistrant Organization: REDACTED FOR PRIVACY'
					},
					fields: [
						{
							label: {
								fr: 'Nom de domaine (sans sous-domaine)',
								en: 'Domain name (without subdomain)'
							},
							type: 'url',
							solutions: ['actu-direct.example']
						},
						{
							label: {
								fr: 'Nombre de jours entre la création du domaine et la date de l’article',
								en: 'Number of days between the creation of the domain and the date of the article'
							},
							type: 'number',
							solutions: ['15'],
							unit: { fr: 'jours', en: 'days' }
						}
					]
				}
			]
		}
	]
};
