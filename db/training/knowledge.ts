/** What is known of somebody in each tube: one row for each tube of which something is known. */
import { and, eq, ne, sql } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import { profileOf } from '#engine/training/profile';
import type { Knowledge, TubeKnowledge } from '#engine/training/knowledge';
import type { CompetenceCode } from '#engine/vocabulary';
import { recordAttestations } from '../attestations/obtaining.ts';
import type { Database, Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { certifiabilities, profileDays, tubeKnowledge } from '../schema/trainings.ts';

export interface KnownTubes {
	knowledge: Knowledge;
	/** When something was last learned of each tube, epoch milliseconds. */
	learnedAt: ReadonlyMap<string, number>;
}

/** Tubes that the bank does not hold any more are left out. */
export async function readKnowledge(
	connection: Database | Transaction,
	userId: string
): Promise<KnownTubes> {
	return (await readManyKnowledge(connection, [userId])).get(userId)!;
}

/** Of each of these people. */
export async function readManyKnowledge(
	connection: Database | Transaction,
	userIds: readonly string[]
): Promise<Map<string, KnownTubes>> {
	const rows = await connection
		.select()
		.from(tubeKnowledge)
		.where(isAmong(tubeKnowledge.userId, userIds));
	const nothing = () => ({ knowledge: new Map(), learnedAt: new Map() });
	const known = new Map(userIds.map((userId) => [userId, nothing()]));
	for (const { userId, tube, knowledge, updatedAt } of rows) {
		if (!framework.tubes.has(tube)) continue;
		known.get(userId)!.knowledge.set(tube, knowledge);
		known.get(userId)!.learnedAt.set(tube, updatedAt);
	}
	return known;
}

/** What is known of him, or how he is shown challenges, changes: what was decided of his trainings before is not written. */
export async function renewPupil(
	connection: Database | Transaction,
	userId: string
): Promise<void> {
	await connection
		.update(users)
		.set({ pupilVersion: sql`${users.pupilVersion} + 1` })
		.where(eq(users.id, userId));
}

/** In the transaction of the answer that teaches it. */
export async function writeTube(
	tx: Transaction,
	userId: string,
	tube: string,
	knowledge: TubeKnowledge,
	at: number
): Promise<void> {
	const now = { knowledge, updatedAt: at };
	await tx
		.insert(tubeKnowledge)
		.values({ userId, tube, ...now })
		.onConflictDoUpdate({ target: [tubeKnowledge.userId, tubeKnowledge.tube], set: now });
	await renewPupil(tx, userId);
}

/** Nothing is known any more of a competence. */
export async function forgetCompetence(
	tx: Transaction,
	userId: string,
	competence: CompetenceCode
): Promise<void> {
	const tubes = [...targetOf(competence).tubes.keys()];
	await tx
		.delete(tubeKnowledge)
		.where(and(eq(tubeKnowledge.userId, userId), isAmong(tubeKnowledge.tube, tubes)));
	await renewPupil(tx, userId);
}

/**
 * Keeps the pix of a profile as those of the day, whether it is certifiable, and what it obtains, in the transaction that
 * changed them. The day is that of Paris.
 */
export async function recordDay(
	tx: Transaction,
	userId: string,
	knowledge: Knowledge,
	at: number
): Promise<void> {
	const { pix, isCertifiable } = profileStanding(knowledge);
	await tx
		.insert(profileDays)
		.values({
			userId,
			pix,
			day: sql`(${new Date(at).toISOString()}::timestamptz at time zone 'Europe/Paris')::date`
		})
		.onConflictDoUpdate({ target: [profileDays.userId, profileDays.day], set: { pix } });
	await tx
		.insert(certifiabilities)
		.values({ userId, isCertifiable, since: at })
		.onConflictDoUpdate({
			target: certifiabilities.userId,
			set: { isCertifiable, since: at },
			// Most answers change nothing of it.
			setWhere: ne(certifiabilities.isCertifiable, isCertifiable)
		});
	await recordAttestations(tx, userId, knowledge, at);
}

/** What is kept of a whole profile. */
export function profileStanding(knowledge: Knowledge): { pix: number; isCertifiable: boolean } {
	const { pix, certifiability } = profileOf(framework, knowledge);
	return { pix, isCertifiable: certifiability.certifiable };
}
