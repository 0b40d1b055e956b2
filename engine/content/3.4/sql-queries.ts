import type { Tube } from '../challenge.ts';

export const sqlQueries: Tube = {
	id: 'sqlQueries',
	competence: '3.4',
	title: { fr: 'Interroger une base de données', en: 'Querying a database' },
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
