import type { Tube } from '../challenge.ts';

export const sqlQueries: Tube = {
	id: 'sqlQueries',
	competence: '3.4',
	title: { fr: 'Interroger une base de données', en: 'Querying a database' },
	tutorial: {
		title: { fr: 'Lire et compléter une requête SQL', en: 'Reading and completing a SQL query' },
		minutes: 2,
		body: {
			fr: 'Une requête SQL décrit les lignes que l’on veut ; la base se charge de les trouver. Lisez-la dans l’ordre où elle agit :\n\n- `FROM` : la table de départ ;\n- `JOIN … ON` : les lignes d’une autre table qui vont avec ;\n- `WHERE` : les lignes que l’on garde ;\n- `SELECT` : les colonnes que l’on montre ;\n- `ORDER BY` : le tri, du plus petit au plus grand, ou l’inverse avec `DESC`.\n\n**Pas à pas.** Prenez chaque ligne de la table, vérifiez toutes les conditions du `WHERE`, barrez celles qui ne conviennent pas, puis triez ce qui reste.\n\n**Quelle jointure ?** Un `JOIN` simple ne garde que les lignes qui ont un partenaire. Un `LEFT JOIN` garde toute la table de gauche et met `NULL` là où rien ne correspond.\n\n**Exemple.** Pour voir tous les livres, même jamais empruntés, on écrit `livres LEFT JOIN emprunts`.\n\n**Le piège.** `NULL` veut dire « inconnu » : aucune comparaison avec lui n’est vraie, pas même `= NULL`. On écrit `IS NULL`, et l’on se méfie des listes qui en contiennent.',
			en: 'A SQL query describes the rows you want; the database takes care of finding them. Read it in the order in which it acts:\n\n- `FROM`: the starting table;\n- `JOIN … ON`: the rows of another table that go with it;\n- `WHERE`: the rows to keep;\n- `SELECT`: the columns to show;\n- `ORDER BY`: the sorting, from smallest to largest, or the reverse with `DESC`.\n\n**Step by step.** Take each row of the table, check every condition of the `WHERE`, cross out the rows that do not fit, then sort what is left.\n\n**Which join?** A plain `JOIN` keeps only the rows that have a partner. A `LEFT JOIN` keeps the whole table on the left and puts `NULL` where nothing matches.\n\n**Example.** To see all the books, even those never borrowed, write `books LEFT JOIN loans`.\n\n**The trap.** `NULL` means “unknown”: no comparison with it is true, not even `= NULL`. Write `IS NULL`, and beware of lists that contain one.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: "Voici la table `adherents` d’un club. Quel nom cette requête affiche-t-elle **en premier** ?\n\n`SELECT nom FROM adherents WHERE section = 'judo' AND naissance < 2010 ORDER BY naissance DESC;`",
						en: "Here is the `members` table of a club. Which name does this query display **first**?\n\n`SELECT name FROM members WHERE section = 'judo' AND born < 2010 ORDER BY born DESC;`"
					},
					why: {
						fr: '`WHERE` garde les judokas nés avant 2010 : Bernard (2008), Caron (2009) et Silva (2006). Adjovi, de 2010, est exclu par `<`, et Nguyen fait de l’escrime. `DESC` trie de l’année la plus grande à la plus petite : Caron vient en premier.',
						en: '`WHERE` keeps the judo members born before 2010: Bernard (2008), Caron (2009) and Silva (2006). Adjovi, born in 2010, is excluded by `<`, and Nguyen does fencing. `DESC` sorts from the largest year to the smallest: Caron comes first.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'adherents', en: 'members' },
						columns: [{ fr: 'nom', en: 'name' }, 'section', { fr: 'naissance', en: 'born' }],
						rows: [
							['Bernard', 'judo', '2008'],
							['Haddad', 'judo', '2011'],
							['Nguyen', { fr: 'escrime', en: 'fencing' }, '2009'],
							['Caron', 'judo', '2009'],
							['Silva', 'judo', '2006'],
							['Adjovi', 'judo', '2010']
						]
					},
					field: {
						label: { fr: 'Premier nom affiché', en: 'Name displayed first' },
						type: 'text',
						solutions: ['Caron']
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'La trésorière veut la liste des adhérents qui n’ont payé **aucune** cotisation en 2026. Complétez la requête SQL.',
						en: 'The treasurer wants the list of members who have paid **no** fee in 2026. Complete the SQL query.'
					},
					why: {
						fr: '`LEFT JOIN` garde tous les adhérents, même sans cotisation en 2026 ; pour ceux-là, les colonnes de `cotisations` valent `NULL`. `WHERE c.id IS NULL` ne retient donc qu’eux. Un `JOIN` simple les aurait fait disparaître, et `= NULL` n’est jamais vrai.',
						en: '`LEFT JOIN` keeps every member, even those with no fee in 2026; for them, the columns of `fees` are `NULL`. So `WHERE f.id IS NULL` keeps only them. A plain `JOIN` would have dropped them, and `= NULL` is never true.'
					},
					stimulus: {
						type: 'code',
						language: 'sql',
						text: {
							fr: '-- adherents(id, nom)\n-- cotisations(id, adherent_id, annee, montant)\n\nSELECT a.nom\nFROM adherents a\n[1] cotisations c\n    ON c.adherent_id = a.id AND c.annee = 2026\nWHERE c.id [2];',
							en: '-- members(id, name)\n-- fees(id, member_id, year, amount)\n\nSELECT m.name\nFROM members m\n[1] fees f\n    ON f.member_id = m.id AND f.year = 2026\nWHERE f.id [2];'
						}
					},
					fields: [
						{
							label: { fr: '[1] : type de jointure', en: '[1]: type of join' },
							type: 'code',
							solutions: ['LEFT JOIN', 'LEFT OUTER JOIN']
						},
						{
							label: { fr: '[2] : fin de la condition', en: '[2]: end of the condition' },
							type: 'code',
							solutions: ['IS NULL', 'IS NULL;', 'ISNULL']
						}
					]
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Une professeure cherche les élèves qui n’ont rien rendu. Qu’affiche la requête ?',
						en: 'A teacher is looking for the students who have handed in nothing. What does the query display?'
					},
					why: {
						fr: 'La sous-requête donne 1, 3 et `NULL` (le fichier `essai.txt`). Pour Corentin et Margaux, la base ne peut pas affirmer que 2 ou 4 diffère d’une valeur inconnue : `NOT IN` n’est jamais vrai, et aucun élève ne s’affiche. « Corentin et Margaux » était l’intention.',
						en: 'The subquery returns 1, 3 and `NULL` (the file `test.txt`). For Corentin and Margaux, the database cannot state that 2 or 4 differs from an unknown value: `NOT IN` is never true, and no student is displayed. “Corentin and Margaux” was only the intention.'
					},
					stimulus: {
						type: 'code',
						language: 'sql',
						text: {
							fr: '-- eleves              -- rendus\n-- id | nom            -- id | eleve_id | fichier\n--  1 | Inaya          -- 10 |        1 | expose.pdf\n--  2 | Corentin       -- 11 |        3 | plan.odt\n--  3 | Wassim         -- 12 |     NULL | essai.txt\n--  4 | Margaux\n\nSELECT nom\nFROM eleves\nWHERE id NOT IN (SELECT eleve_id FROM rendus);',
							en: '-- students            -- papers\n-- id | name           -- id | student_id | file\n--  1 | Inaya          -- 10 |          1 | talk.pdf\n--  2 | Corentin       -- 11 |          3 | outline.odt\n--  3 | Wassim         -- 12 |       NULL | test.txt\n--  4 | Margaux\n\nSELECT name\nFROM students\nWHERE id NOT IN (SELECT student_id FROM papers);'
						}
					},
					options: [
						{ fr: 'Corentin et Margaux', en: 'Corentin and Margaux' },
						{ fr: 'Inaya et Wassim', en: 'Inaya and Wassim' },
						{ fr: 'Les quatre élèves', en: 'All four students' },
						{ fr: 'Aucun élève', en: 'No student' }
					],
					solution: 3
				}
			]
		}
	]
};
