import { fail, redirect } from '@sveltejs/kit';
import { createCpfExport, listCpfExports, previewCpfExport } from '#db/cpf';
import { SERVICE_TIME_ZONE, toLocalTime } from '#engine/center/local-time';
import { JURY } from '#engine/center/staff-rights';
import { readCpfSettings } from '$lib/server/cpf/settings';
import { requireStaff } from '$lib/server/guards';
import { readPeriod } from './period.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY);
	const { searchParams } = event.url;
	const asked = searchParams.has('du') ? readPeriod(searchParams) : null;
	const today = toLocalTime(Date.now(), SERVICE_TIME_ZONE).date;
	return {
		exports: await listCpfExports(),
		isTrial: readCpfSettings().isTrial,
		typed: asked?.typed ?? { firstDay: `${today.slice(0, 8)}01`, lastDay: today },
		isPeriodWrong: asked !== null && asked.period === null,
		preview: asked?.period ? await previewCpfExport(asked.period) : null
	};
};

export const actions: Actions = {
	create: async (event) => {
		const { staff } = await requireStaff(event, ...JURY);
		const { period } = readPeriod(await event.request.formData());
		if (!period) return fail(400, { because: 'period-invalid' as const });
		const created = await createCpfExport(staff.userId, period);
		if ('because' in created) return fail(409, { because: created.because });
		redirect(303, `/certif/jury/cpf/${created.id}`);
	}
};
