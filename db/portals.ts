/** The portals through which people sign in, and whom they say that people are; `portals/arrivals.ts` believes them. */
import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { PortalProtocol, Refusal } from '#engine/vocabulary';
import { db } from './connection.server.ts';
import {
	portalFile,
	readPortalFile,
	type OidcSettings,
	type SamlSettings
} from './portals/settings.ts';
import { users } from './schema/accounts.ts';
import { portalIdentities, portals } from './schema/sign-in.ts';
import { encrypt } from './secrets.server.ts';

export type OidcPortal = {
	slug: string;
	name: string;
	protocol: 'oidc';
	settings: OidcSettings;
	/** Encrypted. */
	secret: string | null;
};
export type SamlPortal = {
	slug: string;
	name: string;
	protocol: 'saml';
	settings: SamlSettings;
	/** Encrypted. */
	secret: string | null;
};
export type Portal = OidcPortal | SamlPortal;

export interface ListedPortal {
	slug: string;
	name: string;
	protocol: PortalProtocol;
	/** Null while people may sign in through it. */
	disabledAt: number | null;
}

/** All of them, by their names. */
export function listPortals(): Promise<ListedPortal[]> {
	const { slug, name, protocol, disabledAt } = portals;
	return db
		.select({ slug, name, protocol, disabledAt })
		.from(portals)
		.orderBy(asc(name), asc(slug));
}

/** Those through which people may sign in. */
export async function listEnabledPortals(): Promise<ListedPortal[]> {
	return (await listPortals()).filter(({ disabledAt }) => disabledAt === null);
}

/** Null when there is none, or when it is disabled or its settings cannot be used. */
export async function findPortal(slug: string): Promise<Portal | null> {
	const [found] = await db
		.select()
		.from(portals)
		.where(and(eq(portals.slug, slug), isNull(portals.disabledAt)));
	if (!found) return null;
	const { name, protocol, settings, secret } = found;
	const parsed = portalFile.safeParse({ slug, name, protocol, settings });
	if (!parsed.success) return null;
	return { ...parsed.data, secret };
}

/**
 * Adds a portal, or replaces the whole of the one with its slug; people may sign in through it from now on.
 * @throws {PortalSettingsError} that names each field that is wrong
 */
export async function putPortal(file: unknown): Promise<ListedPortal> {
	const read = readPortalFile(file);
	const { slug, name, protocol, settings } = read;
	const secret = read.secret ? encrypt(read.secret) : null;
	const put = { name, protocol, settings, secret, disabledAt: null };
	await db
		.insert(portals)
		.values({ slug, ...put })
		.onConflictDoUpdate({ target: portals.slug, set: put });
	return { slug, name, protocol, disabledAt: null };
}

/** Nobody signs in through it any more; whom it knows is kept. Returns whether there is such a portal. */
export async function disablePortal(slug: string, at: number): Promise<boolean> {
	const disabled = await db
		.update(portals)
		.set({ disabledAt: sql`coalesce(${portals.disabledAt}, ${new Date(at).toISOString()})` })
		.where(eq(portals.slug, slug))
		.returning({ slug: portals.slug });
	return disabled.length > 0;
}

export interface Identity {
	portal: string;
	/** Of the portal. */
	name: string;
	/** Whether its holder may sign in through it. */
	isEnabled: boolean;
	createdAt: number;
}

/** The portals that know this account, the first one first. */
export async function listIdentities(userId: string): Promise<Identity[]> {
	const { portal, createdAt } = portalIdentities;
	const { name, disabledAt } = portals;
	const found = await db
		.select({ portal, name, disabledAt, createdAt })
		.from(portalIdentities)
		.innerJoin(portals, eq(portals.slug, portal))
		.where(eq(portalIdentities.userId, userId))
		.orderBy(asc(createdAt), asc(portal));
	return found.map(({ disabledAt, ...one }) => ({ ...one, isEnabled: disabledAt === null }));
}

/** Everything that opens an account. */
export interface SignInMethods {
	firstName: string;
	lastName: string;
	/** With its password; null for an account that has none. */
	login: string | null;
	identities: Identity[];
}

export async function findSignInMethods(userId: string): Promise<SignInMethods | null> {
	const [user] = await db.select().from(users).where(eq(users.id, userId));
	if (!user) return null;
	const { firstName, lastName, passwordHash, email, username } = user;
	const login = passwordHash === null ? null : (email ?? username);
	return { firstName, lastName, login, identities: await listIdentities(userId) };
}

/** The portal does not open this account any more, unless nothing else does: `last-way-in`. */
export function unlinkIdentity(
	userId: string,
	portal: string
): Promise<{ because: Refusal | null }> {
	return db.transaction(async (tx) => {
		// Whoever unlinks two portals at once unlinks them in turn.
		const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update');
		const [another] = await tx
			.select({ portal: portalIdentities.portal })
			.from(portalIdentities)
			.innerJoin(portals, eq(portals.slug, portalIdentities.portal))
			.where(
				and(
					eq(portalIdentities.userId, userId),
					ne(portalIdentities.portal, portal),
					isNull(portals.disabledAt)
				)
			)
			.limit(1);
		const hasPassword = !!user?.passwordHash && !!(user.email ?? user.username);
		if (!hasPassword && !another) return { because: 'last-way-in' as const };
		await tx
			.delete(portalIdentities)
			.where(and(eq(portalIdentities.userId, userId), eq(portalIdentities.portal, portal)));
		return { because: null };
	});
}
