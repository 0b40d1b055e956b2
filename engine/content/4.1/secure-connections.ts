import type { Text, Tube } from '../challenge.ts';

const MIXED_MODE: Text = { fr: 'WPA2/WPA3 mixte', en: 'WPA2/WPA3 mixed' };

export const secureConnections: Tube = {
	id: 'secureConnections',
	competence: '4.1',
	title: { fr: 'Sécuriser une connexion', en: 'Securing a connection' },
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Tous les appareils de Ghislaine doivent pouvoir se connecter à son réseau Wi-Fi « Maison », avec la meilleure protection possible. Sa box propose aussi un réseau séparé, « Visite », qui ne donne accès qu’à Internet. Complétez ses réglages.',
						en: 'All of Ghislaine’s devices must be able to connect to her “Maison” Wi-Fi network, with the best possible protection. Her router also offers a separate network, “Visite,” which only gives access to the Internet. Fill in her settings.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Sécurité Wi-Fi acceptée par les appareils de Ghislaine',
							en: 'Wi-Fi security accepted by Ghislaine’s devices'
						},
						columns: [{ fr: 'Appareil', en: 'Device' }, 'WEP', 'WPA2', 'WPA3'],
						rows: [
							[
								{ fr: 'Imprimante', en: 'Printer' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' }
							],
							[
								{ fr: 'Téléphone', en: 'Phone' },
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								{ fr: 'Ordinateur', en: 'Computer' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Sécurité du réseau « Maison »',
								en: 'Security of the “Maison” network'
							},
							type: 'text',
							solutions: [MIXED_MODE],
							choices: [
								{ fr: 'Aucune (réseau ouvert)', en: 'None (open network)' },
								'WEP',
								MIXED_MODE,
								{ fr: 'WPA3 seul', en: 'WPA3 only' }
							]
						},
						{
							label: {
								fr: 'Réseau dont elle donne le mot de passe à un voisin de passage',
								en: 'Network whose password she gives to a neighbor dropping by'
							},
							type: 'text',
							solutions: ['Visite'],
							choices: ['Maison', 'Visite']
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Ce certificat est installé sur plusieurs serveurs d’une ville. Parmi ces adresses, lesquelles le navigateur peut-il ouvrir avec ce certificat **sans erreur de nom** ? Plusieurs réponses sont attendues.',
						en: 'This certificate is installed on several servers of a city. Which of these addresses can the browser open with this certificate **without a name error**? Several answers are expected.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Certificat du site', en: 'Website certificate' },
						body: {
							fr: 'Noms couverts : `ville-serac.example`, `*.ville-serac.example`\n\nValide du 2 février au 2 mai 2026\n\nÉmis par : Autorité Horizon',
							en: 'Covered names: `ville-serac.example`, `*.ville-serac.example`\n\nValid from February 2 to May 2, 2026\n\nIssued by: Horizon Authority'
						},
						buttons: [{ fr: 'Fermer', en: 'Close' }]
					},
					options: [
						'https://portail.ville-serac.example/inscription',
						'https://portail-ville-serac.example',
						'https://ville-serac.example/etat-civil',
						'https://etat-civil.portail.ville-serac.example',
						'https://ville-serac.example.portail.example'
					],
					solutions: [0, 2]
				}
			]
		}
	]
};
