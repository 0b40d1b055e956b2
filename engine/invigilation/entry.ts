import { parseDate } from '../correction/dates.ts';
import type { Refusal } from '../vocabulary.ts';
import type { CandidateProgress } from './candidate-status.ts';
import { isEnded } from './candidate-status.ts';
import { authorizedUntil, SESSION_LIFE, timeLeft, type TestClock } from './time.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** What the rules of entry need to know of a session. */
export interface SessionFacts {
	finalizedAt: number | null;
	/** Start of the first test of the session. */
	firstStartedAt: number | null;
}

/**
 * May a candidate enter this session?
 *
 * Rule: not once it is finalized, nor more than 24 h after its first test started.
 */
export function mayEnterSession(session: SessionFacts, now: number): Verdict {
	if (session.finalizedAt !== null) return refused('session-finalized');
	if (session.firstStartedAt !== null && now > session.firstStartedAt + SESSION_LIFE) {
		return refused('session-expired');
	}
	return allowed;
}

/**
 * The birth date written in three fields, as `YYYY-MM-DD`, or null when no such day exists or nobody living can be
 * born on it.
 *
 * Rule: a day of the calendar, after 1900-01-01 and before today.
 *
 * @param today `YYYY-MM-DD`
 */
export function readBirthDate(
	{ day, month, year }: { day: string; month: string; year: string },
	today: string
): string | null {
	const date = parseDate(`${day.trim()}/${month.trim()}/${year.trim()}`);
	return date !== null && date > '1900-01-01' && date < today ? date : null;
}

/**
 * Which candidate of the session is the signed-in user?
 *
 * Rule: the names (case, accents and hyphens apart) and the birth date must match exactly one candidate, who is not
 * linked to another account; the account must not be linked to another candidate of the session. Entering again as
 * the same candidate is always allowed.
 *
 * @param matches the candidates of the session with these names and this birth date
 * @param linkedCandidateId the candidate of the session already linked to the user, if any
 */
export function reconcile<C extends { id: number; userId: string | null }>(
	matches: readonly C[],
	userId: string,
	linkedCandidateId: number | null
): { candidate: C } | { because: Refusal } {
	const [candidate, another] = matches;
	if (!candidate) return { because: 'candidate-not-found' };
	if (another) return { because: 'several-candidates-match' };
	if (candidate.userId === userId) return { candidate };
	if (candidate.userId !== null) return { because: 'candidate-linked-to-another-account' };
	if (linkedCandidateId !== null) return { because: 'account-linked-to-another-candidate' };
	return { candidate };
}

/**
 * May the candidate start the test, or resume it after leaving?
 *
 * Rule: the access code first, then a live authorization of the invigilator (15 minutes, used by the entry). A start
 * also asks for an open session and for the instructions to be read; a resume, for a test still running.
 *
 * @param now instant of the server's clock
 */
export function mayStartOrResume(
	candidate: CandidateProgress & TestClock,
	session: SessionFacts & { accessCode: string },
	typedCode: string,
	now: number
): Verdict {
	const isStarted = candidate.assessmentState !== null;
	if (isEnded(candidate.assessmentState)) return refused('test-ended');
	if (typedCode.replace(/\s/g, '').toUpperCase() !== session.accessCode) {
		return refused('wrong-access-code');
	}
	if (!isStarted) {
		const entry = mayEnterSession(session, now);
		if (!entry.allowed) return entry;
		if (candidate.instructionsReadAt === null) return refused('instructions-not-read');
	}
	if (candidate.authorizedAt === null) {
		return refused(isStarted ? 'not-authorized-to-resume' : 'not-authorized-to-start');
	}
	if (authorizedUntil(candidate.authorizedAt)! <= now) return refused('authorization-expired');
	if (isStarted && timeLeft(candidate, now)! <= 0) return refused('time-over');
	return allowed;
}

/**
 * Whether a test goes on in another browser than before. A browser that keeps nothing has no name, and tells nothing.
 * Whoever wants to can borrow a name: this is a sign to look at, never a proof.
 */
export function isOtherDevice(known: string | null, shown: string | null): boolean {
	return known !== null && shown !== null && known !== shown;
}

/** A second authorization would only move the fifteen minutes of the first. */
function isAuthorized({ authorizedAt }: CandidateProgress, now: number): boolean {
	return authorizedAt !== null && authorizedUntil(authorizedAt)! > now;
}

/**
 * May the invigilator let this candidate start? Not once started or while he is authorized already, nor in a session
 * closed to newcomers.
 */
export function mayAuthorizeStart(
	candidate: CandidateProgress,
	session: SessionFacts,
	now: number
): Verdict {
	if (isEnded(candidate.assessmentState)) return refused('test-ended');
	if (candidate.assessmentState !== null) return refused('test-already-started');
	return isAuthorized(candidate, now)
		? refused('already-authorized')
		: mayEnterSession(session, now);
}

/**
 * May the invigilator let this candidate resume? Only one who left a running test and asks to come back: an
 * authorization given beforehand would be a free pass to leave the room. Not while he is authorized already.
 *
 * @param now instant of the server's clock
 */
export function mayAuthorizeResume(candidate: CandidateProgress, now: number): Verdict {
	if (candidate.assessmentState === null) return refused('test-not-started');
	if (isEnded(candidate.assessmentState)) return refused('test-ended');
	if (candidate.resumeRequestedAt === null) return refused('not-asking-to-resume');
	return isAuthorized(candidate, now) ? refused('already-authorized') : allowed;
}
