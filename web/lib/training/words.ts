/** Words on the correction of an answer. */
import type { AnsweredChallenge } from '#realtime/contract';
import type { AnswerResult, Tolerance } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

type Correction = AnsweredChallenge['correction'];

export function correctionTitle(result: AnswerResult): string {
	if (result === 'ok') return m.correction_ok();
	if (result === 'timedOut') return m.correction_timed_out();
	if (result === 'focusLost') return m.correction_focus_lost();
	return result === 'skipped' ? m.correction_skipped() : m.correction_ko();
}

/** What became of an option, empty when there is nothing to say of it. */
export function optionText({ isChosen, isRight }: Correction['options'][number]): string {
	if (isRight) return isChosen ? m.correction_found() : m.correction_to_choose();
	return isChosen ? m.correction_not_to_choose() : '';
}

const tolerances: Record<Tolerance, () => string> = {
	typography: m.forgiven_typography,
	case: m.forgiven_case,
	accents: m.forgiven_accents,
	ligatures: m.forgiven_ligatures,
	spaces: m.forgiven_spaces,
	punctuation: m.forgiven_punctuation,
	article: m.forgiven_article,
	unit: m.forgiven_unit,
	notation: m.forgiven_notation,
	protocol: m.forgiven_protocol,
	typingError: m.forgiven_typingError
};

/** What was forgiven in an answer that is right, and how it is usually written. */
export function forgivenText({ accepted, forgiven }: Correction['fields'][number]): string {
	const what = forgiven.map((one: Tolerance) => tolerances[one]()).join(', ');
	return m.correction_forgiven({ what, text: accepted[0]! });
}
