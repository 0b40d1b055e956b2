import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';

export const dataCleaning: Tube = {
	id: 'dataCleaning',
	competence: '1.3',
	title: { fr: 'Nettoyer et croiser des données', en: 'Cleaning and merging data' },
	tutorial: {
		title: {
			fr: 'Repérer et corriger des données fausses',
			en: 'Spotting and correcting wrong data'
		},
		minutes: 2,
		body: {
			fr: 'Nettoyer des données, c’est vérifier que chaque colonne contient bien ce qu’elle annonce, **avant** de compter ou de croiser.\n\nAvancez colonne par colonne, avec une règle pour chacune :\n\n- une date : jour de 1 à 31, mois de 1 à 12, et une année plausible ;\n- un code postal français : cinq chiffres, le premier pouvant être zéro ;\n- une adresse électronique : un nom, un `@`, un domaine ;\n- une quantité : un nombre, dans la même unité partout.\n\nCroiser deux tableaux demande une colonne commune, un identifiant. Une **jointure externe gauche** garde toutes les lignes du premier tableau, complétées par le second. Une ligne sans correspondance garde des cases vides ; une ligne qui en trouve trois est écrite trois fois.\n\nPar exemple, si l’élève 7 a rendu deux devoirs, il occupe deux lignes du tableau croisé : compter les lignes ne compte plus les élèves.\n\nLe piège habituel : deux identifiants qui se ressemblent. Comparés comme du texte, `07` et `7` sont différents, comme `Ana` suivi d’une espace et `Ana`. Uniformisez l’écriture et retirez les doublons avant de croiser.',
			en: 'Cleaning data means checking that each column really contains what it announces, **before** you count or merge.\n\nGo column by column, with a rule for each one:\n\n- a date: day from 1 to 31, month from 1 to 12, and a plausible year;\n- a French postal code: five digits, the first of which can be zero;\n- an email address: a name, an `@`, a domain;\n- a quantity: a number, in the same unit everywhere.\n\nMerging two tables takes a column in common, an identifier. A **left outer join** keeps all the rows of the first table, completed by the second. A row with no match keeps empty cells; a row that finds three is written three times.\n\nFor example, if student 7 handed in two assignments, they take up two rows of the merged table: counting rows no longer counts students.\n\nThe usual trap: two identifiers that look alike. Compared as text, `07` and `7` are different, and so are `Ana` followed by a space and `Ana`. Make the spelling uniform and remove duplicates before merging.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Repérer dans un tableau les valeurs qui ne peuvent pas être justes.',
				'Spot in a table the values that cannot be right.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Avant d’envoyer les licences, Fabrice relit le fichier des inscriptions.\n\nQuelles personnes ont une information **impossible** dans leur ligne ? **Plusieurs réponses** sont attendues.',
						en: 'Before sending out the membership cards, Fabrice checks the sign-up file.\n\nWhich people have an **impossible** piece of information in their row? **Several answers** are expected.'
					},
					why: {
						fr: 'Vérifiez chaque colonne avec sa règle : l’adresse de Gisèle n’a pas de `@`, le code postal de Lucas n’a que quatre chiffres, et Nour serait née au mois 13. Le `01000` de Ming est juste : un code postal peut commencer par un zéro.',
						en: 'Check each column with its rule: Gisèle’s address has no `@`, Lucas’s postal code has only four digits, and Nour would have been born in month 13. Ming’s `01000` is fine: a postal code can start with a zero.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Inscriptions (dates : jour/mois/année ; codes postaux français)',
							en: 'Sign-ups (dates: day/month/year; French five-digit postal codes)'
						},
						columns: [
							{ fr: 'Prénom', en: 'First name' },
							{ fr: 'Naissance', en: 'Birth' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Adresse électronique', en: 'Email address' }
						],
						rows: [
							['Amina', '12/05/1990', '29000', 'amina.b@courrier.example'],
							['Gisèle', '30/11/1958', '75011', 'gisele-dupre.courrier.example'],
							['Lucas', '31/08/2009', '1300', 'lucas-2009@courrier.example'],
							['Ming', '14/10/1988', '01000', 'ming@courrier.example'],
							['Nour', '08/13/2004', '69003', 'nour.h@courrier.example']
						]
					},
					options: ['Amina', 'Gisèle', 'Lucas', 'Ming', 'Nour'],
					solutions: [1, 2, 4]
				},
				impossibleTimes,
				columnAtFault,
				impossibleMarks
			]
		},
		{
			level: 7,
			proves: say(
				'Prévoir ce que donne la fusion de deux fichiers selon la qualité de leurs identifiants.',
				'Predict what merging two files gives, depending on the quality of their identifiers.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Maryam fusionne ces deux fichiers sur la colonne `id` par une **jointure externe gauche** : toutes les lignes de `inscrits.csv` sont gardées. Les identifiants sont comparés **comme du texte**.\n\nAnalysez le tableau obtenu avant tout nettoyage.',
						en: 'Maryam merges these two files on the `id` column with a **left outer join**: all rows of `inscrits.csv` are kept. Identifiers are compared **as text**.\n\nAnalyze the resulting table before any cleaning.'
					},
					why: {
						fr: 'Chaque inscrit donne une ligne par paiement trouvé, ou une ligne vide : 101 en donne deux, 102 une, chacune des deux lignes 103 une, 104 une, soit 6. Comme texte, `0104` n’est pas `104` : ses 20 manquent, alors que 15 compte deux fois : 20 + 25 + 15 + 15 = 75.',
						en: 'Each member gives one row per payment found, or one empty row: 101 gives two, 102 one, each of the two 103 rows one, 104 one, which makes 6. As text, `0104` is not `104`: its 20 is missing, while 15 counts twice: 20 + 25 + 15 + 15 = 75.'
					},
					stimulus: {
						type: 'code',
						language: 'csv',
						text: '# inscrits.csv\nid;nom\n101;Amel\n102;Boris\n103;Carla\n103;Carla\n104;Dylan\n\n# paiements.csv\nid;montant\n101;20\n101;25\n103;15\n0104;20\n105;30'
					},
					fields: [
						{
							label: {
								fr: 'Nombre de lignes obtenues (sans l’en-tête)',
								en: 'Number of resulting rows (without the header)'
							},
							type: 'number',
							solutions: ['6']
						},
						{
							label: {
								fr: 'Somme de la colonne montant du tableau obtenu',
								en: 'Sum of the “montant” (amount) column in the resulting table'
							},
							type: 'number',
							solutions: ['75']
						}
					]
				},
				innerJoin,
				unmatchedIdentifiers,
				causeOfExtraRows
			]
		}
	]
};

