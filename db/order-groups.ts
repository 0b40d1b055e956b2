/** The last orders to several candidates of a session, for the receipts of a screen that opens. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { OrderGroup } from '#engine/invigilation/receipts';
import { ORDER_KINDS } from '#engine/vocabulary';
import { db } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { fullName, users } from './schema/accounts.ts';
import { orderGroups, orders } from './schema/orders.ts';
import { sessions } from './schema/sessions.ts';

/** More than a screen shows at a time. */
const MOST_GROUPS = 10;

const { reply } = orderGroups;
/** One order to one candidate is told by his row; authorizations have no receipt. */
const isToSeveral = and(
	inArray(orderGroups.kind, [...ORDER_KINDS]),
	sql`jsonb_array_length(${reply} -> 'done') > 0`,
	sql`jsonb_array_length(${reply} -> 'done') + jsonb_array_length(${reply} -> 'refused') > 1`
);

/** The last ones of each session, the newest first. */
export async function listRecentOrders(sessionIds: readonly number[]): Promise<OrderGroup[][]> {
	const recent = db
		.select()
		.from(orderGroups)
		.where(and(eq(orderGroups.sessionId, sessions.id), isToSeveral))
		.orderBy(desc(orderGroups.createdAt))
		.limit(MOST_GROUPS)
		.as('recent');
	const byStep = db
		.select({
			step: sql<string>`case
					when ${orders.withdrawnAt} is not null then 'withdrawn'
					when ${orders.appliedAt} is not null then 'applied'
					when ${orders.deliveredAt} is not null then 'delivered'
					else 'sent' end`.as('step'),
			ids: sql`jsonb_agg(${orders.candidateId} order by ${orders.candidateId})`.as('ids'),
			firstId: sql`min(${orders.id})`.as('first_id'),
			minutes: sql`max(${orders.minutes})`.as('minutes')
		})
		.from(orders)
		.where(eq(orders.groupId, recent.id))
		.groupBy(sql`1`)
		.as('by_step');
	const given = db
		.select({
			steps: sql<OrderGroup['steps']>`jsonb_object_agg(${byStep.step}, ${byStep.ids})`.as('steps'),
			firstId: sql<number>`min(${byStep.firstId})`.as('least_id'),
			minutes: sql<number | null>`max(${byStep.minutes})`.as('given_minutes')
		})
		.from(byStep)
		.as('given');
	const groups = await db
		.select({
			sessionId: sessions.id,
			group: {
				group: recent.id,
				kind: sql<OrderGroup['kind']>`${recent.kind}`,
				createdAt: recent.createdAt,
				by: fullName(users),
				minutes: given.minutes,
				firstId: given.firstId,
				steps: given.steps,
				refused: sql<OrderGroup['refused']>`${recent.reply} -> 'refused'`
			}
		})
		.from(sessions)
		.innerJoinLateral(recent, sql`true`)
		.innerJoinLateral(given, sql`true`)
		.innerJoin(users, eq(users.id, recent.authorId))
		.where(isAmong(sessions.id, sessionIds))
		.orderBy(desc(recent.createdAt));
	return sessionIds.map((id) =>
		groups.filter(({ sessionId }) => sessionId === id).map(({ group }) => group)
	);
}
