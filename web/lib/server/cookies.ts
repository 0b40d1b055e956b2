import type { Cookies } from '@sveltejs/kit';
import type { AuthCookie } from '#db/auth.server';

/** Sends the browser the cookie that sign-in made. */
export function keepCookie(cookies: Cookies, { name, value, attributes }: AuthCookie): void {
	cookies.set(name, value, { ...attributes, path: '/' });
}

/** Brought back by the browser to this site alone; no page reads it. */
export function hidden() {
	const secure = process.env.COOKIE_SECURE === 'true';
	return { httpOnly: true, sameSite: 'lax', secure } as const;
}

/** What a browser keeps between two steps, and brings back. */
export function keepStep(
	cookies: Cookies,
	name: string,
	value: string,
	milliseconds: number
): void {
	cookies.set(name, value, { ...hidden(), path: '/', maxAge: milliseconds / 1000 });
}
