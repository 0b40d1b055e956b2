import { readProfile } from '#db/training/profiles';
import { listTutorials } from '#db/training/tutorials';
import { requireUser } from '$lib/server/guards';
import { tutorialLines } from '$lib/server/tutorials';
import type { PageServerLoad } from './$types';

/** The others are on the page of tutorials. */
const SHOWN_TUTORIALS = 3;

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [profile, { recommended }] = await Promise.all([readProfile(id), listTutorials(id)]);
	return { profile, tutorials: tutorialLines(recommended.slice(0, SHOWN_TUTORIALS)) };
};
