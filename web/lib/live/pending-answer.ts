/** The answer being sent, kept in the browser until the server acknowledges it: a page that dies loses nothing. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnswerValue } from '#engine/correction/correct';

export interface PendingAnswer {
	servedId: number;
	/** Drawn once: sent again, the answer counts once. */
	key: string;
	value: AnswerValue;
}

interface Schema extends DBSchema {
	pending: { key: number; value: PendingAnswer };
}

/** Storage that takes longer must not keep an answer from leaving. */
const PATIENCE = 500;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>('vigie', 1, {
		upgrade: (created) => void created.createObjectStore('pending')
	});
	return opening;
}

/**
 * What the work gives, or null. A browser that refuses storage (private window) or never answers still sits the test:
 * it only cannot survive its own death.
 */
function orNothing<T>(work: Promise<T>): Promise<T | null> {
	const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
	return Promise.race([work.catch(() => null), silence]);
}

export async function keepPending(candidateId: number, answer: PendingAnswer): Promise<void> {
	await orNothing(database().then((db) => db.put('pending', answer, candidateId)));
}

export async function findPending(candidateId: number): Promise<PendingAnswer | null> {
	const found = await orNothing(database().then((db) => db.get('pending', candidateId)));
	return found ?? null;
}

/** Forgets this answer; another one kept meanwhile stays. */
export async function forgetPending(candidateId: number, key: string): Promise<void> {
	await orNothing(
		database().then(async (db) => {
			const { store, done } = db.transaction('pending', 'readwrite');
			if ((await store.get(candidateId))?.key === key) await store.delete(candidateId);
			await done;
		})
	);
}
