import { describe, expect, it } from 'vitest';
import { schoolYearOf } from './school-year.ts';

describe('a school year', () => {
	it.each([
		['2026-07-31T21:59:59Z', '2025-07-31T22:00:00.000Z', '2026-07-31T22:00:00.000Z'],
		['2026-07-31T22:00:00Z', '2026-07-31T22:00:00.000Z', '2027-07-31T22:00:00.000Z'],
		['2026-12-31T23:30:00Z', '2026-07-31T22:00:00.000Z', '2027-07-31T22:00:00.000Z'],
		['2027-01-15T08:00:00Z', '2026-07-31T22:00:00.000Z', '2027-07-31T22:00:00.000Z'],
		['2027-06-15T08:00:00Z', '2026-07-31T22:00:00.000Z', '2027-07-31T22:00:00.000Z']
	])('of %s begins and ends at midnight of the first of August in Paris', (at, from, before) => {
		const year = schoolYearOf(Date.parse(at));
		expect(new Date(year.from).toISOString()).toBe(from);
		expect(new Date(year.before).toISOString()).toBe(before);
	});
});
