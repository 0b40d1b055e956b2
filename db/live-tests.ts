/**
 * Running tests in the memory of this process, each as of a version of its candidate, so that an answer reads nothing.
 * Whoever writes from here checks that version in the database: what another process or an invigilator changed is seen.
 */
import { eq } from 'drizzle-orm';
import type { CertificationSession } from '#engine/selection/session';
import { listServed } from './assessments.ts';
import { findCandidate, type CandidateNow } from './candidates.ts';
import { db, perDatabase } from './connection.server.ts';
import { openBank, type OpenBank } from './exposure.ts';
import { onNews, type News } from './journal.ts';
import { answers } from './schema/assessments.ts';

export interface LiveTest {
	now: CandidateNow;
	bank: OpenBank;
	session: CertificationSession;
	/** Idempotency keys of the answers that the server has. */
	keys: Set<string>;
}

const liveTests = perDatabase(() => new Map<number, LiveTest>());

/** The running test of a candidate, from memory or read now; null when none runs, or it changed while it was read. */
export async function findLiveTest(candidateId: number): Promise<LiveTest | null> {
	const tests = liveTests();
	const test = tests.get(candidateId) ?? (await load(candidateId));
	if (test) tests.set(candidateId, test);
	return test;
}

/** What an answer made of a test, unless something else changed it meanwhile: then it is read again. */
export function renewLiveTest(before: LiveTest, after: LiveTest): void {
	const tests = liveTests();
	const { id } = after.now;
	if (tests.get(id) === before) tests.set(id, after);
	else tests.delete(id);
}

export function forgetLiveTest(candidateId: number): void {
	liveTests().delete(candidateId);
}

/** Acts tell what is now true of a candidate; one that served another challenge, or ended the test, is read again. */
function hear(news: News): void {
	const tests = liveTests();
	for (const now of news) {
		const test = tests.get(now.id);
		if (!test || now.row.version <= test.now.row.version) continue;
		const goesOn = now.asked !== null && now.asked.servedId === test.now.asked?.servedId;
		if (goesOn) tests.set(now.id, { ...test, now });
		else tests.delete(now.id);
	}
}
onNews(hear);

async function load(candidateId: number): Promise<LiveTest | null> {
	const now = await findCandidate(db, candidateId);
	if (!now?.assessment?.bankVersionId || !now.asked) return null;
	const { id, seed, bankVersionId } = now.assessment;
	const [bank, served, given] = await Promise.all([
		openBank(bankVersionId),
		listServed(db, id),
		db.select({ key: answers.key }).from(answers).where(eq(answers.assessmentId, id))
	]);
	// An act may have come between the readings.
	const last = served.at(-1);
	const isWhole = last?.outcome === 'asked' && last.id === now.asked.challengeId;
	if (!isWhole || given.length !== now.row.answered) return null;
	const session = bank.certification.restore(seed, served);
	return { now, bank, session, keys: new Set(given.map(({ key }) => key)) };
}
