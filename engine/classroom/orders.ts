/** What a teacher may order to the pupils of a class. */
import { LONGEST_MESSAGE, readText } from '../invigilation/orders.ts';
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { ClassOrderKind, Refusal } from '../vocabulary.ts';
import type { ClassRow } from './class-row.ts';

export type ClassOrderDraft =
	| { kind: 'message'; text: string }
	/** To somebody who does nothing: his page asks whether all is well. */
	/** For the timed challenge that he is on. */
	| { kind: 'moreTime'; minutes: number }
	/** `close`: what he validated is sent, and he answers no more. */
	| { kind: 'nudge' | 'pause' | 'resume' | 'close' };

export const MOST_MINUTES = 30;

/** An order that the page of its pupil has not applied yet. */
export interface PendingClassOrder {
	id: number;
	kind: ClassOrderKind;
	/** Of a message; of more time, how many minutes. */
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

/** Does this order say something, whoever it is for? A message has 1 to 500 characters, more time 1 to 30 whole minutes. */
export function mayOrderClass(order: ClassOrderDraft): Verdict {
	if (order.kind === 'moreTime') {
		const { minutes } = order;
		const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
		return isRight ? allowed : refused('class-minutes-invalid');
	}
	if (order.kind !== 'message') return allowed;
	const read = readText(order.text, LONGEST_MESSAGE);
	return 'text' in read ? allowed : refused(read.because);
}

/**
 * May this pupil be ordered this?
 *
 * Rule: only who is at work; a pause of who is paused, and the contrary, is refused; more time is for a challenge whose time
 * counts.
 */
export function mayReceiveClassOrder(
	{ state, pausedAt, isTimed }: Pick<ClassRow, 'state' | 'pausedAt'> & { isTimed: boolean },
	{ kind }: ClassOrderDraft
): Verdict {
	if (state !== 'started') return refused('pupil-not-working');
	if (kind === 'pause' && pausedAt !== null) return refused('test-already-paused');
	if (kind === 'resume' && pausedAt === null) return refused('test-not-paused');
	if (kind === 'moreTime' && !isTimed) return refused('pupil-not-timed');
	return allowed;
}
