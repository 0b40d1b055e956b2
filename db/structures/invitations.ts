/** Invitations to a team, as its administrators see them; `accepting.ts` says how one is accepted. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { INVITATION_LIFE } from '#engine/center/invitation';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';
import { changeTeam, type Team } from './members.ts';
import { ARCHIVED, TEAM_TABLES, type Structure } from './structure.ts';

export interface PendingInvitation {
	id: number;
	email: string;
	role: MemberRole;
	/** First and last name. */
	invitedBy: string;
	/** Nobody invited him: he claims the space of his school. */
	isClaim: boolean;
	invitedAt: number;
	/** In the past for one that nobody accepted in time. */
	expiresAt: number;
}

/** What goes into the mail; the code is known nowhere else. */
export interface InvitationLetter {
	email: string;
	role: MemberRole;
	code: string;
	expiresAt: number;
}

/** Neither accepted nor cancelled, the oldest first. */
export function listPendingInvitations(structure: Structure): Promise<PendingInvitation[]> {
	const { invitations } = TEAM_TABLES[structure.kind];
	const { id, email, role, claimedBy, invitedAt, expiresAt } = invitations;
	return db
		.select({
			...{ id, email, role, invitedAt, expiresAt },
			invitedBy: sql<string>`coalesce(${claimedBy}, ${fullName(users)})`,
			isClaim: sql<boolean>`${claimedBy} is not null`
		})
		.from(invitations)
		.leftJoin(users, eq(users.id, invitations.invitedBy))
		.where(isPending(structure))
		.orderBy(asc(invitedAt), asc(id));
}

/**
 * Invites these addresses, all or none. One that is already invited is invited again: its former link is worth nothing.
 * @param emails lower case, each once
 */
export function invite(
	structure: Structure,
	by: string,
	emails: readonly string[],
	role: MemberRole
): Promise<{ letters: InvitationLetter[] } | { because: Refusal; emails?: string[] }> {
	const { invitations } = TEAM_TABLES[structure.kind];
	return changeTeam(structure, by, async (team) => {
		if (team.isArchived) return { because: ARCHIVED[structure.kind] };
		const already = emails.filter((one) => team.members.some(({ email }) => email === one));
		if (already.length > 0) return { because: 'already-member' as const, emails: already };
		const letters = emails.map((email) => draw(team, email, role));
		for (const { email, ...letter } of letters) {
			const renewed = renewal(team, letter);
			await team.tx
				.insert(invitations)
				.values({ structureId: structure.id, email, role, ...renewed })
				.onConflictDoUpdate({
					target: [invitations.structureId, invitations.email],
					targetWhere: sql`state = 'pending'`,
					set: { role, ...renewed }
				});
		}
		return { letters };
	});
}

/** Makes another link, valid for the whole time again. */
export function renewInvitation(
	structure: Structure,
	by: string,
	id: number
): Promise<{ letter: InvitationLetter } | { because: Refusal }> {
	const { invitations } = TEAM_TABLES[structure.kind];
	return changeTeam(structure, by, async (team) => {
		if (team.isArchived) return { because: ARCHIVED[structure.kind] };
		const [found] = await team.tx
			.select()
			.from(invitations)
			.where(and(eq(invitations.id, id), isPending(structure)))
			.for('update');
		if (!found) return { because: 'invitation-not-found' as const };
		const letter = draw(team, found.email, found.role);
		await team.tx.update(invitations).set(renewal(team, letter)).where(eq(invitations.id, id));
		return { letter };
	});
}

/** The line stays, its link is worth nothing. */
export function cancelInvitation(
	structure: Structure,
	by: string,
	id: number
): Promise<{ because: Refusal | null }> {
	const { invitations } = TEAM_TABLES[structure.kind];
	return changeTeam(structure, by, async ({ tx, at }) => {
		const cancelled = await tx
			.update(invitations)
			.set({ state: 'cancelled', settledAt: at })
			.where(and(eq(invitations.id, id), isPending(structure)))
			.returning({ id: invitations.id });
		return { because: cancelled.length === 1 ? null : ('invitation-not-found' as const) };
	});
}

function isPending({ kind, id }: Structure) {
	const { invitations } = TEAM_TABLES[kind];
	return and(eq(invitations.structureId, id), eq(invitations.state, 'pending'));
}

function draw({ at }: Team, email: string, role: MemberRole): InvitationLetter {
	return { email, role, code: drawLinkCode(), expiresAt: at + INVITATION_LIFE };
}

const renewal = (
	{ at, by }: Team,
	{ code, expiresAt }: Pick<InvitationLetter, 'code' | 'expiresAt'>
) => ({ codeHash: hashOf(code), invitedBy: by, claimedBy: null, invitedAt: at, expiresAt });
