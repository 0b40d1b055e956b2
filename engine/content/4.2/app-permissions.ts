import type { Tube } from '../challenge.ts';

export const appPermissions: Tube = {
	id: 'appPermissions',
	competence: '4.2',
	title: {
		fr: 'Vérifier les droits donnés à une application',
		en: 'Checking what an app is allowed to do'
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Yanis regarde les réglages de son téléphone. Quelle application peut savoir où il se trouve **même quand il ne s’en sert pas** ?',
						en: 'Yanis looks at the settings of his phone. Which app can know where he is **even when he is not using it**?'
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
