import {
	idOf,
	ROOT,
	type FileNode,
	type FilesAct,
	type FilesSetup
} from '../../simulators/files.ts';
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const fileHandling: Tube = {
	id: 'fileHandling',
	competence: '1.2',
	title: say('Manipuler fichiers et dossiers', 'Handling files and folders'),
	tutorial: {
		title: say('Couper, copier, coller, renommer', 'Cut, copy, paste, rename'),
		minutes: 2,
		body: say(
			'Dans un explorateur de fichiers, on choisit d’abord, on agit ensuite.\n\n- **Couper** puis **coller** déplace : le fichier n’est plus que dans le nouveau dossier.\n- **Copier** puis **coller** fait un double : l’original reste où il était.\n- **Renommer** change le nom, pas le contenu. Gardez la fin du nom, `.pdf` ou `.jpg` : elle dit à l’ordinateur avec quoi l’ouvrir.\n\nEntre couper et coller, ouvrez le dossier où le fichier doit aller. Un dossier se déplace comme un fichier, avec tout ce qu’il contient.\n\nOn s’est trompé ? **Annuler** revient en arrière, une action après l’autre. Avant de supprimer, regardez la date : entre deux fichiers du même nom, le plus récent n’est pas toujours celui qu’on croit.',
			'In a file explorer, you choose first and act afterwards.\n\n- **Cut** then **paste** moves: the file is then only in the new folder.\n- **Copy** then **paste** makes a double: the original stays where it was.\n- **Rename** changes the name, not the content. Keep the end of the name, `.pdf` or `.jpg`: it tells the computer what opens it.\n\nBetween cutting and pasting, open the folder where the file must go. A folder moves like a file, with all that it holds.\n\nMade a mistake? **Undo** goes back, one action after the other. Before you delete, look at the date: of two files of the same name, the most recent one is not always the one you think.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Créer un dossier, y mettre un fichier, l’en sortir, le renommer ou le supprimer.',
				'Make a folder, put a file into it, take one out, rename it or delete it.'
			),
			challenges: [intoNewFolder, outOfFolder, clearName, oldFolderAway]
		},
		{
			level: 2,
			proves: say(
				'Ranger plusieurs fichiers d’après leur sujet, leur type ou leur place.',
				'Put several files where their subject, their type or their place says.'
			),
			challenges: [bySubject, byType, wholeFolder, doubleAway]
		},
		{
			level: 3,
			proves: say(
				'Nommer et ranger des fichiers selon une règle, sans changer leur type.',
				'Name and file things by a rule, without changing their type.'
			),
			challenges: [byRule, numbersInOrder, swappedNames, describedTree]
		},
		{
			level: 4,
			proves: say(
				'Choisir par leur date la version à garder et mettre les autres de côté.',
				'Choose by their dates the version to keep and set the others aside.'
			),
			challenges: [latestVersion]
		},
		{
			level: 5,
			proves: say(
				'Copier un dossier pour le partager, sans ce qui ne doit pas l’être ni toucher à l’original.',
				'Copy a folder to share it, without what must not be shared and without touching the original.'
			),
			challenges: [shareableCopy]
		}
	]
};

const NAMES = [
	'Amina',
	'Bastien',
	'Camille',
	'Djibril',
	'Élise',
	'Farid',
	'Inès',
	'Jules',
	'Maëlle',
	'Théo'
];

const EVENTS: { folder: Localized; file: Localized; others: [Localized, Localized, Localized] }[] =
	[
		{
			folder: say('Exposé volcans', 'Volcano talk'),
			file: say('coupe-volcan.png', 'volcano-section.png'),
			others: [
				say('photo-classe.jpg', 'class-photo.jpg'),
				say('menu-cantine.pdf', 'canteen-menu.pdf'),
				say('liste-courses.odt', 'shopping-list.odt')
			]
		},
		{
			folder: say('Tournoi de mai', 'May tournament'),
			file: say('feuille-de-match.pdf', 'match-sheet.pdf'),
			others: [
				say('recette-crepes.odt', 'pancake-recipe.odt'),
				say('horaires-bus.pdf', 'bus-times.pdf'),
				say('chanson.mp3', 'song.mp3')
			]
		},
		{
			folder: say('Voyage scolaire', 'School trip'),
			file: say('autorisation.pdf', 'permission-slip.pdf'),
			others: [
				say('devoir-maths.odt', 'maths-homework.odt'),
				say('dessin.png', 'drawing.png'),
				say('facture-velo.pdf', 'bike-invoice.pdf')
			]
		},
		{
			folder: say('Candidature stage', 'Placement application'),
			file: say('lettre-motivation.odt', 'cover-letter.odt'),
			others: [
				say('photo-vacances.jpg', 'holiday-photo.jpg'),
				say('billet-train.pdf', 'train-ticket.pdf'),
				say('playlist.txt', 'playlist.txt')
			]
		}
	];

