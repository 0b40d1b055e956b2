import { log, siteOrigin, startLive } from '#realtime/start';
import { authSessionCookie, readAuthSession } from '#db/auth.server';
import { keepCookie } from '$lib/server/cookies';
import { isForeignForm, refuseForeignForm } from '$lib/server/foreign-forms';
import { defineJobs } from '$lib/server/jobs';
import { onMailTrouble } from '$lib/server/mail/mail';
import { onPortalTrouble } from '$lib/server/portals/trouble';
import { paraglideMiddleware } from '$lib/paraglide/server';
import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	defineJobs(siteOrigin);
	await startLive();
};

onMailTrouble((error) => log.error({ error }, 'mail not sent'));
onPortalTrouble((trouble) => log.warn(trouble, 'portal not believed'));

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) log.error({ error, path: event.url.pathname }, 'page failed');
	return { message };
};

export const handle: Handle = ({ event, resolve }) => {
	if (isForeignForm(event)) return refuseForeignForm();
	return paraglideMiddleware(event.request, async ({ request, locale }) => {
		event.request = request;
		const found = await readAuthSession(request.headers.get('cookie') ?? '');
		event.locals.user = found?.user ?? null;
		event.locals.authSession = found?.session ?? null;
		if (found?.session.fresh) keepCookie(event.cookies, authSessionCookie(found.session.id));

		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale),
			preload: ({ type, path }) =>
				type !== 'asset' && (type !== 'font' || path.includes('latin-wght'))
		});
		response.headers.set('x-content-type-options', 'nosniff');
		response.headers.set('referrer-policy', 'same-origin');
		response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
		response.headers.set('cross-origin-opener-policy', 'same-origin');
		return response;
	});
};
