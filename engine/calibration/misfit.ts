import { assertItemParameters, type ItemParameters } from '../ability/response-model.ts';
import type { Scale } from './prior-scale.ts';
import { fillTables, NODE_COUNT, NODES, normalize, POPULATION } from './quadrature.ts';
import { CalibrationRefusedError, type ResponseData } from './response-data.ts';

/** How an item escapes its curve. */
export const MISFIT_REASONS = ['off-curve', 'underfit', 'overfit'] as const;
export type MisfitReason = (typeof MISFIT_REASONS)[number];

export interface ItemFit {
	id: string;
	answers: number;
	/** Mean squares, 1 under the model: above, answers surprise more than they should; outfit minds the extreme ones. */
	infit: number;
	outfit: number;
	/** Standardized, N(0, 1) under the model. */
	infitZ: number;
	/** Groups of respondents by what was known of them: χ² standardized, and root mean square of observed − expected. */
	groups: number;
	groupsZ: number;
	groupsRms: number;
	reasons: MisfitReason[];
}

export interface FitOptions {
	/** Least standardized statistic; 3.29 is one false alarm in a thousand. */
	threshold?: number;
	/** Least root mean square of the groups, in chance of success. */
	smallestGap?: number;
	/** Least distance of infit to 1. */
	smallestInfit?: number;
}

const MOST_GROUPS = 10;
const FEWEST_GROUPS = 3;
/** Σ p (1 − p) of a group: under this, its χ² is not one. */
const GROUP_VARIANCE = 2.5;

/**
 * How each item fits its curve. The chance of each answer is predicted from the same respondent's answers *before* it:
 * a test that adapts chooses what comes next from the answer, so that what comes after must not predict it. Predicted
 * so, observed − expected is a martingale whatever the way of choosing, and sums have the variances of independent ones.
 *
 * Formula: p = Σ_θ w P(θ), w the posterior before; infit = Σ (u − p)² / Σ p q, outfit = mean of (u − p)² / p q,
 * infitZ = Σ ((u − p)² − p q) / √Σ p q (1 − 4 p q); groups by posterior mean, of equal Σ p q: χ² = Σ_g (O − E)² / Σ p q,
 * standardized by Wilson and Hilferty with one degree of freedom less than groups. Off-curve: groupsZ and groupsRms
 * both pass; underfit, overfit: infitZ and the distance of infit to 1 both pass.
 *
 * @param data whose answers are in the order in which they were given
 * @param items parameters by id, on the scale of `population`; answers to other items are left out
 * @throws {InvalidItemError} on parameters out of their ranges
 * @throws {CalibrationRefusedError} `unknown-item` for an item that the data do not know
 * @source mean squares: Wright & Masters (1982); groups: Yen (1981); prediction from the past: Dawid (1984)
 */
export function fitItems(
	data: ResponseData,
	items: readonly (ItemParameters & { id: string })[],
	population: Scale = { mean: 0, standardDeviation: 1 },
	options: FitOptions = {}
): ItemFit[] {
	const indexOf = new Map(data.items.map((id, i) => [id, i]));
	items.forEach((item) => {
		assertItemParameters(item, item.id);
		if (!indexOf.has(item.id)) throw new CalibrationRefusedError('unknown-item', item.id);
	});
	const predictions = predict(data, items, indexOf, population);
	return items.map(({ id }) => describe(id, predictions[indexOf.get(id)!]!, options));
}

/** The items that do not fit. */
export function listMisfit(...args: Parameters<typeof fitItems>): ItemFit[] {
	return fitItems(...args).filter((fit) => fit.reasons.length > 0);
}

interface Prediction {
	/** Posterior mean before the answer. */
	ability: number;
	chance: number;
	right: number;
	weight: number;
}

