import type { Text, Tube } from '../challenge.ts';

const FREE: Text = { fr: 'libre', en: 'free' };
const WALL: Text = { fr: 'mur', en: 'wall' };

export const robotMoves: Tube = {
	id: 'robotMoves',
	competence: '3.4',
	title: { fr: 'Commander un robot', en: 'Controlling a robot' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'Le robot part de la case A5, tourné vers le haut de la grille. Il doit s’arrêter sur la case marquée « arrivée » sans traverser de mur. Placez ses cinq instructions dans l’ordre.',
						en: 'The robot starts from square A5, facing the top of the grid. It must stop on the square marked “finish” without crossing a wall. Put its five instructions in order.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Grille du robot', en: 'Robot grid' },
						columns: [{ fr: 'Ligne', en: 'Row' }, 'A', 'B', 'C'],
						rows: [
							['1', WALL, FREE, { fr: 'arrivée', en: 'finish' }],
							['2', FREE, FREE, FREE],
							['3', FREE, WALL, FREE],
							['4', FREE, WALL, FREE],
							['5', 'robot', WALL, FREE]
						]
					},
					items: [
						{ fr: 'Avancer de 3 cases', en: 'Move forward 3 squares' },
						{ fr: 'Tourner à droite', en: 'Turn right' },
						{ fr: 'Avancer de 2 cases', en: 'Move forward 2 squares' },
						{ fr: 'Tourner à gauche', en: 'Turn left' },
						{ fr: 'Avancer de 1 case', en: 'Move forward 1 square' }
					]
				}
			]
		},
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un robot se déplace sur une grille sans obstacle. Les colonnes vont de A à F, de gauche à droite ; les lignes vont de 1 à 6, de haut en bas. Il part de la case **C4**, tourné vers le haut. Sur quelle case s’arrête-t-il ?',
						en: 'A robot moves on a grid with no obstacles. Columns go from A to F, left to right; rows go from 1 to 6, top to bottom. It starts from square **C4**, facing up. On which square does it stop?'
					},
					stimulus: {
						type: 'code',
						language: 'pseudo-code',
						text: {
							fr: 'répéter 3 fois\n    avancer de 2 cases\n    tourner à droite\navancer de 1 case',
							en: 'repeat 3 times\n    move forward 2 squares\n    turn right\nmove forward 1 square'
						}
					},
					field: {
						label: { fr: 'Case d’arrivée (comme C4)', en: 'Final square (like C4)' },
						type: 'code',
						solutions: ['D4', 'D 4', 'D-4', '4D']
					}
				}
			]
		}
	]
};
