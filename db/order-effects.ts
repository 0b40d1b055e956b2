/** What an order changes, beside being told: the clock of the test, its end, an authorization. */
import { sql } from 'drizzle-orm';
import type { RoomOrder } from '#engine/invigilation/orders';
import { deadlineAfterPause, MINUTE } from '#engine/invigilation/time';
import type { JournalKind } from '#engine/vocabulary';
import { closeTest } from './assessments.ts';
import type { CandidateNow } from './candidates.ts';
import { passStop } from './challenge-clock.ts';
import { isAmong } from './is-among.ts';
import type { Act, JournalLine } from './journal.ts';
import { assessments } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';

/** A candidate who receives an order, and what his line of the journal says of it. */
export interface Ordered {
	now: CandidateNow;
	details: NonNullable<JournalLine['details']>;
}

/** Applies an order to candidates who may receive it, and writes their lines of the journal. */
export async function applyOrder(act: Act, order: RoomOrder, ordered: Ordered[]): Promise<void> {
	const { tx, at, write } = act;
	const ids = ordered.map(({ now }) => now.id);
	const tell = (
		kind: JournalKind,
		more: (now: CandidateNow) => JournalLine['details'] = () => ({})
	) =>
		write(
			...ordered.map(({ now, details }) => ({
				sessionId: now.sessionId,
				candidateId: now.id,
				kind,
				details: { ...details, ...more(now) }
			}))
		);
	switch (order.kind) {
		case 'pause':
			await tx
				.update(assessments)
				.set({ pausedAt: at })
				.where(isAmong(assessments.candidateId, ids));
			return tell('testPaused');
		case 'resume':
			await passStop(
				act,
				ordered.map(({ now }) => now),
				'pausedAt'
			);
			await moveDeadlines(act, ordered, ({ row }) =>
				deadlineAfterPause(row.deadlineAt!, row.pausedAt!, at)
			);
			await tx
				.update(assessments)
				.set({ pausedAt: null })
				.where(isAmong(assessments.candidateId, ids));
			// The pause was no silence of the pupil.
			await tx.update(candidates).set({ lastActivityAt: at }).where(isAmong(candidates.id, ids));
			return tell('testUnpaused', ({ row }) => ({ lastedMs: at - row.pausedAt! }));
		case 'extraTime': {
			const { minutes } = order;
			await moveDeadlines(act, ordered, ({ row }) => row.deadlineAt! + minutes * MINUTE);
			await tx
				.update(assessments)
				.set({ extraMinutes: sql`${assessments.extraMinutes} + ${minutes}` })
				.where(isAmong(assessments.candidateId, ids));
			return tell(minutes > 0 ? 'extraTimeGiven' : 'extraTimeTakenBack', () => ({ minutes }));
		}
		case 'message':
			return tell('messageSent', () => ({ text: order.text.trim() }));
		case 'end':
			for (const { now, details } of ordered) {
				await closeTest(act, now, 'endedByInvigilator', details);
			}
			return;
		case 'authorizeStart':
		case 'authorizeResume':
			await tx.update(candidates).set({ authorizedAt: at }).where(isAmong(candidates.id, ids));
			return tell(order.kind === 'authorizeStart' ? 'startAuthorized' : 'resumeAuthorized');
	}
}

async function moveDeadlines(
	{ tx }: Act,
	ordered: readonly Ordered[],
	to: (now: CandidateNow) => number
): Promise<void> {
	const moved = ordered.map(({ now }) => ({ candidate_id: now.id, deadline_ms: to(now) }));
	await tx.execute(sql`
		update assessments set deadline_at = to_timestamp(moved.deadline_ms / 1000.0)
		from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (candidate_id int, deadline_ms bigint)
		where assessments.candidate_id = moved.candidate_id`);
}
