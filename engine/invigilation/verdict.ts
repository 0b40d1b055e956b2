import type { Refusal } from '../vocabulary.ts';

/** May this happen? A refusal always says why. */
export type Verdict = { allowed: true } | { allowed: false; because: Refusal };

export const allowed: Verdict = { allowed: true };

export function refused(because: Refusal): Verdict {
	return { allowed: false, because };
}
