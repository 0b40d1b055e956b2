/** Which learner of an organization an account is: found in its list by what he types, or said by a teacher, live. */
import { and, asc, eq, isNotNull, isNull, ne, type SQL } from 'drizzle-orm';
import { isSearched, matchLearner, type TypedIdentity } from '#engine/campaign/learner-match';
import type { Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { linkRequests } from '../schema/campaigns.ts';
import { findListedLearner } from '../learners/learner.ts';
import { learners, organizations } from '../schema/structures.ts';
import { countMisses, findOpenRequest, keepRequest, tellLinkStep } from './link-requests.ts';

/** Of an account in an organization, null when it is linked to nobody there whom its list still names. */
export function findLearnerId(
	connection: Database | Transaction,
	organizationId: number,
	userId: string
): Promise<number | null> {
	return findLinked(connection, organizationId, userId, isNull(learners.disabledAt));
}

/** Whether an account is that of somebody whom the list of an organization does not name any more. */
export async function isLearnerDisabled(
	connection: Database | Transaction,
	organizationId: number,
	userId: string
): Promise<boolean> {
	const isDisabled = isNotNull(learners.disabledAt);
	return (await findLinked(connection, organizationId, userId, isDisabled)) !== null;
}

async function findLinked(
	connection: Database | Transaction,
	organizationId: number,
	userId: string,
	condition: SQL
): Promise<number | null> {
	const isOfAccount = and(eq(learners.organizationId, organizationId), eq(learners.userId, userId));
	const [learner] = await connection
		.select({ id: learners.id })
		.from(learners)
		.where(and(isOfAccount, condition));
	return learner?.id ?? null;
}

export type Linked = { learnerId: number } | { /** A teacher is asked. */ requestId: number };

/**
 * Links an account to the learner of this identity. When nobody has it, several have, or somebody else is linked to him,
 * a teacher of the organization is asked to say who it is. The three look the same to whoever types, and after some
 * misses a teacher alone decides: nobody tries the names of a school out.
 */
export async function linkLearner(
	userId: string,
	organizationId: number,
	typed: TypedIdentity
): Promise<Linked | { because: Refusal }> {
	const done = await db.transaction(async (tx) => {
		await lockOrganization(tx, organizationId);
		if (!(await holdAccounts(tx, [userId]))) return { because: 'forbidden' as const };
		const already = await findLearnerId(tx, organizationId, userId);
		if (already !== null) return { learnerId: already };
		const open = await findOpenRequest(tx, organizationId, userId);
		const learnerId = await search(tx, organizationId, userId, typed);
		if (learnerId !== null) {
			if (open) await settle(tx, open.id, { settledBy: userId, learnerId });
			return { learnerId };
		}
		// Sent once more as it was, it is the same request, and no other miss.
		if (open && isSame(open, typed)) return { requestId: open.id };
		const { firstName, lastName, birthDate } = typed;
		const asked = { organizationId, userId, firstName, lastName, birthDate };
		return { requestId: await keepRequest(tx, open, asked) };
	});
	tellLinkStep(organizationId, userId);
	return done;
}

/** Of two who say at once that they are the same learner, the second finds him linked. */
async function lockOrganization(tx: Transaction, organizationId: number): Promise<void> {
	await tx
		.select({ id: organizations.id })
		.from(organizations)
		.where(eq(organizations.id, organizationId))
		.for('no key update');
}

/** None of them is deleted before the end. Returns whether all of them are there. */
async function holdAccounts(tx: Transaction, userIds: readonly string[]): Promise<boolean> {
	const held = await tx
		.select({ anonymizedAt: users.anonymizedAt })
		.from(users)
		.where(isAmong(users.id, userIds))
		.orderBy(asc(users.id))
		.for('share');
	return held.every(({ anonymizedAt }) => anonymizedAt === null);
}

/** Links the account to whom the list knows by this identity, and returns him; null when it is not for the list to say. */
async function search(
	tx: Transaction,
	organizationId: number,
	userId: string,
	typed: TypedIdentity
): Promise<number | null> {
	const list = await tx
		.select()
		.from(learners)
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt)))
		.orderBy(asc(learners.id));
	const misses = await countMisses(tx, organizationId, userId);
	if (!isSearched(misses, list.length)) return null;
	const match = matchLearner(list, typed);
	if (!('learnerId' in match)) return null;
	await leaveOthers(tx, organizationId, userId, match.learnerId);
	// A portal or a teacher may have given him an account meanwhile.
	const [linked] = await tx
		.update(learners)
		.set({ userId })
		.where(and(eq(learners.id, match.learnerId), isNull(learners.userId)))
		.returning({ id: learners.id });
	return linked?.id ?? null;
}

