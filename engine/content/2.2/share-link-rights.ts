import type { Random } from '../../random.ts';
import { day } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';
import { PEOPLE, chosen, counted, enumerate, lowered, paragraphs, quoted } from './words.ts';

export const shareLinkRights: Tube = {
	id: 'shareLinkRights',
	competence: '2.2',
	title: {
		fr: 'Régler les droits d’un document partagé',
		en: 'Setting the rights of a shared document'
	},
	tutorial: {
		title: { fr: 'Partager sans perdre la main', en: 'Sharing without losing control' },
		minutes: 2,
		body: {
			fr: 'Partager un document, c’est répondre à deux questions : **qui** peut l’ouvrir, et **que** peut-on y faire.\n\nPour « qui », on ajoute des personnes une par une, ou l’on ouvre à toute personne qui a le lien : pratique pour un grand groupe, mais le lien peut circuler.\n\nPour « que », les rôles vont du moins au plus fort :\n\n- **lecture** : regarder seulement ;\n- **commentaire** : écrire des remarques dans la marge ;\n- **modification** : changer le texte ;\n- **propriétaire** : tout faire, y compris supprimer et régler les droits.\n\nDonnez toujours le plus petit rôle qui suffit.\n\nUn lien mène au document du moment ; une pièce jointe ou un téléchargement en est une **copie**, qui ne suivra pas vos corrections. Un document placé dans un dossier partagé s’ouvre aux personnes de ce dossier : regardez la liste avant de le déplacer.\n\nAvec des dossiers et des groupes, avancez par étapes : quels droits viennent du dossier parent, si l’**héritage** est actif ? Quels droits ce dossier ajoute-t-il ? À quels groupes la personne appartient-elle ? Appliquez ensuite la règle du système, où un refus l’emporte souvent.\n\nLe piège habituel : oublier les accès anciens. Quand quelqu’un s’en va, retirez-le du groupe, mais aussi des documents partagés à son nom, et désactivez les liens qu’il connaît.',
			en: 'Sharing a document means answering two questions: **who** can open it, and **what** they can do with it.\n\nFor “who,” you add people one by one, or you open it to anyone with the link: handy for a large group, but the link can be passed around.\n\nFor “what,” the roles go from weakest to strongest:\n\n- **view**: look only;\n- **comment**: write remarks in the margin;\n- **edit**: change the text;\n- **owner**: do everything, including deleting and setting rights.\n\nAlways give the smallest role that is enough.\n\nA link leads to the document as it is now; an attachment or a download is a **copy**, which will not follow your corrections. A document put into a shared folder opens to the people of that folder: look at the list before moving it.\n\nWith folders and groups, go step by step: which rights come from the parent folder, if **inheritance** is on? Which rights does this folder add? Which groups does the person belong to? Then apply the rule of the system, in which a denial often wins.\n\nThe usual trap: forgetting old accesses. When someone leaves, remove them from the group, but also from the documents shared in their name, and turn off the links they know.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Choisir à qui un partage s’ouvre et avec quel rôle, et reconnaître ce que permet chaque rôle.',
				'Choose whom a share is open to and with which role, and recognize what each role allows.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Nadia va envoyer par un lien le programme de la fête de l’école à 60 familles. Chaque famille doit seulement pouvoir le **lire**.\n\nQue choisit-elle dans les deux listes ?',
						en: 'Nadia is about to send the school fair program to 60 families as a link. Each family must only be able to **read** it.\n\nWhat does she choose in the two lists?'
					},
					why: {
						fr: 'La fenêtre dit « Personnes ajoutées : aucune » : avec « Personnes ajoutées uniquement », les 60 familles trouveraient porte close. Il faut donc « Toute personne disposant du lien », avec le rôle « Lecteur » : un « Éditeur » pourrait modifier ou effacer le programme.',
						en: 'The window says “People added: none”: with “Only people added,” the 60 families would be locked out. So it takes “Anyone with the link,” with the role “Viewer”: an “Editor” could change or erase the program.'
					},
					stimulus: {
						type: 'dialog',
						title: {
							fr: 'Partager « Programme de la fête »',
							en: 'Share “Fair program”'
						},
						body: {
							fr: 'Personnes ajoutées : aucune\n\n**Qui a accès ?** Personnes ajoutées uniquement / Toute personne disposant du lien\n\n**Rôle** Lecteur / Éditeur',
							en: 'People added: none\n\n**Who has access?** Only people added / Anyone with the link\n\n**Role** Viewer / Editor'
						},
						buttons: [
							{ fr: 'Copier le lien', en: 'Copy link' },
							{ fr: 'Terminé', en: 'Done' }
						]
					},
					options: [
						{
							fr: 'Personnes ajoutées uniquement, Lecteur',
							en: 'Only people added, Viewer'
						},
						{
							fr: 'Toute personne disposant du lien, Éditeur',
							en: 'Anyone with the link, Editor'
						},
						{
							fr: 'Toute personne disposant du lien, Lecteur',
							en: 'Anyone with the link, Viewer'
						},
						{
							fr: 'Personnes ajoutées uniquement, Éditeur',
							en: 'Only people added, Editor'
						}
					],
					solution: 2
				},
				settingsOfShare,
				rolesFromMessages,
				peopleByPower
			]
		},
		{
			level: 3,
			proves: say(
				'Lire la liste des accès d’un document et dire ce que chaque personne peut y faire.',
				'Read the list of accesses of a document and tell what each person can do with it.'
			),
			challenges: [
				{
					kind: 'qrocm',
					seconds: 120,
					instruction: {
						fr: 'La cantine prépare ses menus dans un document partagé. Répondez d’après la liste des accès.',
						en: 'The school canteen plans its menus in a shared document. Answer from the list of accesses.'
					},
					why: {
						fr: 'Awa, propriétaire, peut modifier, comme Bruno et Elif : cela fait trois. Chloé, en « Commentaire », écrit dans la marge sans toucher au texte. Fanny n’est pas nommée dans la liste : elle reçoit l’accès de la dernière ligne, celle du lien, donc la lecture.',
						en: 'Awa, the owner, can edit, like Bruno and Elif: that makes three. Chloé, with “Comment,” writes in the margin without touching the text. Fanny is not named in the list: she gets the access on the last line, that of the link, which is to view.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Accès au document « Menus de la semaine »',
							en: 'Access to the document “Menus of the week”'
						},
						columns: [
							{ fr: 'Personne', en: 'Person' },
							{ fr: 'Accès', en: 'Access' }
						],
						rows: [
							['Awa Diop', { fr: 'Propriétaire', en: 'Owner' }],
							['Bruno Keller', { fr: 'Modification', en: 'Edit' }],
							['Chloé Marchand', { fr: 'Commentaire', en: 'Comment' }],
							['Damien Roux', { fr: 'Lecture', en: 'View' }],
							['Elif Aydin', { fr: 'Modification', en: 'Edit' }],
							[
								{ fr: 'Toute personne disposant du lien', en: 'Anyone with the link' },
								{ fr: 'Lecture', en: 'View' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Nombre de personnes de la liste qui peuvent changer elles-mêmes le texte',
								en: 'Number of people on the list who can change the text themselves'
							},
							type: 'number',
							solutions: ['3']
						},
						{
							label: {
								fr: 'Prénom de la personne qui peut signaler une erreur dans la marge, mais pas changer le texte',
								en: 'First name of the person who can point out a mistake in the margin but cannot change the text'
							},
							type: 'text',
							solutions: ['Chloé', 'Chloé Marchand', 'Marchand']
						},
						{
							label: {
								fr: 'Accès de Fanny, qui a reçu le lien de sa collègue',
								en: 'Access of Fanny, who got the link from a colleague'
							},
							type: 'text',
							solutions: [
								{ fr: 'Lecture', en: 'View' },
								{ fr: 'Lecture seule', en: 'View only' },
								{ fr: 'Lectrice', en: 'Viewer' },
								{ fr: 'Lecteur', en: 'Read' },
								{ fr: 'Elle peut lire', en: 'Read only' },
								{ fr: 'Accès en lecture', en: 'View access' },
								{ fr: 'Accès en lecture seule', en: 'Read access' },
								{ fr: 'Lire', en: 'Viewing' },
								{ fr: 'Consultation', en: 'Reading' }
							]
						}
					]
				},
				lockedOutByLink,
				accessAfterJournal,
				smallestRoles
			]
		},
		{
			level: 4,
			proves: say(
				'Repérer un partage trop ouvert et prévoir ce que change un départ, une copie ou un déplacement.',
				'Spot a share that is too open and foresee what a departure, a copy or a move changes.'
			),
			challenges: [sharesAgainstRules, accessesThatRemain, copyOrLink, accessAfterMove]
		},
		{
			level: 6,
			proves: say(
				'Calculer les droits réels d’une personne à travers les dossiers, les groupes et les refus.',
				'Work out a person’s real rights through folders, groups and denials.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Dans l’espace de partage d’une petite entreprise, les droits suivent ces règles :\n\nUn dossier ajoute ses propres droits à ceux qu’il reçoit du dossier parent. S’il ne reçoit rien du dossier parent, seuls ses propres droits comptent.\n\nUne personne a les droits de tous ses groupes : le plus élevé l’emporte, mais un **refus**, même reçu du dossier parent, l’emporte sur tout.\n\nSolène fait partie de deux groupes. Quel accès chaque personne a-t-elle réellement ?',
						en: 'In the shared space of a small company, rights follow these rules:\n\nA folder adds its own rights to those it receives from its parent folder. If it receives nothing from its parent folder, only its own rights count.\n\nA person has the rights of all their groups: the highest one wins, but a **denial**, even received from the parent folder, beats everything.\n\nSolène belongs to two groups. What access does each person really have?'
					},
					why: {
						fr: 'Dans `Contrats`, le refus des Stagiaires bloque Solène, malgré la modification de Compta. Mais `Paie` ne reçoit rien du parent : le refus disparaît, Solène y modifie, et Mireille, sans droit propre, n’entre pas. `tarifs.ods` est dans `Clients` : Ibrahim y lit seulement.',
						en: 'In `Contrats`, the Interns’ denial blocks Solène, despite Accounting’s right to edit. But `Paie` receives nothing from its parent: the denial disappears, Solène can edit there, and Mireille, with no right of her own, cannot get in. `tarifs.ods` is in `Clients`: Ibrahim can only read it.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Droits donnés aux groupes', en: 'Rights given to groups' },
						columns: [
							{ fr: 'Dossier', en: 'Folder' },
							{ fr: 'Reçoit les droits du parent', en: 'Receives its parent’s rights' },
							{ fr: 'Compta : Ibrahim, Solène', en: 'Accounting: Ibrahim, Solène' },
							{ fr: 'Stagiaires : Solène, Yanis', en: 'Interns: Solène, Yanis' },
							{ fr: 'Direction : Mireille', en: 'Management: Mireille' }
						],
						rows: [
							[
								'Clients',
								{ fr: '(pas de parent)', en: '(no parent)' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							],
							[
								'Clients/Contrats',
								{ fr: 'oui', en: 'yes' },
								{ fr: 'modification', en: 'edit' },
								{ fr: 'refus', en: 'denial' },
								'—'
							],
							[
								'Clients/Contrats/Paie',
								{ fr: 'non', en: 'no' },
								{ fr: 'modification', en: 'edit' },
								'—',
								'—'
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Ibrahim, sur `Clients/tarifs.ods`',
								en: 'Ibrahim, on `Clients/tarifs.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'lecture', en: 'read' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Solène, sur `Clients/Contrats/bail.pdf`',
								en: 'Solène, on `Clients/Contrats/bail.pdf`'
							},
							type: 'text',
							solutions: [{ fr: 'aucun accès', en: 'no access' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Solène, sur `Clients/Contrats/Paie/mars.ods`',
								en: 'Solène, on `Clients/Contrats/Paie/mars.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'modification', en: 'edit' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						},
						{
							label: {
								fr: 'Mireille, sur `Clients/Contrats/Paie/mars.ods`',
								en: 'Mireille, on `Clients/Contrats/Paie/mars.ods`'
							},
							type: 'text',
							solutions: [{ fr: 'aucun accès', en: 'no access' }],
							choices: [
								{ fr: 'aucun accès', en: 'no access' },
								{ fr: 'lecture', en: 'read' },
								{ fr: 'modification', en: 'edit' }
							]
						}
					]
				},
				whoCanEdit,
				sourceOfDenial,
				changeThatFits
			]
		}
	]
};

