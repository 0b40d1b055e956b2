/** The life of a test: start, resume, answer, end. */
import { randomInt } from 'node:crypto';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { clockOf } from '#engine/content/asked.server';
import { holdsChallenge } from '#engine/content/bank.server';
import { isToBegin } from '#engine/correction/conditions';
import type { RunningTest } from '#engine/invigilation/answering';
import { isOtherDevice, mayStartOrResume } from '#engine/invigilation/entry';
import { ANSWER_GRACE, isTimeOver, testDeadline } from '#engine/invigilation/time';
import { allowed, refused } from '#engine/invigilation/verdict';
import type { TestConfiguration } from '#engine/scoring/test-configuration';
import type { ServedChallenge } from '#engine/selection/session';
import type { AssessmentState, Locale } from '#engine/vocabulary';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import { db, type Transaction } from './connection.server.ts';
import { chooseNext, countServed, openBank, openBankInForce } from './exposure.ts';
import { absenceEnded } from './focus.ts';
import { dropHand } from './hands.ts';
import { isAmong } from './is-among.ts';
import { SYSTEM, type Act, type Actor, type JournalLine } from './journal.ts';
import {
	answers,
	assessments,
	drafts,
	liveAlerts,
	servedChallenges
} from './schema/assessments.ts';
import { candidates, sessions } from './schema/sessions.ts';

export const MAX_SEED = 2 ** 31 - 1;

/** What the engine needs to know of a running test. */
export function runningTest({ row, assessment, asked }: CandidateNow): RunningTest {
	return {
		state: row.assessmentState,
		deadlineAt: row.deadlineAt,
		askedId: asked?.servedId ?? null,
		isToBegin: asked !== null && isToBegin(clockOf(asked, row)),
		hasOngoingAlert: asked?.alert?.state === 'ongoing',
		seat: assessment?.seat ?? null,
		pausedAt: row.pausedAt
	};
}

/** Whether leaving the page is held against the candidate: the tools of who needs accessible challenges may take the focus. */
export function isAwayHeld({ asked, assessment }: CandidateNow): boolean {
	return asked!.isFocusLost && !assessment!.isAccessibleOnly;
}

/** What the page shows that starts or resumes a test. */
export interface Entry {
	seat: string;
	accessCode: string;
	locale: Locale;
	/** Absent when the browser keeps nothing. */
	device?: string;
}

/**
 * Starts the test, or gives it to another page of its candidate. Uses the authorization. The page that holds the test
 * already, and never heard of it, is told again.
 */
export function startOrResume(actor: Actor, candidateId: number, entry: Entry): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) => {
		if (now.assessment?.seat === entry.seat) return allowed;
		const verdict = mayStartOrResume(now.row, now.session, entry.accessCode, act.at);
		if (!verdict.allowed) return verdict;
		const { tx, at, write } = act;
		await tx
			.update(candidates)
			.set({
				authorizedAt: null,
				resumeRequestedAt: null,
				lastActivityAt: at,
				...absenceEnded(now, at)
			})
			.where(eq(candidates.id, candidateId));
		const line = { sessionId: now.sessionId, candidateId };
		if (now.assessment) {
			const { id, device: before } = now.assessment;
			const device = entry.device ?? before;
			const isOther = isOtherDevice(before, device);
			const deviceChanges = now.row.deviceChanges + Number(isOther);
			await tx
				.update(assessments)
				.set({ seat: entry.seat, device, deviceChanges })
				.where(eq(assessments.id, id));
			await write({ ...line, kind: 'testResumed' });
			if (isOther) await write({ ...line, kind: 'deviceChanged', details: { deviceChanges } });
			return allowed;
		}
		return (await startTest(act, now, entry)) ? allowed : refused('no-challenge-left');
	});
}

