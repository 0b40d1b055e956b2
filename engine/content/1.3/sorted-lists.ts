import type { Tube } from '../challenge.ts';

export const sortedLists: Tube = {
	id: 'sortedLists',
	competence: '1.3',
	title: { fr: 'Trier et filtrer un tableau', en: 'Sorting and filtering a table' },
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
