/** Answers to the challenge asked: the one path that must be fast, and what it falls back on. */
import { randomInt } from 'node:crypto';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { judgeAnswer } from '#engine/content/asked.server';
import { givenAt } from '#engine/correction/conditions';
import type { AnswerValue } from '#engine/correction/correct';
import { mayAnswer } from '#engine/invigilation/answering';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import type { AnswerResult } from '#engine/vocabulary';
import type { DecidedAct } from './act-batch.ts';
import { writeAnswer } from './answer-batch.ts';
import { closeTest, isAwayHeld, MAX_SEED, runningTest, serveNext } from './assessments.ts';
import type { Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import type { Transaction } from './connection.server.ts';
import { chooseNext, countServed } from './exposure.ts';
import type { Act, Actor } from './journal.ts';
import type { LiveTest } from './live-tests.ts';
import { actOnAsked, type Ordinary } from './ordinary-acts.ts';
import { answers, assessments, servedChallenges } from './schema/assessments.ts';
import { journal } from './schema/journal.ts';
import { candidates } from './schema/sessions.ts';

/** What the page that holds a test sends. */
export interface SubmittedAnswer {
	seat: string;
	servedId: number;
	/** Drawn by the page: the same key again changes nothing. */
	key: string;
	value: AnswerValue;
	/** How long ago it was validated, by the page's own count. */
	agoMs?: number;
}

/**
 * Records the answer to the challenge asked and serves the next one, or ends the test after the last. The same key
 * again changes nothing: the candidate is told what is now true.
 */
export function submitAnswer(
	actor: Actor,
	candidateId: number,
	answer: SubmittedAnswer
): Promise<Outcome> {
	const { seat } = answer;
	return actOnAsked(
		actor,
		{ candidateId, seat },
		{
			ordinarily: (test, act) => submitOrdinarily(answer, test, act),
			alone: (act, now) => submitAlone(answer, act, now)
		}
	);
}

/** Not refused, not sent again, and not the last of its test. */
function submitOrdinarily(
	{ seat, servedId, key, value }: SubmittedAnswer,
	test: LiveTest,
	act: DecidedAct
): Ordinary<number> | null {
	if (test.keys.has(key)) return null;
	const { at } = act;
	const { now, bank } = test;
	const isSkip = value.kind === 'skip';
	if (!mayAnswer(runningTest(now), { seat, servedId, isSkip }, at).allowed) return null;

	const asked = now.asked!;
	const result = resultOf(now, value, at);
	// It may have been kept through a cut: whoever has time to ask finds out.
	if (result === 'timedOut') return null;
	const certification = bank.certificationOf(now.test);
	const session = certification.answer(test.session, asked.challengeId, result === 'ok');
	const choice = chooseNext(bank, certification, session);
	if (!choice) return null;
	const { challengeId, contenders } = choice;
	const answered = now.row.answered + 1;
	const seed = randomInt(MAX_SEED);
	const next = { ...UNTOUCHED, number: answered + 1, challengeId, seed, servedAt: at };
	return {
		written: writeAnswer({
			...act,
			assessmentId: now.assessment!.id,
			key,
			value,
			result,
			nextNumber: next.number,
			answered,
			nextChallengeId: challengeId,
			nextSeed: next.seed,
			contenders
		}),
		after: (nextServedId) => {
			countServed(bank, challengeId, false);
			const row = { ...now.row, version: act.version + 1, answered, lastActivityAt: at };
			const served = [...session.served, { id: challengeId, outcome: 'asked' as const }];
			return {
				bank,
				now: { ...now, row, asked: { ...next, servedId: nextServedId } },
				session: { ...session, served },
				keys: new Set(test.keys).add(key)
			};
		}
	};
}

/** A challenge that was just served. */
const UNTOUCHED = { begunAt: null, isFocusLost: false, alert: null, draft: null };

function resultOf(now: CandidateNow, value: AnswerValue, at: number): AnswerResult {
	return judgeAnswer(now.asked!, now.row, value, { at, isFocusLost: isAwayHeld(now) });
}

/** Any answer, in a transaction of its own. */
async function submitAlone(answer: SubmittedAnswer, act: Act, now: CandidateNow): Promise<Verdict> {
	const { tx, at, write } = act;
	const { id: candidateId, assessment, asked, row } = now;
	if (!assessment) return refused('test-not-started');
	const known = await findAnswer(tx, assessment.id, answer);
	if (known) return known.key === answer.key ? allowed : refused('already-answered');
	const isSkip = answer.value.kind === 'skip';
	const verdict = mayAnswer(runningTest(now), { ...answer, isSkip }, at);
	if (!verdict.allowed) return verdict;

	let result = resultOf(now, answer.value, at);
	if (result === 'timedOut') {
		const cut = await readCut(tx, candidateId);
		result = resultOf(now, answer.value, givenAt(answer.agoMs ?? 0, cut, at));
	}
	const answered = row.answered + 1;
	await Promise.all([
		tx.insert(answers).values({
			servedId: asked!.servedId,
			assessmentId: assessment.id,
			key: answer.key,
			value: answer.value,
			result,
			answeredAt: at
		}),
		tx
			.update(servedChallenges)
			.set({ state: 'answered' })
			.where(eq(servedChallenges.id, asked!.servedId)),
		tx.update(assessments).set({ answered }).where(eq(assessments.id, assessment.id)),
		tx.update(candidates).set({ lastActivityAt: at }).where(eq(candidates.id, candidateId)),
		write({
			sessionId: now.sessionId,
			candidateId,
			kind: 'answerSubmitted',
			details: { number: asked!.number, servedId: asked!.servedId }
		})
	]);
	if (!(await serveNext(tx, { ...assessment, answered }, now.test, at))) {
		await closeTest(act, now, 'completed');
	}
	return allowed;
}

/** What the journal tells of the last cut of a candidate's network; a heartbeat that was missed is none. */
async function readCut(
	tx: Transaction,
	candidateId: number
): Promise<{ lostAt: number | null; backAt: number | null }> {
	const lines = await tx
		.select({ kind: journal.kind, details: journal.details, at: journal.at })
		.from(journal)
		.where(
			and(
				eq(journal.candidateId, candidateId),
				inArray(journal.kind, ['connectionLost', 'connectionRegained'])
			)
		)
		.orderBy(desc(journal.id))
		.limit(2);
	const lost = lines.find(({ kind }) => kind === 'connectionLost');
	const back = lines[0]?.kind === 'connectionRegained' ? lines[0] : null;
	const lostAt = lost ? lost.at - Number(lost.details.agoMs ?? 0) : null;
	return { lostAt, backAt: back?.at ?? null };
}

async function findAnswer(
	tx: Transaction,
	assessmentId: number,
	{ servedId, key }: { servedId: number; key: string }
) {
	const given = await tx
		.select({ servedId: answers.servedId, key: answers.key })
		.from(answers)
		.where(eq(answers.assessmentId, assessmentId));
	return given.find((a) => a.key === key) ?? given.find((a) => a.servedId === servedId);
}
