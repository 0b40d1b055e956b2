/** What a teacher ordered and the page of its pupil did not apply yet. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { PendingClassOrder } from '#engine/classroom/orders';
import type { Database, Transaction } from '../connection.server.ts';
import { classOrderGroups, classOrders } from '../schema/campaigns.ts';

/** The oldest first. */
export function listPendingClassOrders(
	connection: Database | Transaction,
	participationId: number
): Promise<PendingClassOrder[]> {
	return connection
		.select({
			id: classOrders.id,
			kind: classOrderGroups.kind,
			text: classOrders.text,
			createdAt: classOrderGroups.createdAt,
			deliveredAt: classOrders.deliveredAt
		})
		.from(classOrders)
		.innerJoin(classOrderGroups, eq(classOrderGroups.id, classOrders.groupId))
		.where(and(eq(classOrders.participationId, participationId), isNull(classOrders.appliedAt)))
		.orderBy(asc(classOrders.id));
}
