import type { ItemParameters } from '../ability/response-model.ts';
import { listDrift, type Drift } from './drift.ts';
import { calibrateItems, type ParameterErrors } from './marginal-maximum-likelihood.ts';
import type { ItemPrior } from './maximization.ts';
import { fitItems, type ItemFit } from './misfit.ts';
import type { Scale } from './prior-scale.ts';
import { gatherResponses, type CalibrationResponse } from './response-data.ts';

/** A challenge of the bank, its parameters and what they rest on. */
export interface BankItem extends ItemParameters {
	id: string;
	errors: ParameterErrors;
	/** Answers behind the parameters; 0 when they are the author's. */
	responses: number;
}

/** A challenge with the parameters that its author gave it. */
export type AuthoredItem = ItemParameters & { id: string };

/**
 * How far the author's parameters are from the true ones: the difficulty comes from the level, whose steps are 0.9
 * logit, and an author is off by one level; discriminations of a bank spread by a factor of 1.5 around their mean.
 */
export const AUTHOR_ERRORS = { logDiscrimination: 0.4, difficulty: 0.9 } as const;

export interface BankCalibration {
	/** The whole bank in its order. */
	items: BankItem[];
	/** Ids whose parameters are estimates; the others keep their author's. */
	calibrated: string[];
	responses: number;
	respondents: number;
	/** Answers to challenges that the bank no longer holds. */
	foreign: number;
	/** Of the calibrated ones only. */
	drifted: Drift[];
	misfitting: ItemFit[];
	population: Scale;
	hasConverged: boolean;
}

/**
 * A new version of the bank's parameters from every answer ever given.
 *
 * Rule: posterior modes under the authors' parameters, which also hold the scale, so that a level stays a level. All
 * challenges are estimated together, since every answer tells of an ability, but those with fewer than `minimum`
 * answers keep their author's parameters and errors. Drift is against the version in force, or the authors'; the
 * answers behind it are among those read now, so the errors are nested. Without any answer the bank is the authors'.
 *
 * @param minimum answers, at least 1
 * @throws {CalibrationRefusedError} see `gatherResponses` and `calibrateItems`
 */
export function calibrateBank(
	bank: readonly AuthoredItem[],
	responses: readonly CalibrationResponse[],
	{ minimum, published = null }: { minimum: number; published?: readonly BankItem[] | null }
): BankCalibration {
	const authored = bank.map(asAuthored);
	const known = new Set(bank.map(({ id }) => id));
	const kept = responses.filter(([, id]) => known.has(id));
	const foreign = responses.length - kept.length;
	const nothing = { calibrated: [], responses: 0, respondents: 0, drifted: [], misfitting: [] };
	if (kept.length === 0) {
		const population = { mean: 0, standardDeviation: 1 };
		return { ...nothing, items: authored, foreign, population, hasConverged: true };
	}
	const data = gatherResponses(
		bank.map(({ id }) => id),
		kept
	);
	const assumptions = Object.fromEntries(
		bank.map((item) => [
			item.id,
			{ guessing: item.guessing, ceiling: item.ceiling, prior: authorPrior(item) }
		])
	);
	const calibration = calibrateItems(data, assumptions, { scale: 'priors' });
	const estimated = new Map(
		calibration.items.filter((item) => item.answers >= minimum).map((item) => [item.id, item])
	);
	const items = authored.map((item): BankItem => {
		const estimate = estimated.get(item.id);
		if (!estimate) return item;
		const { discrimination, difficulty, errors, answers } = estimate;
		return { ...item, discrimination, difficulty, errors, responses: answers };
	});
	const calibrated = items.filter(({ id }) => estimated.has(id));
	const { drifted } = listDrift(published ?? authored, calibrated, {
		linking: 'none',
		data: 'nested'
	});
	const fits = fitItems(data, calibration.items, calibration.population);
	return {
		items,
		calibrated: calibrated.map(({ id }) => id),
		responses: kept.length,
		respondents: data.respondentCount,
		foreign,
		drifted,
		misfitting: fits.filter(({ id, reasons }) => estimated.has(id) && reasons.length > 0),
		population: calibration.population,
		hasConverged: calibration.hasConverged
	};
}

function authorPrior({ discrimination, difficulty }: AuthoredItem): ItemPrior {
	const { logDiscrimination } = AUTHOR_ERRORS;
	return {
		logDiscrimination: { mean: Math.log(discrimination), standardDeviation: logDiscrimination },
		difficulty: { mean: difficulty, standardDeviation: AUTHOR_ERRORS.difficulty }
	};
}

/** The parameters of an author, with the errors of one. */
export function asAuthored(item: AuthoredItem): BankItem {
	const { id, discrimination, difficulty, guessing, ceiling } = item;
	const errors = {
		discrimination: AUTHOR_ERRORS.logDiscrimination * discrimination,
		difficulty: AUTHOR_ERRORS.difficulty
	};
	return { id, discrimination, difficulty, guessing, ceiling, errors, responses: 0 };
}
