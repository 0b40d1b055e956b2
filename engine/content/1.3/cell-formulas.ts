import type { Tube } from '../challenge.ts';

export const cellFormulas: Tube = {
	id: 'cellFormulas',
	competence: '1.3',
	title: { fr: 'Calculer dans un tableur', en: 'Calculating in a spreadsheet' },
	tutorial: {
		title: {
			fr: 'Écrire une formule et la recopier sans erreur',
			en: 'Writing a formula and copying it without mistakes'
		},
		minutes: 2,
		body: {
			fr: 'Une formule commence par `=` et désigne des **cellules** plutôt que des nombres : si une cellule change, le résultat se met à jour.\n\nPour l’écrire :\n\n- repérez chaque cellule par sa colonne puis sa ligne : `C4` est dans la colonne C, ligne 4 ; la ligne des titres compte aussi ;\n- utilisez `+ - * /` pour un calcul simple, comme `=A2*B2` ;\n- pour beaucoup de cellules, donnez une **plage** à une fonction : `=SOMME(A2:A9)` additionne de A2 à A9 ; `MOYENNE`, `MIN`, `MAX` s’écrivent de même.\n\nQuand on recopie une formule, ses adresses se décalent d’autant : `=A2*B2`, copiée une ligne plus bas, devient `=A3*B3`. Le signe `$` **bloque** ce qui le suit : dans `$A2`, la colonne ne bouge pas ; dans `A$2`, la ligne ; dans `$A$2`, rien ne bouge.\n\nPar exemple, `=B2*$F$1`, copiée de C2 en C3, devient `=B3*$F$1` : utile quand F1 contient un taux commun à toutes les lignes.\n\nLe piège habituel : confondre `:` et le séparateur. `SOMME(A2:A9)` prend toute la plage, `SOMME(A2;A9)` seulement deux cellules.',
			en: 'A formula begins with `=` and refers to **cells** rather than numbers: if a cell changes, the result updates itself.\n\nTo write one:\n\n- name each cell by its column, then its row: `C4` is in column C, row 4; the row of headings counts too;\n- use `+ - * /` for a simple calculation, such as `=A2*B2`;\n- for many cells, give a **range** to a function: `=SUM(A2:A9)` adds up A2 to A9; `AVERAGE`, `MIN`, `MAX` are written the same way.\n\nWhen you copy a formula, its addresses shift by as much: `=A2*B2`, copied one row down, becomes `=A3*B3`. The `$` sign **locks** what follows it: in `$A2`, the column does not move; in `A$2`, the row does not; in `$A$2`, nothing moves.\n\nFor example, `=B2*$F$1`, copied from C2 to C3, becomes `=B3*$F$1`: useful when F1 holds a rate shared by all the rows.\n\nThe usual trap: confusing `:` with the separator. `SUM(A2:A9)` takes the whole range, `SUM(A2,A9)` only two cells.'
		}
	},
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
					isFocused: true,
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
