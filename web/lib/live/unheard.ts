import type { Refusal } from '#engine/vocabulary';

const UNHEARD: readonly Refusal[] = ['server-error', 'too-many-attempts'];

/** Whether nobody said yes or no to an order: it may be sent again. */
export function isUnheard(because: Refusal): boolean {
	return UNHEARD.includes(because);
}
