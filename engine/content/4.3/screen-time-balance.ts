import type { Tube } from '../challenge.ts';

export const screenTimeBalance: Tube = {
	id: 'screenTimeBalance',
	competence: '4.3',
	title: { fr: 'Équilibrer son temps d’écran', en: 'Balancing screen time' },
	tutorial: {
		title: {
			fr: 'Reprendre la main sur son temps d’écran',
			en: 'Taking back control of your screen time'
		},
		minutes: 2,
		body: {
			fr: 'Un bon équilibre ne se juge pas au seul nombre d’heures : ce qui compte, c’est de choisir quand l’écran vous sert et quand il vous dérange.\n\n**1. Mesurez.** Les réglages de l’appareil montrent le temps passé par application. Le temps restant est la durée autorisée **moins** la durée déjà utilisée, en heures de 60 minutes.\n\n**2. Limitez.** Fixez une durée aux applications qui vous échappent, pas à celles qui vous sont utiles.\n\n**3. Protégez le sommeil.** Le mode « Ne pas déranger » a des horaires et des exceptions : vérifiez chaque ligne, et ne changez que celles qui ne donnent pas ce que vous voulez.\n\n**Exemple.** 2 h autorisées, 1 h 25 utilisées : il reste 35 minutes.\n\n**4. Lisez les enquêtes avec prudence.** Deux choses qui vont ensemble ne sont pas forcément cause et effet : une troisième, comme le stress, peut expliquer les deux.\n\n**Le piège.** Confondre un gros titre avec ce que les chiffres permettent vraiment de dire.',
			en: 'A good balance is not judged by the number of hours alone: what counts is choosing when the screen serves you and when it disturbs you.\n\n**1. Measure.** The settings of the device show the time spent in each app. The time left is the time allowed **minus** the time already used, in hours of 60 minutes.\n\n**2. Set limits.** Give a time limit to the apps that run away with you, not to those that are useful to you.\n\n**3. Protect your sleep.** The “Do Not Disturb” mode has hours and exceptions: check each line, and change only those that do not give what you want.\n\n**Example.** 2 h allowed, 1 h 25 min used: 35 minutes are left.\n\n**4. Read surveys with care.** Two things that go together are not necessarily cause and effect: a third one, such as stress, may explain both.\n\n**The trap.** Confusing a big headline with what the figures really allow anyone to say.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					seconds: 90,
					instruction: {
						fr: 'Lina s’est fixé une durée quotidienne par application. Il est 18 heures. Si elle utilisait sans arrêt chacune de ces applications à partir de maintenant, laquelle se bloquerait au bout du **temps le plus court** ?',
						en: 'Lina has set herself a daily limit for each app. It is 6 p.m. If she used each of these apps nonstop from now on, which one would lock after the **shortest time**?'
					},
					why: {
						fr: 'Calculez le temps restant : durée autorisée moins durée utilisée. Il reste 20 minutes aux vidéos, 25 à la messagerie, 70 au dessin et seulement 15 au jeu de cartes. La messagerie a la plus petite limite, mais il en reste davantage.',
						en: 'Work out the time left: time allowed minus time used. Videos have 20 minutes left, chat 25, drawing 70 and the card game only 15. Chat has the smallest limit, but more of it is left.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Aujourd’hui', en: 'Today' },
						columns: [
							{ fr: 'Application', en: 'App' },
							{ fr: 'Durée autorisée', en: 'Time allowed' },
							{ fr: 'Déjà utilisée', en: 'Already used' }
						],
						rows: [
							[{ fr: 'Vidéos', en: 'Videos' }, '1 h 30 min', '1 h 10 min'],
							[{ fr: 'Messagerie', en: 'Chat' }, '45 min', '20 min'],
							[{ fr: 'Jeu de cartes', en: 'Card game' }, '1 h', '45 min'],
							[{ fr: 'Dessin', en: 'Drawing' }, '2 h', '50 min']
						]
					},
					field: {
						label: { fr: 'Application', en: 'App' },
						type: 'text',
						solutions: [
							{ fr: 'Jeu de cartes', en: 'Card game' },
							{ fr: 'Le jeu de cartes', en: 'The card game' },
							{ fr: 'Jeu', en: 'Cards' },
							{ fr: 'Cartes', en: 'Game' }
						]
					}
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Karima veut dormir sans que son téléphone sonne de 21 h 30 à 7 h, sauf si sa mère (qui est dans ses favoris) l’appelle. Son réveil doit sonner à 6 h 45.\n\nQuels réglages doit-elle changer ? Plusieurs réponses sont attendues.',
						en: 'Karima wants to sleep without her phone ringing from 9:30 p.m. to 7 a.m., unless her mother (who is in her favorites) calls. Her alarm must ring at 6:45 a.m.\n\nWhich settings does she need to change? Several answers are expected.'
					},
					why: {
						fr: 'Comparez chaque ligne au souhait de Karima : 23 h est trop tard, il faut 21 h 30, et « Tous les contacts » laisse sonner trop de monde, alors que seuls ses favoris conviennent. La fin à 7 h, les messages coupés et les alarmes qui sonnent sont déjà bons.',
						en: 'Compare each row with what Karima wants: 11:00 p.m. is too late, it must be 9:30 p.m., and “All contacts” lets too many people ring, when only her favorites should. The end at 7 a.m., the silenced messages and the ringing alarms are already right.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Mode Ne pas déranger', en: 'Do Not Disturb mode' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'Valeur actuelle', en: 'Current value' }
						],
						rows: [
							[
								{ fr: 'Début', en: 'Start' },
								{ fr: '23 h 00', en: '11:00 p.m.' }
							],
							[
								{ fr: 'Fin', en: 'End' },
								{ fr: '7 h 00', en: '7:00 a.m.' }
							],
							[
								{ fr: 'Appels autorisés', en: 'Calls allowed' },
								{ fr: 'Tous les contacts', en: 'All contacts' }
							],
							[
								{ fr: 'Messages autorisés', en: 'Messages allowed' },
								{ fr: 'Aucun', en: 'None' }
							],
							[
								{ fr: 'Alarmes', en: 'Alarms' },
								{ fr: 'Sonnent', en: 'Ring' }
							]
						]
					},
					options: [
						{ fr: 'Début', en: 'Start' },
						{ fr: 'Fin', en: 'End' },
						{ fr: 'Appels autorisés', en: 'Calls allowed' },
						{ fr: 'Messages autorisés', en: 'Messages allowed' },
						{ fr: 'Alarmes', en: 'Alarms' }
					],
					solutions: [0, 2],
					keepOrder: true
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Quelle conclusion cette enquête permet-elle de soutenir ?',
						en: 'Which conclusion does this survey support?'
					},
					why: {
						fr: 'L’enquête observe un seul jour : elle montre un lien entre longues soirées d’écran (7 h 10 de sommeil) et nuits courtes, mais n’a rien fait varier. Qui causerait quoi, ou une troisième cause, reste inconnu ; « gagnerait 55 minutes » et le titre en disent trop.',
						en: 'The survey observes a single day: it shows a link between long screen evenings (7 h 10 min of sleep) and short nights, but changed nothing to test it. Which causes which, or a third cause, remains unknown; “would gain 55 minutes” and the headline say too much.'
					},
					stimulus: {
						type: 'page',
						url: 'journal.lycee-des-tilleuls.example/sommeil',
						title: {
							fr: 'Les écrans volent 55 minutes de sommeil aux lycéens',
							en: 'Screens steal 55 minutes of sleep from high schoolers'
						},
						body: {
							fr: 'Un jour de novembre, 2 400 lycéens tirés au sort ont indiqué leur temps d’écran de la veille au soir et leur durée de sommeil de la nuit.\n\nMoins d’une heure d’écran : 8 h 05 de sommeil en moyenne.\n\nPlus de trois heures d’écran : 7 h 10 de sommeil en moyenne.',
							en: 'One day in November, 2,400 high schoolers drawn at random reported their screen time of the evening before and how long they had slept that night.\n\nLess than one hour of screen time: 8 h 05 min of sleep on average.\n\nMore than three hours of screen time: 7 h 10 min of sleep on average.'
						}
					},
					options: [
						{
							fr: 'Un lycéen qui passerait de trois heures à une heure d’écran gagnerait 55 minutes de sommeil.',
							en: 'A high schooler who went from three hours of screen time to one would gain 55 minutes of sleep.'
						},
						{
							fr: 'L’écart de 55 minutes se réduirait si l’on interrogeait bien plus de lycéens.',
							en: 'The gap of 55 minutes would shrink if many more high schoolers were surveyed.'
						},
						{
							fr: 'Ce sont les lycéens qui dorment mal qui se tournent vers les écrans, et non l’inverse.',
							en: 'It is the high schoolers who sleep badly who turn to screens, and not the other way around.'
						},
						{
							fr: 'Écrans du soir et sommeil court vont de pair, sans que l’on sache ce qui en est la cause.',
							en: 'Evening screens and short sleep go together, but what causes what is not known.'
						}
					],
					solution: 3
				}
			]
		}
	]
};
