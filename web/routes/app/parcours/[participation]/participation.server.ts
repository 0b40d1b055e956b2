import { error, type RequestEvent } from '@sveltejs/kit';
import { findMyParticipation } from '#db/campaigns/participations';
import { requireId, requireUser } from '$lib/server/guards';

/** One's own participation that the address names; for everybody else the page does not exist. */
export async function requireParticipation(
	event: Pick<RequestEvent, 'locals' | 'url'> & { params: { participation: string } }
) {
	const user = requireUser(event);
	const participation = await findMyParticipation(user.id, requireId(event.params.participation));
	if (!participation) error(404);
	return { user, participation };
}
