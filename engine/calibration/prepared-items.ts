import type { ItemPrior } from './maximization.ts';
import { CalibrationRefusedError, countAnswers, type ResponseData } from './response-data.ts';

/** What is fixed or thought of an item before its answers. */
export interface ItemAssumptions {
	/** c, 0 by default; not estimated. */
	guessing?: number;
	/** d, 1 by default; not estimated. */
	ceiling?: number;
	/** None by default. Sparse data need one. */
	prior?: ItemPrior;
}

/** Why an item has no estimate. */
export const UNCALIBRATED_REASONS = [
	'no-answer',
	'all-right',
	'all-wrong',
	'not-discriminating',
	'not-identified'
] as const;
export type UncalibratedReason = (typeof UNCALIBRATED_REASONS)[number];

/** An item before the first cycle. */
export interface PreparedItem {
	id: string;
	guessing: number;
	ceiling: number;
	prior: ItemPrior | null;
	answers: number;
	isUsed: boolean;
	because: UncalibratedReason | null;
	slope: number;
	intercept: number;
}

/** Checks what is assumed of the items, and where each of them starts. */
export function prepareItems(
	data: ResponseData,
	assumptions: Readonly<Record<string, ItemAssumptions>>
): PreparedItem[] {
	const known = new Set(data.items);
	for (const id of Object.keys(assumptions)) {
		if (!known.has(id)) throw new CalibrationRefusedError('unknown-item', id);
	}
	const counts = countAnswers(data);
	return data.items.map((id, i) => {
		const { guessing = 0, ceiling = 1, prior = null } = assumptions[id] ?? {};
		if (!(guessing >= 0 && guessing < ceiling && ceiling <= 1)) {
			throw new CalibrationRefusedError('malformed-asymptote', id);
		}
		if (prior && !isProper(prior)) throw new CalibrationRefusedError('malformed-prior', id);
		const right = counts.right[i]!;
		const wrong = counts.wrong[i]!;
		const because =
			right + wrong === 0
				? 'no-answer'
				: prior || (right > 0 && wrong > 0)
					? null
					: right > 0
						? 'all-right'
						: 'all-wrong';
		const slope = prior ? Math.exp(prior.logDiscrimination.mean) : 1;
		const share = ((right + 0.5) / (right + wrong + 1) - guessing) / (ceiling - guessing);
		const bounded = Math.max(0.02, Math.min(0.98, share));
		const intercept = prior ? -slope * prior.difficulty.mean : Math.log(bounded / (1 - bounded));
		const isUsed = because === null;
		return {
			id,
			guessing,
			ceiling,
			prior,
			answers: right + wrong,
			isUsed,
			because,
			slope,
			intercept
		};
	});
}

function isProper({ logDiscrimination, difficulty }: ItemPrior): boolean {
	return [logDiscrimination, difficulty].every(
		({ mean, standardDeviation: sd }) => Number.isFinite(mean) && sd > 0 && sd < Infinity
	);
}
