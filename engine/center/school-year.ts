/** The school year, as schools of France count it. */
import { SERVICE_TIME_ZONE, toInstant, toLocalTime } from './local-time.ts';

/**
 * The instants of the school year that holds an instant, from the first included to the last excluded.
 *
 * Rule: from 1 August to 31 July of the next year, on the clocks of Paris.
 *
 * @param at epoch milliseconds
 * @source the reference service (Pix)
 */
export function schoolYearOf(at: number): { from: number; before: number } {
	const [year, month] = toLocalTime(at, SERVICE_TIME_ZONE).date.split('-').map(Number);
	const first = month! < 8 ? year! - 1 : year!;
	return { from: firstOfAugust(first), before: firstOfAugust(first + 1) };
}

function firstOfAugust(year: number): number {
	return toInstant({ date: `${year}-08-01`, time: '00:00' }, SERVICE_TIME_ZONE);
}
