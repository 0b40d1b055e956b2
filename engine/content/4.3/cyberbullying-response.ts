import type { Tube } from '../challenge.ts';

export const cyberbullyingResponse: Tube = {
	id: 'cyberbullyingResponse',
	competence: '4.3',
	title: { fr: 'Réagir au cyberharcèlement', en: 'Responding to cyberbullying' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Depuis une semaine, des élèves diffusent des photos truquées d’Inaya, 14 ans, sur un réseau social. D’après l’affiche du collège, quel numéro gratuit est fait pour sa situation ?',
						en: 'For a week, students have been spreading doctored photos of Inaya, 14, on a social network. According to the school poster, which toll-free number is meant for her situation?'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Numéros utiles', en: 'Useful numbers' },
						columns: [
							{ fr: 'Pour qui, pour quoi', en: 'For whom, for what' },
							{ fr: 'Numéro', en: 'Number' }
						],
						rows: [
							[{ fr: 'Urgence médicale', en: 'Medical emergency' }, '15'],
							[
								{
									fr: 'Enfant en danger dans sa famille ou son entourage',
									en: 'Child in danger at home or from people around them'
								},
								'119'
							],
							[
								{
									fr: 'Harcèlement et violences numériques, pour les jeunes et leurs parents',
									en: 'Harassment and digital violence, for young people and their parents'
								},
								'3018'
							],
							[{ fr: 'Femmes victimes de violences', en: 'Women facing violence' }, '3919']
						]
					},
					field: {
						label: { fr: 'Numéro', en: 'Number' },
						type: 'number',
						solutions: ['3018']
					}
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Noé reçoit des menaces sur un forum. Avant de demander le retrait des messages, il garde des traces. Quel fichier prouve le mieux **qui** a écrit **quoi**, **où** et **quand** ?\n\nÉcrivez son nom complet, avec l’extension.',
						en: 'Noé is receiving threats on a forum. Before asking for the messages to be taken down, he keeps records. Which file best proves **who** wrote **what**, **where** and **when**?\n\nType its full name, with the extension.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Contenu', en: 'Content' }
						],
						rows: [
							[
								'trace-1.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme, adresse de la page, mention « il y a 3 h »',
									en: 'Screenshot: whole message, nickname, page address, the words “3 h ago”'
								}
							],
							[
								'trace-2.docx',
								{
									fr: 'Message recopié au clavier, pseudonyme, adresse de la page, date et heure',
									en: 'Message typed out by hand, nickname, page address, date and time'
								}
							],
							[
								'trace-3.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme flouté, adresse de la page, date et heure',
									en: 'Screenshot: whole message, blurred nickname, page address, date and time'
								}
							],
							[
								'trace-4.png',
								{
									fr: 'Capture d’écran : message entier, pseudonyme, adresse de la page, date et heure',
									en: 'Screenshot: whole message, nickname, page address, date and time'
								}
							],
							[
								'trace-5.jpg',
								{
									fr: 'Photo de l’écran : message entier, pseudonyme, date et heure',
									en: 'Photo of the screen: whole message, nickname, date and time'
								}
							]
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: ['trace-4.png']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Que dit la loi française de la situation de Mathis ?',
						en: 'What does French law say about Mathis’s situation?'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Discussion entre cousins', en: 'Chat between cousins' },
						messages: [
							{
								author: 'Mathis',
								time: '18:02',
								text: {
									fr: 'Hier on a été une quinzaine à écrire « personne ne veut de toi ici » à Romane. C’était le défi du groupe.',
									en: 'Yesterday about fifteen of us wrote “nobody wants you here” to Romane. It was the group’s challenge.'
								}
							},
							{
								author: 'Sacha',
								time: '18:04',
								text: { fr: 'Tous la même phrase ?', en: 'All of you the same sentence?' }
							},
							{
								author: 'Mathis',
								time: '18:05',
								text: {
									fr: 'Oui, mais moi je ne l’ai envoyée qu’une seule fois. Et je ne l’ai pas insultée.',
									en: 'Yes, but I only sent it once. And I didn’t insult her.'
								}
							},
							{
								author: 'Mathis',
								time: '18:06',
								text: {
									fr: 'Elle n’ose plus venir en cours, paraît-il.',
									en: 'They say she no longer dares to come to class.'
								}
							}
						]
					},
					options: [
						{
							fr: 'Il ne risque rien : le harcèlement suppose que la même personne répète ses messages.',
							en: 'He risks nothing: harassment requires the same person to repeat the messages.'
						},
						{
							fr: 'Il peut être poursuivi pour harcèlement : c’est l’ensemble des messages du groupe qui compte.',
							en: 'He can be prosecuted for harassment: all the messages of the group count together.'
						},
						{
							fr: 'Seule la personne qui a lancé le défi peut être poursuivie, les autres sont de simples témoins.',
							en: 'Only the person who started the challenge can be prosecuted; the others are just witnesses.'
						},
						{
							fr: 'Il ne risque rien : un message sans insulte ni menace relève de la liberté d’expression.',
							en: 'He risks nothing: a message with no insult or threat is protected free speech.'
						}
					],
					solution: 1
				}
			]
		}
	]
};