async function startTest(
	{ tx, at, write }: Act,
	now: CandidateNow,
	{ seat, locale, device }: Entry
): Promise<boolean> {
	const bank = await openBankInForce(tx);
	const [assessment] = await tx
		.insert(assessments)
		.values({
			candidateId: now.id,
			seed: randomInt(MAX_SEED),
			bankVersionId: bank.id,
			isAccessibleOnly: now.needsAccessibility,
			locale,
			state: 'started',
			startedAt: at,
			deadlineAt: testDeadline(at, now.test.durationMinutes, now.row.extraTimePercent),
			seat,
			device
		})
		.returning();
	if (now.session.firstStartedAt === null) {
		await tx.update(sessions).set({ firstStartedAt: at }).where(eq(sessions.id, now.sessionId));
	}
	await write({
		sessionId: now.sessionId,
		candidateId: now.id,
		kind: 'testStarted',
		details: { locale }
	});
	return serveNext(tx, assessment!, now.test, at);
}

/** Serves the next challenge of the test. Returns whether there was one. */
export async function serveNext(
	tx: Transaction,
	assessment: {
		id: number;
		seed: number;
		bankVersionId: number | null;
		isAccessibleOnly: boolean;
		answered: number;
	},
	version: TestConfiguration,
	at: number
): Promise<boolean> {
	const [served, bank] = await Promise.all([
		listServed(tx, assessment.id),
		assessment.bankVersionId ? openBank(assessment.bankVersionId, tx) : openBankInForce(tx)
	]);
	const certification = bank.certificationOf(version);
	const session = certification.restore(assessment.seed, served, assessment);
	const next = chooseNext(bank, certification, session);
	if (!next) return false;
	await tx.insert(servedChallenges).values({
		assessmentId: assessment.id,
		number: assessment.answered + 1,
		challengeId: next.challengeId,
		contenders: Object.fromEntries(next.contenders),
		seed: randomInt(MAX_SEED),
		state: 'asked',
		servedAt: at
	});
	countServed(bank, next.challengeId, served.length === 0);
	return true;
}

/** Another challenge for who is asked one that the program does not hold any more; it counts as excluded. */
export async function replaceWithdrawnChallenges(): Promise<void> {
	const asked = await db
		.select({
			candidateId: assessments.candidateId,
			servedId: servedChallenges.id,
			challengeId: servedChallenges.challengeId
		})
		.from(servedChallenges)
		.innerJoin(assessments, eq(assessments.id, servedChallenges.assessmentId))
		.where(and(eq(assessments.state, 'started'), eq(servedChallenges.state, 'asked')));
	for (const { candidateId, servedId, challengeId } of asked) {
		if (holdsChallenge(challengeId)) continue;
		await actOnCandidate(SYSTEM, candidateId, async (act, now) => {
			const { tx, at, write } = act;
			if (now.asked?.servedId !== servedId) return allowed;
			await tx
				.update(servedChallenges)
				.set({ state: 'excluded' })
				.where(eq(servedChallenges.id, servedId));
			const closed = await closeAlert(act, now);
			const assessment = { ...now.assessment!, answered: now.row.answered };
			if (!(await serveNext(tx, assessment, now.test, at))) await closeTest(act, now, 'completed');
			await write({
				sessionId: now.sessionId,
				candidateId,
				kind: 'challengeReplaced',
				details: { servedId, ...closed }
			});
			return allowed;
		});
	}
}

/** What the engine needs to know of the challenges served, in their order. */
export async function listServed(
	connection: Pick<Transaction, 'select'>,
	assessmentId: number
): Promise<ServedChallenge[]> {
	const histories = await listHistories(connection, [assessmentId]);
	return histories.get(assessmentId)?.served ?? [];
}

/** What was served in a test, as `listServed` tells it, and the idempotency keys of its answers. */
export interface History {
	served: ServedChallenge[];
	keys: Set<string>;
}

