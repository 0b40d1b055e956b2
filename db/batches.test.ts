import { describe, expect, it } from 'vitest';
import { inBatches } from './batches.ts';

/** Work whose batches end when the test says so. */
function controlled() {
	const batches: { tasks: number[]; end: () => void; fail: (error: Error) => void }[] = [];
	const run = inBatches<number, number>(
		3,
		(tasks) =>
			new Promise((done, fail) => {
				batches.push({ tasks, end: () => done(tasks.map((n) => n * 10)), fail });
			})
	);
	const until = async (count: number) => {
		while (batches.length < count) await new Promise((next) => setImmediate(next));
		return batches[count - 1]!;
	};
	return { run, until, batches };
}

describe('work in batches', () => {
	it('does a lone task at once, and together what comes meanwhile', async () => {
		const { run, until } = controlled();
		const first = run(1);
		const one = await until(1);
		expect(one.tasks).toEqual([1]);
		const others = [2, 3, 4, 5].map(run);
		one.end();
		expect(await first).toBe(10);
		const two = await until(2);
		expect(two.tasks).toEqual([2, 3, 4]);
		two.end();
		const three = await until(3);
		expect(three.tasks).toEqual([5]);
		three.end();
		expect(await Promise.all(others)).toEqual([20, 30, 40, 50]);
	});

	it('fails for everybody in the batch that failed, and goes on with the next', async () => {
		const { run, until } = controlled();
		const both = Promise.allSettled([run(1), run(2)]);
		(await until(1)).fail(new Error('no database'));
		expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		const later = run(3);
		(await until(2)).end();
		expect(await later).toBe(30);
	});

	it('rests after a batch of many, so that the next ones come together', async () => {
		const batches: number[][] = [];
		const work = (tasks: number[]) => {
			batches.push(tasks);
			return Promise.resolve(tasks);
		};
		const run = inBatches(10, work, { from: 2, rest: 50 });
		await Promise.all([run(1), run(2)]);
		const late = [run(3), new Promise((next) => setImmediate(next)).then(() => run(4))];
		await Promise.all(late);
		expect(batches).toEqual([
			[1, 2],
			[3, 4]
		]);
	});

	it('never does two batches at a time', async () => {
		const { run, until, batches } = controlled();
		const all = [1, 2, 3, 4, 5, 6, 7].map(run);
		for (let n = 1; n <= 3; n++) {
			const batch = await until(n);
			await new Promise((next) => setImmediate(next));
			expect(batches).toHaveLength(n);
			batch.end();
		}
		expect(await Promise.all(all)).toHaveLength(7);
	});
});
