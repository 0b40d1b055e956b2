import type { ChallengeBody, Field, Text } from '../content/challenge.ts';
import type { AnswerResult, ChallengeKind } from '../vocabulary.ts';
import { isDone, type PracticalAnswer } from '../simulators/simulators.ts';
import { maximumMatching } from './matching.ts';
import { judgeTyped, WRONG, type FieldVerdict } from './typed-answer.ts';

/**
 * What a candidate answered. Indexes refer to the order of the bank: whoever shuffled the options puts them
 * back first (`restoreOrder`).
 */
export type AnswerValue =
	| { kind: 'qcu'; choice: number }
	| { kind: 'qcm'; choices: number[] }
	| { kind: 'qroc'; text: string }
	| { kind: 'qrocm'; texts: string[] }
	| { kind: 'order'; order: number[] }
	| ({ kind: 'practical' } & PracticalAnswer)
	| { kind: 'skip' };

/** A correction that can be shown to who answered, or to a teacher. */
export interface Correction {
	result: AnswerResult;
	/**
	 * QCU: the choice; QCM: each option that was to tick or was ticked, in the order of the bank; typed: each field;
	 * order: each place; something to do: whether it is done. Empty when nothing was answered, or nothing that can be an answer.
	 */
	fields: FieldVerdict[];
	/** Share of the fields that are right, 0 to 1. The result is all or nothing and does not read it. */
	credit: number;
}

/**
 * Whether an answer is right.
 *
 * Rule: all or nothing. QCU, the one right option; QCM, exactly the set of right options; typed fields, each field
 * equal to one of its accepted answers (`judgeTyped`), or to one of another field when they can be answered in any
 * order; order, the items in the order of the bank, equal items being interchangeable; something to do, acts that lead
 * to a right state (`isDone`). An answer of another kind than the challenge, or that no page can send, is wrong: nothing is thrown. Skipping is its own result.
 *
 * @returns `ok`, `ko` or `skipped`
 */
export function correct(challenge: ChallengeBody, value: AnswerValue): AnswerResult {
	return explainCorrection(challenge, value).result;
}

/** `correct`, with the reasons. */
export function explainCorrection(challenge: ChallengeBody, value: AnswerValue): Correction {
	if (value.kind === 'skip') return { result: 'skipped', fields: [], credit: 0 };
	const judge = JUDGES[challenge.kind] as (
		body: ChallengeBody,
		value: AnswerValue
	) => FieldVerdict[];
	const fields = value.kind === challenge.kind ? judge(challenge, value) : [];
	const credit = fields.filter(({ isRight }) => isRight).length / Math.max(1, fields.length);
	return { result: credit === 1 ? 'ok' : 'ko', fields, credit };
}

type Of<Union, Kind> = Extract<Union, { kind: Kind }>;

/** How each kind of challenge is corrected. */
const JUDGES: {
	[Kind in ChallengeKind]: (
		body: Of<ChallengeBody, Kind>,
		value: Of<AnswerValue, Kind>
	) => FieldVerdict[];
} = {
	qcu: ({ options, solution }, { choice }) => [picked(choice === solution, options[solution]!)],
	qcm: ({ options, solutions }, { choices }) =>
		[...new Set([...solutions, ...choices])]
			.sort((a, b) => a - b)
			.map((i) => picked(solutions.includes(i) && choices.includes(i), options[i]!)),
	qroc: ({ field }, { text }) => [judgeTyped(field, text)],
	qrocm: ({ fields, anyOrder }, { texts }) => {
		if (texts.length !== fields.length) return [];
		return anyOrder
			? judgeInAnyOrder(fields, texts)
			: fields.map((f, i) => judgeTyped(f, texts[i]!));
	},
	order: ({ items }, { order }) =>
		order.length === items.length && items.every((_, i) => order.includes(i))
			? order.map((item, place) => picked(sameText(items[item]!, items[place]!), items[place]!))
			: [],
	practical: ({ task }, answer) => [picked(isDone(task, answer), '')]
};

/**
 * Fields whose answers can be given in any order.
 *
 * Rule: as many right fields as can be, each group of accepted answers being used once (`maximumMatching`).
 * The reference service lets each answer in turn use the first group that accepts it, and so refuses some right
 * answers when one fits two groups.
 */
function judgeInAnyOrder(fields: readonly Field[], texts: readonly string[]): FieldVerdict[] {
	const verdicts = texts.map((text) => fields.map((field) => judgeTyped(field, text)));
	const groups = maximumMatching(verdicts.map((row) => row.map(({ isRight }) => isRight)));
	return groups.map((group, i) => (group === null ? WRONG : verdicts[i]![group]!));
}

function picked(isRight: boolean, matched: Text): FieldVerdict {
	return isRight ? { isRight, matched, forgiven: [] } : WRONG;
}

function sameText(a: Text, b: Text): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
