import { describe, expect, it } from 'vitest';
import { failureProbability, successProbability } from '../ability/response-model.ts';
import {
	fillPosterior,
	fillTables,
	NODE_COUNT,
	NODES,
	normalize,
	POPULATION,
	supportOf
} from './quadrature.ts';
import { gatherRows } from './response-data.ts';

const items = [
	{ discrimination: 1.2, difficulty: 0.5, guessing: 0.2, ceiling: 0.9 },
	{ discrimination: 0.7, difficulty: -1, guessing: 0, ceiling: 1 }
];
const curves = {
	slopes: Float64Array.from(items, (item) => item.discrimination),
	intercepts: Float64Array.from(items, (item) => -item.discrimination * item.difficulty),
	guessing: Float64Array.from(items, (item) => item.guessing),
	ceiling: Float64Array.from(items, (item) => item.ceiling)
};
/** Made anew by each test. */
function fill() {
	const tables = {
		right: new Float64Array(2 * NODE_COUNT),
		wrong: new Float64Array(2 * NODE_COUNT)
	};
	fillTables(curves, tables);
	return tables;
}

const posteriorOf = (row: (0 | 1 | null)[], isUsed: Uint8Array | null = null) => {
	const posterior = new Float64Array(NODE_COUNT);
	const log = fillPosterior(gatherRows(['x', 'y'], [row]), fill(), 0, posterior, isUsed);
	return { posterior, log };
};

describe('the nodes of the estimation', () => {
	it('go from −6 to 6 by 0.2, with the shares of N(0, 1)', () => {
		expect(NODE_COUNT).toBe(61);
		expect([NODES[0], NODES[30], NODES[60]].map((node) => +node!.toFixed(12))).toEqual([-6, 0, 6]);
		const moment = (power: number) =>
			POPULATION.reduce((sum, share, q) => sum + share * NODES[q]! ** power, 0);
		[1, 0, 1, 0, 3].forEach((moments, power) => expect(moment(power)).toBeCloseTo(moments, 5));
	});
});

describe('the tables of chances', () => {
	it('are those of the response model at each node', () => {
		const tables = fill();
		items.forEach((item, i) =>
			NODES.forEach((node, q) => {
				const k = i * NODE_COUNT + q;
				expect(tables.right[k]).toBeCloseTo(successProbability(node, item), 13);
				expect(tables.wrong[k]).toBeCloseTo(failureProbability(node, item), 13);
			})
		);
	});
});

describe('the posterior of a respondent', () => {
	it('is the population times the chances of the answers, and tells their probability', () => {
		const tables = fill();
		const products = NODES.map(
			(_, q) => POPULATION[q]! * tables.right[q]! * tables.wrong[NODE_COUNT + q]!
		);
		const total = products.reduce((sum, product) => sum + product, 0);
		const { posterior, log } = posteriorOf([1, 0]);
		expect(log).toBeCloseTo(Math.log(total), 12);
		posterior.forEach((share, q) => expect(share).toBeCloseTo(products[q]! / total, 13));
	});

	it('leaves out the items that are not used', () => {
		const { posterior, log } = posteriorOf([1, 0], Uint8Array.of(0, 1));
		expect(posterior).toEqual(posteriorOf([null, 0]).posterior);
		expect(log).toBe(posteriorOf([null, 0]).log);
	});

	it('loses nothing of a probability far below the smallest number', () => {
		const n = 150;
		const ids = Array.from({ length: n }, (_, i) => `i${i}`);
		const many = {
			right: new Float64Array(n * NODE_COUNT).fill(1e-4),
			wrong: new Float64Array(n * NODE_COUNT).fill(1e-3)
		};
		const row = ids.map((_, i) => (i % 3 === 0 ? 0 : 1) as 0 | 1);
		const posterior = new Float64Array(NODE_COUNT);
		const log = fillPosterior(gatherRows(ids, [row]), many, 0, posterior, null);
		expect(log).toBeCloseTo(-(100 * 4 + 50 * 3) * Math.LN10, 9);
		posterior.forEach((share, q) => expect(share).toBeCloseTo(POPULATION[q]!, 12));
	});
});

describe('weights', () => {
	it('are made to sum to 1, and become the population when all vanished', () => {
		const weights = new Float64Array(NODE_COUNT).fill(2);
		expect(normalize(weights)).toBeCloseTo(Math.log(2 * NODE_COUNT), 12);
		expect(weights[5]).toBeCloseTo(1 / NODE_COUNT, 15);
		for (const lost of [0, NaN]) {
			const gone = new Float64Array(NODE_COUNT).fill(lost);
			expect(normalize(gone)).toBe(Math.log(Number.MIN_VALUE));
			expect(gone).toEqual(POPULATION);
		}
	});

	it('count from the first to the last that is not negligible, for each respondent', () => {
		const two = new Float64Array(2 * NODE_COUNT);
		two[NODE_COUNT + 3] = 1e-14;
		two[NODE_COUNT + 9] = 0.5;
		two[NODE_COUNT + 10] = 1e-14;
		two[NODE_COUNT + 11] = 1e-15;
		expect(supportOf(two, 1)).toEqual([3, 11]);
		expect(supportOf(two, 0)).toEqual([0, 0]);
		expect(supportOf(new Float64Array(NODE_COUNT).fill(1), 0)).toEqual([0, NODE_COUNT]);
		const first = new Float64Array(2 * NODE_COUNT);
		first[30] = 1;
		expect(supportOf(first, 1)).toEqual([0, 0]);
	});
});
