import type { ItemParameters } from '../ability/response-model.ts';
import type { SelectableChallenge } from '../selection/compiled-bank.ts';
import { bank, type Challenge } from './bank.server.ts';
import type { ChallengeBody } from './challenge.ts';

/** Logits between two levels, and the level of difficulty 0. */
const LOGITS_PER_LEVEL = 0.9;
const MIDDLE_LEVEL = 4;
const DISCRIMINATION = 1.2;

/** The bank with the parameters that the selection needs. */
export const authoredBank: (Challenge & SelectableChallenge)[] = bank.map((challenge) => ({
	...challenge,
	...priorParameters(challenge)
}));

/**
 * Parameters of a challenge before any calibration on real answers.
 *
 * Rule: the difficulty comes from the level, b = 0.9 (level − 4) logits; one discrimination, 1.2, for all; the
 * guessing floor is the chance of a blind answer: one option in QCU, one non-empty set of options in QCM, one order
 * of the items; none for typed answers, one choice per list.
 */
function priorParameters({ level, body }: Challenge): ItemParameters {
	return {
		discrimination: DISCRIMINATION,
		difficulty: LOGITS_PER_LEVEL * (level - MIDDLE_LEVEL),
		guessing: blindChance(body),
		ceiling: 1
	};
}

function blindChance(body: ChallengeBody): number {
	switch (body.kind) {
		case 'qcu':
			return 1 / body.options.length;
		case 'qcm':
			return 1 / (2 ** body.options.length - 1);
		case 'order':
			return 1 / factorial(body.items.length);
		default: {
			const fields = body.kind === 'qroc' ? [body.field] : body.fields;
			return fields.reduce((chance, f) => (f.choices ? chance / f.choices.length : 0), 1);
		}
	}
}

function factorial(n: number): number {
	return n <= 1 ? 1 : n * factorial(n - 1);
}
