/** What a browser gets when somebody signs in: his connection, the mark that it is known, and the language of his account. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { getAccount } from '#db/accounts/accounts';
import { openHalfSignIn } from '#db/accounts/half-sign-ins';
import { withMark } from '#db/accounts/known-browsers';
import { hasSecondFactor } from '#db/accounts/second-factor';
import { PasswordChangedError, signIn, signOut } from '#db/auth.server';
import { HALF_SIGN_IN_LIFE } from '#engine/account/second-factor';
import { cookieMaxAge, cookieName } from '$lib/paraglide/runtime';
import { keepCookie, keepStep } from './cookies';
import { refusePage } from './refuse-page';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'request'>;

const MARKS = 'vigie_known';
const HALF = 'vigie_half';
const YEAR = 365 * 24 * 3600;

export function marksOf({ cookies }: Pick<RequestEvent, 'cookies'>): string {
	return cookies.get(MARKS) ?? '';
}

/** Somebody proved his password, or that he reads the mails of the account: he is in, or shows his second factor first. */
export async function enterAccount(
	event: Event,
	userId: string,
	to: string,
	passwordHash?: string
): Promise<never> {
	if (await hasSecondFactor(userId)) {
		keepStep(event.cookies, HALF, await openHalfSignIn(userId), HALF_SIGN_IN_LIFE);
		redirect(303, `/connexion/seconde-etape?vers=${encodeURIComponent(to)}`);
	}
	await openConnection(event, userId, passwordHash);
	redirect(303, to);
}

/** The sign-in that this browser has to finish. */
export function halfOf({ cookies }: Pick<RequestEvent, 'cookies'>): string {
	return cookies.get(HALF) ?? '';
}

/** The second step was made. */
export async function finishSignIn(event: Event, userId: string): Promise<void> {
	event.cookies.delete(HALF, { path: '/' });
	await openConnection(event, userId);
}

/** In the place of the one of whoever else was signed in in this browser, which nobody could close any more. */
export async function openConnection(
	{ cookies, request, locals }: Event,
	userId: string,
	passwordHash?: string
): Promise<void> {
	const userAgent = request.headers.get('user-agent') ?? '';
	const connection = await signIn(userId, userAgent, passwordHash).catch((error: unknown) => {
		if (error instanceof PasswordChangedError) refusePage(409, 'wrong-credentials');
		throw error;
	});
	if (locals.authSession && locals.user?.id !== userId) await signOut(locals.authSession.id);
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
