/** Drafts in this browser, by candidate, or mission, and challenge served. */
import type { Draft } from '#engine/invigilation/draft';
import { inStorage, type DraftOwner } from './storage.ts';

/** @returns whether it is kept */
export async function keepDraft(
	owner: DraftOwner,
	servedId: number,
	draft: Draft
): Promise<boolean> {
	return (await inStorage((db) => db.put('drafts', draft, [owner, servedId]))) !== null;
}

export async function findDraft(owner: DraftOwner, servedId: number): Promise<Draft | null> {
	return (await inStorage((db) => db.get('drafts', [owner, servedId]))) ?? null;
}

/** Forgets the drafts of this owner, but the one of this challenge. */
export async function forgetDrafts(owner: DraftOwner, except: number | null): Promise<void> {
	await inStorage(async (db) => {
		const { store, done } = db.transaction('drafts', 'readwrite');
		const mine = IDBKeyRange.bound([owner], [owner, Infinity]);
		const keys = await store.getAllKeys(mine);
		await Promise.all(
			keys.filter(([, servedId]) => servedId !== except).map((key) => store.delete(key))
		);
		await done;
	});
}