const isSame = (one: TypedIdentity, other: TypedIdentity) =>
	one.firstName === other.firstName &&
	one.lastName === other.lastName &&
	one.birthDate === other.birthDate;

function settle(
	tx: Transaction,
	requestId: number,
	how: Pick<typeof linkRequests.$inferInsert, 'settledBy' | 'learnerId' | 'takenFrom'>
) {
	return tx
		.update(linkRequests)
		.set({ settledAt: Date.now(), ...how })
		.where(eq(linkRequests.id, requestId));
}

export interface LinkChoice {
	requestId: number;
	/** What the teacher read, see `OpenLinkRequest`. */
	revision: number;
	/** Null for nobody of the list. */
	learnerId: number | null;
	/** The account that this learner has is not his: it loses him. */
	isMoved: boolean;
}

/** A teacher says who it is. */
export async function settleRequest(
	teacherId: string,
	organizationId: number,
	choice: LinkChoice
): Promise<{ because: Refusal | null }> {
	const outcome = await db.transaction(async (tx) => {
		await lockOrganization(tx, organizationId);
		return choose(tx, teacherId, organizationId, choice);
	});
	if ('because' in outcome) return outcome;
	for (const userId of outcome.told) tellLinkStep(organizationId, userId);
	return { because: null };
}

async function choose(
	tx: Transaction,
	teacherId: string,
	organizationId: number,
	{ requestId, revision, learnerId, isMoved }: LinkChoice
): Promise<{ told: string[] } | { because: Refusal }> {
	const [request] = await tx
		.select()
		.from(linkRequests)
		.where(
			and(
				eq(linkRequests.id, requestId),
				eq(linkRequests.organizationId, organizationId),
				isNull(linkRequests.settledAt)
			)
		);
	if (!request) return { because: 'link-request-settled' };
	if (request.revision !== revision) return { because: 'link-request-changed' };
	const { userId } = request;
	if (learnerId === null) {
		await settle(tx, requestId, { settledBy: teacherId });
		return { told: [userId] };
	}
	const learner = await findListedLearner(tx, organizationId, learnerId);
	if (!learner) return { because: 'learner-not-found' };
	const { userId: before } = learner;
	const takenFrom = before === userId ? null : before;
	if (takenFrom !== null && !isMoved) return { because: 'learner-linked' };
	// Accounts before learners, as in their deletion.
	const accounts = takenFrom === null ? [userId] : [userId, takenFrom];
	if (!(await holdAccounts(tx, accounts))) return { because: 'link-request-settled' };
	await leaveOthers(tx, organizationId, userId, learnerId);
	const [linked] = await tx
		.update(learners)
		.set({ userId })
		.where(
			and(
				eq(learners.id, learnerId),
				before === null ? isNull(learners.userId) : eq(learners.userId, before)
			)
		)
		.returning({ id: learners.id });
	if (!linked) return { because: 'learner-linked' };
	await settle(tx, requestId, { settledBy: teacherId, learnerId, takenFrom });
	return { told: accounts };
}

/**
 * One account, one learner: a portal may have said another one since he asked, and a learner whom the list does not name any
 * more may come back in it.
 */
async function leaveOthers(
	tx: Transaction,
	organizationId: number,
	userId: string,
	learnerId: number
): Promise<void> {
	await tx
		.update(learners)
		.set({ userId: null })
		.where(
			and(
				eq(learners.organizationId, organizationId),
				eq(learners.userId, userId),
				ne(learners.id, learnerId)
			)
		);
}
