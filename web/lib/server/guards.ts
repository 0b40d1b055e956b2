import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { SignedInUser } from '#db/auth.server';

/** Who is signed in; nobody is sent to sign in first, then back here. */
export function requireUser({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): SignedInUser {
	if (locals.user) return locals.user;
	redirect(303, `/connexion?vers=${encodeURIComponent(url.pathname)}`);
}
