import type { Random } from '../../random.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { day, isoDay, PEOPLE } from './quantities.ts';

export const fileNamingRules: Tube = {
	id: 'fileNamingRules',
	competence: '1.2',
	title: { fr: 'Nommer ses fichiers', en: 'Naming files' },
	tutorial: {
		title: {
			fr: 'Donner des noms qui se retrouvent',
			en: 'Giving names that are easy to find again'
		},
		minutes: 2,
		body: {
			fr: 'Un bon nom dit ce que le fichier contient, et suit la **même règle** que les noms voisins.\n\nPour choisir une règle :\n\n- commencez par la date, dans l’ordre année-mois-jour, avec des zéros : `2030-04-09` ; le tri par nom suit alors le calendrier ;\n- ajoutez le type ou le sujet, puis, à plusieurs, les initiales de l’auteur ;\n- séparez les parties par `_` ou `-`, plutôt que par des espaces ;\n- évitez les signes `/ \\ : * ? " < > |`, que certains systèmes refusent ;\n- gardez l’extension, qui dit le format.\n\nPar exemple, `2030-04-09_affiche_KM.pdf` se comprend sans être ouvert, contrairement à `doc final 2 (bon).pdf`.\n\nPour renommer beaucoup de fichiers à la fois, certains logiciels utilisent une expression régulière : chaque paire de parenthèses garde un morceau du nom, que `$1`, `$2` replacent dans le nouveau. Un `(.+)` prend le plus de caractères possible : s’il est suivi d’un `_`, il s’arrête au **dernier** `_`.\n\nLe piège habituel : prendre la date d’enregistrement pour celle du document. Un compte rendu porte la date de la réunion, même écrit trois jours après.',
			en: 'A good name tells what the file contains and follows the **same rule** as its neighbors.\n\nTo choose a rule:\n\n- begin with the date, in the order year-month-day, with zeros: `2030-04-09`; sorting by name then follows the calendar;\n- add the type or the subject, then, in a team, the initials of the author;\n- separate the parts with `_` or `-` rather than spaces;\n- avoid the signs `/ \\ : * ? " < > |`, which some systems refuse;\n- keep the extension, which tells the format.\n\nFor example, `2030-04-09_poster_KM.pdf` is clear without being opened, unlike `doc final 2 (good).pdf`.\n\nTo rename many files at once, some programs use a regular expression: each pair of parentheses keeps a piece of the name, which `$1`, `$2` put back into the new one. A `(.+)` takes as many characters as possible: if a `_` follows it, it stops at the **last** `_`.\n\nThe usual trap: taking the date of saving for that of the document. A report bears the date of the meeting, even when written three days later.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Repérer un fichier d’après ce que disent son nom et sa date.',
				'Spot a file by what its name and date tell.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Samira cherche le document sur lequel elle a travaillé en dernier. Écrivez le nom complet du fichier **modifié le plus récemment**, avec son extension.',
						en: 'Samira is looking for the last document she worked on. Write the full name of the **most recently modified** file, with its extension.'
					},
					why: {
						fr: 'Dans la colonne des dates, comparez d’abord l’année, puis le mois : le 3 mars 2025 est la plus récente, c’est celle de `affiche-tournoi.odt`. Le nom « nouveaux-horaires » semble récent, mais ce fichier date du 28 février.',
						en: 'In the date column, compare the year first, then the month: March 3, 2025 is the latest, and it belongs to `tournament-poster.odt`. The name “new-schedule” sounds recent, but that file dates from February 28.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents > Club de handball', en: 'Documents > Handball club' },
						entries: [
							{
								name: { fr: 'affiche-tournoi.odt', en: 'tournament-poster.odt' },
								size: { fr: '340 Ko', en: '340 KB' },
								modified: { fr: '3 mars 2025', en: 'March 3, 2025' }
							},
							{
								name: { fr: 'cotisations.ods', en: 'dues.ods' },
								size: { fr: '28 Ko', en: '28 KB' },
								modified: { fr: '12 janvier 2025', en: 'January 12, 2025' }
							},
							{
								name: { fr: 'equipe-2024.jpg', en: 'team-2024.jpg' },
								size: { fr: '2 100 Ko', en: '2,100 KB' },
								modified: { fr: '15 novembre 2024', en: 'November 15, 2024' }
							},
							{
								name: { fr: 'nouveaux-horaires.odt', en: 'new-schedule.odt' },
								size: { fr: '31 Ko', en: '31 KB' },
								modified: { fr: '28 février 2025', en: 'February 28, 2025' }
							},
							{
								name: { fr: 'reglement.pdf', en: 'rules.pdf' },
								size: { fr: '96 Ko', en: '96 KB' },
								modified: { fr: '30 août 2024', en: 'August 30, 2024' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: [{ fr: 'affiche-tournoi.odt', en: 'tournament-poster.odt' }]
					}
				},
				tellingName,
				nameAsked,
				oldestToNewest
			]
		},
		{
			level: 3,
			proves: say(
				'Appliquer une règle de nommage, et la lire dans les noms des autres fichiers.',
				'Apply a naming rule, and read it in the names of the other files.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Dans ce dossier, tous les fichiers suivent la même règle de nommage. Noa Berthier y ajoute le compte rendu de la réunion du **7 mars 2025**, au format `odt`.\n\nÉcrivez le nom complet du fichier, avec son extension.',
						en: 'In this folder, all files follow the same naming rule. Noa Berthier is adding the report on the meeting of **March 7, 2025**, in `odt` format.\n\nWrite the full name of the file, with its extension.'
					},
					why: {
						fr: 'Les noms suivent tous la règle : date année-mois-jour, type de document, initiales de l’auteur, séparés par `_`. Le 7 mars 2025 s’écrit donc `2025-03-07`, avec des zéros, suivi de `compte-rendu` et de `NB` pour Noa Berthier. La date est celle de la réunion, pas celle de l’enregistrement.',
						en: 'All the names follow the same rule: date as year-month-day, type of document, initials of the author, separated by `_`. March 7, 2025 is therefore written `2025-03-07`, with zeros, followed by `report` and `NB` for Noa Berthier. The date is that of the meeting, not of the last save.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Association > Bureau', en: 'Association > Board' },
						entries: [
							{
								name: { fr: '2024-11-15_compte-rendu_SM.odt', en: '2024-11-15_report_SM.odt' },
								size: { fr: '41 Ko', en: '41 KB' },
								modified: { fr: 'Sarah Millet, 18/11/2024', en: 'Sarah Millet, Nov 18, 2024' }
							},
							{
								name: { fr: '2024-12-02_facture_PL.pdf', en: '2024-12-02_invoice_PL.pdf' },
								size: { fr: '120 Ko', en: '120 KB' },
								modified: { fr: 'Pedro Lopes, 04/12/2024', en: 'Pedro Lopes, Dec 4, 2024' }
							},
							{
								name: { fr: '2025-01-10_compte-rendu_PL.odt', en: '2025-01-10_report_PL.odt' },
								size: { fr: '39 Ko', en: '39 KB' },
								modified: { fr: 'Pedro Lopes, 11/01/2025', en: 'Pedro Lopes, Jan 11, 2025' }
							},
							{
								name: { fr: '2025-02-21_convocation_SM.odt', en: '2025-02-21_notice_SM.odt' },
								size: { fr: '22 Ko', en: '22 KB' },
								modified: { fr: 'Sarah Millet, 21/02/2025', en: 'Sarah Millet, Feb 21, 2025' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: [{ fr: '2025-03-07_compte-rendu_NB.odt', en: '2025-03-07_report_NB.odt' }]
					}
				},
				namesToCorrect,
				nameForTeacher,
				nameToRead
			]
		},
		{
			level: 7,
			proves: say(
				'Prévoir ce que devient chaque nom quand des fichiers sont renommés par une expression régulière.',
				'Predict what becomes of each name when files are renamed with a regular expression.'
			),
			challenges: [
				{
					kind: 'qroc',
					isFocused: true,
					instruction: {
						fr: 'Elif renomme d’un coup tous les fichiers d’un dossier avec cette expression régulière.\n\nQuel sera le nouveau nom du fichier `14-07-2024_fete_au_village_v2.pdf` ?',
						en: 'Elif renames all the files of a folder at once with this regular expression.\n\nWhat will be the new name of the file `14-07-2024_fete_au_village_v2.pdf`?'
					},
					why: {
						fr: 'Les trois premiers groupes valent 14, 07 et 2024, remis dans l’ordre `2024-07-14`. Le premier `(.+)` prend le plus possible : il va jusqu’au dernier `_` et vaut `fete_au_village`, ce qui laisse `v2` au cinquième groupe, placé avant lui dans le nouveau nom.',
						en: 'The first three groups are 14, 07 and 2024, put back in the order `2024-07-14`. The first `(.+)` takes as much as it can: it runs up to the last `_` and is `fete_au_village`, which leaves `v2` to the fifth group, placed before it in the new name.'
					},
					stimulus: {
						type: 'code',
						language: 'regex',
						text: {
							fr: 'Rechercher :    ^(\\d{2})-(\\d{2})-(\\d{4})_(.+)_(.+)\\.pdf$\nRemplacer par : $3-$2-$1_$5_$4.pdf',
							en: 'Find:         ^(\\d{2})-(\\d{2})-(\\d{4})_(.+)_(.+)\\.pdf$\nReplace with: $3-$2-$1_$5_$4.pdf'
						}
					},
					field: {
						label: { fr: 'Nouveau nom', en: 'New name' },
						type: 'code',
						solutions: ['2024-07-14_v2_fete_au_village.pdf']
					}
				},
				namesMatched,
				replacementWanted,
				namesLeft
			]
		}
	]
};

