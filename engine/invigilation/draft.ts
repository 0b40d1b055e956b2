import type { PresentedChallenge } from '../content/presentation.server.ts';
import type { AnswerValue } from '../correction/correct.ts';

/** What can be begun: everything but skipping. A draft may be incomplete. */
export type DraftValue = Exclude<AnswerValue, { kind: 'skip' }>;

/** An answer begun and not validated. */
export interface Draft {
	value: DraftValue;
	/** When the page took it down, by the server's clock as the page knows it. */
	writtenAt: number;
}

/** The one of the two that was written last; the first when both were, or neither is newer. */
export function newestDraft(here: Draft | null, there: Draft | null): Draft | null {
	if (!here || !there) return here ?? there;
	return there.writtenAt > here.writtenAt ? there : here;
}

/** Whether a draft can be put back into the form of this challenge: its kind, its options, its fields. Never while it is not shown. */
export function fitsChallenge(value: DraftValue, presented: PresentedChallenge | null): boolean {
	switch (presented?.kind) {
		case undefined:
			return false;
		case 'qcu':
			return value.kind === 'qcu' && isIndex(value.choice, presented.options);
		case 'qcm':
			return value.kind === 'qcm' && areIndexes(value.choices, presented.options);
		case 'qroc':
			return value.kind === 'qroc';
		case 'qrocm':
			return value.kind === 'qrocm' && value.texts.length === presented.fields.length;
		case 'order':
			return (
				value.kind === 'order' &&
				value.order.length === presented.items.length &&
				areIndexes(value.order, presented.items)
			);
		case 'practical':
			// Whether its acts are possible is known to the simulator alone, which weighs more than a page that has none may.
			return value.kind === 'practical' && value.simulator === presented.simulator;
	}
}

function isIndex(i: number, of: readonly string[]): boolean {
	return Number.isInteger(i) && i >= 0 && i < of.length;
}

/** Each of them at most once. */
function areIndexes(all: readonly number[], of: readonly string[]): boolean {
	return new Set(all).size === all.length && all.every((i) => isIndex(i, of));
}
