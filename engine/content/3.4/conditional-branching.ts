import type { Text, Tube } from '../challenge.ts';

const COMPARISONS: Text[] = ['<', '<=', '>', '>=', '=='];
const CONNECTIVES: Text[] = ['and', 'or', 'and not', 'or not'];

export const conditionalBranching: Tube = {
	id: 'conditionalBranching',
	competence: '3.4',
	title: { fr: 'Écrire et lire des conditions', en: 'Writing and reading conditions' },
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
