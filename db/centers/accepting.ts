/** How somebody who was invited joins a center. */
import { eq, isNotNull } from 'drizzle-orm';
import { isStrongPassword } from '#engine/account/password';
import { mayAcceptInvitation } from '#engine/center/invitation';
import { refused, type Verdict } from '#engine/invigilation/verdict';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { drawUserId, hashPassword } from '../auth.server.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import { centerInvitations, centerMemberships, centers } from '../schema/structures.ts';
import { hashOf } from '../secrets.server.ts';
import { isCenterArchived, lockTeam } from './members.ts';

/** What an invitation says to whoever follows its link. */
export interface Invitation {
	centerName: string;
	/** Of the center: its times are told by its clocks. */
	timeZone: string;
	role: MemberRole;
	email: string;
	/** First and last name. */
	invitedBy: string;
	expiresAt: number;
}

/** @param userId who follows the link, null for somebody who is not signed in */
export async function findInvitation(
	code: string,
	userId: string | null
): Promise<Invitation | { because: Refusal }> {
	const [found] = await db
		.select({
			invitation: centerInvitations,
			centerName: centers.name,
			timeZone: centers.timeZone,
			invitedBy: fullName(users)
		})
		.from(centerInvitations)
		.innerJoin(centers, eq(centers.id, centerInvitations.centerId))
		.innerJoin(users, eq(users.id, centerInvitations.invitedBy))
		.where(eq(centerInvitations.codeHash, hashOf(code)));
	if (!found) return { because: 'invitation-not-found' };
	const verdict = await judge(db, found.invitation, userId, Date.now());
	if (!verdict.allowed) return verdict;
	const { centerName, timeZone, invitedBy, invitation } = found;
	const { role, email, expiresAt } = invitation;
	return { centerName, timeZone, role, email, invitedBy, expiresAt };
}

/** Makes the user a member, or again a member, of the center that invited him. */
export function acceptInvitation(
	code: string,
	userId: string
): Promise<{ centerId: number } | { because: Refusal }> {
	return accept(code, userId, () => Promise.resolve(userId));
}

/** Makes an account with the address that was invited, and a member of it, both or none. */
export async function acceptAsNewcomer(
	code: string,
	person: { firstName: string; lastName: string; password: string }
): Promise<{ centerId: number; userId: string } | { because: Refusal }> {
	const { firstName, lastName, password } = person;
	if (!isStrongPassword(password)) return { because: 'password-too-weak' };
	const id = drawUserId();
	const passwordHash = await hashPassword(password);
	const outcome = await accept(code, null, async (tx, email, at) => {
		const [created] = await tx
			.insert(users)
			.values({
				id,
				firstName,
				lastName,
				email,
				passwordHash,
				createdAt: at,
				// The link came by mail to that address.
				emailConfirmedAt: at
			})
			.onConflictDoNothing({ target: users.email })
			.returning({ id: users.id });
		return created?.id ?? null;
	});
	return 'because' in outcome ? outcome : { ...outcome, userId: id };
}

/**
 * @param whoJoins finds or makes the account, null when the address has one already
 */
function accept(
	code: string,
	userId: string | null,
	whoJoins: (tx: Transaction, email: string, at: number) => Promise<string | null>
): Promise<{ centerId: number } | { because: Refusal }> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		const found = tx
			.select()
			.from(centerInvitations)
			.where(eq(centerInvitations.codeHash, hashOf(code)));
		const [known] = await found;
		// As whoever cancels it does, so that nobody waits in a circle.
		if (known) await lockTeam(tx, known.centerId);
		const [invitation] = await found.for('update');
		if (!invitation) return { because: 'invitation-not-found' as const };
		const verdict = await judge(tx, invitation, userId, at);
		if (!verdict.allowed) return verdict;
		const { centerId, email, role } = invitation;
		const joining = await whoJoins(tx, email, at);
		if (!joining) return { because: 'address-already-used' as const };
		const change = { role, changedBy: joining, changedAt: at };
		await tx
			.insert(centerMemberships)
			.values({ centerId, userId: joining, ...change })
			.onConflictDoUpdate({
				target: [centerMemberships.centerId, centerMemberships.userId],
				set: { ...change, disabledAt: null },
				// Whoever is a member keeps the role that he has.
				setWhere: isNotNull(centerMemberships.disabledAt)
			});
		await tx
			.update(centerInvitations)
			.set({ state: 'accepted', settledAt: at })
			.where(eq(centerInvitations.id, invitation.id));
		return { centerId };
	});
}

async function judge(
	from: Database | Transaction,
	invitation: typeof centerInvitations.$inferSelect,
	userId: string | null,
	at: number
): Promise<Verdict> {
	if (await isCenterArchived(from, invitation.centerId)) return refused('center-archived');
	if (userId === null) return mayAcceptInvitation(invitation, null, at);
	const [user] = await from.select({ email: users.email }).from(users).where(eq(users.id, userId));
	return mayAcceptInvitation(invitation, user?.email ?? '', at);
}
