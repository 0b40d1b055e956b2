/** Deliveries of certificates to the CPF: what is in each, and what waits for the next one. */
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, exists, gt, gte, lt, lte, not, or, sql } from 'drizzle-orm';
import { listCpfLacks } from '#engine/center/cpf';
import { dayBounds, SERVICE_TIME_ZONE } from '#engine/center/local-time';
import type { CpfLack, CpfLineState, Refusal } from '#engine/vocabulary';
import { listPublishedResults, type PublishedResult } from './certificates.ts';
import { db, type Database, type Transaction } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { lastResult } from './last-result.ts';
import { users } from './schema/accounts.ts';
import { assessments } from './schema/assessments.ts';
import { cpfExports, cpfLines } from './schema/exports.ts';
import { candidates, sessions } from './schema/sessions.ts';

/** Days of publication in Paris, `YYYY-MM-DD`, both included. */
export interface CpfPeriod {
	firstDay: string;
	lastDay: string;
}

export interface LeftOut {
	assessmentId: number;
	sessionId: number;
	candidateId: number;
	firstName: string;
	lastName: string;
	lacks: CpfLack[];
}

/** What an export of these days would hold. */
export interface CpfPreview {
	/** How many certificates may be sent. */
	ready: number;
	leftOutCount: number;
	/** The first ones of them. */
	leftOut: LeftOut[];
}

/** Certificates that a page names; there may be a hundred thousand. */
export const MOST_NAMED = 200;

export async function previewCpfExport(period: CpfPeriod): Promise<CpfPreview> {
	const { ready, leftOut } = await listUnsent(db, period);
	const leftOutCount = leftOut.length;
	return { ready: ready.length, leftOutCount, leftOut: leftOut.slice(0, MOST_NAMED) };
}

/** Takes into a new export every certificate of these days that may be sent and was not, or was refused. */
export function createCpfExport(
	userId: string,
	period: CpfPeriod
): Promise<{ id: string } | { because: Refusal }> {
	return db.transaction(async (tx) => {
		// Two exports one after the other: no certificate is in both.
		await tx.execute(sql`lock table ${cpfExports} in exclusive mode`);
		const { ready } = await listUnsent(tx, period);
		if (ready.length === 0) return { because: 'nothing-to-send' };
		const id = randomUUID();
		await tx.insert(cpfExports).values({ id, ...period, createdBy: userId, createdAt: Date.now() });
		await tx.execute(sql`
			insert into ${cpfLines} (export_id, assessment_id)
			select ${id}::uuid, unnest(${sql.param(ready)}::int[])`);
		return { id };
	});
}

async function listUnsent(
	connection: Database | Transaction,
	{ firstDay, lastDay }: CpfPeriod
): Promise<{ ready: number[]; leftOut: LeftOut[] }> {
	const { from } = dayBounds(firstDay, SERVICE_TIME_ZONE);
	const { before } = dayBounds(lastDay, SERVICE_TIME_ZONE);
	const last = lastResult(connection);
	const isSent = exists(
		connection
			.select({ one: sql`1` })
			.from(cpfLines)
			.innerJoin(cpfExports, eq(cpfExports.id, cpfLines.exportId))
			.where(
				and(
					eq(cpfLines.assessmentId, assessments.id),
					or(
						eq(cpfLines.state, 'accepted'),
						// What was published again since may not have been in the file that was sent.
						and(eq(cpfLines.state, 'sent'), gte(cpfExports.createdAt, sessions.publishedAt))
					)
				)
			)
	);
	const unsent = await connection
		.select({
			assessmentId: assessments.id,
			sessionId: candidates.sessionId,
			candidateId: candidates.id,
			firstName: candidates.firstName,
			lastName: candidates.lastName,
			sex: candidates.sex,
			birthCountryCode: candidates.birthCountryCode,
			birthCity: candidates.birthCity,
			birthInseeCode: candidates.birthInseeCode,
			birthPostalCode: candidates.birthPostalCode
		})
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.innerJoinLateral(last, eq(last.status, 'validated'))
		.where(
			and(
				gte(sessions.publishedAt, from),
				lt(sessions.publishedAt, before),
				sql`${sessions.deletedAt} is null`,
				not(isSent)
			)
		)
		.orderBy(asc(assessments.id));
	const told = unsent.map((one) => ({ ...one, lacks: listCpfLacks(one) }));
	return {
		ready: told.filter(({ lacks }) => lacks.length === 0).map((one) => one.assessmentId),
		leftOut: told
			.filter(({ lacks }) => lacks.length > 0)
			.map(({ assessmentId, sessionId, candidateId, firstName, lastName, lacks }) => {
				return { assessmentId, sessionId, candidateId, firstName, lastName, lacks };
			})
	};
}

export interface CpfExport extends CpfPeriod {
	/** The id of the flux. */
	id: string;
	createdAt: number;
	createdBy: { firstName: string; lastName: string };
	/** How many certificates are in each state. */
	lines: Record<CpfLineState, number>;
}

/** The newest first. */
export async function listCpfExports(): Promise<CpfExport[]> {
	return readExports();
}

export async function findCpfExport(id: string): Promise<CpfExport | null> {
	const [found] = await readExports(id);
	return found ?? null;
}

async function readExports(id?: string): Promise<CpfExport[]> {
	const count = (state: CpfLineState) =>
		sql<number>`count(*) filter (where ${cpfLines.state} = ${state})::int`;
	return db
		.select({
			id: cpfExports.id,
			firstDay: cpfExports.firstDay,
			lastDay: cpfExports.lastDay,
			createdAt: cpfExports.createdAt,
			createdBy: { firstName: users.firstName, lastName: users.lastName },
			lines: { sent: count('sent'), accepted: count('accepted'), refused: count('refused') }
		})
		.from(cpfExports)
		.innerJoin(users, eq(users.id, cpfExports.createdBy))
		.leftJoin(cpfLines, eq(cpfLines.exportId, cpfExports.id))
		.where(id === undefined ? undefined : eq(cpfExports.id, id))
		.groupBy(cpfExports.id, users.id)
		.orderBy(desc(cpfExports.createdAt));
}

/** Certificates read at once: a file is never whole in memory. */
const BATCH = 200;

/** The certificates of an export that are still valid and published as they were when it was made, batch by batch. */
export async function* readCpfCertificates(exportId: string): AsyncGenerator<PublishedResult[]> {
	const made = db
		.select({ at: cpfExports.createdAt })
		.from(cpfExports)
		.where(eq(cpfExports.id, exportId));
	for (let after = 0; ;) {
		const batch = await db
			.select({ id: cpfLines.assessmentId })
			.from(cpfLines)
			.where(and(eq(cpfLines.exportId, exportId), gt(cpfLines.assessmentId, after)))
			.orderBy(asc(cpfLines.assessmentId))
			.limit(BATCH);
		if (batch.length === 0) return;
		const ids = batch.map(({ id }) => id);
		const published = await listPublishedResults(
			and(isAmong(assessments.id, ids), lte(sessions.publishedAt, made))
		);
		yield published
			.filter(({ outcome }) => outcome.status === 'validated')
			.sort((a, b) => a.assessmentId - b.assessmentId);
		after = ids.at(-1)!;
	}
}
