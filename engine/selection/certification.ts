/**
 * The certification test: which challenge next. `next`, `answer` and `exclude` return a new session and change nothing;
 * the same session and prices always give the same challenge.
 */
import {
	STANDARD_PRIOR,
	startPosterior,
	type AbilityEstimate,
	type NormalPrior
} from '../ability/posterior.ts';
import { seededRandom, shuffledIndexes } from '../random.ts';
import type { ExposurePolicyName } from '../vocabulary.ts';
import { GRID_SIZE, type CompiledBank, type SelectableChallenge } from './compiled-bank.ts';
import { Eligibility, RELAXATIONS, type Relaxation } from './eligibility.ts';
import { policyOf, type ExposurePolicy } from './exposure.ts';
import { createRanking, rankCompetence, type RankingTask } from './ranking.ts';
import {
	assertSession,
	estimateOf,
	indexOfServed,
	InvalidSessionError,
	multiplied,
	type CertificationSession,
	type ServedChallenge
} from './session.ts';

/** Challenges in a certification test (the reference service's default). */
export const CERTIFICATION_LENGTH = 32;

/** The first challenges are chosen for an ability below the estimate, by so many SD of the prior. */
const EASY_OPENING = [1, 0.75, 0.5, 0.25];

const NOTHING_RELAXED: readonly Relaxation[] = [];

export interface CertificationOptions {
	/** How much accuracy is given up for secrecy. `secure` by default. */
	policy?: ExposurePolicyName | ExposurePolicy;
	/** Challenges that count, shared equally among the competences. */
	length?: number;
	/** What is known of a candidate before any answer: θ ~ N(mean, SD²), in logits. */
	prior?: NormalPrior;
	/** Whether the first challenges are easy, as they are for people; what is measured without is the limit. */
	hasEasyOpening?: boolean;
	/**
	 * Whether each challenge is the best of all competences that are not asked enough yet, as in a shadow test, instead of
	 * the best of the competence in turn: a little more accurate, at sixteen times the work and with an order that tells
	 * who is able.
	 */
	isGreedy?: boolean;
}

export type Next = { session: CertificationSession } & (
	{ challenge: SelectableChallenge; relaxed: readonly Relaxation[] } | { end: Ending }
);

/** Why a test asks nothing more. */
export type Ending = 'complete' | 'no-challenge-left';

/** Why a challenge was chosen. Abilities in logits, information and prices in 1 / logit². */
export interface Explanation {
	/** Place in the test, from 0, excluded challenges included. */
	step: number;
	ability: number;
	standardError: number;
	/** The ability that the challenge was chosen for: lower in the opening. */
	target: number;
	competence: string;
	relaxed: readonly Relaxation[];
	/** Every challenge that could be asked, best first. */
	considered: { id: string; information: number; price: number; score: number }[];
	/** The choice is number `draw`, from 0, of the first `drawnAmong`. */
	drawnAmong: number;
	draw: number;
}

/**
 * The challenges that the prices kept or put out of the draw, with their prices: all that is needed to choose again.
 *
 * Rule: prices are never negative, so a challenge whose information is below the last score of the draw had no chance
 * at any price.
 */
export function contendersOf({ considered, drawnAmong }: Explanation): Record<string, number> {
	const last = considered[drawnAmong - 1]!.score;
	return Object.fromEntries(
		considered.filter(({ information }) => information >= last).map(({ id, price }) => [id, price])
	);
}

