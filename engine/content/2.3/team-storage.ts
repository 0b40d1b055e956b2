import type { Random } from '../../random.ts';
import { PEOPLE, amount, day, isoDay, size } from '../1.2/quantities.ts';
import { listed, quoted } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { capital } from './teams.ts';

export const teamStorage: Tube = {
	id: 'teamStorage',
	competence: '2.3',
	title: { fr: 'Tenir un espace de fichiers commun', en: 'Keeping a shared file space' },
	tutorial: {
		title: {
			fr: 'Ranger les fichiers d’une équipe sans rien perdre',
			en: 'Storing a team’s files without losing anything'
		},
		minutes: 2,
		body: {
			fr: 'Un espace commun reste utile si chacun nomme les fichiers de la même façon et les range là où l’équipe, et non une personne, les possède.\n\nUne bonne règle de nom dit la date, le sujet, puis la version : `2030-05-12_affiche_v2.odt`. La date écrite année-mois-jour range les fichiers dans l’ordre. Pour numéroter une version, repérez les fichiers de même date **et** de même sujet, prenez le plus grand numéro et ajoutez 1.\n\nUn raccourci ou un lien mène à l’original, donc à ses corrections. Une copie, une pièce jointe ou un PDF n’en savent plus rien. Et un fichier « en ligne seulement » ne s’ouvre pas sans réseau.\n\nLes droits d’un dossier valent pour ce qu’il contient, sauf restriction ; un fichier déplacé prend d’ordinaire ceux du dossier d’arrivée. Une fois par an, retirez les droits devenus inutiles et effacez ce qui a dépassé sa durée.\n\nDemandez-vous enfin où se trouve l’**original** :\n\n- dans un espace personnel, il dépend du compte de son propriétaire, et occupe sa place ;\n- dans un espace d’équipe, il reste quand une personne s’en va.\n\nAvant un départ, déplacez vos fichiers dans l’espace commun et vérifiez que chaque outil garde un administrateur. Le piège est de croire que « partagé » veut dire « à l’abri ».',
			en: 'A shared space stays useful if everyone names files the same way and stores them where the team, not one person, owns them.\n\nA good naming rule gives the date, the subject, then the version: `2030-05-12_poster_v2.odt`. A date written year-month-day puts files in order. To number a version, spot the files with the same date **and** the same subject, take the highest number and add 1.\n\nA shortcut or a link leads to the original, and so to its corrections. A copy, an attachment or a PDF knows nothing of them any longer. And an “online only” file does not open without a network.\n\nThe rights of a folder apply to what it contains, unless restricted; a moved file usually takes those of the folder it arrives in. Once a year, remove rights that are no longer needed and erase what has passed its time.\n\nFinally, ask yourself where the **original** is:\n\n- in a personal space, it depends on its owner’s account, and takes up their room;\n- in a team space, it stays when a person leaves.\n\nBefore someone leaves, move their files to the shared space and check that each tool keeps an administrator. The trap is to believe that “shared” means “safe.”'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Nommer et ranger un fichier selon la règle d’une équipe.',
				'Name and store a file according to a team’s rule.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans ce dossier d’équipe, chaque fichier est nommé ainsi : date de la réunion, sujet, numéro de version. Une version corrigée garde la date et le sujet ; on augmente son numéro de 1.\n\nNoura corrige la dernière version du compte rendu du **3 février**. Écrivez le nom complet du nouveau fichier, avec son extension.',
						en: 'In this team folder, each file is named as follows: date of the meeting, subject, version number. A corrected version keeps the date and the subject; its number goes up by 1.\n\nNoura corrects the latest version of the minutes (`compte-rendu`) of **February 3**. Write the full name of the new file, with its extension.'
					},
					why: {
						fr: 'La dernière version du compte rendu du 3 février est `2025-02-03_compte-rendu_v2.odt` : la suivante est la v3. Le `v3` déjà présent est celui de l’ordre du jour, et le `v4` celui de la réunion du 13 janvier.',
						en: 'The latest version of the February 3 minutes is `2025-02-03_compte-rendu_v2.odt`, so the next one is v3. The existing `v3` belongs to the agenda (`ordre-du-jour`), and the `v4` to the January 13 meeting.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Équipe/Réunions', en: 'Team/Meetings' },
						entries: [
							{ name: '2025-01-13_compte-rendu_v1.odt', size: { fr: '18 Ko', en: '18 KB' } },
							{ name: '2025-01-13_compte-rendu_v4.odt', size: { fr: '21 Ko', en: '21 KB' } },
							{ name: '2025-02-03_compte-rendu_v1.odt', size: { fr: '16 Ko', en: '16 KB' } },
							{ name: '2025-02-03_compte-rendu_v2.odt', size: { fr: '17 Ko', en: '17 KB' } },
							{ name: '2025-02-03_ordre-du-jour_v3.odt', size: { fr: '12 Ko', en: '12 KB' } }
						]
					},
					field: {
						label: { fr: 'Nom du nouveau fichier', en: 'Name of the new file' },
						type: 'code',
						solutions: ['2025-02-03_compte-rendu_v3.odt']
					}
				},
				nameByRule,
				namesToCorrect,
				folderForFile
			]
		},
		{
			level: 3,
			proves: say(
				'Prévoir qui pourra ouvrir un fichier commun, où et sous quelle forme.',
				'Predict who will be able to open a shared file, where and in what form.'
			),
			challenges: [roomLeft, readersOfFolder, statesOfSync, whereCorrectionShows]
		},
		{
			level: 5,
			proves: say(
				'Entretenir un espace commun : droits, durées et déplacements.',
				'Maintain a shared space: rights, retention and moves.'
			),
			challenges: [filesPastTime, rightsInExcess, rightsAfterMove, pathAfterMoves]
		},
		{
			level: 6,
			proves: say(
				'Assurer qu’une équipe garde ses fichiers et ses outils quand une personne part.',
				'Make sure that a team keeps its files and tools when a person leaves.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Loïc quitte l’association et son compte sera supprimé sans autre préparation. Dans l’outil utilisé :\n\nla suppression d’un compte efface ce qui est rangé dans son **espace personnel**, partagé ou non ; un fichier rangé dans l’**espace d’équipe** appartient à l’équipe, quel que soit son auteur ; un **raccourci** n’est qu’un renvoi vers l’original.\n\nQue va perdre l’équipe ? Plusieurs réponses sont attendues.',
						en: 'Loïc is leaving the association and his account will be deleted with no other preparation. In the tool they use:\n\ndeleting an account erases whatever is stored in its **personal space**, shared or not; a file stored in the **team space** belongs to the team, whoever wrote it; a **shortcut** only points to the original.\n\nWhat will the team lose? Several answers are expected.'
					},
					why: {
						fr: 'Cherchez où est rangé l’original. Contacts, Planning et Inscriptions sont dans l’espace personnel de Loïc : ni le partage, ni le raccourci, ni la place du formulaire ne les protègent. Budget et Statuts sont dans l’espace d’équipe, et Affiche chez Karine.',
						en: 'Look for where the original is stored. Contacts, Planning and Inscriptions are in Loïc’s personal space: neither sharing, nor the shortcut, nor the place of the form protects them. Budget and Statuts are in the team space, and Affiche is in Karine’s.'
					},
					stimulus: {
						type: 'table',
						columns: [{ fr: 'Élément', en: 'Item' }, 'Situation'],
						rows: [
							[
								'Budget.ods',
								{
									fr: 'créé par Loïc directement dans l’espace d’équipe',
									en: 'created by Loïc directly in the team space'
								}
							],
							[
								'Contacts.ods',
								{
									fr: 'dans l’espace personnel de Loïc, partagé avec toute l’équipe en modification',
									en: 'in Loïc’s personal space, shared with the whole team for editing'
								}
							],
							[
								'Planning.ods',
								{
									fr: 'dans l’espace personnel de Loïc ; raccourci dans l’espace d’équipe',
									en: 'in Loïc’s personal space; shortcut in the team space'
								}
							],
							[
								'Statuts.pdf',
								{
									fr: 'créé dans l’espace personnel de Loïc, puis déplacé dans l’espace d’équipe',
									en: 'created in Loïc’s personal space, then moved to the team space'
								}
							],
							[
								'Affiche.odg',
								{
									fr: 'dans l’espace personnel de Karine, partagé avec Loïc en modification',
									en: 'in Karine’s personal space, shared with Loïc for editing'
								}
							],
							[
								'Inscriptions.ods',
								{
									fr: 'réponses d’un formulaire, enregistrées dans l’espace personnel de Loïc ; le formulaire est dans l’espace d’équipe',
									en: 'answers to a form, saved in Loïc’s personal space; the form is in the team space'
								}
							]
						]
					},
					options: [
						'Budget.ods',
						'Contacts.ods',
						'Planning.ods',
						'Statuts.pdf',
						'Affiche.odg',
						'Inscriptions.ods'
					],
					solutions: [1, 2, 5]
				},
				gesturesBeforeLeaving,
				toolsWithoutAdministrator,
				roomByOwner
			]
		}
	]
};

