import { listAttestationHolders } from '#db/attestations/organization';
import { isPlainText } from '#engine/spelling';
import { subjectOf } from '$lib/server/attestations';
import { requireAttestations } from './organization.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, divisions, search: asked } = await requireAttestations(event);
	// No name has what no text may hold.
	const search = { ...asked, text: isPlainText(asked.text) ? asked.text : '' };
	return {
		list: await listAttestationHolders(organization, search),
		search,
		divisions,
		subject: subjectOf(search.kind)
	};
};
