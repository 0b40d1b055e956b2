import type { AssessmentState, LiveAlertState, Refusal } from '../vocabulary.ts';
import { isTimeOver } from './time.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** What the rules of a running test need to know. */
export interface RunningTest {
	state: AssessmentState | null;
	deadlineAt: number | null;
	/** The challenge served and not answered yet; null when none is. */
	askedId: number | null;
	/** Whether that challenge is timed and not begun, so that nobody has read it. */
	isToBegin: boolean;
	/** Whether a live alert on that challenge waits for a decision. */
	hasOngoingAlert: boolean;
	/** The browser page that holds the test; null when its candidate left it. */
	seat: string | null;
	/** Since when an invigilator stopped the clock, null while it runs. */
	pausedAt: number | null;
}

/** What a candidate's page sends with each of its acts. */
export interface CandidateAct {
	/** The page's own seat, drawn by the page for its start or its resume. */
	seat: string;
	servedId: number;
}

/**
 * May this page answer this challenge now?
 *
 * Rule: the test is running and not paused, its time is not over (5 s are granted for the journey), the page holds the
 * test, the challenge is the one asked, and no alert on it waits for a decision. A timed challenge is begun first, or
 * skipped unread.
 *
 * @param now instant of the server's clock
 */
export function mayAnswer(
	test: RunningTest,
	act: CandidateAct & { isSkip: boolean },
	now: number
): Verdict {
	const verdict = mayAct(test, act, now);
	if (!verdict.allowed) return verdict;
	return test.isToBegin && !act.isSkip ? refused('challenge-not-begun') : allowed;
}

/** May this page have the timed challenge that is asked shown, so that its time counts from now on? */
export function mayBegin(test: RunningTest, act: CandidateAct, now: number): Verdict {
	return mayAct(test, act, now);
}

/** May this page raise a live alert on this challenge? One alert at a time, on the challenge asked. */
export function mayRaiseLiveAlert(test: RunningTest, act: CandidateAct, now: number): Verdict {
	return mayAct(test, act, now);
}

/**
 * May the server keep this page's draft of an answer to this challenge?
 *
 * Rule: as for an answer, but a pause or a pending alert does not matter: what was typed before it is still to be kept.
 */
export function mayKeepDraft(test: RunningTest, act: CandidateAct, now: number): Verdict {
	if (test.state === null) return refused('test-not-started');
	if (test.state !== 'started') return refused('test-ended');
	if (isTimeOver(test, now)) return refused('time-over');
	if (test.seat !== act.seat) return refused('test-open-elsewhere');
	return test.askedId === act.servedId ? allowed : refused('challenge-not-asked');
}

function mayAct(test: RunningTest, act: CandidateAct, now: number): Verdict {
	if (test.state === 'started' && test.pausedAt !== null) return refused('test-paused');
	const verdict = mayKeepDraft(test, act, now);
	if (!verdict.allowed) return verdict;
	return test.hasOngoingAlert ? refused('alert-pending') : allowed;
}

/** Whether an answer refused for this reason may be accepted later, as it is: the page keeps it and sends it again. */
export function isRefusedForNow(because: Refusal): boolean {
	return because === 'test-paused' || because === 'alert-pending';
}

/**
 * May the invigilator decide this alert? Once, while the test runs and its challenge is asked: the second invigilator to
 * decide is told that it is done.
 */
export function mayDecideLiveAlert(
	alert: { state: LiveAlertState; servedId: number },
	test: Pick<RunningTest, 'state' | 'askedId'>
): Verdict {
	if (alert.state !== 'ongoing') return refused('alert-already-decided');
	if (test.state !== 'started') return refused('test-ended');
	return alert.servedId === test.askedId ? allowed : refused('challenge-not-asked');
}

/** May the invigilator end this test? Only a running one. */
export function mayEndTest(state: AssessmentState | null): Verdict {
	if (state === null) return refused('test-not-started');
	return state === 'started' ? allowed : refused('test-ended');
}
