import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgEnum,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import {
	FRAMEWORKS,
	LEARNER_ACT_KINDS,
	LEARNER_FORMATS,
	ORGANIZATION_FEATURES,
	ORGANIZATION_TYPES,
	PLACE_CATEGORIES,
	SCHOOL_OPENINGS,
	SCHOOL_TAGS,
	SEXES,
	STRUCTURE_CHANGE_KINDS,
	STRUCTURE_TYPES,
	USUAL_FEATURES,
	type LearnerFate
} from '#engine/vocabulary';
import type { OwnFormat } from '#engine/learners/format';
import { users } from './accounts.ts';
import { instant } from './columns.ts';

export const organizationType = pgEnum('organization_type', ORGANIZATION_TYPES);
export const structureType = pgEnum('structure_type', STRUCTURE_TYPES);
export const schoolTag = pgEnum('school_tag', SCHOOL_TAGS);
export const schoolOpening = pgEnum('school_opening', SCHOOL_OPENINGS);
export const sex = pgEnum('sex', SEXES);
export const framework = pgEnum('framework', FRAMEWORKS);
export const organizationFeature = pgEnum('organization_feature', ORGANIZATION_FEATURES);
export const placeCategory = pgEnum('place_category', PLACE_CATEGORIES);
export const structureChangeKind = pgEnum('center_change_kind', STRUCTURE_CHANGE_KINDS);
export const learnerFormatKind = pgEnum('learner_format', LEARNER_FORMATS);
export const learnerActKind = pgEnum('learner_act_kind', LEARNER_ACT_KINDS);

/** A school, a university, a company. */
export const organizations = pgTable('organizations', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	type: organizationType().notNull(),
	name: text().notNull(),
	/** UAI of a school. */
	externalId: text().unique(),
	/** Lower case: the mailbox of the school itself, where the links go by which somebody claims its space. */
	officialEmail: text(),
	/** Of a primary school: what its pupils type to enter, nine letters. */
	schoolCode: text().unique(),
	/** Its pupils come from the school's own register. */
	isManagingStudents: boolean().notNull().default(false),
	tags: schoolTag().array().notNull().default([]),
	/** What it may do beside what every organization may. */
	features: organizationFeature()
		.array()
		.notNull()
		.default([...USUAL_FEATURES]),
	/** IANA name. */
	timeZone: text().notNull().default('Europe/Paris'),
	archivedAt: instant(),
	/** Of which program its register is; null for the one of its kind, see `registerOf`. */
	learnerFormat: learnerFormatKind(),
	/** What its own files hold, when the format is `generic`; null for the plain ones. */
	ownFormat: jsonb().$type<OwnFormat>()
});

/** Seats that an organization has for a time: those of its lots of the day add up. */
export const placeLots = pgTable(
	'place_lots',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		count: integer().notNull(),
		category: placeCategory().notNull(),
		reference: text().notNull(),
		/** The first day. */
		startsOn: date({ mode: 'string' }).notNull(),
		/** The first day without them. */
		endsOn: date({ mode: 'string' }).notNull(),
		/** Drawn by the page that made it: sent twice, it is one. */
		key: text().unique(),
		createdAt: instant().notNull(),
		createdBy: text()
			.notNull()
			.references(() => users.id),
		deletedAt: instant(),
		deletedBy: text().references(() => users.id)
	},
	(table) => [index().on(table.organizationId)]
);

