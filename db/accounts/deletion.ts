/** An account that its holder deletes: nothing that names him is left in it. Decision 19 says what stays elsewhere. */
import { and, asc, eq, inArray, isNotNull, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import { FRESH_CONNECTION, mayDelete } from '#engine/account/account';
import { RULERS } from '#engine/center/staff-rights';
import type { Verdict } from '#engine/invigilation/verdict';
import { STRUCTURE_KINDS, type Refusal, type StructureKind } from '#engine/vocabulary';
import { isPasswordOf, tellSignedOut } from '../auth.server.ts';
import { tellMemberLeft } from '../structures/members.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { authSessions, users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { classOrders, linkRequests, participations } from '../schema/campaigns.ts';
import {
	ceremonies,
	halfSignIns,
	passkeys,
	recoveryCodes,
	totps
} from '../schema/second-factor.ts';
import { candidates, invigilatorAccesses } from '../schema/sessions.ts';
import { accountLinks, portalIdentities } from '../schema/sign-in.ts';
import { learners } from '../schema/structures.ts';
import { STRUCTURES, TEAM_TABLES } from '../structures/structure.ts';
import {
	attestations,
	certifiabilities,
	competenceResets,
	problems,
	profileDays,
	trainings,
	tubeKnowledge,
	tutorialMarks
} from '../schema/trainings.ts';
import { findStaffRole } from '../staff.ts';
import { lockPupil } from '../training/trainings.ts';
import { deleteConnections } from './connections.ts';
import { findPasswordHash } from './passwords.ts';

/** Whether somebody may delete his account now. */
export async function judgeDeletion(
	from: Database | Transaction,
	userId: string
): Promise<Verdict> {
	const started = await from
		.select({ id: assessments.id })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(and(eq(candidates.userId, userId), eq(assessments.state, 'started')));
	const [isLastOfCenter, isLastOfOrganization] = await Promise.all(
		STRUCTURE_KINDS.map(async (kind) => isLast(userId, await listAdministrators(from, kind)))
	);
	return mayDelete({
		isInTest: started.length > 0,
		isLastOfCenter: isLastOfCenter!,
		isLastOfOrganization: isLastOfOrganization!,
		isLastOfStaff: await isLastOfStaff(from, userId)
	});
}

/** Of all that is not archived. */
function listAdministrators(from: Database | Transaction, kind: StructureKind) {
	const { memberships } = TEAM_TABLES[kind];
	const structures = STRUCTURES[kind];
	return from
		.select({ id: memberships.structureId, userId: memberships.userId })
		.from(memberships)
		.innerJoin(structures, eq(structures.id, memberships.structureId))
		.where(
			and(
				eq(memberships.role, 'administrator'),
				isNull(memberships.disabledAt),
				isNull(structures.archivedAt)
			)
		);
}

/** Whether something would be left without any of these administrators. */
function isLast(userId: string, administrators: { id: number; userId: string }[]): boolean {
	const others = administrators.filter((one) => one.userId !== userId).map(({ id }) => id);
	const kept = new Set(others);
	return administrators.some((one) => one.userId === userId && !kept.has(one.id));
}

/** Whether nobody else of the staff has his role, or the one that may do everything. */
async function isLastOfStaff(from: Database | Transaction, userId: string): Promise<boolean> {
	const role = await findStaffRole(userId, from);
	if (role === null) return false;
	const [another] = await from
		.select({ id: users.id })
		.from(users)
		.where(and(inArray(users.staffRole, [role, ...RULERS]), ne(users.id, userId)))
		.limit(1);
	return another === undefined;
}

export function mayDeleteAccount(userId: string): Promise<Verdict> {
	return judgeDeletion(db, userId);
}

/** Whether a connection was opened just now, which stands for the password that its account does not have. */
export async function isConnectionFresh(connection: string, at = Date.now()): Promise<boolean> {
	const [found] = await db
		.select({ createdAt: authSessions.createdAt })
		.from(authSessions)
		.where(eq(authSessions.id, connection));
	return found !== undefined && at - found.createdAt < FRESH_CONNECTION;
}

/**
 * Everything or nothing, in one transaction.
 * @param connection of whoever asks; only an account without a password is deleted by it
 */
export async function deleteAccount(
	userId: string,
	password: string,
	connection = ''
): Promise<{ because: Refusal | null }> {
	const at = Date.now();
	const known = await findPasswordHash(userId);
	if (known === null) {
		if (!(await isConnectionFresh(connection, at))) return { because: 'connection-not-fresh' };
	} else if (!(await isPasswordOf(known, password))) return { because: 'wrong-password' };
	const outcome = await db.transaction(async (tx) => {
		await lock(tx, userId);
		const verdict = await judgeDeletion(tx, userId);
		if (!verdict.allowed) return verdict;
		const [user] = await tx.select().from(users).where(eq(users.id, userId));
		await tx
			.select({ id: trainings.id })
			.from(trainings)
			.where(eq(trainings.userId, userId))
			.orderBy(asc(trainings.id))
			.for('update');
		await leaveStructures(tx, userId, user!.email, at);
		await leaveCampaigns(tx, userId);
		for (const table of [
			linkRequests,
			trainings,
			tubeKnowledge,
			competenceResets,
			problems,
			profileDays,
			certifiabilities,
			attestations,
			tutorialMarks,
			accountLinks,
			portalIdentities,
			halfSignIns,
			ceremonies,
			totps,
			passkeys,
			recoveryCodes
		]) {
			await tx.delete(table).where(eq(table.userId, userId));
		}
		await tx
			.update(users)
			.set({
				firstName: '',
				lastName: '',
				email: null,
				username: null,
				passwordHash: null,
				oneTimeUntil: null,
				emailConfirmedAt: null,
				termsAt: null,
				locale: null,
				display: {},
				staffRole: null,
				centerTermsAt: null,
				organizationTermsAt: null,
				anonymizedAt: at
			})
			.where(eq(users.id, userId));
		return { closed: await deleteConnections(tx, userId, null) };
	});
	if (!('closed' in outcome)) {
		return { because: outcome.allowed ? null : outcome.because };
	}
	tellSignedOut(outcome.closed);
	tellMemberLeft();
	return { because: null };
}

/** What was sent stays with the school, as a share of what it asked; what was not is nobody's. */
async function leaveCampaigns(tx: Transaction, userId: string): Promise<void> {
	await tx
		.delete(participations)
		.where(and(eq(participations.userId, userId), ne(participations.state, 'sent')));
	await tx
		.update(participations)
		.set({
			...{ participantId: null, knowledge: null, learnerId: null },
			...{ levels: '', version: sql`${participations.version} + 1` }
		})
		.where(eq(participations.userId, userId));
	await tx
		.delete(classOrders)
		.where(
			inArray(
				classOrders.participationId,
				tx
					.select({ id: participations.id })
					.from(participations)
					.where(eq(participations.userId, userId))
			)
		);
}

/** No test of his starts meanwhile, and of two administrators, or two of the staff, who leave at once, the second one is the last. */
async function lock(tx: Transaction, userId: string): Promise<void> {
	// He neither answers nor starts anything meanwhile; what orders lock is locked in their order.
	await lockPupil(tx, userId);
	const isOfStaff = (await findStaffRole(userId, tx)) !== null;
	await tx
		.select({ id: users.id })
		.from(users)
		.where(or(eq(users.id, userId), isOfStaff ? isNotNull(users.staffRole) : undefined))
		.orderBy(asc(users.id))
		.for('update');
	await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(eq(candidates.userId, userId))
		.orderBy(asc(candidates.id))
		.for('update');
	for (const kind of STRUCTURE_KINDS) {
		const { memberships } = TEAM_TABLES[kind];
		const mine = tx
			.select({ id: memberships.structureId })
			.from(memberships)
			.where(eq(memberships.userId, userId));
		await tx
			.select({ userId: memberships.userId })
			.from(memberships)
			.where(inArray(memberships.structureId, mine))
			.orderBy(asc(memberships.structureId), asc(memberships.userId))
			.for('update');
	}
}

async function leaveStructures(
	tx: Transaction,
	userId: string,
	email: string | null,
	at: number
): Promise<void> {
	// The lists of a school are its own: they forget the account, and know the pupil.
	await tx.update(learners).set({ userId: null }).where(eq(learners.userId, userId));
	// A test that was taken stays with the account, empty, so that nobody claims its result; an enrolment is free again.
	const tests = tx
		.select({ one: sql`1` })
		.from(assessments)
		.where(eq(assessments.candidateId, candidates.id));
	await tx
		.update(candidates)
		.set({ userId: null, reconciledAt: null, version: sql`${candidates.version} + 1` })
		.where(and(eq(candidates.userId, userId), notExists(tests)));
	await tx.delete(invigilatorAccesses).where(eq(invigilatorAccesses.userId, userId));
	for (const kind of STRUCTURE_KINDS) {
		const { memberships, invitations } = TEAM_TABLES[kind];
		await tx
			.update(memberships)
			.set({ isReferent: false, disabledAt: at, changedBy: userId, changedAt: at })
			.where(and(eq(memberships.userId, userId), isNull(memberships.disabledAt)));
		if (email !== null) await tx.delete(invitations).where(eq(invitations.email, email));
	}
}
