import { redirect } from '@sveltejs/kit';
import { listMyOrganizations } from '#db/organizations/organizations';
import { requireUser } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const organizations = await listMyOrganizations(requireUser(event).id);
	if (organizations.length === 1) redirect(303, `/orga/${organizations[0]!.id}/campagnes`);
	return { organizations };
};
