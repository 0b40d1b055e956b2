import type { Tube } from '../challenge.ts';

export const connectionTrouble: Tube = {
	id: 'connectionTrouble',
	competence: '5.1',
	title: { fr: 'Retrouver une connexion', en: 'Getting back online' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Depuis son retour de voyage, la tablette d’Hervé n’est plus connectée à rien, et les réglages « Wi-Fi » et « Bluetooth » sont grisés. Quel réglage doit-il modifier ?',
						en: 'Since he came back from a trip, Hervé’s tablet is no longer connected to anything, and the “Wi-Fi” and “Bluetooth” settings are grayed out. Which setting should he change?'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages de la tablette', en: 'Tablet settings' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'État', en: 'State' }
						],
						rows: [
							[
								{ fr: 'Rotation automatique', en: 'Auto-rotate' },
								{ fr: 'Activée', en: 'On' }
							],
							['Wi-Fi', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							['Bluetooth', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							[
								{ fr: 'Économie d’énergie', en: 'Battery saver' },
								{ fr: 'Activée', en: 'On' }
							],
							[
								{ fr: 'Mode avion', en: 'Airplane mode' },
								{ fr: 'Activé', en: 'On' }
							]
						]
					},
					field: {
						label: { fr: 'Réglage', en: 'Setting' },
						type: 'text',
						solutions: [
							{ fr: 'Mode avion', en: 'Airplane mode' },
							{ fr: 'Le mode avion', en: 'The airplane mode' },
							{ fr: 'Avion', en: 'Airplane' },
							{ fr: 'Désactiver le mode avion', en: 'Turn off airplane mode' },
							'Flight mode'
						]
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
						fr: 'L’ordinateur portable de Manon n’affiche plus aucun site. Elle fait cinq essais. Quels éléments ces essais mettent-ils **hors de cause** ? Plusieurs réponses sont attendues.',
						en: 'Manon’s laptop no longer shows any website. She runs five tests. Which items do these tests **rule out** as the cause? Several answers are expected.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Essai', en: 'Test' },
							{ fr: 'Résultat', en: 'Result' }
						],
						rows: [
							[
								{
									fr: 'Son téléphone, par le Wi-Fi de la box',
									en: 'Her phone, on the router’s Wi-Fi'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Son ordinateur, par le Wi-Fi de la box',
									en: 'Her laptop, on the router’s Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par le partage de connexion du téléphone, en Wi-Fi',
									en: 'Her laptop, on the phone’s hotspot, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par un câble branché à la box',
									en: 'Her laptop, with a cable to the router'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Un autre navigateur sur son ordinateur, par le Wi-Fi',
									en: 'Another browser on her laptop, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							]
						]
					},
					options: [
						{ fr: 'L’abonnement à Internet', en: 'The internet subscription' },
						{ fr: 'Le Wi-Fi de la box', en: 'The router’s Wi-Fi' },
						{ fr: 'Le Wi-Fi de l’ordinateur', en: 'The laptop’s Wi-Fi' },
						{ fr: 'Le navigateur habituel', en: 'The usual browser' }
					],
					solutions: [0, 1, 3]
				}
			]
		}
	]
};
