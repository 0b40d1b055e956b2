/** What is right of a challenge that was served, as its page sends it. */
import { getChallenge } from '#engine/content/bank.server';
import type { Text } from '#engine/content/challenge';
import { shownOrder } from '#engine/content/presentation.server';
import type { AnswerValue } from '#engine/correction/correct';

export function rightAnswerTo(served: { challengeId: string; seed: number }): AnswerValue {
	const { body } = getChallenge(served.challengeId);
	const shown = shownOrder(body, served.seed);
	const french = (text: Text) => (typeof text === 'string' ? text : text.fr);
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
	}
}
