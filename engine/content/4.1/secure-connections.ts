import type { Text, Tube } from '../challenge.ts';

const MIXED_MODE: Text = { fr: 'WPA2/WPA3 mixte', en: 'WPA2/WPA3 mixed' };

export const secureConnections: Tube = {
	id: 'secureConnections',
	competence: '4.1',
	title: { fr: 'Sécuriser une connexion', en: 'Securing a connection' },
	tutorial: {
		title: {
			fr: 'Régler son Wi-Fi et lire un certificat',
			en: 'Setting up your Wi-Fi and reading a certificate'
		},
		minutes: 1,
		body: {
			fr: 'Une connexion sûre protège deux choses : ce qui circule, que personne ne doit lire, et l’identité du site, qui doit être le bon.\n\n**À la maison**, choisissez pour le Wi-Fi la protection la plus récente que **tous** vos appareils acceptent. Du plus faible au plus fort : ouvert, WEP, WPA2, WPA3. Un mode mixte laisse chacun utiliser le meilleur qu’il connaisse. Donnez aux visiteurs un réseau invité, séparé de vos appareils.\n\n**Sur un site**, le cadenas dit que l’échange est chiffré ; le certificat dit pour quels **noms** et jusqu’à quelle date. Comparez-le à l’adresse, caractère par caractère.\n\n**L’étoile d’un certificat** remplace un seul niveau. Exemple : `*.musee.example` couvre `photos.musee.example`, mais ni `musee.example` seul, ni `vieux.photos.musee.example`.\n\n**Le piège.** Le cadenas ne rend pas un site honnête : un escroc peut en obtenir un pour sa propre adresse. Lisez donc toujours le domaine.',
			en: 'A secure connection protects two things: what travels through it, which nobody should read, and the identity of the website, which must be the right one.\n\n**At home**, choose for your Wi-Fi the most recent protection that **all** your devices accept. From weakest to strongest: open, WEP, WPA2, WPA3. A mixed mode lets each device use the best one it knows. Give visitors a guest network, separate from your devices.\n\n**On a website**, the padlock says that the exchange is encrypted; the certificate says for which **names** and until what date. Compare it with the address, character by character.\n\n**The star in a certificate** stands for a single level. Example: `*.museum.example` covers `photos.museum.example`, but neither `museum.example` alone nor `old.photos.museum.example`.\n\n**The trap.** The padlock does not make a website honest: a scammer can get one for an address of their own. So always read the domain.'
		}
	},
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
					why: {
						fr: 'L’imprimante refuse le WPA3 : « WPA3 seul » l’exclurait. Le téléphone refuse le WEP, d’ailleurs trop faible. Le mode mixte accepte le WPA2 de l’imprimante et le WPA3 des autres. Le voisin reçoit « Visite », qui ne mène qu’à Internet, et pas à ses appareils.',
						en: 'The printer does not accept WPA3: “WPA3 only” would shut it out. The phone does not accept WEP, which is too weak anyway. The mixed mode takes the printer’s WPA2 and the others’ WPA3. The neighbor gets “Visite,” which leads only to the Internet, not to her devices.'
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
					why: {
						fr: 'L’étoile de `*.ville-serac.example` remplace un seul niveau : `portail` convient, pas `etat-civil.portail`. `ville-serac.example/etat-civil` est couvert par le premier nom, car le dossier ne compte pas. `portail-ville-serac.example` et `portail.example` sont d’autres domaines.',
						en: 'The star in `*.ville-serac.example` stands for a single level: `portail` fits, `etat-civil.portail` does not. `ville-serac.example/etat-civil` is covered by the first name, because the folder does not count. `portail-ville-serac.example` and `portail.example` are other domains.'
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
