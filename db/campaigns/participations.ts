/** Who takes part in campaigns: begun, gone on with, sent, done again. */
import { randomInt } from 'node:crypto';
import { and, desc, eq, gt, isNull, ne, or } from 'drizzle-orm';
import {
	participationStep,
	readParticipantId,
	type ParticipationStep
} from '#engine/campaign/participation';
import type { SentResult } from '#engine/campaign/results';
import type { Locale, Refusal } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { findClassEnd, lockHour } from '../classes/class-ends.ts';
import { tellClass } from '../classes/rows.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { takePlace } from '../organizations/places.ts';
import { users } from '../schema/accounts.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { organizations } from '../schema/structures.ts';
import { trainings } from '../schema/trainings.ts';
import type { Training } from '../training/history.ts';
import { readKnowledge } from '../training/knowledge.ts';
import { announceProfile } from '../training/profiles.ts';
import { isWithoutTarget, readCampaignSubject } from '../training/subjects.ts';
import { begin, lockPupil } from '../training/trainings.ts';
import { profileResult, readTargetResult, sendProfile, sendTargetResult } from './completion.ts';
import { lockCampaign, titleOf, type Campaign, type FoundCampaign } from './campaigns.ts';
import { findLearnerId, isLearnerDisabled } from './linking.ts';

type Participation = typeof participations.$inferSelect;

/** What somebody may do next in a campaign, or why nothing. */
export interface CampaignEntry {
	step: ParticipationStep | null;
	because: Refusal | null;
	/** The last one of his; null when he never took part. */
	participationId: number | null;
	/** Whether the organization has to know first which of its learners he is: to begin, not to end what he began. */
	needsLink: boolean;
}

export async function findEntry(
	{ campaign, organization }: FoundCampaign,
	userId: string
): Promise<CampaignEntry> {
	const last = await findLast(db, campaign.id, userId);
	const outcome = participationStep(factsOf(campaign), last && lastOf(last));
	const step = 'step' in outcome ? outcome.step : null;
	const isBeginning = step === 'start' || step === 'retry';
	const needsLink =
		isBeginning &&
		organization.isManagingStudents &&
		(await findLearnerId(db, organization.id, userId)) === null;
	return {
		step,
		because: 'because' in outcome ? outcome.because : null,
		participationId: last && last.deletedAt === null ? last.id : null,
		needsLink
	};
}

function factsOf({ kind, archivedAt, hasMultipleSendings }: Campaign) {
	return { kind, isArchived: archivedAt !== null, hasMultipleSendings };
}

function lastOf({ state, result, deletedAt, isParticipantDeleted }: Participation) {
	const share = result?.of === 'target' ? result : null;
	return { state, share, isDeleted: deletedAt !== null, isParticipantDeleted };
}

async function findLast(
	connection: Database | Transaction,
	campaignId: number,
	userId: string
): Promise<Participation | null> {
	const [last] = await connection
		.select()
		.from(participations)
		.where(and(eq(participations.campaignId, campaignId), eq(participations.userId, userId)))
		.orderBy(desc(participations.id))
		.limit(1);
	return last ?? null;
}

/**
 * Takes part, goes on, or takes part again. A collection of profiles has nothing to answer: it waits for its sending.
 *
 * @param typedId what the campaign asks its participants to be known by
 */
export async function takePart(
	userId: string,
	found: FoundCampaign,
	typedId: string,
	locale: Locale
): Promise<{ participationId: number } | { because: Refusal }> {
	const done = await tryToTakePart(userId, found, typedId, locale);
	if (!('because' in done)) {
		announceProfile(userId);
		await tellClass(done.participationId);
	}
	return done;
}

async function tryToTakePart(
	userId: string,
	{ campaign, organization }: FoundCampaign,
	typedId: string,
	locale: Locale
): Promise<{ participationId: number } | { because: Refusal }> {
	return db.transaction(async (tx) => {
		await lockPupil(tx, userId);
		const [account] = await tx
			.select({ deletedAt: users.anonymizedAt })
			.from(users)
			.where(eq(users.id, userId));
		if (account!.deletedAt !== null) return { because: 'forbidden' as const };
		const last = await findLast(tx, campaign.id, userId);
		// Archived or deleted meanwhile, it takes nothing.
		const now = await lockCampaign(tx, campaign.id);
		if (now.deletedAt !== null) return { because: 'campaign-not-found' as const };
		const outcome = participationStep(factsOf(now), last && lastOf(last));
		if ('because' in outcome) return outcome;
		if (outcome.step === 'resume' || outcome.step === 'send') return { participationId: last!.id };
		const learnerId = await findLearnerId(tx, organization.id, userId);
		if (organization.isManagingStudents && learnerId === null) {
			const isDisabled = await isLearnerDisabled(tx, organization.id, userId);
			return {
				because: isDisabled ? ('learner-disabled' as const) : ('learner-not-found' as const)
			};
		}
		const read = readParticipantId(campaign.participantId, typedId);
		if ('because' in read) return read;
		const kept = await takePlace(tx, organization.id, userId, learnerId);
		if (kept) return kept;
		if (await isWithoutTarget(tx, campaign)) {
			return { because: 'campaign-without-target' as const };
		}
		const isImproving = await hasTakenBefore(tx, campaign.id, userId);
		await lockHour(tx, campaign.id, 'begin');
		const startedAt = Date.now();
		const [participation] = await tx
			.insert(participations)
			.values({
				campaignId: campaign.id,
				userId,
				learnerId,
				number: (last?.number ?? 0) + 1,
				state: campaign.kind === 'profilesCollection' ? 'completed' : 'started',
				participantId: read.text,
				startedAt,
				endsAt: await findClassEnd(campaign.id, startedAt, tx)
			})
			.returning();
		const { id } = participation!;
		const subject = await readCampaignSubject(tx, id);
		if (subject) {
			const [training] = await tx
				.insert(trainings)
				.values({
					userId,
					participationId: id,
					isExam: subject.isExam,
					isImproving,
					locale,
					state: 'started',
					seed: randomInt(MAX_SEED),
					startedAt
				})
				.returning();
			await begin(tx, training!, subject);
		}
		return { participationId: id };
	});
}