type Role = 'viewer' | 'commenter' | 'editor';

const ROLES: Record<Role, Localized> = {
	viewer: say('Lecteur', 'Viewer'),
	commenter: say('Commentateur', 'Commenter'),
	editor: say('Éditeur', 'Editor')
};

const BY_LINK = say('Toute personne disposant du lien', 'Anyone with the link');
const ADDED_ONLY = say('Personnes ajoutées uniquement', 'Only people added');

const NEEDS: { title: Localized; need: Localized; isOpen: boolean; role: Role }[] = [
	{
		title: say('Plan du vide-grenier', 'Yard sale map'),
		need: say(
			'veut que tous les visiteurs, dont les adresses sont inconnues, puissent regarder ce plan sans y toucher',
			'wants all visitors, whose addresses are unknown, to be able to look at this map without touching it'
		),
		isOpen: true,
		role: 'viewer'
	},
	{
		title: say('Liste des plats du repas', 'Potluck dish list'),
		need: say(
			'veut que tous les habitants de la rue, dont les adresses sont inconnues, inscrivent leur plat dans cette liste',
			'wants everyone on the street, whose addresses are unknown, to write their dish in this list'
		),
		isOpen: true,
		role: 'editor'
	},
	{
		title: say('Projet de charte', 'Draft charter'),
		need: say(
			'veut que tous les adhérents, dont les adresses sont inconnues, donnent leur avis dans la marge sans changer le texte',
			'wants all members, whose addresses are unknown, to give their opinion in the margin without changing the text'
		),
		isOpen: true,
		role: 'commenter'
	},
	{
		title: say('Lettre de motivation', 'Cover letter'),
		need: say(
			'veut que seules les deux personnes ajoutées fassent des remarques dans la marge, sans réécrire la lettre',
			'wants only the two people added to write remarks in the margin, without rewriting the letter'
		),
		isOpen: false,
		role: 'commenter'
	},
	{
		title: say('Exposé sur les volcans', 'Presentation on volcanoes'),
		need: say(
			'veut rédiger ce texte avec les deux personnes ajoutées, et avec elles seules',
			'wants to write this text with the two people added, and with no one else'
		),
		isOpen: false,
		role: 'editor'
	},
	{
		title: say('Relevé de notes', 'Transcript'),
		need: say(
			'veut montrer ce relevé aux deux personnes ajoutées, et à elles seules, sans qu’elles puissent rien y changer ni écrire',
			'wants to show this transcript to the two people added, and to no one else, without letting them change or write anything'
		),
		isOpen: false,
		role: 'viewer'
	},
	{
		title: say('Budget du voyage', 'Trip budget'),
		need: say(
			'veut que les deux personnes ajoutées, et elles seules, saisissent leurs dépenses dans ce tableau',
			'wants the two people added, and no one else, to enter their expenses in this table'
		),
		isOpen: false,
		role: 'editor'
	},
	{
		title: say('Horaires de la piscine', 'Pool hours'),
		need: say(
			'veut que tous les usagers, dont les adresses sont inconnues, puissent consulter ces horaires, sans plus',
			'wants all users, whose addresses are unknown, to be able to check these hours, and nothing more'
		),
		isOpen: true,
		role: 'viewer'
	}
];

