import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	date,
	index,
	integer,
	pgEnum,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { BILLING_MODES, CONNECTIONS, ENROLMENT_WAYS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { centers, framework, learners, sex } from './structures.ts';
import { testVersions } from './test-versions.ts';

export const connection = pgEnum('connection', CONNECTIONS);
export const billingMode = pgEnum('billing_mode', BILLING_MODES);
export const enrolmentWay = pgEnum('enrolment_way', ENROLMENT_WAYS);

/** A certification session; its id is the « numéro de session ». */
export const sessions = pgTable(
	'sessions',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity({ startWith: 1001 }),
		centerId: integer()
			.notNull()
			.references(() => centers.id),
		address: text().notNull(),
		room: text().notNull(),
		startsAt: instant().notNull(),
		/** Names of the invigilators, free text. */
		examiner: text().notNull(),
		/** « Observations », of whoever prepares it. */
		description: text().notNull().default(''),
		createdBy: text().references(() => users.id),
		createdAt: instant(),
		/** Nothing is thrown away: its journal remains. */
		deletedAt: instant(),
		/** Given to candidates in the room. */
		accessCode: text().notNull().unique(),
		/** Given to invigilators; encrypted, since the kit prints it again. */
		invigilatorPassword: text().notNull(),
		/** Start of the first test. */
		firstStartedAt: instant(),
		finalizedAt: instant(),
		/** Of the member who finalized it. */
		finalizedBy: text().references(() => users.id),
		/** What the center says at the end of the whole session. */
		globalComment: text(),
		/** Something happened, candidates could finish, time was given back. */
		hasIncident: boolean().notNull().default(false),
		/** Some who were there could not join. */
		hasJoiningIssue: boolean().notNull().default(false),
		/** When every test of the finalized session had its result. */
		scoredAt: instant(),
		/** Of the staff, once somebody looks after it. */
		officerId: text().references(() => users.id),
		publishedAt: instant(),
		publishedBy: text().references(() => users.id),
		/** What the staff notes of the session; never shown to its center. */
		juryComment: text(),
		juryCommentBy: text().references(() => users.id),
		juryCommentAt: instant()
	},
	(table) => [
		index().on(table.centerId, table.startsAt),
		index('sessions_to_score')
			.on(table.id)
			.where(sql`${table.finalizedAt} is not null and ${table.scoredAt} is null`)
	]
);

/** Who proved the invigilator password of a session; every order checks it. */
export const invigilatorAccesses = pgTable(
	'invigilator_accesses',
	{
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		userId: text()
			.notNull()
			.references(() => users.id),
		enteredAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.userId] })]
);

/** Somebody enrolled in a session. */
export const candidates = pgTable(
	'candidates',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		sessionId: integer()
			.notNull()
			.references(() => sessions.id),
		learnerId: integer().references(() => learners.id),
		/** The account linked by the reconciliation. */
		userId: text().references(() => users.id),
		firstName: text().notNull(),
		lastName: text().notNull(),
		/** Both names without case, accents and hyphens: what a reconciliation compares. */
		foldedName: text().notNull(),
		birthDate: date({ mode: 'string' }).notNull(),
		extraTimePercent: smallint().notNull().default(0),
		sex: sex(),
		/** INSEE code of the country: 99100 is France. */
		birthCountryCode: text(),
		birthInseeCode: text(),
		birthPostalCode: text(),
		birthCity: text(),
		/** Where the convocation goes, and where the results go. */
		email: text(),
		resultRecipientEmail: text(),
		/** What the center calls him. */
		externalId: text(),
		billingMode: billingMode(),
		prepaymentCode: text(),
		framework: framework().notNull().default('CORE'),
		/** His test is drawn from the accessible challenges alone. */
		needsAccessibility: boolean().notNull().default(false),
		enrolledBy: enrolmentWay().notNull().default('individual'),
		reconciledAt: instant(),
		/** In force the day that he joined; frozen from then on. */
		testVersionId: integer().references(() => testVersions.id),
		instructionsReadAt: instant(),
		/** Authorization to start or resume, until it is used, withdrawn or 15 minutes old. */
		authorizedAt: instant(),
		resumeRequestedAt: instant(),
		connection: connection().notNull().default('never'),
		connectionChangedAt: instant(),
		/** The server that holds his pages, while he is connected. */
		connectionNode: uuid(),
		focusLostAt: instant(),
		focusLossCount: integer().notNull().default(0),
		/** How long the absences that ended lasted, together, in milliseconds. */
		focusLostMs: integer().notNull().default(0),
		lastActivityAt: instant(),
		/** Since when he asks for somebody, null when he does not. */
		handRaisedAt: instant(),
		/** Version of the board row: every act on the candidate adds one, in its own transaction. */
		version: bigint({ mode: 'number' }).notNull().default(0)
	},
	(table) => [
		index().on(table.sessionId, table.foldedName),
		unique().on(table.sessionId, table.userId),
		index().on(table.userId),
		index().on(table.learnerId),
		index('connected_candidates')
			.on(table.connectionNode)
			.where(sql`${table.connectionNode} is not null`),
		index('raised_hands')
			.on(table.sessionId)
			.where(sql`${table.handRaisedAt} is not null`)
	]
);
