import { error } from '@sveltejs/kit';
import { findRegister } from '#db/learners/register';
import { m } from '$lib/paraglide/messages';
import { sheetOf } from '$lib/server/download';
import { requireOrganizationAdministrator } from '$lib/server/guards';
import { writeLearnerTemplate } from '$lib/server/learners/learner-file';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import type { RequestHandler } from './$types';

/** A file of learners, ready to be filled; SIECLE writes its own. */
export const GET: RequestHandler = async (event) => {
	const { organization } = await requireOrganizationAdministrator(event);
	const format = SHEET_FORMATS.find((one) => one === event.url.searchParams.get('format'));
	const register = await findRegister(organization.id);
	const name = m.learners_file_name();
	const sheet = format && (await writeLearnerTemplate(format, register.format, name));
	if (!sheet) error(404);
	return sheetOf(sheet, name, format);
};
