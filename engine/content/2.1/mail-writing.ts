import type { Tube } from '../challenge.ts';

export const mailWriting: Tube = {
	id: 'mailWriting',
	competence: '2.1',
	title: { fr: 'Rédiger un courriel', en: 'Writing an email' },
	tutorial: {
		title: { fr: 'Envoyer un courriel clair et poli', en: 'Sending a clear and polite email' },
		minutes: 2,
		body: {
			fr: 'Un bon courriel permet à la personne qui le reçoit de comprendre **en une lecture** qui écrit et ce qu’on lui demande.\n\nÉcrivez-le dans cet ordre :\n\n- un **objet** précis : « Absence de Tom vendredi » plutôt que « Bonjour » ;\n- une salutation : « Bonjour Monsieur Lenoir, » ;\n- qui vous êtes et pourquoi vous écrivez ;\n- votre demande, avec les dates et les lieux utiles ;\n- un remerciement ;\n- une formule finale, comme « Cordialement, », puis votre prénom et votre nom.\n\nAvant d’envoyer, relisez en comparant : la date de l’objet est-elle celle du texte ? Le jour de la semaine correspond-il ? Les fichiers annoncés « ci-joints » sont-ils bien là, tous, dans la bonne version ? Une date limite de réponse doit tomber avant l’événement.\n\nPar exemple, si vous annoncez « le plan et la liste » et qu’un seul fichier est joint, il en manque un.\n\nLe piège habituel : oublier la pièce jointe, ou écrire comme à un ami. À quelqu’un que vous connaissez peu, évitez les abréviations et les majuscules, qui donnent l’impression de crier.',
			en: 'A good email lets the person who receives it understand **in one reading** who is writing and what is being asked.\n\nWrite it in this order:\n\n- a precise **subject line**: “Tom absent on Friday” rather than “Hello”;\n- a greeting: “Dear Mr. Lenoir,”;\n- who you are and why you are writing;\n- your request, with the useful dates and places;\n- a word of thanks;\n- a closing, such as “Kind regards,” then your first and last names.\n\nBefore sending, reread and compare: is the date in the subject line the one in the text? Does the day of the week match? Are the files announced as “attached” really there, all of them, in the right version? A deadline for answers must come before the event.\n\nFor example, if you announce “the map and the list” and only one file is attached, one is missing.\n\nThe usual trap: forgetting the attachment, or writing as you would to a friend. To someone you hardly know, avoid abbreviations and capital letters, which look like shouting.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Lina, élève de seconde, écrit à une libraire. Remettez les parties de son courriel dans l’ordre.',
						en: 'Lina, a tenth-grader, is writing to a bookseller. Put the parts of her email in order.'
					},
					why: {
						fr: 'On salue, on se présente, puis on demande : « ces dates » ne se comprend qu’après « du 16 au 27 juin ». Viennent ensuite le remerciement, la formule « Cordialement, » et la signature. Remercier d’une réponse avant d’avoir posé la question surprendrait Mme Roussel.',
						en: 'First greet, then introduce yourself, then ask: “those dates” only makes sense after “from June 16 to 27.” Next come the thanks, “Kind regards,” and the signature. Thanking Ms. Roussel for an answer before asking the question would puzzle her.'
					},
					items: [
						{ fr: 'Bonjour Madame Roussel,', en: 'Dear Ms. Roussel,' },
						{
							fr: 'Je suis élève au lycée Colette et je cherche un stage du 16 au 27 juin.',
							en: 'I am a student at Colette High School and I am looking for an internship from June 16 to 27.'
						},
						{
							fr: 'Pourriez-vous m’accueillir dans votre librairie à ces dates ?',
							en: 'Could you take me on in your bookstore on those dates?'
						},
						{
							fr: 'Je vous remercie par avance de votre réponse.',
							en: 'Thank you in advance for your answer.'
						},
						{ fr: 'Cordialement,', en: 'Kind regards,' },
						'Lina Morvan'
					]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Gwendoline relit ce courriel avant de l’envoyer. Elle a vérifié que l’objet est juste.\n\nQuelles corrections sont **nécessaires** ? **Plusieurs réponses** sont attendues.',
						en: 'Gwendoline is rereading this email before sending it. She has checked that the subject line is right.\n\nWhich corrections are **necessary**? **Several answers** are expected.'
					},
					why: {
						fr: 'Comparez le message à l’objet, qui est juste : il annonce mardi 11 mars, le texte dit mercredi 12. Comparez aussi à la liste des pièces jointes : l’ordre du jour y est, pas le budget. L’heure, 18 h 30, et la salutation sont déjà là.',
						en: 'Compare the message with the subject line, which is right: it announces Tuesday, March 11, while the text says Wednesday, March 12. Compare with the attachments too: the agenda is there, the budget is not. The time, 6:30 p.m., and the greeting are already there.'
					},
					stimulus: {
						type: 'mail',
						from: 'Gwendoline Maury <g.maury@amap-du-vallon.example>',
						to: { fr: 'Membres du bureau', en: 'Board members' },
						subject: {
							fr: 'Réunion du bureau, mardi 11 mars à 18 h 30',
							en: 'Board meeting, Tuesday, March 11, at 6:30 p.m.'
						},
						date: { fr: 'lundi 3 mars 2025', en: 'Monday, March 3, 2025' },
						body: {
							fr: 'Bonjour à toutes et à tous,\n\nNotre prochaine réunion aura lieu le mercredi 12 mars à 18 h 30, salle Arlette. Vous trouverez ci-joints l’ordre du jour et le budget.\n\nMerci de me dire avant jeudi 6 mars si vous venez.\n\nCordialement,\n\nGwendoline',
							en: 'Hello everyone,\n\nOur next meeting will take place on Wednesday, March 12, at 6:30 p.m., in the Arlette room. Please find attached the agenda and the budget.\n\nPlease let me know before Thursday, March 6, whether you are coming.\n\nBest regards,\n\nGwendoline'
						},
						attachments: [{ fr: 'ordre-du-jour.pdf', en: 'agenda.pdf' }]
					},
					options: [
						{
							fr: 'Repousser la date limite de réponse après la réunion',
							en: 'Move the deadline for answers to after the meeting'
						},
						{
							fr: 'Changer le jour de la réunion dans le message',
							en: 'Change the day of the meeting in the message'
						},
						{
							fr: 'Préciser dans le message l’heure de la réunion',
							en: 'State the time of the meeting in the message'
						},
						{ fr: 'Ajouter une pièce jointe', en: 'Add an attachment' },
						{
							fr: 'Ajouter une formule de salutation au début',
							en: 'Add a greeting at the beginning'
						}
					],
					solutions: [1, 3]
				}
			]
		}
	]
};
