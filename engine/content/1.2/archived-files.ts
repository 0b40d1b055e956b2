import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { day, isoDay, PEOPLE, size } from './quantities.ts';

export const archivedFiles: Tube = {
	id: 'archivedFiles',
	competence: '1.2',
	title: { fr: 'Archiver et supprimer les doublons', en: 'Archiving and removing duplicates' },
	tutorial: {
		title: { fr: 'Faire de la place sans rien perdre', en: 'Making room without losing anything' },
		minutes: 2,
		body: {
			fr: 'Trier ses fichiers, c’est garder ce qui doit servir encore, et supprimer seulement ce dont on est **sûr** de ne plus avoir besoin.\n\nPour les papiers, procédez ainsi :\n\n- trouvez combien de temps chaque sorte de document se garde ;\n- ajoutez cette durée à la date **du document** ;\n- comparez à la date du jour : si l’échéance est passée, vous pouvez supprimer.\n\nPar exemple, une facture du 10 mai à garder deux ans peut partir deux ans plus tard, après le 10 mai, et pas dès le mois de janvier.\n\nPour les doublons, le nom ne suffit pas : `photo.jpg` et `photo (1).jpg` peuvent être identiques ou différents. Un logiciel peut calculer l’**empreinte** de chaque fichier, une suite de caractères tirée de son contenu : même empreinte, même contenu. Dans un groupe de quatre fichiers identiques, on en supprime trois et l’on en garde un.\n\nLe piège habituel : se fier à la taille ou à la date. Deux fichiers de même taille peuvent contenir des choses différentes, et une copie plus récente n’est pas toujours la bonne version. Dans le doute, déplacez dans un dossier d’archives plutôt que de supprimer.',
			en: 'Sorting files means keeping what will still be of use, and deleting only what you are **sure** you no longer need.\n\nFor papers, proceed like this:\n\n- find out how long each kind of document must be kept;\n- add this time to the date **of the document**;\n- compare with today’s date: if the deadline has passed, you can delete.\n\nFor example, a bill dated May 10 that must be kept for two years can go two years later, after May 10, not as early as January.\n\nFor duplicates, the name is not enough: `photo.jpg` and `photo (1).jpg` may be identical or different. A program can compute the **hash** of each file, a series of characters drawn from its content: same hash, same content. In a group of four identical files, delete three and keep one.\n\nThe usual trap: relying on the size or the date. Two files of the same size may contain different things, and a more recent copy is not always the right version. If in doubt, move the file to an archive folder rather than deleting it.'
		}
	},
	skills: [
		{
			level: 3,
			proves: say(
				'Savoir d’après sa date et sa durée de conservation si un document doit être gardé.',
				'Tell from its date and retention time whether a document must be kept.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Nous sommes le **10 mars 2025**. Corinne, 45 ans, trie ses papiers numérisés d’après cette liste.\n\nQuels fichiers peut-elle supprimer aujourd’hui ? **Plusieurs réponses** sont attendues.',
						en: 'Today is **March 10, 2025**. Corinne, who is 45, is sorting her scanned papers with this list.\n\nWhich files can she delete today? **Several answers** are expected.'
					},
					why: {
						fr: 'Ajoutez la durée à la date du document, puis comparez au 10 mars 2025. La facture d’électricité était à garder jusqu’en novembre 2024 et celle du téléphone jusqu’au 20 février 2025 : c’est passé. Le relevé bancaire court encore jusqu’au 30 avril 2025 et l’avis d’impôt jusqu’en août.',
						en: 'Add the length of time to the date of the document, then compare with March 10, 2025. The electricity bill had to be kept until November 2024 and the phone bill until February 20, 2025: both have passed. The bank statement runs until April 30, 2025, and the tax notice until August.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Papiers numérisés', en: 'Scanned papers' },
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Date du document', en: 'Date of the document' },
							{ fr: 'À garder', en: 'To be kept' }
						],
						rows: [
							[
								{ fr: 'avis-impot.pdf', en: 'tax-notice.pdf' },
								{ fr: '2 août 2022', en: 'August 2, 2022' },
								{ fr: '3 ans', en: '3 years' }
							],
							[
								{ fr: 'facture-electricite.pdf', en: 'electricity-bill.pdf' },
								{ fr: '14 novembre 2019', en: 'November 14, 2019' },
								{ fr: '5 ans', en: '5 years' }
							],
							[
								{ fr: 'facture-telephone.pdf', en: 'phone-bill.pdf' },
								{ fr: '20 février 2024', en: 'February 20, 2024' },
								{ fr: '1 an', en: '1 year' }
							],
							[
								{ fr: 'bulletin-paie.pdf', en: 'pay-slip.pdf' },
								{ fr: '30 juin 2012', en: 'June 30, 2012' },
								{ fr: 'jusqu’à la retraite', en: 'until retirement' }
							],
							[
								{ fr: 'releve-bancaire.pdf', en: 'bank-statement.pdf' },
								{ fr: '30 avril 2020', en: 'April 30, 2020' },
								{ fr: '5 ans', en: '5 years' }
							]
						]
					},
					options: [
						{ fr: 'avis-impot.pdf', en: 'tax-notice.pdf' },
						{ fr: 'bulletin-paie.pdf', en: 'pay-slip.pdf' },
						{ fr: 'facture-electricite.pdf', en: 'electricity-bill.pdf' },
						{ fr: 'facture-telephone.pdf', en: 'phone-bill.pdf' },
						{ fr: 'releve-bancaire.pdf', en: 'bank-statement.pdf' }
					],
					solutions: [2, 3]
				},
				endOfKeeping,
				firstToGo,
				fateOfFiles
			]
		},
		{
			level: 6,
			proves: say(
				'Trouver les doublons et les copies abîmées d’après les empreintes des fichiers.',
				'Find duplicates and damaged copies from the hashes of files.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un logiciel a calculé l’empreinte SHA-256 de chaque fichier d’un serveur. Ludivine veut ne garder qu’**un seul exemplaire de chaque contenu**.\n\nCombien de mégaoctets peut-elle libérer au total ?',
						en: 'A program computed the SHA-256 hash of each file on a server. Ludivine wants to keep only **one copy of each content**.\n\nHow many megabytes can she free up in total?'
					},
					why: {
						fr: 'Deux fichiers de même empreinte ont le même contenu, quel que soit leur nom. `9f3c…71ae` apparaît trois fois : deux exemplaires à supprimer, 9,6 Mo ; `e41d…08b2` deux fois : 5,1 Mo ; total 14,7 Mo. « rapport (1).odt » a la même taille mais une autre empreinte : on le garde.',
						en: 'Two files with the same hash have the same content, whatever their names. `9f3c…71ae` appears three times: two copies to delete, 9.6 MB; `e41d…08b2` appears twice: 5.1 MB; 14.7 MB in total. “report (1).odt” has the same size but another hash: it stays.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Fichiers du serveur (empreintes abrégées)',
							en: 'Files on the server (shortened hashes)'
						},
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Modifié', en: 'Modified' },
							{ fr: 'Taille', en: 'Size' },
							{ fr: 'Empreinte', en: 'Hash' }
						],
						rows: [
							[
								{ fr: 'bilan.odt', en: 'review.odt' },
								{ fr: '3 janvier', en: 'January 3' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'rapport.odt', en: 'report.odt' },
								{ fr: '12 janvier', en: 'January 12' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'rapport.pdf', en: 'report.pdf' },
								{ fr: '12 janvier', en: 'January 12' },
								{ fr: '5,1 Mo', en: '5.1 MB' },
								'e41d…08b2'
							],
							[
								{ fr: 'rapport (1).odt', en: 'report (1).odt' },
								{ fr: '15 janvier', en: 'January 15' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'b07a…c95d'
							],
							[
								{ fr: 'rapport - copie.odt', en: 'report - copy.odt' },
								{ fr: '15 janvier', en: 'January 15' },
								{ fr: '4,8 Mo', en: '4.8 MB' },
								'9f3c…71ae'
							],
							[
								{ fr: 'a-imprimer.pdf', en: 'to-print.pdf' },
								{ fr: '20 janvier', en: 'January 20' },
								{ fr: '5,1 Mo', en: '5.1 MB' },
								'e41d…08b2'
							]
						]
					},
					field: {
						label: { fr: 'Espace libéré', en: 'Space freed up' },
						type: 'number',
						solutions: ['14,7'],
						unit: { fr: 'Mo', en: 'MB' }
					}
				},
				safeToDelete,
				damagedCopy,
				contentsCounted
			]
		}
	]
};

