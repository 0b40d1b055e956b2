import type { Tube } from '../challenge.ts';

export const loopTracing: Tube = {
	id: 'loopTracing',
	competence: '3.4',
	title: { fr: 'Dérouler une boucle pas à pas', en: 'Tracing a loop step by step' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Ce programme compte les gobelets d’une buvette. Quel nombre affiche-t-il à la fin ?',
						en: 'This program counts the cups at a refreshment stand. What number does it display at the end?'
					},
					stimulus: {
						type: 'code',
						language: 'pseudo-code',
						text: {
							fr: 'gobelets = 20\nrépéter 4 fois\n    ajouter 6 à gobelets\nretirer 5 de gobelets\nafficher gobelets',
							en: 'cups = 20\nrepeat 4 times\n    add 6 to cups\nsubtract 5 from cups\ndisplay cups'
						}
					},
					field: {
						label: { fr: 'Nombre affiché', en: 'Number displayed' },
						type: 'number',
						solutions: ['39']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Ce programme simule la cagnotte d’un voyage scolaire. Quels nombres affiche-t-il ?',
						en: 'This program simulates the savings for a school trip. What numbers does it display?'
					},
					stimulus: {
						type: 'code',
						language: 'python',
						text: {
							fr: 'cagnotte = 100\nsemaines = 0\nwhile cagnotte < 250:\n    cagnotte = cagnotte + 40\n    if cagnotte > 200:\n        cagnotte = cagnotte - 10\n    semaines = semaines + 1\nprint(semaines)\nprint(cagnotte)',
							en: 'savings = 100\nweeks = 0\nwhile savings < 250:\n    savings = savings + 40\n    if savings > 200:\n        savings = savings - 10\n    weeks = weeks + 1\nprint(weeks)\nprint(savings)'
						}
					},
					fields: [
						{
							label: { fr: 'Premier nombre', en: 'First number' },
							type: 'number',
							solutions: ['5']
						},
						{
							label: { fr: 'Second nombre', en: 'Second number' },
							type: 'number',
							solutions: ['270']
						}
					]
				}
			]
		}
	]
};
