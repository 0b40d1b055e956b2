import { choleskyInverseBlocks } from './cholesky.ts';
import type { ItemPrior } from './maximization.ts';
import type { ItemCurves } from './quadrature.ts';
import type { ResponseData } from './response-data.ts';
import { invertBlock, ScoreMoments, type SymmetricBlock } from './score-moments.ts';

/** Items up to which the whole matrix is inverted: some seconds. */
const WHOLE_LIMIT = 1000;

/**
 * Covariance matrix of slope and intercept of each item, by the inverse of the observed information.
 *
 * Formula (Louis): I = Σ_r E[−∂² ln f_r | answers] − Cov[∂ ln f_r | answers], expectations over the posterior of θ,
 * plus the information of the priors. Up to 1,000 items the whole matrix is inverted. Beyond, its inverse is taken as
 * D⁻¹ + D⁻¹ O D⁻¹ O D⁻¹, of second order in the blocks O outside the diagonal D: errors are then too small, by one or
 * two hundredths on average and by a quarter at worst.
 *
 * @returns null for an item that took no part or whose information is not positive definite
 * @source Louis (1982); same matrix as Oakes (1999)
 */
export function observedInformation(
	data: ResponseData,
	curves: ItemCurves,
	isUsed: Uint8Array,
	posteriors: Float64Array,
	priors: readonly (ItemPrior | null)[],
	wholeLimit = WHOLE_LIMIT
): (SymmetricBlock | null)[] {
	const scores = new ScoreMoments(data, curves, isUsed, posteriors);
	const diagonal = Array.from(isUsed, (used, i) => (used ? scores.diagonal(i, priors[i]!) : null));
	const inverses = diagonal.map((block) => block && invertBlock(block));
	const kept = Array.from(isUsed.keys()).filter((i) => inverses[i]);
	const row = new Float64Array(4 * isUsed.length);

	if (kept.length <= wholeLimit) {
		const size = 2 * kept.length;
		const matrix = new Float64Array(size * size);
		kept.forEach((i, p) => {
			scores.fillRow(i, row);
			kept.forEach((j, q) => {
				const [ss, si, ii] = diagonal[i]!;
				const block = i === j ? [ss, si, si, ii] : row.subarray(4 * j);
				matrix[2 * p * size + 2 * q] = block[0]!;
				matrix[2 * p * size + 2 * q + 1] = block[1]!;
				matrix[(2 * p + 1) * size + 2 * q] = block[2]!;
				matrix[(2 * p + 1) * size + 2 * q + 1] = block[3]!;
			});
		});
		const blocks = choleskyInverseBlocks(matrix, size);
		if (blocks) {
			kept.forEach((i, p) => (inverses[i] = blocks[p]!));
			return inverses;
		}
	}

	const first = inverses.slice();
	for (const i of kept) {
		scores.fillRow(i, row);
		let [ss, si, ii] = [0, 0, 0];
		for (const j of kept) {
			const [w, x, y, z] = [row[4 * j]!, row[4 * j + 1]!, row[4 * j + 2]!, row[4 * j + 3]!];
			// Those whom no respondent ties to it, and itself.
			if (z === 0) continue;
			const [vss, vsi, vii] = first[j]!;
			ss += w * w * vss + 2 * w * x * vsi + x * x * vii;
			si += w * y * vss + (w * z + x * y) * vsi + x * z * vii;
			ii += y * y * vss + 2 * y * z * vsi + z * z * vii;
		}
		inverses[i] = sum(first[i]!, sandwich(first[i]!, [ss, si, ii]));
	}
	return inverses;
}

function sum(x: SymmetricBlock, y: SymmetricBlock): SymmetricBlock {
	return [x[0] + y[0], x[1] + y[1], x[2] + y[2]];
}

/** V M V for symmetric V and M. */
function sandwich([a, b, c]: SymmetricBlock, [ss, si, ii]: SymmetricBlock): SymmetricBlock {
	return [
		a * a * ss + 2 * a * b * si + b * b * ii,
		a * b * ss + (a * c + b * b) * si + b * c * ii,
		b * b * ss + 2 * b * c * si + c * c * ii
	];
}
