import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
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
import type { SentResult } from '#engine/campaign/results';
import type { CampaignBadge, CampaignStage, CappedTube } from '#engine/campaign/target-profile';
import type { TubeKnowledge } from '#engine/training/knowledge';
import type { ClassReply } from '#engine/classroom/orders';
import {
	CAMPAIGN_KINDS,
	CLASS_ORDER_KINDS,
	HELP_REASONS,
	PARTICIPATION_STATES,
	TARGET_PROFILE_CATEGORIES
} from '#engine/vocabulary';
import { users } from './accounts.ts';
import { instant } from './columns.ts';
import { connection } from './sessions.ts';
import { learners, organizations } from './structures.ts';

export const campaignKind = pgEnum('campaign_kind', CAMPAIGN_KINDS);
export const targetProfileCategory = pgEnum('target_profile_category', TARGET_PROFILE_CATEGORIES);
export const participationState = pgEnum('participation_state', PARTICIPATION_STATES);
export const helpReason = pgEnum('help_reason', HELP_REASONS);
export const classOrderKind = pgEnum('class_order_kind', CLASS_ORDER_KINDS);

/** What campaigns target: subjects, each up to a level, with the stages and the badges that are reached there. */
export const targetProfiles = pgTable(
	'target_profiles',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		/** Whose it is; null for one of the catalog, open to every organization. */
		organizationId: integer().references(() => organizations.id),
		/** Of the catalog as it is now; null for any other. */
		catalogKey: text().unique(),
		category: targetProfileCategory().notNull().default('custom'),
		name: text().notNull(),
		tubes: jsonb().$type<CappedTube[]>().notNull(),
		stages: jsonb().$type<CampaignStage[]>().notNull().default([]),
		badges: jsonb().$type<CampaignBadge[]>().notNull().default([]),
		/** Drawn by the page that made it: sent twice, it is one. */
		key: text().unique(),
		createdAt: instant().notNull()
	},
	(table) => [index().on(table.organizationId)]
);

/** A teacher asks pupils to take part by its code. */
export const campaigns = pgTable(
	'campaigns',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		kind: campaignKind().notNull(),
		/** Six letters and three digits. */
		code: text().notNull().unique(),
		name: text().notNull(),
		/** What it is for, among teachers. */
		objective: text(),
		/** For its participants; null: its name is not for them. */
		title: text(),
		landingText: text(),
		/** Null for a collection of profiles. */
		targetProfileId: integer().references(() => targetProfiles.id),
		/** What participants are asked to be known by, and whether it is an address; null for nothing. */
		participantId: jsonb().$type<{ label: string; kind: 'text' | 'email' }>(),
		hasMultipleSendings: boolean().notNull().default(false),
		/** Sent as soon as all is answered; else once its owner says so. */
		isSentAutomatically: boolean().notNull().default(true),
		/** Shown with the result. */
		resultText: text(),
		resultLink: jsonb().$type<{ text: string; url: string }>(),
		ownerId: text()
			.notNull()
			.references(() => users.id),
		/** Drawn by the page that made it: sent twice, it is one. */
		key: text().unique(),
		createdAt: instant().notNull(),
		archivedAt: instant(),
		deletedAt: instant()
	},
	(table) => [index().on(table.organizationId)]
);

