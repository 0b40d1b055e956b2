import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES } from '../vocabulary.ts';
import { checkAbortReasons, needsAbortReason } from './finalization.ts';

describe('the reason of an unfinished test', () => {
	it('is asked of those that run or were ended by an invigilator', () => {
		expect(ASSESSMENT_STATES.filter(needsAbortReason)).toEqual(['started', 'endedByInvigilator']);
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
