/** What the challenges of the robot are made with: fields drawn from a path, and programs. */
import {
	WHOLE,
	type BlockKind,
	type ProgramAct,
	type Statement
} from '../../simulators/robot/program.ts';
import type { RobotSetup } from '../../simulators/robot/robot.ts';
import type { Facing, Stage } from '../../simulators/robot/stage.ts';
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pickNumber } from '../drawing.ts';

/** Which side a turn goes to, and the other one: a field and its image in a mirror. */
export interface Sides {
	near: 'left' | 'right';
	far: 'left' | 'right';
}

export function drawSides(random: Random): Sides {
	return random() < 0.5 ? { near: 'left', far: 'right' } : { near: 'right', far: 'left' };
}

export const drawFacing = (random: Random): Facing => pickNumber(random, 0, 3) as Facing;

export const sideWords = (side: 'left' | 'right'): Localized =>
	side === 'left' ? { fr: 'à gauche', en: 'left' } : { fr: 'à droite', en: 'right' };

/** A leg of a path: so many squares ahead, then a turn. */
export type Leg = number | 'left' | 'right';

interface Layout {
	/** By how many squares from the start along the path. */
	items?: number[];
	/** Nothing is a wall but the edge, so many squares away from the path. */
	margin?: number;
	/** Whether the last square of the path is where to end. */
	hasFinish?: boolean;
	/** Squares to be painted, counted along the path as `items` are. */
	paints?: 'all' | number[];
	/** More squares that are free: paths from the start that lead nowhere. */
	deadEnds?: Leg[][];
}

/**
 * A field whose free squares are those of a path; its box is the smallest.
 *
 * @param legs from the start, in which the robot faces `facing`
 */
export function fieldOf(legs: readonly Leg[], facing: Facing, layout: Layout = {}): Stage {
	const { items = [], margin, hasFinish = true, paints, deadEnds = [] } = layout;
	const path = walk(legs, facing);
	const free = [...path, ...deadEnds.flatMap((dead) => walk(dead, facing))];
	const around = margin ?? 0;
	const columns = free.map(([x]) => x);
	const lines = free.map(([, y]) => y);
	const [left, top] = [Math.min(...columns) - around, Math.min(...lines) - around];
	const width = Math.max(...columns) + around - left + 1;
	const height = Math.max(...lines) + around - top + 1;
	const numberOf = ([x, y]: Square) => (y - top) * width + (x - left);
	const numbers = path.map(numberOf);
	const freeNumbers = new Set(free.map(numberOf));
	const all = Array.from({ length: width * height }, (_, i) => i);
	const painted = paints === 'all' ? numbers : paints?.map((at) => numbers[at]!);
	return {
		...{ width, height, facing, start: numbers[0]! },
		walls: margin === undefined ? all.filter((one) => !freeNumbers.has(one)) : [],
		items: items.map((at) => numbers[at]!),
		...(hasFinish && { finish: numbers.at(-1)! }),
		...(painted && { wanted: [...new Set(painted)].sort((a, b) => a - b) })
	};
}

type Square = readonly [x: number, y: number];

function walk(legs: readonly Leg[], facing: Facing): Square[] {
	const path: Square[] = [[0, 0]];
	let to: number = facing;
	for (const leg of legs) {
		if (typeof leg !== 'number') {
			to += leg === 'left' ? 3 : 1;
			continue;
		}
		for (let step = 0; step < leg; step++) {
			const [x, y] = path.at(-1)!;
			path.push([x + [0, 1, 0, -1][to % 4]!, y + [-1, 0, 1, 0][to % 4]!]);
		}
	}
	return path;
}

/** The same blocks so many times, one after the other. */
export const times = (count: number, ...blocks: Statement[]): Statement[] =>
	Array.from({ length: count }, () => blocks).flat();

export const forward: Statement = { kind: 'forward' };
export const take: Statement = { kind: 'take' };
export const paint: Statement = { kind: 'paint' };
export const turn = (side: 'left' | 'right'): Statement => ({ kind: side });
export const repeat = (count: number, ...body: Statement[]): Statement => ({
	kind: 'repeat',
	times: count,
	body
});
export const until = (condition: Statement['condition'], ...body: Statement[]): Statement => ({
	kind: 'until',
	condition,
	body
});
export const when = (
	condition: Statement['condition'],
	body: Statement[],
	otherwise?: Statement[]
): Statement =>
	otherwise ? { kind: 'ifElse', condition, body, otherwise } : { kind: 'if', condition, body };

/** The program that goes along a path, block by block. */
export const along = (legs: readonly Leg[]): Statement[] =>
	legs.flatMap((leg) => (typeof leg === 'number' ? times(leg, forward) : [turn(leg)]));

/** What somebody does to write a program after what is already there. */
export function writing(
	program: readonly Statement[],
	found: readonly Statement[] = []
): ProgramAct[] {
	let next = countOf(found) + 1;
	const acts: ProgramAct[] = [];
	const write = (
		all: readonly Statement[],
		into: number,
		branch: 'body' | 'otherwise',
		from = 0
	) => {
		for (const [i, { kind, times, condition, body = [], otherwise = [] }] of all.entries()) {
			const id = next++;
			const needs = { ...(times && { times }), ...(condition && { condition }) };
			acts.push({ do: 'insert', kind, ...needs, into, branch, at: from + i });
			write(body, id, 'body');
			write(otherwise, id, 'otherwise');
		}
	};
	write(program, WHOLE, 'body', found.length);
	return acts;
}

/** How many blocks a program has, those held among them. */
export function countOf(program: readonly Statement[]): number {
	return program.reduce(
		(sum, { body = [], otherwise = [] }) => sum + 1 + countOf(body) + countOf(otherwise),
		0
	);
}

/** Something to program, from nothing or after what is found. */
export function toProgram({
	instruction,
	why,
	hidden = [],
	found = [],
	solution,
	wrong,
	...given
}: {
	instruction: Localized;
	why: Localized;
	stages: Stage[];
	/** Fields that no page shows, on which the program must do the same. */
	hidden?: Stage[];
	palette: BlockKind[];
	conditions?: RobotSetup['conditions'];
	most: number;
	found?: Statement[];
	/** What comes after what is found. */
	solution: Statement[];
	wrong: Statement[][];
}): ChallengeBody {
	const setup: RobotSetup = { ...given, ...(found.length > 0 && { program: found }) };
	return {
		kind: 'practical',
		instruction,
		why,
		task: {
			simulator: 'robot',
			setup,
			...(hidden.length > 0 && { otherSetups: [{ ...setup, stages: hidden }] }),
			solutions: [writing(solution, found)],
			wrong: wrong.map((one) => writing(one, found))
		}
	};
}
