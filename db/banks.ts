/** The versions of the bank: drafts, publication, and the one in force. */
import { createHash } from 'node:crypto';
import { desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { BankItem } from '#engine/calibration/bank-calibration';
import { mergeVersion, withParameters } from '#engine/calibration/bank-version';
import { authoredBank } from '#engine/content/authored-bank.server';
import {
	compileBank,
	type CompiledBank,
	type SelectableChallenge
} from '#engine/selection/compiled-bank';
import { warmUpExposure } from '#engine/selection/simulation';
import type { ExposurePolicyName } from '#engine/vocabulary';
import { db, type Database, type Transaction } from './connection.server.ts';
import { bankChallenges, bankVersions, type ChallengeTraits } from './schema/banks.ts';

export type BankVersion = typeof bankVersions.$inferSelect;

/** A challenge as a version keeps it. */
export interface VersionItem extends BankItem {
	/** Empty in a draft. */
	traits: Partial<ChallengeTraits>;
	uses: number;
	paidUntil: number;
}

/** Rows of one insert: PostgreSQL takes 65 535 values at most. */
const ROWS_PER_INSERT = 5000;
const WARM_UP_SEED = 1;
/** Two servers that start together publish the same bank once. */
const PUBLICATION_LOCK = 86_494_947;

/** A version that cannot be published. */
export class BankVersionError extends Error {
	override name = 'BankVersionError';
}

export function listBankVersions(connection: Database | Transaction = db): Promise<BankVersion[]> {
	return connection.select().from(bankVersions).orderBy(bankVersions.id);
}

export async function findBankVersion(
	connection: Database | Transaction,
	id: number
): Promise<BankVersion | null> {
	const [version] = await connection.select().from(bankVersions).where(eq(bankVersions.id, id));
	return version ?? null;
}

/** The version in force: the last one published. Null on a database where nobody published any. */
export async function findBankInForce(
	connection: Database | Transaction
): Promise<BankVersion | null> {
	const [version] = await connection
		.select()
		.from(bankVersions)
		.where(isNotNull(bankVersions.publishedAt))
		.orderBy(desc(bankVersions.publishedAt), desc(bankVersions.id))
		.limit(1);
	return version ?? null;
}

export async function listBankItems(
	connection: Database | Transaction,
	id: number
): Promise<VersionItem[]> {
	const rows = await connection
		.select()
		.from(bankChallenges)
		.where(eq(bankChallenges.bankVersionId, id));
	return rows.map(({ challengeId, discriminationError, difficultyError, ...row }) => ({
		id: challengeId,
		discrimination: row.discrimination,
		difficulty: row.difficulty,
		guessing: row.guessing,
		ceiling: row.ceiling,
		errors: { discrimination: discriminationError, difficulty: difficultyError },
		responses: row.responses,
		traits: row.traits,
		uses: row.uses,
		paidUntil: row.paidUntil
	}));
}

/** Writes a version that nobody uses before somebody publishes it. Returns its id. */
export function writeBankDraft(
	connection: Database | Transaction,
	draft: { comment: string; items: readonly BankItem[] },
	at: number
): Promise<number> {
	return connection.transaction(async (tx) => {
		const [version] = await tx
			.insert(bankVersions)
			.values({ createdAt: at, comment: draft.comment })
			.returning({ id: bankVersions.id });
		await insertItems(tx, version!.id, draft.items);
		return version!.id;
	});
}

async function insertItems(
	tx: Transaction,
	bankVersionId: number,
	items: readonly (BankItem & Partial<VersionItem>)[]
): Promise<void> {
	const rows = items.map(({ id, errors, ...item }) => ({
		bankVersionId,
		challengeId: id,
		discrimination: item.discrimination,
		difficulty: item.difficulty,
		guessing: item.guessing,
		ceiling: item.ceiling,
		discriminationError: errors.discrimination,
		difficultyError: errors.difficulty,
		responses: item.responses,
		traits: item.traits ?? {},
		uses: item.uses ?? 0,
		paidUntil: item.paidUntil ?? 0
	}));
	for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
		await tx.insert(bankChallenges).values(rows.slice(from, from + ROWS_PER_INSERT));
	}
}

