import { error } from '@sveltejs/kit';
import { readCertificate } from '#engine/center/certificate';
import { readPractice } from '#db/training/practice';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const id = Number(event.params.training);
	const practice =
		Number.isInteger(id) && id > 0 && id < 2 ** 31
			? await readPractice(user.id, id, getLocale())
			: null;
	// Of somebody else, it must not even be known to exist.
	if (!practice) error(404);
	const { startedAt, endedAt, answered, length, outcome, corrections } = practice;
	return {
		...{ startedAt, endedAt, answered, length, corrections },
		reading: readCertificate(outcome)
	};
};
