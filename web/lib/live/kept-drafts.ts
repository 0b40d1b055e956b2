/** Drafts in this browser, by candidate and challenge served. */
import type { Draft } from '#engine/invigilation/draft';
import { inStorage } from './storage.ts';

/** @returns whether it is kept */
export async function keepDraft(
	candidateId: number,
	servedId: number,
	draft: Draft
): Promise<boolean> {
	return (await inStorage((db) => db.put('drafts', draft, [candidateId, servedId]))) !== null;
}

export async function findDraft(candidateId: number, servedId: number): Promise<Draft | null> {
	return (await inStorage((db) => db.get('drafts', [candidateId, servedId]))) ?? null;
}

/** Forgets the drafts of this candidate, but the one of this challenge. */
export async function forgetDrafts(candidateId: number, except: number | null): Promise<void> {
	await inStorage(async (db) => {
		const { store, done } = db.transaction('drafts', 'readwrite');
		const mine = IDBKeyRange.bound([candidateId], [candidateId + 1], false, true);
		const keys = await store.getAllKeys(mine);
		await Promise.all(
			keys.filter(([, servedId]) => servedId !== except).map((key) => store.delete(key))
		);
		await done;
	});
}
