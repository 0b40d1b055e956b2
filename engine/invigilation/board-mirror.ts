/** The room, kept by somebody who watches it. */
import { Mirror } from '../live-board/mirror.ts';
import type { BoardRow } from './board.ts';
import { readRow } from './row-line.ts';

export class BoardMirror extends Mirror<BoardRow> {
	constructor() {
		super(({ candidateId }) => candidateId, readRow);
	}
}
