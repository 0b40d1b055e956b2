/** The list of learners of an organization as an import compares it, and of which program its files are. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { KnownLearner } from '#engine/learners/compare-register';
import {
	checkFormat,
	type FormatFault,
	type LearnerFormat,
	type OwnFormat
} from '#engine/learners/format';
import { learnerFormat, registerOf } from '#engine/learners/formats';
import { LEARNER_PROPERTIES } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { learners, organizations } from '../schema/structures.ts';

export interface Register {
	organizationId: number;
	/** UAI of a school: a file of another school is not taken. */
	uai: string | null;
	/** Whether the organization keeps a list at all. */
	isKept: boolean;
	format: LearnerFormat;
}

export async function findRegister(organizationId: number): Promise<Register> {
	const [found] = await db.select().from(organizations).where(eq(organizations.id, organizationId));
	const { type, tags, externalId, isManagingStudents, learnerFormat: set, ownFormat } = found!;
	return {
		organizationId,
		uai: externalId,
		isKept: isManagingStudents,
		format: learnerFormat(set ?? registerOf(type, tags), ownFormat)
	};
}

/** Sets what the files of an organization hold, unless something is wrong with it. */
export async function setOwnFormat(
	organizationId: number,
	ownFormat: OwnFormat
): Promise<FormatFault[]> {
	const faults = checkFormat(ownFormat);
	if (faults.length === 0) {
		await db
			.update(organizations)
			.set({ learnerFormat: 'generic', ownFormat, isManagingStudents: true })
			.where(eq(organizations.id, organizationId));
	}
	return faults;
}

/** Everybody whom the organization ever knew, and did not delete. */
export async function listKnown(
	connection: Database | Transaction,
	organizationId: number
): Promise<KnownLearner[]> {
	const rows = await connection
		.select()
		.from(learners)
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.deletedAt)))
		.orderBy(asc(learners.id));
	return rows.map((row) => ({
		id: row.id,
		hasAccount: row.userId !== null,
		isDisabled: row.disabledAt !== null,
		properties: Object.fromEntries(LEARNER_PROPERTIES.map((property) => [property, row[property]])),
		attributes: row.attributes
	}));
}
