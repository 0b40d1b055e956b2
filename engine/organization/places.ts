/** Places of an organization: how many people of it may take part in its campaigns. */
import type { OrganizationFeature } from '../vocabulary.ts';

/** Days are `YYYY-MM-DD`. */
export interface PlaceLot {
	count: number;
	/** The first day. */
	startsOn: string;
	/** The first day without them. */
	endsOn: string;
}

export interface Places {
	/** Of the lots of the day. */
	total: number;
	/** Whoever took part in at least one campaign, once. */
	occupied: number;
	/** Never below 0. */
	available: number;
	/** More are occupied than there are. */
	isOver: boolean;
}

export type LotState = 'coming' | 'active' | 'over';

export function lotState({ startsOn, endsOn }: PlaceLot, day: string): LotState {
	if (day < startsOn) return 'coming';
	return day < endsOn ? 'active' : 'over';
}

/**
 * The places of a day.
 *
 * Rule: the lots that are active that day add up; available = max(0, total − occupied).
 *
 * Source: the reference service (Pix).
 */
export function placesOf(lots: readonly PlaceLot[], occupied: number, day: string): Places {
	const total = lots
		.filter((lot) => lotState(lot, day) === 'active')
		.reduce((sum, { count }) => sum + count, 0);
	return {
		...{ total, occupied },
		available: Math.max(0, total - occupied),
		isOver: occupied > total
	};
}

/**
 * Whether somebody who has no place yet may take one.
 *
 * Rule: where the staff counts places without a limit (`places`), nobody is kept out; with it (`placeLimit`), only somebody new,
 * once none is left. Whoever has his place keeps it, whatever happens to the lots: no pupil is stopped at work.
 */
export function mayTakePlace(features: readonly OrganizationFeature[], places: Places): boolean {
	const isLimited = features.includes('places') && features.includes('placeLimit');
	return !isLimited || places.available > 0;
}

/** The first day on which a lot may start, as the reference service has it. */
export const FIRST_LOT_DAY = '2015-01-01';
export const MOST_PLACES = 1_000_000;
