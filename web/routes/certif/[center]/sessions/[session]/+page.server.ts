import { error } from '@sveltejs/kit';
import { readSessionBoard } from '#db/boards';
import { mayDeleteSession, mayEditSession, mayPrepareSessions } from '#engine/center/session-rules';
import { sendResultMailsAgain } from '#db/result-links';
import { requireCenter, requireId } from '$lib/server/guards';
import { readPublished } from './published.server.ts';
import { requireSession } from './session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, session } = await requireSession(event);
	const { id, accessCode, invigilatorPassword, examiner, description, sessionFold } = session;
	const board = { ...(await readSessionBoard(id)), sessionFold };
	const hasTests = board.rows.some(({ assessmentState }) => assessmentState !== null);
	return {
		codes: { accessCode, invigilatorPassword: `C-${invigilatorPassword}` },
		details: { examiner, description },
		mayEdit: mayPrepareSessions(center, Date.now()).allowed && mayEditSession(session).allowed,
		mayDelete: mayDeleteSession(center, { hasTests }).allowed,
		board,
		published: session.status === 'processed' ? await readPublished(center.id, id) : null
	};
};

export const actions: Actions = {
	sendAgain: async (event) => {
		const { center, actor } = await requireCenter(event);
		const id = requireId(event.params.session);
		if (!(await sendResultMailsAgain(actor, center.id, id))) error(404);
		return { isAskedAgain: true };
	}
};
