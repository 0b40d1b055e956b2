/** What a training shows after an answer: what was answered, what is right, and why. It holds solutions. */
import { explainCorrection, type AnswerValue } from '../correction/correct.ts';
import type { DoneLine } from '../simulators/simulator.ts';
import { whatWasDone, type PracticalTask } from '../simulators/simulators.ts';
import type { AnswerResult, Locale, Tolerance } from '../vocabulary.ts';
import { tubes, type Challenge } from './bank.server.ts';
import { fieldsOf, inOneLanguage, type InOneLanguage, type Text } from './challenge.ts';
import { restoreOrder, shownOrder } from './presentation.server.ts';
import { spaced } from './typography.ts';

export interface CorrectedOption {
	text: string;
	isChosen: boolean;
	isRight: boolean;
}

export interface CorrectedField {
	label: string;
	/** Empty when nothing was answered. */
	given: string;
	isRight: boolean;
	/** What had to be forgiven for it to be right. */
	forgiven: Tolerance[];
	/** Every accepted answer, the usual one first. */
	accepted: string[];
}

export type CorrectedLine = InOneLanguage<DoneLine>;

/** The correction of one answer, in the order and the language that its pupil saw. */
export interface PresentedCorrection {
	result: AnswerResult;
	/** Of a choice. */
	options: CorrectedOption[];
	/** Of typed answers. */
	fields: CorrectedField[];
	/** Of an order to find: the right one. */
	order: string[];
	/** Of something to do: where things were left, null when nothing was done, and where they were expected. */
	done: { given: CorrectedLine[] | null; expected: CorrectedLine[] } | null;
	why: string | null;
	/** Of its tube; its id is that of the tube. */
	tutorial: { id: string; title: string; minutes: number } | null;
}

const tubesById = new Map(tubes.map((tube) => [tube.id, tube]));

/**
 * The correction of an answer.
 *
 * @param value as received: indexes refer to the order shown
 * @param seed the served challenge's own
 */
export function presentCorrection(
	challenge: Challenge,
	locale: Locale,
	seed: number,
	value: AnswerValue
): PresentedCorrection {
	const { body } = challenge;
	const text = (one: Text) => inOneLanguage(one, locale) as string;
	const restored = restoreOrder(challenge, value, seed);
	const { result, fields } = explainCorrection(body, restored);
	const tube = tubesById.get(challenge.tube)!;
	return {
		result,
		options:
			body.kind === 'qcu' || body.kind === 'qcm'
				? shownOrder(body, seed).map((i) => ({
						text: text(body.options[i]!),
						isChosen: isChosen(restored, i),
						isRight: body.kind === 'qcu' ? i === body.solution : body.solutions.includes(i)
					}))
				: [],
		fields: fieldsOf(body).map((field, i) => ({
			label: text(field.label),
			given: givenIn(value, i),
			isRight: fields[i]?.isRight ?? false,
			forgiven: [...(fields[i]?.forgiven ?? [])],
			accepted: [...new Set(field.solutions.map(text))]
		})),
		order: body.kind === 'order' ? body.items.map(text) : [],
		done: body.kind === 'practical' ? doneIn(body.task, value, locale) : null,
		why: body.why ? text(body.why) : null,
		tutorial: tube.tutorial
			? {
					id: tube.id,
					title: spaced(tube.tutorial.title)[locale],
					minutes: tube.tutorial.minutes
				}
			: null
	};
}

function doneIn(task: PracticalTask, value: AnswerValue, locale: Locale) {
	return inOneLanguage(whatWasDone(task, value.kind === 'practical' ? value : null), locale);
}

function isChosen(value: AnswerValue, option: number): boolean {
	if (value.kind === 'qcu') return value.choice === option;
	return value.kind === 'qcm' && value.choices.includes(option);
}

function givenIn(value: AnswerValue, field: number): string {
	if (value.kind === 'qroc') return value.text;
	return value.kind === 'qrocm' ? (value.texts[field] ?? '') : '';
}
