/** What a training is of: one competence, what a campaign targets, or the certification test to practise. */
import { eq } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import {
	remainingTarget,
	type CampaignBadge,
	type CampaignStage,
	type CappedTube
} from '#engine/campaign/target-profile';
import type { Target } from '#engine/training/target';
import type { CompetenceCode } from '#engine/vocabulary';
import type { Database, Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { campaigns, participations, targetProfiles } from '../schema/campaigns.ts';
import { practiceTests } from '../schema/trainings.ts';
import type { Training } from './history.ts';

export interface CompetenceSubject {
	kind: 'competence';
	code: CompetenceCode;
	target: Target;
}

export interface CampaignSubject {
	kind: 'campaign';
	/** What the bank still holds of it. */
	target: Target;
	/** All that its target profile names, what the bank does not hold any more included. */
	tubes: CappedTube[];
	campaignId: number;
	participationId: number;
	/** The profile of its participants neither helps nor changes. */
	isExam: boolean;
	/** Since when its teacher keeps what is asked from its pupil. */
	pausedAt: number | null;
	/** When its hour ends. */
	endsAt: number | null;
	stages: CampaignStage[];
	badges: CampaignBadge[];
}

/** The whole framework, asked as a certification does. */
export interface PracticeSubject {
	kind: 'practice';
	target: Target;
	bankVersionId: number;
	testVersionId: number | null;
	deadlineAt: number;
}

export type Subject = CompetenceSubject | CampaignSubject | PracticeSubject;

export async function readSubject(
	connection: Database | Transaction,
	training: Pick<Training, 'id' | 'competence' | 'participationId' | 'isPractice'>
): Promise<Subject> {
	const { id, competence, participationId, isPractice } = training;
	if (isPractice) return readPracticeSubject(connection, id);
	if (competence !== null)
		return { kind: 'competence', code: competence, target: targetOf(competence) };
	return (await readCampaignSubject(connection, participationId!))!;
}

export async function readPracticeSubject(
	connection: Database | Transaction,
	trainingId: number
): Promise<PracticeSubject> {
	const [practice] = await connection
		.select()
		.from(practiceTests)
		.where(eq(practiceTests.trainingId, trainingId));
	const { bankVersionId, testVersionId, deadlineAt } = practice!;
	return { kind: 'practice', target: framework, bankVersionId, testVersionId, deadlineAt };
}

/** Whether all that a campaign asks for left the bank; a collection of profiles asks for nothing anyway. */
export async function isWithoutTarget(
	connection: Database | Transaction,
	{ targetProfileId }: Pick<typeof campaigns.$inferSelect, 'targetProfileId'>
): Promise<boolean> {
	if (targetProfileId === null) return false;
	const [profile] = await connection
		.select({ tubes: targetProfiles.tubes })
		.from(targetProfiles)
		.where(eq(targetProfiles.id, targetProfileId));
	return remainingTarget(framework, profile!.tubes).skills.length === 0;
}

/** Null for a participation in a collection of profiles, which asks for nothing. */
export async function readCampaignSubject(
	connection: Database | Transaction,
	participationId: number
): Promise<CampaignSubject | null> {
	const subjects = await readCampaignSubjects(connection, [participationId]);
	return subjects.get(participationId) ?? null;
}

/** By participation; those in a collection of profiles are left out. */
export async function readCampaignSubjects(
	connection: Database | Transaction,
	participationIds: readonly number[]
): Promise<Map<number, CampaignSubject>> {
	const found = await connection
		.select({
			participationId: participations.id,
			campaign: { id: campaigns.id, kind: campaigns.kind },
			profile: targetProfiles,
			pausedAt: participations.pausedAt,
			endsAt: participations.endsAt
		})
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(targetProfiles, eq(targetProfiles.id, campaigns.targetProfileId))
		.where(isAmong(participations.id, participationIds));
	const targets = new Map<number, Target>();
	return new Map(
		found.map(({ participationId, campaign, profile, pausedAt, endsAt }) => {
			const { id, tubes, stages, badges } = profile;
			const target = targets.get(id) ?? remainingTarget(framework, tubes);
			targets.set(id, target);
			return [
				participationId,
				{
					kind: 'campaign',
					target,
					tubes,
					campaignId: campaign.id,
					participationId,
					isExam: campaign.kind === 'exam',
					pausedAt,
					endsAt,
					stages,
					badges
				}
			];
		})
	);
}
