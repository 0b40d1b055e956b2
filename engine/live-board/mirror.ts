/** A board kept by somebody who watches it from afar: a page, a simulated watcher, another program. */
import { foldVersions, keepRow, takeSnapshot, type BoardDigest } from './rows.ts';

export class Mirror<Row extends { version: number }> {
	/** By id. */
	readonly rows = new Map<number, Row>();
	readonly idOf: (row: Row) => number;
	readonly #read: (line: string, find: (id: number) => Row | undefined) => Row | null;
	/** The last digest did not match: a row is on its way, or lost. */
	#isSuspect = false;

	/** @param read the row that a line tells, of one that is known; null when a snapshot is to be asked for */
	constructor(
		idOf: (row: Row) => number,
		read: (line: string, find: (id: number) => Row | undefined) => Row | null
	) {
		this.idOf = idOf;
		this.#read = read;
	}

	/** Takes everybody as of one instant. Returns the ids of those that changed, came or left. */
	take(snapshot: readonly Row[]): Set<number> {
		this.#isSuspect = false;
		return takeSnapshot(this.rows, new Map(snapshot.map((row) => [this.idOf(row), row])));
	}

	/** Keeps a row that was told whole. Returns whether it was news. */
	keep(row: Row): boolean {
		return keepRow(this.rows, this.idOf(row), row);
	}

	/**
	 * Hears lines of changed rows.
	 *
	 * @returns the ids for which it was news, and whether a line could not be read: then a snapshot is to be asked for
	 */
	hear(lines: readonly string[]): { changed: number[]; isUnread: boolean } {
		const changed: number[] = [];
		let isUnread = false;
		for (const line of lines) {
			const row = this.#read(line, (id) => this.rows.get(id));
			if (!row) isUnread = true;
			else if (this.keep(row)) changed.push(this.idOf(row));
		}
		return { changed, isUnread };
	}

	/**
	 * Hears what a complete board amounts to.
	 *
	 * @returns whether a snapshot is to be asked for: a digest may cross a row on its way, two in a row do not
	 */
	check({ count, fold }: BoardDigest): boolean {
		const isWhole = count === this.rows.size && fold === foldVersions(this.rows);
		const isBroken = !isWhole && this.#isSuspect;
		this.#isSuspect = !isWhole;
		return isBroken;
	}
}
