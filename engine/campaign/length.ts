/** How long what a campaign asks takes. */

/** Of the skills targeted, the share that is asked: the others are inferred from the answers of their tube. */
const ASKED_SHARE = 0.7;

/** For one challenge and its correction: what its authors think, until answers tell. */
const MINUTES_PER_CHALLENGE = 1;

export interface ExpectedLength {
	challenges: number;
	minutes: number;
}

/**
 * How many challenges somebody is asked, and for how many minutes.
 *
 * Formula: challenges = round(0.7 · skills), at least 1 when there are any; minutes = challenges · 1, rounded up to 5.
 *
 * Source: simulated pupils of levels 1 to 6, who slip and guess, through each profile of the catalog, whose medians are 0.60
 * to 0.85 of the skills: 0.7 is within 7 % of them on average, and 3 challenges at most (`length.simulation.test.ts`).
 *
 * @param skills targeted
 */
export function expectedLength(skills: number): ExpectedLength {
	if (skills <= 0) return { challenges: 0, minutes: 0 };
	const challenges = Math.max(1, Math.round(ASKED_SHARE * skills));
	return { challenges, minutes: Math.ceil((challenges * MINUTES_PER_CHALLENGE) / 5) * 5 };
}
