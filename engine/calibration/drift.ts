import { assertItemParameters } from '../ability/response-model.ts';
import type { UncertainItem } from './attenuate.ts';
import { CalibrationRefusedError } from './response-data.ts';

/** How an item changed between two calibrations. */
export const DRIFT_REASONS = ['easier', 'harder', 'flatter', 'steeper'] as const;
export type DriftReason = (typeof DRIFT_REASONS)[number];

export interface DriftOptions {
	/** `mean-sigma` puts the new parameters on the old scale; `none` when one scale holds both, as under priors. */
	linking?: 'mean-sigma' | 'none';
	/** Ids that make the link; all the shared ones by default. Those found to drift are taken out of it. */
	anchors?: readonly string[];
	/** `nested`: the new answers contain the old ones, and the errors are not independent. */
	data?: 'separate' | 'nested';
	/** Least Wald statistic, in standard errors; 3.29 is one false alarm in a thousand. */
	threshold?: number;
	/** Least change worth a look, in logits of b or in ln a: with many answers, anything is beyond its errors. */
	smallest?: number;
}

export interface Drift {
	id: string;
	reasons: DriftReason[];
	/** New less old, on the old scale, and the same in standard errors. */
	difficulty: { change: number; wald: number };
	/** Of ln a. */
	discrimination: { change: number; wald: number };
}

export interface DriftList {
	/** θ old = slope × θ new + shift. */
	link: { slope: number; shift: number };
	/** Items that made the link in the end. */
	anchors: string[];
	compared: number;
	drifted: Drift[];
}

/** `responses` is needed of nested calibrations: answers behind the parameters, 0 for a prior. */
export type ComparedItem = UncertainItem & { id: string; responses?: number };
type Item = ComparedItem;

const ROUNDS = 10;
/** A variance of the change is kept above this share of that of the parameter, when hardly any answer is new. */
const LEAST_SHARE = 0.05;

/**
 * Items whose new parameters differ from the old ones beyond their errors.
 *
 * Rule: only items in both lists are compared. The link is made by the anchors, and made again without those that
 * drift until the list is stable. An item is listed when a change passes both the threshold and the smallest change.
 *
 * Formula: mean-sigma A = sd(b old) / sd(b new), B = mean(b old) − A mean(b new); b ← A b + B, a ← a / A;
 * Wald z = change / √(se_old² + se_new²); nested, with n answers, √(se_new² (n_new / n_old − 1)) or, from a prior,
 * √(se_old² − se_new²); the error of the link is not in it
 *
 * @throws {InvalidItemError} on parameters out of their ranges
 * @throws {CalibrationRefusedError} `malformed-error`, `unknown-item` for an anchor not in both lists, `malformed-option`
 * when fewer than two anchors of different difficulty are left
 * @source linking: Marco (1977); drift: Lord (1980), Donoghue & Isham (1998); nested errors: Hausman (1978)
 */
export function listDrift(
	before: readonly Item[],
	after: readonly Item[],
	{
		linking = 'mean-sigma',
		anchors,
		data = 'separate',
		threshold = 3.29,
		smallest = 0.3
	}: DriftOptions = {}
): DriftList {
	[...before, ...after].forEach(check);
	const oldById = new Map(before.map((item) => [item.id, item]));
	const pairs = after.flatMap((item) => {
		const old = oldById.get(item.id);
		return old ? [{ old, item }] : [];
	});
	const shared = new Set(pairs.map(({ item }) => item.id));
	const stranger = anchors?.find((id) => !shared.has(id));
	if (stranger !== undefined) throw new CalibrationRefusedError('unknown-item', stranger);
	const candidates = new Set(anchors ?? shared);

	let used = pairs.filter(({ item }) => candidates.has(item.id));
	let list: DriftList;
	for (let round = 1; ; round++) {
		const link = linking === 'none' ? { slope: 1, shift: 0 } : meanSigma(used);
		const drifted = pairs
			.map(({ old, item }) => compare(old, item, link, data, threshold, smallest))
			.filter((drift) => drift.reasons.length > 0);
		list = { link, anchors: used.map(({ item }) => item.id), compared: pairs.length, drifted };
		const ids = new Set(drifted.map((drift) => drift.id));
		const stable = pairs.filter(({ item }) => candidates.has(item.id) && !ids.has(item.id));
		const isSame = stable.length === used.length && stable.every((pair, i) => pair === used[i]);
		if (linking === 'none' || isSame || round === ROUNDS) return list;
		used = stable;
	}
}

function check(item: Item): void {
	assertItemParameters(item, item.id);
	for (const [field, error] of Object.entries(item.errors ?? {})) {
		if (!(error >= 0 && error < Infinity)) {
			throw new CalibrationRefusedError('malformed-error', `${item.id}: ${field}`);
		}
	}
}

function meanSigma(pairs: readonly { old: Item; item: Item }[]): DriftList['link'] {
	const old = moments(pairs.map((pair) => pair.old.difficulty));
	const now = moments(pairs.map((pair) => pair.item.difficulty));
	if (!(old.deviation > 0 && now.deviation > 0)) {
		throw new CalibrationRefusedError('malformed-option', 'anchors');
	}
	const slope = old.deviation / now.deviation;
	return { slope, shift: old.mean - slope * now.mean };
}

function moments(values: readonly number[]): { mean: number; deviation: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, deviation: Math.sqrt(squares / values.length) };
}

function compare(
	old: Item,
	item: Item,
	{ slope, shift }: DriftList['link'],
	data: 'separate' | 'nested',
	threshold: number,
	smallest: number
): Drift {
	// A difference of the two squared errors would be right for exact ones, but estimated ones are often equal.
	const growth = old.responses ? (item.responses ?? old.responses) / old.responses - 1 : null;
	const varianceOf = (oldError: number, newError: number) => {
		if (data === 'separate') return oldError ** 2 + newError ** 2;
		const variance =
			growth === null ? oldError ** 2 - newError ** 2 : Math.max(0, growth) * newError ** 2;
		return Math.max(variance, LEAST_SHARE * oldError ** 2);
	};
	const wald = (change: number, oldError: number, newError: number) => {
		const variance = varianceOf(oldError, newError);
		// Exact parameters on both sides: any change is one.
		if (variance === 0) return Math.sign(change) * Number.MAX_VALUE;
		return change / Math.sqrt(variance);
	};
	const difficultyChange = slope * item.difficulty + shift - old.difficulty;
	const logChange = Math.log(item.discrimination / slope / old.discrimination);
	const difficulty = {
		change: difficultyChange,
		wald: wald(
			difficultyChange,
			old.errors?.difficulty ?? 0,
			slope * (item.errors?.difficulty ?? 0)
		)
	};
	const discrimination = {
		change: logChange,
		wald: wald(
			logChange,
			(old.errors?.discrimination ?? 0) / old.discrimination,
			(item.errors?.discrimination ?? 0) / item.discrimination
		)
	};
	const passes = (one: { change: number; wald: number }) =>
		Math.abs(one.wald) >= threshold && Math.abs(one.change) >= smallest;
	const reasons: DriftReason[] = [];
	if (passes(difficulty)) reasons.push(difficultyChange < 0 ? 'easier' : 'harder');
	if (passes(discrimination)) reasons.push(logChange < 0 ? 'flatter' : 'steeper');
	return { id: item.id, reasons, difficulty, discrimination };
}