/** Without accents nor spaces, as in the name of a file. */
const SUBJECTS = [
	say('affiche', 'poster'),
	say('budget', 'budget'),
	say('invitation', 'invitation'),
	say('planning', 'schedule'),
	say('reglement', 'rules'),
	say('inscriptions', 'registrations')
];

const EXTENSIONS = ['odt', 'ods', 'odp', 'pdf', 'png'];

/** A date written another way, and a version one above. */
function nameByRule(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [subject, other] = pick(random, SUBJECTS, 2) as [Localized, Localized];
	const [extension, otherExtension] = pick(random, EXTENSIONS, 2) as [string, string];
	const [month, date] = [pickNumber(random, 1, 9), pickNumber(random, 2, 9)];
	const version = pickNumber(random, 2, 6);
	const written = isoDay(2027, month, date);
	const name = tell((l) => `${written}_${subject[l]}_v${version}.${extension}`);
	const example = tell((l) => `2026-11-23_${other[l]}_v1.${otherExtension}`);
	return {
		kind: 'qroc',
		instruction: say(
			`Dans le dossier commun, un nom donne la date de l’évènement, le sujet et la version, comme \`${example.fr}\`.\n\n${who} a corrigé ce document. Écrivez le nom complet de la nouvelle version, dans le même format de fichier.`,
			`In the shared folder, a name gives the date of the event, the subject and the version, such as \`${example.en}\`.\n\n${who} has corrected this document. Write the full name of the new version, in the same file format.`
		),
		stimulus: {
			type: 'table',
			caption: say('Document à nommer', 'Document to name'),
			columns: [
				say('Sujet', 'Subject'),
				say('Date de l’évènement', 'Date of the event'),
				say('Version d’avant', 'Previous version'),
				say('Format', 'Format')
			],
			rows: [
				[
					tell((l) => `\`${subject[l]}\``),
					day(2027, month, date),
					`v${version - 1}`,
					extension.toUpperCase()
				]
			]
		},
		field: { label: say('Nom du fichier', 'Name of the file'), type: 'code', solutions: [name] },
		why: say(
			`Prenez le modèle morceau par morceau : la date en année-mois-jour, sur deux chiffres (\`${written}\`), le sujet, la version augmentée de 1, puis l’extension : \`${name.fr}\`. Écrite ainsi, la date range les fichiers dans l’ordre du calendrier.`,
			`Take the pattern piece by piece: the date as year-month-day, with two digits (\`${written}\`), the subject, the version plus 1, then the extension: \`${name.en}\`. Written this way, the date sorts files in calendar order.`
		)
	};
}

/** A name that breaks the rule, from its date, subject, version and extension. */
const MISNAMINGS: { why: Localized; write: (parts: NameParts) => string }[] = [
	{
		why: say('la date n’est pas en année-mois-jour', 'the date is not year-month-day'),
		write: ({ iso, subject, tail }) => `${iso.split('-').reverse().join('-')}_${subject}_${tail}`
	},
	{
		why: say('il manque la version', 'the version is missing'),
		write: ({ iso, subject, tail }) => `${iso}_${subject}.${tail.split('.')[1]}`
	},
	{
		why: say('il contient une espace', 'it contains a space'),
		write: ({ iso, subject, tail }) => `${iso}_${subject} ${tail}`
	},
	{
		why: say('le sujet vient avant la date', 'the subject comes before the date'),
		write: ({ iso, subject, tail }) => `${subject}_${iso}_${tail}`
	},
	{
		why: say('le mois est écrit sur un seul chiffre', 'the month is written with a single digit'),
		write: ({ iso, subject, tail }) => `${iso.replace('-0', '-')}_${subject}_${tail}`
	},
	{
		why: say(
			'la version n’est pas écrite v puis un nombre',
			'the version is not written as v then a number'
		),
		write: ({ iso, subject, tail }) => `${iso}_${subject}_${tail.replace(/^v\d/, 'final')}`
	}
];

interface NameParts {
	iso: string;
	subject: string;
	/** The version and the extension: `v2.odt`. */
	tail: string;
}

/** Names checked against the rule; each wrong one has another fault. */
function namesToCorrect(random: Random): ChallengeBody {
	const count = pickNumber(random, 2, 4);
	const faults = pick(random, MISNAMINGS, count);
	const subjects = pick(random, SUBJECTS, 6);
	const names = subjects.map((subject, i) => {
		const iso = isoDay(2027, pickNumber(random, 1, 9), pickNumber(random, 13, 28));
		const tail = `v${pickNumber(random, 1, 5)}.${pickOne(random, EXTENSIONS)}`;
		return tell((l) => {
			const parts = { iso, subject: subject[l], tail };
			return faults[i]?.write(parts) ?? `${iso}_${subject[l]}_${tail}`;
		});
	});
	const said = faults.map(({ why }, i) =>
		say(`\`${names[i]!.fr}\`, ${why.fr}`, `\`${names[i]!.en}\`, ${why.en}`)
	);
	return choice({
		instruction: say(
			'Dans ce dossier, la règle de nom est `AAAA-MM-JJ_sujet_vN.extension` : une date complète, un sujet en minuscules, la lettre v suivie d’un nombre, et aucune espace.\n\nQuels fichiers faut-il **renommer** ? Plusieurs réponses sont attendues.',
			'In this folder, the naming rule is `YYYY-MM-DD_subject_vN.extension`: a full date, a subject in lower case, the letter v followed by a number, and no space.\n\nWhich files must be **renamed**? Several answers are expected.'
		),
		right: names.slice(0, count),
		wrong: names.slice(count),
		why: say(
			`Comparez chaque nom au modèle, morceau par morceau. À renommer : ${said.map(({ fr }) => fr).join(' ; ')}. Les autres suivent la règle, quels que soient leur sujet et leur extension.`,
			`Compare each name with the pattern, piece by piece. To be renamed: ${said.map(({ en }) => en).join('; ')}. The others follow the rule, whatever their subject and extension.`
		)
	});
}

