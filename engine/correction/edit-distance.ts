/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbors cost 1.
 * Source: Damerau (1964), restricted form (no substring is edited twice), in the band of Ukkonen (1985).
 *
 * @param bound what is farther is not measured: time grows with length × bound, and not with the square of the length
 * @returns the distance in UTF-16 units, or `Infinity` beyond the bound
 */
export function editDistance(a: string, b: string, bound = Infinity): number {
	if (Math.abs(a.length - b.length) > bound) return Infinity;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const from = Math.max(1, i - bound);
		const to = Math.min(b.length, i + bound);
		// Outside the band, everything is farther than the bound.
		const row: number[] = [];
		row[from - 1] = from === 1 ? i : Infinity;
		for (let j = from; j <= to; j++) {
			const substituted = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(row[j - 1]! + 1, (last[j] ?? Infinity) + 1, substituted);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (beforeLast[j - 2] ?? Infinity) + 1);
			}
			row[j] = best;
		}
		beforeLast = last;
		last = row;
	}
	const distance = last[b.length] ?? Infinity;
	return distance <= bound ? distance : Infinity;
}
