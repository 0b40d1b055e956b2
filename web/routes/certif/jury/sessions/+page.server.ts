import { fail, redirect } from '@sveltejs/kit';
import { publishSessions } from '#db/jury/batches';
import { listJurySessions, listReadySessions, type JurySearch } from '#db/jury/session-list';
import { readJuryWatch } from '#db/jury/watching';
import type { Staff } from '#db/jury/publication';
import { JURY, JURY_READERS } from '#engine/center/staff-rights';
import { isPlainText } from '#engine/spelling';
import { requireStaff } from '$lib/server/guards';
import { readJurySearch } from './search.ts';
import type { Actions, PageServerLoad } from './$types';

/** No name has what no text may hold. */
function searched(search: JurySearch): JurySearch {
	return { ...search, text: isPlainText(search.text) ? search.text : '' };
}

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY_READERS);
	const search = readJurySearch(event.url.searchParams);
	const watch = await readJuryWatch(null);
	return { watch, search, list: await listJurySessions(searched(search)) };
};

async function publish(staff: Staff, sessionIds: number[]) {
	if (sessionIds.length === 0) return fail(400, { because: 'sessions-missing' as const });
	redirect(303, `/certif/jury/publications/${await publishSessions(staff, sessionIds)}`);
}

const ID = /^[1-9]\d{0,8}$/;

export const actions: Actions = {
	publish: async (event) => {
		const { staff } = await requireStaff(event, ...JURY);
		const chosen = (await event.request.formData()).getAll('session').map(String);
		return publish(staff, chosen.filter((text) => ID.test(text)).map(Number));
	},

	/** Whatever the page of the list: all that the search finds. */
	publishAll: async (event) => {
		const { staff } = await requireStaff(event, ...JURY);
		const search = searched(readJurySearch(event.url.searchParams));
		return publish(staff, await listReadySessions(search));
	}
};
