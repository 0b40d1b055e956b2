import { listTutorials } from '#db/training/tutorials';
import { requireUser } from '$lib/server/guards';
import { tutorialLines } from '$lib/server/tutorials';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { recommended, saved, done } = await listTutorials(requireUser(event).id);
	return {
		recommended: tutorialLines(recommended),
		saved: tutorialLines(saved),
		done: tutorialLines(done)
	};
};