const SHIFTS = [
	say('Bénévoles du festival', 'Festival volunteers'),
	say('Permanences de la bibliothèque', 'Library desk shifts'),
	say('Heures de stage', 'Internship hours'),
	say('Soutien scolaire', 'Homework help')
];

const clock = (hour: number, minute: number) =>
	`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** The row whose times cannot be. */
function impossibleTimes(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [wrongName, ...names] = pick(
		random,
		PEOPLE.filter((name) => name !== who),
		4
	) as [string, ...string[]];
	const quarter = () => pickOne(random, [0, 15, 30, 45]);
	const good = names.map((name, i) => [
		name,
		clock([0, 9, 13][i]! || pickNumber(random, 7, 8), quarter()),
		clock([12, 17, 23][i]! - (i === 0 ? 0 : pickNumber(random, 0, 1)), quarter())
	]);
	const start = pickNumber(random, 13, 15);
	const minutes = pickNumber(random, 65, 85);
	const fault = pickOne(random, [
		{
			cells: [clock(start, quarter()), clock(start, minutes)],
			why: say(
				`une heure n’a que 60 minutes, numérotées de 00 à 59 : ${clock(start, minutes)} n’existe pas`,
				`an hour has only 60 minutes, numbered 00 to 59: ${clock(start, minutes)} does not exist`
			)
		},
		{
			cells: [clock(start + 4, 30), clock(start, 15)],
			why: say(
				`on ne peut pas partir à ${clock(start, 15)} en étant arrivé à ${clock(start + 4, 30)} le même jour`,
				`no one can leave at ${clock(start, 15)} after arriving at ${clock(start + 4, 30)} on the same day`
			)
		},
		{
			cells: [clock(start, 30), clock(start + 12, 15)],
			why: say(
				`une journée s’arrête à 23:59 : ${clock(start + 12, 15)} n’existe pas`,
				`a day stops at 23:59: ${clock(start + 12, 15)} does not exist`
			)
		}
	]);
	return choice({
		instruction: say(
			`${who} relit ce relevé d’heures avant de le transmettre. Tout le monde est arrivé et reparti le même jour. Quelle ligne contient une erreur **certaine** ?`,
			`${who} is checking this time sheet before handing it in. Everyone arrived and left on the same day. Which row contains a **certain** error?`
		),
		stimulus: {
			type: 'table',
			caption: pickOne(random, SHIFTS),
			columns: [
				say('Prénom', 'First name'),
				say('Arrivée (24 h)', 'Arrival (24-hour)'),
				say('Départ (24 h)', 'Departure (24-hour)')
			],
			rows: pick(random, [...good, [wrongName, ...fault.cells]], 4)
		},
		right: [wrongName],
		wrong: names,
		why: say(
			`Comparez les deux heures de chaque ligne, puis vérifiez que chacune existe. Pour ${wrongName}, ${fault.why.fr}. Une arrivée très tôt ou un départ tard le soir peut surprendre, mais reste possible : on vérifie, on ne corrige pas au hasard.`,
			`Compare the two times of each row, then check that each one exists. For ${wrongName}, ${fault.why.en}. A very early arrival or a late departure may be surprising but remains possible: check it, do not correct it at random.`
		)
	});
}

const COLUMNS = [
	say('Naissance', 'Birth'),
	say('Code postal', 'Postal code'),
	say('Téléphone', 'Phone'),
	say('Adresse électronique', 'Email address')
] as const;

const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const two = (value: number) => String(value).padStart(2, '0');

/** The column of each row that holds what cannot be. */
function columnAtFault(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const digits = () => Array.from({ length: 4 }, () => two(pickNumber(random, 10, 98)));
	const faults = pick(random, [0, 1, 2, 3], 3);
	const rows = names.map((name) => [
		`${two(pickNumber(random, 1, 28))}/${two(pickNumber(random, 1, 12))}/${pickNumber(random, 1975, 2009)}`,
		`0${pickNumber(random, 1000, 9800)}`,
		`0${pickNumber(random, 6, 7)} ${digits().join(' ')}`,
		`${plain(name)}.${pickNumber(random, 10, 99)}@courrier.example`
	]);
	const broken = [
		{
			make: () =>
				`${two(pickNumber(random, 1, 28))}/${pickNumber(random, 13, 19)}/${pickNumber(random, 1975, 2009)}`,
			why: say('le mois dépasse 12', 'the month is over 12')
		},
		{
			make: () => `${pickNumber(random, 1000, 9800)}`,
			why: say('il n’y a que quatre chiffres', 'there are only four digits')
		},
		{
			make: () => `0${pickNumber(random, 6, 7)} ${digits().slice(1).join(' ')}`,
			why: say('il manque deux chiffres', 'two digits are missing')
		},
		{
			make: (name: string) => `${plain(name)}.${pickNumber(random, 10, 99)}.courrier.example`,
			why: say('il manque le signe @', 'the @ sign is missing')
		}
	];
	const shown = rows.map((row, i) =>
		row.map((cell, j) => (j === faults[i] ? broken[j]!.make(names[i]!) : cell))
	);
	const reason = (i: number) => broken[faults[i]!]!.why;
	return {
		kind: 'qrocm',
		instruction: say(
			'Chacune de ces lignes contient **une** valeur impossible. Dans quelle colonne se trouve-t-elle ?',
			'Each of these rows contains **one** impossible value. Which column is it in?'
		),
		stimulus: {
			type: 'table',
			caption: say(
				'Inscriptions (dates : jour/mois/année ; codes postaux et numéros français)',
				'Sign-ups (dates: day/month/year; French five-digit postal codes and ten-digit phone numbers)'
			),
			columns: [say('Prénom', 'First name'), ...COLUMNS],
			rows: shown.map((row, i) => [names[i]!, ...row])
		},
		fields: names.map((name, i) => ({
			label: say(`Ligne de ${name}`, `${name}’s row`),
			type: 'text',
			choices: [...COLUMNS],
			solutions: [COLUMNS[faults[i]!]!]
		})),
		why: say(
			`Chaque colonne a sa règle. Ligne de ${names[0]} : ${reason(0).fr} ; de ${names[1]} : ${reason(1).fr} ; de ${names[2]} : ${reason(2).fr}. Un code postal qui commence par zéro est juste, s’il a cinq chiffres ; un numéro de téléphone en a dix.`,
			`Each column has its rule. ${names[0]}’s row: ${reason(0).en}; ${names[1]}’s: ${reason(1).en}; ${names[2]}’s: ${reason(2).en}. A postal code that begins with zero is right if it has five digits; a phone number has ten.`
		)
	};
}

/** How many cells hold no possible mark. */
function impossibleMarks(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 8);
	const top = pickOne(random, [10, 20, 50]);
	const faults = [
		String(top + pickNumber(random, 1, 9)),
		String(-pickNumber(random, 1, 5)),
		'absent',
		String(top * 10 + 5)
	];
	const count = pickNumber(random, 2, 4);
	const wrong = pick(random, faults, count);
	const whole = pickNumber(random, 3, 8);
	const good = [
		'0',
		String(top),
		say(`${whole},5`, `${whole}.5`),
		...pick(random, [1, 2, 4, 5, 6, 7, 9], 5 - count).map(String)
	];
	const cells = pick(random, [...wrong, ...good], 8);
	return {
		kind: 'qroc',
		instruction: say(
			`À ce concours, une note est un nombre de 0 à ${top}, bornes comprises, parfois avec une décimale. Combien de cellules de la colonne « Note » contiennent autre chose qu’une note possible ?`,
			`In this contest, a mark is a number from 0 to ${top}, both included, sometimes with a decimal. How many cells of the “Mark” column contain something other than a possible mark?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Prénom', 'First name'), say('Note', 'Mark')],
			rows: names.map((name, i) => [name, cells[i]!])
		},
		field: {
			label: say('Nombre de cellules', 'Number of cells'),
			type: 'number',
			solutions: [String(count)]
		},
		why: say(
			`La règle refuse ${wrong.map((one) => `\`${one}\``).join(', ')} : ni un mot, ni un nombre négatif, ni un nombre supérieur à ${top} n’est une note. Les notes extrêmes, \`0\` et \`${top}\`, sont comprises, et \`${whole},5\` aussi puisqu’une décimale est permise. Une valeur surprenante n’est pas forcément une erreur : seule la règle décide.`,
			`The rule rejects ${wrong.map((one) => `\`${one}\``).join(', ')}: no word, no negative number and no number above ${top} is a mark. The extreme marks, \`0\` and \`${top}\`, are included, and so is \`${whole}.5\`, since a decimal is allowed. A surprising value is not necessarily an error: only the rule decides.`
		)
	};
}

