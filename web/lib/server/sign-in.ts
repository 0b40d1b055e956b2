/** What a browser gets when somebody signs in: his connection, the mark that it is known, and the language of his account. */
import type { RequestEvent } from '@sveltejs/kit';
import { getAccount } from '#db/accounts/accounts';
import { withMark } from '#db/accounts/known-browsers';
import { signIn } from '#db/auth.server';
import { cookieMaxAge, cookieName } from '$lib/paraglide/runtime';
import { keepCookie } from './cookies';

const MARKS = 'vigie_known';
const YEAR = 365 * 24 * 3600;

export function marksOf({ cookies }: Pick<RequestEvent, 'cookies'>): string {
	return cookies.get(MARKS) ?? '';
}

export async function openConnection(
	{ cookies, request }: Pick<RequestEvent, 'cookies' | 'request'>,
	userId: string
): Promise<void> {
	const connection = await signIn(userId, request.headers.get('user-agent') ?? '');
	keepCookie(cookies, connection);
	const { secure } = connection.attributes;
	const kept = { secure, httpOnly: true, sameSite: 'lax', path: '/', maxAge: YEAR } as const;
	cookies.set(MARKS, withMark(marksOf({ cookies }), userId), kept);
	const { locale } = await getAccount(userId);
	if (locale) keepLocale({ cookies }, locale);
}

/** As the buttons of the header do; pages read it. */
export function keepLocale({ cookies }: Pick<RequestEvent, 'cookies'>, locale: string): void {
	cookies.set(cookieName, locale, {
		path: '/',
		httpOnly: false,
		secure: false,
		maxAge: cookieMaxAge
	});
}
