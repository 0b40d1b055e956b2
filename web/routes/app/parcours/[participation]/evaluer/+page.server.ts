import { redirect } from '@sveltejs/kit';
import { speakLocale } from '#db/training/trainings';
import { readTraining } from '#db/training/views';
import { getLocale } from '$lib/paraglide/runtime';
import { requireParticipation } from '../participation.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user, participation } = await requireParticipation(event);
	const { id, trainingId, campaign } = participation;
	if (trainingId) await speakLocale(trainingId, getLocale());
	const view = trainingId && (await readTraining(trainingId, user.id));
	// All is answered, or there was nothing to answer.
	if (!view || view.state === 'completed') redirect(303, `/app/parcours/${id}`);
	return { id, name: campaign.title, view, now: Date.now() };
};
