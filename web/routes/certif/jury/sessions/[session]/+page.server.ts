import { error } from '@sveltejs/kit';
import {
	commentSession,
	letGo,
	publishByHand,
	takeInCharge,
	unfinalizeSession,
	unpublishSession
} from '#db/jury/session-acts';
import {
	findJurySession,
	listJuryIncidents,
	listJuryTests,
	LONGEST_STORY,
	readSessionStory
} from '#db/jury/session-view';
import { readJuryWatch } from '#db/jury/watching';
import { resolveIncident } from '#db/jury/test-acts';
import { listToldAddresses } from '#db/result-links';
import { JURY_READERS } from '#engine/center/staff-rights';
import { requireId, requireStaff } from '$lib/server/guards';
import { RESULT_FORMATS } from '$lib/server/results-file';
import { juryAction } from '../../acts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY_READERS);
	const id = requireId(event.params.session);
	const watch = await readJuryWatch(id);
	const session = await findJurySession(id);
	if (!session) error(404);
	const [tests, incidents, story, addresses] = await Promise.all([
		listJuryTests(id),
		listJuryIncidents({ sessionId: id }),
		readSessionStory(id),
		session.publishedAt === null ? [] : listToldAddresses(id)
	]);
	const lateMails = addresses.filter(({ sentAt }) => sentAt === null).map(({ email }) => email);
	return {
		watch,
		session,
		tests,
		incidents,
		story,
		lateMails,
		longestStory: LONGEST_STORY,
		formats: RESULT_FORMATS
	};
};

export const actions: Actions = {
	take: juryAction('take', 'officerAssigned', ({ staff, sessionId, text }) =>
		takeInCharge(staff, sessionId, text('reason'))
	),
	letGo: juryAction('letGo', 'officerReleased', ({ staff, sessionId, text }) =>
		letGo(staff, sessionId, text('reason'))
	),
	comment: juryAction('comment', 'sessionCommented', ({ staff, sessionId, text }) =>
		commentSession(staff, sessionId, text('reason'), text('comment'))
	),
	deleteComment: juryAction('deleteComment', 'sessionCommented', ({ staff, sessionId, text }) =>
		commentSession(staff, sessionId, text('reason'), '')
	),
	unfinalize: juryAction('unfinalize', 'sessionUnfinalized', ({ staff, sessionId, text }) =>
		unfinalizeSession(staff, sessionId, text('reason'))
	),
	publish: juryAction('publish', 'sessionPublished', ({ staff, sessionId, text }) =>
		publishByHand(staff, sessionId, text('reason'))
	),
	unpublish: juryAction('unpublish', 'sessionUnpublished', ({ staff, sessionId, text }) =>
		unpublishSession(staff, sessionId, text('reason'))
	),
	resolve: juryAction('resolve', 'incidentResolved', ({ staff, sessionId, text }) =>
		resolveIncident(staff, { sessionId }, requireId(text('incident')), text('reason'))
	)
};
