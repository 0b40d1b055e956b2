/** The team of a center: everybody in it sees it; its administrators change it, and the staff that looks after centers. */
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { CENTER_KEEPERS } from '#engine/center/staff-rights';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { users } from '../schema/accounts.ts';
import { invigilatorAccesses, sessions } from '../schema/sessions.ts';
import { centerMemberships, centers } from '../schema/structures.ts';
import { findStaffRole } from '../staff.ts';

export interface Member {
	userId: string;
	firstName: string;
	lastName: string;
	/** Null for an account that has a username only. */
	email: string | null;
	role: MemberRole;
	/** « Référent Pix ». */
	isReferent: boolean;
}

function selectMembers(from: Database | Transaction, centerId: number) {
	return from
		.select({
			userId: users.id,
			firstName: users.firstName,
			lastName: users.lastName,
			email: users.email,
			role: centerMemberships.role,
			isReferent: centerMemberships.isReferent
		})
		.from(centerMemberships)
		.innerJoin(users, eq(users.id, centerMemberships.userId))
		.where(and(eq(centerMemberships.centerId, centerId), isNull(centerMemberships.disabledAt)));
}

/** Administrators first, then by name. */
export function listMembers(centerId: number): Promise<Member[]> {
	return selectMembers(db, centerId).orderBy(
		desc(centerMemberships.role),
		asc(users.lastName),
		asc(users.firstName),
		asc(users.id)
	);
}

/** Of the « référent Pix »; null when there is none, or none with an address. */
export async function findReferentAddress(centerId: number): Promise<string | null> {
	const members = await selectMembers(db, centerId);
	return members.find(({ isReferent }) => isReferent)?.email ?? null;
}

/** The team while somebody who may changes it: nobody else does meanwhile. */
export interface Team {
	tx: Transaction;
	/** The one instant of the change. */
	at: number;
	centerId: number;
	/** Who changes it. */
	by: string;
	/** Nobody joins it any more. */
	isArchived: boolean;
	members: Member[];
}

/** Locks the memberships of a center, those that ended too, in one order: whatever changes a team begins so. */
export async function lockTeam(tx: Transaction, centerId: number): Promise<void> {
	await tx
		.select({ userId: centerMemberships.userId })
		.from(centerMemberships)
		.where(eq(centerMemberships.centerId, centerId))
		.orderBy(asc(centerMemberships.userId))
		.for('update');
}

/**
 * Lets an administrator, or the staff, change a team, which nobody else changes meanwhile: of two
 * administrators who act at once, the second one acts on what the first one left, and is refused when he is no
 * administrator any more.
 */
export function changeTeam<T>(
	centerId: number,
	by: string,
	work: (team: Team) => Promise<T>
): Promise<T | { because: Refusal }> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		await lockTeam(tx, centerId);
		const members = await selectMembers(tx, centerId);
		const isAdministrator = members.some(
			(one) => one.userId === by && one.role === 'administrator'
		);
		if (!isAdministrator && !(await isCenterKeeper(tx, by))) return { because: 'forbidden' };
		const isArchived = await isCenterArchived(tx, centerId);
		return work({ tx, at, centerId, by, isArchived, members });
	});
}

async function isCenterKeeper(from: Transaction, userId: string): Promise<boolean> {
	const role = await findStaffRole(userId, from);
	return role !== null && CENTER_KEEPERS.includes(role);
}

export async function isCenterArchived(
	from: Database | Transaction,
	centerId: number
): Promise<boolean> {
	const [center] = await from
		.select({ archivedAt: centers.archivedAt })
		.from(centers)
		.where(eq(centers.id, centerId));
	return center!.archivedAt !== null;
}

type Outcome = { because: Refusal | null };
const done: Outcome = { because: null };

export function changeRole(
	centerId: number,
	by: string,
	userId: string,
	role: MemberRole
): Promise<Outcome> {
	return changeTeam(centerId, by, async (team): Promise<Outcome> => {
		if (userId === by) return { because: 'own-role' };
		if (!findMember(team, userId)) return { because: 'member-not-found' };
		await changeMember(team, userId, { role });
		return done;
	});
}

/** Makes a member the one whom the staff talks to, instead of whoever was. */
export function designateReferent(centerId: number, by: string, userId: string): Promise<Outcome> {
	return changeTeam(centerId, by, async (team): Promise<Outcome> => {
		if (!findMember(team, userId)) return { because: 'member-not-found' };
		const former = team.members.find(({ isReferent }) => isReferent);
		// Never two at a time, even for a moment: the index refuses it.
		if (former) await changeMember(team, former.userId, { isReferent: false });
		await changeMember(team, userId, { isReferent: true });
		return done;
	});
}

const listeners = new Listeners<[]>();

/** Calls the listener each time somebody left a team, in this process. Returns what stops it. */
export function onMemberLeft(listener: () => void): () => void {
	return listeners.add(listener);
}

/** Tells that somebody left the teams that he was in, once that is committed. */
export function tellMemberLeft(): void {
	listeners.tell();
}

/**
 * Ends a membership: of somebody else, or one's own. The line stays, with who ended it. Sessions of the center that he
 * invigilates are closed to him, since nobody of the center trusts him with them any more.
 */
export async function endMembership(
	centerId: number,
	by: string,
	userId: string
): Promise<Outcome> {
	const outcome = await changeTeam(centerId, by, async (team): Promise<Outcome> => {
		const member = findMember(team, userId);
		if (!member) return { because: 'member-not-found' };
		const administrators = team.members.filter(({ role }) => role === 'administrator');
		if (member.role === 'administrator' && administrators.length === 1) {
			return { because: 'last-administrator' };
		}
		await changeMember(team, userId, { isReferent: false, disabledAt: team.at });
		const ofCenter = team.tx
			.select({ id: sessions.id })
			.from(sessions)
			.where(eq(sessions.centerId, centerId));
		await team.tx
			.delete(invigilatorAccesses)
			.where(
				and(
					eq(invigilatorAccesses.userId, userId),
					inArray(invigilatorAccesses.sessionId, ofCenter)
				)
			);
		return done;
	});
	if (!outcome.because) tellMemberLeft();
	return outcome;
}

const findMember = ({ members }: Team, userId: string) =>
	members.find((one) => one.userId === userId);

async function changeMember(
	{ tx, at, centerId, by }: Team,
	userId: string,
	change: Partial<typeof centerMemberships.$inferInsert>
): Promise<void> {
	await tx
		.update(centerMemberships)
		.set({ ...change, changedBy: by, changedAt: at })
		.where(and(eq(centerMemberships.centerId, centerId), eq(centerMemberships.userId, userId)));
}
