import { redirect } from '@sveltejs/kit';
import { findStartedTraining, speakLocale } from '#db/training/trainings';
import { readTraining } from '#db/training/views';
import { getLocale } from '$lib/paraglide/runtime';
import { competenceText } from '$lib/words';
import { requireCompetence } from '../competence.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user, competence } = requireCompetence(event);
	const training = await findStartedTraining(user.id, competence);
	if (training) await speakLocale(training.id, getLocale());
	const view = training && (await readTraining(training.id, user.id));
	// Ended elsewhere meanwhile, or never begun.
	if (!view?.challenge) redirect(303, `/app/competences/${competence}`);
	return { code: competence, name: competenceText(competence), view, now: Date.now() };
};
