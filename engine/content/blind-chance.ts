import { fieldsOf, type ChallengeBody } from './challenge.ts';

/**
 * The chance that an answer given blindly is right, 0 to 1.
 *
 * Formula: one option in QCU, one non-empty set of options in QCM, one order of the items; none for typed answers and for
 * what is to do, one choice per list, times the orders in which fields without order can be filled.
 */
export function blindChance(body: ChallengeBody): number {
	switch (body.kind) {
		case 'qcu':
			return 1 / body.options.length;
		case 'qcm':
			return 1 / (2 ** body.options.length - 1);
		case 'order':
			return 1 / factorial(body.items.length);
		case 'practical':
			return 0;
		default: {
			const fields = fieldsOf(body);
			const chance = fields.reduce((p, f) => (f.choices ? p / f.choices.length : 0), 1);
			return body.kind === 'qrocm' && body.anyOrder ? chance * factorial(fields.length) : chance;
		}
	}
}

function factorial(n: number): number {
	return n <= 1 ? 1 : n * factorial(n - 1);
}
