import {
	fillPosterior,
	fillTables,
	NODE_COUNT,
	supportOf,
	type CurveTables,
	type ItemCurves
} from './quadrature.ts';
import type { ResponseData } from './response-data.ts';

/** The E step: posteriors, and from them how many answers, right and in all, are expected at each node. */
export class Expectation {
	readonly asked: Float64Array;
	readonly right: Float64Array;
	readonly posteriors: Float64Array;
	/** Respondents expected at each node. */
	readonly respondents = new Float64Array(NODE_COUNT);
	readonly #tables: CurveTables;
	readonly #posterior = new Float64Array(NODE_COUNT);

	constructor(
		readonly data: ResponseData,
		readonly curves: ItemCurves,
		readonly isUsed: Uint8Array
	) {
		const size = curves.slopes.length * NODE_COUNT;
		this.asked = new Float64Array(size);
		this.right = new Float64Array(size);
		this.posteriors = new Float64Array(data.respondentCount * NODE_COUNT);
		this.#tables = { right: new Float64Array(size), wrong: new Float64Array(size) };
	}

	/**
	 * Returns the marginal log-likelihood at the present curves, flattened by what is not known of their difficulties.
	 *
	 * @param variances of b in squares of `unit`, the population's SD; null when items are taken as exact
	 */
	run(variances: Float64Array | null = null, unit = 1): number {
		const { data, asked, right, isUsed } = this;
		const posterior = this.#posterior;
		const count = NODE_COUNT;
		fillTables(variances ? flatten(this.curves, variances, unit) : this.curves, this.#tables);
		asked.fill(0);
		right.fill(0);
		this.respondents.fill(0);
		let logLikelihood = 0;
		for (let r = 0; r < data.respondentCount; r++) {
			const weight = data.weights[r]!;
			logLikelihood += weight * fillPosterior(data, this.#tables, r, posterior, isUsed);
			this.posteriors.set(posterior, r * NODE_COUNT);
			const [from, to] = supportOf(posterior, 0);
			for (let q = from; q < to; q++) {
				posterior[q]! *= weight;
				this.respondents[q]! += posterior[q]!;
			}
			for (let k = data.starts[r]!; k < data.starts[r + 1]!; k++) {
				const at = data.itemOf[k]! * count;
				for (let q = from; q < to; q++) asked[at + q]! += posterior[q]!;
				if (data.right[k]) {
					for (let q = from; q < to; q++) right[at + q]! += posterior[q]!;
				}
			}
		}
		return logLikelihood;
	}
}

/** Curves averaged over b ~ N(b, v): slope and intercept over √(1 + π/8 · slope² v), as in `attenuate`. */
function flatten(curves: ItemCurves, variances: Float64Array, unit: number): ItemCurves {
	const divisors = variances.map((variance, i) =>
		Math.sqrt(1 + (Math.PI / 8) * (curves.slopes[i]! / unit) ** 2 * variance)
	);
	return {
		...curves,
		slopes: curves.slopes.map((slope, i) => slope / divisors[i]!),
		intercepts: curves.intercepts.map((intercept, i) => intercept / divisors[i]!)
	};
}
