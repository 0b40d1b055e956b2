import { attestationFileName, attestationsZip } from '$lib/server/attestations';
import { requireObtained } from '../../organization.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { kind, people } = await requireObtained(event);
	const { language } = event.params;
	return attestationsZip(language, kind, people, attestationFileName(language, kind));
};