const FILES = [
	{ left: 'adherents.csv', right: 'achats.csv', value: 'prix' },
	{ left: 'eleves.csv', right: 'trajets.csv', value: 'km' },
	{ left: 'clients.csv', right: 'factures.csv', value: 'montant' },
	{ left: 'benevoles.csv', right: 'missions.csv', value: 'heures' }
];

/** The rows and the sum of an inner join with duplicates on both sides. */
function innerJoin(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { left, right, value } = pickOne(random, FILES);
	const [a, b, c, d, e] = pick(random, PEOPLE, 5) as [string, string, string, string, string];
	const first = pickNumber(random, 20, 90) * 10;
	const [one, twice, three, four, five] = [1, 2, 3, 4, 5].map((more) => first + more) as [
		number,
		number,
		number,
		number,
		number
	];
	const [v, w, x, y, z] = pick(random, [4, 6, 9, 11, 13, 16, 18, 22, 25], 5) as [
		number,
		number,
		number,
		number,
		number
	];
	const people = [
		[one, a],
		[twice, b],
		[twice, b],
		[three, c],
		[four, d],
		[five, e]
	];
	const values = pick(
		random,
		[
			[one, v],
			[twice, w],
			[twice, x],
			[four, y],
			[five + 4, z]
		],
		5
	);
	const sum = v + 2 * w + 2 * x + y;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} fusionne ces deux fichiers sur la colonne \`id\` par une **jointure interne** : chaque ligne du premier est associée à chaque ligne du second qui a le même identifiant, et les lignes sans correspondance disparaissent.\n\nAnalysez le tableau obtenu, avant tout nettoyage.`,
			`${who} merges these two files on the \`id\` column with an **inner join**: each row of the first is paired with each row of the second that has the same identifier, and rows with no match disappear.\n\nAnalyze the resulting table, before any cleaning.`
		),
		stimulus: {
			type: 'code',
			language: 'csv',
			text: [
				`# ${left}`,
				'id;nom',
				...people.map((row) => row.join(';')),
				'',
				`# ${right}`,
				`id;${value}`,
				...values.map((row) => row.join(';'))
			].join('\n')
		},
		fields: [
			{
				label: say(
					'Nombre de lignes obtenues (sans l’en-tête)',
					'Number of resulting rows (without the header)'
				),
				type: 'number',
				solutions: ['6']
			},
			{
				label: say(
					`Somme de la colonne ${value} du tableau obtenu`,
					`Sum of the “${value}” column in the resulting table`
				),
				type: 'number',
				solutions: [String(sum)]
			}
		],
		why: say(
			`L’identifiant ${twice} est deux fois dans chaque fichier : il donne 2 × 2 = 4 lignes. ${one} et ${four} en donnent une chacun ; ${three}, ${five} et ${five + 4} disparaissent, soit 6 lignes. La somme compte donc deux fois ${w} et ${x} : ${v} + 2 × ${w} + 2 × ${x} + ${y} = ${sum}. Retirer le doublon de \`${left}\` avant la fusion éviterait ce double compte.`,
			`Identifier ${twice} is in each file twice: it gives 2 × 2 = 4 rows. ${one} and ${four} give one each; ${three}, ${five} and ${five + 4} disappear, which makes 6 rows. So the sum counts ${w} and ${x} twice: ${v} + 2 × ${w} + 2 × ${x} + ${y} = ${sum}. Removing the duplicate from \`${left}\` before merging would avoid this double counting.`
		)
	};
}

