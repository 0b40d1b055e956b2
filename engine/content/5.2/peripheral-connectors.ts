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
	tutorial: {
		title: {
			fr: 'Choisir le bon câble et le bon adaptateur',
			en: 'Choosing the right cable and adapter'
		},
		minutes: 1,
		body: {
			fr: 'Chaque prise a une forme et un rôle : reconnaître la forme évite de forcer, connaître le rôle évite un branchement inutile.\n\n**Les prises les plus courantes :**\n\n- USB-A, rectangle plat : souris, clavier, clé ;\n- USB-C, petit ovale réversible : données, charge, parfois image ;\n- HDMI, trapèze large : image et son vers un écran ;\n- VGA, à trois rangées de trous : image seule, ancienne ;\n- RJ45, carrée à clip : réseau ;\n- jack, ronde : casque ou micro.\n\n**Pour relier deux appareils**, écrivez la chaîne d’un bout à l’autre. À chaque jonction, il faut **la même norme** et **un mâle dans une femelle**. Les prises des appareils sont presque toujours femelles.\n\n**Exemple.** Appareil en USB-C, clé en USB-A : un adaptateur « USB-C mâle, USB-A femelle » complète la chaîne.\n\n**Le piège.** Une prise de la bonne forme ne sait pas tout faire : tous les ports USB-C, par exemple, n’envoient pas d’image.',
			en: 'Each port has a shape and a role: recognizing the shape keeps you from forcing, knowing the role keeps you from a useless connection.\n\n**The most common ports:**\n\n- USB-A, flat rectangle: mouse, keyboard, flash drive;\n- USB-C, small reversible oval: data, charging, sometimes picture;\n- HDMI, wide trapezoid: picture and sound to a screen;\n- VGA, three rows of holes: picture only, an old standard;\n- RJ45, square with a clip: network;\n- jack, round: headphones or microphone.\n\n**To connect two devices**, write out the chain from one end to the other. At each junction, you need **the same standard** and **a male in a female**. The ports of devices are almost always female.\n\n**Example.** A device with USB-C, a flash drive with USB-A: a “USB-C male, USB-A female” adapter completes the chain.\n\n**The trap.** A port of the right shape cannot do everything: not all USB-C ports, for example, send a picture.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Denise installe un ordinateur qui possède quatre prises. Choisissez la prise de chaque matériel ; chacune sert une fois.',
						en: 'Denise is setting up a computer that has four ports. Choose the port for each item; each one is used once.'
					},
					why: {
						fr: 'La forme et l’usage désignent la prise : une fiche ronde va dans le jack 3,5 mm, l’image d’un téléviseur passe par le HDMI, le câble réseau de la box a une fiche RJ45, donc Ethernet, et une souris filaire se branche en USB-A.',
						en: 'Shape and use point to the port: a round plug goes into the 3.5 mm jack, the picture for a TV goes through HDMI, the network cable from the router has an RJ45 plug, hence Ethernet, and a wired mouse plugs into USB-A.'
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
					why: {
						fr: 'Suivez la chaîne : USB-C de l’ordinateur, K5 (USB-C mâle vers HDMI femelle), puis K2 (HDMI mâle aux deux bouts), qui entre dans le vidéoprojecteur. K3 mène au VGA femelle, mais l’armoire n’a aucun câble VGA mâle ; K1 part d’un USB-A, que l’ordinateur n’a pas.',
						en: 'Follow the chain: the laptop’s USB-C, K5 (USB-C male to HDMI female), then K2 (HDMI male at both ends), which goes into the projector. K3 leads to VGA female, but the cabinet has no VGA male cable; K1 starts from USB-A, which the laptop does not have.'
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
