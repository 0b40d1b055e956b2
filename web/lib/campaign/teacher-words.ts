/** Words on campaigns for those who make them. */
import type {
	CampaignField,
	CampaignKind,
	Locale,
	Refusal,
	TargetProfileCategory
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { refusalText } from '$lib/words';
import type { Message } from '$lib/words/message';

const names: Record<CampaignKind, Message> = {
	assessment: m.campaign_kind_assessment,
	profilesCollection: m.campaign_kind_profilesCollection,
	exam: m.campaign_kind_exam
};

/** For teachers. */
export function campaignKindName(kind: CampaignKind, locale?: Locale): string {
	return names[kind]({}, { locale });
}

const meanings: Record<CampaignKind, () => string> = {
	assessment: m.campaign_kind_assessment_means,
	profilesCollection: m.campaign_kind_profilesCollection_means,
	exam: m.campaign_kind_exam_means
};

/** What a kind means for pupils. */
export function campaignKindMeaning(kind: CampaignKind): string {
	return meanings[kind]();
}

const categories: Record<TargetProfileCategory, () => string> = {
	backToSchool: m.target_profile_backToSchool,
	competence: m.target_profile_competence,
	discipline: m.target_profile_discipline,
	custom: m.target_profile_custom,
	other: m.target_profile_other
};

export function categoryText(category: TargetProfileCategory): string {
	return categories[category]();
}

const fields: Record<CampaignField, Message> = {
	kind: m.campaign_kind,
	name: m.campaign_name,
	objective: m.campaign_objective,
	targetProfile: m.campaign_target_profile,
	title: m.campaign_title,
	landingText: m.campaign_landing_text,
	participantIdKind: m.campaign_participant_id,
	participantIdLabel: m.campaign_participant_id_label,
	hasMultipleSendings: m.campaign_multiple_sendings,
	isSentAutomatically: m.campaign_automatic_sending,
	resultText: m.campaign_result_text,
	resultLinkText: m.campaign_result_link_text,
	resultLinkUrl: m.campaign_result_link_url,
	owner: m.campaign_owner
};

export function campaignFieldText(field: CampaignField, locale?: Locale): string {
	return fields[field]({}, { locale });
}

/** What is wrong with a field, beside it. */
export function fieldFaultText(because: Refusal | undefined): string | undefined {
	if (because === undefined) return undefined;
	return because === 'text-missing' ? m.field_required() : refusalText(because);
}