const SPELLINGS = [
	{
		write: (letter: string, number: number) => `${letter}${number}`,
		why: say('le zéro de tête manque', 'the leading zero is missing')
	},
	{
		write: (letter: string, number: number) => `${letter.toLowerCase()}0${number}`,
		why: say('la lettre est minuscule', 'the letter is lowercase')
	},
	{
		write: (letter: string, number: number) => `${letter}-0${number}`,
		why: say('un tiret est en trop', 'there is an extra hyphen')
	},
	{
		write: (letter: string, number: number) => `${letter}0${number} `,
		why: say('une espace suit le dernier chiffre', 'a space follows the last digit')
	}
];

/** The identifiers that will find nothing in the other file. */
function unmatchedIdentifiers(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { left, right: other, value } = pickOne(random, FILES);
	const letters = pick(random, ['A', 'B', 'C', 'D', 'F', 'K', 'M', 'R'], 5);
	const numbers = pick(random, [112, 215, 327, 438, 549, 651, 763, 874], 5);
	const ids = letters.map((letter, i) => `${letter}0${numbers[i]}`);
	const [one, another] = pick(random, SPELLINGS, 2) as [Spelling, Spelling];
	const written = ids.map((id, i) =>
		i === 0
			? one.write(letters[i]!, numbers[i]!)
			: i === 1
				? another.write(letters[i]!, numbers[i]!)
				: id
	);
	const rows = (all: string[], draw: () => string) => all.map((id) => `"${id}";${draw()}`);
	const names = pick(random, PEOPLE, 5);
	return choice({
		instruction: say(
			`${who} va compléter \`${left}\` avec \`${other}\`, en comparant les identifiants **caractère par caractère**, sans aucun nettoyage. Quels identifiants de \`${left}\` resteront sans correspondance ? **Deux réponses** sont attendues.`,
			`${who} is about to complete \`${left}\` with \`${other}\`, comparing identifiers **character by character**, without any cleaning. Which identifiers of \`${left}\` will have no match? **Two answers** are expected.`
		),
		stimulus: {
			type: 'code',
			language: 'csv',
			text: [
				`# ${left}`,
				'"id";"nom"',
				...pick(
					random,
					ids.map((id, i) => `"${id}";"${names[i]!}"`),
					5
				),
				'',
				`# ${other}`,
				`"id";"${value}"`,
				...pick(
					random,
					rows(written, () => String(pickNumber(random, 5, 60))),
					5
				)
			].join('\n')
		},
		right: ids.slice(0, 2),
		wrong: ids.slice(2),
		why: say(
			`Comparés comme du texte, deux identifiants doivent être les mêmes au caractère près. Dans \`${other}\`, pour ${ids[0]}, ${one.why.fr} ; pour ${ids[1]}, ${another.why.fr} : leurs lignes resteraient vides, sans message d’erreur. Il faut donner la même écriture aux identifiants des deux fichiers avant de les fusionner.`,
			`Compared as text, two identifiers must be the same, character for character. In \`${other}\`, for ${ids[0]}, ${one.why.en}; for ${ids[1]}, ${another.why.en}: their rows would stay empty, with no error message. The identifiers of both files must be written the same way before merging.`
		)
	});
}

