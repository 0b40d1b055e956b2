/** Simulated candidates: they warm the prices of a bank up before it is published, and measure what a policy is worth. */
import { successProbability, type ItemParameters } from '../ability/response-model.ts';
import { normalDraw, seededRandom, type Random } from '../random.ts';
import { createCertification, type CertificationTest } from './certification.ts';
import type { CompiledBank } from './compiled-bank.ts';
import { controlExposure, recordTest, recordUse, type ExposureControl } from './exposure.ts';
import type { CertificationSession } from './session.ts';
import { composeStrategy, type StrategyOptions } from './strategy.ts';

const WARM_UP_CANDIDATES = 6_000;

/**
 * One candidate sits a whole test.
 *
 * @param ability θ, in logits
 * @param truth the parameters that decide of the answers; those of the bank unless it is badly calibrated
 * @param onUse called with the number of each challenge served
 */
export function sitTest(
	test: CertificationTest,
	seed: number,
	ability: number,
	random: Random,
	{
		prices,
		truth = (challenge) => challenge,
		onUse = () => {}
	}: {
		prices?: Float64Array;
		truth?: (challenge: ItemParameters & { id: string }) => ItemParameters;
		onUse?: (id: string) => void;
	} = {}
): CertificationSession {
	let session = test.start(seed);
	for (;;) {
		const next = test.next(session, prices);
		if ('end' in next) return next.session;
		const { challenge } = next;
		onUse(challenge.id);
		const isRight = random() < successProbability(ability, truth(challenge));
		session = test.answer(next.session, challenge.id, isRight);
	}
}

/**
 * The exposure control of a bank as it would be after some thousands of candidates of the population θ ~ N(mean, SD²),
 * so that the first real ones already meet steady prices.
 *
 * @param seed of the simulation: the same one gives the same usage
 */
export function warmUpExposure(
	bank: CompiledBank,
	options: StrategyOptions,
	seed: number,
	candidates = WARM_UP_CANDIDATES
): ExposureControl {
	const { length, prior, policy } = composeStrategy(options);
	const test = createCertification(bank, options);
	const control = controlExposure(bank, policy, length / bank.competences.length);
	const random = seededRandom(seed, candidates);
	for (let n = 0; n < candidates; n++) {
		recordTest(control);
		sitTest(test, seed + n, prior.mean + prior.sd * normalDraw(random), random, {
			prices: control.prices,
			onUse: (id) => recordUse(control, bank.indexOf.get(id)!)
		});
	}
	return control;
}
