/** Files of sessions and candidates: kept from their upload to their confirmation, and looked at as often as asked for. */
import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { numberIn, type KnownSession } from '#engine/center/imported-session';
import { planImport, type ImportFile, type PlannedSession } from '#engine/center/mass-import';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { addJob } from '../jobs.ts';
import { massImports } from '../schema/mass-imports.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import type { MyCenter } from './centers.ts';
import { identityKey, listEnrolledIn, listVersion, type EnrolledCandidate } from './enrolled.ts';
import { whyListClosed } from './enrolment.ts';
import { formRules } from './form-rules.ts';
import { listTakenPlaces } from './new-sessions.ts';

/** What waits, or what became of it: a file that was done is not kept. */
interface Content {
	file: ImportFile | null;
	/** What does it, once it was confirmed. */
	jobId: number | null;
}

export interface KeptImport extends Content {
	id: string;
}

/** What a job of this kind is told. */
export interface ImportOrder {
	importId: string;
	centerId: number;
	/** Of the lists that it replaces, as they were looked at; by session. */
	versions: Record<string, string>;
}

/** Of a file that nobody confirms. */
const LIFE = 86_400_000;

/** Nobody finds them any more; they go. */
export async function forgetOldImports(): Promise<void> {
	await db.delete(massImports).where(lt(massImports.createdAt, Date.now() - LIFE));
}

/** Keeps a file for its author; returns its id. */
export async function keepImport(
	centerId: number,
	authorId: string,
	file: ImportFile
): Promise<string> {
	const id = randomUUID();
	const content: Content = { file, jobId: null };
	await db.insert(massImports).values({ id, centerId, authorId, content, createdAt: Date.now() });
	return id;
}

/** A file of the last day, for its author in its center; null for everybody else. */
export async function findImport(
	connection: Database | Transaction,
	id: string,
	centerId: number,
	authorId: string
): Promise<KeptImport | null> {
	const [found] = await selectImport(connection, id, centerId, authorId);
	return found ? { id, ...(found.content as Content) } : null;
}

function selectImport(
	connection: Database | Transaction,
	id: string,
	centerId: number,
	authorId: string
) {
	return connection
		.select({ content: massImports.content })
		.from(massImports)
		.where(
			and(
				eq(massImports.id, id),
				eq(massImports.centerId, centerId),
				eq(massImports.authorId, authorId),
				gt(massImports.createdAt, Date.now() - LIFE)
			)
		);
}

/** Writes what becomes of a kept file. */
export async function changeImport(
	tx: Transaction,
	id: string,
	change: Partial<Content>
): Promise<void> {
	await tx
		.update(massImports)
		.set({ content: sql`${massImports.content} || ${JSON.stringify(change)}::jsonb` })
		.where(eq(massImports.id, id));
}

/** Asks for what the file would do; asked twice, it is done once. False when there is no such file. */
export async function confirmImport(
	{ importId, centerId, versions }: ImportOrder,
	authorId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [kept] = await selectImport(tx, importId, centerId, authorId).for('update');
		if (!kept) return false;
		const { file, jobId: asked } = kept.content as Content;
		if (file === null || asked !== null) return true;
		const input: ImportOrder = { importId, centerId, versions };
		const total = file.rows.length;
		const jobId = await addJob(tx, { kind: 'massImport', authorId, input, total });
		await changeImport(tx, importId, { jobId });
		return true;
	});
}

/** A session of the center that the file names. */
export interface NamedSession extends KnownSession {
	enrolled: readonly EnrolledCandidate[];
	version: string;
}

/** What the file would do now, session by session. Others are served in between. */
export async function planKept(
	connection: Database | Transaction,
	center: MyCenter,
	file: ImportFile,
	{ now, versions }: { now: number; versions?: ImportOrder['versions'] }
): Promise<{ planned: PlannedSession[]; named: Map<number, NamedSession> }> {
	const named = await listNamed(connection, center.id, numbersIn(file), { now, versions });
	const taken = await listTakenPlaces(connection, center.id, now);
	const { timeZone } = center;
	const rules = { ...(await formRules(center, now)), timeZone, now, untold: file.untold };
	const planned: PlannedSession[] = [];
	for (const one of planImport(file.rows, { sessions: named, taken }, rules, identityKey)) {
		planned.push(one);
		await breathe();
	}
	return { planned, named };
}

function numbersIn({ rows }: ImportFile): number[] {
	return [...new Set(rows.flatMap(({ session }) => numberIn(session) ?? []))];
}

async function listNamed(
	connection: Database | Transaction,
	centerId: number,
	numbers: number[],
	{ now, versions }: { now: number; versions: ImportOrder['versions'] | undefined }
): Promise<Map<number, NamedSession>> {
	const those = await connection
		.select()
		.from(sessions)
		.where(
			and(
				inArray(sessions.id, numbers),
				eq(sessions.centerId, centerId),
				isNull(sessions.deletedAt)
			)
		);
	const lists = await listEnrolledIn(
		connection,
		those.map(({ id }) => id)
	);
	return new Map(
		those.map((session) => {
			const enrolled = lists.get(session.id) ?? [];
			const version = listVersion(enrolled);
			const hasChanged = versions !== undefined && versions[session.id] !== version;
			const isStarted = whyListClosed(session, now) !== null;
			return [session.id, { isStarted, hasChanged, enrolled, version }];
		})
	);
}

/** Nobody starts a test of the sessions that the file names, nor changes them, until the transaction ends. */
export async function lockNamed(tx: Transaction, centerId: number, file: ImportFile) {
	const ofCenter = tx
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(inArray(sessions.id, numbersIn(file)), eq(sessions.centerId, centerId)));
	// Whoever starts a test locks his candidate first.
	await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(inArray(candidates.sessionId, ofCenter))
		.orderBy(asc(candidates.id))
		.for('update');
	await ofCenter.orderBy(asc(sessions.id)).for('no key update');
}
