import { attestationFileName, attestationsPdf } from '$lib/server/attestations';
import { requireObtained } from '../../organization.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { kind, people } = await requireObtained(event);
	const { language } = event.params;
	return attestationsPdf(language, kind, people, attestationFileName(language, kind));
};
