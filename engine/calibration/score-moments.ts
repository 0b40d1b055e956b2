import { priorDistances, type ItemPrior } from './maximization.ts';
import { NODE_COUNT, NODES, supportOf, type ItemCurves } from './quadrature.ts';
import type { ResponseData } from './response-data.ts';

/** A symmetric 2 × 2 matrix over slope and intercept: slope-slope, slope-intercept, intercept-intercept. */
export type SymmetricBlock = readonly [number, number, number];

/** The inverse; null when the block is not positive definite. */
export function invertBlock([ss, si, ii]: SymmetricBlock): SymmetricBlock | null {
	const determinant = ss * ii - si * si;
	// Beyond rounding: a determinant of 1e-12 of the product is zero. One above it has both diagonals of one sign.
	if (!(ss > 0 && determinant > 1e-12 * ss * ii)) return null;
	return [ii / determinant, -si / determinant, ss / determinant];
}

/** Moments of the derivatives of each answer's log-likelihood over the posterior of its respondent. */
export class ScoreMoments {
	/** ∂ ln f / ∂η at each node, for a right and a wrong answer. */
	readonly #score: { right: Float64Array; wrong: Float64Array };
	readonly #curvature: { right: Float64Array; wrong: Float64Array };
	readonly #respondentOf: Int32Array;
	/** Answers to item i: `#answers` from `#first[i]` to `#first[i + 1]`. */
	readonly #first: Int32Array;
	readonly #answers: Int32Array;
	readonly #slopeMean: Float64Array;
	readonly #interceptMean: Float64Array;
	/** Nodes where the posterior of respondent r counts, from 2 r to 2 r + 1. */
	readonly #support: Int32Array;

	constructor(
		readonly data: ResponseData,
		readonly curves: ItemCurves,
		readonly isUsed: Uint8Array,
		readonly posteriors: Float64Array
	) {
		const size = isUsed.length * NODE_COUNT;
		this.#score = { right: new Float64Array(size), wrong: new Float64Array(size) };
		this.#curvature = { right: new Float64Array(size), wrong: new Float64Array(size) };
		this.#fillDerivatives(curves);
		const count = data.itemOf.length;
		this.#respondentOf = new Int32Array(count);
		this.#first = new Int32Array(isUsed.length + 1);
		this.#answers = new Int32Array(count);
		this.#slopeMean = new Float64Array(count);
		this.#interceptMean = new Float64Array(count);
		this.#support = new Int32Array(2 * data.respondentCount);
		const nodes = NODES;
		const nodeCount = nodes.length;
		for (let r = 0; r < data.respondentCount; r++) {
			const [from, to] = supportOf(posteriors, r);
			this.#support.set([from, to], 2 * r);
			for (let k = data.starts[r]!; k < data.starts[r + 1]!; k++) {
				this.#respondentOf[k] = r;
				this.#first[data.itemOf[k]! + 1]!++;
				const score = this.#scoreOf(k);
				const at = data.itemOf[k]! * nodeCount;
				for (let q = from; q < to; q++) {
					const weighted = posteriors[r * nodeCount + q]! * score[at + q]!;
					this.#slopeMean[k]! += weighted * nodes[q]!;
					this.#interceptMean[k]! += weighted;
				}
			}
		}
		for (let i = 0; i < isUsed.length; i++) this.#first[i + 1]! += this.#first[i]!;
		const next = this.#first.slice();
		for (let k = 0; k < count; k++) this.#answers[next[data.itemOf[k]!]!++] = k;
	}

