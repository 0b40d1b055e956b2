import { error } from '@sveltejs/kit';
import type { Refusal } from '#engine/vocabulary';

/** The page does not show, and says why. */
export function refusePage(status: number, because: Refusal): never {
	error(status, { message: because, because });
}
