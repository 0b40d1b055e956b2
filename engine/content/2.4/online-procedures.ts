import type { Tube } from '../challenge.ts';

export const onlineProcedures: Tube = {
	id: 'onlineProcedures',
	competence: '2.4',
	title: { fr: 'Faire ses démarches en ligne', en: 'Dealing with public services online' },
	tutorial: {
		title: {
			fr: 'Mener une démarche jusqu’à l’accusé de réception',
			en: 'Taking an application through to its receipt'
		},
		minutes: 2,
		body: {
			fr: 'Une démarche en ligne suit toujours le même chemin : s’identifier, remplir, envoyer, puis garder une preuve.\n\nAllez-y pas à pas :\n\n- partez du site officiel du service, et non d’une publicité ;\n- identifiez-vous. Avec un service comme FranceConnect, vous vous servez d’un compte que vous avez déjà : le site reçoit votre identité, **jamais votre mot de passe** ;\n- relisez ce qui est déjà rempli et complétez le reste ;\n- envoyez, puis gardez l’**accusé de réception** : il prouve le jour de l’envoi.\n\nUn message officiel contient souvent plusieurs numéros : dossier, rendez-vous, guichet, téléphone. Ne prenez pas le premier venu : lisez les mots qui l’entourent, et comparez-les à ce qu’on vous demande.\n\nExemple : « dossier 8812, bureau C4 ». Si l’on vous demande votre dossier, répondez 8812.\n\nLe piège est de fermer la page dès que le formulaire est rempli : tant que rien ne confirme l’envoi, la demande n’est pas faite.',
			en: 'An online application always follows the same path: sign in, fill in, send, then keep proof.\n\nGo step by step:\n\n- start from the official site of the service, not from an advertisement;\n- sign in. With a service such as FranceConnect, you use an account you already have: the site receives your identity, **never your password**;\n- reread what is already filled in and complete the rest;\n- send, then keep the **acknowledgment of receipt**: it proves the day you sent it.\n\nAn official message often contains several numbers: file, appointment, counter, phone. Do not take the first one you see: read the words around it and compare them with what you are asked.\n\nExample: “file 8812, office C4.” If you are asked for your file, answer 8812.\n\nThe trap is to close the page as soon as the form is filled in: as long as nothing confirms that it was sent, the application has not been made.'
		}
	},
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
					isFocused: true,
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
