import { error } from '@sveltejs/kit';
import { giveClassAccounts } from '#db/learners/accounts';
import { listDivisions } from '#db/learners/list';
import { m } from '$lib/paraglide/messages';
import { accountSlips } from '$lib/server/documents/account-slips';
import { keptPdfOf, sheetOf } from '$lib/server/download';
import { requireTeacher } from '$lib/server/guards';
import { siteOf } from '$lib/server/paths';
import { writeSheet } from '$lib/server/sheets/sheet';
import type { RequestHandler } from './$types';

/** Gives a class its accounts and passwords for once, which are in this file and nowhere else. */
export const POST: RequestHandler = async (event) => {
	const { organization, userId } = await requireTeacher(event);
	const form = await event.request.formData();
	const divisions = await listDivisions(organization.id);
	const division = divisions.find((one) => one === form.get('classe'));
	if (organization.type !== 'SCO' || division === undefined) error(404);
	const slips = await giveClassAccounts(organization.id, division, userId);
	const name = m.slips_file_name({ division });
	if (form.get('format') !== 'csv') {
		return keptPdfOf(await accountSlips(slips, siteOf(event.url)), name);
	}
	const labels = [
		...[m.learner_division(), m.learner_lastName(), m.learner_firstName()],
		...[m.login_username(), m.learner_one_time_password()]
	];
	const rows = slips.map((one) => [
		...[one.division, one.lastName, one.firstName, one.username, one.password]
	]);
	return sheetOf(await writeSheet('csv', name, [labels, ...rows]), name, 'csv');
};