/** Each set: its folders, what goes in each, and files for each. */
const FOLDER_SETS = [
	{
		owner: say('d’une association sportive', 'of a sports club'),
		folders: [
			{
				name: say('01_Vie_du_club', '01_Club_life'),
				holds: say('statuts, comptes rendus de réunions', 'bylaws, minutes of meetings'),
				files: [
					say('Procès-verbal de l’assemblée de mai', 'Minutes of the May assembly'),
					say('Statuts modifiés', 'Amended bylaws')
				]
			},
			{
				name: say('02_Argent', '02_Money'),
				holds: say('budget, factures, subventions', 'budget, invoices, grants'),
				files: [
					say('Facture du car pour le tournoi', 'Invoice for the bus to the tournament'),
					say('Dossier de subvention de la mairie', 'Grant application to the town')
				]
			},
			{
				name: say('03_Rencontres', '03_Matches'),
				holds: say('calendriers et feuilles de matchs', 'schedules and match sheets'),
				files: [
					say('Feuille du match de samedi', 'Sheet of Saturday’s match'),
					say('Calendrier du tournoi', 'Schedule of the tournament')
				]
			},
			{
				name: say('04_Images', '04_Pictures'),
				holds: say('photos, logo, affiches', 'photos, logo, posters'),
				files: [
					say('Photo de l’équipe', 'Photo of the team'),
					say('Affiche de la fête du club', 'Poster of the club party')
				]
			}
		]
	},
	{
		owner: say('d’une entreprise de menuiserie', 'of a carpentry company'),
		folders: [
			{
				name: say('01_Clients', '01_Customers'),
				holds: say('devis et échanges avec les clients', 'quotes and messages with customers'),
				files: [
					say('Devis signé de l’école', 'Signed quote of the school'),
					say('Courriel d’une cliente sur ses volets', 'Email from a customer about her shutters')
				]
			},
			{
				name: say('02_Achats', '02_Purchases'),
				holds: say(
					'commandes aux fournisseurs et leurs factures',
					'orders to suppliers and their invoices'
				),
				files: [
					say('Facture du fournisseur de bois', 'Invoice from the wood supplier'),
					say('Commande de vis', 'Order for screws')
				]
			},
			{
				name: say('03_Personnel', '03_Staff'),
				holds: say(
					'congés, formations, contrats de travail',
					'time off, training, employment contracts'
				),
				files: [
					say('Contrat de l’apprenti', 'Contract of the apprentice'),
					say('Tableau des congés d’été', 'Summer time-off table')
				]
			},
			{
				name: say('04_Machines', '04_Machines'),
				holds: say('notices et contrôles des machines', 'manuals and inspections of machines'),
				files: [
					say('Notice de la raboteuse', 'Manual of the planer'),
					say('Contrôle annuel de la scie', 'Yearly inspection of the saw')
				]
			}
		]
	},
	{
		owner: say('d’un groupe de lycéens', 'of a group of high school students'),
		folders: [
			{
				name: say('01_Consignes', '01_Instructions'),
				holds: say('ce que les professeurs ont donné', 'what the teachers handed out'),
				files: [
					say('Sujet distribué par la professeure', 'Assignment handed out by the teacher'),
					say('Barème de l’oral donné en cours', 'Grading of the oral given in class')
				]
			},
			{
				name: say('02_Sources', '02_Sources'),
				holds: say('articles et sites consultés', 'articles and sites used'),
				files: [
					say('Article de journal sur les marais', 'Newspaper article about wetlands'),
					say('Étude trouvée en ligne', 'Study found online')
				]
			},
			{
				name: say('03_Brouillons', '03_Drafts'),
				holds: say('textes en cours, non relus', 'texts in progress, not reviewed'),
				files: [
					say('Introduction pas encore relue', 'Introduction not reviewed yet'),
					say('Plan commencé hier soir', 'Outline started last night')
				]
			},
			{
				name: say('04_À_rendre', '04_To_hand_in'),
				holds: say('versions relues et définitives', 'reviewed, final versions'),
				files: [
					say('Diaporama définitif', 'Final slideshow'),
					say('Résumé relu par tous', 'Summary reviewed by everyone')
				]
			}
		]
	}
];

