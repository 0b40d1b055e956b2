/** A primary school by the code that its pupils type, and who of them is at work in a browser. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { rateLimit } from '#db/rate-limits';
import { findSchool, type School } from '#db/school/schools';
import { readVisit, VISIT_COOKIE, type Visit } from '#db/school/visits';
import { isPlainText } from '#engine/spelling';
import { hidden } from '$lib/server/cookies';
import { refusePage } from '$lib/server/refuse-page';

/**
 * Eight million codes are not tried out at this pace, and one that is found says names while its school is open only. Wrong
 * codes alone are counted: a whole school behind one address enters as often as it likes.
 */
const misses = rateLimit(60, 60);

const LONGEST = 20;

export async function searchSchool(
	typed: string,
	{ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>
): Promise<School | { because: 'too-many-attempts' | 'school-not-found' }> {
	const address = getClientAddress();
	// Not even a right code is answered then: it would tell which one is.
	if (await misses.isSpent(address)) return { because: 'too-many-attempts' };
	const found = typed.length <= LONGEST && isPlainText(typed) ? await findSchool(typed) : null;
	if (found) return found;
	return { because: (await misses.take(address)) ? 'school-not-found' : 'too-many-attempts' };
}

/** The school that the address names; a wrong code is shown again where it can be typed better. */
export async function requireSchool(
	event: Pick<RequestEvent, 'getClientAddress'> & { params: { code: string } }
): Promise<School> {
	const found = await searchSchool(event.params.code, event);
	if (!('because' in found)) return found;
	if (found.because === 'too-many-attempts') refusePage(429, found.because);
	redirect(303, `/ecole?code=${encodeURIComponent(event.params.code.slice(0, LONGEST))}`);
}

type Asked = Pick<RequestEvent, 'request'>;

export function findVisit({ request }: Asked): Promise<Visit | null> {
	return readVisit(request.headers.get('cookie') ?? '');
}

/** The pupil at work; whoever is none types the code of his school first. */
export async function requireVisit(event: Asked): Promise<Visit> {
	return (await findVisit(event)) ?? redirect(303, '/ecole');
}

/** Without an age: it ends with the browser, whatever the server says of the end of the day. */
export function keepVisit({ cookies }: Pick<RequestEvent, 'cookies'>, token: string): void {
	cookies.set(VISIT_COOKIE, token, { ...hidden(), path: '/' });
}

export function forgetVisit({ cookies }: Pick<RequestEvent, 'cookies'>): void {
	cookies.delete(VISIT_COOKIE, { path: '/' });
}