/** The two settings of a share window that one need asks for. */
function settingsOfShare(random: Random): ChallengeBody {
	const { title, need, isOpen, role } = pickOne(random, NEEDS);
	const [who, one, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const access = isOpen ? BY_LINK : ADDED_ONLY;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} ${need.fr}.\n\nQuels réglages choisir ?`,
			`${who} ${need.en}.\n\nWhich settings are right?`
		),
		stimulus: {
			type: 'dialog',
			title: say(`Partager « ${title.fr} »`, `Share “${title.en}”`),
			body: say(
				`Personnes ajoutées : ${one}, ${other}\n\n**Qui a accès ?** …\n\n**Rôle** …`,
				`People added: ${one}, ${other}\n\n**Who has access?** …\n\n**Role** …`
			),
			buttons: [say('Copier le lien', 'Copy link'), say('Terminé', 'Done')]
		},
		fields: [
			chosen(say('Qui a accès ?', 'Who has access?'), [ADDED_ONLY, BY_LINK], access),
			chosen(say('Rôle', 'Role'), Object.values(ROLES), ROLES[role])
		],
		why: say(
			`Répondez à deux questions. Qui ouvre le document ? ${isOpen ? 'Des gens que l’on ne peut pas ajouter un par un : il faut le lien' : 'Les deux personnes ajoutées : un lien ouvert à tous laisserait entrer n’importe qui'}. Qu’y font-ils ? ${ROLE_REASONS[role].fr} : « ${ROLES[role].fr} » est le plus petit rôle qui suffit.`,
			`Answer two questions. Who opens the document? ${isOpen ? 'People who cannot be added one by one: it takes the link' : 'The two people added: a link open to all would let anyone in'}. What do they do there? ${ROLE_REASONS[role].en}: “${ROLES[role].en}” is the smallest role that is enough.`
		)
	};
}

const ROLE_REASONS: Record<Role, Localized> = {
	viewer: say('Ils regardent seulement', 'They only look'),
	commenter: say('Ils écrivent à côté du texte', 'They write beside the text'),
	editor: say('Ils changent le contenu lui-même', 'They change the content itself')
};

const NO_ACCESS = say('Aucun accès', 'No access');

const SYMPTOMS: { access: Localized; says: Localized[] }[] = [
	{
		access: NO_ACCESS,
		says: [
			say(
				'Je clique sur le lien et je tombe sur un bouton « Demander l’accès ».',
				'I click the link and all I get is a “Request access” button.'
			),
			say(
				'Le site me répond que ce document n’est pas partagé avec moi.',
				'The site tells me that this document is not shared with me.'
			)
		]
	},
	{
		access: ROLES.viewer,
		says: [
			say(
				'Je peux tout parcourir, mais rien taper, ni dans le texte ni dans la marge.',
				'I can browse it all but cannot type anything, in the text or in the margin.'
			),
			say(
				'Je vois la faute, mais je n’ai aucun moyen de la signaler sur la page.',
				'I can see the mistake, but I have no way to point it out on the page.'
			)
		]
	},
	{
		access: ROLES.commenter,
		says: [
			say(
				'J’ai mis une remarque à côté du titre, mais le titre lui-même reste bloqué.',
				'I put a remark next to the title, but the title itself stays locked.'
			),
			say(
				'Impossible de corriger la date ; j’ai seulement pu la signaler dans la marge.',
				'I cannot correct the date; I could only point it out in the margin.'
			)
		]
	},
	{
		access: ROLES.editor,
		says: [
			say(
				'C’est bon, j’ai remplacé l’ancien horaire par le nouveau dans le texte.',
				'Done, I replaced the old time with the new one in the text.'
			),
			say(
				'J’ai supprimé le deuxième paragraphe, il faisait double emploi.',
				'I deleted the second paragraph, it said the same thing twice.'
			)
		]
	}
];

const SHARED_DOCUMENTS = [
	say('Programme de la fête', 'Party program'),
	say('Compte rendu de la réunion', 'Meeting minutes'),
	say('Affiche du concert', 'Concert poster'),
	say('Consignes du stage', 'Internship guidelines'),
	say('Règlement du tournoi', 'Tournament rules'),
	say('Planning des permanences', 'Duty schedule')
];

/** What three people manage to do tells their roles. */
function rolesFromMessages(random: Random): ChallengeBody {
	const [owner, ...people] = pick(random, PEOPLE, 4) as [string, ...string[]];
	const title = pickOne(random, SHARED_DOCUMENTS);
	const drawn = pick(random, SYMPTOMS, 3).map(({ access, says }, i) => ({
		name: people[i]!,
		access,
		text: pickOne(random, says)
	}));
	const accesses = SYMPTOMS.map(({ access }) => access);
	const answers = enumerate(
		drawn.map(({ name, access }) =>
			say(`${name} : ${access.fr.toLowerCase()}`, `${name}: ${access.en.toLowerCase()}`)
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${owner} a partagé le document « ${title.fr} », puis lit ces messages. De quel accès chaque personne dispose-t-elle ?`,
			`${owner} has shared the document “${title.en}” and is now reading these messages. What access does each person have?`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: drawn.map(({ name, text }) => ({ author: name, text }))
		},
		fields: drawn.map(({ name, access }) => chosen(name, accesses, access)),
		why: say(
			`Cherchez ce que chaque personne arrive à faire : ouvrir le document, écrire dans la marge, changer le texte. Le dernier geste qui réussit donne le rôle. ${answers.fr}.`,
			`Look for what each person manages to do: open the document, write in the margin, change the text. The last action that works tells the role. ${answers.en}.`
		)
	};
}

const LADDER = [
	say('Aucun accès', 'No access'),
	say('Lecture', 'View'),
	say('Commentaire', 'Comment'),
	say('Modification', 'Edit'),
	say('Propriétaire', 'Owner')
];