const KEPT_PAPERS = [
	{ file: say('releve-bancaire.pdf', 'bank-statement.pdf'), years: 5 },
	{ file: say('facture-travaux.pdf', 'building-work-invoice.pdf'), years: 10 },
	{ file: say('facture-electricite.pdf', 'electricity-bill.pdf'), years: 5 },
	{ file: say('avis-impot.pdf', 'tax-notice.pdf'), years: 3 },
	{ file: say('facture-telephone.pdf', 'phone-bill.pdf'), years: 1 },
	{ file: say('quittance-loyer.pdf', 'rent-receipt.pdf'), years: 3 }
];

const lasting = (years: number) =>
	years === 1 ? say('1 an', '1 year') : say(`${years} ans`, `${years} years`);

const PAPER_COLUMNS = [
	say('Fichier', 'File'),
	say('Date du document', 'Date of the document'),
	say('Numérisé le', 'Scanned on'),
	say('À garder', 'To be kept')
];

/** The day until which one paper is kept. */
function endOfKeeping(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const papers = pick(random, KEPT_PAPERS, 3);
	const rows = papers.map(({ file, years }) => {
		const [month, date] = [pickNumber(random, 1, 11), pickNumber(random, 3, 28)];
		const year = pickNumber(random, 2019, 2024);
		const scanned = day(year, month + 1, pickNumber(random, 2, 27));
		return { file, years, year, month, date, scanned };
	});
	const asked = pickOne(random, rows);
	const { year, years, month, date } = asked;
	const end = isoDay(year + years, month, date)
		.split('-')
		.reverse()
		.join('/');
	const before = isoDay(year + years, month, date - 1)
		.split('-')
		.reverse()
		.join('/');
	return {
		kind: 'qroc',
		instruction: say(
			`${who} garde ses papiers numérisés le temps qu’il faut, compté à partir de la **date du document**.\n\nJusqu’à quelle date faut-il garder \`${asked.file.fr}\` ?`,
			`${who} keeps scanned papers for as long as needed, counted from the **date of the document**.\n\nUntil which date must \`${asked.file.en}\` be kept?`
		),
		stimulus: {
			type: 'table',
			caption: say('Papiers numérisés', 'Scanned papers'),
			columns: PAPER_COLUMNS,
			rows: rows.map((row) => [
				row.file,
				day(row.year, row.month, row.date),
				row.scanned,
				lasting(row.years)
			])
		},
		field: {
			label: say('Date (jj/mm/aaaa)', 'Date (dd/mm/yyyy, day first)'),
			type: 'date',
			solutions: [end, before]
		},
		why: say(
			`Partez de la date du document, le ${day(year, month, date).fr}, et ajoutez ${lasting(years).fr} : seul le nombre de l’année change, ce qui mène au ${day(year + years, month, date).fr}. La date de numérisation, plus tardive, dit seulement quand le papier est passé au scanner.`,
			`Start from the date of the document, ${day(year, month, date).en}, and add ${lasting(years).en}: only the year changes, which leads to ${day(year + years, month, date).en}. The date of scanning, which is later, only tells when the paper went through the scanner.`
		)
	};
}

