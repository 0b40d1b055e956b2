import { fail } from '@sveltejs/kit';
import { sendParticipation } from '#db/campaigns/participations';
import { tutorials } from '#engine/content/tutorials.server';
import { tutorialLines } from '$lib/server/tutorials';
import { requireParticipation } from './participation.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_TOPICS = 5;

export const load: PageServerLoad = async (event) => {
	const { participation } = await requireParticipation(event);
	const { result } = participation;
	const missed =
		result?.of === 'target'
			? result.tubes
					.filter(({ tube, level, maxLevel }) => level < maxLevel && tutorials.has(tube))
					.sort((a, b) => b.maxLevel - b.level - (a.maxLevel - a.level))
			: [];
	const topics = missed.slice(0, MOST_TOPICS).map(({ tube }) => tube);
	return { participation, tutorials: tutorialLines(topics) };
};

export const actions: Actions = {
	send: async (event) => {
		const { user, participation } = await requireParticipation(event);
		const { because } = await sendParticipation(user.id, participation.id);
		if (because) return fail(409, { because });
		return { because: null };
	}
};
