/** Following a program: a robot on a grid of five columns and five rows. */
import type { ChallengeBody, Localized, Stimulus, Text } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import type { Task } from './task.ts';

interface Square {
	column: number;
	row: number;
}

const SIZE = 5;
const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const ROBOT = '🤖';

const OBJECTS: readonly Localized[] = [
	say('la pomme', 'the apple'),
	say('la clé', 'the key'),
	say('le ballon', 'the ball'),
	say('le livre', 'the book'),
	say('la fleur', 'the flower'),
	say('l’étoile', 'the star')
];

const nameOf = ({ column, row }: Square) => `${LETTERS[column]}${row + 1}`;
const moved = ({ column, row }: Square, right: number, down: number): Square => ({
	column: column + right,
	row: row + down
});

/** Rows are counted from the top. */
function grid(shown: readonly [Square, Text][]): Stimulus {
	const cell = (column: number, row: number): Text =>
		shown.find(([square]) => square.column === column && square.row === row)?.[1] ?? '·';
	return {
		type: 'table',
		caption: say('Le terrain du robot', 'The robot’s field'),
		columns: [say('Ligne', 'Row'), ...LETTERS],
		rows: LETTERS.map((_, row) => [
			String(row + 1),
			...LETTERS.map((__, column) => cell(column, row))
		])
	};
}

const cases = (count: number) => ({
	fr: count === 1 ? '1 case' : `${count} cases`,
	en: count === 1 ? '1 square' : `${count} squares`
});

/** Two moves that are not as long as one another: the four places that they could be taken for are apart. */
const LENGTHS: readonly [number, number][] = [
	[1, 2],
	[2, 1],
	[1, 3],
	[3, 1],
	[2, 3],
	[3, 2]
];

/** Two arrows, and what the robot finds there. */
function arrows(random: Random, side: 'right' | 'left', upright: 'down' | 'up'): ChallengeBody {
	const [across, along] = pickOne(random, LENGTHS);
	const longest = Math.max(across, along);
	const place = (isForward: boolean) => {
		const drawn = pickNumber(random, 0, SIZE - 1 - longest);
		return isForward ? drawn : SIZE - 1 - drawn;
	};
	const [x, y] = [side === 'right' ? 1 : -1, upright === 'down' ? 1 : -1];
	const start = { column: place(x > 0), row: place(y > 0) };
	const end = moved(start, x * across, y * along);
	const corner = moved(start, x * across, 0);
	const elsewhere = [corner, moved(start, 0, y * along), moved(start, x * along, y * across)];
	const found = pick(random, OBJECTS, 4);
	const squares = [end, ...elsewhere];
	const words = {
		right: say('vers la droite', 'to the right'),
		left: say('vers la gauche', 'to the left'),
		down: say('vers le bas', 'down'),
		up: say('vers le haut', 'up')
	};
	const first = tell((l) => `${cases(across)[l]} ${words[side][l]}`);
	const second = tell((l) => `${cases(along)[l]} ${words[upright][l]}`);
	return choice({
		instruction: say(
			`Le robot est sur la case **${nameOf(start)}**. Il avance de ${first.fr}, puis de ${second.fr}. Que trouve-t-il ?`,
			`The robot is on square **${nameOf(start)}**. It moves ${first.en}, then ${second.en}. What does it find?`
		),
		stimulus: grid([
			[start, ROBOT],
			...squares.map((square, i): [Square, Text] => [square, found[i]!])
		]),
		right: [found[0]!],
		wrong: found.slice(1),
		why: say(
			`Mets le doigt sur la case ${nameOf(start)}. Avance de ${first.fr} : tu es en ${nameOf(corner)}. Puis de ${second.fr} : tu arrives en ${nameOf(end)}.`,
			`Put your finger on square ${nameOf(start)}. Move ${first.en}: you are on ${nameOf(corner)}. Then ${second.en}: you arrive on ${nameOf(end)}.`
		)
	});
}

interface Program {
	start: Square;
	end: Square;
	/** Where it looks at the start. */
	facing: Localized;
	lines: Localized;
	why: Localized;
}

/** The robot is followed line by line; its last square is typed. */
const followed = ({ start, end, facing, lines, why }: Program): ChallengeBody => {
	const square = nameOf(end);
	const [letter, number] = square;
	return {
		kind: 'qroc',
		instruction: say(
			`Le robot est sur la case **${nameOf(start)}** et regarde ${facing.fr}. Lis son programme, une ligne après l’autre. Sur quelle case s’arrête-t-il ?`,
			`The robot is on square **${nameOf(start)}**, facing ${facing.en}. Read its program, one line after the other. On which square does it stop?`
		),
		stimulus: { type: 'code', language: 'pseudo-code', text: lines },
		field: {
			label: say('Case d’arrivée (comme B2)', 'Last square (like B2)'),
			type: 'code',
			solutions: [square, `${letter} ${number}`, `${number}${letter}`]
		},
		why
	};
};

const RIGHT = say('vers la droite', 'right');
const UP = say('vers le haut', 'up');

