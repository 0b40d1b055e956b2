import type { RequestEvent } from '@sveltejs/kit';
import type { PublishedResult } from '#db/certificates';
import { listResultsForStaff } from '#db/centers/results';
import { JURY_READERS } from '#engine/center/staff-rights';
import { requireId, requireStaff } from '$lib/server/guards';

/** The published results of the session that the address names, for the staff. */
export async function requirePublished(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { session?: string } }
): Promise<PublishedResult[]> {
	await requireStaff(event, ...JURY_READERS);
	return listResultsForStaff(requireId(event.params.session));
}
