/** Accounts of pupils without an e-mail address: a username, and a password that their school gives them. */
import { eq } from 'drizzle-orm';
import { usernameOf, type NamedPupil } from '#engine/account/username';
import { drawUserId } from '../auth.server.ts';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { learnerActs, learners } from '../schema/structures.ts';
import { drawUsernameDigits } from '../secrets.server.ts';

/** One that nobody has; an account that takes it meanwhile makes the next try draw again. */
export async function drawUsername(tx: Transaction, pupil: NamedPupil): Promise<string> {
	for (let digits: string | null = null; ; digits = drawUsernameDigits()) {
		const username = usernameOf(pupil, digits);
		const taken = await tx.select().from(users).where(eq(users.username, username));
		if (taken.length === 0) return username;
	}
}

/**
 * Makes the account of a learner, without a password: `giveOneTimePassword` gives one.
 * @param by the teacher who asks for it
 * @returns the account that he already has, if any
 */
export function createPupilAccount(
	learnerId: number,
	by: string
): Promise<{ userId: string; username: string | null }> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		const [learner] = await tx
			.select()
			.from(learners)
			.where(eq(learners.id, learnerId))
			.for('update');
		if (learner!.userId) {
			const [user] = await tx.select().from(users).where(eq(users.id, learner!.userId));
			return { userId: user!.id, username: user!.username };
		}
		const { firstName, lastName } = learner!;
		for (;;) {
			const username = await drawUsername(tx, learner!);
			const [made] = await tx
				.insert(users)
				.values({ id: drawUserId(), firstName, lastName, username, createdAt: at })
				.onConflictDoNothing({ target: users.username })
				.returning({ id: users.id });
			if (!made) continue;
			await tx.update(learners).set({ userId: made.id }).where(eq(learners.id, learnerId));
			await tx.insert(learnerActs).values({ learnerId, kind: 'accountMade', actorId: by, at });
			return { userId: made.id, username };
		}
	});
}