/** Of several tests, in one statement; one in which nothing was served is left out. */
export async function listHistories(
	connection: Pick<Transaction, 'select'>,
	assessmentIds: number[]
): Promise<Map<number, History>> {
	const rows = await connection
		.select({
			assessmentId: servedChallenges.assessmentId,
			id: servedChallenges.challengeId,
			state: servedChallenges.state,
			result: answers.result,
			key: answers.key
		})
		.from(servedChallenges)
		.leftJoin(answers, eq(answers.servedId, servedChallenges.id))
		.where(isAmong(servedChallenges.assessmentId, assessmentIds))
		.orderBy(servedChallenges.id);
	const histories = new Map<number, History>();
	for (const { assessmentId, id, state, result, key } of rows) {
		const history = histories.get(assessmentId) ?? { served: [], keys: new Set() };
		histories.set(assessmentId, history);
		const answered = result === 'ok' ? 'right' : 'wrong';
		history.served.push({ id, outcome: state === 'answered' ? answered : state });
		if (key !== null) history.keys.add(key);
	}
	return histories;
}

/**
 * Ends every test whose time is over; the clock of a paused one stands still.
 * @throws once all were tried, when some could not be ended
 */
export async function endOverdueTests(): Promise<void> {
	const overdue = await db
		.select({ candidateId: assessments.candidateId })
		.from(assessments)
		.where(
			and(
				eq(assessments.state, 'started'),
				isNull(assessments.pausedAt),
				lte(assessments.deadlineAt, Date.now() - ANSWER_GRACE)
			)
		);
	const failures: unknown[] = [];
	for (const { candidateId } of overdue) {
		await endIfOverdue(candidateId).catch((error: unknown) => failures.push(error));
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some tests could not be ended');
}

function endIfOverdue(candidateId: number): Promise<Outcome> {
	return actOnCandidate(SYSTEM, candidateId, async (act, now) => {
		// The deadline may have moved, or the test ended or paused, since the list was read.
		const isOverdue = now.row.assessmentState === 'started' && isTimeOver(now.row, act.at);
		if (isOverdue) await closeTest(act, now, 'endedDueToDurationExceeded');
		return allowed;
	});
}

/** What the journal says when a test ends. */
export const ENDING_LINES = {
	completed: 'testCompleted',
	endedByInvigilator: 'testEndedByInvigilator',
	endedDueToDurationExceeded: 'testEndedDueToDurationExceeded',
	endedDueToFinalization: 'testEndedDueToFinalization'
} as const;

export async function closeTest(
	act: Act,
	now: CandidateNow,
	state: keyof typeof ENDING_LINES & AssessmentState,
	details: JournalLine['details'] = {}
): Promise<void> {
	const { tx, at, write } = act;
	await tx
		.update(assessments)
		.set({ state, endedAt: at, seat: null, pausedAt: null })
		.where(eq(assessments.id, now.assessment!.id));
	await tx
		.update(candidates)
		.set({ authorizedAt: null, resumeRequestedAt: null, ...absenceEnded(now, at) })
		.where(eq(candidates.id, now.id));
	await tx.delete(drafts).where(eq(drafts.assessmentId, now.assessment!.id));
	await dropHand(act, now);
	const closed = await closeAlert(act, now);
	await write({
		sessionId: now.sessionId,
		candidateId: now.id,
		kind: ENDING_LINES[state],
		details: { ...details, ...closed }
	});
}

/**
 * Closes the alert of a challenge that is asked no more: nobody can decide it, and it must not stay on top of the board
 * for ever. Returns what the line of the journal says of it.
 */
async function closeAlert({ tx, at }: Act, now: CandidateNow): Promise<JournalLine['details']> {
	const [alert] = await tx
		.update(liveAlerts)
		.set({ state: 'closed', decidedAt: at })
		.where(and(eq(liveAlerts.candidateId, now.id), eq(liveAlerts.state, 'ongoing')))
		.returning({ id: liveAlerts.id, number: liveAlerts.number });
	return alert && { closedAlertId: alert.id, number: alert.number };
}
