import { text, type RequestEvent } from '@sveltejs/kit';

/** What a page of any site can make a browser send, with its cookies and without asking first. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Where a portal has its signed answers posted: no cookie of the browser says there who sends them. */
const PORTAL_ANSWER = '/(public)/connexion/portail/[portal]/acs';

/**
 * Whether a form may come from a page of another site. As SvelteKit's own rule, which knows no exception: the interface
 * for other systems, which have no page and say no origin, looks at no cookie; portals are another site.
 */
export function isForeignForm({ request, route, url }: RequestEvent): boolean {
	const type = request.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase() ?? '';
	return (
		!SAFE_METHODS.includes(request.method) &&
		FORM_TYPES.includes(type) &&
		!route.id?.startsWith('/api/') &&
		route.id !== PORTAL_ANSWER &&
		request.headers.get('origin') !== url.origin
	);
}

export function refuseForeignForm(): Response {
	return text('Cross-site form submissions are forbidden', { status: 403 });
}
