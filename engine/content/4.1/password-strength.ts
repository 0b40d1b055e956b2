import type { Tube } from '../challenge.ts';

export const passwordStrength: Tube = {
	id: 'passwordStrength',
	competence: '4.1',
	title: { fr: 'Choisir un mot de passe solide', en: 'Choosing a strong password' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Nadège crée son compte. Quel mot de passe respecte toutes les consignes ?',
						en: 'Nadège is creating her account. Which password follows all the rules?'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Club photo — créer un compte', en: 'Photo club — create an account' },
						body: {
							fr: 'Identifiant : nadege.petit\n\nLe mot de passe doit avoir au moins 12 caractères, dont une majuscule, un chiffre et un caractère spécial.\n\nIl ne doit contenir ni votre prénom ni votre nom.',
							en: 'Username: nadege.petit\n\nThe password must have at least 12 characters, including an uppercase letter, a digit and a special character.\n\nIt must contain neither your first name nor your last name.'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Créer le compte', en: 'Create account' }
						]
					},
					options: ['Nadege#Photo2026', 'Colibri!Vert48', 'colibri-vert-4826', 'Vert!48'],
					solution: 1
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'Chacun de ces secrets est tiré entièrement au hasard. Classez-les de celui qui offre **le moins** de combinaisons à celui qui en offre **le plus**.',
						en: 'Each of these secrets is drawn entirely at random. Sort them from the one with the **fewest** possible combinations to the one with the **most**.'
					},
					items: [
						{ fr: '10 chiffres', en: '10 digits' },
						{
							fr: '8 lettres minuscules, parmi 26',
							en: '8 lowercase letters, out of 26'
						},
						{
							fr: '8 caractères de toutes sortes, parmi 94',
							en: '8 characters of all kinds, out of 94'
						},
						{
							fr: '12 lettres minuscules, parmi 26',
							en: '12 lowercase letters, out of 26'
						},
						{
							fr: '5 mots d’une liste de 7776 mots',
							en: '5 words from a list of 7,776 words'
						}
					]
				}
			]
		}
	]
};
