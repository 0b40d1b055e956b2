import { fail, redirect } from '@sveltejs/kit';
import { readProfile } from '#db/training/profiles';
import { listTrainings, resetCompetence, startTraining } from '#db/training/trainings';
import { getLocale } from '$lib/paraglide/runtime';
import { requireCompetence } from './competence.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user, competence } = requireCompetence(event);
	const [profile, trainings] = await Promise.all([
		readProfile(user.id),
		listTrainings(user.id, competence)
	]);
	return {
		profile,
		code: competence,
		trainings: trainings.map(({ id, state, startedAt, answered, isImproving }) => {
			return { id, state, startedAt, answered, isImproving };
		})
	};
};

export const actions: Actions = {
	start: async (event) => {
		const { user, competence } = requireCompetence(event);
		const started = await startTraining(user.id, competence, getLocale());
		if ('because' in started) return fail(400, { act: 'start' as const, because: started.because });
		redirect(303, `/app/competences/${competence}/evaluer`);
	},

	reset: async (event) => {
		const { user, competence } = requireCompetence(event);
		const form = await event.request.formData();
		if (form.get('isSure') !== 'on') {
			return fail(400, { act: 'reset' as const, because: 'not-confirmed' as const });
		}
		const reset = await resetCompetence(user.id, competence);
		if ('because' in reset) return fail(400, { act: 'reset' as const, because: reset.because });
		return { act: 'reset' as const, lostPix: reset.pix };
	}
};
