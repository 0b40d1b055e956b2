import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ACCOUNT_LINK_KINDS, PORTAL_PROTOCOLS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';

export const accountLinkKind = pgEnum('account_link_kind', ACCOUNT_LINK_KINDS);
export const portalProtocol = pgEnum('portal_protocol', PORTAL_PROTOCOLS);

/** The link of a mail to the holder of an account, of use once. The database knows the hash of its code. */
export const accountLinks = pgTable(
	'account_links',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		kind: accountLinkKind().notNull(),
		codeHash: text().notNull().unique(),
		/** To which it was sent, lower case: the one that is confirmed. */
		email: text().notNull(),
		createdAt: instant().notNull(),
		expiresAt: instant().notNull(),
		usedAt: instant()
	},
	(table) => [index().on(table.userId)]
);

/** A password was given by somebody else: to whom, by whom and when, never which one. Lines are added, never changed. */
export const oneTimePasswords = pgTable(
	'one_time_passwords',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		userId: text()
			.notNull()
			.references(() => users.id),
		givenBy: text()
			.notNull()
			.references(() => users.id),
		at: instant().notNull()
	},
	(table) => [index().on(table.userId)]
);

/** Wrong passwords in a row, by a hash of what is slowed down: a name at an address, or a browser that is known. */
export const signInFailures = pgTable(
	'sign_in_failures',
	{
		key: text().primaryKey(),
		failures: integer().notNull(),
		lastAt: instant().notNull()
	},
	(table) => [index().on(table.lastAt)]
);

/** The portals through which people sign in: data, not code. */
export const portals = pgTable('portals', {
	/** In addresses: `ent-occitanie`. */
	slug: text().primaryKey(),
	protocol: portalProtocol().notNull(),
	name: text().notNull(),
	/** As its protocol needs them; checked by zod when read. */
	settings: jsonb().$type<unknown>().notNull(),
	/** Encrypted; null when the protocol needs none. */
	secret: text(),
	disabledAt: instant()
});

/** Who an account is at a portal. */
export const portalIdentities = pgTable(
	'portal_identities',
	{
		portal: text()
			.notNull()
			.references(() => portals.slug),
		/** `sub` of OpenID Connect, the chosen attribute of SAML. */
		subject: text().notNull(),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		createdAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.portal, table.subject] }), index().on(table.userId)]
);

/** Assertions that were believed, until they expire: none is believed twice. */
export const usedAssertions = pgTable('used_assertions', {
	id: text().primaryKey(),
	expiresAt: instant().notNull()
});
