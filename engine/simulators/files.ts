/**
 * A file explorer as a pure machine: the page runs it under the hands of the pupil, and the server runs again what he did,
 * so that what he is judged on is never what his page says that he reached.
 */
import { areAlike, wordings, type Text } from '../content/challenge.ts';
import type { DoneLine, Simulator } from './simulator.ts';

/** A file, or a folder when it has children. */
export interface FileNode {
	name: Text;
	size?: Text;
	modified?: Text;
	children?: FileNode[];
}

/** What the pupil finds. Items are numbered from 1, each folder before what it holds; the folder shown is 0. */
export interface FilesSetup {
	name: Text;
	children: FileNode[];
}

/** What a pupil does, or an author expects: then a name may be written in two languages. */
export type FilesAct<Name = string> =
	| { do: 'move' | 'copy'; ids: number[]; to: number }
	| { do: 'rename'; id: number; name: Name }
	| { do: 'create'; to: number; name: Name }
	| { do: 'delete'; ids: number[] };

export interface FileItem {
	id: number;
	name: Text;
	size?: Text;
	modified?: Text;
	isFolder: boolean;
	/** Null of the folder shown. */
	parent: number | null;
	/** Which of those found it is, or is a copy of; null when the pupil made it. */
	origin: number | null;
}

export interface FilesState {
	items: ReadonlyMap<number, FileItem>;
	/** The number of the next item. */
	next: number;
}

/** Why an act is impossible, as an explorer would say it. */
export const FILES_REFUSALS = ['gone', 'name-missing', 'name-taken', 'inside-itself'] as const;
export type FilesRefusal = (typeof FILES_REFUSALS)[number];

/** The folder shown. */
export const ROOT = 0;

export const files: Simulator<FilesSetup, FilesAct<Text>, FilesState, FilesRefusal> = {
	start: startFiles,
	act: actOnFiles,
	isReached(expected, given) {
		const right = itemsAsIn(expected, given);
		return right.size === given.items.size && right.size === expected.items.size;
	},
	lines: (state, other) => linesOf(state, other ? itemsAsIn(other, state) : new Set())
};

function startFiles({ name, children }: FilesSetup): FilesState {
	const items = new Map<number, FileItem>();
	const add = (node: FileNode, parent: number | null): void => {
		const { children, ...rest } = node;
		const id = items.size;
		items.set(id, { ...rest, id, parent, isFolder: children !== undefined, origin: id });
		for (const child of children ?? []) add(child, id);
	};
	add({ name, children }, null);
	return { items, next: items.size };
}

/** What a folder holds: folders first, as they were found or came. */
export function listFolder({ items }: FilesState, folder: number): FileItem[] {
	const here = [...items.values()].filter(({ parent }) => parent === folder);
	return here.sort((a, b) => Number(b.isFolder) - Number(a.isFolder));
}

/** From the folder shown to this one, both included. */
export function pathTo({ items }: FilesState, folder: number): FileItem[] {
	const path: FileItem[] = [];
	for (let at = items.get(folder); at; at = items.get(at.parent ?? -1)) path.unshift(at);
	return path;
}

/** The number of a thing found, by the French names that lead to it. @throws when there is none */
export function idOf(setup: FilesSetup, ...names: string[]): number {
	const state = startFiles(setup);
	return names.reduce((folder, name) => {
		const found = listFolder(state, folder).find((one) => wordings(one.name)[0] === name);
		if (!found) throw new Error(`no ${names.join('/')} in what the pupil finds`);
		return found.id;
	}, ROOT);
}

function actOnFiles(state: FilesState, act: FilesAct<Text>): FilesState | FilesRefusal {
	switch (act.do) {
		case 'move':
		case 'copy':
			return put(state, act);
		case 'rename': {
			const item = state.items.get(act.id);
			if (!item || item.parent === null) return 'gone';
			const refusal = whyNotNamed(state, act.name, item.parent, item.id);
			return refusal ?? withItems(state, [{ ...item, name: act.name }]);
		}
		case 'create': {
			if (!state.items.get(act.to)?.isFolder) return 'gone';
			const refusal = whyNotNamed(state, act.name, act.to);
			const made = { id: state.next, parent: act.to, isFolder: true, origin: null };
			return refusal ?? withItems(state, [{ ...made, name: act.name }]);
		}
		case 'delete': {
			const items = new Map(state.items);
			for (const id of act.ids) {
				if (id === ROOT || !items.has(id)) return 'gone';
				for (const gone of within(state, id)) items.delete(gone.id);
			}
			return { ...state, items };
		}
	}
}

