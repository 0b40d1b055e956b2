import type { Tube } from '../challenge.ts';

export const sortedLists: Tube = {
	id: 'sortedLists',
	competence: '1.3',
	title: { fr: 'Trier et filtrer un tableau', en: 'Sorting and filtering a table' },
	tutorial: {
		title: {
			fr: 'Mettre un tableau dans l’ordre voulu',
			en: 'Putting a table in the order you want'
		},
		minutes: 2,
		body: {
			fr: '**Trier**, c’est changer l’ordre des lignes ; **filtrer**, c’est ne montrer que certaines d’entre elles, sans supprimer les autres.\n\nPour trier :\n\n- cliquez dans le tableau, et assurez-vous que toute la ligne suivra, pas une colonne seule ;\n- choisissez la colonne qui décide, et le sens : croissant, du plus petit au plus grand ou de A à Z, ou décroissant ;\n- ajoutez au besoin une **seconde colonne** : elle ne sert qu’à départager les lignes égales dans la première.\n\nPar exemple, des livres triés par auteur puis par année : Colette vient avant Hugo, et parmi les livres de Colette, le plus ancien vient d’abord. Un Hugo plus ancien reste après, car l’auteur passe en premier.\n\nPour filtrer, choisissez une condition, comme « prix inférieur à 20 », et pensez à retirer le filtre ensuite.\n\nLe piège habituel : des nombres enregistrés comme du texte. Le tableur les compare alors caractère par caractère et range 110 avant 35. Des nombres collés à gauche de leur case en sont souvent le signe ; convertissez-les avant de trier.',
			en: '**Sorting** means changing the order of the rows; **filtering** means showing only some of them, without deleting the others.\n\nTo sort:\n\n- click in the table, and make sure that the whole row will follow, not a single column;\n- choose the column that decides, and the direction: ascending, from lowest to highest or A to Z, or descending;\n- if need be, add a **second column**: it only decides between rows that are equal in the first.\n\nFor example, take books sorted by author and then by year: Colette comes before Hugo, and among Colette’s books, the oldest comes first. An older Hugo still comes after, because the author goes first.\n\nTo filter, choose a condition, such as “price below 20,” and remember to remove the filter afterward.\n\nThe usual trap: numbers stored as text. The spreadsheet then compares them character by character and puts 110 before 35. Numbers stuck to the left of their cell are often the sign; convert them before sorting.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Paola trie ce tableau par **prix**, du plus petit au plus grand. Quelle ville sera sur la **première** ligne ?',
						en: 'Paola sorts this table by **price**, from lowest to highest. Which city will be on the **first** row?'
					},
					why: {
						fr: 'Seule la colonne du prix décide : le plus petit est 19 €, c’est celui de Tours. Amiens n’est en haut que parce que le tableau est rangé par ordre alphabétique, et l’heure de départ ne joue aucun rôle dans ce tri.',
						en: 'Only the price column decides: the lowest is €19, for Tours. Amiens is at the top only because the table is in alphabetical order, and the departure time plays no part in this sort.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Billets de train', en: 'Train tickets' },
						columns: [
							{ fr: 'Ville', en: 'City' },
							{ fr: 'Départ', en: 'Departure' },
							{ fr: 'Prix', en: 'Price' }
						],
						rows: [
							['Amiens', { fr: '9 h 12', en: '9:12 a.m.' }, { fr: '24 €', en: '€24' }],
							['Dijon', { fr: '7 h 40', en: '7:40 a.m.' }, { fr: '39 €', en: '€39' }],
							['Limoges', { fr: '8 h 05', en: '8:05 a.m.' }, { fr: '105 €', en: '€105' }],
							['Tours', { fr: '10 h 31', en: '10:31 a.m.' }, { fr: '19 €', en: '€19' }]
						]
					},
					field: {
						label: { fr: 'Ville', en: 'City' },
						type: 'text',
						solutions: ['Tours']
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					seconds: 120,
					instruction: {
						fr: 'Après une course, Steeve trie les résultats **par équipe** (de A à Z) puis, dans chaque équipe, **par temps** (du plus court au plus long).\n\nMettez les noms dans l’ordre obtenu.',
						en: 'After a race, Steeve sorts the results **by team** (A to Z) and then, within each team, **by time** (shortest to longest).\n\nPut the names in the resulting order.'
					},
					why: {
						fr: 'D’abord l’équipe : Loutres, Milans, Pinsons. Le temps ne départage ensuite que les membres d’une même équipe : 13:20 avant 14:05, puis 12:05 avant 12:48. Nadège a le meilleur temps, 11:30, mais elle est dernière car son équipe vient à la fin.',
						en: 'First the team: Eagles, Hawks, Robins. The time then only decides between members of the same team: 13:20 before 14:05, then 12:05 before 12:48. Nadège has the best time, 11:30, but she is last because her team comes at the end.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Résultats de la course', en: 'Race results' },
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Équipe', en: 'Team' },
							{ fr: 'Temps (min:s)', en: 'Time (min:s)' }
						],
						rows: [
							['Bruno', { fr: 'Loutres', en: 'Eagles' }, '14:05'],
							['Ilona', { fr: 'Milans', en: 'Hawks' }, '12:48'],
							['Nadège', { fr: 'Pinsons', en: 'Robins' }, '11:30'],
							['Théo', { fr: 'Milans', en: 'Hawks' }, '12:05'],
							['Yasmine', { fr: 'Loutres', en: 'Eagles' }, '13:20']
						]
					},
					items: ['Yasmine', 'Bruno', 'Théo', 'Ilona', 'Nadège']
				}
			]
		}
	]
};
