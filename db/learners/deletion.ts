/**
 * Learners whom an administrator deletes: their organization has nothing of them any more. Rows are marked and not erased,
 * since others depend on them; what belongs to the person (profile, answers, certificates) is not the organization's to
 * delete.
 */
import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { lockOrganization } from '../organizations/keeping.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';
import { lockPupil } from '../training/trainings.ts';

/** What would be deleted with them. */
export interface DeletionPlan {
	people: { id: string; firstName: string; lastName: string; division: string | null }[];
	participationCount: number;
	/** Of these, results that were sent. */
	sentCount: number;
	/** One for each of them who took part. */
	placeCount: number;
}

const isThere = (organizationId: number, ids: readonly number[]) =>
	and(
		eq(learners.organizationId, organizationId),
		isAmong(learners.id, ids),
		isNull(learners.deletedAt)
	);

/** Those of an organization that are somebody's, whether or not they are deleted. */
export function participationsIn(organizationId: number, whose: SQL | undefined) {
	const own = db
		.select({ id: campaigns.id })
		.from(campaigns)
		.where(eq(campaigns.organizationId, organizationId));
	return and(inArray(participations.campaignId, own), whose);
}

/** By learner, and by account: one may have taken part before his organization knew who he is. */
function isOf(people: readonly { id: number; userId: string | null }[]): SQL {
	const accounts = people.flatMap(({ userId }) => userId ?? []);
	return or(
		isAmong(
			participations.learnerId,
			people.map(({ id }) => id)
		),
		accounts.length > 0
			? and(isAmong(participations.userId, accounts), isNull(participations.learnerId))
			: undefined
	)!;
}

export async function countParticipations(
	organizationId: number,
	whose: SQL | undefined
): Promise<Omit<DeletionPlan, 'people'>> {
	const { learnerId, userId, sentAt, deletedAt } = participations;
	// Places are counted so, see `readPlaces`.
	const holders = db
		.select({
			holder: sql<string>`coalesce(max(${learnerId})::text, ${userId})`.as('holder'),
			count: sql<number>`count(*)`.as('count'),
			sentCount: sql<number>`count(${sentAt})`.as('sent_count')
		})
		.from(participations)
		.where(and(participationsIn(organizationId, whose), isNull(deletedAt)))
		.groupBy(userId)
		.as('holders');
	const [counted] = await db
		.select({
			participationCount: sql<number>`coalesce(sum(${holders.count}), 0)::int`,
			sentCount: sql<number>`coalesce(sum(${holders.sentCount}), 0)::int`,
			placeCount: sql<number>`count(distinct ${holders.holder})::int`
		})
		.from(holders);
	return counted!;
}

/** Whom it does not know, or deleted already, is left out. */
export async function planLearnerDeletion(
	organizationId: number,
	ids: readonly number[]
): Promise<DeletionPlan> {
	const people = await db
		.select({
			id: learners.id,
			userId: learners.userId,
			firstName: learners.firstName,
			lastName: learners.lastName,
			division: learners.division
		})
		.from(learners)
		.where(isThere(organizationId, ids))
		.orderBy(asc(learners.lastName), asc(learners.firstName), asc(learners.id));
	return {
		people: people.map(({ id, firstName, lastName, division }) => {
			return { id: String(id), firstName, lastName, division };
		}),
		...(people.length > 0
			? await countParticipations(organizationId, isOf(people))
			: { participationCount: 0, sentCount: 0, placeCount: 0 })
	};
}

/**
 * Deletes learners of an organization: no list has them, their participations go with what they sent, their places are
 * free. Asked twice, it is done once.
 */
export async function deleteLearners(
	organizationId: number,
	ids: readonly number[],
	by: string
): Promise<{ count: number } | { because: Refusal }> {
	if (ids.length === 0) return { because: 'learners-not-chosen' };
	for (;;) {
		const accounts = await listAccounts(db, organizationId, ids);
		const done = await db.transaction(async (tx) => {
			await lockPeople(tx, organizationId, accounts);
			const known = await listAccounts(tx, organizationId, ids);
			// Somebody was recognized meanwhile: his account is locked first.
			if (known.some((one) => !accounts.includes(one))) return null;
			return mark(tx, organizationId, ids, by);
		});
		if (done) return done;
	}
}

/** Of those who took part as one of these learners, or are linked to one. */
async function listAccounts(
	from: Database | Transaction,
	organizationId: number,
	ids: readonly number[]
): Promise<string[]> {
	const linked = await from
		.select({ userId: learners.userId })
		.from(learners)
		.where(isThere(organizationId, ids));
	const taking = await from
		.selectDistinct({ userId: participations.userId })
		.from(participations)
		.where(participationsIn(organizationId, isAmong(participations.learnerId, ids)));
	return [...new Set([...linked, ...taking].flatMap(({ userId }) => userId ?? []))].sort();
}

/** Pupils, then campaigns, then the organization: as whoever takes part does. */
export async function lockPeople(
	tx: Transaction,
	organizationId: number,
	accounts: readonly string[]
): Promise<void> {
	for (const userId of accounts) await lockPupil(tx, userId);
	if (accounts.length > 0) {
		await tx
			.select({ id: campaigns.id })
			.from(campaigns)
			.where(eq(campaigns.organizationId, organizationId))
			.orderBy(asc(campaigns.id))
			.for('share');
	}
	await lockOrganization(tx, organizationId);
}

async function mark(
	tx: Transaction,
	organizationId: number,
	ids: readonly number[],
	by: string
): Promise<{ count: number }> {
	const people = await tx
		.select({ id: learners.id, userId: learners.userId })
		.from(learners)
		.where(isThere(organizationId, ids))
		.orderBy(asc(learners.id))
		.for('update');
	if (people.length === 0) return { count: 0 };
	const at = Date.now();
	await deleteParticipations(tx, organizationId, isOf(people), by, at);
	await tx
		.update(learners)
		.set({
			...{ userId: null, deletedAt: at, deletedBy: by },
			// His student number is free, and nothing recognizes him.
			disabledAt: sql`coalesce(${learners.disabledAt}, to_timestamp(${at / 1000}))`
		})
		.where(
			isAmong(
				learners.id,
				people.map(({ id }) => id)
			)
		);
	return { count: people.length };
}

/** With what was sent; whoever took part does not take these campaigns again. */
export async function deleteParticipations(
	tx: Transaction,
	organizationId: number,
	whose: SQL | undefined,
	by: string,
	at: number
): Promise<void> {
	const gone = { participantId: null, mastery: null, result: null, knowledge: null };
	const which = participationsIn(organizationId, whose);
	await tx
		.update(participations)
		.set({ ...gone, deletedAt: at, deletedBy: by })
		.where(and(which, isNull(participations.deletedAt)));
	await tx.update(participations).set({ isParticipantDeleted: true }).where(which);
}
