import { error, type RequestEvent } from '@sveltejs/kit';
import { findOrganization } from '#db/organizations/keeping';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import { requireId, requireStaff } from '$lib/server/guards';

/** The organization that the address names, for one of the staff who looks after organizations. */
export async function requireKept(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { organization?: string } }
) {
	const { staff } = await requireStaff(event, ...STRUCTURE_KEEPERS);
	const organization = await findOrganization(requireId(event.params.organization));
	if (!organization) error(404);
	return { staff, organization };
}
