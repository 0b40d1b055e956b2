/** Files of sessions and candidates. */
import { randomUUID } from 'node:crypto';
import { confirmImport, findImport, keepImport } from '#db/centers/mass-import/kept';
import { planKept } from '#db/centers/mass-import/plan';
import { runMassImport, type ImportOutcome } from '#db/centers/mass-import/work';
import { db } from '#db/connection.server';
import { defineJob, findJob, runJobs } from '#db/jobs';
import { seeNode } from '#db/nodes';
import type { TypedCandidate } from '#engine/center/candidate-form';
import type { TypedSession } from '#engine/center/imported-session';
import { CANDIDATE_FIELDS, SESSION_FIELDS, type SessionField } from '#engine/vocabulary';
import { draft } from './centers.ts';
import type { TestCenter } from './enrolment.ts';

const NOTHING = Object.fromEntries(SESSION_FIELDS.map((field) => [field, ''])) as TypedSession;
export const NOBODY = Object.fromEntries(
	CANDIDATE_FIELDS.map((field) => [field, ''])
) as TypedCandidate;

/** A session to come, as a file tells of it. */
export function toCreate(room: string, change: Partial<TypedSession> = {}): TypedSession {
	return { ...NOTHING, ...draft({ room }), ...change };
}

export function numbered(number: number): TypedSession {
	return { ...NOTHING, number: String(number) };
}

/** A file with these rows, the first of which is the second of its sheet. */
export function fileOf(rows: [TypedSession, TypedCandidate][]) {
	return {
		name: 'sessions.csv',
		rows: rows.map(([session, typed], i) => ({ row: i + 2, session, typed, written: {} })),
		columns: Object.fromEntries(
			SESSION_FIELDS.map((field, i): [SessionField, string] => [field, 'ABCDEFG'[i]!])
		),
		untold: ['accessibility' as const],
		unknownAddresses: []
	};
}

/** The file is looked at, then confirmed: its job waits. */
export async function confirmFile(
	{ center, actor }: TestCenter,
	rows: Parameters<typeof fileOf>[0]
): Promise<string> {
	const id = await keepImport(center.id, actor.userId, fileOf(rows));
	const kept = await findImport(db, id, center.id, actor.userId);
	const { named } = await planKept(db, center, kept!.file!, { now: Date.now() });
	const versions = Object.fromEntries([...named].map(([number, { version }]) => [number, version]));
	await confirmImport({ importId: id, centerId: center.id, versions }, actor.userId);
	return id;
}

/** Does the jobs that wait, as a server. */
export async function work(): Promise<void> {
	defineJob('massImport', runMassImport);
	const node = randomUUID();
	await seeNode(node);
	await runJobs(node);
}

/** What became of a confirmed file. */
export async function outcomeOf({ center, actor }: TestCenter, id: string): Promise<ImportOutcome> {
	const kept = await findImport(db, id, center.id, actor.userId);
	return (await findJob(kept!.jobId!, actor.userId))!.outcome as ImportOutcome;
}

export async function importFile(
	of: TestCenter,
	rows: Parameters<typeof fileOf>[0]
): Promise<ImportOutcome> {
	const id = await confirmFile(of, rows);
	await work();
	return outcomeOf(of, id);
}
