/** What is kept of the hours of a class, read once and at one instant, to see it again: see `rowAt`. */
import { asc, eq, sql } from 'drizzle-orm';
import type { ClassHistory, PastOrder, PupilMoment } from '#engine/classroom/replay';
import { END_ORDER_KINDS } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { fullName, users } from '../schema/accounts.ts';
import {
	classMoments,
	classOrderGroups,
	classOrders,
	participations
} from '../schema/campaigns.ts';
import { listClassRows } from './rows.ts';

/** Three statements, whatever the size of the class. */
export async function readClassHistory(campaignId: number): Promise<ClassHistory> {
	return db.transaction(
		async (tx) => {
			const rows = await listClassRows(campaignId, tx);
			const { participationId, at, connection, work } = classMoments;
			const moments = await tx
				.select({ participationId, at, connection, work })
				.from(classMoments)
				.innerJoin(participations, eq(participations.id, participationId))
				.where(eq(participations.campaignId, campaignId))
				.orderBy(asc(classMoments.id));
			const given = await tx
				.select({
					group: classOrderGroups.id,
					kind: classOrderGroups.kind,
					createdAt: classOrderGroups.createdAt,
					isToAll: classOrderGroups.isToAll,
					endsAt: classOrderGroups.endsAt,
					by: sql<string>`${fullName(users)}`,
					participationId: classOrders.participationId,
					id: classOrders.id,
					text: classOrders.text,
					deliveredAt: classOrders.deliveredAt,
					appliedAt: classOrders.appliedAt
				})
				.from(classOrderGroups)
				.innerJoin(users, eq(users.id, classOrderGroups.authorId))
				.leftJoin(classOrders, eq(classOrders.groupId, classOrderGroups.id))
				.where(eq(classOrderGroups.campaignId, campaignId))
				.orderBy(asc(classOrders.id), asc(classOrderGroups.createdAt));
			const momentsOf = new Map<number, PupilMoment[]>(
				rows.map((row) => [row.participationId, []])
			);
			for (const { participationId, ...moment } of moments) {
				momentsOf.get(participationId)?.push(moment);
			}
			const ordersOf = new Map<number, PastOrder[]>(rows.map((row) => [row.participationId, []]));
			const ends = new Map<string, { at: number; endsAt: number | null }>();
			for (const { participationId, id, isToAll, endsAt, ...order } of given) {
				const isEnd = END_ORDER_KINDS.some((kind) => kind === order.kind);
				if (isEnd && isToAll) ends.set(order.group, { at: order.createdAt, endsAt });
				if (participationId !== null) ordersOf.get(participationId)?.push({ ...order, id: id! });
			}
			return {
				pupils: rows.map((row) => ({
					row,
					moments: momentsOf.get(row.participationId)!,
					orders: ordersOf.get(row.participationId)!
				})),
				ends: [...ends.values()].sort((a, b) => a.at - b.at)
			};
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' }
	);
}
