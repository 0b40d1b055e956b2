/** What an invigilator may order to candidates, one or many. */
import { isPlainText } from '../spelling.ts';
import type { OrderKind, Refusal, RoomOrderKind } from '../vocabulary.ts';
import { mayEndTest } from './answering.ts';
import { isEnded, type CandidateProgress } from './candidate-status.ts';
import { mayAuthorizeResume, mayAuthorizeStart, type SessionFacts } from './entry.ts';
import { isTimeOver, MINUTE, timeLeft, type TestClock } from './time.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** Minutes given or taken back by one order, at most. */
export const LONGEST_EXTRA_TIME = 120;
/** Minutes that one candidate may have been given in all: beyond, the session is to be held again. */
export const MOST_EXTRA_TIME = 240;
/** Characters of a message and of a reason. */
export const LONGEST_MESSAGE = 500;
export const LONGEST_REASON = 200;

/** An order as an invigilator writes it. A reason is for the minutes of the session; candidates never see it. */
export type RoomOrder =
	| { kind: 'pause'; reason?: string | undefined }
	| { kind: 'end'; reason?: string | undefined }
	| { kind: 'resume' }
	| { kind: 'authorizeStart' }
	| { kind: 'authorizeResume' }
	/**
	 * Whole minutes; below zero, they are taken back. Known are the minutes that each candidate had when the invigilator
	 * decided, by id: two who decide the same at once must not give twice.
	 */
	| {
			kind: 'extraTime';
			minutes: number;
			reason: string;
			known?: Readonly<Record<string, number>> | undefined;
	  }
	| { kind: 'message'; text: string };

/** An order that the page of its candidate has not applied yet. */
export interface PendingOrder {
	id: number;
	kind: OrderKind;
	/** Of an extra time; below zero, taken back. */
	minutes: number | null;
	/** Of a message. */
	text: string | null;
	createdAt: number;
	deliveredAt: number | null;
}

/** What became of an order to several candidates: who received it, and why the others did not. */
export interface OrderReply {
	group: string;
	done: number[];
	refused: { candidateId: number; because: Refusal }[];
}

/** What the rules of orders need to know of a candidate. */
export interface OrderedCandidate extends CandidateProgress, TestClock {
	candidateId: number;
	/** Minutes given so far. */
	extraMinutes: number;
}

/**
 * A typed text without spaces around it, or why it is none.
 *
 * @param longest in characters
 */
export function readText(typed: string, longest: number): { text: string } | { because: Refusal } {
	const text = typed.trim();
	if (!isPlainText(text)) return { because: 'malformed' };
	if (text === '') return { because: 'text-missing' };
	return text.length > longest ? { because: 'text-too-long' } : { text };
}

/**
 * Does this order say something, whoever it is for?
 *
 * Rule: extra time is a whole number of minutes, from −120 to 120 and not 0, with a reason; a message has 1 to 500
 * characters; a reason, where there is one, at most 200.
 */
export function mayOrder(order: RoomOrder): Verdict {
	switch (order.kind) {
		case 'extraTime': {
			const { minutes } = order;
			const isSensible = Number.isInteger(minutes) && Math.abs(minutes) <= LONGEST_EXTRA_TIME;
			if (!isSensible || minutes === 0) return refused('minutes-invalid');
			return mayBeRead(order.reason, LONGEST_REASON);
		}
		case 'message':
			return mayBeRead(order.text, LONGEST_MESSAGE);
		case 'pause':
		case 'end':
			return order.reason === undefined ? allowed : mayBeRead(order.reason, LONGEST_REASON);
		default:
			return allowed;
	}
}

function mayBeRead(typed: string, longest: number): Verdict {
	const read = readText(typed, longest);
	return 'because' in read ? refused(read.because) : allowed;
}

/**
 * May this candidate be given this order?
 *
 * Rule: nothing after the end of the test. A pause stops a running clock and a resume starts a stopped one, each once.
 * Extra time is for a started test whose time is not over, and whose minutes nobody changed since they were looked at:
 * 240 in all, and what is taken back was given and is not being used already. A message finds its candidate whenever he comes.
 *
 * @param order one that says something; see `mayOrder`
 * @param now instant of the server's clock
 */
export function mayReceiveOrder(
	candidate: OrderedCandidate,
	session: SessionFacts,
	order: RoomOrder,
	now: number
): Verdict {
	switch (order.kind) {
		case 'authorizeStart':
			return mayAuthorizeStart(candidate, session, now);
		case 'authorizeResume':
			return mayAuthorizeResume(candidate, now);
		case 'end':
			return mayEndTest(candidate.assessmentState);
		case 'message':
			return isEnded(candidate.assessmentState) ? refused('test-ended') : allowed;
		default:
			return mayMoveClock(candidate, order, now);
	}
}

type ClockOrder = Extract<RoomOrder, { kind: 'pause' | 'resume' | 'extraTime' }>;

function mayMoveClock(candidate: OrderedCandidate, order: ClockOrder, now: number): Verdict {
	if (candidate.assessmentState === null) return refused('test-not-started');
	if (isEnded(candidate.assessmentState)) return refused('test-ended');
	const isPaused = candidate.pausedAt !== null;
	if (order.kind === 'resume') return isPaused ? allowed : refused('test-not-paused');
	if (isTimeOver(candidate, now)) return refused('time-over');
	if (order.kind === 'pause') return isPaused ? refused('test-already-paused') : allowed;
	const { minutes, known } = order;
	const seen = known?.[candidate.candidateId] ?? candidate.extraMinutes;
	if (seen !== candidate.extraMinutes) return refused('extra-time-changed');
	const given = candidate.extraMinutes + minutes;
	if (given > MOST_EXTRA_TIME) return refused('too-much-extra-time');
	if (given < 0) return refused('extra-time-not-given');
	const isUsed = minutes < 0 && timeLeft(candidate, now)! + minutes * MINUTE <= 0;
	return isUsed ? refused('extra-time-used') : allowed;
}

/** Whether the page of the candidate is asked to confirm: authorizations show on their own. */
export function asksForReceipt(kind: RoomOrderKind): kind is OrderKind {
	return kind !== 'authorizeStart' && kind !== 'authorizeResume';
}

/** May this order be taken back? A message only, before it is read: every other one has its opposite. */
export function mayWithdrawOrder(order: {
	kind: OrderKind;
	appliedAt: number | null;
	withdrawnAt: number | null;
}): Verdict {
	if (order.kind !== 'message') return refused('order-not-withdrawable');
	return order.appliedAt === null ? allowed : refused('message-already-read');
}

/** May this candidate raise his hand? Until the end of his test, before its start too. */
export function mayRaiseHand({ assessmentState }: CandidateProgress): Verdict {
	return isEnded(assessmentState) ? refused('test-ended') : allowed;
}
