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
	tutorial: {
		title: {
			fr: 'Organiser liaisons, adresses et règles d’un réseau',
			en: 'Organizing the links, addresses and rules of a network'
		},
		minutes: 2,
		body: {
			fr: 'Organiser un réseau, c’est décider comment chaque appareil se relie, quelle adresse il reçoit et ce qu’il peut atteindre.\n\n**1. La liaison.** Le câble est le plus stable. Le Wi-Fi 5 GHz est rapide mais porte moins loin ; le 2,4 GHz est plus lent et traverse mieux les murs. Le réseau invité isole les visiteurs.\n\n**2. La taille.** Un préfixe `/n` laisse 32 − n bits, donc 2 puissance (32 − n) adresses, **moins deux** : la première nomme le réseau, la dernière parle à tous. Exemple : `/28` laisse 4 bits, 16 adresses, 14 utilisables. Depuis `10.0.0.32`, le bloc va jusqu’à 47 ; la dernière utilisable est 46.\n\n**3. Les règles d’un pare-feu** se lisent de haut en bas. Pour chaque règle, vérifiez source, destination **et** port ; la première qui convient entièrement décide, les suivantes ne comptent plus.\n\n**Le piège.** Compter les ordinateurs et oublier l’imprimante ou la passerelle : tout appareil prend une adresse.',
			en: 'Organizing a network means deciding how each device connects, which address it gets and what it can reach.\n\n**1. The link.** Cable is the steadiest. 5 GHz Wi-Fi is fast but has a shorter range; 2.4 GHz is slower and gets through walls better. The guest network keeps visitors apart.\n\n**2. The size.** A prefix `/n` leaves 32 − n bits, hence 2 to the power of (32 − n) addresses, **minus two**: the first names the network, the last speaks to all. Example: `/28` leaves 4 bits, 16 addresses, 14 usable. From `10.0.0.32`, the block goes up to 47; the last usable one is 46.\n\n**3. The rules of a firewall** are read from top to bottom. For each rule, check source, destination **and** port; the first one that fits entirely decides, and the next ones no longer count.\n\n**The trap.** Counting the computers and forgetting the printer or the gateway: every device takes an address.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Dans la maison de Pilar, la box propose quatre façons de se connecter. Choisissez celle qui convient le mieux à chaque besoin ; chacune sert une fois.',
						en: 'In Pilar’s house, the router offers four ways to connect. Choose the one that best suits each need; each one is used once.'
					},
					why: {
						fr: 'Le 2,4 GHz traverse le mieux les deux murs épais du thermomètre. Le réseau invité tient les amis à l’écart des fichiers. Le câble donne au serveur, voisin de la box, le débit le plus stable. Le casque, mobile et dans la pièce, profite du 5 GHz, plus rapide.',
						en: '2.4 GHz gets best through the thermometer’s two thick walls. The guest network keeps friends away from the files. The cable gives the server, next to the router, the steadiest throughput. The headset, moving and in the same room, benefits from the faster 5 GHz.'
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
					why: {
						fr: 'Il faut 50 + 2 + 1 = 53 adresses. Un `/27` n’en offre que 30 ; un `/26` en compte 64, moins l’adresse du réseau et celle de diffusion, soit 62. Le bloc va de 128 à 191 : 191 sert à la diffusion, la dernière utilisable est donc `10.20.30.190`.',
						en: '50 + 2 + 1 = 53 addresses are needed. A `/27` offers only 30; a `/26` has 64, minus the network address and the broadcast address, that is 62. The block goes from 128 to 191: 191 is for broadcast, so the last usable one is `10.20.30.190`.'
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
					why: {
						fr: 'Le `/25` de la règle 2 couvre 10.0.20.0 à 127 : l’adresse en 40 en fait partie, pas celle en 200. La règle 1 ne vaut que vers 10.0.5.10, port 443. Le poste 200 trouve donc la règle 3 sur le port 22, et la 4 vers 10.0.5.12 en 443.',
						en: 'The `/25` of rule 2 covers 10.0.20.0 to 127: the address ending in 40 is part of it, the one ending in 200 is not. Rule 1 holds only toward 10.0.5.10, port 443. So computer 200 meets rule 3 on port 22, and rule 4 toward 10.0.5.12 on 443.'
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
