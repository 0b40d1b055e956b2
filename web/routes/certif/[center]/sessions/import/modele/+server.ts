import { error } from '@sveltejs/kit';
import { requireCenter } from '$lib/server/guards';
import { writeTemplate } from '$lib/server/mass-import-file';
import { MEDIA_TYPES, SHEET_FORMATS } from '$lib/server/sheets/sheet';
import type { RequestHandler } from './$types';

/** A file of sessions and candidates, ready to be filled. */
export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const format = SHEET_FORMATS.find((one) => one === event.url.searchParams.get('format'));
	if (!format) error(404);
	return new Response(await writeTemplate(format, center), {
		headers: {
			'content-type': MEDIA_TYPES[format],
			'content-disposition': `attachment; filename="sessions.${format}"`,
			'cache-control': 'no-store'
		}
	});
};