/** Each document has one folder, as their table says. */
function folderForFile(random: Random): ChallengeBody {
	const { owner, folders } = pickOne(random, FOLDER_SETS);
	const choices = folders.map(({ name }) => name);
	const asked = pick(random, folders, 3).map(({ name, holds, files }) => ({
		name,
		holds,
		file: pickOne(random, files)
	}));
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici les dossiers communs ${owner.fr}. Où ranger chaque document ?`,
			`Here are the shared folders ${owner.en}. Where should each document go?`
		),
		stimulus: {
			type: 'table',
			caption: say('Plan de l’espace', 'Plan of the space'),
			columns: [say('Dossier', 'Folder'), say('Contenu', 'Content')],
			rows: folders.map(({ name, holds }) => [name, holds])
		},
		fields: asked.map(({ name, file }) => ({
			label: file,
			type: 'text',
			choices,
			solutions: [name]
		})),
		why: say(
			`Lisez ce que contient chaque dossier, et non la ressemblance des mots : ${asked.map(({ name, holds, file }) => `${quoted(file).fr} va dans \`${name.fr}\` (${holds.fr})`).join(' ; ')}. Un fichier rangé où chacun le cherche n’est pas refait deux fois.`,
			`Read what each folder holds, rather than look for similar words: ${asked.map(({ name, holds, file }) => `${quoted(file).en} goes in \`${name.en}\` (${holds.en})`).join('; ')}. A file stored where everyone looks for it is not made twice.`
		)
	};
}

const STORED = [
	say('Photos', 'Photos'),
	say('Documents', 'Documents'),
	say('Enregistrements', 'Recordings'),
	say('Affiches', 'Posters'),
	say('Archives', 'Archives')
];

const VIDEO_GROUPS = [
	say('Le ciné-club', 'The film club'),
	say('La troupe de théâtre', 'The drama group'),
	say('Le collège', 'The middle school'),
	say('L’école de cirque', 'The circus school')
];

/** The trash takes room too; the room left is then divided. */
function roomLeft(random: Random): ChallengeBody {
	const group = pickOne(random, VIDEO_GROUPS);
	const tenths = pick(random, STORED, 3).map((name) => ({
		name,
		value: pickNumber(random, 11, 48)
	}));
	const trash = pickNumber(random, 14, 32);
	const video = pickOne(random, [400, 600, 700, 800]);
	const count = pickNumber(random, 3, 7);
	const used = tenths.reduce((sum, { value }) => sum + value, trash);
	const needed = used * 100 + count * video + pickNumber(random, 1, 3) * 100;
	const quota = Math.ceil(needed / 1000);
	const fits = Math.floor((quota * 1000 - used * 100) / video);
	const free = quota * 10 - used;
	return {
		kind: 'qrocm',
		instruction: say(
			`${group.fr} dispose de **${quota} Go** en ligne. Tout ce que montre le tableau compte, corbeille comprise. Combien de vidéos de **${video} Mo** peut-on encore y déposer, telles quelles, et combien si l’on vide d’abord la corbeille ?`,
			`${group.en} has **${quota} GB** online. Everything in the table counts, including the trash. How many videos of **${video} MB** can still be uploaded as things are, and how many if the trash is emptied first?`
		),
		stimulus: {
			type: 'table',
			caption: say('Place occupée (1 Go = 1 000 Mo)', 'Space used (1 GB = 1,000 MB)'),
			columns: [say('Élément', 'Item'), say('Taille', 'Size')],
			rows: [...tenths, { name: say('Corbeille', 'Trash'), value: trash }].map(
				({ name, value }) => [name, size(value / 10, 'G')]
			)
		},
		fields: [
			{
				label: say('Vidéos, corbeille pleine', 'Videos, with the trash full'),
				type: 'number',
				solutions: [String(fits)]
			},
			{
				label: say('Vidéos, corbeille vidée', 'Videos, with the trash emptied'),
				type: 'number',
				solutions: [String(Math.floor(((free + trash) * 100) / video))]
			}
		],
		why: say(
			`Additionnez tout : ${size(used / 10, 'G').fr} occupés, donc ${size(free / 10, 'G').fr} libres, soit ${amount(free * 100).fr} Mo. Divisez par ${video} et gardez la partie entière : ${fits}. Vider la corbeille rend ${amount(trash * 100).fr} Mo, ce qui porte à ${Math.floor(((free + trash) * 100) / video)} vidéos.`,
			`Add everything up: ${size(used / 10, 'G').en} used, so ${size(free / 10, 'G').en} free, that is ${amount(free * 100).en} MB. Divide by ${video} and keep the whole part: ${fits}. Emptying the trash gives back ${amount(trash * 100).en} MB, which brings it to ${Math.floor(((free + trash) * 100) / video)} videos.`
		)
	};
}

const SHARED_TREES = [
	{
		top: say('Festival', 'Festival'),
		middle: say('Artistes', 'Artists'),
		deep: say('Contrats', 'Contracts'),
		file: say('cachets.ods', 'fees.ods')
	},
	{
		top: say('École', 'School'),
		middle: say('Conseils', 'Councils'),
		deep: say('Bulletins', 'Report_cards'),
		file: say('moyennes.ods', 'averages.ods')
	},
	{
		top: say('Chantier', 'Site'),
		middle: say('Lots', 'Lots'),
		deep: say('Devis', 'Quotes'),
		file: say('prix.ods', 'prices.ods')
	},
	{
		top: say('Club', 'Club'),
		middle: say('Équipes', 'Teams'),
		deep: say('Santé', 'Health'),
		file: say('blessures.ods', 'injuries.ods')
	}
];

/** Rights go down the tree, until a folder that is restricted. */
function readersOfFolder(random: Random): ChallengeBody {
	const { top, middle, deep, file } = pickOne(random, SHARED_TREES);
	const names = pick(random, PEOPLE, 6);
	const [a, b, c, d, e, f] = names as [string, string, string, string, string, string];
	const isRestricted = random() < 0.5;
	const at = (l: 'fr' | 'en') => ({
		top: top[l],
		middle: `${top[l]}/${middle[l]}`,
		deep: `${top[l]}/${middle[l]}/${deep[l]}`
	});
	const side = tell((l) => `${top[l]}/${say('Photos', 'Photos')[l]}`);
	const right = isRestricted ? [d, e] : [a, b, c, d, e];
	return choice({
		instruction: say(
			`Dans cet espace commun, un droit donné sur un dossier vaut pour **tout ce qu’il contient**, sauf dans un dossier marqué « restreint » : là, seules comptent les personnes de sa propre ligne.\n\nQui peut ouvrir \`${at('fr').deep}/${file.fr}\` ? Plusieurs réponses sont attendues.`,
			`In this shared space, a right given on a folder applies to **everything it contains**, except in a folder marked “restricted”: there, only the people on its own row count.\n\nWho can open \`${at('en').deep}/${file.en}\`? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Droits donnés', 'Rights given'),
			columns: [say('Dossier', 'Folder'), say('Personnes', 'People'), say('Marque', 'Mark')],
			rows: [
				[tell((l) => at(l).top), listed([a, b]), '—'],
				[tell((l) => at(l).middle), c, '—'],
				[
					tell((l) => at(l).deep),
					listed([d, e]),
					isRestricted ? say('restreint', 'restricted') : '—'
				],
				[side, f, isRestricted ? '—' : say('restreint', 'restricted')]
			]
		},
		right,
		wrong: names.filter((name) => !right.includes(name)),
		why: isRestricted
			? say(
					`Le dossier \`${deep.fr}\` est restreint : on ne regarde que sa ligne, ${d} et ${e}. Les droits de ${listed([a, b, c]).fr}, donnés plus haut, s’arrêtent à sa porte. ${f} n’a de droit que sur un dossier voisin.`,
					`The \`${deep.en}\` folder is restricted: only its own row counts, ${d} and ${e}. The rights of ${listed([a, b, c]).en}, given higher up, stop at its door. ${f} only has a right on a neighboring folder.`
				)
			: say(
					`Remontez du fichier jusqu’au sommet et ajoutez les personnes de chaque dossier traversé : ${d} et ${e}, puis ${c}, puis ${a} et ${b}. Rien n’est restreint sur ce chemin. ${f} n’a de droit que sur un dossier voisin, et sa marque ne change rien ici.`,
					`Go up from the file to the top and add the people of each folder on the way: ${d} and ${e}, then ${c}, then ${a} and ${b}. Nothing is restricted on this path. ${f} only has a right on a neighboring folder, whose mark changes nothing here.`
				)
	});
}

const SYNC_STATES = {
	online: say('en ligne seulement', 'online only'),
	local: say('disponible hors connexion', 'available offline'),
	waiting: say(
		'disponible hors connexion, envoi en attente',
		'available offline, waiting to upload'
	)
};

const JOURNEYS = [
	say('Dans le train, sans réseau', 'On the train, with no network'),
	say('En avion, sans connexion', 'On a plane, with no connection'),
	say('Dans une salle sans réseau', 'In a room with no network'),
	say('Pendant une panne de la box', 'While the home router is down')
];

const SYNCED_FILES = [
	'affiche.odg',
	'budget.ods',
	'contacts.ods',
	'expose.odp',
	'lettre.odt',
	'menu.odt',
	'plan.pdf',
	'photos.zip'
];

