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
import { LEARNER_PROPERTIES, type LearnerFormatKind } from '#engine/vocabulary';
import { RefusedAct } from '../candidate-acts.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import type { Staff } from '../jury/publication.ts';
import { lockOrganization } from '../organizations/keeping.ts';
import { learners, organizations } from '../schema/structures.ts';
import { detailsOf, keep, writeChange, type Kept } from '../structures/keeping.ts';

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

/** What the staff set for the files of an organization. */
export interface ChosenFormat {
	/** Null for the one of its kind, see `registerOf`. */
	kind: LearnerFormatKind | null;
	/** Of a `generic` one: null for the plain columns. */
	own: OwnFormat | null;
}

export async function findChosenFormat(organizationId: number): Promise<ChosenFormat> {
	const [found] = await db.select().from(organizations).where(eq(organizations.id, organizationId));
	return { kind: found!.learnerFormat, own: found!.ownFormat };
}

/** Sets what the files of an organization hold: it keeps a list from then on. What is wrong with it is told, and nothing is set. */
export async function chooseFormat(
	staff: Staff,
	organizationId: number,
	{ kind, own }: ChosenFormat
): Promise<Kept | { faults: FormatFault[] }> {
	const faults = kind === 'generic' && own ? checkFormat(own) : [];
	if (faults.length > 0) return { faults };
	return keep(staff, async ({ tx, at }) => {
		await lockOrganization(tx, organizationId);
		const [before] = await tx
			.select()
			.from(organizations)
			.where(eq(organizations.id, organizationId));
		if (!before) throw new RefusedAct('organization-not-found');
		const now = { learnerFormat: kind, ownFormat: kind === 'generic' ? own : null };
		await tx
			.update(organizations)
			.set({ ...now, isManagingStudents: true })
			.where(eq(organizations.id, organizationId));
		const told = (of: { learnerFormat: LearnerFormatKind | null; ownFormat: OwnFormat | null }) =>
			[of.learnerFormat ?? registerOf(before.type, before.tags), columnsOf(of.ownFormat)]
				.filter(Boolean)
				.join(': ');
		const details = detailsOf(
			{ learnerFormat: told(before), isManagingStudents: String(before.isManagingStudents) },
			{ learnerFormat: told(now), isManagingStudents: 'true' }
		);
		if (Object.keys(details).length > 0) {
			const structure = { kind: 'organization', id: organizationId } as const;
			await writeChange(tx, staff, structure, at, 'edited', details);
		}
		return organizationId;
	});
}

const columnsOf = (own: OwnFormat | null) => own?.columns.map(({ label }) => label).join(', ');

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
