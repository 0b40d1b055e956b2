import type { Tube } from '../challenge.ts';

const REMEDIES = [
	{
		fr: 'Placer le bureau pour que la fenêtre soit sur le côté',
		en: 'Turn the desk so that the window is on the side'
	},
	{
		fr: 'Regarder au loin quelques instants, plusieurs fois par heure',
		en: 'Look into the distance for a moment, several times an hour'
	},
	{
		fr: 'Rehausser l’écran et brancher un clavier séparé',
		en: 'Raise the screen and plug in a separate keyboard'
	},
	{
		fr: 'Remplacer le clavier par un modèle sans pavé numérique',
		en: 'Replace the keyboard with a model that has no number pad'
	},
	{
		fr: 'Pousser au maximum la luminosité de l’écran',
		en: 'Turn the screen brightness up to the maximum'
	}
];

export const workstationErgonomics: Tube = {
	id: 'workstationErgonomics',
	competence: '4.3',
	title: { fr: 'Aménager son poste de travail', en: 'Setting up a workstation' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Jules fait ses devoirs sur l’ordinateur de bureau. Que doit-il corriger ? Plusieurs réponses sont attendues.',
						en: 'Jules does his homework on the desktop computer. What should he correct? Several answers are expected.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Jules à son bureau', en: 'Jules at his desk' },
						body: {
							fr: 'Son dos est appuyé contre le dossier du siège. Ses pieds pendent sans toucher le sol. Ses avant-bras reposent sur le bureau. Ses yeux sont à 20 cm de l’écran. Le haut de l’écran est à la hauteur de ses yeux.',
							en: 'His back rests against the back of the chair. His feet hang without touching the floor. His forearms rest on the desk. His eyes are 20 cm (8 inches) from the screen. The top of the screen is level with his eyes.'
						}
					},
					options: [
						{ fr: 'L’appui de son dos', en: 'The support of his back' },
						{ fr: 'La position de ses pieds', en: 'The position of his feet' },
						{ fr: 'L’appui de ses avant-bras', en: 'The support of his forearms' },
						{
							fr: 'La distance entre ses yeux et l’écran',
							en: 'The distance from his eyes to the screen'
						},
						{ fr: 'La hauteur de l’écran', en: 'The height of the screen' }
					],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Sonia télétravaille trois jours par semaine sur un ordinateur portable posé sur la table. Elle écrit à l’infirmière du travail. Choisissez le conseil qui traite la **cause** de chaque gêne.',
						en: 'Sonia works from home three days a week on a laptop set on the table. She writes to the occupational nurse. Choose the advice that deals with the **cause** of each discomfort.'
					},
					stimulus: {
						type: 'mail',
						from: 'sonia.petit@atelier-nacre.example',
						to: 'infirmerie@atelier-nacre.example',
						subject: { fr: 'Mon poste à la maison', en: 'My workstation at home' },
						body: {
							fr: 'Bonjour,\n\nTrois choses me gênent. J’ai mal à la nuque, car je baisse la tête toute la journée. Je plisse les yeux à cause des reflets de la baie vitrée, qui est derrière moi. Le soir, mes yeux piquent : je reste des heures sans quitter l’écran du regard.\n\nSonia',
							en: 'Hello,\n\nThree things bother me. My neck hurts, because I keep my head down all day. I squint because of reflections from the large window behind me. In the evening, my eyes sting: I spend hours without looking away from the screen.\n\nSonia'
						}
					},
					fields: [
						{
							label: { fr: 'La nuque douloureuse', en: 'The sore neck' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Rehausser l’écran et brancher un clavier séparé',
									en: 'Raise the screen and plug in a separate keyboard'
								}
							]
						},
						{
							label: { fr: 'Les reflets', en: 'The reflections' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Placer le bureau pour que la fenêtre soit sur le côté',
									en: 'Turn the desk so that the window is on the side'
								}
							]
						},
						{
							label: { fr: 'Les yeux qui piquent', en: 'The stinging eyes' },
							type: 'text',
							choices: REMEDIES,
							solutions: [
								{
									fr: 'Regarder au loin quelques instants, plusieurs fois par heure',
									en: 'Look into the distance for a moment, several times an hour'
								}
							]
						}
					]
				}
			]
		}
	]
};
