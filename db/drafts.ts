/** Drafts of answers: decided from memory and written together, like answers, but no act: nothing is journaled or told. */
import { sql } from 'drizzle-orm';
import { getChallenge } from '#engine/content/bank.server';
import { mayKeepDraft } from '#engine/invigilation/answering';
import type { Draft } from '#engine/invigilation/draft';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import { runningTest } from './assessments.ts';
import { inBatches } from './batches.ts';
import { findCandidateNow, type CandidateNow } from './candidates.ts';
import { db } from './connection.server.ts';
import type { Actor } from './journal.ts';
import { findLiveTest } from './live-tests.ts';

/** What the page that holds a test sends. */
export interface SentDraft extends Draft {
	seat: string;
	servedId: number;
}

/** Keeps what the page has begun to answer, in the place of what it sent before. */
export async function keepDraft(
	actor: Actor,
	candidateId: number,
	draft: SentDraft
): Promise<Verdict> {
	// A page whose clock is ahead must not hide what is written elsewhere later.
	const sent = { ...draft, writtenAt: Math.min(draft.writtenAt, Date.now()) };
	const test = await findLiveTest(candidateId);
	const isKept =
		test !== null &&
		decide(actor, test.now, draft).allowed &&
		(await writeDraft({ ...sent, assessmentId: test.now.assessment!.id }));
	if (isKept) return allowed;
	// Memory was wrong, or a newer one is there.
	const now = await findCandidateNow(candidateId);
	const verdict = decide(actor, now, draft);
	if (!verdict.allowed) return verdict;
	const isWritten = await writeDraft({ ...sent, assessmentId: now!.assessment!.id });
	return isWritten ? allowed : refused('newer-draft-kept');
}

function decide(actor: Actor, now: CandidateNow | null, draft: SentDraft): Verdict {
	if (!now || now.userId === null || now.userId !== actor.userId) return refused('forbidden');
	const verdict = mayKeepDraft(runningTest(now), draft, Date.now());
	if (!verdict.allowed) return verdict;
	const { kind } = getChallenge(now.asked!.challengeId);
	return kind === draft.value.kind ? allowed : refused('malformed');
}

interface WrittenDraft extends SentDraft {
	assessmentId: number;
}

const LARGEST_BATCH = 250;

/**
 * Writes a draft where its challenge is still asked of the page that holds the test, and no newer one is there.
 * @returns whether it was
 */
const writeDraft = inBatches(LARGEST_BATCH, async (batch: WrittenDraft[]) => {
	// One statement cannot write the same row twice: of one test, the newest.
	const inTime = [...batch].sort((a, b) => a.writtenAt - b.writtenAt);
	const drafts = new Map(inTime.map((draft) => [draft.assessmentId, draft]));
	const input = [...drafts.values()].map(({ assessmentId, servedId, seat, value, writtenAt }) => {
		return { assessmentId, servedId, seat, value, writtenAt: new Date(writtenAt).toISOString() };
	});
	const written = await db.execute<{ assessmentId: number }>(sql`
		insert into drafts (assessment_id, served_id, value, written_at)
		select assessments.id, served_challenges.id, input.value, input."writtenAt"
		from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as input (
			"assessmentId" int, "servedId" int, seat text, value jsonb, "writtenAt" timestamptz
		)
		join assessments on assessments.id = input."assessmentId"
			and assessments.state = 'started' and assessments.seat = input.seat
		join served_challenges on served_challenges.id = input."servedId"
			and served_challenges.assessment_id = assessments.id and served_challenges.state = 'asked'
		-- In one order whoever writes several, so that nobody waits in a circle.
		order by assessments.id
		on conflict (assessment_id) do update
			set served_id = excluded.served_id, value = excluded.value, written_at = excluded.written_at
			where drafts.served_id <> excluded.served_id or drafts.written_at <= excluded.written_at
		returning assessment_id as "assessmentId"`);
	const kept = new Set(written.map(({ assessmentId }) => assessmentId));
	return batch.map(({ assessmentId }) => kept.has(assessmentId));
});
