import { expect, it } from 'vitest';
import type { AssessmentState } from '../vocabulary.ts';
import { row } from '../invigilation/sample-row.ts';
import { countRoom, finalizationNeeds } from './room-summary.ts';

it('counts a room so that nobody is in two places', () => {
	const joined = { reconciledAt: 1 };
	const ready = { ...joined, instructionsReadAt: 2 };
	const running = { ...ready, assessmentState: 'started' as const };
	const alert = { id: 1, number: 4, raisedAt: 5, decidedAt: null, decidedBy: null };
	const rows = [
		{ reconciledAt: null, instructionsReadAt: null, assessmentState: null },
		{ ...joined, instructionsReadAt: null, assessmentState: null },
		{ ...ready, assessmentState: null },
		{ ...ready, assessmentState: null, authorizedAt: 90 },
		running,
		{ ...running, alert: { ...alert, state: 'ongoing' as const } },
		{ ...running, alert: { ...alert, state: 'dismissed' as const } },
		{ ...running, resumeRequestedAt: 9 },
		{ ...ready, assessmentState: 'completed' as const },
		{ ...ready, assessmentState: 'endedByInvigilator' as const }
	].map((change) => row({ authorizedAt: null, resumeRequestedAt: null, alert: null, ...change }));
	expect(countRoom(rows, 100)).toEqual({
		enrolled: 10,
		joined: 9,
		waiting: 3,
		answering: 3,
		ended: 2,
		alerts: 1
	});
});

it('tells what is left before a finalization', () => {
	const needs = (...states: (AssessmentState | null)[]) =>
		finalizationNeeds(states.map((assessmentState) => ({ assessmentState })));
	expect(needs()).toEqual({ hasTests: false, running: 0, unexplained: 0 });
	expect(needs(null, null)).toEqual({ hasTests: false, running: 0, unexplained: 0 });
	expect(needs(null, 'started', 'started', 'endedByInvigilator', 'completed')).toEqual({
		hasTests: true,
		running: 2,
		unexplained: 1
	});
	expect(needs('completed', 'endedDueToDurationExceeded')).toEqual({
		hasTests: true,
		running: 0,
		unexplained: 0
	});
});