/** A new folder, and one file in it. */
function intoNewFolder(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { folder, file, others } = pickOne(random, EVENTS);
	const setup: FilesSetup = {
		name: say('Téléchargements', 'Downloads'),
		children: pick(random, [file, ...others], 4).map((name) => ({ name }))
	};
	const id = idOf(setup, file.fr);
	const made = setup.children.length + 1;
	const create: FilesAct<Text> = { do: 'create', to: ROOT, name: folder };
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} veut garder à part \`${file.fr}\`.\n\nCréez un dossier nommé **${folder.fr}** et **déplacez-y** ce fichier, lui seul.`
				: `${who} wants to keep \`${file.en}\` apart.\n\nCreate a folder named **${folder.en}** and **move** this file into it, this one only.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On crée le dossier « ${folder.fr} », on choisit \`${file.fr}\`, on le coupe, on ouvre le dossier et on colle. Copier au lieu de couper laisserait un double dans « Téléchargements ».`
				: `Create the folder “${folder.en}”, choose \`${file.en}\`, cut it, open the folder and paste. Copying instead of cutting would leave a double in “Downloads”.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[create, { do: 'move', ids: [id], to: made }]],
			wrong: [[create], [create, { do: 'copy', ids: [id], to: made }]]
		}
	};
}

const SUBJECTS: { folder: Localized; files: Localized[] }[] = [
	{
		folder: say('Santé', 'Health'),
		files: [
			say('ordonnance-lunettes.pdf', 'glasses-prescription.pdf'),
			say('carnet-vaccins.pdf', 'vaccination-record.pdf')
		]
	},
	{
		folder: say('Logement', 'Housing'),
		files: [
			say('quittance-loyer.pdf', 'rent-receipt.pdf'),
			say('contrat-electricite.pdf', 'electricity-contract.pdf')
		]
	},
	{
		folder: say('Travail', 'Work'),
		files: [
			say('fiche-de-paie.pdf', 'payslip.pdf'),
			say('contrat-embauche.pdf', 'job-contract.pdf')
		]
	},
	{
		folder: say('Véhicule', 'Vehicle'),
		files: [
			say('carte-grise.pdf', 'registration-certificate.pdf'),
			say('facture-garagiste.pdf', 'garage-invoice.pdf')
		]
	},
	{
		folder: say('Impôts', 'Taxes'),
		files: [
			say('avis-imposition.pdf', 'tax-notice.pdf'),
			say('declaration-revenus.pdf', 'income-statement.pdf')
		]
	}
];

/** Four papers of three subjects. */
function bySubject(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const subjects = pick(random, SUBJECTS, 3);
	const [double, second, third] = subjects as [
		(typeof SUBJECTS)[0],
		(typeof SUBJECTS)[0],
		(typeof SUBJECTS)[0]
	];
	const papers = [
		...double.files.map((file) => ({ file, folder: double.folder })),
		{ file: pickOne(random, second.files), folder: second.folder },
		{ file: pickOne(random, third.files), folder: third.folder }
	];
	const setup: FilesSetup = {
		name: say('Documents', 'Documents'),
		children: [
			...pick(random, subjects, 3).map(({ folder }) => ({ name: folder, children: [] })),
			...pick(random, papers, 4).map(({ file }) => ({ name: file }))
		]
	};
	const move = ({ file, folder }: (typeof papers)[number], to = folder): FilesAct<Text> => ({
		do: 'move',
		ids: [idOf(setup, file.fr)],
		to: idOf(setup, to.fr)
	});
	const acts = papers.map((paper) => move(paper));
	return {
		kind: 'practical',
		instruction: say(
			`${who} a numérisé quatre papiers.\n\nRangez **chacun** dans le dossier de son sujet.`,
			`${who} scanned four papers.\n\nPut **each of them** into the folder of its subject.`
		),
		why: tell((l) => {
			const places = papers.map(({ file, folder }) =>
				l === 'fr'
					? `\`${file.fr}\` va dans « ${folder.fr} »`
					: `\`${file.en}\` goes into “${folder.en}”`
			);
			return l === 'fr'
				? `Le nom dit le sujet : ${places.join(', ')}. Plusieurs fichiers cochés ensemble se coupent et se collent en une fois.`
				: `The name tells the subject: ${places.join(', ')}. Several files ticked together are cut and pasted at once.`;
		}),
		task: {
			simulator: 'files',
			setup,
			solutions: [acts],
			wrong: [acts.slice(1), [...acts.slice(0, 3), move(papers[3]!, double.folder)]]
		}
	};
}

const SERIES: { subject: Localized; short: Localized; type: string }[] = [
	{ subject: say('Compte rendu', 'Minutes'), short: say('reunion', 'meeting'), type: 'odt' },
	{ subject: say('Facture', 'Invoice'), short: say('facture', 'invoice'), type: 'pdf' },
	{
		subject: say('Photo du chantier', 'Photo of the site'),
		short: say('chantier', 'site'),
		type: 'jpg'
	},
	{ subject: say('Relevé', 'Reading'), short: say('releve', 'reading'), type: 'csv' }
];
const MONTHS: Localized[] = [
	say('janvier', 'January'),
	say('février', 'February'),
	say('mars', 'March'),
	say('avril', 'April'),
	say('mai', 'May'),
	say('juin', 'June'),
	say('juillet', 'July'),
	say('août', 'August'),
	say('septembre', 'September'),
	say('octobre', 'October'),
	say('novembre', 'November'),
	say('décembre', 'December')
];

