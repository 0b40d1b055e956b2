/** What may be set of a campaign, by its kind, and what was typed to make one. */
import { isPlainText } from '../spelling.ts';
import {
	CAMPAIGN_FIELDS,
	CAMPAIGN_KINDS,
	type CampaignField,
	type CampaignKind,
	type OrganizationFeature,
	type Refusal
} from '../vocabulary.ts';

/** What every kind has; the others say what they have more. */
const OF_EVERY_KIND: readonly CampaignField[] = [
	'kind',
	'name',
	'objective',
	'landingText',
	'participantIdKind',
	'participantIdLabel',
	'hasMultipleSendings',
	'owner'
];
const OF_A_TARGET: readonly CampaignField[] = ['targetProfile', 'title', 'isSentAutomatically'];
const OF_A_RESULT: readonly CampaignField[] = ['resultText', 'resultLinkText', 'resultLinkUrl'];

const MORE: Record<CampaignKind, readonly CampaignField[]> = {
	assessment: [...OF_A_TARGET, ...OF_A_RESULT],
	exam: OF_A_TARGET,
	profilesCollection: []
};

/**
 * Whether a campaign of this kind has this field.
 *
 * Rule: a collection of profiles targets nothing, has no title and is always sent by its participants; what is shown with a
 * result is of an assessment only.
 *
 * Source: the reference service (Pix).
 */
export function hasField(kind: CampaignKind, field: CampaignField): boolean {
	return OF_EVERY_KIND.includes(field) || MORE[kind].includes(field);
}

/** Characters of each text. */
export const CAMPAIGN_LENGTHS = {
	name: 255,
	objective: 255,
	title: 255,
	landingText: 5000,
	participantIdLabel: 255,
	resultText: 5000,
	resultLinkText: 255,
	resultLinkUrl: 2000
} as const satisfies Partial<Record<CampaignField, number>>;

const TEXTS = Object.keys(CAMPAIGN_LENGTHS) as (keyof typeof CAMPAIGN_LENGTHS)[];

/** As it was typed. A tick is `on` or nothing. */
export type TypedCampaign = Record<CampaignField, string>;

/** Of each field, what is wrong with it. */
export type CampaignFaults = Partial<Record<CampaignField, Refusal>>;

/** What one may change of a campaign that is there. */
export interface CampaignChange {
	name: string;
	objective: string | null;
	title: string | null;
	landingText: string | null;
	hasMultipleSendings: boolean;
	isSentAutomatically: boolean;
	resultText: string | null;
	resultLink: { text: string; url: string } | null;
	ownerId: string;
}

export interface WrittenCampaign extends CampaignChange {
	kind: CampaignKind;
	targetProfileId: number | null;
	participantId: { label: string; kind: 'text' | 'email' } | null;
}

export const PARTICIPANT_ID_KINDS = ['none', 'text', 'email'] as const;

/** What somebody may choose from. */
export interface CampaignChoices {
	targetProfileIds: ReadonlySet<number>;
	ownerIds: ReadonlySet<string>;
	/** What the organization may do. */
	features: readonly OrganizationFeature[];
}

/** The form before anything is typed. */
export function emptyCampaign(ownerId: string): TypedCampaign {
	const empty = Object.fromEntries(CAMPAIGN_FIELDS.map((field) => [field, ''])) as TypedCampaign;
	return { ...empty, participantIdKind: 'none', isSentAutomatically: 'on', owner: ownerId };
}

/**
 * The campaign that was typed, or what is wrong with it, field by field.
 *
 * Rule: a kind, a name and an owner of the organization; a target profile that it may use, unless profiles are collected;
 * texts no longer than `CAMPAIGN_LENGTHS`; exams, and several sendings of an assessment, where the organization has them;
 * nothing in a field that its kind does not have; the text and the address of the
 * link, both or none, over http or https; the label of what participants are known by, when they are asked for it.
 */
