/**
 * Every event of the socket and its payload; types only. Orders are imperative, news says what is now true. Every
 * order is acknowledged. Instants are epoch milliseconds of the server's clock.
 */
import type { SubmittedAnswer } from '#db/answers';
import type { FocusReport } from '#db/focus';
import type { AbsentLearner } from '#db/classes/rows';
import type { JobView } from '#db/jobs';
import type { AnswerOutcome } from '#db/training/answers';
import type { TrainingAnswer } from '#db/training/judge';
import type { ProfileView } from '#db/training/profiles';
import type { MissionAnswer, MissionOutcome } from '#db/school/runs';
import type { MissionAnswered, MissionView } from '#db/school/views';
import type { AnsweredChallenge, TrainingView } from '#db/training/views';
import type { ClassRow } from '#engine/classroom/class-row';
import type { ClassOrderDraft, ClassReply } from '#engine/classroom/orders';
import type { AskedChallengeView } from '#engine/content/asked.server';
import type { BoardRow } from '#engine/invigilation/board';
import type { BoardDigest } from '#engine/live-board/rows';
import type { CandidateProgress } from '#engine/invigilation/candidate-status';
import type { Draft } from '#engine/invigilation/draft';
import type { Incident, WrittenIncident } from '#engine/invigilation/incidents';
import type { TimelineLine } from '#engine/invigilation/timeline';
import type { OrderReply, PendingOrder, RoomOrder } from '#engine/invigilation/orders';
import type { OrderGroup } from '#engine/invigilation/receipts';
import type { LiveAlertReason, Locale, ReceiptStep, Refusal } from '#engine/vocabulary';

export type { AnsweredChallenge, AnswerOutcome, JobView, ProfileView, TrainingView };
export type { MissionAnswered, MissionOutcome, MissionView };

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

export interface AskedView extends AskedChallengeView {
	servedId: number;
	/** From 1 to 32. */
	number: number;
	/** The page was left while this focused challenge was asked: a right answer will not count. */
	isFocusLost: boolean;
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
	/**
	 * What the session itself folds to: a page that was drawn with another one shows a session that was edited, finalized,
	 * scored or published since.
	 */
	sessionFold: number;
}

/** A class, read at one instant. */
export interface ClassSnapshot {
	campaignId: number;
	at: number;
	rows: ClassRow[];
	/** When the hour of whoever begins now ends, and of all whose own end is not another one; null when nobody said so. */
	endsAt: number | null;
	/** In the classes of those who take part, whoever does not. */
	absent: AbsentLearner[];
}

export interface ClassDigest extends BoardDigest {
	campaignId: number;
	/** As in `ClassSnapshot`. */
	endsAt: number | null;
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
	'answer:submit': Order<OnCandidate & SubmittedAnswer, CandidateView>;
	/** Shows a timed challenge: its time counts from then on. */
	'challenge:begin': Order<OnCandidate & { seat: string; servedId: number }, CandidateView>;
	/** Keeps what was begun of an answer, in the place of what was kept before: no act, nobody is told. */
	'draft:keep': Order<OnCandidate & { seat: string; servedId: number } & Draft, null>;
	'alert:raise': Order<OnCandidate & { seat: string; servedId: number }, CandidateView>;
	/** The page left the front or is there again, so many milliseconds ago; told twice, it counts once. */
	'focus:report': Order<OnCandidate & FocusReport, null>;

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
	/** Shows a timed challenge: its time counts from then on. */
	'training:begin': Order<{ trainingId: number; servedId: number }, TrainingView>;
	/** The last challenges answered, with their corrections: those of a checkpoint. */
	'training:recall': Order<{ trainingId: number }, AnsweredChallenge[]>;

	/** One's own profile, followed from then on. */
	'profile:watch': Order<null, ProfileView>;

	/** The page of a pupil has these orders of his teacher, or shows them. */
	'training:acknowledge': Order<
		{ trainingId: number; orderIds: number[]; step: ReceiptStep },
		TrainingView
	>;

	/** The class of a campaign, for a teacher, followed from then on. */
	'class:watch': Order<{ campaignId: number }, ClassSnapshot>;
	/** The same without its rows, for a page that reads its results again when the digest is another one. */
	'class:follow': Order<{ campaignId: number }, ClassDigest>;
	/**
	 * To one, several or all pupils at work. The page draws the key, a UUID that names the group from then on: sent again
	 * with the same one, it changes nothing and has the same reply.
	 */
	'class:order': Order<
		{
			campaignId: number;
			key: string;
			participationIds: number[] | 'all';
			order: ClassOrderDraft;
		},
		ClassReply
	>;

	/**
	 * Follows who asks to be recognized in an organization: a teacher everybody, a pupil himself. The reply is a number that
	 * a page compares with the one that it was drawn with.
	 */
	'links:watch': Order<{ organizationId: number; isTeacher: boolean }, number>;

	/**
	 * Follows a session as the jury sees it, or the list of all. The reply is a stamp that a page compares with the one that
	 * it was drawn with.
	 */
	'jury:watch': Order<{ sessionId: number | null }, string>;

	/**
	 * Follows whether the school session of a primary school is open, or, for its teachers, what its pupils do in missions. The
	 * reply is a stamp that a page compares with the one that it was drawn with.
	 */
	'school:watch': Order<{ organizationId: number; what: 'session' | 'missions' }, string>;

	/** From a pupil of a primary school at work. The acknowledgement carries the correction and the next challenge. */
	'mission:answer': Order<MissionAnswer, MissionOutcome>;

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
	/** What is now true of participations in the campaign, a line each; see `readClassRow`. */
	'class:changed': (change: { campaignId: number; lines: string[] }) => void;
	/** It was said when the hour of the class ends, or that it does not any more; digests say it again. */
	'class:ends': (change: { campaignId: number; endsAt: number | null }) => void;
	'class:digest': (digest: ClassDigest) => void;
	/** It is told no more to this page: who asks again hears why. */
	'class:dismissed': (campaignId: number) => void;
	/** Somebody asked to be recognized, or was: pages read again what they show. */
	'links:changed': (organizationId: number) => void;
	/** To who looks after sessions: these are not what they were, pages read again what they show. */
	'jury:changed': (sessionIds: number[]) => void;
	/** The school session of an organization was opened, prolonged or closed: pages read again what they show. */
	'school:changed': (organizationId: number) => void;
	/** Its pupils came, left or moved on in a mission. */
	'missions:changed': (organizationId: number) => void;
	'session:digest': (digest: SessionDigest) => void;
	/** It is told no more to this page: who asks again hears why. */
	'session:dismissed': (sessionId: number) => void;
}