/** People from the weakest to the strongest access, or the other way around. */
function peopleByPower(random: Random): ChallengeBody {
	const title = pickOne(random, SHARED_DOCUMENTS);
	const people = pick(random, PEOPLE, 5);
	const rises = random() < 0.5;
	const entries = LADDER.map((access, i) => ({ access, name: people[i]! }));
	const ordered = rises ? entries : [...entries].reverse();
	return {
		kind: 'order',
		instruction: say(
			`Voici les accès au document « ${title.fr} ». Rangez ces personnes de celle qui peut en faire le **${rises ? 'moins' : 'plus'}** à celle qui peut en faire le **${rises ? 'plus' : 'moins'}**.`,
			`Here are the accesses to the document “${title.en}.” Sort these people from the one who can do the **${rises ? 'least' : 'most'}** to the one who can do the **${rises ? 'most' : 'least'}**.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Personne', 'Person'), say('Accès', 'Access')],
			rows: pick(random, entries, 5).map(({ name, access }) => [name, access])
		},
		items: ordered.map(({ name }) => name),
		why: say(
			`Chaque rôle ajoute un pouvoir au précédent : rien, regarder, annoter, changer le texte, puis supprimer et régler les droits. D’où l’ordre ${ordered.map(({ name }) => name).join(', ')}. Commenter n’est pas modifier : le texte reste intact.`,
			`Each role adds a power to the one before: nothing, look, annotate, change the text, then delete and set rights. Hence the order ${ordered.map(({ name }) => name).join(', ')}. Commenting is not editing: the text stays as it was.`
		)
	};
}

const ADDED_BY_ADDRESS = say('ajout de son adresse', 'added by address');
const ADDED_WITH_LINK = say(
	'ajout de son adresse ; a aussi reçu le lien',
	'added by address; also got the link'
);
const FROM_LINK = [
	say('lien reçu par messagerie', 'link received by message'),
	say('lien affiché dans le hall', 'link posted in the lobby'),
	say('lien transmis par un voisin', 'link passed on by a neighbor')
];

/** Who is shut out once the link is turned off: who was never added. */
function lockedOutByLink(random: Random): ChallengeBody {
	const title = pickOne(random, SHARED_DOCUMENTS);
	const [owner, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const lost = pickNumber(random, 2, 3);
	const rows = people.map((name, i) => ({
		name,
		isLost: i < lost,
		access: pickOne(random, LADDER.slice(1, 4)),
		way: i < lost ? FROM_LINK[i]! : i === 4 ? ADDED_WITH_LINK : ADDED_BY_ADDRESS
	}));
	const named = (isLost: boolean) =>
		rows.filter((row) => row.isLost === isLost).map(({ name }) => name);
	return choice({
		instruction: say(
			`${owner}, propriétaire de ce document, **désactive le lien de partage** et ne change rien d’autre. Qui ne pourra plus ouvrir le document ? Plusieurs réponses sont attendues.`,
			`${owner}, who owns this document, **turns off the sharing link** and changes nothing else. Who will no longer be able to open the document? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [
				say('Personne', 'Person'),
				say('Accès', 'Access'),
				say('Obtenu par', 'Obtained by')
			],
			rows: pick(random, rows, 5).map(({ name, access, way }) => [name, access, way])
		},
		right: named(true),
		wrong: named(false),
		why: say(
			`Le lien désactivé ne ferme la porte qu’aux personnes qui n’entraient que par lui : ${enumerate(named(true)).fr}. Les autres ont été ajoutées par leur adresse et gardent leur accès, même ${people[4]}, qui avait en plus le lien. Le rôle, lecture ou modification, n’y change rien.`,
			`Turning off the link shuts out only those who came in by it alone: ${enumerate(named(true)).en}. The others were added by their address and keep their access, even ${people[4]}, who had the link as well. The role, view or edit, makes no difference.`
		)
	});
}

/** What is left of each access after a day of changes, the link counting for everyone. */
function accessAfterJournal(random: Random): ChallengeBody {
	const title = pickOne(random, SHARED_DOCUMENTS);
	const [changed, removed, stranger] = pick(random, PEOPLE, 3) as [string, string, string];
	const link = pickNumber(random, 1, 2);
	const firstLink = link === 1 ? 3 : pickOne(random, [1, 3]);
	const changes = [
		[3, 1],
		[1, 3],
		[2, 3],
		[3, 2]
	] as const;
	const [before, after] = pickOne(
		random,
		changes.filter(([, last]) => last !== link)
	);
	const lost = pickOne(
		random,
		[2, 3].filter((role) => role !== link)
	);
	const levels = LADDER.slice(0, 4);
	const role = (level: number) => lowered(LADDER[level]!);
	const final = [Math.max(after, link), link, link];
	const at = (hour: number) =>
		say(`${hour} h`, `${hour > 12 ? hour - 12 : hour} ${hour < 12 ? 'a' : 'p'}.m.`);
	const start = pickNumber(random, 8, 9);
	const events = [
		say(`Lien de partage : ${role(firstLink).fr}`, `Sharing link: ${role(firstLink).en}`),
		say(`Ajout de ${removed} : ${role(lost).fr}`, `${removed} added: ${role(lost).en}`),
		say(`Ajout de ${changed} : ${role(before).fr}`, `${changed} added: ${role(before).en}`),
		say(`Lien de partage : ${role(link).fr}`, `Sharing link: ${role(link).en}`),
		say(`${removed} : accès personnel retiré`, `${removed}: personal access removed`),
		say(`${changed} : nouveau rôle, ${role(after).fr}`, `${changed}: new role, ${role(after).en}`)
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${changed}, ${removed} et ${stranger} ont le lien de ce document. Chacun y a le plus élevé de deux droits : celui du lien et, s’il existe, son droit personnel.\n\nQue peut faire chaque personne à la fin de la journée ?`,
			`${changed}, ${removed} and ${stranger} have the link to this document. Each has the higher of two rights: that of the link and, if there is one, their personal right.\n\nWhat can each person do at the end of the day?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Heure', 'Time'), say('Changement', 'Change')],
			rows: events.map((event, i) => [at(start + i + (i > 2 ? 2 : 0)), event])
		},
		fields: [changed, removed, stranger].map((name, i) => chosen(name, levels, levels[final[i]!]!)),
		why: say(
			`Ne gardez que le dernier état : le lien donne finalement « ${role(link).fr} ». ${changed} a pour droit personnel « ${role(after).fr} » : le plus élevé des deux l’emporte. ${removed} n’a plus de droit personnel, mais garde le lien ; ${stranger} n’a jamais eu que lui.`,
			`Keep only the last state: the link finally gives “${role(link).en}.” The personal right of ${changed} is “${role(after).en}”: the higher of the two wins. ${removed} no longer has a personal right but still has the link; ${stranger} never had anything else.`
		)
	};
}

const TASKS: Record<Role, Localized[]> = {
	viewer: [
		say(
			'doit seulement connaître les horaires avant de venir',
			'only needs to know the times before coming'
		),
		say(
			'l’affichera sur l’écran de la salle, sans y toucher',
			'will show it on the screen in the room, without touching it'
		),
		say('veut juste savoir où nous en sommes', 'just wants to know how far we have got')
	],
	commenter: [
		say(
			'signalera les fautes, que je corrigerai de ma main',
			'will point out mistakes, which I will correct myself'
		),
		say(
			'donnera son avis à côté de chaque paragraphe, sans le réécrire',
			'will give an opinion beside each paragraph, without rewriting it'
		),
		say(
			'me posera ses questions dans la marge, le texte étant voté',
			'will ask me questions in the margin, since the text has been voted on'
		)
	],
	editor: [
		say('rédige la deuxième partie', 'is writing the second part'),
		say('complète le tableau des dépenses chaque semaine', 'fills in the expense table every week'),
		say(
			'remplace les passages dépassés par des nouveaux',
			'replaces outdated passages with new ones'
		)
	]
};

const SENDERS = [
	say('le bureau de l’association', 'the board of the association'),
	say('le conseil de la vie lycéenne', 'the student council'),
	say('le comité des fêtes', 'the festival committee'),
	say('l’équipe du service', 'the department team')
];