type Spelling = (typeof SPELLINGS)[number];

const MERGES = [
	{
		orders: say('commandes', 'orders'),
		people: say('clients', 'customers'),
		person: say('Un même client', 'The same customer'),
		none: say('n’ont passé aucune commande', 'have placed no order')
	},
	{
		orders: say('prêts', 'loans'),
		people: say('lecteurs', 'readers'),
		person: say('Un même lecteur', 'The same reader'),
		none: say('n’ont fait aucun emprunt', 'have borrowed nothing')
	},
	{
		orders: say('missions', 'assignments'),
		people: say('salariés', 'employees'),
		person: say('Un même salarié', 'The same employee'),
		none: say('n’ont fait aucune mission', 'have had no assignment')
	},
	{
		orders: say('dons', 'donations'),
		people: say('membres', 'members'),
		person: say('Un même membre', 'The same member'),
		none: say('n’ont fait aucun don', 'have made no donation')
	}
];

/** Why a merge has more rows than the file that it completes. */
function causeOfExtraRows(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { orders, people, person, none } = pickOne(random, MERGES);
	const before = pickNumber(random, 110, 480) * 10 + pickNumber(random, 1, 9);
	const extra = pickNumber(random, 12, 48);
	const count = pickNumber(random, 210, 690);
	return choice({
		instruction: say(
			`${who} complète le fichier des ${orders.fr} avec celui des ${people.fr}, par une **jointure externe gauche** sur le numéro de la personne : toutes les lignes des ${orders.fr} sont gardées.\n\nQuelle particularité des données explique le nombre de lignes obtenu ?`,
			`${who} completes the file of ${orders.en} with that of ${people.en}, with a **left outer join** on the person’s number: all the rows of ${orders.en} are kept.\n\nWhich feature of the data explains the resulting number of rows?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Fichier', 'File'), say('Lignes', 'Rows')],
			rows: [
				[tidy(orders), amount(before)],
				[tidy(people), amount(count)],
				[say('Fusion', 'Merged'), amount(before + extra)]
			]
		},
		right: [
			say(
				`Des numéros figurent plusieurs fois dans le fichier des ${people.fr}.`,
				`Some numbers appear several times in the file of ${people.en}.`
			)
		],
		wrong: [
			say(
				`Des numéros du fichier des ${orders.fr} manquent dans celui des ${people.fr}.`,
				`Some numbers in the file of ${orders.en} are missing from that of ${people.en}.`
			),
			say(
				`${person.fr} figure plusieurs fois dans le fichier des ${orders.fr}.`,
				`${person.en} appears several times in the file of ${orders.en}.`
			),
			say(
				`Certaines personnes du fichier des ${people.fr} ${none.fr}.`,
				`Some people in the file of ${people.en} ${none.en}.`
			)
		],
		why: say(
			`La fusion a ${extra} lignes de plus que le fichier des ${orders.fr} : une ligne se répète quand son numéro est trouvé plusieurs fois dans le fichier des ${people.fr}. Un numéro absent laisse une ligne incomplète, sans en ajouter, et les personnes sans correspondance ne sont pas gardées. Qu’une personne ait plusieurs lignes parmi les ${orders.fr} est normal : chacune trouve une seule fiche.`,
			`The merged file has ${extra} more rows than the file of ${orders.en}: a row is repeated when its number is found several times in the file of ${people.en}. A missing number leaves an incomplete row without adding any, and people with no match are not kept. That a person has several rows among the ${orders.en} is normal: each one finds a single record.`
		)
	});
}

const tidy = ({ fr, en }: ReturnType<typeof say>) =>
	say(fr[0]!.toUpperCase() + fr.slice(1), en[0]!.toUpperCase() + en.slice(1));
