import { describe, expect, it } from 'vitest';
import { Expectation } from './expectation.ts';
import { NODE_COUNT, NODES, POPULATION } from './quadrature.ts';
import { gatherRows } from './response-data.ts';

describe('the expected answers', () => {
	const data = gatherRows(['x', 'y'], [[1, 0], [null, 1]], [2, 3]); // prettier-ignore
	const curves = {
		slopes: Float64Array.of(1.5, 0.9),
		intercepts: Float64Array.of(0.3, -0.2),
		guessing: new Float64Array(2),
		ceiling: new Float64Array(2).fill(1)
	};
	const chance = (i: number, node: number, flat = 1) =>
		1 / (1 + Math.exp(-(curves.slopes[i]! * node + curves.intercepts[i]!) / flat));

	it('are the posteriors of who answered, each as often as it was given', () => {
		const expectation = new Expectation(data, curves, Uint8Array.of(1, 1));
		const log = expectation.run();
		const first = NODES.map((node, q) => POPULATION[q]! * chance(0, node) * (1 - chance(1, node)));
		const second = NODES.map((node, q) => POPULATION[q]! * chance(1, node));
		const [one, other] = [first, second].map((all) => all.reduce((sum, x) => sum + x, 0)) as [
			number,
			number
		];
		expect(log).toBeCloseTo(2 * Math.log(one) + 3 * Math.log(other), 12);
		for (const q of [20, 30, 40]) {
			const [p1, p2] = [first[q]! / one, second[q]! / other];
			expect(expectation.respondents[q]).toBeCloseTo(2 * p1 + 3 * p2, 12);
			expect(expectation.asked[q]).toBeCloseTo(2 * p1, 12);
			expect(expectation.right[q]).toBeCloseTo(2 * p1, 12);
			expect(expectation.asked[NODE_COUNT + q]).toBeCloseTo(2 * p1 + 3 * p2, 12);
			expect(expectation.right[NODE_COUNT + q]).toBeCloseTo(3 * p2, 12);
			expect(expectation.posteriors[NODE_COUNT + q]).toBeCloseTo(p2, 12);
		}
		expect(expectation.run()).toBe(log);
		expect(expectation.respondents.reduce((sum, x) => sum + x, 0)).toBeCloseTo(5, 12);
	});

	it('come from curves flattened by what is not known of the difficulties', () => {
		const expectation = new Expectation(data, curves, Uint8Array.of(1, 0));
		const log = expectation.run(Float64Array.of(0.4, 9), 1.25);
		const flat = Math.sqrt(1 + (Math.PI / 8) * (1.5 / 1.25) ** 2 * 0.4);
		const one = NODES.reduce((sum, node, q) => sum + POPULATION[q]! * chance(0, node, flat), 0);
		expect(log).toBeCloseTo(2 * Math.log(one), 12);
	});
});
