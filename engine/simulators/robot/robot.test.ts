import { describe, expect, it } from 'vitest';
import { run } from '../simulator.ts';
import {
	changeProgram,
	placeBeside,
	startProgram,
	type ProgramAct,
	type Statement
} from './program.ts';
import { robot, type RobotSetup } from './robot.ts';
import { perform, type Stage } from './stage.ts';
import { wordsOf } from './words.ts';

/** Three lines of four squares; a wall in the middle of the first one. */
const stage: Stage = {
	width: 4,
	height: 3,
	walls: [2],
	items: [5],
	start: 8,
	facing: 1,
	finish: 11
};
const setup: RobotSetup = {
	stages: [stage],
	palette: ['forward', 'left', 'right', 'take', 'repeat', 'until', 'ifElse'],
	conditions: ['wallAhead', 'itemHere', 'atFinish'],
	most: 6,
	program: [{ kind: 'repeat', times: 2, body: [{ kind: 'forward' }] }, { kind: 'left' }]
};
const start = robot.start(setup);
const after = (...acts: ProgramAct[]) => run(robot, setup, acts)!;
const end = { into: 0, branch: 'body' } as const;

/** A program on one line: `repeat(forward) left`. */
const written = (state = start) => {
	const write = (blocks: typeof state.program.blocks): string =>
		blocks
			.map(({ kind, times, body, otherwise }) => {
				const held = [
					...(body.length ? [write(body)] : []),
					...(otherwise.length ? [write(otherwise)] : [])
				];
				return `${kind}${times ?? ''}${held.length ? `(${held.join(' | ')})` : ''}`;
			})
			.join(' ');
	return write(state.program.blocks);
};
const play = (on: Partial<Stage>, ...program: Statement[]) =>
	perform({ ...stage, ...on }, startProgram(program).blocks);

describe('a program of blocks', () => {
	it('is changed block by block, and stays before as it was', () => {
		expect(written()).toBe('repeat2(forward) left');
		expect(written(after({ do: 'insert', kind: 'take', ...end, at: 1 }))).toBe(
			'repeat2(forward) take left'
		);
		expect(written(after({ do: 'insert', kind: 'right', into: 1, branch: 'body', at: 0 }))).toBe(
			'repeat2(right forward) left'
		);
		expect(written(after({ do: 'move', id: 3, into: 1, branch: 'body', at: 1 }))).toBe(
			'repeat2(forward left)'
		);
		expect(written(after({ do: 'move', id: 2, ...end, at: 2 }))).toBe('repeat2 left forward');
		expect(written(after({ do: 'set', id: 1, times: 5 }))).toBe('repeat5(forward) left');
		expect(written(after({ do: 'remove', id: 1 }))).toBe('left');
		expect(
			written(
				after(
					{ do: 'insert', kind: 'ifElse', condition: 'itemHere', ...end, at: 2 },
					{ do: 'insert', kind: 'take', into: 4, branch: 'body', at: 0 },
					{ do: 'insert', kind: 'forward', into: 4, branch: 'otherwise', at: 0 }
				)
			)
		).toBe('repeat2(forward) left ifElse(take | forward)');
		expect(written()).toBe('repeat2(forward) left');
	});

	it.each<[string, ProgramAct, string]>([
		['a block that is not given', { do: 'insert', kind: 'paint', ...end, at: 0 }, 'not-in-palette'],
		[
			'a condition that is not given',
			{ do: 'insert', kind: 'until', condition: 'freeLeft', ...end, at: 0 },
			'not-in-palette'
		],
		['a place after the end', { do: 'insert', kind: 'left', ...end, at: 3 }, 'gone'],
		['half a place', { do: 'insert', kind: 'left', ...end, at: 0.5 }, 'gone'],
		['a block in a move', { do: 'insert', kind: 'left', into: 2, branch: 'body', at: 0 }, 'gone'],
		[
			'an « otherwise » of a repetition',
			{ do: 'insert', kind: 'left', into: 1, branch: 'otherwise', at: 0 },
			'gone'
		],
		[
			'an « otherwise » of the program',
			{ do: 'insert', kind: 'left', into: 0, branch: 'otherwise', at: 0 },
			'gone'
		],
		['a repetition of no times', { do: 'insert', kind: 'repeat', ...end, at: 0 }, 'out-of-range'],
		['a repetition of once', { do: 'set', id: 1, times: 1 }, 'out-of-range'],
		['a move of three times', { do: 'set', id: 2, times: 3 }, 'out-of-range'],
		['a repetition with a condition', { do: 'set', id: 1, condition: 'itemHere' }, 'out-of-range'],
		['a block into itself', { do: 'move', id: 1, into: 1, branch: 'body', at: 0 }, 'inside-itself'],
		['a block that is not there', { do: 'remove', id: 9 }, 'gone']
	])('refuses %s', (_, act, refusal) => {
		expect(robot.act(start, act)).toBe(refusal);
	});

	it('has its blocks go up and down as one reads it, into what holds others and out of it', () => {
		const program = startProgram([
			{ kind: 'left' },
			{ kind: 'ifElse', condition: 'itemHere', body: [{ kind: 'take' }] },
			{ kind: 'right' }
		]);
		const walk = (id: number, direction: 'up' | 'down') => {
			const places: string[] = [];
			let now = program;
			for (;;) {
				const place = placeBeside(now.blocks, id, direction);
				if (!place) return places;
				places.push(`${place.into}${place.branch[0]}${place.at}`);
				now = changeProgram(now, { do: 'move', id, ...place }) as typeof program;
			}
		};
		// Among the others of its list: past the choice, its two branches, then what follows.
		expect(walk(1, 'down')).toEqual(['2b0', '2b1', '2o0', '0b1', '0b2']);
		expect(walk(4, 'up')).toEqual(['2o0', '2b1', '2b0', '0b1', '0b0']);
		expect(walk(3, 'up')).toEqual(['0b1', '0b0']);
		expect(placeBeside(program.blocks, 9, 'up')).toBeNull();
	});

	it('has no more blocks than it may, those held among them', () => {
		const three = after(
			...[0, 0, 0].map((at): ProgramAct => ({ do: 'insert', kind: 'left', ...end, at }))
		);
		expect(robot.act(three, { do: 'insert', kind: 'left', ...end, at: 0 })).toBe('too-many-blocks');
	});
});

