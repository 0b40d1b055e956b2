/** When somebody may take part in a campaign, again or not, and send what he did. */
import type { CampaignKind, ParticipationState, Refusal } from '../vocabulary.ts';
import type { Share } from './results.ts';

export interface CampaignFacts {
	kind: CampaignKind;
	isArchived: boolean;
	/** Whether somebody may take part again once he sent. */
	hasMultipleSendings: boolean;
}

/** The last participation of somebody. */
export interface LastParticipation {
	state: ParticipationState;
	/** Skills mastered, of those targeted; null before it is sent, and for a collection of profiles. */
	share: Pick<Share, 'validated' | 'targeted'> | null;
	/** Deleted by a teacher: it says nothing any more, and another one begins. */
	isDeleted: boolean;
	/** Deleted with the participant: the campaign takes nothing more of his. */
	isParticipantDeleted: boolean;
}

/** What the next step of somebody in a campaign is. */
export type ParticipationStep = 'start' | 'resume' | 'send' | 'retry';

/**
 * What somebody may do next in a campaign.
 *
 * Rule: who never took part, or whose participation was deleted, starts; who began goes on; who completed sends. Who sent
 * takes part again when the campaign allows several sendings, unless an assessment left nothing to improve: an exam and
 * a collection of profiles can always be done again. Who sent a result of which nothing was targeted any more does not
 * master it. An archived campaign takes nothing new and no sending, and nothing comes after a participant who was deleted.
 *
 * Source: the reference service (Pix), whose delay between two participations is now 0.
 */
export function participationStep(
	{ kind, isArchived, hasMultipleSendings }: CampaignFacts,
	last: LastParticipation | null
): { step: ParticipationStep } | { because: Refusal } {
	if (isArchived) return { because: 'campaign-archived' };
	if (last?.isParticipantDeleted) return { because: 'participant-deleted' };
	if (!last || last.isDeleted) return { step: 'start' };
	if (last.state === 'started') return { step: 'resume' };
	if (last.state === 'completed') return { step: 'send' };
	if (!hasMultipleSendings) return { because: 'participation-sent' };
	const { share } = last;
	const hasNothingLeft = share !== null && share.targeted > 0 && share.validated === share.targeted;
	return kind === 'assessment' && hasNothingLeft
		? { because: 'nothing-to-improve' }
		: { step: 'retry' };
}

/** Characters of what a campaign asks its participants to be known by. */
export const LONGEST_PARTICIPANT_ID = 255;

/**
 * What a participant typed to be known by, as the campaign asks.
 *
 * Rule: nothing when it asks for nothing; else 1 to 255 characters, an address when it asks for one.
 */
export function readParticipantId(
	asked: { kind: 'text' | 'email' } | null,
	typed: string
): { text: string | null } | { because: 'text-missing' | 'text-too-long' | 'address-invalid' } {
	if (!asked) return { text: null };
	const text = typed.trim();
	if (text === '') return { because: 'text-missing' };
	if (text.length > LONGEST_PARTICIPANT_ID) return { because: 'text-too-long' };
	const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
	return asked.kind === 'email' && !isAddress ? { because: 'address-invalid' } : { text };
}