export function readCampaign(
	typed: TypedCampaign,
	choices: CampaignChoices
): { draft: WrittenCampaign } | { faults: CampaignFaults } {
	const kind = CAMPAIGN_KINDS.find((one) => one === typed.kind);
	if (!kind) return { faults: { ...textFaults(typed), kind: 'campaign-kind-missing' } };
	const read = readChange(kind, typed, choices);
	const faults = 'faults' in read ? read.faults : {};
	if (kind === 'exam' && !choices.features.includes('exams')) faults.kind = 'feature-off';

	const targetProfileId = Number(typed.targetProfile);
	if (hasField(kind, 'targetProfile')) {
		if (typed.targetProfile === '') faults.targetProfile = 'target-profile-missing';
		else if (!choices.targetProfileIds.has(targetProfileId)) {
			faults.targetProfile = 'target-profile-not-found';
		}
	}
	const asked = PARTICIPANT_ID_KINDS.find((one) => one === typed.participantIdKind);
	if (!asked) faults.participantIdKind = 'malformed';
	if (asked !== 'none' && typed.participantIdLabel.trim() === '') {
		faults.participantIdLabel ??= 'text-missing';
	}
	if ('faults' in read || Object.keys(faults).length > 0) return { faults };
	return {
		draft: {
			kind,
			...read.change,
			targetProfileId: hasField(kind, 'targetProfile') ? targetProfileId : null,
			participantId:
				asked === 'none' ? null : { label: line(typed.participantIdLabel), kind: asked! }
		}
	};
}

/** What of it can be changed once it is made, by the same rules. */
export function readChange(
	kind: CampaignKind,
	typed: TypedCampaign,
	{ ownerIds, features }: Omit<CampaignChoices, 'targetProfileIds'>
): { change: CampaignChange } | { faults: CampaignFaults } {
	const faults = textFaults(typed);
	if (typed.name.trim() === '') faults.name = 'text-missing';
	if (!ownerIds.has(typed.owner)) faults.owner = 'owner-not-found';
	const [linkText, linkUrl] = [line(typed.resultLinkText), typed.resultLinkUrl.trim()];
	if (linkText !== '' && linkUrl === '') faults.resultLinkUrl = 'link-incomplete';
	if (linkText === '' && linkUrl !== '') faults.resultLinkText = 'link-incomplete';
	if (linkUrl !== '' && !isWebAddress(linkUrl)) faults.resultLinkUrl = 'link-invalid';
	for (const field of TEXTS) {
		if (!hasField(kind, field) && typed[field].trim() !== '') {
			faults[field] = 'campaign-field-not-allowed';
		}
	}
	if (!hasField(kind, 'targetProfile') && typed.targetProfile !== '') {
		faults.targetProfile = 'campaign-field-not-allowed';
	}
	const mayRepeat = kind !== 'assessment' || features.includes('multipleSendings');
	if (typed.hasMultipleSendings === 'on' && !mayRepeat) faults.hasMultipleSendings = 'feature-off';
	if (Object.keys(faults).length > 0) return { faults };
	return {
		change: {
			name: line(typed.name),
			objective: line(typed.objective) || null,
			title: line(typed.title) || null,
			landingText: lines(typed.landingText) || null,
			hasMultipleSendings: typed.hasMultipleSendings === 'on',
			isSentAutomatically:
				!hasField(kind, 'isSentAutomatically') || typed.isSentAutomatically === 'on',
			resultText: lines(typed.resultText) || null,
			resultLink: linkUrl === '' ? null : { text: linkText, url: linkUrl },
			ownerId: typed.owner
		}
	};
}

function textFaults(typed: TypedCampaign): CampaignFaults {
	const faults: CampaignFaults = {};
	for (const field of TEXTS) {
		const text = lines(typed[field]);
		if (text.length > CAMPAIGN_LENGTHS[field]) faults[field] = 'text-too-long';
		else if (!isPlainText(text)) faults[field] = 'malformed';
	}
	return faults;
}

/** Browsers end the lines of a form with two characters, and count them as one. */
const lines = (text: string) => text.trim().replace(/\r\n?/g, '\n');
const line = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Whether a browser would open it on another site: nothing that runs, and nothing of a machine. */
export function isWebAddress(text: string): boolean {
	try {
		const { protocol, hostname } = new URL(text);
		return ['http:', 'https:'].includes(protocol) && hostname !== '' && !/\s/.test(text);
	} catch {
		return false;
	}
}

/** A campaign as its form shows it. */
export function typedCampaign(campaign: WrittenCampaign): TypedCampaign {
	const { participantId, resultLink } = campaign;
	return {
		kind: campaign.kind,
		name: campaign.name,
		objective: campaign.objective ?? '',
		targetProfile: campaign.targetProfileId === null ? '' : String(campaign.targetProfileId),
		title: campaign.title ?? '',
		landingText: campaign.landingText ?? '',
		participantIdKind: participantId?.kind ?? 'none',
		participantIdLabel: participantId?.label ?? '',
		hasMultipleSendings: campaign.hasMultipleSendings ? 'on' : '',
		isSentAutomatically: campaign.isSentAutomatically ? 'on' : '',
		resultText: campaign.resultText ?? '',
		resultLinkText: resultLink?.text ?? '',
		resultLinkUrl: resultLink?.url ?? '',
		owner: campaign.ownerId
	};
}
