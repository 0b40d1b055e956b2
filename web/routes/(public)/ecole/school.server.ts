/** A primary school by the code that its pupils type, and who of them is at work in a browser. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { LONGEST_CODE, searchSchool, type School } from '#db/school/schools';
import { readVisit, VISIT_COOKIE, type Visit } from '#db/school/visits';
import { hidden } from '$lib/server/cookies';
import { refusePage } from '$lib/server/refuse-page';

/** The school that the address names; a wrong code is shown again where it can be typed better. */
export async function requireSchool(
	event: Pick<RequestEvent, 'getClientAddress'> & { params: { code: string } }
): Promise<School> {
	const found = await searchSchool(event.params.code, event.getClientAddress());
	if (!('because' in found)) return found;
	if (found.because === 'too-many-attempts') refusePage(429, found.because);
	redirect(303, `/ecole?code=${encodeURIComponent(event.params.code.slice(0, LONGEST_CODE))}`);
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
