import type { Tube } from '../challenge.ts';

export const networkDiagnosis: Tube = {
	id: 'networkDiagnosis',
	competence: '5.1',
	title: { fr: 'Diagnostiquer un réseau local', en: 'Diagnosing a local network' },
	tutorial: {
		title: {
			fr: 'Localiser une panne de réseau par des essais',
			en: 'Locating a network failure with tests'
		},
		minutes: 2,
		body: {
			fr: 'Dépanner un réseau, c’est avancer de proche en proche, du poste vers Internet, jusqu’au premier essai qui échoue.\n\n**1. La passerelle** : `ping` vers son adresse. Si elle répond, le poste et le réseau local fonctionnent.\n\n**2. Internet** : `ping` vers une adresse lointaine, en chiffres. Si elle répond, la sortie fonctionne.\n\n**3. Les noms** : `nslookup` demande à un serveur DNS l’adresse d’un nom. Essayez le serveur habituel, puis un autre : vous saurez lequel ne répond pas.\n\n**4. Les réglages du poste.** Le masque dit quelles adresses sont voisines. Le dernier nombre du masque donne la taille des blocs, 256 moins ce nombre : avec 224, des blocs de 32 commencent à 0, 32, 64… Le poste cherche à joindre sans passerelle les adresses de son bloc, et elles seules.\n\n**Exemple.** Masque en 224, poste en 40 : son bloc va de 32 à 63 ; une passerelle en 1 est hors d’atteinte.\n\n**Le piège.** « Internet est en panne » : souvent, seuls les noms ne sont plus traduits.',
			en: 'Troubleshooting a network means moving step by step, from the computer toward the Internet, until the first test that fails.\n\n**1. The gateway**: `ping` its address. If it replies, the computer and the local network work.\n\n**2. The Internet**: `ping` a faraway address, in numbers. If it replies, the way out works.\n\n**3. Names**: `nslookup` asks a DNS server for the address of a name. Try the usual server, then another one: you will know which of them does not answer.\n\n**4. The computer’s settings.** The mask tells which addresses are neighbors. The last number of the mask gives the size of the blocks, 256 minus that number: with 224, blocks of 32 start at 0, 32, 64… Without a gateway, the computer tries to reach the addresses of its own block, and only those.\n\n**Example.** Mask ending in 224, computer at 40: its block goes from 32 to 63; a gateway at 1 is out of reach.\n\n**The trap.** “The Internet is down”: often, only names are no longer translated.'
		}
	},
	skills: [
		{
			level: 6,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Au bureau, plus aucun site ne s’ouvre par son nom. Eva fait ces essais depuis son poste. Quelle est l’adresse IP de l’équipement **en cause** ?',
						en: 'At the office, no website opens by its name anymore. Eva runs these tests from her computer. What is the IP address of the device **at fault**?'
					},
					why: {
						fr: 'La passerelle `192.168.4.1` répond, Internet aussi : le réseau marche. C’est la traduction du nom qui échoue : le serveur DNS `192.168.4.53` ne répond pas, alors que `203.0.113.9` donne aussitôt la bonne adresse, `198.51.100.80`.',
						en: 'The gateway `192.168.4.1` replies, and so does the Internet: the network works. It is the translation of the name that fails: the DNS server `192.168.4.53` does not answer, while `203.0.113.9` gives the right address, `198.51.100.80`, at once.'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '> ping 192.168.4.1\nReply from 192.168.4.1: time=2ms\n\n> ping 198.51.100.80\nReply from 198.51.100.80: time=14ms\n\n> nslookup www.mairie-olmet.example\nServer:  192.168.4.53\n*** Request to 192.168.4.53 timed out\n\n> nslookup www.mairie-olmet.example 203.0.113.9\nServer:  203.0.113.9\nName:    www.mairie-olmet.example\nAddress: 198.51.100.80'
					},
					field: {
						label: { fr: 'Adresse IP', en: 'IP address' },
						type: 'code',
						solutions: ['192.168.4.53']
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Le réseau de l’association est `192.168.10.0/24` ; la passerelle est en `.1` et le serveur DNS en `.2`. Le poste de Bintou, réglé à la main, joint l’imprimante `192.168.10.80`, mais ni la passerelle ni le serveur DNS. Un seul réglage est faux.',
						en: 'The nonprofit’s network is `192.168.10.0/24`; the gateway is at `.1` and the DNS server at `.2`. Bintou’s computer, configured by hand, reaches the printer `192.168.10.80`, but neither the gateway nor the DNS server. Only one setting is wrong.'
					},
					why: {
						fr: 'Avec un masque en 192, les blocs font 256 − 192 = 64 adresses : 77 tombe dans celui qui va de 64 à 127. L’imprimante (80) en fait partie, pas la passerelle (1) ni le DNS (2). Un réseau en `/24` demande le masque `255.255.255.0`.',
						en: 'With a mask ending in 192, blocks hold 256 − 192 = 64 addresses: 77 falls in the one from 64 to 127. The printer (80) belongs to it, the gateway (1) and the DNS server (2) do not. A `/24` network needs the mask `255.255.255.0`.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages du poste', en: 'Settings of the computer' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'Valeur', en: 'Value' }
						],
						rows: [
							[{ fr: 'Adresse IPv4', en: 'IPv4 address' }, '192.168.10.77'],
							[{ fr: 'Masque de sous-réseau', en: 'Subnet mask' }, '255.255.255.192'],
							[{ fr: 'Passerelle', en: 'Gateway' }, '192.168.10.1'],
							[{ fr: 'Serveur DNS', en: 'DNS server' }, '192.168.10.2']
						]
					},
					fields: [
						{
							label: {
								fr: 'Adresse du sous-réseau auquel le poste croit appartenir',
								en: 'Address of the subnet the computer thinks it belongs to'
							},
							type: 'code',
							solutions: ['192.168.10.64', '192.168.10.64/26']
						},
						{
							label: {
								fr: 'Valeur correcte du réglage faux (quatre nombres)',
								en: 'Correct value of the wrong setting (four numbers)'
							},
							type: 'code',
							solutions: ['255.255.255.0']
						}
					]
				}
			]
		}
	]
};