const NAMED_DOCUMENTS = [
	{
		thing: say('son CV à une entreprise qui recrute', 'a CV to a company that is hiring'),
		right: say('cv', 'cv'),
		mine: say('mon-nouveau-cv-a-jour.pdf', 'my-new-updated-cv.pdf')
	},
	{
		thing: say('son rapport de stage à son lycée', 'an internship report to the high school'),
		right: say('rapport-stage', 'internship-report'),
		mine: say('mon-rapport-de-stage-bien-relu.pdf', 'my-proofread-internship-report.pdf')
	},
	{
		thing: say('sa lettre de motivation à une école', 'a cover letter to a school'),
		right: say('lettre-motivation', 'cover-letter'),
		mine: say('ma-lettre-de-motivation-finale.pdf', 'my-final-cover-letter-for-you.pdf')
	},
	{
		thing: say('son certificat médical à un club', 'a medical certificate to a club'),
		right: say('certificat-medical', 'medical-certificate'),
		mine: say('mon-certificat-medical-recent.pdf', 'my-recent-medical-certificate.pdf')
	}
];

const SENDERS = [
	{ name: 'Lina Moreau', slug: 'lina-moreau' },
	{ name: 'Karim Benali', slug: 'karim-benali' },
	{ name: 'Jade Nguyen', slug: 'jade-nguyen' },
	{ name: 'Diego Lopes', slug: 'diego-lopes' },
	{ name: 'Fatou Diarra', slug: 'fatou-diarra' }
];

