import type { Random } from '../../random.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const anonymousDatasets: Tube = {
	id: 'anonymousDatasets',
	competence: '4.2',
	title: {
		fr: 'Rendre un fichier vraiment anonyme',
		en: 'Making a data set truly anonymous'
	},
	tutorial: {
		title: {
			fr: 'Mesurer si un fichier protège vraiment les personnes',
			en: 'Measuring whether a data set really protects people'
		},
		minutes: 2,
		body: {
			fr: 'Retirer les noms ne suffit pas : un âge, une ville et une profession désignent parfois une seule personne. Un fichier est anonyme quand plus personne ne peut y être retrouvé, même par recoupement.\n\n**1. Repérez les indices** : les colonnes que l’entourage connaît déjà, comme l’âge ou le code postal.\n\n**2. Regroupez les lignes** qui portent la même combinaison d’indices, et comptez chaque groupe. Le plus petit groupe donne la valeur de **k** : c’est lui le plus exposé.\n\n**3. Si k est trop petit, floutez** : des tranches plus larges, un code postal raccourci, des lignes retirées. Recomptez ensuite.\n\n**4. Pensez aux autres fichiers.** Ce qui est possible dans l’un et dans l’autre à la fois réduit la liste des réponses.\n\n**Exemple.** Trois groupes de 6, 4 et 1 lignes : k vaut 1, et la personne seule est reconnaissable.\n\n**Le piège.** Un grand groupe ne protège pas si tous ses membres ont la même réponse : l’apprendre ne demande plus de savoir qui est qui.',
			en: 'Removing names is not enough: an age, a city and an occupation sometimes point to a single person. A data set is anonymous when nobody can be found in it anymore, even by cross-checking.\n\n**1. Spot the clues**: the columns that people around already know, such as age or postal code.\n\n**2. Group the rows** that carry the same combination of clues, and count each group. The smallest group gives the value of **k**: it is the most exposed.\n\n**3. If k is too small, blur**: wider brackets, a shortened postal code, rows removed. Then count again.\n\n**4. Think of other data sets.** What is possible in one and in the other at the same time shortens the list of answers.\n\n**Example.** Three groups of 6, 4 and 1 rows: k is 1, and the person alone can be recognized.\n\n**The trap.** A large group does not protect if all its members have the same answer: learning it no longer requires knowing who is who.'
		}
	},
	skills: [
		{
			level: 6,
			proves: say(
				'Mesurer et augmenter la taille du plus petit groupe d’un fichier sans noms.',
				'Measure and raise the size of the smallest group in a data set without names.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Un fichier est **k-anonyme** quand chaque personne y partage la même combinaison (âge, code postal) avec au moins k − 1 autres. Avant de publier cette enquête, Solène calcule la plus grande valeur de k.',
						en: 'A data set is **k-anonymous** when each person in it shares the same combination (age, postal code) with at least k − 1 others. Before publishing this survey, Solène works out the largest value of k.'
					},
					why: {
						fr: 'Comptez les lignes de chaque couple (âge, code postal) : 4 pour 20–29 à 35000, 2 à 35200, 2 pour 30–39 à 35000, 3 à 35200. Le plus petit groupe donne k = 2. Avec `35***`, il ne reste que les âges : 6 et 5 lignes, donc k = 5.',
						en: 'Count the rows of each pair (age, postal code): 4 for 20–29 in 35000, 2 in 35200, 2 for 30–39 in 35000, 3 in 35200. The smallest group gives k = 2. With `35***`, only the ages are left: 6 and 5 rows, so k = 5.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'Enquête auprès des salariés (11 réponses)',
							en: 'Employee survey (11 answers)'
						},
						columns: [
							{ fr: 'Âge', en: 'Age' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Jours d’absence', en: 'Days of absence' }
						],
						rows: [
							['20–29', '35000', '2'],
							['30–39', '35200', '0'],
							['20–29', '35000', '5'],
							['30–39', '35000', '1'],
							['30–39', '35200', '7'],
							['20–29', '35000', '0'],
							['30–39', '35000', '3'],
							['20–29', '35200', '4'],
							['30–39', '35200', '1'],
							['20–29', '35200', '2'],
							['20–29', '35000', '1']
						]
					},
					fields: [
						{
							label: { fr: 'k du fichier tel quel', en: 'k of the file as it is' },
							type: 'number',
							solutions: ['2']
						},
						{
							label: {
								fr: 'k si tous les codes postaux deviennent 35***',
								en: 'k if all postal codes become 35***'
							},
							type: 'number',
							solutions: ['5']
						}
					]
				},
				rowsToRemove,
				mergedBrackets,
				loneRow
			]
		},
		{
			level: 7,
			proves: say(
				'Retrouver ce que des données publiées sans noms disent encore d’une personne.',
				'Work out what data published without names still tells about a person.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Deux centres de santé publient chacun un fichier de leurs patients, sans les noms. Une voisine sait qu’Erwan, 37 ans, code postal 69007, a été suivi dans **les deux** centres pour la **même** maladie.\n\nQuelle maladie peut-elle en déduire avec certitude ?',
						en: 'Two health centers each publish a file about their patients, without names. A neighbor knows that Erwan, 37, postal code 69007, was treated at **both** centers for the **same** condition.\n\nWhich condition can she work out with certainty?'
					},
					why: {
						fr: 'À 37 ans, Erwan est dans la tranche 30–39 du centre A (migraine, asthme ou eczéma) et dans la tranche 35–44 du centre B (sinusite, eczéma ou anémie). Une seule maladie figure dans les deux listes : l’eczéma. Chaque fichier seul en laissait trois possibles.',
						en: 'At 37, Erwan is in the 30–39 bracket of center A (migraine, asthma or eczema) and in the 35–44 bracket of center B (sinusitis, eczema or anemia). Only one condition is in both lists: eczema. Each file on its own left three possible conditions.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Centre', en: 'Center' },
							{ fr: 'Âge', en: 'Age' },
							{ fr: 'Code postal', en: 'Postal code' },
							{ fr: 'Maladie', en: 'Condition' }
						],
						rows: [
							['A', '30–39', '69***', { fr: 'Migraine', en: 'Migraine' }],
							['A', '30–39', '69***', { fr: 'Asthme', en: 'Asthma' }],
							['A', '30–39', '69***', { fr: 'Eczéma', en: 'Eczema' }],
							['A', '40–49', '69***', { fr: 'Sinusite', en: 'Sinusitis' }],
							['A', '40–49', '69***', { fr: 'Anémie', en: 'Anemia' }],
							['A', '40–49', '69***', { fr: 'Migraine', en: 'Migraine' }],
							['B', '25–34', '6900*', { fr: 'Migraine', en: 'Migraine' }],
							['B', '25–34', '6900*', { fr: 'Asthme', en: 'Asthma' }],
							['B', '25–34', '6900*', { fr: 'Anémie', en: 'Anemia' }],
							['B', '35–44', '6900*', { fr: 'Sinusite', en: 'Sinusitis' }],
							['B', '35–44', '6900*', { fr: 'Eczéma', en: 'Eczema' }],
							['B', '35–44', '6900*', { fr: 'Anémie', en: 'Anemia' }]
						]
					},
					field: {
						label: { fr: 'Maladie', en: 'Condition' },
						type: 'text',
						solutions: [
							{ fr: 'eczéma', en: 'eczema' },
							{ fr: 'l’eczéma', en: 'the eczema' },
							'exéma'
						]
					}
				},
				twoAverages,
				tellingGroup,
				hiddenCells
			]
		}
	]
};

