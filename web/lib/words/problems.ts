/** What a pupil reports of a challenge, and what may help him at once. */
import type { ProblemKind } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const kinds: Record<ProblemKind, () => string> = {
	question: m.problem_question,
	answer: m.problem_answer,
	correction: m.problem_correction,
	picture: m.problem_picture,
	accessibility: m.problem_accessibility,
	tutorial: m.problem_tutorial,
	other: m.problem_other
};

export function problemText(kind: ProblemKind): string {
	return kinds[kind]();
}

const helps: Record<ProblemKind, () => string> = {
	question: m.problem_question_help,
	answer: m.problem_answer_help,
	correction: m.problem_correction_help,
	picture: m.problem_picture_help,
	accessibility: m.problem_accessibility_help,
	tutorial: m.problem_tutorial_help,
	other: m.problem_other_help
};

export function problemHelp(kind: ProblemKind): string {
	return helps[kind]();
}
