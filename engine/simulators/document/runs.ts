/** The text of a paragraph, character by character: how it is edited, with changes tracked or not. */
import { OWNER, type Change, type Marks, type Run, type Words } from './model.ts';

/** A run of one character each. */
export const charactersOf = (runs: readonly Run[]): Run[] =>
	runs.flatMap((run) => [...run.text].map((text) => ({ ...run, text })));

export const isLive = ({ change }: Run): boolean => change?.kind !== 'delete';

/** As it reads once every change is accepted. */
export const textOf = (runs: readonly Run[]): string =>
	runs
		.filter(isLive)
		.map(({ text }) => text)
		.join('');

/** As it read before any change. */
export const formerText = (runs: readonly Run[]): string =>
	runs
		.filter(({ change }) => change?.kind !== 'insert')
		.map(({ text }) => text)
		.join('');

export const sayMarks = (marks: Marks): string =>
	Object.entries(marks)
		.map(([mark, isOn]) => `${mark}:${isOn}`)
		.sort()
		.join();

/** Neighbors that are alike become one run; none is empty. */
export function merged(runs: readonly Run[]): Run[] {
	const all: Run[] = [];
	for (const run of runs) {
		const last = all.at(-1);
		const isAlike =
			last && last.change?.id === run.change?.id && sayMarks(last.marks) === sayMarks(run.marks);
		if (isAlike) all[all.length - 1] = { ...last, text: last.text + run.text };
		else if (run.text) all.push(run);
	}
	return all;
}

/** Numbers the changes of an act; null when changes are not tracked. */
export type Tracker = ((kind: Change['kind']) => Change) | null;

export function trackerFrom(next: number): { track: NonNullable<Tracker>; next: () => number } {
	let id = next;
	return { track: (kind) => ({ id: id++, kind, author: OWNER }), next: () => id };
}

/**
 * A text with some of its live characters replaced.
 *
 * Rule: what comes in looks as the first character that goes, or else the one before it. With changes tracked, a character
 * that was there stays, deleted; one that was only inserted goes.
 */
export function spliced(
	runs: readonly Run[],
	{ from, to, text }: { from: number; to: number; text: string },
	track: Tracker
): Run[] {
	const all = charactersOf(runs);
	const live = all.flatMap((one, i) => (isLive(one) ? [i] : []));
	const going = new Set(live.slice(from, to));
	const model = all[live[to > from ? from : from - 1] ?? live[0] ?? -1];
	const end = to > from ? live[to - 1]! + 1 : from > 0 ? live[from - 1]! + 1 : 0;
	const deleted = track && going.size > 0 ? track('delete') : null;
	const inserted = {
		text,
		marks: model?.marks ?? {},
		change: track && text ? track('insert') : null
	};
	const left = (i: number): Run[] => {
		const one = all[i]!;
		if (!going.has(i)) return [one];
		return deleted && !one.change ? [{ ...one, change: deleted }] : [];
	};
	const indexes = [...all.keys()];
	return merged([
		...indexes.slice(0, end).flatMap(left),
		inserted,
		...indexes.slice(end).flatMap(left)
	]);
}

/** The text written over: only what differs is touched. */
export function rewritten(runs: readonly Run[], text: string, track: Tracker): Run[] {
	const [before, after] = [[...textOf(runs)], [...text]];
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	if (start === before.length && start === after.length) return [...runs];
	const middle = after.slice(start, after.length - end).join('');
	return spliced(runs, { from: start, to: before.length - end, text: middle }, track);
}

/** Where some words stand among the live characters; null when they do not. */
export function placeOf(runs: readonly Run[], { text, nth }: Words): [number, number] | null {
	const whole = textOf(runs);
	if (!text) return null;
	let at = -1;
	for (let i = 0; i <= nth; i++) {
		at = whole.indexOf(text, at + 1);
		if (at === -1) return null;
	}
	const from = [...whole.slice(0, at)].length;
	return [from, from + [...text].length];
}

/** The words that stand from one live character to another. */
export function wordsBetween(runs: readonly Run[], from: number, to: number): Words {
	const text = [...textOf(runs)].slice(from, to).join('');
	let nth = 0;
	while ((placeOf(runs, { text, nth })?.[0] ?? from) < from) nth++;
	return { text, nth };
}

/** Some live characters marked, or no longer. */
export function marked(
	runs: readonly Run[],
	marks: Marks,
	[from, to]: readonly [number, number] = [0, Infinity]
): Run[] {
	let i = -1;
	return merged(
		charactersOf(runs).map((one) => {
			if (isLive(one)) i++;
			return isLive(one) && i >= from && i < to
				? { ...one, marks: { ...one.marks, ...marks } }
				: one;
		})
	);
}

/** Both ends of a text cut in two before a live character. */
export function cut(runs: readonly Run[], at: number): [Run[], Run[]] {
	let live = 0;
	const all = charactersOf(runs);
	const i = all.findIndex((one) => isLive(one) && live++ === at);
	const place = i === -1 ? all.length : i;
	return [merged(all.slice(0, place)), merged(all.slice(place))];
}

/** Changes accepted or rejected: what they say holds, or they never were. */
export function settled(
	runs: readonly Run[],
	changes: ReadonlySet<number>,
	isAccepted: boolean
): Run[] {
	return merged(
		runs.flatMap((run) => {
			if (!run.change || !changes.has(run.change.id)) return [run];
			const stays = (run.change.kind === 'insert') === isAccepted;
			return stays ? [{ ...run, change: null }] : [];
		})
	);
}
