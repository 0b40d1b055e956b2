import type { Tube } from '../challenge.ts';

export const onlineProcedures: Tube = {
	id: 'onlineProcedures',
	competence: '2.4',
	title: { fr: 'Faire ses démarches en ligne', en: 'Dealing with public services online' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Au guichet de la mairie, on demande à Bintou son numéro de pré-demande. Que répond-elle ?',
						en: 'At the town hall counter, Bintou is asked for her pre-application number. What does she answer?'
					},
					why: {
						fr: 'Le message contient plusieurs codes : lisez les mots qui précèdent chacun. « le numéro de votre pré-demande » annonce `T6KX29`. `4471` est la référence du rendez-vous, `B3` le guichet, et le dernier est un numéro de téléphone.',
						en: 'The message contains several codes: read the words before each one. “The number of your pre-application” introduces `T6KX29`. `4471` is the reference of the appointment, `B3` the counter, and the last one is a phone number.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Mairie de Valbrune <etat-civil@valbrune.example>',
							en: 'Valbrune town hall <etat-civil@valbrune.example>'
						},
						to: 'Bintou Sylla',
						subject: {
							fr: 'Carte d’identité : votre rendez-vous',
							en: 'Identity card: your appointment'
						},
						body: {
							fr: 'Bonjour,\n\nVotre rendez-vous (référence 4471) est fixé au jeudi 12 juin à 10 h 20, guichet B3.\n\nApportez une photo, un justificatif de domicile et le numéro de votre pré-demande : `T6KX29`.\n\nPour annuler : 02 61 91 33 80.',
							en: 'Hello,\n\nYour appointment (reference 4471) is on Thursday, June 12 at 10:20 a.m., counter B3.\n\nBring a photo, proof of address and the number of your pre-application: `T6KX29`.\n\nTo cancel: 02 61 91 33 80.'
						}
					},
					field: {
						label: { fr: 'Numéro de pré-demande', en: 'Pre-application number' },
						type: 'code',
						solutions: ['T6KX29', 'T6 KX 29', 'T6K X29', 'T6KX 29']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'Corentin demande une aide au permis de conduire sur le site de sa région, où il n’a pas de compte. Il passe par FranceConnect. Remettez les étapes dans l’ordre.',
						en: 'Corentin is applying for help with the cost of his driver’s license on his region’s website, where he has no account. He goes through FranceConnect, the French State’s sign-in service. Put the steps in order.'
					},
					why: {
						fr: 'Tout part du site de la région. FranceConnect demande ensuite quel compte utiliser, puis l’identifiant de ce compte, enfin l’accord de Corentin pour transmettre son identité. C’est seulement après que le formulaire affiche son nom ; l’accusé de réception vient à la fin.',
						en: 'Everything starts on the region’s website. FranceConnect then asks which account to use, next for that account’s login, and finally for Corentin’s agreement to send his identity. Only then does the form show his name; the acknowledgment comes last.'
					},
					items: [
						{
							fr: 'Sur le site de la région, cliquer sur « S’identifier avec FranceConnect »',
							en: 'On the region’s website, click “Sign in with FranceConnect”'
						},
						{
							fr: 'Choisir un compte qu’il possède déjà : impôts ou assurance maladie',
							en: 'Choose an account he already has: taxes or health insurance'
						},
						{
							fr: 'Saisir l’identifiant et le mot de passe de ce compte',
							en: 'Enter the login and password of that account'
						},
						{
							fr: 'Accepter que son identité soit transmise au site de la région',
							en: 'Agree to his identity being sent to the region’s website'
						},
						{
							fr: 'Compléter le formulaire, où son nom est déjà inscrit',
							en: 'Fill in the form, which already shows his name'
						},
						{
							fr: 'Envoyer la demande, puis garder l’accusé de réception',
							en: 'Send the application, then keep the acknowledgment of receipt'
						}
					]
				}
			]
		}
	]
};
