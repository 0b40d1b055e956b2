import { describe, expect, it } from 'vitest';
import { fitItems } from './misfit.ts';
import { gatherRows } from './response-data.ts';

describe('the fit of items', () => {
	it('says nothing of an item with few answers or none, and of no item when asked of none', () => {
		const item = { id: 'x', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x', 'y'], [[0, null], [1, null]]); // prettier-ignore
		const [x, y] = fitItems(data, [item, { ...item, id: 'y' }]);
		expect(x).toMatchObject({ answers: 2, groups: 0, reasons: [] });
		expect(y).toMatchObject({ answers: 0, infit: 1, outfit: 1, groupsZ: 0, reasons: [] });
		expect(fitItems(data, [])).toEqual([]);
	});

	it('refuses items that the answers do not know and parameters that no item can have', () => {
		const item = { id: 'z', discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		const data = gatherRows(['x'], [[1]]);
		expect(() => fitItems(data, [item])).toThrow(
			expect.objectContaining({ because: 'unknown-item', field: 'z' }) as Error
		);
		expect(() => fitItems(data, [{ ...item, id: 'x', difficulty: Infinity }])).toThrow(
			/difficulty/
		);
	});
});
