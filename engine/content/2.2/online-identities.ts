import type { Tube } from '../challenge.ts';

export const onlineIdentities: Tube = {
	id: 'onlineIdentities',
	competence: '2.2',
	title: { fr: 'Gérer ses identités en ligne', en: 'Managing one’s online identities' },
	tutorial: {
		title: {
			fr: 'Montrer de vous ce que vous voulez',
			en: 'Showing only what you want of yourself'
		},
		minutes: 2,
		body: {
			fr: 'En ligne, vous pouvez avoir plusieurs **identités**, une pour l’école ou le travail, une pour un loisir : à vous de choisir ce que chacune montre.\n\nUn compte contient plusieurs noms à ne pas confondre :\n\n- l’**identifiant**, qui sert à se connecter ;\n- le nom affiché, que voient les autres, souvent un **pseudonyme** ;\n- votre nom véritable et votre adresse électronique, que l’on peut souvent masquer.\n\nOuvrez les réglages du compte et cherchez ce qui est « public » ou « affiché avec mes messages ». Mieux encore, regardez votre profil depuis une fenêtre privée, sans être connecté.\n\nPour garder deux identités séparées, évitez tout ce qui n’appartient qu’à vous : même photo, même adresse, même numéro, même pseudonyme rare. Un détail que des milliers de gens partagent, comme aimer la musique, trahit peu ; **plusieurs** réunis peuvent suffire à vous reconnaître.\n\nPar exemple, un compte de jeux avec le numéro de téléphone du compte professionnel y mène tout droit.\n\nLe piège habituel : croire qu’un pseudonyme rend anonyme. Il cache votre nom à la plupart des gens, pas vos actes : vous en restez responsable.',
			en: 'Online, you can have several **identities**, one for school or work, one for a hobby: it is up to you to choose what each one shows.\n\nAn account contains several names that should not be confused:\n\n- the **login**, which is used to sign in;\n- the name shown, which others see, often a **nickname**;\n- your real name and your email address, which can often be hidden.\n\nOpen the account settings and look for what is “public” or “shown with my messages.” Better still, look at your profile from a private window, without being signed in.\n\nTo keep two identities apart, avoid anything that belongs only to you: the same photo, address, number or rare nickname. A detail that thousands of people share, such as liking music, gives little away; **several** put together may be enough to recognize you.\n\nFor example, a gaming account with the phone number of the work account leads straight to it.\n\nThe usual trap: believing that a nickname makes you anonymous. It hides your name from most people, not your actions: you remain responsible for them.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Lucas va poser sa première question sur un forum de jardinage. Quel nom les autres membres verront-ils à côté de son message ?',
						en: 'Lucas is about to ask his first question on a gardening forum. Which name will the other members see next to his message?'
					},
					why: {
						fr: 'La dernière ligne décide : « Afficher avec mes messages : mon pseudonyme », et le pseudonyme est TomateCerise. L’identifiant `lfontaine84` ne sert qu’à se connecter, et l’adresse électronique est masquée.',
						en: 'The last line decides: “Show with my messages: my nickname,” and the nickname is TomateCerise. The login `lfontaine84` is only used to sign in, and the email address is hidden.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Mon compte', en: 'My account' },
						body: {
							fr: 'Prénom et nom : Lucas Fontaine\n\nIdentifiant de connexion : lfontaine84\n\nPseudonyme : TomateCerise\n\nAdresse électronique : lucas.f@mel.example (masquée)\n\nAfficher avec mes messages : mon pseudonyme',
							en: 'First and last name: Lucas Fontaine\n\nLogin: lfontaine84\n\nNickname: TomateCerise\n\nEmail address: lucas.f@mel.example (hidden)\n\nShow with my messages: my nickname'
						},
						buttons: [
							{ fr: 'Modifier', en: 'Edit' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					field: {
						label: { fr: 'Nom affiché', en: 'Name shown' },
						type: 'text',
						solutions: ['TomateCerise']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Gaël publie ses poèmes sous un pseudonyme et ne veut pas que ses collègues les relient à son profil professionnel. Les deux pages sont publiques.\n\nQuels éléments permettent de relier les deux comptes **avec quasi-certitude** ? Plusieurs réponses sont attendues.',
						en: 'Gaël publishes his poems under a pen name and does not want his coworkers to link them to his professional profile. Both pages are public.\n\nWhich elements make it possible to link the two accounts **almost for certain**? Several answers are expected.'
					},
					why: {
						fr: 'Demandez-vous combien de personnes partagent l’élément. Gaël seul a cette photo de son jardin, qu’il a prise lui-même, et l’adresse `brume.sud@mel.example` n’a qu’un titulaire. Toulouse, 2021 ou « français, anglais » conviennent à des milliers de gens : ce sont des indices, pas des preuves.',
						en: 'Ask how many people share the element. Only Gaël has this photo of his garden, which he took himself, and the address `brume.sud@mel.example` has a single holder. Toulouse, 2021 or “French, English” suit thousands of people: they are clues, not proof.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Élément public', en: 'Public element' },
							{ fr: 'Compte de poésie', en: 'Poetry account' },
							{ fr: 'Profil professionnel', en: 'Professional profile' }
						],
						rows: [
							[{ fr: 'Nom affiché', en: 'Name shown' }, 'BrumeDuSud', 'Gaël Lemaire'],
							[{ fr: 'Ville', en: 'City' }, 'Toulouse', 'Toulouse'],
							[
								{ fr: 'Photo de couverture', en: 'Cover photo' },
								{
									fr: 'le jardin de Gaël, photographié par lui',
									en: 'Gaël’s garden, photographed by him'
								},
								{ fr: 'la même photo du jardin', en: 'the same photo of the garden' }
							],
							[{ fr: 'Année d’inscription', en: 'Year of registration' }, '2021', '2021'],
							[
								{ fr: 'Adresse de contact', en: 'Contact address' },
								'brume.sud@mel.example',
								'brume.sud@mel.example'
							],
							[
								{ fr: 'Langues', en: 'Languages' },
								{ fr: 'français, anglais', en: 'French, English' },
								{ fr: 'français, anglais', en: 'French, English' }
							]
						]
					},
					options: [
						{ fr: 'La photo de couverture', en: 'The cover photo' },
						{ fr: 'L’année d’inscription', en: 'The year of registration' },
						{ fr: 'La ville', en: 'The city' },
						{ fr: 'Les langues', en: 'The languages' },
						{ fr: 'L’adresse de contact', en: 'The contact address' }
					],
					solutions: [0, 4]
				}
			]
		}
	]
};