/** Which paper can go first, which last. */
function firstToGo(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const first = pickNumber(random, 2024, 2025);
	const [works] = KEPT_PAPERS.filter(({ years }) => years === 10);
	const others = pick(
		random,
		KEPT_PAPERS.filter(({ years }) => years > 1 && years < 10),
		4
	);
	const papers = others.toSpliced(pickNumber(random, 1, 4), 0, works!);
	const rows = papers.map(({ file, years }, i) => {
		const [month, date] = [pickNumber(random, 1, 12), pickNumber(random, 2, 28)];
		const end = first + i;
		return { file, years, end, month, date, year: end - years };
	});
	const [soonest, latest] = [rows[0]!, rows[4]!];
	const oldest = rows.reduce((a, b) => (a.year < b.year ? a : b));
	return {
		kind: 'order',
		instruction: say(
			`${who} note dans un agenda quand finit la durée de conservation de chacun de ces papiers. Rangez-les dans cet ordre, **de la première échéance à la dernière**.`,
			`${who} is noting in a calendar when each of these papers no longer has to be kept. Put them in that order, **from the first deadline to the last**.`
		),
		stimulus: {
			type: 'table',
			caption: say('Papiers numérisés', 'Scanned papers'),
			columns: [PAPER_COLUMNS[0]!, PAPER_COLUMNS[1]!, PAPER_COLUMNS[3]!],
			rows: pick(random, rows, 5).map(({ file, years, year, month, date }) => [
				file,
				day(year, month, date),
				lasting(years)
			])
		},
		items: rows.map(({ file }) => file),
		why: say(
			`Ajoutez chaque durée à l’année du document : ${rows.map(({ file, year, years, end }) => `\`${file.fr}\`, ${year} + ${years} = ${end}`).join(' ; ')}. C’est cette somme qui compte, et non l’âge du papier : le plus ancien est \`${oldest.file.fr}\`, le premier à partir est \`${soonest.file.fr}\` et le dernier \`${latest.file.fr}\`.`,
			`Add each length of time to the year of the document: ${rows.map(({ file, year, years, end }) => `\`${file.en}\`, ${year} + ${years} = ${end}`).join('; ')}. This sum is what counts, not the age of the paper: the oldest is \`${oldest.file.en}\`, the first to go is \`${soonest.file.en}\` and the last \`${latest.file.en}\`.`
		)
	};
}

