import { error } from '@sveltejs/kit';
import { findCandidate } from '#db/candidates';
import { findMyResult } from '#db/certificates';
import { db } from '#db/connection.server';
import { isEnded } from '#engine/invigilation/candidate-status';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const id = Number(event.params.candidate);
	const candidate =
		Number.isInteger(id) && id > 0 && id < 2 ** 31 ? await findCandidate(db, id) : null;
	// A candidate of somebody else must not even be known to exist.
	if (!candidate || candidate.userId !== user.id || candidate.session.deletedAt !== null)
		error(404);
	return {
		candidateId: candidate.id,
		sessionId: candidate.sessionId,
		durationMinutes: candidate.test.durationMinutes,
		name: `${candidate.row.firstName} ${candidate.row.lastName}`,
		hasResult:
			isEnded(candidate.row.assessmentState) &&
			(await findMyResult(candidate.id, user.id)) !== null,
		serverNow: Date.now()
	};
};
