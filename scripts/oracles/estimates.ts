import { estimateAbility } from '#engine/ability/estimate';
import { maximumAPosterioriAbility } from '#engine/ability/maximum-a-posteriori';
import { maximumLikelihoodAbility } from '#engine/ability/maximum-likelihood';
import {
	rectangleGrid,
	simpsonGrid,
	STANDARD_PRIOR,
	type ItemResponse,
	type NormalPrior
} from '#engine/ability/posterior';
import {
	fisherInformation,
	logProbability,
	observedInformation
} from '#engine/ability/response-model';
import { weightedLikelihoodAbility } from '#engine/ability/weighted-likelihood';

/** Wider than the product's −6…6, whose cut tail costs 3e-5 when 32 answers of 32 are right. */
export function wideGrid({ mean, sd }: NormalPrior) {
	return rectangleGrid(mean - 12 * sd, mean + 12 * sd, 481);
}

/** An estimate and its error are two keys of a case, and are computed together. */
function once<Given extends unknown[], Result>(compute: (...given: Given) => Result) {
	const known = new Map<string, Result>();
	return (...given: Given): Result => {
		const key = JSON.stringify(given);
		if (!known.has(key)) known.set(key, compute(...given));
		return known.get(key)!;
	};
}

/** Every estimate that a key of a case may name; undefined for a key that is not known. */
export function estimatesOf(
	given: ItemResponse[],
	keys: string[],
	method?: string
): Record<string, unknown> {
	const information = (ability: number) =>
		given.reduce((sum, { item }) => sum + fisherInformation(ability, item), 0);
	const observedError = (ability: number, prior = 0) =>
		1 /
		Math.sqrt(given.reduce((sum, r) => sum + observedInformation(r.right, ability, r.item), prior));
	const eap = once((prior: NormalPrior = STANDARD_PRIOR) =>
		estimateAbility(given, { prior, grid: wideGrid(prior) })
	);
	const uniform = once((from: number, to: number) =>
		estimateAbility(given, { prior: 'uniform', grid: simpsonGrid(from, to, 2001) })
	);
	const mle = once(() => maximumLikelihoodAbility(given));
	const map = once((prior: NormalPrior = STANDARD_PRIOR) =>
		maximumAPosterioriAbility(given, prior)
	);
	const wle = once(() => weightedLikelihoodAbility(given));
	const byMethod = { EAP: eap, MAP: map, BM: map, ML: mle, MLE: mle, WL: wle, WLE: wle }[
		method ?? ''
	];

	const known: Record<string, () => unknown> = {
		eap: () => eap().ability,
		eapSD: () => eap().standardError,
		testInfo_at_eap: () => information(eap().ability),
		logLik_at_eap: () =>
			given.reduce((sum, { item, right }) => sum + logProbability(right, eap().ability, item), 0),
		mle: () => mle().ability,
		mleSE: () => mle().standardError,
		mleSE_observed: () => observedError(mle().ability),
		map: () => map().ability,
		mapSE: () => map().standardError,
		mapSE_observed: () => observedError(map().ability, 1),
		wle: () => wle().ability,
		wleSE: () => wle().standardError,
		wleSE_observed: () => observedError(wle().ability),
		theta: () => byMethod?.().ability,
		se: () => byMethod?.().standardError,
		highPrecision: () => ({ theta: byMethod?.().ability, se: byMethod?.().standardError })
	};
	/** Keys that name their prior: eap_N_0.5_1.2 is N(0.5, 1.2²), eapSD_U_4_4 the flat one on −4…4. */
	const withPrior = (key: string): unknown => {
		const [, estimator, kind, x, y] =
			/^(eap|map)(?:SD|SE)?_([NU])_(-?[\d.]+)_(-?[\d.]+)$/.exec(key) ?? [];
		if (!estimator || (estimator === 'map' && kind === 'U')) return undefined;
		const prior = { mean: Number(x), sd: Number(y) };
		const estimate =
			kind === 'U'
				? uniform(-Math.abs(Number(x)), Number(y))
				: { eap, map }[estimator as 'eap' | 'map'](prior);
		return /^...S[DE]/.test(key) ? estimate.standardError : estimate.ability;
	};
	return Object.fromEntries(
		keys.map((key) => [key, Object.hasOwn(known, key) ? known[key]!() : withPrior(key)])
	);
}