function put(
	state: FilesState,
	{ do: how, ids, to }: Extract<FilesAct, { to: number; ids: number[] }>
): FilesState | FilesRefusal {
	if (!state.items.get(to)?.isFolder) return 'gone';
	let now = state;
	for (const id of ids) {
		const item = now.items.get(id);
		if (!item || id === ROOT) return 'gone';
		const all = within(now, id);
		if (all.some((one) => one.id === to)) return 'inside-itself';
		const isThere = how === 'move' && item.parent === to;
		const refusal = isThere ? null : whyNotNamed(now, item.name, to);
		if (refusal) return refusal;
		now = how === 'move' ? withItems(now, [{ ...item, parent: to }]) : copied(now, all, to);
	}
	return now;
}

/** A folder is copied with what it holds. */
function copied(state: FilesState, all: readonly FileItem[], to: number): FilesState {
	const ids = new Map(all.map((item, i) => [item.id, state.next + i]));
	return withItems(
		state,
		all.map((item) => ({
			...item,
			id: ids.get(item.id)!,
			parent: ids.get(item.parent!) ?? to
		}))
	);
}

function withItems(state: FilesState, changed: readonly FileItem[]): FilesState {
	const items = new Map(state.items);
	for (const item of changed) items.set(item.id, item);
	return { items, next: Math.max(state.next, ...changed.map(({ id }) => id + 1)) };
}

/** An item and whatever it holds, each folder before what it holds. */
function within(state: FilesState, id: number): FileItem[] {
	const held = [...state.items.values()].filter(({ parent }) => parent === id);
	return [state.items.get(id)!, ...held.flatMap((one) => within(state, one.id))];
}

function whyNotNamed(
	state: FilesState,
	name: Text,
	folder: number,
	self?: number
): FilesRefusal | null {
	if (wordings(name).some((one) => !one.trim())) return 'name-missing';
	const others = listFolder(state, folder).filter(({ id }) => id !== self);
	return others.some((one) => isSameName(one.name, name)) ? 'name-taken' : null;
}

/** In either language, whatever the capitals and the spaces around. */
function isSameName(a: Text, b: Text): boolean {
	const read = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
	return areAlike(a, b, read);
}

/**
 * The items of a state that are where, and named as, the other one has them.
 *
 * Rule: an item is the same when it is (a copy of) the same thing found, or a folder made by the pupil in both, when its
 * name is the same in one language, and when its folder is the same. Each is the same as one at most.
 *
 * @returns their numbers in `given`
 */
export function itemsAsIn(expected: FilesState, given: FilesState): Set<number> {
	const right = new Set<number>([ROOT]);
	const compare = (there: number, here: number): void => {
		const left = listFolder(expected, there);
		for (const item of listFolder(given, here)) {
			const i = left.findIndex(
				(one) =>
					one.origin === item.origin &&
					one.isFolder === item.isFolder &&
					isSameName(one.name, item.name)
			);
			if (i === -1) continue;
			const [same] = left.splice(i, 1);
			right.add(item.id);
			compare(same!.id, item.id);
		}
	};
	compare(ROOT, ROOT);
	return right;
}

/** @param right numbers of the items that are where they are expected */
function linesOf(state: FilesState, right: ReadonlySet<number>): DoneLine[] {
	const lines = (item: FileItem, depth: number): DoneLine[] => [
		{
			depth,
			text: item.name,
			icon: item.isFolder ? 'folder' : 'file',
			isRight: right.has(item.id)
		},
		...listFolder(state, item.id).flatMap((one) => lines(one, depth + 1))
	];
	return lines(state.items.get(ROOT)!, 0);
}
