import { fail, redirect } from '@sveltejs/kit';
import { createCampaigns } from '#db/campaigns/campaigns';
import { m } from '$lib/paraglide/messages';
import {
	CAMPAIGN_FILE_LIMITS,
	judgeRows,
	packRows,
	readCampaignFile,
	unpackRows
} from '$lib/server/campaign-file';
import { drawKey, keyOf, listChoices } from '$lib/server/campaign-form';
import { requireTeacher } from '$lib/server/guards';
import { SheetError } from '$lib/server/sheets/limits';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import { refusalText } from '$lib/words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireTeacher(event);
	return { formats: SHEET_FORMATS, limits: CAMPAIGN_FILE_LIMITS };
};

const refuse = (text: string) => fail(400, { text });

export const actions: Actions = {
	/** Tells what the file would make. Nothing is written. */
	examine: async (event) => {
		const { organization, userId: ownerId } = await requireTeacher(event);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return refuse(m.enrol_import_no_file());
		const known = await listChoices(organization);
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const read = await readCampaignFile(bytes, { ...known, ownerId });
			if ('missing' in read) {
				return refuse(m.enrol_import_missing({ columns: read.missing.join(', ') }));
			}
			if (read.rows.length === 0) return refuse(m.campaigns_import_empty());
			const { judged, isBlocked } = judgeRows(read.rows, known);
			const rows = isBlocked ? '' : packRows(read.rows);
			return { preview: { rows: judged, isBlocked, packed: rows, key: drawKey() } };
		} catch (error) {
			if (!(error instanceof SheetError)) throw error;
			return refuse(refusalText(error.because));
		}
	},
	/** Makes what was told, by the rules of now: a profile may have gone since. */
	confirm: async (event) => {
		const { organization, userId: ownerId } = await requireTeacher(event);
		const form = await event.request.formData();
		const packed = form.get('rows');
		const rows = unpackRows(typeof packed === 'string' ? packed : '');
		const key = keyOf(organization.id, form);
		if (!rows || key === null) return refuse(refusalText('malformed'));
		const known = await listChoices(organization);
		const { judged, drafts, isBlocked } = judgeRows(rows, known);
		if (isBlocked) {
			return fail(409, { preview: { rows: judged, isBlocked, packed: '', key: drawKey() } });
		}
		const made = drafts.map((draft, i) => ({ ...draft, ownerId, key: `${key} ${i + 1}` }));
		const created = await createCampaigns(organization.id, made);
		redirect(303, `/orga/${organization.id}/campagnes?creees=${created.length}`);
	}
};
