import type { Text, Tube } from '../challenge.ts';

const FREE: Text = { fr: 'libre', en: 'free' };
const WALL: Text = { fr: 'mur', en: 'wall' };

export const robotMoves: Tube = {
	id: 'robotMoves',
	competence: '3.4',
	title: { fr: 'Commander un robot', en: 'Controlling a robot' },
	tutorial: {
		title: {
			fr: 'Suivre et écrire un trajet de robot',
			en: 'Following and writing a robot’s path'
		},
		minutes: 2,
		body: {
			fr: 'Pour savoir où va un robot, il faut retenir deux choses à chaque instant : **sa case** et **la direction où il regarde**.\n\n**1. Notez le départ** : la case et l’orientation (haut, droite, bas ou gauche).\n\n**2. Lisez une instruction à la fois.** « Avancer » change la case et garde la direction ; « tourner » change la direction et garde la case.\n\n**3. Après chaque instruction, écrivez** la nouvelle case et la nouvelle direction. Dans une répétition, rejouez tout le bloc autant de fois que demandé.\n\n**4. Pour écrire un trajet**, tracez d’abord le chemin sur la grille, puis découpez-le en lignes droites : un « avancer » par ligne droite, un « tourner » à chaque coin.\n\n**Exemple.** Le robot est en B2 et regarde à droite. « Avancer de 1 » : C2. « Tourner à droite » : il regarde en bas. « Avancer de 1 » : C3.\n\n**Le piège.** Sa droite n’est pas toujours la vôtre : s’il regarde vers le bas, il tourne vers la gauche de la grille. Mettez-vous à sa place, ou tournez la feuille.',
			en: 'To know where a robot is going, keep two things in mind at every moment: **its square** and **the direction it is facing**.\n\n**1. Write down the start**: the square and the orientation (up, right, down or left).\n\n**2. Read one instruction at a time.** “Move forward” changes the square and keeps the direction; “turn” changes the direction and keeps the square.\n\n**3. After each instruction, write** the new square and the new direction. In a repetition, play the whole block as many times as asked.\n\n**4. To write a path**, first draw the way on the grid, then cut it into straight lines: one “move forward” per straight line, one “turn” at each corner.\n\n**Example.** The robot is on B2, facing right. “Move forward 1”: C2. “Turn right”: it now faces down. “Move forward 1”: C3.\n\n**The trap.** Its right is not always yours: if it faces down, it turns toward the left of the grid. Put yourself in its place, or turn the page around.'
		}
	},
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
					why: {
						fr: 'De A5, le robot ne peut que monter : 3 cases le mènent en A2, sous le mur A1. Il tourne à droite et avance de 2 cases par la ligne 2, la seule sans mur, jusqu’à C2. Il tourne à gauche pour regarder vers le haut, et 1 case le mène à l’arrivée, C1.',
						en: 'From A5, the robot can only go up: 3 squares take it to A2, below the wall in A1. It turns right and moves 2 squares along row 2, the one with no wall, to C2. It turns left to face up, and 1 square takes it to the finish, C1.'
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
					seconds: 120,
					instruction: {
						fr: 'Un robot se déplace sur une grille sans obstacle. Les colonnes vont de A à F, de gauche à droite ; les lignes vont de 1 à 6, de haut en bas. Il part de la case **C4**, tourné vers le haut. Sur quelle case s’arrête-t-il ?',
						en: 'A robot moves on a grid with no obstacles. Columns go from A to F, left to right; rows go from 1 to 6, top to bottom. It starts from square **C4**, facing up. On which square does it stop?'
					},
					why: {
						fr: 'Les deux lignes décalées se répètent ensemble : le robot va de C4 à C2, puis à E2, puis à E4, et tourne à droite après chaque trajet. Il regarde alors vers la gauche ; « avancer de 1 case », hors de la répétition, le mène en D4.',
						en: 'The two indented lines repeat together: the robot goes from C4 to C2, then to E2, then to E4, turning right after each move. It then faces left; “move forward 1 square,” outside the repetition, takes it to D4.'
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