/** What opens without a network, and what the others do not see yet. */
function statesOfSync(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const where = pickOne(random, JOURNEYS);
	const counts = { online: pickNumber(random, 2, 3), waiting: pickNumber(random, 1, 2) };
	const total = 7;
	const states = [
		...Array.from({ length: counts.online }, () => SYNC_STATES.online),
		...Array.from({ length: counts.waiting }, () => SYNC_STATES.waiting),
		...Array.from({ length: total - counts.online - counts.waiting }, () => SYNC_STATES.local)
	];
	const files = pick(random, SYNCED_FILES, total);
	const rows = pick(random, states, total).map((state, i) => ({ state, name: files[i]! }));
	const opened = rows.filter(({ state }) => state !== SYNC_STATES.online);
	const waiting = rows.filter(({ state }) => state === SYNC_STATES.waiting).map(({ name }) => name);
	return {
		kind: 'qrocm',
		instruction: say(
			`${where.fr}, ${who} ouvre le dossier d’équipe synchronisé sur son portable. Combien de fichiers peut-on y ouvrir ? Et de combien l’équipe ne voit-elle **pas encore** les dernières modifications faites sur ce portable ?`,
			`${where.en}, ${who} opens the team folder synchronized on a laptop. How many of the files can be opened? And for how many does the team **not yet** see the latest changes made on this laptop?`
		),
		stimulus: {
			type: 'table',
			caption: say('État des fichiers sur le portable', 'State of the files on the laptop'),
			columns: [say('Fichier', 'File'), say('État', 'State')],
			rows: rows.map(({ name, state }) => [name, state])
		},
		fields: [
			{
				label: say('Fichiers que l’on peut ouvrir', 'Files that can be opened'),
				type: 'number',
				solutions: [String(opened.length)]
			},
			{
				label: say(
					'Fichiers dont l’équipe attend les modifications',
					'Files whose changes the team is waiting for'
				),
				type: 'number',
				solutions: [String(waiting.length)]
			}
		],
		why: say(
			`Un fichier « en ligne seulement » n’est pas sur le portable : son nom s’affiche, mais rien ne s’ouvre sans réseau. Les ${opened.length} autres s’ouvrent. « Envoi en attente » veut dire que les changements n’ont pas encore quitté le portable : ${listed(waiting).fr}.`,
			`An “online only” file is not on the laptop: its name shows, but nothing opens without a network. The ${opened.length} others open. “Waiting to upload” means that the changes have not left the laptop yet: ${listed(waiting).en}.`
		)
	};
}

const LINKED_PLACES = [
	say('Le raccourci placé dans un autre dossier', 'The shortcut put in another folder'),
	say('Le lien envoyé dans la messagerie', 'The link sent in the chat'),
	say('Le favori enregistré dans un navigateur', 'The bookmark saved in a browser'),
	say('La liste des fichiers récents d’un collègue', 'A colleague’s list of recent files')
];

const DETACHED_PLACES = [
	say(
		'La pièce jointe d’un courriel de la semaine dernière',
		'The attachment of last week’s email'
	),
	say('Le PDF exporté pour le tableau d’affichage', 'The PDF exported for the notice board'),
	say('La copie rangée dans le dossier des modèles', 'The copy stored in the templates folder'),
	say('Le fichier téléchargé sur une clé USB', 'The file downloaded to a USB drive'),
	say('La page imprimée et punaisée au mur', 'The page printed and pinned to the wall')
];

const CORRECTED = [
	{ file: 'planning.ods', what: say('l’heure d’une permanence', 'the time of a shift') },
	{ file: 'tarifs.ods', what: say('un prix', 'a price') },
	{ file: 'contacts.ods', what: say('un numéro de téléphone', 'a phone number') },
	{ file: 'consignes.odt', what: say('une consigne de sécurité', 'a safety instruction') }
];

/** A link leads to the original; a copy knows nothing of it any longer. */
function whereCorrectionShows(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { file, what } = pickOne(random, CORRECTED);
	const count = pickNumber(random, 2, 3);
	return choice({
		instruction: say(
			`${who} corrige ${what.fr} dans \`${file}\`, dans l’espace commun en ligne. Par quels chemins un collègue connecté tombera-t-il sur le texte **corrigé** ? Plusieurs réponses sont attendues.`,
			`${who} corrects ${what.en} in \`${file}\`, in the online shared space. By which paths will a connected colleague come upon the **corrected** text? Several answers are expected.`
		),
		right: pick(random, LINKED_PLACES, count),
		wrong: pick(random, DETACHED_PLACES, 6 - count),
		why: say(
			'Un raccourci, un lien, un favori ou une liste de fichiers récents ne contiennent pas le texte : ils mènent à l’original, donc à sa correction. Une pièce jointe, un PDF, une copie ou un téléchargement sont d’autres fichiers, figés au moment où ils ont été faits ; une page imprimée aussi.',
			'A shortcut, a link, a bookmark or a list of recent files does not contain the text: it leads to the original, and so to its correction. An attachment, a PDF, a copy or a download is another file, frozen when it was made; so is a printed page.'
		)
	});
}

/** How long each category is kept, in years, by the rule of the group. */
const RETENTIONS = [
	{ category: say('inscription', 'registration'), years: 1 },
	{ category: say('photo d’un évènement', 'photo of an event'), years: 3 },
	{ category: say('candidature', 'application'), years: 2 },
	{ category: say('facture', 'invoice'), years: 10 }
];

const KEPT_FILES = [
	'dossier_a.zip',
	'dossier_b.zip',
	'lot_12.zip',
	'lot_47.zip',
	'serie_3.zip',
	'serie_8.zip',
	'boite_5.zip'
];

