import { countMyAttestations } from '#db/attestations/mine';
import { listMyParticipations } from '#db/campaigns/participations';
import { readProfile } from '#db/training/profiles';
import { countNewReplies } from '#db/training/problems';
import { listTutorials } from '#db/training/tutorials';
import { requireUser } from '$lib/server/guards';
import { tutorialLines } from '$lib/server/tutorials';
import type { PageServerLoad } from './$types';

/** The others are on the page of tutorials. */
const SHOWN_TUTORIALS = 3;

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const [profile, { recommended }, participations, newReplies, attestationCount] =
		await Promise.all([
			readProfile(id),
			listTutorials(id),
			listMyParticipations(id),
			countNewReplies(id),
			countMyAttestations(id)
		]);
	return {
		profile,
		newReplies,
		attestationCount,
		/** What waits for an answer or for its sending. */
		participations: participations.filter(
			({ state, isArchived }) => state !== 'sent' && !isArchived
		),
		tutorials: tutorialLines(recommended.slice(0, SHOWN_TUTORIALS))
	};
};
