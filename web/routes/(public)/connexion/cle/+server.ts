import { json, type RequestEvent } from '@sveltejs/kit';
import {
	finishByPasskey,
	finishSignIn as openByPasskey,
	startSecondStep,
	startSignIn
} from '#db/accounts/passkeys';
import { rateLimit } from '#db/rate-limits';
import { readJson, refuseJson, sendAsked, takeKept } from '$lib/server/passkeys';
import { siteOf } from '$lib/server/paths';
import { finishSignIn, halfOf } from '$lib/server/sign-in';
import type { RequestHandler } from './$types';

// As on the page where one signs in.
const byAddress = rateLimit(300, 300);

const isSecondStep = ({ url }: RequestEvent) => url.searchParams.get('etape') === 'seconde';

/** Asks for a passkey: of anybody, or of whoever gave his password. */
export const POST: RequestHandler = async (event) => {
	if (!(await byAddress.take(event.getClientAddress())))
		return refuseJson(429, 'too-many-attempts');
	const site = siteOf(event.url);
	const asked = isSecondStep(event) ? startSecondStep(halfOf(event), site) : startSignIn(site);
	return sendAsked(event, await asked);
};

/** Looks at what the passkey signed. */
export const PUT: RequestHandler = async (event) => {
	if (!(await byAddress.take(event.getClientAddress())))
		return refuseJson(429, 'too-many-attempts');
	const answer = { code: takeKept(event), response: await readJson(event) };
	const site = siteOf(event.url);
	const opened = isSecondStep(event)
		? await finishByPasskey(halfOf(event), answer, site)
		: await openByPasskey(answer, site);
	if ('because' in opened) return refuseJson(400, opened.because);
	await finishSignIn(event, opened.userId);
	return json({});
};
