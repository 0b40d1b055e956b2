import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { OrderReply } from '#engine/invigilation/orders';
import { ORDER_KINDS, ROOM_ORDER_KINDS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { candidates, sessions } from './sessions.ts';

export const orderKind = pgEnum('order_kind', ORDER_KINDS);
export const roomOrderKind = pgEnum('room_order_kind', ROOM_ORDER_KINDS);

/** An order to one, several or all candidates of a session, and what was replied: sent twice, it is done once. */
export const orderGroups = pgTable(
	'order_groups',
	{
		/** Drawn by the page, its idempotency key. */
		id: uuid().primaryKey(),
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		authorId: text()
			.notNull()
			.references(() => users.id),
		kind: roomOrderKind().notNull(),
		/** Null within the transaction of the order only. */
		reply: jsonb().$type<OrderReply>(),
		createdAt: instant().notNull()
	},
	(table) => [index().on(table.sessionId, table.createdAt)]
);

/** An order to the page of one candidate, told again at each of its connections until it is applied or withdrawn. */
export const orders = pgTable(
	'orders',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		groupId: uuid()
			.notNull()
			.references(() => orderGroups.id),
		candidateId: integer()
			.notNull()
			.references(() => candidates.id),
		kind: orderKind().notNull(),
		/** Of an extra time; below zero, taken back. */
		minutes: smallint(),
		/** Of a message. */
		text: text(),
		/** For the minutes of the session; no candidate sees it. */
		reason: text(),
		authorId: text()
			.notNull()
			.references(() => users.id),
		createdAt: instant().notNull(),
		/** The page has it. */
		deliveredAt: instant(),
		/** The page shows it, or its candidate has read it. */
		appliedAt: instant(),
		withdrawnAt: instant()
	},
	(table) => [
		unique().on(table.groupId, table.candidateId),
		index().on(table.candidateId, table.id),
		index('pending_orders')
			.on(table.candidateId)
			.where(sql`${table.appliedAt} is null and ${table.withdrawnAt} is null`)
	]
);