/** Forward, a turn, forward. */
function turn(random: Random, way: 'right' | 'left'): ChallengeBody {
	const [across, along] = pickOne(random, LENGTHS);
	// Facing right, its right is down; facing up, its left is left.
	const isRight = way === 'right';
	const start = isRight
		? { column: pickNumber(random, 0, 4 - across), row: pickNumber(random, 0, 4 - along) }
		: { column: pickNumber(random, along, 4), row: pickNumber(random, across, 4) };
	const corner = isRight ? moved(start, across, 0) : moved(start, 0, -across);
	const end = isRight ? moved(corner, 0, along) : moved(corner, -along, 0);
	const [turned, now] = isRight
		? [say('tourner à droite', 'turn right'), say('vers le bas', 'down')]
		: [say('tourner à gauche', 'turn left'), say('vers la gauche', 'left')];
	return followed({
		...{ start, end, facing: isRight ? RIGHT : UP },
		lines: say(
			`avancer de ${cases(across).fr}\n${turned.fr}\navancer de ${cases(along).fr}`,
			`move forward ${cases(across).en}\n${turned.en}\nmove forward ${cases(along).en}`
		),
		why: say(
			`La première ligne le mène en ${nameOf(corner)}. Il tourne sur place : il regarde maintenant ${now.fr}. La dernière ligne le mène en ${nameOf(end)}.`,
			`The first line takes it to ${nameOf(corner)}. It turns where it is: it now faces ${now.en}. The last line takes it to ${nameOf(end)}.`
		)
	});
}

const repeat = (times: number, lines: readonly Localized[]) =>
	tell((l) => {
		const head = l === 'fr' ? `répéter ${times} fois` : `repeat ${times} times`;
		return [head, ...lines.map((line) => `    ${line[l]}`)].join('\n');
	});
const forward = (count: number) =>
	say(`avancer de ${cases(count).fr}`, `move forward ${cases(count).en}`);

/** One line again and again, then a turn. */
function lineAgain(random: Random): ChallengeBody {
	const times = pickNumber(random, 2, 4);
	const last = pickNumber(random, 1, 2);
	const start = { column: 0, row: pickNumber(random, 0, 4 - last) };
	const corner = moved(start, times, 0);
	const end = moved(corner, 0, last);
	const again = repeat(times, [forward(1)]);
	return followed({
		...{ start, end, facing: RIGHT },
		lines: say(
			`${again.fr}\ntourner à droite\n${forward(last).fr}`,
			`${again.en}\nturn right\n${forward(last).en}`
		),
		why: say(
			`La ligne décalée est jouée ${times} fois : le robot arrive en ${nameOf(corner)}. Il tourne à droite, donc vers le bas, et s’arrête en ${nameOf(end)}.`,
			`The line set back is played ${times} times: the robot comes to ${nameOf(corner)}. It turns right, so it faces down, and stops on ${nameOf(end)}.`
		)
	});
}

/** Steps of stairs, down and to the right. */
function stairs(random: Random): ChallengeBody {
	const [across, along] = pickOne(random, [
		[1, 1],
		[1, 2],
		[2, 1]
	] as const);
	const start = {
		column: pickNumber(random, 0, 4 - 2 * across),
		row: pickNumber(random, 0, 4 - 2 * along)
	};
	const middle = moved(start, across, along);
	const end = moved(middle, across, along);
	const turns = [say('tourner à droite', 'turn right'), say('tourner à gauche', 'turn left')];
	return followed({
		...{ start, end, facing: RIGHT },
		lines: repeat(2, [forward(across), turns[0]!, forward(along), turns[1]!]),
		why: say(
			`La première fois, le robot va de ${nameOf(start)} à ${nameOf(middle)}, et regarde de nouveau vers la droite. La deuxième fois, il refait le même chemin, jusqu’à ${nameOf(end)}.`,
			`The first time, the robot goes from ${nameOf(start)} to ${nameOf(middle)}, and faces right again. The second time, it goes the same way again, to ${nameOf(end)}.`
		)
	});
}

/** Three sides of a square: it ends below its start. */
function threeSides(random: Random): ChallengeBody {
	const side = pickNumber(random, 1, 3);
	const start = { column: pickNumber(random, 0, 4 - side), row: pickNumber(random, 0, 4 - side) };
	const end = moved(start, 0, side);
	return followed({
		...{ start, end, facing: RIGHT },
		lines: repeat(3, [forward(side), say('tourner à droite', 'turn right')]),
		why: say(
			`Il tourne à droite après chaque trajet : il va vers la droite, puis vers le bas, puis vers la gauche. Il s’arrête en ${nameOf(end)}, juste au-dessous de son départ.`,
			`It turns right after each move: it goes right, then down, then left. It stops on ${nameOf(end)}, right below its start.`
		)
	});
}

/** All around: it comes back. */
function allAround(random: Random): ChallengeBody {
	const [across, along] = pickOne(random, LENGTHS);
	const start = {
		column: pickNumber(random, 0, 4 - across),
		row: pickNumber(random, 0, 4 - along)
	};
	const right = say('tourner à droite', 'turn right');
	return followed({
		...{ start, end: start, facing: RIGHT },
		lines: repeat(2, [forward(across), right, forward(along), right]),
		why: say(
			`La première fois, le robot va jusqu’à ${nameOf(moved(start, across, along))}. La deuxième fois, il fait le même trajet dans l’autre sens : il revient en ${nameOf(start)}.`,
			`The first time, the robot goes to ${nameOf(moved(start, across, along))}. The second time, it goes the same way in the other direction: it comes back to ${nameOf(start)}.`
		)
	});
}

const place = { competence: '3.4' as const, tube: 'robotMoves' };

export const robotTasks: readonly Task[] = [
	{
		...{ ...place, id: 'robotArrows', level: 1 },
		situations: [
			(random) => arrows(random, 'right', 'down'),
			(random) => arrows(random, 'left', 'up'),
			(random) => arrows(random, 'left', 'down')
		]
	},
	{
		...{ ...place, id: 'robotTurns', level: 1 },
		situations: [(random) => turn(random, 'right'), (random) => turn(random, 'left')]
	},
	{ ...{ ...place, id: 'robotRepeats', level: 2 }, situations: [lineAgain, stairs] },
	{ ...{ ...place, id: 'robotTours', level: 3 }, situations: [threeSides, allAround] }
];
