import { fail } from '@sveltejs/kit';
import { listMyAttestations } from '#db/attestations/mine';
import { sendParticipation } from '#db/campaigns/participations';
import { attestationsOf } from '#engine/attestation/attestations.server';
import { tutorials } from '#engine/content/tutorials.server';
import { tutorialLines } from '$lib/server/tutorials';
import { requireParticipation } from './participation.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_TOPICS = 5;

export const load: PageServerLoad = async (event) => {
	const { participation, user } = await requireParticipation(event);
	const { result } = participation;
	const missed =
		result?.of === 'target'
			? result.tubes
					.filter(({ tube, level, maxLevel }) => level < maxLevel && tutorials.has(tube))
					.sort((a, b) => b.maxLevel - b.level - (a.maxLevel - a.level))
			: [];
	const topics = missed.slice(0, MOST_TOPICS).map(({ tube }) => tube);
	// An exam changes nothing of what is known.
	const led =
		result?.of === 'target' && participation.campaign.kind !== 'exam'
			? attestationsOf(result.tubes)
			: [];
	const mine = led.length > 0 ? await listMyAttestations(user.id) : [];
	return {
		participation,
		tutorials: tutorialLines(topics),
		attestations: mine
			.filter(({ kind }) => led.includes(kind))
			.map(({ kind, obtainedAt, progress }) => ({ kind, obtainedAt, progress }))
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { user, participation } = await requireParticipation(event);
		const { because } = await sendParticipation(user.id, participation.id);
		if (because) return fail(409, { because });
		return { because: null };
	}
};