/** The smallest role that is enough for each person of a mail. */
function smallestRoles(random: Random): ChallengeBody {
	const [sender, owner, ...people] = pick(random, PEOPLE, 5) as [string, string, ...string[]];
	const title = pickOne(random, SHARED_DOCUMENTS);
	const group = pickOne(random, SENDERS);
	const roles = pick(random, ['viewer', 'commenter', 'editor'] as const, 3);
	const needs = people.map((name, i) => ({
		name,
		role: roles[i]!,
		task: pickOne(random, TASKS[roles[i]!])
	}));
	const choices = [...Object.values(ROLES), say('Propriétaire', 'Owner')];
	const answers = enumerate(
		needs.map(({ name, role }) =>
			say(`${name}, ${ROLES[role].fr.toLowerCase()}`, `${name}, ${ROLES[role].en.toLowerCase()}`)
		)
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`${owner} reçoit ce message et règle le partage. Donnez à chaque personne le **plus petit rôle qui suffit**.`,
			`${owner} gets this message and sets up the sharing. Give each person the **smallest role that is enough**.`
		),
		stimulus: {
			type: 'mail',
			from: sender,
			to: owner,
			subject: title,
			body: paragraphs([
				say(
					`Pour ${group.fr}, peux-tu partager « ${title.fr} » avec ces trois personnes ?`,
					`For ${group.en}, can you share “${title.en}” with these three people?`
				),
				...needs.map(({ name, task }) => say(`${name} ${task.fr}.`, `${name} ${task.en}.`)),
				say(`Merci !\n\n${sender}`, `Thank you!\n\n${sender}`)
			])
		},
		fields: needs.map(({ name, role }) => chosen(name, choices, ROLES[role])),
		why: say(
			`Traduisez chaque tâche en un verbe : regarder, annoter, changer le texte. Cela donne ${answers.fr}. Un rôle plus élevé marcherait aussi, mais laisserait place à une fausse manœuvre ; celui de propriétaire permettrait même de supprimer le document.`,
			`Turn each task into a verb: look, annotate, change the text. That gives ${answers.en}. A higher role would work too, but would leave room for a slip; an owner could even delete the document.`
		)
	};
}

interface Share {
	title: Localized;
	isPersonal: boolean;
}

const FILES: Share[] = [
	{ title: say('Programme public', 'Public program'), isPersonal: false },
	{ title: say('Recettes du repas', 'Recipes for the meal'), isPersonal: false },
	{ title: say('Plan d’accès', 'Directions map'), isPersonal: false },
	{ title: say('Affiche du gala', 'Gala poster'), isPersonal: false },
	{ title: say('Paroles des chansons', 'Song lyrics'), isPersonal: false },
	{ title: say('Fiches de santé des enfants', 'Children’s health forms'), isPersonal: true },
	{ title: say('Adresses des adhérents', 'Members’ home addresses'), isPersonal: true },
	{ title: say('Coordonnées bancaires', 'Bank details'), isPersonal: true },
	{ title: say('Copies de cartes d’identité', 'Copies of identity cards'), isPersonal: true }
];

const NEVER = say('jamais', 'never');

