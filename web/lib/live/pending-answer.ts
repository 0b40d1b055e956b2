/** The answer being sent, kept in the browser until the server acknowledges it: a page that dies loses nothing. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnswerValue } from '#engine/correction/correct';

export interface PendingAnswer {
	servedId: number;
	/** Drawn once: sent again, the answer counts once. */
	key: string;
	value: AnswerValue;
}

/** A random UUID. `crypto.randomUUID` does not exist on a plain http address, such as a school's own server. */
export function drawKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = (bytes[6]! & 0x0f) | 0x40;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

interface Schema extends DBSchema {
	pending: { key: number; value: PendingAnswer };
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>('vigie', 1, {
		upgrade: (created) => void created.createObjectStore('pending')
	});
	return opening;
}

/** A browser that refuses storage (private window) still sits the test: it only cannot survive its own death. */
async function orNothing<T>(work: Promise<T>): Promise<T | null> {
	return work.catch(() => null);
}

export async function keepPending(candidateId: number, answer: PendingAnswer): Promise<void> {
	await orNothing(database().then((db) => db.put('pending', answer, candidateId)));
}

export async function findPending(candidateId: number): Promise<PendingAnswer | null> {
	const found = await orNothing(database().then((db) => db.get('pending', candidateId)));
	return found ?? null;
}

export async function forgetPending(candidateId: number): Promise<void> {
	await orNothing(database().then((db) => db.delete('pending', candidateId)));
}
