import type { Tube } from '../challenge.ts';

const LINKS = [
	{ fr: 'Câble Ethernet', en: 'Ethernet cable' },
	{ fr: 'Wi-Fi 2,4 GHz', en: '2.4 GHz Wi-Fi' },
	{ fr: 'Wi-Fi 5 GHz', en: '5 GHz Wi-Fi' },
	{ fr: 'Wi-Fi invité', en: 'Guest Wi-Fi' }
];

export const homeNetworkSetup: Tube = {
	id: 'homeNetworkSetup',
	competence: '5.2',
	title: { fr: 'Organiser un réseau', en: 'Setting up a network' },
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Dans la maison de Pilar, la box propose quatre façons de se connecter. Choisissez celle qui convient le mieux à chaque besoin ; chacune sert une fois.',
						en: 'In Pilar’s house, the router offers four ways to connect. Choose the one that best suits each need; each one is used once.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Appareil', en: 'Device' },
							{ fr: 'Situation', en: 'Situation' }
						],
						rows: [
							[
								{ fr: 'Thermomètre du jardin', en: 'Garden thermometer' },
								{
									fr: 'Derrière deux murs épais ; envoie quelques octets par heure',
									en: 'Behind two thick walls; sends a few bytes per hour'
								}
							],
							[
								{ fr: 'Téléphones des amis', en: 'Friends’ phones' },
								{
									fr: 'De passage ; ne doivent pas atteindre les fichiers partagés de la famille',
									en: 'Visiting; must not reach the family’s shared files'
								}
							],
							[
								{ fr: 'Serveur de fichiers', en: 'File server' },
								{
									fr: 'Posé à côté de la box ; demande le débit le plus stable',
									en: 'Next to the router; needs the steadiest throughput'
								}
							],
							[
								{ fr: 'Casque de réalité virtuelle', en: 'Virtual reality headset' },
								{
									fr: 'Mobile, dans la même pièce que la box ; demande un gros débit',
									en: 'Moving around, in the same room as the router; needs high throughput'
								}
							]
						]
					},
					fields: [
						{
							label: { fr: 'Thermomètre du jardin', en: 'Garden thermometer' },
							type: 'text',
							choices: LINKS,
							solutions: [{ fr: 'Wi-Fi 2,4 GHz', en: '2.4 GHz Wi-Fi' }]
						},
						{
							label: { fr: 'Téléphones des amis', en: 'Friends’ phones' },
							type: 'text',
							choices: LINKS,
							solutions: [{ fr: 'Wi-Fi invité', en: 'Guest Wi-Fi' }]
						},
						{
							label: { fr: 'Serveur de fichiers', en: 'File server' },
							type: 'text',
							choices: LINKS,
							solutions: [{ fr: 'Câble Ethernet', en: 'Ethernet cable' }]
						},
						{
							label: { fr: 'Casque de réalité virtuelle', en: 'Virtual reality headset' },
							type: 'text',
							choices: LINKS,
							solutions: [{ fr: 'Wi-Fi 5 GHz', en: '5 GHz Wi-Fi' }]
						}
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
						fr: 'Un collège réserve à sa salle mobile un sous-réseau IPv4 qui commence à `10.20.30.128`. Il doit être **le plus petit possible** tout en offrant une adresse à chaque équipement de la liste.',
						en: 'A middle school sets aside for its mobile lab an IPv4 subnet that starts at `10.20.30.128`. It must be **as small as possible** while giving an address to each device in the list.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Équipements de la salle', en: 'Devices of the lab' },
						columns: [
							{ fr: 'Équipement', en: 'Device' },
							{ fr: 'Nombre', en: 'Number' }
						],
						rows: [
							[{ fr: 'Tablettes', en: 'Tablets' }, '50'],
							[{ fr: 'Imprimantes', en: 'Printers' }, '2'],
							[{ fr: 'Passerelle', en: 'Gateway' }, '1']
						]
					},
					fields: [
						{
							label: {
								fr: 'Longueur du préfixe (le nombre après la barre oblique)',
								en: 'Prefix length (the number after the slash)'
							},
							type: 'code',
							solutions: ['26', '/26']
						},
						{
							label: {
								fr: 'Dernière adresse utilisable par un équipement',
								en: 'Last address a device can use'
							},
							type: 'code',
							solutions: ['10.20.30.190']
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Ce pare-feu applique à chaque connexion la **première** règle qui lui correspond, dans l’ordre des numéros. Écrivez le numéro de la règle appliquée à chaque connexion TCP.',
						en: 'This firewall applies to each connection the **first** rule that matches it, in number order. Type the number of the rule applied to each TCP connection.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Règle', en: 'Rule' },
							'Action',
							'Source',
							'Destination',
							{ fr: 'Port de destination', en: 'Destination port' }
						],
						rows: [
							['1', { fr: 'autoriser', en: 'allow' }, '10.0.20.0/24', '10.0.5.10/32', '443'],
							[
								'2',
								{ fr: 'refuser', en: 'deny' },
								'10.0.20.0/25',
								'10.0.5.0/24',
								{ fr: 'tous', en: 'any' }
							],
							['3', { fr: 'autoriser', en: 'allow' }, '10.0.0.0/16', '10.0.5.0/24', '22'],
							[
								'4',
								{ fr: 'refuser', en: 'deny' },
								{ fr: 'toutes', en: 'any' },
								{ fr: 'toutes', en: 'any' },
								{ fr: 'tous', en: 'any' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'De 10.0.20.200 vers 10.0.5.10, port 22',
								en: 'From 10.0.20.200 to 10.0.5.10, port 22'
							},
							type: 'number',
							solutions: ['3']
						},
						{
							label: {
								fr: 'De 10.0.20.40 vers 10.0.5.10, port 443',
								en: 'From 10.0.20.40 to 10.0.5.10, port 443'
							},
							type: 'number',
							solutions: ['1']
						},
						{
							label: {
								fr: 'De 10.0.20.200 vers 10.0.5.12, port 443',
								en: 'From 10.0.20.200 to 10.0.5.12, port 443'
							},
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'De 10.0.20.40 vers 10.0.5.12, port 22',
								en: 'From 10.0.20.40 to 10.0.5.12, port 22'
							},
							type: 'number',
							solutions: ['2']
						}
					]
				}
			]
		}
	]
};
