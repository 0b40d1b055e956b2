/** The staff looks after centers and organizations: what all that it does to them has in common, and its trail. */
import { desc, eq } from 'drizzle-orm';
import { readReason } from '#engine/center/jury';
import type { Refusal, StructureChangeKind } from '#engine/vocabulary';
import { actOrRefuse, RefusedAct } from '../candidate-acts.ts';
import { db, type Transaction } from '../connection.server.ts';
import { isUniqueViolation } from '../errors.ts';
import type { Act } from '../journal.ts';
import type { Staff } from '../jury/publication.ts';
import { fullName, users } from '../schema/accounts.ts';
import { centerChanges, organizationChanges } from '../schema/structures.ts';
import { ARCHIVED, STRUCTURES, type Structure } from './structure.ts';

const CHANGES = { center: centerChanges, organization: organizationChanges };

export type Kept = { id: number } | { because: Refusal };

/** An act on a structure, done or refused as a whole. */
export async function keep(staff: Staff, work: (act: Act) => Promise<number>): Promise<Kept> {
	try {
		const done = await actOrRefuse(staff, work);
		return 'because' in done ? done : { id: done.value };
	} catch (error) {
		if (isUniqueViolation(error)) return { because: 'external-id-taken' };
		throw error;
	}
}

/** What was done to a structure, the last first. */
export function listChanges({ kind, id }: Structure) {
	const changes = CHANGES[kind];
	return db
		.select({
			id: changes.id,
			kind: changes.kind,
			details: changes.details,
			at: changes.at,
			by: fullName(users)
		})
		.from(changes)
		.innerJoin(users, eq(users.id, changes.actorId))
		.where(eq(changes.structureId, id))
		.orderBy(desc(changes.id))
		.limit(100);
}

export type StructureChange = Awaited<ReturnType<typeof listChanges>>[number];

export async function writeChange(
	tx: Transaction,
	{ userId }: { userId: string },
	{ kind: of, id }: Structure,
	at: number,
	kind: StructureChangeKind,
	details: Record<string, string>
): Promise<void> {
	await tx.insert(CHANGES[of]).values({ structureId: id, kind, details, actorId: userId, at });
}

/** What changed, as the trail tells it: each fact, and what it was before. */
export function detailsOf(
	was: Record<string, string>,
	is: Record<string, string>
): Record<string, string> {
	const changed = Object.keys(is).filter((key) => is[key] !== was[key]);
	return Object.fromEntries(
		changed.flatMap((key) => [
			[key, is[key]!],
			[`${key}Before`, was[key]!]
		])
	);
}

/** Nobody prepares, opens, starts or joins anything there while it is archived; what was done stays. */
export function setArchived(
	staff: Staff,
	structure: Structure,
	typedReason: string,
	isArchived: boolean
): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const read = readReason(typedReason);
		if ('because' in read) throw new RefusedAct(read.because);
		const { kind, id } = structure;
		const table = STRUCTURES[kind];
		const [found] = await tx
			.select({ archivedAt: table.archivedAt })
			.from(table)
			.where(eq(table.id, id))
			.for('no key update');
		if (!found) throw new RefusedAct(`${kind}-not-found`);
		if ((found.archivedAt !== null) === isArchived) {
			throw new RefusedAct(isArchived ? ARCHIVED[kind] : `${kind}-not-archived`);
		}
		await tx
			.update(table)
			.set({ archivedAt: isArchived ? at : null })
			.where(eq(table.id, id));
		const change = isArchived ? 'archived' : 'restored';
		await writeChange(tx, staff, structure, at, change, { reason: read.reason });
		return id;
	});
}
