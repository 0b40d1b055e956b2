/** Rows that change one by one, each with a version that only grows: whoever has the highest of each has what is true. */

interface Versioned {
	/** Grows with each change of the row, in the same transaction. */
	version: number;
}

/**
 * Keeps the newest version of each row, whatever the order in which they come and however often.
 *
 * @param rows what is known, by id; changed in place
 * @returns whether this row was news
 */
export function keepRow<Row extends Versioned>(
	rows: Map<number, Row>,
	id: number,
	row: Row
): boolean {
	const known = rows.get(id);
	if (known && known.version >= row.version) return false;
	rows.set(id, row);
	return true;
}

/**
 * Takes everybody as of one instant: who is not there left; a row that came meanwhile and is newer stays.
 *
 * @param rows what is known, by id; changed in place
 * @returns the ids of the rows that changed, came or left
 */
export function takeSnapshot<Row extends Versioned>(
	rows: Map<number, Row>,
	snapshot: ReadonlyMap<number, Row>
): Set<number> {
	const changed = new Set([...rows.keys()].filter((id) => !snapshot.has(id)));
	for (const id of changed) rows.delete(id);
	for (const [id, row] of snapshot) if (keepRow(rows, id, row)) changed.add(id);
	return changed;
}

const FOLD_MODULUS = 2_147_483_647;
const FOLD_FACTOR = 1_000_003;

/** What a complete board amounts to. */
export interface BoardDigest {
	count: number;
	/** See `foldVersions`. */
	fold: number;
}

/**
 * A number that two boards share only if they hold the same rows at the same versions (up to chance).
 *
 * Formula: Σ (id × 1 000 003 + version) mod (2³¹ − 1); the database computes the same sum.
 *
 * @param rows by id
 */
export function foldVersions(rows: Iterable<readonly [id: number, row: Versioned]>): number {
	let sum = 0;
	for (const [id, { version }] of rows) {
		sum = (sum + ((id * FOLD_FACTOR + version) % FOLD_MODULUS)) % FOLD_MODULUS;
	}
	return sum;
}