interface Choice {
	task: RankingTask;
	estimate: AbilityEstimate;
	relaxed: readonly Relaxation[];
	draw: number;
}

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
 * A certification test on a bank.
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
	options: CertificationOptions = {}
): CertificationTest {
	const {
		length = CERTIFICATION_LENGTH,
		prior = STANDARD_PRIOR,
		hasEasyOpening = true,
		isGreedy = false
	} = options;
	const quota = length / bank.competences.length;
	const opening = hasEasyOpening ? EASY_OPENING.map((step) => step * prior.sd) : [];
	const policy = policyOf(options.policy);
	const priorWeights = Array.from(startPosterior(prior));
	const allFree = new Float64Array(bank.challenges.length);
	const eligibility = new Eligibility(bank);
	const ranking = createRanking(policy.drawnAmong);

	/** The competence in turn: of the least visited, the first in the order drawn. */
	function competenceInTurn(order: readonly number[]): number {
		const { visits } = eligibility;
		let due = order[0]!;
		for (const competence of order) if (visits[competence]! < visits[due]!) due = competence;
		return due;
	}

	/** All of them as they are due. */
	function dueCompetences(order: readonly number[]): number[] {
		return [...order].sort((a, b) => eligibility.visits[a]! - eligibility.visits[b]!);
	}

	/** The competence whose best challenge has the best score, among those that are not asked enough yet. */
	function mostInformative(competences: readonly number[], task: RankingTask): number {
		let best = competences[0]!;
		let bestScore = -Infinity;
		for (const competence of competences) {
			if (eligibility.visits[competence]! >= quota) continue;
			rankCompetence(ranking, bank, eligibility, { ...task, competence });
			if (ranking.found === 0 || ranking.scores[0]! <= bestScore) continue;
			bestScore = ranking.scores[0]!;
			best = competence;
		}
		return best;
	}

	function openCompetences(
		order: readonly number[],
		task: RankingTask,
		relaxed: readonly Relaxation[]
	): number[] {
		if (relaxed.includes('blueprint')) return dueCompetences(order);
		return [isGreedy ? mostInformative(order, task) : competenceInTurn(order)];
	}

	/** Ranks the best of the competence in turn, giving up as little as it takes. */
	function choose(session: CertificationSession, prices: Float64Array): Choice | { end: Ending } {
		assertSession(bank, session);
		eligibility.read(session);
		if (eligibility.counted >= length) return { end: 'complete' };
		const estimate = estimateOf(session);
		const target = estimate.ability - (opening[eligibility.counted] ?? 0);
		for (let givenUp = 0; givenUp <= RELAXATIONS.length; givenUp++) {
			const relaxed = givenUp === 0 ? NOTHING_RELAXED : RELAXATIONS.slice(0, givenUp);
			const task = { competence: 0, target, prices, givenUp };
			for (const competence of openCompetences(session.order, task, relaxed)) {
				task.competence = competence;
				rankCompetence(ranking, bank, eligibility, task);
				if (ranking.found === 0) continue;
				const random = seededRandom(session.seed, session.served.length);
				return { task, estimate, relaxed, draw: Math.floor(random() * ranking.found) };
			}
		}
		return { end: 'no-challenge-left' };
	}

	/** The list of the challenges served, the one that was asked having come out. */
	function settle(
		session: CertificationSession,
		id: string,
		outcome: ServedChallenge['outcome']
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
			const posterior = priorWeights;
			return { bank: bank.version, seed, isAccessibleOnly, order, served: [], posterior };
		},

		restore(seed, served, entry) {
			let session = test.start(seed, entry);
			for (const { id, outcome } of served) {
				indexOfServed(bank, id);
				session = { ...session, served: [...session.served, { id, outcome: 'asked' }] };
				if (outcome === 'excluded') session = test.exclude(session, id);
				else if (outcome !== 'asked') session = test.answer(session, id, outcome === 'right');
			}
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
			const challenge = bank.challenges[ranking.indexes[choice.draw]!]!;
			const served = [...session.served, { id: challenge.id, outcome: 'asked' as const }];
			return { session: { ...session, served }, challenge, relaxed: choice.relaxed };
		},

		answer(session, id, isRight) {
			const served = settle(session, id, isRight ? 'right' : 'wrong');
			const likelihood = isRight ? bank.success : bank.failure;
			const from = indexOfServed(bank, id) * GRID_SIZE;
			return { ...session, served, posterior: multiplied(session.posterior, likelihood, from) };
		},

		exclude(session, id) {
			return { ...session, served: settle(session, id, 'excluded') };
		},

		estimate(session) {
			assertSession(bank, session);
			return estimateOf(session);
		},

		explain(session, prices = allFree) {
			const choice = choose(session, prices);
			if ('end' in choice) return null;
			const { task, estimate, relaxed, draw } = choice;
			const drawnAmong = ranking.found;
			const everything = createRanking(bank.challenges.length);
			rankCompetence(everything, bank, eligibility, task);
			const considered = Array.from(
				everything.indexes.subarray(0, everything.found),
				(i, place) => {
					const price = prices[i]!;
					const score = everything.scores[place]!;
					return { id: bank.challenges[i]!.id, information: score + price, price, score };
				}
			);
			return {
				step: session.served.length,
				...estimate,
				target: task.target,
				competence: bank.competences[task.competence]!,
				relaxed,
				considered,
				drawnAmong,
				draw
			};
		}
	};
	return test;
}
