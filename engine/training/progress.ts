/** Pix over time. */

/** Pix at the end of a day, `YYYY-MM-DD`. */
export interface DayPix {
	day: string;
	pix: number;
}

/** The days on which pix changed, today's included as they are now. @param changes the oldest first */
export function withToday(changes: readonly DayPix[], today: DayPix): DayPix[] {
	const before = changes.filter(({ day }) => day < today.day);
	return (before.at(-1)?.pix ?? 0) === today.pix ? before : [...before, today];
}

/**
 * Pix of every day from the first change to today: a day without change has those of the day before.
 *
 * @param changes the days on which pix changed, the oldest first
 * @param today `YYYY-MM-DD`
 * @returns empty when nothing ever changed
 */
export function everyDay(changes: readonly DayPix[], today: string): DayPix[] {
	const known = new Map(changes.map(({ day, pix }) => [day, pix]));
	const days: DayPix[] = [];
	for (let day = changes[0]?.day; day !== undefined && day <= today; day = dayAfter(day)) {
		days.push({ day, pix: known.get(day) ?? days.at(-1)!.pix });
	}
	return days;
}

function dayAfter(day: string): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
