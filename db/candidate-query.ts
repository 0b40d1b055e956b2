/** The one query behind the invigilator's rows and the candidates' own pages. */
import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { PendingOrder } from '#engine/invigilation/orders';
import type { Database, Transaction } from './connection.server.ts';
import { fullName, users } from './schema/accounts.ts';
import { assessments, drafts, liveAlerts, servedChallenges } from './schema/assessments.ts';
import { orders } from './schema/orders.ts';
import { candidates, sessions } from './schema/sessions.ts';

const asked = alias(servedChallenges, 'asked');
const lastAlert = alias(liveAlerts, 'last_alert');
const lastOrder = alias(orders, 'last_order');
const orderedBy = alias(users, 'ordered_by');

/** Nearly always none: told by an index of the pending ones. */
const pendingOrders = sql<PendingOrder[] | null>`case when ${lastOrder.id} is not null then (
	select jsonb_agg(jsonb_build_object(
		'id', pending.id, 'kind', pending.kind, 'minutes', pending.minutes, 'text', pending.text,
		'createdAt', (extract(epoch from pending.created_at) * 1000)::bigint,
		'deliveredAt', (extract(epoch from pending.delivered_at) * 1000)::bigint
	) order by pending.id)
	from orders pending
	where pending.candidate_id = ${candidates.id} and pending.applied_at is null and pending.withdrawn_at is null
) end`;

const handPlace = sql<number | null>`case when ${candidates.handRaisedAt} is not null then (
	select count(*) from candidates other
	where other.session_id = ${candidates.sessionId} and other.hand_raised_at is not null
		and (other.hand_raised_at, other.id) <= (${candidates.handRaisedAt}, ${candidates.id})
) end`.mapWith(Number);

export function selectCandidates(connection: Database | Transaction) {
	const latest = connection
		.select()
		.from(liveAlerts)
		.where(eq(liveAlerts.candidateId, candidates.id))
		.orderBy(desc(liveAlerts.id))
		.limit(1)
		.as('last_alert');
	const newest = connection
		.select()
		.from(orders)
		.where(eq(orders.candidateId, candidates.id))
		.orderBy(desc(orders.id))
		.limit(1)
		.as('last_order');
	return connection
		.select({
			candidate: {
				id: candidates.id,
				sessionId: candidates.sessionId,
				userId: candidates.userId,
				firstName: candidates.firstName,
				lastName: candidates.lastName,
				birthDate: candidates.birthDate,
				extraTimePercent: candidates.extraTimePercent,
				reconciledAt: candidates.reconciledAt,
				instructionsReadAt: candidates.instructionsReadAt,
				authorizedAt: candidates.authorizedAt,
				resumeRequestedAt: candidates.resumeRequestedAt,
				connection: candidates.connection,
				connectionChangedAt: candidates.connectionChangedAt,
				connectionNode: candidates.connectionNode,
				focusLostAt: candidates.focusLostAt,
				focusLossCount: candidates.focusLossCount,
				focusLostMs: candidates.focusLostMs,
				lastActivityAt: candidates.lastActivityAt,
				handRaisedAt: candidates.handRaisedAt,
				needsAccessibility: candidates.needsAccessibility,
				testVersionId: candidates.testVersionId,
				version: candidates.version
			},
			session: {
				startsAt: sessions.startsAt,
				accessCode: sessions.accessCode,
				finalizedAt: sessions.finalizedAt,
				firstStartedAt: sessions.firstStartedAt,
				deletedAt: sessions.deletedAt
			},
			assessment: assessments,
			// Its contenders are many, and nobody's here.
			asked: {
				id: asked.id,
				number: asked.number,
				challengeId: asked.challengeId,
				seed: asked.seed,
				servedAt: asked.servedAt,
				begunAt: asked.begunAt,
				isFocusLost: asked.isFocusLost
			},
			draft: { value: drafts.value, writtenAt: drafts.writtenAt },
			alert: lastAlert,
			decidedBy: sql<string | null>`${fullName(users)}`,
			lastOrder: {
				id: lastOrder.id,
				groupId: lastOrder.groupId,
				kind: lastOrder.kind,
				createdAt: lastOrder.createdAt,
				deliveredAt: lastOrder.deliveredAt,
				appliedAt: lastOrder.appliedAt,
				withdrawnAt: lastOrder.withdrawnAt
			},
			orderedBy: fullName(orderedBy),
			pendingOrders,
			handPlace
		})
		.from(candidates)
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.leftJoin(asked, and(eq(asked.assessmentId, assessments.id), eq(asked.state, 'asked')))
		.leftJoin(drafts, and(eq(drafts.assessmentId, assessments.id), eq(drafts.servedId, asked.id)))
		.leftJoinLateral(latest, sql`true`)
		.leftJoin(users, eq(users.id, lastAlert.decidedBy))
		.leftJoinLateral(newest, sql`true`)
		.leftJoin(orderedBy, eq(orderedBy.id, lastOrder.authorId));
}

export type Joined = Awaited<ReturnType<ReturnType<typeof selectCandidates>['execute']>>[number];
