/** A board kept by somebody who watches it from afar: a page, a simulated invigilator, another program. */
import { foldVersions, keepRow, takeSnapshot, type BoardDigest, type BoardRow } from './board.ts';
import { readRow } from './row-line.ts';

export class BoardMirror {
	/** By candidate. */
	readonly rows = new Map<number, BoardRow>();
	/** The last digest did not match: a row is on its way, or lost. */
	#isSuspect = false;

	/** Takes everybody as of one instant. Returns the candidates who changed, came or left. */
	take(snapshot: readonly BoardRow[]): Set<number> {
		this.#isSuspect = false;
		return takeSnapshot(this.rows, snapshot);
	}

	/** Keeps a row that was told whole. Returns whether it was news. */
	keep(row: BoardRow): boolean {
		return keepRow(this.rows, row);
	}

	/**
	 * Hears lines of changed rows, see `writeRow`.
	 *
	 * @returns the candidates for whom it was news, and whether a line could not be read: then a snapshot is to be asked for
	 */
	hear(lines: readonly string[]): { changed: number[]; isUnread: boolean } {
		const changed: number[] = [];
		let isUnread = false;
		for (const line of lines) {
			const row = readRow(line, (id) => this.rows.get(id));
			if (!row) isUnread = true;
			else if (this.keep(row)) changed.push(row.candidateId);
		}
		return { changed, isUnread };
	}

	/**
	 * Hears what a complete board amounts to.
	 *
	 * @returns whether a snapshot is to be asked for: a digest may cross a row on its way, two in a row do not
	 */
	check({ count, fold }: BoardDigest): boolean {
		const isWhole = count === this.rows.size && fold === foldVersions(this.rows.values());
		const isBroken = !isWhole && this.#isSuspect;
		this.#isSuspect = !isWhole;
		return isBroken;
	}
}
