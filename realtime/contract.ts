/**
 * Every event of the socket and its payload; types only. Orders are imperative, news says what is now true. Every
 * order is acknowledged. Instants are epoch milliseconds of the server's clock.
 */
import type { JobView } from '#db/jobs';
import type { AnswerOutcome, TrainingAnswer } from '#db/training/answers';
import type { ProfileView } from '#db/training/profiles';
import type { AnsweredChallenge, TrainingView } from '#db/training/views';
import type { PresentedChallenge } from '#engine/content/presentation.server';
import type { AnswerValue } from '#engine/correction/correct';
import type { BoardDigest, BoardRow } from '#engine/invigilation/board';
import type { CandidateProgress } from '#engine/invigilation/candidate-status';
import type { Draft } from '#engine/invigilation/draft';
import type { Incident, WrittenIncident } from '#engine/invigilation/incidents';
import type { TimelineLine } from '#engine/invigilation/timeline';
import type { OrderReply, PendingOrder, RoomOrder } from '#engine/invigilation/orders';
import type { OrderGroup } from '#engine/invigilation/receipts';
import type { LiveAlertReason, Locale, ReceiptStep, Refusal } from '#engine/vocabulary';

export type { AnsweredChallenge, AnswerOutcome, JobView, ProfileView, TrainingView };

export type Reply<T> = { ok: true; data: T } | { ok: false; because: Refusal };
export type Acknowledge<T> = (reply: Reply<T>) => void;
type Order<Payload, Answer> = (payload: Payload, acknowledge: Acknowledge<Answer>) => void;

/** What is now true of a candidate, for his own pages. */
export interface CandidateView extends CandidateProgress {
	candidateId: number;
	/** The page keeps the highest. */
	version: number;
	/** The server's clock when this was read. */
	at: number;
	extraTimePercent: number;
	answered: number;
	length: number;
	startedAt: number | null;
	deadlineAt: number | null;
	/** Since when the clock is stopped: the time left is the one of that instant. */
	pausedAt: number | null;
	/** Minutes given on the spot so far. */
	extraMinutes: number;
	/** Orders that his pages have not applied yet, the oldest first: each is to be confirmed. */
	orders: PendingOrder[];
	handRaisedAt: number | null;
	/** From 1 among the raised hands of the session. */
	handPlace: number | null;
	/** Only for the page that holds the test, while it runs. */
	challenge: AskedView | null;
}

export interface AskedView {
	servedId: number;
	/** From 1 to 32. */
	number: number;
	presented: PresentedChallenge;
	/** A live alert on it waits for the invigilator: it cannot be answered. */
	alertRaisedAt: number | null;
	/** The last alert on it was dismissed: it must be answered after all. */
	alertDismissed: boolean;
	/** What the server had of an answer begun when this was read; for a page that has nothing newer. */
	draft: Draft | null;
}

/** Why everybody is asked for: the page opens, its board does not add up, or it heard a line that it cannot read. */
export interface SessionWatch {
	sessionId: number;
	because: 'opened' | 'digest' | 'unread';
}

/** Everybody in a session, read at one instant. */
export interface SessionSnapshot {
	sessionId: number;
	at: number;
	rows: BoardRow[];
}

/** What a screen that opens needs, beside the rows: they know of their last order only. */
export interface WatchedSession extends SessionSnapshot {
	/** The last ones to several candidates, the newest first. */
	recentOrders: OrderGroup[];
}

/** What a complete board of the session must amount to. */
export interface SessionDigest extends BoardDigest {
	sessionId: number;
}

interface OnCandidate {
	candidateId: number;
}

/** From any page of a candidate, with the seat that it holds: the reply has the challenge if it is the one of the test. */
interface FromPage extends OnCandidate {
	seat: string | null;
}

