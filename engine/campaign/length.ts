/** How long what a campaign asks takes. */

/** Of the halvings that would find one's place in a tube: some tubes are stopped before, and a place may be known. */
const ASKED_SHARE = 0.82;

/** For one challenge and its correction: what its authors think, until answers tell. */
const MINUTES_PER_CHALLENGE = 1;

export interface ExpectedLength {
	challenges: number;
	minutes: number;
}

/**
 * How many challenges somebody is asked, and for how many minutes.
 *
 * Rule: an answer says something of every skill of its tube, so that each challenge halves what is unknown of it.
 *
 * Formula: challenges = round(0.82 · Σ log₂(1 + skills of the tube)), at least 1 when there are any; minutes = challenges · 1,
 * rounded up to 5.
 *
 * Source: simulated pupils of levels 1 to 6, who slip and guess, through each profile of the catalog: they are asked 0.88
 * challenges in a tube of one skill, 1.33 of two, 1.59 of three, 2.04 of five; the sum is within 7 % of the medians on
 * average, and 3 challenges at most (`length.simulation.test.ts`).
 *
 * @param tubes how many skills are targeted in each
 */
export function expectedLength(tubes: readonly number[]): ExpectedLength {
	const halvings = tubes.reduce((sum, skills) => sum + Math.log2(1 + skills), 0);
	if (halvings === 0) return { challenges: 0, minutes: 0 };
	const challenges = Math.max(1, Math.round(ASKED_SHARE * halvings));
	return { challenges, minutes: Math.ceil((challenges * MINUTES_PER_CHALLENGE) / 5) * 5 };
}