/** Which shares of a register break one of three rules, each in its own way. */
function sharesAgainstRules(random: Random): ChallengeBody {
	const common = pick(
		random,
		FILES.filter(({ isPersonal }) => !isPersonal),
		4
	);
	const personal = pick(
		random,
		FILES.filter(({ isPersonal }) => isPersonal),
		2
	);
	const [bureau, group] = pickOne(random, [
		[say('3 personnes ajoutées', '3 people added'), say('5 personnes ajoutées', '5 people added')],
		[say('2 personnes ajoutées', '2 people added'), say('6 personnes ajoutées', '6 people added')]
	]) as [Localized, Localized];
	const end = day(2027, pickNumber(random, 1, 6), pickNumber(random, 2, 27));
	const [view, , edit] = LADDER.slice(1) as [Localized, Localized, Localized];
	const faulty = [
		{
			title: personal[0]!.title,
			to: BY_LINK,
			role: view,
			until: end,
			reason: say('données personnelles ouvertes par le lien', 'personal data open by link')
		},
		{
			title: common[0]!.title,
			to: BY_LINK,
			role: edit,
			until: end,
			reason: say('modification ouverte par le lien', 'editing open by link')
		},
		{
			title: common[1]!.title,
			to: BY_LINK,
			role: view,
			until: NEVER,
			reason: say('lien sans date de fin', 'link without an end date')
		}
	];
	const fine = [
		{ title: personal[1]!.title, to: bureau, role: edit, until: NEVER },
		{ title: common[2]!.title, to: BY_LINK, role: view, until: end },
		{ title: common[3]!.title, to: group, role: edit, until: NEVER }
	];
	const right = pick(random, faulty, pickNumber(random, 2, 3));
	const wrong = pick(random, fine, 5 - right.length);
	const who = pickOne(random, PEOPLE);
	return choice({
		instruction: say(
			`${who} vérifie les partages d’une association, qui suit trois règles :\n\n1. un document qui contient des données personnelles n’est partagé qu’avec des personnes ajoutées ;\n\n2. un lien ouvert à tous ne permet jamais la modification ;\n\n3. un lien ouvert à tous a une date de fin.\n\nQuels partages faut-il corriger ? Plusieurs réponses sont attendues.`,
			`${who} is checking the shares of an association, which follows three rules:\n\n1. a document that contains personal data is shared only with people who have been added;\n\n2. a link open to all never allows editing;\n\n3. a link open to all has an end date.\n\nWhich shares must be fixed? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Partages en cours', 'Current shares'),
			columns: [
				say('Document', 'Document'),
				say('Ouvert à', 'Open to'),
				say('Droit', 'Right'),
				say('Fin du partage', 'End of sharing')
			],
			rows: pick(random, [...right, ...wrong], 5).map(({ title, to, role, until }) => [
				title,
				to,
				role,
				until
			])
		},
		right: right.map(({ title }) => title),
		wrong: wrong.map(({ title }) => title),
		why: say(
			`Passez chaque ligne au crible des trois règles : ${enumerate(right.map(({ title, reason }) => `« ${title.fr} » (${reason.fr})`)).fr}. Les règles 2 et 3 ne visent que les liens ouverts : une modification réservée à des personnes ajoutées peut rester sans date de fin.`,
			`Check each line against the three rules: ${enumerate(right.map(({ title, reason }) => `“${title.en}” (${reason.en})`)).en}. Rules 2 and 3 are only about open links: editing kept for people who have been added may have no end date.`
		)
	});
}

const BOARD = say('Groupe « Bureau »', 'Group “Board”');

/** How many documents somebody can still open once out of the group. */
function accessesThatRemain(random: Random): ChallengeBody {
	const [gone, other] = pick(random, PEOPLE, 2) as [string, string];
	const reader = (name: string) => say(`${name} (lecture)`, `${name} (view)`);
	const writer = (name: string) => say(`${name} (modification)`, `${name} (edit)`);
	const both = (one: Localized, two: Localized) =>
		say(`${one.fr} ; ${two.fr}`, `${one.en}; ${two.en}`);
	const kept = [
		{ to: writer(gone), why: say('son nom y figure', 'their name is there') },
		{
			to: both(BOARD, reader(gone)),
			why: say('son nom y figure aussi', 'their name is there too')
		},
		{ to: BY_LINK, why: say('le lien suffit', 'the link is enough') },
		{ to: both(BOARD, BY_LINK), why: say('le lien suffit', 'the link is enough') }
	];
	const closed = [{ to: BOARD }, { to: both(BOARD, writer(other)) }, { to: writer(other) }];
	const keptCount = pickNumber(random, 2, 4);
	const stays = pick(random, kept, keptCount);
	const rows = pick(random, [...stays, ...pick(random, closed, Math.min(3, 6 - keptCount))], 6);
	const titles = pick(
		random,
		[...FILES.map(({ title }) => title), ...SHARED_DOCUMENTS],
		rows.length
	);
	const open = rows.flatMap((row, i) =>
		stays.some(({ to }) => to === row.to) ? [quoted(titles[i]!)] : []
	);
	return {
		kind: 'qroc',
		instruction: say(
			`${gone} quitte le bureau d’une association, et a gardé tous les liens reçus. On retire ${gone} du groupe « Bureau », sans rien changer d’autre.\n\nCombien de ces documents restent ouverts à ${gone} ?`,
			`${gone} is leaving the board of an association and has kept all the links received. ${gone} is removed from the group “Board,” and nothing else is changed.\n\nHow many of these documents can ${gone} still open?`
		),
		stimulus: {
			type: 'table',
			caption: say('Partages de l’association', 'The association’s shares'),
			columns: [say('Document', 'Document'), say('Partagé avec', 'Shared with')],
			rows: rows.map(({ to }, i) => [titles[i]!, to])
		},
		field: counted(say('Nombre de documents', 'Number of documents'), stays.length),
		why: say(
			`Sortir du groupe ne ferme que ce qui n’était ouvert que par le groupe. Restent accessibles ${enumerate(open).fr} : le nom de ${gone} y figure, ou le lien suffit. Pour un départ complet, il faut donc retirer aussi les accès personnels et changer les liens.`,
			`Leaving the group closes only what was open through the group alone. What stays open is ${enumerate(open).en}: in each case, ${gone} is named or the link is enough. A complete departure therefore means removing personal accesses and changing the links too.`
		)
	};
}

const DETAILS = [
	{
		what: say('la salle', 'the room'),
		from: 11,
		to: 39,
		write: (n: number) => say(`salle ${n}`, `room ${n}`)
	},
	{
		what: say('le prix en euros', 'the price in euros'),
		from: 12,
		to: 45,
		write: (n: number) => say(`${n} €`, `€${n}`)
	},
	{
		what: say('le numéro du quai', 'the platform number'),
		from: 2,
		to: 19,
		write: (n: number) => say(`quai ${n}`, `platform ${n}`)
	},
	{
		what: say('le nombre de places', 'the number of seats'),
		from: 20,
		to: 80,
		write: (n: number) => say(`${n} places`, `${n} seats`)
	}
];

/** A copy stays as it was when it was made; a link shows the current state. */
function copyOrLink(random: Random): ChallengeBody {
	const [author, byMail, byLink, byCopy] = pick(random, PEOPLE, 4) as [
		string,
		string,
		string,
		string
	];
	const { what, from, to, write } = pickOne(random, DETAILS);
	const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	const [first, second, third] = pick(random, numbers, 3) as [number, number, number];
	const title = pickOne(random, SHARED_DOCUMENTS);
	const rows = [
		[
			say('lundi', 'Monday'),
			say(
				`${author} crée le document partagé et y écrit « ${write(first).fr} ».`,
				`${author} creates the shared document and writes “${write(first).en}” in it.`
			)
		],
		[
			say('mardi', 'Tuesday'),
			say(
				`${author} envoie le document en pièce jointe à ${byMail}.`,
				`${author} sends the document to ${byMail} as an attachment.`
			)
		],
		[
			say('mardi', 'Tuesday'),
			say(
				`${author} envoie le lien du document à ${byLink} et à ${byCopy}.`,
				`${author} sends the link to the document to ${byLink} and ${byCopy}.`
			)
		],
		[
			say('mercredi', 'Wednesday'),
			say(
				`${author} remplace « ${write(first).fr} » par « ${write(second).fr} ».`,
				`${author} replaces “${write(first).en}” with “${write(second).en}.”`
			)
		],
		[
			say('jeudi', 'Thursday'),
			say(
				`${byCopy} télécharge le document sur son téléphone.`,
				`${byCopy} downloads the document to a phone.`
			)
		],
		[
			say('vendredi', 'Friday'),
			say(
				`${author} remplace « ${write(second).fr} » par « ${write(third).fr} ».`,
				`${author} replaces “${write(second).en}” with “${write(third).en}.”`
			)
		]
	];
	const fields = [
		counted(
			say(`${byMail}, qui ouvre la pièce jointe`, `${byMail}, who opens the attachment`),
			first
		),
		counted(say(`${byLink}, qui suit le lien`, `${byLink}, who follows the link`), third),
		counted(
			say(`${byCopy}, qui ouvre le fichier téléchargé`, `${byCopy}, who opens the downloaded file`),
			second
		)
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`Samedi, trois personnes cherchent ${what.fr} dans « ${title.fr} ». Quel nombre chacune lit-elle ?`,
			`On Saturday, three people look for ${what.en} in “${title.en}.” Which number does each one read?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('Jour', 'Day'), say('Ce qui s’est passé', 'What happened')],
			rows
		},
		fields: pick(random, fields, 3),
		why: say(
			`Une pièce jointe et un téléchargement sont des copies, figées au moment où elles sont faites : ${first} pour ${byMail} (mardi), ${second} pour ${byCopy} (jeudi). Le lien mène toujours au document du moment : ${third} pour ${byLink}, même si le lien date de mardi.`,
			`An attachment and a download are copies, frozen when they are made: ${first} for ${byMail} (Tuesday), ${second} for ${byCopy} (Thursday). The link always leads to the document as it is now: ${third} for ${byLink}, even though the link dates from Tuesday.`
		)
	};
}

const FOLDERS = [
	say('Voyage à Lisbonne', 'Trip to Lisbon'),
	say('Fête du quartier', 'Neighborhood party'),
	say('Stage de fin d’études', 'Graduation internship'),
	say('Conseil d’école', 'School board'),
	say('Dossier de subvention', 'Grant application')
];

