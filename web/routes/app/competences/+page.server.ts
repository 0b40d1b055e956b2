import { listProfileDays, readProfile } from '#db/training/profiles';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [profile, days] = await Promise.all([readProfile(id), listProfileDays(id)]);
	return { profile, days };
};