/** Dates first, so that the names sort by date. */
function byRule(random: Random): ChallengeBody {
	const { subject, short, type } = pickOne(random, SERIES);
	const year = pickNumber(random, 2023, 2026);
	const months = pick(random, [...MONTHS.keys()], 3).sort((a, b) => a - b);
	const named = (month: number) =>
		tell((l) => `${subject[l]} ${MONTHS[month]![l]} ${year}.${type}`);
	const asked = (month: number) =>
		tell((l) => `${year}-${String(month + 1).padStart(2, '0')}-${short[l]}.${type}`);
	const model = asked(months[0]!);
	const setup: FilesSetup = {
		name: say('Association', 'Association'),
		children: [
			{ name: model },
			...pick(random, months.slice(1), 2).map((month) => ({ name: named(month) })),
			{ name: say('statuts.pdf', 'bylaws.pdf') }
		]
	};
	const rename = (month: number, name: Localized): FilesAct<Text> => ({
		...{ do: 'rename', name },
		id: idOf(setup, named(month).fr)
	});
	const acts = months.slice(1).map((month) => rename(month, asked(month)));
	const withoutType = (name: Localized) => tell((l) => name[l].replace(`.${type}`, ''));
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `L’association nomme ses fichiers comme \`${model.fr}\` : année, mois, sujet.\n\n**Renommez** de la même façon les deux fichiers nommés autrement (« ${subject.fr} … »).`
				: `The association names its files like \`${model.en}\`: year, month, subject.\n\n**Rename** in the same way the two files that are named otherwise (“${subject.en} …”).`
		),
		why: tell((l) => {
			const names = months.slice(1).map((month) => `\`${asked(month)[l]}\``);
			return l === 'fr'
				? `Les noms deviennent ${names.join(' et ')} : le mois en deux chiffres, pour que l’ordre des noms soit celui des dates, et \`.${type}\` gardé à la fin, sans quoi l’ordinateur ne sait plus avec quoi ouvrir le fichier.`
				: `The names become ${names.join(' and ')}: the month in two digits, so that the order of the names is that of the dates, and \`.${type}\` kept at the end, without which the computer no longer knows what opens the file.`;
		}),
		task: {
			simulator: 'files',
			setup,
			solutions: [acts],
			wrong: [
				acts.slice(1),
				months.slice(1).map((month) => rename(month, withoutType(asked(month)))),
				[...acts, { do: 'rename', id: idOf(setup, model.fr), name: named(months[0]!) }]
			]
		}
	};
}

const WORKS: Localized[] = [
	say('affiche', 'poster'),
	say('rapport', 'report'),
	say('budget', 'budget'),
	say('programme', 'schedule'),
	say('discours', 'speech')
];
const VERSIONS: Localized[] = [
	say('v1', 'v1'),
	say('v2', 'v2'),
	say('final', 'final'),
	say('relu', 'proofread')
];

