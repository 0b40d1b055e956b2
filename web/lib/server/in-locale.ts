import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '#engine/vocabulary';
import {
	getServerAsyncLocalStorage,
	overwriteServerAsyncLocalStorage,
	type ParaglideAsyncLocalStorage
} from '$lib/paraglide/runtime';

/** Does something in the words of a language, whatever that of the page is, and where there is no page. */
export function inLocale<Result>(locale: Locale, work: () => Result): Result {
	const storage = openStorage();
	return storage.run({ ...storage.getStore(), locale }, work);
}

/** The first page makes it, but a server may have something to say before. */
function openStorage(): ParaglideAsyncLocalStorage {
	const made = getServerAsyncLocalStorage();
	if (made) return made;
	const storage: ParaglideAsyncLocalStorage = new AsyncLocalStorage();
	overwriteServerAsyncLocalStorage(storage);
	return storage;
}
