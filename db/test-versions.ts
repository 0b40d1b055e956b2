/** The versions of the certification test: drafts, the active one, and those that candidates still sit or sat. */
import { createHash } from 'node:crypto';
import { count, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
	DEFAULT_TEST_CONFIGURATION,
	findConfigurationDefects,
	hasDefects,
	type ConfigurationDefects,
	type TestConfiguration
} from '#engine/scoring/test-configuration';
import type { Refusal, TestVersionState } from '#engine/vocabulary';
import { db, perDatabase, type Database, type Transaction } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import type { Staff } from './jury/publication.ts';
import { fullName, users } from './schema/accounts.ts';
import { candidates } from './schema/sessions.ts';
import { testVersions } from './schema/test-versions.ts';

/** Those that were ever active never change: each is read once. */
const configurations = perDatabase(() => new Map<number, TestConfiguration>());

/**
 * The rules of each of these versions, by id; of none, those of the first version.
 * @param connection reads those that are not known yet: a transaction must not wait for another connection
 */
export async function readConfigurations(
	ids: readonly (number | null)[],
	connection: Database | Transaction = db
): Promise<(id: number | null) => TestConfiguration> {
	const known = configurations();
	const unknown = new Set(ids.filter((id) => id !== null && !known.has(id)) as number[]);
	if (unknown.size > 0) {
		const read = await connection
			.select({ id: testVersions.id, configuration: testVersions.configuration })
			.from(testVersions)
			.where(isAmong(testVersions.id, unknown));
		for (const { id, configuration } of read) known.set(id, configuration);
	}
	return (id) => (id === null ? DEFAULT_TEST_CONFIGURATION : known.get(id)!);
}

export async function readConfiguration(
	id: number | null,
	connection: Database | Transaction = db
): Promise<TestConfiguration> {
	return (await readConfigurations([id], connection))(id);
}

/** On a database without any version the first one is made; two servers that start together make one. */
export async function keepActiveVersion(): Promise<void> {
	const now = Date.now();
	await db
		.insert(testVersions)
		.values({
			state: 'active',
			configuration: DEFAULT_TEST_CONFIGURATION,
			comment: '',
			createdAt: now,
			activatedAt: now
		})
		.onConflictDoNothing();
}

/** The version for the candidates who join now; null before there is any. */
export async function findActiveVersionId(
	connection: Database | Transaction
): Promise<number | null> {
	const [active] = await connection
		.select({ id: testVersions.id })
		.from(testVersions)
		.where(eq(testVersions.state, 'active'));
	return active?.id ?? null;
}

export interface TestVersion {
	id: number;
	state: TestVersionState;
	configuration: TestConfiguration;
	comment: string;
	/** Null for the one that the service began with. */
	createdBy: string | null;
	createdAt: number;
	activatedBy: string | null;
	activatedAt: number | null;
	archivedAt: number | null;
	/** Who joined a session under it. */
	candidateCount: number;
}

const creator = alias(users, 'creator');
const activator = alias(users, 'activator');

function selectVersions() {
	const joined = db
		.select({ id: candidates.testVersionId, candidateCount: count().as('candidate_count') })
		.from(candidates)
		.groupBy(candidates.testVersionId)
		.as('joined');
	return db
		.select({
			id: testVersions.id,
			state: testVersions.state,
			configuration: testVersions.configuration,
			comment: testVersions.comment,
			createdBy: sql<string | null>`${fullName(creator)}`,
			createdAt: testVersions.createdAt,
			activatedBy: sql<string | null>`${fullName(activator)}`,
			activatedAt: testVersions.activatedAt,
			archivedAt: testVersions.archivedAt,
			candidateCount: sql<number>`coalesce(${joined.candidateCount}, 0)::int`
		})
		.from(testVersions)
		.leftJoin(creator, eq(creator.id, testVersions.createdBy))
		.leftJoin(activator, eq(activator.id, testVersions.activatedBy))
		.leftJoin(joined, eq(joined.id, testVersions.id));
}

/** The newest first. */
export function listTestVersions(): Promise<TestVersion[]> {
	return selectVersions().orderBy(desc(testVersions.id));
}

export async function findTestVersion(id: number): Promise<TestVersion | null> {
	const [found] = await selectVersions().where(eq(testVersions.id, id));
	return found ?? null;
}

/** A draft that begins as the active version. Returns its id. */
export async function draftTestVersion(staff: Staff): Promise<number> {
	const activeId = await findActiveVersionId(db);
	const [draft] = await db
		.insert(testVersions)
		.values({
			state: 'draft',
			configuration: await readConfiguration(activeId),
			comment: '',
			createdBy: staff.userId,
			createdAt: Date.now()
		})
		.returning({ id: testVersions.id });
	return draft!.id;
}

export type Changed = { id: number } | { because: Refusal; defects?: ConfigurationDefects };

/** What somebody writes in a version. */
export interface WrittenVersion {
	configuration: TestConfiguration;
	/** What it changes. */
	comment: string;
}

/** Tells one state of a draft from another: nobody does away with what he did not see. */
export function stampOf({ configuration, comment }: WrittenVersion): string {
	const written = JSON.stringify([configuration, comment]);
	return createHash('sha256').update(written).digest('base64url');
}

/**
 * Only a draft changes, and only into what can be sat and scored.
 * @param stamp of the draft as it was seen
 */
export function saveTestVersion(
	id: number,
	stamp: string,
	written: WrittenVersion
): Promise<Changed> {
	return onDraft(id, stamp, (tx) => writeVersion(tx, id, written));
}

export function deleteTestVersion(id: number, stamp: string): Promise<Changed> {
	return onDraft(id, stamp, async (tx) => {
		await tx.delete(testVersions).where(eq(testVersions.id, id));
		return { id };
	});
}

/**
 * From now on whoever joins a session sits this version, as it is written here; the active one before is archived.
 * @param stamp of the draft as it was seen
 */
export function activateTestVersion(
	{ userId }: Staff,
	id: number,
	stamp: string,
	written: WrittenVersion
): Promise<Changed> {
	return onDraft(id, stamp, async (tx) => {
		if (written.comment.trim() === '') return { because: 'reason-missing' };
		const done = await writeVersion(tx, id, written);
		if ('because' in done) return done;
		const now = Date.now();
		await tx
			.update(testVersions)
			.set({ state: 'archived', archivedAt: now })
			.where(eq(testVersions.state, 'active'));
		await tx
			.update(testVersions)
			.set({ state: 'active', activatedAt: now, activatedBy: userId })
			.where(eq(testVersions.id, id));
		return done;
	});
}

async function writeVersion(
	tx: Transaction,
	id: number,
	written: WrittenVersion
): Promise<Changed> {
	const defects = findConfigurationDefects(written.configuration);
	if (hasDefects(defects)) return { because: 'test-version-invalid', defects };
	await tx.update(testVersions).set(written).where(eq(testVersions.id, id));
	return { id };
}

function onDraft(
	id: number,
	stamp: string,
	work: (tx: Transaction) => Promise<Changed>
): Promise<Changed> {
	return db.transaction(async (tx) => {
		// One version becomes active at a time.
		await tx.select().from(testVersions).where(eq(testVersions.state, 'active')).for('update');
		const [version] = await tx
			.select()
			.from(testVersions)
			.where(eq(testVersions.id, id))
			.for('update');
		if (!version) return { because: 'test-version-not-found' };
		if (version.state !== 'draft') return { because: 'test-version-frozen' };
		if (stampOf(version) !== stamp) return { because: 'test-version-changed' };
		return work(tx);
	});
}
