import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES } from '../vocabulary.ts';
import { CENTER_INCIDENTS, checkAbortReasons, needsAbortReason } from './finalization.ts';

describe('the reason of an unfinished test', () => {
	it('is asked of those that run, were ended by an invigilator or by a finalization', () => {
		expect(ASSESSMENT_STATES.filter(needsAbortReason)).toEqual([
			'started',
			'endedByInvigilator',
			'endedDueToFinalization'
		]);
	});

	it('is missing candidate by candidate, however many reasons were given', () => {
		const tests = [
			{ candidateId: 1, state: 'started' as const },
			{ candidateId: 2, state: 'endedByInvigilator' as const },
			{ candidateId: 3, state: 'completed' as const }
		];
		const given = new Map([
			[2, 'technical'],
			[3, 'candidate'],
			[9, 'candidate']
		] as const);
		expect(checkAbortReasons(tests, given)).toEqual({
			missing: [1],
			needless: [3, 9],
			reasons: new Map([[2, 'technical']])
		});
	});

	it('may be given for a test that ended with its time, and need not', () => {
		const tests = [{ candidateId: 1, state: 'endedDueToDurationExceeded' as const }];
		expect(checkAbortReasons(tests, new Map())).toMatchObject({ missing: [], needless: [] });
		const given = new Map([[1, 'technical']] as const);
		expect(checkAbortReasons(tests, given).reasons).toEqual(given);
	});
});

it('a center adds to the minutes everything but problems of a challenge', () => {
	expect(CENTER_INCIDENTS).toEqual(['C1', 'C2', 'C4', 'C6', 'C7', 'C8']);
});
