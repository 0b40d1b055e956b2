/** Invitations to the team of a center, as its administrators see them; `accepting.ts` says how one is accepted. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { INVITATION_LIFE } from '#engine/center/invitation';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import { centerInvitations } from '../schema/structures.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';
import { changeTeam, type Team } from './members.ts';

export interface PendingInvitation {
	id: number;
	email: string;
	role: MemberRole;
	/** First and last name. */
	invitedBy: string;
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
export function listPendingInvitations(centerId: number): Promise<PendingInvitation[]> {
	const { id, email, role, invitedAt, expiresAt } = centerInvitations;
	return db
		.select({ id, email, role, invitedAt, expiresAt, invitedBy: fullName(users) })
		.from(centerInvitations)
		.innerJoin(users, eq(users.id, centerInvitations.invitedBy))
		.where(isPending(centerId))
		.orderBy(asc(invitedAt), asc(id));
}

/**
 * Invites these addresses, all or none. One that is already invited is invited again: its former link is worth nothing.
 * @param emails lower case, each once
 */
export function invite(
	centerId: number,
	by: string,
	emails: readonly string[],
	role: MemberRole
): Promise<{ letters: InvitationLetter[] } | { because: Refusal; emails?: string[] }> {
	return changeTeam(centerId, by, async (team) => {
		if (team.isArchived) return { because: 'center-archived' as const };
		const already = emails.filter((one) => team.members.some(({ email }) => email === one));
		if (already.length > 0) return { because: 'already-member' as const, emails: already };
		const letters = emails.map((email) => draw(team, email, role));
		for (const { email, ...letter } of letters) {
			const renewed = renewal(team, letter);
			await team.tx
				.insert(centerInvitations)
				.values({ centerId, email, role, ...renewed })
				.onConflictDoUpdate({
					target: [centerInvitations.centerId, centerInvitations.email],
					targetWhere: sql`state = 'pending'`,
					set: { role, ...renewed }
				});
		}
		return { letters };
	});
}

/** Makes another link, valid for the whole time again. */
export function renewInvitation(
	centerId: number,
	by: string,
	id: number
): Promise<{ letter: InvitationLetter } | { because: Refusal }> {
	return changeTeam(centerId, by, async (team) => {
		if (team.isArchived) return { because: 'center-archived' as const };
		const [found] = await team.tx
			.select()
			.from(centerInvitations)
			.where(and(eq(centerInvitations.id, id), isPending(centerId)))
			.for('update');
		if (!found) return { because: 'invitation-not-found' as const };
		const letter = draw(team, found.email, found.role);
		await team.tx
			.update(centerInvitations)
			.set(renewal(team, letter))
			.where(eq(centerInvitations.id, id));
		return { letter };
	});
}

/** The line stays, its link is worth nothing. */
export function cancelInvitation(
	centerId: number,
	by: string,
	id: number
): Promise<{ because: Refusal | null }> {
	return changeTeam(centerId, by, async ({ tx, at }) => {
		const cancelled = await tx
			.update(centerInvitations)
			.set({ state: 'cancelled', settledAt: at })
			.where(and(eq(centerInvitations.id, id), isPending(centerId)))
			.returning({ id: centerInvitations.id });
		return { because: cancelled.length === 1 ? null : ('invitation-not-found' as const) };
	});
}

const isPending = (centerId: number) =>
	and(eq(centerInvitations.centerId, centerId), eq(centerInvitations.state, 'pending'));

function draw({ at }: Team, email: string, role: MemberRole): InvitationLetter {
	return { email, role, code: drawLinkCode(), expiresAt: at + INVITATION_LIFE };
}

const renewal = (
	{ at, by }: Team,
	{ code, expiresAt }: Pick<InvitationLetter, 'code' | 'expiresAt'>
) => ({ codeHash: hashOf(code), invitedBy: by, invitedAt: at, expiresAt });
