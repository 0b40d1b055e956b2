/** How badges of the jury stand out. */
import type { AssessmentResultStatus, JuryQueue } from '#engine/vocabulary';
import type { Tone } from '$lib/ui/Badge.svelte';

export const RESULT_TONES: Record<AssessmentResultStatus, Tone> = {
	validated: 'good',
	rejected: 'attention',
	cancelled: 'attention',
	cancelledByJury: 'attention',
	error: 'bad'
};

export const QUEUE_TONES: Record<JuryQueue, Tone> = {
	toPublish: 'plain',
	needsHuman: 'attention',
	scoring: 'plain',
	published: 'good',
	notFinalized: 'plain'
};
