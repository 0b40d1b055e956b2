import { listSessionResults } from '#db/centers/results';
import { requireCenter, requireId } from '$lib/server/guards';
import { sessionCertificates } from '$lib/server/session-certificates';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const results = await listSessionResults(center.id, requireId(event.params.session));
	return sessionCertificates(event, results);
};
