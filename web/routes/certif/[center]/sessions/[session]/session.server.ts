import { error, type RequestEvent } from '@sveltejs/kit';
import { findCenterSession } from '#db/centers/session-list';
import { requireCenter, requireId } from '$lib/server/guards';

/** The session that the address names, for a member of its center; for everybody else the page does not exist. */
export async function requireSession(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & {
		params: { center?: string; session?: string };
	}
) {
	const { center, actor } = await requireCenter(event);
	const session = await findCenterSession(center.id, requireId(event.params.session));
	if (!session) error(404);
	return { center, actor, session };
}
