/** What a teacher may order to the pupils of a class. */
import { LONGEST_MESSAGE, readText } from '../invigilation/orders.ts';
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { ClassOrderKind, Refusal } from '../vocabulary.ts';
import type { ClassRow } from './class-row.ts';

export type ClassOrderDraft =
	| { kind: 'message'; text: string }
	/** To somebody who does nothing: his page asks whether all is well. */
	| { kind: 'nudge' | 'pause' | 'resume' };

/** An order that the page of its pupil has not applied yet. */
export interface PendingClassOrder {
	id: number;
	kind: ClassOrderKind;
	/** Of a message. */
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

/** Does this order say something, whoever it is for? A message has 1 to 500 characters. */
export function mayOrderClass(order: ClassOrderDraft): Verdict {
	if (order.kind !== 'message') return allowed;
	const read = readText(order.text, LONGEST_MESSAGE);
	return 'text' in read ? allowed : refused(read.because);
}

/** May this pupil be ordered this? Only who is at work; a pause of who is paused, and the contrary, is refused. */
export function mayReceiveClassOrder(
	{ state, pausedAt }: Pick<ClassRow, 'state' | 'pausedAt'>,
	{ kind }: ClassOrderDraft
): Verdict {
	if (state !== 'started') return refused('pupil-not-working');
	if (kind === 'pause' && pausedAt !== null) return refused('test-already-paused');
	if (kind === 'resume' && pausedAt === null) return refused('test-not-paused');
	return allowed;
}
