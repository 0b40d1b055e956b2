/** Live alerts: raised by the candidate on the challenge asked, decided once by an invigilator, by alert id. */
import { eq } from 'drizzle-orm';
import { mayDecideLiveAlert, mayRaiseLiveAlert } from '#engine/invigilation/answering';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import { LIVE_ALERT_REASONS, type LiveAlertReason } from '#engine/vocabulary';
import { runningTest, serveNext } from './assessments.ts';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import { passStop } from './challenge-clock.ts';
import { db } from './connection.server.ts';
import type { Act, Actor } from './journal.ts';
import { liveAlerts, servedChallenges } from './schema/assessments.ts';
import { candidates } from './schema/sessions.ts';

export function raiseLiveAlert(
	actor: Actor,
	candidateId: number,
	page: { seat: string; servedId: number }
): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		const verdict = mayRaiseLiveAlert(runningTest(now), page, at);
		// A second click says the same thing again.
		if (!verdict.allowed && verdict.because === 'alert-pending') return allowed;
		if (!verdict.allowed) return verdict;
		const { number, servedId } = now.asked!;
		await tx
			.insert(liveAlerts)
			.values({ candidateId, servedId, number, state: 'ongoing', raisedAt: at });
		await tx.update(candidates).set({ lastActivityAt: at }).where(eq(candidates.id, candidateId));
		await write({
			sessionId: now.sessionId,
			candidateId,
			kind: 'liveAlertRaised',
			details: { number, servedId }
		});
		return allowed;
	});
}

/** The challenge and its skill leave the test; another comes, with the same number. */
export function acceptLiveAlert(
	actor: Actor,
	alertId: number,
	reason: LiveAlertReason
): Promise<Outcome> {
	return decide(actor, alertId, async ({ tx, at, write }, now) => {
		const { number, servedId } = now.asked!;
		await tx
			.update(liveAlerts)
			.set({ state: 'accepted', reason, decidedAt: at, decidedBy: actor.userId })
			.where(eq(liveAlerts.id, alertId));
		await tx
			.update(servedChallenges)
			.set({ state: 'excluded' })
			.where(eq(servedChallenges.id, servedId));
		const assessment = { ...now.assessment!, answered: now.row.answered };
		if (!(await serveNext(tx, assessment, now.test, at))) return refused('no-challenge-left');
		await write({
			sessionId: now.sessionId,
			candidateId: now.id,
			kind: 'liveAlertAccepted',
			details: { alertId, number, reason, code: LIVE_ALERT_REASONS[reason] }
		});
		return allowed;
	});
}

/** The same challenge must be answered. */
export function dismissLiveAlert(actor: Actor, alertId: number): Promise<Outcome> {
	return decide(actor, alertId, async (act, now) => {
		const { tx, at, write } = act;
		await passStop(act, [now], 'alertRaisedAt');
		await tx
			.update(liveAlerts)
			.set({ state: 'dismissed', decidedAt: at, decidedBy: actor.userId })
			.where(eq(liveAlerts.id, alertId));
		await write({
			sessionId: now.sessionId,
			candidateId: now.id,
			kind: 'liveAlertDismissed',
			details: { alertId, number: now.row.alert!.number }
		});
		return allowed;
	});
}

async function decide(
	actor: Actor,
	alertId: number,
	work: (act: Act, now: CandidateNow) => Promise<Verdict>
): Promise<Outcome> {
	const [alert] = await db
		.select({ candidateId: liveAlerts.candidateId })
		.from(liveAlerts)
		.where(eq(liveAlerts.id, alertId));
	if (!alert) return { because: 'forbidden' };
	return actOnCandidate(actor, alert.candidateId, async (act, now) => {
		const [current] = await act.tx
			.select({ state: liveAlerts.state, servedId: liveAlerts.servedId })
			.from(liveAlerts)
			.where(eq(liveAlerts.id, alertId));
		const verdict = mayDecideLiveAlert(current!, runningTest(now));
		return verdict.allowed ? work(act, now) : verdict;
	});
}
