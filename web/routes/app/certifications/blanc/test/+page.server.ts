import { redirect } from '@sveltejs/kit';
import { findStartedPractice } from '#db/training/practice';
import { speakLocale } from '#db/training/trainings';
import { readTraining } from '#db/training/views';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const training = await findStartedPractice(id);
	if (training) await speakLocale(training.id, getLocale());
	const view = training && (await readTraining(training.id, id));
	// Ended elsewhere meanwhile, or never begun.
	if (!view?.challenge) redirect(303, '/app/certifications/blanc');
	return { view, now: Date.now() };
};
