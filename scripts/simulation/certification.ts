/** Simulated candidates of a certification test: what a policy of selection is worth on a bank. */
import type { ItemParameters } from '#engine/ability/response-model';
import type { NormalPrior } from '#engine/ability/posterior';
import { attenuate } from '#engine/calibration/attenuate';
import type { ParameterErrors } from '#engine/calibration/marginal-maximum-likelihood';
import { normalDraw, seededRandom } from '#engine/random';
import { createCertification, type CertificationTest } from '#engine/selection/certification';
import {
	compileBank,
	type CompiledBank,
	type SelectableChallenge
} from '#engine/selection/compiled-bank';
import {
	controlExposure,
	EXPOSURE_POLICIES,
	NO_EXPOSURE_CONTROL,
	recordTest,
	recordUse
} from '#engine/selection/exposure';
import { testOverlap } from '#engine/selection/criteria';
import { sitTest, warmUpExposure } from '#engine/selection/simulation';
import { CERTIFICATION_LENGTH, noOpening, upToQuota } from '#engine/selection/strategy';

/** `free` asks for the most informative challenge of the whole bank: the limit of accuracy. */
export const PROFILES = ['free', 'blueprint', 'precision', 'balanced', 'secure'] as const;
export type Profile = (typeof PROFILES)[number];

/** Candidates of one and the same ability, at each of the levels where exposure is looked at. */
const CONDITIONAL_ABILITIES = [-2, -1, 0, 1, 2];
const MOST_CONDITIONAL_CANDIDATES = 2_000;
/** Half-width of a 95 % interval, in standard errors. */
const Z = 1.96;

export interface SimulationOptions {
	challenges: readonly SelectableChallenge[];
	/** How sure the parameters are, in the order of the challenges. */
	errors?: readonly ParameterErrors[];
	prior: NormalPrior;
	profile: Profile;
	candidates: number;
	seed: number;
	/** SD of the errors of calibration to simulate, on ln a and on b: the engine sees noisy parameters, and their errors. */
	noise?: number;
}

export function simulateCertification(options: SimulationOptions) {
	const { prior, profile, candidates, seed } = options;
	const truths = new Map<string, ItemParameters>(options.challenges.map((one) => [one.id, one]));
	const bank = compileBank('simulated', seenByEngine(options));
	// The limits of accuracy are measured without the comfort of an easy opening, competences in any order.
	const isLimit = profile === 'free' || profile === 'blueprint';
	const policy = isLimit ? NO_EXPOSURE_CONTROL : EXPOSURE_POLICIES[profile];
	const quota = CERTIFICATION_LENGTH / bank.competences.length;
	const settings = isLimit
		? { policy, prior, opening: noOpening, blueprint: upToQuota(quota) }
		: { policy, prior };
	const test = createCertification(bank, settings);
	// Prices that are always 0 have nothing to warm up to.
	const control = isLimit
		? controlExposure(bank, policy, quota)
		: warmUpExposure(bank, settings, seed);
	const truth = ({ id }: { id: string }) => truths.get(id)!;

	const random = seededRandom(seed, 2);
	const uses = new Float64Array(bank.challenges.length);
	const sums = { variance: 0, error: 0, squaredError: 0, covered: 0, exact: 0 };
	for (let n = 0; n < candidates; n++) {
		const trueAbility = prior.mean + prior.sd * normalDraw(random);
		recordTest(control);
		const session = sitTest(test, seed * 1_000_003 + n, trueAbility, random, {
			prices: control.prices,
			truth,
			onUse: (id) => {
				const index = bank.indexOf.get(id)!;
				uses[index]!++;
				recordUse(control, index);
			}
		});
		const { ability, standardError } = test.estimate(session);
		sums.variance += standardError ** 2;
		sums.error += ability - trueAbility;
		sums.squaredError += (ability - trueAbility) ** 2;
		if (Math.abs(ability - trueAbility) <= Z * standardError) sums.covered++;
		if (isBlueprintExact(bank, session.served)) sums.exact++;
	}

	const rates = Array.from(uses, (used) => used / candidates);
	return {
		rb: rounded(Math.sqrt(sums.variance / candidates)),
		rmse: rounded(Math.sqrt(sums.squaredError / candidates)),
		bias: rounded(sums.error / candidates),
		coverage95: rounded(sums.covered / candidates),
		maxExposure: rounded(Math.max(...rates)),
		overlap: rounded(testOverlap(rates, CERTIFICATION_LENGTH, candidates)),
		conditionalMaxExposure: rounded(conditionalMaxExposure(bank, test, control.prices, options)),
		unusedShare: rounded(rates.filter((rate) => rate === 0).length / rates.length),
		blueprintExact: sums.exact === candidates
	};
}

/** The parameters that the engine works with: noisy when asked, then made honest by their errors. */
function seenByEngine({
	challenges,
	errors,
	noise = 0,
	seed,
	profile
}: SimulationOptions): SelectableChallenge[] {
	const random = seededRandom(seed, 3);
	const uncertain = challenges.map((one, i) => {
		if (noise === 0) return { ...one, errors: errors?.[i] ?? null };
		const discrimination = one.discrimination * Math.exp(noise * normalDraw(random));
		const difficulty = one.difficulty + noise * normalDraw(random);
		const known = { discrimination: noise * discrimination, difficulty: noise };
		return { ...one, discrimination, difficulty, errors: known };
	});
	const honest = attenuate(uncertain);
	return challenges.map((one, i) => {
		const competence = profile === 'free' ? 'all' : one.competence;
		return { ...one, ...honest[i]!, competence };
	});
}

/** Whether each competence was asked as often as any other. */
function isBlueprintExact(
	{ competences, competenceOf, indexOf }: CompiledBank,
	served: readonly { id: string }[]
): boolean {
	const visits = competences.map(() => 0);
	for (const { id } of served) visits[competenceOf[indexOf.get(id)!]!]!++;
	return visits.every((visited) => visited === CERTIFICATION_LENGTH / competences.length);
}

/** The largest share of candidates of the same ability who see the same challenge, at the prices of the end. */
function conditionalMaxExposure(
	bank: CompiledBank,
	test: CertificationTest,
	prices: Float64Array,
	{ seed, candidates }: SimulationOptions
): number {
	const random = seededRandom(seed, 4);
	const sample = Math.min(candidates, MOST_CONDITIONAL_CANDIDATES);
	const shares = CONDITIONAL_ABILITIES.map((ability, k) => {
		const seen = new Float64Array(bank.challenges.length);
		for (let n = 0; n < sample; n++) {
			sitTest(test, seed + (k + 1) * 10_000_019 + n, ability, random, {
				prices,
				onUse: (id) => void seen[bank.indexOf.get(id)!]!++
			});
		}
		return Math.max(...seen) / sample;
	});
	return Math.max(...shares);
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
