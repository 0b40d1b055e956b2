import type { Refusal } from '#engine/vocabulary';

/** What a form of this page answers. */
export interface TeamResult {
	act: 'invite' | 'renew' | 'cancel' | 'changeRole' | 'designate' | 'disable' | 'leave';
	/** Null when it is done. */
	because: Refusal | null;
	/** Of whom it speaks. */
	addresses: string[];
	/** What was typed, to be typed no second time. */
	typed?: { emails: string; role: string };
}
