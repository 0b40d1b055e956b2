import { date, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { API_SCOPES, CPF_LINE_STATES } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { assessments } from './assessments.ts';
import { instant } from './columns.ts';

export const apiScope = pgEnum('api_scope', API_SCOPES);
export const cpfLineState = pgEnum('cpf_line_state', CPF_LINE_STATES);

/** Another system that asks for results. The database knows the hash of its secret. */
export const apiClients = pgTable('api_clients', {
	/** Drawn, said with the secret. */
	id: text().primaryKey(),
	name: text().notNull(),
	secretHash: text().notNull(),
	scopes: apiScope().array().notNull(),
	createdBy: text()
		.notNull()
		.references(() => users.id),
	createdAt: instant().notNull(),
	revokedBy: text().references(() => users.id),
	revokedAt: instant()
});

/** One delivery of certificates to the CPF; its file is made again from its lines. */
export const cpfExports = pgTable('cpf_exports', {
	/** The id of the flux. */
	id: uuid().primaryKey(),
	/** The days of publication that it covers, both included. */
	firstDay: date({ mode: 'string' }).notNull(),
	lastDay: date({ mode: 'string' }).notNull(),
	createdBy: text()
		.notNull()
		.references(() => users.id),
	createdAt: instant().notNull()
});

export const cpfLines = pgTable(
	'cpf_lines',
	{
		exportId: uuid()
			.notNull()
			.references(() => cpfExports.id),
		assessmentId: integer()
			.notNull()
			.references(() => assessments.id),
		state: cpfLineState().notNull().default('sent'),
		/** Of a refusal, in the words of the receipt. */
		reason: text(),
		receivedAt: instant()
	},
	(table) => [
		primaryKey({ columns: [table.exportId, table.assessmentId] }),
		index().on(table.assessmentId)
	]
);
