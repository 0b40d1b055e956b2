/** What teachers do for the accounts of their pupils: a username, a password for once, for one of them or for a class. */
import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Refusal } from '#engine/vocabulary';
import { giveOneTimePassword } from '../accounts/one-time-passwords.ts';
import { createPupilAccount, drawUsername } from '../accounts/pupils.ts';
import { isSecondFactorOffered } from '../accounts/second-factor.ts';
import { isUniqueViolation } from '../errors.ts';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { learnerActs, learners } from '../schema/structures.ts';

/** What a pupil signs in with, on a piece of paper. */
export interface Slip {
	lastName: string;
	firstName: string;
	division: string;
	username: string;
	/** Known here and nowhere else. */
	password: string;
}

const isListed = (organizationId: number) =>
	and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt));

/** Why nothing is done for somebody: the list never had him, or does not name him any more. */
async function reasonOf(organizationId: number, learnerId: number): Promise<Refusal> {
	const [learner] = await db
		.select({ disabledAt: learners.disabledAt })
		.from(learners)
		.where(
			and(
				eq(learners.organizationId, organizationId),
				eq(learners.id, learnerId),
				isNull(learners.deletedAt)
			)
		);
	return learner && learner.disabledAt !== null ? 'learner-disabled' : 'learner-not-found';
}

/** Gives a password for once to a pupil, and an account first when he has none. */
export async function helpLearner(
	organizationId: number,
	learnerId: number,
	by: string
): Promise<Slip | { because: Refusal }> {
	const [learner] = await db
		.select()
		.from(learners)
		.where(and(isListed(organizationId), eq(learners.id, learnerId)));
	if (!learner) return { because: await reasonOf(organizationId, learnerId) };
	const { userId } = await createPupilAccount(learnerId, by);
	const [given] = await giveOneTimePassword([userId], by);
	if (!given) return { because: 'learner-has-other-account' };
	const [account] = await db.select().from(users).where(eq(users.id, userId));
	const { lastName, firstName, division } = learner;
	const username = account!.username ?? account!.email!;
	return { lastName, firstName, division, username, password: given.password };
}

/** Gives a username to a pupil whose account has another way in; one that he has stays. */
export async function giveUsername(
	organizationId: number,
	learnerId: number,
	by: string
): Promise<{ username: string } | { because: Refusal }> {
	const [found] = await db
		.select({ learner: learners, username: users.username })
		.from(learners)
		.innerJoin(users, eq(users.id, learners.userId))
		.where(and(isListed(organizationId), eq(learners.id, learnerId)));
	if (!found) return { because: await reasonOf(organizationId, learnerId) };
	const { learner, username: before } = found;
	if (before !== null) return { username: before };
	if (await isSecondFactorOffered(learner.userId!)) return { because: 'learner-has-other-account' };
	const give = () =>
		db.transaction(async (tx) => {
			const username = await drawUsername(tx, learner);
			const [changed] = await tx
				.update(users)
				.set({ username })
				.where(and(eq(users.id, learner.userId!), isNull(users.username)))
				.returning({ id: users.id });
			if (!changed) return { because: 'learner-not-found' as const };
			const act = { learnerId, kind: 'usernameGiven' as const, actorId: by, at: Date.now() };
			await tx.insert(learnerActs).values(act);
			return { username };
		});
	// A homonym was given the same one in this very moment: the next draw sees it.
	return give().catch((error: unknown) => {
		if (isUniqueViolation(error)) return give();
		throw error;
	});
}

/** Whom a class would give accounts and passwords to: those who sign in with an address or a portal keep what they have. */
export interface ClassAccounts {
	division: string;
	/** Without an account. */
	withoutAccount: number;
	/** With a username. */
	withUsername: number;
	others: number;
}

const ofClass = (organizationId: number, division: string) =>
	and(
		isListed(organizationId),
		eq(learners.division, division),
		or(isNull(learners.userId), isNotNull(users.username))
	);

export async function countClassAccounts(
	organizationId: number,
	division: string
): Promise<ClassAccounts> {
	const rows = await db
		.select({ userId: learners.userId, username: users.username })
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.where(and(isListed(organizationId), eq(learners.division, division)));
	const withoutAccount = rows.filter(({ userId }) => userId === null).length;
	const withUsername = rows.filter(({ username }) => username !== null).length;
	return {
		division,
		withoutAccount,
		withUsername,
		others: rows.length - withoutAccount - withUsername
	};
}

/**
 * Makes accounts for the pupils of a class who have none, and gives a password for once to them and to those with a
 * username. By name. An account with other rights, or a second factor, gets none.
 */
export async function giveClassAccounts(
	organizationId: number,
	division: string,
	by: string
): Promise<Slip[]> {
	const pupils = await db
		.select({ learner: learners })
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.where(ofClass(organizationId, division))
		.orderBy(asc(learners.lastName), asc(learners.firstName), asc(learners.id));
	const slips = new Map<string, Omit<Slip, 'password'>>();
	for (const { learner } of pupils) {
		const { userId, username } = await createPupilAccount(learner.id, by);
		const { lastName, firstName } = learner;
		if (username !== null) slips.set(userId, { lastName, firstName, division, username });
	}
	const given = await giveOneTimePassword([...slips.keys()], by);
	const passwords = new Map(given.map(({ userId, password }) => [userId, password]));
	return [...slips].flatMap(([userId, slip]) => {
		const password = passwords.get(userId);
		return password === undefined ? [] : { ...slip, password };
	});
}