/** Somebody takes part in a campaign, once, or several times where it allows. */
export const participations = pgTable(
	'participations',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		campaignId: integer()
			.notNull()
			.references(() => campaigns.id),
		userId: text()
			.notNull()
			.references(() => users.id),
		/** Of an organization that knows its learners. */
		learnerId: integer().references(() => learners.id),
		/** From 1, of the same person in the same campaign. */
		number: smallint().notNull(),
		state: participationState().notNull(),
		participantId: text(),
		startedAt: instant().notNull(),
		completedAt: instant(),
		sentAt: instant(),
		/** Whole percents of the targeted skills, once sent; null for a collection of profiles. */
		mastery: smallint(),
		/** What was sent: what comes later changes nothing of it. */
		result: jsonb().$type<SentResult>(),
		/** Of what was sent, for lists and counts of whole campaigns: they read no result. */
		stage: smallint().generatedAlwaysAs(sql`(result #>> '{stage,number}')::smallint`),
		badges: jsonb()
			.$type<string[]>()
			.generatedAlwaysAs(
				sql`jsonb_path_query_array(result, '$.badges[*] ? (@.isObtained == true).id')`
			),
		pix: smallint().generatedAlwaysAs(sql`(result ->> 'pix')::smallint`),
		isCertifiable: boolean().generatedAlwaysAs(sql`(result ->> 'isCertifiable')::boolean`),
		/** Of level 1 at least. */
		certifiableCompetences: smallint().generatedAlwaysAs(
			sql`case when result ->> 'of' = 'profile' then jsonb_array_length(jsonb_path_query_array(result, '$.competences[*] ? (@.level >= 1)')) end`
		),
		/** What was known of each tube when it was sent. */
		knowledge: jsonb().$type<Record<string, TubeKnowledge>>(),
		/** Grows with every change: whoever watches the class keeps the highest. */
		version: integer().notNull().default(1),
		/** Below: where he is, as of his last answer, see `ClassRow`. */
		progress: smallint().notNull().default(0),
		validated: smallint().notNull().default(0),
		levels: text().notNull().default(''),
		answers: text().notNull().default(''),
		askedTube: smallint(),
		askedAt: instant(),
		strangeAt: instant(),
		lastActivityAt: instant(),
		needsHelp: helpReason(),
		connection: connection().notNull().default('never'),
		connectionChangedAt: instant(),
		/** The server that his page is connected to. */
		connectionNode: uuid(),
		/** Since when his teacher keeps what he is asked from him. */
		pausedAt: instant(),
		/** When his hour ends: a server then takes in what he validated. */
		endsAt: instant(),
		deletedAt: instant(),
		deletedBy: text().references(() => users.id),
		/** Deleted with whose it was: he does not take this campaign again. */
		isParticipantDeleted: boolean().notNull().default(false)
	},
	(table) => [
		index().on(table.campaignId, table.userId),
		index().on(table.learnerId),
		index('participations_by_node')
			.on(table.connectionNode)
			.where(sql`${table.connectionNode} is not null`),
		index('participations_by_end')
			.on(table.endsAt)
			.where(sql`${table.state} = 'started' and ${table.endsAt} is not null`),
		index().on(table.userId),
		uniqueIndex('one_open_participation')
			.on(table.campaignId, table.userId)
			.where(sql`${table.state} <> 'sent' and ${table.deletedAt} is null`)
	]
);

/** What a teacher ordered to one, several or all pupils of a class, and what was replied: sent twice, it is done once. */
export const classOrderGroups = pgTable(
	'class_order_groups',
	{
		/** Drawn by the page, its idempotency key. */
		id: uuid().primaryKey(),
		campaignId: integer()
			.notNull()
			.references(() => campaigns.id),
		authorId: text()
			.notNull()
			.references(() => users.id),
		kind: classOrderKind().notNull(),
		/** To whoever works, and not to some. */
		isToAll: boolean().notNull().default(false),
		/** When the hour ends from then on, where it was said to all; null for never. */
		endsAt: instant(),
		/** Null within the transaction of the order only. */
		reply: jsonb().$type<ClassReply>(),
		createdAt: instant().notNull()
	},
	(table) => [index().on(table.campaignId)]
);

/** An order to the page of one pupil, told again at each of its connections until it is applied. */
export const classOrders = pgTable(
	'class_orders',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		groupId: uuid()
			.notNull()
			.references(() => classOrderGroups.id),
		participationId: integer()
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		/** See `PendingClassOrder`. */
		text: text(),
		/** The page has it. */
		deliveredAt: instant(),
		/** The page shows it, or its pupil has read it. */
		appliedAt: instant()
	},
	(table) => [
		unique().on(table.groupId, table.participationId),
		index().on(table.participationId, table.id)
	]
);

/** What changed of a participation beside orders, to see its hour again; append only. See `PupilMoment`. */
export const classMoments = pgTable(
	'class_moments',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		participationId: integer()
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		at: instant().notNull(),
		/** Of his page; null when something else changed. */
		connection: connection(),
		/** See `writeMoment`; null when something else changed. */
		work: text()
	},
	(table) => [index().on(table.participationId, table.id)]
);

/** Somebody whom no list knows by what he typed asks a teacher of the school to say who he is. */
export const linkRequests = pgTable(
	'link_requests',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		firstName: text().notNull(),
		lastName: text().notNull(),
		birthDate: date({ mode: 'string' }).notNull(),
		/** One more each time its account typed something else. */
		revision: integer().notNull().default(1),
		requestedAt: instant().notNull(),
		/** When a teacher said who it is, or that it is nobody. */
		settledAt: instant(),
		settledBy: text().references(() => users.id),
		/** Null for nobody. */
		learnerId: integer().references(() => learners.id),
		/** The account that was linked to this learner until then. */
		takenFrom: text().references(() => users.id)
	},
	(table) => [
		index().on(table.organizationId),
		uniqueIndex('one_open_link_request')
			.on(table.organizationId, table.userId)
			.where(sql`${table.settledAt} is null`)
	]
);
