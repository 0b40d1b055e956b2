import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN, withAnswer, type TubeKnowledge } from './knowledge.ts';
import { recommendedTubes } from './recommendation.ts';

const after = (...answers: [level: number, right: boolean, at: number][]): TubeKnowledge =>
	answers.reduce(
		(known, [level, right, at]) => withAnswer(known, { level, right, at, guessing: 0 }),
		NOTHING_KNOWN
	);

const knowledge = new Map([
	['missedFirst', after([2, false, 10])],
	['missedLast', after([1, true, 5], [3, false, 30])],
	['validatedSince', after([2, false, 10], [2, true, 20])],
	['validatedBelow', after([3, false, 20], [2, true, 25])],
	['right', after([4, true, 40])]
]);
const taught = new Set(knowledge.keys());

describe('the tutorials recommended', () => {
	it('are those of what was missed and not validated since, the latest first', () => {
		expect(recommendedTubes(knowledge, taught, new Map())).toEqual([
			'missedLast',
			'validatedBelow',
			'missedFirst'
		]);
	});

	it('exist', () => {
		expect(recommendedTubes(knowledge, new Set(['missedFirst']), new Map())).toEqual([
			'missedFirst'
		]);
	});

	it('were not done since, and come back after a failure that follows', () => {
		const doneAt = new Map([
			['missedLast', 31],
			['missedFirst', 9]
		]);
		expect(recommendedTubes(knowledge, taught, doneAt)).toEqual(['validatedBelow', 'missedFirst']);
	});

	it('are none for who missed nothing', () => {
		expect(recommendedTubes(new Map(), taught, new Map())).toEqual([]);
	});
});
