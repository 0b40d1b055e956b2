/** What a teacher may order to the pupils of a class. */
import { LONGEST_MESSAGE, readText } from '../invigilation/orders.ts';
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import { END_ORDER_KINDS, type ClassOrderKind, type Refusal } from '../vocabulary.ts';
import type { ClassRow } from './class-row.ts';
import { endAfter, LONGEST_HOUR, type EndOrder } from './hour.ts';

export type ClassOrderDraft =
	| { kind: 'message'; text: string }
	/** For the timed challenge that he is on. */
	| { kind: 'moreTime'; minutes: number }
	/** When the hour ends, and what is validated is taken in: of everybody, those who begin later too, or of some. */
	| EndOrder
	/** `nudge`: the page of who does nothing asks whether all is well. `close`: what is validated is taken in now. */
	| { kind: 'nudge' | 'pause' | 'resume' | 'close' };

/** Whether an order says when the hour ends. */
export function isEndOrder(order: ClassOrderDraft): order is EndOrder {
	return END_ORDER_KINDS.some((kind) => kind === order.kind);
}

export const MOST_MINUTES = 30;

/** An order that the page of its pupil has not applied yet. */
export interface PendingClassOrder {
	id: number;
	kind: ClassOrderKind;
	/** Of a message; of more time, how many minutes; of an end, its instant, which a `close` has too that it brought. */
	text: string | null;
	createdAt: number;
	deliveredAt: number | null;
}

/** What became of an order to several pupils. */
export interface ClassReply {
	group: string;
	/** Participations. */
	done: number[];
	refused: { participationId: number; because: Refusal }[];
}

/**
 * Does this order say something, whoever it is for?
 *
 * Rule: a message has 1 to 500 characters, more time 1 to 30 whole minutes; an hour ends in the future, within 12 hours.
 */
export function mayOrderClass(order: ClassOrderDraft, now: number): Verdict {
	if (order.kind === 'moreTime' || order.kind === 'extendEnd') {
		const { minutes } = order;
		const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
		return isRight ? allowed : refused('class-minutes-invalid');
	}
	if (order.kind === 'setEnd') return mayEndAt(order.at, now);
	if (order.kind !== 'message') return allowed;
	const read = readText(order.text, LONGEST_MESSAGE);
	return 'text' in read ? allowed : refused(read.because);
}

function mayEndAt(at: number, now: number): Verdict {
	if (at <= now) return refused('hour-end-past');
	return at - now > LONGEST_HOUR ? refused('hour-end-too-far') : allowed;
}

/**
 * May the end of an hour be moved so, of a class or of a pupil? Only an end that there is can be moved or removed.
 *
 * @param endsAt null for none
 */
export function mayMoveEnd(order: EndOrder, endsAt: number | null, now: number): Verdict {
	if (order.kind !== 'setEnd' && endsAt === null) return refused('hour-without-end');
	const moved = endAfter(order, endsAt, now);
	return moved === null ? allowed : mayEndAt(moved, now);
}

/**
 * May this pupil be ordered this?
 *
 * Rule: only who is at work; a pause of who is paused, and the contrary, is refused; more time is for a challenge whose time
 * counts; see `mayMoveEnd`.
 */
export function mayReceiveClassOrder(
	{
		state,
		pausedAt,
		endsAt,
		isTimed
	}: Pick<ClassRow, 'state' | 'pausedAt' | 'endsAt'> & { isTimed: boolean },
	order: ClassOrderDraft,
	now: number
): Verdict {
	const { kind } = order;
	if (state !== 'started') return refused('pupil-not-working');
	if (kind === 'pause' && pausedAt !== null) return refused('test-already-paused');
	if (kind === 'resume' && pausedAt === null) return refused('test-not-paused');
	if (kind === 'moreTime' && !isTimed) return refused('pupil-not-timed');
	return isEndOrder(order) ? mayMoveEnd(order, endsAt, now) : allowed;
}