/** The latest is not the one called « final ». */
function latestVersion(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const work = pickOne(random, WORKS);
	const type = pickOne(random, ['odt', 'docx', 'pdf']);
	const month = pickOne(random, MONTHS);
	const days = pick(random, [...Array(20).keys()], 4).sort((a, b) => a - b);
	// The last one is any but the one that its name says to be so.
	const last = pickOne(random, [VERSIONS[1]!, VERSIONS[3]!]);
	const versions = [
		...pick(
			random,
			VERSIONS.filter((one) => one !== last),
			3
		),
		last
	];
	const files: FileNode[] = versions.map((version, i) => ({
		name: tell((l) => `${work[l]}-${version[l]}.${type}`),
		size: tell((l) => `${180 + 7 * days[i]!} ${l === 'fr' ? 'Ko' : 'kB'}`),
		modified: tell((l) =>
			l === 'fr' ? `${days[i]! + 2} ${month.fr}` : `${days[i]! + 2} ${month.en}`
		)
	}));
	const kept = files[3]!.name as Localized;
	const setup: FilesSetup = {
		name: say('Projet', 'Project'),
		children: [{ name: say('Archives', 'Archives'), children: [] }, ...pick(random, files, 4)]
	};
	const archive = idOf(setup, 'Archives');
	const idOfFile = ({ name }: FileNode) => idOf(setup, (name as Localized).fr);
	const old = files.slice(0, 3).map(idOfFile);
	const final = files.findIndex(({ name }) => (name as Localized).fr.includes('final'));
	const allButFinal = files.filter((_, i) => i !== final).map(idOfFile);
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a enregistré plusieurs versions d’un même document.\n\nGardez ici **la dernière modifiée** et déplacez toutes les autres dans \`Archives\`.`
				: `${who} saved several versions of the same document.\n\nKeep **the one modified last** here and move all the others to \`Archives\`.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La colonne « Modifié » décide : \`${kept.fr}\` est la plus récente. Le mot « final » d’un nom dit seulement ce que l’auteur pensait ce jour-là.`
				: `The “Modified” column decides: \`${kept.en}\` is the most recent. The word “final” in a name only says what its author thought that day.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[{ do: 'move', ids: old, to: archive }]],
			wrong: [
				[{ do: 'move', ids: allButFinal, to: archive }],
				[{ do: 'copy', ids: old, to: archive }],
				[{ do: 'delete', ids: old }]
			]
		}
	};
}

const SHARED: { folder: Localized; files: Localized[]; secret: Localized; reason: Localized }[] = [
	{
		folder: say('Sortie kayak', 'Kayak outing'),
		files: [say('trajet.pdf', 'route.pdf'), say('materiel.ods', 'equipment.ods')],
		secret: say('fiches-medicales.pdf', 'medical-forms.pdf'),
		reason: say('des données de santé', 'health data')
	},
	{
		folder: say('Spectacle', 'Show'),
		files: [say('affiche.png', 'poster.png'), say('deroulement.odt', 'running-order.odt')],
		secret: say('mots-de-passe-billetterie.txt', 'ticketing-passwords.txt'),
		reason: say('des mots de passe', 'passwords')
	},
	{
		folder: say('Recrutement', 'Hiring'),
		files: [
			say('fiche-de-poste.pdf', 'job-description.pdf'),
			say('calendrier.ods', 'calendar.ods')
		],
		secret: say('candidatures.zip', 'applications.zip'),
		reason: say('les données personnelles des candidats', 'personal data of the applicants')
	},
	{
		folder: say('Vente solidaire', 'Charity sale'),
		files: [say('stands.odt', 'stalls.odt'), say('tarifs.pdf', 'prices.pdf')],
		secret: say('rib-benevoles.pdf', 'volunteers-bank-details.pdf'),
		reason: say('des coordonnées bancaires', 'bank details')
	}
];

/** A copy without what is private; the original stays whole. */
function shareableCopy(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { folder, files, secret, reason } = pickOne(random, SHARED);
	const inside = pick(random, [...files, secret], 3).map((name) => ({ name }));
	const share = say('Partage', 'Shared');
	const setup: FilesSetup = {
		name: say('Documents', 'Documents'),
		children: pick(
			random,
			[
				{ name: folder, children: inside },
				{ name: share, children: [] }
			],
			2
		)
	};
	const [from, to] = [idOf(setup, folder.fr), idOf(setup, share.fr)];
	// The copy of the folder is 6, then what it holds in the same order.
	const copy = 6;
	const secretCopy = copy + 1 + inside.findIndex(({ name }) => name === secret);
	const copied: FilesAct<Text> = { do: 'copy', ids: [from], to };
	const original = idOf(setup, folder.fr, secret.fr);
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `Tout ce qui est dans \`${share.fr}\` est visible par l’équipe de ${who}.\n\nMettez-y une **copie** du dossier **${folder.fr}**, sans le fichier qui contient ${reason.fr}. Le dossier d’origine doit rester **complet**.`
				: `Whatever is in \`${share.en}\` can be seen by the team of ${who}.\n\nPut a **copy** of the folder **${folder.en}** there, without the file that holds ${reason.en}. The original folder must stay **complete**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On copie le dossier, on colle dans « ${share.fr} », puis on supprime \`${secret.fr}\` **dans la copie**. Couper viderait l’original ; supprimer avant de copier y ferait perdre le fichier.`
				: `Copy the folder, paste it into “${share.en}”, then delete \`${secret.en}\` **in the copy**. Cutting would empty the original; deleting before copying would lose its file.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[copied, { do: 'delete', ids: [secretCopy] }]],
			wrong: [
				[copied],
				[{ do: 'delete', ids: [original] }, copied],
				[
					{ do: 'move', ids: [from], to },
					{ do: 'delete', ids: [original] }
				]
			]
		}
	};
}

const LOST: { folder: Localized; file: Localized; rest: Localized[]; place: Localized }[] = [
	{
		place: say('École', 'School'),
		folder: say('Emploi du temps', 'Timetable'),
		file: say('carnet-de-lecture.odt', 'reading-log.odt'),
		rest: [say('semaine-A.pdf', 'week-A.pdf'), say('semaine-B.pdf', 'week-B.pdf')]
	},
	{
		place: say('Cuisine', 'Cooking'),
		folder: say('Desserts', 'Desserts'),
		file: say('soupe-de-courge.odt', 'squash-soup.odt'),
		rest: [say('tarte-aux-pommes.odt', 'apple-pie.odt'), say('riz-au-lait.odt', 'rice-pudding.odt')]
	},
	{
		place: say('Musique', 'Music'),
		folder: say('Paroles', 'Lyrics'),
		file: say('reglage-guitare.pdf', 'guitar-tuning.pdf'),
		rest: [say('refrain.txt', 'chorus.txt'), say('couplets.txt', 'verses.txt')]
	},
	{
		place: say('Jardin', 'Garden'),
		folder: say('Factures', 'Invoices'),
		file: say('plan-du-potager.png', 'vegetable-plot.png'),
		rest: [say('terreau.pdf', 'compost.pdf'), say('arrosoir.pdf', 'watering-can.pdf')]
	}
];

/** One file, up from the folder where it does not belong. */
function outOfFolder(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { place, folder, file, rest } = pickOne(random, LOST);
	const setup: FilesSetup = {
		name: place,
		children: [
			{ name: folder, children: pick(random, [file, ...rest], 3).map((name) => ({ name })) }
		]
	};
	const id = idOf(setup, folder.fr, file.fr);
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a rangé \`${file.fr}\` dans **${folder.fr}** par erreur.\n\nSortez ce fichier du dossier : sa place est directement dans **${place.fr}**.`
				: `${who} put \`${file.en}\` into **${folder.en}** by mistake.\n\nTake this file out of the folder: its place is directly in **${place.en}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On ouvre « ${folder.fr} », on coupe \`${file.fr}\`, on remonte dans « ${place.fr} » par le chemin affiché en haut, et on colle. Supprimer le fichier le retirerait aussi du dossier, mais on le perdrait.`
				: `Open “${folder.en}”, cut \`${file.en}\`, go up to “${place.en}” by the path shown at the top, and paste. Deleting the file would take it out of the folder too, but it would be lost.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[{ do: 'move', ids: [id], to: ROOT }]],
			wrong: [[{ do: 'delete', ids: [id] }], [{ do: 'copy', ids: [id], to: ROOT }]]
		}
	};
}

const SCANS: { given: string; type: string; name: Localized; what: Localized }[] = [
	{
		given: 'IMG_2041',
		type: 'jpg',
		name: say('photo-identite', 'identity-photo'),
		what: say('une photo d’identité', 'an identity photo')
	},
	{
		given: 'Scan0007',
		type: 'pdf',
		name: say('certificat-de-scolarite', 'school-certificate'),
		what: say('un certificat de scolarité', 'a school certificate')
	},
	{
		given: 'document(3)',
		type: 'odt',
		name: say('lettre-au-proprietaire', 'letter-to-landlord'),
		what: say('une lettre au propriétaire', 'a letter to the landlord')
	},
	{
		given: 'REC_118',
		type: 'mp3',
		name: say('entretien-grand-mere', 'interview-with-grandmother'),
		what: say(
			'un entretien enregistré avec une grand-mère',
			'a recorded interview with a grandmother'
		)
	}
];

/** A name that says what it is; the end of the name stays. */
function clearName(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [scan, other] = pick(random, SCANS, 2) as [(typeof SCANS)[0], (typeof SCANS)[0]];
	const file = `${scan.given}.${scan.type}`;
	const wanted = tell((l) => `${scan.name[l]}.${scan.type}`);
	const setup: FilesSetup = {
		name: say('Bureau', 'Desktop'),
		children: pick(random, [file, `${other.given}.${other.type}`], 2).map((name) => ({ name }))
	};
	const rename = (name: Localized, id = idOf(setup, file)): FilesAct<Text> => ({
		do: 'rename',
		id,
		name
	});
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `Le fichier \`${file}\` de ${who} est ${scan.what.fr}.\n\n**Renommez-le** \`${wanted.fr}\`.`
				: `The file \`${file}\` of ${who} is ${scan.what.en}.\n\n**Rename it** \`${wanted.en}\`.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On coche \`${file}\`, on choisit « Renommer » et on écrit le nouveau nom en gardant la fin, \`.${scan.type}\` : sans elle, l’ordinateur ne saurait plus avec quoi l’ouvrir.`
				: `Tick \`${file}\`, choose “Rename” and write the new name, keeping the end, \`.${scan.type}\`: without it, the computer would no longer know what opens it.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[rename(wanted)]],
			wrong: [[rename(scan.name)], [rename(wanted, idOf(setup, `${other.given}.${other.type}`))]]
		}
	};
}

const YEARLY: { name: Localized; file: Localized }[] = [
	{ name: say('Stage de voile', 'Sailing camp'), file: say('inscription.pdf', 'registration.pdf') },
	{ name: say('Club photo', 'Photo club'), file: say('planning.pdf', 'schedule.pdf') },
	{ name: say('Covoiturage', 'Car pool'), file: say('horaires.ods', 'times.ods') },
	{ name: say('Cours de piano', 'Piano lessons'), file: say('exercices.pdf', 'exercises.pdf') }
];

/** A whole folder, of the year that is over. */
function oldFolderAway(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { name, file } = pickOne(random, YEARLY);
	const old = pickNumber(random, 2022, 2024);
	const named = (year: number) => tell((l) => `${name[l]} ${year}`);
	const setup: FilesSetup = {
		name: say('Loisirs', 'Leisure'),
		children: pick(random, [old, old + 1, old + 2], 3).map((year) => ({
			name: named(year),
			children: [{ name: file }]
		}))
	};
	const remove = (year: number): FilesAct<Text> => ({
		do: 'delete',
		ids: [idOf(setup, named(year).fr)]
	});
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} n’a plus besoin de ce qui concerne **${old}**.\n\n**Supprimez** le dossier de cette année-là, avec tout ce qu’il contient, et lui seul.`
				: `${who} no longer needs what is about **${old}**.\n\n**Delete** the folder of that year, with all that it holds, and nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On coche le dossier « ${named(old).fr} » et on choisit « Supprimer » : un dossier part avec ce qu’il contient. Supprimer seulement le fichier laisserait un dossier vide.`
				: `Tick the folder “${named(old).en}” and choose “Delete”: a folder goes with what it holds. Deleting only the file would leave an empty folder.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[remove(old)]],
			wrong: [
				[remove(old + 1)],
				[{ do: 'delete', ids: [idOf(setup, named(old).fr, file.fr)] }],
				[remove(old), remove(old + 2)]
			]
		}
	};
}

const TYPES: { folder: Localized; types: string[] }[] = [
	{ folder: say('Images', 'Pictures'), types: ['jpg', 'png', 'webp'] },
	{ folder: say('Sons', 'Sounds'), types: ['mp3', 'wav', 'ogg'] },
	{ folder: say('Vidéos', 'Videos'), types: ['mp4', 'webm', 'mov'] },
	{ folder: say('Textes', 'Texts'), types: ['odt', 'docx', 'txt'] }
];
const TOPICS: Localized[] = [
	say('marathon', 'marathon'),
	say('carnaval', 'carnival'),
	say('fanfare', 'brass-band'),
	say('regate', 'regatta'),
	say('potager', 'vegetable-garden')
];

/** The end of the name decides, not its words. */
function byType(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [first, second] = pick(random, TYPES, 2) as [(typeof TYPES)[0], (typeof TYPES)[0]];
	const topics = pick(random, TOPICS, 4);
	const files = topics.map((topic, i) => {
		const { folder, types } = i % 2 === 0 ? first : second;
		const type = pickOne(random, types);
		return { folder, name: tell((l) => `${topic[l]}.${type}`) };
	});
	const setup: FilesSetup = {
		name: say('Carte mémoire', 'Memory card'),
		children: [
			{ name: first.folder, children: [] },
			{ name: second.folder, children: [] },
			...pick(random, files, 4).map(({ name }) => ({ name }))
		]
	};
	const move = ({ name, folder }: (typeof files)[number], to = folder): FilesAct<Text> => ({
		do: 'move',
		ids: [idOf(setup, name.fr)],
		to: idOf(setup, to.fr)
	});
	const acts = files.map((file) => move(file));
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} trie les fichiers d’une carte mémoire **par type**.\n\nMettez chacun dans \`${first.folder.fr}\` ou dans \`${second.folder.fr}\`.`
				: `${who} sorts the files of a memory card **by type**.\n\nPut each of them into \`${first.folder.en}\` or \`${second.folder.en}\`.`
		),
		why: tell((l) => {
			const ends = [first, second].map(({ folder, types }) => {
				const list = types.map((type) => `\`.${type}\``).join(', ');
				return l === 'fr' ? `${list} pour « ${folder.fr} »` : `${list} for “${folder.en}”`;
			});
			return l === 'fr'
				? `La fin du nom dit le type : ${ends.join(' ; ')}. Le reste du nom dit le sujet, qui ne compte pas ici.`
				: `The end of the name tells the type: ${ends.join('; ')}. The rest of the name tells the subject, which does not count here.`;
		}),
		task: {
			simulator: 'files',
			setup,
			solutions: [acts],
			wrong: [
				acts.slice(1),
				[move(files[0]!, second.folder), ...acts.slice(1)],
				[...acts.slice(0, 3), move(files[3]!, first.folder)]
			]
		}
	};
}

