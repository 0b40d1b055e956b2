/** What the pages that make and change campaigns share. */
import { randomUUID } from 'node:crypto';
import type { Campaign } from '#db/campaigns/campaigns';
import { listTeachers, type MyOrganization } from '#db/organizations/organizations';
import { findTargetProfile, listTargetProfiles } from '#db/campaigns/target-profiles';
import type { CampaignChoices, TypedCampaign } from '#engine/campaign/campaign-form';
import { CAMPAIGN_FIELDS } from '#engine/vocabulary';

/** What was typed; fields that the form does not have are empty. */
export function typedIn(form: FormData): TypedCampaign {
	return Object.fromEntries(
		CAMPAIGN_FIELDS.map((field) => {
			const value = form.get(field);
			return [field, typeof value === 'string' ? value : ''];
		})
	) as TypedCampaign;
}

/** What campaigns of an organization may be of. @param also the profile of a campaign that is there, offered or not any more */
export async function listChoices(
	{ id: organizationId, features }: Pick<MyOrganization, 'id' | 'features'>,
	also: number | null = null
) {
	const [offered, teachers] = await Promise.all([
		listTargetProfiles(organizationId),
		listTeachers(organizationId)
	]);
	const isOffered = also === null || offered.some(({ id }) => id === also);
	const kept = isOffered ? null : await findTargetProfile(organizationId, also);
	// What asks for nothing any more is no choice.
	const profiles = [...offered, ...(kept ? [kept] : [])].filter(({ skillCount }) => skillCount > 0);
	const choices: CampaignChoices = {
		targetProfileIds: new Set(profiles.map(({ id }) => id)),
		ownerIds: new Set(teachers.map(({ userId }) => userId)),
		features
	};
	return { profiles, teachers, choices };
}

/** A campaign as its form is filled with it. */
export function writtenOf(campaign: Campaign) {
	const { kind, name, objective, title, landingText, targetProfileId, participantId } = campaign;
	const { hasMultipleSendings, isSentAutomatically, resultText, resultLink, ownerId } = campaign;
	return {
		...{ kind, name, objective, title, landingText, targetProfileId, participantId },
		...{ hasMultipleSendings, isSentAutomatically, resultText, resultLink, ownerId }
	};
}

/** Of a form: sent twice, what it makes is made once. */
export function drawKey(): string {
	return randomUUID();
}

/** As the database keeps it, so that nobody meets the key of another organization; null when a page did not draw it. */
export function keyOf(organizationId: number, form: FormData): string | null {
	const key = form.get('key');
	const isDrawn = typeof key === 'string' && /^[0-9a-f-]{36}$/.test(key);
	return isDrawn ? `${organizationId} ${key}` : null;
}