const RECORDS = [
	say('liste-adherents', 'member-list'),
	say('compte-rendu', 'minutes'),
	say('affiche-fete', 'fair-poster'),
	say('planning-benevoles', 'volunteer-schedule'),
	say('bilan-tournoi', 'tournament-review')
];

const FATES = [
	say('laisser dans le dossier courant', 'leave in the current folder'),
	say('déplacer dans les archives', 'move to the archives'),
	say('supprimer', 'delete')
];

/** What to do with three files, by the rule of an association. */
function fateOfFiles(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [year, month] = [pickNumber(random, 2025, 2027), pickNumber(random, 3, 10)];
	const today = pickNumber(random, 10, 20);
	const years = pickNumber(random, 3, 5);
	const files = pick(random, RECORDS, 3);
	const dates = [
		{ year: year - 1, month: month + 1, date: pickNumber(random, 2, 28), fate: 0 },
		{ year: year - years, month: month + 2, date: pickNumber(random, 2, 28), fate: 1 },
		{ year: year - years, month: month - 2, date: pickNumber(random, 2, 28), fate: 2 }
	];
	const rows = pick(random, dates, 3).map((one, i) => ({
		...one,
		file: tell((l) => `${files[i]![l]}.odt`)
	}));
	const [current, archived, deleted] = [0, 1, 2].map((fate) =>
		rows.find((r) => r.fate === fate)!
	) as [(typeof rows)[number], (typeof rows)[number], (typeof rows)[number]];
	const shown = (row: (typeof rows)[number]) => day(row.year, row.month, row.date);
	return {
		kind: 'qrocm',
		instruction: say(
			`Nous sommes le **${day(year, month, today).fr}**. ${who} range les fichiers de l’association selon sa règle :\n\n**Moins d’un an** : dossier courant. **D’un an à ${years} ans** : archives. **Plus de ${years} ans** : à supprimer.\n\nQue faire de chaque fichier ?`,
			`Today is **${day(year, month, today).en}**. ${who} is sorting the association’s files by its rule:\n\n**Less than one year**: current folder. **From one to ${years} years**: archives. **More than ${years} years**: delete.\n\nWhat should be done with each file?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Fichier', 'File'), say('Date du document', 'Date of the document')],
			rows: rows.map((row) => [row.file, shown(row)])
		},
		fields: rows.map(({ file, fate }) => ({
			label: file,
			type: 'text',
			choices: FATES,
			solutions: [FATES[fate]!]
		})),
		why: say(
			`Comptez d’une date à l’autre, pas d’une année à l’autre. Du ${shown(current).fr} à aujourd’hui, il n’y a pas encore un an : \`${current.file.fr}\` reste. \`${archived.file.fr}\`, du ${shown(archived).fr}, n’aura ${years} ans que dans deux mois : archives. \`${deleted.file.fr}\`, du ${shown(deleted).fr}, les a dépassés : on le supprime.`,
			`Count from date to date, not from year to year. From ${shown(current).en} to today is not yet a year: \`${current.file.en}\` stays. \`${archived.file.en}\`, from ${shown(archived).en}, will only be ${years} years old in two months: archives. \`${deleted.file.en}\`, from ${shown(deleted).en}, is past that: delete it.`
		)
	};
}

