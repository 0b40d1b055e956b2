import { fail, redirect } from '@sveltejs/kit';
import { keepImport } from '#db/centers/mass-import/kept';
import { mayPrepareSessions } from '#engine/center/session-rules';
import { m } from '$lib/paraglide/messages';
import { requireCenter } from '$lib/server/guards';
import { IMPORT_LIMITS, readImport } from '$lib/server/mass-import-file';
import { SheetError } from '$lib/server/sheets/limits';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import { faultText, refusalText } from '$lib/words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const verdict = mayPrepareSessions(center, Date.now());
	return {
		because: verdict.allowed ? null : verdict.because,
		formats: SHEET_FORMATS,
		limits: IMPORT_LIMITS
	};
};

export const actions: Actions = {
	/** Keeps what the file says, for the page that tells what it would do. Nothing else is written. */
	examine: async (event) => {
		const { center, actor } = await requireCenter(event);
		const refuse = (...texts: string[]) => fail(400, { text: texts.join(' ') });
		const verdict = mayPrepareSessions(center, Date.now());
		if (!verdict.allowed) return refuse(refusalText(verdict.because));
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return refuse(m.enrol_import_no_file());
		let read;
		try {
			read = await readImport(new Uint8Array(await file.arrayBuffer()), file.name, center);
		} catch (error) {
			if (!(error instanceof SheetError)) throw error;
			return refuse(refusalText(error.because));
		}
		if ('fault' in read) {
			const { fault, missing } = read;
			const columns = missing.join(', ');
			return columns
				? refuse(faultText(fault), m.enrol_import_missing({ columns }))
				: refuse(faultText(fault));
		}
		const id = await keepImport(center.id, actor.userId, read);
		redirect(303, `/certif/${center.id}/sessions/import/${id}`);
	}
};
