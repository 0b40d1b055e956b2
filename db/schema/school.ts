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
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { AnswerValue } from '#engine/correction/correct';
import { ACTIVITY_LEVELS, ACTIVITY_STATUSES, MISSION_RESULTS } from '#engine/vocabulary';
import { users } from './accounts.ts';
import { answerResult } from './assessments.ts';
import { instant } from './columns.ts';
import { learners, organizations } from './structures.ts';
import { trainingState } from './trainings.ts';

export const activityLevel = pgEnum('activity_level', ACTIVITY_LEVELS);
export const activityStatus = pgEnum('activity_status', ACTIVITY_STATUSES);
export const missionResult = pgEnum('mission_result', MISSION_RESULTS);

/** A teacher of a primary school lets its pupils enter, until he closes it or its end. */
export const schoolSessions = pgTable(
	'school_sessions',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		openedBy: text()
			.notNull()
			.references(() => users.id),
		openedAt: instant().notNull(),
		endsAt: instant().notNull(),
		/** Who gave it more time last. */
		prolongedBy: text().references(() => users.id),
		closedAt: instant(),
		/** Null for one that ended by itself. */
		closedBy: text().references(() => users.id)
	},
	(table) => [
		uniqueIndex('one_open_school_session')
			.on(table.organizationId)
			.where(sql`${table.closedAt} is null`)
	]
);

/** A pupil works in one browser, for a day at most: he chose his name there, without a password. */
export const schoolVisits = pgTable(
	'school_visits',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		learnerId: integer()
			.notNull()
			.references(() => learners.id),
		/** Of what the browser keeps. */
		tokenHash: text().notNull().unique(),
		startedAt: instant().notNull(),
		/** Kept up by the server that his page is connected to. */
		seenAt: instant().notNull(),
		expiresAt: instant().notNull(),
		endedAt: instant()
	},
	(table) => [index().on(table.learnerId, table.seenAt)]
);

/** A pupil plays a mission, from its first activity to its result; one at a time, and again if he likes. */
export const missionRuns = pgTable(
	'mission_runs',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		learnerId: integer()
			.notNull()
			.references(() => learners.id),
		/** Of `engine/school/missions`. */
		mission: text().notNull(),
		state: trainingState().notNull(),
		/** Once it is completed. */
		result: missionResult(),
		startedAt: instant().notNull(),
		completedAt: instant(),
		lastActivityAt: instant().notNull(),
		/** Grows with every change: pages keep the highest. */
		version: integer().notNull().default(1)
	},
	(table) => [
		index().on(table.organizationId, table.mission),
		index().on(table.learnerId, table.mission),
		uniqueIndex('one_started_mission_run')
			.on(table.learnerId, table.mission)
			.where(sql`${table.state} = 'started'`)
	]
);

/** An activity of a mission, in the order of `id`. */
export const missionActivities = pgTable(
	'mission_activities',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		runId: integer()
			.notNull()
			.references(() => missionRuns.id, { onDelete: 'cascade' }),
		/** From 0; null for the dare. */
		step: smallint(),
		level: activityLevel().notNull(),
		status: activityStatus().notNull(),
		/** Ids of the challenges that it asks, in this order. */
		challengeIds: text().array().notNull(),
		startedAt: instant().notNull(),
		endedAt: instant()
	},
	(table) => [
		index().on(table.runId, table.id),
		uniqueIndex('one_started_activity')
			.on(table.runId)
			.where(sql`${table.status} = 'started'`)
	]
);

/** A challenge of an activity as it was asked, and its answer once there is one. */
export const missionChallenges = pgTable(
	'mission_challenges',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		activityId: integer()
			.notNull()
			.references(() => missionActivities.id, { onDelete: 'cascade' }),
		challengeId: text().notNull(),
		/** Order of the options shown. */
		seed: integer().notNull(),
		servedAt: instant().notNull(),
		/** Idempotency key drawn by the page: an answer sent twice counts once. */
		key: uuid(),
		/** As received: indexes refer to the order shown. */
		value: jsonb().$type<AnswerValue>(),
		result: answerResult(),
		answeredAt: instant()
	},
	(table) => [
		index().on(table.activityId, table.id),
		unique().on(table.activityId, table.key),
		uniqueIndex('one_asked_mission_challenge')
			.on(table.activityId)
			.where(sql`${table.result} is null`)
	]
);
