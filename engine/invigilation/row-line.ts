/**
 * A row of the board as it travels with each change: all that can change, in one line of some 90 characters instead of
 * 800. It is whole each time, so that one lost, doubled or late harms nothing. What stays the same (name, birth date,
 * extra time, length of the test) is in the snapshot that every watcher starts from.
 */
import { ASSESSMENT_STATES, CONNECTIONS, LIVE_ALERT_STATES, ORDER_KINDS } from '../vocabulary.ts';
import type { BoardAlert, BoardOrder, BoardRow } from './board.ts';
import { count, instant, LineReader, LineWriter, text, uuid, word, type Field } from './line.ts';

type Fields<T> = { [Key in keyof T]: Field<T[Key]> };
type Fixed = 'candidateId' | 'firstName' | 'lastName' | 'birthDate' | 'extraTimePercent' | 'length';
type Changing = Omit<BoardRow, Fixed>;

/** Of the layout below: a page that was opened under another one asks for everything again. */
const LAYOUT = '1';

const ALERT: Fields<BoardAlert> = {
	id: count,
	number: count,
	state: word(LIVE_ALERT_STATES),
	raisedAt: instant(),
	decidedAt: instant(),
	decidedBy: text()
};

const ORDER: Fields<BoardOrder> = {
	id: count,
	group: uuid,
	kind: word(ORDER_KINDS),
	createdAt: instant(),
	deliveredAt: instant(),
	appliedAt: instant(),
	withdrawnAt: instant(),
	by: text()
};

/** In the order of the line: each instant is told from the one before, what is seldom there comes last. */
const ROW: Fields<Changing> = {
	version: count,
	lastActivityAt: instant(),
	startedAt: instant(),
	deadlineAt: instant(),
	instructionsReadAt: instant(),
	reconciledAt: instant(),
	connectionChangedAt: instant(),
	connection: word(CONNECTIONS),
	assessmentState: word(ASSESSMENT_STATES),
	answered: count,
	focusLossCount: count,
	focusLostAt: instant(),
	authorizedAt: instant(),
	resumeRequestedAt: instant(),
	endedAt: instant(),
	pausedAt: instant(),
	handRaisedAt: instant(),
	extraMinutes: count,
	alert: ifAny(ALERT),
	lastOrder: ifAny(ORDER)
};

/** Something that may not be there: its fields are then empty, its id too. */
function ifAny<T extends { id: number }>(fields: Fields<T>): Field<T | null> {
	return {
		write: (value, to) => writeAll(fields, value, to),
		read: (from) => {
			const value = readAll(fields, from, {});
			return value.id === 0 ? null : value;
		}
	};
}

/** Writes the fields of what is there, and empty ones for what is not. */
function writeAll<T>(fields: Fields<T>, value: T | null, to: LineWriter): void {
	for (const key in fields) {
		if (value) fields[key].write(value[key], to);
		else to.put('');
	}
}

/** Reads all the fields into an object that has the others. */
function readAll<T extends object>(fields: Fields<T>, from: LineReader, into: Partial<T>): T {
	for (const key in fields) into[key] = fields[key].read(from);
	return into as T;
}

/** The line of a row, without what the snapshot says once. */
export function writeRow(row: BoardRow): string {
	const to = new LineWriter();
	to.put(LAYOUT);
	count.write(row.candidateId, to);
	writeAll(ROW, row, to);
	return to.line();
}

/**
 * The row that a line tells, of somebody whom the watcher knows.
 *
 * @param find the row known of a candidate
 * @returns null when nobody knows the candidate, or the line has another layout: everything is then to be asked again
 */
export function readRow(
	line: string,
	find: (candidateId: number) => BoardRow | undefined
): BoardRow | null {
	const from = new LineReader(line);
	if (from.take() !== LAYOUT) return null;
	const known = find(count.read(from));
	return known ? (readAll(ROW, from, { ...known }) as BoardRow) : null;
}
