/** Who waits to be recognized in an organization: what he typed, whom he may be, and the news of it. */
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { matchLearner, type Misses, type TypedIdentity } from '#engine/campaign/learner-match';
import { DAY } from '#engine/training/knowledge';
import { db, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { users } from '../schema/accounts.ts';
import { linkRequests } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';

const isOf = (organizationId: number, userId: string) =>
	and(eq(linkRequests.organizationId, organizationId), eq(linkRequests.userId, userId));

/** The one of an account that waits for a teacher. */
export async function findOpenRequest(
	tx: Transaction,
	organizationId: number,
	userId: string
): Promise<typeof linkRequests.$inferSelect | null> {
	const [open] = await tx
		.select()
		.from(linkRequests)
		.where(and(isOf(organizationId, userId), isNull(linkRequests.settledAt)));
	return open ?? null;
}

/** A request for what was typed; the one that is open says it from now on. */
export async function keepRequest(
	tx: Transaction,
	open: typeof linkRequests.$inferSelect | null,
	asked: TypedIdentity & { organizationId: number; userId: string }
): Promise<number> {
	if (open) {
		const { firstName, lastName, birthDate } = asked;
		await tx
			.update(linkRequests)
			.set({ firstName, lastName, birthDate, revision: open.revision + 1 })
			.where(eq(linkRequests.id, open.id));
		return open.id;
	}
	const [kept] = await tx
		.insert(linkRequests)
		.values({ ...asked, requestedAt: Date.now() })
		.returning({ id: linkRequests.id });
	return kept!.id;
}

/** How often nobody was found in an organization: for an account, ever; for all of them, in the last day. */
export async function countMisses(
	tx: Transaction,
	organizationId: number,
	userId: string
): Promise<Misses> {
	const sum = sql<number>`coalesce(sum(${linkRequests.revision}), 0)::int`;
	const [ofAccount] = await tx
		.select({ sum })
		.from(linkRequests)
		.where(isOf(organizationId, userId));
	const [ofOrganization] = await tx
		.select({ sum })
		.from(linkRequests)
		.where(
			and(
				eq(linkRequests.organizationId, organizationId),
				gt(linkRequests.requestedAt, Date.now() - DAY)
			)
		);
	return { ofAccount: ofAccount!.sum, ofOrganization: ofOrganization!.sum };
}

export interface OpenLinkRequest extends TypedIdentity {
	id: number;
	/** Changes each time its pupil types something else. */
	revision: number;
	requestedAt: number;
	/** Whom he may be, the nearest first; a teacher may choose anybody else of the list. */
	near: ListedLearner[];
}

export interface ListedLearner extends Omit<TypedIdentity, 'birthDate'> {
	id: number;
	birthDate: string | null;
	division: string;
	/** The account that he has, as its owner named it; null when he has none. */
	account: { firstName: string; lastName: string; username: string | null } | null;
}

/** Those that wait for a teacher, the oldest first, and all the learners, by class and name, when there are any. */
export async function listOpenRequests(
	organizationId: number
): Promise<{ requests: OpenLinkRequest[]; learners: ListedLearner[] }> {
	const open = await db
		.select()
		.from(linkRequests)
		.where(and(eq(linkRequests.organizationId, organizationId), isNull(linkRequests.settledAt)))
		.orderBy(asc(linkRequests.id));
	if (open.length === 0) return { requests: [], learners: [] };
	const list = await db
		.select({ learner: learners, account: users })
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt)))
		.orderBy(
			asc(learners.division),
			asc(learners.lastName),
			asc(learners.firstName),
			asc(learners.id)
		);
	const known = list.map(({ learner }) => learner);
	const listed = list.map(({ learner, account }): ListedLearner => {
		const { id, firstName, lastName, birthDate, division } = learner;
		return {
			...{ id, firstName, lastName, birthDate, division },
			account: account && {
				firstName: account.firstName,
				lastName: account.lastName,
				username: account.username
			}
		};
	});
	const byId = new Map(listed.map((one) => [one.id, one]));
	const requests = open.map(
		({ id, revision, requestedAt, firstName, lastName, birthDate }): OpenLinkRequest => {
			const typed = { firstName, lastName, birthDate };
			const match = matchLearner(known, typed);
			const near = 'learnerId' in match ? [match.learnerId] : match.near;
			return {
				...{ id, revision, requestedAt, ...typed },
				near: near.map((learnerId) => byId.get(learnerId)!)
			};
		}
	);
	return { requests, learners: listed };
}

export interface LinkRequestState {
	isSettled: boolean;
	/** Whether its account is now linked to a learner. */
	isLinked: boolean;
}

/** The last request of an account in an organization; null when it never asked. */
export async function findLinkRequest(
	organizationId: number,
	userId: string
): Promise<(LinkRequestState & { id: number }) | null> {
	const [last] = await db
		.select()
		.from(linkRequests)
		.where(isOf(organizationId, userId))
		.orderBy(desc(linkRequests.id))
		.limit(1);
	if (!last) return null;
	return { id: last.id, isSettled: last.settledAt !== null, isLinked: last.learnerId !== null };
}

/** Whose requests somebody follows: his own in an organization, or all of those of an organization. */
export interface LinkScope {
	organizationId: number;
	/** Null for all. */
	userId: string | null;
}

/**
 * A number that changes with every request that is made, typed again or settled there: a page that knows another one is
 * old.
 */
export async function countLinkSteps({ organizationId, userId }: LinkScope): Promise<number> {
	const { revision, settledAt } = linkRequests;
	const [counted] = await db
		.select({ steps: sql<number>`coalesce(sum(${revision}) + count(${settledAt}), 0)::int` })
		.from(linkRequests)
		.where(
			userId === null
				? eq(linkRequests.organizationId, organizationId)
				: isOf(organizationId, userId)
		);
	return counted!.steps;
}

const listeners = new Listeners<[organizationId: number, userId: string]>();

/** Calls the listener each time a request was made, typed again or settled, in this process. Returns what stops it. */
export function onLinkStep(listener: (organizationId: number, userId: string) => void): () => void {
	return listeners.add(listener);
}

/** After the commit. */
export function tellLinkStep(organizationId: number, userId: string): void {
	listeners.tell(organizationId, userId);
}
