import { listMyAttestations } from '#db/attestations/mine';
import { subjectOf } from '$lib/server/attestations';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const attestations = await listMyAttestations(id);
	return {
		attestations: attestations.map(({ kind, obtainedAt, progress }) => ({
			...{ kind, obtainedAt, progress },
			subject: subjectOf(kind)
		}))
	};
};