/** A date and a duration by category: what is past its time today. */
function filesPastTime(random: Random): ChallengeBody {
	const names = pick(random, KEPT_FILES, 6);
	const count = pickNumber(random, 2, 3);
	const order = pick(random, RETENTIONS, 4);
	const rows = names.map((name, i) => {
		const isPast = i < count;
		const { category, years } = order[i % 4]!;
		const year = 2026 - years + (isPast ? -pickNumber(random, 0, 1) : pickNumber(random, 0, 1));
		const month = isPast
			? pickNumber(random, 1, 10)
			: year === 2026
				? pickNumber(random, 3, 11)
				: 12;
		return { name, category, years, isPast, when: day(year, month, pickNumber(random, 2, 28)) };
	});
	const past = rows.filter(({ isPast }) => isPast);
	return choice({
		instruction: say(
			`Une association garde ses fichiers un certain temps **à partir de leur date**, puis les efface : ${RETENTIONS.map(({ category, years }) => `${category.fr}, ${years} ${years > 1 ? 'ans' : 'an'}`).join(' ; ')}. Nous sommes le **30 novembre 2026**.\n\nLesquels doivent être effacés aujourd’hui ? Plusieurs réponses sont attendues.`,
			`An association keeps its files for some time **from their date**, then erases them: ${RETENTIONS.map(({ category, years }) => `${category.en}, ${years} ${years > 1 ? 'years' : 'year'}`).join('; ')}. Today is **November 30, 2026**.\n\nWhich ones must be erased today? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Archives', 'Archives'),
			columns: [say('Fichier', 'File'), say('Catégorie', 'Category'), 'Date'],
			rows: pick(random, rows, 6).map(({ name, category, when }) => [name, category, when])
		},
		right: past.map(({ name }) => name),
		wrong: rows.filter(({ isPast }) => !isPast).map(({ name }) => name),
		why: say(
			`Ajoutez à chaque date la durée de sa catégorie, puis comparez au 30 novembre 2026. Ont dépassé leur temps : ${past.map(({ name, category, when, years }) => `\`${name}\` (${category.fr}, ${when.fr} + ${years} ${years > 1 ? 'ans' : 'an'})`).join(', ')}. Un fichier plus ancien qu’un autre peut devoir rester, si sa catégorie se garde plus longtemps.`,
			`Add to each date the time of its category, then compare with November 30, 2026. Past their time: ${past.map(({ name, category, when, years }) => `\`${name}\` (${category.en}, ${when.en} + ${years} ${years > 1 ? 'years' : 'year'})`).join(', ')}. A file older than another may have to stay, if its category is kept longer.`
		)
	});
}

const STATUSES = {
	board: say('membre du bureau', 'board member'),
	member: say('simple membre', 'ordinary member'),
	left: say('départ en juin', 'left in June')
};

const ACCESSES = {
	write: say('modification', 'edit'),
	read: say('lecture', 'view'),
	none: say('aucun', 'none')
};

/** Who has more than the rule gives; having less is no excess. */
function rightsInExcess(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 6);
	const excess = pick(
		random,
		[
			{ status: STATUSES.member, access: ACCESSES.write },
			{ status: STATUSES.left, access: ACCESSES.read },
			{ status: STATUSES.left, access: ACCESSES.write }
		],
		pickNumber(random, 2, 3)
	);
	const fair = pick(
		random,
		[
			{ status: STATUSES.board, access: ACCESSES.write },
			{ status: STATUSES.board, access: ACCESSES.read },
			{ status: STATUSES.member, access: ACCESSES.read },
			{ status: STATUSES.member, access: ACCESSES.none },
			{ status: STATUSES.left, access: ACCESSES.none }
		],
		6 - excess.length
	);
	const rows = pick(random, [...excess, ...fair], 6).map((row, i) => ({
		...row,
		name: names[i]!,
		isExcess: excess.some(({ status, access }) => row.status === status && row.access === access)
	}));
	const right = rows.filter(({ isExcess }) => isExcess);
	return choice({
		instruction: say(
			'Dans cette association, les membres du bureau peuvent modifier l’espace commun, les simples membres peuvent le lire, et qui est parti n’y a plus accès.\n\nDe qui faut-il **réduire ou retirer** le droit ? Plusieurs réponses sont attendues.',
			'In this association, board members may edit the shared space, ordinary members may view it, and people who left no longer have access.\n\nWhose right must be **reduced or removed**? Several answers are expected.'
		),
		stimulus: {
			type: 'table',
			caption: say('Revue des droits', 'Review of rights'),
			columns: [
				say('Personne', 'Person'),
				say('Situation', 'Status'),
				say('Droit actuel', 'Current right')
			],
			rows: rows.map(({ name, status, access }) => [name, status, access])
		},
		right: right.map(({ name }) => name),
		wrong: rows.filter(({ isExcess }) => !isExcess).map(({ name }) => name),
		why: say(
			`Comparez le droit actuel à ce que permet la situation : ${right.map(({ name, status, access }) => `${name} (${status.fr}, droit de ${access.fr})`).join(', ')} ont plus que la règle. Avoir moins, comme un membre du bureau en simple lecture, ne met rien en danger.`,
			`Compare the current right with what the status allows: ${right.map(({ name, status, access }) => `${name} (${status.en}, right to ${access.en})`).join(', ')} have more than the rule gives. Having less, such as a board member who can only view, puts nothing at risk.`
		)
	});
}

const MOVES = [
	{ file: 'enquete.ods', from: say('Projets', 'Projects'), to: say('Direction', 'Management') },
	{ file: 'bilan.odt', from: say('Équipe', 'Team'), to: say('Bureau', 'Board') },
	{ file: 'catalogue.pdf', from: say('Atelier', 'Workshop'), to: say('Vente', 'Sales') },
	{ file: 'corriges.odt', from: say('Élèves', 'Students'), to: say('Professeurs', 'Teachers') }
];

/** A moved file leaves the rights of one folder for those of another; a direct share follows it. */
function rightsAfterMove(random: Random): ChallengeBody {
	const { file, from, to } = pickOne(random, MOVES);
	const names = pick(random, PEOPLE, 6);
	const isLoss = random() < 0.5;
	const leaving = names.slice(0, isLoss ? pickNumber(random, 2, 3) : 1);
	const coming = names.slice(
		leaving.length,
		isLoss ? leaving.length + 1 : pickNumber(random, 3, 4)
	);
	const [shared, ...both] = names.slice(leaving.length + coming.length) as [string, ...string[]];
	const right = isLoss ? leaving : coming;
	const before = pick(random, [...both, ...leaving], both.length + leaving.length);
	const withShared = [...both, ...coming];
	const after = pick(random, withShared, withShared.length);
	if (isLoss) before.push(shared);
	else after.push(shared);
	return choice({
		instruction: say(
			`On déplace \`${file}\` du dossier ${quoted(from).fr} vers le dossier ${quoted(to).fr}. Dans cet outil, un fichier déplacé **prend les droits du dossier d’arrivée et perd ceux de l’ancien** ; un partage fait sur le fichier lui-même le suit partout.\n\nQui ${isLoss ? 'pouvait l’ouvrir avant, et **ne le peut plus**' : 'ne pouvait pas l’ouvrir avant, et **le peut maintenant**'} ? Plusieurs réponses sont attendues.`,
			`\`${file}\` is moved from the ${quoted(from).en} folder to the ${quoted(to).en} folder. In this tool, a moved file **takes the rights of the folder it arrives in and loses those of the old one**; a share made on the file itself follows it everywhere.\n\nWho ${isLoss ? 'could open it before and **no longer can**' : 'could not open it before and **now can**'}? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Droits', 'Rights'),
			columns: [say('Donnés sur', 'Given on'), say('Personnes', 'People')],
			rows: [
				[tell((l) => `${say('Dossier', 'Folder')[l]} ${quoted(from)[l]}`), listed(before)],
				[tell((l) => `${say('Dossier', 'Folder')[l]} ${quoted(to)[l]}`), listed(after)],
				[say(`Fichier \`${file}\``, `File \`${file}\``), shared]
			]
		},
		right,
		wrong: names.filter((name) => !right.includes(name)),
		why: say(
			`Avant : le dossier ${quoted(from).fr} et le partage direct. Après : le dossier ${quoted(to).fr} et le même partage direct. ${isLoss ? `Ne sont que dans la première liste : ${listed(leaving).fr}` : `Ne sont que dans la seconde : ${listed(coming).fr}`}. Les personnes des deux dossiers ne voient pas de différence, ni ${shared}, que le partage du fichier suit.`,
			`Before: the ${quoted(from).en} folder and the direct share. After: the ${quoted(to).en} folder and the same direct share. ${isLoss ? `Only on the first list: ${listed(leaving).en}` : `Only on the second: ${listed(coming).en}`}. People in both folders see no difference, nor does ${shared}, whom the share of the file still covers.`
		)
	});
}

const MOVED_TREES = [
	{
		root: say('Club', 'Club'),
		folder: say('Loto', 'Bingo'),
		renamed: say('Loto-2026', 'Bingo-2026'),
		archive: say('Archives', 'Archives'),
		file: say('affiche.odg', 'poster.odg'),
		fresh: say('affiche-loto.odg', 'bingo-poster.odg')
	},
	{
		root: say('Projet', 'Project'),
		folder: say('Enquete', 'Survey'),
		renamed: say('Enquete-2026', 'Survey-2026'),
		archive: say('Termine', 'Done'),
		file: say('reponses.ods', 'answers.ods'),
		fresh: say('reponses-finales.ods', 'final-answers.ods')
	},
	{
		root: say('Festival', 'Festival'),
		folder: say('Scene', 'Stage'),
		renamed: say('Scene-plein-air', 'Open-air-stage'),
		archive: say('Technique', 'Technical'),
		file: say('plan.pdf', 'map.pdf'),
		fresh: say('plan-scene.pdf', 'stage-map.pdf')
	},
	{
		root: say('Classe', 'Class'),
		folder: say('Sortie', 'Trip'),
		renamed: say('Sortie-musee', 'Museum-trip'),
		archive: say('Trimestre-1', 'Term-1'),
		file: say('liste.ods', 'list.ods'),
		fresh: say('liste-eleves.ods', 'student-list.ods')
	}
];

