import { listWhitelist } from '#db/centers/openings';
import { RULERS } from '#engine/center/staff-rights';
import { requireStaff } from '$lib/server/guards';
import type { RequestHandler } from './$types';

/** The whitelist, in the form in which it can be given back. */
export const GET: RequestHandler = async (event) => {
	await requireStaff(event, ...RULERS);
	const lines = ['UAI', ...(await listWhitelist())];
	return new Response(lines.map((line) => `${line}\r\n`).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="liste-blanche.csv"'
		}
	});
};
