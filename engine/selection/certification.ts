/**
 * The certification test: which challenge next. `next`, `answer` and `exclude` return a new session and change nothing;
 * the same session and prices always give the same challenge.
 */
import { startPosterior, updatePosterior, type AbilityEstimate } from '../ability/posterior.ts';
import { seededRandom, shuffledIndexes } from '../random.ts';
import { createChooser, type Ending } from './choice.ts';
import { GRID_SIZE, type CompiledBank, type SelectableChallenge } from './compiled-bank.ts';
import type { Relaxation } from './eligibility.ts';
import { explainChoice, type Explanation } from './explanation.ts';
import { createRanking } from './ranking.ts';
import {
	assertSession,
	estimateOf,
	indexOfServed,
	InvalidSessionError,
	type CertificationSession,
	type ServedChallenge,
	type ServedOutcome
} from './session.ts';
import { composeStrategy, type StrategyOptions } from './strategy.ts';

export type Next = { session: CertificationSession } & (
	{ challenge: SelectableChallenge; relaxed: readonly Relaxation[] } | { end: Ending }
);

interface Entry {
	/** Whether only challenges that can be answered without sight and without colors are asked. */
	isAccessibleOnly?: boolean;
}

export interface CertificationTest {
	/** @param seed any integer; with the answers, it decides of everything */
	start(seed: number, entry?: Entry): CertificationSession;
	/** The session of a test of which this is known, in the order served. */
	restore(seed: number, served: readonly ServedChallenge[], entry?: Entry): CertificationSession;
	/** The challenge asked and not answered yet, or the next one, or why there is none. */
	next(session: CertificationSession, prices?: Float64Array): Next;
	answer(session: CertificationSession, id: string, isRight: boolean): CertificationSession;
	exclude(session: CertificationSession, id: string): CertificationSession;
	/** Mean and standard deviation of the posterior (EAP). */
	estimate(session: CertificationSession): AbilityEstimate;
	/** Why `next` chooses what it chooses there, whatever is asked already; null where the test ends. */
	explain(session: CertificationSession, prices?: Float64Array): Explanation | null;
}

/**
 * A certification test on a bank, or another test composed of other parts (`Strategy`).
 *
 * Rule: the competences come in an order drawn from the seed, all of them once, then all again, so that each is asked
 * as often. In the competence in turn, among the challenges whose tube was never served, that no served challenge gives
 * away, and that are not timed (focused) right after a timed (focused) one, the score is information minus price; one
 * of the K best is drawn. The first four aim lower. A challenge excluded by an alert takes its skill with it, and its
 * competence is asked again. A bank too thin gives up, in this order: the spacing, the enemies, the competence in turn
 * (the least visited that can be asked takes its place), the fresh tube (a fresh skill will do); the choice says so.
 *
 * Formula: score = I(θ̂) − λ − γ r̂, see `controlExposure`; θ̂ is the mean of the posterior on the grid
 *
 * @throws InvalidSessionError from every method: a session of another bank, an answer to what is not asked
 * @source Kingsbury & Zara (1989); with equal quotas the greedy choice is the optimum of the shadow test (van der
 * Linden 2005), since the quotas form a partition matroid
 */
export function createCertification(
	bank: CompiledBank,
	options: StrategyOptions = {}
): CertificationTest {
	const strategy = composeStrategy(options);
	const choose = createChooser(bank, strategy);
	const priorWeights = Array.from(startPosterior(strategy.prior));
	const allFree = new Float64Array(bank.challenges.length);
	const everything = createRanking(bank.challenges.length);

	/** What an answer says of the ability, if there was one. Changes `posterior`. */
	function take(posterior: number[], id: string, outcome: ServedOutcome): void {
		const from = indexOfServed(bank, id) * GRID_SIZE;
		if (outcome !== 'right' && outcome !== 'wrong') return;
		const chances = outcome === 'right' ? bank.success : bank.failure;
		updatePosterior(posterior, chances, from);
	}

	/** The list of the challenges served, the one that was asked having come out. */
	function settle(
		session: CertificationSession,
		id: string,
		outcome: ServedOutcome
	): ServedChallenge[] {
		assertSession(bank, session);
		const last = session.served.length - 1;
		const asked = session.served[last];
		if (asked?.outcome !== 'asked' || asked.id !== id) {
			throw new InvalidSessionError('challenge-not-asked', id);
		}
		return [...session.served.slice(0, last), { id, outcome }];
	}

	const test: CertificationTest = {
		start(seed, { isAccessibleOnly = false } = {}) {
			if (!Number.isSafeInteger(seed)) throw new InvalidSessionError('malformed', 'seed');
			const order = shuffledIndexes(bank.competences.length, seededRandom(seed));
			const posterior = priorWeights.slice();
			return { bank: bank.version, seed, isAccessibleOnly, order, served: [], posterior };
		},

		restore(seed, served, entry) {
			const posterior = priorWeights.slice();
			for (const { id, outcome } of served) take(posterior, id, outcome);
			const session = {
				...test.start(seed, entry),
				served: served.map(({ id, outcome }) => ({ id, outcome })),
				posterior
			};
			assertSession(bank, session);
			return session;
		},

		next(session, prices = allFree) {
			const last = session.served.at(-1);
			if (last?.outcome === 'asked') {
				assertSession(bank, session);
				const challenge = bank.challenges[indexOfServed(bank, last.id)]!;
				return { session, challenge, relaxed: [] };
			}
			const choice = choose(session, prices);
			if ('end' in choice) return { session, end: choice.end };
			const challenge = bank.challenges[choice.ranking.indexes[choice.draw]!]!;
			const served = [...session.served, { id: challenge.id, outcome: 'asked' as const }];
			return { session: { ...session, served }, challenge, relaxed: choice.relaxed };
		},

		answer(session, id, isRight) {
			const served = settle(session, id, isRight ? 'right' : 'wrong');
			const posterior = session.posterior.slice();
			take(posterior, id, isRight ? 'right' : 'wrong');
			return { ...session, served, posterior };
		},

		exclude(session, id) {
			return { ...session, served: settle(session, id, 'excluded') };
		},

		estimate(session) {
			assertSession(bank, session);
			return estimateOf(session);
		},

		explain(session, prices = allFree) {
			const choice = choose(session, prices, everything);
			if ('end' in choice) return null;
			return explainChoice(bank, choice, { step: session.served.length, prices });
		}
	};
	return test;
}
