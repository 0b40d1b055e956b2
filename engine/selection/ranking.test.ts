import { describe, expect, it } from 'vitest';
import { challenge } from '../../tests/support/challenges.ts';
import { fisherInformation } from '../ability/response-model.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { Eligibility } from './eligibility.ts';
import { createRanking, rankCompetence } from './ranking.ts';

const difficulties = [2, 0.4, -1, 0.1, -3];
const bank = compileBank('ranked', [
	...difficulties.map((difficulty, i) => challenge({ id: `a${i}`, difficulty })),
	challenge({ id: 'b0', competence: '1.2' }),
	challenge({ id: 'b1', competence: '1.2' })
]);

function rank(
	places: number,
	{ target = 0, competence = 0, free = new Float64Array(7), served = [] as string[] } = {}
) {
	const eligibility = new Eligibility(bank);
	const outcome = 'right' as const;
	const session = createCertification(bank).start(1);
	eligibility.read({ ...session, served: served.map((id) => ({ id, outcome })) });
	const ranking = createRanking(places);
	rankCompetence(ranking, bank, eligibility, { competence, target, prices: free, givenUp: 0 });
	const ids = [...ranking.indexes.subarray(0, ranking.found)].map((i) => bank.challenges[i]!.id);
	return { ids, scores: [...ranking.scores.subarray(0, ranking.found)] };
}

describe('the ranking of a competence', () => {
	it('holds the best ones of that competence, best first, and no more than its places', () => {
		const byInformation = [...difficulties.keys()].sort(
			(i, j) =>
				fisherInformation(0, bank.challenges[j]!) - fisherInformation(0, bank.challenges[i]!)
		);
		const best = byInformation.map((i) => `a${i}`);
		expect(rank(5).ids).toEqual(best);
		expect(rank(9).ids).toEqual(best);
		expect(rank(3).ids).toEqual(best.slice(0, 3));
		expect(rank(1).ids).toEqual(best.slice(0, 1));
	});

	it('scores by the information at the target, interpolated between two nodes, less the price', () => {
		const prices = new Float64Array(7).fill(0.05);
		const { ids, scores } = rank(5, { target: 0.225, free: prices });
		const one = bank.challenges.find(({ id }) => id === ids[0])!;
		const between =
			0.75 * fisherInformation(0.2, one) + 0.25 * fisherInformation(0.30000000000000004, one);
		expect(scores[0]).toBeCloseTo(between - 0.05, 10);
		expect([...scores].sort((a, b) => b - a)).toEqual(scores);
	});

	it('stays on the grid for a target beyond it', () => {
		for (const [target, end] of [
			[-50, -6],
			[50, 6]
		] as const) {
			const { ids, scores } = rank(1, { target });
			const one = bank.challenges.find(({ id }) => id === ids[0])!;
			expect(scores[0]).toBeCloseTo(fisherInformation(end, one), 6);
		}
	});

	it('gives the place to the first of the bank between two of the same score', () => {
		expect(rank(1, { competence: 1 }).ids).toEqual(['b0']);
		expect(rank(2, { competence: 1 }).ids).toEqual(['b0', 'b1']);
	});

	it('leaves out what may not be asked', () => {
		expect(rank(2, { competence: 1, served: ['b0'] }).ids).toEqual(['b1']);
		expect(rank(2, { competence: 1, served: ['b0', 'b1'] }).ids).toEqual([]);
	});
});
