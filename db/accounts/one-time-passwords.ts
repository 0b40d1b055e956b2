/** Passwords that teachers give to pupils who forgot theirs, and who gave them. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { ONE_TIME_LIFE } from '#engine/account/account';
import { hashPassword, tellSignedOut } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { fullName, users } from '../schema/accounts.ts';
import { oneTimePasswords } from '../schema/sign-in.ts';
import { learners } from '../schema/structures.ts';
import { organizationMemberships } from '../schema/teams.ts';
import { drawOneTimePassword } from '../secrets.server.ts';
import { setPassword } from './passwords.ts';
import { isSecondFactorOffered } from './second-factor.ts';

export interface OneTimePassword {
	userId: string;
	/** Known here and nowhere else. */
	password: string;
}

/**
 * New passwords for pupils, who choose another one at their next sign-in. Their connections are closed, and it is kept who
 * gave them.
 *
 * @param by whoever gives them: pupils of organizations of which he is no member get none, nor does a learner who is more
 * than a pupil elsewhere, since the rights of his account are not those of his school to give
 */
export async function giveOneTimePassword(
	userIds: readonly string[],
	by: string,
	at = Date.now()
): Promise<OneTimePassword[]> {
	const known = await db
		.selectDistinct({ userId: users.id })
		.from(learners)
		.innerJoin(users, eq(users.id, learners.userId))
		.innerJoin(
			organizationMemberships,
			eq(organizationMemberships.structureId, learners.organizationId)
		)
		.where(
			and(
				eq(organizationMemberships.userId, by),
				isNull(organizationMemberships.disabledAt),
				// A school gives nothing to whom its list does not name any more.
				isNull(learners.disabledAt),
				isAmong(users.id, userIds),
				// Without a name to sign in with, a password opens nothing.
				or(isNotNull(users.username), isNotNull(users.email))
			)
		)
		// Two teachers who give many at once do not wait in a circle.
		.orderBy(asc(users.id));
	const drawn: (OneTimePassword & { passwordHash: string })[] = [];
	for (const { userId } of known) {
		if (await isSecondFactorOffered(userId)) continue;
		const password = drawOneTimePassword();
		drawn.push({ userId, password, passwordHash: await hashPassword(password) });
	}
	const closed = await db.transaction(async (tx) => {
		const ids: string[] = [];
		for (const { userId, passwordHash } of drawn) {
			ids.push(...(await setPassword(tx, userId, passwordHash, null, at + ONE_TIME_LIFE)));
			await tx.insert(oneTimePasswords).values({ userId, givenBy: by, at });
		}
		return ids;
	});
	tellSignedOut(closed);
	return drawn.map(({ userId, password }) => ({ userId, password }));
}

export interface GivenPassword {
	/** The pupil who got it. */
	userId: string;
	/** First and last name. */
	givenBy: string;
	at: number;
}

/** Who gave the pupils of an organization their passwords, whichever school he is of; the last one first. */
export function listGivenPasswords(organizationId: number): Promise<GivenPassword[]> {
	const { id, userId, at } = oneTimePasswords;
	const pupils = db
		.select({ userId: learners.userId })
		.from(learners)
		.where(eq(learners.organizationId, organizationId));
	return db
		.select({ userId, givenBy: fullName(users), at })
		.from(oneTimePasswords)
		.innerJoin(users, eq(users.id, oneTimePasswords.givenBy))
		.where(inArray(userId, pupils))
		.orderBy(desc(id));
}
