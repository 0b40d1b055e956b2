import { wordings, type Field, type Text } from '../content/challenge.ts';
import type { AnswerType, Tolerance } from '../vocabulary.ts';
import { RULES, type Expected, type Rule } from './rules.ts';

/** A typed answer longer than this, in UTF-16 units, is wrong unread: reading takes time, and no solution is as long. */
export const LONGEST_ANSWER = 500;

/** What became of one field of an answer. */
export interface FieldVerdict {
	readonly isRight: boolean;
	/** The accepted answer that it equals, as the bank writes it; null when it is wrong. */
	readonly matched: Text | null;
	/** What had to be forgiven, as little as can be; empty for an answer word for word. */
	readonly forgiven: readonly Tolerance[];
}

export const WRONG: FieldVerdict = { isRight: false, matched: null, forgiven: [] };

/**
 * Whether a typed answer equals one of the accepted answers of its field, which one, and what had to be forgiven.
 *
 * Rule: the accepted answer for which the least is forgiven, the first of them in the order of the bank; both languages
 * of a text are accepted. Spaces around an answer are no part of it.
 */
export function judgeTyped(field: Field, answer: string): FieldVerdict {
	if (answer.length > LONGEST_ANSWER) return WRONG;
	const rule = RULES[field.choices ? 'choice' : field.type];
	const units = field.unit === undefined ? [] : wordings(field.unit);
	let best = WRONG;
	for (const matched of field.solutions) {
		for (const solution of wordings(matched)) {
			const forgiven = findForgiven(rule, answer, { solution, units });
			if (forgiven && (!best.isRight || forgiven.length < best.forgiven.length)) {
				best = { isRight: true, matched, forgiven };
			}
		}
	}
	return best;
}

/** Whether an answer of a type equals a solution; `unit` is the one shown after the field. */
export function matchesTyped(
	type: AnswerType,
	answer: string,
	solution: string,
	unit?: Text
): boolean {
	return judgeTyped({ label: '', type, solutions: [solution], ...(unit && { unit }) }, answer)
		.isRight;
}

/**
 * The tolerances without which the answer would not equal the solution, or would with more typing errors; null when it
 * does not with all of them. An article may also be left where it is: « Le Mans » may be typed in one word.
 */
function findForgiven(rule: Rule, answer: string, expected: Expected): Tolerance[] | null {
	const errors = (kept: Tolerance[]) => countErrors(rule, kept, answer, expected);
	const all = Object.keys(rule.treatments) as Tolerance[];
	const withArticles = all.filter((one) => one !== 'article');
	let kept = errors(withArticles) <= errors(all) ? withArticles : all;
	const fewest = errors(kept);
	if (fewest === Infinity) return null;
	for (const one of all) {
		const others = kept.filter((other) => other !== one);
		if (errors(others) <= fewest) kept = others;
	}
	return fewest > 0 ? [...kept, 'typingError'] : kept;
}

function countErrors(rule: Rule, kept: Tolerance[], answer: string, expected: Expected): number {
	const typed = treat(rule, kept, answer, expected);
	const solution = treat(rule, kept, expected.solution, expected);
	if (typed === solution) return 0;
	return rule.typingErrors?.(typed, solution) ?? Infinity;
}

/** Each treatment in turn, spaces around apart. One that would leave nothing is not applied: « ? » is not « ! ». */
function treat(rule: Rule, kept: Tolerance[], text: string, expected: Expected): string {
	return kept.reduce(
		(treated, one) => rule.treatments[one]?.(treated, expected).trim() || treated,
		text.trim()
	);
}
