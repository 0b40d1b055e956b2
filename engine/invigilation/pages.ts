/**
 * What the connected pages of a candidate amount to.
 *
 * Rule: any page puts him online. While a test runs, the page that shows its seat holds it; when other pages are there
 * and none holds it, its candidate left it and asks to resume.
 *
 * @param seats for each connected page, the seat it shows, null when it shows none
 * @param runningSeat the seat of the running test, null when none runs
 */
export function readPages(
	seats: readonly (string | null)[],
	runningSeat: string | null
): { isOnline: boolean; holdsTest: boolean; asksToResume: boolean } {
	const isOnline = seats.length > 0;
	const holdsTest = runningSeat !== null && seats.includes(runningSeat);
	return { isOnline, holdsTest, asksToResume: runningSeat !== null && isOnline && !holdsTest };
}