const PEOPLE = ['Amina', 'Louis', 'Ravi', 'Claire', 'Moussa', 'Inès', 'Pablo', 'Hanae'];

const SURVEYS = [
	say('une enquête sur le sommeil', 'a survey on sleep'),
	say('une enquête sur les transports', 'a survey on transport'),
	say('une enquête sur la cantine', 'a survey on the cafeteria'),
	say('une enquête sur le sport', 'a survey on sport')
];

const TOWNS = ['Valmure', 'Rochebelle', 'Saint-Orens-le-Bas', 'Pontclair', 'Aubrives'];

/** What must go for no group to be too small. */
function rowsToRemove(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const survey = pickOne(random, SURVEYS);
	const [one, other] = pick(random, TOWNS, 2) as [string, string];
	const k = pickNumber(random, 4, 6);
	const counts = pick(
		random,
		[k, k + pickNumber(random, 1, 4), k + 6, k - 1, k - 2, pickNumber(random, 1, k - 2)],
		6
	);
	const small = counts.filter((count) => count < k);
	const removed = small.reduce((sum, count) => sum + count, 0);
	const groups = ['15–19', '20–24', '25–29'].flatMap((age) => [
		[age, one],
		[age, other]
	]);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} prépare la publication d’${survey.fr}, sans les noms. Chacun doit partager sa combinaison (âge, commune) avec au moins **${k - 1} autres** personnes. Les tranches et les communes ne seront pas modifiées : on retire seulement les lignes trop exposées.\n\nCombien de lignes au minimum faut-il retirer ?`,
			`${who} is preparing to publish ${survey.en}, without the names. Each person must share their combination (age, town) with at least **${k - 1} others**. The brackets and towns will not be changed: only the rows that are too exposed are removed.\n\nHow many rows at least must be removed?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Âge', 'Age'),
				say('Commune', 'Town'),
				say('Nombre de lignes', 'Number of rows')
			],
			rows: groups.map((group, i) => [...group, String(counts[i]!)])
		},
		field: {
			label: say('Nombre de lignes à retirer', 'Number of rows to remove'),
			type: 'number',
			solutions: [String(removed)]
		},
		why: say(
			`Partager avec ${k - 1} autres, c’est être dans un groupe d’au moins ${k} lignes. Les groupes plus petits doivent disparaître en entier : ${small.join(' + ')} = ${removed}. Celui de ${k} lignes reste : la personne compte aussi dans son groupe.`,
			`Sharing with ${k - 1} others means being in a group of at least ${k} rows. Smaller groups must disappear entirely: ${small.join(' + ')} = ${removed}. The one of ${k} rows stays: the person counts in the group too.`
		)
	};
}

