import { error } from '@sveltejs/kit';
import type { PortalClaim, Refusal } from '#engine/vocabulary';
import { refusalText } from '$lib/words';

/** The page does not show, and says why: in words, so that no page loads those of all refusals in case it fails. */
export function refusePage(status: number, because: Refusal, claims?: PortalClaim[]): never {
	error(status, { message: refusalText(because), because, ...(claims && { claims }) });
}
