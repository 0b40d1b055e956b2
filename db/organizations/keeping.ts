/** The staff looks after organizations: it makes them, says what each is and may do. */
import { and, eq, isNull } from 'drizzle-orm';
import type { OrganizationFeature, OrganizationType } from '#engine/vocabulary';
import { RefusedAct } from '../candidate-acts.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import type { Staff } from '../jury/publication.ts';
import { learners, organizations } from '../schema/structures.ts';
import { drawSchoolCode } from '../secrets.server.ts';
import { detailsOf, keep, listChanges, writeChange, type Kept } from '../structures/keeping.ts';

/** What the staff writes of an organization. */
export interface OrganizationDraft {
	type: OrganizationType;
	name: string;
	/** UAI of a school; null for one without any. */
	externalId: string | null;
	/** Lower case: where somebody who claims its space is written to; null when it is not known. */
	officialEmail: string | null;
	/** IANA name. */
	timeZone: string;
	/** Its learners come from its own register. */
	isManagingStudents: boolean;
	/** Each once. */
	features: OrganizationFeature[];
}

export type KeptOrganization = NonNullable<Awaited<ReturnType<typeof findOrganization>>>;

/** An organization as the staff sees it, with all that was done to it, the last first; null when there is none. */
export async function findOrganization(id: number) {
	const found = await readDraft(db, id);
	if (!found) return null;
	return { id, ...found, changes: await listChanges({ kind: 'organization', id }) };
}

async function readDraft(
	from: Database | Transaction,
	id: number
): Promise<(OrganizationDraft & { archivedAt: number | null }) | null> {
	const { type, name, externalId, officialEmail, timeZone } = organizations;
	const { isManagingStudents, features, archivedAt } = organizations;
	const [found] = await from
		.select({
			...{ type, name, externalId, officialEmail, timeZone },
			...{ isManagingStudents, features, archivedAt }
		})
		.from(organizations)
		.where(eq(organizations.id, id));
	return found ?? null;
}

export function createOrganization(staff: Staff, draft: OrganizationDraft): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const [created] = await tx
			.insert(organizations)
			.values(draft)
			.returning({ id: organizations.id });
		const { id } = created!;
		await giveSchoolCode(tx, id);
		await writeChange(tx, staff, { kind: 'organization', id }, at, 'created', textsOf(draft));
		return id;
	});
}

/** Its type stays once it has learners: they were listed by the rules of it. */
export function editOrganization(
	staff: Staff,
	id: number,
	draft: OrganizationDraft
): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		await lockOrganization(tx, id);
		const before = await readDraft(tx, id);
		if (!before) throw new RefusedAct('organization-not-found');
		if (before.type !== draft.type && (await hasLearners(tx, id))) {
			throw new RefusedAct('organization-type-kept');
		}
		const details = detailsOf(textsOf(before), textsOf(draft));
		if (Object.keys(details).length === 0) return id;
		await tx.update(organizations).set(draft).where(eq(organizations.id, id));
		await giveSchoolCode(tx, id);
		await writeChange(tx, staff, { kind: 'organization', id }, at, 'edited', details);
		return id;
	});
}

/** Nobody takes a place of it, or changes what it is, meanwhile. */
export async function lockOrganization(tx: Transaction, id: number): Promise<void> {
	await tx
		.select({ id: organizations.id })
		.from(organizations)
		.where(eq(organizations.id, id))
		.for('no key update');
}

/** A primary school has a code by which its pupils enter; one that it has stays. */
export async function giveSchoolCode(tx: Transaction, id: number): Promise<void> {
	const isWithout = and(
		eq(organizations.id, id),
		eq(organizations.type, 'SCO-1D'),
		isNull(organizations.schoolCode)
	);
	let code: string;
	// Millions are free; the constraint is for two that draw the same one at once.
	do code = drawSchoolCode();
	while ((await tx.$count(organizations, eq(organizations.schoolCode, code))) > 0);
	await tx.update(organizations).set({ schoolCode: code }).where(isWithout);
}

async function hasLearners(tx: Transaction, organizationId: number): Promise<boolean> {
	const [one] = await tx
		.select({ id: learners.id })
		.from(learners)
		.where(eq(learners.organizationId, organizationId))
		.limit(1);
	return one !== undefined;
}

/** As its trail tells it. */
function textsOf(draft: OrganizationDraft): Record<string, string> {
	const { type, name, externalId, officialEmail, timeZone, isManagingStudents, features } = draft;
	return {
		...{ type, name, timeZone },
		externalId: externalId ?? '',
		officialEmail: officialEmail ?? '',
		isManagingStudents: String(isManagingStudents),
		features: features.toSorted().join(' ')
	};
}
