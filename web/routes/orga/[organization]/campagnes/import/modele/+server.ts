import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { writeCampaignTemplate } from '$lib/server/campaign-file';
import { sheetOf } from '$lib/server/download';
import { requireTeacher } from '$lib/server/guards';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import type { RequestHandler } from './$types';

/** A file of campaigns, ready to be filled. */
export const GET: RequestHandler = async (event) => {
	await requireTeacher(event);
	const format = SHEET_FORMATS.find((one) => one === event.url.searchParams.get('format'));
	if (!format) error(404);
	return sheetOf(await writeCampaignTemplate(format), m.orga_campaigns(), format);
};