function predict(
	data: ResponseData,
	items: readonly (ItemParameters & { id: string })[],
	indexOf: ReadonlyMap<string, number>,
	{ mean, standardDeviation: unit }: Scale
): Prediction[][] {
	const n = data.items.length;
	const curves = {
		slopes: new Float64Array(n),
		intercepts: new Float64Array(n),
		guessing: new Float64Array(n),
		ceiling: new Float64Array(n)
	};
	/** Of the items asked about only. */
	const predictions: Prediction[][] = [];
	for (const { id, discrimination, difficulty, guessing, ceiling } of items) {
		const i = indexOf.get(id)!;
		curves.slopes[i] = discrimination * unit;
		curves.intercepts[i] = discrimination * (mean - difficulty);
		curves.guessing[i] = guessing;
		curves.ceiling[i] = ceiling;
		predictions[i] = [];
	}
	const tables = {
		right: new Float64Array(n * NODE_COUNT),
		wrong: new Float64Array(n * NODE_COUNT)
	};
	fillTables(curves, tables);
	const [nodes, count] = [NODES, NODE_COUNT];
	const posterior = new Float64Array(count);
	for (let r = 0; r < data.respondentCount; r++) {
		posterior.set(POPULATION);
		for (let k = data.starts[r]!; k < data.starts[r + 1]!; k++) {
			const i = data.itemOf[k]!;
			if (!predictions[i]) continue;
			const right = data.right[k]!;
			const table = right ? tables.right : tables.wrong;
			let [ability, chance] = [0, 0];
			for (let q = 0; q < count; q++) {
				ability += posterior[q]! * nodes[q]!;
				chance += posterior[q]! * tables.right[i * count + q]!;
				posterior[q]! *= table[i * count + q]!;
			}
			normalize(posterior);
			predictions[i].push({ ability, chance, right, weight: data.weights[r]! });
		}
	}
	return predictions;
}

function describe(
	id: string,
	predictions: Prediction[],
	{ threshold = 3.29, smallestGap = 0.1, smallestInfit = 0.15 }: FitOptions
): ItemFit {
	let [answers, squares, variance, outfit, spread] = [0, 0, 0, 0, 0];
	for (const { chance, right, weight } of predictions) {
		// A chance of 0 or 1 to the last digit would divide by nothing.
		const pq = Math.max(1e-12, chance * (1 - chance));
		const square = (right - chance) ** 2;
		answers += weight;
		squares += weight * square;
		variance += weight * pq;
		outfit += (weight * square) / pq;
		spread += weight * pq * (1 - 4 * pq);
	}
	const infit = answers > 0 ? squares / variance : 1;
	const infitZ = spread > 0 ? (squares - variance) / Math.sqrt(spread) : 0;
	const { groups, groupsZ, groupsRms } = compareGroups(predictions, variance);
	const reasons: MisfitReason[] = [];
	if (groupsZ >= threshold && groupsRms >= smallestGap) reasons.push('off-curve');
	if (infitZ >= threshold && infit >= 1 + smallestInfit) reasons.push('underfit');
	if (infitZ <= -threshold && infit <= 1 - smallestInfit) reasons.push('overfit');
	return {
		id,
		answers,
		infit,
		outfit: answers > 0 ? outfit / answers : 1,
		infitZ,
		groups,
		groupsZ,
		groupsRms,
		reasons
	};
}

function compareGroups(predictions: readonly Prediction[], variance: number) {
	const wanted = Math.min(MOST_GROUPS, Math.floor(variance / GROUP_VARIANCE));
	if (wanted < FEWEST_GROUPS) return { groups: 0, groupsZ: 0, groupsRms: 0 };
	const sums = Array.from({ length: wanted }, () => ({ gap: 0, variance: 0, answers: 0 }));
	let passed = 0;
	for (const { chance, right, weight } of [...predictions].sort((x, y) => x.ability - y.ability)) {
		const group = sums[Math.min(wanted - 1, Math.floor((passed / variance) * wanted))]!;
		group.gap += weight * (right - chance);
		group.variance += weight * chance * (1 - chance);
		group.answers += weight;
		passed += weight * chance * (1 - chance);
	}
	const filled = sums.filter((group) => group.variance > 0);
	const chiSquare = filled.reduce((sum, { gap, variance }) => sum + gap ** 2 / variance, 0);
	const freedom = Math.max(1, filled.length - 1);
	const width = 2 / (9 * freedom);
	const answers = filled.reduce((sum, group) => sum + group.answers, 0);
	// The chance part of the square is taken out: small groups are not flagged for being small.
	const squares = filled.reduce(
		(sum, group) => sum + (group.gap ** 2 - group.variance) / group.answers,
		0
	);
	return {
		groups: filled.length,
		groupsZ: (Math.cbrt(chiSquare / freedom) - (1 - width)) / Math.sqrt(width),
		groupsRms: Math.sqrt(Math.max(0, squares / answers))
	};
}
