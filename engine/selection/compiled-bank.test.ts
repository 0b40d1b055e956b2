import { describe, expect, it } from 'vitest';
import { challenge } from '../../tests/support/challenges.ts';
import {
	failureProbability,
	fisherInformation,
	InvalidItemError,
	successProbability
} from '../ability/response-model.ts';
import { compileBank, GRID_SIZE, InvalidBankError } from './compiled-bank.ts';

/** Compiled anew by each test. */
const compile = () =>
	compileBank('v1', [
		challenge({ id: 'z', competence: '2.1', tube: 't', skill: 's', difficulty: 1 }),
		challenge({ id: 'a', competence: '1.1', enemies: ['c'], isTimed: true }),
		challenge({ id: 'b', competence: '2.1', tube: 't', skill: 's', isFocused: true }),
		challenge({ id: 'c', competence: '1.1', isAccessible: false })
	]);

describe('a compiled bank', () => {
	it('numbers its challenges by competence, in order within each', () => {
		const bank = compile();
		expect(bank.version).toBe('v1');
		expect(bank.competences).toEqual(['1.1', '2.1']);
		expect(bank.challenges.map(({ id }) => id)).toEqual(['a', 'c', 'z', 'b']);
		expect([...bank.starts]).toEqual([0, 2, 4]);
		expect([...bank.competenceOf]).toEqual([0, 0, 1, 1]);
	});

	it('numbers tubes and skills, shared or not', () => {
		const bank = compile();
		expect([bank.tubeCount, bank.skillCount]).toEqual([3, 3]);
		expect([...bank.tubeOf]).toEqual([0, 1, 2, 2]);
		expect([...bank.skillOf]).toEqual([0, 1, 2, 2]);
	});

	it('makes enemies of both when one names the other', () => {
		const bank = compile();
		expect(bank.enemiesOf).toEqual([[1], [0], [], []]);
	});

	it('takes a challenge for accessible, neither timed nor focused, unless it says so', () => {
		const bank = compile();
		expect([...bank.isTimed]).toEqual([1, 0, 0, 0]);
		expect([...bank.isFocused]).toEqual([0, 0, 0, 1]);
		expect([...bank.isAccessible]).toEqual([1, 0, 1, 1]);
	});

	it('tabulates the chances and the information at each node', () => {
		const bank = compile();
		for (const id of ['a', 'z']) {
			const i = bank.indexOf.get(id)!;
			const one = bank.challenges[i]!;
			// Node 70 is θ = 1.
			expect(bank.success[i * GRID_SIZE + 70]).toBeCloseTo(successProbability(1, one), 12);
			expect(bank.failure[i * GRID_SIZE + 70]).toBeCloseTo(failureProbability(1, one), 12);
			expect(bank.information[70 * 4 + i]).toBeCloseTo(fisherInformation(1, one), 12);
		}
	});

	it('is refused with the challenge at fault', () => {
		const refusal = (act: () => unknown) => {
			try {
				act();
			} catch (error) {
				return error;
			}
			return null;
		};
		const a = challenge({ id: 'a' });
		const b = challenge({ id: 'b' });
		expect(refusal(() => compileBank('none', []))).toMatchObject({
			name: 'InvalidBankError',
			because: 'empty',
			where: 'none'
		});
		expect(refusal(() => compileBank('twice', [b, a, a]))).toMatchObject({
			because: 'duplicate-id',
			where: 'a',
			message: 'duplicate-id: a'
		});
		expect(refusal(() => compileBank('lost', [a, { ...b, enemies: ['z'] }]))).toBeInstanceOf(
			InvalidBankError
		);
		const wrong = refusal(() => compileBank('wrong', [a, { ...b, difficulty: NaN }]));
		expect(wrong).toBeInstanceOf(InvalidItemError);
		expect(wrong).toMatchObject({ where: 'b', field: 'difficulty' });
	});
});
