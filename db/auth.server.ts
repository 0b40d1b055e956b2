/** Sign-in. The only file that knows lucia and argon2. */
import { hash, verify } from '@node-rs/argon2';
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { eq, sql } from 'drizzle-orm';
import type { DisplaySettings } from '#engine/account/display-settings';
import {
	generateIdFromEntropySize,
	Lucia,
	type Cookie,
	type DatabaseSession,
	type DatabaseUser
} from 'lucia';
import { inBatches } from './batches.ts';
import { db, perDatabase } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { Listeners } from './listeners.ts';
import { authSessions, users } from './schema/accounts.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof createLucia>;
		DatabaseUserAttributes: Omit<SignedInUser, 'id'> & { oneTimeUntil: number | null };
		DatabaseSessionAttributes: { userAgent: string };
	}
}

/** Who is signed in. */
export interface SignedInUser {
	id: string;
	firstName: string;
	lastName: string;
	display: DisplaySettings;
}

export type AuthCookie = Cookie;

export interface AuthSession {
	id: string;
	/** The cookie must be sent again: its life was just extended. */
	fresh: boolean;
	/** Opened with a password that somebody else gave: until another one is chosen, it opens nothing else. */
	mustChoosePassword: boolean;
}

function createLucia() {
	const adapter = new DrizzlePostgreSQLAdapter(db, authSessions, users);
	// Thousands of pages come back together after a cut.
	adapter.getSessionAndUser = inBatches(1000, readConnections, { from: 8, rest: 400 });
	return new Lucia(adapter, {
		sessionCookie: {
			// Rooms are often served on a school's own network, without a certificate.
			attributes: { secure: process.env.COOKIE_SECURE === 'true', sameSite: 'lax' }
		},
		getUserAttributes: ({ firstName, lastName, display, oneTimeUntil }) => ({
			firstName,
			lastName,
			display,
			mustChoosePassword: oneTimeUntil !== null
		})
	});
}

/** What lucia asks of its adapter for one connection, for many at once. */
async function readConnections(
	ids: string[]
): Promise<[session: DatabaseSession | null, user: DatabaseUser | null][]> {
	const found = await connectionsByIds().execute({ ids });
	const byId = new Map(found.map((one) => [one.id, one]));
	return ids.map((id) => {
		const one = byId.get(id);
		if (!one) return [null, null];
		const { userId, expiresAt, ...attributes } = one;
		return [
			{ id, userId, expiresAt, attributes: { userAgent: '' } },
			{ id: userId, attributes }
		];
	});
}

const connectionsByIds = perDatabase(() =>
	db
		.select({
			id: authSessions.id,
			userId: authSessions.userId,
			expiresAt: authSessions.expiresAt,
			firstName: users.firstName,
			lastName: users.lastName,
			display: users.display,
			oneTimeUntil: users.oneTimeUntil
		})
		.from(authSessions)
		.innerJoin(users, eq(users.id, authSessions.userId))
		.where(isAmong(authSessions.id, sql.placeholder('ids')))
		.prepare('connections_by_ids')
);

const auth = perDatabase(createLucia);

/** A hash that no password has: an unknown account takes as long to refuse as a wrong password. */
const NO_PASSWORD = hash(generateIdFromEntropySize(25));

export function hashPassword(password: string): Promise<string> {
	return hash(password);
}

export function drawUserId(): string {
	return generateIdFromEntropySize(10);
}

/** Whether it is the password of that hash; as long a work when there is none. */
export async function isPasswordOf(
	passwordHash: string | null | undefined,
	password: string
): Promise<boolean> {
	const isRight = await verify(passwordHash ?? (await NO_PASSWORD), password);
	return isRight && Boolean(passwordHash);
}

/** The password that was right is not the one of the account any more: it changed while somebody signed in. */
export class PasswordChangedError extends Error {
	override name = 'PasswordChangedError';
}

/**
 * Opens a connection for that user; the cookie carries it.
 * @param passwordHash of the password that opens it, when one does
 * @throws PasswordChangedError
 */
export async function signIn(
	userId: string,
	userAgent = '',
	passwordHash?: string
): Promise<Cookie> {
	// A browser may say anything of itself, at any length.
	const said = userAgent.slice(0, 400);
	const session = await auth().createSession(userId, { userAgent: said });
	if (passwordHash !== undefined) {
		// After it is open, and once whoever changes the password is done: either this sees the change, or that closes it.
		const [user] = await db
			.select({ passwordHash: users.passwordHash })
			.from(users)
			.where(eq(users.id, userId))
			.for('share');
		if (user?.passwordHash !== passwordHash) {
			await signOut(session.id);
			throw new PasswordChangedError();
		}
	}
	return auth().createSessionCookie(session.id);
}

const listeners = new Listeners<[authSessionId: string]>();

/** Calls the listener after each sign-out, in this process. Returns what stops it. */
export function onSignOut(listener: (authSessionId: string) => void): () => void {
	return listeners.add(listener);
}

/** Closes the connection; the cookie erases it from the browser. */
export async function signOut(authSessionId: string): Promise<Cookie> {
	await auth().invalidateSession(authSessionId);
	listeners.tell(authSessionId);
	return auth().createBlankSessionCookie();
}

/** Tells that these connections were closed, once that is committed. */
export function tellSignedOut(authSessionIds: readonly string[]): void {
	for (const id of authSessionIds) listeners.tell(id);
}

/** Who is signed in, from the `Cookie` header of a request or of a socket's handshake. */
export async function readAuthSession(
	cookieHeader: string
): Promise<{ user: SignedInUser; session: AuthSession } | null> {
	const id = auth().readSessionCookie(cookieHeader);
	if (!id) return null;
	const { user, session } = await auth().validateSession(id);
	if (!user || !session) return null;
	const { mustChoosePassword, ...person } = user;
	return { user: person, session: { id: session.id, fresh: session.fresh, mustChoosePassword } };
}

/** Which of these connections are no more: closed, deleted or expired. */
export async function listEndedAuthSessions(ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const ended = await db.execute<{ id: string }>(sql`
		select asked.id from unnest(${sql.param(ids)}::text[]) as asked (id)
		where not exists (
			select from auth_sessions where auth_sessions.id = asked.id and auth_sessions.expires_at > now()
		)`);
	return ended.map(({ id }) => id);
}

/** The cookie of a connection whose life was extended. */
export function authSessionCookie(authSessionId: string): Cookie {
	return auth().createSessionCookie(authSessionId);
}
