/** A robot to program with blocks: what counts is where the program leads it, on every stage, not how it is written. */
import type { DoneLine, Simulator } from '../simulator.ts';
import {
	allBlocks,
	changeProgram,
	startProgram,
	type Block,
	type BlockKind,
	type Condition,
	type Program,
	type ProgramAct,
	type ProgramRefusal,
	type Statement
} from './program.ts';
import { perform, type Performance, type Stage } from './stage.ts';
import { END_WORDS, OTHERWISE, wordsOf } from './words.ts';

export interface RobotSetup {
	/** The program must do on each what is asked. */
	stages: Stage[];
	/** Which blocks can be taken; none where a program is to be mended with those that it has. */
	palette: BlockKind[];
	/** Which conditions can be chosen, where a block has one. */
	conditions?: Condition[];
	/** Of blocks in the program. */
	most: number;
	/** What the pupil finds, to be mended or gone on with. */
	program?: Statement[];
}

export interface RobotState {
	setup: RobotSetup;
	program: Program;
}

export type RobotRefusal = ProgramRefusal | 'too-many-blocks' | 'not-in-palette';

export const robot: Simulator<RobotSetup, ProgramAct, RobotState, RobotRefusal> = {
	start: (setup) => ({ setup, program: startProgram(setup.program ?? []) }),

	act(state, act) {
		const { setup, program } = state;
		if (act.do === 'insert') {
			if (!setup.palette.includes(act.kind)) return 'not-in-palette';
			if (allBlocks(program.blocks).length >= setup.most) return 'too-many-blocks';
		}
		const isKnown = 'condition' in act && act.condition !== undefined;
		if (isKnown && !setup.conditions?.includes(act.condition!)) return 'not-in-palette';
		const next = changeProgram(program, act);
		return typeof next === 'string' ? next : { setup, program: next };
	},

	/**
	 * Rule: on every stage, the program comes to its end, takes as much, paints the same squares and, where the stage has a
	 * finish, leaves the robot on the same square.
	 */
	isReached: (expected, given) => given.setup.stages.every((_, i) => areAlike(expected, given, i)),

	lines(state, other) {
		const { stages } = state.setup;
		const results = stages.map((stage, i): DoneLine => {
			const end = END_WORDS[perform(stage, state.program.blocks).end];
			const isOnly = stages.length === 1;
			return {
				depth: 0,
				text: {
					fr: `${isOnly ? 'Résultat' : `Terrain ${i + 1}`} : ${end.fr}`,
					en: `${isOnly ? 'Result' : `Field ${i + 1}`}: ${end.en}`
				},
				isRight: other !== null && areAlike(other, state, i)
			};
		});
		return [...programLines(state.program.blocks, 0), ...results];
	}
};

function areAlike(expected: RobotState, given: RobotState, i: number): boolean {
	const stage = given.setup.stages[i]!;
	const outcome = (state: RobotState) =>
		JSON.stringify(outcomeOf(stage, perform(stage, state.program.blocks)));
	return outcome(expected) === outcome(given);
}

function outcomeOf(stage: Stage, { end, frames }: Performance) {
	const { square, items, painted } = frames.at(-1)!;
	return { end, items: items.length, painted, square: stage.finish === undefined ? null : square };
}

/** No single block is right or wrong. */
function programLines(blocks: readonly Block[], depth: number): DoneLine[] {
	return blocks.flatMap((block) => [
		{ depth, text: wordsOf(block) },
		...programLines(block.body, depth + 1),
		...(block.kind === 'ifElse'
			? [{ depth, text: OTHERWISE }, ...programLines(block.otherwise, depth + 1)]
			: [])
	]);
}
