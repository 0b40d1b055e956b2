import type { Tube } from '../challenge.ts';

export const photoPublishing: Tube = {
	id: 'photoPublishing',
	competence: '2.2',
	title: { fr: 'Publier des photos de personnes', en: 'Publishing photos of people' },
	tutorial: {
		title: {
			fr: 'Demander l’accord avant de publier une photo',
			en: 'Asking for consent before you post a photo'
		},
		minutes: 2,
		body: {
			fr: 'Chaque personne a un **droit sur son image** : avant de publier une photo où elle est reconnaissable, il faut son accord.\n\nCet accord est précis. Vérifiez :\n\n- **qui** l’a donné : la personne elle-même ou, pour un enfant, ses parents, sans oublier d’écouter l’enfant ;\n- **où** la photo peut paraître : une affiche, un site, un réseau social sont trois choses différentes ;\n- **quand** et **pourquoi** : un accord pour une saison ou un événement ne vaut pas pour la suite.\n\nSi l’un de ces points change, demandez de nouveau. Sur une photo de groupe, chaque visage reconnaissable compte : un seul refus suffit. Vous pouvez choisir une autre photo, recadrer ou flouter.\n\nPar exemple, un accord pour le journal du collège n’autorise pas un compte ouvert à tous.\n\nSi l’on publie une photo de vous sans votre accord, demandez son retrait à l’auteur ou signalez-la à l’hébergeur, en donnant l’adresse exacte de la page, vos raisons, votre nom et une adresse pour vous répondre, et en affirmant votre bonne foi.\n\nLe piège habituel : prendre le silence pour un oui, ou croire qu’enlever le nom suffit.',
			en: 'Every person has a **right to their own image**: before you post a photo in which they can be recognized, you need their consent.\n\nThis consent is specific. Check:\n\n- **who** gave it: the person themselves or, for a child, the parents, without forgetting to listen to the child;\n- **where** the photo may appear: a poster, a website and a social network are three different things;\n- **when** and **why**: consent for one season or event does not hold for what follows.\n\nIf one of these points changes, ask again. In a group photo, every recognizable face counts: a single refusal is enough. You can choose another photo, crop it or blur it.\n\nFor example, consent for the school paper does not allow an account open to everyone.\n\nIf a photo of you is posted without your consent, ask the author to remove it or report it to the hosting provider, giving the exact address of the page, your reasons, your name and an address for the answer, and stating your good faith.\n\nThe usual trap: taking silence for a yes, or believing that removing the name is enough.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Marius alimente les **réseaux sociaux** d’un club de handball. Sur chaque photo, tous les joueurs nommés sont reconnaissables.\n\nQuelles photos peut-il y publier ? Plusieurs réponses sont attendues.',
						en: 'Marius runs the **social media** accounts of a handball club. In each photo, every player named can be recognized.\n\nWhich photos can he post there? Several answers are expected.'
					},
					why: {
						fr: 'Lisez la seule colonne « Réseaux sociaux » : Aïcha, Diego et Noé y ont « oui », Baptiste et Clara « non ». Un seul « non » suffit à écarter une photo, même celle du podium. Le « non » de Noé concerne l’affichage au gymnase, pas les réseaux.',
						en: 'Read only the “Social media” column: Aïcha, Diego and Noé have “yes” there, Baptiste and Clara “no.” A single “no” is enough to rule a photo out, even the one on the podium. Noé’s “no” is about display in the gym, not social media.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Autorisations données pour la saison',
							en: 'Permissions given for the season'
						},
						columns: [
							{ fr: 'Joueur', en: 'Player' },
							{ fr: 'Affichage au gymnase', en: 'Display in the gym' },
							{ fr: 'Site du club', en: 'Club website' },
							{ fr: 'Réseaux sociaux', en: 'Social media' }
						],
						rows: [
							[
								'Aïcha',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							[
								'Baptiste',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Clara',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'non', en: 'no' }
							],
							[
								'Diego',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' },
								{ fr: 'oui', en: 'yes' }
							],
							['Noé', { fr: 'non', en: 'no' }, { fr: 'oui', en: 'yes' }, { fr: 'oui', en: 'yes' }]
						]
					},
					options: [
						{ fr: 'Aïcha et Diego en défense', en: 'Aïcha and Diego on defense' },
						{ fr: 'Clara et Aïcha sur le banc', en: 'Clara and Aïcha on the bench' },
						{ fr: 'Noé et Aïcha à l’échauffement', en: 'Noé and Aïcha warming up' },
						{ fr: 'Baptiste et Diego au tir', en: 'Baptiste and Diego shooting' },
						{
							fr: 'Aïcha, Clara et Diego sur le podium',
							en: 'Aïcha, Clara and Diego on the podium'
						}
					],
					solutions: [0, 2]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'En décembre 2025, l’école de musique veut imprimer une photo de ce concert, où l’on reconnaît Timéo, sur un prospectus distribué dans les commerces.\n\nQue doit-elle faire ?',
						en: 'In December 2025, the music school wants to print a photo from this concert, in which Timéo can be recognized, on a flyer handed out in shops.\n\nWhat must it do?'
					},
					why: {
						fr: 'Une autorisation ne vaut que pour ce qu’elle dit : ici, le site internet, pendant l’année scolaire 2024-2025. Le prospectus est un autre support, imprimé après cette période : il faut un nouvel accord des parents. Leur silence n’est pas un accord, et Timéo reste reconnaissable même sans son nom.',
						en: 'A permission covers only what it says: here, the website, during the 2024-2025 school year. The flyer is another medium, printed after that period, so a new agreement from the parents is needed. Their silence is not consent, and Timéo can be recognized even without his name.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Autorisation signée', en: 'Signed permission form' },
						body: {
							fr: 'Nous, Hélène et Marc Vasseur, parents de Timéo (9 ans), autorisons l’école de musique de Valbrune à publier **sur son site internet**, **pendant l’année scolaire 2024-2025**, les photos de notre fils prises au concert du 14 décembre 2024, pour présenter ses activités.\n\nFait le 16 décembre 2024. Signatures des deux parents.',
							en: 'We, Hélène and Marc Vasseur, parents of Timéo (age 9), allow the Valbrune music school to publish **on its website**, **during the 2024-2025 school year**, the photos of our son taken at the concert on December 14, 2024, to present its activities.\n\nDecember 16, 2024. Signed by both parents.'
						}
					},
					options: [
						{
							fr: 'Rien de plus, puisque les parents ont autorisé la publication des photos de ce concert',
							en: 'Nothing more, since the parents agreed to photos of this concert being published'
						},
						{
							fr: 'Demander aux parents une nouvelle autorisation, qui porte sur ce prospectus',
							en: 'Ask the parents for a new permission that covers this flyer'
						},
						{
							fr: 'Prévenir les parents par un message et imprimer s’ils n’ont pas répondu sous huit jours',
							en: 'Notify the parents by message and print if they have not answered within eight days'
						},
						{
							fr: 'Imprimer la photo sans nommer Timéo et en citant le nom du photographe',
							en: 'Print the photo without naming Timéo and credit the photographer'
						}
					],
					solution: 1
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Sofiane signale à un hébergeur une photo publiée sans son accord.\n\nParmi ces éléments, lesquels manquent à sa notification au regard de l’article 16 du règlement européen sur les services numériques (DSA) ? Plusieurs réponses sont attendues.',
						en: 'Sofiane reports to a hosting provider a photo published without his consent.\n\nWhich of these elements are missing from his notice under Article 16 of the European Digital Services Act (DSA)? Several answers are expected.'
					},
					why: {
						fr: 'L’article 16 demande quatre choses : les raisons, l’adresse exacte du contenu, le nom et l’adresse électronique de qui signale, et une déclaration de bonne foi. Sofiane explique pourquoi et signe, mais ne désigne que « l’un de ses articles ». Ni pièce d’identité ni plainte ne sont exigées.',
						en: 'Article 16 asks for four things: the reasons, the exact address of the content, the name and email address of the person reporting, and a statement of good faith. Sofiane explains why and signs, but points only to “one of its articles.” Neither an identity document nor a police complaint is required.'
					},
					stimulus: {
						type: 'mail',
						from: 'Sofiane Benali <sofiane.benali@mel.example>',
						to: 'signalement@hebergeur.example',
						subject: { fr: 'Photo à retirer', en: 'Photo to be removed' },
						date: { fr: '3 novembre 2025', en: 'November 3, 2025' },
						body: {
							fr: 'Bonjour,\n\nVous hébergez le blog Potins de Valbrune. L’un de ses articles montre une photo de moi prise chez un ami, où je suis parfaitement reconnaissable. Je n’ai jamais donné mon accord : cette publication porte atteinte à ma vie privée et à mon droit à l’image (article 9 du code civil).\n\nJe vous demande de la retirer.\n\nSofiane Benali',
							en: 'Hello,\n\nYou host the blog Potins de Valbrune. One of its articles shows a photo of me taken at a friend’s home, in which I can clearly be recognized. I never gave my consent: this publication infringes my privacy and my right to my own image (Article 9 of the French Civil Code).\n\nI ask you to remove it.\n\nSofiane Benali'
						}
					},
					options: [
						{
							fr: 'Une copie de sa pièce d’identité',
							en: 'A copy of his identity document'
						},
						{
							fr: 'L’adresse (URL) exacte du contenu signalé',
							en: 'The exact address (URL) of the content reported'
						},
						{
							fr: 'La preuve qu’il a d’abord écrit à l’auteur du blog',
							en: 'Proof that he first wrote to the author of the blog'
						},
						{
							fr: 'Une déclaration de bonne foi sur l’exactitude de ce qu’il affirme',
							en: 'A statement of good faith that what he claims is accurate'
						},
						{
							fr: 'Le récépissé d’un dépôt de plainte pour atteinte à la vie privée',
							en: 'The receipt of a police complaint for invasion of privacy'
						}
					],
					solutions: [1, 3]
				}
			]
		}
	]
};