const DIVISIONS: readonly (readonly number[])[] = [
	[1, 2, 3],
	[2, 2, 2],
	[3, 2, 1],
	[2, 3, 1],
	[1, 3, 2],
	[3, 1, 2],
	[2, 1, 3]
];

const AGES = [15, 20, 25, 30, 35, 40];

/** How many there are in each bracket of a division. */
function sumsOf(division: readonly number[], counts: readonly number[]): number[] {
	let start = 0;
	return division.map((width) => {
		start += width;
		return counts.slice(start - width, start).reduce((sum, count) => sum + count, 0);
	});
}

function bracketsOf(division: readonly number[]): string {
	let start = 0;
	return division
		.map((width) => {
			start += width;
			return `${AGES[start - width]!}–${AGES[start - 1]! + 4}`;
		})
		.join(', ');
}

/** The only wider brackets that protect enough. */
function mergedBrackets(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const survey = pickOne(random, SURVEYS);
	const divisions = pick(random, DIVISIONS, 4);
	const [right, ...wrong] = divisions as [readonly number[], ...(readonly number[])[]];
	const k = pickNumber(random, 6, 9);
	const smallest = (division: readonly number[], counts: readonly number[]) =>
		Math.min(...sumsOf(division, counts));
	let counts: number[];
	do {
		counts = AGES.map(() => pickNumber(random, 1, k));
	} while (smallest(right, counts) < k || wrong.some((one) => smallest(one, counts) >= k));
	const sums = sumsOf(right, counts).join(', ');
	const [tempting] = wrong as [readonly number[]];
	return choice({
		instruction: say(
			`${who} veut publier ${survey.fr} où l’âge est le seul indice. Il faut élargir les tranches pour que chacune compte **au moins ${k} personnes**.\n\nQuel découpage convient ?`,
			`${who} wants to publish ${survey.en} in which age is the only clue. The brackets must be widened so that each holds **at least ${k} people**.\n\nWhich division is suitable?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Âge', 'Age'), say('Personnes', 'People')],
			rows: AGES.map((age, i) => [`${age}–${age + 4}`, String(counts[i]!)])
		},
		right: [bracketsOf(right)],
		wrong: wrong.map(bracketsOf),
		why: say(
			`Additionnez les personnes de chaque nouvelle tranche : c’est la plus petite qui compte. Avec ${bracketsOf(right)}, on obtient ${sums} : aucune n’est sous ${k}. Avec ${bracketsOf(tempting)}, par exemple, la plus petite tranche ne réunit que ${smallest(tempting, counts)} sur les ${k} voulues.`,
			`Add up the people in each new bracket: the smallest is the one that counts. With ${bracketsOf(right)}, the sums are ${sums}: none is under ${k}. With ${bracketsOf(tempting)}, for instance, the smallest bracket comes to only ${smallest(tempting, counts)}.`
		)
	});
}

/** The one answer whose combination nobody shares. */
function loneRow(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const survey = pickOne(random, SURVEYS);
	const [here, there] = pick(random, TOWNS, 2) as [string, string];
	const [young, old] = pickOne(random, [
		['15–19', '20–24'],
		['20–29', '30–39'],
		['30–44', '45–59']
	]) as [string, string];
	const [day, night] = [say('Jour', 'Day'), say('Nuit', 'Night')];
	const all = pick(
		random,
		[young, old].flatMap((age) =>
			[here, there].flatMap((town) => [day, night].map((shift) => [age, town, shift]))
		),
		5
	);
	const [lone, ...shared] = all as [(typeof all)[0], ...typeof all];
	const rows = pick(random, [lone, ...shared, ...shared], 9);
	const first = pickNumber(random, 11, 89);
	const right = `R${first + rows.indexOf(lone)}`;
	const combination = tell((l) =>
		lone.map((part) => (typeof part === 'string' ? part : part[l])).join(', ')
	);
	return {
		kind: 'qroc',
		instruction: say(
			`Dans ${survey.fr}, ${who} a remplacé les noms par des numéros. Les collègues connaissent l’âge, la commune et l’horaire de chacun.\n\nQuelle réponse désigne **une seule personne** ? Écrivez son numéro.`,
			`In ${survey.en}, ${who} has replaced the names with numbers. Coworkers know everyone’s age, town and shift.\n\nWhich answer points to **a single person**? Type its number.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Numéro', 'Number'),
				say('Âge', 'Age'),
				say('Commune', 'Town'),
				say('Horaire', 'Shift')
			],
			rows: rows.map((row, i) => [`R${first + i}`, ...row])
		},
		field: { label: say('Numéro', 'Number'), type: 'code', solutions: [right] },
		why: say(
			`Prise seule, chaque colonne a des valeurs répétées ; ce sont les combinaisons qu’il faut comparer. Celle de \`${right}\` (${combination.fr}) n’existe qu’une fois, alors que toutes les autres reviennent deux fois. Remplacer le nom par un numéro n’y change rien.`,
			`What matters is not a column alone, but the combinations. The one of \`${right}\` (${combination.en}) exists only once, while all the others come twice. Replacing the name with a number changes nothing.`
		)
	};
}

