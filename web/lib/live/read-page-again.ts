/** What a page shows changed at the server. */
import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * The page reads again what it shows, once nobody is on his way to another one: reading again gives that way up without
 * a word, so that a link or a form would lead nowhere.
 *
 * @param what its loads depend on, see `depends`; all of them when it is left out
 */
export async function readPageAgain(what?: string): Promise<void> {
	await navigating.complete?.catch(() => {});
	await (what === undefined ? invalidateAll() : invalidate(what));
}
