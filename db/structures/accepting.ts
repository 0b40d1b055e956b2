/** How somebody who was invited joins a team. */
import { eq, isNotNull } from 'drizzle-orm';
import { isStrongPassword } from '#engine/account/password';
import { mayAcceptInvitation } from '#engine/center/invitation';
import { refused, type Verdict } from '#engine/invigilation/verdict';
import { STRUCTURE_KINDS, type MemberRole, type Refusal } from '#engine/vocabulary';
import { drawUserId, hashPassword } from '../auth.server.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import type { organizationInvitations } from '../schema/teams.ts';
import { hashOf } from '../secrets.server.ts';
import { writeChange } from './keeping.ts';
import { lockTeam } from './members.ts';
import { ARCHIVED, readStructure, TEAM_TABLES, type Structure } from './structure.ts';

/** What an invitation says to whoever follows its link. */
export interface Invitation {
	structure: Structure;
	name: string;
	/** Of the structure: its times are told by its clocks. */
	timeZone: string;
	role: MemberRole;
	email: string;
	/** First and last name. */
	invitedBy: string;
	/** Nobody invited him: he claims the space of his school. */
	isClaim: boolean;
	expiresAt: number;
}

/** @param userId who follows the link, null for somebody who is not signed in */
export async function findInvitation(
	code: string,
	userId: string | null
): Promise<Invitation | { because: Refusal }> {
	const found = await find(db, code);
	if (!found) return { because: 'invitation-not-found' };
	const { structure, invitation } = found;
	const verdict = await judge(db, structure, invitation, userId, Date.now());
	if (!verdict.allowed) return verdict;
	const { name, timeZone } = await readStructure(structure);
	const { role, email, claimedBy, expiresAt } = invitation;
	const invitedBy = claimedBy ?? (await nameOf(invitation.invitedBy!));
	const isClaim = claimedBy !== null;
	return { structure, name, timeZone, role, email, invitedBy, isClaim, expiresAt };
}

async function nameOf(userId: string): Promise<string> {
	const [user] = await db
		.select({ name: fullName(users) })
		.from(users)
		.where(eq(users.id, userId));
	return user!.name;
}

/** The invitation that a code opens, and where to; it says of neither whether it may be accepted. */
async function find(from: Database | Transaction, code: string) {
	for (const kind of STRUCTURE_KINDS) {
		const { invitations } = TEAM_TABLES[kind];
		const [invitation] = await from
			.select()
			.from(invitations)
			.where(eq(invitations.codeHash, hashOf(code)));
		if (invitation) return { structure: { kind, id: invitation.structureId }, invitation };
	}
	return null;
}

/** Makes the user a member, or again a member, of what invited him. */
export function acceptInvitation(
	code: string,
	userId: string
): Promise<{ structure: Structure } | { because: Refusal }> {
	return accept(code, userId, () => Promise.resolve(userId));
}

/** Makes an account with the address that was invited, and a member of it, both or none. */
export async function acceptAsNewcomer(
	code: string,
	person: { firstName: string; lastName: string; password: string }
): Promise<{ structure: Structure; userId: string } | { because: Refusal }> {
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
): Promise<{ structure: Structure } | { because: Refusal }> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		const known = await find(tx, code);
		if (!known) return { because: 'invitation-not-found' as const };
		const { structure } = known;
		// As whoever cancels it does, so that nobody waits in a circle.
		await lockTeam(tx, structure);
		const { invitations, memberships } = TEAM_TABLES[structure.kind];
		const [invitation] = await tx
			.select()
			.from(invitations)
			.where(eq(invitations.codeHash, hashOf(code)))
			.for('update');
		if (!invitation) return { because: 'invitation-not-found' as const };
		const verdict = await judge(tx, structure, invitation, userId, at);
		if (!verdict.allowed) return verdict;
		const { email, role, claimedBy } = invitation;
		const joining = await whoJoins(tx, email, at);
		if (!joining) return { because: 'address-already-used' as const };
		const change = { role, changedBy: joining, changedAt: at };
		await tx
			.insert(memberships)
			.values({ structureId: structure.id, userId: joining, ...change })
			.onConflictDoUpdate({
				target: [memberships.structureId, memberships.userId],
				set: { ...change, disabledAt: null },
				// Whoever is a member keeps the role that he has, unless it is the very thing that he claims.
				setWhere: claimedBy === null ? isNotNull(memberships.disabledAt) : undefined
			});
		if (claimedBy !== null) {
			await writeChange(tx, { userId: joining }, structure, at, 'claimed', { claimedBy, email });
		}
		await tx
			.update(invitations)
			.set({ state: 'accepted', settledAt: at })
			.where(eq(invitations.id, invitation.id));
		return { structure };
	});
}

async function judge(
	from: Database | Transaction,
	structure: Structure,
	invitation: typeof organizationInvitations.$inferSelect,
	userId: string | null,
	at: number
): Promise<Verdict> {
	const { isArchived } = await readStructure(structure, from);
	if (isArchived) return refused(ARCHIVED[structure.kind]);
	if (userId === null) return mayAcceptInvitation(invitation, null, at);
	const [user] = await from.select({ email: users.email }).from(users).where(eq(users.id, userId));
	return mayAcceptInvitation(invitation, user?.email ?? '', at);
}
