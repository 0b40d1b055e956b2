import type { Tube } from '../challenge.ts';

const SOCKETS = [
	{ fr: 'Prise Ethernet (RJ45)', en: 'Ethernet port (RJ45)' },
	{ fr: 'Prise HDMI', en: 'HDMI port' },
	{ fr: 'Prise jack 3,5 mm', en: '3.5 mm jack' },
	{ fr: 'Prise USB-A', en: 'USB-A port' }
];

export const peripheralConnectors: Tube = {
	id: 'peripheralConnectors',
	competence: '5.2',
	title: { fr: 'Brancher ses périphériques', en: 'Connecting peripherals' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Denise installe un ordinateur qui possède quatre prises. Choisissez la prise de chaque matériel ; chacune sert une fois.',
						en: 'Denise is setting up a computer that has four ports. Choose the port for each item; each one is used once.'
					},
					fields: [
						{
							label: {
								fr: 'Un casque audio à fiche ronde',
								en: 'Headphones with a round plug'
							},
							type: 'text',
							choices: SOCKETS,
							solutions: [{ fr: 'Prise jack 3,5 mm', en: '3.5 mm jack' }]
						},
						{
							label: {
								fr: 'Un téléviseur, pour afficher l’image en grand',
								en: 'A TV set, to show the picture on a large screen'
							},
							type: 'text',
							choices: SOCKETS,
							solutions: [{ fr: 'Prise HDMI', en: 'HDMI port' }]
						},
						{
							label: {
								fr: 'Le câble réseau venant de la box',
								en: 'The network cable from the router'
							},
							type: 'text',
							choices: SOCKETS,
							solutions: [{ fr: 'Prise Ethernet (RJ45)', en: 'Ethernet port (RJ45)' }]
						},
						{
							label: { fr: 'Une souris filaire', en: 'A wired mouse' },
							type: 'text',
							choices: SOCKETS,
							solutions: [{ fr: 'Prise USB-A', en: 'USB-A port' }]
						}
					]
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'L’ordinateur de Gaëlle n’a que des prises **USB-C** (compatibles vidéo). Le vidéoprojecteur de la salle a une prise **HDMI** et une prise **VGA**, toutes deux femelles. Que doit-elle prendre dans l’armoire pour les relier ? Plusieurs réponses sont attendues.',
						en: 'Gaëlle’s laptop has only **USB-C** ports (with video). The projector in the room has one **HDMI** and one **VGA** port, both female. What should she take from the cabinet to connect them? Several answers are expected.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Contenu de l’armoire', en: 'Contents of the cabinet' },
						columns: [
							{ fr: 'Repère', en: 'Label' },
							{ fr: 'Première extrémité', en: 'First end' },
							{ fr: 'Seconde extrémité', en: 'Second end' }
						],
						rows: [
							[
								'K1',
								{ fr: 'USB-A mâle', en: 'USB-A male' },
								{ fr: 'HDMI femelle', en: 'HDMI female' }
							],
							['K2', { fr: 'HDMI mâle', en: 'HDMI male' }, { fr: 'HDMI mâle', en: 'HDMI male' }],
							[
								'K3',
								{ fr: 'USB-C mâle', en: 'USB-C male' },
								{ fr: 'VGA femelle', en: 'VGA female' }
							],
							['K4', { fr: 'HDMI mâle', en: 'HDMI male' }, { fr: 'VGA femelle', en: 'VGA female' }],
							[
								'K5',
								{ fr: 'USB-C mâle', en: 'USB-C male' },
								{ fr: 'HDMI femelle', en: 'HDMI female' }
							]
						]
					},
					options: ['K1', 'K2', 'K3', 'K4', 'K5'],
					solutions: [1, 4],
					keepOrder: true
				}
			]
		}
	]
};