	#scoreOf(answer: number): Float64Array {
		return this.data.right[answer] ? this.#score.right : this.#score.wrong;
	}

	#fillDerivatives({ slopes, intercepts, guessing, ceiling }: ItemCurves): void {
		const nodes = NODES;
		for (let i = 0, k = 0; i < slopes.length; i++) {
			const c = guessing[i]!;
			const d = ceiling[i]!;
			for (let q = 0; q < nodes.length; q++, k++) {
				const eta = slopes[i]! * nodes[q]! + intercepts[i]!;
				const e = Math.exp(-Math.abs(eta));
				const above = eta > 0 ? 1 / (1 + e) : e / (1 + e);
				const below = eta > 0 ? e / (1 + e) : 1 / (1 + e);
				const p = c + (d - c) * above;
				const not = 1 - d + (d - c) * below;
				const growth = (d - c) * above * below;
				const bend = growth * (below - above);
				this.#score.right[k] = growth / p;
				this.#score.wrong[k] = -growth / not;
				this.#curvature.right[k] = (growth / p) ** 2 - bend / p;
				this.#curvature.wrong[k] = (growth / not) ** 2 + bend / not;
			}
		}
	}

	/** The block of one item: what its own answers tell, less what is not known of the abilities, plus its prior. */
	diagonal(i: number, prior: ItemPrior | null): SymmetricBlock {
		const { data, posteriors } = this;
		const nodes = NODES;
		const nodeCount = nodes.length;
		let [ss, si, ii] = [0, 0, 0];
		for (let n = this.#first[i]!; n < this.#first[i + 1]!; n++) {
			const k = this.#answers[n]!;
			const r = this.#respondentOf[k]!;
			const score = this.#scoreOf(k);
			const curvature = data.right[k] ? this.#curvature.right : this.#curvature.wrong;
			let [m0, m1, m2] = [0, 0, 0];
			for (let q = this.#support[2 * r]!; q < this.#support[2 * r + 1]!; q++) {
				const at = i * nodeCount + q;
				const term = posteriors[r * nodeCount + q]! * (curvature[at]! - score[at]! ** 2);
				m0 += term;
				m1 += term * nodes[q]!;
				m2 += term * nodes[q]! ** 2;
			}
			const [slope, intercept] = [this.#slopeMean[k]!, this.#interceptMean[k]!];
			ss += data.weights[r]! * (m2 + slope * slope);
			si += data.weights[r]! * (m1 + slope * intercept);
			ii += data.weights[r]! * (m0 + intercept * intercept);
		}
		if (!prior) return [ss, si, ii];
		// At a mode the likelihood still slopes, by as much as the prior does the other way: over (ln a, b), where the
		// prior is normal, its curvature has the terms −u / s_a and −v / s_b more than over (slope, intercept).
		const { u, v, us, vs, vi } = priorDistances(
			this.curves.slopes[i]!,
			this.curves.intercepts[i]!,
			prior
		);
		const informed = [ss + us * us + vs * vs, si + vs * vi, ii + vi * vi] as const;
		const bent = [
			informed[0] -
				u * us * us * prior.logDiscrimination.standardDeviation -
				2 * v * us * vs * prior.logDiscrimination.standardDeviation,
			informed[1] - v * us * vi * prior.logDiscrimination.standardDeviation,
			informed[2]
		] as const;
		return invertBlock(bent) ? bent : informed;
	}

	/** Blocks of item i with every other item: −Σ Cov[score i, score j], written at 4 j. */
	fillRow(i: number, row: Float64Array): void {
		const { data, posteriors } = this;
		row.fill(0);
		const nodes = NODES;
		const nodeCount = nodes.length;
		const flat = new Float64Array(nodeCount);
		for (let n = this.#first[i]!; n < this.#first[i + 1]!; n++) {
			const k = this.#answers[n]!;
			const r = this.#respondentOf[k]!;
			const weight = data.weights[r]!;
			const score = this.#scoreOf(k);
			const from = this.#support[2 * r]!;
			const to = this.#support[2 * r + 1]!;
			for (let q = from; q < to; q++) {
				flat[q] = posteriors[r * nodeCount + q]! * score[i * nodeCount + q]!;
			}
			const [slope, intercept] = [this.#slopeMean[k]!, this.#interceptMean[k]!];
			for (let other = data.starts[r]!; other < data.starts[r + 1]!; other++) {
				const j = data.itemOf[other]!;
				if (j === i || !this.isUsed[j]) continue;
				const otherScore = this.#scoreOf(other);
				let [m0, m1, m2] = [0, 0, 0];
				const at = j * nodeCount;
				for (let q = from; q < to; q++) {
					const term = flat[q]! * otherScore[at + q]!;
					m0 += term;
					m1 += term * nodes[q]!;
					m2 += term * nodes[q]! * nodes[q]!;
				}
				row[4 * j]! -= weight * (m2 - slope * this.#slopeMean[other]!);
				row[4 * j + 1]! -= weight * (m1 - slope * this.#interceptMean[other]!);
				row[4 * j + 2]! -= weight * (m1 - intercept * this.#slopeMean[other]!);
				row[4 * j + 3]! -= weight * (m0 - intercept * this.#interceptMean[other]!);
			}
		}
	}
}