describe('a robot', () => {
	it('does its blocks in order, and stops against walls, edges, and where there is nothing to take', () => {
		const { frames, end } = play({}, { kind: 'forward' }, { kind: 'left' }, { kind: 'forward' });
		expect(frames.map(({ square, facing }) => [square, facing])).toEqual([
			[8, 1],
			[9, 1],
			[9, 0],
			[5, 0]
		]);
		expect(end).toBe('done');
		expect(play({ start: 1 }, { kind: 'forward' }).end).toBe('wall');
		expect(play({ start: 3 }, { kind: 'forward' }).end).toBe('wall');
		expect(play({ start: 4, facing: 3 }, { kind: 'forward' }).end).toBe('wall');
		expect(play({ start: 5, facing: 0 }, { kind: 'right' }, { kind: 'take' }).end).toBe('done');
		expect(play({}, { kind: 'take' }).end).toBe('nothing-to-take');
	});

	it('repeats, looks before each time, chooses, and is stopped when it never ends', () => {
		const toWall: Statement = {
			kind: 'until',
			condition: 'wallAhead',
			body: [{ kind: 'forward' }]
		};
		expect(play({}, toWall).frames.at(-1)!.square).toBe(11);
		expect(play({ start: 11 }, toWall).frames).toHaveLength(1);
		const pick: Statement = {
			kind: 'ifElse',
			condition: 'itemHere',
			body: [{ kind: 'take' }],
			otherwise: [{ kind: 'left' }]
		};
		expect(play({ start: 5 }, pick).frames.at(-1)).toMatchObject({ items: [], facing: 1 });
		expect(play({}, pick).frames.at(-1)).toMatchObject({ items: [5], facing: 0 });
		const freeLeft: Statement = { kind: 'if', condition: 'freeLeft', body: [{ kind: 'left' }] };
		expect(play({}, freeLeft).frames.at(-1)!.facing).toBe(0);
		expect(play({ start: 1, facing: 1 }, freeLeft).frames.at(-1)!.facing).toBe(1);
		expect(play({}, { kind: 'until', condition: 'itemHere', body: [] }).end).toBe('endless');
		const paint: Statement = {
			kind: 'repeat',
			times: 3,
			body: [{ kind: 'paint' }, { kind: 'left' }]
		};
		expect(play({}, paint).frames.at(-1)).toMatchObject({ painted: [8], facing: 2 });
	});
});

describe('what a program leads to', () => {
	const lead = (program: Statement[], stages = [stage]) =>
		robot.start({ ...setup, stages, program });
	const toFinish: Statement[] = [{ kind: 'repeat', times: 3, body: [{ kind: 'forward' }] }];
	const forward: Statement = { kind: 'forward' };

	it('is the same however it is written', () => {
		const other = lead([forward, forward, { kind: 'left' }, { kind: 'right' }, forward]);
		expect(robot.isReached(lead(toFinish), other)).toBe(true);
	});

	it.each<[string, Statement[]]>([
		['it ends elsewhere', [forward, forward]],
		['it ends against a wall', [forward, forward, forward, forward]],
		['nothing is done', []],
		['it never ends', [...toFinish, { kind: 'until', condition: 'itemHere', body: [] }]]
	])('is not the same when %s', (_, program) => {
		expect(robot.isReached(lead(toFinish), lead(program))).toBe(false);
	});

	it('must be reached on every stage', () => {
		const longer = { ...stage, width: 5, walls: [], items: [], start: 10, finish: 14 };
		const general: Statement[] = [{ kind: 'until', condition: 'wallAhead', body: [forward] }];
		expect(robot.isReached(lead(general), lead(toFinish))).toBe(true);
		expect(robot.isReached(lead(general, [stage, longer]), lead(toFinish, [stage, longer]))).toBe(
			false
		);
		const lines = robot.lines(lead(toFinish, [stage, longer]), lead(general, [stage, longer]));
		expect(lines.map(({ depth, isRight }) => [depth, isRight])).toEqual([
			[0, undefined],
			[1, undefined],
			[0, true],
			[0, false]
		]);
	});

	it('counts what is taken and painted, and where the robot is only where there is a finish', () => {
		const open = { ...stage, finish: undefined };
		const taking: Statement[] = [forward, { kind: 'left' }, forward, { kind: 'take' }];
		expect(robot.isReached(lead(taking, [open]), lead([...taking, forward], [open]))).toBe(true);
		expect(robot.isReached(lead(taking, [open]), lead(taking.slice(0, 3), [open]))).toBe(false);
		expect(robot.isReached(lead([{ kind: 'paint' }], [open]), lead([forward], [open]))).toBe(false);
	});

	it('is said in words of both languages', () => {
		const [until, choice] = startProgram([
			{ kind: 'until', condition: 'wallAhead' },
			{ kind: 'if', condition: 'wallAhead' }
		]).blocks;
		expect(wordsOf(until!).fr).toBe('répéter jusqu’à ce qu’il y ait un mur devant');
		expect(wordsOf(choice!).fr).toBe('s’il y a un mur devant');
	});
});
