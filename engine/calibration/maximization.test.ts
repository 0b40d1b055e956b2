import { describe, expect, it } from 'vitest';
import { successProbability } from '../ability/response-model.ts';
import { evaluate, maximizeCurve, STEEPEST, type ExpectedAnswers } from './maximization.ts';
import { NODE_COUNT, NODES, POPULATION } from './quadrature.ts';

const PRIOR = {
	logDiscrimination: { mean: 0.1, standardDeviation: 0.5 },
	difficulty: { mean: 0.4, standardDeviation: 1.5 }
};

/** What 1,000 respondents of N(0, 1) are expected to answer to a curve, after another item in the same tables. */
function expectedOf(
	slope: number,
	intercept: number,
	{ guessing = 0, ceiling = 1, prior = null }: Partial<ExpectedAnswers> = {}
): ExpectedAnswers {
	const item = { discrimination: slope, difficulty: -intercept / slope, guessing, ceiling };
	const asked = new Float64Array(2 * NODE_COUNT).fill(7);
	const right = new Float64Array(2 * NODE_COUNT).fill(3);
	NODES.forEach((node, q) => {
		asked[NODE_COUNT + q] = 1000 * POPULATION[q]!;
		right[NODE_COUNT + q] = asked[NODE_COUNT + q]! * successProbability(node, item);
	});
	return { asked, right, at: NODE_COUNT, guessing, ceiling, prior };
}

describe('the objective of an item', () => {
	it.each([
		['open', {}],
		['guessed and slipped', { guessing: 0.2, ceiling: 0.9 }],
		['under a prior', { prior: PRIOR }]
	])('has its gradient, when %s', (_, change) => {
		const expected = expectedOf(1.3, 0.4, change);
		for (const [slope, intercept] of [
			[0.9, 0.2],
			[1.6, -1]
		] as const) {
			const { gradient } = evaluate(expected, slope, intercept);
			const h = 1e-5;
			const at = (x: number, y: number) => evaluate(expected, x, y).objective;
			const bySlope = (at(slope + h, intercept) - at(slope - h, intercept)) / (2 * h);
			const byIntercept = (at(slope, intercept + h) - at(slope, intercept - h)) / (2 * h);
			expect(gradient[0]).toBeCloseTo(bySlope, 4);
			expect(gradient[1]).toBeCloseTo(byIntercept, 4);
		}
	});

	it('has Fisher’s information: minus its curvature where the answers are as expected', () => {
		const change = { guessing: 0.2, ceiling: 0.9 };
		const expected = expectedOf(1.3, 0.4, change);
		const { information } = evaluate(expected, 1.3, 0.4);
		const h = 1e-4;
		const gradient = (x: number, y: number) => evaluate(expected, x, y).gradient;
		const up = gradient(1.3 + h, 0.4);
		const down = gradient(1.3 - h, 0.4);
		expect(information[0]).toBeCloseTo((down[0] - up[0]) / (2 * h), 3);
		expect(information[1]).toBeCloseTo((down[1] - up[1]) / (2 * h), 3);
		const [left, right] = [gradient(1.3, 0.4 - h), gradient(1.3, 0.4 + h)];
		expect(information[2]).toBeCloseTo((left[1] - right[1]) / (2 * h), 3);
	});

	it('loses ½ (u² + v²) to a prior, whose information is added', () => {
		const free = evaluate(expectedOf(1.3, 0.4), 2, -1);
		const held = evaluate(expectedOf(1.3, 0.4, { prior: PRIOR }), 2, -1);
		const u = (Math.log(2) - 0.1) / 0.5;
		const v = (0.5 - 0.4) / 1.5;
		expect(free.objective - held.objective).toBeCloseTo(0.5 * (u * u + v * v), 9);
		const added = held.information.map((value, i) => value - free.information[i]!);
		const [us, vs, vi] = [1 / (2 * 0.5), -1 / (4 * 1.5), -1 / (2 * 1.5)];
		expect(added[0]).toBeCloseTo(us * us + vs * vs, 9);
		expect(added[1]).toBeCloseTo(vs * vi, 9);
		expect(added[2]).toBeCloseTo(vi * vi, 9);
	});
});

