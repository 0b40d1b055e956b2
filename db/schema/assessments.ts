import { sql } from 'drizzle-orm';
import {
	boolean,
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	real,
	smallint,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { AnswerValue } from '#engine/correction/correct';
import type { DraftValue } from '#engine/invigilation/draft';
import type { CertificationOutcome } from '#engine/scoring/outcome';
import {
	ABORT_REASONS,
	ANSWER_RESULTS,
	ASSESSMENT_RESULT_STATUSES,
	ASSESSMENT_STATES,
	LIVE_ALERT_REASON_KEYS,
	LIVE_ALERT_STATES,
	SERVED_STATES
} from '#engine/vocabulary';
import { locale, users } from './accounts.ts';
import { bankVersions } from './banks.ts';
import { instant } from './columns.ts';
import { candidates } from './sessions.ts';

export const assessmentState = pgEnum('assessment_state', ASSESSMENT_STATES);
export const servedState = pgEnum('served_state', SERVED_STATES);
export const answerResult = pgEnum('answer_result', ANSWER_RESULTS);
export const abortReason = pgEnum('abort_reason', ABORT_REASONS);
export const resultStatus = pgEnum('result_status', ASSESSMENT_RESULT_STATUSES);
export const liveAlertState = pgEnum('live_alert_state', LIVE_ALERT_STATES);
export const liveAlertReason = pgEnum('live_alert_reason', LIVE_ALERT_REASON_KEYS);

/** The test of one candidate. */
export const assessments = pgTable('assessments', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	candidateId: integer()
		.notNull()
		.unique()
		.references(() => candidates.id),
	/** With the answers, replays every choice of challenge. */
	seed: integer().notNull(),
	/** Version of the bank that the test was started on, and goes on with; null before there were versions. */
	bankVersionId: integer().references(() => bankVersions.id),
	/** Its challenges are drawn from the accessible ones alone; as its candidate needed when it started. */
	isAccessibleOnly: boolean().notNull().default(false),
	locale: locale().notNull(),
	state: assessmentState().notNull(),
	startedAt: instant().notNull(),
	deadlineAt: instant().notNull(),
	endedAt: instant(),
	/** Since when the clock is stopped; the deadline moves when it starts again. */
	pausedAt: instant(),
	/** Given by invigilators during the test; the deadline has moved by as much. */
	extraMinutes: smallint().notNull().default(0),
	/** Answers that count. */
	answered: smallint().notNull().default(0),
	/** Drawn by the one browser page that holds the test; a page that was left or reloaded has lost it. */
	seat: text(),
	/** What the browser of the test calls itself; null when it keeps nothing. A signal, never a proof. */
	device: text(),
	deviceChanges: smallint().notNull().default(0),
	/** Why it was not finished, as the center says at finalization. */
	abortReason: abortReason(),
	/** By the jury. Both may be lifted again until the session is published. */
	cancelledAt: instant(),
	rejectedForFraudAt: instant(),
	/** Of the jury, to the candidate and to his center: each takes the place of the automatic one. */
	commentForCandidate: text(),
	commentForOrganization: text(),
	/** Of the certificate, drawn at the first publication. */
	verificationCode: text().unique()
});

/** What a test gave. It may be scored again: the last one counts, the others remain. */
export const results = pgTable(
	'results',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		assessmentId: integer()
			.notNull()
			.references(() => assessments.id),
		status: resultStatus().notNull(),
		/** In pix; null when the test gives none. */
		score: smallint(),
		/** All of it, with the reasons and figures it was decided on. */
		outcome: jsonb().$type<CertificationOutcome>().notNull(),
		/** How plausible its pattern of answers is, in standard deviations; see `personFit`. */
		personFit: real(),
		/** Of the staff who had it scored again; null for the first time. */
		authorId: text().references(() => users.id),
		createdAt: instant().notNull()
	},
	(table) => [index().on(table.assessmentId, table.id)]
);

/** A challenge shown to a candidate, in the order of `id`. */
export const servedChallenges = pgTable(
	'served_challenges',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		assessmentId: integer()
			.notNull()
			.references(() => assessments.id),
		/** From 1 to 32; the one that replaces an excluded challenge has its number. */
		number: smallint().notNull(),
		challengeId: text().notNull(),
		/** Order of the options shown. */
		seed: integer().notNull(),
		state: servedState().notNull(),
		/** Prices of those that could be chosen: with the answers before, the choice can be made again. */
		contenders: jsonb().$type<Record<string, number>>(),
		servedAt: instant().notNull(),
		/** Of a timed challenge: since when its time counts. What stopped the clock meanwhile has moved it. */
		begunAt: instant(),
		/** The page of the test was left while it was asked. */
		isFocusLost: boolean().notNull().default(false)
	},
	(table) => [
		index().on(table.assessmentId),
		uniqueIndex('one_asked_challenge')
			.on(table.assessmentId)
			.where(sql`${table.state} = 'asked'`)
	]
);

/**
 * What the page that holds a test has begun to answer: one for each test, of the challenge that it names. It counts only
 * while that challenge is asked; the next draft takes its place, and the end of the test drops it.
 */
export const drafts = pgTable('drafts', {
	assessmentId: integer()
		.primaryKey()
		.references(() => assessments.id),
	servedId: integer()
		.notNull()
		.references(() => servedChallenges.id),
	/** As received: indexes refer to the order shown. */
	value: jsonb().$type<DraftValue>().notNull(),
	writtenAt: instant().notNull()
});

export const answers = pgTable(
	'answers',
	{
		servedId: integer()
			.primaryKey()
			.references(() => servedChallenges.id),
		assessmentId: integer()
			.notNull()
			.references(() => assessments.id),
		/** Idempotency key drawn by the page: an answer sent twice counts once. */
		key: uuid().notNull(),
		/** As received: indexes refer to the order shown. */
		value: jsonb().$type<AnswerValue>().notNull(),
		result: answerResult().notNull(),
		answeredAt: instant().notNull()
	},
	(table) => [unique().on(table.assessmentId, table.key)]
);

export const liveAlerts = pgTable(
	'live_alerts',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		candidateId: integer()
			.notNull()
			.references(() => candidates.id),
		servedId: integer()
			.notNull()
			.references(() => servedChallenges.id),
		number: smallint().notNull(),
		state: liveAlertState().notNull(),
		reason: liveAlertReason(),
		raisedAt: instant().notNull(),
		decidedAt: instant(),
		decidedBy: text().references(() => users.id)
	},
	(table) => [
		index().on(table.candidateId),
		uniqueIndex('one_ongoing_alert')
			.on(table.candidateId)
			.where(sql`${table.state} = 'ongoing'`)
	]
);