const VAGUE_NAMES = [
	say('document-final-corrige-2.pdf', 'final-corrected-document-2.pdf'),
	say('fichier-demande-par-courriel.pdf', 'file-requested-by-email.pdf'),
	say('numerisation-0917-page-1.pdf', 'scanned-image-0917-page-1.pdf'),
	say('a-envoyer-avant-vendredi.pdf', 'to-send-before-friday.pdf'),
	say('sans-titre-derniere-version.pdf', 'untitled-latest-version.pdf')
];

/** The name that says what a document is and whose. */
function tellingName(random: Random): ChallengeBody {
	const { thing, right, mine } = pickOne(random, NAMED_DOCUMENTS);
	const { name, slug } = pickOne(random, SENDERS);
	const vague = pick(random, VAGUE_NAMES, 2);
	const named = tell((l) => `${right[l]}-${slug}.pdf`);
	return choice({
		instruction: say(
			`${name} envoie ${thing.fr}, qui reçoit des dizaines de documents de ce genre.\n\nQuel nom de fichier dit, **sans l’ouvrir**, ce qu’il contient et de qui il vient ?`,
			`${name} is sending ${thing.en}, which receives dozens of such documents.\n\nWhich file name tells, **without opening it**, what it contains and whom it comes from?`
		),
		right: [named],
		wrong: [mine, ...vague],
		why: say(
			`Mettez-vous à la place de qui reçoit : \`${named.fr}\` dit la sorte de document et la personne. \`${mine.fr}\` dit bien la sorte, mais « ma » ou « mon » ne désigne personne une fois le fichier chez quelqu’un d’autre. \`${vague[0]!.fr}\` ne dit ni l’un ni l’autre.`,
			`Put yourself in the place of the recipient: \`${named.en}\` tells the kind of document and the person. \`${mine.en}\` does tell the kind, but “my” points to nobody once the file is on someone else’s device. \`${vague[0]!.en}\` tells neither.`
		)
	});
}

const CLUB_DOCUMENTS = [
	{ slug: say('reglement', 'rules'), asked: say('le règlement', 'rules') },
	{
		slug: say('inscription', 'registration'),
		asked: say('la fiche d’inscription', 'registration form')
	},
	{ slug: say('horaires', 'schedule'), asked: say('les horaires', 'schedule') },
	{ slug: say('tarifs', 'prices'), asked: say('la liste des tarifs', 'price list') }
];

const CLUB_ACTIVITIES = [
	{ slug: say('judo', 'judo'), of: say('du judo', 'judo') },
	{ slug: say('theatre', 'drama'), of: say('du théâtre', 'drama') },
	{ slug: say('natation', 'swimming'), of: say('de la natation', 'swimming') },
	{ slug: say('chorale', 'choir'), of: say('de la chorale', 'choir') },
	{ slug: say('escalade', 'climbing'), of: say('de l’escalade', 'climbing') }
];

