import { error, fail } from '@sveltejs/kit';
import { listRefusedCertificates } from '#db/cpf-receipts';
import { JURY } from '#engine/center/staff-rights';
import { findExport } from '$lib/server/cpf/exports';
import { receiveCpfFile, RECEIPTS_LIMIT } from '$lib/server/cpf/receipts';
import { requireStaff } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const SHOWN_ERRORS = 20;

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY);
	const found = await findExport(event.params.export);
	if (!found) error(404);
	return { export: found, refused: await listRefusedCertificates(found.id) };
};

export const actions: Actions = {
	receipts: async (event) => {
		await requireStaff(event, ...JURY);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { because: 'receipts-empty' as const });
		}
		if (file.size > RECEIPTS_LIMIT) return fail(413, { because: 'file-too-large' as const });
		const received = await receiveCpfFile(
			event.params.export,
			new Uint8Array(await file.arrayBuffer())
		);
		if ('received' in received) return received;
		if ('because' in received) return fail(400, received);
		const { errors } = received;
		return fail(400, { errors: errors.slice(0, SHOWN_ERRORS), errorCount: errors.length });
	}
};
