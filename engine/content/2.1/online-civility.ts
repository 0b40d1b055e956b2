import type { Tube } from '../challenge.ts';

export const onlineCivility: Tube = {
	id: 'onlineCivility',
	competence: '2.1',
	title: {
		fr: 'Échanger dans le respect des personnes',
		en: 'Discussing with respect for people'
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
