import type { MyCenter } from '#db/centers/centers';
import type { SessionSearch } from '#db/centers/session-list';
import { dayBounds } from '#engine/center/local-time';
import { isPlainText } from '#engine/spelling';
import type { WrittenSearch } from './search.ts';

/** Sessions whose results are in one file; an archive is made in memory. */
export const MOST_IN_ZIP = 100;

/** The instants of the days of a search, where the center is. */
export function onClocksOf({ timeZone }: MyCenter, search: WrittenSearch): SessionSearch {
	const { firstDay, lastDay, text } = search;
	return {
		...search,
		text: isPlainText(text) ? text : '',
		from: firstDay ? dayBounds(firstDay, timeZone).from : null,
		before: lastDay ? dayBounds(lastDay, timeZone).before : null
	};
}
