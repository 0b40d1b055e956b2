/** What an invigilator chose of his screen, remembered by his browser and known to the first paint. */
import type { FoldableZone } from '#engine/invigilation/room-layout';

export interface Preferences {
	view: 'grid' | 'list';
	isMuted: boolean;
	hasShortcuts: boolean;
	/** Null until he folds or unfolds a zone himself; see `foldAtFirst`. */
	folded: FoldableZone[] | null;
	/** Candidates that he follows, whatever the session. */
	pinned: number[];
}

export const PREFERENCES_COOKIE = 'room';
export const DEFAULT_PREFERENCES: Preferences = {
	view: 'grid',
	isMuted: false,
	hasShortcuts: true,
	folded: null,
	pinned: []
};
/** A cookie is short; the oldest are forgotten. */
export const MOST_PINNED = 60;
const YEAR = 31_536_000;

export function writePreferences(preferences: Preferences): void {
	const value = encodeURIComponent(JSON.stringify(preferences));
	document.cookie = `${PREFERENCES_COOKIE}=${value};path=/surveillance;max-age=${YEAR};samesite=lax`;
}
