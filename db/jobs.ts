/**
 * Work in the background: a row for each job, taken by whichever server comes first, with its progress told to whoever
 * asked for it. The job of a server that is gone is taken over by another one, from the start: what runs a kind of job
 * must bear it.
 */
import { and, asc, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { JobKind, JobState } from '#engine/vocabulary';
import { db, type Database, type Transaction } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { Listeners } from './listeners.ts';
import { jobs } from './schema/jobs.ts';
import { nodes } from './schema/nodes.ts';

/** What is now true of a job. */
export interface JobView {
	id: number;
	kind: JobKind;
	state: JobState;
	total: number;
	done: number;
	/** How often it was begun: one that waits after a try is tried again. */
	tries: number;
	/** In the words of its kind, null before the end. */
	outcome: unknown;
	/** Whoever follows it keeps the highest. */
	version: number;
}

/** What runs one kind of job is given. */
export interface RunningJob {
	id: number;
	authorId: string;
	input: unknown;
	/** It is not tried again when it fails. */
	isLastTry: boolean;
	/** So many parts are done. */
	progress(done: number): Promise<void>;
	/** The job is done, in the transaction of its last work: both are, or none. */
	finish(tx: Transaction, outcome: unknown): Promise<void>;
}

/** Does the job. One that returns without `finish` is done, with what it returns as the outcome. */
export type RunJob = (job: RunningJob) => Promise<unknown>;

interface Runner {
	run: RunJob;
	mostTries: number;
}

const runners = new Map<JobKind, Runner>();

const MOST_TRIES = 5;
/** Before the second try; four times as long before each next one. */
const FIRST_WAIT = 5_000;

/**
 * Says how a kind of job is done; in every server, since any of them may do it.
 * @param mostTries five take 7 minutes, eight 8 hours, nine 30 hours
 */
export function defineJob(kind: JobKind, run: RunJob, mostTries = MOST_TRIES): void {
	runners.set(kind, { run, mostTries });
}

const listeners = new Listeners<[view: JobView]>();

/** Calls the listener after each change of a job, in this process. Returns what stops it. */
export function onJobChanged(listener: (view: JobView) => void): () => void {
	return listeners.add(listener);
}

/** Asks for a job, in the transaction of whatever it follows. Returns its id. */
export async function addJob(
	connection: Database | Transaction,
	job: { kind: JobKind; authorId: string; input: unknown; total: number }
): Promise<number> {
	const now = Date.now();
	const [added] = await connection
		.insert(jobs)
		.values({ ...job, createdAt: now, runAfter: now })
		.returning({ id: jobs.id });
	return added!.id;
}

const VIEW = {
	id: jobs.id,
	kind: jobs.kind,
	state: jobs.state,
	total: jobs.total,
	done: jobs.done,
	tries: jobs.tries,
	outcome: jobs.outcome,
	version: jobs.version
};

/** A job, for whoever asked for it; null for everybody else. */
export async function findJob(id: number, authorId: string): Promise<JobView | null> {
	const [found] = await db
		.select(VIEW)
		.from(jobs)
		.where(and(eq(jobs.id, id), eq(jobs.authorId, authorId)));
	return found ?? null;
}

/**
 * Does the jobs that wait, one after the other.
 * @param node this server, as the others know it
 * @throws once all were tried, when some failed
 */
export async function runJobs(node: string): Promise<void> {
	const failures: unknown[] = [];
	for (let job = await takeJob(node); job; job = await takeJob(node)) {
		await run(job, node).catch((error: unknown) => failures.push(error));
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some jobs failed');
}

type Taken = typeof jobs.$inferSelect;

const later = sql`${jobs.version} + 1`;

/** The oldest that waits, or whose server is gone. */
async function takeJob(node: string): Promise<Taken | null> {
	const isOrphan = and(
		eq(jobs.state, 'running'),
		or(isNull(jobs.nodeId), notInArray(jobs.nodeId, db.select({ id: nodes.id }).from(nodes)))
	);
	const isDue = and(eq(jobs.state, 'waiting'), lte(jobs.runAfter, Date.now()));
	const next = db
		.select({ id: jobs.id })
		.from(jobs)
		.where(and(isAmong(jobs.kind, runners.keys()), or(isDue, isOrphan)))
		.orderBy(asc(jobs.id))
		.limit(1)
		.for('update', { skipLocked: true });
	const [taken] = await db
		.update(jobs)
		.set({ state: 'running', nodeId: node, done: 0, tries: sql`${jobs.tries} + 1`, version: later })
		.where(inArray(jobs.id, next))
		.returning();
	if (taken) tell(taken);
	return taken ?? null;
}

async function run(job: Taken, node: string): Promise<void> {
	const isMine = and(eq(jobs.id, job.id), eq(jobs.state, 'running'), eq(jobs.nodeId, node));
	const change = async (
		connection: Database | Transaction,
		values: PgUpdateSetSource<typeof jobs>
	): Promise<Taken> => {
		const [changed] = await connection
			.update(jobs)
			.set({ ...values, version: later })
			.where(isMine)
			.returning();
		if (!changed) throw new Error(`job ${job.id} was taken over by another server`);
		return changed;
	};
	const ending = (outcome: unknown) =>
		({ state: 'done', done: job.total, outcome: outcome ?? null, finishedAt: Date.now() }) as const;
	const { run: work, mostTries } = runners.get(job.kind)!;
	if (job.tries > mostTries) {
		// Its servers ended with it, one after the other: the next ones are spared.
		tell(await change(db, { state: 'failed', nodeId: null }));
		return;
	}
	let finished: Taken | null = null;
	try {
		const outcome = await work({
			id: job.id,
			authorId: job.authorId,
			input: job.input,
			isLastTry: job.tries >= mostTries,
			progress: async (done) => tell(await change(db, { done })),
			finish: async (tx, outcome) => {
				finished = await change(tx, ending(outcome));
			}
		});
		tell(finished ?? (await change(db, ending(outcome))));
	} catch (error) {
		const state = job.tries < mostTries ? 'waiting' : 'failed';
		const runAfter = Date.now() + FIRST_WAIT * 4 ** (job.tries - 1);
		tell(await change(db, { state, runAfter, nodeId: null }));
		throw error;
	}
}

function tell({ id, kind, state, total, done, tries, outcome, version }: Taken): void {
	listeners.tell({ id, kind, state, total, done, tries, outcome, version });
}