/** A shortened hash. */
function drawnHashes(random: Random, count: number): string[] {
	const firsts = pick(
		random,
		['0c', '1f', '27', '3b', '48', '5e', '6a', '7d', '8f', '9c', 'b2', 'd4', 'e8', 'f1'],
		count
	);
	const hex = () => pickNumber(random, 0, 255).toString(16).padStart(2, '0');
	return firsts.map((first) => `${first}${hex()}…${hex()}${hex()}`);
}

const COPIED_FOLDERS = [
	say('Bureau', 'Desktop'),
	say('Téléchargements', 'Downloads'),
	say('Divers', 'Misc')
];

/** The files whose content is in a folder that is kept. */
function safeToDelete(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [h1, h2, h3, h4] = drawnHashes(random, 4) as [string, string, string, string];
	const [f1, f2] = pick(random, COPIED_FOLDERS, 2) as [Localized, Localized];
	const kept = [
		{ name: tell((l) => `Archives/${l === 'fr' ? 'bilan' : 'review'}.odt`), hash: h1 },
		{ name: tell((l) => `Archives/${l === 'fr' ? 'affiche' : 'poster'}.pdf`), hash: h2 }
	];
	const right = [
		{ name: tell((l) => `${f1[l]}/${l === 'fr' ? 'bilan-v2' : 'review-v2'}.odt`), hash: h1 },
		{ name: tell((l) => `${f2[l]}/document(3).pdf`), hash: h2 }
	];
	const wrong = [
		{ name: tell((l) => `${f2[l]}/${l === 'fr' ? 'bilan' : 'review'}.odt`), hash: h3 },
		{ name: tell((l) => `${f1[l]}/${l === 'fr' ? 'affiche' : 'poster'}.pdf`), hash: h4 },
		{
			name: tell((l) => `${f1[l]}/${l === 'fr' ? 'affiche - copie' : 'poster - copy'}.pdf`),
			hash: h4
		}
	];
	const rows = pick(random, [...right, ...wrong], 5);
	const weights = {
		odt: size(pickNumber(random, 12, 49) / 10, 'M'),
		pdf: size(pickNumber(random, 51, 89) / 10, 'M')
	};
	return choice({
		instruction: say(
			`${who} ne touche jamais au dossier \`Archives\`. Lesquels de ces cinq autres fichiers peut-on supprimer **tous à la fois** parce que leur contenu est déjà dans \`Archives\` ? **Plusieurs réponses** sont attendues.`,
			`${who} never touches the folder \`Archives\`. Which of these five other files can be deleted **all at once** because their content is already in \`Archives\`? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Empreintes SHA-256 (abrégées)', 'SHA-256 hashes (shortened)'),
			columns: [say('Fichier', 'File'), say('Taille', 'Size'), say('Empreinte', 'Hash')],
			rows: [...kept, ...rows].map(({ name, hash }) => [
				name,
				name.fr.endsWith('odt') ? weights.odt : weights.pdf,
				hash
			])
		},
		right: right.map(({ name }) => name),
		wrong: wrong.map(({ name }) => name),
		why: say(
			`Comparez les empreintes à celles d’\`Archives\` : \`${right[0]!.name.fr}\` et \`${right[1]!.name.fr}\` ont \`${h1}\` et \`${h2}\`, donc le même contenu sous un autre nom. \`${wrong[0]!.name.fr}\` porte le même nom qu’un fichier archivé, mais pas la même empreinte. Les deux fichiers \`${h4}\` sont identiques entre eux, mais absents d’\`Archives\` : on perdrait tout en les supprimant ensemble.`,
			`Compare the hashes with those of \`Archives\`: \`${right[0]!.name.en}\` and \`${right[1]!.name.en}\` have \`${h1}\` and \`${h2}\`, so the same content under another name. \`${wrong[0]!.name.en}\` has the same name as an archived file, but not the same hash. The two \`${h4}\` files are identical to each other but missing from \`Archives\`: deleting both would lose everything.`
		)
	});
}

