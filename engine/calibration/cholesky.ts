/**
 * The 2 × 2 diagonal blocks of the inverse of a symmetric positive definite matrix, each as [11, 12, 22].
 *
 * Formula: A = L Lᵀ, A⁻¹ = L⁻ᵀ L⁻¹. The lower triangle of `matrix` is replaced by L⁻¹.
 *
 * @param matrix row by row, `size` × `size`, `size` even
 * @returns null when it is not positive definite
 */
export function choleskyInverseBlocks(
	matrix: Float64Array,
	size: number
): (readonly [number, number, number])[] | null {
	for (let i = 0; i < size; i++) {
		const rowI = i * size;
		const original = matrix[rowI + i]!;
		for (let j = 0; j <= i; j++) {
			const rowJ = j * size;
			let sum = matrix[rowI + j]!;
			for (let k = 0; k < j; k++) sum -= matrix[rowI + k]! * matrix[rowJ + k]!;
			if (j < i) matrix[rowI + j] = sum / matrix[rowJ + j]!;
			// A pivot lost to rounding is zero.
			else if (!(sum > 1e-13 * original)) return null;
			else matrix[rowI + i] = Math.sqrt(sum);
		}
	}
	// L⁻¹ row by row: row i = (unit row i − Σ_{k<i} L_ik row k) / L_ii.
	const row = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		row.fill(0);
		const rowI = i * size;
		for (let k = 0; k < i; k++) {
			const factor = matrix[rowI + k]!;
			if (factor === 0) continue;
			const rowK = k * size;
			for (let j = 0; j <= k; j++) row[j]! -= factor * matrix[rowK + j]!;
		}
		const pivot = matrix[rowI + i]!;
		for (let j = 0; j < i; j++) matrix[rowI + j] = row[j]! / pivot;
		matrix[rowI + i] = 1 / pivot;
	}
	return Array.from({ length: size / 2 }, (_, p) => {
		const [x, y] = [2 * p, 2 * p + 1];
		let [xx, xy, yy] = [0, 0, 0];
		for (let k = x; k < size; k++) {
			const atX = matrix[k * size + x]!;
			const atY = k < y ? 0 : matrix[k * size + y]!;
			xx += atX * atX;
			xy += atX * atY;
			yy += atY * atY;
		}
		return [xx, xy, yy] as const;
	});
}
