import type { Cookies } from '@sveltejs/kit';
import type { AuthCookie } from '#db/auth.server';

/** Sends the browser the cookie that sign-in made. */
export function keepCookie(cookies: Cookies, { name, value, attributes }: AuthCookie): void {
	cookies.set(name, value, { ...attributes, path: '/' });
}

/** What a browser keeps between two steps, and brings back; pages cannot read it. */
export function keepStep(
	cookies: Cookies,
	name: string,
	value: string,
	milliseconds: number
): void {
	cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: process.env.COOKIE_SECURE === 'true',
		maxAge: milliseconds / 1000
	});
}
