import { redirect } from '@sveltejs/kit';
import { readCertificate } from '#engine/center/certificate';
import {
	findStartedPractice,
	listPractices,
	readPracticeRules,
	startPractice,
	stopPractice
} from '#db/training/practice';
import { readTraining } from '#db/training/views';
import { requireId, requireUser } from '$lib/server/guards';
import { getLocale } from '$lib/paraglide/runtime';
import type { Actions, PageServerLoad } from './$types';

const PAGE = '/app/certifications/blanc';

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const started = await findStartedPractice(id);
	const results = await listPractices(id);
	const { length, durationMinutes } = await readPracticeRules();
	return {
		length: length.maximum,
		minimum: length.minimum,
		durationMinutes,
		/** He is asked whether he means it. */
		isEnding: event.url.searchParams.has('fin'),
		started: started && (await readTraining(started.id, id)),
		now: Date.now(),
		results: results.map(({ trainingId, startedAt, answered, length, outcome }) => ({
			...{ trainingId, startedAt, answered },
			length: length.maximum,
			score: readCertificate(outcome)?.score ?? null
		}))
	};
};

export const actions: Actions = {
	start: async (event) => {
		await startPractice(requireUser(event).id, getLocale());
		redirect(303, `${PAGE}/test`);
	},
	stop: async (event) => {
		const { id } = requireUser(event);
		const trainingId = requireId(String((await event.request.formData()).get('training')));
		await stopPractice(id, trainingId);
		redirect(303, `${PAGE}/${trainingId}`);
	}
};
