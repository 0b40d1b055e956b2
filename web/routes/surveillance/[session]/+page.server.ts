import { error, redirect } from '@sveltejs/kit';
import { readSessionBoard } from '#db/boards';
import { findSession } from '#db/sessions';
import { requireUser } from '$lib/server/guards';
import { PREFERENCES_COOKIE } from './preferences.ts';
import { readPreferences } from './preferences.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const session = await findSession(Number(event.params.session), user.id);
	if (!session) error(404);
	if (!session.isInvigilator) redirect(303, '/surveillance');
	return {
		session: {
			id: session.id,
			center: session.center.name,
			timeZone: session.center.timeZone,
			address: session.address,
			room: session.room,
			startsAt: session.startsAt,
			examiner: session.examiner,
			accessCode: session.accessCode
		},
		preferences: readPreferences(event.cookies.get(PREFERENCES_COOKIE)),
		board: await readSessionBoard(session.id)
	};
};
