import type { Tube } from '../challenge.ts';

export const passwordStrength: Tube = {
	id: 'passwordStrength',
	competence: '4.1',
	title: { fr: 'Choisir un mot de passe solide', en: 'Choosing a strong password' },
	tutorial: {
		title: { fr: 'Créer des mots de passe qui résistent', en: 'Creating passwords that hold up' },
		minutes: 2,
		body: {
			fr: 'Un mot de passe est solide quand personne, ni un proche ni une machine, ne peut le deviner en un temps raisonnable.\n\n**1. Faites long.** Chaque caractère ajouté multiplie le nombre d’essais nécessaires : la longueur compte plus que les signes compliqués.\n\n**2. Laissez faire le hasard.** Tirez plusieurs mots sans rapport entre eux, ou laissez un gestionnaire de mots de passe choisir. N’y mettez ni prénom, ni date, ni suite du clavier.\n\n**3. Un compte, un mot de passe.** Si un site se le fait voler, les autres restent fermés.\n\n**4. Vérifiez les consignes du site** une par une : longueur, majuscule, chiffre, caractère spécial, mots interdits.\n\n**Pour comparer deux secrets tirés au hasard**, multipliez les choix possibles à chaque place. Exemple : 4 chiffres donnent 10 × 10 × 10 × 10, soit 10 000 essais ; 4 lettres, 26 × 26 × 26 × 26, soit près de 457 000.\n\n**Le piège.** Remplacer un « a » par « @ » dans un mot connu ne trompe pas les machines : elles essaient cela d’abord.',
			en: 'A password is strong when nobody, neither a relative nor a machine, can guess it in a reasonable time.\n\n**1. Make it long.** Each added character multiplies the number of attempts needed: length counts more than complicated signs.\n\n**2. Let chance decide.** Draw several words that have nothing to do with each other, or let a password manager choose. Use no first name, date or run of keys on the keyboard.\n\n**3. One account, one password.** If one website has it stolen, the others stay closed.\n\n**4. Check the website’s rules** one by one: length, uppercase letter, digit, special character, forbidden words.\n\n**To compare two randomly drawn secrets**, multiply the possible choices at each place. Example: 4 digits give 10 × 10 × 10 × 10, or 10,000 attempts; 4 letters, 26 × 26 × 26 × 26, or about 457,000.\n\n**The trap.** Replacing an “a” with “@” in a known word does not fool machines: they try that first.'
		}
	},
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
					why: {
						fr: 'Vérifiez chaque consigne : `Colibri!Vert48` a 14 caractères, des majuscules, des chiffres et un « ! ». `Nadege#Photo2026` contient le prénom, `colibri-vert-4826` n’a pas de majuscule, et `Vert!48` n’a que 7 caractères.',
						en: 'Check each rule: `Colibri!Vert48` has 14 characters, uppercase letters, digits and a “!”. `Nadege#Photo2026` contains her first name, `colibri-vert-4826` has no uppercase letter, and `Vert!48` has only 7 characters.'
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
					isFocused: true,
					instruction: {
						fr: 'Chacun de ces secrets est tiré entièrement au hasard. Classez-les de celui qui offre **le moins** de combinaisons à celui qui en offre **le plus**.',
						en: 'Each of these secrets is drawn entirely at random. Sort them from the one with the **fewest** possible combinations to the one with the **most**.'
					},
					why: {
						fr: 'Multipliez les choix possibles, place par place : 10 chiffres font 10 milliards de combinaisons, 8 minuscules 209 milliards, 8 caractères parmi 94 environ 6 millions de milliards. Douze minuscules en offrent 16 fois plus, et cinq mots parmi 7776 encore 300 fois plus.',
						en: 'Multiply the possible choices, place by place: 10 digits make 10 billion combinations, 8 lowercase letters 209 billion, 8 characters out of 94 about 6 million billion. Twelve lowercase letters offer 16 times as many, and five words out of 7,776 another 300 times more.'
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
