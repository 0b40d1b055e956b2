/** The instant that somebody means by a time of the day, in his own time zone. */
import { LONGEST_HOUR } from '#engine/classroom/hour';

const DAY = 86_400_000;

/**
 * Of this day, or of the next one where this day's is over and the next one's near, as after 22:00.
 *
 * @param typed `10:55`
 */
export function nextTime(typed: string, now: number): number {
	const [hours, minutes] = typed.split(':').map(Number);
	const at = new Date(now).setHours(hours!, minutes!, 0, 0);
	return at <= now && at + DAY - now <= LONGEST_HOUR ? at + DAY : at;
}
