import type { ChallengeBody, Field, Text } from '../content/challenge.ts';
import type { AnswerResult } from '../vocabulary.ts';
import { matchesTyped } from './typed-answer.ts';

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
	| { kind: 'skip' };

/**
 * Whether an answer is right.
 *
 * Rule: all or nothing. QCU, the one right option; QCM, exactly the set of right options; typed fields, each field
 * equal to one of its accepted answers (`matchesTyped`); order, the items in the order of the bank, equal items
 * being interchangeable. An answer of another kind than the challenge is wrong. Skipping is its own result.
 *
 * @returns `ok`, `ko` or `skipped`
 */
export function correct(challenge: ChallengeBody, value: AnswerValue): AnswerResult {
	if (value.kind === 'skip') return 'skipped';
	return isRight(challenge, value) ? 'ok' : 'ko';
}

function isRight(challenge: ChallengeBody, value: AnswerValue): boolean {
	if (challenge.kind === 'qcu' && value.kind === 'qcu') {
		return value.choice === challenge.solution;
	}
	if (challenge.kind === 'qcm' && value.kind === 'qcm') {
		const chosen = new Set(value.choices);
		return (
			chosen.size === challenge.solutions.length && challenge.solutions.every((i) => chosen.has(i))
		);
	}
	if (challenge.kind === 'qroc' && value.kind === 'qroc') {
		return isFieldRight(challenge.field, value.text);
	}
	if (challenge.kind === 'qrocm' && value.kind === 'qrocm') {
		return (
			value.texts.length === challenge.fields.length &&
			challenge.fields.every((field, i) => isFieldRight(field, value.texts[i]!))
		);
	}
	if (challenge.kind === 'order' && value.kind === 'order') {
		return (
			value.order.length === challenge.items.length &&
			new Set(value.order).size === value.order.length &&
			value.order.every(
				(item, place) =>
					item in challenge.items && sameText(challenge.items[item]!, challenge.items[place]!)
			)
		);
	}
	return false;
}

function isFieldRight(field: Field, answer: string): boolean {
	const unit = field.unit === undefined ? [undefined] : wordings(field.unit);
	return field.solutions
		.flatMap(wordings)
		.some((solution) =>
			field.choices
				? answer.trim() === solution
				: unit.some((one) => matchesTyped(field.type, answer, solution, one))
		);
}

/** Every wording of a text: a French answer is right in an English interface too. */
function wordings(text: Text): string[] {
	return typeof text === 'string' ? [text] : [text.fr, text.en];
}

function sameText(a: Text, b: Text): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
