import type { Tube } from '../challenge.ts';

export const groupPoll: Tube = {
	id: 'groupPoll',
	competence: '2.3',
	title: { fr: 'Recueillir les réponses d’un groupe', en: 'Collecting answers from a group' },
	tutorial: {
		title: {
			fr: 'Interroger un groupe et lire ses réponses',
			en: 'Asking a group and reading its answers'
		},
		minutes: 2,
		body: {
			fr: 'Un sondage ou un formulaire réunit les réponses de tous au même endroit, à condition de savoir à l’avance comment vous déciderez.\n\nPour choisir une date :\n\n- écartez d’abord les dates où manque une personne **indispensable** ;\n- comptez ensuite les présents de chaque colonne qui reste ;\n- décidez avant de compter ce que vaut « si besoin », et gardez la même règle partout.\n\nUn formulaire peut aussi **sauter des questions** selon la réponse : inutile de demander l’âge des enfants à qui n’en a pas. Pour le vérifier, jouez le rôle de chaque personne : partez de la question 1 et suivez les renvois jusqu’à la fin, en notant celles qui s’affichent.\n\nExemple : si la question 1 renvoie « non » vers la question 4, la personne qui répond « non » voit la 1, puis la 4, et jamais la 2 ni la 3.\n\nLe piège est de regarder seulement le plus grand nombre de « oui » : une date très demandée ne sert à rien si la personne qui a les clés est absente.',
			en: 'A poll or a form gathers everyone’s answers in one place, as long as you know beforehand how you will decide.\n\nTo choose a date:\n\n- first rule out the dates when an **essential** person is missing;\n- then count the attendees in each remaining column;\n- decide before counting what “if needed” is worth, and keep the same rule everywhere.\n\nA form can also **skip questions** depending on the answer: there is no point in asking the age of the children of someone who has none. To check it, play the part of each person: start at question 1 and follow the links to the end, noting the questions that are shown.\n\nExample: if question 1 sends “no” to question 4, the person who answers “no” sees question 1, then 4, and never 2 or 3.\n\nThe trap is to look only at the largest number of “yes” answers: a very popular date is useless if the person with the keys is away.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Un club d’échecs choisit la date de son repas. L’entraîneuse, **Violette**, doit être présente ; il faut ensuite le plus de monde possible, « si besoin » comptant comme une présence.\n\nQuelle date retenir ?',
						en: 'A chess club is choosing the date of its dinner. The coach, **Violette**, must be there; then there should be as many people as possible, “if needed” counting as attending.\n\nWhich date should be chosen?'
					},
					why: {
						fr: 'Violette a répondu « non » pour le 13 juin : cette date tombe, malgré ses quatre présents. Comptez ensuite les « oui » et les « si besoin » de chaque colonne : quatre le 20 juin, trois seulement le 6 et le 27.',
						en: 'Violette answered “no” for June 13, so that date is out despite its four attendees. Then count the “yes” and “if needed” answers in each column: four on June 20, only three on June 6 and June 27.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Sondage de dates', en: 'Date poll' },
						columns: [
							'Participant',
							{ fr: '6 juin', en: 'June 6' },
							{ fr: '13 juin', en: 'June 13' },
							{ fr: '20 juin', en: 'June 20' },
							{ fr: '27 juin', en: 'June 27' }
						],
						rows: [
							[
								'Violette',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Amine',
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Gisèle',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Kim',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'si besoin', en: 'if needed' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Ulysse',
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'oui', en: 'yes' }
							]
						]
					},
					options: [
						{ fr: '6 juin', en: 'June 6' },
						{ fr: '13 juin', en: 'June 13' },
						{ fr: '20 juin', en: 'June 20' },
						{ fr: '27 juin', en: 'June 27' }
					],
					solution: 2,
					keepOrder: true
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Pour le repas de quartier, les habitants répondent à un formulaire en ligne. Selon les réponses, certaines questions ne s’affichent pas.\n\nCombien de questions chacun verra-t-il ?',
						en: 'For the neighborhood dinner, the residents fill in an online form. Depending on the answers, some questions are not shown.\n\nHow many questions will each person see?'
					},
					why: {
						fr: 'Suivez la colonne « Ensuite ». Lamine voit les questions 1, 2, 3, 5 et 6 : son « non » à la question 3 saute la 4. Zoé répond « non » à la question 1 et passe aussitôt à la 6 : deux questions en tout.',
						en: 'Follow the “Next” column. Lamine sees questions 1, 2, 3, 5 and 6: his “no” to question 3 skips question 4. Zoé answers “no” to question 1 and goes straight to 6: two questions in all.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages du formulaire', en: 'Form settings' },
						columns: [{ fr: 'Numéro', en: 'Number' }, 'Question', { fr: 'Ensuite', en: 'Next' }],
						rows: [
							[
								'1',
								{ fr: 'Viendrez-vous au repas ?', en: 'Will you come to the dinner?' },
								{ fr: 'oui : question 2 ; non : question 6', en: 'yes: question 2; no: question 6' }
							],
							[
								'2',
								{ fr: 'Combien d’adultes serez-vous ?', en: 'How many adults will you be?' },
								'question 3'
							],
							[
								'3',
								{ fr: 'Viendrez-vous avec des enfants ?', en: 'Will you bring children?' },
								{ fr: 'oui : question 4 ; non : question 5', en: 'yes: question 4; no: question 5' }
							],
							['4', { fr: 'Combien d’enfants ?', en: 'How many children?' }, 'question 5'],
							[
								'5',
								{ fr: 'Quel plat apporterez-vous ?', en: 'What dish will you bring?' },
								'question 6'
							],
							[
								'6',
								{ fr: 'Un mot pour l’équipe ?', en: 'Anything to tell the team?' },
								{ fr: 'fin', en: 'end' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Lamine, qui viendra sans enfants',
								en: 'Lamine, who will come without children'
							},
							type: 'number',
							solutions: ['5'],
							unit: 'questions'
						},
						{
							label: { fr: 'Zoé, qui ne viendra pas', en: 'Zoé, who will not come' },
							type: 'number',
							solutions: ['2'],
							unit: 'questions'
						}
					]
				}
			]
		}
	]
};
