/**
 * What a candidate's browser receives of a challenge: its words in one language, in the order drawn for him, and
 * nothing that tells the solution, the level or the place in the framework.
 */
import type { AnswerValue } from '../correction/correct.ts';
import { seededRandom, shuffledIndexes } from '../random.ts';
import type { ShownTask } from '../simulators/simulators.ts';
import type { AnswerType, Locale } from '../vocabulary.ts';
import type { Challenge } from './bank.server.ts';
import {
	inOneLanguage,
	type ChallengeBody,
	type Field,
	type InOneLanguage,
	type Stimulus,
	type Text
} from './challenge.ts';

export interface PresentedField {
	label: string;
	type: AnswerType;
	choices?: string[];
	unit?: string;
}

export type PresentedStimulus = InOneLanguage<Stimulus>;

/** A challenge as its candidate sees it. Indexes of an answer refer to the order shown here. */
export type PresentedChallenge = { instruction: string; stimulus?: PresentedStimulus } & (
	| { kind: 'qcu' | 'qcm'; options: string[] }
	| { kind: 'qroc'; field: PresentedField }
	| { kind: 'qrocm'; fields: PresentedField[] }
	| { kind: 'order'; items: string[] }
	| ({ kind: 'practical' } & ShownTask)
);

/**
 * The challenge as shown to one candidate.
 *
 * Rule: options and items are shuffled from the seed stored with the served challenge, unless the bank keeps their
 * order; fields and choices of a list keep the order of the bank.
 *
 * @param seed the served challenge's own
 */
export function presentChallenge(
	challenge: Challenge,
	locale: Locale,
	seed: number
): PresentedChallenge {
	const { body } = challenge;
	const question = {
		instruction: inOneLanguage(body.instruction, locale) as string,
		...(body.stimulus && {
			stimulus: inOneLanguage(body.stimulus, locale) as PresentedStimulus
		})
	};
	const shown = (texts: Text[]) =>
		shownOrder(body, seed).map((i) => inOneLanguage(texts[i], locale) as string);
	switch (body.kind) {
		case 'qcu':
		case 'qcm':
			return { ...question, kind: body.kind, options: shown(body.options) };
		case 'qroc':
			return { ...question, kind: 'qroc', field: presentField(body.field, locale) };
		case 'qrocm':
			return {
				...question,
				kind: 'qrocm',
				fields: body.fields.map((f) => presentField(f, locale))
			};
		case 'order':
			return { ...question, kind: 'order', items: shown(body.items) };
		case 'practical': {
			const { simulator, setup } = body.task;
			const shown = inOneLanguage({ simulator, setup }, locale) as ShownTask;
			return { ...question, kind: 'practical', ...shown };
		}
	}
}

/** The answer with its indexes put back in the order of the bank; an index out of range becomes −1. */
export function restoreOrder(challenge: Challenge, value: AnswerValue, seed: number): AnswerValue {
	const order = shownOrder(challenge.body, seed);
	const restored = (i: number) => order[i] ?? -1;
	switch (value.kind) {
		case 'qcu':
			return { kind: 'qcu', choice: restored(value.choice) };
		case 'qcm':
			return { kind: 'qcm', choices: value.choices.map(restored) };
		case 'order':
			return { kind: 'order', order: value.order.map(restored) };
		default:
			return value;
	}
}

/** For each place on screen, the index in the bank. */
export function shownOrder(body: ChallengeBody, seed: number): number[] {
	if (body.kind === 'order') {
		const order = shuffledIndexes(body.items.length, seededRandom(seed));
		// A list already in order would be its own answer.
		return order.every((item, place) => item === place) ? order.reverse() : order;
	}
	if (body.kind !== 'qcu' && body.kind !== 'qcm') return [];
	return body.keepOrder
		? body.options.map((_, i) => i)
		: shuffledIndexes(body.options.length, seededRandom(seed));
}

function presentField(field: Field, locale: Locale): PresentedField {
	const { label, type, choices, unit } = field;
	return inOneLanguage({ label, type, ...(choices && { choices }), ...(unit && { unit }) }, locale);
}
