import { posteriorMoments, type AbilityEstimate } from '../ability/posterior.ts';
import { GRID_SIZE, type CompiledBank } from './compiled-bank.ts';

export interface ServedChallenge {
	id: string;
	/** `excluded` by an accepted live alert: it does not count, and its skill is not asked any more. */
	outcome: 'asked' | 'right' | 'wrong' | 'excluded';
}

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

/** Refuses a session of another bank version, or whose posterior or order is not one. */
export function assertSession(bank: CompiledBank, session: CertificationSession): void {
	if (session.bank !== bank.version) throw new InvalidSessionError('other-bank', session.bank);
	if (session.posterior.length !== GRID_SIZE) {
		throw new InvalidSessionError('malformed', 'posterior');
	}
	if (session.order.length !== bank.competences.length) {
		throw new InvalidSessionError('malformed', 'order');
	}
}

/** The number of a challenge in the bank. */
export function indexOfServed(bank: CompiledBank, id: string): number {
	const index = bank.indexOf.get(id);
	if (index === undefined) throw new InvalidSessionError('unknown-challenge', id);
	return index;
}

/** The posterior after one more answer: one multiplication per node. */
export function multiplied(
	posterior: readonly number[],
	likelihood: Float64Array,
	from: number
): number[] {
	const product = new Array<number>(GRID_SIZE);
	for (let k = 0; k < GRID_SIZE; k++) product[k] = posterior[k]! * likelihood[from + k]!;
	return product;
}

/**
 * The estimate that a session amounts to: mean and standard deviation of its posterior (EAP).
 *
 * @throws InvalidSessionError when the weights vanished or are not numbers
 */
export function estimateOf({ posterior }: CertificationSession): AbilityEstimate {
	const estimate = posteriorMoments(posterior);
	if (!Number.isFinite(estimate.ability)) throw new InvalidSessionError('malformed', 'posterior');
	return estimate;
}
