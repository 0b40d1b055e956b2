import type { Tube } from '../challenge.ts';

export const sharedCalendar: Tube = {
	id: 'sharedCalendar',
	competence: '2.3',
	title: { fr: 'Utiliser un agenda partagé', en: 'Using a shared calendar' },
	tutorial: {
		title: { fr: 'Trouver un moment commun', en: 'Finding a time that suits everyone' },
		minutes: 1,
		body: {
			fr: 'Un agenda partagé montre quand chacun est libre, ce qui évite dix messages pour fixer un rendez-vous.\n\nPour trouver un moment, lisez l’agenda jour par jour et ne gardez que ceux où tous sont libres, **la salle et le matériel aussi**.\n\nSi les personnes vivent loin, passez par l’heure universelle, **UTC** :\n\n- trouvez le décalage de votre ville à cette date, en été ou en hiver ;\n- retirez-le de votre heure pour obtenir l’heure UTC ;\n- ajoutez le décalage de l’autre ville.\n\nExemple : 12 h à UTC+3 font 9 h UTC, donc 7 h à UTC−2.\n\nUn évènement qui se répète suit une règle : tous les combien (`INTERVAL`), combien de fois (`COUNT`), et quelles dates sont retirées (`EXDATE`). Écrivez toute la liste des dates, puis barrez les exceptions : une date retirée n’est pas remplacée.\n\nLe piège est l’heure d’été : tous les pays n’en changent pas le même jour, et certains n’en changent jamais.',
			en: 'A shared calendar shows when everyone is free, which saves ten messages to set up a meeting.\n\nTo find a time, read the calendar day by day and keep only the days when everyone is free, **the room and the equipment too**.\n\nIf people live far apart, go through universal time, **UTC**:\n\n- find your city’s offset on that date, in summer or in winter;\n- subtract it from your time to get the UTC time;\n- add the offset of the other city.\n\nExample: 12:00 at UTC+3 is 9:00 UTC, so 7:00 at UTC−2.\n\nA repeating event follows a rule: how often (`INTERVAL`), how many times (`COUNT`), and which dates are removed (`EXDATE`). Write the whole list of dates, then cross out the exceptions: a removed date is not replaced.\n\nThe trap is daylight saving time: countries do not all change on the same day, and some never change.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Inès, Tomás et Rokia veulent répéter ensemble leur oral, dans la salle 12. Quel jour sont-ils tous libres, la salle aussi ?',
						en: 'Inès, Tomás and Rokia want to rehearse their oral presentation together, in room 12. On which day are they all free, along with the room?'
					},
					why: {
						fr: 'Lisez chaque ligne et cherchez celle qui ne contient que « libre » : c’est jeudi. Le lundi, les trois élèves sont libres, mais la salle 12 est occupée ; les autres jours, il manque Tomás, Inès ou Rokia.',
						en: 'Read each row and look for the one that only says “free”: it is Thursday. On Monday, all three students are free but room 12 is busy; on the other days, Tomás, Inès or Rokia is missing.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Agenda partagé, de 13 h à 14 h',
							en: 'Shared calendar, from 1 p.m. to 2 p.m.'
						},
						columns: [
							{ fr: 'Jour', en: 'Day' },
							'Inès',
							'Tomás',
							'Rokia',
							{ fr: 'Salle 12', en: 'Room 12' }
						],
						rows: [
							[
								{ fr: 'lundi', en: 'Monday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupée', en: 'busy' }
							],
							[
								{ fr: 'mardi', en: 'Tuesday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupé', en: 'busy' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'mercredi', en: 'Wednesday' },
								{ fr: 'occupée', en: 'busy' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'jeudi', en: 'Thursday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' }
							],
							[
								{ fr: 'vendredi', en: 'Friday' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'libre', en: 'free' },
								{ fr: 'occupée', en: 'busy' },
								{ fr: 'libre', en: 'free' }
							]
						]
					},
					field: {
						label: { fr: 'Jour', en: 'Day' },
						type: 'text',
						solutions: [{ fr: 'jeudi', en: 'Thursday' }, 'le jeudi']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Une visioconférence est fixée au **18 mars 2025 à 15 h, heure de Lyon**. À quelle heure locale chaque équipe se connecte-t-elle ?\n\nÉcrivez l’heure sur 24 heures, sans les minutes.',
						en: 'A video call is set for **March 18, 2025 at 15:00, Lyon time**. At what local time does each team connect?\n\nWrite the hour on a 24-hour clock, without the minutes.'
					},
					why: {
						fr: 'Le 18 mars, Lyon est encore à l’heure d’hiver (UTC+1) : 15 h y font 14 h UTC. Montréal est déjà à l’heure d’été depuis le 9 mars : 14 − 4 = 10 h. Saint-Denis reste à UTC+4 : 14 + 4 = 18 h.',
						en: 'On March 18, Lyon is still on standard time (UTC+1), so 15:00 there is 14:00 UTC. Montréal has been on daylight saving time since March 9: 14 − 4 = 10. Saint-Denis stays at UTC+4: 14 + 4 = 18.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Fuseaux horaires des équipes', en: 'Time zones of the teams' },
						columns: [
							{ fr: 'Équipe', en: 'Team' },
							{ fr: 'Heure d’hiver', en: 'Standard time' },
							{ fr: 'Heure d’été', en: 'Daylight saving time' },
							{ fr: 'Début de l’heure d’été en 2025', en: 'Start of daylight saving time in 2025' }
						],
						rows: [
							['Lyon', 'UTC+1', 'UTC+2', { fr: '30 mars', en: 'March 30' }],
							['Montréal', 'UTC−5', 'UTC−4', { fr: '9 mars', en: 'March 9' }],
							['Saint-Denis (La Réunion)', 'UTC+4', '—', { fr: 'jamais', en: 'never' }]
						]
					},
					fields: [
						{
							label: { fr: 'Heure à Montréal', en: 'Hour in Montréal' },
							type: 'number',
							solutions: ['10'],
							unit: 'h'
						},
						{
							label: { fr: 'Heure à Saint-Denis', en: 'Hour in Saint-Denis' },
							type: 'number',
							solutions: ['18'],
							unit: 'h'
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Voici l’évènement reçu par les musiciens d’une fanfare, au format iCalendar. Le 4 septembre 2025 est un jeudi.',
						en: 'Here is the event sent to the musicians of a brass band, in iCalendar format. September 4, 2025 is a Thursday.'
					},
					why: {
						fr: '`INTERVAL=2` donne un jeudi sur deux et `COUNT=5` cinq dates : 4 et 18 septembre, 2, 16 et 30 octobre. `EXDATE` retire celle du 16 octobre, sans en ajouter une autre à la fin : il en reste quatre, la dernière le 30.',
						en: '`INTERVAL=2` gives every other Thursday and `COUNT=5` five dates: September 4 and 18, October 2, 16 and 30. `EXDATE` removes October 16 without adding another one at the end: four remain, the last on October 30.'
					},
					stimulus: {
						type: 'code',
						language: 'ics',
						text: {
							fr: 'BEGIN:VEVENT\nUID:rep-2025@fanfare.example\nSUMMARY:Répétition\nDTSTART;TZID=Europe/Paris:20250904T190000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=TH\nEXDATE;TZID=Europe/Paris:20251016T190000\nEND:VEVENT',
							en: 'BEGIN:VEVENT\nUID:rep-2025@fanfare.example\nSUMMARY:Rehearsal\nDTSTART;TZID=Europe/Paris:20250904T190000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=TH\nEXDATE;TZID=Europe/Paris:20251016T190000\nEND:VEVENT'
						}
					},
					fields: [
						{
							label: {
								fr: 'Nombre de répétitions affichées dans l’agenda',
								en: 'Number of rehearsals shown in the calendar'
							},
							type: 'number',
							solutions: ['4']
						},
						{
							label: {
								fr: 'Date de la dernière répétition (jj/mm/aaaa)',
								en: 'Date of the last rehearsal (dd/mm/yyyy, day first)'
							},
							type: 'date',
							solutions: ['30/10/2025']
						}
					]
				}
			]
		}
	]
};
