/** What a teacher sees of one participation in a campaign: facts only, from which every screen derives the same words. */
import {
	ifAny,
	count,
	instant,
	lines,
	place,
	text,
	uuid,
	word,
	type Fields
} from '../live-board/line.ts';
import { Mirror } from '../live-board/mirror.ts';
import {
	CLASS_ORDER_KINDS,
	CONNECTIONS,
	HELP_REASONS,
	PARTICIPATION_STATES,
	type ClassOrderKind,
	type Connection,
	type HelpReason,
	type ParticipationState
} from '../vocabulary.ts';

/** Who takes part; the same from the beginning to the end. */
interface Participant {
	participationId: number;
	/** The first participation of the same person in this campaign: the last one of each person is on the screen. */
	firstId: number;
	/** From 1, of the same person. */
	number: number;
	firstName: string;
	lastName: string;
	/** Of an organization that knows its learners. */
	learnerId: number | null;
	division: string | null;
	/** What the campaign asked him to be known by. */
	participantId: string | null;
}

interface Work {
	/** Grows with each change of the row, in the same transaction. */
	version: number;
	state: ParticipationState;
	startedAt: number;
	completedAt: number | null;
	sentAt: number | null;
	answered: number;
	/** Whole percents of what is targeted of which something is known. */
	progress: number;
	/** Targeted skills that he masters. */
	validated: number;
	/** What is known of each targeted tube, in the order of the campaign; see `writeLevels`. */
	levels: string;
	/** How each of his answers went, in their order; see `writeAnswers`. */
	answers: string;
	/** The tube of what he is asked now, by its place among those targeted; null when nothing is asked. */
	askedTube: number | null;
	askedAt: number | null;
	/** From then on, to be still on it is strange; see `patienceFor`. */
	strangeAt: number | null;
	lastActivityAt: number | null;
	connection: Connection;
	connectionChangedAt: number | null;
	/** What is unexpected in his last answers, see `surpriseOf`. */
	needsHelp: HelpReason | null;
	pausedAt: number | null;
	/** When his hour ends, and what he validated is taken in; null when nobody said so. */
	endsAt: number | null;
	lastOrder: ClassOrder | null;
}

export interface ClassRow extends Participant, Work {}

/** How far the last order of a teacher is on the page of a pupil. */
export interface ClassOrder {
	id: number;
	/** What was sent to several pupils at once has one group. */
	group: string;
	kind: ClassOrderKind;
	createdAt: number;
	deliveredAt: number | null;
	appliedAt: number | null;
	/** Name of the teacher who gave it. */
	by: string;
}

/** What is known of a pupil in a tube. */
export interface TubeLevels {
	/** Highest level mastered, 0 for none. */
	floor: number;
	/** Lowest level missed, null for none. */
	ceiling: number | null;
}

/** Two digits for each tube: the level mastered and the level missed, 0 for none. */
export function writeLevels(tubes: readonly TubeLevels[]): string {
	return tubes.map(({ floor, ceiling }) => `${floor}${ceiling ?? 0}`).join('');
}

export function readLevels(levels: string): TubeLevels[] {
	return (levels.match(/../g) ?? []).map((pair) => ({
		floor: Number(pair[0]),
		ceiling: pair[1] === '0' ? null : Number(pair[1])
	}));
}

/** The levels mastered alone: whole campaigns are read so. */
export function readFloors(levels: string): number[] {
	return Array.from({ length: levels.length / 2 }, (_, i) => Number(levels[2 * i]));
}

/** Of the layout below: a page that was opened under another one asks for everything again. */
const LAYOUT = 'c2';

const ORDER: Fields<ClassOrder> = {
	id: count,
	group: uuid,
	kind: word(CLASS_ORDER_KINDS),
	createdAt: instant(),
	deliveredAt: instant(),
	appliedAt: instant(),
	by: text()
};

/** In the order of the line: each instant is told from the one before, what is seldom there comes last. */
const WORK: Fields<Work> = {
	version: count,
	lastActivityAt: instant(),
	askedAt: instant(),
	strangeAt: instant(),
	startedAt: instant(),
	connectionChangedAt: instant(),
	connection: word(CONNECTIONS),
	state: word(PARTICIPATION_STATES),
	answered: count,
	progress: count,
	validated: count,
	levels: text(),
	answers: text(),
	askedTube: place,
	needsHelp: word(HELP_REASONS),
	completedAt: instant(),
	sentAt: instant(),
	pausedAt: instant(),
	endsAt: instant(),
	lastOrder: ifAny(ORDER)
};

export const { write: writeClassRow, read: readClassRow } = lines<ClassRow, Work>(
	LAYOUT,
	({ participationId }) => participationId,
	WORK
);

/** A class, kept by somebody who watches it. */
export class ClassMirror extends Mirror<ClassRow> {
	constructor() {
		super(({ participationId }) => participationId, readClassRow);
	}
}
