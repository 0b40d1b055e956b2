import type { Tube } from '../challenge.ts';

export const onlineReputation: Tube = {
	id: 'onlineReputation',
	competence: '2.4',
	title: { fr: 'Soigner sa réputation en ligne', en: 'Looking after one’s online reputation' },
	tutorial: {
		title: {
			fr: 'Voir et choisir ce qu’on trouve sur vous',
			en: 'Seeing and choosing what is found about you'
		},
		minutes: 2,
		body: {
			fr: 'Votre réputation en ligne est ce qu’un inconnu trouve en tapant votre nom : vous pouvez la regarder, et en partie la choisir.\n\nCommencez par chercher votre nom, entre guillemets, sans être connecté à vos comptes. Pour chaque résultat, demandez-vous ce qu’en penserait un employeur ou un professeur.\n\nUn compte peut sortir dans une recherche si trois conditions sont réunies :\n\n- il affiche votre vrai nom ;\n- son contenu est public ;\n- il laisse passer les moteurs de recherche.\n\nChanger une seule de ces conditions peut suffire.\n\nPour faire retirer une page, écrivez d’abord à son auteur ou au site : c’est le seul moyen qu’elle **disparaisse**. Vous pouvez aussi demander à un moteur de la **déréférencer** : elle reste en ligne, mais ne sort plus à partir de votre nom, dans ce moteur.\n\nExemple : une vieille annonce effacée du site n’est plus nulle part ; déréférencée, elle se trouve encore avec d’autres mots.\n\nLe piège est de confondre les deux.',
			en: 'Your online reputation is what a stranger finds by typing your name: you can look at it, and partly choose it.\n\nStart by searching for your name, in quotation marks, while signed out of your accounts. For each result, ask yourself what an employer or a teacher would think of it.\n\nAn account can show up in a search if three conditions are met:\n\n- it shows your real name;\n- its content is public;\n- it lets search engines in.\n\nChanging just one of these conditions may be enough.\n\nTo have a page removed, first write to its author or to the site: that is the only way to make it **disappear**. You can also ask a search engine to **delist** it: it stays online, but no longer comes up from your name, in that engine.\n\nExample: an old ad deleted from the site is gone; delisted, it can still be found with other words.\n\nThe trap is to confuse the two.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Malo cherche un stage et tape son nom dans un moteur de recherche. Tous ces résultats parlent de lui. Lequel a-t-il le plus intérêt à faire retirer ?',
						en: 'Malo is looking for an internship and types his name in a search engine. All these results are about him. Which one should he most want to have removed?'
					},
					why: {
						fr: 'Mettez-vous à la place d’un employeur qui lit les extraits. Sur `forum-detente.example`, Malo critique son patron et avoue être parti plus tôt sans le dire. Le cross, le concert et la page sur ses projets donnent au contraire une bonne image.',
						en: 'Put yourself in the place of an employer reading the excerpts. On `forum-detente.example`, Malo runs down his boss’s garage and admits leaving early without telling anyone. The race, the concert and the page about his projects give a good image instead.'
					},
					stimulus: {
						type: 'results',
						query: 'Malo Guégan',
						results: [
							{
								title: {
									fr: 'Cross du département : les résultats',
									en: 'County cross-country race: the results'
								},
								url: 'sport-departement.example/cross',
								excerpt: {
									fr: '3e place pour Malo Guégan, du lycée des Coteaux…',
									en: '3rd place for Malo Guégan, from Coteaux high school…'
								}
							},
							{
								title: {
									fr: 'Malo Guégan, élève en électricité',
									en: 'Malo Guégan, electrical trades student'
								},
								url: 'carnet-pro.example/malo-guegan',
								excerpt: {
									fr: 'Mes projets en atelier, mes langues, mes disponibilités…',
									en: 'My workshop projects, my languages, my availability…'
								}
							},
							{
								title: {
									fr: 'Mon patron de cet été, quelle honte',
									en: 'My boss this summer, what a disgrace'
								},
								url: 'forum-detente.example/sujet/5120',
								excerpt: {
									fr: 'Malo Guégan : « Ce garage est nul, je partais une heure plus tôt sans le dire… »',
									en: 'Malo Guégan: “That garage is useless, I used to leave an hour early without telling anyone…”'
								}
							},
							{
								title: {
									fr: 'Concert de fin d’année de l’harmonie',
									en: 'The concert band’s year-end concert'
								},
								url: 'harmonie-valbrune.example/concert',
								excerpt: {
									fr: 'À la trompette : Lou Perrot, Malo Guégan…',
									en: 'On trumpet: Lou Perrot, Malo Guégan…'
								}
							}
						]
					},
					options: [
						'sport-departement.example/cross',
						'carnet-pro.example/malo-guegan',
						'forum-detente.example/sujet/5120',
						'harmonie-valbrune.example/concert'
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
						fr: 'Un recruteur tape `Salomé Ott` dans un moteur de recherche. Un seul compte de Salomé peut apparaître dans les résultats. Lequel ?',
						en: 'A recruiter types `Salomé Ott` in a search engine. Only one of Salomé’s accounts can show up in the results. Which one?'
					},
					why: {
						fr: 'Trois conditions doivent être réunies : le nom affiché est « Salomé Ott », le contenu est visible par tout le monde et les moteurs sont autorisés. Seul le blog de cuisine les remplit. Le forum est public, mais sous le nom Loupiote67.',
						en: 'Three conditions must be met: the name shown is “Salomé Ott,” the content is visible to everyone and search engines are allowed. Only the cooking blog meets them all. The forum is public, but under the name Loupiote67.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Les comptes de Salomé Ott', en: 'Salomé Ott’s accounts' },
						columns: [
							{ fr: 'Compte', en: 'Account' },
							{ fr: 'Nom affiché', en: 'Name shown' },
							{ fr: 'Contenu visible par', en: 'Content visible to' },
							{
								fr: 'Autoriser les moteurs de recherche',
								en: 'Allow search engines'
							}
						],
						rows: [
							[
								{ fr: 'Réseau de photos', en: 'Photo network' },
								'Salomé Ott',
								{ fr: 'mes amis', en: 'my friends' },
								{ fr: 'non', en: 'no' }
							],
							[
								{ fr: 'Forum de jeux', en: 'Gaming forum' },
								'Loupiote67',
								{ fr: 'tout le monde', en: 'everyone' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								{ fr: 'Annuaire d’anciens élèves', en: 'Alumni directory' },
								'Salomé Ott',
								{ fr: 'tout le monde', en: 'everyone' },
								{ fr: 'non', en: 'no' }
							],
							[
								{ fr: 'Blog de cuisine', en: 'Cooking blog' },
								'Salomé Ott',
								{ fr: 'tout le monde', en: 'everyone' },
								{ fr: 'oui', en: 'yes' }
							]
						]
					},
					field: {
						label: { fr: 'Compte', en: 'Account' },
						type: 'text',
						solutions: [
							{ fr: 'Blog de cuisine', en: 'Cooking blog' },
							{ fr: 'Le blog de cuisine', en: 'The cooking blog' },
							{ fr: 'Son blog de cuisine', en: 'Her cooking blog' },
							'Blog',
							{ fr: 'Le blog', en: 'The blog' },
							{ fr: 'Cuisine', en: 'Cooking' }
						]
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Boubacar a obtenu cette réponse. Quelles en sont les conséquences ? Plusieurs réponses sont attendues.',
						en: 'Boubacar got this answer. What follows from it? Several answers are expected.'
					},
					why: {
						fr: 'Le déréférencement coupe seulement le lien entre un nom et une page, dans ce moteur. Le mot clé est « à partir de votre nom » : l’article reste sur le site du journal et se trouve par d’autres mots. Les autres moteurs et le journal ne sont pas concernés.',
						en: 'Delisting only cuts the link between a name and a page, in that engine. The key words are “on your name”: the article stays on the newspaper’s site and can be found with other words. Other engines and the newspaper are not affected.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Moteur Boussole <droits@boussole.example>',
							en: 'Boussole search engine <droits@boussole.example>'
						},
						to: 'Boubacar Traoré',
						subject: {
							fr: 'Votre demande de déréférencement',
							en: 'Your delisting request'
						},
						body: {
							fr: 'Bonjour,\n\nNous acceptons votre demande. L’article de 2014 « Faillite du garage Levallon » du journal L’Écho de Valbrune n’apparaîtra plus dans les recherches faites **à partir de votre nom** depuis un pays de l’Union européenne.\n\nLe service des droits',
							en: 'Hello,\n\nWe accept your request. The 2014 article “Levallon garage goes bankrupt” from the newspaper L’Écho de Valbrune will no longer appear in searches made **on your name** from a country of the European Union.\n\nThe rights department'
						}
					},
					options: [
						{
							fr: 'L’article reste en ligne sur le site du journal.',
							en: 'The article stays online on the newspaper’s website.'
						},
						{
							fr: 'Le journal doit effacer le nom de Boubacar de l’article.',
							en: 'The newspaper must delete Boubacar’s name from the article.'
						},
						{
							fr: 'Les autres moteurs de recherche doivent en faire autant.',
							en: 'The other search engines must do the same.'
						},
						{
							fr: 'La recherche « faillite garage Levallon » peut encore mener à l’article.',
							en: 'The search “Levallon garage bankruptcy” can still lead to the article.'
						},
						{
							fr: 'À Lyon, la recherche « Boubacar Traoré » dans Boussole ne proposera plus l’article.',
							en: 'In Lyon, searching Boussole for “Boubacar Traoré” will no longer offer the article.'
						}
					],
					solutions: [0, 3, 4]
				}
			]
		}
	]
};
