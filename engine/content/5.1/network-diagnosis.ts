import type { Tube } from '../challenge.ts';

export const networkDiagnosis: Tube = {
	id: 'networkDiagnosis',
	competence: '5.1',
	title: { fr: 'Diagnostiquer un réseau local', en: 'Diagnosing a local network' },
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
