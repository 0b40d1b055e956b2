/** An hour of a class seen again: the rows of its board as they were at any instant, from what was kept of it. */
import { MINUTE } from '../invigilation/time.ts';
import type { Connection } from '../vocabulary.ts';
import { firstAnswers } from './answer-line.ts';
import type { ClassOrder, ClassRow } from './class-row.ts';
import { endToCome } from './hour.ts';
import { NOTHING_DONE, readMoment } from './moment.ts';

/** What changed of a pupil beside orders, the oldest first. */
export interface PupilMoment {
	at: number;
	/** Of his page; null when something else changed. */
	connection: Connection | null;
	/** What an answer made of his row, see `writeMoment`; null when something else changed. */
	work: string | null;
}

export interface PastOrder extends ClassOrder {
	/** See `PendingClassOrder`. */
	text: string | null;
}

export interface PupilHistory {
	/** As it is now. */
	row: ClassRow;
	moments: PupilMoment[];
	/** By their ids. */
	orders: PastOrder[];
}

export interface ClassHistory {
	pupils: PupilHistory[];
	/** When it was said of the whole class when its hour ends, the oldest first. */
	ends: { at: number; endsAt: number | null }[];
}

/** So long without anything: what follows is another hour. Milliseconds. */
const HOUR_GAP = 60 * MINUTE;

/** The last end that was said by then of the whole class, if it was still to come. */
export function classEndAt({ ends }: ClassHistory, at: number): number | null {
	return endToCome(ends.findLast((one) => one.at <= at)?.endsAt ?? null, at);
}

/**
 * The row of a pupil as it was: what changed until then, in order, by the rules that made the present one.
 *
 * Rule: at an instant after everything that is kept, it is the present row. Of work that was done before anything was kept,
 * the present row is shown.
 *
 * @returns null before he began
 */
export function rowAt(pupil: PupilHistory, history: ClassHistory, at: number): ClassRow | null {
	const { row, moments } = pupil;
	if (at < row.startedAt) return null;
	const past: ClassRow = {
		...row,
		...(moments.some(({ work }) => work !== null) && NOTHING_DONE),
		...(moments.some(({ connection }) => connection !== null) && {
			...{ connection: 'never', connectionChangedAt: null }
		}),
		endsAt: classEndAt(history, row.startedAt),
		pausedAt: null
	};
	const orders = pupil.orders.filter(({ createdAt }) => createdAt <= at);
	for (const event of inOrder(moments, orders)) {
		if (event.at > at) break;
		if ('order' in event) obey(past, event.order);
		else change(past, event);
	}
	const isSent = row.sentAt !== null && row.sentAt <= at;
	const isCompleted = row.completedAt !== null && row.completedAt <= at;
	past.sentAt = isSent ? row.sentAt : null;
	past.completedAt = isCompleted ? row.completedAt : null;
	// A collection of profiles is complete from the start.
	const waits = isCompleted || (row.state !== 'started' && row.completedAt === null);
	past.state = isSent ? 'sent' : waits ? 'completed' : 'started';
	if (past.state !== 'started') {
		Object.assign(past, { askedTube: null, askedAt: null, strangeAt: null });
		Object.assign(past, { needsHelp: null, pausedAt: null });
	}
	past.answers = firstAnswers(row.answers, past.answered);
	past.lastOrder = lastOf(orders, at);
	return past;
}

/** Everybody who had begun by then. */
export function rowsAt(history: ClassHistory, at: number): ClassRow[] {
	return history.pupils.flatMap((pupil) => rowAt(pupil, history, at) ?? []);
}

type Event = PupilMoment | { at: number; order: PastOrder };

/** What an answer changed comes before an order of the same instant. */
function inOrder(moments: readonly PupilMoment[], orders: readonly PastOrder[]): Event[] {
	const given = orders.map((order) => ({ at: order.createdAt, order }));
	return [...moments, ...given].sort((a, b) => a.at - b.at);
}

function change(row: ClassRow, { at, connection, work }: PupilMoment): void {
	if (connection !== null) Object.assign(row, { connection, connectionChangedAt: at });
	if (work !== null) Object.assign(row, readMoment(work));
}

/** As the database does when it is given. */
function obey(row: ClassRow, { kind, createdAt: at, text }: PastOrder): void {
	if (kind === 'pause') row.pausedAt = at;
	if (kind === 'resume' && row.pausedAt !== null && row.askedAt !== null) {
		const passed = at - Math.max(row.pausedAt, row.askedAt);
		row.askedAt += passed;
		if (row.strangeAt !== null) row.strangeAt += passed;
	}
	if (kind === 'resume') row.pausedAt = null;
	if (kind === 'moreTime' && row.strangeAt !== null) row.strangeAt += Number(text) * MINUTE;
	if (kind === 'setEnd' || kind === 'extendEnd') row.endsAt = Number(text);
	if (kind === 'removeEnd') row.endsAt = null;
}

function lastOf(orders: readonly PastOrder[], at: number): ClassOrder | null {
	const last = orders.at(-1);
	if (!last) return null;
	const { id, group, kind, createdAt, by } = last;
	const byThen = (instant: number | null) => (instant !== null && instant <= at ? instant : null);
	const receipts = {
		deliveredAt: byThen(last.deliveredAt),
		appliedAt: byThen(last.appliedAt)
	};
	return { id, group, kind, createdAt, ...receipts, by };
}

/** The instants at which something happened, in order, each once. */
export function instantsOf({ pupils, ends }: ClassHistory): number[] {
	const all = pupils.flatMap(({ row, moments, orders }) => [
		row.startedAt,
		...moments.map(({ at }) => at),
		...orders.map(({ createdAt }) => createdAt),
		...[row.completedAt, row.sentAt].filter((at) => at !== null)
	]);
	return [...new Set([...all, ...ends.map(({ at }) => at)])].sort((a, b) => a - b);
}

/** A stretch of time in which the class was at work. */
export interface Hour {
	from: number;
	to: number;
}

/**
 * The hours of a class, the oldest first.
 *
 * Rule: an hour ends where nothing happens for 60 minutes.
 *
 * @param instants in order, see `instantsOf`
 */
export function hoursOf(instants: readonly number[]): Hour[] {
	const hours: Hour[] = [];
	for (const at of instants) {
		const last = hours.at(-1);
		if (last && at - last.to <= HOUR_GAP) last.to = at;
		else hours.push({ from: at, to: at });
	}
	return hours;
}
