import { fail, redirect } from '@sveltejs/kit';
import { findLastImport, keepLearnerImport } from '#db/learners/imports';
import { findRegister } from '#db/learners/register';
import { readRows } from '#engine/learners/read-rows';
import { isPlainText } from '#engine/spelling';
import { m } from '$lib/paraglide/messages';
import { requireOrganizationAdministrator } from '$lib/server/guards';
import { readLearnerFile } from '$lib/server/learners/learner-file';
import { LEARNER_LIMITS } from '$lib/server/sheets/limits';
import { LearnerFileError } from '$lib/server/learners/siecle';
import { SheetError } from '$lib/server/sheets/limits';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import { refusalText } from '$lib/words';
import { fileFaultText } from '$lib/words/learners';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireOrganizationAdministrator(event);
	const { format, isKept, uai } = await findRegister(organization.id);
	return {
		isKept,
		uai,
		kind: format.kind,
		columns: format.columns.map(({ label, isRequired = false }) => ({ label, isRequired })),
		formats: SHEET_FORMATS,
		maxBytes: LEARNER_LIMITS.bytes,
		last: await findLastImport(organization.id)
	};
};

export const actions: Actions = {
	/** Keeps what the file says, for the page that tells what it would do. Nothing else is written. */
	examine: async (event) => {
		const { organization, userId } = await requireOrganizationAdministrator(event);
		const refuse = (text: string) => fail(400, { text });
		const { format, isKept, uai } = await findRegister(organization.id);
		if (!isKept) return refuse(refusalText('forbidden'));
		const form = await event.request.formData();
		const file = form.get('file');
		if (!(file instanceof File) || file.size === 0) return refuse(m.enrol_import_no_file());
		let read;
		try {
			read = await readLearnerFile(new Uint8Array(await file.arrayBuffer()), format, uai);
		} catch (error) {
			if (error instanceof SheetError) return refuse(refusalText(error.because));
			if (!(error instanceof LearnerFileError)) throw error;
			return refuse(fileFaultText(error.fault, error.expected));
		}
		const id = await keepLearnerImport(
			organization.id,
			userId,
			isPlainText(file.name) ? file.name : '',
			{
				format,
				encoding: read.encoding,
				mode: form.get('mode') === 'add' ? 'add' : 'replace',
				rows: readRows(format, read.rows)
			}
		);
		redirect(303, `/orga/${organization.id}/eleves/import/${id}`);
	}
};
