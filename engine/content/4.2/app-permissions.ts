import type { Tube } from '../challenge.ts';

export const appPermissions: Tube = {
	id: 'appPermissions',
	competence: '4.2',
	title: {
		fr: 'Vérifier les droits donnés à une application',
		en: 'Checking what an app is allowed to do'
	},
	tutorial: {
		title: {
			fr: 'Décider ce qu’une application peut savoir de vous',
			en: 'Deciding what an app may know about you'
		},
		minutes: 2,
		body: {
			fr: 'Une application ne devrait accéder qu’à ce qui sert à ce que vous lui demandez, et seulement à ce moment-là.\n\n**1. Ouvrez les réglages** du téléphone, rubrique des autorisations : position, micro, photos, contacts. Elle montre ce que chaque application peut consulter.\n\n**2. Demandez-vous à quoi cela sert.** Une carte a besoin de la position ; une calculatrice, non.\n\n**3. Choisissez le droit le plus étroit** : jamais, demander à chaque fois, seulement pendant l’utilisation, et, en dernier recours, toujours.\n\n**4. Parcourez les conditions** en cherchant quatre réponses : quelles données partent, vers qui, pour combien de temps, et comment s’y opposer.\n\n**Exemple.** « Nous partageons votre adresse avec nos partenaires, sauf refus de votre part » : le partage a lieu tant que vous n’avez rien décoché.\n\n**Le piège.** Lire plus, ou moins, que ce qui est écrit. Autoriser l’usage d’une photo n’est pas en donner la propriété ; et les exceptions se cachent souvent après le mot « sauf ».',
			en: 'An app should have access only to what serves what you ask of it, and only at that moment.\n\n**1. Open the settings** of the phone, under permissions: location, microphone, photos, contacts. They show what each app can look at.\n\n**2. Ask yourself what it is for.** A map needs your location; a calculator does not.\n\n**3. Choose the narrowest permission**: never, ask every time, only while using the app, and, as a last resort, always.\n\n**4. Skim the terms** looking for four answers: which data leaves, to whom, for how long, and how to object.\n\n**Example.** “We share your address with our partners unless you refuse”: the sharing takes place as long as you have not unchecked anything.\n\n**The trap.** Reading more, or less, than what is written. Allowing a photo to be used is not giving it away; and exceptions often hide after the word “except.”'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					seconds: 60,
					instruction: {
						fr: 'Yanis regarde les réglages de son téléphone. Quelle application peut savoir où il se trouve **même quand il ne s’en sert pas** ?',
						en: 'Yanis looks at the settings of his phone. Which app can know where he is **even when he is not using it**?'
					},
					why: {
						fr: '« Toujours » permet de lire la position même application fermée : seule Lampe torche a ce droit, alors qu’elle n’en a pas besoin. Itinéraires et Appareil photo ne l’ont que lorsqu’ils sont actifs, et Météo doit demander à chaque fois.',
						en: '“Always” allows reading the location even when the app is closed: only Flashlight has this permission, although it does not need it. Directions and Camera have it only while in use, and Weather must ask every time.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Accès à la position', en: 'Location access' },
						columns: [
							{ fr: 'Application', en: 'App' },
							{ fr: 'Autorisation', en: 'Permission' }
						],
						rows: [
							[
								{ fr: 'Itinéraires', en: 'Directions' },
								{ fr: 'Lorsque l’app est active', en: 'While using the app' }
							],
							[
								{ fr: 'Carnet de recettes', en: 'Recipe book' },
								{ fr: 'Jamais', en: 'Never' }
							],
							[
								{ fr: 'Météo', en: 'Weather' },
								{ fr: 'Demander à chaque fois', en: 'Ask every time' }
							],
							[
								{ fr: 'Lampe torche', en: 'Flashlight' },
								{ fr: 'Toujours', en: 'Always' }
							],
							[
								{ fr: 'Appareil photo', en: 'Camera' },
								{ fr: 'Lorsque l’app est active', en: 'While using the app' }
							]
						]
					},
					field: {
						label: { fr: 'Application', en: 'App' },
						type: 'text',
						solutions: [
							{ fr: 'Lampe torche', en: 'Flashlight' },
							{ fr: 'La lampe torche', en: 'The flashlight' },
							{ fr: 'Torche', en: 'Flashlight app' },
							{ fr: 'Lampe', en: 'Torch' },
							{ fr: 'Application lampe torche', en: 'The flashlight app' }
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
						fr: 'Samira lit les conditions d’une application gratuite de retouche avant de l’installer. Qu’est-ce que ce texte lui apprend ? Plusieurs réponses sont attendues.',
						en: 'Samira reads the terms of a free photo editing app before installing it. What does this text tell her? Several answers are expected.'
					},
					why: {
						fr: 'Le point 3 autorise la « promotion » avec ses photos, tout en la laissant titulaire de ses droits. Le point 6 transmet sa ville, sauf opposition ; il ne parle pas des photos. Le point 5 excepte les photos « déjà utilisées dans une campagne » : elles ne disparaîtront pas toutes.',
						en: 'Point 3 allows her photos to be used to “promote” the service, while she keeps her rights. Point 6 passes on her city unless she objects; it does not mention photos. Point 5 makes an exception for photos “already used in a campaign”: not all will disappear.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Conditions d’utilisation (extrait)', en: 'Terms of use (excerpt)' },
						body: {
							fr: '3. Vous restez titulaire de vos droits sur vos photos. Vous nous accordez une licence mondiale et gratuite pour les reproduire et les adapter, afin de faire fonctionner le service et d’en assurer la promotion.\n\n4. Un compte sans connexion pendant 24 mois est supprimé.\n\n5. À la suppression du compte, vos photos sont effacées de nos serveurs sous 30 jours, sauf celles déjà utilisées dans une campagne.\n\n6. L’identifiant de votre appareil et votre ville sont transmis à nos partenaires publicitaires. Vous pouvez vous y opposer dans les réglages.',
							en: '3. You keep your rights to your photos. You grant us a worldwide, free license to reproduce and adapt them in order to run the service and to promote it.\n\n4. An account with no sign-in for 24 months is deleted.\n\n5. When the account is deleted, your photos are erased from our servers within 30 days, except those already used in a campaign.\n\n6. Your device identifier and your city are passed on to our advertising partners. You can object in the settings.'
						}
					},
					options: [
						{
							fr: 'Une de ses photos peut paraître dans une publicité pour l’application.',
							en: 'One of her photos may appear in an advertisement for the app.'
						},
						{
							fr: 'L’éditeur devient propriétaire des photos qu’elle retouche.',
							en: 'The publisher becomes the owner of the photos she edits.'
						},
						{
							fr: 'Supprimer son compte fait disparaître toutes ses photos en un mois.',
							en: 'Deleting her account makes all her photos disappear within a month.'
						},
						{
							fr: 'Ses photos sont transmises aux partenaires publicitaires.',
							en: 'Her photos are passed on to the advertising partners.'
						},
						{
							fr: 'Sa ville est transmise à des annonceurs tant qu’elle ne fait rien.',
							en: 'Her city is passed on to advertisers as long as she does nothing.'
						}
					],
					solutions: [0, 4]
				}
			]
		}
	]
};
