import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { createApiClient, listApiClients, revokeApiClient } from '#db/api-clients';
import { RULERS } from '#engine/center/staff-rights';
import { isPlainText } from '#engine/spelling';
import { API_SCOPES } from '#engine/vocabulary';
import { requireStaff } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_NAME = 100;

const access = z.object({
	name: z.string().trim().min(1).max(LONGEST_NAME).refine(isPlainText),
	scopes: z.array(z.enum(API_SCOPES)).min(1)
});

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...RULERS);
	return { clients: await listApiClients() };
};

export const actions: Actions = {
	create: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		const form = await event.request.formData();
		const name = form.get('name');
		const typed = {
			name: typeof name === 'string' ? name : '',
			scopes: form.getAll('scope').map(String)
		};
		const parsed = access.safeParse(typed);
		if (!parsed.success) {
			const wrong = parsed.error.issues.map(({ path }) => String(path[0]));
			return fail(400, { act: 'create' as const, typed, wrong });
		}
		const created = await createApiClient(staff.userId, parsed.data);
		return { act: 'create' as const, created: { ...created, name: parsed.data.name } };
	},

	revoke: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		const id = (await event.request.formData()).get('id');
		const isRevoked = typeof id === 'string' && (await revokeApiClient(staff.userId, id));
		if (!isRevoked) {
			return fail(404, { act: 'revoke' as const, because: 'api-client-not-found' as const });
		}
		return { act: 'revoke' as const, revoked: id };
	}
};
