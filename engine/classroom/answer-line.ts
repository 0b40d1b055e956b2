/** What a pupil answered of his campaign, in the order in which he did, as a few characters for each answer. */
import { ANSWER_RESULTS, type AnswerResult } from '../vocabulary.ts';

export interface ListedAnswer {
	result: AnswerResult;
	/** By its place among the targeted tubes; null when the bank does not hold it any more. */
	tube: number | null;
}

/** Of each of `ANSWER_RESULTS`: right, wrong, skipped, timed out, focus lost. */
const LETTERS = 'RWSTF';
const RADIX = 36;

/** A capital for the result, then the place of the tube: `R3W0S1a` is right, wrong, skipped. */
export function writeAnswers(answers: readonly ListedAnswer[]): string {
	return answers
		.map(({ result, tube }) => {
			const place = tube === null ? '' : tube.toString(RADIX);
			return `${LETTERS[ANSWER_RESULTS.indexOf(result)]}${place}`;
		})
		.join('');
}

export function readAnswers(line: string): ListedAnswer[] {
	return (line.match(/[A-Z][0-9a-z]*/g) ?? []).map((one) => ({
		result: ANSWER_RESULTS[LETTERS.indexOf(one[0]!)]!,
		tube: one.length > 1 ? parseInt(one.slice(1), RADIX) : null
	}));
}

/** The first ones only. */
export function firstAnswers(line: string, count: number): string {
	return (line.match(/[A-Z][0-9a-z]*/g) ?? []).slice(0, count).join('');
}
