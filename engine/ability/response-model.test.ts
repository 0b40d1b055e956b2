import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAbility, anyItem } from '../../tests/support/items.ts';
import {
	assertItemParameters,
	failureProbability,
	firstDerivative,
	fisherInformation,
	InvalidItemError,
	klDivergence,
	logProbability,
	observedInformation,
	scoreFunction,
	secondDerivative,
	successProbability,
	warmTerm,
	type ItemParameters
} from './response-model.ts';

const item = { discrimination: 1.2, difficulty: 0.5, guessing: 0.2, ceiling: 0.9 };
const open = { ...item, guessing: 0, ceiling: 1 };

/** Central difference; its error is about 1e-10 on these curves. */
const slopeOf = (f: (ability: number) => number, at: number) =>
	(f(at + 1e-5) - f(at - 1e-5)) / 2e-5;

describe('the chances of an answer', () => {
	it('are halfway between the asymptotes at the difficulty, and at them far away', () => {
		expect(successProbability(0.5, item)).toBeCloseTo(0.55, 14);
		expect(successProbability(-60, item)).toBeCloseTo(0.2, 14);
		expect(successProbability(60, item)).toBeCloseTo(0.9, 14);
		// 1PL: σ(ln 3) = ¾.
		const rasch = { discrimination: 1, difficulty: 0, guessing: 0, ceiling: 1 };
		expect(successProbability(Math.log(3), rasch)).toBeCloseTo(0.75, 14);
	});

	it('stay between c and d, add up to 1 and rise with ability', () => {
		fc.assert(
			fc.property(anyItem, anyAbility, anyAbility, (item, x, y) => {
				const p = successProbability(x, item);
				expect(p).toBeGreaterThanOrEqual(item.guessing);
				expect(p).toBeLessThanOrEqual(item.ceiling);
				expect(p + failureProbability(x, item)).toBeCloseTo(1, 12);
				const [low, high] = [Math.min(x, y), Math.max(x, y)];
				expect(successProbability(low, item)).toBeLessThanOrEqual(successProbability(high, item));
			})
		);
	});

	it('keep all the digits of a failure far above the difficulty, where 1 − P has none', () => {
		const sharp = { discrimination: 3, difficulty: -2, guessing: 0.25, ceiling: 1 };
		expect(1 - successProbability(12, sharp)).toBe(0);
		expect(failureProbability(12, sharp) / (0.75 * Math.exp(-42))).toBeCloseTo(1, 12);
		expect(logProbability(false, 12, sharp)).toBeCloseTo(Math.log(0.75) - 42, 12);
		expect(logProbability(false, 12000, sharp)).toBeCloseTo(Math.log(0.75) - 36006, 8);
		expect(logProbability(true, -12000, open)).toBeCloseTo(-1.2 * 12000.5, 8);
	});
});

describe('the derivatives', () => {
	it('are the slopes of what they are the derivatives of', () => {
		fc.assert(
			fc.property(anyItem, fc.double({ min: -5, max: 5, noNaN: true }), (item, at) => {
				const near = (value: number, slope: number) =>
					expect(Math.abs(value - slope)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
				near(
					firstDerivative(at, item),
					slopeOf((x) => successProbability(x, item), at)
				);
				near(
					secondDerivative(at, item),
					slopeOf((x) => firstDerivative(x, item), at)
				);
				for (const right of [true, false]) {
					near(
						scoreFunction(right, at, item),
						slopeOf((x) => logProbability(right, x, item), at)
					);
					const score = slopeOf((x) => scoreFunction(right, x, item), at);
					near(observedInformation(right, at, item), -score);
				}
			})
		);
	});

	it('make the informations P′² / (P Q) and P′ P″ / (P Q)', () => {
		fc.assert(
			fc.property(anyItem, fc.double({ min: -5, max: 5, noNaN: true }), (item, at) => {
				const pq = successProbability(at, item) * failureProbability(at, item);
				const slope = firstDerivative(at, item);
				expect(fisherInformation(at, item)).toBeCloseTo(slope ** 2 / pq, 10);
				expect(warmTerm(at, item)).toBeCloseTo((slope * secondDerivative(at, item)) / pq, 10);
			})
		);
	});
});

describe('the information', () => {
	it('is a² P Q without asymptotes, and Lord’s a² (Q / P) ((P − c) / (1 − c))² with guessing', () => {
		const p = successProbability(1, open);
		expect(fisherInformation(1, open)).toBeCloseTo(1.44 * p * (1 - p), 14);
		const guessed = { ...item, ceiling: 1 };
		const g = successProbability(1, guessed);
		const lord = 1.44 * ((1 - g) / g) * ((g - 0.2) / 0.8) ** 2;
		expect(fisherInformation(1, guessed)).toBeCloseTo(lord, 14);
	});

	it('is the expectation of what is observed', () => {
		fc.assert(
			fc.property(anyItem, fc.double({ min: -5, max: 5, noNaN: true }), (item, at) => {
				const expected =
					successProbability(at, item) * observedInformation(true, at, item) +
					failureProbability(at, item) * observedInformation(false, at, item);
				expect(fisherInformation(at, item)).toBeCloseTo(expected, 8);
			})
		);
	});

	it('is finite and not negative at any ability, however far', () => {
		const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(anyItem, anywhere, (item, at) => {
				for (const value of [fisherInformation(at, item), warmTerm(at, item) ** 2]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThan(Infinity);
				}
				for (const right of [true, false]) {
					expect(scoreFunction(right, at, item)).toSatisfy(Number.isFinite);
					expect(observedInformation(right, at, item)).toSatisfy(Number.isFinite);
				}
			})
		);
	});
});

