import { describe, expect, it } from 'vitest';
import { drawChallenge } from './bank.server.ts';
import { say } from './drawing.ts';
import type { ChallengeBody } from './challenge.ts';
import { check, type Check } from './checks.server.ts';

const instruction = say('Quelle réponse ?', 'Which answer?');
const why = say('Parce que.', 'Because.');
const qcu = { kind: 'qcu', instruction, why, options: ['12', '13', '14'], solution: 1 } as const;
const typed = (solution: string, type: 'text' | 'number' | 'date' = 'text') =>
	({
		...{ kind: 'qroc', instruction, why },
		field: { label: 'A', type, solutions: [solution] }
	}) as const;
const anyOrder = (...solutions: string[]) =>
	({
		...{ kind: 'qrocm', instruction, why, anyOrder: true },
		fields: solutions.map((one) => ({ label: 'A', type: 'number', solutions: [one] }))
	}) as const;

const doing = drawChallenge({ challengeId: 'fileHandling1a', seed: 0 }).body;
const { task } = doing as Extract<ChallengeBody, { kind: 'practical' }>;
const toDo = (change: object) => ({ ...doing, task: { ...task, ...change } });

const problems = (name: Check, body: unknown) => check(name, body as ChallengeBody);

describe('the checks of a challenge', () => {
	it.each([
		['judging', qcu],
		['choices', qcu],
		['typedSolutions', typed('12', 'number')],
		['typingErrors', typed('ruissellement')],
		['anyOrder', anyOrder('12', '35')],
		['texts', qcu]
	] as const)('find nothing wrong where nothing is: %s', (name, body) => {
		expect(problems(name, body)).toEqual([]);
	});

	it.each([
		['judging', toDo({ wrong: task.solutions }), 'right, though it should be wrong'],
		['choices', { ...qcu, options: ['a.', 'A', 'b'] }, 'twice: a'],
		['choices', { ...qcu, options: ['a', 'b'] }, 'fewer than three options'],
		['choices', { ...qcu, solution: 3 }, 'a solution that is no option'],
		['choices', { ...qcu, kind: 'qcm', solutions: [0, 1, 2] }, 'every option is a solution'],
		['choices', { ...qcu, kind: 'qcm', solutions: [0] }, 'fewer than two solutions'],
		[
			'choices',
			{ kind: 'order', instruction, why, items: ['a', 'b', 'c'] },
			'fewer than four items'
		],
		[
			'choices',
			{ ...typed('c'), field: { label: 'A', type: 'text', solutions: ['c'], choices: ['a', 'b'] } },
			'a solution that the list does not offer'
		],
		['typedSolutions', typed('1,234.5', 'number'), 'not read as number'],
		['typedSolutions', typed('31/02/2026', 'date'), 'not read as date'],
		[
			'typingErrors',
			{ ...typed('reponses'), instruction: say('Donnez la réponse.', 'Give it.') },
			'accepted as a typing error: réponse'
		],
		['anyOrder', anyOrder('12', '12'), 'right in two fields: 12'],
		['anyOrder', anyOrder('1.5', '1500'), 'right in two fields: 1500'],
		['texts', { ...qcu, instruction: 'Which?' }, 'the instruction is not in both languages'],
		['texts', { ...qcu, why: undefined }, 'nothing says why'],
		['texts', { ...qcu, options: ['12', '13', 'NaN €'] }, 'unfinished, at .options.2: NaN €'],
		['texts', { ...qcu, options: ['12', '13', say('', 'x')] }, 'unfinished, at .options.2: ']
	] as const)('say what is wrong: %s (%#)', (name, body, problem) => {
		expect(problems(name, body).join('\n')).toContain(problem);
	});
});
