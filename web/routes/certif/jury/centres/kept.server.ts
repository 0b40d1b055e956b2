import { error, type RequestEvent } from '@sveltejs/kit';
import { findCenter } from '#db/centers/keeping';
import { STRUCTURE_KEEPERS } from '#engine/center/staff-rights';
import { requireId, requireStaff } from '$lib/server/guards';

/** The center that the address names, for one of the staff who looks after centers. */
export async function requireKept(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { center?: string } }
) {
	const { staff } = await requireStaff(event, ...STRUCTURE_KEEPERS);
	const center = await findCenter(requireId(event.params.center));
	if (!center) error(404);
	return { staff, center };
}
