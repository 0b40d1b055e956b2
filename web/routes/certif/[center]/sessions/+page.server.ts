import { listSessionBoards } from '#db/boards';
import type { MyCenter } from '#db/centers/centers';
import { listSessions } from '#db/centers/session-list';
import { dayBounds, toLocalTime } from '#engine/center/local-time';
import { mayPrepareSessions } from '#engine/center/session-rules';
import { requireCenter } from '$lib/server/guards';
import { MOST_IN_ZIP, onClocksOf } from './search.server.ts';
import { isNarrowed, readSearch } from './search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center } = await requireCenter(event);
	const search = readSearch(event.url.searchParams);
	const list = await listSessions(center.id, onClocksOf(center, search));
	const now = Date.now();
	const verdict = mayPrepareSessions(center, now);
	const isFirstSight = list.page === 1 && !isNarrowed(search);
	return {
		list,
		search,
		mostInZip: MOST_IN_ZIP,
		because: verdict.allowed ? null : verdict.because,
		today: isFirstSight ? await readToday(center, now) : null
	};
};

/** The sessions of the day of the center, and who is in them; null when there are none. */
async function readToday({ id, timeZone }: MyCenter, now: number) {
	const { sessions } = await listSessions(id, {
		...readSearch(new URLSearchParams()),
		...dayBounds(toLocalTime(now, timeZone).date, timeZone),
		isDescending: false
	});
	if (sessions.length === 0) return null;
	const boards = await listSessionBoards(sessions.map(({ id }) => id));
	const followed = boards.map((board, i) => ({
		...board,
		sessionFold: sessions[i]!.sessionFold
	}));
	return { sessions, boards: followed, now };
}
