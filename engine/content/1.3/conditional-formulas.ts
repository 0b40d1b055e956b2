import type { Tube } from '../challenge.ts';

export const conditionalFormulas: Tube = {
	id: 'conditionalFormulas',
	competence: '1.3',
	title: { fr: 'Calculer selon des conditions', en: 'Calculating with conditions' },
	tutorial: {
		title: {
			fr: 'Faire choisir le tableur à votre place',
			en: 'Letting the spreadsheet choose for you'
		},
		minutes: 2,
		body: {
			fr: 'Une **condition** est une question à laquelle on répond par vrai ou faux ; le tableur calcule selon la réponse.\n\n`SI` prend trois parties : la condition, la valeur si c’est vrai, la valeur si c’est faux. Par exemple, `=SI(A2>=10;"admis";"à revoir")` affiche « admis » dès que A2 vaut 10 ou plus.\n\nLes comparaisons s’écrivent `=`, `<>` (différent), `<`, `>`, `<=` et `>=`. Un texte se met entre guillemets, un nombre non.\n\nPour compter ou additionner seulement certaines lignes :\n\n- `NB.SI(plage;critère)` compte les cellules qui conviennent ;\n- `SOMME.SI.ENS` prend d’abord la plage à **additionner**, puis, pour chaque critère, la plage à examiner et ce qu’elle doit contenir.\n\nPar exemple, `=SOMME.SI.ENS(C2:C20;A2:A20;"vélo";B2:B20;"mai")` additionne la colonne C, pour les seules lignes où A vaut « vélo » **et** B « mai ». Toutes les plages ont le même nombre de lignes.\n\nLe piège habituel : la limite. « Plus de 18 ans » s’écrit `>18`, « à partir de 18 ans » s’écrit `>=18`. Essayez toujours votre formule avec la valeur limite elle-même.',
			en: 'A **condition** is a question answered by true or false; the spreadsheet calculates according to the answer.\n\n`IF` takes three parts: the condition, the value if it is true, the value if it is false. For example, `=IF(A2>=10,"pass","try again")` displays “pass” as soon as A2 is 10 or more.\n\nComparisons are written `=`, `<>` (different), `<`, `>`, `<=` and `>=`. A text goes between quotes, a number does not.\n\nTo count or add up only some of the rows:\n\n- `COUNTIF(range,criterion)` counts the cells that match;\n- `SUMIFS` takes first the range to **add up**, then, for each criterion, the range to examine and what it must contain.\n\nFor example, `=SUMIFS(C2:C20,A2:A20,"bike",B2:B20,"May")` adds up column C, only for the rows where A is “bike” **and** B is “May.” All the ranges have the same number of rows.\n\nThe usual trap: the limit. “More than 18” is written `>18`, “18 and over” is written `>=18`. Always try your formula with the limit value itself.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans sa boutique en ligne, Rachid offre la livraison **à partir de 50 €** d’achat (50 € compris). Sinon, elle coûte 5 €.\n\nÉcrivez la formule de `C2` qui affiche `0` ou `5` selon le montant, pour pouvoir la recopier vers le bas.',
						en: 'In his online store, Rachid offers free delivery **from €50 up** (€50 included). Otherwise, it costs €5.\n\nWrite the formula for `C2` that displays `0` or `5` depending on the amount, so that it can be copied down.'
					},
					why: {
						fr: '`SI` demande une condition, puis la valeur si elle est vraie, puis la valeur si elle est fausse : `=SI(B2>=50;0;5)`. Comme 50 € est compris, il faut `>=` : avec `>`, la commande C-102, de 50 € tout juste, paierait la livraison à tort.',
						en: '`IF` asks for a condition, then the value if it is true, then the value if it is false: `=IF(B2>=50,0,5)`. Since €50 is included, it takes `>=`: with `>`, order C-102, at exactly €50, would wrongly pay for delivery.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Commande', en: 'Order' },
							{ fr: 'Montant (€)', en: 'Amount (€)' },
							{ fr: 'Livraison (€)', en: 'Delivery (€)' }
						],
						rows: [
							['C-101', '72', '?'],
							['C-102', '50', '?'],
							['C-103', '18', '?']
						]
					},
					field: {
						label: {
							fr: 'Formule de C2, en commençant par =',
							en: 'Formula for C2, starting with ='
						},
						type: 'code',
						solutions: [
							{ fr: '=SI(B2>=50;0;5)', en: '=IF(B2>=50,0,5)' },
							{ fr: '=SI(B2<50;5;0)', en: '=IF(B2<50,5,0)' },
							{ fr: '=SI(B2>=50,0,5)', en: '=IF(B2>=50;0;5)' },
							{ fr: '=SI(B2<50,5,0)', en: '=IF(B2<50;5;0)' },
							{ fr: '=SI($B2>=50;0;5)', en: '=IF($B2>=50,0,5)' },
							{ fr: '=SI($B2<50;5;0)', en: '=IF($B2<50,5,0)' },
							{ fr: '=SI(50<=B2;0;5)', en: '=IF(50<=B2,0,5)' },
							{ fr: '=SI(50>B2;5;0)', en: '=IF(50>B2,5,0)' },
							'=(B2<50)*5',
							'=5*(B2<50)'
						]
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Avec **une seule fonction**, celle qui additionne selon plusieurs critères, écrivez la formule qui donne le total des montants **réglés** par les adhérents de **Quimper**.\n\nLes critères sont écrits entre guillemets dans la formule, et les plages vont de la ligne 2 à la ligne 7.',
						en: 'With **a single function**, the one that adds up values meeting several criteria, write the formula that gives the total of the amounts **paid** by the members from **Quimper**.\n\nThe criteria are written between quotes in the formula, and the ranges go from row 2 to row 7.'
					},
					why: {
						fr: '`SOMME.SI.ENS` prend d’abord ce qu’on additionne, les montants `D2:D7`, puis chaque plage suivie de son critère : `B2:B7` avec `"Quimper"`, `C2:C7` avec `"oui"`. Seuls Allain, Delage et Floch comptent, soit 120 ; Costa habite Quimper mais n’a pas réglé.',
						en: '`SUMIFS` takes first what is added up, the amounts `D2:D7`, then each range followed by its criterion: `B2:B7` with `"Quimper"`, `C2:C7` with `"yes"`. Only Allain, Delage and Floch count, 120 in total; Costa lives in Quimper but has not paid.'
					},
					stimulus: {
						type: 'table',
						spreadsheet: true,
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Ville', en: 'City' },
							{ fr: 'Réglé', en: 'Paid' },
							{ fr: 'Montant', en: 'Amount' }
						],
						rows: [
							['Allain', 'Quimper', { fr: 'oui', en: 'yes' }, '45'],
							['Benali', 'Brest', { fr: 'oui', en: 'yes' }, '60'],
							['Costa', 'Quimper', { fr: 'non', en: 'no' }, '45'],
							['Delage', 'Quimper', { fr: 'oui', en: 'yes' }, '30'],
							['Ekani', 'Brest', { fr: 'non', en: 'no' }, '60'],
							['Floch', 'Quimper', { fr: 'oui', en: 'yes' }, '45']
						]
					},
					field: {
						label: { fr: 'Formule, en commençant par =', en: 'Formula, starting with =' },
						type: 'code',
						solutions: [
							{
								fr: '=SOMME.SI.ENS(D2:D7;B2:B7;"Quimper";C2:C7;"oui")',
								en: '=SUMIFS(D2:D7,B2:B7,"Quimper",C2:C7,"yes")'
							},
							{
								fr: '=SOMME.SI.ENS(D2:D7;C2:C7;"oui";B2:B7;"Quimper")',
								en: '=SUMIFS(D2:D7,C2:C7,"yes",B2:B7,"Quimper")'
							},
							{
								fr: '=SUMIFS(D2:D7;B2:B7;"Quimper";C2:C7;"oui")',
								en: '=SUMIFS(D2:D7;B2:B7;"Quimper";C2:C7;"yes")'
							},
							{
								fr: '=SUMIFS(D2:D7;C2:C7;"oui";B2:B7;"Quimper")',
								en: '=SUMIFS(D2:D7;C2:C7;"yes";B2:B7;"Quimper")'
							},
							{
								fr: '=SUMIFS(D2:D7,B2:B7,"Quimper",C2:C7,"oui")',
								en: '=SOMME.SI.ENS(D2:D7;B2:B7;"Quimper";C2:C7;"yes")'
							},
							{
								fr: '=SUMIFS(D2:D7,C2:C7,"oui",B2:B7,"Quimper")',
								en: '=SOMME.SI.ENS(D2:D7;C2:C7;"yes";B2:B7;"Quimper")'
							},
							{
								fr: '=SOMME.SI.ENS(D2:D7,B2:B7,"Quimper",C2:C7,"oui")',
								en: '=SOMME.SI.ENS(D2:D7,C2:C7,"oui",B2:B7,"Quimper")'
							},
							{
								fr: '=SOMME.SI.ENS($D$2:$D$7;$B$2:$B$7;"Quimper";$C$2:$C$7;"oui")',
								en: '=SUMIFS($D$2:$D$7,$B$2:$B$7,"Quimper",$C$2:$C$7,"yes")'
							},
							{
								fr: '=SOMME.SI.ENS($D$2:$D$7;$C$2:$C$7;"oui";$B$2:$B$7;"Quimper")',
								en: '=SUMIFS($D$2:$D$7,$C$2:$C$7,"yes",$B$2:$B$7,"Quimper")'
							}
						]
					}
				}
			]
		}
	]
};