/** A file asked for in words, among names that each differ by one word. */
function nameAsked(random: Random): ChallengeBody {
	const [who, whom] = pick(random, PEOPLE, 2) as [string, string];
	const [document, otherDocument] = pick(random, CLUB_DOCUMENTS, 2) as [Asked, Asked];
	const [activity, otherActivity] = pick(random, CLUB_ACTIVITIES, 2) as [Activity, Activity];
	const year = pickNumber(random, 2025, 2027);
	const nameOf = (kind: Asked, sport: Activity, when: number) =>
		tell((l) => `${kind.slug[l]}-${sport.slug[l]}-${when}.pdf`);
	const right = nameOf(document, activity, year);
	const old = nameOf(document, activity, year - 1);
	return choice({
		instruction: say(
			`${who} aide à l’accueil de la maison des associations. Quel fichier faut-il envoyer en réponse à ce message ?`,
			`${who} helps at the reception desk of the community center. Which file should be sent in reply to this message?`
		),
		stimulus: {
			type: 'conversation',
			title: whom,
			messages: [
				{
					author: whom,
					text: say(
						`Bonjour ! Pouvez-vous m’envoyer ${document.asked.fr} ${activity.of.fr} pour ${year} ?`,
						`Hello! Could you send me the ${year} ${activity.of.en} ${document.asked.en}?`
					)
				},
				{
					author: whom,
					text: say(
						`J’ai déjà reçu ${otherDocument.asked.fr}, et le reste pour ${year - 1}.`,
						`I already have the ${otherDocument.asked.en}, and everything else for ${year - 1}.`
					)
				}
			]
		},
		right: [right],
		wrong: [old, nameOf(otherDocument, activity, year), nameOf(document, otherActivity, year)],
		why: say(
			`Le message donne trois indices, à retrouver tous les trois dans le nom : le document, l’activité et l’année. Seul \`${right.fr}\` les réunit. \`${old.fr}\` est presque pareil, mais date de l’année d’avant.`,
			`The message gives three clues, and the name must hold all three: the document, the activity and the year. Only \`${right.en}\` has them all. \`${old.en}\` is nearly the same, but it is for the year before.`
		)
	});
}

type Asked = (typeof CLUB_DOCUMENTS)[number];
type Activity = (typeof CLUB_ACTIVITIES)[number];

const DATED_FILES = [
	say('nouvelle-affiche.odt', 'new-poster.odt'),
	say('ancien-logo.png', 'old-logo.png'),
	say('budget.ods', 'budget.ods'),
	say('liste-materiel.odt', 'equipment-list.odt'),
	say('plan-salle.pdf', 'room-plan.pdf'),
	say('version-1-discours.odt', 'version-1-speech.odt'),
	say('programme-final.pdf', 'final-program.pdf'),
	say('photo-equipe.jpg', 'team-photo.jpg')
];

const DATED_FOLDERS = [
	say('Documents > Fête du lycée', 'Documents > School fair'),
	say('Documents > Club de danse', 'Documents > Dance club'),
	say('Documents > Comité des fêtes', 'Documents > Village committee'),
	say('Documents > Tournoi d’échecs', 'Documents > Chess tournament')
];

