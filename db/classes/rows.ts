/** The participations of a campaign as its teachers watch them: read, counted, and told when they change. */
import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { ClassRow } from '#engine/classroom/class-row';
import { endToCome } from '#engine/classroom/hour';
import type { BoardDigest } from '#engine/live-board/rows';
import { remainingTarget } from '#engine/campaign/target-profile';
import { framework } from '#engine/content/framework.server';
import { inBatches } from '../batches.ts';
import {
	db,
	openLane,
	perDatabase,
	type Database,
	type Transaction
} from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { Listeners } from '../listeners.ts';
import { fullName, users } from '../schema/accounts.ts';
import {
	campaigns,
	classOrderGroups,
	classOrders,
	participations,
	targetProfiles
} from '../schema/campaigns.ts';
import { readClassEnds } from './class-ends.ts';
import { learners } from '../schema/structures.ts';
import { organizationMemberships } from '../schema/teams.ts';
import { trainings } from '../schema/trainings.ts';

/** Those that were deleted left. */
function selectRows(connection: Database | Transaction, which: SQL) {
	const p = participations;
	const last = connection
		.select({
			id: classOrders.id,
			group: classOrders.groupId,
			kind: classOrderGroups.kind,
			createdAt: classOrderGroups.createdAt,
			deliveredAt: classOrders.deliveredAt,
			appliedAt: classOrders.appliedAt,
			authorId: classOrderGroups.authorId
		})
		.from(classOrders)
		.innerJoin(classOrderGroups, eq(classOrderGroups.id, classOrders.groupId))
		.where(eq(classOrders.participationId, p.id))
		.orderBy(sql`${classOrders.id} desc`)
		.limit(1)
		.as('last');
	const author = sql<string>`(select ${fullName(users)} from ${users} where ${users.id} = ${last.authorId})`;
	return connection
		.select({
			campaignId: p.campaignId,
			row: {
				participationId: p.id,
				firstId: sql<number>`(
					select min(other.id) from participations other
					where other.campaign_id = ${p.campaignId} and other.user_id = ${p.userId}
						and other.deleted_at is null
				)`.mapWith(Number),
				number: p.number,
				firstName: sql<string>`coalesce(${learners.firstName}, ${users.firstName})`,
				lastName: sql<string>`coalesce(${learners.lastName}, ${users.lastName})`,
				learnerId: p.learnerId,
				division: learners.division,
				participantId: p.participantId,
				version: p.version,
				state: p.state,
				startedAt: p.startedAt,
				completedAt: p.completedAt,
				sentAt: p.sentAt,
				answered: sql<number>`coalesce(${trainings.answered}, 0)`.mapWith(Number),
				progress: p.progress,
				validated: p.validated,
				levels: p.levels,
				answers: p.answers,
				askedTube: p.askedTube,
				askedAt: p.askedAt,
				strangeAt: p.strangeAt,
				lastActivityAt: p.lastActivityAt,
				connection: p.connection,
				connectionChangedAt: p.connectionChangedAt,
				needsHelp: p.needsHelp,
				pausedAt: p.pausedAt,
				endsAt: p.endsAt
			},
			order: {
				id: last.id,
				group: last.group,
				kind: last.kind,
				createdAt: last.createdAt,
				deliveredAt: last.deliveredAt,
				appliedAt: last.appliedAt
			},
			by: author
		})
		.from(p)
		.innerJoin(users, eq(users.id, p.userId))
		.leftJoin(learners, eq(learners.id, p.learnerId))
		.leftJoin(trainings, eq(trainings.participationId, p.id))
		.leftJoinLateral(last, sql`true`)
		.where(and(which, isNull(p.deletedAt)))
		.orderBy(asc(p.id));
}

type SelectedRow = Awaited<ReturnType<typeof selectRows>>[number];

function rowOf({ row, order, by }: SelectedRow): ClassRow {
	return { ...row, lastOrder: order && { ...order, by } };
}

export async function listClassRows(
	campaignId: number,
	connection: Database | Transaction = db
): Promise<ClassRow[]> {
	const found = await selectRows(connection, eq(participations.campaignId, campaignId));
	return found.map(rowOf);
}

/** What a campaign asks for, for who watches it. */
export interface ClassFacts {
	campaignId: number;
	/** Targeted tubes, in the order of `levels`. */
	tubes: { tube: string; maxLevel: number }[];
	/** Targeted skills. */
	targeted: number;
}

/** Nobody started yet, of the classes of those who did. */
export interface AbsentLearner {
	learnerId: number;
	firstName: string;
	lastName: string;
	division: string;
}