/** Moves and new names of a file and of what holds it, followed one by one. */
function pathAfterMoves(random: Random): ChallengeBody {
	const { root, folder, renamed, archive, file, fresh } = pickOne(random, MOVED_TREES);
	const names = pick(random, PEOPLE, 3);
	const isRenamed = random() < 0.5;
	const subfolder = pickOne(random, [
		say('Brouillons', 'Drafts'),
		say('Final', 'Final'),
		say('Images', 'Images')
	]);
	const start = tell((l) => `${root[l]}/${folder[l]}/${file[l]}`);
	const last = isRenamed ? fresh : file;
	const steps: Localized[] = [
		say(
			`déplace \`${file.fr}\` dans \`${root.fr}/${folder.fr}/${subfolder.fr}\``,
			`moves \`${file.en}\` to \`${root.en}/${folder.en}/${subfolder.en}\``
		),
		say(
			`renomme le dossier \`${folder.fr}\` en \`${renamed.fr}\``,
			`renames the folder \`${folder.en}\` to \`${renamed.en}\``
		),
		isRenamed
			? say(
					`renomme \`${file.fr}\` en \`${fresh.fr}\``,
					`renames \`${file.en}\` to \`${fresh.en}\``
				)
			: say(
					`copie \`${file.fr}\` sur une clé USB, sous le nom \`${fresh.fr}\``,
					`copies \`${file.en}\` to a USB drive, under the name \`${fresh.en}\``
				),
		say(
			`déplace le dossier \`${renamed.fr}\` dans \`${root.fr}/${archive.fr}\``,
			`moves the folder \`${renamed.en}\` to \`${root.en}/${archive.en}\``
		)
	];
	const drawn = [0, 1, 2, 3].map((i) => names[i % 3]!);
	const right = tell((l) => `${root[l]}/${archive[l]}/${renamed[l]}/${subfolder[l]}/${last[l]}`);
	return {
		kind: 'qroc',
		instruction: say(
			`Le fichier \`${start.fr}\` semble avoir disparu. D’après le journal de l’espace commun, quel est son **chemin actuel** ?`,
			`The file \`${start.en}\` seems to have disappeared. According to the log of the shared space, what is its **current path**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Journal, du plus ancien au plus récent', 'Log, from oldest to newest'),
			columns: [say('Personne', 'Person'), say('Action', 'Action')],
			rows: steps.map((step, i) => [drawn[i]!, step])
		},
		field: {
			label: say('Chemin complet', 'Full path'),
			type: 'code',
			solutions: [right, tell((l) => `/${right[l]}`)]
		},
		why: say(
			`Réécrivez le chemin après chaque ligne. Un dossier renommé ou déplacé emporte tout ce qu’il contient, d’où \`${right.fr}\`. ${isRenamed ? 'Le fichier a lui aussi changé de nom.' : 'La copie sur la clé est un autre fichier : l’original garde son nom.'}`,
			`Rewrite the path after each row. A folder that is renamed or moved carries everything in it, hence \`${right.en}\`. ${isRenamed ? 'The file also changed its name.' : 'The copy on the drive is another file: the original keeps its name.'}`
		)
	};
}

const DEPARTURE_GESTURES = {
	nothing: say('ne rien faire', 'do nothing'),
	move: say('déplacer l’original dans l’espace d’équipe', 'move the original to the team space'),
	ask: say('demander à une autre personne de le déplacer', 'ask another person to move it'),
	hand: say('confier le rôle à une autre personne', 'hand the role over to another person')
};
type DepartureGesture = keyof typeof DEPARTURE_GESTURES;

/** What somebody who leaves holds, and what becomes of it without any gesture. */
const HELD = (leaver: string, other: string): { gesture: DepartureGesture; what: Localized }[] => [
	{
		gesture: 'move',
		what: say(
			`Le fichier des tarifs, dans l’espace personnel de ${leaver}, que tous peuvent modifier`,
			`The price file, in ${leaver}’s personal space, which everyone can edit`
		)
	},
	{
		gesture: 'move',
		what: say(
			`Le planning, dans l’espace personnel de ${leaver} ; l’espace d’équipe en contient un raccourci`,
			`The schedule, in ${leaver}’s personal space; the team space holds a shortcut to it`
		)
	},
	{
		gesture: 'nothing',
		what: say(
			`Le rapport que ${leaver} a écrit, mais créé dans l’espace d’équipe`,
			`The report written by ${leaver}, but created in the team space`
		)
	},
	{
		gesture: 'nothing',
		what: say(
			`Les photos déplacées hier par ${leaver} dans l’espace d’équipe`,
			`The photos that ${leaver} moved to the team space yesterday`
		)
	},
	{
		gesture: 'ask',
		what: say(
			`Le budget, utile à toute l’équipe, dans l’espace personnel de ${other}, qui part bientôt aussi`,
			`The budget, needed by the whole team, in the personal space of ${other}, who is leaving soon too`
		)
	},
	{
		gesture: 'ask',
		what: say(
			`La liste des clés, dans l’espace personnel de ${other}, seule personne à pouvoir en changer la place`,
			`The list of keys, in ${other}’s personal space, which only ${other} can move`
		)
	},
	{
		gesture: 'hand',
		what: say(
			'Le site de l’équipe, que personne d’autre n’administre',
			'The team’s website, which nobody else administers'
		)
	},
	{
		gesture: 'hand',
		what: say(
			`La boîte de contact, dont ${leaver} a l’unique accès`,
			`The contact mailbox, to which ${leaver} alone has access`
		)
	}
];

/** For each thing: moved, handed over, asked of its owner, or left as it is. */
function gesturesBeforeLeaving(random: Random): ChallengeBody {
	const [leaver, other] = pick(random, PEOPLE, 2) as [string, string];
	const choices = Object.values(DEPARTURE_GESTURES);
	const asked = pick(random, HELD(leaver, other), 4);
	const reasons: Record<DepartureGesture, Localized> = {
		nothing: say(
			'ce qui est déjà dans l’espace d’équipe y reste',
			'what is already in the team space stays there'
		),
		move: say(
			`ce qui est chez ${leaver} doit changer de place, partagé ou non`,
			`what belongs to ${leaver} must change place, shared or not`
		),
		ask: say(
			`ce qui est chez ${other} ne peut être déplacé que par ${other}`,
			`what belongs to ${other} can only be moved by ${other}`
		),
		hand: say(
			'un rôle que nul autre ne tient se transmet',
			'a role that nobody else holds is handed over'
		)
	};
	const given = [...new Set(asked.map(({ gesture }) => gesture))].map((one) => reasons[one]);
	return {
		kind: 'qrocm',
		instruction: say(
			`${leaver} quitte l’équipe vendredi ; son compte et son espace personnel seront alors supprimés. L’équipe a besoin de tout ce qui suit. Que doit faire ${leaver} avant son départ ?`,
			`${leaver} leaves the team on Friday; the account and its personal space will then be deleted. The team needs everything below. What must ${leaver} do before leaving?`
		),
		fields: asked.map(({ gesture, what }) => ({
			label: what,
			type: 'text',
			choices,
			solutions: [DEPARTURE_GESTURES[gesture]]
		})),
		why: say(
			`Cherchez où est l’original et qui a la main : ${given.map(({ fr }) => fr).join(' ; ')}. Un partage ou un raccourci ne protège pas d’une suppression de compte.`,
			`Look for where the original is and who is in control: ${given.map(({ en }) => en).join('; ')}. A share or a shortcut does not protect against the deletion of an account.`
		)
	};
}

