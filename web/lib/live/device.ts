/** What this browser calls itself, the same from one page to the next. */
import { drawUuid } from './uuid.ts';

const KEY = 'vigie-device';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Nothing in a browser that keeps nothing: a name drawn anew by each page would look like another device each time. */
export function deviceName(): string | undefined {
	try {
		const known = localStorage.getItem(KEY);
		if (known && UUID.test(known)) return known;
		localStorage.setItem(KEY, drawUuid());
		return localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}
