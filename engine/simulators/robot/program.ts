/** A program of blocks, as a tree that acts change: blocks are numbered from 1, in the order in which they come. */

export const BLOCK_KINDS = [
	'forward',
	'left',
	'right',
	'take',
	'paint',
	'repeat',
	'until',
	'if',
	'ifElse'
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const CONDITIONS = [
	'wallAhead',
	'freeAhead',
	'freeLeft',
	'freeRight',
	'itemHere',
	'atFinish'
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How often a block may repeat what it holds. */
export const TIMES = { least: 2, most: 20 } as const;

/** A block as an author writes it. */
export interface Statement {
	kind: BlockKind;
	/** Of `repeat`. */
	times?: number;
	/** Of `until`, `if` and `ifElse`. */
	condition?: Condition;
	/** Of the blocks that hold others. */
	body?: Statement[];
	/** Of `ifElse`. */
	otherwise?: Statement[];
}

/** A block in its program; what a kind does not have is empty or null. */
export interface Block {
	id: number;
	kind: BlockKind;
	times: number | null;
	condition: Condition | null;
	body: Block[];
	otherwise: Block[];
}

export interface Program {
	blocks: Block[];
	/** The number of the next block. */
	next: number;
}

/** The program itself, beside which `otherwise` means nothing. */
export const WHOLE = 0;

/** Somewhere in a program: in which block, in which of its two lists, after how many others. */
export interface Place {
	into: number;
	branch: 'body' | 'otherwise';
	at: number;
}

export type ProgramAct =
	| ({ do: 'insert'; kind: BlockKind; times?: number; condition?: Condition } & Place)
	/** Its place is counted among the others. */
	| ({ do: 'move'; id: number } & Place)
	| { do: 'set'; id: number; times?: number; condition?: Condition }
	| { do: 'remove'; id: number };

/** Where a block is, counted among the others. */
export function placeOf(blocks: readonly Block[], id: number): Place | null {
	const search = (all: readonly Block[], holder: number, branch: Place['branch']): Place | null => {
		const at = all.findIndex((one) => one.id === id);
		if (at >= 0) return { into: holder, branch, at };
		for (const one of all) {
			const found = search(one.body, one.id, 'body') ?? search(one.otherwise, one.id, 'otherwise');
			if (found) return found;
		}
		return null;
	};
	return search(blocks, WHOLE, 'body');
}

/**
 * The place one line up or down, as one reads the program: beside its neighbor, or into it when it holds others, or out
 * of what holds it. Null at either end.
 */
export function placeBeside(
	blocks: readonly Block[],
	id: number,
	direction: 'up' | 'down'
): Place | null {
	const here = placeOf(blocks, id);
	if (!here) return null;
	const { into, branch, at } = here;
	const holder = allBlocks(blocks).find((one) => one.id === into);
	const siblings = holder ? holder[branch] : blocks;
	const neighbor = siblings[direction === 'up' ? at - 1 : at + 1];
	if (neighbor) {
		if (!holdsOthers(neighbor.kind)) return { ...here, at: direction === 'up' ? at - 1 : at + 1 };
		if (direction === 'down') return { into: neighbor.id, branch: 'body', at: 0 };
		const last = neighbor.kind === 'ifElse' ? 'otherwise' : 'body';
		return { into: neighbor.id, branch: last, at: neighbor[last].length };
	}
	if (!holder) return null;
	if (holder.kind === 'ifElse') {
		if (direction === 'down' && branch === 'body') {
			return { into, branch: 'otherwise', at: 0 };
		}
		if (direction === 'up' && branch === 'otherwise') {
			return { into, branch: 'body', at: holder.body.length };
		}
	}
	const outside = placeOf(blocks, into)!;
	return { ...outside, at: direction === 'up' ? outside.at : outside.at + 1 };
}

/** Why an act on a program is impossible. */
export type ProgramRefusal = 'gone' | 'inside-itself' | 'out-of-range';

export const holdsOthers = (kind: BlockKind): boolean =>
	kind === 'repeat' || kind === 'until' || kind === 'if' || kind === 'ifElse';
const isConditional = (kind: BlockKind): boolean => holdsOthers(kind) && kind !== 'repeat';

export function startProgram(statements: readonly Statement[]): Program {
	let next = 1;
	const number = (all: readonly Statement[]): Block[] =>
		all.map(({ kind, times = null, condition = null, body = [], otherwise = [] }) => {
			const id = next++;
			return { id, kind, times, condition, body: number(body), otherwise: number(otherwise) };
		});
	const blocks = number(statements);
	return { blocks, next };
}

/** Every block, each before what it holds. */
export function allBlocks(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((one) => [one, ...allBlocks(one.body), ...allBlocks(one.otherwise)]);
}

/** The program after an act; the one before stays as it is. */
export function changeProgram(program: Program, act: ProgramAct): Program | ProgramRefusal {
	switch (act.do) {
		case 'insert': {
			const { kind, times = null, condition = null } = act;
			const made = { id: program.next, kind, times, condition, body: [], otherwise: [] };
			if (!isWhole(made)) return 'out-of-range';
			return put({ ...program, next: program.next + 1 }, made, act);
		}
		case 'move': {
			const moved = find(program, act.id);
			if (!moved) return 'gone';
			if (allBlocks([moved]).some(({ id }) => id === act.into)) return 'inside-itself';
			return put(without(program, act.id), moved, act);
		}
		case 'set': {
			const found = find(program, act.id);
			if (!found) return 'gone';
			const changed = {
				...found,
				times: act.times ?? found.times,
				condition: act.condition ?? found.condition
			};
			return isWhole(changed)
				? withBlocks(program, (all) => all.map((one) => (one.id === act.id ? changed : one)))
				: 'out-of-range';
		}
		case 'remove':
			return find(program, act.id) ? without(program, act.id) : 'gone';
	}
}

/** Whether a block has what its kind needs, and nothing else. */
function isWhole({ kind, times, condition }: Block): boolean {
	const isOften = times !== null && Number.isInteger(times);
	const hasTimes =
		kind === 'repeat' ? isOften && times >= TIMES.least && times <= TIMES.most : times === null;
	return hasTimes && isConditional(kind) === (condition !== null);
}

const find = ({ blocks }: Program, id: number) => allBlocks(blocks).find((one) => one.id === id);

function put(
	program: Program,
	block: Block,
	{ into, branch, at }: Place
): Program | ProgramRefusal {
	const insert = (all: readonly Block[]) => [...all.slice(0, at), block, ...all.slice(at)];
	const isAmong = (all: readonly Block[]) => Number.isInteger(at) && at >= 0 && at <= all.length;
	if (into === WHOLE) {
		if (branch !== 'body' || !isAmong(program.blocks)) return 'gone';
		return { ...program, blocks: insert(program.blocks) };
	}
	const holder = find(program, into);
	const isHeld = branch === 'body' || holder?.kind === 'ifElse';
	if (!holder || !holdsOthers(holder.kind) || !isHeld || !isAmong(holder[branch])) return 'gone';
	const filled = { ...holder, [branch]: insert(holder[branch]) };
	return withBlocks(program, (all) => all.map((one) => (one.id === into ? filled : one)));
}

const without = (program: Program, id: number): Program =>
	withBlocks(program, (all) => all.filter((one) => one.id !== id));

/** Changes each list of the tree, those outside first. */
function withBlocks(program: Program, change: (all: Block[]) => Block[]): Program {
	const changed = (all: Block[]): Block[] =>
		change(all).map((one) => ({
			...one,
			body: changed(one.body),
			otherwise: changed(one.otherwise)
		}));
	return { ...program, blocks: changed(program.blocks) };
}
