import { error, type RequestEvent } from '@sveltejs/kit';
import { findMyResult } from '#db/certificates';
import { requireId, requireUser } from '$lib/server/guards';

/** The published result that the address names, for its holder; for everybody else the page does not exist. */
export async function requireMyResult(
	event: Pick<RequestEvent, 'locals' | 'url'> & { params: { candidate?: string } }
) {
	const user = requireUser(event);
	const result = await findMyResult(requireId(event.params.candidate), user.id);
	return result ?? error(404);
}