const AVERAGED = [
	{
		what: say('jours d’absence', 'days of absence'),
		place: say('une entreprise', 'a company'),
		low: 2
	},
	{
		what: say('points de pénalité', 'penalty points'),
		place: say('un club', 'a club'),
		low: 3
	},
	{
		what: say('séances chez le psychologue', 'sessions with the psychologist'),
		place: say('un internat', 'a boarding school'),
		low: 1
	}
];

/** What two averages say of who came in between. */
function twoAverages(random: Random): ChallengeBody {
	const [reader, who] = pick(random, PEOPLE, 2) as [string, string];
	const { what, place, low } = pickOne(random, AVERAGED);
	const before = pickOne(random, [9, 14, 19]);
	const after = before + 1;
	const average = low + pickNumber(random, 0, 2);
	const rise = pickOne(random, after === 15 ? [0.2, 0.4, 0.6] : [0.1, 0.2, 0.3, 0.4]);
	const total = Math.round((average + rise) * after);
	const value = total - before * average;
	const mean = tell((l) =>
		new Intl.NumberFormat(l, { minimumFractionDigits: 1 }).format(
			Math.round((average + rise) * 10) / 10
		)
	);
	const first = tell((l) => new Intl.NumberFormat(l, { minimumFractionDigits: 1 }).format(average));
	return {
		kind: 'qroc',
		instruction: say(
			`Chaque mois, ${place.fr} publie une moyenne, jugée anonyme. ${reader} sait qu’entre ces deux lignes une seule personne a été ajoutée, ${who}, et que rien n’a changé pour les autres. Les moyennes sont exactes.\n\nQuel nombre de ${what.fr} concerne ${who} ?`,
			`Every month, ${place.en} publishes an average, thought to be anonymous. ${reader} knows that between these two rows only one person was added, ${who}, and that nothing has changed for the others. The averages are exact.\n\nHow many ${what.en} does ${who} have?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Nombre de ${what.fr} par personne`, `Number of ${what.en} per person`),
			columns: [
				say('Publication', 'Publication'),
				say('Personnes', 'People'),
				say('Moyenne', 'Average')
			],
			rows: [
				[say('Mars', 'March'), String(before), first],
				[say('Avril', 'April'), String(after), mean]
			]
		},
		field: {
			label: say(`Nombre pour ${who}`, `Number for ${who}`),
			type: 'number',
			solutions: [String(value)]
		},
		why: say(
			`Une moyenne rend le total : ${before} × ${first.fr} = ${before * average} en mars, ${after} × ${mean.fr} = ${total} en avril. La différence, ${value}, appartient à la seule personne ajoutée. Aucune des deux lignes ne la montre : c’est leur comparaison qui la livre.`,
			`An average gives back the total: ${before} × ${first.en} = ${before * average} in March, ${after} × ${mean.en} = ${total} in April. The difference, ${value}, belongs to the only person added. Neither row shows it: comparing them gives it away.`
		)
	};
}

