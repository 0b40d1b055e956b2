import { describe, expect, it } from 'vitest';
import { lotState, mayTakePlace, placesOf, type PlaceLot } from './places.ts';

const lot = (count: number, startsOn: string, endsOn: string): PlaceLot => ({
	...{ count, startsOn, endsOn }
});
const YEAR = lot(100, '2026-09-01', '2027-09-01');

describe('places of an organization', () => {
	it('add up over the lots of the day, from their first day to the one before their last', () => {
		const lots = [YEAR, lot(20, '2026-11-24', '2026-11-25'), lot(50, '2025-09-01', '2026-09-01')];
		expect(placesOf(lots, 30, '2026-11-24').total).toBe(120);
		expect(placesOf(lots, 30, '2026-11-25').total).toBe(100);
		expect(placesOf(lots, 30, '2026-09-01').total).toBe(100);
		expect(placesOf(lots, 30, '2026-08-31').total).toBe(50);
		expect(
			['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01'].map((day) => lotState(YEAR, day))
		) //
			.toEqual(['coming', 'active', 'active', 'over']);
	});

	it('that are available are never fewer than none', () => {
		expect(placesOf([YEAR], 99, '2026-11-24')).toMatchObject({ available: 1, isOver: false });
		expect(placesOf([YEAR], 100, '2026-11-24')).toMatchObject({ available: 0, isOver: false });
		expect(placesOf([YEAR], 101, '2026-11-24')).toMatchObject({ available: 0, isOver: true });
		expect(placesOf([], 0, '2026-11-24')).toEqual({
			...{ total: 0, occupied: 0, available: 0, isOver: false }
		});
	});

	it('keep nobody out unless the staff limits them', () => {
		const full = placesOf([YEAR], 100, '2026-11-24');
		expect(mayTakePlace([], full)).toBe(true);
		expect(mayTakePlace(['places'], full)).toBe(true);
		expect(mayTakePlace(['placeLimit'], full)).toBe(true);
		expect(mayTakePlace(['places', 'placeLimit'], full)).toBe(false);
		expect(mayTakePlace(['places', 'placeLimit'], placesOf([YEAR], 99, '2026-11-24'))).toBe(true);
	});
});
