/** What an answer makes of the row of its pupil, kept so that an hour can be seen again as it was. */
import { count, instant, lines, place, text, word, type Fields } from '../live-board/line.ts';
import { HELP_REASONS } from '../vocabulary.ts';
import type { ClassRow } from './class-row.ts';

/** The part of a row that answers write. */
export type WorkMoment = Pick<
	ClassRow,
	| 'answered'
	| 'progress'
	| 'validated'
	| 'levels'
	| 'askedTube'
	| 'askedAt'
	| 'strangeAt'
	| 'needsHelp'
	| 'lastActivityAt'
>;

/** Of the layout below, in the database: a line of another one cannot be read. */
const LAYOUT = 'm1';

const FIELDS: Fields<WorkMoment> = {
	lastActivityAt: instant(),
	askedAt: instant(),
	strangeAt: instant(),
	answered: count,
	progress: count,
	validated: count,
	levels: text(),
	askedTube: place,
	needsHelp: word(HELP_REASONS)
};

const { write, read } = lines<WorkMoment, WorkMoment>(LAYOUT, () => 0, FIELDS);

export const writeMoment: (moment: WorkMoment) => string = write;

/** @returns null for a line of another layout */
export function readMoment(line: string): WorkMoment | null {
	return read(line, () => NOTHING_DONE);
}

/** Of whoever has just come. */
export const NOTHING_DONE: WorkMoment = {
	answered: 0,
	progress: 0,
	validated: 0,
	levels: '',
	askedTube: null,
	askedAt: null,
	strangeAt: null,
	needsHelp: null,
	lastActivityAt: null
};