const TERMS: { folder: Localized; files: Localized[]; into: Localized; beside: Localized }[] = [
	{
		into: say('Première', 'Year 12'),
		beside: say('Seconde', 'Year 11'),
		folder: say('Oral de français', 'Oral exam'),
		files: [say('textes.pdf', 'texts.pdf'), say('notes.odt', 'notes.odt')]
	},
	{
		into: say('Appartement', 'Flat'),
		beside: say('Voiture', 'Car'),
		folder: say('Assurance habitation', 'Home insurance'),
		files: [say('contrat.pdf', 'contract.pdf'), say('attestation.pdf', 'certificate.pdf')]
	},
	{
		into: say('Clients', 'Customers'),
		beside: say('Fournisseurs', 'Suppliers'),
		folder: say('Devis signés', 'Signed quotes'),
		files: [say('devis-112.pdf', 'quote-112.pdf'), say('devis-118.pdf', 'quote-118.pdf')]
	},
	{
		into: say('Été', 'Summer'),
		beside: say('Hiver', 'Winter'),
		folder: say('Randonnée en juillet', 'July hike'),
		files: [say('itineraire.pdf', 'route.pdf'), say('sommet.jpg', 'summit.jpg')]
	}
];

/** With what it holds, at once. */
function wholeFolder(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { folder, files, into, beside } = pickOne(random, TERMS);
	const setup: FilesSetup = {
		name: say('Documents', 'Documents'),
		children: pick(
			random,
			[
				{ name: into, children: [] },
				{ name: beside, children: [{ name: folder, children: files.map((name) => ({ name })) }] }
			],
			2
		)
	};
	const inside = files.map(({ fr }) => idOf(setup, beside.fr, folder.fr, fr));
	const [id, to] = [idOf(setup, beside.fr, folder.fr), idOf(setup, into.fr)];
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a mis le dossier **${folder.fr}** dans \`${beside.fr}\`. Sa place est dans \`${into.fr}\`.\n\n**Déplacez ce dossier**, tel qu’il est.`
				: `${who} put the folder **${folder.en}** into \`${beside.en}\`. Its place is in \`${into.en}\`.\n\n**Move this folder**, as it is.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans « ${beside.fr} », on coche le dossier et on le coupe, puis on ouvre « ${into.fr} » et on colle : ses fichiers suivent. Déplacer les fichiers un par un laisserait le dossier derrière eux.`
				: `In “${beside.en}”, tick the folder and cut it, then open “${into.en}” and paste: its files follow. Moving the files one by one would leave the folder behind.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[{ do: 'move', ids: [id], to }]],
			wrong: [[{ do: 'move', ids: inside, to }], [{ do: 'copy', ids: [id], to }]]
		}
	};
}

const KEPT: { folder: Localized; file: Localized; other: Localized }[] = [
	{
		folder: say('Banque', 'Bank'),
		file: say('rib.pdf', 'bank-details.pdf'),
		other: say('releve-mars.pdf', 'statement-March.pdf')
	},
	{
		folder: say('Recettes', 'Recipes'),
		file: say('gratin.odt', 'gratin.odt'),
		other: say('clafoutis.odt', 'clafoutis.odt')
	},
	{
		folder: say('Billets', 'Tickets'),
		file: say('concert.pdf', 'concert.pdf'),
		other: say('train-retour.pdf', 'return-train.pdf')
	},
	{
		folder: say('Cours', 'Lessons'),
		file: say('fiche-bio.pdf', 'biology-sheet.pdf'),
		other: say('plan-dissertation.odt', 'essay-plan.odt')
	}
];

/** The one that is filed stays. */
function doubleAway(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { folder, file, other } = pickOne(random, KEPT);
	const size = pickNumber(random, 40, 900);
	const node = (name: Localized, kilobytes: number): FileNode => ({
		name,
		size: tell((l) => `${kilobytes} ${l === 'fr' ? 'Ko' : 'kB'}`)
	});
	const here = say('Téléchargements', 'Downloads');
	const setup: FilesSetup = {
		name: say('Ordinateur', 'Computer'),
		children: [
			{ name: folder, children: pick(random, [node(file, size), node(other, size + 61)], 2) },
			{
				name: here,
				children: pick(random, [node(file, size), node(say('pub.pdf', 'leaflet.pdf'), 88)], 2)
			}
		]
	};
	const remove = (place: Localized, name = file): FilesAct<Text> => ({
		do: 'delete',
		ids: [idOf(setup, place.fr, name.fr)]
	});
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} a deux fois le même fichier : l’un est rangé, l’autre est resté là où il était arrivé.\n\n**Supprimez le double** qui n’est pas rangé, rien d’autre.`
				: `${who} has the same file twice: one is filed, the other stayed where it had come.\n\n**Delete the double** that is not filed, nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `\`${file.fr}\`, ${size} Ko, est dans « ${folder.fr} » et dans « ${here.fr} ». Le second dossier est celui où tout arrive : c’est là qu’on supprime, et l’on garde celui qui est à sa place.`
				: `\`${file.en}\`, ${size} kB, is in “${folder.en}” and in “${here.en}”. Everything comes into the second folder: delete there, and keep the one that is in its place.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[remove(here)]],
			wrong: [
				[remove(folder)],
				[remove(here, say('pub.pdf', 'leaflet.pdf'))],
				[remove(here), remove(folder)]
			]
		}
	};
}

const CHAPTERS: { word: Localized; type: string }[] = [
	{ word: say('Chapitre', 'Chapter'), type: 'odt' },
	{ word: say('Épisode', 'Episode'), type: 'mp3' },
	{ word: say('Séance', 'Session'), type: 'pdf' },
	{ word: say('Planche', 'Plate'), type: 'png' }
];

/** A zero in front puts 2 before 10. */
function numbersInOrder(random: Random): ChallengeBody {
	const { word, type } = pickOne(random, CHAPTERS);
	const low = pick(random, [2, 3, 4, 5, 6, 7, 8, 9], 2).sort((a, b) => a - b) as [number, number];
	const high = pickNumber(random, 10, 19);
	const named = (number: string) => tell((l) => `${word[l]} ${number}.${type}`);
	const setup: FilesSetup = {
		name: say('Série', 'Series'),
		children: [high, ...low].map((number) => ({ name: named(String(number)) }))
	};
	const rename = (number: number, name: string): FilesAct<Text> => ({
		do: 'rename',
		id: idOf(setup, named(String(number)).fr),
		name: named(name)
	});
	const padded = low.map((number) => rename(number, `0${number}`));
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `Triés par nom, caractère par caractère, ces fichiers commencent par le numéro ${high}.\n\n**Renommez** ceux qu’il faut avec un numéro de **deux chiffres**, pour que l’ordre des noms soit celui des numéros. Ne changez rien d’autre.`
				: `Sorted by name, character by character, these files begin with number ${high}.\n\n**Rename** those that need it with a number of **two digits**, so that the order of the names is that of the numbers. Change nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `\`1\` vient avant \`${low[0]}\`, donc ${high} passait devant. Avec un zéro, \`${named(`0${low[0]}`).fr}\` et \`${named(`0${low[1]}`).fr}\` commencent par \`0\` et viennent d’abord ; ${high} a déjà deux chiffres.`
				: `\`1\` comes before \`${low[0]}\`, so ${high} came first. With a zero, \`${named(`0${low[0]}`).en}\` and \`${named(`0${low[1]}`).en}\` begin with \`0\` and come first; ${high} has two digits already.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [padded],
			wrong: [
				padded.slice(1),
				[...padded, rename(high, `0${high}`)],
				low.map((n) => rename(n, `00${n}`))
			]
		}
	};
}

const PAIRS: { one: Localized; other: Localized; type: string; context: Localized }[] = [
	{
		one: say('sujet', 'questions'),
		other: say('corrige', 'answers'),
		type: 'pdf',
		context: say('les feuilles d’un contrôle', 'the sheets of a test')
	},
	{
		one: say('recto', 'front'),
		other: say('verso', 'back'),
		type: 'jpg',
		context: say('les deux côtés d’une carte', 'both sides of a card')
	},
	{
		one: say('avant', 'before'),
		other: say('apres', 'after'),
		type: 'png',
		context: say('deux photos d’un chantier', 'two photos of building work')
	},
	{
		one: say('aller', 'outward'),
		other: say('retour', 'return'),
		type: 'pdf',
		context: say('les billets d’un voyage', 'the tickets of a journey')
	}
];

/** Two names to exchange: one of them has to wait under a third name. */
function swappedNames(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { one, other, type, context } = pickOne(random, PAIRS);
	const [small, large] = [pickNumber(random, 90, 240), pickNumber(random, 400, 950)];
	const file = (name: Localized) => tell((l) => `${name[l]}.${type}`);
	const node = (name: Localized, kilobytes: number): FileNode => ({
		name: file(name),
		size: tell((l) => `${kilobytes} ${l === 'fr' ? 'Ko' : 'kB'}`)
	});
	const setup: FilesSetup = {
		name: say('À envoyer', 'To send'),
		children: pick(random, [node(one, small), node(other, large)], 2)
	};
	const rename = (from: Localized, name: Text): FilesAct<Text> => ({
		do: 'rename',
		id: idOf(setup, file(from).fr),
		name
	});
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} envoie ${context.fr} : les deux noms ont été **intervertis**. Le fichier de ${small} Ko devrait s’appeler \`${file(other).fr}\`, celui de ${large} Ko \`${file(one).fr}\`.\n\nCorrigez **les noms** : les deux fichiers restent ici.`
				: `${who} sends ${context.en}: the two names were **swapped**. The file of ${small} kB should be called \`${file(other).en}\`, the one of ${large} kB \`${file(one).en}\`.\n\nPut **the names** right: both files stay here.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux fichiers d’un dossier ne peuvent pas porter le même nom, même un instant : on renomme d’abord l’un, par exemple \`provisoire.${type}\`, puis l’autre prend sa place, et le premier reçoit enfin son vrai nom.`
				: `Two files of a folder cannot have the same name, even for a moment: first rename one, for example \`temporary.${type}\`, then the other takes its place, and the first gets its real name at last.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [
				[rename(one, `provisoire.${type}`), rename(other, file(one)), rename(one, file(other))]
			],
			wrong: [
				[rename(one, `provisoire.${type}`), rename(other, file(one))],
				[{ do: 'delete', ids: [idOf(setup, file(one).fr)] }, rename(other, file(one))]
			]
		}
	};
}

const PLANS: { top: Localized; inside: [Localized, Localized]; files: [Localized, Localized] }[] = [
	{
		top: say('Mini-entreprise', 'Young enterprise'),
		inside: [say('Comptes', 'Accounts'), say('Publicité', 'Advertising')],
		files: [say('depenses.ods', 'expenses.ods'), say('affiche.png', 'poster.png')]
	},
	{
		top: say('Tour du lac', 'Lake tour'),
		inside: [say('Trajet', 'Route'), say('Photos', 'Photos')],
		files: [say('etapes.gpx', 'stages.gpx'), say('ponton.jpg', 'pier.jpg')]
	},
	{
		top: say('Journal du lycée', 'School paper'),
		inside: [say('Articles', 'Articles'), say('Dessins', 'Drawings')],
		files: [say('interview.odt', 'interview.odt'), say('couverture.png', 'cover.png')]
	},
	{
		top: say('Déménagement', 'Moving house'),
		inside: [say('Devis', 'Quotes'), say('Inventaire', 'Inventory')],
		files: [say('camion.pdf', 'van.pdf'), say('cartons.ods', 'boxes.ods')]
	}
];

/** Folders within a folder, then what goes in them. */
function describedTree(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { top, inside, files } = pickOne(random, PLANS);
	const setup: FilesSetup = {
		name: say('Documents', 'Documents'),
		children: pick(random, [...files, say('bloc-notes.txt', 'notepad.txt')], 3).map((name) => ({
			name
		}))
	};
	const [first, second] = files.map(({ fr }) => idOf(setup, fr)) as [number, number];
	// Made in this order, after the three files found.
	const [made, left, right] = [4, 5, 6] as const;
	const create = (to: number, name: Localized): FilesAct<Text> => ({ do: 'create', to, name });
	const flat = [create(ROOT, top), create(ROOT, inside[0]), create(ROOT, inside[1])];
	const nested = [create(ROOT, top), create(made, inside[0]), create(made, inside[1])];
	const move = (id: number, to: number): FilesAct<Text> => ({ do: 'move', ids: [id], to });
	return {
		kind: 'practical',
		instruction: tell((l) =>
			l === 'fr'
				? `${who} prépare un projet. Créez un dossier **${top.fr}** et, **dans celui-ci**, les dossiers **${inside[0].fr}** et **${inside[1].fr}**.\n\nDéplacez ensuite \`${files[0].fr}\` dans le premier et \`${files[1].fr}\` dans le second.`
				: `${who} prepares a project. Make a folder **${top.en}** and, **in it**, the folders **${inside[0].en}** and **${inside[1].en}**.\n\nThen move \`${files[0].en}\` into the first and \`${files[1].en}\` into the second.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un dossier se crée là où l’on est : on entre d’abord dans « ${top.fr} », puis on crée « ${inside[0].fr} » et « ${inside[1].fr} ». Les chemins sont alors \`${top.fr}/${inside[0].fr}/${files[0].fr}\` et \`${top.fr}/${inside[1].fr}/${files[1].fr}\`.`
				: `A folder is made where you are: first go into “${top.en}”, then make “${inside[0].en}” and “${inside[1].en}”. The paths are then \`${top.en}/${inside[0].en}/${files[0].en}\` and \`${top.en}/${inside[1].en}/${files[1].en}\`.`
		),
		task: {
			simulator: 'files',
			setup,
			solutions: [[...nested, move(first, left), move(second, right)]],
			wrong: [
				[...flat, move(first, left), move(second, right)],
				[...nested, move(first, right), move(second, left)],
				nested
			]
		}
	};
}
