import { describe, expect, it } from 'vitest';
import { posteriorMoments, posteriorWeights } from '../ability/posterior.ts';
import { successProbability, type ItemParameters } from '../ability/response-model.ts';
import { normalDraw, seededRandom, type Random } from '../random.ts';
import { COMPETENCES } from '../vocabulary.ts';
import { COMPETENCE_MODEL, estimateCompetences, type ScoredAnswer } from './competence-levels.ts';
import { SCORING_GRID } from './posterior.ts';

const TAU = COMPETENCE_MODEL.spread;

const item = (difficulty: number, guessing = 0): ItemParameters => ({
	discrimination: 1.2,
	difficulty,
	guessing,
	ceiling: 1
});

/** A candidate of the model, and answers to challenges of the bank's levels near the global ability. */
function simulate(random: Random, perCompetence: number) {
	const global = normalDraw(random);
	const abilities = COMPETENCES.map(() => global + TAU * normalDraw(random));
	const answers = COMPETENCES.flatMap((competence, c) =>
		Array.from({ length: perCompetence }, (): ScoredAnswer => {
			const level = Math.round((global + 0.5 * normalDraw(random)) / 0.9 + 4);
			const asked = item(0.9 * (Math.min(7, Math.max(1, level)) - 4), random() < 0.4 ? 0.25 : 0);
			const right = random() < successProbability(abilities[c]!, asked);
			return { competence, item: asked, right };
		})
	);
	return { global, abilities, answers };
}

/** How well three readings of the same answers find the true ability of each competence, over many candidates. */
function measure(candidates: number, perCompetence: number, seed: number) {
	const random = seededRandom(seed);
	let covered = 0;
	const squares = { shrunk: 0, ownOnly: 0, globalOnly: 0 };
	const ownPrior = { mean: 0, sd: Math.sqrt(1 + TAU ** 2) };
	for (let i = 0; i < candidates; i++) {
		const { abilities, answers } = simulate(random, perCompetence);
		const weights = posteriorWeights(answers, { grid: SCORING_GRID });
		const globalOnly = posteriorMoments(weights, SCORING_GRID).ability;
		for (const [c, estimate] of estimateCompetences(answers).entries()) {
			const truth = abilities[c]!;
			const own = answers.filter(({ competence }) => competence === estimate.competence);
			const ownWeights = posteriorWeights(own, { prior: ownPrior, grid: SCORING_GRID });
			const ownOnly = posteriorMoments(ownWeights, SCORING_GRID).ability;
			squares.shrunk += (estimate.ability - truth) ** 2;
			squares.ownOnly += (ownOnly - truth) ** 2;
			squares.globalOnly += (globalOnly - truth) ** 2;
			if (estimate.interval.low <= truth && truth <= estimate.interval.high) covered++;
		}
	}
	const readings = candidates * COMPETENCES.length;
	return {
		coverage: covered / readings,
		shrunk: Math.sqrt(squares.shrunk / readings),
		ownOnly: Math.sqrt(squares.ownOnly / readings),
		globalOnly: Math.sqrt(squares.globalOnly / readings)
	};
}

describe('over simulated candidates whose competences differ by τ', () => {
	it.each([
		{ perCompetence: 2, candidates: 300, seed: 11 },
		{ perCompetence: 6, candidates: 100, seed: 12 }
	])(
		'$perCompetence answers each: intervals cover 95 %, and shrinking beats both own answers and θ alone',
		({ perCompetence, candidates, seed }) => {
			const { coverage, shrunk, ownOnly, globalOnly } = measure(candidates, perCompetence, seed);
			expect(coverage).toBeGreaterThan(0.93);
			expect(coverage).toBeLessThan(0.97);
			expect(shrunk).toBeLessThan(ownOnly * 0.98);
			expect(shrunk).toBeLessThan(globalOnly * 0.98);
		},
		60_000
	);
});
