import { describe, expect, it } from 'vitest';
import {
	files,
	idOf,
	itemsAsIn,
	listFolder,
	pathTo,
	ROOT,
	type FilesAct,
	type FilesSetup,
	type FilesState
} from './files.ts';
import { run } from './simulator.ts';

const setup: FilesSetup = {
	name: 'Documents',
	children: [
		{ name: 'plan.png' },
		{ name: 'Cours', children: [{ name: 'Maths', children: [{ name: 'devoir.odt' }] }] },
		{ name: { fr: 'Voyage', en: 'Trip' }, children: [] }
	]
};
const [plan, lessons, maths, homework, trip] = [1, 2, 3, 4, 5] as const;
const start = files.start(setup);
const after = (...acts: FilesAct[]) => run(files, setup, acts)!;
const names = (state: FilesState, folder: number) =>
	listFolder(state, folder).map(({ name }) => (typeof name === 'string' ? name : name.fr));

describe('a file explorer', () => {
	it('numbers what is found, folders before what they hold, and lists folders first', () => {
		expect(names(start, ROOT)).toEqual(['Cours', 'Voyage', 'plan.png']);
		expect(idOf(setup, 'Cours', 'Maths', 'devoir.odt')).toBe(homework);
		expect(() => idOf(setup, 'Cours', 'Physique')).toThrow('Cours/Physique');
		expect(pathTo(start, maths).map(({ id }) => id)).toEqual([ROOT, lessons, maths]);
	});

	it('moves, copies with what is held, renames, creates and deletes, and leaves the state before as it was', () => {
		const state = after(
			{ do: 'move', ids: [plan], to: trip },
			{ do: 'copy', ids: [lessons], to: trip },
			{ do: 'create', to: ROOT, name: 'Archives' },
			{ do: 'rename', id: trip, name: 'Séjour' },
			{ do: 'delete', ids: [lessons] }
		);
		expect(names(state, ROOT)).toEqual(['Séjour', 'Archives']);
		expect(names(state, trip)).toEqual(['Cours', 'plan.png']);
		const copy = listFolder(state, trip)[0]!;
		const inside = listFolder(state, copy.id)[0]!;
		expect(names(state, inside.id)).toEqual(['devoir.odt']);
		expect([...start.items.keys()]).toEqual([0, 1, 2, 3, 4, 5]);
		expect([...state.items.keys()].sort((a, b) => a - b)).toEqual([0, 1, 5, 6, 7, 8, 9]);
	});

	it.each<[string, FilesAct, string]>([
		['a folder into itself', { do: 'move', ids: [lessons], to: lessons }, 'inside-itself'],
		['a folder into what it holds', { do: 'copy', ids: [lessons], to: maths }, 'inside-itself'],
		['a name already there', { do: 'rename', id: plan, name: ' cours ' }, 'name-taken'],
		[
			'a name already there in the other language',
			{ do: 'create', to: ROOT, name: 'trip' },
			'name-taken'
		],
		['a copy beside itself', { do: 'copy', ids: [plan], to: ROOT }, 'name-taken'],
		['no name', { do: 'rename', id: plan, name: ' ' }, 'name-missing'],
		['into a file', { do: 'move', ids: [trip], to: plan }, 'gone'],
		['what is not there', { do: 'delete', ids: [plan, 99] }, 'gone'],
		['the folder shown', { do: 'delete', ids: [ROOT] }, 'gone']
	])('refuses %s, and does nothing of it', (_, act, refusal) => {
		expect(files.act(start, act)).toBe(refusal);
		expect(run(files, setup, [act])).toBeNull();
	});

	it('moves nothing where a thing already is', () => {
		expect(files.isReached(start, after({ do: 'move', ids: [plan], to: ROOT }))).toBe(true);
	});
});

describe('where things are', () => {
	const expected = after(
		{ do: 'create', to: ROOT, name: 'Images' },
		{ do: 'move', ids: [plan], to: 6 }
	);

	it('is the same whatever the way, the capitals and the spaces', () => {
		const other = after(
			{ do: 'create', to: trip, name: 'images' },
			{ do: 'move', ids: [plan], to: 6 },
			{ do: 'move', ids: [6], to: ROOT },
			{ do: 'rename', id: 6, name: '  IMAGES ' }
		);
		expect(files.isReached(expected, other)).toBe(true);
	});

	it.each<[string, FilesAct[], number[]]>([
		['nothing is done', [], [ROOT, lessons, maths, homework, trip]],
		[
			'a copy is left behind',
			[
				{ do: 'create', to: ROOT, name: 'Images' },
				{ do: 'copy', ids: [plan], to: 6 }
			],
			[ROOT, lessons, maths, homework, trip, 6, 7]
		],
		[
			'another thing has the name',
			[
				{ do: 'create', to: ROOT, name: 'Images' },
				{ do: 'delete', ids: [plan] },
				{ do: 'move', ids: [homework], to: 6 },
				{ do: 'rename', id: homework, name: 'plan.png' }
			],
			[ROOT, lessons, maths, trip, 6]
		],
		[
			'a folder found has the name of the one to make',
			[
				{ do: 'rename', id: trip, name: 'Images' },
				{ do: 'move', ids: [plan], to: trip }
			],
			[ROOT, lessons, maths, homework]
		]
	])('is not the same when %s', (_, acts, right) => {
		const given = after(...acts);
		expect(files.isReached(expected, given)).toBe(false);
		expect([...itemsAsIn(expected, given)].sort((a, b) => a - b)).toEqual(right);
	});

	it('reads a name of two languages in either', () => {
		const wanted = run(files, setup, [
			{ do: 'rename', id: plan, name: { fr: 'carte.png', en: 'map.png' } }
		])!;
		for (const name of ['carte.png', 'map.png']) {
			expect(files.isReached(wanted, after({ do: 'rename', id: plan, name }))).toBe(true);
		}
		expect(files.isReached(wanted, after({ do: 'rename', id: plan, name: 'plan2.png' }))).toBe(
			false
		);
	});
});
