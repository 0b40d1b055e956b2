import { describe, expect, it } from 'vitest';
import { everyDay, withToday } from './progress.ts';

describe('the pix of every day', () => {
	it('are those of the day before when nothing changed, up to today', () => {
		const changes = [
			{ day: '2026-02-27', pix: 8 },
			{ day: '2026-03-02', pix: 20 }
		];
		expect(everyDay(changes, '2026-03-03')).toEqual([
			{ day: '2026-02-27', pix: 8 },
			{ day: '2026-02-28', pix: 8 },
			{ day: '2026-03-01', pix: 8 },
			{ day: '2026-03-02', pix: 20 },
			{ day: '2026-03-03', pix: 20 }
		]);
	});

	it('do not skip or repeat the days on which the clocks change', () => {
		const days = everyDay([{ day: '2026-03-28', pix: 1 }], '2026-03-30');
		expect(days.map(({ day }) => day)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
	});

	it('are none for who never had any', () => {
		expect(everyDay([], '2026-01-05')).toEqual([]);
	});
});

describe('the days on which pix changed', () => {
	const kept = [
		{ day: '2026-01-04', pix: 3 },
		{ day: '2026-01-05', pix: 8 }
	];

	it('hold today as it is now, whatever was kept of it', () => {
		expect(withToday(kept, { day: '2026-01-05', pix: 9 })).toEqual([
			kept[0],
			{ day: '2026-01-05', pix: 9 }
		]);
		expect(withToday([], { day: '2026-01-05', pix: 9 })).toHaveLength(1);
	});

	it('do not hold a today on which nothing changed', () => {
		expect(withToday(kept, { day: '2026-01-09', pix: 8 })).toEqual(kept);
		expect(withToday([], { day: '2026-01-09', pix: 0 })).toEqual([]);
	});
});
