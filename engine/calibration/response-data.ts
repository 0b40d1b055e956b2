/** Why a calibration refuses what it is given. */
export const CALIBRATION_REFUSALS = [
	'no-response',
	'unknown-item',
	'duplicate-item',
	'answered-twice',
	'malformed-row',
	'malformed-weight',
	'malformed-asymptote',
	'malformed-prior',
	'malformed-parameter',
	'malformed-error',
	'malformed-option'
] as const;
export type CalibrationRefusal = (typeof CALIBRATION_REFUSALS)[number];

/** A refusal of a calibration: `because` says why, `field` what to mend (an item, a respondent, an option). */
export class CalibrationRefusedError extends Error {
	override name = 'CalibrationRefusedError';
	constructor(
		readonly because: CalibrationRefusal,
		readonly field: string
	) {
		super(`${because}: ${field}`);
	}
}

/** One answer: who, to what, and whether it was right. */
export type CalibrationResponse = readonly [
	respondent: string | number,
	item: string,
	right: boolean
];

/** Responses as the estimation walks through them: the answers of respondent r are those of index starts[r] to starts[r + 1]. */
export interface ResponseData {
	items: readonly string[];
	respondentCount: number;
	/** Respondents given without any answer: they say nothing of any item and are left out. */
	silentCount: number;
	starts: Int32Array;
	/** Index in `items` of each answer, in the order given for each respondent. */
	itemOf: Int32Array;
	/** 1 when right, 0 when wrong. */
	right: Uint8Array;
	/** How many respondents gave exactly these answers. */
	weights: Float64Array;
}

/**
 * Gathers answers by respondent. The order of one respondent's answers is kept: `itemFit` needs it.
 *
 * @param items the ids that may occur; those that nobody answered are allowed
 * @throws {CalibrationRefusedError} `no-response`, `unknown-item`, `duplicate-item`, `answered-twice`
 */
export function gatherResponses(
	items: readonly string[],
	responses: Iterable<CalibrationResponse>
): ResponseData {
	const indexOf = indexItems(items);
	const answersOf = new Map<string | number, Map<number, boolean>>();
	for (const [respondent, item, right] of responses) {
		const index = indexOf.get(item);
		if (index === undefined) throw new CalibrationRefusedError('unknown-item', String(item));
		const answers = answersOf.get(respondent) ?? new Map<number, boolean>();
		if (answers.has(index)) {
			throw new CalibrationRefusedError('answered-twice', `${respondent}, ${item}`);
		}
		answersOf.set(respondent, answers.set(index, right));
	}
	return pack(items, [...answersOf.values()], new Float64Array(answersOf.size).fill(1), 0);
}

/**
 * The same from one row a respondent and one column an item: 1 right, 0 wrong, null not asked.
 *
 * @param counts how many respondents gave each row; one each by default
 * @throws {CalibrationRefusedError} `no-response`, `duplicate-item`, `malformed-row`, `malformed-weight`
 */
export function gatherRows(
	items: readonly string[],
	rows: readonly (readonly (0 | 1 | null)[])[],
	counts?: readonly number[]
): ResponseData {
	indexItems(items);
	const kept: Map<number, boolean>[] = [];
	const weights: number[] = [];
	let silentCount = 0;
	rows.forEach((row, r) => {
		const weight = counts ? counts[r]! : 1;
		if (!(weight > 0 && weight < Infinity)) {
			throw new CalibrationRefusedError('malformed-weight', `row ${r}`);
		}
		if (row.length !== items.length || row.some((x) => x !== 0 && x !== 1 && x !== null)) {
			throw new CalibrationRefusedError('malformed-row', `row ${r}`);
		}
		const answers = new Map(row.flatMap((x, i) => (x === null ? [] : [[i, x === 1] as const])));
		if (answers.size === 0) {
			silentCount += weight;
			return;
		}
		kept.push(answers);
		weights.push(weight);
	});
	return pack(items, kept, Float64Array.from(weights), silentCount);
}

/** How many right and wrong answers each item received, weights counted. */
export function countAnswers(data: ResponseData): { right: Float64Array; wrong: Float64Array } {
	const right = new Float64Array(data.items.length);
	const wrong = new Float64Array(data.items.length);
	for (let r = 0; r < data.respondentCount; r++) {
		for (let k = data.starts[r]!; k < data.starts[r + 1]!; k++) {
			(data.right[k] ? right : wrong)[data.itemOf[k]!]! += data.weights[r]!;
		}
	}
	return { right, wrong };
}

function indexItems(items: readonly string[]): Map<string, number> {
	const indexOf = new Map(items.map((item, i) => [item, i]));
	items.forEach((item, i) => {
		if (indexOf.get(item) !== i) throw new CalibrationRefusedError('duplicate-item', item);
	});
	return indexOf;
}

function pack(
	items: readonly string[],
	answersOf: readonly Map<number, boolean>[],
	weights: Float64Array,
	silentCount: number
): ResponseData {
	if (answersOf.length === 0) throw new CalibrationRefusedError('no-response', 'responses');
	const starts = new Int32Array(answersOf.length + 1);
	answersOf.forEach((answers, r) => (starts[r + 1] = starts[r]! + answers.size));
	const itemOf = new Int32Array(starts[answersOf.length]!);
	const right = new Uint8Array(itemOf.length);
	let k = 0;
	for (const answers of answersOf) {
		for (const [index, isRight] of answers) {
			itemOf[k] = index;
			right[k++] = isRight ? 1 : 0;
		}
	}
	return { items, respondentCount: answersOf.length, silentCount, starts, itemOf, right, weights };
}
