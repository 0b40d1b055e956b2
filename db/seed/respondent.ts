/** Somebody of a given ability, who knows the bank as a person knows the world. */
import type { ItemParameters } from '#engine/ability/response-model';
import type { Challenge } from '#engine/content/bank.server';
import type { ChallengeBody, Text } from '#engine/content/challenge';
import { shownOrder, type PresentedChallenge } from '#engine/content/presentation.server';
import type { AnswerValue } from '#engine/correction/correct';
import { inFrench } from '#engine/simulators/simulators';
import { successProbability } from '#engine/ability/response-model';
import { shuffledIndexes, type Random } from '#engine/random';

const french = (text: Text) => (typeof text === 'string' ? text : text.fr);

/** What is right of a challenge, as its page sends it. @param seed the served challenge's own */
export function rightAnswerOf(body: ChallengeBody, seed: number): AnswerValue {
	const shown = shownOrder(body, seed);
	switch (body.kind) {
		case 'qcu':
			return { kind: 'qcu', choice: shown.indexOf(body.solution) };
		case 'qcm':
			return { kind: 'qcm', choices: body.solutions.map((i) => shown.indexOf(i)) };
		case 'qroc':
			return { kind: 'qroc', text: french(body.field.solutions[0]!) };
		case 'qrocm':
			return { kind: 'qrocm', texts: body.fields.map((field) => french(field.solutions[0]!)) };
		case 'order':
			return { kind: 'order', order: body.items.map((_, i) => shown.indexOf(i)) };
		case 'practical':
			return { kind: 'practical', ...inFrench(body.task, body.task.solutions[0]!) };
	}
}

/** What he answers to a challenge, as it is presented to him in French. */
export function respond(
	ability: number,
	{ body, ...item }: Challenge & ItemParameters,
	presented: PresentedChallenge,
	random: Random
): AnswerValue {
	const isRight = random() < successProbability(ability, item);
	if (!isRight && random() < 0.2) return { kind: 'skip' };
	const wrong = (length: number) => shuffledIndexes(length, random);

	if (body.kind === 'qcu' && presented.kind === 'qcu') {
		const right = presented.options.indexOf(french(body.options[body.solution]!));
		const others = wrong(presented.options.length).filter((i) => i !== right);
		return { kind: 'qcu', choice: isRight ? right : others[0]! };
	}
	if (body.kind === 'qcm' && presented.kind === 'qcm') {
		const right = body.solutions.map((i) => presented.options.indexOf(french(body.options[i]!)));
		return { kind: 'qcm', choices: isRight ? right : [...right.slice(1), ...wrong(2)].slice(0, 3) };
	}
	if (body.kind === 'order' && presented.kind === 'order') {
		const right = body.items.map((item) => presented.items.indexOf(french(item)));
		return { kind: 'order', order: isRight ? right : wrong(presented.items.length) };
	}
	if (body.kind === 'qroc') {
		return { kind: 'qroc', text: isRight ? french(body.field.solutions[0]!) : 'je ne sais pas' };
	}
	if (body.kind === 'qrocm') {
		const texts = body.fields.map((field) => french(field.solutions[0]!));
		return { kind: 'qrocm', texts: isRight ? texts : texts.map(() => '?') };
	}
	if (body.kind === 'practical') {
		const { solutions, wrong } = body.task;
		return {
			kind: 'practical',
			...inFrench(body.task, (isRight ? solutions[0] : wrong[0]) ?? [])
		};
	}
	return { kind: 'skip' };
}
