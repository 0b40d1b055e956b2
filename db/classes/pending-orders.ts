/** What a teacher ordered and the page of its pupil did not apply yet. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { PendingClassOrder } from '#engine/classroom/orders';
import type { Database, Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { classOrderGroups, classOrders } from '../schema/campaigns.ts';

/** Of these participations, the oldest first. */
export function listPendingClassOrders(
	connection: Database | Transaction,
	participationIds: readonly number[]
): Promise<{ participationId: number; order: PendingClassOrder }[]> {
	const { participationId, appliedAt } = classOrders;
	const isTheirs = isAmong(participationId, participationIds);
	return connection
		.select({
			participationId,
			order: {
				id: classOrders.id,
				kind: classOrderGroups.kind,
				text: classOrders.text,
				createdAt: classOrderGroups.createdAt,
				deliveredAt: classOrders.deliveredAt
			}
		})
		.from(classOrders)
		.innerJoin(classOrderGroups, eq(classOrderGroups.id, classOrders.groupId))
		.where(and(isTheirs, isNull(appliedAt)))
		.orderBy(asc(classOrders.id));
}
