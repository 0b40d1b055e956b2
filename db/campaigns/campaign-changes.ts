/** What its owner, or an administrator, does to a campaign. Each act is whole, or nothing. */
import { and, count, eq, isNull } from 'drizzle-orm';
import type { CampaignChange } from '#engine/campaign/campaign-form';
import { mayChangeCampaign, mayChangeSendings } from '#engine/campaign/campaign-rights';
import type { MemberRole, Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import type { Campaign } from './campaigns.ts';

/** Who acts, in his organization. */
export interface Teacher {
	userId: string;
	organization: { id: number; role: MemberRole };
}

export type Done = { because: Refusal | null };

/** The rows that no deleted participation is of. */
const isThere = (campaignId: number) =>
	and(eq(participations.campaignId, campaignId), isNull(participations.deletedAt));

/** With the campaign kept from every other change, and from new participants. */
function act(
	{ userId, organization }: Teacher,
	campaignId: number,
	change: (tx: Transaction, campaign: Campaign) => Promise<Refusal | null>
): Promise<Done> {
	return db.transaction(async (tx) => {
		const [campaign] = await tx
			.select()
			.from(campaigns)
			.where(
				and(
					eq(campaigns.id, campaignId),
					eq(campaigns.organizationId, organization.id),
					isNull(campaigns.deletedAt)
				)
			)
			.for('update');
		if (!campaign) return { because: 'campaign-not-found' };
		const verdict = mayChangeCampaign(organization.role, campaign.ownerId === userId);
		if (!verdict.allowed) return { because: verdict.because };
		return { because: await change(tx, campaign) };
	});
}

const is = (campaign: Campaign) => eq(campaigns.id, campaign.id);

export function changeCampaign(
	teacher: Teacher,
	campaignId: number,
	change: CampaignChange
): Promise<Done> {
	return act(teacher, campaignId, async (tx, campaign) => {
		if (campaign.archivedAt !== null) return 'campaign-archived';
		const [counted] = await tx
			.select({ count: count() })
			.from(participations)
			.where(isThere(campaign.id));
		const verdict = mayChangeSendings(campaign, change, counted!.count);
		if (!verdict.allowed) return verdict.because;
		await tx.update(campaigns).set(change).where(is(campaign));
		return null;
	});
}

/** Its code takes nobody any more, and no sending; asked twice, it is done. */
export function archiveCampaign(teacher: Teacher, campaignId: number): Promise<Done> {
	return act(teacher, campaignId, async (tx, campaign) => {
		if (campaign.archivedAt !== null) return null;
		await tx.update(campaigns).set({ archivedAt: Date.now() }).where(is(campaign));
		return null;
	});
}

export function restoreCampaign(teacher: Teacher, campaignId: number): Promise<Done> {
	return act(teacher, campaignId, async (tx, campaign) => {
		await tx.update(campaigns).set({ archivedAt: null }).where(is(campaign));
		return null;
	});
}

/**
 * For good: its participations are deleted with what they sent. What was answered stays known of its pupils, whose it is.
 */
export function deleteCampaign(teacher: Teacher, campaignId: number): Promise<Done> {
	return act(teacher, campaignId, async (tx, campaign) => {
		const deletedAt = Date.now();
		await tx
			.update(participations)
			.set({
				...{ deletedAt, deletedBy: teacher.userId },
				...{ participantId: null, mastery: null, result: null, knowledge: null }
			})
			.where(isThere(campaign.id));
		await tx.update(campaigns).set({ deletedAt }).where(is(campaign));
		return null;
	});
}
