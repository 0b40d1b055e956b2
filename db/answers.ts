/** Answers to the challenge asked: the one path that must be fast, and what it falls back on. */
import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { getChallenge } from '#engine/content/bank.server';
import { restoreOrder } from '#engine/content/presentation.server';
import { correct, type AnswerValue } from '#engine/correction/correct';
import { mayAnswer } from '#engine/invigilation/answering';
import { allowed, refused } from '#engine/invigilation/verdict';
import { writeAnswer } from './answer-batch.ts';
import { closeTest, MAX_SEED, runningTest, serveNext } from './assessments.ts';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { AskedChallenge, CandidateNow } from './candidates.ts';
import type { Transaction } from './connection.server.ts';
import { chooseNext, countServed } from './exposure.ts';
import { announce, type Actor } from './journal.ts';
import { findLiveTest, forgetLiveTest, renewLiveTest } from './live-tests.ts';
import { answers, assessments, servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';
import { Turns } from './turns.ts';

/** What the page that holds a test sends. */
export interface SubmittedAnswer {
	seat: string;
	servedId: number;
	/** Drawn by the page: the same key again changes nothing. */
	key: string;
	value: AnswerValue;
}

/** Answers of one candidate follow one another. */
const turns = new Turns<number>();

/**
 * Records the answer to the challenge asked and serves the next one, or ends the test after the last. The same key
 * again changes nothing: the candidate is told what is now true.
 */
export function submitAnswer(
	actor: Actor,
	candidateId: number,
	answer: SubmittedAnswer
): Promise<Outcome> {
	return turns.take(candidateId, async () => {
		const now = await submitFromMemory(actor, candidateId, answer);
		return now ? { now } : submitAlone(actor, candidateId, answer);
	});
}

/**
 * The ordinary answer: decided from memory and written with others. Null when it is not ordinary (refused, sent again,
 * the last of the test) or the candidate changed meanwhile: nothing was written.
 */
async function submitFromMemory(
	actor: Actor,
	candidateId: number,
	{ seat, servedId, key, value }: SubmittedAnswer
): Promise<CandidateNow | null> {
	const test = await findLiveTest(candidateId);
	if (!test || test.now.userId !== actor.userId || test.keys.has(key)) return null;
	const at = Date.now();
	const { now, bank } = test;
	if (!mayAnswer(runningTest(now), { seat, servedId }, at).allowed) return null;

	const asked = now.asked!;
	const result = resultOf(asked, value);
	const certification = bank.certificationOf(now.test);
	const session = certification.answer(test.session, asked.challengeId, result === 'ok');
	const choice = chooseNext(bank, certification, session);
	if (!choice) return null;
	const { challengeId, contenders } = choice;
	const answered = now.row.answered + 1;
	const seed = randomInt(MAX_SEED);
	const next = { number: answered + 1, challengeId, seed, alert: null, draft: null };
	const written = writeAnswer({
		candidateId,
		version: now.row.version,
		sessionId: now.sessionId,
		assessmentId: now.assessment!.id,
		servedId,
		key,
		value,
		result,
		number: asked.number,
		nextNumber: next.number,
		answered,
		nextChallengeId: challengeId,
		nextSeed: next.seed,
		contenders,
		actorId: actor.userId!,
		at
	});
	// What failed with others is tried alone: one answer that the database refuses must not stop theirs.
	const nextServedId = await written.catch(() => null);
	if (nextServedId === null) {
		forgetLiveTest(candidateId);
		return null;
	}
	countServed(bank, challengeId, false);
	const row = { ...now.row, version: now.row.version + 1, answered, lastActivityAt: at };
	const after = { ...now, row, asked: { ...next, servedId: nextServedId } };
	const served = [...session.served, { id: challengeId, outcome: 'asked' as const }];
	renewLiveTest(test, {
		bank,
		now: after,
		session: { ...session, served },
		keys: new Set(test.keys).add(key)
	});
	announce([after], seat);
	return after;
}

function resultOf(asked: AskedChallenge, value: AnswerValue) {
	const challenge = getChallenge(asked.challengeId);
	return correct(challenge.body, restoreOrder(challenge, value, asked.seed));
}

/** Any answer, in a transaction of its own. */
function submitAlone(actor: Actor, candidateId: number, answer: SubmittedAnswer): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async (act, now) => {
		const { tx, at, write } = act;
		const { assessment, asked, row } = now;
		if (!assessment) return refused('test-not-started');
		const known = await findAnswer(tx, assessment.id, answer);
		if (known) return known.key === answer.key ? allowed : refused('already-answered');
		const verdict = mayAnswer(runningTest(now), answer, at);
		if (!verdict.allowed) return verdict;

		const result = resultOf(asked!, answer.value);
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
	});
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
