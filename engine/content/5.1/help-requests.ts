import type { Text, Tube } from '../challenge.ts';

const conditions: Text[] = [
	{ fr: 'Système 11', en: 'System 11' },
	{ fr: 'Système 12', en: 'System 12' },
	{ fr: 'Navigateur 128', en: 'Browser 128' },
	{ fr: 'Navigateur 129', en: 'Browser 129' },
	{ fr: 'Connexion par Wi-Fi', en: 'Wi-Fi connection' },
	{ fr: 'Connexion par câble', en: 'Cable connection' },
	{ fr: 'Extension Kolibri', en: 'Kolibri extension' },
	{ fr: 'Extension Lexiko', en: 'Lexiko extension' },
	{ fr: 'Aucune extension', en: 'No extension' }
];

export const helpRequests: Tube = {
	id: 'helpRequests',
	competence: '5.1',
	title: { fr: 'Demander et apporter de l’aide', en: 'Asking for help and giving it' },
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Thierry écrit à l’assistance, mais son message ne permet pas de l’aider. Que doit-il ajouter ? Plusieurs réponses sont attendues.',
						en: 'Thierry writes to tech support, but his message is not enough to help him. What should he add? Several answers are expected.'
					},
					stimulus: {
						type: 'mail',
						from: 'thierry.blanc@courriel.example',
						to: 'assistance@partitions-faciles.example',
						subject: { fr: 'Ça ne marche plus !', en: 'It doesn’t work anymore!' },
						body: {
							fr: 'Bonjour,\n\nVotre logiciel de musique ne marche plus. Il y a un message d’erreur. Aidez-moi vite, merci.\n\nThierry',
							en: 'Hello,\n\nYour music software no longer works. There is an error message. Please help me quickly.\n\nThierry'
						}
					},
					options: [
						{
							fr: 'La version du logiciel et celle de son système',
							en: 'The version of the software and of his system'
						},
						{
							fr: 'Le mot de passe de son compte sur le logiciel',
							en: 'The password of his account in the software'
						},
						{
							fr: 'Ce qu’il faisait juste avant l’erreur',
							en: 'What he was doing just before the error'
						},
						{
							fr: 'Le numéro de la carte utilisée pour l’achat',
							en: 'The number of the card used for the purchase'
						},
						{
							fr: 'Une capture d’écran du message affiché',
							en: 'A screenshot of the message shown'
						},
						{
							fr: 'Le mot « URGENT » répété dans l’objet',
							en: 'The word “URGENT” repeated in the subject'
						}
					],
					solutions: [0, 2, 4]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Sept postes d’une médiathèque ouvrent le même catalogue en ligne. Léonie cherche ce qui fait échouer l’affichage. La panne n’apparaît que si **deux conditions** sont réunies : lesquelles ? L’ordre ne compte pas.',
						en: 'Seven computers in a library open the same online catalog. Léonie looks for what makes the display fail. The failure occurs only when **two conditions** are met together: which ones? Their order does not matter.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Poste', en: 'Computer' },
							{ fr: 'Système', en: 'System' },
							{ fr: 'Navigateur', en: 'Browser' },
							'Extension',
							{ fr: 'Réseau', en: 'Network' },
							{ fr: 'Le catalogue s’affiche', en: 'The catalog loads' }
						],
						rows: [
							['P1', '11', '128', 'Kolibri', 'Wi-Fi', { fr: 'oui', en: 'yes' }],
							['P2', '12', '129', 'Kolibri', { fr: 'câble', en: 'cable' }, { fr: 'non', en: 'no' }],
							['P3', '12', '129', { fr: 'aucune', en: 'none' }, 'Wi-Fi', { fr: 'oui', en: 'yes' }],
							['P4', '11', '129', 'Kolibri', 'Wi-Fi', { fr: 'non', en: 'no' }],
							['P5', '11', '129', 'Lexiko', { fr: 'câble', en: 'cable' }, { fr: 'oui', en: 'yes' }],
							[
								'P6',
								'12',
								'128',
								'Kolibri',
								{ fr: 'câble', en: 'cable' },
								{ fr: 'oui', en: 'yes' }
							],
							['P7', '12', '128', 'Lexiko', 'Wi-Fi', { fr: 'oui', en: 'yes' }]
						]
					},
					anyOrder: true,
					fields: [
						{
							label: { fr: 'Une condition', en: 'One condition' },
							type: 'text',
							choices: conditions,
							solutions: [{ fr: 'Navigateur 129', en: 'Browser 129' }]
						},
						{
							label: { fr: 'L’autre condition', en: 'The other condition' },
							type: 'text',
							choices: conditions,
							solutions: [{ fr: 'Extension Kolibri', en: 'Kolibri extension' }]
						}
					]
				}
			]
		}
	]
};
