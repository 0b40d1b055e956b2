/** The answer being sent, kept in the browser until the server acknowledges it: a page that dies loses nothing. */
import { inStorage, type PendingAnswer } from './storage.ts';

/** @returns whether it is kept, and not in the memory of the page only */
export async function keepPending(candidateId: number, answer: PendingAnswer): Promise<boolean> {
	return (await inStorage((db) => db.put('pending', answer, candidateId))) !== null;
}

export async function findPending(candidateId: number): Promise<PendingAnswer | null> {
	return (await inStorage((db) => db.get('pending', candidateId))) ?? null;
}

/** Forgets this answer; another one kept meanwhile stays. */
export async function forgetPending(candidateId: number, key: string): Promise<void> {
	await inStorage(async (db) => {
		const { store, done } = db.transaction('pending', 'readwrite');
		if ((await store.get(candidateId))?.key === key) await store.delete(candidateId);
		await done;
	});
}