/** A pupil or student of an organization, whether or not an account exists yet. */
export const learners = pgTable(
	'learners',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		userId: text().references(() => users.id),
		firstName: text().notNull(),
		lastName: text().notNull(),
		preferredLastName: text(),
		/** Null where the organization's own files do not tell it: nobody is recognized by it. */
		birthDate: date({ mode: 'string' }),
		/** Empty for who has none. */
		division: text().notNull(),
		/** Where the school's register says that he was born, when it does. */
		sex: sex(),
		birthCountryCode: text(),
		birthInseeCode: text(),
		birthCity: text(),
		middleName: text(),
		thirdName: text(),
		/** « Identifiant national élève », upper case. */
		ine: text(),
		studentNumber: text(),
		mefCode: text(),
		/** « Statut » of the register. */
		status: text(),
		/** Of the register; the one he signs in with is that of his account. */
		email: text(),
		/** The browser may read to him what missions ask, where the staff opened that to his school. */
		hasSpokenTexts: boolean().notNull().default(false),
		/** What the columns of the organization's own say, by their labels. */
		attributes: jsonb().$type<Record<string, string>>().notNull().default({}),
		/** When a register did not name him any more: his history stays, and he is offered no more. */
		disabledAt: instant(),
		/** He is disabled too from then on, and no list has him any more; a register that names him again adds somebody else. */
		deletedAt: instant(),
		deletedBy: text().references(() => users.id)
	},
	(table) => [
		index().on(table.organizationId),
		index().on(table.ine),
		index().on(table.userId),
		uniqueIndex('one_student_number')
			.on(table.organizationId, table.studentNumber)
			.where(sql`${table.disabledAt} is null`)
	]
);

/** What teachers did for the accounts of learners: lines are added, never changed. */
export const learnerActs = pgTable(
	'learner_acts',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		learnerId: integer()
			.notNull()
			.references(() => learners.id),
		kind: learnerActKind().notNull(),
		actorId: text()
			.notNull()
			.references(() => users.id),
		at: instant().notNull()
	},
	(table) => [index().on(table.learnerId, table.id)]
);

/** A register that was read and looked at; once it was imported, who did it, when, and what became of it. */
export const learnerImports = pgTable(
	'learner_imports',
	{
		/** Drawn. */
		id: uuid().primaryKey(),
		organizationId: integer()
			.notNull()
			.references(() => organizations.id),
		authorId: text()
			.notNull()
			.references(() => users.id),
		fileName: text().notNull(),
		/** As it was read, row by row; gone with the import. */
		content: jsonb().$type<unknown>(),
		/** What does it, once it was confirmed. */
		jobId: integer(),
		/** How many rows had each fate. */
		counts: jsonb().$type<Record<LearnerFate, number>>(),
		createdAt: instant().notNull(),
		importedAt: instant()
	},
	(table) => [index().on(table.organizationId, table.importedAt)]
);

/** A certification center; the one of a school has the school's external id. */
export const centers = pgTable('centers', {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	type: structureType().notNull(),
	name: text().notNull(),
	externalId: text().unique(),
	/** IANA name: the local time of its sessions. */
	timeZone: text().notNull(),
	archivedAt: instant()
});

/** What the staff did to a center or an organization, and who claimed one, by whom: lines are added, never changed. */
export const centerChanges = changesOf('center_changes', 'center_id', () => centers.id);
export const organizationChanges = changesOf(
	'organization_changes',
	'organization_id',
	() => organizations.id
);

function changesOf(name: string, column: string, structure: () => AnyPgColumn) {
	return pgTable(
		name,
		{
			id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
			/** The center, or the organization. */
			structureId: integer(column).notNull().references(structure),
			kind: structureChangeKind().notNull(),
			details: jsonb().$type<Record<string, string>>().notNull(),
			actorId: text()
				.notNull()
				.references(() => users.id),
			at: instant().notNull()
		},
		(table) => [index().on(table.structureId, table.id)]
	);
}

/** What a center may certify beside `CORE`. */
export const habilitations = pgTable(
	'habilitations',
	{
		centerId: integer()
			.notNull()
			.references(() => centers.id),
		framework: framework().notNull()
	},
	(table) => [primaryKey({ columns: [table.centerId, table.framework] })]
);

/** From which day schools of a kind may certify: a center that is not in the whitelist waits for it. */
export const schoolOpenings = pgTable('school_openings', {
	opening: schoolOpening().primaryKey(),
	opensOn: date({ mode: 'string' }).notNull()
});

/** Centers that no opening day keeps waiting, by their external id. */
export const centerWhitelist = pgTable('center_whitelist', {
	externalId: text().primaryKey()
});
