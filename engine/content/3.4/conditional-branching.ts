import type { Text, Tube } from '../challenge.ts';

const COMPARISONS: Text[] = ['<', '<=', '>', '>=', '=='];
const CONNECTIVES: Text[] = ['and', 'or', 'and not', 'or not'];

export const conditionalBranching: Tube = {
	id: 'conditionalBranching',
	competence: '3.4',
	title: { fr: 'Écrire et lire des conditions', en: 'Writing and reading conditions' },
	tutorial: {
		title: {
			fr: 'Prévoir quel chemin suit un programme',
			en: 'Predicting which path a program follows'
		},
		minutes: 1,
		body: {
			fr: 'Une condition est une question à laquelle le programme répond par vrai ou faux ; la réponse décide des lignes exécutées.\n\n**Pour lire une suite « si, sinon si, sinon »**, partez du haut et arrêtez-vous à la première condition vraie : les suivantes ne sont plus examinées.\n\n**Pour écrire une condition**, traduisez la phrase mot à mot :\n\n- « moins de 10 » : `< 10` ; « 10 au plus » : `<= 10` ;\n- « plus de 10 » : `> 10` ; « dès 10 » ou « au moins 10 » : `>= 10` ;\n- les deux à la fois : `and` ; l’un ou l’autre suffit : `or`.\n\n**Exemple.** « Ouvert dès 9 h et avant 18 h » s’écrit `heure >= 9 and heure < 18`. Testez toujours les valeurs limites : ici 9 (ouvert) et 18 (fermé).\n\n**Le piège.** `and` passe avant `or`, comme la multiplication avant l’addition : `a or b and c` se lit `a or (b and c)`. Mettez des parenthèses dès que vous mélangez les deux.',
			en: 'A condition is a question that the program answers with true or false; the answer decides which lines are run.\n\n**To read a chain of “if, else if, else,”** start at the top and stop at the first condition that is true: the next ones are not examined anymore.\n\n**To write a condition**, translate the sentence word for word:\n\n- “less than 10”: `< 10`; “10 at most”: `<= 10`;\n- “more than 10”: `> 10`; “from 10” or “at least 10”: `>= 10`;\n- both at once: `and`; one or the other is enough: `or`.\n\n**Example.** “Open from 9 and before 18” is written `hour >= 9 and hour < 18`. Always test the values at the limits: here 9 (open) and 18 (closed).\n\n**The trap.** `and` comes before `or`, just as multiplication comes before addition: `a or b and c` reads `a or (b and c)`. Use parentheses whenever you mix the two.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Ce programme donne le prix d’une entrée à la piscine. Malik a exactement 12 ans. Quel prix s’affiche pour lui ?',
						en: 'This program gives the price of a pool ticket. Malik is exactly 12 years old. What price is displayed for him?'
					},
					why: {
						fr: 'Malik a exactement 12 ans : « plus petit que 12 » est faux, car 12 n’est pas plus petit que 12. Le programme passe au test suivant : 12 est plus petit que 18, il affiche « 5 euros » et s’arrête là.',
						en: 'Malik is exactly 12: “less than 12” is false, because 12 is not less than 12. The program moves on to the next test: 12 is less than 18, so it displays “5 euros” and goes no further.'
					},
					stimulus: {
						type: 'code',
						language: 'pseudo-code',
						text: {
							fr: 'si âge est plus petit que 12\n    afficher « 3 euros »\nsinon, si âge est plus petit que 18\n    afficher « 5 euros »\nsinon\n    afficher « 8 euros »',
							en: 'if age is less than 12\n    display "3 euros"\nelse, if age is less than 18\n    display "5 euros"\nelse\n    display "8 euros"'
						}
					},
					options: [
						'3 euros',
						'5 euros',
						'8 euros',
						{ fr: '3 euros, puis 5 euros', en: '3 euros, then 5 euros' }
					],
					solution: 1,
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
						fr: 'Dans cette boutique, la livraison est gratuite dès 50 € d’achats (50 € compris). Elle l’est aussi pour tous les adhérents, quel que soit leur total. Complétez la condition.',
						en: 'In this store, delivery is free from €50 of purchases (€50 included). It is also free for all members, whatever their total. Complete the condition.'
					},
					why: {
						fr: '« Dès 50 €, 50 € compris » se traduit par `>=` : avec `>`, un achat de 50 € tout juste paierait la livraison. Un adhérent n’a pas à atteindre ce total : l’une des deux raisons suffit, donc `or` et non `and`.',
						en: '“From €50, €50 included” translates as `>=`: with `>`, a purchase of exactly €50 would pay for delivery. A member does not have to reach that total: either reason is enough, so `or` and not `and`.'
					},
					stimulus: {
						type: 'code',
						language: 'python',
						text: {
							fr: 'if total [1] 50 [2] adherent:\n    livraison = 0\nelse:\n    livraison = 6',
							en: 'if total [1] 50 [2] member:\n    delivery = 0\nelse:\n    delivery = 6'
						}
					},
					fields: [
						{ label: '[1]', type: 'code', solutions: ['>='], choices: COMPARISONS },
						{ label: '[2]', type: 'code', solutions: ['or'], choices: CONNECTIVES }
					]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Un cinéma accorde une réduction aux **moins de 26 ans** qui sont étudiants ou demandeurs d’emploi. Avec cette fonction, qui obtient la réduction **à tort** ? Plusieurs réponses sont attendues.',
						en: 'A movie theater gives a discount to people **under 26** who are students or job seekers. With this function, who gets the discount **wrongly**? Several answers are expected.'
					},
					why: {
						fr: '`and` passe avant `or` : la limite d’âge ne pèse que sur les demandeurs d’emploi, et tout étudiant passe. Yanis (30 ans) et Nour (27 ans), étudiants, obtiennent donc la réduction à tort. Chloé est bien refusée, et Samira y a vraiment droit.',
						en: '`and` comes before `or`: the age limit applies only to job seekers, and every student gets through. So Yanis (30) and Nour (27), both students, get the discount wrongly. Chloé is rightly refused, and Samira is really entitled to it.'
					},
					stimulus: {
						type: 'code',
						language: 'python',
						text: {
							fr: 'def reduction(age, etudiant, demandeur_emploi):\n    return etudiant or demandeur_emploi and age < 26',
							en: 'def discount(age, student, job_seeker):\n    return student or job_seeker and age < 26'
						}
					},
					options: [
						{ fr: 'Yanis, 30 ans, étudiant', en: 'Yanis, 30, student' },
						{ fr: 'Chloé, 40 ans, demandeuse d’emploi', en: 'Chloé, 40, job seeker' },
						{ fr: 'Samira, 22 ans, étudiante', en: 'Samira, 22, student' },
						{
							fr: 'Nour, 27 ans, étudiante et demandeuse d’emploi',
							en: 'Nour, 27, student and job seeker'
						},
						{ fr: 'Paul, 20 ans, salarié', en: 'Paul, 20, employee' }
					],
					solutions: [0, 3]
				}
			]
		}
	]
};