/** A document moved into a shared folder opens to whoever the folder is open to. */
function accessAfterMove(random: Random): ChallengeBody {
	const [owner, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const [from, to] = pick(random, FOLDERS, 2) as [Localized, Localized];
	const title = pickOne(random, SHARED_DOCUMENTS);
	const [own, oldOnly, newOne, newTwo, ownAndOld] = people as [
		string,
		string,
		string,
		string,
		string
	];
	const isOwnShared = random() < 0.5;
	const direct = isOwnShared ? [own, ownAndOld] : [own];
	const right = [own, newOne, newTwo, ...(isOwnShared ? [ownAndOld] : [])];
	const wrong = people.filter((name) => !right.includes(name));
	return choice({
		instruction: say(
			`Dans cet espace, un document est ouvert aux personnes de **son dossier** et à celles avec qui il est partagé **directement**. ${owner} déplace « ${title.fr} » du dossier « ${from.fr} » vers le dossier « ${to.fr} ».\n\nÀ part ${owner}, qui peut l’ouvrir ensuite ? Plusieurs réponses sont attendues.`,
			`In this space, a document is open to the people of **its folder** and to those with whom it is shared **directly**. ${owner} moves “${title.en}” from the folder “${from.en}” to the folder “${to.en}.”\n\nApart from ${owner}, who can open it afterward? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Élément', 'Item'), say('Partagé directement avec', 'Shared directly with')],
			rows: [
				[
					say(`Dossier « ${from.fr} »`, `Folder “${from.en}”`),
					enumerate(pick(random, [oldOnly, ownAndOld], 2))
				],
				[
					say(`Dossier « ${to.fr} »`, `Folder “${to.en}”`),
					enumerate(pick(random, [newOne, newTwo], 2))
				],
				[
					say(`Document « ${title.fr} »`, `Document “${title.en}”`),
					enumerate(pick(random, direct, direct.length))
				]
			]
		},
		right,
		wrong,
		why: say(
			`Le document suit les accès de son nouveau dossier, donc ${enumerate([newOne, newTwo]).fr}, et garde ses partages directs : ${enumerate(direct).fr}. ${enumerate(wrong).fr} n’y ${wrong.length > 1 ? 'entraient' : 'entrait'} que par l’ancien dossier. Avant de déplacer un document, regardez donc qui est dans le dossier d’arrivée.`,
			`The document follows the accesses of its new folder, hence ${enumerate([newOne, newTwo]).en}, and keeps its direct shares: ${enumerate(direct).en}. ${enumerate(wrong).en} came in only through the old folder. So before moving a document, look at who is in the folder it goes to.`
		)
	});
}

type Right = 'none' | 'read' | 'edit' | 'denial';

const RIGHTS: Record<Right, Localized> = {
	none: say('—', '—'),
	read: say('lecture', 'read'),
	edit: say('modification', 'edit'),
	denial: say('refus', 'denial')
};

interface Tree {
	folders: { path: string; receives: boolean; rights: Right[] }[];
	groups: { name: Localized; members: string[] }[];
	people: string[];
}

const GROUP_NAMES = [
	[say('Accueil', 'Front desk'), say('Technique', 'Technical'), say('Stagiaires', 'Interns')],
	[say('Rédaction', 'Editorial'), say('Photo', 'Photo'), say('Pigistes', 'Freelancers')],
	[say('Chantier', 'Site'), say('Achats', 'Purchasing'), say('Intérimaires', 'Temps')],
	[say('Enseignants', 'Teachers'), say('Secrétariat', 'Office'), say('Remplaçants', 'Substitutes')]
];

const PATHS = [
	['Projets', 'Projets/Halle', 'Projets/Halle/Devis'],
	['Archives', 'Archives/2026', 'Archives/2026/Paie'],
	['Revue', 'Revue/Mars', 'Revue/Mars/Portraits'],
	['Commun', 'Commun/Concours', 'Commun/Concours/Sujets']
];

/** What a person may really do in a folder, by the rules that `RULES_OF_RIGHTS` tells. */
function rightOf({ folders, groups }: Tree, person: string, folder: number): Right {
	let strongest = 0;
	for (let i = folder; i >= 0; i--) {
		const { rights, receives } = folders[i]!;
		groups.forEach(({ members }, group) => {
			if (!members.includes(person)) return;
			strongest = Math.max(strongest, STRENGTHS.indexOf(rights[group]!));
		});
		if (!receives) break;
	}
	return STRENGTHS[strongest]!;
}

/** Each one wins over those before it. */
const STRENGTHS: Right[] = ['none', 'read', 'edit', 'denial'];

const RULES_OF_RIGHTS = say(
	'Un dossier ajoute ses droits à ceux de son dossier parent, sauf s’il ne les reçoit pas : alors, seuls les siens comptent. Une personne a le droit le plus élevé de tous ses groupes, mais un **refus**, même reçu du parent, l’emporte sur tout.',
	'A folder adds its rights to those of its parent folder, unless it does not receive them: then only its own count. A person has the highest right of all their groups, but a **denial**, even received from the parent, beats everything.'
);

/** Three groups of five people, of whom two are in two groups. */
function drawPeople(random: Random): Pick<Tree, 'people' | 'groups'> {
	const names = pickOne(random, GROUP_NAMES);
	const people = pick(random, PEOPLE, 5);
	const [a, b, c, d, e] = people as [string, string, string, string, string];
	const members = [
		[a, b, c],
		[b, d],
		[c, e]
	];
	return { people, groups: members.map((some, i) => ({ name: names[i]!, members: some })) };
}

/** The rights of the three groups in three folders, one inside another. */
function drawFolders(random: Random, paths: readonly string[]): Tree['folders'] {
	const anyRight = () => STRENGTHS[pickNumber(random, 0, 2)]!;
	return paths.map((path, i) => ({
		path,
		receives: i > 0 && random() < (i === 1 ? 0.8 : 0.6),
		rights: [anyRight(), anyRight(), i < 2 && random() < 0.5 ? 'denial' : anyRight()]
	}));
}

/** Draws rights until the question makes sense with them. */
function drawTreeWhere(random: Random, isFit: (tree: Tree) => boolean): Tree {
	const people = drawPeople(random);
	const paths = pickOne(random, PATHS);
	let tree: Tree = { ...people, folders: drawFolders(random, paths) };
	while (!isFit(tree)) tree = { ...people, folders: drawFolders(random, paths) };
	return tree;
}

const treeTable = ({ folders, groups }: Tree) => ({
	type: 'table' as const,
	caption: say('Droits donnés aux groupes', 'Rights given to groups'),
	columns: [
		say('Dossier', 'Folder'),
		say('Reçoit les droits du parent', 'Receives its parent’s rights'),
		...groups.map(({ name, members }) =>
			say(`${name.fr} : ${members.join(', ')}`, `${name.en}: ${members.join(', ')}`)
		)
	],
	rows: folders.map(({ path, receives, rights }, i) => [
		path,
		i === 0
			? say('(pas de parent)', '(no parent)')
			: receives
				? say('oui', 'yes')
				: say('non', 'no'),
		...rights.map((right) => RIGHTS[right])
	])
});

const hasDenial = ({ folders }: Tree) => folders.some(({ rights }) => rights.includes('denial'));

/** Which people can edit what is in the deepest folder. */
function whoCanEdit(random: Random): ChallengeBody {
	const editors = (tree: Tree) => tree.people.filter((one) => rightOf(tree, one, 2) === 'edit');
	const tree = drawTreeWhere(random, (one) => {
		const count = editors(one).length;
		const tempting = one.people.some(
			(p) => rightOf(one, p, 2) !== 'edit' && rightOf(one, p, 1) === 'edit'
		);
		return count >= 2 && count <= 3 && (hasDenial(one) || tempting) && one.folders[1]!.receives;
	});
	const right = editors(tree);
	const { path, receives } = tree.folders[2]!;
	const blocked = tree.people.filter((one) => rightOf(tree, one, 2) === 'denial');
	const refusal = blocked.length
		? say(
				` Le refus écarte ${enumerate(blocked).fr}.`,
				` The denial shuts out ${enumerate(blocked).en}.`
			)
		: say('', '');
	return choice({
		instruction: say(
			`${RULES_OF_RIGHTS.fr}\n\nQui peut **modifier** les fichiers du dossier \`${path}\` ? Plusieurs réponses sont attendues.`,
			`${RULES_OF_RIGHTS.en}\n\nWho can **edit** the files in the folder \`${path}\`? Several answers are expected.`
		),
		stimulus: treeTable(tree),
		right,
		wrong: tree.people.filter((one) => !right.includes(one)),
		why: say(
			`\`${path}\` ${receives ? 'reçoit les droits du parent : réunissez, pour chaque groupe, les trois lignes' : 'ne reçoit rien du parent : seule sa propre ligne compte'}. Donnez ensuite à chaque personne le plus élevé des droits de ses groupes : ${enumerate(right).fr} ont la modification.${refusal.fr}`,
			`\`${path}\` ${receives ? 'receives its parent’s rights: for each group, put the three lines together' : 'receives nothing from its parent: only its own line counts'}. Then give each person the highest right of their groups: ${enumerate(right).en} can edit.${refusal.en}`
		)
	});
}

/** From a complaint, the group and the folder whose denial shuts somebody out. */
function sourceOfDenial(random: Random): ChallengeBody {
	const isShutOut = (tree: Tree) =>
		rightOf(tree, tree.people[2]!, 2) === 'denial' &&
		tree.folders.filter(({ rights }) => rights[2] === 'denial').length === 1 &&
		tree.folders.some(({ rights }) => rights[0] === 'edit');
	const tree = drawTreeWhere(random, isShutOut);
	const person = tree.people[2]!;
	const at = tree.folders.findIndex(({ rights }) => rights[2] === 'denial');
	const helper = pickOne(
		random,
		PEOPLE.filter((one) => !tree.people.includes(one))
	);
	const deepest = tree.folders[2]!.path;
	const [other, , group] = tree.groups as [
		Tree['groups'][number],
		Tree['groups'][number],
		Tree['groups'][number]
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${RULES_OF_RIGHTS.fr}\n\n${person} ne peut pas ouvrir le dossier \`${deepest}\` et s’en étonne auprès de ${helper}. D’où vient le blocage ?`,
			`${RULES_OF_RIGHTS.en}\n\n${person} cannot open the folder \`${deepest}\` and asks ${helper} why. Where does the block come from?`
		),
		stimulus: treeTable(tree),
		fields: [
			chosen(
				say('Groupe', 'Group'),
				tree.groups.map(({ name }) => name),
				group.name
			),
			chosen(
				say('Dossier où se trouve le réglage', 'Folder where the setting is'),
				tree.folders.map(({ path }) => path),
				tree.folders[at]!.path
			)
		],
		why: say(
			`${person} est dans deux groupes, « ${other.name.fr} » et « ${group.name.fr} ». Le refus donné à « ${group.name.fr} » dans \`${tree.folders[at]!.path}\` descend jusqu’à \`${deepest}\`, car chaque dossier d’en dessous reçoit les droits de son parent. Il l’emporte sur tout droit donné à « ${other.name.fr} », même la modification.`,
			`${person} is in two groups, “${other.name.en}” and “${group.name.en}.” The denial given to “${group.name.en}” in \`${tree.folders[at]!.path}\` comes down to \`${deepest}\`, because each folder below receives its parent’s rights. It beats any right given to “${other.name.en},” even the right to edit.`
		)
	};
}

