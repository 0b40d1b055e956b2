import { readSessionBoard } from '#db/boards';
import { mayDeleteSession, mayEditSession, mayPrepareSessions } from '#engine/center/session-rules';
import { readPublished } from './published.server.ts';
import { requireSession } from './session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, session } = await requireSession(event);
	const { id, accessCode, invigilatorPassword, examiner, description } = session;
	const board = await readSessionBoard(id);
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
