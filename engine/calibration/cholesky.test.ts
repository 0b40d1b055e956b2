import { describe, expect, it } from 'vitest';
import { choleskyInverseBlocks } from './cholesky.ts';

describe('the diagonal blocks of an inverse', () => {
	it('are those of a matrix of one block', () => {
		const [block] = choleskyInverseBlocks(Float64Array.of(4, 2, 2, 3), 2)!;
		expect(block!.map((value) => +value.toFixed(12))).toEqual([3 / 8, -2 / 8, 4 / 8]);
	});

	it('are those of a whole matrix, its blocks tied together', () => {
		// A = M Mᵀ with a unit lower triangular M, whose inverse is written beside.
		const m = [[1, 0, 0, 0], [2, 1, 0, 0], [-1, 3, 1, 0], [0.5, -2, 4, 1]]; // prettier-ignore
		const a = m.flatMap((row) => m.map((col) => row.reduce((sum, x, k) => sum + x * col[k]!, 0)));
		const blocks = choleskyInverseBlocks(Float64Array.from(a), 4)!;
		expect(blocks).toHaveLength(2);
		const inverse = [[1, 0, 0, 0], [-2, 1, 0, 0], [7, -3, 1, 0], [-32.5, 14, -4, 1]]; // prettier-ignore
		const at = (i: number, j: number) => inverse.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
		blocks.forEach((block, p) => {
			const [x, y] = [2 * p, 2 * p + 1];
			expect(block[0]).toBeCloseTo(at(x, x), 6);
			expect(block[1]).toBeCloseTo(at(x, y), 6);
			expect(block[2]).toBeCloseTo(at(y, y), 6);
		});
	});

	it('are none of a matrix that is not positive definite, or only just', () => {
		expect(choleskyInverseBlocks(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
		expect(choleskyInverseBlocks(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
		expect(choleskyInverseBlocks(Float64Array.of(1, 1, 1, 1 + 1e-15), 2)).toBeNull();
		expect(choleskyInverseBlocks(Float64Array.of(-1, 0, 0, 1), 2)).toBeNull();
		expect(choleskyInverseBlocks(Float64Array.of(NaN, 0, 0, 1), 2)).toBeNull();
		expect(choleskyInverseBlocks(new Float64Array(0), 0)).toEqual([]);
	});
});
