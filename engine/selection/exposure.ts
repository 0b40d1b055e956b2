/** Exposure control: what it costs to show a challenge once more, so that none becomes known to all. */
import type { ExposurePolicyName } from '../vocabulary.ts';
import type { CompiledBank } from './compiled-bank.ts';

/** How much accuracy is given up for secrecy. */
export interface ExposurePolicy {
	/** γ ≥ 0, per unit of exposure rate: what sharing challenges with others costs. */
	overlapCost: number;
	/** r in (0, 1]: the largest share of tests that may show a challenge; 1 leaves it free. */
	exposureCap: number;
	/** K ≥ 1: the choice is drawn among so many of the best. */
	drawnAmong: number;
}

/** Nothing given up: always the best challenge, as if nobody talked. It serves to measure what the policies cost. */
export const NO_EXPOSURE_CONTROL: ExposurePolicy = {
	overlapCost: 0,
	exposureCap: 1,
	drawnAmong: 1
};

/** The policies of a certification test. `secure` is the default. */
export const EXPOSURE_POLICIES: Record<ExposurePolicyName, ExposurePolicy> = {
	precision: { overlapCost: 1, exposureCap: 0.3, drawnAmong: 1 },
	balanced: { overlapCost: 3, exposureCap: 0.15, drawnAmong: 1 },
	secure: { overlapCost: 2, exposureCap: 0.1, drawnAmong: 5 }
};

/** A policy by its name, or any other. */
export function policyOf(policy: ExposurePolicyName | ExposurePolicy = 'secure'): ExposurePolicy {
	return typeof policy === 'string' ? EXPOSURE_POLICIES[policy] : policy;
}

/** η: how fast the price of a challenge above its cap rises, in information per excess use. */
const PRICE_PER_USE = 0.05;
/** A competence too thin for the cap may show a challenge this many times as often as it must on average. */
const THIN_COMPETENCE_SLACK = 2;

/**
 * What was used so far: two numbers per challenge and one per bank. Servers share them, and a choice moves those of one
 * challenge only.
 */
export interface Usage {
	/** Tests started. */
	tests: number;
	/** Times that each challenge was shown. */
	uses: Float64Array;
	/** Until which test each challenge has used its share up: the virtual queue, in one number. */
	paidUntil: Float64Array;
}

/** The usage of a bank and the price of each of its challenges, in information (1 / logit²), kept up to date. */
export interface ExposureControl {
	readonly policy: ExposurePolicy;
	/** Cap of exposure of each challenge. */
	readonly caps: Float64Array;
	readonly usage: Usage;
	readonly prices: Float64Array;
	/** 1 where a challenge is not to be shown any more: its price is infinite. */
	readonly withdrawn: Uint8Array;
}

/**
 * Exposure control of a bank, from its usage so far or from nothing.
 *
 * Rule: the cap is the policy's, unless a competence has so few challenges that it could not be held: it is then twice
 * what they are shown on average.
 *
 * @param quota challenges asked in each competence
 * @param isWithdrawn which challenges are not to be shown any more
 */
export function controlExposure(
	bank: CompiledBank,
	policy: ExposurePolicy,
	quota: number,
	{
		usage = noUsage(bank),
		isWithdrawn = () => false
	}: { usage?: Usage; isWithdrawn?: (id: string) => boolean } = {}
): ExposureControl {
	const caps = Float64Array.from(bank.competenceOf, (k) => {
		const size = bank.starts[k + 1]! - bank.starts[k]!;
		return Math.min(1, Math.max(policy.exposureCap, (THIN_COMPETENCE_SLACK * quota) / size));
	});
	const withdrawn = Uint8Array.from(bank.challenges, ({ id }) => (isWithdrawn(id) ? 1 : 0));
	const control = { policy, caps, usage, prices: new Float64Array(caps.length), withdrawn };
	repriceAll(control);
	return control;
}

function noUsage(bank: CompiledBank): Usage {
	const size = bank.challenges.length;
	return { tests: 0, uses: new Float64Array(size), paidUntil: new Float64Array(size) };
}

/** Counts one more test. Changes `control`. */
export function recordTest(control: ExposureControl): void {
	control.usage.tests++;
	repriceAll(control);
}

/** Counts one more use of a challenge, by its number in the bank. Changes `control`. */
export function recordUse(control: ExposureControl, index: number): void {
	const { usage, caps } = control;
	usage.uses[index]!++;
	usage.paidUntil[index] = Math.max(usage.paidUntil[index]!, usage.tests) + 1 / caps[index]!;
	control.prices[index] = priceOf(control, index);
}

/** Prices everything anew, after a change of the usage from elsewhere. Changes `control`. */
export function repriceAll(control: ExposureControl): void {
	for (let i = 0; i < control.prices.length; i++) control.prices[i] = priceOf(control, i);
}

/**
 * Price of one challenge.
 *
 * Formula: λ + γ r̂, λ = η r max(0, paidUntil − tests), r̂ = uses / tests. λ is η times the virtual queue of the cap: each
 * use puts one in, each test takes r out. γ r̂ is the marginal cost of the overlap between two tests, T = Σ r² / L.
 *
 * @source the queue in one number: generic cell rate algorithm (ITU-T I.371); the prices: dual of the exposure-capped
 * program (van der Linden & Veldkamp 2004); overlap: Chen, Ankenmann & Spray (2003)
 */
function priceOf({ policy, caps, usage, withdrawn }: ExposureControl, index: number): number {
	if (withdrawn[index] === 1) return Infinity;
	const { tests, uses, paidUntil } = usage;
	const cap = caps[index]!;
	const queue = cap < 1 ? cap * Math.max(0, paidUntil[index]! - tests) : 0;
	const rate = tests > 0 ? uses[index]! / tests : 0;
	return PRICE_PER_USE * queue + policy.overlapCost * rate;
}
