/** What a class makes of what each of its pupils sent: bands, days, means, evolutions, what to take up again. */

/** Bands of mastery: 0–9 %, 10–19 %… and 90–100 %. */
export const MASTERY_BANDS = 10;

/**
 * The band of a mastery, from 0.
 *
 * Formula: min(9, ⌊mastery / 10⌋): 100 % is in the last one, which is 11 points wide
 *
 * @param mastery whole percents, 0 to 100
 */
export function bandOf(mastery: number): number {
	return Math.min(MASTERY_BANDS - 1, Math.floor(mastery / MASTERY_BANDS));
}

/** The percents of a band, both included. */
export function bandLimits(band: number): { from: number; to: number } {
	return { from: 10 * band, to: band === MASTERY_BANDS - 1 ? 100 : 10 * band + 9 };
}

/** How many are in each of `length` classes, from those of them that hold somebody; what is out of it is left. */
export function fillCounts(
	length: number,
	counts: readonly { place: number; count: number }[]
): number[] {
	const filled = Array.from({ length }, () => 0);
	for (const { place, count } of counts) if (place in filled) filled[place] = count;
	return filled;
}

/**
 * What the last sending of somebody changed, null when it is the first or one of both says nothing.
 *
 * @param results of his sendings, the oldest first: percents or pix
 */
export function evolutionOf(results: readonly (number | null)[]): number | null {
	const last = results.at(-1) ?? null;
	const previous = results.at(-2) ?? null;
	return last === null || previous === null ? null : last - previous;
}

export interface DayActivity {
	/** `YYYY-MM-DD` */
	day: string;
	started: number;
	sent: number;
}

/**
 * Every day from the first on which something happened to the last one, those without anything included.
 *
 * @param longest days that are kept, the last ones
 */
export function fillDays(days: readonly DayActivity[], longest = 366): DayActivity[] {
	const known = new Map(days.map((one) => [one.day, one]));
	const sorted = [...known.keys()].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	const filled: DayActivity[] = [];
	for (let day = last; day >= first && filled.length < longest; day = dayBefore(day)) {
		filled.unshift(known.get(day) ?? { day, started: 0, sent: 0 });
	}
	return filled;
}

function dayBefore(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Where a group stands in a targeted tube. */
export interface TubePosition {
	tube: string;
	/** Mean of the reached levels, 0 for whoever reached none; null of nobody. */
	mean: number | null;
	/** The highest level targeted. */
	target: number;
}

/**
 * The level that somebody reached in a tube: the highest level validated, 0 when none is, never above what is targeted.
 *
 * @param floor highest level known mastered
 * @param target the level of the highest targeted skill of the tube
 */
export function reachedLevel(floor: number, target: number): number {
	return Math.min(floor, target);
}

/**
 * Mean reached level of each tube over participations.
 *
 * @param reached of each participation, the floors of the tubes in their order
 */
export function tubePositions(
	tubes: readonly { tube: string; target: number }[],
	reached: readonly (readonly number[])[]
): TubePosition[] {
	return tubes.map(({ tube, target }, i) => ({
		tube,
		target,
		mean: meanOf(reached.map((floors) => reachedLevel(floors[i] ?? 0, target)))
	}));
}

/**
 * Of several tubes: the mean of their means, and of their targets; those of nobody are left.
 *
 * @source the reference service (Pix) (cover rate)
 */
export function meanPosition(positions: readonly TubePosition[]): {
	mean: number | null;
	target: number | null;
} {
	return {
		mean: meanOf(positions.flatMap(({ mean }) => mean ?? [])),
		target: meanOf(positions.map(({ target }) => target))
	};
}

/** Null of nothing. */
export function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** How much a topic is worth taking up again, from the least. */
export const RELEVANCES = ['fair', 'recommended', 'strong', 'veryStrong'] as const;
export type Relevance = (typeof RELEVANCES)[number];

/**
 * Points of a tube for one participation, 0 to 100; null when all of it is mastered: nothing is left to learn there.
 *
 * Formula: 40 · reached / tube maximum + 30 · tube maximum / maximum of the target + 20 · share of its skills that are
 * validated + 10 · reached / next level to reach
 *
 * @param levels of the targeted skills of the tube, the easiest first
 * @param highest level targeted over all tubes
 * @source the reference service (Pix) (recommendation of a tube)
 */
export function relevancePoints(
	levels: readonly number[],
	floor: number,
	highest: number
): number | null {
	const next = levels.find((level) => level > floor);
	const maximum = levels.at(-1);
	if (next === undefined || maximum === undefined) return null;
	const validated = levels.filter((level) => level <= floor);
	const reached = validated.at(-1) ?? 0;
	return (
		(40 * reached) / maximum +
		(30 * maximum) / highest +
		(20 * validated.length) / levels.length +
		(10 * reached) / next
	);
}

/** Four bands of 25 points. */
export function relevanceOf(points: number): Relevance {
	return RELEVANCES[Math.min(3, Math.floor(points / 25))]!;
}

/** How a mean level reads: 1–2, 3–4, 5–6, 7–8. */
export const LEVEL_BANDS = ['novice', 'independent', 'advanced', 'expert'] as const;
export type LevelBand = (typeof LEVEL_BANDS)[number];

/** @param mean level, 0 to 8, not rounded: 2.9 has not reached level 3 */
export function levelBand(mean: number): LevelBand {
	return LEVEL_BANDS[Math.min(3, Math.max(0, Math.floor((mean - 1) / 2)))]!;
}
