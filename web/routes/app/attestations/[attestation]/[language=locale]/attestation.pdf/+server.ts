import { error } from '@sveltejs/kit';
import { listMyAttestations } from '#db/attestations/mine';
import { attestationFileName, attestationsPdf } from '$lib/server/attestations';
import { requireUser } from '$lib/server/guards';
import { readAttestationWord } from '$lib/words/attestations';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { id, firstName, lastName } = requireUser(event);
	const kind = readAttestationWord(event.params.attestation);
	const mine = await listMyAttestations(id);
	const obtainedAt = mine.find((one) => one.kind === kind)?.obtainedAt ?? null;
	if (kind === null || obtainedAt === null) error(404);
	const { language } = event.params;
	const person = { firstName, lastName, obtainedAt };
	return attestationsPdf(language, kind, [person], attestationFileName(language, kind));
};