const TOOLS = [
	say('Site', 'Website'),
	say('Billetterie', 'Ticketing'),
	say('Lettre d’information', 'Newsletter'),
	say('Réseau social', 'Social network'),
	say('Espace de fichiers', 'File space'),
	say('Adhésions', 'Memberships')
];

/** Administrators named one by one or through a group, of whom two leave. */
function toolsWithoutAdministrator(random: Random): ChallengeBody {
	const [gone, alsoGone, stays, alsoStays] = pick(random, PEOPLE, 4) as [
		string,
		string,
		string,
		string
	];
	const board = say('groupe Bureau', 'Board group');
	const media = say('groupe Médias', 'Media group');
	const orphaned = pick(
		random,
		[[gone], [alsoGone], [gone, alsoGone], [media], [gone, media]] as Text[][],
		pickNumber(random, 2, 3)
	);
	const safe = pick(
		random,
		[[gone, stays], [board], [alsoGone, alsoStays], [media, stays], [board, gone]] as Text[][],
		6 - orphaned.length
	);
	const tools = pick(random, TOOLS, 6);
	const rows = [...orphaned, ...safe].map((admins, i) => ({
		admins,
		tool: tools[i]!,
		isOrphaned: i < orphaned.length
	}));
	const right = rows.filter(({ isOrphaned }) => isOrphaned).map(({ tool }) => tool);
	return choice({
		instruction: say(
			`${gone} et ${alsoGone} quittent l’association. Le groupe Bureau réunit ${listed([gone, stays, alsoStays]).fr} ; le groupe Médias réunit ${gone} et ${alsoGone}.\n\nQuels outils n’auront **plus aucun administrateur** après leur départ ? Plusieurs réponses sont attendues.`,
			`${gone} and ${alsoGone} are leaving the association. The Board group is made up of ${listed([gone, stays, alsoStays]).en}; the Media group is made up of ${gone} and ${alsoGone}.\n\nWhich tools will have **no administrator left** after they go? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Administrateurs', 'Administrators'),
			columns: [say('Outil', 'Tool'), say('Administré par', 'Administered by')],
			rows: pick(random, rows, 6).map(({ tool, admins }) => [tool, listed(admins)])
		},
		right,
		wrong: rows.filter(({ isOrphaned }) => !isOrphaned).map(({ tool }) => tool),
		why: say(
			`Remplacez chaque groupe par ses membres, puis barrez ${gone} et ${alsoGone}. Le groupe Médias se vide, le groupe Bureau garde ${stays} et ${alsoStays}. Il ne reste personne pour : ${listed(right).fr}. Pour ceux-là, il faut nommer un administrateur avant le départ : après, seul l’éditeur de l’outil pourra aider.`,
			`Replace each group with its members, then cross out ${gone} and ${alsoGone}. The Media group becomes empty, the Board group keeps ${stays} and ${alsoStays}. Nobody is left for: ${listed(right).en}. For these, an administrator must be named before they go: afterward, only the provider of the tool can help.`
		)
	});
}

const BIG_FILES = [
	say('Film du gala', 'Gala film'),
	say('Photos d’été', 'Summer photos'),
	say('Bande sonore', 'Soundtrack'),
	say('Plans du décor', 'Set drawings'),
	say('Captation', 'Recording'),
	say('Archives 2025', 'Archives 2025')
];

/** A file takes its owner’s room, shared or not; a shortcut takes none; a copy takes its maker’s. */
function roomByOwner(random: Random): ChallengeBody {
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const tenths = Array.from({ length: 6 }, () => pickNumber(random, 11, 49));
	const [a, b, c, d, e, f] = tenths as [number, number, number, number, number, number];
	const cases = [
		{
			what: say(
				`espace personnel de ${one}, partagé avec ${other}`,
				`${one}’s personal space, shared with ${other}`
			),
			value: a,
			by: 'one'
		},
		{
			what: say(
				`espace personnel de ${other}, partagé avec ${one}`,
				`${other}’s personal space, shared with ${one}`
			),
			value: b,
			by: 'other'
		},
		{
			what: say(`espace d’équipe, déposé par ${one}`, `team space, uploaded by ${one}`),
			value: c,
			by: 'team'
		},
		{
			what: say(
				`espace personnel de ${one}, copie d’un fichier de ${other}`,
				`${one}’s personal space, copy of a file of ${other}’s`
			),
			value: d,
			by: 'one'
		},
		{
			what: say(
				`raccourci chez ${one} vers un fichier d’une autre équipe`,
				`shortcut in ${one}’s space to another team’s file`
			),
			value: e,
			by: 'none'
		},
		{
			what: say(`espace d’équipe, créé par ${other}`, `team space, created by ${other}`),
			value: f,
			by: 'team'
		}
	];
	const names = pick(random, BIG_FILES, 6);
	const sum = (by: string) =>
		cases.filter((one) => one.by === by).reduce((total, { value }) => total + value, 0);
	const [mine, team] = [sum('one'), sum('team')];
	const typed = (value: number) => [String(value / 10)];
	const added = (by: string, l: 'fr' | 'en') =>
		cases
			.filter((one) => one.by === by)
			.map(({ value }) => size(value / 10, 'G')[l])
			.join(' + ');
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans cet outil, un fichier d’un espace personnel compte pour **la personne à qui est cet espace**, partagé ou non ; un fichier de l’espace d’équipe compte pour **l’équipe** ; un raccourci ne pèse rien. Quelle place est occupée ?`,
			`In this tool, a file in a personal space counts for **the person whose space it is**, shared or not; a file in the team space counts for **the team**; a shortcut weighs nothing. How much space is used?`
		),
		stimulus: {
			type: 'table',
			caption: say('Éléments visibles par l’équipe', 'Items that the team can see'),
			columns: [
				say('Élément', 'Item'),
				say('Taille affichée', 'Size shown'),
				say('Situation', 'Situation')
			],
			rows: pick(random, cases, 6).map(({ what, value }, i) => [
				names[i]!,
				size(value / 10, 'G'),
				capital(what)
			])
		},
		fields: [
			{
				label: say(`Place occupée par ${one}`, `Space used by ${one}`),
				type: 'number',
				unit: say('Go', 'GB'),
				solutions: typed(mine)
			},
			{
				label: say('Place occupée par l’équipe', 'Space used by the team'),
				type: 'number',
				unit: say('Go', 'GB'),
				solutions: typed(team)
			}
		],
		why: say(
			`Regardez l’espace où se trouve l’original, pas qui s’en sert ni qui l’a créé. ${one} : ${added('one', 'fr')} = ${size(mine / 10, 'G').fr}, copie comprise. Équipe : ${added('team', 'fr')} = ${size(team / 10, 'G').fr}. Le raccourci montre une taille sans l’occuper.`,
			`Look at the space in which the original is, not at who uses it or created it. ${one}: ${added('one', 'en')} = ${size(mine / 10, 'G').en}, copy included. Team: ${added('team', 'en')} = ${size(team / 10, 'G').en}. The shortcut shows a size without using it.`
		)
	};
}
