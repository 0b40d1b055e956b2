/** What is true of candidates now: the one query behind the invigilator's rows and the candidates' own pages. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { CERTIFICATION_LENGTH } from '#engine/selection/strategy';
import type { BoardRow } from '#engine/invigilation/board';
import type { PendingOrder } from '#engine/invigilation/orders';
import type { LiveAlertState, Locale } from '#engine/vocabulary';
import type { Database, Transaction } from './connection.server.ts';
import { users } from './schema/accounts.ts';
import { assessments, liveAlerts, servedChallenges } from './schema/assessments.ts';
import { orders } from './schema/orders.ts';
import { candidates, sessions } from './schema/sessions.ts';

type Connection = Database | Transaction;

/** The challenge asked and not answered yet. */
export interface AskedChallenge {
	servedId: number;
	number: number;
	challengeId: string;
	seed: number;
	/** The last live alert on it. */
	alert: { state: LiveAlertState; raisedAt: number } | null;
}

/** Everything that is true of one candidate now. */
export interface CandidateNow {
	id: number;
	sessionId: number;
	userId: string | null;
	row: BoardRow;
	assessment: {
		id: number;
		seed: number;
		bankVersionId: number | null;
		locale: Locale;
		seat: string | null;
	} | null;
	asked: AskedChallenge | null;
	/** What his page has not applied yet, in the order given. */
	orders: PendingOrder[];
	/** From 1 among the raised hands of the session, null when his is down. */
	handPlace: number | null;
	session: {
		startsAt: number;
		accessCode: string;
		finalizedAt: number | null;
		firstStartedAt: number | null;
	};
}

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

function selectCandidates(connection: Connection) {
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
			candidate: candidates,
			session: {
				startsAt: sessions.startsAt,
				accessCode: sessions.accessCode,
				finalizedAt: sessions.finalizedAt,
				firstStartedAt: sessions.firstStartedAt
			},
			assessment: assessments,
			asked,
			alert: lastAlert,
			decidedBy: sql<string | null>`${users.firstName} || ' ' || ${users.lastName}`,
			lastOrder,
			orderedBy: sql<string>`${orderedBy.firstName} || ' ' || ${orderedBy.lastName}`,
			pendingOrders,
			handPlace
		})
		.from(candidates)
		.innerJoin(sessions, eq(sessions.id, candidates.sessionId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.leftJoin(asked, and(eq(asked.assessmentId, assessments.id), eq(asked.state, 'asked')))
		.leftJoinLateral(latest, sql`true`)
		.leftJoin(users, eq(users.id, lastAlert.decidedBy))
		.leftJoinLateral(newest, sql`true`)
		.leftJoin(orderedBy, eq(orderedBy.id, lastOrder.authorId));
}

type Joined = Awaited<ReturnType<ReturnType<typeof selectCandidates>['execute']>>[number];

function toCandidateNow(joined: Joined): CandidateNow {
	const { candidate, session, assessment, asked, alert, decidedBy, lastOrder } = joined;
	const row: BoardRow = {
		candidateId: candidate.id,
		version: candidate.version,
		firstName: candidate.firstName,
		lastName: candidate.lastName,
		birthDate: candidate.birthDate,
		extraTimePercent: candidate.extraTimePercent,
		reconciledAt: candidate.reconciledAt,
		instructionsReadAt: candidate.instructionsReadAt,
		authorizedAt: candidate.authorizedAt,
		resumeRequestedAt: candidate.resumeRequestedAt,
		assessmentState: assessment?.state ?? null,
		answered: assessment?.answered ?? 0,
		length: CERTIFICATION_LENGTH,
		startedAt: assessment?.startedAt ?? null,
		deadlineAt: assessment?.deadlineAt ?? null,
		endedAt: assessment?.endedAt ?? null,
		lastActivityAt: candidate.lastActivityAt,
		connection: candidate.connection,
		connectionChangedAt: candidate.connectionChangedAt,
		focusLostAt: candidate.focusLostAt,
		focusLossCount: candidate.focusLossCount,
		alert: alert && {
			id: alert.id,
			number: alert.number,
			state: alert.state,
			raisedAt: alert.raisedAt,
			decidedAt: alert.decidedAt,
			decidedBy
		},
		pausedAt: assessment?.pausedAt ?? null,
		extraMinutes: assessment?.extraMinutes ?? 0,
		handRaisedAt: candidate.handRaisedAt,
		lastOrder: lastOrder && {
			id: lastOrder.id,
			group: lastOrder.groupId,
			kind: lastOrder.kind,
			createdAt: lastOrder.createdAt,
			deliveredAt: lastOrder.deliveredAt,
			appliedAt: lastOrder.appliedAt,
			withdrawnAt: lastOrder.withdrawnAt,
			by: joined.orderedBy
		}
	};
	return {
		id: candidate.id,
		sessionId: candidate.sessionId,
		userId: candidate.userId,
		row,
		session,
		assessment: assessment && {
			id: assessment.id,
			seed: assessment.seed,
			bankVersionId: assessment.bankVersionId,
			locale: assessment.locale,
			seat: assessment.seat
		},
		asked: asked && {
			servedId: asked.id,
			number: asked.number,
			challengeId: asked.challengeId,
			seed: asked.seed,
			alert: alert?.servedId === asked.id ? { state: alert.state, raisedAt: alert.raisedAt } : null
		},
		orders: joined.pendingOrders ?? [],
		handPlace: joined.handPlace
	};
}

/** What is now true of these candidates, by id. */
export async function listCandidates(connection: Connection, ids: number[]) {
	const rows = await selectCandidates(connection).where(inArray(candidates.id, ids));
	return rows.map(toCandidateNow);
}

/** What is now true of everybody in the session. */
export async function listSessionCandidates(connection: Connection, sessionId: number) {
	const rows = await selectCandidates(connection).where(eq(candidates.sessionId, sessionId));
	return rows.map(toCandidateNow);
}

export async function findCandidate(connection: Connection, id: number) {
	const [candidate] = await listCandidates(connection, [id]);
	return candidate ?? null;
}

/** These candidates of a session, or all, locked in one order whoever locks them. */
export async function lockSessionCandidates(
	tx: Transaction,
	sessionId: number,
	ids: readonly number[] | 'all'
): Promise<CandidateNow[]> {
	const locked = await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(
			and(
				eq(candidates.sessionId, sessionId),
				ids === 'all' ? undefined : inArray(candidates.id, [...ids])
			)
		)
		.orderBy(candidates.id)
		.for('update');
	const now = await listCandidates(
		tx,
		locked.map(({ id }) => id)
	);
	return now.sort((a, b) => a.id - b.id);
}

/**
 * What is now true of one candidate, whom no other act can change until this transaction ends. Every act on a
 * candidate starts here, so two acts on the same candidate happen one after the other.
 */
export async function lockCandidate(tx: Transaction, id: number): Promise<CandidateNow | null> {
	await tx.execute(sql`select from candidates where id = ${id} for update`);
	return findCandidate(tx, id);
}
