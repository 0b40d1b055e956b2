import { fail, redirect } from '@sveltejs/kit';
import { replaceList } from '#db/centers/enrolment-lists';
import { formRules } from '#db/centers/form-rules';
import { m } from '$lib/paraglide/messages';
import { readCandidates } from '$lib/server/candidate-file';
import { requireEnrolment, rulesFor } from '$lib/server/enrolment';
import { requireCenter, requireId } from '$lib/server/guards';
import { previewList, unpackRows } from '$lib/server/list-preview';
import { LIST_LIMITS, SheetError } from '$lib/server/sheets/limits';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import { refusalText } from '$lib/words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { isOpen, isListOpen } = await requireEnrolment(event);
	return { isOpen, isListOpen, formats: SHEET_FORMATS, maxBytes: LIST_LIMITS.bytes };
};

export const actions: Actions = {
	/** Tells what the file would do. Nothing is written. */
	examine: async (event) => {
		const { center, enrolled } = await requireEnrolment(event);
		const file = (await event.request.formData()).get('file');
		const refuse = (text: string) => fail(400, { text });
		if (!(file instanceof File) || file.size === 0) return refuse(m.enrol_import_no_file());
		try {
			const read = await readCandidates(new Uint8Array(await file.arrayBuffer()), center);
			if ('missing' in read) {
				return refuse(m.enrol_import_missing({ columns: read.missing.join(', ') }));
			}
			const rules = await rulesFor(
				center,
				read.rows.map(({ typed }) => typed)
			);
			return { preview: previewList(read, enrolled, rules) };
		} catch (error) {
			if (!(error instanceof SheetError)) throw error;
			return refuse(refusalText(error.because));
		}
	},
	/** Does what was told, unless the list changed since. */
	confirm: async (event) => {
		const { center, actor } = await requireCenter(event);
		const data = await event.request.formData();
		const rows = unpackRows(String(data.get('rows') ?? ''));
		const refuse = (text: string) => fail(409, { text });
		if (!rows) return refuse(refusalText('malformed'));
		const sessionId = requireId(event.params.session);
		const version = String(data.get('version') ?? '');
		const rules = await formRules(center);
		const done = await replaceList(actor, center, sessionId, rows, version, rules);
		if ('because' in done) return refuse(refusalText(done.because));
		const count = done.added + done.changed + done.removed;
		const list = `/certif/${center.id}/sessions/${sessionId}/candidats`;
		redirect(303, `${list}?fait=liste&nombre=${count}`);
	}
};
