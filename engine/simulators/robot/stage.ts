/** A robot on a stage of squares, and what a program makes of it. */
import type { Block, Condition } from './program.ts';

/** Squares are counted from 0, line by line from the top left. */
export interface Stage {
	width: number;
	height: number;
	walls: number[];
	/** Things to take. */
	items: number[];
	start: number;
	facing: Facing;
	/** Where the robot must end; nowhere in particular without. */
	finish?: number;
	/** Squares that are shown as to be painted. */
	wanted?: number[];
}

/** Up, right, down, left. */
export const FACINGS = [0, 1, 2, 3] as const;
export type Facing = (typeof FACINGS)[number];

/** « B3 »: columns are letters, lines numbers from the top. */
export function squareName({ width }: Stage, square: number): string {
	return `${String.fromCharCode(65 + (square % width))}${Math.floor(square / width) + 1}`;
}

/** What is seen after each thing that the robot did. */
export interface Frame {
	square: number;
	facing: Facing;
	items: number[];
	painted: number[];
	/** The block that was done; null before the first. */
	block: number | null;
}

/** How a program ends: at its end, against a wall, where there is nothing to take, or never. */
export type End = 'done' | 'wall' | 'nothing-to-take' | 'endless';

export interface Performance {
	frames: Frame[];
	end: End;
}

/** Of acts and of conditions looked at; nobody's program for such a stage needs as many. */
const MOST_STEPS = 1_000;

/**
 * Runs a program on a stage.
 *
 * Rule: blocks are done in their order; `repeat` does what it holds so many times, `until` while its condition is false, which is
 * looked at before each time, `if` and `ifElse` look once. Against a wall, the edge included, or with nothing to take, the
 * robot stops there. After 1,000 steps, looks at a condition among them, the program is said endless.
 */
export function perform(stage: Stage, blocks: readonly Block[]): Performance {
	const first = { square: stage.start, facing: stage.facing, items: stage.items, painted: [] };
	const frames: Frame[] = [{ ...first, block: null }];
	let steps = 0;

	/** Null: go on. */
	const doAll = (all: readonly Block[]): End | null => {
		for (const one of all) {
			const end = doOne(one);
			if (end) return end;
		}
		return null;
	};

	const doOne = (block: Block): End | null => {
		if (++steps > MOST_STEPS) return 'endless';
		const now = frames.at(-1)!;
		switch (block.kind) {
			case 'repeat':
				for (let time = 0; time < block.times!; time++) {
					const end = doAll(block.body);
					if (end) return end;
				}
				return null;
			case 'until':
				while (!holds(stage, frames.at(-1)!, block.condition!)) {
					if (++steps > MOST_STEPS) return 'endless';
					const end = doAll(block.body);
					if (end) return end;
				}
				return null;
			case 'if':
			case 'ifElse':
				return doAll(holds(stage, now, block.condition!) ? block.body : block.otherwise);
			default: {
				const next = act(stage, now, block);
				if (typeof next === 'string') return next;
				frames.push(next);
				return null;
			}
		}
	};

	return { end: doAll(blocks) ?? 'done', frames };
}

function act(stage: Stage, now: Frame, { id, kind }: Block): Frame | End {
	const { square, facing, items, painted } = now;
	const after = { ...now, block: id };
	switch (kind) {
		case 'left':
			return { ...after, facing: turned(facing, -1) };
		case 'right':
			return { ...after, facing: turned(facing, 1) };
		case 'take':
			if (!items.includes(square)) return 'nothing-to-take';
			return { ...after, items: items.filter((one) => one !== square) };
		case 'paint':
			return { ...after, painted: [...new Set([...painted, square])].sort((a, b) => a - b) };
		default: {
			const ahead = next(stage, square, facing);
			return ahead === null ? 'wall' : { ...after, square: ahead };
		}
	}
}

const turned = (facing: Facing, by: number) => ((facing + by + 4) % 4) as Facing;

/** The square beside this one, null when a wall or the edge is there. */
function next({ width, height, walls }: Stage, square: number, facing: Facing): number | null {
	const column = (square % width) + [0, 1, 0, -1][facing]!;
	const line = Math.floor(square / width) + [-1, 0, 1, 0][facing]!;
	if (column < 0 || column >= width || line < 0 || line >= height) return null;
	const there = line * width + column;
	return walls.includes(there) ? null : there;
}

function holds(stage: Stage, { square, facing, items }: Frame, condition: Condition): boolean {
	const isFree = (by: number) => next(stage, square, turned(facing, by)) !== null;
	switch (condition) {
		case 'wallAhead':
			return !isFree(0);
		case 'freeAhead':
			return isFree(0);
		case 'freeLeft':
			return isFree(-1);
		case 'freeRight':
			return isFree(1);
		case 'itemHere':
			return items.includes(square);
		case 'atFinish':
			return square === stage.finish;
	}
}
