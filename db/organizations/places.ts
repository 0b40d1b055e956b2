/** Places of organizations: the lots that the staff gives them, and who occupies one. */
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { toLocalTime } from '#engine/center/local-time';
import {
	FIRST_LOT_DAY,
	mayTakePlace,
	MOST_PLACES,
	placesOf,
	type Places
} from '#engine/organization/places';
import type { PlaceCategory, Refusal } from '#engine/vocabulary';
import { RefusedAct } from '../candidate-acts.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import type { Staff } from '../jury/publication.ts';
import { fullName, users } from '../schema/accounts.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { organizations, placeLots } from '../schema/structures.ts';
import { keep, writeChange, type Kept } from '../structures/keeping.ts';
import { lockOrganization } from './keeping.ts';

/** The lots of an organization, the newest first. */
export function listPlaceLots(organizationId: number) {
	return db
		.select({
			id: placeLots.id,
			count: placeLots.count,
			category: placeLots.category,
			reference: placeLots.reference,
			startsOn: placeLots.startsOn,
			endsOn: placeLots.endsOn,
			createdAt: placeLots.createdAt,
			createdBy: fullName(users)
		})
		.from(placeLots)
		.innerJoin(users, eq(users.id, placeLots.createdBy))
		.where(isOf(organizationId))
		.orderBy(desc(placeLots.startsOn), desc(placeLots.id));
}

export type ListedLot = Awaited<ReturnType<typeof listPlaceLots>>[number];

/** Its places now, by its own clock. */
export async function readPlaces(
	organizationId: number,
	from: Database | Transaction = db
): Promise<Places> {
	const [organization] = await from
		.select({ timeZone: organizations.timeZone })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	const lots = await from
		.select({
			count: placeLots.count,
			startsOn: placeLots.startsOn,
			endsOn: placeLots.endsOn
		})
		.from(placeLots)
		.where(isOf(organizationId));
	// A learner whatever his accounts, and an account whatever it was linked to in between.
	const holders = from
		.select({ learnerId: sql<number | null>`max(${participations.learnerId})`.as('learner_id') })
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.where(and(eq(campaigns.organizationId, organizationId), isNull(participations.deletedAt)))
		.groupBy(participations.userId)
		.as('holders');
	const [{ occupied } = { occupied: 0 }] = await from
		.select({
			occupied: sql<number>`(count(distinct ${holders.learnerId})
				+ count(*) filter (where ${holders.learnerId} is null))::int`
		})
		.from(holders);
	const today = toLocalTime(Date.now(), organization!.timeZone).date;
	return placesOf(lots, occupied, today);
}

/**
 * Takes a place, in the transaction of who starts a campaign, unless he has one. Nobody else takes one of this organization
 * meanwhile, so that the last one is taken once.
 */
export async function takePlace(
	tx: Transaction,
	organizationId: number,
	userId: string,
	learnerId: number | null
): Promise<{ because: Refusal } | null> {
	const [organization] = await tx
		.select({ features: organizations.features, archivedAt: organizations.archivedAt })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	const { features, archivedAt } = organization!;
	if (archivedAt !== null) return { because: 'organization-archived' };
	if (!features.includes('placeLimit')) return null;
	await lockOrganization(tx, organizationId);
	const [held] = await tx
		.select({ id: participations.id })
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.where(
			and(
				eq(campaigns.organizationId, organizationId),
				isNull(participations.deletedAt),
				or(
					eq(participations.userId, userId),
					learnerId === null ? undefined : eq(participations.learnerId, learnerId)
				)
			)
		)
		.limit(1);
	if (held) return null;
	const places = await readPlaces(organizationId, tx);
	return mayTakePlace(features, places) ? null : { because: 'no-place-left' };
}

export interface LotDraft {
	count: number;
	category: PlaceCategory;
	reference: string;
	startsOn: string;
	endsOn: string;
}

/** @param key drawn by the page: sent twice, it is one lot */
export function addPlaceLot(
	staff: Staff,
	organizationId: number,
	draft: LotDraft,
	key: string
): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const { count, startsOn, endsOn } = draft;
		if (!Number.isInteger(count) || count < 1 || count > MOST_PLACES) {
			throw new RefusedAct('lot-count-invalid');
		}
		if (startsOn < FIRST_LOT_DAY || endsOn <= startsOn) throw new RefusedAct('lot-days-invalid');
		await lockOrganization(tx, organizationId);
		const [added] = await tx
			.insert(placeLots)
			.values({ organizationId, ...draft, key, createdAt: at, createdBy: staff.userId })
			.onConflictDoNothing({ target: placeLots.key })
			.returning({ id: placeLots.id });
		if (!added) return organizationId;
		const lots = `${count} ${draft.category} ${startsOn} ${endsOn}`;
		const structure = { kind: 'organization', id: organizationId } as const;
		await writeChange(tx, staff, structure, at, 'edited', { lots, lotsBefore: '' });
		return organizationId;
	});
}

/** What it gave counts no more; whoever has his place keeps it. */
export function removePlaceLot(staff: Staff, organizationId: number, id: number): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		await lockOrganization(tx, organizationId);
		const [removed] = await tx
			.update(placeLots)
			.set({ deletedAt: at, deletedBy: staff.userId })
			.where(and(eq(placeLots.id, id), isOf(organizationId)))
			.returning();
		if (!removed) throw new RefusedAct('lot-not-found');
		const lotsBefore = `${removed.count} ${removed.category} ${removed.startsOn} ${removed.endsOn}`;
		const structure = { kind: 'organization', id: organizationId } as const;
		await writeChange(tx, staff, structure, at, 'edited', { lots: '', lotsBefore });
		return organizationId;
	});
}

const isOf = (organizationId: number) =>
	and(eq(placeLots.organizationId, organizationId), isNull(placeLots.deletedAt));
