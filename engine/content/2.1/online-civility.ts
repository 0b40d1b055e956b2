import type { Tube } from '../challenge.ts';

export const onlineCivility: Tube = {
	id: 'onlineCivility',
	competence: '2.1',
	title: {
		fr: 'Échanger dans le respect des personnes',
		en: 'Discussing with respect for people'
	},
	tutorial: {
		title: { fr: 'Discuter en ligne sans blesser', en: 'Discussing online without hurting people' },
		minutes: 2,
		body: {
			fr: 'En ligne comme ailleurs, on peut critiquer une **idée** ; on ne s’en prend pas à une **personne**, et l’on ne raconte pas sa vie à sa place.\n\nAvant d’envoyer un message, demandez-vous :\n\n- parle-t-il d’une idée ou d’un travail, ou bien de quelqu’un ?\n- révèle-t-il la santé, la famille, les amours, la religion ou l’adresse d’une personne qui ne l’a pas permis ?\n- le diriez-vous devant elle ?\n\nLe droit français distingue deux fautes. La **diffamation** accuse d’un fait précis, qu’on pourrait vérifier et qui atteint l’honneur : « il a triché à l’examen ». L’**injure** blesse sans accuser d’un fait : « quel crétin ». Chacune est **publique** si n’importe qui peut lire le message, non publique s’il reste dans un petit groupe fermé de personnes liées entre elles. Les deux sont punies, plus sévèrement en public.\n\nSi vous êtes visé, gardez des captures d’écran, ne répondez pas sur le même ton, signalez le message et parlez-en à une personne de confiance.\n\nLe piège habituel : croire qu’un pseudonyme protège, ou que relayer ne compte pas. Partager une attaque, c’est y prendre part.',
			en: 'Online as elsewhere, you may criticize an **idea**; you do not go after a **person**, and you do not tell their life story in their place.\n\nBefore sending a message, ask yourself:\n\n- is it about an idea or a piece of work, or about someone?\n- does it reveal the health, family, love life, religion or address of a person who did not allow it?\n- would you say it in front of them?\n\nFrench law distinguishes two offenses. **Defamation** accuses someone of a precise fact that could be checked and that harms their honor: “he cheated on the exam.” An **insult** hurts without accusing of a fact: “what a jerk.” Each is **public** if anyone can read the message, non-public if it stays in a small closed group of people with ties to one another. Both are punished, more severely in public.\n\nIf you are the target, keep screenshots, do not answer in the same tone, report the message and talk to someone you trust.\n\nThe usual trap: believing that a nickname protects you, or that passing a message on does not count. Sharing an attack means taking part in it.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Dans cette discussion de classe, qui écrit un message qui porte atteinte à la **vie privée** d’une autre personne ?',
						en: 'In this class chat, who writes a message that invades another person’s **privacy**?'
					},
					why: {
						fr: 'Tidiane révèle à 31 personnes que Lola voit un médecin chaque semaine, alors qu’elle le lui avait confié : la santé relève de la vie privée. Enzo crie en majuscules et Salomé critique un plan : c’est peut-être rude, mais cela ne dévoile rien sur quelqu’un.',
						en: 'Tidiane reveals to 31 people that Lola sees a doctor every week, although she told him in confidence: health is part of a person’s private life. Enzo shouts in capitals and Salomé criticizes an outline: that may be rude, but it discloses nothing about anyone.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'Exposé d’histoire (31 membres)', en: 'History talk (31 members)' },
						messages: [
							{
								author: 'Enzo',
								text: {
									fr: 'On le rend VENDREDI !!! Qui a la partie de Lola ?',
									en: 'It’s due on FRIDAY!!! Who has Lola’s part?'
								},
								time: '17:02'
							},
							{
								author: 'Salomé',
								text: {
									fr: 'Pas moi. Franchement, je ne suis pas d’accord avec ce plan, il est brouillon.',
									en: 'Not me. Honestly, I don’t agree with this outline, it’s messy.'
								},
								time: '17:04'
							},
							{
								author: 'Tidiane',
								text: {
									fr: 'Lola est en retard parce qu’elle voit un médecin toutes les semaines, elle me l’a confié.',
									en: 'Lola is late because she sees a doctor every week, she told me in confidence.'
								},
								time: '17:05'
							},
							{
								author: 'Maëva',
								text: {
									fr: 'On demande à Lola en privé et on s’organise ? Moi j’ai oublié mes notes, je suis nulle 😅',
									en: 'Shall we ask Lola in private and get organized? I forgot my notes, I’m hopeless 😅'
								},
								time: '17:09'
							}
						]
					},
					options: ['Enzo', 'Maëva', 'Salomé', 'Tidiane'],
					solution: 3
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Trois personnes visées par ces messages se renseignent auprès d’une association d’aide aux victimes. Rien de ce qui y est affirmé n’est prouvé.\n\nComment le droit français qualifie-t-il chaque message ?',
						en: 'Three people targeted by these messages ask a victim support group for advice. Nothing claimed in them has been proven.\n\nHow does French law classify each message: defamation (“diffamation”) or insult (“injure”), public or not?'
					},
					why: {
						fr: 'Accuser d’un fait précis, qu’on pourrait vérifier, comme avoir viré 4 000 €, est une diffamation ; un mot blessant sans fait, comme « minable » ou « abrutie », est une injure. Une page ou une vidéo visibles par tous sont publiques ; un groupe fermé de cinq cousins ne l’est pas.',
						en: 'Accusing someone of a precise fact that could be checked, such as transferring €4,000, is defamation; a hurtful word without a fact, such as “loser” or “moron,” is an insult. A page or a video that anyone can see is public; a closed group of five cousins is not.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Messages signalés', en: 'Reported messages' },
						columns: [
							{ fr: 'Message', en: 'Message' },
							{ fr: 'Où il a été écrit', en: 'Where it was written' },
							{ fr: 'Texte', en: 'Text' }
						],
						rows: [
							[
								'1',
								{
									fr: 'Page ouverte à tous d’un réseau social',
									en: 'Social media page open to everyone'
								},
								{
									fr: '« Le trésorier du club a viré 4 000 € de la caisse sur son compte en mai. »',
									en: '“The club’s treasurer transferred €4,000 of club money to his own account in May.”'
								}
							],
							[
								'2',
								{
									fr: 'Groupe fermé de cinq cousins, dont Rémi, sur une messagerie',
									en: 'Closed group of five cousins, Rémi among them, in a messaging app'
								},
								{
									fr: '« Rémi n’est qu’un pauvre minable. »',
									en: '“Rémi is nothing but a pathetic loser.”'
								}
							],
							[
								'3',
								{
									fr: 'Commentaires d’une vidéo visible par tous',
									en: 'Comments under a video anyone can watch'
								},
								{
									fr: '« Cette chanteuse est une abrutie. »',
									en: '“This singer is a moron.”'
								}
							]
						]
					},
					fields: [
						{
							label: { fr: 'Message 1', en: 'Message 1' },
							type: 'text',
							choices: [
								{ fr: 'diffamation publique', en: 'public defamation' },
								{ fr: 'diffamation non publique', en: 'non-public defamation' },
								{ fr: 'injure publique', en: 'public insult' },
								{ fr: 'injure non publique', en: 'non-public insult' }
							],
							solutions: [{ fr: 'diffamation publique', en: 'public defamation' }]
						},
						{
							label: { fr: 'Message 2', en: 'Message 2' },
							type: 'text',
							choices: [
								{ fr: 'diffamation publique', en: 'public defamation' },
								{ fr: 'diffamation non publique', en: 'non-public defamation' },
								{ fr: 'injure publique', en: 'public insult' },
								{ fr: 'injure non publique', en: 'non-public insult' }
							],
							solutions: [{ fr: 'injure non publique', en: 'non-public insult' }]
						},
						{
							label: { fr: 'Message 3', en: 'Message 3' },
							type: 'text',
							choices: [
								{ fr: 'diffamation publique', en: 'public defamation' },
								{ fr: 'diffamation non publique', en: 'non-public defamation' },
								{ fr: 'injure publique', en: 'public insult' },
								{ fr: 'injure non publique', en: 'non-public insult' }
							],
							solutions: [{ fr: 'injure publique', en: 'public insult' }]
						}
					]
				}
			]
		}
	]
};