/** Files around the turn of a year, to put from the oldest to the newest. */
function oldestToNewest(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const year = pickNumber(random, 2025, 2027);
	const [late, middle] = [pickNumber(random, 20, 28), pickNumber(random, 12, 18)];
	const dates = [
		day(year - 1, pickOne(random, [9, 10]), late),
		day(year - 1, 12, middle),
		day(year, 1, late),
		day(year, 2, pickNumber(random, 3, 9)),
		day(year, 2, middle)
	];
	const files = pick(random, DATED_FILES, dates.length).map((name, i) => ({
		name,
		modified: dates[i]!
	}));
	return {
		kind: 'order',
		instruction: say(
			`${who} retrouve ce dossier. Rangez les fichiers du **plus anciennement** au **plus récemment modifié**.`,
			`${who} comes back to this folder. Put the files in order, from the **least recently** to the **most recently modified**.`
		),
		stimulus: {
			type: 'files',
			path: pickOne(random, DATED_FOLDERS),
			entries: [...files].sort((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'))
		},
		items: files.map(({ name }) => name),
		why: say(
			`Comparez d’abord l’année, puis le mois, et le jour seulement dans un même mois. Les deux fichiers de ${year - 1} viennent donc en premier, même si leur mois est plus loin dans l’année, puis \`${files[2]!.name.fr}\`, de janvier, et les deux de février, le ${dates[3]!.fr} avant le ${dates[4]!.fr}. Les mots « nouveau », « ancien » ou « final » d’un nom ne disent rien de sûr.`,
			`Compare the year first, then the month, and the day only within a month. So the two files from ${year - 1} come first, even though their month is later in the year, then \`${files[2]!.name.en}\`, from January, and the two from February, ${dates[3]!.en} before ${dates[4]!.en}. Words such as “new,” “old” or “final” in a name prove nothing.`
		)
	};
}

const RULED_TYPES = [
	say('facture', 'invoice'),
	say('devis', 'quote'),
	say('compte-rendu', 'report'),
	say('convocation', 'notice'),
	say('affiche', 'poster'),
	say('planning', 'schedule')
];

const INITIALS = ['SM', 'PL', 'NB', 'KD', 'RT', 'LV'];

/** Names that break the rule of their folder, each in one way. */
function namesToCorrect(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const year = pickNumber(random, 2025, 2027);
	const months = pick(random, [1, 2, 3, 4, 5, 6, 7, 8, 9], 6);
	const files = pick(random, RULED_TYPES, 6).map((type, i) => {
		const initials = pickOne(random, INITIALS);
		const [month, date] = [months[i]!, pickNumber(random, 10, 28)];
		const iso = isoDay(year, month, date);
		return {
			right: tell((l) => `${iso}_${type[l]}_${initials}.pdf`),
			wrong: [
				{
					name: tell((l) => `${date}-0${month}-${year}_${type[l]}_${initials}.pdf`),
					fault: say(
						'commence par le jour au lieu de l’année',
						'begins with the day instead of the year'
					)
				},
				{
					name: tell((l) => `${iso}_${initials}_${type[l]}.pdf`),
					fault: say('met les initiales avant le type', 'puts the initials before the type')
				},
				{
					name: tell((l) => `${year}-${month}-${date}_${type[l]}_${initials}.pdf`),
					fault: say('a un mois sans son zéro', 'has a month without its zero')
				},
				{
					name: tell((l) => `${iso}_${type[l]}.pdf`),
					fault: say('n’a pas d’initiales', 'has no initials')
				},
				{
					name: tell((l) => `${iso}-${type[l]}-${initials}.pdf`),
					fault: say(
						'sépare ses parties par `-` au lieu de `_`',
						'separates its parts with `-` instead of `_`'
					)
				}
			]
		};
	});
	const [first, second] = pick(random, [0, 1, 2, 3, 4], 2) as [number, number];
	const broken = [files[0]!.wrong[first]!, files[1]!.wrong[second]!];
	const kept = files.slice(2).map(({ right }) => right);
	const all = [...broken.map(({ name }) => name), ...kept];
	return choice({
		instruction: say(
			`Dans ce dossier, que ${who} partage avec une équipe, les noms suivent tous la même règle, sauf deux. Lesquels faut-il corriger ? **Deux réponses** sont attendues.`,
			`In this folder, which ${who} shares with a team, all the names follow the same rule, except two. Which ones must be corrected? **Two answers** are expected.`
		),
		stimulus: {
			type: 'files',
			path: say('Association > Bureau', 'Association > Board'),
			entries: pick(random, all, all.length).map((name) => ({ name }))
		},
		right: broken.map(({ name }) => name),
		wrong: kept,
		why: say(
			`Quatre noms ont la même forme : date année-mois-jour avec ses zéros, type, initiales, séparés par \`_\`, comme \`${kept[0]!.fr}\`. \`${broken[0]!.name.fr}\` ${broken[0]!.fault.fr}, et \`${broken[1]!.name.fr}\` ${broken[1]!.fault.fr}. Un seul écart suffit à mal trier les fichiers ou à en manquer un dans une recherche.`,
			`Four names have the same form: the date as year-month-day with its zeros, the type, the initials, separated by \`_\`, such as \`${kept[0]!.en}\`. \`${broken[0]!.name.en}\` ${broken[0]!.fault.en}, and \`${broken[1]!.name.en}\` ${broken[1]!.fault.en}. One difference is enough for files to be sorted badly or missed in a search.`
		)
	});
}

const PUPILS = [
	{ name: 'Anaëlle Lefèvre', accented: 'Lefèvre', slug: 'lefevre' },
	{ name: 'Jérôme Sénéchal', accented: 'Sénéchal', slug: 'senechal' },
	{ name: 'Inès Gagné', accented: 'Gagné', slug: 'gagne' },
	{ name: 'Rafael Simões', accented: 'Simões', slug: 'simoes' },
	{ name: 'Zoé Bérard', accented: 'Bérard', slug: 'berard' }
];

const TEACHERS = ['Mme Haddad', 'M. Perrin', 'Mme Costa', 'M. Traoré'];

/** A rule told in words, to apply to one’s own file. */
function nameForTeacher(random: Random): ChallengeBody {
	const pupil = pickOne(random, PUPILS);
	const teacher = pickOne(random, TEACHERS);
	const group = `${pickNumber(random, 3, 6)}${pickOne(random, ['A', 'B', 'C', 'D'])}`;
	const low = group.toLowerCase();
	const number = pickNumber(random, 2, 9);
	const right = `${low}_${pupil.slug}_0${number}.odt`;
	const wrong = pick(
		random,
		[
			`${low}_${pupil.slug}_${number}.odt`,
			`${low} ${pupil.slug} 0${number}.odt`,
			`${low}_${pupil.accented.toLowerCase()}_0${number}.odt`,
			`${pupil.slug}_${low}_0${number}.odt`,
			`${low}-${pupil.slug}-0${number}.odt`
		],
		3
	);
	return choice({
		instruction: say(
			`${pupil.name}, en classe de ${group}, rend le devoir numéro ${number}. Quel nom faut-il donner au fichier ?`,
			`${pupil.name}, from class ${group}, is handing in assignment number ${number}. What should the file be called?`
		),
		stimulus: {
			type: 'mail',
			from: teacher,
			to: say('Toutes les classes', 'All classes'),
			subject: say('Comment nommer vos devoirs', 'How to name your assignments'),
			body: say(
				'Bonjour,\n\nPour que vos fichiers se rangent seuls, écrivez dans l’ordre la classe, votre nom de famille et le numéro du devoir sur deux chiffres, séparés par un trait bas.\n\nTout en minuscules, sans accent ni espace.\n\nMerci !',
				'Hello,\n\nSo that your files sort themselves, write in order the class, your last name and the assignment number with two digits, separated by an underscore.\n\nEverything in lowercase, with no accents or spaces.\n\nThank you!'
			)
		},
		right: [right],
		wrong,
		why: say(
			`Vérifiez les consignes une par une : classe, nom, numéro, dans cet ordre ; traits bas ; minuscules ; pas d’accent ; deux chiffres. Seul \`${right}\` les respecte toutes. Il manque peu de chose à \`${wrong[0]!}\`, mais un tri ou un programme ne devine pas : il le rangerait ailleurs.`,
			`Check the instructions one by one: class, name, number, in that order; underscores; lowercase; no accents; two digits. Only \`${right}\` meets them all. \`${wrong[0]!}\` is very close, but a sort or a program does not guess: it would put it elsewhere.`
		)
	});
}

const SURVEYS = [
	{ rule: say('relevés du marais', 'marsh surveys'), place: 'MARAIS' },
	{ rule: say('comptages d’oiseaux', 'bird counts'), place: 'FALAISE' },
	{ rule: say('mesures de bruit', 'noise measurements'), place: 'GARE' },
	{ rule: say('relevés de la rivière', 'river surveys'), place: 'PONT' }
];

/** A name to read backward with its rule. */
function nameToRead(random: Random): ChallengeBody {
	const { rule, place } = pickOne(random, SURVEYS);
	const year = pickNumber(random, 2025, 2027);
	const [month, date] = pick(random, [3, 4, 5, 6, 9, 10, 11], 2) as [number, number];
	const [group, version] = pick(random, [2, 3, 4, 5, 6, 7], 2) as [number, number];
	const iso = isoDay(year, month, date);
	const name = `${place}_G${group}_${iso.replaceAll('-', '')}_V${version}.ods`;
	const written = iso.split('-').reverse().join('/');
	return {
		kind: 'qrocm',
		instruction: say(
			`Au lycée, des groupes déposent leurs ${rule.fr} avec la règle ci-dessous.\n\nQue dit le nom \`${name}\` ?`,
			`At the high school, groups hand in their ${rule.en} with the rule below.\n\nWhat does the name \`${name}\` tell?`
		),
		stimulus: {
			type: 'text',
			title: say('Règle de nommage', 'Naming rule'),
			body: say(
				'`LIEU_Ggroupe_AAAAMMJJ_Vversion.ods`\n\n`AAAAMMJJ` est la date de la sortie : année sur quatre chiffres, puis mois et jour sur deux chiffres.',
				'`PLACE_Ggroup_YYYYMMDD_Vversion.ods`\n\n`YYYYMMDD` is the date of the outing: year with four digits, then month and day with two digits each.'
			)
		},
		fields: [
			{
				label: say('Date de la sortie (JJ/MM/AAAA)', 'Date of the outing (DD/MM/YYYY)'),
				type: 'date',
				solutions: [written]
			},
			{
				label: say('Numéro du groupe', 'Number of the group'),
				type: 'number',
				solutions: [`${group}`]
			},
			{
				label: say('Numéro de la version', 'Number of the version'),
				type: 'number',
				solutions: [`${version}`]
			}
		],
		why: say(
			`Découpez le nom aux traits bas : \`${place}\` est le lieu, \`G${group}\` le groupe ${group}, et \`V${version}\` la version ${version}. Dans \`${iso.replaceAll('-', '')}\`, l’année vient d’abord, puis le mois ${iso.slice(5, 7)} et le jour ${iso.slice(8)} : c’est le ${day(year, month, date).fr}. Lire le jour avant le mois donnerait une autre date, tout aussi possible.`,
			`Cut the name at the underscores: \`${place}\` is the place, \`G${group}\` is group ${group} and \`V${version}\` is version ${version}. In \`${iso.replaceAll('-', '')}\` the year comes first, then month ${iso.slice(5, 7)} and day ${iso.slice(8)}: that is ${day(year, month, date).en}. Reading the day before the month would give another date, just as possible.`
		)
	};
}

const PICTURE_WORDS = ['plage', 'vue_du_pont', 'atelier', 'stade_nord', 'village', 'port'];

/** The names that a regular expression matches. */
function namesMatched(random: Random): ChallengeBody {
	const prefix = pickOne(random, ['IMG', 'DSC', 'PIC', 'CAM']);
	const words = pick(random, PICTURE_WORDS, 6);
	const stamp = () =>
		isoDay(pickNumber(random, 2019, 2027), pickNumber(random, 1, 12), pickNumber(random, 1, 28));
	const compact = () => stamp().replaceAll('-', '');
	const right = [
		`${prefix}_${compact()}_${words[0]!}.jpg`,
		`${prefix}_${compact()}_${pickNumber(random, 1, 9)}.jpeg`,
		`${prefix}_${compact()}_${words[1]!}.v${pickNumber(random, 2, 5)}.jpg`
	];
	const refused = pick(
		random,
		[
			{
				name: `${prefix}_${stamp()}_${words[2]!}.jpg`,
				fault: say('a des tirets dans sa date', 'has hyphens in its date')
			},
			{
				name: `${prefix}_${compact()}.jpg`,
				fault: say('n’a rien pour `_(.+)`', 'has nothing for `_(.+)`')
			},
			{
				name: `${prefix}_${compact()}_${words[3]!}.jpg.bak`,
				fault: say(
					'continue après `.jpg`, ce que `$` interdit',
					'goes on after `.jpg`, which `$` forbids'
				)
			},
			{
				name: `copie_${prefix}_${compact()}_${words[4]!}.jpg`,
				fault: say(
					`ne commence pas par \`${prefix}\`, ce que \`^\` impose`,
					`does not begin with \`${prefix}\`, as \`^\` requires`
				)
			},
			{
				name: `${prefix}_${compact()}_${words[5]!}-jpg`,
				fault: say('n’a pas le point que demande `\\.`', 'lacks the dot that `\\.` requires')
			}
		],
		3
	);
	return {
		...choice({
			instruction: say(
				'Un outil de renommage ne touche qu’aux fichiers dont le nom correspond à cette expression régulière (les majuscules comptent).\n\nLesquels seront renommés ? **Plusieurs réponses** sont attendues.',
				'A renaming tool only changes the files whose name matches this regular expression (case matters).\n\nWhich ones will be renamed? **Several answers** are expected.'
			),
			stimulus: {
				type: 'code',
				language: 'regex',
				text: `^${prefix}_(\\d{4})(\\d{2})(\\d{2})_(.+)\\.jpe?g$`
			},
			right,
			wrong: refused.map(({ name }) => name),
			why: say(
				`Il faut \`${prefix}_\` au tout début, huit chiffres à la suite, un \`_\`, au moins un caractère quelconque (un point en est un), puis \`.jpg\` ou \`.jpeg\` à la toute fin, car \`e?\` rend le \`e\` facultatif. ${refused.map(({ name, fault }) => `\`${name}\` ${fault.fr}`).join(' ; ')}.`,
				`It takes \`${prefix}_\` at the very beginning, eight digits in a row, a \`_\`, at least one character of any kind (a dot is one), then \`.jpg\` or \`.jpeg\` at the very end, since \`e?\` makes the \`e\` optional. ${refused.map(({ name, fault }) => `\`${name}\` ${fault.en}`).join('; ')}.`
			)
		}),
		isFocused: true
	};
}

const FAMILIES = ['dupont', 'benali', 'moreau', 'lopes', 'nguyen', 'haddad'];
const FIRST_NAMES = ['lea', 'samir', 'ines', 'hugo', 'mei', 'awa'];

/** The order in which nested groups are numbered. */
function replacementWanted(random: Random): ChallengeBody {
	const year = `${pickNumber(random, 2021, 2027)}`;
	const parts = { last: pickOne(random, FAMILIES), first: pickOne(random, FIRST_NAMES), year };
	const order = pick(random, ['last', 'first', 'year'] as const, 3);
	const before = `${parts.last}-${parts.first}_${year}.pdf`;
	const after = `${order.map((part) => parts[part]).join('.')}.pdf`;
	const write = (last: number, first: number, when: number) =>
		`${order.map((part) => `$${{ last, first, year: when }[part]}`).join('.')}.pdf`;
	const right = write(2, 3, 4);
	return {
		...choice({
			instruction: say(
				`Un outil de renommage applique cette recherche à des attestations. Par quoi remplacer pour que \`${before}\` devienne \`${after}\` ?`,
				`A renaming tool applies this search to certificates. What should the replacement be, so that \`${before}\` becomes \`${after}\`?`
			),
			stimulus: {
				type: 'code',
				language: 'regex',
				text: say(
					'Rechercher : ^((\\w+)-(\\w+))_(\\d{4})\\.pdf$',
					'Find: ^((\\w+)-(\\w+))_(\\d{4})\\.pdf$'
				)
			},
			right: [right],
			wrong: [write(1, 2, 3), write(1, 2, 4), write(3, 2, 4)],
			why: say(
				`Les groupes se numérotent dans l’ordre de leurs parenthèses **ouvrantes** : \`$1\` est le grand groupe \`${parts.last}-${parts.first}\`, \`$2\` vaut \`${parts.last}\`, \`$3\` vaut \`${parts.first}\` et \`$4\` vaut \`${year}\`. Il faut donc \`${right}\`. \`${write(1, 2, 3)}\` oublie que les parenthèses du dehors comptent aussi.`,
				`Groups are numbered in the order of their **opening** parentheses: \`$1\` is the large group \`${parts.last}-${parts.first}\`, \`$2\` is \`${parts.last}\`, \`$3\` is \`${parts.first}\` and \`$4\` is \`${year}\`. So it takes \`${right}\`. \`${write(1, 2, 3)}\` forgets that the outer parentheses count too.`
			)
		}),
		isFocused: true
	};
}