describe('the Kullback–Leibler divergence', () => {
	it('is 0 at the true ability, positive elsewhere, and ½ I δ² near it', () => {
		fc.assert(
			fc.property(anyItem, anyAbility, anyAbility, (item, x, y) => {
				expect(klDivergence(x, x, item)).toBe(0);
				expect(klDivergence(x, y, item)).toBeGreaterThan(-1e-12);
			})
		);
		const near = klDivergence(0.7, 0.7 + 1e-3, item);
		expect(near / (0.5e-6 * fisherInformation(0.7, item))).toBeCloseTo(1, 2);
	});

	it('is P₀ ln(P₀ / P) + Q₀ ln(Q₀ / Q)', () => {
		const [p0, p] = [successProbability(-0.4, item), successProbability(1.1, item)];
		expect(klDivergence(-0.4, 1.1, item)).toBeCloseTo(
			p0 * Math.log(p0 / p) + (1 - p0) * Math.log((1 - p0) / (1 - p)),
			13
		);
	});

	it('is finite where one chance is 0', () => {
		expect(klDivergence(0, -2000, open)).toSatisfy(Number.isFinite);
		expect(klDivergence(-2000, 2000, open)).toSatisfy(Number.isFinite);
	});
});

describe('the parameters of a challenge', () => {
	it.each([
		[{ discrimination: 0 }, 'discrimination is 0, not above 0'],
		[{ difficulty: NaN }, 'difficulty is NaN, not a finite number'],
		[{ guessing: -0.01 }, 'guessing is -0.01, below 0'],
		[{ guessing: 0.9 }, 'guessing is 0.9, not below the ceiling 0.9'],
		[{ ceiling: 1.01 }, 'ceiling is 1.01, above 1']
	])('are refused in words: %o', (change, because) => {
		const refusal = catchError(() => assertItemParameters({ ...item, ...change }, 'web-12'));
		expect(refusal.message).toBe(`web-12: ${because}`);
	});

	it('may have asymptotes of 0 and 1, and a guess just below the ceiling', () => {
		expect(() => assertItemParameters(open, 'web-12')).not.toThrow();
		expect(() => assertItemParameters({ ...item, guessing: 0.899 }, 'web-12')).not.toThrow();
	});

	it('are accepted from the 1PL to the 4PL', () => {
		fc.assert(fc.property(anyItem, (item) => assertItemParameters(item, 'any')));
	});

	const wrong: [keyof ItemParameters, number][] = [
		['discrimination', 0],
		['discrimination', -1],
		['discrimination', NaN],
		['discrimination', Infinity],
		['difficulty', NaN],
		['difficulty', -Infinity],
		['guessing', -0.01],
		['guessing', 0.9],
		['guessing', NaN],
		['ceiling', 1.01],
		['ceiling', NaN]
	];
	it.each(wrong)('are refused when %s is %d, naming both field and challenge', (field, value) => {
		const refusal = catchError(() => assertItemParameters({ ...item, [field]: value }, 'web-12'));
		expect(refusal).toBeInstanceOf(InvalidItemError);
		expect(refusal).toMatchObject({ field, where: 'web-12', name: 'InvalidItemError' });
		expect(refusal.message).toContain(`web-12: ${field} is ${value}`);
	});

	it('are refused when one is missing, as untyped data may be', () => {
		const { ceiling: _, ...without } = item;
		const refusal = catchError(() => assertItemParameters(without as ItemParameters, 'web-12'));
		expect(refusal).toMatchObject({ field: 'ceiling' });
	});
});

function catchError(act: () => void): Error {
	try {
		act();
	} catch (error) {
		return error as Error;
	}
	throw new Error('nothing was refused');
}
