import { describe, expect, it } from 'vitest';
import type { ChallengeBody } from '../content/challenge.ts';
import { correct, explainCorrection, type AnswerValue } from './correct.ts';

describe('correct', () => {
	const qcm: ChallengeBody = {
		kind: 'qcm',
		instruction: '',
		options: ['a', 'b', 'c'],
		solutions: [0, 2]
	};
	const order: ChallengeBody = { kind: 'order', instruction: '', items: ['x', 'y', 'x'] };

	it('asks for exactly the right set of options, in any order', () => {
		expect(correct(qcm, { kind: 'qcm', choices: [2, 0] })).toBe('ok');
		expect(correct(qcm, { kind: 'qcm', choices: [0] })).toBe('ko');
		expect(correct(qcm, { kind: 'qcm', choices: [0, 1, 2] })).toBe('ko');
		expect(correct(qcm, { kind: 'qcm', choices: [0, 0, 2] })).toBe('ok');
	});

	it('lets equal items exchange their places, and refuses one item used twice', () => {
		expect(correct(order, { kind: 'order', order: [2, 1, 0] })).toBe('ok');
		expect(correct(order, { kind: 'order', order: [0, 1, 0] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [1, 0, 2] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [0, 1] })).toBe('ko');
		expect(correct(order, { kind: 'order', order: [0, 1, 9] })).toBe('ko');
	});

	it('asks for every field to be right, and takes a choice word for word', () => {
		const fields: ChallengeBody = {
			kind: 'qrocm',
			instruction: '',
			fields: [
				{ label: 'n', type: 'number', solutions: ['12'], unit: { fr: 'Mo', en: 'MB' } },
				{ label: 'c', type: 'text', solutions: ['Cc'], choices: ['Cc', 'Cci'] }
			]
		};
		expect(correct(fields, { kind: 'qrocm', texts: ['12 MB', 'Cc'] })).toBe('ok');
		expect(correct(fields, { kind: 'qrocm', texts: ['12', 'cc'] })).toBe('ko');
		expect(correct(fields, { kind: 'qrocm', texts: ['12'] })).toBe('ko');
	});

	it('takes an answer of another kind as wrong and a skip as skipped', () => {
		expect(correct(qcm, { kind: 'qcu', choice: 0 })).toBe('ko');
		expect(correct(qcm, { kind: 'skip' })).toBe('skipped');
	});

	it('refuses what no page sends, without throwing', () => {
		const qcu: ChallengeBody = { kind: 'qcu', instruction: '', options: ['a', 'b'], solution: 0 };
		const bad: [ChallengeBody, unknown][] = [
			[qcu, { kind: 'qcu', choice: NaN }],
			[qcu, { kind: 'qcu', choice: -1 }],
			[qcu, { kind: 'qcu', choice: '0' }],
			[qcu, { kind: 'toString' }],
			[qcu, {}],
			[qcm, { kind: 'qcm', choices: [] }],
			[qcm, { kind: 'qcm', choices: [0, 2, NaN] }],
			[qcm, { kind: 'qcm', choices: [0, 2, -1] }],
			[order, { kind: 'order', order: [2, 1, NaN] }],
			[order, { kind: 'order', order: [2, 1, 0, 0] }],
			[order, { kind: 'order', order: ['2', '1', '0'] }],
			[order, { kind: 'order', order: ['length', 1, 0] }],
			[anyOrder, { kind: 'qrocm', texts: ['a'] }],
			[anyOrder, { kind: 'qrocm', texts: ['Bordeaux', 'Lille', 'Lille'] }],
			[anyOrder, { kind: 'qrocm', texts: [] }]
		];
		for (const [body, value] of bad) {
			expect([value, correct(body, value as AnswerValue)]).toEqual([value, 'ko']);
		}
	});
});

const anyOrder: ChallengeBody = {
	kind: 'qrocm',
	instruction: '',
	anyOrder: true,
	fields: [
		{ label: '1', type: 'text', solutions: ['Lille', 'Bordeaux'] },
		{ label: '2', type: 'text', solutions: ['Lille'] }
	]
};

describe('fields answered in any order', () => {
	const verdicts = (texts: string[]) =>
		explainCorrection(anyOrder, { kind: 'qrocm', texts }).fields.map((field) => field.matched);

	it('are right by the best way of giving each its answer, where the first that fits would fail', () => {
		expect(verdicts(['Lille', 'Bordeaux'])).toEqual(['Lille', 'Bordeaux']);
		expect(verdicts(['Bordeaux', 'Lille'])).toEqual(['Bordeaux', 'Lille']);
		expect(correct(anyOrder, { kind: 'qrocm', texts: ['Lille', 'Bordeaux'] })).toBe('ok');
	});

	it('use each accepted answer once', () => {
		expect(verdicts(['Bordeaux', 'Bordeaux'])).toEqual(['Bordeaux', null]);
		expect(correct(anyOrder, { kind: 'qrocm', texts: ['Bordeaux', 'bordeaux'] })).toBe('ko');
	});

	it('keep their order when the bank does not say otherwise', () => {
		const { anyOrder: _, ...ordered } = anyOrder as ChallengeBody & { kind: 'qrocm' };
		expect(correct(ordered, { kind: 'qrocm', texts: ['Lille', 'Bordeaux'] })).toBe('ko');
		expect(correct(ordered, { kind: 'qrocm', texts: ['Bordeaux', 'Lille'] })).toBe('ok');
	});
});