const MINUTES = /^(\d{4}-\d{2}-\d{2})_.+_([A-Z]{2})\.odt$/;

/** How many files a renaming leaves when some get the same name. */
function namesLeft(random: Random): ChallengeBody {
	const year = pickNumber(random, 2024, 2027);
	const [d1, d2] = [
		isoDay(year, pickNumber(random, 1, 5), pickNumber(random, 2, 28)),
		isoDay(year, pickNumber(random, 6, 12), pickNumber(random, 2, 28))
	];
	const [a, b] = pick(random, INITIALS, 2) as [string, string];
	const w = pick(random, ['budget', 'menu', 'plan', 'logo', 'agenda', 'photos', 'stand'], 7);
	const names = [
		`${d1}_${w[0]!}_${a}.odt`,
		`${d1}_${w[1]!}_${a}.odt`,
		`${d1}_${w[2]!}_${b}.odt`,
		`${d2}_${w[3]!}_${pickOne(random, [a, b])}.odt`,
		`${d2}_${w[4]!}_${b}.odt`,
		`${d2}_${w[5]!}_${b}.pdf`,
		`${d1}_${w[6]!}_${pickOne(random, [a, a.toLowerCase()])}.odt`
	];
	const renamed = names.map((name) => name.replace(MINUTES, '$1_$2.odt'));
	const left = [...new Set(renamed)];
	const untouched = renamed.filter((name) => names.includes(name));
	const list = left.map((name) => `\`${name}\``).join(', ');
	const kept = untouched.map((name) => `\`${name}\``).join(', ');
	return {
		kind: 'qroc',
		isFocused: true,
		instruction: say(
			'Un outil renomme d’un coup les fichiers de ce dossier avec l’expression ci-dessous, et laisse ceux qui n’y correspondent pas (les majuscules comptent) :\n\n`^(\\d{4}-\\d{2}-\\d{2})_.+_([A-Z]{2})\\.odt$` devient `$1_$2.odt`\n\nSi deux fichiers reçoivent le même nom, le second **remplace** le premier. Combien de fichiers le dossier contiendra-t-il ?',
			'A tool renames the files of this folder at once with the expression below, and leaves those that do not match it (case matters):\n\n`^(\\d{4}-\\d{2}-\\d{2})_.+_([A-Z]{2})\\.odt$` becomes `$1_$2.odt`\n\nIf two files get the same name, the second **replaces** the first. How many files will the folder hold?'
		),
		stimulus: {
			type: 'files',
			path: say('Comptes rendus', 'Minutes'),
			entries: [...names].sort().map((name) => ({ name }))
		},
		field: {
			label: say('Nombre de fichiers', 'Number of files'),
			type: 'number',
			solutions: [`${left.length}`]
		},
		why: say(
			`Le nouveau nom ne garde que la date et les initiales : deux fichiers d’une même date et des mêmes initiales reçoivent donc le même, et l’un efface l’autre. Ne correspondent pas, et restent tels quels : ${kept}. Il reste ${left.length} noms différents : ${list}. Avant un renommage en masse, gardez dans le nom ce qui distingue les fichiers.`,
			`The new name only keeps the date and the initials: two files with the same date and initials therefore get the same name, and one wipes out the other. These do not match and stay as they are: ${kept}. That leaves ${left.length} different names: ${list}. Before a mass renaming, keep in the name what tells the files apart.`
		)
	};
}
