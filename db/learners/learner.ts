/** One learner, for the teachers of his organization: who he is, how he signs in, what he took part in. */
import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { CampaignKind, LearnerActKind, LoginMethod } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { oneTimePasswords, portalIdentities } from '../schema/sign-in.ts';
import { learnerActs, learners } from '../schema/structures.ts';
import { certifiabilities } from '../schema/trainings.ts';
import { certifiabilityOf, loginsOf, type CertifiabilityState } from './list.ts';

export type Learner = typeof learners.$inferSelect & {
	logins: LoginMethod[];
	username: string | null;
	/** Of his account. */
	certifiability: CertifiabilityState;
	certifiabilitySince: number | null;
};

/** Null for whom another organization knows. */
export async function findLearnerOf(organizationId: number, id: number): Promise<Learner | null> {
	const [found] = await db
		.select({
			learner: learners,
			email: users.email,
			username: users.username,
			hasPortal: sql<boolean>`exists (
				select from ${portalIdentities} where ${portalIdentities.userId} = ${learners.userId}
			)`,
			isCertifiable: certifiabilities.isCertifiable,
			since: certifiabilities.since
		})
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.leftJoin(certifiabilities, eq(certifiabilities.userId, learners.userId))
		.where(
			and(
				eq(learners.id, id),
				eq(learners.organizationId, organizationId),
				isNull(learners.deletedAt)
			)
		);
	if (!found) return null;
	const { learner, email, username, hasPortal, isCertifiable, since } = found;
	// What a pupil who left does elsewhere is not his former school's to see.
	const isHere = learner.disabledAt === null;
	return {
		...learner,
		logins: loginsOf({ email, username, hasPortal }),
		username: isHere ? username : null,
		certifiability: certifiabilityOf(isHere ? isCertifiable : null),
		certifiabilitySince: isHere ? since : null
	};
}

export interface LearnerParticipation {
	id: number;
	campaignId: number;
	campaign: string;
	kind: CampaignKind;
	state: typeof participations.$inferSelect.state;
	startedAt: number;
	sentAt: number | null;
	mastery: number | null;
}

/** The latest first; those that a teacher deleted are gone. */
export function listLearnerParticipations(learnerId: number): Promise<LearnerParticipation[]> {
	return listTaken(
		and(
			eq(participations.learnerId, learnerId),
			isNull(participations.deletedAt),
			isNull(campaigns.deletedAt)
		)
	);
}

/** The latest first. */
export function listTaken(condition: SQL | undefined): Promise<LearnerParticipation[]> {
	return db
		.select({
			id: participations.id,
			campaignId: campaigns.id,
			campaign: campaigns.name,
			kind: campaigns.kind,
			state: participations.state,
			startedAt: participations.startedAt,
			sentAt: participations.sentAt,
			mastery: participations.mastery
		})
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(users, eq(users.id, participations.userId))
		.where(condition)
		.orderBy(desc(participations.startedAt), desc(participations.id));
}

export interface LearnerAct {
	kind: LearnerActKind | 'passwordGiven';
	/** First and last name. */
	by: string;
	at: number;
}

/** What teachers did for his account, the latest first. */
export async function listLearnerActs({
	id,
	userId
}: Pick<Learner, 'id' | 'userId'>): Promise<LearnerAct[]> {
	const acts = await db
		.select({ kind: learnerActs.kind, by: fullName(users), at: learnerActs.at })
		.from(learnerActs)
		.innerJoin(users, eq(users.id, learnerActs.actorId))
		.where(eq(learnerActs.learnerId, id));
	const given =
		userId === null
			? []
			: await db
					.select({ by: fullName(users), at: oneTimePasswords.at })
					.from(oneTimePasswords)
					.innerJoin(users, eq(users.id, oneTimePasswords.givenBy))
					.where(eq(oneTimePasswords.userId, userId));
	return [...acts, ...given.map((one) => ({ kind: 'passwordGiven' as const, ...one }))].sort(
		(a, b) => b.at - a.at
	);
}

/** Somebody whom the list of an organization names now. */
export async function findListedLearner(
	tx: Transaction,
	organizationId: number,
	learnerId: number
): Promise<{ userId: string | null } | null> {
	const [learner] = await tx
		.select({ userId: learners.userId })
		.from(learners)
		.where(
			and(
				eq(learners.id, learnerId),
				eq(learners.organizationId, organizationId),
				isNull(learners.disabledAt)
			)
		);
	return learner ?? null;
}