describe('the explanation of a correction', () => {
	const right = (matched: unknown, forgiven: string[] = []) => ({
		isRight: true,
		matched,
		forgiven
	});
	const wrong = { isRight: false, matched: null, forgiven: [] };

	it('says of each field which accepted answer it matched and what was forgiven', () => {
		const body: ChallengeBody = {
			kind: 'qrocm',
			instruction: '',
			fields: [
				{ label: '', type: 'text', solutions: ['Tours', { fr: 'école', en: 'school' }] },
				{ label: '', type: 'number', solutions: ['1750'], unit: '€' },
				{ label: '', type: 'text', solutions: ['Cc'], choices: ['Cc', 'Cci'] },
				{ label: '', type: 'number', solutions: ['5'] }
			]
		};
		expect(
			explainCorrection(body, { kind: 'qrocm', texts: ['Ecole', ' €1,750', 'Cc ', '-5'] })
		).toEqual({
			result: 'ko',
			fields: [
				right({ fr: 'école', en: 'school' }, ['case', 'accents']),
				right('1750', ['unit', 'notation']),
				right('Cc'),
				wrong
			],
			credit: 0.75
		});
	});

	it('keeps the share of right fields beside the result', () => {
		expect(explainCorrection(anyOrder, { kind: 'qrocm', texts: ['Lille', 'Nice'] })).toEqual({
			result: 'ko',
			fields: [right('Lille'), wrong],
			credit: 0.5
		});
		const field = { label: '', type: 'text', solutions: ['chat'] } as const;
		expect(
			explainCorrection(
				{ kind: 'qroc', instruction: '', field: { ...field, solutions: ['chat'] } },
				{ kind: 'qroc', text: 'chat' }
			)
		).toEqual({ result: 'ok', fields: [right('chat')], credit: 1 });
	});

	it('counts in a QCM the options that were to tick or were ticked, so that ticking everything gives little', () => {
		const body: ChallengeBody = {
			kind: 'qcm',
			instruction: '',
			options: ['a', 'b', 'c', 'd'],
			solutions: [0, 2]
		};
		const credit = (choices: number[]) => explainCorrection(body, { kind: 'qcm', choices }).credit;
		expect(credit([2, 0])).toBe(1);
		expect(credit([0])).toBe(0.5);
		expect(credit([0, 1])).toBeCloseTo(1 / 3);
		expect(credit([0, 1, 2, 3])).toBe(0.5);
		expect(credit([])).toBe(0);
		expect(explainCorrection(body, { kind: 'qcm', choices: [2, 3] }).fields).toEqual([
			wrong,
			right('c'),
			wrong
		]);
		expect(explainCorrection(body, { kind: 'qcm', choices: [3, 2, 1] }).fields).toEqual([
			wrong,
			wrong,
			right('c'),
			wrong
		]);
	});

	it('names the option of a QCU and the items in their place', () => {
		const qcu: ChallengeBody = { kind: 'qcu', instruction: '', options: ['a', 'b'], solution: 1 };
		expect(explainCorrection(qcu, { kind: 'qcu', choice: 1 }).fields).toEqual([right('b')]);
		expect(explainCorrection(qcu, { kind: 'qcu', choice: 0 }).fields).toEqual([wrong]);
		const order: ChallengeBody = { kind: 'order', instruction: '', items: ['x', 'y', 'z'] };
		expect(explainCorrection(order, { kind: 'order', order: [0, 2, 1] })).toEqual({
			result: 'ko',
			fields: [right('x'), wrong, wrong],
			credit: 1 / 3
		});
	});

	it('says nothing of fields that were not answered', () => {
		const nothing = { fields: [], credit: 0 };
		expect(explainCorrection(anyOrder, { kind: 'skip' })).toEqual({
			result: 'skipped',
			...nothing
		});
		const order: ChallengeBody = { kind: 'order', instruction: '', items: ['x', 'y'] };
		for (const [body, value] of [
			[anyOrder, { kind: 'qcu', choice: 0 }],
			[anyOrder, { kind: 'qrocm', texts: ['Lille'] }],
			[order, { kind: 'order', order: [0, 0] }],
			[order, { kind: 'order', order: [0, 1, 1] }]
		] as [ChallengeBody, AnswerValue][]) {
			expect(explainCorrection(body, value)).toEqual({ result: 'ko', ...nothing });
		}
	});
});
