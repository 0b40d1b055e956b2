/**
 * Exposure control of the published bank: prices in this process's memory, usage in the database. What is used is
 * written each second, in one statement, and what other servers used comes back with it: an answer waits for none of it.
 */
import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { calibratedBank } from '#engine/content/calibration.server';
import { CERTIFICATION_LENGTH, createCertification } from '#engine/selection/certification';
import { compileBank } from '#engine/selection/compiled-bank';
import {
	controlExposure,
	policyOf,
	recordTest,
	recordUse,
	repriceAll,
	type ExposureControl
} from '#engine/selection/exposure';
import { warmUpExposure } from '#engine/selection/simulation';
import { db, type Database } from './connection.server.ts';
import { bankUsage, challengeUsage } from './schema/exposure.ts';

/** What is known of pupils before any answer, on the scale of the bank: a level is 0.9 logits. */
const OPTIONS = { policy: 'secure', prior: { mean: 0, sd: 1.5 } } as const;
const WARM_UP_SEED = 1;

/** Parameters and skills name the version: what changes them is another bank. */
const version = createHash('sha256')
	.update(JSON.stringify(calibratedBank.map(({ body: _, ...challenge }) => challenge)))
	.digest('hex')
	.slice(0, 12);

export const publishedBank = compileBank(version, calibratedBank);
export const certification = createCertification(publishedBank, OPTIONS);

/** What was used here and is not written yet. */
interface Unwritten {
	tests: number;
	uses: Map<string, number>;
}

let opening: { of: Database; control: Promise<ExposureControl> } | null = null;
let unwritten: Unwritten = { tests: 0, uses: new Map() };

/** The prices of now. The first call on a database publishes the bank there if nobody did. */
export function openExposure(): Promise<ExposureControl> {
	if (opening?.of !== db) opening = { of: db, control: load() };
	return opening.control;
}

async function load(): Promise<ExposureControl> {
	const quota = CERTIFICATION_LENGTH / publishedBank.competences.length;
	const control = controlExposure(publishedBank, policyOf(OPTIONS.policy), quota);
	if (await readUsage(control)) return control;
	await publish(warmUpExposure(publishedBank, OPTIONS, WARM_UP_SEED));
	await readUsage(control);
	return control;
}

/** Writes the usage that a new version starts from, unless another server was faster. */
async function publish({ usage }: ExposureControl): Promise<void> {
	const bank = publishedBank.version;
	await db.transaction(async (tx) => {
		const published = await tx
			.insert(bankUsage)
			.values({ bank, tests: usage.tests })
			.onConflictDoNothing()
			.returning({ bank: bankUsage.bank });
		if (published.length === 0) return;
		await tx.insert(challengeUsage).values(
			publishedBank.challenges.map(({ id }, i) => {
				return { bank, challengeId: id, uses: usage.uses[i]!, paidUntil: usage.paidUntil[i]! };
			})
		);
	});
}

/** Returns whether the bank is published. */
async function readUsage(control: ExposureControl): Promise<boolean> {
	const { version: bank, indexOf } = publishedBank;
	const [counted] = await db.select().from(bankUsage).where(eq(bankUsage.bank, bank));
	if (!counted) return false;
	const rows = await db.select().from(challengeUsage).where(eq(challengeUsage.bank, bank));
	control.usage.tests = counted.tests + unwritten.tests;
	for (const { challengeId, uses, paidUntil } of rows) {
		const index = indexOf.get(challengeId)!;
		control.usage.uses[index] = uses + (unwritten.uses.get(challengeId) ?? 0);
		control.usage.paidUntil[index] = paidUntil;
	}
	repriceAll(control);
	return true;
}

/** Counts a challenge served, and with the first one of a test, the test. */
export function countServed(control: ExposureControl, challengeId: string, isFirst: boolean): void {
	if (isFirst) {
		recordTest(control);
		unwritten.tests++;
	}
	recordUse(control, publishedBank.indexOf.get(challengeId)!);
	unwritten.uses.set(challengeId, (unwritten.uses.get(challengeId) ?? 0) + 1);
}

/** Writes what was used since the last time, and learns what other servers used. */
export async function writeUsage(): Promise<void> {
	if (unwritten.uses.size === 0) return;
	const control = await openExposure();
	const { tests, uses } = unwritten;
	unwritten = { tests: 0, uses: new Map() };
	const bank = publishedBank.version;
	const ids = [...uses.keys()];
	const costs = ids.map((id) => uses.get(id)! / control.caps[publishedBank.indexOf.get(id)!]!);
	try {
		await db.transaction(async (tx) => {
			const [counted] = await tx
				.update(bankUsage)
				.set({ tests: sql`${bankUsage.tests} + ${tests}` })
				.where(eq(bankUsage.bank, bank))
				.returning({ tests: bankUsage.tests });
			await tx.execute(sql`
				update challenge_usage set
					uses = challenge_usage.uses + used.uses,
					paid_until = greatest(challenge_usage.paid_until, ${counted!.tests}) + used.cost
				from unnest(
					${sql.param(ids)}::text[],
					${sql.param(ids.map((id) => uses.get(id)!))}::int[],
					${sql.param(costs)}::float8[]
				) as used (id, uses, cost)
				where challenge_usage.bank = ${bank} and challenge_usage.challenge_id = used.id`);
		});
	} catch (error) {
		// Kept for the next time.
		unwritten.tests += tests;
		for (const [id, n] of uses) unwritten.uses.set(id, (unwritten.uses.get(id) ?? 0) + n);
		throw error;
	}
	await readUsage(control);
}
