/**
 * The banks that tests are sat on, with their exposure control: prices in this process's memory, usage in the database.
 * What is used is written each second, in one statement a bank, and what other servers used comes back with it: an
 * answer waits for none of it.
 */
import { eq, sql } from 'drizzle-orm';
import { holdsChallenge } from '#engine/content/bank.server';
import { createCertification, type CertificationTest } from '#engine/selection/certification';
import type { CompiledBank } from '#engine/selection/compiled-bank';
import {
	controlExposure,
	policyOf,
	recordTest,
	recordUse,
	repriceAll,
	type ExposureControl
} from '#engine/selection/exposure';
import { chosenOf, contendersOf } from '#engine/selection/explanation';
import type { CertificationSession } from '#engine/selection/session';
import { strategyOf, type TestConfiguration } from '#engine/scoring/test-configuration';
import { CERTIFICATION_LENGTH } from '#engine/selection/strategy';
import type { ExposurePolicyName } from '#engine/vocabulary';
import {
	BankVersionError,
	compileVersion,
	findBankInForce,
	findBankVersion,
	listBankItems,
	type BankVersion,
	type VersionItem
} from './banks.ts';
import { db, perDatabase, type Database, type Transaction } from './connection.server.ts';
import { bankChallenges, bankVersions } from './schema/banks.ts';

/** A published version, ready to choose from. */
export interface OpenBank {
	id: number;
	bank: CompiledBank;
	/** The test that a version composes of it. */
	certificationOf(version: TestConfiguration): CertificationTest;
	exposure: ExposureControl;
	/** What was used here and is not written yet. */
	unwritten: { tests: number; uses: Map<string, number> };
}

const openBanks = perDatabase(() => new Map<number, Promise<OpenBank>>());

/** The version for the tests that start now. */
export async function openBankInForce(connection: Database | Transaction = db): Promise<OpenBank> {
	const version = await findBankInForce(connection);
	if (!version) throw new BankVersionError('No version of the bank is published.');
	return openBank(version.id, connection);
}

/**
 * @param connection reads it, if it is not open yet: a transaction that waited for another connection, while all of them
 * do, would wait for ever
 * @throws BankVersionError when there is no such version
 */
export function openBank(id: number, connection: Database | Transaction = db): Promise<OpenBank> {
	const banks = openBanks();
	const known = banks.get(id);
	if (known) return known;
	const opening = load(id, connection);
	banks.set(id, opening);
	opening.catch(() => banks.delete(id));
	return opening;
}

async function load(id: number, connection: Database | Transaction): Promise<OpenBank> {
	const version = await findBankVersion(connection, id);
	if (!version) throw new BankVersionError(`There is no version ${id} of the bank.`);
	const items = await listBankItems(connection, id);
	const bank = compileVersion(id, items);
	const { policy } = version;
	const quota = CERTIFICATION_LENGTH / bank.competences.length;
	const open: OpenBank = {
		id,
		bank,
		certificationOf: composer(bank, policy),
		exposure: controlExposure(bank, policyOf(policy), quota, {
			isWithdrawn: (one) => !holdsChallenge(one)
		}),
		unwritten: { tests: 0, uses: new Map() }
	};
	takeUsage(open, version, items);
	return open;
}

/** Versions that ask as much, in the same order, have one test. */
function composer(
	bank: CompiledBank,
	policy: ExposurePolicyName
): (version: TestConfiguration) => CertificationTest {
	const composed = new Map<string, CertificationTest>();
	return (version) => {
		const key = `${version.length.maximum} ${version.blueprint}`;
		const known = composed.get(key);
		if (known) return known;
		const certification = createCertification(bank, { policy, ...strategyOf(version) });
		composed.set(key, certification);
		return certification;
	};
}

async function readUsage(open: OpenBank): Promise<void> {
	const [version, rows] = await Promise.all([
		findBankVersion(db, open.id),
		db
			.select({
				id: bankChallenges.challengeId,
				uses: bankChallenges.uses,
				paidUntil: bankChallenges.paidUntil
			})
			.from(bankChallenges)
			.where(eq(bankChallenges.bankVersionId, open.id))
	]);
	takeUsage(open, version!, rows);
}

/** Prices by what the database says was used, and what is not written there yet. */
function takeUsage(
	{ bank, exposure, unwritten }: OpenBank,
	{ tests }: Pick<BankVersion, 'tests'>,
	challenges: readonly Pick<VersionItem, 'id' | 'uses' | 'paidUntil'>[]
): void {
	exposure.usage.tests = tests + unwritten.tests;
	for (const { id, uses, paidUntil } of challenges) {
		const index = bank.indexOf.get(id);
		if (index === undefined) continue;
		const more = unwritten.uses.get(id) ?? 0;
		exposure.usage.uses[index] = uses + more;
		exposure.usage.paidUntil[index] = paidUntil + more / exposure.caps[index]!;
	}
	repriceAll(exposure);
}

/** The next challenge of a test, and the prices that it was chosen at; null where the test ends. */
export function chooseNext(
	{ exposure }: OpenBank,
	certification: CertificationTest,
	session: CertificationSession
): { challengeId: string; contenders: Map<string, number> } | null {
	const why = certification.explain(session, exposure.prices);
	return why && { challengeId: chosenOf(why), contenders: contendersOf(why) };
}

/** Counts a challenge served, and with the first one of a test, the test. */
export function countServed(
	{ bank, exposure, unwritten }: OpenBank,
	challengeId: string,
	isFirst: boolean
): void {
	if (isFirst) {
		recordTest(exposure);
		unwritten.tests++;
	}
	recordUse(exposure, bank.indexOf.get(challengeId)!);
	unwritten.uses.set(challengeId, (unwritten.uses.get(challengeId) ?? 0) + 1);
}

/** Writes what was used since the last time, and learns what other servers used. */
export async function writeUsage(): Promise<void> {
	for (const opening of openBanks().values()) {
		const open = await opening;
		if (open.unwritten.uses.size > 0) await writeUsageOf(open);
	}
}

async function writeUsageOf(open: OpenBank): Promise<void> {
	const { id, bank, exposure } = open;
	const { tests, uses } = open.unwritten;
	open.unwritten = { tests: 0, uses: new Map() };
	const ids = [...uses.keys()];
	const costs = ids.map((one) => uses.get(one)! / exposure.caps[bank.indexOf.get(one)!]!);
	try {
		await db.transaction(async (tx) => {
			const [counted] = await tx
				.update(bankVersions)
				.set({ tests: sql`${bankVersions.tests} + ${tests}` })
				.where(eq(bankVersions.id, id))
				.returning({ tests: bankVersions.tests });
			await tx.execute(sql`
				update bank_challenges set
					uses = bank_challenges.uses + used.uses,
					paid_until = greatest(bank_challenges.paid_until, ${counted!.tests}) + used.cost
				from unnest(
					${sql.param(ids)}::text[],
					${sql.param(ids.map((one) => uses.get(one)!))}::int[],
					${sql.param(costs)}::float8[]
				) as used (id, uses, cost)
				where bank_challenges.bank_version_id = ${id} and bank_challenges.challenge_id = used.id`);
		});
	} catch (error) {
		// Kept for the next time.
		open.unwritten.tests += tests;
		for (const [one, n] of uses) {
			open.unwritten.uses.set(one, (open.unwritten.uses.get(one) ?? 0) + n);
		}
		throw error;
	}
	await readUsage(open);
}
