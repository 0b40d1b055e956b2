/** What is true of candidates now. */
import { and, eq, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { ChallengeAsServed } from '#engine/content/asked.server';
import type { BoardRow } from '#engine/invigilation/board';
import type { Draft } from '#engine/invigilation/draft';
import type { PendingOrder } from '#engine/invigilation/orders';
import type { TestConfiguration } from '#engine/scoring/test-configuration';
import type { LiveAlertState, Locale } from '#engine/vocabulary';
import { inBatches } from './batches.ts';
import { selectCandidates, type Joined } from './candidate-query.ts';
import { db, perDatabase, type Database, type Transaction } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { candidates } from './schema/sessions.ts';
import { readConfigurations } from './test-versions.ts';

type Connection = Database | Transaction;

/** The challenge asked and not answered yet. */
export interface AskedChallenge extends ChallengeAsServed {
	servedId: number;
	number: number;
	servedAt: number;
	/** The page of the test was left while it was asked. */
	isFocusLost: boolean;
	/** The last live alert on it. */
	alert: { state: LiveAlertState; raisedAt: number } | null;
	/** What was begun of its answer. */
	draft: Draft | null;
}

/** Everything that is true of one candidate now. */
export interface CandidateNow {
	id: number;
	sessionId: number;
	userId: string | null;
	/** His test is drawn from the accessible challenges alone. */
	needsAccessibility: boolean;
	/** The server that holds his pages, null when none does. */
	connectionNode: string | null;
	/** The rules of his test. */
	test: TestConfiguration;
	row: BoardRow;
	assessment: {
		id: number;
		seed: number;
		bankVersionId: number | null;
		isAccessibleOnly: boolean;
		locale: Locale;
		seat: string | null;
		device: string | null;
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
		deletedAt: number | null;
	};
}

function toCandidateNow(joined: Joined, test: TestConfiguration): CandidateNow {
	const { candidate, session, assessment, asked, draft, alert, decidedBy, lastOrder } = joined;
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
		length: test.length.maximum,
		startedAt: assessment?.startedAt ?? null,
		deadlineAt: assessment?.deadlineAt ?? null,
		endedAt: assessment?.endedAt ?? null,
		lastActivityAt: candidate.lastActivityAt,
		connection: candidate.connection,
		connectionChangedAt: candidate.connectionChangedAt,
		focusLostAt: candidate.focusLostAt,
		focusLossCount: candidate.focusLossCount,
		focusLostMs: candidate.focusLostMs,
		deviceChanges: assessment?.deviceChanges ?? 0,
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
		needsAccessibility: candidate.needsAccessibility,
		connectionNode: candidate.connectionNode,
		test,
		row,
		session,
		assessment: assessment && {
			id: assessment.id,
			seed: assessment.seed,
			bankVersionId: assessment.bankVersionId,
			isAccessibleOnly: assessment.isAccessibleOnly,
			locale: assessment.locale,
			seat: assessment.seat,
			device: assessment.device
		},
		asked: asked && {
			servedId: asked.id,
			number: asked.number,
			challengeId: asked.challengeId,
			seed: asked.seed,
			servedAt: asked.servedAt,
			begunAt: asked.begunAt,
			isFocusLost: asked.isFocusLost,
			alert: alert?.servedId === asked.id ? { state: alert.state, raisedAt: alert.raisedAt } : null,
			draft: draft && { value: draft.value, writtenAt: draft.writtenAt }
		},
		orders: joined.pendingOrders ?? [],
		handPlace: joined.handPlace
	};
}

async function toCandidatesNow(
	connection: Connection,
	rows: readonly Joined[]
): Promise<CandidateNow[]> {
	const ids = rows.map(({ candidate }) => candidate.testVersionId);
	const testOf = await readConfigurations(ids, connection);
	return rows.map((joined) => toCandidateNow(joined, testOf(joined.candidate.testVersionId)));
}

/** As one parameter: a thousand of them take longer to write than to read, and each number of them to plan. */
function isOneOf(ids: number[] | Placeholder): SQL {
	return sql`${candidates.id} = any(${Array.isArray(ids) ? sql.param(ids) : ids}::int[])`;
}

/** The query is long: outside transactions it is built once, which takes longer than to ask it. */
const byIds = perDatabase(() =>
	selectCandidates(db)
		.where(isOneOf(sql.placeholder('ids')))
		.orderBy(candidates.id)
		.prepare('candidates_by_ids')
);
const bySessions = perDatabase(() =>
	selectCandidates(db)
		.where(isAmong(candidates.sessionId, sql.placeholder('ids')))
		.orderBy(candidates.id)
		.prepare('candidates_by_sessions')
);

/** What is now true of these candidates, by id. */
export async function listCandidates(connection: Connection, ids: number[]) {
	const rows =
		connection === db
			? await byIds().execute({ ids })
			: await selectCandidates(connection).where(isOneOf(ids)).orderBy(candidates.id);
	return toCandidatesNow(connection, rows);
}

/** What is now true of everybody in these sessions. */
export async function listSessionCandidates(sessionIds: number[]) {
	return toCandidatesNow(db, await bySessions().execute({ ids: sessionIds }));
}

/** One of the candidates that many ask for at the same time. */
export const findCandidateNow = inBatches(
	1000,
	async (ids: number[]) => {
		const found = new Map((await listCandidates(db, ids)).map((one) => [one.id, one]));
		return ids.map((id) => found.get(id) ?? null);
	},
	{ from: 8, rest: 400 }
);

export async function findCandidate(connection: Connection, id: number) {
	const [candidate] = await listCandidates(connection, [id]);
	return candidate ?? null;
}

/**
 * What is now true of the candidates that the condition names, whom no other act can change until this transaction ends.
 * They are locked in one order whoever locks several, so that nobody waits in a circle.
 */
async function lockWhere(tx: Transaction, condition: SQL | undefined): Promise<CandidateNow[]> {
	const locked = await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(condition)
		.orderBy(candidates.id)
		.for('update');
	return listCandidates(
		tx,
		locked.map(({ id }) => id)
	);
}

export function lockCandidates(tx: Transaction, ids: number[]): Promise<CandidateNow[]> {
	return lockWhere(tx, isOneOf(ids));
}

/** These candidates of a session, or all. */
export function lockSessionCandidates(
	tx: Transaction,
	sessionId: number,
	ids: readonly number[] | 'all'
): Promise<CandidateNow[]> {
	const chosen = ids === 'all' ? undefined : isAmong(candidates.id, ids);
	return lockWhere(tx, and(eq(candidates.sessionId, sessionId), chosen));
}

/** Every act on one candidate starts here, so two acts on the same candidate happen one after the other. */
export async function lockCandidate(tx: Transaction, id: number): Promise<CandidateNow | null> {
	const [candidate] = await lockCandidates(tx, [id]);
	return candidate ?? null;
}
