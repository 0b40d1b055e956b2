/**
 * Chance that a standard normal variable is below x, to 15 decimals.
 *
 * Formula: Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …)
 *
 * @source Marsaglia (2004), Evaluating the Normal Distribution
 */
export function normalCdf(x: number): number {
	if (Number.isNaN(x)) return NaN;
	if (x < -8) return 0;
	if (x > 8) return 1;
	let term = x;
	let sum = x;
	for (let odd = 3, before = 0; sum !== before; odd += 2) {
		before = sum;
		term *= (x * x) / odd;
		sum += term;
	}
	return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

/** Standard deviations on each side of a normal mean that hold 95 % of the chance. */
export const TWO_SIDED_95 = 1.959963984540054;
