import { mayPrepareSessions } from '#engine/center/session-rules';
import { requireCenter } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	return { mayPrepare: mayPrepareSessions(center, Date.now()).allowed };
};