const SAVED = [
	say('comptes.ods', 'accounts.ods'),
	say('statuts.pdf', 'bylaws.pdf'),
	say('photos.zip', 'photos.zip'),
	say('journal.odt', 'diary.odt'),
	say('plan.png', 'map.png'),
	say('memoire.odt', 'thesis.odt'),
	say('entretiens.zip', 'interviews.zip')
];

/** The file whose copy is damaged. */
function damagedCopy(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const files = pick(random, SAVED, 4) as [Localized, Localized, Localized, Localized];
	const hashes = drawnHashes(random, 5);
	const spoilt = hashes[4]!;
	const [damaged, renamed, late] = files;
	const days = [3, 4, 5, 6].map((date) =>
		day(2026, pickNumber(random, 2, 3), date + pickNumber(random, 0, 9))
	);
	const copyOf = (file: Localized) =>
		file === renamed ? tell((l) => `${l === 'fr' ? 'ancien' : 'old'}-${file[l]}`) : file;
	const order = pick(random, [0, 1, 2, 3], 4);
	return choice({
		instruction: say(
			`${who} copie un dossier sur un disque externe et calcule les empreintes des deux côtés. La copie d’**un** fichier n’a plus le contenu de l’original. Lequel faut-il recopier ?`,
			`${who} copies a folder to an external disk and computes the hashes on both sides. The copy of **one** file no longer has the content of the original. Which one must be copied again?`
		),
		stimulus: {
			type: 'table',
			caption: say('Empreintes SHA-256 (abrégées)', 'SHA-256 hashes (shortened)'),
			columns: [
				say('Emplacement', 'Place'),
				say('Fichier', 'File'),
				say('Modifié', 'Modified'),
				say('Empreinte', 'Hash')
			],
			rows: [
				...order.map((i) => [say('Dossier', 'Folder'), files[i]!, days[i]!, hashes[i]!]),
				...pick(random, order, 4).map((i) => [
					say('Disque', 'Disk'),
					copyOf(files[i]!),
					files[i] === late ? day(2026, 4, 12) : days[i]!,
					files[i] === damaged ? spoilt : hashes[i]!
				])
			]
		},
		right: [damaged],
		wrong: files.slice(1),
		why: say(
			`Seule l’empreinte dit si le contenu est le même. Celle de \`${damaged.fr}\` est passée de \`${hashes[0]!}\` à \`${spoilt}\`, alors que le nom et la date n’ont pas changé : la copie est abîmée. \`${renamed.fr}\` a changé de nom et \`${late.fr}\` de date, mais leurs empreintes sont intactes.`,
			`Only the hash tells whether the content is the same. That of \`${damaged.en}\` went from \`${hashes[0]!}\` to \`${spoilt}\`, although the name and date have not changed: the copy is damaged. \`${renamed.en}\` changed its name and \`${late.en}\` its date, but their hashes are intact.`
		)
	});
}

