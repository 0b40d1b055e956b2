/** One choice of a test: which challenges compete, how they rank, which of the best is drawn. */
import type { AbilityEstimate } from '../ability/posterior.ts';
import { seededRandom } from '../random.ts';
import type { CompiledBank } from './compiled-bank.ts';
import { Eligibility, RELAXATIONS, type Relaxation } from './eligibility.ts';
import { createRanking, rankCompetence, type Ranking } from './ranking.ts';
import { assertSession, estimateOf, type CertificationSession } from './session.ts';
import type { Strategy } from './strategy.ts';

/** Why a test asks nothing more. */
export type Ending = 'complete' | 'no-challenge-left';

export interface Choice {
	estimate: AbilityEstimate;
	/** The ability that the challenge is chosen for: lower in the opening. */
	target: number;
	relaxed: readonly Relaxation[];
	/** What competed, best first; only until the next choice. */
	ranking: Ranking;
	/** The choice is number `draw`, from 0, of the first `drawnAmong`. */
	drawnAmong: number;
	draw: number;
}

const NOTHING_RELAXED: readonly Relaxation[] = [];

/**
 * Chooses on a bank: ranks what may be asked, giving up as little of `RELAXATIONS` as it takes, and draws one of the
 * K best from the session's seed and place.
 *
 * @returns a function of a session and prices, Infinity for what is not to be asked; `into` receives the ranking, of the K best unless it has more places
 */
export function createChooser(
	bank: CompiledBank,
	{ length, prior, policy, opening, blueprint, stop }: Strategy
) {
	const eligibility = new Eligibility(bank);
	const best = createRanking(policy.drawnAmong);

	/** The competences to try one after the other, each group competing together. */
	function openCompetences(order: readonly number[], relaxed: readonly Relaxation[]) {
		const { counted, visits } = eligibility;
		if (!relaxed.includes('blueprint')) return [blueprint({ counted, visits, order })];
		return [...order].sort((a, b) => visits[a]! - visits[b]!).map((competence) => [competence]);
	}

	return function choose(
		session: CertificationSession,
		prices: Float64Array,
		into = best
	): Choice | { end: Ending } {
		assertSession(bank, session);
		if (prices.length !== bank.challenges.length) {
			throw new RangeError(`${prices.length} prices for ${bank.challenges.length} challenges`);
		}
		eligibility.read(session);
		const { counted, visits } = eligibility;
		const { order } = session;
		if (counted >= length) return { end: 'complete' };
		const estimate = estimateOf(session);
		if (stop({ counted, visits, order, ...estimate })) return { end: 'complete' };
		const target = estimate.ability - opening(counted, prior);
		for (let givenUp = 0; givenUp <= RELAXATIONS.length; givenUp++) {
			const relaxed = givenUp === 0 ? NOTHING_RELAXED : RELAXATIONS.slice(0, givenUp);
			for (const competences of openCompetences(order, relaxed)) {
				into.found = 0;
				for (const competence of competences) {
					rankCompetence(into, bank, eligibility, { competence, target, prices, givenUp });
				}
				if (into.found === 0) continue;
				const random = seededRandom(session.seed, session.served.length);
				const drawnAmong = Math.min(into.found, policy.drawnAmong);
				const draw = Math.floor(random() * drawnAmong);
				return { estimate, target, relaxed, ranking: into, drawnAmong, draw };
			}
		}
		return { end: 'no-challenge-left' };
	};
}
