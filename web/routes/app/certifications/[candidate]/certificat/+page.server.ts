import { certificationState, resultComment } from '#engine/center/certificate';
import { toLocalTime } from '#engine/center/local-time';
import { certificateOf } from '$lib/server/certificates';
import { requireMyResult } from './result.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const result = await requireMyResult(event);
	const { outcome, candidate, center, startedAt, commentForCandidate } = result;
	return {
		certificate: await certificateOf(result),
		comment: resultComment(outcome, commentForCandidate),
		state: certificationState({
			isPublished: true,
			isFinalized: true,
			hasEnded: true,
			status: outcome.status
		}),
		address: `/app/certifications/${candidate.id}/certificat`,
		origin: event.url.origin,
		center: center.name,
		certifiedOn: toLocalTime(startedAt, center.timeZone).date
	};
};
