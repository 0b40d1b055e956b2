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
	tutorial: {
		title: {
			fr: 'Régler son poste pour travailler sans douleur',
			en: 'Adjusting your workstation to work without pain'
		},
		minutes: 2,
		body: {
			fr: 'Un bon poste s’adapte au corps, et non l’inverse : le dos est soutenu, les yeux regardent droit devant, rien ne force.\n\n**Réglez dans cet ordre :**\n\n- le siège : pieds à plat au sol ou sur un repose-pieds, dos contre le dossier ;\n- le bureau : avant-bras posés, épaules relâchées ;\n- l’écran : à une longueur de bras, le haut au niveau des yeux ;\n- la lumière : fenêtre sur le côté, ni devant ni derrière.\n\n**Puis bougez** : levez-vous souvent, et reposez vos yeux en regardant loin.\n\n**Pour traiter une gêne**, cherchez sa cause avant de choisir un remède. Où avez-vous mal ? Quelle position ou quelle lumière la provoque ? Changez cela.\n\n**Exemple.** Poignet douloureux parce que la souris est trop loin : rapprochez-la, au lieu de serrer un bandage.\n\n**Le piège.** L’ordinateur portable : si l’écran est à la bonne hauteur, le clavier est trop haut, et inversement. Pour un long travail, il faut séparer les deux.',
			en: 'A good workstation adapts to the body, not the other way around: the back is supported, the eyes look straight ahead, nothing strains.\n\n**Adjust in this order:**\n\n- the chair: feet flat on the floor or on a footrest, back against the backrest;\n- the desk: forearms resting, shoulders relaxed;\n- the screen: at arm’s length, its top level with the eyes;\n- the light: window on the side, neither in front nor behind.\n\n**Then move**: get up often, and rest your eyes by looking far away.\n\n**To deal with a discomfort**, look for its cause before you choose a remedy. Where does it hurt? Which position or light brings it on? Change that.\n\n**Example.** A sore wrist because the mouse is too far away: bring it closer, instead of tightening a bandage.\n\n**The trap.** The laptop: if the screen is at the right height, the keyboard is too high, and vice versa. For long work, the two must be separated.'
		}
	},
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
					why: {
						fr: 'Ses pieds pendent : il lui faut un repose-pieds ou un siège plus bas. Ses yeux sont à 20 cm de l’écran, alors qu’il faut environ une longueur de bras. Le dos appuyé, les avant-bras posés et le haut de l’écran à hauteur des yeux sont corrects.',
						en: 'His feet hang: he needs a footrest or a lower chair. His eyes are 20 cm (8 inches) from the screen, when it should be about an arm’s length. The supported back, the resting forearms and the top of the screen at eye level are right.'
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
					why: {
						fr: 'Sonia donne chaque cause : elle baisse la tête, donc on rehausse l’écran, avec un clavier séparé ; la baie vitrée est derrière elle, donc on tourne le bureau ; elle ne quitte pas l’écran du regard, donc elle regarde au loin. Pousser la luminosité fatiguerait plus encore.',
						en: 'Sonia gives each cause: she keeps her head down, so raise the screen, with a separate keyboard; the window is behind her, so turn the desk; she never looks away from the screen, so she should look into the distance. Turning up the brightness would tire her eyes even more.'
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
