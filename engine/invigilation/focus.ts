/** When a candidate is away from the page of his test, and for how long. Milliseconds; instants of any one clock. */

/**
 * A shorter blur is no absence: a click in an embedded document, a window of the browser that asks something, a
 * notification that passes. A page that is hidden altogether (another tab, another application in full screen) is one
 * at once, because a hidden page may be put to sleep before the second is over.
 */
export const SHORTEST_ABSENCE = 1_000;

/** What the page notices of itself. */
export interface FocusSignals {
	/** Another tab, a minimized window, or a page being left. */
	isHidden: boolean;
	/** The keyboard goes elsewhere. */
	isBlurred: boolean;
}

export interface Focus {
	/** Since when any signal says away, null when none does. */
	awaySince: number | null;
	/** Whether that is an absence, which the invigilator hears of. */
	isLost: boolean;
}

export const IN_FRONT: Focus = { awaySince: null, isLost: false };

/**
 * What the signals make of what was known.
 *
 * Rule: an absence goes from the first signal to the moment when none is left, and is one, whatever the number of
 * signals. It counts once it has lasted `SHORTEST_ABSENCE`, or at once when the page is hidden.
 */
export function readFocus(before: Focus, signals: FocusSignals, now: number): Focus {
	if (!signals.isHidden && !signals.isBlurred) return IN_FRONT;
	const awaySince = before.awaySince ?? now;
	const isLost = before.isLost || signals.isHidden || now - awaySince >= SHORTEST_ABSENCE;
	return { awaySince, isLost };
}

/** What a row tells of the absences of its candidate. */
export interface Absences {
	/** Since when he is away, null when he is not. */
	focusLostAt: number | null;
	/** How long the absences that ended lasted, together. */
	focusLostMs: number;
}

/** How long the absences lasted in all, the present one included. */
export function timeAway({ focusLostAt, focusLostMs }: Absences, now: number): number {
	return focusLostMs + (focusLostAt === null ? 0 : Math.max(0, now - focusLostAt));
}

/** A page that tells how long ago something happened says no more than a day. */
export const LONGEST_AGO = 86_400_000;

/**
 * When something happened that a page reports after a cut, never before the test nor what is already known.
 *
 * @param ago how long before it was reported, by the page's own count
 * @param earliest instant before which it cannot have happened
 * @param now instant of the server's clock
 */
export function reportedInstant(ago: number, earliest: number, now: number): number {
	return Math.min(now, Math.max(earliest, now - ago));
}
