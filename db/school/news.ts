/** The news of the work of a primary school: a pupil came, left, or moved on in a mission. */
import { Listeners } from '../listeners.ts';

const listeners = new Listeners<[organizationId: number]>();

/** Calls the listener each time pupils of a school moved on, in this process. Returns what stops it. */
export function onMissions(listener: (organizationId: number) => void): () => void {
	return listeners.add(listener);
}

/** After the commit of what moved on. */
export function tellMissions(organizationId: number): void {
	listeners.tell(organizationId);
}
