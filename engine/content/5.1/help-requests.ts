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
	tutorial: {
		title: {
			fr: 'Décrire une panne pour être bien aidé',
			en: 'Describing a problem so that others can help'
		},
		minutes: 2,
		body: {
			fr: 'La personne qui vous aide ne voit pas votre écran : donnez-lui de quoi refaire la panne ou la comprendre, et rien de secret.\n\n**Dans votre demande, écrivez :**\n\n- ce que vous vouliez faire et ce que vous faisiez juste avant ;\n- ce qui s’est passé, avec le texte exact du message ou une capture ;\n- votre appareil, le système, le logiciel et leurs versions ;\n- ce que vous avez déjà essayé, et depuis quand cela arrive.\n\n**N’envoyez jamais** un mot de passe, un code ou un numéro de carte : personne n’en a besoin pour dépanner.\n\n**Si vous aidez**, comparez les cas : cherchez ce qui est présent chaque fois que la panne a lieu, puis vérifiez que les cas sans panne ne le réunissent pas.\n\n**Exemple.** « L’image ne s’imprime pas » devient « depuis hier, l’aperçu est vide quand j’imprime un `.png` ; un `.jpg` sort bien ».\n\n**Le piège.** Accuser un seul élément alors que la panne demande deux conditions à la fois.',
			en: 'The person helping you does not see your screen: give them what they need to repeat the problem or understand it, and nothing secret.\n\n**In your request, write:**\n\n- what you wanted to do and what you were doing just before;\n- what happened, with the exact text of the message or a screenshot;\n- your device, the system, the software and their versions;\n- what you have already tried, and since when it has been happening.\n\n**Never send** a password, a code or a card number: nobody needs them to fix a problem.\n\n**If you are the one helping**, compare cases: look for what is present each time the failure occurs, then check that the cases without failure do not have it all.\n\n**Example.** “The picture won’t print” becomes “since yesterday, the preview is empty when I print a `.png`; a `.jpg` comes out fine.”\n\n**The trap.** Blaming a single item when the failure takes two conditions at once.'
		}
	},
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
					why: {
						fr: 'L’assistance doit pouvoir reproduire la panne : il lui faut les versions, ce que Thierry faisait juste avant, et le texte exact du message, visible sur une capture. Un mot de passe ou un numéro de carte ne se donnent jamais, et répéter « URGENT » n’apprend rien.',
						en: 'Tech support must be able to reproduce the failure: it needs the versions, what Thierry was doing just before, and the exact message, visible in a screenshot. A password or a card number should never be given, and repeating “URGENT” tells them nothing.'
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
					why: {
						fr: 'Les deux postes en panne, P2 et P4, ont en commun le navigateur 129 et Kolibri. P1 et P6 ont Kolibri avec le 128, P3 et P5 ont le 129 sans Kolibri : tout s’affiche. Il faut donc les deux ; le système et le réseau varient sans effet.',
						en: 'The two failing computers, P2 and P4, share browser 129 and Kolibri. P1 and P6 have Kolibri with 128, P3 and P5 have 129 without Kolibri: everything loads. So it takes both; the system and the network vary with no effect.'
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
