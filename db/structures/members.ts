/** The team of a center or an organization: its members see it; its administrators change it, and the staff. */
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { users } from '../schema/accounts.ts';
import { invigilatorAccesses, sessions } from '../schema/sessions.ts';
import type { organizationMemberships } from '../schema/teams.ts';
import { findStaffRole } from '../staff.ts';
import { readStructure, TEAM_TABLES, type Structure } from './structure.ts';

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

function selectMembers(from: Database | Transaction, { kind, id }: Structure) {
	const { memberships } = TEAM_TABLES[kind];
	return from
		.select({
			userId: users.id,
			firstName: users.firstName,
			lastName: users.lastName,
			email: users.email,
			role: memberships.role,
			isReferent: memberships.isReferent
		})
		.from(memberships)
		.innerJoin(users, eq(users.id, memberships.userId))
		.where(and(eq(memberships.structureId, id), isNull(memberships.disabledAt)));
}

/** Administrators first, then by name. */
export function listMembers(
	structure: Structure,
	from: Database | Transaction = db
): Promise<Member[]> {
	return selectMembers(from, structure).orderBy(
		desc(TEAM_TABLES[structure.kind].memberships.role),
		asc(users.lastName),
		asc(users.firstName),
		asc(users.id)
	);
}

/** Of the « référent Pix »; null when there is none, or none with an address. */
export async function findReferentAddress(structure: Structure): Promise<string | null> {
	const members = await selectMembers(db, structure);
	return members.find(({ isReferent }) => isReferent)?.email ?? null;
}

/** The team while somebody who may changes it: nobody else does meanwhile. */
export interface Team {
	tx: Transaction;
	/** The one instant of the change. */
	at: number;
	structure: Structure;
	/** Who changes it. */
	by: string;
	/** Nobody joins it any more. */
	isArchived: boolean;
	members: Member[];
}

/** Locks the memberships of a structure, those that ended too, in one order: whatever changes a team begins so. */
export async function lockTeam(tx: Transaction, { kind, id }: Structure): Promise<void> {
	const { memberships } = TEAM_TABLES[kind];
	await tx
		.select({ userId: memberships.userId })
		.from(memberships)
		.where(eq(memberships.structureId, id))
		.orderBy(asc(memberships.userId))
		.for('update');
}

/**
 * Lets an administrator, or the staff, change a team, which nobody else changes meanwhile: of two
 * administrators who act at once, the second one acts on what the first one left, and is refused when he is no
 * administrator any more.
 */
export function changeTeam<T>(
	structure: Structure,
	by: string,
	work: (team: Team) => Promise<T>
): Promise<T | { because: Refusal }> {
	const at = Date.now();
	return db.transaction(async (tx) => {
		await lockTeam(tx, structure);
		const members = await selectMembers(tx, structure);
		const isAdministrator = members.some(
			(one) => one.userId === by && one.role === 'administrator'
		);
		if (!isAdministrator && !(await isKeeper(tx, by))) return { because: 'forbidden' };
		const { isArchived } = await readStructure(structure, tx);
		return work({ tx, at, structure, by, isArchived, members });
	});
}

async function isKeeper(from: Transaction, userId: string): Promise<boolean> {
	const role = await findStaffRole(userId, from);
	return role !== null && STRUCTURE_KEEPERS.includes(role);
}

type Outcome = { because: Refusal | null };
const done: Outcome = { because: null };

export function changeRole(
	structure: Structure,
	by: string,
	userId: string,
	role: MemberRole
): Promise<Outcome> {
	return changeTeam(structure, by, async (team): Promise<Outcome> => {
		if (userId === by) return { because: 'own-role' };
		if (!findMember(team, userId)) return { because: 'member-not-found' };
		const isLeft = team.members.some(
			(one) => one.role === 'administrator' && one.userId !== userId
		);
		if (role !== 'administrator' && !isLeft) return { because: 'last-administrator' };
		await changeMember(team, userId, { role });
		return done;
	});
}

/** Makes a member the one whom the staff talks to, instead of whoever was. */
export function designateReferent(
	structure: Structure,
	by: string,
	userId: string
): Promise<Outcome> {
	return changeTeam(structure, by, async (team): Promise<Outcome> => {
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
 * Ends a membership: of somebody else, or one's own. The line stays, with who ended it. Sessions of a center that he
 * invigilates are closed to him, since nobody of the center trusts him with them any more.
 */
export async function endMembership(
	structure: Structure,
	by: string,
	userId: string
): Promise<Outcome> {
	const outcome = await changeTeam(structure, by, async (team): Promise<Outcome> => {
		const member = findMember(team, userId);
		if (!member) return { because: 'member-not-found' };
		const administrators = team.members.filter(({ role }) => role === 'administrator');
		if (member.role === 'administrator' && administrators.length === 1) {
			return { because: 'last-administrator' };
		}
		await changeMember(team, userId, { isReferent: false, disabledAt: team.at });
		if (structure.kind === 'center') await closeRooms(team.tx, structure.id, userId);
		return done;
	});
	if (!outcome.because) tellMemberLeft();
	return outcome;
}

async function closeRooms(tx: Transaction, centerId: number, userId: string): Promise<void> {
	const ofCenter = tx
		.select({ id: sessions.id })
		.from(sessions)
		.where(eq(sessions.centerId, centerId));
	await tx
		.delete(invigilatorAccesses)
		.where(
			and(eq(invigilatorAccesses.userId, userId), inArray(invigilatorAccesses.sessionId, ofCenter))
		);
}

const findMember = ({ members }: Team, userId: string) =>
	members.find((one) => one.userId === userId);

async function changeMember(
	{ tx, at, structure, by }: Team,
	userId: string,
	change: Partial<typeof organizationMemberships.$inferInsert>
): Promise<void> {
	const { memberships } = TEAM_TABLES[structure.kind];
	await tx
		.update(memberships)
		.set({ ...change, changedBy: by, changedAt: at })
		.where(and(eq(memberships.structureId, structure.id), eq(memberships.userId, userId)));
}
