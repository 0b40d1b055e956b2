import { listMyParticipations } from '#db/campaigns/participations';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	participations: await listMyParticipations(requireUser(event).id)
});
