import type { Tube } from '../challenge.ts';

export const loopTracing: Tube = {
	id: 'loopTracing',
	competence: '3.4',
	title: { fr: 'Dérouler une boucle pas à pas', en: 'Tracing a loop step by step' },
	tutorial: {
		title: {
			fr: 'Suivre une boucle à la main sans se tromper',
			en: 'Following a loop by hand without a mistake'
		},
		minutes: 2,
		body: {
			fr: 'Dérouler une boucle, c’est jouer le rôle de l’ordinateur : exécuter chaque ligne dans l’ordre et noter les valeurs au fur et à mesure.\n\n**1. Repérez ce qui se répète.** Seules les lignes décalées vers la droite font partie de la boucle ; les autres s’exécutent une seule fois.\n\n**2. Faites un tableau** : une colonne par variable, une ligne par tour. Écrivez d’abord les valeurs de départ.\n\n**3. À chaque tour**, vérifiez la condition, puis appliquez les lignes de haut en bas avec les valeurs les plus récentes.\n\n**4. Arrêtez-vous** quand la condition est fausse, ou quand le nombre de tours est atteint.\n\n**Exemple.** `n = 2`, puis « tant que n < 10 : doubler n ». On note 2, 4, 8, 16 : trois tours, et n vaut 16 à la fin.\n\n**Le piège.** La condition n’est vérifiée qu’au début d’un tour : une valeur peut donc dépasser la limite pendant le dernier. Ici, n finit à 16 et non à 10.',
			en: 'Tracing a loop means playing the part of the computer: running each line in order and writing down the values as you go.\n\n**1. Find what repeats.** Only the lines indented to the right belong to the loop; the others run only once.\n\n**2. Draw a table**: one column for each variable, one row for each turn. Write the starting values first.\n\n**3. On each turn**, check the condition, then apply the lines from top to bottom with the most recent values.\n\n**4. Stop** when the condition is false, or when the number of turns is reached.\n\n**Example.** `n = 2`, then “while n < 10: double n.” You write 2, 4, 8, 16: three turns, and n is 16 at the end.\n\n**The trap.** The condition is checked only at the start of a turn: a value can therefore go past the limit during the last one. Here, n ends at 16, not at 10.'
		}
	},
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
					why: {
						fr: 'Seule la ligne décalée se répète : 20 plus 4 fois 6 font 44. Le retrait de 5 est aligné à gauche, hors de la boucle : il n’a lieu qu’une fois, donc 39. Le faire à chaque tour donnerait 24, à tort.',
						en: 'Only the indented line repeats: 20 plus 4 times 6 makes 44. The subtraction of 5 is aligned on the left, outside the loop: it happens only once, hence 39. Doing it on each turn would wrongly give 24.'
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
					why: {
						fr: 'À chaque tour, la cagnotte gagne 40, puis perd 10 si elle dépasse 200. Elle vaut donc 140, 180, 210, 240, puis 270. À 240, la condition `< 250` est encore vraie : il y a bien un cinquième tour, et le programme affiche 5 puis 270.',
						en: 'On each turn, the savings gain 40, then lose 10 if they exceed 200. So they go 140, 180, 210, 240, then 270. At 240, the condition `< 250` is still true: there is a fifth turn, and the program displays 5 then 270.'
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