/**
 * Puts a version in force for the tests that start from now on, its prices warmed up by simulated candidates. One that
 * was published before stays as it is, since tests were sat on it: a copy is published.
 * @returns the id of what was published
 * @throws BankVersionError when there is no such version
 */
export function publishBank(
	id: number,
	at: number,
	policy: ExposurePolicyName = 'secure'
): Promise<number> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`);
		const version = await findBankVersion(tx, id);
		if (!version) throw new BankVersionError(`There is no version ${id} of the bank.`);
		if (version.publishedAt === null) return publish(tx, version, policy, at);
		const copy = { comment: `as version ${id}`, items: await listBankItems(tx, id) };
		const draft = await findBankVersion(tx, await writeBankDraft(tx, copy, at));
		return publish(tx, draft!, policy, at);
	});
}

async function publish(
	tx: Transaction,
	{ id }: BankVersion,
	policy: ExposurePolicyName,
	at: number
): Promise<number> {
	const items = withTraits(mergeVersion(authoredBank, await listBankItems(tx, id)));
	const bank = compileVersion(id, items);
	const { usage } = warmUpExposure(bank, { policy }, WARM_UP_SEED);
	await tx.delete(bankChallenges).where(eq(bankChallenges.bankVersionId, id));
	const used = items.map((item) => {
		const index = bank.indexOf.get(item.id)!;
		return { ...item, uses: usage.uses[index]!, paidUntil: usage.paidUntil[index]! };
	});
	await insertItems(tx, id, used);
	// Whatever the clocks say, the last to publish is in force.
	const latest = (await findBankInForce(tx))?.publishedAt ?? 0;
	await tx
		.update(bankVersions)
		.set({
			publishedAt: Math.max(at, latest + 1),
			policy,
			fingerprint: fingerprintOf(items),
			tests: usage.tests
		})
		.where(eq(bankVersions.id, id));
	return id;
}

/**
 * Publishes what the program holds when nothing is in force, or when challenges came, left or changed since: what was
 * estimated stays, the rest is the authors'.
 * @returns the id of the version in force
 */
export function keepBankInForce(at: number): Promise<number> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`);
		const inForce = await findBankInForce(tx);
		const kept = inForce ? await listBankItems(tx, inForce.id) : [];
		const items = withTraits(mergeVersion(authoredBank, kept));
		if (inForce?.fingerprint === fingerprintOf(items)) return inForce.id;
		const comment = inForce
			? `version ${inForce.id} with the challenges of the program`
			: "the authors' parameters";
		const draft = await findBankVersion(tx, await writeBankDraft(tx, { comment, items }, at));
		return publish(tx, draft!, inForce?.policy ?? 'secure', at);
	});
}

type PublishedItem = BankItem & { traits: Partial<ChallengeTraits> };

/** What the program says today of the challenges: a version keeps it, whatever the program says later. */
function withTraits(items: readonly BankItem[]): PublishedItem[] {
	const byId = new Map(authoredBank.map((challenge) => [challenge.id, challenge]));
	return items.map((item) => {
		const { skill, tube, competence, enemies, isTimed, isFocused, isAccessible } = byId.get(
			item.id
		)!;
		const traits = { skill, tube, competence, enemies, isTimed, isFocused, isAccessible };
		return { ...item, traits };
	});
}

function challengesOf(items: readonly PublishedItem[]): SelectableChallenge[] {
	const asPublished = items.map(({ traits, ...item }) => ({
		...item,
		...(traits as ChallengeTraits)
	}));
	return withParameters(asPublished, items);
}

/** A published version as its tests choose from it. */
export function compileVersion(id: number, items: readonly PublishedItem[]): CompiledBank {
	return compileBank(String(id), challengesOf(items));
}

/** Everything that decides which challenge comes next. */
function fingerprintOf(items: readonly PublishedItem[]): string {
	const seen = challengesOf(items)
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((challenge) => [
			challenge.id,
			challenge.skill,
			challenge.tube,
			challenge.competence,
			challenge.enemies ?? [],
			[challenge.isTimed, challenge.isFocused, challenge.isAccessible],
			challenge.discrimination,
			challenge.difficulty,
			challenge.guessing,
			challenge.ceiling
		]);
	return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 12);
}
