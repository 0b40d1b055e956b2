import type { Connection } from '../vocabulary.ts';

/** A page is heard from every 2 s, when it answers the heartbeat at the latest. */
export const HEARTBEAT = 2_000;
/** Silent for so long, it missed one: with the time to notice it, 3 s. */
const LONGEST_SILENCE = 2_700;

/** Whether a page that was last heard at this instant may be gone; both on the clock of the server. */
export function isSilent(heardAt: number, now: number): boolean {
	return now - heardAt > LONGEST_SILENCE;
}

/** A connected page of a candidate. */
export interface ConnectedPage {
	/** That it shows, null when it shows none. */
	seat: string | null;
	isSilent: boolean;
}

/**
 * What the connected pages of a candidate amount to.
 *
 * Rule: any page that is heard puts him online; silent ones leave it in doubt. While a test runs, the page that shows its seat holds it; when other pages are there
 * and none holds it, its candidate left it and asks to resume.
 *
 * @param pages those connected
 * @param runningSeat the seat of the running test, null when none runs
 */
export function readPages(
	pages: readonly ConnectedPage[],
	runningSeat: string | null
): { connection: Connection; holdsTest: boolean; asksToResume: boolean } {
	const isThere = pages.length > 0;
	const isHeard = pages.some((page) => !page.isSilent);
	const holdsTest = runningSeat !== null && pages.some(({ seat }) => seat === runningSeat);
	return {
		connection: isHeard ? 'online' : isThere ? 'doubtful' : 'lost',
		holdsTest,
		asksToResume: runningSeat !== null && isThere && !holdsTest
	};
}
