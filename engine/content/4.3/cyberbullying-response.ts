import type { Tube } from '../challenge.ts';

export const cyberbullyingResponse: Tube = {
	id: 'cyberbullyingResponse',
	competence: '4.3',
	title: { fr: 'Réagir au cyberharcèlement', en: 'Responding to cyberbullying' },
	tutorial: {
		title: {
			fr: 'Agir face au harcèlement en ligne',
			en: 'Taking action against online harassment'
		},
		minutes: 2,
		body: {
			fr: 'Le cyberharcèlement, ce sont des messages ou des images qui blessent, répétés par une personne ou venus de plusieurs ; celui qui le subit n’y est pour rien, et peut être aidé.\n\n**1. Ne répondez pas** : une réponse relance souvent l’attaque.\n\n**2. Gardez des preuves** avant tout retrait : une capture de l’écran entier où se lisent le message, le pseudonyme de l’auteur, l’adresse de la page, la date et l’heure exactes. N’y modifiez rien.\n\n**3. Signalez** les contenus au service qui les héberge, puis bloquez les auteurs.\n\n**4. Parlez-en** à un adulte ou à un proche de confiance. Des lignes d’écoute gratuites, affichées dans les établissements, répondent aux jeunes et aux parents ; une plainte est possible à tout âge.\n\n**Si vous êtes témoin**, ne partagez pas, soutenez la personne visée, signalez. Exemple : un simple « je suis là, on va en parler » rompt déjà l’isolement.\n\n**Le piège.** Se dire « je n’ai envoyé qu’un message ». Quand plusieurs personnes visent la même victime, c’est l’ensemble qu’elle subit, et la loi en tient compte.',
			en: 'Cyberbullying means hurtful messages or pictures, repeated by one person or coming from several; those who suffer it are not to blame, and can be helped.\n\n**1. Do not reply**: a reply often revives the attack.\n\n**2. Keep evidence** before anything is taken down: a capture of the whole screen showing the message, the author’s nickname, the address of the page, the exact date and time. Change nothing in it.\n\n**3. Report** the content to the service that hosts it, then block the authors.\n\n**4. Talk about it** to an adult or someone you trust. Free helplines, listed on school posters, answer young people and parents; a complaint can be filed at any age.\n\n**If you are a witness**, do not share, support the person targeted, report. Example: a simple “I’m here, let’s talk about it” already breaks the isolation.\n\n**The trap.** Telling yourself “I only sent one message.” When several people target the same victim, that victim suffers all of it together, and the law takes that into account.'
		}
	},
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
					why: {
						fr: 'Cherchez la ligne qui décrit ce qui arrive à Inaya : des photos truquées diffusées par des élèves, c’est du harcèlement numérique, donc le 3018. Le 119 concerne un danger dans la famille ou l’entourage, le 15 une urgence médicale, le 3919 les femmes victimes de violences.',
						en: 'Look for the row that describes what is happening to Inaya: doctored photos spread by students are digital harassment, hence 3018. 119 is for danger at home or from people around a child, 15 for a medical emergency, 3919 for women facing violence.'
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
					why: {
						fr: '`trace-4.png` réunit tout : pseudonyme (qui), message entier (quoi), adresse de la page (où), date et heure (quand). « Il y a 3 h » n’est pas une date, un message recopié peut être inventé, un pseudonyme flouté cache l’auteur, et la photo n’a pas d’adresse.',
						en: '`trace-4.png` brings everything together: nickname (who), whole message (what), page address (where), date and time (when). “3 h ago” is not a date, a message typed out by hand can be made up, a blurred nickname hides the author, and the photo has no address.'
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
					isFocused: true,
					instruction: {
						fr: 'Que dit la loi française de la situation de Mathis ?',
						en: 'What does French law say about Mathis’s situation?'
					},
					why: {
						fr: 'Une quinzaine de personnes se sont concertées pour viser Romane, qui n’ose plus venir en cours. La loi regarde l’ensemble : Mathis peut être poursuivi pour un seul envoi, même sans insulte. Celui qui a lancé le défi n’est pas le seul responsable.',
						en: 'About fifteen people agreed to target Romane, who no longer dares to come to class. The law looks at the whole: Mathis can be prosecuted for a single message, even with no insult. The person who started the challenge is not the only one responsible.'
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
