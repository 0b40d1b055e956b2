import type { Cookies } from '@sveltejs/kit';
import type { AuthCookie } from '#db/auth.server';

/** Sends the browser the cookie that sign-in made. */
export function keepCookie(cookies: Cookies, { name, value, attributes }: AuthCookie): void {
	cookies.set(name, value, { ...attributes, path: '/' });
}