describe('the M step of an item', () => {
	const climb = (expected: ExpectedAnswers, slope: number, intercept: number, steps: number) => {
		let point = { slope, intercept, objective: -Infinity };
		for (let n = 0; n < steps; n++) {
			const next = maximizeCurve(expected, point.slope, point.intercept);
			expect(next.objective).toBeGreaterThanOrEqual(point.objective);
			point = next;
		}
		return point;
	};

	it('climbs to the curve that the answers come from', () => {
		for (const change of [{}, { guessing: 0.2, ceiling: 0.9 }]) {
			const { slope, intercept } = climb(expectedOf(1.3, 0.4, change), 1, 0, 12);
			expect(slope).toBeCloseTo(1.3, 6);
			expect(intercept).toBeCloseTo(0.4, 6);
		}
	});

	it('climbs to where a prior and the answers balance', () => {
		const expected = expectedOf(1.3, 0.4, { prior: PRIOR });
		const { slope, intercept } = climb(expected, 1, 0, 20);
		const { gradient } = evaluate(expected, slope, intercept);
		expect(gradient[0]).toBeCloseTo(0, 5);
		expect(gradient[1]).toBeCloseTo(0, 5);
		expect(slope).toBeLessThan(1.3);
	});

	it.each([
		['as they are when they are short', [1.3, 0.4, 0], [1, 0]],
		['of 2 when they are longer', [3, 9, 0], [0.2, -3]],
		['halved where they would lead down', [1.3, 0.4, 0.25], [4, 3]]
	] as const)('takes two steps of information⁻¹ gradient, %s', (_, to, from) => {
		const expected = expectedOf(to[0], to[1], { guessing: to[2] });
		let [slope, intercept]: readonly [number, number] = from;
		for (let round = 0; round < 2; round++) {
			const { gradient, information, objective } = evaluate(expected, slope, intercept);
			const [[gs, gi], [ss, si, ii]] = [gradient, information];
			const determinant = ss * ii - si * si;
			const step = [(ii * gs - si * gi) / determinant, (ss * gi - si * gs) / determinant] as const;
			let share = Math.min(1, 2 / Math.max(...step.map(Math.abs)));
			const x = slope;
			const y = intercept;
			const objectiveAt = () =>
				evaluate(expected, x + share * step[0], y + share * step[1]).objective;
			while (objectiveAt() < objective) share /= 2;
			slope += share * step[0];
			intercept += share * step[1];
		}
		const found = maximizeCurve(expected, from[0], from[1]);
		expect(found.slope).toBeCloseTo(slope, 4);
		expect(found.intercept).toBeCloseTo(intercept, 4);
	});

	it('stops at the steepest slope, and never crosses 0 under a prior', () => {
		const sharp = expectedOf(40, 0);
		expect(climb(sharp, 1, 0, 30).slope).toBe(STEEPEST);
		const reversed = { ...expectedOf(1, 0), prior: PRIOR };
		reversed.right.forEach((right, k) => (reversed.right[k] = reversed.asked[k]! - right));
		const least = climb(reversed, 1, 0, 10);
		expect(least.slope).toBeGreaterThan(0);
		expect(Math.abs(evaluate(reversed, least.slope, least.intercept).gradient[0])).toBeLessThan(1);
		expect(climb({ ...reversed, prior: null }, 1, 0, 10).slope).toBeLessThan(-0.5);
	});

	it('stays where it is without an answer', () => {
		const none = { ...expectedOf(1, 0), asked: new Float64Array(2 * NODE_COUNT) };
		expect(maximizeCurve(none, 1.1, 0.3)).toMatchObject({
			slope: 1.1,
			intercept: 0.3,
			objective: 0
		});
	});
});
