/** `npm run simulate`: what a policy of selection is worth on a bank, with simulated candidates. */
import { parseArgs } from 'node:util';
import { calibratedBank } from '#engine/content/calibration.server';
import { normalDraw, seededRandom } from '#engine/random';
import { CERTIFICATION_LENGTH, createCertification } from '#engine/selection/certification';
import { compileBank, type CompiledBank } from '#engine/selection/compiled-bank';
import {
	EXPOSURE_POLICIES,
	recordTest,
	recordUse,
	type ExposurePolicy
} from '#engine/selection/exposure';
import { sitTest, warmUpExposure } from '#engine/selection/simulation';
import { readBankFile } from './bank-file.ts';

const { values } = parseArgs({
	options: {
		bank: { type: 'string' },
		profile: { type: 'string', default: 'secure' },
		candidates: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' }
	}
});

/** Candidates of one and the same ability, at each of the levels where exposure is looked at. */
const CONDITIONAL_ABILITIES = [-2, -1, 0, 1, 2];
const CONDITIONAL_CANDIDATES = 2_000;
/** Half-width of a 95 % interval, in standard errors. */
const Z = 1.96;
/** `free` asks for the most informative challenge of the whole bank: the limit of accuracy. */
const PROFILES: Record<string, ExposurePolicy> = {
	...EXPOSURE_POLICIES,
	free: EXPOSURE_POLICIES.blueprint
};

const seed = Number(values.seed);
const count = Number(values.candidates);
const policy = PROFILES[values.profile];
if (!policy || !Number.isSafeInteger(seed) || !(count >= 1)) {
	console.error(
		`--profile is one of ${Object.keys(PROFILES).join(', ')}; --seed and --candidates are whole numbers.`
	);
	process.exit(1);
}

const challenges = values.bank ? readBankFile(values.bank).challenges : calibratedBank;
const isFree = values.profile === 'free';
const bank = compileBank(
	values.bank ?? 'vigie',
	isFree ? challenges.map((challenge) => ({ ...challenge, competence: 'all' })) : challenges
);
const prior = values.bank ? { mean: 0, sd: 1 } : { mean: 0, sd: 1.5 };
// The limits of accuracy are measured without the comfort of an easy opening, competences in any order.
const isLimit = policy === EXPOSURE_POLICIES.blueprint;
const options = { policy, prior, hasEasyOpening: !isLimit, isGreedy: isLimit };
const test = createCertification(bank, options);
const control = warmUpExposure(bank, options, seed);
const { prices } = control;

const random = seededRandom(seed, 2);
const uses = new Float64Array(bank.challenges.length);
let variance = 0;
let error = 0;
let squaredError = 0;
let covered = 0;
let exact = 0;
for (let n = 0; n < count; n++) {
	const truth = prior.mean + prior.sd * normalDraw(random);
	recordTest(control);
	const session = sitTest(test, seed * 1_000_003 + n, truth, random, {
		prices,
		onUse: (id) => {
			const index = bank.indexOf.get(id)!;
			uses[index]!++;
			recordUse(control, index);
		}
	});
	const { ability, standardError } = test.estimate(session);
	variance += standardError ** 2;
	error += ability - truth;
	squaredError += (ability - truth) ** 2;
	if (Math.abs(ability - truth) <= Z * standardError) covered++;
	if (
		isBlueprintExact(
			bank,
			session.served.map(({ id }) => id)
		)
	)
		exact++;
}

const rates = Array.from(uses, (used) => used / count);
const round = (value: number) => Math.round(value * 10_000) / 10_000;
console.log(
	JSON.stringify({
		rb: round(Math.sqrt(variance / count)),
		rmse: round(Math.sqrt(squaredError / count)),
		bias: round(error / count),
		coverage95: round(covered / count),
		maxExposure: round(Math.max(...rates)),
		overlap: round(overlap(rates, count)),
		conditionalMaxExposure: round(conditionalMaxExposure()),
		unusedShare: round(rates.filter((rate) => rate === 0).length / rates.length),
		blueprintExact: exact === count
	})
);

/** Whether each competence was asked as often as any other. */
function isBlueprintExact(
	{ competences, competenceOf, indexOf }: CompiledBank,
	ids: string[]
): boolean {
	const visits = competences.map(() => 0);
	for (const id of ids) visits[competenceOf[indexOf.get(id)!]!]!++;
	return visits.every((visited) => visited === CERTIFICATION_LENGTH / competences.length);
}

/** Share of a test that two candidates have in common on average (Chen, Ankenmann & Spray 2003, finite N). */
function overlap(rates: number[], candidates: number): number {
	const squares = rates.reduce((sum, rate) => sum + rate ** 2, 0);
	return (candidates * squares) / (CERTIFICATION_LENGTH * (candidates - 1)) - 1 / (candidates - 1);
}

/** The largest share of candidates of the same ability who see the same challenge, at the prices of the end. */
function conditionalMaxExposure(): number {
	return Math.max(
		...CONDITIONAL_ABILITIES.map((ability, k) => {
			const seen = new Float64Array(bank.challenges.length);
			for (let n = 0; n < CONDITIONAL_CANDIDATES; n++) {
				sitTest(test, seed + (k + 1) * 10_000_019 + n, ability, random, {
					prices,
					onUse: (id) => void seen[bank.indexOf.get(id)!]!++
				});
			}
			return Math.max(...seen) / CONDITIONAL_CANDIDATES;
		})
	);
}
