import type { Tube } from '../challenge.ts';

export const cellFormulas: Tube = {
	id: 'cellFormulas',
	competence: '1.3',
	title: { fr: 'Calculer dans un tableur', en: 'Calculating in a spreadsheet' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans cette feuille de calcul, la cellule `B6` contient la formule `=B2+B4`. Quelle valeur s’affiche dans `B6` ?',
						en: 'In this spreadsheet, cell `B6` contains the formula `=B2+B4`. Which value is displayed in `B6`?'
					},
					why: {
						fr: 'Les titres occupent la ligne 1 : `B2` est donc le prix des entrées, 84, et `B4` celui du goûter, 35, soit 84 + 35 = 119. Le signe `+` n’additionne que ces deux cellules : le car, en `B3`, n’est pas compté.',
						en: 'The headings fill row 1, so `B2` is the cost of the tickets, 84, and `B4` that of the snack, 35: 84 + 35 = 119. The `+` sign adds only these two cells: the bus, in `B3`, is not counted.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Sortie au musée', en: 'Museum trip' },
							{ fr: 'Coût (€)', en: 'Cost (€)' }
						],
						rows: [
							[{ fr: 'Entrées', en: 'Tickets' }, '84'],
							[{ fr: 'Car', en: 'Bus' }, '210'],
							[{ fr: 'Goûter', en: 'Snack' }, '35'],
							[{ fr: 'Guide', en: 'Guide' }, '60'],
							[{ fr: 'À régler sur place', en: 'To be paid on site' }, '=B2+B4']
						]
					},
					field: {
						label: { fr: 'Valeur affichée en B6', en: 'Value displayed in B6' },
						type: 'number',
						solutions: ['119'],
						unit: '€'
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
						fr: 'Écrivez la formule qui calcule la **moyenne** des temps de Djibril, à l’aide d’une fonction du tableur et de la plage de cellules.',
						en: 'Write the formula that computes the **average** of Djibril’s times, with a spreadsheet function and the range of cells.'
					},
					why: {
						fr: 'Les temps sont dans la colonne C, de la ligne 2 à la ligne 6 : la plage s’écrit `C2:C6`, et `MOYENNE` en calcule la moyenne. La colonne B contient des distances, toutes de 400 m, et la ligne 1 ne contient que les titres.',
						en: 'The times are in column C, from row 2 to row 6: the range is written `C2:C6`, and `AVERAGE` computes its average. Column B holds distances, all of them 400 m, and row 1 holds only the headings.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Séance', en: 'Session' },
							{ fr: 'Distance (m)', en: 'Distance (m)' },
							{ fr: 'Temps (s)', en: 'Time (s)' }
						],
						rows: [
							[{ fr: 'lundi', en: 'Monday' }, '400', '71'],
							[{ fr: 'mercredi', en: 'Wednesday' }, '400', '69'],
							[{ fr: 'vendredi', en: 'Friday' }, '400', '72'],
							[{ fr: 'samedi', en: 'Saturday' }, '400', '68'],
							[{ fr: 'dimanche', en: 'Sunday' }, '400', '70']
						]
					},
					field: {
						label: {
							fr: 'Formule, en commençant par =',
							en: 'Formula, starting with ='
						},
						type: 'code',
						solutions: [
							{ fr: '=MOYENNE(C2:C6)', en: '=AVERAGE(C2:C6)' },
							{ fr: '=MOYENNE($C$2:$C$6)', en: '=AVERAGE($C$2:$C$6)' },
							{ fr: '=MOYENNE(C$2:C$6)', en: '=AVERAGE(C$2:C$6)' },
							{ fr: '=SOMME(C2:C6)/5', en: '=SUM(C2:C6)/5' },
							{ fr: '=SOMME(C2:C6)/NB(C2:C6)', en: '=SUM(C2:C6)/COUNT(C2:C6)' }
						]
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Pour sa grille de tarifs, Apolline a saisi dans `B3` la formule `=$A3*B$2*(1-$E$1)`. Elle copie `B3` puis la colle dans `D5`.\n\nQuelle formule se trouve alors dans `D5` ?',
						en: 'For her price grid, Apolline typed the formula `=$A3*B$2*(1-$E$1)` in `B3`. She copies `B3` and pastes it into `D5`.\n\nWhich formula is then in `D5`?'
					},
					why: {
						fr: 'De `B3` à `D5`, on avance de deux colonnes et de deux lignes. Le `$` bloque ce qui le suit : `$A3` garde la colonne A et passe à la ligne 5, `B$2` garde la ligne 2 et passe à la colonne D, et `$E$1` ne bouge pas.',
						en: 'From `B3` to `D5`, you move two columns and two rows. The `$` locks what follows it: `$A3` keeps column A and goes to row 5, `B$2` keeps row 2 and goes to column D, and `$E$1` does not move.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Location de vélos', en: 'Bike rental' },
							'—',
							'—',
							{ fr: 'Remise', en: 'Discount' },
							{ fr: '10 %', en: '10%' }
						],
						rows: [
							[{ fr: 'Jours / prix', en: 'Days / price' }, '12', '18', '25', '—'],
							['1', '=$A3*B$2*(1-$E$1)', '—', '—', '—'],
							['3', '—', '—', '—', '—'],
							['7', '—', '—', '?', '—']
						]
					},
					field: {
						label: { fr: 'Formule de D5', en: 'Formula in D5' },
						type: 'code',
						solutions: ['=$A5*D$2*(1-$E$1)', '=$A5 * D$2 * (1 - $E$1)']
					}
				}
			]
		}
	]
};
