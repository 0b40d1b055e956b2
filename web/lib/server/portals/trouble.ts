/** What goes wrong with a portal: its user reads one sentence, whoever looks after the service reads more. */
import { Listeners } from '#db/listeners';
import type { Refusal } from '#engine/vocabulary';

export interface PortalTrouble {
	portal: string;
	because: Refusal;
	/** In the words of the library that refused. */
	reason: string;
}

const listeners = new Listeners<[trouble: PortalTrouble]>();

/** Calls the listener for each answer of a portal that is not believed, in this process. */
export function onPortalTrouble(listener: (trouble: PortalTrouble) => void): () => void {
	return listeners.add(listener);
}

/** Tells it, and gives it back as what the visitor is told. The error may quote tokens in its cause, not in its message. */
export function portalTrouble(
	portal: string,
	because: Refusal,
	error: unknown
): { because: Refusal } {
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	listeners.tell({ portal, because, reason: reason.slice(0, 500) });
	return { because };
}
