/** Files of sessions and candidates, kept from their upload until they are done, or a day old. */
import { randomUUID } from 'node:crypto';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { ImportFile } from '#engine/center/mass-import';
import { db, type Database, type Transaction } from '../../connection.server.ts';
import { addJob, findJob, type JobView } from '../../jobs.ts';
import { massImports } from '../../schema/mass-imports.ts';

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

/** Makes a file that was refused wait again; false when there is none that was. */
export async function reopenImport(
	id: string,
	centerId: number,
	authorId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [kept] = await selectImport(tx, id, centerId, authorId).for('update');
		const { file, jobId } = (kept?.content as Content | undefined) ?? { file: null, jobId: null };
		const job = jobId === null ? null : await findJob(jobId, authorId);
		if (!file || !job || !isOver(job)) return false;
		await changeImport(tx, id, { jobId: null });
		return true;
	});
}

const isOver = ({ state }: JobView) => state === 'done' || state === 'failed';
