/** Campaigns: made by a teacher, found by their code. */
import { and, eq, isNull } from 'drizzle-orm';
import type { CampaignKind } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { campaigns } from '../schema/campaigns.ts';
import { organizations } from '../schema/structures.ts';
import { drawCampaignCode } from '../secrets.server.ts';

export interface CampaignDraft {
	kind: CampaignKind;
	name: string;
	objective?: string | null;
	title?: string | null;
	landingText?: string | null;
	targetProfileId: number | null;
	participantId?: { label: string; kind: 'text' | 'email' } | null;
	hasMultipleSendings?: boolean;
	isSentAutomatically?: boolean;
	resultText?: string | null;
	resultLink?: { text: string; url: string } | null;
	/** Sent twice, it is made once. */
	key?: string;
}

/** Of eight billion codes, one that is taken is drawn again at most so many times. */
const MOST_DRAWS = 100;

/** @param drawCode what draws its code */
export async function createCampaign(
	organizationId: number,
	ownerId: string,
	draft: CampaignDraft,
	drawCode = drawCampaignCode,
	connection: Database | Transaction = db
): Promise<{ id: number; code: string }> {
	const made = { id: campaigns.id, code: campaigns.code };
	const row = { ...draft, organizationId, ownerId, createdAt: Date.now() };
	for (let draws = 0; draws < MOST_DRAWS; draws++) {
		const [created] = await connection
			.insert(campaigns)
			.values({ ...row, code: drawCode() })
			.onConflictDoNothing()
			.returning(made);
		if (created) return created;
		if (draft.key === undefined) continue;
		const [known] = await connection
			.select(made)
			.from(campaigns)
			.where(and(eq(campaigns.key, draft.key), eq(campaigns.organizationId, organizationId)));
		if (known) return known;
	}
	throw new Error('no free code was drawn for a campaign');
}

/** All of them or none: those of a file. */
export function createCampaigns(
	organizationId: number,
	drafts: readonly (CampaignDraft & { ownerId: string })[]
): Promise<{ id: number; code: string }[]> {
	return db.transaction(async (tx) => {
		const created = [];
		for (const { ownerId, ...draft } of drafts) {
			created.push(await createCampaign(organizationId, ownerId, draft, drawCampaignCode, tx));
		}
		return created;
	});
}

export type Campaign = typeof campaigns.$inferSelect;

export interface FoundCampaign {
	campaign: Campaign;
	organization: { id: number; name: string; isManagingStudents: boolean };
}

/** By its code as somebody types it: case, blanks and hyphens apart. Null when there is none, or when it was deleted. */
export async function findCampaign(typedCode: string): Promise<FoundCampaign | null> {
	const code = typedCode.toUpperCase().replace(/[\s-]/g, '');
	const [found] = await db
		.select({
			campaign: campaigns,
			organization: {
				id: organizations.id,
				name: organizations.name,
				isManagingStudents: organizations.isManagingStudents
			}
		})
		.from(campaigns)
		.innerJoin(organizations, eq(organizations.id, campaigns.organizationId))
		.where(and(eq(campaigns.code, code), isNull(campaigns.deletedAt)));
	return found ?? null;
}

/** Of an organization, null when it is another one's or was deleted. */
export async function findCampaignOf(
	organizationId: number,
	campaignId: number
): Promise<Campaign | null> {
	const [campaign] = await db
		.select()
		.from(campaigns)
		.where(
			and(
				eq(campaigns.id, campaignId),
				eq(campaigns.organizationId, organizationId),
				isNull(campaigns.deletedAt)
			)
		);
	return campaign ?? null;
}

/**
 * As it is now, until the end of the transaction: whoever archives or deletes it meanwhile waits. Always after the lock
 * of the pupil.
 */
export async function lockCampaign(tx: Transaction, campaignId: number): Promise<Campaign> {
	const [campaign] = await tx
		.select()
		.from(campaigns)
		.where(eq(campaigns.id, campaignId))
		.for('share');
	return campaign!;
}

/** What participants know a campaign by: its name is for teachers, unless it has no title. */
export function titleOf({ title, name }: { title: string | null; name: string }): string {
	return title ?? name;
}
