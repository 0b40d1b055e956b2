import type { Tube } from '../challenge.ts';

export const sourceReliability: Tube = {
	id: 'sourceReliability',
	competence: '1.1',
	title: { fr: 'Évaluer une source', en: 'Assessing a source' },
	tutorial: {
		title: {
			fr: 'Reconnaître une source digne de confiance',
			en: 'Recognizing a source you can trust'
		},
		minutes: 2,
		body: {
			fr: 'Une source mérite confiance quand on sait **qui** parle, **quand**, et **comment** cette personne le sait.\n\nPosez ces questions à chaque document :\n\n- qui l’a écrit, et connaît-il le sujet ?\n- de quand date-t-il ? Cherchez « mis à jour le » près du titre : la date au bas d’un site concerne tout le site ;\n- d’où vient l’information ? Chaque personne qui répète peut la déformer : remontez d’un intermédiaire à l’autre, jusqu’aux mesures ou au témoin ;\n- qui a intérêt à ce que ce soit vrai ?\n\nPour une étude scientifique, regardez la méthode. Un **essai randomisé** tire au sort deux groupes et les compare : il peut montrer qu’une chose en cause une autre. Un simple questionnaire montre seulement que deux choses vont ensemble. Vérifiez aussi que l’étude porte sur des personnes comme celles qui vous intéressent, qu’elle a été relue par d’autres chercheurs, et qu’elle n’a pas été retirée depuis.\n\nPar exemple, « les grands lecteurs ont de meilleures notes » ne prouve pas que lire les améliore.\n\nLe piège habituel : se laisser impressionner par un grand nombre de participants. Dix mille réponses mal choisies valent moins qu’un petit essai bien mené.',
			en: 'A source deserves trust when you know **who** is speaking, **when**, and **how** this person knows.\n\nAsk these questions of each document:\n\n- who wrote it, and do they know the subject?\n- when is it from? Look for “updated on” near the title: the date at the bottom of a site is about the whole site;\n- where does the information come from? Everyone who repeats it may distort it: go back from one step to the one before, up to the measurements or the witness;\n- who benefits if it is true?\n\nFor a scientific study, look at the method. A **randomized trial** assigns two groups by chance and compares them: it can show that one thing causes another. A simple questionnaire only shows that two things go together. Also check that the study is about people like those you have in mind, that other researchers reviewed it, and that it has not been withdrawn since.\n\nFor example, “great readers get better grades” does not prove that reading improves grades.\n\nThe usual trap: being impressed by a large number of participants. Ten thousand poorly chosen answers are worth less than a small, well-run trial.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Josiane veut savoir si cet article est récent. À quelle date a-t-il été **modifié pour la dernière fois** ? Répondez sous la forme jj/mm/aaaa.',
						en: 'Josiane wants to know whether this article is recent. On which date was it **last changed**? Answer as dd/mm/yyyy (day first).'
					},
					why: {
						fr: 'Sous le nom de l’autrice, la mention « mis à jour » donne le 4 septembre 2024. Le 12 mars 2019 est la première publication, le 18 janvier 2026 annonce une conférence, et « © 2017-2025 » concerne tout le site, pas cet article.',
						en: 'Below the author’s name, the word “updated” gives September 4, 2024. March 12, 2019 is the first publication, January 18, 2026 announces a lecture, and “© 2017-2025” covers the whole site, not this article.'
					},
					stimulus: {
						type: 'page',
						url: 'www.info-allergies.example/pollens',
						title: {
							fr: 'Pollens : que faire au printemps ?',
							en: 'Pollen: what to do in spring?'
						},
						body: {
							fr: 'Par Lucie Ferrand, allergologue\n\nPublié le 12 mars 2019 — mis à jour le 4 septembre 2024\n\nChaque année, de mars à juin, les pollens gênent une personne sur quatre. Voici cinq gestes pour limiter leurs effets.\n\nProchaine conférence : 18 janvier 2026\n\n© Info Allergies 2017-2025',
							en: 'By Lucie Ferrand, allergist\n\nPublished March 12, 2019 — updated September 4, 2024\n\nEvery year, from March to June, pollen bothers one person in four. Here are five ways to limit its effects.\n\nNext lecture: January 18, 2026\n\n© Info Allergies 2017-2025'
						}
					},
					field: {
						label: { fr: 'Date de la dernière modification', en: 'Date of the last change' },
						type: 'date',
						solutions: ['04/09/2024']
					}
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'Ces cinq documents parlent de la même information.\n\nRangez-les du **plus proche** de la source d’origine au **plus éloigné**.',
						en: 'These five documents report the same information.\n\nSort them from the **closest** to the original source to the **farthest** from it.'
					},
					why: {
						fr: 'Demandez-vous à chaque fois d’où le document tient l’information. La station mesure, les chercheuses analysent ses relevés, le Courrier des Monts a lu l’étude, la radio a lu le Courrier, et le message répète ce qui a été « entendu à la radio » : chaque étape éloigne de la source.',
						en: 'Ask each time where the document got the information. The station measures, the researchers analyze its readings, the Courrier des Monts read the study, the radio show read the Courrier, and the post repeats what was “heard on the radio”: each step moves away from the source.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Extraits des documents', en: 'Excerpts from the documents' },
						columns: [
							{ fr: 'Document', en: 'Document' },
							{ fr: 'Extrait', en: 'Excerpt' }
						],
						rows: [
							[
								{ fr: 'Émission de radio', en: 'Radio show' },
								{
									fr: '« On lit dans Le Courrier des Monts que les étés se réchauffent ici. »',
									en: '“We read in the Courrier des Monts that summers are getting hotter here.”'
								}
							],
							[
								{ fr: 'Étude de chercheuses', en: 'Researchers’ study' },
								{
									fr: '« Nous avons analysé 60 ans de relevés de la station météo. »',
									en: '“We analyzed 60 years of readings from the weather station.”'
								}
							],
							[
								{ fr: 'Message d’un réseau social', en: 'Social media post' },
								{
									fr: '« Entendu à la radio ce matin : nos étés sont de plus en plus chauds ! »',
									en: '“Heard on the radio this morning: our summers are hotter and hotter!”'
								}
							],
							[
								{ fr: 'Article du Courrier des Monts', en: 'Article in the Courrier des Monts' },
								{
									fr: '« Une étude que nous avons pu lire montre que les étés se réchauffent. »',
									en: '“A study that we were able to read shows that summers are getting hotter.”'
								}
							],
							[
								{ fr: 'Fichier de la station météo', en: 'Weather station file' },
								{
									fr: 'Températures mesurées chaque heure, de 1964 à 2024',
									en: 'Temperatures measured every hour, from 1964 to 2024'
								}
							]
						]
					},
					items: [
						{ fr: 'Fichier de la station météo', en: 'Weather station file' },
						{ fr: 'Étude de chercheuses', en: 'Researchers’ study' },
						{ fr: 'Article du Courrier des Monts', en: 'Article in the Courrier des Monts' },
						{ fr: 'Émission de radio', en: 'Radio show' },
						{ fr: 'Message d’un réseau social', en: 'Social media post' }
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Anaëlle, infirmière scolaire, veut savoir si éteindre les écrans une heure avant le coucher **fait** dormir plus longtemps les adolescents.\n\nÉcrivez la référence de l’étude qui en apporte la preuve la plus solide.',
						en: 'Anaëlle, a school nurse, wants to know whether turning off screens one hour before bedtime **makes** teenagers sleep longer.\n\nWrite the reference of the study that gives the strongest evidence.'
					},
					why: {
						fr: 'Pour prouver un effet, il faut un essai randomisé, publié, sur des adolescents : E5 le fait avec 940 participants et un protocole fixé d’avance. E2 a été rétractée, E3 porte sur des adultes, E4 n’a que 22 participants sans relecture ; E1 et E6 n’ont pas de groupe tiré au sort.',
						en: 'Proving an effect takes a published randomized trial on teenagers: E5 does this with 940 participants and a protocol set in advance. E2 was retracted, E3 is about adults, E4 has only 22 participants and no peer review; E1 and E6 have no randomly assigned group.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Études trouvées dans une base scientifique (toutes concluent à un effet favorable)',
							en: 'Studies found in a scientific database (all report a favorable effect)'
						},
						columns: [
							{ fr: 'Référence', en: 'Reference' },
							{ fr: 'Méthode', en: 'Method' },
							{ fr: 'Participants', en: 'Participants' },
							{ fr: 'Remarques de la base', en: 'Database notes' }
						],
						rows: [
							[
								'E1',
								{
									fr: 'Enquête par questionnaire, à un moment donné',
									en: 'Questionnaire survey at one point in time'
								},
								{ fr: '12 400 adolescents', en: '12,400 teenagers' },
								{ fr: 'Publiée, financement public', en: 'Published, public funding' }
							],
							[
								'E2',
								{ fr: 'Essai contrôlé randomisé', en: 'Randomized controlled trial' },
								{ fr: '1 850 adolescents', en: '1,850 teenagers' },
								{
									fr: 'Publiée en 2021, rétractée en 2023 par la revue',
									en: 'Published in 2021, retracted by the journal in 2023'
								}
							],
							[
								'E3',
								{
									fr: 'Méta-analyse de 14 essais randomisés',
									en: 'Meta-analysis of 14 randomized trials'
								},
								{
									fr: '6 300 adultes travaillant de nuit',
									en: '6,300 adults working night shifts'
								},
								{ fr: 'Publiée, financement public', en: 'Published, public funding' }
							],
							[
								'E4',
								{ fr: 'Essai contrôlé randomisé', en: 'Randomized controlled trial' },
								{ fr: '22 adolescents', en: '22 teenagers' },
								{
									fr: 'Prépublication, non relue par des pairs',
									en: 'Preprint, not peer-reviewed'
								}
							],
							[
								'E5',
								{ fr: 'Essai contrôlé randomisé', en: 'Randomized controlled trial' },
								{ fr: '940 adolescents', en: '940 teenagers' },
								{
									fr: 'Publiée, protocole enregistré avant le début de l’essai',
									en: 'Published, protocol registered before the trial started'
								}
							],
							[
								'E6',
								{
									fr: 'Comparaison avant et après, sans groupe témoin',
									en: 'Before-and-after comparison, no control group'
								},
								{ fr: '2 100 adolescents', en: '2,100 teenagers' },
								{
									fr: 'Publiée, financée par une application de sommeil',
									en: 'Published, funded by a sleep app'
								}
							]
						]
					},
					field: {
						label: { fr: 'Référence de l’étude', en: 'Reference of the study' },
						type: 'code',
						solutions: ['E5']
					}
				}
			]
		}
	]
};
