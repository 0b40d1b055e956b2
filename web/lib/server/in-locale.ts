import type { Locale } from '#engine/vocabulary';
import { serverAsyncLocalStorage } from '$lib/paraglide/runtime';

/** Does something in the words of a language, whatever that of the page is: what is printed says its own. */
export function inLocale<Result>(locale: Locale, work: () => Result): Result {
	const { origin, messageCalls } = serverAsyncLocalStorage!.getStore()!;
	return serverAsyncLocalStorage!.run({ locale, origin, messageCalls }, work);
}
