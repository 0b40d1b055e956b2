/** What a pupil does in a simulator, whichever it is, and how it is judged: from what he did, run again. */
import type { Text } from '../content/challenge.ts';
import {
	areFilesAsIn,
	itemsAsIn,
	linesOf,
	runFiles,
	type FileLine,
	type FilesAct,
	type FilesSetup
} from './files.ts';

/** What there is to do, as an author writes it. */
export interface PracticalTask {
	simulator: 'files';
	setup: FilesSetup;
	/** One way to each state that is right; the first is the one that is shown. */
	solutions: FilesAct<Text>[][];
	/** Ways to states that somebody may take for right. */
	wrong: FilesAct<Text>[][];
}

/** What a pupil does, in the order in which he does it. */
export type SimulatorAct = FilesAct;

/** Nobody needs more; a page that sends more is no page of ours. */
export const MOST_ACTS = 100;
export const LONGEST_NAME = 120;

/** Where somebody left things, null when his acts are impossible, and where they were expected. */
export function whatWasDone(
	{ setup, solutions }: PracticalTask,
	acts: readonly FilesAct<Text>[]
): { given: FileLine[] | null; expected: FileLine[] } {
	const given = runFiles(setup, acts);
	const ends = solutions.map((solution) => runFiles(setup, solution)!);
	const expected = ends.find((end) => given && areFilesAsIn(end, given)) ?? ends[0]!;
	return {
		given: given && linesOf(given, itemsAsIn(expected, given)),
		expected: linesOf(expected, given ? itemsAsIn(given, expected) : new Set())
	};
}

/** Whether the acts lead to a state that is right; impossible ones lead nowhere. */
export function isDone(
	{ setup, solutions }: PracticalTask,
	acts: readonly FilesAct<Text>[]
): boolean {
	const given = runFiles(setup, acts);
	return (
		given !== null && solutions.some((solution) => areFilesAsIn(runFiles(setup, solution)!, given))
	);
}
