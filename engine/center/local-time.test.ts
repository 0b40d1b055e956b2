import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBounds, parseTime, toInstant, toLocalTime, toTimestamp } from './local-time.ts';

const iso = (instant: number) => new Date(instant).toISOString();

describe('the instant of a local time', () => {
	it.each([
		['2026-01-15', '09:30', 'Europe/Paris', '2026-01-15T08:30:00.000Z'],
		['2026-07-15', '09:30', 'Europe/Paris', '2026-07-15T07:30:00.000Z'],
		['2026-06-10', '08:00', 'Indian/Reunion', '2026-06-10T04:00:00.000Z'],
		['2026-06-10', '08:00', 'Pacific/Tahiti', '2026-06-10T18:00:00.000Z'],
		['2026-06-10', '08:00', 'America/Miquelon', '2026-06-10T10:00:00.000Z'],
		['2026-06-10', '08:00', 'Asia/Kathmandu', '2026-06-10T02:15:00.000Z']
	])('is right for %s %s in %s', (date, time, timeZone, expected) => {
		expect(iso(toInstant({ date, time }, timeZone))).toBe(expected);
	});

	it('is the first of the two hours that clocks repeat in autumn', () => {
		const at = toInstant({ date: '2026-10-25', time: '02:30' }, 'Europe/Paris');
		expect(iso(at)).toBe('2026-10-25T00:30:00.000Z');
	});

	it('of an hour left out in spring is the one that clocks then show an hour later', () => {
		const at = toInstant({ date: '2026-03-29', time: '02:30' }, 'Europe/Paris');
		expect(iso(at)).toBe('2026-03-29T01:30:00.000Z');
		expect(toLocalTime(at, 'Europe/Paris')).toEqual({ date: '2026-03-29', time: '03:30' });
	});

	it.each([
		['2026-02-30', '09:30', 'Europe/Paris'],
		['2026-13-01', '09:30', 'Europe/Paris'],
		['2026-01-01', '24:00', 'Europe/Paris'],
		['2026-01-01', '9:30', 'Europe/Paris'],
		['01/02/2026', '09:30', 'Europe/Paris'],
		['2026-01-01', '09:30', 'Europe/Nowhere'],
		['', '', 'Europe/Paris']
	])('is refused for %s %s in %s', (date, time, timeZone) => {
		expect(() => toInstant({ date, time }, timeZone)).toThrow(RangeError);
	});

	it('gives the local time back, everywhere, but for the hours that clocks repeat', () => {
		const zones = ['Europe/Paris', 'Pacific/Noumea', 'America/Miquelon', 'Australia/Lord_Howe'];
		const minutes = fc.integer({ min: 29_000_000, max: 31_000_000 });
		fc.assert(
			fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
				const instant = minute * 60_000;
				const local = toLocalTime(instant, timeZone);
				const again = toInstant(local, timeZone);
				expect(toLocalTime(again, timeZone)).toEqual(local);
				expect(again).toBeLessThanOrEqual(instant);
			}),
			{ numRuns: 300, seed: 1 }
		);
	});
});

describe('the bounds of a day', () => {
	it.each([
		['2026-06-10', 'Indian/Reunion', '2026-06-09T20:00:00.000Z', 24],
		['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z', 23],
		['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z', 25],
		['2026-12-31', 'America/Cayenne', '2026-12-31T03:00:00.000Z', 24]
	])('of %s in %s begin at %s and last %i hours', (date, timeZone, begins, hours) => {
		const { from, before } = dayBounds(date, timeZone);
		expect(iso(from)).toBe(begins);
		expect((before - from) / 3_600_000).toBe(hours);
	});
});

describe('the timestamp of an instant', () => {
	it.each([
		['2026-01-15T08:30:05.900Z', 'Europe/Paris', '2026-01-15T09:30:05+01:00'],
		['2026-07-15T22:30:00Z', 'Europe/Paris', '2026-07-16T00:30:00+02:00'],
		['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+02:00'],
		['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+01:00'],
		['2026-06-10T10:00:00Z', 'America/St_Johns', '2026-06-10T07:30:00-02:30'],
		['2026-06-10T10:00:00Z', 'Asia/Kathmandu', '2026-06-10T15:45:00+05:45']
	])('of %s has the offset of that day in %s', (at, timeZone, expected) => {
		expect(toTimestamp(Date.parse(at), timeZone)).toBe(expected);
		expect(Date.parse(expected)).toBe(Math.floor(Date.parse(at) / 1000) * 1000);
	});
});

describe('a time that somebody wrote', () => {
	it.each([
		['09:30', '09:30'],
		['9:30', '09:30'],
		['9h30', '09:30'],
		['9 H 30', '09:30'],
		['14h', '14:00'],
		['09:30:00', '09:30'],
		['00:00', '00:00'],
		['23:59', '23:59'],
		['24:00', null],
		['9:60', null],
		['9:3', null],
		['9', null],
		['930', null],
		['9h30 du matin', null],
		['', null]
	])('« %s » is %s', (text, time) => {
		expect(parseTime(text)).toBe(time);
	});
});
