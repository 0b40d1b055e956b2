/** Work in the background: done once, told as it goes, taken over from a server that is gone, tried again after a fault. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { addJob, defineJob, findJob, onJobChanged, runJobs, type JobView } from '#db/jobs';
import { seeNode } from '#db/nodes';
import { jobs } from '#db/schema/jobs';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub, type Person } from './support/room.ts';

const server = useHub();
let person: Person;
let told: JobView[];
let stop: () => void;

beforeEach(async () => {
	person = await createUser('Claire');
	told = [];
	stop = onJobChanged((job) => told.push(job));
});
afterEach(() => stop());

const add = (total = 3) =>
	addJob(db, { kind: 'massImport', authorId: person.userId, input: { said: 'this' }, total });
const job = (id: number) => findJob(id, person.userId);
const isOver = (id: number) =>
	eventually(async () => expect((await job(id))?.state).toMatch(/done|failed/));

describe('a job', () => {
	it('is done with what it was given, and tells each of its parts', async () => {
		defineJob('massImport', async ({ input, progress }) => {
			await progress(1);
			await progress(2);
			return input;
		});
		const id = await add();
		await isOver(id);
		expect(await job(id)).toMatchObject({ state: 'done', done: 3, outcome: { said: 'this' } });
		expect(told.map(({ state, done }) => `${state} ${done}`)).toEqual([
			'running 0',
			'running 1',
			'running 2',
			'done 3'
		]);
		const versions = told.map(({ version }) => version);
		expect(versions).toEqual([...versions].sort((a, b) => a - b));
	});

	it('is ended by the transaction of its work, or not at all', async () => {
		let tries = 0;
		defineJob('massImport', async ({ finish }) => {
			await db.transaction(async (tx) => {
				await finish(tx, 'written');
				if (++tries === 1) throw new Error('the power went out');
			});
			return 'not this';
		});
		const id = await add();
		await eventually(async () => {
			expect(tries).toBe(1);
			expect((await job(id))?.state).toBe('waiting');
		});
		expect(await job(id)).toMatchObject({ outcome: null });
		// The next try is not waited for.
		await db.update(jobs).set({ runAfter: Date.now() }).where(eq(jobs.id, id));
		await isOver(id);
		expect(await job(id)).toMatchObject({ state: 'done', outcome: 'written' });
	});

	it('is given up after five tries', async () => {
		defineJob('massImport', async () => {
			throw new Error('never');
		});
		const id = await add();
		await eventually(async () => {
			await db.update(jobs).set({ runAfter: Date.now() }).where(eq(jobs.id, id));
			expect((await job(id))?.state).toBe('failed');
		});
		const [row] = await db.select().from(jobs).where(eq(jobs.id, id));
		expect(row!.tries).toBe(5);
	});

	it('is tried as often as its kind bears', async () => {
		defineJob('massImport', () => Promise.reject(new Error('never')), 1);
		const id = await add();
		await eventually(async () => expect((await job(id))?.state).toBe('failed'));
		const [row] = await db.select().from(jobs).where(eq(jobs.id, id));
		expect(row!.tries).toBe(1);
	});

	it('that ends every server that tries it is given up too', async () => {
		let runs = 0;
		defineJob('massImport', async () => void runs++);
		const [deadly] = await db
			.insert(jobs)
			.values({
				...{ kind: 'massImport', authorId: person.userId, input: {}, total: 1 },
				...{ state: 'running', nodeId: randomUUID(), tries: 5 },
				...{ createdAt: Date.now(), runAfter: Date.now() }
			})
			.returning({ id: jobs.id });
		await isOver(deadly!.id);
		expect((await job(deadly!.id))?.state).toBe('failed');
		expect(runs).toBe(0);
	});

	it('of a server that is gone is taken over, and of one that is there is left to it', async () => {
		defineJob('massImport', async () => 'taken over');
		const [there, gone] = [randomUUID(), randomUUID()];
		await seeNode(there);
		const running = await db
			.insert(jobs)
			.values(
				[there, gone].map((nodeId) => ({
					kind: 'massImport' as const,
					authorId: person.userId,
					input: {},
					state: 'running' as const,
					total: 1,
					nodeId,
					createdAt: Date.now(),
					runAfter: Date.now()
				}))
			)
			.returning({ id: jobs.id });
		const [left, taken] = running.map(({ id }) => id);
		await isOver(taken!);
		expect((await job(taken!))?.outcome).toBe('taken over');
		expect((await job(left!))?.state).toBe('running');
	});

	it('is followed live by its author, and by nobody else', async () => {
		let open = () => {};
		const gate = new Promise<void>((resolve) => (open = resolve));
		defineJob('massImport', async ({ progress }) => {
			await gate;
			await progress(2);
		});
		const id = await add();
		const stranger = await createUser('Marc');
		const mine = openSocket(server.base, person.cookie);
		const other = openSocket(server.base, stranger.cookie);
		const heard: JobView[] = [];
		mine.on('job:changed', (view) => heard.push(view));
		expect(await order(mine, 'job:watch', { jobId: id })).toMatchObject({ ok: true, data: { id } });
		expect(await order(other, 'job:watch', { jobId: id })).toEqual({
			ok: false,
			because: 'forbidden'
		});
		open();
		await eventually(() => expect(heard.at(-1)).toMatchObject({ state: 'done', done: 3 }));
		expect(heard.map(({ done }) => done)).toContain(2);
		mine.close();
		other.close();
	});

	it('is done once when two servers come together', async () => {
		let runs = 0;
		const id = await add();
		await isOver(id);
		defineJob('massImport', async () => void runs++);
		const again = await add();
		const servers = [randomUUID(), randomUUID(), randomUUID()];
		await Promise.all(servers.map(seeNode));
		await Promise.all(servers.map(runJobs));
		await isOver(again);
		expect(runs).toBe(1);
	});
});
