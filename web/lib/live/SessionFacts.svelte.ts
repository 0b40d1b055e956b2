/** What a page shows of a session itself, apart from its candidates: it hears when that is not so any more. */
import type { SessionDigest, SessionSnapshot } from '#realtime/contract';

/** What such a page is drawn from. */
export type FollowedSnapshot = SessionSnapshot & Partial<Pick<SessionDigest, 'sessionFold'>>;

export class SessionFacts {
	/** How often the session was told to be another: edited, finalized, scored, published or deleted. */
	changes = $state(0);
	#fold: number | null;

	/** @param snapshot without a fold for a page that shows nothing of it */
	constructor({ sessionFold }: FollowedSnapshot) {
		this.#fold = sessionFold ?? null;
	}

	hear({ sessionFold }: SessionDigest): void {
		if (this.#fold === null || sessionFold === this.#fold) return;
		this.#fold = sessionFold;
		this.changes++;
	}
}
