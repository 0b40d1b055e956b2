/** The fields of the form of a center. */
import type { CenterDraft } from '#db/centers/keeping';
import type { Refusal } from '#engine/vocabulary';

export type CenterField = keyof CenterDraft;

/** How many characters each text takes. */
export const CENTER_LENGTHS = { name: 255, externalId: 100 } as const;

export interface RefusedCenter {
	/** As typed. */
	values: Record<Exclude<CenterField, 'frameworks'>, string> & { frameworks: string[] };
	errors: Partial<Record<CenterField, Refusal>>;
	/** Of the whole. */
	because: Refusal | null;
}
