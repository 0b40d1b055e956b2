/**
 * A row of the board as it travels with each change: all that can change, in one line of some 90 characters instead of
 * 800. It is whole each time, so that one lost, doubled or late harms nothing. What stays the same (name, birth date,
 * extra time, length of the test) is in the snapshot that every watcher starts from.
 */
import { ASSESSMENT_STATES, CONNECTIONS, LIVE_ALERT_STATES, ORDER_KINDS } from '../vocabulary.ts';
import type { BoardAlert, BoardOrder, BoardRow } from './board.ts';
import { count, ifAny, instant, lines, text, uuid, word, type Fields } from '../live-board/line.ts';

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
	focusLostMs: count,
	focusLostAt: instant(),
	authorizedAt: instant(),
	resumeRequestedAt: instant(),
	endedAt: instant(),
	pausedAt: instant(),
	handRaisedAt: instant(),
	extraMinutes: count,
	deviceChanges: count,
	alert: ifAny(ALERT),
	lastOrder: ifAny(ORDER)
};

export const { write: writeRow, read: readRow } = lines<BoardRow, Changing>(
	LAYOUT,
	({ candidateId }) => candidateId,
	ROW
);
