/** Files of learners, kept from their upload until they are imported, or a day old; and who imported the last one. */
import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import {
	compareRegister,
	type ImportMode,
	type KnownLearner,
	type RowFate
} from '#engine/learners/compare-register';
import type { LearnerFormat } from '#engine/learners/format';
import type { ReadRow } from '#engine/learners/read-rows';
import type { LearnerFate } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { addJob, findJob } from '../jobs.ts';
import { fullName, users } from '../schema/accounts.ts';
import { learnerImports } from '../schema/structures.ts';
import { listKnown } from './register.ts';

/** What a file said, row by row, as it was read. */
export interface LearnerFile {
	format: LearnerFormat;
	mode: ImportMode;
	/** Null for a spreadsheet. */
	encoding: string | null;
	rows: ReadRow[];
}

export interface KeptLearnerImport {
	id: string;
	fileName: string;
	/** Null once it was imported. */
	file: LearnerFile | null;
	jobId: number | null;
	counts: Record<LearnerFate, number> | null;
}

/** What a job of this kind is told. */
export interface LearnerImportOrder {
	importId: string;
	organizationId: number;
	/** Of what the file would do, as somebody looked at it. */
	stamp: string;
}

/** Of a file that nobody confirms. */
const LIFE = 86_400_000;

/** Nobody finds them any more; they go. What was imported is remembered, without its rows. */
export async function forgetOldLearnerImports(): Promise<void> {
	const { createdAt, importedAt } = learnerImports;
	await db.delete(learnerImports).where(and(isNull(importedAt), lt(createdAt, Date.now() - LIFE)));
}

/** Keeps a file for its author; returns its id. */
export async function keepLearnerImport(
	organizationId: number,
	authorId: string,
	fileName: string,
	file: LearnerFile
): Promise<string> {
	const id = randomUUID();
	const createdAt = Date.now();
	await db
		.insert(learnerImports)
		.values({ id, organizationId, authorId, fileName, content: file, createdAt });
	return id;
}

function selectImport(
	connection: Database | Transaction,
	id: string,
	organizationId: number,
	authorId: string
) {
	return connection
		.select()
		.from(learnerImports)
		.where(
			and(
				eq(learnerImports.id, id),
				eq(learnerImports.organizationId, organizationId),
				eq(learnerImports.authorId, authorId),
				gt(learnerImports.createdAt, Date.now() - LIFE)
			)
		);
}

/** A file of the last day, for its author in its organization; null for everybody else. */
export async function findLearnerImport(
	connection: Database | Transaction,
	id: string,
	organizationId: number,
	authorId: string
): Promise<KeptLearnerImport | null> {
	const [found] = await selectImport(connection, id, organizationId, authorId);
	if (!found) return null;
	const { fileName, content, jobId, counts } = found;
	return { id, fileName, file: content as LearnerFile | null, jobId, counts };
}

export interface RegisterPlan {
	known: KnownLearner[];
	fates: RowFate[];
	/** Another one tells that the list changed since. */
	stamp: string;
}

/** What a kept file would do now. */
export async function planLearners(
	connection: Database | Transaction,
	organizationId: number,
	{ format, rows, mode }: LearnerFile
): Promise<RegisterPlan> {
	const known = await listKnown(connection, organizationId);
	const fates = compareRegister(format, known, rows, mode);
	const hash = createHash('sha256');
	for (const { row, does, learner, changes } of fates) {
		hash.update(JSON.stringify([row?.number, does, learner?.id, changes]));
	}
	return { known, fates, stamp: hash.digest('base64url') };
}

/** Asks for what the file would do; asked twice, it is done once. False when there is no such file. */
export function confirmLearnerImport(
	{ importId, organizationId, stamp }: LearnerImportOrder,
	authorId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [kept] = await selectImport(tx, importId, organizationId, authorId).for('update');
		if (!kept) return false;
		if (kept.content === null || kept.jobId !== null) return true;
		const input: LearnerImportOrder = { importId, organizationId, stamp };
		const total = (kept.content as LearnerFile).rows.length;
		const jobId = await addJob(tx, { kind: 'learnerImport', authorId, input, total });
		await tx.update(learnerImports).set({ jobId }).where(eq(learnerImports.id, importId));
		return true;
	});
}

/** Makes a file that was refused wait again; false when there is none that was. */
export function reopenLearnerImport(
	id: string,
	organizationId: number,
	authorId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [kept] = await selectImport(tx, id, organizationId, authorId).for('update');
		const job = kept?.jobId ? await findJob(kept.jobId, authorId) : null;
		if (!kept?.content || !job || !['done', 'failed'].includes(job.state)) return false;
		await tx.update(learnerImports).set({ jobId: null }).where(eq(learnerImports.id, id));
		return true;
	});
}

export interface LastImport {
	/** First and last name. */
	author: string;
	fileName: string;
	importedAt: number;
	counts: Record<LearnerFate, number>;
}

export async function findLastImport(organizationId: number): Promise<LastImport | null> {
	const { importedAt, fileName, counts } = learnerImports;
	const [last] = await db
		.select({ author: fullName(users), fileName, importedAt, counts })
		.from(learnerImports)
		.innerJoin(users, eq(users.id, learnerImports.authorId))
		.where(and(eq(learnerImports.organizationId, organizationId), isNotNull(importedAt)))
		.orderBy(desc(importedAt))
		.limit(1);
	return last ? { ...last, importedAt: last.importedAt!, counts: last.counts! } : null;
}
