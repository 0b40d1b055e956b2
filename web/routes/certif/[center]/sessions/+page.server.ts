import { listSessions } from '#db/centers/session-list';
import { dayBounds } from '#engine/center/local-time';
import { mayPrepareSessions } from '#engine/center/session-rules';
import { isPlainText } from '#engine/spelling';
import { requireCenter } from '$lib/server/guards';
import { readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const search = readSearch(event.url.searchParams);
	const { firstDay, lastDay } = search;
	const list = await listSessions(center.id, {
		...search,
		text: isPlainText(search.text) ? search.text : '',
		from: firstDay ? dayBounds(firstDay, center.timeZone).from : null,
		before: lastDay ? dayBounds(lastDay, center.timeZone).before : null
	});
	const verdict = mayPrepareSessions(center, Date.now());
	return { list, search, because: verdict.allowed ? null : verdict.because };
};