/** Whether an earlier one of his was answered, even one that a teacher deleted: what he missed then is asked again. */
async function hasTakenBefore(
	tx: Transaction,
	campaignId: number,
	userId: string
): Promise<boolean> {
	const [taken] = await tx
		.select({ id: participations.id })
		.from(participations)
		.leftJoin(trainings, eq(trainings.participationId, participations.id))
		.where(
			and(
				eq(participations.campaignId, campaignId),
				eq(participations.userId, userId),
				or(ne(participations.state, 'started'), gt(trainings.answered, 0))
			)
		)
		.limit(1);
	return taken !== undefined;
}

/** Sends what waits for it, for good. */
export async function sendParticipation(
	userId: string,
	participationId: number
): Promise<{ because: Refusal | null }> {
	const done = await db.transaction(async (tx): Promise<{ because: Refusal | null }> => {
		await lockPupil(tx, userId);
		const found = await select(tx, userId, participationId);
		if (!found) return { because: 'forbidden' };
		const { participation } = found;
		if (participation.state === 'sent') return { because: null };
		const { deletedAt, archivedAt } = await lockCampaign(tx, participation.campaignId);
		if (deletedAt !== null) return { because: 'campaign-not-found' };
		if (archivedAt !== null) return { because: 'campaign-archived' };
		if (participation.state !== 'completed') return { because: 'participation-not-completed' };
		const at = Date.now();
		const subject = await readCampaignSubject(tx, participationId);
		if (!subject) {
			await sendProfile(tx, participationId, userId, at);
			return { because: null };
		}
		const [training] = await tx
			.select()
			.from(trainings)
			.where(eq(trainings.participationId, participationId));
		await sendTargetResult(tx, training!, subject, at);
		return { because: null };
	});
	if (done.because === null) await tellClass(participationId);
	return done;
}

/** Of its owner, not deleted, in a campaign that is not deleted either. */
async function select(connection: Database | Transaction, userId: string, participationId: number) {
	const [found] = await connection
		.select({ participation: participations, campaign: campaigns, organization: organizations })
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
		.where(
			and(
				eq(participations.id, participationId),
				eq(participations.userId, userId),
				isNull(participations.deletedAt),
				isNull(campaigns.deletedAt)
			)
		);
	return found ?? null;
}

export type MyParticipation = NonNullable<Awaited<ReturnType<typeof findMyParticipation>>>;

/** One's own, null for anybody else's. */
export async function findMyParticipation(userId: string, participationId: number) {
	const found = await select(db, userId, participationId);
	if (!found) return null;
	const { participation, campaign, organization } = found;
	const { id, number, state, startedAt, sentAt, result } = participation;
	const next = participationStep(factsOf(campaign), lastOf(participation));
	const last = await findLast(db, campaign.id, userId);
	const [training] = await db.select().from(trainings).where(eq(trainings.participationId, id));
	return {
		id,
		number,
		state,
		startedAt,
		sentAt,
		/** What was sent, or, once all is answered, what would be sent now. */
		result: state === 'completed' ? await readResultNow(userId, training) : result,
		trainingId: training?.id ?? null,
		mayRetry: last?.id === id && 'step' in next && next.step === 'retry',
		campaign: {
			code: campaign.code,
			kind: campaign.kind,
			title: titleOf(campaign),
			organization: organization.name,
			isArchived: campaign.archivedAt !== null,
			isSentAutomatically: campaign.isSentAutomatically,
			resultText: campaign.resultText,
			resultLink: campaign.resultLink
		}
	};
}

async function readResultNow(userId: string, training?: Training): Promise<SentResult> {
	if (!training) return profileResult((await readKnowledge(db, userId)).knowledge);
	const subject = (await readCampaignSubject(db, training.participationId!))!;
	return (await readTargetResult(db, training, subject)).result;
}

export interface ListedParticipation {
	id: number;
	title: string;
	organization: string;
	state: Participation['state'];
	isArchived: boolean;
	startedAt: number;
	sentAt: number | null;
	mastery: number | null;
}

/** One's own: the last one in each campaign, the latest first. */
export async function listMyParticipations(userId: string): Promise<ListedParticipation[]> {
	const found = await db
		.selectDistinctOn([participations.campaignId], {
			participation: participations,
			campaign: campaigns,
			organization: organizations.name
		})
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
		.where(
			and(
				eq(participations.userId, userId),
				isNull(participations.deletedAt),
				isNull(campaigns.deletedAt)
			)
		)
		.orderBy(participations.campaignId, desc(participations.id));
	return found
		.map(({ participation, campaign, organization }) => ({
			id: participation.id,
			title: titleOf(campaign),
			organization,
			state: participation.state,
			isArchived: campaign.archivedAt !== null,
			startedAt: participation.startedAt,
			sentAt: participation.sentAt,
			mastery: participation.mastery
		}))
		.sort((a, b) => b.startedAt - a.startedAt);
}