interface Change {
	group?: number;
	tell: () => Localized;
	apply: (tree: Tree) => Tree;
}

const withRight = (tree: Tree, folder: number, group: number, right: Right): Tree => ({
	...tree,
	folders: tree.folders.map((one, i) =>
		i === folder ? { ...one, rights: one.rights.map((old, j) => (j === group ? right : old)) } : one
	)
});

/** Every change of one right or one inheritance, and every departure from a group. */
function changesOf(tree: Tree): Change[] {
	const rights = tree.folders.flatMap(({ path, rights: old }, folder) =>
		tree.groups.flatMap(({ name }, group) =>
			(['none', 'read', 'edit'] as const)
				.filter((right) => right !== old[group])
				.map((right) => ({
					group,
					tell: () =>
						right === 'none'
							? say(
									`Dans \`${path}\`, ne plus rien donner à « ${name.fr} »`,
									`In \`${path}\`, give nothing more to “${name.en}”`
								)
							: say(
									`Dans \`${path}\`, donner à « ${name.fr} » le droit « ${RIGHTS[right].fr} »`,
									`In \`${path}\`, give “${name.en}” the right “${RIGHTS[right].en}”`
								),
					apply: (one: Tree) => withRight(one, folder, group, right)
				}))
		)
	);
	const inheritances = tree.folders.slice(1).map(({ path, receives }, i) => ({
		tell: () =>
			receives
				? say(
						`Dans \`${path}\`, ne plus recevoir les droits du parent`,
						`In \`${path}\`, stop receiving the parent’s rights`
					)
				: say(
						`Dans \`${path}\`, recevoir les droits du parent`,
						`In \`${path}\`, start receiving the parent’s rights`
					),
		apply: (one: Tree) => ({
			...one,
			folders: one.folders.map((f, j) => (j === i + 1 ? { ...f, receives: !receives } : f))
		})
	}));
	return [...rights, ...inheritances];
}

const REAL_ACCESS: Record<Right, string> = { none: '', denial: '', read: 'r', edit: 'e' };

/** What everybody may do everywhere, but one person in the deepest folder. */
const othersOf = (tree: Tree, person: string) =>
	tree.people
		.flatMap((one) =>
			[0, 1, 2].map((i) => (one === person && i === 2 ? '' : REAL_ACCESS[rightOf(tree, one, i)]))
		)
		.join();

/** The changes by what they do: what is asked, that and more, something else. */
function sortedChanges(tree: Tree, person: string) {
	const changes = changesOf(tree).map((change) => ({ ...change, after: change.apply(tree) }));
	const opening = changes.filter(({ after }) => rightOf(after, person, 2) === 'read');
	const before = othersOf(tree, person);
	const isClean = ({ after }: (typeof changes)[number]) => othersOf(after, person) === before;
	return {
		good: opening.filter(isClean),
		broad: opening.filter((one) => !isClean(one)),
		vain: changes.filter(
			(one) =>
				!opening.includes(one) &&
				(one.group === undefined || tree.groups[one.group]!.members.includes(person))
		)
	};
}

/** The one change that leaves somebody reading only, and changes nothing for anybody else. */
function changeThatFits(random: Random): ChallengeBody {
	const place = pickOne(random, [3, 4]);
	const tree = drawTreeWhere(random, (one) => {
		const person = one.people[place]!;
		if (rightOf(one, person, 2) === 'read') return false;
		const { good, broad, vain } = sortedChanges(one, person);
		return good.length >= 1 && broad.length >= 1 && vain.length >= 2;
	});
	const person = tree.people[place]!;
	const { good, broad, vain } = sortedChanges(tree, person);
	const right = pickOne(random, good);
	const tooBroad = pick(random, broad, Math.min(2, broad.length));
	const wrong = [...tooBroad, ...pick(random, vain, 3 - tooBroad.length)];
	const [alsoOpen, fail] =
		tooBroad.length === 2
			? [
					say('Deux autres la lui donnent aussi, mais changent', 'Two others do so too but change'),
					say('Le dernier ne la lui donne pas, ou', 'The last one does not, or gives')
				]
			: [
					say('Un autre la lui donne aussi, mais change', 'Another does so too but changes'),
					say('Les deux derniers ne la lui donnent pas, ou', 'The last two do not, or give')
				];
	const change = lowered(right.tell());
	return choice({
		instruction: say(
			`${RULES_OF_RIGHTS.fr}\n\n${person} doit pouvoir **lire** les fichiers de \`${tree.folders[2]!.path}\`, mais pas les modifier. Pour les autres personnes, et dans les autres dossiers, **les accès réels ne doivent pas changer**.\n\nQuel changement convient ?`,
			`${RULES_OF_RIGHTS.en}\n\n${person} must be able to **read** the files in \`${tree.folders[2]!.path}\` but not to edit them. For everyone else, and in the other folders, **real access must not change**.\n\nWhich change is right?`
		),
		stimulus: treeTable(tree),
		right: [right.tell()],
		wrong: wrong.map((one) => one.tell()),
		why: say(
			`Essayez chaque changement et refaites le calcul pour tout le monde. Un seul donne à ${person} la lecture seule sans rien changer d’autre (${change.fr}). ${alsoOpen!.fr} l’accès d’une autre personne ou à un autre dossier. ${fail!.fr} avec la modification en plus.`,
			`Try each change and work out everyone’s rights again. Only one lets ${person} read and no more, without changing anything else (${change.en}). ${alsoOpen!.en} someone else’s access or access to another folder. ${fail!.en} the right to edit as well.`
		)
	});
}
