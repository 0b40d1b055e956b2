/** What a test is composed of. Each part is a pure function or plain data, and another may take its place. */
import {
	assertNormalPrior,
	STANDARD_PRIOR,
	type AbilityEstimate,
	type NormalPrior
} from '../ability/posterior.ts';
import type { ExposurePolicyName } from '../vocabulary.ts';
import { policyOf, type ExposurePolicy } from './exposure.ts';

/** How far a test is. Competences by their numbers in the bank. */
export interface Progress {
	/** Challenges that count, asked so far: in all, and in each competence. */
	readonly counted: number;
	readonly visits: Readonly<Int32Array>;
	/** The competences in the order drawn for this test. */
	readonly order: readonly number[];
}

/** The competences whose challenges compete for the next place. */
export type Blueprint = (progress: Progress) => readonly number[];

/** How far below the estimate the next challenge aims, in logits. */
export type Opening = (counted: number, prior: NormalPrior) => number;

/** Whether a test may end before its full length. */
export type Stop = (progress: Progress & AbilityEstimate) => boolean;

export interface Strategy {
	/** Challenges that count in a whole test. */
	length: number;
	/** What is known of a candidate before any answer: θ ~ N(mean, SD²), in logits. */
	prior: NormalPrior;
	/** What showing a challenge costs, and among how many of the best is drawn. */
	policy: ExposurePolicy;
	opening: Opening;
	blueprint: Blueprint;
	stop: Stop;
}

/** The parts that differ from those of the certification; a policy by its name or its figures. */
export type StrategyOptions = Partial<Omit<Strategy, 'policy'>> & {
	policy?: ExposurePolicyName | ExposurePolicy;
};

/** Challenges in a certification test (the reference service's default). */
export const CERTIFICATION_LENGTH = 32;

const EASY_STEPS = [1, 0.75, 0.5, 0.25];

/** The first four challenges aim lower than the estimate, by 1, ¾, ½ and ¼ SD of the prior. */
export const easyOpening: Opening = (counted, { sd }) => (EASY_STEPS[counted] ?? 0) * sd;

/** Every challenge aims at the estimate: the most accurate, and the least kind. */
export const noOpening: Opening = () => 0;

/** The competence in turn: of the least visited, the first in the order drawn. So each is asked as often. */
export const competenceInTurn: Blueprint = ({ visits, order }) => {
	let due = order[0]!;
	for (const competence of order) if (visits[competence]! < visits[due]!) due = competence;
	return [due];
};

/**
 * All competences that are not asked `quota` times yet, as in a shadow test: a little more accurate than in turn, at the
 * work of all of them and with an order that tells who is able.
 */
export const upToQuota =
	(quota: number): Blueprint =>
	({ visits, order }) =>
		order.filter((competence) => visits[competence]! < quota);

/** Every test has its full length. */
export const neverEarly: Stop = () => false;

/**
 * The strategy of a certification test, but for the parts given.
 *
 * @throws {RangeError} naming the figure that no strategy can have
 */
export function composeStrategy({ policy, ...parts }: StrategyOptions = {}): Strategy {
	const strategy = {
		length: CERTIFICATION_LENGTH,
		prior: STANDARD_PRIOR,
		opening: easyOpening,
		blueprint: competenceInTurn,
		stop: neverEarly,
		...parts,
		policy: policyOf(policy)
	};
	assertStrategy(strategy);
	return strategy;
}

function assertStrategy({ length, prior, policy }: Strategy): void {
	assertNormalPrior(prior);
	const { overlapCost, exposureCap, drawnAmong } = policy;
	const refuse = (field: string, value: number): never => {
		throw new RangeError(`no strategy has ${field} ${value}`);
	};
	if (!(Number.isSafeInteger(length) && length > 0)) refuse('length', length);
	if (!(Number.isSafeInteger(drawnAmong) && drawnAmong > 0)) refuse('drawnAmong', drawnAmong);
	if (!(exposureCap > 0 && exposureCap <= 1)) refuse('exposureCap', exposureCap);
	if (!(overlapCost >= 0 && overlapCost < Infinity)) refuse('overlapCost', overlapCost);
}
