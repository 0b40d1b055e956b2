/** Somebody comes from a portal: whose account it opens, or makes. `docs/decisions/0020-portals.md` says what is believed. */
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { matchLearner, type ToldPupil } from '#engine/account/portal-learner';
import type { Refusal } from '#engine/vocabulary';
import { drawUserId } from '../auth.server.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import type { Portal } from '../portals.ts';
import { users } from '../schema/accounts.ts';
import { portalIdentities, usedAssertions } from '../schema/sign-in.ts';
import { learners, organizations } from '../schema/structures.ts';
import { hashOf } from '../secrets.server.ts';

/** What a portal said of somebody. */
export interface Told extends ToldPupil {
	/** Who he is there, for ever. */
	subject: string;
	/** Lower case; null unless the portal says that it checked it. */
	email: string | null;
}

/** Somebody who came, whose account is not known yet. */
export interface Arrival {
	/** Of use once. */
	id: string;
	expiresAt: number;
	told: Told;
}

type Outcome = { userId: string } | { because: Refusal };

/** Whether nothing with this id was believed before. From now on, until it expires, it was. */
export function useOnce(id: string, expiresAt: number): Promise<boolean> {
	return db.transaction(async (tx) => {
		await tx.delete(usedAssertions).where(lt(usedAssertions.expiresAt, Date.now()));
		return use(tx, id, expiresAt);
	});
}

async function use(tx: Transaction, id: string, expiresAt: number): Promise<boolean> {
	const used = await tx
		.insert(usedAssertions)
		.values({ id: hashOf(id), expiresAt })
		.onConflictDoNothing()
		.returning({ id: usedAssertions.id });
	return used.length === 1;
}

/** The account that this identity opens; null at the first visit. */
export async function findByIdentity(portal: Portal, subject: string): Promise<Outcome | null> {
	const [user] = await db
		.select({ id: users.id, staffRole: users.staffRole })
		.from(portalIdentities)
		.innerJoin(users, eq(users.id, portalIdentities.userId))
		.where(and(eq(portalIdentities.portal, portal.slug), eq(portalIdentities.subject, subject)));
	if (!user) return null;
	return user.staffRole === null ? { userId: user.id } : { because: 'portal-not-for-staff' };
}

/** Whether a school knows an account of whoever came: it is linked by its password, no second one is made. */
export async function isLearnerKnown(portal: Portal, told: Told): Promise<boolean> {
	const learner = await findLearner(db, portal, told);
	return !!learner?.userId;
}

/** Makes an account for whoever came, and gives it the pupil of a school whom the portal speaks of. */
export function createByPortal(
	portal: Portal,
	arrival: Arrival,
	{ hasAcceptedTerms }: { hasAcceptedTerms: boolean }
): Promise<Outcome> {
	return allOrNothing(async (tx, at) => {
		await spend(tx, arrival);
		const { subject, firstName, lastName, email } = arrival.told;
		const userId = drawUserId();
		const termsAt = hasAcceptedTerms ? at : null;
		const person = { id: userId, firstName, lastName, createdAt: at, termsAt };
		// An address that another account has stays his: nobody takes an account by what a portal says.
		const withAddress = await tx
			.insert(users)
			.values({ ...person, email, emailConfirmedAt: email === null ? null : at })
			.onConflictDoNothing({ target: users.email })
			.returning({ id: users.id });
		if (withAddress.length === 0) await tx.insert(users).values(person);
		await keepIdentity(tx, portal, subject, userId, at);
		const learner = await findLearner(tx, portal, arrival.told);
		if (learner?.userId) throw new Refused('portal-learner-known');
		if (learner) await tx.update(learners).set({ userId }).where(eq(learners.id, learner.id));
		return userId;
	});
}

/** From now on the portal opens the account of somebody who proved that it is his. */
export function linkByPortal(portal: Portal, arrival: Arrival, userId: string): Promise<Outcome> {
	return allOrNothing(async (tx, at) => {
		await spend(tx, arrival);
		const because = await refusalToLink(portal, userId, tx);
		if (because) throw new Refused(because);
		await keepIdentity(tx, portal, arrival.told.subject, userId, at);
		return userId;
	});
}

/** Why this account may not be linked to somebody of this portal who was never seen; null when it may. */
export async function refusalToLink(
	portal: Portal,
	userId: string,
	from: Database | Transaction = db
): Promise<Refusal | null> {
	// Two links of one account at once are made in turn.
	const [user] = await from.select().from(users).where(eq(users.id, userId)).for('update');
	if (!user) return 'portal-arrival-expired';
	if (user.staffRole !== null) return 'portal-not-for-staff';
	// Somebody else gave it, and knows it.
	if (user.oneTimeUntil !== null) return 'one-time-password';
	const [linked] = await from
		.select({ subject: portalIdentities.subject })
		.from(portalIdentities)
		.where(and(eq(portalIdentities.portal, portal.slug), eq(portalIdentities.userId, userId)));
	return linked ? 'portal-account-linked' : null;
}

async function spend(tx: Transaction, { id, expiresAt }: Arrival): Promise<void> {
	if (!(await use(tx, id, expiresAt))) throw new Refused('portal-arrival-expired');
}

async function keepIdentity(
	tx: Transaction,
	portal: Portal,
	subject: string,
	userId: string,
	at: number
): Promise<void> {
	const kept = await tx
		.insert(portalIdentities)
		.values({ portal: portal.slug, subject, userId, createdAt: at })
		.onConflictDoNothing()
		.returning({ portal: portalIdentities.portal });
	if (kept.length === 0) throw new Refused('portal-identity-taken');
}

/** Only a portal whose accounts are automatic is asked which pupil somebody is. */
async function findLearner(from: Database | Transaction, portal: Portal, told: Told) {
	if (!portal.settings.isAutomatic) return null;
	const { ine, school, birthDate } = told;
	const there =
		school !== null && birthDate !== null
			? and(eq(organizations.externalId, school), eq(learners.birthDate, birthDate))
			: undefined;
	const withIne = ine === null ? undefined : eq(learners.ine, ine);
	if (!there && !withIne) return null;
	const found = await from
		.select({
			id: learners.id,
			userId: learners.userId,
			firstName: learners.firstName,
			lastName: learners.lastName,
			birthDate: learners.birthDate,
			ine: learners.ine,
			school: organizations.externalId
		})
		.from(learners)
		.innerJoin(organizations, eq(organizations.id, learners.organizationId))
		.where(and(isNull(learners.disabledAt), or(withIne, there)))
		.for('update', { of: learners });
	return matchLearner(told, found);
}

class Refused extends Error {
	constructor(readonly because: Refusal) {
		super(because);
	}
}

async function allOrNothing(
	work: (tx: Transaction, at: number) => Promise<string>
): Promise<Outcome> {
	const at = Date.now();
	try {
		return { userId: await db.transaction((tx) => work(tx, at)) };
	} catch (error) {
		if (error instanceof Refused) return { because: error.because };
		throw error;
	}
}