export interface ClientToServer {
	/** The candidate's page is here. With a seat, a page that only lost its connection goes on. */
	'candidate:watch': Order<FromPage, CandidateView>;
	'instructions:acknowledge': Order<OnCandidate, CandidateView>;
	/**
	 * Starts the test, or resumes it after leaving. The page draws the seat, a UUID that it keeps in its memory only and
	 * shows with each of its acts; with the same one again, it hears again what it missed. The device is the UUID that the
	 * browser drew for itself once and for all, absent when it keeps nothing.
	 */
	'test:start': Order<
		OnCandidate & { seat: string; accessCode: string; locale: Locale; device?: string },
		CandidateView
	>;
	/** The acknowledgement carries the next challenge. */
	'answer:submit': Order<
		OnCandidate & { seat: string; servedId: number; key: string; value: AnswerValue },
		CandidateView
	>;
	/** Keeps what was begun of an answer, in the place of what was kept before: no act, nobody is told. */
	'draft:keep': Order<OnCandidate & { seat: string; servedId: number } & Draft, null>;
	'alert:raise': Order<OnCandidate & { seat: string; servedId: number }, CandidateView>;
	/** The page left the front or is there again, so many milliseconds ago; told twice, it counts once. */
	'focus:report': Order<OnCandidate & { seat: string; isLost: boolean; agoMs?: number }, null>;

	/** The page has these orders, or shows them. */
	'order:acknowledge': Order<FromPage & { orderIds: number[]; step: ReceiptStep }, CandidateView>;
	'hand:raise': Order<FromPage, CandidateView>;
	'hand:lower': Order<FromPage, CandidateView>;

	'session:watch': Order<SessionWatch, WatchedSession>;
	/** Takes back an authorization to start that was not used. */
	'start:unauthorize': Order<OnCandidate, BoardRow>;
	'alert:accept': Order<{ alertId: number; reason: LiveAlertReason }, BoardRow>;
	'alert:dismiss': Order<{ alertId: number }, BoardRow>;

	/**
	 * To one, several or all candidates of a session. The page draws the key, a UUID that names the group from then on:
	 * sent again with the same one, it changes nothing and has the same reply.
	 */
	'order:send': Order<
		{ sessionId: number; key: string; candidateIds: number[] | 'all'; order: RoomOrder },
		OrderReply
	>;
	/** Takes a message back from those who did not read it yet. */
	'order:withdraw': Order<{ sessionId: number; group: string }, OrderReply>;
	/** Somebody came: the hand of the candidate goes down. */
	'hand:dismiss': Order<OnCandidate, BoardRow>;

	/** Into the minutes (PV), of a candidate or of the room. The page draws the key, a UUID: sent twice, it is one. */
	'incident:record': Order<WrittenIncident & { sessionId: number; key: string }, Incident>;
	'incident:withdraw': Order<{ sessionId: number; incidentId: number }, Incident>;
	/** All of them, the withdrawn ones too, in the order written. */
	'incident:list': Order<{ sessionId: number }, Incident[]>;
	/** The journal of a candidate, at most his last 500 lines, the newest last. */
	'candidate:timeline': Order<OnCandidate, TimelineLine[]>;

	/** Follows a job that one asked for. */
	'job:watch': Order<{ jobId: number }, JobView>;

	/** One's own training, followed from then on. */
	'training:watch': Order<{ trainingId: number }, TrainingView>;
	/** The acknowledgement carries the correction and the next challenge. */
	'training:answer': Order<TrainingAnswer, AnswerOutcome>;
	/** The last challenges answered, with their corrections: those of a checkpoint. */
	'training:recall': Order<{ trainingId: number }, AnsweredChallenge[]>;

	/** One's own profile, followed from then on. */
	'profile:watch': Order<null, ProfileView>;

	'clock:read': Order<null, number>;
}

/** What servers tell one another, beside what they tell rooms. */
export interface BetweenServers {
	/** Candidates were lost with a server: another one may hold a page of theirs. */
	'candidates:left': (candidateIds: number[]) => void;
}

export interface ServerToClient {
	'candidate:changed': (view: CandidateView) => void;
	/** What is now true of candidates of the session, a line each; see `readRow`. */
	'rows:changed': (lines: string[]) => void;
	/** To those who watch its session: recorded or withdrawn. */
	'incident:changed': (incident: Incident) => void;
	'job:changed': (job: JobView) => void;
	'training:changed': (training: TrainingView) => void;
	'profile:changed': (profile: ProfileView) => void;
	'session:digest': (digest: SessionDigest) => void;
}
