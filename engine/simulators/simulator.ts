/** What every simulator is: a pure machine, run by the page under the hands of the pupil, and again by the server. */
import type { Text } from '../content/challenge.ts';

/**
 * One kind of place to work in.
 *
 * Setups, acts and states are plain data. What an author writes may be in two languages; what a pupil does is in his.
 */
export interface Machine<Setup, Act, State, Refusal extends string = string> {
	/** What the pupil finds. */
	start(setup: Setup): State;
	/** The state after an act, or why it is impossible; the state before stays as it is. */
	act(state: State, act: Act): State | Refusal;
}

/** A machine with what judges where somebody is in it. */
export interface Simulator<Setup, Act, State, Refusal extends string = string> extends Machine<
	Setup,
	Act,
	State,
	Refusal
> {
	/** Whether somebody who was to reach the first state reached it, in all that matters to this simulator. */
	isReached(expected: State, given: State): boolean;
	/**
	 * A state as a correction says it, from top to bottom.
	 *
	 * @param other the state to compare it with: a line is right when it is so there too. Null: nothing is.
	 * @param isExpected it is where somebody was to go, and the other is where he left things
	 */
	lines(state: State, other: State | null, isExpected?: boolean): DoneLine[];
	/** An act as a pupil may do it, where its author says only what matters of it; without, authors write acts whole. */
	asDone?(act: Act): Act;
}

/** A line of what was done, beside what was asked. */
export interface DoneLine {
	/** 0 of what holds everything, 1 of what it holds… */
	depth: number;
	text: Text;
	/** What the thing is, when a picture says it before its name. */
	icon?: 'file' | 'folder';
	/** Not said of what is neither right nor wrong by itself. */
	isRight?: boolean;
}

/** What there is to do in a simulator, as an author writes it. */
export interface Task<Setup, Act> {
	setup: Setup;
	/**
	 * The same place with other content, which no page is shown: what was done must be right there too. So a result that
	 * was typed is not taken for one that is computed.
	 */
	otherSetups?: Setup[];
	/** One way to each state that is right; the first is the one that is shown. */
	solutions: Act[][];
	/** Ways to states that somebody may take for right. */
	wrong: Act[][];
}

/** Nobody needs more; a page that sends more is no page of ours. */
export const MOST_ACTS = 100;
/** Things that one act may name. */
export const MOST_ITEMS = 40;
/** Of whatever is typed in one act. */
export const LONGEST_NAME = 120;

/** Of all acts together, in bytes of JSON: within the largest message that the hub hears, with room for the rest of it. */
const LARGEST = 24_000;

/** Whether a page may send so much. */
export function areSendable(acts: readonly unknown[]): boolean {
	return (
		acts.length <= MOST_ACTS && new TextEncoder().encode(JSON.stringify(acts)).length <= LARGEST
	);
}

/** Where acts lead, null when one of them is impossible. */
export function run<Setup, Act, State>(
	machine: Machine<Setup, Act, State>,
	setup: Setup,
	acts: readonly Act[]
): State | null {
	return runFrom(machine, machine.start(setup), acts);
}

function runFrom<Setup, Act, State>(
	{ act }: Machine<Setup, Act, State>,
	start: State,
	acts: readonly Act[]
): State | null {
	let state = start;
	for (const one of acts) {
		const next = act(state, one);
		if (typeof next === 'string') return null;
		state = next;
	}
	return state;
}

/** Whether the acts lead where one of the solutions leads, whatever the setup; impossible ones lead nowhere. */
export function isDoneIn<Setup, Act, State>(
	simulator: Simulator<Setup, Act, State>,
	{ setup, otherSetups = [], solutions }: Task<Setup, Act>,
	acts: readonly Act[]
): boolean {
	let reached = solutions;
	for (const one of [setup, ...otherSetups]) {
		const start = simulator.start(one);
		const given = runFrom(simulator, start, acts);
		if (given === null) return false;
		const leadsThere = (solution: Act[]) =>
			simulator.isReached(runFrom(simulator, start, solution)!, given);
		reached = reached.filter(leadsThere);
		if (reached.length === 0) return false;
	}
	return true;
}

/** Where somebody left things, null when he did nothing or his acts are impossible, and where they were expected. */
export function whatWasDoneIn<Setup, Act, State>(
	simulator: Simulator<Setup, Act, State>,
	{ setup, solutions }: Task<Setup, Act>,
	acts: readonly Act[] | null
): { given: DoneLine[] | null; expected: DoneLine[] } {
	const given = acts && run(simulator, setup, acts);
	const ends = solutions.map((solution) => run(simulator, setup, solution)!);
	const expected = ends.find((end) => given && simulator.isReached(end, given)) ?? ends[0]!;
	return {
		given: given && simulator.lines(given, expected),
		expected: simulator.lines(expected, given, true)
	};
}