/** A collection of profiles has no tubes. */
export async function readClassFacts(campaignId: number): Promise<ClassFacts> {
	const [found] = await db
		.select({ tubes: targetProfiles.tubes })
		.from(campaigns)
		.innerJoin(targetProfiles, eq(targetProfiles.id, campaigns.targetProfileId))
		.where(eq(campaigns.id, campaignId));
	const tubes = found?.tubes ?? [];
	const target = remainingTarget(framework, tubes);
	return {
		campaignId,
		targeted: target.skills.length,
		tubes: tubes.map(({ tube, level }) => ({
			tube,
			maxLevel: target.tubes.get(tube)?.at(-1)!.level ?? level
		}))
	};
}

/** In the classes of those who take part, whoever does not. By class and name. */
export async function listAbsent(campaignId: number): Promise<AbsentLearner[]> {
	return db.execute<AbsentLearner & Record<string, unknown>>(sql`
		with present as (
			select learner_id from participations
			where campaign_id = ${campaignId} and deleted_at is null and learner_id is not null
		)
		select id as "learnerId", first_name as "firstName", last_name as "lastName", division
		from ${learners}
		where organization_id = (select organization_id from campaigns where id = ${campaignId})
			and disabled_at is null
			and division in (select division from ${learners} where id in (select learner_id from present))
			and id not in (select learner_id from present)
		order by division, last_name, first_name, id`);
}

/** For each, how many rows its board has and what they fold to: the sum of `foldVersions`, in SQL. */
export async function readClassDigests(
	campaignIds: readonly number[]
): Promise<(BoardDigest & { campaignId: number; endsAt: number | null })[]> {
	if (campaignIds.length === 0) return [];
	const { id, version, campaignId, deletedAt } = participations;
	const fold = sql<number>`coalesce(sum((${id}::bigint * 1000003 + ${version}) % 2147483647) % 2147483647, 0)`;
	const digests = await db
		.select({
			campaignId,
			count: sql<number>`count(*)`.mapWith(Number),
			fold: fold.mapWith(Number)
		})
		.from(participations)
		.where(and(isAmong(campaignId, campaignIds), isNull(deletedAt)))
		.groupBy(campaignId);
	const found = new Map(digests.map((digest) => [digest.campaignId, digest]));
	const ends = await readClassEnds(db, campaignIds);
	const now = Date.now();
	return campaignIds.map((one) => ({
		...(found.get(one) ?? { campaignId: one, count: 0, fold: 0 }),
		endsAt: endToCome(ends.get(one) ?? null, now)
	}));
}

/** For each, whether this user is a teacher of the organization whose campaign it is. */
export async function listWhetherMayWatchClass(
	asks: readonly { campaignId: number; userId: string }[]
): Promise<boolean[]> {
	if (asks.length === 0) return [];
	const allowed = await db
		.select({ campaignId: campaigns.id, userId: organizationMemberships.userId })
		.from(campaigns)
		.innerJoin(
			organizationMemberships,
			eq(organizationMemberships.structureId, campaigns.organizationId)
		)
		.where(
			and(
				isNull(campaigns.deletedAt),
				isNull(organizationMemberships.disabledAt),
				isAmong(campaigns.id, new Set(asks.map((ask) => ask.campaignId))),
				isAmong(organizationMemberships.userId, new Set(asks.map((ask) => ask.userId)))
			)
		);
	const known = new Set(allowed.map((one) => `${one.campaignId} ${one.userId}`));
	return asks.map(({ campaignId, userId }) => known.has(`${campaignId} ${userId}`));
}

const listeners = new Listeners<[campaignId: number, rows: ClassRow[]]>();

/** Calls the listener with what is now true of participations that changed, in this process. Returns what stops it. */
export function onClassChanged(
	listener: (campaignId: number, rows: ClassRow[]) => void
): () => void {
	return listeners.add(listener);
}

const rowsById = perDatabase(() =>
	selectRows(openLane(), isAmong(participations.id, sql.placeholder('ids'))).prepare('class_rows')
);

/** Before anybody waits for it, plans the statement: it takes longer than to run it. */
export const planClassRows = () => rowsById().execute({ ids: [] });

/** After the commit: reads the participation again, with those that changed meanwhile, and tells who watches. */
export const tellClass = inBatches(200, async (ids: number[]): Promise<void[]> => {
	const byCampaign = new Map<number, ClassRow[]>();
	for (const found of await rowsById().execute({ ids })) {
		const { campaignId } = found;
		const rows = byCampaign.get(campaignId);
		if (rows) rows.push(rowOf(found));
		else byCampaign.set(campaignId, [rowOf(found)]);
	}
	for (const [campaignId, rows] of byCampaign) listeners.tell(campaignId, rows);
	return ids.map(() => undefined);
});
