import { describe, expect, it } from 'vitest';
import { areSendable, MOST_ACTS } from './simulator.ts';
import {
	inFrench,
	isDone,
	whatWasDone,
	type PracticalAnswer,
	type PracticalTask
} from './simulators.ts';

/** Whoever moves the second thing is right whatever it is called; who moves it by its name is not. */
const task: PracticalTask = {
	simulator: 'files',
	setup: { name: 'Documents', children: [{ name: 'Cours', children: [] }, { name: 'plan.png' }] },
	otherSetups: [
		{ name: 'Documents', children: [{ name: 'Cours', children: [] }, { name: 'carte.png' }] }
	],
	solutions: [
		[{ do: 'delete', ids: [1] }],
		[{ do: 'rename', id: 2, name: { fr: 'image.png', en: 'picture.png' } }]
	],
	wrong: []
};

describe('what is done in a simulator', () => {
	it('is right when it leads where one of the solutions leads', () => {
		for (const way of task.solutions) expect(isDone(task, inFrench(task, way))).toBe(true);
		expect(
			isDone(task, { simulator: 'files', acts: [{ do: 'rename', id: 2, name: 'picture.png' }] })
		).toBe(true);
		expect(isDone(task, inFrench(task, []))).toBe(false);
	});

	it('is wrong when it is right in the place that is shown only', () => {
		// Where the second thing already has the name, this is impossible.
		const taken: PracticalTask = {
			...task,
			otherSetups: [{ name: 'Documents', children: [{ name: 'image.png' }, { name: 'plan.png' }] }]
		};
		const way = task.solutions[1]!;
		expect(isDone({ ...taken, solutions: [way] }, inFrench(taken, way))).toBe(false);
	});

	it('is wrong, and shown to nobody, when it is impossible or of another simulator', () => {
		const impossible = inFrench(task, [{ do: 'delete', ids: [9] }]);
		expect(isDone(task, impossible)).toBe(false);
		expect(whatWasDone(task, impossible).given).toBeNull();
		const elsewhere = {
			...inFrench(task, task.solutions[0]!),
			simulator: 'elsewhere'
		} as unknown as PracticalAnswer;
		expect(isDone(task, elsewhere)).toBe(false);
		expect(whatWasDone(task, elsewhere)).toMatchObject({ given: null });
	});

	it('is shown beside the solution that was reached, or else the first', () => {
		const shown = (way: PracticalTask['solutions'][number]) =>
			whatWasDone(task, inFrench(task, way)).expected.map(({ text, isRight }) => [text, isRight]);
		expect(shown(task.solutions[1]!)).toEqual([
			['Documents', true],
			['Cours', true],
			[{ fr: 'image.png', en: 'picture.png' }, true]
		]);
		expect(shown([])).toEqual([
			['Documents', true],
			['plan.png', true]
		]);
	});

	it('can be sent up to a number of acts, and of bytes', () => {
		const one = { do: 'delete', ids: [1] };
		expect(areSendable(Array(MOST_ACTS).fill(one))).toBe(true);
		expect(areSendable(Array(MOST_ACTS + 1).fill(one))).toBe(false);
		expect(areSendable([{ do: 'create', name: 'é'.repeat(12_100) }])).toBe(false);
		expect(areSendable([{ do: 'create', name: 'e'.repeat(12_100) }])).toBe(true);
	});
});
