import {
	bigint,
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import { CEREMONY_KINDS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';

export const ceremonyKind = pgEnum('ceremony_kind', CEREMONY_KINDS);

const userId = () =>
	text()
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' });

/** The codes of somebody's phone, once a first one was right. */
export const totps = pgTable('totps', {
	userId: userId().primaryKey(),
	/** Encrypted. */
	secret: text().notNull(),
	/** The last step of the clock whose code was taken: each is taken once. */
	lastStep: integer().notNull(),
	createdAt: instant().notNull()
});

/** What opens the account of whoever lost his phone or his passkey, each once. */
export const recoveryCodes = pgTable(
	'recovery_codes',
	{
		userId: userId(),
		/** Signed with the secret of the service: the database alone tells no code. */
		signature: text().notNull(),
		usedAt: instant()
	},
	(table) => [primaryKey({ columns: [table.userId, table.signature] })]
);

export const passkeys = pgTable(
	'passkeys',
	{
		/** As the authenticator drew it, base64url. */
		id: text().primaryKey(),
		userId: userId(),
		/** By its holder, to know it again. */
		name: text().notNull(),
		/** COSE, base64url. */
		publicKey: text().notNull(),
		counter: bigint({ mode: 'number' }).notNull(),
		/** By which ways the browser reaches it; only hints. */
		transports: jsonb().$type<string[]>().notNull(),
		createdAt: instant().notNull(),
		lastUsedAt: instant()
	},
	(table) => [index().on(table.userId)]
);

/** What a passkey was asked to sign, in one browser, of use once. « Challenge » in the words of WebAuthn. */
export const ceremonies = pgTable(
	'ceremonies',
	{
		/** Of what the browser keeps meanwhile. */
		codeHash: text().primaryKey(),
		kind: ceremonyKind().notNull(),
		nonce: text().notNull(),
		/** Null when any account may be opened. */
		userId: text().references(() => users.id, { onDelete: 'cascade' }),
		/** Of the passkey that is added. */
		name: text(),
		expiresAt: instant().notNull()
	},
	(table) => [index().on(table.userId)]
);

/** Somebody gave the right password of an account that asks for more: no connection is open yet. */
export const halfSignIns = pgTable(
	'half_sign_ins',
	{
		codeHash: text().primaryKey(),
		userId: userId(),
		expiresAt: instant().notNull()
	},
	(table) => [index().on(table.userId)]
);
