/**
 * Running tests in the memory of this process, each as of a version of its candidate, so that an answer reads nothing.
 * Whoever writes from here checks that version in the database: what another process or an invigilator changed is seen.
 */
import type { CertificationSession } from '#engine/selection/session';
import { listHistories, type History } from './assessments.ts';
import { inBatches } from './batches.ts';
import { listCandidates, type CandidateNow } from './candidates.ts';
import { db, perDatabase } from './connection.server.ts';
import { openBank, type OpenBank } from './exposure.ts';
import { onNews, type News } from './journal.ts';

export interface LiveTest {
	now: CandidateNow;
	bank: OpenBank;
	session: CertificationSession;
	/** Idempotency keys of the answers that the server has. */
	keys: Set<string>;
}

const liveTests = perDatabase(() => new Map<number, LiveTest>());
/** What is being read. */
const readings = perDatabase(() => new Map<number, Promise<LiveTest | null>>());

/** The running test of a candidate, from memory or read now; null when none runs, or it changed while it was read. */
export async function findLiveTest(candidateId: number): Promise<LiveTest | null> {
	return liveTests().get(candidateId) ?? readings().get(candidateId) ?? read(candidateId);
}

function read(candidateId: number): Promise<LiveTest | null> {
	const [tests, pending] = [liveTests(), readings()];
	const reading = load(candidateId)
		.then((test) => {
			if (test) tests.set(candidateId, test);
			return test;
		})
		.finally(() => pending.delete(candidateId));
	pending.set(candidateId, reading);
	return reading;
}

/** What an answer made of a test, unless something else changed it meanwhile: then it is read again. */
export function renewLiveTest(before: LiveTest, after: LiveTest): void {
	const tests = liveTests();
	const { id } = after.now;
	if (tests.get(id) === before) tests.set(id, after);
	else tests.delete(id);
}

/** Whether what was read of a candidate is still the newest that this server knows: alone on the database, it is the truth. */
export function isNewest({ id, row }: CandidateNow): boolean {
	return liveTests().get(id)?.now.row.version === row.version;
}

export function forgetLiveTest(candidateId: number): void {
	liveTests().delete(candidateId);
}

/** Acts tell what is now true of a candidate; one that served another challenge, or ended the test, is read again. */
function hear(news: News): void {
	const tests = liveTests();
	for (const now of news) {
		const test = tests.get(now.id);
		if (test && now.row.version <= test.now.row.version) continue;
		if (test && now.asked !== null && now.asked.servedId === test.now.asked?.servedId) {
			tests.set(now.id, { ...test, now });
			continue;
		}
		tests.delete(now.id);
		// Before the answer comes, which then waits for nothing; one that fails fails again where it is needed.
		const isRunning = now.asked !== null && now.row.assessmentState === 'started';
		if (isRunning) void findLiveTest(now.id).catch(() => null);
	}
}
onNews(hear);

/** More would make the first of them wait for the last. */
const LARGEST_BATCH = 250;

/** A whole session starts at the same time: the first answers of its candidates are read for together. */
const load = inBatches(
	LARGEST_BATCH,
	async (candidateIds: number[]): Promise<(LiveTest | null)[]> => {
		const everybody = await listCandidates(db, candidateIds);
		const running = everybody.filter(({ assessment, asked }) => assessment && asked);
		const ids = running.map(({ assessment }) => assessment!.id);
		const histories = await listHistories(db, ids);
		const tests = new Map<number, LiveTest | null>();
		for (const now of running) {
			// What cannot be restored fails where it is answered, alone.
			tests.set(now.id, await restore(now, histories.get(now.assessment!.id)).catch(() => null));
		}
		return candidateIds.map((id) => tests.get(id) ?? null);
	}
);

async function restore(now: CandidateNow, history?: History): Promise<LiveTest | null> {
	const { seed, bankVersionId, isAccessibleOnly } = now.assessment!;
	if (!bankVersionId || !history) return null;
	const { served, keys } = history;
	// An act may have come between the readings.
	const last = served.at(-1);
	const isWhole = last?.outcome === 'asked' && last.id === now.asked!.challengeId;
	if (!isWhole || keys.size !== now.row.answered) return null;
	const bank = await openBank(bankVersionId);
	return {
		now,
		bank,
		session: bank.certificationOf(now.test).restore(seed, served, { isAccessibleOnly }),
		keys
	};
}
