/** The job that does what a file of sessions and candidates says: everything, or nothing. */
import { mayPrepareSessions } from '#engine/center/session-rules';
import { groupRemarks, type RemarkGroup } from '#engine/center/import-remarks';
import type { PlannedSession } from '#engine/center/mass-import';
import type { Refusal } from '#engine/vocabulary';
import { actOrRefuse } from '../../candidate-acts.ts';
import { db } from '../../connection.server.ts';
import type { RunningJob } from '../../jobs.ts';
import type { Act, Actor } from '../../journal.ts';
import { findMyCenter, type MyCenter } from '../centers.ts';
import { addCandidates, applyList, type ReplacedList } from '../list-changes.ts';
import { changeImport, findImport, type ImportOrder, type KeptImport } from './kept.ts';
import { lockNamed, planKept, type NamedSession } from './plan.ts';
import { addSessions, lockCenter } from '../new-sessions.ts';

/** What was done. */
export interface DoneImport extends ReplacedList {
	created: number[];
	edited: number[];
}

/** What became of a file that was confirmed; of one that is refused, nothing was done. */
export type ImportOutcome = DoneImport | { because: Refusal } | { refused: RemarkGroup[] };

/** However long the file is. */
const TIMES_TOLD = 20;

export async function runMassImport(job: RunningJob): Promise<ImportOutcome> {
	const order = job.input as ImportOrder;
	const center = await findMyCenter(order.centerId, job.authorId);
	const kept = await findImport(db, order.importId, order.centerId, job.authorId);
	if (!center || !kept?.file) return { because: 'forbidden' };
	const actor: Actor = { role: 'center', userId: job.authorId };
	const work = { job, actor, center, file: kept.file, order };
	const done = await actOrRefuse(actor, (open) => importAll(open, work));
	return 'because' in done ? done : done.value;
}

interface Work {
	job: RunningJob;
	actor: Actor;
	center: MyCenter;
	file: NonNullable<KeptImport['file']>;
	order: ImportOrder;
}

/** What changed since somebody looked at the file is seen here, before anything is written. */
async function importAll(open: Act, work: Work): Promise<ImportOutcome> {
	const { job, file, order } = work;
	const { tx, at } = open;
	const center = await lockCenter(tx, work.center);
	const verdict = mayPrepareSessions(center, at);
	if (!verdict.allowed) return { because: verdict.because };
	await lockNamed(tx, center.id, file);
	const plan = await planKept(tx, center, file, { now: at, versions: order.versions });
	const faults = plan.planned.flatMap((one) => one.faults);
	if (faults.length > 0) return { refused: groupRemarks(faults, file) };
	const done = await writeAll(open, work, plan);
	await changeImport(tx, order.importId, { file: null });
	await job.finish(tx, done);
	return done;
}

type Creation = Extract<PlannedSession, { does: 'create' }>;

async function writeAll(
	open: Act,
	{ job, actor, center, file }: Work,
	{ planned, named }: { planned: PlannedSession[]; named: Map<number, NamedSession> }
): Promise<DoneImport> {
	const creations = planned.filter((one): one is Creation => one.does === 'create');
	const facts = creations.map((one) => one.facts);
	const created = await addSessions(open, actor, center.id, facts);
	if (!created) throw new Error('no access code is left');
	const numbers = new Map<PlannedSession, number>(creations.map((one, i) => [one, created[i]!]));
	const done: DoneImport = { created, edited: [], added: 0, changed: 0, removed: 0 };
	const tell = teller(job, file.rows.length);
	for (const one of planned) {
		if (one.does === 'edit') {
			const { enrolled } = named.get(one.id)!;
			const did = await applyList(
				{ ...open, session: { id: one.id }, enrolled },
				'massImport',
				one.list
			);
			done.edited.push(one.id);
			done.added += did.added;
			done.changed += did.changed;
			done.removed += did.removed;
		} else {
			const added = one.list.rows.flatMap((row) => (row.does === 'add' ? [row.candidate] : []));
			// Nobody watches yet a room that did not exist.
			const act = { ...open, touch: () => {}, session: { id: numbers.get(one)! } };
			done.added += (await addCandidates(act, 'massImport', added)).length;
		}
		await tell(one.rows.length);
	}
	return done;
}

/** Tells the progress of so many rows, outside of the transaction, but not each of its steps. */
function teller(job: RunningJob, total: number): (rows: number) => Promise<void> {
	let [done, told] = [0, 0];
	return async (rows) => {
		done += rows;
		if (done - told < total / TIMES_TOLD || done === total) return;
		told = done;
		await job.progress(done);
	};
}
