import { posteriorMoments, type AbilityEstimate } from '../ability/posterior.ts';
import { GRID_SIZE, type CompiledBank } from './compiled-bank.ts';

export interface ServedChallenge {
	id: string;
	/** `excluded` by an accepted live alert: it does not count, and its skill is not asked any more. */
	outcome: ServedOutcome;
}

export type ServedOutcome = 'asked' | 'right' | 'wrong' | 'excluded';

/** A test as plain JSON: everything that its next choice depends on, but the bank and its usage. */
export interface CertificationSession {
	/** Version of the bank. */
	bank: string;
	seed: number;
	isAccessibleOnly: boolean;
	/** The competences, by their numbers in the bank, in the order drawn from the seed. */
	order: readonly number[];
	/** In the order served. */
	served: readonly ServedChallenge[];
	/** Weight of each node of the grid, up to a factor: the prior times the likelihood of the answers. */
	posterior: readonly number[];
}

/** Why a session cannot go on as asked; `where` names what is at fault. */
export class InvalidSessionError extends Error {
	override name = 'InvalidSessionError';

	constructor(
		readonly because: 'other-bank' | 'unknown-challenge' | 'challenge-not-asked' | 'malformed',
		readonly where: string
	) {
		super(`${because}: ${where}`);
	}
}

/** Refuses a session of another bank version, and one that no test can have come to. Its weights: see `estimateOf`. */
export function assertSession(bank: CompiledBank, session: CertificationSession): void {
	const { seed, order, served, posterior } = session;
	if (session.bank !== bank.version) throw new InvalidSessionError('other-bank', session.bank);
	if (!Number.isSafeInteger(seed)) throw new InvalidSessionError('malformed', 'seed');
	if (posterior.length !== GRID_SIZE) throw new InvalidSessionError('malformed', 'posterior');
	if (!isOrder(order, bank.competences.length)) throw new InvalidSessionError('malformed', 'order');
	for (let i = 0; i < served.length; i++) {
		const { id, outcome } = served[i]!;
		const isSettled = outcome === 'right' || outcome === 'wrong' || outcome === 'excluded';
		if (isSettled || (outcome === 'asked' && i === served.length - 1)) continue;
		throw new InvalidSessionError('malformed', `served: ${id}, ${String(outcome)}`);
	}
}

/** Orders found to be one: an order never changes, and every answer asks. */
const sound = new WeakSet<readonly number[]>();

/** Whether each of so many numbers is there once. */
function isOrder(order: readonly number[], count: number): boolean {
	if (order.length !== count) return false;
	if (sound.has(order)) return true;
	for (let k = 0; k < count; k++) if (!order.includes(k)) return false;
	sound.add(order);
	return true;
}

/** The number of a challenge in the bank. */
export function indexOfServed(bank: CompiledBank, id: string): number {
	const index = bank.indexOf.get(id);
	if (index === undefined) throw new InvalidSessionError('unknown-challenge', id);
	return index;
}

/**
 * The estimate that a session amounts to: mean and standard deviation of its posterior (EAP).
 *
 * @throws InvalidSessionError when the weights vanished or are not numbers
 */
export function estimateOf({ posterior }: CertificationSession): AbilityEstimate {
	const estimate = posteriorMoments(posterior);
	for (let k = 0; k < GRID_SIZE; k++) {
		if (!(posterior[k]! >= 0)) throw new InvalidSessionError('malformed', 'posterior');
	}
	if (!Number.isFinite(estimate.standardError))
		throw new InvalidSessionError('malformed', 'posterior');
	return estimate;
}
