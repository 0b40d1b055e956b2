/**
 * The most pairs that can be made between two sides, each member being in one pair at most.
 *
 * Rule: augmenting paths. Berge (1957): a matching is maximum when no path between two free members alternates between
 * pairs that could be and pairs that are. O(left × edges).
 *
 * @param fits `fits[i][j]`: whether i of the left and j of the right can be a pair
 * @returns for each member of the left, its pair on the right, or null
 */
export function maximumMatching(fits: readonly (readonly boolean[])[]): (number | null)[] {
	const leftOf = new Map<number, number>();
	for (let i = 0; i < fits.length; i++) pair(i, new Set());
	const pairs: (number | null)[] = fits.map(() => null);
	for (const [j, i] of leftOf) pairs[i] = j;
	return pairs;

	/** Pairs i, asking those in the way to take another place. */
	function pair(i: number, tried: Set<number>): boolean {
		return fits[i]!.some((isFit, j) => {
			if (!isFit || tried.has(j)) return false;
			tried.add(j);
			const holder = leftOf.get(j);
			if (holder !== undefined && !pair(holder, tried)) return false;
			leftOf.set(j, i);
			return true;
		});
	}
}
