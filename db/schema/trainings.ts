import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	primaryKey,
	real,
	smallint,
	text,
	unique,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { AnswerValue } from '#engine/correction/correct';
import type { CertificationOutcome } from '#engine/scoring/outcome';
import type { TubeKnowledge } from '#engine/training/knowledge';
import { ATTESTATION_KINDS, COMPETENCES, PROBLEM_KINDS, TRAINING_STATES } from '#engine/vocabulary';
import { locale, users } from './accounts.ts';
import { answerResult, servedState } from './assessments.ts';
import { bankVersions } from './banks.ts';
import { participations } from './campaigns.ts';
import { instant } from './columns.ts';
import { testVersions } from './test-versions.ts';

export const competence = pgEnum('competence', COMPETENCES);
export const attestationKind = pgEnum('attestation_kind', ATTESTATION_KINDS);
export const trainingState = pgEnum('training_state', TRAINING_STATES);
export const problemKind = pgEnum('problem_kind', PROBLEM_KINDS);

/**
 * Somebody works through one competence, or through what a campaign targets, from his first challenge to the one that
 * settles it.
 */
export const trainings = pgTable(
	'trainings',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		userId: text()
			.notNull()
			.references(() => users.id),
		/** Null for what a campaign targets, and for a practice test. */
		competence: competence(),
		participationId: integer().references((): AnyPgColumn => participations.id, {
			onDelete: 'cascade'
		}),
		/** Of an exam: what is answered in it teaches nothing of its pupil. */
		isExam: boolean().notNull().default(false),
		/** Of the certification test; an exam too, of neither a competence nor a participation. */
		isPractice: boolean().notNull().default(false),
		state: trainingState().notNull(),
		/** Begun from a competence already completed: failures older than the delay are asked again. */
		isImproving: boolean().notNull().default(false),
		/** With what was known at its start and the answers, gives every choice of challenge again. */
		seed: integer().notNull(),
		locale: locale().notNull(),
		startedAt: instant().notNull(),
		endedAt: instant(),
		answered: smallint().notNull().default(0),
		/** Grows with every change: pages keep the highest. */
		version: integer().notNull().default(1)
	},
	(table) => [
		index().on(table.userId, table.competence, table.id),
		uniqueIndex('one_started_training')
			.on(table.userId, table.competence)
			.where(sql`${table.state} = 'started'`),
		uniqueIndex('one_training_of_participation').on(table.participationId),
		uniqueIndex('one_started_practice')
			.on(table.userId)
			.where(sql`${table.isPractice} and ${table.state} = 'started'`),
		check(
			'of_one_thing',
			sql`num_nonnulls(${table.competence}, ${table.participationId}) + ${table.isPractice}::int = 1`
		)
	]
);

/** A practice of the certification test: the versions that it goes on with, as a certification does. */
export const practiceTests = pgTable('practice_tests', {
	trainingId: integer()
		.primaryKey()
		.references(() => trainings.id, { onDelete: 'cascade' }),
	bankVersionId: integer()
		.notNull()
		.references(() => bankVersions.id),
	/** Null for the rules of the first version. */
	testVersionId: integer().references(() => testVersions.id),
	deadlineAt: instant().notNull(),
	/** What it gave, once it is over. */
	outcome: jsonb().$type<CertificationOutcome>()
});

/** A challenge of a training, in the order of `id`. */
export const trainingChallenges = pgTable(
	'training_challenges',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		trainingId: integer()
			.notNull()
			.references(() => trainings.id, { onDelete: 'cascade' }),
		/** From 1. */
		number: smallint().notNull(),
		challengeId: text().notNull(),
		/** Order of the options shown. */
		seed: integer().notNull(),
		state: servedState().notNull(),
		servedAt: instant().notNull(),
		/** Of success, as the choice of this challenge expected it; null where nothing was expected. */
		chance: real(),
		/** Of a timed challenge: when its pupil began it. The server counts from then, whatever is reloaded. */
		begunAt: instant()
	},
	(table) => [
		index().on(table.trainingId, table.id),
		uniqueIndex('one_asked_training_challenge')
			.on(table.trainingId)
			.where(sql`${table.state} = 'asked'`)
	]
);

export const trainingAnswers = pgTable(
	'training_answers',
	{
		servedId: integer()
			.primaryKey()
			.references(() => trainingChallenges.id, { onDelete: 'cascade' }),
		trainingId: integer()
			.notNull()
			.references(() => trainings.id, { onDelete: 'cascade' }),
		/** Idempotency key drawn by the page: an answer sent twice counts once. */
		key: uuid().notNull(),
		/** As received: indexes refer to the order shown. */
		value: jsonb().$type<AnswerValue>().notNull(),
		result: answerResult().notNull(),
		/** The page lost the focus meanwhile; in a training it changes nothing, and is said. */
		isFocusLost: boolean().notNull().default(false),
		answeredAt: instant().notNull()
	},
	(table) => [unique().on(table.trainingId, table.key)]
);

/** What is known of somebody in each tube, written with the answer that teaches it. No row: nothing is known. */
export const tubeKnowledge = pgTable(
	'tube_knowledge',
	{
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		tube: text().notNull(),
		knowledge: jsonb().$type<TubeKnowledge>().notNull(),
		updatedAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.userId, table.tube] })]
);

/** Somebody went back to zero in a competence: what was answered before counts no more. */
export const competenceResets = pgTable(
	'competence_resets',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		competence: competence().notNull(),
		/** What was lost, for its holder. */
		pix: smallint().notNull(),
		resetAt: instant().notNull()
	},
	(table) => [index().on(table.userId, table.competence)]
);

/** Whether the profile of somebody is certifiable, and since when it is so: kept with every answer. */
export const certifiabilities = pgTable('certifiabilities', {
	userId: text()
		.primaryKey()
		.references(() => users.id, { onDelete: 'cascade' }),
	isCertifiable: boolean().notNull(),
	since: instant().notNull()
});

/** What somebody obtained an attestation of, once and for all: written with the answer that showed it. */
export const attestations = pgTable(
	'attestations',
	{
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		kind: attestationKind().notNull(),
		obtainedAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.userId, table.kind] })]
);

/** Pix of a profile at the end of each day on which they changed: its progress over time. */
export const profileDays = pgTable(
	'profile_days',
	{
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** In the time zone of Paris. */
		day: date({ mode: 'string' }).notNull(),
		pix: smallint().notNull()
	},
	(table) => [primaryKey({ columns: [table.userId, table.day] })]
);

/** What somebody did with a tutorial, by its id in the bank. */
export const tutorialMarks = pgTable(
	'tutorial_marks',
	{
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		tutorial: text().notNull(),
		savedAt: instant(),
		doneAt: instant()
	},
	(table) => [primaryKey({ columns: [table.userId, table.tutorial] })]
);

/** What somebody reported of a challenge, and what was answered. */
export const problems = pgTable(
	'problems',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		userId: text()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		challengeId: text().notNull(),
		/** What was drawn of it. */
		seed: integer().notNull(),
		/** Drawn by the page: sent twice, it is one. */
		key: uuid().notNull().unique(),
		kind: problemKind().notNull(),
		text: text().notNull(),
		reportedAt: instant().notNull(),
		reply: text(),
		repliedBy: text().references(() => users.id),
		repliedAt: instant(),
		/** When its reporter saw the reply. */
		readAt: instant()
	},
	(table) => [index().on(table.userId), index().on(table.challengeId)]
);
