import { log, siteOrigin, startLive } from '#realtime/start';
import { authSessionCookie, readAuthSession } from '#db/auth.server';
import { networkOf } from '#engine/account/network';
import { displayAttributes } from '$lib/display';
import { keepCookie } from '$lib/server/cookies';
import { isForeignForm, refuseForeignForm } from '$lib/server/foreign-forms';
import { defineJobs } from '$lib/server/jobs';
import { onMailTrouble } from '$lib/server/mail/mail';
import { onPortalTrouble } from '$lib/server/portals/trouble';
import { paraglideMiddleware } from '$lib/paraglide/server';
import { building } from '$app/environment';
import {
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	defineJobs(siteOrigin);
	await startLive();
};

onMailTrouble((error) => log.error({ error }, 'mail not sent'));
onPortalTrouble((trouble) => log.warn(trouble, 'portal not believed'));

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) log.error({ error, path: pathOf(event) }, 'page failed');
	return { message };
};

/** Without the code of a link, which is the key of what it opens. */
function pathOf({ url, params }: RequestEvent): string {
	return params.code ? url.pathname.replace(params.code, '…') : url.pathname;
}

/** What opens to whoever signed in with a password that somebody else gave. */
const OPEN_TO_GIVEN = new Set(['/mot-de-passe/nouveau', '/deconnexion', '/langue', '/conditions']);

export const handle: Handle = ({ event, resolve }) => {
	if (isForeignForm(event)) return refuseForeignForm();
	const { getClientAddress } = event;
	event.getClientAddress = () => networkOf(getClientAddress());
	return paraglideMiddleware(event.request, async ({ request, locale }) => {
		event.request = request;
		const found = await readAuthSession(request.headers.get('cookie') ?? '');
		event.locals.user = found?.user ?? null;
		event.locals.authSession = found?.session ?? null;
		if (found?.session.fresh) keepCookie(event.cookies, authSessionCookie(found.session.id));

		if (found?.session.mustChoosePassword && !OPEN_TO_GIVEN.has(event.url.pathname)) {
			const to = request.method === 'GET' ? event.url.pathname + event.url.search : '/';
			redirect(303, `/mot-de-passe/nouveau?vers=${encodeURIComponent(to)}`);
		}

		const attributes = [`lang="${locale}"`, displayAttributes(event.locals.user?.display)]
			.filter(Boolean)
			.join(' ');
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%attributes%', attributes),
			preload: ({ type, path }) =>
				type !== 'asset' && (type !== 'font' || path.includes('latin-wght'))
		});
		response.headers.set('x-content-type-options', 'nosniff');
		// Not less: a form of a page that says nothing of where it is comes without an origin, as one of another site.
		response.headers.set('referrer-policy', 'same-origin');
		response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
		response.headers.set('cross-origin-opener-policy', 'same-origin');
		return response;
	});
};
