import { error } from '@sveltejs/kit';
import { findParticipantOf } from '#db/learners/participants';
import { isPlainText } from '#engine/spelling';
import { requireTeacher } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const id = event.params.participant;
	const participant = isPlainText(id) ? await findParticipantOf(organization.id, id) : null;
	if (!participant) error(404);
	return { participant };
};
