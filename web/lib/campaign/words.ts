/** Words on campaigns and on who takes part. */
import type { Text } from '#engine/content/challenge';
import type { CampaignKind, ParticipationState } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

const kinds: Record<CampaignKind, () => string> = {
	assessment: m.campaign_landing_assessment,
	profilesCollection: m.campaign_landing_profilesCollection,
	exam: m.campaign_landing_exam
};

export function campaignKindText(kind: CampaignKind): string {
	return kinds[kind]();
}

const states: Record<ParticipationState, () => string> = {
	started: m.campaign_state_started,
	completed: m.campaign_state_completed,
	sent: m.campaign_state_sent
};

export function participationText(state: ParticipationState): string {
	return states[state]();
}

/** A text of the catalog, or of a teacher, in the language of the page. */
export function writtenText(text: Text): string {
	return typeof text === 'string' ? text : text[getLocale()];
}
