import type { FormRules } from '#engine/center/candidate-form';
import { toLocalTime } from '#engine/center/local-time';
import { readPlaces } from './birth-places.server.ts';
import type { MyCenter } from './centers.ts';

/** By which what is told of a candidate is read, for this center, today. */
export async function formRules(
	center: Pick<MyCenter, 'type' | 'frameworks' | 'timeZone'>,
	now = Date.now()
): Promise<FormRules> {
	const { type, frameworks, timeZone } = center;
	const today = toLocalTime(now, timeZone).date;
	return { type, frameworks, today, places: await readPlaces() };
}