/** How many contents there are, and how many are nowhere else. */
function contentsCounted(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const hashes = drawnHashes(random, 6);
	const doubles = pickNumber(random, 1, 2);
	const shared = pickNumber(random, 2, 3);
	// Of the phone: `doubles` contents are there twice, the others once; `shared` of them are on the computer too.
	const distinct = 7 - doubles;
	const onPhone = [...hashes.slice(0, distinct), ...hashes.slice(0, doubles)];
	const onComputer = pick(random, hashes.slice(0, distinct), shared);
	const start = pickNumber(random, 120, 880);
	const phone = pick(random, onPhone, 7).map((hash, i) => ({
		name: `IMG_0${start + i}.jpg`,
		hash
	}));
	const computer = onComputer.map((hash, i) => ({
		name: i === 0 ? phone[0]!.name : `photo-${i}.jpg`,
		hash
	}));
	const lone = distinct - shared;
	return {
		kind: 'qrocm',
		instruction: say(
			`Avant de vider le téléphone de ${who}, un logiciel a calculé l’empreinte de chaque photo. On ne veut perdre **aucun contenu**, et n’en copier aucun deux fois.\n\nCombien de contenus y a-t-il, et combien de photos faut-il copier ?`,
			`Before ${who}’s phone is cleared, a program has computed the hash of each photo. **No content** must be lost, and none copied twice.\n\nHow many contents are there, and how many photos must be copied?`
		),
		stimulus: {
			type: 'table',
			caption: say('Empreintes SHA-256 (abrégées)', 'SHA-256 hashes (shortened)'),
			columns: [say('Appareil', 'Device'), say('Photo', 'Photo'), say('Empreinte', 'Hash')],
			rows: [
				...phone.map(({ name, hash }) => [say('Téléphone', 'Phone'), name, hash]),
				...computer.map(({ name, hash }) => [say('Ordinateur', 'Computer'), name, hash])
			]
		},
		fields: [
			{
				label: say(
					'Nombre de contenus différents sur le téléphone',
					'Number of different contents on the phone'
				),
				type: 'number',
				solutions: [`${distinct}`]
			},
			{
				label: say(
					'Nombre de photos à copier sur l’ordinateur',
					'Number of photos to copy to the computer'
				),
				type: 'number',
				solutions: [`${lone}`]
			}
		],
		why: say(
			`Une même empreinte veut dire un même contenu : parmi les 7 photos du téléphone, ${doubles === 1 ? 'une en répète' : 'deux en répètent'} une autre, ce qui laisse ${distinct} contenus. ${shared} d’entre eux sont déjà sur l’ordinateur, où il en manque donc ${distinct} − ${shared} = ${lone}. Le nom \`${phone[0]!.name}\`, présent des deux côtés, ne prouve rien : seule l’empreinte compte.`,
			`The same hash means the same content: among the 7 photos of the phone, ${doubles === 1 ? 'one repeats' : 'two repeat'} another, which leaves ${distinct} contents. ${shared} of them are already on the computer, which therefore lacks ${distinct} − ${shared} = ${lone}. The name \`${phone[0]!.name}\`, found on both sides, proves nothing: only the hash counts.`
		)
	};
}
