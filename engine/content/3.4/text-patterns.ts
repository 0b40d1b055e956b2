import type { Tube } from '../challenge.ts';

export const textPatterns: Tube = {
	id: 'textPatterns',
	competence: '3.4',
	title: { fr: 'Reconnaître un motif dans un texte', en: 'Matching a pattern in a text' },
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Dans ce dossier, Tiphaine lance la commande `copy judo_2026-0?-*.jpg D:\\Club`. Le `?` remplace un seul caractère, le `*` n’importe quelle suite de caractères. Quels fichiers sont copiés ? Plusieurs réponses sont attendues.',
						en: 'In this folder, Tiphaine runs the command `copy judo_2026-0?-*.jpg D:\\Club`. The `?` stands for a single character, the `*` for any run of characters. Which files are copied? Several answers are expected.'
					},
					stimulus: {
						type: 'files',
						path: 'Photos',
						entries: [
							{ name: 'judo_2025-06-12.jpg' },
							{ name: 'judo_2026-03-07.jpg' },
							{ name: 'judo_2026-03-07.png' },
							{ name: 'judo_2026-09-20_podium.jpg' },
							{ name: 'judo_2026-11-08.jpg' },
							{ name: 'karate_2026-05-16.jpg' }
						]
					},
					options: [
						'judo_2025-06-12.jpg',
						'judo_2026-03-07.jpg',
						'judo_2026-03-07.png',
						'judo_2026-09-20_podium.jpg',
						'judo_2026-11-08.jpg',
						'karate_2026-05-16.jpg'
					],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Le formulaire d’un site vérifie les codes postaux avec cette expression régulière. Quels habitants verront leur code **refusé** ? Plusieurs réponses sont attendues.',
						en: 'A website form checks French postal codes with this regular expression. Which residents will have their code **rejected**? Several answers are expected.'
					},
					stimulus: {
						type: 'code',
						language: 'regex',
						text: '^(0[1-9]|[1-8]\\d|9[0-5])\\d{3}$'
					},
					options: [
						'01000 (Bourg-en-Bresse)',
						{ fr: '97400 (Saint-Denis de La Réunion)', en: '97400 (Saint-Denis, Réunion)' },
						'20000 (Ajaccio)',
						'95000 (Cergy)',
						'98800 (Nouméa)',
						'59000 (Lille)'
					],
					solutions: [1, 4]
				}
			]
		}
	]
};
