/** An account that its holder deletes: nothing that names him is left in it. Decision 19 says what stays elsewhere. */
import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm';
import { mayDelete } from '#engine/account/account';
import type { Verdict } from '#engine/invigilation/verdict';
import type { Refusal } from '#engine/vocabulary';
import { tellSignedOut } from '../auth.server.ts';
import { tellMemberLeft } from '../centers/members.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, invigilatorAccesses } from '../schema/sessions.ts';
import { accountLinks, portalIdentities } from '../schema/sign-in.ts';
import {
	centerInvitations,
	centerMemberships,
	centers,
	learners,
	memberships
} from '../schema/structures.ts';
import {
	competenceResets,
	problems,
	profileDays,
	trainings,
	tubeKnowledge,
	tutorialMarks
} from '../schema/trainings.ts';
import { deleteConnections } from './connections.ts';
import { isPasswordOfUser } from './passwords.ts';

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
	const administrators = await from
		.select({ centerId: centerMemberships.centerId, userId: centerMemberships.userId })
		.from(centerMemberships)
		.innerJoin(centers, eq(centers.id, centerMemberships.centerId))
		.where(
			and(
				eq(centerMemberships.role, 'administrator'),
				isNull(centerMemberships.disabledAt),
				isNull(centers.archivedAt)
			)
		);
	const others = new Set(
		administrators.filter((one) => one.userId !== userId).map(({ centerId }) => centerId)
	);
	const isLastAdministrator = administrators.some(
		(one) => one.userId === userId && !others.has(one.centerId)
	);
	return mayDelete({ isInTest: started.length > 0, isLastAdministrator });
}

export function mayDeleteAccount(userId: string): Promise<Verdict> {
	return judgeDeletion(db, userId);
}

/** Everything or nothing, in one transaction. */
export async function deleteAccount(
	userId: string,
	password: string
): Promise<{ because: Refusal | null }> {
	const at = Date.now();
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	const outcome = await db.transaction(async (tx) => {
		await lock(tx, userId);
		const verdict = await judgeDeletion(tx, userId);
		if (!verdict.allowed) return verdict;
		const [user] = await tx.select().from(users).where(eq(users.id, userId));
		await leaveStructures(tx, userId, user!.email, at);
		for (const table of [
			trainings,
			tubeKnowledge,
			competenceResets,
			problems,
			profileDays,
			tutorialMarks,
			accountLinks,
			portalIdentities
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

/** No test of his starts meanwhile, and of two administrators who leave at once, the second one is the last. */
async function lock(tx: Transaction, userId: string): Promise<void> {
	await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
	await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(eq(candidates.userId, userId))
		.orderBy(asc(candidates.id))
		.for('update');
	const mine = tx
		.select({ centerId: centerMemberships.centerId })
		.from(centerMemberships)
		.where(eq(centerMemberships.userId, userId));
	await tx
		.select({ userId: centerMemberships.userId })
		.from(centerMemberships)
		.where(inArray(centerMemberships.centerId, mine))
		.orderBy(asc(centerMemberships.centerId), asc(centerMemberships.userId))
		.for('update');
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
	await tx.delete(memberships).where(eq(memberships.userId, userId));
	await tx.delete(invigilatorAccesses).where(eq(invigilatorAccesses.userId, userId));
	await tx
		.update(centerMemberships)
		.set({ isReferent: false, disabledAt: at, changedBy: userId, changedAt: at })
		.where(and(eq(centerMemberships.userId, userId), isNull(centerMemberships.disabledAt)));
	if (email !== null) {
		await tx.delete(centerInvitations).where(eq(centerInvitations.email, email));
	}
}
