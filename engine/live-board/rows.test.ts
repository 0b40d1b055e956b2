import { describe, expect, it } from 'vitest';
import { foldVersions, keepRow, takeSnapshot } from './rows.ts';

const versions = (...all: number[]) => all.map((version, i) => [i + 1, { version }] as const);

describe('the fold of a board', () => {
	it('changes with any version, whatever the order of the rows', () => {
		const rows = versions(7, 14, 21);
		expect(foldVersions([...rows].reverse())).toBe(foldVersions(rows));
		for (const i of rows.keys()) {
			const changed = versions(...rows.map(([, { version }], j) => version + Number(i === j)));
			expect(foldVersions(changed)).not.toBe(foldVersions(rows));
		}
	});

	it('is the sum that the database computes', () => {
		expect(foldVersions([])).toBe(0);
		expect(foldVersions([[3, { version: 7 }]])).toBe(3_000_016);
		const large = [[2147, { version: 1 }] as const, [2148, { version: 2 }] as const];
		expect(foldVersions(large)).toBe((4295 * 1_000_003 + 3) % (2 ** 31 - 1));
	});
});

describe('the rows that are kept', () => {
	it('are the newest of each, whatever the order', () => {
		const rows = new Map<number, { version: number }>();
		const newest = { version: 3 };
		const news = [{ version: 2 }, newest, { version: 2 }, newest];
		expect(news.map((row) => keepRow(rows, 1, row))).toEqual([true, true, false, false]);
		expect([...rows.values()]).toEqual([newest]);
	});

	it('follow a snapshot: who left goes, who is newer than it stays', () => {
		const newer = { version: 5 };
		const rows = new Map([...versions(1), [2, newer] as const]);
		const snapshot = new Map([
			[2, { version: 4 }],
			[3, { version: 1 }]
		]);
		expect([...takeSnapshot(rows, snapshot)].sort()).toEqual([1, 3]);
		expect([...rows.keys()].sort()).toEqual([2, 3]);
		expect(rows.get(2)).toBe(newer);
	});
});