const ANSWERS = [
	{
		asked: say('« Avez-vous des dettes ? »', '“Are you in debt?”'),
		kinds: [say('Aucune', 'None'), say('Une', 'One'), say('Plusieurs', 'Several')]
	},
	{
		asked: say('« Fumez-vous ? »', '“Do you smoke?”'),
		kinds: [say('Jamais', 'Never'), say('Parfois', 'Sometimes'), say('Souvent', 'Often')]
	},
	{
		asked: say('« Cherchez-vous un autre emploi ? »', '“Are you looking for another job?”'),
		kinds: [say('Non', 'No'), say('Peut-être', 'Maybe'), say('Oui', 'Yes')]
	}
];

/** A group that tells the answer of whoever belongs to it, however large. */
function tellingGroup(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { asked, kinds } = pickOne(random, ANSWERS);
	const teams = pick(
		random,
		[
			say('Accueil', 'Reception'),
			say('Atelier', 'Workshop'),
			say('Comptabilité', 'Accounting'),
			say('Livraison', 'Delivery'),
			say('Ventes', 'Sales')
		],
		4
	);
	const column = pickNumber(random, 0, 2);
	const size = pickNumber(random, 9, 16);
	const empty = pickNumber(random, 0, 2);
	const counts = [
		[0, 1, 2].map((i) => (i === column ? size : 0)),
		[0, 1, 2].map((i) => (i === column ? size - 2 : 1)),
		[0, 1, 2].map((i) => (i === empty ? 0 : pickNumber(random, 1, 2))),
		[0, 1, 2].map(() => pickNumber(random, 3, 6))
	];
	const total = (i: number) => counts[i]!.reduce((sum, count) => sum + count, 0);
	const right = teams[0]!;
	return choice({
		instruction: say(
			`${who} reçoit les résultats d’une enquête sans noms à la question ${asked.fr}, à laquelle tous les salariés ont répondu. Chacun sait qui travaille où.\n\nDans quel service connaît-on **avec certitude** la réponse de chaque salarié ?`,
			`${who} receives the results of a survey without names for the question ${asked.en}, which all employees answered. Everyone knows who works where.\n\nIn which department is each employee’s answer known **with certainty**?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Service', 'Department'), ...kinds],
			rows: pick(random, [0, 1, 2, 3], 4).map((i) => [teams[i]!, ...counts[i]!.map(String)])
		},
		right: [right],
		wrong: teams.slice(1),
		why: say(
			`Un groupe protège si plusieurs réponses y sont possibles. Dans le service « ${right.fr} », les ${size} réponses sont « ${kinds[column]!.fr} » : savoir que l’on y travaille suffit. Le plus petit service, « ${teams[2]!.fr} » (${total(2)} réponses), laisse encore un doute entre deux réponses.`,
			`A group protects if several answers are possible in it. In the “${right.en}” department, all ${size} answers are “${kinds[column]!.en}”: knowing that someone works there is enough. The smallest department, “${teams[2]!.en}” (${total(2)} answers), still leaves a doubt between two answers.`
		)
	});
}

/** Small numbers hidden in a table whose totals give them back. */
function hiddenCells(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const towns = pick(random, TOWNS, 3);
	const year = pickNumber(random, 2021, 2026);
	const grid = [0, 1, 2].map(() => [0, 1, 2].map(() => pickNumber(random, 6, 30)));
	const [row, otherRow] = pick(random, [0, 1, 2], 2) as [number, number];
	const [column, otherColumn] = pick(random, [0, 1, 2], 2) as [number, number];
	const [first, second] = [pickNumber(random, 1, 4), pickNumber(random, 1, 4)];
	grid[row]![column] = first;
	grid[otherRow]![otherColumn] = second;
	const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
	const kinds = [say('Asthme', 'Asthma'), say('Diabète', 'Diabetes'), say('Épilepsie', 'Epilepsy')];
	const label = (r: number, c: number) =>
		say(`${kinds[c]!.fr}, à ${towns[r]!}`, `${kinds[c]!.en}, in ${towns[r]!}`);
	const others = grid[row]!.filter((_, i) => i !== column);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} publie le nombre d’élèves malades et, pour ne désigner personne, remplace par \`*\` tout nombre inférieur à 5. Un lecteur peut pourtant retrouver les nombres cachés. Lesquels ?`,
			`${who} publishes the number of pupils with a condition and, so as not to point to anyone, replaces any number under 5 with \`*\`. A reader can still find the hidden numbers. What are they?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Élèves suivis en ${year}`, `Pupils monitored in ${year}`),
			columns: [say('Commune', 'Town'), ...kinds, 'Total'],
			rows: grid.map((line, i) => [
				towns[i]!,
				...line.map((one) => (one < 5 ? '*' : String(one))),
				String(sum(line))
			])
		},
		fields: [
			{ label: label(row, column), type: 'number', solutions: [String(first)] },
			{ label: label(otherRow, otherColumn), type: 'number', solutions: [String(second)] }
		],
		why: say(
			`Chaque ligne n’a qu’un nombre caché, et son total est publié : à ${towns[row]!}, ${sum(grid[row]!)} − ${others.join(' − ')} = ${first}. De même, on trouve ${second} à ${towns[otherRow]!}. Pour protéger ces élèves, il faudrait aussi cacher d’autres nombres, ou les totaux.`,
			`Each row has only one hidden number, and its total is published: in ${towns[row]!}, ${sum(grid[row]!)} − ${others.join(' − ')} = ${first}. Likewise, one finds ${second} in ${towns[otherRow]!}. To protect these pupils, other numbers, or the totals, should be hidden too.`
		)
	};
}
