import { assertItemParameters, type ItemParameters } from '../ability/response-model.ts';
import type { ParameterErrors } from './marginal-maximum-likelihood.ts';
import type { ItemPrior, Normal } from './maximization.ts';
import { CalibrationRefusedError } from './response-data.ts';

/** Parameters, and how sure they are; without errors they are taken as exact. */
export interface UncertainItem extends ItemParameters {
	errors?: ParameterErrors | null;
}

export interface AttenuationOptions {
	/**
	 * What the parameters are. `likelihood`: estimates that lean on their own answers only; they are shrunk first.
	 * `posterior`: modes under a prior, as `calibrateItems` gives with priors, or a prior itself; once is enough.
	 */
	estimates?: 'likelihood' | 'posterior';
	/** The bank's own distribution; without it, estimated from the items when there are at least ten. */
	prior?: ItemPrior;
}

/** Under this many items, the spread of a bank cannot be told from its errors. */
const FEWEST = 10;

/**
 * Parameters made honest by their standard errors, so that the intervals of abilities estimated with them cover as
 * much as they say. A choice by information prefers items whose discrimination was over-estimated, and an uncertain
 * difficulty tells less than a sure one.
 *
 * Formula: x = ln a or b, s its standard error (s of ln a is se_a / a): x ← m + k (x − m), k = τ² / (τ² + s²);
 * then, with v = k s² of b, a ← a / √(1 + π/8 · a² v). m and τ² by Paule and Mandel: Σ (x − m)² / (τ² + s²) = n − 1.
 * An item whose errors are 0 or absent is left as it is.
 *
 * @returns the parameters only, in the order given: attenuated twice they would be wrong
 * @throws {InvalidItemError} on parameters out of their ranges
 * @throws {CalibrationRefusedError} `malformed-error` on errors that are negative or not finite; `malformed-prior`
 * @source shrinkage: Paule & Mandel (1982), Efron & Morris (1975); attenuation: MacKay (1992)
 */
export function attenuate(
	items: readonly UncertainItem[],
	{ estimates = 'likelihood', prior }: AttenuationOptions = {}
): ItemParameters[] {
	items.forEach((item, i) => {
		assertItemParameters(item, `item ${i}`);
		for (const [field, error] of Object.entries(item.errors ?? {})) {
			if (!(error >= 0 && error < Infinity)) {
				throw new CalibrationRefusedError('malformed-error', `item ${i}: ${field}`);
			}
		}
	});
	const logs = items.map((item) => Math.log(item.discrimination));
	const difficulties = items.map((item) => item.difficulty);
	const logErrors = items.map((item) => (item.errors?.discrimination ?? 0) / item.discrimination);
	const difficultyErrors = items.map((item) => item.errors?.difficulty ?? 0);
	const isShrunk = estimates === 'posterior';
	const ofLogs = isShrunk ? null : (prior?.logDiscrimination ?? spread(logs, logErrors));
	const ofDifficulties = isShrunk
		? null
		: (prior?.difficulty ?? spread(difficulties, difficultyErrors));
	for (const normal of [ofLogs, ofDifficulties]) {
		if (normal && !(Number.isFinite(normal.mean) && normal.standardDeviation >= 0)) {
			throw new CalibrationRefusedError('malformed-prior', 'prior');
		}
	}
	return items.map(({ discrimination, difficulty, guessing, ceiling }, i) => {
		const log = shrink(logs[i]!, logErrors[i]!, ofLogs);
		const b = shrink(difficulty, difficultyErrors[i]!, ofDifficulties);
		// ln and exp give back a only to 1e-16.
		const a = logErrors[i] === 0 ? discrimination : Math.exp(log.value);
		return {
			discrimination: a / Math.sqrt(1 + (Math.PI / 8) * a * a * b.variance),
			difficulty: b.value,
			guessing,
			ceiling
		};
	});
}

/** The value drawn towards the bank by the share of noise in it, and the variance that is left. */
function shrink(
	value: number,
	error: number,
	bank: Normal | null
): { value: number; variance: number } {
	if (error === 0) return { value, variance: 0 };
	if (!bank) return { value, variance: error * error };
	const trueVariance = bank.standardDeviation ** 2;
	const k = trueVariance / (trueVariance + error * error);
	return { value: bank.mean + k * (value - bank.mean), variance: k * error * error };
}

const BISECTIONS = 60;

/** Mean and SD of the true values behind noisy ones; null when there are too few to tell. */
function spread(values: readonly number[], errors: readonly number[]): Normal | null {
	const n = values.length;
	if (n < FEWEST) return null;
	const at = (variance: number) => {
		let [total, weighted] = [0, 0];
		errors.forEach((error, i) => {
			const weight = 1 / (variance + error * error);
			total += weight;
			weighted += weight * values[i]!;
		});
		const mean = weighted / total;
		const excess = values.reduce(
			(sum, value, i) => sum + (value - mean) ** 2 / (variance + errors[i]! ** 2),
			1 - n
		);
		return { mean, excess };
	};
	const range = Math.max(...values) - Math.min(...values);
	if (range === 0) return { mean: values[0]!, standardDeviation: 0 };
	// The excess falls as the variance grows; at the squared range it is negative whatever the errors.
	let low = 0;
	let high = range * range;
	for (let round = 0; round < BISECTIONS; round++) {
		const middle = (low + high) / 2;
		if (at(middle).excess > 0) low = middle;
		else high = middle;
	}
	return { mean: at(high).mean, standardDeviation: Math.sqrt(high) };
}
